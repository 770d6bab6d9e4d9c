"""The quality record as lines for a terminal."""

from collections.abc import Iterator

from kidneyviewer.authoring.quality.quality_record import (
    ChineseReading,
    EnglishReading,
    Marks,
    QualityRecord,
    Rating,
    first_fault,
    shortfalls,
)

HEADER = f"{'item':36} {'language':9} {'reading':22} {'under-':>7} {'action':>7} {'index':>7}  first fault"
HEADER_BELOW = f"{'':36} {'':9} {'':22} {'stand %':>7} {'%':>7} {'%':>7}"


def table(record: QualityRecord) -> Iterator[str]:
    """Yield a line for each item and language: reading measures, scores, first fault."""
    yield HEADER
    yield HEADER_BELOW.rstrip()
    for rating in record.ratings:
        scores = " ".join(map(_score, (rating.understanding, rating.action, rating.index)))
        line = f"{rating.address:36} {rating.language:9} {_reading(rating):22} {scores}  {first_fault(rating)}"
        yield line.rstrip()


def failing(record: QualityRecord) -> list[str]:
    """Return a line for everything below its bar."""
    return [f"{rating.address} {rating.language}: {line}" for rating in record.ratings for line in shortfalls(rating)]


def _reading(rating: Rating) -> str:
    match rating.reading:
        case EnglishReading(mean_grade=mean, highest_grade=highest):
            return f"grade {mean} to {highest}"
        case ChineseReading(mean_length=mean, ninetieth=ninetieth, longest=longest):
            return f"length {mean}, {ninetieth}, {longest}"


def _score(marks: Marks | None) -> str:
    return f"{'-' if marks is None else marks.score:>7}"
