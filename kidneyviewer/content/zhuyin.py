"""Hanyu pinyin with tone marks → Bopomofo (Zhuyin) as it is typed in Taiwan, by rule.

A syllable is an initial and a final, or a final that stands alone and is then written in a way of its own. The
correspondence is that of ISO 7098:2015.
"""

import re
import unicodedata
from types import MappingProxyType

INITIALS = MappingProxyType(
    {
        **{"b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ"},
        **{"g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ"},
        **{"zh": "ㄓ", "ch": "ㄔ", "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ"},
    }
)
BARE = frozenset({"zh", "ch", "sh", "r", "z", "c", "s"})
"""Initials behind which ``i`` is no sound of its own."""
OPEN = MappingProxyType(
    {
        **{"a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ"},
        **{"an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ"},
    }
)
"""Finals that are written the same alone and behind an initial."""
FINALS = MappingProxyType(
    {
        **OPEN,
        **{"ong": "ㄨㄥ", "i": "ㄧ", "ia": "ㄧㄚ", "ie": "ㄧㄝ", "iao": "ㄧㄠ", "iu": "ㄧㄡ"},
        **{"ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "iong": "ㄩㄥ"},
        **{"u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ"},
        **{"uang": "ㄨㄤ", "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ"},
    }
)
ALONE = MappingProxyType(
    {
        **OPEN,
        **{
            "er": "ㄦ",
            "yi": "ㄧ",
            "ya": "ㄧㄚ",
            "yo": "ㄧㄛ",
            "ye": "ㄧㄝ",
            "yai": "ㄧㄞ",
            "yao": "ㄧㄠ",
            "you": "ㄧㄡ",
        },
        **{"yan": "ㄧㄢ", "yin": "ㄧㄣ", "yang": "ㄧㄤ", "ying": "ㄧㄥ", "yong": "ㄩㄥ"},
        **{"wu": "ㄨ", "wa": "ㄨㄚ", "wo": "ㄨㄛ", "wai": "ㄨㄞ", "wei": "ㄨㄟ", "wan": "ㄨㄢ", "wen": "ㄨㄣ"},
        **{"wang": "ㄨㄤ", "weng": "ㄨㄥ", "yu": "ㄩ", "yue": "ㄩㄝ", "yuan": "ㄩㄢ", "yun": "ㄩㄣ"},
    }
)
TONES = MappingProxyType(
    {chr(0x304): "", chr(0x301): chr(0x2CA), chr(0x30C): chr(0x2C7), chr(0x300): chr(0x2CB), "": chr(0x2D9)}
)
"""Combining signs of the four tones, or none → marks of Bopomofo. Codes, so that no font needs glyphs for them."""

_TONE = re.compile(f"[{''.join(TONES)}]")
_PARTS = re.compile("([zcs]h|[bpmfdtnlgkhjqxrzcs])(.+)")


def zhuyin(pinyin: str) -> str:
    """Return pinyin with tone marks in Bopomofo, syllables apart by spaces. ValueError names what is no syllable."""
    return " ".join(map(_syllable, pinyin.split(" ")))


def _syllable(written: str) -> str:
    apart = unicodedata.normalize("NFD", written)
    tones = _TONE.findall(apart)
    sound = _sound(unicodedata.normalize("NFC", _TONE.sub("", apart)))
    if sound is None or len(tones) > 1:
        raise ValueError(f"{written!r} is no syllable of pinyin")
    return sound + TONES["".join(tones)]


def _sound(plain: str) -> str | None:
    """Return a syllable without its tone; None when it is none."""
    parts = _PARTS.fullmatch(plain)
    if parts is None:
        return ALONE.get(plain)
    initial, final = parts.groups()
    if initial in BARE and final == "i":
        return INITIALS[initial]
    if initial in "jqx":
        final = re.sub("^u", "ü", final)
    return INITIALS[initial] + FINALS[final] if final in FINALS else None
