"""The items that were published once can still be found, so that no link that somebody kept leads nowhere."""

import pytest

from kidneyviewer.content.model import CaseKind, Library

STUDIES = [
    "abumoawad-2020",
    "cells-2025",
    "chandna-2011",
    "credence-2019",
    "dapa-ckd-2020",
    "deng-2017",
    "du-2025",
    "empa-kidney-2023",
    "fda-2021-information",
    "fidelity-2022",
    "flow-2024",
    "gooch-2008",
    "ideal-2010",
    "kim-2017",
    "lee-2017",
    "makhlough-2017",
    "makhlough-2018",
    "nassar-2016",
    "nct04445220",
    "nct06969807",
    "packham-2016",
    "perico-2023",
    "saad-2017",
    "smart-c-2022",
    "swaminathan-2018",
    "swaminathan-2021",
    "tan-2012",
    "thirabanjasak-2010",
    "thompson-2020",
    "villanueva-2019",
    "wang-2021",
    "wolfe-1999",
    "yang-2020",
    "zheng-2022",
]
PAGES = [
    "about",
    "cells",
    "corrections",
    "hopes",
    "kidney-failure",
    "options",
    "proven",
    "questions",
    "recovery",
    "registry",
    "rules",
    "rules-cn",
    "rules-tw",
    "rules-us",
    "safety",
    "sources",
    "unsolved",
    "warning-signs",
    "what-we-know",
]
CASES = {
    "suzuki-2021": CaseKind.CASE_REPORT,
    "riordan-2022": CaseKind.CASE_REPORT,
    "wang-2024": CaseKind.CASE_REPORT,
    "allela-2025": CaseKind.REVIEW,
}
PUBLISHED = {
    "cases": CASES,
    "studies": STUDIES,
    "pages": PAGES,
}


@pytest.mark.parametrize("kind", PUBLISHED)
def test_what_was_published_is_still_there(library: Library, kind: str) -> None:
    """Each case, study and page of the first edition is found at its address; others may have joined it."""
    assert [name for name in PUBLISHED[kind] if f"{kind}/{name}" not in library.by_address] == []


def test_the_glossary_has_lost_no_term(library: Library) -> None:
    """The glossary of the first edition had 45 terms."""
    assert len(library.terms) >= 45


def test_the_summary_stands_first(library: Library) -> None:
    """The page about what is known opens the pages, whatever joins them."""
    assert library.pages[0].id == "what-we-know"


def test_only_the_review_is_not_a_patient(library: Library) -> None:
    """Three cases of the first edition are reports of one patient; the fourth is a review with none."""
    found = {case.id: (case.kind, case.participants) for case in library.cases if case.id in CASES}

    assert found == {name: (kind, int(kind is CaseKind.CASE_REPORT)) for name, kind in CASES.items()}
