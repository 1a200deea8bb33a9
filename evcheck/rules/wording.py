"""Words for vesicles that need more beside them: a method, a definition, or another word."""

from __future__ import annotations

from typing import Any

from evcheck.knowledge import find
from evcheck.rules.look import Found, look
from evcheck.rules.nomenclature import ADD, unsaid
from evcheck.rules.registry import rule
from evcheck.rules.terms import TERMS, Word, named, words
from evcheck.rules.verdict import Outcome, Spot, Verdict, met, needs_review, not_applicable, not_met, not_reported, said

QUALIFIERS = ("/study.terms[].qualifier", "/preparations[].term.qualifier")
DEFINITIONS = ("/study.terms[].definition", "/preparations[].term.definition")
METHODS = ("/study.terms[].size_method", "/preparations[].term.size_method")

ASK_MORE = dict.fromkeys(
    ("/study.terms[].word", "/preparations[].term.word", *QUALIFIERS), "a further word can only ask for more beside it"
)

OF_ORIGIN = ("exosome", "ectosome", "microvesicle", "shed vesicle")
"""Words that are discouraged only where the origin that they claim is not shown."""

MADE = ("mimetic", "synthetic")
LIST_THEM = "List under `study.terms` the words by which title, abstract and text call the vesicles."


def _told(found: list[Word], key: str) -> dict[str, Found]:
    """What is said under a key beside each word, wherever the word is used; a value before a statement."""
    told: dict[str, Found] = {}
    for word in found:
        one = look(word.term, key)
        known = told.get(word.name)
        if not one.absent and (known is None or (known.value is None and one.value is not None)):
            told[word.name] = one
    return told


@rule(
    "size-words-measured",
    subject="study",
    why="By different techniques the same vesicles have different sizes, so that small by one may be large by "
    "another, and results on unlike vesicles are compared.",
    reads=[*TERMS, *QUALIFIERS, *DEFINITIONS, *METHODS],
    adverse=ASK_MORE,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW],
    fix={
        Outcome.NOT_REPORTED: "Say beside each word of size by which technique it was measured (`size_method`), and "
        "where the limit lies; commonly 200 nm.",
    },
    methods="We call vesicles <below 200 nm by NTA> small EVs.",
    add="""
study:
  terms:
    - word: {word}
      definition: <below 200 nm>
      size_method: <technique>
""",
)
def size_words_measured(study: Any, dossier: Any) -> Verdict:
    """A word of size says by what size was measured.

    Small, medium and large mean something only with the technique, since each sees another part of the sizes. A
    definition without the technique is for a reader.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict._replace(values={"word": "<small or large EVs>"})
    found = words(dossier)
    sized = [word for word in found if word.size]
    if not sized:
        return met(f"No word in use ({named(found)}) is one of size.", [word.spot() for word in found][:3])
    methods, definitions = _told(sized, "size_method"), _told(sized, "definition")
    bare = [word for word in sized if word.name not in methods and word.name not in definitions]
    if bare:
        message = f"By what the size of {named(bare)} was measured is not stated (`size_method`)."
        return not_reported(message, [word.spot("measured by what?") for word in bare][:3], word=bare[0].text)
    defined = [word for word in sized if word.name not in methods]
    if defined:
        message = f"{named(defined)}: whether the definition names the technique is for a reader."
        return needs_review(message, [Spot(word.term, "definition") for word in defined][:3])
    statements = [one for one in methods.values() if one.value is None]
    if statements:
        given = [one.statement for one in statements if one.statement is not None]
        return said(given, "the technique behind words of size", [one.spot() for one in statements], word=sized[0].text)
    told = "; ".join(dict.fromkeys(f"`{word.text}` by {methods[word.name].value}" for word in sized))
    return met(f"Measured: {told}.", [one.spot() for one in methods.values()][:3])


@rule(
    "operational-words-defined",
    subject="study",
    why="Without limits, a word such as dense means something else in every laboratory, and results on unlike "
    "vesicles are compared as if they were alike.",
    reads=[*TERMS, *QUALIFIERS, *DEFINITIONS],
    adverse=ASK_MORE,
    outcomes=[Outcome.MET, Outcome.NOT_REPORTED],
    fix=f"Say under `definition` where the word begins and ends, such as a range of density. {LIST_THEM}",
    methods="By <word> we mean vesicles of <density, composition or source>.",
    add="""
study:
  terms:
    - word: {word}
      definition: <what it means here>
""",
)
def operational_words_defined(study: Any, dossier: Any) -> Verdict:
    """A word of density says what density it means.

    Words of source and composition (tumour EVs, CD63-positive EVs) say what they mean themselves; dense, light and
    the like need their limits. Words of size are asked for their technique by another rule.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict._replace(values={"word": "<word>"})
    found = words(dossier)
    bounded = [word for word in found if word.bounded and not word.size]
    told = _told(bounded, "definition")
    bare = [word for word in bounded if word.name not in told]
    if bare:
        message = f"What {named(bare)} means is not stated (`definition`)."
        return not_reported(message, [word.spot("what density?") for word in bare][:3], word=bare[0].text)
    statements = [one for one in told.values() if one.value is None]
    if statements:
        given = [one.statement for one in statements if one.statement is not None]
        return said(given, "the definition of words in use", [one.spot() for one in statements], word=bounded[0].text)
    if bounded:
        return met(f"{named(bounded)}: defined.", [word.spot() for word in bounded][:3])
    return met(
        f"No word in use ({named(found)}) needs a definition of its limits.", [word.spot() for word in found][:3]
    )


@rule(
    "no-outdated-words",
    subject="study",
    why="Names such as exosome-like vesicle have no agreed meaning: one name stands for unlike material in "
    "different papers, and searches miss work on the same vesicles.",
    reads=list(TERMS),
    adverse=dict.fromkeys(TERMS[1:], "a further word can only be one that is discouraged"),
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED],
    fix={
        Outcome.NOT_MET: "Call them extracellular vesicles, narrowed down by what was measured; name the older word "
        "once, for those who search for it.",
        Outcome.NOT_REPORTED: LIST_THEM,
    },
    methods="We use the word extracellular vesicles (EVs); earlier work calls them <older word>.",
    add={Outcome.NOT_REPORTED: ADD},
)
def no_outdated_words(study: Any, dossier: Any) -> Verdict:
    """No outdated word is used for vesicles.

    Exosome-like vesicle, microparticle, prostasome and other names that stand for no kind of vesicle that could be told
    apart. Exosome, ectosome and microvesicle claim an origin, which is another question.
    """
    verdict = unsaid(dossier)
    if verdict is not None:
        return verdict
    found = words(dossier)
    old = [word for word in found if _outdated(word)]
    if old:
        verb = "is an outdated word" if len({word.text for word in old}) == 1 else "are outdated words"
        return not_met(f"{named(old)} {verb} for vesicles.", [word.spot("outdated") for word in old][:3])
    return met(f"No word in use ({named(found)}) is outdated.", [word.spot() for word in found][:3])


def _outdated(word: Word) -> bool:
    """Whether a word is one that MISEV2023 would rather not read at all."""
    entry = find("term", word.name).entry
    return entry is not None and entry.discouraged and entry.name not in OF_ORIGIN


@rule(
    "made-vesicles-named",
    subject="preparation",
    why="Vesicles made by extrusion or from lipids differ in origin and composition from those that cells "
    "release; under one word their results and risks get mixed up.",
    reads=["sample.kind", "sample.origin", "term.word", "/study.terms", "/study.terms[].word"],
    adverse={"sample.origin": "saying that vesicles are man-made can only ask for another word"},
    outcomes=[Outcome.MET, Outcome.NOT_MET, Outcome.NOT_REPORTED, Outcome.NEEDS_REVIEW, Outcome.NOT_APPLICABLE],
    controls=False,
    fix={
        Outcome.NOT_MET: "Call them EV mimetics: artificial cell-derived vesicles where they are made from cells, "
        "synthetic vesicles where they are built.",
        Outcome.NOT_REPORTED: LIST_THEM,
    },
    methods="We call these particles <artificial cell-derived vesicles>, a kind of EV mimetics.",
    add=ADD,
)
def made_vesicles_named(preparation: Any, dossier: Any) -> Verdict:
    """Vesicles that people made are called mimetics.

    Asked where the sample is of man-made vesicles, or its origin is said to be mimetic or synthetic. Any word for
    mimetics will do (artificial cell-derived vesicle, synthetic vesicle); one that is not known is for a reader.
    """
    origin = look(preparation, "sample.origin")
    kind = look(preparation, "sample.kind").value
    made = kind is not None and kind.entry is not None and kind.entry.name in ("EV mimetic", "synthetic vesicles")
    if not made and origin.value not in MADE:
        if origin.value is not None:
            return not_applicable(f"The vesicles are {origin.value}.", [origin.spot()])
        return met("Nothing says that the vesicles are man-made.", [look(preparation, "sample.kind").spot()])
    terms = [preparation.term, *(look(dossier, "study.terms").value or [])]
    own = [word for word in words(dossier) if any(word.term is term for term in terms)]
    if not own:
        return not_reported("What these vesicles are called is not stated (`study.terms`).", [Spot(preparation, "id")])
    fitting = [word for word in own if word.meaning == "mimetic"]
    if fitting:
        return met(f"They are called {named(fitting)}.", [word.spot() for word in fitting][:3])
    unknown = [word for word in own if not word.meaning]
    if unknown:
        message = f"Whether {named(unknown)} says that they are man-made is for a reader."
        return needs_review(message, [word.spot() for word in unknown][:3])
    return not_met(f"They are man-made, but called {named(own)}.", [word.spot() for word in own][:3])
