"""From the templates to one file: everything escaped, style and script inside, a policy that allows nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from evcheck.checking.report import Report
from evcheck.views import summary
from evcheck.views.characters import ours, theirs
from evcheck.views.footing import footing as footing_lines
from evcheck.views.html.chapters import WIDE, chapter

TEMPLATES = Path(__file__).parent / "templates"

_NAMED = re.compile("`([^`]+)`")


def page(report: Report) -> str:
    """Write the whole page."""
    style, script = _read("style.css"), _read("script.js")
    chapters = [chapter(report, result, number) for number, result in enumerate(report.dossiers, 1)]
    text: str = (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            chapters=chapters,
            style=Markup(style),
            script=Markup(script),
            policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
            "base-uri 'none'; form-action 'none'",
            passed_over=summary.passed_over(report),
            footing=footing(report),
            honesty=summary.HONESTY,
        )
    )
    return text + "\n"


def footing(report: Report) -> list[str]:
    """What a run rested on, in the words of the other views: the baseline, and the file of its options."""
    parts = footing_lines(WIDE, report)
    return [" ".join("".join(text for _, text in line).split()) for lines in parts for line in lines]


@cache
def _environment() -> Environment:
    """Templates in which every value is escaped, its hidden characters made visible first."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_visible,
    )
    made.filters["theirs"] = theirs
    made.filters["said"] = said
    return made


def _visible(value: Any) -> Any:
    """A value as it may be printed; elements of ours stay."""
    return ours(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def said(text: str) -> Markup:
    """A sentence of ours, in which names of fields stand between backticks."""
    parts = _NAMED.split(ours(text))
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if n % 2 else escape(part) for n, part in enumerate(parts)
    )


@cache
def _read(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """What a policy names to allow just this text."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
