"""What is checked: rules by theme. Importing the package registers all of them."""

from evcheck.rules import (
    completeness,
    contaminants,
    entries,
    function,
    isolation,
    markers,
    plausibility_amounts,
    plausibility_fractions,
    plausibility_identifiers,
    plausibility_proteins,
    plausibility_sizes,
    plausibility_spins,
    presence,
    reporting,
    sizing,
    source,
)
from evcheck.rules.registry import RULES, Rule, rule

__all__ = [
    "RULES",
    "Rule",
    "completeness",
    "contaminants",
    "entries",
    "function",
    "isolation",
    "markers",
    "plausibility_amounts",
    "plausibility_fractions",
    "plausibility_identifiers",
    "plausibility_proteins",
    "plausibility_sizes",
    "plausibility_spins",
    "presence",
    "reporting",
    "rule",
    "sizing",
    "source",
]
