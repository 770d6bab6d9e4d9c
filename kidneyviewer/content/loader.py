"""JSON files → Library. A bad file stops the loading with its name, the field, the value and what is allowed."""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Protocol, TypeVar

import msgspec

from kidneyviewer.content.decoding import Decoder, decode, decode_content
from kidneyviewer.content.faults import ContentError, Fault, Malformed, each
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
from kidneyviewer.content.model.learn_page import ABOUT_PAGE
from kidneyviewer.content.reader import JSON, LARGEST_MADE, FolderReader, Reader
from kidneyviewer.content.rules.analyte_rules import check_analyte, check_apart
from kidneyviewer.content.rules.case_rules import Known, check_case
from kidneyviewer.content.rules.number_rules import limits_of
from kidneyviewer.content.rules.origin_rules import check_whole
from kidneyviewer.content.rules.page_rules import check_edition, check_page
from kidneyviewer.content.rules.reading_rules import check_folding, check_readings
from kidneyviewer.content.rules.source_rules import check_no_twins, check_source
from kidneyviewer.content.rules.study_rules import check_study
from kidneyviewer.content.rules.term_rules import check_glossary, check_term

SEARCH_KEYS = "search_keys.json"
"""How texts are read. Not content, but made from it when the program is built."""

FILES = (
    *("analytes.json", "glossary.json", "library.json", "sources.json"),
    *("readings.json", "folding.json", "quality.json", SEARCH_KEYS),
)
"""All files of a folder of content beside the folders of the items."""

LATER = 9999
"""Sort key for a study without a year, because it has no result yet."""

MOST_ENTRIES = 5000
"""Most entries of one table. The page of all sources still appears within a second."""


class Identified(Protocol):
    """A record with an id."""

    @property
    def id(self) -> str:
        """Its id."""


T = TypeVar("T")
TableEntry = TypeVar("TableEntry", bound=Identified)
FolderRecord = TypeVar("FolderRecord", Case, Study, LearnPage)
Context = TypeVar("Context")


def load(folder: Path) -> Library:
    """Read and check all content in a folder laid out like ``resources/``.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    reader = FolderReader(folder)
    reader.check_alone(FILES)
    return load_from(reader)


def load_from(reader: Reader) -> Library:
    """Read and check all content from any reader. Raises :class:`ContentError` as :func:`load` does."""
    sources = _table(reader, "sources.json", Source)
    terms = _table(reader, "glossary.json", Term)
    analytes = _table(reader, "analytes.json", Analyte)
    edition = _read(reader, "library.json", Decoder(Edition))
    _check(reader, "library.json", check_edition, edition, sources)
    _check(reader, "sources.json", each, "", sources.values(), check_source, edition.next_review)
    _check(reader, "sources.json", check_no_twins, sources)
    _check(reader, "analytes.json", each, "", analytes.values(), check_analyte, terms, sources)
    _check(reader, "analytes.json", check_apart, analytes)
    _check(reader, "glossary.json", each, "", terms.values(), check_term, terms, sources)
    _check(reader, "glossary.json", check_glossary, terms)
    known = Known(sources, analytes, {analyte.id: limits_of(analyte) for analyte in analytes.values()})
    cases = _folder(reader, "cases", Case, check_case, known)
    studies = _folder(reader, "studies", Study, check_study, sources)
    pages = _folder(reader, "pages", LearnPage, check_page, sources)
    cases.sort(key=lambda case: (case.year, case.id))
    studies.sort(key=lambda study: (study.year or LATER, study.id))
    pages.sort(key=lambda page: (page.rank, page.id))
    _check_all_pages(reader, pages)
    dated: tuple[Case | Study | LearnPage, ...] = (*cases, *studies, *pages)
    for item in dated:
        _check(reader, f"{item.address}{JSON}", check_whole, item, edition)
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
    """Read a file that was made from the content when the program was built; None if it has not been made.

    Raises :class:`ContentError` if it cannot be used.
    """
    reader = FolderReader(folder, LARGEST_MADE)
    return _read(reader, name, Decoder(kind), decode) if (folder / name).exists() else None


def load_search_keys(folder: Path) -> SearchKeys | None:
    """Read the search keys that were made from the content in a folder; None if there are none.

    Raises :class:`ContentError` if they cannot be used.
    """
    return read_made(folder, SEARCH_KEYS, SearchKeys)


def load_readings(folder: Path) -> Readings:
    """Read and check readings.json in a folder; :func:`load` does not.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    reader = FolderReader(folder)
    readings = _read(reader, "readings.json", Decoder(Readings))
    _check(reader, "readings.json", check_readings, readings)
    return readings


def load_folding(folder: Path) -> Mapping[int, int]:
    """Read and check folding.json in a folder, as a table for ``str.translate``: Traditional → Simplified.

    Raises :class:`ContentError`, whose text names file, field, value and what is allowed.
    """
    reader = FolderReader(folder)
    folding = _read(reader, "folding.json", Decoder(FoldingTable))
    _check(reader, "folding.json", check_folding, folding)
    return str.maketrans(folding.traditional, folding.simplified)


def written(record: object) -> bytes:
    """Return one or more records as indented JSON that :func:`read_made` can read."""
    return msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n"


def count_files(folder: Path) -> int:
    """Return how many items have files of their own, which determines how long :func:`load` takes."""
    return sum(1 for name in ("cases", "studies", "pages") for _ in (folder / name).glob("*.json"))


def _by_address(*groups: Iterable[Item]) -> dict[str, Item]:
    return {item.address: item for group in groups for item in group}


def _table(reader: Reader, name: str, kind: type[TableEntry]) -> dict[str, TableEntry]:
    """Read an array of records with unique ids."""
    entries: tuple[TableEntry, ...] = _read(
        reader,
        name,
        Decoder(Annotated[tuple[kind, ...], msgspec.Meta(max_length=MOST_ENTRIES)]),  # type: ignore[valid-type]
    )
    table: dict[str, TableEntry] = {}
    for index, entry in enumerate(entries):
        if entry.id in table:
            raise ContentError(reader.shown(name), f"$[{index}].id: {entry.id!r}; each id may occur only once")
        table[entry.id] = entry
    if not table:
        raise ContentError(reader.shown(name), "$: an empty list; allowed: at least one entry")
    return table


def _folder(
    reader: Reader,
    folder: str,
    kind: type[FolderRecord],
    check: Callable[[FolderRecord, Context], None],
    others: Context,
) -> list[FolderRecord]:
    """Read every file of a folder, one record per file."""
    decoder = Decoder(kind)
    files = reader.names(folder)
    if not files:
        raise ContentError(reader.shown(folder), f"the folder is empty; allowed: at least one {JSON} file")
    found = []
    for file in files:
        name = f"{folder}/{file}"
        record = _read(reader, name, decoder)
        try:
            if f"{record.id}{JSON}" != file:
                expected = file.removesuffix(JSON)
                raise Fault("id", record.id, f"the file name says {expected!r}; both must be the same")
            check(record, others)
        except Fault as fault:
            raise ContentError(reader.shown(name), str(fault)) from fault
        found.append(record)
    return found


def _check_all_pages(reader: Reader, pages: Iterable[LearnPage]) -> None:
    """Check that each page has a rank of its own, and that the page that Help leads to exists."""
    for earlier, page in pairwise(pages):
        if page.rank == earlier.rank:
            fault = Fault("rank", page.rank, f"allowed: a number that {earlier.id} does not have")
            raise ContentError(reader.shown(f"{page.address}{JSON}"), str(fault))
    if not any(page.id == ABOUT_PAGE for page in pages):
        raise ContentError(reader.shown(f"pages/{ABOUT_PAGE}{JSON}"), "the file is missing; Help leads to it")


def _check(reader: Reader, name: str, check: Callable[..., None], *arguments: object) -> None:
    try:
        check(*arguments)
    except Fault as fault:
        raise ContentError(reader.shown(name), str(fault)) from fault


def _read(
    reader: Reader, name: str, decoder: "Decoder[T]", decoding: Callable[[bytes, "Decoder[T]"], T] = decode_content
) -> T:
    raw = reader.read(name)
    try:
        return decoding(raw, decoder)
    except (Malformed, Fault) as fault:
        raise ContentError(reader.shown(name), str(fault)) from fault
