"""Saves a picture of the window."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from kidneyviewer.saving import save


def save_picture(picture: QImage, file: Path) -> str:
    """Save a picture in the format that the name of the file ends with. Return what is wrong, or an empty text."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    allowed = "allowed: a file such as picture.png in a folder"
    writer = QImageWriter(buffer, QByteArray(file.suffix.removeprefix(".").encode(errors="replace")))
    if not (file.suffix and writer.write(picture)):
        return f"the picture {file} cannot be written: no such format; {allowed}"
    try:
        save(file, bytes(data.data()))
    except OSError as error:
        return f"the picture {file} cannot be written: {error.strerror}; {allowed}"
    return ""
