"""Steps that a table tells: a row for each spin, its force, time and rotor in their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.isolation.spins import rotors_within
from evcheck.manuscript.isolation.state import Done, Run
from evcheck.manuscript.structure.events import Event, Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure, number, plain
from evcheck.manuscript.words.vesicle_words import Words

COLUMNS = (
    (
        "force",
        re.compile(r"(?i)[×x] ?g\b|\brcf\b|g-force|relative centrifugal|\bforce\b|\bspeed \(g\)|^\s*g\s*$|\(g\)"),
    ),
    ("speed", re.compile(r"(?i)\brpm\b")),
    ("time", re.compile(r"(?i)\btime\b|duration|\bmin(?:utes?)?\b|\bhours?\b|\(h\)")),
)
UNITS = {"force": ("g", 1.0), "speed": ("rpm", 1.0), "min": ("min", 60.0), "h": ("h", 3600.0)}
BARE = re.compile(r"\s*(?P<number>\d{1,3}(?:[, \u00a0\u2009]\d{3})+|\d+(?:\.\d+)?)\s*$")
TELLS = re.compile(r"(?i)centrifug|isolat|purif|separat|\bspins?\b|pellet|\bUC\b")
OTHER = re.compile(r"(?i)\bRNA\b|\bDNA\b|lysate|peptide|antibod|PCR|\bcells? (?:pellet|lysis|harvest)")


def tabled(read: Reading, found: Sequence[Passage], words: Words) -> list[Run]:
    """The steps of tables that tell how vesicles were isolated, a run for each table."""
    runs = []
    for rows, caption in _tables(found):
        told = " ".join(read.text[part.start : part.end] for part in (*caption, rows[0]))
        told += f" {rows[0].headings[0]}" if rows[0].topic == "vesicles" and rows[0].headings else ""
        own = words.vesicle.search(told) or rows[0].topic == "vesicles" or _cited(read.text, told, found, words)
        if not (TELLS.search(told) and own) or OTHER.search(told):
            continue
        kinds = _columns(read.text, rows[0])
        steps = [Done(event, "isolation") for row in rows for event in _row(read, row, kinds)]
        if steps:
            runs.append(Run(rows[0], (), tuple(steps), True, False))
    return runs


def _cited(text: str, told: str, found: Sequence[Passage], words: Words) -> bool:
    """Whether a passage on the isolation of vesicles refers to a table: `medium was cleared as in Table 1`."""
    label = re.search(r"\bTable ?(\w+)", told)
    if label is None:
        return False
    cited = re.compile(rf"\bTable ?{re.escape(label[1])}\b")
    return any(
        cited.search(text, passage.start, passage.end)
        and (passage.topic == "vesicles" or words.isolated.search(text, passage.start, passage.end))
        for passage in found
        if passage.kind == "paragraph"
    )


def _tables(found: Sequence[Passage]) -> Iterator[tuple[list[Passage], list[Passage]]]:
    """The rows of each table, with the caption before or behind it, if there is one."""
    rows: list[Passage] = []
    before: list[Passage] = []
    for passage in found:
        if passage.kind == "table":
            rows.append(passage)
            continue
        caption = [passage] if passage.kind == "caption" else []
        if rows:
            yield rows, before or caption
            rows = []
        before = caption
    if rows:
        yield rows, before


def _cells(text: str, row: Passage) -> list[Span]:
    """The cells of a row."""
    found, start = [], row.start
    for match in re.finditer(r" \| ", text[row.start : row.end]):
        found.append(Span(start, row.start + match.start()))
        start = row.start + match.end()
    last = row.end - (2 if text[row.start : row.end].endswith(" |") else 0)
    return [*found, Span(start, last)]


def _columns(text: str, head: Passage) -> dict[int, tuple[str, str]]:
    """What the columns of a table hold by its head, with the unit of times."""
    kinds = {}
    for place, cell in enumerate(_cells(text, head)):
        title = text[cell.start : cell.end]
        for kind, pattern in COLUMNS:
            if pattern.search(title):
                hours = kind == "time" and re.search(r"(?i)\bhours?\b|\(h\)", title)
                kinds[place] = (kind, "h" if hours else "min" if kind == "time" else kind)
                break
    return kinds


def _row(read: Reading, row: Passage, kinds: dict[int, tuple[str, str]]) -> Iterator[Event]:
    """The step that a row tells; none where it states no force and no speed."""
    held: dict[str, Figure] = {}
    for place, cell in enumerate(_cells(read.text, row)):
        for kind in ("force", "speed", "time"):
            written = figures_within(read.figures, cell.start, cell.end, kind)
            if written:
                held.setdefault(kind, written[0])
        bare = BARE.match(read.text[cell.start : cell.end])
        if place in kinds and bare and kinds[place][0] not in held:
            kind, unit = kinds[place]
            name, factor = UNITS[unit]
            amount = number(bare["number"])
            held[kind] = Figure(cell.start, cell.end, kind, f"{plain(amount)} {name}", amount * factor)
    force, speed = held.get("force"), held.get("speed")
    head = force or speed
    if (
        head is None
        or (force is not None and force.amount < 50)
        or "time" not in held
        or OTHER.search(read.text[row.start : row.end])
    ):
        return
    strong = force.amount > 20_000 if force is not None else head.amount >= 25_000
    rotors = rotors_within(read, row.start, row.end)
    yield Event(
        head.start, head.end, "ultracentrifugation" if strong else "centrifugation", 0, Span(row.start, row.end), force,
        speed, held["time"], rotor=rotors[0] if rotors else None,
    )  # fmt: skip
