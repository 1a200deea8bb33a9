"""Code quality of GitLab: it validates, and lists what is open and the problems."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from jsonschema import Draft202012Validator

from evcheck.checking.report import Outcome, Place, Report
from evcheck.views import gitlab
from evcheck.views.addresses import posix
from evcheck.views.characters import theirs
from tests.reports import ONE_PRINCIPLE, PRECIPITATION, SETTLED, report, reports, result, row, with_problem

SCHEMA = json.loads((Path(__file__).parent / "formats" / "gitlab-code-quality.schema.json").read_text(encoding="utf-8"))
LEVELS = {"required": "major", "recommended": "minor", "optional": "info"}


def read(of: Report) -> list[dict[str, Any]]:
    """The findings of a report, read back and validated."""
    found = json.loads(gitlab.render(of).encode())
    Draft202012Validator(SCHEMA).validate(found)
    assert isinstance(found, list)
    return found


def begin(places: tuple[Place, ...]) -> int:
    """The line that a finding stands in: that of its first place with a line, or the first of the file."""
    return next((place.line for place in places if place.line > 0), 1)


@settings(max_examples=25)
@given(reports())
def test_every_open_row_and_problem_is_a_finding_of_its_own(any_report: Report) -> None:
    found = read(any_report)
    wanted: Counter[tuple[str, str, str, int]] = Counter()
    for dossier in any_report.dossiers:
        path = theirs(posix(dossier.path))
        for one in dossier.rows:
            severity = (
                "critical"
                if one.outcome is Outcome.ERROR
                else "info"
                if one.accepted or one.known
                else LEVELS[one.level]
            )
            if one.open:
                wanted[path, f"{one.guideline}/{one.item}", severity, begin(one.places)] += 1
        for problem in dossier.problems:
            bad = "blocker" if dossier.status == "unreadable" else "critical"
            severity = bad if problem.severity == "error" else "info"
            wanted[path, f"dossier/{theirs(problem.code)}", severity, begin((problem.place,))] += 1
    read_back = Counter(
        (one["location"]["path"], one["check_name"], one["severity"], one["location"]["lines"]["begin"])
        for one in found
    )
    assert read_back == wanted
    assert len({one["fingerprint"] for one in found}) == len(found)


def test_a_finding_in_full() -> None:
    (one,) = read(report(result(rows=(ONE_PRINCIPLE,))))
    assert one == {
        "description": '"plasma-ev": NTA and DLS read one principle, Brownian motion; two are asked for. '
        "Add a technique that measures size by another physical principle, e.g. TEM beside NTA.",
        "check_name": "esc2018/CHAR-3",
        "fingerprint": "d975798d015efe7258e6e55fd860f04f36c30a40c0da568cfc9873721cc809d8",
        "severity": "major",
        "location": {"path": "examples/plasma_exoquick.yaml", "lines": {"begin": 22}},
    }


def test_the_same_finding_in_two_files_has_two_fingerprints_and_keeps_them_when_lines_move() -> None:
    here, there = result(rows=(PRECIPITATION,)), result(rows=(PRECIPITATION,), path="other.yaml")
    first, second = (one["fingerprint"] for one in read(report(here, there)))
    moved = PRECIPITATION._replace(places=(Place(path="", line=90),))
    (after,) = read(report(result(rows=(moved,))))
    assert first != second
    assert (after["fingerprint"], after["location"]["lines"]) == (first, {"begin": 90})


def test_problems_come_first_and_what_is_not_open_is_left_out() -> None:
    optional = row("ISO-3", Outcome.NOT_REPORTED, "Not stated.", places=())
    found = read(report(result(rows=(optional, *SETTLED, ONE_PRINCIPLE)), with_problem()))
    assert [one["check_name"] for one in found] == [
        "dossier/unknown-key",
        "esc2018/CHAR-3",
        "esc2018/ISO-1",
        "esc2018/ISO-3",
    ]
    assert found[3]["location"] == {"path": "examples/plasma_exoquick.yaml", "lines": {"begin": 1}}
