"""How surely what a text says of proteins is said of vesicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.proteins.changing import of_the_changed
from evcheck.manuscript.proteins.contrasting import of_cells
from evcheck.manuscript.proteins.elsewhere import MANIPULATED
from evcheck.manuscript.proteins.inside import put_in_vesicles, stained_themselves
from evcheck.manuscript.proteins.on_cells import on_cells
from evcheck.manuscript.proteins.protein_tables import in_table
from evcheck.manuscript.proteins.receiving import GOT_VESICLES
from evcheck.manuscript.proteins.sources_apart import told_of_vesicles
from evcheck.manuscript.proteins.statements import CLASSIC, HOUSEKEEPING, MARKERS, Statement, says
from evcheck.manuscript.proteins.told_outright import changed_exosomal
from evcheck.manuscript.proteins.unwanted import CAME_ALONG, CONTAMINANT, came_along, is_unwanted
from evcheck.manuscript.structure.citing import cited
from evcheck.manuscript.structure.scene import works_on_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.words.negation import APPOSED, NOT_WITHIN, denied_before, supposed
from evcheck.manuscript.words.sieve import Sieve

LOOKED_AT = Sieve(
    r"antibod|\banti-|\bprobed?\b|stain|label|immunogold|blot|ELISA|Simoa|\bagainst\b|detect|measur|assess"
    r"|analy[sz]|determin|examin|"
    r"quantif|cytometr|evaluat|investigat|immunoreact|levels? of|markers?|tested|incubated|distribution|elution"
    r"|profiles?\b",
    re.IGNORECASE,
)
PROBED = Sieve(
    r"antibod|\banti-|blot|\bprobed?\b|immunogold|ELISA|Simoa|cytometr|stained|immunolabel|MACSPlex|mass spec|proteom"
    r"|label(?:l)?ed with",
    re.IGNORECASE,
)
RESULT_IN_METHODS = re.compile(
    r"positive for|negative for|confirmed|lack|absence of|presence of|devoid|defined as|characteri[sz]ed by"
    r"|(?:was|were) not (?:\w+ ){0,2}?(?:detect|found|present|seen|observ|express|visible|positive|enrich|contain)"
    r"|undetect|showed|revealed",
    re.IGNORECASE,
)
MORE_OR_LESS = re.compile(
    r"\b(?:increas|decreas|elevat|reduc|enhanc|lower|diminish|chang|added|after|upon)\w*", re.IGNORECASE
)
"""Words of an effect; what is said of a protein then may be said of treated cells."""
MEASURED = Sieve(r"blot|ELISA|Simoa|cytometr|immunoassay|Luminex|mass spec|antibod", re.IGNORECASE)
FEWER = re.compile(
    r"\b(?:low|lower|fewer|less|reduced)(?: (?:levels?|amounts?|expression|abundance)(?: of)?)? $", re.IGNORECASE
)
"""Words for less of something, which is not for none of it."""
NOT_MORE = re.compile(r"\bnot (?:\w+ )?(?:enriched|abundant|overrepresented|concentrated)\b")
"""A denial of more, which is no denial of any."""
EVENTS = re.compile(r"\b(?:events|particles)\b")
"""What a cytometer counts: in a paragraph on vesicles, these are they."""
PICTURED = re.compile(r"immuno-?(?:fluoresc|histo|cyto|stain)\w*|confocal", re.IGNORECASE)
EXPLICIT = re.compile(r"\b(?:detectable|detected|detection|positive|present|found)\b")
NEUTRAL = re.compile(
    r"\b(?:analy[sz]\w+|measur\w+|assess\w*|prob(?:ed|ing)|test(?:ed|ing)|determin\w+|examin\w+|investigat\w+"
    r"|evaluat\w+|quantif\w+|"
    r"compar\w+|perform\w*|us(?:ed|ing)|select\w+|chose|chos\w+|focus\w*|look\w*|monitor\w*|screen\w*|antibod\w+"
    r"|antigens?"
    r"|anti-|beads?|"
    r"characteri[sz]\w+ (?:by|using|with|via) (?!the presence)|captur\w+|ELISAs? (?:for|of|kit)|blots? (?:of|for"
    r"|against)|blotting (?:of|for|against|with)|stain\w*"
    r"|labell?\w*|whether|if|"
    r"estimat\w+|treat\w*|isolat\w+ (?:by|with|using)|masked|obscured|recogni\w+|against|ratios?|correlat\w+)",
    re.IGNORECASE,
)
"""Words that say that a protein was looked at, and leave open what was seen."""
NO_METHOD = re.compile(
    r"\b(?:as|when|if) (?:(?:analy[sz]|measur|assess|determin|examin|evaluat|quantifi|detect)\w+"
    r"|blotting) (?:by|using|with|in|on|via) [^,;]{0,60}$|\btested positive"
)
"""How something was seen, told at the end."""
TELLS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|show\w*|did|rose|fell|contain\w*|express\w*|carr(?:y|ied)|\w{3,}ed"
    r"|bore|bear|left|kept|gave|met|lay|came|stood|found|seen)\b"
)
"""Any verb of a finding."""
NAMED_OF_VESICLES = re.compile(
    r"\b(?:exosom\w+|[A-Za-z]{0,2}EVs?|(?:extracellular |micro)?vesic\w+)"
    r"(?:[- ](?:specific|associated|enriched|resident|marker|protein|component|antigen)s?){1,2}"
    r",?\s?[:(]?\s?(?:such as |including |anti-?\s?)*$",
    re.IGNORECASE,
)
"""What stands before proteins that are called those of vesicles: `exosomal proteins`, `EV-specific (`."""
FRACTIONS = re.compile(
    r"\b(?:(?:immuno)?blot\w*|ELISA) (?:analys[ie]s )?(?:of|on) (?:\w+ ){0,3}fractions\b"
    r"|\bfractions (?:were|was) (?:\w+ )?(?:(?:immuno)?blotted|probed|(?:analy[sz]ed|tested|assayed) (?:by"
    r"|using|with) "
    r"(?:western|immunoblot|ELISA))",
    re.IGNORECASE,
)
"""Fractions of a column or gradient that are blotted."""
PARTS_OF_CELLS = re.compile(r"\b(?:nuclear|cyto(?:sol|plasm)\w*|membrane|mitochondrial|microsomal|subcellular)\b", re.I)
SURFACE = re.compile(r"CD\d|HLA|MHC|[Ii]ntegrin|[Tt]etraspanin|SSEA|Ep[Cc][Aa][Mm]|EPCAM")
MORE = re.compile(r"\b(?:higher|lower|elevated|raised|increased|decreased|reduced)\b")
"""What may be said of blood as well, where the clause does not name vesicles."""
ORGANS = re.compile(
    r"\b(?:in|of|from) (?:the )?(?:\w+ )?(?:hearts?|livers?|lungs?|kidneys?|brains?|spleens?|colons?|muscles?|joints?"
    r"|skin|wounds?|retinas?"
    r"|spinal cords?|bones?|mice|rats|animals)\b(?![- ](?:derived|EVs?|exosom|vesic|tissue-derived))"
)
"""Organs that were looked at."""
FIGURE = re.compile(r"\bFig")
FIGURE_FIRST = re.compile(r"\W{0,4}(?:Supplementa\w+ |Extended Data )?(?:Fig(?:ure|\.)?|FIG(?:URE)?) ?S?\d+\W")


IN_CELLS_ALONE = re.compile(
    r"\b(?:(?:only|exclusively|solely|just|(?:restricted|confined|limited) to) (?:(?:in|to|by|with"
    r"|from) )?(?:the )?(?:whole[- ](?:cell )?|total (?:cell )?|intact |cell |bacterial )?"
    r"(?:cells?|lysates?|homogenates?)|(?:in|with|from) (?:the )?(?:whole |total |intact )?(?:cells?|cell lysates?"
    r"|lysates?"
    r"|homogenates?) (?:only|alone|exclusively))\b",
    re.IGNORECASE,
)
"""Where a protein is that is not in vesicles: `in whole cells only`."""


def settled(one: Statement, result: str) -> str:
    """The result where the sentence states one: a methods section says what was done, a guess says nothing."""
    if one.scene.roles[one.number] == "methods" and result == "detected" and not RESULT_IN_METHODS.search(one.words):
        return ""
    if (
        result == "detected"
        and in_legend(one)
        and (
            TITLED.search(one.before[-60:])
            and not TELLS.search(NAMED_SO.sub("", one.scene.text[one.clause.start : one.clause.end]))
        )
    ):
        return ""
    text = one.scene.text
    clause = text[one.clause.start : one.listed.end] + SO_PERHAPS.sub("", text[one.listed.end : one.clause.end])
    return "" if result and supposed(APPOSED.sub(",", clause)) and not FIGURE.search(one.words) else result


SO_PERHAPS = re.compile(
    r"(?:,| and) (?:(?:in|by|of|for|from|to|with) )?(?:which|this|thus|possibly|perhaps|probably|likely|so that"
    r"|thereby|that) (?:[\w-]+ ){0,4}?(?:may|might"
    r"|could|would|should|possibly|potentially)\b[^;]*$"
    r"|,? (?:which|a finding that|and this) (?:suggests?|indicates?|implies|imply|points? to|argues?|hints?)\b[^;]*$"
    r"|(?:,|,? and|,? but) (?:thus |so |hence )?(?:possibly|probably|perhaps|presumably|potentially|likely) [^;]*$"
    r"|\b(?:should|must|may|might|can) be (?:taken|interpreted|seen|viewed|considered|noted|regarded|explained)\b"
)
"""What a finding may mean, told behind it: `, which may explain`."""


TITLED = re.compile(
    r"\b(?:detection|expression|levels?|signals?|staining|labell?ing|locali[sz]ation|analys[ie]s|stained|labell?ed"
    r"|probed|histograms?|plots?)"
    r" (?:of|for|with|by) (?:[\w-]+ ){0,4}(?:anti-)?$",
    re.IGNORECASE,
)
"""What a legend shows, which tells no outcome: `Western blot detection of`."""
NAMED_SO = re.compile(
    r"\b(?:\w+ )?(?:stained|labell?ed|probed|isolated|purified|separated|derived|conjugated|treated|captured|coupled"
    r"|enriched|obtained)\b"
)
"""Participles, which are no verb of a finding."""


def in_legend(one: Statement) -> bool:
    """Whether a statement stands in a legend."""
    paragraph = one.scene.manuscript.paragraphs[one.scene.manuscript.sentences[one.number].paragraph]
    return paragraph.kind == "caption" or FIGURE_FIRST.match(one.scene.text, paragraph.start) is not None


ACTED_ON = re.compile(
    r"\b(?:interfer\w*|affect\w*|regulat\w*|modulat\w*|suppress\w*|repress\w*|reduc\w*|inhibit\w*|target\w*|impair\w*"
    r"|silenc\w*) (?:with )?(?:the )?(?:[\w-]+ ){0,2}$"
)
"""What vesicles do to a protein, which is then one of those that get them."""


def seen_in_passing(one: Statement, symbol: str, categories: Sequence[str]) -> bool:
    """Whether the results speak of a usual marker in vesicles as of something that is there."""
    kind = one.scene.manuscript.paragraphs[one.scene.manuscript.sentences[one.number].paragraph].kind
    if kind != "paragraph" or one.scene.roles[one.number] not in ("results", "abstract", "discussion", "other"):
        return False
    usual = symbol in CLASSIC - {"CANX", "GOLGA2"} or (len(one.listed.members) > 1 and put_in_vesicles(one, False))
    if not usual or is_unwanted(one, symbol, categories) or not _of_these(one) or one.functional or on_cells(one):
        return False
    clause = one.scene.text[one.clause.start : one.clause.end]
    if cited(one.scene, *one.clause) or MANIPULATED.search(clause) or not TELLS.search(clause):
        return False
    if ACTED_ON.search(one.before[-70:]):
        return False
    return not NEUTRAL.search(NO_METHOD.sub("", clause)) and not supposed(clause) and not denied_before(one.before)


def _of_these(one: Statement) -> bool:
    """Whether a clause names vesicles, or goes on about those that its sentence names."""
    return one.own or (one.direct and one.subject == "vesicles" and not CELLS.search(one.words))


def doubt(one: Statement, symbol: str, categories: Sequence[str], result: str, weak: bool, sign: bool) -> str | None:
    """Why it is unsure that a protein was looked for in vesicles: empty where it is sure, None where it was not.

    Usual markers need least; a protein that may be anywhere needs words that put it in or on vesicles.
    """
    marker = any(one_of[0] in "12" for one_of in categories)
    unwanted = not marker and any(one_of[0] in "34" for one_of in categories)
    if result == "not detected" and NOT_WITHIN.search(one.after[:160]):
        return ""
    if result == "not detected" and NOR_THEM.search(one.after[:110]):
        return ""
    if result == "detected" and (in_table(one.scene, one.number) or changed_exosomal(one.before)):
        return ""
    if result == "detected" and one.subject in ("vesicles", "") and WITH_MARKERS.match(one.after[:120]):
        return ""
    if result and one.subject == "vesicles" and not one.functional and of_cells(one.before, one.after):
        return ""
    if result == "not detected" and one.subject == "vesicles" and IN_CELLS_ALONE.search(one.after[:80]):
        return ""
    if result == "detected" and one.subject == "vesicles" and (one.named or one.direct) and of_the_changed(one.before):
        return ""
    if on_cells(one) and not (unwanted and result == "not detected"):
        return None
    if weak and not unwanted and not (symbol in CLASSIC and one.own) and not put_in_vesicles(one, sign):
        return None
    beside = came_along(one) and one.subject == "vesicles" and not marker
    if not result and beside and (CAME_ALONG.search(one.after[:40]) or says(one.words, LOOKED_AT)):
        return ""
    told_why = unwanted and CONTAMINANT.search(one.words) is not None
    legend = in_legend(one) and one.named
    if not result and not legend and not says(one.words, LOOKED_AT if symbol in CLASSIC or told_why else PROBED):
        return None
    if not result and (symbol in HOUSEKEEPING or _of_any_blot(one)):
        return None
    if (
        result == "not detected"
        and not unwanted
        and (FEWER.search(one.before[-24:]) or NOT_MORE.search(one.before[-90:] + " | " + one.after[:60]))
    ):
        return None
    if symbol in CLASSIC:
        return _doubt_of_usual(one, result)
    classic = any(name.name in CLASSIC for name in one.listed.members)
    if not result and unwanted and one.subject != "vesicles" and not one.named:
        return None
    if not result:
        called = NAMED_OF_VESICLES.search(one.before) is not None or _of_fractions(one)
        placed = one.own and says(one.words, MEASURED) and (put_in_vesicles(one, sign) or stained_themselves(one))
        tied = classic or called or placed or (one.direct and (marker or unwanted)) or (legend and unwanted)
        fits = (
            (one.subject == "vesicles" or (classic and not one.subject))
            and not one.functional
            and (one.direct or classic or called or (legend and unwanted))
        )
        if not one.subject and not unwanted:
            return None
        return "" if tied and fits and (marker or unwanted or placed or not CELLS.search(one.words)) else None
    if put_in_vesicles(one, sign) or (classic and one.direct and not one.functional and not CELLS.search(one.words)):
        return ""
    if unwanted and result == "not detected" and one.subject == "vesicles" and not one.functional:
        return ""
    return _doubt_of_others(one, marker, result, sign)


WITH_MARKERS = re.compile(
    r"(?: \([^()]{1,40}\))?(?: (?:integrins|proteins|all|both|largely|partly|also|\w+ly))? (?:co-?(?:fractionat"
    r"|float|sediment"
    r"|elut|migrat|pellet|band|purif)\w*|(?:fractionat|float|sediment|elut|pellet|band|peak)\w* (?:together|along"
    r"|in parallel))"
    rf" (?:\w+ly )?with (?:the )?(?:[\w-]+ ){{0,2}}?{MARKERS}"
)
"""What behaved as the markers of vesicles do: `cofractionated with CD9 and Alix`."""
NOR_THEM = re.compile(
    r"\bbut (?:in|on|with) neither (?:EV|vesicle|exosome|type|of)"
    r"|\bbut not (?:in|on|with|from) (?:the )?(?:[\w-]+ ){0,2}(?:EVs|[Ee]xosomes|[Vv]esicles)"
)
"""Vesicles that have not what cells have: `in the lysates but in neither EV type`."""
PREPARED = re.compile(
    r"\b(?:in|on|with|from) (?:all|every|each|both|either|these|any|most|none)(?: (?:of (?:the|these|our)"
    r"|two|three|four|five|six|EV|sEV|vesicle|exosome|the))*(?: \w+)? (?:preparations?|isolat(?:es?|ions?)|pellets?)\b"
    r"|\b(?:in|to) the (?:very )?same (?:\w+ )?fractions?(?: as\b| in which\b| that\b|[.;,]|$)"
)
"""Where a protein was seen that a sentence says of preparations without naming the vesicles in them."""


def _of_any_blot(one: Statement) -> bool:
    """Whether antibodies are listed that no word puts to vesicles, in a paper on something else."""
    return not one.subject and not one.scene.about_vesicles and not one.named


def _of_fractions(one: Statement) -> bool:
    """Whether the methods blot the fractions in which the sentences before separated vesicles."""
    told = one.scene.roles[one.number] == "methods" and one.subject == "vesicles"
    return told and FRACTIONS.search(one.words) is not None and not PARTS_OF_CELLS.search(one.words)


def _doubt_of_usual(one: Statement, result: str) -> str | None:
    if one.functional and not one.own:
        return None
    if not result and one.subject != "vesicles" and not says(one.words, PROBED):
        return None
    sure = one.direct or (one.subject == "vesicles" and not one.functional)
    if sure:
        return ""
    return "the sentence does not name the vesicles" if works_on_vesicles(one.scene) else None


def _doubt_of_others(one: Statement, surface: bool, result: str, sign: bool) -> str | None:
    """For a protein that is no usual marker, in a sentence that goes on about vesicles and names nothing else."""
    if not one.direct and (_surfaces(one.words) > 2 or _surfaces(_paragraph(one)) > 4):
        one = one._replace(named=True)
    text = one.scene.text
    surface = surface or any(SURFACE.match(text, name.start, name.end) for name in one.listed.members)
    if sign and one.subject == "vesicles" and EVENTS.search(one.scene.text, *one.clause):
        return ""
    told = told_of_vesicles(one.scene, *one.clause)
    elsewhere = CELLS.search(told) or TISSUE.search(told) or ORGANS.search(told)
    elsewhere = elsewhere or GOT_VESICLES.search(text, *one.clause)
    if one.functional or elsewhere or one.subject != "vesicles":
        return None
    if result and PREPARED.search(one.after[:70]):
        return ""
    if not (one.named or one.direct):
        return None
    clause = text[one.clause.start : one.clause.end]
    if MORE_OR_LESS.search(clause) and not EXPLICIT.search(clause):
        return "" if result == "not detected" and one.direct and one.named else None
    several = one.named or len(one.listed.members) > 1
    if one.direct and (surface or several) and (one.own or not MORE.search(one.after[:40])):
        return ""
    if one.direct or not surface or PICTURED.search(one.before[-80:] + one.after[:80]) or _phenotype(one):
        return None
    return "the sentence does not name the vesicles"


def _surfaces(text: str) -> int:
    """How many proteins of surfaces a text names."""
    return sum(1 for _ in SURFACE.finditer(text))


def _paragraph(one: Statement) -> str:
    """The text of the paragraph that a statement stands in."""
    paragraph = one.scene.manuscript.paragraphs[one.scene.manuscript.sentences[one.number].paragraph]
    return one.scene.text[paragraph.start : paragraph.end]


def _phenotype(one: Statement) -> bool:
    """Whether the proteins are those by which stromal cells are told: CD73, CD90 and CD105 together."""
    around = one.scene.text[one.sentence.start : one.sentence.end]
    return sum(name in around for name in ("CD73", "CD90", "CD105", "CD34", "CD45")) > 2
