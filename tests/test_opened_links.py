"""A link that the system passes to the program, as macOS does: it is received, and shown first if it comes early."""

import subprocess
import sys

from tests import small
from tests.helpers import ROOT

HANDED_OVER = """
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from kidneyviewer import app

def watch(start):
    event = QFileOpenEvent(QUrl("kidneyviewer:glossary/egfr?lang=zh_CN"))
    QCoreApplication.sendEvent(start.application, event)
    def told():
        print(start.program.shell.places.item.address, start.program.translation.language.code)
        start.window.close()
    start.window.content_painted.connect(lambda: QTimer.singleShot(0, start.window, told))

app.run(app.Options(size=(1024, 700), content=None), watch)
"""


def test_a_link_that_comes_before_the_content_is_shown_first() -> None:
    """A program that is started for a link shows what the link leads to."""
    done = subprocess.run(
        [sys.executable, "-c", small.door() + HANDED_OVER],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=120,
    )
    assert done.stdout.split() == ["glossary/egfr", "zh_CN"]
    assert done.stderr == ""
