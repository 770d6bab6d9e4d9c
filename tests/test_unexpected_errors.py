"""No error is silent: an unexpected one is logged and shown, and a window that cannot be filled ends the program."""

import json
from pathlib import Path

import pytest

from kidneyviewer.language import Language
from tests.helpers import translations
from tests.test_command_line import Done, kidneyviewer

pytestmark = pytest.mark.usefixtures("own_home")

BEGIN = """
import gc, json, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from kidneyviewer import app, command_line
from kidneyviewer.content import loader
from kidneyviewer.ui.style import measures
from kidneyviewer.ui.window import error_dialog, top_bar

def boom(*words):
    raise ValueError("boom\\nboom")

def tell(dialog):
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    print(json.dumps([texts, dialog.isModal(), dialog.details.toPlainText()]), flush=True)

def look():
    for dialog in QApplication.topLevelWidgets():
        if type(dialog).__name__ == "ErrorDialog" and dialog.isVisible():
            tell(dialog)
            dialog.close()
            looking.stop()
            found()

looking = QTimer(interval=5)
looking.timeout.connect(look)
found = lambda: None

def watch(start):
    looking.start()
"""
END = """
sys.exit(app.run(app.Options(**vars(command_line.window_parser().parse_args(sys.argv[1:]))), watch))
"""
LATER = """
class Broken:
    def __del__(self):
        boom()

def raise_later(program):
    RAISE

def watch(start):
    global found
    found = start.window.close
    looking.start()
    start.window.content_painted.connect(lambda: QTimer.singleShot(0, lambda: raise_later(start.program)))
"""
IN_AN_EVENT = """
def fail():
    measures.list_width = boom

def watch(start):
    looking.start()
    start.window.frame_painted.connect(fail)
    if start.options.grab:
        fail()
"""
NO_DIALOG = "error_dialog.ErrorDialog = lambda *words, **named: 1 / 0\n"
WHILE_FILLING = {
    "import": 'sys.modules["kidneyviewer.program"] = None',
    "content": "loader.load = boom",
    "widget": "top_bar.TopBar = boom",
    "event": IN_AN_EVENT,
}
WHEN_FILLED = {
    "slot": "program.shell.places.place_shown.connect(boom); program.shell.places.open('pages/hopes')",
    "timer": "QTimer.singleShot(0, boom)",
    "thread": "threading.Thread(target=boom).start()",
    "event": "measures.list_width = boom; program.window.resize(900, 600)",
    "clean-up": "Broken(); gc.collect()",
}
OFFSCREEN = "This plugin does not support propagateSizeHints"
"""Said about each dialog by the offscreen platform."""
SAID = "ERROR kidneyviewer.ui.window.error_reporter: Unexpected error: "
GOES_ON = "You can go on working. If it happens again, send the details to your IT staff."
ENDS = "The program could not be started. Send the details to your IT staff."


def started(fault: str, *words: str) -> Done:
    """Start a program that has a fault; its error dialog is reported on stdout, and closed."""
    done = kidneyviewer(*words, code=f"-c {BEGIN}{fault}\n{END}")
    done.stderr = "".join(line for line in done.stderr.splitlines(keepends=True) if OFFSCREEN not in line)
    return done


def said(done: Done) -> list[str]:
    """Return the lines on stderr, each once: an event that fails may come again."""
    return list(dict.fromkeys(done.stderr.splitlines()))


def dialogs(done: Done) -> list[tuple[list[str], bool, str]]:
    """Return for each dialog its texts, whether it was modal, and its details."""
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def log(folder: Path) -> str:
    """Return what the program has written into its log."""
    (file,) = folder.rglob("kidneyviewer.log")
    return file.read_text(encoding="utf-8")


def claimed() -> str:
    """Tell whether a later start can take the meeting place for itself."""
    code = "from kidneyviewer.single_instance.joining import join\nprint(join(None, None)[:2])"
    return kidneyviewer(code=f"-c {code}").stdout.strip()


@pytest.mark.parametrize("kind", WHILE_FILLING)
@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_an_error_while_filling_ends_the_program(tmp_path: Path, kind: str, language: Language) -> None:
    """It is logged, shown in the reader's language, and ends the program with 2 once it has been read."""
    done = started(WHILE_FILLING[kind], "--language", language.code)
    (texts, is_modal, details) = only_dialog(done)
    assert (ENDS if language is Language.ENGLISH else translations(language)["ErrorDialog", ENDS]) in texts
    assert is_modal
    assert "Traceback" in details
    assert done.returncode == 2
    (line,) = said(done)
    assert line.startswith(SAID)
    assert "Traceback" in log(tmp_path)
    assert claimed() == "(None, True)"


@pytest.mark.parametrize("kind", WHILE_FILLING)
def test_an_error_while_a_picture_is_made_is_one_line(tmp_path: Path, kind: str) -> None:
    """With --grab nothing waits for a reader: one line on stderr, exit code 2, no picture."""
    done = started(WHILE_FILLING[kind], "--grab", str(tmp_path / "picture.png"))
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = said(done)
    assert line.startswith(SAID)
    assert not (tmp_path / "picture.png").exists()


def test_an_error_of_the_dialog_itself_ends_the_program() -> None:
    """If the dialog cannot be shown either, both errors are logged, and no empty frame is left."""
    done = started(NO_DIALOG + WHILE_FILLING["content"])
    assert (done.returncode, done.stdout) == (2, "")
    assert said(done) == [f"{SAID}ValueError: boom boom", f"{SAID}ZeroDivisionError: division by zero"]


@pytest.mark.parametrize("kind", WHEN_FILLED)
def test_a_later_error_is_shown_and_the_program_goes_on(tmp_path: Path, kind: str) -> None:
    """In a slot, a timer, a thread, an event or a clean-up: it is logged and shown, and the window stays."""
    done = started(LATER.replace("RAISE", WHEN_FILLED[kind]), "--language", "en")
    (texts, is_modal, details) = only_dialog(done)
    assert GOES_ON in texts
    assert not is_modal
    assert "ValueError: boom" in details
    assert done.returncode == 0
    assert said(done) == [f"{SAID}ValueError: boom boom"]
    assert "Traceback" in log(tmp_path)


def only_dialog(done: Done) -> tuple[list[str], bool, str]:
    """Return the one dialog that was shown."""
    (found,) = dialogs(done)
    return found
