"""Guidelines of laboratories and journals: read with lines, extending others, refused where they are wrong."""

from __future__ import annotations

import textwrap
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]  # it has no types

import evcheck
from evcheck.guidelines import GuidelineError, build, get, plugins, schema
from evcheck.rules import RULES
from evcheck.rules.verdict import Verdict, met
from tests.small_dossiers import TODAY, small

HEAD = """\
id: lab
title: Ours
citation:
  authors: We
  year: 2026
"""
ITEM = """\
  - id: A-1
    title: Rationale
    asks: Say why.
    asks_for: statement
    level: required
    where: page 1
    basis: verbatim
    read: original
"""


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    return tmp_path / "lab.yaml"


def mistakes(path: Path, text: str) -> list[str]:
    """What is said of a file, without its folder."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GuidelineError) as raised:
        get(str(path))
    return str(raised.value).replace(f"{path.parent}/", "").split("\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{HEAD}items:\n{ITEM}    rule: ev-marker\n",
            ["lab.yaml:15: Item `A-1`: there is no rule `ev-marker`. Did you mean `ev-markers`?"],
        ),
        (
            f"{HEAD}items:\n{ITEM}    rule: ev-markers\n    with:\n      count: four\n",
            ["lab.yaml:17: Item `A-1`: `count` of `ev-markers` is a whole number, not `four`."],
        ),
        (
            f"{HEAD}items:\n{ITEM}    rule: ev-markers\n    with:\n      number: 4\n",
            [
                "lab.yaml:17: Item `A-1`: the rule `ev-markers` takes no `number`; it takes "
                f"{', '.join(RULES['ev-markers'].arguments)}."
            ],
        ),
        (
            f"{HEAD}items:\n{ITEM}    present:\n      - rationale\n      - storage.temprature\n",
            [
                "lab.yaml:17: Item `A-1`: `storage.temprature` is no path of a preparation. "
                "Did you mean `storage.temperature`?"
            ],
        ),
        (
            f"{HEAD}items:\n{ITEM}    present: [rationale]\n    applies:\n      sample: [plasm]\n      weather: fine\n",
            [
                "lab.yaml:17: Item `A-1`: the condition `sample` knows no `plasm`. Did you mean `plasma`?",
                "lab.yaml:18: Item `A-1`: `weather` is no condition. There are sample, not_sample, isolation, "
                "not_role, purpose, claim, assays, method, technique, status, donors, cells, vesicles.",
            ],
        ),
        (
            f"id: lab\ntitle: Ours\nitems:\n{ITEM}    present: [rationale]\n",
            ["lab.yaml:1: The guideline does not give its `citation`."],
        ),
        (
            f"{HEAD}items:\n{ITEM}    present: [rationale]\n    levle: required\n",
            ["lab.yaml:16: `levle` is no key of an item (Item `A-1`). Did you mean `level`?"],
        ),
        (
            f"{HEAD}extends: esc2018\nitems:\n  - id: ISO-9\n    off: not ours\n",
            ["lab.yaml:9: Item `ISO-9` is switched off, but none of that id is taken over. Did you mean `ISO-4`?"],
        ),
        (
            f"{HEAD}extends: esc2018\nitems:\n  - id: ISO-1\n    off:\n",
            ["lab.yaml:9: Item `ISO-1`: `off` gives the reason for which it is switched off."],
        ),
        (
            f"{HEAD}extends: esc2018\nitems:\n  - id: CHAR-1\n    rule: no-precipitation\n",
            [
                "lab.yaml:9: Item `CHAR-1` is taken over from esc2018/CHAR-1; `rule` cannot be changed, only title, "
                "asks, why, level, word, with, applies, not_done, if_known, fix, methods, off."
            ],
        ),
        (
            f"{HEAD}extends: esc2018\nitems:\n  - id: CHAR-1\n    level: must\n  - id: CHAR-1\n    level: optional\n",
            [
                "lab.yaml:9: Item `CHAR-1`: `level` is one of required, recommended, optional, not `must`.",
                "lab.yaml:10: Two items are called `CHAR-1`.",
            ],
        ),
        (
            f"{HEAD}items:\n{ITEM}    present: [rationale]\n    of: 5\n",
            ["lab.yaml:16: Item `A-1`: `of` asks for 5 of 1 path."],
        ),
        (
            f"{HEAD}items:\n{ITEM}    present: [rationale]\n{ITEM}    present: [rationale]\n",
            ["lab.yaml:16: Two items are called `A-1`."],
        ),
        (
            f"{HEAD}extends: lab.yaml\nitems: []\n",
            ["lab.yaml:6: `extends` goes round in a circle: lab.yaml -> lab.yaml."],
        ),
        (f"{HEAD}title: Twice\nitems: []\n", ["lab.yaml:6: the key `title` stands here a second time."]),
        (f"{HEAD}items: [\n", ["lab.yaml:7: this is no YAML: expected the node content, but found '<stream end>'."]),
        ("", ["lab.yaml:1: A guideline file holds a mapping with `id`, `title`, `citation` and `items`."]),
        (
            HEAD.replace("id: lab", "id: esc2018") + f"items:\n{ITEM}    present: [rationale]\n",
            ["lab.yaml:1: `esc2018` is the id of a guideline that evcheck ships; choose another."],
        ),
    ],
)
def test_a_mistake_is_named_with_its_line(lab: Path, text: str, told: list[str]) -> None:
    assert mistakes(lab, text) == told


def test_a_circle_over_several_files_is_named(lab: Path) -> None:
    other = lab.with_name("other.yaml")
    other.write_text(f"{HEAD}extends: lab.yaml\nitems: []\n", encoding="utf-8")
    told = mistakes(lab, f"{HEAD}extends: other.yaml\nitems: []\n")
    assert told[0].startswith("lab.yaml:6: `extends: other.yaml` cannot be used.")
    assert "circle: lab.yaml -> other.yaml -> lab.yaml" in "\n".join(told)


def test_a_file_that_cannot_be_read_is_named(lab: Path) -> None:
    with pytest.raises(GuidelineError, match=r"lab.yaml cannot be read: no such file or directory"):
        get(str(lab))
    lab.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GuidelineError, match="is no UTF-8 text"):
        get(str(lab))


@pytest.mark.parametrize(
    "text",
    ["a: &a [x, x]\n" + "".join(f"{'bcdefghij'[n]}: &{'bcdefghij'[n]} [{', '.join(['*' + 'abcdefghij'[n]] * 9)}]\n"
                                for n in range(9)), "[" * 5000, "x: " * 3000],
)  # fmt: skip
def test_a_hostile_file_gets_a_sentence(lab: Path, text: str) -> None:
    (told,) = mistakes(lab, text)
    assert told.startswith("lab.yaml:")


EXTENDING = f"""\
{HEAD}extends: esc2018
items:
  - id: CHAR-1
    level: optional
    word: wanted
    with:
      count: 4
  - id: ISO-1
    off: all our work is on precipitates
{ITEM}    present: [rationale]
"""
TETRASPANINS = """
isolation: [{product: ExoQuick}]
characterization:
  proteins:
    - {protein: [CD9, CD63, CD81], by: western blot, result: detected}
"""


def test_items_are_taken_over_changed_and_switched_off(lab: Path) -> None:
    lab.write_text(EXTENDING, encoding="utf-8")
    report = evcheck.check(small(TETRASPANINS), [str(lab)], today=TODAY)
    (guideline,) = report.guidelines
    assert guideline.id == "lab"
    assert guideline.off == {"ISO-1": "all our work is on precipitates"}
    assert "ISO-1" not in guideline.items
    assert list(guideline.items)[-1] == "A-1"
    markers = guideline.items["CHAR-1"]
    assert (markers.level, markers.word, markers.origin) == ("optional", "wanted", "esc2018/CHAR-1")
    assert markers.citation["authors"] == "Sluijter et al."
    rows = {row.item: row for row in report.dossiers[0].rows}
    assert (rows["CHAR-1"].outcome, rows["CHAR-1"].level) == ("not met", "optional")
    assert "3 of 4 EV markers" in rows["CHAR-1"].message
    assert rows["A-1"].outcome == "not reported"
    assert rows["CHAR-3"].level == "required"


def test_a_file_may_extend_a_file_that_extends_another(lab: Path) -> None:
    lab.write_text(EXTENDING, encoding="utf-8")
    journal = lab.with_name("journal.yaml")
    journal.write_text(
        f"{HEAD.replace('id: lab', 'id: journal')}extends: ./lab.yaml\nitems:\n  - id: A-1\n    level: optional\n",
        encoding="utf-8",
    )
    guideline = get(str(journal))
    items = {item.id: item for item in guideline.items}
    assert (items["A-1"].level, items["A-1"].origin) == ("optional", "lab/A-1")
    assert items["CHAR-1"].origin == "esc2018/CHAR-1"
    assert guideline.off == {"ISO-1": "all our work is on precipitates"}


def test_a_dossier_cannot_name_a_file(lab: Path) -> None:
    lab.write_text(EXTENDING, encoding="utf-8")
    report = evcheck.check(small(f"study: {{guidelines: ['{lab}']}}"), today=TODAY)
    assert [problem.code for problem in report.dossiers[0].problems] == ["unknown-guideline"]
    assert "lab" not in [guideline.id for guideline in report.guidelines]


def test_adding_a_guideline_changes_no_row_of_another(lab: Path) -> None:
    lab.write_text(EXTENDING, encoding="utf-8")
    alone = evcheck.check(small(TETRASPANINS), ["esc2018"], today=TODAY).dossiers[0].rows
    both = evcheck.check(small(TETRASPANINS), [str(lab), "esc2018"], today=TODAY).dossiers[0].rows
    assert tuple(row for row in both if row.guideline == "esc2018") == alone


def test_other_packages_bring_rules_and_guidelines(lab: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = lab.with_name("ev_plugin_for_test.py")
    module.write_text(
        textwrap.dedent(
            f"""
            from evcheck import met, rule
            from evcheck.rules.verdict import Outcome

            @rule("lab-weather", subject="study", reads=[], outcomes=[Outcome.MET], fix="Wait.")
            def weather(study, dossier):
                '''The weather was fine.'''
                return met("Fine.")

            GUIDELINE = {str(lab)!r}
            """
        ),
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(lab.parent))
    monkeypatch.delitem(RULES, "lab-weather", raising=False)
    points = EntryPoints(
        [
            EntryPoint("lab-weather", "ev_plugin_for_test:weather", plugins.RULES),
            EntryPoint("lab", "ev_plugin_for_test:GUIDELINE", plugins.GUIDELINES),
        ]
    )
    monkeypatch.setattr(plugins, "entry_points", lambda **wanted: points.select(**wanted))
    lab.write_text(f"{HEAD}items:\n{ITEM}    rule: lab-weather\n", encoding="utf-8")
    try:
        (row,) = evcheck.check(small(), "lab", today=TODAY).dossiers[0].rows
        assert (row.item, row.outcome, row.message) == ("A-1", "met", "Fine.")
    finally:
        RULES.pop("lab-weather", None)


def test_verdicts_are_public_for_plug_ins() -> None:
    assert evcheck.met is met
    assert issubclass(Verdict, tuple)


SHIPPED = sorted(Path(build.__file__).parent.glob("*.yaml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_guideline_that_is_shipped_fits_the_schema(path: Path) -> None:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert [error.message for error in Draft202012Validator(schema.schema()).iter_errors(content)] == []


def test_the_schema_marks_what_the_parser_refuses() -> None:
    check = Draft202012Validator(schema.schema())
    good = yaml.safe_load(f"{HEAD}items:\n{ITEM}    rule: ev-markers\n    with:\n      count: 4\n")
    assert check.is_valid(good)
    for change in ({"rule": None}, {"level": "must"}, {"with": {"number": 4}}, {"with": {"count": "four"}}):
        assert not check.is_valid({**good, "items": [{**good["items"][0], **change}]})
    assert not check.is_valid({**good, "tittle": "x"})


def test_the_schema_in_the_repository_is_current() -> None:
    assert schema.PLACE.read_text(encoding="utf-8") == schema.text()


def test_a_dossier_in_place_of_a_guideline(tmp_path: Path) -> None:
    dossier = tmp_path / "study.yaml"
    dossier.write_text("evcheck: 1\nstudy:\n  title: Small vesicles\n", encoding="utf-8")
    with pytest.raises(GuidelineError) as raised:
        get(str(dossier))
    assert str(raised.value) == f"{dossier} is a dossier, not a guideline. `evcheck check {dossier}` checks it."
