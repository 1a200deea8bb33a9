"""What `evcheck explain` tells of an entry of the knowledge base, under its name or under an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import fill
from typing import Any

from evcheck.cli.output import width
from evcheck.dossier.quantities import rcf
from evcheck.knowledge import entries, find
from evcheck.knowledge.describing import facts, names_and_source
from evcheck.knowledge.entries import KINDS

LABEL = 15
"""Columns before the text of a paragraph."""


def heading(text: str) -> str:
    """The first line of an explanation."""
    return fill(text, width(), subsequent_indent="  ") + "\n"


def paragraph(label: str, text: str) -> str:
    """A labelled paragraph, or nothing where there is no text."""
    start, later = f"  {label:<{LABEL - 2}}", " " * LABEL
    return fill(text, width(), initial_indent=start, subsequent_indent=later) + "\n" if text else ""


def by_name(word: str, rpm: int | None) -> Iterator[str]:
    """What the knowledge base has under a name; a rotor with its force at a speed."""
    for kind in KINDS:
        found = find(kind, word)
        if found.entry is not None:
            yield _entry(kind, found.entry, rpm)
        elif found.candidates:
            yield heading(f"{word} · ambiguous {kind}: {' or '.join(found.candidates)}")


def by_identifier(word: str) -> Iterator[str]:
    """The entry of an accession, a term of an ontology or a taxon; or the databases that have accessions like it."""
    number, among = word.upper().removeprefix("NCBITAXON:"), {"uniprot", "ontology", "taxid"}
    fields = [(kind, field) for kind in KINDS for field in sorted(KINDS[kind].fields().keys() & among)]
    found = [(kind, one) for kind, field in fields for one in entries(kind) if getattr(one, field) == number]
    yield from (_entry(kind, one, None) for kind, one in found)
    homes = [one.name for one in entries("repository") if one.accession and re.fullmatch(one.accession, word)]
    if homes and not found:
        yield heading(f"{word} · has the form of an accession of {', '.join(homes)}")


def _entry(kind: str, entry: Any, rpm: int | None) -> str:
    text = heading(f"{entry.name} · {kind}") + "".join(paragraph(*fact) for fact in facts(kind, entry))
    if kind == "rotor":
        text += _force(entry, rpm)
    return text + "".join(paragraph(*fact) for fact in names_and_source(kind, entry))


def _force(rotor: Any, rpm: int | None) -> str:
    """The force of a rotor at its top speed, or at the speed asked for."""
    if not rotor.r_max:
        return ""
    if rpm is not None and rpm > rotor.max_rpm:
        return paragraph("force", f"{rpm:,} rpm is beyond its limit of {rotor.max_rpm:,} rpm.")
    speed = rpm or rotor.max_rpm
    forces = f"{rcf(rotor.r_max, speed):,.0f} × g at r max"
    if rotor.r_min:
        average = (rotor.r_max + rotor.r_min) / 2
        forces += f", {rcf(average, speed):,.0f} × g at r average, {rcf(rotor.r_min, speed):,.0f} × g at r min"
    return paragraph("force", f"at {speed:,} rpm: {forces}")
