"""Proteins that are told by how much of them there was in vesicles: more, less, or more in their pellet."""

from __future__ import annotations

import re

from evcheck.manuscript.words.levels import at_nothing

CHANGED = (
    r"(?:up-?regulated|down-?regulated|over-?represented|under-?represented|(?:more|less|most) (?:abundant|frequent)"
    r"|enriched|higher|lower|increased|decreased|elevated|reduced|raised|altered|changed|different|differential(?:ly)?"
    r"(?: \w+)?|differed|rose|fell|varied)"
)
THERE_WERE = re.compile(
    rf"^\W*(?:\([a-z]\) )?(?:(?:[Ss]ignificantly|[Mm]ost|[Hh]ighly|[Ss]trongly|[Aa]lso|[Pp]articularly|[Cc]learly) )*"
    rf"{CHANGED} (?:in|on|among) [^;:.]{{2,70}} (?:were|was|are)(?: \w+ly)?(?: also)? (?:the )?(?:[\w-]+ ){{0,3}}?$",
    re.IGNORECASE,
)
"""A list whose verb is turned round: `Upregulated in large EVs were`."""
LESS_THAN = re.compile(r"\b(?:[Ll]ower|[Ll]ess \w+|[Rr]educed|[Dd]ecreased|[Ff]ewer)\b[^;:.]*\bthan\b")
OF_THE_CHANGED = re.compile(
    rf"\b(?:(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
    rf"|[Tt]wenty|[Ss]everal|[Mm]any|[Ss]ome|[Oo]thers|[Tt]hese|[Tt]hose|them|[Pp]roteins)\b(?! of)(?: [\w-]+){{0,5}}?"
    rf"(?: (?:were|was|are))?(?: \w+ly)? {CHANGED}|(?:^|\b[Tt]he |\b[Oo]f |\b[Mm]ost |\d ){CHANGED}"
    r" (?:[\w-]+ ){0,4}?proteins)\b(?:(?!\b(?:cells?|serum|plasma|tissues?|liver|mice)\b)[^.;:]){0,60}?[,:(]? ?"
    r"\(?(?:including|such as|among (?:them|others),?|e\.g\.,?|for (?:example|instance),?|like|namely|notably"
    r"|in particular|among which(?: were)?|:|included?|comprised|were|was|i\.e\.,?) (?:the )?(?:[\w-]+ ){0,2}?$"
)
"""Proteins that were counted by how they changed, before a list of them: `31 were down-regulated, e.g.`."""
BORNE_OUT = re.compile(
    r"\b(?:increase|decrease|rise|fall|drop|gain|loss|enrichment|change|difference|reduction|elevation|(?:higher|lower"
    r"|increased|decreased|elevated|reduced) (?:levels?|amounts?|abundance|expression|contents?)) (?:of|in) "
    r"(?:the )?(?:\w+ ){0,2}?$"
)
VERIFIED = re.compile(
    r"[^.;]{0,60}? (?:was|were|could be) (?:\w+ly |also )?(?:confirmed|verified|validated|corroborated|reproduced"
    r"|borne out|replicated|seen|bore out) (?:again )?(?:\w+ )?(?:by|with|in|on|using) (?:[\w-]+ ){0,3}?"
    r"(?:[Ww]estern|(?:immuno)?blot\w*|ELISA|PRM|MRM|SRM|Simoa|flow|cytometry|an independent)"
)
"""A change of a protein that another assay of it bore out: it was seen by that."""
GAINED = re.compile(r"\b(?:increase|accumulation|gain|recovery|appearance|rise|amounts?) (?:of|in) (?:the )?(?:\w+ )?$")
IN_PELLET = re.compile(
    r" in (?:the |all |both )?(?:[\w-]+ )?(?:\d[\d,. \u2009]*(?:k|000)? ?[×x]? ?g|P100|100K"
    r"|[\w-]*(?:EV|[Ee]xosom|[Vv]esic)\w*)"
    r"(?: \w+)?(?: pellets?| fractions?| lanes?)?\b"
)
"""Where there was more of a protein: `an increase of Alix in the 100,000 × g pellets`."""


OF_VESICLES = (
    r"(?:[\w-]*(?:EVs?|OMVs?|MVs?|MPs?)|(?:[\w-]+-)?(?:[Ee]xosom(?:e|al)|(?:[Mm]icro)?[Vv]esic(?:le|ular)"
    r"|[Mm]icroparticle))(?:[- ](?:associated|bound|borne|derived|resident|surface|protein))?"
)
OWNED = re.compile(
    rf"\b{OF_VESICLES} (?:(?:protein )?(?:levels?|amounts?|contents?|concentrations?) of )?(?:\w+ and )?$"
)
"""What stands before a protein that is called one of vesicles: `exosomal`, `EV levels of`."""
VARIED = re.compile(
    r"(?: (?:protein|levels?|contents?|amounts?|abundance|concentrations?|signals?|expression|values|load)){0,2}"
    r"(?: \([^()]{0,60}\))? (?:(?:was|were|is|are|had|has|have|been|did|also|not|then|still|only|further|\w+ly) ){0,4}"
    r"(?:(?:up|down)-?regulated|increased|decreased|reduced|raised|elevated|lower(?:ed)?|higher|halved|doubled|tripled"
    r"|fell|fall|rose|risen|dropped|declined|diminished|unaltered|unchanged|unaffected|change[ds]?|differ(?:ed|ent)?"
    r"|correlat\w+|predict\w+|distinguish\w+|discriminat\w+|varied|similar|comparable|restored|normali[sz]ed"
    r"|related to|associated with|peaked|augmented|induced|recovered|stayed the same|remained)\b"
)
"""What becomes of the amount of a protein."""
IN_VESICLES = re.compile(
    r"(?:,? (?:in|on|of|within|inside|recovered in|recovered from) (?:the |these |their |our |all |both )?"
    r"(?:[\w-]+ ){0,3}?[\w-]*(?:EVs|OMVs|MVs|MPs|[Ee]xosomes|[Vv]esicles|[Mm]icroparticles|(?:exosome|EV"
    r"|vesicle) (?:pellets?"
    r"|fractions?|preparations?))\b"
    r"(?: (?:from|of|shed by|released by|derived from|isolated from) [^,;.()]{1,50}?)?)"
)


def told_of_amount(after: str) -> bool:
    """Whether the words behind a list tell what became of its amount: ` were augmented`."""
    return VARIED.match(after[:120]) is not None


def changed_in_vesicles(before: str, after: str) -> bool:
    """Whether a sentence tells how much of a protein there was in vesicles: `exosomal AQP2 was reduced to 58%`."""
    if at_nothing(after[:140]):
        return False
    if OWNED.search(before[-60:]) and VARIED.match(after[:120]):
        return True
    within = IN_VESICLES.match(after[:140])
    return within is not None and VARIED.match(after, within.end()) is not None


NEITHER = re.compile(
    r"^\W*(?:\w+, )?(?:[Nn]either|nor) (?:the |of )?(?:[^;.]{0,160} nor (?:the )?)?(?:[\w-]+ ){0,3}\(?$"
)
NO_CHANGE = re.compile(
    r"(?:(?:(?! nor )[^;.]){0,120} nor )?(?:(?!\b(?:was|were|is|are|could)\b)[^;.]){0,80}?"
    r"\b(?:show|display|exhibit|underw|undergo|had|have)\w*(?: any| an?| significant| such| clear)* "
    r"(?:changes?|differences?|alterations?|variations?|increases?|decreases?|trends?|correlations?)\b"
)


def neither_changed(before: str, behind: str) -> bool:
    """Whether a list is one of two that showed no change, and so were there: `neither A nor B showed any change`."""
    return NEITHER.search(before) is not None and NO_CHANGE.match(behind) is not None


MOST_CHANGED = re.compile(
    r"\b(?:largest|strongest|greatest|biggest|highest|most (?:pronounced|marked|significant|striking)) (?:fold[- ])?"
    r"(?:changes?|increases?|decreases?|differences?|enrichments?|rises?|drops?|ratios?)(?: (?:was|were))?"
    r"(?: (?:seen|found|observed|noted|recorded|measured|those))? (?:for|in|of|with|that of|concerned) (?:the )?$"
)
"""What changed most, of all that was found: `the largest changes were seen for`."""
HELD_LESS = re.compile(
    r"\b(?:contain|carr|express|display|show|harbou?r|exhibit|had|held|have|bore|possess|were poorer in)\w*(?: \w+ly)? "
    r"(?:[^;:.]{0,60}(?:,| and) )?(?:\d[\d.]*-fold |much |far |slightly |somewhat )?"
    r"(?:less|fewer|(?:lower|reduced|decreased|smaller|diminished)"
    r"(?: (?:levels?|amounts?|contents?|quantities|expression|abundance)(?: of)?)?) (?:\w+ )?$"
)
"""Words of holding less of a protein than others, and so some: `contained less`, `had more A and less`."""


def of_the_changed(before: str) -> bool:
    """Whether a list is one of proteins that were told apart by how much of them there was."""
    if MOST_CHANGED.search(before[-90:]):
        return True
    if THERE_WERE.match(before[-140:]) is not None:
        return LESS_THAN.search(before[-140:]) is None
    return OF_THE_CHANGED.search(before[-200:]) is not None


def borne_out(before: str, after: str) -> bool:
    """Whether a change of a protein was seen again by an assay of it, or was one in the pellet of vesicles."""
    if GAINED.search(before[-50:]) and IN_PELLET.match(after[:90]):
        return True
    return BORNE_OUT.search(before[-60:]) is not None and VERIFIED.match(after[:120]) is not None
