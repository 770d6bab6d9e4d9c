"""Clues in a text by which items of the checklists are judged.

What a sentence does (advise, ask for a sum, admit that something is unknown) is read from the English, since the
Chinese says the same sentence by sentence. What it looks like (length, numbers, terms) is read from the text that is
shown.
"""

import re
from collections.abc import Iterator, Sequence

from kidneyviewer.authoring.quality.document import ShownText
from kidneyviewer.content.terms import Lexicon

_VERBS = (
    "ask|beware|bring|call|check|compare|choose|do not|get|go by|join|keep|look|open|pause|read the|say|show|stop|take"
    "|talk|tell|type|wait|write"
)
ACTION = re.compile(
    rf"(?:^|[.!?] |, |expert advice: )(?:(?:so|first|then|and|please) )*(?:{_VERBS})\b(?! (?:part|place|time|long)\b)",
    re.IGNORECASE,
)
YOU = re.compile(r"\b(?:you|your|yours|yourself|me|my)\b", re.IGNORECASE)
CHINESE_YOU = re.compile("[您你我]")
QUESTION = re.compile(r"[?？]")
UNKNOWN = re.compile(
    r"\b(?:no one knows|nobody (?:knows|can)|no one can|not (?:yet )?(?:known|proven|sure|show|tell|mean|clear)\w*"
    r"|(?:cannot|could not|do not|does not) (?:\w+ )?(?:be \w+ )?(?:know|tell|prove|say|show|see|read|confirm|compare)"
    r"|cannot be ruled out|could be missed|we found no|unknown|still (?:open|being)|open question|under study"
    r"|no results?|too few|too short|says? nothing|none is proven|draft)\b",
    re.IGNORECASE,
)
SUM_ASKED = re.compile(
    r"(?:^|[.!?] |, )(?:please |then |now )?(?:calculate|multiply|divide|subtract|add (?:up|the|these|both)|work out)\b"
    r"|\byou (?:can|must|should|need to) (?:calculate|multiply|divide|subtract|add|work out)\b",
    re.IGNORECASE,
)
DISTRACTION = re.compile(r"https?://|www\.|@\w|[$€£¥￥]\s?\d|\d\s?(?:dollars|euros|yuan|元|美元)", re.IGNORECASE)

P_VALUE = re.compile(
    r"\bP\b\s*(?:values?|值)?\s*[^0-9A-Za-z，。]{0,6}\s*(?:above|below|大于|大於|高于|高於|小于|小於)?\s*[0-9]+\.[0-9]+"
)
UNFAMILIAR = re.compile(
    r"\bP (?:[=<>≤≥]|above|below)|\bCI\b|\b(?:odds|hazard) ratios?\b|\bmean difference\b", re.IGNORECASE
)
DECIMAL = re.compile(r"(?<![\d.])\d+\.(\d+)")
PAIR = re.compile(r"\b\d{2,3}/\d{2,3}\b")
UNIT = re.compile(
    r"%|mg/dL|g/dL|mL/min|mm\s?Hg|mmol|µmol|\d\s?(?:g|mg|kg|mL)\b|million|\bratios?\b|\bscale\b|\bevents per\b"
    r"|patient-years|\bcells\b|\bfever\b|克|萬|万|億|亿|比|倍|尺度|量表|人年|细胞|細胞|毫米汞柱"
)
PAIR_UNIT = re.compile(r"mm\s?Hg|毫米汞柱|毫米水銀柱")
UNIT_UNKNOWN = re.compile(r"does not print the unit|has no unit", re.IGNORECASE)
MOST_DIGITS = 2
OF_GROUP = re.compile(
    r"\b\d+ of (?:the )?(\d[\d,]*)\b(?! (?:years|months|weeks|days))|(\d+)\s*[人名位例]?[中裡里](?:，|有|的)?\s*\d+"
)
PER_CENT = re.compile("[%％]")
ONE_IN = re.compile(r"\b(?:1|one) in \d+\b|\d+\s*分之一")

ABBREVIATION = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z])[A-Za-z0-9]+(?![A-Za-z0-9])")
NAMES = frozenset(
    {
        *("US", "USA", "UK", "FDA", "NMPA", "NHC", "NHSA", "NCT", "jRCT", "ChiCTR", "UMIN", "ClinicalTrials"),
        *(
            "DAPA",
            "EMPA",
            "KIDNEY",
            "CREDENCE",
            "NEPHSTROM",
            "CytoMed",
            "ELIXCYTE",
            "WeChat",
            "LINE",
            "COVID",
            "DOI",
            "PDF",
            "3D",
        ),
    }
)
"""Names of countries, authorities, companies, products, registries, trials and everyday things: not medical terms."""
NUMBERED = re.compile("(?:NCT|UMIN|PMC|jRCTb?|ChiCTR|[A-Z]{2})[0-9]{3,}")
"""The number of a trial or paper, or the code of a product."""
STAGE = re.compile("[GAF][0-9][ab]?")
"""The code of a stage, which the scale of its term explains."""


def is_action(passage: ShownText) -> bool:
    """Tell whether a text tells the reader to do something."""
    return bool(ACTION.search(passage.english))


def is_question(passage: ShownText) -> bool:
    """Tell whether a text is a question."""
    return bool(QUESTION.search(passage.english))


def addresses_reader(passage: ShownText) -> bool:
    """Tell whether a text addresses the reader. A Chinese imperative does so without a pronoun."""
    return bool(YOU.search(passage.shown) or CHINESE_YOU.search(passage.shown)) or is_action(passage)


def admits(passage: ShownText) -> bool:
    """Tell whether a text says that something is unknown or unproven."""
    return bool(UNKNOWN.search(passage.english))


def unclear_number(passages: Sequence[ShownText]) -> str | None:
    """Return the first text of a section with a number that has too many digits, or no unit so far in the section."""
    units_so_far = ""
    for passage in passages:
        text = P_VALUE.sub("", passage.shown)
        units_so_far += text
        if any(len(digits.lstrip("0")) > MOST_DIGITS for digits in DECIMAL.findall(text)):
            return passage.shown
        if PAIR.search(text) and not PAIR_UNIT.search(units_so_far):
            return passage.shown
        if DECIMAL.search(text) and not UNIT.search(units_so_far):
            return passage.shown
    return None


def asks_arithmetic(passage: ShownText) -> bool:
    """Tell whether a reader must calculate to compare: groups of different size, or odds such as “1 in x”."""
    text = passage.shown
    sizes = {first or second for first, second in OF_GROUP.findall(text)}
    return bool(ONE_IN.search(text)) or (len(sizes) > 1 and not PER_CENT.search(text))


def unexplained(passages: Sequence[ShownText], lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield each abbreviation that is neither a glossary term nor explained where it first appears, with its text."""
    seen: set[str] = set()
    for passage in passages:
        text = passage.shown
        marked = [range(span.start, span.end) for span in lexicon.mark(text)]
        for found in ABBREVIATION.finditer(NUMBERED.sub(lambda one: "_" * len(one[0]), text)):
            word = found[0]
            if word in seen or word in NAMES or STAGE.fullmatch(word):
                continue
            seen.add(word)
            is_marked = any(found.start() in span for span in marked) or bool(lexicon.mark(word))
            if not is_marked and not _explains(text, word):
                yield word, text


def _explains(text: str, word: str) -> bool:
    """Tell whether a text explains a word: “NNT is …”, “NNT, a …”, “… is called NNT”, or in brackets."""
    name = rf"{re.escape(word)}(?:-\w+)?"
    before = rf"(?:called |名[為为]|[稱称][為为]|叫[做作]?|[（(][^（）()]{{0,5}}){name}"
    after = rf"{name}(?:\s*[（(：:]|, (?:an?|the|which) | (?:is|are|means) |，?(?:是|指|即|也就是|一[种種项項]))"
    return bool(re.search(f"{before}|{after}", text))
