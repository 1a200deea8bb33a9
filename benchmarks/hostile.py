"""Files that are made to hurt a reader of YAML, or that come from the wrong program."""

from __future__ import annotations

from collections.abc import Iterator

DOSSIER = "evcheck: 1\n"
LARGEST = 990_000
"""Bytes just below the largest dossier that is read; what is refused by its size alone tells little."""


def cases() -> dict[str, bytes]:
    """The content of each hostile file by its name."""
    texts = {
        "100,000 nested brackets": DOSSIER + "study: " + "[" * 100_000,
        "100,000 nested braces": DOSSIER + "study: " + "{a: " * 100_000,
        "1,000 nested blocks": DOSSIER + "".join(" " * depth + "a:\n" for depth in range(1_000)),
        "20,000 question marks": DOSSIER + "? " * 20_000,
        "billion laughs": DOSSIER + "".join(laughs()),
        "like bomb": DOSSIER + "preparations:\n" + "".join(likes(2_000)),
        "protocol bomb": DOSSIER + "".join(protocols()),
        "alias inside its own anchor": DOSSIER + "study: &study [*study]\n",
        "alias of nothing": DOSSIER + "study: *nothing\n",
        "5 MB scalar": DOSSIER + "study:\n  title: " + "x" * 5_000_000 + "\n",
        "1 MB scalar": DOSSIER + "study:\n  title: " + "x" * LARGEST + "\n",
        "1 MB number": DOSSIER + "study:\n  year: " + "9" * LARGEST + "\n",
        "1 MB of spaces in a quantity": DOSSIER + step("1" + " " * (LARGEST - 200) + "g"),
        "1 MB of digits in a quantity": DOSSIER + step("1,000" * (LARGEST // 5 - 50) + " g"),
        "1 MB of line breaks": DOSSIER + "\n" * LARGEST,
        "100,000 keys": DOSSIER + "".join(f"k{number:x}: 1\n" for number in range(100_000)),
        "10,000 misspelt keys": DOSSIER + "study:\n" + "".join(f"  titel{number}: 1\n" for number in range(10_000)),
        "20,000 wrong values": DOSSIER + "study:\n  purpose:\n" + "  - basics\n" * 20_000,
        "8,000 unknown proteins": DOSSIER + "".join(proteins(8_000)),
        "1,000 preparations": DOSSIER + "preparations:\n" + "".join(preparations(1_000)),
        "repeated key": DOSSIER * 2,
        "tag that runs code": DOSSIER + "study: !!python/object/apply:os.system [id]\n",
        "second document": DOSSIER + "---\n" + DOSSIER,
        "merge key": DOSSIER + "study: {<<: {title: x}}\n",
        "NUL": DOSSIER + "study:\n  title: a\0b\n",
        "empty": "",
        "list at the top": "- evcheck: 1\n",
        "newer format": "evcheck: 2\n",
    }
    named = {name: text.encode() for name, text in texts.items()}
    umlaut = DOSSIER + "study:\n  title: Vesikel für das Herz\n"
    named["Latin-1"] = umlaut.encode("latin-1")
    named["UTF-16 without BOM"] = umlaut.encode("utf-16-le")
    named["random bytes"] = bytes(number * number % 251 for number in range(100_000))
    return named


def laughs() -> Iterator[str]:
    """Nine anchors, each a list of nine aliases of the one before: 9^9 elements if written out."""
    yield "study:\n  field: &a0 lol\n"
    yield "  note: &n [" + ", ".join(["*a0"] * 9) + "]\n"
    for level in range(1, 10):
        inner = ", ".join([f"*a{level - 1}"] * 9)
        yield f"x{level}: &a{level} [{inner}]\n"


def likes(count: int) -> Iterator[str]:
    """A chain of preparations, each like the one before, the first with 100 steps."""
    yield "- id: p0\n  sample: {kind: plasma}\n  isolation:\n" + "  - {method: centrifugation, force: 300 g}\n" * 100
    for number in range(1, count):
        yield f"- id: p{number}\n  like: p{number - 1}\n"


def protocols() -> Iterator[str]:
    """Protocols that each name the one before ten times, and one that names itself."""
    yield "protocols:\n  p0:\n  - {method: centrifugation, force: 300 g}\n"
    for level in range(1, 10):
        yield f"  p{level}:\n" + f"  - protocol: p{level - 1}\n" * 10
    yield "  itself:\n  - protocol: itself\n"
    yield "preparations:\n- id: a\n  sample: {kind: plasma}\n  isolation:\n  - protocol: p9\n  - protocol: itself\n"


def step(force: str) -> str:
    """A dossier's only preparation, with one spin of a given force."""
    spin = f"  - method: centrifugation\n    force: {force}\n"
    return f"preparations:\n- id: a\n  sample: {{kind: plasma}}\n  isolation:\n{spin}"


def proteins(count: int) -> Iterator[str]:
    """A preparation with many proteins that nobody knows, each close to one that is known."""
    yield "preparations:\n- id: a\n  sample: {kind: plasma}\n  characterization:\n    proteins:\n"
    for number in range(count):
        yield f"    - {{protein: CD{number}63X, by: western blott}}\n"


def preparations(count: int) -> Iterator[str]:
    """Many small preparations without a mistake in them."""
    for number in range(count):
        yield (
            f"- id: p{number}\n  sample: {{kind: plasma, species: Homo sapiens}}\n  isolation:\n"
            "  - {method: ultracentrifugation, force: 100000 g, duration: 70 min}\n"
            "  characterization:\n    particles:\n    - {technique: NTA, concentration: 1e9 /mL}\n"
        )
