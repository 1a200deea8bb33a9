"""Assays of the proteins of vesicles that a sentence states, whatever protein they looked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.proteins.looking import By, assays_named
from evcheck.manuscript.proteins.statements import FUNCTIONAL, NO_EFFECT, says
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.negation import supposed
from evcheck.manuscript.words.sieve import Sieve

ASSAYS = (
    "western blot",
    "capillary western",
    "time-resolved fluorescence immunoassay",
    "electrochemiluminescence immunoassay",
    "ELISA",
    "Simoa",
    "bead-based flow cytometry",
    "MACSPlex",
    "immuno-EM",
    "SP-IRIS",
    "dot blot",
    "mass spectrometry",
)
"""Assays that look at nothing but proteins; others count where a protein is named."""
CUE = Sieve(
    r"blot|Western|\bWes\b|\bJess\b|FIA\b|immunoassay|cytomet|ytometer|[Bb]ead|SDS|Laemmli|RIPA|lysis buffer"
    r"|loading buffer|sample buffer|[Mm]ass spec|MS/MS|[Pp]roteom|ELISA"
    r"|immunosorbent|Simoa|[Bb]eads?\b|MACSPlex|MACSQuant|gold|[Ii]mmuno-?(?:EM|TEM"
    r"|electron)|ExoView|SP-IRIS"
)
"""Letters without which no such assay is named."""
DONE_WITH = re.compile(
    r"(?:[- ](?:pellets?|lysates?|proteins?|fractions?|samples?|preparations?|surface|epitopes?|extracts?"
    r"|isolates?|content|antigens?"
    r"|membranes?|\([^()]{0,60}\)))*[^.;]{0,70}?\b(?:was|were|been|being|are|is)\b[^.;]{0,60}?\b(?:analy[sz]ed"
    r"|subjected|characteri[sz]ed"
    r"|assessed|examined|validated|verified|evaluated|determined|tested|probed|resolved|separated|profiled"
    r"|phenotyped|confirmed|identified|measured"
    r"|quantified|(?:immuno)?blotted|electrophoresed|loaded|run|lysed|solubili[sz]ed|dissolved|denatured"
    r"|detected|mixed|boiled|investigated|checked"
    r"|performed|assayed|stained|labell?ed|screened|studied|surveyed|explored|read|acquired)\b"
)
"""What is done with vesicles, before the assay that it is done by."""
WE_DID = re.compile(
    r"\b(?:characteri[sz]|analy[sz]|examin|assess|validat|confirm|identif|verif|test|evaluat|stud)(?:ed|ied"
    r"|ing)\b[^.;]{0,90}\b(?:by|using|with|via)\b[^.;]{0,90}$"
)
"""What authors say that they did with the vesicles just named."""
PARTICLES = re.compile(r"\b[Pp]articles\b(?! size)")
PROTEINS = re.compile(
    r"\bCD\d|antibod|\banti-|surface (?:proteins?|markers?|antigens?|epitopes?)|antigens?\b"
    r"|protein markers?|tetraspanin"
)
ANTIBODIES = Sieve(r"antibod|\banti-[A-Z]|\bCD\d+[a-z]?-[A-Z]|monoclonal")
COATED = re.compile(
    r"(?i)\b(?:EVs?|exosomes?|vesicles?)[- ](?:coated|bound|coupled|loaded|conjugated) (?:\w+ )?beads\b"
    r"|\bbead[- ](?:bound|coupled|captured|immobili[sz]ed) (?:\w+ )?(?:EVs|exosomes|vesicles)\b"
)
"""Beads that carry vesicles."""
CYTOMETRY = ("flow cytometry", "nano-flow cytometry", "imaging flow cytometry")
OF_VESICLES_ALONE = ("SP-IRIS",)
"""Assays that look at nothing but vesicles."""
SEEN_ON = re.compile(
    r"(?:[- ](?:pellets?|lysates?|fractions?|proteins?|samples?|preparations?)){0,2}(?: (?:of"
    r"|from) [^.;,]{0,50}?)?(?: intact)?(?:,? as|,? according)?"
    r"(?: (?:seen|judged|shown|assessed|verified|demonstrated|confirmed))? (?:on|by|in|to|with) (?:\w+ )?"
)
"""Blots on which something was seen in vesicles: `in the EV pellet on immunoblots`."""
LOOKED_AT = re.compile(
    r"(?: ?(?:analys[ei]s|assays?|experiments?|detection|staining|labell?ing|profiling"
    r"|imaging))?(?: \([^()]{0,30}\))?"
    r"(?: (?:was|were) (?:performed|done|conducted|carried out|run|used))?(?: directly)? (?:of|on|for|in|with"
    r"|to (?:analy[sz]e|examine|detect|measure))\b"
    r"(?:(?!\b(?:cells?|tissues?|recipient|treated|sections?|by|was|were)\b)[^.;]){0,70}$"
)
"""What stands between an assay and the vesicles that it looked at."""
OTHERWISE = re.compile(
    r"\b(?:recipients?|uptake|co-?cultur\w*|internali[sz]\w+|isolat\w+ kits?|mRNAs?|PCR|pulled|pull-?down"
    r"|cells? (?:were )?(?:treated|incubated)"
    r"|applications? (?:such as|like|including)"
    r"|treated (?:with|by)|given|injected|serum antibod\w+|sera of|immuni[sz]ed|IgG titer)\b",
    re.IGNORECASE,
)
"""Words of sentences in which something else than vesicles is looked at."""
NO_PROTEINS = re.compile(
    r"lipid|metabol|GC-MS|glycan|inductively|ICP|elemental|excised|gel (?:bands?|slices?)|m/z range", re.IGNORECASE
)
"""What else is read by mass spectrometry."""
COUNTED = Sieve(
    r"(?:[Pp]roteomics?|[Mm]ass spectrometr\w+|MS/MS)\b[^.;]{0,60}?\b(?:found|identif\w+|detected|quantified"
    r"|yielded|listed|revealed|gave)\b"
    r"[^.;]{0,30}?\b\d[\d,]* (?:[\w-]+ ){0,3}proteins\b"
)
"""Proteins that were counted, in a paragraph on vesicles."""
LYSED = re.compile(
    r"\b(?:lys(?:ed|ates?|is)|extracted|solubili[sz]ed|boiled|denatured|dissolved|resuspended|mixed"
    r"|heated)\b[^.;]{0,80}?"
    r"\b(?:Laemmli|RIPA|SDS|NuPAGE|LDS|(?:sample|loading|lysis|Laemmli) buffer)\b"
)
"""How vesicles are made ready for a gel; the blot is told in the sentences behind."""
BEHIND = 5
"""Within so many sentences of the paragraph it is."""
GIVEN = re.compile(r"[- ](?:treated|exposed|stimulated|primed|loaded|educated|conditioned|injected|receiving)\b")
"""What follows vesicles that something else was given, which then was looked at."""
ON_GRIDS = re.compile(r"\bgrids?\b|[Ff]ormvar")
"""What vesicles lie on before gold shows their proteins."""
AMOUNT_OF = re.compile(r"[^.;]{0,60}?,? (?:\d[\d.,]* ?[µμun]g|equal amounts)(?: of)?(?: \w+){0,3}? ")
"""What stands between an assay and the vesicles of which so much was loaded: `For blots, 5 µg of`."""
LEGEND = re.compile(r"\W{0,4}(?:Supplementa\w+ |Extended Data )?(?:Fig(?:ure|\.)?|FIG(?:URE)?)[ .]?S?\d+")
FRACTIONS = re.compile(
    r"(?:s|ting|ling)?(?: analys[ie]s)? (?:of|on|with) (?:the )?(?:\w+ ){0,2}(?:fractions?|pellets?|preparations?)\b"
    r"(?! (?:of|from) (?:the )?(?:\w+ )?(?:cells|tissues?|lysates?))"
)
"""What of vesicles a legend names."""
FOR_THEM = re.compile(r"(?:s|ting|ling)?(?: analys[ie]s)? (?:for|of|with|against) (?:the )?(?:[\w-]+ ){0,2}(?:anti-)?")
"""What stands in a legend between a blot and the proteins that it shows."""
LEFT_OUT = ("front", "references", "back", "data availability", "introduction", "discussion")


def assayed(scene: Scene, told: Collection[str] = ()) -> list[dict[str, Node]]:
    """The assays that looked at proteins of vesicles, as entries of `components:`, each once; none `told` already."""
    found: dict[str, By] = {}
    for by in _stated(scene):
        if by.name not in told:
            found.setdefault(by.name, by)
    return [{"what": Found("proteins", (by.span,)), "by": Found(by.name, (by.span,))} for by in found.values()]


def _stated(scene: Scene) -> Iterator[By]:
    for number in range(len(scene.subjects)):
        if not _on_vesicles(scene, number) or scene.roles[number] in LEFT_OUT or scene.others[number]:
            continue
        sentence = scene.manuscript.sentences[number]
        if counted := COUNTED.search(scene.text, sentence.start, sentence.end):
            yield By("mass spectrometry", Span(counted.start(), counted.end()))
        if not CUE.search(scene.text, sentence.start, sentence.end):
            continue
        words = scene.words(number)
        if OTHERWISE.search(words) or (scene.roles[number] != "methods" and supposed(words)):
            continue
        if (beads := COATED.search(words)) and re.search(r"stain|antibod|label", words):
            yield By("bead-based flow cytometry", Span(sentence.start + beads.start(), sentence.start + beads.end()))
        for by in assays_named(scene, sentence.start, sentence.end):
            spectra = by.name == "mass spectrometry" and NO_PROTEINS.search(words)
            stained = by.name in CYTOMETRY and _with_antibodies(scene, number)
            counts = (by.name in ASSAYS or stained) and not spectra
            if (
                by.name in OF_VESICLES_ALONE
                or _gold_on_grids(scene, number, by)
                or (counts and (_of_vesicles(scene, sentence, by) or _of_fractions(scene, number, by)))
            ):
                yield by
        if scene.roles[number] == "methods" and LYSED.search(words):
            yield from _blotted_behind(scene, number)


BESIDE_LYSATES = re.compile(
    r"\b(?:s?EVs?|[Ee]xosom(?:es?|al)|[Vv]esic(?:les?|ular))(?: (?:proteins?|fractions?|pellets?|samples?|lysates?"
    r"|extracts?))? (?:and|or|as well as) (?:the )?(?:[\w-]+ ){0,2}(?:lysates?|extracts?|homogenates?|cells)\b"
    r"|\b(?:lysates?|extracts?|homogenates?|cells)(?: \([^()]{1,20}\))? (?:and|or|as well as) (?:of )?(?:the )?"
    r"(?:[\w-]+ ){0,2}(?:s?EVs?|[Ee]xosom(?:es?|al)|[Vv]esic(?:les?|ular))\b"
)
"""Vesicles that are looked at together with the cells that made them: `Exosomal and cell lysates were blotted`."""


def _on_vesicles(scene: Scene, number: int) -> bool:
    """Whether a sentence tells of vesicles, also beside cells, or of particles in a paper on vesicles."""
    if scene.subjects[number] == "cells" and scene.roles[number] == "methods":
        return BESIDE_LYSATES.search(scene.words(number)) is not None
    if scene.subjects[number]:
        return scene.subjects[number] == "vesicles"
    return scene.about_vesicles and PARTICLES.search(scene.words(number)) is not None


def _with_antibodies(scene: Scene, number: int) -> bool:
    """Whether a cytometer looked at proteins: the sentence names them, or its paragraph of methods names antibodies."""
    if PROTEINS.search(scene.words(number)):
        return True
    paragraph = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    return (
        scene.roles[number] == "methods" and ANTIBODIES.search(scene.text, paragraph.start, paragraph.end) is not None
    )


GOLD_ON_GRIDS = re.compile(
    r"\b[Gg]rids?\b[^.;]{0,90}\b(?:immuno-?(?:stain|label|gold)\w*|label+ed|stained|incubated|blocked)\b"
    r"(?=[^;]*\b(?:antibod|anti-))(?=[^;]*\bgold\b)"
)
"""Gold that shows a protein of what lies on grids."""


def _gold_on_grids(scene: Scene, number: int, by: By) -> bool:
    """Whether methods that go on about vesicles label with gold what they put on grids."""
    return (
        by.name == "immuno-EM"
        and scene.roles[number] == "methods"
        and scene.subjects[number] == "vesicles"
        and GOLD_ON_GRIDS.search(scene.words(number)) is not None
    )


def _particles(text: str, at: int, sentence: Sentence) -> Span | None:
    """Where a sentence that names no vesicles names particles."""
    found = PARTICLES.search(text, at, sentence.end) if at == sentence.start else None
    return Span(found.start(), found.end()) if found else None


def _blotted_behind(scene: Scene, number: int) -> Iterator[By]:
    """The blot of vesicles that were lysed, told in the sentences behind."""
    sentences = scene.manuscript.sentences
    for one in range(number, min(number + BEHIND, len(sentences))):
        if sentences[one].paragraph != sentences[number].paragraph or scene.subjects[one] in ("cells", "tissue"):
            return
        if ("lot" in (words := scene.words(one)) or "ECL" in words) and not OTHERWISE.search(words):
            for by in assays_named(scene, sentences[one].start, sentences[one].end):
                if by.name == "western blot":
                    yield by
                    return


def _of_fractions(scene: Scene, number: int, by: By) -> bool:
    """Whether a legend on vesicles says that their fractions, or pellets, were blotted or labelled with gold."""
    if by.name not in ("western blot", "immuno-EM") or scene.subjects[number] != "vesicles":
        return False
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    sentence = scene.manuscript.sentences[number]
    if LEGEND.match(scene.text, around.start, around.end) is None:
        return False
    if FRACTIONS.match(scene.text, by.span.end, sentence.end):
        return True
    if CELLS.search(scene.text, *sentence[:2]) or TISSUE.search(scene.text, *sentence[:2]):
        return False
    proteins = within(scene.names, "protein", by.span.end, sentence.end)
    return bool(proteins) and FOR_THEM.fullmatch(scene.text, by.span.end, proteins[0].start) is not None


def _of_vesicles(scene: Scene, sentence: Sentence, by: By) -> bool:
    """Whether a sentence says that an assay was done with vesicles."""
    text, at = scene.text, sentence.start
    while vesicles := names_vesicles(scene, at, sentence.end) or _particles(text, at, sentence):
        at = vesicles.end
        before = vesicles.end <= by.span.start
        between = text[vesicles.end : by.span.end] if before else text[by.span.end : vesicles.start]
        if GIVEN.match(text, vesicles.end):
            continue
        if by.name == "immuno-EM" and ON_GRIDS.search(between):
            return True
        if len(between) > 220 or says(NO_EFFECT.sub("", between), FUNCTIONAL):
            continue
        if (
            (DONE_WITH.match(between) or WE_DID.search(between) or SEEN_ON.fullmatch(text, vesicles.end, by.span.start))
            if before
            else LOOKED_AT.fullmatch(between) or AMOUNT_OF.fullmatch(between)
        ) is not None:
            return True
    return False
