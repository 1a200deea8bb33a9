"""Where a manuscript and a dossier of the same work disagree.

False alarms cost more than gaps: what our reading of the manuscript may have missed is not held against anyone. A value
of the dossier counts as not in the manuscript only if its text mentions it nowhere, by any name or spelling.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from evcheck.manuscript.comparing.agreeing import field_of, same
from evcheck.manuscript.comparing.aligning import counterpart
from evcheck.manuscript.comparing.comparing_looks import compare_looks, looks_not_in_dossier
from evcheck.manuscript.comparing.comparing_steps import compare_steps, steps_not_in_dossier
from evcheck.manuscript.comparing.comparing_values import compare_values
from evcheck.manuscript.comparing.comparison import NOT_IN_DOSSIER, Finding, Work, founds, stated_in, text_at
from evcheck.manuscript.comparing.stating import Stated, stated
from evcheck.manuscript.draft import Draft
from evcheck.manuscript.walking import entries, expanded, within
from evcheck.reading.loading import Loaded

SAMPLE = (("Sample", "kind"), ("Sample", "species"), ("Collection", "collection", "anticoagulant"))
IDENTIFIERS = ("clone", "catalogue", "rrid")
OWN = re.compile(r"(?:^evcheck|\bid|\bantibody|^assays\[\d+\]\.preparation(?:\[\d+\])?)$")
"""Paths of what a dossier says of itself and no paper does: its version, ids, and references to these."""
ASIDE = ("control", "blank")
"""Roles of preparations that a paper describes in other words, if at all."""


class Comparison(NamedTuple):
    """The findings, and how many values agree and how many could not be compared."""

    findings: tuple[Finding, ...]
    agree: int
    not_compared: int


def compare(draft: Draft, loaded: Loaded) -> Comparison:
    """Compare a draft with a dossier that could be read."""
    work = Work(expanded(draft.tree), stated(loaded), draft.manuscript.text)
    _study(work)
    _antibodies(work)
    for preparation in work.ours:
        if text_at(preparation, "role") not in ASIDE:
            _preparation(work, preparation, counterpart(preparation, work.theirs))
    _study_not_in_dossier(work)
    steps_not_in_dossier(work)
    looks_not_in_dossier(work)
    if loaded.dossier is not None and "assays" in loaded.dossier.at.said:
        _assays_not_in_dossier(work)
    total = len({one.path for one in stated_in(work.dossier) if not OWN.search(one.path)})
    differing = sum(one.dossier is not None for one in work.findings.values())
    return Comparison(tuple(work.findings.values()), work.agree, max(total - work.agree - differing, 0))


def _study(work: Work) -> None:
    study = within(work.dossier, "study")
    ev_track = within(study, "ev_track")
    if isinstance(ev_track, Stated):
        work.mentioned("EV-TRACK ID", ev_track, founds(work.manuscript, "study", "ev_track"))
    for data in entries(study, "data"):
        accession = within(data, "accession")
        if isinstance(accession, Stated):
            work.mentioned("accession of data", accession)


CALLED = {"catalogue": "catalogue number", "rrid": "RRID"}
"""How identifiers of antibodies are called."""


def _antibodies(work: Work) -> None:
    named = list((within(work.dossier, "antibodies") or {}).items())
    looks = [one for part in work.ours for one in entries(part, "characterization", "proteins")]
    told = set[str]()  # an antibody that several entries refer to is one
    for name, antibody in [*named, *(("", within(one, "antibody")) for one in looks)]:
        for key in IDENTIFIERS:
            value = within(antibody, key)
            if isinstance(value, Stated) and value.path not in told:
                told.add(value.path)
                work.mentioned(f"{CALLED.get(key, key)} of the antibody {name}".rstrip(), value)


def _preparation(work: Work, ours: Any, theirs: Any) -> None:
    """Compare a preparation with its counterpart; without one only what the text mentions nowhere is told."""
    about = f"“{text_at(ours, 'id')}”"
    for model, *path in SAMPLE:
        value, field = within(ours, "sample", *path), field_of(model, path[-1])
        for one in value if isinstance(value, list) else [value]:
            others = [other for part in work.theirs for other in founds(part, "sample", *path)]
            if isinstance(one, Stated) and any(same(field, one.value, other.value) for other in others):
                work.agree += 1
            else:
                work.value(field, f"{path[-1]} of {about}", one, founds(theirs, "sample", *path))
    compare_values(work, about, ours, theirs)
    compare_steps(work, about, ours, theirs)
    compare_looks(work, about, within(ours, "characterization"))


def _study_not_in_dossier(work: Work) -> None:
    """Tell of identifiers that the manuscript prints and the dossier has not."""
    if within(work.dossier, "study", "ev_track") is None:
        for one in founds(work.manuscript, "study", "ev_track"):
            work.absent("EV-TRACK ID", one, [one.value])
    for data in entries(work.manuscript, "study", "data"):
        for one in founds(data, "accession"):
            work.absent("accession", one, [one.value])


def _assays_not_in_dossier(work: Work) -> None:
    """Tell of what vesicles were given to, where the dossier says that there is none or that none was done."""
    for assay in entries(work.manuscript, "assays"):
        for kind in founds(assay, "kind"):
            if kind.evidence and not kind.unsure:
                work.note(NOT_IN_DOSSIER, f"an assay: {kind.value}", None, kind)
