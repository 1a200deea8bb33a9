"""Values, short forms and names: what is read from what is written."""

from __future__ import annotations

import pytest

from tests.small_dossiers import HEAD, ONE, first, load, prepared, protein, sound, step

UNCHANGED = [
    ("clone", "4E10", "4E10"),
    ("clone", "1e7", "1e7"),
    ("catalogue", "00123", "00123"),
    ("catalogue", '"#2171"', "#2171"),
    ("catalogue", "556019", "556019"),
    ("dilution", "1:50", "1:50"),
    ("rrid", "no", "no"),
    ("supplier", "'R&D Systems'", "R&D Systems"),
    ("host", "0x1F", "0x1F"),
]


@pytest.mark.parametrize(("key", "written", "read"), UNCHANGED)
def test_text_stays_as_it_was_written(key: str, written: str, read: str) -> None:
    assert getattr(sound(HEAD + f"antibodies:\n  a:\n    {key}: {written}\n").antibodies["a"], key) == read


@pytest.mark.parametrize("written", ["no", "NO", "No", "false", "False", "FALSE", '"no"', "'false'"])
def test_no_is_no_where_a_yes_or_no_is_due(written: str) -> None:
    assert first(prepared(f"process_blank: {written}")).process_blank is False


@pytest.mark.parametrize("written", ["yes", "YES", "true", "True", '"yes"'])
def test_yes_is_yes_where_a_yes_or_no_is_due(written: str) -> None:
    assert first(prepared(f"process_blank: {written}")).process_blank is True


@pytest.mark.parametrize("written", ["2.4e8", '"2.4e8"', "240000000", "2.4 × 10^8"])
def test_quoting_never_changes_a_number(written: str) -> None:
    text = (
        HEAD + f"preparations:\n  - id: ev\n    sample:\n      kind: culture\n      cells:\n        count: {written}\n"
    )
    assert first(text).sample.cells.count.low == 2.4e8


@pytest.mark.parametrize("nothing", ["", "~", "null", '""', "{}", "[]"])
@pytest.mark.parametrize(
    "key", ["rationale", "isolation", "storage", "characterization", "process_blank", "of", "like"]
)
def test_an_empty_value_says_nothing(key: str, nothing: str) -> None:
    preparation = first(prepared(f"{key}: {nothing}"))
    assert getattr(preparation, key) is None
    assert preparation.at.said == {}


def test_the_main_key_may_stand_for_its_mapping() -> None:
    preparation = first(
        ONE
        + "      amount: 480 mL\n      donors: 12\n      storage: fresh\n"
        + "    term: small EVs\n    final: 200 µL\n    recovery: 42 %\n    storage: frozen\n"
    )
    assert preparation.sample.amount.used.text == "480 mL"
    assert preparation.sample.donors.number.low == 12
    assert preparation.sample.storage.state == "fresh"
    assert preparation.term.word == "small EVs"
    assert preparation.final.volume.text == "200 µL"
    assert preparation.recovery.value.low == 42
    assert preparation.storage.state == "frozen"


def test_the_main_key_may_stand_for_its_mapping_in_a_list() -> None:
    dossier = sound(
        HEAD
        + "study:\n  terms: [small EVs, exosomes]\n"
        + step("method: DG", "layers: [40 %, 20 %]").removeprefix(HEAD)
    )
    assert [term.word for term in dossier.study.terms] == ["small EVs", "exosomes"]
    assert [layer.percent.low for layer in dossier.preparations[0].isolation[0].layers] == [40, 20]


def test_one_element_may_stand_for_a_list() -> None:
    dossier = sound(
        HEAD
        + "study:\n  purpose: basic\n  terms: exosomes\n  data:\n    kind: proteomics\n"
        + "preparations:\n  id: ev\n  sample:\n    kind: urine\n    species: Homo sapiens\n"
        + "  isolation:\n    method: SEC\n"
        + "assays:\n  id: a\n  kind: function\n  preparation: ev\n  doses: 1 µg\n  controls: PBS\n"
    )
    assert dossier.study.purpose == ["basic"]
    assert [term.word for term in dossier.study.terms] == ["exosomes"]
    assert [data.kind for data in dossier.study.data] == ["proteomics"]
    (preparation,) = dossier.preparations
    assert [str(name) for name in preparation.sample.species] == ["Homo sapiens"]
    assert [str(one.method) for one in preparation.isolation] == ["SEC"]
    (assay,) = dossier.assays
    assert (assay.preparation, [dose.text for dose in assay.doses], [str(name) for name in assay.controls]) == (
        ["ev"],
        ["1 µg"],
        ["PBS"],
    )


def test_note_and_where_may_stand_in_every_mapping() -> None:
    dossier = sound(
        HEAD
        + "note: all\nstudy:\n  note: n/a\n  where: not done\n"
        + "preparations:\n  - id: ev\n    note: a\n    where: Methods\n"
        + "    sample:\n      kind: urine\n      where: Methods\n"
        + "    isolation:\n      - method: SEC\n        note: by hand\n"
    )
    assert (dossier.note, dossier.study.note, dossier.study.where) == ("all", "n/a", "not done")
    assert dossier.preparations[0].isolation[0].note == "by hand"
    assert dossier.preparations[0].sample.where == "Methods"


def test_a_detail_may_be_text_a_list_or_a_small_mapping() -> None:
    text = ONE + "      donors:\n        medication: [aspirin, atorvastatin]\n"
    assert first(text).sample.donors.medication == "aspirin, atorvastatin"
    assert first(text.replace("[aspirin, atorvastatin]", "aspirin")).sample.donors.medication == "aspirin"


UNKNOWN_NAMES = [
    ("sample: {kind: essence of toad}", "essence of toad"),
    ("isolation: [{method: spiral levitation}]", "spiral levitation"),
    ("isolation: [{product: ColumnX}]", "ColumnX"),
    ("isolation: [{method: precipitation, reagent: Bazqux}]", "Bazqux"),
    ("isolation: [{method: UC, rotor: ZX-1}]", "ZX-1"),
    ("characterization: {proteins: [{protein: antigen 4F2x, by: WB}]}", "antigen 4F2x"),
    ("characterization: {proteins: [{protein: CD9, by: vesicle sniffing}]}", "vesicle sniffing"),
    ("characterization: {particles: [{technique: vesicle sniffing}]}", "vesicle sniffing"),
]


@pytest.mark.parametrize(("line", "name"), UNKNOWN_NAMES)
def test_an_unknown_name_is_kept_and_gets_a_note(line: str, name: str) -> None:
    text = ONE.replace("    sample:\n      kind: plasma\n", "") if line.startswith("sample") else ONE
    loaded = load(f"{text}    {line}\n")
    (problem,) = loaded.problems
    assert (problem.code, problem.severity, problem.place.line) == ("unknown-name", "note", 4 if text != ONE else 6)
    assert f"`{name}`" in problem.message
    assert loaded.cuts == ()
    assert name in repr(loaded.dossier)


def test_an_ambiguous_name_gets_its_candidates() -> None:
    (problem,) = load(protein("protein: LAMP-3", "by: WB")).problems
    assert (problem.code, problem.severity) == ("unknown-name", "note")
    assert "CD63" in problem.message
    assert "LAMP3" in problem.message


def test_a_kind_of_sample_may_be_unknown() -> None:
    assert load(ONE.replace("plasma", "unknown")).problems == ()


@pytest.mark.parametrize("written", ["2", "3", "12"])
def test_a_newer_format_is_not_read(written: str) -> None:
    loaded = load(f"evcheck: {written}\n")
    assert loaded.dossier is None
    assert [problem.code for problem in loaded.problems] == ["newer-format"]
    assert f"format {written}" in loaded.problems[0].message
    assert loaded.problems[0].place.line == 1


@pytest.mark.parametrize("written", ["1.0", "v1", "one"])
def test_a_format_that_is_none(written: str) -> None:
    loaded = load(f"evcheck: {written}\n")
    assert loaded.dossier is not None
    (problem,) = loaded.problems
    assert problem.code == "wrong-value"
    assert "`evcheck: 1`" in problem.message


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (step("method: UC", "force: 100.000 g"), 8, "`force`"),
        (prepared("recovery: 0.42"), 6, "`value`"),
    ],
    ids=["a point that may group digits", "a share where percent are due"],
)
def test_a_quantity_that_may_be_read_wrongly_gets_a_note(text: str, line: int, says: str) -> None:
    (problem,) = load(text).problems
    assert (problem.severity, problem.place.line) == ("note", line)
    assert says in problem.message
