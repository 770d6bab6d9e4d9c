"""Links, addresses and codes: mutated ones, pieces put together by chance, and characters that nobody sees."""

from collections.abc import Sequence
from random import Random

from kidneyviewer.content.destinations import Unknown, answer, problem
from kidneyviewer.content.links import (
    Asked,
    Unreadable,
    first_asked,
    name_of,
    parse,
    parse_code,
    parse_item,
    written,
)
from kidneyviewer.content.model import items
from kidneyviewer.content.scheme import LONGEST
from kidneyviewer.overriding import override
from tests.hostile.attack import Attack, Setup, Verdict, must, short
from tests.small import library

INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202e\u2066\u2069\ufe0f\u2800\u3164\u115f\u180e\u061c"
)
CONTROL = "\0\a\b\t\n\v\f\r\x1b\x7f\x85\u2028\u2029"
ODD = "肾腎⼲ﬁ㎎Ⅲé\u0301ＡＩ０：／％＃？ıİßſ\u0345𝟙🫘\ud800\udcff\udfff\ufffe\U0010ffff"
ESCAPES = (
    "%",
    "%2",
    "%zz",
    "%00",
    "%0A",
    "%2F",
    "%3A",
    "%23",
    "%25",
    "%2541",
    "%ff",
    "%C3%28",
    "%ED%A0%80",
    "%F0%9F%AB%98",
)
SIGNS = (
    "kidneyviewer",
    "KIDNEYVIEWER:",
    ":",
    "//",
    "///",
    "/",
    "\\",
    "..",
    "?",
    "lang=",
    "&",
    "#",
    "@",
    "|",
    "'",
    '"',
    " ",
)
LONG = (
    "x" * 200,
    "x" * 2049,
    "肾" * 700,
    "%41" * 700,
    "/" * 500,
    "kidneyviewer:" * 200,
    "a\u0301" * 1000,
    "\u202e" * 3000,
)
LANGUAGES = ("en", "zh_TW", "zh-Hant", "zh", "yue", "nan", "x" * 9, "zh_CN.UTF-8", "../x")


class Kind(Attack[str]):
    """Each text is a link or not; what it leads to can be said; and what was read is written and read the same."""

    share = 4
    patience = 5
    together = 2000

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        codes = ("code/ICD10:N17", "code/LOINC:2160-0", "code/http%3A%2F%2Floinc.org%7C2160-0", "ICD10:N17")
        self._whole = [f"kidneyviewer:{one}" for one in (*(item.address for item in items(library())), *codes, "")]

    @override
    def parts(self, dice: Random) -> Sequence[str]:
        """Return the characters of a link of which some were changed, or pieces."""
        if dice.random() < 0.3:
            return [self._piece(dice) for _ in range(dice.randint(1, 12))]
        tail = dice.choice(("", "", f"?lang={dice.choice(LANGUAGES)}", "#safety", "?lang=zh_TW#side-effects"))
        parts = list(dice.choice(self._whole).removeprefix(dice.choice(("", "", "kidneyviewer:"))) + tail)
        for _ in range(dice.randint(0, 4)):
            place = dice.randint(0, len(parts))
            parts[place : place + dice.choice((0, 0, 1, 3))] = [self._piece(dice)] if dice.random() < 0.8 else []
        return parts

    def _piece(self, dice: Random) -> str:
        match dice.randrange(8):
            case 0:
                return dice.choice(INVISIBLE)
            case 1:
                return dice.choice(CONTROL)
            case 2:
                return dice.choice(ODD)
            case 3:
                return dice.choice(ESCAPES)
            case 4:
                return f"%{dice.randrange(256):02X}"
            case 5:
                return dice.choice(LONG) if dice.random() < 0.2 else chr(dice.randrange(0x110000))
            case _:
                return dice.choice((*SIGNS, *LANGUAGES, "cases", "glossary", "code", "birch-2013", "egfr", "N17"))

    @override
    def run(self, parts: Sequence[str]) -> Verdict:
        """Read a text as everything that it may be."""
        text = "".join(parts)
        link = parse(text)
        if link is not None:
            must(written(link).isascii(), "a link is written with other than ASCII", written(link))
            must(
                parse(written(link)) == link,
                "a link is read differently when written",
                f"{link} {parse(written(link))}",
            )
        verdict = Verdict.REFUSED
        for asked in (link, first_asked(text, None, None), parse_item(text), parse_code(text)):
            if asked is not None:
                verdict = max(verdict, self._answered(asked), key=[Verdict.REFUSED, Verdict.SHOWN].index)
        return verdict

    def _answered(self, asked: Asked) -> Verdict:
        name = name_of(asked)
        must(name.isprintable() and len(name) <= LONGEST, "a name cannot be shown", ascii(name))
        found = answer(library(), asked)
        if not isinstance(found, Unknown):
            must(not isinstance(asked, Unreadable), "an unreadable text leads to something", asked)
            return Verdict.SHOWN
        line = problem(found)
        must(line.isprintable() and 0 < len(line) < 2 * LONGEST, "a refusal cannot be shown", ascii(line))
        return Verdict.REFUSED

    @override
    def shown(self, parts: Sequence[str]) -> str:
        """Return the text as Python writes it."""
        return short(ascii("".join(parts)))
