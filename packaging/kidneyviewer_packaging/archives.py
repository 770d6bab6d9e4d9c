"""Packs what needs no installer: `archives portable`, `archives source`, `archives checksums`.

The portable archive (.tar.xz, on Windows .zip) is the bundle with a file `portable` in it, which makes the program keep
settings and log in its own folder. The archive of the source is published beside the installers, as the GPL requires.
The same input produces the same bytes.
"""

import argparse
import datetime
import hashlib
import io
import lzma
import stat
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from kidneyviewer_packaging.bundle import TIME, environment, version
from kidneyviewer_packaging.source_tree import ROOT

SUMS = "SHA256SUMS"
READ_ME = """Kidney Viewer {version}

Start {program}. Settings and log are kept in the folder `data` here, as long as the file `portable` is here too.
To remove the program, delete this folder.

启动 {program}。只要文件 portable 在这里，设置和日志就保存在这里的 data 文件夹中。要移除程序，删除此文件夹即可。

啟動 {program}。只要檔案 portable 在這裡，設定和紀錄就存放在這裡的 data 資料夾中。要移除程式，刪除此資料夾即可。
"""


def extra(program: str) -> dict[str, bytes]:
    """Return the files that only the portable archive contains."""
    return {"portable": b"", "README.txt": READ_ME.format(version=version(), program=program).encode()}


def portable(bundle: Path, into: Path, system: str = sys.platform) -> Path:
    """Pack the bundle as an archive that runs wherever it is unpacked."""
    name, time = f"kidneyviewer-{version()}-portable", int(environment()[TIME])
    if system == "win32":
        return zipped(bundle, into / f"{name}-windows.zip", name, time)
    plain = into / f"{name}-linux.tar"
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as packed:
        for path in members(bundle):
            member = packed.gettarinfo(str(path), f"{name}/{path.relative_to(bundle).as_posix()}")
            member.uid = member.gid = 0
            member.uname = member.gname = "root"
            member.mtime = time
            with path.open("rb") if member.isreg() else io.BytesIO() as content:
                packed.addfile(member, content)
        for extra_name, data in extra("kidneyviewer").items():
            member = tarfile.TarInfo(f"{name}/{extra_name}")
            member.size, member.mtime, member.mode, member.uname, member.gname = len(data), time, 0o644, "root", "root"
            packed.addfile(member, io.BytesIO(data))
    # Always two threads: with one, the bytes differ.
    subprocess.run(["xz", "--force", "-6", "--threads=2", plain], check=True)
    return plain.with_suffix(".tar.xz")


def members(bundle: Path) -> Iterator[Path]:
    """Yield every file of a folder in an order that does not depend on the disk."""
    yield from sorted(bundle.rglob("*"), key=lambda path: path.relative_to(bundle).as_posix())


def zipped(bundle: Path, file: Path, name: str, time: int) -> Path:
    """Pack a bundle for Windows."""
    date = _zip_date(time)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        contents = {path.relative_to(bundle).as_posix(): path for path in members(bundle) if path.is_file()}
        for inside, path in contents.items():
            packed.writestr(_zip_member(f"{name}/{inside}", date), path.read_bytes())
        for inside, data in extra("kidneyviewer.exe").items():
            packed.writestr(_zip_member(f"{name}/{inside}", date), data)
    return file


def _zip_member(name: str, date: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, date)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = (stat.S_IFREG | 0o644) << 16
    return member


def _zip_date(time: int) -> tuple[int, int, int, int, int, int]:
    date = datetime.datetime.fromtimestamp(time, datetime.UTC)
    return date.year, date.month, date.day, date.hour, date.minute, date.second


def source(into: Path, root: Path = ROOT) -> Path:
    """Pack the source of the last commit, without built files."""
    name = f"kidneyviewer-{version()}-source"
    command = ["git", "-C", str(root), "archive", "--format=tar", f"--prefix={name}/", "HEAD"]
    plain = subprocess.run(command, check=True, capture_output=True).stdout
    file = into / f"{name}.tar.xz"
    file.write_bytes(lzma.compress(plain, preset=6))
    return file


def checksums(folder: Path) -> Path:
    """Write the checksums of all installers and archives in a folder, in the format of `sha256sum --check`."""
    kinds = (".deb", ".xz", ".zip", ".exe", ".dmg", ".json")
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.suffix in kinds)
    lines = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    made = folder / SUMS
    made.write_bytes("".join(lines).encode())
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="archives", description=__doc__)
    parser.add_argument("what", choices=["portable", "source", "checksums"])
    parser.add_argument("--folder", type=Path, default=ROOT / "dist", help="output folder (default: dist/)")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    match asked.what:
        case "portable":
            made = portable(asked.folder / "kidneyviewer", asked.folder)
        case "source":
            made = source(asked.folder)
        case _:
            made = checksums(asked.folder)
    print(f"{made} {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
