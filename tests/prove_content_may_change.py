"""Proves that content may change without the tests: `python -m tests.prove_content_may_change [pytest options]`.

A copy of the project gets one more study, with its source and both translations, and one more term. Then the whole
suite must pass there unchanged.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = shutil.ignore_patterns(
    ".git",
    ".venv*",
    ".*_cache",
    ".hypothesis",
    "build",
    "dist",
    "__pycache__",
    "*.qm",
    "quality.json",
    "search_keys.json",
)
"""What git ignores."""
STUDY: Final = "zircon-2024"
TERM: dict[str, Any] = {
    "id": "kidney_harm_ratio",
    "category": "research",
    "name": "Kidney harm ratio",
    "full_form": "kidney harm ratio",
    "forms": "kidney harm ratio",
    "synonyms": "harm ratio",
    "meaning": "A number that was made up for a test.",
    "status": "editorial",
    "sources": [],
    "usual_range": None,
    "related": ["egfr"],
}
WORDS = {
    "Kidney harm ratio": ("肾伤比率", "腎傷比率"),
    "kidney harm ratio": ("肾伤比率", "腎傷比率"),
    "harm ratio": ("伤肾比率", "傷腎比率"),
    "A number that was made up for a test.": ("为试验编出的一个数字。", "為試驗編出的一個數字。"),
    "Small steps with CD34+ cells": ("用CD34+细胞的一小步", "用CD34+細胞的一小步"),
}
"""English, Simplified, Traditional: the texts that the study of the fixtures does not have."""


def copy(target: Path) -> Path:
    """Copy the project in its current state."""
    return Path(shutil.copytree(ROOT, target, ignore=LEFT_OUT))


def add_content(project: Path) -> None:
    """Add a study, made from one of the fixtures, its source, and a term."""
    model = (project / "tests" / "fixtures" / "content" / "studies" / "flint-2015.json").read_text(encoding="utf-8")
    study = json.loads(model.replace("flint-2015", STUDY))
    study |= {"title": "Small steps with CD34+ cells", "year": 2024, "registry": []}
    _write(project / "resources" / "studies" / f"{STUDY}.json", study)
    source = {"id": STUDY, "type": "article-journal", "title": "Zircon", "author": [{"family": "Zircon", "given": "Z"}]}
    _append(project / "resources" / "sources.json", source)
    _append(project / "resources" / "glossary.json", TERM)


def _append(file: Path, entry: dict[str, Any]) -> None:
    _write(file, [*json.loads(file.read_bytes()), entry])


def _write(file: Path, document: object) -> None:
    file.write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")


def translate(project: Path) -> None:
    """Write the translations of the new texts, as a translator does; those of the study are in the fixtures."""
    for number, language in enumerate(("zh_CN", "zh_TW")):
        words = {english: both[number] for english, both in WORDS.items()}
        fixtures = _messages(project / "tests" / "fixtures" / "translations" / f"kidneyviewer_{language}.ts")
        words |= {english: shown.text or "" for english, shown in fixtures if english not in words}
        file = project / "translations" / f"kidneyviewer_{language}.ts"
        document = ElementTree.parse(file)
        for english, shown in _messages(document):
            if shown.attrib.pop("type", None):
                shown.text = words[english]
        document.write(file, encoding="utf-8", xml_declaration=True)


def _messages(catalogue: "Path | ElementTree.ElementTree[Any]") -> Iterable[tuple[str, ElementTree.Element]]:
    document = ElementTree.parse(catalogue) if isinstance(catalogue, Path) else catalogue
    for message in document.getroot().iter("message"):
        shown = message.find("translation")
        if shown is not None:
            yield message.findtext("source", ""), shown


def run(project: Path, *words: str) -> int:
    """Run a module or a file in the copy, with the copy's code first on the path."""
    paths = os.pathsep.join((str(project), str(project / "packaging")))
    return subprocess.run(
        [sys.executable, *words], cwd=project, env=os.environ | {"PYTHONPATH": paths}, check=False
    ).returncode


def main(options: Sequence[str]) -> int:
    """Copy, add, translate, build, and run the suite; the exit code is that of pytest."""
    with tempfile.TemporaryDirectory(prefix="kidneyviewer-") as folder:
        project = copy(Path(folder) / "project")
        add_content(project)
        run(project, "-m", "kidneyviewer_packaging.catalogues", "update")
        translate(project)
        for step in (("catalogues", "release"), ("rate_quality",), ("build_search_keys",)):
            if code := run(project, "-m", f"kidneyviewer_packaging.{step[0]}", *step[1:]):
                return code
        return run(project, "-m", "pytest", *options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
