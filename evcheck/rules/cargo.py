"""RNA as cargo: how it was treated, measured and validated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from evcheck.rules.look import holds, look, look_any, ways_of
from evcheck.rules.presence import FIX, all_stated, in_ways
from evcheck.rules.registry import rule
from evcheck.rules.rna import is_rna
from evcheck.rules.suggesting import as_yaml
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_reported, said

COMPONENTS = "characterization.components"
OTHERS = (f"/preparations[].{COMPONENTS}", f"/preparations[].{COMPONENTS}[].what", "/study.claims")
"""Whether RNA is told of another preparation, or claimed."""

ADD = """
characterization:
  components:
    - what: {names}
      by: <assay>
      treated: <nuclease, protease, with and without detergent>
"""


def _named(arguments: Mapping[str, Any]) -> Iterable[str]:
    """The paths that an item's arguments name."""
    for path in arguments.get("state", ("by", "treated")):
        yield from (f"{COMPONENTS}[].{way}" for way in ways_of(path))
    for path in arguments.get("paths", ()):
        yield from ways_of(path)


def _without(preparation: Any, dossier: Any) -> Verdict | None:
    """The verdict where no RNA is listed; None where some is."""
    found = look(preparation, COMPONENTS)
    if found.statement is not None:
        return said([found.statement], "RNA and other components", [found.spot()], names="RNA")
    others = [one for one in dossier.preparations or () if one is not preparation and _rna(one)]
    if not found.value and others:
        return not_applicable(f"RNA is told of `{others[0].id}`, not of this preparation.", [found.spot()])
    claims = look(dossier, "study.claims")
    nothing = claims.statement is not None and claims.statement.kind in ("none", "not done")
    if not found.value and (nothing or (claims.value and "rna cargo" not in claims.value)):
        return not_applicable("No RNA is listed, and the study claims nothing of RNA.", [claims.spot()])
    if not found.value:
        return not_reported(f"No RNA is listed under `{COMPONENTS}`.", [found.spot()], names="RNA")
    if not _rna(preparation):
        listed = ", ".join(dict.fromkeys(str(one.what) for one in found.value))
        return not_applicable(f"No RNA is among the components listed ({listed}).", [found.spot()])
    return None


def _rna(preparation: Any) -> list[Any]:
    return [one for one in look(preparation, COMPONENTS).value or [] if is_rna(one.what)]


@rule(
    "rna-described",
    subject="preparation",
    why="RNA outside vesicles, bound to proteins and lipoproteins, often comes along. How RNA was treated and "
    "measured decides what is found and whether it was inside.",
    reads=[COMPONENTS, f"{COMPONENTS}[].what", *OTHERS],
    reads_of=_named,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Enter each RNA with its assay, and what the vesicles were treated with before RNA was extracted.",
    methods="Vesicles were treated with <protease and nuclease>; RNA was extracted with <kit> and measured by <assay>.",
    add=ADD,
)
def rna_described(preparation: Any, dossier: Any, *, state: tuple[str, ...] = ("by", "treated")) -> Verdict:
    """Every RNA that is listed states how it was treated and measured.

    RNA by its kind (miRNA, mRNA) or by its own name (miR-21-5p); other components are not asked.
    """
    if (verdict := _without(preparation, dossier)) is not None:
        return verdict
    gaps, statements = [], []
    for entry in _rna(preparation):
        looked = [(path, look_any(entry, path)) for path in state]
        absent = [path for path, one in looked if not holds(one) and one.statement is None]
        if absent:
            gaps.append((entry, absent))
        statements += [one for _, one in looked if one.statement is not None]
    if gaps:
        told = "; ".join(f"{entry.what}: {', '.join(map(in_ways, absent))}" for entry, absent in gaps)
        at = [Spot(entry, "what") for entry, _ in gaps][:3]
        return not_reported(f"Not stated for {told}.", at, names=str(gaps[0][0].what))
    if statements:
        told = ", ".join(dict.fromkeys(f"`{one.path}`" for one in statements))
        given = [one.statement for one in statements if one.statement is not None]
        return said(given, f"{told} of RNA", [one.spot() for one in statements][:3], names="RNA")
    names = ", ".join(dict.fromkeys(str(entry.what) for entry in _rna(preparation)))
    at = [Spot(entry, "what") for entry in _rna(preparation)][:3]
    return met(f"{names}: stated are {', '.join(map(in_ways, state))}.", at)


@rule(
    "rna-assay-described",
    subject="preparation",
    why="Libraries, alignment and normalization each favour some RNAs over others; where they are not told, "
    "others cannot repeat the analysis or compare its results.",
    reads=[COMPONENTS, f"{COMPONENTS}[].what", f"{COMPONENTS}[].by", *OTHERS],
    reads_of=_named,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix={Outcome.NOT_REPORTED: FIX},
    methods="State: {paths}.",
    add="{add}",
)
def rna_assay_described(
    preparation: Any, dossier: Any, *, assays: tuple[str, ...] = (), paths: tuple[str, ...] = ()
) -> Verdict:
    """Where RNA was measured by one of the item's assays, what that assay needs is described.

    What the item names in the dossier must be stated; what has no place there is for a reader, who finds it in the
    paper. Where no RNA was measured by such an assay, there is nothing to describe.
    """
    if (verdict := _without(preparation, dossier)) is not None:
        return verdict._replace(values={"paths": COMPONENTS, "add": as_yaml([COMPONENTS]), **verdict.values})
    entries = _rna(preparation)
    chosen = [one for one in entries if one.by is not None and one.by.entry is not None and one.by.entry.name in assays]
    if chosen:
        told = ", ".join(dict.fromkeys(f"{one.what} by {one.by}" for one in chosen))
        if paths:
            return all_stated(preparation, paths, dossier=dossier)
        return needs_review(f"{told}: what the item asks for is for a reader.", [Spot(one, "by") for one in chosen][:3])
    silent = [one for one in entries if one.by is None]
    if silent:
        names = ", ".join(dict.fromkeys(str(one.what) for one in silent))
        message = f"By what {names} was measured is not stated (`by`)."
        lines = f"characterization:\n  components:\n    - what: {silent[0].what}\n      by: <assay>"
        return not_reported(message, [Spot(one, "what") for one in silent][:3], paths="by", add=lines)
    unknown = [one for one in entries if one.by.entry is None]
    if unknown:
        names = ", ".join(dict.fromkeys(str(one.by) for one in unknown))
        return needs_review(f"evcheck does not know {names}, so whether this is due is for a reader.",
                            [Spot(one, "by") for one in unknown][:3])  # fmt: skip
    listed = ", ".join(dict.fromkeys(str(one.by) for one in entries))
    return not_applicable(f"RNA was measured by {listed}.", [Spot(entries[0], "by")])
