"""The catalogue tool on small made-up trees: what it extracts, keeps, drops and refuses."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kidneyviewer_packaging import catalogues

CONTENT = [("cases/one", "A plain sentence."), ("glossary/two", "It took %1 months.")]
CODE = """
from PySide6.QtCore import QCoreApplication, QObject

class Window(QObject):
    def words(self, count: int) -> str:
        return self.tr("%n case(s)", None, count) + QCoreApplication.translate("Menu", "Open")
"""
WORDS = {
    "A plain sentence.": "一句话。",
    "It took %1 months.": "用了 %1 个月。",
    "%n case(s)": "%n 个病例",
    "Open": "打开",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a tree with one module and no catalogues yet; its path has a space."""
    root = tmp_path / "a tree"
    (root / "kidneyviewer" / "ui").mkdir(parents=True)
    (root / "translations").mkdir()
    (root / "kidneyviewer" / "ui" / "window.py").write_text(CODE, encoding="utf-8")
    catalogues.update(root, CONTENT)
    return root


def finish(root: Path, language: str, words: Mapping[str, str]) -> None:
    """Write translations into a catalogue and mark them finished, as a translator does."""
    file = catalogues.catalogue(root, language)
    document = ElementTree.parse(file)
    for message in document.getroot().iter("message"):
        translation, word = message.find("translation"), words.get(message.findtext("source", ""))
        if translation is not None and word is not None:
            translation.attrib.pop("type", None)
            for form in translation.findall("numerusform") or [translation]:
                form.text = word
    document.write(file, encoding="utf-8", xml_declaration=True)


def finish_all(root: Path) -> None:
    """Finish all three catalogues."""
    finish(root, "en", {"%n case(s)": "%n cases"})
    finish(root, "zh_CN", WORDS)
    finish(root, "zh_TW", WORDS)


def states(root: Path, language: str = "zh_CN") -> dict[str, str]:
    """Return the state of each source text in a catalogue."""
    return {entry.source: entry.state for entry in catalogues.entries(catalogues.catalogue(root, language))}


def found(root: Path, texts: catalogues.Texts = CONTENT) -> str:
    """Return the output of the check."""
    return "\n".join(catalogues.problems(root, texts))


def test_texts_of_code_and_content_become_unfinished_entries(root: Path) -> None:
    """Every text of code and content is in the Chinese catalogues, waiting for its translation."""
    assert states(root) == states(root, "zh_TW") == dict.fromkeys(WORDS, "unfinished")


def test_the_english_catalogue_holds_plural_forms_only(root: Path) -> None:
    """English needs a catalogue only for its plural forms."""
    assert list(states(root, "en")) == ["%n case(s)"]


def test_content_is_grouped_by_its_item(root: Path) -> None:
    """The address of an item is the context of its texts."""
    read = catalogues.entries(catalogues.catalogue(root, "zh_TW"))
    assert set(CONTENT) <= {(entry.context, entry.source) for entry in read}


@pytest.mark.parametrize(
    "text",
    [
        "He said \"no\" and 'yes'.",
        "A back\\slash, a \\n that is none, and one at the end \\",
        "Two\nlines\tand a tab",
        "µmol/L × ≥ 1.5 — 干细胞 𠀀 “so”",
        "# (not a comment) {not a field} & <b> ; %",
        "10 mg\u00a0a day",
        '"""',
    ],
)
def test_any_text_comes_through_unharmed(root: Path, text: str) -> None:
    """What lupdate reads back is the text of the content, character for character."""
    catalogues.update(root, [("cases/one", text)])
    assert text in states(root)


def test_catalogues_name_no_place_of_the_machine(root: Path) -> None:
    """No path and no line number is in a catalogue."""
    for file in catalogues.catalogues(root):
        text = file.read_text(encoding="utf-8")
        assert "<location" not in text
        assert str(root) not in text


def test_finished_catalogues_pass(root: Path) -> None:
    """The check has no complaint about catalogues that are finished and up to date."""
    finish_all(root)
    assert found(root) == ""


def test_unfinished_entries_fail(root: Path) -> None:
    """An unfinished translation is named with its catalogue and context."""
    finish_all(root)
    finish(root, "zh_TW", {})
    catalogues.update(root, [*CONTENT, ("cases/one", "Something quite different")])
    assert 'kidneyviewer_zh_TW.ts: unfinished: cases/one: "Something quite different"' in found(
        root, [*CONTENT, ("cases/one", "Something quite different")]
    )


def test_a_changed_sentence_makes_its_translation_unfinished(root: Path) -> None:
    """A translation is never silently kept for a changed sentence."""
    finish_all(root)
    changed = [("cases/one", "A plain sentence, changed."), CONTENT[1]]
    assert "not up to date" in found(root, changed)
    catalogues.update(root, changed)
    assert states(root)["A plain sentence, changed."] == "unfinished"
    assert states(root)["It took %1 months."] == ""


def test_a_text_not_extracted_yet_fails(root: Path) -> None:
    """A new text of the content that is in no catalogue is named, with what to do."""
    finish_all(root)
    said = found(root, [*CONTENT, ("pages/new", "Brand new words")])
    assert 'kidneyviewer_zh_CN.ts: not up to date, run: make catalogues: pages/new: "Brand new words"' in said


def test_a_text_no_longer_used_is_kept_until_dropped(root: Path) -> None:
    """A finished translation that lost its text stays as vanished, fails the check, and goes with the option."""
    finish_all(root)
    catalogues.update(root, CONTENT[:1])
    assert states(root)["It took %1 months."] == "vanished"
    assert "vanished: glossary/two" in found(root, CONTENT[:1])
    catalogues.update(root, CONTENT[:1], drop_obsolete=True)
    assert "It took %1 months." not in states(root)
    assert found(root, CONTENT[:1]) == ""


@pytest.mark.parametrize("wrong", ["用了几个月。", "用了 %2 个月。", "用了 %L1 个月。", "用了 %1 个月 %n。"])
def test_placeholders_must_be_equal(root: Path, wrong: str) -> None:
    """A translation that loses, adds or changes a placeholder fails."""
    finish_all(root)
    finish(root, "zh_CN", {"It took %1 months.": wrong})
    assert found(root).startswith('kidneyviewer_zh_CN.ts: placeholders differ: glossary/two: "It took %1 months."')


def test_each_plural_form_must_hold_the_number(root: Path) -> None:
    """A plural form without %n fails."""
    finish_all(root)
    finish(root, "en", {"%n case(s)": "some cases"})
    assert "placeholders differ: Window" in found(root)


def test_the_check_leaves_the_catalogues_as_they_are(root: Path) -> None:
    """Checking writes nothing."""
    before = {file: file.read_bytes() for file in catalogues.catalogues(root)}
    assert found(root, []) != ""
    assert {file: file.read_bytes() for file in catalogues.catalogues(root)} == before


def test_a_missing_catalogue_is_named(root: Path) -> None:
    """A missing catalogue fails by name."""
    catalogues.catalogue(root, "zh_TW").unlink()
    with pytest.raises(catalogues.CatalogueError, match=r"^kidneyviewer_zh_TW\.ts is missing"):
        found(root)


def test_release_builds_one_file_a_language(root: Path, tmp_path: Path) -> None:
    """All three .qm files are built into the requested folder, which need not exist."""
    finish_all(root)
    catalogues.release(root, tmp_path / "built here")
    built = sorted((tmp_path / "built here").iterdir())
    assert [file.name for file in built] == [f"kidneyviewer_{name}.qm" for name in ("en", "zh_CN", "zh_TW")]


def test_release_leaves_out_what_is_unfinished(root: Path, tmp_path: Path) -> None:
    """A translation that may be stale never reaches the reader."""
    finish_all(root)
    changed = [("cases/one", "A plain sentence, changed."), CONTENT[1]]
    catalogues.update(root, changed)
    catalogues.release(root, tmp_path)
    built = (tmp_path / "kidneyviewer_zh_CN.qm").read_bytes()
    assert WORDS["It took %1 months."].encode("utf-16-be") in built
    assert WORDS["A plain sentence."].encode("utf-16-be") not in built


def test_a_broken_catalogue_gives_one_line(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A catalogue that is not XML ends the command with one line and code 1."""
    catalogues.catalogue(root, "zh_CN").write_text("<TS", encoding="utf-8")
    assert catalogues.main(["release"], root) == 1
    assert capsys.readouterr().err.startswith("lrelease failed:")
