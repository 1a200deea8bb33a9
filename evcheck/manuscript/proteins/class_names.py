"""Classes of proteins that are called by what they do: `complement inhibitory protein`, `proteins involved in uptake`.

What a class is called by is no finding. It is taken out before a clause is read, so that `the vesicles expressed the
complement inhibitory protein CD59` is read as `the vesicles expressed the protein CD59`.
"""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve

CLASSES = (
    r"(?:glyco|lipo|phospho)?(?:proteins?|molecules?|factors?|enzymes?|receptors?|co-?receptors?|components?"
    r"|(?:sub)?units?|complex(?:es)?|transporters?|channels?|antigens?|peptides?|kinases?|GTPases?|proteases?"
    r"|chaperones?|cytokines?|integrins?|partners|machinery|family|members)\b"
)
DOING = Sieve(
    r"\b(?<!not )(?<!was )(?<!were )"
    r"(?:\w+-)?(?:inhibit(?:ory|ing|or)|interacting|binding|regulat(?:ory|ing|or)|activat(?:ing|ion|or)|signall?ing"
    r"|transduc\w+"
    r"|(?:co-?)?stimulat(?:ory|ing)|presenting|promoting|fusion|fusogenic|processing|degrad(?:ing|ation)|cleaving"
    r"|convert\w+|differentiation|migration|proliferation|apopto(?:tic|sis)|angiogenic|block\w+|recruit\w+"
    r"|(?:neuro)?protect(?:ive|ion)|response|responsive|secret(?:ory|ion|ed)|release|uptake|biogenesis)"
    rf"[- ](?=(?:related |associated |surface |membrane )?{CLASSES})",
    re.IGNORECASE,
)
"""What a class of proteins does, before its name: `membrane fusion proteins`."""
INVOLVED = Sieve(
    r"(?<!was)(?<!were)(?<!is)(?<!are)(?<!be)(?<!been)(?<!not)(?<!also),? (?:(?:well )?known to be )?(?:(?:that|which)"
    r" (?:are|is|were|was) )?"
    r"(?:involved|implicated|participating|engaged|functioning) (?:in|with) "
    r"(?:(?!(?:was|were|is|are|had|has|have|did|do|could|that|which|but|whereas|while)\b)[\w/'’–-]+(?:[ ]|(?=[(),.;:]))"
    r"){1,9}(?:(?<= )|(?=[(),.;:]))"
)
"""What they take part in, behind it: `proteins involved in signal transduction (`."""


def without_classes(words: str) -> str:
    """The words of a clause without those by which classes of proteins are called."""
    if DOING.search(words):
        words = DOING.compiled.sub("", words)
    if INVOLVED.search(words):
        words = INVOLVED.compiled.sub(" ", words)
    return words
