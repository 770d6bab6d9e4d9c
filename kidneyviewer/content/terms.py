"""Text → glossary spans, and where each term is used."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec import Struct

from kidneyviewer.content.statements import Passage

SEPARATOR = "|"
"""Separates the forms of a term in ``Term.forms`` and in its translations."""
BLOCKS = "!"
"""Marks a form as a longer word that does not contain the term: ``!自体免疫`` beside ``自体``."""
NO_TERM = ""
"""Replaces the term of a form that blocks."""
KEY_LENGTH = 2
"""Forms are looked up by this many first letters; shorter forms are not found."""
SPACES = MappingProxyType(dict.fromkeys(map(ord, "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}"), " "))
"""Hyphens and non-breaking spaces count as spaces: stem-cell, end stage renal disease."""
AMERICAN = (("haem", "hem"), ("isation", "ization"), ("ised", "ized"), ("ising", "izing"), ("oedema", "edema"))
"""British spelling, as in our texts, and American."""
ABBREVIATION = re.compile(r"\S+[A-Z]\S*|(?<!\S)[A-Z](?!\S)")
"""A word with a capital after its first letter, or a single capital."""
LAST_LATIN = 0x24F
"""The end of Latin Extended-B, the last block with letters of European names."""


class Span(Struct, frozen=True):
    """A stretch of text, ``start`` to ``end``, that is a form of the glossary term ``term``."""

    start: int
    end: int
    term: str


class Use(Struct, frozen=True):
    """A passage that uses a term, as it is shown; the word is at ``start`` to ``end`` of that text."""

    passage: Passage
    shown: str
    start: int
    end: int


class Form(Struct, frozen=True):
    """A form that marks a term, or none, in lowercase; ``exact``: its abbreviations, each with its position."""

    word: str
    term: str
    exact: tuple[tuple[int, str], ...]


class Lexicon:
    """The forms of all terms in one language, ready to be found in texts.

    A word with a capital after its first letter is an abbreviation and keeps its case; other words are found in any
    case, with hyphens or spaces, in British or American spelling.
    """

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Take term id → forms of two or more letters, separated by ``|``; a form claimed twice belongs to the first.

        A form that begins with ``!`` is found like the others but marks nothing.
        """
        self._by_start: dict[str, list[Form]] = {}
        for term, joined in forms.items():
            for written in map(str.strip, joined.split(SEPARATOR)):
                of = NO_TERM if written.startswith(BLOCKS) else term
                for word in spellings(written.removeprefix(BLOCKS)):
                    self._add(word, of)
        for found in self._by_start.values():
            found.sort(key=_length, reverse=True)

    def _add(self, word: str, term: str) -> None:
        lowered = _lowered(word)
        if len(word) >= KEY_LENGTH:
            exact = tuple((found.start(), found.group()) for found in ABBREVIATION.finditer(word))
            self._by_start.setdefault(lowered[:KEY_LENGTH], []).append(Form(lowered, term, exact))

    def mark(self, text: str, leave_out: str | None = None) -> tuple[Span, ...]:
        """Find each term where it first occurs in ``text``, longest form first, except ``leave_out``."""
        text = text.translate(SPACES)
        lowered = _lowered(text)
        seen: set[str | None] = {leave_out, NO_TERM}
        spans = []
        position = 0
        while position < len(text):
            forms = self._by_start.get(lowered[position : position + KEY_LENGTH])
            span = _longest(forms, text, lowered, position) if forms else None
            if span is not None and span.term not in seen:
                seen.add(span.term)
                spans.append(span)
            position = span.end if span is not None else position + 1
        return tuple(spans)


def names_in(forms: str) -> tuple[str, ...]:
    """Return the forms that mark a term, without those that block."""
    words = map(str.strip, forms.split(SEPARATOR))
    return tuple(word for word in words if word and not word.startswith(BLOCKS))


def where_used(passages: Iterable[tuple[Passage, str]], lexicon: Lexicon) -> dict[str, tuple[Use, ...]]:
    """Map each term id to its uses, in the order of ``passages``, each with its text as shown.

    Of identical passages of an item only the first counts.
    """
    found: dict[str, dict[tuple[str, str], Use]] = {}
    for passage, shown in passages:
        for span in lexicon.mark(shown):
            use = Use(passage, shown, span.start, span.end)
            found.setdefault(span.term, {}).setdefault((passage.address, shown), use)
    return {term: tuple(uses.values()) for term, uses in found.items()}


def _longest(forms: list[Form], text: str, lowered: str, start: int) -> Span | None:
    """Find the longest form that begins at ``start`` and is a whole word."""
    for form in forms:
        end = start + len(form.word)
        is_same = lowered.startswith(form.word, start) and all(text.startswith(w, start + at) for at, w in form.exact)
        if is_same and _stands_alone(text, start, end):
            return Span(start, end, form.term)
    return None


def _lowered(text: str) -> str:
    """Return a text in lowercase, without changing its length."""
    lowered = text.lower()
    if len(lowered) != len(text):  # İ, for example, becomes longer, so such letters stay as they are
        lowered = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return lowered


def spellings(written: str) -> tuple[str, ...]:
    """Return a form in British spelling, and in American spelling if that differs."""
    british = written.strip().translate(SPACES)
    american = british
    for here, there in AMERICAN:
        american = american.replace(here, there)
    return (british,) if american == british else (british, american)


def _length(form: Form) -> int:
    return len(form.word)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no Latin letter or digit continues the stretch. Chinese words have no such boundaries."""
    return not (
        (start > 0 and _is_latin(text[start - 1]) and _is_latin(text[start]))
        or (end < len(text) and _is_latin(text[end]) and _is_latin(text[end - 1]))
    )


def _is_latin(letter: str) -> bool:
    """Tell whether a character is a Latin letter or digit, accents included."""
    return ord(letter) <= LAST_LATIN and letter.isalnum()
