"""The page about the content: versions, review, and the licences, each of which can be read in full."""

import platform
import re
import shutil
from pathlib import Path

import msgspec
import PySide6
import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kidneyviewer import __version__, paths
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.learn.about import AboutCard
from kidneyviewer.ui.learn.licences import FILES, PACKED, LicencesCard
from kidneyviewer.ui.learn.text_dialog import TextDialog
from tests.conftest import MakeProgram
from tests.helpers import ROOT
from tests.small import library
from tests.ui.keys import press, use
from tests.ui.layout import assert_laid_out
from tests.ui.showing import only, seen, settle, switch, visible

LICENCES = ROOT / "resources" / "licenses"
BEGINNINGS = {
    "GPL-3.0": "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007",
    "LGPL-3.0": "GNU LESSER GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007",
    "msgspec": "Copyright (c)",
    "rapidfuzz": "Max Bachmann",
    "Python": "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2",
    "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1",
    "Apache-2.0": "Apache License\nVersion 2.0, January 2004",
}
"""The beginning of each licence, with its spaces collapsed."""

in_each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)


@pytest.fixture
def about(program: Program, qtbot: QtBot) -> Program:
    """Return the program with the page about the content."""
    qtbot.waitUntil(program.window.isActiveWindow)
    program.shell.places.open("pages/about")
    settle()
    return program


def texts(program: Program) -> list[str]:
    """Return the texts of the card of versions."""
    settle()
    return [label.text() for label in visible(only(program.window, AboutCard), QLabel) if label.text()]


def plain(text: str) -> str:
    """Return a text with its spaces collapsed, line by line."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


@in_each_language
def test_all_versions_are_told(about: Program, language: Language) -> None:
    """Program, Python, Qt, PySide, msgspec and content are listed with their current versions, without gaps."""
    switch(about, language)
    shown = "\n".join(texts(about))
    running = (platform.python_version(), qVersion() or "?", PySide6.__version__, msgspec.__version__)
    for version in (__version__, *running, library().edition.version):
        assert version in shown
    assert "%" not in shown


def test_what_runs_is_named_in_its_own_sentence(about: Program) -> None:
    """Each version follows the name of what it belongs to."""
    running = (platform.python_version(), qVersion(), PySide6.__version__, msgspec.__version__)
    assert "It runs on Python {}, Qt {}, PySide {} and msgspec {}.".format(*running) in texts(about)


def test_the_review_record_is_told(about: Program) -> None:
    """Until a clinician has reviewed the content, the page says so; the dates and the rule for updates follow."""
    edition = library().edition
    assert edition.review.state == "draft"
    shown = texts(about)
    assert [line for line in shown if "Draft, not yet reviewed by a clinician" in line]
    assert [line for line in shown if f"published {edition.published.day} {edition.published:%B %Y}" in line]
    assert [line for line in shown if f"next review {edition.next_review.day} {edition.next_review:%B %Y}" in line]
    assert [line for line in shown if edition.update_policy.text in line]


@pytest.mark.parametrize("name", FILES)
def test_each_licence_can_be_read_whole(about: Program, name: str) -> None:
    """A licence opens by mouse with its title and its whole text, from its beginning, read-only, nothing cut off."""
    link = only(about.window, LicencesCard).links[name]
    link.click()
    dialog = only(about.window, TextDialog)
    shown = dialog.text.toPlainText()
    assert shown == (LICENCES / f"{name}.txt").read_text(encoding="utf-8")
    assert BEGINNINGS[name] in plain(shown)
    assert (dialog.windowTitle(), dialog.text.accessibleName()) == (link.text(), link.text())
    assert dialog.text.isReadOnly()
    assert dialog.text.verticalScrollBar().value() == 0
    assert_laid_out(dialog)
    assert about.window.width() > dialog.width()


def test_another_licence_begins_at_its_top(about: Program) -> None:
    """After a licence was read to its end, another one is shown from its beginning, in the same dialog."""
    links = only(about.window, LicencesCard).links
    links["GPL-3.0"].click()
    bar = only(about.window, TextDialog).text.verticalScrollBar()
    bar.setValue(bar.maximum())
    links["Python"].click()
    assert bar.value() == 0
    assert len(visible(about.window, TextDialog)) == 1


def test_a_long_licence_is_read_by_keyboard(about: Program) -> None:
    """Enter on its link opens a licence, and the keys scroll it at once, to its last line."""
    use(only(about.window, LicencesCard).links["GPL-3.0"])
    press(Qt.Key.Key_Return)
    bar = only(about.window, TextDialog).text.verticalScrollBar()
    press(Qt.Key.Key_PageDown)
    assert 0 < bar.value() < bar.maximum()
    for _ in range(bar.maximum() // bar.pageStep() + 1):
        press(Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()


def test_an_open_licence_changes_language(about: Program) -> None:
    """Title and button of an open licence follow the language; the licence itself stays as it was written."""
    only(about.window, LicencesCard).links["GPL-3.0"].click()
    dialog = only(about.window, TextDialog)
    before = dialog.text.toPlainText()
    for language in (*Language, Language.ENGLISH):
        switch(about, language)
        link = only(about.window, LicencesCard).links["GPL-3.0"].text()
        headings = {label.text() for label in visible(dialog, QLabel)}
        assert (dialog.windowTitle(), dialog.text.accessibleName(), headings) == (link, link, {link})
        assert dialog.text.toPlainText() == before


@pytest.mark.parametrize(("size", "text_size"), [((800, 560), 100), ((1366, 768), 200)], ids=str)
@in_each_language
def test_the_dialog_is_inside_the_window(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """A licence is never larger than the window, and its lines are never wider than the dialog."""
    program = make_program(language, size, text_size)
    program.shell.places.open("pages/about")
    settle()
    only(program.window, LicencesCard).links["OFL-1.1"].click()
    settle()
    dialog = only(program.window, TextDialog)
    assert dialog.width() < size[0]
    assert dialog.height() < size[1]
    assert dialog.text.horizontalScrollBar().maximum() == 0


def test_a_missing_licence_is_said(
    about: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """If the file of a licence is missing, the dialog says so and the log names it; nothing breaks."""
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    only(about.window, LicencesCard).links["Python"].click()
    assert only(about.window, TextDialog).text.toPlainText() == "This text is missing. Install the program again."
    assert "Python.txt" in caplog.text


def test_the_licences_are_those_of_their_owners() -> None:
    """Each named licence has its file and vice versa, and that of the program is the project's own."""
    assert {file.stem for file in LICENCES.glob("*.txt")} == set(FILES)
    assert (LICENCES / "GPL-3.0.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()
    for name, beginning in BEGINNINGS.items():
        assert beginning in plain((LICENCES / f"{name}.txt").read_text(encoding="utf-8"))


def test_the_page_names_each_licence(about: Program) -> None:
    """What is under which licence is stated beside the links, and the role of Qt Charts."""
    shown = " ".join(one.text for one in seen(only(about.window, LicencesCard)))
    for words in (
        "version 3 or later",
        "Lesser General Public License",
        "BSD",
        "SIL Open Font",
        "Apache",
        "Qt Charts",
        "icons",
    ):
        assert re.search(re.escape(words), shown)


def test_a_packed_program_shows_what_is_in_it(
    make_program: MakeProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the package contains the list of all parts, and where the sources are, both can be read; otherwise not."""
    resources = tmp_path / "resources"
    shutil.copytree(paths.resources(), resources)
    for name in PACKED:
        (resources / "licenses" / f"{name}.txt").write_text(f"What {name} says", encoding="utf-8")
    monkeypatch.setattr(paths, "resources", lambda: resources)
    program = make_program()
    program.shell.places.open("pages/about")
    settle()
    links = only(program.window, LicencesCard).links
    assert tuple(links) == (*FILES, *PACKED)
    links["third-party"].click()
    dialog = only(program.window, TextDialog)
    assert (dialog.windowTitle(), dialog.text.toPlainText()) == (
        "All parts and their licences",
        "What third-party says",
    )


def test_a_program_run_from_its_source_names_the_usual_licences(about: Program) -> None:
    """Without a package there is no list of its parts, and no link to one."""
    assert tuple(only(about.window, LicencesCard).links) == FILES
