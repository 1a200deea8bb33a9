"""What drafts tell of flow cytometry of single vesicles, of other instruments, and of the assays of RNA."""

from __future__ import annotations

from typing import Any

from tests.draft_trees import drafted, plain

ISOLATED = "## Isolation of EVs\n\nEVs were isolated from plasma on a qEV column.\n\n"


def characterization(*paragraphs: str, heading: str = "Flow cytometry of EVs") -> Any:
    """What is drafted of the vesicles of plasma from paragraphs of one section of the methods."""
    told = "\n\n".join(paragraphs)
    (preparation,) = plain(drafted(f"# EVs\n\n# Methods\n\n{ISOLATED}## {heading}\n\n{told}\n"))["preparations"]
    return preparation["characterization"]


def test_flow_cytometry_of_single_vesicles() -> None:
    (entry,) = characterization(
        "Single EVs were measured on a CytoFLEX by flow cytometry with trigger on violet side scatter at a flow rate "
        "of "
        "10 µL/min. EVs were stained with anti-CD9-PE (clone HI9a) and anti-CD63-APC for 30 min. Unbound antibodies "
        "were "
        "removed by size exclusion. Samples were diluted 1:100 in PBS before the measurement.",
        "Scatter was calibrated with Rosetta beads, and fluorescence with PE MESF beads. The detection range was 160 "
        "to "
        "1000 nm. Buffer only, unstained EVs, isotype controls and EVs lysed with Triton X-100 served as controls. "
        "Serial dilutions were measured, but no single-stained samples. The MIFlowCyt checklist is in Table S2.",
    )["particles"]
    assert entry["flow"] == {
        "staining": "stained with anti-CD9-PE (clone HI9a) and anti-CD63-APC for 30 min",
        "wash": "Unbound antibodies were removed by size exclusion",
        "dilution": "1:100 in PBS",
        "trigger": "trigger on violet side scatter at a flow rate of 10 µL/min",
        "flow_rate": "10 µL/min",
        "fluorescence_calibration": "fluorescence with PE MESF beads",
        "scatter_calibration": "calibrated with Rosetta beads, and fluorescence with PE MESF beads",
        "detection_range": "detection range was 160 to 1000 nm",
        "miflowcyt_checklist": "MIFlowCyt checklist is in Table S2",
        "controls": {
            "buffer": "Buffer only",
            "unstained": "unstained EVs",
            "isotype": "isotype controls",
            "detergent": "lysed with Triton X-100",
            "serial_dilution": "Serial dilutions",
            "single_stained": "not done",
        },
    }


def test_vesicles_on_beads_and_cells_need_none_of_it() -> None:
    made = characterization(
        "EVs were captured on anti-CD63 beads, stained with anti-CD9-PE and measured by flow cytometry with isotype "
        "controls."
    )
    assert "particles" not in made or all("flow" not in one for one in made["particles"])


def test_details_of_trackers_and_microscopes() -> None:
    made = characterization(
        "EVs were tracked by NTA on a ZetaView in scatter mode, calibrated with 100 nm polystyrene beads; five 60-s "
        "videos "
        "were recorded. PBS alone contained fewer than 10 particles per frame. DLS was calibrated with 60 nm "
        "standards.",
        "EVs were imaged by TEM at a magnification of 30,000 and pelleted at 100,000 × g before; ten fields were "
        "chosen at "
        "random.",
        heading="Characterization of EVs",
    )
    (tracked, _) = made["particles"]
    (image,) = made["imaging"]
    assert {key: tracked[key] for key in ("mode", "calibration", "replicates", "blank")} == {
        "mode": "scatter",
        "calibration": "100 nm polystyrene beads",
        "replicates": "five 60-s videos",
        "blank": "PBS alone contained fewer than 10 particles per frame",
    }
    assert {key: image[key] for key in ("magnification", "fields", "selection")} == {
        "magnification": "30,000",
        "fields": "ten",
        "selection": "at random",
    }


def test_assays_that_read_the_rna_of_vesicles() -> None:
    made = characterization(
        "RNA was isolated from EVs with the miRNeasy kit. Small RNA libraries were prepared and sequenced. miRNAs of "
        "EVs "
        "were quantified by RT-qPCR.",
        heading="RNA of EVs",
    )
    assert made["components"] == [{"what": "RNA", "by": "RT-qPCR"}, {"what": "RNA", "by": "sequencing"}]


def test_assays_of_rna_of_cells_are_not_those_of_vesicles() -> None:
    made = characterization(
        "RNA was isolated from EVs with TRIzol. RNA of the cells was read by RT-qPCR with GAPDH.", heading="RNA of EVs"
    )
    assert made["components"] == [{"what": "RNA"}]


def test_what_vesicles_were_caught_with_on_beads() -> None:
    results = "\n\n# Results\n\nEVs had CD9 and CD81 by bead-based flow cytometry.\n"
    for told, expected in (
        ("EVs were measured with the MACSPlex Exosome Kit, human (Miltenyi).", {"kit": "MACSPlex Exosome Kit, human"}),
        ("EVs were captured on anti-CD63-coated beads and stained with anti-CD9-PE.", {"captured_with": "CD63"}),
        ("EVs were adsorbed to latex beads and stained with anti-CD9-PE.", {}),
    ):
        text = f"# EVs\n\n# Methods\n\n{ISOLATED}## Beads\n\n{told}{results}"
        (preparation,) = plain(drafted(text))["preparations"]
        (entry,) = (one for one in preparation["characterization"]["proteins"] if one.get("result") == "detected")
        assert {key: entry[key] for key in ("kit", "captured_with") if key in entry} == expected
