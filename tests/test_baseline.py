"""A baseline: what is open today is recorded, and later checks fail only on what is new."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from evcheck.checking.baseline import Baseline, BaselineError, apply, read, record, write
from evcheck.checking.report import BaselineEntry, BaselineUse, NotChecked, Outcome, Report
from evcheck.checking.status import exit_status
from evcheck.views import plain
from tests.commands import ROOT, Run
from tests.reports import ESC2018, ONE_PRINCIPLE, PRECIPITATION, SETTLED, report, reports, result
from tests.test_views_machine import closed

SCHEMA = json.loads((ROOT / "schemas" / "baseline.schema.json").read_text(encoding="utf-8"))
NAMES = {"examples/plasma_exoquick.yaml": "plasma.yaml"}
ISO_1 = BaselineEntry("plasma.yaml", "esc2018", "ISO-1", "plasma-ev", "not met", "ISO-1-plasma-ev")
CHAR_3 = BaselineEntry("plasma.yaml", "esc2018", "CHAR-3", "plasma-ev", "not met", "CHAR-3-plasma-ev")
BOTH: Report = report(result(chosen={"esc2018": "default"}))
ONE: Report = report(result(chosen={"esc2018": "default"}, rows=(PRECIPITATION, *SETTLED)))
NONE: Report = report(result(chosen={"esc2018": "default"}, rows=SETTLED))


class TestRecording:
    def test_the_text_has_one_entry_a_line_in_order(self) -> None:
        recorded = record(BOTH, NAMES)
        assert recorded == Baseline({"esc2018": 1}, (CHAR_3, ISO_1))
        assert write(recorded) == (
            "{\n"
            '  "schema": "evcheck-baseline/1",\n'
            '  "guidelines": {"esc2018": 1},\n'
            '  "rows": [\n'
            '    {"path": "plasma.yaml", "guideline": "esc2018", "item": "CHAR-3", "subject": "plasma-ev", '
            '"outcome": "not met", "fingerprint": "CHAR-3-plasma-ev"},\n'
            '    {"path": "plasma.yaml", "guideline": "esc2018", "item": "ISO-1", "subject": "plasma-ev", '
            '"outcome": "not met", "fingerprint": "ISO-1-plasma-ev"}\n'
            "  ]\n"
            "}\n"
        )
        assert read(write(recorded).encode()) == recorded

    def test_where_nothing_is_open_it_is_empty(self) -> None:
        assert write(record(NONE, NAMES)) == (
            '{\n  "schema": "evcheck-baseline/1",\n  "guidelines": {},\n  "rows": []\n}\n'
        )

    def test_accepted_rows_and_failures_of_evcheck_are_not_recorded(self) -> None:
        accepted = PRECIPITATION._replace(accepted=True)
        broken = ONE_PRINCIPLE._replace(outcome=Outcome.ERROR)
        assert record(report(result(rows=(accepted, broken))), NAMES).entries == ()


class TestUsing:
    def test_what_is_in_it_does_not_fail_and_what_is_new_does(self) -> None:
        held = Baseline({"esc2018": 1}, (ISO_1,))
        found = apply(BOTH, held, "b.json", NAMES)
        assert [(row.item, row.open, row.known) for row in found.dossiers[0].rows[:2]] == [
            ("ISO-1", True, True),
            ("CHAR-3", True, False),
        ]
        assert found.baseline == BaselineUse("b.json")
        assert exit_status(BOTH) == exit_status(found) == 1
        assert exit_status(apply(BOTH, record(BOTH, NAMES), "b.json", NAMES)) == 0
        assert exit_status(apply(ONE, held, "b.json", NAMES)) == 0

    def test_the_outcome_may_change_while_it_is_open(self) -> None:
        silent = PRECIPITATION._replace(outcome=Outcome.NOT_REPORTED)
        found = apply(report(result(rows=(silent,))), Baseline({}, (ISO_1,)), "b.json", NAMES)
        assert found.dossiers[0].rows[0].known

    def test_a_row_that_is_not_open_is_not_known(self) -> None:
        held = Baseline({}, tuple(ISO_1._replace(fingerprint=row.fingerprint) for row in SETTLED))
        assert [row.known for row in apply(NONE, held, "b.json", NAMES).dossiers[0].rows] == [False] * 4

    def test_the_same_item_in_another_file_is_new(self) -> None:
        held = Baseline({}, (ISO_1._replace(path="other.yaml"),))
        assert exit_status(apply(ONE, held, "b.json", NAMES)) == 1

    def test_a_broken_rule_is_never_known(self) -> None:
        broken: Report = report(result(rows=(PRECIPITATION._replace(outcome=Outcome.ERROR),)))
        found = apply(broken, Baseline({}, (ISO_1,)), "b.json", NAMES)
        assert (found.dossiers[0].rows[0].known, exit_status(found)) == (False, 3)

    def test_entries_that_are_open_no_more_are_closed(self) -> None:
        found = apply(ONE, Baseline({"esc2018": 1}, (CHAR_3, ISO_1)), "b.json", NAMES)
        assert found.baseline == BaselineUse("b.json", (CHAR_3,))

    @pytest.mark.parametrize(
        "entry",
        [
            CHAR_3._replace(path="unchecked.yaml"),
            CHAR_3._replace(guideline="misev2018"),
            CHAR_3._replace(subject="stuck"),
        ],
        ids=["of a file", "of a guideline", "because of a problem"],
    )
    def test_what_was_not_checked_is_not_closed(self, entry: BaselineEntry) -> None:
        stuck = NotChecked("esc2018", "CHAR-3", "stuck", 0)
        one: Report = report(ONE.dossiers[0]._replace(not_checked=(stuck,)))
        assert apply(one, Baseline({}, (entry,)), "b.json", NAMES).baseline == BaselineUse("b.json")

    def test_nothing_is_closed_in_a_file_that_cannot_be_read(self) -> None:
        one: Report = report(result(status="unreadable", rows=(), chosen={"esc2018": "default"}))
        assert apply(one, Baseline({}, (ISO_1,)), "b.json", NAMES).baseline == BaselineUse("b.json")

    def test_another_reading_of_a_guideline_is_said(self) -> None:
        later: Report = report(result(), guidelines=(ESC2018._replace(reading=2),))
        found = apply(later, Baseline({"esc2018": 1, "misev2018": 1}, ()), "b.json", NAMES)
        assert found.baseline == BaselineUse(
            "b.json",
            notes=(
                "The baseline was recorded with reading 1 of esc2018, and this is reading 2, so rows can be new though "
                "the study is as it was. Look at them, then run `evcheck baseline` again.",
            ),
        )

    @pytest.mark.parametrize(
        ("gone", "sentence"),
        [
            (
                ["a.yaml"],
                "The baseline holds a.yaml, where there is no file any more. If it was renamed, what is open in it "
                "counts as new: run `evcheck baseline` again.",
            ),
            (
                ["e.yaml", "b.yaml", "c.yaml", "d.yaml"],
                "The baseline holds b.yaml, c.yaml, d.yaml and 1 more, where there is no file any more. If they were "
                "renamed, what is open in them counts as new: run `evcheck baseline` again.",
            ),
        ],
    )
    def test_files_that_are_gone_are_named(self, gone: list[str], sentence: str) -> None:
        found = apply(NONE, Baseline({}, ()), "b.json", NAMES, gone)
        assert found.baseline == BaselineUse("b.json", notes=(sentence,))

    def test_people_are_shown_what_is_new_first(self) -> None:
        found = apply(
            BOTH, Baseline({"esc2018": 1}, (ISO_1, CHAR_3._replace(item="ISO-4", fingerprint="4"))), "b.json", NAMES
        )
        text = plain.render(found)
        assert "✗ not met  CHAR-3" in text
        assert "✗ not met  ISO-1" not in text
        assert (
            "open, known from the baseline: 1 row\n"
            '  ✗ not met ISO-1 "plasma-ev", step 2: ExoQuick is a polymer precipitation, which the Working Group\n'
            "      advises against.\n"
        ) in text
        assert text.endswith(
            "1 required item is open. 1 open item is known from the baseline. 1 item needs review by a human\n"
            "reader.\n"
            "\n"
            "baseline b.json: 1 open row of it is still there.\n"
            "1 entry of it is open no more; run `evcheck baseline` again, so that it cannot come back unseen:\n"
            '  plasma.yaml: esc2018/ISO-4 "plasma-ev", was not met\n'
            "\n"
            "Reported is not the same as adequate: evcheck reads what a dossier states, not whether the work\n"
            "behind it was done well.\n"
        )
        full = plain.render(found, all=True)
        assert "open, known from the baseline: 1 row\n\n✗ not met  ISO-1 No precipitation" in full

    def test_where_all_is_known_nothing_new_is_open(self) -> None:
        text = plain.render(apply(BOTH, record(BOTH, NAMES), "b.json", NAMES))
        assert "  nothing new is open\n" in text
        assert "No new item is open. 2 open items are known from the baseline. 1 item needs review by" in text


ENTRY = json.dumps(ISO_1._asdict())


@given(reports())
def test_any_baseline_fits_its_schema_and_is_read_back(of: Report) -> None:
    settled = (Outcome.MET, Outcome.NOT_APPLICABLE)  # never open in a report that evcheck makes
    dossiers = [one._replace(rows=tuple(row for row in one.rows if row.outcome not in settled)) for one in of.dossiers]
    recorded = record(of._replace(dossiers=tuple(dossiers)), {one.path: one.path for one in dossiers})
    text = write(recorded)
    Draft202012Validator(closed(SCHEMA)).validate(json.loads(text))
    assert read(text.encode()) == recorded


def test_the_schema_refuses_what_reading_refuses() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    sound = json.loads(write(Baseline({"esc2018": 1}, (ISO_1,))))
    broken = [
        {**sound, "schema": "evcheck-baseline/2"},
        {**sound, "guidelines": {"esc2018": "1"}},
        {**sound, "rows": {}},
        {**sound, "rows": [{**ISO_1._asdict(), "path": 3}]},
        {key: value for key, value in sound.items() if key != "rows"},
    ]
    for one in broken:
        assert not Draft202012Validator(SCHEMA).is_valid(one)
        with pytest.raises(BaselineError):
            read(json.dumps(one).encode())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is no baseline: it is no JSON (Expecting value in line 1)."),
        ("{\n<<<<<<< ours\n", "is no baseline: it is no JSON "
         "(Expecting property name enclosed in double quotes in line 2)."),
        ("[" * 100_000, "is no baseline: it is no JSON."),
        ("[]", "is no baseline: its first key is not `schema` with the value `evcheck-baseline/1`."),
        ('{"schema": 7}', "is no baseline: its first key is not `schema` with the value `evcheck-baseline/1`."),
        (
            '{"schema": "evcheck-baseline/2"}',
            "is a baseline of another form, evcheck-baseline/2; this evcheck reads evcheck-baseline/1.",
        ),
        (
            '{"schema": "evcheck-baseline/1", "guidelines": {"esc2018": "1"}, "rows": []}',
            "is a damaged baseline: `guidelines` does not give the reading of each guideline.",
        ),
        ('{"schema": "evcheck-baseline/1", "guidelines": {}}', "is a damaged baseline: `rows` is no list."),
        (
            f'{{"schema": "evcheck-baseline/1", "guidelines": {{}}, "rows": [{ENTRY}, {{"path": 3}}]}}',
            "is a damaged baseline: entry 2 does not give path, guideline, item, subject, outcome, fingerprint as "
            "texts.",
        ),
        (
            '{"schema": "evcheck-baseline/1", "guidelines": {}, "rows": [null]}',
            "is a damaged baseline: entry 1 does not give path, guideline, item, subject, outcome, fingerprint as "
            "texts.",
        ),
    ],
)  # fmt: skip
def test_what_is_no_baseline_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(BaselineError) as refused:
        read(text.encode())
    assert str(refused.value) == sentence


GAP = """\
evcheck: 1
preparations:
  - id: ev
    sample:
      kind: plasma
"""
ESC = ("-g", "esc2018")


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    """A folder with a dossier below it, in which commands run."""
    (tmp_path / "studies").mkdir()
    (tmp_path / "studies" / "a.yaml").write_text(GAP)
    return tmp_path


class TestCommand:
    def test_record_then_check(self, run: Run, folder: Path) -> None:
        assert run("check", "studies", *ESC).status == 1
        assert run("baseline", "studies", *ESC) == (
            0,
            "Recorded 16 open rows of 1 dossier in evcheck-baseline.json.\n",
            "",
        )
        assert run("check", "studies", *ESC, "--baseline", "evcheck-baseline.json").status == 0
        assert run("check", "studies", *ESC, "--baseline", "evcheck-baseline.json", "--fail-on", "optional").status == 0
        assert run("check", "studies", *ESC, "--no-baseline").status == 1
        (folder / "studies" / "a.yaml").write_text(
            GAP + GAP.partition("preparations:\n")[2].replace("id: ev", "id: new")
        )
        ran = run("check", "studies", *ESC, "--baseline", "evcheck-baseline.json", "-f", "json")
        found = [row for row in json.loads(ran.out)["dossiers"][0]["rows"] if row["open"]]
        assert ran.status == 1
        assert {(row["subject"], row["known"]) for row in found} == {("ev", True), ("study", True), ("new", False)}

    def test_the_same_from_wherever_it_is_started(
        self, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run("baseline", "studies", *ESC)
        text = (folder / "evcheck-baseline.json").read_text()
        assert {entry.path for entry in read(text.encode()).entries} == {"studies/a.yaml"}
        monkeypatch.chdir(folder / "studies")
        assert run("check", "a.yaml", *ESC, "--baseline", "../evcheck-baseline.json").status == 0
        assert run("baseline", str(folder / "studies"), *ESC, "-o", "../evcheck-baseline.json").status == 0
        assert (folder / "evcheck-baseline.json").read_text() == text

    def test_a_renamed_file_is_told(self, run: Run, folder: Path) -> None:
        run("baseline", "studies", *ESC)
        (folder / "studies" / "a.yaml").rename(folder / "studies" / "b.yaml")
        ran = run("check", "studies", *ESC, "--baseline", "evcheck-baseline.json")
        assert ran.status == 1
        assert (
            "baseline evcheck-baseline.json: nothing of it is open here.\n"
            "i note  The baseline holds studies/a.yaml, where there is no file any more. If it was renamed, what\n"
            "  is open in it counts as new: run `evcheck baseline` again.\n"
        ) in ran.out

    def test_recording_again_shortens_it(self, run: Run, folder: Path) -> None:
        shutil.copy(folder / "studies" / "a.yaml", folder / "studies" / "b.yaml")
        run("baseline", "studies", *ESC)
        (folder / "studies" / "a.yaml").write_text(GAP + "study:\n  negative_results: reported\n")
        assert run("baseline", "studies", *ESC).out == (
            "Recorded 31 open rows of 2 dossiers in evcheck-baseline.json.\nIt held 32 before: 0 new, 1 gone.\n"
        )
        assert run("baseline", "studies/a.yaml", *ESC).out == (
            "Recorded 15 open rows of 1 dossier in evcheck-baseline.json.\nIt held 31 before: 0 new, 16 gone.\n"
            "Gone with them are all of studies/b.yaml, which this command did not check.\n"
        )

    def test_mistakes_are_not_covered(self, run: Run, folder: Path) -> None:
        (folder / "studies" / "a.yaml").write_text(GAP + "colour: red\n")
        assert run("baseline", "studies", *ESC).out == (
            "Recorded 16 open rows of 1 dossier in evcheck-baseline.json.\n"
            "No baseline covers mistakes in a dossier, and there is 1: `evcheck check` shows them, and fails until "
            "they are corrected.\n"
        )
        assert run("check", "studies", *ESC, "--baseline", "evcheck-baseline.json").status == 1

    def test_nothing_is_written_where_a_dossier_cannot_be_read(self, run: Run, folder: Path) -> None:
        (folder / "studies" / "b.yaml").write_text("evcheck: 1\nstudy: [")
        assert run("baseline", "studies", *ESC) == (
            3,
            "",
            "evcheck: No baseline was written, since studies/b.yaml cannot be checked. `evcheck check` says why; "
            "correct that first, or leave it out.\n",
        )
        assert not (folder / "evcheck-baseline.json").exists()

    def test_accepted_rows_are_left_out(self, run: Run, folder: Path) -> None:
        reasons = "justifications:\n  - items: esc2018/CHAR-1\n    reason: Because.\n"
        (folder / "studies" / "a.yaml").write_text(GAP + reasons)
        assert run("baseline", "studies", *ESC, "--accept-justified").out == (
            "Recorded 15 open rows of 1 dossier in evcheck-baseline.json.\n"
            "Not recorded, since they are accepted for the authors' reasons: 1.\n"
        )

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (
                ["baseline", "-"],
                "A baseline knows dossiers by their paths, and standard input has none. Name a file or a folder.",
            ),
            (
                ["baseline", "studies", "-o", "studies/a.yaml"],
                "studies/a.yaml is there already and is no baseline that can be read, so it is not written over. "
                "Remove it, or name another file with `-o`.",
            ),
            (
                ["baseline", "studies", "-o", "studies"],
                "studies is there already and is no baseline that can be read, so it is not written over. "
                "Remove it, or name another file with `-o`.",
            ),
            (
                ["baseline", "studies", "-o", "-"],
                "A baseline is a file in the repository, and `-o -` names none. Write `-o FILE`.",
            ),
            (["baseline", "studies", "-o", "no/such.json"],
             "no/such.json cannot be written (No such file or directory)."),
            (
                ["baseline", "empty"],
                "no dossier found in empty. A dossier is a YAML file that begins with `evcheck: 1`; "
                "`evcheck init` writes one.",
            ),
            (
                ["check", "studies", "--baseline", "no.json"],
                "There is no baseline no.json. `evcheck baseline PATH -o no.json` records what is open today.",
            ),
            (
                ["check", "studies", "--baseline", "known.json", "-f", "json:./known.json"],
                "./known.json is the baseline; write the report to another file.",
            ),
            (["check", "studies", "--baseline", "studies"], "The baseline studies cannot be read (is a directory)."),
            (
                ["check", "studies", "--baseline", "studies/a.yaml"],
                "studies/a.yaml is no baseline: it is no JSON (Expecting value in line 1). "
                "If it is damaged, restore it, or run `evcheck baseline` again.",
            ),
            (
                ["check", "studies", "--baseline", "a\0b"],
                "The baseline a\\x00b cannot be read (the name cannot be that of a file).",
            ),
        ],
    )  # fmt: skip
    def test_what_cannot_be_done_is_said(self, arguments: list[str], sentence: str, run: Run, folder: Path) -> None:
        (folder / "empty").mkdir()
        (folder / "known.json").write_text(write(Baseline({}, ())))
        assert run(*arguments) == (2, "", f"evcheck: {sentence}\n")

    def test_a_name_that_no_file_can_have(self, run: Run, folder: Path) -> None:
        (folder / "known.json").write_text(write(Baseline({}, ())))
        assert run("check", "a\0b", "--baseline", "known.json").status == 3

    def test_links_lead_to_the_same_dossier(self, run: Run, folder: Path) -> None:
        run("baseline", "studies", *ESC)
        os.symlink(folder / "studies", folder / "linked")
        assert run("check", "linked/a.yaml", *ESC, "--baseline", "evcheck-baseline.json").status == 0
