"""JUnit XML: it validates against the schema of Jenkins and Surefire, and fails exactly where the exit status does."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

import evcheck
from evcheck.checking.report import JustificationUse, Outcome, Report, Row
from evcheck.checking.status import exit_status, fails
from evcheck.views import junit
from tests.commands import EXAMPLES
from tests.hostile_texts import TODAY
from tests.reports import MISSPELT, PRECIPITATION, SETTLED, report, reports, result, row, with_problem

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "formats" / "junit-10.xsd"))


def read(of: Report) -> etree._Element:
    """The XML of a report, read back and validated."""
    text = junit.render(of)
    assert text.isascii()
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
    SCHEMA.assertValid(root)
    for suite in [root, *root.iter("testsuite")]:
        cases = list(suite.iter("testcase"))
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(sum(case.find("failure") is not None for case in cases))
        assert suite.get("errors") == str(sum(case.find("error") is not None for case in cases))
    for suite in root.iter("testsuite"):
        assert suite.get("skipped") == str(len(list(suite.iter("skipped"))))
    return root


def became(case: etree._Element) -> str:
    """What became of a case: failure, error, skipped, or passed."""
    return next((str(child.tag) for child in case if child.tag != "system-out"), "passed")


def expected(one: Row, fail_on: str) -> str:
    """What has to become of a row."""
    if one.outcome is Outcome.ERROR:
        return "error"
    if fails(one, fail_on):
        return "failure"
    return "passed" if one.outcome is Outcome.MET and not one.open else "skipped"


@settings(max_examples=25)
@given(reports())
def test_every_row_problem_and_unchecked_item_is_a_case(any_report: Report) -> None:
    root = read(any_report)
    wanted: Counter[tuple[str, str]] = Counter()
    for dossier in any_report.dossiers:
        broken = dossier.status == "unreadable"
        wanted["dossier", "error" if broken else "passed"] += 1
        wanted += Counter(
            (f"{one.guideline}.{one.subject}", expected(one, any_report.options.fail_on)) for one in dossier.rows
        )
        wanted += Counter((f"{one.guideline}.{one.subject}", "skipped") for one in dossier.not_checked)
        bad = "error" if broken else "failure"
        wanted += Counter(("dossier", bad if one.severity == "error" else "skipped") for one in dossier.problems)
    assert Counter((str(case.get("classname")), became(case)) for case in root.iter("testcase")) == wanted


@settings(max_examples=25)
@given(reports())
def test_it_fails_exactly_where_the_exit_status_does(any_report: Report) -> None:
    root = read(any_report)
    status = 3 if root.get("errors") != "0" else 1 if root.get("failures") != "0" else 0
    assert status == (exit_status(any_report) if any_report.dossiers else 0)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("gaps/*.yaml")), ids=lambda path: path.stem)
def test_the_examples_validate(path: Path) -> None:
    assert len(read(evcheck.check(path, today=TODAY))) > 1


def test_a_report_in_full() -> None:
    optional = row("ISO-3", Outcome.NOT_REPORTED, "Not stated.", fix="State it.")
    excused = PRECIPITATION._replace(accepted=True, justification=JustificationUse("Little plasma."), places=())
    given = report(result(rows=(PRECIPITATION, excused, optional, *SETTLED[1:3]), problems=(MISSPELT,)))
    source = "Source: Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary)"
    assert (
        junit.render(given)
        == f"""\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="evcheck" tests="7" failures="2" errors="0">
  <testsuite name="examples/plasma_exoquick.yaml" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="dossier" name="readable" time="0"/>
    <testcase classname="dossier" name="unknown-key line 12" time="0"><failure type="unknown-key" message="A sample \
has no field `samle`. Did you mean `sample`?">examples/plasma_exoquick.yaml:12</failure></testcase>
  </testsuite>
  <testsuite name="examples/plasma_exoquick.yaml esc2018" tests="5" failures="1" errors="0" skipped="3" time="0">
    <testcase classname="esc2018.plasma-ev" name="ISO-1 No precipitation, required (recommended by the Working \
Group)" time="0"><failure type="not met" message="&#34;plasma-ev&#34;, step 2: ExoQuick is a polymer precipitation, \
which the Working Group advises against.">examples/plasma_exoquick.yaml:18 precipitates proteins and lipoproteins \
along with vesicles
Do: Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper the claims, and give \
the reason under `justifications:`.
{source}</failure></testcase>
    <testcase classname="esc2018.plasma-ev" name="ISO-1 No precipitation, required (recommended by the Working \
Group)" time="0"><skipped type="not met, accepted" message="not met, accepted: &#34;plasma-ev&#34;, step 2: ExoQuick \
is a polymer precipitation, which the Working Group advises against.">This was justified by the authors: Little plasma.
{source}</skipped></testcase>
    <testcase classname="esc2018.plasma-ev" name="ISO-3 Isolation chosen for the fluid, recommended (named by the \
Working Group)" time="0"><skipped type="not reported, open, but recommended" message="not reported, open, but \
recommended: &#34;plasma-ev&#34;: Not stated.">Do: State it.
Source: Sluijter et al. 2018, section 2.2 (paraphrase, known through a summary)</skipped></testcase>
    <testcase classname="esc2018.plasma-ev" name="PRE-1 Plasma rather than serum, recommended (named by the Working \
Group)" time="0"><system-out>&#34;plasma-ev&#34;: The sample is plasma.
Note: Say which anticoagulant was used.</system-out></testcase>
    <testcase classname="esc2018.plasma-ev" name="PRE-2 A reason for serum, recommended (named by the Working \
Group)" time="0"><skipped type="not applicable" message="not applicable: &#34;plasma-ev&#34;: The sample is plasma, \
not serum.">Source: Sluijter et al. 2018, section 2.2.1 (paraphrase, known through a summary)</skipped></testcase>
  </testsuite>
</testsuites>
"""
    )


def test_an_item_that_could_not_be_checked_does_not_pass() -> None:
    root = read(report(with_problem()))
    told = [str(one.get("message")) for one in root.iter("skipped")]
    assert told == [
        f'not checked: esc2018/{item} could not be checked for "plasma-ev": '
        "A sample has no field `samle`. Did you mean `sample`?"
        for item in ("CHAR-1", "PRE-1")
    ]


def test_characters_that_no_xml_may_hold_are_spelled_out() -> None:
    given = report(result(rows=(row("REP-2", Outcome.NOT_MET, "a\0b\x0bc\ufffed\ud800e\x1bf"),)))
    (failure,) = read(given).iter("failure")
    assert failure.get("message") == '"plasma-ev": a\\x00b\\x0bc\\ufffed\\ud800e\\x1bf'
