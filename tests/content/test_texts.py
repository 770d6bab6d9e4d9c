"""The texts to translate: everything that a reader sees, nothing that is a code or a name."""

import json
from collections import Counter

import pytest

from kidneyviewer.content.model import Library, Source, SourceType, items
from kidneyviewer.content.texts import is_translated, texts, texts_of
from tests import small
from tests.content.editing import every_place

SHOWN = {
    *("text", "title", "name", "short_name", "full_form", "forms", "meaning", "place", "heading", "remark", "parts"),
    *("synonyms", "evidence_note", "notice", "condition", "note", "outcome", "period"),
    *("columns", "groups"),
}
"""Fields whose words a reader sees, wherever they occur, except in sources.json."""
TEXTLESS = {"sources.json", "readings.json"}
"""Files with no text to translate; pages/sources.json has some."""

EXPECTED = [
    ("cases/birch-2013", "Donor cells in a harbour town"),
    ("cases/birch-2013", "High, no figure"),
    ("cases/birch-2013", "Cells given over 3 days"),
    ("cases/birch-2013", "One patient, nobody to compare with"),
    ("cases/birch-2013", "Harbour town"),
    ("pages/questions", "Questions to ask"),
    ("pages/questions", "About the cells"),
    ("glossary/aki", "acute kidney injury"),
    ("glossary/aki", "AKI|acute kidney injury"),
    ("glossary/egfr", "Very low"),
    ("analytes", "Kidney function (eGFR)"),
    ("analytes", "upper"),
    ("sources", "Handbook of kidneys"),
    ("library", "This is made up. Ask your doctor."),
]
ABSENT = ["birch-2013", "source-article", "mg/dL", "N17", "1.0", "Birch", "draft", "G3a", "before", "article"]


@pytest.mark.parametrize(("context", "text"), EXPECTED)
def test_what_a_reader_sees_is_translated(library: Library, context: str, text: str) -> None:
    """These texts are in the catalogue under the address of their item."""
    assert (context, text) in set(texts(library))


@pytest.mark.parametrize("text", ABSENT)
def test_codes_and_names_are_not_translated(library: Library, text: str) -> None:
    """Ids, units, codes, authors and versions are not texts for a translator."""
    assert text not in {found for _, found in texts(library)}


def test_every_shown_field_of_the_files_is_translated(library: Library) -> None:
    """The texts are exactly those in the shown fields of the files, each as often."""
    expected = Counter(
        word
        for file in small.CONTENT.rglob("*.json")
        if file.name not in TEXTLESS or file.parent.name == "pages"
        for steps, value in every_place(json.loads(file.read_bytes()))
        if steps and steps[-1] in SHOWN and value and not isinstance(value, dict)
        for word in (value if isinstance(value, list) else [value])
        if isinstance(word, str)
    )
    found = Counter(text for context, text in texts(library) if context != "sources")

    assert found == expected


def test_no_text_is_empty(library: Library) -> None:
    """Each text has a context and words, without surrounding spaces."""
    assert [pair for pair in texts(library) if not all(pair) or pair[1] != pair[1].strip()] == []


def test_the_order_is_that_of_the_content(library: Library) -> None:
    """Cases, studies, pages, terms, analytes, sources, the edition; the texts of one item together."""
    contexts = list(dict.fromkeys(context for context, _ in texts(library)))

    assert contexts == [*(item.address for item in items(library)), "analytes", "sources", "library"]


@pytest.mark.parametrize(
    ("kind", "translated"),
    [
        (SourceType.ARTICLE_JOURNAL, False),
        (SourceType.ARTICLE, False),
        (SourceType.CHAPTER, False),
        (SourceType.WEBPAGE, True),
        (SourceType.LEGISLATION, True),
        (SourceType.REPORT, True),
        (SourceType.DATASET, True),
    ],
)
def test_titles_of_papers_stay_as_printed(kind: SourceType, translated: bool) -> None:
    """The title of a paper or chapter is not translated; that of a web page, law, report or data set is."""
    assert is_translated(Source(id="s", type=kind, title="Title")) is translated


@pytest.mark.parametrize("value", [None, 5, "a word", (), ("a", "b")])
def test_what_is_no_record_has_no_texts(value: object) -> None:
    """Only fields of records are texts; a bare word may be a code."""
    assert list(texts_of(value)) == []
