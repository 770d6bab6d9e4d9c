"""What counts as a word: blocking longer words, hyphens and spaces; and which texts are running text."""

from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passages_of
from kidneyviewer.content.statements import PassageRole
from kidneyviewer.content.terms import Lexicon, Span, names_in
from tests import small
from tests.content.test_terms import marked


def test_a_form_that_blocks_marks_nothing() -> None:
    """A longer word that blocks is skipped as a whole; before and after it the term is found."""
    lexicon = Lexicon({"own": "自体|!自体免疫", "immune": "免疫"})
    assert marked(lexicon, "自体免疫") == []
    assert marked(lexicon, "自体免疫，自体与免疫") == ["own=自体", "immune=免疫"]
    assert names_in("自体|!自体免疫| 自身 ") == ("自体", "自身")


PIECES = st.lists(st.sampled_from(["自体", "免疫", "来", "自体免疫", "来自体", "的", "，", "x", " "]), max_size=20)


@given(PIECES.map("".join))
def test_nothing_is_marked_inside_a_word_that_blocks(text: str) -> None:
    """In any text no mark is inside a stretch that a blocking word takes, read from left to right."""
    lexicon = Lexicon({"own": "自体|!自体免疫|!来自体"})
    taken, at = set(), 0
    while at < len(text):
        word = next((one for one in ("自体免疫", "来自体", "自体") if text.startswith(one, at)), text[at])
        if word in ("自体免疫", "来自体"):
            taken |= set(range(at, at + len(word)))
        at += len(word)
    assert all(not taken & set(range(span.start, span.end)) for span in lexicon.mark(text))


@given(
    st.sampled_from(sorted(small.library().terms)),
    st.sampled_from(["-", " ", "\N{NON-BREAKING HYPHEN}", "\N{NO-BREAK SPACE}"]),
)
def test_hyphens_and_spaces_are_alike(term: str, sign: str) -> None:
    """A form is found whichever character separates its words, and the mark covers exactly the form."""
    terms = small.library().terms
    lexicon = Lexicon({one.id: one.forms for one in terms.values()})
    for form in names_in(terms[term].forms):
        assert lexicon.mark(form.replace(" ", sign)) == (Span(0, len(form), term),)


def test_running_texts_are_no_headings() -> None:
    """Titles, headings, names of figures and groups are not running text; paragraphs, facts and notes are."""
    study = next(study for study in small.library().studies if study.figures and study.people.note)
    page = small.library().pages[0]
    passages = [passage for item in (study, page) for passage in passages_of(outline(item, small.library()))]
    found = [passage.text for passage in passages if passage.role is PassageRole.TEXT]
    headings = [study.title, study.figures[0].name, study.figures[0].groups[0].name, page.title]
    assert not {*headings, *(section.heading for section in page.sections)} & set(found)
    assert {study.summary.text, study.people.note, study.condition, page.summary.text} <= set(found)
