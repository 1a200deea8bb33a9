"""What is checked: rules by theme. Importing the package registers all of them."""

from evcheck.rules import (
    claims,
    claims_shown,
    completeness,
    contaminants,
    entries,
    function,
    isolation,
    markers,
    msc,
    presence,
    release,
    reporting,
    sizing,
    source,
    therapy,
    trial,
)
from evcheck.rules.registry import RULES, Rule, rule

__all__ = [
    "RULES",
    "Rule",
    "claims",
    "claims_shown",
    "completeness",
    "contaminants",
    "entries",
    "function",
    "isolation",
    "markers",
    "msc",
    "presence",
    "release",
    "reporting",
    "rule",
    "sizing",
    "source",
    "therapy",
    "trial",
]
