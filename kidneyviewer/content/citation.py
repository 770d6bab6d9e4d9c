"""A source → its citation, in the order of the Vancouver style."""

from kidneyviewer.content.model import CslDate, Name, Source

MOST_AUTHORS = 3


def cite(source: Source, title: str) -> str:
    """Return the citation. ``title`` is the source's title, translated if titles of its kind are."""
    parts = (_authors(source.author), _sentence(title), _published(source), *_identifiers(source))
    return " ".join(part for part in parts if part)


def authors_and_year(source: Source) -> str:
    """Return all authors of a source and its year, as people search for them: ``Riordan NH, Ambrozic RA 2022``."""
    return " ".join(part for part in (", ".join(map(_name, source.author)), _year(source)) if part)


def _authors(authors: tuple[Name, ...]) -> str:
    names = [_name(author) for author in authors[:MOST_AUTHORS]]
    if len(authors) > MOST_AUTHORS:
        names.append("et al")
    return _sentence(", ".join(names)) if names else ""


def _name(name: Name) -> str:
    if name.literal:
        return name.literal
    given = name.given or ""
    initials = given if given.isupper() else "".join(part[0] for part in given.replace(".", " ").split())
    return f"{name.family or ''} {initials}".strip()


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "。", "？", "）")) else f"{text}."


def _published(source: Source) -> str:
    """Return ``Journal 2022;14(7):4855–4859.``, as far as it is known."""
    where = " ".join(part for part in (source.container_title, source.publisher, _year(source)) if part)
    if not where:
        return ""
    volume = f";{source.volume}" if source.volume else ""
    issue = f"({source.issue})" if source.issue else ""
    pages = f":{source.page}" if source.page else ""
    return f"{where}{volume}{issue}{pages}."


def _year(source: Source) -> str:
    return str(source.issued.date_parts[0][0]) if source.issued and source.issued.date_parts[0] else ""


def _identifiers(source: Source) -> tuple[str, ...]:
    named = (("doi:", source.DOI), ("PMID ", source.PMID), ("", source.PMCID))
    found = tuple(f"{label}{value}" for label, value in named if value)
    if found or not source.URL:
        return found
    return (source.URL, f"[cited {_day(source.accessed)}]") if source.accessed else (source.URL,)


def _day(date: CslDate) -> str:
    """Return the day on which a page was read, as ISO 8601 writes it: 2026-11-20."""
    return "-".join(f"{part:02}" for part in date.date_parts[0])
