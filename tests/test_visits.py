"""Whole visits, in processes of their own: a random one that must not crash, and a long one that must not grow."""

import json
import os
import subprocess
import sys

import pytest

from tests.helpers import ROOT

STEPS = 1500
"""The run of all hostile inputs takes more steps, with other seeds."""
SWITCHES = 1000
PATIENCE = 300
"""In seconds."""
GROWTH = 1.05
"""The most that there may be afterwards, as a share of what there was."""
OVERWRITE_FREED = {"MALLOC_PERTURB_": "165"}
"""Lets the C library overwrite what is freed, so that whoever still uses it crashes at once."""


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a module of tests/visits."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env=os.environ | OVERWRITE_FREED | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.usefixtures("own_home")
def test_nothing_that_a_visitor_does_ends_the_program() -> None:
    """Search, Tab, Enter, clicks, languages, text sizes, themes, places and links, in random order."""
    done = run("tests.visits", "12", str(STEPS))
    assert done.returncode == 0, f"{done.stdout[-2000:]}{done.stderr[-3000:]}"
    found = json.loads(done.stdout)
    assert found["faults"] == []
    assert sum(found["counts"].values()) >= STEPS


@pytest.mark.usefixtures("own_home")
def test_a_long_day_of_visits_takes_no_more_memory() -> None:
    """After every page has been shown in every language, nothing of it is kept a second time."""
    done = run("tests.visits.growth", str(SWITCHES))
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    grown = {name: (found["before"][name], after) for name, after in found["after"].items()}
    assert all(after <= before * GROWTH for before, after in grown.values()), grown
    assert grown["widgets"][0] > 0
    assert grown["wrappers"][0] > 0
