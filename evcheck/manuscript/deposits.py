"""Data that the study has made public: accessions, the EV-TRACK ID, and the numbers of trials and approvals.

An accession of data that others made, and that these authors only downloaded, is no deposit of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

DISTINCT = (
    ("PRIDE", "proteomics", r"R?PXD\d{6}"),
    ("MassIVE", "proteomics", r"R?MSV\d{9}"),
    ("jPOST", "proteomics", r"JPST\d{6}"),
    ("iProX", "proteomics", r"IPX\d{7,10}"),
    ("PeptideAtlas", "proteomics", r"PASS\d{5}"),
    ("GEO", "sequencing", r"GSE\d{3,7}"),
    ("BioProject", "sequencing", r"PRJ(?:NA|EB|DB|CA)\d{4,8}"),
    ("SRA", "sequencing", r"[SED]RP\d{6,8}"),
    (
        "ArrayExpress",
        "sequencing",
        r"E-(?:MTAB|GEOD|MEXP"
        r"|TABM)-\d{1,6}",
    ),
    ("EGA", "sequencing", r"EGA[SD]\d{11}"),
    ("dbGaP", "sequencing", r"phs\d{6}(?:\.v\d+\.p\d+)?"),
    ("GSA", "sequencing", r"(?:HRA|CRA)\d{6}"),
    ("OMIX", "other", r"OMIX\d{3,6}"),
    ("FlowRepository", "flow cytometry", r"FR-FCM-[A-Z0-9]{4}"),
    ("MetaboLights", "metabolomics", r"MTBLS\d{1,6}"),
    ("Metabolomics Workbench", "metabolomics", r"ST00\d{4}"),
    ("EMPIAR", "imaging", r"EMPIAR-\d{5}"),
    ("EMDB", "imaging", r"EMD-\d{4,5}"),
    ("BioStudies", "other", r"S-(?:BSST|BIAD|EPMC)\d{1,8}"),
    ("BioImage Archive", "imaging", r"S-BIAD\d{1,6}"),
    ("NODE", "sequencing", r"OE[PX]\d{6,8}"),
    ("JGA", "sequencing", r"JGA[SD]\d{6,12}"),
    ("exRNA Atlas", "sequencing", r"EXR-[A-Z0-9]{5,12}-AN"),
    ("GlycoPOST", "glycomics", r"GPST\d{6}"),
    ("Zenodo", "other", r"10\.5281/zenodo\.\d{5,9}"),
    ("Figshare", "other", r"10\.6084/m9\.figshare\.(?:c\.)?\d{5,9}"),
    ("Dryad", "other", r"10\.5061/dryad\.[a-z0-9]{4,12}"),
    ("Mendeley Data", "other", r"10\.17632/[a-z0-9]{10}(?:\.\d)?"),
    ("OSF", "other", r"osf\.io/[a-z0-9]{5}\b"),
)
"""Repository, kind of data, and the form of an accession, for those whose form nothing else has."""

TOKEN = re.compile(r"[A-Za-z0-9][^\s,;()\[\]<>\"]{5,60}")
ACCESSION = Sieve("|".join(rf"(?P<r{number}>(?<![\w/]){form})(?!\w)" for number, (_, _, form) in enumerate(DISTINCT)))
EV_TRACK = Sieve(r"(?<![A-Za-z0-9])EV[- ]?(?P<number>\d{6})(?!\d)")
OWN = re.compile(
    r"deposit\w*|submitted|uploaded|have been made|made available|(?:is|are) (?:publicly |openly |freely "
    r")?(?:available|accessible)|can be (?:accessed|found)|accession (?:numbers?|codes?|no)|"
    r"data (?:set )?identifier|generated (?:in|during) (?:this|the current)|data availability|under (?:the "
    r")?(?:accession|project|BioProject)",
    re.IGNORECASE,
)
FOREIGN = re.compile(
    r"download\w*|(?:was|were) re-?used|data (?:of|by|from) [A-Z][a-z]+ et al|retriev\w*"
    r"|obtained from (?:the )?(?:\w+ ){0,3}(?:GEO|Gene Expression|TCGA|NCBI|public|PRIDE"
    r"|ArrayExpress|SRA|database|dataset)|(?:publicly available|public|published|existing|external"
    r"|previously published|previously reported|previously deposited|online) (?:\w+ ){0,3}(?:data"
    r"|dataset)s?|re-?analy[sz]\w+|"
    r"taken from|acquired from|(?:data\w*|sets?|profiles?|matri\w+|counts|values|reads|files|GSE\d+) (?:\w+ ){0,4}"
    r"extracted from|extracted from (?:the )?(?:\w+ ){0,3}(?:GEO|Gene Expression|TCGA|NCBI|public|PRIDE|SRA"
    r"|ArrayExpress|databases?|datasets?|repositor\w+|GSE\d+)"
    r"|(?:we|authors) (?:then |also |first "
    r"|further )?(?:used?|collect(?:ed)?"
    r"|select(?:ed)?"
    r"|chose|merged?|combined?|integrated?|includ(?:e|ed)|validated?(?: \w+){0,4}? (?:in|with|by)) "
    r"(?:\w+ ){0,5}(?:data ?sets?|cohorts?|from|GSE\d+)|(?:use|using) (?:the )?(?:data ?set |data )?GSE\d+|"
    r"(?:training|test(?:ing)?|validation|discovery|independent|external|merged) (?:\w+ )?(?:data ?sets?"
    r"|cohorts?)|from (?:the )?(?:GEO|Gene Expression Omnibus|TCGA) (?:database|dataset)|were "
    r"(?:also )?(?:used|included|collected) (?:for|from|as|in)|accessed from|analy[sz]ed (?:the )?(?:dataset"
    r"|data|GSE)|dataset[s]? (?:GSE\d+ )?(?:was|were) (?:used|analy[sz]ed|selected)|"
    r"(?:from|by|in) (?:\w+ )?[A-Z][a-z]+ et al",
    re.IGNORECASE,
)
TRIAL = Sieve(
    r"(?<!\w)(?:NCT\d{8}|ISRCTN\d{8}|ChiCTR[-\w]{6,16}|EudraCT(?: number| no\.?)?:? ?\d{4}-\d{6}-\d{2}"
    r"|ACTRN\d{14}|DRKS\d{8}|UMIN\d{9}|jRCT\w{10,12}|IRCT\w{8,20}|CTRI/\d{4}/\d{2,3}/\d{6}|NTR\d{4})(?!\w)"
)
ETHICS = Sieve(
    r"\b(?:approv\w+|consent\w*|authori[sz]\w+|licen[cs]\w+|permit\w*)\b[^.;]{0,200}?\b(?:ethic\w*|review board"
    r"|IRB|IACUC|committee|animal (?:care|welfare)|Helsinki|institutional|authority|commission)\b"
    r"|\b(?:ethic\w*|review board|IRB|IACUC|committee)\b[^.;]{0,160}?\bapprov\w+",
    re.IGNORECASE,
)
ANIMALS = re.compile(r"\b(?:animals?|mice|mouse|rats?|IACUC|vertebrate|pigs?|rabbits?)\b", re.IGNORECASE)
NUMBERED = re.compile(
    r"\((?:[^()]*?(?:no|number|protocol|approval|ref\w*|permit|code|ID|#|IRB)[^()]{0,60}\d[^()]*)\)"
    r"|\b(?:protocol|approval|permit|reference|project|licen[cs]e)\b(?: (?:number|no\.?|code"
    r"|ID))?\s?[:#]?\s?(?P<number>[A-Z0-9][\w/.-]{2,24}\d[\w/-]*)",
    re.IGNORECASE,
)
CONSENT = Sieve(r"\b(?:written |signed |oral )?informed (?:written )?consent\b", re.IGNORECASE)


def data_sets(scene: Scene) -> list[Node]:
    """The data sets that the authors deposited, as `study: data:` has them, each accession once."""
    found: dict[str, Node] = {}
    for number, (repository, kind, match) in _accessions(scene):
        value = match.group()
        if value in found or not _deposited(scene, number, match):
            continue
        span = Span(match.start(), match.end())
        found[value] = {
            "kind": Found(kind, (span,)),
            "repository": _repository(scene, number, repository, span),
            "accession": Found(value, (span,)),
        }
    return list(found.values())


def _accessions(scene: Scene) -> Iterator[tuple[int, tuple[str, str, re.Match[str]]]]:
    number, sentences = 0, scene.manuscript.sentences
    for match in _written(scene.text):
        while number < len(sentences) and sentences[number].end <= match.start():
            number += 1
        if number == len(sentences):
            return
        if scene.roles[number] == "references" or sentences[number].start > match.start():
            continue
        repository, kind, _ = DISTINCT[int(str(match.lastgroup)[1:])]
        yield number, (repository, kind, match)


FEW_DIGITS = ("dryad", "osf.io", "FR-FCM-")
"""Beginnings of accessions that may hold hardly a digit."""


def _written(text: str) -> Iterator[re.Match[str]]:
    """The accessions in a text; only words with three digits, or beginnings that need none, are looked at."""
    if not ACCESSION.may_match(text, 0, len(text)):
        return
    for token in TOKEN.finditer(text):
        word = token.group()
        if any(start in word for start in FEW_DIGITS) or (not word.isalpha() and sum(map(str.isdigit, word)) > 2):
            yield from ACCESSION.finditer(text, token.start(), token.end())


def _deposited(scene: Scene, number: int, match: re.Match[str]) -> bool:
    """Whether these authors deposited the data that an accession names."""
    sentence = scene.manuscript.sentences[number]
    text = scene.words(number)
    before = scene.text[max(sentence.start, match.start() - 220) : match.start()].rpartition(";")[2]
    if FOREIGN.search(text) and not re.search(
        r"deposit|submitted|uploaded|generated (?:in|during) (?:this|the current)", before
    ):
        return False
    if scene.roles[number] not in ("introduction", "discussion"):
        return True
    start = max(0, sentence.start - 300)
    return (
        OWN.search(text) is not None
        or scene.roles[number] == "data availability"
        or OWN.search(scene.text[start : sentence.start]) is not None
    )


def _repository(scene: Scene, number: int, repository: str, span: Span) -> Found:
    """The repository as the sentence names it, where the form of the accession leaves room."""
    sentence = scene.manuscript.sentences[number]
    for name in within(scene.names, "repository", sentence.start, sentence.end):
        if name.name and _takes(name.name, scene.text[span.start : span.end]):
            return Found(name.name, (Span(name.start, name.end),))
    return Found(repository, (span,))


@cache
def _takes(repository: str, accession: str) -> bool:
    entry = lookup.find("repository", repository).entry
    form = entry.accession if entry is not None else ""
    return bool(form) and re.fullmatch(form, accession) is not None


def ev_track(scene: Scene) -> Found | None:
    """The EV-TRACK ID of the study."""
    for match in EV_TRACK.finditer(scene.text):
        around = scene.text[max(0, match.start() - 200) : match.end() + 120]
        if re.search(r"EV-?\s?TRACK|knowledge ?base", around, re.IGNORECASE):
            return Found(f"EV{match.group('number')}", (Span(match.start(), match.end()),))
    return None


def trials(scene: Scene) -> list[Found]:
    """The numbers under which the study is registered as a trial."""
    found = {
        match.group(): Found(match.group(), (Span(match.start(), match.end()),)) for match in TRIAL.finditer(scene.text)
    }
    return list(found.values())


def ethics(scene: Scene) -> dict[str, Node]:
    """Approval and consent as `study: ethics:` has them: people before animals."""
    node: dict[str, Node] = {}
    best: tuple[bool, Found] | None = None
    for number in range(len(scene.subjects)):
        sentence = scene.manuscript.sentences[number]
        heading = scene.manuscript.paragraphs[sentence.paragraph].kind == "heading"
        if heading or scene.roles[number] in ("references", "introduction", "results", "discussion"):
            continue
        if "consent" not in node and (match := CONSENT.search(scene.text, sentence.start, sentence.end)):
            node["consent"] = Found(match.group(), (Span(match.start(), match.end()),))
        if match := ETHICS.search(scene.text, sentence.start, sentence.end):
            text = scene.words(number)
            animals = ANIMALS.search(text) is not None
            if best is None or (best[0] and not animals):
                best = animals, Found(_shortened(text), (Span(sentence.start, sentence.end),))
    return {"approval": best[1], **node} if best else node


def _shortened(text: str) -> str:
    return text if len(text) <= 300 else text[:297].rsplit(" ", 1)[0] + " ..."
