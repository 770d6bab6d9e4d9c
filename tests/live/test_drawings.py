"""The drawings and headings of the content that ships: nothing of a figure is cut, each heading can be linked to."""

import pytest

from kidneyviewer.content.outline import outline
from kidneyviewer.content.trend import has_chart
from kidneyviewer.language import Language
from kidneyviewer.ui.page.figure_card import FigureCard
from kidneyviewer.ui.page.results_card import ResultsCard
from tests.conftest import MakeProgram
from tests.helpers import library
from tests.ui.charts import each_chart, markers
from tests.ui.charts import faults as faults_of_chart
from tests.ui.layout import cut
from tests.ui.showing import only, settle, visible
from tests.ui.test_figure_card import faults

each_language = pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
NARROW, LARGE_TYPE = (1024, 700), 150


@each_language
def test_no_figure_of_a_study_is_cut_or_covered(make_program: MakeProgram, language: Language) -> None:
    """Each figure of each study has all its texts complete and free, in a small window with large type."""
    program = make_program(language, NARROW, LARGE_TYPE)
    studies = [study for study in library().studies if study.figures]
    assert studies
    for study in studies:
        program.shell.places.open(study.address)
        settle()
        cards = visible(program.window, FigureCard)
        assert len(cards) == len(study.figures), study.id
        for card in cards:
            assert [*faults(card.picture), *cut(card)] == [], study.id


@each_language
def test_no_label_of_a_chart_is_cut_or_covered(make_program: MakeProgram, language: Language) -> None:
    """Each series of each case that has a chart shows its labels free of one another and of the points."""
    program = make_program(language, NARROW, LARGE_TYPE)
    cases = [case for case in library().cases if has_chart(case)]
    assert cases
    for case in cases:
        program.shell.places.open(case.address)
        settle()
        charts = 0
        for view in each_chart(only(program.window, ResultsCard)):
            assert faults_of_chart(view, program.theme) == [], case.id
            assert len(markers(view)) > 1, case.id
            charts += 1
        assert charts, case.id


def test_no_page_has_two_headings_of_one_name() -> None:
    """Each section of each page can be linked to by a name that no other section of the page has."""
    for page in library().pages:
        names = [name for section in outline(page, library()).sections for name in section.names]
        assert len(names) == len(set(names)) >= len(page.sections), page.address
