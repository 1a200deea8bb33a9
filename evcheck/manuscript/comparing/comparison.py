"""The work of one comparison: both trees, the text, what was found so far, and how one value is compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from evcheck.dossier.compiled import Field
from evcheck.manuscript.comparing.agreeing import Mentions, same
from evcheck.manuscript.comparing.aligning import steps_of
from evcheck.manuscript.comparing.stating import Stated
from evcheck.manuscript.draft import Found
from evcheck.manuscript.walking import entries, within

DIFFERS, NOT_IN_MANUSCRIPT, NOT_IN_DOSSIER = "differs", "not found in the manuscript", "not in the dossier"


class Finding(NamedTuple):
    """One disagreement: what it is about, in words, and both sides; a side that says nothing is None."""

    kind: str
    about: str
    dossier: Stated | None
    manuscript: Found | None


class Work:
    """What the parts of a comparison share."""

    def __init__(self, manuscript: Any, dossier: Any, text: str) -> None:
        self.manuscript = manuscript
        self.dossier = dossier
        self.text = Mentions(text)
        self.written = Mentions(" | ".join(value.value for value in stated_in(dossier)))
        self.theirs = entries(manuscript, "preparations")
        self.ours = entries(dossier, "preparations")
        self.steps = [step for one in self.theirs for step in steps_of(one)]
        self.findings: dict[tuple[object, ...], Finding] = {}
        self.agree = 0

    def note(self, kind: str, about: str, dossier: Stated | None, manuscript: Found | None = None) -> None:
        """Keep a finding, once for each place of the dossier and each value of the manuscript."""
        key = (kind, dossier.path if dossier else "", about if dossier is None else "", manuscript and manuscript.value)
        self.findings.setdefault(key, Finding(kind, about, dossier, manuscript))

    def value(self, field: Field, about: str, dossier: Any, found: list[Found], *, anywhere: bool = False) -> None:
        """Compare one value of the dossier with all that the manuscript says in its place.

        With `anywhere`, a value that the text mentions somewhere else is not held to differ.
        """
        if not isinstance(dossier, Stated):
            return
        verdicts = [(same(field, dossier.value, one.value), one) for one in found if one.value]
        verdicts += [(same(field, dossier.value, other.value), one) for one in found for other in one.others]
        if any(verdict for verdict, _ in verdicts):
            self.agree += 1
        elif verdicts and all(verdict is False and not one.unsure for verdict, one in verdicts):
            if not (anywhere and self.text.has(field, dossier.value)):
                self.note(DIFFERS, about, dossier, verdicts[0][1])
        elif not verdicts and not self.text.has(field, dossier.value):
            self.note(NOT_IN_MANUSCRIPT, about, dossier)

    def mentioned(self, about: str, value: Stated, found: list[Found] | None = None) -> None:
        """Look for an identifier in the text; where the manuscript has another one in its place, the two differ."""
        if self.text.has_words(value.value):
            self.agree += 1
        elif found:
            self.note(DIFFERS, about, value, found[0])
        else:
            self.note(NOT_IN_MANUSCRIPT, about, value)

    def absent(self, about: str, found: Found, names: list[str]) -> None:
        """Tell of what the manuscript states plainly, if the dossier mentions none of its names."""
        if found.evidence and not found.unsure and not any(self.written.has_words(name) for name in names):
            self.note(NOT_IN_DOSSIER, f"{about}: {found.value}", None, found)


def founds(node: Any, *path: str) -> list[Found]:
    """The values of a draft at a path, where one or a list may stand."""
    value = within(node, *path)
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, Found)]


def text_at(node: Any, key: str) -> str:
    """The text of a value of either tree; empty where there is none."""
    value = within(node, key)
    return value.value if hasattr(value, "value") else ""


def stated_in(node: Any) -> Iterator[Stated]:
    """All values of a dossier below a node."""
    if isinstance(node, Stated):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from stated_in(inner)
