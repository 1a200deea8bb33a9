"""Dilutions and shares of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from evcheck.dossier.figures import plain_signs
from evcheck.rules.look import look
from evcheck.rules.plausibility import Check, always, doubtful, figure, fine, shown, weigh, whole, wrong
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, not_applicable

WITH_ANTIBODY = ("characterization.proteins", "characterization.imaging", "isolation")
DILUTIONS = [
    "characterization.particles[].dilution",
    "characterization.particles[].flow.dilution",
    "sample.medium.serum.depletion.dilution",
    "sample.growth_medium.serum.depletion.dilution",
    *(f"{chapter}[].antibody.dilution" for chapter in WITH_ANTIBODY),
]


@rule(
    "dilution-above-one",
    subject="preparation",
    why="A dilution that does not dilute points to a slip, or to a ratio the wrong way round; whoever follows it "
    "works with a wrong amount, and counts corrected by it are wrong.",
    reads=DILUTIONS,
    adverse=always(DILUTIONS),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Correct the dilution; a factor is above 1, and a share below 100 %.",
        Outcome.NEEDS_REVIEW: "Write a dilution as `1:1000`, one part in a thousand, or as a factor.",
    },
    methods="The sample was diluted <factor>-fold.",
)
def dilution_above_one(preparation: Any, dossier: Any) -> Verdict:
    """A dilution dilutes.

    `1:1000`, `500-fold` and `10 %` are read where a text begins with them. A factor below 1 and more than 100 % cannot
    be a dilution. A ratio the other way round (`1000:1`, `1:0.5`) is for a reader, since it may be one of mixing, as is
    `0.5x`, which may be a strength.
    """
    given = list(_dilutions(preparation))
    checks = [check for text, at in given if (check := _dilution(text, at)) is not None]
    nothing = f"None of {len(given)} dilutions is given in figures" if given else "No dilution is given"
    return weigh(checks, f"{nothing}, so none was checked.", whole(preparation))


def _dilutions(preparation: Any) -> Iterator[tuple[str, Spot]]:
    """Every dilution that a preparation gives, and where it stands."""
    places = [(entry, "dilution") for entry in look(preparation, "characterization.particles").value or []]
    places += [(entry, "flow.dilution") for entry, _ in list(places)]
    places += [(preparation, path) for path in DILUTIONS if path.startswith("sample")]
    for chapter in WITH_ANTIBODY:
        places += [(entry, "antibody.dilution") for entry in look(preparation, chapter).value or []]
    for record, path in places:
        found = look(record, path)
        if found.value is not None:
            yield found.value, found.spot()


NUMBER = r"(\d+(?:,\d{3})*(?:[.,]\d+)?)"


def _dilution(text: str, at: Spot) -> Check | None:
    """Judge the dilution that a text begins with; None where it begins with none."""
    plain = re.sub(r"^(?:diluted |dilution |~)+", "", plain_signs(text).lower())
    if found := re.match(rf"{NUMBER} ?[:/] ?{NUMBER}(?![\d:/])", plain):
        part, whole_ = _plain(found[1]), _plain(found[2])
        if not part:
            return None
        if whole_ < part:
            return doubtful(f"`{text}` would be {figure(whole_ / part)}-fold, which does not dilute.", at)
        return fine(f"`{text}` is {figure(whole_ / part)}-fold.", at)
    if found := re.match(rf"{NUMBER}[ -]?(fold|times|x)\b", plain):
        factor = _plain(found[1])
        if factor >= 1:
            return fine(f"`{text}` dilutes.", at)
        judged = doubtful if found[2] == "x" else wrong
        return judged(f"`{text}` is a factor below 1, which does not dilute.", at)
    if found := re.match(rf"{NUMBER} ?%", plain):
        if _plain(found[1]) > 100:
            return wrong(f"`{text}` is more than the undiluted 100 %.", at)
        return fine(f"`{text}` is a share of the whole.", at)
    return None


def _plain(written: str) -> float:
    """A number of a dilution; a comma before three digits groups, any other is a decimal one."""
    return float(re.sub(r",(?=\d{3}(?!\d))", "", written).replace(",", "."))


CULTURED = ("culture", "tissue", "bacteria", "fungus", "parasite", "plant")
"""Groups of samples in which cells live, so that their viability can be told."""

VIABILITY = ["sample.kind", "sample.cells.viability"]


@rule(
    "viability-possible",
    subject="preparation",
    why="An impossible viability points to a slip of unit or typing; a reader then cannot judge how much of the "
    "material may come from dying cells.",
    reads=VIABILITY,
    adverse=always(VIABILITY),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    fix={
        Outcome.NOT_MET: "Correct the viability; of all cells no more than 100 % live.",
        Outcome.NEEDS_REVIEW: "If a fraction of one is meant, write it in percent.",
    },
    methods="When vesicles were collected, <percent> % of the cells were alive.",
)
def viability_possible(preparation: Any, dossier: Any) -> Verdict:
    """No more than all cells live.

    Above 100 % cannot be right; 1 % or less may be a fraction of one (0.97) that is read as percent.
    """
    kind = look(preparation, "sample.kind").value
    if kind is not None and kind.entry is not None and kind.entry.group not in CULTURED:
        return not_applicable(
            f"The sample is {kind}, which holds no cultured cells.", [Spot(preparation.sample, "kind")]
        )
    found = look(preparation, "sample.cells.viability")
    if found.value is None or found.value.low is None:
        return weigh([], "The viability of the cells is not given, so it was not checked.", whole(preparation))
    share, text = found.value.low, shown(found.value)
    if share > 100:
        return weigh([wrong(f"A viability of {text} is more than 100 %.", found.spot())], "", ())
    if found.value.high is not None and 0 < found.value.high <= 1:
        return weigh([doubtful(f"A viability of {text} is read as {figure(share)} %.", found.spot())], "", ())
    return weigh([fine(f"A viability of {text} can be.", found.spot())], "", ())


class Share(NamedTuple):
    """A field that holds a percentage: its path, what it is, and whether more than 100 % cannot be."""

    path: str
    what: str
    bounded: bool


GRADIENTS_IN = ("isolation", "validation")
SHARES = (
    Share("sample.medium.serum.percent", "serum in the medium", True),
    Share("sample.growth_medium.serum.percent", "serum in the growth medium", True),
    Share("sample.cells.confluence", "confluence", False),
    Share("recovery.value", "recovery", False),
)
PERCENTAGES = [*(share.path for share in SHARES), *(f"{chapter}[].layers[].percent" for chapter in GRADIENTS_IN)]


@rule(
    "percentages-possible",
    subject="preparation",
    why="More than the whole points to a slip or a wrong basis; in a recovery, to particles that reagents "
    "brought, or to a first count that was too low.",
    reads=PERCENTAGES,
    adverse=always(PERCENTAGES),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Correct the percentage.",
        Outcome.NEEDS_REVIEW: "Check the percentage, and say what it is a share of.",
    },
    methods="The medium held <percent> % serum; recovery was <percent> %.",
)
def percentages_possible(preparation: Any, dossier: Any) -> Verdict:
    """No share is more than the whole.

    Serum in a medium and the medium of a gradient's layer cannot be above 100 %. A recovery above it by more than its
    spread, and a confluence above it, deserve a second look.
    """
    given = [(share, found) for share in SHARES if (found := look(preparation, share.path)).value is not None]
    checks = [_share(share.what, found.value, share.bounded, found.spot()) for share, found in given]
    for chapter in GRADIENTS_IN:
        for step in look(preparation, chapter).value or []:
            checks += _layers(step)
    told = [check for check in checks if check is not None]
    return weigh(told, "No percentage is given, so none was checked.", whole(preparation))


def _layers(step: Any) -> Sequence[Check | None]:
    return [
        _share("layer of the gradient", layer.percent, True, Spot(layer, "percent"))
        for layer in step.layers or []
        if layer.percent is not None and layer.percent.dimension == "percent"
    ]


def _share(what: str, percent: Any, bounded: bool, at: Spot) -> Check | None:
    if percent.low is None:
        return None
    told = f"{what[0].upper()}{what[1:]}: {shown(percent)}"
    if percent.low - (percent.spread or 0) <= 100:
        return fine(f"{told} is no more than 100 %.", at)
    return (wrong if bounded else doubtful)(f"{told} is more than 100 %.", at)
