"""The way to the clinic: product, manufacture, release tests, trial, and what is claimed."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.fields import Count, Detail, Record, Text, about

LENER = "Lener 2015"
LAW = "FDA 2019; 21 CFR 1271"
QUALITY = "Lener 2015; MSC-sEV 2019"
ESC = "ESC 2018"


class ProductDonors(Record):
    """The donors of the cells that a product is made from."""

    number: Count | None = about("How many donors there are.", example="3", source=LENER, main=True)
    consent: Text | None = about(
        "How the donors consented to this use.", example="written, for clinical use", source=LENER
    )
    screened_for: list[Text] | None = about(
        "The infections and conditions that donors were screened for.", example="HIV-1/2", source=LENER
    )


class Manufacture(Record):
    """How a product is made."""

    gmp: Text | None = about("Whether it is made under GMP, and by whom.", example="yes, licence no. 12", source=LENER)
    cell_bank: Text | None = about("The cell banks.", example="master and working bank, P3", source=LENER)
    mode: Text | None = about(
        "How the cells are grown for it.", example="hollow-fibre bioreactor", source="MSC-sEV 2019"
    )
    scale: Text | None = about("The size of a batch.", example="10 L, 2e13 particles", source=QUALITY)
    batches: Text | None = about("How many batches were made.", example="5", source=QUALITY)
    consistency: Text | None = about(
        "How alike the batches are.", example="particles ±15 %, potency ±20 %", source=QUALITY
    )


class Preclinical(Record):
    """What is known of its safety before use in people."""

    toxicity: Text | None = about(
        "What is known of its toxicity.", example="none in rats up to 1e12 particles/kg", source=LENER
    )
    immunogenicity: Text | None = about("Reactions of the immune system.", example="no antibodies", source=LENER)
    tumour_promotion: Text | None = about(
        "Whether it promotes tumours.", example="no growth in nude mice", source=LENER
    )
    coagulation: Text | None = about("Effects on coagulation.", example="thrombin generation unchanged", source=LENER)


class ClinicalProduct(Record):
    """The finished product."""

    strength: Text | None = about("What one dose unit holds.", example="1e11 particles/mL", source=LENER)
    dose_unit: Text | None = about("The unit in which it is dosed.", example="particles/kg", source=QUALITY)
    excipients: Detail | None = about(
        "What else is in it, as text or as a list.", example="trehalose 5 %, human albumin 1 %", source=LENER
    )
    container: Text | None = about("What it comes in.", example="2 mL cyclic olefin vials", source=LENER)
    shelf_life: Text | None = about("How long it may be kept, and how.", example="12 months at -80 °C", source=LENER)
    stability: Text | None = about(
        "What the shelf life rests on.", example="particles and potency at 0, 3, 6, 12 months", source=LENER
    )


class Release(Record):
    """One test that a batch has to pass before release."""

    test: Text = about("What is tested.", example="endotoxin", source=QUALITY, required=True, main=True)
    method: Text | None = about("How it is tested.", example="LAL, Ph. Eur. 2.6.14", source=QUALITY)
    limit: Text | None = about("What the batch must reach or stay below.", example="< 0.5 EU/mL", source=QUALITY)
    result: Text | None = about("What was found.", example="0.12 EU/mL", source=QUALITY)


class Regimen(Record):
    """How the product is given."""

    dose: Text | None = about("The dose that is given.", example="1e11 particles", source=LENER, main=True)
    route: Text | None = about("The route by which it is given.", example="intravenous", source=LENER)
    schedule: Text | None = about("How often and for how long.", example="weekly for 4 weeks", source=LENER)


class ProductClaim(Record):
    """One claim about the product's effect, safety or legal status."""

    text: Text = about(
        "The claim in the paper's or the provider's words.",
        example="Improves ejection fraction after infarction.",
        source=LAW,
        required=True,
        main=True,
    )
    evidence: Text | None = about("What it rests on.", example="randomized trial, 60 patients", source=LAW)
    reference: Text | None = about("Where that can be read.", example="10.1093/cvr/cvx211", source=LAW)


class Translation(Record):
    """What is known of vesicles as a product for people, or as a diagnostic."""

    role: Literal["active substance", "carrier", "diagnostic"] | None = about(
        "Whether vesicles are the active substance, carry one, or serve diagnosis.",
        example="active substance",
        source=LENER,
    )
    status: Literal["preclinical", "investigational", "authorized", "unapproved use"] | None = about(
        "How far the product has come in law.", example="investigational", source=LAW
    )
    indication: Text | None = about("What it is meant for.", example="acute myocardial infarction", source=LENER)
    jurisdiction: Text | None = about("Whose law applies.", example="EU", source=f"{LENER}; {LAW}")
    regulatory_class: Text | None = about(
        "What it is in that law.", example="biological medicinal product", source=f"{LENER}; {LAW}"
    )
    registration: list[Text] | None = about(
        "The numbers under which the trial is registered.", example="NCT04602104", source="Declaration of Helsinki"
    )
    ind: Text | None = about(
        "The number of the Investigational New Drug application (FDA).", example="19557", source=LAW
    )
    cta: Text | None = about(
        "The number of the clinical trial authorization, outside the USA.", example="2023-505123-12-00", source=LENER
    )
    ethics: Text | None = about(
        "The ethics approval of the trial.", example="EK 2023/114", source="Declaration of Helsinki"
    )
    product_cell: Text | None = about(
        "The cells that the product is made from.", example="umbilical cord MSC", source="MSC-sEV 2019"
    )
    donors: ProductDonors | None = about("The donors of these cells.", source=LENER)
    manufacture: Manufacture | None = about("How it is made.", source=f"{ESC}; {LENER}")
    reference_material: Text | None = about(
        "The reference that preparations are compared with.",
        example="in-house reference batch 7",
        source=f"{ESC}; MSC-sEV 2019",
    )
    donor_variability: Text | None = about(
        "How much donors differ.", example="potency of 5 donors, CV 18 %", source=ESC
    )
    subpopulations: Text | None = about(
        "Which subpopulations of vesicles it holds.", example="CD81+ 60 %, CD73+ 85 %", source=ESC
    )
    biodistribution: Text | None = about(
        "Where it goes in the body.", example="liver and spleen, 1 % in the heart at 1 h", source=f"{ESC}; {LENER}"
    )
    kinetics: Text | None = about("How fast it leaves the blood.", example="half-life 8 min", source=ESC)
    preclinical: Preclinical | None = about("What is known of its safety.", source=f"{ESC}; {LENER}")
    product: ClinicalProduct | None = about("The finished product.", source=LENER)
    release: list[Release] | None = about("The tests that a batch has to pass.", source=QUALITY)
    potency: Text | None = about(
        "The potency assay, its link to the mechanism and its range.",
        example="inhibition of T-cell growth, 40-80 % at 1e9 particles",
        source="MSC-sEV 2019; Gimona 2021",
    )
    regimen: Regimen | None = about("How it is given.", source=LENER)
    monitoring: list[Text] | None = about("What is watched in patients.", example="infusion reactions", source=LENER)
    claims: list[ProductClaim] | None = about("What is claimed of it; `none` if nothing is.", source=LAW, none=True)
