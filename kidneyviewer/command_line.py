"""The arguments of the command line. Imports no Qt, so that a wrong argument is answered at once."""

import argparse
import os
import re
import sys
from pathlib import Path
from typing import NoReturn

from kidneyviewer import __version__, x_display
from kidneyviewer import appearance as appearances
from kidneyviewer.appearance import Appearance
from kidneyviewer.commands.printing import BAD, GOOD, printed, tell
from kidneyviewer.content.scheme import LONGEST_SHOWN, is_link
from kidneyviewer.language import Language, from_code
from kidneyviewer.overriding import override
from kidneyviewer.plain_signs import meant

LARGEST_SIDE = 10_000


class Parser(argparse.ArgumentParser):
    """Answers a wrong argument with one line on stderr and exit code 2."""

    @override
    def error(self, message: str) -> NoReturn:
        one_line = " ".join(message.split())
        self.exit(2, f"{self.prog}: {one_line}; see {self.prog} --help\n")

    @override
    def exit(self, status: int = GOOD, message: str | None = None) -> NoReturn:
        if message:
            tell(message.rstrip())
        sys.exit(status)

    @override
    def _print_message(self, message: str, file: object = None) -> None:
        """Print help or version. The method of argparse ignores a stream that cannot be written."""
        if printed(message) != GOOD:
            sys.exit(BAD)


def window_parser() -> Parser:
    """Return the parser for opening the window."""
    parser = Parser(
        prog="kidneyviewer",
        usage="kidneyviewer [LINK | --open ITEM | --code SYSTEM:CODE] [options]",
        description="Shows patients what is known about stem-cell treatment for kidney failure.",
        epilog="Commands without a window: `kidneyviewer find QUERY`, `show ITEM`, `check [FOLDER]`; each has --help.",
    )
    parser.add_argument("--language", type=language_named, metavar="L", help="en, zh_CN or zh_TW, for this run")
    first = parser.add_mutually_exclusive_group()
    first.add_argument("link", nargs="?", type=_link, metavar="LINK", help="such as kidneyviewer:cases/riordan-2022")
    first.add_argument("--open", dest="item", metavar="ITEM", help="such as cases/riordan-2022 or glossary/egfr#range")
    first.add_argument("--code", metavar="SYSTEM:CODE", help="what is filed under a code, such as ICD10:N17")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window, such as 1280x800")
    parser.add_argument("--text-size", type=_text_size, metavar="%", help="100 to 200, for this run")
    parser.add_argument("--theme", type=_theme, metavar="T", help="system, light, dark or high_contrast, for this run")
    parser.add_argument("--grab", type=Path, metavar="FILE.png", help="save a picture of the window and exit")
    parser.add_argument("--content", type=Path, metavar="FOLDER", help="show another folder laid out like resources/")
    parser.add_argument("--version", action="version", version=f"Kidney Viewer {__version__}")
    return parser


def has_screen() -> bool:
    """Tell whether Linux has a screen to show a window on. Other systems always have one."""
    if sys.platform != "linux":
        return True
    display, wayland, platform = (
        os.environ.get(name, "") for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if display and not wayland and platform in ("", "xcb"):
        return x_display.is_reachable(display)
    return bool(wayland or platform)


def language_named(word: str) -> Language:
    """Return the language that an option names."""
    language = from_code(word)
    if language is None:
        raise argparse.ArgumentTypeError(f"{word!r} is not a language; allowed: en, zh_CN, zh_TW")
    return language


def _link(word: str) -> str:
    if not is_link(word):
        example = "allowed: kidneyviewer:PLACE/ITEM, such as kidneyviewer:cases/riordan-2022"
        raise argparse.ArgumentTypeError(f"{word[:LONGEST_SHOWN]!r} is not a link; {example}")
    return word


def _theme(word: str) -> Appearance:
    appearance = appearances.from_code(meant(word).strip())
    if appearance is None:
        raise argparse.ArgumentTypeError(f"{word!r} is not a theme; allowed: system, light, dark, high_contrast")
    return appearance


def _size(word: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{1,5})[xX×]([0-9]{1,5})", meant(word).strip())
    sides = tuple(map(int, found.groups())) if found else (0, 0)
    if not all(0 < side <= LARGEST_SIDE for side in sides):
        raise argparse.ArgumentTypeError(f"{word!r} is not a size; allowed: WIDTHxHEIGHT, such as 1280x800")
    return sides[0], sides[1]


def _text_size(word: str) -> int:
    size = meant(word).strip()
    if size not in ("100", "110", "125", "150", "175", "200"):
        raise argparse.ArgumentTypeError(f"{word!r} is not a text size; allowed: 100, 110, 125, 150, 175, 200")
    return int(size)
