"""What vesicles are told to have done: `the EVs of stressed cells reduced fibrosis`, in results alone."""

from __future__ import annotations

import re

from evcheck.manuscript.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

DID = re.compile(
    r"(?:(?: (?:from|of|by|derived from|isolated from|released by|but not)(?: (?!and\b|or\b|was\b|were\b"
    r"|is\b|are\b|that\b)[\w/∆Δ+.-]+){1,6}?))?"
    r"(?: \([^()]{1,40}\))?,? (?:(?:significantly|strongly|markedly|also|dose-dependently|efficiently|in turn) )?"
    r"(?P<verb>reduced|increased|decreased|induced|inhibited|promoted|enhanced|suppressed|stimulated|attenuated"
    r"|accelerated|aggregated|triggered|shortened|prolonged|restored|improved|activated|blocked|impaired|rescued"
    r"|elicited|killed|lowered|raised|abolished|ameliorated|alleviated|augmented|did not (?:affect|alter|change|induce"
    r"|reduce|increase|inhibit|promote|improve|stimulate|activate))"
    r" (?!in\b|by\b|with\b|after\b|from\b|upon\b|over\b|to\b|at\b|during\b|and\b|on\b|when\b|for\b|as\b|levels? of EV)"
)
"""A verb for an effect, and the object that it needs: `EVs increased` alone says how many there were."""

CITED = re.compile(r"\[\d|et al|\(\d{1,3}(?:[,–-] ?\d{1,3})*\)|previous|reported")


def effect(scene: Scene, number: int) -> Span | None:
    """The words of a sentence among the results that tell what the vesicles of these authors did."""
    sentence = scene.manuscript.sentences[number]
    if scene.roles[number] != "results" or CITED.search(scene.words(number)):
        return None
    at = sentence.start
    while vesicles := names_vesicles(scene, at, sentence.end):
        match = DID.match(scene.text, vesicles.end, min(sentence.end, vesicles.end + 120))
        if match and not re.search(
            r"(?i)\b(?:of|from|in|into|on|by|to|with) (?:the )?$", scene.text[sentence.start : vesicles.start]
        ):
            return Span(vesicles.start, match.end("verb"))
        at = vesicles.end
    return None
