"""The quality record as it is stored, read, and printed by the command."""

import datetime
import shutil
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace

from kidneyviewer.__main__ import main
from kidneyviewer.authoring.quality import rating
from kidneyviewer.authoring.quality.quality_record import Marks, QualityRecord
from kidneyviewer.authoring.quality.quality_store import BUILD_TIME, FILE, load_quality, make_record
from kidneyviewer.authoring.quality.report import failing, table
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import written
from kidneyviewer.content.model import Case, LearnPage, Study, items
from kidneyviewer.language import Language
from kidneyviewer.ui.translation import Translation
from kidneyviewer_packaging import rate_quality as quality_tool
from tests import small
from tests.content.editing import edit

MADE = datetime.date(2026, 11, 24)
NUMBERS = {"understanding": [*range(1, 13), *range(15, 20)], "action": [*range(20, 27)], "index": [*range(1, 21)]}


@cache
def record() -> QualityRecord:
    """Return the record of the small content as it is now."""
    return replace(make_record(small.library(), Translation(small.catalogues()).text_in), made=MADE)


def numbers(marks: Marks) -> list[int]:
    """Return the number of every item that has a verdict."""
    broken = (one.number for one in marks.not_met)
    return sorted((*marks.met, *broken, *marks.does_not_apply, *marks.not_yet_rated))


def test_every_item_is_rated_in_every_language() -> None:
    """Each case, study, page and term has its measures, and all but terms a verdict on each item."""
    known = {item.address: item for item in items(small.library())}
    assert [(one.address, one.language) for one in record().ratings] == [
        (address, language.tag) for language in Language for address in known
    ]
    for one in record().ratings:
        has_scores = isinstance(known[one.address], Case | Study | LearnPage)
        for name, wanted in NUMBERS.items():
            marks = getattr(one, name)
            assert (numbers(marks) == wanted) if has_scores else marks is None


def test_what_needs_people_is_never_rated() -> None:
    """An item without a rule is neither met nor broken anywhere."""
    listed = (*record().pemat_p, *record().clear_communication_index)
    assert sum(one.rule is None for one in listed) == 8
    for marks, criteria in (
        ("understanding", "pemat_p"),
        ("action", "pemat_p"),
        ("index", "clear_communication_index"),
    ):
        people = {one.number for one in getattr(record(), criteria) if one.rule is None}
        for one in record().ratings:
            found: Marks | None = getattr(one, marks)
            if found is not None:
                assert not people & {*found.met, *(broken.number for broken in found.not_met)}


# the stored record


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Writing and reading loses nothing; a folder without a record has none."""
    assert load_quality(tmp_path) is None
    (tmp_path / FILE).write_bytes(written(record()))
    assert load_quality(tmp_path) == record()


def test_a_broken_record_is_refused_by_name(tmp_path: Path) -> None:
    """A record of another shape is refused."""
    (tmp_path / FILE).write_text('{"made": "today"}', encoding="utf-8")
    with pytest.raises(ContentError, match=FILE):
        load_quality(tmp_path)


def test_the_build_stores_the_record_of_its_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The build tool writes the record, dated like the build."""
    monkeypatch.setenv(BUILD_TIME, "1795478400")
    assert quality_tool.main([str(tmp_path / FILE)], root=small.built()) == 0
    assert load_quality(tmp_path) == replace(record(), made=datetime.date(2026, 11, 24))


def test_the_build_says_what_is_wrong_with_the_content(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Content that cannot be read is reported in one line, and nothing is stored."""
    (tmp_path / "resources").mkdir()
    assert quality_tool.main([str(tmp_path / FILE)], root=tmp_path) == 1
    assert "the file is missing" in capsys.readouterr().err
    assert not (tmp_path / FILE).exists()


def test_a_changed_text_makes_another_fingerprint() -> None:
    """A record does not belong to content in which one text differs."""
    edition = replace(small.library().edition, notice="Something else.")
    assert rating.fingerprint(small.library()) == record().fingerprint
    assert rating.fingerprint(replace(small.library(), edition=edition)) != record().fingerprint


# the command


def test_the_command_prints_a_line_an_item_and_language(capsys: pytest.CaptureFixture[str]) -> None:
    """`check --quality` prints the table; what is below the bar is on stderr, and then the exit code is 2."""
    code = main(["check", "--quality"])
    said = capsys.readouterr()
    assert said.out.splitlines() == list(table(record()))
    assert len(said.out.splitlines()) == 2 + 3 * sum(1 for _ in items(small.library()))
    assert said.err.splitlines() == [f"kidneyviewer: {line}" for line in failing(record())]
    assert code == (2 if failing(record()) else 0)


def test_the_command_prints_the_whole_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --quality --json` prints what the build stores."""
    main(["check", "--quality", "--json"])
    (tmp_path / FILE).write_text(capsys.readouterr().out, encoding="utf-8")
    found = load_quality(tmp_path)
    assert found is not None
    assert replace(found, made=MADE) == record()


def test_the_command_fails_below_the_bar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A hard sentence in another folder is named with its item, language and grade."""
    folder = Path(shutil.copytree(small.CONTENT, tmp_path / "content"))
    hard = "Mesenchymal stromal intravenous administration demonstrates considerable immunomodulatory potentiality."
    edit(folder / "pages" / "about.json", (("summary", "text"), hard))
    assert main(["check", "--quality", str(folder)]) == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if "pages/about en: grade" in line]
    assert [line.endswith(hard) for line in lines] == [True]


def test_bad_content_is_refused_before_it_is_rated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --quality` of a folder without content says so in one line."""
    assert main(["check", "--quality", str(tmp_path)]) == 2
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)


def test_json_belongs_to_quality(capsys: pytest.CaptureFixture[str]) -> None:
    """`check --json` alone is refused."""
    with pytest.raises(SystemExit) as left:
        main(["check", "--json"])
    assert left.value.code == 2
    assert "--quality" in capsys.readouterr().err
