"""EV-METRIC, proteins: what is told of lysates."""

from __future__ import annotations

import re
from typing import Any

from evcheck.rules import proteins
from evcheck.rules.ev_metric_antibodies import does_not_arise, entry_lines, undescribed
from evcheck.rules.look import left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_reported, said

FIGURES = re.compile(r"\d\s*(%|[mµu]?M\b|m?g/|[kM]?U/)")
"""A concentration, which tells the composition of a buffer from its mere name."""

NO_BUFFER = ("none", "no", "yes", "no lysis", "not lysed")
"""Words under `lysis_buffer` that name none."""


@rule(
    "lysate-preparation",
    subject="preparation",
    why="The buffer decides which membranes and complexes come apart, and so which proteins are seen and how "
    "strongly; without it a reader cannot repeat the assay.",
    reads=[
        "characterization.proteins",
        "characterization.proteins[].by",
        "characterization.proteins[].intact",
        "characterization.proteins[].lysis_buffer",
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Say under `lysis_buffer` what vesicles were lysed in, with its composition; if they were left whole, write "
    "`intact: yes`.",
    methods="For {assays}, vesicles were lysed in <buffer with its composition>.",
    add="{add}",
)
def lysate_preparation(preparation: Any, dossier: Any) -> Verdict:
    """What vesicles were lysed in is told for each assay that needs a lysate.

    Western blots and mass spectrometry need one; flow cytometry, SP-IRIS and immuno-EM need none; ELISA, Simoa and the
    like need none where vesicles are said to be intact. One entry of an assay speaks for all of them. A buffer that
    goes by its name alone is taken, with a note.
    """
    if (verdict := undescribed(preparation)) is not None:
        return verdict
    entries = look(preparation, "characterization.proteins").value or []
    groups: dict[str, list[Any]] = {}
    for entry in entries:
        groups.setdefault(entry.by.entry.name if entry.by.entry is not None else str(entry.by), []).append(entry)
    lysed = [its for its in groups.values() if any(_has_lysate(entry) for entry in its)]
    told, gaps, stated, for_reader = [], [], [], []
    for its in lysed:
        buffers = [look(entry, "lysis_buffer") for entry in its]
        named = [one for one in buffers if one.value is not None]
        if any(one.value.strip().lower() not in NO_BUFFER for one in named):
            told += [one for one in named if one.value.strip().lower() not in NO_BUFFER]
        elif named or its[0].by.entry is None:
            for_reader.append(its[0])
        elif given := left_to_reader(buffers) or [one for one in buffers if one.statement is not None]:
            stated += given
        else:
            gaps.append(its[0])
    if gaps:
        return _without_buffer(gaps)
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "the lysis of vesicles", [one.spot() for one in stated])
    if for_reader:
        names = proteins.named(entry.by for entry in for_reader)
        message = f"Whether vesicles were lysed for {names}, and in what, is for a reader."
        return needs_review(message, [Spot(entry, "by") for entry in for_reader])
    if not lysed:
        return does_not_arise(preparation, "lysate")
    buffers_told = dict.fromkeys(one.value for one in told)
    notes = [
        f"`{buffer}` is a name; give the composition of the buffer as well."
        for buffer in buffers_told
        if FIGURES.search(buffer) is None
    ]
    return met(f"Lysed in {'; '.join(buffers_told)}.", [one.spot() for one in told][:3], notes)


def _has_lysate(entry: Any) -> bool:
    """Whether an assay reads a lysate, as far as can be told; an assay that is not known does unless it says not."""
    lysate = entry.by.entry.lysate if entry.by.entry is not None else "unless intact"
    return lysate == "yes" or (lysate == "unless intact" and entry.intact is not True)


def _without_buffer(gaps: list[Any]) -> Verdict:
    """The verdict on assays of which the lysis is not told, all named."""
    names = proteins.named(entry.by for entry in gaps)
    may_be_whole = any(entry.by.entry.lysate != "yes" for entry in gaps)
    lines = ["characterization:", "  proteins:"]
    for entry in gaps:
        lines += [*entry_lines(entry), "      lysis_buffer: <buffer with its composition>"]
    return not_reported(
        f"What vesicles were lysed in is not stated for {names} (`lysis_buffer`"
        f"{', or `intact: yes`' if may_be_whole else ''}).",
        [Spot(entry, "by", "lysed in what?") for entry in gaps],
        assays=names,
        add="\n".join(lines),
    )
