"""The index of the glossary: letters, pinyin, strokes, and names that have none of them."""

import pytest

from kidneyviewer.content.glossary_index import HeadKind, IndexHead, index
from kidneyviewer.content.loader import load_search_keys
from kidneyviewer.content.model import SearchKey, SearchKeys
from kidneyviewer.language import Language
from tests import small
from tests.helpers import CHINESE

EN, SC, TC = Language.ENGLISH, Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE
READ = {
    "肌酐": "jī gān",
    "肌肉": "jī ròu",
    "几个": "jǐ gè",
    "自体": "zì tǐ",
    "IgA肾病": "shèn bìng",
    "SGLT2抑制剂": "yì zhì jì",
    "绿色": "lǜ sè",
    "卢": "lú",
}
KEYS = SearchKeys(
    keys=tuple(SearchKey(text=text, pinyin=(read,), zhuyin=("",)) for text, read in READ.items()),
    strokes={"自": 6, "體": 23, "肌": 6, "酸": 14, "酐": 10, "腎": 12, "絲": 12, "球": 11, "結": 12, "石": 5, "透": 11},
)


def shown(names: list[str], language: Language, keys: SearchKeys | None = None) -> list[str]:
    """Return the index as lines ``head: names``."""
    groups = index([(name, name) for name in names], language, keys)
    return [f"{_words(group.head)}: {', '.join(group.terms)}" for group in groups]


def _words(head: IndexHead) -> str:
    return head.letter or (str(head.strokes) if head.strokes else head.kind.name)


def test_english_goes_by_letter() -> None:
    """Case and accents do not matter, and digits come last."""
    assert shown(["dialysis", "CKD", "Édema", "95 % CI", "Creatinine", "eGFR"], EN) == [
        "C: CKD, Creatinine",
        "D: dialysis",
        "E: Édema, eGFR",
        "OTHER: 95 % CI",
    ]


def test_simplified_goes_by_pinyin() -> None:
    """Names are below the initial of their pinyin, Latin ones below their letter; equal sounds are ordered by tone."""
    assert shown(["自体", "几个", "IgA肾病", "肌肉", "肌酐", "SGLT2抑制剂", "绿色", "卢", "无"], SC, KEYS) == [
        "I: IgA肾病",
        "J: 肌酐, 几个, 肌肉",
        "L: 卢, 绿色",
        "S: SGLT2抑制剂",
        "Z: 自体",
        "OTHER: 无",
    ]


def test_traditional_goes_by_strokes() -> None:
    """Names are below the strokes of their first character, ordered by the following ones; Latin names come last."""
    assert shown(["透析", "CKD", "腎絲球", "Nifedipine", "自體", "腎結石", "肌酸酐", "某"], TC, KEYS) == [
        "6: 肌酸酐, 自體",
        "11: 透析",
        "12: 腎結石, 腎絲球",
        "LATIN: CKD, Nifedipine",
        "OTHER: 某",
    ]


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
@pytest.mark.parametrize("keys", [None, SearchKeys(keys=(), strokes={})], ids=["not built", "empty"])
def test_without_keys_there_is_no_index(language: Language, keys: SearchKeys | None) -> None:
    """Chinese without readings and strokes has no index, and the list keeps its own order."""
    assert shown(["肌酐", "CKD"], language, keys) == []


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_names_that_the_keys_do_not_know_have_no_index(language: Language) -> None:
    """Keys of other content do not make an index of one group."""
    assert shown(["某", "甲"], language, KEYS) == []


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_every_term_has_its_place(language: Language) -> None:
    """Each term of the content occurs in the index once, none below "other", and heads are in order."""
    names = [(term.id, small.read(language, term.address, term.name)) for term in small.library().terms.values()]
    groups = index(names, language, load_search_keys(small.resources()))
    assert sorted(term for group in groups for term in group.terms) == sorted(small.library().terms)
    assert HeadKind.OTHER not in {group.head.kind for group in groups}
    heads = [(group.head.kind.value, *group.head[1:]) for group in groups]
    assert heads == sorted(set(heads))
