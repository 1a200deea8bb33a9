"""Gather what drawings need of a dossier: the overview. Read off the records, with the rules' own understanding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from evcheck.checking.judging import in_words
from evcheck.checking.overview import (
    ComponentFacts,
    Fact,
    Overview,
    PreparationFacts,
    ProteinFacts,
    SizingFacts,
    StepFacts,
)
from evcheck.reading.loading import Loaded
from evcheck.rules import completeness, proteins, sizing, steps
from evcheck.rules.look import look

NOT_DRAWN = ("at", "note", "where", "method", "protocol", "id", "from_", "keep", "role")
"""Fields of a step that are told in another way, or are for readers of the dossier alone."""

NANO = 1e9


class _Where:
    """The places of records: path and line in the file, 0 where the dossier was handed over as a mapping."""

    def __init__(self, loaded: Loaded) -> None:
        assert loaded.tree is not None
        assert loaded.lines is not None
        self.tree, self.lines = loaded.tree, loaded.lines

    def of(self, record: Any) -> tuple[str, int]:
        node = record.at.number
        start = self.tree.start[node]
        return self.tree.path(node), self.lines.position(start)[0] if start >= 0 else 0


def survey(loaded: Loaded) -> Overview:
    """The overview of a dossier that could be read."""
    where = _Where(loaded)
    return Overview(tuple(_preparation(one, where) for one in loaded.dossier.preparations or ()))


def _preparation(preparation: Any, where: _Where) -> PreparationFacts:
    path, line = where.of(preparation)
    chapter = preparation.characterization
    listed = (*(_listed(chapter, "particles")), *_listed(chapter, "imaging"))
    return PreparationFacts(
        id=preparation.id,
        path=path,
        line=line,
        role=preparation.role or "study",
        of=preparation.of or "",
        term=str(look(preparation, "term.word").value or ""),
        sample=_sample(preparation),
        mammalian=proteins.mammalian(preparation),
        processing=_steps(look(preparation, "sample.processing").value, where),
        isolation=_steps(preparation.isolation, where),
        isolation_said=_said(preparation, "isolation"),
        validation=_steps(preparation.validation, where),
        final=_final(preparation),
        proteins=tuple(_protein(name, entry, where) for name, entry in proteins.listed(preparation)),
        proteins_said=_said(preparation, "characterization.proteins"),
        components=tuple(_component(one, where) for one in _listed(chapter, "components")),
        sizing=tuple(_sizing(one, where) for one in listed),
        sizing_said=_said(preparation, "characterization.particles") or _said(preparation, "characterization.imaging"),
        shown_for=str(look(preparation, "characterization.shown for").value or ""),
    )


def _listed(chapter: Any, key: str) -> Iterable[Any]:
    return (getattr(chapter, key) if chapter is not None else None) or ()


def _said(preparation: Any, path: str) -> str:
    """What stands in place of a list, in words; empty where nothing does."""
    statement = look(preparation, path).statement
    return in_words(statement) if statement is not None else ""


def _sample(preparation: Any) -> str:
    """The source in a few words: its kind, species and amount."""
    sample = preparation.sample
    if sample is None:
        return ""
    species = ", ".join(map(str, sample.species or ()))
    amount = look(preparation, "sample.amount.used").value
    cells = look(preparation, "sample.cells.name").value
    parts = (text_of(sample.kind), text_of(cells), species, text_of(amount))
    return " · ".join(part for part in parts if part)


def _final(preparation: Any) -> str:
    final = preparation.final
    parts = (text_of(final.volume), text_of(final.buffer)) if final is not None else ()
    return " in ".join(part for part in parts if part)


def _steps(listed: Any, where: _Where) -> tuple[StepFacts, ...]:
    return tuple(_step(number, one, where) for number, one in enumerate(listed or (), 1))


def _step(number: int, step: Any, where: _Where) -> StepFacts:
    path, line = where.of(step)
    told = completeness.tell(f"step {number}", step)
    return StepFacts(
        name=steps.written(step),
        path=path,
        line=line,
        method_class=steps.method_class(step) or "",
        role=step.role or "",
        keep=step.keep or "",
        id=step.id or "",
        after=tuple(step.from_ or ()),
        facts=tuple(_facts(step)),
        absent=tuple(" and ".join(ways[0]).replace("_", " ") for ways in told.absent),
    )


def _facts(step: Any) -> Iterator[Fact]:
    """What is stated of a step, in the order of the language; a force that follows from the speed behind it."""
    for key, value in vars(step).items():
        if key in NOT_DRAWN or (key == "product" and step.method is None):
            continue
        if value is not None:
            yield Fact(key, text_of(value))
        elif key in step.at.said:
            yield Fact(key, in_words(step.at.said[key]), stated=True)
        elif key == "force":
            force, computed = steps.force_of(step)
            if computed and force is not None:
                yield Fact(key, f"{force:,.0f} × g", computed=True)


def text_of(value: Any) -> str:
    """A value as it was written; of a record, what tells it apart; of a list, all of it."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, list):
        return ", ".join(map(text_of, value))
    if hasattr(value, "text"):
        return str(value.text)
    if hasattr(value, "percent"):
        volume = f" ({value.volume.text})" if value.volume is not None else ""
        return f"{text_of(value.percent)}{volume}"
    if hasattr(value, "clone"):
        named = (value.protein, value.clone, value.supplier, value.catalogue)
        return " ".join(part for part in named if part) or (value.name or "")
    held = [text_of(one) for key, one in vars(value).items() if key != "at" and one is not None]
    return ", ".join(held)


def _protein(name: Any, entry: Any, where: _Where) -> ProteinFacts:
    path, line = where.of(entry)
    meant = proteins.meant(name)
    return ProteinFacts(
        name=str(name),
        by=str(entry.by),
        result=entry.result or "",
        role=entry.role or "",
        categories=_categories(meant),
        kind=meant[0].kind if meant else "",
        evidence=proteins.is_evidence(entry) is not False,
        path=path,
        line=line,
    )


def _categories(meant: list[Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Categories by edition that all that a name may stand for has in common; none where they differ."""
    if not meant:
        return ()
    found = {}
    for edition in sorted({edition for one in meant for edition in one.categories}):
        of_each = {one.categories.get(edition, ()) for one in meant}
        if len(of_each) == 1:
            found[edition] = next(iter(of_each))
    return tuple((edition, tuple(categories)) for edition, categories in found.items() if categories)


def _component(component: Any, where: _Where) -> ComponentFacts:
    path, line = where.of(component)
    known = component.what.entry
    return ComponentFacts(
        name=str(component.what),
        by=text_of(component.by),
        value=text_of(component.value),
        contaminant=known is not None and known.meaning == "contaminant",
        path=path,
        line=line,
    )


def _sizing(entry: Any, where: _Where) -> SizingFacts:
    path, line = where.of(entry)
    known = entry.technique.entry
    low, middle, high = _nanometres(entry.size)
    return SizingFacts(
        technique=str(entry.technique),
        principles=tuple(known.principles) if known is not None else (),
        standing=_standing(entry),
        size=_size(entry.size),
        low=low,
        middle=middle,
        high=high,
        number=text_of(look(entry, "concentration.value").value) if hasattr(entry, "concentration") else "",
        path=path,
        line=line,
    )


def _standing(entry: Any) -> str:
    """Where one technique stands towards sizing, as the rule on orthogonal sizing sorts it."""
    told = sizing.Principles()
    sizing.sort(entry, told)
    groups = {
        "sized": told.sure,
        "image without size": told.unmeasured,
        "open": told.open,
        "unknown": told.unknown,
        "number only": told.left_out,
    }
    measures = getattr(entry, "measures", None)
    otherwise = "number only" if measures is not None and "size" not in measures else "no size"
    return next((name for name, group in groups.items() if group), otherwise)


def _size(size: Any) -> str:
    """The figures of a size, each with its name."""
    if size is None:
        return ""
    given = ((key, getattr(size, key)) for key in ("mode", "mean", "median", "range"))
    return ", ".join(f"{key} {text_of(value)}" for key, value in given if value is not None)


def _nanometres(size: Any) -> tuple[float | None, float | None, float | None]:
    """The range and the middle of a size in nm; the mode before the mean before the median."""
    if size is None:
        return None, None, None
    one = next((value for value in (size.mode, size.mean, size.median) if value is not None), None)
    middle = one.value * NANO if one is not None and one.value is not None else None
    span = size.range
    if span is None or span.low is None or span.high is None:
        return None, middle, None
    return span.low * NANO, middle, span.high * NANO
