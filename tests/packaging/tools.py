"""What the tests of the installers need: tools of the system, which CI has and a developer may lack."""

import os

import pytest
import system_packages


def need(*commands: str) -> None:
    """Skip a test whose tools are not there; where all tests must run that is a failure."""
    lacking = [name for name in commands if not system_packages.has_command(name)]
    if lacking and "KIDNEYVIEWER_ALL_TESTS" in os.environ:
        pytest.fail(f"lacking: {' '.join(lacking)}")
    if lacking:
        pytest.skip(f"lacking: {' '.join(lacking)}; run: make system-bundle")
