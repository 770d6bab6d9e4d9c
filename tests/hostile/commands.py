"""Command lines: options, values and queries by chance, in this process and as real programs."""

import io
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random

from kidneyviewer import app
from kidneyviewer.__main__ import main
from kidneyviewer.commands import find
from kidneyviewer.options import Options
from kidneyviewer.overriding import override
from tests.hostile.attack import Attack, Setup, Verdict, must, short
from tests.hostile.links import CONTROL, ESCAPES, INVISIBLE, ODD
from tests.hostile.starting import Done, Way, is_sound, leaving, own_conditions, started

REAL = 0.012
"""The share of command lines that real programs get."""
LIMIT = 20
COMMANDS = ("check", "find", "show", "", "", "--", "chek", "Check", "find\n", "check\0")
OPTIONS = (
    *(
        "--language",
        "--open",
        "--code",
        "--size",
        "--text-size",
        "--theme",
        "--grab",
        "--content",
        "--version",
        "--help",
    ),
    *(
        "--json",
        "-h",
        "--",
        "-",
        "--lang",
        "--nonsense",
        "--size=1x1",
        "--theme=dark",
        "--language=zh_TW",
        "-style",
        "=x",
    ),
)
VALUES = (
    *(
        "en",
        "zh_CN",
        "zh-Hant",
        "fr",
        "1280x800",
        "0x0",
        "99999x1",
        "１２x８",
        "100",
        "101",
        "1e2",
        "light",
        "Dark",
        "",
        " ",
    ),
    *("cases/birch-2013", "glossary/egfr#range", "evidence/map", "pages/questions", "kidneyviewer:", "cases/", "../x"),
    *("ICD10:N17", "LOINC:2160-0", "shenzang", "ㄕㄣˋ", "肾", "腎 臟", "creatinin", "side effects", "a b c d e f g h"),
    *(
        "picture.png",
        "nowhere/picture.png",
        "/dev/full",
        "/dev/null",
        ".",
        "/",
        "nowhere",
        "x.xyz",
        "\udcff\udcfe",
        "%s%n",
    ),
    *(
        "x" * 5000,
        "肾" * 3000,
        "a\nb\nc",
        "\x1b[31m",
        "\u202ecod",
        "\u200b",
        "~",
        "*",
        "@file",
        "{}",
        "'",
        '"',
        "-1",
        "-x=y",
    ),
)


class Kind(Attack[str | Way]):
    """The exit code is 0, or 2 with one line on stderr; never a traceback."""

    share = 8
    patience = 30
    together = 300
    fixed = 1

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        find.index = cache(find.index)
        vars(app)["run"] = _asked_for

    @override
    def parts(self, dice: Random) -> Sequence[str | Way]:
        """Return the words, after where they are read."""
        words = [dice.choice(COMMANDS), *(self._word(dice) for _ in range(dice.randint(0, 5)))]
        return [Way.REAL if dice.random() < REAL else Way.HERE, *(word for word in words if word and _fits(word))]

    def _word(self, dice: Random) -> str:
        match dice.randrange(5):
            case 0 | 1:
                return dice.choice(OPTIONS)
            case 2 | 3:
                return dice.choice(VALUES)
            case _:
                signs = (*INVISIBLE, *CONTROL, *ODD, *ESCAPES, *"abc/:-=#?xN17")
                return "".join(dice.choice(signs) for _ in range(dice.randint(1, 8)))

    @override
    def run(self, parts: Sequence[str | Way]) -> Verdict:
        """Read the words as those of the program."""
        way, *rest = parts
        words = [word for word in rest if isinstance(word, str)]
        done = self._real(words) if way is Way.REAL else _here(words)
        is_sound(done)
        if done.code == 2:
            must(done.err.endswith("\n"), "a refusal says nothing, or ends without a line break", done.err)
            must(done.err.rstrip("\n").isprintable(), "a refusal has signs that cannot be shown", ascii(done.err))
            must(not done.out, "a refusal prints something on stdout", done.out)
        return Verdict.SHOWN if done.code == 0 else Verdict.REFUSED

    def _real(self, words: Sequence[str]) -> Done:
        """Run the real program, far inside a folder of its own, since it may write a picture."""
        folder = Path("a/b/c")
        folder.mkdir(parents=True, exist_ok=True)
        plain = [word.encode("utf-8", "surrogateescape") for word in words]
        return started(
            leaving(self.setup.door), plain, own_conditions(self.setup.folder)._replace(folder=folder), LIMIT
        )

    @override
    def shown(self, parts: Sequence[str | Way]) -> str:
        """Return the words as Python writes them."""
        return f"{parts[0]} {short(' '.join(map(ascii, parts[1:])))}"


def _asked_for(options: Options, _watch: Callable[[app.Start], None] | None = None) -> int:
    """Read what a window would show, in place of opening it."""
    return int(options.asked is None and options.shown_language is not options.language)


def _fits(word: str) -> bool:
    """Tell whether a word can come from a command line: not with NUL or surrogates that stand for no byte."""
    return "\0" not in word and not re.search("[\ud800-\udc7f\udd00-\udfff]", word)


def _here(words: Sequence[str]) -> Done:
    with _captured() as (out, err):
        try:
            code = main(words)
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 0 if left.code is None else 1
    return Done(code, _read(out), _read(err), 0)


@contextmanager
def _captured() -> Iterator[tuple[io.TextIOWrapper, io.TextIOWrapper]]:
    """Collect what is printed, as the streams of a program do."""
    before = sys.stdout, sys.stderr
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="strict", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace", write_through=True)
    sys.stdout, sys.stderr = out, err
    try:
        yield out, err
    finally:
        sys.stdout, sys.stderr = before


def _read(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
