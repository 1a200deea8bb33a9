"""The forms of identifiers, with numbers that are in use and near misses of them."""

from __future__ import annotations

import pytest

from evcheck.rules.identifiers import (
    TRIALS,
    Form,
    form_of_trial,
    is_antibody_rrid,
    is_doi,
    is_ev_track,
    is_uniprot,
    trial_begun,
)


@pytest.mark.parametrize("form", TRIALS, ids=lambda form: form.example)
def test_the_example_of_each_registry_has_its_own_form_alone(form: Form) -> None:
    assert form_of_trial(form.example) == form.name


@pytest.mark.parametrize(
    ("text", "registry"),
    [
        ("NCT04602104", "ClinicalTrials.gov"),
        ("ClinicalTrials.gov: NCT 00902941", "ClinicalTrials.gov"),
        ("nCt01208194 (registered 2010)", "ClinicalTrials.gov"),
        ("NCT#00379470", "ClinicalTrials.gov"),
        ("EudraCT 2004-002714-11", "EudraCT"),
        ("2020-001934-37-ES", "EudraCT"),
        ("EUCTR2019-001234-56-DE", "EudraCT"),
        ("2023-505123-12-00", "EU Clinical Trials Information System"),
        ("CTIS2023-505123-12-00", "EU Clinical Trials Information System"),
        ("ISRCTN 02452400", "ISRCTN"),
        ("ChiCTR-TRC-08000123", "ChiCTR"),
        ("ChiCTR-INR-17012345", "ChiCTR"),
        ("ChiCTR1800012345", "ChiCTR"),
        ("jRCTs031180001", "jRCT (Japan)"),
        ("IRCT2016080318745N10", "IRCT (Iran)"),
        ("IRCT138708231165N1", "IRCT (Iran)"),
        ("PACTR 2010020001429343", "PACTR (Africa)"),
        ("UMIN:000000562", "UMIN-CTR (Japan)"),
        ("NederlandTrialRegister:NTR4269", "Netherlands Trial Register"),
        ("CTRI/2020/05/025300", "CTRI (India)"),
    ],
)
def test_a_trials_number_is_known_by_its_form(text: str, registry: str) -> None:
    assert form_of_trial(text) == registry


@pytest.mark.parametrize(
    "text",
    ["", "not registered", "NCT0460210", "NCT046021044", "NCTO2950051", "ISCRTN06180958", "ISRCTN1234567",
     "IRCT20181201041815N", "NL26560.042.09", "DRKS0005115", "2019-123456-12", "ChiCTR20000299", "per 100 000",
     "EK 2023/114"],
)  # fmt: skip
def test_what_has_no_registrys_form_is_none(text: str) -> None:
    assert form_of_trial(text) is None


@pytest.mark.parametrize(
    ("text", "registry"), [("NCT0460210", "ClinicalTrials.gov"), ("NCTO2950051", "ClinicalTrials.gov"),
                           ("DRKS 0005115", "DRKS (Germany)"), ("EK 2023/114", None), ("nl-search", None)]
)  # fmt: skip
def test_a_number_that_only_begins_like_one_names_its_registry(text: str, registry: str | None) -> None:
    begun = trial_begun(text)
    assert (begun.name if begun else None) == registry


@pytest.mark.parametrize(
    "text",
    [
        "10.1002/jev2.12404",
        "https://doi.org/10.1093/cvr/cvx211",
        "doi: 10.1038/nmeth.4185",
        "DOI:10.5281/zenodo.1",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "10.1000.10/123456",
    ],
)
def test_a_doi(text: str) -> None:
    assert is_doi(text)


@pytest.mark.parametrize("text", ["", "10.1002", "10.12/x", "10,1002/jev2.12404", "1O.1002/jev2", "PMC7034442",
                                  "10.1002/jev2 .12404"])  # fmt: skip
def test_no_doi(text: str) -> None:
    assert not is_doi(text)


@pytest.mark.parametrize("text", ["EV230987", "EV-TRACK ID: EV210012", "EV230987, EV230988 and EV230989", "ev230987"])
def test_an_ev_track_id(text: str) -> None:
    assert is_ev_track(text)


@pytest.mark.parametrize("text", ["", "EV23098", "EV2309871", "EV-230987", "230987", "submitted"])
def test_no_ev_track_id(text: str) -> None:
    assert not is_ev_track(text)


@pytest.mark.parametrize(
    "text", ["AB_396297", "RRID:AB_2687925", "RRID: AB_10000211", "AB_627877; AB_628437", "AB_90755 (CD9)"]
)
def test_an_antibodys_rrid(text: str) -> None:
    assert is_antibody_rrid(text)


@pytest.mark.parametrize("text", ["", "AB396297", "AB-396297", "SCR_003070", "CVCL_0023", "AB_39629X", "ab134045"])
def test_no_antibodys_rrid(text: str) -> None:
    assert not is_antibody_rrid(text)


@pytest.mark.parametrize("text", ["P08962", "Q8WUM4", "O00560", "A0A024R1X5", "A2BC19", "P05067-4"])
def test_a_uniprot_accession(text: str) -> None:
    assert is_uniprot(text)


@pytest.mark.parametrize("text", ["", "P0896", "P089622", "CD63", "B0A024R1X", "p08962", "PO8962"])
def test_no_uniprot_accession(text: str) -> None:
    assert not is_uniprot(text)
