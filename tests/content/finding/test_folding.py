"""What does not matter in a comparison."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.loader import load_folding
from tests.content.finding.conftest import small_index
from tests.helpers import ROOT


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("5.0×10⁸ cells", "5x10^8 cells"),
        ("5.0 x 10^8", "5x10^8"),
        ("5.0*10^8", "5x10^8"),
        ("5×10⁸", "5x10^8"),
        ("60mg 0.3mg/dL 1.73m²", "60 mg 0.3 mg dl 1.73 m2"),
        ("TNFα", "tnf alpha"),
        ("100 10.50 1.0", "100 10.50 1"),
        ("10¹²", "10^12"),
        ("µmol/L μmol", "umol l umol"),
        ("mL/min/1.73 m²", "ml min 1.73 m2"),
        ("m^2 m₂", "m2 m2"),
        ("4,304 people.", "4304 people"),
        ("1,5", "1,5"),
        ("3.14. 2,", "3.14 2"),
        ("CD34+，（ＭＳＣ）", "cd34 msc"),
        ("ＣＤ３４", "cd34"),
        ("TNF-α", "tnf alpha"),
        ("Κ κ", "kappa kappa"),
        ("幹細胞 乾燥", "干细胞 干燥"),
        ("腎絲球", "肾丝球"),
        ("Café, naïve Ångström", "cafe naive angstrom"),
        ("“No”—yes", "no yes"),
        ("A\u200bB a\u00adb", "ab ab"),
        ("e\u0301", "e"),
        ("\u202eabc\u202c", "abc"),
        ("\ud800x", "x"),
        ("💥", ""),
        ("𠮷", "𠮷"),
        ("ㄕㄣˋ", "ㄕㄣˋ"),
        ("^^^ ... ***", ""),
        ("", ""),
    ],
)
def test_what_is_written_in_two_ways_is_one(folding: Folding, text: str, folded: str) -> None:
    """Width, case, accents, script, powers, Greek letters, thousands separators and punctuation do not matter."""
    assert folding.words(text) == folded


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    """Folding a folded text changes nothing, and folding never raises."""
    folding = small_index().folding
    assert folding.words(folding.words(text)) == folding.words(text)


@given(st.text(alphabet=st.characters(max_codepoint=0xFFFF)))
def test_each_folded_letter_has_its_place(text: str) -> None:
    """Positions increase and are inside the text, one for each letter."""
    folded, places = small_index().folding.placed(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(places)
    assert all(0 <= place < len(text) for place in places)


def test_a_long_text_is_folded_like_a_word(folding: Folding) -> None:
    """A folded Chinese word is found in the text that it comes from, whatever its script."""
    for text in ("患者的幹細胞", "显著改善", "腎ＭＳＣ", "10⁸个"):
        assert folding.words(text).replace(" ", "").rstrip("8^") in folding.text(text).replace(" ", "")


def test_simplified_text_is_only_made_small(folding: Folding) -> None:
    """A text that only needs lowercasing keeps its punctuation."""
    assert folding.text("患者的eGFR，偏低。") == "患者的egfr，偏低。"


def test_the_table_is_that_of_the_content() -> None:
    """Each traditional character of the table folds to its simplified one."""
    table = load_folding(ROOT / "resources")
    folding = Folding(table)
    assert len(table) > 2000
    assert [chr(old) for old, new in table.items() if folding.letters(chr(old)) != chr(new)] == []
