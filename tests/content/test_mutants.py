"""Whatever is done to the content, it is refused by name, or everything a page shows of it can be derived."""

import re

from kidneyviewer.content.faults import ContentError
from tests.content.deriving import derive_changed
from tests.content.mutants import Mutant, mutants

COUNT = 2_200
FEWEST = 400
"""Fewest mutants that must be accepted, and refused; otherwise the random generator is biased."""
NAMED = re.compile(r"content/(?P<file>[\w./-]+): \S.*")


def fault_of(mutant: Mutant) -> str:
    """Return the message with which a mutant is refused; empty if it is accepted and everything could be derived."""
    try:
        library = mutant.load()
    except ContentError as error:
        return str(error)
    derive_changed(library, mutant.file)
    return ""


def is_named(mutant: Mutant, fault: str) -> bool:
    """Tell whether a message names a file, and the field if only a part of the file was changed."""
    named = NAMED.fullmatch(fault)
    if named is None or named["file"] not in (mutant.file, *mutant.files) or not fault.isprintable():
        return False
    return "$" in fault or mutant.is_whole


def test_each_mutant_is_refused_by_name_or_can_be_derived() -> None:
    """No mutant ends in an error of another kind, and no message leaves the author searching for the place."""
    outcomes = [(mutant, fault_of(mutant)) for mutant in mutants(COUNT)]

    refused = [(mutant, fault) for mutant, fault in outcomes if fault]
    assert [(mutant.what, fault) for mutant, fault in refused if not is_named(mutant, fault)] == []
    assert len(outcomes) == COUNT
    assert min(len(refused), COUNT - len(refused)) > FEWEST


def test_the_same_seed_gives_the_same_mutants() -> None:
    """A mutant that was bad once can be reproduced."""
    first, second = ([mutant.what for mutant in mutants(50)] for _ in range(2))

    assert first == second
    assert first != [mutant.what for mutant in mutants(50, seed=1)]
