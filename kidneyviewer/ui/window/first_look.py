"""In which text size and colours a window is filled."""

from kidneyviewer import paths
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.theme import Theme


def first_theme(settings: Settings, options: Options, language: Language) -> Theme:
    """Show everything in the text size and colours asked for, else in those saved."""
    text_size, appearance = options.text_size or settings.text_size, options.theme or settings.appearance
    theme = Theme(paths.resources() / "fonts", language, text_size, appearance)
    theme.apply()
    return theme
