"""The figures of the four cases are those of their sources, each with its status, and they have no others.

The tables are written out here: they were read from the sources once, and the content is compared with them. A case
that is not in them is left alone.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from kidneyviewer.content.model import Case, Edition, Library, Measurement, Source, Time

ARTICLE = ("article", ("source-article",))

# case, analyte, unit, time, value, lower number of a pair, remark
MEASURED = [
    ("suzuki-2021", "creatinine", "mg/dL", "before", None, None, "Still high after dialysis, no figure"),
    ("suzuki-2021", "creatinine", "mg/dL", "23 wk", "2.96", None, None),
    ("riordan-2022", "creatinine", "mg/dL", "before", "3.0", None, None),
    ("riordan-2022", "creatinine", "mg/dL", "1 mo", None, None, None),
    ("riordan-2022", "creatinine", "mg/dL", "2 mo", "1.03", None, None),
    ("riordan-2022", "creatinine", "mg/dL", "6 mo", "1.0", None, None),
    ("riordan-2022", "blood-pressure", "mm[Hg]", "before", None, None, "High, no figure"),
    ("riordan-2022", "blood-pressure", "mm[Hg]", "1 mo", "130", "80", None),
    ("riordan-2022", "blood-pressure", "mm[Hg]", "2 mo", None, None, None),
    ("riordan-2022", "blood-pressure", "mm[Hg]", "6 mo", "120", "80", None),
    ("riordan-2022", "haemoglobin", "g/dL", "before", None, None, None),
    ("riordan-2022", "haemoglobin", "g/dL", "1 mo", None, None, None),
    ("riordan-2022", "haemoglobin", "g/dL", "2 mo", "15.3", None, None),
    ("riordan-2022", "haemoglobin", "g/dL", "6 mo", None, None, None),
    ("riordan-2022", "haematocrit", "%", "before", None, None, None),
    ("riordan-2022", "haematocrit", "%", "1 mo", None, None, None),
    ("riordan-2022", "haematocrit", "%", "2 mo", "44.4", None, None),
    ("riordan-2022", "haematocrit", "%", "6 mo", None, None, None),
    ("wang-2024", "egfr", "mL/min/{1.73_m2}", "before", None, None, "Lower than usual, no figure"),
    ("wang-2024", "egfr", "mL/min/{1.73_m2}", "5 a", None, None, "Called normal, no figure"),
    ("wang-2024", "bun", "mg/dL", "before", None, None, "Raised, no figure"),
    ("wang-2024", "bun", "mg/dL", "5 a", None, None, "Called normal, no figure"),
    ("wang-2024", "creatinine", "mg/dL", "before", None, None, "Raised, no figure"),
    ("wang-2024", "creatinine", "mg/dL", "5 a", None, None, "Called normal, no figure"),
]

# case, events: from, until
EVENTS = [
    ("suzuki-2021", [("0 d", None)]),
    ("riordan-2022", [("0 d", "3 d")]),
    ("wang-2024", [("0 d", "2 mo")]),
    ("allela-2025", []),
]

# case, sex, patients, year, level of evidence, diseases (ICD-10), how it began
CASES = [
    ("suzuki-2021", "male", 1, 2021, 4, ("N17",), "sudden"),
    ("riordan-2022", "male", 1, 2022, 4, ("N17", "N02.8"), "sudden"),
    ("wang-2024", "male", 1, 2024, 4, ("N18", "N20"), "long_term"),
    ("allela-2025", None, 0, 2025, 5, ("N17",), "sudden"),
]

# case, kind of fact, its figures in order, status; None where no source tells it
AT_A_GLANCE = [
    ("suzuki-2021", "patient", ["36"], "article"),
    ("suzuki-2021", "problem", [], "secondary"),
    ("suzuki-2021", "treatment", ["34"], "secondary"),
    ("suzuki-2021", "dose", None, None),
    ("suzuki-2021", "follow_up", ["23"], "article"),
    ("riordan-2022", "patient", ["50"], "article"),
    ("riordan-2022", "problem", [], "article"),
    ("riordan-2022", "treatment", [], "article"),
    ("riordan-2022", "dose", ["120", "3"], "article"),
    ("riordan-2022", "follow_up", ["6"], "article"),
    ("wang-2024", "patient", ["58"], "article"),
    ("wang-2024", "problem", ["3"], "article"),
    ("wang-2024", "treatment", [], "article"),
    ("wang-2024", "dose", ["4", "2", "500", "5.0", "10"], "article"),
    ("wang-2024", "follow_up", ["5"], "article"),
    ("allela-2025", "subject", [], "article"),
    ("allela-2025", "new_patients", [], "article"),
    ("allela-2025", "evidence_base", None, None),
]

CITATIONS = [
    ("suzuki-2021", 2021, "10", "9", "1253–1257", "10.1002/sctm.20-0561", None, None),
    ("riordan-2022", 2022, "14", "7", "4855–4859", None, "35958462", "PMC9360881"),
    ("wang-2024", 2024, "4", None, "19–25", "10.9734/bpi/rudhr/v4/7241B", None, None),
    ("allela-2025", 2025, None, None, None, "10.1007/s12015-025-10873-0", None, None),
]

# Figures that stand in the sentences of a case; each is in the sources.
FIGURES_IN_WORDS = {
    "suzuki-2021": {"34", "23", "2.96", "262", "27", "60", "20", "4", "15", "120", "29"},
    "riordan-2022": {
        *("120", "3", "3.0", "265", "1.03", "91", "2", "1.0", "88", "6", "130", "80", "1"),
        *("12", "32", "598", "35"),
    },
    "wang-2024": {"3", "5.0", "10", "500", "5", "30", "50"},
    "allela-2025": {"2020", "19", "2022", "40"},
}


def time(moment: object) -> str:
    """Write a time as ``23 wk``."""
    return f"{moment.value:g} {moment.unit}" if isinstance(moment, Time) else str(moment)


def written(number: Decimal | None) -> str | None:
    """Write a number as it was reported."""
    return None if number is None else str(number)


def known(library: Library) -> tuple[Case, ...]:
    """Return the cases that the tables are about, in the order of the list."""
    return tuple(case for case in library.cases if case.id in FIGURES_IN_WORDS)


def measurements(library: Library) -> Iterator[tuple[Case, str, str, Measurement]]:
    """Yield all measurements of the known cases with case, analyte and unit, in the order of the list."""
    for case in known(library):
        for series in case.series:
            for measurement in series.measurements:
                yield case, series.analyte, series.unit, measurement


def test_the_measurements_are_those_of_the_sources(library: Library) -> None:
    """Every value, unit and time is as reported; what was not reported has no value; no value was added."""
    found = [
        (case.id, analyte, unit, time(m.at), written(m.value), written(m.second), m.remark)
        for case, analyte, unit, m in measurements(library)
    ]

    assert found == MEASURED


def test_each_measurement_says_where_it_is_from(library: Library) -> None:
    """All figures of the cases were read in the promotional article only, and say so."""
    assert {(m.status, m.sources) for _, _, _, m in measurements(library)} == {ARTICLE}


def test_how_many_values_each_case_has(library: Library) -> None:
    """Riordan has seven reported values, Suzuki one, Wang none, and the review has no series at all."""
    counts = {case.id: 0 for case in known(library)}
    for case, _, _, measurement in measurements(library):
        counts[case.id] += measurement.value is not None

    assert counts == {"suzuki-2021": 1, "riordan-2022": 7, "wang-2024": 0, "allela-2025": 0}
    assert [case.id for case in known(library) if not case.series] == ["allela-2025"]


@pytest.mark.parametrize(("case_id", "events"), EVENTS)
def test_the_events_are_those_of_the_sources(
    library: Library, case_id: str, events: list[tuple[str, str | None]]
) -> None:
    """When the cells were given is as reported."""
    case = next(case for case in library.cases if case.id == case_id)

    assert [(time(event.at), event.until and time(event.until)) for event in case.events] == events


def test_the_cases_are_those_of_the_sources(library: Library) -> None:
    """Sex, number of patients, year, evidence level, diseases and course of each item are as in its source."""
    found = [
        (case.id, case.sex, case.participants, case.year, case.evidence_level, case.icd10, case.course)
        for case in known(library)
    ]

    assert found == CASES


def test_the_facts_at_a_glance_are_those_of_the_sources(library: Library) -> None:
    """Age, dose and follow-up have the figures and the status of their sources; what is not reported stays empty."""
    found = [
        (case.id, fact.kind, None if fact.text is None else figures(fact.text), fact.status)
        for case in known(library)
        for fact in case.facts
    ]

    assert found == AT_A_GLANCE


def figures(text: str) -> list[str]:
    """Return the numbers of a text as they are written."""
    return re.findall(r"\d+(?:\.\d+)?", text)


@pytest.mark.parametrize("case_id", FIGURES_IN_WORDS)
def test_no_sentence_of_a_case_holds_another_figure(library: Library, case_id: str) -> None:
    """The sentences of a case contain no number that is not in its sources."""
    case = next(case for case in library.cases if case.id == case_id)
    sentences = (*case.what_happened, *case.side_effects, *case.cannot_tell, case.figures_note)
    found = {number for sentence in sentences for number in figures(sentence.text)}

    assert found <= FIGURES_IN_WORDS[case_id]


def test_the_direction_of_the_platelets_is_left_open(library: Library) -> None:
    """The article's word on platelets is doubtful, so no text says whether they rose or fell."""
    suzuki = next(case for case in library.cases if case.id == "suzuki-2021")
    said = [sentence for sentence in suzuki.side_effects if "platelet" in sentence.text.lower()]

    assert len(said) == 1
    assert "checked" in said[0].text
    assert said[0].status == "article"


@pytest.mark.parametrize("row", CITATIONS, ids=lambda row: row[0])
def test_the_papers_are_cited_as_printed(library: Library, row: tuple[str | int | None, ...]) -> None:
    """Year, volume, pages and identifiers of the four papers are right, and each item refers to its own paper."""
    source = library.sources[str(row[0])]
    case = next(case for case in library.cases if case.id == source.id)

    assert case.reference == source.id
    assert (source.id, year(source), source.volume, source.issue, source.page, *identifiers(source)) == row


def year(source: Source) -> int:
    """Return the year of a source that has one and nothing finer."""
    assert source.issued is not None
    ((found,),) = source.issued.date_parts
    return found


def identifiers(source: Source) -> tuple[str | None, ...]:
    """Return the identifiers of a paper."""
    return source.DOI, source.PMID, source.PMCID


def test_what_was_not_seen_is_not_claimed(library: Library) -> None:
    """No funding statement was seen for any of them; a conflict of interest is stated where one is known."""
    assert [case.id for case in known(library) if case.funding.text is not None] == []
    assert [case.id for case in known(library) if case.conflict_of_interest.text] == ["riordan-2022", "wang-2024"]


def test_none_of_them_claims_to_be_reviewed(library: Library) -> None:
    """No clinician has reviewed these cases yet, nor the content as a whole, so all of it is a draft."""
    dated: list[Case | Edition] = [*known(library), library.edition]
    assert {item.review.state for item in dated} == {"draft"}
