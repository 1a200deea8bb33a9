"""What a passage is about: vesicles, or cells, lysates, RNA, peptides, viruses, organelles, and whose work it tells.

A spin at 300 g clears a medium of cells, or harvests cells; only the words around it say which. Headings give a
paragraph its topic, the words of its sentences change it as it goes on, and what does not name its own object
continues with the object before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from evcheck.manuscript.text import Manuscript, Sentence, Span

OTHERS = ("nucleic acids", "proteins", "cells", "virus", "organelles", "lysate", "labelling", "depletion", "analysis")
"""Topics under which no vesicles are isolated and no sample is made for it."""

NOUN = (
    r"(?:exosom\w*|(?:(?<!synaptic )(?<!secretory )(?<!unilamellar )(?<!endocytic )(?<!transport"
    r" )(?<!coated )(?<!intracellular )(?<!cytoplasmic )"
    r"(?<!synaptosomal )(?<!seminal )(?<!lipid )(?<!intraluminal )(?<!border )(?<!acidic"
    r" )(?<!otic )(?<!optic )(?:extracellular |nano-?|micro-?|ecto)?vesicles?)|micro-?particles?"
    r"|ectosomes?"
    r"|oncosomes?|exomeres?|nano-?vesicles?|outer membrane vesicles?|exosome-like nanoparticles?)"
)
OF_EVS = (
    r"\b(?:MPs|MVs|MPs?(?= (?:pellets?|isolation|fraction|preparation|suspension)\b)"
    r"|[A-Za-z]{0,5}-?EVs?|[a-z]?OMVs?|MISEV|ELNs?|ELVs?|PDNVs?|PELNs?|ADEVs?)\b"
)
EXTRACELLULAR = re.compile(
    r"(?i:exosom|extracellular[- ](?:membrane[- ])?(?:nano)?vesic|micro-?vesicles"
    r"|micro-?particles|ectosom|oncosom|exomere|outer[- ]membrane[- ]vesic|nano-?vesic"
    r"|bacterial (?:membrane )?vesic|"
    r"(?:membrane|released|secreted|shed|circulating|plasma|urinary|vesicle) vesicles"
    r"|vesicles (?:were )?(?:isolated|purified|released|secreted|shed|pelleted|derived|harvested"
    r"|collected|obtained)|vesicle (?:isolation|purification|preparation))|\b[a-z]?EVs\b|\bMPs\b"
    r"|\bMVs\b|\bEV (?:isolation|purification|preparation|separation)|\bEV (?:were|was)\b"
    r"|\bOMVs?\b"
)
"""Words by which a text speaks of vesicles outside of cells at all."""

DEFINED = re.compile(
    rf"\b(?i:{NOUN}|exosome-like nanoparticles"
    rf"|membrane particles)(?:[ -][\w-]+){{0,4}}? ?\((?P<short>[A-Za-z][\w-]{{1,9}}?)s?[);,]"
)
"""An abbreviation that the text gives for its vesicles."""

ISOLATE = (
    r"(?:isolat|purif|separat|enrich|extract|recover|harvest|collect|prepar|concentrat|obtain|pellet|sediment"
    r"|precipitat|captur|fractionat|produc|yield|deriv|process|pull)"
)
ACT = re.compile(
    r"(?i)\b(?:isolat|purif|separat|enrich|extract|harvest|collect|prepar|concentrat|precipitat"
    r"|fractionat|produc|generat)(?:ion|ing|ication|ication)\b"
    r"|\b(?:ultra-?)?centrifugation\b|\bharvest\b|\brecovery\b|\benrichment\b"
)
"""Nouns for the act of isolating, in headings that also name another subject."""

NEVER_SHORT = frozenset(
    [
        "fig",
        "figure",
        "table",
        "see",
        "ref",
        "refs",
        "supplementary",
        "cells",
        "rna",
        "dna",
        "pbs",
        "and",
        "the",
        "kit",
        "inc",
        "usa",
        "size",
    ]
)

HEADINGS = (
    (
        "depletion",
        r"(?:deplet|free)\w*.{0,30}(?:serum|FBS|FCS|medium|media)|(?:serum|FBS|FCS).{0,20}deplet|deplet\w* of .{0,40}"
        r"(?:serum|FBS|FCS)",
    ),
    ("virus", r"\b(?:lenti|retro|adeno)?vir(?:us|al|ion|uses)\b|lentivir|\bAAV\b|transduction|\bplasmids?\b|transfect"),
    (
        "nucleic acids",
        r"\b\w*RNAs?\b|\bDNA\b|\bq?-?(?:RT-?)?q?PCR\b|sequencing|transcriptom|microarray|library"
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
        r"western|immuno-?blot|proteom|mass spectromet|LC-?MS|protein (?:extract|isolat|assay|quanti"
        r"|determin|concentrat|"
        r"measure|analys|digest)|lysate|SDS-PAGE|ELISA|immunoassay|\blysis|pull-?down|co-?IP\b|immunoprecipitation of|"
        r"enzym|zymogra|metabolom|lipidom|cholesterol|cytokine|simoa|biotinylation|crosslink|\bBCA\b"
        r"|luminex|silver stain",
    ),
    (
        "organelles",
        r"subcellular|mitochondri|nuclear extract|cell fractionation|membrane (?:fraction|isolation"
        r"|preparation)|lipid raft"
        r"|lysosom|endosom|synaptosom|cytosol|microsom",
    ),
    (
        "analysis",
        r"electron microscop|\b\w*-?TEM\b|\bSEM\b|tracking|\bNTA\b|dynamic light|\bDLS\b|\bTRPS\b"
        r"|zeta|uptake|internali[sz]"
        r"|label|staining|imaging|microscop|cytometr|\bFACS\b|histolog|immunohisto|immunofluor|immunocyto|statistic|"
        r"in vivo|biodistribution|animal (?:model|exper|stud|treat|surg|care)|mouse model|injection|administration|"
        r"(?:proliferation|viability|migration|invasion|apoptosis|toxicity|wound|tube formation"
        r"|functional|reporter|luciferase"
        r"|angiogenesis|activity|adhesion|clearance|pharmacokinetic|stability|survival|killing|cytotoxicity)\b"
        r"|pharmaco|treatment of|co-?culture|drug load|loading|electroporation|characteri[sz]ation|quantification|"
        r"measurement|sensor|chip fabrication|device fabrication|simulation|bioinformat|software"
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
        r"cell[- ]?(?:culture|lines?)|culture|condition|secretome|\bmedi(?:um|a)\b|reagents|growth|fermentation",
    ),
)
"""What a heading says of the paragraphs below it, the first that fits."""

_HEADINGS = tuple((topic, re.compile(pattern, re.I)) for topic, pattern in HEADINGS)
METHODS_OF_ISOLATION = re.compile(
    r"(?i:ultracentrifug|differential centrifug|density gradient|size[- ]exclusion|tangential flow|ultrafiltration"
    r"|immuno-?(?:affinity|capture|isolation)|field[- ]flow|gradient (?:ultra)?centrifug"
    r"|\bcolumns?\b|\bcushion\b|exoquick|precipitation of)"
    r"|\b(?:SEC|TFF|dUC|UC|ODG|DGC|AF4|IEX)\b"
)


class Words(NamedTuple):
    """The words by which a manuscript speaks of vesicles, and the patterns made of them."""

    vesicle: re.Pattern[str]
    isolated: re.Pattern[str]
    made: re.Pattern[str]


def words_of(text: str) -> Words:
    """The words for vesicles in a text: those of the field, and its own abbreviations."""
    if COMPLEX.search(text) and len(re.findall(r"(?i)vesic|microparticle|\bEVs?\b", text)) < 3:
        never = re.compile(r"(?!)")
        return Words(never, never, never)
    if not EXTRACELLULAR.search(text):
        never = re.compile(r"(?!)")
        return Words(never, never, never)
    own = {match["short"] for match in DEFINED.finditer(text)}
    own = {short for short in own if short.lower() not in NEVER_SHORT and sum(map(str.isupper, short)) >= 2}
    shorts = "".join(rf"|\b{re.escape(short)}s?\b" for short in sorted(own))
    vesicle = rf"(?:(?i:\b{NOUN}\b)|{OF_EVS}{shorts})"
    cargo = (
        r"(?![- ](?:\w+[- ])?(?:RNA|DNA|miRNA|protein|lysate|cargo|marker|surface|associated|free"
        r"|deplet|poor|membrane))"
        r"(?!-(?:free|depleted))"
    )
    doer = (
        rf"(?i:\b{ISOLATE}\w*\b)(?:(?! (?:from|to|with|by|using|onto|via|in) | \w*(?:RNAs?|DNA"
        rf"|proteins?)\b|[.;]\s).){{0,70}}?"
        rf"{vesicle}{cargo}"
    )
    done = (
        rf"{vesicle}{cargo}(?:(?![.;]\s).){{0,90}}?\b(?i:(?:was|were|been|be"
        rf"|being)\b(?:(?! \w*(?:RNAs?|DNA|proteins?)\b|[.;]\s).){{0,40}}?\b{ISOLATE}\w*)"
    )
    noun = rf"{vesicle}{cargo}[- ](?i:(?:{ISOLATE})\w*)"
    return Words(re.compile(vesicle), re.compile(rf"{doer}|{done}|{noun}"), re.compile(rf"{doer}|{noun}"))


CUES = (
    (
        "depletion",
        r"(?:exosomes?|EVs?|vesicles?|microparticles?|MPs?)[- ](?:depleted|free|deprived"
        r"|depletion)\b(?:(?![.;] ).){0,60}?"
        r"(?:serum|FBS|FCS|medium|media)\)?[ ,(\[]{1,3}(?:which |that )?(?:was |were |had been "
        r"|is )?(?:\w+ly )?(?:prepared|obtained|generated|"
        r"made|produced|depleted|centrifuged|ultracentrifuged|pre-?cleared|by |via |after |following )"
        r"|(?:serum|FBS|FCS|EVDS|media|medium)\b(?:(?![.;] ).){0,80}?\b(?:deplet\w+|pre-?clear\w+)(?:(?![.;] ).){0,40}?"
        r"(?:exosom|vesic|EVs?\b|by |via |using |with |through )"
        r"|(?:serum|FBS|FCS|EVDS)\b(?:(?![.;] ).){0,80}?\b(?:freed|removed?"
        r"|eliminate\w*)(?:(?![.;] ).){0,40}?(?:exosom|vesic|EVs?\b)"
        r"|(?:deplet\w+|remov\w+|eliminat\w+|free\w*)(?:(?![.;] ).){0,60}?(?:exosom\w*|vesicles?"
        r"|EVs?)\b(?:(?![.;] ).){0,40}?"
        r"\b(?:from|in|of) (?:the )?(?:\w+ ){0,3}(?:serum|FBS|FCS)"
        r"|\b(?:FBS|FCS|bovine serum|calf serum)\b(?:(?![.;] ).){0,50}?(?:was|were|by|through"
        r"|after) (?:(?![.;] ).){0,30}?"
        r"(?:ultra-?centrifug|centrifug|spun)"
        r"|(?:ultra-?centrifug\w+|spinning|centrifugation) (?:of )?(?:\w+ ){0,4}(?:FBS|FCS|(?:bovine|calf) serum)"
        r"|EV-?depleted (?:FBS|serum|FCS|media|medium) (?:was|were)|EVDS was",
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
        r"(?<!platelet )(?<!blood cells were )(?<!RBC )\blys(?:ed|ates?|is buffer)\b|\bRIPA\b"
        r"|whole[- ]cell extract|solubili[sz]ed|\binsoluble\b|"
        r"Laemmli|sample buffer|cell extracts?\b|extraction buffer",
    ),
    (
        "organelles",
        r"\bmitochondria(?:l fraction)?\b|\bnuclei\b|\bnuclear fraction|\bmicrosom|cytosolic fraction|synaptosom",
    ),
    (
        "virus",
        r"\b(?:lenti|retro|adeno)?vir(?:us|al)(?:es)? (?:particles?|supernatants?|stocks?|pellets?"
        r"|was|were|preparation|"
        r"vectors?)\b|\blentivir\w+|\bAAVs?\b|\bvirions\b",
    ),
    (
        "labelling",
        r"\bPKH ?\d*|\bDi[IDRLO]\b|\bCFSE\b|\b(?:excess|unbound|free|unincorporated) (?:\w+ )?(?:dye"
        r"|label|stain|drug|antibod)|"
        r"(?:label+ed|stained|labelling|labeling) with|electroporat|were labell?ed|membrane dye",
    ),
    (
        "cells",
        r"\btrypsini[sz]ed|\btrypsin(?:-EDTA)?\b(?! digest)|\bPBMCs?\b|\bbuffy|\bFicoll|\bsplenocytes"
        r"|\bsingle[- ]cell|\bcell pellets?\b|"
        r"\b(?:cells?|\w{4,}(?:cytes|blasts|phages|phils)|MSCs|neurons) (?:suspensions? )?(?:was"
        r"|were) (?:then |next |subsequently |\w+ly )?(?:centrifuged|spun|pelleted|harvested|"
        r"isolated|obtained|purified|resuspended|detached|trypsinized|collected|washed|fixed|stained"
        r"|counted|scraped|sorted|dissociated)(?! (?:in|with) "
        r"(?:serum|fresh))",
    ),
)
"""Words in a sentence that say what is worked on from there on."""

_CUES = tuple((topic, re.compile(pattern)) for topic, pattern in CUES)
CLEARED = re.compile(r"(?i:remov|eliminat|discard|free of|exclud|get rid|deplet|\bdead|debris|detached)")
GENERAL = re.compile(
    r"\b(?i:(?:can|could|may|might|should|would|will|must) (?:also |then |now |easily "
    r"|potentially |further |subsequently )?(?:be|have)\b"
    r"|(?:is|are) (?:often|typically|commonly|usually|generally|frequently|widely|routinely|currently)\b"
    r"|\b(?:has|have) (?:previously |also |recently |already )?been\b|commonly used|gold standard"
    r"|most widely|in general,"
    r"|et al\.?,? (?:\(?\d{4}\)?,? )?(?:have |also |recently |previously )?(?:isolated|used"
    r"|reported|showed|found|described|purified|demonstrated)"
    r"|previous (?:studies|reports?|work|stud(?:y|ies))|other (?:groups|authors|studies"
    r"|investigators)|others have|several studies"
    r"|studies have|it has been|was (?:first |originally |recently )?reported|unlike|in contrast to previous)"
)
"""Words of a sentence that tells what others did, or what could be done."""

DENIED = re.compile(
    r"(?i)\b(?:did not|do not|does not|not|never|no attempt to|without|cannot|could not"
    r"|no) (?:\w+ ){0,3}?" + ISOLATE
)
COMPLEX = re.compile(
    r"(?i)\bRNA exosome|(?<!-)exosome complex(?!es)|exosome (?:core|subunits?|components?"
    r"|cofactors?)|nuclear exosome|cytoplasmic exosome|\bEXOSC\d|\bRrp4\d|\bRRP6\b|\bDIS3\b"
)
"""The exosome that degrades RNA, which is no vesicle."""

SMALL_EVS = re.compile(r"\b(?:S|s|L)?[Ee]vs?\b")
"""`EVs` as headings in title case print it."""

CAPTURE = re.compile(
    r"(?i)immun\w*[- ](?:affinity|capture|isolation|precipitation|purification)|magnetic bead"
    r"|bead[- ](?:based )?(?:capture|isolation)"
)

RUN_IN = re.compile(r"\b(?:was|were|is|are|has|have|had|we|be|been|used|using|performed|did)\b", re.I)
LONGEST_RUN_IN = 90


class Passage(NamedTuple):
    """A paragraph: its place, its headings from within outwards, what its section is for, its topic, and where the
    heading right above it stands."""

    number: int
    start: int
    end: int
    kind: str
    role: str
    section: int
    headings: tuple[str, ...]
    topic: str
    sentences: tuple[Sentence, ...]
    title: Span = Span(0, 0)


class Cue(NamedTuple):
    """Words at a place from which on a topic holds."""

    start: int
    end: int
    topic: str


def passages(manuscript: Manuscript, words: Words) -> list[Passage]:
    """The paragraphs of a manuscript that tell its own work, with their topics; headings and references left out."""
    by_paragraph: dict[int, list[Sentence]] = {}
    for sentence in manuscript.sentences:
        by_paragraph.setdefault(sentence.paragraph, []).append(sentence)
    found = []
    titles: dict[int, Span] = {}
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind == "heading":
            titles[paragraph.section] = Span(paragraph.start, paragraph.end)
        section = manuscript.sections[paragraph.section] if 0 <= paragraph.section < len(manuscript.sections) else None
        role = section.role if section else "other"
        if paragraph.kind == "heading" or role == "references":
            continue
        sentences = by_paragraph.get(number, [])
        headings = [*_run_in(manuscript.text, sentences), *_titles(manuscript, paragraph.section)]
        topic = next((topic for topic in (heading_topic(title, words) for title in headings) if topic), "")
        if (
            topic in ("", "fluid")
            and any(map(CAPTURE.search, headings))
            and words.vesicle.search(manuscript.text, paragraph.start, paragraph.end)
        ):
            topic = "vesicles"
        found.append(
            Passage(
                number, paragraph.start, paragraph.end, paragraph.kind, role, paragraph.section, tuple(headings), topic,
                tuple(sentences), titles.get(paragraph.section, Span(0, 0)),
            )
        )  # fmt: skip
    return found


def heading_topic(title: str, words: Words) -> str:
    """What a heading says of what stands below it; empty where it says nothing."""
    if not title:
        return ""
    title = SMALL_EVS.sub("EVs", title)
    vesicle = words.vesicle.search(title)
    topic = next((topic for topic, pattern in _HEADINGS if pattern.search(title)), "")
    if topic == "depletion":
        return topic
    isolates = ACT.search(title) if topic in OTHERS else words.isolated.search(title)
    if vesicle and isolates and not _isolates_cargo(title):
        return "vesicles"
    if topic in ("", "fluid", "culture", "analysis") and METHODS_OF_ISOLATION.search(title):
        return "vesicles"
    if vesicle and topic in ("", "fluid", "culture", "cells"):
        return "vesicles"
    return topic


def _isolates_cargo(title: str) -> bool:
    """Whether a heading such as `Isolation of RNA from exosomes` names what was in vesicles."""
    cargo = re.search(r"(?i)\b\w*(?:RNA|DNA|protein|lipid|metabolite)s?\b", title)
    return cargo is not None and not re.search(r"(?i),| and |/|&|;", title)


def _titles(manuscript: Manuscript, section: int) -> Iterator[str]:
    while 0 <= section < len(manuscript.sections):
        yield manuscript.sections[section].title
        section = manuscript.sections[section].parent


def _run_in(text: str, sentences: list[Sentence]) -> Iterator[str]:
    """A heading that stands at the head of a paragraph: a short first sentence without a verb."""
    if not sentences:
        return
    first = text[sentences[0].start : sentences[0].end]
    if len(sentences) > 1 and len(first) <= LONGEST_RUN_IN and not RUN_IN.search(first):
        yield first
    elif colon := re.match(r"([A-Z][^.:;]{3,80})(?::| [–—]) ", first):
        if not RUN_IN.search(colon[1]):
            yield colon[1]


def cues(text: str, passage: Passage, words: Words) -> list[Cue]:
    """The words of a passage that change what it is about, in their order."""
    found = [
        Cue(match.start(), match.end(), "vesicles")
        for match in words.isolated.finditer(text, passage.start, passage.end)
    ]
    for topic, pattern in _CUES:
        for match in pattern.finditer(text, passage.start, passage.end):
            if topic == "cells" and _of_vesicles(text, match.start(), words):
                continue
            if topic == "cells" and CLEARED.search(text[max(passage.start, match.start() - 40) : match.end() + 40]):
                continue
            found.append(Cue(match.start(), match.end(), topic))
    return sorted(found)


KEPT = re.compile(
    r"(?i)\b(?:supernatants?|filtrate|flow-?through|retentate|eluate"
    r"|concentrate[ds]?)\b(?! (?:was|were) (?:discard|remov|aspirat|decant))"
)
FLUIDS: dict[str, str] = {}


def _of_vesicles(text: str, place: int, words: Words) -> bool:
    """Whether cells are named only as where vesicles come from: `exosomes from HepG2 cells were purified`."""
    before = text[max(0, place - 60) : place]
    last = None
    for last in words.vesicle.finditer(before):
        pass
    return (
        last is not None
        and re.match(r"(?i)s?(?: \([^)]*\))? (?:\w+ )?(?:from|of|by)\b[^.;]*$", before[last.end() :]) is not None
    )
