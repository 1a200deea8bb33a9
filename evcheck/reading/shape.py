"""Give the located tree the form of the models: statements taken out, short forms written out.

What comes out is plain data for the validator, in which every mapping carries its node. What does not fit is
a problem with its place, and the part is cut out so that the rest can be checked.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from evcheck.dossier.compiled import Field, Language
from evcheck.dossier.node import Node
from evcheck.dossier.quantities import DIMENSIONS
from evcheck.dossier.scalars import BINDINGS
from evcheck.dossier.statement import WITH_REASON, WORDS, Statement
from evcheck.knowledge import find, nearest
from evcheck.reading import wording
from evcheck.reading.places import place
from evcheck.reading.problem import Cut, Problem
from evcheck.reading.text import Lines, Unreadable
from evcheck.reading.tree import Tree

NODE = "\0"
MAX_NODES = 50_000
MAX_SUGGESTIONS = 40
"""So many times a nearest name is searched for in one dossier; a file with more mistakes has another trouble."""

FREE = ("note", "where")
NOT_STATEMENTS = {
    "n/a", "na", "n.a.", "nd", "n.d.", "unknown", "not known", "not applicable", "not reported", "not stated",
}  # fmt: skip
STATEMENT_WORDS = {word: word for word in WORDS}
STATEMENT_KEYS = frozenset(WITH_REASON)


class Shaping:
    """The work on one dossier: its tree, and the problems and cuts found so far."""

    def __init__(self, tree: Tree, lines: Lines, language: Language) -> None:
        self.tree = tree
        self.lines = lines
        self.language = language
        self.problems: list[Problem] = []
        self.cuts: list[Cut] = []
        self.gaps: dict[tuple[int, str], int] = {}  # mapping and key of what was cut -> its problem
        self.seen: dict[tuple[str, int], int] = {}
        self.visited = 0
        self.suggested = 0
        root = tree.value[0]
        self.root: dict[str, int] = root if isinstance(root, dict) else {}
        self.expanding: list[str] = []

    # Problems and cuts

    def problem(self, code: str, message: str, node: int, *, key: bool = False, severity: str = "error") -> int:
        """Note a problem at a node, once, and return its number."""
        known = self.seen.get((code, node))
        if known is not None:
            return known
        self.seen[code, node] = number = len(self.problems)
        where = place(self.tree, self.lines, node, key=key)
        self.problems.append(Problem(code=code, severity=severity, message=message, place=where))
        return number

    def may_suggest(self) -> bool:
        """Whether to search for what was meant, which takes time."""
        self.suggested += 1
        return self.suggested <= MAX_SUGGESTIONS

    def cut(self, path: tuple[str, ...], problem: int) -> None:
        """Note that the part at `path` is out: keys, `[]`, and behind `preparations` or `assays` the subject's name."""
        subject = ""
        if len(path) > 1 and path[0] in ("preparations", "assays"):
            subject, path = path[1], (path[0], "[]", *path[2:])
        joined = ".".join(path).replace(".[]", "[]")
        self.cuts.append(Cut(path=joined, subject=subject, problem=problem))

    # The walk

    def dossier(self) -> dict[str, Any]:
        """Shape the whole tree."""
        return self.fields(0, self.root, "Dossier", ())

    def count(self) -> None:
        """Count a node against the budget that aliases, `like` and protocols share."""
        self.visited += 1
        if self.visited > MAX_NODES:
            raise Unreadable(
                "budget",
                f"Written out in full, with its aliases, `like:` and protocols, the dossier has more than "
                f"{MAX_NODES:,} parts. Divide it into several files.",
            )

    def fields(self, node: int, mapping: dict[str, int], model: str, path: tuple[str, ...]) -> dict[str, Any]:
        """Shape the fields of one mapping."""
        shapes = self.language.shapes[model]
        own = Node(node)
        out: dict[str, Any] = {NODE: own}
        for key, child in mapping.items():
            self.count()
            before = len(self.cuts)
            field = shapes.get(key)
            value = self.tree.value[child]
            if field is None:
                self.unknown_key(key, child, node, mapping, model, path, out)
            elif value is None or not value:
                self.nothing(key, child, path)
            elif key in FREE or not self.stated(field, key, child, value, own, path):
                self.field(field, key, child, value, out, path)
                if field.of.startswith("name:"):
                    if key != "product" or "method" not in mapping:
                        self.names(field.of[5:], value, child)
                elif field.of in DIMENSIONS:
                    self.remarks(field.of, key, value, child)
            if len(self.cuts) > before:
                self.gaps[node, key] = self.cuts[before].problem
        return out

    def field(self, field: Field, key: str, child: int, value: Any, out: dict[str, Any], path: tuple[str, ...]) -> None:
        """Shape one field by its kind."""
        kind = field.kind
        if kind == "scalar":
            if value.__class__ is str:
                out[key] = value
            else:
                self.wrong_shape(key, child, value, "one value", path)
        elif kind == "records":
            self.records(field, key, child, value, out, path)
        elif kind == "scalars":
            self.scalars(field, key, child, value, out, path)
        elif kind == "record":
            shaped = self.record(field.of, key, child, (*path, key))
            if shaped is not None:
                out[key] = shaped
        elif kind == "detail":
            out[key] = self.detail(value)
        elif isinstance(value, dict):
            out[key] = self.by_name(field, value, (*path, key))
        else:
            self.wrong_shape(key, child, value, "names, each with its own fields", path)

    def record(self, model: str, key: str, node: int, path: tuple[str, ...]) -> dict[str, Any] | None:
        """Shape a mapping, or the scalar that stands for its main key."""
        value = self.tree.value[node]
        if isinstance(value, dict):
            if model == "Antibody" and path[0] != "antibodies":
                node, value = self.antibody(value, node, path)
            return self.fields(node, value, model, path)
        main = self.language.mains.get(model)
        if isinstance(value, str) and main:
            mapping = {main: node}
            if model == "Antibody" and path[0] != "antibodies":
                node, mapping = self.antibody(mapping, node, path)
            return self.fields(node, mapping, model, path)
        self.wrong_shape(key, node, value, "fields of its own", path[:-1])
        return None

    def elements(self, child: int, value: Any) -> Iterable[int]:
        """The nodes of a list, or the one node that stands for it."""
        return value if isinstance(value, list) else (child,)

    def scalars(
        self, field: Field, key: str, child: int, value: Any, out: dict[str, Any], path: tuple[str, ...]
    ) -> None:
        """Shape a list of scalars."""
        texts: list[str] = []
        nodes: list[int] = []
        previous = -1
        for element in self.elements(child, value):
            self.count()
            item = self.tree.value[element]
            if item is None or item == "":
                continue
            if not isinstance(item, str):
                self.wrong_shape(key, element, item, "one value per entry", (*path, key))
                continue
            if isinstance(value, list) and self.list_mistake(item, element, previous, child, (*path, key, "[]")):
                continue
            texts.append(item)
            nodes.append(element)
            previous = element
        if texts:
            out[key] = texts
            out[NODE].items[key] = nodes

    def list_mistake(self, item: str, element: int, previous: int, parent: int, path: tuple[str, ...]) -> bool:
        """A statement as a list entry, or a number that a comma in [ ] has torn apart."""
        if word := statement_word(item):
            number = self.problem("statement", wording.statement_in_list(word), element)
        elif parent in self.tree.flow and wording.torn(self.tree.text, self.tree.start[element], item, previous):
            number = self.problem("comma", wording.comma(item, "[ ]"), element)
        else:
            return False
        self.cut(path[:-1], number)
        return True

    def records(
        self, field: Field, key: str, child: int, value: Any, out: dict[str, Any], path: tuple[str, ...]
    ) -> None:
        """Shape a list of mappings; the steps of a protocol stand in for a step that names it."""
        shaped: list[dict[str, Any]] = []
        top = key in ("preparations", "assays") and not path
        for position, element in enumerate(self.elements(child, value)):
            self.count()
            item = self.tree.value[element]
            if item is None:
                continue
            if word := statement_word(item):
                number = self.problem("statement", wording.statement_in_list(word), element)
                self.cut((*path, key), number)
                continue
            if field.of == "Step" and isinstance(item, dict) and "protocol" in item:
                shaped.extend(self.protocol(item, element, (*path, key, "[]")))
                continue
            subject = self.subject_name(item, element, key, position) if top else "[]"
            record = self.record(field.of, key, element, (*path, key, subject))
            if record is not None:
                shaped.append(record)
        if shaped:
            out[key] = shaped

    def by_name(self, field: Field, value: dict[str, int], path: tuple[str, ...]) -> dict[str, Any]:
        """Shape a mapping from names to records or lists of records."""
        out: dict[str, Any] = {}
        single = Field(field.kind.removesuffix(" by name"), field.of, False, False)
        for name, child in value.items():
            self.count()
            item = self.tree.value[child]
            if item is None or not item:
                continue
            holder: dict[str, Any] = {NODE: Node(child)}
            self.field(single, name, child, item, holder, path)
            if name in holder:
                out[name] = holder[name]
        return out

    def detail(self, value: Any) -> str:
        """Read free text, or a small mapping or list, as one text."""
        if isinstance(value, str):
            return value
        self.count()
        if isinstance(value, dict):
            return "; ".join(f"{key}: {self.detail(self.tree.value[child] or '')}" for key, child in value.items())
        return ", ".join(self.detail(self.tree.value[child] or "") for child in value)

    def subject_name(self, item: Any, node: int, chapter: str, position: int) -> str:
        """The id of a preparation or assay, or its path where it has none."""
        if isinstance(item, dict) and "id" in item:
            written = self.tree.value[item["id"]]
            if isinstance(written, str) and written:
                return written
        return f"{chapter}[{position}]"

    # Names, references

    def names(self, kind: str, value: Any, child: int) -> None:
        """Note names that the knowledge base does not know, or that stand for several things.

        Components have no end (every RNA and lipid is one), so those that are not known pass without a note; so
        does a product beside a method, since it is the method that counts.
        """
        if kind == "component":
            return
        for node in self.elements(child, value):
            text = self.tree.value[node]
            if isinstance(text, str) and text and (kind, text) != ("sample kind", "unknown"):
                found = find(kind, text)
                if found.entry is None:
                    close = nearest(kind, text) if self.may_suggest() else None
                    message = wording.unknown_name(kind, text, found.candidates, close)
                    self.problem("unknown-name", message, node, severity="note")

    def remarks(self, dimension: str, key: str, value: Any, child: int) -> None:
        """Note what a quantity is read as, where that is not plain; what cannot be read is the validator's."""
        for node in self.elements(child, value):
            text = self.tree.value[node]
            if isinstance(text, str) and text:
                try:
                    notes = BINDINGS[dimension](text).notes
                except ValueError:
                    continue
                for note in notes:
                    self.problem("quantity", f"`{key}`: {note}", node, severity="note")

    def protocol(self, item: dict[str, int], node: int, path: tuple[str, ...]) -> list[dict[str, Any]]:
        """The steps of the protocol that a step names."""
        name_node = item["protocol"]
        name = self.tree.value[name_node]
        others = [key for key in item if key != "protocol" and key not in FREE]
        if others:
            number = self.problem("protocol", wording.protocol_with_fields(others), item[others[0]], key=True)
            self.cut(path, number)
        protocols = self.root.get("protocols")
        known = self.tree.value[protocols] if protocols is not None else None
        if not isinstance(name, str) or not isinstance(known, dict) or name not in known:
            names = list(known) if isinstance(known, dict) else []
            number = self.problem(
                "unknown-reference", wording.unknown_reference("protocol", str(name), names), name_node
            )
            self.cut(path, number)
            return []
        if name in self.expanding:
            number = self.problem(
                "reference-cycle", f"The protocol `{name}` uses itself. Write its steps out.", name_node
            )
            self.cut(path, number)
            return []
        self.expanding.append(name)
        holder: dict[str, Any] = {NODE: Node(node)}
        steps = known[name]
        self.records(Field("records", "Step", False, False), "steps", steps, self.tree.value[steps], holder, path)
        self.expanding.pop()
        return list(holder.get("steps", ()))

    def antibody(self, own: dict[str, int], node: int, path: tuple[str, ...]) -> tuple[int, dict[str, int]]:
        """An antibody with what `antibodies:` says of its name; its own fields stand over that."""
        if "name" not in own:
            return node, own
        name = self.tree.value[own["name"]]
        chapter = self.root.get("antibodies")
        known = self.tree.value[chapter] if chapter is not None else None
        definition = self.tree.value[known[name]] if isinstance(known, dict) and name in known else None
        if isinstance(definition, dict):
            merged = {**definition, **own}
            return self.tree.stand_in(node, merged), merged
        names = list(known) if isinstance(known, dict) else []
        number = self.problem("unknown-reference", wording.unknown_reference("antibody", str(name), names), own["name"])
        self.cut(path, number)
        return node, own

    # Mistakes

    def stated(self, field: Field, key: str, child: int, value: Any, own: Node, path: tuple[str, ...]) -> bool:
        """Take out a statement; True where there is nothing left to shape."""
        if isinstance(value, str):
            word = value if value in STATEMENT_WORDS else value.strip().lower()
            if word in STATEMENT_WORDS:
                statement = Statement(word, "", child)
            elif field.none and word == "none":
                statement = Statement("none", "", child)
            elif word in NOT_STATEMENTS and field.of != "name:sample kind":
                number = self.problem("statement", wording.not_a_statement(value), child)
                self.cut((*path, key), number)
                return True
            else:
                return False
        elif isinstance(value, dict) and not STATEMENT_KEYS.isdisjoint(value):
            word = next(name for name in value if name in STATEMENT_KEYS)
            if len(value) > 1:
                number = self.problem("statement", wording.statement_with_fields(word), value[word], key=True)
                self.cut((*path, key), number)
                return True
            reason = self.detail(self.tree.value[value[word]] or "")
            if word == "not applicable" and not reason:
                self.cut((*path, key), self.problem("statement", wording.not_a_statement(word), child))
                return True
            statement = Statement(word, reason, child)
        else:
            return False
        if field.required:
            number = self.problem("statement", wording.statement_on_required(key), child)
            self.cut((*path, key), number)
            return True
        own.said[key] = statement
        return True

    def nothing(self, key: str, child: int, path: tuple[str, ...]) -> None:
        """An empty value says nothing, unless a `#` ate what was written."""
        if self.tree.value[child] is None and (eaten := wording.eaten_by_hash(self.tree, child)):
            number = self.problem("hash", wording.hash_sign(key, eaten), child, key=True)
            self.cut((*path, key), number)

    def unknown_key(
        self, key: str, child: int, node: int, mapping: dict[str, int], model: str, path: tuple[str, ...], out: Any
    ) -> None:
        """A key that is none of the model's: say which was meant, and do not call that one absent."""
        shapes = self.language.shapes[model]
        if node in self.tree.flow and wording.without_colon(self.tree, child):
            number = self.problem("comma", wording.comma(key, "{ }"), child, key=True)
            keys = list(mapping)
            for torn in keys[: keys.index(key)][-1:]:
                out.pop(torn, None)
                self.cut((*path, torn), number)
            return
        meant = wording.nearest_key(key, shapes) if self.may_suggest() else None
        number = self.problem(
            "unknown-key", wording.unknown_key(key, model, path, meant, list(shapes)), child, key=True
        )
        if meant and meant not in mapping:
            self.cut((*path, meant), number)
            self.gaps[node, meant] = number

    def wrong_shape(self, key: str, node: int, value: Any, expected: str, path: tuple[str, ...]) -> None:
        """A list where one value is due, or the like."""
        number = self.problem("wrong-shape", wording.wrong_shape(key, value, expected), node)
        self.cut((*path, key), number)


def statement_word(item: Any) -> str:
    """The statement that an entry of a list is; empty where it is none."""
    if isinstance(item, dict):
        return next((key for key in item if key in STATEMENT_KEYS), "")
    return STATEMENT_WORDS.get(item.strip().lower(), "") if isinstance(item, str) else ""
