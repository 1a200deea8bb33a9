"""Words of running text that name what vesicles are taken from, and those around them that say otherwise."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

NOT_BEFORE = {
    "cerebrospinal fluid": r"(?:G|M|GM|rh\w*|hG|mM|mG|macrophage|granulocyte)[-‐‑–−]?$",
    "serum": r"(?:this|that|% of|of this|containing|supplemented with|plus|[Bb]ovine|[Cc]alf|horse|goat|donkey"
    r"|growth|require|requires|requiring|newborn|normal|foetal|fetal|rabbit|FB|no|without|%"
    r"|replacement|anti|lacking|devoid of|free of|free from|place of|instead of|absence of|deprived of|starved of"
    r"|withdrawal of"
    r"|omitting|omitted|minus|w/o|"
    r"chicken|knockout|depleted|free|reduced|low|heat-inactivated|in|EV-|exosome-)[- ]*$",
    "plasma": r"(?:inductively coupled|oxygen|glow|air|argon|O2|cold|to the|across the|at the|"
    r"(?:EV|MP|MV|vesicle|exosome|microparticle)s?[- ](?:free|depleted))[- ]*$",
    "whole blood": r"(?:red|white|umbilical cord|sheep|complete|PBMCs from|lymphocytes from)[- ]*$",
}

NOT_AFTER = {
    "serum": r"[- ](?:free|[Rr]eplacement|RNA|Replacer|albumin|starv|depriv|deplet|replacement|withdraw|response"
    r"|reduced|amyloid|was added|levels?|"
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
        "perfusate",
        "dialysate",
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
    r"|\b(?:medium|media)(?: \([^()]{1,30}\))?(?: of (?!(?:the )?assays?)[^.;,()]{1,40}?)?"
    r" (?:was|were) (?:then |subsequently |first |next |\w+ly )?(?:collected|taken(?= for)|saved|drawn off"
    r"|harvested|centrifuged|pooled|recovered"
    r"|cleared|spun|concentrated|filtered|subjected|removed and (?:centrifuged|spun)"
    r"|ultracentrifuged|precipitated|processed|thawed|loaded|clarified)"
    r"|\b(?:medium|media)(?: \([^()]{1,40}\))? (?:went|(?:was|were) (?:taken|put|run|brought)) through\b"
    r"|\bexcretory[-/ ]+(?:and )?secret(?:ory|ed) (?:products?|materials?|fluids?)\b"
    r"|\bcultured (?:[\w-]+ ){0,4}?supernatants?\b|\bcell (?:[\w-]+ )?supernatants?\b"
    r"|\bculture (?:medium|media)(?: \([^)]{1,8}\))? (?:was |were )?collected\b|\b(?:collect"
    r"|harvest) (?:the )?(?:cell )?"
    r"culture (?:medium|media|supernatants?)\b"
    r"|\b(?:collected|harvested|pooled|spent|bathing"
    r"|harvest(?:ing)? (?:of )?the) (?:culture )?(?:medium|media|(?:cell )?supernatants?)\b"
    r"|\b(?:serum[- ](?:free|deprived|starved)|cell) cultures\b(?= (?:by|using|with|via|were (?:centrifuged|spun"
    r"|cleared)))"
    r"|\b(?:pre-?)?conditioned (?:DMEM|RPMI|KSFM|IMDM|EBM|EGM|\w{0,2}MEM)\b"
    r"|\b(?:from|of) the (?:culture )?(?:medium|media)(?= (?:by|using|via|through)\b)"
    r"|\b(?:cells|debris) (?:(?:was|were) )?(?:\w+ly |first )?(?:removed|cleared|eliminated) from (?:the )?(?:\w+ )?"
    r"(?:medium|media|supernatants?)\b"
    r"|\bharvests? (?:\([^()]{1,20}\) )?(?:was|were) (?:\w+ly )?(?:clarified|filtered|concentrated|centrifuged|cleared)"
    r"|\b(?:medium|media)(?: \([^()]{1,30}\))? (?:bathing|of|from) (?:the )?(?:[\w-]+ ){0,5}?(?:cells?"
    r"|\w+cytes|\w+blasts|MSCs)\b"
    r"|\b(?:culture|culturing|growth|cell|cell culture|[a-z]+cyte) (?:medium|media) (?:was|were) (?:then |\w+ly )?"
    r"(?:collected|harvested|centrifuged|pooled|recovered|cleared))"
    r"|(?i:\bsupernatants?(?: fractions?| fluids?)? (?:of|from"
    r"|derived from) (?:the )?(?!(?:\w+ )?(?:red |RBC|erythro))(?:[\w/+×^-]+,? ){0,7}?(?:cells?|cell lines?|cultures?"
    r"|\w+cytes|\w+blasts|\w{3,}phils|\w+tubes|platelets|organoids|islets|explants|spheroids|microglia|HUVECs?|PBMCs"
    r"|MSCs|macrophages|neurons)\b)"
    r"|(?i:\b(?:explants?|organoids?|slices?|spheroids?|islets?|villi|parasites?|worms?"
    r"|larva[el]?)[- ](?:culture[- ])?(?:conditioned )?"
    r"(?:supernatants?|medium|media)\b)"
    r"|\bCCM\b|\bCdM\b"
)

CELL_MEDIUM = Sieve(
    r"\b(?:medium|media|[Ss]upernatants?)\b(?! (?:containing|supplemented|of|from|with (?:\d|exo|EV|FBS|serum)))"
)
OUT_OF = re.compile(
    r"(?:\b(?:isolated|purified|collected|recovered|harvested|pelleted|obtained|concentrated|precipitated|enriched"
    r"|extracted)"
    r" from (?:the |their |its )?(?:[\w/-]+ )?(?:cells? |culture )?|\b(?:EVs|[Ee]xosomes|[Vv]esicles"
    r"|[Mm]icro(?:vesicles|particles)|MVs|MPs|OMVs) (?:from|of) (?:the |[\w./-]+ ){1,3})$"
)
"""Words before the medium of cells that say that vesicles were taken out of it."""
OF_LINE = re.compile(
    r"(?:\b(?=[\w-]*[A-Z])[\w-]*\d[\w-]*|HeLa|Jurkat|\w{3,}(?:cyte|blast|phage|phil|tube)s?|neurons?|microglia"
    r"|\w*MSCs?|BMDCs?"
    r"|PBMCs?|HUVECs?|[Mm]acrophage|cells?)(?: culture)? $"
)
"""Words for cells right before their medium or supernatant."""

SUPERNATANT = Sieve(
    r"\bCM (?:was|were) (?:then |first )?(?:clarified|cleared|centrifuged|spun|concentrated|filtered)\b"
    r"|(?i:\b(?:cell )?supernatants?(?: of (?:[\w-]*\d[\w-]*|(?:[\w–-]+ ){0,3}cultures?))? "
    r"(?:was|were) (?:then |first |\w+ly )?(?:collected|harvested"
    r"|recovered|pooled|thawed|centrifuged|spun|cleared|subjected|filtered|concentrated|processed|clarified"
    r"|ultracentrifuged|passed)|\b(?:thawed|frozen|stored"
    r"|pooled|harvested) supernatants?\b|\bcentrifugation of (?:the )?supernatants?\b|\b(?:from"
    r"|in) (?:the )?(?:\w+ )?supernatants?\b(?! (?:of|from) (?!days? )))"
)

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
    r"|tumou?rs?|placentas?|muscles?|colons?|cort(?:ex|ices)|hippocamp(?:us|i)|test[ei]s|ovar(?:y|ies)|adrenals?|thymus(?:es)?|bladders?"
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

CULTURED = Sieve(
    r"(?i)\b(?:cells?|\w*MSCs|\w{4,}cytes|\w{4,}blasts|macrophages|neurons|HUVECs?|cell lines?"
    r"|cultures|explants|parasites|\w*mastigotes|worms"
    r"|tachyzoites|trophozoites|schistosomula|larvae|nematodes|helminths|\w{3,}phils"
    r"|platelets) (?:\([^)]{0,60}\) )?(?:of (?:[\w-]+ ){1,4}?)?(?:\([^)]{0,60}\) )?(?:(?:in|at"
    r"|from) [^.;,()]{1,60}? )?(?:at passage \w+ )?(?:were"
    r"|was) (?:\w+ly )?(?:cultured|stimulated|activated|grown|seeded|maintained|incubated|plated|washed|expanded|kept"
    r"|cultivated|starved)"
)
