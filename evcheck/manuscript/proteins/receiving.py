"""Cells and animals that got vesicles, of which a sentence then tells."""

from __future__ import annotations

import re

GOT_VESICLES = re.compile(
    r"\bAfter (?:the )?(?:[\w-]+ ){0,2}?(?:exosomes|EVs|vesicles),"
    r"|\b(?:given|fed|receiv\w+|took up|taking up|engulf\w+|internali[sz]\w+|ingest\w+) (?:the "
    r"|these )?(?:[\w/-]+ ){0,3}?"
    r"[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs?|MVs|MPs|[Mm]icroparticles)\b"
    r"|\b(?:treat|incubat|expos|stimulat|inject|appl|(?<!in )addition|challeng|infect"
    r"|cultur)\w*\b[^.;]{0,25}?\b(?:with|to"
    r"|of)\b[^.;]{0,40}?"
    r"[\w-]*(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs?|MVs|MPs|[Mm]icroparticles)\b"
    r"|(?:EVs|[Ee]xosomes|[Vv]esicles|OMVs?|MVs|MPs|[Mm]icroparticles)(?: (?:of|from) [^.;,]{1,40})? (?:was"
    r"|were) (?:\w+ly )?(?:added|given|applied"
    r"|administered|injected|infused|fed)\b"
)
"""What got vesicles, of which the sentence behind goes on to tell."""
