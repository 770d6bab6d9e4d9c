"""The three languages of the program."""

import re
from enum import Enum


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


def from_code(code: str) -> Language | None:
    """Return the language with this Qt code (``zh_CN``) or BCP 47 tag (``zh-Hant``), in any case, or None."""
    wanted = code.strip().replace("-", "_").casefold()
    for language in Language:
        if wanted in (language.code.casefold(), language.tag.replace("-", "_").casefold()):
            return language
    return None


def from_system(tags: list[str]) -> Language:
    """Return the first language we have among the user's preferred BCP 47 tags, or English."""
    for tag in tags:
        language = from_system_tag(tag)
        if language is not None:
            return language
    return Language.ENGLISH


def from_system_tag(tag: str) -> Language | None:
    """Return the language for a BCP 47 tag, or None if we do not have it."""
    parts = re.split("[.@]", tag)[0].replace("_", "-").split("-")
    subtags = {part.casefold() for part in parts[1:]}
    match parts[0].casefold():
        case "zh" if "hant" in subtags:
            return Language.TRADITIONAL_CHINESE
        case "zh" if "hans" in subtags:
            return Language.SIMPLIFIED_CHINESE
        case "zh" if subtags & {"tw", "hk", "mo"}:
            return Language.TRADITIONAL_CHINESE
        case "zh":
            return Language.SIMPLIFIED_CHINESE
        case "en":
            return Language.ENGLISH
        case _:
            return None
