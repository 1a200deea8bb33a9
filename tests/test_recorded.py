"""A report that is read back from JSON is the report that was written, or is refused with a sentence."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import evcheck
from evcheck.checking.recorded import RecordedError, read
from evcheck.checking.report import JustificationUse, Report
from evcheck.views import machine
from tests.commands import GAPS
from tests.reports import PRECIPITATION, kits, report, reports, result, with_problem
from tests.small_dossiers import TODAY

PAIR = re.compile(r"\\ud[89ab]..\\ud[c-f]")
"""Two halves of one character, which JSON puts together."""


def without_source(one: Report) -> Report:
    """A report as far as the format has it: no text as read, nothing for drawings, no labels on places of problems."""
    return one._replace(
        dossiers=tuple(
            dossier._replace(
                source="",
                overview=None,
                problems=tuple(each._replace(place=each.place._replace(label="")) for each in dossier.problems),
            )
            for dossier in one.dossiers
        )
    )


@given(reports())
def test_any_report_is_read_back(one: Report) -> None:
    text = machine.render(one)
    assume(not PAIR.search(text))
    back = read(text.encode())
    assert back == without_source(one)
    assert machine.render(back) == text


def test_a_real_report_is_read_back() -> None:
    one = evcheck.check(GAPS, "all", today=TODAY)
    assert read(machine.render(one)) == without_source(one)


SAMPLE = machine.as_dict(
    report(
        result(rows=(PRECIPITATION._replace(justification=JustificationUse("Plasma was scarce.", "2027-06-30")),)),
        with_problem(),
        kits(),
    )
)


def test_keys_of_a_later_evcheck_are_passed_over() -> None:
    def extended(value: Any) -> Any:
        if isinstance(value, list):
            return [extended(one) for one in value]
        if not isinstance(value, dict) or "authors" in value or "esc2018" in value:
            return value
        more: dict[str, Any] = {} if value.keys() & {"ISO-1"} or not value else {"later": [1.5, None, {}]}
        return {key: extended(one) for key, one in value.items()} | more

    assert read(json.dumps(extended(SAMPLE))) == read(json.dumps(SAMPLE))


def test_keys_that_came_later_may_be_absent() -> None:
    """A report as evcheck 0.1.0 wrote it."""
    old = json.loads(json.dumps(SAMPLE))
    del old["baseline"], old["configuration"], old["options"]["justifications"]
    for dossier in old["dossiers"]:
        del dossier["set_aside"], dossier["chosen"], dossier["notes"]
        for row in dossier["rows"]:
            del row["known"]
    back = read(json.dumps(old))
    assert (back.baseline, back.configuration, back.options.justifications) == (None, None, True)
    assert [row.known for row in back.dossiers[0].rows] == [False]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_encoding_of_json_is_read(encoding: str) -> None:
    text = json.dumps(SAMPLE, ensure_ascii=False)
    assert read(text.encode(encoding)) == read(text)


ANEW = "Make it anew with `evcheck check --format json:FILE`."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is no report: it is no JSON (Expecting value in line 1)."),
        ('{"schema": "evcheck-report/1",\n<<<<<<< HEAD', None),
        ("[]", "is no report: it has no key `schema` with the value `evcheck-report/1`."),
        ('{"schema": 1}', "is no report: it has no key `schema` with the value `evcheck-report/1`."),
        ('{"schema": "evcheck-diff/1"}', "is no report: it has no key `schema` with the value `evcheck-report/1`."),
        (
            '{"schema": "evcheck-report/2"}',
            "has the form evcheck-report/2, and this evcheck reads evcheck-report/1. Make it anew, or update evcheck.",
        ),
        ('{"schema": "evcheck-report/1"}', f"is a damaged report: `` has no key `options`. {ANEW}"),
        ("[" * 100_000, "is no report: it is no JSON that can be read."),
        ('{"a": NaN}', "is no report: it is no JSON that can be read."),
        ('{"a": ' + "9" * 5_000 + "}", "is no report: it is no JSON that can be read."),
        (b"\xff\xfe\x00", None),
    ],
)  # fmt: skip
def test_what_is_no_report_is_refused(text: str | bytes, sentence: str | None) -> None:
    with pytest.raises(RecordedError) as refused:
        read(text)
    if sentence is not None:
        assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (["dossiers", 0, "rows", 0, "level"], "high", "`dossiers[0].rows[0].level` is none of required, recommended, "
         "optional"),
        (["dossiers", 0, "rows", 0, "outcome"], "ok", "`dossiers[0].rows[0].outcome` is none of met, not met, "
         "not reported, needs review, not applicable, error"),
        (["dossiers", 0, "rows", 0, "open"], 1, "`dossiers[0].rows[0].open` is no true or false"),
        (["dossiers", 0, "rows", 0, "places", 0, "line"], True, "`dossiers[0].rows[0].places[0].line` is no "
         "whole number"),
        (["dossiers", 0, "rows", 0, "notes"], [3], "`dossiers[0].rows[0].notes[0]` is no text"),
        (["dossiers", 0, "rows", 0], [], "`dossiers[0].rows[0]` is no mapping"),
        (["dossiers"], {}, "`dossiers` is no list"),
        (["dossiers", 0, "year"], 20.5, "`dossiers[0].year` is no whole number"),
        (["dossiers", 0, "scores"], {"ev-metric": {}}, "`dossiers[0].scores.ev-metric` has no key `preparations`"),
        (["options", "fail_on"], "always", "`options.fail_on` is none of required, recommended, optional, never"),
        (["guidelines", 0, "items", "ISO-1"], None, "`guidelines[0].items.ISO-1` is no mapping"),
        (["guidelines", 0, "citation", "year"], [], "`guidelines[0].citation.year` is no text"),
    ],
)  # fmt: skip
def test_a_damaged_report_tells_where(path: list[Any], value: Any, told: str) -> None:
    data = json.loads(json.dumps(SAMPLE))
    inner = data
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(RecordedError) as refused:
        read(json.dumps(data))
    assert str(refused.value) == f"is a damaged report: {told}. {ANEW}"


@given(st.data())
def test_any_damage_is_told_in_a_sentence_or_does_no_harm(data: st.DataObject) -> None:
    damaged = json.loads(json.dumps(SAMPLE))
    inner: Any = damaged
    while isinstance(inner, dict | list) and inner:
        step = data.draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner))))
        if not isinstance(inner[step], dict | list) or not inner[step] or data.draw(st.booleans()):
            inner[step] = data.draw(st.sampled_from([None, 0, -1, True, 1.5, "", "x", [], {}, [[]], {"a": 1}]))
            break
        inner = inner[step]
    told = ""
    try:
        machine.render(read(json.dumps(damaged)))
    except RecordedError as error:
        told = str(error)
    assert told.startswith(("is a damaged report: `", "is no report: ", "has the form ")) or not told
