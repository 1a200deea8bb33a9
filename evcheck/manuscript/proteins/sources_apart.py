"""A part of a text without the words that say where its vesicles came from, or what was done to get them.

What is told of `exosomes of infected macrophages` is told of exosomes, though the words name cells and what was done
to them.
"""

from __future__ import annotations

import re

from evcheck.manuscript.structure.scene import Scene, names_vesicles, once

VERB = (
    r"(?:was|were|is|are|be|had|has|have|did|do|does|can|could|may|might|also|all|both|each|only|contain\w*|carr(?:y"
    r"|ied|ies)|express\w*|show\w*|display\w*|bore|bear|harbou?r\w*|exhibit\w*|expos\w*|gave|give|lack\w*|possess\w*"
    r"|held|hold|comprise\w*|revealed|yielded|stained|reacted|tested|included?|appeared|remained|which|that|whereas"
    r"|while|but)"
)
"""Words with which a sentence comes from the name of vesicles to what it tells of them."""
GIVERS = (
    r"(?:cells?|lines?|cultures?|\w{3,}cytes|\w{3,}blasts|macrophages?|platelets?|neurons?|neutrophils?|\w{0,8}MSCs?"
    r"|\w{0,4}DCs?|BMDMs?|MDMs?|PBMCs?|HUVECs?|microglia|mice|rats|animals|patients?|controls?|donors?|individuals"
    r"|subjects|women|men|volunteers|persons|people|participants|carriers|cases|children|mothers|plasma|serum|sera"
    r"|urine|saliva|milk|CSF|blood|fluids?|medium|supernatants?|tumou?rs?|explants?|placentas?|tissues?|brains?|livers?"
    r"|hearts?|kidneys?|lungs?|organoids?|embryos?|isolates?|strains?|bacteria|parasites?|samples?|groups?)"
)
"""Whom vesicles are of."""
MAKING = (
    r"(?:derived|isolated|released|secreted|obtained|purified|shed|collected|harvested|produced|prepared|generated"
    r"|induced|elicited|formed|made|recovered|drawn|pelleted|liberated|stored|enriched)"
)
BEHIND = re.compile(
    rf"(?: \([^()]{{0,40}}\))?(?P<told>"
    rf"(?:,? (?:that were |which were )?(?:\w+ly )?{MAKING}(?! (?:in|for|with) (?:[A-Z]|anti))"
    rf"(?: (?:from|by|of|after|upon|on|with|in|during|at"
    rf"|following) (?:(?!{VERB}\b)[^,;.() ]+ ){{0,9}}?(?:(?!{VERB}\b)[^,;.() ]+)"
    rf")?(?:,|(?= {VERB}\b)|(?= ?\()|(?=[;.)]|$)|(?= (?:and|with|by)\b)))"
    rf"|(?: (?:of|from) (?:(?!{VERB}\b)[^,;.() ]+ ){{0,7}}?{GIVERS}\b(?: \([^()]{{0,40}}\))?"
    rf"(?: (?:with|without|suffering from|at|on|infected|treated|given|exposed|of|from|under"
    rf"|in) (?:(?!{VERB}\b)[^,;.() ]+ ){{0,5}}?"
    rf"(?:(?!{VERB}\b)[^,;.() ]+)(?= {VERB}\b|[,;.)]|$))?)"
    rf")+"
)
"""What stands behind the name of vesicles and tells where they came from, up to what is told of them."""
ON_MAKING = re.compile(
    r"(?:,? (?:up)?on|,? after|,? following|,? under) (?:[\w-]+ ){0,2}?(?:stimulation|activation|exposure|treatment"
    r"|infection"
    r"|hypoxia|starvation|storage|induction|priming|challenge|inflammation|withdrawal|depletion)"
    r"(?: (?:with|by|of|to|in) [^,;.()]{1,50}?)?(?=[,;.()]|$| (?:and|as|but|while)\b)"
)
"""What had been done to those that made vesicles: `upon nigericin stimulation of BMDMs`."""

SHED_BY = re.compile(
    rf"(?:[\w-]+ ){{0,4}}?{GIVERS} (?:\([^()]{{0,40}}\) )?(?:[\w,-]+ ){{0,6}}?(?:shed|releas\w+|secret\w+|gave off"
    rf"|give off|produc\w+"
    rf"|liberat\w+) (?:[\w-]+ ){{0,3}}$"
)
"""Those that give vesicles, before the name of these: `platelets shed`."""
APPENDED = re.compile(
    r", (?:in line|consistent|in agreement|in accordance|in keeping|in contrast|as expected) (?:with|to|for"
    r"|from) [^;]*$"
)
"""What a finding agrees with, told behind it."""
CLASS_OF = re.compile(
    r"(?:\b(?:markers?|antigens?|proteins?) (?:of|for|from) |[,)] (?:and |or )?(?:(?:of"
    r"|from) )?)(?:the )?(?:[\w-]+ ){0,2}?"
    r"(?:cells|leu[ck]ocytes|platelets|erythrocytes|lymphocytes|monocytes|\w{3,}cytes|neurons|macrophages|tissues?"
    r"|\w+th?elium|myocardium|muscle|liver|kidney|brain)(?= \()"
)
"""Cells by which a class of markers is called, before the list of them: `markers of leukocytes (`."""


@once
def told_of_vesicles(scene: Scene, start: int, end: int) -> str:
    """A part of the text without the sources of the vesicles that it names, or as it stands where it names none."""
    pieces: list[str] = []
    at = start
    while (named := names_vesicles(scene, at, end)) is not None:
        pieces.append(SHED_BY.sub("", scene.text[at : named.start]) + scene.text[named.start : named.end])
        behind = BEHIND.match(scene.text, named.end, end)
        at = behind.end() if behind else named.end
    pieces.append(scene.text[at:end])
    told = APPENDED.sub("", CLASS_OF.sub(" ", "".join(pieces)))
    return ON_MAKING.sub("", told) if len(pieces) > 1 else told
