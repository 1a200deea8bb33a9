"""A drafted dossier: a tree like that of a dossier, in which every value comes with its evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from evcheck.manuscript.text import Manuscript, Span


class Candidate(NamedTuple):
    """Another value that the text also states for the same field."""

    value: str
    evidence: Span


class Found(NamedTuple):
    """A value that was found in the manuscript.

    `value` is as a dossier has it (`100000 g`, `western blot`). `evidence` are the words that it rests on, the
    decisive ones first; a view shows the sentence around them. Where `unsure` is not empty, the value rests on weak
    evidence and `unsure` says why in a few words; it is then marked `# check:`. `others` are candidates between which
    the text does not decide.
    """

    value: str
    evidence: tuple[Span, ...]
    unsure: str = ""
    others: tuple[Candidate, ...] = ()


Node: TypeAlias = "Found | list[Node] | dict[str, Node]"
"""A part of the drafted dossier: a value, a list, or a mapping whose keys are those of the dossier language."""


class Question(NamedTuple):
    """Something that was looked for and not found: the path in the dossier, and what to ask the author."""

    path: str
    ask: str


class Aside(NamedTuple):
    """Something that was found and has no place in the dossier, or that we could not place, with a sentence on why."""

    text: str
    evidence: Span


class Draft(NamedTuple):
    """A dossier drafted from a manuscript. Ids and constants stand in the tree as `Found` without evidence.

    `unnamed` are paths of entries that stand under a preparation though the manuscript does not say of which of several
    preparations they are. `possible` has for each preparation the characterization that it would have if all results
    that are told of none by name were its own; it is empty where all results are told of one that is known.
    """

    manuscript: Manuscript
    tree: Mapping[str, Node]
    questions: tuple[Question, ...] = ()
    asides: tuple[Aside, ...] = ()
    unnamed: tuple[str, ...] = ()
    possible: tuple[Mapping[str, Node], ...] = ()
