"""A comparison of a manuscript with a dossier as Markdown, to be pasted into a review or a message to the authors."""

from __future__ import annotations

from os.path import basename

from evcheck.manuscript.comparing.comparing import Comparison
from evcheck.manuscript.comparing.comparison import DIFFERS, NOT_IN_DOSSIER, NOT_IN_MANUSCRIPT, Finding
from evcheck.manuscript.structure.placing import quotation, where
from evcheck.manuscript.text import Manuscript
from evcheck.views.disagreements import summary
from evcheck.views.review_markdown import escaped

HEADS = {
    DIFFERS: "The manuscript and the dossier differ",
    NOT_IN_MANUSCRIPT: "In the dossier, not found in the manuscript",
    NOT_IN_DOSSIER: "In the manuscript, not in the dossier",
}


def render(comparison: Comparison, read: Manuscript, dossier: str) -> str:
    """Write a comparison as Markdown."""
    paper, file = read.title or basename(read.path) or "a manuscript", basename(dossier) or "a dossier"
    parts = [f"# Comparison of “{escaped(paper)}” with {escaped(file)}", escaped(summary(comparison))]
    for kind, head in HEADS.items():
        found = [one for one in comparison.findings if one.kind == kind]
        if found:
            parts += [f"## {head}", "\n".join(_finding(one, read) for one in found).rstrip("\n")]
    return "\n\n".join(parts) + "\n"


def _finding(one: Finding, read: Manuscript) -> str:
    sides = []
    if one.dossier is not None:
        line = f" (line {one.dossier.line})" if one.dossier.line else ""
        sides.append(f"dossier: {one.dossier.value}{line}")
    if one.manuscript is not None and one.kind == DIFFERS:
        sides.append(f"manuscript: {one.manuscript.value}")
    about = escaped(one.about[:1].upper() + one.about[1:])
    said = "; ".join(sides)
    lines = [f"- **{about}**" + (f". {escaped(said[:1].upper() + said[1:])}" if said else "")]
    evidence = one.manuscript.evidence[:1] if one.manuscript is not None else ()
    if evidence:
        told = f"“{escaped(quotation(read, evidence))}” ({escaped(str(where(read, evidence[0])))})"
        lines += ["", f"  > {told}", ""]
    return "\n".join(lines)
