"""What only samples of one kind have: the void of urine, the stage of lactation, the mass of tissue, a strain.

Of each kind the patterns say which words tell it, and in which sentences they count. The value is what is printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Told(NamedTuple):
    """Something that is told of a sample: where it stands in it, its words, and in which sentences they count.

    They count in those that tell that it was `taken`, or also in those that go on with it; never in those that have
    the words of `never`, and only in those that have the words of `beside`.
    """

    path: tuple[str, str]
    pattern: re.Pattern[str]
    taken: bool = False
    never: re.Pattern[str] | None = None
    beside: re.Pattern[str] | None = None


TIME = r"(?:\d+(?: ?(?:[-–]|to) ?\d+)?|an?|one|two|three|four|six|half an) ?(?:h|hours?|min|minutes?)"
AMOUNT_OF_ENZYME = r"(?:\d[\d.,]* ?(?:U/m[lL]|units/m[lL]|mg/m[lL]|µg/m[lL]|%) ?(?:\((?:w|v)/v\) ?)?(?:of )?)?"

VOID = re.compile(
    r"\b(?P<value>(?:(?:first|second)[- ](?:catch |void(?:ed)? )?morning(?: void(?:ed)?)?|24[- ]?(?:h|hours?)"
    r"|overnight|spot|random|timed|(?:early )?morning))(?=[ -](?:(?:void(?:ed)?|mid-?stream"
    r"|clean-catch|spot|whole)[ -]){0,2}"
    r"urines?\b)"
    r"|\burines?\b[^.;]{0,40}\b(?P<after>(?:first|second) morning void)",
    re.IGNORECASE,
)
URINE_SAMPLING = re.compile(
    r"\b(?P<value>(?:clean[- ]catch,? )?mid-?stream|clean[- ]catch|(?:urinary |bladder |Foley )?catheter(?:s"
    r"|i[sz]ation)?"
    r"|cystocentesis|metabolic cages?|nephrostomy (?:bags?|tubes?)|urine bags?)\b",
    re.IGNORECASE,
)
NETWORK = re.compile(r"Tamm|\bTHP\b|[Uu]romodulin|\bUMOD\b|polymer|network|[Rr]educing agent")
THP = re.compile(
    r"\b(?P<value>(?:\d[\d.]* ?(?:mM|mg/m[lL]|%) )?(?:DTT|dithiothreitol|TCEP|CHAPS|alkalini[sz]ation)\b"
    r"(?: \([^()]{1,60}\))?(?:,? (?:at )?\d+ ?°C)?(?:,? (?:for )?\d+ ?min)?)"
)
NORMALIZER = re.compile(
    r"\b(?:normali[sz]ed|adjusted|corrected|expressed|referred) (?:to|by|for|against|per (?:mg|mmol"
    r"|µmol)(?: of)?) (?:the )?"
    r"(?:urin(?:e|ary) )?(?P<value>creatinine|osmolality|specific gravity|urine (?:volume|flow))\b"
)
DIPSTICK = re.compile(r"\b(?P<value>(?:urine )?[Dd]ip-?sticks?(?: analysis| tests?| reading)?(?: \([^()]{2,50}\))?)")

STIMULATED = re.compile(
    r"\b(?P<value>un-?stimulated|non-?stimulated|resting|stimulated (?:with|by) [^,.;()]{3,40}"
    r"|[\w-]+-stimulated|(?<!un)(?<!non-)stimulated)(?= (?:whole |mixed |parotid |human )*saliva\b)"
    r"|\bsaliva\b[^.;]{0,60}\b(?P<after>stimulated (?:with|by) [^,.;()]{3,40}(?=[,.;()])|without stimulation)",
    re.IGNORECASE,
)
GLAND = re.compile(
    r"\b(?P<value>parotid|submandibular|sublingual|whole)(?= (?:mouth |ductal |human )*saliva\b)", re.IGNORECASE
)
SINCE_FOOD = re.compile(
    r"\b(?:not|no|nor|refrain\w*|abstain\w*|fast\w*|nothing)\b[^.;]{0,20}?\b(?:eat\w*|food|drink\w*"
    r"|meals?)\b[^.;]{0,60}?"
    rf"\b(?P<value>(?:at least |a minimum of |the last )?{TIME})\b"
    rf"|\b(?P<after>(?:at least |a minimum of )?{TIME}) after (?:the last |a )?(?:meal|eating|breakfast|lunch|food)",
    re.IGNORECASE,
)

LACTATION = re.compile(
    r"\b(?P<value>colostrum|(?:early|mid|middle|late|peak)[- ]lactation"
    r"|(?:\d+|one|two|three|four|six)(?: ?(?:[-–]|to|and) ?(?:\d+|two|three|four|six))? (?:days?|weeks?|months?) "
    r"(?:post-?partum|after (?:birth|delivery|calving|parturition|kidding|lambing)|of lactation|in milk)"
    r"|(?:transitional|mature) (?=(?:human |breast )*milk\b))",
    re.IGNORECASE,
)
EXPRESSION = re.compile(
    r"\b(?P<value>(?:(?:electric|manual|hospital-grade) )?breast pumps?|(?:manual|hand)(?:ly)? expres\w+"
    r"|milking (?:machines?|parlou?rs?))",
    re.IGNORECASE,
)
FAT = re.compile(
    r"\b(?P<value>(?:centrifug\w+|spun)[^.;]{3,60}?) to (?:remove|separate|take off|skim"
    r"|get rid of) (?:the )?(?:milk )?"
    r"(?:fat|cream)\b"
    r"|\b(?:fat|cream)(?: layer| globules?)?,? (?:(?:was|were) )?(?P<after>(?:removed|skimmed|taken) (?:off )?"
    r"(?:by|with|using|after|at) [^.;]{4,60}?)(?=[,.;]| and )",
    re.IGNORECASE,
)
CASEIN = re.compile(
    r"\bcaseins? (?:micelles )?(?:(?:was|were) )(?P<value>(?:removed|precipitated|pelleted|sedimented|depleted"
    r"|dissolved"
    r"|coagulated) (?:by|with|using|at) (?:[^.;,]|,(?=\d)|\.(?=\d)){3,70}?)(?=[,;]|\.(?!\d)| and | for \d|$)"
    r"|\b(?P<after>(?:acetic acid|hydrochloric acid|HCl|chymosin|rennet|EDTA|(?:sodium )?citrate"
    r"|isoelectric precipitation)"
    r"\b(?:[^.;,]|\.(?=\d)){0,40}?) to (?:precipitate|remove|coagulate|dissociate|dissolve) (?:the )?caseins?\b",
    re.IGNORECASE,
)

JOINT = re.compile(
    r"\b(?P<value>knee|hip|shoulder|elbow|carpal|fetlock|metacarpophalangeal|temporomandibular|stifle)\b"
)
JOINT_DISEASE = re.compile(
    r"\b(?P<value>(?:rheumatoid|psoriatic|reactive|juvenile idiopathic|gouty|septic) arthritis|(?:end-stage |knee "
    r"|early )?"
    r"osteoarthritis|gout|meniscal (?:tears?|injur\w+))\b",
    re.IGNORECASE,
)
HYALURONIDASE = re.compile(
    r"\b(?P<value>hyaluronidase(?: \([^()]{2,60}\))?(?:,? (?:for|at) [^.;,()]{3,40}?(?=[.;,()]))?)"
)

REGION = re.compile(
    r"\b(?P<value>(?:(?:left|right) )?(?:(?:pre)?frontal|temporal|parietal|occipital|cerebral|motor|visual|entorhinal"
    r"|cingulate) (?:cort(?:ex|ices)|lobes?)|hippocamp(?:us|i)|cerebellum|striatum|hemibrains?|brain hemispheres?"
    r"|(?:left|right) (?:ventricles?|atri(?:um|a)|lungs?|lobes?)|(?:epididymal|inguinal|subcutaneous|visceral"
    r"|perigonadal|omental) (?:white )?(?:fat|adipose(?: tissue)?)|(?:dorsal|ventral) horns?)\b",
    re.IGNORECASE,
)
MASS = re.compile(
    r"\b(?P<value>(?:about |approximately |~ ?)?\d[\d.]*(?: ?[-–] ?\d[\d.]*)? ?m?g)(?: wet weight)? (?:of )?(?:the "
    r"|each )?"
    r"(?:(?:frozen|fresh|minced|human|mouse|brain|tumou?r|liver|kidney|heart|lung|muscle|cortical|adipose) ){0,3}"
    r"(?:tissues?|cortex|brains?|tumou?rs?|livers?|pieces?|biops(?:y|ies)|fat)\b"
    r"|\b(?:tissues?|brains?|cortex|tumou?rs?|livers?|pieces?|hippocampi|samples?|biops(?:y|ies)) "
    r"\((?P<after>(?:about |approximately |~ ?)?\d[\d.]*(?: ?[-–] ?\d[\d.]*)? ?m?g)\b"
)
ENZYME = re.compile(
    rf"\b(?P<value>{AMOUNT_OF_ENZYME}(?:[Cc]ollagenase|[Pp]apain|[Dd]ispase|[Ll]iberase(?: TM)?"
    rf"|[Tt]umor dissociation kit)"
    r"(?: (?:type )?(?:[IVX]{1,4}|[A-DP]|[1-4])\b)?(?: \([^()]{2,40}\))?"
    r"(?:(?:(?!\b(?:and then|was|were|stopped|spun|washed)\b)[^.;()]){0,60}? for \d[\d.]* ?(?:min"
    r"|h)\b)?(?: at \d+ ?°C)?)"
)

STRAIN = re.compile(
    r"\b(?:strains?|isolates?) (?P<value>[A-Z]{1,5}[A-Za-z]{0,3}[- ]?\d[\w()/-]*|[A-Z]{2,}\d*)\b(?! (?:was"
    r"|were) used to)"
    r"|\b(?P<after>(?:ATCC|DSM|NCTC|CIP|JCM|CCUG|NCIMB)[ -]?(?:BAA-)?\d{2,6}"
    r"|PAO1|PA14|BL21(?:\(DE3\))?|MG1655|BW25113|W3110|USA300|JE2|(?:Nissle|EcN) ?1917|EDL933|UTI89|CFT073|MC58)\b"
)
PHASE = re.compile(
    r"\b(?P<value>(?:(?:early|mid|late)[- ])?(?:exponential|stationary|log(?:arithmic)?)(?:[- ]growth)?[- ]phase)\b",
    re.IGNORECASE,
)
BROTH = re.compile(
    r"\b(?:in|on|with) (?:\d[\d.]* ?m?[lL] (?:of )?|fresh |liquid |sterile |filtered "
    r"|prewarmed ){0,2}(?P<value>(?:LB|TSB|BHI|M9"
    r"|MHB|Luria[- ]Bertani|lysogeny|tryptic soy|trypticase soy|brain heart infusion|Mueller[- ]Hinton|Middlebrook 7H9"
    r"|Brucella|Terrific|Todd[- ]Hewitt|GC|MRS|RPMI(?:[- ]1640)?)\b(?:[- ]?(?:broth|medium|minimal|salts|glucose"
    r"|Miller)){0,2})"
)
DENSITY = re.compile(
    r"\b(?P<value>OD(?:[_ ]?\{?600\}?)?(?: ?nm)?(?: of| =|=|:)? ?(?:about "
    r"|~ ?)?\d(?:\.\d+)?(?: ?[-–] ?\d(?:\.\d+)?)?)(?![\d.])"
)

ORGAN = re.compile(
    r"\b(?P<value>(?:(?:young|mature|fresh|dried|rosette) )?(?:leaves|leaf|roots?|rhizomes?|fruits?|seeds?"
    r"|seedlings|peels?"
    r"|flowers?|stems?|tubers?|bulbs?|rosettes?|berries|sprouts?|pulp))\b",
    re.IGNORECASE,
)
CULTIVAR = re.compile(
    r"\b(?:cv\.?|cultivars?|variety|ecotype|accession) (?P<value>['‘]?[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]?)"
)
EXTRACTION = re.compile(
    r"\b(?P<value>vacuum[- ]?infiltrat(?:ed|ion)(?: (?:with|in) [^.;,()]{3,50}?(?=[.;,()]))?|juicer|blender|squeezed"
    r"|(?:hand-?|cold-?)?pressed|homogeni[sz]ed (?:with|in|by) [^.;,()]{3,40}?(?=[.;,()])|ground (?:with|in) "
    r"[^.;,()]{3,40}?(?=[.;,()]))"
)
TO_CULTURE = re.compile(r"\b(?:plated|seeded|neuronal cultures?|primary (?:neurons|cultures?)|cultured (?:on|in|at))\b")
"""Words of sentences in which tissue is taken apart to grow its cells."""
OF_CELLS = re.compile(
    r"\b(?:macrophages|monocytes|epithelial|differentiated|FBS|FCS|DMEM|monolayers?|THP-1|HEp-2|HeLa|Caco-2|A549)\b"
)
"""Words of sentences on the medium of cells that got vesicles of bacteria."""
OTHER_USE = re.compile(
    r"\b(?:plasmids?|cloning|cloned|expression of|recombinant|transformed|mice|infect\w*|MIC|susceptib\w*)\b",
    re.IGNORECASE,
)
"""Words of sentences in which bacteria make something else than vesicles."""
GELS = re.compile(r"\b(?:SDS|gels?|blots?|trypsin|alkylat\w*|iodoacetamide)\b", re.IGNORECASE)

OF_KIND: Mapping[str, tuple[Told, ...]] = {
    "urine": (
        Told(("urine", "void"), VOID),
        Told(("urine", "sampling"), URINE_SAMPLING),
        Told(("urine", "dipstick"), DIPSTICK),
        Told(("urine", "thp_treatment"), THP, never=GELS, beside=NETWORK),
        Told(("urine", "normalizer"), NORMALIZER),
    ),
    "saliva": (
        Told(("saliva", "stimulated"), STIMULATED),
        Told(("saliva", "glandular"), GLAND, taken=True),
        Told(("saliva", "time_since_food"), SINCE_FOOD),
    ),
    "milk": (
        Told(("milk", "lactation_stage"), LACTATION),
        Told(("milk", "expression"), EXPRESSION),
        Told(("milk", "fat_removal"), FAT),
        Told(("milk", "casein_removal"), CASEIN),
    ),
    "synovial_fluid": (
        Told(("synovial_fluid", "joint"), JOINT, taken=True),
        Told(("synovial_fluid", "disease"), JOINT_DISEASE, taken=True),
        Told(("synovial_fluid", "hyaluronidase"), HYALURONIDASE),
    ),
    "tissue": (
        Told(("tissue", "region"), REGION),
        Told(("tissue", "mass"), MASS),
        Told(("tissue", "dissociation"), ENZYME, never=TO_CULTURE),
    ),
    "bacteria": (
        Told(("bacteria", "strain"), STRAIN, never=OTHER_USE),
        Told(("bacteria", "growth_phase"), PHASE, never=OTHER_USE),
        Told(("bacteria", "medium"), BROTH, never=OF_CELLS),
        Told(("bacteria", "density"), DENSITY, never=OTHER_USE),
    ),
    "plant": (
        Told(("plant", "organ"), ORGAN, taken=True),
        Told(("plant", "cultivar"), CULTIVAR),
        Told(("plant", "extraction"), EXTRACTION),
    ),
}
"""By the chapter of a sample, what methods tell of it."""
