"""The glossary for running text: which words of a text are terms in the current language."""

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kidneyviewer.content.model import Case, LearnPage, Library, Study, Term
from kidneyviewer.content.page_contents import running_texts
from kidneyviewer.content.terms import Lexicon, Span, Use, where_used
from kidneyviewer.ui.translation import Translation, text

if TYPE_CHECKING:
    from kidneyviewer.language import Language


class Used(NamedTuple):
    """An item and its passages that use a term; there is at least one."""

    item: Case | Study | LearnPage
    uses: tuple[Use, ...]


class Terminology(QObject):
    """Finds terms in texts, and signals when the reader asks for one. Uses the current language at each call."""

    term_requested = Signal(QWidget)
    """A marked word was clicked or chosen by keyboard. Carries its TermMark."""
    term_hovered = Signal(QWidget, bool)
    """The mouse entered or left a marked word."""

    def __init__(self, library: Library, translation: Translation) -> None:
        super().__init__()
        self.library = library
        self.translation = translation
        self._lexicons: dict[Language, Lexicon] = {}
        self._uses: dict[Language, dict[str, tuple[Use, ...]]] = {}

    def term(self, term_id: str) -> Term:
        """Return the term with this id."""
        return self.library.terms[term_id]

    def mark(self, shown: str, leave_out: str | None = None) -> tuple[Span, ...]:
        """Find the terms in a text in the current language."""
        return self._lexicon().mark(shown, leave_out)

    def where_used(self, term: Term) -> tuple[Used, ...]:
        """Return the cases, studies and pages whose running texts use a term, in the current language."""
        language = self.translation.language
        if language not in self._uses:
            shown = ((passage, text(passage.address, passage.text)) for passage in running_texts(self.library))
            self._uses[language] = where_used(shown, self._lexicon())
        found = []
        for address, uses in groupby(self._uses[language].get(term.id, ()), key=lambda use: use.passage.address):
            item = self.library.by_address[address]
            assert isinstance(item, Case | Study | LearnPage)
            found.append(Used(item, tuple(uses)))
        return tuple(found)

    def _lexicon(self) -> Lexicon:
        language = self.translation.language
        if language not in self._lexicons:
            forms = {term.id: text(term.address, term.forms) for term in self.library.terms.values()}
            self._lexicons[language] = Lexicon(forms)
        return self._lexicons[language]
