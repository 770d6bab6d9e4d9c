"""Rules for studies: origins, counts and levels that fit the design, a direction that fits the result."""

from collections.abc import Mapping, Sequence

from kidneyviewer.content.faults import Fault, each, inside, one_of
from kidneyviewer.content.model import (
    Allocation,
    Blinding,
    Design,
    Detail,
    Duration,
    Headcount,
    Pools,
    PrintedResult,
    Proportion,
    ResultDirection,
    Shelf,
    Source,
    Study,
)
from kidneyviewer.content.rules.event_rules import check_adverse_events
from kidneyviewer.content.rules.figure_rules import check_figure
from kidneyviewer.content.rules.origin_rules import (
    check_accountability,
    check_line,
    check_name,
    check_number_origin,
    check_once,
    check_seen,
    check_statement,
    check_told,
    check_year,
)

DETAILS = ("treatment", "dose", "comparator", "outcome", "follow_up")
BEST_WITHOUT_LOT, BEST_OF_ONE_GROUP, BEST_OF_A_CASE = 2, 3, 4
"""Best level of evidence without lots, and without a comparison (Oxford Centre for Evidence-Based Medicine 2011)."""
FEWEST_POOLED = FEWEST_IN_GROUPS = FEWEST_IN_A_SERIES = 2
MOST_IN_A_SERIES = 20
"""More than so many patients are not told one by one."""


def check_study(study: Study, sources: Mapping[str, Source]) -> None:
    """Check one study against the sources it refers to."""
    check_name("title", study.title)
    check_name("condition", study.condition)
    inside("summary", study.summary, check_statement, sources)
    inside("people", study.people, _check_people, sources)
    for name in DETAILS:
        inside(name, getattr(study, name), _check_detail, sources)
    each("what_happened", study.what_happened, check_statement, sources)
    each("harms", study.harms, check_statement, sources)
    each("cannot_tell", study.cannot_tell, check_statement, sources)
    each("printed", study.printed, _check_printed, sources)
    each("figures", study.figures, check_figure, study.people.most, sources)
    _check_doubled(study)
    _check_groups(study)
    if study.reference not in sources:
        raise Fault("reference", study.reference, "allowed: an id of sources.json")
    check_accountability(study, sources)
    if study.year is not None:
        check_year(study.year, study.published, sources[study.reference])
    _check_counts(study)
    if study.adverse_events is not None:
        inside("adverse_events", study.adverse_events, check_adverse_events, study, sources)
    _check_design(study)
    _check_level(study)
    _check_direction(study)


def _check_detail(detail: Detail, sources: Mapping[str, Source]) -> None:
    check_name("text", detail.text)
    check_told(detail, sources)


def _check_printed(result: PrintedResult, sources: Mapping[str, Source]) -> None:
    check_line(result, "statistic")
    check_number_origin(result, sources)


def _check_people(people: Headcount, sources: Mapping[str, Source]) -> None:
    check_number_origin(people, sources)
    if people.note is not None:
        check_seen("note", people.note)
    enrolled = people.enrolled if people.enrolled is not None else people.planned
    if enrolled is not None and people.analysed is not None and people.analysed > enrolled:
        raise Fault("analysed", people.analysed, f"allowed: at most {enrolled}, as many as were enrolled or planned")


def _check_doubled(study: Study) -> None:
    seen = set()
    for index, figure in enumerate(study.figures):
        key = (figure.name, getattr(figure, "outcome", None), getattr(figure, "period", None))
        if key in seen:
            raise Fault(f"figures[{index}].name", figure.name, "each figure needs a name, outcome or period of its own")
        seen.add(key)
    check_once("registry", study.registry)
    check_once("icd10", study.icd10)


def _check_groups(study: Study) -> None:
    """Check that the groups of a trial together have no more people than the trial."""
    people = study.people.most
    if study.design is not Design.PARALLEL_GROUPS or people is None:
        return
    for index, figure in enumerate(study.figures):
        if isinstance(figure, Proportion | Duration):
            together = sum(group.size or 0 for group in figure.groups)
            if together > people:
                allowed = f"allowed: groups of together at most {people}, the people of the whole study"
                raise Fault(f"figures[{index}].groups", together, allowed)


def _check_counts(study: Study) -> None:
    """Check that the numbers of people and studies fit the design."""
    people, known = study.people, study.people.most
    if (people.studies is not None) is not (study.design is Design.META_ANALYSIS):
        allowed = f"allowed: {FEWEST_POOLED} or more for a meta_analysis, null for any other design"
        raise Fault("people.studies", people.studies, allowed)
    if people.studies is not None and people.studies < FEWEST_POOLED:
        raise Fault("people.studies", people.studies, f"allowed: {FEWEST_POOLED} or more")
    if people.studies is not None and known is not None and people.studies > known:
        raise Fault("people.studies", people.studies, f"allowed: at most {known}, since each study has somebody")
    if study.design is Design.CASE_REPORT and known not in (None, 1):
        raise Fault("people", known, "a case report is of one patient; allowed: 1, or case_series, or single_group")
    if study.design is Design.CASE_SERIES and known is not None and not FEWEST_IN_A_SERIES <= known <= MOST_IN_A_SERIES:
        allowed = f"allowed: {FEWEST_IN_A_SERIES} to {MOST_IN_A_SERIES} in a case series, or single_group"
        raise Fault("people", known, allowed)
    if study.design is Design.PARALLEL_GROUPS and known is not None and known < FEWEST_IN_GROUPS:
        raise Fault("people", known, f"allowed: {FEWEST_IN_GROUPS} or more, since groups are compared")
    if study.design is Design.REGULATOR_NOTICE and known is not None:
        raise Fault("people", known, "allowed: null for a notice, which has no people of its own")


def _check_design(study: Study) -> None:
    """Check that allocation and blinding fit the design."""
    if study.shelf is Shelf.POOLED and study.design is not Design.META_ANALYSIS:
        raise Fault("design", study.design, "the shelf pooled requires meta_analysis")
    if (study.pools is not None) is not (study.design is Design.META_ANALYSIS):
        allowed = f"{one_of(Pools)} for a meta_analysis, null for any other design"
        raise Fault("pools", study.pools, allowed)
    match study.design:
        case Design.PARALLEL_GROUPS:
            _check_given("allocation", study.allocation, list(Allocation))
            _check_given("blinding", study.blinding, list(Blinding))
        case Design.SINGLE_GROUP:
            _check_given("allocation", study.allocation, [None])
            _check_given("blinding", study.blinding, [None, Blinding.OPEN, Blinding.NOT_REPORTED])
        case Design.META_ANALYSIS | Design.CASE_REPORT | Design.CASE_SERIES | Design.REGULATOR_NOTICE:
            _check_given("allocation", study.allocation, [None])
            _check_given("blinding", study.blinding, [None])
        case Design.NOT_REPORTED:
            _check_given("allocation", study.allocation, [None, Allocation.NOT_REPORTED])
            _check_given("blinding", study.blinding, [None, Blinding.NOT_REPORTED])


def _check_given(
    field: str, found: Allocation | Blinding | None, fitting: Sequence[Allocation | Blinding | None]
) -> None:
    if found not in fitting:
        names = ("null" if one is None else one for one in fitting)
        raise Fault(field, found, f"does not fit the design; {one_of(names)}")


def _check_level(study: Study) -> None:
    match study.design:
        case Design.CASE_REPORT | Design.CASE_SERIES | Design.NOT_REPORTED:
            best: int | None = BEST_OF_A_CASE
        case Design.SINGLE_GROUP:
            best = BEST_OF_ONE_GROUP
        case Design.PARALLEL_GROUPS if study.allocation is not Allocation.RANDOMISED:
            best = BEST_WITHOUT_LOT
        case Design.REGULATOR_NOTICE:
            best = None
        case Design.META_ANALYSIS if study.pools in (Pools.COMPARED, Pools.NOT_REPORTED):
            best = BEST_WITHOUT_LOT
        case Design.META_ANALYSIS if study.pools is Pools.SINGLE_GROUP:
            best = BEST_OF_ONE_GROUP
        case Design.PARALLEL_GROUPS | Design.META_ANALYSIS:
            return
    if best is None and study.evidence_level is not None:
        raise Fault("evidence_level", study.evidence_level, "allowed: null for a notice")
    if best is not None and study.evidence_level is not None and study.evidence_level < best:
        raise Fault("evidence_level", study.evidence_level, f"allowed for a {study.design.value}: {best} to 5, or null")


def _check_direction(study: Study) -> None:
    is_proven = study.direction is ResultDirection.PROVEN
    if is_proven is not (study.shelf is Shelf.PROVEN):
        raise Fault("direction", study.direction, "proven requires the shelf proven, and the shelf proven requires it")
    if study.direction is ResultDirection.HARM_REPORTED and not study.harms:
        raise Fault("harms", [], "allowed: at least one statement where the direction is harm_reported")
    if study.direction is ResultDirection.UNKNOWN and study.figures:
        raise Fault("figures", len(study.figures), "a study whose result is unknown has no figures")
    if study.year is None and study.direction is not ResultDirection.UNKNOWN:
        raise Fault("year", study.year, "only a study whose result is unknown may have no year")
