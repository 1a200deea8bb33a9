"""How texts identify an antibody and say how much of it was used: clones, numbers of catalogues, dilutions, makers."""

from __future__ import annotations

import re

CLONE = re.compile(
    r"\b[Cc]lone(?: (?:no\.?|number|ID|name))?:?\s?#?(?P<value>[A-Za-z0-9][\w./-]{1,14}?)(?=[\s,;)\]]|$)"
)
RRID = re.compile(r"\bAB_\d{4,10}\b")
OF_DYE = r"(?:350|405|430|488|514|532|546|555|568|594|610|633|647|660|680|700|750|790)"
"""Numbers of Alexa Fluor dyes, which may be written as those of catalogues are: `AF647`."""
OF_MAKER = re.compile(r"\bEPR-?\d{3,6}[A-Z]?(?:-\d{1,3})?(?:\([A-Z0-9]\))?(?![\w-])")
"""Clones by a name that no maker gives to anything else."""
FLUOR = (
    r"(?:PE|FITC|APC|PerCP)(?:[-/ ]?(?:Cy ?\d(?:\.\d)?|Vio ?\d{3}|H7|R700|Fire ?\d{3}))?|PC[57]|KrO|PB|ECD|BV ?\d{3}"
    r"|BB ?\d{3}"
    r"|(?:AF|Alexa ?(?:Fluor)?) ?\d{3}|eFluor ?\d{3}|Pacific (?:Blue|Orange)|Vio(?:Blue|Green|Bright \w+)|biotin|HRP"
)
"""Dyes that an antibody bears."""
CATALOGUE = re.compile(
    r"(?:\b[Cc]at(?:alog(?:ue)?)?(?:\.|\b)\s?(?:[Nn]o|[Nn]umber|[Nn]r|[Nn]um"
    r"|#)?\.?\s?[:#]?\s?#?(?P<named>[A-Z0-9][\w-]{2,14}(?:/\w{1,6})?)"
    rf"|(?P<bare>\bab\d{{2,6}}\b|\bsc-?\d{{3,6}}\w?\b|\b(?:ADI-)?SPA-?\d{{3}}\b|\b(?:AF(?!{OF_DYE}\b)|CBL)\d{{3}}\b"
    r"|\bAS\d{2}[ -]\d{3,4}[A-Z]?\b|\b(?:MA|PA|MAB|AF|NB|NBP|MABF?|HPA|SAB|BMS|EXOAB|bs|PB|ABP|A"
    r"|CSB|GTX|ARG|CBL|M|P|T|F|R|D|H|S|B|C)-?\d{1,3}-?\d{3,7}\w{0,2}\b"
    r"|#\s?[A-Za-z]{0,4}-?\d{3,7}\w{0,3}\b|(?<![\d:.,])\b\d{5,6}(?:-\d{1,2}-(?:AP|Ig))?\b(?![.,:]\d|\s?(?:[x×]"
    r"|[gG]\b|cells|rpm|kDa|Da))|\b\d{4}[STPLX]?\b(?=\s?[,;)](?! ?(?:19|20)\d\d)))"
    r")"
)
TOKEN = r"(?=[A-Za-z\d/.-]*\d)(?=[A-Za-z\d/.-]*[A-Za-z])[A-Za-z\d]{1,6}(?:[-./][A-Za-z\d]{1,6})?"
"""Letters and digits as in the names of clones: `KMC8`, `IT-19`, `11-5B`."""
BARE_CLONE = re.compile(
    rf"(?:[ -](?:m?Ab|antibod(?:y|ies)|{FLUOR}))? ?(?:\((?:(?:rat|mouse|rabbit),? )?(?:m[Aa]b )?"
    rf"(?:1 ?[:∶] ?[\d,]+[;,] ?)?(?P<value>{TOKEN})(?= ?[,;)])| (?P<after>[A-Z]{{1,3}}-?\d{{1,4}})(?= \())"
)
"""A clone that stands right behind what it binds, without being called so: `CD9 (KMC8, 1:500)`, `CD63 H-193 (`."""
WITH_DYE = re.compile(rf"[ -](?:{FLUOR}) ?\(")
"""What makes of a name before a bracket that of an antibody: `CD45-KrO (`."""
BARE_TOKEN = re.compile(rf"(?P<value>{TOKEN})(?= ?[,;)])")
"""Such letters and digits first in a bracket."""
MEASURE = re.compile(r"(?i)\d+(?:kDa?|nm|[µmu]g|m?M|h|min|G\d?|C)|[Ff]ig\w*|S?\d+[A-Z]|[nN]\d+|P\d{1,2}|F\d{1,2}")
"""What else letters and digits in brackets are."""
BEHIND_BRACKET = re.compile(
    r",? (?:at |used at |diluted (?:at |to )?)?(?P<dilution>1 ?[:∶] ?\d{1,3}(?:,?\d{3})*)(?!\d)"
)
"""A dilution behind the bracket that identifies an antibody."""
SHARED = re.compile(
    r"(?:\b(?:all|each|both|and|were|was)\b[^.()]{0,24}?\b(?:used|diluted|applied)|, all| (?:were|was) [^.()]{0,70}?)"
    r" ?(?:individually |each |freshly )?(?:(?:at|to|in)(?: a (?:dilution|ratio) of)? |\()?"
    r"(?P<dilution>1 ?[:∶] ?\d{1,3}(?:,?\d{3})*)(?!\d)"
)
"""One dilution for all antibodies of a list: `all were used at 1:1000`."""
REFERRING = re.compile(
    r"(?:All|They|These|Each|Both|(?:All |The |These )?(?:primary )?[Aa]ntibodies)\b[^.;:]{0,40}?(?= (?:were|was) )"
)
"""How a sentence begins that goes on about the antibodies of the one before."""
YEAR = re.compile(r"(?:19|20)\d\d")
DILUTION = re.compile(
    r"(?<![\d.:])1\s?[:/∶]\s?\d{1,3}(?:[, ]\d{3}){0,2}(?:\s?[-–]\s?1\s?[:/]\s?\d{1,6})?(?!\d)"
    r"|(?<![\d.:])1\s?[:/∶]\s?\d{1,6}(?!\d)"
)
BEFORE_IT = re.compile(
    r"(?P<dilution>(?<![\d.:])1\s?[:/∶]\s?\d{1,3}(?:[, ]?\d{3}){0,2})(?: dilution of|(?: dilution)?\))?"
    r"(?: (?:mouse|rabbit|goat|rat|sheep|chicken|human|monoclonal|polyclonal|primary|antibod(?:y|ies)|against|to))*"
    r"(?: anti-?(?:human |mouse |rat )?)?\s?$"
)
"""A dilution that stands before its antibody: `1:2000 rabbit anti-CD9`."""
SECOND = re.compile(
    r"(?:\b1\s?:\s?[\d,]+ )?(?:\bHRP|horseradish|peroxidase|\b[Ss]econdary\b"
    r"|\banti-(?:mouse|rabbit|rat|goat|human) (?:IgG|immunoglobulin))"
)
"""Words of the antibody of the second layer, whose dilution is not that of the first."""
CONCENTRATION = re.compile(r"\b\d{1,3}(?:\.\d{1,3})?\s?(?:[µμu]g|ng|mg)\s?/\s?m[lL]\b")
HOST = re.compile(
    r"\b(?P<host>mouse|rabbit|goat|rat|sheep|chicken|donkey|hamster)\b(?:[- ](?:monoclonal|polyclonal|mAb|pAb"
    r"|anti|IgG\d?\w?))*[- ]*(?:antibod(?:y|ies) (?:against|to|for) )?(?:(?:human|mouse|rat) )?$",
    re.IGNORECASE,
)
MAKERS = re.compile(
    r"\b(?:Abcam|Cell Signaling(?: Technolog(?:y|ies))?|CST|Santa Cruz(?: Biotech(?:nology)?)?|BD(?: Biosciences"
    r"| Pharmingen| Transduction Laboratories)?|Bio[Ll]egend|"
    r"Thermo ?Fisher(?: Scientific)?|Thermo Scientific|Invitrogen|Life Technologies|Millipore(?:Sigma)?|EMD "
    r"Millipore|Merck(?: Millipore)?|Sigma(?:[- ]Aldrich)?|R&D Systems|Proteintech|"
    r"Novus(?: Biologicals)?|System Biosciences|SBI|Bio-?Rad|AbD Serotec|Serotec|Miltenyi(?: Biotec)?"
    r"|eBioscience|Beckman Coulter|Dako|Agilent|GeneTex|Gene[tT]ex|ABclonal|Bioss|Abnova|"
    r"Exbio|HansaBioMed|OriGene|Origene|Immunostep|Ancell|LifeSpan|Enzo(?: Life Sciences)?|Affinity(?: "
    r"Biosciences)?|Boster|Wako|Fujifilm|Cosmo Bio|Biorbyt|Sino Biological|Epitomics|"
    r"Becton Dickinson|Calbiochem|Stressgen|Cusabio|Huabio|HUABIO|Bioworld|Beyotime|Servicebio|Sanying|Zen "
    r"?Bio(?:science)?|Agrisera|Hycult|Synaptic Systems|PeproTech|Takara|MBL|NeoBiotech)\b"
)
