"""Catalogues in use: a missing one means English and a line in the log; a second language needs no installing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from kidneyviewer import paths
from kidneyviewer.language import Language
from kidneyviewer.ui.translation import Translation, text
from tests.ui.showing import settle

ENGLISH, SIMPLIFIED, TRADITIONAL = Language
NAME = ("glossary/creatinine", "Creatinine")


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """Yield the translation with the built catalogues; it is removed after the test."""
    made = Translation(paths.translations())
    yield made
    delete(made)
    QLocale.setDefault(QLocale.c())
    assert qapp.translate(*NAME) == "Creatinine"


def test_the_catalogues_were_built() -> None:
    """There is a built catalogue for each language: python -m kidneyviewer_packaging.catalogues release."""
    found = {file.stem for file in paths.translations().glob("*.qm")}
    assert found == {f"kidneyviewer_{language.code}" for language in Language}


@pytest.mark.parametrize(
    ("language", "name", "day"),
    [(SIMPLIFIED, "肌酐", "1 天"), (TRADITIONAL, "肌酸酐", "1 天"), (ENGLISH, "Creatinine", "1 day")],
)
def test_texts_locale_and_plurals_follow(translation: Translation, language: Language, name: str, day: str) -> None:
    """Content, interface, plural forms and locale are those of the language."""
    translation.set_language(language)
    assert text(*NAME) == name
    assert QCoreApplication.translate("Counts", "%Ln day(s)", "", 1).replace(" ", "") == day.replace(" ", "")
    assert QLocale() == QLocale(language.code)


def test_languages_replace_one_another(translation: Translation) -> None:
    """After a change nothing of the previous language is used, and English has no Chinese."""
    for language, name in (
        (SIMPLIFIED, "肌酐"),
        (TRADITIONAL, "肌酸酐"),
        (SIMPLIFIED, "肌酐"),
        (ENGLISH, "Creatinine"),
    ):
        translation.set_language(language)
        assert text(*NAME) == name


def test_no_catalogue_stays_after_a_change(translation: Translation) -> None:
    """However often the language changes, only the catalogues in use are kept in memory."""
    kept = set()
    for _ in range(5):
        for language in (SIMPLIFIED, TRADITIONAL, ENGLISH):
            translation.set_language(language)
            settle()
            kept.add(len(translation.findChildren(QTranslator)))
    assert kept <= {1, 2}


def test_qt_speaks_the_language_too(translation: Translation) -> None:
    """Qt's own texts, such as those of a context menu, are in the language."""
    translation.set_language(SIMPLIFIED)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") != "&Copy"


def test_a_missing_catalogue_means_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Without its catalogue a language is shown in English, and the log says so."""
    translation = Translation(tmp_path)
    translation.set_language(SIMPLIFIED)
    assert translation.language is ENGLISH
    assert text(*NAME) == "Creatinine"
    assert QLocale().language() == QLocale.Language.English
    assert "The catalogue for zh_CN is missing" in caplog.text
    delete(translation)
    QLocale.setDefault(QLocale.c())


def test_a_broken_catalogue_means_english(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """An invalid catalogue is treated as a missing one."""
    (tmp_path / "kidneyviewer_zh_TW.qm").write_bytes(b"nonsense")
    translation = Translation(tmp_path)
    translation.set_language(TRADITIONAL)
    assert translation.language is ENGLISH
    assert "zh_TW" in caplog.text
    delete(translation)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(("language", "name"), [(SIMPLIFIED, "肌酐"), (TRADITIONAL, "肌酸酐"), (ENGLISH, "Creatinine")])
def test_a_second_language_is_asked_without_installing(translation: Translation, language: Language, name: str) -> None:
    """A text is available in another language while the current one stays."""
    translation.set_language(SIMPLIFIED)
    assert translation.text_in(language, *NAME) == name
    assert text(*NAME) == "肌酐"


def test_an_unknown_text_stays_english(translation: Translation) -> None:
    """A text that is in no catalogue is returned unchanged."""
    assert translation.text_in(SIMPLIFIED, "cases/none", "No such text") == "No such text"
