"""`kidneyviewer show`: a page as plain text or as data, for a terminal, an author or a health record."""

from collections.abc import Sequence

from kidneyviewer import paths
from kidneyviewer.command_line import Parser, language_named
from kidneyviewer.commands.printing import answer, bad
from kidneyviewer.content import destinations
from kidneyviewer.content.destinations import Found, Unknown, problem
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.links import parse_item
from kidneyviewer.content.loader import load, written
from kidneyviewer.content.model import Case, LearnPage, Library, Study, Term, Tool
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page import Page
from kidneyviewer.language import Language
from kidneyviewer.ui.settings import usual_language
from kidneyviewer.ui.terminal import Terminal
from kidneyviewer.ui.wording.page_data import page_data
from kidneyviewer.ui.wording.page_text import page_text


def parser() -> Parser:
    """Return the parser for showing a page."""
    made = Parser(prog="kidneyviewer show", description="Prints a page: everything on it, in order.")
    made.add_argument("item", metavar="ITEM", help="such as cases/riordan-2022 or glossary/egfr")
    made.add_argument("--language", type=language_named, metavar="L", help="en, zh_CN or zh_TW")
    made.add_argument("--json", action="store_true", help="print the page as data, with the origin of each statement")
    return made


def run(words: Sequence[str]) -> int:
    """Print a page. Return 2 if there is none, and print the nearest ones."""
    asked = parser().parse_args(words)
    try:
        library = load(paths.resources())
    except ContentError as error:
        return bad(error)
    page = _page(asked.item, library)
    if isinstance(page, str):
        return bad(page)
    language = asked.language or usual_language()
    terminal = Terminal(paths.translations(), language)
    language = terminal.translation.language
    return answer(shown(page, language, library, as_json=asked.json))


def _page(item: str, library: Library) -> Page | str:
    """Return the page that was asked for, or one line that says why there is none."""
    found = destinations.answer(library, parse_item(item))
    match found:
        case Found(Tool()):
            return f"{item} looks at many items and has no page of its own; allowed: a case, study, page or term"
        case Found(Case() | Study() | LearnPage() | Term() as one):
            return outline(one, library)
        case Unknown():
            return problem(found)
        case _:
            return f"{item!r} is not one item; allowed: an address such as cases/riordan-2022"


def shown(page: Page, language: Language, library: Library, *, as_json: bool) -> list[str]:
    """Return the lines of a page in the current language, or its data as JSON."""
    if as_json:
        return [written(page_data(page, language.tag, library)).decode().rstrip()]
    return list(page_text(page, library))
