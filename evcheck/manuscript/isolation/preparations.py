"""From the steps of each passage to preparations: which steps isolate vesicles, in which order, from which sample.

Each passage is read word by word: what is worked on changes as cells, a fluid, vesicles, a lysate are named, and a
step counts where vesicles, or a fluid that gives vesicles, are worked on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from evcheck.manuscript.isolation.spins import HARD
from evcheck.manuscript.isolation.state import Done, Run
from evcheck.manuscript.isolation.tellings import SEVERAL_TIMES, told_once
from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.samples.taken import of_cells
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.vesicle_words import Words


class Preparation(NamedTuple):
    """One sample with the steps on it, and the passages that tell them.

    `term` are the words for its vesicles where another preparation of the same steps has vesicles of another size.
    """

    kind: Source | None
    steps: tuple[Done, ...]
    passages: tuple[Passage, ...]
    term: Span | None = None


def preparations(
    text: str, found: Iterable[Run], stated: Sequence[Source], words: Words, cells: Source | None = None
) -> list[Preparation]:
    """Preparations made of the runs: those on one kind of sample together, in the order of the text.

    `stated` are the samples that the manuscript says elsewhere to have taken vesicles from; `cells` are words for
    vesicles of cultured cells, which stand in where no sample is named.
    """
    all_runs = _of_one_tissue(list(found))
    stated = [*stated] or _only_worked_on(all_runs)
    own = {kind.kind for run in all_runs if run.sure and _isolates(run) for kind in run.kinds} | {
        source.kind for source in stated
    }
    if words.vesicle.search(text, 0, FRONT):
        own |= _of_medium_alone(all_runs)
    named = {kind.kind: kind for run in all_runs if run.sure and not run.strict and not run.steps for kind in run.kinds}
    fallback = [*stated, *named.values(), *([cells] if cells is not None else [])]
    made: dict[str, list[Run]] = {}
    last: list[str] = []
    for run in all_runs:
        kept = None if _for_assays(text, run) else _kept_run(run, own)
        if kept is None:
            continue
        kept = kept._replace(kinds=_parted(kept, own))
        if _tells_again(text, kept, made):
            continue
        kinds = (
            [kind.kind for kind in kept.kinds if kind.kind in own or kept.sure or _pellets_hard(kept)]
            or last
            or _ahead(all_runs, run)
            or [source.kind for source in fallback[:1]]
            or [""]
        )
        if _isolates(kept) or kept.steps:
            last = kinds if kept.kinds else last
        for kind in dict.fromkeys(kinds):
            made.setdefault(kind, []).append(kept)
    return [
        _preparation(text, kind, group, fallback) for kind, group in made.items() if any(run.steps for run in group)
    ]


def _of_one_tissue(all_runs: list[Run]) -> list[Run]:
    """The runs with the tissue that a paper names once for all in place of `tissue`, where it works on no other."""
    tissues = {kind.kind: kind for run in all_runs for kind in run.kinds if kind.group == "tissue"}
    named = [kind for name, kind in tissues.items() if name != "tissue"]
    if len(named) != 1 or "tissue" not in tissues:
        return all_runs
    return [
        run._replace(kinds=tuple(dict.fromkeys(named[0] if one.kind == "tissue" else one for one in run.kinds)))
        for run in all_runs
    ]


FRONT = 300
"""Characters, within which a paper on vesicles names them."""
CONCENTRATES = ("tangential flow filtration", "ultrafiltration", "size exclusion chromatography")
"""Methods that a medium is made ready by for its vesicles, though the passage calls it medium to the end."""


def _of_medium_alone(found: Sequence[Run]) -> set[str]:
    """The medium that is concentrated where no other passage isolates vesicles from medium."""
    told = [run for run in found if not run.strict and any(kind.group == "culture" for kind in run.kinds)]
    if any(run.sure and _isolates(run) for run in told):
        return set()
    kept = [run for run in told if any(done.event.method in CONCENTRATES for done in run.steps)]
    return {kind.kind for run in kept for kind in run.kinds if kind.group == "culture"}


def _only_worked_on(all_runs: Sequence[Run]) -> list[Source]:
    """The one sample that a text clears, where the passages that isolate its vesicles name none."""
    if not any(run.sure and _isolates(run) for run in all_runs) or any(run.kinds for run in all_runs if run.sure):
        return []
    kinds = {kind.kind: kind for run in all_runs if run.steps and not run.strict for kind in run.kinds}
    return [*kinds.values()] if len(kinds) == 1 else []


def _ahead(all_runs: Sequence[Run], run: Run) -> list[str]:
    """What a run that makes plasma or serum of blood makes: the sample of the next isolation from blood."""
    if _isolates(run):
        return []
    later = all_runs[all_runs.index(run) + 1 :]
    kinds = next((one.kinds for one in later if one.sure and one.kinds and _isolates(one)), ())
    return [kind.kind for kind in kinds if kind.group == "blood"]


def _tells_again(text: str, run: Run, made: Mapping[str, list[Run]]) -> bool:
    """Whether results that name no sample only name steps that the methods tell of one: `isolated with the qEV`."""
    told = {_key(text, done) for group in made.values() for one in group if not one.strict for done in one.steps}
    return run.strict and not run.kinds and all(done.event.said and _key(text, done) in told for done in run.steps)


def _parted(run: Run, own: set[str]) -> tuple[Source, ...]:
    """The samples of a run without the whole blood that plasma or serum was made of."""
    parts = own - {"whole blood", "cord blood"}
    return tuple(kind for kind in run.kinds if kind.kind not in ("whole blood", "cord blood") or not parts)


def _isolates(run: Run) -> bool:
    return any(done.part == "isolation" for done in run.steps)


def _kept_run(run: Run, own: set[str]) -> Run | None:
    """A run that these vesicles are made by; one on a fluid alone counts if vesicles are taken from that fluid."""
    if not run.steps:
        return None
    if (
        run.sure
        or _pellets_hard(run)
        or any(
            not done.event.said and done.event.method not in ("centrifugation", "filtration")
            for done in run.steps
            if run.passage.topic == "vesicles"
        )
    ):
        return run
    kinds = tuple(kind for kind in run.kinds if kind.kind in own)
    if (
        not kinds
        and any(kind.group == "blood" for kind in run.kinds)
        and own & {"plasma", "serum", "platelet-rich plasma"}
    ):
        kinds = tuple(kind for kind in run.kinds if kind.group == "blood" and kind.kind not in ("plasma", "serum"))
    if not kinds:
        return None
    return run._replace(kinds=kinds)


AS_IT_IS = re.compile(
    r"(?i)\b(?:CM|medium|media|supernatants?|secretomes?|it|they)\b[^.;]{0,60}\b(?:used|applied|added"
    r"|analy[sz]ed|assayed"
    r"|tested)\b[^.;]{0,40}(?:\bassays?\b|ELISA|\bat \d+ ?%|\bLC-?|mass spec|\btreat|proteom|stimulat|cytokine)"
    r"|\bproteins? (?:was|were) (?:analy[sz]ed|identified)"
)
"""Words of a medium that is used as it is, and not for its vesicles."""


def _for_assays(text: str, run: Run) -> bool:
    """Whether a run in a passage that isolates no vesicles makes a medium for assays."""
    return not run.sure and AS_IT_IS.search(text, run.passage.start, run.passage.end) is not None


def _pellets_hard(run: Run) -> bool:
    """Whether a run is a series up to a spin for vesicles, under no heading of other work."""
    forces = [done.event.force.amount for done in run.steps if done.event.force is not None and done.event.time]
    return run.passage.topic not in OTHERS and len(forces) > 1 and max(forces) >= HARD


def _preparation(text: str, kind: str, group: Sequence[Run], fallback: Sequence[Source]) -> Preparation:
    told = sorted(group, key=lambda run: run.strict)
    source = next((one for run in told for one in run.kinds if one.kind == kind), None)
    source = source or next((one for one in fallback if one.kind == kind), None)
    steps: list[Done] = []
    seen: set[tuple[object, ...]] = set()
    for run in told:
        again = len(run.steps) > 1 or run.passage.topic in OTHERS
        if again and all(_key(text, done) in seen for done in run.steps):
            continue
        for done in run.steps:
            key = _key(text, done)
            told_apart = done.event.product is not None and done.event.method not in SEVERAL_TIMES
            if key in seen and (run.strict or (done.event.said and not told_apart)):
                continue
            seen.add(key)
            steps.append(done)
    told_in_full = {done.event.method for done in steps if not _only_named(done)}
    kept = [done for done in steps if not (_only_named(done) and done.event.method in told_in_full)]
    return Preparation(source, tuple(told_once(text, kept)), tuple(run.passage for run in group))


def _only_named(done: Done) -> bool:
    """Whether a step is no more than the name of its method."""
    event = done.event
    return event.said and not (event.product or event.force or event.speed or event.pore or event.cutoff)


def _key(text: str, done: Done) -> tuple[object, ...]:
    """What makes two tellings of a step one."""
    event = done.event
    product = text[event.product.start : event.product.end].lower() if event.product else ""
    return (
        event.method, event.force.value if event.force else "", event.time.value if event.time else "",
        product, event.pore.value if event.pore else "",
    )  # fmt: skip


def _same_fluid(one: Source, other: Source) -> bool:
    """Whether two samples are one, or blood and what is made of it."""
    if one.group == other.group == "blood" and one.kind.endswith("plasma") and other.kind.endswith("plasma"):
        return True
    return one.kind == other.kind or (other.kind in ("plasma", "serum") and one.kind == "whole blood")


def unisolated(found: Sequence[Run], counted: Sequence[Source]) -> list[Preparation]:
    """Preparations of a study that isolates no vesicles but counts them in a fluid, with what was done to it."""
    kinds = {source.kind: source for source in counted}
    out = []
    alone = all(run.passage.role == "abstract" for run in found)
    for kind, source in kinds.items():
        if kind == "whole blood" and kinds.keys() & {"plasma", "serum"}:
            continue
        group = [run for run in found if run.strict <= alone and any(_same_fluid(one, source) for one in run.kinds)]
        steps = [Done(done.event, "processing") for run in group for done in run.steps if not done.event.said]
        out.append(Preparation(source, tuple(steps), tuple(run.passage for run in group)))
    return out


STUDIED = re.compile(
    r"\b(?:[Ww]e|were) (?:studied|measured|analy[sz]ed|examined|quantified|compared|counted|determined|investigated)\b"
    r"[^.;]{0,90}$"
)
"""Words before a sample in which vesicles were looked at as they are."""
TAKEN = re.compile(
    r"(?i)\b(?:isolated|purified|extracted|separated|obtained|harvested|recovered|enriched|prepared"
    r"|collected) (?:directly )?from"
    r"\b[^.;]{0,40}$"
)
"""Words before a sample that a step was done on it."""
GIVEN = re.compile(r"\b(?:provided|purchased|bought|donated|supplied|gift|biobank|commercial\w*)\b")
"""Words for vesicles that somebody else isolated."""


def _taken(text: str, source: Source, made: Sequence[Preparation]) -> bool:
    """Whether vesicles were taken from a second sample, or looked at in it where none are isolated."""
    if TAKEN.search(text, max(0, source.start - 70), source.start):
        return True
    isolates = any(done.part == "isolation" for one in made for done in one.steps)
    return not isolates and STUDIED.search(text, max(0, source.start - 110), source.start) is not None


def only_stated(
    text: str, stated: Sequence[Source], found: Sequence[Passage], made: Sequence[Preparation]
) -> list[Preparation]:
    """Preparations of samples that vesicles are said to have been taken from, with nothing said of how."""
    out = []
    known = {one.kind.kind for one in made if one.kind} | {"whole blood", "cord blood"}
    for source in stated:
        if source.kind in known or (made and source.group not in ("fluid", "blood")):
            continue
        if made and not _taken(text, source, made):
            continue
        if GIVEN.search(text, max(0, source.start - 120), source.end + 120):
            continue
        near = tuple(one for one in found if one.start <= source.start < one.end)
        out.append(Preparation(source, (), near))
    return out


def of_media(text: str, found: Sequence[Passage], sources: Sequence[Source], words: Words) -> list[Preparation]:
    """The preparation of a text that tells of collecting medium, or of isolating vesicles of cells, and of no steps."""
    for passage in found:
        if passage.role in ("methods", "other", "abstract", "results") and words.isolated.search(
            text, passage.start, passage.end
        ):
            named = [one for one in sources_within(sources, passage.start, passage.end) if one.group == "culture"]
            if named and passage.role in ("methods", "other"):
                return [Preparation(named[0], (), (passage,))]
            if not named and (of_cells(text, [passage], words)):
                return [Preparation(None, (), (passage,))]
    return []
