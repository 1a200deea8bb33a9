"""What a section is for, by its heading, and by its words where the heading does not tell."""

from __future__ import annotations

import re

NUMBERING = re.compile(
    r"^(?:(?:section|chapter|part|box)\s+)?(?:[ivx]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){0,4}[.)|∣│:]?|[a-h][.)])\s+", re.I
)
EDGES = re.compile(r"^[\W_]+|[\W_]+$")
SPACED = re.compile(r"(?:\w ){3,}\w")
ASIDE = re.compile(r"\s*\([^()]*\)$")
WITHIN = re.compile(r"[★☆*#|\s]+")
_SUPPLEMENT = r"(?:supplement(?:ary|al)?|supporting|additional|extended(?: data)?|electronic supplementary|online)"
_METHODS = (
    r"(?:methods?|methodology|methodologies|procedures?|experimental(?: (?:section|procedures?|methods?|details|part"
    r"|design(?: and methods)?|models?(?: and (?:study )?(?:subject|participant) details)?))?)"
)
_STUFF = (
    r"(?:materials?|reagents?|patients?|subjects?|participants?|animals?|samples?|study (?:population|design|cohort)"
    r"|data|cells?|chemicals?|equipment|design|resources?|protocols?|experimental(?: design| model)?|population"
    r"|models?)"
)

_AND_DATA = r"(?:,? (?:and|&) (?:\w+ )?(?:data|code|software|materials?|reagents?))*"

_EXACT: tuple[tuple[str, str], ...] = (
    (
        "references",
        r"(?:references?(?: and notes| cited| list)?|literature(?: cited)?|bibliography|works cited|cited literature"
        r"|参考文献"
        r"|(?:supplement(?:ary|al)?|supporting|additional|methods?) references)",
    ),
    (
        "data availability",
        rf"(?:(?:data|code|software|materials?|resource){_AND_DATA}(?: and reagent)?"
        r" (?:availability|access(?:ibility)?|sharing|deposition|archiving)(?: statements?)?"
        rf"|availability(?: of)?(?: supporting)? (?:data|code){_AND_DATA}|(?:data )?accession (?:numbers?|codes?)"
        r"|database depositions?|deposited data|data statement|statement of data availability)",
    ),
    (
        "methods",
        rf"(?:(?:{_SUPPLEMENT}|online|star|detailed|full|general|extended) )?"
        rf"(?:(?:{_STUFF}(?:,? (?:and|&|/) |, |/))+{_METHODS}|{_METHODS}(?: (?:and|&) {_STUFF})+|{_METHODS})"
        r"(?: section| summary| details?| and statistic(?:s|al analysis))?",
    ),
    (
        "methods",
        r"(?:star[ -]?methods|overall design|method details|online methods|materials and reagents|key resources table"
        r"|experimental model and (?:study participant|subject) details|quantification and statistical analysis"
        r"|resource availability|contact for reagent and resource sharing|additional resources|materials|reagents"
        rf"|{_SUPPLEMENT} (?:materials? and methods|methods?|experimental procedures)"
        r"|statistic(?:s|al (?:analys[ei]s|methods))|materials? (?:and|&) methods?.{0,20}|reagents and tools table"
        r"|methods and protocols)",
    ),
    (
        "results",
        rf"(?:{_SUPPLEMENT} )?(?:results?|findings|observations)(?: (?:and|&) (?:discussions?|conclusions?))?"
        r"(?: section)?",
    ),
    (
        "results",
        r"figure(?:s|s? (?:and table )?(?:legends?|captions?))|(?:figure|table)s?(?: and tables?)?"
        r"(?: legends?| captions?)|legends?(?: (?:to|of|for)(?: the)? (?:figures?|tables?))?|tables?(?: and figures?)?",
    ),
    (
        "discussion",
        r"(?:general |brief )?(?:discussions?|conclusions?|concluding remarks|outlook)(?:(?: (?:and|&) |, | )"
        r"(?:conclusions?|outlook|perspectives?|limitations?|future (?:directions|perspectives?)))*"
        r"|limitations(?: of (?:the|this) study)?|study limitations|perspectives?|future directions",
    ),
    (
        "abstract",
        r"(?:(?:structured|graphical|visual|english|short|extended|lay|plain language) )?(?:abstract|summary)"
        r"|author(?:'s|s'|s)? summary|significance(?: statement)?|highlights|e?life digest|in brief|key ?points"
        r"|translational (?:perspective|impact)|new and noteworthy|plain language summary|research in context",
    ),
    (
        "introduction",
        r"(?:general )?introduction|background(?: and (?:aims?|objectives?|purpose))?|introduction and background",
    ),
    (
        "front",
        r"key ?words?(?: and phrases)?|subject terms|author(?:s| information| affiliations?)|affiliations?"
        r"|correspond(?:ing authors?|ence)|running (?:title|head)|abbreviations?(?: used)?(?: list)?"
        r"|list of abbreviations|non-?standard abbreviations?(?: and acronyms)?",
    ),
    (
        "back",
        r"acknowledge?ments?(?: .{0,30})?|funding(?: .{0,30})?|financial (?:support|disclosures?)|grants?(?: support)?"
        r"|(?:author|authors|authors'|author's|credit author(?:ship)?)(?: contributions?(?: statement)?)"
        r"|contributors?(?:hip)?|(?:declarations? of |statement of )?(?:competing|conflicts?(?: of)?|conflicting)"
        r" (?:financial )?interests?(?: statements?| disclosures?)?|declarations?(?: of interests?)?|interests?"
        r"|disclosures?(?: statements?)?|consent (?:for|to) (?:publication|participate)|publisher'?s note"
        r"|orcid(?: ids?)?|open access|peer review.{0,20}|additional information|reporting summary"
        r"|rights and permissions|reprints and permissions|about this article|article information|transparency.{0,20}"
        r"|provenance and peer review|footnotes?|notes|inclusion and diversity|nomenclature|glossary|dedication"
        r"|history|copyright|license|preprint.{0,20}",
    ),
    (
        "back",
        r"(?:(?:research )?ethic(?:s|al)(?: (?:approval|statements?|declarations?|considerations?|committee)"
        r"(?: and (?:consent|patient consent).{0,30})?)?|institutional review board statement"
        r"|informed consent(?: statement)?|animal (?:ethics|welfare)(?: statement)?|statement of ethics"
        r"|compliance with ethical standards|human (?:and animal )?(?:rights|ethics).{0,30})",
    ),
    (
        "supplement",
        rf"(?:{_SUPPLEMENT} (?:materials?|information|data|files?|figures?|tables?|notes?|texts?|content|movies?"
        r"|videos?|datasets?|online material|appendix|(?:figure|table) legends?|legends?)(?:,? (?:and|&)? ?\w+){0,3}"
        r"|additional files?(?: .{0,10})?|appendix(?: [a-z0-9])?|appendices|extended data|supplements?|annex(?: \w)?)",
    ),
)
_ROLES = tuple((role, re.compile(pattern)) for role, pattern in _EXACT)
_ETHICS = re.compile(r".*\b(?:ethic|consent|review board|animal welfare)")

_TOPICS = re.compile(
    r"\b(?:cell (?:culture|lines?)|cells and|reagents|antibod(?:y|ies)|isolation|purification|separation|extraction"
    r"|preparation|collection|(?:western|immuno) ?blot\w*|electron microscopy|tracking analysis|flow cytometry|elisa"
    r"|pcr|assays?|sequencing|mass spectrometry|microarray|statistic\w*|animals?|mice|participants|patients"
    r"|study (?:population|design)|centrifugation|chromatography|quantification|staining|transfection|samples)\b",
    re.I,
)
_PROCEDURE = re.compile(
    r"\b(?:(?:was|were) (?:then |subsequently |further |first |also |thereafter )?(?:\w+ly )?(?:added|analy[sz]ed"
    r"|applied|assessed|blocked|bought|centrifuged|collected|concentrated|cultured|detected|determined|diluted"
    r"|dissolved|extracted|filtered|fixed|grown|harvested|imaged|incubated|isolated|kept|lysed|maintained|measured"
    r"|mixed|obtained|performed|pelleted|plated|pooled|prepared|purchased|purified|quantified|resuspended|seeded"
    r"|separated|stained|stored|supplemented|transferred|treated|ultracentrifuged|used|washed)|purchased from"
    r"|according to the manufacturer\S*|overnight at|room temperature|[x×] ?g\b|rpm\b)",
)
_WORD = re.compile(r"\w+")
_METHODS_PROPER = re.compile(r"\bmethods?\b|\bprocedures\b|\bexperimental (?:section|part)\b", re.I)
LONGEST = 100
"""No heading that names a role has more characters."""

FEW_WORDS = 25


def plain(title: str) -> str:
    """A heading without its number, signs and case, as its words are compared."""
    words = WITHIN.sub(" ", title.replace("’", "'")).strip()
    if SPACED.fullmatch(words):
        words = words.replace(" ", "")
    bare = ASIDE.sub("", NUMBERING.sub("", words))
    return EDGES.sub("", bare or words).lower()


def role_of(title: str) -> str:
    """The role that a heading names by itself, one of `text.ROLES`; empty where it names none."""
    words = plain(title) if len(title) <= LONGEST else ""
    if not words:
        return ""
    return next((role for role, pattern in _ROLES if pattern.fullmatch(words)), "")


def role_within(title: str, around: str) -> str:
    """The role of a section whose heading stands inside one with the role `around`.

    All of an abstract is abstract and all of a reference list is references. An ethics statement among the methods
    says where samples come from, and stays there.
    """
    own = role_of(title)
    if around in ("abstract", "references") or not own:
        return around
    if around == "methods" and (own in ("front", "results", "discussion") or _ETHICS.match(plain(title))):
        return around
    if around in ("results", "discussion", "introduction") and own == "methods" and not _METHODS_PROPER.search(title):
        return around
    if around == "supplement" and own in ("results", "front"):
        return around
    return own


def names_a_procedure(title: str) -> bool:
    """Whether a heading such as "Cell culture" is one that stands among methods."""
    return _TOPICS.search(title) is not None


def reads_as_methods(text: str, title: str = "") -> bool:
    """Whether a text tells procedures: about one of their set phrases in every forty words."""
    words = len(_WORD.findall(text))
    if words < FEW_WORDS:
        return names_a_procedure(title) and _PROCEDURE.search(text) is not None
    share = len(_PROCEDURE.findall(text)) / words
    return share > (1 / 70 if names_a_procedure(title) else 1 / 45)
