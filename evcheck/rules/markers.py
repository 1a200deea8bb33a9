"""EV marker proteins: how many are shown in the vesicles."""

from __future__ import annotations

from typing import Any, NamedTuple

from evcheck.knowledge import find
from evcheck.rules import proteins
from evcheck.rules.look import look, stated_none
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.suggesting import to_assess
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

USUAL = ("CD9", "CD63", "CD81", "TSG101", "SDCBP", "PDCD6IP")
"""Markers that most laboratories have antibodies for."""

IN_WORDS = {
    "1": "transmembrane or GPI-anchored", "2": "cytosolic", "2a": "cytosolic and membrane-binding",
}  # fmt: skip
"""What proteins of a MISEV category have in common, where an item asks for that category alone."""

RESULTS = "detected, enriched or not detected"

UNLISTED = {
    "fix": "Enter each protein assessed in the vesicles, with its assay and result.",
    **to_assess(["<protein>"], RESULTS),
}
"""Template values where the lists of markers, which are mammalian, do not fit."""


class Asked(NamedTuple):
    """What an item asks for: so many markers of these MISEV categories in this edition; shown, or only assessed."""

    wanted: int
    categories: tuple[str, ...]
    edition: str
    assessed: bool = False

    @property
    def kind(self) -> str:
        """The kind of marker, in words."""
        words = [IN_WORDS[one] for one in self.categories if one in IN_WORDS]
        return f"{words[0]} EV marker" if len(self.categories) == len(words) == 1 else "EV marker"

    def names(self, number: int) -> str:
        """So many markers, in words."""
        return f"{number} {self.kind}{'' if number == 1 else 's'}"

    def usual(self, there: set[str]) -> list[str]:
        """Usual markers of the kind that are not there yet, at most three."""
        wanted = frozenset(self.categories)
        named = [find("protein", name) for name in USUAL if name not in there]
        return [name.text for name in named if proteins.in_categories(name, wanted, self.edition)][:3]


@rule(
    "ev-markers",
    subject="preparation",
    why="Particles of the right size need not be vesicles; proteins of vesicles show that some are. One protein "
    "says little, since none is in all vesicles or in them alone.",
    reads=[
        *proteins.READS,
        "characterization.shown for",
        "sample.kind",
        "sample.species",
        "sample.origin",
        "isolation",
    ],
    adverse={
        "characterization.proteins[].role": "a role can only keep a protein from being counted as a marker",
        "sample.species": "a species that is no mammal only takes the mammalian lists away",
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Assess EV proteins such as {names} in the vesicles, and enter each with its assay and "
        "result.",
        Outcome.NOT_REPORTED: "Enter each EV protein assessed in the vesicles, for example {names}, with its "
        "assay and result (detected, enriched, not detected).",
    },
    methods="The EV proteins <proteins> were assessed in the vesicles by <assay>.",
    add="{add}",
)
def ev_markers(
    preparation: Any,
    dossier: Any,
    *,
    count: int = 3,
    categories: tuple[str, ...] = ("1", "2"),
    edition: str = "2018",
    weigh: tuple[str, ...] = (),
    of_isolated: bool = False,
    assessed: bool = False,
) -> Verdict:
    """EV marker proteins are shown in the vesicles.

    Counted are distinct genes of the item's MISEV categories with the result `detected` or `enriched`, by any
    protein assay; a capture antibody alone is no evidence. Stains, reporters, cargo and contaminants never count.
    A known membrane protein outside MISEV's lists, an unknown name or assay, and a protein that is only quantified
    are left to a reader where they decide. So is, where the item says so, a gap in what was never isolated. An
    item that asks only that proteins be assessed takes any result.
    """
    asked = Asked(count, categories, edition, assessed)
    verdict = _judged(preparation, asked, weigh)
    if of_isolated and verdict.outcome in (Outcome.NOT_MET, Outcome.NOT_REPORTED, None):
        if not stated_none(preparation, "isolation"):
            return verdict
        message = f"No {asked.kind} is shown; since nothing was isolated, whether one can be is for a reader."
        return needs_review(message, [(preparation, "isolation")])
    return verdict


def _judged(preparation: Any, asked: Asked, weigh: tuple[str, ...]) -> Verdict:
    """The verdict on the markers of a preparation."""
    found = look(preparation, "characterization.proteins")
    mammalian = proteins.mammalian(preparation)
    if found.statement is not None and (mammalian or found.statement.kind != "not done"):
        return said([found.statement], "EV markers", [found.spot()], **_suggested(proteins.Tally(), asked))
    if found.statement is not None:
        return needs_review("No protein was assessed; which to ask for in this source is for a reader.", [found.spot()])
    shown_for = look(preparation, "characterization.shown for")
    listed = proteins.listed(preparation)
    if not listed and shown_for.value is not None:
        return elsewhere(shown_for)
    if not listed:
        message = "No protein of the vesicles is reported."
        values = _suggested(proteins.Tally(), asked) if mammalian else UNLISTED
        return not_reported(message, [found.spot()], **values)
    if not mammalian:
        names = proteins.named(name for name, _ in listed)
        return needs_review(f"{names}: the lists of EV markers are mammalian, so this is for a reader.", [found.spot()])
    tally = proteins.markers(preparation, frozenset(asked.categories), asked.edition, weigh, assessed=asked.assessed)
    if len(tally.sure) + len(tally.unknown) < asked.wanted and shown_for.value is not None:
        message = f"{_have(tally, asked)}; others are said to be shown for `{shown_for.value}`."
        return needs_review(message, [shown_for.spot()])
    return _counted(tally, asked, [found.spot()])


def _counted(tally: proteins.Tally, asked: Asked, whole: list[Spot]) -> Verdict:
    """The verdict on a count: surely, for a reader, with results to be filled in, or not."""
    count = asked.wanted
    sure, unknown, waiting = list(tally.sure), list(tally.unknown), list(tally.open)
    at = [Spot(entry, "protein") for entry in tally.sure.values()][:3]
    have = _have(tally, asked)
    if len(sure) >= count:
        message = f"{asked.names(len(sure))} {'assessed' if asked.assessed else 'shown'}: {tally.named(sure)}."
        return met(message, at, _promiscuous(tally, asked.edition))
    if len(sure) + len(unknown) >= count:
        where = [Spot(tally.unknown[name], "protein", "for a reader to judge") for name in unknown]
        return needs_review(f"{have}; whether {tally.named(unknown)} can count is for a reader.", where)
    if len(sure) + len(unknown) + len(waiting) >= count:
        where = [Spot(tally.open[name], "protein", "the result is not stated") for name in waiting]
        values = to_assess([tally.written[name] for name in waiting], RESULTS)
        return not_reported(f"{have}; the result is not stated for {tally.named(waiting)}.", where, **values)
    return not_met(f"{have}.{_not_counted(tally, asked)}", [*whole, *at], **_suggested(tally, asked))


def _promiscuous(tally: proteins.Tally, edition: str) -> list[str]:
    """A note on proteins of category 2b, which are found in much else."""
    weak = [gene for gene in tally.sure if proteins.categories_of(gene, edition) == {"2b"}]
    if not weak:
        return []
    return [
        f"{tally.named(weak)}: MISEV category 2b, found in many particles; on their own they say little of vesicles."
    ]


def _have(tally: proteins.Tally, asked: Asked) -> str:
    """How many are shown, and which."""
    if asked.wanted == 1:
        return f"No {asked.kind} is surely shown" if tally.unknown else f"No {asked.kind} is shown"
    names = f" ({tally.named(tally.sure)})" if tally.sure else ""
    told = "assessed with a result" if asked.assessed else "shown"
    return f"{len(tally.sure)} of {asked.names(asked.wanted)} {told}{names}"


def _suggested(tally: proteins.Tally, asked: Asked) -> dict[str, str]:
    """Template values: markers to assess, leaving out those that are there."""
    there = {*tally.sure, *tally.unknown, *tally.open, *tally.absent, *tally.other}
    return to_assess(asked.usual(there), RESULTS)


def _not_counted(tally: proteins.Tally, asked: Asked) -> str:
    """Why listed proteins do not count."""
    why = "Not counted as markers" if asked.kind == "EV marker" else "Of another kind"
    told = f" {why}: {tally.named(tally.other)}." if tally.other else ""
    return told + (f" Assessed and not found: {tally.named(tally.absent)}." if tally.absent else "")
