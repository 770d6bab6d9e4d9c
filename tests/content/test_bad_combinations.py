"""Content is refused if its fields cannot all be true together, or if one says nothing."""

import pytest

from kidneyviewer.content.loader import load_from
from tests.content.editing import GONE, MemoryReader, Steps, decoded, refused, with_changes

CASE, PAGE = "cases/birch-2013.json", "pages/questions.json"
TRIAL, FEW, POOLED, NOTICE = (
    f"studies/{name}.json" for name in ("agate-2010", "basalt-2012", "iolite-2017", "lapis-2020")
)
UNSTATED, UNLOTTED = "studies/garnet-2016.json", "studies/dolerite-2014.json"
ANALYTES, GLOSSARY, SOURCES, LIBRARY = "analytes.json", "glossary.json", "sources.json", "library.json"
FIRST = ("series", 0, "measurements", 0)
ONE = {"enrolled": 1, "status": "paper", "sources": ["agate-2010"]}
PLANNED = {"planned": 10, "analysed": 100, "status": "paper", "sources": ["agate-2010"]}

Changes = tuple[tuple[Steps, object], ...]
Row = tuple[str, Changes, str]
"""File, places with new values, and what the message says after the name of the file."""


def one(*steps: str | int, value: object) -> Changes:
    """Return a single change."""
    return ((steps, value),)


def later(published: str, next_review: str) -> Changes:
    """Return other dates."""
    return (("published",), published), (("next_review",), next_review)


NUMBERS: list[Row] = [
    (CASE, one(*FIRST, "value", value="-0"), "$.series[0].measurements[0].value: -0; allowed: 0 without a sign"),
    (CASE, one(*FIRST, "value", value="-0.00"), "measurements[0].value: -0.00; allowed: 0 without a sign"),
    (TRIAL, one("figures", 0, "groups", 0, "value", value="-0"), "groups[0].value: -0; allowed: 0 without a sign"),
    (ANALYTES, one(0, "lowest", value="-0"), "$[0].lowest: -0; allowed: 0 without a sign"),
    (ANALYTES, one(2, "other_units", 0, "factor", value="11"), "$[2].other_units[0].factor: 11; allowed: 10, as many"),
    (
        ANALYTES,
        one(5, "other_units", 0, "sources", value=[]),
        "$[5].other_units[0].sources: []; a number needs at least",
    ),
    (FEW, one("figures", 0, "groups", 0, "size", value=13), "$.figures[0].groups: 19; allowed: groups of together at"),
    (TRIAL, (*one("people", value=PLANNED), *one("figures", value=[])), "$.people.analysed: 100; allowed: at most 10"),
    (
        TRIAL,
        (*one("people", value=ONE), *one("figures", value=[]), *one("adverse_events", value=GONE)),
        "$.people: 1; allowed: 2 or more, since groups are",
    ),
    (POOLED, one("people", "studies", value=541), "$.people.studies: 541; allowed: at most 540, since each study has"),
    (NOTICE, one("people", "enrolled", value=100), "$.people: 100; allowed: null for a notice, which has no people of"),
]

DESIGNS: list[Row] = [
    (
        UNSTATED,
        one("allocation", value="randomised"),
        "$.allocation: 'randomised'; does not fit the design; allowed: null",
    ),
    (
        UNSTATED,
        one("blinding", value="open"),
        "$.blinding: 'open'; does not fit the design; allowed: null, not_reported",
    ),
    (UNSTATED, one("evidence_level", value=1), "$.evidence_level: 1; allowed for a not_reported: 4 to 5, or null"),
    (UNLOTTED, one("evidence_level", value=1), "$.evidence_level: 1; allowed for a parallel_groups: 2 to 5, or null"),
]

DATES: list[Row] = [
    (
        CASE,
        later("2098-01-01", "2099-01-01"),
        "$.published: 2098-01-01; allowed: 2027-05-22 or before, the next review",
    ),
    (CASE, one("next_review", value="2032-01-01"), "$.next_review: 2032-01-01; allowed: the year 2031 or before"),
    (
        CASE,
        one("review", value={"state": "reviewed", "by": "Dr Example", "on": "2027-11-19"}),
        "$.review.on: 2027-11-19; allowed: 2027-05-22 or before, the next review in library.json",
    ),
    (
        CASE,
        one("review", value={"state": "reviewed", "by": "X 2", "on": "2026-12-01"}),
        "$.review.by: 'X 2'; allowed: the name of the reviewer",
    ),
    (
        SOURCES,
        one(6, "issued", value={"date-parts": [[2100]]}),
        "$[6].issued: [2100]; allowed: 2027 or before, the next",
    ),
    (
        SOURCES,
        one(1, "accessed", value={"date-parts": [[2099, 1, 1]]}),
        "$[1].accessed: [2099, 1, 1]; allowed: 2027-05-22",
    ),
]

TWICE: list[Row] = [
    (CASE, one("icd10", value=["N17", "N17"]), "$.icd10[1]: 'N17'; each may occur only once"),
    (GLOSSARY, one(4, "icd10", value=["N17", "N17"]), "$[4].icd10[1]: 'N17'; each may occur only once"),
    (
        ANALYTES,
        one(1, "name", value="creatinine in the Blood"),
        "$[1].name: 'creatinine in the Blood'; allowed: a name",
    ),
    (
        ANALYTES,
        one(1, "short_name", value="Creatinine"),
        "$[1].short_name: 'Creatinine'; allowed: a name that creatinine",
    ),
    (
        SOURCES,
        one(6, "author", 0, value={"family": "A", "literal": "B"}),
        "allowed: a name with `family` or `literal`, not",
    ),
    (SOURCES, one(6, "author", 0, value={"given": "A", "literal": "B"}), "author[0].given: 'A'; allowed: none beside"),
]

NOTHING: list[Row] = [
    (CASE, one("title", value="…"), "$.title: '…'; allowed: at least one visible character that is a letter or figure"),
    (
        CASE,
        one("title", value="\u0301\u0301"),
        "$.title: '\u0301\u0301'; allowed: at least one visible character that is",
    ),
    (CASE, one("what_happened", 0, "text", value="—"), "$.what_happened[0].text: '—'; allowed: at least one visible"),
    (SOURCES, one(6, "author", 0, value={"family": "."}), "$[6].author[0].family: '.'; allowed: at least one visible"),
    (SOURCES, one(6, "page", value="–"), "$[6].page: '–'; allowed: at least one visible character that is a letter or"),
    (LIBRARY, one("version", value="."), "$.version: '.'; allowed: at least one visible character that is a letter or"),
    (TRIAL, one("printed", 0, "statistic", value="="), "$.printed[0].statistic: '='; allowed: at least one visible"),
    (TRIAL, one("registry", value=["    x"]), "$.registry[0]: Expected `str` matching regex"),
    (GLOSSARY, one(1, "synonyms", value="Cr|…"), "$[1].synonyms: 'Cr|…'; allowed: words separated by |, none of them"),
    (
        GLOSSARY,
        one(1, "forms", value="creatinine|after"),
        "$[1].forms: 'after'; allowed: words that do not occur in every",
    ),
    (GLOSSARY, one(1, "forms", value="creatinine|of the"), "$[1].forms: 'of the'; allowed: words that do not occur in"),
    (
        CASE,
        one("cannot_tell", 0, "text", value="½ of them"),
        "$.cannot_tell[0].status: 'editorial'; the text holds a fig",
    ),
    (
        CASE,
        one("cannot_tell", 0, "text", value="Grade Ⅲ"),
        "$.cannot_tell[0].status: 'editorial'; the text holds a fig",
    ),
]

ROWS = [*NUMBERS, *DESIGNS, *DATES, *TWICE, *NOTHING]


@pytest.mark.parametrize(("file", "changes", "said"), ROWS, ids=lambda part: str(part)[:70])
def test_what_cannot_be_true_together_is_refused(file: str, changes: Changes, said: str) -> None:
    """The fault names file, field and value, and says what is allowed."""
    message = refused(with_changes(file, *changes))

    assert message.startswith(f"content/{file}: $")
    assert said in message


def test_a_year_has_a_source() -> None:
    """If a source has no date, its title must name the year of its study."""
    message = refused(with_changes(SOURCES, ((23, "issued"), GONE)))

    said = "$.year: 2020; allowed: a year in the title of lapis-2020, which has no `issued`"
    assert message == f"content/{NOTICE}: {said}"


UNSEEN = {
    "a joiner of hieroglyphs": "\U00013430",
    "an unassigned character": "\u0378",
    "a sign of Arabic numbers": "\u0600",
    "a filler": "\U00016fe4",
    "a notehead without a head": "\U0001d159",
}


@pytest.mark.parametrize("sign", UNSEEN.values(), ids=UNSEEN.keys())
def test_a_sign_that_nobody_sees_is_refused_with_its_code(sign: str) -> None:
    """All format, unassigned and blank characters are refused, not only those that are known to have been misused."""
    assert f"found U+{ord(sign):04X}" in refused(with_changes(CASE, (("title",), f"a{sign}b")))


def test_an_item_that_would_take_seconds_to_show_is_refused() -> None:
    """Each text may be long, and there may be many, but not both."""
    said = decoded(CASE)["what_happened"][0]
    message = refused(with_changes(CASE, (("what_happened",), [said | {"text": "word " * 399}] * 40)))

    assert message.startswith(f"content/{CASE}: $: '8")
    assert message.endswith("letters'; allowed: 60000 or fewer in all texts of an item")


SOUND: list[tuple[str, Changes]] = [
    (CASE, one("review", value={"state": "reviewed", "by": "Dr Example", "on": "2026-12-01"})),
    (CASE, one("next_review", value="2031-11-20")),
    (TRIAL, one("people", "planned", value=100)),
    (UNLOTTED, one("evidence_level", value=2)),
    (ANALYTES, one(2, "other_units", 0, "factor", value="10.0")),
    (FEW, one("figures", 1, "groups", 0, "size", value=18)),
    (GLOSSARY, one(1, "forms", value="creatinine|number of patients with creatinine")),
    (PAGE, one("title", value="5")),
]


@pytest.mark.parametrize(("file", "changes"), SOUND, ids=lambda part: str(part)[:70])
def test_what_may_be_true_together_is_taken(file: str, changes: Changes) -> None:
    """A rule refuses what is impossible, not what is rare."""
    assert load_from(MemoryReader(with_changes(file, *changes))).cases
