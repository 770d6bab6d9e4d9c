"""The hits as a list in groups, each with a heading; the group of the best hit comes first."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.hits import Hit, Stretch, cut
from kidneyviewer.content.model import ResultDirection, Study
from kidneyviewer.language import Language
from kidneyviewer.overriding import override
from kidneyviewer.ui.find import hit_words
from kidneyviewer.ui.place import Place, place_of
from kidneyviewer.ui.widgets.item_model import AnyIndex
from kidneyviewer.ui.wording import study_words
from kidneyviewer.ui.wording.speech import spoken

LONGEST = 140
"""Width of a passage that is shown, in Latin letters."""


class HitRow(Struct, frozen=True):
    """A row in words; the heading of a group has no ``hit``. ``marks`` are the stretches that match the query.

    ``result`` says what came out of a study; ``is_harm`` makes it stand out.
    """

    title: str
    title_marks: tuple[Stretch, ...] = ()
    result: str = ""
    is_harm: bool = False
    why: str = ""
    text: str = ""
    marks: tuple[Stretch, ...] = ()
    language: Language | None = None
    hit: Hit | None = None


class HitModel(QAbstractListModel):
    """Headings and hits, in the current language."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[HitRow, ...] = ()

    def set_hits(self, hits: Sequence[Hit], shown: Language) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._rows = rows(hits, shown)
        self.endResetModel()

    def row(self, number: int) -> HitRow:
        """Return a row."""
        return self._rows[number]

    def next_hit(self, number: int, by: int) -> int:
        """Return the number of the next row with a hit, in either direction; the same number if there is none."""
        at = number + by
        while 0 <= at < len(self._rows) and self._rows[at].hit is None:
            at += by
        return at if 0 <= at < len(self._rows) else number

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        is_hit = index.isValid() and self._rows[index.row()].hit is not None
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if is_hit else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row.title, row.result, row.why, row.text)
            case _:
                return None


def rows(hits: Sequence[Hit], shown: Language) -> tuple[HitRow, ...]:
    """Return the rows of some hits, with those of one place together under its name."""
    groups: dict[Place, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(place_of(hit.item), []).append(hit)
    found: list[HitRow] = []
    for place, together in groups.items():
        found.append(HitRow(hit_words.group(place)))
        found += (_row(hit, shown) for hit in together)
    return tuple(found)


def _row(hit: Hit, shown: Language) -> HitRow:
    why, found = hit_words.why(hit, shown), _direction(hit)
    row = HitRow(
        title=hit.title,
        result=study_words.direction(found) if found else "",
        is_harm=found is ResultDirection.HARM_REPORTED,
        why=why,
        hit=hit,
    )
    if hit.text == hit.title and hit.field in (Field.NAME, Field.TITLE):
        return replace(row, title_marks=hit.marks)
    text, marks = cut(hit.text, hit.marks, LONGEST)
    return replace(row, text=text, marks=marks, language=hit.language or shown)


def _direction(hit: Hit) -> ResultDirection | None:
    return hit.item.direction if isinstance(hit.item, Study) else None
