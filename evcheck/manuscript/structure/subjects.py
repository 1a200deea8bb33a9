"""What a sentence or a heading is about by its own words: vesicles, cells, or tissue."""

from __future__ import annotations

import re
from bisect import bisect_left

from evcheck.manuscript.structure.naming import VESICLES
from evcheck.manuscript.text import Manuscript, Sentence, Span
from evcheck.manuscript.words.sieve import Sieve

CELLS = Sieve(
    r"\b(?:cell(?:ular)?|whole[- ]cell|total cell|cytoplasmic|nuclear) (?:protein )?"
    r"(?:lysates?|extracts?|homogenates?|proteins?)\b"
    r"|\bcells\b(?![ -](?:derived|secreted))|\b(?:the|these|each|per) cell\b|\bcoverslips?\b|\bmonolayers?\b"
    r"|\bwhole blood (?:was|were) (?:incubated|stained|labell?ed)|\b(?:platelet"
    r"|leu[ck]ocyte)[-–]\w+ (?:conjugates|aggregates)\b"
    r"|\blysates?\b|\bghosts\b"
    r"|\b(?:impression |aspiration )?cytolog\w+|\bcytospins?\b|\bblood smears?\b|\b(?:\w{2,}cytes"
    r"|\w{2,}blasts|macrophages|platelets|neurons|neutrophils|HUVECs|PBMCs|\w{0,4}DCs|BMDMs?|MDMs"
    r"|\w{0,8}MSCs|microglia|splenocytes)\b(?!-| EV| (?:derived|released|secreted|shed))",
    re.IGNORECASE,
)
TISSUE = Sieve(
    r"\b(?:(?:tissue|brain|liver|lung|kidney|tumou?r|heart|paraffin|frozen|coronal|thin|histological"
    r"|cryo)[- ]?sections?|sections were|"
    r"sections|immunohistochem\w*|paraffin\w*|biops(?:y|ies)|tissue (?:samples?|homogenates?|lysates?)|tissues?"
    r"|cryosections?|"
    r"arteries|mucosa|slices|H&E|hematoxylin|haematoxylin|xenografts?|organs|drusen)\b",
    re.IGNORECASE,
)
COMPARING = Sieve(
    r"compared|over|(?:relative|with respect|as opposed) (?:to|with)|versus|\bvs\b|in contrast|in comparison|unlike"
    r"|only|alone|not in|but not|than (?:in|those)"
    r"|weaker|fainter|lower|less|stronger|(?:restricted|confined|limited) to"
    r"|as (?:an? |the )?(?:positive |loading )?(?:control|reference)|despite|in spite of|though|albeit"
    r"|stay|remain|left|kept|retained|exclud|rul(?:es|ed|ing) out|against",
    re.IGNORECASE,
)
"""Words without which nothing is compared."""
COMPARED = Sieve(
    r"\b(?:(?:compared|relative|with respect|as opposed|in contrast|in comparison) (?:to|with)|versus|vs\.?|unlike"
    r"|(?:enrich|concentrat|accumulat)\w+ over"
    r"|only in|not in|but not|rather than in|despite|in spite of|even though|albeit|although"
    r"|(?:restricted|confined|limited) to"
    r"|than (?:in|those (?:in|of)))[^.;,]{0,60}?(?:lysates?|homogenates?|extracts?|cells|tissues?)\b"
    r"|\b(?:weaker|fainter|lower|less|stronger"
    r"|only (?:be )?(?:expressed|detected|found|seen|present|visible)) in (?:the )?"
    r"(?:[\w-]+ )?(?:lysates?|homogenates?|extracts?|cells|tissues?|\w{0,8}MSCs|\w{2,}cytes|\w{2,}blasts)\b"
    r"|\b(?:in|to) (?:the )?(?:\w+ ){0,2}(?:lysates?|homogenates?|extracts?|cells|tissues?) (?:only|alone)\b"
    r"|\b(?:cell )?(?:lysates?|homogenates?|extracts?)(?: of [\w-]+(?: cells)?)?(?: was| were)?(?: used| run| loaded"
    r"| served)?"
    r" as (?:an? |the )?(?:positive )?(?:control|reference)"
    r"|\b(?:stay(?:ed|s)?|remain(?:ed|s)?|left|kept|retained)(?: back| behind)? (?:in|with|within) (?:the "
    r"|their )?(?:\w+ ){0,2}?"
    r"(?:lysates?|homogenates?|extracts?|cells)\b"
    r"|\b(?:in|from|of) (?:the |their )?(?:\w+ ){0,2}?(?:lysates?|homogenates?|extracts?|cells),? but (?:not|never"
    r"|absent) (?:in|on|from) (?:the |any )?(?:[\w,]+ ?(?:[×x] )?g )?(?:\w+ )?(?:pellets?|P100)\b"
    r"|\b(?:exclud\w+|rul(?:es|ed|ing) out|(?:argu|speak)\w* against) [^.;]{0,60}?(?:cells|\w{2,}cytes|platelets"
    r"|neutrophils"
    r"|macrophages|DCs|MSCs)\b[^.;]{0,40}",
    re.IGNORECASE,
    like=COMPARING,
)
"""What a sentence on something else names only to compare it: `than in cell lysates`, `in lysates only`."""
SAID_BEFORE = re.compile(
    r"(?:^|\b(?:the|these|all|both|cleared|clarified|resulting|of|protein) )(?:protein )?lysates?\b", re.IGNORECASE
)
"""Lysates that are not said to be of cells: those of which the sentence before told."""


GIVEN_TO = re.compile(
    r"(?i)\b(?:stimulated|treated|incubated|pulsed|challenged|primed|injected) with (?:[\w-]+ ){0,3}?"
    r"(?:exosomes|\w*EVs|vesicles|microparticles)\b"
)
"""A heading on what got vesicles: `Cultures stimulated with exosomes only`."""


def subject_of(text: str, sentence: Sentence, vesicles: tuple[Span, ...]) -> str:
    """What a sentence is about by its own words: vesicles before all else."""
    first = bisect_left(vesicles, (sentence.start,))
    if first < len(vesicles) and vesicles[first].end <= sentence.end:
        return "vesicles"
    if not COMPARED.search_in(text, *sentence[:2]):
        tissue, cells = TISSUE.search_in(text, *sentence[:2]), CELLS.search_in(text, *sentence[:2])
    else:
        own = COMPARED.compiled.sub("", text[sentence.start : sentence.end])
        tissue, cells = TISSUE.search(own), CELLS.search(own)
    return "tissue" if tissue else "cells" if cells else ""


def subjects_of_headings(manuscript: Manuscript) -> list[str]:
    """What each section is about by its heading, else by the heading above it."""
    subjects: list[str] = []
    for section in manuscript.sections:
        subject = ""
        title = section.title
        if GIVEN_TO.search(title):
            subject = "cells"
        elif VESICLES.search(title) or any(
            name in title.lower() for name in ("vesicle", "exosome", "nanoparticle tracking")
        ):
            subject = "vesicles"
        elif TISSUE.search(title):
            subject = "tissue"
        elif CELLS.search(title):
            subject = "cells"
        if not subject and 0 <= section.parent < len(subjects) and section.level > 2:
            subject = subjects[section.parent]
        subjects.append(subject)
    return subjects
