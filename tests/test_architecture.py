"""The rules of docs/ARCHITECTURE.md, read from the syntax trees of the program."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.helpers import PACKAGE, TESTS, modules

PROGRAM = tuple(modules(PACKAGE))
SUITE = tuple(modules(TESTS))
SHARED = ("find", "page", "style", "widgets", "window", "wording")
"""Folders of ``ui`` that are not places: shared parts, the window, and the search, which lies over all places."""
FOLDERS = {name.split("/")[1] for name in PROGRAM if name.startswith("ui/") and name.count("/") == 2}
PLACES = tuple(sorted(FOLDERS - set(SHARED)))
COLOR = re.compile(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsva?\(|\bhsla?\(")

MAKERS = frozenset(
    {
        *("MappingProxyType", "frozenset", "tuple", "map", "zip", "TypeVar", "TypeVarTuple"),
        *("getLogger", "compile", "Template", "resolve", "Path", "Decimal", "Meta"),
        *("Palette", "ScaleColor", "ToItem"),  # frozen records
        "ToHook",  # keeps nothing
        *("Chip", "_begins", "_chip"),  # a filter of a list: a name and a predicate
    }
)
"""Calls that a module may make on import: their results never change, and they touch nothing outside."""


def tree(name: str) -> ast.Module:
    """Return the syntax tree of a module of the program."""
    return modules(PACKAGE)[name]


@cache
def imports(name: str) -> frozenset[str]:
    """Return every module and name that a module of the program imports anywhere, with dots."""
    found = set()
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(found)


def imports_from(name: str, *packages: str) -> list[str]:
    """Return what a module imports from some packages."""
    return sorted(one for one in imports(name) if one.startswith(tuple(f"{package}." for package in packages)))


def names(name: str) -> set[str]:
    """Return every identifier that a module of the program uses."""
    found = {node.id for node in ast.walk(tree(name)) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree(name)) if isinstance(node, ast.Attribute)}
    return found | {one.rpartition(".")[2] for one in imports(name)}


def strings(root: ast.AST) -> Iterator[str]:
    """Return every string of a module, even inside f-strings."""
    return (node.value for node in ast.walk(root) if isinstance(node, ast.Constant) and isinstance(node.value, str))


# What was seen


def test_the_files_were_seen() -> None:
    """The rules below are checked on the whole program and the whole suite, not on nothing."""
    known = {"__main__.py", "paths.py", "content/loader.py", "ui/style/theme.py", "ui/page/page_view.py"}
    assert known <= set(PROGRAM)
    assert len(PROGRAM) == len(list(PACKAGE.rglob("*.py"))) > 70
    assert "test_architecture.py" in SUITE
    assert {"cases", "glossary", "learn", *SHARED} <= FOLDERS


def test_every_module_says_what_it_is_for() -> None:
    """Each module of program and tests has a docstring."""
    found = [*modules(PACKAGE).items(), *modules(TESTS).items()]
    assert [name for name, module in found if module.body and ast.get_docstring(module) is None] == []


# Rules 1 and 2: who may import whom


@pytest.mark.parametrize(
    "name", [name for name in PROGRAM if name.startswith(("content/", "authoring/", "handout/")) or "/" not in name]
)
def test_knowledge_needs_no_qt(name: str) -> None:
    """Content, what authors need, languages, paths and the command line are free of Qt; only three modules have it."""
    assert name in {"app.py", "logs.py", "program.py"} or imports_from(name, "PySide6", "kidneyviewer.ui") == []


@pytest.mark.parametrize("name", [name for name in PROGRAM if name.startswith("commands/")])
def test_commands_need_no_qt(name: str) -> None:
    """A command uses the interface for translations, and knows nothing else of Qt."""
    assert imports_from(name, "PySide6") == []


@pytest.mark.parametrize("name", [name for name in PROGRAM if name.startswith("ui/")])
def test_the_interface_does_not_know_who_starts_it(name: str) -> None:
    """No module of ``ui`` imports ``app``, ``program`` or ``__main__``."""
    starters = {"kidneyviewer.app", "kidneyviewer.program", "kidneyviewer.__main__"}
    assert imports_from(name, *starters) == []
    assert not imports(name) & starters


@pytest.mark.parametrize("place", PLACES)
def test_a_place_does_not_know_another(place: str) -> None:
    """A place imports no other place, nor the window: it emits a signal instead."""
    others = [f"kidneyviewer.ui.{other}" for other in (*PLACES, "find", "window") if other != place]
    own = [name for name in PROGRAM if name.startswith(f"ui/{place}/")]
    assert len(own) > 1
    assert [found for name in own for found in imports_from(name, *others)] == []


def test_shared_parts_know_no_place() -> None:
    """What places share imports no place; only ``place_stack`` and ``other_places`` combine them."""
    shared = [name for name in PROGRAM if re.match(f"ui/(({'|'.join(SHARED)})/)?[^/]+$", name)]
    places = [f"kidneyviewer.ui.{place}" for place in PLACES]
    found = {name: imports_from(name, *places) for name in shared}
    assert {name for name, imported in found.items() if imported} == {
        "ui/window/place_stack.py",
        "ui/window/other_places.py",
    }


# Rule 3: one door for each outside thing


@pytest.mark.parametrize(
    ("thing", "doors"),
    [
        ("QSettings", set()),  # it waits for a lock that may never be free
        ("QTranslator", {"ui/translation.py"}),
        ("__file__", {"paths.py"}),
        ("setStyleSheet", {"ui/style/theme.py"}),
        ("setPalette", {"ui/style/theme.py", "ui/window/frame.py"}),
        ("QFontDatabase", {"ui/style/theme.py"}),
        ("QLocalServer", {"single_instance/listening.py"}),
        ("QLocalSocket", {"single_instance/asking.py", "single_instance/listening.py"}),
        ("QLockFile", {"single_instance/claim.py", "single_instance/meeting_place.py"}),
        ("GlobalColor", set()),
        ("eval", set()),
        ("exec_", set()),
    ],
)
def test_one_door_for_each_thing(thing: str, doors: set[str]) -> None:
    """Each outside thing is used in its own module only, and is used there."""
    assert {name for name in PROGRAM if thing in names(name)} == doors


def test_json_is_decoded_in_the_loader_only() -> None:
    """Only modules that read the content, or diagnose a refused file, know JSON."""
    users = {name for name in PROGRAM if imports(name) & {"json"} or imports_from(name, "json", "msgspec.json")}
    users |= {
        name
        for name in PROGRAM
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Attribute) and node.attr == "json" and ast.unparse(node) == "msgspec.json"
    }
    assert users == {"content/loader.py", "content/decoding.py", "content/diagnosis.py"}


def test_charts_are_drawn_in_the_chart_view_only() -> None:
    """Qt Charts is known to two modules, which are not imported when the program starts."""
    assert {name for name in PROGRAM if imports_from(name, "PySide6.QtCharts")} == {
        "ui/page/chart_view.py",
        "ui/evidence/map_chart_view.py",
    }
    at_start = {
        name
        for name in PROGRAM
        for node in tree(name).body
        if isinstance(node, ast.ImportFrom) and node.module == "kidneyviewer.ui.page.chart_view"
    }
    assert at_start == set()


def test_no_socket_is_known_when_the_program_starts() -> None:
    """QtNetwork is known to two modules, which are not imported before they are needed: starting stays quick."""
    users = {name for name in PROGRAM if imports_from(name, "PySide6.QtNetwork")}
    assert users == {"single_instance/asking.py", "single_instance/listening.py"}
    at_start = {
        name
        for name in PROGRAM
        for node in tree(name).body
        if isinstance(node, ast.ImportFrom) and re.search(r"single_instance\.(asking|listening)$", node.module or "")
    }
    assert at_start == set()


def test_only_the_build_reads_chinese_aloud() -> None:
    """pypinyin is known to one module; only the maker of the search keys imports that, and nobody imports the maker."""
    assert {name for name in PROGRAM if imports_from(name, "pypinyin")} == {"authoring/zhuyin.py"}
    for made, users in (("zhuyin", {"authoring/search_keys.py"}), ("search_keys", set[str]())):
        module = f"kidneyviewer.authoring.{made}"
        found = {name for name in PROGRAM if imports_from(name, module) or module in imports(name)}
        assert found == users


def test_colours_stand_in_the_palette_only() -> None:
    """Colours are written as literals in the palette and nowhere else."""
    assert {name for name in PROGRAM if any(map(COLOR.search, strings(tree(name))))} == {"ui/style/palette.py"}


def test_texts_for_translation_are_static() -> None:
    """The arguments of ``tr`` and ``translate`` are plain strings, which lupdate can read; content has one door."""
    calls = [
        (name, node.func, node.args)
        for name in PROGRAM
        for node in ast.walk(tree(name))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("self.tr", "translate", "QCoreApplication.translate")
    ]
    assert len(calls) > 80
    dynamic = {name for name, _, words in calls if not all(map(_is_static, words[:2]))}
    assert dynamic <= {"ui/translation.py"}


def _is_static(word: ast.expr) -> bool:
    return isinstance(word, ast.Constant) and isinstance(word.value, str)


# Rule 4: nothing happens on import, no state


@pytest.mark.parametrize("name", PROGRAM)
def test_nothing_happens_on_import(name: str) -> None:
    """A module only imports, defines and names things; the one exception is ``__main__`` when it is run."""
    assert [ast.unparse(node)[:80] for node in tree(name).body if not _is_definition(name, node)] == []


def _is_definition(name: str, node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.FunctionDef() | ast.ClassDef() | ast.Assign() | ast.AnnAssign():
            return True
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=orelse):
            return all(_is_definition(name, inner) for inner in (*body, *orelse))
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
            return name == "__main__.py"
        case _:
            return False


@pytest.mark.parametrize("name", PROGRAM)
def test_no_module_holds_state(name: str) -> None:
    """No list, dict or set that could change is at module or class level, and nothing is ``global``."""
    found = [ast.unparse(node) for value in _values(tree(name)) for node in _mutable(value)]
    assert found + [ast.unparse(node) for node in ast.walk(tree(name)) if isinstance(node, ast.Global)] == []


def _values(module: ast.Module | ast.ClassDef) -> Iterator[ast.expr]:
    for node in module.body:
        if isinstance(node, ast.ClassDef):
            yield from (value for value in _values(node) if not isinstance(value, ast.Call))
        is_export = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("__all__", "__slots__")
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and not is_export:
            yield node.value


def _mutable(value: ast.expr) -> Iterator[ast.expr]:
    """Yield what can change in a value; arguments of makers of fixed things are fixed."""
    match value:
        case ast.List() | ast.Dict() | ast.Set() | ast.ListComp() | ast.DictComp() | ast.SetComp():
            yield value
        case ast.GeneratorExp():
            yield value
        case ast.Tuple(elts=elements):
            for element in elements:
                yield from _mutable(element)
        case ast.Call(func=made) if ast.unparse(made).rpartition(".")[2] not in MAKERS:
            yield value
