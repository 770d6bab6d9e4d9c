"""Bad files: a file that is missing, cut off, of another kind or not JSON is refused in one line that names it."""

import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kidneyviewer.content import reader
from kidneyviewer.content.loader import load
from kidneyviewer.content.reader import LARGEST
from tests.content.editing import refusal, rewrite

CASE = "cases/birch-2013.json"

Change = Callable[[bytes], bytes]
BYTES: list[tuple[str, Change, str]] = [
    ("empty", lambda _: b"", "not complete JSON"),
    ("cut", lambda raw: raw[: len(raw) // 2], "not complete JSON"),
    ("cut after a wrong type", lambda raw: raw.replace(b'"Harbour town"', b"5", 1)[:-20], "not complete JSON"),
    ("trailing text", lambda raw: raw + b"x", "not complete JSON at line "),
    ("byte order mark", lambda raw: b"\xef\xbb\xbf" + raw, "not complete JSON at line 1, column 1"),
    ("UTF-16", lambda raw: raw.decode().encode("utf-16"), "not UTF-8 at line 1, column 1"),
    ("Latin-1", lambda raw: raw.replace(b"Harbour town", b"Harbour t\xf6wn"), "not UTF-8 at line "),
    ("a bare word", lambda _: b'{\n  "id": x}', "not complete JSON at line 2, column 9"),
    ("a bare byte", lambda _: b'{\n  "id": "\xe1"}', "not UTF-8 at line 2, column 10"),
    ("half a surrogate pair", lambda raw: raw.replace(b"Harbour town", rb"\ud800"), "not complete JSON at line "),
    ("NaN", lambda raw: raw.replace(b": 1.52,", b": NaN,"), "not complete JSON at line "),
    ("Infinity", lambda raw: raw.replace(b": 1.52,", b": Infinity,"), "not complete JSON at line "),
    ("another type", lambda _: b"[]", "$: Expected `object`, got `array`, found []"),
    ("null", lambda _: b"null", "$: Expected `object`, got `null`, found null"),
    ("deep", lambda _: b"[" * 100_000, "nested too deeply; allowed"),
    ("deep inside", lambda raw: raw.replace(b'"Harbour town"', b"[" * 100_000), "nested too deeply; allowed"),
    (
        "deep and closed",
        lambda raw: raw.replace(b'"Harbour town"', b"[" * 900 + b"]" * 900),
        "$.place: Expected `str | null`",
    ),
    ("an endless number", lambda raw: raw.replace(b"2013,", b"1" * 5000 + b",", 1), "$.year: Integer value out of"),
    ("an endless number elsewhere", lambda raw: raw.replace(b'"Harbour town"', b"1" * 5000), "$.place: "),
    ("an endless key", lambda raw: raw.replace(b'"year"', b'"' + b"y" * 100_000 + b'"'), "unknown field `yyy"),
    ("signs in a key", lambda raw: raw.replace(b'"year"', rb'"y\r\n\u2028\u001b[31mr"'), "unknown field `y    [31mr`"),
]


@pytest.mark.parametrize(("change", "said"), [row[1:] for row in BYTES], ids=[row[0] for row in BYTES])
def test_bad_bytes_are_named(content_copy: Path, change: Change, said: str) -> None:
    """A file that is not proper JSON is refused in one line with its name and, if known, the place."""
    rewrite(content_copy / CASE, change)

    message = refusal(content_copy)

    assert message.startswith(f"content/{CASE}: ")
    assert said in message


@pytest.mark.parametrize("file", ["sources.json", "glossary.json", "analytes.json", "library.json"])
def test_a_missing_file_is_named(content_copy: Path, file: str) -> None:
    """A missing file is named."""
    (content_copy / file).unlink()

    assert refusal(content_copy) == f"content/{file}: the file is missing"


@pytest.mark.parametrize("folder", ["cases", "pages"])
def test_a_missing_folder_is_named(content_copy: Path, folder: str) -> None:
    """A missing folder is named."""
    shutil.rmtree(content_copy / folder)

    assert refusal(content_copy) == f"content/{folder}: the folder cannot be read: No such file or directory"


@pytest.mark.parametrize("file", ["glossary.json", "sources.json", "analytes.json"])
@pytest.mark.parametrize("content", ["[]", " [ ]\n"])
def test_an_empty_table_is_named(content_copy: Path, file: str, content: str) -> None:
    """A glossary, a list of sources or of tests without entries is refused by name, not shown as an empty place."""
    (content_copy / file).write_text(content, encoding="utf-8")

    assert refusal(content_copy) == f"content/{file}: $: an empty list; allowed: at least one entry"


@pytest.mark.parametrize("folder", ["cases", "pages"])
def test_an_empty_folder_is_named(content_copy: Path, folder: str) -> None:
    """An empty folder is named, with what it should contain."""
    shutil.rmtree(content_copy / folder)
    (content_copy / folder).mkdir()

    assert refusal(content_copy) == f"content/{folder}: the folder is empty; allowed: at least one .json file"


@pytest.mark.parametrize("file", ["sources.json", "cases/birch-2013.json"])
def test_a_folder_in_place_of_a_file_is_named(content_copy: Path, file: str) -> None:
    """A folder with the name of a file is not content."""
    (content_copy / file).unlink()
    (content_copy / file).mkdir()

    assert refusal(content_copy) == f"content/{file}: a folder in place of a file; allowed: a file"


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files in folders")
@pytest.mark.parametrize(("make", "kind"), [(_pipe, "a named pipe"), (_socket, "a socket"), (_device, "a device")])
@pytest.mark.parametrize("file", ["glossary.json", "cases/birch-2013.json"])
def test_what_is_no_ordinary_file_is_named_and_not_waited_for(
    content_copy: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], kind: str, file: str
) -> None:
    """A pipe that nobody writes to and a device that never ends are both refused at once."""
    (content_copy / file).unlink()
    monkeypatch.chdir((content_copy / file).parent)  # the path of a socket may not be long
    make(Path(Path(file).name))

    assert refusal(content_copy) == f"content/{file}: {kind} in place of a file; allowed: a file"


@pytest.mark.parametrize("file", ["sources.json", CASE])
def test_a_file_that_is_far_too_large_is_not_read(content_copy: Path, file: str) -> None:
    """A file that would fill the memory is refused by its size."""
    os.truncate(content_copy / file, LARGEST + 1)

    assert refusal(content_copy) == f"content/{file}: the file has {LARGEST + 1} bytes or more; allowed: {LARGEST}"


OTHERS = ["birch-2013.JSON", "birch-2013.json.txt", "notes.md", "birch-2014"]


@pytest.mark.parametrize("folder", ["cases", "studies", "pages"])
@pytest.mark.parametrize("name", OTHERS)
def test_a_file_that_would_not_be_read_is_named(content_copy: Path, folder: str, name: str) -> None:
    """An author who misspells the ending of a file name is told, instead of missing the item."""
    (content_copy / folder / name).write_text("{}", encoding="utf-8")

    allowed = "a file that would be ignored; allowed: files whose names end in .json"
    assert refusal(content_copy) == f"content/{folder}/{name}: {allowed}"


def test_a_folder_that_would_not_be_read_is_named(content_copy: Path) -> None:
    """Items in subfolders would be ignored, so they are refused, too."""
    (content_copy / "cases" / "2013").mkdir()

    allowed = "a folder that would be ignored; allowed: files whose names end in .json"
    assert refusal(content_copy) == f"content/cases/2013: {allowed}"


def test_a_file_in_the_wrong_folder_is_named(content_copy: Path) -> None:
    """A case that lies beside the folders would be ignored, so it is refused."""
    shutil.copyfile(content_copy / "cases" / "birch-2013.json", content_copy / "birch-2013.json")

    assert refusal(content_copy).startswith(
        "content/birch-2013.json: a file that would be ignored; allowed: analytes.json"
    )


def test_far_too_many_files_are_not_read(content_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a hundred thousand files is refused at once."""
    monkeypatch.setattr(reader, "MOST_FILES", 5)

    assert refusal(content_copy) == "content/cases: the folder has more files than allowed: 5"


def test_a_file_that_comes_in_parts_is_read_to_its_end(content_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow network share may deliver less than was asked for."""
    whole, read = load(content_copy), os.read
    monkeypatch.setattr(os, "read", lambda file, size: read(file, min(size, 1000)))

    assert load(content_copy) == whole


def test_a_file_in_place_of_a_folder_is_named(content_copy: Path) -> None:
    """A file with the name of a folder is not content."""
    shutil.rmtree(content_copy / "pages")
    (content_copy / "pages").write_text("{}", encoding="utf-8")

    assert refusal(content_copy).startswith("content/pages: the folder cannot be read: ")


def test_an_unreadable_file_is_named(content_copy: Path) -> None:
    """A file that the system will not open, such as a link to itself, is named."""
    (content_copy / CASE).unlink()
    (content_copy / CASE).symlink_to(content_copy / CASE)

    assert refusal(content_copy).startswith(f"content/{CASE}: the file cannot be read: ")


def test_no_folder_at_all_is_named(tmp_path: Path) -> None:
    """A content folder that does not exist is named by its first file."""
    assert refusal(tmp_path / "nowhere") == "nowhere/sources.json: the file is missing"


def test_the_folder_the_program_stands_in_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the folder has no name of its own, the file does not look as if it were in the root."""
    monkeypatch.chdir(tmp_path)

    assert refusal(Path()) == "sources.json: the file is missing"


def test_a_file_with_a_strange_name_is_named_in_one_line(content_copy: Path) -> None:
    """A line break in the name of a file does not break the line of the message."""
    (content_copy / "cases" / "a\nb\x1b.json").write_bytes((content_copy / CASE).read_bytes())

    assert refusal(content_copy).startswith(r"content/cases/a b .json: $.id: 'birch-2013'; the file name says 'a\nb")


def test_one_bad_file_among_many_stops_everything(content_copy: Path) -> None:
    """Nothing is half-loaded: if only the last file is bad, the whole folder is refused."""
    (content_copy / "pages" / "zzz.json").write_text("{}", encoding="utf-8")

    assert refusal(content_copy).startswith(
        "content/pages/zzz.json: $: Object missing required field `id`; allowed: id"
    )
