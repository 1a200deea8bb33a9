"""Where the documentation stands on the web. One base address for all views; empty means that nothing is linked."""

from __future__ import annotations

from collections.abc import Mapping

from evcheck.guidelines import names

BASE = ""
"""The address of the documentation, with a slash at the end, as in `https://example.org/evcheck/`."""


def item_page(guideline: str, item: str) -> str:
    """The page of an item of one of evcheck's guidelines, below the base: `items/esc2018/ISO-1/`."""
    return f"items/{guideline}/{item.replace('/', '-')}/"


def rule_page(slug: str) -> str:
    """The page of a rule, below the base: `rules/no-precipitation/`."""
    return f"rules/{slug}/"


def link(page: str) -> str:
    """The whole address of a page, or nothing where there is no base."""
    return BASE + page if BASE else ""


def item_link(guideline: str, item: str) -> str:
    """The whole address of the page of an item, or nothing: items of laboratories and journals have no page."""
    return link(item_page(guideline, item)) if guideline in names() else ""


def cited(citation: Mapping[str, str | int]) -> str:
    """The address of a publication, from its DOI or its own `url`, or nothing."""
    if citation.get("doi"):
        return f"https://doi.org/{citation['doi']}"
    return str(citation.get("url") or "")
