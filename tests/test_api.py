"""What programs can rely on: the public names, typed and documented, and what they take."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import evcheck
import evcheck.testing
from evcheck.guidelines import names
from evcheck.rules import RULES
from evcheck.rules.registry import Decide
from evcheck.testing import verdicts
from tests.small_dossiers import BASE, TODAY, small

PUBLIC = [
    "GuidelineError",
    "Loaded",
    "Outcome",
    "Report",
    "Unreadable",
    "Verdict",
    "__version__",
    "check",
    "check_many",
    "draft",
    "load",
    "look",
    "met",
    "needs_review",
    "not_applicable",
    "not_met",
    "not_reported",
    "rule",
    "said",
]
"""A name is added here on purpose; one that is removed or renamed breaks programs of others."""

DOCUMENTED = [name for name in PUBLIC if name != "__version__"]

PRECIPITATED = BASE + "    isolation:\n      - product: ExoQuick\n"


def test_the_public_names() -> None:
    assert sorted(evcheck.__all__) == PUBLIC
    assert set(PUBLIC) <= set(dir(evcheck))
    assert evcheck.testing.__all__ == ["verdicts"]


def test_type_checkers_are_told_of_the_same_names() -> None:
    """Names are imported on first use, so the imports that type checkers read are held to the list here."""
    tree = ast.parse(Path(evcheck.__file__).read_text(encoding="utf-8"))
    told = next(part for part in tree.body if isinstance(part, ast.If))
    imports = [part for part in told.body if isinstance(part, ast.ImportFrom)]
    homes = {alias.asname: part.module for part in imports for alias in part.names}
    assert homes == evcheck._HOMES


@pytest.mark.parametrize("name", DOCUMENTED)
def test_a_public_name_says_what_it_means(name: str) -> None:
    assert inspect.getdoc(getattr(evcheck, name))


@pytest.mark.parametrize("function", [evcheck.check, evcheck.check_many, evcheck.load, evcheck.rule, verdicts])
def test_a_public_function_has_types(function: Any) -> None:
    assert get_type_hints(function).keys() == {*inspect.signature(function).parameters, "return"}


def test_an_unknown_name_is_no_attribute() -> None:
    unknown = "chek"
    with pytest.raises(AttributeError, match="module 'evcheck' has no attribute 'chek'"):
        getattr(evcheck, unknown)


class TestSources:
    """A path is text or PathLike, content is bytes, and a mapping is content without places."""

    def test_all_kinds_give_the_same_rows(self, tmp_path: Path) -> None:
        file = tmp_path / "study.yaml"
        file.write_bytes(small())
        mapping = {"evcheck": 1, "preparations": [{"id": "ev", "sample": {"kind": "conditioned medium"}}]}
        reports = [evcheck.check(source, today=TODAY) for source in (file, str(file), small(), mapping)]
        told = [[(row.item, row.subject, row.message) for row in one.dossiers[0].rows] for one in reports]
        assert told == [told[0]] * 4
        assert [one.dossiers[0].path for one in reports] == [str(file), str(file), "<bytes>", "<mapping>"]

    def test_what_cannot_be_read_is_a_problem_and_no_exception(self, tmp_path: Path) -> None:
        loaded = [evcheck.load(source) for source in (tmp_path / "none.yaml", tmp_path, "a\0b", b"\xff", b"")]
        assert [one.dossier for one in loaded] == [None] * 5
        assert [[problem.code for problem in one.problems] for one in loaded] == [
            ["file"],
            ["file"],
            ["file"],
            ["encoding"],
            ["empty"],
        ]

    def test_a_broken_dossier_does_not_stop_the_others(self) -> None:
        report = evcheck.check_many([b"", evcheck.load(small())], today=TODAY)
        assert [result.status for result in report.dossiers] == ["unreadable", "checked"]


class TestGuidelines:
    """Guidelines are asked for by one id, by several, or by `all`."""

    @pytest.mark.parametrize(
        ("asked", "used"),
        [
            ("esc2018", ["esc2018"]),
            (["misev2018", "esc2018", "misev2018"], ["misev2018", "esc2018"]),
            ("all", list(names())),
            (("all", "esc2018"), list(names())),
        ],
    )
    def test_one_or_several(self, asked: Any, used: list[str]) -> None:
        report = evcheck.check(small(), asked, today=TODAY)
        assert [(one.id, one.why) for one in report.guidelines] == [(name, "asked for") for name in used]

    def test_an_unknown_one_is_an_error_that_names_the_nearest(self) -> None:
        with pytest.raises(evcheck.GuidelineError, match=r"There is no guideline `esc2017`\. Did you mean `esc2018`\?"):
            evcheck.check(small(), "esc2017")


class TestRulesOfOthers:
    """A rule is registered with `evcheck.rule` and tested with `evcheck.testing.verdicts`."""

    @pytest.fixture
    def no_spheres(self, monkeypatch: pytest.MonkeyPatch) -> Decide:
        """A rule that a laboratory might add."""
        monkeypatch.setattr("evcheck.rules.registry.RULES", registered := dict(RULES))
        monkeypatch.setattr("evcheck.checking.judging.RULES", registered)
        monkeypatch.setattr("evcheck.testing.RULES", registered)

        @evcheck.rule(
            "no-spheres",
            subject="preparation",
            reads=["rationale"],
            outcomes=[evcheck.Outcome.MET, evcheck.Outcome.NOT_MET, evcheck.Outcome.NOT_REPORTED],
            fix="Say why.",
        )
        def no_spheres(preparation: Any, dossier: Any, *, word: str = "spheres") -> evcheck.Verdict:
            """The rationale speaks of no spheres."""
            if preparation.rationale is None:
                return evcheck.not_reported("No rationale is given.", [(preparation, "rationale")])
            if word in preparation.rationale:
                return evcheck.not_met(f"The rationale speaks of {word}.", [(preparation, "rationale")])
            return evcheck.met("The rationale speaks of none.")

        return no_spheres

    def test_its_outcomes_by_subject(self, no_spheres: Decide) -> None:
        dossier = f"{BASE}    rationale: they are spheres\n  - id: other\n    like: ev\n"
        assert verdicts(no_spheres, dossier) == {"ev": "not met", "other": "not reported"}
        assert verdicts("no-spheres", dossier, word="cubes") == {"ev": "met", "other": "not reported"}

    def test_it_is_told_what_is_wrong_with_the_dossier(self, no_spheres: Decide) -> None:
        with pytest.raises(ValueError, match=r"Did you mean `rationale`\?"):
            verdicts(no_spheres, BASE + "    rational: none\n")

    def test_a_rule_that_breaks_is_no_outcome(self, no_spheres: Decide) -> None:
        with pytest.raises(AssertionError, match="The rule `no-spheres` broke"):
            verdicts(no_spheres, BASE + "    rationale: x\n", word=1)

    def test_a_function_that_is_no_rule(self) -> None:
        with pytest.raises(KeyError, match="no rule is registered for"):
            verdicts(lambda subject, dossier: evcheck.met(""), BASE)

    def test_a_rule_of_ours(self) -> None:
        assert verdicts("no-precipitation", PRECIPITATED) == {"ev": "not met"}


def test_a_level_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="fail_on is one of required, recommended, optional or never, not 'must'"):
        evcheck.check(small(), fail_on="must")
