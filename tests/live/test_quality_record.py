"""The published quality record: all content is at or above the bar, and the stored record is the computed one."""

from functools import cache

import pytest
from msgspec.structs import replace

from kidneyviewer import paths
from kidneyviewer.authoring.quality.quality_record import QualityRecord, shortfalls
from kidneyviewer.authoring.quality.quality_store import load_quality, make_record
from kidneyviewer.language import Language
from kidneyviewer.ui.translation import Translation
from tests.helpers import library


@cache
def record() -> QualityRecord:
    """Return the record of the content that ships as it is now."""
    return make_record(library(), Translation(paths.translations()).text_in)


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_all_content_is_at_or_above_the_bar(language: Language) -> None:
    """In each language no reading measure and no score is below its bar."""
    below = {one.address: list(shortfalls(one)) for one in record().ratings if one.language == language.tag}
    assert {address: lines for address, lines in below.items() if lines} == {}


def test_the_stored_record_is_the_computed_one() -> None:
    """What the program shows is what its content has; `make test` builds it again."""
    stored = load_quality(paths.resources())
    assert stored is not None, "make the record: packaging/quality.py"
    assert replace(stored, made=record().made) == record()
