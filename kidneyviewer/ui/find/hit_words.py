"""Hits in words: their group, and why they were found."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kidneyviewer.content.finding.findable import Field
from kidneyviewer.content.finding.hits import Hit, Way
from kidneyviewer.language import Language
from kidneyviewer.ui.place import Place
from kidneyviewer.ui.wording.speech import SEPARATOR

translate = QCoreApplication.translate


def group(place: Place) -> str:
    """Return the name of the hits of a place."""
    match place:
        case Place.CASES:
            return translate("HitWords", "Cases")
        case Place.EVIDENCE:
            return translate("HitWords", "Evidence")
        case Place.LEARN:
            return translate("HitWords", "Learn")
        case Place.GLOSSARY:
            return translate("HitWords", "Glossary")
        case _:
            assert_never(place)


def why(hit: Hit, shown: Language) -> str:
    """Return where the match is, how it was matched if it is not literal, and its language if that is another one."""
    parts = [_field(hit.field), _way(hit.way)]
    if hit.language not in (None, shown):
        parts.append(hit.language.own_name)
    return SEPARATOR.join(filter(None, parts))


def _field(field: Field) -> str:
    match field:
        case Field.NAME:
            return translate("HitWords", "Name")
        case Field.SYNONYM:
            return translate("HitWords", "Related word")
        case Field.TITLE:
            return translate("HitWords", "Title")
        case Field.SOURCE:
            return translate("HitWords", "Source")
        case Field.HEADING:
            return translate("HitWords", "Heading")
        case Field.TEXT:
            return translate("HitWords", "Text")
        case _:
            assert_never(field)


def _way(way: Way) -> str:
    match way:
        case Way.WRITTEN:
            return ""
        case Way.PINYIN:
            return translate("HitWords", "Pinyin")
        case Way.ZHUYIN:
            return translate("HitWords", "Zhuyin")
        case Way.SIMILAR:
            return translate("HitWords", "Similar spelling")
        case _:
            assert_never(way)
