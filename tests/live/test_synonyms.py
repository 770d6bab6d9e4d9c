"""The synonyms of terms: in each language, of one term only, in its own script, marked nowhere."""

from collections import Counter
from unicodedata import normalize

import pytest

from kidneyviewer.authoring.quality.reading_measures import running_texts
from kidneyviewer.content.model import Term
from kidneyviewer.content.terms import SEPARATOR
from kidneyviewer.language import Language
from tests import chinese
from tests.helpers import library, translations

each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)

FOUND = [
    (Language.ENGLISH, "bun", "BUN, blood urea nitrogen, urea nitrogen"),
    (Language.SIMPLIFIED_CHINESE, "bun", "BUN, 尿素氮, 血尿素氮, 血中尿素氮"),
    (Language.TRADITIONAL_CHINESE, "bun", "BUN, 尿素氮, 血尿素氮, 血中尿素氮"),
    (Language.SIMPLIFIED_CHINESE, "glomerulus", "肾小球, 肾丝球"),
    (Language.TRADITIONAL_CHINESE, "glomerulus", "腎小球, 腎絲球"),
    (Language.SIMPLIFIED_CHINESE, "egfr", "eGFR, GFR, 估算肾小球滤过率, 肾小球滤过率, 肾丝球过滤率, 肾功能"),
    (Language.TRADITIONAL_CHINESE, "egfr", "eGFR, GFR, 估計腎絲球過濾率, 腎絲球過濾率, 腎小球濾過率, 腎功能"),
    (Language.SIMPLIFIED_CHINESE, "creatinine", "肌酐, 肌酸酐, Cr, Scr"),
    (Language.TRADITIONAL_CHINESE, "creatinine", "肌酐, 肌酸酐, Cr, Scr"),
    (Language.ENGLISH, "haemoglobin", "haemoglobin, hemoglobin, Hb, Hgb"),
    (Language.TRADITIONAL_CHINESE, "haemoglobin", "血紅素, 血紅蛋白, 血色素"),
    (Language.ENGLISH, "haematocrit", "haematocrit, hematocrit, Hct"),
    (Language.ENGLISH, "dialysis", "dialysis, renal dialysis"),
    (Language.SIMPLIFIED_CHINESE, "dialysis", "透析, 洗肾"),
    (Language.TRADITIONAL_CHINESE, "dialysis", "透析, 洗腎, 洗腰子"),
    (Language.ENGLISH, "haemodialysis", "haemodialysis, HD"),
    (Language.SIMPLIFIED_CHINESE, "haemodialysis", "血液透析, 血透"),
    (Language.TRADITIONAL_CHINESE, "haemodialysis", "血液透析, 洗血"),
    (Language.ENGLISH, "peritoneal_dialysis", "peritoneal dialysis, PD"),
    (Language.SIMPLIFIED_CHINESE, "peritoneal_dialysis", "腹膜透析, 腹透"),
    (Language.TRADITIONAL_CHINESE, "peritoneal_dialysis", "腹膜透析, 洗肚子"),
    (Language.SIMPLIFIED_CHINESE, "fistula", "内瘘, 动静脉内瘘"),
    (Language.TRADITIONAL_CHINESE, "fistula", "廔管, 瘻管"),
    (Language.TRADITIONAL_CHINESE, "glp1", "瘦瘦針, semaglutide"),
    (Language.SIMPLIFIED_CHINESE, "dkd", "糖尿病肾脏病, 糖尿病肾病"),
    (Language.TRADITIONAL_CHINESE, "approval", "有條件核准, 附條件批准"),
    (Language.ENGLISH, "transplant", "kidney transplant, renal transplant"),
    (Language.SIMPLIFIED_CHINESE, "transplant", "肾移植, 换肾"),
    (Language.TRADITIONAL_CHINESE, "transplant", "腎臟移植, 換腎"),
    (Language.ENGLISH, "esrd", "kidney failure, renal failure, ESKD"),
    (Language.SIMPLIFIED_CHINESE, "esrd", "尿毒症, 肾衰竭"),
    (Language.TRADITIONAL_CHINESE, "esrd", "尿毒症, 腎衰竭"),
    (Language.SIMPLIFIED_CHINESE, "msc", "间充质干细胞, 间质干细胞, 间叶干细胞"),
    (Language.TRADITIONAL_CHINESE, "msc", "間質幹細胞, 間葉幹細胞, 間充質幹細胞"),
    (Language.ENGLISH, "adverse_event", "AE, SAE, side effect"),
    (Language.ENGLISH, "exosome", "EV, exosome"),
    (Language.ENGLISH, "iga", "IgAN, IgA nephropathy"),
    (Language.ENGLISH, "olmesartan", "ARB, olmesartan"),
    (Language.ENGLISH, "nephrolithiasis", "kidney stones, renal stones"),
    (Language.TRADITIONAL_CHINESE, "ci", "信賴區間, 置信區間"),
    (Language.SIMPLIFIED_CHINESE, "ckd", "慢性肾脏病, 慢性肾病, 慢性肾衰竭"),
]
"""Language, term, and words each of which is its name, a form or a synonym."""


def parts(language: Language, term: Term, text: str | None) -> list[str]:
    """Return the words of a term's text in a language."""
    if text is None:
        return []
    shown = text if language is Language.ENGLISH else translations(language)[term.address, text]
    return shown.split(SEPARATOR)


def same(word: str) -> str:
    """Return a word in the form in which the search compares it."""
    return normalize("NFKC", word).casefold()


@each_language
def test_every_term_has_synonyms(language: Language) -> None:
    """Each term has synonyms in each language, none empty, none with surrounding spaces, none twice."""
    found = {term.id: parts(language, term, term.synonyms) for term in library().terms.values()}
    assert len(found) >= 45
    assert [term for term, words in found.items() if not words or any(word != word.strip() for word in words)] == []
    assert [term for term, words in found.items() if not all(words) or len(set(map(same, words))) < len(words)] == []


@each_language
def test_a_synonym_says_something_new(language: Language) -> None:
    """No synonym is already the name or a form of its term."""
    for term in library().terms.values():
        known = {same(word) for text in (term.name, term.forms) for word in parts(language, term, text)}
        assert [word for word in parts(language, term, term.synonyms) if same(word) in known] == []


@each_language
def test_a_synonym_belongs_to_one_term(language: Language) -> None:
    """No synonym is a name, form or synonym of another term."""
    counted = Counter(
        word
        for term in library().terms.values()
        for word in {
            same(word) for text in (term.name, term.forms, term.synonyms) for word in parts(language, term, text)
        }
    )
    synonyms = {same(word) for term in library().terms.values() for word in parts(language, term, term.synonyms)}
    assert {word: counted[word] for word in synonyms if counted[word] > 1} == {}


@pytest.mark.parametrize(("language", "term", "words"), FOUND, ids=lambda value: str(value)[:40])
def test_terms_are_found_by_what_clinics_say(language: Language, term: str, words: str) -> None:
    """Each of these words is the name, a form or a synonym of its term."""
    found = library().terms[term]
    known = [word for text in (found.name, found.forms, found.synonyms) for word in parts(language, found, text)]
    assert set(words.split(", ")) <= set(known)


def test_synonyms_are_in_their_own_script() -> None:
    """Simplified, Traditional and English each keep to their own characters."""
    for term in library().terms.values():
        assert [word for word in parts(Language.ENGLISH, term, term.synonyms) if chinese.HAN.search(word)] == []
        for word in parts(Language.SIMPLIFIED_CHINESE, term, term.synonyms):
            assert chinese.traditional_only(word) == []
        for word in parts(Language.TRADITIONAL_CHINESE, term, term.synonyms):
            assert chinese.simplified_only(word) == []


def test_synonyms_are_not_read_as_running_text() -> None:
    """Reading measures leave synonyms out, as they do other names of a term."""
    for term in library().terms.values():
        assert term.synonyms not in set(running_texts(term))
        assert term.meaning in set(running_texts(term))
