"""What a rule is, and the registry of those that evcheck ships."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from evcheck.rules.verdict import Outcome, Verdict

ReadsOf = Callable[[Mapping[str, Any]], Iterable[str]]
"""`reads_of(arguments)`: the paths that a rule reads because an item's arguments name them."""


def _nothing_more(arguments: Mapping[str, Any]) -> Iterable[str]:
    return ()


SUBJECTS = ("study", "preparation", "assay")

Decide = Callable[..., Verdict]
"""`decide(subject, dossier, **arguments) -> Verdict`; for a rule over the study both are the dossier."""


class Rule(NamedTuple):
    """One thing that evcheck decides about one subject of a dossier.

    `reads` are the paths that can change its verdict: relative to the subject, or from the root with a
    leading `/`; `[]` stands for the elements of a list. `adverse` are those whose presence can only speak
    against the study, each with its reason. `fix`, `methods` and `add` are templates over a verdict's
    values, by outcome: what to do, the sentence to write in Methods, the YAML to add.
    `controls` says whether preparations with the role `blank` or `control` are judged. `reads_of` gives the paths
    that only an item's arguments name. `why` tells what goes wrong where the rule is not followed, in
    one or two short sentences; a rule of another package may leave it empty.
    """

    slug: str
    subject: str
    title: str
    definition: str
    decide: Decide
    reads: tuple[str, ...]
    adverse: Mapping[str, str]
    outcomes: frozenset[Outcome]
    fix: Mapping[Outcome, str]
    methods: Mapping[Outcome, str]
    add: Mapping[Outcome, str]
    controls: bool
    arguments: Mapping[str, Any]
    reads_of: ReadsOf
    why: str = ""


RULES: dict[str, Rule] = {}


def _by_outcome(texts: str | dict[Outcome, str]) -> dict[Outcome, str]:
    """Texts by outcome; a single one serves both kinds of gap."""
    if isinstance(texts, str):
        texts = dict.fromkeys((Outcome.NOT_MET, Outcome.NOT_REPORTED), texts)
    return {outcome: text.strip("\n") for outcome, text in texts.items()}


def rule(
    slug: str,
    *,
    subject: str,
    why: str = "",
    reads: list[str],
    outcomes: list[Outcome],
    fix: str | dict[Outcome, str],
    methods: str | dict[Outcome, str] = "",
    add: str | dict[Outcome, str] = "",
    adverse: dict[str, str] | None = None,
    controls: bool = True,
    reads_of: ReadsOf = _nothing_more,
) -> Callable[[Decide], Decide]:
    """Register a function as the rule `slug`.

    Its docstring's first line is the title, the rest our definition; its keyword arguments with defaults
    are what an item may set under `with:`. `why` is for a biologist: what goes wrong if the rule is not followed.
    """
    if subject not in SUBJECTS:
        raise ValueError(f"rule {slug}: the subject is one of {', '.join(SUBJECTS)}, not {subject}")

    def register(decide: Decide) -> Decide:
        if slug in RULES:
            raise ValueError(f"two rules are called {slug}")
        title, _, definition = (decide.__doc__ or "").strip().partition("\n")
        RULES[slug] = Rule(
            slug=slug,
            subject=subject,
            title=title.rstrip("."),
            definition=" ".join(definition.split()),
            decide=decide,
            reads=tuple(reads),
            adverse=adverse or {},
            outcomes=frozenset(outcomes),
            fix=_by_outcome(fix),
            methods=_by_outcome(methods),
            add=_by_outcome(add),
            controls=controls,
            arguments=dict(decide.__kwdefaults__ or {}),
            reads_of=reads_of,
            why=why,
        )
        return decide

    return register
