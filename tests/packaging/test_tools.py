"""The tools as a package: whatever runs them names existing ones, and none hides another module."""

import sys
from importlib.metadata import packages_distributions

import pytest

from kidneyviewer_packaging.source_tree import PACKAGING
from tests.helpers import PACKAGE, ROOT, modules
from tests.packaging.tools import tools_in

TOOLS = modules(PACKAGING / "kidneyviewer_packaging")
RUNNERS = ("Makefile", "CONTRIBUTING.md", "docs/AUTHORING.md", "docs/ARCHITECTURE.md", ".github/workflows/release.yml")


@pytest.mark.parametrize("file", RUNNERS)
def test_each_tool_that_is_run_exists(file: str) -> None:
    """Everything that make, the documents and the workflow run is a module of the package."""
    found = tools_in((ROOT / file).read_text(encoding="utf-8"))
    assert found
    assert {f"{tool}.py" for tool in found} - TOOLS.keys() == set()


def test_a_tool_has_a_name_of_its_own() -> None:
    """No module of the tools has the name of one of the program."""
    names = {name.rpartition("/")[2] for name in modules(PACKAGE)} - {"__init__.py"}
    assert TOOLS.keys() & names == set()
    assert len(TOOLS) > 20


def test_the_tools_hide_no_library() -> None:
    """On the import path their folder adds one package and the build hook, which have no library's name."""
    names = {file.stem for file in PACKAGING.glob("*.py")} | {file.parent.name for file in PACKAGING.glob("*/*.py")}
    assert names == {"build_hook", "kidneyviewer_packaging"}
    assert names & (sys.stdlib_module_names | packages_distributions().keys()) == set()
