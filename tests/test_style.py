"""The rules on sizes, errors and tests, read from the syntax trees of program and tests."""

import ast
import re
import statistics
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.helpers import PACKAGE, TESTS, modules

Function = ast.FunctionDef | ast.AsyncFunctionDef
LONGEST_FILE, LONGEST_FUNCTION, MEDIAN_FUNCTION = 300, 40, 8
both = pytest.mark.parametrize("folder", [PACKAGE, TESTS], ids=lambda folder: folder.name)


def functions(root: ast.AST) -> Iterator[Function]:
    """Return every function and method."""
    return (node for node in ast.walk(root) if isinstance(node, Function))


def length(node: Function) -> int:
    """Return the lines of a function, its signature and docstring included."""
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


@both
def test_files_and_functions_are_short(folder: Path) -> None:
    """No file has more than 300 lines and no function more than 40."""
    files = {file.name: len(file.read_text(encoding="utf-8").splitlines()) for file in folder.rglob("*.py")}
    assert {name: lines for name, lines in files.items() if lines > LONGEST_FILE} == {}
    measured = [(name, node.name, length(node)) for name, found in modules(folder).items() for node in functions(found)]
    assert [found for found in measured if found[2] > LONGEST_FUNCTION] == []


def test_half_of_the_functions_have_eight_lines_or_fewer() -> None:
    """The median function of the program is at most 8 lines long."""
    lengths = [length(node) for found in modules(PACKAGE).values() for node in functions(found)]
    assert len(lengths) > 300
    assert statistics.median(lengths) <= MEDIAN_FUNCTION


@both
def test_no_error_is_swallowed_blindly(folder: Path) -> None:
    """No ``except`` is bare or catches ``Exception`` or ``BaseException``."""
    handlers = [
        (name, node.lineno, ast.unparse(node.type) if node.type else "")
        for name, found in modules(folder).items()
        for node in ast.walk(found)
        if isinstance(node, ast.ExceptHandler)
    ]
    blind = [found for found in handlers if re.search(r"^$|\b(Base)?Exception\b", found[2])]
    assert blind == []


@cache
def suite() -> tuple[tuple[str, Function], ...]:
    """Return every test function of the suite with its file."""
    found = ((name, node) for name, module in modules(TESTS).items() for node in functions(module))
    return tuple((name, node) for name, node in found if node.name.startswith("test_"))


def failing(is_good: Callable[[Function], bool]) -> list[str]:
    """Return the tests that break a rule."""
    assert len(suite()) > 100
    return [f"{name}: {node.name}" for name, node in suite() if not is_good(node)]


def test_each_test_says_what_must_hold() -> None:
    """Each test has a docstring."""
    assert failing(lambda node: bool(ast.get_docstring(node))) == []


def test_each_test_can_fail() -> None:
    """Each test has an assertion, expects an error, or waits for something."""
    assert failing(lambda node: any(map(_is_assertion, ast.walk(node)))) == []


def _is_assertion(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert):
        return True
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return called in ("pytest.raises", "pytest.fail", "qtbot.waitUntil", "qtmodeltester.check") or "assert_" in called


def test_tests_wait_for_things_not_for_time() -> None:
    """No test sleeps or waits for a fixed time."""
    calls = (
        (name, ast.unparse(node.func))
        for name, module in modules(TESTS).items()
        for node in ast.walk(module)
        if isinstance(node, ast.Call)
    )
    pattern = re.compile(r"qtbot\.wait|.*\b(sleep|qWait|qSleep|msleep|wait_for_time)")
    assert [found for found in calls if pattern.fullmatch(found[1])] == []
