"""`evcheck init`: templates that load, and whose check lists what is still to fill in."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from evcheck.cli.init import COMMON
from evcheck.knowledge import entries, find
from tests.commands import Run


def beyond_gaps(run: Run, *arguments: str) -> dict[str, str]:
    """The open items of a template that are not merely not reported; there is no problem with it.

    Other guidelines are left out: EV-METRIC wants a density gradient, MISEV2018 a technique for single vesicles.
    """
    template = run("init", *arguments)
    assert (template.status, template.err) == (0, "")
    Path("template.yaml").write_text(template.out, encoding="utf-8")
    ran = run("check", "template.yaml", "-f", "json", "-g", "esc2018", "-g", "misev2023")
    assert ran.status == 1
    dossier = json.loads(ran.out)["dossiers"][0]
    assert dossier["problems"] == []
    return {row["item"]: row["outcome"] for row in dossier["rows"] if row["open"] and row["outcome"] != "not reported"}


class TestInit:
    """The check of a template lists what is still to fill in, and what the command itself has said."""

    @pytest.mark.parametrize("sample", [one.name for one in entries("sample kind")])
    def test_any_sample(self, sample: str, run: Run) -> None:
        assert beyond_gaps(run, "--sample", sample) == ({"PRE-1": "not met"} if sample == "serum" else {})

    @pytest.mark.parametrize("method", [one.name for one in entries("method class") if one.isolates])
    def test_any_method(self, method: str, run: Run) -> None:
        said = beyond_gaps(run, "--method", method, "--method", "filtration")
        assert said == ({"ISO-1": "not met"} if method == "precipitation" else {})

    @pytest.mark.parametrize("technique", [one.name for one in entries("technique")])
    def test_any_technique(self, technique: str, run: Run) -> None:
        assert beyond_gaps(run, "--technique", technique, "--technique", "TEM") == {}

    def test_several_at_once(self, run: Run) -> None:
        arguments = ["--sample", "urine", "--technique", "NTA", "--technique", "TRPS", "--technique", "AFM"]
        arguments += ["--method", "centrifugation", "--method", "ultrafiltration", "--method", "density gradient"]
        assert beyond_gaps(run, *arguments) == {}

    @pytest.mark.parametrize(
        ("product", "name", "said"),
        [
            ("qEVoriginal 70 nm", "qEVoriginal 70 nm", {}),
            ("Amicon Ultra-15", "Amicon Ultra-15", {}),
            ("total exosome isolation", "total exosome isolation", {"ISO-1": "not met"}),
            ("ExoQuick: TC", "ExoQuick-TC", {"ISO-1": "not met"}),
        ],
    )
    def test_a_product_stands_for_its_method(self, product: str, name: str, said: dict[str, str], run: Run) -> None:
        assert beyond_gaps(run, "--method", product) == said
        assert f"      - product: {name}\n" in run("init", "--method", product).out

    def test_names_are_found_in_any_spelling(self, run: Run) -> None:
        out = run("init", "--sample", "EDTA Plasma", "--method", "SEC", "--technique", "nanoparticle tracking").out
        assert "      kind: plasma\n" in out
        assert "      - method: SEC\n" in out or "      - method: size exclusion chromatography\n" in out
        assert "        - technique: NTA\n" in out

    def test_a_template_is_in_block_style_and_every_field_is_explained(self, run: Run) -> None:
        for sample in ("conditioned medium", "plasma", "urine", "bacterial culture"):
            lines = run("init", "--sample", sample).out.splitlines()
            empty = [line for line in lines if re.match(r"[ -]*\w+: +#", line)]
            assert len(empty) > 25
            assert [line for line in lines if re.match(r"[^#]*[{}\[\]]", line)] == []
            assert [line for line in empty if not re.search(r": {2,}# \w|: # \w", line)] == []

    def test_what_is_commented_out_loads_too(self, run: Run) -> None:
        text = run("init", "--sample", "plasma").out
        Path("study.yaml").write_text(re.sub(r"^#(?= )(?! [A-Zw])", "", text, flags=re.MULTILINE), encoding="utf-8")
        dossier = json.loads(run("check", "study.yaml", "-f", "json").out)["dossiers"][0]
        assert dossier["problems"] == []
        assert {row["item"]: row["outcome"] for row in dossier["rows"]}["CHAR-2"] == "met"

    def test_nothing_is_overwritten(self, run: Run) -> None:
        assert run("init", "study.yaml") == (
            0,
            "",
            "Wrote study.yaml. Fill in what you know, then run: evcheck check study.yaml\n",
        )
        before = Path("study.yaml").read_text(encoding="utf-8")
        assert before == run("init").out
        assert run("init", "study.yaml", "--sample", "urine") == (
            2,
            "",
            "evcheck: study.yaml exists already; choose another name, or move it away.\n",
        )
        assert Path("study.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["study.docx"], "A dossier is a YAML file, by whose ending folders are searched; write `study.yaml`."),
        (["study"], "A dossier is a YAML file, by whose ending folders are searched; write `study.yaml`."),
        (["study.v2"], "A dossier is a YAML file, by whose ending folders are searched; write `study.v2.yaml`."),
        (
            ["study.yaml", "--technique", "western blot"],
            "`western blot` is no technique that evcheck knows. It is an assay: it stands with each protein, "
            "under `characterization.proteins`, behind `by`.",
        ),
        (
            ["study.yaml", "--method", "centrifugation, SEC"],
            "`centrifugation, SEC` is no method that evcheck knows. Give one at a time.",
        ),
    ],
)
def test_says_what_to_write_instead(arguments: list[str], sentence: str, run: Run) -> None:
    assert run("init", *arguments) == (2, "", f"evcheck: {sentence}\n")


@pytest.mark.parametrize("kind", COMMON)
def test_the_names_offered_for_an_unknown_one_are_known_by_these_names(kind: str) -> None:
    found = [find(kind, name).entry for name in COMMON[kind]]
    assert tuple(entry.name for entry in found if entry is not None) == COMMON[kind]
