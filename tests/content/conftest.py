"""The bundled content, loaded once, and copies of it that may be broken."""

import shutil
from pathlib import Path

import pytest

from kidneyviewer import paths
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library


def copy_content(target: Path) -> Path:
    """Copy the bundled content, without fonts and icons."""
    return Path(shutil.copytree(paths.resources(), target, ignore=shutil.ignore_patterns("fonts", "icons")))


@pytest.fixture(scope="session")
def library() -> Library:
    """Return the bundled content."""
    return load(paths.resources())


@pytest.fixture
def content_copy(tmp_path: Path) -> Path:
    """Return a copy of the bundled content for one test to break."""
    return copy_content(tmp_path / "content")


@pytest.fixture(scope="session")
def shared_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the bundled content that each test breaks and puts right again."""
    return copy_content(tmp_path_factory.mktemp("shared") / "content")
