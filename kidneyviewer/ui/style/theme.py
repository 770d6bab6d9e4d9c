"""Colours, fonts, spacing and the one style sheet. Everything that has a size follows the text size."""

import logging
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from kidneyviewer.ui.style import style_sheet
from kidneyviewer.ui.style.palette import PALETTES, Palette
from kidneyviewer.ui.style.system_appearance import is_dark, system_appearance

log = logging.getLogger(__name__)


class Type(Enum):
    """A role of text: size in px at 100 %, and whether it is bold."""

    BODY = (16, False)
    STRONG = (16, True)
    CONTROL = (14, False)
    SMALL = (14, False)
    SMALL_STRONG = (14, True)
    BADGE = (13, True)

    def __init__(self, px: int, bold: bool) -> None:
        self.px = px
        self.bold = bold


class Theme(QObject):
    """Colours and fonts of the running program. Widgets receive ``StyleChange`` when it changes."""

    def __init__(
        self, fonts: Path, language: Language, text_size: int, appearance: Appearance = Appearance.SYSTEM
    ) -> None:
        super().__init__()
        self._began_dark = is_dark(QApplication.palette())
        self.appearance = appearance
        self.palette: Palette = PALETTES[self._shown_appearance()]
        self.text_size = text_size
        self._language = language
        self._fonts = fonts
        self._loaded: set[str] = set()
        self._made: dict[tuple[Type, Language, int], QFont] = {}
        self._load(language)
        self._follow_system()

    def load_other_fonts(self) -> None:
        """Load the fonts of the other languages, for names shown beside the current language."""
        for language in Language:
            self._load(language)

    def _load(self, language: Language) -> None:
        """Load our own fonts for a language, once."""
        for family in self.families(language):
            for file in sorted(self._fonts.glob(f"{family.replace(' ', '')}-*.otf")):
                if file.name not in self._loaded:
                    self._loaded.add(file.name)
                    if QFontDatabase.addApplicationFont(str(file)) < 0:
                        log.warning("The font %s cannot be used; the system's fonts are shown instead.", file.name)

    def px(self, at_100: float) -> int:
        """Return a length that grows with the text, in px."""
        return round(at_100 * self.text_size / 100)

    @property
    def language(self) -> Language:
        """The current language."""
        return self._language

    @property
    def body_font(self) -> QFont:
        """The font of running text, which windows pass on to their widgets."""
        return self.font(Type.BODY)

    def font(self, role: Type, language: Language | None = None) -> QFont:
        """Return the font of a role, with the glyphs of a language (default: the current one)."""
        key = (role, language or self._language, self.text_size)
        if key not in self._made:
            self._made[key] = font = QFont(self.families(key[1]))
            font.setPixelSize(self.px(role.px))
            font.setBold(role.bold)
        return self._made[key]

    def families(self, language: Language) -> list[str]:
        """Return the font families for a language, our own first."""
        simplified = ["Kidney Sans SC", "Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "sans-serif"]
        match language:
            case Language.ENGLISH:
                return ["Kidney Sans", *simplified]
            case Language.SIMPLIFIED_CHINESE:
                return simplified
            case Language.TRADITIONAL_CHINESE:
                return ["Kidney Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei UI", "PingFang TC", "sans-serif"]

    def color(self, value: str) -> QColor:
        """Return a palette colour as a QColor."""
        return QColor(value)

    def set_language(self, language: Language) -> None:
        """Use the glyphs of another language from now on. Open windows change through ``window.setFont``."""
        self._load(language)
        self._language = language
        QApplication.setFont(self.font(Type.BODY))

    def set_text_size(self, per_cent: int) -> None:
        """Change the size of all text."""
        if per_cent != self.text_size:
            self.text_size = per_cent
            self.apply()

    def set_appearance(self, appearance: Appearance) -> None:
        """Use another theme. Windows and dialogs of the system follow if it allows that."""
        self.appearance = appearance
        self._tell_system()
        self._show_appearance()

    def _tell_system(self) -> None:
        hints = QApplication.styleHints()
        match self.appearance:
            case Appearance.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case Appearance.DARK | Appearance.HIGH_CONTRAST:
                hints.setColorScheme(Qt.ColorScheme.Dark)
            case Appearance.SYSTEM:
                hints.unsetColorScheme()

    def _follow_system(self) -> None:
        """Follow the system while its own theme is chosen."""
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._show_appearance)
        hints.accessibility().contrastPreferenceChanged.connect(self._show_appearance)

    def _shown_appearance(self) -> Appearance:
        if self.appearance is Appearance.SYSTEM:
            return system_appearance(QApplication.styleHints(), self._began_dark)
        return self.appearance

    def _show_appearance(self) -> None:
        palette = PALETTES[self._shown_appearance()]
        if palette is not self.palette:
            self.palette = palette
            self.apply()

    def apply(self) -> None:
        """Apply fonts, colours and style sheet to the application."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Sizes come from the style sheet, the family from the window. Only this way does a language switch not polish
        # every widget again.
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        self._tell_system()
        app.setFont(self.font(Type.BODY))
        app.setPalette(self._qt_palette())
        app.setStyleSheet(style_sheet.render(self.palette, self.px))

    def _qt_palette(self) -> QPalette:
        colors = self.palette
        palette = QPalette(QColor(colors.surface), QColor(colors.background))
        for role, value in (
            (QPalette.ColorRole.Window, colors.background),
            (QPalette.ColorRole.Base, colors.surface),
            (QPalette.ColorRole.AlternateBase, colors.background),
            (QPalette.ColorRole.Button, colors.surface),
            (QPalette.ColorRole.WindowText, colors.ink),
            (QPalette.ColorRole.Text, colors.ink),
            (QPalette.ColorRole.ButtonText, colors.ink),
            (QPalette.ColorRole.PlaceholderText, colors.muted),
            (QPalette.ColorRole.Highlight, colors.accent),
            (QPalette.ColorRole.HighlightedText, colors.on_accent),
            (QPalette.ColorRole.ToolTipBase, colors.surface),
            (QPalette.ColorRole.ToolTipText, colors.ink),
        ):
            palette.setColor(role, QColor(value))
        return palette
