"""The shipped fonts: every character has its glyph, in its regional shape, under a name of our own."""

from itertools import product
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from kidneyviewer_packaging import fonts
from tests.helpers import ROOT

FOLDER = ROOT / "resources" / "fonts"
FAMILY = {"en": fonts.FAMILIES[0], "zh_CN": fonts.FAMILIES[1], "zh_TW": fonts.FAMILIES[2]}
FONTS = list(product(fonts.FAMILIES, fonts.STYLES))
FILES = [fonts.font_file(FOLDER, family, style) for family, style in FONTS]


def outline(family: fonts.Family, character: str) -> list[tuple[str, object]]:
    """Return the drawing of a character."""
    with TTFont(fonts.font_file(FOLDER, family, "Regular")) as font:
        pen = RecordingPen()
        font.getGlyphSet()[font.getBestCmap()[ord(character)]].draw(pen)
        return list(pen.value)


def width(family: fonts.Family, character: str) -> int:
    """Return the width of a character in thousandths of the type size."""
    with TTFont(fonts.font_file(FOLDER, family, "Regular"), lazy=True) as font:
        return int(font["hmtx"][font.getBestCmap()[ord(character)]][0])


def test_every_needed_character_has_a_glyph() -> None:
    """No character of content, catalogues or code is missing from a shipped font."""
    assert list(fonts.problems(FOLDER, fonts.needed(ROOT))) == []


def test_a_missing_character_is_named() -> None:
    """The check names the font and the character it lacks."""
    said = list(fonts.problems(FOLDER, {"A", "\U0001f600"}))
    assert "KidneySansSC-Regular.otf lacks \U0001f600; run: make fonts" in said


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    """The check names a missing font."""
    assert "KidneySansTC-Bold.otf is missing; run: make fonts" in list(fonts.problems(tmp_path, {"A"}))


def test_needed_sees_content_catalogues_and_code(tmp_path: Path) -> None:
    """Characters come from JSON values, from catalogues and from string literals, escaped or not.

    A word that only prevents a glossary term from being marked is not text.
    """
    for folder in ("resources/cases", "translations", "kidneyviewer/ui"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "resources/cases/one.json").write_text(r'{"a": ["\u809d", {"b": "腎"}], "c": 1}', encoding="utf-8")
    (tmp_path / "translations/kidneyviewer_zh_CN.ts").write_text(
        "<TS><source>肾|!冻干</source>\n</TS>", encoding="utf-8"
    )
    (tmp_path / "kidneyviewer/ui/window.py").write_text('# 注\nx = f"值{1}\\n"\n', encoding="utf-8")
    assert fonts.needed(tmp_path) == set("肝腎肾值")


@pytest.mark.parametrize("language", FAMILY)
def test_each_catalogue_can_be_shown_in_its_own_font(language: str) -> None:
    """Each language is covered by its own family, with the bold style too."""
    catalogue = ROOT / "translations" / f"kidneyviewer_{language}.ts"
    text = fonts.without_blocks(catalogue.read_text(encoding="utf-8"))
    shown = fonts.needed_in(FAMILY[language], set(filter(fonts.is_shown, text)))
    for style in fonts.STYLES:
        assert shown <= fonts.characters_of(fonts.font_file(FOLDER, FAMILY[language], style)), (language, style)


@pytest.mark.parametrize("character", "骨過")
def test_chinese_fonts_have_the_shapes_of_their_region(character: str) -> None:
    """A character that is written differently in mainland China and Taiwan has two glyphs."""
    assert outline(FAMILY["zh_CN"], character) != outline(FAMILY["zh_TW"], character)


def test_quotation_marks_are_narrow_in_english_only() -> None:
    """English has narrow quotation marks, Chinese has full-width ones."""
    assert all(width(FAMILY["en"], mark) < 500 for mark in "“”‘’")
    assert all(width(FAMILY[language], mark) == 1000 for mark in "“”" for language in ("zh_CN", "zh_TW"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_small_figures_are_there(file: Path) -> None:
    """10⁸ and CO₂ can be written in every font, although Noto Sans CJK lacks most of these characters."""
    assert set("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉") <= fonts.characters_of(file)


@pytest.mark.parametrize(("family", "style"), FONTS)
def test_fonts_carry_our_name_and_their_licence(family: fonts.Family, style: str) -> None:
    """Each font names its family, style, weight, copyright and licence, and uses no name of the original."""
    with TTFont(fonts.font_file(FOLDER, family, style), lazy=True) as font:
        names = font["name"]
        assert [names.getDebugName(number) for number in (1, 2, 6)] == [family.name, style, f"{family.stem}-{style}"]
        assert font["OS/2"].usWeightClass == fonts.STYLES[style]
        assert "Adobe" in names.getDebugName(0)
        assert "SIL Open Font License" in names.getDebugName(13)
        assert not any("Noto" in names.getDebugName(number) for number in (1, 3, 4, 6))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_fonts_stay_small(file: Path) -> None:
    """A font is at most 600 kB."""
    assert file.stat().st_size <= 600_000


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_glyphs_do_not_follow_the_locale_of_the_system(file: Path) -> None:
    """No font has the feature that would swap glyphs by the system's language."""
    with TTFont(file, lazy=True) as font:
        tables = [font[name].table for name in ("GSUB", "GPOS") if name in font]
    assert "locl" not in {record.FeatureTag for table in tables for record in table.FeatureList.FeatureRecord}


def test_the_licence_of_the_fonts_is_shipped() -> None:
    """OFL-1.1.txt contains the copyright line, the changes and the whole licence."""
    text = (ROOT / "resources" / "licenses" / "OFL-1.1.txt").read_text(encoding="utf-8")
    for part in ("© 2014-2021 Adobe", "Changes:", "PREAMBLE", "PERMISSION & CONDITIONS", "TERMINATION", "DISCLAIMER"):
        assert part in text
