"""The program's fonts: small subsets of Noto Sans CJK with every character of content, catalogues and code.

`fonts [--from FOLDER] [--also FILE]` writes resources/fonts; `--check` fails if a font there lacks a character.
"""

import argparse
import ast
import json
import re
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path
from xml.etree import ElementTree

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

from kidneyviewer_packaging import small_signs
from kidneyviewer_packaging.source_tree import ROOT

DEBIAN_FOLDER = Path("/usr/share/fonts/opentype/noto")
"""Where the Debian package fonts-noto-cjk installs the fonts."""

STYLES = {"Regular": 400, "Bold": 700}
"""Names of styles with their weight class."""

FEATURES = ("ccmp", "kern", "liga", "mark")
"""Layout that is kept. Not `locl`: Qt shapes with the language of the system's locale, so with it the Simplified
font would show Traditional glyphs on a Taiwanese system. Here one font is one region, whatever the system says."""

UNUSED_TABLES = ["BASE", "VORG", "vhea", "vmtx"]
"""Tables for vertical writing."""

NAMES = {"copyright": 0, "family": 1, "style": 2, "unique": 3, "full": 4, "version": 5, "postscript": 6}
KEPT_NAMES = (NAMES["copyright"], NAMES["version"], 8, 9, 11, 12, 13, 14)
"""Copyright, version, manufacturer and licence stay as they are."""
DESCRIPTION = 10


@dataclass(frozen=True)
class Family:
    """One of our font families, and the face of Noto Sans CJK it is a subset of."""

    name: str
    origin: str
    has_chinese: bool = True

    @property
    def stem(self) -> str:
        """The name without spaces, for file names and PostScript."""
        return self.name.replace(" ", "")


FAMILIES = (
    # For English. In the Korean face “ ” ’ and … are as narrow as in Latin; in the Chinese faces each is full width.
    Family("Kidney Sans", "Noto Sans CJK KR", has_chinese=False),
    Family("Kidney Sans SC", "Noto Sans CJK SC"),
    Family("Kidney Sans TC", "Noto Sans CJK TC"),
)

NEVER_SHOWN = frozenset({"folding.json", "readings.json", "search_keys.json"})
"""Files that only the search uses. Words that the search shows are in a catalogue as well."""

RULES = ("plain_signs.py", "content/characters.py", "content/finding/folding.py", "content/rules/")
"""Code that names characters only to read them in what was typed, or to refuse them in a text."""

BLOCKS = re.compile(r"\|![^|<]+")
"""A longer word that does not contain a glossary term, among the forms of that term. It is never shown."""

SERVED = (
    (0x0020, 0x024F),  # Latin: ASCII, Latin-1, Extended-A and the pinyin vowels of Extended-B
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x2190, 0x2199),  # arrows
    (0x2460, 0x2473),  # ① to ⑳
    *((ord(sign), ord(sign)) for sign in "ḿ‰℃℉№™−±∓×÷≈≠≤≥√∞∑∆●○▲△▼▽■□◆◇★☆✓"),
)
"""Characters that every font has if Noto Sans CJK has them, for typed and future text."""

SERVED_CHINESE = (
    (0x02C7, 0x02D9),  # tone marks
    (0x3000, 0x303F),  # punctuation
    (0x3105, 0x312F),  # Bopomofo
    (0xFF01, 0xFF60),  # full-width forms
)


# which characters


def is_shown(character: str) -> bool:
    """Tell whether a character has a glyph at all."""
    return unicodedata.category(character) not in {"Cc", "Cf", "Zl", "Zp"}


def is_chinese(character: str) -> bool:
    """Tell whether only the Chinese families need a character."""
    return unicodedata.east_asian_width(character) in {"W", "F"}


def needed(root: Path) -> set[str]:
    """Return every character of content, catalogues and string literals of the program."""
    return {character for text in _texts(root) for character in text if is_shown(character)}


def _texts(root: Path) -> Iterator[str]:
    for file in sorted((root / "resources").rglob("*.json")):
        if file.name in NEVER_SHOWN:
            continue
        yield from _strings(json.loads(file.read_text(encoding="utf-8")))
    for file in sorted((root / "translations").glob("*.ts")):
        yield from map(without_blocks, ElementTree.parse(file).getroot().itertext())
    code = root / "kidneyviewer"
    for file in sorted(code.rglob("*.py")):
        if file.relative_to(code).as_posix().startswith(RULES):
            continue
        nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        yield from (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def without_blocks(text: str) -> str:
    """Return the readable part of a catalogue text."""
    return BLOCKS.sub("", text)


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            yield from chain.from_iterable(map(_strings, value))
        case dict():
            yield from chain.from_iterable(map(_strings, value.values()))
        case _:
            pass


def needed_in(family: Family, characters: set[str]) -> set[str]:
    """Return those characters that a family must have."""
    return characters if family.has_chinese else {character for character in characters if not is_chinese(character)}


def served(family: Family) -> set[str]:
    """Return the characters that a family has beyond the required ones."""
    ranges = (*SERVED, *SERVED_CHINESE) if family.has_chinese else SERVED
    codes = chain.from_iterable(range(first, last + 1) for first, last in ranges)
    return set(filter(is_shown, map(chr, codes)))


# make


def make(source: Path, folder: Path, characters: set[str]) -> None:
    """Write all fonts."""
    folder.mkdir(parents=True, exist_ok=True)
    for family, style in product(FAMILIES, STYLES):
        font = face(source, family, style)
        subset(font, needed_in(family, characters) | served(family))
        small_signs.add(font, (face(source, family, "Regular"), face(source, family, "Bold")), style)
        rename(font, family, style)
        font.save(font_file(folder, family, style))


def font_file(folder: Path, family: Family, style: str) -> Path:
    """Return the file of a font."""
    return folder / f"{family.stem}-{style}.otf"


def face(source: Path, family: Family, style: str) -> TTFont:
    """Open a face of Noto Sans CJK. Its dates are kept, so that the same input produces the same file."""
    collection = TTCollection(source / f"NotoSansCJK-{style}.ttc", lazy=True, recalcTimestamp=False)
    return next(font for font in collection.fonts if font["name"].getDebugName(NAMES["family"]) == family.origin)


def subset(font: TTFont, characters: set[str]) -> None:
    """Keep only these characters and the layout features we need."""
    options = Options(recalc_timestamp=False, notdef_outline=True, name_IDs=["*"], name_languages=[0x409])
    options.layout_features = list(FEATURES)
    options.drop_tables += UNUSED_TABLES
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, characters))
    subsetter.subset(font)


def rename(font: TTFont, family: Family, style: str) -> None:
    """Write our family name wherever the font has a name."""
    table, postscript = font["name"], f"{family.stem}-{style}"
    version = table.getDebugName(NAMES["version"])
    table.names = [record for record in table.names if record.nameID in KEPT_NAMES]
    own = {"family": family.name, "style": style, "full": f"{family.name} {style}", "postscript": postscript}
    for key, text in {**own, "unique": f"{version};{postscript}"}.items():
        table.setName(text, NAMES[key], 3, 1, 0x409)
    table.setName(f"A subset of {family.origin} made for Kidney Viewer.", DESCRIPTION, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames = [postscript]
    top = outlines.topDictIndex[0]
    top.FamilyName, top.FullName, top.Weight = family.name, own["full"], style
    font["OS/2"].usWeightClass = STYLES[style]


# check


def problems(folder: Path, characters: set[str]) -> Iterator[str]:
    """Yield one line for each committed font that is missing or lacks a required character."""
    for family, style in product(FAMILIES, STYLES):
        file = font_file(folder, family, style)
        if not file.is_file():
            yield f"{file.name} is missing; run: make fonts"
        elif lacking := sorted(needed_in(family, characters) - characters_of(file)):
            yield f"{file.name} lacks {''.join(lacking)}; run: make fonts"


def characters_of(file: Path) -> set[str]:
    """Return the characters that a font file has."""
    with TTFont(file, lazy=True) as font:
        return set(map(chr, font.getBestCmap()))


# the command line


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command. Exit code 1 means that something is wrong."""
    parser = argparse.ArgumentParser(prog="fonts", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when a committed font lacks a character")
    parser.add_argument("--from", dest="source", type=Path, default=DEBIAN_FOLDER, help="folder of NotoSansCJK-*.ttc")
    parser.add_argument("--also", type=Path, help="text file whose characters are added")
    options = parser.parse_args(arguments)
    folder, characters = root / "resources" / "fonts", needed(root)
    if not options.check:
        also = options.also.read_text(encoding="utf-8") if options.also else ""
        make(options.source, folder, characters | set(filter(is_shown, also)))
    found = list(problems(folder, characters))
    print("\n".join(found) if found else "Every character has its glyph.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
