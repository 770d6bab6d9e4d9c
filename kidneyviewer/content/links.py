"""Links into the program, such as ``kidneyviewer:cases/riordan-2022?lang=zh_TW#safety``: parsed strictly, and written.

A link that was copied may have signs around it, line breaks in it, and other signs for plain ones. No more is changed.
Imports very little: a second start reads its link before anything else is loaded.
"""

import re
from typing import NamedTuple
from urllib.parse import unquote

from kidneyviewer.content.scheme import LONGEST, LONGEST_SHOWN, SCHEME, is_link, plain_link
from kidneyviewer.language import Language, from_code, from_system_tag
from kidneyviewer.plain_signs import AFTER, copied, joined, meant

_WHOLE = re.compile(
    r"(?P<scheme>[A-Za-z]+):/{0,3}(?P<path>[^?#]*)(?:\?(?P<query>[^#]+))?(?:#(?P<section>.+))?", re.DOTALL
)
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ADDRESS = re.compile(r"[a-z]+/[a-z0-9_-]+")
_CODE = re.compile(r"[A-Za-z0-9.:/|_-]{1,200}")
_CODE_PLACE = "code/"
_LANGUAGE = re.compile(r"lang=(?P<tag>[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)")
_SECTION = re.compile(r"[a-z0-9-]+")


class ToItem(NamedTuple):
    """A link to an item: its address, such as ``cases/riordan-2022``, and a section, or empty for the beginning."""

    address: str
    section: str = ""
    language: Language | None = None


class ToCode(NamedTuple):
    """A link to what is filed under a code, such as ``ICD10:N17``."""

    code: str
    language: Language | None = None


class ToWindow(NamedTuple):
    """A link that only brings the window to the front."""

    language: Language | None = None


Link = ToItem | ToCode | ToWindow


class Unreadable(NamedTuple):
    """Something that was asked for and is not a link; shown as written, shortened, without invisible characters."""

    text: str

    @property
    def language(self) -> None:
        """None: an unreadable link asks for no language."""


Asked = Link | Unreadable
"""Everything that a start may be asked to show."""


def parse(text: str) -> Link | None:
    """Parse a link. Return None for anything that is not well-formed; nothing is guessed."""
    plain = plain_link(text) if _fits(text) else ""
    found = _WHOLE.fullmatch(plain)
    if found is None or not plain.casefold().startswith(SCHEME):
        return None
    path, query, section = (_decoded(found[name] or "") for name in ("path", "query", "section"))
    if path is None or query is None or section is None:
        return None
    asked = _LANGUAGE.fullmatch(query)
    if (query and not asked) or (section and not _SECTION.fullmatch(section)):
        return None
    return _to(path, section, _language(asked["tag"]) if asked else None)


def parse_item(text: str) -> Asked:
    """Parse an item as ``--open`` takes it: an address, or a link with or without its scheme."""
    plain = plain_link(text) if _fits(text) else ""
    link = parse(plain if is_link(plain) else f"{SCHEME}{plain}") if plain else None
    return Unreadable(shown(text)) if link is None else link


def parse_code(text: str) -> Asked:
    """Parse a code as ``--code`` takes it, ignoring spaces."""
    code = "".join(copied(text).split())
    return ToCode(code) if _CODE.fullmatch(code) else Unreadable(shown(text))


def first_asked(link: str | None, item: str | None, code: str | None) -> Asked | None:
    """Parse what a command line asks for: a link, an item or a code; None if it asks for nothing."""
    if link is not None:
        return parse(link) or Unreadable(shown(link))
    if item is not None:
        return parse_item(item)
    return None if code is None else parse_code(code)


def written(asked: Asked) -> str:
    """Write a link so that :func:`parse` returns the same; unreadable text is unchanged."""
    match asked:
        case Unreadable(text):
            return text
        case ToItem(address, section, language):
            return f"{SCHEME}{address}{_query(language)}{f'#{section}' if section else ''}"
        case ToCode(code, language):
            encoded = re.sub(r"\.$", "%2E", code.replace("|", "%7C"))
            return f"{SCHEME}{_CODE_PLACE}{encoded}{_query(language)}"
        case ToWindow(language):
            return f"{SCHEME}{_query(language)}"


def name_of(asked: Asked) -> str:
    """Return what was asked for as people write it: an address, a code, or the unreadable text."""
    match asked:
        case ToItem(address):
            return address
        case ToCode(code):
            return code
        case Unreadable(text):
            return text
        case ToWindow():
            return ""


def in_language(asked: Asked, language: Language | None) -> Asked:
    """Return the link in the language that was given beside it, if any: that one takes precedence."""
    return asked if language is None or isinstance(asked, Unreadable) else asked._replace(language=language)


def slug(heading: str) -> str:
    """Return an English heading as a section name: ``what-can-it-do``."""
    return re.sub("[^a-z0-9]+", "-", heading.casefold().replace("’", "")).strip("-")


def shown(text: str) -> str:
    """Return any text in a form that can be shown: on one line, shortened, without invisible characters."""
    line = "".join(sign if sign.isprintable() else " " for sign in text[: LONGEST_SHOWN + 1])
    return line if len(line) <= LONGEST_SHOWN else line[:LONGEST_SHOWN] + "…"


def _to(path: str, section: str, language: Language | None) -> Link | None:
    path = path.lstrip()
    if not path:
        return None if section else ToWindow(language)
    if path.startswith(_CODE_PLACE):
        code = path.removeprefix(_CODE_PLACE)
        return ToCode(code, language) if _CODE.fullmatch(code) and not section else None
    address = path.rstrip(AFTER)
    return ToItem(address, section, language) if _ADDRESS.fullmatch(address) else None


def _fits(text: str) -> bool:
    """Tell whether a text is short enough and has no lone surrogates."""
    if len(text) > LONGEST:
        return False
    try:
        return len(text.encode()) <= LONGEST
    except UnicodeEncodeError:
        return False


def _decoded(part: str) -> str | None:
    """Decode the percent signs of a part, once, as they were meant. Return None if they are not valid UTF-8."""
    if "%" not in part:
        return part
    if _LONE_PERCENT.search(part):
        return None
    try:
        return joined(meant(unquote(part, errors="strict"))).strip()
    except UnicodeDecodeError:
        return None


def _language(tag: str) -> Language | None:
    """Return the language of a tag. None, for a language we do not have, leaves the language unchanged."""
    return from_code(tag) or from_system_tag(tag)


def _query(language: Language | None) -> str:
    return f"?lang={language.code}" if language else ""
