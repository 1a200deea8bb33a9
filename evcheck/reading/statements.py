"""Statements in place of a value, taken out of the tree before anything is validated."""

from __future__ import annotations

import re
from typing import Any

from evcheck.dossier.compiled import Field
from evcheck.dossier.node import Node
from evcheck.dossier.statement import PLACEHOLDERS, TO_FILL_IN, UNCLEAR, WITH_REASON, WORDS, Statement
from evcheck.reading import wording
from evcheck.reading.work import Path, Work

BARE = frozenset(WORDS)
KEYS = frozenset(WITH_REASON)
FIRST_LETTERS = frozenset(
    letter for word in (*WORDS, *UNCLEAR, *PLACEHOLDERS, "none", " ", "<") for letter in (word[0], word[0].upper())
)  # fmt: skip
"""What a statement, or what is taken for one, begins with; a value with another letter need not be looked at."""


def word_of(value: Any) -> str:
    """The word of a statement; empty where a value is none."""
    if isinstance(value, dict):
        return next((key for key in value if key in KEYS), "")
    word = value.strip().lower() if isinstance(value, str) else ""
    return word if word in BARE else ""


def unclear(value: str) -> bool:
    """Whether a text is a word that may mean several statements, such as `n/a`."""
    return value.strip().lower() in UNCLEAR


def to_fill_in(value: str) -> bool:
    """Whether a text stands where something is still to be filled in, such as `tbd` or `<mean> nm`."""
    return value.strip().lower() in PLACEHOLDERS or re.match(TO_FILL_IN, value) is not None


def take_out(work: Work, field: Field, key: str, child: int, value: Any, own: Node, path: Path) -> bool:
    """Keep a statement with its mapping's node; True where there is nothing left to shape."""
    if value.__class__ is str:
        statement = _of_word(work, field, child, value)
    elif value.__class__ is dict and not KEYS.isdisjoint(value):
        statement = _of_mapping(work, child, value)
    else:
        return False
    if statement is None:
        return False
    if isinstance(statement, int):
        work.cut((*path, key), statement)
    elif field.required:
        work.cut((*path, key), work.problem("statement", wording.statement_on_required(key), child))
    else:
        own.said[key] = statement
    return True


def _of_word(work: Work, field: Field, child: int, value: str) -> Statement | int | None:
    """The statement that a scalar makes, the number of a problem with it, or None where it is a value."""
    word = value.strip().lower()
    if word in BARE:
        return Statement(word, "", child)
    if field.none and word == "none":
        return Statement("none", "", child)
    if word == "unknown" and field.names == "sample kind":
        return None
    if word in UNCLEAR:
        return work.problem("statement", wording.not_a_statement(value, field.required), child)
    if to_fill_in(value):
        return work.problem("placeholder", wording.placeholder(value), child)
    return None


def _of_mapping(work: Work, child: int, value: dict[str, int]) -> Statement | int:
    """The statement that a mapping makes, or the number of a problem with it."""
    word = word_of(value)
    if len(value) > 1:
        return work.problem("statement", wording.statement_with_fields(word), value[word], key=True)
    reason = flat(work, work.tree.value[value[word]])
    if word == "not applicable" and not reason:
        return work.problem("statement", wording.not_a_statement(word), child)
    return Statement(word, reason, child)


def flat(work: Work, value: Any) -> str:
    """Free text, or a small mapping or list, as one text."""
    if value is None or isinstance(value, str):
        return value or ""
    work.count(len(value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {flat(work, work.tree.value[child])}" for key, child in value.items())
    return ", ".join(text for child in value if (text := flat(work, work.tree.value[child])))
