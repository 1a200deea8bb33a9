"""Single values of a draft as papers tell them, each by its path."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.manuscript.drafting.step_nodes import ANOTHER
from tests.draft_trees import drafted, plain

PLASMA = "EVs were isolated from human plasma by ultracentrifugation at 100,000 × g for 2 h."
MEDIUM = "EVs were isolated from conditioned medium of HEK293 cells."


def tree(methods: str, results: str = "") -> Any:
    found = f"\n\n# Results\n\n{results}" if results else ""
    return drafted(f"# Methods\n\n## Isolation of EVs\n\n{methods}{found}\n")


def at(methods: str, *path: str, results: str = "") -> Any:
    """What a draft has at a path of its only preparation; a list gives what each of its entries has."""
    node: Any = tree(methods, results)["preparations"][0]
    for number, key in enumerate(path):
        if isinstance(node, list):
            return [plain(one.get(key)) if key in one else None for one in node if isinstance(one, dict)]
        if key not in node:
            return None
        node = node[key]
        if isinstance(node, list) and number + 1 == len(path):
            return plain(node)
    return plain(node)


@pytest.mark.parametrize(
    ("methods", "expected"),
    [
        (f"{PLASMA} They were concentrated on Amicon Ultra-4 100 kDa filters.", [None, "100 kDa"]),
        (f"{PLASMA} They were concentrated on Amicon Ultra-15 10 kDa filters.", [None, "10 kDa"]),
        (f"{PLASMA} They were concentrated on Vivaspin 20 300 kDa filters.", [None, "300 kDa"]),
        (f"{PLASMA} They were concentrated by ultrafiltration with a membrane of 1 000 kDa.", [None, "1000 kDa"]),
        (f"{PLASMA} They were concentrated with a 100 000 MWCO filter.", [None, "100 kDa"]),
        (f"{PLASMA} They were concentrated by ultrafiltration with a 2 000 kDa membrane.", [None, "2000 kDa"]),
        (f"{PLASMA} They were concentrated by ultrafiltration with a filter of 2 500 kDa.", [None, "2500 kDa"]),
        (f"{PLASMA} They were concentrated by ultrafiltration with a Repligen 2 000 kDa filter.", [None, "2000 kDa"]),
    ],
)
def test_the_number_of_a_device_is_no_part_of_its_cutoff(methods: str, expected: list[str | None]) -> None:
    assert at(methods, "isolation", "cutoff") == expected


@pytest.mark.parametrize(
    ("spun", "repeats", "temperatures"),
    [
        (
            "Medium (200 mL from 2 × 10^8 cells) was spun at 300 g for 10 min, 2,000 g for 20 min, all at 4 °C.",
            [None, None],
            ["4 °C", "4 °C"],
        ),
        ("Medium of 3 × 10⁶ cells was spun at 300 g for 10 min at 4 °C.", [None], ["4 °C"]),
        ("Medium was spun at 300 g (2 × 10 min) at 4 °C.", ["2"], ["4 °C"]),
        (
            "Medium was spun at 300 g for 10 min and at 100,000 g for 2 h, both at 4 °C.",
            [None, None],
            ["4 °C", "4 °C"],
        ),
        (
            "Medium was spun at 300 g for 10 min. EVs were pelleted at 100,000 g for 2 h. All centrifugation steps "
            "were performed at 4 °C.",
            [None, None],
            ["4 °C", "4 °C"],
        ),
        (
            "Medium was spun at 300 g for 10 min at room temperature. EVs were pelleted at 100,000 g for 2 h at 4 °C.",
            [None, None],
            ["room temperature", "4 °C"],
        ),
        (
            "Medium was spun at 300 g for 10 min. EVs were pelleted at 100,000 g for 2 h. All EVs were kept at 4 °C.",
            [None, None],
            [None, None],
        ),
    ],
)
def test_numbers_of_cells_are_no_repeats_and_a_temperature_of_all_spins_is_that_of_each(
    spun: str, repeats: list[str | None], temperatures: list[str | None]
) -> None:
    methods = f"{MEDIUM} {spun}"
    assert (at(methods, "isolation", "repeats"), at(methods, "isolation", "temperature")) == (repeats, temperatures)


@pytest.mark.parametrize(
    ("filtered", "expected"),
    [
        ("The column was eluted with PBS filtered through 0.22 µm membranes.", ["ultracentrifugation"]),
        ("EVs were washed in PBS (pH 7.4) filtered through a 0.1 µm filter.", ["ultracentrifugation"]),
        ("EVs were resuspended in PBS and filtered through a 0.22 µm filter.", ["ultracentrifugation", "filtration"]),
    ],
)
def test_a_buffer_that_was_filtered_is_no_step(filtered: str, expected: list[str]) -> None:
    assert at(f"{PLASMA} {filtered}", "isolation", "method") == expected


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        ("ZetaView software version 8.05.12", "ZetaView software version 8.05.12"),
        ("NTA 3.44", "NTA 3.44"),
        ("NTA software 2.3 build 0025", "NTA software 2.3 build 0025"),
        ("software v. 10.1", "software v. 10.1"),
    ],
)
def test_the_version_of_software_is_whole(counted: str, expected: str) -> None:
    methods = f"{PLASMA} EVs were counted by NTA with {counted}."
    assert at(methods, "characterization", "particles", "software") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Alix was enriched in the EVs.", [("Alix", "enriched")]),
        ("The EVs were enriched in CD81.", [("CD81", "enriched")]),
        ("Alix was not enriched in the EVs, but CD9 was detected in them.", [("CD9", "detected")]),
        ("The EVs had low levels of CD86.", [("CD86", "detected")]),
        ("The EVs had CD9, and traces of albumin remained.", [("CD9", "detected"), ("albumin", "depleted")]),
        ("The EVs had CD9, and albumin was strongly reduced.", [("CD9", "detected"), ("albumin", "depleted")]),
        ("The EVs had CD9. Albumin was reduced but still visible.", [("CD9", "detected"), ("albumin", "depleted")]),
        ("The EVs had CD9. Albumin was absent from them.", [("CD9", "detected"), ("albumin", "not detected")]),
    ],
)
def test_how_much_of_a_protein_there_was(told: str, expected: list[tuple[str, str]]) -> None:
    proteins = plain(tree(PLASMA, told)["preparations"][0]["characterization"]["proteins"])
    assert [(one["protein"], one["result"]) for one in proteins] == expected


TABLE = """## Western blotting

EVs were blotted with the antibodies of Table 1.

| Target | Clone / catalogue no. | Supplier |
|---|---|---|
| CD9 | MM2/57, CBL162 | Merck |
| CD63 | H5C6 (556019) | BD Biosciences |
| TSG101 | ab83 | Abcam |

# Results

CD9, CD63 and TSG101 were detected in the EVs.
"""


def test_a_column_for_clones_and_catalogues_is_read_by_what_stands_in_it() -> None:
    told_of = drafted(f"# Methods\n\n## EVs\n\n{PLASMA}\n\n{TABLE}")
    assert plain(told_of["antibodies"]) == {
        "cd9": {"protein": "CD9", "supplier": "Merck", "clone": "MM2/57", "catalogue": "CBL162"},
        "cd63": {"protein": "CD63", "supplier": "BD Biosciences", "clone": "H5C6", "catalogue": "556019"},
        "tsg101": {"protein": "TSG101", "supplier": "Abcam", "catalogue": "ab83"},
    }


def test_antibodies_by_clone_behind_a_dye_or_of_a_maker() -> None:
    told = (
        "EVs were stained with anti-CD9-APC (9C4, BioLegend), CD45-KrO (J33), CD63-AF647 (NC-08) and anti-CD81 "
        "(EPR4244, "
        "Abcam, 1:500)."
    )
    results = "# Results\n\nCD9, CD45, CD63 and CD81 were detected in the EVs by flow cytometry.\n"
    made = plain(drafted(f"# Methods\n\n## EVs\n\n{PLASMA}\n\n{told}\n\n{results}"))
    assert made["antibodies"] == {
        "cd9": {"protein": "CD9", "supplier": "BioLegend", "clone": "9C4"},
        "cd45": {"protein": "CD45", "clone": "J33"},
        "cd63": {"protein": "CD63", "clone": "NC-08"},
        "cd81": {"protein": "CD81", "clone": "EPR4244", "dilution": "1:500", "supplier": "Abcam"},
    }


def test_a_column_for_sources_holds_makers_with_the_numbers_of_their_catalogues() -> None:
    table = (
        "EVs were blotted with these antibodies.\n\n| Antibody | Source | Dilution |\n|---|---|---|\n"
        "| CD9 | BioLegend 312102 | 1:500 |\n| Calnexin | Cell Signaling 2679 | 1:1000 |\n| CD63 | BD Biosciences | "
        "1:500 |\n\n# Results\n\nThe EVs had CD9 and CD63, and no calnexin.\n"
    )
    assert plain(drafted(f"# Methods\n\n## EVs\n\n{PLASMA}\n\n{table}")["antibodies"]) == {
        "cd9": {"protein": "CD9", "supplier": "BioLegend", "catalogue": "312102", "dilution": "1:500"},
        "calnexin": {
            "protein": "calnexin",
            "supplier": "Cell Signaling",
            "catalogue": "2679",
            "dilution": "1:1000",
        },
        "cd63": {"protein": "CD63", "supplier": "BD Biosciences", "dilution": "1:500"},
    }


def test_cells_are_those_of_the_title_where_the_methods_name_none() -> None:
    text = (
        "# EVs from human umbilical cord stromal cells\n\n# Methods\n\n## EVs\n\nConditioned medium was spun at "
        "2,000 g for 10 min. EVs were pelleted at 100,000 g for 70 min.\n"
    )
    cells = drafted(text)["preparations"][0]["sample"]["cells"]["name"]
    assert (cells.value, cells.unsure) == (
        "human umbilical cord stromal cells",
        "the title or the abstract names them",
    )


@pytest.mark.parametrize(
    ("results", "particles", "images"),
    [
        ("EVs had a modal diameter of 108 ± 12 nm.", [{"mode": "108 ± 12 nm"}], [None]),
        (
            "SEC pools held 4.2 × 10^10 particles per mL, with a mean diameter of 108 nm.",
            [{"mean": "108 nm"}],
            [None],
        ),
        ("TEM showed cup-shaped vesicles of 40–150 nm.", [None], [{"range": "40-150 nm"}]),
        ("TEM showed round EVs between 50 and 200 nm.", [None], [{"range": "50-200 nm"}]),
        ("TEM showed EVs with gold of 10 nm.", [None], [None]),
        ("TEM showed EVs, and gold beads of 5 to 10 nm were used.", [None], [None]),
    ],
)
def test_sizes_are_by_the_technique_that_found_them(results: str, particles: list[Any], images: list[Any]) -> None:
    methods = "EVs were isolated from human plasma by SEC. EVs were counted by NTA and imaged by TEM."
    looks = plain(tree(methods, results)["preparations"][0]["characterization"])
    assert [one.get("size") for one in looks["particles"]] == particles
    assert [one.get("size") for one in looks["imaging"]] == images


ANTIBODIES = "| Target | Clone |\n|---|---|\n| CD9 | MM2/57 |\n| Calnexin | AF18 |\n"


@pytest.mark.parametrize(
    ("heading", "caption", "expected"),
    [
        ("Western blotting", "", "western blot"),
        ("Antibodies", "Table 1. Antibodies used for western blotting.", "western blot"),
        ("Antibodies", "Table 1. Antibodies used for western blotting and ELISA.", "assay not named"),
        ("Antibodies", "", "assay not named"),
        ("Flow cytometry", "Table 1. Antibodies for western blotting.", "western blot"),
    ],
)
def test_a_table_of_antibodies_tells_by_which_assay_proteins_were_looked_at(
    heading: str, caption: str, expected: str
) -> None:
    text = (
        f"# Methods\n\n## EVs\n\n{PLASMA}\n\n## {heading}\n\nThe antibodies are listed in Table 1.\n\n{caption}\n\n"
        f"{ANTIBODIES}\n\n# Results\n\nThe EVs had CD9, but calnexin was absent from them.\n"
    )
    preparation = drafted(text)["preparations"][0]
    assert [plain(one["by"]) for one in preparation["characterization"]["proteins"]] == [expected, expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("We did not test EVs for function.", "none"),
        ("No functional assays were performed.", "none"),
        ("The function of these EVs was not assessed.", "none"),
        ("We did not look at functional CD63.", None),
        ("We tested the function of other vesicles before.", None),
        ("We did not assess the renal function of donors of EVs.", None),
        ("We did not do tests of mitochondrial function in cells.", None),
        ("We did not study platelet functions with EVs.", None),
        ("We did not assess function in more detail.", None),
        ("We did not do more on size, but we tested EV functions.", None),
        ("Smith et al. wrote: we did not test EVs for function.", None),
    ],
)
def test_a_paper_that_says_so_did_no_assay(told: str, expected: str | None) -> None:
    told_of = drafted(f"# Methods\n\n{PLASMA}\n\n# Discussion\n\n{told}\n")
    assert (plain(told_of["assays"]) if "assays" in told_of else None) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Fractions 7 to 9 were pooled.", "7 to 9"),
        ("After the void, four fractions of 0.4 mL each were pooled.", "four fractions of 0.4 mL each"),
        ("After the void, fractions of 0.5 mL were collected.", None),
        ("12 fractions of 1 mL were collected.", None),
        ("30 fractions of 0.5 mL were collected, of which fractions 8 to 10 were pooled.", "8 to 10"),
    ],
)
def test_which_fractions_were_kept(told: str, expected: str | None) -> None:
    methods = f"EVs were isolated from human plasma on a qEVoriginal column. {told}"
    assert at(methods, "isolation", "fractions") == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("EVs were isolated from 2 mL of plasma with ExoQuick.", {"used": "2 mL"}),
        ("EVs were isolated from plasma (about 2 mL) with ExoQuick.", {"used": "2 mL"}),
        ("EVs were isolated from plasma (5 mL syringe) with ExoQuick.", None),
        ("EVs were isolated from plasma (Lonza; 2 mL tubes) with ExoQuick.", None),
    ],
)
def test_how_much_of_a_sample_was_used(told: str, expected: dict[str, str] | None) -> None:
    assert at(told, "sample", "amount") == expected


@pytest.mark.parametrize(
    ("told", "doubts"),
    [
        ("As an orthogonal method, EVs were pelleted at 100,000 × g.", ["", ANOTHER]),
        ("Alternatively, EVs were pelleted at 100,000 × g.", ["", ANOTHER]),
        ("Then EVs were pelleted at 100,000 × g.", ["", ""]),
    ],
)
def test_another_way_of_isolating_is_told_as_one(told: str, doubts: list[str]) -> None:
    steps = tree(f"EVs were isolated from human plasma with ExoQuick. {told}")["preparations"][0]["isolation"]
    assert [one["method"].unsure for one in steps] == doubts


@pytest.mark.parametrize(
    ("heading", "species"),
    [
        ("Human iPSC-derived microglia", ["Homo sapiens"]),
        ("Culture of mouse macrophages", ["Mus musculus"]),
        ("Human and mouse macrophages", None),
        ("Human ELISA kits", None),
    ],
)
def test_a_heading_tells_the_species_of_the_cells_below_it(heading: str, species: list[str] | None) -> None:
    text = (
        f"# Methods\n\n## {heading}\n\nWTC11 were grown in DMEM/F12, and medium was conditioned for 24 h.\n\n"
        "## Small EVs\n\nConditioned medium was spun at 2,000 g for 10 min. Small EVs were pelleted at 100,000 g.\n"
    )
    sample = drafted(text)["preparations"][0]["sample"]
    assert (plain(sample["species"]) if "species" in sample else None) == species


@pytest.mark.parametrize(
    ("antibodies", "expected"),
    [
        ("anti-flotillin-1 (610820)", ["flotillin-1"]),
        ("anti-flotillin-2", ["flotillin-2"]),
        ("anti-flotillin-1 and anti-flotillin-2", ["flotillin-1", "flotillin-2", "flotillin"]),
        ("anti-flotillin", ["flotillin"]),
    ],
)
def test_a_family_is_its_only_member_that_a_paper_names(antibodies: str, expected: list[str]) -> None:
    methods = f"{PLASMA} EVs were blotted with {antibodies}."
    looks = plain(tree(methods, "Flotillin was found in the EVs.")["preparations"][0]["characterization"])
    named = [one["protein"] for one in looks["proteins"]]
    assert [name for one in named for name in (one if isinstance(one, list) else [one])] == expected


def test_settings_of_a_tracker_are_not_those_of_another_instrument_beside_it() -> None:
    told = "EVs were measured by DLS (Zetasizer Nano ZS) and by NTA (ZetaView; sensitivity 80, shutter 100)."
    assert at(f"{PLASMA} {told}", "characterization", "particles") == [
        {"technique": "DLS", "instrument": "Zetasizer Nano ZS"},
        {"technique": "NTA", "instrument": "ZetaView", "settings": "sensitivity 80; shutter 100"},
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Pellets were mixed with OptiPrep (60% iodixanol) to 45%, placed below layers of 40, 35, 30 and 20% and "
            "spun at 180,000 g for 16 h.",
            ["45 %", "40 %", "35 %", "30 %", "20 %"],
        ),
        (
            "Pellets were placed below layers of 40%, 20% and 5% iodixanol and spun at 180,000 g for 16 h.",
            ["40 %", "20 %", "5 %"],
        ),
    ],
)
def test_layers_of_a_gradient_are_all_but_the_medium_that_they_are_made_of(told: str, expected: list[str]) -> None:
    (layers,) = [one for one in at(f"{PLASMA} {told}", "isolation", "layers") if one is not None]
    assert [one["percent"] for one in layers] == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("EVs were stored in PBS at -80 °C.", "PBS"),
        ("EVs were stored in PBS with 25 mM trehalose at -80 °C.", "PBS with 25 mM trehalose"),
        (
            "EVs were stored in PBS with 0.2% human albumin and 25 mM trehalose at -80 °C.",
            "PBS with 0.2% human albumin and 25 mM trehalose",
        ),
    ],
)
def test_the_buffer_of_storage_is_whole(told: str, expected: str) -> None:
    assert at(f"{PLASMA} {told}", "storage", "buffer") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The EVs had no effect on clotting.", "reported"),
        ("The mock preparation of EVs had no effect.", None),
        ("Control EVs were added, and PBS with no EVs had no effect.", None),
    ],
)
def test_a_control_that_does_nothing_is_no_negative_result(told: str, expected: str | None) -> None:
    study = drafted(f"# Methods\n\n{PLASMA}\n\n# Results\n\n{told}\n").get("study", {})
    assert (plain(study["negative_results"]) if "negative_results" in study else None) == expected


def test_a_gene_of_bacteria_is_no_protein() -> None:
    text = (
        "# Methods\n\n## OMVs\n\nE. coli was grown in LB broth. OMVs were pelleted from the culture at 150,000 g for "
        "3 h.\n\n# Results\n\nOmpA was detected in OMVs. In tolR OMVs, 11% had a double bilayer.\n"
    )
    proteins = drafted(text)["preparations"][0]["characterization"]["proteins"]
    assert [plain(one["protein"]) for one in proteins] == ["OmpA"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Pellets were placed at the bottom of a tube below a 5-40% iodixanol gradient", "bottom"),
        ("Pellets in 45% iodixanol were overlaid with 40, 30 and 20% for a gradient", "bottom"),
        ("Pellets were loaded beneath a sucrose gradient (0.25-2 M)", "bottom"),
        ("Pellets were layered onto a 5-40% iodixanol gradient", "top"),
        ("Pellets were overlaid on a discontinuous iodixanol gradient", "top"),
        ("A 5-40% iodixanol gradient was poured, PBS was layered on top of the gradient", None),
        ("Pellets were put on an iodixanol gradient or placed at the bottom of it", None),
    ],
)
def test_where_a_sample_was_put_on_a_gradient(told: str, expected: str | None) -> None:
    (gradient,) = [
        one
        for one in at(f"{PLASMA} {told} and spun at 180,000 g for 16 h.", "isolation")
        if one["method"] == "density gradient"
    ]
    assert gradient.get("loading") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Uninoculated LB was processed in parallel as a control.", "yes"),
        ("Medium that had not been in contact with cells was processed in the same way.", "yes"),
        ("PBS alone was carried through the whole protocol.", "yes"),
        ("A process blank was run with each batch.", "yes"),
        ("Fresh medium was added, and cells were treated in the same way.", None),
        ("PBS was used in the same way.", None),
        ("Process blanks were advised by Smith et al.", None),
        ("No process blank was run.", None),
        ("Process blanks should be included.", None),
        ("Viability was one of the in-process controls.", None),
        ("Mock preparations were made from mock-infected cells in the same way.", None),
    ],
)
def test_a_blank_that_was_isolated_like_the_samples(told: str, expected: str | None) -> None:
    assert at(f"{PLASMA} {told}", "process_blank") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "EVs were injected into the corpora cavernosa of rats. Labelled EVs went into the tail vein.",
            "corpora cavernosa",
        ),
        ("EVs were given intravenously.", "intravenously"),
    ],
)
def test_the_route_is_the_first_that_is_told(told: str, expected: str) -> None:
    results = "EVs restored the function of nerves in the rats."
    text = f"# Methods\n\n{PLASMA}\n\n## Animals\n\n{told} Rats got 1 × 10^9 EVs each.\n\n# Results\n\n{results}\n"
    assert [plain(one["route"]) for one in drafted(text)["assays"]] == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("EVs were imaged by TEM at low and high magnification.", ["wide-field", "close-up"]),
        ("EVs were imaged by TEM; a wide-field image and close-ups are shown.", ["wide-field", "close-up"]),
        ("EVs were imaged by TEM at a magnification of 30,000.", None),
    ],
)
def test_which_views_an_electron_microscope_gave(told: str, expected: list[str] | None) -> None:
    assert at(f"{PLASMA} {told}", "characterization", "imaging", "views") == [expected]


@pytest.mark.parametrize(
    ("heading", "sample"),
    [
        ("Purification of OMVs", {"kind": "bacterial culture"}),
        ("Purification of vesicles", {"kind": "conditioned medium"}),
    ],
)
def test_outer_membrane_vesicles_come_from_cultures_of_bacteria_though_cells_are_grown_too(
    heading: str, sample: dict[str, Any]
) -> None:
    text = (
        "# Vesicles of uropathogenic Escherichia coli\n\n# Methods\n\n## Strains\n\nStrain CFT073 was grown to "
        "OD600 = 1.2.\n\n## Macrophages\n\nTHP-1 cells were cultured in RPMI.\n\n"
        f"## {heading}\n\nCells were pelleted at 8,000 g for 20 min. The supernatant was filtered (0.45 µm), and "
        "vesicles were pelleted at 150,000 g for 3 h.\n"
    )
    told = plain(drafted(text)["preparations"][0]["sample"])
    assert {key: told[key] for key in ("kind", "species") if key in told} == sample


def test_tissue_is_the_one_that_the_paper_names() -> None:
    abstract = "# Abstract\n\nWe isolated small EVs from brain tissue of mice on a sucrose gradient.\n\n"
    methods = (
        "# Methods\n\n## Isolation of EVs\n\nFrozen tissue was digested and spun at 300 × g for 5 min and at "
        "100,000 × g for 2 h.\n"
    )
    made = drafted(abstract + methods)["preparations"]
    kinds = [(plain(one["sample"]["kind"]), [plain(step["method"]) for step in one["isolation"]]) for one in made]
    assert kinds == [("brain tissue", ["centrifugation", "ultracentrifugation", "density gradient"])]


def test_a_kit_with_antibodies_of_its_own_gets_none_of_those_listed() -> None:
    methods = (
        f"{PLASMA}\n\n## Antibodies\n\nThe antibody for western blots was anti-CD9 (clone MM2/57, Millipore, 1:1000)."
    )
    results = "CD9 was detected in the EVs by western blot. CD9 was detected on the EVs by MACSPlex."
    node = tree(methods, results)["preparations"][0]["characterization"]["proteins"]
    assert [(plain(one["by"]), "antibody" in one) for one in node] == [("western blot", True), ("MACSPlex", False)]


def test_a_paragraph_that_never_ends_is_not_read_to_its_end() -> None:
    (one,) = drafted("# Methods\n\n## Isolation of EVs\n\n" + "The medium was spun at 300 g for 10 min. " * 900)[
        "preparations"
    ]
    assert len(one["isolation"]) == 200
    (one,) = drafted("# Methods\n\n## Isolation of EVs\n\nEVs of medium: " + "300 g for 10 min and " * 900)[
        "preparations"
    ]
    assert 200 <= len(one["isolation"]) < 400


def test_fractions_that_were_pooled_are_found_behind_a_recipe() -> None:
    recipe = (
        "Solutions of 5, 10, 20 and 40% were made of buffer (0.25 M sugar, 1 mM EDTA, 10 mM Tris-HCl, pH 7.4). " * 4
    )
    told = f"EVs of medium were loaded on a gradient and spun at 100,000 × g for 18 h. {recipe}"
    pooled = "Fractions 8, 9 and 10, of a density of 1.086-1.119 g/mL, were pooled."
    assert at(f"{told}{pooled}", "isolation", "fractions") == ["8, 9 and 10"]
    assert at(f"{told}{pooled}", "isolation", "density") == ["1.086-1.119 g/mL"]


@pytest.mark.parametrize(
    ("legend", "bar"),
    [
        ("Figure 1. Vesicles. (C) NTA. (D) TEM; scale bar 200 nm.", ["200 nm"]),
        ("Figure 1. Vesicles. (C) TEM. (D) Confocal images, scale bar 10 µm.", [None]),
        ("Figure 1. Vesicles. (D) TEM of cells, scale bar 2 µm.", [None]),
    ],
)
def test_the_scale_bar_of_a_legend(legend: str, bar: list[str | None]) -> None:
    methods = f"{PLASMA} EVs were viewed by TEM on a JEM-1400."
    assert at(methods, "characterization", "imaging", "scale_bar", results=f"EVs were seen.\n\n{legend}") == bar


@pytest.mark.parametrize(
    ("blot", "loaded", "reduced"),
    [
        ("EVs (5 µg) and lysates (15 µg) were separated on 4-15% gels.", "5 µg", None),
        ("Blots were of EVs, 10 µg of protein per lane, under non-reducing conditions.", "10 µg of protein per lane",
         "under non-reducing conditions"),
        ("Equal volumes of EVs were mixed with Laemmli buffer containing 20 mM DTT.", "Equal volumes of EVs",
         "containing 20 mM DTT"),
        ("EVs (5 µL) were loaded on grids. Blots of EVs were made.", None, None),
        ("EVs (60 µg) were loaded on a gradient of sucrose. Blots of EVs were made.", None, None),
        ("Cells (20 µg of lysate) were separated on gels. Blots of EVs were made.", None, None),
    ],
)  # fmt: skip
def test_what_a_blot_of_vesicles_had_on_its_gel(blot: str, loaded: str | None, reduced: str | None) -> None:
    methods = f"{PLASMA}\n\n## Western blots of EVs\n\n{blot}"
    results = "CD9 was detected in the EVs by western blot."
    assert at(methods, "characterization", "proteins", "loaded", results=results) == [loaded]
    assert at(methods, "characterization", "proteins", "reduced", results=results) == [reduced]


def test_a_rotor_by_its_catalogue_number() -> None:
    told = f"{PLASMA} Cells were spun out at 4,000 × g for 15 min in a Multifuge X3R (75003607 rotor)."
    assert at(told, "isolation", "rotor") == [None, "75003607"]
