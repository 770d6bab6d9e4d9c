"""Content that contradicts itself, says the same thing twice or leads nowhere is refused."""

from typing import Any

import pytest

from kidneyviewer.content.loader import load_from
from tests.content.editing import GONE, MemoryReader, Steps, decoded, refused, with_changes

CASE, REVIEW = "cases/birch-2013.json", "cases/elm-2019.json"
TRIAL, GROUP, STORY = "studies/agate-2010.json", "studies/flint-2015.json", "studies/kyanite-2018.json"
POOLED, NOTICE = "studies/iolite-2017.json", "studies/lapis-2020.json"
PAGE, GLOSSARY, SOURCES = "pages/questions.json", "glossary.json", "sources.json"
FIRST_FACT = decoded(CASE)["facts"][0]

Row = tuple[str, Steps, object, str]
"""File, place, new value, and what the message says after the name of the file."""

CASES: list[Row] = [
    (CASE, ("facts",), [FIRST_FACT] * 6, "$.facts: Expected `array` of length <= 5"),
    (CASE, ("facts", 1, "kind"), "patient", "$.facts[1].kind: 'patient'; each kind may occur only once"),
    (CASE, ("series", 2, "analyte"), "creatinine", "$.series[2].unit: 'g/dL'; not a known unit of creatinine"),
    (CASE, ("series", 2), decoded(CASE)["series"][0], "$.series[2].analyte: 'creatinine'; each analyte may occur only"),
    (CASE, ("participants",), 2, "$.participants: 2; a case report is of one patient; allowed: 1"),
    (CASE, ("evidence_level",), 1, "$.evidence_level: 1; allowed: 4 or 5, since a case report compares with nobody"),
    (REVIEW, ("sex",), "male", "$.kind: 'review'; a review has no patient: participants 0, no series, no events, sex"),
    (REVIEW, ("events",), decoded(CASE)["events"], "$.kind: 'review'; a review has no patient"),
    (CASE, ("year",), 2010, "$.year: 2010; allowed: 2013, the year of birch-2013, or one before or after"),
    (CASE, ("year",), 2099, "$.year: 2099; allowed: 2027 or before, since our text is of 2026-11-20"),
    (
        REVIEW,
        ("conflict_of_interest", "sources"),
        ["news-2012"],
        ".sources: ['news-2012']; allowed: none without",
    ),
    (CASE, ("published",), "1950-01-01", "$.published: 1950-01-01; allowed: a day of the years 2000 to 2100"),
    (CASE, ("next_review",), "2999-01-01", "$.next_review: 2999-01-01; allowed: a day of the years 2000 to 2100"),
]

STUDIES: list[Row] = [
    (GROUP, ("allocation",), "randomised", "$.allocation: 'randomised'; does not fit the design; allowed: null"),
    (GROUP, ("blinding",), "double_blind", "$.blinding: 'double_blind'; does not fit the design; allowed: null, open"),
    (GROUP, ("evidence_level",), 2, "$.evidence_level: 2; allowed for a single_group: 3 to 5, or null"),
    (STORY, ("evidence_level",), 1, "$.evidence_level: 1; allowed for a case_report: 4 to 5, or null"),
    (STORY, ("people", "enrolled"), 2, "$.people: 2; a case report is of one patient; allowed: 1, or case_series"),
    (NOTICE, ("evidence_level",), 4, "$.evidence_level: 4; allowed: null for a notice"),
    (TRIAL, ("allocation",), None, "$.allocation: null; does not fit the design; allowed: randomised, not_randomised"),
    (TRIAL, ("blinding",), None, "$.blinding: null; does not fit the design; allowed: double_blind, open"),
    (TRIAL, ("shelf",), "pooled", "$.design: 'parallel_groups'; the shelf pooled requires meta_analysis"),
    (TRIAL, ("registry",), ["NCT00000010"] * 2, "$.registry[1]: 'NCT00000010'; each may occur only once"),
    (TRIAL, ("year",), 2008, "$.year: 2008; allowed: 2010, the year of agate-2010, or one before or after"),
    (POOLED, ("people", "studies"), None, "$.people.studies: null; allowed: 2 or more for a meta_analysis"),
]

PAGES: list[Row] = [
    (PAGE, ("sections", 1, "items"), [], "$.sections[1]: 'About the cells'; allowed: a section with at least one"),
    (PAGE, ("sections",), [], "$.sections: []; allowed: at least one section on a page without an appendix"),
    (
        PAGE,
        ("sections", 1, "heading"),
        "«…»",
        "$.sections[1].heading: '«…»'; allowed: at least one visible character that is a letter",
    ),
    (PAGE, ("sections", 1, "heading"), "问题", "$.sections[1].heading: '问题'; allowed: Latin letters or figures"),
    (
        PAGE,
        ("sections", 1, "heading"),
        "Source",
        "sections[1].heading: 'Source'; allowed: Latin letters or figures that",
    ),
    (PAGE, ("sections", 1, "heading"), "How to use: this list?", "the address is 'how-to-use-this-list'"),
    (PAGE, ("rank",), 2, "$.rank: 2; allowed: a number that questions does not have"),
    (PAGE, ("rank",), -1, "$.rank: Expected `int` >= 0, found -1"),
]

TERMS: list[Row] = [
    (GLOSSARY, (1, "related"), ["creatinine"], "$[1].related[0]: 'creatinine'; allowed: another term, once"),
    (GLOSSARY, (1, "related"), ["aki", "aki"], "$[1].related[1]: 'aki'; allowed: another term, once"),
    (
        GLOSSARY,
        (1, "forms"),
        "!creatinine level|!creatinine",
        "$[1].forms: '!creatinine level|!creatinine'; allowed: at",
    ),
    (GLOSSARY, (1, "forms"), "creatinine|! ", "$[1].forms: 'creatinine|! '; allowed: words of 2 letters or more"),
    (GLOSSARY, (1, "forms"), "!!creatinine|Scr", "$[1].forms: '!!creatinine|Scr'; allowed: words of 2 letters or more"),
    (GLOSSARY, (1, "forms"), "creatinine|123", "$[1].forms: 'creatinine|123'; allowed: words of 2 letters or more"),
    (GLOSSARY, (1, "forms"), "creatinine|The", "$[1].forms: 'The'; allowed: words that do not occur in every text"),
    (GLOSSARY, (1, "forms"), "creatinine|creatinine", "$[1].forms: 'creatinine|creatinine'; allowed: each word once"),
    (GLOSSARY, (1, "forms"), "creatinine|egfr", "$[1].forms: 'egfr'; allowed: words that are not those of egfr"),
    (
        GLOSSARY,
        (4, "forms"),
        "AKI|protein in the urine",
        "$[4].forms: 'protein in the urine'; allowed: words that are",
    ),
    (GLOSSARY, (1, "forms"), "creatinine|!eGFR", "$[1].forms: '!eGFR'; allowed: words that are not those of egfr"),
    (GLOSSARY, (1, "synonyms"), "Cr|Cr", "$[1].synonyms: 'Cr|Cr'; allowed: each word once"),
    (GLOSSARY, (1, "name"), "EGFR", "$[1].name: 'EGFR'; allowed: a name that no other term has"),
]

REFERENCES: list[Row] = [
    (
        SOURCES,
        (1, "issued"),
        {"date-parts": [[2012, 13]]},
        "$[1].issued.date-parts[0]: [2012, 13]; allowed: year, month",
    ),
    (
        SOURCES,
        (1, "issued"),
        {"date-parts": [[20121]]},
        "$[1].issued.date-parts[0]: [20121]; allowed: year, month, day",
    ),
    (SOURCES, (1, "issued"), {"date-parts": [[1]]}, "$[1].issued.date-parts[0]: [1]; allowed: year, month, day, from"),
    (
        SOURCES,
        (1, "issued"),
        {"date-parts": [[2012], [2011]]},
        "$[1].issued.date-parts: [[2012], [2011]]; allowed: one",
    ),
    (
        SOURCES,
        (1, "accessed"),
        {"date-parts": [[2011, 1, 1]]},
        "accessed: [2011, 1, 1]; allowed: from [2012, 5] on",
    ),
    (SOURCES, (6, "author", 1), {"family": "Alder", "given": "A"}, "$[6].author: 4; allowed: each author once"),
    (
        SOURCES,
        (9, "DOI"),
        "10.1000/alder",
        "$[9].DOI: '10.1000/alder'; allowed: a number that alder-2011",
    ),
    ("analytes.json", (1, "loinc"), "2160-0", "$[1]: '2160-0'; each LOINC code may occur only once, in `loinc` or in"),
    ("analytes.json", (0, "other_loinc", 0), "2160-0", "$[0]: '2160-0'; each LOINC code may occur only once"),
    (SOURCES, (6, "author", 0, "family"), GONE, "$[6].author[0]: {'given': 'A'}; allowed: a name with `family` or"),
]

ROWS = [*CASES, *STUDIES, *PAGES, *TERMS, *REFERENCES]


@pytest.mark.parametrize(("file", "steps", "value", "said"), ROWS, ids=lambda part: str(part)[:70])
def test_what_contradicts_itself_is_refused(file: str, steps: Steps, value: object, said: str) -> None:
    """The fault names file, field and value, and says what is allowed."""
    message = refused(with_changes(file, (steps, value)))

    assert said in message
    assert message.startswith("content/pages/" if steps == ("rank",) else f"content/{file}: $")


REVIEWS = [
    ("2026-11-19", "$.review.on: 2026-11-19; allowed: a day from 2026-11-20, when it was published, to 2027-11-20"),
    ("2027-11-21", "$.review.on: 2027-11-21; allowed: a day from 2026-11-20"),
]


@pytest.mark.parametrize(("day", "said"), REVIEWS)
def test_a_review_lies_between_publication_and_the_next_review(day: str, said: str) -> None:
    """Nobody reviewed a text before it was published, and the next review is in the future."""
    review = {"state": "reviewed", "by": "Dr Example", "on": day}

    assert said in refused(with_changes(CASE, (("review",), review)))


MANY: list[tuple[str, Steps, int]] = [
    (CASE, ("series", 0, "measurements"), 100),
    (CASE, ("series",), 20),
    (CASE, ("events",), 20),
    (CASE, ("what_happened",), 40),
    (CASE, ("icd10",), 20),
    (TRIAL, ("figures",), 20),
    (TRIAL, ("figures", 1, "groups"), 4),
    (TRIAL, ("figures", 2, "groups"), 8),
    (TRIAL, ("figures", 0, "groups"), 3),
    ("studies/coral-2013.json", ("registry",), 20),
    (TRIAL, ("harms",), 40),
    (TRIAL, ("printed",), 20),
    (PAGE, ("sections",), 30),
    (PAGE, ("sections", 1, "items"), 40),
    (GLOSSARY, (0, "related"), 20),
    (GLOSSARY, (0, "scale", "steps"), 6),
    ("analytes.json", (0, "other_units"), 4),
    ("analytes.json", (0, "intervals"), 20),
    (SOURCES, (6, "author"), 200),
    (SOURCES, (), 5000),
]


@pytest.mark.parametrize(("file", "steps", "most"), MANY, ids=[f"{row[0]} {row[1]}" for row in MANY])
def test_more_than_a_page_can_hold_is_refused(file: str, steps: Steps, most: int) -> None:
    """A list that would be cut off, or take seconds to lay out, is refused with its limit."""
    found: Any = decoded(file)
    for step in steps:
        found = found[step]
    message = refused(with_changes(file, (steps, (found * (most + 1))[: most + 1])))

    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    assert message.startswith(f"content/{file}: ${place}: Expected `array` of length ")
    assert str(most) in message


def test_a_page_of_too_many_statements_is_refused() -> None:
    """All statements of a page together have a limit, too."""
    section = decoded(PAGE)["sections"][0]
    full = section | {"paragraphs": section["paragraphs"] * 40}
    sections = [full | {"heading": f"Part {number}"} for number in range(8)]
    message = refused(with_changes(PAGE, (("sections",), sections), (("checklist",), False)))

    assert message == f"content/{PAGE}: $.sections: '320 statements'; allowed: 300 or fewer on one page"


def test_a_checklist_without_items_is_refused() -> None:
    """A checklist has something to tick."""
    sections = [decoded(PAGE)["sections"][0] | {"items": []}]

    said = f"content/{PAGE}: $.checklist: true; allowed: true where a section has items to tick"
    assert refused(with_changes(PAGE, (("sections",), sections))) == said


def test_the_page_that_help_leads_to_is_missed() -> None:
    """Without a page about the content, Help would lead nowhere."""
    files = {name: raw for name, raw in with_changes(PAGE).items() if name != "pages/about.json"}

    assert refused(files) == "content/pages/about.json: the file is missing; Help leads to it"


SOUND: list[tuple[str, Steps, object]] = [
    (CASE, ("sex",), None),
    (CASE, ("year",), 2014),
    (CASE, ("evidence_level",), 5),
    (CASE, ("series", 0, "measurements", 0, "remark"), "A word beside a figure"),
    (TRIAL, ("people", "planned"), 100),
    (GLOSSARY, (1, "forms"), "creatinine|!creatinine kinase"),
    (SOURCES, (1, "issued"), {"date-parts": [[2012, 5], [2012, 5, 6]]}),
    (SOURCES, (1, "accessed"), {"date-parts": [[2012]]}),
]


@pytest.mark.parametrize(("file", "steps", "value"), SOUND, ids=lambda part: str(part)[:70])
def test_what_may_well_be_is_taken(file: str, steps: Steps, value: object) -> None:
    """A rule refuses what is impossible, not what is rare."""
    assert load_from(MemoryReader(with_changes(file, (steps, value)))).cases
