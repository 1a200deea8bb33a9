"""The forms of identifiers: of papers, trials, deposited records, antibodies and proteins."""

from __future__ import annotations

import re
from typing import NamedTuple


class Form(NamedTuple):
    """The form of one kind of number: who gives it, how it begins, what follows, and an example.

    `begins` and `rest` are regular expressions; spaces, colons and `#` may stand between them.
    """

    name: str
    begins: str
    rest: str
    example: str


TRIALS = (
    Form("ClinicalTrials.gov", "NCT", r"\d{8}", "NCT04602104"),
    Form("EU Clinical Trials Information System", "(?:CTIS)?", r"20\d{2}-5\d{5}-\d{2}(-\d{2})?", "2023-505123-12-00"),
    Form("EudraCT", "(?:EudraCT|EUCTR)?", r"(?:19|20)\d{2}-0\d{5}-\d{2}(-[A-Z]{2})?", "2019-001234-56"),
    Form("ISRCTN", "ISRCTN", r"\d{8}", "ISRCTN78805636"),
    Form("ANZCTR", "ACTRN", r"\d{14}", "ACTRN12605000000606"),
    Form("ChiCTR", "ChiCTR", r"(\d{10}|-?[A-Z]{3,4}-\d{8})", "ChiCTR2000029990"),
    Form("ITMCTR", "ITMCTR", r"\d{10}", "ITMCTR2022000001"),
    Form("CRIS (Korea)", "KCT", r"\d{7}", "KCT0001234"),
    Form("CTRI (India)", "CTRI", r"/20\d{2}/\d{2,3}/\d{6}", "CTRI/2020/05/025300"),
    Form("DRKS (Germany)", "DRKS", r"\d{8}", "DRKS00005115"),
    Form("IRCT (Iran)", "IRCT", r"\d{11,14}N\d{1,3}", "IRCT20080901001165N5"),
    Form("jRCT (Japan)", "jRCT", r"([a-z]\d{9}|\d{10})", "jRCT2031200001"),
    Form("UMIN-CTR (Japan)", "UMIN", r"\d{9}", "UMIN000012045"),
    Form("JapicCTI (Japan)", "JapicCTI", r"-?\d{6}", "JapicCTI-121234"),
    Form("JMACCT (Japan)", "JMA-IIA", r"\d{5}", "JMA-IIA00123"),
    Form("Netherlands Trial Register", "NTR", r"\d{1,5}", "NTR4269"),
    Form("Netherlands Trial Register", "NL", r"(-OMON)?\d{2,5}(?!\.)", "NL9229"),
    Form("PACTR (Africa)", "PACTR", r"20\d{13,14}", "PACTR201205000384379"),
    Form("ReBec (Brazil)", "RBR", r"-?\d[0-9a-z]{5,8}", "RBR-6bn4rd"),
    Form("REPEC (Peru)", "PER", r"-\d{3}-\d{2}", "PER-106-20"),
    Form("RPCEC (Cuba)", "RPCEC", r"\d{8}", "RPCEC00000123"),
    Form("SLCTR (Sri Lanka)", "SLCTR", r"/20\d{2}/\d{3}", "SLCTR/2015/012"),
    Form("TCTR (Thailand)", "TCTR", r"20\d{9}", "TCTR20200101001"),
    Form("LBCTR (Lebanon)", "LBCTR", r"20\d{8}", "LBCTR2019010001"),
)
"""The registries of the WHO's platform and ClinicalTrials.gov, with the numbers that they give to trials.

Source: the registries' own pages, as evcheck's authors know them, compared with the numbers that the open data
package `ctregistries` collects from papers.
"""


def form_of_trial(text: str) -> str | None:
    """Name the registry whose numbers have the form of one that stands in `text`; None where none does.

    Case, and what stands before or after the number, do not matter: `ClinicalTrials.gov: NCT 04602104`.
    """
    return next((form.name for form in TRIALS if _holds(form, text)), None)


def trial_begun(text: str) -> Form | None:
    """The form that a text begins like a trial's number, whether it goes on like one or not."""
    named = (form for form in TRIALS if "?" not in form.begins)
    return next((one for one in named if re.match(rf"\W*{one.begins}[\s:#/-]*[0-9O]", text, re.IGNORECASE)), None)


def _holds(form: Form, text: str) -> bool:
    """Whether a number of that form stands in a text, with nothing that would belong to it before or after."""
    return _stands_in(rf"{form.begins}[\s:#]*{form.rest}", text)


def is_doi(text: str) -> bool:
    """Whether a text is a DOI: `10.`, a number of four to nine digits, `/` and more; a resolver may lead it."""
    lead = r"(?:https?://)?(?:(?:dx\.)?doi\.org/|doi:\s*)?"
    return re.fullmatch(rf"{lead}10\.\d{{4,9}}(?:\.\d+)*/\S+", text.strip(), re.IGNORECASE) is not None


def is_ev_track(text: str) -> bool:
    """Whether an EV-TRACK ID stands in a text: `EV` and six digits."""
    return _stands_in(r"EV\d{6}", text)


def is_antibody_rrid(text: str) -> bool:
    """Whether the Research Resource Identifier of an antibody stands in a text: `AB_` and digits."""
    return _stands_in(r"AB_\d{2,10}", text)


def is_uniprot(text: str) -> bool:
    """Whether a text is a UniProt accession, with a number of its isoform or without.

    Source: UniProt's help on accession numbers, six or ten characters of a fixed pattern.
    """
    accession = r"(?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})"
    return re.fullmatch(rf"{accession}(?:-\d{{1,2}})?", text.strip()) is not None


def _stands_in(pattern: str, text: str) -> bool:
    """Whether a number of a pattern stands in a text, with nothing that would belong to it before or after."""
    return re.search(rf"(?<![0-9A-Z_]){pattern}(?![0-9A-Z_])", text, re.IGNORECASE) is not None
