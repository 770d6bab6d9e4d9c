"""The three languages of the program."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from kidneyviewer.plain_signs import meant


class Language(Enum):
    """A language: Qt code, BCP 47 tag, name in the language itself, short name for a narrow switch."""

    ENGLISH = ("en", "en", "English", "English")
    SIMPLIFIED_CHINESE = ("zh_CN", "zh-Hans", "简体中文", "简体")
    TRADITIONAL_CHINESE = ("zh_TW", "zh-Hant", "繁體中文", "繁體")

    def __init__(self, code: str, tag: str, own_name: str, short_name: str) -> None:
        self.code = code
        self.tag = tag
        self.own_name = own_name
        self.short_name = short_name

    @property
    def is_chinese(self) -> bool:
        """Whether the language is written in Chinese characters."""
        return self is not Language.ENGLISH


_CHINESE: Mapping[str, Language] = MappingProxyType(
    dict.fromkeys(
        ("zh", "zho", "chi", "cmn", "wuu", "gan", "hsn", "cjy", "cdo", "cpx", "cnp", "csp", "czh", "czo", "hnm", "mnp"),
        Language.SIMPLIFIED_CHINESE,
    )
    | dict.fromkeys(("yue", "nan", "hak", "lzh"), Language.TRADITIONAL_CHINESE)
)
"""The Chinese languages, each with the writing of most of its readers if script and region are unknown."""
_WRITING: Mapping[str, Language] = MappingProxyType(
    dict.fromkeys(("hans", "chs", "cn", "sg", "my", "156", "702"), Language.SIMPLIFIED_CHINESE)
    | dict.fromkeys(
        ("hant", "hanb", "bopo", "cht", "tw", "hk", "mo", "158", "344", "446"), Language.TRADITIONAL_CHINESE
    )
)
"""Scripts, and the regions that use them, by name or number. A script comes before the region in a tag."""
_RENAMED: Mapping[str, str] = MappingProxyType(
    {"i-hak": "hak", "zh-hakka": "hak", "zh-min-nan": "nan", "zh-xiang": "hsn", "zh-guoyu": "cmn", "zh-min": "zh"}
)
"""Tags from before the languages had codes of their own."""
_MODIFIER = re.compile("[.@]")
"""Ends the tag in the name of a locale, such as ``zh_HK.UTF-8@stroke``."""
_EXTENSION = re.compile("-[0-9a-z](?:-|$)")
"""Begins the extensions and the private part of a tag."""


def from_code(code: str) -> Language | None:
    """Return the language with this Qt code (``zh_CN``) or BCP 47 tag (``zh-Hant``), in any case, or None."""
    wanted = meant(code).strip().replace("-", "_").casefold()
    for language in Language:
        if wanted in (language.code.casefold(), language.tag.replace("-", "_").casefold()):
            return language
    return None


def from_system(tags: Sequence[str]) -> Language:
    """Return the first language we have among the user's preferred tags, or English.

    A tag may be a list separated by colons, as in the variable ``LANGUAGE``.
    """
    for tag in ":".join(tags).split(":"):
        language = from_system_tag(tag)
        if language is not None:
            return language
    return Language.ENGLISH


def from_system_tag(tag: str) -> Language | None:
    """Return the language for a BCP 47 tag or the name of a locale, or None if we do not have it.

    A Chinese language is written as its script says, otherwise as in its region, otherwise as most of its readers do.
    """
    name = _MODIFIER.split(meant(tag).strip().replace("_", "-").casefold())[0]
    first, *subtags = _EXTENSION.split(_RENAMED.get(name) or name)[0].split("-")
    if first == "zh" and subtags and subtags[0] in _CHINESE:
        first = subtags[0]
    if first == "en":
        return Language.ENGLISH
    return next((_WRITING[one] for one in subtags if one in _WRITING), _CHINESE[first]) if first in _CHINESE else None
