"""Text → plain and glossary spans, and where each term is used."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

SEPARATOR = "|"
"""Between the forms of a term in ``Term.forms`` and in its translations."""

_LETTER = "[A-Za-z0-9À-ÖØ-öø-ɏ]"
"""What makes a word in Latin script, accents included; Chinese puts no space between words."""


class Span(Struct, frozen=True):
    """A stretch of text, ``start`` to ``end``, that is a form of the glossary term ``term``."""

    start: int
    end: int
    term: str


class Lexicon:
    """The forms of all terms in one language, ready to be found in texts."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Take term id → forms, separated by ``|``. A form that two terms claim belongs to the first."""
        self._terms: dict[str, str] = {}
        for term, joined in forms.items():
            for form in joined.split(SEPARATOR):
                if form.strip():
                    self._terms.setdefault(_key(form.strip()), term)
        longest_first = sorted(self._terms, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_expression, longest_first))) if longest_first else None

    def mark(self, text: str, leave_out: str | None = None) -> tuple[Span, ...]:
        """Find each term where it first stands in ``text``, the longest form first, except ``leave_out``."""
        if self._pattern is None:
            return ()
        seen: set[str | None] = {leave_out}
        spans = []
        for found in self._pattern.finditer(text):
            term = self._terms.get(found.group()) or self._terms.get(found.group().casefold())
            if term is not None and term not in seen:
                seen.add(term)
                spans.append(Span(found.start(), found.end(), term))
        return tuple(spans)


def where_used(texts: Iterable[tuple[str, str]], lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Map each term id to the addresses whose texts use it, in the order of ``texts`` (address, text)."""
    found: dict[str, dict[str, None]] = {}
    for address, text in texts:
        for span in lexicon.mark(text):
            found.setdefault(span.term, {})[address] = None
    return {term: tuple(addresses) for term, addresses in found.items()}


def _key(form: str) -> str:
    """Give the form under which a match is looked up: an abbreviation keeps its case, a word does not."""
    return form if _is_abbreviation(form) else form.casefold()


def _is_abbreviation(form: str) -> bool:
    return sum(letter.isupper() for letter in form) > 1


def _expression(form: str) -> str:
    literal = re.escape(form) if _is_abbreviation(form) else f"(?i:{re.escape(form)})"
    start = f"(?<!{_LETTER})" if re.match(_LETTER, form[0]) else ""
    end = f"(?!{_LETTER})" if re.match(_LETTER, form[-1]) else ""
    return start + literal + end
