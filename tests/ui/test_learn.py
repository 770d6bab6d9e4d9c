"""The Learn place: every page with its sections, its appendix, and who is behind it."""

from pytestqt.qtbot import QtBot

from kidneyviewer import __version__
from kidneyviewer.content.citation import cite
from kidneyviewer.content.cited import cited_sources
from kidneyviewer.content.model import Appendix, Status
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.about import AboutCard
from kidneyviewer.ui.learn.learn_place import LearnPlace
from kidneyviewer.ui.learn.source_list import SourceList
from kidneyviewer.ui.page.accountability import Accountability
from tests.small import library
from tests.ui.showing import INDEX_MS, only, seen, settle, visible

PAGES = library().pages


def texts(program: Program) -> list[str]:
    """Return all texts of the window."""
    settle()
    return [one.text for one in seen(program.window)]


def test_every_page_is_shown_whole(program: Program) -> None:
    """A page shows its title, its message, each heading, paragraph and item; what is unchecked says so."""
    for page in PAGES:
        program.shell.places.open(page.address)
        shown = set(texts(program))
        statements = [page.summary, *(one for part in page.sections for one in (*part.paragraphs, *part.items))]
        marks = {True: " (to be checked)", False: ""}
        assert {one.text + marks[one.status is Status.MEMORY] for one in statements} <= shown
        assert {page.title, *(section.heading for section in page.sections)} <= shown
        assert library().edition.notice in shown


def test_nothing_of_the_page_before_is_left(program: Program) -> None:
    """After a long page a short one shows only its own sections."""
    longest = max(PAGES, key=lambda page: len(page.sections))
    shortest = min(PAGES, key=lambda page: len(page.sections))
    program.shell.places.open(longest.address)
    settle()
    program.shell.places.open(shortest.address)
    shown = texts(program)
    assert [part.heading for part in longest.sections if part.heading in shown] == []


def test_the_appendix_stands_where_it_belongs(program: Program) -> None:
    """The list of sources and the version are on their own page only."""
    for page in PAGES:
        program.shell.places.open(page.address)
        settle()
        assert bool(visible(program.window, SourceList)) is (page.appendix is Appendix.SOURCES)
        assert bool(visible(program.window, AboutCard)) is (page.appendix is Appendix.ABOUT)


def test_all_cited_sources_are_listed(program: Program) -> None:
    """The page of sources lists each source that the content cites, numbered."""
    page = next(page for page in PAGES if page.appendix is Appendix.SOURCES)
    program.shell.places.open(page.address)
    listed = "\n".join(texts(program))
    sources = cited_sources(library())
    assert len(sources) > 20
    assert [source.id for source in sources if cite(source, source.title) not in listed] == []
    assert any(line.startswith(f"{len(sources)}. ") for line in listed.splitlines())


def test_the_version_and_the_review_are_told(program: Program) -> None:
    """The page about the program shows its version, that of the content, and the state of the review."""
    page = next(page for page in PAGES if page.appendix is Appendix.ABOUT)
    program.shell.places.open(page.address)
    shown = "\n".join(texts(program))
    assert f"Program version {__version__}" in shown
    assert f"Content version {library().edition.version}" in shown
    assert "Draft, not yet reviewed by a clinician" in shown


def test_each_page_tells_who_stands_behind_it(program: Program) -> None:
    """Funding, conflict of interest and dates are at the end of each page and cannot be closed."""
    for page in PAGES:
        program.shell.places.open(page.address)
        shown = texts(program)
        assert only(program.window, Accountability).isVisible()
        assert {"Who paid", "Conflict of interest", "Review"} <= set(shown)
        assert [text for text in shown if f"Next review {page.next_review.day} {page.next_review:%B %Y}" in text]


def test_the_filter_looks_into_the_pages(program: Program, qtbot: QtBot) -> None:
    """Typing a word of a page's text shows that page."""
    program.shell.places.open("pages/questions")
    settle()
    items = only(program.window, LearnPlace).items
    items.filter_box.setText("hurry")
    qtbot.waitUntil(lambda: 0 < items.view.model().rowCount() < len(PAGES), timeout=INDEX_MS)
