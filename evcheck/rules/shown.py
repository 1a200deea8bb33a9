"""What is said to be shown for another preparation, of the same source and by the same protocol."""

from __future__ import annotations

from evcheck.rules.look import Found
from evcheck.rules.verdict import Verdict, needs_review


def elsewhere(shown_for: Found) -> Verdict:
    """The verdict where a preparation lists nothing of its own and names another for which it was shown."""
    message = f"Shown for `{shown_for.value}`; whether source and protocol are the same is for a reader."
    return needs_review(message, [shown_for.spot()], fix="")
