"""What a mistyped query may mean: one letter too many, missing, wrong, or swapped with its neighbour."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from kidneyviewer.content.finding.index import CHINESE, Index
from kidneyviewer.content.finding.query import Query, Word

SHORTEST = 5
"""Shorter words are not corrected: too many others are similar."""
MOST = 4
"""Most corrections that are tried."""


def corrected(index: Index, query: Query) -> Iterator[Query]:
    """Yield the corrected queries, most likely first."""
    for number, word in enumerate(query.words):
        if len(word.text) >= SHORTEST and word.text.isalpha() and not _is_known(index, word):
            meant = _like(index, word.text) if word.is_latin else _one_other(index, word.text)
            for text in islice(dict.fromkeys(meant), MOST):
                words = (*query.words[:number], Word(text, word.is_latin), *query.words[number + 1 :])
                spaced = " ".join(one.text for one in words)
                yield Query(spaced, spaced, words, spaced.replace(" ", ""))
            return


def _is_known(index: Index, word: Word) -> bool:
    """Tell whether a word occurs anywhere."""
    if word.is_latin:
        return any(True for _ in index.words.matching(word))
    return any(any(True for _ in index.texts[language].with_words((word,))) for language in CHINESE)


def _like(index: Index, text: str) -> list[str]:
    """Return the words similar to a Latin one, whole and frequent ones first, then readings of names."""
    lengths = range(len(text) - 1, len(text) + 2)
    words = {
        begun[start] for length in lengths for begun in (index.words.begun(length),) for start in _near(text, begun)
    }
    found = sorted(words, key=lambda word: (len(word) > lengths[-1], -index.words.count(word), word))
    return found or sorted(_near(text, {line[:length] for line in index.spelled.joined for length in lengths}))


def _near(text: str, words: Iterable[str]) -> list[str]:
    from rapidfuzz import distance, process  # noqa: PLC0415 - 6 ms, needed only for a mistyped word

    found = process.extract(text, list(words), scorer=distance.OSA.distance, score_cutoff=1, limit=None)
    return [word for word, _, _ in found]


def _one_other(index: Index, text: str) -> Iterator[str]:
    """Yield the stretches of Chinese names and titles that differ from a text in one character."""
    signs = [re.escape(letter) for letter in text]
    others = ("".join((*signs[:place], ".", *signs[place + 1 :])) for place in range(len(signs)))
    pattern = re.compile("|".join(others))
    for language in CHINESE:
        for found, _ in islice(index.heads[language].fitting(pattern), MOST):
            yield found.group()
