"""The loader on sound content: each file and id, order, addresses, optional fields."""

import json
from pathlib import Path

import pytest

from kidneyviewer import paths
from kidneyviewer.content.loader import load
from kidneyviewer.content.model import CaseKind, Library, Tool, items
from tests.content.editing import GONE, Steps, edit, rewrite

FILES = sorted(
    file.relative_to(paths.resources()).as_posix()
    for file in paths.resources().rglob("*.json")
    if file.name not in ("quality.json", "search_keys.json")  # built from the others
    and file.name not in ("folding.json", "readings.json")  # read by doors of their own
)

STUDIES = [
    "abumoawad-2020",
    "cells-2025",
    "credence-2019",
    "dapa-ckd-2020",
    "deng-2017",
    "empa-kidney-2023",
    "fda-2021-information",
    "gooch-2008",
    "ijirss-2025",
    "kim-2017",
    "lee-2017",
    "makhlough-2017",
    "makhlough-2018",
    "medifind-amimestrocel-dkd",
    "medrxiv-2024",
    "nassar-2016",
    "nct03015623",
    "nct04445220",
    "packham-2016",
    "perico-2023",
    "saad-2017",
    "scite-safety-2023",
    "swaminathan-2018",
    "tan-2012",
    "thirabanjasak-2010",
    "thompson-2020",
    "villanueva-2019",
    "wang-2021",
    "yang-2020",
    "zheng-2022",
]
EXPECTED_FILES = [
    "analytes.json",
    "cases/allela-2025.json",
    "cases/riordan-2022.json",
    "cases/suzuki-2021.json",
    "cases/wang-2024.json",
    "glossary.json",
    "library.json",
    "pages/about.json",
    "pages/cells.json",
    "pages/corrections.json",
    "pages/hopes.json",
    "pages/kidney-failure.json",
    "pages/proven.json",
    "pages/questions.json",
    "pages/registry.json",
    "pages/rules.json",
    "pages/safety.json",
    "pages/sources.json",
    "pages/unsolved.json",
    "pages/warning-signs.json",
    "pages/what-we-know.json",
    "sources.json",
    *(f"studies/{name}.json" for name in STUDIES),
]


def test_these_files_are_bundled() -> None:
    """Exactly the known content files are bundled."""
    assert FILES == EXPECTED_FILES


def test_cases_stand_in_order_of_year(library: Library) -> None:
    """The case list holds the four items, the oldest first."""
    assert [case.id for case in library.cases] == ["suzuki-2021", "riordan-2022", "wang-2024", "allela-2025"]


def test_pages_stand_in_order_of_rank(library: Library) -> None:
    """The pages are listed by rank, and no two share one."""
    ranks = [page.rank for page in library.pages]

    assert ranks == sorted(set(ranks))
    assert len(library.pages) == 14
    assert library.pages[0].id == "what-we-know"


@pytest.mark.parametrize("kind", ["cases", "pages"])
def test_a_file_is_found_at_its_own_address(library: Library, kind: str) -> None:
    """The address of a case or page consists of its folder and file name."""
    names = {file.removesuffix(".json") for file in FILES if file.startswith(f"{kind}/")}

    assert {address for address in library.by_address if address.startswith(f"{kind}/")} == names


def test_every_item_is_found_at_its_address(library: Library) -> None:
    """by_address leads to each case, study, page and term, to the map and the comparison, and to nothing else."""
    everything = list(items(library))

    assert len(library.by_address) == len(everything) + len(Tool) == 4 + len(library.studies) + 14 + 45 + 2
    assert all(library.by_address[item.address] is item for item in everything)
    assert "glossary/egfr" in library.by_address


@pytest.mark.parametrize("table", ["sources", "glossary", "analytes"])
def test_no_record_of_a_table_is_lost(library: Library, table: str) -> None:
    """Each entry of a table file is loaded under its own id, in file order."""
    entries = json.loads((paths.resources() / f"{table}.json").read_bytes())
    loaded = {
        "sources": [(key, source.id) for key, source in library.sources.items()],
        "glossary": [(key, term.id) for key, term in library.terms.items()],
        "analytes": [(key, analyte.id) for key, analyte in library.analytes.items()],
    }

    assert loaded[table] == [(entry["id"], entry["id"]) for entry in entries]


def test_only_the_review_is_not_a_patient(library: Library) -> None:
    """Three items are case reports of one patient; the fourth is a review with none."""
    found = [(case.id, case.kind, case.participants) for case in library.cases]

    assert found == [
        ("suzuki-2021", CaseKind.CASE_REPORT, 1),
        ("riordan-2022", CaseKind.CASE_REPORT, 1),
        ("wang-2024", CaseKind.CASE_REPORT, 1),
        ("allela-2025", CaseKind.REVIEW, 0),
    ]


def test_loading_twice_gives_equal_libraries(library: Library) -> None:
    """Loading depends on nothing but the files."""
    assert load(paths.resources()) == library


@pytest.mark.parametrize("file", FILES)
def test_layout_does_not_matter(library: Library, content_copy: Path, file: str) -> None:
    """A file written on one line, with its fields in another order, loads equal."""
    shuffled = json.dumps(json.loads((content_copy / file).read_bytes()), sort_keys=True)
    (content_copy / file).write_text(shuffled, encoding="utf-8")

    assert load(content_copy) == library


LEFT_BY_OTHERS = [".DS_Store", "._riordan-2022.json", ".riordan-2022.json.swp", "Thumbs.db", "desktop.ini", "a.json~"]


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
    ("cases/riordan-2022.json", ("title",), "Another title"),
    ("cases/riordan-2022.json", ("series", 0, "measurements", 0, "value"), 40),
    ("cases/riordan-2022.json", ("series", 0, "measurements", 0, "value"), 0),
    ("cases/riordan-2022.json", ("series", 0, "measurements", 0, "value"), None),
    ("cases/riordan-2022.json", ("sex",), None),
    ("cases/riordan-2022.json", ("events", 0, "until"), None),
    ("cases/riordan-2022.json", ("review",), {"state": "reviewed", "by": "Dr Example", "on": "2026-12-01"}),
    ("analytes.json", (7, "other_units"), []),
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
    file = content_copy / "cases" / "zzz-2025.json"
    file.write_bytes((content_copy / "cases" / "allela-2025.json").read_bytes())
    edit(file, (("id",), "zzz-2025"))

    found = load(content_copy)

    assert [case.id for case in found.cases] == [*(case.id for case in library.cases), "zzz-2025"]
    assert found.by_address["cases/zzz-2025"] is found.cases[-1]


def test_digits_are_kept_as_they_were_reported(content_copy: Path) -> None:
    """3.0 and 3.00 are equal in size, but each keeps the digits it was reported with."""
    rewrite(content_copy / "cases" / "riordan-2022.json", lambda raw: raw.replace(b'"value": 3.0,', b'"value": 3.00,'))
    case = next(case for case in load(content_copy).cases if case.id == "riordan-2022")

    assert str(case.series[0].measurements[0].value) == "3.00"
