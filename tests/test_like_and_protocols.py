"""What parts of a dossier take from each other: `like`, protocols, antibodies."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_dossiers import HEAD, errors, load, only, prepared, protein, sound

BASE = """\
evcheck: 1
preparations:
  - id: first
    role: study
    term:
      word: small EVs
      definition: below 200 nm
    sample:
      kind: conditioned medium
      species: [Homo sapiens, Mus musculus]
      cells:
        name: MSC
        passage: 4
      medium:
        base: DMEM
        serum:
          kind: FBS
          percent: 10 %
    isolation:
      - method: centrifugation
        force: 300 g
        duration: 10 min
      - method: SEC
    rationale: purity
    validation:
      - method: density gradient
    process_blank: yes
    final:
      volume: 200 µL
      buffer: PBS
    storage:
      state: frozen
      temperature: -80 °C
    characterization:
      proteins:
        - protein: CD9
          by: WB
          result: detected
"""


def second(*lines: str, base: str = BASE) -> Any:
    """The second preparation of a sound dossier, which is like the first."""
    return sound(base + "  - id: second\n    like: first\n" + "".join(f"    {line}\n" for line in lines)).preparations[
        1
    ]


class TestLike:
    """It takes sample, isolation, storage, final and term of an earlier preparation, never a result."""

    def test_it_takes_what_is_shared(self) -> None:
        found = second()
        assert str(found.sample.kind) == "conditioned medium"
        assert found.sample.cells.passage == "4"
        assert [str(one.method) for one in found.isolation] == ["centrifugation", "SEC"]
        assert found.term.definition == "below 200 nm"
        assert found.final.buffer == "PBS"
        assert found.storage.temperature.text == "-80 °C"

    @pytest.mark.parametrize(
        "key", ["role", "rationale", "validation", "process_blank", "characterization", "recovery", "of"]
    )
    def test_it_takes_nothing_else(self, key: str) -> None:
        assert getattr(second(), key) is None

    def test_mappings_merge_key_by_key(self) -> None:
        found = second(
            "sample:",
            "  kind: conditioned medium",
            "  cells:",
            "    passage: 9",
            "  medium:",
            "    serum:",
            "      percent: 5 %",
        )
        assert (found.sample.cells.name, found.sample.cells.passage) == ("MSC", "9")
        assert found.sample.medium.base == "DMEM"
        assert (str(found.sample.medium.serum.kind), found.sample.medium.serum.percent.low) == ("FBS", 5)

    def test_a_required_key_can_be_taken_too(self) -> None:
        found = second("sample:", "  cells:", "    passage: 9")
        assert str(found.sample.kind) == "conditioned medium"

    def test_lists_are_replaced_whole(self) -> None:
        found = second("sample:", "  species: Rattus norvegicus", "isolation:", "  - method: UC")
        assert [str(name) for name in found.sample.species] == ["Rattus norvegicus"]
        assert [str(one.method) for one in found.isolation] == ["UC"]

    def test_a_null_removes(self) -> None:
        found = second("isolation:", "storage: null", "term: ~", "sample:", "  cells:", "  medium:", "    serum: null")
        assert (found.isolation, found.storage, found.term) == (None, None, None)
        assert found.sample.cells is None
        assert (found.sample.medium.base, found.sample.medium.serum) == ("DMEM", None)

    def test_a_misspelt_null_is_told_and_removes_nothing(self) -> None:
        text = BASE + "  - id: second\n    like: first\n    sample:\n      medium:\n        serumq: null\n"
        loaded = load(text)
        (problem,) = [one for one in loaded.problems if one.severity == "error"]
        assert problem.message == "`serumq` is no key of `medium`. Did you mean `serum`?"
        assert [cut.path for cut in loaded.cuts] == ["preparations[].sample.medium.serum"]
        assert str(loaded.dossier.preparations[1].sample.medium.serum.kind) == "FBS"

    def test_the_main_key_merges_like_its_mapping(self) -> None:
        found = second("storage: cooled", "term: exosomes", "final: 1 mL")
        assert (found.storage.state, found.storage.temperature.text) == ("cooled", "-80 °C")
        assert (found.term.word, found.term.definition) == ("exosomes", "below 200 nm")
        assert (found.final.volume.text, found.final.buffer) == ("1 mL", "PBS")

    def test_a_mapping_merges_over_a_main_key(self) -> None:
        base = BASE.replace("    storage:\n      state: frozen\n      temperature: -80 °C\n", "    storage: frozen\n")
        found = second("storage:", "  temperature: -20 °C", base=base)
        assert (found.storage.state, found.storage.temperature.text) == ("frozen", "-20 °C")

    def test_a_statement_stands_in_place_of_what_is_taken(self) -> None:
        found = second("isolation: none", "storage: not done", "sample:", "  cells: not available")
        assert (found.isolation, found.storage, found.sample.cells) == (None, None, None)
        assert sorted(found.at.said) == ["isolation", "storage"]
        assert list(found.sample.at.said) == ["cells"]

    def test_a_statement_is_taken_over(self) -> None:
        base = BASE[: BASE.index("    isolation:")] + "    isolation: none\n"
        assert list(second(base=base).at.said) == ["isolation"]

    def test_it_may_chain(self) -> None:
        dossier = sound(
            BASE
            + "  - id: second\n    like: first\n    storage: fresh\n"
            + "  - id: third\n    like: second\n    isolation: none\n"
            + "  - id: fourth\n    like: third\n"
        )
        fourth = dossier.preparations[3]
        assert fourth.storage.state == "fresh"
        assert list(fourth.at.said) == ["isolation"]
        assert fourth.sample.cells.name == "MSC"

    def test_the_earlier_one_is_not_changed(self) -> None:
        dossier = sound(
            BASE
            + "  - id: second\n    like: first\n    storage: fresh\n    sample:\n      cells:\n        passage: 9\n"
        )
        assert dossier.preparations[0].storage.state == "frozen"
        assert dossier.preparations[0].sample.cells.passage == "4"

    def test_a_mistake_that_is_taken_over_is_told_once(self) -> None:
        text = BASE.replace("300 g", "2 h") + "  - id: second\n    like: first\n"
        problem = only(text)
        assert (problem.code, problem.place.line) == ("wrong-value", 21)
        assert {cut.subject for cut in load(text).cuts} == {"first", "second"}

    @pytest.mark.parametrize("target", ["third", "nowhere", "second", "[first]"])
    def test_nothing_is_taken_from_a_target_that_is_unknown_later_or_itself(self, target: str) -> None:
        text = BASE + f"  - id: second\n    like: {target}\n  - id: third\n    sample:\n      kind: urine\n"
        assert len(errors(text)) == 1
        found = load(text).dossier.preparations[1]
        assert (found.id, found.sample, found.isolation) == ("second", None, None)

    def test_nothing_is_taken_from_a_broken_target(self) -> None:
        text = BASE.replace("    sample:", "    samle:") + "  - id: second\n    like: first\n"
        loaded = load(text)
        assert [problem.code for problem in loaded.problems] == ["unknown-key"]
        assert loaded.dossier.preparations[1].sample is None
        cuts = {(cut.subject, cut.problem) for cut in loaded.cuts if cut.path == "preparations[].sample"}
        assert cuts == {("first", 0), ("second", 0)}


PROTOCOLS = """\
evcheck: 1
protocols:
  clear:
    - method: centrifugation
      force: 300 g
  sec:
    - protocol: clear
    - method: SEC
      load: 500 µL
"""


class TestProtocols:
    """Steps that several preparations share stand in for the step that names them."""

    def test_its_steps_stand_in_for_a_step(self) -> None:
        dossier = sound(
            PROTOCOLS
            + prepared("isolation:", "  - method: UC", "  - protocol: clear", "  - method: UF").removeprefix(HEAD)
        )
        assert [str(one.method) for one in dossier.preparations[0].isolation] == ["UC", "centrifugation", "UF"]

    def test_one_may_use_another(self) -> None:
        dossier = sound(PROTOCOLS + prepared("isolation:", "  - protocol: sec").removeprefix(HEAD))
        assert [str(one.method) for one in dossier.preparations[0].isolation] == ["centrifugation", "SEC"]
        assert dossier.preparations[0].isolation[0].force.low == 300

    def test_a_note_may_stand_beside_its_name(self) -> None:
        lines = ("isolation:", "  - protocol: clear", "    note: in the cold room")
        dossier = sound(PROTOCOLS + prepared(*lines).removeprefix(HEAD))
        assert len(dossier.preparations[0].isolation) == 1

    def test_it_serves_processing_and_validation_too(self) -> None:
        text = PROTOCOLS + prepared(
            "  processing:", "    - protocol: clear", "validation:", "  - protocol: sec"
        ).removeprefix(HEAD)
        preparation = sound(text).preparations[0]
        assert [str(one.method) for one in preparation.sample.processing] == ["centrifugation"]
        assert [str(one.method) for one in preparation.validation] == ["centrifugation", "SEC"]

    def test_a_single_step_may_stand_for_its_list(self) -> None:
        text = (
            HEAD
            + "protocols:\n  sec:\n    method: SEC\n"
            + prepared("isolation:", "  - protocol: sec").removeprefix(HEAD)
        )
        assert [str(one.method) for one in sound(text).preparations[0].isolation] == ["SEC"]

    def test_a_mistake_in_it_is_told_once(self) -> None:
        text = (
            PROTOCOLS.replace("300 g", "2 h")
            + prepared("isolation:", "  - protocol: sec").removeprefix(HEAD)
            + "  - id: two\n    like: ev\n"
        )
        problem = only(text)
        assert (problem.code, problem.place.line) == ("wrong-value", 5)
        assert {cut.subject for cut in load(text).cuts} >= {"ev", "two"}

    def test_an_unknown_one_is_told_with_those_that_there_are(self) -> None:
        problem = only(PROTOCOLS + prepared("isolation:", "  - protocol: uc").removeprefix(HEAD))
        assert problem.code == "unknown-reference"
        assert all(f"`{name}`" in problem.message for name in ("uc", "clear", "sec"))

    def test_a_misspelt_key_is_told_once(self) -> None:
        problem = only(PROTOCOLS + prepared("isolation:", "  - protocl: sec").removeprefix(HEAD))
        assert problem.code == "unknown-key"
        assert "Did you mean `protocol`?" in problem.message

    def test_a_circle_of_two(self) -> None:
        text = HEAD + "protocols:\n  a:\n    - protocol: b\n  b:\n    - protocol: a\n"
        assert {
            problem.code for problem in errors(text + prepared("isolation:", "  - protocol: a").removeprefix(HEAD))
        } == {"reference-cycle"}


ANTIBODIES = """\
evcheck: 1
antibodies:
  cd63:
    clone: H5C6
    supplier: BD
    dilution: 1:1000
"""


class TestAntibodies:
    """An antibody is described once and named where it is used."""

    def antibody(self, *lines: str) -> Any:
        text = ANTIBODIES + protein("protein: CD63", "by: WB", *lines).removeprefix(HEAD)
        return sound(text).preparations[0].characterization.proteins[0].antibody

    def test_its_name_stands_for_its_fields(self) -> None:
        found = self.antibody("antibody: cd63")
        assert (found.clone, found.supplier, found.dilution) == ("H5C6", "BD", "1:1000")

    def test_own_fields_stand_over_those_of_the_name(self) -> None:
        found = self.antibody("antibody:", "  name: cd63", "  dilution: 1:200")
        assert (found.clone, found.dilution) == ("H5C6", "1:200")

    def test_it_may_be_written_out_where_it_is_used(self) -> None:
        found = self.antibody("antibody:", "  clone: M-L13")
        assert (found.name, found.clone, found.supplier) == (None, "M-L13", None)

    def test_it_serves_steps_and_images_too(self) -> None:
        lines = ("isolation:", "  - method: immunocapture", "    antibody: cd63", "characterization:", "  imaging:",
                 "    - technique: immuno-EM", "      antibody: cd63")  # fmt: skip
        preparation = sound(ANTIBODIES + prepared(*lines).removeprefix(HEAD)).preparations[0]
        assert preparation.isolation[0].antibody.clone == "H5C6"
        assert preparation.characterization.imaging[0].antibody.clone == "H5C6"

    def test_a_mistake_in_it_is_told_once(self) -> None:
        text = ANTIBODIES.replace("1:1000", "1:1000\n    concentration: 1e999 µg/mL")
        lines = ("protein: CD63", "by: WB", "antibody: cd63")
        problem = only(text + protein(*lines).removeprefix(HEAD))
        assert (problem.code, problem.place.line) == ("wrong-value", 7)

    def test_an_unknown_key_in_it_is_told_once(self) -> None:
        text = ANTIBODIES.replace("clone: H5C6", "klone: H5C6")
        problem = only(text + protein("protein: CD63", "by: WB", "antibody: cd63").removeprefix(HEAD))
        assert (problem.code, problem.place.line) == ("unknown-key", 4)
        assert "Did you mean `clone`?" in problem.message


def test_a_mistake_in_what_nobody_uses_is_told_too() -> None:
    text = HEAD + "protocols:\n  sec:\n    - method: SEC\n      force: 2 h\nantibodies:\n  cd9:\n    amount: 1e999 µL\n"
    assert [(problem.code, problem.place.line) for problem in errors(text)] == [("wrong-value", 5), ("wrong-value", 8)]


def test_aliases_like_and_protocols_share_one_budget() -> None:
    steps = "".join("    - method: SEC\n" for _ in range(100))
    doubled = "".join(f"  p{n}:\n    - protocol: p{n - 1}\n    - protocol: p{n - 1}\n" for n in range(1, 12))
    text = (
        HEAD + f"protocols:\n  p0:\n{steps}{doubled}" + prepared("isolation:", "  - protocol: p11").removeprefix(HEAD)
    )
    loaded = load(text)
    assert loaded.dossier is None
    assert [problem.code for problem in loaded.problems] == ["budget"]
    assert "50,000" in loaded.problems[0].message
