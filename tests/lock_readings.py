"""Lock the verdicts of every guideline over all examples: `python -m tests.lock_readings`.

Run it after a verdict was meant to change, and `reading` was raised in the guideline's file.
"""

from __future__ import annotations

from evcheck.guidelines import get, names
from tests.test_registry import LOCK, verdicts


def main() -> None:
    """Write the lock."""
    lines = []
    for name in names():
        lines += [f"{name}:", f"  reading: {get(name).reading}", f"  verdicts: {verdicts(name)}"]
    LOCK.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
