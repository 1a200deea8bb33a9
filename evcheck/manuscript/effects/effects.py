"""What vesicles are told to have done: `the EVs of stressed cells reduced fibrosis`, in results alone."""

from __future__ import annotations

import re

from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

GIVEN_AT = (
    r"(?:,? (?:added|given|applied|administered|injected|infused|delivered|supplied)(?: [a-z]+ly| i\.[vp]\.| orally)?"
    r" (?:at|to|with|in|into|for|by|before|after) (?:[^;()]{2,70}?|\([^()]{1,60}\)){1,2}?)?"
)
"""How vesicles came to where they acted: `added at 5 µg/mL to resting cells`."""
SOURCE = (
    r"(?:[-/][A-Z][\w/-]{1,20})?(?:(?: (?:from|of|by|derived from|isolated from|released by|but not)(?: (?!and\b"
    r"|or\b|was\b|were\b"
    r"|is\b|are\b|that\b)[\w/∆Δ+.-]+){1,6}?))?"
    rf"(?: \([^()]{{1,60}}\))?(?: at (?:\d[^;()]{{0,50}}?|[^,;()]{{2,40}}?))?{GIVEN_AT},? "
)
"""What stands between vesicles and their verb: `from stressed cells`, `at 10 µg/mL`."""
DID = re.compile(
    rf"{SOURCE}(?:(?:also|in turn|both|(?:dose-)?[a-z]+ly) )?"
    r"(?P<verb>reduced|increased|decreased|induced|inhibited|promoted|enhanced|suppressed|stimulated|attenuated"
    r"|accelerated|aggregated|triggered|shortened|prolonged|restored|improved|activated|blocked|impaired|rescued"
    r"|elicited|killed|lowered|raised|abolished|ameliorated|alleviated|augmented|caused|prevented|delayed|mitigated"
    r"|transformed|facilitated|boosted|up-?regulated|down-?regulated|evoked|provoked|doubled|halved|diminished|reversed"
    r"|counteracted|potentiated|dampened|strengthened|supported|protected|had (?:no|little|an?"
    r"|the same) (?:\w+ )?effects?"
    r" (?=on\b)on|failed to (?:affect|alter|change|induce|reduce|increase|inhibit|promote|improve|stimulate|activate)"
    r"|did not (?:affect|alter|change|induce"
    r"|reduce|increase|inhibit|promote|improve|stimulate|activate))"
    r" (?!in\b|by\b|with\b|after\b|from\b|upon\b|over\b|to\b|at\b|during\b|and\b|on\b|when\b|for\b|as\b"
    r"|levels? of EV|some\b"
    r"|about\b|up\b|between\b|within\b|among\b|until\b|through\b|because\b|[~<>≥]|\d(?![\d.]* ?% of\b)"
    r"|\w+[- ]?fold\b|[a-z]+ly\b|more\b"
    r"|less\b)"
)
"""A verb for an effect, and the object that it needs: `EVs increased` alone says how many there were."""

ACTED = re.compile(
    rf"{SOURCE}(?P<verb>(?:can |could |are able to |were able to )?(?:act|function|serve)(?:s|ed|d)?)"
    r" as (?:an? |the )?(?:[\w-]+ ){0,3}?(?:initiator|inducer|promoter|activator|inhibitor|suppressor|enhancer|driver"
    r"|trigger|stimulator)s?\b"
)
"""What vesicles were to cells: `acted as an inducer of`."""
WERE = re.compile(
    rf"{SOURCE}(?P<verb>(?:was|were) (?:(?:not|equally|less|more|only|also|still|just as|as) )?"
    r"(?:(?:non-?)?(?:cyto)?toxic|haemolytic|hemolytic|effective|active|potent|inert|inactive|harmless)"
    r" (?:to|for|in|against|on|at|as|than)\b)"
)
"""What vesicles were to cells, or were not: `were not toxic to`."""
DO = re.compile(
    rf"{SOURCE}(?:(?:significantly|strongly|markedly|also|efficiently|directly) )?(?:(?:can|are able to|are capable of"
    r"|have the capacity to|were able to) )?(?P<verb>(?:reduc|increas|decreas|induc|enhanc|stimulat|attenuat"
    r"|accelerat|activat|ameliorat|alleviat|rescu|improv|restor)(?:e|es|ing)|(?:inhibit|promot|suppress|trigger|block"
    r"|impair|elicit|kill|transform|protect)(?:e|s|es|ing)?)"
    r" (?!in\b|by\b|with\b|after\b|from\b|upon\b|over\b|to\b|at\b|during\b|and\b|on\b|when\b|for\b|as\b)"
)
"""The same in the present, which tells a finding only behind words of the authors: `we show that EVs promote`."""
WE_FOUND = re.compile(
    r"(?i)\b(?:we|(?:our|these|the present|present|this) (?:results?|data|findings?|stud(?:y|ies)|experiments?|work"
    r"|observations?))(?: \w+)? (?:show|found|find|demonstrat|observ|report|reveal|establish|confirm|prove)\w*"
    r"(?:,? (?:here|for the first time),?)? that\b[^.;]{0,60}$"
)
"""Words by which authors claim what stands behind them."""
DONE_BY = re.compile(
    r"\b(?:was|were) (?:(?:significantly|strongly|markedly|also|further) )?(?P<verb>reduced|increased|decreased|induced"
    r"|inhibited|promoted|enhanced|suppressed|stimulated|attenuated|accelerated|triggered|activated|impaired|rescued"
    r"|restored|improved|abolished|ameliorated|alleviated|elicited) (?:by|after|upon|following|in|on) (?:the |these )?"
    r"(?:(?:addition|administration|application|presence|treatment|exposure|stimulation|incubation|injection)"
    r" (?:of|with|to) (?:the |these )?)?(?:[\w/+-]+ ){0,2}$"
)
BY_THEM = re.compile(
    r" (?:by|(?:addition|administration|application|presence|treatment|exposure|stimulation|incubation"
    r"|injection) (?:of|with|to))\b"
)
SHOWN_TO = re.compile(
    rf"{SOURCE}(?:was|were) (?:(?:also|further|thus) )?(?:shown|demonstrated|found|seen|observed|confirmed|able) to "
    r"(?:[a-z]+ly )?(?P<verb>(?:reduc|increas|decreas|induc|enhanc|stimulat|attenuat|accelerat|activat|ameliorat"
    r"|alleviat|rescu|improv|restor|modulat|regulat)e|inhibit|promote|suppress|trigger|block|impair|elicit|kill"
    r"|transform|protect|affect|alter) "
)
"""What authors say that their vesicles were shown to do; of those of others it is said that they have been."""
"""What was done by the vesicles named behind: `closure was accelerated by`."""
NOT_DONE_BY = re.compile(
    r"[- ](?:(?:\w+[- ])?(?:release|secretion|biogenesis|uptake|depletion|depleted|free|removal|isolation|production"
    r"|inhibition|blockade|blocking|inhibitors?))\b"
)
"""What is done with vesicles, which then is the doer: `reduced by EV depletion`."""

RESPONDED = re.compile(
    r"\b(?P<verb>[a-z]+) (?:by [^.;,]{1,20} |[\d.]+[- ]fold )?in response to (?:the )?(?:[\w/+-]+ ){0,2}$"
)
"""What something did that answered vesicles: `rose by 30% in response to`."""
EFFECT_OF = re.compile(r"(?i)\b(?P<verb>(?:effects?|influence|impact)) of (?:the )?(?:[\w/+-]+ ){0,2}$")
ON = re.compile(rf"{SOURCE}on ")
"""The effect of vesicles on something, which was seen or not: `no effect of vesicles on`."""
DOER = re.compile(
    r"(?i)\b(?:(?:addition|administration|injections?|infusions?|application|delivery|transfer|presence"
    r"|transplantation)"
    r" of|(?:(?:co-?)?incubation|(?:pre-?)?treatment|exposure|stimulation|co-?culture|supplementation|vaccination"
    r"|immuni[sz]ation)(?: of [\w -]{2,40}?)? (?:with|to)"
    r"|(?:increas|rais|ris)ing (?:the )?(?:numbers?|amounts?|doses?|concentrations?|quantit(?:y|ies)) of)"
    r" (?:the |these )?(?:[\w/+-]+ ){0,3}$"
)
"""What is done with vesicles, which then acts: `addition of vesicles reduced`."""
INTO_WHAT = re.compile(r"(?: \([^()]{1,60}\))? (?:to|into) (?:[\w/+-]+ ){0,4}?[\w/+-]+(?= \w+ed\b)")
"""What they are added to."""
OF_THEM = re.compile(r"(?i)\b(?:of|from|in|into|on|by|to|with) (?:the )?$")
"""Words before vesicles that are no subject: `injection of`."""
CITED = re.compile(r"\[\d|et al|\(\d{1,3}(?:[,–-] ?\d{1,3})*\)|previous|reported")


def effect(scene: Scene, number: int) -> Span | None:
    """The words of a sentence that tell what the authors' vesicles did: among the results, or as what they claim."""
    sentence = scene.manuscript.sentences[number]
    if scene.roles[number] not in ("results", "abstract", "introduction", "discussion"):
        return None
    if CITED.search(scene.words(number)):
        return None
    at = sentence.start
    while vesicles := names_vesicles(scene, at, sentence.end):
        before = scene.text[sentence.start : vesicles.start]
        if (acts := DOER.search(before)) and (match := _of_addition(scene, number, vesicles)):
            return Span(sentence.start + acts.start(), match.end)
        if match := _effect_of(scene, number, vesicles, before):
            return Span(min(vesicles.start, match.start), max(vesicles.end, match.end))
        at = vesicles.end
    return None


def _of_addition(scene: Scene, number: int, vesicles: Span) -> Span | None:
    """Where the verb stands by which the addition of vesicles did something."""
    if scene.roles[number] not in ("abstract", "results"):
        return None
    sentence, at = scene.manuscript.sentences[number], vesicles.end
    if into := INTO_WHAT.match(scene.text, at, sentence.end):
        at = into.end()
    match = DID.match(scene.text, at, min(sentence.end, at + 160))
    if match is None or NOT_DONE_BY.match(scene.text, vesicles.end):
        return None
    return Span(match.start("verb"), match.end("verb"))


def _effect_of(scene: Scene, number: int, vesicles: Span, before: str) -> Span | None:
    """Where the verb stands by which vesicles did something."""
    sentence, found = scene.manuscript.sentences[number], scene.roles[number] in ("results", "abstract")
    shown = scene.roles[number] == "results"
    end = min(sentence.end, vesicles.end + 140)
    by = DONE_BY.search(before) if found else None
    if by and BY_THEM.search(before, by.start()) and not NOT_DONE_BY.match(scene.text, vesicles.end):
        return Span(sentence.start + by.start("verb"), sentence.start + by.end("verb"))
    answered = RESPONDED.search(before) if shown else None
    if answered is None and shown and ON.match(scene.text, vesicles.end, end):
        answered = EFFECT_OF.search(before)
    if answered is not None and not NOT_DONE_BY.match(scene.text, vesicles.end):
        return Span(sentence.start + answered.start("verb"), sentence.start + answered.end("verb"))
    if OF_THEM.search(before):
        return None
    claimed = WE_FOUND.search(before) is not None
    match = DID.match(scene.text, vesicles.end, min(sentence.end, vesicles.end + 170)) if found else None
    match = match or (ACTED.match(scene.text, vesicles.end, end) if claimed or shown else None)
    if found:
        match = match or WERE.match(scene.text, vesicles.end, end)
        match = match or SHOWN_TO.match(scene.text, vesicles.end, end)
    headed = shown and scene.manuscript.paragraphs[sentence.paragraph].kind == "heading"
    match = match or (DO.match(scene.text, vesicles.end, end) if claimed or headed else None)
    return Span(match.start("verb"), match.end("verb")) if match else None
