"""Copies of the bundled content that may be broken."""

import shutil
from pathlib import Path

import pytest

from tests.helpers import ROOT


def copy_content(target: Path) -> Path:
    """Copy the bundled content, without fonts and icons."""
    return Path(shutil.copytree(ROOT / "resources", target, ignore=shutil.ignore_patterns("fonts", "icons")))


@pytest.fixture
def content_copy(tmp_path: Path) -> Path:
    """Return a copy of the bundled content for one test to break."""
    return copy_content(tmp_path / "content")


@pytest.fixture(scope="session")
def shared_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the bundled content that each test breaks and puts right again."""
    return copy_content(tmp_path_factory.mktemp("shared") / "content")
