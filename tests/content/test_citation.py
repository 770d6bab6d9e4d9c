"""Citations in the order of the Vancouver style, as far as each part is known."""

import pytest

from kidneyviewer.content.citation import cite
from kidneyviewer.content.model import CslDate, Library, Name, Source, SourceType


def source(**fields: object) -> Source:
    """Return a source with the title Kidneys."""
    return Source(**({"id": "s", "type": SourceType.WEBPAGE, "title": "Kidneys"} | fields))  # type: ignore[arg-type]


MADE_UP = [
    (source(), "Kidneys."),
    (source(title="Kidneys?"), "Kidneys?"),
    (source(title="肾脏。"), "肾脏。"),
    (source(author=(Name(literal="FDA"),)), "FDA. Kidneys."),
    (source(author=(Name(family="Wang", given="Sebo Gene"),)), "Wang SG. Kidneys."),
    (source(author=(Name(family="Hsu", given="Nicholas C."),)), "Hsu NC. Kidneys."),
    (source(author=(Name(family="Perico"),)), "Perico. Kidneys."),
    (source(author=(Name(family="Perico", given=" "),)), "Perico. Kidneys."),
    (source(author=tuple(Name(family=name) for name in "ABCD")), "A, B, C, et al. Kidneys."),
    (source(author=(Name(family="A"), Name(literal="et al."))), "A, et al. Kidneys."),
    (source(issued=CslDate(date_parts=((2020, 7, 22),))), "Kidneys. 2020."),
    (source(container_title="JASN", volume="29", page="1–9"), "Kidneys. JASN;29:1–9."),
    (source(publisher="WHO", issue="3"), "Kidneys. WHO(3)."),
    (source(URL="https://example.org"), "Kidneys. https://example.org"),
    (source(URL="https://example.org", DOI="10.1/x"), "Kidneys. doi:10.1/x"),
    (source(PMCID="PMC1", PMID="2"), "Kidneys. PMID 2 PMC1"),
]


@pytest.mark.parametrize(("found", "line"), MADE_UP)
def test_what_is_not_known_is_left_out(found: Source, line: str) -> None:
    """A missing part leaves no trace; a web address is shown only if there is no identifier."""
    assert cite(found, found.title) == line


def test_the_title_may_be_translated() -> None:
    """The title that is passed in is shown."""
    assert cite(source(), "推广文章") == "推广文章."


def assert_clean(found: Source) -> None:
    """Check that a citation is one clean line that contains the title."""
    line = cite(found, found.title)
    assert line.isprintable()
    assert found.title in line
    assert "None" not in line
    assert "  " not in line
    assert ".." not in line


def test_every_source_has_a_citation_in_one_line(library: Library) -> None:
    """Each source of the content has one clean line that contains its title."""
    assert library.sources
    for found in library.sources.values():
        assert_clean(found)


def test_a_page_says_when_it_was_read() -> None:
    """The contents of a web address change, so the day counts; a paper with an identifier needs none."""
    read = CslDate(date_parts=((2026, 11, 2),))
    assert cite(source(URL="https://example.org", accessed=read), "Kidneys") == (
        "Kidneys. https://example.org [cited 2026-11-02]"
    )
    assert cite(source(DOI="10.1/x", accessed=read), "Kidneys") == "Kidneys. doi:10.1/x"
