"""Whether a sentence tells an act of these authors, and not what others did, what could be done or was not."""

from __future__ import annotations

import re

from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import ISOLATE

GENERAL = Sieve(
    r"\b(?i:(?:can|could|may|might|should|would|will|must) (?:also |then |now |easily "
    r"|potentially |further |subsequently )?(?:be|have)\b"
    r"|(?:is|are) (?:often|typically|commonly|usually|generally|frequently|widely|routinely|currently)\b"
    r"|\b(?:has|have) (?:previously |also |recently |already )?been\b|commonly used|gold standard"
    r"|most widely|in general,"
    r"|et al\.?,? (?:\(?\d{4}\)?,? |\[[\d, –-]+\],? |\([\d, –-]+\),? )?(?:have |also |recently |previously |first )*"
    r"(?:isolated|used|reported|show(?:ed|n)|found|described|purified|demonstrated|detected|observed|identified"
    r"|studied)"
    r"|previous (?:studies|reports?|work|stud(?:y|ies))|other (?:groups|authors|studies"
    r"|investigators)|others have|several studies"
    r"|(?:unlike|in contrast to|other than|as opposed to) \w[\w-]+ (?:et al|and (?:colleagues|co-?workers))"
    r"|et al\.?,? (?:\(?\d{4}\)?,? |\[\d+\],? |\(ref\. \d+\),? )?who\b"
    r"|studies have|it has been|was (?:first |originally |recently )?reported|unlike|in contrast to previous)"
)
"""Words of a sentence that tells what others did, or what could be done."""

DENIED = Sieve(
    r"(?i)\b(?:did not|do not|does not|not|never|no attempts? (?:(?:was|were) made )?to|without|cannot|could not"
    r"|no) (?:\w+ ){0,3}?" + ISOLATE
)

DONE_BY = re.compile(
    r"(?i)\b(?:by|using|via|with|through|employing|on a|(?:purified|isolated|separated|fractionated"
    r"|floated) on|followed by|subject(?:ed|ing))\b|\bby(?=ultra)|\b(?:compared|methods?)(?: \w+){0,3}: "
)
"""Words between vesicles and the method that they were isolated by."""
