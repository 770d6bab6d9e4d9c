"""Ten thousand generated cases in three languages, all with different texts, kept in memory."""

import random
from collections.abc import Callable, Iterable, Sequence
from itertools import cycle, islice

import msgspec

from kidneyviewer import paths
from kidneyviewer.content.loader import load, load_folding, load_search_keys
from kidneyviewer.content.model import Case, Library, PageItem, SearchKey, SearchKeys, Statement, items
from kidneyviewer.content.texts import texts_of
from kidneyviewer.language import Language
from kidneyviewer.ui.translation import Translation

SEED = 20261126
Three = tuple[str, ...]
"""A text in the three languages."""


class Many:
    """A library of generated cases with the texts, translations, folding and keys that the search needs."""

    def __init__(self, count: int) -> None:
        self._real = load(paths.resources())
        self._texts: dict[str, Three] = {}
        self._dice = random.Random(SEED)
        translate = Translation(paths.translations()).text_in
        self._titles = [_three(translate, case, case.title) for case in self._real.cases]
        pool = [_three(translate, item, source) for item in items(self._real) for source in texts_of(item)]
        self._sentences = [three for three in pool if " " in three[0]]
        self.folding = load_folding(paths.resources())
        keys = load_search_keys(paths.resources())
        assert keys is not None, "build the search keys: python -m kidneyviewer_packaging.build_search_keys"
        self._known = {key.text: key for key in keys.keys}
        self._keys: list[SearchKey] = []
        self.library = self._make(count)
        self._simplified = {english: three[1] for english, three in self._texts.items()}
        self._traditional = {english: three[2] for english, three in self._texts.items()}
        self.keys = SearchKeys(keys=tuple(self._keys), strokes=keys.strokes)

    def read(self, language: Language, _context: str, sources: Sequence[str]) -> Sequence[str]:
        """Return texts in a language; texts that were not generated are unchanged."""
        match language:
            case Language.ENGLISH:
                return sources
            case Language.SIMPLIFIED_CHINESE:
                return [self._simplified.get(source, source) for source in sources]
            case Language.TRADITIONAL_CHINESE:
                return [self._traditional.get(source, source) for source in sources]

    def all_texts(self) -> list[tuple[Case, Three]]:
        """Return each case with all its text in each language."""
        found = []
        for case in self.library.cases:
            threes = [self._texts.get(source, (source,) * 3) for source in texts_of(case)]
            found.append((case, tuple("\n".join(column) for column in zip(*threes, strict=True))))
        return found

    def _make(self, count: int) -> Library:
        originals = islice(cycle(self._real.cases), count)
        cases = tuple(self._case(case, number) for number, case in enumerate(originals))
        return msgspec.structs.replace(self._real, cases=cases, studies=(), pages=())

    def _case(self, case: Case, number: int) -> Case:
        title = tuple(f"{text} {number}" for text in self._titles[number % len(self._titles)])
        for text, old in zip(title[1:], self._titles[number % len(self._titles)][1:], strict=True):
            self._keys.append(msgspec.structs.replace(self._known[old], text=text))
        self._texts[title[0]] = title
        return msgspec.structs.replace(
            case,
            id=f"made-{number:05}",
            title=title[0],
            what_happened=self._statements(case.what_happened),
            side_effects=self._statements(case.side_effects),
            cannot_tell=self._statements(case.cannot_tell),
            facts=tuple(msgspec.structs.replace(fact, text=self._text()) if fact.text else fact for fact in case.facts),
        )

    def _statements(self, statements: Iterable[Statement]) -> tuple[Statement, ...]:
        return tuple(msgspec.structs.replace(one, text=self._text()) for one in statements)

    def _text(self) -> str:
        """Return a text made from the halves of two real ones, and a number."""
        first, second = self._dice.sample(self._sentences, 2)
        own = self._dice.randrange(1000)
        halves = zip(first, second, strict=True)
        three = tuple(f"{one[: len(one) // 2]} {own} {other[len(other) // 2 :]}" for one, other in halves)
        self._texts[three[0]] = three
        return three[0]


def _three(translate: Callable[[Language, str, str], str], item: PageItem, source: str) -> Three:
    return tuple(translate(language, item.address, source) for language in Language)
