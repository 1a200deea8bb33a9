"""`evcheck guidelines`: what evcheck checks against, and how far."""

from __future__ import annotations

import argparse
from textwrap import fill

from evcheck.cli.main import UsageError
from evcheck.cli.output import tell, width
from evcheck.guidelines import Guideline, GuidelineError, Item, cited, get, names
from evcheck.rules import RULES
from evcheck.rules.verdict import Outcome

WORDS = (
    "decided: evcheck can say that the item is met. stated: it can say that nothing is said; whether what is said "
    "is adequate is for a human. reader: only a human can judge it."
)


def coverage(item: Item) -> str:
    """How far evcheck takes an item.

    `decided`: met and an open outcome can be reached; `stated`: open, or for a reader; `reader`: only a human
    can judge it.
    """
    if item.rule is None:
        return "reader"
    if item.asks_for == "adequacy" or Outcome.MET not in RULES[item.rule].outcomes:
        return "stated"
    return "decided"


def run(given: argparse.Namespace) -> int:
    """List the guidelines."""
    try:
        found = [get(name) for name in given.names or names()]
    except GuidelineError as error:
        raise UsageError(str(error)) from error
    texts = [_coverage(one) if given.coverage else _facts(one) for one in found]
    tell("".join(texts) + (f"\n{fill(WORDS, width())}\n" if given.coverage else ""))
    return 0


def _facts(guideline: Guideline) -> str:
    facts = [f"{len(guideline.items)} items", f"reading {guideline.reading}"]
    facts += [f"written for {guideline.scope}"] if guideline.scope else []
    facts += [f"{', '.join(guideline.off)} switched off"] if guideline.off else []
    lines = [cited(guideline), ", ".join(facts), _chosen(guideline)]
    text = fill(f"{guideline.id}  {guideline.title}", width(), subsequent_indent="    ") + "\n"
    return text + "".join(
        fill(line, width(), initial_indent="    ", subsequent_indent="    ") + "\n" for line in lines if line
    )


def _chosen(guideline: Guideline) -> str:
    """When a guideline is chosen by itself."""
    if guideline.chosen.get("default"):
        return "chosen by default"
    told = [f"{key} ({', '.join(map(str, words))})" for key, words in guideline.chosen.items() if key != "default"]
    return f"chosen by {'; or by '.join(told)}" if told else "only where it is asked for"


def _coverage(guideline: Guideline) -> str:
    """The number of items of each kind, and which are not decided."""
    found: dict[str, list[str]] = {"decided": [], "stated": [], "reader": []}
    for item in guideline.items:
        found[coverage(item)].append(item.id)
    counts = ", ".join(f"{len(ids)} {kind}" for kind, ids in found.items())
    paragraphs = [("", f"{guideline.id}: {len(guideline.items)} items: {counts}")]
    paragraphs += [(f"    {kind:<8} ", ", ".join(found[kind])) for kind in ("stated", "reader") if found[kind]]
    return "".join(
        fill(text, width(), initial_indent=start, subsequent_indent=" " * 13) + "\n" for start, text in paragraphs
    )
