"""human-use: what the law asks for before vesicles are given to people, and what may be claimed of them."""

from __future__ import annotations

from typing import Any

import pytest

import evcheck
from evcheck.checking.report import Row
from evcheck.guidelines import get
from tests.small_dossiers import TODAY, told

IN_TRIAL: dict[str, Any] = {"status": "investigational"}
CLINIC: dict[str, Any] = {"status": "unapproved use"}


def rows(translation: dict[str, Any], **chapters: Any) -> dict[str, Row]:
    """The rows of human-use over a dossier with this chapter, by item."""
    dossier = {"evcheck": 1, "translation": translation, **chapters}
    (result,) = evcheck.check(dossier, ["human-use"], today=TODAY).dossiers
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    return {row.item: row for row in result.rows}


def row(item: str, translation: dict[str, Any], **chapters: Any) -> Row:
    return rows(translation, **chapters)[item]


def claimed(item: str, text: str, translation: dict[str, Any] | None = None, /, **claim: str) -> Row:
    """The row of an item where one thing is claimed."""
    return row(item, {**IN_TRIAL, **(translation or {}), "claims": [{"text": text, **claim}]})


# When it arises


def test_nothing_is_asked_of_a_preclinical_product() -> None:
    found = rows({"status": "preclinical", "claims": ["Exosomes are FDA-approved."]})
    assert {one.outcome for one in found.values()} == {"not applicable"}


def test_nothing_is_asked_of_a_diagnostic() -> None:
    assert {one.outcome for one in rows({"role": "diagnostic", **IN_TRIAL}).values()} == {"not applicable"}


def test_a_regimen_without_status_makes_it_arise() -> None:
    assert row("2", {"regimen": {"dose": "5 mL"}}).outcome == "not reported"


def test_therapeutic_potential_in_a_dish_is_asked_for_its_status_alone() -> None:
    found = (
        evcheck.check({"evcheck": 1, "study": {"purpose": "therapeutic"}}, ["human-use"], today=TODAY).dossiers[0].rows
    )
    assert {one.outcome for one in found} == {"not reported"}
    assert all("`translation.status`" in one.fix for one in found)


def test_an_authorized_product_is_asked_for_no_trial_authorization() -> None:
    found = rows({"status": "authorized"})
    assert [found[item].outcome for item in ("1", "2", "3")] == ["not applicable"] * 3


def test_only_the_law_is_required() -> None:
    required = {item.id for item in get("human-use").items if item.level == "required"}
    assert required == {"1", "2", "3", "4", "status", "claims-approval"}


# 1, 2, 3: authorization, registration, ethics


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        ({"ind": "19557"}, "met"),
        ({"ind": "IND 019557"}, "met"),
        ({"ind": "BB-IND #19557"}, "met"),
        ({"cta": "2023-505123-12-00"}, "met"),
        ({"cta": "EudraCT 2019-001234-56"}, "met"),
        ({"ind": "NCT04602104", "cta": "2023-505123-12-00"}, "met"),
        ({"ind": "NCT04602104"}, "not met"),
        ({"cta": "ISRCTN78805636"}, "not met"),
        ({"ind": "not done"}, "not met"),
        ({"ind": "exempt"}, "needs review"),
        ({"cta": "CTN-0412"}, "needs review"),
        ({"cta": "NCT04602104", "ind": "not available"}, "needs review"),
        ({}, "not reported"),
    ],
)
def test_an_ind_or_cta_stands_behind_use_in_people(given: dict[str, str], outcome: str) -> None:
    assert row("1", {**IN_TRIAL, **given}).outcome == outcome


def test_a_registration_is_told_from_an_authorization() -> None:
    assert "registers trials and authorizes none" in row("1", {**IN_TRIAL, "ind": "NCT04602104"}).message


@pytest.mark.parametrize(
    ("numbers", "outcome"),
    [
        (["NCT04602104"], "met"),
        (["2023-505123-12-00"], "met"),
        (["2019-001234-56"], "met"),
        (["ISRCTN78805636"], "met"),
        (["ChiCTR2000029990"], "met"),
        (["jRCTs031200001"], "met"),
        (["jRCT2031200001"], "met"),
        (["our own list", "NCT04602104"], "met"),
        (["NCT0460210"], "not met"),
        (["NCT046021044"], "not met"),
        (["ISRCTN7880563"], "not met"),
        (["our own list"], "needs review"),
        (["NCT0460210", "our own list"], "needs review"),
        ([], "not reported"),
        ("not done", "not met"),
        ("not available", "needs review"),
    ],
)
def test_the_form_of_a_registration_is_checked(numbers: Any, outcome: str) -> None:
    assert row("2", {**IN_TRIAL, "registration": numbers}).outcome == outcome


def test_a_registered_trial_is_not_called_approved() -> None:
    assert "no more" in told(row("2", {**IN_TRIAL, "registration": "NCT04602104"}))


@pytest.mark.parametrize(
    ("ethics", "study", "outcome"),
    [
        ("EK 2023/114", {"ethics": {"consent": "written"}}, "met"),
        (None, {"ethics": {"approval": "EK 2023/114", "consent": "written"}}, "met"),
        ("EK 2023/114", {}, "not reported"),
        (None, {"ethics": {"consent": "written"}}, "not reported"),
        ("EK 2023/114", {"ethics": {"consent": "not done"}}, "not met"),
        ("EK 2023/114", {"ethics": {"consent": "not available"}}, "needs review"),
    ],
)
def test_ethics_and_consent_are_stated(ethics: str | None, study: dict[str, Any], outcome: str) -> None:
    translation = IN_TRIAL if ethics is None else {**IN_TRIAL, "ethics": ethics}
    assert row("3", translation, study=study).outcome == outcome


# status, regimen, route, monitoring


@pytest.mark.parametrize(
    ("status", "jurisdiction", "kind", "outcome"),
    [
        ("investigational", "USA", "biological product", "met"),
        ("investigational", "United States", "biologic under section 351", "met"),
        ("investigational", "EU", "biological medicinal product", "met"),
        ("investigational", "Japan", "biological product", "met"),
        ("investigational", "EU", "ATMP", "needs review"),
        ("investigational", "EU", "gene therapy medicinal product", "needs review"),
        ("investigational", "USA", "cosmetic", "needs review"),
        ("authorized", "USA", "biological product", "needs review"),
        ("authorized", "EU", "biological medicinal product", "needs review"),
        ("unapproved use", "USA", "361 HCT/P", "not met"),
        ("unapproved use", None, None, "not met"),
        ("investigational", None, "biological product", "not reported"),
        ("investigational", "USA", None, "not reported"),
        ("investigational", "USA", "not available", "needs review"),
    ],
)
def test_the_status_is_one_that_the_law_knows(
    status: str, jurisdiction: str | None, kind: str | None, outcome: str
) -> None:
    given = {"status": status, "jurisdiction": jurisdiction, "regulatory_class": kind}
    assert row("status", {key: value for key, value in given.items() if value is not None}).outcome == outcome


def test_an_authorized_product_in_the_usa_is_asked_for_its_licence() -> None:
    product = {"status": "authorized", "jurisdiction": "USA", "regulatory_class": "biological product"}
    found = row("status", product)
    assert "no FDA-approved exosome product" in found.message
    assert "licence" in found.fix
    assert "FDA" not in row("status", {**product, "jurisdiction": "EU"}).message


def test_an_advanced_therapy_needs_nucleic_acid_or_living_cells() -> None:
    found = row("status", {**IN_TRIAL, "jurisdiction": "EU", "regulatory_class": "ATMP"})
    assert "gene therapy, or with living cells" in found.message


@pytest.mark.parametrize(
    ("item", "regimen", "outcome"),
    [
        ("regimen", {"dose": "1e11 particles", "schedule": "weekly"}, "met"),
        ("regimen", {"dose": "1e11 particles"}, "not reported"),
        ("regimen", {"dose": "1e11 particles", "schedule": "not available"}, "needs review"),
        ("regimen", {"dose": "not done", "schedule": "weekly"}, "not met"),
        ("route", {"route": "intravenous"}, "met"),
        ("route", {"dose": "1e11 particles"}, "not reported"),
        ("route", {"route": "not available"}, "needs review"),
        ("route", {"route": "not done"}, "not met"),
    ],
)
def test_regimen_and_route_are_stated(item: str, regimen: dict[str, str], outcome: str) -> None:
    assert row(item, {**IN_TRIAL, "regimen": regimen}).outcome == outcome


@pytest.mark.parametrize(
    ("watched", "outcome"),
    [
        (["infection", "immune reactions", "tumours"], "met"),
        (["fever, anti-HLA antibodies and malignancies to month 12"], "met"),
        (["blood cultures", "anaphylaxis", "cancer registry"], "met"),
        (["infusion reactions"], "not met"),
        (["infections", "allergic reactions"], "not met"),
        (["infusion reactions", "adverse events by CTCAE"], "needs review"),
        (["vital signs"], "needs review"),
        ("not done", "not met"),
        ("not available", "needs review"),
        ([], "not reported"),
    ],
)
def test_infection_immune_reactions_and_tumours_are_watched_for(watched: Any, outcome: str) -> None:
    assert row("monitoring", {**IN_TRIAL, "monitoring": watched}).outcome == outcome


# Claims


CLAIMS = [item.id for item in get("human-use").items if item.id.startswith("claims-")]


@pytest.mark.parametrize("item", CLAIMS)
def test_claims_that_are_not_listed_are_not_reported(item: str) -> None:
    found = row(item, IN_TRIAL)
    assert found.outcome == "not reported"
    assert "`translation.claims`" in found.fix


@pytest.mark.parametrize("item", CLAIMS)
def test_where_nothing_is_claimed_nothing_can_be_false(item: str) -> None:
    assert row(item, {**IN_TRIAL, "claims": "none"}).outcome == "not applicable"
    assert row("4", {**IN_TRIAL, "claims": "none"}).outcome == "met"


@pytest.mark.parametrize("item", [*CLAIMS, "4"])
def test_a_statement_in_place_of_the_claims_is_for_a_reader(item: str) -> None:
    assert row(item, {**IN_TRIAL, "claims": "not available"}).outcome == "needs review"


LEGAL = [
    # FDA approval, claimed
    ("Our exosomes are FDA-approved.", "not met"),
    ("FDA approved exosome therapy", "not met"),
    ("Approved by the U.S. Food and Drug Administration for wound care.", "not met"),
    ("The product has received FDA approval.", "not met"),
    ("The FDA has cleared our exosomes.", "not met"),
    ("It is not only FDA-approved but affordable.", "not met"),
    ("No needles, no pain, and FDA-approved.", "not met"),
    ("Without a doubt FDA approved.", "not met"),
    # not claimed
    ("The product is not FDA approved.", "met"),
    ("No exosome product has been approved by the FDA.", "met"),
    ("There is no FDA-approved exosome product.", "met"),
    ("Exosomes have not yet been approved by the FDA for any use.", "met"),
    ("It isn’t FDA-approved.", "met"),
    ("It must be approved by the FDA before it may be sold.", "met"),
    ("Until approved by the FDA, it is given in trials only.", "met"),
    ("FDA approval has not been granted.", "met"),
    ("It is a myth that exosomes are FDA-approved.", "met"),
    ("361 patients were treated in all.", "met"),
    # for a reader
    ("FDA approval is pending.", "needs review"),
    ("The trial was approved by the FDA.", "needs review"),
    ("It was compared with FDA-approved tocilizumab.", "needs review"),
    ("Is it FDA-approved?", "needs review"),
    ("It is not expensive and FDA-approved.", "needs review"),
    # 361 status and exemption, claimed
    ("It is regulated solely under section 361 of the PHS Act.", "not met"),
    ("Our exosomes are a 361 HCT/P.", "not met"),
    ("They qualify as HCT/Ps.", "not met"),
    ("With exosomes it may be easier to bypass the 4th criterion of 361 HCT/Ps.", "not met"),
    ("Exosomes are exempt from FDA regulation.", "not met"),
    ("They do not need FDA approval.", "not met"),
    ("No approval is required, since they hold no cells.", "not met"),
    ("Exosomes are not regulated by the FDA.", "not met"),
    ("They are not a drug.", "not met"),
    # not claimed
    ("The product does not qualify as a 361 HCT/P.", "met"),
    ("It is not an HCT/P but a biological product.", "met"),
    ("Secreted products are excluded from HCT/Ps.", "met"),
    ("It is not exempt from FDA regulation.", "met"),
    ("It is neither minimally manipulated nor for homologous use.", "met"),
    # for a reader
    ("It is minimally manipulated and for homologous use.", "needs review"),
]


@pytest.mark.parametrize(("text", "outcome"), LEGAL)
def test_a_false_legal_status_is_no_matter_how_it_is_put(text: str, outcome: str) -> None:
    found = claimed("4", text)
    assert (found.outcome, found.message) == (outcome, found.message)


def test_a_false_status_is_told_with_its_source() -> None:
    assert "FDA's notice of 6 December 2019" in claimed("4", "FDA approved").message
    assert "21 CFR 1271.3(d)(3)" in claimed("4", "Our exosomes are a 361 HCT/P.").message


def test_a_class_of_tissue_is_a_false_status_too() -> None:
    assert row("4", {**IN_TRIAL, "regulatory_class": "361 HCT/P", "claims": "none"}).outcome == "not met"
    assert row("4", {**IN_TRIAL, "regulatory_class": "361 HCT/P"}).outcome == "not met"
    assert row("4", {**IN_TRIAL, "regulatory_class": "biological product", "claims": "none"}).outcome == "met"


def test_where_the_dossier_says_authorized_an_approval_is_for_a_reader() -> None:
    found = claimed("4", "The product is FDA-approved.", {"status": "authorized"})
    assert found.outcome == "needs review"
    assert "licence" in found.message


APPROVAL = [
    ("EMA-approved.", "not met"),
    ("Exosome therapy is approved in Japan for burns.", "not met"),
    ("It is an approved treatment.", "not met"),
    ("Clinically approved exosomes.", "not met"),
    ("It has a marketing authorisation in the EU.", "not met"),
    ("CE-marked exosomes.", "not met"),
    ("Our treatment is registered on ClinicalTrials.gov, which proves that it is legitimate.", "not met"),
    ("NCT04602104 proves that the FDA stands behind it.", "not met"),
    ("The trial is registered at ClinicalTrials.gov (NCT04602104).", "met"),
    ("A registration at ClinicalTrials.gov is not an approval.", "met"),
    ("The protocol was approved by the ethics committee.", "met"),
    ("It is not approved in any country.", "met"),
    ("No marketing authorisation has been granted.", "met"),
    ("Made in an FDA-registered laboratory.", "needs review"),
    ("Approved.", "needs review"),
    ("Approval by the EMA is expected; it will be approved in Europe soon.", "needs review"),
]


@pytest.mark.parametrize(("text", "outcome"), APPROVAL)
def test_an_approval_that_the_status_denies_is_not_met(text: str, outcome: str) -> None:
    found = claimed("claims-approval", text)
    assert (found.outcome, found.message) == (outcome, found.message)


def test_an_approval_depends_on_the_status() -> None:
    text = "Exosome therapy is approved in Japan."
    assert claimed("claims-approval", text, {"status": "authorized"}).outcome == "needs review"
    found = row("claims-approval", {"regimen": {"dose": "5 mL"}, "claims": [text]})
    assert found.outcome == "not reported"
    assert "`translation.status`" in found.message


EFFICACY = [
    ("Exosomes cure arthritis.", "not met"),
    ("Improves ejection fraction after infarction.", "not met"),
    ("A clinically proven treatment.", "not met"),
    ("Exosomes rejuvenate the skin.", "not met"),
    ("It is highly effective against hair loss.", "not met"),
    ("Reduced pain in 12 patients.", "not met"),
    ("Our therapy helps with knee pain.", "not met"),
    ("Reduced infarct size in rats by 40 %.", "met"),
    ("In mice, it improves survival.", "met"),
    ("It promotes the healing of cultured fibroblasts in vitro.", "met"),
    ("It does not cure any disease.", "met"),
    ("It was not effective.", "met"),
    ("Whether it improves survival is being tested.", "met"),
    ("No claim of efficacy is made.", "met"),
    ("The column reduces albumin to a hundredth.", "met"),
    ("May help with knee pain.", "needs review"),
    ("It could become a treatment for stroke.", "needs review"),
]


@pytest.mark.parametrize(("text", "outcome"), EFFICACY)
def test_efficacy_in_people_needs_a_registered_trial(text: str, outcome: str) -> None:
    found = claimed("claims-efficacy", text)
    assert (found.outcome, found.message) == (outcome, found.message)


def test_a_registered_trial_leaves_efficacy_to_a_reader_and_hope_alone() -> None:
    trial = {"registration": "NCT04602104"}
    assert claimed("claims-efficacy", "Improves ejection fraction.", trial).outcome == "needs review"
    assert claimed("claims-efficacy", "May help with knee pain.", trial).outcome == "met"
    assert claimed("claims-efficacy", "Improves ejection fraction.", {"registration": "NCT0460"}).outcome == "not met"


def test_what_was_seen_in_animals_may_be_said_in_the_evidence() -> None:
    assert claimed("claims-efficacy", "Reduced infarct size by 40 %.", evidence="30 rats, blinded").outcome == "met"
    assert claimed("claims-efficacy", "Reduces infarct size by 40 %.", evidence="30 rats, blinded").outcome == "not met"


SAFETY = [
    ("No tumour risk.", "not met"),
    ("Exosomes carry no tumorigenicity risk.", "not met"),
    ("There is no risk of tumour formation.", "not met"),
    ("They are non-tumourigenic.", "not met"),
    ("As they hold no cells, they cannot form tumours.", "not met"),
    ("The risk of cancer is not there, and it eliminates the risk of tumours.", "not met"),
    ("Exosomes are not immunogenic.", "not met"),
    ("Non-immunogenic and immune-privileged.", "not met"),
    ("They do not trigger any immune response.", "not met"),
    ("No side effects.", "not met"),
    ("Completely safe.", "not met"),
    ("100 % safe for everyone.", "not met"),
    ("Free of side effects, so there is nothing to fear.", "not met"),
    ("A tumour risk cannot be excluded.", "met"),
    ("No data on a tumour risk exist.", "met"),
    ("It cannot be said that there is no risk.", "met"),
    ("That they are non-immunogenic was not shown.", "needs review"),
    ("Exosomes have a favourable safety profile.", "needs review"),
    ("Exosomes lack MHC class II, hence low immunogenicity.", "needs review"),
    ("They have low immunogenicity.", "needs review"),
    ("Exosomes are safe.", "needs review"),
    ("No tumour formation was seen.", "needs review"),
]


@pytest.mark.parametrize(("text", "outcome"), SAFETY)
def test_a_promise_of_safety_is_told_from_an_observation(text: str, outcome: str) -> None:
    found = claimed("claims-safety", text)
    assert (found.outcome, found.message) == (outcome, found.message)


@pytest.mark.parametrize(
    "text",
    [
        "No tumour formation was seen in nude mice at 6 months.",
        "No serious adverse events occurred in 24 patients.",
        "No antibodies were found, and no immune reaction was seen in 12 monkeys.",
        "Was well tolerated by rats at all doses.",
    ],
)
def test_an_observation_stands_on_its_study(text: str) -> None:
    assert claimed("claims-safety", text, evidence="toxicity study", reference="Table 3").outcome == "met"


def test_an_observation_without_a_study_is_for_a_reader() -> None:
    found = claimed("claims-safety", "No tumour formation was seen in nude mice at 6 months.")
    assert found.outcome == "needs review"
    assert "`evidence`" in found.message


@pytest.mark.parametrize(
    ("text", "term", "outcome"),
    [
        ("Our exosomes come from young donors.", None, "not met"),
        ("Exosomal vesicles for you.", None, "not met"),
        ("Small EVs from young donors.", None, "met"),
        ("They are not called exosomes.", None, "met"),
        ("Our exosomes come from young donors.", {"word": "exosomes", "biogenesis_evidence": "RAB27A"}, "needs review"),
        ("Our exosomes come from young donors.", {"word": "exosomes", "biogenesis_evidence": "not done"}, "not met"),
        ("Our exosomes come from young donors.", {"word": "ectosomes", "biogenesis_evidence": "TIRF"}, "not met"),
    ],
)
def test_the_word_exosome_needs_evidence_of_biogenesis(text: str, term: dict[str, str] | None, outcome: str) -> None:
    study = {"terms": [term]} if term else {}
    assert row("claims-term", {**IN_TRIAL, "claims": [text]}, study=study).outcome == outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ({"evidence": "randomized trial, 60 patients", "reference": "10.1093/cvr/cvx211"}, "met"),
        ({"evidence": "30 rats", "reference": "Fig. 6"}, "met"),
        ({"evidence": "testimonials of our patients", "reference": "website"}, "needs review"),
        ({"evidence": "ten years of experience with patients", "reference": "website"}, "needs review"),
        ({"evidence": "common sense", "reference": "website"}, "needs review"),
        ({"evidence": "not available", "reference": "website"}, "needs review"),
        ({"evidence": "30 rats"}, "not reported"),
        ({"reference": "website"}, "not reported"),
        ({}, "not reported"),
        ({"evidence": "not done", "reference": "website"}, "not met"),
    ],
)
def test_each_claim_names_its_level_of_evidence_and_a_reference(claim: dict[str, str], outcome: str) -> None:
    assert claimed("claims-evidence", "Well tolerated.", **claim).outcome == outcome


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Exosomes are 40-100 nm, about the same size as ectosomes.", "100 to 1000 nm"),
        ("Exosomes measure 30–150 nm.", "technique"),
        ("MSC have the highest amount of exosomes of any cell.", "figures of both sides"),
        ("Studies show that exosomes work.", "name the study"),
        ("A review in the Journal of Wonders confirms it.", "name the study"),
        ("The function of exosomes is unknown. They are essential for life.", "unknown here and essential there"),
    ],
)
def test_what_is_given_as_a_fact_is_for_a_reader(text: str, reason: str) -> None:
    found = claimed("claims-facts", text)
    assert found.outcome == "needs review"
    assert reason in found.message


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The vesicles measure 90-160 nm by NTA.", {}),
        ("The vesicles measure 90-160 nm.", {"evidence": "cryo-EM of 300 vesicles"}),
        ("Studies show that vesicles are cleared within minutes.", {"reference": "10.1002/jev2.12404"}),
        ("Well tolerated by rats.", {}),
    ],
)
def test_a_fact_that_can_be_checked_is_no_finding(text: str, claim: dict[str, str]) -> None:
    assert claimed("claims-facts", text, **claim).outcome == "met"


# What sound papers and labels write: no item on claims calls it false


SOUND = [
    "This product has not been evaluated by the FDA and is not intended to diagnose, treat, cure or prevent a disease.",
    "As of 2024, the FDA has not approved any exosome product.",
    "The FDA has approved an IND for this product.",
    "The IND was cleared by the FDA in March 2024.",
    "Donors are screened with FDA-licensed tests.",
    "The study was approved by the institutional review board and registered at ClinicalTrials.gov.",
    "It is made under the hospital exemption approved in Germany.",
    "Vesicles of tumour cells may promote tumour growth.",
    "Median survival was 14 months in treated patients and 9 months in controls.",
    "Adverse events were mild; no patient developed a tumour within 2 years.",
    "No dose-limiting toxicity was observed.",
    "The trial was not powered for efficacy.",
    "A tumour-promoting effect cannot be ruled out.",
    "Ejection fraction was 45 % at baseline.",
]


@pytest.mark.parametrize("text", SOUND)
def test_what_sound_papers_write_is_never_called_false(text: str) -> None:
    found = rows({**IN_TRIAL, "claims": [text]})
    assert {item: found[item].message for item in ("4", *CLAIMS) if found[item].outcome == "not met"} == {}


# What two clinics write of exosomes, statement by statement: none comes out as met


CLINICS = [
    ("Exosomes are 40-100 nm, about the same size as ectosomes.", "claims-facts", "ectosomes"),
    ("It may be easier to bypass the 4th criterion of 361 HCT/Ps.", "4", "21 CFR 1271.3(d)(3)"),
    ("MSCs have the highest amount of exosomes of any cell.", "claims-facts", "comparison"),
    ("The function of exosomes is unknown, yet they are essential.", "claims-facts", "unknown here"),
    (
        "Exosomes lack MHC class II and so have low immunogenicity.",
        "claims-safety",
        "MHC class I and II among the proteins",
    ),
    ("There is no tumourigenicity risk.", "claims-safety", "tumour promotion"),
    ("Exosome therapy has a favourable safety.", "claims-safety", "followed harm"),
    ("Exosomes are 30-150 nm in size.", "claims-facts", "technique"),
    ("Reviews in leading journals confirm the benefits.", "claims-facts", "name the study"),
    ("Exosomes regenerate joints.", "claims-efficacy", "no registered trial"),
    ("Exosomes regenerate joints.", "claims-term", "where in the cell"),
]


@pytest.mark.parametrize(("text", "item", "reason"), CLINICS)
def test_what_clinics_claim_is_answered_with_the_right_reason(text: str, item: str, reason: str) -> None:
    found = claimed(item, text, CLINIC)
    assert found.outcome in ("not met", "needs review")
    assert reason in found.message


def test_treatment_outside_a_trial_is_not_met_and_lacks_its_authorization() -> None:
    found = rows(
        {**CLINIC, "regimen": {"dose": "5 mL", "route": "intravenous"}, "claims": ["Book your exosomes today."]}
    )
    assert found["status"].outcome == "not met"
    assert {found[item].outcome for item in ("1", "2", "3")} == {"not reported"}
