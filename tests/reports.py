"""Small reports for the tests of the views: builders, samples, and a strategy for any report."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from evcheck.checking.report import (
    BaselineEntry,
    BaselineUse,
    ConfigurationUse,
    DossierResult,
    GuidelineFacts,
    ItemFacts,
    JustificationUse,
    NotChecked,
    Options,
    Outcome,
    Place,
    Problem,
    Report,
    Row,
)

WORKING_GROUP = {
    "required": "recommended by the Working Group",
    "recommended": "named by the Working Group",
    "optional": "",
}


def item(title: str, asks: str, level: str = "required", **facts: Any) -> ItemFacts:
    """Facts of an item, a paraphrase known through a summary."""
    given: dict[str, Any] = {
        "subject": "",
        "asks_for": "act",
        "word": WORKING_GROUP[level],
        "where": "recommendations on isolation",
        "basis": "paraphrase",
        "read": "secondary",
        "rule": "a-rule",
        "definition": "",
    }
    return ItemFacts(title=title, asks=asks, level=level, **{**given, **facts})


ITEMS = {
    "ISO-1": item(
        "No precipitation",
        "Do not isolate vesicles by polymer precipitation.",
        rule="no-precipitation",
        definition="A step is a precipitation if its method, its product or its reagent is one.",
    ),
    "ISO-3": item(
        "Isolation chosen for the fluid",
        "Choose the isolation for the fluid at hand and say why.",
        "recommended",
        asks_for="adequacy",
        where="section 2.2",
        rule="present",
    ),
    "PRE-1": item("Plasma rather than serum", "Prefer plasma to serum.", "recommended", where="section 2.2.1"),
    "PRE-2": item("A reason for serum", "Say why serum was used.", "recommended", where="section 2.2.1"),
    "CHAR-1": item(
        "Three EV proteins", "Show at least three EV marker proteins.", where="recommendations on characterization"
    ),
    "CHAR-3": item(
        "Two orthogonal sizings",
        "Determine the size distribution by two orthogonal techniques.",
        where="recommendations on characterization",
        rule="orthogonal-sizing",
        definition="NTA and DLS both read Brownian motion, so together they are one principle.",
    ),
    "REP-2": item("Negative results", "Report every negative data set.", where="recommendations on reporting"),
}

ESC2018 = GuidelineFacts(
    id="esc2018",
    title="Extracellular vesicles in diagnostics and therapy of the ischaemic heart",
    reading=1,
    digest="d1",
    scope="cardiovascular EV work",
    citation={"authors": "Sluijter et al.", "year": 2018, "journal": "Cardiovasc Res", "doi": "10.1093/cvr/cvx211"},
    why="default",
    items=ITEMS,
)

PLASMA = """\
evcheck: 1

study:
  title: Plasma EVs after infarction
  year: 2016
  stage: manuscript

preparations:
  - id: plasma-ev
    sample:
      kind: plasma
      samle: 4 mL
    isolation:
      - method: centrifugation
        force: 3000 g
        duration: 15 min
      - method: precipitation
        product: ExoQuick
    rationale: Little plasma was at hand.
    characterization:
      particles:
        - technique: NTA
          instrument: NanoSight NS300
          size:
            mode: 112 nm
        - technique: DLS
"""


def span(line: int, start: int, stop: int, label: str = "", path: str = "preparations[0]") -> Place:
    """A place within one line."""
    return Place(path=path, line=line, column=start, end_line=line, end_column=stop, label=label)


def row(name: str, outcome: Outcome, message: str, subject: str = "plasma-ev", **given: Any) -> Row:
    """A row of esc2018; open as its outcome says."""
    facts = ITEMS[name]
    standard: dict[str, Any] = {
        "guideline": "esc2018",
        "level": facts.level,
        "rule": facts.rule,
        "open": outcome in (Outcome.ERROR, Outcome.NOT_MET, Outcome.NOT_REPORTED),
        "accepted": False,
        "notes": (),
        "fix": "",
        "add": "",
        "methods": "",
        "places": (),
        "justification": None,
        "fingerprint": f"{name}-{subject}",
    }
    return Row(item=name, outcome=outcome, message=message, subject=subject, **{**standard, **given})


PRECIPITATION = row(
    "ISO-1",
    Outcome.NOT_MET,
    "Step 2: ExoQuick is a polymer precipitation, which the Working Group advises against.",
    fix="Isolate by size exclusion, a density gradient or ultracentrifugation; or keep it, temper the claims, "
    "and give the reason under `justifications:`.",
    places=(span(18, 18, 26, "precipitates proteins and lipoproteins along with vesicles"),),
)

ONE_PRINCIPLE = row(
    "CHAR-3",
    Outcome.NOT_MET,
    "NTA and DLS read one principle, Brownian motion; two are asked for.",
    fix="Add a technique that measures size by another physical principle, e.g. TEM beside NTA.",
    add="characterization:\n  imaging:\n    - technique: TEM\n      size:\n        mean: <mean> nm\n",
    methods="Size was determined by NTA and, on another principle, by <other>.",
    places=(span(22, 22, 25, "reads Brownian motion"), span(26, 22, 25, "reads Brownian motion")),
)

SETTLED = (
    row("ISO-3", Outcome.NEEDS_REVIEW, 'The rationale reads "Little plasma was at hand."', places=(span(19, 16, 42),)),
    row("PRE-1", Outcome.MET, "The sample is plasma.", notes=("Say which anticoagulant was used.",)),
    row("PRE-2", Outcome.NOT_APPLICABLE, "The sample is plasma, not serum."),
    row("REP-2", Outcome.MET, "Negative results are reported.", "study"),
)

MISSPELT = Problem(
    code="unknown-key",
    severity="error",
    message="A sample has no field `samle`. Did you mean `sample`?",
    place=span(12, 7, 12, path="preparations[0].sample.samle"),
)


def result(**given: Any) -> DossierResult:
    """The plasma dossier with its usual result."""
    standard: dict[str, Any] = {
        "path": "examples/plasma_exoquick.yaml",
        "sha256": "5e",
        "status": "checked",
        "title": "Plasma EVs after infarction",
        "year": 2016,
        "rows": (PRECIPITATION, ONE_PRINCIPLE, *SETTLED),
        "source": PLASMA,
    }
    return DossierResult(**{**standard, **given})


def report(*dossiers: DossierResult, **given: Any) -> Report:
    """A report on some dossiers against esc2018."""
    standard: dict[str, Any] = {
        "evcheck": "0.1.0",
        "knowledge": "k1",
        "options": Options(today="2026-11-23"),
        "guidelines": (ESC2018,),
    }
    return Report(dossiers=dossiers, **{**standard, **given})


def with_problem() -> DossierResult:
    """The plasma dossier with a misspelt key, which keeps two items from being checked."""
    return result(
        problems=(MISSPELT,),
        rows=(PRECIPITATION,),
        not_checked=(
            NotChecked(guideline="esc2018", item="CHAR-1", subject="plasma-ev", problem=0),
            NotChecked(guideline="esc2018", item="PRE-1", subject="plasma-ev", problem=0),
        ),
        notes=("The study is of 2016, before esc2018 appeared in 2018: its authors could not have followed it.",),
    )


def kits(number: int = 12, alike: int = 11) -> DossierResult:
    """A comparison of kits: the same finding in all preparations but the last ones."""
    source = "preparations:\n" + "".join(f"  - id: kit-{n}\n    product: ExoQuick\n" for n in range(1, number + 1))
    label = "precipitates proteins and lipoproteins along with vesicles"
    rows = [
        row(
            "ISO-1",
            Outcome.NOT_MET,
            "ExoQuick is a polymer precipitation.",
            f"kit-{n}",
            fix="Isolate by size exclusion.",
            places=(span(1 + 2 * n, 14, 22, label),),
        )
        for n in range(1, alike + 1)
    ]
    rows += [row("ISO-1", Outcome.MET, "No step precipitates.", f"kit-{n}") for n in range(alike + 1, number + 1)]
    return result(path="kits.yaml", title="", year=None, rows=tuple(rows), source=source)


_TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
_LINE = st.integers(0, 12)
_PLACES = st.builds(
    Place, path=_TEXT, line=_LINE, column=st.integers(0, 90), end_line=_LINE, end_column=st.integers(0, 90), label=_TEXT
)
_LEVELS = st.sampled_from(["required", "recommended", "optional"])
_ITEM_FACTS = st.builds(
    ItemFacts,
    title=_TEXT,
    subject=st.sampled_from(["study", "preparation", "assay"]),
    asks=_TEXT,
    asks_for=st.sampled_from(["act", "statement", "adequacy"]),
    level=_LEVELS,
    word=_TEXT,
    where=_TEXT,
    basis=st.sampled_from(["verbatim", "paraphrase", "interpretation"]),
    read=st.sampled_from(["original", "secondary", "memory"]),
    rule=st.none() | _TEXT,
    definition=_TEXT,
    covered_by=st.lists(_TEXT, max_size=2).map(tuple),
    matter=st.just(""),
    origin=_TEXT,
)


@st.composite
def _guidelines(draw: st.DrawFn) -> tuple[GuidelineFacts, ...]:
    ids = draw(st.lists(st.sampled_from(["esc2018", "misev2023", "ev-metric"]), max_size=3, unique=True))
    names = st.from_regex(r"[A-Z]{1,4}-[0-9]{1,2}", fullmatch=True)
    named = st.dictionaries(names, _ITEM_FACTS, min_size=1, max_size=4)
    citations = st.fixed_dictionaries({}, optional={"authors": _TEXT, "year": st.integers(1990, 2030), "doi": _TEXT})
    return tuple(
        draw(
            st.builds(
                GuidelineFacts,
                id=st.just(one),
                title=_TEXT,
                reading=st.integers(1, 9),
                digest=_TEXT,
                scope=_TEXT,
                citation=citations,
                why=_TEXT,
                items=named,
                off=st.dictionaries(_TEXT, _TEXT, max_size=1),
            )
        )
        for one in ids
    )


@st.composite
def _results(draw: st.DrawFn, guidelines: tuple[GuidelineFacts, ...]) -> DossierResult:
    problem = st.builds(Problem, code=_TEXT, severity=st.sampled_from(["error", "note"]), message=_TEXT, place=_PLACES)
    pairs = [(guideline, name) for guideline in guidelines for name in guideline.items]
    subjects = st.sampled_from(["study", "a", "b", "c-1"])
    keys = draw(st.lists(st.tuples(st.sampled_from(pairs), subjects), max_size=10)) if pairs else []
    skipped = draw(st.lists(st.tuples(st.sampled_from(pairs), subjects), max_size=3)) if pairs else []
    return DossierResult(
        path=draw(_TEXT),
        sha256="",
        status=draw(st.sampled_from(["checked", "unreadable"])),
        problems=tuple(draw(st.lists(problem, max_size=3))),
        rows=tuple(draw(_rows(guideline, name, subject)) for (guideline, name), subject in keys),
        not_checked=tuple(
            NotChecked(guideline=guideline.id, item=name, subject=subject, problem=draw(st.integers(0, 3)))
            for (guideline, name), subject in skipped
        ),
        notes=tuple(draw(st.lists(_TEXT, max_size=2))),
        title=draw(_TEXT),
        year=draw(st.none() | st.integers(1990, 2030)),
        chosen={guideline.id: draw(_TEXT) for guideline in guidelines},
        set_aside=draw(st.integers(0, 3)),
        source=draw(st.text(st.characters(exclude_categories=()), max_size=200)),
    )


def _rows(guideline: GuidelineFacts, name: str, subject: str) -> st.SearchStrategy[Row]:
    facts = guideline.items[name]
    few = st.sampled_from(["", "Not said.", "Said."])
    return st.builds(
        Row,
        guideline=st.just(guideline.id),
        item=st.just(name),
        level=st.just(facts.level),
        subject=st.just(subject),
        rule=st.just(facts.rule),
        outcome=st.sampled_from(Outcome),
        open=st.booleans(),
        accepted=st.booleans(),
        message=_TEXT | few,
        notes=st.lists(_TEXT, max_size=2).map(tuple),
        fix=_TEXT | few,
        add=_TEXT | few,
        methods=_TEXT | few,
        places=st.lists(_PLACES, max_size=4).map(tuple),
        justification=st.none() | st.builds(JustificationUse, reason=_TEXT, until=_TEXT, expired=st.booleans()),
        fingerprint=st.just(""),
    ).flatmap(lambda row: st.just(row) if not row.open else st.booleans().map(lambda known: row._replace(known=known)))


_TEXTS = st.lists(_TEXT, max_size=2).map(tuple)
_ENTRIES = st.builds(
    BaselineEntry,
    path=_TEXT,
    guideline=_TEXT,
    item=_TEXT,
    subject=_TEXT,
    outcome=st.sampled_from([outcome.value for outcome in Outcome]),
    fingerprint=_TEXT,
)
_BASELINES = st.builds(BaselineUse, path=_TEXT, closed=st.lists(_ENTRIES, max_size=2).map(tuple), notes=_TEXTS)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any report, with any text in it."""
    guidelines = draw(_guidelines())
    return Report(
        evcheck="0.1.0",
        knowledge=draw(_TEXT),
        options=draw(
            st.builds(
                Options,
                fail_on=st.sampled_from(["required", "recommended", "optional", "never"]),
                accept_justified=st.booleans(),
                today=st.just("2026-11-23"),
                justifications=st.booleans(),
            )
        ),
        guidelines=guidelines,
        dossiers=tuple(draw(st.lists(_results(guidelines), max_size=3))),
        passed_over=draw(st.integers(0, 5)),
        baseline=draw(st.none() | _BASELINES),
        configuration=draw(st.none() | st.builds(ConfigurationUse, path=_TEXT, notes=_TEXTS)),
    )
