"""Work in another thread: in order, never in the way, and without Python's garbage collector."""

import gc
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from kidneyviewer.background import MOST, Worker
from kidneyviewer.collecting import pauses


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Yield what lets a step go on."""
    made = threading.Event()
    yield made
    made.set()


def test_steps_are_carried_out_in_order_by_one_thread() -> None:
    """Steps run one after another in a thread that ends with the last one, and steps may add further ones."""
    worker, done = Worker("test"), list[tuple[str, object]]()

    def note(what: object) -> None:
        done.append((threading.current_thread().name, what))

    worker.do(lambda: worker.do(lambda: note("last")))
    for number in range(100):
        worker.do(partial(note, number))
    assert worker.wait(10)
    assert {name for name, _ in done} == {"test"}
    assert [what for _, what in done if what != "last"] == list(range(100))
    assert len(done) == 101


def test_nobody_waits_for_a_step_that_hangs(gate: threading.Event) -> None:
    """Waiting ends in time; further steps are kept up to a limit, and carried out later."""
    worker, done = Worker("test"), list[int]()
    worker.do(gate.wait)
    for number in range(3 * MOST):
        worker.do(partial(done.append, number))
    assert not worker.wait(0.01)
    assert done == []
    gate.set()
    assert worker.wait(10)
    assert done[: MOST - 1] == list(range(MOST - 1))
    assert len(done) <= MOST


def test_a_step_with_an_error_ends_its_thread_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """An unexpected error is reported as one of any thread, and the next step is carried out."""
    worker, seen, done = Worker("test"), list[object](), list[int]()
    monkeypatch.setattr(threading, "excepthook", lambda raised: seen.append(raised.exc_type))
    worker.do(lambda: dict[str, int]()["missing"])
    assert worker.wait(10)
    worker.do(lambda: done.append(1))
    assert worker.wait(10)
    for thread in threading.enumerate():
        if thread.name == "test":
            thread.join()
    assert (seen, done) == ([KeyError], [1])
    assert gc.isenabled()


def test_without_threads_a_step_is_carried_out_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the system gives no further thread, nothing is lost."""

    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    worker, done = Worker("test"), list[int]()
    worker.do(lambda: done.append(1))
    assert done == [1]
    assert worker.wait(0)
    assert gc.isenabled()


def test_no_garbage_is_collected_in_another_thread(gate: threading.Event) -> None:
    """While any thread works the collector pauses, and runs again only when the last one has ended."""
    workers = [Worker("one"), Worker("two")]
    workers[0].do(gate.wait)
    assert not gc.isenabled()
    workers[1].do(lambda: None)
    assert workers[1].wait(10)
    assert not gc.isenabled()
    pauses().begin()
    gate.set()
    assert workers[0].wait(10)
    assert not gc.isenabled()
    pauses().end()
    assert gc.isenabled()


@pytest.mark.usefixtures("resuming")
def test_a_thread_that_ends_leaves_the_garbage_to_the_main_thread(qtbot: QtBot) -> None:
    """However much is to be collected when a thread ends, only the main thread collects, since it owns the widgets."""
    kept: list[list[int]] = []
    collected_by: set[str] = set()

    def note(_phase: str, _found: dict[str, int]) -> None:
        collected_by.add(threading.current_thread().name)

    gc.callbacks.append(note)
    try:
        worker = Worker("test")
        worker.do(lambda: kept.extend([] for _ in range(10 * gc.get_threshold()[0])))
        assert worker.wait(10)
        qtbot.waitUntil(gc.isenabled)
    finally:
        gc.callbacks.remove(note)
    assert collected_by == {threading.main_thread().name}
