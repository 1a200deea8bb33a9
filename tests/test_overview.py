"""What drawings need of a dossier: plain facts with their places, gathered without judging."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

import evcheck
from evcheck.checking.overview import (
    ComponentFacts,
    Fact,
    Overview,
    PreparationFacts,
    ProteinFacts,
    SizingFacts,
    StepFacts,
)
from evcheck.checking.surveying import survey
from evcheck.reading.loading import load
from tests.random_dossiers import as_text, dossiers
from tests.small_dossiers import TODAY

DOSSIER = """\
evcheck: 1

preparations:
  - id: a
    term: small EVs
    sample:
      kind: plasma
      species: Homo sapiens
      amount: 4 mL
      processing:
        - method: centrifugation
          force: 2500 g
    isolation:
      - method: ultracentrifugation
        id: spin
        rpm: 30000 rpm
        rotor: SW 32 Ti
        temperature: not available
        keep: pellet
      - product: ExoQuick
        from: spin
    final:
      volume: 200 µL
      buffer: PBS
    characterization:
      proteins:
        - protein: [CD63, GFP]
          by: western blot
          result: detected
      components:
        - what: LPS
          by: LAL assay
          value: 0.1 EU/mL
      particles:
        - technique: NTA
          size:
            mode: 112 nm
            range: 80-190 nm
          concentration: 2e11 /mL
        - technique: flow cytometry
        - technique: magic
      imaging:
        - technique: TEM
  - id: b
    like: a
    role: comparator
    isolation: none
    characterization:
      proteins: not done
      particles:
        not done: no material left
"""


def surveyed(text: str) -> Overview:
    return survey(load(text.encode()))


def test_the_facts_of_a_dossier() -> None:
    first, second = surveyed(DOSSIER).preparations
    where = "preparations[0]"
    spin = StepFacts(
        name="centrifugation",
        path=f"{where}.sample.processing[0]",
        line=11,
        method_class="centrifugation",
        role="",
        keep="",
        id="",
        after=(),
        facts=(Fact("force", "2500 g"),),
        absent=("duration",),
    )
    assert first == PreparationFacts(
        id="a",
        path=where,
        line=4,
        role="study",
        of="",
        term="small EVs",
        sample="plasma · Homo sapiens · 4 mL",
        mammalian=True,
        processing=(spin,),
        isolation=(
            StepFacts(
                name="ultracentrifugation",
                path=f"{where}.isolation[0]",
                line=14,
                method_class="ultracentrifugation",
                role="",
                keep="pellet",
                id="spin",
                after=(),
                facts=(
                    Fact("force", "153,446 × g", computed=True),
                    Fact("rpm", "30000 rpm"),
                    Fact("rotor", "SW 32 Ti"),
                    Fact("temperature", "not available any more", stated=True),
                ),
                absent=("duration",),
            ),
            StepFacts(
                name="ExoQuick",
                path=f"{where}.isolation[1]",
                line=20,
                method_class="precipitation",
                role="",
                keep="",
                id="",
                after=("spin",),
                facts=(),
                absent=("ratio", "incubation"),
            ),
        ),
        isolation_said="",
        validation=(),
        final="200 µL in PBS",
        proteins=(
            ProteinFacts(
                name="CD63",
                by="western blot",
                result="detected",
                role="",
                categories=(("2018", ("1a",)), ("2023", ("1a",))),
                kind="protein",
                evidence=True,
                path=f"{where}.characterization.proteins[0]",
                line=27,
            ),
            ProteinFacts(
                name="GFP",
                by="western blot",
                result="detected",
                role="",
                categories=(),
                kind="reporter",
                evidence=True,
                path=f"{where}.characterization.proteins[0]",
                line=27,
            ),
        ),
        proteins_said="",
        components=(
            ComponentFacts("LPS", "LAL assay", "0.1 EU/mL", True, f"{where}.characterization.components[0]", 31),
        ),
        sizing=(
            SizingFacts(
                technique="NTA",
                principles=("Brownian motion",),
                standing="sized",
                size="mode 112 nm, range 80-190 nm",
                low=80.0,
                middle=112.0,
                high=190.0,
                number="2e11 /mL",
                path=f"{where}.characterization.particles[0]",
                line=35,
            ),
            SizingFacts(
                "flow cytometry", ("optical intensity",), "open", "", None, None, None, "",
                f"{where}.characterization.particles[1]", 40,
            ),
            SizingFacts(
                "magic", (), "unknown", "", None, None, None, "", f"{where}.characterization.particles[2]", 41
            ),
            SizingFacts(
                "TEM", ("electron microscopy",), "image without size", "", None, None, None, "",
                f"{where}.characterization.imaging[0]", 43,
            ),
        ),
        sizing_said="",
        shown_for="",
    )  # fmt: skip
    assert (second.id, second.role, second.isolation, second.isolation_said) == ("b", "comparator", (), "none")
    assert (second.proteins, second.proteins_said) == ((), "not done")
    assert (second.sizing, second.sizing_said) == ((), "not done: no material left")
    assert second.processing == (spin,)


@pytest.mark.parametrize(
    ("entry", "standing"),
    [
        ("technique: NTA", "sized"),
        ("technique: NTA\n          measures: concentration", "number only"),
        ("technique: fluorescence NTA\n          measures: size", "sized"),
        ("technique: zeta potential", "no size"),
        ("technique: MACSPlex", "no size"),
        ("technique: flow cytometry\n          size:\n            mean: 200 nm", "sized"),
    ],
)
def test_where_a_technique_stands(entry: str, standing: str) -> None:
    text = DOSSIER.replace("technique: flow cytometry", entry)
    assert surveyed(text).preparations[0].sizing[1].standing == standing


def test_steps_of_a_protocol_stand_where_they_are_written() -> None:
    text = (
        "evcheck: 1\nprotocols:\n  spin:\n    - method: ultracentrifugation\n      force: 100000 g\npreparations:\n"
        "  - id: a\n    sample:\n      kind: plasma\n    isolation:\n      - protocol: spin\n"
    )
    (step,) = surveyed(text).preparations[0].isolation
    assert (step.path, step.line) == ("protocols.spin[0]", 4)
    assert step.absent == ("duration", "rotor", "temperature")


def test_a_mapping_has_paths_but_no_lines() -> None:
    content = {"evcheck": 1, "preparations": [{"id": "a", "sample": {"kind": "plasma"}, "isolation": "none"}]}
    (facts,) = survey(load(content)).preparations
    assert (facts.path, facts.line, facts.isolation_said) == ("preparations[0]", 0, "none")


def test_a_check_gathers_it_unless_told_not_to() -> None:
    found = evcheck.check(DOSSIER.encode(), today=TODAY).dossiers[0]
    assert found.overview == surveyed(DOSSIER)
    assert evcheck.check(DOSSIER.encode(), today=TODAY, overview=False).dossiers[0] == found._replace(overview=None)
    assert evcheck.check(b"evcheck: 1\nstudy: [", today=TODAY).dossiers[0].overview is None


@given(dossiers())
def test_any_dossier_that_can_be_read_can_be_surveyed(content: dict[str, Any]) -> None:
    loaded = load(as_text(content).encode())
    if loaded.dossier is not None:
        found = survey(loaded).preparations
        assert [one.id for one in found] == [one.id for one in loaded.dossier.preparations or []]
        for facts in found:
            for step in (*facts.processing, *facts.isolation, *facts.validation):
                assert step.path
                assert loaded.lines is not None
                assert 0 < step.line <= loaded.lines.count
