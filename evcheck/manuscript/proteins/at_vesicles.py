"""Proteins that a clause puts at vesicles by where the names stand: `X was 3-fold higher in the EVs`, `EV-bound X`.

No list of verbs holds all by which a finding is told. Where the words between a protein and the vesicles are those of
a place, and the clause says nothing of what the protein did or what was done to it, it was there, whatever the verb.
"""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.sources_apart import told_of_vesicles
from evcheck.manuscript.proteins.statements import Statement
from evcheck.manuscript.structure.scene import names_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE

NEAR = 110
"""Characters that may stand between a protein and the vesicles that it is put at."""
THERE = re.compile(
    r"(?:^|.*[ (])(?:in|on|within|inside|into|onto|via|through|across|per|(?:surfaces?|lumen|membranes?|cargo"
    r"|contents?|proteomes?"
    r"|components?|constituents?|corona|hits|members?|levels?|top \d+) of"
    r"|(?:associated|found|together|along|co-?\w+ed|pelleted|recovered|released|secreted|exported|leave|left|floated"
    r"|travell?ed|went|detected|seen|present|packaged|discharged|incorporated|delivered|shed|sorted)"
    r" (?:with|to|from|in association with)"
    r"|(?:carried|transported|exported|conveyed|shed|secreted|released|packaged|delivered|taken (?:up|along)) by) "
    r"(?:(?:the|our|these|those|all|both|their|its|such|each|most|many|any|surface|lumen|membranes?|of|\d+|total"
    r"|isolated|purified|intact|washed) )*(?:(?!(?:was|were|had|than|not|and|or|but|which|that"
    r"|cells?)\b)[\w/+.%-]+[ -]){0,4}?$",
    re.DOTALL,
)
"""How the words end that stand between a protein and the vesicles that it is put at."""
ELSEWHERE = re.compile(
    r"\b(?:than|unlike|compared|relative|versus|vs|instead|rather|release|secretion|uptake|number|numbers|binding"
    r"|fusion"
    r"|formation|biogenesis|attach\w*|added|adding|treated|treatment|incubat\w*|expos\w+ to|respon\w+|mediat\w*"
    r"|deliver\w*|transfer\w*|interact\w*|internali\w*|took|inhibit\w*|depend\w*|requir\w*|contribut\w*"
    r"|sort\w* of|loading of|induced by|parallel|dose|doses|predict\w*|correlat\w*|mRNA|gene|not|no|nor|never)\b",
    re.IGNORECASE,
)
"""Words between a protein and vesicles that tell of something else than of where it is."""
OWNED = re.compile(
    r"\b(?:[\w-]*(?:EVs?|OMVs?|MVs?|MPs?)|(?:[\w-]+-)?(?:[Ee]xosomal|[Vv]esicular)|[Ee]xosome|[Mm]icrovesicle"
    r"|[Mm]icroparticle)"
    r"(?:[- ](?:associated|bound|borne|derived|resident|carried|surface))?(?: (?:levels? of|protein))?(?: the)? $"
)
"""What stands before a protein that is called one of vesicles: `EV-bound`."""
HELD = re.compile(
    r"^(?:,? (?:that |which )?(?:\w+ly |also |then |in turn |indeed |all |both )*"
    r"(?:(?:was|were|is|are) (?:\w+ly |also )*(?:loaded|filled|laden|covered|coated|studded|rich|richer|equipped"
    r"|endowed"
    r"|decorated|packed|contaminated|furnished|replete)\b(?: (?:in|with|by))?"
    r"|had|have|has|with|held|housed|comprised?|possess\w*|retained|kept|took along|brought along|gained|acquired"
    r"|incorporated|transport(?:ed|s)?|export(?:ed|s)?|convey(?:ed|s)?|expose[sd]?|present(?:ed|s)|featured|included))"
    r"(?: (?:the|a|an|also|both|more|less|fewer|much|most|some|its|their|several|high|higher|low|lower|strong|clear"
    r"|faint"
    r"|weak|abundant|active|functional|enzymatically|comparable|similar|equal|detectable|measurable|considerable"
    r"|appreciable|substantial|amounts?|levels?|quantities|signals?|bands?|peptides?|of|for|and|enzymes?|receptors?"
    r"|proteins?|markers?|antigens?|chaperones?|ligands?|cytokines?|integrins?|tetraspanins?|processing|surface"
    r"|membrane|the \w+)){0,7} ?\(?$"
)
"""How vesicles come to what they hold: `were loaded with`, `had more`."""
LOADED_BY = re.compile(
    r"\b(?:by|using|via|through|with|after) (?:\w+ )?(?:sonicat|electropor|extru|incubat|freez|saponin|transfect"
    r"|mixing|click|fusion)"
)
"""How something is put into vesicles by those who use them."""
PARTS = re.compile(
    r"[- ](?:release|secretion|biogenesis|production|uptake|formation|treat\w*|depleted|free|mediated|induced"
    r"|doses?|counts?|numbers?|injections?|infusions?|administration)\b"
)
"""What makes of the name of vesicles that of something else."""


THE_SAME = re.compile(
    r"^[^;]{0,60}?\b(?:in|on|from|of|by|at the surface of) (?:all |each of |any of |both of |most of )?"
    r"(?:(?:these|those|the same|such) (?:[\w-]+ ){0,2}?(?:particles|preparations?|fractions?|pellets?|isolates?"
    r"|ones)\b"
    r"|(?:the )?[\w-]+ ones\b|those (?:from|of|obtained|prepared|isolated|made|shed|released)\b|them\b(?! that| of"
    r"| in))"
)
"""Vesicles that are named by what stands for them: `on these particles`, `in them`."""
PELLET_WHERE = re.compile(
    r"\b(?:pellets?|fractions?|preparations?|vesicles|EVs|exosomes)(?: \d[\d –-]*)?(?: \([^()]*\))?, (?:where"
    r"|in which) (?:the |both )?"
    r"(?:[\w-]+ ){0,3}$"
)
"""A place that a clause goes on with: `in the 10,000 g pellet, where`."""
IN_THEM_FIRST = re.compile(
    r"^\W*(?:\w+, |\w+ly )?(?:[Ii]n|[Oo]n|(?:[Oo]f|[Aa]mong|[Aa]mongst) the (?:[\w-]+ ){0,4}?(?:proteins|ones|markers"
    r"|cargoe?s|components|antigens) (?:in|of|on|found in)) (?:the |our |these "
    r"|both )?(?:[\w-]+ ){0,3}?[\w-]*(?:EVs|OMVs|MVs|MPs"
    r"|[Ee]xosomes"
    r"|[Vv]esicles)(?: (?:of|from) [^,;]{1,40})?(?:, [^,;]{1,40})?, (?:the |both )?(?:[\w-]+ ){0,3}$"
)
"""Vesicles that a clause begins with as a place: `In exosomes, but not in the cytoplasm,`."""


OTHER_PLACES = re.compile(
    r"\b(?:in|on|of|from|by|with|to|within|into) (?:the |their |our |these |all |whole |total )*(?:[\w+-]+ ){0,3}?"
    r"(?:virus(?:es)?|virions?|lipoproteins?|[HLV]+DLs?|supernatants?|flow-?through|(?:soluble|cytosolic|nuclear"
    r"|membrane"
    r"|microsomal|late|later|protein|last|bottom|dense|denser|heavy|non-?vesicular|(?:vesicle|EV|exosome"
    r"|particle)-(?:free"
    r"|depleted|poor)|void) (?:\w+ )?(?:fractions?|phase|supernatants?|pool|peak|plasma|medium)"
    r"|(?:conditioned |culture )?medi(?:um|a)|plasma|ser(?:um|a)|whole (?:blood|urine|saliva|milk|CSF)|cytosol"
    r"|nucle(?:us|i)"
    r"|plasma membranes?|secretome|exomeres?|apoptotic bodies|ghosts|leaf extracts?|extracts?|homogenates?)\b"
    r"(?![- ](?:\w+[- ]){0,2}?(?:EVs?|[Ee]xosom|[Vv]esic|MVs|MPs|[Mm]icropart))"
)
"""Places that are none of vesicles."""


def elsewhere(one: Statement) -> bool:
    """Whether the words around a list put it at a place that is none of vesicles, in a clause that names none."""
    if one.own:
        return False
    return OTHER_PLACES.search(one.after[:90]) is not None or OTHER_PLACES.search(one.before[-110:]) is not None


OF_FLUID = re.compile(
    r"(?<!of )(?<!from )(?<!in )(?<![\w-])(?:[Ss]erum|[Pp]lasma|[Uu]rinary|[Ss]alivary|[Cc]irculating|[Cc]ellular"
    r"|[Ii]ntracellular) (?:(?:levels?|concentrations?) of )?$"
)
"""What stands before a protein of a fluid or of cells: `serum IL-6`."""
BEARING = re.compile(r"[^;.]{0,40}?(?:EVs|[Ee]xosom|[Vv]esicl|MVs|MPs|[Mm]icropart|\bwas on\b|-positive)")
"""Vesicles that are told by what they bear: `circulating CD31+ microparticles`."""
RIGHT_BEHIND = re.compile(
    r"(?:\s?\([^()]{0,60}\))?(?: (?:levels?|concentrations?|values|titers?))?(?: (?:was|were|is|are) (?:\w+ )?)?"
    r"(?:measured |found |detected |determined |assayed |raised |elevated |increased |higher |lower )?\s?(?=(?:in"
    r"|of|from) )"
)


MEASURED_IN = re.compile(
    r"(?:\s?\([^()]{0,60}\))? (?:was|were) (?:\w+ )?(?:measured|determined|assayed|quantified|obtained) (?:in"
    r"|from) (?:the )?(?:\w+ )?"
    r"(?:serum|sera|plasma|blood|hospital)\b(?![- ](?:EVs?|[Ee]xosom|[Vv]esic))"
)
"""What was measured in blood, and not in vesicles."""


def measured_elsewhere(one: Statement) -> bool:
    """Whether a list is told as one of a fluid or of cells, whatever was found: `serum IL-6`."""
    if MEASURED_IN.match(one.after):
        return True
    return OF_FLUID.search(one.before[-50:]) is not None and BEARING.match(one.after) is None


def put_elsewhere(one: Statement) -> bool:
    """Whether the words right behind a list put it at a place that is none of vesicles: `AFP in serum`."""
    if one.own:
        return False
    behind = RIGHT_BEHIND.match(one.after)
    return behind is not None and OTHER_PLACES.match(one.after, behind.end()) is not None


def at_vesicles(one: Statement) -> bool:
    """Whether a clause puts a list at vesicles by the words between it and them."""
    if OWNED.search(one.before[-50:]):
        return True
    if one.subject == "vesicles" and (same := THE_SAME.match(one.after)) and not ELSEWHERE.search(same.group()):
        return not CELLS.search(same.group())
    if one.subject == "vesicles" and PELLET_WHERE.search(one.before[-70:]):
        return True
    return _behind(one) or _before(one) or IN_THEM_FIRST.match(one.before) is not None


def _behind(one: Statement) -> bool:
    scene, end = one.scene, one.listed.end
    named = names_vesicles(scene, end, one.clause.end)
    if named is None or named.start - end > NEAR or PARTS.match(scene.text, named.end):
        return False
    between = scene.text[end : named.start]
    if ELSEWHERE.search(between) or CELLS.search(between) or TISSUE.search(between):
        return False
    return THERE.match(between) is not None


def _before(one: Statement) -> bool:
    scene, start = one.scene, one.listed.start
    first, at = None, one.clause.start
    while (named := names_vesicles(scene, at, start)) is not None:
        first, at = named, named.end
    if first is None or PARTS.match(scene.text, first.end):
        return False
    between = told_of_vesicles(scene, first.start, start)[first.end - first.start :]
    if "loaded" in between and LOADED_BY.search(one.after[:80]):
        return False
    return len(between) < NEAR and HELD.search(between) is not None
