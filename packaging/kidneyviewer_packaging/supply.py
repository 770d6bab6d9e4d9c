"""Describes the contents of the bundle: an SBOM (CycloneDX), all licences in one text, and where the sources are."""

import datetime
import json
import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kidneyviewer_packaging.components import Component

SBOM, THIRD_PARTY, SOURCES = "sbom.cdx.json", "third-party.txt", "source-offer.txt"
NAMESPACE = uuid.UUID("6f1c2f5e-6d1b-5b5e-9a55-3a5b9d0a6c10")
"""For the SBOM's serial numbers: the same parts have the same number."""

OFFER = """Where the sources are

Kidney Viewer {version} is free software under the GNU General Public License, version 3 or later. Whoever gives you
this program must also offer you its complete source. It is published beside the installers, at the same place and in
the same way, as kidneyviewer-{version}-source.tar.xz. It holds all texts, fonts, tests and everything that makes the
installers (make bundle).

If you got the program without that place, you may ask whoever gave it to you for the source. For three years from
then on they must give it to you for no more than the cost of doing so.

The parts below are passed on as their makers built them; only symbols for debuggers were removed, and the data of ICU
was cut down, by packaging/kidneyviewer_packaging/icu_data.py. You may replace any Qt library in the folder by your own
build of it. Sources of these versions:

- Qt {qt} (qtbase, qtsvg, qtcharts): the download archive of the Qt Project, folder official_releases/qt.
- PySide6 and shiboken6 {qt}: the same archive, folder official_releases/QtForPython.
- Python, msgspec and PyInstaller: the Python Software Foundation and the Python Package Index, by name and version.
- Libraries from Debian: `apt-get source NAME=VERSION` on Debian 12.

Names and versions stand in {sbom} and in {third_party}.
"""


def build_time() -> datetime.datetime:
    """Return the time of the build, or SOURCE_DATE_EPOCH if it is set."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.datetime.now(datetime.UTC)
    return datetime.datetime.fromtimestamp(int(fixed), datetime.UTC) if fixed else now.replace(microsecond=0)


def sbom(parts: Iterable[Component], version: str, time: datetime.datetime) -> dict[str, Any]:
    """Return the bill of materials."""
    found = [_component(part) for part in parts if part.name != "Kidney Viewer"]
    main = {"type": "application", "bom-ref": "kidneyviewer", "name": "Kidney Viewer", "version": version}
    main["licenses"] = [{"expression": "GPL-3.0-or-later"}]  # type: ignore[assignment]
    serial = uuid.uuid5(NAMESPACE, json.dumps([main, found], sort_keys=True))
    depends = [{"ref": "kidneyviewer", "dependsOn": [part["bom-ref"] for part in found]}]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"timestamp": time.isoformat().replace("+00:00", "Z"), "component": main},
        "components": found,
        "dependencies": depends,
    }


def _component(part: Component) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "library", "bom-ref": part.purl or part.name, "name": part.name}
    if part.version:
        made["version"] = part.version
    made["licenses"] = [{"expression": part.license}] if part.license != "NOASSERTION" else []
    if part.purl:
        made["purl"] = part.purl
    if part.note:
        made["description"] = part.note
    if part.files:
        made["evidence"] = {"occurrences": [{"location": file} for file in part.files]}
    return made


def third_party(parts: Iterable[Component]) -> str:
    """Return one text: a list of all parts with their licences, then each licence once with its parts."""
    known = list(parts)
    users: dict[str, list[str]] = {}
    for part in known:
        for one in part.texts:
            users.setdefault(one, []).append(part.name)
    lines = ["What is in this program, and under which licences", ""]
    lines += [f"- {part.name} {part.version}".rstrip() + f": {part.license}. {part.note}".rstrip() for part in known]
    for one, names in users.items():
        lines += ["", "", "=" * 70, ", ".join(names), "=" * 70, "", one]
    return "\n".join(lines) + "\n"


def write(parts: list[Component], version: str, qt: str, folder: Path) -> list[Path]:
    """Write the three files and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    record = json.dumps(sbom(parts, version, build_time()), indent=1, ensure_ascii=False) + "\n"
    offer = OFFER.format(version=version, qt=qt, sbom=SBOM, third_party=THIRD_PARTY)
    made = []
    for name, content in ((SBOM, record), (THIRD_PARTY, third_party(parts)), (SOURCES, offer)):
        made.append(folder / name)
        made[-1].write_bytes(content.encode())
    return made
