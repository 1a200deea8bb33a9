"""Vesicles as a medicine: units of dose, safety from viruses, and the cells that they come from."""

from __future__ import annotations

import re
from typing import Any

from evcheck.rules.assertions import Wordings, has
from evcheck.rules.look import Found, holds, left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.release import kinds_of, tests_of
from evcheck.rules.verdict import (
    Outcome,
    Spot,
    Verdict,
    met,
    needs_review,
    not_applicable,
    not_met,
    not_reported,
    said,
)

PARTICLES = re.compile(r"\bparticles?\b|\d\S{0,30} ?(?:vesicles|EVs|exosomes)\b|\bp/(?:mL|kg)\b", re.IGNORECASE)
PROTEIN: Wordings = ("protein|proteins", "mg|µg|μg|ug|microgram*|milligram*|mcg")
CELLS: Wordings = ("cell|cells", "cell equivalent*")

DOSES = ("translation.product.strength", "translation.product.dose_unit", "translation.regimen.dose")


@rule(
    "dose-units",
    subject="study",
    why="At another purity, or by another instrument, the same number stands for another amount of vesicles; "
    "patients may then get too much or too little.",
    reads=list(DOSES),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "Give the dose in particles, with the instrument that counted them, and in protein.",
        Outcome.NOT_MET: "Give the dose in particles too, with the instrument that counted them.",
        Outcome.NEEDS_REVIEW: "Give the protein of a dose beside its particles.",
    },
    methods="One dose holds <number> particles (by <instrument>) and <mass> µg of protein.",
    add="""
translation:
  product:
    strength: <particles per mL, by which instrument; µg protein per mL>
    dose_unit: particles/kg
""",
)
def dose_units(study: Any, dossier: Any) -> Verdict:
    """The dose is given in particles, together with protein.

    Read are strength, unit and dose. Protein alone misleads, since it rises as purity falls; cell equivalents alone
    depend on cells and harvest. Particles alone are for a reader, since their number depends on the instrument.
    """
    looked = [look(dossier, path) for path in DOSES]
    given = [one for one in looked if holds(one)]
    told = "; ".join(dict.fromkeys(one.value for one in given))
    particles, protein, cells = PARTICLES.search(told) is not None, has(PROTEIN, told), has(CELLS, told)
    spots = [one.spot() for one in given]
    if particles and protein:
        note = "Numbers of particles depend on the instrument; name it with the strength."
        return met(f"Given in particles and in protein: {told}.", spots, [note])
    if particles:
        return needs_review(f"Given in particles, without protein: {told}.", spots)
    stated = left_to_reader(looked) or [one for one in looked if one.statement is not None]
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "the unit of dose", [one.spot() for one in stated])
    if protein or cells:
        unit = " and ".join(word for word, is_so in (("protein", protein), ("cells", cells)) if is_so)
        return not_met(f"Given in {unit} only: {told}.", spots)
    message = "The dose is given neither in particles nor in protein" + (f": {told}." if told else ".")
    return not_reported(message, [looked[0].spot()])


VIRUSES: Wordings = (
    "virus*|viral|HIV|HBV|HCV|HTLV|CMV|EBV|hepatitis|parvovirus|retrovirus*|SARS_CoV*|zika|west_nile|herpes",
    "infectious disease*", "adventitious agent*", "blood borne",
)  # fmt: skip


@rule(
    "viral-safety",
    subject="study",
    why="Cells and donors may carry viruses, which go through an isolation together with the vesicles and could "
    "infect patients.",
    reads=["translation.donors.screened_for", "translation.release", "translation.release[].test"],
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED],
    fix="Screen the donors for viruses or test the cell bank and each batch for them; a filter does not part viruses "
    "from vesicles of their size.",
    methods="Donors were screened for <viruses>; each batch was tested for <viruses> by <method>.",
    add="""
translation:
  donors:
    screened_for:
      - <HIV-1/2, hepatitis B and C, ...>
  release:
    - test: adventitious viruses
      method: <method>
      limit: <limit>
      result: <result>
""",
)
def viral_safety(study: Any, dossier: Any) -> Verdict:
    """Viruses are kept out by screening donors or testing batches, since no filter removes them.

    Viruses are of the size of vesicles. Screening of donors for a virus, or a release test for viruses, is looked for;
    whether it is enough is for a reader.
    """
    screened = look(dossier, "translation.donors.screened_for")
    listed = look(dossier, "translation.release")
    viruses = [one for one in screened.value or () if has(VIRUSES, one)]
    tests = [one.test for one in tests_of("virus", listed.value or [])]
    if viruses or tests:
        told = [f"donors screened for {', '.join(viruses)}"] if viruses else []
        told += [f"batches tested for {', '.join(tests)}"] if tests else []
        spots = [one.spot() for one, what in ((screened, viruses), (listed, tests)) if what]
        words = "; ".join(told)
        return met(f"{words[:1].upper()}{words[1:]}.", spots)
    unknown = [one.test for one in listed.value or () if kinds_of(one.test) is None]
    places = (screened, listed)
    stated = left_to_reader(places) or [one for one in places if one.statement is not None]
    if stated:
        statements = [one.statement for one in stated if one.statement is not None]
        return said(statements, "the screening for viruses", [one.spot() for one in stated])
    if holds(screened) and holds(listed) and not unknown:
        return not_met(
            "Neither screening of donors nor a release test names a virus.", [screened.spot(), listed.spot()]
        )
    return not_reported("No screening of donors and no release test for viruses is stated.", [screened.spot()])


CELL_TESTS = (
    ("viability", "cell viability", "viability"),
    ("identity", "cell identity", "phenotype"),
    ("genetic stability or authentication", "genetic stability", "authenticated"),
)
"""What is tested of source cells: in words, as a kind of release test, as a field of `sample.cells`."""


@rule(
    "source-cells",
    subject="study",
    why="The product is what its cells make. Dying, misidentified or altered cells give debris or other vesicles, "
    "whose effects and risks nobody has studied.",
    reads=[
        "/preparations[].sample.kind",
        *(f"/preparations[].sample.cells.{field}" for _, _, field in CELL_TESTS),
        "translation.release",
        "translation.release[].test",
    ],
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NOT_APPLICABLE],
    fix="Say how living, how pure and how stable the cells are that the vesicles come from.",
    methods="At harvest, <percent> of the cells were alive and <percent> carried <markers>; the karyotype was <which>.",
    add="""
translation:
  release:
    - test: cell viability
      method: <method>
      limit: <limit>
      result: <result>
    - test: cell identity
      method: <method>
      limit: <limit>
      result: <result>
    - test: karyotype
      method: <method>
      limit: <limit>
      result: <result>
""",
)
def source_cells(study: Any, dossier: Any) -> Verdict:
    """The cells that the vesicles come from are tested for viability, identity and genetic stability.

    A release test or the field of a preparation's cells (`viability`, `phenotype`, `authenticated`) will do. It does
    not arise where every preparation comes from something other than cultured cells.
    """
    samples = [one.sample for one in dossier.preparations or () if one.sample is not None and not _is_blank(one.sample)]
    kinds = [one.kind.entry for one in samples]
    if kinds and all(kind is not None and kind.group != "culture" for kind in kinds):
        told = ", ".join(dict.fromkeys(str(one.kind) for one in samples))
        return not_applicable(f"The vesicles come from {told}, not from cultured cells.", [Spot(samples[0], "kind")])
    release = look(dossier, "translation.release")
    listed = release.value or []
    cells: list[Found] = []
    absent, stated = [], []
    for words, kind, field in CELL_TESTS:
        looked = [look(one, f"cells.{field}") for one in samples]
        given = next((one for one in looked if holds(one)), None)
        if tests_of(kind, listed):
            continue
        if given is not None:
            cells.append(given)
        elif waiting := left_to_reader(looked) or [one for one in looked if one.statement is not None]:
            stated.append((words, waiting[0]))
        else:
            absent.append(words)
    if absent:
        return not_reported(f"Not stated of the source cells: {', '.join(absent)}.", [release.spot()])
    if stated:
        statements = [one.statement for _, one in stated if one.statement is not None]
        return said(statements, f"{', '.join(words for words, _ in stated)} of the source cells",
                    [one.spot() for _, one in stated])  # fmt: skip
    return met("Viability, identity and genetic stability of the source cells are stated.",
               [one.spot() for one in cells] or [release.spot()])  # fmt: skip


def _is_blank(sample: Any) -> bool:
    """Whether a sample is medium or buffer that never saw a source."""
    return sample.kind.entry is not None and sample.kind.entry.group == "blank"
