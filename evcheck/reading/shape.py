"""Give the located tree the form of the models: statements taken out, short forms written out.

What comes out is plain data for the validator, in which every mapping carries its node. What does not fit is
a problem with its place, and the part is cut out so that the rest can be checked.
"""

from __future__ import annotations

from typing import Any

from evcheck.dossier.compiled import Field
from evcheck.dossier.node import FREE, NODE, Node
from evcheck.reading import remarks, sharing, statements, wording
from evcheck.reading.remarks import elements, wrong_shape
from evcheck.reading.work import Path, Work

INVISIBLE = " \u00a0\u2007\u202f\u200b\ufeff"
"""What word processors leave at the ends of a value."""

STEPS = Field("records", "Step")


def dossier(work: Work) -> dict[str, Any]:
    """Shape the whole tree; chapters of unknown names first, so that what refers to them is not told once more.

    Then antibodies, so that what refers to one that cannot be read is cut as well.
    """
    known = work.language.shapes["Dossier"]
    ordered = dict(sorted(work.root.items(), key=lambda entry: (entry[0] in known, entry[0] != "antibodies")))
    return Shape(work).fields(0, ordered, "Dossier", ())


class Shape:
    """The walk over one tree; `expanding` are the protocols that it is inside of."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.values = work.tree.value
        self.expanding: list[str] = []

    def fields(self, node: int, mapping: dict[str, int], model: str, path: Path) -> dict[str, Any]:
        """Shape the fields of one mapping."""
        work = self.work
        shapes = work.language.shapes[model]
        own = Node(node)
        out: dict[str, Any] = {NODE: own}
        work.count(len(mapping))
        for key, child in mapping.items():
            if not path:
                work.entry = child
            before = len(work.cuts)
            field = shapes.get(key)
            value = self.values[child]
            if field is None:
                remarks.unknown_key(work, key, node, mapping, model, path, out)
            elif not value:
                remarks.nothing(work, key, child, path)
            elif (
                (value.__class__ is str and value[0] not in statements.FIRST_LETTERS)
                or key in FREE
                or not statements.take_out(work, field, key, child, value, own, path)
            ):
                self.field(field, key, child, value, out, path)
                if field.names and (key != "product" or "method" not in mapping):  # it is the method that counts
                    remarks.names(work, field.names, own.items.get(key, (child,)))
                elif field.dimension:
                    remarks.quantities(work, field.dimension, key, own.items.get(key, (child,)))
            if len(work.cuts) > before:
                work.gaps[node, key] = work.cuts[before].problem
        return out

    def field(self, field: Field, key: str, child: int, value: Any, out: dict[str, Any], path: Path) -> None:
        """Shape one field by its kind."""
        kind = field.kind
        if kind == "scalar":
            if value.__class__ is str:
                out[key] = value if value[-1] < "\x7f" and value[0] < "\x7f" else value.strip(INVISIBLE) or value
            else:
                wrong_shape(self.work, key, child, value, "one value", (*path, key))
        elif kind == "records":
            self.records(field, key, child, value, out, path)
        elif kind == "scalars":
            self.scalars(key, child, value, out, path)
        elif kind == "record":
            shaped = self.record(field.of, key, child, (*path, key))
            if shaped is not None:
                out[key] = shaped
        elif kind == "detail":
            if text := statements.flat(self.work, value):
                out[key] = text
        elif isinstance(value, dict):
            out[key] = self.by_name(field, key, value, (*path, key))
        else:
            wrong_shape(self.work, key, child, value, "names, each with its own fields", (*path, key))

    def record(self, model: str, key: str, node: int, path: Path) -> dict[str, Any] | None:
        """Shape a mapping, or the scalar that stands for its main key."""
        value = self.values[node]
        main = self.work.language.mains.get(model)
        if isinstance(value, str) and main:
            value = {main: node}
        if not isinstance(value, dict):
            wrong_shape(self.work, key, node, value, "fields of its own", path)
            return None
        if model == "Antibody" and path[0] != "antibodies":
            node, value = sharing.antibody(self.work, value, node, path)
        return self.fields(node, value, model, path)

    def scalars(self, key: str, child: int, value: Any, out: dict[str, Any], path: Path) -> None:
        """Shape a list of scalars."""
        texts: list[str] = []
        nodes: list[int] = []
        whole = elements(child, value)
        for element in whole:
            item = self.values[element]
            if not item:
                continue
            if not isinstance(item, str):
                wrong_shape(self.work, key, element, item, "one value per entry", (*path, key))
            elif whole is not value or not self.mistaken(item, element, bool(nodes), child, (*path, key)):
                texts.append(item)
                nodes.append(element)
        self.work.count(len(nodes))
        if texts:
            out[key] = texts
            out[NODE].items[key] = nodes

    def mistaken(self, item: str, element: int, later: bool, parent: int, path: Path) -> bool:
        """A statement as a list entry, a word that may be one, or a number that a comma in [ ] has torn apart."""
        work = self.work
        if word := statements.word_of(item):
            number = work.problem("statement", wording.statement_in_list(word), element)
        elif statements.unclear(item):
            number = work.problem("statement", wording.unclear_in_list(item), element)
        elif statements.to_fill_in(item):
            number = work.problem("placeholder", wording.placeholder(item), element)
        elif parent in work.tree.flow and later and wording.torn(work.tree.text, work.tree.start[element], item):
            number = work.problem("comma", wording.comma(item, "[ ]"), element)
        else:
            return False
        work.cut(path, number)
        return True

    def records(self, field: Field, key: str, child: int, value: Any, out: dict[str, Any], path: Path) -> None:
        """Shape a list of mappings; the steps of a protocol stand in for a step that names it."""
        work = self.work
        shaped: list[dict[str, Any]] = []
        top = key in ("preparations", "assays") and not path
        for position, element in enumerate(elements(child, value)):
            if top:
                work.entry = element
            work.count(1)
            item = self.values[element]
            if not item:
                continue
            if word := statements.word_of(item):
                work.cut((*path, key), work.problem("statement", wording.statement_in_list(word), element))
            elif field.of == "Step" and isinstance(item, dict) and self.names_protocol(item):
                shaped += self.protocol(item, element, key, path)
            else:
                subject = self.subject_name(item, key, position) if top else "[]"
                record = self.record(field.of, key, element, (*path, key, subject))
                if record is not None:
                    shaped.append(record)
        if shaped:
            out[key] = shaped

    def names_protocol(self, item: dict[str, int]) -> bool:
        """Whether a step is one that names a protocol."""
        return "protocol" in item and bool(self.values[item["protocol"]])

    def protocol(self, item: dict[str, int], node: int, key: str, path: Path) -> list[dict[str, Any]]:
        """The steps of the protocol that a step names, as steps of the list that this one stands in."""
        found = sharing.protocol(self.work, item, self.expanding, (*path, key, "[]"))
        if found is None:
            return []
        name, steps = found
        self.expanding.append(name)
        holder: dict[str, Any] = {NODE: Node(node)}
        self.records(STEPS, key, steps, self.values[steps], holder, path)
        self.expanding.pop()
        return list(holder.get(key, ()))

    def by_name(self, field: Field, key: str, value: dict[str, int], path: Path) -> dict[str, Any]:
        """Shape a mapping from names to records or lists of records."""
        out: dict[str, Any] = {}
        single = Field(field.kind.removesuffix(" by name"), field.of)
        work = self.work
        work.count(len(value))
        for name, child in value.items():
            work.entry = child
            item = self.values[child]
            if word := statements.word_of(item):
                work.cut((*path, name), work.problem("statement", wording.statement_by_name(word, key), child))
            elif item:
                holder: dict[str, Any] = {NODE: Node(child)}
                self.field(single, name, child, item, holder, path)
                if name in holder:
                    out[name] = holder[name]
        return out

    def subject_name(self, item: Any, chapter: str, position: int) -> str:
        """The id of a preparation or assay, or its path where it has none."""
        if isinstance(item, dict) and "id" in item:
            written = self.values[item["id"]]
            if isinstance(written, str) and written:
                return written
        return f"{chapter}[{position}]"
