"""Dialogs for errors: bad content at start, and an unexpected error while the program runs."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from kidneyviewer.overriding import override
from kidneyviewer.ui.widgets.fitted_dialog import FittedDialog
from kidneyviewer.ui.widgets.labels import label

WIDTH = 560
"""In px; never larger than the screen."""


class ErrorDialog(FittedDialog):
    """One dialog for all unexpected errors: the first is shown, further ones are counted.

    ``goes_on``: whether the program can go on; otherwise only the dialog can be used, and the program ends with it.
    """

    def __init__(self, parent: QWidget | None = None, *, goes_on: bool = True) -> None:
        super().__init__(parent)
        self._goes_on = goes_on
        self._count = 0
        self._is_copied: bool | None = None
        self._build_ui()
        self._connect_signals()
        self._retranslate()

    def _build_ui(self) -> None:
        self._heading, self._advice, self._repeats = label("heading"), label("body"), label("small")
        self.copied = label("small")
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._buttons = QDialogButtonBox()
        self.copy = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.close_ = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.close_.setDefault(True)
        for widget in (self._heading, self._advice, self.details, self._repeats, self.copied, self._buttons):
            self.column.addWidget(widget)

    def _connect_signals(self) -> None:
        self.copy.clicked.connect(self._on_copy)
        self._buttons.rejected.connect(self.close)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        self._heading.setText(self.tr("Something went wrong"))
        self._advice.setText(
            self.tr("You can go on working. If it happens again, send the details to your IT staff.")
            if self._goes_on
            else self.tr("The program could not be started. Send the details to your IT staff.")
        )
        self.copy.setText(self.tr("Copy details"))
        self.close_.setText(self.tr("Close"))
        self.details.setAccessibleName(self.tr("Details"))
        self._show_repeats()
        self._show_copied()

    def report(self, details: str) -> None:
        """Show an error. While the dialog is open, further ones are only counted."""
        if self.isVisible():
            self._count += 1
        else:
            self._count, self._is_copied = 0, None
            self.details.setPlainText(details)
            self.setWindowModality(Qt.WindowModality.NonModal if self._goes_on else Qt.WindowModality.WindowModal)
            self.show()
        self._show_repeats()
        self._show_copied()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_room(WIDTH)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _show_repeats(self) -> None:
        self._repeats.setVisible(self._count > 0)
        self._repeats.setText(self.tr("%n more error(s) since then", "", self._count))

    def _show_copied(self) -> None:
        self.copied.setVisible(self._is_copied is not None)
        self.copied.setText(
            self.tr("The details were copied.")
            if self._is_copied
            else self.tr("The details could not be copied. Try again.")
        )

    def _on_copy(self) -> None:
        """Copy the details, and say whether that worked: another program may hold the clipboard."""
        clipboard, details = QGuiApplication.clipboard(), self.details.toPlainText()
        clipboard.setText(details)
        self._is_copied = clipboard.text().split() == details.split()
        self._show_copied()


class ContentDialog(FittedDialog):
    """Says which content file is bad. The program cannot go on without it."""

    def __init__(self, problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading, advice, shown = label("heading"), label("body"), label("body")
        buttons = QDialogButtonBox()
        self.quit = buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        self.setWindowTitle(self.tr("Kidney Viewer"))
        heading.setText(self.tr("The content cannot be shown"))
        shown.setText(problem)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        advice.setText(self.tr("Install the program again, or ask your IT staff to repair this file."))
        for widget in (heading, shown, advice, buttons):
            self.column.addWidget(widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_room(WIDTH)
