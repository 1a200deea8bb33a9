"""SARIF: it validates against the official schema, and says what the report says."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

import evcheck
from evcheck.checking.report import BaselineUse, JustificationUse, Outcome, Place, Report, Row
from evcheck.checking.status import exit_status
from evcheck.views import links, sarif
from evcheck.views.addresses import uri
from evcheck.views.characters import theirs
from tests.commands import EXAMPLES
from tests.hostile_texts import TODAY
from tests.reports import MISSPELT, ONE_PRINCIPLE, PRECIPITATION, SETTLED, report, reports, result, row, with_problem

SCHEMA = json.loads((Path(__file__).parent / "formats" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA)
FINGERPRINT = "80bfa0df67ab28643d53b738690b3635fbdfef82f98c1803da332f92bd4e7de7"
LEVELS = {"required": "error", "recommended": "warning", "optional": "note"}
KINDS = {"needs review": "review", "met": "pass", "not applicable": "notApplicable", "error": "informational"}


def read(of: Report, *, all: bool = False) -> dict[str, Any]:
    """The one run of the log of a report, read back and validated."""
    text = sarif.render(of, all=all)
    assert text == sarif.render(of, all=all)
    log = json.loads(text.encode())
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def results(of: Report, *, all: bool = False) -> list[dict[str, Any]]:
    """The results of a report."""
    found = read(of, all=all)["results"]
    assert isinstance(found, list)
    return found


def place_of(location: dict[str, Any]) -> tuple[int, ...]:
    """The region of a location; 0 for what it does not say."""
    region = location["physicalLocation"]["region"]
    return tuple(region.get(key, 0) for key in ("startLine", "startColumn", "endLine", "endColumn"))


def expected_place(place: Place) -> tuple[int, ...]:
    """The region that a place of the report calls for: its end is left out where it is none."""
    begin = (place.line, max(place.column, 0))
    end = (place.end_line, place.end_column)
    return (*begin, *(end if end >= (begin[0], max(begin[1], 1)) and end[1] > 0 else (0, 0)))


def expected(one: Row) -> tuple[object, ...]:
    """What the result of a row has to be."""
    kind = "fail" if one.open else KINDS.get(one.outcome.value, "informational")
    level = ("note" if one.accepted or one.known else LEVELS[one.level]) if one.open else "none"
    level = "error" if one.open and one.outcome is Outcome.ERROR else level
    places = list(dict.fromkeys(place for place in one.places if place.line)) or [Place(path="", line=1)]
    reason = one.justification is not None and one.open and not one.justification.expired
    rule = f"{one.guideline}/{one.item}"
    return rule, one.outcome.value, one.subject, kind, level, tuple(map(expected_place, places)), reason


def found(one: dict[str, Any]) -> tuple[object, ...]:
    """The same, read from a result."""
    places = [*one["locations"], *one.get("relatedLocations", [])]
    told = one["properties"]
    justified = bool(one["suppressions"])
    return (
        one["ruleId"],
        told["outcome"],
        told["subject"],
        one["kind"],
        one["level"],
        tuple(map(place_of, places)),
        justified,
    )


@settings(max_examples=30)
@given(reports(), st.booleans())
def test_every_row_and_problem_is_a_result_with_its_places(any_report: Report, everything: bool) -> None:
    run = read(any_report, all=everything)
    by_file: dict[int, list[dict[str, Any]]] = {}
    for one in run["results"]:
        index = one["locations"][0]["physicalLocation"]["artifactLocation"]["index"]
        by_file.setdefault(index, []).append(one)
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert uris == list(dict.fromkeys(uri(dossier.path) for dossier in any_report.dossiers))
    for number, name in enumerate(uris):
        its = by_file.get(number, [])
        dossiers = [dossier for dossier in any_report.dossiers if uri(dossier.path) == name]
        rows = [one for dossier in dossiers for one in dossier.rows if everything or one.open]
        assert Counter(found(one) for one in its if "properties" in one) == Counter(map(expected, rows))
        told = Counter((one["ruleId"], one["level"]) for one in its if "properties" not in one)
        problems = [one for dossier in dossiers for one in dossier.problems]
        assert told == Counter((f"dossier/{theirs(one.code)}", one.severity) for one in problems)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert all(rules[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    fingerprints = [one["partialFingerprints"]["evcheck/v1"] for one in run["results"]]
    assert len(fingerprints) == len(set(fingerprints))
    (invocation,) = run["invocations"]
    assert invocation["exitCode"] == (exit_status(any_report) if any_report.dossiers else 0)
    unchecked = [one for one in invocation["toolExecutionNotifications"] if "associatedRule" in one]
    assert Counter(one["associatedRule"]["id"] for one in unchecked) == Counter(
        f"{one.guideline}/{one.item}" for dossier in any_report.dossiers for one in dossier.not_checked
    )


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("gaps/*.yaml")), ids=lambda path: path.stem)
def test_the_examples_validate(path: Path) -> None:
    assert read(evcheck.check(path, today=TODAY))["columnKind"] == "unicodeCodePoints"


def test_a_result_in_full() -> None:
    assert results(report(result(rows=(ONE_PRINCIPLE,))))[0] == {
        "ruleId": "esc2018/CHAR-3",
        "ruleIndex": 0,
        "kind": "fail",
        "level": "error",
        "message": {
            "text": '"plasma-ev": NTA and DLS read one principle, Brownian motion; two are asked for. '
            "Add a technique that measures size by another physical principle, e.g. TEM beside NTA."
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "examples/plasma_exoquick.yaml", "uriBaseId": "%SRCROOT%", "index": 0},
                    "region": {"startLine": 22, "startColumn": 22, "endLine": 22, "endColumn": 25},
                },
                "logicalLocations": [{"fullyQualifiedName": "preparations[0]"}],
            }
        ],
        "partialFingerprints": {"evcheck/v1": FINGERPRINT},
        "suppressions": [],
        "properties": {
            "outcome": "not met",
            "level": "required",
            "subject": "plasma-ev",
            "accepted": False,
            "add": "characterization:\n  imaging:\n    - technique: TEM\n      size:\n        mean: <mean> nm\n",
            "methods": "Size was determined by NTA and, on another principle, by <other>.",
        },
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "examples/plasma_exoquick.yaml", "uriBaseId": "%SRCROOT%", "index": 0},
                    "region": {"startLine": 26, "startColumn": 22, "endLine": 26, "endColumn": 25},
                },
                "logicalLocations": [{"fullyQualifiedName": "preparations[0]"}],
                "message": {"text": "reads Brownian motion"},
            }
        ],
    }


def test_a_rule_says_what_the_item_asks_and_where_it_stands() -> None:
    (rule,) = read(report(result(rows=(PRECIPITATION,))))["tool"]["driver"]["rules"]
    definition = "A step is a precipitation if its method, its product or its reagent is one."
    why = "Polymers take proteins and lipoproteins down with the vesicles."
    source = "Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary)."
    assert rule == {
        "id": "esc2018/ISO-1",
        "shortDescription": {"text": "No precipitation"},
        "fullDescription": {"text": "Do not isolate vesicles by polymer precipitation."},
        "help": {
            "text": "Do not isolate vesicles by polymer precipitation.\n\n"
            f"Why: {why}\n\n{definition}\n\nSource: {source}",
            "markdown": f"**Asks** Do not isolate vesicles by polymer precipitation.\n\n**Why** {why}\n\n"
            f"**We read it so** {definition}\n\n**Level** required (recommended by the Working Group)\n\n"
            f"**Source** {source} [Publication](https://doi.org/10.1093/cvr/cvx211)",
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["esc2018", "required"], "asksFor": "act", "basis": "paraphrase"},
        "helpUri": "https://doi.org/10.1093/cvr/cvx211",
    }


def test_rules_point_to_the_documentation_where_it_has_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "BASE", "https://example.org/evcheck/")
    driver = read(report(result(rows=(PRECIPITATION,))))["tool"]["driver"]
    assert driver["informationUri"] == "https://example.org/evcheck/"
    assert driver["rules"][0]["helpUri"] == "https://example.org/evcheck/items/esc2018/ISO-1/"


def test_only_what_is_open_is_a_result_unless_everything_is_asked_for() -> None:
    of = report(result(rows=(*SETTLED, PRECIPITATION)))
    assert [(one["ruleId"], one["kind"]) for one in results(of)] == [("esc2018/ISO-1", "fail")]
    assert [(one["ruleId"], one["kind"], one["level"]) for one in results(of, all=True)] == [
        ("esc2018/ISO-1", "fail", "error"),
        ("esc2018/REP-2", "pass", "none"),
        ("esc2018/ISO-3", "review", "none"),
        ("esc2018/PRE-1", "pass", "none"),
        ("esc2018/PRE-2", "notApplicable", "none"),
    ]


def test_what_matters_most_comes_first() -> None:
    optional = row("ISO-3", Outcome.NOT_REPORTED, "Not stated.")
    of = report(result(rows=(optional, PRECIPITATION)), with_problem())
    assert [one["ruleId"] for one in results(of)] == [
        "dossier/unknown-key",
        "esc2018/ISO-1",
        "esc2018/ISO-1",
        "esc2018/ISO-3",
    ]


@pytest.mark.parametrize(
    ("use", "accepted", "status", "level"),
    [
        (JustificationUse("Little plasma."), False, ["underReview"], "error"),
        (JustificationUse("Little plasma.", "2027-01-01"), True, ["accepted"], "note"),
        (JustificationUse("Little plasma.", "2020-01-01", expired=True), False, [], "error"),
    ],
)
def test_a_justification_suppresses_while_it_holds(
    use: JustificationUse, accepted: bool, status: list[str], level: str
) -> None:
    (one,) = results(report(result(rows=(PRECIPITATION._replace(justification=use, accepted=accepted),))))
    assert [suppression["status"] for suppression in one["suppressions"]] == status
    assert all("Little plasma." in suppression["justification"] for suppression in one["suppressions"])
    assert one["level"] == level
    assert "justified by the authors" in one["message"]["text"]


def test_what_the_baseline_holds_is_unchanged_and_what_else_is_open_is_new() -> None:
    rows = (PRECIPITATION, ONE_PRINCIPLE._replace(known=True), *SETTLED)
    of = report(result(rows=rows, problems=(MISSPELT,)), baseline=BaselineUse("evcheck-baseline.json"))
    assert [(one["ruleId"], one["level"], one.get("baselineState")) for one in results(of, all=True)] == [
        ("dossier/unknown-key", "error", "new"),  # no baseline holds a problem, and it fails every run
        ("esc2018/ISO-1", "error", "new"),
        ("esc2018/CHAR-3", "note", "unchanged"),
        ("esc2018/REP-2", "none", None),
        ("esc2018/ISO-3", "none", None),
        ("esc2018/PRE-1", "none", None),
        ("esc2018/PRE-2", "none", None),
    ]


def test_without_a_baseline_nothing_is_said_to_be_new() -> None:
    assert ["baselineState" in one for one in results(report(result(), with_problem()))] == [False] * 4


def test_what_could_not_be_checked_is_notified() -> None:
    (invocation,) = read(report(with_problem()))["invocations"]
    assert invocation["executionSuccessful"] is True
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == [
        "The study is of 2016, before esc2018 appeared in 2018: its authors could not have followed it.",
        'esc2018/CHAR-1 could not be checked for "plasma-ev": A sample has no field `samle`. Did you mean `sample`?',
        'esc2018/PRE-1 could not be checked for "plasma-ev": A sample has no field `samle`. Did you mean `sample`?',
    ]


def test_a_fingerprint_stays_when_lines_are_put_in_above() -> None:
    moved = PRECIPITATION._replace(places=(Place(path="preparations[0]", line=90, column=1),))
    before, after = (results(report(result(rows=(one,))))[0] for one in (PRECIPITATION, moved))
    assert before["partialFingerprints"] == after["partialFingerprints"]
    assert before["locations"] != after["locations"]


@pytest.mark.parametrize(
    ("path", "encoded"),
    [
        ("./my study/µ 100%.yaml", "my%20study/%C2%B5%20100%25.yaml"),
        ("a:b#c?.yaml", "a%3Ab%23c%3F.yaml"),
        ("/home/lab/a.yaml", "file:///home/lab/a.yaml"),
        ("C:\\lab\\a b.yaml", "file:///C:/lab/a%20b.yaml"),
        ("latin-\udce9.yaml", "latin-%E9.yaml"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_paths_are_addresses(path: str, encoded: str) -> None:
    (artifact,) = read(report(result(path=path)))["artifacts"]
    assert artifact["location"]["uri"] == encoded
    assert ("uriBaseId" in artifact["location"]) == (not encoded.startswith("file:"))
    assert artifact["hashes"] == {"sha-256": "5e"}


@given(st.text(min_size=1))
def test_any_name_of_a_file_is_an_address_that_reads_back(path: str) -> None:
    encoded = uri(path)
    assert encoded.isascii()
    assert not set(encoded) & set(' "<>\\^`{|}')
    if not path.startswith((".", "/")) and not path[1:3].startswith((":\\", ":/")) and "\\" not in path:
        assert unquote(encoded) == path


def test_many_results_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_SHOWN", 1)
    (invocation,) = read(report(result()))["invocations"]
    told = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]
    assert told == ["There are 2 results; GitHub shows 1 of one file and takes 25000 at most."]
