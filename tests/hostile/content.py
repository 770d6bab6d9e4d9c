"""Mutants of the content: refused by name, or everything is derived from them, and a share of them is painted."""

from collections.abc import Sequence
from random import Random

from PySide6.QtWidgets import QApplication

from kidneyviewer.content.faults import ContentError
from kidneyviewer.overriding import override
from tests.content.deriving import derive_changed
from tests.content.mutants import Mutant, mutants
from tests.content.test_mutants import is_named
from tests.hostile.attack import Attack, Setup, Verdict, must
from tests.hostile.ear import Ear
from tests.ui.painting import Painter

PAINTED = 0.25
"""The share of the accepted mutants that is painted."""


class Thrown:
    """A mutant, and whether it is painted."""

    def __init__(self, mutant: Mutant, *, is_painted: bool) -> None:
        self.mutant = mutant
        self.is_painted = is_painted

    @override
    def __str__(self) -> str:
        return f"{self.mutant.file} {self.mutant.what}{', painted' if self.is_painted else ''}"


class Kind(Attack[Thrown]):
    """`check` names the fault of a mutant, or its pages show every statement within the time."""

    share = 26
    patience = 20
    together = 60

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._application = QApplication(["hostile", "-style", "fusion"])
        self._painter = Painter()
        self._ear = Ear()

    @override
    def parts(self, dice: Random) -> Sequence[Thrown]:
        """Return one mutant."""
        (mutant,) = mutants(1, seed=dice.randrange(2**32))
        return [Thrown(mutant, is_painted=dice.random() < PAINTED)]

    @override
    def run(self, parts: Sequence[Thrown]) -> Verdict:
        """Load, derive and perhaps paint the mutants."""
        verdict = Verdict.REFUSED
        for thrown in parts:
            verdict = self._run(thrown)
        return verdict

    def _run(self, thrown: Thrown) -> Verdict:
        mutant = thrown.mutant
        try:
            library = mutant.load()
        except ContentError as error:
            must(is_named(mutant, str(error)), "a refusal names no place", error)
            return Verdict.REFUSED
        derive_changed(library, mutant.file)
        if thrown.is_painted:
            self._ear.clear()
            self._painter.faults.clear()
            self._painter.paint(mutant, library)
            self._ear.check(0)
            must(not self._painter.faults, "a statement cannot be seen", self._painter.faults[:3])
        return Verdict.SHOWN
