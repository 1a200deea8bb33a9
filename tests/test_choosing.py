"""Which guidelines a dossier is checked against when none is asked for, and why."""

from __future__ import annotations

import pytest

import evcheck
from evcheck.checking.choosing import resolve
from tests.small_dossiers import TODAY, small

DEFAULT = {"esc2018": "default", "misev2023": "default", "ev-metric": "default"}
SERUM_FREE = "sample: {medium: {serum: none}}"


def chosen(snippet: str) -> dict[str, str]:
    """The guidelines chosen for a small dossier, each with why."""
    return dict(evcheck.check(small(snippet), today=TODAY).dossiers[0].chosen)


@pytest.mark.parametrize(
    ("snippet", "called"),
    [
        ("sample: {kind: saliva}", {}),
        (SERUM_FREE, {"ccm-ev": 'because the sample of "ev" is conditioned medium'}),
        ("sample: {kind: plasma}", {"miblood-ev": 'because the sample of "ev" is plasma'}),
        ("sample: {kind: serum}", {"miblood-ev": 'because the sample of "ev" is serum'}),
        ("sample: {kind: urine}", {"urine-ev": 'because the sample of "ev" is urine'}),
        ("sample: {kind: CSF}", {"csf-ev": 'because the sample of "ev" is CSF'}),
        (
            "sample: {kind: saliva}\ncharacterization: {particles: [{technique: nano-flow cytometry}]}",
            {"miflowcyt-ev": 'because "ev" was measured by nano-flow cytometry'},
        ),
        ("sample: {kind: saliva}\ncharacterization: {particles: [{technique: NTA}]}", {}),
        (
            "sample: {kind: saliva}\ncharacterization: {components: [{what: miR-21-5p}]}",
            {"ev-rna": 'because miR-21-5p of "ev" was measured'},
        ),
        ("sample: {kind: saliva}\ncharacterization: {components: [{what: LPS}]}", {}),
        (
            "sample: {kind: saliva}\nstudy: {claims: [rna cargo]}",
            {"ev-rna": "because the study claims rna cargo"},
        ),
        (
            "sample: {cells: hUC-MSC}",
            {
                "ccm-ev": 'because the sample of "ev" is conditioned medium',
                "msc-sev": 'because the cells of "ev" are hUC-MSC',
            },
        ),
        (
            "sample: {kind: saliva}\ntranslation: {status: preclinical}",
            {"ev-therapy": "because the status of the product is `preclinical`"},
        ),
        (
            "sample: {kind: saliva}\ntranslation: {status: unapproved use}",
            {
                "ev-therapy": "because the status of the product is `unapproved use`",
                "human-use": "because the status of the product is `unapproved use`",
            },
        ),
        (
            "sample: {kind: saliva}\ntranslation: {regimen: {dose: 1e11 particles}}",
            {
                "ev-therapy": "because a regimen for people is given",
                "human-use": "because a regimen for people is given",
            },
        ),
        ("sample: {kind: saliva}\nstudy: {purpose: therapeutic}", {}),
    ],
)
def test_what_a_study_calls_for_is_added_to_the_default(snippet: str, called: dict[str, str]) -> None:
    assert chosen(snippet) == {**DEFAULT, **called}


def test_guidelines_that_the_study_names_stand_in_for_all_others() -> None:
    assert chosen("study: {guidelines: [misev2018]}\nsample: {kind: plasma}") == {
        "misev2018": "because the study names it"
    }


def test_what_is_asked_for_stands_over_what_the_study_names() -> None:
    report = evcheck.check(small("study: {guidelines: [misev2018]}"), ["esc2018"], today=TODAY)
    assert dict(report.dossiers[0].chosen) == {"esc2018": "asked for"}


def test_each_dossier_of_many_has_its_own() -> None:
    sources = [small("sample: {kind: plasma}"), small("sample: {kind: urine}")]
    report = evcheck.check_many(sources, today=TODAY)
    assert [set(one.chosen) - set(DEFAULT) for one in report.dossiers] == [{"miblood-ev"}, {"urine-ev"}]
    assert [one.id for one in report.guidelines] == ["esc2018", "misev2023", "ev-metric", "miblood-ev", "urine-ev"]


def test_a_study_older_than_guidelines_is_told_once() -> None:
    (note,) = evcheck.check(small("study: {year: 2017}\nsample: {kind: saliva}"), today=TODAY).dossiers[0].notes
    assert note == (
        "The study is of 2017; its authors could not have followed what appeared later: "
        "esc2018 (2018), misev2023 (2024)."
    )


def test_a_guideline_may_be_asked_for_in_capitals() -> None:
    found = resolve(["MISEV2018", "Ev-Metric"])
    assert found is not None
    assert list(found) == ["misev2018", "ev-metric"]
