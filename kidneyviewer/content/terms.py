"""Text → plain and glossary spans, and where each term is used."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

SEPARATOR = "|"
"""Between the forms of a term in ``Term.forms`` and in its translations."""
KEY_LENGTH = 2
"""Forms are looked up by so many first letters; a shorter form is not found."""
LAST_LATIN = 0x24F
"""The end of Latin Extended-B, the last block with letters of European names."""


class Span(Struct, frozen=True):
    """A stretch of text, ``start`` to ``end``, that is a form of the glossary term ``term``."""

    start: int
    end: int
    term: str


class Form(Struct, frozen=True):
    """A word that marks a term; an abbreviation is found in its own case only."""

    word: str
    term: str
    keeps_case: bool


class Lexicon:
    """The forms of all terms in one language, ready to be found in texts.

    A form with two capitals or more is an abbreviation and keeps its case; other words are found in any case.
    """

    def __init__(self, forms: Mapping[str, str]) -> None:
        """Take term id → forms of two letters or more, separated by ``|``; a form claimed twice is the first's."""
        self._by_start: dict[str, list[Form]] = {}
        for term, joined in forms.items():
            for word in map(str.strip, joined.split(SEPARATOR)):
                if len(word) >= KEY_LENGTH:
                    keeps_case = sum(letter.isupper() for letter in word) > 1
                    form = Form(word if keeps_case else word.lower(), term, keeps_case)
                    self._by_start.setdefault(word[:KEY_LENGTH].lower(), []).append(form)
        for found in self._by_start.values():
            found.sort(key=_length, reverse=True)

    def mark(self, text: str, leave_out: str | None = None) -> tuple[Span, ...]:
        """Find each term where it first stands in ``text``, the longest form first, except ``leave_out``."""
        lowered = text.lower()
        if len(lowered) != len(text):  # A letter such as İ grows, so it stays as it is.
            lowered = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
        seen: set[str | None] = {leave_out}
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


def where_used(texts: Iterable[tuple[str, str]], lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Map each term id to the addresses whose texts use it, in the order of ``texts`` (address, text)."""
    found: dict[str, dict[str, None]] = {}
    for address, text in texts:
        for span in lexicon.mark(text):
            found.setdefault(span.term, {})[address] = None
    return {term: tuple(addresses) for term, addresses in found.items()}


def _longest(forms: list[Form], text: str, lowered: str, start: int) -> Span | None:
    """Find the longest form that begins at ``start`` and is a word of its own."""
    for form in forms:
        end = start + len(form.word)
        searched = text if form.keeps_case else lowered
        if searched.startswith(form.word, start) and _stands_alone(text, start, end):
            return Span(start, end, form.term)
    return None


def _length(form: Form) -> int:
    return len(form.word)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no Latin letter or digit continues the stretch. Chinese words have no such edges."""
    return not (
        (start > 0 and _is_latin(text[start - 1]) and _is_latin(text[start]))
        or (end < len(text) and _is_latin(text[end]) and _is_latin(text[end - 1]))
    )


def _is_latin(letter: str) -> bool:
    """Tell whether a sign makes words of Latin script, accents included."""
    return ord(letter) <= LAST_LATIN and letter.isalnum()
