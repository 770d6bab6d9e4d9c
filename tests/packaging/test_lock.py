"""The lock file of the bundle: every package with its hashes, no addresses, and within the project's requirements."""

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kidneyviewer_packaging.bundle import LOCK
from tests.helpers import ROOT

TEXT = LOCK.read_text(encoding="utf-8")
PINNED = {canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", TEXT, re.MULTILINE)}


def test_each_package_has_its_version_and_hashes() -> None:
    """Each entry pins one version and names at least one hash."""
    entries = re.split(r"\n(?=\w)", TEXT.partition("\n")[2])
    assert len(entries) == len(PINNED) > 8
    assert [
        entry
        for entry in entries
        if not re.match(r"[\w.-]+==[\w.]+( ; .+)? \\\n(    --hash=sha256:[0-9a-f]{64}( \\)?\n?)+$", entry)
    ] == []


def test_there_is_no_address_in_it() -> None:
    """Nothing says where packages come from."""
    assert not re.search(r"://|--index|--find-links|@ ", TEXT)


def test_what_the_program_needs_is_pinned_within_its_bounds() -> None:
    """Each dependency of the program, and of its freezing, is pinned to a version that pyproject.toml allows.

    If this fails after a change of pyproject.toml: make lock.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(line) for line in (*project["dependencies"], *project["optional-dependencies"]["bundle"])]
    assert [one.name for one in wanted if PINNED.get(canonicalize_name(one.name), "") not in one.specifier] == []
