"""One paragraph of a Word document: its runs, how it looks, and what hangs in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from evcheck.manuscript.inputs.blocks import Run
from evcheck.manuscript.inputs.xml import local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SYMBOLS = {
    0x61: "α", 0x62: "β", 0x63: "χ", 0x64: "δ", 0x65: "ε", 0x67: "γ", 0x6B: "κ", 0x6C: "λ", 0x6D: "µ", 0x70: "π",
    0x73: "σ", 0x74: "τ", 0x77: "ω", 0x44: "Δ", 0x57: "Ω", 0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xAE: "→", 0xB0: "°",
    0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB8: "÷", 0xBB: "≈", 0xE2: "®", 0xD4: "™", 0xD7: "⋅",
}  # fmt: skip
"""Characters of the font Symbol, by which Word writes Greek letters and signs in old documents."""

PRIVATE = re.compile("[\uf020-\uf0ff]")
"""Where the characters of the font Symbol stand in the text of newer documents."""

DROPPED = frozenset(
    ("del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "Fallback", "commentReference")
)
CITING_FIELD = re.compile(
    r"EN\.CITE|ZOTERO_ITEM|CSL_CITATION|\bCITATION\b|REFMGR\.CITE|PAPERS2_CITATION|MENDELEY", re.I
)
LISTING_FIELD = re.compile(r"EN\.REFLIST|ZOTERO_BIBL|CSL_BIBLIOGRAPHY|\bBIBLIOGRAPHY\b|REFMGR\.REFLIST|^\s*TOC\b", re.I)


class Looks(NamedTuple):
    """How letters look; None where nothing is said. `stressed` are bold, italic and underlined ones."""

    stressed: bool | None = None
    hidden: bool | None = None
    script: str | None = None

    @classmethod
    def of(cls, properties: Element | None) -> Looks:
        """The looks that a `w:rPr` gives."""
        if properties is None:
            return cls()
        script = value(own(properties, "vertAlign"), "val") or None
        raised = value(own(properties, "position"), "val")
        if script is None and re.fullmatch(r"-?\d{1,3}", raised) and abs(int(raised)) >= 4:
            script = "superscript" if int(raised) > 0 else "subscript"
        switches = [_switch(own(properties, name)) for name in ("b", "i", "u")]
        stressed = None if switches == [None, None, None] else any(switches)
        return cls(stressed, _switch(own(properties, "vanish")), script)

    def over(self, other: Looks) -> Looks:
        """These looks, and the others where these say nothing."""
        return Looks(
            other.stressed if self.stressed is None else self.stressed,
            other.hidden if self.hidden is None else self.hidden,
            other.script if self.script is None else self.script,
        )


class Reading:
    """What goes on from paragraph to paragraph: the styles, and the fields that are open."""

    def __init__(self, styles: dict[str, Looks]) -> None:
        self.styles = styles
        self.fields: list[list[str]] = []

    def kind_of_field(self) -> str:
        """Whether we stand in a citation or a reference list made by a program for references."""
        for instruction, state in self.fields:
            if state == "result" and LISTING_FIELD.search(instruction):
                return "references"
        return "citation" if any(CITING_FIELD.search(instruction) for instruction, _ in self.fields) else ""


class Paragraph(NamedTuple):
    """A paragraph. `level` is that of its own outline, None where it has none; `boxes` are text boxes that hang in it,
    `notes` the kinds and numbers of notes it refers to; `joins_next` where its end was deleted."""

    runs: tuple[Run, ...]
    style: str
    level: int | None
    stressed: bool
    in_list: bool
    in_references: bool
    joins_next: bool
    boxes: tuple[Element, ...]
    notes: tuple[tuple[str, str], ...]


def own(element: Element | None, name: str) -> Element | None:
    """The first child with a name."""
    if element is not None:
        for child in element:
            if local(child) == name:
                return child
    return None


def value(element: Element | None, name: str) -> str:
    """An attribute of an element, whatever its namespace."""
    if element is not None:
        for key, written in element.items():
            if key.rpartition("}")[2] == name:
                return written
    return ""


def _switch(element: Element | None) -> bool | None:
    return None if element is None else value(element, "val") not in ("0", "false", "off", "none")


def paragraph(element: Element, reading: Reading) -> Paragraph:
    """A `w:p` as it reads when all tracked changes are accepted."""
    properties = own(element, "pPr")
    style = value(own(properties, "pStyle"), "val")
    base = reading.styles.get(style, Looks())
    boxes: list[Element] = []
    notes: list[tuple[str, str]] = []
    listed = reading.kind_of_field() == "references"
    pieces = list(_pieces(element, reading, base, boxes, notes, Looks()))
    listed = listed or reading.kind_of_field() == "references"
    runs = tuple(run for run, _ in pieces)
    worded = [looks for run, looks in pieces if run.text.strip()]
    written = value(own(properties, "outlineLvl"), "val")
    return Paragraph(
        runs=runs,
        style=style,
        level=(int(written) + 1) % 10 if written.isdecimal() and len(written) == 1 else None,
        stressed=bool(worded) and all(looks.stressed for looks in worded),
        in_list=own(properties, "numPr") is not None,
        in_references=listed,
        joins_next=own(own(properties, "rPr"), "del") is not None,
        boxes=tuple(boxes),
        notes=tuple(notes),
    )


def _pieces(
    element: Element,
    reading: Reading,
    base: Looks,
    boxes: list[Element],
    notes: list[tuple[str, str]],
    looks: Looks,
) -> Iterator[tuple[Run, Looks]]:
    for child in element:
        name = local(child)
        if name == "r":
            properties = own(child, "rPr")
            style = reading.styles.get(value(own(properties, "rStyle"), "val"), Looks())
            inner = Looks.of(properties).over(style).over(base)
            yield from _pieces(child, reading, base, boxes, notes, inner)
        elif name in ("instrText", "fldChar"):
            _field(child, name, reading)
        elif name in ("footnoteReference", "endnoteReference"):
            notes.append((name.removesuffix("Reference"), value(child, "id")))
        elif name == "txbxContent":
            boxes.append(child)
        elif name in DROPPED or _is_bibliography(child, name):
            continue
        elif name in ("sup", "sub") and "math" in str(child.tag):
            script = "superscript" if name == "sup" else "subscript"
            yield from _pieces(child, reading, base, boxes, notes, looks._replace(script=script))
        elif name in TEXTS:
            text = TEXTS[name] or child.text or ""
            if not looks.hidden:
                yield _run(text, looks, reading), looks
        elif name == "sym":
            yield _run(_symbol(child), looks, reading), looks
        else:
            yield from _pieces(child, reading, base, boxes, notes, looks)


TEXTS = {"t": "", "tab": "\t", "br": " ", "cr": " ", "ptab": " ", "noBreakHyphen": "-"}
"""Elements that are text, and which text where it is always the same."""


def _run(text: str, looks: Looks, reading: Reading) -> Run:
    script = looks.script or ""
    text = PRIVATE.sub(lambda found: SYMBOLS.get(ord(found[0]) & 0xFF, "\ufffd"), text)
    return Run(text, script.startswith("sup"), script.startswith("sub"), reading.kind_of_field() == "citation")


def _field(element: Element, name: str, reading: Reading) -> None:
    """Follow a field: what it does, then what it shows."""
    if name == "instrText":
        if reading.fields:
            reading.fields[-1][0] += (element.text or "")[:200] if len(reading.fields[-1][0]) < 1000 else ""
        return
    state = value(element, "fldCharType")
    if state == "begin":
        reading.fields.append(["", "instruction"])
    elif reading.fields and state == "separate":
        reading.fields[-1][1] = "result"
    elif reading.fields and state == "end":
        reading.fields.pop()


def _is_bibliography(element: Element, name: str) -> bool:
    return name == "fldSimple" and LISTING_FIELD.search(value(element, "instr")) is not None


def _symbol(element: Element) -> str:
    code = value(element, "char")
    if not re.fullmatch(r"[0-9a-fA-F]{2,4}", code):
        return ""
    number = int(code, 16)
    return (
        SYMBOLS.get(number & 0xFF, "\ufffd") if number >= 0xF000 or "ymbol" in value(element, "font") else chr(number)
    )
