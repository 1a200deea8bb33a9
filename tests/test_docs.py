"""What the documentation shows is true: every block is run or read, every link leads somewhere."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

import evcheck
from evcheck.cli.guidelines import coverage
from evcheck.configuration.keys import KEYS as KEYS_OF_CONFIGURATION
from evcheck.configuration.reading import read
from evcheck.guidelines import get, names
from evcheck.guidelines.parsing import parse
from evcheck.knowledge import build
from evcheck.knowledge.entries import KINDS
from tests import make_language, make_picture
from tests.docs import PAGES, ROOT, Block, blocks, commands, headings, is_shown, languages, links, saved, transcript

MISTAKES = {
    "{method: ultracentrifugation, force: 100,000 x g}": ("isolation", "comma"),
    "catalogue: #2171": ("antibodies", "hash"),
    "title: Small EVs: a reference": ("study", "syntax"),
    "viability: >95 %": ("cells", "syntax"),
    "force:300 g": ("step", "syntax"),
    "force: 30000 rpm": ("step", "wrong-value"),
    "viability: 0.97": ("cells", "quantity"),
    "rotor: n/a": ("step", "statement"),
    "speed: 300 g": ("step", "unknown-key"),
    "protein: CD9, CD63": ("proteins", "unknown-name"),
}
"""The frequent mistakes of docs/language.md: where each stands, and the code of the problem."""

PREPARATION = "preparations:\n  - id: a\n    sample:\n      kind: conditioned medium\n"
AROUND = {
    "isolation": PREPARATION + "    isolation:\n      - {}\n",
    "step": PREPARATION + "    isolation:\n      - method: centrifugation\n        {}\n",
    "cells": PREPARATION + "      cells:\n        {}\n",
    "proteins": PREPARATION + "    characterization:\n      proteins:\n        - {}\n          by: western blot\n",
    "antibodies": "antibodies:\n  cd63:\n    {}\n",
    "study": "study:\n  {}\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of the examples, to run commands in."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def one(block: Block) -> str:
    return str(block)


def inside(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def test_every_block_names_a_language_that_is_tested_or_is_text() -> None:
    assert languages() <= {"console", "yaml", "toml", "python", "text"}


@pytest.mark.parametrize("page", [page for page in PAGES if "$ " in page.read_text(encoding="utf-8")], ids=inside)
def test_the_commands_of_a_page_print_what_it_shows(page: Path, folder: Path) -> None:
    """The blocks of a page run one after the other in one folder, as a reader would run them."""
    for name, text in saved(page).items():
        (folder / name).write_text(text, encoding="utf-8")
    for block in [block for block in blocks("console") if block.page == page]:
        for command, expected, printed in transcript(block):
            if not is_shown(expected, printed):
                assert expected == printed, f"{block}: $ {command}"


NO_DOSSIERS = ("CONTRIBUTING.md", "writing-a-guideline.md")
"""Pages whose blocks of YAML are no dossiers."""


@pytest.mark.parametrize("block", [b for b in blocks("yaml") if b.page.name not in NO_DOSSIERS], ids=one)
def test_a_dossier_loads(block: Block) -> None:
    assert block.text.startswith("evcheck: 1\n")
    assert [problem.message for problem in evcheck.load(block.text.encode()).problems] == []


@pytest.mark.parametrize("block", [b for b in blocks("yaml") if b.page.name == "CONTRIBUTING.md"], ids=one)
def test_an_entry_or_an_item_of_a_guideline_is_one(block: Block) -> None:
    content = yaml.load(block.text, build.Loader)
    assert isinstance(content, list)
    if all("asks" in part for part in content):
        around = {"id": "lab", "title": "Ours", "citation": {"authors": "We", "year": 2026}, "reading": 1}
        assert len(parse({**around, "items": content}, "").items) == len(content)
    else:
        assert [part for part in content if not kinds_of(part)] == []


def kinds_of(entry: dict[str, Any]) -> list[str]:
    """The kinds that an entry of the knowledge base can be of, with a source that this kind has."""
    sources = {content["kind"]: content["sources"] for content in build.read().values()}
    return [
        kind
        for kind, record in KINDS.items()
        if entry.keys() <= record.fields().keys() and entry["source"] in sources[kind]
    ]


@pytest.mark.parametrize("block", blocks("toml"), ids=one)
def test_a_configuration_can_be_used(block: Block, tmp_path: Path) -> None:
    name = "pyproject.toml" if "[tool.evcheck]" in block.text else "evcheck.toml"
    (tmp_path / name).write_text(block.text, encoding="utf-8")
    assert read(str(tmp_path / name)).values


def test_every_key_of_the_configuration_is_described() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith("| `")] == [
        f"| `{name}` | {key.about} | {key.default} | `{key.example}` |" for name, key in KEYS_OF_CONFIGURATION.items()
    ]


def test_programs_run(folder: Path) -> None:
    for block in blocks("python"):
        exec(compile(block.text, str(block), "exec"), {"__name__": "__main__"})


@pytest.mark.parametrize("page", PAGES, ids=inside)
def test_links_lead_somewhere(page: Path) -> None:
    astray = []
    for target in links(page):
        path, _, heading = target.partition("#")
        file = page.parent / path if path else page
        if not file.exists() or (heading and heading not in headings(file)):
            astray.append(target)
    assert astray == []


def test_readers_are_told_of_every_page() -> None:
    told = {(page.parent / link).resolve() for page in PAGES for link in links(page) if "#" not in link}
    assert [page for page in PAGES if page.name != "README.md" and page not in told] == []


def test_the_tables_of_the_language_are_current() -> None:
    assert make_language.PLACE.read_text(encoding="utf-8") == make_language.text()


def test_the_picture_is_current() -> None:
    assert make_picture.PLACE.read_text(encoding="utf-8") == make_picture.picture()


def test_the_picture_fetches_nothing() -> None:
    svg = make_picture.PLACE.read_text(encoding="utf-8")
    assert re.findall(r"https?://[^\s\"')]+", svg) == ["http://www.w3.org/2000/svg"]


def test_frequent_mistakes_are_those_that_are_tested() -> None:
    table = make_language.PLACE.read_text(encoding="utf-8").split("## Frequent mistakes")[1].split("\n## ")[0]
    assert re.findall(r"^\| `(.*?)` \|", table, re.MULTILINE) == list(MISTAKES)


@pytest.mark.parametrize("written", MISTAKES)
def test_a_frequent_mistake_is_named(written: str) -> None:
    where, code = MISTAKES[written]
    loaded = evcheck.load(f"evcheck: 1\n{AROUND[where].replace('{}', written)}".encode())
    assert [problem.code for problem in loaded.problems] == [code]


@pytest.mark.parametrize(
    ("expected", "printed", "same"),
    [
        ("", "", True),
        ("a\n", "a\n", True),
        ("a\n", "a\nb\n", False),
        ("...\nb\n", "a\nb\n", True),
        ("a\n...\n", "a\nb\nc\n", True),
        ("a\n...\n", "b\na\n", False),
        ("a\n...\nd\n", "a\nd\n", True),
        ("a...\n", "abc\n", False),
    ],
)
def test_an_ellipsis_stands_for_whole_lines(expected: str, printed: str, same: bool) -> None:
    assert is_shown(expected, printed) is same


def test_a_console_block_is_split_into_commands() -> None:
    block = Block(ROOT / "README.md", 1, "console", "$ evcheck --version\nevcheck 1\n$ echo $?\n0\n")
    assert commands(block) == [("evcheck --version", "evcheck 1\n"), ("echo $?", "0\n")]


def coverage_table() -> list[str]:
    """The lines of the README's table of guidelines, as they should be."""
    lines = []
    for name in names():
        guideline = get(name)
        kinds = [coverage(item) for item in guideline.items]
        counts = " | ".join(str(kinds.count(kind)) for kind in ("decided", "stated", "reader"))
        lines.append(f"| `{name}` | {ABOUT[name]} | {len(kinds)} | {counts} |")
    return lines


ABOUT = {
    "esc2018": "European Society of Cardiology, Working Group 2018",
    "misev2018": "ISEV, minimal information 2018",
    "misev2023": "ISEV, minimal information 2023",
    "ev-metric": "EV-TRACK, completeness of reporting",
    "miflowcyt-ev": "flow cytometry of single vesicles",
    "miblood-ev": "plasma and serum",
    "ev-rna": "RNA of vesicles",
    "ccm-ev": "conditioned medium",
    "urine-ev": "urine",
    "csf-ev": "cerebrospinal fluid",
    "msc-sev": "vesicles of mesenchymal stromal cells",
    "ev-therapy": "vesicles as a medicine",
    "human-use": "use in people: law, trials, claims",
    "plausibility": "evcheck's own: figures that cannot be right",
}


def test_the_readme_tells_how_far_each_guideline_is_taken() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith("| `") and line.count("|") == 7] == coverage_table()
