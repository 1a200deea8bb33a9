"""Particles and images as `characterization:` has them: technique, instrument, settings, figures."""

from __future__ import annotations

import re
from functools import lru_cache

from evcheck.manuscript.characterization.concentrations import Count, sizes_in, sizes_told
from evcheck.manuscript.characterization.flow import SINGLE, flow_node
from evcheck.manuscript.characterization.instrument_details import of_images, of_particles
from evcheck.manuscript.characterization.measuring import Look
from evcheck.manuscript.characterization.techniques import IMAGES, PARTICLES
from evcheck.manuscript.draft import Candidate, Found, Node
from evcheck.manuscript.structure.placing import around
from evcheck.manuscript.structure.scene import LEGEND, Scene
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.names import within
from evcheck.manuscript.words.sieve import Sieve

SETTINGS = Sieve(
    r"\b(?:camera level|detection threshold|threshold|sensitivity|shutter(?: speed)?|slider(?: shutter| gain)?"
    r"|gain|syringe (?:pump )?speed|frame rate|screen gain|blur size|"
    r"min(?:imum)? brightness|max(?:imum)? (?:area|brightness)|trace length)(?: (?:setting|of|was|were|at|set|to"
    r"|=))*\s?:?\s?\d{1,5}(?:\.\d{1,2})?"
    r"|(?:\w{2,5}|\d{1,2}) (?:× )?(?:videos?|captures|recordings|measurements|cycles) (?:of|for|\(|at) "
    r"?(?:\d{1,3}|\w+) ?-?s(?:ec(?:onds?)?)?\b"
    r"|\d{1,3}[ -]?s(?:econds?)? videos?\b|\b(?:405|488|532|638|642) ?nm laser",
    re.IGNORECASE,
)
SOFTWARE = Sieve(
    r"\b(?:NTA|NanoSight NTA|ZetaView|NTA Analytical)\s(?:analytical )?(?:software )?(?:\()?(?:version |v\.? ?"
    r"|ver\.? ?)?\d{1,2}\.\d{1,4}(?:\.\d{1,4}){0,2}(?: build \d+)?|\bZetaView (?:software|8\.\d+\.\d+)"
    r"|\bsoftware (?:version |v\.? ?|ver\.? ?)\d{1,2}\.\d{1,4}(?:\.\d{1,4}){0,2}",
    re.IGNORECASE,
)
DILUTED = Sieve(
    r"\b(?P<diluted>(?:samples?|EVs|vesicles|exosomes|preparations?|isolates?|they|it)\b[^.;]{0,40}?"
    r"\bdilut(?:ed|ions?)\b[^.;]{0,30}?)(?P<by>\b1 ?[:/] ?\d[\d,]*(?: ?(?:to|-|–) ?1 ?[:/] ?\d[\d,]*)?"
    r"|\b\d[\d,]*(?: ?(?:to|-|–) ?\d[\d,]*)?[- ]?(?:fold|times)\b)",
    re.IGNORECASE,
)
"""How much vesicles were diluted before they were counted: `Samples were diluted 1:500`."""
BAR = re.compile(r"\bscale[- ]bars?\b[^.;\d]{0,30}(?P<length>\d{1,4}(?:\.\d)?\s?(?:nm|[µμ]m))?", re.IGNORECASE)
OTHER_PANEL = re.compile(r"[.;] ?\(?[A-Ha-h][).,]|\b(?:cells?|tissues?|sections?|uptake|confocal|fluorescence)\b")
"""What stands between a technique and the scale bar of another picture."""
VIEWS = (
    (
        "wide-field",
        re.compile(
            r"\bwide[- ]?field\b(?! (?:fluorescen|epi|microscop|illumin|deconv|imaging))"
            r"|\blow(?:er)?(?: (?:and|or) high(?:er)?)? magnifications?\b|\boverview (?:images?|micrographs?"
            r"|pictures?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "close-up",
        re.compile(r"\bclose[- ]?ups?\b|\bhigh(?:er)?(?: (?:and|or) low(?:er)?)? magnifications?\b", re.IGNORECASE),
    ),
)
"""Views of images by their words; a wide-field microscope is one of fluorescence."""
MEASURED = re.compile(
    r"(?:\(|, ?|; ?|\b(?:for|of|from|on|in) )(?:[nN] ?= ?)?(?P<number>\d{2,3}|\d{1,2},?\d{3}) (?:single |individual )?"
    r"(?:particles|vesicles|EVs|sEVs|exosomes)\b(?! ?(?:/|per\b))"
)
"""How many particles were measured: `(214 particles)`."""
STAIN = re.compile(
    r"\d(?:\.\d{1,2})?\s?% ?(?:\(w/v\) )?(?:aqueous )?(?:uranyl[- ](?:acetate|formate|oxalate)|phosphotungstic "
    r"acid|PTA|ammonium molybdate)|negative(?:ly)?[- ]stain\w*|(?:formvar|carbon)[- /\w]{0,30}grids?",
    re.IGNORECASE,
)


def particle_entries(
    scene: Scene, found: list[Look], served: dict[str, list[Span]], number: Count | None
) -> list[Node]:
    """The techniques that sized or counted, as `characterization: particles:` has them; `number` is the count."""
    entries: list[Node] = []
    for technique, group in _by_technique(found, PARTICLES).items():
        entry: dict[str, Node] = {"technique": _technique(scene, technique, group)}
        _instrument(scene.text, entry, served.get(technique, []))
        _details(scene, entry, group)
        if technique in SINGLE and (flow := flow_node(scene, group)):
            entry["flow"] = flow
        if size := sizes_in(scene, [look.sentence for look in group], technique):
            entry["size"] = size
        if number and (number.technique == technique or not number.technique):
            entry["concentration"] = number.node
            number = None
        entries.append(entry)
    techniques = list(_by_technique(found, PARTICLES))
    told = sizes_told(scene, techniques) if entries else {}
    for technique, one in zip(techniques, entries, strict=True):
        if isinstance(one, dict) and "size" not in one and technique in told:
            one["size"] = dict(told[technique])
    if number and entries and isinstance(first := entries[0], dict) and "concentration" not in first:
        first["concentration"] = number.node
    return entries


def image_entries(scene: Scene, found: list[Look], served: dict[str, list[Span]]) -> list[Node]:
    """The techniques that imaged, as `characterization: imaging:` has them."""
    entries: list[Node] = []
    imaged = _by_technique(found, IMAGES)
    alone = not _by_technique(found, PARTICLES) and len(imaged) == 1
    for technique, group in imaged.items():
        entry: dict[str, Node] = {"technique": _technique(scene, technique, group)}
        _instrument(scene.text, entry, served.get("TEM" if technique == "immuno-EM" else technique, []))
        _pictures(scene, entry, group)
        size = sizes_in(scene, [look.sentence for look in group], technique)
        size = size or (sizes_told(scene, [technique]).get(technique, {}) if alone else {})
        if size and (number := _measured(scene, size)):
            size["particles_measured"] = number
        if size:
            entry["size"] = size
        entries.append(entry)
    return entries


def _measured(scene: Scene, size: dict[str, Node]) -> Found | None:
    """How many particles a size on images rests on, where its sentence tells."""
    for value in size.values():
        if isinstance(value, Found) and value.evidence:
            sentence = around(scene.manuscript, value.evidence[0])
            if match := MEASURED.search(scene.text, *sentence):
                return Found(match["number"].replace(",", ""), (Span(match.start(), match.end()),))
    return None


def _by_technique(found: list[Look], techniques: tuple[str, ...]) -> dict[str, list[Look]]:
    groups: dict[str, list[Look]] = {}
    for look in found:
        if look.technique in techniques:
            groups.setdefault(look.technique, []).append(look)
    return groups


def _technique(scene: Scene, technique: str, group: list[Look]) -> Found:
    """A technique with the first sure words for it, those of a sentence before those of a heading above it."""
    sentences = scene.manuscript.sentences
    best = min(group, key=lambda look: (bool(look.unsure), look.span.start < sentences[look.sentence].start))
    return Found(technique, (best.span,), best.unsure)


def _instrument(text: str, entry: dict[str, Node], spans: list[Span]) -> None:
    if spans:
        first, *rest = spans
        others = tuple(Candidate(text[span.start : span.end], span) for span in rest)
        entry["instrument"] = Found(text[first.start : first.end], (first,), "", others)


def _details(scene: Scene, entry: dict[str, Node], group: list[Look]) -> None:
    """Software, settings and dilution from the paragraphs in the methods that name the technique."""
    for look in group:
        if scene.roles[look.sentence] not in ("methods", "supplement", "other"):
            continue
        around = scene.manuscript.paragraphs[scene.manuscript.sentences[look.sentence].paragraph]
        software, settings, dilution = _told_of_instrument(scene.text, around.start, around.end)
        if software is not None:
            entry.setdefault("software", software)
        if settings is not None and (_is_of(entry, TRACKING) or not TRACKED.search(settings.value)):
            entry.setdefault("settings", settings)
        if dilution is not None and _is_of(entry, COUNTING):
            entry.setdefault("dilution", dilution)
        for key, found in of_particles(scene.text, *_own_part(scene, look)).items():
            if key != "mode" or _is_of(entry, TRACKING):
                entry.setdefault(key, found)


def _own_part(scene: Scene, look: Look) -> tuple[int, int]:
    """The sentences of a paragraph that go on about a technique, up to one that names another."""
    sentences = scene.manuscript.sentences
    last = look.sentence
    for number in range(look.sentence + 1, len(sentences)):
        if sentences[number].paragraph != sentences[look.sentence].paragraph:
            break
        named = {name.name for name in within(scene.names, "technique", *sentences[number][:2])}
        if named and look.technique not in named:
            break
        last = number
    return sentences[look.sentence].start, sentences[last].end


TRACKING = ("NTA", "fluorescence NTA")
TRACKED = re.compile(r"(?i)camera level|detection threshold|shutter|slider|screen gain|blur size|trace length")
"""Settings that only trackers of particles have, though the paragraph names other instruments beside them."""
COUNTING = ("NTA", "fluorescence NTA", "TRPS", "MRPS", "RPS", "SP-IRIS", "nano-flow cytometry", "DLS")
"""Techniques whose paragraph speaks of no other dilution, such as that of an antibody."""


def _is_of(entry: dict[str, Node], techniques: tuple[str, ...]) -> bool:
    """Whether an entry is of one of some techniques."""
    technique = entry.get("technique")
    return isinstance(technique, Found) and technique.value in techniques


@lru_cache(maxsize=64)
def _told_of_instrument(text: str, start: int, end: int) -> tuple[Found | None, Found | None, Found | None]:
    """Software, settings and dilution that a paragraph tells; several preparations and techniques ask for the same."""
    match = SOFTWARE.search(text, start, end)
    software = Found(match.group(), (Span(match.start(), match.end()),)) if match else None
    found = list(SETTINGS.finditer(text, start, end))[:6]
    spans = tuple(Span(one.start(), one.end()) for one in found)
    settings = Found("; ".join(one.group() for one in found), spans) if found else None
    thinned = DILUTED.search(text, start, end)
    dilution = Found(" ".join(thinned["by"].split()), (Span(*thinned.span("by")),)) if thinned else None
    return software, settings, dilution


def _by_magnification(match: re.Match[str]) -> str:
    """Why a view is doubted that is told by a magnification alone."""
    return "told by its magnification" if "magnif" in match.group().lower() else ""


def _pictures(scene: Scene, entry: dict[str, Node], group: list[Look]) -> None:
    """Stain, grids, views and scale bars from the paragraphs that name the technique."""
    for look in group:
        around = scene.manuscript.paragraphs[scene.manuscript.sentences[look.sentence].paragraph]
        if scene.roles[look.sentence] == "methods" and "preparation" not in entry:
            stains = list(STAIN.finditer(scene.text, around.start, around.end))[:4]
            if stains:
                spans = tuple(Span(one.start(), one.end()) for one in stains)
                words = dict.fromkeys(one.group() for one in stains)
                entry["preparation"] = Found(", ".join(words), spans)
        if scene.roles[look.sentence] in ("methods", "supplement", "other"):
            for key, found in of_images(scene.text, around.start, around.end).items():
                entry.setdefault(key, found)
        start = scene.manuscript.sentences[look.sentence].start
        views = [(view, match) for view, one in VIEWS if (match := one.search(scene.text, start, around.end))]
        if views and "views" not in entry:
            entry["views"] = [Found(view, (Span(*match.span()),), _by_magnification(match)) for view, match in views]
        bar = BAR.search(scene.text, start, min(around.end, start + 400))
        legend = LEGEND.match(scene.text, around.start, around.end) is not None
        apart = bar is not None and legend and OTHER_PANEL.search(scene.text, look.span.end, bar.start()) is not None
        if bar is not None and not apart and "scale_bar" not in entry:
            entry["scale_bar"] = Found(bar.group("length") or "yes", (Span(bar.start(), bar.end()),))
    if "scale_bar" not in entry and (below := _bar_below(scene, entry)) is not None:
        entry["scale_bar"] = below


PANEL = 160
"""Characters, within which a panel of a legend that names a technique tells its scale bar."""


def _bar_below(scene: Scene, entry: dict[str, Node]) -> Found | None:
    """The scale bar that a legend tells right behind the technique: `(D) Cryo-EM; scale bar 200 nm`."""
    technique = entry.get("technique")
    if not isinstance(technique, Found):
        return None
    for name in scene.names["technique"]:
        if name.name != technique.value:
            continue
        paragraph = next((one for one in scene.manuscript.paragraphs if one.start <= name.start < one.end), None)
        if paragraph is None or not LEGEND.match(scene.text, paragraph.start, paragraph.end):
            continue
        bar = BAR.search(scene.text, name.end, min(paragraph.end, name.end + PANEL))
        if bar is not None and bar["length"] and not OTHER_PANEL.search(scene.text, name.end, bar.start()):
            return Found(bar["length"], (Span(*bar.span()),))
    return None
