"""Texts that are invisible, or would reorder, break or freeze what is shown, are refused everywhere."""

import re
from collections.abc import Iterator

import pytest

from tests.content.editing import TABLES, Steps, decoded, every_place, refused, with_changes

CASE, STUDY, PAGE = "cases/birch-2013.json", "studies/agate-2010.json", "pages/questions.json"
FILES = (CASE, "pages/about.json", STUDY, "studies/coral-2013.json", "studies/opal-2021.json", PAGE, *TABLES)

UNSEEN = {
    "NUL": "a\x00b",
    "a control": "a\x1bb",
    "delete": "a\x7fb",
    "a control of Latin-1": "a\x85b",
    "a line break": "a\nb",
    "a return": "a\rb",
    "a tab": "a\tb",
    "a soft hyphen": "a\xadb",
    "a grapheme joiner": "a\u034fb",
    "a zero-width space": "\u200b",
    "a zero-width joiner": "a\u200db",
    "a mark from right to left": "a\u200fb",
    "a line separator": "a\u2028b",
    "a paragraph separator": "a\u2029b",
    "an embedding": "a\u202ab",
    "a right-to-left override": "a\u202eb",
    "an isolate": "a\u2066b",
    "the end of an isolate": "a\u2069b",
    "a word joiner": "a\u2060b",
    "a blank of braille": "\u2800",
    "a filler of Hangul": "\u3164",
    "a first consonant without sound": "\u115f",
    "a vowel without sound": "\u1160",
    "a filler of half width": "\uffa0",
    "a selector": "\u2764\ufe0f",
    "a byte order mark": "\ufeffa",
    "a replacement character": "a\ufffdb",
    "no character": "a\ufdd0b",
    "the last of a plane": "a\U0002ffffb",
    "a private sign": "a\ue000b",
    "a tag": "a\U000e0041b",
}
BLANKS = {"space": " ", "spaces": "    ", "unbroken": "\xa0", "wide": "\u3000", "thin": "\u2009\u200a"}


def kinds_of_strings() -> Iterator[tuple[str, Steps]]:
    """Yield one place of each kind that has a string; the same fields in other entries are left out."""
    seen = set()
    for file in FILES:
        for steps, value in every_place(decoded(file)):
            kind = (file.partition("/")[0], *("[]" if isinstance(step, int) else step for step in steps))
            if isinstance(value, str) and kind not in seen:
                seen.add(kind)
                yield file, steps


PLACES = list(kinds_of_strings())


def test_strings_of_all_kinds_were_found() -> None:
    """The places tested below are those of every record."""
    names = {steps[-1] for _, steps in PLACES}
    assert {"title", "remark", "by", "family", "URL", "statistic", "heading", "forms", "short_name"} - {"by"} <= names
    assert len(PLACES) > 150


@pytest.mark.parametrize("blank", BLANKS.values(), ids=BLANKS)
def test_a_blank_text_is_refused_wherever_it_stands(blank: str) -> None:
    """Nothing that is shown, and nothing by which something is found, may consist of spaces only."""
    for file, steps in PLACES:
        message = refused(with_changes(file, (steps, blank)))
        assert re.match(rf"content/{file}: \$\S*: ", message), (steps, message)


@pytest.mark.parametrize("text", UNSEEN.values(), ids=UNSEEN)
@pytest.mark.parametrize(
    ("file", "steps", "field"),
    [
        (CASE, ("title",), "$.title"),
        (CASE, ("what_happened", 1, "text"), "$.what_happened[1].text"),
        (PAGE, ("sections", 2, "heading"), "$.sections[2].heading"),
        (STUDY, ("printed", 0, "statistic"), "$.printed[0].statistic"),
        ("sources.json", (6, "author", 0, "family"), "$[6].author[0].family"),
        ("library.json", ("version",), "$.version"),
    ],
    ids=lambda part: part if isinstance(part, str) and part.startswith("$") else "",
)
def test_what_cannot_be_seen_is_refused_with_its_code(file: str, steps: Steps, field: str, text: str) -> None:
    """Each character that is invisible, changes the direction of text or is invalid is named with its code point."""
    message = refused(with_changes(file, (steps, text)))

    assert message.startswith(f"content/{file}: {field}: ")
    assert "allowed: visible characters and spaces; found U+" in message


def test_a_reviewer_without_a_name_is_refused() -> None:
    """The reviewer of a text has a readable name."""
    for name, said in ((" ", "visible character"), ("\u2800", "found U+2800"), ("…", "the name of the reviewer")):
        review = {"state": "reviewed", "by": name, "on": "2026-12-01"}
        message = refused(with_changes(CASE, (("review",), review)))
        assert message.startswith(f"content/{CASE}: $.review.by: ")
        assert said in message


LONG: list[tuple[str, Steps, int, str]] = [
    (CASE, ("title",), 300, "$.title"),
    (CASE, ("place",), 300, "$.place"),
    (CASE, ("evidence_note",), 300, "$.evidence_note"),
    (CASE, ("facts", 0, "text"), 300, "$.facts[0].text"),
    (CASE, ("events", 0, "text"), 300, "$.events[0].text"),
    (CASE, ("series", 1, "measurements", 0, "remark"), 300, "$.series[1].measurements[0].remark"),
    (CASE, ("what_happened", 0, "text"), 2000, "$.what_happened[0].text"),
    (CASE, ("conflict_of_interest", "text"), 2000, "$.conflict_of_interest.text"),
    (STUDY, ("figures", 0, "name"), 300, "$.figures[0].name"),
    (STUDY, ("figures", 0, "note"), 2000, "$.figures[0].note"),
    (STUDY, ("figures", 0, "outcome"), 300, "$.figures[0].outcome"),
    (STUDY, ("figures", 0, "period"), 300, "$.figures[0].period"),
    (STUDY, ("figures", 0, "groups", 1, "name"), 300, "$.figures[0].groups[1].name"),
    (STUDY, ("condition",), 300, "$.condition"),
    (STUDY, ("treatment", "text"), 300, "$.treatment.text"),
    (STUDY, ("printed", 0, "statistic"), 300, "$.printed[0].statistic"),
    (PAGE, ("sections", 0, "heading"), 300, "$.sections[0].heading"),
    ("library.json", ("notice",), 2000, "$.notice"),
    ("library.json", ("version",), 300, "$.version"),
    ("glossary.json", (0, "name"), 300, "$[0].name"),
    ("glossary.json", (0, "full_form"), 300, "$[0].full_form"),
    ("glossary.json", (0, "forms"), 300, "$[0].forms"),
    ("glossary.json", (0, "synonyms"), 300, "$[0].synonyms"),
    ("glossary.json", (0, "meaning"), 2000, "$[0].meaning"),
    ("analytes.json", (0, "name"), 300, "$[0].name"),
    ("analytes.json", (0, "short_name"), 24, "$[0].short_name"),
    ("analytes.json", (3, "parts", 0), 24, "$[3].parts[0]"),
    ("sources.json", (1, "title"), 300, "$[1].title"),
    ("sources.json", (6, "container-title"), 300, "$[6].container-title"),
    ("sources.json", (6, "author", 0, "given"), 300, "$[6].author[0].given"),
]


@pytest.mark.parametrize(("file", "steps", "most", "field"), LONG, ids=[f"{row[0]} {row[3]}" for row in LONG])
def test_a_text_that_is_too_long_is_refused_with_the_limit(file: str, steps: Steps, most: int, field: str) -> None:
    """A single word of 100,000 letters takes minutes to break into lines, so each text has a limit."""
    for length, said in ((most + 1, str(most)), (100_000, "")):
        message = refused(with_changes(file, (steps, "W" * length)))
        assert message.startswith(f"content/{file}: {field}: ")
        assert said in message


SHAPES = [
    ("DOI", "11.1002/x", "regex"),
    ("DOI", "10.1002/x y", "regex"),
    ("PMID", "3595846x", "regex"),
    ("PMID", "0", "regex"),
    ("PMCID", "9360881", "regex"),
    ("URL", "www.example.org", "regex"),
    ("URL", "javascript:alert(1)", "regex"),
    ("URL", "https://example.org/" + "a" * 1000, "1000"),
]


@pytest.mark.parametrize(("name", "value", "said"), SHAPES, ids=[f"{row[0]} {row[1][:20]}" for row in SHAPES])
def test_a_number_or_address_of_a_source_has_its_shape(name: str, value: str, said: str) -> None:
    """Registry numbers are written as the registry writes them."""
    message = refused(with_changes("sources.json", ((6, name), value)))

    assert message.startswith(f"content/sources.json: $[6].{name}: ")
    assert said in message
