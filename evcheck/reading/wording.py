"""The sentences for mistakes in a dossier: what, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from evcheck.dossier.node import FREE
from evcheck.knowledge import fold
from evcheck.reading.tree import Tree

SYNONYMS = {
    "speed": ("force",),
    "rcf": ("force",),
    "g": ("force",),
    "time": ("duration",),
    "temp": ("temperature",),
    "mwco": ("cutoff",),
    "nmwl": ("cutoff",),
    "kit": ("product",),
    "marker": ("protein",),
    "antigen": ("protein",),
    "assay": ("by",),
    "method": ("by", "technique"),
    "anticoag": ("anticoagulant",),
    "characterisation": ("characterization",),
    "hemolysis": ("haemolysis",),
    "centrifuge rotor": ("rotor",),
    "volume in": ("volume",),
    "markers": ("proteins",),
    "sizing": ("particles",),
    "catalog": ("catalogue",),
    "medium base": ("base",),
    "samples": ("sample",),
    "steps": ("isolation",),
}
"""Keys that people write, folded as names are, and the keys that they mean, the first that fits."""

KINDS = {
    "assay": "way of assessing it",
    "control": "control",
    "component": "component",
    "matrix": "gradient medium",
    "sample kind": "kind of sample",
}
SEVERAL = re.compile(r", | and |/")
"""What stands between several names in one value."""

PREPARATION = ("sample", "isolation", "characterization", "storage", "rationale", "final", "recovery", "validation")
"""Keys of a preparation that are easily written one level too far out."""

TORN = re.compile(r"\d{3}(?!\d)")


def phrase(model: str, path: tuple[str, ...]) -> str:
    """Name a place as a reader would: `a step` for an entry of a list, else the key that holds the fields."""
    if not path:
        return "a dossier"
    if path[-1] == "[]" or (len(path) == 2 and path[0] in ("preparations", "assays")):
        words = re.sub(r"(?<!^)(?=[A-Z])", " ", model).lower()
        return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"
    return f"`{path[-1]}`"


def listed(names: Iterable[str], most: int = 40) -> str:
    """Names in backticks, with commas."""
    shown = list(names)
    more = f", and {len(shown) - most} more" if len(shown) > most else ""
    return ", ".join(f"`{name}`" for name in shown[:most]) + more


def nearest_key(key: str, shapes: Iterable[str]) -> str | None:
    """The key that was meant: a synonym, another spelling, or the nearest."""
    known = list(shapes)
    folded = fold(key)
    for name in known:
        if fold(name) == folded:
            return name
    for synonym, meant in SYNONYMS.items():
        if fold(synonym) == folded:
            for name in meant:
                if name in known:
                    return name
    from difflib import get_close_matches

    by_folded = {fold(name): name for name in known}
    close = get_close_matches(folded, by_folded, n=1, cutoff=0.7)
    return by_folded[close[0]] if close else None


def unknown_key(key: str, model: str, path: tuple[str, ...], meant: str | None, known: list[str]) -> str:
    """An unknown key, with the one that was meant or all that there are."""
    start = f"`{key}` is no key of {phrase(model, path)}."
    if model == "Dossier" and key in PREPARATION:
        return f"{start} It belongs to a preparation: indent it like `sample`, under an entry of `preparations`."
    if meant:
        return f"{start} Did you mean `{meant}`?"
    names = sorted(name for name in known if name not in FREE)
    return f"{start} Its keys are {listed(names)}; free text goes under `note`."


def wrong_shape(key: str, value: Any, expected: str) -> str:
    """A list where one value is due, or the like."""
    found = "a list" if isinstance(value, list) else "fields of its own" if isinstance(value, dict) else "one value"
    return f"`{key}` takes {expected}; here it is given {found}."


def statement_in_list(word: str) -> str:
    """A statement as a list entry."""
    return f"`{word}` cannot be an entry of a list; write it in place of the whole list, or leave the entry out."


def unclear_in_list(word: str) -> str:
    """`n/a` and its like as a list entry."""
    return f"`{word}` can mean several things, and says nothing as an entry of a list; leave the entry out."


def statement_by_name(word: str, key: str) -> str:
    """A statement as one of several entries that have names."""
    return f"`{word}` cannot be an entry of `{key}`; leave the entry out."


def statement_with_fields(word: str) -> str:
    """A statement beside other fields."""
    return f"`{word}` stands in place of a value and cannot have other fields beside it; keep one or the other."


def statement_on_required(key: str) -> str:
    """A statement where only a value makes the entry readable."""
    return f"`{key}` is needed to make sense of this entry, so a statement cannot stand in its place; give a value."


def not_a_statement(text: str, required: bool = False) -> str:
    """`n/a` and its like."""
    if required:
        return f"`{text}` can mean several things, and this entry cannot be read without the field; give a value."
    return (
        f"`{text}` can mean several things. Leave the field out if nothing is to be said; or write `not done`, "
        "`not available` (cannot be known any more), `measured` (the figure is not given), or "
        "`not applicable: <reason>` on a line of its own under the key."
    )


def placeholder(text: str) -> str:
    """What still stands in place of a value."""
    return f"`{text}` is still to be filled in: write the value, or leave the field out."


def unknown_name(kind: str, text: str, candidates: tuple[str, ...], close: str | None) -> str:
    """A name that the knowledge base does not know, or knows as several things."""
    what = KINDS.get(kind, kind)
    if candidates:
        listed_ = ", ".join(candidates[:-1]) + f" or {candidates[-1]}"
        return f"`{text}` can stand for {listed_}; write which, so that it can be judged."
    hint = f" Did you mean `{close}`?" if close else ""
    if SEVERAL.search(text):
        hint = " If these are several, write one per line, each after `- `."
    return f"`{text}` is no {what} that evcheck knows.{hint} It is kept as written, and rules treat it as unknown."


def unknown_reference(what: str, name: str, known: list[str]) -> str:
    """A name that refers to something which is not there."""
    start = f"There is no {what} called `{name}`"
    return f"{start}; the dossier has {listed(known)}." if known else f"{start}; the dossier describes none."


def protocol_with_fields(others: list[str]) -> str:
    """A step that names a protocol and also describes itself."""
    return (
        f"A step that names a protocol takes its steps as they are, so {listed(others)} cannot stand beside it; "
        "write the steps out, or make another protocol."
    )


def without_colon(tree: Tree, child: int) -> bool:
    """Whether a key inside { } has no colon: the rest of a value that a comma has ended."""
    end = tree.key_end[child]
    return tree.value[child] is None and end >= 0 and not tree.text[end : end + 20].lstrip().startswith(":")


def torn(text: str, start: int, item: str) -> bool:
    """Whether an entry inside [ ] is the rest of a number: `1,000` makes two entries."""
    return start > 0 and text[start - 1] == "," and TORN.match(item) is not None


def comma(rest: str, brackets: str) -> str:
    """A comma inside brackets that was meant to group digits."""
    what = "field" if brackets == "{ }" else "entry"
    return (
        f"A comma inside {brackets} starts a new {what}, so `{rest}` is cut off from what stands before it. "
        "Write the number without the comma (`100000 g`), or put the value in quotes."
    )


def eaten_by_hash(tree: Tree, child: int) -> str:
    """What a `#` right after the colon has turned into a comment; empty where it is an ordinary comment."""
    end = tree.key_end[child]
    if end < 0:
        return ""
    rest = tree.text[end : end + 200].split("\n", 1)[0].lstrip(" \"'").removeprefix(":").strip()
    return rest if rest.startswith("#") and len(rest) > 1 and not rest[1].isspace() and rest[1] != "#" else ""


def hash_sign(key: str, eaten: str) -> str:
    """A value that was taken for a comment."""
    value = eaten.split(" #")[0].strip()
    return (
        f"After a colon and a space, # starts a comment, so `{key}` is empty. "
        f'Write `"{value}"`, or `{value.lstrip("#")}` without the #.'
    )


def required_key(key: str, model: str, path: tuple[str, ...]) -> str:
    """A key without which an entry cannot be read."""
    return f"`{key}` is needed to make sense of {phrase(model, path)}; add it."


def sample_removed(like: str) -> str:
    """A sample left empty beside `like`, which takes away the one that it would bring."""
    return f"`sample` is empty here, which takes away that of `{like}`; fill it in, or delete the line."


MEANT = {
    "positive": "detected", "present": "detected", "yes": "detected", "found": "detected", "increased": "enriched",
    "negative": "not detected", "absent": "not detected", "no": "not detected", "below detection": "not detected",
    "decreased": "depleted",
}  # fmt: skip
"""Words that people write for a result, and the words that they mean."""


def wrong_word(key: str, text: str, words: list[str]) -> str:
    """A word that is none of a closed list."""
    folded = {fold(word): word for word in words}
    meant = folded.get(fold(text)) or MEANT.get(text.lower())
    if meant not in words:
        from difflib import get_close_matches

        close = get_close_matches(fold(text), folded, n=1, cutoff=0.7)
        meant = folded[close[0]] if close else None
    hint = f" Did you mean `{meant}`?" if meant else ""
    if "," in text:
        hint = " Several words are written one per line, each after `- `."
    return f"`{key}` cannot be `{text}`.{hint} It takes {listed(words)}."
