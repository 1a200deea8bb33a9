"""What changed from one report to another: in the library, and as `evcheck diff` tells it."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import evcheck
from evcheck.checking.difference import Apart, Difference, difference, status
from evcheck.checking.recorded import read
from evcheck.checking.renaming import Renamed
from evcheck.checking.report import DossierResult, JustificationUse, NotChecked, Options, Outcome, Report, Row
from evcheck.views import difference as for_people
from evcheck.views import difference_json, difference_markdown, machine, plain, terminal
from tests.commands import GAPS, ROOT, Run
from tests.reports import ESC2018, MISSPELT, ONE_PRINCIPLE, PRECIPITATION, SETTLED, report, reports, result, row
from tests.small_dossiers import TODAY
from tests.test_views_machine import closed
from tests.test_views_terminal import CODES

SCHEMA = json.loads((ROOT / "schemas" / "diff.schema.json").read_text(encoding="utf-8"))
BEFORE = result(chosen={"esc2018": "default"})


def between(old: Report | DossierResult, new: Report | DossierResult, fail_on: str = "required") -> Difference:
    """The difference of two reports, or of reports on two dossiers."""
    one, other = (each if isinstance(each, Report) else report(each) for each in (old, new))
    return difference(one, other, ("old.json", "new.json"), fail_on)


def after(*rows: Row, **given: Any) -> DossierResult:
    """The plasma dossier with other rows."""
    return BEFORE._replace(rows=rows or BEFORE.rows, **given)


def told(found: Difference) -> list[tuple[str, str, str, str, str, tuple[str, ...]]]:
    """The changes of the only dossier, in short."""
    (one,) = found.dossiers
    return [(each.kind, each.item, each.subject, each.was, each.now, each.what) for each in one.changes]


MET = PRECIPITATION._replace(outcome=Outcome.MET, open=False, message="No step precipitates.")
UNCHANGED = ("still open", "CHAR-3", "plasma-ev", "not met", "not met", ())


class TestRows:
    def test_nothing_changed(self) -> None:
        found = between(BEFORE, BEFORE)
        assert told(found) == [("still open", "ISO-1", "plasma-ev", "not met", "not met", ()), UNCHANGED]
        assert status(found) == 0

    def test_closed(self) -> None:
        found = between(BEFORE, after(MET, ONE_PRINCIPLE, *SETTLED))
        assert told(found) == [("closed", "ISO-1", "plasma-ev", "not met", "met", ("outcome",)), UNCHANGED]
        assert status(found) == 0

    @pytest.mark.parametrize(("fail_on", "expected"), [("required", 1), ("optional", 1), ("never", 0)])
    def test_opened(self, fail_on: str, expected: int) -> None:
        found = between(after(MET, ONE_PRINCIPLE, *SETTLED), BEFORE, fail_on)
        assert told(found) == [("opened", "ISO-1", "plasma-ev", "met", "not met", ("outcome",)), UNCHANGED]
        assert status(found) == expected

    @pytest.mark.parametrize(("fail_on", "expected"), [("required", 0), ("recommended", 1)])
    def test_opened_below_the_level(self, fail_on: str, expected: int) -> None:
        worse = SETTLED[1]._replace(outcome=Outcome.NOT_MET, open=True, message="The sample is serum.")
        found = between(after(*SETTLED), after(SETTLED[0], worse, *SETTLED[2:]), fail_on)
        assert told(found) == [("opened", "PRE-1", "plasma-ev", "met", "not met", ("outcome",))]
        assert status(found) == expected

    def test_what_is_accepted_or_known_opens_without_harm(self) -> None:
        for harmless in (PRECIPITATION._replace(accepted=True), PRECIPITATION._replace(known=True)):
            found = between(after(MET), after(harmless))
            assert told(found) == [("opened", "ISO-1", "plasma-ev", "met", "not met", ("outcome",))]
            assert status(found) == 0

    @pytest.mark.parametrize(
        ("values", "what"),
        [
            ({"outcome": Outcome.NOT_REPORTED}, ("outcome",)),
            ({"level": "recommended"}, ("level",)),
            ({"message": "Step 3: so."}, ("message",)),
            ({"justification": JustificationUse("Scarce.")}, ("justification",)),
            ({"justification": JustificationUse("Scarce."), "accepted": True}, ("justification", "accepted")),
            ({"places": (), "notes": ("x",), "fix": "y", "known": True}, ()),
        ],
    )
    def test_changed_while_open(self, values: dict[str, Any], what: tuple[str, ...]) -> None:
        found = between(BEFORE, after(PRECIPITATION._replace(**values), ONE_PRINCIPLE, *SETTLED))
        now = values.get("outcome", Outcome.NOT_MET).value
        kind = "changed" if what else "still open"
        assert told(found) == [(kind, "ISO-1", "plasma-ev", "not met", now, what), UNCHANGED]
        assert status(found) == 0

    def test_changed_while_not_open(self) -> None:
        reviewed = SETTLED[1]._replace(outcome=Outcome.NEEDS_REVIEW)
        reworded = SETTLED[2]._replace(message="It is plasma.")
        found = between(after(*SETTLED), after(SETTLED[0], reviewed, reworded, SETTLED[3]))
        assert told(found) == [
            ("changed", "PRE-1", "plasma-ev", "met", "needs review", ("outcome",)),
            ("reworded", "PRE-2", "plasma-ev", "not applicable", "not applicable", ("message",)),
        ]

    def test_a_preparation_that_is_gone_or_new(self) -> None:
        old = after(PRECIPITATION, MET._replace(subject="x"))
        new = after(PRECIPITATION._replace(subject="urine-ev", message="PEG is a polymer precipitation."))
        assert told(between(old, new)) == [
            ("opened", "ISO-1", "urine-ev", "not there", "not met", ()),
            ("closed", "ISO-1", "plasma-ev", "not met", "no longer there", ()),
        ]
        assert status(between(old, new)) == 1

    def test_what_cannot_be_judged_is_not_closed(self) -> None:
        stuck = after(ONE_PRINCIPLE, not_checked=(NotChecked("esc2018", "ISO-1", "plasma-ev", 0),))
        assert told(between(after(PRECIPITATION, ONE_PRINCIPLE), stuck)) == [
            UNCHANGED,
            ("not judged", "ISO-1", "plasma-ev", "not met", "not judged", ()),
        ]
        assert told(between(stuck, after(PRECIPITATION, ONE_PRINCIPLE))) == [
            ("opened", "ISO-1", "plasma-ev", "not judged", "not met", ()),
            UNCHANGED,
        ]
        assert told(between(stuck, after(MET, ONE_PRINCIPLE))) == [
            ("changed", "ISO-1", "plasma-ev", "not judged", "met", ("outcome",)),
            UNCHANGED,
        ]


class TestGuidelines:
    """What evcheck asks anew is no fault of the authors: it is said, and not compared."""

    def test_a_guideline_of_one_side(self) -> None:
        other = ESC2018._replace(id="lab")
        rows = (PRECIPITATION, PRECIPITATION._replace(guideline="lab"))
        both: Report = report(after(*rows, chosen={"esc2018": "", "lab": ""}), guidelines=(ESC2018, other))
        one: Report = report(after(PRECIPITATION))
        assert told(between(one, both)) == [("still open", "ISO-1", "plasma-ev", "not met", "not met", ())]
        assert between(one, both).dossiers[0].apart == (Apart("new", "lab", (), 1),)
        assert between(both, one).dossiers[0].apart == (Apart("old", "lab", (), 1),)
        assert status(between(one, both)) == 0

    def test_an_item_of_another_reading(self) -> None:
        fewer = ESC2018._replace(items={key: item for key, item in ESC2018.items.items() if key != "ISO-1"})
        old: Report = report(after(*SETTLED), guidelines=(fewer,))
        found = between(old, report(BEFORE, guidelines=(ESC2018._replace(reading=2, digest="d2"),)))
        assert found.dossiers[0].apart == (Apart("new", "esc2018", ("ISO-1",), 1),)
        assert [each.item for each in found.dossiers[0].changes] == ["CHAR-3"]
        assert found.notes == (
            "esc2018 was read anew (reading 1, then 2), so that verdicts can differ though the study is as it was.",
        )

    def test_what_else_makes_verdicts_differ_is_said(self) -> None:
        lab = ESC2018._replace(digest="d2")
        other: Report = report(BEFORE, guidelines=(lab,), knowledge="k2", options=Options(justifications=False))
        assert between(BEFORE, other).notes == (
            "The two reports were made with different knowledge of names and methods.",
            "The file of esc2018 changed, so that verdicts can differ though the study is as it was.",
            "In the newer report the authors' justifications were set aside.",
        )
        assert between(BEFORE, report(BEFORE, evcheck="9.0")).notes == (
            "The older report is of evcheck 0.1.0, the newer of 9.0.",
        )


class TestDossiers:
    def paths(self, found: Difference) -> list[tuple[str, str, str]]:
        return [(one.old.path, one.new.path, one.matched) for one in found.dossiers]

    def test_they_are_matched_by_path_then_content_then_title(self) -> None:
        old: Report = report(
            result(path="a.yaml", title="A", sha256="1"),
            result(path="b.yaml", title="B", sha256="2"),
            result(path="c.yaml", title="C", sha256="3"),
            result(path="d.yaml", title="D", sha256="4"),
        )
        new: Report = report(
            result(path="new/c.yaml", title=" c ", sha256="30"),
            result(path="new/b.yaml", title="Other", sha256="2"),
            result(path="./a.yaml", title="C", sha256="10"),
            result(path="e.yaml", title="", sha256="5"),
        )
        found = between(old, new)
        assert self.paths(found) == [
            ("c.yaml", "new/c.yaml", "title"),
            ("b.yaml", "new/b.yaml", "content"),
            ("a.yaml", "./a.yaml", "path"),
        ]
        assert [one.path for one in found.old_only] == ["d.yaml"]
        assert [one.path for one in found.new_only] == ["e.yaml"]
        assert status(found) == 1  # what is open in a new dossier has opened

    def test_titles_that_stand_twice_tell_nothing(self) -> None:
        old: Report = report(result(path="a.yaml", sha256="1"), result(path="b.yaml", sha256="2"))
        new: Report = report(result(path="c.yaml", sha256="3"))
        assert self.paths(between(old, new)) == []

    def test_the_only_dossier_on_either_side(self) -> None:
        found = between(result(path="v1.yaml", title="", sha256="1"), result(path="v2.yaml", title="", sha256="2"))
        assert self.paths(found) == [("v1.yaml", "v2.yaml", "single")]

    def test_one_that_cannot_be_read(self) -> None:
        broken = result(status="unreadable", rows=(), problems=(MISSPELT,))
        for found in (between(BEFORE, broken), between(broken, BEFORE), between(report(), report(broken))):
            assert status(found) == 3
        assert between(BEFORE, broken).dossiers[0].changes == ()

    def test_problems_that_moved_are_the_same(self) -> None:
        moved = MISSPELT._replace(place=MISSPELT.place._replace(line=99, path="preparations[1].sample.samle"))
        note = MISSPELT._replace(severity="note", message="So.")
        found = between(after(problems=(MISSPELT, MISSPELT)), after(problems=(note, moved)))
        assert (found.dossiers[0].problems_closed, found.dossiers[0].problems_opened) == ((MISSPELT,), (note,))
        assert status(found) == 0
        assert status(between(BEFORE, after(problems=(MISSPELT,)))) == 1

    def test_scores_from_to(self) -> None:
        def scored(percent: int | None, **others: int) -> DossierResult:
            parts = {"ev": {"percent": percent}} | {name: {"percent": value} for name, value in others.items()}
            return after(scores={"ev-metric": {"preparations": parts, "study": {"percent": percent}}})

        assert between(scored(25), scored(50)).dossiers[0].scores == (("ev-metric", "ev", "25 %", "50 %"),)
        assert between(scored(25), scored(None, b=3)).dossiers[0].scores == (
            ("ev-metric", "ev", "25 %", "no score"),
            ("ev-metric", "b", "not there", "3 %"),
            ("ev-metric", "study", "not there", "no score"),
        )


@settings(max_examples=40)
@given(reports(), reports(), st.booleans())
def test_views_of_any_difference_agree_and_do_no_harm(old: Report, new: Report, full: bool) -> None:
    found = difference(old, new, ("old.json", "new.json"), "required")
    lines = for_people.document(found, width=90, all=full)
    text = plain.printed(lines)
    assert CODES.sub("", terminal.printed(lines)) == text
    assert "".join(c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")).strip("\n") == ""
    markdown = difference_markdown.render(found, all=full)
    assert not re.search(r"[<>]|(?<!\\)`|@(?!\u2060)|(?<!\\)!\[|https?:/", markdown)
    data = json.loads(difference_json.render(found).encode())
    Draft202012Validator(closed(SCHEMA)).validate(data)
    for one, shown in zip(found.dossiers, data["dossiers"], strict=True):
        kinds = [each["kind"] for each in (*shown["rows"], *shown["still_open"])]
        assert {kind: kinds.count(kind) for kind in kinds} == {
            kind: number for kind, number in shown["counts"].items() if number and kind != "reworded"
        }
        if "unreadable" in (one.old.status, one.new.status):
            assert shown["rows"] == []
    opened = sum(len(one.of("opened")) for one in found.dossiers)
    assert sum(map(int, re.findall(r"^opened: (\d+) row", text, re.MULTILINE))) == opened
    assert sum(map(int, re.findall(r"^\*\*Opened: (\d+) row", markdown, re.MULTILINE))) == opened


@given(reports())
def test_a_report_beside_itself_has_no_difference(one: Report) -> None:
    found = difference(one, one, ("a", "a"), "never")
    unique = {(each.path, row.guideline, row.item, row.subject): row for each in one.dossiers for row in each.rows}
    if len(unique) == sum(len(each.rows) for each in one.dossiers):
        assert [each.kind for dossier in found.dossiers for each in dossier.changes if each.kind != "still open"] == []


WORSE = row("PRE-1", Outcome.NOT_MET, "The sample is serum.", places=())
SAMPLE = between(
    report(BEFORE._replace(sha256="1")),
    report(
        after(
            MET,
            ONE_PRINCIPLE._replace(justification=JustificationUse("No TEM at hand.", "2027-01-01")),
            SETTLED[0],
            WORSE,
            *SETTLED[2:],
            sha256="2",
            problems=(MISSPELT,),
        )
    ),
)


NAMED = ONE_PRINCIPLE._replace(message='Size of "plasma-ev" rests on one principle.')


class TestRenamed:
    """A preparation under another name is the same one, if its rows say so or it is the only one."""

    def test_one_that_is_renamed_is_neither_closed_nor_opened(self) -> None:
        message = 'Size of "patients" rests on one principle.'
        new = after(PRECIPITATION._replace(subject="patients"), NAMED._replace(subject="patients", message=message))
        found = between(after(PRECIPITATION, NAMED), new)
        assert found.dossiers[0].renamed == (Renamed("preparation", "plasma-ev", "patients", True),)
        assert told(found) == [
            ("still open", "ISO-1", "patients", "not met", "not met", ()),
            ("still open", "CHAR-3", "patients", "not met", "not met", ()),
        ]
        assert status(found) == 0

    def test_the_only_one_is_compared_whatever_changed(self) -> None:
        found = between(after(PRECIPITATION), after(MET._replace(subject="urine-ev")))
        assert found.dossiers[0].renamed == (Renamed("preparation", "plasma-ev", "urine-ev", False),)
        assert told(found) == [("closed", "ISO-1", "urine-ev", "not met", "met", ("outcome",))]

    def test_among_several_the_rows_tell_which_is_which(self) -> None:
        old = after(PRECIPITATION, MET._replace(subject="b"), MET._replace(subject="c", message="By SEC."))
        new = after(MET._replace(subject="c2", message="By SEC."), MET._replace(subject="b2"), PRECIPITATION)
        (one,) = between(old, new).dossiers
        assert [(each.old, each.new) for each in one.renamed] == [("b", "b2"), ("c", "c2")]

    def test_what_is_like_two_others_is_neither(self) -> None:
        rows = [PRECIPITATION, ONE_PRINCIPLE, *(one._replace(subject="plasma-ev") for one in SETTLED)]
        third = ONE_PRINCIPLE._replace(message="No sizing.")
        old = after(*rows)
        twins = [row._replace(subject=name) for name in ("a", "b") for row in (*rows[:1], third, *rows[2:])]
        (one,) = between(old, after(*twins)).dossiers
        assert one.renamed == ()

    def test_scores_follow(self) -> None:
        score = {"preparations": {"plasma-ev": {"percent": 40}}, "study": {"percent": 40}}
        other = {"preparations": {"patients": {"percent": 50}}, "study": {"percent": 50}}
        old, new = (
            after(PRECIPITATION, scores={"m": score}),
            after(MET._replace(subject="patients"), scores={"m": other}),
        )
        assert between(old, new).dossiers[0].scores == (("m", "patients", "40 %", "50 %"),)

    def test_it_is_said(self) -> None:
        found = between(after(PRECIPITATION), after(PRECIPITATION._replace(subject="patients")))
        said = 'The preparation "plasma-ev" is now called "patients".'
        assert said in plain.printed(for_people.document(found, width=100))
        assert said in difference_markdown.render(found)
        whole = difference_json.as_dict(found)
        Draft202012Validator(SCHEMA).validate(whole)
        assert whole["dossiers"][0]["renamed"] == [
            {"kind": "preparation", "old": "plasma-ev", "new": "patients", "alike": True}
        ]
        other = between(after(PRECIPITATION), after(MET._replace(subject="patients")))
        said = '"plasma-ev" and "patients" are compared as the only preparation on either side.'
        assert said in plain.printed(for_people.document(other, width=100))


class TestViews:
    def test_for_people(self) -> None:
        assert plain.printed(for_people.document(SAMPLE, width=90)) == (
            "old.json → new.json\n"
            "\n"
            "examples/plasma_exoquick.yaml\n"
            "\n"
            "closed: 1 row\n"
            "  ✓ esc2018/ISO-1 No precipitation\n"
            '    "plasma-ev": was not met, now met\n'
            "    No step precipitates.\n"
            "\n"
            "opened: 1 row\n"
            "  ✗ esc2018/PRE-1 Plasma rather than serum · recommended\n"
            '    "plasma-ev": was met, now not met\n'
            "    The sample is serum.\n"
            "\n"
            "changed: 1 row\n"
            "  ✗ esc2018/CHAR-3 Two orthogonal sizings\n"
            '    "plasma-ev": not met as before\n'
            "    NTA and DLS read one principle, Brownian motion; two are asked for. (lines 22 and 26)\n"
            "    The authors' reason (until 2027-01-01): No TEM at hand.\n"
            "\n"
            "problems opened: 1\n"
            "  line 12: A sample has no field `samle`. Did you mean `sample`? [unknown-key]\n"
            "\n"
            "Rows: 1 closed, 1 opened, 1 changed and 0 still open.\n"
        )

    def test_in_markdown(self) -> None:
        assert difference_markdown.render(SAMPLE) == (
            "## From old.json to new.json\n"
            "\n"
            "### examples/plasma\\_exoquick.yaml\n"
            "\n"
            "Rows: 1 closed, 1 opened, 1 changed and 0 still open.\n"
            "\n"
            "**Closed: 1 row**\n"
            "\n"
            '- **esc2018/ISO-1** No precipitation, "plasma-ev": was not met, now met. No step precipitates.\n'
            "\n"
            "**Opened: 1 row**\n"
            "\n"
            '- **esc2018/PRE-1** Plasma rather than serum (recommended), "plasma-ev": was met, now not met. '
            "The sample is serum.\n"
            "\n"
            "**Changed: 1 row**\n"
            "\n"
            '- **esc2018/CHAR-3** Two orthogonal sizings, "plasma-ev": not met as before. NTA and DLS read one '
            "principle, Brownian motion; two are asked for. The authors' reason (until 2027-01-01): No TEM at hand.\n"
            "\n"
            "**Problems opened: 1**\n"
            "\n"
            "- line 12: A sample has no field \\`samle\\`. Did you mean \\`sample\\`? \\[unknown-key\\]\n"
        )

    def test_the_schema_refuses_what_is_none(self) -> None:
        Draft202012Validator.check_schema(SCHEMA)
        data = difference_json.as_dict(SAMPLE)
        for key, value in (("status", 2), ("dossiers", [{}]), ("schema", "evcheck-diff/2"), ("fail_on", "all")):
            assert not Draft202012Validator(SCHEMA).is_valid({**data, key: value})

    def test_for_programs(self) -> None:
        data = difference_json.as_dict(SAMPLE)
        Draft202012Validator(closed(SCHEMA)).validate(data)
        (dossier,) = data.pop("dossiers")
        assert data == {
            "schema": "evcheck-diff/1",
            "old": "old.json",
            "new": "new.json",
            "fail_on": "required",
            "status": 1,
            "old_only": [],
            "new_only": [],
            "notes": [],
        }
        assert dossier.pop("rows")[0] == {
            "kind": "closed",
            "guideline": "esc2018",
            "item": "ISO-1",
            "subject": "plasma-ev",
            "level": "required",
            "was": "not met",
            "now": "met",
            "changed": ["outcome"],
            "old_message": PRECIPITATION.message,
            "new_message": "No step precipitates.",
            "fingerprint": "ISO-1-plasma-ev",
        }
        assert dossier == {
            "old": "examples/plasma_exoquick.yaml",
            "new": "examples/plasma_exoquick.yaml",
            "matched": "path",
            "renamed": [],
            "counts": {"closed": 1, "opened": 1, "changed": 1, "not judged": 0, "still open": 0, "reworded": 0},
            "still_open": [],
            "problems_closed": [],
            "problems_opened": [
                {
                    "code": "unknown-key",
                    "severity": "error",
                    "message": "A sample has no field `samle`. Did you mean `sample`?",
                    "path": "preparations[0].sample.samle",
                    "line": 12,
                }
            ],
            "scores": [],
            "apart": [],
        }

    def test_many_subjects_are_counted(self) -> None:
        rows = [PRECIPITATION._replace(subject=f"kit-{number}") for number in range(5)]
        found = between(after(*rows), after(*(MET._replace(subject=one.subject) for one in rows)))
        assert '"kit-0", "kit-1" and 3 more: was not met, now met' in plain.printed(
            for_people.document(found, width=90)
        )
        full = plain.printed(for_people.document(found, width=90, all=True))
        assert '"kit-0", "kit-1", "kit-2", "kit-3" and "kit-4": was not met, now met' in full

    def test_what_is_still_open_is_counted_or_listed(self) -> None:
        found = between(BEFORE, BEFORE)
        assert "still open: 2 rows (--all lists them)\n" in plain.printed(for_people.document(found, width=90))
        assert "still open: 2 rows\n  ✗ esc2018/ISO-1 No precipitation\n" in plain.printed(
            for_people.document(found, width=90, all=True)
        )


OLD = "evcheck: 1\npreparations:\n  - id: ev\n    sample:\n      kind: plasma\n"
NEW = OLD + "    rationale: Little plasma was at hand.\nassays: none\n"
ESC = ("-g", "esc2018")


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """A folder with two dossiers, in which commands run."""
    (tmp_path / "old.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    return tmp_path


class TestCommand:
    def test_reports_and_dossiers_give_the_same(self, run: Run, folder: Path) -> None:
        for name in ("old", "new"):
            run("check", f"{name}.yaml", *ESC, "-f", f"json:{name}.json", "--today", "2026-07-01")

        def counts(old: str, new: str) -> Any:
            data = json.loads(run("diff", old, new, *ESC, "-f", "json", "--today", "2026-07-01").out)
            return data["dossiers"][0]["counts"], data["dossiers"][0]["rows"]

        expected = counts("old.yaml", "new.yaml")
        assert expected[0]["closed"] > 0
        assert [
            counts(*pair) for pair in (("old.json", "new.json"), ("old.yaml", "new.json"), ("old.json", "new.yaml"))
        ] == [expected] * 3

    def test_the_exit_status(self, run: Run, folder: Path) -> None:
        assert run("diff", "old.yaml", "new.yaml", *ESC).status == 0
        assert run("diff", "new.yaml", "old.yaml", *ESC).status == 1
        assert run("diff", "new.yaml", "old.yaml", *ESC, "--fail-on", "never").status == 0
        (folder / "evcheck.toml").write_text("fail-on = 'never'\nformat = 'json:no/such.json'\n")
        assert run("diff", "new.yaml", "old.yaml", *ESC).status == 0
        assert run("diff", "new.yaml", "old.yaml", *ESC, "--no-config").status == 1

    def test_folders(self, run: Run, folder: Path) -> None:
        for name in ("v1", "v2"):
            (folder / name).mkdir()
        (folder / "v1" / "a.yaml").write_text(OLD)
        (folder / "v2" / "a.yaml").write_text(NEW)
        ran = run("diff", "v1", "v2", *ESC)
        assert ran.out.startswith("v1 → v2\n\nv1/a.yaml → v2/a.yaml\n\n")

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            ("{", "x.json is no report: it is no JSON (Expecting property name enclosed in double quotes in line 1)."),
            ('{"version": "2.1.0"}', "x.json is no report: it has no key `schema` with the value `evcheck-report/1`."),
            (
                '{"schema": "evcheck-report/2"}',
                "x.json has the form evcheck-report/2, and this evcheck reads evcheck-report/1. "
                "Make it anew, or update evcheck.",
            ),
        ],
    )
    def test_a_broken_report(self, content: str, sentence: str, run: Run, folder: Path) -> None:
        (folder / "x.json").write_text(content)
        assert run("diff", "x.json", "new.yaml") == (3, "", f"evcheck: {sentence}\n")

    def test_a_file_that_is_not_there(self, run: Run, folder: Path) -> None:
        assert run("diff", "no.yaml", "new.yaml") == (
            3,
            "",
            "evcheck: no.yaml: There is no such file. Check the name and the folder.\n",
        )

    def test_a_dossier_that_cannot_be_read(self, run: Run, folder: Path) -> None:
        (folder / "broken.yaml").write_text("evcheck: 1\nstudy: [")
        ran = run("diff", "broken.yaml", "new.yaml", *ESC)
        assert ran.status == 3
        assert ran.out.endswith("The older one could not be read as a dossier, so nothing was compared.\n")

    def test_a_dossier_in_json_is_a_dossier(self, run: Run, folder: Path) -> None:
        (folder / "a.json").write_text('{"evcheck": 1, "preparations": [{"id": "ev", "sample": {"kind": "plasma"}}]}')
        ran = run("diff", "a.json", "old.yaml", *ESC)
        assert (ran.status, ran.out.splitlines()[-1]) == (0, "Rows: 0 closed, 0 opened, 0 changed and 16 still open.")

    def test_usage(self, run: Run, folder: Path) -> None:
        (folder / "empty").mkdir()
        assert run("diff", "-", "-") == (2, "", "evcheck: Standard input can be one side of a comparison, not both.\n")
        assert run("diff", "empty", "new.yaml").status == 2
        assert run("diff", "old.yaml").status == 2
        assert run("diff", "old.yaml", "new.yaml", "-f", "sarif").status == 2

    def test_a_report_as_windows_saves_it(self, run: Run, folder: Path) -> None:
        text = machine.render(evcheck.check(OLD.encode(), "esc2018", today=TODAY))
        (folder / "old.json").write_bytes(text.encode("utf-16"))
        assert run("diff", "old.json", "new.yaml", *ESC).status == 0


def test_hostile_text_does_nothing_in_any_view() -> None:
    hostile = (
        "<script>alert(1)</script> [a](javascript:x) ![i](https://evil.example/p.png) **b** `c` | d @team #12 "
        "www.evil.example me@evil.example \x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\ \x1b[31m ~~x~~ \u202e"
    )
    found = between(
        report(result(path=hostile, title=hostile)),
        report(result(path=hostile, title=hostile, rows=(PRECIPITATION._replace(message=hostile),))),
    )
    text = plain.printed(for_people.document(found, width=200))
    assert "\x1b" not in text
    assert "\u202e" not in text
    markdown = difference_markdown.render(found)
    assert (
        "&lt;script&gt;alert(1)&lt;/script&gt; \\[a\\](javascript:x) \\!\\[i\\](https\\://evil.example/p.png) "
        "\\*\\*b\\*\\* \\`c\\` \\| d @\u2060team \\#\u206012 www\\.evil.example me@\u2060evil.example"
    ) in markdown


def test_a_real_report_read_back_has_no_difference() -> None:
    one = evcheck.check(GAPS, "all", today=TODAY)
    found = difference(one, read(machine.render(one)), ("a", "b"), "optional")
    assert {each.kind for each in found.dossiers[0].changes} == {"still open"}
    assert (status(found), found.notes) == (0, ())
