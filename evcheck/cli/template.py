"""The text of a dossier to fill in: what was told of the study, and empty fields for what a check will ask for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from evcheck.knowledge import find

MARKERS = {"bacteria": "OmpA", "plant": "TET8", "fungus": "", "parasite": "", "synthetic": "", "blank": ""}
"""A protein to show as an example, by group of samples; CD63 for the others."""
PLAIN = re.compile(r"\w[\w +/.,°%µ×()-]*")
"""Text that YAML takes as it is."""
WIDE = 40
"""The column of the comments."""

Values = Mapping[str, str]
"""What was told for fields, by field."""
NOTHING: Values = {}


class Step(NamedTuple):
    """An isolation step: `key` is `method` or `product`, `kind` the entry of its method class."""

    key: str
    name: str
    kind: Any
    values: Values = NOTHING


class Protein(NamedTuple):
    """A protein that was looked for on the vesicles."""

    name: str
    by: str
    result: str = ""


class Told(NamedTuple):
    """What is known of a study before its dossier is filled in. `sample` and `techniques` are entries.

    `study`, `of_sample`, `of_cells`, `of_serum` and `of_collection` hold fields of their mappings; `assays` is `none`
    where there is no functional assay.
    """

    sample: Any
    steps: tuple[Step, ...]
    techniques: tuple[Any, ...]
    id: str = "ev-1"
    study: Values = NOTHING
    of_sample: Values = NOTHING
    of_cells: Values = NOTHING
    of_serum: Values = NOTHING
    of_collection: Values = NOTHING
    proteins: tuple[Protein, ...] = ()
    assays: str = ""


def template(told: Told) -> str:
    """The text of a dossier that loads, in which every empty field is one that a check asks for."""
    lines = [
        "# A dossier for evcheck: describe your study once, then run `evcheck check` on this file.",
        "# An empty field says nothing yet. Where something was not done, write `not done`;",
        "# where it cannot be known any more, `not available`. Comments start with #.",
        "evcheck: 1",
        "",
        "study:",
        *_fields("Study", ["title"], 2, told.study),
        _purpose(told.study),
        "  negative_results:",
        *_fields("NegativeResults", ["status", "where"], 4),
        "",
        "preparations:",
        f"  - id: {told.id}",
        "    sample:",
        f"      kind: {told.sample.name}",
        *_sample(told),
        *_fields("Preparation", ["rationale"], 4),
        *_isolation(told.steps),
    ]
    lines += ["    storage:", *_fields("Storage", ["state", "temperature", "buffer", "freeze_thaw_cycles"], 6)]
    lines += ["    characterization:", *_proteins(told), *_looks(told.techniques), ""]
    return "\n".join([*lines, *_assays(told), ""])


def _isolation(steps: tuple[Step, ...]) -> list[str]:
    """The steps, each with its core fields; an example in comments where none was told."""
    if not steps:
        example = ["#      - method: ultracentrifugation", "#        force: 100000 g", "#        duration: 70 min"]
        return [_commented("    isolation:", "the steps in order, one entry each:"), *example]
    lines = ["    isolation:"]
    for step in steps:
        lines.append(f"      - {step.key}: {written(step.name)}")
        lines += _fields("Step", [field for field in core(step.kind) if field != step.key], 8, step.values)
    return lines


def _purpose(study: Values) -> str:
    if study.get("purpose"):
        return f"  purpose: {written(study['purpose'])}"
    return _commented("  purpose:", "basic, biomarker, therapeutic, method or reference material; one per line with -")


def _assays(told: Told) -> list[str]:
    """Where functional assays go; those that there are not are said, an example stands for those that are not told."""
    if told.assays:
        return [f"assays: {told.assays}"]
    return [
        _commented("assays:", "write `assays: none` if the study has no functional assay; else one entry each:"),
        "#  - id: uptake-block",
        "#    kind: function",
        f"#    preparation: {told.id}",
        "#    doses:",
        "#      - 1e9",
        "#    dose_unit: particles/mL",
        "#    controls:",
        "#      - process blank",
    ]


def core(kind: Any) -> list[str]:
    """The core fields of a method class, the first way to state each."""
    return [field for ways in kind.core for field in ways[0]]


def _sample(told: Told) -> list[str]:
    """What is asked of this kind of sample."""
    sample = told.sample
    lines = _fields("Sample", ["species", "amount"], 6, told.of_sample)
    if sample.group == "culture":
        cells = ["name", "passage", "authenticated", "mycoplasma", "viability"]
        lines += ["      cells:", *_fields("Cells", cells, 8, told.of_cells)]
        lines += ["      medium:", *_fields("Medium", ["base"], 8), "        serum:"]
        lines += [*_fields("Serum", ["kind", "percent"], 10, told.of_serum), *_fields("Medium", ["conditioning"], 8)]
    elif sample.group in ("blood", "fluid", "tissue"):
        if sample.name == "serum":
            lines += _fields("Sample", ["reason"], 6)
        lines += ["      donors:", *_fields("Donors", ["number", "age", "sex", "health", "medication", "fasting"], 8)]
    if sample.group == "blood":
        asked = ["needle", "tube", "anticoagulant", "time_to_processing", "temperature"]
        lines += ["      collection:", *_fields("Collection", asked, 8, told.of_collection)]
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


def _proteins(told: Told) -> list[str]:
    """The proteins that were looked for; where none was told, examples for this kind of sample in comments."""
    lines = [_commented("      proteins:", "one entry per protein, EV markers and contaminants alike:")]
    for one in told.proteins:
        lines += [f"        - protein: {written(one.name)}", f"          by: {written(one.by)}"]
        lines += _fields("Protein", ["result"], 10, {"result": one.result} if one.result else {})
    marker = MARKERS.get(told.sample.group, "CD63")
    contaminant = next((name for name in told.sample.contaminants if find("protein", name).known), "")
    for protein, result in ((marker, "detected"), (contaminant, "not detected")) if not told.proteins else ():
        if protein:
            lines += [f"#        - protein: {protein}", "#          by: western blot", f"#          result: {result}"]
    return lines


def _looks(techniques: tuple[Any, ...]) -> list[str]:
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


def _fields(model: str, names: list[str], indent: int, values: Values = NOTHING) -> list[str]:
    """Fields with what was told for them, the others empty with what goes into each, from the models."""
    from evcheck import dossier

    fields = getattr(dossier, model).model_fields
    lines = []
    for name in names:
        key = f"{' ' * indent}{fields[name].alias or name}:"
        lines.append(f"{key} {written(values[name])}" if name in values else _commented(key, _told(fields[name])))
    return lines


def written(value: str) -> str:
    """A value as YAML has it, in quotes where it could be taken for something else."""
    return value if PLAIN.fullmatch(value) and value == value.rstrip() else json.dumps(value, ensure_ascii=False)


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
