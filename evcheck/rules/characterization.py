"""Characterization: EV markers, contaminants, and size by independent principles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from evcheck.rules import proteins
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

MARKER_READS = [
    "characterization.proteins",
    "characterization.proteins[].protein",
    "characterization.proteins[].by",
    "characterization.proteins[].result",
    "characterization.proteins[].role",
    "characterization.shown for",
    "sample.kind",
    "sample.species",
    "sample.origin",
]
ALL = [Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW]


@rule(
    "ev-markers",
    subject="preparation",
    reads=MARKER_READS,
    adverse={
        "characterization.proteins[].role": "a role can only keep a protein from being counted as a marker",
        "sample.species": "a species that is no mammal only takes the mammalian lists away",
    },
    outcomes=ALL,
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess further EV proteins in the isolated vesicles, for example {suggested}, and enter each "
        "with its assay and result.",
        Outcome.NOT_REPORTED: "Enter each EV protein assessed in the isolated vesicles, with its assay and result "
        "(detected, enriched, not detected).",
    },
    methods="The EV proteins {suggested} were assessed in the isolated vesicles by <assay>.",
    add="""
characterization:
  proteins:
    - protein:
{suggested_list}
      by: <western blot, flow cytometry, ...>
      result: <detected, enriched or not detected>
""",
)
def ev_markers(
    preparation: Any, dossier: Any, *, count: int = 3, categories: tuple[str, ...] = ("1", "2"), edition: str = "2018"
) -> Verdict:
    """EV marker proteins are shown in the isolated vesicles.

    Counted are distinct genes of the item's MISEV categories with the result `detected` or `enriched`, by any
    protein assay; a capture antibody alone is no evidence. Stains, reporters, cargo and contaminants never count.
    A known membrane protein outside MISEV's lists, an unknown name or assay, and a protein that is only quantified
    are left to a reader where they decide.
    """
    found = look(preparation, "characterization.proteins")
    if found.statement is not None:
        return said([found.statement], "EV markers", [found.spot()])
    listed = proteins.listed(preparation)
    shown_for = look(preparation, "characterization.shown for")
    if not listed:
        if shown_for.value is not None:
            message = f"Shown for `{shown_for.value}`; whether source and protocol are the same is for a reader."
            return needs_review(message, [shown_for.spot()])
        return not_reported("No protein of the isolated vesicles is reported.", [found.spot()], **_suggested([]))
    tally = proteins.markers(preparation, set(categories), edition)
    sure, unknown, open_ = list(tally.sure), list(tally.unknown), list(tally.open)
    suggested = _suggested([*sure, *unknown, *open_])
    at = [Spot(entry, "protein") for entry in tally.sure.values()][:3]
    if not proteins.mammalian(preparation):
        names = proteins.named(name for name, _ in listed)
        return needs_review(f"{names}: the lists of EV markers are mammalian, so this is for a reader.", [found.spot()])
    have = f"{len(sure)} of {count} EV markers shown" + (f" ({tally.named(sure)})" if sure else "")
    if len(sure) >= count:
        return met(f"{len(sure)} EV markers shown: {tally.named(sure)}.", at)
    if len(sure) + len(unknown) >= count:
        where = [Spot(tally.unknown[name], "protein", "for a reader to judge") for name in unknown]
        return needs_review(f"{have}; whether {tally.named(unknown)} can count is for a reader.", where)
    if len(sure) + len(unknown) + len(open_) >= count:
        where = [Spot(tally.open[name], "protein", "the result is not stated") for name in open_]
        suggested = _values("suggested", [tally.written[name] for name in open_])
        return not_reported(f"{have}; the result is not stated for {tally.named(open_)}.", where, **suggested)
    if shown_for.value is not None:
        return needs_review(f"{have}; others are said to be shown for `{shown_for.value}`.", [shown_for.spot()])
    return not_met(f"{have}.{_not_counted(tally)}", [found.spot(), *at], **suggested)


USUAL = {"CD9": "CD9", "CD63": "CD63", "CD81": "CD81", "TSG101": "TSG101", "syntenin-1": "SDCBP", "Alix": "PDCD6IP"}
"""Markers that most laboratories have antibodies for, and their genes."""


def _suggested(present: list[str]) -> dict[str, str]:
    """Template values: markers to assess, leaving out those that are there."""
    return _values("suggested", [name for name, gene in USUAL.items() if gene not in present][:3])


def _values(key: str, names: Sequence[str]) -> dict[str, str]:
    """Template values for names: with commas, and as the lines of a list."""
    return {key: ", ".join(names), f"{key}_list": "\n".join(f"        - {name}" for name in names)}


def _not_counted(tally: proteins.Tally) -> str:
    """Why listed proteins do not count."""
    absent = [name for name, entry in tally.other.items() if entry.result in ("not detected", "depleted")]
    others = [name for name in tally.other if name not in absent]
    told = ""
    if others:
        told += f" Not counted as markers: {tally.named(others)}."
    if absent:
        told += f" Not detected or depleted: {tally.named(absent)}."
    return told


@rule(
    "contaminant-assessed",
    subject="preparation",
    reads=[
        "characterization.proteins",
        "characterization.proteins[].protein",
        "characterization.proteins[].by",
        "characterization.proteins[].result",
        "characterization.proteins[].role",
        "characterization.components[].what",
        "sample.kind",
        "characterization.shown for",
    ],
    outcomes=ALL,
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess a protein that comes down with vesicles without belonging to them, for example "
        "{expected}, and report the result whatever it is.",
        Outcome.NOT_REPORTED: "Enter each contaminant assessed, with its assay and result, for example {expected}.",
    },
    methods="The preparations were probed for {expected} as contaminants.",
    add="""
characterization:
  proteins:
    - protein:
{expected_list}
      by: <western blot, ELISA, ...>
      result: <not detected, depleted or detected>
""",
)
def contaminant_assessed(
    preparation: Any, dossier: Any, *, categories: tuple[str, ...] = ("3", "4"), edition: str = "2018"
) -> Verdict:
    """Something that is not of vesicles was looked for.

    A protein of MISEV categories 3 or 4 with a result, whatever it is, or another component known as a
    contaminant (LPS, DNA). What the sample calls for is named in a note.
    """
    found = look(preparation, "characterization.proteins")
    components = look(preparation, "characterization.components").value or []
    contaminants = [one for one in components if one.what.entry is not None and one.what.entry.meaning == "contaminant"]
    expected = _expected(preparation)
    if found.statement is not None and not contaminants:
        return said([found.statement], "contaminants", [found.spot()], **_values("expected", expected))
    listed = proteins.listed(preparation)
    shown_for = look(preparation, "characterization.shown for")
    if not listed and not contaminants:
        if shown_for.value is not None:
            message = f"Shown for `{shown_for.value}`; whether source and protocol are the same is for a reader."
            return needs_review(message, [shown_for.spot()])
        return not_reported("No contaminant is reported.", [found.spot()], **_values("expected", expected))
    return _contaminants(found, listed, contaminants, set(categories), edition, expected)


def _contaminants(
    found: Any, listed: list[Any], components: list[Any], wanted: set[str], edition: str, expected: Sequence[str]
) -> Verdict:
    """Judge what is listed."""
    known = [(name, one) for name, one in listed if proteins.in_categories(name, wanted, edition)]
    known = [(name, one) for name, one in known if proteins.is_evidence(one) is not False]
    with_result = [(name, one) for name, one in known if one.result is not None and proteins.is_evidence(one)]
    if with_result or components:
        return _assessed(with_result, components, edition, expected)
    if known and all(one.result is None for _, one in known):
        names = proteins.named(name for name, _ in known)
        at = [Spot(one, "protein", "the result is not stated") for _, one in known]
        return not_reported(f"{names} listed, but the result is not stated.", at, **_values("expected", expected))
    unknown = [(name, one) for name, one in listed if _may_be_contaminant(name, one, wanted, edition)] + [
        (name, one) for name, one in known if proteins.is_evidence(one) is None
    ]
    if unknown:
        names = proteins.named(name for name, _ in unknown)
        at = [Spot(one, "protein", "for a reader to judge") for _, one in unknown]
        return needs_review(f"Whether {names} shows contamination is for a reader.", at)
    return not_met(
        f"{len(listed)} proteins are listed, but none of them shows contamination.",
        [found.spot()],
        **_values("expected", expected),
    )


def _may_be_contaminant(name: Any, entry: Any, wanted: set[str], edition: str) -> bool:
    """An unknown name, one that another edition lists, or one outside the lists that the authors call a contaminant."""
    entries = proteins.meant(name)
    if not entries or proteins.in_another_edition(name, wanted, edition):
        return True
    return entry.role == "contaminant" and all(one.kind == "protein" and not one.categories for one in entries)


def _assessed(with_result: list[Any], components: list[Any], edition: str, expected: Sequence[str]) -> Verdict:
    """The verdict where a contaminant was assessed, with what it shows and does not show."""
    names = [name for name, _ in with_result] + [one.what for one in components]
    notes = []
    present = [name for name, one in with_result if one.result in ("detected", "enriched")]
    if present:
        verb = "is" if len({*map(str, present)}) == 1 else "are"
        notes.append(f"{proteins.named(present)} {verb} present; temper claims that rest on purity.")
    soluble = any(proteins.in_categories(name, {"3"}, edition) for name, _ in with_result)
    if with_result and not components and not soluble:
        notes.append(
            "Only proteins of other cell compartments were assessed; they do not show carry-over of lipoproteins or "
            "soluble protein."
        )
    assessed = {proteins.gene(name) for name in names}
    if expected and not assessed & set(expected):
        notes.append(f"For this kind of sample, {', '.join(expected)} would be the contaminants to expect.")
    at = [Spot(one, "protein") for _, one in with_result] + [Spot(one, "what") for one in components]
    return met(f"Assessed: {proteins.named(names)}.", at[:3], notes)


def _is_apolipoprotein(name: Any) -> bool:
    return all(one.name.startswith("APO") or one.name == "apolipoprotein" for one in proteins.meant(name))


def _expected(preparation: Any) -> Sequence[str]:
    """The contaminants that the kind of sample calls for."""
    kind = look(preparation, "sample.kind").value
    if kind is None or kind.entry is None:
        return ("APOA1", "APOB", "ALB")
    expected = kind.entry.contaminants
    if kind.entry.group == "culture":
        serum = look(preparation, "sample.medium.serum.kind").value
        if serum is not None and serum.entry is not None:
            expected = ("CANX", "GOLGA2", "TOMM20") if serum.entry.counts_as == "none" else ("ALB", "APOB")
    return list(expected[:3])


@rule(
    "carry-over",
    subject="preparation",
    reads=[
        "sample.kind",
        "sample.medium.serum.kind",
        "characterization.proteins",
        "characterization.proteins[].protein",
        "characterization.proteins[].by",
        "characterization.proteins[].result",
        "characterization.components[].what",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Report what lipoprotein and protein came along: for blood at least one apolipoprotein (ApoA1, ApoB), for "
    "medium with serum albumin; say the result, whatever it is.",
    methods="Carry-over of lipoproteins and soluble protein was assessed by <assay> of ApoA1, ApoB and albumin.",
    add="""
characterization:
  proteins:
    - protein:
{expected_list}
      by: <western blot, ELISA, ...>
      result: <not detected, depleted or detected>
""",
)
def carry_over(preparation: Any, dossier: Any, *, edition: str = "2018") -> Verdict:
    """What lipoprotein and protein came along with the vesicles is reported.

    Asked of blood, where an apolipoprotein must be among what was assessed, and of medium that held serum. A
    contaminant counts when its result is given.
    """
    kind = look(preparation, "sample.kind")
    entry = kind.value.entry if kind.value is not None else None
    if entry is None:
        message = "What the sample is, is not stated, or not known to evcheck (`sample.kind`)."
        return not_reported(message, [kind.spot()], state="sample.kind")
    blood = entry.group == "blood"
    if not blood and entry.group != "culture":
        return not_applicable(
            f"The sample is {kind.value}; this is asked of blood and of medium with serum.", [kind.spot()]
        )
    if not blood:
        serum = look(preparation, "sample.medium.serum.kind")
        if serum.statement is not None:
            return said(
                [serum.statement], "the serum of the collection medium", [serum.spot()], **_values("expected", ["ALB"])
            )
        if serum.value is None or serum.value.entry is None:
            return not_reported(
                "Whether the medium held serum is not stated or not known.",
                [serum.spot()],
                **_values("expected", ["ALB"]),
            )
        if serum.value.entry.counts_as == "none":
            return not_applicable("The collection medium held no serum.", [serum.spot()])
    return _carried_over(preparation, blood, edition)


def _carried_over(preparation: Any, blood: bool, edition: str) -> Verdict:
    """Judge the contaminants of blood, or of medium with serum."""
    found = look(preparation, "characterization.proteins")
    components = look(preparation, "characterization.components").value or []
    others = [one for one in components if one.what.entry is not None and one.what.entry.meaning == "contaminant"]
    listed = [(name, one) for name, one in proteins.listed(preparation) if proteins.is_evidence(one) is not False]
    known = [(name, one) for name, one in listed if proteins.in_categories(name, {"3", "4"}, edition)]
    suggested = _values("expected", ["APOA1" if blood else "ALB"])
    if found.statement is not None and not others:
        return said([found.statement], "carry-over", [found.spot()], **suggested)
    if not known and not others:
        return not_reported("No contaminant is reported.", [found.spot()], **suggested)
    if blood:
        known = [(name, one) for name, one in known if _is_apolipoprotein(name)]
        if not known:
            return not_met("Contaminants were assessed, but no apolipoprotein.", [found.spot()], **suggested)
        others = []
    with_result = [(name, one) for name, one in known if one.result is not None]
    if not with_result and not others:
        names = proteins.named(name for name, _ in known)
        at = [Spot(one, "protein", "the result is not stated") for _, one in known]
        return not_reported(f"{names} listed, but the result is not stated.", at, **suggested)
    assessed = [name for name, _ in with_result] + [one.what for one in others]
    return met(f"Assessed: {proteins.named(assessed)}.", [Spot(one, "protein") for _, one in with_result][:3])
