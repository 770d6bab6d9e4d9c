"""JSON files → Library. The only place that reads JSON; a bad file stops the loading with its name and field."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kidneyviewer.content import checks, reference_checks, study_checks
from kidneyviewer.content.faults import ContentError, Fault
from kidneyviewer.content.model import (
    Analyte,
    Case,
    Edition,
    FoldingTable,
    Item,
    LearnPage,
    Library,
    Readings,
    SearchKeys,
    Source,
    Study,
    Term,
    Tool,
)

SEARCH_KEYS = "search_keys.json"
"""How texts are read: no content, but made from it when the program is built."""

LATER = 9999
"""Stands for the year of a study that has no result yet."""

T = TypeVar("T")
Identified = TypeVar("Identified", Analyte, Source, Term)


def load(folder: Path) -> Library:
    """Read and check all content in a folder laid out like ``resources/``.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    sources = _table(folder, "sources.json", Source)
    terms = _table(folder, "glossary.json", Term)
    analytes = _table(folder, "analytes.json", Analyte)
    edition: Edition = _read(folder, "library.json", msgspec.json.Decoder(Edition))
    _check(folder, "library.json", checks.check_edition, edition, sources)
    for index, source in enumerate(sources.values()):
        _check_entry(folder, "sources.json", index, reference_checks.check_source, source)
    for index, analyte in enumerate(analytes.values()):
        _check_entry(folder, "analytes.json", index, reference_checks.check_analyte, analyte, terms, sources)
    for index, term in enumerate(terms.values()):
        _check_entry(folder, "glossary.json", index, reference_checks.check_term, term, terms, sources)
    cases = _folder(folder, "cases", Case, lambda case: checks.check_case(case, analytes, sources))
    studies = _folder(folder, "studies", Study, lambda study: study_checks.check_study(study, sources))
    pages = _folder(folder, "pages", LearnPage, lambda page: checks.check_page(page, sources))
    cases.sort(key=lambda case: (case.year, case.id))
    studies.sort(key=lambda study: (study.year or LATER, study.id))
    pages.sort(key=lambda page: (page.rank, page.id))
    return Library(
        edition=edition,
        cases=tuple(cases),
        studies=tuple(studies),
        pages=tuple(pages),
        terms=terms,
        analytes=analytes,
        sources=sources,
        by_address=_by_address(cases, studies, pages, terms.values(), Tool),
    )


def read_made(folder: Path, name: str, kind: type[T]) -> T | None:
    """Read what was made of the content in a folder when the program was built; None when it has not been made.

    Raises :class:`ContentError` when it cannot be used.
    """
    return _read(folder, name, msgspec.json.Decoder(kind)) if (folder / name).exists() else None


def load_search_keys(folder: Path) -> SearchKeys | None:
    """Read the search keys that were made of the content in a folder; None when none have been made.

    Raises :class:`ContentError` when they cannot be used.
    """
    return read_made(folder, SEARCH_KEYS, SearchKeys)


def load_readings(folder: Path) -> Readings:
    """Read and check readings.json of a folder; :func:`load` does not.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    from kidneyviewer.content.reading_checks import check_readings  # noqa: PLC0415 - not at the start

    readings: Readings = _read(folder, "readings.json", msgspec.json.Decoder(Readings))
    _check(folder, "readings.json", check_readings, readings)
    return readings


def load_folding(folder: Path) -> Mapping[int, int]:
    """Read and check folding.json of a folder, as a table for ``str.translate``: Traditional → Simplified.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    from kidneyviewer.content.reading_checks import check_folding  # noqa: PLC0415 - not at the start

    folding: FoldingTable = _read(folder, "folding.json", msgspec.json.Decoder(FoldingTable))
    _check(folder, "folding.json", check_folding, folding)
    return str.maketrans(folding.traditional, folding.simplified)


def written(record: object) -> bytes:
    """Return a record, or several, as indented JSON, such as :func:`read_made` reads."""
    return msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n"


def count_files(folder: Path) -> int:
    """Return how many items stand in files of their own, from which follows how long :func:`load` takes."""
    return sum(1 for name in ("cases", "studies", "pages") for _ in (folder / name).glob("*.json"))


def _by_address(*groups: Iterable[Item]) -> dict[str, Item]:
    return {item.address: item for group in groups for item in group}


def _table(folder: Path, name: str, kind: type[Identified]) -> dict[str, Identified]:
    """Read an array of records, each with an id of its own."""
    entries: tuple[Identified, ...] = _read(folder, name, msgspec.json.Decoder(tuple[kind, ...]))  # type: ignore[valid-type]
    table: dict[str, Identified] = {}
    for index, entry in enumerate(entries):
        if entry.id in table:
            raise ContentError(_shown(folder, name), f"$[{index}].id: {entry.id!r}; each id may stand only once")
        table[entry.id] = entry
    if not table:
        raise ContentError(_shown(folder, name), "$: an empty list; allowed: at least one entry")
    return table


def _folder(folder: Path, name: str, kind: type[T], check: Callable[[T], None]) -> list[T]:
    """Read every ``*.json`` of a folder, one record a file."""
    decoder = msgspec.json.Decoder(kind)
    try:
        with os.scandir(folder / name) as entries:
            names = sorted(entry.name for entry in entries if entry.name.endswith(".json"))
    except OSError as error:
        raise ContentError(_shown(folder, name), f"the folder cannot be read: {error.strerror}") from error
    if not names:
        raise ContentError(_shown(folder, name), "the folder is empty; allowed: at least one .json file")
    return [_checked(folder, f"{name}/{file}", decoder, check) for file in names]


def _checked(folder: Path, name: str, decoder: msgspec.json.Decoder[T], check: Callable[[T], None]) -> T:
    record = _read(folder, name, decoder)
    try:
        _check_name(name, record)
        check(record)
    except Fault as fault:
        raise ContentError(_shown(folder, name), str(fault)) from fault
    return record


def _check_name(name: str, record: object) -> None:
    expected = name.rpartition("/")[2].removesuffix(".json")
    found = getattr(record, "id", None)
    if found != expected:
        raise Fault("$.id", found, f"the file name says {expected!r}; both must be the same")


def _check(folder: Path, name: str, check: Callable[..., None], *arguments: object) -> None:
    try:
        check(*arguments)
    except Fault as fault:
        raise ContentError(_shown(folder, name), str(fault)) from fault


def _check_entry(folder: Path, name: str, index: int, check: Callable[..., None], *arguments: object) -> None:
    try:
        check(*arguments)
    except Fault as fault:
        raise ContentError(_shown(folder, name), f"$[{index}]{str(fault).removeprefix('$')}") from fault


def _read(folder: Path, name: str, decoder: msgspec.json.Decoder[T]) -> T:
    try:
        with open(f"{folder}{os.sep}{name}", "rb", buffering=0) as file:  # noqa: PTH123 - ten thousand files: no Path
            raw = file.read()
    except FileNotFoundError as error:
        raise ContentError(_shown(folder, name), "the file is missing") from error
    except OSError as error:
        raise ContentError(_shown(folder, name), f"the file cannot be read: {error.strerror}") from error
    try:
        return decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        from kidneyviewer.content.diagnosis import diagnose  # noqa: PLC0415 - only needed when a file is bad

        raise ContentError(_shown(folder, name), diagnose(raw, decoder.type, error)) from error


def _shown(folder: Path, name: str) -> str:
    return f"{folder.name}/{name}" if folder.name else str(folder / name)
