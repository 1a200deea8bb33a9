"""Vesicles of mesenchymal stromal cells (MSC): the metrics by which they are defined."""

from __future__ import annotations

from functools import cache
from typing import Any

from evcheck.knowledge import find
from evcheck.rules import proteins
from evcheck.rules.look import holds, left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.sizing import SIZES
from evcheck.rules.suggesting import to_assess
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

POSITIVE = ("CD73", "CD90", "CD105")
NEGATIVE = ("CD14", "CD34", "CD11b", "CD45", "CD19", "CD79a", "HLA-DR")
RESULTS = "detected, enriched, depleted or not detected"


@rule(
    "msc-antigens",
    subject="preparation",
    why="Size and common markers do not tell vesicles of MSC from those of other cells; antigens that MSC have, "
    "and lack, speak for MSC as the source.",
    reads=[
        "characterization.proteins",
        "characterization.proteins[].protein",
        "characterization.proteins[].by",
        "characterization.proteins[].result",
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix="Assess CD73, CD90 and CD105 in the vesicles, and beside them one antigen that MSC lack, such as CD45; give "
    "their ratio.",
    methods="CD73, CD90 and CD105 were <result> and CD45 was <result> in the vesicles by <assay>; ratio <ratio>.",
    add="{add}",
)
def msc_antigens(preparation: Any, dossier: Any) -> Verdict:
    """The vesicles carry antigens of MSC, and antigens that MSC lack were looked for.

    CD73, CD90 and CD105 must be shown in the vesicles, and at least one of CD14, CD34, CD11b, CD45, CD19, CD79a and
    HLA-DR assessed, whatever the result. The definition is of their ratio, which has no limit that all agree on.
    Where proteins are listed, but none of these, that is for a reader.
    """
    found = look(preparation, "characterization.proteins")
    shown_for = look(preparation, "characterization.shown for")
    wanted = to_assess([*POSITIVE, "CD45"], RESULTS)
    if found.statement is not None:
        return said([found.statement], "the antigens of MSC", [found.spot()], **wanted)
    if not holds(found):
        if shown_for.value is not None:
            return elsewhere(shown_for)
        return not_reported("No protein of the vesicles is reported.", [found.spot()], **wanted)
    tally = _antigens(preparation)
    positive = [name for name in POSITIVE if name not in tally.sure]
    lacking = [*positive, *([] if tally.sure.keys() & set(NEGATIVE) else ["one that MSC lack, such as CD45"])]
    if not lacking:
        return met(
            f"Assessed in the vesicles: {', '.join(tally.sure)}.", [Spot(e, "protein") for e in tally.sure.values()]
        )
    values = to_assess([*positive, *(["CD45"] if len(lacking) > len(positive) else [])], RESULTS)
    told = f"Not shown in the vesicles: {', '.join(lacking)}."
    if len(lacking) <= len(tally.unknown) and shown_for.value is None:
        message = f"{told} Whether {', '.join(tally.unknown)} can count is for a reader."
        return needs_review(message, [Spot(entry, "protein") for entry in tally.unknown.values()])
    if shown_for.value is not None:
        return needs_review(f"{told} Others are said to be shown for `{shown_for.value}`.", [shown_for.spot()])
    if len(lacking) <= len(tally.unknown) + len(tally.open):
        waiting = [Spot(entry, "protein", "the result is not stated") for entry in tally.open.values()]
        return not_reported(f"{told} The result is not stated for {', '.join(tally.open)}.", waiting, **values)
    if not (tally.sure or tally.absent or tally.open):
        message = f"{told} They are one way to know such vesicles; whether another serves is for a reader."
        return needs_review(message, [found.spot()])
    return not_met(told, [found.spot()], **values)


@cache
def _genes() -> dict[str, str]:
    """The antigens by their gene, or by those of their family."""
    known = [(name, find("protein", name).entry) for name in (*POSITIVE, *NEGATIVE)]
    return {gene: name for name, entry in known if entry is not None for gene in (entry.name, *entry.members)}


def _antigens(preparation: Any) -> proteins.Tally:
    """The antigens that a preparation lists: shown or assessed, open, or under a name or by an assay not known."""
    genes = _genes()
    tally = proteins.Tally()
    for name, entry in proteins.listed(preparation):
        evidence = proteins.is_evidence(entry)
        antigen = genes.get(proteins.gene(name))
        if evidence is False or (antigen is None and name.entry is not None):
            continue
        if antigen is None or evidence is None:
            tally.unknown.setdefault(antigen or str(name), entry)
        elif entry.result is None:
            tally.open.setdefault(antigen, entry)
        elif antigen in NEGATIVE or entry.result not in ("not detected", "depleted"):
            tally.sure.setdefault(antigen, entry)
        else:
            tally.absent.setdefault(antigen, entry)
    for group in (tally.unknown, tally.open):
        for antigen in [one for one in group if one in tally.sure]:
            del group[antigen]
    for antigen in [one for one in tally.open if one in tally.unknown]:
        del tally.open[antigen]
    return tally


@rule(
    "size-and-image",
    subject="preparation",
    why="A size alone may be that of lipoproteins or clumps of protein; only with an image does it speak for "
    "small vesicles.",
    reads=[
        "characterization.particles",
        "characterization.imaging",
        *(f"characterization.{chapter}[].size.{key}" for chapter in ("particles", "imaging") for key in SIZES),
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix="Give the size of the vesicles with its technique, and an image of single vesicles.",
    methods="The size was <mode> nm by <technique>; vesicles were imaged by <technique>.",
    add="""
characterization:
  particles:
    - technique: <NTA, TRPS, ...>
      size:
        mode: <mode> nm
  imaging:
    - technique: <TEM, cryo-EM, ...>
""",
)
def size_and_image(preparation: Any, dossier: Any, *, low: int = 50, high: int = 200) -> Verdict:
    """Size and shape of the vesicles are reported.

    A size in figures, by any technique, and an image of single vesicles. A mean, mode or median outside the usual range
    is named in a note and never judged, since it depends on the technique.
    """
    looked = [look(preparation, f"characterization.{chapter}") for chapter in ("particles", "imaging")]
    entries = [entry for one in looked for entry in one.value or ()]
    sized = [entry for entry in entries if any(holds(look(entry, f"size.{key}")) for key in SIZES)]
    imaged = holds(looked[1])
    if sized and imaged:
        return met(
            "Size and an image are given.", [Spot(sized[0], "size"), looked[1].spot()], _outside(sized, low, high)
        )
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    missing = [*([] if sized else ["a size in figures"]), *([] if imaged else ["an image"])]
    blocks = [(one, has) for one, has in zip(looked, (sized, imaged), strict=True) if not has]
    statements = [one.statement for one, _ in blocks if one.statement is not None]
    if len(statements) == len(blocks):
        return said([one for one in statements if one], " and ".join(missing), [one.spot() for one, _ in blocks])
    return not_reported(f"Not stated: {' and '.join(missing)}.", [blocks[0][0].spot()])


def _outside(sized: list[Any], low: int, high: int) -> list[str]:
    """A note on sizes beyond the usual range."""
    sizes = [(entry.technique, getattr(entry.size, key)) for entry in sized for key in ("mean", "mode", "median")]
    beyond = [f"{name}: {size.text}" for name, size in sizes if size is not None and _beyond(size, low, high)]
    return [f"Outside {low} to {high} nm: {'; '.join(beyond)}."] if beyond else []


def _beyond(size: Any, low: int, high: int) -> bool:
    return size.value is not None and not low <= size.value * 1e9 <= high


@rule(
    "membrane-lipid",
    subject="preparation",
    why="Vesicles are bounded by a membrane of lipid, clumps of protein are not; lipid beside protein or "
    "particles tells how much of a preparation may be vesicles.",
    reads=[
        "characterization.quantities.lipid.amount",
        "characterization.quantities.protein.amount",
        "characterization.components",
        "characterization.components[].what",
        "characterization.components[].value",
        "characterization.particles",
        "characterization.particles[].concentration.value",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    controls=False,
    fix="Measure a lipid of the membrane, and give it with protein or number of particles.",
    methods="The vesicles held <amount> of <lipid> per <mass of protein or number of particles>, by <assay>.",
    add="""
characterization:
  quantities:
    lipid:
      amount: <amount>
      by: <assay>
    protein:
      amount: <amount>
      by: <assay>
""",
)
def membrane_lipid(preparation: Any, dossier: Any) -> Verdict:
    """Lipid of the membrane is measured, beside protein or number of particles.

    Total lipid, or a single one such as cholesterol or sphingomyelin with its figure; and total protein or a
    concentration of particles to compare it with.
    """
    total = look(preparation, "characterization.quantities.lipid.amount")
    components = look(preparation, "characterization.components").value or []
    single = [one for one in components if one.what.entry is not None and one.what.entry.name in LIPIDS]
    measured = [one for one in single if one.value is not None]
    protein = look(preparation, "characterization.quantities.protein.amount")
    particles = look(preparation, "characterization.particles").value or []
    counted = [one for one in particles if holds(look(one, "concentration.value"))]
    lipid = holds(total) or bool(measured)
    beside = holds(protein) or bool(counted)
    if lipid and beside:
        what = "total lipid" if holds(total) else ", ".join(str(one.what) for one in measured)
        return met(f"Measured: {what}, beside {'protein' if holds(protein) else 'the number of particles'}.", [
            total.spot() if holds(total) else Spot(measured[0], "value")])  # fmt: skip
    if not lipid and total.statement is not None:
        return said([total.statement], "the lipid of the membrane", [total.spot()])
    missing = [*([] if lipid else ["lipid of the membrane"]), *([] if beside else ["protein or number of particles"])]
    return not_reported(f"Not stated: {' and '.join(missing)}.", [total.spot()])


LIPIDS = (
    "lipids", "phospholipids", "cholesterol", "sterols", "sphingomyelin", "ceramide", "phosphatidylcholine",
    "phosphatidylserine", "phosphatidylethanolamine", "phosphatidylinositol", "phosphatidic acid", "gangliosides",
)  # fmt: skip
"""Components that are lipids of the membrane."""


@rule(
    "activity-read",
    subject="preparation",
    why="Preparations that are alike in size and markers may differ in what they do; only an activity in figures "
    "tells whether one does what it is meant for.",
    reads=["/assays", "/assays[].preparation", "/assays[].kind", "/assays[].readout"],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    controls=False,
    fix="Say what the assay reads in figures, and how that is linked to the use that is intended.",
    methods="Biological activity was read as <readout>, which is linked to <use> by <mechanism>.",
    add="""
assays:
  - id: {assay}
    kind: potency
    preparation: {preparation}
    readout: <what is read, in figures>
""",
)
def activity_read(preparation: Any, dossier: Any) -> Verdict:
    """A biological activity of the vesicles is measured.

    An assay of function or potency of the preparation says what it reads. Whether that is linked to the intended use is
    for a reader.
    """
    own = [
        one
        for one in look(dossier, "assays").value or ()
        if preparation.id in one.preparation and one.kind in ("potency", "function")
    ]
    read = [one for one in own if one.readout is not None]
    if read:
        told = "; ".join(f"{one.id}: {one.readout}" for one in read)
        return met(f"{told}.", [Spot(one, "readout") for one in read])
    looked = [look(one, "readout") for one in own]
    stated = left_to_reader(looked) or [one for one in looked if one.statement is not None]
    values = {"preparation": preparation.id, "assay": own[0].id if own else "<name>"}
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "what is read", [one.spot() for one in stated], **values)
    message = "What an assay of function or potency reads is not stated."
    return not_reported(message, [Spot(one, "id") for one in own] or [Spot(preparation, "id")], **values)
