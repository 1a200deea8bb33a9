"""What a heading says that the passages below it are about."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import NEVER, Words

OTHERS = ("nucleic acids", "proteins", "cells", "virus", "organelles", "lysate", "labelling", "depletion", "analysis")
"""Topics under which no vesicles are isolated and no sample is made for it."""

ACT = re.compile(
    r"(?i)\b(?:isolat|purif|separat|enrich|extract|harvest|collect|prepar|concentrat|precipitat"
    r"|fractionat|produc|generat)(?:ion|ing|ication|ication)\b"
    r"|\b(?:ultra-?)?centrifugation\b|\bharvest\b|\brecovery\b|\benrichment\b"
)
"""Nouns for the act of isolating, in headings that also name another subject."""

HEADINGS = (
    (
        "depletion",
        r"(?:(?<![-–‑−])|(?<=exosome-)|(?<=vesicle-)|(?<=EV-)|(?<=EVs-)|(?<=particle-))(?:deplet|free)\w*"
        r".{0,30}(?:serum|FBS|FCS|medium|media)"
        r"|(?:serum|FBS|FCS).{0,20}deplet|deplet\w* of .{0,40}"
        r"(?:serum|FBS|FCS)",
    ),
    ("virus", r"\b(?:lenti|retro|adeno)?vir(?:us|al|ion|uses)\b|lentivir|\bAAV\b|transduction|\bplasmids?\b|transfect"),
    (
        "nucleic acids",
        r"\b\w*RNAs?\b|\b(?:[cg]f?|ds|mt|ss|ct)?DNA\b|\bq?-?(?:RT-?)?q?PCR\b|sequencing|transcriptom|microarray|library"
        r"|northern|gene expression"
        r"|genotyp|reverse transcription|cDNA",
    ),
    (
        "fluid",
        r"\b(?:plasma|serum|sera|blood|urine|CSF|cerebrospinal fluid|saliva|milk|BALF?|lavage"
        r"|samples?|specimens?|synovial fluid|biofluids?)\b (?:\w+ )?(?:collection|preparation|"
        r"processing|sampling|separation|acquisition|procurement|handling)|(?:collection|preparation"
        r"|processing|sampling|procurement) of (?:\w+ ){0,3}?(?:plasma|serum|blood|urine|CSF|"
        r"cerebrospinal|saliva|milk|BALF?|samples?|specimens?)\b",
    ),
    (
        "proteins",
        r"western|immuno-?blot|proteom|secretom|mass spectromet|LC-?MS|protein (?:extract|isolat|assay|quanti"
        r"|determin|concentrat|"
        r"measure|analys|digest)|lysate|SDS-PAGE|ELISA|immunoassay|\blysis|pull-?down|co-?IP\b|immunoprecipitation of|"
        r"enzym|zymogra|metabolom|lipidom|cholesterol|cytokine|simoa|biotinylation|crosslink|\bBCA\b"
        r"|luminex|silver stain",
    ),
    (
        "organelles",
        r"subcellular|\bMVBs?\b|multivesicular|autophag|peroxisom|phagosom|lipid droplets|\bvacuol|\bGolgi\b"
        r"|mitochondri|nuclear extract|cell fractionation|membrane (?:fraction|isolation"
        r"|preparation)|lipid raft"
        r"|lysosom|endosom|synaptosom|cytosol|microsom",
    ),
    (
        "analysis",
        r"electron microscop|\b(?:cryo-?|immuno-?|FE-?|HR-?)?TEM\b|\bSEM\b|tracking|\bNTA\b|dynamic light|\bDLS\b"
        r"|\bTRPS\b"
        r"|zeta|uptake|internali[sz]"
        r"|label|staining|imaging|microscop|cytometr|\bFACS\b|histolog|immunohisto|immunofluor|immunocyto|statistic|"
        r"in vivo|biodistribution|animal (?:model|exper|stud|treat|surg|care)|mouse model|injection|administration|"
        r"(?:proliferation|viability|migration|invasion|apoptosis|toxicity|wound|tube formation"
        r"|functional|reporter|luciferase"
        r"|angiogenesis|activity|adhesion|clearance|pharmacokinetic|stability|survival|killing|cytotoxicity)\b"
        r"|pharmaco|treatment of|co-?culture|drug load|loading|electroporation|characteri[sz]ation|quantification|"
        r"measurement|(?:binding|attachment|fusion|aggregation|clotting|h(?:ae|e)molysis) assay|clotting time"
        r"|platelet aggregation|osmotic (?:resistance|fragility)|thrombin generation|sensor|chip fabrication"
        r"|device fabrication|simulation|bioinformat|software|hydrogel|scaffold|bio-?ink|encapsulat|[- ](?:loaded"
        r"|coated)\b"
        r"|data (?:analysis|avail)",
    ),
    (
        "cells",
        r"(?:isolation|purification|preparation|sorting|differentiation|expansion|harvest\w*|separation|generation|"
        r"enrichment|extraction)(?: (?:and|,) \w+)? of .{0,60}(?:cells?|cytes?|blasts|phils?|phages?|PBMCs?|platelets|"
        r"neurons|astrocytes|MSCs|myotubes|organoids|islets|glia)\b|(?:cells?|cytes?|PBMCs?|phages"
        r"|blasts|phils?|platelets?"
        r"|neurons?|astrocytes?|MSCs?)\b.{0,12} (?:isolation|purification|preparation|sorting"
        r"|differentiation|extraction|"
        r"separation)|single[- ]cell",
    ),
    (
        "fluid",
        r"plasma|serum|\bsera\b|blood|urine|cerebrospinal|\bCSF\b|saliva|\bmilk\b|lavage|\bBAL\b|BALF"
        r"|synovial|seminal|ascit"
        r"|effusion|amniotic|biofluid|bio-?specimen|specimens?|samples?\b|tissue|patients|participants|subjects|donors"
        r"|volunteers|cohort|plant|juice|apoplast|bacteri|strains",
    ),
    (
        "culture",
        r"cell[- ]?(?:culture|lines?)|^[\d. ]*cells(?: and reagents)?[. ]*$|culture|condition|secretome"
        r"|\bmedi(?:um|a)\b|reagents|growth|fermentation",
    ),
)
"""What a heading says of the paragraphs below it, the first that fits."""

_HEADINGS = tuple((topic, Sieve(pattern, re.I)) for topic, pattern in HEADINGS)

METHODS_OF_ISOLATION = Sieve(
    r"(?i:ultracentrifug|differential centrifug|density gradient|size[- ]exclusion|tangential flow|ultrafiltration"
    r"|immuno-?(?:affinity|capture|isolation)|field[- ]flow|gradient (?:ultra)?centrifug"
    r"|micro-?fluidic (?:isolation|separation|capture|enrichment|purification)"
    r"|\bcolumns?\b|\bcushion\b|exoquick|precipitation of|aqueous two[- ]phase|acoustic (?:trapping"
    r"|separation|isolation)|acousto-?fluid)"
    r"|\b(?:ATPS|SEC|TFF|dUC|UC|ODG|DGC|AF4|IEX)\b"
)

BARE = re.compile(
    r"(?i)[\d.\s]*(?:comparison of (?:the |different |two |three |four |several )?)?"
    r"(?:isolation|separation|purification|enrichment)(?: and (?:purification|concentration|enrichment|separation))?"
    r" (?:methods?|procedures?|protocols?|techniques?|strateg(?:y|ies)|approaches|workflows?)(?: compared)?\W*"
    r"|[\d.\s]*(?:down-?stream (?:processing|purification)|purification(?: process)?|isolation)\W*"
)
"""Headings of isolations that do not say of what: in a paper on vesicles, of these."""

BARE_METHOD = re.compile(r"(?i)[\d.\s]*(?:(?:polymer|PEG|acetate|charge)[- ](?:based )?)?precipitation\W*")
"""A heading that is the name of a method, which in a paper without vesicles would be one of something else."""

FOR_WORK = re.compile(r" (?:used |prepared )?for (?:[\w-]+ )?(?:experiments?|assays?|stud(?:y|ies)|functional|use)\b")
"""What follows vesicles in a heading on how those were made that are worked with further on."""
SMALL_EVS = re.compile(r"\b(?:S|s|L)?[Ee]vs?\b")
"""`EVs` as headings in title case print it."""

CAPTURE = re.compile(
    r"(?i)^\W*gradients?\b|(?:sucrose|iodixanol|optiprep|percoll|nycodenz|velocity|density) (?:density )?(?:gradient"
    r"|cushion)|flotation"
    r"|chromatographic (?:purification|separation|isolation)|affinity (?:chromatograph|purification)|\bPEG\b"
    r"|immun\w*[- ](?:affinity|capture|isolation|precipitation|purification)|magnetic bead"
    r"|bead[- ](?:based )?(?:capture|isolation)"
)


NO_ISOLATION = re.compile(
    r"(?i)analytical ultracentrifug|sedimentation (?:velocity|equilibrium)"
    r"|(?:isolation|purification|preparation|separation|fractionation) of (?:[\w-]+ ){0,3}(?:[HLV]*DL|lipoproteins?)\b"
    r"|\b(?:[HLV]*DL|lipoproteins?) (?:isolation|purification|preparation|fractionation)"
)
"""Headings of what is done with the means of an isolation, and is none of vesicles."""


MEDIUM_FIRST = re.compile(
    r"(?i)[\d.\s]*(?:(?:collection|preparation|harvest\w*|production|generation) of )?(?:cell )?(?:conditioned|culture)"
    r" (?:medi(?:um|a)|supernatants?)(?: \([^()]*\))? and "
)
"""Headings on medium first, and then on what was measured: `Conditioned medium and quantification of cytokines`."""


@lru_cache(maxsize=1024)
def heading_topic(title: str, words: Words) -> str:
    """What a heading says of what stands below it; empty where it says nothing."""
    if not title:
        return ""
    title = SMALL_EVS.sub("EVs", title)
    if NO_ISOLATION.search(title):
        return "organelles"
    vesicle = words.vesicle.search(title)
    topic = next((topic for topic, pattern in _HEADINGS if pattern.search(title)), "")
    if topic in ("analysis", "proteins") and MEDIUM_FIRST.match(title):
        topic = "culture"
    if topic == "depletion":
        return topic
    isolates = ACT.search(title) if topic in OTHERS else words.isolated.search(title)
    if vesicle and isolates and not _isolates_cargo(title):
        return "vesicles"
    if vesicle and topic == "analysis" and FOR_WORK.match(title, vesicle.end()):
        return "vesicles"
    if topic in ("", "fluid", "culture", "analysis") and METHODS_OF_ISOLATION.search(title):
        return "vesicles"
    if not topic and (BARE.fullmatch(title) or BARE_METHOD.fullmatch(title)) and words.vesicle.pattern != NEVER:
        return "vesicles"
    if vesicle and topic in ("", "fluid", "culture", "cells"):
        return "vesicles"
    return topic


def _isolates_cargo(title: str) -> bool:
    """Whether a heading such as `Isolation of RNA from exosomes` names what was in vesicles."""
    cargo = re.search(r"(?i)\b\w*(?:RNA|DNA|protein|lipid|metabolite)s?\b", title)
    return cargo is not None and not re.search(r"(?i),| and |/|&|;", title)
