"""Bad readings and foldings: each fault, and each mutant, is refused in one line or loads as a legal edit."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kidneyviewer.__main__ import main
from kidneyviewer.content.faults import ContentError
from kidneyviewer.content.loader import SEARCH_KEYS, load_folding, load_readings, load_search_keys
from kidneyviewer.content.model import Readings, SearchKeys
from tests.content.editing import GONE, Steps, changed, edit, every_place

READINGS, FOLDING = "readings.json", "folding.json"
SMALL: dict[str, Any] = {
    READINGS: {
        "words": [{"word": "肾", "pinyin": "shèn"}, {"word": "长期", "pinyin": "cháng qī", "taiwan": "cháng qí"}],
        "strokes": {"腎": 12},
    },
    FOLDING: {"traditional": "腎幹乾", "simplified": "肾干干"},
    SEARCH_KEYS: {"keys": [{"text": "肾", "pinyin": ["shèn"], "zhuyin": ["ㄕㄣˋ"]}], "strokes": {"腎": 12}},
}
DOORS: dict[str, Callable[[Path], Readings | Mapping[int, int] | SearchKeys | None]] = {
    READINGS: load_readings,
    FOLDING: load_folding,
    SEARCH_KEYS: load_search_keys,
}
Row = tuple[str, Steps, object, str, str, str]
ROWS: list[Row] = [
    (READINGS, ("surprise",), 1, "$:", "unknown field `surprise`", "allowed: words, strokes"),
    (READINGS, ("words",), GONE, "$:", "missing required field `words`", "allowed: words, strokes"),
    (READINGS, ("words",), [], "$.words:", "found []", "length >= 1"),
    (READINGS, ("words", 0, "surprise"), 1, "$.words[0]:", "`surprise`", "allowed: word, pinyin, taiwan"),
    (READINGS, ("words", 0, "word"), "", "$.words[0].word:", "''", "matching regex"),
    (READINGS, ("words", 0, "word"), "IgA肾", "$.words[0].word:", "'IgA肾'", "matching regex"),
    (READINGS, ("words", 0, "word"), "肾\n", "$.words[0].word:", r"'肾\n'", "matching regex"),
    (READINGS, ("words", 1, "word"), "肾", "$.words[1].word:", "'肾'", "only once"),
    (READINGS, ("words", 0, "pinyin"), "shen4", "$.words[0].pinyin:", "'shen4'", "not a syllable of pinyin; allowed"),
    (READINGS, ("words", 0, "pinyin"), "", "$.words[0].pinyin:", "''", "not a syllable of pinyin; allowed"),
    (READINGS, ("words", 1, "pinyin"), "cháng", "$.words[1].pinyin:", "'cháng'", "one syllable per character, here 2"),
    (READINGS, ("words", 1, "pinyin"), "cháng  qī", "$.words[1].pinyin:", "'cháng qī'", "one space between two"),
    (READINGS, ("words", 1, "taiwan"), "cháng Qí", "$.words[1].taiwan:", "'cháng Qí'", "'Qí' is not a syllable"),
    (READINGS, ("words", 1, "taiwan"), "cháng qí zhì", "$.words[1].taiwan:", "'cháng qí zhì'", "here 2"),
    (READINGS, ("words", 1, "taiwan"), "cháng qī", "$.words[1].taiwan:", "'cháng qī'", "other than `pinyin`"),
    (READINGS, ("strokes", "腎臟"), 33, "$.strokes:", "'腎臟'", "allowed: one character"),
    (READINGS, ("strokes", "腎"), 0, "$.strokes.腎:", "0;", "allowed: 1 to 40"),
    (READINGS, ("strokes", "腎"), 41, "$.strokes.腎:", "41;", "allowed: 1 to 40"),
    (READINGS, ("strokes", "腎"), "12", "$.strokes", "Expected `int`", "got `str`"),
    (FOLDING, ("surprise",), 1, "$:", "`surprise`", "allowed: traditional, simplified"),
    (FOLDING, ("simplified",), "肾干", "$.simplified:", "2;", "as many characters as `traditional` has, 3"),
    (FOLDING, ("simplified",), "肾干a", "$.simplified:", "'肾干a'", "matching regex"),
    (FOLDING, ("traditional",), "腎幹幹", "$.traditional:", "'幹'", "only once"),
    (FOLDING, ("simplified",), "肾干幹", "$.simplified:", "'幹'", "folds to no other"),
    (FOLDING, ("simplified",), "肾干乾", "$.simplified:", "'乾'", "folds to no other"),
    (SEARCH_KEYS, ("keys", 0, "zhuyin"), GONE, "$.keys[0]:", "required field `zhuyin`", "text, pinyin, zhuyin"),
    (SEARCH_KEYS, ("surprise",), 1, "$:", "`surprise`", "allowed: keys, strokes"),
]
EXAMPLES = settings(max_examples=150, deadline=None)


def write(folder: Path, file: str, document: object) -> None:
    """Store a document as a file of the content."""
    folder.mkdir(exist_ok=True)
    (folder / file).write_text(json.dumps(document), encoding="utf-8")


def outcome(folder: Path, file: str) -> object:
    """Read a file; return its contents, or the line with which it is refused."""
    try:
        return DOORS[file](folder)
    except ContentError as error:
        return str(error)


def refusal(folder: Path, file: str) -> str:
    """Return the message with which a file is refused; it must be one short line."""
    message = outcome(folder, file)
    assert isinstance(message, str)
    assert message.isprintable()
    assert len(message) < 1000
    return message


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[3]} {row[2]!r}"[:80])
def test_a_fault_is_named(tmp_path: Path, row: Row) -> None:
    """One wrong value is refused in one line with file, field path, value and what is allowed."""
    file, steps, value, *parts = row
    write(tmp_path / "content", file, changed(SMALL[file], steps, value))

    message = refusal(tmp_path / "content", file)

    assert message.startswith(f"content/{file}: $")
    for part in parts:
        assert part in message


@pytest.mark.parametrize("file", DOORS)
@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff", b'{"words": ['])
def test_what_is_no_json_is_refused(tmp_path: Path, file: str, raw: bytes) -> None:
    """A file that is empty, cut off, of another kind or not text is refused by name."""
    write(tmp_path / "content", file, {})
    (tmp_path / "content" / file).write_bytes(raw)
    assert refusal(tmp_path / "content", file).startswith(f"content/{file}: ")


@pytest.mark.parametrize("file", [READINGS, FOLDING])
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    """Readings and folding are content, so they must exist; search keys are built, so they need not."""
    assert refusal(tmp_path, file).endswith(f"/{file}: the file is missing")
    assert load_search_keys(tmp_path) is None


def test_the_small_files_are_sound(tmp_path: Path) -> None:
    """What the rows above break is sound before."""
    for file, document in SMALL.items():
        write(tmp_path, file, document)
    assert load_folding(tmp_path) == {ord("腎"): ord("肾"), ord("幹"): ord("干"), ord("乾"): ord("干")}
    assert [(one.word, one.taiwan) for one in load_readings(tmp_path).words] == [("肾", None), ("长期", "cháng qí")]
    keys = load_search_keys(tmp_path)
    assert keys is not None
    assert (keys.keys[0].zhuyin, keys.strokes) == (("ㄕㄣˋ",), {"腎": 12})


@EXAMPLES
@given(
    data=st.data(),
    file=st.sampled_from(sorted(DOORS)),
    value=st.sampled_from([None, True, 0, -1, 10**25, "", " ", "x", "肾", "shèn", "幹", [], {}, [None], "é" * 5000]),
)
def test_a_mutant_is_refused_or_sound(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, file: str, value: object
) -> None:
    """An odd value anywhere is refused by name, or loads as the legal edit that it is."""
    folder = tmp_path_factory.mktemp("mutant") / "content"
    steps = data.draw(st.sampled_from([steps for steps, _ in every_place(SMALL[file])]))
    document = changed(SMALL[file], steps, value)
    write(folder, file, document)
    found = outcome(folder, file)
    write(folder, file, SMALL[file])
    if isinstance(found, str):
        assert found.startswith(f"content/{file}: $")
    else:
        assert (found == outcome(folder, file)) is (document == SMALL[file])


@pytest.mark.parametrize(
    ("file", "steps", "part"),
    [(READINGS, ("words", 0, "pinyin"), "not a syllable"), (FOLDING, ("simplified",), "as many characters")],
)
def test_check_finds_it_too(
    content_copy: Path, capsys: pytest.CaptureFixture[str], file: str, steps: Steps, part: str
) -> None:
    """`kidneyviewer check` reads both files, names the fault and ends with 2."""
    edit(content_copy / file, (steps, "肾"))
    assert main(["check", str(content_copy)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"kidneyviewer: content/{file}: $")
    assert part in said
