"""Release: the tests that a batch has to pass before it is given to people."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from evcheck.knowledge.lookup import fold
from evcheck.rules.look import holds, left_to_reader, look
from evcheck.rules.registry import rule
from evcheck.rules.suggesting import any_of
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_met, not_reported, said

KINDS: dict[str, tuple[str, ...]] = {
    "identity": (
        "identity", "identification", "EV identity", "vesicle identity", "EV markers", "vesicle markers",
        "marker proteins", "protein markers", "surface markers", "positive markers", "negative markers",
        "marker expression", "tetraspanins", "surface protein profile", "marker profile",
    ),
    "size": (
        "size", "particle size", "vesicle size", "size distribution", "particle size distribution", "PSD",
        "mean size", "mode size", "median size", "diameter", "hydrodynamic diameter", "particle diameter",
        "polydispersity", "NTA", "nanoparticle tracking analysis", "TRPS", "nFCM", "nano-flow cytometry", "DLS",
    ),
    "morphology": (
        "morphology", "vesicle morphology", "particle morphology", "TEM", "transmission electron microscopy",
        "electron microscopy", "cryo-EM", "shape", "ultrastructure",
    ),
    "purity": (
        "purity", "impurity", "particle purity", "vesicle purity", "process-related impurity",
        "product-related impurity", "residual protein", "host cell protein", "HCP", "residual host cell protein",
        "residual DNA", "host cell DNA", "residual host cell DNA", "DNA", "residual antibiotic", "antibiotic", "BSA",
        "residual BSA", "albumin", "residual albumin", "bovine serum albumin", "residual serum", "free protein",
        "particle to protein ratio", "particle protein ratio", "particles per protein", "detergent lysis",
        "detergent sensitivity", "detergent-lysable particles", "Triton X-100", "residual solvent",
        "residual nuclease", "residual benzonase", "residual reagent", "lipoprotein", "negative marker", "contaminant",
    ),
    "particle count": (
        "particle count", "particle number", "number of particles", "particle concentration", "particles",
        "concentration", "vesicle concentration", "EV concentration", "vesicle count", "strength", "content",
        "particle content", "quantity", "dose", "particle dose", "particles per dose", "NTA",
        "nanoparticle tracking analysis", "TRPS", "nFCM", "nano-flow cytometry",
    ),
    "sterility": (
        "sterility", "microbial sterility", "BacT/ALERT", "bacteria and fungi", "bacterial and fungal contamination",
        "aerobic and anaerobic culture", "bacterial culture", "microbial culture", "microbial contamination",
        "microbiological control", "microbiology", "microbial limits", "microbiological examination",
    ),
    "endotoxin": (
        "endotoxin", "bacterial endotoxin", "endotoxin content", "endotoxin level", "LAL",
        "limulus amoebocyte lysate", "limulus amebocyte lysate", "LPS", "pyrogen", "pyrogenicity",
        "monocyte activation", "recombinant factor C", "rFC",
    ),
    "mycoplasma": (
        "mycoplasma", "mycoplasma PCR", "mycoplasma DNA", "mycoplasma contamination", "mollicutes",
    ),
    "virus": (
        "virus", "viral", "adventitious virus", "adventitious agent", "adventitious viral agent",
        "adventitious viruses", "viral safety", "virus safety", "viral contamination", "virus panel", "viral panel",
        "virology", "HIV", "HBV", "HCV", "HIV-1/2", "hepatitis B", "hepatitis C", "hepatitis B and C", "CMV", "EBV",
        "HTLV", "parvovirus B19", "retrovirus", "blood-borne virus", "in vitro virus", "SARS-CoV-2",
        "infectious agents", "viral nucleic acid",
    ),
    "potency": (
        "potency", "biological potency", "biological activity", "bioactivity", "bioassay", "functional assay",
        "function", "functionality", "efficacy", "biological function",
    ),
    "stability": (
        "stability", "storage stability", "shelf life",
    ),
    "cell viability": (
        "cell viability", "viability", "viability of cells", "source cell viability", "viability of source cells",
        "viability of parent cells", "parent cell viability", "cell survival",
    ),
    "cell identity": (
        "cell identity", "cell phenotype", "phenotype", "immunophenotype", "cell surface markers", "cell markers",
        "MSC phenotype", "MSC markers", "MSC identity", "source cell identity", "identity of cells",
        "identity of source cells", "phenotype of cells", "trilineage differentiation", "differentiation",
        "source cell phenotype",
    ),
    "genetic stability": (
        "karyotype", "karyotyping", "karyotype of cells", "genetic stability", "genomic stability", "STR",
        "STR profile", "STR profiling", "cell line authentication", "chromosomal stability", "G-banding",
        "cell authentication",
    ),
    "": (
        "pH", "osmolality", "osmolarity", "appearance", "colour", "color", "clarity", "turbidity",
        "visible particles", "subvisible particles", "particulate matter", "volume", "extractable volume",
        "fill volume", "container closure", "container closure integrity", "leak", "moisture", "residual moisture",
        "water content", "protein", "total protein", "protein content", "protein concentration", "lipid content",
        "total lipid", "RNA content", "zeta potential", "bioburden", "haemolysis", "hemolysis", "label", "labelling",
        "labeling", "density", "viscosity", "conductivity", "tumourigenicity", "tumorigenicity",
        "population doubling", "cell count", "excipient",
    ),
}  # fmt: skip
"""Kinds of release test, each with whole names; the last are known and asked for by no item."""

IDLE = (
    "test", "tests", "testing", "assay", "assays", "analysis", "determination", "release", "for", "of", "the", "by",
    "on", "in", "to", "product", "final", "drug", "substance", "and",
)  # fmt: skip
"""Words that change nothing of what a test is."""

WORDS = re.compile(r"[\s-]+")
PARTS = re.compile(r"\s*(?:,|;|\+|&|/|\band\b)\s*")
BRACKETS = re.compile(r"\s*\([^()]*\)")
METHOD = re.compile(r"\s+(?:by|using|with|according to|per)\s.*", re.IGNORECASE)

FAILED = {fold(one) for one in ("failed", "fail", "out of specification", "OOS", "not passed", "did not pass")}
GROWN = {fold(one) for one in ("positive", "growth", "detected", "contaminated", "growth detected", "present")}
ABSENT_WANTED = ("sterility", "mycoplasma", "virus")
"""Tests that a positive result fails."""

ENDOTOXIN_NOTE = (
    "Limits are the product's own. In general, 5 EU per kg and hour hold for injections, and 0.2 EU per kg into the "
    "spine (USP <85>)."
)


def _key(name: str) -> str:
    """A name without the words that change nothing, in the singular, folded."""
    words = [word for word in WORDS.split(name.lower()) if word not in IDLE]
    return fold(
        " ".join(word[:-1] if len(word) > 4 and word.endswith("s") and word[-2] != "s" else word for word in words)
    )


@cache
def _table() -> dict[str, frozenset[str]]:
    """The kinds that each name stands for."""
    table: dict[str, set[str]] = {}
    for kind, names in KINDS.items():
        for name in names:
            table.setdefault(_key(name), set()).add(kind)
    return {key: frozenset(kinds) for key, kinds in table.items()}


@cache
def kinds_of(test: str) -> frozenset[str] | None:
    """The kinds of test that a name stands for, all of them where it names several; None where one is not known."""
    test = " ".join(test.split())
    bare = BRACKETS.sub("", test).strip()
    for name in (test, bare, METHOD.sub("", bare)):
        if (kinds := _table().get(_key(name))) is not None:
            return kinds
    parts = [part for part in PARTS.split(METHOD.sub("", bare)) if part]
    known = [_table().get(_key(part)) for part in parts]
    if len(parts) < 2 or None in known:
        return None
    return frozenset(kind for kinds in known if kinds is not None for kind in kinds)


def tests_of(kind: str, listed: list[Any]) -> list[Any]:
    """The listed tests of a kind."""
    return [one for one in listed if kind in (kinds_of(one.test) or ())]


NO_TEST = "List every test that a batch has to pass before release, with method, limit and result."


@rule(
    "release-test",
    subject="study",
    why="Batches from living cells differ. One that is not tested may be contaminated, weak or something else, "
    "and still reach patients.",
    reads=[
        "translation.release",
        "translation.release[].test",
        "translation.release[].method",
        "translation.release[].limit",
        "translation.release[].result",
    ],
    adverse={"translation.release[].result": "a result can say that the batch failed"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_MET: "Test each batch for {tests} before release, and list method, limit and result.",
        Outcome.NOT_REPORTED: "Give method, limit and result for each test of a batch; limits are the product's own.",
    },
    methods="Each batch was tested for {tests} by <method> (limit <limit>; result <result>).",
    add="{add}",
)
def release_test(study: Any, dossier: Any, *, tests: tuple[str, ...] = ("sterility",)) -> Verdict:
    """Each batch is tested before release, with method, limit and result.

    Tests are known by their whole names. The list is taken as complete, so that a kind of test that is not in it is
    not done, unless a name that evcheck does not know may be one. Figures are the product's own and are not judged;
    only a result that says in a word that the batch failed is.
    """
    asked = any_of(list(tests))
    values = {"tests": asked, "add": _lines(tests)}
    found = look(dossier, "translation.release")
    if found.statement is not None:
        return said([found.statement], "release tests", [found.spot()], **values)
    if not holds(found):
        message = "No release test is listed (`translation.release`)."
        return not_reported(message, [found.spot()], fix=NO_TEST, tests="<test>", add=_lines(("<test>",)))
    by_kind = {kind: tests_of(kind, found.value) for kind in tests}
    missing = [kind for kind in tests if not by_kind[kind]]
    unknown = [one.test for one in found.value if kinds_of(one.test) is None]
    if missing and not unknown:
        return not_met(f"`translation.release` does not list {any_of(missing)}.", [found.spot()], **values)
    chosen = {kind: min(entries, key=_gaps) for kind, entries in by_kind.items() if entries}
    failed = [entry for kind, entries in by_kind.items() for entry in entries if _failed(kind, entry)]
    if failed:
        told = ", ".join(f"{entry.test}: {entry.result}" for entry in failed)
        return not_met(f"The batch did not pass: {told}.", [Spot(entry, "result") for entry in failed], **values)
    open_ones = [(entry, fields) for entry in chosen.values() if (fields := _absent(entry))]
    if open_ones:
        told = "; ".join(f"{entry.test}: {', '.join(f'`{key}`' for key in fields)}" for entry, fields in open_ones)
        return not_reported(f"Not stated for {told}.", [Spot(entry, "test") for entry, _ in open_ones], **values)
    if missing:
        told = ", ".join(f"`{name}`" for name in unknown)
        message = f"Whether {told} is a test of {any_of(missing)} is for a reader."
        return needs_review(message, [found.spot()], **values)
    return _complete(chosen, values)


def _complete(chosen: dict[str, Any], values: dict[str, str]) -> Verdict:
    """The verdict where every test is listed with all its fields, or with statements in their place."""
    said_of = [(entry, key) for entry in chosen.values() for key in FIELDS if key in entry.at.said]
    if said_of:
        what = ", ".join(dict.fromkeys(f"`{key}` of {entry.test}" for entry, key in said_of))
        at = [Spot(entry, key) for entry, key in said_of]
        return said([entry.at.said[key] for entry, key in said_of], what, at, **values)
    told = "; ".join(f"{entry.test}: {entry.result} (limit {entry.limit}, {entry.method})" for entry in chosen.values())
    notes = [ENDOTOXIN_NOTE] if "endotoxin" in chosen else []
    return met(f"{told}.", [Spot(entry, "result") for entry in chosen.values()], notes)


FIELDS = ("method", "limit", "result")


def _absent(entry: Any) -> list[str]:
    """The fields of a test of which nothing is said."""
    return [key for key in FIELDS if look(entry, key).absent]


def _gaps(entry: Any) -> tuple[int, int]:
    """What a test leaves open, to find the one that leaves least: nothing, what only a reader can judge, or gaps."""
    looked = [look(entry, key) for key in FIELDS]
    unsettled = [one for one in looked if one.value is None]
    if not unsettled:
        return 0, 0
    gaps = len(unsettled) - len(left_to_reader(unsettled))
    return (2 if gaps else 1), gaps


def _failed(kind: str, entry: Any) -> bool:
    """Whether a result says in a word that the batch failed."""
    result = fold(entry.result or "")
    return result in FAILED or (kind in ABSENT_WANTED and result in GROWN)


def _lines(kinds: tuple[str, ...]) -> str:
    """The lines to add for some tests."""
    lines = ["translation:", "  release:"]
    for kind in kinds:
        lines += [f"    - test: {kind}", "      method: <method>", "      limit: <limit>", "      result: <result>"]
    return "\n".join(lines)
