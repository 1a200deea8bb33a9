"""Words behind a list of proteins, or on both sides of it, by which a sentence affirms that they are there."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.changing import borne_out
from evcheck.manuscript.words.levels import above_nothing

CONFIRMED = re.compile(
    r"(?: antibodies| staining| bands?| blots?| signals?| immunoblots?"
    r"| western blots?)?(?: \w+ing)? (?:confirmed|demonstrated|verified|proved|established"
    r"|corroborated) (?:the |their )?(?:\w+ )?"
    r"(?:identity|presence|nature|origin|enrichment|isolation|purification)\b"
)
"""What blots of markers show of vesicles, behind the markers."""
BLOTS_OF = re.compile(
    r"\b(?:[Bb]lots?|[Bb]lotting|[Ii]mmunoblots?|[Ss]taining|[Aa]ntibodies|[Ll]abell?ing|[Bb]ands) (?:for|of"
    r"|against|to|with) (?:\w+ ){0,3}$"
)
DECORATE = re.compile(
    r"(?: antibod\w+)? (?:decorat|label|stain|recogni[sz]|mark|bound|react|sat|lay|locali[sz]|cluster|gather)\w*"
    r"(?: (?:to|with|on|over|along|at))? (?:(?:the|most"
    r"|many|these|all) )*(?:[\w-]+ )?"
    r"[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|particles)\b"
)
"""What antibodies were seen to do: `decorated vesicles`."""
AGAINST = re.compile(
    r"\b(?:[Aa]ntibod(?:y|ies)|[Gg]old(?: beads| particles| grains| label\w*)?|[Ll]abell?ing|[Pp]robes) (?:to|against"
    r"|for)"
    r" (?:human )?$|\b[Aa]nti-?$"
)
COUNTS = re.compile(
    r"[\w-]*(?: \([^()]*\))? (?:counted|gave|detected|found|yielded|showed|revealed|stained|bound) (?:about |~ ?"
    r"|on average )?[\d]"
)
"""How much an antibody found: `anti-CD63 gave 21%`."""
UNIT = r"(?:[pnfµμu]?g|[fpn]mol|[pnµμ]M|copies|molecules|AU|a\.u\.|U|RFU|MFI|%)"
AMOUNT = rf"(?:~|about |≈|[<>]?)\d[\d.,]{{0,8}}(?: ?(?:±|\+/-|[-–]|to) ?\d[\d.,]*)? ?{UNIT}(?![\w-])"
MEASURED = re.compile(
    rf"[\w\s-]{{0,40}}?\([^()]{{0,30}}?(?<!\d)(?<![<.,]){AMOUNT}"
    r"| \((?:n?MFI|MESF|RFI|(?:MFI )?ratio|median|mean)\b[^()]{0,12}? \d"
    rf"|[^.;()]{{0,20}}\b(?:quantified|measured|determined)\b[^.;()]{{0,60}}\([^()]{{0,20}}?(?<!\d)(?<![<.,]){AMOUNT}"
)
"""An amount behind a protein is one that was measured: `CD81 (7 fmol/µg) in EVs`."""


APPOSED = re.compile(r"^\s?\([^()]{1,40}\)(?= )")
"""Another name of a protein, in brackets behind it."""


def affirmed_after(after: str) -> re.Match[str] | None:
    """The words behind a list that affirm that its proteins are there."""
    tail = APPOSED.sub("", after[:200])[:160]
    return PRESENT_AFTER.match(tail) or PRESENT_NEXT.match(tail) or MEASURED.match(after[:160]) or above_nothing(tail)


NAMED_AS = re.compile(
    r"\b(?:identif(?:y|ied|ies)|reveal(?:ed|s)?|define[sd]?|establish(?:ed|es)?|found|validated?|confirm(?:ed|s)?"
    r"|discover(?:ed|s)?|uncover(?:ed|s)?|singled out|picked out) (?:[\w-]+ ){0,3}$"
)
AS_MARKERS = re.compile(
    r",? as (?:[\w-]+,? ){0,6}?(?:bio)?(?:markers?|components?|constituents?|cargo|proteins?|antigens?) "
    r"(?:of|for|in|on) (?:the |these |our |all )?(?:[\w-]+ ){0,3}?"
    r"[\w-]*(?:EVs?|[Ee]xosomes?|[Vv]esicles|OMVs|MVs|MPs)\b"
)
"""What was found to be of vesicles: `we identified A and B as constituents of exosomes`."""


def affirmed_around(before: str, after: str) -> bool:
    """Whether what looking at proteins has shown says that they are there: `blots for CD9 confirmed the identity`."""
    if AS_MARKERS.match(after[:140]) and NAMED_AS.search(before[-80:]):
        return True
    if borne_out(before, after):
        return True
    if RECOVERED.search(before[-40:]) and FROM_VESICLES.match(after):
        return True
    if AGAINST.search(before[-50:]) and (DECORATE.match(after[:90]) or COUNTS.match(after[:60])):
        return True
    return BLOTS_OF.search(before[-50:]) is not None and CONFIRMED.match(after[:90]) is not None


RECOVERED = re.compile(r"\b(?:recovered|eluted|retrieved|enriched|identified) (?:both )?$")
FROM_VESICLES = re.compile(
    r" (?:both )?from (?:the |these )?(?:[\w-]+ ){0,2}?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs|MVs|MPs)\b"
)
"""What stands before and behind proteins that were got out of vesicles: `Capture recovered A and B from EVs`."""
PRESENT_AFTER = re.compile(
    r"^[^;:.]{0,90}?\b(?:(?:was|were|averaged|reached|gave|yielded|made up)\s(?:about |~ ?"
    r"|on average )?\d[\d.,]{0,6} ?(?:±"
    r"|[pnfµμ]g|%|copies|U\b|AU)|(?:was|were|are|is|being|been|be"
    r"|could (?:\w+ )?be)\s(?:\w+\s){0,5}?(?:detect\w*|present|found|expressed|enriched|identified|observed"
    r"|abundant|positive|visible|confirmed|seen|shown|demonstrated|evident|apparent|verified|elevated"
    r"|increased|higher|highest|strong\w*|prominent|recovered|localized|validated|revealed|detectable"
    r"|co-?isolated|the ones|among|part of|(?:the )?most abundant|dominat\w+|the most|over-?represented"
    r"|contained|quantifiable|accessible|high(?= (?:in|on|across|throughout|for)\b|[.,;)]|$)|intense|bright\w*"
    r"|strongest|greatest|largest"
    r"|prevalent|frequent|markers|visuali[sz]ed"
    r"|immuno-?(?:reactive"
    r"|positive)|dominant|predominant|measurable|noted|recorded|registered|recogni[sz]able|discern\w+|retained"
    r"|carried|exposed|displayed|shared"
    r"|obtained|recogni[sz]ed|represented|concentrated|in the top|conserved|there\b|demonstrable|exposed by"
    r"|shown by|borne by|displayed by)|co-?migrated (?:with|in)|(?:enriched|detected|present|found|abundant"
    r"|expressed|identified|detectable|visible)\s(?:in|on|at|by|within)|(?:show|showed|gave|displayed|had|revealed"
    r"|left|returned|exhibited|yielded|produced)\s(?:\w+\s){0,3}?(?:smears?|peaks?|spots?|dots?|bands?|signals?"
    r"|enrichment|expression|levels|abundance"
    r"|staining)|signals? (?:in|on)|(?:peak(?:ed|s|ing)?|persisted|appeared|co-?sediment(?:ed|s)"
    r"|co-?float(?:ed|s)|remained (?:detectable|visible|present)|co-?eluted|eluted|accumulated|co-?purified"
    r"|co-?fractionated|floated) (?:in|with|at)|(?:expression|enrichment|positivity) (?:was|were) (?:confirmed"
    r"|detected|observed|found|evident|verified)"
    r"|ranked (?:first|second|third|top|highest)|(?:scored|tested|came out|turned out|came up|ran) positive"
    r"|(?:reacted|stained) (?:strongly|weakly|brightly|dimly|well|clearly|intensely)|(?:became|become|proved|turned"
    r"|appeared) (?:\w+ly )?(?:accessible|detectable|visible|positive|apparent|evident)"
    r"|(?:rank\w*|stood|stand|figur\w+|featur\w+|counted|fell|fall|lay|lie|place[ds]?|belong\w*|came"
    r"|come) (?:\w+ )?(?:among"
    r"\w*|within|in|to) (?:the |its |our )?(?:\w+ ){0,3}?(?:top|upper|first|most|highest|best|strongest|brightest"
    r"|richest|\d+|ten|twenty|thirty|fifty|hundred)"
    r"|(?:remain|remained|was|were|is|are|made|formed|gave) (?:the )?(?:only|main|major|chief|principal|leading"
    r"|prominent"
    r"|predominant|strongest|brightest) (?:\w+ ){0,2}?(?:bands?|proteins?|components?|tetraspanins?|markers?"
    r"|constituents?"
    r"|signals?|antigens?|contaminants?)"
    r"|(?:ran|run|migrated|resolved|came up|showed up|turned up|lit up|stood out) (?:as|at|in|on|with|from|strongly"
    r"|clearly)(?! \w+ cells))",
    re.IGNORECASE,
)
FORMS = (
    r"(?:(?: (?:[CN]-terminal|full-length|cleaved|soluble|mature|active|membrane|surface|precursor|total|tagged))?"
    r" (?:fragments?|forms?|isoforms?|oligomers?|monomers?|dimers?|multimers?|proteins?|antigens?|receptors?|molecules?"
    r"|ectodomains?|heavy chains?|light chains?|chains?|subunits?|peptides?|epitopes?))?"
)
"""What a protein is told by, between its name and the verb: `C-terminal fragments`."""
PRESENT_NEXT = re.compile(
    r" (?:clear |strong |distinct |visible )?bands? (?:in|at|on) "
    r"| (?:was|were) (?:also )?(?:secreted|released|found|exported|present|recovered|collected) (?:(?:in association"
    r"|together|along) )?with (?:\w+ ){0,2}(?:EVs|exosomes|vesicles)\b"
    rf"|{FORMS} (?:is|are|was|were) (?:also |both |all )?(?:(?:secreted|released|exported|found|present|carried) )?"
    r"(?:on (?:about )?\d+ ?% of|on|in|within|inside|associated with|(?:confined|restricted|unique|specific"
    r"|exclusive|common) to) "
    r"(?:the )?(?:\w+[ -]){0,2}?[\w-]*(?:EVs?|[Ee]xosom|[Vv]esic|OMVs?\b|MVs\b|MPs\b|[Mm]icropart)"
    r"| (?:was|were) (?:all |both )?(?:confined|restricted|limited) to (?:the )?(?:[\w-]+ ){0,2}?"
    r"fractions? (?:no\. ?)?\d"
    r"| (?:was |were )?(?:found |seen |present |detected )?only in (?:the )?(?:\w+[ -]){0,2}?[\w-]*(?:EVs"
    r"|[Ee]xosomes|[Vv]esicles)"
    r"|,? (?:all |both )?(?:and \w+ )?co-?(?:locali[sz]|distribut|segregat|fractionat|float|sediment|purifi|migrat"
    r"|elut|enriched|pellet)\w*(?! with (?:anti|protein))"
    r"| (?:was|were) (?:\w+ly )?(?:vesicle|EV|exosome|microparticle)-(?:bound|associated|borne)\b"
    r"| could be (?:measured|quantified|read|told|picked up|demonstrated)\b"
    r"| (?:all |both |clearly |strongly |weakly |faintly |well )?(?:strongly|weakly|faintly|clearly|brightly|dimly"
    r"|(?:double|triple|single)[- ]positive|present|detected|positive|visible|found|seen|enriched|strong|weak|faint"
    r"|clear)(?=\s*(?:[,;.)]|and\b|$))"
    r"| (?:all |both |also )?(?:came|went|travell?ed) along\b"
    r"| (?:all |both |also |then |again )?(?:equilibrat|float|band|sediment|peak|settl|migrat|cofractionat)\w* at "
    r"(?:an? )?(?:\w+ )?(?:buoyant )?(?:densit(?:y|ies)|1\.\d)"
    r"|[^;:.,]{0,40},? (?:but|yet) (?:still |also |was |were )*(?:exist\w*|there|present|visible|detectable|seen"
    r"|detected)\b"
    r"|(?: spots?| bands?| dots?| peaks?)? (?:(?:\w+ly )?(?:developed|appeared|lit up|showed up|came up))(?=\s*(?:$"
    r"|[.,;(]))"
    rf"|{FORMS} (?:\w+ly )?(?:travell?ed|went|followed|moved|pelleted|sedimented|banded|segregated|partitioned"
    rf"|resided|occurred"
    rf"|migrated"
    r"|accumulated|(?:(?:was|were) )?(?:carried|associated|sorted|packed|packaged|released|secreted|shed|presented"
    r"|exposed|incorporated|transported"
    r"|exported)) (?:along |together |over |at [\d.,–-]+(?: ?g/\w+)? )?(?:in|into|with|on|to|within|by) (?:the "
    r"|these )?(?:\w+[ -]){0,3}?[\w-]*(?:EVs?|[Ee]xosom|[Vv]esic"
    r"|OMVs?\b|MVs\b|MPs\b)"
    r"| (?:marked|typified|characteri[sz]ed|distinguished|labell?ed|decorated|stained|followed)"
    r"(?: (?:the |most |all |many )?(?:\w+ ){0,3}?[\w-]*(?:EVs?|[Ee]xosom\w*|[Vv]esicles?|MVs|MPs)\b|$|[.;])"
    r"| (?:detection|signals?|staining|immunoreactivity)\b(?! (?:limit|antibod|of|by|with|using|was performed|kit))",
    re.IGNORECASE,
)
"""The same, right behind the list."""
