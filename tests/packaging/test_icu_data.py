"""The data of ICU in the bundle: what is kept, and that a library made of it works."""

import ctypes
import sys
from pathlib import Path

import PySide6
import pytest

from kidneyviewer_packaging import icu_data
from tests.packaging.tools import need

MAGIC = b"\xda\x27"
"""Bytes 2 and 3 of ICU data."""


@pytest.mark.parametrize(
    "item",
    [
        *("root.res", "pool.res", "en.res", "en_GB.res", "zh.res", "zh_Hant_TW.res", "supplementalData.res"),
        *("coll/ucadata.icu", "coll/root.res", "coll/zh.res", "zone/en.res", "zoneinfo64.res", "plurals.res"),
        *("gb18030.cnv", "cnvalias.icu", "nfkc.nrm", "likelySubtags.res"),
    ],
)
def test_what_qt_asks_for_in_our_languages_stays(item: str) -> None:
    """English and Chinese, their collation and time zones, and data that belong to no language stay."""
    assert icu_data.is_ours(item)


@pytest.mark.parametrize(
    "item",
    [
        *("de.res", "ja.res", "fil_PH.res", "coll/ja.res", "zone/fr.res", "unit/en.res", "curr/zh.res", "lang/en.res"),
        *("brkitr/cjdict.dict", "translit/Hira_Latn.res", "rbnf/zh.res", "ibm-943_P15A-2003.cnv"),
    ],
)
def test_other_languages_and_what_qt_never_asks_for_go(item: str) -> None:
    """Other languages go, and so do units, currency names, dictionaries and transliterations of all languages."""
    assert not icu_data.is_ours(item)


def test_a_library_is_made_that_can_be_loaded(tmp_path: Path) -> None:
    """The small library has the name and the symbol of the large one, and ICU data behind it."""
    if sys.platform != "linux":
        pytest.skip("only on Linux has Qt its own ICU")
    need("icupkg", "ld", "objcopy", "readelf")
    large = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    small = icu_data.reduce(large, tmp_path / large.name)
    assert small.stat().st_size < large.stat().st_size / 5
    number = large.name.rpartition(".")[2]
    data = (ctypes.c_char * 4).in_dll(ctypes.CDLL(str(small)), f"icudt{number}_dat")
    assert data.raw[2:4] == MAGIC


def test_an_unknown_library_is_refused(tmp_path: Path) -> None:
    """A library without ICU data is refused with a message, so that a new version of Qt is noticed."""
    need("readelf")
    library = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6OpenGLWidgets.so.6"), None)
    if library is None:
        pytest.skip("only on Linux has Qt such a library")
    with pytest.raises(SystemExit, match="the ICU data library is not what it was"):
        icu_data.reduce(library, tmp_path / "made.so")
