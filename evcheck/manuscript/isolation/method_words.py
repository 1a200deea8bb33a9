"""Words for methods of separation other than spins and filters."""

from __future__ import annotations

from evcheck.manuscript.words.sieve import Sieve

METHOD_WORDS = (
    (
        "commercial kit",
        r"(?i:(?:with|using|by|via) (?:an?|the) commercial(?:ly available)? (?:[\w-]+ ){0,3}?kit\b)",
    ),
    (
        "size exclusion chromatography",
        r"(?i:size[- ]exclusion|\bgel filtration\b|gel[- ]permeation chromatograph)|\bSEC\b|\bqEV\w*",
    ),
    (
        "tangential flow filtration",
        r"(?i:tangential[- ]flow|cross-?[- ]?flow filtration|hollow[- ]fib(?:er|re)s?(?! (?:bio-?reactors?|cultures?"
        r"|cells?)\b)(?: (?:filt"
        r"|cartridge|module|membrane|column|TFF|system|tangential|dialy[sz]er)|(?=[^.;]{0,40}\d ?kDa))"
        r"|transverse flow filtration)|\bTFF\b",
    ),
    (
        "ultrafiltration",
        r"(?i:\bultra-?filt(?:ration|ered|er)\w*|\bcentrifugal (?:filters?|concentrat\w+|filtration"
        r"|ultrafiltration|devices?|filter units?)|spin concentrators?|"
        r"stirred[- ]cell|centrifugal units?|ultra-?centrifugal filters?"
        r"|(?:molecular[- ]weight cut-?[- ]?off|MWCO) (?:membranes?|filters?))",
    ),
    ("field-flow fractionation", r"(?i:field[- ]flow[- ]fractionation)|\b(?:AF4|AsFlFFF|A4F|AF4-MALS|FlFFF|EAF4)\b"),
    ("anion exchange chromatography", r"(?i:anion[- ]exchange|\bDEAE\b|quaternary am\w+)|\b(?:AEX|AIEX|AEC)\b"),
    ("cation exchange chromatography", r"(?i:cation[- ]exchange)"),
    ("ion exchange chromatography", r"(?i:ion[- ]exchange|monolith\w*)|\bIEX\b"),
    (
        "bind-elute size exclusion chromatography",
        r"(?i:bind[- /]elute|core ?bead|multimodal (?:chromatograph|flow|resin|column))|\bBE-SEC\b",
    ),
    (
        "polymer precipitation",
        r"(?i:\b(?:polymer|polyethylene glycol)(?: \(PEG\w*\))?[- ](?:\w+[- ]){0,3}?precipitat\w*"
        r"|\bPEG[- ]?\d*k?[- ](?:\w+[- ]){0,3}?precipitat\w*|precipitat\w+ (?:\w+ ){0,6}?(?:with"
        r"|using|by|in) (?:\w+[ -]|\d+ ?% ){0,3}?"
        r"(?:PEG\b|PEG[- ]?\d|polyethylene glycol|protamine|poly\(ethylene glycol\))|(?:exosome|EV"
        r"|vesicle)s?[- ]precipitat(?:ion|ing) (?:solution|reagent|kit|buffer|method)?|(?:using|by"
        r"|via|with) (?:the |a |an )?(?:[\w-]+ ){0,3}?precipitation (?:method|kit|reagent|solution"
        r"|technique|approach)"
        r"|\b\d[\d.]* ?%,? ?(?:[(\[]?[wv]/[wv][)\]]?,? )?(?:of |solution of )?(?:PEG\b(?!yl|[^.;]{0,25}dextran)"
        r"|poly-?\(?ethylene[- ]glycol)"
        r"|\b(?:PEG|polyethylene glycol)[- ]?(?:\d{1,2},?000|\d{3,5}|\d{1,2}k)\b(?=[^.;]{0,90}(?:\bfinal\b|%"
        r"|overnight"
        r"|\bvolumes?\b|precipit|enrich|-based|\bmethod|isolat)))",
    ),
    (
        "precipitation",
        r"(?i:\bacidif\w+[^.;]{0,60}?\bcaseins?\b|\bcaseins? (?:(?:was|were) )?(?:removed|precipitated|coagulated)"
        r"|(?:acid|isoelectric|casein) precipitation\b"
        r"|\b(?:milk|whey|casein)\b[^.;]{0,60}\bpH (?:of |to )?4\.[3-8]\b|precipitat\w+ (?:of )?(?:the )?caseins?\b"
        r"|\bcaseins? (?:\w+ )?(?:coagulat|precipitat)\w*|(?:bring|brought|came|spun) down (?:the )?caseins?\b"
        r"|\bcurds? (?:was|were) (?:\w+ )?(?:removed|discarded|taken off|strained|filtered|spun|centrifuged)"
        r"|\b(?:rennet|chymosin)\b"
        r"|acetic acid[^.;]{0,60}? (?:to )?(?:precipitate|coagulate))",
    ),
    (
        "salting out",
        r"(?i:salt(?:ing|ed)[- ]out|(?:ammonium sul(?:f|ph)ate|sodium acetate) precipitation"
        r"|(?:saturat\w+|precipitat\w+|salted out)\b[^.;]{0,40} (?:ammonium sul(?:f|ph)ate|\(NH4\)2SO4)"
        r"|(?:ammonium sul(?:f|ph)ate|\(NH4\)2SO4)\b[^.;]{0,60}(?:saturat|precipitat))",
    ),
    (
        "immunoaffinity",
        r"(?i:\bimmuno-?(?:affinity|captur\w+|isolat\w+|magnetic|precipitat\w+|bead\w*|purif\w+"
        r"|pull\w*|select\w+|enrich\w*)|(?:magnetic |latex |micro"
        r"|nano)?-?beads?\b(?:(?![.;] ).){0,60}?(?:\banti-|antibod)"
        r"|(?:\banti-[\w-]{1,24}|antibod\w+)[- ,](?:[\w-]{1,24}[- ]){0,4}?(?:coated|conjugated|coupled"
        r"|function\w+|bound|immobili[sz]ed)(?:[- ][\w-]{1,24}){0,3} (?:micro|nano)?-?(?:beads|particles)"
        r"|\banti-[\w-]{1,24} (?:\w+[- ]){0,3}?(?:micro|nano)?-?(?:beads|particles)\b|beads? (?:coated"
        r"|conjugated|coupled|function\w+) with (?:\w+ )?\w+mab\b|\w+mab[- ](?:coated|conjugated"
        r"|coupled) (?:\w+ )?beads|\bbiotin\w*[- ](?:[\w-]{1,24}[- ]){0,4}?(?:anti-[\w-]{1,24}|antibod\w+)"
        r"|(?:magnetic|micro)[- ]?(?:beads|particles)[- ](?:\w+[- ]){0,3}(?:against|specific for)"
        r"|\b(?:CD\d+\w*|EpCAM|HER2|Pan|[A-Z][A-Za-z0-9]{1,6})(?:(?:/|, )CD\d+\w*)*\)? [Mm]icro-?[Bb]eads\b"
        r"|\b(?:captur|isolat|pull|enrich|purifi|sort)\w* (?:out |down )?(?:using|by|with|via|on) "
        r"(?:[\w-]{1,24}(?:,| and| or|, and)? ){1,8}?antibod(?:y|ies)\b(?![- ](?:array|based|staining))"
        r"|\bmicro-?fluidic[^.;]{0,90}?(?:\banti-[A-Z]|antibod(?:y|ies)\b))",
    ),
    (
        "affinity",
        r"(?i:\b(?:TiO2|titanium dioxide)[- ](?:[\w-]+[- ]){0,3}?(?:(?:micro|nano)?(?:sphere|particle)s?"
        r"|powder|resin)"
        r"|\blectin\b[^.;]{0,30}\bagglutinat|agglutinat\w+ [^.;]{0,30}\blectin"
        r"|\bheparin[- ](?:coated |functionali[sz]ed )?(?:agarose|sepharose|resin)\b|\bHiTrap heparin"
        r"|\b(?:heparin|lectin|aptamer|peptide|annexin V|tim-?4|phosphatidylserine|PS|TiO2"
        r"|titanium dioxide)[- ](?:\w+[- ]){0,3}?(?:affinity|captur\w+|chromatograph\w*|beads?"
        r"|columns?|pull-?down|enrichment|isolation)"
        r"|\baffinity (?:chromatograph|captur|purif|isolat|enrich|separat|pull|column)\w*|\bVn96\b)",
    ),
    (
        "filtration",
        r"(?i:(?<=, )(?:then |and )?(?:sterile|syringe)[- ]filtered(?=,| and\b| before\b|$)(?!,? PBS)"
        r"|(?:(?<= and )|(?<= and then )|(?<=was )|(?<=were ))sterile[- ]filtered(?=[,.;]| and\b| before\b|$))",
    ),
    ("membrane affinity", r"(?i:membrane[- ]affinity|membrane-based affinity)"),
    ("hydrostatic filtration dialysis", r"(?i:hydrostatic (?:filtration )?dialysis)"),
    ("microfluidics", r"(?i:\bmicro-?fluidic\w* (?:\w+ ){0,3}?(?:isolat\w+|separat\w+|captur\w+|purif\w+|enrich\w+"
        r"|chip|device|system|platform)|\bherringbone\b|deterministic lateral displacement|acousto-?fluidic\w*"
        r"|acoustic (?:trapping|separation|enrichment|isolation)|lab-on-a-dis[ck])|\bDLD\b(?!-?\d)"),
    (
        "aqueous two-phase system",
        r"(?i:aqueous two[- ]phase|\bPEG\b[^.;]{0,30}? ?[/+] ?[\d.% ]*dextran|dextran[^.;]{0,30}? ?[/+] ?[\d.% ]*PEG\b"
        r"|two-phase (?:system|separation|partition\w*))|\bATPS\b",
    ),
    ("electrophoretic separation", r"(?i:free[- ]flow electrophoresis|dielectrophore\w+|isotachophore\w+)"),
    ("hydrophobic interaction chromatography", r"(?i:hydrophobic interaction chromatograph\w*)"),
)  # fmt: skip
"""Words for methods other than spins and filters, the name that a dossier has for each."""

METHODS = tuple((method, Sieve(pattern)) for method, pattern in METHOD_WORDS)
