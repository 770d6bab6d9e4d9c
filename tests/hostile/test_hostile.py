"""The attacks find what is planted, say how to repeat it, and leave nothing behind."""

import os
import re
import select
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests import small
from tests.helpers import ROOT
from tests.hostile import campaign
from tests.hostile.__main__ import main
from tests.hostile.attack import Caught, Setup
from tests.hostile.child import OWN
from tests.hostile.conditions import CONDITIONS
from tests.hostile.links import Kind as Links
from tests.hostile.starting import Done, is_sound
from tests.hostile.worker import dice_of
from tests.hostile.world import World

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at in /proc")

LOAD = "from tests.content.mutants import Mutant\nMutant.load = lambda self: "
PARSE = "from kidneyviewer.content import links\nlinks.parse = lambda text: "
HANG = f"import select\n{PARSE}select.select([], [], [])\nfrom tests.hostile.links import Kind\nKind.patience = 1"
UNKNOWN = "from kidneyviewer.content import destinations as d\nd.answer = lambda _, asked: d.Unknown(asked, ())"
SIZE = "from kidneyviewer.ui.settings import Settings\nSettings.text_size = property(lambda self: 7)"
PLANTED = [
    ("content", "0", f"{LOAD}{{}}[self.file]", "KeyError"),
    ("links", "0", f"{PARSE}text[9999]", "IndexError"),
    ("links", "0", f"import os\n{PARSE}os.kill(os.getpid(), 11)", "ended by SIGSEGV"),
    ("links", "0", HANG, "hangs for more than 1 s"),
    ("links", "0", "import subprocess\nsubprocess.Popen(['sleep', '60'])", "a process was left behind"),
    ("commands", "0-40", "from kidneyviewer.commands import show\nshow.run = lambda words: 5", "ends with 5"),
    ("sockets", "0", UNKNOWN, "a right link is answered otherwise"),
    ("settings", "0", SIZE, "the text size is none"),
    ("system", "0", "from kidneyviewer import app\napp.run = lambda *_: 7", "ends with 7"),
]


@pytest.fixture
def _as_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not make faults smaller."""
    monkeypatch.setattr(campaign, "SHRINKING", 0)


@pytest.mark.usefixtures("_as_found")
@pytest.mark.parametrize(("kind", "numbers", "plant", "sort"), PLANTED, ids=lambda value: value[:20])
def test_what_is_planted_is_found(
    capsys: pytest.CaptureFixture[str], kind: str, numbers: str, plant: str, sort: str
) -> None:
    """A fault of each kind, a crash, a hang and a forgotten process make the exit code 1, and can be repeated."""
    code = main([kind, "--seed", "7", "--only", numbers], f"{small.door()}\n{plant}")
    said = capsys.readouterr().out

    assert code == 1
    assert re.search(f"^{kind}: .*{sort}", said, re.MULTILINE)
    assert f"repeat: python -m tests.hostile {kind} --seed 7 --only " in said
    assert "seed 7\n" in said


def test_a_fault_is_made_small(capsys: pytest.CaptureFixture[str]) -> None:
    """Everything that a fault does not need is left out of its input."""
    plant = "from kidneyviewer.content import links\nlinks.parse = lambda text: 1 // (not {*'/e'} <= {*text})"
    code = main(["links", "--only", "0-20"], f"{small.door()}\n{plant}")

    assert code == 1
    assert re.search("input:  '(/e|e/)'\n", capsys.readouterr().out)


def test_without_a_fault_the_exit_code_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    """A table says what was tried; what is refused and what is shown are counted."""
    plant = f"from kidneyviewer.content.faults import ContentError\n{LOAD}(_ for _ in ()).throw(ContentError('a', 'b'))"
    still = "\nfrom tests.hostile import content\ncontent.is_named = lambda *_: True"
    assert main(["content", "--seed", "7", "--only", "0-5"], f"{small.door()}\n{plant}{still}") == 0
    *_, header, row = capsys.readouterr().out.splitlines()

    assert header.split() == ["kind", "tried", "refused", "shown", "faults", "sorts"]
    assert row.split() == ["content", "6", "6", "0", "0", "0"]


def test_the_same_seed_throws_the_same(tmp_path: Path) -> None:
    """An input can be tried again by its number, and other seeds and numbers are other inputs."""
    kind = Links(Setup("", tmp_path))
    drawn = [kind.parts(dice_of("links", seed, number)) for seed, number in (("7", 3), ("7", 3), ("8", 3), ("7", 4))]

    assert drawn[0] == drawn[1]
    assert drawn[0] not in drawn[2:]


def test_who_interrupts_finds_nothing_left() -> None:
    """After SIGTERM no process runs on, and no file remains."""
    with tempfile.TemporaryDirectory(prefix="kv") as folder:
        command = [sys.executable, "-m", "tests.hostile", "sockets"]
        with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"TMPDIR": folder}) as running:
            while not any(file.is_socket() for file in Path(folder).rglob("*")):
                assert running.poll() is None
                select.select([], [], [], 0.05)
            running.send_signal(signal.SIGTERM)
            assert running.wait(60) == 128 + signal.SIGTERM
        assert list(Path(folder).iterdir()) == []
        assert [one for one in Path("/proc").glob("[0-9]*/environ") if folder.encode() in read(one)] == []


def read(file: Path) -> bytes:
    """Return the contents of a file, if it is still there."""
    with suppress(OSError):
        return file.read_bytes()
    return b""


@pytest.mark.parametrize(
    ("done", "sort"),
    [
        (Done(0, "", "one\n", 1), ""),
        (Done(None, "", "", 9), "does not end"),
        (Done(1, "", "Traceback (most recent call last):\n  File\nKeyError: 'x'\n", 1), "ends with 1, KeyError"),
        (Done(-11, "", "", 1), "ends by SIGSEGV"),
        (Done(0, "", "one\ntwo 2\n", 1), "prints too much on stderr: one"),
    ],
)
def test_an_end_is_judged(done: Done, sort: str) -> None:
    """A program ends with 0 or 2 and at most one line on stderr."""
    with Caught() as caught:
        is_sound(done)

    assert (caught.fault.sort if caught.fault else "") == sort


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_condition_can_be_made_and_taken_away(tmp_path: Path, name: str) -> None:
    """Each form of a condition is told, and the next start finds all folders again."""
    for number in range(60):
        world = World(tmp_path)
        CONDITIONS[name](world, number)
        world.make()
        assert world.told
        assert world.conditions().environment
        world.repair()
        assert all((tmp_path / folder).is_dir() for folder in OWN)
