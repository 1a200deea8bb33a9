"""Words before a list of proteins by which a sentence affirms that they are there."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.affirming_behind import AMOUNT
from evcheck.manuscript.proteins.changing import of_the_changed
from evcheck.manuscript.words.sieve import Sieve

PRESENT_BEFORE = Sieve(
    r"(?:\b(?:positive|positivity|stain\w* positive\w*) (?:\w+ )?(?:for|of|to)|rich(?:er)? in"
    r"|\b(?:presence|enrichment|detection|expressions?(?: levels?)?|abundance|"
    r"existence|localization) (?:and \w+ )?(?:of|in)|\b(?:express(?:ed|es|ing)?|contain(?:ed|s|ing)?|carr(?:y"
    r"|ied|ies|ying)|expos(?:ed|es|ing)|"
    r"enrich(?:ed)?(?: in| for| with)?|exhibit(?:ed|s|ing)?|display(?:ed|s|ing)?|harbou?r(?:ed|s|ing)?"
    r"|bear(?:ing|s)?|bore|possess\w*|shar(?:ed|ing)|came from|featured|"
    r"confirm(?:ed|s|ing)?|reveal(?:ed|s|ing)?|show(?:ed|s|n|ing)?|demonstrat(?:ed|es|ing)|identif(?:ied|ies"
    r"|ying)|detect(?:ed|ing|s)|"
    r"verified|validated|comprising|co-?express\w*|found|observed"
    r"|characteri[sz]ed by(?! (?:\w+ ){0,2}(?:western|immuno|blot)))"
    r"|\b(?:bands?|signals?|peptides?|staining|shifts?|peaks?|spots?|dots?|fluorescence|labell?ing) (?:(?:was|were) "
    r"(?:\w+ )?)?(?:of|for|at|corresponding to|obtained (?:for|with)|(?:seen|detected|observed|found|recorded"
    r"|measured) (?:for|with)))\s*[:(]?\s*"
    r"(?:(?:the|a|an|of|for|high|higher|strong|clear|all|both|several|two|three|four|five|common|classical"
    r"|typical|canonical|known|"
    r"characteristic|well-known|established|general|generic|conventional|specific|commonly used|widely used"
    r"|positive|surface|membrane|"
    r"protein|proteins|markers?|marker proteins|exosom\w+|EVs?|sEVs?|MVs?|vesicle|vesicular|small|extracellular"
    r"|enriched|associated|related|"
    r"cytosolic|luminal|transmembrane|tetraspanins?|tetraspanin proteins?|family|members?|levels?|amounts?"
    r"|expression|"
    r"bands?|signals?|cargo|lineage|such|as|including|includes?|included|luminal|representative|key|main|major"
    r"|various|different|like|namely|e\.g\.,?|i\.e\.,?|anti-?|and|ESCRT|\w+-specific|\w+-enriched|\w+-associated|"
    r"\w+-derived|\d[\d,]{0,5}|total|of|bona|fide|molecules?|antigens?|human|mouse|by|in|western|blot(?:ting)?"
    r"|immunoblot(?:ting)?|analysis|presence|enrichment|more|-?fold"
    r"|to|\d[\d.]{0,4}-?|\w{2,14}(?= (?:markers? |(?:proteins|antigens|receptors|enzymes)[ :]))|[(),:-])\s*){0,14}$",
    re.IGNORECASE,
)
SAID = re.compile(
    r"\b(?:(?:immuno-?)?(?:positive|positivity|reactive|reactivity) (?:\w+ ){0,4}?(?:for|to|with|against)"
    r"|react(?:ed|s|ing) (?:\w+ ){0,3}with(?: (?:antibod\w+|antiser\w+) (?:to|against))?|rich(?:er)? in"
    r"|(?<!less )contaminated (?:with|by)"
    r"|(?:stained|staining|labell?ed|labell?ing|decorated) (?:brightly|strongly|intensely|dimly|clearly|weakly"
    r"|positive(?:ly)?) (?:for|with|by)"
    r"|(?<=[A-Za-z]s )(?:stained|labell?ed) (?:for|with|by)"
    r"|(?<!were )(?<!was )(?<!been )(?<!and )(?<!then )stained for|(?<=[Tt]hey )stained (?:for|with)"
    r"|(?<=were )stained by|immunoreactivity (?:for|to)"
    r"|(?:staining|labell?ing) (?:for|of)"
    r"|(?:dominated"
    r"|characteri[sz]ed|marked|distinguished|defined)(?: \w+ly)? by|bound(?= anti| annexin| lactadherin)"
    r"|bound (?:to )?(?:the )?(?=anti|antibod)|(?:clusters?|molecules|copies|puncta|patches) of"
    r"|shifted (?:\w+ )?(?:with|for|by)|lit up (?:for|with)|shone (?:with|for)|(?:was|were) bright (?:for|with)"
    r"|picked up"
    r"|(?:presence|enrichment|expression|abundance|existence|detection|signals?|bands?|levels?) (?:of|for)"
    r"|(?<!gene )(?:express|contain|carr|bear|harbou?r|display|exhibit|possess|shar|featur|compris"
    r"|expos)(?:e?d|e?s|ies|ied|y|ing)?"
    r"|saw|noted|bore|had|hold|held|housed|encompassed|included|incorporated|(?:confirm|reveal|show|demonstrat|identif"
    r"|detect"
    r"|verif|validat|visuali[sz]|uncover|indicat|disclos|unveil|document|evidenc|highlight)(?:e?d"
    r"|e?s|ied|ies|ing|n)"
    r"|(?:yield\w*|gave|produced|obtained|recovered) (?:\w+ ){0,2}[\w-]{0,8}(?:EVs|[Ee]xosomes|[Vv]esicles"
    r"|particles) (?:with|bearing|carrying)"
    r"|enriched (?:in|for|with)|enriched|consist(?:ed|s|ing) of|found)\b"
)
"""Words that affirm what stands behind them, whatever names of classes stand between."""
TURNS = re.compile(
    r"[;:]|, (?:and|but)\b|\bin (?:Fig|Supplement|Table|panel)"
    r"|\b(?:was|were|is|are|be|been|had|has|have|did|do|does|may|might|can|could|than"
    r"|whether|how|if"
    r"|because|since|after|upon|during"
    r"|although|though|while|whereas|but|not|no|nor|neither|without|that|which|who|compared|relative|versus"
    r"|cells?|lysates?|homogenates?|tissues?"
    r"|mice|patients?|m?RNAs?|genes?|using|via|treat\w*|induc\w*|knock\w*|lack\w*|absen\w+|negative|free"
    r"|depleted|devoid"
    r"|low\w*|little|less|minimal|reduced|decreas\w*|controls?|effects?|roles?|release|secretion|uptake"
    r"|function\w*|shape|sizes?|diameters?|morpholog\w+|particles|concentrations?"
    r"|purity|captur\w+|binding|interact\w*|receptors? for|ligands?|block\w*|inhibit\w*|substrates?|regulat\w*"
    r"|activat\w*|beads?"
    r"|medium|buffers?|serum|plasma|from|against|with|by|to)\b"
)
"""Words after which a sentence tells of something else than what was affirmed before them."""


BY_MEANS = re.compile(
    r"\b(?:identity|presence|nature|existence|origin|enrichment|isolation|purification|purity|quality"
    r"|separation|exosomal|vesicular|EVs?|[Ee]xosomes"
    r"|[Vv]esicles)\b[^.;]{0,60}?\b(?:confirmed|demonstrated|verified|validated|proven|established"
    r"|corroborated)(?: \w+)? (?:with|by|using|through) (?:the |an? )?(?:antibod\w+ (?:to|against|for) "
    r"|(?:positive )?(?:immuno)?(?:stain\w*|blot\w*|labell?ing|detection) (?:of|for|with|against) )?"
    r"(?:the )?(?:\w+ ){0,3}(?:anti-)?$"
)
"""What shows that something is vesicles, by markers that stand behind: `identity was confirmed with antibodies to`."""
MORE = re.compile(
    r"(?<=[(,] )high $|(?<=\()high $|(?:^|[:,;(] |\band )(?:strong|clear|intense|abundant|bright|weak|faint|dim"
    r"|distinct|prominent) $|\b(?:(?<!no )more|higher levels? of|higher amounts? of|abundant"
    r"|the most abundant(?: \w+){0,5} (?:was|were)) $"
)
AMONG = re.compile(
    r"\b[Aa]mong(?:st)?\b[^;:]{0,110}\b(?:were|was|are) (?:[\w-]+ ){0,3}\(?$"
    r"|\b(?:most (?:abundant|prominent|frequent)|top|predominant|major|highest|strongest|brightest"
    r"|largest)\b[^;:.]{0,50}\b(?:were|was|are"
    r"|being|included?) (?:the )?$"
)
"""A list that stands behind its verb: `among the proteins of EVs were`."""
BAND_FOR = re.compile(
    r"(?<![Nn]o )\b(?:bands?|smears?|doublets?|signals?|spots?|peaks?)\b(?:(?!\b(?:no|not|nor)\b)[^.;]){0,50} (?:was"
    r"|were|could be) (?:seen|detected|observed|found|visible|obtained|recorded|present|evident|revealed) (?:for|with) "
    r"(?:the |anti-)?(?:\w+ )?$"
)
"""What was seen for a protein: `a diffuse band of 40-60 kDa was seen for CD63`."""
GIVEN = re.compile(r"\bin (?:the )?(?:presence|absence)\b[^,;]{0,30}$")
"""What was added: `in the presence of TNF`."""
THOSE_WITH = re.compile(
    r"\b(?:those|ones) (?:that (?:were |had )?)?(?:with|bearing|carrying|positive for|expressing|having"
    r"|displaying) (?:\w+ )?$"
)
"""Vesicles told by what they bear, by a pronoun: `those with CD31 made up 2%`."""
SO_MUCH = re.compile(
    rf"(?<![\d.<])(?<!less than )(?<!below )(?<!under )(?<!fewer than ){AMOUNT}(?<!%)(?:/\w+)? (?:of )?(?:the )?$"
)
"""An amount before it: `contained 1.2 ng of`."""
PUT = re.compile(r"\b(?:put|placed|locali[sz]ed|located|mapped|assigned|traced) (?:the |most |all )?$")
"""Verbs by which a protein is found at the place that stands behind it: `labelling put CD63 on the surface of EVs`."""
SHOWN_BY = re.compile(
    r"(?<![Nn]o )(?<![Nn]o clear )(?<![Nn]o visible )\b(?:[Bb]ands?|[Ss]ignals?|[Ss]pots?|[Pp]eaks?"
    r"|[Gg]old(?: particles| beads)?|[Dd]ots|lit up|[Ss]taining"
    r"|[Pp]ositive events)\b(?:(?!\b(?:no|not|nor|none)\b)[^.;]){0,90}\b(?:with|after|upon|using|by) (?:the |an? )?"
    r"(?:(?:incubation|labell?ing|staining|probing) with )?(?:the |an? )?(?:antibod(?:y|ies) (?:against|to|for) "
    r"|anti-?)$"
    r"|\b(?:decorated|labell?ed|tagged|recogni[sz]ed|bound) (?:with [\w -]{1,25} )?by (?:anti-?|antibod(?:y"
    r"|ies) (?:against|to) )$"
    r"|\d ?% (?:\w+ )?(?:by|with|for) (?:anti-?)$"
    r"|\d ?% of (?:the |all )?[\w -]{1,30} (?:were|was) (?:\w+ )?(?:stained|labell?ed|bound|recogni[sz]ed"
    r"|detected) (?:by|with|for) (?:anti-?)?$"
    r"|\b(?:[Ff]luorescence|MFI|[Ss]ignals?)\b[^.;]{0,60}\b(?:rose|increased|higher|shifted|grew)\b[^.;]{0,40}\b"
    r"(?:with|for|after|by) (?:anti-?|antibod(?:y|ies) (?:to|against) )$"
)
"""What was seen with an antibody: `bands of the expected size were obtained with antibodies against`."""
COUNTED = re.compile(
    r"\b(?:positive|present|detected|detectable|found|identified|seen|expressed|enriched|shared|above (?:the )?\w+)"
    r"(?: (?:in|on|for|by|across|with) [^.;:]{0,50})?: ?(?:\w+ ){0,2}$"
    r"|\b\d[\d,]* (?:[\w-]+ ){0,3}(?:proteins|antigens|epitopes|hits)(?: (?:in|on|of) [^.;:]{0,40})?(?:: ?"
    r"|, (?:among them|i\.e\.|e\.g\.) )$"
    r"|\b(?:[Vv]esicle|EV|[Ee]xosome)s?[- ](?:associated |enriched )?proteins\b(?:(?!\b(?:not?|absent"
    r"|lack\w*)\b)(?:\([^()]*\)|[^.;:()]))*"
    r", among (?:them|which|those) (?:the |were )?(?:\w+ ){0,2}$"
)
"""What was counted before the list of it: `14 antigens were positive: `."""
IN_BRACKETS = re.compile(
    r"(?i)\b(?:enriched|detected|found|identified|present|abundant|upregulated|expressed"
    r"|contained)\b[^.;()]{0,80}\b(?:in|on|by) [^.;()]{0,50}"
    r"(?:EVs?|exosomes|vesicles|MPs|MVs)(?: only)? \($"
)
"""Proteins that are named in brackets behind vesicles: `proteins enriched in tumour EVs (`."""
IN_CLASSES = re.compile(
    r"\b(?:identified|detected|found|revealed|recovered|contained|comprised|included?)\b (?:[\w,-]+ ){0,6}?"
    r"(?:proteins|components|enzymes|markers|molecules|transporters|receptors|members|factors)\b"
    r"(?:(?!\b(?:not|no|absent|lack\w*|missing)\b)[^.;()]){0,140}"
    r"\((?:e\.g\.,? ?|i\.e\.,? ?|such as |including |like |for example,? )?$"
)
"""What was found, by classes with their members in brackets: `identified proteins of the tubule (e.g., `."""
MAKERS = re.compile(r"\b(?:expressed|secreted|released|produced|carried|displayed) by (?:the )?(?:\w+ )?$")
"""What stands before those who make something, and not before what is made."""
POSITIVE_WERE = re.compile(
    r"(?:^|[:;,.] |\band )(?:[Pp]ositive|[Pp]resent|[Dd]etected|[Ff]ound|[Ee]nriched) (?:was|were) $"
)
"""A list behind its verb: `positive were`."""
LABELLED = re.compile(
    r"\b(?:proteins|those|ones) (?:higher|lower|enriched|increased|decreased|elevated|reduced|more abundant"
    r"|less abundant|up-?regulated"
    r"|down-?regulated)\b[^.;()]{0,80} \($"
)
"""Proteins of a figure, in brackets behind how they changed: `proteins higher in ALS (`."""
TOGETHER = re.compile(r" (?:together|along|in addition|next) (?:with|to) ")
LOOKED = re.compile(
    r"(?:confirm|verif|validat|characteri[sz]|identif|defin|mark)\w* (?:\w+ )?by\b[^;]*?(?:blot|cytometr|ELISA"
    r"|microscop|NTA|analys[ie]s|assay|proteom)"
)
"""An assay by which something was looked at, before a list in brackets of what was looked for."""


def positive_were(before: str) -> bool:
    """Whether a list stands right behind its verb: `positive were`."""
    return POSITIVE_WERE.search(before[-30:]) is not None


def affirmed_before(before: str) -> bool:
    """Whether the words before a list affirm that its proteins are there."""
    if positive_were(before) or LABELLED.search(before[-120:]):
        return True
    if GIVEN.search(before[-60:]) or MAKERS.search(before[-40:]):
        return False
    if PRESENT_BEFORE.search(before[-260:]):
        return True
    if IN_BRACKETS.search(before[-200:]) or IN_CLASSES.search(before[-300:]):
        return True
    if SO_MUCH.search(before[-40:]) or THOSE_WITH.search(before[-50:]):
        return True
    if PUT.search(before[-40:]) or COUNTED.search(before[-120:]) or SHOWN_BY.search(before[-150:]):
        return True
    if of_the_changed(before) or BAND_FOR.search(before[-120:]):
        return True
    if BY_MEANS.search(before[-170:]) or MORE.search(before[-70:]) or AMONG.search(before[-170:]):
        return True
    tail = TOGETHER.sub(" and ", before[-150:])
    said = list(SAID.finditer(tail))
    return bool(said) and not TURNS.search(tail, said[-1].end()) and not LOOKED.search(tail, said[-1].start())
