"""Reporting: what the study says of itself."""

from __future__ import annotations

from typing import Any

from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Verdict, met, not_met, not_reported, said


@rule(
    "negative-results",
    subject="study",
    why="Where only successes are published, effects look stronger and surer than they are, and others repeat "
    "what has failed already.",
    reads=["/study.negative_results.status", "/study.negative_results.where"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED],
    fix={
        Outcome.NOT_MET: "Report the negative data, in the paper, its supplement or a repository.",
        Outcome.NOT_REPORTED: "Say whether negative results were obtained, and where they are reported.",
    },
    methods="All negative results are reported in <where>. / No negative results were obtained.",
    add="""
study:
  negative_results:
    status: <reported, none obtained or withheld>
    where: <section, supplement or repository>
""",
)
def negative_results(study: Any, dossier: Any) -> Verdict:
    """The study says what became of its negative results.

    Whether a data set was left out cannot be seen from a dossier, so the authors' declaration is what counts:
    reported, or none obtained.
    """
    found = look(dossier, "study.negative_results.status")
    if found.statement is not None:
        return said([found.statement], "negative results", [found.spot()])
    if found.value is None:
        return not_reported("Whether all negative results are reported is not stated.", [found.spot()])
    if found.value == "withheld":
        return not_met("Negative results are withheld.", [found.spot()])
    where = dossier.study.negative_results.where
    notes = ["Say where the negative results are reported."] if found.value == "reported" and where is None else []
    return met(f"Negative results: {found.value}.", [found.spot()], notes)
