"""The subject of a judgement, and the checks that both checklists share.

A check returns the first place where its rule is broken, or None.
"""

from collections.abc import Callable

from msgspec import Struct

from kidneyviewer.authoring.quality import signs
from kidneyviewer.authoring.quality.criteria import Criterion
from kidneyviewer.authoring.quality.document import Document, ShownText
from kidneyviewer.authoring.quality.quality_record import (
    HIGHEST_GRADE,
    LONGEST_MEAN,
    LONGEST_NINETIETH,
    ChineseReading,
    EnglishReading,
    Judgement,
    Verdict,
)
from kidneyviewer.authoring.readability import characters, words
from kidneyviewer.content.terms import Lexicon

MOST_TITLE_WORDS = 15
MOST_HEADING_WORDS, MOST_HEADING_CHARACTERS = 12, 25
MOST_MESSAGE_SENTENCES = 3
MOST_SECTION_WORDS, MOST_SECTION_CHARACTERS = 120, 200
MOST_IN_LIST = 7
FEWEST_STEPS = 2

Flaw = str | None


class Subject(Struct, frozen=True, kw_only=True):
    """A document in one language, with everything needed to judge it."""

    document: Document
    reading: EnglishReading | ChineseReading
    lexicon: Lexicon
    checklists: tuple[str, ...]
    """English titles of the pages that are checklists."""

    @property
    def is_chinese(self) -> bool:
        """Whether the document is in Chinese."""
        return isinstance(self.reading, ChineseReading)


def judged(criterion: Criterion, fault: Flaw) -> Judgement:
    """Return a judgement: met, or not met with the place of the fault."""
    return Judgement(criterion, Verdict.MET) if fault is None else Judgement(criterion, Verdict.NOT_MET, fault)


def not_applicable(criterion: Criterion) -> Judgement:
    """Return the judgement that an item does not apply."""
    return Judgement(criterion, Verdict.DOES_NOT_APPLY)


def unrated(criterion: Criterion) -> Judgement:
    """Return the judgement that an item needs people."""
    return Judgement(criterion, Verdict.NOT_YET_RATED)


# the checks


def everyday_words(subject: Subject) -> Flaw:
    """Compare the reading measures with their bars."""
    match subject.reading:
        case EnglishReading(highest_grade=grade, hardest=hardest):
            return hardest if grade > HIGHEST_GRADE else None
        case ChineseReading(mean_length=mean, ninetieth=ninetieth, longest_sentence=longest, untranslated=untranslated):
            is_hard = mean > LONGEST_MEAN or ninetieth > LONGEST_NINETIETH
            return "texts that are not translated" if untranslated else longest if is_hard else None


def defined_terms(subject: Subject) -> Flaw:
    """Find an abbreviation that is not explained."""
    found = next(signs.unexplained(list(subject.document.passages), subject.lexicon), None)
    return None if found is None else f"{found[0]} in: {found[1]}"


def main_message(subject: Subject) -> Flaw:
    """Check that there is one main message of one to three sentences."""
    message = " ".join(passage.english for passage in subject.document.message)
    count = message.count(". ") + message.count("? ") + 1
    if not message:
        return "no main message"
    return message if count > MOST_MESSAGE_SENTENCES else None


def summary(subject: Subject) -> Flaw:
    """Check that there is a summary: the message or, for a case, its facts at a glance."""
    if not subject.document.has_summary:
        return "no problem or treatment among the facts at a glance"
    return main_message(subject)


def headings(subject: Subject) -> Flaw:
    """Find a heading that is too long or occurs twice. The interface supplies headings for sections without one."""
    seen: set[str] = set()
    for block in subject.document.blocks:
        if block.heading is None:
            continue
        shown = block.heading.shown
        is_long = len(words(block.heading.english)) > MOST_HEADING_WORDS
        if shown in seen or (characters(shown) > MOST_HEADING_CHARACTERS if subject.is_chinese else is_long):
            return shown
        seen.add(shown)
    return None


def section_lengths(subject: Subject) -> Flaw:
    """Find a section that is too long."""
    count, most = (characters, MOST_SECTION_CHARACTERS) if subject.is_chinese else (_word_count, MOST_SECTION_WORDS)
    for block in subject.document.blocks:
        length = sum(count(passage.shown) for passage in block.passages)
        if length > most:
            name = block.heading or block.passages[0]
            return f"{length} > {most}: {name.shown}"
    return None


def lists(subject: Subject) -> Flaw:
    """Find a list that is too long; there must be at least one list."""
    listed = [block.listed for block in subject.document.blocks if block.listed]
    if not listed:
        return "no list"
    longest = max(listed, key=len)
    return f"{len(longest)} items: {longest[0].shown}" if len(longest) > MOST_IN_LIST else None


def an_action(subject: Subject) -> Flaw:
    """Check that a sentence tells the reader to do something."""
    return None if any(map(signs.is_action, subject.document.passages)) else "no sentence tells what to do"


def steps(subject: Subject) -> Flaw:
    """Check that there is a list of actions or questions."""
    for block in subject.document.blocks:
        if sum(signs.is_action(one) or signs.is_question(one) for one in block.listed) >= FEWEST_STEPS:
            return None
    return "no list of steps"


def tool(subject: Subject) -> Flaw:
    """Check that the document is a checklist, or names a page that is one."""
    if subject.document.is_checklist:
        return None
    texts = " ".join(passage.english for passage in subject.document.passages)
    return None if any(f"“{title}”" in texts for title in subject.checklists) else "no checklist is named"


def clear_numbers(subject: Subject) -> Flaw:
    """Find a number with too many digits or without a unit."""
    document = subject.document
    if any(signs.UNIT_UNKNOWN.search(passage.english) for passage in document.passages):
        return None
    parts = (document.message, *(block.passages for block in document.blocks))
    return next(filter(None, map(signs.unclear_number, parts)), None)


def has_numbers(subject: Subject) -> bool:
    """Tell whether the running text contains a figure."""
    document = subject.document
    parts = (document.message, *(block.passages for block in document.blocks))
    return any(letter.isdigit() for part in parts for passage in part for letter in passage.shown)


def a_sum(subject: Subject) -> Flaw:
    """Find a sentence that asks the reader to calculate."""
    return _first(subject, lambda passage: bool(signs.SUM_ASKED.search(passage.english)))


def arithmetic(subject: Subject) -> Flaw:
    """Find a sum, or numbers that can be compared only by calculating."""
    return a_sum(subject) or _first(subject, signs.asks_arithmetic)


def unfamiliar_numbers(subject: Subject) -> Flaw:
    """Find numbers that need training in statistics."""
    return _first(subject, lambda passage: bool(signs.UNFAMILIAR.search(passage.english)))


def distraction(subject: Subject) -> Flaw:
    """Find web addresses and prices."""
    return _first(subject, lambda passage: bool(signs.DISTRACTION.search(passage.shown)))


def known_and_not(subject: Subject) -> Flaw:
    """Check that the text says both what is known, with a source, and what is not."""
    document = subject.document
    if not document.has_source:
        return "no statement has a source"
    admitted = document.limits or any(map(signs.admits, document.passages))
    return None if admitted else "no sentence says what is not known"


def reading_of_charts(subject: Subject) -> Flaw:
    """Find a figure without a sentence that explains how to read it."""
    return next((visual.title.shown for visual in subject.document.visuals if not visual.is_explained), None)


def _word_count(text: str) -> int:
    return len(words(text))


def _first(subject: Subject, is_wrong: Callable[[ShownText], bool]) -> Flaw:
    return next((passage.shown for passage in subject.document.passages if is_wrong(passage)), None)
