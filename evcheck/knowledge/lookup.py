"""Find what a name in a dossier means: whole names only, through aliases, without case and punctuation.

A part of a name never counts, so that uranyl acetate is no precipitant; only a maker before or after the name
of what it makes, a noun such as `kit` or `rotor` after it, and a remark in brackets are set aside. Two names for one
thing, as in `PECAM1/CD31`, are one. The shipped data are read once, at the first look-up, and an entry becomes a
record only when somebody asks for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from os.path import dirname, join
from typing import Any, Generic, NamedTuple, TypeVar
from unicodedata import normalize

from evcheck.knowledge.entries import KINDS, Entry

BUILT = join(dirname(__file__), "built.json")
"""The file that `build` writes and that is shipped."""

LETTERS = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon "
    "phi chi psi omega"
)
GREEK = dict(enumerate(LETTERS.split(), start=0x3B1))
MARKS = dict.fromkeys(map(ord, "™®©℠"))

NOUNS = {
    "product": ("kit", "kits", "column", "columns"),
    "rotor": ("rotor",),
    "instrument": ("system", "instrument"),
}
"""By kind, nouns that may follow a name without changing what it means."""

PARTS = re.compile(r"/|\(")
"""What stands between two names of one thing: `PECAM1/CD31`, `small EVs (sEVs)`."""

MOST = 12
"""How many remarks behind a name may be set aside, and how many names one text may give; longer texts are no names."""

E = TypeVar("E", bound=Entry)


class Name(NamedTuple, Generic[E]):
    """A name as it was written, and the entry that it stands for.

    `entry` is None where the name is not known, or where it is ambiguous; `candidates` are then the
    canonical names of what it may mean, for a product also method classes.
    """

    text: str
    kind: str
    entry: E | None
    candidates: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the name stands for one entry."""
        return self.entry is not None

    def __str__(self) -> str:
        """Give the name as it was written."""
        return self.text


def fold(text: str) -> str:
    """Reduce a name to what is compared: letters and digits, casefolded, Greek letters as words.

    `CD-63` and `cd63` fold alike, as do `Exo-spin™` and `exospin`, and a Greek letter and its name.
    """
    if not text.isascii():
        text = normalize("NFKD", text.translate(MARKS))
    text = text.casefold().translate(GREEK)
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


@lru_cache(maxsize=8192)
def find(kind: str, text: str) -> Name[Any]:
    """Look a name up among the entries of a kind; an unknown name has no entry and no candidates."""
    if name := _whole(kind, text):
        return name
    names = PARTS.split(text.removesuffix(")"), MOST)
    parts = [find(kind, name).entry for name in names] if 1 < len(names) < MOST else []
    if kind == "term" and len({*parts}) > 1 and all(parts):  # `EVs (exosomes)`
        return Name(text, kind, None, tuple(dict.fromkeys(part.name for part in parts if part)))
    bare = text
    for _ in range(MOST if kind != "product" else 0):  # `CD63 (abcam ab134045)`
        longer, bare = bare, _without_remark(bare)
        if bare == longer:
            break
        if name := _whole(kind, bare):
            return name._replace(text=text)
    if len({*parts}) == 1:
        return Name(text, kind, parts[0])
    return Name(text, kind, None)


def _without_remark(text: str) -> str:
    """Without a remark in brackets behind a name: its maker, its short form. Of a product it may say what was used."""
    start = text.rfind("(") if text.endswith(")") else -1
    return text[:start].rstrip() if start > 0 and ")" not in text[start:-1] else text


def _whole(kind: str, text: str) -> Name[Any] | None:
    """What a whole name stands for; None where nothing has it."""
    head = _head(kind)
    ambiguous, positions = head["ambiguous"], head["positions"]
    for key, among in _readings(kind, fold(text)):
        if key in ambiguous:
            return Name(text, kind, None, tuple(ambiguous[key]))
        position = positions.get(key)
        if position is not None and (among is None or position in among):
            return Name(text, kind, _entry(kind, position))
    return None


@cache
def entries(kind: str) -> tuple[Any, ...]:
    """All entries of a kind, in the order of its data file."""
    return tuple(_entry(kind, position) for position in range(_head(kind)["count"]))


def keys(kind: str) -> Mapping[str, int]:
    """All names and aliases of a kind, folded, each with the position of its entry in `entries`."""
    positions: dict[str, int] = _head(kind)["positions"]
    return positions


def ambiguous(kind: str) -> Mapping[str, Sequence[str]]:
    """The names of a kind that may mean several things, folded, each with what it may mean."""
    names: dict[str, list[str]] = _head(kind)["ambiguous"]
    return names


@cache
def entry(kind: str, position: int) -> Any:
    """The entry at a position of `entries`, without making the others."""
    return _entry(kind, position)


def nearest(kind: str, text: str) -> str | None:
    """Suggest the canonical name of an entry spelled almost like `text`, or None.

    Numbers must agree: CD36 is no misspelt CD63, and an SW 40 no SW 41.
    """
    from difflib import get_close_matches

    key = fold(text)
    alike = _by_digits(kind).get(_digits(key), ())
    for other in get_close_matches(key, alike, n=1, cutoff=0.8):
        return _entry(kind, _head(kind)["positions"][other]).name
    return None


@cache
def _by_digits(kind: str) -> dict[str, list[str]]:
    """The keys of a kind that are long enough to be misspelt, by the digits in them."""
    found: dict[str, list[str]] = {}
    for key in _head(kind)["positions"]:
        if len(key) > 3:
            found.setdefault(_digits(key), []).append(key)
    return found


def source(kind: str, key: str) -> dict[str, str]:
    """What an entry's `source` stands for: `cite`, `read`, and `doi` or `url` where there is one."""
    return dict(_head(kind)["sources"][key])


@cache
def digest() -> str:
    """The SHA-256 of the shipped data, in hexadecimal."""
    from hashlib import sha256

    with open(BUILT, "rb") as file:
        return sha256(file.read()).hexdigest()


@cache
def _text() -> str:
    with open(BUILT, encoding="ascii") as file:
        return file.read()


@cache
def _head(kind: str) -> dict[str, Any]:
    """What is needed to find an entry of a kind: one line of the file, the only one that is decoded for it."""
    key = f'\n"{kind}": '
    start = _text().index(key) + len(key)
    head: dict[str, Any] = json.loads(_text()[start : _text().index(",\n", start)])
    return head


@cache
def _lines(kind: str) -> list[str]:
    """The entries of a kind, a line of JSON each."""
    key = f'\n"{kind} entries": [\n'
    start = _text().index(key) + len(key)
    return _text()[start : _text().index("\n]", start)].split(",\n")


@cache
def _entry(kind: str, position: int) -> Entry:
    fields = json.loads(_lines(kind)[position])
    return KINDS[kind](**{field: _frozen(value) for field, value in fields.items()})


def _readings(kind: str, key: str) -> Iterator[tuple[str, list[int] | None]]:
    """The keys that a folded name may stand for, the name itself first, each with the entries it may mean."""
    yield key, None
    makers = _head(kind)["makers"]
    for stem in [key, *(key.removesuffix(noun) for noun in NOUNS.get(kind, ()) if key.endswith(noun))]:
        yield stem, None
        for maker, among in makers.items():
            if stem.startswith(maker):
                yield stem.removeprefix(maker), among
            if stem.endswith(maker):
                yield stem.removesuffix(maker), among


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    if isinstance(value, dict):
        return {key: _frozen(inner) for key, inner in value.items()}
    return value


def _digits(key: str) -> str:
    return "".join(filter(str.isdigit, key))
