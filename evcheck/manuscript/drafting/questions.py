"""What is asked of the authors: fields that a check reads, that a paper ought to state, and that were not found.

The first preparation is asked about in full, later ones only about their source and steps: what several have in common
would else be asked again and again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from evcheck.knowledge import find
from evcheck.manuscript.draft import Draft, Found, Question
from evcheck.manuscript.drafting import asked
from evcheck.manuscript.walking import entries, expanded, found, is_statement, within


def with_questions(draft: Draft) -> Draft:
    """The draft with a question for each field that is asked for and that it leaves open; its own ones come first."""
    known = {question.path: question for question in draft.questions}
    for question in _questions(expanded(draft.tree), draft.possible):
        if not any(_covers(path, question.path) for path in known):
            known[question.path] = question
    return draft._replace(questions=tuple(known.values()))


def _covers(path: str, other: str) -> bool:
    """Whether a question about one path asks for the other too."""
    return other == path or other.startswith((f"{path}.", f"{path}[")) or path.startswith((f"{other}.", f"{other}["))


def _questions(tree: Mapping[str, Any], possible: Sequence[Any]) -> Iterator[Question]:
    yield from _open(within(tree, "study"), "study", asked.STUDY)
    known: list[Found | None] = []  # a step that several preparations share is asked about once
    for number, preparation in enumerate(entries(tree, "preparations")):
        path = f"preparations[{number}]"
        yield from _sample(within(preparation, "sample"), f"{path}.sample", number == 0)
        for chapter in ("sample.processing", "isolation"):
            for step, one in enumerate(entries(preparation, *chapter.split("."))):
                told = found(one, "method") or found(one, "product")
                if told is None or not told.evidence or told not in known:
                    yield from _step(one, f"{path}.{chapter}[{step}]")
                known.append(told)
        if number == 0:
            yield from _preparation(preparation, path)
        elif possible and possible[number]:
            yield from _open(preparation, path, asked.OF_THESE)
    yield from _open(tree, "", (*asked.PREPARATIONS, *asked.ASSAYS))
    for number, assay in enumerate(entries(tree, "assays")):
        yield from _open(assay, f"assays[{number}]", asked.ASSAY)


def _open(node: Any, path: str, fields: tuple[tuple[str, str], ...]) -> Iterator[Question]:
    """Questions about the fields of a mapping that say nothing."""
    for field, ask in fields:
        way = field.split(".")
        if not any(is_statement(within(node, *way[:depth])) for depth in range(len(way))):
            value = within(node, *way)
            if value is None or (isinstance(value, Found) and not (value.value or value.others)):
                yield Question(f"{path}.{field}".lstrip("."), ask)


def _sample(sample: Any, path: str, full: bool) -> Iterator[Question]:
    yield from _open(sample, path, asked.SPECIES)
    kind = found(sample, "kind")
    entry = find("sample kind", kind.value).entry if kind is not None else None
    if not full or entry is None:
        return
    yield from _open(sample, path, asked.AMOUNT)
    if entry.group == "culture":
        yield from _open(sample, path, asked.CULTURE)
    if entry.group in ("blood", "fluid", "tissue"):
        yield from _open(sample, path, asked.DONORS)
    if entry.group == "blood":
        if entry.name == "plasma":
            yield from _open(sample, path, asked.ANTICOAGULANT)
        yield from _open(sample, path, asked.BLOOD)
    if entry.chapter:
        yield from _open(within(sample, entry.chapter), f"{path}.{entry.chapter}", asked.SPECIFIC[entry.chapter])
    yield from _open(sample, path, asked.KEPT)


def _step(step: Any, path: str) -> Iterator[Question]:
    """The core fields of a step's class that it does not state in any of their ways."""
    method, product = found(step, "method"), found(step, "product")
    made = find("product", product.value).entry if product is not None else None
    word = find("method", method.value).entry if method is not None else None
    name = word.method_class if word is not None else made.method_classes[0] if made is not None else ""
    kind = find("method class", name).entry if name else None
    said = {*(word.says if word is not None else ()), *(made.says if made is not None else ())}
    for ways in kind.core if kind is not None else ():
        if not any(all(field in said or within(step, field) is not None for field in way) for way in ways):
            missing = next(field for field in ways[0] if field not in said and within(step, field) is None)
            yield Question(f"{path}.{missing}", asked.STEP[missing])


def _preparation(preparation: Any, path: str) -> Iterator[Question]:
    isolated = bool(entries(preparation, "isolation"))
    yield from _open(preparation, path, asked.PREPARATION if isolated else asked.PREPARATION[3:])
    yield from _open(preparation, path, asked.ISOLATION)
    looks = within(preparation, "characterization")
    for number, particle in enumerate(entries(looks, "particles")):
        where = f"{path}.characterization.particles[{number}]"
        yield from _open(particle, where, asked.PARTICLE)
        if within(particle, "concentration", "value") is not None:
            yield from _open(particle, where, asked.PER)
    for number, image in enumerate(entries(looks, "imaging")):
        yield from _open(image, f"{path}.characterization.imaging[{number}]", asked.IMAGE)
    for number, protein in enumerate(entries(looks, "proteins")):
        yield from _open(protein, f"{path}.characterization.proteins[{number}]", asked.RESULT)
