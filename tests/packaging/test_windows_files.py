"""The Windows installer: its script compiles, never waits for an answer in a silent run, and has three languages."""

import ast
import re

import pytest

from kidneyviewer.language import Language
from kidneyviewer_packaging import version_info, windows_installer
from tests.helpers import ROOT, translations
from tests.packaging.tools import need

SCRIPT = windows_installer.SCRIPT.read_text(encoding="utf-8")


def test_the_script_compiles(tmp_path: object) -> None:
    """NSIS compiles it without a warning, here with placeholder files."""
    need("makensis")
    assert windows_installer.main(["--stand-in", "--into", str(tmp_path)]) == 0


def test_a_silent_run_is_never_asked() -> None:
    """Each message box has the answer for a silent run."""
    boxes = re.findall(r"^\s*MessageBox .*$", SCRIPT, re.MULTILINE)
    assert len(boxes) >= 2
    assert [box for box in boxes if not re.search(r" /SD ID[A-Z]+", box)] == []


def test_each_sentence_is_there_in_three_languages() -> None:
    """Each of our texts exists in English, Simplified and Traditional Chinese."""
    found = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    names = {name for name, _ in found}
    assert len(names) >= 3
    assert set(found) == {(name, language) for name in names for language in ("ENGLISH", "SIMPCHINESE", "TRADCHINESE")}


@pytest.mark.parametrize(
    ("name", "language"),
    [("SIMPCHINESE", Language.SIMPLIFIED_CHINESE), ("TRADCHINESE", Language.TRADITIONAL_CHINESE)],
)
def test_the_program_has_its_own_name(name: str, language: Language) -> None:
    """The start menu shows the name that the window has."""
    assert f'LangString SHORTCUT ${{LANG_{name}}} "{translations(language)["MainWindow", "Kidney Viewer"]}"' in SCRIPT


def test_all_that_is_written_is_removed() -> None:
    """Each key that the installer writes is deleted by the uninstaller, and each top-level file of the bundle."""
    install, uninstall = SCRIPT.split('Section "Uninstall"')
    keys = set(re.findall(r'WriteReg\w+ SHCTX "\$\{(\w+)\}', install))
    assert keys == {"LINK", "APP_PATH", "UNINSTALL"}
    assert [key for key in keys if f'DeleteRegKey SHCTX "${{{key}}}"' not in uninstall] == []
    assert 'RMDir /r "$INSTDIR"' not in SCRIPT


def test_links_open_the_program() -> None:
    """The link type is registered with the program and the link in quotes."""
    assert """'"$INSTDIR\\${PROGRAM}" "%1"'""" in SCRIPT
    assert '"URL Protocol"' in SCRIPT


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.3", (2, 3, 0, 0)), ("1.2.3rc4", (1, 2, 3, 4))]
)
def test_a_version_is_four_numbers_to_windows(version: str, numbers: tuple[int, ...]) -> None:
    """Windows compares versions by four numbers."""
    assert version_info.numbers(version) == numbers


@pytest.mark.parametrize("name", ["kidneyviewer", "kidneyviewer-cli"])
def test_the_version_resource_can_be_read(name: str) -> None:
    """The resource is the expression that PyInstaller reads, with name and version in it."""
    text = version_info.resource(name, "1.2.3")
    ast.parse(text, mode="eval")
    assert f'"OriginalFilename", "{name}.exe"' in text
    assert '"ProductVersion", "1.2.3"' in text


def test_the_icon_is_there() -> None:
    """The icon that installer and program use exists."""
    assert (ROOT / "packaging" / "icons" / "kidneyviewer.ico").exists()
