"""A reference to a paper is one that a reader can find: printed title, authors by name, year, journal, number."""

from pathlib import Path
from typing import Any

import pytest

from kidneyviewer.content.faults import Fault
from kidneyviewer.content.model import CslDate, Name, Source, SourceType
from kidneyviewer.content.rules.source_rules import DESCRIBED, check_paper
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
    (
        ("title",),
        "Paper that gives the dose",
        "$[6].title: 'Paper that gives the dose'; 'Paper that' describes a paper",
    ),
    (("author", 0), {"literal": "Et al"}, "$[6].author[0].literal: 'Et al'; allowed: `literal` 'et al.'"),
    (("author", 0), {"family": "et al."}, "$[6].author[0].family: 'et al.'; allowed: `literal` 'et al.'"),
]


@pytest.mark.parametrize(("steps", "value", "said"), BROKEN, ids=lambda one: str(one)[:60])
def test_a_paper_without_its_reference_is_refused(content_copy: Path, steps: Steps, value: object, said: str) -> None:
    """The fault names the source, the field, and what a reference needs."""
    edit(content_copy / "sources.json", ((ALDER, *steps), value))
    assert said in refusal(content_copy)


GROUPS = ("KDIGO", "et al.")

FORMER = [
    ("Four people with malignant hypertension who came off dialysis with blood-pressure control only", ""),
    (
        "Malignant hypertension and renal TMA in a 55-year-old man treated with blood-pressure drugs alone: "
        "case report",
        "",
    ),
    ("Blood pressure and kidney failure in 120 people with malignant hypertension", ""),
    ("CD34+ cells in four people with chronic kidney disease, without a control group", ""),
    ("Haematuria that disappears and the course of kidney function in 112 people with IgA nephropathy", ""),
    (
        "An earlier paper by the authors of Wang 2024, read for their affiliations",
        "Wang, Sebo Gene; Hsu, Nicholas C.; Wang, Sebo Michelle; Wang, Fu Nan",
    ),
    ("How often kidney stones come back after a first stone: six retrospective series", ""),
    ("ACT-AKI: phase 2 trial of allogeneic MSC for acute kidney injury after heart surgery", "Swaminathan"),
    ("Paper that gives the dose and timing of the ACT-AKI trial", ""),
    (
        "Phase 1 trial of bone-marrow MSC after on-pump heart surgery: the first five people",
        "Gooch; Tögel; Westenfelder",
    ),
    ("Rexlemestrocel-L in diabetic nephropathy: randomised, placebo-controlled, dose-escalating trial", "Packham"),
    ("NEPHSTROM: ORBCEL-M cells in type 2 diabetes with progressive kidney disease, lowest dose", "Perico"),
    ("Patients' own fat-tissue MSC in renovascular disease: open study with matched controls", "Saad"),
    ("Patients' own fat-tissue MSC in renovascular disease: phase 1a dose study with matched controls", "Abumoawad"),
    ("Bone-marrow MSC in six people with polycystic kidney disease: single-arm trial", "Makhlough"),
    ("Bone-marrow MSC in seven people with chronic kidney disease: single-arm trial", "Makhlough"),
    ("Table of trials that gives the result of Makhlough 2018", ""),
    ("Patients' own fat-tissue MSC in six people: open pilot study", "Villanueva"),
    ("ELIXCYTE: donor fat-tissue stem cells in chronic kidney disease, phase 1 trial in Taiwan", "Zheng"),
    ("CD34+ cells given into the right renal artery in chronic kidney disease: phase 1 trial", "Lee"),
    (
        "CD34+ cells given into the renal arteries or drugs only in chronic kidney disease: phase 2 randomised trial",
        "Yang",
    ),
    ("Vesicles from cord-blood MSC in chronic kidney disease: placebo-controlled trial", "Nassar"),
    ("Umbilical-cord MSC in lupus nephritis: randomised, double-blind trial that was stopped early", "Deng"),
    ("Patients' own MSC at kidney transplantation: randomised, open trial", "Tan"),
    ("MSC for kidney injury: pooled analysis of 49 animal studies and 3 randomised trials", ""),
    ("MSC for diabetic kidney disease: pooled analysis of four studies (preprint)", ""),
    ("Stem cells for kidney disease: pooled analysis of ten studies", ""),
    ("Safety of MSC in 55 randomised trials of all diseases: pooled analysis", "Thompson"),
    ("Safety of MSC in 62 randomised trials: pooled analysis", "Wang"),
    ("Rapid loss of kidney function after fat-tissue MSC given at a clinic abroad: case report", "Kim"),
    ("Angiomyeloproliferative lesions after stem cells were injected into the kidney: case report", "Thirabanjasak"),
    ("DAPA-CKD: dapagliflozin in chronic kidney disease, randomised trial", ""),
    ("EMPA-KIDNEY: empagliflozin in chronic kidney disease, randomised trial", ""),
    ("CREDENCE: canagliflozin in kidney disease, randomised trial", ""),
    ("KDIGO 2024 guideline on chronic kidney disease", "KDIGO"),
    ("The CKD-EPI 2021 equations for estimated GFR without a race term", "Inker, LA; et al."),
    ("Paper on how MSC may act in acute kidney trouble", ""),
]
"""All descriptions that once stood in place of printed titles, each with the authors that it had."""

PRINTED = [
    "Page kidney: a rare cause of hypertension",
    "Editorial: Mesenchymal stem cells in kidney disease",
    "Comment on: Mesenchymal stem cells in lupus nephritis",
    "Summary of KDIGO 2012 CKD Guideline: behind the scenes, need for guidance, and a framework for moving forward",
    "KDIGO 2021 Clinical Practice Guideline for the Management of Glomerular Diseases",
    "Executive summary of the KDIGO 2021 Guideline for the Management of Glomerular Diseases",
    "The Banff 2017 Kidney Meeting Report: Revised diagnostic criteria for chronic active T cell-mediated rejection",
    "The PRISMA 2020 statement: an updated guideline for reporting systematic reviews",
    "A new equation to estimate glomerular filtration rate",
    "Effects of an intervention on renal failure: pooled analysis of ten randomised trials",
    "Table tennis and kidney transplantation",
    "Paper-based microfluidics for creatinine",
    "Dialysis in the table of contents: an analysis",
]
"""Printed titles, or such as are printed, that begin or end much like a description."""


def reference(title: str, authors: str) -> Source:
    """Return a paper with everything that a reference needs; an author is "Family, given", or the name of a group."""
    names = (one.split(", ", 1) for one in authors.split("; ") if one)
    return Source(
        id="one",
        type=SourceType.ARTICLE_JOURNAL,
        title=title,
        author=tuple(_name(*name) for name in names),
        issued=CslDate(date_parts=((2018,),)),
        container_title="A journal",
        DOI="10.1000/one",
    )


def _name(name: str, given: str | None = None) -> Name:
    return Name(literal=name) if name in GROUPS else Name(family=name, given=given)


@pytest.mark.parametrize(("title", "authors"), FORMER)
def test_a_description_is_no_reference(title: str, authors: str) -> None:
    """What stood for a paper before is refused: it has no author by name, or its title is a description."""
    with pytest.raises(Fault):
        check_paper(reference(title, authors))


@pytest.mark.parametrize("title", PRINTED)
def test_a_printed_title_may_look_like_a_description(title: str) -> None:
    """Nobody could cite a paper whose printed title is refused."""
    check_paper(reference(title, "Alder, A; et al."))
    assert DESCRIBED.search(title) is None
