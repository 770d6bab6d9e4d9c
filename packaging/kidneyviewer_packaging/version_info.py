"""The version resource of the Windows executables, in the form that PyInstaller reads."""

import re

TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo({numbers}, {numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Kidney Viewer maintainers"),
      StringStruct("FileDescription", "{description}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Kidney Viewer"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as the four numbers that Windows compares."""
    found = [int(part) for part in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def resource(name: str, version: str) -> str:
    """Return the resource of an executable."""
    description = "Kidney Viewer on the command line" if name.endswith("-cli") else "Kidney Viewer"
    return TEMPLATE.format(numbers=numbers(version), name=name, version=version, description=description)
