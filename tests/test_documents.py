"""README, CONTRIBUTING and the documents in docs/: what they name exists."""

import re
from pathlib import Path

import pytest

from tests.helpers import ROOT

DOCUMENTS = tuple(sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))))
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MAKE = re.compile(r"\bmake ([a-z][a-z-]+)[ `\n]")
TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
LONGEST_README = 100
each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)


def text_of(file: Path) -> str:
    """Return the contents of a file."""
    return file.read_text(encoding="utf-8")


def headings_of(document: Path) -> set[str]:
    """Return the headings of a document as GitHub writes them in links."""
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(text_of(document))}


@each_document
def test_each_link_leads_somewhere(document: Path) -> None:
    """The files, pictures and headings that a document links to exist."""
    links = LINK.findall(text_of(document))
    targets = [(document.parent / file if file else document, heading) for file, heading in links]
    assert [file for file, _ in targets if not file.exists()] == []
    assert [heading for file, heading in targets if heading and heading not in headings_of(file)] == []


@each_document
def test_each_make_command_is_a_target(document: Path) -> None:
    """What a document tells the reader to run with make is a target of the Makefile."""
    assert set(MAKE.findall(text_of(document))) - set(TARGET.findall(text_of(ROOT / "Makefile"))) == set()


def test_the_readme_links_to_every_document() -> None:
    """The README is short, and everything else can be found from it."""
    readme = text_of(ROOT / "README.md")
    names = {document.relative_to(ROOT).as_posix() for document in DOCUMENTS} - {"README.md"}
    assert names >= {"CONTRIBUTING.md", "CHANGELOG.md", "docs/ARCHITECTURE.md", "docs/IT.md"}
    assert {file for file, _ in LINK.findall(readme)} >= names
    assert len(readme.splitlines()) <= LONGEST_README
