"""Files that hurt, or come from the wrong program: one sentence with its place, and other files are still checked."""

from __future__ import annotations

import io
import json
import os
import runpy
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import evcheck
from evcheck.reading import building, text, work
from evcheck.views import machine
from tests.commands import BARE, COMPLETE, ROOT, Ran, Run

CASES: dict[str, bytes] = runpy.run_path(str(ROOT / "benchmarks" / "hostile.py"))["cases"]()
"""The hostile files that the benchmark measures."""

DEEP = "Lists and mappings are nested more than 64 deep here. Check the brackets and the indentation."
EXPANDED = (
    "Written out in full, with its aliases, `like:` and protocols, the dossier has more than 50,000 parts up to here. "
    "Divide it into several files."
)
REFUSED = {
    "100,000 nested brackets": ("depth", 2, 71, DEEP),
    "100,000 nested braces": ("depth", 2, 260, DEEP),
    "1,000 nested blocks": ("depth", 66, 65, DEEP),
    "20,000 question marks": (
        "key", 2, 3,
        "A list or a mapping stands where the name of a field is due. If text begins with [ or {, put it in quotes; "
        "else write `name: value`.",
    ),
    "billion laughs": (
        "budget", 9, 35,
        "The aliases up to here stand for more than 50,000 parts. Write fewer aliases, or none inside anchors.",
    ),
    "like bomb": ("budget", 430, 3, EXPANDED),
    "protocol bomb": ("budget", 50, 3, EXPANDED),
    "alias inside its own anchor": (
        "alias", 2, 16, "`*study` stands inside the part that `&study` names, so it would hold itself. Write it out.",
    ),
    "alias of nothing": (
        "alias", 2, 8,
        "`*nothing` refers to an anchor, but no `&nothing` stands above it. Set the anchor, or put the value in quotes "
        "if the * belongs to it.",
    ),
    "5 MB scalar": (
        "size", 1, 1,
        "The file has 5,000,028 bytes; a dossier has at most 1,000,000. Describe the study in words and leave data and "
        "figures in their own files.",
    ),
    "100,000 keys": (
        "budget", 24_999, 1,
        "The file has more than 50,000 YAML parts up to here. Divide the dossier into several files.",
    ),
    "repeated key": (
        "duplicate-key", 2, 1,
        "The key `evcheck` stands twice in one mapping, on line 1 and on line 2. Put what belongs together under one "
        "of them; where both are meant as entries of a list, begin each entry with `- `.",
    ),
    "tag that runs code": (
        "tag", 2, 8,
        "`!!python/object/apply:os.system` is a YAML tag. A dossier has none, since each field knows what it holds: "
        "remove the tag, or put the value in quotes if the ! belongs to it.",
    ),
    "second document": (
        "second-document", 2, 1,
        "A second document begins here. A file holds one dossier: move the rest to a file of its own, or delete the "
        "line `---` if nothing follows it.",
    ),
    "merge key": (
        "merge-key", 2, 9,
        "`<<` (a YAML merge key) is not read in a dossier. Let a preparation take from an earlier one with `like: ID`, "
        "or describe shared steps once under `protocols:`.",
    ),
    "NUL": (
        "control-character", 3, 11,
        "Line 3, column 11 holds the control character U+0000 (NUL), which no text needs. Delete it, or type anew what "
        "stands there.",
    ),
    "empty": (
        "empty", 0, 0,
        "The file is empty: it holds nothing but white space and comments. A dossier begins with `evcheck: 1`, then "
        "`study:` and `preparations:`.",
    ),
    "list at the top": (
        "root", 1, 1,
        "The file is a list at the top. A dossier is a mapping that begins with `evcheck: 1`; put the list under a key "
        "of it, such as `preparations:`.",
    ),
    "newer format": (
        "newer-format", 1, 10, "This dossier has format 2; this evcheck reads format 1. Install a newer evcheck.",
    ),
    "Latin-1": (
        "encoding", 3, 19,
        "Byte 0xFC at offset 36 (line 3, column 19) is not UTF-8; the file looks like Latin-1, where it is \"ü\". Save "
        "it as UTF-8.",
    ),
    "UTF-16 without BOM": (
        "encoding", 1, 1,
        "Byte 0x00 at offset 1 (line 1) is not UTF-8; the file looks like UTF-16 without a byte order mark. Save it as "
        "UTF-8.",
    ),
    "random bytes": (
        "encoding", 1, 13,
        "Byte 0x90 at offset 12 (line 1, column 13) is not UTF-8, unlike the rest. Type anew what stands there and "
        "save the file as UTF-8.",
    ),
}  # fmt: skip
"""What cannot be read at all: code, line, column and sentence of its one problem."""

READ: dict[str, dict[str, int]] = {
    "1 MB scalar": {},
    "1 MB number": {"wrong-value": 1},
    "1 MB of spaces in a quantity": {},
    "1 MB of digits in a quantity": {"wrong-value": 1},
    "1 MB of line breaks": {},
    "10,000 misspelt keys": {"unknown-key": 10_000},
    "20,000 wrong values": {"wrong-word": 20_000},
    "8,000 unknown proteins": {"unknown-name": 16_000},
    "1,000 preparations": {},
}
"""What is large, but a dossier: its problems by their code."""


@pytest.fixture(scope="module")
def sound() -> Any:
    """What is said of the sound dossier on its own."""
    return without_path(machine.as_dict(evcheck.check(COMPLETE))["dossiers"][0])


def without_path(dossier: dict[str, Any]) -> Any:
    """What a report in JSON says of a dossier, wherever it lay."""
    return {key: value for key, value in json.loads(json.dumps(dossier)).items() if key != "path"}


def beside_a_sound_one(run: Run, sound: Any, path: str, *options: str) -> tuple[Ran, list[dict[str, Any]]]:
    """Check something and then a sound dossier, which has to get its whole report; what the others get."""
    ran = run("check", path, COMPLETE, "-f", "plain", "-f", "json:report.json", *options)
    *others, last = json.loads(Path("report.json").read_text(encoding="utf-8"))["dossiers"]
    shown = "".join([ran.out, ran.err, *(file.read_text(encoding="utf-8") for file in Path().glob("*.ansi"))])
    assert without_path(last) == sound
    assert [word for word in ("Traceback", "pydantic", "Error(", "RecursionError") if word in shown] == []
    assert "complete/culture.yaml · esc2018" in ran.out
    return ran, others


def test_every_hostile_file_of_the_benchmark_is_tested() -> None:
    assert {*REFUSED, *READ} == CASES.keys()


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_dossier_gets_one_sentence_with_its_place(name: str, run: Run, sound: Any) -> None:
    Path("hostile.yaml").write_bytes(CASES[name])
    ran, (hostile,) = beside_a_sound_one(run, sound, "hostile.yaml", "-f", "rich:report.ansi")
    assert (ran.status, ran.err, hostile["status"], hostile["rows"]) == (3, "", "unreadable", [])
    assert [(one["code"], one["line"], one["column"], one["message"]) for one in hostile["problems"]] == [REFUSED[name]]
    _, line, column, _ = REFUSED[name]
    assert not line or f"hostile.yaml:{line}:{column}\n" in ran.out


@pytest.mark.parametrize("name", READ)
def test_a_large_dossier_is_read(name: str, run: Run, sound: Any) -> None:
    Path("hostile.yaml").write_bytes(CASES[name])
    ran, (hostile,) = beside_a_sound_one(run, sound, "hostile.yaml")
    assert (ran.status, ran.err, hostile["status"]) == (1, "", "checked")
    assert Counter(problem["code"] for problem in hostile["problems"]) == READ[name]
    suggestions = sum("Did you mean" in problem["message"] for problem in hostile["problems"])
    assert suggestions <= work.MAX_SUGGESTIONS or name == "20,000 wrong values"


def test_all_of_them_in_one_folder(run: Run, sound: Any) -> None:
    Path("folder").mkdir()
    for position, name in enumerate(REFUSED):
        Path(f"folder/{position:02}.yaml").write_bytes(CASES[name])
    ran, others = beside_a_sound_one(run, sound, "folder")
    found = {Path(dossier["path"]).stem: [problem["code"] for problem in dossier["problems"]] for dossier in others}
    codes = [[code] for code, *_ in REFUSED.values()]
    no_dossiers = ("empty", "list at the top", "random bytes")
    expected = {f"{position:02}": code for position, code in enumerate(codes)}
    assert found == {stem: code for stem, code in expected.items() if [*REFUSED][int(stem)] not in no_dossiers}
    assert (ran.status, ran.err) == (3, "")
    assert "3 YAML files are no dossiers and were passed over." in ran.out


@pytest.mark.parametrize("name", REFUSED)
def test_standard_input(name: str, run: Run, sound: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CASES[name])))
    ran, (hostile,) = beside_a_sound_one(run, sound, "-")
    assert (ran.status, ran.err, hostile["path"]) == (3, "", "<stdin>")
    assert [problem["message"] for problem in hostile["problems"]] == [REFUSED[name][3]]


def nothing() -> None:
    """Make no file."""


def a_file_without_permission() -> None:
    Path("hostile.yaml").write_text(BARE)
    Path("hostile.yaml").chmod(0)


def a_folder_without_permission() -> None:
    Path("hostile.yaml").mkdir(mode=0)


def a_link_loop() -> None:
    Path("hostile.yaml").symlink_to("other.yaml")
    Path("other.yaml").symlink_to("hostile.yaml")


def a_link_to_nothing() -> None:
    Path("hostile.yaml").symlink_to("no_such_file.yaml")


def a_file_too_large_to_be_read_whole() -> None:
    Path("hostile.yaml").write_bytes(b"evcheck: 1\n" + b"#" * text.MOST_READ)


not_for_root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")


@pytest.mark.parametrize(
    ("make", "code", "sentence"),
    [
        (nothing, "file", "There is no such file. Check the name and the folder."),
        (a_link_to_nothing, "file", "There is no such file. Check the name and the folder."),
        (a_link_loop, "file", "The links lead round in a circle. Name the file itself."),
        pytest.param(
            a_file_without_permission,
            "file",
            "This file may not be read. Change its permissions, or copy it to where you may read it.",
            marks=not_for_root,
        ),
        pytest.param(
            a_folder_without_permission,
            "file",
            "This folder may not be read. Change its permissions, or copy it to where you may read it.",
            marks=not_for_root,
        ),
        (
            a_file_too_large_to_be_read_whole,
            "size",
            "The file has 10,000,000 bytes or more; a dossier has at most 1,000,000. Describe the study in words and "
            "leave data and figures in their own files.",
        ),
    ],
)
def test_a_file_that_cannot_be_read(make: Callable[[], None], code: str, sentence: str, run: Run, sound: Any) -> None:
    make()
    ran, (hostile,) = beside_a_sound_one(run, sound, "hostile.yaml")
    if Path("hostile.yaml").is_dir():
        Path("hostile.yaml").chmod(0o700)
    assert (ran.status, ran.err, hostile["status"], hostile["rows"]) == (3, "", "unreadable", [])
    assert [(problem["code"], problem["message"]) for problem in hostile["problems"]] == [(code, sentence)]


def test_a_folder_without_dossiers(run: Run, sound: Any) -> None:
    Path("folder/below").mkdir(parents=True)
    Path("folder/below/ci.yaml").write_text("jobs: [\n")
    Path("folder/round").symlink_to(".")
    alone = run("check", "folder")
    assert (alone.status, alone.out) == (2, "")
    assert alone.err.startswith("evcheck: no dossier found in folder (1 YAML file has no top-level `evcheck:` key). ")
    ran, others = beside_a_sound_one(run, sound, "folder")
    assert (ran.status, ran.err, others) == (0, "", [])


def test_the_budgets() -> None:
    budgets = (building.MAX_DEPTH, building.MAX_EVENTS, building.MAX_EXPANDED, work.MAX_NODES, text.MAX_BYTES)
    assert budgets == (64, 50_000, 50_000, 50_000, 1_000_000)
    assert text.MOST_READ == 10 * text.MAX_BYTES
