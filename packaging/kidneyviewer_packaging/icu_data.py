"""Reduces the ICU data of Qt on Linux: from 32 MB for all languages to 4.5 MB for ours.

ICU's own tool removes items, and refuses if a remaining item needs one of them. For a missing locale ICU uses its root,
as it does for locales it never had. Qt asks ICU for collation, upper and lower case, names of time zones and old
encodings; numbers, dates and line breaks are Qt's own.
"""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

OURS = re.compile(r"(root|pool|res_index|supplementalData|en|en_\w+|zh|zh_(Hans|Hant|CN|TW|HK|MO|SG)\w*)\.res")
LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
ENCODINGS = {"gb18030.cnv", "ibm-1386_P100-2001.cnv", "ibm-1373_P100-2002.cnv"}
"""GB 18030, GBK and Big5, which text files in China and Taiwan use."""
NEEDED_TREES = {"coll", "zone"}
UNUSED_TREES = {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"}
SYMBOL = re.compile(r"\b(icudt\d+_dat)\b")
SO_NAME = re.compile(r"soname: \[(.+)\]")


def is_ours(item: str) -> bool:
    """Tell whether an item is kept: no other locales or encodings, no tree that Qt never asks for."""
    tree, _, name = item.rpartition("/")
    if tree in UNUSED_TREES:
        return False
    if tree in NEEDED_TREES:
        return name.endswith(".icu") or bool(OURS.fullmatch(name))
    if name.endswith(".cnv"):
        return name in ENCODINGS
    return not LOCALE.fullmatch(name) or bool(OURS.fullmatch(name))


def unwanted(items: Iterable[str]) -> list[str]:
    """Return the items to remove."""
    return [item for item in items if not is_ours(item)]


def reduce(library: Path, made: Path) -> Path:
    """Write a library with the name and symbol of ``library`` but only our data. Needs binutils and icupkg."""
    symbol = _found(SYMBOL, _run("readelf", "--dyn-syms", "--wide", library))
    so_name = _found(SO_NAME, _run("readelf", "--dynamic", "--wide", library))
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder, symbol.replace("_dat", "l.dat"))  # icupkg reads a package only under its own name
        less, gone, part = (Path(folder, name) for name in ("less.dat", "gone.txt", "data.o"))
        _run("objcopy", "--output-target=binary", "--only-section=.rodata", library, whole)
        names = unwanted(_run("icupkg", "--list", whole).split())
        gone.write_text("\n".join(names) + "\n", encoding="ascii")
        _run("icupkg", "--remove", gone, whole, less)
        _run("ld", "--relocatable", "--format=binary", "--output", part, less.name, folder=folder)
        section = ".data=.rodata,alloc,load,readonly,data,contents"
        renamed = f"_binary_less_dat_start={symbol}"
        _run("objcopy", "--rename-section", section, "--set-section-alignment", ".rodata=16", part)
        _run("objcopy", "--redefine-sym", renamed, "--strip-unneeded", "--keep-symbol", symbol, part)
        made.parent.mkdir(parents=True, exist_ok=True)
        _run(
            "ld",
            "--shared",
            "-z",
            "noexecstack",
            f"-soname={so_name}",
            "--hash-style=gnu",
            "--strip-all",
            "--output",
            made,
            part,
        )
    return made


def _run(*command: str | Path, folder: str | None = None) -> str:
    known = {**os.environ, "PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/sbin"}  # where Debian installs icupkg
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=folder, env=known).stdout


def _found(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    if found is None:
        raise SystemExit(f"the ICU data library is not what it was: {pattern.pattern} is missing")
    return found[1]
