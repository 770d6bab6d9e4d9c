"""What went wrong is said once, can be copied, and the program goes on."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from kidneyviewer.app import Program
from kidneyviewer.ui.window.error_dialog import ContentDialog, ErrorDialog
from tests.ui.showing import settle, visible


def fail(program: Program, message: str) -> None:
    """Let an error reach the program as Python hands it over."""
    try:
        raise ValueError(message)
    except ValueError as error:
        program.report_error(type(error), error, error.__traceback__)
    settle()


def labels(dialog: ErrorDialog | ContentDialog) -> list[str]:
    """Return the texts of a dialog."""
    return [label.text() for label in visible(dialog, QLabel)]


def test_an_error_is_shown_and_logged(program: Program, caplog: pytest.LogCaptureFixture) -> None:
    """The dialog has what went wrong with its traceback, and so has the log."""
    fail(program, "first trouble")
    assert program.errors.isVisible()
    assert "ValueError: first trouble" in program.errors.details.toPlainText()
    assert "test_error_dialog.py" in program.errors.details.toPlainText()
    assert "ValueError: first trouble" in caplog.text


def test_repeats_are_counted_in_one_dialog(program: Program, caplog: pytest.LogCaptureFixture) -> None:
    """Further errors open no further dialog: the first stays, the others are counted and logged."""
    for number in range(4):
        fail(program, f"trouble {number}")
    open_dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorDialog)]
    assert len([dialog for dialog in open_dialogs if dialog.isVisible()]) == 1
    assert "trouble 0" in program.errors.details.toPlainText()
    assert "trouble 3" not in program.errors.details.toPlainText()
    assert "3 more errors since then" in labels(program.errors)
    assert "trouble 3" in caplog.text


def test_one_repeat_is_counted_in_the_singular(program: Program) -> None:
    """One further error is one error; without any nothing is said of further ones."""
    fail(program, "one")
    assert not [text for text in labels(program.errors) if "since then" in text]
    fail(program, "two")
    assert "1 more error since then" in labels(program.errors)


def test_after_closing_the_next_error_is_shown(program: Program) -> None:
    """A dialog that was closed opens again for the next error, and counts anew."""
    fail(program, "old")
    fail(program, "old")
    program.errors.close_.click()
    assert not program.errors.isVisible()
    fail(program, "new")
    assert "new" in program.errors.details.toPlainText()
    assert not [text for text in labels(program.errors) if "since then" in text]


def test_the_details_can_be_copied(program: Program) -> None:
    """The button puts the details on the clipboard, with the version of the program."""
    fail(program, "copy me")
    program.errors.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == program.errors.details.toPlainText()
    assert copied.startswith("Kidney Viewer ")


def test_the_program_goes_on(program: Program) -> None:
    """With the dialog open the window still works."""
    fail(program, "trouble")
    assert not program.errors.isModal()
    program.window.open("pages/questions")
    settle()
    assert program.window.item.address == "pages/questions"


def test_bad_content_is_named(qapp: QApplication) -> None:
    """The dialog for bad content shows the problem as it is, also one that looks like markup."""
    dialog = ContentDialog("cases/a.json: $.year: <b>1</b>; allowed: 1950 to 2100")
    dialog.show()
    qapp.processEvents()
    assert "cases/a.json: $.year: <b>1</b>; allowed: 1950 to 2100" in labels(dialog)
    dialog.quit.click()
    assert not dialog.isVisible()
    dialog.deleteLater()
    settle()
