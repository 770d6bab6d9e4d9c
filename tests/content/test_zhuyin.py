"""Pinyin to Bopomofo: every syllable as pypinyin converts it, and what is none is refused."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict
from pypinyin.style import convert

from kidneyviewer.content.zhuyin import ALONE, FINALS, INITIALS, zhuyin

INTERJECTIONS = frozenset(["m̄", "ḿ", "m̀", "n", "ń", "ň", "ǹ", "ng", "ńg", "ňg", "ǹg", "hm", "hng"])
"""Sounds without a vowel, which are no syllables of the standard language."""
DIALECT = frozenset({"wòng"})
"""Of one rare character, in no dictionary of the standard language."""


@cache
def syllables() -> tuple[str, ...]:
    """Return every syllable with its tone that pypinyin knows."""
    found = {syllable for written in pinyin_dict.values() for syllable in written.split(",")}
    found |= {syllable for phrase in phrases_dict.values() for choices in phrase for syllable in choices}
    return tuple(sorted(found - INTERJECTIONS - DIALECT))


def test_every_syllable_is_converted_as_pypinyin_does() -> None:
    """Each syllable of pypinyin, in each tone, gives the same Bopomofo."""
    assert len(syllables()) > 1500
    expected = {syllable: convert(syllable, Style.BOPOMOFO, strict=False) for syllable in syllables()}
    assert {syllable: zhuyin(syllable) for syllable in syllables()} == expected


@pytest.mark.parametrize(
    ("pinyin", "expected"),
    [
        ("shèn xiǎo qiú", "ㄕㄣˋ ㄒㄧㄠˇ ㄑㄧㄡˊ"),
        ("lǜ guò lǜ", "ㄌㄩˋ ㄍㄨㄛˋ ㄌㄩˋ"),
        ("jué de", "ㄐㄩㄝˊ ㄉㄜ˙"),
        ("zhī shi", "ㄓ ㄕ˙"),
        ("yuán yīn", "ㄩㄢˊ ㄧㄣ"),
        ("wèn wǒ", "ㄨㄣˋ ㄨㄛˇ"),
        ("xiě yè", "ㄒㄧㄝˇ ㄧㄝˋ"),
        ("chuāng shāng", "ㄔㄨㄤ ㄕㄤ"),
    ],
)
def test_words_are_converted(pinyin: str, expected: str) -> None:
    """Words keep their spaces; the first tone has no mark, and the light one stands behind, as it is typed."""
    assert zhuyin(pinyin) == expected


@pytest.mark.parametrize(
    "pinyin", ["", " ", "shèn  xì", "shèng1", "sh", "xq", "shèn-xì", "Shèn", "shè̌n", "肾", "v", "ong", "i", "ㄕㄣˋ"]
)
def test_what_is_no_pinyin_is_refused(pinyin: str) -> None:
    """What is no syllable, or not parted by one space, is refused and named."""
    with pytest.raises(ValueError, match="is no syllable of pinyin"):
        zhuyin(pinyin)


def converted(text: str) -> str:
    """Return a text in Bopomofo, or nothing when it is refused."""
    try:
        return zhuyin(text)
    except ValueError:
        return ""


@given(st.text(max_size=12) | st.text(alphabet="zcshbpmnlgjqxaeioungvüéǐàō ", max_size=9))
def test_any_text_is_converted_or_refused(text: str) -> None:
    """Whatever is given, the answer holds Bopomofo and tones only, or it is refused."""
    signs = {sign for table in (INITIALS, FINALS, ALONE) for sound in table.values() for sign in sound}
    assert set(converted(text)) <= signs | set("ˊˇˋ˙ ")
