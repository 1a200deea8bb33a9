"""What a clause states of a list of proteins: seen, not seen, or nothing.

The words stand before the list (`positive for ...`) or behind it (`... were not detected`); where both say something
and they differ, the last members of the list have the verb behind them.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from evcheck.manuscript.proteins.affirming import SO_MUCH, affirmed_before, positive_were
from evcheck.manuscript.proteins.affirming_behind import affirmed_after, affirmed_around
from evcheck.manuscript.proteins.changing import HELD_LESS, changed_in_vesicles, neither_changed
from evcheck.manuscript.proteins.clauses import without_asides, without_insertion
from evcheck.manuscript.proteins.contrasting import in_both, leaves_out_vesicles, left_behind, of_cells_alone
from evcheck.manuscript.proteins.denying import beside_vesicles, closed, denied_by_pronoun
from evcheck.manuscript.proteins.embedded import LOOKED_FOR, told_as_fact
from evcheck.manuscript.proteins.listing import Listed
from evcheck.manuscript.proteins.told_outright import told_outright
from evcheck.manuscript.words.levels import at_nothing
from evcheck.manuscript.words.negation import denied_after, denied_before
from evcheck.manuscript.words.sieve import Sieve

SIGN = re.compile(
    r"\s?\(?(?:(?P<plus>[+⁺]|(?:high|low|dim|hi|lo|int|bright)\b|-?\s?positive\b|\(\+\)|pos\b|-expressing\b|-bearing\b"
    r"|-containing\b)"
    r"|(?P<hanging>-,? (?:and |or )?(?=[\w+]+(?: \d)?(?:-,? (?:and |or )?[\w+]+)*[- ](?:positive|expressing|bearing"
    r"|containing)\b))"
    r"|(?P<minus>[−–⁻](?!(?!CD\d)[A-Za-z])(?!/[−–⁻-])|(?<!\s)-(?!/-)(?=[\s/),;.])(?!(?:,| and| or) [\w+/]+-)"
    r"|-?\s?negative\b(?! control)|neg\b|\(-\)))"
)
INTRODUCED = Sieve(
    r"\b(?:including|such as|among (?:them|which|others)|namely|like|among others,?|e\.g\.,?|for (?:example"
    r"|instance),?)[\s:;(]*(?:(?:the|both|all|well-known|known|common|several|"
    r"classical|typical|exosom\w+|EVs?|vesicle|markers?|proteins?|tetraspanins?|established|canonical"
    r"|\w+-associated)[\s,:(]*){0,6}$",
    re.IGNORECASE,
)
STATES = re.compile(
    r"\b(?:upregulated|returned|yielded|compris(?:ed|ing)|encompass(?:ed|ing)|listed|recovered"
    r"|over-?represented|quantif(?:ied|iable)|identif(?:ied|y)|identification of|shar(?:ed?|ing)|featured?"
    r"|possess\w*|bear|bore|came from|consist\w*"
    r"|detect(?:ed|s)"
    r"|found|contain(?:ed|s|ing)?|express(?:ed|es|ing)?|enriched|present"
    r"|presence|expression|(?:higher|lower|greater|increased|reduced|decreased) (?:abundance|levels?|amounts?)"
    r"|reveal(?:ed|s)|show(?:ed|s)?|carr(?:y|ied)|confirmed|positive|harbou?r\w*|display\w*"
    r"|included (?:in|among|within) (?:this|the|our|these|that)"
    r"|(?:lists?|proteomes?|proteins|data ?sets?|hits|tables?)\b[^.;]{0,60}\binclude[sd]?)\b",
    re.IGNORECASE,
)
OWN_VERB = re.compile(r"^\s*(?:\([^()]{0,60}\)\s*)?(?:was|were|is|are|could|remained|did|gave|showed)\b")
CONTRAST = Sieve(
    r"\b(?:but|and|yet|though) (?:was |were |is |are )?(?:not|absent|undetectable|nearly absent)"
    r"(?: (?:detect\w*|found|seen|present|observed|express\w*|visible|enriched|identified|recovered|in|on|from|at|all"
    r"|\w+ly)){0,3}\b",
    re.IGNORECASE,
)
BREAK = re.compile(r";|, (?:while|whereas|but|although|and) ")
"""Where another subject begins, of which a later denial speaks."""
VESICLES_NEXT = re.compile(
    r"\s?(?:the pooled fractions|the pools?\b"
    r"|(?:the |any |these |our )?(?:[\w-]+ ){0,3}?[\w-]*(?:EV|[Ee]xo|[Vv]esic|MV|MP))"
)
NOT_THESE = re.compile(
    r"\bnot (?:in )?(?:the |their )?(?:\w+ )?(?:cell lysates?|cells|lysates?|homogenates?|cell extracts?),?"
    r"(?= (?:gave|contained|expressed|showed|displayed|carried|had|bore|were|yielded|includ\w+|compris\w+"
    r"|encompass\w+|numbered)\b)"
)
"""A subject that leaves cells out: `EVs but not cell lysates gave`."""
ALIKE = re.compile(
    r"[^.;,]{0,70}?\b(?:was|were|did|is|are) not (?:\w+ly |also )?(?:differ\w*|changed?|altered|affected"
    r"|influenced|increased?|decreased?|reduced|elevated|higher|lower|more|less)\b"
)
"""What is the same in vesicles of two kinds is in both."""
IN_SOME = re.compile(
    r"\b(?:in|on) (?:the )?(?:[\w+-]+ ){0,4}?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|MVs?|MPs?|[Mm]icroparticles)\b"
)
"""Vesicles of one kind, before those of another that have none."""
EXCEPT = re.compile(r",? ?(?:but|though|and) (?:not|neither|no) [^,;]{1,60},? (?:was|were|is|are)\b")
"""An exception between a list and its verb: `CD9 and CD63, but not CD81, were found`."""
ANOTHER = re.compile(r"\b(?:and|but)\b")
"""What stands between two verbs of one subject: `was 120 pg/mL in F8 and below the limit in F15`."""
ANEW = re.compile(r"[,;)]\s*(?:and|but)\b")
OF_SOME_OTHER = re.compile(r",? (?:none|neither) of which\b")
"""What is said to be missing elsewhere, where the verb before has told it of vesicles."""
WEAK = re.compile(
    r"\b(?:traces?|residual|minute|without|lack\w*|loss of|deplet\w*|free (?:of|from)|deficient|low|lowly|poorly"
    r"|weakly|minimal|little"
    r"|rather than|instead "
    r"of|exclu\w+|hardly|barely|scarcely)\b[^;]{0,80}$",
    re.IGNORECASE,
)
"""Denials that may speak of something else than whether a protein was seen."""
VESICLES_FREE = re.compile(
    r"(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs|MVs|MPs|pellets?)(?: [\w-]+){0,4} (?:were|was|are|is"
    r"|be) (?:\w+ly )?(?:free|devoid) of (?:the )?$"
)
"""What vesicles are said to be without, in so many words."""
REMOVED = Sieve(
    r"\b(?:remov(?:e|ed|es|ing|al of)|eliminat(?:e|ed|es|ing|ion of)|clear(?:ed|ance of)|got rid of"
    r"|rid of)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""What was taken away, which is an outcome for contaminants alone."""
LESS_OF = Sieve(
    r"\b(?:less|fewer|lower|lower (?:levels?|amounts?|contents?) of|reduced (?:levels?|amounts?"
    r"|contents?) of) (?:\w+ )?$"
)
"""Less of what stands behind, which is an outcome for contaminants alone."""
LESS_THAN = re.compile(
    r"\b(?:less than|below|under|at most|<) ?(?:\d[\d.,]* ?[pnfµμ]?[gM](?:/\w+)?|[0-2](?:\.\d+)? ?%) (?:of )?$"
)
"""An amount that is not reached: `less than 5 pg albumin`."""
ELSEWHERE = re.compile(
    r"[^.;,]{0,60}?\b(?:in|to|at) (?:the )?(?:denser|densest|bottom|soluble|non-?vesicular|non-?EV) "
    r"(?:\w+ )?(?:areas?|fractions?|regions?|parts?|layers?|of)\b(?! (?:of )?(?:the )?(?:EV|vesic|exos))"
)
"""Where in a gradient vesicles are not."""
BARE = re.compile(r" (?:could|did|was|were|had|does|do|is|are)(?: be)?(?: \w+ly)?[.;,)\s]*(?:\([^()]*\)[.;\s]*)?")
OUTSIDE = re.compile(
    r" (?:in|from|of|by|with) (?:the |their )?(?:\w+ ){0,2}?(?:supernatants?|flow-?through|wash\w*|controls?|medium"
    r"|IgG|isotype)\b"
)
"""Where a protein was missing that vesicles bore: `EVs carried Alix, which was absent from the supernatant`."""
GAPPED = re.compile(r" (?:in|on|by|with|for) (?:those|them|that|some|most|all|half|both|either)\b")
TURN = re.compile(r"[;,]? ?(?:whereas|while|but|though|although|yet)(?: the)?(?: [\w-]+){0,4} ")
"""A clause that takes its verb from a denial before it: `A could not be seen, whereas B could`."""
NOT_THEY = re.compile(
    r"\bbut not (?:in |on )?(?:the |their |these )?[\w-]{0,4}(?:EVs?|[Ee]xosomes?|[Vv]esicles?|particles),? "
    r"(?:contain|express|show|display|harbou?r|carr|had\b|bore|were (?:positive|enriched))[^,;]{0,40}$"
)
"""A subject that leaves the vesicles out: `cells, but not EVs, contained`."""
BY_LABEL = Sieve(
    r"(?:label\w*|stain\w*|decorat\w+) (?:\w+ ){0,3}?with (?:\w+ ){0,3}(?:anti-?\s?(?:human |mouse )?)?$", re.I
)
LABEL_SHOWS = re.compile(
    r"[- ](?:antibod(?:y|ies) )?(?:\([^()]{0,60}\) )?(?:confirmed|showed|revealed|demonstrated"
    r"|visuali[sz]ed) (?!no\b)"
    r"[^.;]{0,70}?\b(?:particles|vesicles|EVs|exosomes|gold|dots|spots|signals?|staining|labell?ing)\b"
)
"""What a label of a protein showed: vesicles that bear it."""
UNRELATED = re.compile(
    r"^,? (?:but|and|nor) not (?:with|to) (?:the )?(?:(?!anti)\w+ )?$"
    r"|\b(?:associat|correlat|relat)\w* (?:with|to)\b[^;]*\b(?:but|and|nor) (?:not |neither )?(?:with"
    r"|to) (?:the )?(?:\w+ )?$"
)
"""What does not go with something else: `was associated with A, but not with`."""
UNCHANGED = Sieve(
    r"\b(?:not|nor|no|never|without|neither)\b (?:[\w-]+ ){0,4}?(?:influenc|[ae]ffect|alter|chang|impair|modif|reduc"
    r"|increas|decreas|inhibit|differ|correlat|impact|rescu)\w*\b[^,;:]{0,70}$"
    r"|\b(?:chang|alter|affect|influenc|reduc|lower|diminish)\w* neither (?:the )?$"
    r"|\b(?:not|nor|no|without) (?:the |that )?(?:release|secretion|export|loading|sorting) of (?:the )?(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""A denial of an effect, which leaves open whether the protein was there."""
AS_BEFORE = re.compile(
    r"(?:, which)? (?:levels? |content |in (?:the |these )?(?:EVs|exosomes|vesicles) )?(?:did not (?:change|vary)"
    r"|(?:was|were|remained|stayed) (?:\w+ly )?(?:unchanged|unaltered|constant|stable|the same))\b"
    r"(?! in (?:the )?cells?)"
)
"""What is said of a protein whose amount stayed as it was, and which was there."""
ALL_BUT = re.compile(
    r"\b(?:[Nn]o|[Nn]one|[Nn]either)\b[^;]{0,90}\b(?:save|except|apart from|other than)(?: for)? (?:the )?$"
)
"""A denial that leaves out what stands behind it: `no tetraspanin was found save`."""
OF_CELLS = re.compile(
    r"\b(?:steady-state|total|cellular|intracellular|surface) (?:\w+ )?(?:levels?|amounts?|expression) of (?:the )?$"
)
"""Amounts as cells have them."""
POSITIVE_THOUGH = re.compile(
    r"\b(?<!not )(?:weak(?:ly)?|faint(?:ly)?|dim(?:ly)?|slightly|moderately|low) (?:positive"
    r"|positivity) for (?:\w+ ){0,3}\(?$"
)
"""Little of something, which is not none: `weakly positive for`."""
WITH_OR_WITHOUT = Sieve(
    r"\bwith(?:out)?(?: or | and | ?/ ?)with(?:out)?\b[^;]{0,60}$|\bpresence (?:or"
    r"|and) (?:the )?absence of\b[^;]{0,40}$|\bor not with\b[^;]{0,40}$|\bnot only\b[^;]{0,30}$"
    r"|\bdo(?:es)? not deplete\b[^;]{0,40}$",
    re.IGNORECASE,
)


class Outcome(NamedTuple):
    """What is stated: `detected`, `not detected` or nothing; `weak` where the denial may speak of something else.

    `embedded` says that it is told as a fact within a sentence that may guess at something else.
    """

    result: str = ""
    weak: bool = False
    embedded: bool = False


NOT_USED = re.compile(
    r"\b[Ww]e (?:did not|have not|had not|never) (?:\w+ )?(?:use|used|include|included|test|tested|stain|stained"
    r"|measured?"
    r"|assess(?:ed)?|stud(?:y|ied)|examined?|probed?|investigated?|have antibod\w+)(?: (?:for|at|to|against))? "
    r"(?:the |anti-?|antibod(?:y|ies) (?:to|against) )?$"
)
"""What authors did not do, which denies no protein: `we did not use`."""
BUT_THERE = re.compile(
    r"(?:[^.;]{0,70}?),? (?:but|yet) (?:was |were |is |are )?(?:\w+ly )?"
    r"(?:found|detected|present|seen|abundant|enriched|visible)(?: \w+ly)? (?:in|on) "
    r"(?:the |those of |that of )?(?:[\w-]+ ){0,2}?"
    r"(?:urine|plasma|serum|saliva|milk|CSF|[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs|MVs|MPs))\b"
)
"""Vesicles of a second sample that have what those of the first lack: `not present in tears, but found in urine`."""
LEVELS_OF = re.compile(
    r"\b(?:levels?|amounts?|expression|abundance|concentrations?|presence) of (?:(?!(?:was|were)\b)[\w-]+ )*$"
)


def not_in_vesicles(behind: str) -> re.Match[str] | None:
    """What denies that vesicles had what was seen elsewhere: `was found in lysates, and not in exosomes`."""
    contrast = CONTRAST.search(behind)
    if contrast is None or BREAK.search(behind[: contrast.start()]):
        return None
    return contrast if VESICLES_NEXT.match(behind[contrast.end() :]) else None


def outcome(before: str, after: str, behind: str) -> Outcome:
    """What is stated of a list: by what stands before it and behind it in its clause, or behind in its sentence."""
    before, after = without_asides(NOT_THESE.sub("", before), after)
    if NOT_USED.search(before[-70:]):
        return Outcome()
    if in_both(after) or told_outright(before, after, behind):
        return Outcome("detected")
    if left_behind(after) or of_cells_alone(before) or leaves_out_vesicles(before, behind):
        return Outcome("not detected")
    if HELD_LESS.search(before[-170:]) or changed_in_vesicles(before, after) or positive_were(before):
        return Outcome("detected")
    if neither_changed(before, behind):
        return Outcome("detected")
    if told_as_fact(before, after):
        return Outcome("detected", embedded=True)
    after = without_insertion(after)
    if denied_by_pronoun(before, after):
        return Outcome("not detected")
    if beside_vesicles(before, after):
        return Outcome("not detected", True)
    if SO_MUCH.search(before[-40:]):
        return Outcome("detected")
    if UNCHANGED.search(before[-140:]) or UNRELATED.search(before[-180:]):
        return Outcome()
    if AS_BEFORE.match(after):
        return Outcome("" if OF_CELLS.search(before[-60:]) else "detected")
    if NOT_THEY.search(before[-110:]):
        return Outcome("not detected")
    if POSITIVE_THOUGH.search(before[-60:]) or ALL_BUT.search(before[-140:]):
        return Outcome("detected")
    if INTRODUCED.search(before[-160:]) and OWN_VERB.match(after) and affirmed_after(after):
        return Outcome("detected")
    over = OWN_VERB.match(after) and closed(before)
    if not WITH_OR_WITHOUT.search(before[-90:]) and not over and denied_before(before):
        return Outcome(
            "not detected", WEAK.search(before[-140:]) is not None and not VESICLES_FREE.search(before[-90:])
        )
    if ALIKE.match(after):
        return Outcome("detected" if IN_SOME.search(after[:120]) else "")
    denied, present = denied_after(after), affirmed_after(after)
    if denied and BUT_THERE.search(after, denied.end):
        return Outcome("detected")
    if (
        denied
        and not at_nothing(after[:160])
        and affirmed_before(before)
        and (OUTSIDE.match(after, denied.end) or OF_SOME_OTHER.match(after))
    ):
        return Outcome("detected")
    if denied and not (present and ANOTHER.search(after[present.end() : denied.start])):
        return Outcome("not detected")
    if ELSEWHERE.match(after):
        return Outcome("not detected", True)
    if contrast := not_in_vesicles(behind):
        return Outcome("detected" if IN_SOME.search(behind[: contrast.start()]) and present else "not detected")
    if INTRODUCED.search(before[-160:]) and STATES.search(before[-260:]):
        return Outcome("" if denied_before(STATES.sub("", before[-40:])) else "detected")
    if LEVELS_OF.search(before[-140:]) and LOOKED_FOR.match(behind):
        return Outcome()
    if GAPPED.match(after) and TURN.fullmatch(before):
        return Outcome("detected")
    if BARE.fullmatch(after) and TURN.fullmatch(before):
        return Outcome("detected")
    if not LESS_OF.search(before[-60:]) and affirmed_before(before):
        return Outcome("detected")
    if present or affirmed_around(before, after):
        return Outcome("detected")
    if LESS_OF.search(before[-60:]) or LESS_THAN.search(before[-40:]):
        return Outcome("not detected", True)
    if REMOVED.search(before[-90:]) and re.match(r"[^.;]{0,60}?\bfrom\b", after):
        return Outcome("not detected", True)
    if BY_LABEL.search(before[-70:]) and LABEL_SHOWS.match(after):
        return Outcome("detected")
    if (exception := EXCEPT.match(behind)) and affirmed_after(behind[exception.end() - 4 :]):
        return Outcome("detected")
    return Outcome()


ANOTHERS = re.compile(r"^[^,;]{0,30}\b(?:were|was|are|is) [^;]*\b(?:and|but|while|whereas) (?:the )?(?:\w+ ){0,2}$")
"""The verb of another list, and what joins this one to it."""


OF_SUBJECT = re.compile(
    r"(?:(?!\b(?:was|were|is|are|had|has|have|\w+ed|show\w*|found|gave|contain\w*)\b)[^.;]){0,80}"
    r"\b(?:[Ss]ignals?|[Bb]ands?|[Ee]xpression|[Ll]evels?|[Pp]resence|MFIs?|[Pp]eptides?|staining|intensit(?:y|ies)"
    r"|fluorescence"
    r"|amounts?|values"
    r"|detection) (?:of|for|from) (?:the )?(?:\w+ ){0,2}"
)
"""A noun of which the proteins are told, and which has its verb behind them: `signals of CD45 and CD31 did not`."""


def parted(text: str, listed: Listed, before: str, after: str, stated: Outcome) -> list[tuple[Listed, Outcome]]:
    """A list in two, where what stands before and what stands behind it say different things of its members.

    `positive for CD9 and CD63, and calnexin was absent`: the last members, after `and`, have the verb behind them.
    """
    if len(listed.members) < 2 or not OWN_VERB.match(after):
        return [(listed, stated)]
    if ANOTHERS.search(before) or OF_SUBJECT.fullmatch(before):
        return [(listed, stated)]
    first = "detected" if affirmed_before(before) else "not detected" if denied_before(before) else ""
    last = "not detected" if denied_after(after) else "detected" if affirmed_after(after) else ""
    if not first or not last or first == last:
        return [(listed, stated)]
    gaps = [text[one.end : two.start] for one, two in pairwise(listed.members)]
    cut = next((number for number in range(len(gaps) - 1, -1, -1) if ANEW.search(gaps[number])), len(gaps) - 1)
    if first == "not detected" and not ANEW.search(gaps[cut]):
        return [(listed, stated)]
    head, tail = listed.members[: cut + 1], listed.members[cut + 1 :]
    return [
        (Listed(head[0].start, head[-1].end, head), Outcome(first)),
        (Listed(tail[0].start, tail[-1].end, tail), Outcome(last)),
    ]
