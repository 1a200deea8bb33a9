"""Whether proteins are what vesicles were captured by, and not what was then found on them."""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.affirming import affirmed_before
from evcheck.manuscript.proteins.statements import Statement
from evcheck.manuscript.structure.scene import names_vesicles
from evcheck.manuscript.words.sieve import Sieve

CAPTURE_BEFORE = Sieve(
    r"(?:captur\w+|coated|coupled|(?<![A-Z0-9]-)(?<!rome-)(?<!phore-)(?<!ently-)conjugated|immobili[sz]ed"
    r"|functionali[sz]ed"
    r"|(?<!EVs )(?<!particles )(?<!vesicles )(?<!exosomes )(?<!EV-)(?<!EVs-)(?<!some-)(?<!icle-)bound"
    r"|pull(?:ed)?[- ]down"
    r"|immuno-?precipitat\w+|immuno-?(?:isolat|captur|affinity)\w*|"
    r"(?<!co-)(?<!co)isolat\w+|beads|enrich(?:ed|ment) (?:by|using))\s?"
    r"(?:(?!(?:stain|transport|carr|contain|express|display|bear|bore|held|had|export|harbo|detect|label|prob|blot"
    r"|recover|yield|reveal|show|identif|incubat|analy"
    r"|and\b|were\b|was\b))\w+\s){0,5}?(?:anti-?\s?|antibod\w+ (?:against|to|for) |against "
    r"|(?:\w+ )?\((?:e\.g\.,? ?|i\.e\.,? ?|anti-?)?)?$",
    re.IGNORECASE,
)
CAPTURE_AFTER = re.compile(
    r"^(?:(?!followed|co-?locali|(?:gold|HRP|peroxidase|fluor\w*|Alexa\b.{0,12}|dye|biotin|FITC"
    r"|PE)[- ]conj)[^.;,]){0,40}?(?<!gold-)(?<!HRP-)\b(?:captur\w+|coated|coupled|conjugated|functionali[sz]ed"
    r"|(?:magnetic |latex |dyna"
    r"|micro)?beads|microbeads|dynabeads|immuno-?precipitat\w+|pull-?down|pulled[- ]down|immuno-?captur\w+)",
    re.IGNORECASE,
)
LADEN = re.compile(
    r"\b[Bb]eads (?:with|bearing|carrying|(?:covered|loaded|decorated|coated) with|plus) (?:\w+ )?[\w-]*(?:EVs"
    r"|[Ee]xosomes|[Vv]esicles)\b"
)
"""Beads that carry vesicles, of which something is then told."""
AS_CAPTURED = re.compile(
    r"[- ](?:captur\w+|bound|coated|coupled|conjugated|pulled|immuno-?captur\w+)[- ](?:\w+ )?[\w-]*"
    r"(?:EVs?|[Ee]xosomes?|[Vv]esicles?|particles|MVs|beads|microbeads)\b"
    r"|[- ](?:(?:antibody|magnetic|latex|coated|capture|micro)[- ]?)*(?:beads|spots|chips?)\b"
    r"(?! (?:were|was|stayed|remained|gave|showed) (?:\w+ly |also |all )?(?:positive|negative|no\b))"
)
"""What makes of a protein the one that vesicles were caught by: `CD9-captured EVs`, `CD9 beads`."""
PULLED_OUT = re.compile(
    r" (?:was|were) (?:then |next )?(?:pulled|captured|caught|immuno\w+|isolated|selected|enriched|purified|fished"
    r"|sorted)\b"
)
CAUGHT_ON = re.compile(
    r"(?:EVs?|[Ee]xosomes?|[Vv]esicles?|particles|MVs) (?:that were |which were )?(?:immuno-?)?(?:captured|bound"
    r"|caught|pulled"
    r" down|isolated|immobili[sz]ed) (?:\w+ )?(?:by|on|onto|with|using|to|via) (?:\w+ )?(?:anti-?\s?"
    r"|antibod\w+ (?:against|to"
    r"|for) )$"
)
"""Vesicles that were caught by an antibody, whatever was then found on them: `EVs captured by anti-CD81`."""
BORNE = re.compile(
    r"[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|[Mm]icroparticles|MPs|MVs|MPs\)|EVs\)) (?:that )?(?:bearing|bore|carrying"
    r"|carried|expressing"
    r"|displaying|exposing|containing|harbou?ring|positive for|with|labell?ed for|stained for) (?:\w+ ){0,2}$"
)
"""Vesicles that bear what is listed, and have the verb behind the list: `MPs bearing CD61 were raised in patients`."""


BUT_IT = re.compile(r", (?:but |yet |though )?(?:it|they|we) (?:was|were|could|did)\b")
"""Where a sentence on a protein for capture comes to what was found of it."""


def captured_by(one: Statement, result: str) -> bool:
    """Whether the proteins are what something was captured by, and not what was then found on it."""
    before, after = one.before, one.after
    if PULLED_OUT.match(after) and BORNE.search(before[-70:]):
        return True
    caught = CAPTURE_BEFORE.search(before[-70:])
    if caught and LADEN.search(before[-70:]):
        caught = None
    if caught and result == "detected" and affirmed_before(before[-70:][caught.start() :]):
        caught = None
    behind = CAPTURE_AFTER.match(after)
    if behind and BUT_IT.search(after):
        behind = None
    if behind and names_vesicles(one.scene, one.listed.end, one.listed.end + behind.end()):
        behind = None
    if not caught and not behind:
        return False
    if AS_CAPTURED.match(after) or (caught and CAUGHT_ON.search(before[-70:])):
        return True
    told = re.search(
        r"positive|negative|express|stain|reveal|detect|showed|visible|seen|found", before[-60:] + after[:30]
    )
    return not result or told is None
