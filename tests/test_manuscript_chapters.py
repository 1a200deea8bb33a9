"""The chapters of a draft beside its preparations: entries as a dossier has them, and texts of any length."""

from __future__ import annotations

import time
from typing import Any

import pytest

from evcheck.manuscript.drafting.chapters import chapters
from evcheck.manuscript.inputs import read
from evcheck.manuscript.run import draft
from tests.draft_trees import plain


def drafted(text: str) -> Any:
    return chapters(read(text.encode(), "paper.md"), None, ["evs"])


def test_proteins_with_their_antibodies() -> None:
    found = drafted(
        "# Methods\n\n## Western blot of EVs\n\nEVs were lysed in 1% Triton X-100, 50 mM Tris and probed with "
        "mouse anti-CD63 "
        "(clone H5C6, BD Biosciences, cat. no. 556019, RRID:AB_396297, 1:500) and rabbit anti-calnexin (ab22595, "
        "Abcam, 1:1000).\n\n"
        "# Results\n\n## EVs\n\nOn western blots EVs were positive for CD63 and TSG101 and negative for calnexin.\n"
    )
    assert plain(found.antibodies) == {
        "cd63": {
            "protein": "CD63", "clone": "H5C6", "rrid": "AB_396297", "dilution": "1:500", "supplier": "BD Biosciences",
            "catalogue": "556019", "host": "mouse",
        },
        "calnexin": {
            "protein": "calnexin", "dilution": "1:1000", "supplier": "Abcam", "catalogue": "ab22595", "host": "rabbit",
        },
    }  # fmt: skip
    buffer = {"lysis_buffer": "1% Triton X-100, 50 mM Tris and probed with mouse anti-CD63"}
    proteins = plain(found.characterization["proteins"])
    for entry in proteins:
        assert entry.pop("lysis_buffer").startswith(buffer["lysis_buffer"][:27])
    assert proteins == [
        {"protein": "CD63", "by": "western blot", "result": "detected", "antibody": "cd63"},
        {
            "protein": "calnexin",
            "by": "western blot",
            "result": "not detected",
            "role": "contaminant",
            "antibody": "calnexin",
        },
        {"protein": "TSG101", "by": "western blot", "result": "detected"},
    ]


def test_particles_images_and_amounts() -> None:
    found = drafted(
        "# Methods\n\n## Characterization of EVs\n\nEVs were diluted and read on a NanoSight NS300 (camera level "
        "14, 5 videos of 60 s, "
        "NTA 3.4). EVs on formvar grids were stained with 2% uranyl acetate and viewed by TEM (JEM-1400). EV "
        "protein was measured by BCA.\n\n"
        "# Results\n\n## EVs\n\nNTA of EVs gave 2.1 × 10^11 particles/mL with a mode of 112 nm.\n"
    )
    assert plain(found.characterization) == {
        "particles": [
            {
                "technique": "NTA",
                "instrument": "NanoSight NS300",
                "software": "NTA 3.4",
                "settings": "camera level 14; 5 videos of 60 s",
                "replicates": "5 videos of 60 s",
                "size": {"mode": "112 nm"},
                "concentration": {"value": "2.1e11 /mL"},
            }
        ],
        "imaging": [{"technique": "TEM", "instrument": "JEM-1400", "preparation": "formvar grids, 2% uranyl acetate"}],
        "quantities": {"protein": {"by": "BCA"}},
    }


@pytest.mark.parametrize(
    ("told", "views"),
    [
        ("Wide-field and close-up images were taken of each sample.", ["wide-field", "close-up"]),
        ("A close-up is shown beside the wide field view.", ["wide-field", "close-up"]),
        ("Close-ups were taken.", ["close-up"]),
        ("Cells were seen on a wide-field fluorescence microscope.", []),
        ("Images were taken at random.", []),
    ],
)
def test_the_views_of_images(told: str, views: list[str]) -> None:
    text = f"# Methods\n\nEVs were isolated from human plasma with ExoQuick. EVs were imaged by TEM. {told}\n"
    tree: Any = draft(text.encode(), "paper.md").tree
    (image,) = tree["preparations"][0]["characterization"]["imaging"]
    assert [one.value for one in image.get("views", [])] == views


def test_an_assay_with_doses_controls_and_repeats() -> None:
    found = drafted(
        "# Methods\n\n## Wound healing\n\nMice received tail vein injections of 1 × 10^9, 3 × 10^9 or 1 × 10^10 "
        "EVs or an equal volume of PBS "
        "(n = 8 per group), and wound closure was measured in triplicate.\n"
    )
    assert plain(found.assays) == [
        {
            "id": "function",
            "kind": "function",
            "preparation": "evs",
            "readout": "wound closure",
            "doses": ["1 × 10^9 EVs", "3 × 10^9 EVs", "1 × 10^10 EVs"],
            "route": "tail vein",
            "controls": ["vehicle"],
            "replicates": {"biological": "8", "technical": "3"},
        }
    ]


def test_the_study() -> None:
    found = drafted(
        "# Methods\n\nThe study was approved by the ethics committee of Ghent and registered as "
        "NCT01234567. All donors gave "
        "written informed consent. EVs were isolated.\n\n# Data availability\n\nProteomics data of EVs are in "
        "PRIDE (PXD012345), methods in "
        "EV-TRACK (EV200001). Sequences of others were downloaded from GEO (GSE11111).\n"
    )
    assert plain(found.study) == {
        "terms": ["EVs"],
        "ev_track": "EV200001",
        "data": [{"kind": "proteomics", "repository": "PRIDE", "accession": "PXD012345"}],
        "ethics": {
            "approval": "The study was approved by the ethics committee of Ghent and registered as NCT01234567.",
            "consent": "written informed consent",
        },
    }
    assert [aside.text for aside in found.asides] == ["The study is registered as NCT01234567."]


def test_a_text_without_vesicles_has_no_chapters() -> None:
    found = drafted(
        "# Methods\n\nCells were lysed in RIPA buffer and blotted for p53 and CD9. Mice were treated with a drug.\n"
    )
    assert (found.study, found.antibodies, found.characterization, found.assays) == ({}, {}, {}, [])


@pytest.mark.parametrize(
    "text",
    [
        "EVs were positive for CD9, ",
        "CD9/",
        "EV (",
        "not ",
        "EVs at 1 × 10^9, ",
        "1,",
        "anti-CD9 (",
        "EVs - ( ",
        "EVs were not ",
        "exosomes, ",
    ],
)
def test_a_sentence_that_never_ends_is_read_in_time(text: str) -> None:
    start = time.process_time()
    drafted("# Results\n\n" + text * (40_000 // len(text)))
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    "head",
    ["", "# Results and Discussion\n\n", "# Introduction\n\nExosomes are small.\n\n## Vesicles carry tetraspanins\n\n"],
)
def test_a_text_without_the_usual_headings_is_read_as_what_was_found(head: str) -> None:
    found = drafted(f"{head}By western blot EVs were positive for CD9.\n")
    assert plain(found.characterization) == {
        "proteins": [{"protein": "CD9", "by": "western blot", "result": "detected"}]
    }


def test_a_term_is_told_as_plainly_as_the_paper_does() -> None:
    text = (
        "# Results\n\nThe number of secreted EVs fell. EVs were imaged. All EVs were round. EVs of mice were small.\n"
    )
    assert plain(drafted(text).study["terms"]) == ["EVs"]


def test_a_proteome_is_told_once() -> None:
    text = "# Results\n\nProteins of EVs were identified by mass spectrometry. Their proteome held 212 proteins.\n"
    components = plain(drafted(text).characterization["components"])
    assert components == [{"what": "proteome", "by": "mass spectrometry"}]


@pytest.mark.parametrize(
    ("told", "particles", "images"),
    [
        (
            "NTA of EVs gave a mode of 112 nm. By TEM they had a mean diameter of 96 nm (214 particles).",
            {"mode": "112 nm"},
            {"mean": "96 nm", "particles_measured": "214"},
        ),
        (
            "NTA of EVs gave a mean of 112 nm and TEM of EVs a mean of 96 nm (n = 50 vesicles).",
            {"mean": "112 nm"},
            {"mean": "96 nm", "particles_measured": "50"},
        ),
        ("EVs were seen by NTA and TEM. A mean of 96 nm was found by TEM.", None, {"mean": "96 nm"}),
        ("EVs were seen by TEM and NTA. Their mean diameter was 120 nm.", {"mean": "120 nm"}, {"mean": "120 nm"}),
    ],
)
def test_a_size_is_by_the_technique_that_its_sentence_names(told: str, particles: Any, images: Any) -> None:
    found = plain(drafted(f"# Results\n\n## EVs\n\n{told}\n").characterization)
    assert [one.get("size") for one in found["particles"]] == [particles]
    assert [one.get("size") for one in found["imaging"]] == [images]


def test_what_is_done_with_lysates_is_no_part_of_their_buffer() -> None:
    text = (
        "# Methods\n\n## Blots\n\nEVs were lysed in 1% Triton X-100, 50 mM Tris and probed with antibodies to CD63.\n"
    )
    found = plain(drafted(text).characterization["proteins"])
    assert [one["lysis_buffer"] for one in found] == ["1% Triton X-100, 50 mM Tris"]


@pytest.mark.parametrize(
    ("told", "amount"),
    [
        ("EVs held 41 µg/mL protein.", "41 µg/mL"),
        ("EVs gave a protein concentration of 0.8 mg/mL.", "0.8 mg/mL"),
        ("EVs were incubated with 41 µg/mL protein A.", None),
        ("EVs were seen beside 3 ng/mL RNA.", None),
    ],
)
def test_an_amount_of_protein(told: str, amount: str | None) -> None:
    found = plain(drafted(f"# Results\n\n## EVs\n\n{told}\n").characterization)
    assert found.get("quantities", {}).get("protein", {}).get("amount") == amount
