"""What is said of a draft in which there is next to nothing: what was read, what was not in it, and what to do."""

from __future__ import annotations

from evcheck.manuscript.draft import Draft
from evcheck.manuscript.structure.reviewing import is_review
from evcheck.manuscript.words.vesicle_words import words_of

FEW = 150
"""Fewer words than this are no paper, and hardly an abstract."""

WHOLE = "give the whole paper as DOCX, JATS XML or PDF with text"


def nothing_found(draft: Draft) -> str:
    """Sentences on why a draft tells of no vesicles; empty where it tells of some."""
    if "preparations" in draft.tree:
        return ""
    read = draft.manuscript
    words = len(read.text.split())
    told = f"{words:,} {'word was' if words == 1 else 'words were'} read"
    if words_of(read.text).vesicle.search(read.text) is None:
        return f"Nothing on vesicles was found: {told}, and none of them names extracellular vesicles. {_do(words)}"
    start = f"No sample and no isolation of vesicles was found: {told}, and vesicles are named among them"
    if is_review(read):
        return (
            f"{start}, but the text is a review, which tells of the work of others. There is nothing in it that a "
            "dossier describes."
        )
    methods = any(section.role == "methods" for section in read.sections)
    where = "" if methods else " No methods were found by their heading; if they are a file of their own, give that."
    return f"{start}, but not what these authors took them from, or how.{where} {_do(words)}"


def _do(words: int) -> str:
    if words < FEW:
        return f"That is little for a paper: {WHOLE}, or begin a dossier by hand with `evcheck init`."
    return f"Look whether it is the right file, and {WHOLE}; or begin a dossier by hand with `evcheck init`."
