"""Which texts get a key, and how texts are cut into words and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kidneyviewer.authoring.search_keys import HAN, key_texts, make_keys
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.model import Reading, Readings, SearchKey, items
from kidneyviewer.language import Language
from tests import small

READINGS = Readings(
    words=(
        Reading(word="长期", pinyin="cháng qī", taiwan="cháng qí"),
        Reading(word="长", pinyin="zhǎng"),
        Reading(word="期", pinyin="qī", taiwan="qí"),
        Reading(word="肾", pinyin="shèn"),
        Reading(word="病", pinyin="bìng"),
    ),
    strokes={"腎": 12},
)


def key(text: str) -> SearchKey:
    """Return the key of one text."""
    (found,) = make_keys(READINGS, [text]).keys
    return found


@pytest.mark.parametrize(
    ("text", "pinyin", "zhuyin"),
    [
        ("肾", ("shèn",), ("ㄕㄣˋ",)),
        ("长期", ("cháng qī", "cháng qí"), ("ㄔㄤˊ ㄑㄧ", "ㄔㄤˊ ㄑㄧˊ")),
        ("肾长期", ("shèn cháng qī", "shèn cháng qí"), ("ㄕㄣˋ ㄔㄤˊ ㄑㄧ", "ㄕㄣˋ ㄔㄤˊ ㄑㄧˊ")),
        ("期长", ("qī zhǎng", "qí zhǎng"), ("ㄑㄧ ㄓㄤˇ", "ㄑㄧˊ ㄓㄤˇ")),
        ("长 期", ("zhǎng qī", "zhǎng qí"), ("ㄓㄤˇ ㄑㄧ", "ㄓㄤˇ ㄑㄧˊ")),
        ("IgA肾病（A型：2）", (), ()),
        ("IgA肾病", ("shèn bìng",), ("ㄕㄣˋ ㄅㄧㄥˋ",)),
        ("肾 / 病", ("shèn bìng",), ("ㄕㄣˋ ㄅㄧㄥˋ",)),
        ("「肾」（病）3 mg/dL，µ🙂", ("shèn bìng",), ("ㄕㄣˋ ㄅㄧㄥˋ",)),
    ],
)
def test_a_text_is_read_word_by_word(text: str, pinyin: tuple[str, ...], zhuyin: tuple[str, ...]) -> None:
    """The longest word counts, words do not cross punctuation, which has no reading; Taiwan's reading is second."""
    if pinyin:
        assert key(text) == SearchKey(text=text, pinyin=pinyin, zhuyin=zhuyin)
    else:
        with pytest.raises(ContentError, match="no word covers '型'"):
            key(text)


def test_an_uncovered_character_is_named_with_its_text() -> None:
    """A character that no word covers stops the build, in one line with file, text, character and what is allowed."""
    with pytest.raises(ContentError) as caught:
        make_keys(READINGS, ["肾", "肾脏病"])
    assert str(caught.value) == (
        "readings.json: $.words: '肾脏病'; no word covers '脏'; allowed: texts whose characters are all in words"
    )


@pytest.mark.parametrize(
    ("reading", "field"),
    [(Reading(word="病", pinyin="bìnq"), "pinyin"), (Reading(word="病", pinyin="bìng", taiwan="ong"), "taiwan")],
)
def test_a_syllable_that_does_not_exist_is_named(reading: Reading, field: str) -> None:
    """Anything that looks like pinyin but is not stops the build, even in a word that no text contains."""
    said = reading.taiwan or reading.pinyin
    with pytest.raises(ContentError) as caught:
        make_keys(Readings(words=(*READINGS.words[:4], reading), strokes={}), ["肾"])
    assert str(caught.value) == f"readings.json: $.words[4].{field}: {said!r}; {said!r} is not a syllable of pinyin"


def test_each_text_has_one_key_and_latin_has_none() -> None:
    """Texts keep their order; a repeated text and one without Chinese get no key; strokes are passed on."""
    found = make_keys(READINGS, ["病", "eGFR", "肾", "病", "", "10⁸"])
    assert [one.text for one in found.keys] == ["病", "肾"]
    assert found.strokes == READINGS.strokes


@given(st.text(alphabet="长期肾病 A/（）\n", max_size=30))
def test_there_is_a_syllable_for_each_character(text: str) -> None:
    """Whatever is read, each Chinese character has one syllable in each variant, and nothing else has."""
    for one in make_keys(READINGS, [text]).keys:
        assert {len(way.split()) for way in (*one.pinyin, *one.zhuyin)} == {len("".join(HAN.findall(text)))}
        assert len(one.pinyin) == len(one.zhuyin) == len(set(one.pinyin))


def asked() -> list[tuple[Language, str, str]]:
    """Return what is requested from the catalogues."""
    found: list[tuple[Language, str, str]] = []

    def note(language: Language, context: str, english: str) -> str:
        found.append((language, context, english))
        return english

    assert list(key_texts(small.library(), note))
    return found


def test_names_titles_and_headings_get_keys() -> None:
    """Titles and headings, names, forms and synonyms are requested, in both Chinese languages, but no running text."""
    wanted = {
        *("AKI", "acute kidney injury", "AKI|acute kidney injury"),
        *("Questions to ask", "About the cells", "Donor cells in a harbour town"),
    }
    english = [text for language, _, text in asked() if language is Language.SIMPLIFIED_CHINESE]
    assert english == [text for language, _, text in asked() if language is Language.TRADITIONAL_CHINESE]
    assert len(asked()) == 2 * len(english)
    assert all(any(text.startswith(part) for text in english) for part in wanted)
    assert {term.synonyms for term in small.library().terms.values()} - {None} <= set(english)
    assert not {term.meaning for term in small.library().terms.values()} & set(english)


def test_each_text_is_asked_at_its_address() -> None:
    """Every text is requested under the address of its item."""
    assert {context for _, context, _ in asked()} == {item.address for item in items(small.library())}


def test_forms_and_synonyms_are_parted() -> None:
    """Each form and each synonym is a text of its own."""
    found = set(key_texts(small.library(), lambda _, __, english: english))
    assert {"serum creatinine", "blood creatinine", "acute renal failure"} <= found
    assert [text for text in found if "|" in text or text != text.strip() or not text] == []
