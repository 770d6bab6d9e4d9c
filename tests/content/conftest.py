"""Copies of the small content that may be broken."""

import shutil
from pathlib import Path

import pytest

from tests import small


def copy_content(target: Path) -> Path:
    """Copy the small content, without what is shared with the content that ships but for the folding of characters."""
    return Path(shutil.copytree(small.resources(), target, ignore=shutil.ignore_patterns("fonts", "icons", "licenses")))


@pytest.fixture
def content_copy(tmp_path: Path) -> Path:
    """Return a copy of the small content for one test to break."""
    return copy_content(tmp_path / "content")


@pytest.fixture(scope="session")
def shared_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the small content that each test breaks and puts right again."""
    return copy_content(tmp_path_factory.mktemp("shared") / "content")
