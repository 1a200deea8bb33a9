"""Proteins of vesicles that are told by what was told of others, and traps beside them."""

from __future__ import annotations

from tests.manuscript_said import Said, passages

AS_THOSE_BEFORE = (
    Said("In EVs, calnexin was missing, as was GM130.", absent="CANX, GOLGA2"),
    Said("Calnexin was absent from exosomes, as were calreticulin and cytochrome c.", absent="CALR, CANX, CYCS"),
    Said("CD63 was found in EVs, as were CD9 and Alix.", present="CD63, CD9, PDCD6IP"),
    Said("Calnexin was missing from the microparticles, and GM130 likewise.", absent="CANX, GOLGA2"),
    Said("CD9 was strong in the EVs, TSG101 likewise.", present="CD9, TSG101"),
    Said("EVs were free of ApoB; the same was true of albumin.", absent="ALB, APOB"),
    Said("Calnexin was not seen in EVs. The same was true of GM130.", absent="CANX, GOLGA2"),
    Said("Calnexin was not detected in EVs; the same went for GRP94.", absent="CANX, HSP90B1"),
    Said("CD63 was detected in EVs; the same went for syntenin-1.", present="CD63, SDCBP"),
    Said("Calnexin could not be detected in the EVs. Likewise GM130.", absent="CANX, GOLGA2"),
    Said("GM130 was absent from the EVs. So was calreticulin.", absent="CALR, GOLGA2"),
    Said(
        "Neither calnexin nor GM130 was seen in EVs; the same held for calreticulin.",
        absent="CALR, CANX, GOLGA2",
    ),
)
NONE_OF_THEM = (
    Said("We probed EVs for calnexin and GM130, neither of which was found.", absent="CANX, GOLGA2"),
    Said("EVs were stained for CD19, CD14 and CD45, none of which was positive.", absent="CD14, CD19, PTPRC"),
    Said("EVs were stained for CD19, CD14 and CD45, none of which stained.", absent="CD14, CD19, PTPRC"),
    Said("Exosomes were tested for CD86 and CD80, neither of which was present.", absent="CD80, CD86"),
    Said("Calnexin and GM130 were blotted in EVs; neither was seen.", absent="CANX, GOLGA2"),
    Said(
        "Antibodies to calnexin and GM130 gave no band in EVs, those to CD9 and Alix did.",
        present="CD9, PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("Exosomes carried CD9 and CD63, neither of which was seen after detergent.", present="CD63, CD9"),
    Said("EVs were probed for CD9 and CD63, both of which were detected.", present="CD63, CD9"),
)

REFERRING = tuple(passages((*AS_THOSE_BEFORE, *NONE_OF_THEM)))
