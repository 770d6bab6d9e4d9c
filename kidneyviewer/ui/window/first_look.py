"""The text size and colours of a new window."""

from kidneyviewer import paths
from kidneyviewer.language import Language
from kidneyviewer.options import Options
from kidneyviewer.ui.settings import Settings
from kidneyviewer.ui.style.theme import Theme


def first_theme(settings: Settings, options: Options, language: Language) -> Theme:
    """Apply the text size and colours that were asked for, else the saved ones."""
    text_size, appearance = options.text_size or settings.text_size, options.theme or settings.appearance
    theme = Theme(paths.resources() / "fonts", language, text_size, appearance)
    theme.apply()
    return theme
