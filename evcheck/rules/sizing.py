"""Size by independent measuring principles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

SIZES = ("mean", "mode", "median", "range")


class Principles:
    """Measuring principles of a preparation's size, each with the entry that carries it.

    `sure` are measured; `open` would be if their entry said that it measured size; `images` are all pictures,
    `unmeasured` those without a size; `unknown` are techniques that are not known, `left_out` entries that measured
    the concentration only.
    """

    def __init__(self) -> None:
        self.sure: dict[str, Any] = {}
        self.open: dict[str, Any] = {}
        self.images: list[Any] = []
        self.unmeasured: list[Any] = []
        self.unknown: list[Any] = []
        self.left_out: list[Any] = []
        self.notes: list[str] = []


def has_size(entry: Any) -> bool:
    """Whether an entry gives a size in figures."""
    return entry.size is not None and any(getattr(entry.size, key) is not None for key in SIZES)


def principles(preparation: Any) -> Principles:
    """Collect the measuring principles by which a preparation was sized."""
    told = Principles()
    for entry in look(preparation, "characterization.particles").value or []:
        sort(entry, told)
    for entry in look(preparation, "characterization.imaging").value or []:
        sort(entry, told)
    for principle in told.sure:
        told.open.pop(principle, None)
    return told


def sort(entry: Any, told: Principles) -> None:
    """Put one entry where it belongs, by its technique and what it says that it measures; images say no such thing."""
    by_fluorescence = getattr(entry, "mode", None) == "fluorescence"
    measures: list[str] | None = getattr(entry, "measures", None)
    technique = entry.technique.entry
    leaves_size_out = measures is not None and "size" not in measures
    if technique is None:
        if not leaves_size_out:
            told.unknown.append(entry)
        return
    if technique.sizes == "never":
        return
    if technique.sizes == "measured":
        told.images.append(entry)
        if not has_size(entry):
            told.unmeasured.append(entry)
            return
        if look(entry, "size.particles_measured").absent:
            told.notes.append(f"{entry.technique}: say how many particles were measured.")
    elif not has_size(entry) and (by_fluorescence or technique.sizes == "said"):
        if measures is None:
            _add(told.open, technique, entry)
        if measures is None or leaves_size_out:
            return
    elif not has_size(entry) and leaves_size_out:
        told.left_out.append(entry)
        return
    _add(told.sure, technique, entry)


def _add(table: dict[str, Any], technique: Any, entry: Any) -> None:
    for principle in technique.principles:
        table.setdefault(principle, entry)


def _beside(arguments: Mapping[str, Any]) -> list[str]:
    """What is read beside size, where an item asks for principles of any kind."""
    return ["characterization.proteins", "characterization.proteins[].by"] if arguments.get("any_kind") else []


@rule(
    "orthogonal-sizing",
    subject="preparation",
    why="Each technique is blind to some vesicles and errs in its own way; two that rest on one principle share "
    "the error and seem to confirm each other.",
    reads=[
        "characterization.particles",
        "characterization.particles[].technique",
        "characterization.particles[].mode",
        "characterization.particles[].measures",
        *(f"characterization.particles[].size.{key}" for key in ("mean", "mode", "median", "range")),
        "characterization.imaging",
        "characterization.imaging[].technique",
        *(f"characterization.imaging[].size.{key}" for key in ("mean", "mode", "median", "range")),
        "characterization.shown for",
    ],
    reads_of=_beside,
    adverse={
        "characterization.particles[].measures": "saying what was measured can only leave size out",
        "characterization.particles[].mode": "fluorescence mode alone does not count as sizing",
    },
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    controls=False,
    fix={
        Outcome.NOT_MET: "Add a technique that measures size by another physical principle, for example "
        "{other} beside {technique}.",
        Outcome.NOT_REPORTED: "Enter the techniques by which size was measured, for example NTA under "
        "`characterization.particles` and TEM with a measured size under `characterization.imaging`.",
    },
    methods="Size was determined by {technique} and, on another physical principle, by <technique>.",
    add={
        Outcome.NOT_REPORTED: """
characterization:
  particles:
    - technique: <NTA, TRPS, ...>
      size:
        mode: <mode> nm
  imaging:
    - technique: <TEM, cryo-EM, AFM>
      size:
        mean: <mean> nm
        particles_measured: <number>
""",
        Outcome.NOT_MET: """
characterization:
  imaging:
    - technique: TEM
      size:
        mean: <mean> nm
        particles_measured: <number>
""",
    },
)
def orthogonal_sizing(preparation: Any, dossier: Any, *, count: int = 2, any_kind: bool = False) -> Verdict:
    """Size is measured by techniques that rest on different physical principles.

    NTA and DLS both follow Brownian motion, so together they are one principle. NTA, DLS, resistive pulse sensing,
    AF4-MALS and SAXS count by being used; images only with a measured size; flow cytometry, SP-IRIS and
    fluorescence NTA only where a size is given. Zeta potential, elution, filter cut-off and density never count.
    Where the item asks for principles of any kind, and not for sizes alone, whether assays of proteins make up for a
    second one is for a reader.
    """
    verdict = _judged(preparation, count)
    if not any_kind or verdict.outcome is not Outcome.NOT_MET:
        return verdict
    assays = dict.fromkeys(str(entry.by) for entry in look(preparation, "characterization.proteins").value or [])
    if not assays:
        return verdict
    message = f"{verdict.message} Proteins were assessed by {' and '.join(assays)}; whether that is enough beside it "
    return needs_review(f"{message}is for a reader.", verdict.at)


def _judged(preparation: Any, count: int) -> Verdict:
    """The verdict on the principles by which size was measured."""
    particles = look(preparation, "characterization.particles")
    images = look(preparation, "characterization.imaging")
    told = principles(preparation)
    if len(told.sure) >= count:
        listed = "; ".join(f"{_name(entry)} ({principle})" for principle, entry in told.sure.items())
        return met(f"{len(told.sure)} principles: {listed}.", _spots(told.sure), told.notes)
    have = f"Size rests on one principle, {_only(told)}" if told.sure else _without_size(told)
    if told.images or told.unknown:
        return _for_a_reader(told, have)
    if not particles.value and not images.value:
        return _nothing(preparation, [particles, images])
    shown_for = look(preparation, "characterization.shown for")
    if shown_for.value is not None:
        return needs_review(f"{have}; size is said to be shown for `{shown_for.value}`.", [shown_for.spot()], fix="")
    if len(told.sure) + len(told.open) >= count:
        names = " and ".join(dict.fromkeys(_name(entry) for entry in told.open.values()))
        at = [Spot(entry, "technique", "size measured or not?") for entry in told.open.values()]
        return not_reported(f"{have}; whether {names} measured size is not stated (`measures`, or a `size`).", at,
                            technique="<technique>", other=names)  # fmt: skip
    if not told.sure:
        return not_met(f"{have}.", [particles.spot()], technique="<technique>", other="TEM", fix=_first_size(told))
    technique = _name(next(iter(told.sure.values())))
    return not_met(f"{have}{_same_principle(preparation, told)}.", _spots(told.sure), technique=technique, other="TEM")


def _without_size(told: Principles) -> str:
    """What is said where no principle is sure."""
    if told.left_out:
        return f"{_left_out(told)} measured the concentration only, so no size is given"
    return "No technique listed measures size"


def _first_size(told: Principles) -> str:
    """What to do where no principle is sure: there is none yet that another could stand beside."""
    if told.left_out:
        return f"Give the size by {_left_out(told)} too, and add a technique on another principle, for example TEM."
    return "Add techniques that measure size by different physical principles, for example NTA and TEM."


def _left_out(told: Principles) -> str:
    return " and ".join(dict.fromkeys(_name(entry) for entry in told.left_out))


def _nothing(preparation: Any, looked: list[Any]) -> Verdict:
    """The verdict where no technique is listed."""
    statements = [one.statement for one in looked if one.statement is not None]
    shown_for = look(preparation, "characterization.shown for")
    if statements:
        return said(statements, "sizing", [looked[0].spot()], technique="<technique>", other="TEM")
    if shown_for.value is not None:
        return elsewhere(shown_for)
    return not_reported("No sizing technique is reported.", [looked[0].spot()], technique="<technique>", other="TEM")


def _only(told: Principles) -> str:
    principle, entry = next(iter(told.sure.items()))
    return f"{principle} ({_name(entry)})"


def _same_principle(preparation: Any, told: Principles) -> str:
    """Say which further techniques add no principle to the one that is sure."""
    first = next(iter(told.sure.values()))
    entries = [*(look(preparation, "characterization.particles").value or [])]
    others = dict.fromkeys(_name(entry) for entry in entries if entry is not first and _name(entry) != _name(first))
    same = [
        _name(entry)
        for entry in entries
        if entry.technique.entry is not None and set(entry.technique.entry.principles) & told.sure.keys()
    ]
    added = [name for name in others if name in same]
    return f"; {' and '.join(added)} rests on the same" if added else ""


def _name(entry: Any) -> str:
    return str(entry.technique)


def _spots(sure: dict[str, Any]) -> list[Spot]:
    return [Spot(entry, "technique", principle) for principle, entry in sure.items()]


def _for_a_reader(told: Principles, have: str) -> Verdict:
    """Images, or techniques that are not known, may hold the second principle."""
    reasons = []
    if told.unmeasured:
        names = " and ".join(dict.fromkeys(_name(entry) for entry in told.unmeasured))
        reasons.append(f"no size measured on the images is given ({names})")
    elif told.images:
        reasons.append("a reader must judge whether images and their measured size are enough")
    if told.unknown:
        names = ", ".join(dict.fromkeys(f"`{_name(entry)}`" for entry in told.unknown))
        reasons.append(f"evcheck does not know how {names} measures")
    at = [Spot(entry, "technique", "without a measured size") for entry in told.unmeasured]
    at += [Spot(entry, "technique", "not known") for entry in told.unknown]
    fix = "If particles were measured on the images, give the size and their number." if told.unmeasured else ""
    return needs_review(f"{have}; {' and '.join(reasons)}.", at or _spots(told.sure), told.notes, fix=fix)
