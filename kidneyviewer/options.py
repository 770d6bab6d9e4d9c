"""The command line's arguments, as the program uses them."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language

if TYPE_CHECKING:
    from kidneyviewer.content.links import Asked


class Options(NamedTuple):
    """What the command line asks for; None leaves it to the saved choice or the default."""

    language: Language | None = None
    item: str | None = None
    size: tuple[int, int] | None = None
    text_size: int | None = None
    grab: Path | None = None
    theme: Appearance | None = None
    content: Path | None = None
    link: str | None = None
    code: str | None = None

    @property
    def asked(self) -> "Asked | None":
        """What to show first, in the language given with it; None if nothing was asked for."""
        if self.item is self.link is self.code is None:
            return None
        from kidneyviewer.content import links  # noqa: PLC0415 - 2 ms before the frame; most starts ask for nothing

        asked = links.first_asked(self.link, self.item, self.code)
        return None if asked is None else links.in_language(asked, self.language)

    @property
    def shown_language(self) -> Language | None:
        """The language given by an option or in the link."""
        asked = self.asked
        return self.language or (None if asked is None else asked.language)

    @property
    def meets_others(self) -> bool:
        """Whether this start joins a running program; not for a picture or other content."""
        return self.grab is None and self.content is None
