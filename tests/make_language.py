"""Write the tables of `docs/language.md` from the models: `python -m tests.make_language`.

What stands above the mark in that page is written by hand and kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from evcheck.dossier import schema, shapes
from evcheck.dossier.dossier import Dossier
from evcheck.dossier.node import FREE
from tests.make_reports import ROOT

PLACE = ROOT / "docs" / "language.md"
MARK = "<!-- From here on `make build` writes this page, from the models in evcheck/dossier. -->"
HEAD = "| key | what | unit | example | asked for by |\n|---|---|---|---|---|"
LEADS = {
    "record": "See",
    "records": "A list; see",
    "record by name": "Each under a name of its own; see",
    "records by name": "Lists, each under a name of its own; see",
}
TITLES = {"Csf": "Cerebrospinal fluid", "Dossier": "The whole dossier"}

Model = type[BaseModel]


def chapters(model: Model = Dossier, met: dict[str, Model] | None = None) -> dict[str, Model]:
    """All models, each before those that stand in it and after the one where it is met first."""
    met = {} if met is None else met
    met[model.__name__] = model
    for field in shapes.written(model).values():
        _, inner = shapes.form(field)
        if isinstance(inner, type) and inner.__name__ not in met:
            chapters(inner, met)
    return met


def title(model: Model) -> str:
    """The heading of a chapter."""
    return TITLES.get(model.__name__) or schema.title(model.__name__)


def link(model: Model) -> str:
    """A link to a chapter's heading."""
    return f"[{title(model)}](#{title(model).lower().replace(' ', '-')})"


def chapter(model: Model, homes: list[str]) -> str:
    """A chapter: what it is, where it stands, and the table of its keys."""
    said = [" ".join((model.__doc__ or "").split())]
    if homes:
        said.append(f"Stands under {listed(homes)}.")
    for key, field in shapes.written(model).items():
        if shapes.facts(field).get("main"):
            said.append(f"Main key: `{key}`.")
    rows = [row(key, field) for key, field in shapes.written(model).items() if key not in FREE]
    return "\n\n".join([f"### {title(model)}", " ".join(said), "\n".join([HEAD, *rows])])


def row(key: str, field: FieldInfo) -> str:
    """The row of a key."""
    facts = shapes.facts(field)
    name = f"`{key}`" + (" (required)" if facts.get("required") else "")
    example = f"`{facts['example']}`" if facts.get("example") else ""
    cells = [name, " ".join(filter(None, told(field))), facts.get("unit", ""), example, facts.get("source", "")]
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def told(field: FieldInfo) -> Iterator[str]:
    """What a field says of itself, and what it takes."""
    yield field.description or ""
    kind, inner = shapes.form(field)
    if isinstance(inner, type):
        yield f"{LEADS[kind]} {link(inner)}."
    elif inner == "words":
        closed = [f"`{word}`" for word in words(field.annotation)]
        yield f"{'Any' if kind == 'scalars' else 'One'} of {listed(closed)}." if len(closed) > 1 else ""
    elif inner == "yes/no":
        yield "`yes` or `no`."
    elif str(inner).startswith("name:"):
        yield f"{'Names' if kind == 'scalars' else 'A name'}: {str(inner).removeprefix('name:')}."
    elif kind == "scalars":
        yield "One or several."


def words(annotation: Any) -> Iterator[str]:
    """The words of a closed list, wherever in a type it stands."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from words(part)


def listed(texts: list[str]) -> str:
    """Texts with commas, and `or` before the last."""
    return " or ".join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else texts[0]


def text() -> str:
    """The whole page."""
    by_hand, mark, _ = PLACE.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise SystemExit(f"{PLACE.name} has lost the line: {MARK}")
    homes: dict[str, list[str]] = {}
    for model in chapters().values():
        for key, field in shapes.written(model).items():
            _, inner = shapes.form(field)
            if isinstance(inner, type):
                where = f"`{key}`" if model is Dossier else f"`{key}` of {link(model)}"
                homes.setdefault(inner.__name__, []).append(where)
    contents = " ·\n".join(link(model) for model in chapters().values())
    parts = [chapter(model, homes.get(name, [])) for name, model in chapters().items()]
    return "\n\n".join([by_hand + MARK, contents, *parts]) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8", newline="\n")
