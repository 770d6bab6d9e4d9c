"""The command line as a user runs it: exit code 0 or 2, and one line that says why."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kidneyviewer import __version__, command_line
from kidneyviewer.__main__ import main
from kidneyviewer.appearance import Appearance
from kidneyviewer.language import Language
from tests import small
from tests.helpers import library

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60
ON_SMALL_CONTENT = f"-c {small.door()}\nimport sys\nfrom kidneyviewer.__main__ import main\nsys.exit(main())"
"""Runs the program as ``-m kidneyviewer`` does, with the small content in place of its own."""

Done = subprocess.CompletedProcess[str]


def kidneyviewer(*words: str, folder: Path = ROOT, code: str = "-m kidneyviewer", **environment: str) -> Done:
    """Run the program as a user does; it finds itself from any folder."""
    known = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"} | environment
    known = {name: value for name, value in known.items() if value}
    command = [sys.executable, *code.split(" ", 1), *words]
    return subprocess.run(
        command, cwd=folder, env=known, check=False, capture_output=True, encoding="utf-8", timeout=PATIENCE
    )


def refused(done: Done) -> str:
    """Return the one line with which the program refused."""
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.endswith("\n")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    return done.stderr.removesuffix("\n")


def test_the_version_is_told() -> None:
    """--version prints name and version and succeeds."""
    done = kidneyviewer("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"Kidney Viewer {__version__}\n", "")


@pytest.mark.parametrize(("words", "part"), [(["--help"], "--language"), (["check", "--help"], "FOLDER")])
def test_help_is_given(words: list[str], part: str) -> None:
    """--help explains the arguments and succeeds."""
    done = kidneyviewer(*words)

    assert (done.returncode, done.stderr) == (0, "")
    assert part in done.stdout


def test_check_says_that_the_bundled_content_is_sound(tmp_path: Path) -> None:
    """Without a folder the program's own content is checked, wherever it is run."""
    done = kidneyviewer("check", folder=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    counts = (len(library().cases), len(library().studies), len(library().pages), len(library().terms))
    assert done.stdout.startswith("The content is sound: {} cases, {} studies, {} pages, {} terms, ".format(*counts))
    assert len(done.stdout.splitlines()) == 1


def test_check_takes_a_folder(tmp_path: Path) -> None:
    """Content in another folder is checked, even if that is the current folder."""
    shutil.copytree(small.resources(), tmp_path / "内容 content")

    assert kidneyviewer("check", str(tmp_path / "内容 content")).returncode == 0
    assert kidneyviewer("check", ".", folder=tmp_path / "内容 content").returncode == 0


def test_check_names_the_fault(tmp_path: Path) -> None:
    """A bad value is refused with file, field, value and what is allowed."""
    folder = Path(shutil.copytree(small.resources(), tmp_path / "content"))
    file = folder / "cases" / "cedar-2015.json"
    file.write_bytes(file.read_bytes().replace(b'"unit": "a"', b'"unit": "year"', 1))

    said = refused(kidneyviewer("check", str(folder)))

    assert said == (
        "kidneyviewer: content/cases/cedar-2015.json: $.series[0].measurements[1].at.unit: "
        "Invalid enum value 'year', found 'year'; allowed: d, wk, mo, a"
    )


def test_the_window_refuses_the_same_content(tmp_path: Path) -> None:
    """Start-up prints the same line as check, and shows no window."""
    folder = Path(shutil.copytree(small.resources(), tmp_path / "content"))
    (folder / "glossary.json").unlink()

    checked = refused(kidneyviewer("check", str(folder)))
    shown = refused(kidneyviewer("--content", str(folder), "--grab", str(tmp_path / "never.png")))

    assert checked == shown == "kidneyviewer: content/glossary.json: the file is missing"
    assert not (tmp_path / "never.png").exists()


@pytest.mark.parametrize("folder", ["nowhere", "a file", "empty"])
def test_check_refuses_what_is_no_content(tmp_path: Path, folder: str) -> None:
    """A folder that is missing, empty or not a folder is refused by name."""
    (tmp_path / "a file").write_text("text", encoding="utf-8")
    (tmp_path / "empty").mkdir()

    said = refused(kidneyviewer("check", folder, folder=tmp_path))

    assert said.startswith(f"kidneyviewer: {folder}/sources.json: the file ")


WRONG: list[tuple[list[str], str]] = [
    (["--nonsense"], "--nonsense"),
    (["chek"], "'chek' is not a link; allowed: kidneyviewer:PLACE/ITEM"),
    (["a\nb"], r"'a\nb' is not a link"),
    (["x" * 5000], "x" * 80 + "' is not a link"),
    (["cases/birch-2013"], "is not a link"),
    (["http://cases/birch-2013"], "is not a link"),
    (["kidneyviewer:", "kidneyviewer:"], "unrecognized arguments"),
    (["kidneyviewer:", "--open", "glossary/egfr"], "not allowed with"),
    (["--open", "glossary/egfr", "--code", "ICD10:N17"], "not allowed with"),
    (["--code"], "--code"),
    (["check", "one", "two"], "two"),
    (["check", "--nonsense"], "--nonsense"),
    (["--language"], "--language"),
    (["--language", "fr"], "'fr' is not a language; allowed: en, zh_CN, zh_TW"),
    (["--language", "e\nn"], r"'e\nn' is not a language"),
    (["--size", "big"], "'big' is not a size; allowed: WIDTHxHEIGHT"),
    (["--size", "0x800"], "'0x800' is not a size"),
    (["--size=-1x800"], "'-1x800' is not a size"),
    (["--size", "99999x800"], "'99999x800' is not a size"),
    (["--size", "1280x800x2"], "'1280x800x2' is not a size"),
    (["--size", "１２x"], "is not a size"),
    (["--text-size", "99"], "'99' is not a text size; allowed: 100, 110"),
    (["--theme"], "--theme"),
    (["--theme", "sepia"], "'sepia' is not a theme; allowed: system, light, dark, high_contrast"),
    (["--theme", "Dark"], "'Dark' is not a theme"),
    (["--theme", ""], "'' is not a theme"),
    (["--theme=high contrast"], "'high contrast' is not a theme"),
    (["--grab"], "--grab"),
    (["--version=1"], "--version"),
]


@pytest.mark.parametrize(("words", "part"), WRONG)
def test_wrong_arguments_are_refused(capsys: pytest.CaptureFixture[str], words: list[str], part: str) -> None:
    """A wrong argument is refused in one line that names it, before anything is loaded."""
    with pytest.raises(SystemExit) as left:
        main(words)
    said = capsys.readouterr()

    assert left.value.code == 2
    assert said.out == ""
    assert said.err.startswith("kidneyviewer")
    assert len(said.err.splitlines()) == 1
    assert part in said.err


def test_wrong_arguments_end_the_program_with_2() -> None:
    """The exit code of a wrong argument reaches the shell."""
    assert refused(kidneyviewer("--language", "fr")).startswith("kidneyviewer: argument --language: 'fr'")


def test_without_a_screen_one_line_says_so() -> None:
    """On Linux without a screen the program says what to set, and does not crash."""
    if sys.platform != "linux":
        pytest.skip("elsewhere there always is a screen")
    said = refused(kidneyviewer(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""))

    assert "there is no screen" in said
    assert "--grab" in said


def test_a_picture_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """--grab into a missing folder is refused by name."""
    said = refused(kidneyviewer("--grab", str(tmp_path / "nowhere" / "picture.png")))

    assert "picture.png cannot be written" in said


def test_grab_paints_an_item_without_a_screen(tmp_path: Path) -> None:
    """--grab saves a picture of the item in the requested size, even without a screen, and succeeds."""
    picture = ("--size", "1024x700", "--grab", str(tmp_path / "picture.png"))
    words = ("--open", "cases/birch-2013", "--language", "zh_TW", *picture)
    done = kidneyviewer(*words, code=ON_SMALL_CONTENT, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    header = (tmp_path / "picture.png").read_bytes()[:24]

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(header[16:20]), int.from_bytes(header[20:24])) == (1024, 700)


def test_each_theme_gives_a_picture_of_its_own(tmp_path: Path) -> None:
    """--grab with each --theme shows the same window in other colours; the default is the system's, light."""
    pictures = {}
    for theme in ("light", "dark", "high_contrast", "system", ""):
        words = ("--theme", theme) if theme else ()
        picture = ("--size", "800x560", "--grab", str(tmp_path / "picture.png"))
        done = kidneyviewer(*words, *picture, code=ON_SMALL_CONTENT)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        pictures[theme] = (tmp_path / "picture.png").read_bytes()
    assert len({pictures["light"], pictures["dark"], pictures["high_contrast"]}) == 3
    assert pictures["system"] == pictures["light"] == pictures[""]


@pytest.mark.parametrize(
    "words",
    [["check"], ["check", "nowhere"], ["--version"], ["--language", "fr"], ["--theme", "x"], ["chek"], ["--code"]],
)
def test_without_a_window_qt_is_not_loaded(words: list[str]) -> None:
    """Checking content and answering a wrong argument need no Qt, and so no screen and no graphics library."""
    code = (
        "import sys\nfrom kidneyviewer.__main__ import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))], file=sys.stderr)"
    )
    done = kidneyviewer(*words, code=f"-c {code}")

    assert done.returncode == 0
    assert done.stderr.splitlines()[-1] == "[]"


def test_the_words_are_understood() -> None:
    """Each option of the window is read into its own type."""
    asked = command_line.window_parser().parse_args(
        ["--language", "zh-Hant", "--open", "glossary/egfr", "--size", "1024X700", "--text-size", "150"]
    )

    assert asked.language is Language.TRADITIONAL_CHINESE
    assert (asked.item, asked.size, asked.text_size) == ("glossary/egfr", (1024, 700), 150)
    assert (asked.grab, asked.content, asked.theme, asked.link, asked.code) == (None,) * 5


@pytest.mark.parametrize("theme", Appearance)
def test_each_theme_is_understood(theme: Appearance) -> None:
    """--theme takes each theme by its code."""
    assert command_line.window_parser().parse_args(["--theme", theme.value]).theme is theme


def test_check_without_a_folder_uses_the_resources(capsys: pytest.CaptureFixture[str]) -> None:
    """`check` without a folder and with that of the resources print the same."""
    assert main(["check"]) == 0
    first = capsys.readouterr()
    assert main(["check", str(small.resources())]) == 0

    assert capsys.readouterr() == first
