"""The outline: nothing of an item is lost on its page, each part has a stable id, each kind its sections."""

from types import MappingProxyType

import msgspec
import pytest

from kidneyviewer.content.balance import shares_cells, shares_disease
from kidneyviewer.content.model import (
    Appendix,
    Case,
    LearnPage,
    Library,
    PageItem,
    ResultDirection,
    Status,
    Study,
    Term,
    items,
)
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import (
    Appended,
    Balance,
    Beforehand,
    Contrast,
    Facts,
    Heading,
    Paragraphs,
    Provenance,
    Results,
)
from kidneyviewer.content.page_contents import keys_of, passage_of, passages_of, statements_of
from kidneyviewer.content.shortfall import shortfall
from kidneyviewer.content.statements import Passage, PassageRole, StudyFigure
from kidneyviewer.content.texts import places_of
from kidneyviewer.content.trend import has_chart
from tests import small
from tests.content.statuses import with_status
from tests.helpers import library as bundled

ITEMS: tuple[PageItem, ...] = tuple(items(bundled()))
CONTRASTS = MappingProxyType(
    {
        (False, False): Contrast.NONE,
        (True, False): Contrast.DISEASE,
        (False, True): Contrast.CELLS,
        (True, True): Contrast.BOTH,
    }
)
each_item = pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.address)


def own_statements(item: PageItem) -> list[str]:
    """Return the ids of what the page of an item says itself; the status of a term is that of its meaning."""
    said = statements_of(outline(item, bundled()))
    return sorted(one.id for one in said if one.address == item.address)


@each_item
def test_every_text_stands_on_the_page_once(item: PageItem) -> None:
    """The passages of a page are the texts of the record, and their ids are the places there."""
    passages = [(passage.id, passage.text) for passage in passages_of(outline(item, bundled()))]
    assert sorted(passages) == sorted(places_of(item))


@each_item
def test_every_statement_stands_on_the_page_once(item: PageItem) -> None:
    """Everything with a status in the record is a statement of the page, and nothing else is."""
    assert own_statements(item) == sorted(place or "meaning" for place in with_status(item))


@each_item
def test_every_part_of_a_statement_has_its_status(item: PageItem) -> None:
    """Part of a statement, such as the name of a figure, is as well known as the whole."""
    page = outline(item, bundled())
    whole = {one.id: one for one in statements_of(page) if one.address == item.address}
    parts = [passage for passage in passages_of(page) if passage.owner]
    assert [part.key for part in parts if part.status is not whole[part.owner].status] == []
    assert [part.key for part in parts if part.key not in keys_of(whole[part.owner])] == []


@each_item
def test_section_names_are_unique(item: PageItem) -> None:
    """A link leads to one section."""
    names = [name for section in outline(item, bundled()).sections for name in section.names]
    assert len(names) == len(set(names)) > 0


def page_names(address: str) -> list[str]:
    """Return the names of the sections of an item, in page order."""
    item = bundled().by_address[address]
    assert isinstance(item, Case | Study | LearnPage | Term)
    return [name for section in outline(item, bundled()).sections for name in section.names]


def test_each_kind_has_its_sections() -> None:
    """The sections that links name are those that the documents list."""
    assert page_names("cases/riordan-2022") == ["facts", "results", "story", "safety", "limits", "trials", "source"]
    assert page_names("studies/swaminathan-2018") == ["facts", "results", "story", "safety", "limits", "source"]
    assert page_names("glossary/egfr") == ["meaning", "scale", "range", "related", "used", "source"]
    assert page_names("pages/questions")[-1] == "source"


def study(**changes: object) -> Study:
    """Return a study that differs."""
    return msgspec.structs.replace(bundled().studies[0], **changes)


def test_the_story_of_a_study_without_figures_is_its_result() -> None:
    """A link to the results of a study leads to its text if there is no figure."""
    page = outline(study(figures=()), bundled())
    results, story = page.section("results"), page.section("story")
    assert results is story is not None
    assert story.heading is Heading.STORY


@pytest.mark.parametrize("direction", ResultDirection)
def test_serious_harm_comes_first(direction: ResultDirection) -> None:
    """Where serious harm is what a study reports, it stands directly below the summary; elsewhere below the results."""
    names = [name for section in outline(study(direction=direction), bundled()).sections for name in section.names]
    assert (names.index("safety") < names.index("facts")) is (direction is ResultDirection.HARM_REPORTED)


def test_what_is_not_reported_stays_to_be_seen() -> None:
    """A fact, harms or funding that no source reports is an empty block, not a missing one."""
    found = study(harms=(), funding=msgspec.structs.replace(study().funding, text=None, status=None))
    page = outline(found, bundled())
    safety = page.section("safety")
    assert safety is not None
    assert safety.blocks == (Paragraphs(()),)
    assert next(page.all(Provenance)).funding is None
    assert len(next(page.all(Facts)).facts) == 5


def test_a_value_carries_what_is_said_beside_it() -> None:
    """A remark belongs to its value, whether or not there is a figure."""
    case = next(case for case in bundled().cases if case.series)
    measured = msgspec.structs.replace(case.series[0].measurements[0], remark="After dialysis.")
    series = msgspec.structs.replace(case.series[0], measurements=(measured,))
    page = outline(msgspec.structs.replace(case, series=(series,)), bundled())
    value = next(page.all(Results)).values[0][0]
    assert value.remark == passage_of(page, "series.0.measurements.0.remark")
    assert value.remark is not None
    assert value.remark.owner == value.id


def test_events_stand_on_the_page_with_and_without_a_chart(library: Library) -> None:
    """What was done to a patient is always said."""
    for case in library.cases:
        events = next(outline(case, library).all(Results)).events
        assert [event.text for event in events] == [event.text for event in case.events]


def test_what_stands_beside_a_case_is_quoted() -> None:
    """The summary of a study beside a case is a statement of the page, but not a text of the case."""
    for case in bundled().cases:
        page = outline(case, bundled())
        quoted = [beside.summary for beside in next(page.all(Balance)).studies]
        assert quoted
        assert all(one.address.startswith("studies/") for one in quoted)
        assert set(quoted) <= set(statements_of(page))
        assert not set(quoted) & set(passages_of(page))


def test_a_study_beside_a_case_says_how_it_differs() -> None:
    """A note tells of another disease, of other cells, or of both; the same disease and cells need none."""
    content = small.library()
    found = set()
    for case in content.cases:
        for beside in next(outline(case, content).all(Balance)).studies:
            is_other = not shares_disease(case, beside.study), not shares_cells(case, beside.study)
            assert beside.contrast is CONTRASTS[is_other]
            found.add(beside.contrast)
    assert found == set(Contrast)


def test_fair_trials_say_whether_any_is_of_the_same_disease_and_cells() -> None:
    """Only trials without a note are of the same disease and the same cells."""
    content = small.library()
    found = {case.id: next(outline(case, content).all(Balance)).is_same for case in content.cases}
    assert [name for name, is_same in found.items() if is_same] == ["birch-2013"]


def test_what_a_test_lacks_is_said_directly_above_its_result() -> None:
    """Before the results of a case, and before the figures of a study that is no fair test, stands what it lacks."""
    content = small.library()
    every: tuple[Case | Study, ...] = (*content.cases, *content.studies)
    for item in every:
        page = outline(item, content)
        results = [block for block in page.blocks if isinstance(block, Results | StudyFigure)]
        told = list(page.all(Beforehand))
        assert [one.lacks for one in told] == ([shortfall(item)] if results and shortfall(item) else [])
        if told:
            blocks = list(page.blocks)
            assert blocks.index(told[0]) + 1 == blocks.index(results[0])
            assert (told[0].trials is None) is isinstance(item, Study)
            assert told[0].is_chart is (isinstance(item, Case) and has_chart(item))


def test_what_else_moves_a_value_is_quoted_beside_it() -> None:
    """The statement of an analyte is one of the page of each case with a series of it, and no text of the case."""
    content = small.library()
    limits = content.analytes["creatinine"].limits
    assert limits is not None
    for case in content.cases:
        page = outline(case, content)
        results = next(page.all(Results))
        assert len(results.limits) == len(results.values) == len(case.series)
        told = [one for one in results.limits if one is not None]
        expected = [limits.text for series in case.series if series.analyte == "creatinine"]
        assert [one.text for one in told] == expected
        assert set(told) <= set(statements_of(page))
        assert not set(told) & set(passages_of(page))


def test_headings_of_pages_are_content_and_those_of_cases_are_not() -> None:
    """A page to learn from has headings of its own; the interface supplies the rest."""
    for item in ITEMS:
        headings = [section.heading for section in outline(item, bundled()).sections]
        own = [one for one in headings if isinstance(one, Passage)]
        assert all(one.role is PassageRole.HEADING for one in own)
        assert bool(own) is isinstance(item, LearnPage)


def test_the_update_policy_is_said_on_the_page_about_the_content() -> None:
    """The one statement of library.json is where the content describes itself."""
    (page,) = (page for page in bundled().pages if page.appendix is Appendix.ABOUT)
    appended = next(outline(page, bundled()).all(Appended))
    assert [one.text for one in appended.passages] == [bundled().edition.update_policy.text]
    assert appended.passages[0].status is not Status.MEMORY
