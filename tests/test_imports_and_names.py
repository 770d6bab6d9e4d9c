"""How the modules of the program depend on each other: no circle, few late imports, and each name once."""

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath

from tests.helpers import PACKAGE, modules

PROGRAM = modules(PACKAGE)
MEASURE = re.compile(r"\b\d+ (ms|MB)\b|\bonly on (Windows|macOS|Linux|other systems)\b")
MOST_LATE = 22


def file_of(module: str) -> str | None:
    """Return the file of a module or package of the program, or None."""
    path = module.removeprefix("kidneyviewer").removeprefix(".").replace(".", "/")
    files = (f"{path}.py", f"{path}/__init__.py".removeprefix("/"))
    return next((file for file in files if file in PROGRAM), None) if module.startswith("kidneyviewer") else None


def imported(module: ast.Module) -> Iterator[str]:
    """Yield the files of the program that a module imports, even in functions or for types only."""
    for node in ast.walk(module):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [name for alias in node.names for name in (f"{node.module}.{alias.name}", str(node.module))]
        yield from filter(None, map(file_of, _wanted(names)))


def _wanted(names: list[str]) -> list[str]:
    """Leave out a package if a module of it is meant."""
    return [name for name in names if not any(other.startswith(f"{name}.") and file_of(other) for other in names)]


def circle(graph: Mapping[str, Set[str]]) -> list[str]:
    """Return one circle of a graph, each node followed by one that needs it; empty if there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def class_names() -> Iterator[str]:
    """Yield the name of each class of the program, and of each type composed of others."""
    for module in PROGRAM.values():
        yield from (node.name for node in ast.walk(module) if isinstance(node, ast.ClassDef))
        for node in module.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                yield from [name] if re.fullmatch(r"[A-Z]\w*[a-z]\w*", name) else []


def late() -> Iterator[tuple[str, str]]:
    """Yield each import inside a function: its module, and the reason in its comment."""
    for name in PROGRAM:
        for line in (PACKAGE / name).read_text(encoding="utf-8").splitlines():
            if "PLC0415" in line:
                yield name, line.partition("PLC0415")[2]


def test_a_circle_is_found() -> None:
    """The rule below can fail."""
    assert set(circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}})) == {"a", "b", "c"}
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []


def test_modules_import_one_another_in_no_circle() -> None:
    """No module needs itself, not even for its types or inside a function."""
    graph = {name: set(imported(module)) - {name} for name, module in PROGRAM.items()}
    assert "ui/window/shell.py" in graph["ui/window/main_window.py"], "for types"
    assert "program.py" in graph["app.py"], "in a function"
    assert circle(graph) == []


def test_each_file_name_occurs_once() -> None:
    """No two files of the program have the same name."""
    files = Counter(PurePosixPath(name).name for name in PROGRAM)
    assert {name for name, count in files.items() if count > 1} == {"__init__.py"}


def test_each_class_name_occurs_once() -> None:
    """No two classes, and no two types, of the program have the same name."""
    found = Counter(class_names())
    assert found["Asked"] == found["MainWindow"] == 1
    assert [name for name, count in found.items() if count > 1] == []


def test_late_imports_name_their_measure() -> None:
    """An import inside a function says how many ms or MB it saves, or which system it is for."""
    unmeasured = {name for name, reason in late() if not MEASURE.search(reason)}
    assert unmeasured == set()
    assert 0 < len(list(late())) <= MOST_LATE
