"""The authored readings: correct in every term, as in pypinyin or for a reason, with Taiwan's beside them."""

from collections.abc import Mapping
from functools import cache

import pytest
from pypinyin import pinyin

from kidneyviewer.authoring.search_keys import HAN, key_texts, make_keys
from kidneyviewer.content.loader import load_folding, load_readings
from kidneyviewer.content.model import Reading, SearchKey
from kidneyviewer.language import Language
from tests.helpers import ROOT, library, translations

RESOURCES = ROOT / "resources"

NOT_AS_PYPINYIN = {
    "部分": "light second syllable, as in Xiandai Hanyu Cidian",
    "清楚": "light second syllable, as in Xiandai Hanyu Cidian",
    "多少": "how many: light second syllable, as in Xiandai Hanyu Cidian",
    "出现过": "过 behind a verb says that it has happened: light",
    "通报过": "as above",
    "审阅过": "as above",
    "恢复得": "得 between a verb and how it is done: light",
    "活得": "as above",
    "肚子": "the belly, which is washed in peritoneal dialysis; dǔ zi is a stomach as food",
    "因子": "a factor: 子 keeps its tone",
    "生长因子": "as above",
    "离子": "an ion: 子 keeps its tone",
    "分子": "a molecule; fèn zǐ is a member of a group",
    "多重": "manifold; pypinyin weighs it",
    "长时间": "a long time; pypinyin lets it grow",
    "更长": "longer; as above",
    "较长": "longer; as above",
    "视为": "为 as to be: second tone",
    "为准": "as above",
    "胜肽": "a peptide, as Taiwan writes it: shēng",
}
"""Simplified words that pypinyin reads differently, with the reason."""

OTHER_IN_CONTEXT = {
    ("得", "de", "dé"): "恢复得更快, 活得更久",
    ("过", "guo", "guò"): "出现过, 通报过, 审阅过",
    ("谁", "shuí", "shéi"): "both are right; Taiwan's reading is the other one",
    ("少", "shao", "shǎo"): "费用多少",
    ("楚", "chu", "chǔ"): "没有说清楚的事",
    ("不", "bù", "bú"): "a syllable keeps the tone of the dictionary, whatever follows",
    ("子", "zǐ", "zi"): "因子, 离子",
    ("肚", "dù", "dǔ"): "洗肚子",
    ("胜", "shēng", "shèng"): "胜肽",
}
"""Character, our reading and pypinyin's reading of it, where a whole text is read differently; then where."""

TAIWAN = {
    **dict.fromkeys("血", ("xuè", "xiě")),
    **dict.fromkeys("质質", ("zhì", "zhí")),
    **dict.fromkeys("期", ("qī", "qí")),
    **dict.fromkeys("究", ("jiū", "jiù")),
    **dict.fromkeys("微危", ("wēi", "wéi")),
    **dict.fromkeys("息", ("xī", "xí")),
    **dict.fromkeys("突", ("tū", "tú")),
    **dict.fromkeys("综綜", ("zōng", "zòng")),
    **dict.fromkeys("识識", ("shí", "shì")),
    **dict.fromkeys("击擊", ("jī", "jí")),
    **dict.fromkeys("暂暫", ("zàn", "zhàn")),
    **dict.fromkeys("储儲", ("chǔ", "chú")),
    **dict.fromkeys("档檔", ("dàng", "dǎng")),
    **dict.fromkeys("迹跡", ("jì", "jī")),
    **dict.fromkeys("括", ("kuò", "guā")),
    **dict.fromkeys("谁誰", ("shuí", "shéi")),
}
"""Characters with another standard reading in Taiwan (Guoyu yizi duoyin shending biao, 1999): both readings."""
TAIWAN_WORDS = {
    "和": "hàn",
    **{"部分": "bù fèn", "清楚": "qīng chǔ", "多少": "duō shǎo"},
    **{"出现过": "chū xiàn guò", "通报过": "tōng bào guò", "审阅过": "shěn yuè guò"},
}
"""Simplified words that only Taiwan reads like this: the conjunction, and full tones where ours are light."""

HETERONYMS = (
    "干长長行重得地为為种種数數量相处處当當调調差传傳供难難便背朝假禁卡累率模切散似宿挑吐兴興旋载載转轉钻应應参參间間"
)
"""Characters with several readings in daily use, which are never listed alone."""

TERMS = {
    "干细胞": ("gàn xì bāo", "ㄍㄢˋ ㄒㄧˋ ㄅㄠ"),
    "間質幹細胞": ("jiān zhí gàn xì bāo", "ㄐㄧㄢ ㄓˊ ㄍㄢˋ ㄒㄧˋ ㄅㄠ"),
    "肾小球滤过率": ("shèn xiǎo qiú lǜ guò lǜ", "ㄕㄣˋ ㄒㄧㄠˇ ㄑㄧㄡˊ ㄌㄩˋ ㄍㄨㄛˋ ㄌㄩˋ"),
    "腎絲球過濾率": ("shèn sī qiú guò lǜ lǜ", "ㄕㄣˋ ㄙ ㄑㄧㄡˊ ㄍㄨㄛˋ ㄌㄩˋ ㄌㄩˋ"),
    "血紅素": ("xiě hóng sù", "ㄒㄧㄝˇ ㄏㄨㄥˊ ㄙㄨˋ"),
    "血红蛋白": ("xuè hóng dàn bái", "ㄒㄩㄝˋ ㄏㄨㄥˊ ㄉㄢˋ ㄅㄞˊ"),
    "白血球生長激素": ("bái xiě qiú shēng zhǎng jī sù", "ㄅㄞˊ ㄒㄧㄝˇ ㄑㄧㄡˊ ㄕㄥ ㄓㄤˇ ㄐㄧ ㄙㄨˋ"),
    "长期有哪些风险？": ("cháng qī yǒu nǎ xiē fēng xiǎn", "ㄔㄤˊ ㄑㄧ ㄧㄡˇ ㄋㄚˇ ㄒㄧㄝ ㄈㄥ ㄒㄧㄢˇ"),
    "严重不良事件": ("yán zhòng bù liáng shì jiàn", "ㄧㄢˊ ㄓㄨㄥˋ ㄅㄨˋ ㄌㄧㄤˊ ㄕˋ ㄐㄧㄢˋ"),
    "重组人粒细胞刺激因子": (
        "chóng zǔ rén lì xì bāo cì jī yīn zǐ",
        "ㄔㄨㄥˊ ㄗㄨˇ ㄖㄣˊ ㄌㄧˋ ㄒㄧˋ ㄅㄠ ㄘˋ ㄐㄧ ㄧㄣ ㄗˇ",
    ),
    "同種異體": ("tóng zhǒng yì tǐ", "ㄊㄨㄥˊ ㄓㄨㄥˇ ㄧˋ ㄊㄧˇ"),
    "供者的细胞": ("gōng zhě de xì bāo", "ㄍㄨㄥ ㄓㄜˇ ㄉㄜ˙ ㄒㄧˋ ㄅㄠ"),
    "惡性高血壓": ("è xìng gāo xiě yā", "ㄜˋ ㄒㄧㄥˋ ㄍㄠ ㄒㄧㄝˇ ㄧㄚ"),
    "不良反应": ("bù liáng fǎn yìng", "ㄅㄨˋ ㄌㄧㄤˊ ㄈㄢˇ ㄧㄥˋ"),
    "移植物抗宿主反應": ("yí zhí wù kàng sù zhǔ fǎn yìng", "ㄧˊ ㄓˊ ㄨˋ ㄎㄤˋ ㄙㄨˋ ㄓㄨˇ ㄈㄢˇ ㄧㄥˋ"),
    "置信区间": ("zhì xìn qū jiān", "ㄓˋ ㄒㄧㄣˋ ㄑㄩ ㄐㄧㄢ"),
    "信賴區間": ("xìn lài qū jiān", "ㄒㄧㄣˋ ㄌㄞˋ ㄑㄩ ㄐㄧㄢ"),
    "移植物抗宿主病": ("yí zhí wù kàng sù zhǔ bìng", "ㄧˊ ㄓˊ ㄨˋ ㄎㄤˋ ㄙㄨˋ ㄓㄨˇ ㄅㄧㄥˋ"),
    "微量白蛋白尿": ("wéi liàng bái dàn bái niào", "ㄨㄟˊ ㄌㄧㄤˋ ㄅㄞˊ ㄉㄢˋ ㄅㄞˊ ㄋㄧㄠˋ"),
    "末期腎臟病": ("mò qí shèn zàng bìng", "ㄇㄛˋ ㄑㄧˊ ㄕㄣˋ ㄗㄤˋ ㄅㄧㄥˋ"),
    "利益衝突": ("lì yì chōng tú", "ㄌㄧˋ ㄧˋ ㄔㄨㄥ ㄊㄨˊ"),
    "系统综述": ("xì tǒng zōng shù", "ㄒㄧˋ ㄊㄨㄥˇ ㄗㄨㄥ ㄕㄨˋ"),
    "钠-葡萄糖协同转运蛋白2抑制剂": (
        "nà pú táo táng xié tóng zhuǎn yùn dàn bái yì zhì jì",
        "ㄋㄚˋ ㄆㄨˊ ㄊㄠˊ ㄊㄤˊ ㄒㄧㄝˊ ㄊㄨㄥˊ ㄓㄨㄢˇ ㄩㄣˋ ㄉㄢˋ ㄅㄞˊ ㄧˋ ㄓˋ ㄐㄧˋ",
    ),
    "硝苯地平": ("xiāo běn dì píng", "ㄒㄧㄠ ㄅㄣˇ ㄉㄧˋ ㄆㄧㄥˊ"),
}
"""Texts of the catalogues with one of their readings, written by hand."""

STROKES = (
    *(0xA440, 0xA442, 0xA454, 0xA4A1, 0xA4FE, 0xA5E0, 0xA6EA, 0xA8C3, 0xAB45, 0xADBC, 0xB0AE, 0xB3C3),
    *(0xB6C3, 0xB9AC, 0xBBF5, 0xBEA7, 0xC075, 0xC24F, 0xC35F, 0xC456, 0xC4D7, 0xC56B, 0xC5C8, 0xC5F1),
)
"""Big5 sorts its common characters by the strokes of Taiwan's standard: the code where each stroke count begins."""
RARE = {"酐": 10, "瘻": 16}
"""Characters after the common ones or in no part of Big5, counted by hand: 酉 7, 干 3; 疒 5, 婁 11."""


@cache
def words() -> dict[str, Reading]:
    """Return the authored words."""
    return {reading.word: reading for reading in load_readings(RESOURCES).words}


@cache
def keys() -> dict[str, SearchKey]:
    """Return the key of each text that needs one."""
    shown = {language: translations(language) for language in Language}
    found = key_texts(library(), lambda language, context, english: shown[language][context, english])
    return {key.text: key for key in make_keys(load_readings(RESOURCES), found).keys}


@cache
def folding() -> Mapping[int, int]:
    """Return the table that folds Traditional into Simplified."""
    return load_folding(RESOURCES)


def simplified(text: str) -> str:
    """Fold a text; 着 for 著 is not used in mainland China where it means known."""
    return text.translate(folding()).replace("显着", "显著").replace("着名", "著名")


def by_pypinyin(text: str) -> str:
    """Return pypinyin's reading of the Chinese in a text; its phrases are Simplified."""
    runs = HAN.findall(simplified(text))
    return " ".join(syllable for run in runs for (syllable,) in pinyin(run))


def test_the_words_are_read_as_pypinyin_reads_them() -> None:
    """Each word has the tones that pypinyin has for its Simplified form, except those listed with a reason."""
    other = {simplified(word) for word, reading in words().items() if reading.pinyin != by_pypinyin(word)}
    assert other - set(NOT_AS_PYPINYIN) == {"恶"}  # 噁 of 噁心 is ě, 惡 is not in the list alone


def test_whole_texts_are_read_as_pypinyin_reads_them() -> None:
    """No text is cut into words that are read differently from pypinyin's reading of the whole, except those listed."""
    other = set()
    for text, key in keys().items():
        signs = "".join(HAN.findall(simplified(text)))
        both = zip(signs, key.pinyin[0].split(), by_pypinyin(text).split(), strict=True)
        other |= {(sign, ours, theirs) for sign, ours, theirs in both if ours != theirs}
    assert len(keys()) > 700
    assert other - set(OTHER_IN_CONTEXT) == set()


def test_taiwan_reads_as_its_standard_says() -> None:
    """A word has a reading of Taiwan exactly if a listed character or the word itself has one."""
    found = {word: reading.taiwan for word, reading in words().items()}
    assert found == {word: _taiwan(word, reading.pinyin) for word, reading in words().items()}
    assert set(TAIWAN) | set(TAIWAN_WORDS) <= set("".join(found)) | {simplified(word) for word in found}


def _taiwan(word: str, mainland: str) -> str | None:
    both = zip(word, mainland.split(), strict=True)
    by_character = " ".join(TAIWAN[sign][1] if TAIWAN.get(sign, "")[:1] == (one,) else one for sign, one in both)
    found = TAIWAN_WORDS.get(simplified(word), by_character)
    return found if found != mainland else None


def test_what_has_several_readings_never_stands_alone() -> None:
    """A character with several readings in daily use is listed in words only, so that no new text gets a wrong one."""
    assert set(HETERONYMS) & set(words()) == set()


@pytest.mark.parametrize("text", TERMS)
def test_terms_are_read_right(text: str) -> None:
    """The terms with heteronyms, and those that Taiwan reads differently, have the readings of this table."""
    assert TERMS[text] in zip(keys()[text].pinyin, keys()[text].zhuyin, strict=True)


def test_every_term_name_has_its_strokes() -> None:
    """Each character of the Traditional names and full forms of terms has a stroke count, and no other has."""
    shown = translations(Language.TRADITIONAL_CHINESE)
    names = [shown[term.address, text] for term in library().terms.values() for text in (term.name, term.full_form)]
    assert set(load_readings(RESOURCES).strokes) == {sign for name in names for sign in "".join(HAN.findall(name))}


def test_strokes_are_those_of_taiwan() -> None:
    """Each stroke count is the one by which Big5 sorts the character."""
    strokes = load_readings(RESOURCES).strokes
    codes = {sign: int.from_bytes(sign.encode("big5"), "big") for sign in strokes if sign not in RARE}
    assert {sign: sum(code >= first for first in STROKES) for sign, code in codes.items()} == {
        sign: number for sign, number in strokes.items() if sign not in RARE
    }
    assert {sign: strokes[sign] for sign in RARE} == RARE


def test_the_readings_and_the_folding_are_sound() -> None:
    """Both files load, and neither has lost a large part."""
    assert len(load_readings(RESOURCES).words) > 1500
    assert len(load_folding(RESOURCES)) > 2900
