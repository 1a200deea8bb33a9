"""What vesicles are taken from: the kind of sample, its species, its anticoagulant, as the text states them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.knowledge import entries
from evcheck.manuscript.names import Mention, Mentions, within
from evcheck.manuscript.passages import DENIED, GENERAL, Passage, Words
from evcheck.manuscript.text import Span


class Source(NamedTuple):
    """Words for a sample: where they stand, the kind by its name, its group, whether they could be nothing else."""

    start: int
    end: int
    kind: str
    group: str
    sure: bool


GROUP = {entry.name: entry.group for entry in entries("sample kind")}
CULTURE = "conditioned medium"
BACTERIA = "bacterial culture"
NOT_BEFORE = {
    "serum": r"(?:this|that|% of|of this|containing|supplemented with|plus|bovine|calf|horse|goat|donkey"
    r"|growth|require|requires|requiring|newborn|normal|foetal|fetal|rabbit|FB|no|without|%"
    r"|replacement|anti|"
    r"chicken|knockout|depleted|free|reduced|low|heat-inactivated|in|EV-|exosome-)[- ]*$",
    "plasma": r"(?:inductively coupled|oxygen|glow|air|argon|O2|cold|to the|across the|at the)[- ]*$",
    "whole blood": r"(?:red|white|umbilical cord|sheep|complete|PBMCs from|lymphocytes from)[- ]*$",
}
NOT_AFTER = {
    "serum": r"[- ](?:free|albumin|starv|depriv|deplet|replacement|withdraw|response|reduced|amyloid|was added|levels?|"
    r"supplement|concentration|biochem|creatinine|glucose|cytokine|insulin|ALT|AST|hsCRP|LDL|cholesterol|containing)",
    "plasma": r"[- ](?:membrane|clean|etch|treat|mass|cell|cells|physics|spectro|lipid|glucose|cholesterol|high|log|"
    r"sialyl|renin|insulin|protein|concentrations? of|levels? of (?!\w*(?:EV|exo|ves|micro))|emission|polymer)",
    "whole blood": r"[- ](?:pressure|vessel|flow|glucose|brain|bank|group|type|cell|cells|count|agar|supply|donation"
    r"|mononuclear|leu[ck]ocyte|monocyte|lymphocyte|test|urea|clot|coag|perfusion|smear|gas|sugar|oxygen|stream)",
    "milk": r"[- ](?:in|powder|protein|was added|\(5|,? (?:5|3|2) ?%|blocking|TBS|PBS|for)",
    "tissue": r"[- ](?:culture|factor|inhibitor|array|section|plasminogen|engineer|lysate|specific"
    r"|distribution|treated|paper|"
    r"sciences|repair|regenerat|damage|injury|homeostasis|-Tek)",
}
WEAK = frozenset(
    "cellculture culturedcells culturemedium cellculturemedium cellculturemedia secretome cm"
    " culture insectcellculture sf af ff "
    "ah ascites blood biopsy tissues tissue liquor water saline pbs buffer plaque serum plasma"
    " sera milk 3d bacteria yeast fungi "
    "egg fruit seeds leaves roots juice venom honey lymph bile feces stool tear tears sputum semen".split()
)
IN_DOUBT = frozenset(("tissue", "plant", "synthetic", "blank", "parasite", "fungus"))
NEVER_WORDS = frozenset(
    "liquor water 3d extrusion mimetic mimetics synthetic platelets resin spit parasite"
    " parasites erythrocytes rbc redbloodcells "
    "liposomes liposome lnp lipidnanoparticles syntheticvesicle syntheticevs referencematerial"
    " reagent organoid organoids explant "
    "explants spheroids bonemarrow 3dculture bioreactor pl hpl plateletlysate"
    " humanplateletlysate egg tear plaque liver lung heart "
    "kidney brain muscle skin bone retina placenta pancreas spleen intestine colon artery aorta"
    " thymus hippocampus tumor tumour "
    "xenograft islets metastasis cellfreemedium freshmedium sonicatedcells lymph honey fruit"
    " yeast fungi probiotic probiotics "
    "umbilicalcord adipose activatedplatelets cortex algae extracellularmatrix dialysate"
    " perfusate biopsy bacteria bacterialcells "
    "plant plants roots seeds leaves plantleaves plantroots culturemedium cellculturemedium"
    " cellculturemedia cellculture culturedcells af ah ff sf cm secretome blankmedium".split()
)
"""Words of the knowledge base that in running text seldom name the sample; other words must be beside them."""

MEDIA = re.compile(
    r"(?i:\b(?:pre-?)?conditioned (?:[\w-]+ ){0,4}?(?:medium|media|supernatants?)\b|\b(?:medium"
    r"|media) (?:pre-?)?conditioned by"
    r"|\b(?:cell|culture|cultured|cell[- ]culture|cell-free"
    r"|tissue culture)[- ](?:culture[- ])?(?:derived )?(?:supernatants?|fluids?)\b"
    r"|\b(?:medium|media) (?:was|were) (?:then |subsequently |first |next |\w+ly )?(?:collected"
    r"|harvested|centrifuged|pooled|recovered"
    r"|cleared|spun|concentrated|filtered|subjected|removed and (?:centrifuged|spun)"
    r"|ultracentrifuged|precipitated|processed|thawed|loaded|clarified)"
    r"|\bcultured (?:[\w-]+ ){0,4}?supernatants?\b|\bcell (?:[\w-]+ )?supernatants?\b"
    r"|\b(?:collected|harvested|pooled|spent|bathing"
    r"|harvest(?:ing)? (?:of )?the) (?:culture )?(?:medium|media|(?:cell )?supernatants?)\b"
    r"|\b(?:from|of) the (?:culture )?(?:medium|media)(?= (?:by|using|via|through)\b)"
    r"|\b(?:medium|media) (?:bathing|of|from) (?:the )?(?:[\w-]+ ){0,5}?(?:cells?|\w+cytes|\w+blasts|MSCs)\b"
    r"|\b(?:culture|culturing|growth|cell|cell culture|[a-z]+cyte) (?:medium|media) (?:was|were) (?:then |\w+ly )?"
    r"(?:collected|harvested|centrifuged|pooled|recovered|cleared))"
    r"|(?i:\bsupernatants?(?: fractions?)? (?:of|from"
    r"|derived from) (?:the )?(?:[\w-]+ ){0,5}?(?:cells?|cell lines?|cultures?|\w+cytes|\w+blasts"
    r"|MSCs|macrophages|neurons)\b)"
    r"|\bCCM\b|\bCdM\b"
)
SUPERNATANT = re.compile(
    r"(?i:\b(?:cell )?supernatants? (?:was|were) (?:then |first |\w+ly )?(?:collected|harvested"
    r"|recovered|pooled|thawed|centrifuged|spun|cleared|subjected)|\b(?:thawed|frozen|stored"
    r"|pooled|harvested) supernatants?\b|\bcentrifugation of (?:the )?supernatants?\b)"
)
ADJECTIVES = (
    (r"\burinary\b", "urine"), (r"\bsalivary\b", "saliva"), (r"\bplasmatic\b", "plasma"), (r"\bseminal\b(?! vesicle)", "seminal fluid"),
)  # fmt: skip
_ADJECTIVES = tuple((re.compile(pattern, re.I), kind) for pattern, kind in ADJECTIVES)
BROTH = re.compile(
    r"(?i:\bcultures? (?:\([^)]{0,30}\) )?(?:was|were) (?:\w+ )?(?:centrifuged|pelleted|spun"
    r"|harvested|cleared)|\b(?:bacteri\w+|overnight|late[- ]log\w*|stationary|broth|LB|TSB"
    r"|BHI) (?:\w+ )?(?:cultures?|supernatants?)\b|\bculture filtrates?\b|\bOD ?_?600\b"
    r"|\bLuria|\btryptic soy|\bbrain heart infusion|\bLB (?:broth|medium)|\bculture broth|\bde Man)"
)
OF_BACTERIA = re.compile(
    r"(?i:outer[- ]membrane vesicles?|bacterial (?:extracellular |membrane "
    r"|outer )?(?:membrane )?vesicles?)|\bOMVs?\b|\bBEVs?\b|\bbEVs?\b"
)
GENUS = (
    r"(?:Escherichia|Staphylococcus|Pseudomonas|Klebsiella|Acinetobacter|Helicobacter|Salmonella"
    r"|Shigella|Neisseria|Vibrio|Bordetella|Haemophilus|Moraxella|Legionella|"
    r"Campylobacter|Francisella|Borrelia|Chlamydia|Proteus|Bacillus|Streptococcus|Enterococcus"
    r"|Listeria|Clostridi\w+|Mycobacterium|Cutibacterium|Propionibacterium|Streptomyces|"
    r"Porphyromonas|Fusobacterium|Aggregatibacter|Bacteroides|Akkermansia|Faecalibacterium"
    r"|Bifidobacterium|Lactobacillus|Lacti\w+bacillus|Lacticaseibacillus|Limosilactobacillus|"
    r"Prochlorococcus|Burkholderia|Yersinia|Brucella|Xanthomonas|Treponema|Mycoplasma"
    r"|Corynebacterium|Enterobacter|Serratia|Stenotrophomonas|Myxococcus|Shewanella|Geobacter|"
    r"Synechococcus|Synechocystis|Rhizobium|Agrobacterium|Zymomonas|Lactococcus|Leuconostoc"
    r"|Micrococcus|Roseburia|Prevotella|Erwinia|Pectobacterium|Bartonella|Coxiella|Rickettsia)"
)
_NEAR_VESICLES = r"(?:[Vv]esicles?|EVs?|OMVs?|[Ee]xosom\w+)"
BACTERIA_HERE = re.compile(
    rf"\b{GENUS} [a-z]{{3,}}\b[^.]{{0,120}}?\b{_NEAR_VESICLES}\b"
    rf"|\b{_NEAR_VESICLES}\b[^.]{{0,120}}?\b{GENUS} [a-z]{{3,}}"
    rf"|\b{GENUS} [a-z]{{3,}}[^.]{{0,60}} (?:was|were) (?:grown|cultured|used|inoculated)"
)
PLANT = re.compile(
    r"(?i:\b(?:ginger|grape|grapefruit|lemon|orange|citrus|carrot|broccoli|garlic|ginseng|aloe"
    r"|tomato|strawberr\w+|blueberr\w+|apple|cucumber"
    r"|turmeric|spinach|cabbage|arabidopsis|tobacco|tea|mulberry|pomegranate|kiwi|coconut|onion"
    r"|celery|bitter melon|rice|soy\w*|wheat"
    r"|dandelion|plant|fruit|vegetable|leaf|leaves|roots?|rhizomes?"
    r"|peels?)\w*)(?: \w+){0,4}? (?i:(?:juice|were (?:washed|peeled|cut|blended|"
    r"homogeni[sz]ed|ground|squeezed|sliced|infiltrated|juiced)|was (?:blended|squeezed"
    r"|homogeni[sz]ed|juiced|ground)))|(?i:\bapoplast\w*|\bjuicer?\b)"
)
TISSUE = re.compile(
    r"(?i:\b(?:brain|tumou?r|liver|kidney|lung|heart|muscle|adipose|fat|spleen|colon|intestin\w+"
    r"|placent\w+|skin|cortex|hippocamp\w+|retina\w*|bone"
    r"|cartilage|aort\w+|pancrea\w+|lymph node|prostate|ovar\w+|cancer|fresh|frozen|biopsy"
    r"|patient|human|mouse)[- ](?:\w+ )?tissues?\b"
    r"|\btissues? (?:pieces?|samples?|fragments?|was|were|blocks?|slices?)\b(?! (?:sectioned|embedded|fixed|stained))"
    r"|\b(?:brain|tumou?r|liver|kidney|lung|spleen|muscle|placenta)s? (?:(?:was"
    r"|were) )(?:\w+ ){0,2}?(?:minced|dissociated|cut|chopped|sliced|digested|dissected))"
)


GIVES_CELLS = re.compile(
    r"(?i)(?<!free of )(?:cytes|phils|\bcells?|PBMCs?|\bplatelets|phages|MSCs?|blasts|neurons"
    r"|RBCs?|\blines?)\b(?: \([^)]{0,40}\))?(?: (?:were|was))?(?: \w+ly)?"
    r"(?: (?:isolated|purified|separated|obtained|enriched|derived|collected|prepared|harvested"
    r"|sorted|cultured|generated|established|extracted|taken))? ?(?:from|in|of) "
    r"(?:(?:the|a|human|healthy|peripheral|fresh|venous|mouse|murine|rat|whole|cord|umbilical"
    r"|adult|donor|donors?'?|patients?'?|bovine|\d+ ?mL?|each|and|or|blood|bone) ?)*$"
)
"""Words before a sample that say that cells, not vesicles, were taken from it."""


def sources(text: str, names: Mentions, words: Words) -> list[Source]:
    """All words in a text that name what a sample is made of, in their order."""
    found = [source for name in names["sample kind"] for source in _named(text, name)]
    found += [Source(match.start(), match.end(), CULTURE, "culture", True) for match in MEDIA.finditer(text)]
    for pattern, kind in _ADJECTIVES:
        found += [Source(match.start(), match.end(), kind, "fluid", False) for match in pattern.finditer(text)]
    found += [Source(match.start(), match.end(), "plant", "plant", False) for match in PLANT.finditer(text)]
    found += [Source(match.start(), match.end(), "tissue", "tissue", False) for match in TISSUE.finditer(text)]
    if OF_BACTERIA.search(text) or BACTERIA_HERE.search(text):
        found += [Source(match.start(), match.end(), BACTERIA, "bacteria", True) for match in BROTH.finditer(text)]
    kept: list[Source] = []
    for source in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or source.start >= kept[-1].end:
            kept.append(source)
        elif kept[-1].group == "culture" and source.group == "bacteria":
            kept[-1] = source
    return kept


def sources_within(found: Sequence[Source], start: int, end: int) -> list[Source]:
    """The sources that begin within a part of the text."""
    inside = []
    for source in found[bisect_left(found, (start,)) :]:
        if source.start >= end:
            break
        inside.append(source)
    return inside


def _named(text: str, name: Mention) -> Iterator[Source]:
    """A name of the knowledge base as a source, unless the words around it say that it is something else."""
    if not name.name:
        return
    group, kind = GROUP[name.name], name.name
    word = "".join(filter(str.isalnum, text[name.start : name.end].lower()))
    if group == "blank" or word in NEVER_WORDS or group == "synthetic":
        return
    before, after = text[max(0, name.start - 25) : name.start], text[name.end : name.end + 30]
    if group != "culture" and GIVES_CELLS.search(text[max(0, name.start - 90) : name.start]):
        return
    if re.match(
        r"(?: ?[/-] ?\w+| or \w+| and \w+)? (?:[A-Z]?\w+ ){0,3}?(?:[Kk]its?|[Mm]ini|[Mm]idi|Reagent"
        r"|reagent)\b",
        after,
    ):
        return
    key = kind if kind in NOT_AFTER else "tissue" if group == "tissue" else "plasma" if "plasma" in kind else kind
    if key in NOT_BEFORE and re.search(NOT_BEFORE[key], before):
        return
    if key in NOT_AFTER and re.match(NOT_AFTER[key], after):
        return
    sure = word not in WEAK and (
        group not in IN_DOUBT or kind in ("apoplastic wash", "plant juice", "plant homogenate")
    )
    yield Source(name.start, name.end, kind, group, sure)


HUMAN = re.compile(
    r"(?i:\b(?:patients?|volunteers?|healthy (?:donors?|controls?|subjects?|individuals|adults"
    r"|men|women|males|females|participants)|"
    r"(?:blood|plasma|milk|urine|human|organ) donors?|pregnan\w+ (?:women)|women|mothers"
    r"|participants|children|infants|human subjects)\b)"
)
ANIMAL_NOUN = re.compile(
    r"[- ](?:anti|monoclonal|polyclonal|IgG|albumin|serum albumin|secondary|isotype|Ig|α|antibod"
    r"|ELISA|model of|homolog|genome|protein database|ortholog|collagen|insulin|thrombin"
    r"|fibronectin|TNF|IL-|IFN|recombinant|CD\d|EGF|VEGF|uniprot|swissprot|proteome|reference)",
    re.I,
)
CELL_NOUN = re.compile(
    r"(?:[\w/α-ω+.'’()®-]+[ ,]){0,9}?[\w/+-]*(?:cells?|cell lines?|lines?|MSCs?|\w*cytes?"
    r"|\w*blasts?|neurons?|glia|macrophages?|platelets|"
    r"HUVECs?|PBMCs?|fibroblasts|monocytes|neutrophils|organoids|spheroids|explants|\w*MSCs)\b"
)
NO_PHRASE = re.compile(
    r"[.;:]|\b(?:were|was|in|into|with|from|using|of|before|after|by|for|to|on|at|bearing"
    r"|injected|anti\w*)\b"
)
HOSTS = frozenset("mice rats humans pigs rabbits dogs cats horses swine monkeys macaques hamsters sheep goats".split())
"""Names of animals that are no adjective of cells: `human cells`, but not `mice cells`."""

TOKEN = re.compile(r"\b(?=[\w-]*[A-Z0-9])[\w-]{3,}\b|\b\w+(?:cytes?|blasts?|neurons?|phages?|phils?|MSCs?|platelets)\b")


def human_words(text: str, start: int, end: int) -> Span | None:
    """Words within a part of the text that only people are called by."""
    match = HUMAN.search(text, start, end)
    return Span(match.start(), match.end()) if match else None


def animals(text: str, names: Mentions, start: int, end: int) -> list[Mention]:
    """The species named within a part of the text that are neither the host nor the target of an antibody."""
    found = []
    for name in within(names, "species", start, end):
        if not name.name or ANIMAL_NOUN.match(text[name.end : name.end + 16]):
            continue
        if re.search(r"(?i:anti|α|against|recombinant)[- ]$", text[max(0, name.start - 12) : name.start]):
            continue
        found.append(name)
    return found


def tokens(text: str, start: int, end: int) -> set[str]:
    """The words within a part of the text by which cells are known: `4T1`, `MDA-MB-231`, `astrocytes`."""
    return {match.group().removesuffix("s").lower() for match in TOKEN.finditer(text, start, end)}


OF_CELLS = re.compile(
    r"(?i)^s?(?: \([^)]{0,40}\))?,? (?:(?:were|was|are) )?(?:\w+ly )?(?:isolated |purified "
    r"|derived |released |secreted |collected |obtained |harvested |produced |shed |prepared "
    r"|generated |enriched |extracted )?(?:from|by|of) "
    r"(?:(?!from|in|to|with|by|were|was|using)[\w/.,+()-]+ ){0,9}?(?:cells?|cell lines?|MSCs?"
    r"|\w+cytes|\w+blasts|macrophages|neurons|HUVECs?|platelets)\b"
)
CELL_DERIVED = re.compile(
    r"(?i)(?:cells?|MSCs?|\w+cytes?|\w+blasts?|macrophages?|neurons?|astrocytes?)[- ](?:derived "
    r"|secreted |released )?$|\b(?:MSC|[A-Z]+\d\w*)-$"
)
CULTURED = re.compile(
    r"(?i)\b(?:cells?|\w*MSCs|\w{4,}cytes|\w{4,}blasts|macrophages|neurons|HUVECs?|cell lines?"
    r"|cultures|explants|parasites|\w*mastigotes|worms"
    r"|tachyzoites) (?:\([^)]{0,60}\) )?(?:of (?:[\w-]+ ){1,4}?)?(?:at passage \w+ )?(?:were"
    r"|was) (?:\w+ly )?(?:cultured|grown|seeded|maintained|incubated|plated|washed|expanded|kept"
    r"|cultivated|starved)"
)


def of_cells(text: str, found: Sequence[Passage], words: Words) -> Source | None:
    """Words that say that vesicles come from cultured cells, where no sample is named: `exosomes from HepG2 cells`."""
    for passage in found:
        if passage.role not in ("methods", "other", "results", "abstract", "front", "supplement"):
            continue
        for vesicle in words.vesicle.finditer(text, passage.start, passage.end):
            after = OF_CELLS.match(text[vesicle.end() : min(passage.end, vesicle.end() + 140)])
            before = CELL_DERIVED.search(text[max(passage.start, vesicle.start() - 30) : vesicle.start()])
            if after or before:
                return Source(vesicle.start(), vesicle.end() + (after.end() if after else 0), CULTURE, "culture", False)
    return None


def stated(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Source]:
    """The samples that a manuscript says vesicles were taken from: `exosomes isolated from plasma`, `plasma EVs`."""
    out: dict[str, Source] = {}
    for passage in found:
        if (
            passage.role not in ("methods", "other", "results", "abstract", "front", "supplement")
            or passage.kind == "footnote"
        ):
            continue
        for sentence in passage.sentences:
            if DENIED.search(text, sentence.start, sentence.end) or GENERAL.search(text, sentence.start, sentence.end):
                continue
            for vesicle in words.vesicle.finditer(text, sentence.start, sentence.end):
                for source in sources_within(
                    sources, max(sentence.start, vesicle.start() - 40), min(sentence.end, vesicle.end() + 130)
                ):
                    if source.kind not in out and _taken_from(text, vesicle, source):
                        out[source.kind] = source
    return list(out.values())


def _taken_from(text: str, vesicle: re.Match[str], source: Source) -> bool:
    """Whether the words between vesicles and a sample say that the one was taken from the other."""
    if source.end <= vesicle.start():
        return (
            re.fullmatch(
                r"[- ](?:derived |isolated |borne |circulating )?(?:\w+[- ])?", text[source.end : vesicle.start()]
            )
            is not None
        )
    between = text[vesicle.end() : source.start]
    return (
        re.fullmatch(
            r"(?i)s?(?:[- ]enriched)?(?: fractions?| pellets?"
            r"| samples?)?(?: \([^)]{0,40}\))?,? (?:of [\d –-]+ nm )?(?:(?:were|was|are"
            r"|have been) )?(?:(?:then |also |first |next |\w+ly )?(?:isolated|purified|extracted"
            r"|separated|"
            r"obtained|collected|recovered|enriched|harvested|prepared|derived|present|released|secreted"
            r"|concentrated|captured|precipitated"
            r"|pelleted) )?(?:directly )?(?:per [\wµμ]+ (?:\([^)]{0,20}\) )?)?(?:from|in"
            r"|of) (?:[\w%/().,-]+ ){0,9}?",
            between,
        )
        is not None
    )


CELLS_NAMED = re.compile(
    r"\b(?P<names>[\w/.-]+(?:(?:, and |, | and | or )[\w/.-]+){0,7}) (?:[\w-]+ ){0,2}?(?:cells?"
    r"|cell lines?|lines)\b|\b(?P<kind>\w+(?:cytes?|blasts?|neurons?|phages?|MSCs?))\b"
)


def producers(text: str, found: Sequence[Passage], words: Words) -> set[str]:
    """The words for cells that a text names beside vesicles, or in the passages that tell isolations."""
    named: set[str] = set()
    for passage in found:
        for sentence in passage.sentences:
            near = (
                passage.topic == "vesicles"
                or words.vesicle.search(text, sentence.start, sentence.end)
                or MEDIA.search(text, sentence.start, sentence.end)
            )
            if near:
                for match in CELLS_NAMED.finditer(text, sentence.start, sentence.end):
                    named |= tokens(text, match.start(), match.end())
    return named


def species_of(
    text: str,
    names: Mentions,
    found: Sequence[Passage],
    near: Sequence[Passage],
    words: Words,
    kind: Source,
    places: Sequence[Source],
) -> dict[str, Span]:
    """The species that a kind of sample is said to come from, each with the words that say it."""
    own = [
        passage
        for passage in found
        if passage.role in ("methods", "other", "supplement", "results", "abstract", "front")
    ]
    if kind.group == "culture":
        return _of_cells(text, names, own, near, words) or _of_microbes(text, names, near, words, [*near])
    if kind.group in ("bacteria", "plant", "fungus", "parasite"):
        return _of_microbes(text, names, near, words, own)
    out: dict[str, Span] = {}
    numbers = {passage.number for passage in near}
    for passage in own:
        close = passage.number in numbers
        for sentence in passage.sentences:
            vesicles = words.vesicle.search(text, sentence.start, sentence.end) is not None
            if not (close or vesicles or passage.topic in ("fluid", "vesicles")):
                continue
            for place in sources_within(places, sentence.start, sentence.end):
                if place.kind == kind.kind or (kind.group == "blood" and place.group == "blood"):
                    for species, span in _beside(text, names, place, sentence.start, sentence.end):
                        out.setdefault(species, span)
    return out or _of_subjects(text, names, own)


def _beside(text: str, names: Mentions, place: Source, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """Species named right before a sample, or behind it as what it was taken from."""
    low = max(start, place.start - 45)
    if re.search(r"\b(?:not|never|unlike)\b", text[start:end]):
        return
    for name in animals(text, names, low, place.end):
        if not re.search(r"[.;:,(]|\b(?:and|in|from|were|was|to|anti)\b", text[name.end : place.start]):
            yield name.name, Span(name.start, name.end)
    high = min(end, place.end + 110)
    behind = re.match(r"(?i)[^.;]{0,60}?\b(?:from|of|in|by)\b", text[place.end : high])
    if behind:
        for name in animals(text, names, place.end + behind.end() - 3, high):
            if not re.search(r"[.;:]", text[place.end : name.start]):
                yield name.name, Span(name.start, name.end)
        human = human_words(text, place.end + behind.end() - 3, high)
        if human:
            yield "Homo sapiens", human
    human = human_words(text, low, place.start)
    if human and re.fullmatch(r"(?:['’]s?)? (?:\w+ )?", text[human.end : place.start]):
        yield "Homo sapiens", human


RECIPIENT = re.compile(
    r"(?i)recipient|responder|reporter cells?|effector|added to|effects? (?:of|on)|target cells?"
    r"|uptake|internali[sz]|treated with|co-?cultured? with|incubated with|transfected|transduced"
    r"|xenograft|injected|phagocyt"
)


def _of_cells(
    text: str, names: Mentions, own: Sequence[Passage], near: Sequence[Passage], words: Words
) -> dict[str, Span]:
    known = producers(text, [*near, *own], words)
    numbers = {passage.number for passage in near if passage.topic == "vesicles"}
    out: dict[str, Span] = {}
    others: dict[str, Span] = {}
    for passage in own:
        for sentence in passage.sentences:
            recipient = RECIPIENT.search(text, sentence.start, sentence.end) is not None
            for name in animals(text, names, sentence.start, sentence.end):
                around = _around_cells(text, name, sentence.start, sentence.end)
                if around is None:
                    continue
                if (passage.number in numbers and not recipient) or around & known:
                    out.setdefault(name.name, Span(name.start, name.end))
                elif passage.topic == "culture" and not recipient:
                    others.setdefault(name.name, Span(name.start, name.end))
    return out or (others if len(others) == 1 else {})


def _around_cells(text: str, name: Mention, start: int, end: int) -> set[str] | None:
    """The words for cells around the name of a species; None where no cells are named by it."""
    low = max(start, name.start - 120)
    if not name.name or re.match(
        r"[- ](?:\w+ )?(?:serum|albumin|plasma|milk|pituitary|collagen)\b", text[name.end : name.end + 24]
    ):
        return None
    if re.search(
        r"(?i)\b(?:isolated|derived|obtained|harvested|prepared|generated|dissected) from [^.;]{0,60}$",
        text[low : name.start],
    ):
        return tokens(text, low, name.start)
    if re.search(
        r"(?:cells|MSCs|\w{4,}(?:cytes|blasts|phages)|neurons) (?:of|from) (?:[\w/-]+ ){0,3}$", text[low : name.start]
    ):
        return tokens(text, low, name.start)
    match = CELL_NOUN.match(text, name.end + 1, min(end, name.end + 120))
    if match is None or NO_PHRASE.search(match.group()) or text[name.start : name.end].lower() in HOSTS:
        return None
    behind = tokens(text, name.end, min(end, match.end() + 45))
    lines = {word for word in tokens(text, name.end, match.end()) if any(map(str.isdigit, word))}
    return lines or behind | tokens(text, max(start, name.start - 60), name.start)


def _of_microbes(
    text: str, names: Mentions, near: Sequence[Passage], words: Words, own: Sequence[Passage]
) -> dict[str, Span]:
    """Species of bacteria, plants and the like: those named beside vesicles or cultures, else the only one there is."""
    mammals = {entry.name for entry in entries("species") if entry.mammal}
    found: dict[str, Span] = {}
    beside: dict[str, Span] = {}
    numbers = {passage.number for passage in near}
    for passage in own:
        for sentence in passage.sentences:
            close = (
                passage.number in numbers
                or words.vesicle.search(text, sentence.start, sentence.end)
                or STRAIN.search(text, sentence.start, sentence.end)
            )
            for name in animals(text, names, sentence.start, sentence.end):
                if name.name not in mammals:
                    found.setdefault(name.name, Span(name.start, name.end))
                    if close:
                        beside.setdefault(name.name, Span(name.start, name.end))
            for match in BINOMIAL.finditer(text, sentence.start, sentence.end):
                if close and not any(
                    span.start <= match.start() < span.end or name == match.group() for name, span in found.items()
                ):
                    beside.setdefault(match.group(), Span(match.start(), match.end()))
    return beside or (found if len(found) == 1 else {})


BINOMIAL = re.compile(
    rf"\b{GENUS} (?!strain|species|spp|was|were|and|cells|cultures?|isolates?|infection|from|in"
    rf"|with|vesicles)[a-z]{{4,}}\b"
)


STRAIN = re.compile(r"(?i)\bstrains?\b|\bcultures?\b|\bgrown\b|\bculture[ds]\b|\bwas used\b|\bwere purchased")


def _of_subjects(text: str, names: Mentions, own: Sequence[Passage]) -> dict[str, Span]:
    """The one species that the subjects of a study belong to; none where there are several."""
    out: dict[str, Span] = {}
    for passage in own:
        if passage.role not in ("methods", "other"):
            continue
        for sentence in passage.sentences:
            human = human_words(text, sentence.start, sentence.end)
            if human:
                out.setdefault("Homo sapiens", human)
            for name in animals(text, names, sentence.start, sentence.end):
                if re.match(
                    r" (?:\([^)]{0,60}\) )?(?:were|was|underwent|aged|weighing|\(n|received|pups|model)|s were",
                    text[name.end : name.end + 80],
                ):
                    out.setdefault(name.name, Span(name.start, name.end))
    return out if len(out) == 1 else {}


IN_BLOOD = re.compile(
    r"(?i)\bblood\b|\btubes?\b|vacutainer|venipunctur|venous|\bdrawn\b|syringe|plasma (?:was|were"
    r"|samples?)|anticoagula|vacuette|venosafe|cardiac puncture|coated"
)
DRAWN = re.compile(
    r"(?i)\bblood\b[^.;]{0,120}\b(?:collected|drawn|obtained|taken|sampled|withdrawn|harvested)\b"
    r"|\b(?:collected|drawn|obtained|taken|withdrawn)\b[^.;]{0,80}\bblood\b"
)
NO_TUBE = re.compile(
    r"(?i)trypsin|lysis|RIPA|bead|column|affinity|agarose|sepharose|matrix|buffer|\bTris\b|mM"
    r"|cell dissociation|antigen retrieval|chelat|perfus|wash"
)


def anticoagulants(
    text: str, names: Mentions, found: Sequence[Passage], near: Sequence[Passage], places: Sequence[Source]
) -> dict[str, Span]:
    """The anticoagulants that blood for these preparations was taken on."""
    numbers = {passage.number for passage in near}
    out: dict[str, Span] = {}
    for passage in found:
        if passage.role not in ("methods", "other", "supplement"):
            continue
        if passage.number not in numbers and passage.topic not in ("fluid", "vesicles", "", "culture"):
            continue
        for sentence in passage.sentences:
            for name in within(names, "anticoagulant", sentence.start, sentence.end):
                beside = text[max(sentence.start, name.start - 90) : min(sentence.end, name.end + 60)]
                tight = text[max(sentence.start, name.start - 22) : min(sentence.end, name.end + 14)]
                if name.name and re.match(
                    r"(?i)(?:d|ed)? ?-?(?:anticoagulated )?(?:whole |human |rat |mouse )?(?:plasma|blood)",
                    text[name.end : name.end + 40],
                ):
                    out.setdefault(name.name, Span(name.start, name.end))
                elif (
                    name.name
                    and (IN_BLOOD.search(beside) or DRAWN.search(text, sentence.start, sentence.end))
                    and (not NO_TUBE.search(tight) or re.search(r"(?i)tube|vacutainer|anticoag", tight))
                ):
                    out.setdefault(name.name, Span(name.start, name.end))
            for match in ANTICOAGULATED.finditer(text, sentence.start, sentence.end):
                out.setdefault(
                    {"c": "citrate", "h": "heparin", "e": "EDTA"}[match.group()[0].lower()],
                    Span(match.start(), match.end()),
                )
    return out


ANTICOAGULATED = re.compile(
    r"(?i)\bcitrated(?= (?:\w+ ){0,2}(?:plasma|blood|tubes?))"
    r"|\bcitrate(?=[- ](?:anticoagulated )?plasma)|\bheparini[sz]ed(?= (?:\w+ ){0,2}(?:plasma"
    r"|blood|tubes?|syringe|capillar))"
    r"|\bheparin(?=[- ]plasma)|\bEDTA(?=[- ](?:anticoagulated )?(?:plasma|blood))"
)


def separates_none(text: str, found: Sequence[Passage], words: Words) -> bool:
    """Whether the authors say that they separated no vesicles."""
    return any(
        DENIED.search(text, sentence.start, sentence.end) and words.vesicle.search(text, sentence.start, sentence.end)
        for passage in found
        for sentence in passage.sentences
    )


def counted(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Source]:
    """The fluids in which vesicles are counted as they are, in a study that isolates none."""
    vesicle = words.vesicle.pattern
    counts = re.compile(
        rf"(?i:\b(?:concentrations?|numbers?|counts?|quantif\w+|enumerat\w+|measure\w*|levels?"
        rf"|analysis|analy[sz]ed|detect\w*|determin\w*|total)) (?:of |for )?(?:(?!in |from |of |by "
        rf"|with |and |\w*RNAs? |DNA |proteins? )[\w/+−-]+ ){{0,4}}?{vesicle}(?!\w|[- ](?:associated"
        rf"|derived|bound|RNA|miRNA|protein|cargo|marker))"
        rf"|{vesicle}(?: \([^)]{{0,30}}\))? (?i:(?:[\w-]+ ){{0,3}}?(?:concentrations?|counts?|numbers?"
        rf"|levels?|were (?:\w+ )?(?:counted|quantified|enumerated|measured|analy[sz]ed|detected"
        rf"|determined|defined|stained|labelled|labeled|identified)|per ))"
    )
    out: dict[str, Source] = {}
    shut = separates_none(text, found, words)
    for passage in found:
        if passage.role not in (("methods", "other") if shut else ("methods", "other", "results", "abstract")):
            continue
        for sentence in passage.sentences:
            if (
                not counts.search(text, sentence.start, sentence.end)
                or GENERAL.search(text, sentence.start, sentence.end)
                or DENIED.search(text, sentence.start, sentence.end)
            ):
                continue
            for source in sources_within(sources, sentence.start, sentence.end):
                if source.group in ("blood", "fluid", "culture"):
                    out.setdefault(source.kind, source)
    return list(out.values())
