"""The quality record: a good text meets each item that a program can judge, a bad one breaks it, nothing is guessed."""

from typing import Any

import pytest
from msgspec.structs import replace

from kidneyviewer.authoring.quality import clear_communication, pemat
from kidneyviewer.authoring.quality.criteria import ClearCommunication, Criterion, Pemat
from kidneyviewer.authoring.quality.document import Document, DocumentKind, ShownBlock, ShownText, Visual
from kidneyviewer.authoring.quality.judging import Subject
from kidneyviewer.authoring.quality.quality_record import ChineseReading, EnglishReading, Judgement, Verdict
from kidneyviewer.authoring.quality.rating import marks
from kidneyviewer.content.terms import Lexicon

MET, NOT_MET = Verdict.MET, Verdict.NOT_MET
NOT_APPLICABLE, UNRATED = Verdict.DOES_NOT_APPLY, Verdict.NOT_YET_RATED
LEXICON = Lexicon({"ckd": "CKD|慢性肾脏病", "creatinine": "creatinine|肌酐"})
EASY = EnglishReading(
    passages=5,
    mean_grade=4.0,
    highest_grade=8.0,
    hardest="the hardest",
    mean_grade_with_terms=5.0,
    highest_grade_with_terms=9.0,
    words_a_sentence=8.0,
    passive=10,
)
SHORT = ChineseReading(
    sentences=5, mean_length=25.0, ninetieth=40, longest=41, longest_sentence="最长的", untranslated=0, passive=0
)


def said(english: str, shown: str | None = None) -> ShownText:
    """Return a text, shown as it is unless a translation is given."""
    return ShownText(english, english if shown is None else shown)


HAPPENED = ShownBlock(None, (said("It had 12 people with CKD."), said("Creatinine was 2.96 mg/dL.")))
LIMITS = (said("It cannot tell whether the cells helped."),)
TODO = ShownBlock(said("What you can do"), listed=(said("Ask for the number."), said("Show it to your kidney team.")))
GOOD = Document(
    address="studies/made",
    kind=DocumentKind.STUDY,
    title=said("Do the cells help?"),
    message=(said("This trial found no benefit. It was small."),),
    glance=(said("People with CKD"),),
    blocks=(HAPPENED, ShownBlock(None, listed=LIMITS), TODO),
    closing=(said("Take the page “Questions to ask” with you."),),
    visuals=(Visual(said("Creatinine"), None, is_explained=True, shows_how_common=True),),
    harms=(said("Some had a fever."),),
    limits=LIMITS,
    has_summary=True,
    has_source=True,
    is_checklist=False,
    columns=5,
)


def subject(reading: EnglishReading | ChineseReading = EASY, **changes: Any) -> Subject:
    """Return the good document with some parts changed."""
    return Subject(
        document=replace(GOOD, **changes), reading=reading, lexicon=LEXICON, checklists=("Questions to ask",)
    )


def judged(made: Subject) -> dict[Criterion, Judgement]:
    """Return the verdict on each item of both checklists."""
    return {one.criterion: one for one in (*pemat.judge(made), *clear_communication.judge(made))}


def with_text(english: str, shown: str | None = None) -> dict[str, Any]:
    """Add a text to the document."""
    return {"blocks": (*GOOD.blocks, ShownBlock(None, (said(english, shown),)))}


def test_every_point_has_a_verdict() -> None:
    """Both lists are complete and in order: PEMAT-P without 13 and 14, the index from 1 to 20."""
    assert [item.number for item in Pemat] == [*range(1, 13), *range(15, 27)]
    assert [item.number for item in ClearCommunication] == list(range(1, 21))
    assert set(judged(subject())) == {*Pemat, *ClearCommunication}


def test_a_good_text_meets_all_that_a_program_can_judge() -> None:
    """Items that need people are not yet rated, the item on sums does not apply, and all others are met."""
    verdicts = {item: one.verdict for item, one in judged(subject()).items()}
    rest = {item: verdict for item, verdict in verdicts.items() if verdict is not MET}
    people = {item for item in (*Pemat, *ClearCommunication) if item.needs_people}
    assert rest == {Pemat.SUM_EXAMPLES: NOT_APPLICABLE} | dict.fromkeys(people, UNRATED)
    assert {Pemat.ACTIVE_VOICE, Pemat.VISUALS_HELP, ClearCommunication.ACTIVE_VOICE, ClearCommunication.WHY} <= people


LONG = " ".join(["word"] * 121)
BROKEN: list[tuple[Criterion, dict[str, Any], str]] = [
    (Pemat.PURPOSE, {"title": said("a " * 16)}, "a a"),
    (Pemat.PURPOSE, {"message": ()}, "no main message"),
    (Pemat.NO_DISTRACTION, with_text("See https://clinic.example now."), "https"),
    (Pemat.NO_DISTRACTION, with_text("It costs $ 300."), "$ 300"),
    (Pemat.EVERYDAY_WORDS, {"reading": replace(EASY, highest_grade=8.1)}, "the hardest"),
    (Pemat.EVERYDAY_WORDS, {"reading": replace(SHORT, mean_length=25.1)}, "最长的"),
    (Pemat.EVERYDAY_WORDS, {"reading": replace(SHORT, ninetieth=41)}, "最长的"),
    (Pemat.EVERYDAY_WORDS, {"reading": replace(SHORT, untranslated=1)}, "not translated"),
    (Pemat.TERMS_DEFINED, with_text("They gave RAS blockers."), "RAS"),
    (Pemat.TERMS_DEFINED, with_text("They measured CKD, RAS, and other signs."), "RAS"),
    (Pemat.CLEAR_NUMBERS, with_text("Creatinine was 2.961 mg/dL."), "2.961"),
    (Pemat.CLEAR_NUMBERS, with_text("Creatinine was 2.96."), "2.96."),
    (Pemat.CLEAR_NUMBERS, with_text("It was 130/80 after 1 month."), "130/80"),
    (Pemat.NO_SUMS, with_text("Multiply the value by 88."), "Multiply"),
    (Pemat.SHORT_CHUNKS, with_text(LONG), "121 > 120"),
    (Pemat.SHORT_CHUNKS, {"reading": SHORT, **with_text("long", "字" * 201)}, "201 > 200"),
    (Pemat.HEADERS, {"blocks": (TODO, TODO)}, "What you can do"),
    (Pemat.HEADERS, {"blocks": (ShownBlock(said("a " * 13)),)}, "a a"),
    (Pemat.LOGICAL_ORDER, {"limits": ()}, "a part is missing"),
    (Pemat.SUMMARY, {"has_summary": False}, "at a glance"),
    (Pemat.VISUAL_CUES, {"limits": (), "blocks": (HAPPENED,)}, "no list"),
    (Pemat.SIMPLE_TABLES, {"columns": 6}, "wide"),
    (Pemat.ACTION, {"blocks": (HAPPENED,), "closing": ()}, "no sentence"),
    (Pemat.YOU, {"blocks": (HAPPENED,), "closing": (), "title": said("Cells")}, "no sentence"),
    (Pemat.STEPS, {"blocks": (HAPPENED,)}, "no list"),
    (Pemat.TOOL, {"closing": ()}, "no checklist"),
    (Pemat.READ_CHARTS, {"visuals": (Visual(said("Fever"), None, is_explained=False),)}, "Fever"),
    (ClearCommunication.MAIN_MESSAGE, {"message": (said("One. Two. Three. Four."),)}, "Four"),
    (ClearCommunication.MESSAGE_FIRST, {"message": ()}, "no main message"),
    (ClearCommunication.MESSAGE_PICTURE, {"visuals": ()}, "no figure"),
    (ClearCommunication.CALL_TO_ACTION, {"blocks": (HAPPENED,), "closing": ()}, "no sentence"),
    (ClearCommunication.READERS_WORDS, with_text("They gave RAS blockers."), "RAS"),
    (ClearCommunication.LISTS, {"blocks": (ShownBlock(None, listed=(said("Cells"),) * 8),)}, "8 items"),
    (ClearCommunication.LISTS, {"blocks": (HAPPENED,)}, "no list"),
    (ClearCommunication.CHUNKS, {"blocks": (TODO, TODO)}, "What you can do"),
    (ClearCommunication.KEY_FIRST, {"has_summary": False}, "at a glance"),
    (ClearCommunication.KNOWN_AND_NOT, {"has_source": False}, "no statement has a source"),
    (
        ClearCommunication.KNOWN_AND_NOT,
        {"limits": (), "blocks": (TODO,), "message": (said("It cleans the blood."),)},
        "not known",
    ),
    (ClearCommunication.FAMILIAR_NUMBERS, with_text("The gap may be due to chance (P = 0.39)."), "P = 0.39"),
    (ClearCommunication.FAMILIAR_NUMBERS, with_text("The odds ratio was 3.65."), "odds ratio"),
    (ClearCommunication.NUMBERS_EXPLAINED, {"visuals": (Visual(said("Fever"), None, is_explained=False),)}, "Fever"),
    (
        ClearCommunication.ONE_DENOMINATOR,
        with_text("It came in 9 of 12 people with cells and in 5 of 6 with placebo."),
        "9 of 12",
    ),
    (ClearCommunication.ONE_DENOMINATOR, with_text("It happens to 1 in 50 people."), "1 in 50"),
    (ClearCommunication.ONE_DENOMINATOR, with_text("Divide it by two."), "Divide"),
]


@pytest.mark.parametrize(("criterion", "changes", "place"), BROKEN)
def test_a_bad_text_breaks_the_point(criterion: Criterion, changes: dict[str, Any], place: str) -> None:
    """A broken rule is not met, and the place is named."""
    found = judged(subject(**changes))[criterion]
    assert (found.verdict, place in found.place) == (NOT_MET, True), found


@pytest.mark.parametrize(
    ("criteria", "changes"),
    [
        ((Pemat.VISUALS_REINFORCE, Pemat.VISUALS_TITLED, Pemat.VISUALS_CLEAR, Pemat.READ_CHARTS), {"visuals": ()}),
        ((Pemat.SIMPLE_TABLES,), {"columns": 0}),
        ((Pemat.CLEAR_NUMBERS,), {"blocks": (TODO,)}),
        ((ClearCommunication.FAMILIAR_NUMBERS, ClearCommunication.ONE_DENOMINATOR), {"blocks": (TODO,), "visuals": ()}),
        (
            (ClearCommunication.BEHAVIOUR, ClearCommunication.WHY, ClearCommunication.HOW),
            {"blocks": (HAPPENED,), "closing": ()},
        ),
        ((ClearCommunication.RISK, ClearCommunication.RISK_AND_BENEFIT, ClearCommunication.PROBABILITY), {"harms": ()}),
    ],
)
def test_what_is_not_there_does_not_apply(criteria: tuple[Criterion, ...], changes: dict[str, Any]) -> None:
    """An item about figures, tables, numbers, advice or risks does not apply if there are none."""
    found = judged(subject(**changes))
    assert {item: found[item].verdict for item in criteria} == dict.fromkeys(criteria, NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("criteria", "changes"),
    [
        (
            (
                Pemat.LOGICAL_ORDER,
                ClearCommunication.RISK,
                ClearCommunication.RISK_AND_BENEFIT,
                ClearCommunication.PROBABILITY,
            ),
            {"kind": DocumentKind.PAGE},
        ),
        ((ClearCommunication.NUMBERS_EXPLAINED,), {"visuals": ()}),
        ((ClearCommunication.HOW,), {"blocks": (HAPPENED,)}),
        ((Pemat.SUM_EXAMPLES,), with_text("Divide it by two.")),
    ],
)
def test_what_a_program_cannot_tell_is_not_guessed(criteria: tuple[Criterion, ...], changes: dict[str, Any]) -> None:
    """If no rule covers an item, it is not yet rated, neither met nor broken."""
    found = judged(subject(**changes))
    assert {item: found[item].verdict for item in criteria} == dict.fromkeys(criteria, UNRATED)


@pytest.mark.parametrize(
    "changes",
    [
        with_text("They gave RAS blockers (RAS means a system of hormones)."),
        with_text("This number is called NNT."),
        with_text("TNF-alpha, a sign of swelling, fell."),
        with_text("The FDA put out NCT00733876 and UMIN000031691."),
        with_text("CKD has stages G1 to G5. CKD is long."),
        with_text("They got donor cells (AC607)."),
        with_text("They are antibodies against other tissue (anti-HLA)."),
        {"reading": SHORT, **with_text("CKD is CKD.", "慢性肾脏病很久，CKD不会好。")},
        {"reading": SHORT, **with_text("ACR is a urine test.", "尿液检测（ACR）没有变化。")},
    ],
)
def test_an_explained_abbreviation_is_no_fault(changes: dict[str, Any]) -> None:
    """Glossary terms, names, codes of stages and words that the text explains count as defined."""
    assert judged(subject(**changes))[Pemat.TERMS_DEFINED].verdict is MET


@pytest.mark.parametrize(
    "english",
    [
        "It was 3.0 mg/dL before. It was 1.03 after 2 months.",
        "The risk ratio was 2.48 (1.27 to 4.86).",
        "It may be due to chance (P = 0.00001).",
        "His blood pressure was 130/80 mmHg.",
        "The mean was 0.41. Our source does not print the unit.",
    ],
)
def test_a_number_with_its_unit_is_clear(english: str) -> None:
    """A unit that occurs once in a section holds for it; a ratio and a P value need none."""
    assert judged(subject(**with_text(english)))[Pemat.CLEAR_NUMBERS].verdict is MET


@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("It came in 9 of 12 people (75%) with cells and in 5 of 6 (83%).", None),
        ("It rose in 7 of 12 people, and later in 6 of 12.", None),
        ("9 of 12 (75%), 5 of 6 (83%).", "12人中9人（75%），6人中5人（83%）。"),
    ],
)
def test_groups_of_different_size_need_per_cent(english: str, shown: str | None) -> None:
    """The same denominator, or a percentage beside it, spares the reader a sum."""
    assert judged(subject(**with_text(english, shown)))[ClearCommunication.ONE_DENOMINATOR].verdict is MET


def test_chinese_groups_of_different_size_are_seen() -> None:
    """The rule on denominators also reads Chinese."""
    changes = with_text("9 of 12, 5 of 6.", "用细胞的12人中有9人缓解，用安慰剂的6人中有5人缓解。")
    assert judged(subject(reading=SHORT, **changes))[ClearCommunication.ONE_DENOMINATOR].verdict is NOT_MET


def test_a_score_counts_only_what_was_judged() -> None:
    """Two met and one broken make 66 per cent, regardless of what does not apply or is not yet rated."""
    found = marks(
        [
            Judgement(ClearCommunication.MAIN_MESSAGE, MET),
            Judgement(ClearCommunication.MESSAGE_FIRST, MET),
            Judgement(ClearCommunication.LISTS, NOT_MET, "no list"),
            Judgement(ClearCommunication.RISK, NOT_APPLICABLE),
            Judgement(ClearCommunication.WHY, UNRATED),
        ]
    )
    assert (found.met, found.does_not_apply, found.not_yet_rated) == ((1, 2), (18,), (13,))
    assert [(one.number, one.place) for one in found.not_met] == [(8, "no list")]
    assert found.score == 66
