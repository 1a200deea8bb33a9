"""What a guideline is, once read: its facts and its items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

LEVELS = ("required", "recommended", "optional")
"""How much a guideline asks for an item, the most first."""
ASKS_FOR = ("act", "statement", "adequacy")
BASES = ("verbatim", "paraphrase", "interpretation")
READ = ("original", "secondary", "memory")
NOT_DONE = ("not met", "met", "not applicable")
MATTERS = ("precipitation", "serum", "markers", "contaminants", "sizing", "imaging", "dose-response")
"""What several guidelines ask for in different ways; a report shows their items side by side."""
SCORES = ("fulfilled",)
"""The scores that a guideline may define for itself: the share of applicable items that are met."""


class Item(NamedTuple):
    """One recommendation of a guideline.

    `why` tells what goes wrong where it is not followed, in the item's own words or else its rule's.
    `rule` is None for an item that only a reader can judge; then `look_at` says what to look at. `arguments`
    are the rule's. `applies` says when the item arises (see `rules.conditions`), `not_done` what the statement
    `not done` means for it, `if_known` that `not available` is a full answer. `fix` and `methods` stand in for
    the rule's where the item has better words. `covered_by` are items of the same guideline that name the same gap, so
    that it is shown once; `matter` is what other guidelines ask for in another way. `origin` and `citation` tell where
    an item comes from that is taken over, or that rests on another source than its guideline.
    """

    id: str
    title: str
    asks: str
    asks_for: str
    level: str
    word: str
    where: str
    basis: str
    read: str
    subject: str
    rule: str | None = None
    look_at: str = ""
    arguments: Mapping[str, Any] = {}
    applies: Mapping[str, Any] = {}
    not_done: str = "not met"
    if_known: bool = False
    fix: str = ""
    methods: str = ""
    covered_by: tuple[str, ...] = ()
    matter: str = ""
    origin: str = ""
    citation: Mapping[str, str | int] = {}
    why: str = ""


class Guideline(NamedTuple):
    """A published set of recommendations, as evcheck reads it.

    `reading` is the version of our reading; it rises when a verdict can change. `digest` is the hash of the
    file that it was read from. `chosen` says when it is chosen by itself (see `guidelines.choosing`), `score` which
    score it defines for itself, if it does; `off` are items that it took over and switched off, each with the reason.
    """

    id: str
    title: str
    citation: dict[str, str | int]
    reading: int
    scope: str
    digest: str
    items: tuple[Item, ...]
    chosen: Mapping[str, Any] = {}
    score: str = ""
    off: Mapping[str, str] = {}


def cited(guideline: Guideline, where: str = "") -> str:
    """The paper behind a guideline, on one line; `where` in it, in place of the journal, if that is given."""
    facts = guideline.citation
    address = f"doi {facts['doi']}" if "doi" in facts else str(facts.get("url", ""))
    parts = (f"{facts['authors']} {facts['year']}", where or str(facts.get("journal", "")), address)
    return ", ".join(part for part in parts if part)
