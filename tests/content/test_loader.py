"""The loader on sound content: each file and id, order, addresses, optional fields."""

import json
from pathlib import Path

import pytest

from kidneyviewer.content.loader import load
from kidneyviewer.content.model import Library, Tool, items
from tests import small
from tests.content.editing import GONE, Steps, edit, rewrite

FILES = sorted(
    file.relative_to(small.CONTENT).as_posix()
    for file in small.CONTENT.rglob("*.json")
    if file.name != "readings.json"  # read by a door of its own
)


def test_cases_stand_in_order_of_year(library: Library) -> None:
    """The case list holds every case, the oldest first."""
    expected = ["alder-2011", "birch-2013", "cedar-2015", "dogwood-2017", "elm-2019", "fir-2021"]
    assert [case.id for case in library.cases] == expected


def test_pages_stand_in_order_of_rank(library: Library) -> None:
    """The pages are listed by rank, and no two share one."""
    ranks = [page.rank for page in library.pages]

    assert ranks == sorted(set(ranks))
    assert [page.id for page in library.pages] == ["proven", "safety", "questions", "sources", "about"]


@pytest.mark.parametrize("kind", ["cases", "studies", "pages"])
def test_a_file_is_found_at_its_own_address(library: Library, kind: str) -> None:
    """The address of a case, study or page consists of its folder and file name."""
    names = {file.removesuffix(".json") for file in FILES if file.startswith(f"{kind}/")}

    assert names
    assert {address for address in library.by_address if address.startswith(f"{kind}/")} == names


def test_every_item_is_found_at_its_address(library: Library) -> None:
    """by_address leads to each case, study, page and term, to the map and the comparison, and to nothing else."""
    everything = list(items(library))

    assert len(library.by_address) == len(everything) + len(Tool) == 6 + 19 + 5 + 14 + 2
    assert all(library.by_address[item.address] is item for item in everything)
    assert "glossary/egfr" in library.by_address


@pytest.mark.parametrize("table", ["sources", "glossary", "analytes"])
def test_no_record_of_a_table_is_lost(library: Library, table: str) -> None:
    """Each entry of a table file is loaded under its own id, in file order."""
    entries = json.loads((small.resources() / f"{table}.json").read_bytes())
    loaded = {
        "sources": [(key, source.id) for key, source in library.sources.items()],
        "glossary": [(key, term.id) for key, term in library.terms.items()],
        "analytes": [(key, analyte.id) for key, analyte in library.analytes.items()],
    }

    assert loaded[table] == [(entry["id"], entry["id"]) for entry in entries]


def test_loading_twice_gives_equal_libraries(library: Library) -> None:
    """Loading depends on nothing but the files."""
    assert load(small.resources()) == library


@pytest.mark.parametrize("file", FILES)
def test_layout_does_not_matter(library: Library, content_copy: Path, file: str) -> None:
    """A file written on one line, with its fields in another order, loads equal."""
    shuffled = json.dumps(json.loads((content_copy / file).read_bytes()), sort_keys=True)
    (content_copy / file).write_text(shuffled, encoding="utf-8")

    assert load(content_copy) == library


LEFT_BY_OTHERS = [".DS_Store", "._birch-2013.json", ".birch-2013.json.swp", "Thumbs.db", "desktop.ini", "a.json~"]


@pytest.mark.parametrize("name", LEFT_BY_OTHERS)
def test_what_editors_and_systems_leave_in_a_folder_is_left_alone(
    library: Library, content_copy: Path, name: str
) -> None:
    """Files that systems leave behind are not content, and stop nothing."""
    (content_copy / "cases" / name).write_bytes(b"{")

    assert load(content_copy) == library


def test_a_relative_folder_loads(library: Library, content_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder may be given relative to where the program runs."""
    monkeypatch.chdir(content_copy)

    assert load(Path()) == library


LEGAL: list[tuple[str, Steps, object]] = [
    ("cases/birch-2013.json", ("title",), "Another title"),
    ("cases/birch-2013.json", ("series", 0, "measurements", 0, "value"), 40),
    ("cases/birch-2013.json", ("series", 0, "measurements", 0, "value"), 0),
    ("cases/birch-2013.json", ("series", 0, "measurements", 0, "value"), None),
    ("cases/birch-2013.json", ("sex",), None),
    ("cases/birch-2013.json", ("events", 0, "until"), None),
    ("cases/birch-2013.json", ("review",), {"state": "reviewed", "by": "Dr Example", "on": "2026-12-01"}),
    ("analytes.json", (5, "other_units"), []),
    ("glossary.json", (0, "scale"), GONE),
    ("library.json", ("next_review",), "2026-11-23"),
]


@pytest.mark.parametrize(("file", "steps", "value"), LEGAL)
def test_a_legal_edit_is_taken_over(
    library: Library, content_copy: Path, file: str, steps: Steps, value: object
) -> None:
    """An edit that breaks no rule loads and shows in the library."""
    edit(content_copy / file, (steps, value))

    assert load(content_copy) != library


def test_a_new_file_is_a_new_case(library: Library, content_copy: Path) -> None:
    """A further file in cases/ is a further case, found by its name."""
    file = content_copy / "cases" / "zzz-2021.json"
    file.write_bytes((content_copy / "cases" / "fir-2021.json").read_bytes())
    edit(file, (("id",), "zzz-2021"))

    found = load(content_copy)

    assert [case.id for case in found.cases] == [*(case.id for case in library.cases), "zzz-2021"]
    assert found.by_address["cases/zzz-2021"] is found.cases[-1]


def test_digits_are_kept_as_they_were_reported(content_copy: Path) -> None:
    """4.0 and 4.00 are equal in size, but each keeps the digits it was reported with."""
    rewrite(content_copy / "cases" / "birch-2013.json", lambda raw: raw.replace(b'"value": 4.0,', b'"value": 4.00,'))
    case = next(case for case in load(content_copy).cases if case.id == "birch-2013")

    assert str(case.series[0].measurements[0].value) == "4.00"
