"""What a check does with verdicts: justifications, acceptance, exit status, parts cut out, and subjects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import evcheck
from evcheck.checking.report import DossierResult, Row
from evcheck.checking.status import exit_status
from evcheck.guidelines import GuidelineError, get
from evcheck.rules import RULES
from evcheck.rules.conditions import CONDITIONS
from evcheck.rules.verdict import said
from tests.small_dossiers import TODAY, checked

EXAMPLE = Path(__file__).parent.parent / "examples" / "rat_infarct_msc.yaml"

SOUND = """\
evcheck: 1
preparations:
  - id: ev
    sample:
      kind: conditioned medium
      medium:
        base: DMEM
        serum: none
    isolation:
      - method: size exclusion chromatography
        resin: Sepharose CL-2B
        load: 500 µL
        fractions: 7-9
    characterization:
      proteins:
        - protein: [CD9, CD63, CD81]
          by: western blot
          result: detected
        - protein: calnexin
          by: western blot
          result: not detected
      particles:
        - technique: NTA
        - technique: TRPS
assays: none
"""
"""All that is required is there; much that is recommended is not."""

TWO = """\
evcheck: 1
preparations:
  - id: one
    sample:
      kind: serum
  - id: two
    sample:
      kind: serum
"""


def row(result: DossierResult, item: str, subject: str) -> Row:
    """One row of a result."""
    (found,) = [one for one in result.rows if (one.item, one.subject) == (item, subject)]
    return found


def status(*sources: str, **options: Any) -> int:
    """The exit status of a check of several dossiers."""
    contents = [source.encode() for source in sources]
    return exit_status(evcheck.check_many(contents, ["esc2018"], **{"today": TODAY, **options}))


def justified(dossier: str, *entries: str) -> str:
    """A dossier with justifications, each as the fields of its entry."""
    return dossier + "justifications:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


class TestJustifications:
    """They stand beside a row and never change its outcome."""

    def test_a_reason_stands_beside_the_row(self) -> None:
        result = checked(justified(TWO, "items: esc2018/PRE-1, reason: The biobank has no plasma."))
        found = row(result, "PRE-1", "one")
        assert (found.outcome, found.open, found.accepted) == ("not met", True, False)
        assert found.justification is not None
        assert (found.justification.reason, found.justification.until, found.justification.expired) == (
            "The biobank has no plasma.",
            "",
            False,
        )

    def test_it_holds_for_all_subjects_and_no_other_item(self) -> None:
        result = checked(justified(TWO, "items: [esc2018/PRE-1, esc2018/PRE-3], reason: Because."))
        with_reason = [(one.item, one.subject) for one in result.rows if one.justification]
        assert with_reason == [("PRE-1", "one"), ("PRE-1", "two"), ("PRE-3", "one"), ("PRE-3", "two")]

    def test_it_can_be_limited_to_subjects(self) -> None:
        result = checked(justified(TWO, "items: esc2018/PRE-1, subject: two, reason: Because."), accept_justified=True)
        assert row(result, "PRE-1", "one").justification is None
        assert not row(result, "PRE-1", "one").accepted
        assert row(result, "PRE-1", "two").accepted

    def test_the_study_can_be_its_subject(self) -> None:
        result = checked(justified(TWO, "items: esc2018/REP-2, subject: study, reason: Because."))
        assert row(result, "REP-2", "study").justification is not None

    def test_it_is_accepted_where_that_is_asked_for(self) -> None:
        result = checked(justified(TWO, "items: esc2018/PRE-1, reason: Because."), accept_justified=True)
        found = row(result, "PRE-1", "one")
        assert (found.outcome, found.open, found.accepted) == ("not met", True, True)

    def test_a_row_that_is_not_open_is_not_accepted(self) -> None:
        result = checked(justified(SOUND, "items: esc2018/ISO-1, reason: Because."), accept_justified=True)
        found = row(result, "ISO-1", "ev")
        assert (found.outcome, found.open, found.accepted) == ("met", False, False)
        assert found.justification is not None

    def test_one_that_excuses_nothing_gets_a_note(self) -> None:
        result = checked(justified(SOUND, "items: [esc2018/CHAR-2, esc2018/ISO-1], reason: Because."))
        told = "so it needs no justification. Remove it."
        assert [(one.code, one.severity, one.message, one.place.path) for one in result.problems] == [
            (
                "unused-justification",
                "note",
                f"Nothing is open of `esc2018/CHAR-2` (met), {told}",
                "justifications[0].items[0]",
            ),
            (
                "unused-justification",
                "note",
                f"Nothing is open of `esc2018/ISO-1` (met), {told}",
                "justifications[0].items[1]",
            ),
        ]

    def test_one_that_is_open_for_some_subjects_is_used(self) -> None:
        source = justified(TWO.replace("kind: serum", "kind: plasma", 1), "items: esc2018/PRE-1, reason: Because.")
        assert checked(source).problems == ()

    def test_one_for_subjects_of_which_none_is_open_is_not_used(self) -> None:
        source = TWO.replace("kind: serum", "kind: plasma", 1)
        result = checked(justified(source, "items: esc2018/PRE-1, subject: one, reason: Because."))
        assert [one.message for one in result.problems] == [
            "Nothing is open of `esc2018/PRE-1` (met), so it needs no justification. Remove it."
        ]

    def test_one_for_what_a_reader_reviews_may_stay(self) -> None:
        source = SOUND.replace("fractions: 7-9", "fractions: {as in: 10.1002/jev2.12404}")
        result = checked(justified(source, "items: esc2018/REP-1, reason: Because."))
        assert [one.message for one in result.problems] == [
            "Nothing is open of `esc2018/REP-1` (needs review), so it needs no justification. "
            "The reader who reviews it sees the reason; keep it for them, or remove it."
        ]

    def test_one_for_a_subject_of_another_kind_says_what_the_item_is_judged_for(self) -> None:
        result = checked(justified(TWO, "items: esc2018/REP-2, subject: one, reason: Because."))
        assert [(one.code, one.message) for one in result.problems] == [
            (
                "unused-justification",
                '`esc2018/REP-2` is judged for the study, not for "one", so this justification excuses nothing. '
                "Correct `subject`, or remove it.",
            )
        ]
        result = checked(justified(TWO, "items: esc2018/PRE-1, subject: study, reason: Because."))
        assert [one.message for one in result.problems] == [
            '`esc2018/PRE-1` is judged for "one" and "two", not for the study, so this justification excuses nothing. '
            "Correct `subject`, or remove it."
        ]

    def test_nothing_is_said_of_one_for_what_could_not_be_judged(self) -> None:
        source = TWO.replace("      kind: serum\n", "", 1)
        result = checked(justified(source, "items: esc2018/PRE-1, subject: one, reason: Because."))
        assert ("PRE-1", "one") in [(entry.item, entry.subject) for entry in result.not_checked]
        assert [one.code for one in result.problems] == ["required-key"]

    def test_an_expired_one_gets_one_note_whether_it_is_used_or_not(self) -> None:
        old = "items: [esc2018/PRE-1, esc2018/ISO-1], reason: Because., until: 2026-06-30"
        (problem,) = checked(justified(TWO, old)).problems
        assert (problem.code, problem.severity, problem.message) == (
            "expired-justification",
            "note",
            "This justification expired on 2026-06-30; it no longer accepts anything. "
            "Give it a later day if it still holds, or remove it.",
        )

    def test_an_item_that_is_switched_off_needs_no_reason(self, tmp_path: Path) -> None:
        lab = tmp_path / "lab.yaml"
        lab.write_text(
            "id: lab\ntitle: Ours\nreading: 1\ncitation: {authors: We, year: 2026}\nextends: esc2018\n"
            "items:\n  - {id: PRE-1, off: We have serum only.}\n"
        )
        result = checked(justified(TWO, "items: lab/PRE-1, reason: Because."), str(lab))
        assert [(one.code, one.message) for one in result.problems] == [
            (
                "unknown-item",
                "`lab/PRE-1` is switched off in this guideline, so nothing needs a reason. Remove it here.",
            )
        ]

    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("esc2018/PRE1", "esc2018/PRE-1"),
            ("esc2018/pre-1", "esc2018/PRE-1"),
            ("PRE-1", "esc2018/PRE-1"),
            ("pre-1", "esc2018/PRE-1"),
            ("esc2018/XYZ", None),
            ("XYZ", None),
        ],
    )
    def test_an_unknown_item_names_the_nearest(self, written: str, meant: str | None) -> None:
        (problem,) = checked(justified(TWO, f"items: {written}, reason: Because.")).problems
        hint = f" Did you mean `{meant}`?" if meant else ""
        assert problem.message == f"`{written}` is no item of a guideline that was checked.{hint}"

    def test_a_whole_guideline_is_not_justified(self) -> None:
        (problem,) = checked(justified(TWO, "items: esc2018, reason: Because.")).problems
        assert problem.message == (
            "`esc2018` is a whole guideline. Name the items that you deviate from, as `esc2018/ISO-1`."
        )

    def test_outcomes_are_the_same_with_and_without(self) -> None:
        entries = "items: [esc2018/PRE-1, esc2018/ISO-1, esc2018/CHAR-1], reason: Because."
        plain, reasoned = (
            [(one.item, one.subject, one.outcome, one.open, one.message) for one in checked(source).rows]
            for source in (TWO, justified(TWO, entries))
        )
        assert plain == reasoned


class TestSettingAside:
    """A reviewer sees everything, as if no justification were written."""

    def test_rows_are_as_if_none_was_written(self) -> None:
        source = justified(TWO, "items: [esc2018/PRE-1, esc2018/PRE-9], reason: Because., until: 2020-01-01")
        result = checked(source, justifications=False)
        assert [row._replace(places=()) for row in result.rows] == [
            row._replace(places=()) for row in checked(TWO).rows
        ]
        assert (result.problems, result.set_aside) == ((), 1)
        assert checked(source).set_aside == 0

    def test_it_contradicts_accepting_them(self) -> None:
        with pytest.raises(ValueError, match="accept_justified accepts justifications, which are not applied"):
            checked(TWO, justifications=False, accept_justified=True)

    def test_the_gap_fails_the_run(self) -> None:
        source = justified(SOUND.replace("[CD9, CD63, CD81]", "CD9"), "items: esc2018/CHAR-1, reason: Because.")
        assert status(source, justifications=False) == 1

    @pytest.mark.parametrize(
        ("until", "expired"),
        [("2026-06-30", True), ("2026-07-01", False), ("2026-07-02", False), ("2027-01-01", False)],
    )
    def test_it_holds_until_its_day_is_over(self, until: str, expired: bool) -> None:
        source = justified(TWO, f"items: esc2018/PRE-1, reason: Because., until: {until}")
        result = checked(source, accept_justified=True)
        found = row(result, "PRE-1", "one")
        assert found.justification is not None
        assert found.justification.until == until
        assert (found.justification.expired, found.accepted) == (expired, not expired)
        notes = [(one.code, one.severity) for one in result.problems]
        assert notes == ([("expired-justification", "note")] if expired else [])

    def test_a_valid_one_stands_before_an_expired_one(self) -> None:
        source = justified(
            TWO,
            "items: esc2018/PRE-1, reason: Old., until: 2020-01-01",
            "items: esc2018/PRE-1, reason: New.",
        )
        found = row(checked(source), "PRE-1", "one")
        assert found.justification is not None
        assert found.justification.reason == "New."

    def test_an_unknown_item_gets_a_note_with_the_nearest(self) -> None:
        result = checked(justified(TWO, "items: [esc2018/PRE-1, esc2018/PRE1], reason: Because."))
        (problem,) = result.problems
        assert (problem.code, problem.severity) == ("unknown-item", "note")
        assert "`esc2018/PRE1`" in problem.message
        assert "`esc2018/PRE-1`" in problem.message
        assert problem.place.path == "justifications[0].items[1]"
        assert problem.place.line == 10

    def test_a_guideline_that_was_not_checked_is_passed_over_in_silence(self) -> None:
        assert checked(justified(TWO, "items: misev2018/F-5, reason: Because.")).problems == ()

    def test_an_unknown_subject_gets_a_note(self) -> None:
        result = checked(justified(TWO, "items: esc2018/PRE-1, subject: three, reason: Because."))
        (problem,) = result.problems
        assert (problem.code, problem.severity) == ("unknown-reference", "note")
        assert (
            problem.message == "There is no preparation or assay called `three`; the dossier has `one`, `two`, `study`."
        )
        assert row(result, "PRE-1", "one").justification is None


NOT_APPLICABLE = SOUND.replace("load: 500 µL", "load: {not applicable: the column takes all of it}")


class TestExitStatus:
    """0: nothing open at the level; 1: gaps and mistakes; 3: unreadable, or a rule broke. The highest wins."""

    def test_nothing_required_is_open(self) -> None:
        assert status(SOUND) == 0

    def test_a_required_gap(self) -> None:
        assert status(SOUND.replace("[CD9, CD63, CD81]", "CD9")) == 1

    @pytest.mark.parametrize(
        ("fail_on", "expected"), [("required", 0), ("recommended", 1), ("optional", 1), ("never", 0)]
    )
    def test_a_recommended_gap_counts_at_its_level(self, fail_on: str, expected: int) -> None:
        assert status(SOUND, fail_on=fail_on) == expected

    @pytest.mark.parametrize(
        ("fail_on", "expected"), [("required", 1), ("recommended", 1), ("optional", 1), ("never", 0)]
    )
    def test_a_required_gap_counts_at_every_level(self, fail_on: str, expected: int) -> None:
        assert status(SOUND.replace("serum: none", "serum: FBS"), fail_on=fail_on) == expected

    @pytest.mark.parametrize("fail_on", ["required", "never"])
    def test_a_mistake_in_the_dossier_counts_always(self, fail_on: str) -> None:
        assert status(SOUND + "colour: red\n", fail_on=fail_on) == 1

    def test_a_note_does_not_count(self) -> None:
        source = SOUND.replace("kind: conditioned medium", "kind: conditioned medium\n      species: Homo ludens")
        assert [one.severity for one in checked(source).problems] == ["note"]
        assert status(source) == 0

    def test_needs_review_does_not_count(self) -> None:
        source = SOUND.replace("fractions: 7-9", "fractions: {as in: 10.1002/jev2.12404}")
        assert row(checked(source), "REP-1", "ev").outcome == "needs review"
        assert status(source) == 0

    def test_the_authors_not_applicable_counts_until_it_is_accepted(self) -> None:
        assert status(NOT_APPLICABLE) == 1
        assert status(NOT_APPLICABLE, accept_justified=True) == 0

    def test_a_justified_gap_counts_until_it_is_accepted(self) -> None:
        source = justified(SOUND.replace("[CD9, CD63, CD81]", "CD9"), "items: esc2018/CHAR-1, reason: Because.")
        assert status(source) == 1
        assert status(source, accept_justified=True) == 0

    def test_an_expired_justification_accepts_nothing(self) -> None:
        gap = SOUND.replace("[CD9, CD63, CD81]", "CD9")
        source = justified(gap, "items: esc2018/CHAR-1, reason: Because., until: 2026-06-30")
        assert status(source, accept_justified=True) == 1

    @pytest.mark.parametrize("fail_on", ["required", "never"])
    def test_what_cannot_be_read(self, fail_on: str) -> None:
        assert status("evcheck: 1\nstudy: [", fail_on=fail_on) == 3
        assert status("", fail_on=fail_on) == 3

    def test_the_highest_of_all_files(self) -> None:
        gap = SOUND.replace("[CD9, CD63, CD81]", "CD9")
        assert status(SOUND, gap) == 1
        assert status(gap, SOUND) == 1
        assert status(SOUND, "", gap) == 3

    def test_nothing_to_check(self) -> None:
        assert status() == 2

    @pytest.mark.parametrize("answer", ["raises", "gives nothing", "rests on no statement"])
    def test_a_rule_that_breaks(self, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*subject: Any, **arguments: Any) -> Any:
            if answer == "raises":
                raise ZeroDivisionError("by zero")
            return said([], "the isolation") if answer == "rests on no statement" else None

        rule = RULES["no-precipitation"]
        monkeypatch.setitem(RULES, "no-precipitation", rule._replace(decide=broken))
        result = checked(SOUND)
        found = row(result, "ISO-1", "ev")
        assert (found.outcome, found.open, found.accepted) == ("error", True, False)
        assert "Please report it" in found.message
        assert row(result, "REP-1", "ev").outcome == "met"
        assert status(SOUND, fail_on="never") == 3
        assert status(justified(SOUND, "items: esc2018/ISO-1, reason: x"), accept_justified=True, fail_on="never") == 3

    def test_a_condition_that_breaks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(wanted: Any, subject: Any, dossier: Any) -> Any:
            raise ZeroDivisionError("by zero")

        monkeypatch.setitem(CONDITIONS, "isolation", CONDITIONS["isolation"]._replace(holds=broken))
        found = row(checked(SOUND), "REP-1", "ev")
        assert (found.outcome, found.open) == ("error", True)
        assert "by zero" in found.message
        assert status(SOUND, fail_on="never") == 3


class TestFingerprints:
    """A fingerprint names guideline, item and subject, and nothing else."""

    def test_it_never_changes(self) -> None:
        assert row(checked(SOUND), "ISO-2", "ev").fingerprint == "379fc5831f4d9ee1"
        assert row(checked(SOUND), "CHAR-1", "ev").fingerprint == "fd4d35214fd17938"
        assert row(checked(SOUND), "REP-2", "study").fingerprint == "56ea7f0b369cef77"

    def test_it_does_not_depend_on_the_verdict_or_on_other_preparations(self) -> None:
        before = {(one.item, one.subject): one.fingerprint for one in checked(SOUND).rows}
        more = SOUND.replace("preparations:", "preparations:\n  - id: other\n    sample:\n      kind: urine")
        after = {(one.item, one.subject): one.fingerprint for one in checked(more.replace("TRPS", "DLS")).rows}
        assert before.items() <= after.items()
        assert len(set(after.values())) == len(after)


SUBJECTS = {item.id: item.subject for item in get("esc2018").items}
READS_SAMPLE = {"ISO-2", "ISO-4", "PRE-1", "PRE-2", "PRE-3", "PRE-4", "CHAR-1", "CHAR-2"}


def not_checked(result: DossierResult, subject: str) -> set[str]:
    """The items that were not checked for a subject."""
    return {one.item for one in result.not_checked if one.subject == subject}


class TestPartsCutOut:
    """What is broken is never called `not reported`; the rest is checked."""

    def test_a_misspelt_sample(self) -> None:
        result = checked(SOUND.replace("    sample:", "    samle:"))
        (problem,) = result.problems
        assert (problem.code, problem.severity, problem.place.line) == ("unknown-key", "error", 4)
        assert "`samle`" in problem.message
        assert "Did you mean `sample`?" in problem.message
        assert not_checked(result, "ev") == READS_SAMPLE
        assert {one.problem for one in result.not_checked} == {0}
        assert row(result, "ISO-1", "ev").outcome == "met"
        assert row(result, "REP-1", "ev").outcome == "met"
        assert row(result, "CHAR-3", "ev").outcome == "met"

    def test_a_wrong_unit(self) -> None:
        result = checked(
            SOUND.replace("load: 500 µL", "load: 500 µL\n      - method: centrifugation\n        force: 2 h")
        )
        (problem,) = result.problems
        assert (problem.code, problem.severity, problem.place.line) == ("wrong-value", "error", 14)
        assert problem.message.startswith("`force`")
        assert not_checked(result, "ev") == {"REP-1"}
        assert row(result, "ISO-1", "ev").outcome == "met"

    def test_an_unknown_antibody(self) -> None:
        source = SOUND.replace("result: detected\n", "result: detected\n          antibody: cd36\n", 1)
        result = checked("antibodies:\n  cd63:\n    clone: H5C6\n" + source)
        (problem,) = result.problems
        assert (problem.code, problem.severity, problem.place.line) == ("unknown-reference", "error", 22)
        assert "`cd36`" in problem.message
        assert "`cd63`" in problem.message
        assert result.not_checked == ()
        assert row(result, "CHAR-1", "ev").outcome == "met"

    def test_an_unknown_preparation_to_be_like(self) -> None:
        source = SOUND.replace("assays: none", "  - id: second\n    like: frist\nassays: none")
        result = checked(source)
        (problem,) = result.problems
        assert (problem.code, problem.place.line) == ("unknown-reference", 26)
        assert "`frist`" in problem.message
        assert not_checked(result, "second") >= READS_SAMPLE | {"ISO-1", "REP-1", "ISO-3"}
        assert not_checked(result, "ev") == set()
        assert row(result, "CHAR-3", "second").outcome == "not reported"

    def test_a_wrong_word_of_a_closed_list(self) -> None:
        result = checked(SOUND.replace("result: detected", "result: found"))
        (problem,) = result.problems
        assert problem.code == "wrong-word"
        assert all(f"`{word}`" in problem.message for word in ("detected", "enriched", "not detected"))
        assert not_checked(result, "ev") >= {"CHAR-1", "CHAR-2"}
        assert row(result, "CHAR-3", "ev").outcome == "met"

    def test_a_broken_assay_of_one_preparation(self) -> None:
        source = SOUND.replace("assays: none", "assays:\n  - id: a\n    kind: functoin\n    preparation: ev")
        result = checked(source)
        (problem,) = result.problems
        assert problem.code == "wrong-word"
        assert "Did you mean `function`?" in problem.message
        assert not_checked(result, "a") == {"FUN-2"}
        assert not_checked(result, "ev") == {"FUN-1"}

    def test_an_entry_without_id_is_named_by_its_place(self) -> None:
        result = checked(TWO.replace("- id: two\n    sample", "- sample"))
        (problem,) = result.problems
        assert (problem.code, problem.place.line) == ("required-key", 6)
        wanted = {item for item, subject in SUBJECTS.items() if subject == "preparation"}
        assert not_checked(result, "preparations[1]") == wanted

    def test_the_same_id_twice(self) -> None:
        result = checked(TWO.replace("id: two", "id: one"))
        (problem,) = result.problems
        assert (problem.code, problem.place.line) == ("duplicate-id", 6)
        assert row(result, "PRE-1", "one").outcome == "not met"
        assert len([one for one in result.rows if one.item == "PRE-1"]) == 1


BROKEN = {
    "sound": SOUND,
    "no preparations": "evcheck: 1\n",
    "preparations empty": "evcheck: 1\npreparations: []\nassays: []\n",
    "misspelt sample": SOUND.replace("    sample:", "    samle:"),
    "misspelt preparations": SOUND.replace("preparations:", "preperations:"),
    "no sample": SOUND.replace("    sample:\n      kind: conditioned medium\n      medium:\n        base: DMEM\n"
                               "        serum: none\n", ""),
    "preparations a text": "evcheck: 1\npreparations: ev\n",
    "a preparation a text": "evcheck: 1\npreparations:\n  - ev\n",
    "assays a text": "evcheck: 1\nassays: many\n",
    "statement on preparations": "evcheck: 1\npreparations: not available\n",
    "statement on assays": "evcheck: 1\nassays: not available\n",
    "study a list": SOUND + "study: [a, b]\n",
    "translation a number": SOUND + "translation: 5\n",
    "a purpose that is none": SOUND + "study:\n  purpose: wellness\n",
    "bad id": SOUND.replace("id: ev", "id: e v"),
    "reserved id": SOUND.replace("id: ev", "id: study"),
    "no id": SOUND.replace("  - id: ev\n    sample", "  - sample"),
    "sample statement": SOUND.replace("kind: conditioned medium", "kind: not available"),
    "like itself": SOUND.replace("id: ev", "id: ev\n    like: ev"),
    "assay of nothing": SOUND.replace("assays: none", "assays:\n  - {id: a, kind: function, preparation: x}"),
    "assay without kind": SOUND.replace("assays: none", "assays:\n  - {id: a, preparation: ev}"),
    "two broken": TWO.replace("kind: serum", "kind: {of: serum}"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_every_item_gives_a_row_or_an_entry_of_what_was_not_checked_for_every_subject(name: str) -> None:
    result = checked(BROKEN[name])
    assert result.status == "checked"
    told = [(row.item, row.subject) for row in result.rows] + [(one.item, one.subject) for one in result.not_checked]
    assert len(told) == len(set(told))
    subjects = {
        "study": {"study"},
        "preparation": {subject for item, subject in told if item == "ISO-1"},
        "assay": {subject for item, subject in told if item == "FUN-2"},
    }
    assert all(subjects.values())
    assert set(told) == {(item, subject) for item, kind in SUBJECTS.items() for subject in subjects[kind]}
    assert [row.message for row in result.rows if row.outcome == "error"] == []
    assert all(0 <= one.problem < len(result.problems) for one in result.not_checked)


class TestNoSubjects:
    """Silence is no pass."""

    def test_no_preparations(self) -> None:
        result = checked("evcheck: 1\n")
        assert result.problems == ()
        assert {one.outcome for one in result.rows} == {"not reported"}
        assert {one.subject for one in result.rows} == {"study"}
        assert [one.item for one in result.rows] == list(SUBJECTS)
        assert "preparations" in row(result, "CHAR-1", "study").message

    def test_no_assays(self) -> None:
        found = row(checked(TWO), "FUN-2", "study")
        assert found.outcome == "not reported"
        assert "assays: none" in found.message

    def test_assays_none(self) -> None:
        result = checked(SOUND)
        assert row(result, "FUN-2", "study").outcome == "not applicable"
        assert row(result, "FUN-1", "ev").outcome == "not applicable"

    @pytest.mark.parametrize("statement", ["not available", "{as in: 10.1002/jev2.12404}"])
    def test_a_statement_on_assays_is_for_a_reader(self, statement: str) -> None:
        result = checked(SOUND.replace("assays: none", f"assays: {statement}"))
        assert row(result, "FUN-2", "study").outcome == "needs review"
        assert row(result, "FUN-1", "ev").outcome == "needs review"


class TestGuidelines:
    """Which guidelines a dossier is checked against, and when they appeared."""

    @pytest.mark.parametrize(("year", "told"), [("2010", True), ("2017", True), ("2018", False), ("2024", False)])
    def test_a_study_older_than_a_guideline_gets_a_line_that_says_so(self, year: str, told: bool) -> None:
        result = checked(SOUND + f"study:\n  year: {year}\n")
        assert result.year == int(year)
        assert [(year in note, "2018" in note, "esc2018" in note) for note in result.notes] == [
            (True, True, True)
        ] * told

    def test_no_year_no_line(self) -> None:
        result = checked(SOUND)
        assert (result.year, result.notes) == (None, ())

    def test_a_guideline_named_by_the_study(self) -> None:
        report = evcheck.check((SOUND + "study:\n  guidelines: [esc2018]\n").encode(), today=TODAY)
        assert [(one.id, one.why) for one in report.guidelines] == [("esc2018", "because the study names it")]

    def test_an_unknown_guideline_named_by_the_study(self) -> None:
        report = evcheck.check((SOUND + "study:\n  guidelines: [esc2018, misev1999]\n").encode(), today=TODAY)
        (problem,) = report.dossiers[0].problems
        assert (problem.code, problem.severity, problem.place.line) == ("unknown-guideline", "error", 27)
        assert "`misev1999`" in problem.message
        assert "esc2018" in problem.message
        assert problem.place.path == "study.guidelines[1]"
        assert "esc2018" in [one.id for one in report.guidelines]
        assert exit_status(report) == 1

    def test_an_unknown_guideline_asked_for(self) -> None:
        with pytest.raises(GuidelineError, match="Did you mean `esc2018`"):
            evcheck.check(SOUND.encode(), ["esc-2018"])

    def test_esc2018_is_among_those_by_default(self) -> None:
        report = evcheck.check(SOUND.encode(), today=TODAY)
        assert ("esc2018", "default") in [(one.id, one.why) for one in report.guidelines]


class TestSources:
    """Text, a file and a mapping say the same."""

    def told(self, result: DossierResult) -> list[tuple[Any, ...]]:
        """Rows and problems without lines."""
        rows = [
            (one.item, one.subject, one.outcome, one.message, one.notes, one.fix, one.add, one.methods,
             [(place.path, place.label) for place in one.places])
            for one in result.rows
        ]  # fmt: skip
        return rows + [(one.code, one.severity, one.message, one.place.path) for one in result.problems]

    @pytest.mark.parametrize(
        "source",
        [
            EXAMPLE.read_text(encoding="utf-8"),
            SOUND,
            BROKEN["misspelt sample"],
            BROKEN["no id"],
            NOT_APPLICABLE,
            SOUND.replace("500 µL", "2 h"),
        ],
        ids=["example", "sound", "misspelt", "no id", "statement", "wrong unit"],
    )
    def test_a_mapping_is_read_as_its_text(self, source: str) -> None:
        (from_mapping,) = evcheck.check(yaml.safe_load(source), ["esc2018"], today=TODAY).dossiers
        assert self.told(from_mapping) == self.told(checked(source))
        assert {place.line for one in from_mapping.rows for place in one.places} <= {0}

    def test_numbers_booleans_and_nothing_in_a_mapping(self) -> None:
        mapping = {
            "evcheck": 1,
            "study": {"year": 2016, "title": None},
            "preparations": [{"id": "ev", "sample": {"kind": "plasma"}, "process_blank": True, "rationale": None}],
            "assays": [
                {"id": "a", "kind": "function", "preparation": "ev", "doses": [1, 2.5, 1e10], "dose_unit": "µg"}
            ],
        }
        (result,) = evcheck.check(mapping, ["esc2018"], today=TODAY).dossiers
        assert result.problems == ()
        assert result.year == 2016
        assert row(result, "FUN-1", "ev").outcome == "met"
        assert row(result, "ISO-3", "ev").outcome == "not reported"

    def test_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "study.yaml"
        path.write_text(SOUND, encoding="utf-8")
        for source in (path, str(path)):
            (result,) = evcheck.check(source, ["esc2018"], today=TODAY).dossiers
            assert result.path == str(path)
            assert result.rows == checked(SOUND).rows

    def test_the_same_input_gives_the_same_report(self) -> None:
        assert checked(SOUND) == checked(SOUND)

    def test_a_broken_source_does_not_stop_the_others(self) -> None:
        report = evcheck.check_many([b"\xff", SOUND.encode(), {"evcheck": object()}], ["esc2018"], today=TODAY)
        assert [one.status for one in report.dossiers] == ["unreadable", "checked", "unreadable"]
