"""The program's icon for each system: PNG files for Linux, one ICO for Windows, one ICNS for macOS.

`app_icons` draws resources/icons/app.svg into packaging/icons; `--check` fails if a file there looks different.
"""

import argparse
import re
import struct
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from kidneyviewer.ui.style.palette import LIGHT
from kidneyviewer_packaging.source_tree import ROOT

NAME = "kidneyviewer"
"""As in ``QApplication.setDesktopFileName``, by which Linux finds the icon."""

LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MAC_SIZES = {
    b"ic04": 16,
    b"ic05": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
"""Sizes in px by Apple's type. ``ic10`` to ``ic14`` are for screens with two pixels per point."""
MAC_RAW = (b"ic04", b"ic05")
"""Types that contain channels, as written by Apple's own iconutil. The Finder shows PNG in them as broken."""

ICO_HEAD = struct.Struct("<HHH")
ICO_ENTRY = struct.Struct("<BBBBHHII")
ICNS_HEAD = struct.Struct(">4sI")
RUNS = re.compile(rb"(.)\1{2,129}|(?:(.)(?!\2\2)){1,128}", re.DOTALL)
"""Three to 130 equal bytes, otherwise up to 128 bytes that contain no such run."""


# draw


def drawn(drawing: str, px: int) -> QImage:
    """Draw the icon in the accent colour of the light theme."""
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", LIGHT.accent).encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(px, px))
    return reader.read().convertToFormat(QImage.Format.Format_RGBA8888)


def png(picture: QImage) -> bytes:
    """Return a picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


# put together


def ico(pictures: Sequence[QImage]) -> bytes:
    """Return a Windows icon with PNG entries."""
    parts = [png(picture) for picture in pictures]
    start = ICO_HEAD.size + ICO_ENTRY.size * len(parts)
    places = accumulate(map(len, parts), initial=start)
    entries = (
        # A side of 256 px is written as 0. No palette, one plane, 32 bits per pixel.
        ICO_ENTRY.pack(picture.width() % 256, picture.height() % 256, 0, 0, 1, 32, len(part), place)
        for picture, part, place in zip(pictures, parts, places, strict=False)
    )
    return b"".join((ICO_HEAD.pack(0, 1, len(parts)), *entries, *parts))


def icns(pictures: Mapping[bytes, QImage]) -> bytes:
    """Return a macOS icon with one entry per type."""
    parts = ((kind, argb(picture) if kind in MAC_RAW else png(picture)) for kind, picture in pictures.items())
    body = b"".join(ICNS_HEAD.pack(kind, ICNS_HEAD.size + len(part)) + part for kind, part in parts)
    return ICNS_HEAD.pack(b"icns", ICNS_HEAD.size + len(body)) + body


def argb(picture: QImage) -> bytes:
    """Return a picture as Apple's four packed channels: alpha, red, green, blue."""
    pixels = bytes(picture.constBits())
    return b"ARGB" + b"".join(packed(pixels[channel::4]) for channel in (3, 0, 1, 2))


def packed(channel: bytes) -> bytes:
    """Compress runs of equal bytes: 128 to 255 and a byte mean 3 to 130 of it, 0 to 127 precede 1 to 128 others."""
    runs = ((run[0], run[1] is not None) for run in RUNS.finditer(channel))
    return b"".join(
        bytes((len(found) + 125, found[0])) if is_run else bytes((len(found) - 1,)) + found for found, is_run in runs
    )


def files(root: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file of packaging/icons by its path in that folder."""
    drawing = (root / "resources" / "icons" / "app.svg").read_text(encoding="utf-8")
    for px in LINUX_SIZES:
        yield f"hicolor/{px}x{px}/apps/{NAME}.png", png(drawn(drawing, px))
    yield f"{NAME}.ico", ico([drawn(drawing, px) for px in WINDOWS_SIZES])
    yield f"{NAME}.icns", icns({kind: drawn(drawing, px) for kind, px in MAC_SIZES.items()})


# take apart


def entries(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the parts of an ICO or ICNS file with their type. Any other file is a single part."""
    if data.startswith(b"icns"):
        place = ICNS_HEAD.size
        while place < len(data):
            kind, length = ICNS_HEAD.unpack_from(data, place)
            yield kind, data[place + ICNS_HEAD.size : place + length]
            place += length
    elif data.startswith(b"\0\0\1\0"):
        for entry in range(ICO_HEAD.unpack_from(data)[2]):
            *_, length, place = ICO_ENTRY.unpack_from(data, ICO_HEAD.size + ICO_ENTRY.size * entry)
            yield b"PNG", data[place : place + length]
    else:
        yield b"PNG", data


def shown(data: bytes) -> list[tuple[bytes, object]]:
    """Return what a file shows. Pixels are compared, not bytes, since another zlib compresses differently."""
    return [(kind, part if part.startswith(b"ARGB") else QImage.fromData(part)) for kind, part in entries(data)]


# check


def problems(root: Path) -> Iterator[str]:
    """Yield one line for each committed file that is missing or looks different."""
    folder = root / "packaging" / "icons"
    for name, data in files(root):
        if not (folder / name).is_file():
            yield f"{name} is missing; run: make icons"
        elif shown((folder / name).read_bytes()) != shown(data):
            yield f"{name} is not what app.svg shows; run: make icons"


def make(root: Path) -> None:
    """Write all files."""
    for name, data in files(root):
        file = root / "packaging" / "icons" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


# the command line


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that something is wrong."""
    parser = argparse.ArgumentParser(prog="app_icons", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a committed icon shows something else")
    options = parser.parse_args(arguments)
    if not options.check:
        make(root)
    found = list(problems(root))
    print("\n".join(found) if found else "Every icon shows app.svg.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
