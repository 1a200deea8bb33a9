"""Markdown, read back with a parser: what it says, and that it fits into a comment."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from evcheck.checking.report import JustificationUse, Outcome, Report
from evcheck.views import markdown
from evcheck.views.characters import inert, theirs
from evcheck.views.counting import counts
from evcheck.views.github_flavoured import block, code, inline, literal
from tests.reports import (
    ONE_PRINCIPLE,
    PRECIPITATION,
    SETTLED,
    kits,
    report,
    reports,
    result,
    row,
    with_problem,
)

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
OUTCOMES = {outcome.value for outcome in Outcome}

Counts = dict[str, dict[str, dict[str, int]]]


def tables(tokens: list[Token]) -> list[list[list[str]]]:
    """The cells of all tables, their heads first."""
    found: list[list[list[str]]] = []
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            found[-1][-1].append(after.content if after and after.type == "inline" else "")
    return found


def counted(table: list[list[str]]) -> Counts:
    """The counts that a table shows."""
    head, *lines = table
    found: Counts = {}
    for guideline, level, _, *numbers in lines:
        by_outcome = {outcome: int(n) for outcome, n in zip(head[3:], numbers, strict=True) if n != "0"}
        found.setdefault(guideline, {})[level] = by_outcome
    return found


def named(tokens: list[Token]) -> Counter[tuple[str, str]]:
    """Outcomes with the items behind them, as they stand in bold."""
    found: Counter[tuple[str, str]] = Counter()
    for token in tokens:
        children = token.children or []
        strong = [
            "".join(part.content for part in children[at + 1 :][: _closing(children[at + 1 :])])
            for at, part in enumerate(children)
            if part.type == "strong_open"
        ]
        if strong and strong[0][2:] in OUTCOMES:
            items = [name for name in strong[1:] if re.fullmatch(r"[\w-]+/[A-Z]+-\d+", name)]
            found.update((strong[0][2:], item) for item in items)
    return found


def _closing(parts: list[Token]) -> int:
    return next(at for at, part in enumerate(parts) if part.type == "strong_close")


@settings(max_examples=25)
@given(reports())
def test_it_agrees_with_the_report_on_counts_and_outcomes(any_report: Report) -> None:
    for everything in (False, True):
        tokens = PARSER.parse(markdown.render(any_report, all=everything))
        several = len(any_report.dossiers) > 1
        by_dossier = [counted(table) for table in tables(tokens)[several:]]
        wanted = [
            {guideline: levels for guideline, levels in counts(any_report, dossier).items() if levels}
            for dossier in any_report.dossiers
        ]
        assert by_dossier == [table for table in wanted if table]
    rows = [one for dossier in any_report.dossiers for one in dossier.rows]
    listed = {Outcome.MET, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE}
    shown = {
        (one.outcome.value, f"{one.guideline}/{one.item}")
        for one in rows
        if one.open or one.accepted or one.known or one.outcome in listed
    }
    assert set(named(tokens)) == shown


def test_a_report_in_full() -> None:
    assert markdown.render(report(result(rows=(PRECIPITATION, *SETTLED)))) == (
        """\
## evcheck: 1 required open

### `examples/plasma_exoquick.yaml` Plasma EVs after infarction

| guideline | level | open | not met | not reported | needs review | met | not applicable |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| esc2018 | required | 1 | 1 | 0 | 0 | 1 | 0 |
| esc2018 | recommended | 0 | 0 | 0 | 1 | 1 | 1 |

#### 1 required item is open

**✗ not met** **esc2018/ISO-1** No precipitation, required (recommended by the Working Group)\\
"plasma-ev", step 2: ExoQuick is a polymer precipitation, which the Working Group advises against. (line 18)\\
**Do** Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper the claims, and give \
the reason under `justifications:`.

<details><summary>Source</summary>

Asks: Do not isolate vesicles by polymer precipitation.

We read it so: A step is a precipitation if its method, its product or its reagent is one.

Source: Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary). \
[Publication](https://doi.org/10.1093/cvr/cvx211)

</details>

<details><summary>1 item for a human reader to judge</summary>

- [ ] **~ needs review** **esc2018/ISO-3** "plasma-ev": The rationale reads "Little plasma was at hand." (line 19)

</details>

Reported is not the same as adequate: evcheck reads what a dossier states, not whether the work behind it was done well.

evcheck 0.1.0
"""
    )


def test_lines_to_add_can_be_copied() -> None:
    fences = [token for token in PARSER.parse(markdown.render(report(result()))) if token.type == "fence"]
    assert [(fence.info, fence.content) for fence in fences] == [("yaml", ONE_PRINCIPLE.add)]


def test_problems_and_what_they_keep_from_being_checked() -> None:
    text = markdown.render(report(with_problem()))
    said = "A sample has no field `samle`. Did you mean `sample`?"
    assert f"**✗ problem** {said} (line 12) `unknown-key`\n" in text
    assert "<summary>2 rows could not be checked</summary>\n\n" in text
    assert f'- esc2018/CHAR-1 for "plasma-ev", esc2018/PRE-1 for "plasma-ev": {said}\n' in text


def test_the_same_finding_in_many_preparations_is_one() -> None:
    text = markdown.render(report(kits()))
    assert text.count("**✗ not met**") == 1
    assert "In 11 of 12: ExoQuick is a polymer precipitation. (lines 3, 5 and 9 more)\\\n" in text


def test_what_is_accepted_is_listed_with_its_reason() -> None:
    excused = PRECIPITATION._replace(accepted=True, justification=JustificationUse("Little *plasma*.", "2027-01-01"))
    text = markdown.render(report(result(rows=(excused,))))
    assert "## evcheck: nothing required open, 1 accepted\n" in text
    assert "<summary>1 open finding accepted for the authors' reason</summary>" in text
    assert "This was justified by the authors until 2027-01-01: Little \\*plasma\\*." in text


@pytest.mark.parametrize("number", [1, 400, 3000])
def test_a_comment_is_cut_between_parts_and_says_so(number: int) -> None:
    rows = [row("ISO-1", Outcome.NOT_MET, f"Step {n}: " + "ExoQuick. " * 20, f"kit-{n}") for n in range(number)]
    dossiers = [result(rows=(one,), path=f"{n}.yaml") for n, one in enumerate(rows)]
    text, whole = (markdown.render(report(*dossiers), all=everything) for everything in (False, True))
    assert len(text) <= markdown.MOST
    assert text.count("<details>") == text.count("</details>")
    assert whole.count("**✗ not met**") == number
    told = re.search(r"\*\*The rest is left out here, and (\d+) open findings? with it, since a comment", text)
    assert (told is not None) == (number > 1)
    assert text.count("**✗ not met**") + int(told[1] if told else 0) == number
    assert text.endswith("\nevcheck 0.1.0\n")


@given(st.text(st.characters(exclude_categories=())) | st.text("`*_[]()<>#@|~$!:/\\w.1-+ \n&;gGH", max_size=30))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    (paragraph,) = [token for token in PARSER.parse(f"said: {literal(text)} end") if token.type == "inline"]
    assert {child.type for child in paragraph.children or []} <= {"text", "text_special"}
    shown = "".join(child.content for child in paragraph.children or []).replace("\u200b", "")
    assert " ".join(shown.split()) == " ".join(f"said: {theirs(text)} end".split())


@given(st.text(st.characters(exclude_categories=())) | st.text("`ab |\\", max_size=12))
def test_any_text_is_shown_as_code(text: str) -> None:
    (paragraph,) = [token for token in PARSER.parse(f"x {code(text)} x") if token.type == "inline"]
    kinds = [child.type for child in paragraph.children or []]
    assert kinds in (["text", "code_inline", "text"], ["text"])
    shown = "".join(child.content for child in paragraph.children or [])
    assert shown.split() == f"x {theirs(text)} x".split()


def shown_line(line: str) -> str:
    """A line as a block shows it."""
    return inert(theirs(line))


@given(st.text(st.characters(exclude_categories=())) | st.text("`~\n :#[", max_size=20))
def test_any_text_is_shown_as_a_block(text: str) -> None:
    (fence,) = PARSER.parse(block(text, "yaml"))
    wanted = "\n".join(map(shown_line, text.rstrip("\n").split("\n"))) + "\n"
    assert (fence.type, fence.content) == ("fence", wanted)


def test_what_stands_in_backticks_is_code() -> None:
    assert inline("Write `a*b` under `study.terms`, *not* `") == "Write `a*b` under `study.terms`, \\*not\\* \\`"
