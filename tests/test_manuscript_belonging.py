"""Results stand under the preparation that they are told of; where that is not said, none is said to lack them."""

from __future__ import annotations

from typing import Any

import pytest

from evcheck.cli.review import checked
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting.results import of_none
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.run import draft
from evcheck.manuscript.walking import leaves
from evcheck.views import review_plain
from evcheck.views.reviewing import review

METHODS = """# Methods

## Isolation of EVs

EVs were isolated from 1 mL of human plasma with the qEVoriginal column. EVs of urine were pelleted from 50 mL of human
urine at 100,000 × g for 2 h at 4 °C in a Type 70 Ti rotor.

"""


def drafted(text: str, methods: str = METHODS) -> Draft:
    return draft((methods + text).encode(), "paper.md")


def proteins(made: Draft) -> dict[str, list[str]]:
    """By preparation, the proteins under it with their results."""
    told: dict[str, list[str]] = {}
    tree: Any = made.tree
    for one in tree["preparations"]:
        for entry in one.get("characterization", {}).get("proteins", []):
            result = entry["result"].value if "result" in entry else "assessed"
            names = [value.value for path, value in leaves(entry) if path.startswith("protein")]
            told.setdefault(one["id"].value, []).extend(f"{name} {result}" for name in names)
    return told


def techniques(made: Draft) -> dict[str, list[str]]:
    """By preparation, the techniques under it."""
    tree: Any = made.tree
    return {
        one["id"].value: [
            entry["technique"].value
            for chapter in ("particles", "imaging")
            for entry in one.get("characterization", {}).get(chapter, [])
        ]
        for one in tree["preparations"]
    }


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Western blots of plasma EVs showed CD9. In urinary EVs, CD63 was detected by western blot.",
            {"plasma": ["CD9 detected"], "urine": ["CD63 detected"]},
        ),
        (
            "Western blots showed CD9 in EVs from plasma, whereas CD24 was detected in EVs from urine.",
            {"plasma": ["CD9 detected"], "urine": ["CD24 detected"]},
        ),
        (
            "CD9 was detected by western blot in EVs from plasma and urine.",
            {"plasma": ["CD9 detected"], "urine": ["CD9 detected"]},
        ),
        (
            "Western blots showed CD9 in EVs isolated with the qEVoriginal.",
            {"plasma": ["CD9 detected"]},
        ),
        (
            "CD9 was detected by western blot in both types of EVs.",
            {"plasma": ["CD9 detected"], "urine": ["CD9 detected"]},
        ),
    ],
    ids=["sentences", "clauses", "joined", "product", "both"],
)
def test_a_result_stands_under_the_preparation_that_its_words_name(told: str, expected: dict[str, list[str]]) -> None:
    made = drafted(f"# Results\n\n## Markers\n\n{told}\n")
    assert proteins(made) == expected
    assert made.unnamed == ()


def test_headings_and_legends_name_the_preparation() -> None:
    made = drafted(
        "# Results\n\n## EVs of urine\n\nNTA of the EVs gave a mode of 120 nm.\n\n## Morphology\n\n"
        "![](a.png)\n\nFigure 1. EVs from plasma. (A) Vesicles by transmission electron microscopy; scale bar 100 nm.\n"
    )
    assert techniques(made) == {"plasma": ["TEM"], "urine": ["NTA"]}
    assert made.unnamed == ()


UNCLEAR = (
    "# Results\n\n## Markers\n\nWestern blots of the EVs showed CD9, CD63, CD81 and TSG101, and calnexin was absent.\n"
)


def test_a_result_of_no_preparation_by_name_is_marked_once_and_asked_for() -> None:
    made = drafted(UNCLEAR)
    assert proteins(made) == {
        "plasma": ["CD9 detected", "CD63 detected", "CD81 detected", "TSG101 detected", "calnexin not detected"]
    }
    assert made.unnamed == tuple(f"preparations[0].characterization.proteins[{number}]" for number in range(2))
    lines = [line.strip() for line in dossier(made).splitlines()]
    at = lines.index("characterization:")
    assert " ".join(line.strip("# ") for line in lines[at + 1 : at + 3]) == (
        "check: the paper gives these results without saying of which preparation. They stand here because this is the "
        "first; move or copy them to the one that they are of."
    )
    asked = [line for line in lines if line.startswith("# characterization:")]
    assert asked == [
        "# characterization:                  # Which results are of these vesicles? The paper gives some without "
        "saying of which."
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Western blots showed CD9 in plasma EVs but not in urinary EVs.",
        "EVs of plasma, but not those of urine, carried CD41 by western blot.",
        "CD9 was higher in EVs from plasma than in those of urine by western blot.",
        "Unlike EVs of urine, EVs of plasma carried CD41 by western blot.",
        "Neither EVs from plasma nor EVs from urine contained calnexin by western blot.",
    ],
)
def test_what_sets_preparations_apart_in_a_few_words_is_given_to_none(told: str) -> None:
    assert drafted(f"# Results\n\n## Markers\n\n{told}\n").unnamed == ("preparations[0].characterization.proteins[0]",)


def test_a_result_told_of_one_beside_results_of_none_is_not_marked() -> None:
    made = drafted(f"{UNCLEAR}\n## Plasma\n\nPlasma EVs were imaged by transmission electron microscopy.\n")
    text = dossier(made)
    assert "  by: western blot  # check: the paper does not say of which preparation" in text
    assert "- technique: TEM\n" in text


def outcomes(made: Draft, item: str) -> dict[str, str]:
    report = checked(made, ["esc2018"])
    return {row.subject: row.outcome.value for row in report.dossiers[0].rows if row.item == item}


def told_of(made: Draft, item: str, guideline: str) -> dict[str, tuple[str, str]]:
    """By preparation, the outcome of an item and what is said of it."""
    rows = checked(made, [guideline]).dossiers[0].rows
    return {row.subject: (row.outcome.value, row.message) for row in rows if row.item == item}


OPEN = "The manuscript gives results without saying of which preparation; "


def test_where_results_are_of_no_preparation_by_name_a_verdict_that_hangs_on_them_is_for_a_reader() -> None:
    made = drafted(UNCLEAR)
    assert outcomes(made, "CHAR-1") == {"plasma": "needs review", "urine": "needs review"}
    told = review_plain.render(review(made, checked(made, ["esc2018"])), width=1000)
    assert (
        '  "plasma", "urine": The manuscript gives results without saying of which preparation; if they are of this '
        "one: 4 EV markers shown: CD9, CD63, CD81, TSG101.\n"
    ) in told
    assert "> “Western blots of the EVs showed CD9, CD63, CD81 and TSG101, and calnexin was absent.”" in told
    assert (
        "The manuscript does not say of which of its preparations these results are: CD9, CD63, CD81, TSG101, "
        "calnexin. They are counted for each; where a verdict hangs on them, it is for a human reader.\n"
    ) in told
    assert "No sizing technique was found." in told  # there is none, of whatever preparation


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("Western blots of plasma EVs showed CD9.\n\nWestern blots of the EVs showed CD9 and CD63.", ["CD63", "CD9"]),
        (
            "EVs were seen by TEM. The protein of the EVs was measured by BCA. RNA of the EVs was sequenced.",
            ["TEM", "amount of protein", "RNA"],
        ),
        ("Plasma EVs were seen by TEM. Urinary EVs were seen by TEM.", []),
        ("Nothing was measured.", []),
    ],
)
def test_a_review_lists_the_results_of_no_preparation_and_no_others(results: str, expected: list[str]) -> None:
    made = drafted(f"# Results\n\n## Characterization\n\n{results}\n")
    assert of_none(made) == expected
    told = review_plain.render(review(made, checked(made, ["esc2018"])), width=1000)
    line = f"The manuscript does not say of which of its preparations these results are: {', '.join(expected)}. "
    assert (line in told) == bool(expected)
    assert ("these results are" in told) == bool(expected)


def test_where_every_result_has_its_preparation_the_others_lack_it() -> None:
    made = drafted("# Results\n\n## Markers\n\nWestern blots of plasma EVs showed CD9, CD63 and CD81.\n")
    assert outcomes(made, "CHAR-1") == {"plasma": "met", "urine": "not reported"}
    assert "without saying of which" not in review_plain.render(review(made, checked(made, ["esc2018"])), width=1000)


def test_a_gap_that_no_result_fills_stays_one_for_each_preparation() -> None:
    made = drafted("# Results\n\n## Markers\n\nWestern blots of the EVs showed CD9.\n")
    message = f"{OPEN}even if they are of this one: 1 of 3 EV markers shown (CD9)."
    assert told_of(made, "CHAR-1", "esc2018") == {
        "plasma": ("not reported", message),
        "urine": ("not reported", message),
    }


def test_a_gap_that_results_of_no_preparation_do_not_fill_claims_them_for_none() -> None:
    assert told_of(drafted(UNCLEAR), "ISO-4", "esc2018")["plasma"] == (
        "not reported",
        f"{OPEN}even if they are of this one: CD9, CD63, CD81, TSG101, calnexin assessed, but no apolipoprotein.",
    )


def test_what_is_asked_of_results_of_no_preparation_is_a_gap_where_it_is_one_for_each() -> None:
    made = drafted("# Results\n\n## Protein\n\nThe protein of the EVs was measured by the BCA assay (2 µg/µL).\n")
    message = f"{OPEN}if they are of this one: not stated: `characterization.quantities.protein.blank`."
    assert told_of(made, "PROTEIN-ASSAY", "misev2023") == {
        "plasma": ("not reported", message),
        "urine": ("not reported", message),
    }


def test_what_is_asked_of_results_of_no_preparation_is_for_a_reader_where_one_has_it() -> None:
    doses = "Plasma EVs at 1, 5 and 10 µg/mL were added to HUVECs for 24 h and increased their proliferation."
    made = drafted(
        f"# Results\n\n## Growth\n\n{doses}\n\n## Scratches\n\nHUVECs were treated with EVs (10 µg/mL) for 24 h, and "
        "scratches closed sooner.\n"
    )
    assert {one: outcome for one, (outcome, _) in told_of(made, "FUN-1", "esc2018").items()} == {
        "plasma": "met",
        "urine": "needs review",
    }


def test_an_assay_of_no_preparation_by_name_is_counted_for_none_alone() -> None:
    made = drafted(
        "# Results\n\n## Growth\n\nHUVECs were treated with EVs at 1, 5 and 10 µg/mL for 24 h and grew faster.\n"
    )
    message = f"{OPEN}if they are of this one: `function` gives 3 doses."
    assert told_of(made, "FUN-1", "esc2018") == {
        "plasma": ("needs review", message),
        "urine": ("needs review", message),
    }


def test_an_assay_is_one_of_the_preparation_that_was_given() -> None:
    given = "# Results\n\n## Uptake\n\nEVs from urine were added to HeLa cells, which took up the EVs within 4 h.\n"
    tree: Any = drafted(given).tree
    (assay,) = tree["assays"]
    assert assay["preparation"].value == "urine"
    unclear: Any = drafted("# Results\n\n## Uptake\n\nThe EVs were added to HeLa cells and taken up within 4 h.\n").tree
    assert unclear["assays"][0]["preparation"] == Found("plasma", (), "the paper does not say of which preparation")


def test_an_assay_that_is_told_of_one_preparation_and_of_none_may_be_of_others_too() -> None:
    told = "EVs from urine were added to HeLa cells, which took up the EVs within 4 h."
    made = drafted(f"# Results\n\n## Uptake\n\n{told}\n\n## More uptake\n\nThe EVs were added to HEK293 cells too.\n")
    tree: Any = made.tree
    (assay,) = tree["assays"]
    assert (assay["preparation"].value, assay["preparation"].unsure) == (
        "urine",
        "the paper does not say of which preparation everywhere",
    )
    assert made.unnamed == ("assays[0]",)


def test_one_preparation_has_all_results_without_a_mark() -> None:
    one = "# Methods\n\n## EVs\n\nEVs were isolated from human plasma with the qEVoriginal column.\n\n"
    made = drafted(UNCLEAR, one)
    assert made.unnamed == ()
    assert made.possible == ()
    assert "check: the paper" not in dossier(made)


BY_SPINS = """# Methods

## Isolation of vesicles

Conditioned medium of MCF-7 cells was centrifuged at 300 × g for 10 min. The supernatant was spun at 10,000 × g for 30
min {large}. The supernatant was ultracentrifuged at 100,000 × g for 70 min to pellet small EVs.

# Results

Western blots of the small EVs showed CD9. Large EVs were positive for annexin A1 by western blot. NTA showed a mode of
110 nm for small EVs and of 250 nm for large EVs.
"""


def test_large_and_small_vesicles_of_one_series_of_spins_are_two_preparations() -> None:
    made = draft(BY_SPINS.format(large="to pellet large EVs").encode(), "paper.md")
    tree: Any = made.tree
    steps = {
        one["id"].value: [
            (step["force"].value, step["keep"].value if "keep" in step else "") for step in one["isolation"]
        ]
        for one in tree["preparations"]
    }
    assert steps == {
        "conditioned-medium-small-evs": [("300 g", "supernatant"), ("10000 g", "supernatant"), ("100000 g", "")],
        "conditioned-medium-large-evs": [("300 g", "supernatant"), ("10000 g", "pellet")],
    }
    assert proteins(made) == {
        "conditioned-medium-small-evs": ["CD9 detected"],
        "conditioned-medium-large-evs": ["annexin A1 detected"],
    }
    sizes = [one["characterization"]["particles"][0]["size"]["mode"] for one in tree["preparations"]]
    assert [one.unsure for one in sizes] == ["the sentence speaks of several preparations"] * 2


@pytest.mark.parametrize(
    "large",
    ["to remove large EVs", "to pellet debris and eliminate microvesicles", "and filtered", "to pellet debris"],
)
def test_a_spin_that_only_clears_makes_no_preparation(large: str) -> None:
    tree: Any = draft(BY_SPINS.format(large=large).encode(), "paper.md").tree
    assert [one["id"].value for one in tree["preparations"]] == ["conditioned-medium"]


def test_preparations_of_several_media_are_named_by_their_serum() -> None:
    text = (
        "# Methods\n\n## Isolation of EVs\n\nMDA-MB-231 cells were kept in serum-free medium and SUM-149 cells in "
        "EV-depleted FBS medium for 48 h. EVs were isolated from the conditioned medium at 100,000 × g for 70 min.\n"
    )
    tree: Any = draft(text.encode(), "paper.md").tree
    names = sorted(one["id"].value for one in tree["preparations"])
    assert names == ["conditioned-medium-ev-depleted", "conditioned-medium-serum-free"]
