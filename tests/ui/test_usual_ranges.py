"""The usual ranges beside a patient's results: that of the sex, or those of women and men, told apart."""

import msgspec
import pytest

from kidneyviewer.content.model import Library, Sex
from kidneyviewer.language import Language
from kidneyviewer.ui.page.chart_labels import LabelKind
from kidneyviewer.ui.widgets.simple_table import SimpleTable
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.charts import faults
from tests.ui.showing import only, settle
from tests.ui.test_cases import show, texts


@pytest.mark.parametrize(
    ("sex", "said"),
    [
        (Sex.FEMALE, "above the usual range for women (0.6–1.1 mg/dL)"),
        (
            None,
            "above the usual range for women (0.6–1.1 mg/dL); above the usual range for men (0.7–1.3 mg/dL)",
        ),
    ],
)
def test_one_value_says_for_whom_it_is_above_the_usual_range(
    make_program: MakeProgram, sex: Sex | None, said: str
) -> None:
    """The only value is compared with the range of the sex, or with those of both if the sex is not known."""
    program = make_program(content=of_sex("alder-2011", sex))
    show(program, "cases/alder-2011")
    assert said in texts(program)


def test_without_a_sex_both_usual_ranges_are_shown(make_program: MakeProgram) -> None:
    """Chart, sentence and table tell the ranges of women and men apart."""
    program = make_program(content=of_sex("birch-2013", None))
    results = show(program, "cases/birch-2013")
    labels = [label.text for label in results.chart.view.labels()]
    assert {"men 0.7–1.3", "women 0.6–1.1"} <= set(labels)
    ranges = "usual range 0.6 to 1.1 mg/dL for women, 0.7 to 1.3 mg/dL for men"
    assert any(ranges in one for one in texts(program))
    results.views.buttons()[1].click()
    settle()
    assert [row[:2] for row in only(results, SimpleTable).texts()[-2:]] == [
        ["Usual range for women", "0.6–1.1"],
        ["Usual range for men", "0.7–1.3"],
    ]


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
@pytest.mark.parametrize(("size", "text_size"), [((1024, 700), 100), ((1366, 768), 100), ((1366, 768), 200)], ids=str)
def test_both_usual_ranges_are_named_in_each_window(
    make_program: MakeProgram, language: Language, size: tuple[int, int], text_size: int
) -> None:
    """In each language and unit both ranges have a label, and no label covers another."""
    program = make_program(language, size, text_size, content=of_sex("birch-2013", None))
    results = show(program, "cases/birch-2013")
    for unit in results.units.buttons():
        unit.click()
        settle()
        view = results.chart.view
        assert len([label for label in view.labels() if label.kind is LabelKind.BAND]) == 2
        assert faults(view, program.theme) == []


def of_sex(case_id: str, sex: Sex | None) -> Library:
    """Return the small content with another sex of a patient."""
    changed = {one.id: one for one in library().cases}
    changed[case_id] = msgspec.structs.replace(changed[case_id], sex=sex)
    addresses = {**library().by_address, **{one.address: one for one in changed.values()}}
    return msgspec.structs.replace(library(), cases=tuple(changed.values()), by_address=addresses)
