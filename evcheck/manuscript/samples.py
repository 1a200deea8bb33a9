"""What vesicles are taken from: the kind of sample, its species, its anticoagulant, as the text states them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.knowledge import entries
from evcheck.manuscript.names import Mention, Mentions
from evcheck.manuscript.sieve import Sieve
from evcheck.manuscript.vesicle_words import Words


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
    [
        "cellculture",
        "culturedcells",
        "culturemedium",
        "cellculturemedium",
        "cellculturemedia",
        "secretome",
        "cm",
        "culture",
        "insectcellculture",
        "sf",
        "af",
        "ff",
        "ah",
        "ascites",
        "blood",
        "biopsy",
        "tissues",
        "tissue",
        "liquor",
        "water",
        "saline",
        "pbs",
        "buffer",
        "plaque",
        "serum",
        "plasma",
        "sera",
        "milk",
        "3d",
        "bacteria",
        "yeast",
        "fungi",
        "egg",
        "fruit",
        "seeds",
        "leaves",
        "roots",
        "juice",
        "venom",
        "honey",
        "lymph",
        "bile",
        "feces",
        "stool",
        "tear",
        "tears",
        "sputum",
        "semen",
    ]
)

IN_DOUBT = frozenset(("tissue", "plant", "synthetic", "blank", "parasite", "fungus"))

NEVER_WORDS = frozenset(
    [
        "liquor",
        "water",
        "3d",
        "extrusion",
        "mimetic",
        "mimetics",
        "synthetic",
        "platelets",
        "resin",
        "spit",
        "parasite",
        "parasites",
        "erythrocytes",
        "rbc",
        "redbloodcells",
        "liposomes",
        "liposome",
        "lnp",
        "lipidnanoparticles",
        "syntheticvesicle",
        "syntheticevs",
        "referencematerial",
        "reagent",
        "organoid",
        "organoids",
        "explant",
        "explants",
        "spheroids",
        "bonemarrow",
        "3dculture",
        "bioreactor",
        "pl",
        "hpl",
        "plateletlysate",
        "humanplateletlysate",
        "egg",
        "tear",
        "plaque",
        "liver",
        "lung",
        "heart",
        "kidney",
        "brain",
        "muscle",
        "skin",
        "bone",
        "retina",
        "placenta",
        "pancreas",
        "spleen",
        "intestine",
        "colon",
        "artery",
        "aorta",
        "thymus",
        "hippocampus",
        "tumor",
        "tumour",
        "xenograft",
        "islets",
        "metastasis",
        "cellfreemedium",
        "freshmedium",
        "sonicatedcells",
        "lymph",
        "honey",
        "fruit",
        "yeast",
        "fungi",
        "probiotic",
        "probiotics",
        "umbilicalcord",
        "adipose",
        "activatedplatelets",
        "cortex",
        "algae",
        "extracellularmatrix",
        "dialysate",
        "perfusate",
        "biopsy",
        "bacteria",
        "bacterialcells",
        "plant",
        "plants",
        "roots",
        "seeds",
        "leaves",
        "plantleaves",
        "plantroots",
        "culturemedium",
        "cellculturemedium",
        "cellculturemedia",
        "cellculture",
        "culturedcells",
        "af",
        "ah",
        "ff",
        "sf",
        "cm",
        "secretome",
        "blankmedium",
    ]
)
"""Words of the knowledge base that in running text seldom name the sample; other words must be beside them."""

MEDIA = Sieve(
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

SUPERNATANT = Sieve(
    r"(?i:\b(?:cell )?supernatants? (?:was|were) (?:then |first |\w+ly )?(?:collected|harvested"
    r"|recovered|pooled|thawed|centrifuged|spun|cleared|subjected)|\b(?:thawed|frozen|stored"
    r"|pooled|harvested) supernatants?\b|\bcentrifugation of (?:the )?supernatants?\b)"
)

ADJECTIVES = (
    (r"\burinary\b", "urine"),
    (r"\bsalivary\b", "saliva"),
    (r"\bplasmatic\b", "plasma"),
    (r"\bseminal\b(?! vesicle)", "seminal fluid"),
)

_ADJECTIVES = tuple((Sieve(pattern, re.I), kind) for pattern, kind in ADJECTIVES)

BROTH = Sieve(
    r"(?i:\b(?:bacteria|bacterial cells) were (?:\w+ )?(?:removed|pelleted|centrifuged|spun|harvested"
    r"|cleared|separated)"
    r"|\bcultures? (?:\([^)]{0,30}\) )?(?:was|were) (?:\w+ )?(?:centrifuged|pelleted|spun"
    r"|harvested|cleared)|\b(?:bacteri\w+|overnight|late[- ]log\w*|stationary|broth|LB|TSB"
    r"|BHI) (?:\w+ )?(?:cultures?|supernatants?)\b|\bculture filtrates?\b|\bOD ?_?600\b"
    r"|\bLuria|\btryptic soy|\bbrain heart infusion|\bLB (?:broth|medium)|\bculture broth|\bde Man)"
)

OF_BACTERIA = Sieve(
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

BACTERIA_HERE = Sieve(
    rf"\b{GENUS} [a-z]{{3,}}\b[^.]{{0,120}}?\b{_NEAR_VESICLES}\b"
    rf"|\b{_NEAR_VESICLES}\b[^.]{{0,120}}?\b{GENUS} [a-z]{{3,}}"
    rf"|\b{GENUS} [a-z]{{3,}}[^.]{{0,60}} (?:was|were) (?:grown|cultured|used|inoculated)"
)

PLANT = Sieve(
    r"(?i:\b(?:ginger|grape|grapefruit|lemon|orange|citrus|carrot|broccoli|garlic|ginseng|aloe"
    r"|tomato|strawberr\w+|blueberr\w+|apple|cucumber"
    r"|turmeric|spinach|cabbage|arabidopsis|tobacco|tea|mulberry|pomegranate|kiwi|coconut|onion"
    r"|celery|bitter melon|rice|soy\w*|wheat"
    r"|dandelion|plant|fruit|vegetable|leaf|leaves|roots?|rhizomes?"
    r"|peels?)\w*)(?: \w+){0,4}? (?i:(?:juice|were (?:washed|peeled|cut|blended|"
    r"homogeni[sz]ed|ground|squeezed|sliced|infiltrated|juiced)|was (?:blended|squeezed"
    r"|homogeni[sz]ed|juiced|ground)))|(?i:\bapoplast\w*|\bjuicer?\b)"
)

TISSUE = Sieve(
    r"(?i:\b(?:retinas?|brains?|livers?|lungs?|hearts?|kidneys?|spleens?|tumou?rs?|placentas?"
    r"|muscles?|colons?|cortices|hippocampi)\b[^.;\n]{0,80}? (?:were"
    r"|was) (?:[\w-]+,? (?:and )?){0,3}?(?:minced|dissociated|digested|chopped|sliced"
    r"|homogeni[sz]ed)|\b(?:brain|tumou?r|liver|kidney|lung|heart|muscle|adipose|fat|spleen|colon"
    r"|intestin\w+"
    r"|placent\w+|skin|cortex|hippocamp\w+|retina\w*|bone"
    r"|cartilage|aort\w+|pancrea\w+|lymph node|prostate|ovar\w+|cancer|fresh|frozen|biopsy"
    r"|patient|human|mouse)[- ](?:\w+ )?tissues?\b"
    r"|\btissues? (?:pieces?|samples?|fragments?|was|were|blocks?|slices?)\b(?! (?:sectioned|embedded|fixed|stained))"
    r"|\b(?:brain|tumou?r|liver|kidney|lung|spleen|muscle|placenta)s? (?:(?:was"
    r"|were) )(?:\w+ ){0,2}?(?:minced|dissociated|cut|chopped|sliced|digested|dissected))"
)

GIVES_CELLS = Sieve(
    r"(?i)(?<!free of )(?:cytes|phils|\bcells?|PBMCs?|\bplatelets|phages|MSCs?|blasts|neurons"
    r"|RBCs?|\blines?)\b(?: \([^)]{0,40}\))?(?: (?:were|was))?(?: \w+ly)?"
    r"(?: (?:isolated|purified|separated|obtained|enriched|derived|collected|prepared|harvested"
    r"|sorted|cultured|generated|established|extracted|taken))? ?(?:from|in|of) "
    r"(?:[\w'’%/.-]+ ){0,6}$"
)
"""Words before a sample that say that cells, not vesicles, were taken from it."""

CULTURED = Sieve(
    r"(?i)\b(?:cells?|\w*MSCs|\w{4,}cytes|\w{4,}blasts|macrophages|neurons|HUVECs?|cell lines?"
    r"|cultures|explants|parasites|\w*mastigotes|worms"
    r"|tachyzoites|\w{3,}phils|platelets) (?:\([^)]{0,60}\) )?(?:of (?:[\w-]+ ){1,4}?)?(?:at passage \w+ )?(?:were"
    r"|was) (?:\w+ly )?(?:cultured|stimulated|activated|grown|seeded|maintained|incubated|plated|washed|expanded|kept"
    r"|cultivated|starved)"
)


def sources(text: str, names: Mentions, words: Words) -> list[Source]:
    """All words in a text that name what a sample is made of, in their order."""
    found = [source for name in names["sample kind"] for source in _named(text, name)]
    found += [Source(match.start(), match.end(), CULTURE, "culture", True) for match in MEDIA.finditer(text)]
    for pattern, kind in _ADJECTIVES:
        found += [Source(match.start(), match.end(), kind, "fluid", False) for match in pattern.finditer(text)]
    found += [Source(match.start(), match.end(), "plant", "plant", False) for match in PLANT.finditer(text)]
    found += [Source(match.start(), match.end(), "tissue", "tissue", False) for match in TISSUE.finditer(text)]
    found += _shortened(text, found)
    if OF_BACTERIA.search(text) or any(map(_is_grown, BACTERIA_HERE.finditer(text))):
        found += [Source(match.start(), match.end(), BACTERIA, "bacteria", True) for match in BROTH.finditer(text)]
    kept: list[Source] = []
    for source in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or source.start >= kept[-1].end:
            kept.append(source)
        elif kept[-1].kind == "tissue" and source.group == "tissue":
            kept[-1] = kept[-1]._replace(kind=source.kind)
        elif kept[-1].group == "culture" and source.group == "bacteria":
            kept[-1] = source
    return kept


def _is_grown(match: re.Match[str]) -> bool:
    """Whether bacteria are named as such, and not as where a reagent comes from: `LPS from Escherichia coli`."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    return re.search(r"(?i)(?:LPS|lipopolysaccharides?|toxin|endotoxin|collagenase|expressed)\b[^.;]*$", before) is None


SHORT = re.compile(r" ?\((?P<short>[A-Z][A-Za-z]{1,5})(?:s?\)|[;,] )")


def _shortened(text: str, found: Sequence[Source]) -> Iterator[Source]:
    """Samples by the abbreviations that the text gives for them: `interstitial fluid (ISF)`."""
    short: dict[str, Source] = {}
    for source in found:
        match = SHORT.match(text, source.end)
        if match is None or source.group not in ("fluid", "culture", "blood"):
            continue
        name = text[max(0, source.start - 20) : source.end].lower()
        last = name.rsplit(" ", 1)[-1][:1]
        if match["short"][-1].lower() == last and re.search(".*".join(match["short"].lower()), name):
            short.setdefault(match["short"], source)
    for word, source in short.items():
        for match in re.finditer(rf"(?<![\w-]){word}(?![\w-])", text):
            if not GIVES_CELLS.search(text, max(0, match.start() - 90), match.start()):
                yield Source(match.start(), match.end(), source.kind, source.group, False)


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
