"""How much of what papers say is drafted, and how much of what is drafted they say.

    python benchmarks/draft_accuracy.py --papers FOLDER [--errors] [--field FIELD] [--paper NAME]

The folder holds papers beside `NAME.facts.tsv` (field, value, evidence), and may hold `not_scored.tsv` (paper,
field, value, status, reason): facts of status `ambiguous` count neither way, those of status `wrong` are traps.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from evcheck.knowledge import fold
from evcheck.manuscript.drafting.fact_words import FIELDS
from evcheck.manuscript.drafting.facts import Fact, facts

HEADLINE = (
    "sample", "species", "serum_handling", "isolation", "spin", "rotor", "product", "density_medium",
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "sizing", "protein_assay", "accession",
    "ev_track",
)  # fmt: skip
"""The fields that the aims are set for."""

CONTAINED = ("rotor", "product", "instrument", "ev_dose")
"""Fields in which a name agrees with a longer or shorter form of it."""

DOSE = re.compile(r"(?<![\w.^])\d+(?:\.\d+)?(?: ?(?P<power>x ?10\^?\(?\d+\)?)|\^\(?\d+\)?)?")
"""A number of a series of doses."""

SPIN = re.compile(r"([\d., ]+|\?)\s*(x ?g|rpm) for ([\d.]+|\?) ?min")


class Unscored(NamedTuple):
    """A fact that is not to be counted, or a trap, with the reason."""

    field: str
    value: str
    status: str
    reason: str


class Paper(NamedTuple):
    """What is known of a paper, and what was drafted from it; `failure` says why nothing was."""

    name: str
    known: list[Fact]
    unscored: list[Unscored]
    drafted: list[Fact]
    seconds: float
    failure: str = ""


class Score(NamedTuple):
    """Counts: facts known and found among them, facts drafted and true among them."""

    known: int = 0
    found: int = 0
    drafted: int = 0
    true: int = 0

    def __add__(self, other: object) -> Score:
        return Score(*(one + two for one, two in zip(self, other, strict=True))) if isinstance(other, Score) else self

    def cells(self) -> list[str]:
        """Precision, recall and F1, a dash where there is nothing to divide by."""
        precision = self.true / self.drafted if self.drafted else None
        recall = self.found / self.known if self.known else None
        f1 = None
        if precision is not None and recall is not None:
            f1 = 2 * precision * recall / (precision + recall or 1)
        return ["–" if one is None else f"{one:.3f}" for one in (precision, recall, f1)]


class Judged(NamedTuple):
    """A paper's facts sorted out."""

    score: dict[str, Score]
    invented: list[Fact]
    missed: list[Fact]


def agree(field: str, one: str, two: str) -> bool:
    """Whether two values of a field say the same."""
    if field == "spin":
        return _spin(one) == _spin(two)
    short, long = sorted((_bare(field, one), _bare(field, two)), key=len)
    if short == long:
        return True
    if field == "storage_temperature" and short == "other" and long.startswith("other"):
        return True
    if field == "ev_dose" and _of_series(one.replace("×", "x"), two.replace("×", "x")):
        return True
    if field in CONTAINED:
        return len(short) > 2 and short in long
    return one.startswith("other:") and two.startswith("other:") and bool(_words(one) & _words(two))


def _of_series(one: str, two: str) -> bool:
    """Whether a dose is one of a series that is told whole, in the same unit: `5 µg/mL` of `1, 5 and 25 µg/mL`."""
    (some, unit), (others, other) = ((set(_doses(text)), fold(DOSE.sub("", text))) for text in (one, two))
    bare = [re.sub("^(?:and|or|to)+", "", text) for text in (unit, other)]
    return bool(some and others) and (some <= others or others <= some) and bare[0] == bare[1]


def _doses(text: str) -> Iterator[str]:
    """The numbers of a series of doses, each with its power of ten, which may stand behind the last alone."""
    found = list(DOSE.finditer(text))
    shared = found[-1]["power"] if found and not any("^" in one[0] or one["power"] for one in found[:-1]) else None
    for one in found:
        yield fold(one[0] if one["power"] or not shared else f"{one[0]}{shared}")


def _bare(field: str, value: str) -> str:
    """What is compared: letters and digits; a remark in brackets counts only in names."""
    return fold(value if field in CONTAINED else re.sub(r"\(.*\)", "", value))


def _words(value: str) -> set[str]:
    return set(re.findall(r"[^\W_]{4,}", value.removeprefix("other:").casefold()))


def _spin(value: str) -> tuple[str, ...]:
    found = SPIN.fullmatch(value.strip())
    if found is None:
        return (value,)
    speed, unit, minutes = found.groups()
    return unit[:1], *(one if one == "?" else f"{float(re.sub('[, ]', '', one)):.6g}" for one in (speed, minutes))


def judged(paper: Paper) -> Judged:
    """Sort out what is true, invented and missed; ambiguous facts count neither way."""
    doubtful = [one for one in paper.unscored if one.status == "ambiguous"]
    known = [fact for fact in paper.known if not any(fact[:2] == one[:2] for one in doubtful)]
    drafted = [fact for fact in paper.drafted if _among(fact, known) or not _among(fact, doubtful)]
    missed = [fact for fact in known if not _among(fact, drafted)]
    invented = [fact for fact in drafted if not _among(fact, known)]
    score = {}
    for field in FIELDS:
        counts = [sum(fact.field == field for fact in group) for group in (known, missed, drafted, invented)]
        score[field] = Score(counts[0], counts[0] - counts[1], counts[2], counts[2] - counts[3])
    return Judged(score, invented, missed)


def _among(fact: Fact | Unscored, others: Iterable[Fact | Unscored]) -> bool:
    return any(fact.field == one.field and agree(fact.field, fact.value, one.value) for one in others)


def rows(path: Path) -> list[list[str]]:
    """The lines of a tab-separated file below its head."""
    with path.open(encoding="utf-8", newline="") as file:
        return [line for line in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if line][1:]


def papers(folder: Path, only: str = "") -> list[Paper]:
    """All papers of a folder that have facts beside them, each read and drafted."""
    listed = folder / "not_scored.tsv"
    unscored = [(line[0], Unscored(*line[1:5])) for line in rows(listed)] if listed.exists() else []
    found = []
    for known in sorted(folder.glob("*.facts.tsv")):
        name = known.name.removesuffix(".facts.tsv")
        sources = [path for path in sorted(folder.glob(f"{name}.*")) if not path.name.endswith(".tsv")]
        if sources and only in name:
            drafted, seconds, failure = drafted_from(sources[0])
            listing = [Fact(*line[:3]) for line in rows(known)]
            own = [one for paper, one in unscored if paper == name]
            found.append(Paper(name, listing, own, drafted, seconds, failure))
    return found


def drafted_from(path: Path) -> tuple[list[Fact], float, str]:
    """The facts drafted from a paper, the seconds it took, and the failure if there was one."""
    from evcheck.manuscript.drafting.drafting import draft
    from evcheck.manuscript.inputs import read

    start = perf_counter()
    try:
        found = facts(draft(read(path)))
    except Exception as error:  # one paper that fails is told in the table and must not end the measurement
        return [], perf_counter() - start, f"{type(error).__name__}: {error}"
    return found, perf_counter() - start, ""


def table(heads: Sequence[str], lines: list[list[str]]) -> str:
    """A table in Markdown, its columns aligned."""
    sizes = [max(len(line[column]) for line in [list(heads), *lines]) for column in range(len(heads))]

    def row(cells: Sequence[str], fill: Callable[[str, int], str] = str.rjust) -> str:
        return "| " + " | ".join([cells[0].ljust(sizes[0]), *map(fill, cells[1:], sizes[1:])]) + " |"

    rule = "|" + "|".join("-" * (size + 1) + (":" if number else "-") for number, size in enumerate(sizes)) + "|"
    return "\n".join([row(heads), rule, *(row(line) for line in lines)])


def by_field(all_judged: list[Judged]) -> str:
    """Scores by field, over all of them, and over those that the aims are set for."""
    total = {field: sum((one.score[field] for one in all_judged), Score()) for field in FIELDS}
    lines = [_line(field, score) for field, score in total.items() if score.known or score.drafted]
    lines.append(_line("all fields", sum(total.values(), Score())))
    lines.append(_line("headline fields", sum((total[field] for field in HEADLINE), Score())))
    return table(["field", "known", "drafted", "missed", "invented", "precision", "recall", "F1"], lines)


def _line(name: str, score: Score, *more: str) -> list[str]:
    counts = (score.known, score.drafted, score.known - score.found, score.drafted - score.true)
    return [name, *map(str, counts), *score.cells(), *more]


def by_paper(found: list[Paper], all_judged: list[Judged]) -> str:
    """Scores over all fields and seconds by paper."""
    lines = []
    for paper, one in zip(found, all_judged, strict=True):
        lines.append(_line(paper.name, sum(one.score.values(), Score()), f"{paper.seconds:.2f}"))
    return table(["paper", "known", "drafted", "missed", "invented", "precision", "recall", "F1", "seconds"], lines)


def errors(paper: Paper, one: Judged, field: str = "") -> str:
    """What was invented and missed in a paper, with its evidence."""
    lines = [f"\n## {paper.name}"]
    lines += [f"FAILED: {paper.failure}"] if paper.failure else []
    for fact in one.invented:
        if field in ("", fact.field):
            trap = next((other.reason for other in paper.unscored if _among(fact, [other])), "")
            lines.append(f"invented  {fact.field}: {fact.value}{f'  [trap: {trap}]' if trap else ''}")
            lines.append(f"          < {fact.evidence or '(no evidence)'}")
    for fact in one.missed:
        if field in ("", fact.field):
            lines.append(f"missed    {fact.field}: {fact.value}")
            lines.append(f"          < {fact.evidence}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 1 where a paper could not be drafted."""
    parser = argparse.ArgumentParser(description="Measure the drafting of dossiers against facts that readers found.")
    parser.add_argument("--papers", type=Path, required=True, help="the folder with papers and their facts")
    parser.add_argument("--errors", action="store_true", help="list what was invented and missed, with the evidence")
    parser.add_argument("--field", default="", help="list the errors of one field only")
    parser.add_argument("--paper", default="", help="take only papers whose name holds this")
    given = parser.parse_args(arguments)
    found = papers(given.papers, given.paper)
    if not found:
        print(f"No paper with facts in {given.papers}.", file=sys.stderr)
        return 2
    all_judged = [judged(paper) for paper in found]
    print(f"{len(found)} papers, {date.today().isoformat()}\n")
    print(by_field(all_judged), end="\n\n")
    print(by_paper(found, all_judged))
    for paper, one in zip(found, all_judged, strict=True):
        if given.errors or given.field or paper.failure:
            print(errors(paper, one, given.field))
    return int(any(paper.failure for paper in found))


if __name__ == "__main__":
    raise SystemExit(main())
