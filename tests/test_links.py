"""Links, items and codes on the command line, as a user starts the program: pictures, one line on stderr, exit code."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.test_command_line import ON_SMALL_CONTENT, Done, kidneyviewer, refused


def grabbed(folder: Path, *words: str) -> tuple[Done, QImage]:
    """Start with --grab, and return the output and the picture."""
    file = folder / "picture.png"
    file.unlink(missing_ok=True)
    done = kidneyviewer("--size", "1024x700", "--grab", str(file), *words, code=ON_SMALL_CONTENT)
    return done, QImage(str(file))


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--open=cases/nobody"], "there is no item 'cases/nobody'; nothing is similar"),
        (["--open=birch-2013"], "there is no item 'birch-2013'; nearest: cases/birch-2013"),
        (["--open="], "there is no item ''; nothing is similar"),
        (["--open=glossary/"], "there is no item 'glossary/'; nothing is similar"),
        (["--open=../cases/birch-2013"], "there is no item '../cases/birch-2013'; nearest: cases/birch-2013"),
        (["--open=a\nb"], "there is no item 'a b'; nothing is similar"),
        (["--code=LOINC:2160-1"], "nothing belongs to the code 'LOINC:2160-1'; nearest: glossary/creatinine"),
        (["kidneyviewer:studies/birch-2013"], "there is no item 'studies/birch-2013'; nearest: cases/birch-2013"),
        (["kidneyviewer:x y"], "there is no item 'kidneyviewer:x y'; nothing is similar"),
    ],
)
def test_what_does_not_exist_is_said_and_shown(tmp_path: Path, words: list[str], line: str) -> None:
    """One line names it and what is nearest, the exit code is 2, and the picture shows a window."""
    done, picture = grabbed(tmp_path, *words)

    assert refused(done) == f"kidneyviewer: {line}"
    assert (picture.width(), picture.height()) == (1024, 700)


def test_the_same_item_is_the_same_picture(tmp_path: Path) -> None:
    """A link, an item and a code show the same page, with the requested section and language."""
    pictures = {}
    for words in (
        ("--open", "glossary/creatinine"),
        ("kidneyviewer://glossary/creatinine",),
        ("--code", "loinc: 2160-0"),
        ("--open", "glossary/creatinine#used"),
        ("--open", "glossary/creatinine?lang=zh_TW"),
        ("--open", "glossary/creatinine", "--language", "zh_TW"),
        ("--open", "glossary/creatinine?lang=zh_TW", "--language", "en"),
    ):
        done, pictures[words] = grabbed(tmp_path, *words)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    item, link, code, section, chinese, asked, english = pictures.values()
    assert item == link == code == english
    assert chinese == asked != item
    assert section not in (item, chinese)


def test_a_code_of_several_items_is_a_page(tmp_path: Path) -> None:
    """A list is a good answer: exit code 0, nothing on stderr; a link without a path shows the usual first page."""
    done, several = grabbed(tmp_path, "--code", "ICD10:N17")
    usual, first = grabbed(tmp_path, "kidneyviewer:")

    assert (done.returncode, done.stderr, usual.returncode, usual.stderr) == (0, "", 0, "")
    assert several != first == grabbed(tmp_path)[1]
