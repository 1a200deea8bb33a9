"use strict";
(() => {
  const every = (selector, root = document) => [...root.querySelectorAll(selector)];
  const live = document.querySelector("[data-live]");
  const say = (text) => { live.textContent = ""; window.setTimeout(() => { live.textContent = text; }, 30); };

  // A browser may refuse its storage, for a file or in private windows; then nothing is kept.
  const recall = (key) => { try { return window.localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => {
    try {
      if (value === null) window.localStorage.removeItem(key); else window.localStorage.setItem(key, value);
      return true;
    } catch { return false; }
  };

  for (const one of every(".tools, .filters, .copy")) one.hidden = false;

  // Colours
  const themes = { system: "as the system", light: "light", dark: "dark" };
  const theme = document.querySelector("[data-theme-button]");
  const paint = (name) => {
    if (name === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = name;
    theme.textContent = `Colours: ${themes[name]}`;
    theme.value = name;
  };
  paint(recall("evcheck:theme") in themes ? recall("evcheck:theme") : "system");
  theme.addEventListener("click", () => {
    const names = Object.keys(themes);
    const next = names[(names.indexOf(theme.value) + 1) % names.length];
    paint(next);
    keep("evcheck:theme", next);
  });

  // What is folded is unfolded where a link leads to it, and for a print
  const reveal = (element) => {
    for (let one = element; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  };
  const follow = () => {
    const name = decodeURIComponent(window.location.hash.slice(1));
    const target = name && document.getElementById(name);
    if (!target) return;
    reveal(target);
    const card = target.closest(".card") || target;
    card.scrollIntoView({ block: "start" });
    (card.querySelector(":scope > summary") || target).focus({ preventScroll: true });
  };
  window.addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === window.location.hash) { event.preventDefault(); follow(); }
  });
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = every("details:not([open])");
    for (const one of folded) one.open = true;
  });
  window.addEventListener("afterprint", () => { for (const one of folded) one.open = false; });
  document.querySelector("[data-print]").addEventListener("click", () => window.print());

  // Copying
  const byHand = (code) => {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand("copy");
  };
  const copy = async (button) => {
    const code = button.closest(".copyable").querySelector("code");
    let done = false;
    try { await navigator.clipboard.writeText(code.textContent); done = true; } catch { done = byHand(code); }
    const label = button.firstChild;
    label.textContent = done ? "Copied" : "Selected";
    say(done ? "Copied." : "Selected; copy it with the keys of your system.");
    window.setTimeout(() => { label.textContent = "Copy"; }, 2000);
  };
  for (const button of every(".copy")) button.addEventListener("click", () => copy(button));

  // Filters
  for (const form of every(".filters")) {
    const dossier = form.closest(".dossier");
    const findings = every(".finding", dossier);
    const said = every(".said", dossier);
    const text = new Map(findings.map((one) => [one, one.textContent.toLowerCase()]));
    const shown = form.querySelector("[data-shown]");
    const value = (name) => form.querySelector(`[data-filter="${name}"]`).value.trim();
    const has = (list, wanted) => !wanted || list.split(" ").includes(wanted);
    const apply = () => {
      const wanted = { guideline: value("guideline"), outcome: value("outcome"), subjects: value("subjects") };
      const words = value("words").toLowerCase().split(/\s+/).filter(Boolean);
      const active = Boolean(wanted.guideline || wanted.outcome || wanted.subjects || words.length);
      let number = 0;
      for (const one of findings) {
        const fits = has(one.dataset.guideline, wanted.guideline)
          && (!wanted.outcome || one.dataset.outcome === wanted.outcome)
          && has(one.dataset.subjects, wanted.subjects)
          && words.every((word) => text.get(one).includes(word));
        one.classList.toggle("filtered", !fits);
        number += fits;
        if (fits && active) { const fold = one.parentElement.closest("details"); if (fold) fold.open = true; }
      }
      for (const one of said) one.classList.toggle("filtered", !has(one.dataset.subjects, wanted.subjects));
      for (const one of every(".guideline, section.findings", dossier)) {
        const own = every(".finding", one);
        const empty = active && !one.contains(form) && !own.some((finding) => !finding.classList.contains("filtered"));
        one.classList.toggle("filtered", empty);
      }
      shown.textContent = active ? `${number} of ${findings.length} shown` : `${findings.length} shown`;
    };
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => window.setTimeout(apply, 0));
    form.addEventListener("submit", (event) => event.preventDefault());
    const fold = (open) => { for (const one of every("details.card", dossier)) one.open = open; };
    form.querySelector("[data-unfold]").addEventListener("click", () => fold(true));
    form.querySelector("[data-fold]").addEventListener("click", () => fold(false));
    apply();
  }

  // Ticks of a reader, kept by the content of the dossier
  for (const dossier of every(".dossier")) {
    const boxes = every("input[data-key]", dossier);
    if (!boxes.length) continue;
    const key = `evcheck:read:${dossier.dataset.sha}`;
    const progress = dossier.querySelector("[data-progress]");
    const tell = () => {
      const number = boxes.filter((box) => box.checked).length;
      progress.textContent = `${number} of ${boxes.length} read`;
      progress.hidden = false;
    };
    let ticked = [];
    try { ticked = JSON.parse(recall(key) || "[]"); } catch { ticked = []; }
    for (const box of boxes) {
      box.checked = Array.isArray(ticked) && ticked.includes(box.dataset.key);
      box.addEventListener("change", () => {
        const names = boxes.filter((one) => one.checked).map((one) => one.dataset.key);
        keep(key, names.length ? JSON.stringify(names) : null);
        tell();
      });
    }
    dossier.querySelector("[data-remember]").hidden = !keep("evcheck:probe", "1");
    keep("evcheck:probe", null);
    tell();
  }

  follow();
})();
