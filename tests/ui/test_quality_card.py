"""The quality record on the page about the program: complete, in the reader’s language, never of other content."""

from functools import cache

import pytest
from msgspec.structs import replace

from kidneyviewer.authoring.quality.quality_record import ChineseReading, EnglishReading, Marks, QualityRecord, Rating
from kidneyviewer.authoring.quality.quality_store import load_quality
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.model import Term, items
from kidneyviewer.language import Language
from kidneyviewer.program import Program
from kidneyviewer.ui.learn import quality_card
from kidneyviewer.ui.learn.quality_card import QualityCard
from tests import small
from tests.conftest import MakeProgram
from tests.small import library
from tests.ui.showing import only, seen, settle, visible


@cache
def record() -> QualityRecord:
    """Return the record of the small content, which the card finds, too."""
    found = load_quality(small.resources())
    assert found is not None
    return found


def card(program: Program) -> QualityCard:
    """Open the page about the program and return its card."""
    program.shell.places.open("pages/about")
    settle()
    return only(program.window, QualityCard)


def texts(program: Program) -> str:
    """Return all visible texts of the card."""
    return "\n".join(one.text for one in seen(card(program)))


def cells(rating: Rating) -> list[str]:
    """Return the cells of an item's row in the table."""
    match rating.reading:
        case EnglishReading(mean_grade=mean, highest_grade=worst) | ChineseReading(mean_length=mean, ninetieth=worst):
            measures = f"{mean:.1f} / {worst}"
    understanding, action, index = (score(marks) for marks in (rating.understanding, rating.action, rating.index))
    return [measures, f"{understanding} / {action}", index]


def score(marks: Marks | None) -> str:
    """Return a score as the table writes it."""
    assert marks is not None
    return f"{marks.score}%"


def test_the_record_stands_on_its_page_only(program: Program) -> None:
    """The card is on the page about the program, and not on the next page."""
    program.shell.places.open("pages/questions")
    settle()
    assert visible(program.window, QualityCard) == []
    assert card(program).isVisible()
    program.shell.places.open("pages/questions")
    settle()
    assert visible(program.window, QualityCard) == []


@pytest.mark.parametrize("language", Language, ids=lambda language: language.code)
def test_the_table_tells_the_measures_of_the_language(make_program: MakeProgram, language: Language) -> None:
    """Each case, study and page has a row with its title, measures and scores, all terms together the last."""
    program = make_program(language)
    shown = [one for one in record().ratings if one.language == language.tag and one.index is not None]
    rows = card(program).table.texts()
    assert [row[1:] for row in rows[:-1]] == [cells(one) for one in shown]
    titles = [
        program.translation.text_in(language, item.address, item.title)
        for item in items(library())
        if not isinstance(item, Term)
    ]
    assert [row[0] for row in rows[:-1]] == titles
    assert rows[-1][2:] == ["–", "–"]


def test_what_needs_people_is_listed(program: Program) -> None:
    """Items that nobody has rated yet are named, with date and version of the record."""
    shown = texts(program)
    assert "PEMAT-P 5: It uses the active voice." in shown
    assert "CDC 13: It says why the advice matters." in shown
    assert f"content version {library().edition.version}" in shown
    unrated = {number for one in record().ratings if one.index for number in one.index.not_yet_rated}
    assert shown.count("CDC ") - 1 == len(unrated)


def test_texts_below_a_limit_are_counted(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """One hard item among all is one text below a limit."""
    shown = [replace(one, reading=replace(one.reading, **easy(one)), index=None) for one in record().ratings]
    shown = [replace(one, understanding=None, action=None) for one in shown]
    shown[0] = replace(
        record().ratings[0], reading=replace(shown[0].reading, highest_grade=9.0), action=None, understanding=None
    )
    made = replace(record(), ratings=tuple(shown))
    monkeypatch.setattr(quality_card, "load_quality", lambda _: made)
    assert f"Texts below a limit: 1 of {len(list(items(library())))}." in texts(program)


def easy(rating: Rating) -> dict[str, float]:
    """Return the change that brings a reading to the bar."""
    return {"highest_grade": 8.0} if isinstance(rating.reading, EnglishReading) else {"mean_length": 25.0}


def test_without_a_record_the_card_says_how_to_make_one(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before a build there is no record: the card says so, with the command, and shows no table."""
    monkeypatch.setattr(quality_card, "load_quality", lambda _: None)
    shown = texts(program)
    assert "has not been made" in shown
    assert "kidneyviewer check --quality" in shown
    assert not card(program).table.isVisible()


def test_a_record_of_other_content_is_not_shown(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record whose fingerprint differs is not of these texts, so it is left out."""
    monkeypatch.setattr(quality_card, "load_quality", lambda _: replace(record(), fingerprint="other"))
    assert "has not been made" in texts(program)


def test_a_broken_record_is_logged(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An unreadable record counts as missing, and the log says why."""

    def broken(_: object) -> None:
        raise ContentError("resources/quality.json", "it is bad")

    monkeypatch.setattr(quality_card, "load_quality", broken)
    assert "has not been made" in texts(program)
    assert "it is bad" in caplog.text


def test_the_language_of_the_card_follows(program: Program) -> None:
    """After a language switch the table has the measures of the new language."""
    before = card(program).table.texts()
    program.set_language(Language.SIMPLIFIED_CHINESE)
    settle()
    after = card(program).table.texts()
    assert len(after) == len(before)
    assert [row[1] for row in after] != [row[1] for row in before]


def test_figures_stand_in_one_line(make_program: MakeProgram) -> None:
    """In a normal window no header or figure is cut off or wrapped, and titles have most of the width."""
    table = card(make_program()).table
    assert table.columnCount() == 4
    for column in range(1, table.columnCount()):
        header = table.horizontalHeaderItem(column)
        assert header is not None
        words = [header.text(), *(row[column] for row in table.texts())]
        assert max(map(table.fontMetrics().horizontalAdvance, words)) < table.columnWidth(column)
    assert table.columnWidth(0) > table.width() / 2
    assert sum(map(table.columnWidth, range(4))) == table.viewport().width()


def test_large_type_in_a_narrow_window_gets_two_columns(make_program: MakeProgram) -> None:
    """Without room for four columns, the measures of a text are below one another, with their names."""
    found = card(make_program(size=(1024, 700), text_size=200))
    found.resize(500, found.height())
    table = found.table
    rating = record().ratings[0]
    measures, pemat, index = cells(rating)
    assert table.columnCount() == 2
    assert table.texts()[0][1] == f"Grade {measures}\nPEMAT-P {pemat}\nCDC {index}"
    assert table.rowHeight(0) >= 3 * table.fontMetrics().lineSpacing()
    found.resize(1500, found.height())
    assert table.columnCount() == 4
