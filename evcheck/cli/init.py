"""`evcheck init`: a commented dossier to fill in, for a kind of sample and the methods that were used."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from evcheck.cli.main import UsageError
from evcheck.cli.output import write
from evcheck.knowledge import entries, find, nearest
from evcheck.reading.references import ID, RESERVED

METHODS = ("centrifugation", "size exclusion chromatography")
TECHNIQUES = ("NTA", "TEM")
MARKERS = {"bacteria": "OmpA", "plant": "TET8", "fungus": "", "parasite": "", "synthetic": "", "blank": ""}
"""A protein to show as an example, by group of samples; CD63 for the others."""
PLAIN = re.compile(r"\w[\w +/.-]*")
"""Text that YAML takes as it is."""
WIDE = 40
"""The column of the comments."""


def run(given: argparse.Namespace) -> int:
    """Write the template, or print it."""
    if not ID.fullmatch(given.id) or given.id == RESERVED:
        raise UsageError(f"`{given.id}` cannot be an id; use letters, digits, dots, dashes and underscores.")
    text = template(
        _known("sample kind", given.sample),
        [_step(method) for method in given.method or METHODS],
        [_known("technique", technique) for technique in given.technique or TECHNIQUES],
        given.id,
    )
    if given.file is None:
        write(text, "")
        return 0
    if Path(given.file).exists():
        raise UsageError(f"{given.file} exists already; choose another name, or move it away.")
    write(text, given.file)
    print(f"Wrote {given.file}. Fill in what you know, then run: evcheck check {given.file}", file=sys.stderr)
    return 0


def _known(kind: str, text: str) -> Any:
    """The entry of a name; an unknown one is a mistake in the command."""
    found = find(kind, text)
    if found.entry is not None:
        return found.entry
    if found.candidates:
        raise UsageError(f"`{text}` can stand for {' or '.join(found.candidates)}; say which.")
    close = nearest(kind, text)
    hint = f"Did you mean `{close}`?" if close else f"Try one of: {', '.join(one.name for one in entries(kind)[:12])}."
    raise UsageError(f"`{text}` is no {kind} that evcheck knows. {hint}")


def _step(text: str) -> tuple[str, str, Any]:
    """A step by method or product (as it was written, with its size): its key, its name, and its method class."""
    product = find("product", text).entry
    if product is not None:
        name = text if PLAIN.fullmatch(text) else product.name
        return "product", name, find("method class", product.method_classes[0]).entry
    method = _known("method", text)
    return "method", method.name, find("method class", method.method_class).entry


def template(sample: Any, steps: list[tuple[str, str, Any]], techniques: list[Any], name: str) -> str:
    """The text of a dossier that loads, in which every empty field is one that a check asks for."""
    lines = [
        "# A dossier for evcheck: describe your study once, then run `evcheck check` on this file.",
        "# An empty field says nothing yet. Where something was not done, write `not done`;",
        "# where it cannot be known any more, `not available`. Comments start with #.",
        "evcheck: 1",
        "",
        "study:",
        *_fields("Study", ["title"], 2),
        _commented("  purpose:", "basic, biomarker, therapeutic, method or reference material; one per line with -"),
        "  negative_results:",
        *_fields("NegativeResults", ["status", "where"], 4),
        "",
        "preparations:",
        f"  - id: {name}",
        "    sample:",
        f"      kind: {sample.name}",
        *_sample(sample),
        *_fields("Preparation", ["rationale"], 4),
        "    isolation:",
    ]
    for key, method, kind in steps:
        lines.append(f"      - {key}: {method}")
        lines += _fields("Step", [field for field in core(kind) if field != key], 8)
    lines += ["    storage:", *_fields("Storage", ["state", "temperature", "buffer", "freeze_thaw_cycles"], 6)]
    lines += ["    characterization:", *_proteins(sample), *_looks(techniques)]
    lines += [
        "",
        _commented("assays:", "write `assays: none` if the study has no functional assay; else one entry each:"),
        "#  - id: uptake-block",
        "#    kind: function",
        f"#    preparation: {name}",
        "#    doses:",
        "#      - 1e9",
        "#    dose_unit: particles/mL",
        "#    controls:",
        "#      - process blank",
        "",
    ]
    return "\n".join(lines)


def core(kind: Any) -> list[str]:
    """The core fields of a method class, the first way to state each."""
    return [field for ways in kind.core for field in ways[0]]


def _sample(sample: Any) -> list[str]:
    """What is asked of this kind of sample."""
    lines = _fields("Sample", ["species", "amount"], 6)
    if sample.group == "culture":
        lines += ["      cells:", *_fields("Cells", ["name", "passage", "authenticated", "mycoplasma", "viability"], 8)]
        lines += ["      medium:", *_fields("Medium", ["base"], 8)]
        lines += ["        serum:", *_fields("Serum", ["kind", "percent"], 10), *_fields("Medium", ["conditioning"], 8)]
    elif sample.group in ("blood", "fluid", "tissue"):
        if sample.name == "serum":
            lines += _fields("Sample", ["reason"], 6)
        lines += ["      donors:", *_fields("Donors", ["number", "age", "sex", "health", "medication", "fasting"], 8)]
    if sample.group == "blood":
        lines += ["      collection:"]
        lines += _fields("Collection", ["needle", "tube", "anticoagulant", "time_to_processing", "temperature"], 8)
        lines += [_commented("      processing:", "the spins that made the plasma or serum, one entry each:")]
        lines += ["#        - method: centrifugation", "#          force: 2500 g", "#          duration: 15 min"]
    lines += ["      storage:", *_fields("Storage", ["state", "temperature", "freeze_thaw_cycles"], 8)]
    return [*lines, *_chapter(sample.chapter)]


def _chapter(key: str) -> list[str]:
    """The chapter for one kind of sample alone, such as `urine`."""
    if not key:
        return []
    from evcheck.dossier import Sample, shapes
    from evcheck.dossier.fields import Record

    _, model = shapes.form(Sample.model_fields[key])
    names = [name for name in model.model_fields if name not in Record.model_fields]
    return [f"      {key}:", *_fields(model.__name__, names, 8)]


def _proteins(sample: Any) -> list[str]:
    """Where proteins go, with examples for this kind of sample in comments."""
    marker = MARKERS.get(sample.group, "CD63")
    contaminant = next((name for name in sample.contaminants if find("protein", name).known), "")
    lines = [_commented("      proteins:", "one entry per protein, EV markers and contaminants alike:")]
    for protein, result in ((marker, "detected"), (contaminant, "not detected")):
        if protein:
            lines += [f"#        - protein: {protein}", "#          by: western blot", f"#          result: {result}"]
    return lines


def _looks(techniques: list[Any]) -> list[str]:
    """The techniques that look at particles, under the chapter where each belongs."""
    lines = []
    particles = [one for one in techniques if not one.image]
    if particles:
        lines.append("      particles:")
    for technique in particles:
        lines += [f"        - technique: {technique.name}", *_fields("Particle", ["instrument"], 10)]
        lines += ["          concentration:", *_fields("Concentration", ["value", "per"], 12)]
        lines += ["          size:", *_fields("Size", ["mode"], 12)]
    images = [one for one in techniques if one.image]
    if images:
        lines.append("      imaging:")
    for technique in images:
        lines += [f"        - technique: {technique.name}"]
        lines += [_commented("          views:", "wide-field, close-up"), *_fields("Image", ["scale_bar"], 10)]
        lines += ["          size:", *_fields("Size", ["mean", "particles_measured"], 12)]
    return lines


def _fields(model: str, names: list[str], indent: int) -> list[str]:
    """Empty fields with what goes into each, from the models."""
    from evcheck import dossier

    fields = getattr(dossier, model).model_fields
    return [_commented(f"{' ' * indent}{fields[name].alias or name}:", _told(fields[name])) for name in names]


def _told(field: Any) -> str:
    """What goes into a field, with an example; for a mapping that of its main key."""
    from evcheck.dossier import shapes

    _, inner = shapes.form(field)
    mains = [one for one in getattr(inner, "model_fields", {}).values() if shapes.facts(one).get("main")]
    examples = [shapes.facts(one).get("example") for one in (field, *mains)]
    example = next((f" For example: {one}" for one in examples if one), "")
    return f"{field.description}{example}"


def _commented(start: str, text: str) -> str:
    return f"{start:<{WIDE}} # {text}"
