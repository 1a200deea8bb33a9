"""The report as text: what stands where, and in which words."""

from __future__ import annotations

from evcheck.checking.report import DossierResult, JustificationUse, NotChecked, Options, Outcome, Place, Problem
from evcheck.checking.scoring import score
from evcheck.views import plain
from evcheck.views.page import Page
from evcheck.views.summary import scores_lines
from tests.reports import (
    ESC2018,
    MISSPELT,
    ONE_PRINCIPLE,
    PRECIPITATION,
    SETTLED,
    kits,
    report,
    result,
    row,
    span,
    with_problem,
)

HONESTY = """\
Reported is not the same as adequate: evcheck reads what a dossier states, not whether the work
behind it was done well.
"""


def part(text: str, head: str) -> str:
    """The part of a report that begins with `head`, up to the next empty line."""
    return next(part for part in text.split("\n\n") if part.startswith(head))


def test_a_report_is_complete_by_default() -> None:
    assert (
        plain.render(report(result()))
        == """\
examples/plasma_exoquick.yaml · esc2018 (reading 1, written for cardiovascular EV work)

✗ not met  ISO-1 No precipitation · required (recommended by the Working Group)
  "plasma-ev", step 2: ExoQuick is a polymer precipitation, which the Working Group advises against.
     ╭─ examples/plasma_exoquick.yaml:18:18
  18 │         product: ExoQuick
     │                  ^^^^^^^^ precipitates proteins and lipoproteins along with vesicles
  do     Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper
         the claims, and give the reason under `justifications:`.
  means  A step is a precipitation if its method, its product or its reagent is one.
  source Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary)

✗ not met  CHAR-3 Two orthogonal sizings · required (recommended by the Working Group)
  "plasma-ev": NTA and DLS read one principle, Brownian motion; two are asked for.
     ╭─ examples/plasma_exoquick.yaml:22:22
  22 │         - technique: NTA
     │                      ^^^ reads Brownian motion
     ⋮
  26 │         - technique: DLS
     │                      ^^^ reads Brownian motion
  do     Add a technique that measures size by another physical principle, e.g. TEM beside NTA.
  add    in the preparation; where a key stands already, put what is below it there:
         characterization:
           imaging:
             - technique: TEM
               size:
                 mean: <mean> nm
  write  Size was determined by NTA and, on another principle, by <other>.
  means  NTA and DLS both read Brownian motion, so together they are one principle.
  source Sluijter et al. 2018, recommendations on characterization (paraphrase, known through a
         summary)

✓ met, with a note: 1 row
  PRE-1 "plasma-ev": The sample is plasma.
      note Say which anticoagulant was used.

~ needs review by a human reader: 1 row
  ISO-3 Isolation chosen for the fluid · "plasma-ev": The rationale reads "Little plasma was at
      hand." (line 19)

- not applicable: 1 row
  PRE-2 "plasma-ev": The sample is plasma, not serum.

✓ met: 2 rows (--all lists them)

rows (one item for one preparation, assay or study)
                              not       not   needs              not
                        open  met  reported  review  met  applicable
  esc2018  required        2    2         0       0    1           0
  esc2018  recommended     0    0         0       1    1           1

2 required items are open. 1 item needs review by a human reader.

"""
        + HONESTY
    )


def test_a_guideline_of_which_nothing_applies_is_not_said_to_have_nothing_open() -> None:
    text = plain.render(report(result(rows=(SETTLED[2],))))
    assert "nothing of it applies to this study" in text
    assert "nothing is open" not in text


def test_with_all_nothing_is_folded() -> None:
    text = plain.render(report(result(rows=SETTLED)), all=True)
    assert (
        text
        == """\
examples/plasma_exoquick.yaml · esc2018 (reading 1, written for cardiovascular EV work)
  nothing is open

~ needs review by a human reader: 1 row

~ needs review  ISO-3 Isolation chosen for the fluid · recommended (named by the Working Group)
  "plasma-ev": The rationale reads "Little plasma was at hand."
     ╭─ examples/plasma_exoquick.yaml:19:16
  19 │     rationale: Little plasma was at hand.
     │                ^^^^^^^^^^^^^^^^^^^^^^^^^^
  asks   Choose the isolation for the fluid at hand and say why.
  why    No method suits every fluid.
  source Sluijter et al. 2018, section 2.2 (paraphrase, known through a summary)

- not applicable: 1 row
  PRE-2 "plasma-ev": The sample is plasma, not serum.

✓ met: 2 rows
  REP-2 Study: Negative results are reported.
  PRE-1 "plasma-ev": The sample is plasma.
      note Say which anticoagulant was used.

rows (one item for one preparation, assay or study)
                              not       not   needs              not
                        open  met  reported  review  met  applicable
  esc2018  required        0    0         0       0    1           0
  esc2018  recommended     0    0         0       1    1           1

No item is open. 1 item needs review by a human reader.

"""
        + HONESTY
    )


def test_problems_come_first_and_what_they_keep_from_being_checked_comes_last() -> None:
    assert (
        plain.render(report(with_problem()), width=72)
        == """\
examples/plasma_exoquick.yaml

✗ problem  A sample has no field `samle`. Did you mean `sample`?
  [unknown-key]
     ╭─ examples/plasma_exoquick.yaml:12:7
  12 │       samle: 4 mL
     │       ^^^^^

examples/plasma_exoquick.yaml · esc2018 (reading 1, written for
  cardiovascular EV work)

✗ not met  ISO-1 No precipitation · required (recommended by the Working
    Group)
  "plasma-ev", step 2: ExoQuick is a polymer precipitation, which the
  Working Group advises against.
     ╭─ examples/plasma_exoquick.yaml:18:18
  18 │         product: ExoQuick
     │                  ^^^^^^^^
     │                  precipitates proteins and lipoproteins along
     │                  with vesicles
  do     Isolate by size exclusion, a density gradient or
         ultracentrifugation; or keep it, temper the claims, and give
         the reason under `justifications:`.
  means  A step is a precipitation if its method, its product or its
         reagent is one.
  source Sluijter et al. 2018, recommendations on isolation (paraphrase,
         known through a summary)

rows (one item for one preparation, assay or study)
                           not       not   needs              not
                     open  met  reported  review  met  applicable
  esc2018  required     1    1         0       0    0           0

! not checked: 2 rows
  because of the problem in line 12:
    CHAR-1, PRE-1 "plasma-ev"

i note  The study is of 2016, before esc2018 appeared in 2018: its
  authors could not have followed it.

1 required item is open. Correct the problem with the dossier first:
what it touches was left out.

Reported is not the same as adequate: evcheck reads what a dossier
states, not whether the work behind it was done well.
"""
    )


def test_identical_findings_print_once() -> None:
    text = plain.render(report(kits(40, 38)))
    assert (
        part(text, "✗ not met")
        == """\
✗ not met  ISO-1 No precipitation · required (recommended by the Working Group)
  ExoQuick is a polymer precipitation.
  in     38 of 40: kit-1, kit-2, kit-3, kit-4, kit-5, kit-6, kit-7, kit-8, kit-9, kit-10 and 28 more
    ╭─ kits.yaml:3:14
  3 │     product: ExoQuick
    │              ^^^^^^^^ precipitates proteins and lipoproteins along with vesicles
    ⋮
  5 │     product: ExoQuick
    │              ^^^^^^^^ precipitates proteins and lipoproteins along with vesicles
    ⋮
  7 │     product: ExoQuick
    │              ^^^^^^^^ precipitates proteins and lipoproteins along with vesicles
    + 35 more lines: 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, …
  do     Isolate by size exclusion.
  means  A step is a precipitation if its method, its product or its reagent is one.
  source Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary)"""
    )
    assert "1 required item is open." in text
    assert "  esc2018  required    38   38         0       0    2           0" in text


def test_how_many_of_the_subjects_is_said_in_words_people_use() -> None:
    def alike(number: int, of: int) -> str:
        (line,) = [one for one in plain.render(report(kits(of, number))).splitlines() if one.startswith("  in  ")]
        return line

    assert [alike(2, 2), alike(3, 3), alike(2, 3)] == [
        "  in     both: kit-1, kit-2",
        "  in     all 3: kit-1, kit-2, kit-3",
        "  in     2 of 3: kit-1, kit-2",
    ]


def test_findings_of_one_item_stand_under_one_head() -> None:
    first = row("CHAR-1", Outcome.NOT_REPORTED, "No protein is listed.", "a", fix="List the proteins.")
    second = row("CHAR-1", Outcome.NOT_REPORTED, "CD63 is listed without a result.", "b", fix="Say what was found.")
    third = row("CHAR-1", Outcome.NOT_MET, "One protein counts, CD9.", "c", fix="Show two more.")
    text = plain.render(report(result(rows=(first, second, third))))
    source = """\
  source Sluijter et al. 2018, recommendations on characterization (paraphrase, known through a
         summary)"""
    assert (
        part(text, "? not reported")
        == f"""\
? not reported  CHAR-1 Three EV proteins · required (recommended by the Working Group)
  "a": No protein is listed.
  do     List the proteins.
  "b": CD63 is listed without a result.
  do     Say what was found.
{source}"""
    )
    assert text.index("✗ not met") < text.index("? not reported")


def test_open_rows_go_by_level_and_then_by_the_order_of_the_guideline() -> None:
    names = ["PRE-2", "REP-2", "ISO-3", "CHAR-1", "ISO-1"]
    rows = tuple(row(name, Outcome.NOT_REPORTED, f"Nothing is said of {name}.") for name in names)
    lines = plain.render(report(result(rows=rows))).splitlines()
    heads = [line.split()[3] for line in lines if line.startswith("? not reported")]
    assert heads == ["ISO-1", "CHAR-1", "REP-2", "ISO-3", "PRE-2"]


def test_open_items_that_say_the_same_are_shown_once() -> None:
    rows = tuple(row(name, Outcome.NOT_REPORTED, "The sample is not stated.") for name in ("ISO-3", "PRE-1", "PRE-2"))
    text = plain.render(report(result(rows=rows)))
    head = "? not reported  ISO-3 and 2 more items say the same: PRE-1, PRE-2 · recommended (named by the"
    assert part(text, "? not reported").splitlines()[0] == head
    assert text.count("The sample is not stated.") == 1


def test_a_justified_row_stays_open_with_the_reason_beside_it() -> None:
    use = JustificationUse(reason="Plasma was\nscarce.", until="2027-06-30")
    text = plain.render(report(result(rows=(PRECIPITATION._replace(justification=use), ONE_PRINCIPLE))))
    assert (
        part(text, "✗ not met  ISO-1")
        == """\
✗ not met  ISO-1 No precipitation · required (recommended by the Working Group)
  "plasma-ev", step 2: ExoQuick is a polymer precipitation, which the Working Group advises against.
  justified by the authors until 2027-06-30: Plasma was scarce.
  means  A step is a precipitation if its method, its product or its reagent is one.
  source Sluijter et al. 2018, recommendations on isolation (paraphrase, known through a summary)"""
    )
    assert part(text, "2 required") == (
        "2 required items are open. For 1 of them the authors give a reason; --accept-justified accepts it."
    )


def test_an_expired_justification_does_not_hide_the_advice() -> None:
    use = JustificationUse(reason="Plasma was scarce.", until="2026-01-01", expired=True)
    text = plain.render(report(result(rows=(PRECIPITATION._replace(justification=use),))))
    reason = "  justified by the authors until 2026-01-01, which has passed: Plasma was scarce."
    assert f"{reason}\n  do     Isolate" in part(text, "✗ not met  ISO-1")
    assert part(text, "1 required") == "1 required item is open."


def test_accepted_rows_have_their_own_section() -> None:
    use = JustificationUse(reason="Plasma was scarce.")
    rows = (PRECIPITATION._replace(justification=use, accepted=True),)
    text = plain.render(report(result(rows=rows), options=Options(accept_justified=True)))
    assert (
        part(text, "justified by")
        == """\
justified by the authors
  ✗ not met (accepted) ISO-1 "plasma-ev", step 2: ExoQuick is a polymer precipitation, which the
      Working Group advises against.
      justified by the authors: Plasma was scarce."""
    )
    assert part(text, "No item") == "No item is open. 1 open item is accepted for the authors' reason."


def test_items_that_say_the_same_share_a_line() -> None:
    rows = tuple(
        row(name, Outcome.NOT_APPLICABLE, "The sample is conditioned medium.", subject)
        for name in ("PRE-1", "PRE-2")
        for subject in ("a", "b", "c", "d")
    )
    other = ESC2018._replace(id="lab", items={"L-1": ESC2018.items["REP-2"]})
    single = rows[0]._replace(guideline="lab", item="L-1", level="required", subject="study", message="None was done.")
    text = plain.render(report(result(rows=(*rows, single)), guidelines=(ESC2018, other)))
    assert (
        part(text, "- not applicable")
        == """\
- not applicable: 9 rows
  esc2018/PRE-1, PRE-2 in all 4: The sample is conditioned medium.
  lab/L-1 Study: None was done."""
    )


def test_a_review_names_what_would_settle_it() -> None:
    review = row(
        "ISO-1",
        Outcome.NEEDS_REVIEW,
        "Step 1: the method MagicSep is not known.",
        fix="If you know what kind of method it is, name it under `method:`.",
        places=tuple(span(line, 1, 2) for line in (3, 4, 9, 11)),
    )
    assert (
        part(plain.render(report(result(rows=(review,)))), "~ needs review")
        == """\
~ needs review by a human reader: 1 row
  ISO-1 No precipitation · "plasma-ev", step 1: the method MagicSep is not known. (lines 3, 4 and 2
      more)
      do   If you know what kind of method it is, name it under `method:`."""
    )


def test_an_unreadable_file_says_so_and_nothing_else() -> None:
    problem = Problem(
        code="syntax", severity="error", message="The quote that opens here is not closed.", place=span(1, 8, 9)
    )
    broken = DossierResult(
        path="broken.yaml", sha256="", status="unreadable", problems=(problem,), source='title: "Small\n'
    )
    assert (
        plain.render(report(broken))
        == """\
broken.yaml

✗ problem  The quote that opens here is not closed. [syntax]
    ╭─ broken.yaml:1:8
  1 │ title: "Small
    │        ^

This file could not be read as a dossier, so nothing in it was checked.
"""
    )


def test_a_mapping_has_paths_in_place_of_lines() -> None:
    place = Place(path="preparations[0].isolation[1].product", label="precipitates")
    text = plain.render(report(result(rows=(PRECIPITATION._replace(places=(place,)),), source="")))
    assert "\n  at     preparations[0].isolation[1].product: precipitates\n" in text


def test_errors_come_before_notes_and_the_same_note_prints_once() -> None:
    note = Problem(code="unknown-name", severity="note", message="`MagicSep` is not known.", place=span(17, 17, 30))
    again = note._replace(place=span(18, 18, 26))
    text = plain.render(report(result(problems=(note, MISSPELT, again))))
    assert text.index("✗ problem") < text.index("i note")
    assert (
        part(text, "i note")
        == """\
i note  `MagicSep` is not known. [unknown-name]
     ╭─ examples/plasma_exoquick.yaml:17:17
  17 │       - method: precipitation
     │                 ^^^^^^^^^^^^^
  18 │         product: ExoQuick
     │                  ^^^^^^^^"""
    )


def test_several_dossiers_end_with_a_table() -> None:
    unreadable = DossierResult(path="empty.yaml", sha256="", status="unreadable")
    text = plain.render(report(result(), with_problem(), unreadable, passed_over=4), width=90)
    assert text.endswith("""\
3 dossiers, by items
      open         open      open   for a
  required  recommended  optional  reader  problems  dossier
         2            0         0       1         0  examples/plasma_exoquick.yaml
         1            0         0       0         1  examples/plasma_exoquick.yaml
         0            0         0       0         0  empty.yaml (could not be read)

4 YAML files are no dossiers and were passed over.

Reported is not the same as adequate: evcheck reads what a dossier states, not whether the
work behind it was done well.
""")


def test_a_narrow_page_has_sentences_for_the_table() -> None:
    text = plain.render(report(result()), width=40)
    assert (
        part(text, "rows")
        == """\
rows (one item for one preparation,
assay or study)
  esc2018 required: 2 not met, 1 met
  esc2018 recommended: 1 needs review, 1
    met, 1 not applicable"""
    )
    wide = [line for line in text.splitlines() if len(line) > 40]
    assert wide == ["     ╭─ examples/plasma_exoquick.yaml:18:18", "     ╭─ examples/plasma_exoquick.yaml:22:22"]


def test_without_unicode_signs_and_units_are_spelled_out() -> None:
    settled = SETTLED[0]._replace(
        outcome=Outcome.NOT_REPORTED,
        open=True,
        message="Say the force of the spin – e.g. 100 000 × g – at 4 °C, or 10¹¹ particles in α-MEM (Théry).",
        add="volume: 500 µL\n",
        places=(span(2, 10, 16, "naïve"),),
    )
    source = "evcheck: 1\ntitle: µ 日本 end\n"
    text = plain.render(report(result(rows=(settled,), path="Plasmä.yaml", source=source)), ascii=True)
    assert text.isascii()
    head = "? not reported  ISO-3 Isolation chosen for the fluid - recommended (named by the Working Group)"
    assert (
        part(text, "? not reported")
        == head
        + r"""
  "plasma-ev": Say the force of the spin - e.g. 100 000 x g - at 4 C, or 10^11 particles in
  alpha-MEM (Thery).
    ,- Plasm\xe4.yaml:2:10
  2 | title: \xb5 \u65e5\u672c end
    |             ^^^^^^^^^^^^^^^^ naive
  add    in the preparation; where a key stands already, put what is below it there:
         volume: 500 uL
  source Sluijter et al. 2018, section 2.2 (paraphrase, known through a summary)"""
    )


def test_many_notes_do_not_bury_the_findings() -> None:
    notes = [
        Problem(code="unknown-name", severity="note", message=f"`{name}` is not known.", place=span(line, 17, 20))
        for line, name in [(14, "a"), (15, "b"), (17, "c"), (18, "b"), (20, "d")]
    ]
    text = plain.render(report(result(problems=(*notes, MISSPELT))))
    assert (
        part(text, "i notes")
        == """\
i notes: 4
  line 14: `a` is not known. [unknown-name]
  lines 15 and 18: `b` is not known. [unknown-name]
  line 17: `c` is not known. [unknown-name]
  line 20: `d` is not known. [unknown-name]"""
    )
    assert text.index("✗ problem") < text.index("i notes")


def test_findings_with_the_same_advice_share_it() -> None:
    advice = {"fix": "List the proteins."}
    rows = (
        row("CHAR-1", Outcome.NOT_REPORTED, "No protein is listed.", "a", **advice),
        row("CHAR-1", Outcome.NOT_REPORTED, "CD63 has no result.", "b", fix="Say what was found."),
        row("CHAR-1", Outcome.NOT_REPORTED, "No assay is named.", "c", **advice),
    )
    lines = part(plain.render(report(result(rows=rows))), "? not reported").splitlines()
    assert lines[1:6] == [
        '  "a": No protein is listed.',
        '  "c": No assay is named.',
        "  do     List the proteins.",
        '  "b": CD63 has no result.',
        "  do     Say what was found.",
    ]


def test_a_score_shows_its_arithmetic() -> None:
    outcomes = {"a": [Outcome.MET] * 6 + [Outcome.NOT_MET] * 2, "b": [Outcome.MET] * 2 + [Outcome.NOT_REPORTED] * 5}
    rows = [PRECIPITATION._replace(subject=name, outcome=one) for name, found in outcomes.items() for one in found]
    unchecked = [NotChecked("esc2018", "1", "c", 0)]
    roles = dict.fromkeys("abc", None)
    shown = [scores_lines(Page(), {"esc2018": score(rows, "esc2018", roles, broken)}) for broken in ([], unchecked)]
    assert [["".join(text for _, text in line) for line in lines] for lines in shown] == [
        [
            "esc2018, as its paper defines it",
            '  "a": 6 of 8 applicable = 75 %',
            '  "b": 2 of 7 applicable = 29 %',
            "  study: mean of 6/8, 2/7 = 52 %",
        ],
        [
            "esc2018, as its paper defines it",
            '  "a": 6 of 8 applicable = 75 %',
            '  "b": 2 of 7 applicable = 29 %',
            '  "c": not computed, item 1 could not be judged',
            "  study: not computed, since c has no score",
        ],
    ]
