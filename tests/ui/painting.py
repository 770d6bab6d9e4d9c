"""Paints the pages of mutants of the content, in a separate process, since a fault may end it. Prints JSON.

Usage: python -m tests.ui.painting COUNT [SEED] paints mutants of the content that ships; a test lets it find the small
one.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Iterator
from itertools import islice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kidneyviewer import paths
from kidneyviewer.appearance import Appearance
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.model import Appendix, Case, LearnPage, Library, PageItem, Status, Study, items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import keys_of, statements_of
from kidneyviewer.content.statements import Count, CountedEvent, Passage, Printed, Stated, StudyFigure, Value
from kidneyviewer.language import Language
from kidneyviewer.ui.cases.cases_place import CasesPlace
from kidneyviewer.ui.page.results_card import ResultsCard
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.terminology import Terminology
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.widgets.list_and_detail import ListAndDetail
from kidneyviewer.ui.window import other_places
from kidneyviewer.ui.wording import event_words, words
from tests.content.mutants import SEED, Mutant, mutants
from tests.helpers import content_in_use
from tests.ui.layout import cut
from tests.ui.showing import seen

WIDTH, HEIGHT = 1000, 700
TRIED = 20
"""At most this many times as many mutants are made as are painted: others are refused, or change nothing visible."""
HARMLESS = "propagateSizeHints"
UNCHECKED = "to be checked)"
ONLY_ORIGINS = ("outcome",)


class Painter:
    """Paints pages in one language, and collects faults."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.painted = self.revealed = 0
        self.what = ""
        self._translation = Translation(paths.translations())
        self._translation.set_language(Language.ENGLISH)
        self._theme = Theme(paths.resources() / "fonts", Language.ENGLISH, 100, Appearance.LIGHT)
        self._theme.apply()
        self._content = content_in_use()
        self._before = {item.address: item for item in items(self._content)}

    def note(self, fault: object) -> None:
        """Note a fault with the mutant that caused it."""
        self.faults.append(f"{self.what}: {fault}")

    def paint(self, mutant: Mutant, content: Library) -> bool:
        """Paint what a mutant changes, at most two pages; return whether it changes any."""
        self.what = f"{mutant.file} {mutant.what}"
        changed = list(islice(self._changed(content), 2))
        for item in changed:
            self._paint(item, content)
        return bool(changed)

    def _changed(self, content: Library) -> Iterator[PageItem]:
        """Yield the changed items and, if a test or source differs, the items that show it."""
        before = self._content
        tests = {name for name, analyte in content.analytes.items() if analyte != before.analytes.get(name)}
        sources = {name for name, source in content.sources.items() if source != before.sources.get(name)}
        for item in items(content):
            match item:
                case _ if item != self._before.get(item.address):
                    yield item
                case Case(series=measured) if not tests.isdisjoint(series.analyte for series in measured):
                    yield item
                case Case(reference=source) | Study(reference=source) if source in sources:
                    yield item
                case LearnPage(appendix=Appendix.ABOUT) if content.edition != before.edition:
                    yield item

    def _paint(self, item: PageItem, content: Library) -> None:
        place = self._place(item, content)
        place.resize(WIDTH, HEIGHT)
        place.show_item(item)
        place.prepare()
        place.show()
        QApplication.processEvents()
        place.grab()
        self.painted += 1
        self._look_for(item, content, place)
        if isinstance(place, CasesPlace):
            self._paint_all(place)
        place.close()
        place.deleteLater()
        QApplication.processEvents()

    def _paint_all(self, place: CasesPlace) -> None:
        """Paint each test in each unit."""
        card = place.view.part(ResultsCard)
        if card is None:
            return
        for test in card.measures.buttons():
            test.click()
            for unit in card.units.buttons():
                unit.click()
                QApplication.processEvents()
                card.grab()

    def _place(self, item: PageItem, content: Library) -> ListAndDetail:
        parts = (self._theme, Terminology(content, self._translation), content)
        match place_of(item):
            case Place.CASES:
                return CasesPlace(*parts)
            case other:
                return other_places.build(other, *parts)

    def _look_for(self, item: PageItem, content: Library, place: ListAndDetail) -> None:
        """Look for each statement of a page: none may be lost."""
        found: tuple[str, ...] = ()
        before: Stated | None = None
        for stated in statements_of(outline(item, content)):
            if not any(place.detail.show_passage(key) for key in keys_of(stated)):
                self.note(f"{stated.address}#{stated.id} is not to be seen")
                continue
            self.revealed += 1
            if before is None or isinstance(stated, Value) or type(stated) is not type(before):
                found = tuple(one.text for one in seen(place))
            before = stated
            for lost in _lost(stated, found):
                self.note(f"{stated.address}#{stated.id}: {lost!r} is not to be read")
        for fault in cut(place, long_words=True):
            self.note(fault)


def _lost(stated: Stated, found: tuple[str, ...]) -> Iterator[str]:
    """Yield each part of a statement that is in none of the texts of a page, or not marked where it should be.

    A statistic or the outcome is only in the list of origins, beside how well it is known.
    """
    for part in _parts(stated):
        lines = [text for text in found if part in text]
        if not lines:
            yield part
        elif (
            stated.status is Status.MEMORY
            and not (isinstance(stated, Printed) or stated.id in ONLY_ORIGINS)
            and not any(UNCHECKED in line for line in lines)
        ):
            yield f"{part} {UNCHECKED}"


def _parts(stated: Stated) -> Iterator[str]:
    match stated:
        case Passage(text=text):
            yield text
        case Value(measurement=measured, remark=remark):
            yield from (words.number(one) for one in (measured.value, measured.second) if one is not None)
            yield from () if remark is None else (remark.text,)
        case Count(people=people, note=note):
            counts = (people.planned, people.enrolled, people.analysed, people.studies)
            yield from (QLocale().toString(count) for count in counts if count is not None)
            yield from () if note is None else (note.text,)
        case StudyFigure(drawn=drawn):
            yield drawn.name
            yield from () if drawn.note is None else (drawn.note,)
        case CountedEvent(event=event):
            yield event.name
            yield from () if event.note is None else (event.note,)
            if event.status is not Status.MEMORY:  # the mark is beside the name
                yield from map(event_words.count, event.counts)
        case Printed(statistic=statistic):
            yield statistic


def main() -> None:
    """Paint as many accepted mutants as wanted, and print what was seen."""
    faulthandler.enable()
    application = QApplication(["painting", "-style", "fusion"])
    painter = Painter()

    def hear(_kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
        if HARMLESS not in said:
            painter.note(said)

    qInstallMessageHandler(hear)
    sys.excepthook = lambda _kind, error, _trace: painter.note(repr(error))
    wanted, done = int(sys.argv[1]), 0
    for mutant in mutants(wanted * TRIED, int(sys.argv[2]) if len(sys.argv) > 2 else SEED):
        try:
            content = mutant.load()
        except ContentError:
            continue
        done += painter.paint(mutant, content)
        if done == wanted:
            break
    seen = {"pages": painter.painted, "statements": painter.revealed, "faults": painter.faults}
    sys.stdout.write(json.dumps({"mutants": done, **seen}))
    qInstallMessageHandler(None)
    del application


if __name__ == "__main__":
    main()
