"""What `check` calls sound can be shown: accepted mutants of the content are painted, and nothing on them is lost."""

import json
import os
import subprocess
import sys

from tests import small
from tests.helpers import ROOT

COUNT = 160
PAINT = "from tests.ui.painting import main; main()"
PATIENCE = 240
"""In seconds; a page that takes longer to lay out would freeze a window."""


def test_accepted_mutants_are_painted_whole() -> None:
    """In a separate process: no crash, no exception, no message from Qt, and each statement can be reached."""
    done = subprocess.run(
        [sys.executable, "-c", f"{small.door()}{PAINT}", str(COUNT)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout)
    assert seen["faults"] == []
    assert seen["mutants"] == COUNT
    assert seen["pages"] >= COUNT
    assert seen["statements"] > 10 * COUNT
