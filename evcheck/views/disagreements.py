"""A comparison of a manuscript with a dossier, as text and as JSON."""

from __future__ import annotations

import json
from typing import Any

from evcheck.manuscript.comparing.comparing import Comparison
from evcheck.manuscript.comparing.comparison import DIFFERS, NOT_IN_MANUSCRIPT, Finding
from evcheck.manuscript.structure.placing import quotation, where
from evcheck.manuscript.text import Manuscript
from evcheck.views.counting import amount
from evcheck.views.page import NARROWEST, Line, Page, paragraph, quoted

SCHEMA = "evcheck-comparison/1"
SYMBOLS = {DIFFERS: "✗", NOT_IN_MANUSCRIPT: "?"}
CAVEAT = "Not found means that evcheck's reading did not find it; it may stand in a figure or in other words."


def render(comparison: Comparison, read: Manuscript, dossier: str, *, width: int, ascii: bool = False) -> str:
    """Write a comparison as text."""
    page = Page(width=max(width, NARROWEST), ascii=ascii)
    parts = [
        paragraph(
            page, [], [("", page.theirs(f"{read.path} · {dossier}" if not ascii else f"{read.path} - {dossier}"))]
        )
    ]
    parts += [_finding(page, one, read, dossier) for one in comparison.findings]
    parts.append(paragraph(page, [], [("", page.ours(summary(comparison)))]))
    return "\n".join("".join("".join(text for _, text in line).rstrip() + "\n" for line in part) for part in parts)


def summary(comparison: Comparison) -> str:
    """What the comparison comes to, in words."""
    found = len(comparison.findings)
    head = f"{amount(found, 'disagreement')}" if found else "No disagreement was found"
    told = f"{head}. {amount(comparison.agree, 'value')} of the dossier agreed with the manuscript; "
    told += (
        f"{amount(comparison.not_compared, 'value')} could not be compared (free text, or not found by this reading)."
    )
    return f"{told} {CAVEAT}" if any(one.kind == NOT_IN_MANUSCRIPT for one in comparison.findings) else told


def _finding(page: Page, one: Finding, read: Manuscript, dossier: str) -> list[Line]:
    kind = f"{page.ours(SYMBOLS.get(one.kind, '+'))} {one.kind}  "
    lines = paragraph(page, [("", kind)], [("", page.theirs(one.about))], 2)
    if one.dossier is not None:
        line = f" ({dossier}:{one.dossier.line})" if one.dossier.line else ""
        lines += paragraph(page, [("", "  dossier     ")], [("", page.theirs(f"{one.dossier.value}{line}"))])
    if one.manuscript is not None:
        lines += paragraph(page, [("", "  manuscript  ")], [("", page.theirs(one.manuscript.value))])
        for span in one.manuscript.evidence[:1]:
            told = quoted(page, quotation(read, one.manuscript.evidence[:1]), str(where(read, span)))
            lines += paragraph(page, [("", "  > ")], [("", told)])
    return lines


def render_json(comparison: Comparison, read: Manuscript, dossier: str) -> str:
    """Write a comparison as JSON with two spaces of indent and a line break at the end."""
    return json.dumps(as_dict(comparison, read, dossier), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def as_dict(comparison: Comparison, read: Manuscript, dossier: str) -> dict[str, Any]:
    """Give a comparison as plain dictionaries and lists, with the keys in the order of the format."""
    return {
        "schema": SCHEMA,
        "manuscript": read.path,
        "dossier": dossier,
        "findings": [_as_dict(one, read) for one in comparison.findings],
        "agree": comparison.agree,
        "not_compared": comparison.not_compared,
    }


def _as_dict(one: Finding, read: Manuscript) -> dict[str, Any]:
    said: dict[str, Any] | None = None
    if one.manuscript is not None:
        evidence = one.manuscript.evidence
        said = {
            "value": one.manuscript.value,
            "evidence": [{"start": span.start, "end": span.end} for span in evidence],
            "quotation": quotation(read, evidence[:1]) if evidence else "",
            "place": str(where(read, evidence[0])) if evidence else "",
        }
    return {
        "kind": one.kind,
        "about": one.about,
        "dossier": one.dossier and {"path": one.dossier.path, "line": one.dossier.line, "value": one.dossier.value},
        "manuscript": said,
    }
