"""Whatever a report holds, its views say the same and none of them breaks."""

from __future__ import annotations

import json
import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

from evcheck.checking.report import Outcome, Report
from evcheck.views import machine, plain, terminal
from tests.reports import reports
from tests.test_views_machine import SCHEMA, closed
from tests.test_views_terminal import CODES

COLUMNS = ["not met", "not reported", "needs review", "met", "not applicable"]
LINE = re.compile(r"  ([a-z0-9-]+) +(required|recommended|optional)((?: +\d+)+)")

Table = dict[str, dict[str, dict[str, int]]]


def tables(text: str, report: Report) -> list[Table]:
    """The tables of counts, read back from a report in words."""
    found: list[Table] = []
    errors = [any(row.outcome is Outcome.ERROR for row in result.rows) for result in report.dossiers if result.rows]
    lines = iter(text.split("\n"))
    for line in lines:
        if line != "rows (one item for one preparation, assay or study)":
            continue
        heads = next(lines) + next(lines)
        columns = ["error", *COLUMNS] if errors[len(found)] else COLUMNS
        assert ("error" in heads) == (columns[0] == "error")
        table: Table = {}
        while match := LINE.fullmatch(next(lines)):
            _, *numbers = map(int, match[3].split())
            counted = {outcome: n for outcome, n in zip(columns, numbers, strict=True) if n}
            table.setdefault(match[1], {})[match[2]] = counted
        found.append(table)
    return found


@given(reports())
def test_all_views_agree_on_the_counts(report: Report) -> None:
    data = machine.as_dict(report)
    counted = [
        {guideline: levels for guideline, levels in dossier["counts"].items() if levels}
        for dossier in data["dossiers"]
        if dossier["rows"]
    ]
    by_row: list[Table] = []
    for dossier in data["dossiers"]:
        table: Table = {}
        for row in dossier["rows"]:
            cell = table.setdefault(row["guideline"], {}).setdefault(row["level"], {})
            cell[row["outcome"]] = cell.get(row["outcome"], 0) + 1
        if table:
            by_row.append(table)
    text = plain.render(report, width=200)
    colored = terminal.render(report, width=200)
    assert counted == by_row
    assert tables(text, report) == by_row
    assert tables(CODES.sub("", colored), report) == by_row


@given(reports(), st.integers(0, 130), st.booleans(), st.booleans())
def test_any_report_prints_and_can_do_no_harm(report: Report, width: int, full: bool, ascii_only: bool) -> None:
    text = plain.render(report, width=width, all=full, ascii=ascii_only)
    colored = terminal.render(report, width=width, all=full, ascii=ascii_only)
    assert CODES.sub("", colored) == text == plain.render(report, width=width, all=full, ascii=ascii_only)
    assert text.isascii() or not ascii_only
    assert {unicodedata.category(character) for character in text} & {"Cc", "Cf", "Cs", "Zl", "Zp"} <= {"Cc"}
    assert "".join(c for c in text if unicodedata.category(c) == "Cc").strip("\n") == ""
    assert text.encode().decode() == text


@given(reports())
def test_any_report_validates_against_the_schema(report: Report) -> None:
    text = machine.render(report)
    assert text.endswith("}\n")
    assert text == machine.render(report)
    data = json.loads(text.encode())
    assert data == machine.as_dict(report)
    Draft202012Validator(closed(SCHEMA)).validate(data)
