"""On screens with a scale factor nothing is cut off, nothing scrolls sideways, and icons stay sharp."""

import json
import os
import subprocess
import sys

import pytest

from tests.helpers import ROOT

PATIENCE = 60
FACTORS = {"1": (1366, 768), "1.25": (1024, 700), "1.5": (1024, 700), "2": (1024, 700), "3": (1024, 700)}
"""For each scale factor the window that such a screen shows, in logical px."""


@pytest.mark.parametrize("factor", FACTORS)
def test_nothing_is_cut_or_blurred(factor: str) -> None:
    """In each place every text has enough room, every icon has as many pixels as are shown, and charts are complete."""
    width, height = FACTORS[factor]
    known = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": factor,
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled", str(width), str(height), factor],
        cwd=ROOT,
        env=known,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stderr
    ratio, (size, picture), icons, faults = json.loads(done.stdout)
    assert ratio == float(factor)
    assert size == [width, height]
    assert picture == [round(side * float(factor)) for side in size]
    assert icons >= 7
    assert faults == []
