"""Build hook of hatchling: puts freshly built .qm catalogues into the wheel."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueBuildHook(BuildHookInterface[Any]):
    """Releases the catalogues into a folder that lives as long as the build."""

    # `typing.override` is younger than Python 3.11.
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # type: ignore[explicit-override]
        """Build the .qm files and name them to hatchling. An editable install takes those of the source tree."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        script = Path(self.root, "packaging", "catalogues.py")
        subprocess.run([sys.executable, script, "release", self._folder.name], check=True)
        for file in Path(self._folder.name).glob("*.qm"):
            build_data["force_include"][str(file)] = f"kidneyviewer/translations/{file.name}"
