"""In which language, text size and colours a window is filled."""

from PySide6.QtCore import QLocale

from kidneyviewer import paths
from kidneyviewer.language import from_system
from kidneyviewer.options import Options
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.theme import Theme
from kidneyviewer.ui.translation import Translation


def language_and_theme(settings: Settings, options: Options) -> tuple[Translation, Theme]:
    """Show everything in the language and text size asked for, else saved, else the system's and the usual one."""
    translation = Translation(paths.translations())
    translation.set_language(options.shown_language or settings.language or from_system(QLocale.system().uiLanguages()))
    text_size, appearance = options.text_size or settings.text_size, options.theme or settings.appearance
    theme = Theme(paths.resources() / "fonts", translation.language, text_size, appearance)
    theme.apply()
    return translation, theme
