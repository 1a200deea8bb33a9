"""Whether a text tells what others found, by its words: others, references, earlier work of the same authors."""

from __future__ import annotations

import re

from evcheck.manuscript.words.negation import without_remarks
from evcheck.manuscript.words.sieve import Sieve

OWN = re.compile(
    r"\b(?:we|our|us|ours|here|this (?:study|work|paper|report|article)|(?:the )?(?:present|current) (?:study"
    r"|work|report|data|results)"
    r"|in[- ]house|(?:supplementa\w+ )?(?:fig(?:ure|s|\.)?|table)\.? ?S?\d)\b",
    re.IGNORECASE,
)

OTHERS = Sieve(
    r"\bet al\b|\b(?:previous|earlier|recent|prior|several|many|other|numerous|various|published|accumulating"
    r"|growing) "
    r"(?:\w+ )?(?:stud(?:y|ies)|reports?|works?|publications?|research|investigat\w+|evidence|authors|groups|teams|labs"
    r"|laborator(?:y|ies)|findings|literature)\b"
    r"|\b(?:has|have) (?:also |recently |previously |now )?been (?:\w+ )?(?:shown|reported|demonstrated"
    r"|described|implicated|found|proposed|suggested|observed|used)\b"
    r"|\b(?:it is|is|are) (?:well )?(?:known|established|accepted)\b|\b(?:reported|shown|demonstrated|described"
    r"|observed|found) previously\b|\bpreviously (?:been )?(?:reported|shown|demonstrated|described|observed"
    r"|found)\b"
    r"|\bothers (?:have |had )?(?:also )?(?:proposed|reported|found|described|shown|showed|suggested|observed|detected"
    r"|noted|identified|saw|seen)\b|\b(?:is|are|was|were) said to\b"
    r"|\b(?:was|were) (?:first |also )?reported(?:[.,;]? ?\d| (?:for|in|on|with|by|to)\b)"
    r"|\b[A-Z][a-z]+ and (?:colleagues|co-?workers)\b",
    re.IGNORECASE,
)

EARLIER = Sieve(
    r"\b(?:we|our group|our laboratory|our lab|us) (?:have |has |had )?(?:\w+ )?(?:previously|earlier|formerly"
    r"|recently)"
    r" (?:\w+ )?(?:shown|showed|reported|demonstrated|described|found|observed|detected|identified|published)\b"
    r"|\b(?:we|our group|our laboratory) (?:have |has |had )?(?:\w+ )?(?:shown|showed|reported|demonstrated"
    r"|described|found"
    r"|observed|detected|identified)(?: this)? (?:previously|earlier|before|elsewhere)\b"
    r"|\bin (?:an?|our|one of our) (?:own )?(?:earlier|previous|prior|recent|former) (?:studies|study|works?"
    r"|reports?|papers?)"
    r"(?: \([^()]*\)| \[[^\[\]]*\])?,? we\b"
    r"|\bour (?:earlier|previous|prior|former) (?:studies|study|works?|reports?|papers?|results|data|findings)\b",
    re.IGNORECASE,
)
"""Words with which authors tell what they found in another paper."""
HERE = re.compile(
    r"\b(?:[Hh]ere|now|(?:this|present|current) (?:study|work|paper|report)|[Ff]ig(?:ure|s|\.)?|[Tt]able|in line"
    r"|agree\w*"
    r"|consistent|As|as (?:we|reported|described|shown|before)|confirm\w*|similar\w*|[Ll]ike(?:wise)?|in accordance"
    r"|again)\b"
)
"""Words with which they come back to this one."""
AUTHORS = re.compile(
    r"\bet al\b\.?,?(?: \(?\d{4}[a-z]?\)?| \[[\d, –-]+\]| \([\d, –-]+\))*(?: and [A-Z][^.;,()]{1,40}(?:\([^()]*\))?)?"
    r"(?: (?:have|has|had|also|first|recently|previously|and colleagues))* (?:reported|show(?:ed|n|s)?|found"
    r"|demonstrated"
    r"|detected|described|observed|identified|isolated|proposed|suggested|used|studied|measured)\b"
)
"""Other authors as those who found something: `Smith et al. have reported`."""
BEGIN = 90
"""Characters, within which a sentence names the authors that it is about."""
AND_WE = re.compile(r",? (?:and|but|while|whereas) (?:here )?we\b")
"""Where a sentence on what others found comes to these authors."""
BRACKETED = re.compile(r"\([^()]*\bet al\b[^()]*\)|\[[^\[\]]*\bet al\b[^\[\]]*\]")
"""A reference in brackets."""
AS_BEFORE = re.compile(
    r"\b(?:as|was|were|been)(?: \w+)? (?:previously |elsewhere |recently |before |earlier |already "
    r")*(?:described|reported|published|detailed|performed|done)"
    r"|\bas (?:in|per|before|above)\b|\baccording to\b|\bprotocol|\bfollowing\b",
    re.IGNORECASE,
)

AGREED = re.compile(
    r"\b(?:as|like|just as) (?:(?:has|have|had|was|were) )?(?:been )?(?:also |we )?"
    r"(?:previously|recently|earlier|already|originally) "
    r"(?:described|reported|shown|observed|published|demonstrated|found)\b(?: by us)?"
    r"|, (?:(?:corroborat|confirm|replicat|extend|mirror|support|match)ing (?:the )?(?:previous|earlier|prior"
    r"|published|recent)"
    r"|an? (?:finding|observation|result))\b[^;]*(?=[.;]|$)"
    r"|,? (?:in contrast|contrary|as opposed|similar|comparable|consistent|in line|in agreement|in accordance) (?:to"
    r"|with) (?:the |an? )?(?:[\w-]+ ){0,2}(?:findings?|results?|data|reports?|stud(?:y|ies)|observations?)"
    r"(?: (?:of|by|from) [^;]*)?(?=[.;]|$)"
)
"""What was found here as others had found it: `expressed CD86, as previously described`."""
ANALYSED = re.compile(
    r"\b(?:[Aa]nalys[ie]s|[Pp]roteomics|[Mm]ass spectrometry|LC-?MS(?:/MS)?|MudPIT|[Bb]lots?|[Bb]lotting|[Cc]ytometry"
    r"|ELISA|[Aa]rrays?|[Mm]icroscopy)\b[^.;]{0,70}"
    r"\b(?:identified|detected|revealed|showed|found|confirmed|demonstrated)\b"
)
"""An assay as what found something, which in a discussion without a reference is one of these authors."""
CITED = re.compile(
    r"\[\s*\d|\(\s*\d{1,3}\s*(?:[,–-]\s*\d{1,3}\s*)*\)|\bet al\b|(?:19|20)\d\d[a-z]?\)|(?<=[a-z),])\s?\d{1,3}"
    r"(?:\s?[,–-]\s?\d{1,3})*\s?(?=[.,;]|$)|\bothers\b"
)
"""A reference, be it in brackets or a number whose place above the line was lost."""

AS_OTHERS = re.compile(
    r", (?:as )?(?:previously |also |already )?(?:reported|shown|described|found|observed)(?: previously| before)? by"
    r" [^,;]{0,60},"
)
"""What a sentence says in passing of one thing, before it goes on with others: `, previously reported by X [25],`."""


NOT_DONE_HERE = re.compile(
    r"\bnot (?:\w+ )?(?:tested|measured|studied|examined|sought|looked for|assessed|determined|investigated|included"
    r"|analy[sz]ed|addressed) (?:\w+ )?(?:here|by us|in (?:this|the present|our) (?:study|work|series))\b"
)
"""What these authors did not do, which makes a sentence on the work of others none of theirs."""


def of_others(text: str, role: str) -> bool:
    """Whether a sentence tells what others found, by its words and the role of its section.

    A method done `as described by` others, or that stands before a reference in brackets, was done by these authors.
    """
    text = NOT_DONE_HERE.sub("", AS_OTHERS.sub(",", text))
    if role == "methods":
        text = without_references(text)
    elif (EARLIER.search(text) and not HERE.search(text)) or _of_authors(text):
        return True
    if role in ("results", "abstract", "other"):
        text = without_remarks(AGREED.sub("", text))
    if role == "discussion" and ANALYSED.search(text) and not CITED.search(text):
        return False
    told = role in ("introduction", "discussion", "references") or (
        OTHERS.search(text) is not None and not (role == "methods" and AS_BEFORE.search(text))
    )
    return told and OWN.search(text) is None


def names_others(text: str) -> bool:
    """Whether a text names others' work, or refers to it."""
    return OTHERS.search(text) is not None or EARLIER.search(text) is not None or CITED.search(text) is not None


def _of_authors(text: str) -> bool:
    """Whether other authors are the subject of a sentence, and these are not that of its first part."""
    if "et al" not in text or not AUTHORS.search(text):
        return False
    first = text.partition(";")[0]
    if AUTHORS.search(first, 0, BEGIN):
        first = AND_WE.split(first)[0]
    return OWN.search(first) is None and not HERE.search(text)


def without_references(text: str) -> str:
    """A text without its references in brackets."""
    return BRACKETED.sub("", text) if "et al" in text else text
