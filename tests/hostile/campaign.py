"""One kind of attack from beginning to end: inputs in several processes at once, faults made small, and counts."""

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import NamedTuple

from tests.hostile.attack import Verdict
from tests.hostile.child import Answer, Child
from tests.hostile.kinds import kind_named

LANES = max(2, min(8, os.cpu_count() or 1))
"""Processes at the same time."""
SHRINKING = 30
"""Seconds for making one fault smaller."""


class Found(NamedTuple):
    """A sort of fault: the smallest input that shows it, and how often it was seen."""

    answer: Answer
    seen: int
    numbers: str
    """What to pass to ``--only`` to see it again: one input, or all that one process had got up to it."""


class Campaign:
    """Tries one kind of attack until the time is over, or for given numbers."""

    def __init__(self, name: str, seed: str, door: str, say: Callable[[str], None]) -> None:
        self.name = name
        self.kind = kind_named(name)
        self._say = say
        self.counts: Counter[str] = Counter()
        self.found: dict[str, Found] = {}
        self._door = door
        self._seed = seed
        self._lock = threading.Lock()
        self._children: set[Child] = set()
        self._is_over = False

    def run(self, seconds: float, only: Sequence[int] | None = None) -> None:
        """Try inputs. Making faults small may take a fifth of the time more."""
        self._end, self._last = time.monotonic() + seconds, time.monotonic() + seconds * 1.2
        blocks = iter([only]) if only is not None else self._blocks()
        with ThreadPoolExecutor(LANES) as pool:
            try:
                for lane in [pool.submit(self._lane, blocks) for _ in range(LANES)]:
                    lane.result()
            finally:
                self._stop()

    @property
    def tried(self) -> int:
        """How many inputs were tried."""
        return self.counts.total()

    def _blocks(self) -> Iterator[Sequence[int]]:
        for block in count():
            yield range(block * self.kind.together, (block + 1) * self.kind.together)

    def _lane(self, blocks: Iterator[Sequence[int]]) -> None:
        while not self._is_late():
            with self._lock:
                numbers = next(blocks, None)
            if numbers is None:
                return
            self._try_all(numbers)

    def _is_late(self) -> bool:
        return self._is_over or time.monotonic() > self._end

    def _try_all(self, numbers: Sequence[int]) -> None:
        """Try inputs in one process, and in a new one after each crash."""
        child, first = self._begin(), 0
        for index, number in enumerate(numbers):
            if self._is_late():
                break
            if not child.is_alive:
                self._finish(child, number)
                child, first = self._begin(), index
            answer = child.ask(number)
            if self._is_over:
                break
            self._note(answer, numbers[first : index + 1])
        self._finish(child, numbers[-1])

    def _begin(self) -> Child:
        child = Child(self._door, self.name, self._seed)
        self._children.add(child)
        return child

    def _drop(self, child: Child) -> None:
        self._children.discard(child)

    def _finish(self, child: Child, number: int) -> None:
        if child.end():
            self._note(Answer(number, 1, "the whole process", "fault", "a process was left behind"), [number])
        self._drop(child)

    def _stop(self) -> None:
        """End what is still running, when somebody interrupts."""
        self._is_over = True
        for child in tuple(self._children):
            child.kill()

    def _note(self, answer: Answer, before: Sequence[int]) -> None:
        with self._lock:
            self.counts[answer.verdict] += 1
            if not answer.is_fault:
                return
            known = self.found.get(answer.sort)
            self.found[answer.sort] = known._replace(seen=known.seen + 1) if known else Found(answer, 1, "")
        if known is None:
            smallest, is_alone = self._smallest(answer)
            numbers = str(answer.number) if is_alone else f"{before[0]}-{before[-1]}"
            with self._lock:
                self.found[answer.sort] = self.found[answer.sort]._replace(answer=smallest, numbers=numbers)
                self._say(f"  {self.name} {numbers}: {answer.sort}")

    def _smallest(self, answer: Answer) -> tuple[Answer, bool]:
        """Leave out parts as long as the same fault is seen; tell also whether it is seen without earlier inputs."""
        shrinking = Shrinking(self._begin, self._drop, answer)
        again = shrinking.seen(None)
        if again is not None:
            deadline = min(self._last, time.monotonic() + SHRINKING)
            kept, size = list(range(answer.parts)), max(1, answer.parts // 2)
            while size and not self._is_over:
                less = shrinking.less(kept, self.kind.fixed, size, deadline)
                kept, size = (less, size) if less else (kept, size // 2)
        shrinking.end()
        return shrinking.smallest, again is not None


class Shrinking:
    """Makes one fault smaller, in one process as long as that lives."""

    def __init__(self, begin: Callable[[], Child], drop: Callable[[Child], None], answer: Answer) -> None:
        self._begin = begin
        self._drop = drop
        self._child = begin()
        self.smallest = answer

    def seen(self, keep: list[int] | None) -> Answer | None:
        """Try some parts of the input; return the answer if it is the same fault, and remember it as the smallest."""
        if not self._child.is_alive:
            self.end()
            self._child = self._begin()
        answer = self._child.ask(self.smallest.number, keep)
        if answer.sort != self.smallest.sort:
            return None
        self.smallest = answer
        return answer

    def less(self, kept: list[int], fixed: int, size: int, deadline: float) -> list[int]:
        """Return what is left if this many parts are not needed; nothing if all are, or no time is left."""
        for start in range(fixed, len(kept), size):
            left = kept[:start] + kept[start + size :]
            if time.monotonic() < deadline and self.seen(left):
                return left
        return []

    def end(self) -> None:
        """End the process."""
        self._child.end()
        self._drop(self._child)


def verdicts() -> tuple[str, ...]:
    """Return the columns of the counts."""
    return (*(verdict.value for verdict in Verdict), "fault")
