"""Where a manuscript and a dossier of the same work disagree.

False alarms cost more than gaps: what our reading of the manuscript may have missed is not held against anyone. A value
of the dossier counts as not in the manuscript only if its text mentions it nowhere, by any name or spelling.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from evcheck.dossier.compiled import Field
from evcheck.knowledge import find
from evcheck.manuscript.agreeing import Mentions, field_of, names_of, same
from evcheck.manuscript.aligning import aligned, class_of, counterpart, steps_of
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.stating import Stated, stated
from evcheck.manuscript.walking import entries, expanded, leaves, within
from evcheck.reading.loading import Loaded

DIFFERS, NOT_IN_MANUSCRIPT, NOT_IN_DOSSIER = "differs", "not found in the manuscript", "not in the dossier"

STEP = ("force", "rpm", "duration", "temperature", "rotor", "product", "pore", "cutoff", "matrix")
"""Fields of a step that are compared."""

SAMPLE = (("Sample", "kind"), ("Sample", "species"), ("Collection", "collection", "anticoagulant"))
IDENTIFIERS = ("clone", "catalogue", "rrid")
PRESENT, ABSENT = ("detected", "enriched", "quantified"), ("not detected", "depleted")
ASIDE = ("control", "blank")
"""Roles of preparations that a paper describes in other words, if at all."""


class Finding(NamedTuple):
    """One disagreement: what it is about, in words, and both sides; a side that says nothing is None."""

    kind: str
    about: str
    dossier: Stated | None
    manuscript: Found | None


class Comparison(NamedTuple):
    """The findings, and how many values agree and how many could not be compared."""

    findings: tuple[Finding, ...]
    agree: int
    not_compared: int


def compare(draft: Draft, loaded: Loaded) -> Comparison:
    """Compare a draft with a dossier that could be read."""
    return Comparing(expanded(draft.tree), stated(loaded), draft.manuscript.text).result()


class Comparing:
    """The work of one comparison: both trees, the text, and what has been found so far."""

    def __init__(self, manuscript: Any, dossier: Any, text: str) -> None:
        self.manuscript = manuscript
        self.dossier = dossier
        self.text = Mentions(text)
        self.written = Mentions(" | ".join(value.value for value in _stated(dossier)))
        self.steps = [step for one in entries(manuscript, "preparations") for step in steps_of(one)]
        self.findings: dict[tuple[object, ...], Finding] = {}
        self.agree = 0
        self.unclear = 0

    def result(self) -> Comparison:
        """Compare everything that is compared."""
        self._study()
        self._antibodies()
        for preparation in entries(self.dossier, "preparations"):
            if _text(preparation, "role") not in ASIDE:
                self._preparation(preparation, counterpart(preparation, entries(self.manuscript, "preparations")))
        self._not_in_dossier()
        total = sum(1 for _ in _stated(self.dossier))
        differing = sum(one.dossier is not None for one in self.findings.values())
        return Comparison(tuple(self.findings.values()), self.agree, max(total - self.agree - differing, 0))

    def _note(self, kind: str, about: str, dossier: Stated | None, manuscript: Found | None = None) -> None:
        """Keep a finding, once for each place of the dossier and each value of the manuscript."""
        key = (kind, dossier.path if dossier else "", about if dossier is None else "", manuscript and manuscript.value)
        self.findings.setdefault(key, Finding(kind, about, dossier, manuscript))

    def _value(self, field: Field, about: str, dossier: Any, found: list[Found]) -> None:
        """Compare one value of the dossier with all that the manuscript says in its place."""
        if not isinstance(dossier, Stated):
            return
        verdicts = [(same(field, dossier.value, one.value), one) for one in found if one.value]
        verdicts += [(same(field, dossier.value, other.value), one) for one in found for other in one.others]
        if any(verdict for verdict, _ in verdicts):
            self.agree += 1
        elif verdicts and all(verdict is False and not one.unsure for verdict, one in verdicts):
            self._note(DIFFERS, about, dossier, verdicts[0][1])
        elif not verdicts and not self.text.has(field, dossier.value):
            self._note(NOT_IN_MANUSCRIPT, about, dossier)

    def _study(self) -> None:
        study = within(self.dossier, "study")
        ev_track = within(study, "ev_track")
        if isinstance(ev_track, Stated):
            self._mentioned("EV-TRACK ID", ev_track, _founds(self.manuscript, "study", "ev_track"))
        for data in entries(study, "data"):
            accession = within(data, "accession")
            if isinstance(accession, Stated):
                self._mentioned("accession", accession)

    def _mentioned(self, about: str, value: Stated, found: list[Found] | None = None) -> None:
        """Look for an identifier in the text; where the manuscript has another one in its place, the two differ."""
        if self.text.has_words(value.value):
            self.agree += 1
        elif found:
            self._note(DIFFERS, about, value, found[0])
        else:
            self._note(NOT_IN_MANUSCRIPT, about, value)

    def _antibodies(self) -> None:
        named = (within(self.dossier, "antibodies") or {}).items()
        used = [within(one, "antibody") for part in _preparations(self.dossier) for one in entries(part, "proteins")]
        for name, antibody in [*named, *(("", one) for one in used)]:
            for key in IDENTIFIERS:
                value = within(antibody, key)
                if isinstance(value, Stated):
                    self._mentioned(f"{key} of the antibody {name}".rstrip(), value)

    def _preparation(self, ours: Any, theirs: Any) -> None:
        """Compare a preparation with its counterpart; without one only what the text mentions nowhere is told."""
        about = f"“{_text(ours, 'id')}”"
        for model, *path in SAMPLE:
            value, field = within(ours, "sample", *path), field_of(model, path[-1])
            for one in value if isinstance(value, list) else [value]:
                others = [
                    o for node in entries(self.manuscript, "preparations") for o in _founds(node, "sample", *path)
                ]
                if isinstance(one, Stated) and any(same(field, one.value, other.value) for other in others):
                    self.agree += 1
                else:
                    self._value(field, f"{path[-1]} of {about}", one, _founds(theirs, "sample", *path))
        self._isolation(about, ours, theirs)
        self._proteins(about, within(ours, "characterization"))
        self._looks(about, within(ours, "characterization"))

    def _isolation(self, about: str, ours: Any, theirs: Any) -> None:
        for pair in aligned(steps_of(ours), steps_of(theirs)):
            if pair.dossier is not None and pair.manuscript is not None:
                self._step(about, pair.dossier, pair.manuscript)
            elif pair.dossier is not None:
                self._lone_step(about, pair.dossier)

    def _step(self, about: str, ours: Any, theirs: Any) -> None:
        """Compare two steps; what another step of the class says too is no disagreement."""
        alike = [step for step in self.steps if class_of(step) == class_of(ours)]
        for key in ("method", *STEP):
            value = within(ours, key)
            field = field_of("Step", key)
            if isinstance(value, Stated) and key == "method":
                self.agree += 1
            elif isinstance(value, Stated):
                found = _founds(theirs, key)
                elsewhere = [one for step in alike for one in _founds(step, key)]
                if found and any(same(field, value.value, one.value) for one in elsewhere) and _twins(ours, alike, key):
                    self.agree += 1
                else:
                    self._value(field, f"{key} of a step of {about} ({_name(ours)})", value, found)

    def _lone_step(self, about: str, ours: Any) -> None:
        """A step without counterpart: told if nothing of its method, product or force is in the text."""
        method = within(ours, "method") or within(ours, "product")
        if not isinstance(method, Stated):
            return
        like = [step for step in self.steps if class_of(step) == class_of(ours)]
        force = within(ours, "force")
        if isinstance(force, Stated) and not self.text.has_figure(force.value):
            self._note(NOT_IN_MANUSCRIPT, f"a step of {about}: {_name(ours)} at {force.value}", force)
        elif not like:
            for key in ("product", "method"):
                value = within(ours, key)
                if isinstance(value, Stated) and not self.text.has(field_of("Step", key), value.value):
                    self._note(NOT_IN_MANUSCRIPT, f"a step of {about}: {_name(ours)}", value)
                    break

    def _proteins(self, about: str, looks: Any) -> None:
        theirs = [one for part in entries(self.manuscript, "preparations") for one in _entries(part, "proteins")]
        field = field_of("Protein", "protein")
        for entry in entries(looks, "proteins"):
            result = within(entry, "result")
            for protein in entries(entry, "protein"):
                like = [o for o in theirs if any(same(field, protein.value, n.value) for n in _founds(o, "protein"))]
                told = [one for entry_ in like for one in _founds(entry_, "result")]
                if not self.text.has(field, protein.value):
                    self._note(NOT_IN_MANUSCRIPT, f"protein of {about}", protein)
                elif isinstance(result, Stated) and told and all(_opposite(result.value, one.value) for one in told):
                    self._note(DIFFERS, f"result of {protein.value} in {about}", result, told[0])
                elif like:
                    self.agree += 1

    def _looks(self, about: str, looks: Any) -> None:
        for chapter, model in (("particles", "Particle"), ("imaging", "Image")):
            for entry in entries(looks, chapter):
                technique = within(entry, "technique")
                theirs = [one for part in entries(self.manuscript, "preparations") for one in _entries(part, chapter)]
                field = field_of(model, "technique")
                like = [
                    o for o in theirs if any(same(field, technique.value, t.value) for t in _founds(o, "technique"))
                ]
                if like:
                    self.agree += 1
                    found = [one for entry_ in like for one in _founds(entry_, "instrument")]
                    self._value(
                        field_of(model, "instrument"),
                        f"instrument ({technique.value})",
                        within(entry, "instrument"),
                        found,
                    )
                elif not self.text.has(field, technique.value):
                    self._note(NOT_IN_MANUSCRIPT, f"technique of {about}", technique)
                for key in ("mean", "mode", "median"):
                    found = [one for entry_ in like for one in _founds(entry_, "size", key)]
                    self._value(
                        field_of("Size", key),
                        f"{key} size by {technique.value} in {about}",
                        within(entry, "size", key),
                        found,
                    )

    def _not_in_dossier(self) -> None:
        """What the manuscript states plainly and the dossier mentions nowhere."""
        if within(self.dossier, "study", "ev_track") is None:
            for one in _founds(self.manuscript, "study", "ev_track"):
                self._absent("EV-TRACK ID", one, [one.value])
        for data in entries(self.manuscript, "study", "data"):
            for one in _founds(data, "accession"):
                self._absent("accession", one, [one.value])
        ours = [step for one in entries(self.dossier, "preparations") for step in steps_of(one)]
        for step in self.steps:
            self._step_not_in_dossier(step, ours)
        for part in entries(self.manuscript, "preparations"):
            for entry in _entries(part, "proteins"):
                for one in _founds(entry, "protein") if _founds(entry, "result") else []:
                    self._absent("protein", one, names_of("protein", one.value))
            for chapter in ("particles", "imaging"):
                for entry in _entries(part, chapter):
                    for one in _founds(entry, "technique"):
                        self._absent("technique", one, names_of("technique", one.value))

    def _absent(self, about: str, found: Found, names: list[str]) -> None:
        if found.evidence and not found.unsure and not any(self.written.has_words(name) for name in names):
            self._note(NOT_IN_DOSSIER, f"{about}: {found.value}", None, found)

    def _step_not_in_dossier(self, step: Any, ours: list[Any]) -> None:
        """A step of the manuscript: told by its force, or by its method if the dossier has no step of the class."""
        like = [one for one in ours if class_of(one) == class_of(step)]
        force = next(iter(_founds(step, "force")), None)
        method = next(iter(_founds(step, "method")), None)
        if method is None or method.unsure or not _isolates(step):
            return
        forces = [within(one, "force") for one in ours]
        told = [one for one in forces if isinstance(one, Stated)]
        if force is not None and not force.unsure and len(told) == len(like) and not self._paired(step, ours):
            if not any(same(field_of("Step", "force"), one.value, force.value) for one in told):
                self._note(NOT_IN_DOSSIER, f"a step: {method.value} at {force.value}", None, force)
        elif force is None and not like:
            self._note(NOT_IN_DOSSIER, f"a step: {method.value}", None, method)

    def _paired(self, step: Any, ours: list[Any]) -> bool:
        """Whether a step is already told of beside one of the dossier."""
        told = {one.manuscript for one in self.findings.values() if one.manuscript is not None}
        return any(one in told for _, one in leaves(step))


def _twins(ours: Any, alike: list[Any], key: str) -> bool:
    """Whether another step of the manuscript agrees with one of the dossier in all that both state."""
    value = within(ours, key)
    for step in alike:
        pairs = [(field_of("Step", k), within(ours, k), one) for k in STEP for one in _founds(step, k)]
        verdicts = [same(field, own.value, one.value) for field, own, one in pairs if isinstance(own, Stated)]
        if _founds(step, key) and isinstance(value, Stated) and verdicts and False not in verdicts:
            return True
    return False


def _opposite(one: str, two: str) -> bool:
    return (one in PRESENT and two in ABSENT) or (one in ABSENT and two in PRESENT)


def _isolates(step: Any) -> bool:
    name = class_of(step)
    kind = find("method class", name).entry if name and name != "spin" else None
    return name == "spin" or (kind is not None and bool(kind.isolates))


def _name(step: Any) -> str:
    return _text(step, "method") or _text(step, "product")


def _preparations(tree: Any) -> list[Any]:
    return [within(one, "characterization") for one in entries(tree, "preparations")]


def _entries(preparation: Any, chapter: str) -> list[Any]:
    return entries(preparation, "characterization", chapter)


def _founds(node: Any, *path: str) -> list[Found]:
    value = within(node, *path)
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, Found)]


def _text(node: Any, key: str) -> str:
    value = within(node, key)
    return value.value if hasattr(value, "value") else ""


def _stated(node: Any) -> Iterator[Stated]:
    if isinstance(node, Stated):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _stated(inner)
