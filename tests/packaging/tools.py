"""What the tests of the installers need: tools of the system, which CI has and a developer may not have."""

import os
import re

import pytest

from kidneyviewer_packaging import system_packages


def need(*commands: str) -> None:
    """Skip a test if its tools are missing; where all tests must run, that is a failure."""
    lacking = [name for name in commands if not system_packages.has_command(name)]
    if lacking and "KIDNEYVIEWER_ALL_TESTS" in os.environ:
        pytest.fail(f"lacking: {' '.join(lacking)}")
    if lacking:
        pytest.skip(f"lacking: {' '.join(lacking)}; run: make system-bundle")


def tools_in(text: str) -> set[str]:
    """Return our tools that a text runs."""
    return set(re.findall(r"(?:\bkidneyviewer_packaging|\$\(TOOL\))\.([a-z_]+)", text))
