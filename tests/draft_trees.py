"""Drafts as plain data, to be compared whole."""

from __future__ import annotations

from typing import Any

from evcheck.manuscript.draft import Found
from evcheck.manuscript.run import draft


def plain(node: Any) -> Any:
    """A part of a draft with its values alone, without their evidence."""
    if isinstance(node, Found):
        return node.value
    return {key: plain(inner) for key, inner in node.items()} if isinstance(node, dict) else [*map(plain, node)]


def drafted(text: str) -> Any:
    """The draft of a manuscript in Markdown, by the keys of a dossier; its values are `Found`."""
    return draft(text.encode(), "paper.md").tree
