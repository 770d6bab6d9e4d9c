"""Each part of a statement is on its page: numbers, times, sources, and whether anybody has checked it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from kidneyviewer import paths
from kidneyviewer.content.loader import load_from
from kidneyviewer.content.model import Case, LearnPage, Library, Study, Term
from kidneyviewer.content.outline import outline
from kidneyviewer.language import Language
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.widgets.choice import Choice
from kidneyviewer.ui.widgets.labels import plain_tip
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.page_data import page_data
from kidneyviewer.ui.wording.page_text import page_text
from tests.conftest import MakeProgram
from tests.content.editing import MemoryReader, Steps, with_changes
from tests.ui.showing import seen, settle

CASE, TRIAL = "cases/birch-2013.json", "studies/agate-2010.json"
FIRST = ("series", 0, "measurements", 0)
UNCHECKED = "(to be checked)"


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    assert QApplication.instance() is qapp
    translation = Translation(paths.translations())
    translation.set_language(Language.ENGLISH)
    yield
    delete(translation)
    QLocale.setDefault(QLocale.c())


def changed(file: str, *changes: tuple[Steps, object]) -> Library:
    """Return the content with values of a file changed."""
    return load_from(MemoryReader(with_changes(file, *changes)))


def lines(content: Library, address: str) -> list[str]:
    """Return the page of an item as it is printed."""
    item = content.by_address[address]
    assert isinstance(item, Case | Study | LearnPage | Term)
    return list(page_text(outline(item, content), content))


MARKED: list[tuple[str, Steps, str]] = [
    (CASE, (*FIRST, "status"), "- before: 4.0 (to be checked)"),
    (
        CASE,
        (*FIRST, "status"),
        "Creatinine fell from 4.0 (before) to 1.2 mg/dL (6 months) (to be checked); usual range",
    ),
    (CASE, ("events", 0, "status"), "- Cells given over 3 days (start to 3 days) (to be checked)"),
    (CASE, ("funding", "status"), "Who paid: A cell company paid for the cells. (to be checked)"),
    (TRIAL, ("people", "status"), "Chosen by lot, blinded · 220 people (to be checked) · No clear difference"),
    (TRIAL, ("people", "status"), "220 people · 240 people planned · 215 people analysed (to be checked)"),
    (TRIAL, ("figures", 0, "status"), "Kidneys that healed (to be checked). Had kidneys that worked again."),
    (TRIAL, ("dose", "status"), "2 million cells for each kg (to be checked)"),
    ("analytes.json", (0, "intervals", 0, "status"), "mg/dL, from: Handbook of kidneys. (to be checked)"),
    ("library.json", ("update_policy", "status"), "It changes with the tests only. (to be checked)"),
]


@pytest.mark.parametrize(("file", "steps", "shown"), MARKED, ids=lambda part: str(part)[:60])
def test_what_nobody_has_checked_says_so(file: str, steps: Steps, shown: str) -> None:
    """General knowledge is marked wherever it stands: beside numbers, in results, in the range of a test."""
    content = changed(file, (steps, "memory"))
    address = {"analytes.json": "cases/birch-2013", "library.json": "pages/about"}.get(file, file.removesuffix(".json"))

    assert any(shown in line for line in lines(content, address))


@pytest.mark.parametrize("file", [TRIAL, CASE])
def test_a_window_marks_what_nobody_has_checked(make_program: MakeProgram, file: str) -> None:
    """The figure of a study and the values of a patient are marked on the painted page, too."""
    steps: Steps = ("figures", 0, "status") if file == TRIAL else (*FIRST, "status")
    content = changed(file, (steps, "memory"))
    program = make_program(content=content)
    program.shell.places.open(file.removesuffix(".json"))
    settle()
    texts = [one.text for one in seen(program.window)]

    part = "Kidneys that healed" if file == TRIAL else "Creatinine fell from 4.0"
    assert any(part in text and UNCHECKED in text for text in texts)


def test_all_counts_of_a_study_are_told(library: Library) -> None:
    """How many were planned, analysed and pooled is beside how many took part."""
    counts = {
        address: next(line for line in lines(library, address) if line.startswith("- How many people: "))
        for address in ("studies/agate-2010", "studies/iolite-2017", "studies/jasper-2018", "studies/halite-trial")
    }

    assert [line.removeprefix("- How many people: ") for line in counts.values()] == [
        "220 people · 240 people planned · 215 people analysed",
        "540 people · 12 studies pooled",
        "Number of people not reported · 3 studies pooled",
        "300 people planned",
    ]


def test_what_is_not_stated_is_not_said_to_be_so(library: Library) -> None:
    """Without a stated design nobody was "followed as one group", and without a word about lots none were missing."""
    by_id = {study.id: study for study in library.studies}
    said = {
        name: study_words.test(by_id[name]) for name in ("garnet-2016", "emery-2014", "flint-2015", "dolerite-2014")
    }

    assert said == {
        "garnet-2016": "Kind of test not stated",
        "emery-2014": "Compared, not stated whether by lot",
        "flint-2015": "Followed as one group",
        "dolerite-2014": "Compared, not by lot",
    }


def test_all_sources_of_a_range_are_named() -> None:
    """A range with two sources names both."""
    content = changed("analytes.json", ((0, "intervals", 0, "sources"), ["handbook-2019", "units-page"]))

    assert any(
        "Usual range for men: 0.7–1.3 mg/dL, from: Handbook of kidneys; Table of units. Lab" in line
        for line in lines(content, "cases/birch-2013")
    )


def test_without_a_sex_the_ranges_of_both_are_named() -> None:
    """A patient whose sex is not reported has no usual range of their own, so the reader learns both."""
    content = changed(CASE, (("sex",), None))
    found = [
        line for line in lines(content, "cases/birch-2013") if line.startswith("Usual range for women: 0.6–1.1 mg/dL")
    ]

    assert found == [
        "Usual range for women: 0.6–1.1 mg/dL, from: Handbook of kidneys. Usual range for men: 0.7–1.3 mg/dL, from: "
        "Handbook of kidneys. Laboratories differ: go by the range on your own report."
    ]


def test_a_time_keeps_its_digits() -> None:
    """Long and negative times are written out, and a reported 15.0 is not 15."""
    group = ("figures", 1, "groups", 0)
    new: dict[Steps, object] = {(*group, "value"): "1234567.25", (*group, "low"): None, (*group, "high"): None}
    content = changed("studies/basalt-2012.json", (("figures", 1, "unit"), "d"), *new.items())
    other = changed(
        "studies/basalt-2012.json", (("figures", 1, "unit"), "mo"), *(new | {(*group, "value"): "-15.0"}).items()
    )

    assert any("1234567.25 days" in line for line in lines(content, "studies/basalt-2012"))
    assert any("−15.0 months" in line for line in lines(other, "studies/basalt-2012"))


def test_an_unreported_value_has_a_word_in_the_list_of_origins(library: Library) -> None:
    """A time without a value is not an empty row."""
    assert any(
        line.startswith("- Creatinine Not in our source (1 month) | ") for line in lines(library, "cases/birch-2013")
    )


def test_the_data_has_counts_times_and_factors(library: Library) -> None:
    """A health record receives what is shown in words as numbers, too."""
    case, study = library.by_address["cases/birch-2013"], library.by_address["studies/agate-2010"]
    assert isinstance(case, Case)
    assert isinstance(study, Study)
    shown, counted = (repr(page_data(outline(item, library), "en", library)) for item in (case, study))

    assert "'event': Event(at=Time(value=0.0, unit=<TimeUnit.DAY: 'd'>)" in shown
    assert (
        "'other_units': {'blood-pressure': (), 'creatinine': (UnitChoice(unit='umol/L', factor=Decimal('88.4')" in shown
    )
    assert "'people': Headcount(planned=240, enrolled=220, analysed=215" in counted


def test_a_converted_value_names_its_factor(make_program: MakeProgram) -> None:
    """In another unit the page says how it was converted, and from where the factor is."""
    program = make_program()
    program.shell.places.open("cases/birch-2013")
    settle()
    card = next(iter(program.window.findChildren(ResultsCard)))
    before = [one.text for one in seen(card)]
    card.units.buttons()[1].click()
    settle()
    after = [one.text for one in seen(card)]

    line = "Converted: 1 mg/dL is 88.4 µmol/L, from: Table of units."
    assert line not in before
    assert line in after


def test_a_name_with_an_ampersand_is_whole() -> None:
    """To Qt an ampersand marks a key, and a name that looks like HTML is HTML."""
    choice = Choice(joined=False)
    choice.set_labels(["R&D", "eGFR"])

    assert [button.text() for button in choice.buttons()] == ["R&&D", "eGFR"]
    assert choice.buttons()[0].shortcut().isEmpty()
    assert plain_tip("a < b & c\nd") == "<span>a &lt; b &amp; c<br>d</span>"
    assert plain_tip("R & D") == "R & D"
