"""Build hook of hatchling: puts freshly built .qm catalogues, the quality record and the search keys into the wheel."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface[Any]):
    """Makes catalogues, record and keys in a folder that lives as long as the build."""

    # `typing.override` is younger than Python 3.11.
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # type: ignore[explicit-override]
        """Make the files and name them to hatchling. An editable install takes those of the source tree."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        made = Path(self._folder.name)
        self._run("catalogues.py", "release", made)
        self._run("quality.py", made / "quality.json", "--catalogues", made)
        self._run("search_keys.py", made / "search_keys.json", "--catalogues", made)
        for file in made.glob("*.qm"):
            build_data["force_include"][str(file)] = f"kidneyviewer/translations/{file.name}"
        for file in made.glob("*.json"):
            build_data["force_include"][str(file)] = f"kidneyviewer/resources/{file.name}"

    def _run(self, script: str, *arguments: str | Path) -> None:
        subprocess.run([sys.executable, Path(self.root, "packaging", script), *arguments], check=True)
