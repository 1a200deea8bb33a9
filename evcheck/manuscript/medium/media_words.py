"""Words of running text for serum in media, and for media that vesicles are collected in."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

SERUM = (
    r"(?:(?:foetal|fetal|newborn)? ?(?:bovine|calf) serum|FBS|FCS|serum|platelet lysate|hPL|media"
    r"|medium|EVDS|DMEM|RPMI)"
)
BOUGHT = r"(?:FBS|FCS|(?:fetal|foetal) (?:bovine|calf) serum|bovine serum|horse serum|human serum|platelet lysate|hPL)"
DEPLETED = Sieve(
    rf"(?i:\b(?:exosomes?|\w{{0,4}}EVs?|(?:extracellular |micro)?vesicles?|microparticles?|MPs?"
    rf"|MVs?|exo)[-–‑− ]?(?:depleted|reduced|free|deprived|deficient|poor"
    rf"|depletion)\b(?:[- ][\w%().]+){{0,4}}?[- ]{SERUM}\b(?! (?:prepared|obtained|collected|derived|generated"
    rf"|fraction)))"
    rf"|(?i:\b{SERUM}\b(?:(?![.;] ).){{0,90}}?\b(?:depleted (?:of|from|in)|freed? (?:of|from)"
    rf"|without|devoid of|cleared of|deprived of|stripped of|rid of|emptied of) (?:(?!(?:was|were|is|are|and|for|to)"
    rf" )[\w-]+ ){{0,4}}?"
    rf"(?:exosom|vesic|EVs?|MVs?"
    rf"|MPs?|micropart)\w*)"
    rf"|(?i:\b{BOUGHT},? (?:from|of|in) which (?:the |its |their |all )?(?:\w+ )?(?:exosomes|vesicles|\w{{0,4}}EVs)"
    r" (?:had been|were|was|have been) (?:\w+ly )?(?:removed|depleted|eliminated|pelleted|spun out|taken out))\b"
    rf"|(?i:\b{BOUGHT}(?:,? \([^)]*\))?,? \(?(?:(?:that|which) )?(?:(?:was|were|had been|is) )?(?:\w+ly |first |pre-?)*"
    r"(?:ultra-?centrifuged|spun|depleted|pre-?cleared|ultrafiltered|(?:filtered"
    r"|passed) through [^.;]{0,40}?\b[13]00 ?kDa)\b)"
    rf"|(?i:\b(?:exosomes|vesicles|EVs|microparticles) (?:\w+ )?(?:in|of|from) (?:the )?(?:\w+ ){{0,2}}(?:{BOUGHT}"
    rf"|serum)"
    r" (?:was|were|had been) (?:\w+ly |first )?(?:removed|depleted|eliminated|cleared|spun (?:down|out))\b)"
    r"|(?i:\bdeplete (?:the )?(?:\w+ )?serum of (?:\w+ ){0,3}(?:exosomes|vesicles|EVs)\b)"
    rf"|(?i:\b{BOUGHT}(?: \([^)]*\))? (?:was|were) (?:rendered|made) (?:exosomes?|EVs?|vesicles?)[- ]free\b)"
    rf"|(?i:\b(?:medium|media)\b[^.;]{{0,40}}? {BOUGHT}\)?,? (?:was|were|had been) (?:\w+ly |overnight |first )?"
    r"(?:ultra-?centrifuged|spun|centrifuged)\b)"
    r"|(?i:\b(?:exosomes|(?:extracellular |micro)?vesicles|EVs|microparticles) (?:were|was|had been) (?:\w+ly )?"
    rf"(?:removed|depleted|eliminated|cleared) from (?:the )?(?:[\w%]+ ){{0,2}}?(?:{BOUGHT}|serum)\b)"
    rf"|(?i:\b{BOUGHT}[- ]containing (?:\w+ )?(?:medium|media) (?:was|were"
    rf"|had been) (?:\w+ly )?(?:ultra-?centrifuged|spun)\b)"
    r"|\bExo-?FBS\b|\bFBS ?exo[-−]|\b(?i:ultracentrifuged (?:FBS|FCS|(?:fetal |foetal )?(?:bovine|calf) serum))"
    r"|\b(?:UC-)?dFBS\b|\bEVDS\b|\b(?:the|same|this|such|in) depleted (?:culture )?medi(?:um|a)\b"
    r"|(?i:\b(?:(?<![-–‑−])|(?<=\bUC-)|(?<=ultracentrifugation-))"
    rf"(?:depleted|pre-?cleared) (?:FBS|FCS|serum|(?:fetal|foetal) (?:bovine|calf) serum)\b)"
)
FREE = Sieve(
    r"(?i:\bno serum (?:was|were|is) (?:\w+ )?(?:used|added|present)\b|\bserum[- ](?:free|less)\b|\bserumless\b"
    r"|\b(?:FBS|FCS|hPL|(?:platelet )?lysate)[- ]free\b|\b(?:without"
    r"|lacking"
    r"|devoid of|free of|free from|no"
    r"|w/o) (?:any )?(?:added |supplemental )?(?:(?:plasma|supplements?|growth factors|antibiotics|phenol red) (?:or"
    r"|and"
    r"|nor) )?(?:FBS|FCS|hPL|(?:human )?platelet lysate|(?:fetal |foetal |human |horse )?(?:bovine "
    r"|calf )?serum)\b(?! (?:proteins?|albumin|EVs|vesicles|components))"
    r"|\bserum[- ](?:starv\w+|depriv\w+|deficient)|\bin the absence of (?:serum|FBS|FCS)"
    r"|\b(?:serum|FBS|FCS) (?:was|were) (?:omitted|withheld|left out)\b"
    r"|\b(?:replaced|changed|switched|exchanged|substituted) (?:with|by|to|for) (?:fresh |pre-?warmed )?"
    r"(?:basal|plain|unsupplemented) (?:[\w/-]+ )?(?:medium|media|DMEM(?:/F-?12)?|RPMI"
    r"|α-?MEM|MEM|IMDM)\b(?!,? (?:supplemented|containing|with|plus|\+))"
    r"|\b(?:held|kept|left|incubated|cultured) in (?:plain|unsupplemented) (?:medium|media|DMEM|RPMI|MEM)\b"
    r"|\b(?:without|lacking|free of|free from|devoid of|no) (?:platelet )?lysate\b|\b(?:lysate|hPL)-free\b"
    r"|\b(?:in place of|instead of|in lieu of) (?:FBS|FCS|serum)\b|\b(?:serum|FBS|FCS) (?:was )?replaced (?:by|with) "
    r"(?:[\d.]+ ?% )?(?:BSA|albumin|ITS)\b|\b(?:medium|media|DMEM|RPMI|MEM) with nothing added"
    r"|\b(?:medium|media|DMEM|RPMI|MEM|SFM),? (?:without|lacking|free of) (?:any )?(?:supplements?|additives)\b"
    r"|\b(?:additive|supplement)-free (?:[\w/-]+ )?(?:medium|media|DMEM|RPMI|MEM)\b"
    r"|\b0 ?% (?:FBS|FCS)|\bOpti-?MEM\b|\bdevoid of serum|\bSFM\b|serum-depleted)"
)
FULL = Sieve(
    r"(?i)\b(?:\d{1,2} ?%|supplemented with|containing"
    r"|plus) (?:\(v/v\) )?(?:\d{1,2} ?% )?(?:\(v/v\) )?(?:heat[- ]inactivated )?(?:of )?(?:FBS"
    r"|FCS|(?:fetal|foetal) (?:bovine|calf) serum|bovine growth serum|newborn calf serum)\b"
)
COLLECTED = re.compile(
    r"(?i)condition|collect|harvest|\bspent\b|exosom|vesic|\bEVs?\b|microparticle|supernatant|secret|releas"
    r"|(?:medium|media) (?:was|were) (?:replaced|changed|switched|exchanged)|replaced with|produc"
    r"|isolat"
)
NOT_COLLECTED = re.compile(
    r"(?i)transwell|migration|invasion|scratch|wound|transfect|lipofect|stimulat\w+ with (?:EGF"
    r"|insulin)|MTT|CCK|proliferation|luciferase|dose|block(?:ed|ing)|antibod|uptake|recipient"
    r"|co-?cultur|stained|tube formation|treated with|stimulat\w+|exposed to"
    r"|infect(?!ed (?:sheep|cattle|cows|calves|mice|rats|hamsters|gerbils|animals|hosts?|livers?|snails|dogs|pigs))"
    r"|lentivir"
    r"|toxicity|(?<!% )viability(?! (?:at|was|of|remained|stayed|exceeded|above)|,? ?[:=]? ?[>≥~]? ?\d)"
)
BASES = re.compile(
    r"\b(?:DMEM(?:/F-?12)?|RPMI(?:[- ]?1640)?|α-?MEM|alpha-?MEM|MEM-?α|MEM|IMDM|EGM-?2|EBM-?2"
    r"|McCoy's 5A|Ham's F-?12|F-?12K?|Opti-?MEM|StemPro|StemMACS|mTeSR1?|Neurobasal|CCM5"
    r"|Leibovitz's L-?15|L-?15|X-?VIVO ?1[05]|"
    r"Dulbecco['’]s [Mm]odified Eagle['’]?s? [Mm]edium"
    r"|Iscove['’]s [Mm]odified Dulbecco['’]s [Mm]edium|FreeStyle 293|Medium 199|M199"
    r"|keratinocyte[- ]SFM|LB|TSB|BHI)(?![\w-])"
)

GROWTH = re.compile(r"(?i)\b(?:grown|maintained|expanded|cultured|propagated|passaged|seeded|plated)\b")
GATHERED = re.compile(r"(?i)condition|collect|harvest|supernatant|secret|releas")
"""Words of the medium in which cells grow, and of the one that is collected from them."""
HARVESTED = re.compile(
    r"(?i)(?:medium|media|supernatant)s? (?:was|were) (?:then )?(?:collected|harvested)|conditioned medi"
)
CONDITIONED = re.compile(
    r"(?i) (?:the |then,? |after \S+ \w+,? )*(?:\w+[- ]){0,2}(?:conditioned|medium|media|supernatant)"
)
FOR_VESICLES = re.compile(r"(?i)\bfor (?:the )?(?:\w+ ){0,3}(?:exosom\w*|vesicles?|EVs?|microparticles?)\b(?: \w+)?")

GROWN_FREE = re.compile(
    r"(?i)\b(?:were|was) (?:\w+ly )?(?:grown|cultured|maintained|expanded|cultivated|kept|adapted)\b[^.;]{0,60}?"
    r"\b(?P<free>serum[- ]free|(?:chemically|fully)[- ]defined|(?:animal[- ](?:component|origin|derived component)"
    r"|protein|xeno)[- ]free)\b"
)


REPLACED = Sieve(
    r"\b(?:B-?27|NS21|N-?2(?= (?:supplement|and B-?27)|/B-?27)|(?i:knock-?out[ -](?:serum replacement|SR))"
    r"|KO?SR|CDM-HD"
    r"|Nutridoma(?:-\w+)?|(?i:chemically[- ]defined(?=[^.;]{0,40}medi))|(?i:protein-free (?:medium"
    r"|\w+ medium)))(?!\w)"
)
"""Supplements in the place of serum, and media that hold none."""

GROWN_IN = re.compile(
    r"\b(?:cells|cultures|\w+cytes|\w+blasts|MSCs) (?:(?:were|was|had been) )?(?:\w+ly )?(?:cultured|grown"
    r"|maintained|kept|incubated)\b[^.;]{0,60}$"
)
"""Words before medium that say that the cells whose vesicles a passage isolates are grown in it."""

CHANGED = re.compile(
    r"(?i)\b(?:replace|change|switch|wash)\b[^.;]{0,100}?\bserum[- ]free\b[^.;]{0,60}\bfor \d{2} ?h|"
    r"\b(?:cultured|kept|maintained|incubated|grown|left) in (?:[\w-]+ ){0,4}?serum[- ]free\b[^.;]{0,30}\bfor "
    r"(?:24|36|48|72|96|two|three|four) ?(?:h|hrs?|hours?|days?)\b|"
    r"\bserum[- ](?:starved|deprived)\b[^.;]{0,40}?\bfor (?:\d{2}|two|three) ?(?:h|hrs?|hours|days)\b|"
    r"\b(?:switched|changed|transferred|shifted|moved) (?:in)?to [^.;]{0,60}?\bfor (?:another |a further )?"
    r"(?:1[268]|24|36|48|72|96|one|two|three) ?(?:h|hrs?|hours?|days?)\b|"
    r"\b(?:washed|rinsed|confluen\w+|switched|changed|replaced|starved)\b(?:[^.;]|\.\d){0,120}?\b(?:kept|left|held"
    r"|incubated|cultured|maintained|grown|conditioned|medium|media)\b(?:[^.;]|\.\d){0,60}?"
    r"\b(?:for|after) (?:another |a further |additional )?"
    r"(?:1[268]|24|36|48|72|96|one|two|three) ?(?:h|hrs?|hours?|days?)\b|"
    r"\b(?:adults?|worms?|flukes?|parasites?|nematodes?|larvae)\b(?:[^.;]|\.[ \d]?(?=[a-z\d])){0,220}?"
    r"\b(?:cultured|kept|maintained|incubated|held) in\b[^.;]{0,100}?\bfor (?:\d{1,2}|two|three|four|five|six) ?"
    r"(?:h|hrs?|hours?|days?)\b"
)
"""How cells are brought into the medium that they condition: washed, then kept in it for a day, or parasites for hours.
"""
GATHERS_NEXT = re.compile(
    r"[^.;]{0,50}[;,]? (?:and |then |after which )*(?:the )?(?:\w+ )?(?:medi(?:um|a)|supernatants?|CM) (?:was|were) "
    r"(?:then |next |\w+ly )?(?:cleared|clarified|spun|centrifuged|collected|harvested|processed|concentrated|filtered"
    r"|subjected|ultracentrifuged)\b"
)
"""What stands behind a medium that is collected in the same breath: `for 24 h; media were cleared at`."""

PRODUCED_IN = re.compile(
    r"(?i)(?:vesicles|exosomes|EVs) (?:were|was) (?:\w+ly )?(?:produced|generated) in [^.;]{0,40}$"
)
"""Words before a medium that vesicles are said to be made in."""

STIMULATED = re.compile(r"(?i)stimulat\w*|treated with|exposed to|infect\w*|co-?cultur\w*")
"""What is done to cells so that they give vesicles, in a passage that tells how these are had."""

TRANSFECTED = re.compile(r"(?i)transfect\w*|lipofect\w*|transduced")
"""What is done to cells that are made to give vesicles with a protein, and says nothing of an assay."""

NOT_OF_MEDIUM = re.compile(r"(?i)\bcorona\b|opsoni[sz]")
"""Words of a passage that treats serum for what is later done with vesicles, and not for a medium."""

GIVEN_TO_VESICLES = re.compile(
    r"(?i)\b(?:was|were|been) (?:\w+ly )?(?:exposed|incubated|mixed|coated|covered) (?:to|with|in) [^.;]{0,25}$"
)
"""Words before serum that vesicles are brought together with."""

DIRECTLY = re.compile(
    r"(?i)\b(?:isolated|collected|purified|harvested|obtained|prepared|recovered"
    r"|concentrated) (?:\w+ \w+ )?from (?:the )?(?:\w+ ){0,3}?"
    r"(?P<free>serum[- ]free) (?:conditioned |culture |cell culture )*(?:medium|media|supernatants?)\b"
)
"""Medium without serum from which vesicles are said to be taken."""
