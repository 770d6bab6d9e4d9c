"""The small content of the fixtures: sound, translated, and with every state and shape of the model."""

from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from kidneyviewer.__main__ import main
from kidneyviewer.authoring.search_keys import HAN
from kidneyviewer.content.balance import balance, shares_cells, shares_disease
from kidneyviewer.content.comparison import Answer, Blank, Question, answer
from kidneyviewer.content.evidence import Fairness, fairness, people
from kidneyviewer.content.evidence_map import Outcome, marks_of
from kidneyviewer.content.figures import DrawingKind, draw
from kidneyviewer.content.model import Case, Study, items
from kidneyviewer.content.texts import texts
from kidneyviewer.content.trend import Change, TrendState, derive
from kidneyviewer.language import Language
from kidneyviewer_packaging import catalogues
from tests import chinese, small
from tests.helpers import CHINESE, ROOT

each_chinese = pytest.mark.parametrize("language", CHINESE, ids=lambda language: language.code)
Field = tuple[type[msgspec.Struct], str]


def records(value: object) -> Iterator[msgspec.Struct]:
    """Yield each record inside a value, the outer one first."""
    match value:
        case msgspec.Struct():
            yield value
            for name in value.__struct_fields__:
                yield from records(getattr(value, name))
        case tuple():
            for part in value:
                yield from records(part)
        case dict():
            for part in value.values():
                yield from records(part)


def seen() -> dict[Field, list[Any]]:
    """Return the values of each field of each record anywhere in the content."""
    content = small.library()
    found = defaultdict(list)
    for record in records((*items(content), *content.analytes.values(), *content.sources.values(), content.edition)):
        for name in record.__struct_fields__:
            found[type(record), name].append(getattr(record, name))
    return found


def hint(field: Field) -> object:
    """Return the type of a field, without its annotations."""
    return get_type_hints(field[0])[field[1]]


def told(fields: list[Field]) -> list[str]:
    """Return the names of fields."""
    return [f"{record.__name__}.{name}" for record, name in fields]


# Sound and translated


def test_the_small_content_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    """`kidneyviewer check` finds no fault, and it stays small."""
    assert main(["check", str(small.resources())]) == 0
    assert capsys.readouterr().out.startswith("The content is sound: ")
    assert sum(1 for _ in items(small.library())) <= 45


def test_the_small_content_is_translated() -> None:
    """Its catalogues have exactly its texts, finished; `python -m tests.fixtures` updates them."""
    assert list(catalogues.problems(small.FIXTURES, list(texts(small.library())))) == []


@each_chinese
def test_each_script_keeps_to_itself(language: Language) -> None:
    """No character of the other script is in its Chinese, and no Latin word but units, abbreviations and names."""
    other = chinese.traditional_only if language is Language.SIMPLIFIED_CHINESE else chinese.simplified_only
    searched = {word for term in small.library().terms.values() for word in (term.forms, term.synonyms)}
    content = [entry for entry in small.entries(language) if small.is_of_content(entry.context)]
    shown = [entry.translations[0] for entry in content if entry.source not in searched]
    assert len(shown) > 300
    assert {text: wrong for text in shown if (wrong := other(text) + chinese.foreign_words(text))} == {}


def test_what_is_built_is_shared() -> None:
    """All processes of a run find the same complete files."""
    again = small.built.__wrapped__()
    assert again == small.built()
    assert {file.name for file in small.catalogues().iterdir()} == {
        f"kidneyviewer_{language.code}.qm" for language in Language
    }
    assert HAN.search(small.read(Language.TRADITIONAL_CHINESE, "glossary/dialysis", "Dialysis"))


# Every state and shape


def test_each_value_of_each_kind_is_there() -> None:
    """Every value of each closed set of the model occurs somewhere."""
    found: dict[type[Enum], set[Any]] = defaultdict(set)
    for field, values in seen().items():
        for kind in (hint(field), *get_args(hint(field))):
            if isinstance(kind, type) and issubclass(kind, Enum):
                found[kind] |= set(values)
    assert len(found) >= 18
    assert {kind.__name__: left for kind, values in found.items() if (left := set(kind) - values)} == {}


def test_each_field_that_may_be_empty_is_and_is_not() -> None:
    """Every optional field is present in one place and absent in another."""
    optional = {field: values for field, values in seen().items() if type(None) in get_args(hint(field))}
    assert len(optional) > 30
    assert told([field for field, values in optional.items() if None not in values]) == []
    assert told([field for field, values in optional.items() if not any(value is not None for value in values)]) == []


def test_each_list_is_empty_short_and_long() -> None:
    """A list is empty somewhere if that is allowed, and it has more than one entry somewhere."""
    lists = {field: set(map(len, values)) for field, values in seen().items() if get_origin(hint(field)) is tuple}
    assert len(lists) > 30
    full = {field: lengths for field, lengths in lists.items() if field[1] not in ("sources", "date_parts")}
    assert told([field for field, lengths in full.items() if max(lengths) < 2]) == []
    assert max(length for field, lengths in lists.items() for length in lengths if field[1] == "sources") > 1
    assert told([field for field, lengths in lists.items() if 0 not in lengths and may_be_empty(field)]) == []


def may_be_empty(field: Field) -> bool:
    """Tell whether the model allows an empty list."""
    return "min_length" not in str(get_type_hints(field[0], include_extras=True)[field[1]])


def test_each_kind_of_figure_is_drawn_in_each_way() -> None:
    """Dots, bars, people of 100 and words: each drawing occurs."""
    drawn = {draw(figure, people(study)).kind for study in small.library().studies for figure in study.figures}
    assert drawn == set(DrawingKind)


def test_each_state_of_results_is_there() -> None:
    """Series are charted, stated as one value, or without any figure; they fell, rose and stayed the same."""
    content = small.library()
    trends = [
        derive(series, content.analytes[series.analyte], series.unit, case.sex, case.events)
        for case in content.cases
        for series in case.series
    ]
    assert {trend.state for trend in trends} == set(TrendState)
    assert {trend.change for trend in trends if trend.state is TrendState.CHART} == set(Change)
    assert {len(trend.lines) for trend in trends} == {0, 1, 2}


def test_each_strength_of_evidence_is_there() -> None:
    """Each fairness and each outcome is on the map, and trials beside cases share disease, cells, both or neither."""
    content = small.library()
    every: list[Case | Study] = [*content.cases, *content.studies]
    beside = [(case, study) for case in content.cases for study in balance(case, content.studies)]
    assert {fairness(item) for item in every} == set(Fairness)
    assert {mark.outcome for mark in marks_of(content)} == set(Outcome)
    assert {(shares_disease(*pair), shares_cells(*pair)) for pair in beside} == {
        *((True, True), (True, False), (False, True), (False, False))
    }


def test_each_form_of_an_answer_is_there() -> None:
    """In a comparison each question is answered, counted, or left open for each reason."""
    content = small.library()
    every: list[Case | Study] = [*content.cases, *content.studies]
    answers = [answer(question, item) for question in Question for item in every]
    assert set(Blank) <= {found for found in answers if isinstance(found, Blank)}
    assert {type(found) for found in answers} == {*(kind for kind in get_args(Answer) if kind is not Blank), Blank}


def test_no_item_has_the_id_of_a_live_one() -> None:
    """The ids of cases and studies are its own, so that no test confuses the two contents."""
    for kind in ("cases", "studies"):
        live = {file.name for file in (ROOT / "resources" / kind).glob("*.json")}
        assert live
        assert not live & {file.name for file in (small.CONTENT / kind).glob("*.json")}
