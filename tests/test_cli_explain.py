"""What evcheck tells of items, rules, names and guidelines, and the schemas it prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import evcheck
from evcheck.cli.schema import WRITTEN, place
from evcheck.guidelines import get, names
from evcheck.knowledge import entries
from evcheck.knowledge.entries import KINDS
from evcheck.rules import RULES
from tests.commands import ROOT, Run


def labels(text: str) -> list[str]:
    """The labels of the paragraphs of an explanation."""
    return [line[2:15].strip() for line in text.splitlines() if re.match(r"  \S", line)]


class TestExplain:
    def test_an_item(self, run: Run) -> None:
        out = run("explain", "esc2018/CHAR-3").out
        assert labels(out) == ["asks", "why", "level", "rule", "definition", "with", "statements", "source"]
        assert out.startswith("esc2018/CHAR-3 · Size by two principles\n")
        assert RULES["orthogonal-sizing"].why in " ".join(out.split())
        assert "10.1093/cvr/cvx211" in out
        assert run("explain", "char-3").out == out

    @pytest.mark.parametrize("item", [f"{name}/{item.id}" for name in names() for item in get(name).items])
    def test_every_item(self, item: str, run: Run) -> None:
        ran = run("explain", item)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"{item} · ")

    @pytest.mark.parametrize("slug", sorted(RULES))
    def test_every_rule(self, slug: str, run: Run) -> None:
        ran = run("explain", slug)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith(f"{slug} · ")
        assert "{" not in ran.out
        assert {"why", "definition", "outcomes", "used by"} <= set(labels(ran.out))

    @pytest.mark.parametrize(
        ("word", "heading", "line"),
        [
            ("CD63", "CD63 · protein", "  UniProt      P08962"),
            ("tspan30", "CD63 · protein", "  MISEV2018    category 1a"),
            ("exoquick tc", "ExoQuick-TC · product", "  class        precipitation"),
            ("Nanoparticle tracking analysis", "NTA · technique", "  principle    Brownian motion"),
            ("plasma", "plasma · sample kind", "  group        blood"),
            ("NanoSight NS300", "NanoSight NS300 · instrument", "  technique    NTA"),
            ("PTA", "NTA · technique", "  facts        sees one particle at a time, counts particles"),
            ("TEM", "TEM · technique", "  ontology     CHMO:0000080"),
            ("western blot", "western blot · assay", "  ontology     OBI:0000854"),
            ("human", "Homo sapiens · species", "  taxon        NCBITaxon:9606"),
            ("yeast", "yeast culture · sample kind", "  group        fungus"),
            ("urine", "urine · sample kind", "  expect       uromodulin (THP, UMOD), albumin (ALB)"),
            ("milk", "milk · sample kind", "  described in `sample.milk`"),
            ("UMOD", "UMOD · protein", "  expect in    urine, kidney tissue"),
            ("Exo-spin", "Exo-spin · product", "  clean-up     size exclusion chromatography"),
            ("iodixanol gradient", "iodixanol gradient · method", "  states       matrix"),
            ("OptiPrep", "iodixanol gradient · method", "  class        density gradient"),
            ("PRIDE", "PRIDE · repository", "  accession    as PXD012345"),
            ("EVpedia", "EVpedia · repository", "  vesicles     curated, of vesicles and what they carry"),
            ("sEVs", "small EV · term", "  size         small"),
            ("exosomes", "exosome · term", "  MISEV2023    discourages the word"),
            ("STR", "STR profile · authentication", "  meaning      identity: a test of identity"),
        ],
    )
    def test_a_name(self, word: str, heading: str, line: str, run: Run) -> None:
        out = run("explain", *word.split()).out
        assert out.splitlines()[0] == heading
        assert line in out.splitlines()
        assert "\n  source " in out

    @pytest.mark.parametrize(
        ("identifier", "heading"),
        [
            ("P08962", "CD63 · protein"),
            ("UBERON:0001088", "urine · sample kind"),
            ("chmo:0000080", "TEM · technique"),
            ("NCBITaxon:10090", "Mus musculus · species"),
            ("FR-FCM-Z2AB", "FR-FCM-Z2AB · has the form of an accession of FlowRepository"),
            ("GSE123456", "GSE123456 · has the form of an accession of GEO"),
        ],
    )
    def test_an_identifier(self, identifier: str, heading: str, run: Run) -> None:
        assert run("explain", identifier).out.splitlines()[0] == heading

    @pytest.mark.parametrize("kind", KINDS)
    def test_every_kind_of_entry(self, kind: str, run: Run) -> None:
        for entry in (entries(kind)[0], entries(kind)[-1]):
            ran = run("explain", entry.name)
            assert (ran.status, ran.err) == (0, "")
            assert f"{entry.name} · {kind}" in ran.out.splitlines()

    def test_methods_and_products_of_a_class(self, run: Run) -> None:
        out = run("explain", "membrane affinity").out
        assert labels(out)[:5] == ["core", "further", "yields", "methods", "products"]
        assert "exoEasy Maxi Kit" in out

    def test_an_ambiguous_word(self, run: Run) -> None:
        out = run("explain", "LAMP-3").out
        assert out == "LAMP-3 · ambiguous protein: CD63 or LAMP3\n"

    def test_a_rotor_at_a_speed(self, run: Run) -> None:
        rotor = "  rotor        Beckman Coulter fixed angle, r max 91.9 mm, r min 39.5 mm, at most 70,000 rpm"
        out = run("explain", "Type 70 Ti").out.splitlines()
        assert out[:3] == [
            "Type 70 Ti · rotor",
            rotor,
            "  force        at 70,000 rpm: 503,447 × g at r max, 359,918 × g at r average, 216,389 × g at r min",
        ]
        out = run("explain", "70 Ti", "--rpm", "40000").out.splitlines()
        forces = "164,391 × g at r max, 117,524 × g at r average, 70,658 × g at r min"
        assert out[1:3] == [rotor, f"  force        at 40,000 rpm: {forces}"]
        out = run("explain", "Type 70 Ti", "--rpm", "70001").out.splitlines()
        assert out[1:3] == [rotor, "  force        70,001 rpm is beyond its limit of 70,000 rpm."]

    def test_a_guideline(self, run: Run) -> None:
        lines = run("explain", "ESC2018").out.splitlines()
        assert lines[0] == "esc2018 · Extracellular vesicles in diagnostics and therapy of the ischaemic heart"
        assert [line.split()[0] for line in lines[2:]] == [item.id for item in get("esc2018").items]

    def test_a_word_with_several_senses(self, run: Run) -> None:
        out = run("explain", "plasma").out
        assert re.findall(r"^\S.* · (.*)$", out, re.MULTILINE)[:2] == ["sample kind", "serum"]

    @pytest.mark.parametrize(
        ("word", "headings"),
        [
            ("NTA", ["misev2023/NTA · Nanoparticle tracking analysis", "NTA · technique", "NTA · assay"]),
            ("afm", ["misev2023/AFM · Atomic force microscopy", "AFM · protein", "AFM · technique"]),
            ("RNA", ["misev2023/RNA · RNA of vesicles", "RNA · component"]),
            ("ELISA", ["misev2023/ELISA · ELISA and other immunoassays", "ELISA · technique", "ELISA · assay"]),
            ("NOM-1", ["misev2018/NOM-1 · A generic word", "misev2023/NOM-1 · Extracellular vesicles by name"]),
        ],
    )
    def test_a_word_that_is_an_item_and_names_is_told_in_every_sense(
        self, word: str, headings: list[str], run: Run
    ) -> None:
        out = run("explain", word).out
        assert re.findall(r"^\S.* · .*$", out, re.MULTILINE) == headings
        assert out.count("\n\n") == len(headings) - 1


class TestGuidelines:
    def test_the_list(self, run: Run) -> None:
        status, out, err = run("guidelines")
        assert (status, err) == (0, "")
        assert re.findall(r"^([\w-]+)  \S", out, re.MULTILINE) == list(names())

    def test_coverage_counts_every_item_once(self, run: Run) -> None:
        out = run("guidelines", "--coverage").out
        for name in names():
            found = re.search(rf"^{name}: (\d+) items: (\d+) decided, (\d+) stated, (\d+) reader$", out, re.MULTILINE)
            assert found is not None
            total, *parts = map(int, found.groups())
            assert total == sum(parts) == len(get(name).items)


class TestSchema:
    @pytest.mark.parametrize("which", ["dossier", "report", "baseline", "diff"])
    def test_prints_what_is_published(self, which: str, run: Run) -> None:
        published = (ROOT / "schemas" / f"{which}.schema.json").read_text(encoding="utf-8")
        assert run("schema", which) == (0, published, "")

    def test_prints_that_of_dossiers_if_not_asked_otherwise(self, run: Run) -> None:
        assert run("schema") == run("schema", "dossier")

    @pytest.mark.parametrize("which", WRITTEN)
    def test_is_inside_the_package(self, which: str) -> None:
        """An installed evcheck has no folder `schemas`."""
        assert Path(evcheck.__file__).parent in place(which).parents
