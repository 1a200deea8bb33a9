"""EV-METRIC, proteins: what is told of antibodies."""

from __future__ import annotations

import re
from typing import Any

from evcheck.knowledge import find
from evcheck.rules import proteins
from evcheck.rules.look import Found, left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.shown import elsewhere
from evcheck.rules.verdict import (
    Outcome,
    Spot,
    Verdict,
    met,
    needs_review,
    not_applicable,
    not_reported,
    said,
)

WANTED = {
    "clone or catalogue number": ("clone", "catalogue", "rrid"),
    "dilution, concentration or amount": ("dilution", "concentration", "amount"),
}
"""What is asked of an antibody: which it is, and how much of it was used; each by one of some fields."""

FIELDS = [field for fields in WANTED.values() for field in fields]

IMMUNO_EM = "immuno-EM"
BLOTS = ("western blot", "capillary western", "dot blot")
"""Assays for which antibodies are bought one by one, so that a kit does not tell them."""

NUMBER = re.compile(r"(?<![\w-])(?=[\w-]*(?:\d{3}|\d-\d))[\w-]+")
"""What may be a catalogue number in the name of a kit: a word with three digits in a row, or groups of digits."""


def undescribed(preparation: Any) -> Verdict | None:
    """The verdict where no protein analysis is listed; None where one is, or where none was done."""
    found = look(preparation, "characterization.proteins")
    shown_for = look(preparation, "characterization.shown for")
    if found.value or (found.statement is not None and found.statement.kind == "not done"):
        return None
    if shown_for.value is not None:
        return elsewhere(shown_for)
    if found.statement is not None:
        return said([found.statement], "the analysis of proteins", [found.spot()])
    message = "No analysis of proteins is reported; if none was done, write `proteins: not done`."
    return not_reported(message, [found.spot()], state="characterization.proteins")


def does_not_arise(preparation: Any, what: str) -> Verdict:
    """The verdict where no assay calls for the question; a reader's, where none is listed but `shown for`."""
    found = look(preparation, "characterization.proteins")
    shown_for = look(preparation, "characterization.shown for")
    if not found.value and shown_for.value is not None:
        return elsewhere(shown_for)
    if not found.value:
        return not_applicable(f"No protein was analysed, so there is no {what}.", [found.spot()])
    assays = proteins.named(entry.by for entry in found.value)
    return not_applicable(f"There is no {what} ({assays}).", [Spot(entry, "by") for entry in found.value][:3])


def _named(entry: Any) -> str:
    """An entry as a reader would name it, by its proteins and assay, or by the technique of an image."""
    if hasattr(entry, "technique"):
        return str(entry.technique)
    return f"{proteins.named(entry.protein)} ({entry.by})"


def _best(found: list[Found]) -> Found:
    """The first of some places with a value, else one with a statement, those for a reader before others."""
    given = [one for one in found if one.value is not None]
    return (given or left_to_reader(found) or [one for one in found if one.statement is not None] or found)[0]


@rule(
    "antibody-specifics",
    subject="preparation",
    why="Antibodies to one protein differ in what they bind, and the signal depends on how much is used; without "
    "both, a reader can neither repeat the assay nor judge it.",
    reads=[
        "characterization.proteins",
        "characterization.proteins[].protein",
        "characterization.proteins[].by",
        "characterization.proteins[].kit",
        "characterization.proteins[].antibody",
        *(f"characterization.proteins[].antibody.{field}" for field in FIELDS),
        "characterization.imaging",
        "characterization.imaging[].technique",
        "characterization.imaging[].antibody",
        *(f"characterization.imaging[].antibody.{field}" for field in FIELDS),
        "characterization.shown for",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix="Give for each antibody its clone or catalogue number, and its dilution, concentration or amount; for a kit "
    "with antibodies of its own, the kit's catalogue number.",
    methods="{sentences}",
    add="{add}",
)
def antibody_specifics(preparation: Any, dossier: Any) -> Verdict:
    """Each antibody of a protein analysis is identified, with how much of it was used.

    By clone or catalogue number (an RRID holds it as well), and by dilution, concentration or amount; of a kit with
    antibodies of its own the catalogue number is enough. Stains, and reporters that shine by themselves, need no
    antibody; antibodies on beads for isolation are not asked about.
    """
    if (verdict := undescribed(preparation)) is not None:
        return verdict
    told = Antibodies(preparation)
    if told.gaps:
        return _without_specifics(told.gaps)
    if told.stated:
        statements = [one.statement for one in told.stated if one.statement is not None]
        return said(statements, "the antibodies", [one.spot() for one in told.stated])
    if told.for_reader:
        reasons = "; ".join(dict.fromkeys(reason for _, reason in told.for_reader))
        return needs_review(f"For a reader: {reasons}.", [Spot(entry, "by") for entry, _ in told.for_reader])
    if not told.analyses:
        return does_not_arise(preparation, "antibody-based assay")
    message = f"Told for {', '.join(_named(entry) for entry in told.analyses)}."
    return met(message, [Spot(entry, "antibody") for entry in told.analyses][:3], told.notes)


class Antibodies:
    """The analyses of a preparation that take an antibody, by what is told of it.

    `gaps` are entries with what is not said of their antibody; `stated` are statements in its place; `for_reader` are
    entries with the reason; `notes` tell of antibodies that are given for several proteins.
    """

    def __init__(self, preparation: Any) -> None:
        self.analyses = _by_antibody(preparation)
        self.images = _immunogold(preparation)
        self.gaps: list[tuple[Any, list[str]]] = []
        self.stated: list[Found] = []
        self.for_reader: list[tuple[Any, str]] = []
        self.notes: list[str] = []
        for entry in self.analyses:
            self._sort(entry)

    def _sort(self, entry: Any) -> None:
        """Put one entry where it belongs."""
        found = {what: self._told(entry, fields) for what, fields in WANTED.items()}
        of_image = hasattr(entry, "technique")
        kit = None if of_image else look(entry, "kit")
        if all(one.value is not None for one in found.values()):
            if not of_image and len(entry.protein) > 1:
                self.notes.append(f"One antibody is given for {proteins.named(entry.protein)}; give each its own.")
        elif kit is not None and _tells_antibodies(entry, kit):
            return
        elif not of_image and entry.by.entry is None:
            self.for_reader.append((entry, f"evcheck does not know whether `{entry.by}` takes an antibody"))
        elif kit is not None and kit.value is not None:
            self.for_reader.append((entry, f"whether `{kit.value}` tells the antibodies for {_named(entry)}"))
        elif kit is not None and left_to_reader([kit]):
            self.stated.append(kit)
        elif absent := [what for what, one in found.items() if one.absent]:
            self.gaps.append((entry, absent))
        else:
            self.stated += [one for one in found.values() if one.value is None]

    def _told(self, entry: Any, fields: tuple[str, ...]) -> Found:
        """What is told by one of some fields of an antibody; that of immuno-EM may stand with the image."""
        images = [] if hasattr(entry, "technique") or not _by_immuno_em(entry) else self.images
        return _best([look(one, f"antibody.{field}") for one in (entry, *images) for field in fields])


def _by_immuno_em(entry: Any) -> bool:
    """Whether a protein was assessed by immuno-EM."""
    return entry.by.entry is not None and entry.by.entry.name == IMMUNO_EM


def _immunogold(preparation: Any) -> list[Any]:
    """The images by immuno-EM."""
    images = look(preparation, "characterization.imaging").value or []
    return [one for one in images if one.technique.entry is not None and one.technique.entry.name == IMMUNO_EM]


def _by_antibody(preparation: Any) -> list[Any]:
    """The entries that take an antibody, or may take one since their assay is not known.

    An image by immuno-EM is one, unless the same is entered among the proteins.
    """
    entries = look(preparation, "characterization.proteins").value or []
    found = [entry for entry in entries if _takes_antibody(entry)]
    if any(_by_immuno_em(entry) for entry in entries):
        return found
    return found + _immunogold(preparation)


def _takes_antibody(entry: Any) -> bool:
    """Whether an analysis takes an antibody, as far as can be told; stains and most reporters need none."""
    assay = entry.by.entry
    if assay is not None and not assay.antibody_based:
        return False
    kinds = {one.kind for name in entry.protein for one in proteins.meant(name)}
    if not kinds or "protein" in kinds or any(not proteins.meant(name) for name in entry.protein):
        return True
    return "reporter" in kinds and (assay is None or assay.lysate != "no")


def _tells_antibodies(entry: Any, kit: Found) -> bool:
    """Whether the catalogue number of a kit with antibodies of its own stands in for them."""
    if kit.value is None or (entry.by.entry is not None and entry.by.entry.name in BLOTS):
        return False
    numbers = [word for word in NUMBER.findall(kit.value) if not find("protein", word).known]
    return bool(numbers) or look(entry, "antibody.catalogue").value is not None


def _without_specifics(gaps: list[tuple[Any, list[str]]]) -> Verdict:
    """The verdict on antibodies of which something is not told, all named."""
    grouped: dict[str, list[str]] = {}
    for entry, lacks in gaps:
        grouped.setdefault(", and ".join(lacks), []).append(_named(entry))
    listed = "; ".join(f"{lacks} for {', '.join(names)}" for lacks, names in grouped.items())
    at = [Spot(entry, "antibody" if entry.antibody is not None else "", " and ".join(lacks)) for entry, lacks in gaps]
    names = [_named(entry) for entry, _ in gaps]
    sentences = " ".join(f"{name}: antibody <clone>, <supplier> <catalogue number>, <dilution>." for name in names)
    lines = ["characterization:"]
    for chapter in ("proteins", "imaging"):
        its = [one for one in gaps if hasattr(one[0], "technique") == (chapter == "imaging")]
        lines += [f"  {chapter}:"] * bool(its)
        for entry, lacks in its:
            lines += [*entry_lines(entry), "      antibody:"]
            lines += [f"        {name}: <{name}>" for what in lacks for name in TO_ADD[what]]
    return not_reported(f"Not stated: {listed}.", at, sentences=sentences, add="\n".join(lines))


TO_ADD = dict(zip(WANTED, (("clone", "catalogue"), ("dilution",)), strict=True))
"""The fields that are suggested for what is not said."""


def entry_lines(entry: Any) -> list[str]:
    """The lines by which an entry is recognized."""
    if hasattr(entry, "technique"):
        return [f"    - technique: {entry.technique}"]
    return ["    - protein:", *(f"        - {name}" for name in entry.protein), f"      by: {entry.by}"]
