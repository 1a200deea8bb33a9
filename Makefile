# Needs Python 3.11 or newer and make; everything else goes into .venv here.

PYTHONS = python3 python3.13 python3.12 python3.11 python
BIN = .venv/bin
INSTALL = $(BIN)/python -m pip install -qq --disable-pip-version-check --no-input

# What `make build` writes.
GENERATED = evcheck/knowledge/built.json evcheck/guidelines/built.json schemas/*.json \
	examples/*.report.txt examples/*/*.report.txt docs/language.md docs/report.svg

.NOTPARALLEL:
.PHONY: help demo test slow lint format types build pictures current docs bench bench-draft clean

help:
	@echo "make demo     check two examples, one with gaps and one complete"
	@echo "make test     run all tests"
	@echo "make slow     run the slow tests alone, with many more random examples"
	@echo "make lint     check style"
	@echo "make format   mend style where a program can"
	@echo "make types    check types"
	@echo "make build    write the generated files: knowledge, guidelines, schemas, example reports, docs"
	@echo "make pictures photograph the HTML report for the README (needs Chromium)"
	@echo "make current  fail if a generated file is not current"
	@echo "make docs     build the documentation as a site, in build/site"
	@echo "make bench    measure speed and memory beside other checkers"
	@echo "make bench-draft measure the speed of drafts"
	@echo "make clean    remove .venv and caches"

# $(call check,STATUS,FILE): check a dossier, and insist on the exit status
check = echo '$$ evcheck check $(2)'; $(BIN)/evcheck check $(2); status=$$?; echo; [ $$status -eq $(1) ] || \
	{ echo "evcheck ended with exit status $$status for $(2), where $(1) is right." >&2; exit 1; }

demo: .venv/installed
	@$(call check,1,examples/gaps/plasma_exoquick.yaml)
	@$(call check,0,examples/complete/culture.yaml)
	@echo "The first dossier has gaps (exit status 1), the second has none (exit status 0)."

test: .venv/installed-dev
	$(BIN)/python -m pytest -n auto

slow: .venv/installed-dev
	HYPOTHESIS_PROFILE=thorough $(BIN)/python -m pytest -n auto -m slow

lint: .venv/installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	@if command -v shellcheck >/dev/null; then shellcheck .ci/run .github/check.sh; fi

format: .venv/installed-dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: .venv/installed-dev
	$(BIN)/mypy

build: .venv/installed-dev
	$(BIN)/python -m evcheck.knowledge.build
	$(BIN)/python -m evcheck.guidelines.build
	$(BIN)/python -m evcheck.dossier.schema
	$(BIN)/python -m evcheck.guidelines.schema
	$(BIN)/python -m evcheck.configuration.schema
	$(BIN)/python -m evcheck.dossier.compiled
	cp evcheck/views/report.schema.json evcheck/views/diff.schema.json evcheck/checking/baseline.schema.json schemas/
	$(BIN)/python -m tests.make_reports
	$(BIN)/python -m tests.make_language
	$(BIN)/python -m tests.make_picture

pictures: .venv/installed-dev
	$(BIN)/python -m tests.make_html_picture

current: .venv/installed-dev
	@cksum $(GENERATED) > .venv/before 2>&1 || true
	@$(MAKE) build
	@cksum $(GENERATED) | diff .venv/before - || \
	{ echo "The files above were not current. They are now: look at the changes and commit them." >&2; exit 1; }

docs: .venv/installed-dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet
	@echo "The site is in build/site; open build/site/index.html."

bench: .venv/installed-bench
	$(BIN)/python benchmarks/bench.py

bench-draft: .venv/installed-dev
	$(BIN)/python benchmarks/draft_speed.py

clean:
	rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/installed: pyproject.toml | $(BIN)/python
	$(INSTALL) -e .
	@touch $@

.venv/installed-%: pyproject.toml | $(BIN)/python
	$(INSTALL) -e '.[$*]'
	@touch $@ .venv/installed

$(BIN)/python:
	@for python in $(PYTHONS); do \
	  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  found=$$python; \
	  $$python -c 'import venv, ensurepip' 2>/dev/null || continue; \
	  $$python -m venv --clear .venv && exit 0; \
	  rm -rf .venv; exit 1; \
	done; \
	if [ -n "$$found" ]; then \
	  echo "$$found has no venv or pip. Install them (on Debian and Ubuntu: apt install python3-venv) and try again."; \
	else \
	  echo "evcheck needs Python 3.11 or newer, and none was found as any of: $(PYTHONS). Install one and try again."; \
	fi >&2; exit 1
