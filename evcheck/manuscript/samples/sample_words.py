"""Words of running text that name fluids, plants and tissue, and those that say that cells were taken from them."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

ADJECTIVES = (
    (r"\burinary\b", "urine"),
    (r"\bsalivary\b", "saliva"),
    (r"\bplasmatic\b", "plasma"),
    (r"\bseminal\b(?! vesicle)", "seminal fluid"),
)

FOLDED = tuple((Sieve(pattern, re.I), kind) for pattern, kind in ADJECTIVES)

OF_FLUIDS = {
    "fecal": "faeces", "faecal": "faeces", "tear": "tears", "lacrimal": "tears", "biliary": "bile", "bile": "bile",
    "follicular": "follicular fluid", "amniotic": "amniotic fluid", "ascitic": "ascites", "ascites": "ascites",
    "pleural": "pleural fluid", "synovial": "synovial fluid", "nasal": "nasal fluid", "uterine": "uterine fluid",
    "intrauterine": "uterine fluid", "oviductal": "oviductal fluid", "epididymal": "epididymal fluid",
}  # fmt: skip
"""Adjectives of fluids, which name them where a word for vesicles follows: `biliary EVs`."""

OF_THEM = Sieve(
    rf"\b(?P<fluid>{'|'.join(OF_FLUIDS)})(?=[- ](?:derived |fluid )?(?:EVs?|sEVs?|exosom|extracellular ves|micro-?ves"
    r"|vesicles))",
    re.I,
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
    r"(?i:\b(?:retinas?|(?:hemi|fore|mid)?brains?|hemispheres|ventricles|livers?|lungs?|hearts?|kidneys?|spleens?"
    r"|tumou?rs?|placentas?|muscles?|colons?|cort(?:ex|ices)|hippocamp(?:us|i)|test[ei]s|ovar(?:y|ies)|adrenals?"
    r"|thymus(?:es)?|bladders?"
    r"|prostates?|uter(?:us|i)|intestines?|aortas?|cerebell(?:um|a)|striat(?:um|a)|thalamus|myocardium"
    r"|fat pads?|tonsils?|lymph nodes?|biops(?:y|ies)|cartilage|pancreas(?:es)?|spinal cords?|femurs?|tibia\w*"
    r"|calvaria\w*|bones"
    r"|teeth|joints|gastrocnemi\w*|quadriceps)\b[^.;\n]{0,80}? (?:were"
    r"|was) (?:[\w-]+,? (?:and )?){0,3}?(?:crushed|ground|pulveri[sz]ed|minced|dissociated|digested|chopped|sliced"
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
    r"|RBCs?|\blines?|\b(?:(?:clinical|bacterial) isolate|isolates|strains?|pathogens?|bacteria)\b(?: (?:of"
    r" )?[A-Z]\.? ?[a-z]+)?)\b(?:"
    r" \([^)]{0,40}\))?,?"
    r"(?: (?:were|was))?(?: \w+ly)?"
    r"(?: (?:isolated|purified|separated|obtained|enriched|derived|collected|prepared|harvested"
    r"|sorted|cultured|generated|established|extracted|recovered|taken))? ?(?:from|in|of) "
    r"(?:[\w'’%/.-]+ ){0,6}$"
)
"""Words before a sample that say that cells, not vesicles, were taken from it."""
