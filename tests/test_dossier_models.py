"""The records of a dossier hold exactly the keys of the dossier language, each described."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest
from pydantic import ValidationError

import evcheck.dossier as chapters
from evcheck.dossier import Dossier, Preparation
from evcheck.dossier.quantities import DIMENSIONS, Quantity, parse
from evcheck.knowledge import find

# The keys of every record in the order of the language: * marks the main key, ! a required one,
# _ stands for a space in `shown for`. Every record also takes `note` and `where`.
LANGUAGE = {
    "Dossier": "evcheck! study protocols antibodies preparations assays translation justifications",
    "Study": "title doi authors year stage purpose field terms claims guidelines ev_track data negative_results ethics",
    "Data": "kind repository accession",
    "NegativeResults": "status*",
    "Ethics": "approval* consent",
    "Term": "word* qualifier definition size_method biogenesis_evidence",
    "Preparation": (
        "id! like role of term sample isolation rationale specificity validation process_blank final recovery storage "
        "characterization"
    ),
    "Final": "volume* buffer",
    "Recovery": "value* by",
    "Sample": (
        "kind! origin engineering species amount spiked_with reason donors collection processing quality storage cells "
        "growth_medium medium urine csf saliva milk synovial_fluid tissue bacteria plant"
    ),
    "Engineering": "what* how construct",
    "SampleAmount": "used* per_donor pooled",
    "Donors": "number* groups sex age health medication fasting",
    "Collection": (
        "site needle tube anticoagulant additives first_tube_discarded time_to_processing temperature time_of_day "
        "posture tourniquet"
    ),
    "Quality": "platelets haemolysis lipoproteins blood_contamination",
    "Measured": "value* by",
    "Cells": ("name* origin passage authenticated mycoplasma seeded count viability confluence donors phenotype"),
    "Urine": (
        "void sampling time volume dipstick ph osmolality creatinine protein infection blood kidney_function hydration "
        "prostate_massage thp_treatment normalizer"
    ),
    "Csf": "site access needle volume fraction_order red_cells white_cells time_to_freezing indication",
    "Saliva": (
        "stimulated glandular time_since_food time_since_teeth_cleaning oral_health debris_removal viscosity_handling"
    ),
    "Milk": "lactation_stage expression fraction kept_before_fat_removal fat_removal casein_removal",
    "SynovialFluid": "joint disease injections hyaluronidase cells",
    "Tissue": (
        "region mass ischaemia_time time_to_processing dissociation cell_integrity intracellular_control explant "
        "perfusion"
    ),
    "Bacteria": "strain growth_phase medium medium_particles density lysis phage lps flagella",
    "Plant": "organ cultivar growth extraction",
    "Medium": "base* serum additives vessel volume conditioning harvests washed_before treatment conditions",
    "Serum": "kind* percent depletion",
    "Depletion": "method* product force duration cutoff dilution",
    "Harvests": "number* interval",
    "Storage": "state* temperature duration vessel buffer additive thaw freeze_thaw_cycles",
    "Step": (
        "method protocol id from keep role product supplier reagent force rpm rotor radius k_factor duration "
        "temperature brake tube repeats volume matrix kind layers loading load fraction_volume fractions density "
        "density_by resin bed_volume pore membrane cutoff volume_out pressure ratio incubation target antibody ligand "
        "carrier selection elution buffer instrument settings"
    ),
    "Layer": "percent* volume",
    "Antibody": "name* protein clone supplier catalogue rrid host dilution concentration amount label",
    "Characterization": ("shown_for proteins components particles imaging quantities normalized_to topology physical"),
    "Protein": (
        "protein! by! result role antibody captured_with kit lysis_buffer intact loaded reduced lysate_control "
        "relative_to value uncropped"
    ),
    "Component": "what*! by value treated",
    "Quantities": "protein lipid rna dna",
    "SubstanceAmount": "amount* per by blank",
    "Topology": "component! treatment detergent result",
    "Physical": "what*! by value",
    "Particle": (
        "technique! mode instrument software measures size concentration settings calibration detection_limit blank "
        "dilution replicates flow"
    ),
    "Size": "mean mode median range spread particles_measured",
    "Concentration": "value* per",
    "Image": ("technique! instrument views scale_bar fields selection preparation magnification antibody size"),
    "Flow": (
        "staining wash dilution controls trigger flow_rate fluorescence_calibration scatter_calibration "
        "detection_range miflowcyt_checklist repository"
    ),
    "FlowControls": "buffer reagent unstained isotype single_stained procedural serial_dilution detergent",
    "Assay": (
        "id! kind! preparation! system readout dosed doses dose_unit dose_rationale route controls arms replicates "
        "label"
    ),
    "Replicates": "biological* technical",
    "Translation": (
        "role status indication jurisdiction regulatory_class registration ind cta ethics product_cell donors "
        "manufacture reference_material donor_variability subpopulations biodistribution kinetics preclinical product "
        "release potency regimen monitoring claims"
    ),
    "ProductDonors": "number* consent screened_for",
    "Manufacture": "gmp cell_bank mode scale batches consistency",
    "Preclinical": "toxicity immunogenicity tumour_promotion coagulation",
    "ClinicalProduct": "strength dose_unit excipients container shelf_life stability",
    "Release": "test*! method limit result",
    "Regimen": "dose* route schedule",
    "ProductClaim": "text*! evidence reference",
    "Justification": "items! subject reason! until",
}
CLOSED = {
    ("Study", "stage"): "protocol|manuscript|preprint|published",
    ("Study", "purpose"): "basic|biomarker|therapeutic|method|reference material",
    ("Study", "claims"): "function|subtype|biogenesis|cargo|rna cargo|uptake|release|in vivo",
    ("NegativeResults", "status"): "reported|none obtained|withheld",
    ("Preparation", "role"): "study|comparator|control|blank",
    ("Preparation", "specificity"): "high recovery|intermediate|high specificity|high recovery and specificity",
    ("Sample", "origin"): "native|engineered|mimetic|synthetic",
    ("Storage", "state"): "fresh|cooled|frozen",
    ("Step", "keep"): "pellet|supernatant|filtrate|retentate|eluate|fractions|flow-through|bound|both",
    ("Step", "role"): "clear|collect|wash|concentrate|sterilize|purify",
    ("Step", "kind"): "equilibrium|flotation|velocity",
    ("Step", "loading"): "top|bottom",
    ("Step", "selection"): "positive|negative",
    ("Protein", "result"): "detected|enriched|depleted|not detected|quantified",
    ("Protein", "role"): "marker|contaminant|reporter|cargo|corona|origin",
    ("SubstanceAmount", "per"): "mL final|mL sample|cell|g tissue|harvest",
    ("Concentration", "per"): "mL final|mL sample|cell|g tissue|harvest",
    ("Particle", "mode"): "scatter|fluorescence",
    ("Particle", "measures"): "size|concentration",
    ("Image", "views"): "wide-field|close-up",
    ("Assay", "kind"): "function|potency|uptake|release|biodistribution|toxicity|comparison",
    ("Assay", "dosed"): "vesicles|compound|none",
    ("Assay", "arms"): "total fluid|EV-depleted fluid|EVs|other fraction|other subtype",
    ("Translation", "role"): "active substance|carrier|diagnostic",
    ("Translation", "status"): "preclinical|investigational|authorized|unapproved use",
}
NONE_ALLOWED = [("Dossier", "assays"), ("Preparation", "isolation"), ("Study", "claims"), ("Translation", "claims")]


def raw_models() -> dict[str, dict[str, Any]]:
    """The JSON Schema of every record, as pydantic makes it from the models."""
    root = Dossier.model_json_schema()
    records: dict[str, dict[str, Any]] = root.pop("$defs")
    return {"Dossier": root, **records}


MODELS = raw_models()
FIELDS = [(record, key, field) for record, model in MODELS.items() for key, field in model["properties"].items()]


def parts(field: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema of a field, its alternatives, and that of its elements."""
    inner = [field, *field.get("anyOf", [])]
    return inner + [part["items"] for part in inner if "items" in part]


def dimensions(field: dict[str, Any]) -> list[str]:
    """The dimension of a field, if it takes quantities."""
    return [part["reads"] for part in parts(field) if part.get("reads") in DIMENSIONS]


def words_of(field: dict[str, Any]) -> list[list[str]]:
    """The closed words of a field, if it takes them."""
    return [part["enum"] for part in parts(field) if "enum" in part]


def test_the_models_hold_the_keys_of_the_language_and_no_others() -> None:
    written = {
        record: " ".join(
            key.replace(" ", "_")
            + ("*" if field["evcheck"].get("main") else "")
            + ("!" if key in model.get("required", ()) else "")
            for key, field in model["properties"].items()
            if key not in ("note", "where")
        )
        for record, model in MODELS.items()
    }
    assert written == LANGUAGE


def test_every_record_takes_a_note_and_a_place_in_the_paper() -> None:
    assert [record for record, model in MODELS.items() if not {"note", "where"} <= model["properties"].keys()] == []


def test_the_word_none_stands_where_the_language_has_it() -> None:
    assert sorted((record, key) for record, key, field in FIELDS if field["evcheck"].get("none")) == NONE_ALLOWED


def test_every_field_is_described_in_sentences() -> None:
    texts = {(record, key): field["description"] for record, key, field in FIELDS}
    assert [place for place, text in texts.items() if not re.fullmatch(r"[A-Z].{8,240}\.", text)] == []


def test_every_value_has_an_example_and_no_mapping_has_one() -> None:
    assert [
        (record, key) for record, key, field in FIELDS if ("example" in field["evcheck"]) == ("$ref" in str(field))
    ] == []


def test_the_unit_of_a_bare_number_is_the_one_that_is_read() -> None:
    told = {(record, key): field["evcheck"].get("unit", "") for record, key, field in FIELDS}
    read = {
        (record, key): "".join(DIMENSIONS[name].bare for name in dimensions(field)) for record, key, field in FIELDS
    }
    assert told == read | {("Layer", "percent"): "%"}


def test_every_example_is_read_without_a_note() -> None:
    examples = [(field["evcheck"].get("example", ""), name) for _, _, field in FIELDS for name in dimensions(field)]
    assert [(example, name) for example, name in examples if parse(example, name).notes] == []


def test_every_example_of_a_name_is_known() -> None:
    examples = [
        (field["evcheck"]["example"], part["reads"].removeprefix("name:"))
        for _, _, field in FIELDS
        for part in parts(field)
        if part.get("reads", "").startswith("name:")
    ]
    assert [(example, kind) for example, kind in examples if not find(kind, example).known] == []


def test_every_example_of_a_yes_or_no_is_one() -> None:
    assert {
        field["evcheck"]["example"] for _, _, field in FIELDS for part in parts(field) if part.get("reads") == "yes/no"
    } == {"yes", "no"}


def test_closed_words_are_those_of_the_language() -> None:
    assert {(record, key): "|".join(words) for record, key, field in FIELDS for words in words_of(field)} == CLOSED


def test_the_example_of_a_closed_word_is_one_of_them() -> None:
    examples = {(record, key): field["evcheck"].get("example") for record, key, field in FIELDS}
    assert [place for place, words in CLOSED.items() if examples[place] not in words.split("|")] == []


def test_every_record_has_a_docstring_of_its_own() -> None:
    assert [record for record, model in MODELS.items() if not model.get("description", "").endswith(".")] == []


def test_the_models_build_without_a_warning() -> None:
    script = (
        "import warnings; warnings.simplefilter('error'); from evcheck.dossier import Dossier; Dossier.model_rebuild()"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_importing_the_package_does_not_import_pydantic() -> None:
    script = "import sys, evcheck.dossier; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_the_package_offers_every_record() -> None:
    assert sorted(chapters.__all__) == sorted(LANGUAGE)
    assert [name for name in chapters.__all__ if getattr(chapters, name).__name__ != name] == []
    with pytest.raises(AttributeError, match="has no attribute 'Vesicle'"):
        _ = chapters.Vesicle  # type: ignore[attr-defined]  # there is none, which is tested


def test_a_step_is_read_into_quantities_and_names() -> None:
    preparation = Preparation.model_validate(
        {
            "id": "msc-sev",
            "sample": {"kind": "conditioned medium", "engineering": {"construct": "pLenti"}},
            "isolation": [{"method": "ultracentrifugation", "from": ["clearing"], "force": "100000 g"}],
            "characterization": {"shown for": "other"},
        }
    )
    assert preparation.isolation is not None
    assert preparation.sample is not None
    assert preparation.sample.engineering is not None
    assert preparation.characterization is not None
    step = preparation.isolation[0]
    assert isinstance(step.force, Quantity)
    assert (step.force.low, step.force.dimension) == (100_000.0, "force")
    assert (str(step.method), step.from_) == ("ultracentrifugation", ["clearing"])
    assert preparation.sample.engineering.construct_ == "pLenti"
    assert preparation.characterization.shown_for == "other"


@pytest.mark.parametrize(
    ("mapping", "place"),
    [
        ({"evcheck": "2"}, ("evcheck",)),
        ({"evcheck": "1", "sample": {}}, ("sample",)),
        ({"evcheck": "1", "study": {"stage": "accepted"}}, ("study", "stage")),
        ({"evcheck": "1", "preparations": [{}]}, ("preparations", 0, "id")),
        ({"evcheck": "1", "assays": [{"id": "a", "kind": "function"}]}, ("assays", 0, "preparation")),
        (
            {"evcheck": "1", "preparations": [{"id": "a", "process_blank": "maybe"}]},
            ("preparations", 0, "process_blank"),
        ),
    ],
)
def test_a_mistake_is_found_at_its_place(mapping: dict[str, Any], place: tuple[str | int, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        Dossier.model_validate(mapping)
    assert [error["loc"] for error in caught.value.errors()] == [place]
