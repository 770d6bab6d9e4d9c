"""What does not matter in a comparison."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.loader import load_folding
from tests.content.finding.conftest import small_index
from tests.helpers import ROOT

LAST_LETTERS = 0x30000
"""Beyond it there are only rare Chinese characters and invisible ones."""


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
        ("⼲细胞 ⾎液 ⻆ ⾒", "干细胞 血液 角 见"),
        ("\uf92e \U0002f800", "冷 丽"),
        ("ﬁﬂ eﬀect eﬃcacy ﬁrﬆ", "fifl effect efficacy first"),
        ("60㎎ 1.5㎖ 37℃ ㎡", "60 mg 1.5 ml 37 c m2"),
        ("Ⅲ ⅳ ①干细胞 ㈱ ½ 2½", "iii iv 1 干细胞 株 1 2 2 1 2"),
        ("5·0×10⁸ 1·73 5⋅10⁸ 1.5·10⁸", "5x10^8 1.73 5x10^8 1.5x10^8"),
        ("N18。5 约翰·史密斯", "n18.5 约翰 史密斯"),
        ("\u3164a\uffa0b\u115fc\U000e0041d\U000e0100e\ufff9f", "abcdef"),
        ("a\u00a0b\u202fc\u2007d\u3000e\u2800f", "a b c d e f"),
        ("co\u2011operate 2160–0 −1", "co operate 2160 0 1"),
        ("Ńǔ Йй ά ѐ", "nu ии alpha е"),
        ("ｶﾞ ガ カ\u3099", "カ カ カ"),
        ("𝐤𝐢𝐝𝐧𝐞𝐲 ｋｉｄｎｅｙ", "kidney kidney"),
        ("ɡɑn Straße Prograf™", "gan strasse prograf"),
        ("a\x02b\x00c", "abc"),
        ("a…b", "a b"),
        ("Hæmodialysis ŒDEMA Sørensen Łukasz", "haemodialysis oedema sorensen lukasz"),
        ("5∗10⁸ 5 ✕ 10⁸", "5x10^8 5x10^8"),
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


@given(st.text(), st.text())
def test_marks_lie_on_the_letters_that_were_folded(before: str, after: str) -> None:
    """Whatever is around it, and however many letters it becomes, the stretch that was found is the one that fits."""
    folding = small_index().folding
    folded, places = folding.placed(f"{before} eﬃcacy {after}")
    at = folded.index("efficacy", len(folding.placed(before)[0]))
    assert (places[at], places[at + 7]) == (len(before) + 1, len(before) + 6)


def test_each_character_folds_once_and_as_when_decomposed(folding: Folding) -> None:
    """No character folds to one that folds further, and composed or not, it is the same."""
    signs = [chr(code) for code in range(LAST_LETTERS)]
    folded = [folding.letters(sign) for sign in signs]
    assert [sign for sign, one in zip(signs, folded, strict=True) if folding.letters(one) != one] == []
    apart = [(sign, unicodedata.normalize("NFD", sign)) for sign in signs]
    assert [sign for sign, one in apart if one != sign and folding.words(one) != folding.words(sign)] == []


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
