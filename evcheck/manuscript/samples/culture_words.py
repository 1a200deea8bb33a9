"""Words of running text for the medium of cells, their supernatant, and their culture."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

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
    r"|\b(?:medium|media) from [^.;]{1,60}? (?:was|were) (?:collected|harvested) and (?:then )?(?:concentrated"
    r"|centrifuged|spun|filtered|cleared)\b"
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
    r"|\bharvests? (?:\([^()]{1,20}\) )?(?:was|were) (?:\w+ly )?(?:clarified|filtered|concentrated|centrifuged|cleared"
    r"|passed|processed|loaded|applied|subjected|pumped)"
    r"|\b(?:medium|media)(?: \([^()]{1,30}\))? (?:bathing|of|from) (?:the )?(?:[\w-]+ ){0,5}?(?:cells?"
    r"|\w+cytes|\w+blasts|\w*MSCs|\w*ECs|SMCs|macrophages|neurons|microglia|organoids)\b"
    r"|\b(?:culture|culturing|growth|cell|cell culture|[a-z]+cyte) (?:medium|media) (?:was|were) (?:then |\w+ly )?"
    r"(?:collected|harvested|centrifuged|pooled|recovered|cleared))"
    r"|(?i:\bsupernatants?(?: fractions?| fluids?)? (?:of|from"
    r"|derived from) (?:the )?(?!(?:\w+ )?(?:red |RBC|erythro))(?:[\w/+×^-]+(?:\.\d+)?,? ){0,7}?"
    r"(?:cells?|cell lines?|cultures?|\w+cytes|\w+blasts|\w{3,}phils|\w+tubes|platelets|organoids|islets|explants"
    r"|spheroids|microglia|HUVECs?|PBMCs|MSCs|macrophages|neurons"
    r"|(?-i:[A-Za-z]{0,4}ECs|[A-Za-z]{0,4}DCs|SMCs|iPSCs|ESCs|CAFs|BMDMs))\b)"
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

CULTURED = Sieve(
    r"(?i)\b(?:cells?|\w*MSCs|\w{4,}cytes|\w{4,}blasts|macrophages|neurons|HUVECs?|cell lines?"
    r"|cultures|explants|parasites|\w*mastigotes|worms"
    r"|tachyzoites|trophozoites|schistosomula|larvae|nematodes|helminths|\w{3,}phils"
    r"|platelets) (?:\([^)]{0,60}\) )?(?:of (?:[\w-]+ ){1,4}?)?(?:\([^)]{0,60}\) )?(?:(?:in|at"
    r"|from) [^.;,()]{1,60}? )?(?:at passage \w+ )?(?:were"
    r"|was) (?:\w+ly )?(?:cultured|stimulated|activated|grown|seeded|maintained|incubated|plated|washed|expanded|kept"
    r"|cultivated|starved)"
)
