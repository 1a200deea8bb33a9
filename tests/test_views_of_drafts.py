"""Views of a draft and of a review: nothing of a manuscript acts in them, and every link leads to its words."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.cli.review import checked
from evcheck.manuscript.draft import Aside, Candidate, Draft, Found, Question
from evcheck.manuscript.drafting.questions import with_questions
from evcheck.manuscript.walking import language
from evcheck.views import draft_machine, manuscript_page, review_markdown, review_plain
from evcheck.views.review_words import PHRASES, reworded
from evcheck.views.reviewing import Review, review
from tests.drafts import found, manuscript, place, plasma
from tests.tools import needed

ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }} [a](http://x.y) ![b](c) @me #1 `x` \x1b[31m\u202e&lt;"  # noqa: E501
VOID = {"meta", "br", "hr", "img", "input", "link"}


def reviewed(draft: Draft) -> Review:
    return review(draft, checked(draft, ["esc2018"]))


def hostile() -> Draft:
    """A draft in which every text is an attack."""
    read = manuscript(((ATTACK, "methods", [f"We isolated {ATTACK} from plasma by NTA."]),), path=f"{ATTACK}.txt")
    read = read._replace(title=ATTACK, notes=(ATTACK,))
    kind = found(read, "plasma", "plasma", unsure=ATTACK)._replace(others=(Candidate(ATTACK, place(read, "NTA")),))
    term = found(read, ATTACK, ATTACK)
    tree: dict[str, Any] = {
        "evcheck": Found("1", ()),
        "study": {"terms": [term]},
        "preparations": [{"id": Found("a", ()), "sample": {"kind": kind, "spiked_with": term}}],
    }
    return Draft(read, tree, (Question("study.data", ATTACK),), (Aside(ATTACK, place(read, "NTA")),))


class Page(HTMLParser):
    """The elements, ids and links of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.shown = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.open += [] if tag in VOID else [tag]
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert name not in ("src", "style", "srcset"), name
            self.ids += [value or ""] if name == "id" else []
            self.links += [value or ""] if name == "href" else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.shown += data


def page(draft: Draft) -> Page:
    return Page(manuscript_page.render(draft, reviewed(draft)))


@pytest.mark.parametrize("draft", [with_questions(plasma()), hostile()], ids=["plasma", "hostile"])
def test_the_page_is_whole_asks_for_nothing_and_every_link_leads_somewhere(draft: Draft) -> None:
    seen = page(draft)
    assert seen.open == []
    assert seen.tags.isdisjoint({"script", "img", "iframe", "object", "link", "form", "base", "video", "svg"})
    assert len(seen.ids) == len(set(seen.ids))
    assert all(link.startswith("#") for link in seen.links)
    assert {link[1:] for link in seen.links} <= set(seen.ids)


def test_the_page_shows_the_whole_manuscript_and_each_value_is_a_link_to_its_words() -> None:
    draft = plasma()
    text = manuscript_page.render(draft)
    shown = " ".join(page(draft).shown.split())
    for paragraph in draft.manuscript.paragraphs:
        assert " ".join(draft.manuscript.text[paragraph.start : paragraph.end].split()) in shown
    link = re.search(r'force</th><td><span id="v\d+" class="value"><a href="#(e\d+)">110000 g</a>', text)
    assert link is not None
    assert re.search(
        rf'<a id="{link[1]}" class="mark isolation" href="#v\d+" title="force: 110000 g">110,000 x g</a>', text
    )


def test_values_stand_by_entry_and_those_of_one_list_in_one_row() -> None:
    shown = several().draft
    read = shown.manuscript
    authors = [Found(name, ()) for name in ("A. Aalto", "B. Boateng")]
    study: dict[str, Any] = {"authors": [*authors], "title": Found("Two fluids", ())}
    tree: dict[str, Any] = {**shown.tree, "study": study}
    questions = (Question("study.data", "Which data?"), Question("preparations[1].isolation[0].rotor", "Which rotor?"))
    text = manuscript_page.render(Draft(read, tree, questions))
    told = " ".join(re.sub(r"<[^>]+>", " ", text[text.index('<h2 id="dossier">') :]).split())
    assert "study field value authors A. Aalto ; B. Boateng title Two fluids preparation plasma" in told
    assert re.search(
        r"preparation urine field value sample kind urine .*? isolation 1 method ultracentrifugation", told
    )
    assert told.endswith(
        "Looked for and not found study Which data? data preparation urine Which rotor? isolation 1 · rotor"
    )


def test_an_attack_stands_on_the_page_as_text() -> None:
    shown = " ".join(page(hostile()).shown.split())
    assert "<script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }}" in shown
    assert "\\x1b[31m\\u202e" in shown
    assert "\x1b" not in shown


def test_the_policy_forbids_every_request_and_knows_the_style_by_its_hash() -> None:
    text = manuscript_page.render(plasma())
    assert "content=\"default-src 'none'; style-src 'sha256-" in text
    assert text.count("<style>") == 1


def test_a_browser_shows_the_page_without_a_request_or_a_complaint(tmp_path: Path) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = needed("chromium", "chromium-browser", "google-chrome")
    file = tmp_path / "page.html"
    file.write_text(manuscript_page.render(with_questions(plasma()), reviewed(plasma())), encoding="utf-8")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 1200, "height": 700})
        requests: list[str] = []
        said: list[str] = []
        view.on("request", lambda request: requests.append(request.url))
        view.on("console", lambda message: said.append(message.text))
        view.goto(file.as_uri())
        view.get_by_role("link", name="110000 g").focus()
        view.keyboard.press("Enter")
        target = view.locator("a.mark:target")
        assert (target.inner_text(), target.is_visible()) == ("110,000 x g", True)
        assert (
            view.evaluate("getComputedStyle(document.querySelector('.isolation')).backgroundColor")
            != "rgba(0, 0, 0, 0)"
        )
        assert (requests, said) == ([file.as_uri()], [])
        axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe().run(view)
        assert axe.violations_count == 0, axe.generate_report()
        browser.close()


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_acts_in_markdown(text: str) -> None:
    bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", review_markdown.escaped(text)).replace("\u2060", "")
    assert not re.search(r"[`*_\[\]<>|~!&$\n]", bare)
    assert not re.match(r"[-+=#]|\d+[.)]", review_markdown.escaped(text))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("[a](http://x.y)", r"\[a\](http\://x.y)"),
        ("<b>", r"\<b\>"),
        ("- one", r"\- one"),
        ("1. one", r"1\. one"),
        ("@me and #12", "@\u2060me and #\u206012"),
        ("# head", r"\# head"),
        ("2 × 10^9, CD63_x*", r"2 × 10\^9, CD63\_x\*"),
        ("a\nb\x1b[31m", r"a b\\x1b\[31m"),
    ],
)
def test_escaped(text: str, written: str) -> None:
    assert review_markdown.escaped(text) == written


def test_a_review_in_markdown_holds_no_live_markup_of_the_manuscript() -> None:
    text = review_markdown.render(reviewed(hostile()), all=True)
    assert "<script" not in text.replace("\\<script", "")
    assert "](http" not in text.replace("\\](http", "")
    assert all(line[:1] in ("#", "-", " ", "", "*", "R", "N", "“", "0", "1") for line in text.splitlines())


def test_a_plain_review_moves_no_cursor() -> None:
    text = review_plain.render(reviewed(hostile()), width=100, all=True)
    assert not [letter for letter in text if letter in "\x1b\u202e\r"]
    assert review_plain.render(reviewed(plasma()), width=80, all=True, ascii=True).isascii()


def test_a_review_has_a_verdict_for_every_row_and_quotes_what_it_rests_on() -> None:
    draft = plasma()
    report = checked(draft, ["esc2018"])
    (chapter,) = review(draft, report).chapters
    told = {name for group in (chapter.open, chapter.reader, chapter.met) for one in group for name in one.names}
    assert told == {row.item for row in report.dossiers[0].rows if row.outcome.value != "not applicable"}
    markers = next(one for one in (*chapter.open, *chapter.reader) if "CHAR-1" in one.names)
    assert markers.quotations[0].text == "CD63 was present and calnexin was absent."
    assert all(
        draft.manuscript.text[quoted.start : quoted.end]
        for group in (chapter.open, chapter.reader, chapter.met)
        for one in group
        for quoted in one.quotations
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "Not stated: `sample.donors.age`, `sample.storage.freeze_thaw_cycles`.",
            "Not found: age, freeze-thaw cycles.",
        ),
        ("The purpose of the study is not stated (`study.purpose`).", "The purpose of the study was not found."),
        ("No assay is described. If the study has none, write `assays: none`.", "No assay was found."),
        ("Whether there was a blank is not stated (`process_blank`).", "It was not found whether there was a blank."),
        (
            "0 of 3 EV markers shown; the result is not stated for CD9.",
            "0 of 3 EV markers shown; the result was not found for CD9.",
        ),
        ("Not stated: `recovery.value`, `recovery.by`.", "Not found: the recovery, how recovery was measured."),
        (
            "Not stated: `medium.base`, `growth_medium.base`, `cells.count` or `medium.base`, `medium.base`.",
            "Not found: the basal medium; the growth medium; the number of cells or the basal medium.",
        ),
        ("Not stated for NTA: `blank` or `blank`; DLS: `spread`.", "Not found for NTA: a blank; DLS: spread."),
        (
            "Which views TEM shows is not stated (`views`: near, far).",
            "Which views TEM shows was not found (near, far).",
        ),
        ("How it was kept is not stated (`storage`; `fresh` if used at once).", "How it was kept was not found."),
        ("`exosomes` claims an origin.", "“exosomes” claims an origin."),
        ("The paper speaks of `small EVs`.", "The paper speaks of “small EVs”."),
        ("`function` gives 1 dose.", "“function” gives 1 dose."),
        (
            "Proteins were assessed by assay not named; it is so.",
            "Proteins were assessed by an assay that is not named; it is so.",
        ),
        ("By what assay RNA was found is not stated.", "The assay that showed RNA was not found."),
        ("What the sample is, is not stated (`sample.kind`).", "What the sample is was not found."),
        (
            "Whether it held serum is not stated, or its name not known (`serum`).",
            "It was not found whether it held serum.",
        ),
        ("Whether there is one, is not stated: step 1.", "It was not found whether there is one: step 1."),
        (
            "`concentration.value` of NTA: measured, value not given.",
            "The number of particles of NTA: measured, but no value was found.",
        ),
        ("Nothing is listed under `characterization.proteins`.", "Nothing of the kind was found."),
        (
            "The manuscript is of two; if they are of this one: none of what is listed is a contaminant.",
            "The manuscript is of two; if they are of this one: none of what was found is a contaminant.",
        ),
        ("No preparation is described; enter each under `preparations`.", "No preparation was found."),
        ("No image is listed. No number is reported.", "No image was found. No number was found."),
        ("No step is stated; if there was none, write `not done`.", "No step was found."),
        (
            "Serum: neither the product nor the depletion is stated.",
            "Serum: neither the product nor the depletion was found.",
        ),
        (
            "Not stated: `protein.loaded`, `rrid` or `catalogue`.",
            "Not found: how much was loaded; RRID or catalogue number.",
        ),
        ("No technique listed measures size.", "No technique that was found measures size."),
        ("8 steps: none is a precipitation.", "8 steps: none is a precipitation."),
    ],
)
def test_what_is_said_of_a_dossier_is_told_of_a_reading(said: str, told: str) -> None:
    assert reworded(said) == told


def test_phrases_are_of_fields_that_there_are() -> None:
    shapes = language().shapes

    def is_field(parts: list[str], model: str) -> bool:
        field = shapes[model].get(parts[0])
        return field is not None and (len(parts) == 1 or (field.of in shapes and is_field(parts[1:], field.of)))

    assert [end for end in PHRASES if not any(is_field(end.split("."), model) for model in shapes)] == []


def test_json_of_a_draft_is_plain_data_that_leads_back_to_the_text() -> None:
    draft = hostile()
    given = json.loads(draft_machine.render(draft))
    text = given["manuscript"]["text"]
    assert text == draft.manuscript.text
    for one in given["values"]:
        for evidence in one["evidence"]:
            assert text[evidence["start"] : evidence["end"]] == evidence["words"]
    assert given["values"][1]["value"] == ATTACK


SEVERAL = """# Methods

## Isolation of EVs

EVs were isolated from 1 mL of human plasma with the qEVoriginal column. EVs of urine were pelleted from 50 mL of human
urine at 100,000 × g for 2 h at 4 °C in a Type 70 Ti rotor.

# Results

## Markers

Western blots of the EVs that were prepared on three different days from the very same samples by two people showed CD9
and CD63 only.
"""


def several() -> Review:
    from evcheck.manuscript.run import draft

    made = draft(SEVERAL.encode(), "paper.md")
    return review(made, checked(made, ["esc2018", "misev2018"]))


def test_a_sentence_is_quoted_in_full_once_in_a_review() -> None:
    for text in (review_markdown.render(several()), review_plain.render(several(), width=1000)):
        assert text.count("by two people showed CD9 and CD63 only") == 1
        assert "“Western blots of the EVs that were prepared on three …” (as quoted above)" in text


def test_the_page_marks_results_of_no_preparation_by_name() -> None:
    shown = several()
    page = manuscript_page.render(shown.draft, shown)
    assert page.count("check: the paper does not say of which preparation") == 1
    assert "The manuscript does not say of which of its preparations these results are: " in page
    assert "2 on weak evidence, marked “check”" in page


def test_a_review_speaks_of_fields_in_words() -> None:
    assert reworded("Not stated: `rationale`.") == "Not found: the reason for this isolation."
    assert reworded("Not stated: `ev_track`, `data`.") == "Not found: an EV-TRACK ID, deposited data."
    assert reworded("Not stated: clone or catalogue number, and dilution, concentration or amount for CD9.") == (
        "Not found: clone or catalogue number, and dilution, concentration or amount for CD9."
    )
    assert (
        reworded("Not stated: clone or catalogue number, dilution.")
        == "Not found: clone or catalogue number; dilution."
    )
    assert reworded("What the study claims of its vesicles is not stated (`study.claims`).") == (
        "It was not found whether the paper says that its vesicles carry or do something, on which this depends."
    )
    assert reworded("No analysis of proteins is reported; if none was done, write `proteins: not done`.") == (
        "No analysis of proteins was found."
    )


def test_a_review_for_programs_has_the_paths_of_its_rows_in_its_draft() -> None:
    from evcheck.views import review_machine

    shown = several()
    whole = review_machine.as_dict(shown, checked(shown.draft, ["esc2018", "misev2018"]))
    paths = {value["path"] for value in whole["draft"]["values"]}
    places = {
        place["path"]
        for row in whole["report"]["dossiers"][0]["rows"]
        for place in row["places"]
        if ".characterization.proteins[" in place["path"]
    }
    assert places
    assert all(any(path.startswith(place) for path in paths) for place in places)


ONE = """# Methods

## Isolation of EVs

EVs were isolated from 1 mL of human plasma with the qEVoriginal column.

## Western blot

EVs were lysed in RIPA (50 mM Tris, 1% NP-40). Blots were probed for CD63.

# Results

## Markers

The EVs carried CD63.
"""


def one() -> Review:
    from evcheck.manuscript.run import draft

    made = draft(ONE.encode(), "paper.md")
    return review(made, checked(made, ["esc2018"]))


def test_a_preparation_that_stands_alone_is_not_named_again_and_again() -> None:
    for told in (review_plain.render(one(), width=1000), review_markdown.render(one())):
        assert '"plasma"' not in told
        assert "“plasma”" not in told
    for told in (review_plain.render(several(), width=1000), review_markdown.render(several())):
        assert re.search(r"[“\"]plasma[”\"], [“\"]urine[”\"]", told)


def test_a_review_in_markdown_says_once_that_something_was_not_found() -> None:
    told = review_markdown.render(one())
    assert "(ISO-3, recommended): not found in the manuscript: the reason for this isolation." in told
    assert "not found in the manuscript for “plasma”, “urine”: the reason for this isolation." in (
        review_markdown.render(several())
    )


def test_a_review_in_markdown_says_once_of_what_something_was_not_found() -> None:
    from evcheck.manuscript.run import draft

    text = "# Methods\n\nEVs were isolated from human plasma with ExoQuick. EVs were counted by NTA.\n"
    made = draft(text.encode(), "paper.md")
    told = review_markdown.render(review(made, checked(made, ["misev2023"])))
    assert "(CHR-2, recommended): not found in the manuscript for NTA: detection limit, a blank." in told


def test_what_was_not_found_quotes_one_sentence_of_each_place_and_no_heading_where_a_sentence_tells() -> None:
    from evcheck.manuscript.run import draft

    text = (
        "# Methods\n\nEVs were isolated from human plasma with ExoQuick.\n\n## Nanoparticle tracking analysis\n\n"
        "EVs were counted on a NanoSight NS300. EVs were sized on the NanoSight NS300 at camera level 14.\n"
    )
    made = draft(text.encode(), "paper.md")
    (told,) = [one for one in review(made, checked(made, ["misev2023"])).chapters[0].open if one.names == ("CHR-2",)]
    assert [(one.text, one.place) for one in told.quotations] == [
        (
            "EVs were counted on a NanoSight NS300.",
            "Methods › Nanoparticle tracking analysis, paragraph 1",
        )
    ]


def test_of_very_many_items_the_first_titles_are_told() -> None:
    from evcheck.manuscript.run import draft

    made = draft(b"The cat sat.", "paper.md")
    told = review_plain.render(review(made, checked(made, ["esc2018"])), width=1000)
    assert "Contaminants assessed; Size by two principles; 8 more · required" in told


def test_a_verdict_on_several_items_has_all_their_titles() -> None:
    told = review_plain.render(one(), width=1000)
    assert (
        "THER-1, THER-2, THER-3, THER-4 Standardized preparation; Heterogeneity known; Pharmacokinetics and safety; "
        "Production at scale · recommended"
    ) in told


def test_verdicts_quote_what_was_found_and_neither_headings_nor_buffers() -> None:
    (verdict,) = [one for one in one().chapters[0].open if "CHAR-1" in one.names]
    assert [quoted.text for quoted in verdict.quotations] == ["The EVs carried CD63.", "Blots were probed for CD63."]


def test_items_on_what_was_not_found_are_no_verdicts_that_are_met() -> None:
    draft = plasma()
    made = review(draft, checked(draft, ["misev2023"]))
    (chapter,) = made.chapters
    asked = ("LIPID-ASSAY", "RNA-ASSAY", "DNA-ASSAY")
    assert {*asked} <= {*chapter.unasked}
    assert not {*chapter.unasked} & {name for one in chapter.met for name in one.names}
    told = f"Nothing was found that these ask about: {', '.join(chapter.unasked)}."
    assert told in " ".join(review_plain.render(made, width=100).split())
    assert told in review_markdown.render(made)
    assert told in Page(manuscript_page.render(draft, made)).shown
