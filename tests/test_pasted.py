"""Text from elsewhere is understood at every door: one row for each kind of sign, as it is pasted."""

from functools import cache

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kidneyviewer.__main__ import main
from kidneyviewer.appearance import Appearance
from kidneyviewer.command_line import window_parser
from kidneyviewer.content import codes
from kidneyviewer.content.destinations import Unknown, answer
from kidneyviewer.content.finding.filtering import RowFilter
from kidneyviewer.content.finding.finder import find, title_of
from kidneyviewer.content.links import Link, ToCode, ToItem, ToWindow, parse, parse_item
from kidneyviewer.content.model import items
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.program import Program
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.widgets.item_list import ItemList
from kidneyviewer.ui.widgets.item_model import ItemModel
from tests.content.finding.conftest import small_index
from tests.pasted import UNSEEN, wide
from tests.small import library
from tests.ui.showing import settle, switch
from tests.ui.test_search_panel import opened, typed

EN, CN, TW = Language
STEM_CELL, CREATININE, EGFR, ESRD = "glossary/stem_cell", "glossary/creatinine", "glossary/egfr", "glossary/esrd"
BIRCH = ToItem("cases/birch-2013")
IN_SECTION = ToItem("cases/birch-2013", "safety", TW)

FOUND: dict[tuple[Language, str], tuple[str, ...]] = {
    (CN, STEM_CELL): (
        *("⼲细胞", "⼲\u3000细\u3000胞", "干细\n胞", "「干细胞」。", "gàn xì bāo", "gàn xì bāo", "ɡɑn xi bɑo"),
        *("g\u200ban x\u200di bao", "ｇａｎｘｉｂａｏ", *(f"{one}干{one}细{one}胞{one}" for one in UNSEEN)),
    ),
    (TW, STEM_CELL): ("「幹細胞」", "ㄍㄢˋ\u2060ㄒㄧˋㄅㄠ", "幹\ufe00細\U000e0100胞"),
    (CN, "glossary/autologous"): ("⾃体", "⾃\u200b体"),
    (CN, "studies/garnet-2016"): ("⻓夜", "长\xad夜"),
    (TW, "studies/garnet-2016"): ("⻑夜", "長\ufeff夜"),
    (CN, "glossary/msc"): ("ＭＳＣ", "ｍｓｃ"),
    (EN, "glossary/cd34"): ("ＣＤ３４＋　ｃｅｌｌ", "CD34⁺ cell", "CD34﹢ cell", "CD\u200b34+ cell"),
    (EN, EGFR): ("ｅＧＦＲ", "e\u2060GFR", "‘eGFR’"),
    (EN, "studies/flint-2015"): ("ﬁrst steps", "ﬁrﬆ steps", "First steps with CD34+ cells."),
    (EN, STEM_CELL): (
        *("stem\u00a0cell", "stem\u202fcell", "stem\u2007cell", "stem\u3000cell", "stem\tcell", "ＳＴＥＭ　ＣＥＬＬ"),
        *("stem\ncell", "stem\r\ncell", "stem\u2028cell", "stem‑cell", "stem\n\ncell"),
    ),
    (EN, CREATININE): (
        *(
            "Creat-\ninine",
            "Creat\u2010\r\n inine",
            "Creat\xad\ninine",
            "Creat\xadinine",
            "Creat\ufffeinine",
            "Creat¬\ninine",
        ),
        *("Creat\x02inine", "“Creatinine”", "(Creatinine).", "𝐂𝐫𝐞𝐚𝐭𝐢𝐧𝐢𝐧𝐞", "Cre\u0301atini\u0302ne"),
        *("2160‑0", "2160–0", "2160−0", "2160-\n0", "ＬＯＩＮＣ：２１６０－０", "(2160-0);", "LOINC 2160‐0"),
        *(f"Creat{one}inine" for one in UNSEEN),
    ),
    (EN, ESRD): (
        "N18．5",
        "Ｎ１８。５",
        "N18·5",
        "N18.5.",
        "“N18.5”",
        "ICD‑10: N18.5",
        "ICD–10–CM N18.5",
        "N\u200b18.5",
    ),
    (EN, "studies/marble-2019"): ("ＮＣＴ００００００１９", "NCT000\n00019", "NCT\u200b00000019.", "(NCT00000019)"),
}
QUERIES = [(text, language, first) for (language, first), texts in FOUND.items() for text in texts]
"""What is pasted, the language, and the address of what must be first."""

LINKS: list[tuple[str, Link]] = [
    *((f"kidneyviewer:cases/birch{dash}2013", BIRCH) for dash in "‐‑‒–—−－﹣"),
    *((f"kidneyviewer:cases/bi{one}rch-2013", BIRCH) for one in UNSEEN),
    *((f"{both[0]}kidneyviewer:cases/birch-2013{both[1]}", BIRCH) for both in ("“”", "''", "<>", "()", "「」", "《》")),
    *((f"kidneyviewer:cases/birch-2013{one}", BIRCH) for one in (*".,。，；!", "”.", ").", " ", "\n", "\u3000")),
    *((f"kidneyviewer{one}cases/birch-2013", BIRCH) for one in ("：", "∶", "﹕", "%3A", ": ", ":／／", "://")),
    *((f"kidneyviewer:cases{one}birch-2013", BIRCH) for one in ("／", "∕", "⁄", "%2F", "/\n", "\r\n/", "/\xad\n  ")),
    (" \t\r\nkidneyviewer:cases/birch-2013", BIRCH),
    ("ｋｉｄｎｅｙｖｉｅｗｅｒ：ｃａｓｅｓ／ｂｉｒｃｈ－２０１３", BIRCH),
    ("kidneyviewer:cases/birch-\n2013", BIRCH),
    ("kidneyviewer:cases/birch%E2%80%912013", BIRCH),
    ("kidneyviewer:cases/birch-2013%E2%80%8B", BIRCH),
    ("kidneyviewer:cases/birch-2013%E3%80%82", BIRCH),
    ("kidneyviewer:cases/birch-2013%0A", BIRCH),
    ("“kidneyviewer:cases/birch–2013？lang=zh＿TW＃safety”。", IN_SECTION),
    ("kidneyviewer:cases/birch-2013?lang=zh\u200b_TW#sa\nfety", IN_SECTION),
    ("kidneyviewer：", ToWindow()),
    ("kidneyviewer:code/ICD10：N18．5。", ToCode("ICD10:N18.5")),
    ("kidneyviewer:code/LOINC:2160‑0", ToCode("LOINC:2160-0")),
]
"""What is pasted, and the link that was meant."""

END_STAGE = ("N18．5", "Ｎ１８.５", "N18。5", "N18·5", "N18.5.", "N18.5。", "N\u200b18.5", "N18.5*", "N18.\n5")
CODES = [
    *((f"ICD10:{code}", ESRD) for code in END_STAGE),
    *((f"ICD{dash}10{colon}N18.5", ESRD) for dash in "‑–-" for colon in "：∶:"),
    *((f"LOINC:2160{dash}0", CREATININE) for dash in "‐‑–—−－"),
    *((one, CREATININE) for one in ("“LOINC:2160-0”", "LOINC:2160-\n0", "http://loinc.org｜2160-0")),
    *((one, ESRD) for one in ("(ICD10:N18.5),", "\ufeffICD10:N18.5", "ＩＣＤ１０：Ｎ１８．５")),
]
"""A code as it is pasted, and what must be first."""

OTHERS = ("cases/birch2013", "cases/birсh-2013", "cases/birch-2013x", "case/birch-2013", "cases/birch 2013")
"""Addresses that do not exist: a missing sign, a Cyrillic letter, one too many, another place, a space."""


@cache
def filter_of_all() -> RowFilter:
    """Return a filter over all items of the small content."""
    rows = RowFilter(small_index(), [item.address for item in items(library())])
    for row, item in enumerate(items(library())):
        rows.learn(row, title_of(item))
    return rows


def filtered(text: str, language: Language) -> list[str]:
    """Return the addresses that the filter of a list shows."""
    found = set(filter_of_all().rows(text, language))
    return [item.address for row, item in enumerate(items(library())) if row in found]


@pytest.mark.parametrize(("text", "language", "first"), QUERIES)
def test_a_pasted_query_finds_what_was_meant(text: str, language: Language, first: str) -> None:
    """The search has it first with its letters marked, and the filter of a list shows it."""
    hit = find(small_index(), text, language)[0]
    assert hit.address == first
    assert all(0 <= start < end <= len(hit.text) for start, end in hit.marks)
    assert first in filtered(text, language)


def test_the_command_finds_the_same(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> None:
    """`kidneyviewer find` prints it first, for one row of each kind."""
    assert qapp
    for text, language, first in QUERIES[:-1:6]:
        assert main(["find", "--language", wide(language.code), text]) == 0
        assert capsys.readouterr().out.startswith(f"{first}\t"), text
    QLocale.setDefault(QLocale.c())


def test_the_boxes_of_the_window_find_the_same(program: Program, qtbot: QtBot) -> None:
    """The search shows it at the top and keeps what was pasted; the filter of the glossary shows it."""
    panel = opened(program, qtbot)
    for text, language, first in QUERIES[:-1:9]:
        switch(program, language)
        assert typed(panel, text)[0].address == first, text
        assert panel.box.text() == text
    panel.close_and_return()
    program.shell.places.show_item(library().terms["egfr"])
    settle()
    listed = program.shell.places.pane(Place.GLOSSARY).items
    for texts in (
        ("干细胞", "⼲细胞"),
        ("stem cell", "stem\r\ncell", "s\u200btem cell", "ＳＴＥＭ　ＣＥＬＬ"),
        ("N18.5", "n18。5"),
    ):
        rows = {text: rows_for(listed, text) for text in texts}
        assert 0 < len(rows[texts[0]]) < len(library().terms)
        assert set(rows.values()) == {rows[texts[0]]}, rows


def rows_for(listed: ItemList, text: str) -> tuple[str, ...]:
    """Return the addresses in a list while a text is in its filter."""
    listed.filter_box.setText(text)
    settle()
    model = listed.view.model()
    assert isinstance(model, ItemModel)
    return tuple(model.item(row).address for row in range(model.rowCount()))


def test_a_box_takes_much_that_is_not_seen(program: Program, qtbot: QtBot) -> None:
    """Hundreds of invisible characters before a word do not hide it, and alone they are an empty box."""
    panel = opened(program, qtbot)
    assert typed(panel, "\u200b" * 500 + "eGFR")[0].address == EGFR
    assert typed(panel, "\u200b\ufeff\xad") == []
    assert panel.state.isHidden()


@pytest.mark.parametrize(("text", "link"), LINKS)
def test_a_pasted_link_leads_where_it_was_meant_to(text: str, link: Link) -> None:
    """A link from another start, from the system, as an argument and with --open is the same; so is its address."""
    assert parse(text) == link
    assert parse_item(text) == link
    assert options(text).asked == options("--open", text).asked == link


def test_an_address_may_be_pasted_too(capsys: pytest.CaptureFixture[str], qapp: QApplication) -> None:
    """`--open` and `show` take an address as it stands in a PDF."""
    assert qapp
    for text in (
        "“cases/birch–2013”.",
        "ｃａｓｅｓ／ｂｉｒｃｈ－２０１３",
        "cases/\nbirch-2013",
        "\ufeffcases/birch-2013",
    ):
        assert options("--open", text).asked == BIRCH
        assert main(["show", "--json", text]) == 0
        assert '"cases/birch-2013"' in capsys.readouterr().out
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("text", [*OTHERS, *(f"kidneyviewer:{one}" for one in OTHERS)])
def test_a_link_leads_to_nothing_that_is_only_similar(text: str) -> None:
    """Another letter, a missing one or a letter of another script is another address: the nearest page is offered."""
    assert isinstance(answer(library(), parse_item(text)), Unknown)


@pytest.mark.parametrize(("text", "first"), CODES)
def test_a_pasted_code_opens_what_is_filed_under_it(text: str, first: str) -> None:
    """--code and the search read it as the health record wrote it."""
    asked = options("--code", text).asked
    assert isinstance(asked, ToCode)
    assert [item.address for item in codes.lookup(library(), asked.code)][:1] == [first]
    assert [item.address for item in codes.lookup(library(), text)][:1] == [first]


def test_options_may_be_pasted() -> None:
    """Values of options in full width or with invisible characters are the plain ones."""
    sizes = ("--size", "１２８０×８００", "--text-size", "１５０")
    parsed = options("--language", "zh＿TW", "--theme", "\u200bｄａｒｋ", *sizes)
    assert parsed == Options(language=TW, theme=Appearance.DARK, size=(1280, 800), text_size=150)


def options(*words: str) -> Options:
    """Return the options of a command line."""
    return Options(**vars(window_parser().parse_args(words)))
