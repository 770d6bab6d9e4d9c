# make run: set everything up and start the program. make test: set everything up and run all checks.
# make bundle, deb, portable, windows-installer: what is handed out, in dist/. make smoke: try it in a clean Debian.

# The first Python on the path that is new enough; another one by: make run PYTHON=python3.13
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && exit; \
	done; echo python3)

VENV := .venv
RUN := $(VENV)/bin/python
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check
CATALOGUES := $(RUN) packaging/catalogues.py
QUALITY := $(RUN) packaging/quality.py
SEARCH_KEYS := $(RUN) packaging/search_keys.py

GRAB := $(RUN) -m kidneyviewer --size 1280x860 --theme light

.PHONY: run test bench pictures snapshots catalogues fonts icons clean system system-tests
.PHONY: bundle deb portable source windows-installer checksums smoke reproduce lock system-bundle

run: $(VENV)/installed
	$(CATALOGUES) release
	$(QUALITY)
	$(SEARCH_KEYS)
	$(RUN) -m kidneyviewer $(ARGS)

# A file of tests runs in one process, the files on as many processors as there are; in one process by: make test ARGS="-n 0".
test: export QT_QPA_PLATFORM := offscreen
test: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(QUALITY)
	$(SEARCH_KEYS)
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy --strict kidneyviewer packaging tests
	$(CATALOGUES) --check
	$(RUN) packaging/fonts.py --check
	$(RUN) packaging/folding.py --check
	$(RUN) -m pytest --numprocesses auto --dist loadfile $(ARGS)

bench: export QT_QPA_PLATFORM := offscreen
bench: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(SEARCH_KEYS)
	PYTHONPATH=packaging $(RUN) -m tests.benchmarks $(ARGS)

# The pictures of the README, one line each.
pictures: export QT_QPA_PLATFORM := offscreen
pictures: $(VENV)/installed
	$(CATALOGUES) release
	$(SEARCH_KEYS)
	mkdir -p docs/pictures
	$(GRAB) --language en --open cases/riordan-2022 --grab docs/pictures/case_en.png
	$(GRAB) --language zh_CN --open cases/riordan-2022 --grab docs/pictures/case_zh_CN.png
	$(GRAB) --language en --open evidence/map --grab docs/pictures/map_en.png
	$(GRAB) --language zh_TW --open glossary/egfr --grab docs/pictures/glossary_zh_TW.png
	$(GRAB) --language zh_TW --open pages/questions --grab docs/pictures/questions_zh_TW.png

# The pictures that tests compare the window with; look at them before they are committed.
snapshots: export QT_QPA_PLATFORM := offscreen
snapshots: $(VENV)/installed-dev
	$(CATALOGUES) release
	$(SEARCH_KEYS)
	$(RUN) -m pytest tests/ui/test_snapshots.py --update-snapshots $(ARGS)

catalogues: $(VENV)/installed-dev
	$(CATALOGUES) update
	$(CATALOGUES) release
	PYTHONPATH=packaging $(RUN) -m tests.fixtures

# Needs the Debian package fonts-noto-cjk.
fonts: $(VENV)/installed-dev
	$(RUN) packaging/fonts.py $(ARGS)

# The program's icon for Linux, Windows and macOS.
icons: $(VENV)/installed
	$(RUN) packaging/app_icons.py $(ARGS)

# The program as one folder, by the pinned packages of packaging/requirements-bundle.txt.
bundle: $(VENV)/installed-dev system-bundle
	$(RUN) packaging/bundle.py

deb: bundle
	$(RUN) packaging/deb.py

portable: bundle
	$(RUN) packaging/archives.py portable

# Of the last commit; it goes beside the installers, as the licence wants.
source: $(VENV)/installed-dev
	$(RUN) packaging/archives.py source

# Compiled against a folder that is no program, except on Windows.
windows-installer: $(VENV)/installed-dev system-bundle
	$(RUN) packaging/windows_installer.py --stand-in

checksums:
	$(RUN) packaging/archives.py checksums

# The real thing, in a clean Debian without Python, Chinese fonts and network. Needs root; else what needs no rights.
smoke: deb portable
	$(RUN) packaging/smoke.py

# The same source in another folder must give the same bundle; tells what differs.
reproduce: bundle
	$(RUN) packaging/reproduce.py

# Pins what the bundle is made of, with hashes for all systems.
lock: $(VENV)/installed-dev
	$(RUN) packaging/lock.py

clean:
	rm -rf $(VENV) .venv-bundle build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find kidneyviewer packaging tests -name __pycache__ -prune -exec rm -rf {} +
	rm -f translations/*.qm resources/quality.json resources/search_keys.json

# What is installed is remembered, and installed anew when pyproject.toml changes. Building in the environment itself
# spares a second copy of Qt.

system:
	@$(PYTHON) packaging/system_packages.py

# What the tests run beside the program; without it, those that need it are skipped.
system-tests:
	@$(PYTHON) packaging/system_packages.py --tests

# What makes the installers and tries them.
system-bundle:
	@$(PYTHON) packaging/system_packages.py --bundle

$(VENV)/installed: pyproject.toml | $(RUN)
	$(INSTALL) 'hatchling>=1.27'
	$(INSTALL) --no-build-isolation --editable .
	touch $@

$(VENV)/installed-dev: pyproject.toml | $(RUN)
	$(INSTALL) 'hatchling>=1.27'
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	touch $@ $(VENV)/installed

$(RUN): | system
	$(PYTHON) -m venv $(VENV)
