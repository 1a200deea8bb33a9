"""What is checked: rules by theme. Importing the package registers all of them."""

from evcheck.rules import (
    characterization,
    function,
    isolation,
    presence,
    reporting,
    sizing,
    source,
)
from evcheck.rules.registry import RULES, Rule, rule

__all__ = [
    "RULES",
    "Rule",
    "characterization",
    "function",
    "isolation",
    "presence",
    "reporting",
    "rule",
    "sizing",
    "source",
]
