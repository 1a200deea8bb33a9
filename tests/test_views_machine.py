"""The report for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

from evcheck.checking.report import BaselineEntry, BaselineUse, ConfigurationUse, JustificationUse, Report
from evcheck.checking.scoring import score
from evcheck.views import machine
from tests.reports import ESC2018, PRECIPITATION, SETTLED, kits, report, result, with_problem

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "report.schema.json").read_text(encoding="utf-8"))


def closed(schema: Any) -> Any:
    """The schema with no key beyond those that it names, to tell when the two drift apart."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    return {**parts, "additionalProperties": False} if "required" in parts else parts


def test_the_shape_of_a_report() -> None:
    guideline = ESC2018._replace(items={"ISO-1": ESC2018.items["ISO-1"]})
    use = JustificationUse(reason="Plasma was scarce.", until="2027-06-30")
    sample = with_problem()._replace(rows=(PRECIPITATION._replace(justification=use),))
    expected = {
        "schema": "evcheck-report/1",
        "evcheck": "0.1.0",
        "knowledge": "k1",
        "options": {"fail_on": "required", "accept_justified": False, "today": "2026-11-23", "justifications": True},
        "guidelines": [
            {
                "id": "esc2018",
                "title": "Extracellular vesicles in diagnostics and therapy of the ischaemic heart",
                "reading": 1,
                "digest": "d1",
                "citation": {
                    "authors": "Sluijter et al.",
                    "year": 2018,
                    "journal": "Cardiovasc Res",
                    "doi": "10.1093/cvr/cvx211",
                },
                "why": "default",
                "items": {
                    "ISO-1": {
                        "asks": "Do not isolate vesicles by polymer precipitation.",
                        "level": "required",
                        "word": "recommended by the Working Group",
                        "where": "recommendations on isolation",
                        "basis": "paraphrase",
                        "read": "secondary",
                        "rule": "no-precipitation",
                        "title": "No precipitation",
                        "subject": "",
                        "asks_for": "act",
                        "definition": "A step is a precipitation if its method, its product or its reagent is one.",
                        "covered_by": [],
                        "matter": "",
                        "origin": "",
                        "citation": None,
                    }
                },
                "scope": "cardiovascular EV work",
                "off": {},
            }
        ],
        "dossiers": [
            {
                "path": "examples/plasma_exoquick.yaml",
                "sha256": "5e",
                "status": "checked",
                "problems": [
                    {
                        "code": "unknown-key",
                        "severity": "error",
                        "message": "A sample has no field `samle`. Did you mean `sample`?",
                        "path": "preparations[0].sample.samle",
                        "line": 12,
                        "column": 7,
                        "end_line": 12,
                        "end_column": 12,
                    }
                ],
                "rows": [
                    {
                        "guideline": "esc2018",
                        "item": "ISO-1",
                        "level": "required",
                        "subject": "plasma-ev",
                        "rule": "no-precipitation",
                        "outcome": "not met",
                        "open": True,
                        "accepted": False,
                        "message": "Step 2: ExoQuick is a polymer precipitation, "
                        "which the Working Group advises against.",
                        "notes": [],
                        "fix": "Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, "
                        "temper the claims, and give the reason under `justifications:`.",
                        "add": "",
                        "methods": "",
                        "places": [
                            {
                                "path": "preparations[0]",
                                "line": 18,
                                "column": 18,
                                "end_line": 18,
                                "end_column": 26,
                                "label": "precipitates proteins and lipoproteins along with vesicles",
                            }
                        ],
                        "justification": {"reason": "Plasma was scarce.", "until": "2027-06-30", "expired": False},
                        "fingerprint": "ISO-1-plasma-ev",
                        "known": False,
                    }
                ],
                "not_checked": [
                    {"guideline": "esc2018", "item": "CHAR-1", "subject": "plasma-ev", "problem": 0},
                    {"guideline": "esc2018", "item": "PRE-1", "subject": "plasma-ev", "problem": 0},
                ],
                "counts": {"esc2018": {"required": {"not met": 1}}},
                "scores": {},
                "title": "Plasma EVs after infarction",
                "year": 2016,
                "notes": [
                    "The study is of 2016, before esc2018 appeared in 2018: its authors could not have followed it."
                ],
                "chosen": {},
                "set_aside": 0,
            }
        ],
        "passed_over": 0,
        "baseline": None,
        "configuration": None,
    }
    text = machine.render(report(sample, guidelines=(guideline,)))
    assert text == json.dumps(expected, indent=2, ensure_ascii=False) + "\n"


def test_the_shape_of_a_baseline_and_a_configuration() -> None:
    entry = BaselineEntry("a.yaml", "esc2018", "ISO-1", "ev", "not met", "1f")
    rows = (PRECIPITATION._replace(known=True), *SETTLED)
    data = machine.as_dict(
        report(
            result(rows=rows),
            baseline=BaselineUse("evcheck-baseline.json", (entry,), ("Look.",)),
            configuration=ConfigurationUse("evcheck.toml", ("Two.",)),
        )
    )
    assert data["baseline"] == {
        "path": "evcheck-baseline.json",
        "known": 1,
        "closed": [
            {
                "path": "a.yaml",
                "guideline": "esc2018",
                "item": "ISO-1",
                "subject": "ev",
                "outcome": "not met",
                "fingerprint": "1f",
            }
        ],
        "notes": ["Look."],
    }
    assert data["configuration"] == {"path": "evcheck.toml", "notes": ["Two."]}
    Draft202012Validator(closed(SCHEMA)).validate(data)


def test_every_row_is_kept_and_counted() -> None:
    dossier = machine.as_dict(report(kits()))["dossiers"][0]
    assert len(dossier["rows"]) == 12
    assert dossier["counts"] == {"esc2018": {"required": {"met": 1, "not met": 11}}}


def test_the_schema_is_a_schema_and_names_every_key() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    use = JustificationUse(reason="Plasma was scarce.")
    samples: list[Report] = [
        report(),
        report(result(), with_problem(), kits(), passed_over=1),
        report(result(rows=(PRECIPITATION._replace(justification=use, rule=None),), year=None)),
    ]
    for sample in samples:
        Draft202012Validator(closed(SCHEMA)).validate(machine.as_dict(sample))


def test_the_schema_takes_the_scores_of_a_guideline() -> None:
    data = machine.as_dict(report(result()))
    data["dossiers"][0]["scores"] = {"esc2018": score([PRECIPITATION], "esc2018", {"plasma-ev": None})}
    Draft202012Validator(closed(SCHEMA)).validate(data)


def test_lone_surrogates_can_be_written() -> None:
    text = machine.render(report(result(path="plasma\udcff.yaml", rows=(), source="")))
    assert '"path": "plasma\\udcff.yaml"' in text
    assert json.loads(text.encode())["dossiers"][0]["path"] == "plasma\udcff.yaml"
