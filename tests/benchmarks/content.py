"""A folder of content with any number of cases, made from the bundled ones."""

import json
import shutil
from pathlib import Path

from kidneyviewer import paths


def make(folder: Path, count: int) -> Path:
    """Write ``count`` cases into ``folder``, laid out like resources/; each differs in id, title and year."""
    resources = paths.resources()
    shutil.copytree(resources, folder, ignore=shutil.ignore_patterns("cases", "fonts", "icons"))
    (folder / "cases").mkdir()
    originals = [json.loads(file.read_bytes()) for file in sorted((resources / "cases").glob("*.json"))]
    for number in range(count):
        case = dict(originals[number % len(originals)])
        case["id"] = f"made-{number:05}"
        case["title"] = f"{case['title']} {number}"
        case["year"] += number % 3 - 1  # a year apart, the paper is still that of the source
        text = json.dumps(case, ensure_ascii=False)
        (folder / "cases" / f"{case['id']}.json").write_text(text, encoding="utf-8")
    return folder
