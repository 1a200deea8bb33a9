"""The facts of a draft: what a scorer counts, and how the benchmark counts it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting.facts import LONGEST, Fact, facts, tsv
from tests.drafts import found, manuscript, plasma

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
from draft_accuracy import Paper, Score, Unscored, agree, judged


def drawn(tree: dict[str, Any]) -> list[tuple[str, str]]:
    """Fields and values of the facts of a tree."""
    return [fact[:2] for fact in facts(Draft(manuscript(), tree))]


def told(preparation: dict[str, Any]) -> list[tuple[str, str]]:
    return drawn({"preparations": [preparation]})


def value(text: str) -> Found:
    return Found(text, ())


def step(**keys: str) -> dict[str, Any]:
    return {key: value(text) for key, text in keys.items()}


def test_facts_of_a_draft_with_the_sentences_they_rest_on() -> None:
    plasma_spin = "Plasma was made at 2,500 × g for 15 min."
    donors = "Blood of healthy human donors was drawn into EDTA tubes."
    pellet = "EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor."
    wash = "The pellet was washed and pelleted again overnight at 100,000 g."
    blots = "Blots were probed with anti-CD63 (clone H5C6, 1:1000) and anti-calnexin."
    seen = "CD63 was present and calnexin was absent."
    nta = "NTA showed 2.1e11 particles/mL with a mode of 112 nm."
    assert facts(plasma()) == [
        Fact("sample", "plasma", plasma_spin),
        Fact("species", "Homo sapiens", donors),
        Fact("anticoagulant", "EDTA", donors),
        Fact("isolation", "centrifugation", plasma_spin),
        Fact("isolation", "ultracentrifugation", pellet),
        Fact("spin", "100000xg for ?min", wash),
        Fact("spin", "110000xg for 70min", pellet),
        Fact("spin", "2500xg for 15min", plasma_spin),
        Fact("rotor", "SW 41 Ti", pellet),
        Fact("marker_detected", "CD63", seen),
        Fact("marker_absent", "CANX", seen),
        Fact("marker_assay", "western blot", blots),
        Fact("antibody_reference", "yes", blots),
        Fact("antibody_dilution", "yes", blots),
        Fact("lysis_buffer", "yes", "Vesicles were lysed in 1% SDS, 50 mM Tris."),
        Fact("sizing", "NTA", nta),
        Fact("particle_concentration", "yes", nta),
        Fact("term", "extracellular vesicle", "Extracellular vesicles (EVs) carry cargo."),
    ]


def test_facts_are_printed_one_a_line() -> None:
    assert (
        tsv([Fact("rotor", "SW\t41\nTi", "in an  SW 41 Ti")])
        == "field\tvalue\tevidence\nrotor\tSW 41 Ti\tin an SW 41 Ti\n"
    )


def test_evidence_of_a_long_sentence_is_a_part_of_it_with_the_decisive_words() -> None:
    read = manuscript((("Methods", "methods", ["word " * 200 + "in human plasma " + "word " * 200]),))
    draft = Draft(read, {"preparations": [{"sample": {"kind": found(read, "plasma", "human plasma")}}]})
    (fact,) = facts(draft)
    assert "human plasma" in fact.evidence
    assert fact.evidence in read.text
    assert LONGEST - 20 < len(fact.evidence) <= LONGEST


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([step(method="centrifugation", force="100,000 x g")], ["ultracentrifugation"]),
        ([step(method="centrifugation", force="20000 g")], ["centrifugation"]),
        ([step(method="iodixanol gradient"), step(method="sucrose cushion")], ["density cushion", "density gradient"]),
        ([step(product="Exo-spin")], ["commercial kit", "precipitation", "size exclusion chromatography"]),
        ([step(method="anion exchange chromatography")], ["anion exchange"]),
        ([step(method="cation exchange chromatography")], ["other: cation exchange"]),
        ([step(method="nuclease treatment"), step(method="wash")], []),
        ([step(method="a method of ours")], ["other: a method of ours"]),
        ([], []),
    ],
)
def test_isolation_is_told_by_the_class_of_each_step(steps: list[dict[str, Any]], expected: list[str]) -> None:
    assert [text for field, text in told({"isolation": steps}) if field == "isolation"] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (step(method="density gradient", matrix="OptiPrep"), "iodixanol"),
        (step(method="sucrose cushion"), "sucrose"),
        (step(method="density gradient", matrix="Nycodenz"), "other: Nycodenz"),
    ],
)
def test_density_medium(given: dict[str, Any], expected: str) -> None:
    assert told({"isolation": [given]})[1:] == [("density_medium", expected)]


def test_spins_that_only_make_plasma_are_spins_and_no_isolation() -> None:
    before = [step(method="centrifugation", force="2500 g", duration="15 min")]
    assert told({"sample": {"processing": before}, "isolation": value("none")}) == [("spin", "2500xg for 15min")]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (step(rpm="30000 rpm", duration="2 h"), "30000rpm for 120min"),
        (step(force="100000 g", rpm="30000", duration="1.5 h"), "100000xg for 90min"),
        (step(force="~110,000 x g"), "110000xg for ?min"),
        (step(force="300 g", duration="90 s"), "300xg for 1.5min"),
    ],
)
def test_spin(given: dict[str, Any], expected: str) -> None:
    assert told({"isolation": [{"method": value("centrifugation"), **given}]})[1:] == [("spin", expected)]


@pytest.mark.parametrize(
    ("serum", "expected"),
    [
        (value("none"), "serum-free"),
        ({"kind": value("FBS"), "percent": value("10 %")}, "serum"),
        ({"kind": value("FBS"), "depletion": value("not done")}, "serum"),
        ({"kind": value("FBS"), "depletion": {"method": value("ultracentrifugation")}}, "EV-depleted serum"),
        (value("exosome-depleted FBS"), "EV-depleted serum"),
        (value("human platelet lysate"), "other: human platelet lysate"),
    ],
)
def test_serum_handling(serum: Any, expected: str) -> None:
    assert told({"sample": {"medium": {"serum": serum}}}) == [("serum_handling", expected)]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (
            step(protein="Alix", by="WB", result="enriched"),
            [("marker_detected", "PDCD6IP"), ("marker_assay", "western blot")],
        ),
        (step(protein="calnexin", by="WB"), [("marker_absent", "CANX"), ("marker_assay", "western blot")]),
        (
            step(protein="calnexin", by="WB", result="detected"),
            [("marker_detected", "CANX"), ("marker_assay", "western blot")],
        ),
        (step(protein="CD9", by="Simoa"), [("marker_assessed", "CD9"), ("marker_assay", "Simoa")]),
        (step(protein="annexin V", by="flow cytometry", result="detected"), []),
        (step(protein="CD9", by="immunocapture"), [("marker_assessed", "CD9")]),
    ],
)
def test_proteins(keys: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert told({"characterization": {"proteins": [keys]}}) == expected


def test_a_protein_with_a_result_is_not_also_assessed_without_one() -> None:
    proteins = [step(protein="CD9", by="WB"), step(protein="CD9", by="WB", result="detected")]
    assert told({"characterization": {"proteins": proteins}}) == [
        ("marker_detected", "CD9"),
        ("marker_assay", "western blot"),
    ]


def test_doses_of_vesicles_make_a_series_and_doses_of_a_drug_do_not() -> None:
    doses = [value(one) for one in ("0", "1e8", "1e9", "1e10")]
    assay = {"kind": value("function"), "doses": doses, "dose_unit": value("particles/mL")}
    assert drawn({"assays": [assay]}) == [
        ("function", "yes"),
        ("ev_dose_response", "yes"),
        *(("ev_dose", f"{one} particles/mL") for one in ("0", "1e10", "1e8", "1e9")),
    ]
    assert drawn({"assays": [{**assay, "dosed": value("compound")}]}) == []


@pytest.mark.parametrize(
    ("field", "one", "two", "same"),
    [
        ("rotor", "SW 41 Ti", "SW41Ti rotor", True),
        ("rotor", "SW 32.1 Ti", "SW 32 Ti", False),
        ("product", "Amicon Ultra", "Amicon Ultra-2mL 10 kDa", True),
        ("product", "qEV", "PD-10", False),
        ("spin", "100,000 xg for 70min", "100000xg for 70 min", True),
        ("spin", "100000xg for ?min", "100000xg for 70min", False),
        ("spin", "100000rpm for 70min", "100000xg for 70min", False),
        ("serum_handling", "other: MP-free medium (precleared)", "other: MP-free medium", True),
        ("serum_handling", "serum", "EV-depleted serum", False),
        ("isolation", "centrifugation", "ultracentrifugation", False),
        ("marker_assay", "other: biosensor", "other: optical biosensor", True),
        ("ev_dose", "5 µg/mL", "1, 5 and 25 µg/mL", True),
        ("ev_dose", "2 µg/mL", "1, 5 and 25 µg/mL", False),
        ("ev_dose", "1 x 10^8 G-EVs per mL", "1 x 108, 5 x 108 or 2.5 x 109 G-EVs per mL", True),
        ("ev_dose", "5 × 10^6 per mL", "5 x 10^6 per mL", True),
        ("ev_dose", "2 × 10^6 per mL", "1, 2 and 10 × 10^6 per mL", True),
        ("ev_dose", "2 × 10^7 per mL", "1, 2 and 10 × 10^6 per mL", False),
        ("ev_dose", "10^4 EVs per cell", "10^3, 10^4 or 10^5 EVs per cell", True),
        ("ev_dose", "10^6 EVs per cell", "10^3, 10^4 or 10^5 EVs per cell", False),
        ("storage_temperature", "other", "other: -70 C", True),
        ("storage_temperature", "-80 C", "other: -70 C", False),
    ],
)
def test_values_that_agree(field: str, one: str, two: str, same: bool) -> None:
    assert agree(field, one, two) is same
    assert agree(field, two, one) is same


def test_scores_count_what_is_true_invented_and_missed_but_nothing_ambiguous() -> None:
    known = [Fact("rotor", "SW 41 Ti", ""), Fact("sizing", "NTA", ""), Fact("sizing", "TEM", "")]
    drafted = [
        Fact("rotor", "SW41", ""),
        Fact("sizing", "NTA", ""),
        Fact("sizing", "SEM", ""),
        Fact("sizing", "DLS", ""),
    ]
    unscored = [Unscored("sizing", "DLS", "ambiguous", ""), Unscored("sizing", "SEM", "wrong", "of tissue")]
    result = judged(Paper("one", known, unscored, drafted, 0.0))
    assert result.invented == [Fact("sizing", "SEM", "")]
    assert result.missed == [Fact("sizing", "TEM", "")]
    assert sum(result.score.values(), Score()) == Score(known=3, found=2, drafted=3, true=2)
    assert result.score["sizing"].cells() == ["0.500", "0.500", "0.500"]
    assert Score().cells() == ["–", "–", "–"]
