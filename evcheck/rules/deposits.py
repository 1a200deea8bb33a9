"""What is deposited in public: methods at EV-TRACK, data in their repositories."""

from __future__ import annotations

from typing import Any

from evcheck.knowledge import find
from evcheck.rules.identifiers import is_ev_track
from evcheck.rules.look import look
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

OMICS = (
    "mass spectrometry", "targeted mass spectrometry", "sequencing", "microarray", "nCounter", "lipidomics",
)  # fmt: skip
"""Assays whose data belong in a public repository."""

DNA = ("DNA", "mitochondrial DNA")


@rule(
    "ev-track-id",
    subject="study",
    why="An entry at EV-TRACK holds the methods in a form that can be searched and compared with those of other "
    "studies, and shows authors what they have left out.",
    reads=["/study.ev_track"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED],
    fix="Enter the methods at evtrack.org and give the ID that they get (EV and six digits).",
    methods="All relevant data of our experiments are at the EV-TRACK knowledgebase (EV-TRACK ID: EV<six digits>).",
    add="""
study:
  ev_track: EV<six digits>
""",
)
def ev_track_id(study: Any, dossier: Any) -> Verdict:
    """The methods are at EV-TRACK.

    The dossier gives an EV-TRACK ID: `EV` and six digits.
    """
    found = look(dossier, "study.ev_track")
    if found.statement is not None:
        return said([found.statement], "the entry at EV-TRACK", [found.spot()])
    if found.value is None:
        return not_reported("No EV-TRACK ID is given (`study.ev_track`).", [found.spot()])
    if is_ev_track(found.value):
        return met(f"EV-TRACK ID: {found.value}.", [found.spot()])
    return not_met(f"`{found.value}` is no EV-TRACK ID, which is EV and six digits.", [found.spot()])


@rule(
    "data-public",
    subject="study",
    why="A paper shows what its authors selected. Only with the data can others check the analysis, put other "
    "questions to it, and compare studies.",
    reads=[
        "/study.data",
        *(f"/study.data[].{key}" for key in ("repository", "accession")),
        "/study.claims",
        "/preparations[].characterization.proteins",
        "/preparations[].characterization.proteins[].by",
        "/preparations[].characterization.components",
        "/preparations[].characterization.components[].what",
        "/preparations[].characterization.components[].by",
    ],
    outcomes=[
        Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE,
    ],
    fix="Deposit the data in {where} and give repository and accession number.",
    methods="The data have been deposited in <repository> under the accession number <accession>.",
    add="""
study:
  data:
    - kind: <proteomics, RNA sequencing, ...>
      repository: <repository>
      accession: <accession number>
""",
)  # fmt: skip
def data_public(study: Any, dossier: Any, *, repositories: tuple[str, ...] = ()) -> Verdict:
    """Data of proteomics, sequencing and the like are public.

    Where proteins were found by mass spectrometry, or RNA, DNA, lipids or others by sequencing, arrays or lipidomics,
    an entry under `data` gives a repository (one of those that the item names, if it names any) and an accession.
    """
    omics = Omics(dossier)
    if not (omics.done or omics.open or omics.unknown) and "rna cargo" not in _claims(dossier) and omics.listed:
        return not_applicable("No sequencing, array or mass spectrometry is listed.", [Spot(dossier, "preparations")])
    found = look(dossier, "study.data")
    values = {"where": " or ".join(repositories) or "a public repository (PRIDE, GEO, ...)"}
    entries = [entry for entry in found.value or [] if _fits(entry, repositories)]
    full = [entry for entry in entries if entry.accession is not None or repositories]
    if full:
        told = "; ".join(" ".join(filter(None, (entry.repository, entry.accession))) for entry in full)
        return met(f"Deposited: {told}.", [Spot(entry, "repository") for entry in full][:3])
    if not omics.done:
        return _without_omics(omics, dossier)
    done = f"Data of {' and '.join(omics.done)}"
    if found.statement is not None:
        return said([found.statement], "public data", [found.spot()], **values)
    if entries:
        return not_reported(
            f"{done}: no accession number is given.", [Spot(one, "repository") for one in entries], **values
        )
    if found.value and repositories:
        return not_reported(f"{done}: none is said to be in {values['where']}.", [found.spot()], **values)
    return not_reported(f"{done}: where they can be found is not stated (`study.data`).", [found.spot()], **values)


def _fits(entry: Any, repositories: tuple[str, ...]) -> bool:
    """Whether a data set is in a repository, of those that are asked for where any are."""
    if entry.repository is None:
        return False
    known = find("repository", entry.repository).entry
    return not repositories or (known is not None and known.name in repositories)


class Omics:
    """What a dossier tells of data that belong in a repository: assays `done`, components and assays left `open`."""

    def __init__(self, dossier: Any) -> None:
        self.done: list[str] = []
        self.open: list[Any] = []
        self.unknown: list[Any] = []
        self.listed = False
        for preparation in dossier.preparations or []:
            for chapter in ("proteins", "components"):
                found = look(preparation, f"characterization.{chapter}")
                self.listed |= found.value is not None or found.statement is not None
                for entry in found.value or []:
                    self._sort(entry)

    def _sort(self, entry: Any) -> None:
        what = getattr(entry, "what", None)
        if (
            what is not None
            and what.entry is not None
            and what.entry.meaning == "contaminant"
            and what.entry.name not in DNA
        ):
            return
        if entry.by is None:
            self.open.append(entry)
        elif entry.by.entry is None:
            self.unknown.append(entry)
        elif entry.by.entry.name in OMICS and str(entry.by) not in self.done:
            self.done.append(str(entry.by))


def _without_omics(omics: Omics, dossier: Any) -> Verdict:
    """The verdict where no such data are surely there."""
    if omics.open:
        told = ", ".join(dict.fromkeys(str(entry.what) for entry in omics.open))
        at = [Spot(entry, "what") for entry in omics.open][:3]
        return not_reported(f"By what assay {told} was found is not stated.", at, where="<repository>")
    if omics.unknown:
        told = ", ".join(dict.fromkeys(str(entry.by) for entry in omics.unknown))
        message = f"Whether {told} gives data that belong in a repository is for a reader."
        return needs_review(message, [Spot(one, "by") for one in omics.unknown][:3])
    if "rna cargo" in _claims(dossier):
        message = "RNA is claimed as cargo; whether its data belong in a repository is for a reader."
        return needs_review(message, [Spot(dossier.study, "claims")])
    message = "No protein and no component is listed; whether there are data to deposit is for a reader."
    return needs_review(message, [Spot(dossier, "preparations")])


def _claims(dossier: Any) -> list[str]:
    return look(dossier, "study.claims").value or []
