"""`kidneyviewer find`: the hits of the search box, in a terminal. Needs no screen."""

from collections.abc import Sequence

from kidneyviewer import paths
from kidneyviewer.command_line import Parser, language_named
from kidneyviewer.commands.printing import answer, bad, tell
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.finding.finder import find
from kidneyviewer.content.finding.hits import Hit, Way, cut
from kidneyviewer.content.finding.index import Index
from kidneyviewer.content.finding.stored import index_of
from kidneyviewer.content.loader import load, written
from kidneyviewer.language import Language
from kidneyviewer.ui.settings import usual_language
from kidneyviewer.ui.translation import Translation

LONGEST = 120
"""Width of a printed passage, in Latin letters."""


def parser() -> Parser:
    """Return the parser for finding something in the content."""
    made = Parser(
        prog="kidneyviewer find",
        description="Finds cases, studies, pages and glossary terms, best first, one per line: address, title, reason.",
    )
    made.add_argument("query", nargs="+", metavar="QUERY", help="words, Chinese, pinyin or its initials, Zhuyin")
    made.add_argument("--language", type=language_named, metavar="L", help="en, zh_CN or zh_TW, whose hits come first")
    made.add_argument("--json", action="store_true", help="print everything that is known about each hit")
    return made


def run(words: Sequence[str]) -> int:
    """Print the hits, best first, one per line. Return 0 even if there are none."""
    asked = parser().parse_intermixed_args(words)
    try:
        lines = found(" ".join(asked.query), asked.language or usual_language(), as_json=asked.json)
    except ContentError as error:
        return bad(error)
    if not lines:
        tell("kidneyviewer: nothing was found")
    return answer(lines)


def found(typed: str, shown: Language, *, as_json: bool) -> list[str]:
    """Return the lines that answer a query: address, title and reason, separated by tabs; or one line of JSON.

    Raises :class:`~kidneyviewer.content.faults.ContentError` if the content cannot be used.
    """
    hits = find(index(), typed, shown)
    if as_json:
        return [written([_told(hit, shown) for hit in hits]).decode().rstrip()]
    return ["\t".join((hit.address, hit.title, why(hit, shown))) for hit in hits]


def index() -> Index:
    """Build the index of the program's own content, in all languages."""
    folder = paths.resources()
    translation = Translation(paths.translations())
    translation.load_all()
    built = index_of(folder, load(folder), translation.texts_in)
    assert built is not None, "nobody asked it to stop"
    return built


def why(hit: Hit, shown: Language) -> str:
    """Return in English where the match is and, if it is not written that way, how it was matched."""
    parts = [hit.field.name.lower(), *_way(hit.way)]
    if hit.language not in (None, shown):
        parts.append(hit.language.own_name)
    text, _ = cut(hit.text, hit.marks, LONGEST)
    return f"{', '.join(parts)}: {text}"


def _told(hit: Hit, shown: Language) -> dict[str, object]:
    return {
        "id": hit.address,
        "title": hit.title,
        "why": why(hit, shown),
        "field": hit.field.name.lower(),
        "way": hit.way.value,
        "language": hit.language.code if hit.language else None,
        "passage": hit.passage,
        "text": hit.text,
        "marks": hit.marks,
    }


def _way(way: Way) -> list[str]:
    match way:
        case Way.WRITTEN:
            return []
        case Way.PINYIN:
            return ["pinyin"]
        case Way.ZHUYIN:
            return ["Zhuyin"]
        case Way.SIMILAR:
            return ["similar spelling"]
