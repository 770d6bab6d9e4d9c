"""The index: everything that can be found, in three languages. Built in one go, outside the main thread."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from kidneyviewer.content import codes
from kidneyviewer.content.finding.findable import FindableText, heads_of, pieces, printed
from kidneyviewer.content.finding.folding import PAUSE, Folding
from kidneyviewer.content.finding.heads import Head, Heads
from kidneyviewer.content.finding.lines import Lines
from kidneyviewer.content.finding.query import Query
from kidneyviewer.content.finding.spelled import Spelled
from kidneyviewer.content.finding.word_index import WordIndex
from kidneyviewer.content.model import Library, PageItem, SearchKeys
from kidneyviewer.content.texts import texts_of
from kidneyviewer.language import Language

Read = Callable[[Language, str, Sequence[str]], Sequence[str]]
"""Returns texts of the content in a language: language, context, English sources."""
_CODE = re.compile(
    r"(?:(?P<system>icd[- ]?10(?:[- ]?cm)?|loinc)[\s:]*)?(?P<code>[a-z][0-9]{2}(?:\.?[0-9a-z]{1,4})?|[0-9]{3,7}-[0-9])",
    re.IGNORECASE,
)
"""A code as people type it, with or without its system."""
CHINESE = tuple(language for language in Language if language.is_chinese)


class Index(Struct, frozen=True):
    """Everything that can be found. ``items`` are numbered, terms first, since names are searched for most.

    ``sources`` are their English texts, followed by those printed the same in all languages. ``texts`` are the
    translated ones in Chinese, folded, in the same order.
    """

    library: Library
    read: Read
    folding: Folding
    items: tuple[PageItem, ...]
    sources: tuple[tuple[str, ...], ...]
    words: WordIndex
    texts: Mapping[Language, Lines[int]]
    heads: Mapping[Language | None, Heads]
    spelled: Spelled

    def filed_under(self, query: Query) -> Iterator[tuple[int, str]]:
        """Yield the number of each item filed under the code that was typed, if it is one, and the code as written."""
        found = _CODE.fullmatch(query.typed)
        code = codes.parse(f"{found['system'] or _system(found['code'])}:{found['code']}") if found else None
        if code is not None:
            numbers = {item.address: number for number, item in enumerate(self.items)}
            for item in codes.filed_under(self.library, code):
                yield numbers[item.address], code.name

    def text(self, language: Language, address: str, source: str) -> str:
        """Return a text of an item in a language."""
        return self.read(language, address, (source,))[0]


def build(
    library: Library,
    read: Read,
    simplified: Mapping[int, int],
    keys: SearchKeys | None,
    goes_on: Callable[[], bool] = lambda: True,
) -> Index | None:
    """Build the index. ``goes_on`` is called for each item; if it returns False, the result is None.

    ``simplified`` maps each Traditional character to the Simplified one, by code point. Without ``keys`` Chinese names
    are found by their characters only.
    """
    folding = Folding(simplified)
    items: tuple[PageItem, ...] = (*library.terms.values(), *library.cases, *library.studies, *library.pages)
    making = _Making(library, read, folding)
    for number, item in enumerate(items):
        if not goes_on():
            return None
        making.add(number, item)
    return making.finish(items, keys)


def _system(code: str) -> str:
    return "ICD10" if code[0].isalpha() else "LOINC"


class _Making:
    """An index under construction."""

    def __init__(self, library: Library, read: Read, folding: Folding) -> None:
        self._library, self._read, self._folding = library, read, folding
        self._words = WordIndex()
        self._sources: list[tuple[str, ...]] = []
        self._texts: dict[Language, list[tuple[str, int]]] = {language: [] for language in CHINESE}
        self._heads: dict[Language | None, list[Head]] = {None: [], **{language: [] for language in Language}}

    def add(self, number: int, item: PageItem) -> None:
        """Add the next item."""
        heads = list(heads_of(item, self._library))
        own = [head for head in heads if not head.is_printed]
        alike = [head for head in heads if head.is_printed]
        texts = tuple(texts_of(item))
        sources = (*texts, *printed(item, self._library))
        self._sources.append(sources)
        self._words.add(number, (*sources, *(head.source for head in alike)))
        self._add_heads(number, None, alike, (), ())
        self._add_heads(number, Language.ENGLISH, own, (), ())
        for language in CHINESE:
            shown = self._read(language, item.address, texts)
            self._texts[language].append((self._folding.text(PAUSE.join(shown)), number))
            self._add_heads(number, language, own, texts, shown)

    def _add_heads(
        self,
        number: int,
        language: Language | None,
        parts: Sequence[FindableText],
        sources: Sequence[str],
        shown: Sequence[str],
    ) -> None:
        """Add the heads of an item in a language. Without ``shown``, its texts in that language, heads are English."""
        for part in parts:
            text = shown[sources.index(part.source)] if shown else part.source
            for piece in pieces(part, text):
                self._heads[language].append(Head(number, part.field, language, piece, part.source))

    def finish(self, items: tuple[PageItem, ...], keys: SearchKeys | None) -> Index:
        """Return the finished index."""
        self._words.finish(self._folding)
        for heads in self._heads.values():
            heads.sort(key=lambda head: head.field)
        by_text = {key.text: key for key in keys.keys} if keys else {}
        chinese = [head for language in CHINESE for head in self._heads[language]]
        return Index(
            library=self._library,
            read=self._read,
            folding=self._folding,
            items=items,
            sources=tuple(self._sources),
            words=self._words,
            texts={language: Lines(texts) for language, texts in self._texts.items()},
            heads={language: Heads(heads, self._folding) for language, heads in self._heads.items()},
            spelled=Spelled(chinese, by_text, self._folding),
        )
