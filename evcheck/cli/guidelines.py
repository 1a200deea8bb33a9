"""`evcheck guidelines`: what evcheck checks against, and how far."""

from __future__ import annotations

import argparse

from evcheck.cli.output import write
from evcheck.guidelines import Guideline, Item, get, names
from evcheck.rules import RULES
from evcheck.rules.verdict import Outcome


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
    for name in names():
        guideline = get(name)
        write(_coverage(guideline) if given.coverage else _facts(guideline), "")
    return 0


def _facts(guideline: Guideline) -> str:
    citation = guideline.citation
    return (
        f"{guideline.id}  {guideline.title}\n"
        f"    {citation['authors']} {citation['year']}, {citation['journal']}, doi {citation['doi']}\n"
        f"    {len(guideline.items)} items, reading {guideline.reading}, written for {guideline.scope}\n"
    )


def _coverage(guideline: Guideline) -> str:
    kinds = [coverage(item) for item in guideline.items]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("decided", "stated", "reader"))
    return f"{guideline.id}: {len(kinds)} items: {counts}\n"
