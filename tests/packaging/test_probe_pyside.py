"""The probe that reports when the limit of PySide6 in pyproject.toml can be lifted."""

import pytest

from kidneyviewer_packaging import probe_pyside


def test_the_installed_version_loses_no_reference(capsys: pytest.CaptureFixture[str]) -> None:
    """The PySide6 of the tests is free of the fault, and the probe says which one it is."""
    assert probe_pyside.main(["--here"]) == 0
    assert capsys.readouterr().out.startswith("PySide6 6.")


def test_the_probe_sees_a_lost_reference() -> None:
    """If each round loses a reference, the probe counts it and reports the fault."""
    value = object()
    kept = [value] * (2 * probe_pyside.ROUNDS)
    losses = {"None": probe_pyside.loss(value, kept.pop), "True": 0}
    assert losses["None"] == probe_pyside.ROUNDS
    assert not probe_pyside.is_sound(losses)
