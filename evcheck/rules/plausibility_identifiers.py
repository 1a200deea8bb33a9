"""Identifiers that have the form of what they are said to be; whether they exist is not looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from evcheck.knowledge import entries, find
from evcheck.rules import identifiers
from evcheck.rules.look import look
from evcheck.rules.plausibility import Check, always, doubtful, fine, weigh, whole, wrong
from evcheck.rules.registry import rule
from evcheck.rules.verdict import Outcome, Spot, Verdict

OUTCOMES = [Outcome.MET, Outcome.NOT_MET, Outcome.NEEDS_REVIEW]
FIX = {
    Outcome.NOT_MET: "Copy the identifier anew from where it was given out.",
    Outcome.NEEDS_REVIEW: "If there is none yet, leave it out and say so under `note:`; otherwise copy it anew.",
}


def _formed(text: str, fits: Callable[[str], bool], what: str, example: str, at: Spot) -> Check:
    """Judge one identifier; a text without a digit is none that was miswritten, but a remark."""
    if fits(text):
        return fine(f"`{text}` has the form of {what}.", at)
    if not any(map(str.isdigit, text)):
        return doubtful(f"`{text}` is no identifier; {what} looks like `{example}`.", at)
    return wrong(f"`{text}` has not the form of {what}, such as `{example}`.", at)


@rule(
    "doi-form",
    subject="study",
    why="A DOI in another form points to a slip in copying; readers do not reach the paper, and programs cannot "
    "join it with its record.",
    reads=["study.doi"],
    adverse=always(["study.doi"]),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="doi: <10.xxxx/suffix>.",
)
def doi_form(study: Any, dossier: Any) -> Verdict:
    """The DOI has the form of a DOI.

    It begins with 10, a point and at least four digits, and goes on after a slash; a resolver may lead it.
    """
    found = look(dossier, "study.doi")
    if found.value is None:
        return weigh([], "No DOI is given, so none was checked.", [found.spot()])
    return weigh([_formed(found.value, identifiers.is_doi, "a DOI", "10.1002/jev2.12404", found.spot())], "", ())


@rule(
    "ev-track-form",
    subject="study",
    why="An ID in another form points to a digit lost or a letter mistaken; readers do not find the methods that "
    "are at EV-TRACK.",
    reads=["study.ev_track"],
    adverse=always(["study.ev_track"]),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="EV-TRACK ID: <EV000000>.",
)
def ev_track_form(study: Any, dossier: Any) -> Verdict:
    """The EV-TRACK ID has the form of one.

    `EV` and six digits, the first two of which are the year.
    """
    found = look(dossier, "study.ev_track")
    if found.value is None:
        return weigh([], "No EV-TRACK ID is given, so none was checked.", [found.spot()])
    return weigh([_formed(found.value, identifiers.is_ev_track, "an EV-TRACK ID", "EV230987", found.spot())], "", ())


TRIALS = ["translation.registration", "translation.cta"]


@rule(
    "trial-form",
    subject="study",
    why="A number in another form points to a slip, or to a trial that is in no registry; patients and readers "
    "cannot look it up.",
    reads=TRIALS,
    adverse=always(TRIALS),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="The trial is registered as <number>.",
)
def trial_form(study: Any, dossier: Any) -> Verdict:
    """The number of the trial has the form that its registry gives.

    A number that begins like that of a registry and does not go on like one cannot be right. A number of no form that
    evcheck knows is for a reader. Under `cta` only numbers that look European are compared.
    """
    found = look(dossier, "translation.registration")
    checks = [_trial(text, Spot(found.record, "registration", element=i)) for i, text in enumerate(found.value or [])]
    cta = look(dossier, "translation.cta")
    if cta.value is not None and (identifiers.form_of_trial(cta.value) or _looks_european(cta.value)):
        checks.append(_trial(cta.value, cta.spot()))
    return weigh(checks, "No registration of a trial is given, so none was checked.", [found.spot()])


def _trial(text: str, at: Spot) -> Check:
    registry, begun = identifiers.form_of_trial(text), identifiers.trial_begun(text)
    if registry is not None:
        return fine(f"`{text}` has the form of a number of {registry}.", at)
    if begun is not None:
        return wrong(f"`{text}` begins like a number of {begun.name}, but has not its form, as `{begun.example}`.", at)
    if _looks_european(text):
        told = "but has not the form of EudraCT (`2019-001234-56`) or of the EU's CTIS (`2023-505123-12-00`)"
        return wrong(f"`{text}` looks like a European number, {told}.", at)
    return doubtful(f"`{text}` has the form of no registry that evcheck knows.", at)


def _looks_european(text: str) -> bool:
    """Whether a text looks like a number of EudraCT or CTIS, well formed or not."""
    return re.match(r"(?:\s*(?:EudraCT|EUCTR|CTIS|EU CT)\W*)?20\d{2}-\d{5,7}-\d", text, re.IGNORECASE) is not None


DATA = ["study.data", "study.data[].repository", "study.data[].accession"]


@rule(
    "accession-form",
    subject="study",
    why="An accession in another form points to a slip in copying; nobody finds the data that the findings rest on.",
    reads=DATA,
    adverse=always(DATA),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="Data are available from <repository> under <accession>.",
)
def accession_form(study: Any, dossier: Any) -> Verdict:
    """The accession of a data set has the form that its database gives.

    One that begins with the letters of the database and does not go on as its accessions do cannot be right. Another
    that has not their form is for a reader, who may know of one that evcheck does not. Without a database, an accession
    is compared with those that begin alike.
    """
    data = look(dossier, "study.data")
    given = [entry for entry in data.value or [] if entry.accession is not None]
    checks = [check for entry in given if (check := _accession(entry)) is not None]
    nothing = "The databases are none whose accessions evcheck knows" if given else "No accession is given"
    return weigh(checks, f"{nothing}, so none was checked.", [data.spot()])


def _accession(entry: Any) -> Check | None:
    """Judge the accession of a data set; None where its form is not known."""
    text, at = entry.accession.strip(), Spot(entry, "accession")
    named = _repositories(entry.repository)
    among = named or [one for one in _with_accessions() if _letters(text) == _letters(one.example)]
    if not among or (entry.repository and not named):
        return None
    fitting = next((one for one in among if _holds(one, text)), None)
    if fitting is not None:
        return fine(f"`{text}` has the form of an accession of {fitting.name}.", at)
    names, example = " or ".join(one.name for one in among[:3]), among[0].example
    if not any(map(str.isdigit, text)):
        return doubtful(f"`{text}` is no accession; one of {names} looks like `{example}`.", at)
    told = f"`{text}` has not the form of an accession of {names}, such as `{example}`"
    if _letters(text) in {_letters(one.example) for one in among}:
        return wrong(f"{told}.", at)
    other = next((one for one in _with_accessions() if _letters(one.example) and _holds(one, text)), None)
    return doubtful(f"{told}{f', but of one of {other.name}' if other is not None else ''}.", at)


def _repositories(text: str | None) -> list[Any]:
    """The databases, with a known form of accession, that a name may stand for."""
    if text is None:
        return []
    name = find("repository", text)
    return [one for one in _with_accessions() if one is name.entry or one.name in name.candidates]


def _with_accessions() -> list[Any]:
    """All databases whose accessions have a form that is known."""
    return [entry for entry in entries("repository") if entry.accession]


def _letters(text: str) -> str:
    """The letters that an accession begins with, at least two; a prefix such as `DOI` or an address is none."""
    found = re.match(r"[A-Za-z]{2,}", text)
    return found[0].upper() if found is not None and not text.lower().startswith(("http", "doi")) else ""


def _holds(repository: Any, text: str) -> bool:
    """Whether an accession of a database stands in a text, alone or with words around it."""
    pattern = rf"(?<![A-Za-z0-9])(?:{repository.accession})(?![A-Za-z0-9])"
    return re.search(pattern, text, re.IGNORECASE) is not None


PREPARED = ("sample.processing", "isolation", "validation", "characterization.proteins", "characterization.imaging")
RRIDS = ["preparations", *(f"preparations[].{chapter}[].antibody.rrid" for chapter in PREPARED)]


@rule(
    "rrid-form",
    subject="study",
    why="An RRID in another form points to a slip, or to another kind of resource; others cannot find the "
    "antibody that was used.",
    reads=RRIDS,
    adverse=always(RRIDS),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="Antibodies: <name> (<supplier>, <catalogue number>, RRID:AB_<number>).",
)
def rrid_form(study: Any, dossier: Any) -> Verdict:
    """The RRID of an antibody has the form of one.

    `AB_` and digits, with `RRID:` before it or without. Other kinds of RRID name no antibody.
    """
    given: dict[str, Spot] = {}
    for antibody in _antibodies(dossier):
        if antibody.rrid is not None:
            given.setdefault(antibody.rrid, Spot(antibody, "rrid"))
    checks = [
        _formed(text, identifiers.is_antibody_rrid, "an antibody's RRID", "AB_396297", at) for text, at in given.items()
    ]
    return weigh(checks, "No RRID is given, so none was checked.", [Spot(dossier)])


def _antibodies(dossier: Any) -> Iterator[Any]:
    """Every antibody of the dossier, those under `antibodies:` first."""
    yield from (dossier.antibodies or {}).values()
    for preparation in dossier.preparations or []:
        for chapter in PREPARED:
            for entry in look(preparation, chapter).value or []:
                if entry.antibody is not None:
                    yield entry.antibody


NAMES = [
    "characterization.proteins",
    "characterization.proteins[].protein",
    "characterization.proteins[].captured_with",
    "characterization.proteins[].antibody.protein",
]

SAID = re.compile(r"(?:UniProt(?:KB)?|Swiss-?Prot)[\s:|/-]+(?:accession[\s:]*)?(\S+)", re.IGNORECASE)
NEARLY = re.compile(r"[OPQ]\d{4}|[OPQ]\d{6,7}|[OPQ]O\d{4}")
"""What looks like an accession of UniProt with a digit too few or too many, or a letter O for a nought."""


@rule(
    "uniprot-form",
    subject="preparation",
    why="An accession with a wrong letter or digit names no protein, or another one; what is then concluded may "
    "be about the wrong protein.",
    reads=NAMES,
    adverse=always(NAMES),
    outcomes=OUTCOMES,
    fix=FIX,
    methods="<protein> (UniProt <accession>) was assessed by <assay>.",
)
def uniprot_form(preparation: Any, dossier: Any) -> Verdict:
    """A UniProt accession has the form of one.

    Read are names that say that they are one (`UniProt P08962`), names that have the form, and those that nearly do: a
    letter O, P or Q with a digit too few or too many. Those are for a reader, since a gene may be called so.
    """
    listed = look(preparation, "characterization.proteins").value or []
    checks = [check for text, at in _protein_names(listed) if (check := _uniprot(text, at)) is not None]
    told = weigh(checks, "No UniProt accession is given, so none was checked.", whole(preparation))
    known = [f"evcheck does not read accessions as names; write `{name}` for `{text}`, so that it counts."
             for text, name in _known(listed)]  # fmt: skip
    return told._replace(notes=(*told.notes, *known))


def _protein_names(listed: Iterable[Any]) -> Iterator[tuple[str, Spot]]:
    """Every name of a protein in a list of entries, and where it stands."""
    for entry in listed:
        for name in entry.protein:
            if name.entry is None:
                yield str(name), Spot(entry, "protein")
        for path in ("captured_with", "antibody.protein"):
            found = look(entry, path)
            if found.value is not None and find("protein", found.value).entry is None:
                yield found.value, found.spot()


def _uniprot(text: str, at: Spot) -> Check | None:
    said = SAID.match(text.strip())
    name = said[1].rstrip(".,;)") if said is not None else text.strip()
    if identifiers.is_uniprot(name):
        return fine(f"`{text}` has the form of a UniProt accession.", at)
    if said is not None:
        return wrong(f"`{text}` has not the form of a UniProt accession, such as `P08962`.", at)
    if NEARLY.fullmatch(name):
        return doubtful(f"`{text}` is nearly a UniProt accession, such as `P08962`, but has not its form.", at)
    return None


@cache
def _accessions() -> dict[str, str]:
    """Every protein that evcheck knows, by its accession."""
    return {entry.uniprot: entry.name for entry in entries("protein") if entry.uniprot}


def _known(listed: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """The proteins that are named by an accession which evcheck knows, each with its name."""
    accessions = _accessions()
    for entry in listed:
        for name in entry.protein:
            accession = SAID.sub(r"\1", str(name)).strip()
            if name.entry is None and accession in accessions:
                yield str(name), accessions[accession]
