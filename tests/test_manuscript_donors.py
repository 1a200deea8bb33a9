"""Numbers of donors, storage with time and buffer, and sizes, as drafts take them."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.manuscript.draft import Found
from evcheck.manuscript.run import draft
from evcheck.manuscript.walking import found, within


def preparations(text: str) -> Any:
    return draft(text.encode(), "paper.md").tree["preparations"]


def number(blood: str, more: str = "") -> tuple[str, tuple[str, ...]]:
    """The number of donors and the candidates between which none was chosen."""
    text = f"# Methods\n\n## Blood\n\n{blood} Plasma was made at 2,500 × g for 15 min.\n\n## EVs\n\n"
    text += f"EVs were isolated from plasma by ultracentrifugation at 100,000 × g for 2 h.{more}\n"
    told = found(preparations(text)[0], "sample", "donors", "number")
    return ("", ()) if told is None else (told.value, tuple(one.value for one in told.others))


@pytest.mark.parametrize(
    ("blood", "expected"),
    [
        ("Blood of 12 healthy human donors was drawn into EDTA tubes.", ("12", ())),
        ("Blood was drawn from twelve volunteers.", ("12", ())),
        ("Twelve healthy volunteers gave blood into citrate tubes.", ("12", ())),
        ("Venous blood was collected from healthy donors (n = 6).", ("6", ())),
        ("Blood was obtained from n = 8 healthy donors.", ("8", ())),
        (
            "Blood was collected from 24 patients with sepsis and 10 healthy controls.",
            ("", ("24", "10")),
        ),
        ("From March 2017 to October 2020, blood was collected from 96 patients.", ("96", ())),
        ("From March 2017 to October 2020, 96 patients with cancer gave blood.", ("96", ())),
        ("Blood was collected in 2019 from patients with sepsis.", ("", ())),
        ("From 2017 to 2020 patients with sepsis gave blood.", ("", ())),
        ("Blood was drawn from a 35 year old male donor.", ("", ())),
        ("Blood was collected at 10 min in patients.", ("", ())),
        ("10 mL blood was collected from patients.", ("", ())),
        ("Blood was drawn from 12 to 15 donors.", ("", ())),
        ("Cells of 5 donors were obtained from the blood bank.", ("", ())),
        ("Blood was collected from eight C57BL/6 mice.", ("", ())),
    ],
)
def test_how_many_people_gave_blood(blood: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert number(blood) == expected


def test_a_number_that_results_tell_is_doubtful_and_gives_way_to_that_of_the_methods() -> None:
    results = "\n\n# Results\n\nPlasma was obtained from 7 patients."
    assert number("Blood was drawn into citrate tubes.", results) == ("7", ())
    assert number("Blood was drawn from 9 donors.", results) == ("9", ())


def test_donors_of_several_groups_are_asked_about_once() -> None:
    text = (
        "# Methods\n\nSerum was collected from 5 patients and 4 healthy controls. EVs were isolated from serum with "
        "ExoQuick.\n"
    )
    made = draft(text.encode(), "paper.md")
    assert not [one for one in made.questions if one.path.endswith("donors.number")]


def storage(text: str) -> dict[str, str]:
    kept = within(preparations(f"# Methods\n\n## Isolation of EVs\n\n{text}\n")[0], "storage")
    return {key: value.value for key, value in (kept or {}).items() if isinstance(value, Found)}


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (
            "The EVs were aliquoted and kept at minus 80 degrees Celsius in PBS.",
            {"temperature": "-80 °C", "state": "frozen", "buffer": "PBS"},
        ),
        (
            "EVs were resuspended in PBS with 25 mM trehalose and stored at −80°C for up to 7 days.",
            {"temperature": "-80 °C", "state": "frozen", "duration": "7 days", "buffer": "PBS with 25 mM trehalose"},
        ),
        ("EVs were stored at 4 °C.", {"temperature": "4 °C", "state": "cooled"}),
    ],
)
def test_how_vesicles_were_kept(kept: str, expected: dict[str, str]) -> None:
    isolated = "EVs were isolated from plasma by ultracentrifugation at 100,000 × g for 2 h."
    assert storage(f"{isolated} {kept}") == expected


def test_storage_that_is_told_of_another_preparation_is_not_that_of_the_first() -> None:
    text = (
        "# Methods\n\n## Isolation of EVs of serum\n\nEVs were isolated from serum with ExoQuick.\n\n"
        "## Isolation of EVs of urine\n\nEVs were pelleted from urine at 100,000 × g for 2 h. EVs were stored at "
        "-80 °C.\n"
    )
    kept = [found(one, "storage", "temperature") for one in preparations(text)]
    assert [one.value if one else "" for one in kept] == ["", "-80 °C"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("gave a mode size of 112 nm and a mean of 145 ± 12 nm", {"mode": "112 nm", "mean": "145 ± 12 nm"}),
        ("gave a size of 92 nm (mode)", {"mode": "92 nm"}),
        ("gave 118.4 nm (median)", {"median": "118.4 nm"}),
        ("gave a D50 of 130 nm", {"median": "130 nm"}),
    ],
)
def test_sizes(told: str, expected: dict[str, str]) -> None:
    text = (
        "# Methods\n\nEVs were isolated from plasma with ExoQuick.\n\n# Results\n\n"
        f"Nanoparticle tracking analysis of the EVs {told}.\n"
    )
    (particle,) = preparations(text)[0]["characterization"]["particles"]
    assert {key: value.value for key, value in particle["size"].items()} == expected


UNSAID = "the text does not say by which technique"


def told_size(told: str, methods: str, chapter: str = "particles") -> list[dict[str, tuple[str, str]]]:
    """The sizes of each entry, with why they are doubted, of a paper that measured by some methods."""
    text = (
        f"# Methods\n\nEVs were isolated from plasma with ExoQuick. EVs were measured by {methods}.\n\n"
        f"# Results\n\n## EVs\n\n{told}\n"
    )
    entries = preparations(text)[0]["characterization"][chapter]
    return [{key: (one.value, one.unsure) for key, one in entry.get("size", {}).items()} for entry in entries]


@pytest.mark.parametrize(
    ("methods", "told", "expected"),
    [
        ("NTA", "The mean size was 118 nm.", [{"mean": ("118 nm", UNSAID)}]),
        ("NTA", "EVs had a mode of 92 nm, and plasma held 3.1 × 10^10 particles/mL.", [{"mode": ("92 nm", UNSAID)}]),
        ("NTA", "EVs were small, with a median of 104 ± 3 nm.", [{"median": ("104 ± 3 nm", UNSAID)}]),
        (
            "NTA and by flow cytometry with a size gate of 100 nm beads",
            "EVs had a mode of 92 nm.",
            [{"mode": ("92 nm", UNSAID)}, {}],
        ),
        (
            "NTA and DLS",
            "EVs were looked at by DLS. They had a mode of 92 nm and their D50 was 98 nm.",
            [{}, {"mode": ("92 nm", ""), "median": ("98 nm", "")}],
        ),
        ("NTA and DLS", "EVs had a mode of 92 nm.", [{}, {}]),
        ("NTA", "EVs were round by TEM. EVs had a mean of 60 nm.", [{}]),
        ("NTA", "The mean diameter of cells was 800 nm.", [{}]),
        ("NTA and DLS", "The mean size was 118 nm.", [{}, {}]),
        ("NTA", "Beads with EVs had a mode of 200 nm.", [{}]),
        ("NTA", "LDL beside EVs had a mean of 24 nm.", [{}]),
        ("NTA", "Cells had a mode of 9000 nm.", [{}]),
        ("NTA", "EVs absorbed light with a mean of 520 nm excitation.", [{}]),
    ],
)
def test_a_size_without_its_technique_is_that_of_the_only_one_or_of_the_one_named_before(
    methods: str, told: str, expected: list[dict[str, tuple[str, str]]]
) -> None:
    assert told_size(told, methods) == expected


def test_a_size_without_its_technique_is_that_of_images_where_there_is_no_other() -> None:
    assert told_size("EVs had a mean of 60 nm.", "TEM", "imaging") == [{"mean": ("60 nm", UNSAID)}]


def test_an_instrument_with_its_model_behind_a_comma_is_one() -> None:
    text = "# Methods\n\nEVs were isolated from plasma with ExoQuick. They were counted by NTA on a Nanosight, NS500.\n"
    (particle,) = preparations(text)[0]["characterization"]["particles"]
    assert (particle["instrument"].value, particle["instrument"].others) == ("Nanosight, NS500", ())


def test_cells_are_named_by_their_line_before_all_else() -> None:
    text = (
        "# Methods\n\n## Isolation of EVs\n\nEVs were taken from the conditioned medium of lung cancer cells. "
        "GFP-expressing A549 cells and A549 cells were grown for 48 h. Medium was spun at 100,000 × g for 70 min.\n"
    )
    cells = found(preparations(text)[0], "sample", "cells", "name")
    assert cells is not None
    assert cells.value == "A549 cells"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("DKO-1, Dks-8, and DLD-1 cells", "DKO-1, Dks-8, and DLD-1 cells"),
        ("A549 and HT-29 cells", "A549 and HT-29 cells"),
        ("WT cells and A549 cells", "A549 cells"),
        ("CD63 of A549 cells", "A549 cells"),
    ],
)
def test_cells_in_a_list_are_named_together(told: str, expected: str) -> None:
    text = f"# Methods\n\nEVs were isolated from conditioned medium of {told} by spinning it at 100,000 g for 70 min.\n"
    cells = found(preparations(text)[0], "sample", "cells", "name")
    assert cells is not None
    assert cells.value == expected


@pytest.mark.parametrize(
    ("told", "per"),
    [
        ("EVs were round, and plasma held 3.1 × 10^10 particles/mL.", "mL sample"),
        ("NTA of EVs showed 3.1 × 10^10 particles/mL of human plasma.", "mL sample"),
        ("NTA of EVs showed 3.1 × 10^10 particles/mL plasma.", "mL sample"),
        ("NTA of EVs showed 3.1 × 10^10 particles/mL.", ""),
        ("NTA of EVs showed 3.1 × 10^10 particles/mL plasma EVs.", ""),
        ("NTA of plasma EVs showed 3.1 × 10^10 particles/mL.", ""),
    ],
)
def test_what_a_number_of_particles_refers_to(told: str, per: str) -> None:
    text = (
        "# Methods\n\nEVs were isolated from human plasma with ExoQuick. EVs were counted by NTA.\n\n"
        f"# Results\n\n{told}\n"
    )
    (particle,) = preparations(text)[0]["characterization"]["particles"]
    refers = found(particle, "concentration", "per")
    assert (particle["concentration"]["value"].value, refers.value if refers else "") == ("3.1e10 /mL", per)


def test_a_number_of_particles_by_batch() -> None:
    text = (
        "# Methods\n\nEVs were isolated from human plasma with ExoQuick. EVs were counted by NTA.\n\n"
        "# Results\n\nThe process yielded 1.6 ± 0.5 × 10¹² particles per batch, or about 6,400 particles per cell.\n"
    )
    (particle,) = preparations(text)[0]["characterization"]["particles"]
    told = {key: one.value for key, one in particle["concentration"].items()}
    assert told == {"value": "(1.6 ± 0.5) × 10^12", "per": "harvest"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Samples were diluted 1:500 in PBS.", {"dilution": "1:500"}),
        ("EVs were diluted 1:100 to 1:1000 in water.", {"dilution": "1:100 to 1:1000"}),
        ("Samples were diluted 50-fold.", {"dilution": "50-fold"}),
        ("Dilution of the samples was at 1,000-fold.", {}),
        ("The antibody was diluted 1:100.", {}),
        ("The software v. 3.4 was used.", {"software": "software v. 3.4"}),
        ("The software was new.", {}),
    ],
)
def test_dilution_and_software_of_a_count(told: str, expected: dict[str, str]) -> None:
    text = f"# Methods\n\nEVs were isolated from human plasma with ExoQuick. EVs were counted by NTA. {told}\n"
    (particle,) = preparations(text)[0]["characterization"]["particles"]
    assert {key: particle[key].value for key in ("dilution", "software") if key in particle} == expected


def test_a_tube_for_serum_is_no_anticoagulant_of_plasma() -> None:
    text = (
        "# Methods\n\nBlood was drawn into BD Vacutainer SST tubes for serum and K2EDTA tubes for plasma. "
        "EVs were isolated from plasma with ExoQuick.\n"
    )
    tubes = preparations(text)[0]["sample"]["collection"]["anticoagulant"]
    assert [one.value for one in tubes] == ["EDTA"]


def traits(blood: str) -> dict[str, str]:
    """What a draft says of the donors, but for their number."""
    text = f"# Methods\n\n## Blood\n\n{blood} Plasma was made at 2,500 × g for 15 min.\n\n## EVs\n\n"
    text += "EVs were isolated from plasma by ultracentrifugation at 100,000 × g for 2 h.\n"
    told = within(preparations(text)[0], "sample", "donors") or {}
    return {key: one.value for key, one in told.items() if key != "number" and isinstance(one, Found)}


@pytest.mark.parametrize(
    ("blood", "expected"),
    [
        ("Blood of 12 healthy human donors was drawn into citrate tubes.", {"health": "healthy"}),
        (
            "Blood was collected from 24 patients with septic shock and 10 healthy controls.",
            {"health": "patients with septic shock; healthy"},
        ),
        (
            "Blood was drawn from breast cancer patients attending our clinic and from healthy volunteers.",
            {"health": "breast cancer patients; healthy"},
        ),
        ("Blood of seventeen patients with type 2 diabetes was drawn.", {"health": "patients with type 2 diabetes"}),
        ("Blood was drawn from forty-seven patients.", {}),
        ("Blood was obtained from volunteers with informed consent.", {}),
        (
            "Venous blood was collected from eight healthy volunteers (5 male, 3 female, 24-51 years).",
            {"sex": "5 male, 3 female", "age": "24-51 years", "health": "healthy"},
        ),
        (
            "Blood was drawn from 10 healthy men aged 54 ± 8 years.",
            {"sex": "men", "age": "54 ± 8 years", "health": "healthy"},
        ),
        ("Blood of male donors was drawn into EDTA.", {"sex": "male"}),
        (
            "Blood of 9 donors (M/F 5/4, mean age 61.5 years) was drawn.",
            {"sex": "M/F 5/4", "age": "mean age 61.5 years"},
        ),
        ("Blood of sex- and age-matched donors was drawn.", {}),
        ("Blood of donors was drawn into a buffer (129 M).", {}),
        (
            "Blood was drawn from donors of both sexes, 24 to 40 years old.",
            {"sex": "both sexes", "age": "24 to 40 years old"},
        ),
        ("Blood was drawn from donors over the age of 18.", {"age": "over the age of 18"}),
        ("Blood was drawn from adults (≥ 18 years).", {"age": "≥ 18 years"}),
        ("Blood was drawn from donors aged 18–65.", {"age": "18–65"}),
        ("Blood was drawn from infants aged 8 weeks.", {"age": "8 weeks"}),
        ("Blood was drawn from infants aged 6 weeks to 3 months.", {"age": "6 weeks to 3 months"}),
        ("Blood was drawn from infants with a gestational age of 32 weeks.", {}),
        ("Blood was drawn from donors with over 18 G needles.", {}),
        ("Blood was drawn over 20 min from donors.", {}),
        ("Blood was drawn from women (follow-up 24 months).", {}),
        ("No patients with cancer took part; blood was drawn from donors.", {}),
        ("Blood was drawn from patients with a fasting glucose above 126 mg/dL.", {}),
        (
            "Blood was drawn from cancer patients. All lung cancer patients had given consent.",
            {"health": "lung cancer patients"},
        ),
        (
            "Blood was drawn from donors. Their siblings were not asked, and all tests were done with female mice "
            "aged 8 weeks.",
            {},
        ),
        ("Blood of donors was drawn and kept for 2 years of age.", {}),
        ("Blood was drawn from donors after an overnight fast.", {"fasting": "overnight fast"}),
        ("Blood was drawn from 12 fasting donors.", {"fasting": "fasting"}),
        ("Blood was drawn from donors who had fasted for 12 h.", {"fasting": "fasted for 12 h"}),
        ("Blood was drawn from donors by a fast and sterile draw.", {}),
        (
            "Blood was drawn from donors. They were healthy, aged 22–35 years, and had not taken any aspirin for two "
            "weeks.",
            {
                "age": "22–35 years",
                "health": "healthy",
                "medication": "not taken any aspirin for two weeks",
            },
        ),
        (
            "Blood was drawn from donors. Patients with known haemophilia were excluded.",
            {},
        ),
        ("Blood was drawn from donors. In a previous study, women aged 30 years were healthy.", {}),
        ("Blood was drawn from donors. Urine of 6 women was frozen.", {}),
        ("Blood was drawn from patients with gout, patients with lupus, patients with RA, and patients with OA.", {}),
    ],
)
def test_who_the_donors_were(blood: str, expected: dict[str, str]) -> None:
    assert traits(blood) == expected


def test_results_do_not_tell_who_the_donors_were() -> None:
    text = (
        "# Methods\n\nBlood was drawn from donors. EVs were isolated from plasma with ExoQuick.\n\n"
        "# Results\n\nPlasma was obtained from 3 women aged 60 years with gout.\n"
    )
    assert set(within(preparations(text)[0], "sample", "donors") or {}) == {"number"}
