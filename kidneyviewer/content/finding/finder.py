"""Query → hits, best first: current language before the others, names before titles, headings and texts."""

from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from kidneyviewer.content.finding import typos
from kidneyviewer.content.finding.findable import Field, printed
from kidneyviewer.content.finding.folding import PAUSE, Folding
from kidneyviewer.content.finding.heads import Head, Quality, fit
from kidneyviewer.content.finding.hits import Hit, Stretch, Way, marks
from kidneyviewer.content.finding.index import Index
from kidneyviewer.content.finding.lines import holds
from kidneyviewer.content.finding.query import Query, parse, readings
from kidneyviewer.content.finding.spelled import Spelling
from kidneyviewer.content.model import PageItem, Term
from kidneyviewer.language import Language

MOST = 30
"""Most hits. Nobody looks through more, and the last ones are the weakest."""

SPELLED_FROM = 2
"""This many Latin letters are read as pinyin while English is shown; in Chinese, one is enough."""

Rank = tuple[int, ...]


class _Candidate(Struct, frozen=True):
    """A match that has not been put into words yet."""

    rank: Rank
    number: int
    field: Field
    way: Way
    language: Language | None
    text: str
    source: str
    part: Stretch | None = None


def find(index: Index, typed: str, shown: Language, most: int = MOST) -> tuple[Hit, ...]:
    """Return the best matches for what was typed, each item once, at most ``most`` of them."""
    meant = [query for reading in readings(typed) if (query := parse(reading, index.folding)).words]
    if not meant:
        return ()
    search = _Search(index, shown, most)
    for query in meant:
        if not search.best:
            search.run(query)
    if not search.best:
        for other in typos.corrected(index, meant[0]):
            meant.append(other)
            search.run(other, is_similar=True)
    found = sorted(search.best.values(), key=lambda candidate: candidate.rank)[:most]
    return tuple(_hit(index, candidate, meant, shown) for candidate in found)


class _Search:
    """One search: the best candidate for each item."""

    def __init__(self, index: Index, shown: Language, most: int) -> None:
        self._index, self._shown, self._most = index, shown, most
        self._order = (shown, *(language for language in Language if language is not shown))
        self.best: dict[int, _Candidate] = {}

    def run(self, query: Query, *, is_similar: bool = False) -> None:
        """Look for a query in heads, by sound, and in all texts, until there are enough candidates."""
        self._is_similar = is_similar
        for number, code in enumerate(self._index.filed_under(query)):
            self._take(self._of_code(number, *code))
        for language in (None, *self._order):
            for quality, head in self._index.heads[language].matching(query):
                self._take(self._of_head(head, quality))
        if self._shown.is_chinese:
            self._look_by_sound(query)
        self._look_into_texts(query, self._shown)
        if not (self._shown.is_chinese or self.best):  # an English word is not pinyin
            self._look_by_sound(query)
        for language in self._order[1:]:
            self._look_into_texts(query, language)

    def _look_by_sound(self, query: Query) -> None:
        if len(query.compact) < SPELLED_FROM and not self._shown.is_chinese and query.compact.isascii():
            return
        for spelling in self._index.spelled.matching(query):
            self._take(self._of_spelling(spelling))

    def _take(self, candidate: _Candidate) -> None:
        known = self.best.get(candidate.number)
        if known is None or candidate.rank < known.rank:
            self.best[candidate.number] = candidate

    def _tier(self, language: Language | None) -> int:
        return 0 if language is None else self._order.index(language)

    def _of_head(self, head: Head, quality: Quality) -> _Candidate:
        """Rank a head by its field; a synonym that is exactly what was typed counts as a name."""
        way = Way.SIMILAR if self._is_similar else Way.WRITTEN
        is_name = quality is Quality.EXACT and head.field is Field.SYNONYM
        field = Field.NAME if is_name else head.field
        rank = (self._is_similar, self._tier(head.language), field, 0, quality, is_name, head.number)
        return _Candidate(rank, head.number, head.field, way, head.language, head.text, head.source)

    def _of_code(self, place: int, number: int, code: str) -> _Candidate:
        """Rank items filed under a code in the order of the code, before everything else."""
        rank = (False, 0, Field.NAME, 0, Quality.EXACT, False, place)
        return _Candidate(rank, number, Field.SOURCE, Way.WRITTEN, None, code, code)

    def _of_spelling(self, spelling: Spelling) -> _Candidate:
        """Rank by sound: names and synonyms alike, in glossary order, since sounds are short and numerous."""
        head = spelling.head
        field = Field.NAME if head.field is Field.SYNONYM else head.field
        rank = (self._is_similar, self._tier(head.language), field, 1, spelling.quality, False, head.number)
        way = Way.ZHUYIN if spelling.is_zhuyin else Way.PINYIN
        part = (spelling.start, spelling.end)
        return _Candidate(rank, head.number, head.field, way, head.language, head.text, head.source, part)

    def _look_into_texts(self, query: Query, language: Language) -> None:
        if len(self.best) >= self._most:
            return
        numbers = (number for number in self._holding(query, language) if number not in self.best)
        for number in islice(numbers, self._most):
            candidate = self._passage(query, language, number)
            if candidate is not None:
                self._take(candidate)

    def _holding(self, query: Query, language: Language) -> Iterator[int]:
        """Return the items whose texts in a language contain all words.

        A Latin word in a Chinese text is in the English of the item too (a test holds that), where it is found faster.
        Only numbers differ: they are written with 万 and 亿.
        """
        index = self._index
        if not language.is_chinese:
            return index.words.holding(query.words, len(self.best) + self._most)
        lines = index.texts[language]
        latin = [word for word in query.words if word.is_latin and not word.text[0].isdigit()]
        if not latin:
            return lines.with_words(query.words)
        numbers = index.words.holding(latin, len(index.items))
        return (number for number in numbers if holds(lines.line(number), query.words))

    def _passage(self, query: Query, language: Language, number: int) -> _Candidate | None:
        """Return the best passage of an item, or None if short words of the query are scattered over it.

        Texts that are printed the same in all languages, such as an English citation, come last.
        """
        index, item = self._index, self._index.items[number]
        place, (missing, quality) = best_passage(query, self._folded(language, number), index.folding)
        if missing and any(word.is_short for word in query.words):
            return None
        source = index.sources[number][place]
        said = None if place >= len(index.sources[number]) - len(printed(item, index.library)) else language
        tier = self._tier(said) if said else len(self._order)
        rank = (self._is_similar, tier, Field.TEXT, missing, quality, False, number)
        way = Way.SIMILAR if self._is_similar else Way.WRITTEN
        text = index.text(said, item.address, source) if said else source
        return _Candidate(rank, number, Field.TEXT, way, said, text, source)

    def _folded(self, language: Language, number: int) -> str:
        """Return the folded passages of an item in a language, separated by pauses."""
        if language.is_chinese:
            return self._index.texts[language].line(number)
        return self._index.folding.letters(PAUSE.join(self._index.sources[number]))


def best_passage(query: Query, folded: str, folding: Folding) -> tuple[int, tuple[int, Quality]]:
    """Return which of the passages separated by pauses lacks the fewest words and matches the others best.

    Returns its number, how many words it lacks, and the quality of the worst match among the others.
    """
    parts = folded.split(PAUSE)
    held = [sum(word.text in part and fit(part, (word,)) is not None for word in query.words) for part in parts]
    most = max(held)
    found = [(_fits(query, folding.words(part)), place) for place, part in enumerate(parts) if held[place] == most]
    fits, place = min(found)
    return place, fits


def _fits(query: Query, line: str) -> tuple[int, Quality]:
    """Return how many words a folded line lacks, and the quality of the worst match among the others."""
    found = [quality for word in query.words if (quality := fit(line, (word,))) is not None]
    return len(query.words) - len(found), max(found, default=Quality.INNER)


def _hit(index: Index, candidate: _Candidate, meant: Sequence[Query], shown: Language) -> Hit:
    found: tuple[Stretch, ...] = (candidate.part,) if candidate.part else ()
    for query in meant:
        found = found or marks(candidate.text, query.words, index.folding)
    item = index.items[candidate.number]
    return Hit(
        item=item,
        title=index.text(shown, item.address, title_of(item)),
        field=candidate.field,
        way=candidate.way,
        language=candidate.language,
        text=candidate.text,
        marks=found or ((0, len(candidate.text)),),
        source=candidate.source,
    )


def title_of(item: PageItem) -> str:
    """Return the English name of a term, or the title of any other item."""
    return item.name if isinstance(item, Term) else item.title
