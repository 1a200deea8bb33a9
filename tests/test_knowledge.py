"""Look-up of names, the checks on the data files, and the facts about methods, techniques and rotors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from evcheck.dossier.step import Step
from evcheck.knowledge import build, digest, entries, find, fold, nearest, source
from evcheck.knowledge.entries import KINDS
from evcheck.knowledge.lookup import BUILT

FILES = build.read()

FOLDED = """
CD-63                    cd63
Exo-spin™                exospin
ExoQuick-TC®             exoquicktc
TNF-α                    tnfalpha
integrin β1              integrinbeta1
µBCA                     mubca
D₂O                      d2o
ÄKTA flux                aktaflux
(d)(U)C                  duc
0.22 µm                  022mum
—
"""

CANONICAL = """
method      dUC                                    ultracentrifugation
method      UC                                     ultracentrifugation
method      differential ultracentrifugation       ultracentrifugation
method      Pelleting                              centrifugation
method      OptiPrep gradient                      iodixanol gradient
method      D2O/sucrose cushion                    sucrose cushion
method      floatation                             density gradient
method      gel filtration                         size exclusion chromatography
method      hollow fibre                           tangential flow filtration
method      immunoprecipitation                    immunoaffinity
method      MACS                                   immunoaffinity
method      magnetic beads                         affinity
method      PROSPR                                 protein depletion
method      AF4                                    field-flow fractionation
product     Izon qEV original                      qEVoriginal
product     qEVoriginal (Izon Science)             qEVoriginal
product     ExoQuick kit                           ExoQuick
product     Amicon Ultra-15 100K                   Amicon Ultra-15
reagent     polyethylene glycol 8000               PEG 8000
technique   nanoparticle tracking analysis         NTA
technique   cryo-TEM                               cryo-EM
technique   immunogold labelling                   immuno-EM
technique   ExoView                                SP-IRIS
instrument  Malvern NanoSight NS300                NanoSight NS300
instrument  ZetaView system                        ZetaView
assay       immunoblotting                         western blot
assay       micro BCA                              microBCA
rotor       SW32Ti                                 SW 32 Ti
rotor       Beckman SW 32 Ti rotor                 SW 32 Ti
rotor       SW 32 Ti (Beckman Coulter)             SW 32 Ti
rotor       Ti45                                   Type 45 Ti
rotor       Beckman type Ti-50                     Type 50 Ti
rotor       70 Ti                                  Type 70 Ti
serum       FCS                                    fetal bovine serum
serum       exosome-depleted FBS                   EV-depleted fetal bovine serum
serum       hPL                                    human platelet lysate
serum       serum-free                             none
matrix      OptiPrep                               iodixanol
anticoagulant  K2EDTA                              EDTA
control     unconditioned medium                   process blank
control     PBS                                    vehicle
control     EV-depleted conditioned medium         EV-depleted fluid
control     SEC protein fractions                  other fraction
"""

MASS_SPECTROMETRY = """
MS  LC-MS/MS  LC-MS  ESI-MS/MS  LC-ESI-MS/MS  nanoLC  nano-LC-MS/MS  nLC-MS/MS  HPLC-MS/MS  UPLC-MS/MS  GeLC-MS/MS
MALDI-TOF  MALDI-TOF/TOF  proteomics  shotgun proteomics  label-free proteomics  mass spec  Orbitrap  DIA  TMT
"""

WESTERN_BLOT = "WB  western  Western blots  western blotting  immunoblot  immunoblots  immunoblotting"

DOT_BLOT = "dot blot  dot-blot  dot blotting  slot blot  immuno-dot blot  dot immunoblotting"

MEANING = {
    "EV-depleted": [
        *("EV-depleted synovial fluid", "EV-depleted apoplastic wash", "EV-depleted whey", "EV-depleted plasma"),
        *("EV-depleted urine", "EV-depleted conditioned medium", "EV-depleted serum", "EV-depleted saliva"),
        *("EV-depleted CSF", "EV-depleted fluid", "exosome-depleted plasma", "EV-free supernatant"),
    ],
    "donor control": ["healthy donors", "healthy volunteers", "EVs of healthy donors", "EVs from healthy donors"],
    "untreated": ["no treatment", "untreated cells", "not treated", "untreated patients"],
    "vehicle": ["PBS", "DMSO", "solvent", "vehicle only"],
    "other": [
        *("mock transfection", "empty vector", "control shRNA", "scrambled siRNA", "non-targeting siRNA", "miR-NC"),
        *("isotype IgG beads", "goat IgG beads", "beads without antibody", "wild-type littermates", "unloaded EVs"),
    ],
}

APART = [
    ("instrument", "Glacios", "Talos Arctica"),
    ("instrument", "FACSLyric", "FACSymphony"),
    ("instrument", "SH800", "ID7000"),
    ("instrument", "CytoFLEX nano", "CytoFLEX"),
    ("instrument", "LSM 710", "LSM 880"),
    ("product", "Exosome Isolation Kit CD9, human", "Exosome Isolation Kit CD63, human"),
    ("product", "Dynabeads Protein A", "Dynabeads Protein G"),
    ("reagent", "TrypLE", "trypsin"),
    ("assay", "proximity ligation assay", "proximity extension assay"),
    ("assay", "nCounter", "sequencing"),
    ("technique", "helium ion microscopy", "SEM"),
    ("rotor", "JS-24.15", "JS-24.38"),
    ("anticoagulant", "ACD-B", "ACD-A"),
    ("serum", "N-2", "B-27"),
]
"""Names of things that are alike, but two."""

NO_PRECIPITANTS = [
    "cellulose acetate",
    "uranyl acetate",
    "acetate",
    "sodium acetate buffer",
    "DMPE-PEG",
    "DSPE-PEG",
    "PEGylated label",
    "PEG-biotin",
    "ethanol",
    "ethanol precipitation",
    "precipitate",
    "immunoprecipitation",
    "PROSPR",
    "casein precipitation",
    "acetone",
]

PRECIPITANTS = [
    ("method", "PEG precipitation"),
    ("method", "polymer precipitation"),
    ("method", "salting out"),
    ("method", "ammonium sulphate precipitation"),
    ("method", "protamine precipitation"),
    ("reagent", "PEG"),
    ("reagent", "PEG-6000"),
    ("reagent", "sodium acetate"),
    ("reagent", "protamine sulfate"),
    ("product", "ExoQuick-TC"),
    ("product", "Total Exosome Isolation (from plasma)"),
    ("product", "miRCURY Exosome Kit"),
    ("product", "ExoGAG"),
    ("product", "Exo-spin"),
]

CORE = {
    "centrifugation": "force or rpm+rotor or rpm+radius; duration",
    "ultracentrifugation": "force or rpm+rotor or rpm+radius; duration; rotor; temperature",
    "density gradient": "matrix; layers; loading; force or rpm+rotor or rpm+radius; duration; rotor; "
    "fractions or density",
    "size exclusion chromatography": "product or resin; load; fractions",
    "ultrafiltration": "product or membrane; cutoff",
    "tangential flow filtration": "product or membrane; cutoff",
    "filtration": "pore",
    "precipitation": "reagent or product; ratio or volume; incubation",
    "immunoaffinity": "target or ligand; carrier; elution",
    "affinity": "target or ligand; carrier; elution",
}

SIZES = {
    "used": ["NTA", "DLS", "TRPS", "MRPS", "AF4-MALS", "SAXS"],
    "measured": ["TEM", "cryo-EM", "AFM", "SEM", "immuno-EM"],
    "said": ["flow cytometry", "nano-flow cytometry", "SP-IRIS", "fluorescence NTA"],
    "never": ["zeta potential", "bead-based flow cytometry", "size exclusion elution", "confocal microscopy"],
}

LYSATES = {
    "yes": ["western blot", "mass spectrometry"],
    "unless intact": ["ELISA", "Simoa", "dot blot"],
    "no": ["flow cytometry", "bead-based flow cytometry", "SP-IRIS", "immuno-EM", "MACSPlex"],
}

GREATEST_FORCE = {
    "SW 28": 141_000,
    "SW 28.1": 150_000,
    "SW 32 Ti": 175_000,
    "SW 32.1 Ti": 187_000,
    "SW 40 Ti": 285_000,
    "SW 41 Ti": 288_000,
    "SW 50.1": 300_000,
    "SW 55 Ti": 368_000,
    "SW 60 Ti": 485_000,
    "Type 19": 53_900,
    "Type 42.1": 195_000,
    "Type 45 Ti": 235_000,
    "Type 50 Ti": 226_000,
    "Type 50.2 Ti": 302_000,
    "Type 60 Ti": 362_000,
    "Type 70 Ti": 504_000,
    "Type 70.1 Ti": 450_000,
    "Type 80 Ti": 602_000,
    "Type 90 Ti": 694_000,
    "Type 100 Ti": 802_000,
    "MLS-50": 268_000,
    "MLA-130": 1_019_000,
    "TLS-55": 259_000,
    "TLA-55": 186_000,
    "TLA-100.3": 541_000,
    "TLA-110": 657_000,
    "TLA-120.2": 627_000,
    "JA-20": 48_300,
    "JA-25.50": 75_600,
    "T-865": 429_460,
    "T-890": 692_149,
    "AH-629": 151_243,
}
"""Force in ×g at top speed, as the makers print it."""


def rows(table: str, columns: int) -> list[tuple[str, ...]]:
    """Split a table whose columns are parted by two blanks or more; an absent last column is empty."""
    found = [tuple(part.strip() for part in line.split("  ") if part.strip()) for line in table.strip().splitlines()]
    return [(*row, *[""] * (columns - len(row))) for row in found]


def known(kind: str, text: str) -> Any:
    """The entry that a name stands for."""
    entry = find(kind, text).entry
    assert entry is not None, text
    return entry


@pytest.mark.parametrize(("text", "folded"), rows(FOLDED, 2))
def test_fold_keeps_letters_and_digits_only(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(("kind", "text", "name"), rows(CANONICAL, 3))
def test_names_as_people_write_them_are_found(kind: str, text: str, name: str) -> None:
    found = find(kind, text)
    assert (str(found), found.kind, found.known, found.candidates) == (text, kind, True, ())
    assert known(kind, text).name == name


@pytest.mark.parametrize(
    ("texts", "name"),
    [(MASS_SPECTROMETRY, "mass spectrometry"), (WESTERN_BLOT, "western blot"), (DOT_BLOT, "dot blot")],
)
def test_assays_are_found_in_their_usual_spellings(texts: str, name: str) -> None:
    spellings = [text.strip() for line in texts.strip().splitlines() for text in line.split("  ")]
    assert {text: known("assay", text).name for text in spellings} == dict.fromkeys(spellings, name)


@pytest.mark.parametrize("meaning", MEANING)
def test_what_a_control_means(meaning: str) -> None:
    names = MEANING[meaning]
    assert {text: known("control", text).meaning for text in names} == dict.fromkeys(names, meaning)


@pytest.mark.parametrize(("kind", "one", "other"), APART)
def test_things_that_are_alike_are_told_apart(kind: str, one: str, other: str) -> None:
    assert (known(kind, one).name, known(kind, other).name) == (one, other)


@pytest.mark.parametrize(
    "text", ["bovine pituitary extract", "chicken embryo extract", "UltroSer G", "serum replacement"]
)
def test_supplements_that_may_hold_serum_are_left_to_a_reader(text: str) -> None:
    assert not find("serum", text).known


@pytest.mark.parametrize("text", ["KnockOut SR", "Nutridoma-SP", "B-27", "N2 supplement", "BSA", "serum-free"])
def test_supplements_without_serum_count_as_none(text: str) -> None:
    assert known("serum", text).counts_as == "none"


def test_a_treatment_states_its_reagent_only_where_its_name_does() -> None:
    names = ["DTT treatment", "TCEP treatment", "THP depolymerization", "EDTA treatment", "chelation"]
    assert [known("method", name).says for name in names] == [("reagent",), ("reagent",), (), ("reagent",), ()]


@pytest.mark.parametrize("text", NO_PRECIPITANTS)
def test_what_only_holds_the_word_is_no_precipitation(text: str) -> None:
    assert "precipitation" not in classes(text, ("method", "reagent", "product"))


@pytest.mark.parametrize(("kind", "text"), PRECIPITANTS)
def test_precipitations_are_known_by_method_reagent_and_product(kind: str, text: str) -> None:
    assert "precipitation" in classes(text, (kind,))


def classes(text: str, kinds: tuple[str, ...]) -> set[str]:
    """The method classes that a name stands for."""
    found: set[str] = set()
    for entry in (find(kind, text).entry for kind in kinds):
        if entry is not None:
            found.update(getattr(entry, "method_classes", None) or [entry.method_class])
    return found


@pytest.mark.parametrize("text", ["", "—", "Superkit 3000", "Sigma Exo-spin", "qEVoriginal of Izon", "xSW 32 Ti"])
def test_unknown_names_have_no_entry(text: str) -> None:
    for kind in KINDS:
        found = find(kind, text)
        assert (found.text, found.known, found.candidates) == (text, False, ())


@pytest.mark.parametrize(
    "text", ["x" + " (a)" * 5000, "a/" * 50000, "(a" * 50000, "a " * 50000, "x" + " " * 50000 + ")"]
)
@pytest.mark.parametrize("kind", ["protein", "product", "term"])
def test_texts_that_are_no_names_do_no_harm(kind: str, text: str) -> None:
    assert find(kind, text) == (text, kind, None, ())


@pytest.mark.parametrize("text", ["CD63 (abcam)", "CD63 (abcam) (lot 1)", "CD63 (LAMP-3)", "CD63 (TSPAN30)"])
def test_remarks_in_brackets_are_set_aside(text: str) -> None:
    assert (known("protein", text).name, str(find("protein", text))) == ("CD63", text)


def test_ambiguous_names_have_candidates() -> None:
    assert {
        (kind, text): find(kind, text).candidates
        for kind, text in [
            ("product", "PureExo"),
            ("product", "Exo-spin columns"),
            ("method", "diafiltration"),
            ("control", "parental cells"),
            ("control", "exosome-depleted FBS"),
            ("serum", "HS"),
        ]
    } == {
        ("product", "PureExo"): ("precipitation", "resin"),
        ("product", "Exo-spin columns"): ("Exo-spin", "Exo-spin SEC columns"),
        ("method", "diafiltration"): ("ultrafiltration", "tangential flow filtration"),
        ("control", "parental cells"): ("positive control", "wild type"),
        ("control", "exosome-depleted FBS"): ("EV-depleted fluid", "process blank"),
        ("serum", "HS"): ("horse serum", "human serum"),
    }


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("method", "ultracentrifugaton", "ultracentrifugation"),
        ("product", "ExoQuik", "ExoQuick"),
        ("rotor", "SW 42 Ti", None),
        ("method", "UX", None),
        ("technique", "tarot", None),
    ],
)
def test_nearest_mends_letters_but_never_numbers(kind: str, text: str, name: str | None) -> None:
    assert nearest(kind, text) == name


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_and_alias_leads_to_its_entry(kind: str) -> None:
    for entry in entries(kind):
        for text in (entry.name, *entry.aliases):
            found = find(kind, text)
            assert found.entry is entry or entry.name in found.candidates, text


@pytest.mark.parametrize("kind", KINDS)
def test_an_alias_means_one_entry_or_is_listed_as_ambiguous(kind: str) -> None:
    owners: dict[str, set[str]] = {}
    for entry in entries(kind):
        for text in (entry.name, *entry.aliases):
            owners.setdefault(fold(text), set()).add(entry.name)
    for key, names in owners.items():
        if len(names) > 1:
            assert names <= {*find(kind, key).candidates}, key


@pytest.mark.parametrize("kind", KINDS)
def test_ambiguous_names_have_two_candidates_or_more(kind: str) -> None:
    listed = {alias: names for content in FILES.values() if content["kind"] == kind
              for alias, names in content.get("ambiguous", {}).items()}  # fmt: skip
    assert {alias: names for alias, names in listed.items() if len({*names}) < 2} == {}
    assert {alias: find(kind, alias).candidates for alias in listed} == {
        alias: tuple(names) for alias, names in listed.items()
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_entries_with_a_source(kind: str) -> None:
    assert entries(kind)
    assert all({"cite", "read"} <= source(kind, entry.source).keys() for entry in entries(kind))


def test_data_files_have_no_problem() -> None:
    assert build.problems(FILES) == []


def test_built_file_is_current() -> None:
    assert Path(BUILT).read_text(encoding="ascii") == build.built(FILES)


def test_digest_is_that_of_the_built_file() -> None:
    assert (len(digest()), digest()) == (64, digest())


@pytest.mark.parametrize("name", CORE)
def test_core_fields_of_a_method_class(name: str) -> None:
    core = known("method class", name).core
    assert "; ".join(" or ".join("+".join(way) for way in ways) for ways in core) == CORE[name]


def test_fields_of_method_classes_are_fields_of_a_step() -> None:
    named = {field for one in entries("method class") for ways in one.core for way in ways for field in way}
    named.update(field for one in entries("method class") for field in one.further)
    named.update(field for kind in ("method", "product") for one in entries(kind) for field in one.says)
    assert named - Step.model_fields.keys() == set()


def test_hybrids_name_their_cleanup() -> None:
    precipitating = [one for one in entries("product") if "precipitation" in one.method_classes]
    assert {one.name: one.cleanup for one in precipitating if len(one.method_classes) > 1} == {
        "Exo-spin": "size exclusion chromatography",
        "ExoQuick PLUS": "resin",
        "ExoQuick ULTRA": "resin",
        "ExoQuick-TC ULTRA": "resin",
    }


@pytest.mark.parametrize("sizes", SIZES)
def test_when_a_technique_counts_as_sizing(sizes: str) -> None:
    assert {name: known("technique", name).sizes for name in SIZES[sizes]} == dict.fromkeys(SIZES[sizes], sizes)


def test_principles_that_count_as_one_or_two() -> None:
    wanted = [
        "NTA",
        "DLS",
        "fluorescence NTA",
        "AF4-DLS",
        "TEM",
        "cryo-EM",
        "AFM",
        "TRPS",
        "AF4-MALS",
        "zeta potential",
    ]
    assert {name: known("technique", name).principles for name in wanted} == {
        "NTA": ("Brownian motion",),
        "DLS": ("Brownian motion",),
        "fluorescence NTA": ("Brownian motion",),
        "AF4-DLS": ("Brownian motion",),
        "TEM": ("electron microscopy",),
        "cryo-EM": ("electron microscopy",),
        "AFM": ("scanning probe",),
        "TRPS": ("resistive pulse",),
        "AF4-MALS": ("field-flow retention", "static light scattering"),
        "zeta potential": (),
    }


def test_a_technique_that_sizes_has_a_principle() -> None:
    assert [one.name for one in entries("technique") if (one.sizes == "never") != (not one.principles)] == []


@pytest.mark.parametrize("lysate", LYSATES)
def test_which_assays_have_a_lysate(lysate: str) -> None:
    wanted = LYSATES[lysate]
    assert {name: known("assay", name).lysate for name in wanted} == dict.fromkeys(wanted, lysate)


def test_total_protein_and_capture_are_no_evidence_of_a_protein() -> None:
    wanted = ["BCA", "microBCA", "Bradford", "Qubit", "A280", "Lowry", "Coomassie", "capture antibody"]
    assert [name for name in wanted if known("assay", name).protein] == []


@pytest.mark.parametrize("name", GREATEST_FORCE)
def test_radius_and_speed_of_a_rotor_give_the_makers_force(name: str) -> None:
    rotor = known("rotor", name)
    force = 1.118e-5 * rotor.r_max / 10 * rotor.max_rpm**2
    assert force == pytest.approx(GREATEST_FORCE[name], rel=0.005)


def test_radii_of_rotors_are_in_order() -> None:
    known = [one for one in entries("rotor") if one.r_min]
    assert [one.name for one in known if not one.r_min < one.r_max] == []


SOUND = """
kind: reagent
sources:
  us: {cite: Ours, read: memory}
entries:
  - {name: PEG, aliases: [macrogol], method_class: precipitation, source: us}
  - {name: DTT, source: us}
"""

BROKEN = [
    (("kind: reagent", "kind: potion"), "lab.yaml: `kind` is not one of "),
    (("sources:", "extra: 1\nsources:"), "lab.yaml: unknown key extra."),
    (("{cite: Ours, read: memory}", "{cite: Ours}"), "lab.yaml: source us needs `cite` and `read`"),
    (("read: memory", "read: hearsay"), "lab.yaml: source us is read `original`, `secondary` or from `memory`."),
    (("method_class: precipitation", "class: x"), "lab.yaml: PEG: unknown field class."),
    (("name: PEG, ", ""), "lab.yaml: an entry without name: no name."),
    (("[macrogol]", "macrogol"), "lab.yaml: PEG: aliases is 'macrogol', which is not tuple[str, ...]."),
    (("[macrogol]", "[no]"), "lab.yaml: PEG: aliases is [False], which is not tuple[str, ...]."),
    (("[macrogol]", "[—]"), "lab.yaml: PEG: a name without letters and digits."),
    (
        ("DTT, source: us", "DTT, source: them"),
        "lab.yaml: DTT: its source 'them' is not in the file's table of sources.",
    ),
    (("name: DTT", "name: p.e.g."), "lab.yaml: p.e.g.: its name or alias peg means PEG already."),
    (("entries:", "ambiguous: {peg: [DTT]}\nentries:"), "lab.yaml: PEG: its name or alias peg is ambiguous"),
    (
        ("entries:", "ambiguous: {salt: [NaCl]}\nentries:"),
        "The ambiguous name salt may mean NaCl, which is no reagent.",
    ),
    (("entries:", "ambiguous: [salt]\nentries:"), "lab.yaml: `ambiguous` is not a mapping"),
]


REQUIRED: dict[str, dict[str, Any]] = {
    "sample kind": {"group": "fluid"},
    "species": {"mammal": True},
    "protein": {"categories": {}},
}
"""What an entry cannot do without."""


def test_a_sound_file_has_no_problem() -> None:
    assert build.problems({"lab.yaml": yaml.safe_load(SOUND)}) == []


@pytest.mark.parametrize(("change", "problem"), BROKEN)
def test_each_kind_of_mistake_is_told_with_file_and_entry(change: tuple[str, str], problem: str) -> None:
    text = SOUND.replace(*change)
    assert text != SOUND
    assert [found[: len(problem)] for found in build.problems({"lab.yaml": yaml.safe_load(text)})] == [problem]


def test_words_and_references_are_checked() -> None:
    files: dict[str, Any] = {
        "classes.yaml": {
            "kind": "method class",
            "sources": {"us": {"cite": "Ours", "read": "memory"}},
            "entries": [{"name": "filtration", "recovery": "middling", "source": "us"}],
        },
        "methods.yaml": {
            "kind": "method",
            "sources": {"us": {"cite": "Ours", "read": "memory"}},
            "entries": [{"name": "sieving", "method_class": "sieves", "source": "us"}],
        },
    }
    assert build.problems(files) == [
        "classes.yaml: filtration: recovery is 'middling', not one of high, intermediate, low.",
        "methods.yaml: sieving: method_class names sieves, which is no method class.",
    ]


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [("sample kind", "ontology", "UBERON:123"), ("species", "taxid", "NCBITaxon:9606"), ("protein", "uniprot", "CD63")],
)
def test_terms_of_public_resources_are_checked(kind: str, field: str, value: str) -> None:
    entry = {"name": "thing", field: value, "source": "us", **REQUIRED[kind]}
    file = {"kind": kind, "sources": {"us": {"cite": "Ours", "read": "memory"}}, "entries": [entry]}
    assert build.problems({"lab.yaml": file}) == [f"lab.yaml: thing: {field} is {value!r}, which has not its form."]


def test_a_repeated_key_is_refused() -> None:
    with pytest.raises(yaml.YAMLError, match="repeated key name"):
        yaml.load("{name: a, name: b}", build.Loader)
