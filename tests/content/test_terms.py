"""Glossary terms in running text: longest match, first occurrence, whole words, in any language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.statements import Passage
from kidneyviewer.content.terms import SPACES, Lexicon, Span, Use, where_used

ENGLISH = {
    "msc": "MSC|MSCs|mesenchymal stem cell",
    "uc_msc": "umbilical-cord MSC",
    "stem_cell": "stem cell|stem cells",
    "cd34": "CD34+|CD34+ cell",
    "aki": "AKI|acute kidney injury",
    "dialysis": "dialysis|haemodialysis",
    "creatinine": "creatinine|serum creatinine",
    "iga": "IgA nephropathy",
    "phase": "phase 1",
    "odd": "kidney (or two)|a.b|C++",
}
CHINESE = {"ckd": "慢性肾脏病", "kidney": "肾脏", "msc": "MSC|间充质干细胞", "stem_cell": "干细胞"}

MARKED = [
    ("Serum creatinine fell.", ["creatinine=Serum creatinine"]),
    ("Creatinine, then creatinine again.", ["creatinine=Creatinine"]),
    ("A mesenchymal stem cell is one stem cell.", ["msc=mesenchymal stem cell", "stem_cell=stem cell"]),
    ("He had umbilical-cord MSC, not other MSC.", ["uc_msc=umbilical-cord MSC", "msc=MSC"]),
    ("CD34+ cells and CD34+.", ["cd34=CD34+"]),
    ("A CD34+ cell.", ["cd34=CD34+ cell"]),
    ("DIALYSIS and Dialysis", ["dialysis=DIALYSIS"]),
    ("haemodialysis", ["dialysis=haemodialysis"]),
    ("predialysis, dialysisfree, dialysis2", []),
    ("Tögeldialysis, édialysis, dialysisé", []),
    ("non-dialysis", ["dialysis=dialysis"]),
    ("aki and Aki are no AKI", ["aki=AKI"]),
    ("an AKIs, xAKI, AKI2", []),
    ("IGA NEPHROPATHY", []),
    ("the IgA nephropathy", ["iga=IgA nephropathy"]),
    ("phase 10, then phase 1", ["phase=phase 1"]),
    ("kidney (or two), a.b, axb, C++", ["odd=kidney (or two)"]),
    ("axb", []),
    ("", []),
    ("no term here", []),
]

MARKED_CHINESE = [
    ("慢性肾脏病是肾脏的病", ["ckd=慢性肾脏病", "kidney=肾脏"]),
    ("静脉输注间充质干细胞后", ["msc=间充质干细胞"]),
    ("用MSC治疗", ["msc=MSC"]),
    ("用UMSC治疗", []),
    ("干细胞与间充质干细胞", ["stem_cell=干细胞", "msc=间充质干细胞"]),
]


def marked(lexicon: Lexicon, text: str, leave_out: str | None = None) -> list[str]:
    """Return each span as ``term=words``."""
    return [f"{span.term}={text[span.start : span.end]}" for span in lexicon.mark(text, leave_out)]


@pytest.mark.parametrize(("text", "found"), MARKED)
def test_english_terms_are_marked(text: str, found: list[str]) -> None:
    """The longest form wins, each term is marked once, and never inside another word."""
    assert marked(Lexicon(ENGLISH), text) == found


@pytest.mark.parametrize(("text", "found"), MARKED_CHINESE)
def test_chinese_terms_are_marked(text: str, found: list[str]) -> None:
    """Chinese terms are found without spaces around them; Latin abbreviations only as whole words."""
    assert marked(Lexicon(CHINESE), text) == found


@pytest.mark.parametrize("text", ["AKI", "K\u0131dney \u212a \u0130stanbul ſtem cell AKI", "İAKI İ AKI", "ß ﬁ ŉ AKI"])
def test_odd_letters_do_no_harm(text: str) -> None:
    """Kelvin sign, dotless i, long s and letters that grow in lowercase neither crash nor shift a mark."""
    assert marked(Lexicon(ENGLISH), text)[-1] == "aki=AKI"


def test_a_word_after_a_growing_letter_is_found_in_any_case() -> None:
    """A letter that becomes two in lowercase does not hide the words beside it."""
    assert marked(Lexicon(ENGLISH), "İ: Dialysis") == ["dialysis=Dialysis"]


def test_a_term_can_be_left_out() -> None:
    """On the page of a term its own name is not marked, nor anything shorter inside it."""
    assert marked(Lexicon(ENGLISH), "A mesenchymal stem cell near a stem cell.", "msc") == ["stem_cell=stem cell"]
    assert marked(Lexicon(ENGLISH), "A mesenchymal stem cell.", "msc") == []


def test_a_form_claimed_twice_belongs_to_the_first() -> None:
    """If two terms have the same form, the first one keeps it."""
    assert marked(Lexicon({"one": "word", "two": "word|other"}), "word, other") == ["one=word", "two=other"]


@pytest.mark.parametrize("forms", [{}, {"one": ""}, {"one": " | "}, {"one": "|||"}])
def test_a_lexicon_without_forms_marks_nothing(forms: dict[str, str]) -> None:
    """Without forms nothing is marked."""
    assert Lexicon(forms).mark("any text") == ()


def test_where_used_lists_each_passage_once_in_order() -> None:
    """Each term has the passages that use it, in order, each of an item once, with the position of the word."""
    said = (("cases/b", "AKI"), ("cases/a", "An AKI, dialysis"), ("cases/b", "AKI"), ("cases/b", "No AKI"))
    first, second, _, third = passages = [Passage(str(n), *one) for n, one in enumerate(said)]
    found = where_used(((one, one.text) for one in passages), Lexicon({"aki": "AKI", "d": "dialysis"}))

    places = [Use(first, "AKI", 0, 3), Use(second, "An AKI, dialysis", 3, 6), Use(third, "No AKI", 3, 6)]
    assert found == {"aki": tuple(places), "d": (Use(second, "An AKI, dialysis", 8, 16),)}


WORDS = st.sampled_from(
    [form for joined in (*ENGLISH.values(), *CHINESE.values()) for form in joined.split("|")]
    + [" ", "-", ", ", "é", "İ", "ı", "\u212a", "ſ", "x", "1", "的", "\n"]
)
TEXTS = st.text() | st.lists(WORDS, max_size=30).map("".join)


def are_sound(spans: tuple[Span, ...], text: str) -> bool:
    """Tell whether spans are inside the text, in order, apart, not empty, each term once."""
    edges = [edge for span in spans for edge in (span.start, span.end)]
    are_inside = all(0 <= span.start < span.end <= len(text) for span in spans)
    return edges == sorted(edges) and are_inside and len({span.term for span in spans}) == len(spans)


@given(text=TEXTS, forms=st.sampled_from([ENGLISH, CHINESE, ENGLISH | CHINESE]))
def test_spans_never_overlap_and_lie_inside_any_text(text: str, forms: dict[str, str]) -> None:
    """In any text the marks are apart, in order, inside, and each is on a form of its term."""
    spans = Lexicon(forms).mark(text)

    assert are_sound(spans, text)
    for span in spans:
        found = text[span.start : span.end].lower().translate(SPACES)
        assert found in forms[span.term].lower().translate(SPACES).split("|")


@given(text=TEXTS, forms=st.dictionaries(st.text(min_size=1), st.text(), max_size=6))
def test_any_forms_at_all_mark_any_text(text: str, forms: dict[str, str]) -> None:
    """Whatever the forms contain, marking works in any text; characters of patterns are plain characters."""
    assert are_sound(Lexicon(forms).mark(text), text)


@given(text=TEXTS, leave_out=st.sampled_from(sorted(ENGLISH)))
def test_the_term_left_out_is_never_marked(text: str, leave_out: str) -> None:
    """The term that is left out is marked in no text, and all others are marked as before."""
    lexicon = Lexicon(ENGLISH)
    spans = lexicon.mark(text, leave_out)

    assert spans == tuple(span for span in lexicon.mark(text) if span.term != leave_out)
