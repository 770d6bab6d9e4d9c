"""Visits of the program by a visitor who does random things with mouse and keyboard, in processes of their own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from kidneyviewer.overriding import override
from tests.helpers import ROOT
from tests.hostile.attack import Attack, Fault, Verdict
from tests.hostile.child import environment

STEPS = 100
SECONDS_A_STEP = 0.2
OVERWRITE_FREED = {"MALLOC_PERTURB_": "165"}
"""Lets the C library overwrite what is freed, so that whoever still uses it crashes at once."""
LAST = 1500
"""Letters of what the visit said last."""


class Steps(NamedTuple):
    """A number of steps; they are the first ones of the visit with a seed."""

    seed: int
    number: int


class Kind(Attack[Steps]):
    """Nothing that a visitor does ends the program, or makes it say something unasked."""

    share = 14
    patience = 500
    together = 4

    @override
    def parts(self, dice: Random) -> Sequence[Steps]:
        """Return the visit in several parts; fewer of them are a shorter visit."""
        return [Steps(dice.randrange(2**31), STEPS)] * dice.choice((2, 6, 16))

    @override
    def run(self, parts: Sequence[Steps]) -> Verdict:
        """Visit the program."""
        steps = sum(part.number for part in parts)
        done = subprocess.run(
            [sys.executable, "-m", "tests.visits", str(parts[0].seed if parts else 0), str(steps)],
            cwd=ROOT,
            env=environment(self.setup.folder) | OVERWRITE_FREED,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60 + SECONDS_A_STEP * steps,
            check=False,
        )
        if done.returncode != 0:
            how = f"{done.stdout[-LAST:]}\n{done.stderr[-LAST:]}"
            raise Fault(f"a visit ends with {done.returncode}{_first_fault(done.stdout)}", how)
        return Verdict.SHOWN


def _first_fault(said: str) -> str:
    """Return what the visit reports, without what differs between two visits."""
    try:
        faults = json.loads(said)["faults"]
    except ValueError:
        return ""
    return f", {''.join(sign for sign in faults[0] if not sign.isdigit())[:80]}" if faults else ""
