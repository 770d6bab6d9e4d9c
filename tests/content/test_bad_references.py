"""A reference to a paper is one that a reader can find: printed title, authors by name, year, journal, number."""

from pathlib import Path
from typing import Any

import pytest

from kidneyviewer.content.faults import Fault
from kidneyviewer.content.model import CslDate, Name, Source, SourceType
from kidneyviewer.content.rules.source_rules import check_paper
from tests.content.editing import GONE, Steps, edit, refusal

ALDER = 6
"""The place of a paper in the small sources."""

BROKEN: list[tuple[Steps, Any, str]] = [
    (("author",), GONE, "$[6].author: []; allowed: at least one author"),
    (("author",), [{"literal": "et al."}], "$[6].author: []; allowed: at least one author"),
    (("author", 0, "given"), GONE, "$[6].author[0].given: null; allowed: given name or initials"),
    (("author", 0), {"literal": "et al."}, "$[6].author"),
    (("issued",), GONE, "$[6].issued: null; allowed: at least the year"),
    (("container-title",), GONE, "$[6].container-title: null; allowed: the journal"),
    (("DOI",), GONE, "$[6].DOI: null; allowed: DOI, PMID, PMCID or URL"),
    (("title",), "Paper that gives the dose", "$[6].title: 'Paper that gives the dose'; 'Paper' describes a paper"),
]


@pytest.mark.parametrize(("steps", "value", "said"), BROKEN, ids=lambda one: str(one)[:60])
def test_a_paper_without_its_reference_is_refused(content_copy: Path, steps: Steps, value: object, said: str) -> None:
    """The fault names the source, the field, and what a reference needs."""
    edit(content_copy / "sources.json", ((ALDER, *steps), value))
    assert said in refusal(content_copy)


FORMER = [
    ("Four people with malignant hypertension who came off dialysis with blood-pressure control only", ""),
    ("Blood pressure and kidney failure in 120 people with malignant hypertension", ""),
    ("CD34+ cells in four people with chronic kidney disease, without a control group", ""),
    ("An earlier paper by the authors of Wang 2024, read for their affiliations", "Wang N"),
    ("ACT-AKI: phase 2 trial of allogeneic MSC for acute kidney injury after heart surgery", "Swaminathan"),
    ("Paper that gives the dose and timing of the ACT-AKI trial", ""),
    ("Rexlemestrocel-L in diabetic nephropathy: randomised, placebo-controlled, dose-escalating trial", "Packham"),
    ("Table of trials that gives the result of Makhlough 2018", ""),
    ("MSC for diabetic kidney disease: pooled analysis of four studies (preprint)", ""),
    ("Stem cells for kidney disease: pooled analysis of ten studies", "Somebody A"),
    ("Safety of MSC in 55 randomised trials of all diseases: pooled analysis", "Thompson M"),
    ("DAPA-CKD: dapagliflozin in chronic kidney disease, randomised trial", ""),
    ("Paper on how MSC may act in acute kidney trouble", "Imna B"),
]
"""Descriptions that stood in place of printed titles, each with its author, if there was one."""


@pytest.mark.parametrize(("title", "author"), FORMER)
def test_a_description_is_no_reference(title: str, author: str) -> None:
    """What stood for a paper before is refused: it has no author by name, or its title is a description."""
    family, _, given = author.partition(" ")
    with pytest.raises(Fault):
        check_paper(
            Source(
                id="one",
                type=SourceType.ARTICLE_JOURNAL,
                title=title,
                author=(Name(family=family, given=given or None),) if author else (),
                issued=CslDate(date_parts=((2018,),)),
                container_title="A journal",
                DOI="10.1000/one",
            )
        )
