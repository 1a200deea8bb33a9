"""What is checked: rules by theme. Importing the package registers all of them."""

from evcheck.rules import (
    completeness,
    contaminants,
    entries,
    ev_metric,
    ev_metric_antibodies,
    ev_metric_lysates,
    ev_metric_separation,
    ev_metric_spins,
    function,
    isolation,
    markers,
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
    "ev_metric",
    "ev_metric_antibodies",
    "ev_metric_lysates",
    "ev_metric_separation",
    "ev_metric_spins",
    "function",
    "isolation",
    "markers",
    "presence",
    "reporting",
    "rule",
    "sizing",
    "source",
]
