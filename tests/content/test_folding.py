"""The table that folds Traditional into Simplified: complete, in one step, harmless to Simplified texts."""

from collections.abc import Mapping

import pytest

from kidneyviewer.authoring.search_keys import HAN
from kidneyviewer.content.loader import load_folding
from kidneyviewer.language import Language
from kidneyviewer_packaging import make_folding
from tests.helpers import ROOT, translations

MAY_CHANGE = {"著": "in 显著 and 著名, which are then searched and found with 着 both"}
"""Characters of Simplified Chinese that fold to another one, with the reason why it does no harm."""


@pytest.fixture(scope="module")
def table() -> Mapping[int, int]:
    """Return the bundled table."""
    return load_folding(ROOT / "resources")


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("幹細胞", "干细胞"),
        ("乾淨", "干净"),
        ("發炎", "发炎"),
        ("頭髮", "头发"),
        ("之後", "之后"),
        ("這裡", "这里"),
        ("這裏", "这里"),
        ("臺灣", "台湾"),
        ("腎臟", "肾脏"),
        ("腎絲球", "肾丝球"),
        ("體質", "体质"),
        ("症狀", "症状"),
        ("癥狀", "症状"),
        ("併發症", "并发症"),
        ("並且", "并且"),
        ("慢性腎臟病", "慢性肾脏病"),
        ("看著", "看着"),
        ("衞生署", "卫生署"),
        ("衛生署", "卫生署"),
        ("移植後追蹤", "移植后追踪"),
        ("什麼", "什么"),
    ],
)
def test_words_fold(table: Mapping[int, int], traditional: str, simplified: str) -> None:
    """Words of clinics fold into what the mainland writes."""
    assert traditional.translate(table) == simplified


def test_one_character_folds_to_one(table: Mapping[int, int]) -> None:
    """Each entry maps one Chinese character to another one, and there are about three thousand."""
    signs = [chr(code) for pair in table.items() for code in pair]
    assert all(HAN.fullmatch(sign) for sign in signs)
    assert [chr(code) for code, folded in table.items() if code == folded] == []
    assert 2900 < len(table) < 3100


def test_folding_twice_changes_nothing(table: Mapping[int, int]) -> None:
    """Folding a folded text changes nothing."""
    everything = "".join(map(chr, [*table, *table.values()]))
    once = everything.translate(table)
    assert len(once) == len(everything)
    assert once.translate(table) == once


def test_simplified_texts_stay_as_they_are(table: Mapping[int, int]) -> None:
    """No character of our Simplified texts folds to another one, except those listed."""
    signs = {sign for text in translations(Language.SIMPLIFIED_CHINESE).values() for sign in text}
    assert {sign for sign in signs if sign.translate(table) != sign} <= set(MAY_CHANGE)


def test_traditional_texts_become_simplified(table: Mapping[int, int]) -> None:
    """After folding, our Traditional texts contain only characters of the mainland's standard."""
    signs = {sign for text in translations(Language.TRADITIONAL_CHINESE).values() for sign in text}
    folded = {sign.translate(table) for sign in signs if HAN.match(sign)}
    assert {sign for sign in folded if not sign.encode("gb2312", errors="ignore")} == {"廔"}  # the mainland writes 瘘


def test_the_file_is_what_its_tool_makes(capsys: pytest.CaptureFixture[str]) -> None:
    """`make_folding --check` accepts the committed file."""
    assert make_folding.main(["--check"]) == 0
    assert "up to date" in capsys.readouterr().out
