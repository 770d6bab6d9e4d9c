"""Other names of a term: its full form, and its names in the other languages, each in its own glyphs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kidneyviewer.content.model import Term
from kidneyviewer.language import Language
from kidneyviewer.ui.style.theme import Theme, Type
from kidneyviewer.ui.translation import Translation
from kidneyviewer.ui.widgets.labels import label


class OtherNames(QWidget):
    """One line per language: both Chinese names beside English, the English name beside Chinese.

    The line of the current language has the full form, if that is more than the name above it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._lines = {language: label("small") for language in Language}
        for line in self._lines.values():
            column.addWidget(line)

    def show_names(self, term: Term, translation: Translation) -> None:
        """Show the names of a term."""
        others = other_languages(translation.language)
        for language, line in self._lines.items():
            if language is translation.language:
                shown = _more_than_name(language, term, translation)
            else:
                shown = _full_name(language, term, translation) if language in others else ""
            line.setVisible(bool(shown))
            if shown:
                line.setFont(self._theme.font(Type.SMALL, language))
                line.setText(shown)


def other_languages(shown: Language) -> tuple[Language, ...]:
    """Return the languages whose names are shown beside the name in the current one."""
    if shown is Language.ENGLISH:
        return (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)
    return (Language.ENGLISH,)


def _more_than_name(language: Language, term: Term, translation: Translation) -> str:
    """Return the full form in a language; empty if it is the name itself."""
    full = translation.text_in(language, term.address, term.full_form)
    name = translation.text_in(language, term.address, term.name)
    return "" if full.casefold() == name.casefold() else full


def _full_name(language: Language, term: Term, translation: Translation) -> str:
    full = translation.text_in(language, term.address, term.full_form)
    name = translation.text_in(language, term.address, term.name)
    return full if name.casefold() in full.casefold() else f"{name} · {full}"
