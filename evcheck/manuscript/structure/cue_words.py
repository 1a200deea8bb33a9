"""Words in a sentence that say what is worked on from there on."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

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
        r"\b(?:deplet\w+\b(?! (?:culture )?medi(?:um|a)\b)|pre-?clear\w+\b(?! by (?:low[- ]speed |a )?centrifug))"
        r"(?:(?![.;] ).){0,40}?"
        r"(?:exosom|vesic|EVs?\b|by |via |using |with |through )"
        r"|(?:serum|FBS|FCS|EVDS)\b(?:(?![.;] ).){0,80}?\b(?:freed|removed?"
        r"|eliminate\w*)(?:(?![.;] ).){0,40}?(?:exosom|vesic|EVs?\b)"
        r"|(?:deplet\w+|remov\w+|eliminat\w+|free\w*) (?:(?!and |or |were |was )[\w-]+ ){0,5}?(?:exosom\w*|vesicles?"
        r"|EVs?)\b(?:(?! (?:were|was|isolated|purified|obtained|collected) )(?![.;] ).){0,40}?"
        r"\b(?:from|in|of) (?:the )?(?:\w+ ){0,3}(?:serum|FBS|FCS)"
        r"|\b(?:FBS|FCS|serum)[- ]containing (?:\w+ )?medi(?:um|a) (?:was|were|had been) (?:\w+ly )?ultra-?centrifuged"
        r"|\b(?:plasma|serum|buffers?)\b(?:(?![.;] )[^)]"
        r"|(?<=\w)\)){0,90}?ultra-?centrifuged(?:(?![.;] ).){0,60}?\bto deplete (?:it"
        r"|them) of"
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
        r"|\b(?:MP|MV|EV|[Mm]icroparticle|[Mm]icrovesicle|[Ee]xosome|[Vv]esicle)s?[- ](?:free|depleted) (?:\w+ )?"
        r"(?:plasma|serum) (?:\(|was |were )(?:obtained|prepared|made|produced|generated) (?:by|through|using|with)\b"
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
        r"|\b[Nn]uclear fraction|\b[Mm]icrosom|[Cc]ytosolic fraction|[Ss]ynaptosom"
        r"|\b(?:[\w-]+[-−–])?(?:[Ll]ipoproteins?|[HLV]+DLs?)(?: (?:samples?|complexes|particles|mixtures?|fractions?))?"
        r" (?:was|were)\b",
    ),
    (
        "virus",
        r"\b(?:[Ll]enti|[Rr]etro|[Aa]deno)?[Vv]ir(?:us|al)(?:es)? (?:particles?|supernatants?|stocks?|pellets?"
        r"|was|were|preparation|"
        r"vectors?)\b|\b[Ll]entivir\w+|\bAAVs?\b|\bvirions\b|\bVLPs?\b|\bvirus-like particles?\b",
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
