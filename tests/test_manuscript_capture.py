"""What vesicles are captured by or precipitated with, in which ratio and for how long; steps that are told twice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.draft_trees import drafted, plain


def steps(text: str) -> Any:
    """The steps of the one preparation of a text."""
    (preparation,) = plain(drafted(f"# Vesicles\n\n## Methods\n\n{text}\n"))["preparations"]
    return preparation["isolation"]


def capture(**told: str) -> dict[str, str]:
    """A step on beads with antibodies."""
    return {"method": "immunoaffinity", **told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exosomes were isolated from conditioned medium of HeLa cells. Anti-CD63 antibodies were coupled to "
            "Dynabeads "
            "Protein G. 500 µL of medium was incubated with the beads overnight at 4 °C. After washing, exosomes were "
            "eluted with 0.1 M glycine, pH 2.5.",
            [capture(product="Dynabeads Protein G", target="CD63", incubation="overnight", elution="0.1 M glycine")],
        ),
        (
            "Dynabeads M-450 Epoxy (Invitrogen) were coupled with anti-GFP antibody at 200 µg per 4 × 10^8 beads. "
            "Plasma "
            "from mice was incubated with anti-GFP antibody-coupled Dynabeads overnight. The beads were put on a "
            "magnet "
            "to separate EVs bound to the anti-GFP Dynabeads. EVs were eluted using 0.1 M glycine (pH 3.0).",
            [capture(product="Dynabeads M-450 Epoxy", target="GFP", incubation="overnight", elution="0.1 M glycine")],
        ),
        (
            "EVs were captured from plasma with CD9 Dynabeads. The unbound part was incubated with Dynabeads coated "
            "with "
            "anti-CD63.",
            [capture(product="CD9 Dynabeads", target="CD9"), capture(product="Dynabeads", target="CD63")],
        ),
        (
            "EVs were isolated from plasma with anti-CD9, anti-CD63 and anti-CD81 magnetic beads and eluted in 100 µL "
            "of "
            "PBS.",
            [capture(target="CD9, CD63, CD81", carrier="magnetic beads", elution="100 µL of PBS")],
        ),
        (
            "EVs were isolated from plasma by immunoprecipitation with anti-CD9 beads. Beads were eluted in Laemmli "
            "sample buffer.",
            [capture(target="CD9", carrier="beads")],
        ),
        (
            "EVs were isolated from plasma with heparin affinity beads and eluted overnight in 2.1 M NaCl.",
            [{"method": "affinity", "ligand": "heparin", "carrier": "beads", "elution": "2.1 M NaCl"}],
        ),
    ],
)
def test_captures(text: str, expected: list[dict[str, str]]) -> None:
    assert steps(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Exosomes were isolated from serum with ExoQuick (System Biosciences). 250 µL of serum was mixed with 63 "
            "µL of ExoQuick solution and incubated for 30 min at 4 °C. The mixture was centrifuged at 1,500 × g for 30 "
            "min.",
            [
                {"method": "precipitation", "product": "ExoQuick solution", "volume": "250 µL", "incubation": "30 min"},
                {"method": "centrifugation", "force": "1500 g", "duration": "30 min"},
            ],
        ),
        (
            "Exosomes were precipitated from medium by adding Total Exosome Isolation Reagent (Invitrogen) at a ratio "
            "of 2:1 (v/v) and incubating overnight at 4 °C.",
            [
                {
                    "method": "precipitation",
                    "product": "Total Exosome Isolation Reagent",
                    "ratio": "2:1 (v/v)",
                    "incubation": "overnight",
                }
            ],
        ),
        (
            "Medium was mixed with an equal volume of 16% PEG 6000 and 1 M NaCl and incubated overnight at 4 °C. EVs "
            "were pelleted at 3,200 × g for 60 min.",
            [
                {
                    "method": "polymer precipitation",
                    "reagent": "PEG 6000",
                    "ratio": "an equal volume",
                    "incubation": "overnight",
                },
                {"method": "centrifugation", "force": "3200 g", "duration": "60 min"},
            ],
        ),
        (
            "PEG 8000 was added to the conditioned medium of HeLa cells to a final concentration of 10% and the "
            "mixture was kept at 4 °C for 12 h. EVs were pelleted at 10,000 g for 1 h.",
            [
                {"method": "polymer precipitation", "reagent": "PEG 8000", "ratio": "10% final", "incubation": "12 h"},
                {"method": "centrifugation", "force": "10000 g", "duration": "1 h"},
            ],
        ),
        (
            "EVs were isolated from 4 mL of plasma with the exoRNeasy kit (Qiagen).",
            [{"method": "membrane affinity", "product": "exoRNeasy", "volume": "4 mL"}],
        ),
        (
            "The medium of HeLa cells was applied to an anion exchange column (HiTrap Q HP), and EVs were eluted with "
            "0.5 M NaCl in 50 mM HEPES.",
            [
                {
                    "method": "anion exchange chromatography",
                    "product": "HiTrap Q HP",
                    "elution": "0.5 M NaCl in 50 mM HEPES",
                }
            ],
        ),
        (
            "Exosomes were isolated from milk by magnetic beads. Milk (0.3 ml) was incubated with anti-CD63 antibody "
            "coupled to magnetic microbeads for 16 h at room temperature.",
            [capture(target="CD63", carrier="magnetic microbeads", incubation="16 h")],
        ),
        (
            "Exosomes of medium from HeLa cells were mixed with 1 µg of rabbit anti-CD63 for 2 h. Protein A Dynabeads "
            "were "
            "added to immunoisolate the vesicles, and incubated overnight.",
            [capture(target="CD63", product="Dynabeads", incubation="overnight")],
        ),
    ],
)
def test_what_a_step_is_supplied_with(text: str, expected: list[dict[str, str]]) -> None:
    assert steps(text) == expected


def test_the_first_spin_of_a_series_is_kept_where_its_cells_have_long_names() -> None:
    told = steps(
        "Exosomes were isolated as follows. Supernatant fractions from human 786-O and mouse Renca derived cells were "
        "centrifuged at 500g for 10 min, followed by 3,000g for 20 min. Exosomes were then harvested by spinning at "
        "100,000g for 70 min."
    )
    assert [step["force"] for step in told] == ["500 g", "3000 g", "100000 g"]


SPUN = {"method": "centrifugation", "force": "2000 g", "duration": "10 min"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "EVs were isolated from plasma by size exclusion chromatography using qEV columns (Izon). 500 µL of plasma "
            "was loaded onto the qEV original column and fractions 7-9 were pooled.",
            [
                {
                    "method": "size exclusion chromatography",
                    "product": "qEV original",
                    "load": "500 µL",
                    "fractions": "7-9",
                }
            ],
        ),
        (
            "EVs were isolated from plasma with qEV columns (Izon). Plasma was spun at 2000 g for 10 min. 500 µL of "
            "plasma was loaded on a qEV column.",
            [SPUN, {"method": "size exclusion chromatography", "product": "qEV", "load": "500 µL"}],
        ),
        (
            "Using the Total Exosome Isolation method (TEI, Invitrogen), EVs were isolated from 0.5 mL serum.",
            [{"method": "precipitation", "product": "Total Exosome Isolation", "volume": "0.5 mL"}],
        ),
        (
            "EVs were isolated from plasma. Half of it was run on a qEV35 column. The rest was run on a qEV70 column.",
            [
                {"method": "size exclusion chromatography", "product": "qEV35"},
                {"method": "size exclusion chromatography", "product": "qEV70"},
            ],
        ),
        (
            "EVs were isolated from plasma. Plasma was loaded on a qEV column. EVs were spun at 2000 g for 10 min. qEV "
            "columns were washed with NaOH.",
            [{"method": "size exclusion chromatography", "product": "qEV"}, SPUN],
        ),
        (
            "Exosomes were isolated from serum with ExoQuick. Briefly, serum was spun at 2000 g for 10 min and "
            "ExoQuick Exosome Precipitation Solution was added to the supernatant.",
            [SPUN, {"method": "polymer precipitation", "product": "ExoQuick Exosome Precipitation Solution"}],
        ),
        (
            "Medium of HeLa cells was concentrated on Amicon Ultra-15 (100 kDa). EVs were run over a qEV column. The "
            "fractions were again concentrated with Amicon Ultra-4 (10 kDa).",
            [
                {"method": "ultrafiltration", "product": "Amicon Ultra-15", "cutoff": "100 kDa"},
                {"method": "size exclusion chromatography", "product": "qEV"},
                {"method": "ultrafiltration", "product": "Amicon Ultra-4", "cutoff": "10 kDa"},
            ],
        ),
    ],
)
def test_a_step_that_is_told_twice_stands_once(text: str, expected: list[dict[str, str]]) -> None:
    assert steps(text) == expected


def test_a_gradient_by_its_rotor_its_loading_and_the_density_that_results_tell() -> None:
    text = (
        "# Vesicles\n\n# Methods\n\n## Exosomes\n\nExosomes of medium from HeLa cells were mixed with 2.5 M sucrose "
        "and "
        "overlaid with a linear gradient of 2.0-0.25 M sucrose. After 16 h at 200,000 × g in an SW 41 rotor, fractions "
        "were "
        "diluted and pelleted at 35,000 rpm for 60 min in the same rotor.\n\n# Results\n\nAlix and CD63 of exosomes "
        "peaked "
        "in fractions 5-7, which correspond to a density of 1.10 to 1.14 g/ml.\n"
    )
    (preparation,) = plain(drafted(text))["preparations"]
    assert preparation["isolation"] == [
        {
            "method": "density gradient",
            "force": "200000 g",
            "duration": "16 h",
            "rotor": "SW 41",
            "matrix": "sucrose",
            "loading": "bottom",
            "density": "1.10-1.14 g/mL",
        },
        {"method": "ultracentrifugation", "rpm": "35000 rpm", "duration": "60 min", "rotor": "SW 41"},
    ]


def test_layers_with_their_volumes_in_brackets() -> None:
    (step,) = steps(
        "EVs of urine in 40% iodixanol were put at the bottom of a tube; 20% (4 mL), 10% (4 mL) and 5% (3.5 mL) "
        "iodixanol "
        "were added. The gradient was centrifuged for 18 h at 100,000 × g."
    )
    assert step["layers"] == [{"percent": f"{percent} %"} for percent in (40, 20, 10, 5)]


def test_preps_that_are_named_by_their_force_are_no_spin() -> None:
    text = "EVs of medium were pelleted at 100,000 g for 1 h. The 100k g preps of HeLa cells were blotted for CD63."
    assert steps(text) == [{"method": "ultracentrifugation", "force": "100000 g", "duration": "1 h"}]


def test_a_word_of_a_thousand_hyphens_is_read_to_its_end() -> None:
    text = f"EVs of medium were pelleted at 100,000 g for 1 h. Gels were {'anti-' * 400} loaded."
    assert steps(text) == [{"method": "ultracentrifugation", "force": "100000 g", "duration": "1 h"}]
