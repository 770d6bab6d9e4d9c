"""The other files of the Debian package: menu entry, description for software centres, manual page."""

import gzip
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kidneyviewer import __version__, command_line
from kidneyviewer.commands import check
from kidneyviewer.language import Language
from kidneyviewer_packaging import deb
from tests.helpers import ROOT, translations
from tests.packaging.tools import need

LINUX = ROOT / "packaging" / "linux"
FACTS = deb.facts(1_790_000_000) | {"ARCHITECTURE": "amd64", "DEPENDS": "libc6", "SIZE": "1", "OPTIONS": deb.options()}
CHINESE = {"zh_CN": Language.SIMPLIFIED_CHINESE, "zh_TW": Language.TRADITIONAL_CHINESE}


def passes(*command: str | Path) -> None:
    """Run a checker, and fail with its output."""
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def description(tmp_path: Path) -> Path:
    """Return the description for software centres as it is installed."""
    file = tmp_path / "kidneyviewer.metainfo.xml"
    file.write_text(deb.text("kidneyviewer.metainfo.xml", FACTS), encoding="utf-8")
    return file


def test_the_menu_entry_is_valid() -> None:
    """The checker of the desktop standards finds no fault in the menu entry."""
    need("desktop-file-validate")
    assert (LINUX / "kidneyviewer.desktop").exists()
    passes("desktop-file-validate", "--warn-kde", LINUX / "kidneyviewer.desktop")


def test_the_menu_entry_opens_links_and_has_the_name_of_the_window() -> None:
    """Our link type opens the program, and its name is that of the catalogues in each language."""
    lines = (LINUX / "kidneyviewer.desktop").read_text(encoding="utf-8").splitlines()
    assert {"Exec=kidneyviewer %u", "MimeType=x-scheme-handler/kidneyviewer;", "Icon=kidneyviewer"} <= set(lines)
    for code, language in CHINESE.items():
        assert f"Name[{code}]={translations(language)['MainWindow', 'Kidney Viewer']}" in lines


def test_the_description_is_valid(tmp_path: Path) -> None:
    """Software centres can read it: no error, and no warning except that its id is not a domain; we have none."""
    need("appstreamcli")
    command = ["appstreamcli", "validate", "--no-net", "--no-color", str(description(tmp_path))]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    found = re.findall(r"^[EW]: \S+?:\d+: (\S+)|^[EW]: \S+ (\S+)", done.stdout, re.MULTILINE)
    assert [one or other for one, other in found] == ["cid-desktopapp-is-not-rdns"], done.stdout


def test_the_description_shows_the_pictures_of_the_readme(tmp_path: Path) -> None:
    """Each picture that it names exists, and the version is that of the program."""
    root = ET.parse(description(tmp_path)).getroot()
    names = [str(image.text).rpartition("/")[2] for image in root.iter("image")]
    assert len(names) >= 4
    assert [name for name in names if not (ROOT / "docs" / "pictures" / name).exists()] == []
    assert [release.get("version") for release in root.iter("release")] == [__version__]


@pytest.mark.parametrize("name", ["control", "copyright", "kidneyviewer.1", "kidneyviewer.metainfo.xml"])
def test_every_place_is_filled(name: str) -> None:
    """No placeholder is left."""
    assert not deb.FILLED.search(deb.text(name, FACTS))


def test_the_manual_page_names_every_option() -> None:
    """Everything that the command line understands is in the manual page."""
    manual = deb.text("kidneyviewer.1", FACTS).replace("\\-", "-")
    told = command_line.window_parser().format_help() + check.parser().format_help()
    options = set(re.findall(r"--[a-z-]+", told))
    assert len(options) > 8
    assert [option for option in options if option not in manual] == []


def test_the_manual_page_can_be_shown(tmp_path: Path) -> None:
    """The system's own tool formats it without a warning."""
    need("man")
    file = tmp_path / "kidneyviewer.1"
    file.write_text(deb.text("kidneyviewer.1", FACTS), encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", file], check=False, capture_output=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "kidneyviewer" in done.stdout


def test_each_override_says_why() -> None:
    """Every override of Debian's check has its reason above it."""
    lines = (LINUX / "lintian-overrides").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert [line for line in lines if not re.match(r"# |kidneyviewer: [a-z-]+ \[usr/lib/kidneyviewer/", line)] == []


def test_packed_texts_are_the_same_each_time() -> None:
    """The same text is compressed to the same bytes, and can be decompressed."""
    packed = deb.packed("one\ntwo\n")
    assert packed == deb.packed("one\ntwo\n")
    assert gzip.decompress(packed) == b"one\ntwo\n"


def test_a_fact_that_is_not_known_is_an_error() -> None:
    """A placeholder that nobody fills in is noticed when the package is made."""
    with pytest.raises(KeyError):
        deb.filled("@NOBODY@", FACTS)


def test_files_are_laid_out_where_debian_wants_them(tmp_path: Path) -> None:
    """Program, commands, menu entry, icons, description, manual page and documents are in their places."""
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    for name in ("kidneyviewer", "LICENSE.txt"):
        (bundle / name).write_text(name, encoding="utf-8")
    (bundle / "kidneyviewer-cli").symlink_to("kidneyviewer")
    tree = tmp_path / "tree"
    deb.lay_out(bundle, tree, FACTS)
    deb.set_rights(tree, 1_790_000_000)
    assert (tree / "usr/bin/kidneyviewer").resolve() == tree / "usr/lib/kidneyviewer/kidneyviewer"
    for file in (
        "applications/kidneyviewer.desktop",
        "metainfo/kidneyviewer.metainfo.xml",
        "man/man1/kidneyviewer.1.gz",
    ):
        assert (tree / "usr/share" / file).stat().st_mode & 0o777 == 0o644
    assert len(list((tree / "usr/share/icons/hicolor").rglob("kidneyviewer.*"))) == 9
    listed = deb.sums(tree)
    assert "  usr/share/doc/kidneyviewer/copyright\n" in listed
    assert {file.stat().st_mtime for file in tree.rglob("*") if not file.is_symlink()} == {1_790_000_000}
