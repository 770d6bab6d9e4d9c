"""Chinese names found by sound."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.folding import Folding
from kidneyviewer.content.finding.heads import Head, Quality
from kidneyviewer.content.finding.query import parse
from kidneyviewer.content.finding.spelled import Spelled, plain
from kidneyviewer.content.model import SearchKey
from kidneyviewer.language import Language
from tests.content.finding.conftest import small_index

NAMES = {
    "肾小球滤过率": SearchKey(
        text="肾小球滤过率", pinyin=("shèn xiǎo qiú lǜ guò lǜ",), zhuyin=("ㄕㄣˋ ㄒㄧㄠˇ ㄑㄧㄡˊ ㄌㄩˋ ㄍㄨㄛˋ ㄌㄩˋ",)
    ),
    "IgA肾病": SearchKey(text="IgA肾病", pinyin=("shèn bìng",), zhuyin=("ㄕㄣˋ ㄅㄧㄥˋ",)),
    "血紅素": SearchKey(
        text="血紅素", pinyin=("xuè hóng sù", "xiě hóng sù"), zhuyin=("ㄒㄩㄝˋ ㄏㄨㄥˊ ㄙㄨˋ", "ㄒㄧㄝˇ ㄏㄨㄥˊ ㄙㄨˋ")
    ),
    "CD34阳性 / 阴性": SearchKey(
        text="CD34阳性 / 阴性", pinyin=("yáng xìng yīn xìng",), zhuyin=("ㄧㄤˊ ㄒㄧㄥˋ ㄧㄣ ㄒㄧㄥˋ",)
    ),
}


def found(typed: str, folding: Folding) -> dict[str, str]:
    """Map each name that sounds as something is typed to its matching part."""
    heads = [Head(n, Field.NAME, Language.SIMPLIFIED_CHINESE, text, text) for n, text in enumerate(NAMES)]
    spellings = Spelled(heads, NAMES, folding).matching(parse(typed, folding))
    return {one.head.text: one.head.text[one.start : one.end] for one in spellings}


@pytest.mark.parametrize(
    ("typed", "name", "part"),
    [
        ("shenxiaoqiulvguolv", "肾小球滤过率", "肾小球滤过率"),
        ("shen xiao qiu", "肾小球滤过率", "肾小球"),
        ("shèn xiǎo qiú", "肾小球滤过率", "肾小球"),
        ("shen4xiao3", "肾小球滤过率", "肾小"),
        ("sxqlgl", "肾小球滤过率", "肾小球滤过率"),
        ("shxqiulg", "肾小球滤过率", "肾小球滤过"),
        ("luguolu", "肾小球滤过率", "滤过率"),
        ("lüguolü", "肾小球滤过率", "滤过率"),
        ("lgl", "肾小球滤过率", "滤过率"),
        ("肾xq", "肾小球滤过率", "肾小球"),
        ("x球lv", "肾小球滤过率", "小球滤"),
        ("腎小q", "肾小球滤过率", "肾小球"),
        ("ㄕㄣˋㄒㄧㄠˇ", "肾小球滤过率", "肾小"),
        ("ㄕㄒㄑ", "肾小球滤过率", "肾小球"),
        ("肾ㄒㄑ", "肾小球滤过率", "肾小球"),
        ("igashenbing", "IgA肾病", "IgA肾病"),
        ("iga肾b", "IgA肾病", "IgA肾病"),
        ("xuehongsu", "血紅素", "血紅素"),
        ("xiehongsu", "血紅素", "血紅素"),
        ("ㄒㄧㄝㄏㄨㄥ", "血紅素", "血紅"),
        ("cd34yx", "CD34阳性 / 阴性", "CD34阳性"),
        ("yinxing", "CD34阳性 / 阴性", "阴性"),
    ],
)
def test_a_name_is_found_by_its_sound(folding: Folding, typed: str, name: str, part: str) -> None:
    """Whole syllables, initials, mixtures and characters among them match, with and without tones and spaces."""
    assert found(typed, folding)[name] == part


@pytest.mark.parametrize(
    "typed", ["henxiao", "sqx", "xqs", "cd34", "iga", "肾性x", "qiux", "xingyin", "ㄒㄕ", "y" * 41, ""]
)
def test_other_sounds_find_nothing(folding: Folding, typed: str) -> None:
    """Each typed syllable must begin a cell, none is skipped, and a purely Latin word is not a sound."""
    assert found(typed, folding) == {}


def test_what_begins_so_is_told_apart(folding: Folding) -> None:
    """A name that begins with the sound has another quality than one that contains it."""
    heads = [Head(0, Field.NAME, Language.SIMPLIFIED_CHINESE, "肾小球滤过率", "")]
    spelled = Spelled(heads, NAMES, folding)
    assert {one.quality for one in spelled.matching(parse("shen", folding))} == {Quality.START}
    assert {one.quality for one in spelled.matching(parse("xiao", folding))} == {Quality.WORD}


def test_a_name_without_key_is_left_out(folding: Folding) -> None:
    """A name without an authored reading is found by its characters only."""
    heads = [Head(0, Field.NAME, Language.SIMPLIFIED_CHINESE, "新词", "")]
    assert list(Spelled(heads, {}, folding).matching(parse("xinci", folding))) == []


@pytest.mark.parametrize("said", ["xīn", "xīn cí duō", ""])
def test_a_reading_that_does_not_belong_is_passed_over(folding: Folding, said: str) -> None:
    """A key with more or fewer syllables than its text has characters, as in a broken file, does no harm."""
    heads = [Head(0, Field.NAME, Language.SIMPLIFIED_CHINESE, "新词", "")]
    spelled = Spelled(heads, {"新词": SearchKey(text="新词", pinyin=(said,), zhuyin=(said,))}, folding)
    for typed in ("xinci", "x", "新c", "ㄒ", "xc"):
        assert list(spelled.matching(parse(typed, folding))) == []


def test_tones_are_no_letters() -> None:
    """Pinyin without tones has plain letters only, Zhuyin only its own."""
    keys = [key for key in small_index().spelled.keys.values() if key.pinyin]
    assert len(keys) > 100
    for key in keys:
        assert all(re.fullmatch("[a-z ]+", plain(said)) for said in key.pinyin), key
        assert all(re.fullmatch("[\u3105-\u312f ]+", plain(said)) for said in key.zhuyin), key


@given(st.text(alphabet="shenxiaoqulvg肾小 |4ㄕㄣ", max_size=60))
def test_any_letters_may_be_typed(typed: str) -> None:
    """No sequence of letters, breaks or characters raises, and each matching part is inside its name."""
    index = small_index()
    for one in index.spelled.matching(parse(typed, index.folding)):
        assert 0 <= one.start < one.end <= len(one.head.text)
