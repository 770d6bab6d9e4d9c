"""Unusual content: a single case, very many, very long words and titles."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from kidneyviewer.content.model import Case, Item, Library, items
from kidneyviewer.content.texts import texts_of
from tests.helpers import content_in_use

Record = TypeVar("Record", bound=msgspec.Struct)
WORD = "Hemodialysefistelthromboseprophylaxemass"
"""As long as words of other languages, file names and web addresses."""
MOST_WORDS = 4


def long_words(text: str) -> str:
    """Return a text with as many long words as another one has short ones, at most four."""
    return " ".join([WORD] * min(MOST_WORDS, len(text.split())))


def very_long(text: str) -> str:
    """Return a very long text."""
    return " ".join([text] * 8)


def worded(item: Record, change: Callable[[str], str]) -> Record:
    """Return an item with every text changed except its id and those by which terms are found."""
    keys = {getattr(item, name, None) for name in ("id", "forms", "synonyms")}
    texts = {text for text in texts_of(item) if text not in keys}

    def changed(value: object) -> object:
        match value:
            case str():
                return change(value) if value in texts else value
            case dict():
                return {key: changed(part) for key, part in value.items()}
            case list() | tuple():
                return [changed(part) for part in value]
            case _:
                return value

    return msgspec.convert(changed(msgspec.to_builtins(item)), type(item))


def with_texts(change: Callable[[str], str]) -> Library:
    """Return the content with the texts of every case, page and term changed."""
    return of([worded(item, change) for item in items(content_in_use())])


def of(some: list[Item]) -> Library:
    """Return the content with some items in place of all."""
    shown = {item.address: item for item in some}
    whole = content_in_use()
    return msgspec.structs.replace(
        whole,
        cases=tuple(item for item in some if isinstance(item, Case)),
        pages=tuple(shown.get(page.address, page) for page in whole.pages),
        terms={term.id: shown.get(term.address, term) for term in whole.terms.values()},
        by_address={**whole.by_address, **shown},
    )


def many(count: int) -> Library:
    """Return the content with many cases that differ in id and title."""
    models = content_in_use().cases
    return of(
        [
            msgspec.structs.replace(
                models[number % len(models)], id=f"case-{number}", title=f"Case number {number} of very many"
            )
            for number in range(count)
        ]
    )
