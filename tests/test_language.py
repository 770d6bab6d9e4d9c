"""The language of the program: from a code, from what the system prefers."""

import pytest

from kidneyviewer.language import Language, from_code, from_system

EN, CN, TW = Language.ENGLISH, Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE

CODES = [
    ("en", EN),
    ("EN", EN),
    ("zh_CN", CN),
    ("zh-CN", CN),
    ("zh_cn", CN),
    ("zh-Hans", CN),
    ("zh_TW", TW),
    ("zh-Hant", TW),
    (" zh_TW ", TW),
    ("", None),
    ("zh", None),
    ("fr", None),
    ("en_GB", None),
    ("English", None),
    ("zh_TW.UTF-8", None),
    ("\u212an", None),
    ("zh‑Hant", TW),
    ("ｚｈ＿ＣＮ", CN),
    ("\ufeffen\u200b", EN),
]

SYSTEMS = [
    (["zh-Hant"], TW),
    (["zh-TW"], TW),
    (["zh-HK"], TW),
    (["zh-MO"], TW),
    (["zh_TW.UTF-8"], TW),
    (["zh_HK.big5"], TW),
    (["zh_TW@radical"], TW),
    (["zh_TW.UTF-8@stroke"], TW),
    (["zh-Hant-CN"], TW),
    (["ZH-hant-tw"], TW),
    (["zh"], CN),
    (["zh-CN"], CN),
    (["zh-SG"], CN),
    (["zh-Hans"], CN),
    (["zh-Hans-HK"], CN),
    (["zh-Hans-TW"], CN),
    (["zh_CN.GB18030"], CN),
    (["en"], EN),
    (["en-GB"], EN),
    (["en-US", "zh-TW"], EN),
    (["fr-FR", "zh-TW"], TW),
    (["fr", "zh"], CN),
    (["de", "fr"], EN),
    (["zh-TW", "zh-CN", "en"], TW),
    (["C"], EN),
    (["POSIX"], EN),
    ([], EN),
    ([""], EN),
    (["", "zh-HK"], TW),
    (["--", "@", ".", "zh"], CN),
    (["nonsense_TW"], EN),
    (["tw"], EN),
    (["zha-TW"], EN),
    (["C.UTF-8", "zh_TW"], TW),
    (["zh_TW:zh_CN:en"], TW),
    (["C:fr:yue:en"], TW),
    (["", ":", "C", "hak-TW", "C", "hak"], TW),
    (["xx-YY", "C", "xx"], EN),
]
TAGS = {
    TW: (
        *("yue", "nan", "hak", "lzh", "yue-HK", "nan-TW", "hak-TW", "yue-Hant-HK", "cmn-TW", "lzh_TW", "YUE_HK.UTF-8"),
        *("zh-yue", "zh-min-nan", "zh-hakka", "i-hak", "zh-min-nan-TW", "zh-yue-HK", "zh-gan-Hant", "zh-cmn-Hant"),
        *(
            "zh-Hant-MO",
            "zh-Hant_HK",
            "ZH_HANT_HK",
            "zh_HK.UTF-8@stroke",
            "zh-Bopo",
            "zh-Hanb-TW",
            "zho-HK",
            "zh-CHT",
            "zh-344",
        ),
        *("nan_TW.UTF-8@latin", "zh-TW-u-co-stroke", "zh-Hant-x-cn", "zh‑Hant‑MO", " zh-HK "),
    ),
    CN: (
        *("cmn", "wuu", "gan", "hsn", "cjy", "cdo", "mnp", "zho", "yue-CN", "yue-Hans", "nan-SG", "cmn-CN", "wuu_CN"),
        *("zh-cmn-Hans", "zh-guoyu", "zh-xiang", "zh-wuu", "zh-gan", "zh-yue-Hans", "zh-MY", "zh-SG", "zh_SG.UTF-8"),
        *("zh-u-rg-twzzzz", "zh-CN-x-hant", "zh-x-tw", "zh-Hans-SG-u-nu-hanidec", "zh-Hans-HK", "zh-hakka-CN"),
    ),
    EN: (
        "C.UTF-8",
        "C",
        "POSIX",
        "C.utf8",
        "en_US_POSIX",
        "x-zh",
        "i-klingon",
        "ja-Hant",
        "zhx",
        "-zh",
        "",
        " ",
        "hant",
    ),
}
"""Tags and names of locales as systems have them, by the language that they lead to."""


@pytest.mark.parametrize(("tag", "language"), [(tag, language) for language, tags in TAGS.items() for tag in tags])
def test_every_form_of_a_tag_leads_to_a_language(tag: str, language: Language) -> None:
    """All Chinese languages are read: in the writing of their script, else of their region, else of most readers."""
    assert from_system([tag]) is language


@pytest.mark.parametrize(("code", "language"), CODES)
def test_a_code_names_a_language(code: str, language: Language | None) -> None:
    """Qt code and BCP 47 tag name a language in any case; anything else names none."""
    assert from_code(code) is language


@pytest.mark.parametrize(("tags", "language"), SYSTEMS)
def test_the_system_chooses_the_language(tags: list[str], language: Language) -> None:
    """The first preferred language that the program has is used: zh-Hant, TW, HK, MO Traditional, else Simplified."""
    assert from_system(tags) is language


@pytest.mark.parametrize("language", Language)
def test_each_language_is_named_by_its_own_code_and_tag(language: Language) -> None:
    """Code and tag lead back to the language, and so does the system that prefers them."""
    assert from_code(language.code) is from_code(language.tag) is language
    assert from_system([language.code]) is from_system([language.tag]) is language


def test_the_names_are_in_the_languages_themselves() -> None:
    """Each language is offered under its own name, so that its readers recognise it."""
    assert [language.own_name for language in Language] == ["English", "简体中文", "繁體中文"]
    assert [language.is_chinese for language in Language] == [False, True, True]
