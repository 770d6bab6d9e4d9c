"""`kidneyviewer show`: a page as plain text and as data contains everything in the outline."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kidneyviewer.__main__ import main
from kidneyviewer.content.model import Case, LearnPage, Study, Term, items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import Page
from kidneyviewer.content.page_contents import passages_of, statements_of
from kidneyviewer.language import Language
from tests.small import library, read

SAMPLE = [
    "cases/birch-2013",
    "cases/alder-2011",
    "cases/elm-2019",
    "studies/opal-2021",
    "studies/agate-2010",
    "studies/kyanite-2018",
    "pages/about",
    "pages/sources",
    "pages/questions",
    "glossary/egfr",
    "glossary/placebo",
]


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> Iterator[None]:
    """Let the command use the application of the tests, and restore the usual locale."""
    assert QApplication.instance() is qapp
    yield
    QLocale.setDefault(QLocale.c())


def page_at(address: str) -> Page:
    """Return the outline of an item."""
    item = library().by_address[address]
    assert isinstance(item, Case | Study | LearnPage | Term)
    return outline(item, library())


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run the command and return what it prints."""
    assert main(["show", *words]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize("address", SAMPLE)
def test_every_text_of_the_page_is_printed(
    capsys: pytest.CaptureFixture[str], address: str, language: Language
) -> None:
    """In each language the page has each of its passages; only the words by which an item is found are elsewhere."""
    text, page = printed(capsys, address, "--language", language.code), page_at(address)
    wanted = [passage for passage in passages_of(page) if passage not in page.keywords]
    assert len(wanted) > 1
    assert [one.key for one in wanted if read(language, one.address, one.text) not in text] == []


@pytest.mark.parametrize("address", SAMPLE)
def test_data_has_the_origin_of_every_statement(capsys: pytest.CaptureFixture[str], address: str) -> None:
    """Each statement has its id, status and sources, and each source its citation."""
    data = json.loads(printed(capsys, address, "--json", "--language", "en"))
    said = [one for section in data["sections"] for block in section["blocks"] for one in block["said"]]
    found = {(one["address"], one["id"], one["status"], tuple(one["sources"])) for one in said}
    wanted = {(one.address, one.id, one.status, one.sources) for one in statements_of(page_at(address))}
    assert wanted <= found
    assert {source for *_, sources in wanted for source in sources} == set(data["sources"])
    assert all(data["sources"].values())


def test_what_a_test_lacks_is_printed_before_its_result(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever reads the page in a terminal reads the sentence before the first value; data have it as a block."""
    lacks = "1 person, nothing to compare with: this chart cannot show that the cells helped."
    lines = printed(capsys, "cases/birch-2013", "--language", "en").splitlines()
    said = next(number for number, line in enumerate(lines) if line.startswith(lacks))
    assert said < lines.index("- before: 4.0")

    data = json.loads(printed(capsys, "cases/birch-2013", "--json", "--language", "en"))
    (results,) = (section for section in data["sections"] if "results" in section["names"])
    assert [block["kind"] for block in results["blocks"]] == ["beforehand", "results"]
    assert results["blocks"][0]["text"].startswith(lacks)


def test_dashes_limits_and_ranges_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The text says what is dashed and why, what else moves the value, and which range is usual."""
    lines = printed(capsys, "cases/birch-2013", "--language", "en").splitlines()
    assert "- 2 months: 1.52 (Line: dashed)" in lines
    assert "- 6 months: 1.2 (Line: solid)" in lines
    assert "- Usual range for men: 0.7–1.3" in lines
    assert any(line.startswith("Dashed line: the day of the first value is not known") for line in lines)
    assert "It also falls when muscles get smaller or people eat less meat." in lines
    alone = printed(capsys, "cases/alder-2011", "--language", "en").splitlines()
    assert "above the usual range for women (0.6–1.1 mg/dL)" in alone


def test_data_has_numbers_as_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    """A value has its analyte, unit and number, so that a record need not read sentences."""
    data = json.loads(printed(capsys, "cases/birch-2013", "--json"))
    said = [one for section in data["sections"] for block in section["blocks"] for one in block["said"]]
    value = next(one for one in said if one["id"] == "series.0.measurements.2")
    assert (value["analyte"], value["unit"]) == ("creatinine", "mg/dL")
    assert float(value["measurement"]["value"]) == 1.52


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("cases/birch-2012", "nearest: cases/birch-2013"),
        ("evidence/map", "has no page of its own"),
        ("../etc/passwd", "there is no item"),
        ("kidneyviewer:code/ICD10:N17", "is not one item"),
    ],
)
def test_what_has_no_page_is_refused_in_one_line(capsys: pytest.CaptureFixture[str], item: str, said: str) -> None:
    """Exit code 2, nothing on stdout, and one line that says what is near or allowed."""
    assert main(["show", item]) == 2
    printed_lines = capsys.readouterr()
    assert printed_lines.out == ""
    (line,) = printed_lines.err.splitlines()
    assert said in line


def test_all_items_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Every item of the content has a page."""
    for item in items(library()):
        assert item.address in printed(capsys, item.address, "--language", "en").splitlines()
