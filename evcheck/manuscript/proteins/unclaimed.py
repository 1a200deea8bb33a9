"""Lists of proteins of which a clause claims nothing on vesicles: what is known, silenced, acted on, or of hosts."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.inside import PANEL
from evcheck.manuscript.proteins.statements import CLASSIC, Statement
from evcheck.manuscript.structure.subjects import CELLS, TISSUE

INSIDE_CELLS = re.compile(
    r"[^.;,]{0,60}?\b(?:in|on|to|within) (?:the )?(?:[\w-]+ ){0,2}?(?:perinuclear|cytoplasmic|cytosolic|endosomal"
    r"|lysosomal|recycling|intracellular) (?:vesicles|structures)\b"
)
"""Vesicles that are parts of cells."""
KNOWN = re.compile(
    r"(?: (?:of|from) [A-Z][\w. ]{2,30}?)?(?: \([^()]{0,30}\))? (?:is|are) (?:an? |the |all |both |well[- ]known "
    r"|known |common |classical |established )*"
    r"(?:\w+ )?(?:components?|members?|subunits?|constituents|(?:\w+ )?factors?|adhesins?|toxins?|porins?"
    r"|receptors?|ligands?|enzymes?|chaperones?|regulators?"
    r"|parts?"
    r"|required|needed|involved|essential|necessary|mutated|thought|believed|known|used|regarded|considered"
    r"|employed|taken)\b"
)
"""What is known of proteins, told in the present: `are components of the ESCRT machinery`."""
SUPPRESSED = re.compile(
    r"(?:\bRNAi|\bRNA interference|\bsi-?RNAs?|\bshRNAs?|\bsgRNAs?|\bgRNAs?|\bknock-?(?:down|out)s?|\bKO|\bsilencing"
    r"|\bablation|\boverexpression|\btransfection)"
    r" (?:for|of|against|targeting|directed (?:at|against)|to|with) (?:the )?(?:\w+ ){0,2}$"
)
"""What was done to genes of the cells: `RNAi for`."""
EFFECT_ON = re.compile(r"\b(?:roles?|effects?|influence|impact|actions?) of\b[^.;]*\b(?:on|upon) (?:the )?$")
"""What acts on a protein: `the role of miR-21 contained in MVs on`."""
ON_HOSTS = re.compile(
    r"\b(?:[Ii]n|[Oo]n|into|within|inside|only|and|or|by|between|near) (?:the |some |most )?(?:\w+ ){0,2}?"
    r"(?:endothelium|epithelium|endothelial|epithelial|neurons|astrocytes|microglia|\w{3,}cytes|\w{3,}phages"
    r"|\w{3,}blasts"
    r"|\w*MSCs|DCs|cells|vessels|capillaries)(?: cells)? \($"
)
"""Cells that are told by a marker in brackets: `in endothelium (CD31+)`."""
SHED_BY = re.compile(r"\b(?:from|by|of|derived|released|shed)\b[^.;]{0,60}$|\b\w+-derived\b")
PATHWAY = re.compile(
    r"(?:/[A-Z][\w-]*){0,4}[- ](?:(?:target )?genes? (?:sets?|programs?)|signatures?|axis|axes|cascades?|signall?ing"
    r"|pathways?)\b"
)
"""Words that make of proteins the name of what they do together: `IL-6/STAT3 signatures`."""
DONE_BY_VESICLES = re.compile(
    r"[^.;]{0,60}?\b(?:(?:un)?(?:altered|changed|affected|influenced|modified)|induced|raised|increased|decreased"
    r"|reduced"
    r"|lowered|(?:up|down)-?regulated|enhanced|suppressed|stimulated|elevated|augmented|inhibited|upregulation"
    r"|restored|promoted) (?:\w+ )?(?:by|upon|in response to) (?:the |these |our )?(?:(?!of\b|from\b|in\b"
    r"|on\b)[\w+-]+ ){0,3}?"
    r"[\w-]*(?:EVs?|[Ee]xosomes?|[Vv]esicles?|MPs|MVs|OMVs|[Mm]icroparticles)\b(?! \w+(?:ation|tion)\b)"
    r"|[^.;]{0,60}?\b(?:in response to|(?:up)?on (?:exposure|stimulation|treatment|incubation|contact) (?:to|with|by)"
    r"|after (?:exposure to|incubation with|treatment with|stimulation with|addition of)) (?:the |these |our )?"
    r"(?:(?!of\b|from\b|in\b|on\b)[\w+-]+ ){0,3}?[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|MPs|MVs|OMVs|[Mm]icroparticles)\b"
)
"""What vesicles did to a protein, or left as it was, which is then one of those that got them."""
NOT_ASKED = re.compile(
    r"\b(?:(?:did|do) not|didn't|not|never|without) (?:\w+ )?(?:blot|test|prob|assay|measur|analy[sz]|examin|look"
    r"|assess|check|investigat|determin|includ)(?:e?d|e|ing)?\b(?! (?:positive|negative))[^.;]{0,40}$"
)
"""What was not looked at: `we did not blot for`."""
BY_GIVERS = re.compile(
    r"\b(?:(?:cells?|lines?|mice|tumou?rs?|\w{3,}cytes|\w{3,}blasts|\w*MSCs) (?:that"
    r"|which) (?:\w+ly )?(?:over-?)?express(?:ed)?"
    r"|whose (?:\w+ )?(?:tumou?rs?|cells?|tissues?|biops(?:y|ies)|cancers?) (?:\w+ly )?(?:over-?)?(?:express"
    r"|lack)(?:ed)?)"
    r" (?:\w+ ){0,2}$"
)
"""Of what gives vesicles, and not of them: `cells that overexpress`."""
IN_LISTS = re.compile(
    r"\b(?:ExoCarta|Exocarta|Vesiclepedia|EVpedia|UniProt|Human Protein Atlas|MISEV(?: ?\d{4})?|TCGA) (?:lists?|names?"
    r"|recommends?|counts?|gives?|reports?|shows?|suggests?)\b[^.;]*$"
)
"""What a database or a guideline says, and these authors did not find."""


NOT_TESTED = re.compile(
    r"[^.;,]{0,20}\b(?:was|were) not (?:\w+ )?(?:tested|assessed|examined|measured|analy[sz]ed|looked|probed"
    r"|determined|evaluated"
    r"|included|blotted|studied|investigated|sought|searched)\b"
    r"|[^.;,]{0,20}\b(?:was|were) (?:only )?(?:blotted|probed|tested|measured|assessed|analy[sz]ed"
    r"|stained) (?:only )?in (?:the )?"
    r"(?:cells?|lysates?|tissues?)\b"
)
"""What was not looked for, told behind it."""
WHAT_IT_DOES = re.compile(r", (?:an?|the) [\w -]{1,40} (?:which|that) (?:\w+ )?\w+s (?:the )?$")
"""What another protein is said to act on, in passing: `Ndfip1, the adaptor which exports Nedd4, was`."""
IN_OTHERS = re.compile(
    r"[^.;]{0,60}?\b(?:in|of|from|on) other (?:\w+ )?(?:diseases?|conditions?|cancers?|tumou?rs?|tissues?|organs?"
    r"|species|studies|models?|systems?|cell types?|cell lines?|fluids?)\b"
    r"|[^.;]*?,? (?:but |and )?we did not (?:look for|test|examine|blot for|assess) (?:these|them|this|it|either|any)\b"
)
"""What was found elsewhere, or not looked for here, told behind a list."""


def is_no_finding(one: Statement, result: str) -> bool:
    """Whether a list is told as known, as not looked at, or of the cells that give vesicles."""
    if result != "not detected" and (KNOWN.match(one.after) or IN_OTHERS.match(one.after)):
        return True
    before = one.before[-120:]
    if WHAT_IT_DOES.search(before):
        return True
    if NOT_TESTED.match(one.after):
        return True
    return any(words.search(before) for words in (IN_LISTS, NOT_ASKED, BY_GIVERS))


def of_acts(one: Statement) -> bool:
    """Whether a list names genes that were silenced, a pathway, cells in brackets, or what vesicles acted on."""
    text, end, before = one.scene.text, one.listed.end, one.before[-90:]
    if (
        SUPPRESSED.search(before)
        or EFFECT_ON.search(before)
        or DONE_BY_VESICLES.match(one.after)
        or INSIDE_CELLS.match(one.after)
    ):
        return True
    if PATHWAY.match(text, end) and not any(name.name in CLASSIC for name in one.listed.members):
        return True
    return ON_HOSTS.search(before) is not None and text.startswith(("+", "⁺", " +"), end) and not SHED_BY.search(before)


def of_cells_in_panel(one: Statement) -> bool:
    """Whether the part of a legend that names a list tells of cells, and another of vesicles."""
    text, clause = one.scene.text, one.clause
    if one.own or PANEL.match(text, clause.start) is None:
        return False
    return CELLS.search(text, *clause) is not None or TISSUE.search(text, *clause) is not None
