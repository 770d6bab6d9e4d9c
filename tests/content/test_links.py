"""Links are parsed strictly: well-formed ones are read and written back the same, and nothing else is accepted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.links import (
    Link,
    ToCode,
    ToItem,
    ToWindow,
    Unreadable,
    first_asked,
    in_language,
    name_of,
    parse,
    parse_code,
    parse_item,
    slug,
    written,
)
from kidneyviewer.content.scheme import LONGEST, LONGEST_SHOWN
from kidneyviewer.language import Language

TW = Language.TRADITIONAL_CHINESE
ITEM = ToItem("cases/riordan-2022", "safety", TW)

languages = st.none() | st.sampled_from(Language)
links = st.one_of(
    st.builds(
        ToItem,
        st.from_regex("[a-z]{1,9}/[a-z0-9_-]{1,40}", fullmatch=True).filter(lambda one: one[:5] != "code/"),
        st.from_regex("[a-z0-9-]{0,40}", fullmatch=True),
        languages,
    ),
    st.builds(ToCode, st.from_regex("[A-Za-z0-9.:/|_-]{1,60}", fullmatch=True), languages),
    st.builds(ToWindow, languages),
)
pieces = st.sampled_from(
    [
        "kidneyviewer",
        ":",
        "//",
        "/",
        "cases",
        "riordan-2022",
        "code",
        "ICD10:N17",
        "?",
        "lang=",
        "zh_TW",
        "&",
        "#",
        "safety",
        "%",
        "%2F",
        "%00",
        "..",
        "\\",
        "\0",
        "\ud800",
        " ",
        "\u202e",
        "肾",
        "KIDNEYVIEWER:",
    ]
)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("kidneyviewer:cases/riordan-2022?lang=zh_TW#safety", ITEM),
        ("kidneyviewer://cases/riordan-2022?lang=zh_TW#safety", ITEM),
        ("KidneyViewer:///cases/riordan-2022?lang=zh-Hant#safety", ITEM),
        ("kidneyviewer:cases%2Friordan%2D2022?lang%3Dzh%5FTW#%73afety", ITEM),
        ("kidneyviewer:glossary/uc_msc", ToItem("glossary/uc_msc")),
        ("kidneyviewer:pages/about?lang=en-GB", ToItem("pages/about", "", Language.ENGLISH)),
        ("kidneyviewer:pages/about?lang=zh", ToItem("pages/about", "", Language.SIMPLIFIED_CHINESE)),
        ("kidneyviewer:pages/about?lang=fr", ToItem("pages/about")),
        ("kidneyviewer:code/ICD10:N17", ToCode("ICD10:N17")),
        ("kidneyviewer://code/LOINC:2160-0?lang=en", ToCode("LOINC:2160-0", Language.ENGLISH)),
        ("kidneyviewer:code/http%3A%2F%2Floinc.org%7C2160-0", ToCode("http://loinc.org|2160-0")),
        ("kidneyviewer:", ToWindow()),
        ("kidneyviewer://", ToWindow()),
        ("kidneyviewer:?lang=zh_TW", ToWindow(TW)),
    ],
)
def test_well_formed_links_are_read(text: str, link: Link) -> None:
    """Each form of a link is read: with a browser's slashes, in any case of the scheme, percent-encoded."""
    assert parse(text) == link


@pytest.mark.parametrize(
    "text",
    [
        *("", "cases/riordan-2022", "kidneyviewer", "http://cases/riordan-2022", "mailto:x", "kidneyviewer:x"),
        *("kidneyviewer:cases/", "kidneyviewer://///cases/x", "kidneyviewer:cases/x/", "kidneyviewer:cases/x/y"),
        *("kidneyviewer:Cases/x", "kidneyviewer:cases/X", "kidneyviewer:../cases/x", "kidneyviewer:cases/.."),
        *("kidneyviewer:cases\\x", "kidneyviewer:cases/a b", "kidneyviewer:cases/a%20b", "kidneyviewer:cases/a.b"),
        *("kidneyviewer:cases/x\0", "kidneyviewer:cases/%00"),
        *("kidneyviewer:cases/%", "kidneyviewer:cases/%2", "kidneyviewer:cases/%zz", "kidneyviewer:cases/%ff"),
        *("kidneyviewer:cases/%2578", "kidneyviewer:cases/\ud800", "kidneyviewer:cases/肾", "kidneyviewer:cases/x?"),
        *("kidneyviewer:cases/x?lang=", "kidneyviewer:cases/x?lang=en&lang=en", "kidneyviewer:cases/x?lang=../x"),
        *("kidneyviewer:cases/x?size=1", "kidneyviewer:cases/x?lang=en&size=1", "kidneyviewer:cases/x?LANG=en"),
        *("kidneyviewer:cases/x#", "kidneyviewer:cases/x#A", "kidneyviewer:cases/x#a#b", "kidneyviewer:#safety"),
        *("kidneyviewer:code/", "kidneyviewer:code/a b", "kidneyviewer:code/N17#x", "kidneyviewer:code/" + "1" * 201),
        "kidneyviewer:cases/" + "x" * LONGEST,
    ],
)
def test_all_else_is_refused(text: str) -> None:
    """Nothing is guessed: paths, spaces, control characters, surrogates, other parameters, broken percent signs."""
    assert parse(text) is None


def test_a_link_has_two_kilobytes_at_most() -> None:
    """The limit is in bytes: a link of exactly that length is read, one byte more is not."""
    longest = "kidneyviewer:cases/" + "x" * (LONGEST - len("kidneyviewer:cases/"))
    assert isinstance(parse(longest), ToItem)
    assert parse(longest + "x") is None
    assert parse("kidneyviewer:cases/" + "肾" * 700) is None


@given(st.lists(pieces, max_size=12).map("".join) | st.text())
def test_reading_never_fails(text: str) -> None:
    """Any text is a link or not, and every link can be written and shown."""
    link = parse(text)
    assert link is None or parse(written(link)) == link
    for asked in (first_asked(text, None, None), parse_item(text), parse_code(text)):
        assert asked is not None
        assert len(name_of(asked)) <= LONGEST
        assert name_of(asked).isprintable()


@given(links)
def test_what_is_written_is_read_the_same(link: Link) -> None:
    """Writing and reading return the same link, in ASCII, even for codes with characters that links reserve."""
    assert written(link).isascii()
    assert parse(written(link)) == link


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("cases/riordan-2022", ToItem("cases/riordan-2022")),
        ("cases/riordan-2022?lang=zh_TW#safety", ITEM),
        ("kidneyviewer:cases/riordan-2022?lang=zh_TW#safety", ITEM),
        ("code/ICD10:N17", ToCode("ICD10:N17")),
        ("", Unreadable("")),
        ("riordan-2022", Unreadable("riordan-2022")),
        ("../cases/riordan-2022", Unreadable("../cases/riordan-2022")),
        ("a\tb\u202ec", Unreadable("a b c")),
        ("x" * 99, Unreadable("x" * LONGEST_SHOWN + "…")),
    ],
)
def test_an_item_may_leave_out_the_scheme(text: str, asked: Link | Unreadable) -> None:
    """--open takes an address with language and section; anything else is kept to be shown, shortened and harmless."""
    assert parse_item(text) == asked
    assert isinstance(asked, Unreadable) or parse(written(asked)) == asked


def test_a_code_may_have_spaces() -> None:
    """--code takes a code as it is copied from a record."""
    assert parse_code(" ICD-10 : n17.9 ") == ToCode("ICD-10:n17.9")
    assert parse_code("N17\\") == Unreadable("N17\\")


def test_the_first_of_link_item_and_code_is_read() -> None:
    """A command line asks for one thing, or for nothing."""
    assert first_asked("kidneyviewer:", None, None) == ToWindow()
    assert first_asked("kidneyviewer:x", None, None) == Unreadable("kidneyviewer:x")
    assert first_asked(None, "glossary/egfr", None) == ToItem("glossary/egfr")
    assert first_asked(None, None, "LOINC:2160-0") == ToCode("LOINC:2160-0")
    assert first_asked(None, None, None) is None


def test_a_language_asked_for_elsewhere_wins() -> None:
    """--language takes precedence over the language in a link."""
    assert in_language(ITEM, Language.ENGLISH).language is Language.ENGLISH
    assert in_language(ITEM, None).language is TW
    assert in_language(Unreadable("x"), TW).language is None


def test_headings_become_names_of_sections() -> None:
    """A section is named by its English heading, in lowercase with hyphens."""
    assert slug("What does it cost, and who pays?") == "what-does-it-cost-and-who-pays"
    assert slug("A patient’s own cells") == "a-patients-own-cells"
