"""The process in which one kind of attack is carried out: reads numbers of inputs, answers with what became of them.

Usage: after the door, call ``main(DOOR, KIND, SEED, FOLDER)``. A question is a line of JSON with the number of an input
and the parts that are kept. The answer is two lines: the input, before it is tried, and then the verdict.
"""

import faulthandler
import json
import os
import sys
from pathlib import Path
from random import Random
from typing import Any

from tests.hostile.attack import Attack, Caught, Setup, Verdict
from tests.hostile.kinds import kind_named


def main(door: str, kind: str, seed: str, folder: str) -> None:
    """Answer until there are no more questions. What the program prints does not get between the answers."""
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)
    os.chdir(folder)
    attack = kind_named(kind)(Setup(door, Path(folder)))
    for line in sys.stdin:
        asked = json.loads(line)
        for answer in _tried(attack, dice_of(kind, seed, asked["number"]), asked["keep"]):
            answers.write(f"{json.dumps(answer)}\n")
            answers.flush()
    attack.end()


def dice_of(kind: str, seed: str, number: int) -> Random:
    """Return the dice that belong to an input, whatever was tried before it."""
    return Random(f"{kind}/{seed}/{number}")


def _tried(attack: Attack[Any], dice: Random, keep: list[int] | None) -> Any:
    parts = attack.parts(dice)
    if keep is not None:
        parts = [parts[index] for index in keep]
    limit, verdict = attack.limit(parts), None
    faulthandler.dump_traceback_later(limit, exit=True)
    yield {"parts": len(parts), "what": attack.shown(parts), "limit": limit}
    with Caught() as caught:
        verdict = attack.run(parts)
    faulthandler.cancel_dump_traceback_later()
    yield _told(verdict, caught)


def _told(verdict: Verdict | None, caught: Caught) -> dict[str, str]:
    if caught.fault is not None:
        return {"verdict": "fault", "sort": caught.fault.sort, "how": caught.fault.how}
    assert verdict is not None
    return {"verdict": verdict.value}
