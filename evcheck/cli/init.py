"""`evcheck init`: a commented dossier to fill in, for a kind of sample and the methods that were used."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import Any

from evcheck.cli.main import UsageError
from evcheck.cli.output import write
from evcheck.cli.template import PLAIN, Step, Told, template
from evcheck.knowledge import entries, find, nearest
from evcheck.reading.references import ID, RESERVED

SAMPLE = "conditioned medium"
METHODS = ("centrifugation", "size exclusion chromatography")
TECHNIQUES = ("NTA", "TEM")
COMMON = {
    "sample kind": ("conditioned medium", "plasma", "serum", "urine", "cerebrospinal fluid", "saliva", "milk"),
    "method": (
        "centrifugation",
        "ultracentrifugation",
        "density gradient",
        "size exclusion chromatography",
        "ultrafiltration",
        "filtration",
        "tangential flow filtration",
        "polymer precipitation",
        "immunoaffinity",
    ),
    "technique": ("NTA", "DLS", "RPS", "flow cytometry", "SP-IRIS", "TEM", "cryo-EM", "AFM"),
}
"""Names that most users look for, by kind."""
ENDINGS = (".yaml", ".yml")
FOREIGN = (".doc", ".docx", ".htm", ".html", ".json", ".md", ".odt", ".pdf", ".rtf", ".txt", ".xlsx", ".xml")


def run(given: argparse.Namespace) -> int:
    """Write the template, or print it; on a terminal, ask first what it is for."""
    if not ID.fullmatch(given.id) or given.id == RESERVED:
        raise UsageError(f"`{given.id}` cannot be an id; use letters, digits, dots, dashes and underscores.")
    if given.file is not None:
        free(given.file)
    if _asks(given):
        from evcheck.cli import dialogue

        told = dialogue.ask(given.id)
        file = given.file or dialogue.file_name()
    else:
        told, file = _told(given), given.file
    if file is None:
        write(template(told), "")
        return 0
    free(file)
    write(template(told), file)
    print(f"Wrote {file}. Fill in what you know, then run: evcheck check {file}", file=sys.stderr)
    return 0


def free(file: str) -> None:
    """Refuse a name that no dossier has, or that is taken.

    Raises:
        UsageError: saying what to write instead.
    """
    if not file.lower().endswith(ENDINGS):
        raise UsageError(f"A dossier is a YAML file, by whose ending folders are searched; write {_named(file)}.")
    if Path(file).exists():
        raise UsageError(f"{file} exists already; choose another name, or move it away.")


def _named(file: str) -> str:
    """The name with the ending of a dossier, in place of one that a word processor would open."""
    stem, ending = os.path.splitext(file)
    return f"`{(stem if stem and ending.lower() in FOREIGN else file) + ENDINGS[0]}`"


def _asks(given: argparse.Namespace) -> bool:
    """Whether to ask: somebody sits at a terminal and has told nothing yet."""
    told = given.sample or given.method or given.technique or given.template
    return not told and sys.stdin.isatty() and sys.stdout.isatty()


def _told(given: argparse.Namespace) -> Told:
    """What the options tell."""
    return Told(
        known("sample kind", given.sample or SAMPLE),
        tuple(step(method) for method in given.method or METHODS),
        tuple(known("technique", technique) for technique in given.technique or TECHNIQUES),
        given.id,
    )


def known(kind: str, text: str) -> Any:
    """The entry of a name.

    Raises:
        UsageError: if there is none, with a suggestion.
    """
    found = find(kind, text)
    if found.entry is not None:
        return found.entry
    if found.candidates:
        raise UsageError(f"`{text}` can stand for {' or '.join(found.candidates)}; say which.")
    raise UsageError(f"`{text}` is no {kind} that evcheck knows. {_instead(kind, text)}")


def _instead(kind: str, text: str) -> str:
    """What to do about a name that is not known: another of its kind, or another place for it."""
    if kind == "technique" and find("assay", text).known:
        return "It is an assay: it stands with each protein, under `characterization.proteins`, behind `by`."
    if re.search(r"[,;+]| (?:and|then) ", text):
        return "Give one at a time."
    close = nearest(kind, text)
    if close:
        return f"Did you mean `{close}`?"
    names = [one.name for one in entries(kind)]
    return f"It knows {len(names)}, such as {', '.join(COMMON.get(kind, names[:12]))}."


def step(text: str) -> Step:
    """A step by method or by product, the latter as it was written, with its size.

    Raises:
        UsageError: if it is neither.
    """
    product = find("product", text).entry
    if product is not None:
        name = text if PLAIN.fullmatch(text) else product.name
        return Step("product", name, find("method class", product.method_classes[0]).entry)
    method = known("method", text)
    return Step("method", method.name, find("method class", method.method_class).entry)
