"""Usage: python -m tests.hostile [KIND ...] [--minutes M] [--seed S] [--only NUMBERS].

For M minutes (HOSTILE_MINUTES; 5), with the dice of S (SEED; 1), or only for numbered inputs, such as 7 or 0-99.
Prints how many inputs were tried, refused by name, and accepted and shown; each sort of fault with its smallest input
and the command that repeats it. Ends with 1 if there was a fault.
"""

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from types import FrameType

from tests import small
from tests.hostile.attack import short
from tests.hostile.campaign import Campaign, verdicts
from tests.hostile.kinds import NAMES, kind_named

FOR_INPUTS = 0.8
"""The part of the time in which inputs are tried; the rest is for making faults small."""
REPEATED = 3600
"""Seconds for numbered inputs: enough for any."""


def main(words: Sequence[str], door: str) -> int:
    """Carry out the attacks that are asked for, and report."""
    asked = _parser().parse_args(words)
    shares = {name: kind_named(name).share for name in asked.kinds or NAMES}
    end, done = time.monotonic() + 60 * asked.minutes, []
    for index, (name, share) in enumerate(shares.items()):
        campaign = Campaign(name, asked.seed, door, _say)
        left = max(0.0, end - time.monotonic()) * share / sum([*shares.values()][index:])
        campaign.run(REPEATED if asked.only else FOR_INPUTS * left, asked.only)
        _say(_row(campaign))
        done.append(campaign)
    _report(done, asked.seed)
    return 1 if any(campaign.found for campaign in done) else 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    made.add_argument("kinds", nargs="*", choices=[[], *NAMES], metavar="KIND", help=", ".join(NAMES))
    made.add_argument("--minutes", type=float, default=float(os.environ.get("HOSTILE_MINUTES") or 5))
    made.add_argument("--seed", default=os.environ.get("SEED") or "1")
    made.add_argument("--only", type=_numbers, help="numbers of inputs, such as 7 or 0-99")
    return made


def _numbers(word: str) -> Sequence[int]:
    first, _, last = word.partition("-")
    return range(int(first), int(last or first) + 1)


def _row(campaign: Campaign) -> str:
    counts = "".join(f"{campaign.counts[verdict]:>9}" for verdict in verdicts())
    return f"{campaign.name:<10}{campaign.tried:>9}{counts}{len(campaign.found):>9}"


def _report(done: Sequence[Campaign], seed: str) -> None:
    for campaign in done:
        for sort, found in sorted(campaign.found.items(), key=lambda one: -one[1].seen):
            _say(f"\n{campaign.name}: {sort} ({found.seen} times)")
            _say(f"  input:  {short(found.answer.what)}")
            _say(*(f"          {line}" for line in found.answer.how.splitlines()[-12:]))
            numbers = found.numbers or found.answer.number
            _say(f"  repeat: python -m tests.hostile {campaign.name} --seed {seed} --only {numbers}")
    _say(f"\nseed {seed}\n{'kind':<10}{'tried':>9}{'refused':>9}{'shown':>9}{'faults':>9}{'sorts':>9}")
    _say(*map(_row, done))


def _say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + signal.SIGTERM)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _end)
    sys.exit(main(sys.argv[1:], small.door()))
