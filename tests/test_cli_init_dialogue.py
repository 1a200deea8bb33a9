"""`evcheck init` on a terminal: it asks, every question can be skipped, and each answer is explained."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import evcheck
from evcheck.cli import explaining
from evcheck.cli.init import step
from evcheck.cli.template import Step, Told, template
from evcheck.knowledge import entries, find
from tests.commands import Run, on_terminal

ALL_TOLD = """\
Plasma EVs after infarction
bio
plasma
Homo sapiens
citrate
centrifugation
2500 rpm
2500 g
15 min
qEVoriginal
500 µL
7-9

NTA
TEM

CD63
western blot
detected
TSG101

not

no
"""


def dossier(path: Path) -> dict[str, object]:
    found = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


def filled(part: object) -> object:
    """A part of a dossier without its empty fields."""
    if isinstance(part, dict):
        return {key: inner for key, value in part.items() if (inner := filled(value)) not in ("", {}, [])}
    return [filled(one) for one in part] if isinstance(part, list) else part


def test_what_is_told_stands_in_the_dossier(tmp_path: Path) -> None:
    status, shown = on_terminal("init", "study.yaml", typed=ALL_TOLD, cwd=tmp_path)
    assert status == 0
    assert filled(dossier(tmp_path / "study.yaml")) == {
        "evcheck": "1",
        "study": {"title": "Plasma EVs after infarction", "purpose": "biomarker"},
        "preparations": [
            {
                "id": "ev-1",
                "sample": {"kind": "plasma", "species": "Homo sapiens", "collection": {"anticoagulant": "citrate"}},
                "isolation": [
                    {"method": "centrifugation", "force": "2500 g", "duration": "15 min"},
                    {"product": "qEVoriginal", "load": "500 µL", "fractions": "7-9"},
                ],
                "characterization": {
                    "proteins": [
                        {"protein": "CD63", "by": "western blot", "result": "detected"},
                        {"protein": "TSG101", "by": "western blot", "result": "not detected"},
                    ],
                    "particles": [{"technique": "NTA"}],
                    "imaging": [{"technique": "TEM"}],
                },
            }
        ],
        "assays": "none",
    }
    words = " ".join(shown.split())
    assert [line for line in EXPLAINED if line not in words] == []
    assert max(map(len, shown.replace("\r", "").splitlines())) <= 100
    assert shown.splitlines()[-1] == "Wrote study.yaml. Fill in what you know, then run: evcheck check study.yaml"


EXPLAINED = """\
biomarker: no items on therapy apply.
plasma: miblood-ev will be checked too; likely to come along: ApoA-I, ApoB, albumin.
Homo sapiens: a mammal, so that the MISEV lists of proteins fit.
centrifugation: to be reported: force, duration.
`force`: `2500 rpm` is a speed of rotation; write it under `rpm:`, or give a force here, for example `100,000 x g`.
size exclusion chromatography: to be reported: load, fractions.
NTA: reads Brownian motion; counts as a size measurement by being used.
TEM: reads electron microscopy; counts as a size measurement where a size is given.
CD63: category 1a of MISEV2023: a membrane protein that vesicles carry.
western blot: needs a lysate: its buffer is asked for; antibodies are asked for.
detected: counts as shown.
TSG101: category 2a of MISEV2023: a protein that vesicles enclose.
not detected: counts as assessed, for a marker not as shown.
`assays: none` is written, so that no guideline asks for doses.
""".splitlines()


@pytest.mark.parametrize("typed", ["\n" * 12, "\x04"], ids=["skipped", "stopped"])
def test_every_question_can_be_skipped(typed: str, tmp_path: Path) -> None:
    status, _ = on_terminal("init", "study.yaml", typed=typed, cwd=tmp_path)
    assert status == 0
    assert filled(dossier(tmp_path / "study.yaml")) == {
        "evcheck": "1",
        "preparations": [{"id": "ev-1", "sample": {"kind": "conditioned medium"}}],
    }
    assert [one for one in evcheck.load(tmp_path / "study.yaml").problems if one.severity == "error"] == []


def test_a_wrong_answer_is_asked_for_again_and_a_question_mark_lists_what_there_is(tmp_path: Path) -> None:
    typed = "\nfun\n?\ntherapeutic\nplasmma\nplasma\n\x04"
    status, shown = on_terminal("init", "study.yaml", typed=typed, cwd=tmp_path)
    assert status == 0
    assert "Answer one of: basic, biomarker, therapeutic, method, reference material." in shown
    assert "  basic, biomarker, therapeutic, method, reference material\r\n" in shown
    assert "`plasmma` is no sample kind that evcheck knows. Did you mean `plasma`?" in shown
    assert filled(dossier(tmp_path / "study.yaml")) == {
        "evcheck": "1",
        "study": {"purpose": "therapeutic"},
        "preparations": [{"id": "ev-1", "sample": {"kind": "plasma"}}],
    }


def test_a_protein_without_its_assay_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    typed = "\n" * 8 + "CD63\n\n\x04"
    status, shown = on_terminal("init", "study.yaml", typed=typed, cwd=tmp_path)
    assert status == 0
    assert "A protein cannot be entered without its assay, so it is left out." in shown
    assert "protein: CD63" not in [line.strip(" -") for line in (tmp_path / "study.yaml").read_text().splitlines()]


def test_without_a_file_it_asks_for_one_and_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "study.yaml").write_text("mine", encoding="utf-8")
    status, shown = on_terminal("init", typed="\n" * 10 + "study.yaml\nother.yaml\n", cwd=tmp_path)
    assert status == 0
    assert "study.yaml exists already; choose another name, or move it away." in shown
    assert (tmp_path / "study.yaml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "other.yaml").exists()


def test_nothing_is_asked_elsewhere(run: Run, tmp_path: Path) -> None:
    assert on_terminal("init", "--template", "study.yaml", typed="\n", cwd=tmp_path)[0] == 0
    assert (tmp_path / "study.yaml").read_text(encoding="utf-8") == run("init").out


def test_every_name_can_be_explained() -> None:
    told = [explaining.of_sample(one) for one in entries("sample kind")]
    told += [explaining.of_technique(one) for one in entries("technique")]
    told += [explaining.of_protein(one.name) for one in entries("protein")]
    told += [explaining.of_name(kind, one.name) for kind in ("species", "serum", "assay") for one in entries(kind)]
    told += [explaining.of_step(step(one.name)) for one in entries("product")]
    assert [line for line in told if line and not (line.endswith(".") and "\n" not in line)] == []


def test_whatever_is_told_is_read_back_as_it_was_told() -> None:
    title = 'EVs: "a # reference" {x} \\ - 5 %'
    method_class = find("method class", "centrifugation").entry
    told = Told(
        find("sample kind", "urine").entry,
        (Step("method", "centrifugation", method_class, {"force": "2,000 × g", "duration": "10 min"}),),
        (),
        study={"title": title},
    )
    loaded = evcheck.load(template(told).encode())
    assert [one.message for one in loaded.problems] == []
    assert loaded.dossier.study.title == title
    assert loaded.dossier.preparations[0].isolation[0].force.text == "2,000 × g"
