"""Reasons of the authors for deviating from an item of a guideline."""

from __future__ import annotations

from evcheck.dossier.fields import Day, Record, Text, about


class Justification(Record):
    """Why an item is not met. It never changes the outcome; it stands beside it in the report."""

    items: list[Text] = about(
        "The items that it concerns, as guideline and item.",
        example="misev2018/F-5",
        source="MISEV2018 6",
        required=True,
    )
    subject: list[Text] | None = about(
        "The preparations or assays that it concerns, by id, or `study`; all of them if absent.", example="msc-sev"
    )
    reason: Text = about(
        "The reason, as a sentence.",
        example="No claim about vesicle subtypes is made.",
        source="MISEV2018 6",
        required=True,
    )
    until: Day | None = about("The day until which it holds, as year-month-day.", example="2027-06-30")
