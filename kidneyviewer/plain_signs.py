"""What a person meant by a text from elsewhere: PDFs, web pages and input methods use other signs for plain ones.

The search, links, codes and options of the command line all read text through :func:`meant`.
"""

import re
import unicodedata
from types import MappingProxyType

INVISIBLE = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"  # soft hyphen, fillers, zero width
    "\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"  # direction of text, variation selectors
    "\uffa0\ufff0-\ufffb\ufffe"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""The characters that are not seen and have no width, for a character class: Unicode's default ignorables, those of
interlinear annotations, and U+FFFE, which some PDF readers write for a hyphen at the end of a line."""
LINE_BREAK = "\n\v\f\r\x85\u2028\u2029"
"""The characters that end a line, for a character class."""
BREAK = rf"[ \t]*[{LINE_BREAK}]\s*"
"""A pattern for the end of a line inside something that was copied, with the blanks around it."""
LONGEST_TYPED = 2000
"""Most characters that a box takes: many of them may be invisible."""
BEFORE = f" \t{LINE_BREAK},;!。，；！、…'\"‘’‚‛“”„‟«»‹›「」『』《》〈〉【】()[]{{}}<>（）*†‡`´"
AFTER = f"{BEFORE}."
"""Signs that may be around something that was copied out of a sentence."""

_UNSEEN = rf"[\xad\ufffe¬]\s*[{LINE_BREAK}]\s*|[{INVISIBLE}]"
"""Compiled when it is first needed: most starts do not need it."""
_RADICALS = (
    "⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂"
    "⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲㇏㇐㇑㇒㇓㇔㇖㇚㇝㇟㇠",
    "厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日月歺民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤"
    "覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀乀一丨丿丿丶乛亅乀乚乙",
)
"""Radicals and strokes that Unicode's NFKC leaves alone, above the characters that look the same
(EquivalentUnifiedIdeograph.txt of Unicode 15)."""
_ALIKE = MappingProxyType(
    str.maketrans(
        _RADICALS[0] + "‐‑‒–—―⁃−➖⸺⸻" + "⁄∕" + "∶꞉" + "。·‧∙⋅・" + "∗✕⨯",
        _RADICALS[1] + "-" * 11 + "//" + "::" + "......" + "*××",
    )
)
"""What NFKC leaves apart: radicals, dashes, slashes, colons, points as Chinese keyboards have them, and times signs."""


def meant(text: str) -> str:
    """Return a text in plain signs: composed, of usual width, without ligatures and invisible characters."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", visible(text)).translate(_ALIKE)


def copied(text: str) -> str:
    """Return what was copied out of a sentence, in plain signs and without quotes, brackets or stops around it."""
    return meant(text).rstrip(AFTER).lstrip(BEFORE)


def joined(text: str) -> str:
    """Return a text on one line, without its line breaks and the blanks around them."""
    return re.sub(BREAK, "", text)


def visible(text: str) -> str:
    """Return a text without the characters that are not seen; a soft hyphen goes with the line break after it."""
    return text if text.isascii() else re.sub(_UNSEEN, "", text)
