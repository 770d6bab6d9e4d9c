"""The reading measures of an item in one language."""

import re
from collections.abc import Iterator, Sequence
from statistics import mean

from kidneyviewer.authoring.quality.document import Show, ShownText
from kidneyviewer.authoring.quality.quality_record import ChineseReading, EnglishReading
from kidneyviewer.authoring.readability import characters, chinese_sentences, grade, ninetieth, sentences, words
from kidneyviewer.content.model import PageItem, Term
from kidneyviewer.content.terms import Lexicon
from kidneyviewer.content.texts import texts_of

FEWEST_WORDS = 6
"""The formula is meant for passages; a title or fact of a few words has no grade."""
HAN = re.compile(r"[\u3400-\u9fff]")
PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being)\s+(?:not\s+|\w+ly\s+)?(?:\w{2,}ed|given|seen|known|put|made|found|shown|done"
    r"|taken|told|sold|held|sent|left|read|written|built|grown|chosen|born|meant|set|drawn|kept|paid|led|lost)\b",
    re.IGNORECASE,
)
CHINESE_PASSIVE = re.compile("被|遭|受到|由[^，。；]{1,10}(?:进行|進行|完成|给予|給予)")


def running_texts(item: PageItem) -> Iterator[str]:
    """Yield the texts of an item that are read as running text: everything but the names of a term."""
    named = {item.name, item.full_form, item.forms, item.synonyms} if isinstance(item, Term) else set()
    return (text for text in texts_of(item) if text not in named)


def without_terms(text: str, lexicon: Lexicon) -> str:
    """Remove the glossary terms from a text. They are explained where they appear, so they do not count."""
    rest = text
    while spans := lexicon.mark(rest):
        rest = rest[: spans[0].start] + rest[spans[0].end :]
    return rest


def is_untranslated(passage: ShownText) -> bool:
    """Tell whether a running text is still English where it should be Chinese."""
    return len(words(passage.english)) >= FEWEST_WORDS and not HAN.search(passage.shown)


def english(item: PageItem, lexicon: Lexicon) -> EnglishReading:
    """Measure the English of an item."""
    texts = list(running_texts(item))
    plain = {text: rest for text in texts if len(words(rest := without_terms(text, lexicon))) >= FEWEST_WORDS}
    grades = {text: round(grade(rest), 1) for text, rest in plain.items()} or {"": 0.0}
    whole = [round(grade(text), 1) for text in plain] or [0.0]
    parted = [sentence for text in plain for sentence in sentences(text)]
    hardest = max(grades, key=grades.__getitem__)
    return EnglishReading(
        passages=len(plain),
        mean_grade=round(mean(grades.values()), 1),
        highest_grade=grades[hardest],
        hardest=hardest,
        mean_grade_with_terms=round(mean(whole), 1),
        highest_grade_with_terms=max(whole),
        words_a_sentence=round(mean([len(words(one)) for one in parted] or [0]), 1),
        passive=_share(PASSIVE, parted),
    )


def chinese(item: PageItem, show: Show) -> ChineseReading:
    """Measure the Chinese of an item."""
    shown = [ShownText(text, show(item.address, text)) for text in running_texts(item)]
    untranslated = sum(map(is_untranslated, shown))
    texts = [passage.shown for passage in shown if HAN.search(passage.shown)]
    parted = [sentence for text in texts for sentence in chinese_sentences(text)]
    lengths = list(map(characters, parted)) or [0]
    return ChineseReading(
        sentences=len(parted),
        mean_length=round(mean(lengths), 1),
        ninetieth=ninetieth(lengths),
        longest=max(lengths),
        longest_sentence=max(parted, key=characters, default=""),
        untranslated=untranslated,
        passive=_share(CHINESE_PASSIVE, parted),
    )


def _share(pattern: re.Pattern[str], parted: Sequence[str]) -> int:
    """Return the percentage of sentences that match a pattern."""
    return round(100 * sum(bool(pattern.search(one)) for one in parted) / max(1, len(parted)))
