"""What headings and words say that a passage is about."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import ISOLATE, NEVER, Words

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
        r"(?:deplet|free)\w*.{0,30}(?:serum|FBS|FCS|medium|media)|(?:serum|FBS|FCS).{0,20}deplet|deplet\w* of .{0,40}"
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
)
"""Headings of isolations that do not say of what: in a paper on vesicles, of these."""

BARE_METHOD = re.compile(r"(?i)[\d.\s]*(?:(?:polymer|PEG|acetate|charge)[- ](?:based )?)?precipitation\W*")
"""A heading that is the name of a method, which in a paper without vesicles would be one of something else."""

FOR_WORK = re.compile(r" (?:used |prepared )?for (?:[\w-]+ )?(?:experiments?|assays?|stud(?:y|ies)|functional|use)\b")
"""What follows vesicles in a heading on how those were made that are worked with further on."""

CUE_WORDS = (
    (
        "depletion",
        r"(?:exosomes?|EVs?|vesicles?|microparticles?|MPs?)[- ](?:depleted|free|deprived"
        r"|depletion)\b(?:(?![.;] ).){0,60}?"
        r"(?:serum|FBS|FCS|medium|media)\)?[ ,(\[]{1,3}(?:which |that )?(?:was |were |had been "
        r"|is )?(?:\w+ly )?(?:prepared|obtained|generated|"
        r"made|produced|depleted|centrifuged|ultracentrifuged|pre-?cleared|by |via |after |following |overnight\b"
        r"|(?:\d+ ?h )?ultra-?centrifugation)"
        r"|(?:serum|FBS|FCS|EVDS|media|medium|CM|supernatants?)\b(?:(?![.;] ).){0,80}?"
        r"\b(?:deplet\w+\b(?! (?:culture )?medi(?:um|a)\b)|pre-?clear\w+)(?:(?![.;] ).){0,40}?"
        r"(?:exosom|vesic|EVs?\b|by |via |using |with |through )"
        r"|(?:serum|FBS|FCS|EVDS)\b(?:(?![.;] ).){0,80}?\b(?:freed|removed?"
        r"|eliminate\w*)(?:(?![.;] ).){0,40}?(?:exosom|vesic|EVs?\b)"
        r"|(?:deplet\w+|remov\w+|eliminat\w+|free\w*) (?:(?!and |or |were |was )[\w-]+ ){0,5}?(?:exosom\w*|vesicles?"
        r"|EVs?)\b(?:(?! (?:were|was|isolated|purified|obtained|collected) )(?![.;] ).){0,40}?"
        r"\b(?:from|in|of) (?:the )?(?:\w+ ){0,3}(?:serum|FBS|FCS)"
        r"|\b(?:FBS|FCS|bovine serum|calf serum|hPL|platelet lysate)\b(?:(?![.;] )[^)]|(?<=\w)\)){0,50}?(?:was"
        r"|been|by"
        r"|through"
        r"|after) (?:(?![.;] ).){0,30}?"
        r"(?:ultra-?centrifug|centrifug|spun)"
        r"|\b(?:[Ss]er(?:um|a)|FBS|FCS|hPL|platelet lysate)\b(?:(?![.;] ).){0,80}?\b(?:clear|free|depriv|strip|rid"
        r"|empti)\w*"
        r" (?:of|from) (?:(?:its|the|their|own|any|all|bovine|endogenous|residual|contaminating|serum|FBS|FCS|horse"
        r"|animal"
        r"|extracellular|pre-?existing|membrane|native)[- ]){0,4}(?:exosom|\w*vesic|EVs?\b|microparticles|MVs)"
        r"|\b(?:[Ss]er(?:um|a)|FBS|FCS|hPL|lysate)\b(?:(?![.;] ).){0,40}?\b(?:rendered|made)"
        r" (?:exosomes?|EVs?|vesicles?)[- ]free"
        r"|\b(?:exosom\w*|vesicles|EVs|[Mm]icroparticles) (?:\w+ )?(?:in|of|from) (?:the )?(?:\w+ ){0,2}(?:serum|FBS"
        r"|FCS|hPL)"
        r" (?:was|were|had been) (?:\w+ly |first |then )?(?:removed|depleted|eliminated|cleared|spun (?:down|out))"
        r"|\b(?:[Bb]ovine|[Ss]erum|FBS|FCS|[Ee]ndogenous|[Ff]oreign)(?:-derived)? (?:serum )?(?:exosomes|EVs|vesicles"
        r"|[Mm]icroparticles) (?:was|were|had been) (?:\w+ly |first |then )?(?:removed|depleted|eliminated|cleared)"
        r"|(?:(?:exosome|EV|vesicle)s?[- ](?:free|depleted) (?:\w+ )?\w+|FBS|FCS|(?:bovine|calf) serum) "
        r"\([^()]{0,40}?[;,] (?:pre-?|ultra-?)?(?:depleted|centrifuged|spun|cleared)\b"
        r"|\bdeplet\w+ (?:the )?(?:\w+ )?(?:serum|FBS|FCS|hPL) (?:of|from) (?:\w+ ){0,3}(?:exosom|vesic|EVs?\b)"
        r"|\b(?:FBS|FCS|(?:[Bb]ovine|[Cc]alf|[Hh]orse|AB) serum|hPL)\b,? \(?(?:(?:that|which) (?:was |were"
        r" )?)?(?:(?:had|has|have)"
        r" been |previously )?(?:\w+ly |first )?(?<=[a-z(] )(?:pre-?)?(?:ultra-?centrifuged|spun|cleared)\b(?! of)"
        r"|\b(?:FBS|FCS|serum)\b\)? \(?(?:ultra-?)?(?:centrifuged|spun)\b"
        r"|(?:ultra-?centrifug\w+|spinning|centrifugation) (?:of )?(?:\w+ ){0,4}(?:FBS|FCS|(?:bovine|calf) serum)"
        r"|EV-?depleted (?:FBS|serum|FCS|media|medium) (?:was|were)|EVDS was"
        r"|\bplasma\b[^.;]{0,40}? (?:was|were) (?:made|rendered) (?:EV|MP|MV|vesicle|exosome)s?[- ]free\b",
    ),
    (
        "nucleic acids",
        r"\b(?:\w*RNAs?|DNA) (?:was|were|pellets?|extraction|isolation|purification)\b|(?:isolat"
        r"|extract|purif)\w* (?:of )?"
        r"(?:the |total |small |exosomal |EV |genomic |cellular |viral )*(?:mi|m|sm)?(?:RNA|DNA)s?\b"
        r"|TRI ?zol|TRI reagent|"
        r"QIAzol|chloroform|isopropanol|(?<!exo)(?:mi)?RNeasy|mirVana|\bcDNA\b|\bqPCR\b|RNA isolation|phenol[-:/]",
    ),
    (
        "proteins",
        r"\bpeptides? (?:were|was|mixture|sample)|\btryptic\b|trypsin (?:digestion|was added"
        r"|\(Promega|overnight)|acetone|"
        r"\bTCA\b|trichloroacetic|formic acid|\bdesalt|\bC18\b|\bLC-MS|in-gel|\bFASP\b|proteins? (?:was|were) (?:\w+ )?"
        r"(?:precipitat|extract|digest|denatur|reduced|separated|loaded|transferred)|protein extract|SDS-PAGE|iTRAQ|"
        r"ethanol(?: \S+){0,6} (?:precipitat|protein)",
    ),
    (
        "lysate",
        r"\bFrench press|\bcells? disrupt|\bcells were (?:\w+ )?(?:disrupted|broken|homogeni[sz]ed|sonicated)\b|"
        r"(?<!platelet )(?<!blood cells were )(?<!RBC )\b[Ll]ys(?:ed|ates?|is buffer)\b|\bRIPA\b"
        r"|whole[- ]cell extract|solubili[sz]ed|\binsoluble\b|"
        r"Laemmli|sample buffer|cell extracts?\b|extraction buffer",
    ),
    (
        "organelles",
        r"\b[Pp]olysom\w+|\b[Rr]ibosom(?:es|al (?:fraction|pellet))|\b[Mm]itochondria(?:l fraction)?\b|\b[Nn]uclei\b"
        r"|\b[Nn]uclear fraction|\b[Mm]icrosom|[Cc]ytosolic fraction|[Ss]ynaptosom",
    ),
    (
        "virus",
        r"\b(?:[Ll]enti|[Rr]etro|[Aa]deno)?[Vv]ir(?:us|al)(?:es)? (?:particles?|supernatants?|stocks?|pellets?"
        r"|was|were|preparation|"
        r"vectors?)\b|\b[Ll]entivir\w+|\bAAVs?\b|\bvirions\b",
    ),
    (
        "labelling",
        r"\bPKH ?\d*|\bDi[IDRLO]\b|\bCFSE\b|\b(?:excess|unbound|free|unincorporated) (?:\w+ )?(?:dye"
        r"|label|stain|drug|antibod)|"
        r"(?:label+ed|stained|labelling|labeling) with|electroporat|were labell?ed|membrane dye",
    ),
    (
        "cells",
        r"\btrypsini[sz]ed|\btrypsin(?:-EDTA)?\b(?! digest)|\bPBMCs?\b|\bbuffy|\bFicoll|\bPolymorphprep"
        r"|\bHistopaque|\bLymphoprep|\bsplenocytes"
        r"|\bsingle[- ]cell|\bcell pellets?\b|"
        r"\b[Ww]ashed platelets (?:was|were) (?:\w+ly )?(?:prepared|obtained|isolated)\b|"
        r"\b(?:cells?|\w{4,}(?:cytes|blasts|phages|phils)|MSCs|neurons) (?:suspensions? )?(?:was"
        r"|were) (?:then |next |subsequently |\w+ly )?(?:centrifuged|spun|pelleted|harvested|"
        r"isolated|obtained|purified|resuspended|detached|trypsinized|collected|washed|fixed|stained"
        r"|counted|scraped|sorted|dissociated)(?! (?:in|with) "
        r"(?:serum|fresh))",
    ),
)
"""Words in a sentence that say what is worked on from there on."""

CUES_OF = tuple((topic, Sieve(pattern)) for topic, pattern in CUE_WORDS)

CLEARED = re.compile(r"(?i:remov|eliminat|discard|free of|exclud|get rid|deplet|\bdead|debris|detached)")

GENERAL = Sieve(
    r"\b(?i:(?:can|could|may|might|should|would|will|must) (?:also |then |now |easily "
    r"|potentially |further |subsequently )?(?:be|have)\b"
    r"|(?:is|are) (?:often|typically|commonly|usually|generally|frequently|widely|routinely|currently)\b"
    r"|\b(?:has|have) (?:previously |also |recently |already )?been\b|commonly used|gold standard"
    r"|most widely|in general,"
    r"|et al\.?,? (?:\(?\d{4}\)?,? |\[[\d, –-]+\],? |\([\d, –-]+\),? )?(?:have |also |recently |previously |first )*"
    r"(?:isolated|used|reported|show(?:ed|n)|found|described|purified|demonstrated|detected|observed|identified|studied)"
    r"|previous (?:studies|reports?|work|stud(?:y|ies))|other (?:groups|authors|studies"
    r"|investigators)|others have|several studies"
    r"|(?:unlike|in contrast to|other than|as opposed to) \w[\w-]+ (?:et al|and (?:colleagues|co-?workers))"
    r"|et al\.?,? (?:\(?\d{4}\)?,? |\[\d+\],? |\(ref\. \d+\),? )?who\b"
    r"|studies have|it has been|was (?:first |originally |recently )?reported|unlike|in contrast to previous)"
)
"""Words of a sentence that tells what others did, or what could be done."""

DENIED = Sieve(
    r"(?i)\b(?:did not|do not|does not|not|never|no attempts? (?:(?:was|were) made )?to|without|cannot|could not"
    r"|no) (?:\w+ ){0,3}?" + ISOLATE
)

DONE_BY = re.compile(
    r"(?i)\b(?:by|using|via|with|through|employing|on a|(?:purified|isolated|separated|fractionated"
    r"|floated) on|followed by|subject(?:ed|ing))\b|\bby(?=ultra)|\b(?:compared|methods?)(?: \w+){0,3}: "
)
"""Words between vesicles and the method that they were isolated by."""
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
