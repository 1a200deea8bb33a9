"""The HTML report in a real browser: it asks for nothing, complains of nothing, and can be used by everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped,unused-ignore]  # it has no types
from playwright.sync_api import Browser, Page, expect

import evcheck
from evcheck.views.html import render
from tests.commands import EXAMPLES
from tests.hostile_texts import ALL, TEXTS, checked, report
from tests.html_pages import DESK, PHONE, chromium, opened, unfolded
from tests.small_dossiers import TODAY

AXE = Axe()
SEVERAL = ("complete/culture.yaml", "gaps/plasma_exoquick.yaml", "gaps/mistakes.yaml")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@cache
def page_of(*examples: str) -> str:
    """The report on some examples."""
    return render(evcheck.check_many([str(EXAMPLES / one) for one in examples], today=TODAY))


EXOQUICK = ("gaps/plasma_exoquick.yaml",)


@cache
def of_every_part() -> str:
    """A page with every part that there is, and little of each: looking for barriers takes its time."""
    few = ("gaps/plasma_exoquick.yaml", "gaps/mistakes.yaml", "gaps/justified.yaml")
    files = [str(EXAMPLES / one) for one in few]
    return render(evcheck.check_many(files, ["esc2018", "ev-metric"], today=TODAY))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_no_barrier_is_found(browser: Browser, tmp_path: Path, theme: str, size: dict[str, int]) -> None:
    with opened(browser, tmp_path / "a.html", of_every_part(), viewport=size, color_scheme=theme) as (page, _, _):
        unfolded(page)
        found = AXE.run(page).response["violations"]
        assert [(one["id"], [node["html"][:80] for node in one["nodes"][:3]]) for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


ACTING = ("html", "script", "style", "svg", "attribute", "comment", "details", "entities", "link", "all")
"""Texts that would act in a browser, and all of them in one."""


@pytest.mark.parametrize("name", ACTING)
def test_no_text_of_a_report_acts(browser: Browser, tmp_path: Path, name: str) -> None:
    text = ALL if name == "all" else TEXTS[name]
    assert_harmless(browser, tmp_path / "a.html", render(report(text)))


def test_no_text_of_a_dossier_acts(browser: Browser, tmp_path: Path) -> None:
    assert_harmless(browser, tmp_path / "a.html", render(checked(ALL)))


OURS = (
    "a article body button circle code dd defs details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 head "
    "header html input label li line main mark meta nav ol option p path pattern pre rect script section select span "
    "strong style summary svg table tbody td text th thead title tr tspan ul br"
)
"""The elements that the page is made of; texts of a dossier add none."""


def assert_harmless(browser: Browser, file: Path, html: str) -> None:
    """Nothing is asked for, nothing runs, and there are no elements but ours, with no handlers or styles."""
    with opened(browser, file, html) as (page, _, _):
        unfolded(page)
        assert set(page.evaluate("[...document.querySelectorAll('*')].map((one) => one.localName)")) <= set(
            OURS.split()
        )
        names = "[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())"
        odd = [name for name in set(page.evaluate(names)) if name.startswith("on") or name in ("style", "src")]
        assert odd == []
        counted = page.evaluate(
            "['script', 'style', 'form', 'img', 'iframe'].map((n) => document.getElementsByTagName(n).length)"
        )
        assert [counted[0], counted[1], *counted[3:]] == [1, 1, 0, 0]
        links = page.evaluate("[...document.links].map((one) => one.getAttribute('href'))")
        assert [link for link in links if not re.match(r"#|https://doi\.org/|https?://", link)] == []


def test_filters_narrow_what_is_shown_and_say_how_much(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK)) as (page, _, _):
        every = page.locator(".finding")
        number = every.count()
        said = page.locator("[data-shown]")
        expect(said).to_have_text(f"{number} shown")
        page.get_by_role("search").get_by_label("Guideline").select_option("esc2018")
        page.get_by_role("search").get_by_label("Outcome").select_option("not met")
        expect(page.locator(".finding:not(.filtered)")).to_have_count(1)
        expect(page.locator(".finding:not(.filtered)")).to_contain_text("ExoQuick is a precipitation")
        expect(said).to_have_text(f"1 of {number} shown")
        page.get_by_role("search").get_by_label("Outcome").select_option("met")
        expect(page.get_by_text("Negative results")).to_be_visible()
        page.get_by_role("button", name="Show all").click()
        expect(said).to_have_text(f"{number} shown")
        page.get_by_role("search").get_by_label("Words").fill("platelet factor")
        expect(said).to_have_text(f"1 of {number} shown")
        page.get_by_role("search").get_by_label("Preparation or assay").select_option("study")
        expect(said).to_have_text(f"0 of {number} shown")


def test_a_filter_by_preparation_hides_what_is_said_of_others(browser: Browser, tmp_path: Path) -> None:
    html = page_of("papers/das2016.yaml")
    with opened(browser, tmp_path / "a.html", html) as (page, _, _):
        unfolded(page)
        choice = page.get_by_role("search").get_by_label("Preparation or assay")
        name = choice.locator("option").all_inner_texts()[1]
        choice.select_option(name)
        shown = page.locator(".said:visible, .entry:visible")
        assert shown.count() > 0
        for subjects in shown.evaluate_all("(all) => all.map((one) => one.dataset.subjects.split(' '))"):
            assert name in subjects


def test_copying_gives_the_lines_as_they_are_to_be_added(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK)) as (page, _, _):
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        card = page.locator(".card.must")
        card.get_by_role("button", name="Copy Add to the dossier").click()
        assert page.evaluate("navigator.clipboard.readText()") == (
            "justifications:\n  - items: esc2018/ISO-1\n    reason: <reason>"
        )
        card.get_by_role("button", name="Copied Add to the dossier").wait_for()
        card.get_by_role("button", name="Copy Write in Methods").click()
        assert page.evaluate("navigator.clipboard.readText()").startswith("Vesicles were precipitated with ExoQuick,")
        expect(page.locator("[data-live]")).to_have_text("Copied.")


def test_ticks_of_a_reader_are_kept_with_the_dossier(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    with opened(browser, file, page_of(*EXOQUICK)) as (page, _, _):
        progress = page.locator("[data-progress]")
        expect(progress).to_have_text("0 of 3 read")
        page.get_by_label("Isolation chosen for the fluid").check()
        expect(progress).to_have_text("1 of 3 read")
        page.reload()
        expect(page.get_by_label("Isolation chosen for the fluid")).to_be_checked()
        expect(progress).to_have_text("1 of 3 read")
        file.write_text(page_of("gaps/two_markers.yaml"), encoding="utf-8")
        page.reload()
        assert page.locator("input[data-key]:checked").count() == 0


REFUSED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused'); } });"


def test_it_works_where_storage_is_refused(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    with opened(browser, file, page_of(*EXOQUICK)) as (page, _, _):
        page.add_init_script(REFUSED)
        page.reload()
        page.get_by_label("Isolation chosen for the fluid").check()
        expect(page.locator("[data-progress]")).to_have_text("1 of 3 read")
        expect(page.locator("[data-remember]")).to_be_hidden()
        page.locator("[data-theme-button]").click()
        expect(page.locator("html")).to_have_attribute("data-theme", "light")


def test_colours_can_be_chosen_and_are_kept(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK), color_scheme="light") as (page, _, _):
        button = page.locator("[data-theme-button]")
        expect(button).to_have_text("Colours: as the system")
        button.click()
        button.click()
        expect(button).to_have_text("Colours: dark")
        page.reload()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 27)"


def test_everything_can_be_reached_by_keyboard_in_the_order_of_the_page(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK)) as (page, _, _):
        page.keyboard.press("Tab")
        assert focused(page) == "Skip to the report"
        seen: list[tuple[float, float]] = []
        for _ in range(400):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement === document.body"):
                break
            seen.append(tuple(page.evaluate(WHERE)))
        assert len(seen) > 60
        back = [(a, b) for a, b in pairwise(seen) if b[1] < a[1] - 10 and b[0] < a[0] + 10]
        assert back == []


WHERE = """(() => {
  const box = document.activeElement.getBoundingClientRect();
  return [box.left, box.top + window.scrollY];
})()"""


def test_filters_ticks_and_folds_by_keyboard(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK)) as (page, _, _):
        page.get_by_role("search").get_by_label("Words").focus()
        page.keyboard.type("rotor")
        expect(page.locator("[data-shown]")).to_contain_text("of")
        page.keyboard.press("Tab")
        assert focused(page) == "Show all"
        page.keyboard.press("Enter")
        expect(page.locator("[data-shown]")).not_to_contain_text("of")
        page.locator("input[data-key]").first.focus()
        page.keyboard.press("Space")
        expect(page.locator("[data-progress]")).to_have_text("1 of 3 read")
        summary = page.locator("details.card:not([open]) > summary").first
        summary.focus()
        page.keyboard.press("Enter")
        expect(page.locator("details.card").nth(1)).to_have_attribute("open", "")


def focused(page: Page) -> str:
    """What has the focus, by its words."""
    return str(page.evaluate("document.activeElement.textContent.trim()"))


def test_a_link_unfolds_what_it_leads_to(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK)) as (page, _, _):
        page.get_by_role("button", name="Fold all", exact=True).click()
        page.locator("section.first a").first.click()
        card = page.locator(".card.must").first
        expect(card).to_have_attribute("open", "")
        assert page.evaluate("document.activeElement.parentElement.classList.contains('must')")
        gap = page.locator(".gaps a").first
        gap.click()
        expect(page.locator(f"{gap.get_attribute('href')}")).to_be_visible()


def test_without_script_everything_can_be_read(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK), java_script_enabled=False) as (page, _, _):
        expect(page.locator(".filters")).to_be_hidden()
        expect(page.locator(".copy").first).to_be_hidden()
        expect(page.locator(".card.must .body")).to_be_visible()
        card = page.locator("details.card").nth(1)
        expect(card.locator(".body")).to_be_hidden()
        card.locator("summary").click()
        expect(card.locator(".body")).to_be_visible()
        expect(page.locator(".checklist input").first).to_be_enabled()


@pytest.mark.parametrize("example", [*SEVERAL, "gaps/three_tetraspanins.yaml", "papers/cbin1_2017.yaml"])
def test_no_words_of_a_drawing_leave_it(browser: Browser, tmp_path: Path, example: str) -> None:
    with opened(browser, tmp_path / "a.html", page_of(example)) as (page, _, _):
        unfolded(page)
        assert page.evaluate(LEAVING) == []


LEAVING = """[...document.querySelectorAll('svg.drawing')].flatMap((drawing) => {
  const [, , width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
  return [...drawing.querySelectorAll('text')].filter((text) => {
    const box = text.getBBox();
    return box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1;
  }).map((text) => text.textContent);
})"""


def test_motion_is_left_out_for_those_who_ask(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path / "a.html", page_of(*EXOQUICK), reduced_motion="reduce") as (page, _, _):
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
