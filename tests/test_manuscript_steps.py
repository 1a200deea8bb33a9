"""The steps that a sentence tells: their method, and which figures belong to which."""

from __future__ import annotations

import pytest

from evcheck.manuscript.isolation.details import details
from evcheck.manuscript.isolation.steps import steps_of
from evcheck.manuscript.structure.events import Event, Reading, clauses
from evcheck.manuscript.words.figures import find_figures
from evcheck.manuscript.words.names import find_names


def steps(text: str) -> list[Event]:
    return steps_of(Reading(text, find_names(text), find_figures(text)), 0, 0, len(text))


def told(text: str) -> list[tuple[str, ...]]:
    """Method, force or speed, and time of each step."""
    out = []
    for event in steps(text):
        figures = (event.force or event.speed, event.time)
        out.append((event.method, *(figure.value if figure else "?" for figure in figures)))
    return out


SPINS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "centrifuged at 1,500 × g for 25 min, then 15,000 × g for 40 min and 3 h at 120,000 × g",
        [
            ("centrifugation", "1500 g", "25 min"), ("centrifugation", "15000 g", "40 min"),
            ("ultracentrifugation", "120000 g", "3 h"),
        ],
    ),
    (
        "10 min at 300 g, 20 min at 2 000 g, 30 min at 10 000 g, and 70 min at 100 000 g",
        [
            ("centrifugation", "300 g", "10 min"), ("centrifugation", "2000 g", "20 min"),
            ("centrifugation", "10000 g", "30 min"), ("ultracentrifugation", "100000 g", "70 min"),
        ],
    ),
    (
        "differential centrifugation (300 g, 10 min; 2,000 g, 20 min; 110,000 g, 2 h)",
        [
            ("centrifugation", "300 g", "10 min"), ("centrifugation", "2000 g", "20 min"),
            ("ultracentrifugation", "110000 g", "2 h"),
        ],
    ),
    (
        "spun at 300 and 2,000 × g for 10 min each",
        [("centrifugation", "300 g", "10 min"), ("centrifugation", "2000 g", "10 min")],
    ),
    (
        "incubated overnight at 4 °C and centrifuged at 1,500 × g for 30 min",
        [("centrifugation", "1500 g", "30 min")],
    ),
    ("spun at 36,000 rpm (110,000 × g) for 2 h", [("ultracentrifugation", "110000 g", "2 h")]),
    ("spun at 30,000 rpm for 2 h in an ultracentrifuge", [("ultracentrifugation", "30000 rpm", "2 h")]),
    ("the 100,000 × g pellet was stained for 10 min", []),
    ("a 100,000 × g spin was added and the sample was adsorbed for 1 min to a grid", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPINS)
def test_spins(text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(text) == expected


OTHERS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "concentrated with a 100 kDa Amicon Ultra-15 filter at 4,000 × g for 20 min",
        [("ultrafiltration", "4000 g", "20 min")],
    ),
    ("filtered through a 0.22 µm filter", [("filtration", "?", "?")]),
    ("resuspended in PBS (0.1 µm filtered)", []),
    ("resuspended in 0.22 µm-filtered PBS", []),
    ("cells were passed through a 40 µm strainer", []),
    ("loaded on a qEVoriginal 70 nm column", [("size exclusion chromatography", "?", "?")]),
    ("precipitated with 10% PEG 6000", [("polymer precipitation", "?", "?")]),
    ("mixed with ExoQuick", [("precipitation", "?", "?")]),
    ("captured with anti-CD9 magnetic beads", [("immunoaffinity", "?", "?")]),
    ("concentrated by TFF", [("tangential flow filtration", "?", "?")]),
    ("separated by AF4", [("field-flow fractionation", "?", "?")]),
    ("isolated without ultrafiltration", []),
    ("RNA was extracted with the miRCURY RNA isolation kit", []),
)


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_other_steps(text: str, expected: list[tuple[str, ...]]) -> None:
    assert told(text) == expected


def test_a_rotor_goes_to_the_spin_before_it() -> None:
    text = "centrifuged at 300 × g for 10 min and ultracentrifuged at 100,000 × g for 2 h (SW 32 Ti rotor)"
    assert [text[event.rotor.start : event.rotor.end] if event.rotor else "" for event in steps(text)] == [
        "",
        "SW 32 Ti",
    ]


def test_a_product_is_told_as_it_is_printed_without_the_noun() -> None:
    (event,) = steps("concentrated with Centricon Plus-70 centrifugal filter devices")
    assert event.product is not None
    text = "concentrated with Centricon Plus-70 centrifugal filter devices"
    assert text[event.product.start : event.product.end] == "Centricon Plus-70"


def test_clauses_part_acts() -> None:
    text = "Medium was spun at 300 × g, and the supernatant was filtered; pellets were discarded"
    assert [text[part.start : part.end] for part in clauses(text, 0, len(text))] == [
        "Medium was spun at 300 × g",
        ", and the supernatant was filtered",
        "; pellets were discarded",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plasma was prepared by two centrifugations at 2,500 × g for 15 min.", ["2"]),
        ("Two centrifugations of plasma at 2,500 g for 15 min removed platelets.", ["2"]),
        ("Plasma was made by double centrifugation at 2,500 × g for 15 min.", ["2"]),
        ("Blood went through two consecutive spins (2,500 × g, 15 min, 20 °C).", ["2"]),
        ("Blood was subjected to 2 centrifugation steps at 3,000 rpm (1,500 × g) for 15 min.", ["2"]),
        ("EVs were purified by three rounds of ultracentrifugation at 100,000 × g for 70 min.", ["3"]),
        ("Two sequential high-speed spins at 20,000 × g for 30 min gave large EVs.", ["2"]),
        ("Plasma was spun at 2,500 × g for 15 min twice.", ["2"]),
        ("Plasma was made by two centrifugations, at 1,500 × g for 10 min and 13,000 × g for 30 min.", ["", ""]),
        ("Two spins were made, the first at 1,500 × g for 15 min.", [""]),
        ("Two centrifugations followed, then one at 2,500 × g for 15 min.", [""]),
        ("Two centrifuge tubes were spun at 2,500 × g for 15 min.", [""]),
        ("Blood of two donors was spun at 2,500 × g for 15 min.", [""]),
    ],
)
def test_how_often_a_spin_is_done(text: str, expected: list[str]) -> None:
    assert [event.times.value if event.times else "" for event in steps(text)] == expected


def load(text: str) -> tuple[str, str]:
    """What goes onto the column of a text, and why that is doubted."""
    reading = Reading(text, find_names(text), find_figures(text))
    (event,) = [one for one in steps_of(reading, 0, 0, len(text)) if one.method == "size exclusion chromatography"]
    told = [one for one in details(reading, event, 0, len(text)) if one.key == "load"]
    return (told[0].value, told[0].unsure) if told else ("", "")


STARTED = "the text says that the isolation started from so much"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EVs were isolated by SEC. 0.5 mL plasma was loaded onto the column.", ("0.5 mL", "")),
        ("500 µL of plasma were loaded on an SEC column.", ("500 µL", "")),
        ("For SEC, 1 mL concentrated medium was carefully applied to the column.", ("1 mL", "")),
        ("On the SEC column 500 µL cleared human plasma were placed on top.", ("500 µL", "")),
        ("150 µL pre-cleared serum was added onto the SEC column.", ("150 µL", "")),
        ("The SEC column was loaded with 2 mL urine.", ("2 mL", "")),
        ("Pellets were resuspended in 0.5 mL of PBS and loaded on an SEC column.", ("0.5 mL", "")),
        ("SEC was done. Fractions were taken up in 20 µL buffer and loaded on a 10% gel.", ("", "")),
        ("EVs were isolated from 0.5 mL plasma by SEC.", ("0.5 mL", STARTED)),
        ("EVs were isolated from 2 mL of human plasma using SEC.", ("2 mL", STARTED)),
        ("EVs were concentrated from 20 mL medium by ultrafiltration and separated by SEC.", ("", "")),
        ("SEC was done. 0.5 mL fractions were collected, and 1 mL PBS was added to the tubes.", ("", "")),
        ("For SEC, 2 mL bed volume bottom layer was added to the column.", ("", "")),
        ("SEC was done. 20 µL sample buffer was added to each fraction.", ("", "")),
        ("SEC was done. 10 µL EVs were loaded onto a 10% gel.", ("", "")),
        ("SEC was done. 10 µL EVs were pipetted into wells.", ("", "")),
    ],
)
def test_what_a_column_is_loaded_with(text: str, expected: tuple[str, str]) -> None:
    assert load(text) == expected
