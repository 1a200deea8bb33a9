"""A draft as YAML: it loads, gives the same values, quotes what they rest on, and nothing in a text can break it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

import evcheck
from evcheck.dossier.node import contents
from evcheck.manuscript.draft import Aside, Candidate, Draft, Found, Question
from evcheck.manuscript.drafting import spelling
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.text import Manuscript, Span
from tests.draft_trees import plain
from tests.drafts import found, manuscript, place, plasma
from tests.random_dossiers import sound_dossiers

HOSTILE = "\n# injected: yes\n- x: [\t\x1b[31m\u202e\u2028\x00}\r\nevcheck: 2 'quoted' \"double\" `code` <b> \ufeff\uffff & * !tag %x"  # noqa: E501

WRITTEN = """\
evcheck: 1

study:
  terms:
    - extracellular vesicle
    # “Extracellular vesicles (EVs) carry cargo.” (Introduction, paragraph 1)
  # data:                                # Where can the data be found?

antibodies:
  cd63:
    clone: H5C6
    dilution: 1:1000
    # “Blots were probed with anti-CD63 (clone H5C6, 1:1000) and anti-calnexin.” (Methods, paragraph 3)

preparations:
  - id: plasma-ev
    sample:
      kind: plasma
      # “Plasma was made at 2,500 × g for 15 min.” (Methods, paragraph 1)
      species: Homo sapiens
      # “Blood of healthy human donors was drawn into EDTA tubes.” (Methods, paragraph 1)
      # donors:                          # How many donors were there, of which age and sex?
      collection:
        anticoagulant: EDTA
        # (the same)
      processing:
        - method: centrifugation
          force: 2500 g
          duration: 15 min
          # “Plasma was made at 2,500 × g for 15 min.” (Methods, paragraph 1)
    isolation:
      - method: ultracentrifugation
        force: 110000 g
        rotor: SW 41 Ti
        duration: 70 min
        # “EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor.” (Methods, paragraph 2)
      - method: ultracentrifugation
        force: 100000 g  # check: the text also states 110,000 x g
        duration: overnight
        # “The pellet was washed and pelleted again overnight at 100,000 g.” (Methods, paragraph 2)
        # rotor:                         # In which rotor was it spun?
    characterization:
      proteins:
        - protein: CD63
          result: detected
          # “CD63 was present and calnexin was absent.” (Results, paragraph 1)
          by: western blot
          antibody: cd63
          # “Blots were probed with anti-CD63 (clone H5C6, 1:1000) and anti-calnexin.” (Methods, paragraph 3)
          lysis_buffer: 1% SDS, 50 mM Tris
          # “Vesicles were lysed in 1% SDS, 50 mM Tris.” (Methods, paragraph 3)
        - protein: calnexin
          result: not detected
          # “CD63 was present and calnexin was absent.” (Results, paragraph 1)
          by: western blot
          # “Blots were probed with anti-CD63 (clone H5C6, 1:1000) and anti-calnexin.” (Methods, paragraph 3)
      particles:
        - technique: NTA
          concentration: 2.1e11 /mL
          # “NTA showed 2.1e11 particles/mL with a mode of 112 nm.” (Results, paragraph 1)
          size:
            mode: 112 nm
            # (the same)
"""


def below(text: str) -> str:
    """A dossier without the comment at its head."""
    return text[text.index("evcheck: 1\n") :]


def values(node: Any) -> Any:
    """What a dossier holds: values, and statements in place of values."""
    if hasattr(node, "at"):
        said = {key: (one.kind, one.reason) for key, one in node.at.said.items()}
        return said, {key: values(value) for key, value in contents(node).items()}
    if isinstance(node, Mapping):
        return {key: values(value) for key, value in node.items()}
    return [values(one) for one in node] if isinstance(node, list) else node


def test_a_draft_is_written_with_each_sentence_below_the_values_that_rest_on_it() -> None:
    assert below(dossier(plasma())) == WRITTEN


def test_the_head_says_what_was_read_what_was_not_and_how_sure_the_draft_is() -> None:
    read = plasma().manuscript._replace(notes=("Page 3 is a picture.",), title="A: title", doi="10.1/x", pages=4)
    head = dossier(plasma(read)).partition("evcheck: 1")[0]
    assert all(line.startswith("#") for line in head.splitlines())
    assert " ".join(head.replace("#", " ").split()) == (
        f"Drafted by evcheck {evcheck.__version__} from paper.txt (text, SHA-256 0000000000000000…). "
        "Of: A: title, 10.1/x "
        "Read: 3 sections, 12 sentences, 4 pages; the methods stand under “Methods”. Lists of references are left out. "
        "Not read: Page 3 is a picture. "
        "Found: 26 values; 1 on weak evidence, marked `check:`. Not found: 3 fields that a check asks for. "
        "A sentence in quotation marks is what the values right above it rest on. `check:` says why a value needs a "
        "second look, `or` what else the paper says. A key behind was looked for and not found, though the "
        "sentence behind `look at:` may tell: take the away and fill it in, or delete the line. "
        "A program has read the paper and can be wrong: compare each value with the paper "
        "before you rely on it. What is not here may still be in the paper, in a figure or in other words."
    )


def test_candidates_are_listed_and_a_value_without_decision_is_left_open() -> None:
    read = manuscript()
    others = {"2500 g": "2,500 × g", "110000 g": "110,000 x g"}
    force = found(read, "100000 g", "100,000 g", unsure="two forces are stated", others={"110000 g": "110,000 x g"})
    step: dict[str, Any] = {"method": Found("ultracentrifugation", ()), "force": force}
    undecided: dict[str, Any] = {"method": Found("centrifugation", ()), "force": found(read, "", others=others)}
    preparation: dict[str, Any] = {
        "id": Found("a", ()),
        "sample": {"kind": Found("plasma", ())},
        "isolation": [step, undecided],
    }
    assert below(dossier(Draft(read, {"evcheck": Found("1", ()), "preparations": [preparation]}))) == (
        "evcheck: 1\n"
        "\n"
        "preparations:\n"
        "  - id: a\n"
        "    sample:\n"
        "      kind: plasma\n"
        "    isolation:\n"
        "      - method: ultracentrifugation\n"
        "        force: 100000 g  # check: two forces are stated\n"
        "        # or 110000 g: “EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor.” "
        "(Methods, paragraph\n        #   2)\n"
        "        # “The pellet was washed and pelleted again overnight at 100,000 g.” (Methods, paragraph 2)\n"
        "      - method: centrifugation\n"
        "        # force:                         # check: the paper says more than one thing\n"
        "        # or 2500 g: “Plasma was made at 2,500 × g for 15 min.” (Methods, paragraph 1)\n"
        "        # or 110000 g: “EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor.” "
        "(Methods, paragraph\n        #   2)\n"
    )


def test_what_is_asked_stands_where_it_belongs_as_lines_that_load_when_the_hash_is_taken_away() -> None:
    read = manuscript()
    tree: dict[str, Any] = {
        "evcheck": Found("1", ()),
        "preparations": [{"id": Found("a", ()), "sample": {"kind": Found("plasma", ())}}],
    }
    questions = [
        Question("preparations[0].sample.donors.number", "How many?"),
        Question("preparations[0].sample.donors.age", "How old?"),
        Question("preparations[0].storage.temperature", "How cold?"),
        Question("preparations[0].characterization.imaging[0].technique", "Which?"),
        Question("assays", "Any?"),
        Question("preparations[7].storage", "Where?"),
        Question("preparations[0].sample.kind", "What?"),
    ]
    text = below(dossier(Draft(read, tree, tuple(questions))))
    assert text == (
        "evcheck: 1\n"
        "\n"
        "preparations:\n"
        "  - id: a\n"
        "    sample:\n"
        "      kind: plasma\n"
        "      # donors:\n"
        "      #   number:                        # How many?\n"
        "      #   age:                           # How old?\n"
        "    # storage:\n"
        "    #   temperature:                     # How cold?\n"
        "    # characterization:\n"
        "    #   imaging:\n"
        "    #     - technique:                   # Which?\n"
        "\n"
        "# assays:                                # Any?\n"
        "\n"
        "# Also looked for and not found:\n"
        "# - preparations[7].storage: Where?\n"
        "# - preparations[0].sample.kind: What?\n"
    )
    filled = re.sub(r"# (?=\w+:|  |- )", "", text.partition("# Also")[0]).replace("# Which?", "TEM")
    assert evcheck.load(filled.encode()).problems == ()


def test_what_has_no_place_in_a_dossier_is_told_at_its_end() -> None:
    read = manuscript()
    aside = Aside("A rotor without a step.", place(read, "SW 41 Ti rotor"))
    assert below(dossier(Draft(read, {"evcheck": Found("1", ())}, asides=(aside,)))) == (
        "evcheck: 1\n"
        "\n"
        "# Also found, and without a place in the dossier:\n"
        "# - A rotor without a step. “EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor.” (Methods,\n"
        "#   paragraph 2)\n"
    )


def test_a_value_that_a_dossier_does_not_take_is_told_of_and_the_rest_loads() -> None:
    tree: dict[str, Any] = {
        "evcheck": Found("1", ()),
        "preparations": [
            {
                "id": Found("a", ()),
                "sample": {"kind": Found("plasma", ())},
                "isolation": [{"method": Found("SEC", ()), "force": Found("very fast", ()), "load": Found("n/a", ())}],
            }
        ],
    }
    text = dossier(Draft(manuscript(), tree))
    loaded = evcheck.load(text.encode())
    assert loaded.problems == ()
    assert str(loaded.dossier.preparations[0].isolation[0].method) == "SEC"
    assert "# Found, but not what a dossier takes there:\n# - preparations[0].isolation[0]." in text
    assert "very fast" in text


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        *(one for one in HOSTILE.split() if one != "<b>"),
        "x: y",
        "- x",
        "null",
        "~",
        "a #b",
        "yes:",
        "'",
        '"',
        "|",
        ">",
    ],
)
def test_a_value_is_read_back_whatever_it_holds(text: str) -> None:
    source = f"evcheck: 1\nstudy:\n  title: {spelling.value(text)}  # check: yes\n  doi: after\n"
    loaded = evcheck.load(source.encode())
    assert loaded.problems == ()
    cleaned = text.replace("\ufeff", "").replace("\x1b", "\ufffd").replace("\x00", "\ufffd").replace("\uffff", "\ufffd")
    assert (loaded.dossier.study.title, loaded.dossier.study.doi) == (cleaned, "after")


def test_nothing_in_a_manuscript_breaks_out_of_a_comment() -> None:
    read = manuscript(((HOSTILE, "methods", [f"We used {HOSTILE} plasma."]),), path=f"a{HOSTILE}.txt")
    read = read._replace(title=HOSTILE, doi=HOSTILE, notes=(HOSTILE,))
    kind = found(read, "plasma", "plasma", unsure=HOSTILE)._replace(others=(Candidate(HOSTILE, place(read, "plasma")),))
    preparation: dict[str, Any] = {
        "id": Found("a", ()),
        "sample": {"kind": kind, "spiked_with": found(read, "", unsure=HOSTILE)},
    }
    draft = Draft(
        read,
        {"evcheck": Found("1", ()), "preparations": [preparation]},
        (Question("study.data", HOSTILE), Question("nowhere[3].x", HOSTILE)),
        (Aside(HOSTILE, place(read, "plasma")),),
    )
    text = dossier(draft)
    assert evcheck.load(text.encode()).problems == ()
    live = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert [line.partition(" #")[0] for line in live] == [
        "evcheck: 1",
        "",
        "",
        "preparations:",
        "  - id: a",
        "    sample:",
        "      kind: plasma ",
        "",
        "",
    ]
    assert not [letter for letter in text if letter in "\t\x1b\u202e\u2028\x00\r\ufeff\uffff"]


def drafted(mapping: Any, spans: list[Span]) -> Any:
    """A mapping as the tree of a draft, each value with some evidence."""
    if isinstance(mapping, dict):
        inner = {key: drafted(value, spans) for key, value in mapping.items()}
        return {key: value for key, value in inner.items() if value is not None and value != {} and value != []} or None
    if isinstance(mapping, list):
        return [one for value in mapping if not isinstance(value, list) and (one := drafted(value, spans)) is not None]
    if mapping in (None, ""):
        return None
    text = ("no", "yes")[mapping] if isinstance(mapping, bool) else str(mapping)
    return Found(text, tuple(spans[len(text) % len(spans) :][:2]), unsure="why " * (len(text) % 2))


@st.composite
def manuscripts(draw: st.DrawFn) -> Manuscript:
    paragraphs = st.lists(
        st.text(st.characters(exclude_characters="\n"), min_size=1, max_size=60), min_size=1, max_size=3
    )
    return manuscript(
        (("Methods", "methods", draw(paragraphs)), (draw(st.text(max_size=9)), "other", draw(paragraphs)))
    )


@given(sound_dossiers(), manuscripts(), st.data())
def test_what_is_written_loads_and_gives_the_values_of_the_draft(
    mapping: dict[str, Any], read: Manuscript, data: st.DataObject
) -> None:
    ends = st.integers(0, len(read.text))
    spans = [Span(*sorted(data.draw(st.tuples(ends, ends)))) for _ in range(4)]
    tree = drafted(mapping, spans)
    expected = evcheck.load(plain(tree))
    assume(not [one for one in expected.problems if one.severity == "error"])
    text = dossier(Draft(read, tree))
    loaded = evcheck.load(text.encode())
    assert not [one for one in loaded.problems if one.severity == "error"]
    assert values(loaded.dossier) == values(expected.dossier)
    assert dossier(Draft(read, tree)) == text


def test_a_dossier_too_long_to_be_read_is_written_with_shorter_quotations() -> None:
    read = manuscript((("Methods", "methods", ["Words of plasma, " * 40 + "and human donors."]),))
    kind = {"kind": found(read, "plasma", "plasma"), "spiked_with": found(read, "x", "human donors")}
    many: Any = [{"id": Found(f"p{number}", ()), "sample": kind} for number in range(1600)]
    text = dossier(Draft(read, {"evcheck": Found("1", ()), "preparations": many}))
    assert not evcheck.load(text.encode()).problems
    assert len(text) < 1_000_000


LONG = (
    "Western blots of the vesicles that were collected from the plasma of donors showed CD9, CD63, and Alix, but "
    "neither calnexin nor albumin was seen in any of them."
)


def proteins_of(*entries: dict[str, Any]) -> Draft:
    read = manuscript((("Results", "results", [f"{LONG} OTHER told it."]),))
    made = [
        {key: [found(read, one, one) for one in value] if isinstance(value, list) else found(read, value, words)
         for key, (value, words) in entry.items()}
        for entry in entries
    ]  # fmt: skip
    preparation: dict[str, Any] = {
        "id": Found("a", ()),
        "sample": {"kind": Found("plasma", ())},
        "characterization": {"proteins": made},
    }
    return Draft(read, {"evcheck": Found("1", ()), "preparations": [preparation]})


def test_what_one_sentence_tells_of_several_is_one_list_and_one_quotation() -> None:
    text = dossier(
        proteins_of(
            {"protein": (["CD9", "CD63"], ""), "by": ("western blot", "Western"), "result": ("detected", "showed")}
        )
    )
    assert below(text).partition("proteins:\n")[2] == (
        "        - protein: [CD9, CD63]\n"
        "          by: western blot\n"
        "          result: detected\n"
        "          # “Western blots of the vesicles that were collected from the plasma of donors showed CD9, CD63, "
        "and\n          #   Alix, but neither calnexin nor albumin was seen in any of them.” (Results, paragraph 1)\n"
    )
    loaded = evcheck.load(text.encode())
    assert [str(one) for one in loaded.dossier.preparations[0].characterization.proteins[0].protein] == ["CD9", "CD63"]


def test_a_list_of_many_names_is_wrapped_and_a_comma_in_one_parts_nothing() -> None:
    names = ["Tris, pH 7.4", *(f"name number {number}" for number in range(12))]
    lines = spelling.flow(names, "  authors:", 2)
    assert lines[0].startswith('  authors: ["Tris, pH 7.4", name number 0, ')
    assert all(len(line) <= spelling.WIDE for line in lines)
    assert len(lines) == 2
    assert yaml.safe_load("\n".join(["study:", *lines])) == {"study": {"authors": names}}


def test_a_value_that_is_the_whole_sentence_is_not_quoted_but_placed() -> None:
    approval = "All patients gave consent, and the ethics committee of the hospital approved the study (12/2020)."
    read = manuscript((("Ethics", "methods", [approval]),))
    tree: dict[str, Any] = {
        "evcheck": Found("1", ()),
        "study": {"ethics": {"approval": found(read, approval, "ethics committee")}},
    }
    assert below(dossier(Draft(read, tree))) == (
        f"evcheck: 1\n\nstudy:\n  ethics: {approval}\n  # (Ethics, paragraph 1)\n"
    )


def test_a_long_sentence_is_quoted_in_full_once_in_a_preparation() -> None:
    text = dossier(
        proteins_of(
            {"protein": ("CD9", "CD9"), "by": ("western blot", "Western"), "result": ("detected", "OTHER")},
            {"protein": ("CD63", "CD63"), "by": ("western blot", "Western"), "result": ("detected", "OTHER")},
        )
    )
    assert text.count("in any of them.”") == 1
    assert "          # “Western blots of the vesicles that were collected from the …” (as quoted above)\n" in text
    assert "          # “OTHER told it.” (Results, paragraph 1)\n" in text


def test_a_medium_without_serum_is_written_in_one_line() -> None:
    read = manuscript()
    sample: dict[str, Any] = {
        "kind": Found("conditioned medium", ()),
        "medium": {"serum": {"kind": found(read, "none", "Vesicles were lysed")}},
    }
    text = dossier(Draft(read, {"evcheck": Found("1", ()), "preparations": [{"id": Found("a", ()), "sample": sample}]}))
    assert "      medium:\n        serum: none\n" in text
    assert str(evcheck.load(text.encode()).dossier.preparations[0].sample.medium.serum.kind) == "none"


def test_candidates_of_one_sentence_are_told_in_one_line() -> None:
    read = manuscript((("Methods", "methods", ["Blood of 24 patients and 10 controls was drawn. 3 tubes broke."]),))
    number = found(read, "", others={"24": "24 patients", "10": "10 controls", "3": "3 tubes"})
    sample: dict[str, Any] = {"kind": Found("plasma", ()), "donors": {"number": number}}
    text = dossier(Draft(read, {"evcheck": Found("1", ()), "preparations": [{"id": Found("a", ()), "sample": sample}]}))
    assert [line.strip() for line in text.splitlines() if "# or " in line] == [
        "# or 24, 10: “Blood of 24 patients and 10 controls was drawn.” (Methods, paragraph 1)",
        "# or 3: “3 tubes broke.” (Methods, paragraph 1)",
    ]
