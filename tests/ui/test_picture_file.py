"""A picture of the window is saved whole, or one line says why not."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kidneyviewer.ui.picture_file import save_picture
from tests.full_disk import full_disk

NAMES = ("nowhere/x.png", "pipe.png", "folder.png", "full.png", "x.nonsense", "x")


@pytest.fixture
def picture() -> QImage:
    """Return a picture."""
    made = QImage(QSize(100, 100), QImage.Format.Format_RGB32)
    made.fill(0)
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_a_file_that_cannot_be_written_is_refused_at_once(picture: QImage, tmp_path: Path) -> None:
    """A folder that is missing, a pipe, a folder or a device in the place, an unknown format: nothing is left there."""
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "full.png").symlink_to("/dev/full")
    before = sorted(tmp_path.rglob("*"))
    for name in NAMES:
        said = save_picture(picture, tmp_path / name)
        assert said.startswith(f"the picture {tmp_path / name} cannot be written: ")
        assert "\n" not in said
    assert sorted(tmp_path.rglob("*")) == before


def test_a_full_disk_keeps_the_old_picture(picture: QImage, tmp_path: Path) -> None:
    """If the picture does not fit on the disk, the old one stays, and nothing else is left."""
    (tmp_path / "x.png").write_bytes(b"old")
    with full_disk():
        said = save_picture(picture, tmp_path / "x.png")
    assert "File too large" in said
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("x.png", b"old")]


@pytest.mark.parametrize("name", ["x.png", "x.PNG", "x.jpg", "x.bmp"])
def test_a_picture_is_saved_in_the_format_of_its_name(picture: QImage, tmp_path: Path, name: str) -> None:
    """A picture that was saved can be read again."""
    assert save_picture(picture, tmp_path / name) == ""
    assert QImage(str(tmp_path / name)).size() == picture.size()
