"""Each mistake has its own sentence at its line, one each; what is broken is cut out and the rest is read."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import evcheck
from tests.small_dossiers import HEAD, ONE, errors, first, load, only, prepared, protein, step


class Mistake(NamedTuple):
    """A dossier with one mistake: the code and line of its problem, and what its sentence must hold."""

    shows: str
    text: str
    code: str
    line: int
    says: tuple[str, ...]


COMMA = ("starts a new", "`100000 g`", "quotes")
MISTAKES = [
    Mistake(
        "a comma in { }",
        prepared("isolation:", "  - {method: centrifugation, force: 100,000 x g}"),
        "comma",
        7,
        ("A comma inside { }", *COMMA),
    ),
    Mistake(
        "a comma in [ ]",
        HEAD + "preparations:\n  - {id: ev, sample: {kind: urine}}\nassays:\n  - id: a\n    kind: function\n"
        "    preparation: ev\n    doses: [5, 1,000, 25]\n    dose_unit: µg\n",
        "comma",
        8,
        ("A comma inside [ ]", "Write the number without the comma", "quotes"),
    ),
    Mistake(
        "a number sign",
        HEAD + "antibodies:\n  cd63:\n    clone: H5C6\n    catalogue: #2171\n",
        "hash",
        5,
        ("After a colon and a space, # starts a comment", '`"#2171"`', "`2171`"),
    ),
    Mistake(
        "a colon in text",
        HEAD + "study:\n  title: Small EVs: a reference\n",
        "syntax",
        3,
        ("colon", "put it in quotes", '"Small EVs: a reference"'),
    ),
    Mistake(
        "a greater-than sign",
        HEAD + "preparations:\n  - id: ev\n    sample:\n      kind: culture\n      cells:\n        name: MSC\n"
        "        viability: >95%\n",
        "syntax",
        8,
        ("put the value in quotes", '">95%"'),
    ),
    Mistake(
        "a no-break space",
        step("method: centrifugation", "force:\u00a0300 g"),
        "syntax",
        8,
        ("no-break space after the colon", "`force: 300 g`"),
    ),
    Mistake(
        "an unknown key",
        prepared("colour: red"),
        "unknown-key",
        6,
        ("`colour` is no key of a preparation", "`sample`", "`isolation`", "`note`"),
    ),
    Mistake("a key mistyped", prepared("isolaton: none"), "unknown-key", 6, ("Did you mean `isolation`?",)),
    Mistake("a key with a dash", prepared("process-blank: yes"), "unknown-key", 6, ("Did you mean `process_blank`?",)),
    Mistake("a wrong dimension", step("method: UC", "force: 70 min"), "wrong-value", 8, ("`force`", "70 min")),
    Mistake("rpm in force", step("method: UC", "force: 30000 rpm"), "wrong-value", 8, ("`force`", "rpm")),
    Mistake("a comma as decimal sign", step("method: UC", "duration: 1,5 h"), "wrong-value", 8, ("1.5",)),
    Mistake("not a number", step("method: UC", "force: nan"), "wrong-value", 8, ("`force`",)),
    Mistake("infinity", step("method: UC", "force: inf g"), "wrong-value", 8, ("`force`",)),
    Mistake("too large a number", step("method: UC", "force: 1e999 g"), "wrong-value", 8, ("`force`",)),
    Mistake("a negative force", step("method: UC", "force: -300 g"), "wrong-value", 8, ("`force`",)),
    Mistake(
        "a wrong word",
        step("method: UC", "keep: palette"),
        "wrong-word",
        8,
        ("`palette`", "`pellet`", "`supernatant`", "`flow-through`"),
    ),
    Mistake(
        "a word in another spelling",
        protein("protein: CD9", "by: WB", "result: not-detected"),
        "wrong-word",
        10,
        ("Did you mean `not detected`?",),
    ),
    Mistake("neither yes nor no", prepared("process_blank: perhaps"), "wrong-value", 6, ("`yes` or `no`",)),
    Mistake(
        "a list for one value",
        step("method: UC", "force: [300 g, 500 g]"),
        "wrong-shape",
        8,
        ("`force`", "one value", "a list"),
    ),
    Mistake("a mapping for one value", prepared("rationale: {why: purity}"), "wrong-shape", 6, ("`rationale`",)),
    Mistake("a text for a mapping", prepared("characterization: well"), "wrong-shape", 6, ("`characterization`",)),
    Mistake("no main key to take a text", HEAD + "study: our study\n", "wrong-shape", 2, ("`study`",)),
    Mistake("no method", step("force: 300 g"), "required-key", 7, ("`method`", "`product`")),
    Mistake(
        "no technique",
        prepared("characterization:", "  particles:", "    - software: NTA 3.4"),
        "required-key",
        8,
        ("`technique`",),
    ),
    Mistake("no protein", protein("by: western blot"), "required-key", 8, ("`protein`",)),
    Mistake("no assay for a protein", protein("protein: CD9"), "required-key", 8, ("`by`",)),
    Mistake(
        "no kind of sample",
        HEAD + "preparations:\n  - id: ev\n    sample:\n      species: Homo sapiens\n",
        "required-key",
        4,
        ("`kind`",),
    ),
    Mistake(
        "no sample",
        HEAD + "preparations:\n  - id: ev\n    isolation: none\n",
        "required-key",
        3,
        ("`sample`", "`like: <id>`"),
    ),
    Mistake("no kind of assay", ONE + "assays:\n  - id: a\n    preparation: ev\n", "required-key", 7, ("`kind`",)),
    Mistake("no id", HEAD + "preparations:\n  - sample:\n      kind: urine\n", "required-key", 3, ("`id`",)),
    Mistake("no format", "study:\n  title: EVs\n", "required-key", 1, ("`evcheck: 1`",)),
    Mistake("an id with a space", ONE.replace("id: ev", "id: my ev"), "id", 3, ("`my ev`", "no spaces")),
    Mistake("an id that is too long", ONE.replace("id: ev", "id: " + 65 * "x"), "id", 3, ("64",)),
    Mistake("an id that begins with a dash", ONE.replace("id: ev", 'id: "-ev"'), "id", 3, ("`-ev`",)),
    Mistake("the id of the study", ONE.replace("id: ev", "id: study"), "id", 3, ("`study` is reserved",)),
    Mistake(
        "an id twice", ONE + "  - id: ev\n    sample:\n      kind: urine\n", "duplicate-id", 6, ("`ev` is used twice",)
    ),
    Mistake(
        "an id twice over chapters",
        ONE + "assays:\n  - {id: ev, kind: uptake, preparation: ev}\n",
        "duplicate-id",
        7,
        ("`ev` is used twice",),
    ),
    Mistake(
        "an assay of an unknown preparation",
        ONE + "assays:\n  - {id: a, kind: uptake, preparation: vv}\n",
        "unknown-reference",
        7,
        ("`vv`", "`ev`"),
    ),
    Mistake(
        "one unknown preparation of two",
        ONE + "assays:\n  - {id: a, kind: uptake, preparation: [ev, vv]}\n",
        "unknown-reference",
        7,
        ("`vv`", "`ev`"),
    ),
    Mistake("a blank of an unknown preparation", prepared("of: vv"), "unknown-reference", 6, ("`vv`", "`ev`")),
    Mistake(
        "shown for an unknown preparation",
        prepared("characterization:", "  shown for: vv"),
        "unknown-reference",
        7,
        ("`vv`", "`ev`"),
    ),
    Mistake("from an unknown step", step("method: UC", "from: clearing"), "unknown-reference", 8, ("`clearing`",)),
    Mistake(
        "an unknown antibody", protein("protein: CD9", "by: WB", "antibody: cd9"), "unknown-reference", 10, ("`cd9`",)
    ),
    Mistake("an unknown protocol", prepared("isolation:", "  - protocol: sec"), "unknown-reference", 7, ("`sec`",)),
    Mistake(
        "fields beside a protocol",
        "evcheck: 1\nprotocols:\n  sec:\n    - method: SEC\n"
        + prepared("isolation:", "  - protocol: sec", "    load: 1 mL").removeprefix(HEAD),
        "protocol",
        11,
        ("`load`", "protocol"),
    ),
    Mistake(
        "a protocol that uses itself",
        HEAD
        + "protocols:\n  sec:\n    - protocol: sec\n"
        + prepared("isolation:", "  - protocol: sec").removeprefix(HEAD),
        "reference-cycle",
        4,
        ("`sec` uses itself",),
    ),
    Mistake(
        "like an unknown preparation", ONE + "  - id: two\n    like: vv\n", "unknown-reference", 7, ("`vv`", "`ev`")
    ),
    Mistake(
        "like a later preparation",
        HEAD + "preparations:\n  - id: two\n    like: ev\n  - id: ev\n    sample: {kind: urine}\n",
        "unknown-reference",
        4,
        ("`ev` stands further down", "earlier"),
    ),
    Mistake("like itself", HEAD + "preparations:\n  - id: ev\n    like: ev\n", "unknown-reference", 4, ("itself",)),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.shows)
def test_a_mistake_has_one_problem_with_its_own_sentence_at_its_line(mistake: Mistake) -> None:
    problem = only(mistake.text)
    assert (problem.code, problem.place.line) == (mistake.code, mistake.line), problem.message
    for words in mistake.says:
        assert words in problem.message
    assert problem.message[-1] in ".?)"
    assert not any(word in problem.message.lower() for word in ("pydantic", "traceback", "input should", "missing"))


SYNONYMS = [
    ("force", "speed", step("method: UC", "speed: 300 g")),
    ("force", "rcf", step("method: UC", "rcf: 300 g")),
    ("force", "RCF", step("method: UC", "RCF: 300 g")),
    ("force", "g", step("method: UC", "g: 300")),
    ("duration", "time", step("method: UC", "time: 70 min")),
    ("temperature", "temp", step("method: UC", "temp: 4 °C")),
    ("cutoff", "mwco", step("method: ultrafiltration", "mwco: 100 kDa")),
    ("cutoff", "MWCO", step("method: ultrafiltration", "MWCO: 100 kDa")),
    ("cutoff", "nmwl", step("method: ultrafiltration", "nmwl: 100 kDa")),
    ("product", "kit", step("method: precipitation", "kit: ExoQuick")),
    ("product", "kit", step("kit: ExoQuick")),
    ("protein", "marker", protein("marker: CD9", "by: WB")),
    ("protein", "antigen", protein("antigen: CD9", "by: WB")),
    ("by", "assay", protein("protein: CD9", "assay: WB")),
    ("by", "method", protein("protein: CD9", "method: WB")),
    ("anticoagulant", "anticoag", ONE + "      collection:\n        anticoag: EDTA\n"),
    ("characterization", "characterisation", prepared("characterisation:", "  proteins: not done")),
    ("haemolysis", "hemolysis", ONE + "      quality:\n        hemolysis: none\n"),
]


@pytest.mark.parametrize(("right", "written", "text"), SYNONYMS)
def test_a_synonym_names_the_right_key_and_is_not_silently_renamed(right: str, written: str, text: str) -> None:
    problem = only(text)
    assert problem.code == "unknown-key"
    assert f"`{written}` is no key of" in problem.message
    assert f"Did you mean `{right}`?" in problem.message
    assert problem.place.path.endswith(written)


def test_a_value_eaten_by_a_comment_is_never_taken_as_absent() -> None:
    loaded = load(prepared("rationale: #1 in our hands"))
    assert [cut.path for cut in loaded.cuts] == ["preparations[].rationale"]
    (result,) = evcheck.check(prepared("rationale: #1 in our hands").encode(), ["esc2018"]).dossiers
    assert [one.item for one in result.not_checked] == ["ISO-3"]


@pytest.mark.parametrize("comment", ["rationale:   # still to write", "rationale: # TODO", "rationale:"])
def test_an_ordinary_comment_is_no_mistake(comment: str) -> None:
    assert first(prepared(comment)).rationale is None


def test_a_comma_in_braces_takes_the_torn_value_out() -> None:
    text = prepared("isolation:", "  - {method: centrifugation, force: 100,000 x g, duration: 70 min}")
    loaded = load(text)
    (only_step,) = loaded.dossier.preparations[0].isolation
    assert (only_step.force, str(only_step.duration.text)) == (None, "70 min")
    assert {cut.path for cut in loaded.cuts} == {"preparations[].isolation[].force"}


def test_a_quoted_comma_in_braces_is_a_number() -> None:
    text = prepared("isolation:", '  - {method: centrifugation, force: "100,000 x g"}')
    assert first(text).isolation[0].force.low == 100_000


def test_all_mistakes_are_told_in_one_run() -> None:
    text = (
        HEAD
        + "colour: red\nstudy:\n  stage: draft\npreparations:\n  - id: ev\n    sampel:\n      kind: plasma\n"
        + "    isolation:\n      - method: UC\n        force: 2 h\n      - method: UC\n        temp: 4 °C\n"
        + "    characterization:\n      proteins:\n        - protein: CD9\n          by: WB\n          antibody: cd9\n"
        + "  - id: ev\n    sample:\n      kind: urine\nassays:\n  - id: a\n    kind: uptake\n    preparation: vv\n"
    )
    found = sorted((problem.place.line, problem.code) for problem in errors(text))
    assert found == [
        (2, "unknown-key"),
        (4, "wrong-word"),
        (7, "unknown-key"),
        (11, "wrong-value"),
        (13, "unknown-key"),
        (18, "unknown-reference"),
        (19, "duplicate-id"),
        (25, "unknown-reference"),
    ]


def test_two_mistakes_in_one_list_are_two() -> None:
    text = (
        protein("protein: CD9", "by: WB", "result: seen")
        + "        - protein: CD63\n          by: WB\n          result: there\n"
    )
    assert [(one.code, one.place.line) for one in errors(text)] == [("wrong-word", 10), ("wrong-word", 13)]


def test_what_is_broken_is_cut_out_and_the_rest_is_kept() -> None:
    loaded = load(
        prepared(
            "isolation:",
            "  - method: UC",
            "    force: 2 h",
            "    duration: 70 min",
            "  - method: SEC",
            "rationale: purity",
        )
    )
    preparation = loaded.dossier.preparations[0]
    assert preparation.rationale == "purity"
    assert [str(one.method) for one in preparation.isolation] == ["UC", "SEC"]
    assert preparation.isolation[0].force is None
    assert preparation.isolation[0].duration.low == 4200
    assert [(cut.path, cut.subject) for cut in loaded.cuts] == [("preparations[].isolation[].force", "ev")]


def test_an_entry_that_cannot_be_read_is_cut_out_whole() -> None:
    loaded = load(protein("protein: CD9", "result: detected") + "        - protein: CD63\n          by: WB\n")
    (kept,) = loaded.dossier.preparations[0].characterization.proteins
    assert [str(name) for name in kept.protein] == ["CD63"]
    assert [cut.path for cut in loaded.cuts] == ["preparations[].characterization.proteins[]"]


def test_every_mistake_of_an_entry_that_is_cut_out_is_told_and_its_neighbours_stay_whole() -> None:
    loaded = load(
        protein("protein: CD9", "result: seen")
        + "        - protein: CD63\n          by: WB\n          result: detected\n"
    )
    assert [(one.code, one.place.line) for one in loaded.problems] == [("required-key", 8), ("wrong-word", 9)]
    (kept,) = loaded.dossier.preparations[0].characterization.proteins
    assert ([str(name) for name in kept.protein], kept.result) == (["CD63"], "detected")
    assert [cut.path for cut in loaded.cuts] == ["preparations[].characterization.proteins[]"]


def test_a_whole_entry_may_go_after_a_part_of_it() -> None:
    text = (
        HEAD
        + "assays:\n  - id: a\n    dosed: beads\n    kind: dance\n  - id: b\n    kind: uptake\n    preparation: ev\n"
    )
    loaded = load(text + "preparations:\n  - id: ev\n    sample:\n      kind: plasma\n")
    assert [one.place.line for one in loaded.problems] == [3, 4, 5]
    assert [one.id for one in loaded.dossier.assays] == ["b"]


def test_each_of_several_names_that_lead_nowhere_is_told_at_its_place() -> None:
    text = ONE + "assays:\n  - id: a\n    kind: uptake\n    preparation: [vv, ev, ww]\n"
    assert [(one.place.line, one.place.column, one.message[:34]) for one in errors(text)] == [
        (9, 19, "There is no preparation called `vv"),
        (9, 27, "There is no preparation called `ww"),
    ]
    assert load(text).dossier.assays[0].preparation == ["ev"]
