"""Bad content: each kind of fault is refused in one line that names file, field, value and what is allowed."""

from pathlib import Path

import pytest

from tests.content.editing import GONE, Steps, edit, refusal

CASE = "cases/birch-2013.json"
REVIEW = "cases/elm-2019.json"
PAGE = "pages/questions.json"
CREATININE = ("series", 0)
FIRST = (*CREATININE, "measurements", 0)
EDITORIAL = {"text": "It fell by half in 6 months.", "status": "editorial", "sources": []}


# File, where, the new value; then what the message must hold: field path, value, what is allowed.
Row = tuple[str, Steps, object, str, str, str]
SHAPE: list[Row] = [
    (CASE, ("surprise",), 1, "$:", "`surprise`", "allowed: id, kind, course"),
    (CASE, (*FIRST, "surprise"), 1, "$.series[0].measurements[0]:", "`surprise`", "allowed: at, value, status"),
    ("library.json", ("surprise",), 1, "$:", "`surprise`", "allowed: title, version"),
    (CASE, ("series",), GONE, "$:", "missing required field `series`", "allowed: id, kind"),
    (CASE, ("funding",), GONE, "$:", "missing required field `funding`", "conflict_of_interest"),
    (CASE, ("review",), GONE, "$:", "missing required field `review`", "next_review"),
    (CASE, ("published",), GONE, "$:", "missing required field `published`", "next_review"),
    (PAGE, ("conflict_of_interest",), GONE, "$:", "missing required field `conflict_of_interest`", "funding"),
    (CASE, (*FIRST, "status"), GONE, "$.series[0].measurements[0]:", "required field `status`", "sources"),
    ("glossary.json", (3, "meaning"), GONE, "$[3]:", "missing required field `meaning`", "usual_range"),
    (CASE, (*FIRST, "status"), None, "$.series[0].measurements[0].status:", "null", "allowed: paper, secondary"),
    (CASE, (*FIRST, "status"), "rumour", "measurements[0].status:", "'rumour'", "allowed: paper, secondary, article"),
    (CASE, ("title",), 5, "$.title:", "found 5", "Expected `str`"),
    (CASE, ("title",), "", "$.title:", "found ''", "length >= 1"),
    (CASE, ("series",), {}, "$.series:", "found {}", "Expected `array`"),
    (CASE, ("review",), [], "$.review:", "found []", "allowed: an object (state, by, on)"),
    (CASE, ("kind",), "trial", "$.kind:", "'trial'", "allowed: case_report, review"),
    (CASE, ("sex",), "x", "$.sex:", "'x'", "allowed: female, male, null"),
    (CASE, ("review", "state"), "done", "$.review.state:", "'done'", "allowed: draft, reviewed"),
    (CASE, ("evidence_level",), 6, "$.evidence_level:", "found 6", "<= 5"),
    (CASE, ("participants",), -1, "$.participants:", "found -1", ">= 0"),
    (CASE, ("participants",), 10**12, "$.participants:", "1000000000000", "<= 1000000"),
    (CASE, ("year",), 10**30, "$.year:", "1000000000", "<= 2100"),
    (CASE, ("icd10", 0), "kidney", "$.icd10[0]:", "'kidney'", "matching regex"),
    (CASE, ("icd10", 0), "N17\n", "$.icd10[0]:", r"'N17\n'", "matching regex"),
    (CASE, ("published",), "2026-13-01", "$.published:", "'2026-13-01'", "a day such as 2026-01-31"),
    (CASE, (*FIRST, "at"), "after", "measurements[0].at:", "'after'", "allowed: an object (value, unit), before"),
    (CASE, (*CREATININE, "measurements", 1, "at", "unit"), "min", ".at.unit:", "'min'", "allowed: d, wk, mo, a"),
    (CASE, (*CREATININE, "measurements", 1, "at", "value"), -1, ".at.value:", "found -1", ">= 0.0"),
    (CASE, (*FIRST, "value"), True, "measurements[0].value:", "found true", "allowed: a number, null"),
    (CASE, (*FIRST, "value"), "three", "measurements[0].value:", "'three'", "allowed: a number, null"),
    ("glossary.json", (0, "id"), "egfr\n", "$[0].id:", r"'egfr\n'", "matching regex"),
    ("analytes.json", (0, "loinc"), "2160", "$[0].loinc:", "'2160'", "matching regex"),
    ("sources.json", (1, "issued"), {"date-parts": [[]]}, "$[1].issued.date-parts[0]:", "found []", "length >= 1"),
    ("sources.json", (6, "author", 0), {"given": "H"}, "$[6].author[0]:", "'given': 'H'", "`family` or `literal`"),
    ("sources.json", (0, "type"), "rumour", "$[0].type:", "'rumour'", "allowed: article-journal, article"),
]

IDS: list[Row] = [
    (CASE, ("id",), "birch-2014", "$.id:", "'birch-2014'", "'birch-2013'"),
    (PAGE, ("id",), "answers", "$.id:", "'answers'", "'questions'"),
    (CASE, ("reference",), "nobody", "$.reference:", "'nobody'", "allowed: an id of sources.json"),
    (CASE, (*CREATININE, "analyte"), "sodium", "$.series[0].analyte:", "'sodium'", "allowed: creatinine, egfr"),
    (CASE, (*FIRST, "sources"), ["nobody"], "measurements[0].sources[0]:", "'nobody'", "an id of sources.json"),
    (CASE, ("facts", 1, "sources"), ["nobody"], "$.facts[1].sources[0]:", "'nobody'", "an id of sources.json"),
    (CASE, ("events", 0, "sources"), ["nobody"], "$.events[0].sources[0]:", "'nobody'", "an id of sources.json"),
    (CASE, ("figures_note", "sources"), ["nobody"], "$.figures_note.sources[0]:", "'nobody'", "an id of sources.json"),
    (CASE, ("what_happened", 2, "sources"), ["nobody"], "$.what_happened[2].sources[0]:", "'nobody'", "an id of"),
    (CASE, ("side_effects", 0, "sources"), ["nobody"], "$.side_effects[0].sources[0]:", "'nobody'", "an id of"),
    (CASE, ("cannot_tell", 0, "sources"), ["nobody"], "$.cannot_tell[0].sources[0]:", "'nobody'", "an id of"),
    (CASE, ("funding", "sources"), ["nobody"], "$.funding.sources[0]:", "'nobody'", "an id of sources.json"),
    (REVIEW, ("conflict_of_interest", "sources"), ["nobody"], ".sources:", "['nobody']", "none without a text"),
    (PAGE, ("summary", "sources"), ["nobody"], "$.summary.sources[0]:", "'nobody'", "an id of sources.json"),
    (PAGE, ("sections", 1, "items", 0, "sources"), ["nobody"], "$.sections[1].items[0].sources[0]:", "'nobody'", "id"),
    ("library.json", ("update_policy", "sources"), ["nobody"], "$.update_policy.sources[0]:", "'nobody'", "an id of"),
    ("glossary.json", (1, "related"), ["nothing"], "$[1].related[0]:", "'nothing'", "an id of glossary.json"),
    ("glossary.json", (1, "sources"), ["nobody"], "$[1].sources[0]:", "'nobody'", "an id of sources.json"),
    ("glossary.json", (1, "usual_range", "sources"), ["nobody"], "$[1].usual_range.sources[0]:", "'nobody'", "id"),
    ("glossary.json", (0, "scale", "note", "sources"), ["nobody"], "$[0].scale.note.sources[0]:", "'nobody'", "id"),
    ("glossary.json", (2, "id"), "egfr", "$[2].id:", "'egfr'", "each id may occur only once"),
    ("sources.json", (4, "id"), "source-article", "$[4].id:", "'source-article'", "each id may occur only once"),
    ("analytes.json", (1, "id"), "creatinine", "$[1].id:", "'creatinine'", "each id may occur only once"),
    ("analytes.json", (0, "term"), "nothing", "$[0].term:", "'nothing'", "an id of glossary.json"),
    ("analytes.json", (0, "intervals", 1, "sources"), ["nobody"], "$[0].intervals[1].sources[0]:", "'nobody'", "id"),
    ("analytes.json", (0, "other_units", 0, "sources"), ["nobody"], ".other_units[0].sources[0]:", "'nobody'", "id"),
]

FIGURES: list[Row] = [
    (CASE, (*FIRST, "value"), 41, "$.series[0].measurements[0].value:", "41;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), -0.1, "$.series[0].measurements[0].value:", "-0.1;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), "NaN", "$.series[0].measurements[0].value:", "NaN;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), "sNaN", "$.series[0].measurements[0].value:", "sNaN;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), "-Infinity", "measurements[0].value:", "-Infinity;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), "1e999999999", "measurements[0].value:", "1E+999999999;", "allowed: 0 to 40 mg/dL"),
    (CASE, (*FIRST, "value"), "1e-5000", "measurements[0].value:", "1E-5000;", "6 after it"),
    (CASE, ("series", 1, "measurements", 1, "second"), 351, "measurements[1].second:", "351;", "0 to 350 mmHg"),
    (CASE, ("series", 1, "measurements", 1, "second"), GONE, "measurements[1].second:", "null;", "has 2 numbers"),
    (CASE, (*FIRST, "second"), 2, "$.series[0].measurements[0].second:", "2;", "creatinine has 1 numbers"),
    (CASE, (*CREATININE, "unit"), "mmol/L", "$.series[0].unit:", "'mmol/L'", "allowed: mg/dL, umol/L"),
    (CASE, (*CREATININE, "unit"), "bananas", "$.series[0].unit:", "'bananas'", "allowed: mg/dL, umol/L"),
    (CASE, (*CREATININE, "measurements", 1, "at", "value"), 2, "measurements[2].at:", "'mo'", "times must increase"),
    (CASE, (*CREATININE, "measurements", 3, "at"), "before", "measurements[3].at:", "'before'", "times must increase"),
    (CASE, (*FIRST, "sources"), [], "measurements[0].sources:", "found []", "length >= 1"),
    (CASE, ("events", 0, "sources"), [], "$.events[0].sources:", "found []", "length >= 1"),
    (CASE, ("events", 0, "at", "value"), 4, "$.events[0].until:", "3", "must not be before `at`"),
    (CASE, ("figures_note",), EDITORIAL, "$.figures_note.status:", "'editorial'", "allowed: paper, secondary"),
    (CASE, ("cannot_tell", 2), EDITORIAL, "$.cannot_tell[2].status:", "'editorial'", "the text holds a figure"),
    (CASE, ("facts", 0, "status"), "editorial", "$.facts[0].status:", "'editorial'", "the text holds a figure"),
    (CASE, ("facts", 0, "status"), None, "$.facts[0].status:", "null", "allowed: paper, secondary"),
    (REVIEW, ("conflict_of_interest", "status"), "paper", "interest.status:", "'paper'", "null without a text"),
    (CASE, ("next_review",), "2026-11-20", "$.next_review:", "2026-11-20;", "allowed: a day after 2026-11-20"),
    ("library.json", ("next_review",), "2026-11-01", "$.next_review:", "2026-11-01;", "a day after 2026-11-22"),
    (CASE, ("review", "state"), "reviewed", "$.review:", "'reviewed'", "reviewed needs `by` and `on`"),
    (CASE, ("review", "by"), "Dr Example", "$.review:", "'Dr Example'", "draft has neither"),
    (CASE, ("review",), {"state": "reviewed", "by": "", "on": "2026-12-01"}, "$.review.by:", "''", "length >= 1"),
    (CASE, ("participants",), 0, "$.participants:", "0;", "a case report is of one patient; allowed: 1"),
    (REVIEW, ("participants",), 1, "$.kind:", "'review'", "a review has no patient"),
    (PAGE, ("summary",), EDITORIAL, "$.summary.status:", "'editorial'", "the text holds a figure"),
    ("library.json", ("update_policy",), EDITORIAL, "$.update_policy.status:", "'editorial'", "holds a figure"),
    ("glossary.json", (0, "usual_range", "status"), "editorial", "$[0].usual_range.status:", "'editorial'", "a figure"),
    ("glossary.json", (0, "usual_range", "sources"), [], "$[0].usual_range.sources:", "[];", "at least one source"),
    ("glossary.json", (3, "forms"), "haemoglobin||Hb", "$[3].forms:", "'haemoglobin||Hb'", "separated by |"),
    ("glossary.json", (3, "synonyms"), "hemoglobin| ", "$[3].synonyms:", "'hemoglobin| '", "none of them empty"),
    ("glossary.json", (3, "synonyms"), " ", "$[3].synonyms:", "' '", "at least one visible character"),
    (
        "glossary.json",
        (0, "scale", "unit"),
        "furlong",
        "$[0].scale.unit:",
        "'furlong'",
        "allowed: %, /(1000.a), 1,",
    ),
    ("glossary.json", (0, "scale", "steps", 1, "low"), "95", "$[0].scale.steps:", "'95'", "falling `low`"),
    ("glossary.json", (0, "scale", "steps", 5, "low"), "0", "$[0].scale.steps[5].low:", "0;", "a whole number above 0"),
    ("glossary.json", (0, "scale", "steps", 0, "low"), "NaN", "$[0].scale.steps[0].low:", "NaN;", "a number"),
    (
        "analytes.json",
        (0, "unit"),
        "furlong",
        "$[0].unit:",
        "'furlong'; unknown unit",
        "allowed: %, /(1000.a), 1,",
    ),
    ("analytes.json", (0, "other_units", 0, "unit"), "stone", "$[0].other_units[0].unit:", "'stone'", "unknown unit"),
    ("analytes.json", (0, "other_units", 0, "unit"), "mg/dL", "$[0].other_units[0].unit:", "'mg/dL'", "only once"),
    ("analytes.json", (0, "other_units", 0, "factor"), "0", "$[0].other_units[0].factor:", "0;", "above 0"),
    ("analytes.json", (0, "other_units", 0, "factor"), "1e999999", "other_units[0].factor:", "1E+999999", "9 digits"),
    ("analytes.json", (0, "intervals", 0, "unit"), "g/L", "$[0].intervals[0].unit:", "'g/L'", "allowed: mg/dL, umol/L"),
    ("analytes.json", (0, "intervals", 0, "low"), "50", "$[0].intervals[0].low:", "50;", "allowed: 0 to 40 mg/dL"),
    ("analytes.json", (0, "intervals", 0, "low"), "2", "$[0].intervals[0]:", "['2', '1.3']", "low first"),
    ("analytes.json", (0, "intervals", 0, "high"), "Infinity", "intervals[0].high:", "Infinity;", "0 to 40 mg/dL"),
    ("analytes.json", (0, "intervals", 0, "for_charts"), False, "$[0].intervals.for_charts:", "female", "for each sex"),
    ("analytes.json", (0, "intervals", 2, "for_charts"), True, "$[0].intervals.for_charts:", "male", "for each sex"),
    ("analytes.json", (0, "highest"), "0", "$[0].highest:", "0;", "above `lowest` 0"),
    ("analytes.json", (0, "lowest"), "NaN", "$[0].lowest:", "NaN;", "allowed: a number"),
    ("analytes.json", (3, "parts"), ["upper"], "$[3].parts:", "['upper']", "or two different names"),
]


@pytest.mark.parametrize("row", [*SHAPE, *IDS, *FIGURES], ids=lambda row: f"{row[0]} {row[3]} {row[2]!r}"[:80])
def test_a_fault_is_named(content_copy: Path, row: Row) -> None:
    """One wrong value is refused in one line with file, field path, value and what is allowed."""
    file, steps, value, *parts = row
    edit(content_copy / file, (steps, value))

    message = refusal(content_copy)

    assert message.startswith(f"content/{file}: $")
    for part in parts:
        assert part in message


def test_a_review_with_figures_is_refused(content_copy: Path) -> None:
    """A review has no patient, so it has no series of figures either."""
    measured = {"at": "before", "value": 3, "status": "article", "sources": ["source-article"]}
    series = {"analyte": "creatinine", "unit": "mg/dL", "measurements": [measured]}
    edit(content_copy / REVIEW, (("series",), [series]))

    assert refusal(content_copy).startswith(f"content/{REVIEW}: $.kind: 'review'; a review has no patient")


def test_the_axis_follows_the_unit(content_copy: Path) -> None:
    """A value in another unit is checked against the limits in that unit."""
    edit(content_copy / CASE, ((*CREATININE, "unit"), "umol/L"), ((*FIRST, "value"), 3537))

    assert "3537; outside the axis of creatinine; allowed: 0.0 to 3536.0 µmol/L" in refusal(content_copy)
