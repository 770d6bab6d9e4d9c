"""Rules for the glossary: words that can be found and belong to one term, scales that can be drawn."""

from collections.abc import Collection, Mapping

from kidneyviewer.content.faults import Fault, each, inside, one_of, shown
from kidneyviewer.content.model import Scale, ScaleCode, ScaleStep, Statement, Term
from kidneyviewer.content.model.term import SCALE_END
from kidneyviewer.content.rules.analyte_rules import check_unit
from kidneyviewer.content.rules.number_rules import check_number
from kidneyviewer.content.rules.origin_rules import SAID, check_name, check_once, check_statement
from kidneyviewer.content.terms import BLOCKS, KEY_LENGTH, SEPARATOR, names_in, spellings
from kidneyviewer.content.units import decimals_of

_COMMON = """
a about after again all also among an and another any are as at back be because been before being best better
between both but by can cannot could day days did do does doing done down during each either even ever every few
first for found from get gets give given go good had has have having he her here high higher him his how however if
in into is it its just know known large last least less like long low lower made make many may means might more most
much must my need never new no nobody none nor not nothing now number of off often old on once one only or other
others our out over own page part patient patients people person people's rather reported said same say says see
seen several shall she should shown since small so some somebody sometimes soon still such take taken than that the
their them then there these they this those through time to together too two three under until up us use used using
very was way we week weeks well were what when where whether which while who whom whose why will with within without
would year years yet you your
"""
COMMON = frozenset(_COMMON.split())
"""Words that occur in all kinds of texts. A term that claimed one would be marked everywhere."""


def check_term(term: Term, terms: Collection[str], sources: Collection[str]) -> None:
    """Check the references, forms and scale of one glossary term."""
    check_name("name", term.name)
    check_name("full_form", term.full_form)
    check_statement(Statement(text=term.meaning, status=term.status, sources=term.sources), sources)
    check_once("icd10", term.icd10)
    _check_related(term, terms)
    _check_forms(term.forms)
    if term.synonyms is not None:
        _check_synonyms(term.synonyms)
    if term.usual_range is not None:
        inside("usual_range", term.usual_range, check_statement, sources)
    if term.scale is not None:
        inside("scale", term.scale, _check_scale, sources)


def _check_related(term: Term, terms: Collection[str]) -> None:
    for index, related in enumerate(term.related):
        if related not in terms:
            raise Fault(f"related[{index}]", related, "allowed: an id of glossary.json")
        if related == term.id or related in term.related[:index]:
            raise Fault(f"related[{index}]", related, "allowed: another term, once")


def _check_forms(forms: str) -> None:
    words = [form.strip().removeprefix(BLOCKS).strip() for form in forms.split(SEPARATOR)]
    check_name("forms", forms)
    for word in words:
        if len(word) < KEY_LENGTH or not any(map(str.isalpha, word)) or word.startswith(BLOCKS):
            allowed = f"allowed: words of {KEY_LENGTH} letters or more, separated by {SEPARATOR}"
            raise Fault("forms", forms, allowed)
        if COMMON.issuperset(word.casefold().replace("-", " ").split()):
            raise Fault("forms", word, "allowed: words that do not occur in every text")
    if not names_in(forms):
        raise Fault("forms", forms, f"allowed: at least one word that marks the term, without {BLOCKS}")
    if len(set(words)) < len(words):
        raise Fault("forms", forms, "allowed: each word once")


def _check_synonyms(synonyms: str) -> None:
    words = [synonym.strip() for synonym in synonyms.split(SEPARATOR)]
    check_name("synonyms", synonyms)
    if not all(map(SAID.search, words)):
        raise Fault("synonyms", synonyms, f"allowed: words separated by {SEPARATOR}, none of them empty")
    if len(set(words)) < len(words):
        raise Fault("synonyms", synonyms, "allowed: each word once")


def check_glossary(terms: Mapping[str, Term]) -> None:
    """Check that no two terms have the same name, and that no term claims a word of another."""
    named: dict[str, str] = {}
    claimed: dict[str, tuple[str, bool]] = {}
    for index, term in enumerate(terms.values()):
        if named.setdefault(term.name.casefold(), term.id) != term.id:
            raise Fault(f"[{index}].name", term.name, "allowed: a name that no other term has")
        for form in map(str.strip, term.forms.split(SEPARATOR)):
            claim = ("", True) if form.startswith(BLOCKS) else (term.id, False)
            for word in spellings(form.removeprefix(BLOCKS)):
                if claimed.setdefault(word.lower(), claim) != claim:
                    other = claimed[word.lower()][0] or f"a form with {BLOCKS}"
                    raise Fault(f"[{index}].forms", form, f"allowed: words that are not those of {other}")


def _check_scale(scale: Scale, sources: Collection[str]) -> None:
    """Check that a scale falls in whole numbers that its bar can show, and that only its last step is open."""
    check_unit("unit", scale.unit)
    inside("note", scale.note, check_statement, sources)
    each("steps", scale.steps, _check_step)
    codes = [step.code.value for step in scale.steps]
    if codes != [code.value for code in ScaleCode if code in codes]:
        raise Fault("steps", codes, f"each code once, the best first; {one_of(ScaleCode)}")
    lows = [step.low for step in scale.steps]
    closed = [low for low in lows if low is not None]
    if lows != [*sorted(set(closed), reverse=True), None]:
        raise Fault("steps", list(map(shown, lows)), "allowed: falling `low`, the last one null")


def _check_step(step: ScaleStep) -> None:
    check_name("text", step.text)
    if step.low is not None:
        check_number("low", step.low)
        if step.low != step.low.to_integral_value() or decimals_of(step.low) or not 0 < step.low < SCALE_END:
            raise Fault("low", step.low, f"allowed: a whole number above 0 and below {SCALE_END}")
