"""The words of the bundled glossary: each form marks its own term and nothing inside another word."""

import pytest

from kidneyviewer.content.model import Library, items
from kidneyviewer.content.outline import outline
from kidneyviewer.content.page_contents import passages_of
from kidneyviewer.content.terms import BLOCKS, KEY_LENGTH, SEPARATOR, Lexicon, Span, names_in, where_used
from kidneyviewer.content.texts import texts_of
from kidneyviewer.language import Language
from tests.content.test_terms import marked
from tests.helpers import CHINESE, library, translations

TERMS = library().terms


def bundled(language: Language) -> Lexicon:
    """Return the lexicon of a language as the program has it."""
    return Lexicon({term.id: forms(language, term.id) for term in TERMS.values()})


def forms(language: Language, term: str) -> str:
    """Return the forms of a term as the catalogue has them."""
    source = TERMS[term].forms
    return source if language is Language.ENGLISH else translations(language)[TERMS[term].address, source]


IN_ENGLISH = [
    ("Two stem cells. A stem-cell treatment.", ["stem_cell=stem cells"]),
    ("End stage renal disease, end-stage renal disease", ["esrd=End stage renal disease"]),
    ("CD34+ cells, CD34+; (CD34+)", ["cd34=CD34+ cells"]),
    ("(CD34+), then", ["cd34=CD34+"]),
    ("a CD34+-cell", ["cd34=CD34+-cell"]),
    ("CD345+ and xCD34+", []),
    ("Low hemoglobin and hematocrit", ["haemoglobin=hemoglobin", "haematocrit=hematocrit"]),
    (
        "A randomized controlled trial of hemodialysis",
        ["rct=randomized controlled trial", "haemodialysis=hemodialysis"],
    ),
    ("randomised trials, meta-analyses", ["rct=randomised trials", "meta=meta-analyses"]),
    ("MSCs, but no MSCx", ["msc=MSCs"]),
    ("Umbilical-cord MSC and MSC", ["uc_msc=Umbilical-cord MSC", "msc=MSC"]),
    ("UMBILICAL CORD msc, g-csf, IGA nephropathy", []),
    ("IgA Nephropathy, SGLT2 Inhibitors", ["iga=IgA Nephropathy", "sglt2=SGLT2 Inhibitors"]),
    ("UC-MSC and MSC", ["uc_msc=UC-MSC", "msc=MSC"]),
    ("placebo-controlled", ["placebo=placebo"]),
    ("graft versus host disease", ["gvhd=graft versus host disease"]),
    ("a phase\N{NO-BREAK SPACE}2 trial, phase 22", ["phase=phase\N{NO-BREAK SPACE}2"]),
    ("IgA nephropathy’s course", ["iga=IgA nephropathy"]),
    ("HbA1c", []),
    ("“eGFR”", ["egfr=eGFR"]),
]
IN_SIMPLIFIED = [
    ("急性肾损伤会伤到肾小球", ["aki=急性肾损伤", "glomerulus=肾小球"]),
    ("间充质干细胞", ["msc=间充质干细胞"]),
    ("脐带间充质干细胞", ["uc_msc=脐带间充质干细胞"]),
    ("肾小球滤过率", ["egfr=肾小球滤过率"]),
    ("自体免疫病", []),
    ("自体免疫病不用自体细胞", ["autologous=自体"]),
    ("来自体内的细胞", []),
    ("来自自体的细胞", ["autologous=自体"]),
    ("同种异体细胞", ["allogeneic=同种异体"]),
    ("病毒变异体", []),
    ("特异体质", []),
    ("渗透析出", []),
    ("透析机", ["dialysis=透析"]),
    ("血液透析或腹膜透析", ["haemodialysis=血液透析", "peritoneal_dialysis=腹膜透析"]),
    ("肾移植物", []),
    ("肾移植后肾移植物失去功能", ["transplant=肾移植"]),
    ("移植物抗宿主病", ["gvhd=移植物抗宿主病"]),
    ("正常对照组织", []),
    ("若干细胞", []),
    ("造血干细胞", ["stem_cell=干细胞"]),
    ("糖化血红蛋白", []),
    ("肌红蛋白尿", []),
    ("非糖尿病肾病", []),
    ("用CD34+细胞，或CD34+。", ["cd34=CD34+细胞"]),
    ("11期试验，1期试验", ["phase=1期试验"]),
    ("DKD（糖尿病肾病）", ["dkd=DKD"]),
]
IN_TRADITIONAL = [
    ("急性腎損傷會傷到腎絲球", ["aki=急性腎損傷", "glomerulus=腎絲球"]),
    ("間質幹細胞", ["msc=間質幹細胞"]),
    ("自體免疫疾病", []),
    ("來自體外", []),
    ("異體細胞", ["allogeneic=異體"]),
    ("變異體", []),
    ("滲透析出", []),
    ("腎移植物", []),
    ("腎臟移植", ["transplant=腎臟移植"]),
    ("對照組織", []),
    ("糖化血紅素", []),
    ("肌紅蛋白尿", []),
    ("非糖尿病腎病變", []),
    ("個案報告表", []),
    ("Nifedipine與硝苯地平", ["nifedipine=Nifedipine"]),
]
CASES = [
    *((Language.ENGLISH, *case) for case in IN_ENGLISH),
    *((Language.SIMPLIFIED_CHINESE, *case) for case in IN_SIMPLIFIED),
    *((Language.TRADITIONAL_CHINESE, *case) for case in IN_TRADITIONAL),
]


@pytest.mark.parametrize(("language", "text", "found"), CASES)
def test_the_bundled_terms_are_whole_words(language: Language, text: str, found: list[str]) -> None:
    """Only what means the term is marked in a text, with its longest form."""
    assert marked(bundled(language), text) == found


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_each_chinese_form_leads_to_its_term(language: Language) -> None:
    """Each form in a catalogue marks its own term, and each blocking word marks nothing."""
    lexicon = bundled(language)
    for term in TERMS:
        for form in forms(language, term).split(SEPARATOR):
            spans = lexicon.mark(form.removeprefix(BLOCKS))
            assert len(form.removeprefix(BLOCKS)) >= KEY_LENGTH
            assert spans == (() if form.startswith(BLOCKS) else (Span(0, len(form), term),)), form


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_each_blocking_word_holds_a_form(language: Language) -> None:
    """A blocking word is longer than a form of its term and contains it; otherwise it would have no effect."""
    for term in TERMS:
        blocking = [form[1:] for form in forms(language, term).split(SEPARATOR) if form.startswith(BLOCKS)]
        names = [name for one in TERMS for name in names_in(forms(language, one))]
        assert [word for word in blocking if not any(name in word != name for name in names)] == []


@pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
def test_what_is_shown_has_no_blocking_words(language: Language) -> None:
    """Only forms have this character: no text that a reader sees was given one by mistake."""
    shown = {term.address: {term.name, term.full_form} for term in TERMS.values()}
    found = [
        translations(language)[item.address, source]
        for item in items(library())
        for source in texts_of(item)
        if item.address not in shown or source in shown[item.address]
    ]
    assert [text for text in found if SEPARATOR in text or BLOCKS in text] == []


def test_every_bundled_term_is_found_by_each_of_its_forms(library: Library) -> None:
    """Each form of the glossary leads to its own term."""
    lexicon = Lexicon({term.id: term.forms for term in library.terms.values()})
    wrong = [
        (term.id, form)
        for term in library.terms.values()
        for form in term.forms.split("|")
        if not form.startswith("!") and lexicon.mark(form) != (Span(0, len(form), term.id),)
    ]

    assert wrong == []


def test_the_bundled_texts_use_the_glossary(library: Library) -> None:
    """The terms that the content relies on are marked in the cases that need them."""
    lexicon = Lexicon({term.id: term.forms for term in library.terms.values()})
    said = ((passage, passage.text) for item in items(library) for passage in passages_of(outline(item, library)))
    used = {term: {use.passage.address for use in uses} for term, uses in where_used(said, lexicon).items()}

    assert "cases/riordan-2022" in used["creatinine"]
    assert "cases/riordan-2022" in used["iga"]
    assert "cases/suzuki-2021" in used["cd34"]
    assert "cases/wang-2024" in used["egfr"]
    assert "cases/allela-2025" in used["exosome"]
