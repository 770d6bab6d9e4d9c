"""What is said about the parts of the bundle: the bill of materials, the licences with their texts, the sources."""

import datetime
import json
import re
from pathlib import Path

import msgspec
import PySide6
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from kidneyviewer_packaging import components, supply
from kidneyviewer_packaging.components import Component

DAY = datetime.datetime(2026, 11, 26, tzinfo=datetime.UTC)
QT, SITE = Path(PySide6.__file__).parent, Path(PySide6.__file__).parent.parent
ENTRIES = [
    ("PySide6/Qt/lib/libQt6Core.so.6", str(QT / "Qt/lib/libQt6Core.so.6"), "BINARY"),
    ("PySide6/Qt/lib/libQt6Charts.so.6", str(QT / "Qt/lib/libQt6Charts.so.6"), "BINARY"),
    ("PySide6/Qt/lib/libicudata.so.73", "made/libicudata.so.73", "BINARY"),
    ("PySide6/__init__", str(QT / "__init__.py"), "PYMODULE"),
    ("msgspec/__init__", str(Path(msgspec.__file__)), "PYMODULE"),
    ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
]


def parts() -> list[Component]:
    """Return the parts of a small bundle, made with the installed packages; its bootloader is made up."""
    files = [(path, source) for path, source, kind in ENTRIES if kind != "SYMLINK"]
    return [components.own("1.2"), components.python(), *components.qt(files), *components.packages(files)]


def test_each_part_has_a_licence_and_its_text() -> None:
    """No part ships without the name of its licence and a text."""
    found = parts()
    assert {"Python", "Qt: qtbase", "Qt: qtcharts", "ICU", "msgspec", "PySide6_Essentials"} <= {
        one.name for one in found
    }
    assert [one.name for one in found if one.license == "NOASSERTION" or not all(one.texts) or not one.texts] == []


def test_qt_charts_stands_under_the_gpl_alone() -> None:
    """Qt Charts is named with its own licence, the rest of Qt with the LGPL."""
    licenses = {one.name: one.license for one in parts()}
    assert (licenses["Qt: qtcharts"], licenses["Qt: qtbase"]) == ("GPL-3.0-only", "LGPL-3.0-only")


def test_the_bill_of_materials_is_valid() -> None:
    """It is valid CycloneDX, names each part once, and is the same for the same parts."""
    record = supply.sbom(parts(), "1.2", DAY)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(record)) is None
    names = [part["name"] for part in record["components"]]
    assert len(names) == len(set(names)) == len(parts()) - 1
    assert supply.sbom(parts(), "1.2", DAY) == record
    assert (record["metadata"]["timestamp"], record["metadata"]["component"]["version"]) == (
        "2026-11-26T00:00:00Z",
        "1.2",
    )


def test_the_files_of_a_part_are_named() -> None:
    """Anyone looking for a library of the bundle finds what it belongs to."""
    charts = next(part for part in supply.sbom(parts(), "1.2", DAY)["components"] if part["name"] == "Qt: qtcharts")
    assert charts["evidence"]["occurrences"] == [{"location": "PySide6/Qt/lib/libQt6Charts.so.6"}]


def test_all_licences_stand_in_one_text() -> None:
    """The text lists all parts and contains each licence once, with its parts."""
    text = supply.third_party(parts())
    assert "- Qt: qtcharts" in text
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
        "HarfBuzz",
        "PCRE2",
    ):
        assert words in text
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE") == 1


def test_where_the_sources_are_is_said(tmp_path: Path) -> None:
    """The offer names the archive of our source and the versions of Qt; no placeholder is left."""
    files = {file.name: file.read_text(encoding="utf-8") for file in supply.write(parts(), "1.2", "6.11.3", tmp_path)}
    assert set(files) == {"sbom.cdx.json", "third-party.txt", "source-offer.txt"}
    offer = files["source-offer.txt"]
    assert "kidneyviewer-1.2-source.tar.xz" in offer
    assert "Qt 6.11.3" in offer
    assert "three years" in offer
    assert not re.search(r"[{}]", offer)


def test_a_day_that_is_fixed_is_the_day_of_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH is the time of the build if it is set."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(DAY.timestamp())))
    assert supply.build_time() == DAY
