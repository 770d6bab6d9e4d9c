"""Pinyin to Bopomofo as it is typed in Taiwan; anything that is not pinyin is refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.authoring.zhuyin import zhuyin


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
        ("bù fen duō shao", "ㄅㄨˋ ㄈㄣ˙ ㄉㄨㄛ ㄕㄠ˙"),
        ("she\u0300n", "ㄕㄣˋ"),
    ],
)
def test_words_are_converted(pinyin: str, expected: str) -> None:
    """Words keep their spaces; the first tone has no mark, and the light one comes last, as it is typed."""
    assert zhuyin(pinyin) == expected


@pytest.mark.parametrize(
    "pinyin",
    ["", " ", "shèn  xì", "shèng1", "sh", "xq", "shèn-xì", "Shèn", "shè̌n", "肾", "v", "ong", "i", "ㄕㄣˋ", "shèn\n"],
)
def test_what_is_no_pinyin_is_refused(pinyin: str) -> None:
    """Anything that is not syllables separated by single spaces is refused and named."""
    with pytest.raises(ValueError, match="is not a syllable of pinyin"):
        zhuyin(pinyin)


def converted(text: str) -> str:
    """Return a text in Bopomofo, or nothing if it is refused."""
    try:
        return zhuyin(text)
    except ValueError:
        return ""


@given(st.text(max_size=12) | st.text(alphabet="zcshbpmnlgjqxaeioungvüéǐàō ", max_size=9))
def test_any_text_is_converted_or_refused(text: str) -> None:
    """Whatever the input, the answer contains only Bopomofo and tones, or it is refused."""
    assert re.fullmatch("[\u3105-\u312fˊˇˋ˙ ]*", converted(text))
