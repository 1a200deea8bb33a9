"""Annotations of GitHub Actions: read back as its runner reads them."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from hypothesis import given, settings

from evcheck.checking.report import JustificationUse, Outcome, Report
from evcheck.views import github
from evcheck.views.addresses import posix
from evcheck.views.characters import theirs
from evcheck.views.grouping import findings
from tests.reports import MISSPELT, PRECIPITATION, SETTLED, kits, report, reports, result, row

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


class Read(NamedTuple):
    """An annotation, read back."""

    kind: str
    properties: dict[str, str]
    message: str


def read(text: str) -> list[Read]:
    """The annotations that the runner makes of lines of a log: a property ends at a comma, the list at `::`."""
    found = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match is not None
        pairs = (pair.partition("=") for pair in match[2].split(","))
        properties = {name: plain(value.replace("%3A", ":").replace("%2C", ",")) for name, _, value in pairs}
        found.append(Read(match[1], properties, plain(match[3])))
    return found


def plain(value: str) -> str:
    """A value without the escapes of commands."""
    return value.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


@settings(max_examples=25)
@given(reports())
def test_every_open_finding_and_problem_is_an_annotation(any_report: Report) -> None:
    wanted: Counter[tuple[str, str, str]] = Counter()
    for dossier in any_report.dossiers:
        path = theirs(posix(dossier.path))
        for problem in dossier.problems:
            kind = "error" if problem.severity == "error" else "notice"
            line = str(problem.place.line) if problem.place.line and path else ""
            wanted[kind, path, line] += 1
        for finding in findings(dossier):
            if finding.row.open:
                level = {"required": "error", "recommended": "warning", "optional": "notice"}[finding.row.level]
                spared = finding.row.accepted or finding.row.known
                kind = "error" if finding.row.outcome is Outcome.ERROR else "notice" if spared else level
                lines = [place.line for place in finding.places if place.line]
                wanted[kind, path, str(lines[0]) if lines and path else ""] += 1
    text = github.render(any_report, all=True)
    got = Counter((one.kind, one.properties.get("file", ""), one.properties.get("line", "")) for one in read(text))
    assert got == wanted
    shown = Counter(one.kind for one in read(github.render(any_report)))
    for kind, number in Counter(one.kind for one in read(text)).items():
        assert shown[kind] == min(number, github.MOST)


def test_the_annotations_of_a_dossier() -> None:
    optional = row("ISO-3", Outcome.NOT_REPORTED, "50% is said: a, b.", "study")
    given = report(result(rows=(optional, PRECIPITATION, *SETTLED), problems=(MISSPELT,)))
    path = "examples/plasma_exoquick.yaml"
    assert github.render(given) == (
        f"::error file={path},line=12,endLine=12,col=7,endColumn=11,title=dossier/unknown-key::"
        "A sample has no field `samle`. Did you mean `sample`?\n"
        f"::error file={path},line=18,endLine=18,col=18,endColumn=25,title=esc2018/ISO-1 No precipitation%3A not met::"
        '"plasma-ev", step 2: ExoQuick is a polymer precipitation, which the Working Group advises against.%0A'
        "Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper the claims, and give "
        "the reason under `justifications:`.\n"
        f"::warning file={path},title=esc2018/ISO-3 Isolation chosen for the fluid%3A not reported::"
        "Study: 50%25 is said: a, b.\n"
    )


def test_more_than_github_shows_ends_with_how_many_are_left() -> None:
    rows = [row("ISO-1", Outcome.NOT_MET, f"Step {n}: ExoQuick.", f"kit-{n}") for n in range(12)]
    found = read(github.render(report(result(rows=tuple(rows)))))
    assert len(found) == github.MOST
    assert found[8].message == '"kit-8", step 8: ExoQuick.'
    assert found[9] == Read(
        "error", {"title": "evcheck"}, "3 more errors are not shown here. The report of evcheck has all of them."
    )
    assert len(read(github.render(report(result(rows=tuple(rows[:10])))))) == github.MOST


def test_the_same_finding_in_many_preparations_is_one_annotation() -> None:
    (one,) = read(github.render(report(kits())))
    assert one.properties["line"] == "3"
    assert one.message == (
        "In 11 of 12: ExoQuick is a polymer precipitation.\nIsolate by size exclusion.\nSee lines 3, 5 and 9 more."
    )


def test_what_is_accepted_is_a_notice_with_its_reason() -> None:
    excused = PRECIPITATION._replace(accepted=True, justification=JustificationUse("Little plasma.", "2027-01-01"))
    (one,) = read(github.render(report(result(rows=(excused,)))))
    assert one.kind == "notice"
    assert one.message.endswith("\nThis was justified by the authors until 2027-01-01: Little plasma.")


def test_a_place_over_several_lines_has_no_columns() -> None:
    long = PRECIPITATION.places[0]._replace(end_line=20)
    (one,) = read(github.render(report(result(rows=(PRECIPITATION._replace(places=(long,)),)))))
    assert one.properties == {
        "file": "examples/plasma_exoquick.yaml",
        "line": "18",
        "endLine": "20",
        "title": "esc2018/ISO-1 No precipitation: not met",
    }
