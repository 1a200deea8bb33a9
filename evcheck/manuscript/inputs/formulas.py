"""Formulas in LaTeX that a converter wrote with every sign apart, such as `$1 0 0 , 0 0 0 \\times g$`."""

from __future__ import annotations

import re

FORMULA = re.compile(r"\$[^$\n]{1,160}\$")
APART = re.compile(r"\d \d|\{ \w")
"""What tells that the signs of a formula stand apart."""

DIGITS = re.compile(r"(?<=[\d.,]) (?=[\d.,])")
UPRIGHT = re.compile(r"(\\(?:mathrm|mathit|mathsf|text|textrm|operatorname)) ?\{ ?([^{}]*?) ?\}")
POWER = re.compile(r" ?([\^_]) ?\{ ?([^{}]*?) ?\}")


def joined(text: str) -> str:
    """Text with the figures and units of its formulas written together."""
    return FORMULA.sub(_joined, text) if text.count("$") > 1 else text


def _joined(formula: re.Match[str]) -> str:
    if APART.search(formula[0]) is None:
        return formula[0]
    text = DIGITS.sub("", formula[0])
    text = UPRIGHT.sub(lambda found: f"{found[1]}{{{found[2].replace(' ', '')}}}", text)
    return POWER.sub(lambda found: f"{found[1]}{{{found[2].replace(' ', '')}}}", text)
