"""The thread that builds the search index: its errors are logged, shown and can be fixed."""

import gc
import logging
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kidneyviewer import paths
from kidneyviewer.__main__ import main
from kidneyviewer.content.loader import SEARCH_KEYS
from kidneyviewer.content.model import Library
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.program import Program
from kidneyviewer.ui.find.search_panel import SearchPanel
from kidneyviewer.ui.find.searcher import Searcher
from kidneyviewer.ui.translation import Translation
from tests.small import library
from tests.ui.showing import settle

FOLDING = "folding.json"
BROKEN = [
    (FOLDING, None),
    (FOLDING, b""),
    (FOLDING, b"\xff\xfe"),
    (FOLDING, b'{"traditional": "\xe8\x85\x8e", "simplified": ""}'),
    (SEARCH_KEYS, b"{"),
    (SEARCH_KEYS, b"[]"),
    (SEARCH_KEYS, b'{"keys": [{"text": 1}], "strokes": {}}'),
]
"""Files of the search and their contents; None if the file is missing."""

MakeSearcher = Callable[..., Searcher]


class Catalogues(Translation):
    """The catalogues of the program, which can be made to fail; ``asked`` says when the build reads them."""

    def __init__(self) -> None:
        super().__init__(paths.translations())
        self.is_broken = False
        self.asked = threading.Event()
        self.times = 0

    @override
    def texts_in(self, language: Language, context: str, sources: Sequence[str]) -> Sequence[str]:
        if context:
            self.asked.set()
            self.times += 1
            if self.is_broken:
                raise KeyError(context)
        return super().texts_in(language, context, sources)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files of the search."""
    for name in (FOLDING, SEARCH_KEYS):
        shutil.copy(paths.resources() / name, tmp_path)
    return tmp_path


@pytest.fixture(params=BROKEN, ids=str)
def broken(request: pytest.FixtureRequest, folder: Path) -> str:
    """Break a file of the search and return its name."""
    name, content = request.param
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    return str(name)


@pytest.fixture
def catalogues() -> Catalogues:
    """Return the catalogues."""
    return Catalogues()


@pytest.fixture
def make_searcher(folder: Path, catalogues: Catalogues) -> Iterator[MakeSearcher]:
    """Yield a function that creates a searcher; its thread is stopped after the test."""
    made: list[Searcher] = []

    def make(content: Library | None = None) -> Searcher:
        made.append(Searcher(content or library(), catalogues, folder))
        return made[-1]

    yield make
    for searcher in made:
        searcher.stop()


@pytest.fixture
def panel(program: Program, make_searcher: MakeSearcher) -> SearchPanel:
    """Return a search in the window of a program, on the files of ``folder``; it has not been opened yet."""
    icons = paths.resources() / "icons"
    program.window.activateWindow()
    return SearchPanel(program.theme, icons, program.translation, make_searcher(), program.window)


def assert_failed(panel: SearchPanel) -> None:
    """Check that the panel says that the search does not work, and offers to try again."""
    assert panel.state.text().startswith("The search does not work.")
    assert panel.again.isVisible()
    assert panel.again.text() == "Try again"
    assert panel.rect().contains(panel.again.geometry())


def test_a_broken_file_can_be_mended(
    panel: SearchPanel, folder: Path, broken: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A broken file is logged by name and reported; once it is fixed, trying again answers what was typed."""
    with qtbot.waitSignal(panel.finder.build_ended):
        panel.open()
    panel.box.setText("dialysis")
    settle()
    assert_failed(panel)
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert f"{folder.name}/{broken}: " in record.getMessage()
    assert record.exc_info is not None

    shutil.copy(paths.resources() / broken, folder)
    with qtbot.waitSignal(panel.finder.build_ended):
        panel.again.click()
        assert panel.state.text().startswith("One moment")
    assert not panel.again.isVisible()
    assert not panel.state.isVisible()
    assert panel.hits.count
    assert panel.box.hasFocus()


def test_any_error_is_told(
    panel: SearchPanel, catalogues: Catalogues, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """An unforeseen error is logged with its traceback and reported, each time that it occurs, until it is gone."""
    catalogues.is_broken = True
    with qtbot.waitSignal(panel.finder.build_ended):
        panel.open()
    settle()
    assert_failed(panel)
    with qtbot.waitSignal(panel.finder.build_ended):
        panel.again.click()
    assert_failed(panel)
    assert len(caplog.records) == 2
    assert "KeyError" in caplog.text
    assert "in texts_in" in caplog.text
    catalogues.is_broken = False
    panel.close_and_return()
    with qtbot.waitSignal(panel.finder.build_ended):
        panel.open()
    assert panel.finder.is_ready
    assert not panel.again.isVisible()


def test_a_build_that_is_not_needed_any_more_ends_at_once(
    make_searcher: MakeSearcher, catalogues: Catalogues, qtbot: QtBot
) -> None:
    """Closing the program does not wait for the index of large content, and nothing is reported then."""
    cases = tuple(replace(case, id=f"{case.id}-{number}") for case in library().cases for number in range(5000))
    searcher = make_searcher(replace(library(), cases=cases))
    with qtbot.assertNotEmitted(searcher.build_ended):
        searcher.prepare()
        assert catalogues.asked.wait(60)
        searcher.stop()
        settle()
    assert catalogues.times < len(cases)
    assert not searcher.is_ready
    searcher.prepare()
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("search index")] == []


def test_closing_the_window_ends_the_build(program: Program, qtbot: QtBot) -> None:
    """A window that is closed while its index is being built leaves no thread behind."""
    qtbot.waitUntil(program.window.isVisible)
    program.shell.overlays.search.open()
    program.window.close()
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("search index")] == []


def test_the_terminal_names_the_broken_file(
    folder: Path, broken: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`find` says in one line which file of the search is broken, and ends with 2."""
    left_out = shutil.ignore_patterns("fonts", "icons", FOLDING, SEARCH_KEYS)
    shutil.copytree(paths.resources(), folder, ignore=left_out, dirs_exist_ok=True)
    monkeypatch.setattr(paths, "resources", lambda: folder)
    assert main(["find", "dialysis"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"kidneyviewer: {folder.name}/{broken}: ")
    assert len(said.err.splitlines()) == 1


def test_no_garbage_is_collected_in_the_thread(make_searcher: MakeSearcher, qtbot: QtBot) -> None:
    """Python's collector runs in this thread only, because it may delete widgets; afterwards it runs as before."""
    threads: set[int] = set()

    def note(_phase: str, _info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    thresholds = gc.get_threshold()
    gc.callbacks.append(note)
    gc.set_threshold(1)
    try:
        searcher = make_searcher()
        with qtbot.waitSignal(searcher.build_ended):
            searcher.prepare()
        assert gc.isenabled()
        _ = [[] for _ in range(100)]
    finally:
        gc.set_threshold(*thresholds)
        gc.callbacks.remove(note)
    assert threads == {threading.get_ident()}
