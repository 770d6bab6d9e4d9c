"""The program's icon: each file has its sizes, Qt can read it, and it is visible on light and dark backgrounds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from kidneyviewer.ui.style.palette import LIGHT
from kidneyviewer_packaging import app_icons
from kidneyviewer_packaging.source_tree import PACKAGING, ROOT

FOLDER = PACKAGING / "icons"
LINUX_FILES = sorted(FOLDER.rglob("*.png"))
SAMPLE = 32
"""Px per side that are compared."""
TASK_BARS = ("#FFFFFF", "#F3F3F3", "#202020", "#000000")


def frames(file: Path) -> list[QImage]:
    """Return each picture of a file as Qt reads it."""
    reader = QImageReader(str(file))
    found = []
    for number in range(reader.imageCount()):
        assert number == 0 or reader.jumpToImage(number)
        found.append(reader.read())
    return found


def mac_pictures() -> Iterator[tuple[bytes, QImage]]:
    """Yield each picture of the macOS icon by its type. Qt reads its PNG entries and skips the raw ones."""
    for kind, part in app_icons.entries((FOLDER / "kidneyviewer.icns").read_bytes()):
        is_raw = part.startswith(b"ARGB")
        yield kind, from_raw(part, app_icons.MAC_SIZES[kind]) if is_raw else QImage.fromData(part)


def from_raw(part: bytes, px: int) -> QImage:
    """Return the picture of a raw entry."""
    alpha, red, green, blue = channels(unpacked(part.removeprefix(b"ARGB")), px * px)
    pixels = bytes(value for pixel in zip(red, green, blue, alpha, strict=True) for value in pixel)
    return QImage(pixels, px, px, px * 4, QImage.Format.Format_RGBA8888).copy()


def channels(values: bytes, length: int) -> list[bytes]:
    """Split values into channels of one length."""
    return [values[place : place + length] for place in range(0, len(values), length)]


def unpacked(data: bytes) -> bytes:
    """Decompress Apple's format, following its description."""
    found, place = bytearray(), 0
    while place < len(data):
        lead = data[place]
        if lead < 128:
            found += data[place + 1 : place + lead + 2]
            place += lead + 2
        else:
            found += data[place + 1 : place + 2] * (lead - 125)
            place += 2
    return bytes(found)


def colors(picture: QImage) -> list[QColor]:
    """Return the colours of an icon, row by row; for a large one a sample."""
    shown = picture.scaled(SAMPLE, SAMPLE)
    return [shown.pixelColor(x, y) for y in range(SAMPLE) for x in range(SAMPLE)]


def assert_is_icon(picture: QImage, px: int) -> None:
    """Check that a picture is a square of a size, in the accent colour, with transparent upper corners."""
    assert picture.size().toTuple() == (px, px)
    found = colors(picture)
    assert sum(color == QColor(LIGHT.accent) for color in found) > len(found) / 3
    assert found[0].alpha() == found[SAMPLE - 1].alpha() == 0


def luminance(color: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_linux_has_a_file_for_each_size() -> None:
    """Each size is where the icon theme hicolor expects it."""
    names = {f"hicolor/{px}x{px}/apps/kidneyviewer.png" for px in app_icons.LINUX_SIZES}
    assert {file.relative_to(FOLDER).as_posix() for file in LINUX_FILES} == names


@pytest.mark.parametrize("file", LINUX_FILES, ids=lambda file: file.parts[-3])
def test_each_linux_icon_has_its_size_and_colour(file: Path) -> None:
    """A file contains one icon of the size that its folder names."""
    (picture,) = frames(file)
    assert_is_icon(picture, int(file.parts[-3].split("x")[0]))


def test_the_windows_icon_has_all_sizes() -> None:
    """Qt reads each size from the one file."""
    found = frames(FOLDER / "kidneyviewer.ico")
    for picture, px in zip(found, app_icons.WINDOWS_SIZES, strict=True):
        assert_is_icon(picture, px)


def test_the_mac_icon_has_all_sizes() -> None:
    """Each of Apple's types is there once, in its size."""
    found = dict(mac_pictures())
    assert list(found) == list(app_icons.MAC_SIZES)
    for kind, px in app_icons.MAC_SIZES.items():
        assert_is_icon(found[kind], px)


def test_qt_reads_the_mac_icon() -> None:
    """The container is readable for others, too: Qt finds the entries that are PNG files."""
    sizes = [px for kind, px in app_icons.MAC_SIZES.items() if kind not in app_icons.MAC_RAW]
    assert [picture.width() for picture in frames(FOLDER / "kidneyviewer.icns")] == sizes


@pytest.mark.parametrize(
    "channel",
    [b"", b"a", b"aa", b"aaa", b"abbbc", b"a" * 131, b"a" * 132, bytes(range(200)), b"aab" * 90, b"\n\n\n\xff\xff"],
)
def test_packing_can_be_undone(channel: bytes) -> None:
    """Data packed for macOS unpack to the same bytes."""
    assert unpacked(app_icons.packed(channel)) == channel


def test_runs_are_packed() -> None:
    """The example of the format: two literals, then a run."""
    assert app_icons.packed(b"\x01\x02" + b"\x03" * 130) == b"\x01\x01\x02\xff\x03"


@pytest.mark.parametrize("file", LINUX_FILES, ids=lambda file: file.parts[-3])
@pytest.mark.parametrize("ground", TASK_BARS)
def test_the_icon_is_seen_on_every_task_bar(file: Path, ground: str) -> None:
    """A twelfth or more of the icon, kidney or its rim, has a contrast of 3:1 to its background."""
    (picture,) = frames(file)
    found = colors(picture)
    solid = [color for color in found if color.alpha() > 230]
    assert sum(contrast(color, QColor(ground)) >= 3 for color in solid) > len(found) / 12


def test_the_files_are_up_to_date() -> None:
    """The committed files show the current app.svg."""
    assert list(app_icons.problems(ROOT)) == []


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a tree with the drawing and its icons."""
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    drawing = (ROOT / "resources" / "icons" / "app.svg").read_text(encoding="utf-8")
    (tmp_path / "resources" / "icons" / "app.svg").write_text(drawing, encoding="utf-8")
    app_icons.make(tmp_path)
    return tmp_path


def test_a_changed_drawing_is_noticed(root: Path) -> None:
    """When app.svg has changed, each file is named."""
    drawing = root / "resources" / "icons" / "app.svg"
    drawing.write_text(drawing.read_text(encoding="utf-8").replace("#FFFFFF", "#EEEEEE"), encoding="utf-8")
    assert len(list(app_icons.problems(root))) == len(app_icons.LINUX_SIZES) + 2


def test_a_missing_file_is_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The check names the file, says how to make it, and fails; making it fixes that."""
    (root / "packaging" / "icons" / "kidneyviewer.ico").unlink()
    assert app_icons.main(["--check"], root) == 1
    assert capsys.readouterr().out == "kidneyviewer.ico is missing; run: make icons\n"
    assert app_icons.main([], root) == 0


def test_pixels_count_not_bytes(root: Path) -> None:
    """A file that is compressed differently but shows the same is up to date."""
    file = root / "packaging" / "icons" / "hicolor" / "64x64" / "apps" / "kidneyviewer.png"
    before = file.read_bytes()
    assert QImage.fromData(before).save(str(file), quality=100)
    assert file.read_bytes() != before
    assert list(app_icons.problems(root)) == []
