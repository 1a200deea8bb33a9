"""The report in colour."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from evcheck.checking.report import Report
from evcheck.views import plain, terminal
from tests.reports import SETTLED, kits, report, result, with_problem

CODES = re.compile("\x1b\\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 72, 100])
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_without_its_codes_it_is_the_plain_view(width: int, full: bool, ascii_only: bool) -> None:
    sample: Report = report(result(), with_problem(), kits(), passed_over=2)
    text = terminal.render(sample, width=width, all=full, ascii=ascii_only)
    assert CODES.sub("", text) == plain.render(sample, width=width, all=full, ascii=ascii_only)


def test_colour_stands_beside_symbol_and_word() -> None:
    text = terminal.render(report(result(rows=SETTLED[:1])), width=100)
    assert text.splitlines()[3:6] == [
        "\x1b[36m~ needs review by a human reader: 1 row\x1b[0m",
        '  \x1b[1mISO-3\x1b[0m \x1b[1mIsolation chosen for the fluid ·\x1b[0m "plasma-ev": The rationale reads '
        '"Little plasma was at',
        '      hand." \x1b[2m(line 19)\x1b[0m',
    ]


def test_without_colour_only_weight_is_left() -> None:
    text = terminal.render(report(result()), width=100, color=False)
    assert {code for found in CODES.findall(text) for code in re.findall(r"\d+", found)} == {"0", "1", "2", "3", "4"}


def test_markup_of_the_authors_is_text() -> None:
    sample = report(result(path="[red]plasma[/red].yaml"))
    assert "[red]plasma[/red].yaml" in CODES.sub("", terminal.render(sample, width=100))


def test_the_other_views_do_not_load_rich() -> None:
    code = (
        "import sys, evcheck.views.plain, evcheck.views.machine; print(sorted({'rich', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
