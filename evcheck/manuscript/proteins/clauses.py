"""The clauses of a sentence, and what is said in passing within them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.manuscript.text import Span

CLAUSE = re.compile(
    r"[;,\s](?:(?<=;)(?<!including;)\s"
    r"|(?<=,)\s(?=(?:thus |thereby )?(?:indicating|suggesting|implying|excluding|arguing)\b)"
    r"|(?<=,)\s(?=(?:corroborat|confirm|replicat|extend|mirror|support|match)ing (?:the |our |an? )?(?:previous"
    r"|earlier|prior"
    r"|published|recent|known|original|finding|observation|report|result|data)|an? (?:finding|observation|result)\b)"
    r"|(?<=,)\syet\s"
    r"|(?<=,)\s(?=(?:thus|hence|therefore|so) (?:the|these|this|it|they|that|we|our)\b)"
    r"|(?:(?<=\s)|(?<=,)\s)(?:whereas|while|whilst|but|however|although|though|in contrast|by contrast"
    r"|conversely)\b(?!, (?:\w+ly )?(?:was|were"
    r"|could|did|is|are|remained|showed|gave|had|displayed|exhibited|contained|carried|appeared|stayed"
    r"|persisted|yielded"
    r"|produced|escaped|eluded|evaded|failed|rose|fell|came|never|lacked|dominated|declined|increased"
    r"|decreased)\b)[,\s]"
    r"|(?<=[.;,:)]\s)\(?[a-hA-H]\)\s|(?<=\.\s)[a-h]\s(?=[A-Z])"
    r"|(?<!presence[,\s])(?:(?<=\s)|(?<=,)\s)(?:and|or|with)\s"
    r"(?=(?:(?:were|was|are|is|the|an?|also|did|do|not|no)\s){0,3}"
    r"(?:negative|lack\w*|absen\w+|depleted|not\b|devoid|free\b|positive|no\b)))"
)
"""Where one statement of a sentence ends and another begins."""
WITHIN_ONE = re.compile(
    r",?\s(?:although|though|albeit|while)\s[^,;.]{3,90}, (?:\w+ly |also )?(?:was|were|is|are|did|had|could|never"
    r"|remained|stayed)\b"
)
"""An insertion that ends before the verb of what it is said of: `, although the cells made both, never entered`."""
INSERTED = re.compile(
    r"^(?P<beside>(?:\s?[(\[][^()\[\]]{1,60}[)\]]){0,2}(?: itself| themselves)?), (?:which|who|whose|that|an?|the"
    r"|its|their|one"
    r"|two|some|several|missing|measured|abundant|present|despite|although|though|albeit|in spite of|known|used"
    r"|both|all"
    r"|even|also|itself|like|being|not|\w{3,}ed|\w{3,}ing|as (?:judged|seen|a|an|the|expected)|at least|with"
    r"|in contrast"
    r"|on the (?:other hand|contrary)|however|in turn|i\.e\.,?)\b(?:(?!, (?:and|but|or|while|whereas)\b)[^;]){0,150}?, "
    r"(?=(?:\w+ly |also |always |then |still |too |thus |indeed ){0,2}(?:was|were|is|are|did|had|has|have|could"
    r"|never|not"
    r"|remained|stayed|came|gave|showed|appeared|rose|fell|entered|escaped|dominated|prevailed|must|decreased|increased"
    r"|declined)\b)"
)
"""What is said in passing of a list, between it and its verb: `, which makes up much of the ghost,`."""
NOT_ELSEWHERE = re.compile(
    r",? but not (?:in|on|by|from) (?:the |their |whole )?(?:[\w-]+ ){0,2}?(?:cytoplasm|cytosol|cells?|lysates?|nucleus"
    r"|supernatants?|medium|plasma|serum|controls?),"
)
"""Where else a protein was not, told in passing: `In exosomes, but not in the cytoplasm,`."""
NOT_THAT_FORM = re.compile(
    r"^,? (?:but|and) not (?:the|its|their|an?) (?:[\w-]+ ){0,4}(?:form|isoform|fragment|variant|version|precursor)s?,"
)
"""Another form of a protein that was not seen, told in passing: `full-length A, but not the cleaved form, was`."""


def clauses(text: str, start: int, end: int) -> Iterator[Span]:
    """The clauses of a sentence: where one statement ends and another begins."""
    for match in CLAUSE.finditer(text, start, end):
        bracketed = text.count("(", start, match.start()) > text.count(")", start, match.start())
        if (bracketed and ";" in match.group()) or WITHIN_ONE.match(text, match.start(), end):
            continue
        yield Span(start, match.start())
        start = match.start()
    yield Span(start, end)


def without_asides(before: str, after: str) -> tuple[str, str]:
    """The words before and behind a list without what they say in passing of other places and other forms."""
    return NOT_ELSEWHERE.sub(",", before), NOT_THAT_FORM.sub("", after)


def without_insertion(after: str) -> str:
    """The words behind a list without what stands between it and its verb."""
    return INSERTED.sub(" ", after, count=1)


def insertion(text: str, start: int, end: int) -> Span:
    """Where something is said in passing of a list that ends at `start`, before its verb; an empty span if nowhere."""
    match = INSERTED.match(text[start:end])
    return Span(start + match.end("beside"), start + match.end()) if match else Span(start, start)
