"""What is written once and used in several places: protocols and antibodies."""

from __future__ import annotations

from evcheck.dossier.node import FREE
from evcheck.reading import remarks, wording
from evcheck.reading.statements import word_of
from evcheck.reading.work import Path, Work


def protocol(work: Work, item: dict[str, int], expanding: list[str], path: Path) -> tuple[str, int] | None:
    """The name and the steps' node of the protocol that a step names; None where it leads nowhere."""
    node = item["protocol"]
    name = work.tree.value[node]
    others = [key for key in item if key not in ("protocol", *FREE)]
    if others:
        work.cut(path, work.problem("protocol", wording.protocol_with_fields(others), item[others[0]], key=True))
    known = _chapter(work, "protocols")
    if not isinstance(name, str):
        remarks.wrong_shape(work, "protocol", node, name, "one value", path)
        return None
    if name not in known:
        work.cut(path, _leads_nowhere(work, "protocol", name, known, node))
        return None
    if name in expanding:
        message = f"The protocol `{name}` uses itself. Write its steps out."
        work.cut(path, work.problem("reference-cycle", message, node))
        return None
    return name, known[name]


def antibody(work: Work, own: dict[str, int], node: int, path: Path) -> tuple[int, dict[str, int]]:
    """An antibody's node and fields, with what `antibodies:` says of its name; its own fields stand over that."""
    name = work.tree.value[own["name"]] if "name" in own else None
    if not isinstance(name, str) or not name or word_of(name):
        return node, own
    known = _chapter(work, "antibodies")
    if name not in known:
        work.cut(path, _leads_nowhere(work, "antibody", name, known, own["name"]))
        return node, own
    definition = work.tree.value[known[name]]
    if not isinstance(definition, dict):
        _cut_as_well(work, f"antibodies.{name}", path)
    merged = {**definition, **own} if isinstance(definition, dict) else own
    return work.tree.stand_in(node, merged), merged


def _cut_as_well(work: Work, definition: str, path: Path) -> None:
    """Cut what refers to a definition that was cut itself, for the same problem."""
    for cut in work.cuts:
        if cut.path == definition or cut.path.startswith(f"{definition}."):
            work.cut(path, cut.problem)
            return


def _leads_nowhere(work: Work, what: str, name: str, known: dict[str, int], node: int) -> int:
    """The problem of a name that leads nowhere; that of its chapter, where the chapter itself was cut."""
    chapter = "antibodies" if what == "antibody" else f"{what}s"
    if (0, chapter) in work.gaps:
        return work.gaps[0, chapter]
    return work.problem("unknown-reference", wording.unknown_reference(what, name, list(known)), node)


def _chapter(work: Work, key: str) -> dict[str, int]:
    """The names that a chapter of the dossier defines."""
    node = work.root.get(key)
    value = work.tree.value[node] if node is not None else None
    return value if isinstance(value, dict) else {}
