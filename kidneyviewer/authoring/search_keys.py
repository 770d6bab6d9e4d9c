"""Which texts can be found by their reading, and how each is read as a whole."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kidneyviewer.authoring.zhuyin import zhuyin
from kidneyviewer.content.faults import ContentError, shown
from kidneyviewer.content.model import (
    Case,
    LearnPage,
    Library,
    PageItem,
    Reading,
    Readings,
    SearchKey,
    SearchKeys,
    Study,
    Term,
    items,
)
from kidneyviewer.content.terms import names_in
from kidneyviewer.content.texts import TextIn
from kidneyviewer.language import Language

FILE = "readings.json"
HAN = re.compile(r"[\u3400-\u9fff]+")


def key_texts(library: Library, text_in: TextIn) -> Iterator[str]:
    """Yield the Chinese texts that are found by their reading: names, forms, synonyms, titles, headings."""
    for language in filter(lambda language: language.is_chinese, Language):
        for item in items(library):
            for text in _named(item):
                yield from names_in(text_in(language, item.address, text))


def _named(item: PageItem) -> Iterator[str]:
    match item:
        case Term(name=name, full_form=full_form, forms=forms, synonyms=synonyms):
            yield from (name, full_form, forms)
            if synonyms is not None:
                yield synonyms
        case LearnPage(title=title, sections=sections):
            yield title
            yield from (section.heading for section in sections)
        case Case(title=title) | Study(title=title):
            yield title


def make_keys(readings: Readings, texts: Iterable[str]) -> SearchKeys:
    """Read each text that contains Chinese, once, longest words first.

    Raises :class:`ContentError`, which names the syllable that does not exist, or the text and the character that no
    word covers.
    """
    _check_syllables(readings)
    words = {reading.word: reading for reading in readings.words}
    longest = max(map(len, words))
    keys = [_key(text, words, longest) for text in dict.fromkeys(texts) if HAN.search(text)]
    return SearchKeys(keys=tuple(keys), strokes=readings.strokes)


def _check_syllables(readings: Readings) -> None:
    """Check that all readings consist of existing syllables; this needs the list of all syllables."""
    for index, reading in enumerate(readings.words):
        for field, said in (("pinyin", reading.pinyin), ("taiwan", reading.taiwan)):
            try:
                zhuyin(said or reading.pinyin)
            except ValueError as error:
                raise ContentError(FILE, f"$.words[{index}].{field}: {shown(said)}; {error}") from error


def _key(text: str, words: Mapping[str, Reading], longest: int) -> SearchKey:
    found = [reading for run in HAN.findall(text) for reading in _segments(text, run, words, longest)]
    mainland = " ".join(reading.pinyin for reading in found)
    taiwan = " ".join(reading.taiwan or reading.pinyin for reading in found)
    both = tuple(dict.fromkeys((mainland, taiwan)))
    return SearchKey(text=text, pinyin=both, zhuyin=tuple(map(zhuyin, both)))


def _segments(text: str, run: str, words: Mapping[str, Reading], longest: int) -> Iterator[Reading]:
    """Split a run of characters into words, taking the longest word at each place."""
    start = 0
    while start < len(run):
        ends = range(min(len(run), start + longest), start, -1)
        word = next((run[start:end] for end in ends if run[start:end] in words), None)
        if word is None:
            allowed = f"no word covers {run[start]!r}; allowed: texts whose characters are all in words"
            raise ContentError(FILE, f"$.words: {shown(text)}; {allowed}")
        yield words[word]
        start += len(word)
