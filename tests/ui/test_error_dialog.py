"""An error is reported once, can be copied, and the program goes on."""

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from kidneyviewer.program import Program
from kidneyviewer.ui.window.error_dialog import ContentDialog, ErrorDialog
from kidneyviewer.ui.window.error_reporter import ErrorReporter
from tests.ui.showing import settle, visible


@pytest.fixture
def errors(program: Program) -> ErrorReporter:
    """Return the error reporter of a program whose window has been filled."""
    made = ErrorReporter(program.window)
    made.goes_on = True
    return made


def fail(errors: ErrorReporter, message: str) -> None:
    """Report an error as Python does."""
    try:
        raise ValueError(message)
    except ValueError as error:
        errors.report(type(error), error, error.__traceback__)
    settle()


def labels(dialog: ErrorDialog | ContentDialog) -> list[str]:
    """Return the texts of a dialog."""
    return [label.text() for label in visible(dialog, QLabel)]


def test_an_error_is_shown_and_logged(errors: ErrorReporter, caplog: pytest.LogCaptureFixture) -> None:
    """The dialog has the error with its traceback, and so has the log."""
    fail(errors, "first trouble")
    assert errors.dialog.isVisible()
    assert "ValueError: first trouble" in errors.dialog.details.toPlainText()
    assert "test_error_dialog.py" in errors.dialog.details.toPlainText()
    assert "ValueError: first trouble" in caplog.text


def test_repeats_are_counted_in_one_dialog(errors: ErrorReporter, caplog: pytest.LogCaptureFixture) -> None:
    """Further errors open no further dialog: the first one stays, the others are counted and logged."""
    for number in range(4):
        fail(errors, f"trouble {number}")
    open_dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorDialog)]
    assert len([dialog for dialog in open_dialogs if dialog.isVisible()]) == 1
    assert "trouble 0" in errors.dialog.details.toPlainText()
    assert "trouble 3" not in errors.dialog.details.toPlainText()
    assert "3 more errors since then" in labels(errors.dialog)
    assert "trouble 3" in caplog.text


def test_one_repeat_is_counted_in_the_singular(errors: ErrorReporter) -> None:
    """One further error is one error; without any, nothing is said about further ones."""
    fail(errors, "one")
    assert not [text for text in labels(errors.dialog) if "since then" in text]
    fail(errors, "two")
    assert "1 more error since then" in labels(errors.dialog)


def test_after_closing_the_next_error_is_shown(errors: ErrorReporter) -> None:
    """A closed dialog opens again for the next error, and counts from the start."""
    fail(errors, "old")
    fail(errors, "old")
    errors.dialog.close_.click()
    assert not errors.dialog.isVisible()
    fail(errors, "new")
    assert "new" in errors.dialog.details.toPlainText()
    assert not [text for text in labels(errors.dialog) if "since then" in text]


def test_the_details_can_be_copied(errors: ErrorReporter) -> None:
    """The button puts the details on the clipboard, with the version of the program."""
    fail(errors, "copy me")
    errors.dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == errors.dialog.details.toPlainText()
    assert copied.startswith("Kidney Viewer ")
    assert "The details were copied." in labels(errors.dialog)


def test_details_that_could_not_be_copied_are_said(errors: ErrorReporter, monkeypatch: pytest.MonkeyPatch) -> None:
    """If another program holds the clipboard, the dialog says so until the details are copied."""
    fail(errors, "copy me later")
    with monkeypatch.context() as patch:
        patch.setattr(QClipboard, "setText", lambda *_: None)
        errors.dialog.copy.click()
    assert "The details could not be copied. Try again." in labels(errors.dialog)
    errors.dialog.copy.click()
    assert "The details were copied." in labels(errors.dialog)


def test_a_huge_error_is_shown_in_part(errors: ErrorReporter) -> None:
    """Of an error of many megabytes the dialog shows the beginning and the end, so that it can be read and copied."""
    fail(errors, "x" * 5_000_000)
    assert len(errors.dialog.details.toPlainText()) < 30_000


def test_the_program_goes_on(program: Program, errors: ErrorReporter) -> None:
    """The window still works while the dialog is open."""
    fail(errors, "trouble")
    assert not errors.dialog.isModal()
    assert not errors.has_failed
    program.shell.places.open("pages/questions")
    settle()
    assert program.shell.places.item.address == "pages/questions"


def test_bad_content_is_named(qapp: QApplication) -> None:
    """The dialog for bad content shows the problem as it is, even if it looks like markup."""
    dialog = ContentDialog("cases/a.json: $.year: <b>1</b>; allowed: 1950 to 2100")
    dialog.show()
    qapp.processEvents()
    assert "cases/a.json: $.year: <b>1</b>; allowed: 1950 to 2100" in labels(dialog)
    dialog.quit.click()
    assert not dialog.isVisible()
    dialog.deleteLater()
    settle()
