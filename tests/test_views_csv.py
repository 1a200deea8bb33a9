"""The table: every row, problem and unchecked item is a line, and no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evcheck.checking.report import JustificationUse, Report
from evcheck.views import csv_table
from evcheck.views.csv_table import COLUMNS, cell
from tests.reports import PRECIPITATION, report, reports, result, with_problem


def read(of: Report) -> list[dict[str, str]]:
    """The lines of a table by column, read back."""
    text = csv_table.render(of)
    table = csv.DictReader(io.StringIO(text, newline=""))
    lines = list(table)
    assert table.fieldnames == list(COLUMNS)
    assert len(text.split("\n")) == len(lines) + 2
    return lines


def place(line: dict[str, str]) -> tuple[int, ...]:
    """Where a line says that its entry stands; 0 where it says nothing."""
    return tuple(int(line[key] or 0) for key in ("line", "column", "end_line", "end_column", "places"))


@settings(max_examples=25)
@given(reports())
def test_every_row_problem_and_unchecked_item_is_a_line(any_report: Report) -> None:
    wanted: Counter[tuple[object, ...]] = Counter()
    for dossier in any_report.dossiers:
        path = cell(dossier.path)
        for problem in dossier.problems:
            where = problem.place[1:5] if problem.place.line else (0, 0, 0, 0)
            wanted[path, "problem", "", problem.severity, "", "", (*where, 1)] += 1
        for one in dossier.rows:
            first = one.places[0] if one.places else None
            where = first[1:5] if first and first.line else (0, 0, 0, 0)
            name = f"{one.guideline}/{one.item}"
            is_open = "yes" if one.open else "no"
            wanted[path, "row", name, one.outcome.value, one.subject, is_open, (*where, len(one.places))] += 1
        for missed in dossier.not_checked:
            wanted[path, "not checked", f"{missed.guideline}/{missed.item}", "", missed.subject, "", None] += 1
    got: Counter[tuple[object, ...]] = Counter()
    for line in read(any_report):
        name = f"{line['guideline']}/{line['item']}".strip("/")
        said = line["severity"] or line["outcome"]
        standing = None if line["entry"] == "not checked" else place(line)
        got[line["dossier"], line["entry"], name, said, line["subject"], line["open"], standing] += 1
    assert got == wanted


def test_a_table_in_full() -> None:
    use = JustificationUse("Little plasma.", "2020-01-01", expired=True)
    lines = read(report(result(rows=(PRECIPITATION._replace(justification=use, notes=("One.", "Two.")),))))
    assert lines == [
        {
            "dossier": "examples/plasma_exoquick.yaml",
            "sha256": "5e",
            "title": "Plasma EVs after infarction",
            "year": "2016",
            "entry": "row",
            "guideline": "esc2018",
            "reading": "1",
            "item": "ISO-1",
            "item_title": "No precipitation",
            "level": "required",
            "subject": "plasma-ev",
            "outcome": "not met",
            "open": "yes",
            "accepted": "no",
            "severity": "",
            "code": "",
            "message": "Step 2: ExoQuick is a polymer precipitation, which the Working Group advises against.",
            "notes": "One. Two.",
            "fix": PRECIPITATION.fix,
            "methods": "",
            "justification": "Little plasma.",
            "until": "2020-01-01",
            "expired": "yes",
            "path": "preparations[0]",
            "line": "18",
            "column": "18",
            "end_line": "18",
            "end_column": "26",
            "places": "1",
            "fingerprint": "ISO-1-plasma-ev",
            "known": "no",
        }
    ]


def test_what_could_not_be_checked_names_the_problem() -> None:
    lines = [line for line in read(report(with_problem())) if line["entry"] == "not checked"]
    assert [(line["item"], line["level"], line["code"], line["line"]) for line in lines] == [
        ("CHAR-1", "required", "unknown-key", "12"),
        ("PRE-1", "recommended", "unknown-key", "12"),
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-80 °C", "'-80 °C"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("  =1", "  '=1"),
        ("\t=1", "\\t=1"),
        ("\r=1", "\\r=1"),
        ("\n=1", " '=1"),
        ("a;=1", "a;'=1"),
        ('a; "=1', "a; \"'=1"),
        ("a=1, b-2; c", "a=1, b-2; c"),
        ("2.1e11", "2.1e11"),
        ("\x1b[31m", "\\x1b[31m"),
    ],
)
def test_a_cell_that_would_be_calculated_begins_with_an_apostrophe(text: str, shown: str) -> None:
    assert cell(text) == shown


@given(st.text())
def test_no_cell_is_ever_a_formula(text: str) -> None:
    assert all(part.lstrip(" \"'")[:1] not in tuple("=+-@＝＋－＠") or "'" in part for part in cell(text).split(";"))
    assert "\n" not in cell(text)
