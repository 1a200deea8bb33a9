"""What the fields of a dossier are made of: scalar types by name, and what each field tells its reader.

A type such as `Force` carries only the *name* of the function that reads it; `scalars.BINDINGS` holds the
functions. That keeps the models free of Python validators, so that their core schema can be stored as
plain data and bound again without importing pydantic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue, SkipJsonSchema
from pydantic_core import CoreSchema, core_schema

from evcheck.dossier.node import NODE
from evcheck.dossier.quantities import Quantity
from evcheck.dossier.scalars import BINDINGS
from evcheck.knowledge.entries import (
    Assay,
    Instrument,
    Method,
    Product,
    Protein,
    Reagent,
    Rotor,
    SampleKind,
    Serum,
    Species,
    Technique,
    Word,
)
from evcheck.knowledge.lookup import Name


@dataclass(frozen=True, slots=True)
class Bound:
    """Marks a type whose values are read by `BINDINGS[name]`; `json` names its definition in the JSON Schema."""

    name: str
    json: str = "scalar"

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(BINDINGS[self.name], metadata={"evcheck": self.name})

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"reads": self.name, "definition": self.json}


Force = Annotated[Quantity, Bound("force")]
Duration = Annotated[Quantity, Bound("duration")]
Temperature = Annotated[Quantity, Bound("temperature")]
Size = Annotated[Quantity, Bound("size")]
Pore = Annotated[Quantity, Bound("pore")]
Radius = Annotated[Quantity, Bound("radius")]
Volume = Annotated[Quantity, Bound("volume")]
Percent = Annotated[Quantity, Bound("percent")]
Cutoff = Annotated[Quantity, Bound("cutoff")]
Density = Annotated[Quantity, Bound("density")]
Count = Annotated[Quantity, Bound("count")]
Amount = Annotated[Quantity, Bound("amount")]
Speed = Annotated[Quantity, Bound("speed")]

YesNo = Annotated[bool, Bound("yes/no", json="yes-no")]
Text = Annotated[str, Bound("text")]
Id = Annotated[str, Bound("text", json="id")]
"""The id of a preparation or an assay, by which the report and other entries name it."""
Day = Annotated[str, Bound("text", json="day")]
"""A day of the calendar, as year-month-day."""
Detail = Annotated[str, Bound("text", json="detail")]
"""Free text, a list or a small mapping, read as one text."""

ProteinName = Annotated[Name[Protein], Bound("name:protein")]
MethodName = Annotated[Name[Method], Bound("name:method")]
ProductName = Annotated[Name[Product], Bound("name:product")]
ReagentName = Annotated[Name[Reagent], Bound("name:reagent")]
TechniqueName = Annotated[Name[Technique], Bound("name:technique")]
InstrumentName = Annotated[Name[Instrument], Bound("name:instrument")]
AssayName = Annotated[Name[Assay], Bound("name:assay")]
SampleKindName = Annotated[Name[SampleKind], Bound("name:sample kind")]
SpeciesName = Annotated[Name[Species], Bound("name:species")]
RotorName = Annotated[Name[Rotor], Bound("name:rotor")]
SerumName = Annotated[Name[Serum], Bound("name:serum")]
MatrixName = Annotated[Name[Word], Bound("name:matrix")]
AnticoagulantName = Annotated[Name[Word], Bound("name:anticoagulant")]
ControlName = Annotated[Name[Word], Bound("name:control")]
ComponentName = Annotated[Name[Word], Bound("name:component")]


def about(
    description: str,
    *,
    example: str = "",
    unit: str = "",
    source: str = "",
    main: bool = False,
    required: bool = False,
    none: bool = False,
    key: str | None = None,
    unless: tuple[str, ...] = (),
    alone: bool = False,
) -> Any:
    """Describe a field: the editor's hover text, the docs and the schema come from here.

    `unit` is what a bare number means; `source` the guideline or standard that asks for it; `main` marks
    the main key of a mapping; `none` that the word `none` may stand in place of the value; `key` is the key
    in the dossier where it is no Python name, or one that pydantic has taken. `unless` names the keys of which
    one must be there if this one is not; `alone` marks a key beside which only `note` and `where` may stand.
    """
    extra: dict[str, Any] = {
        "example": example,
        "unit": unit,
        "source": source,
        "main": main,
        "required": required,
        "none": none,
        "unless": list(unless),
        "alone": alone,
    }
    facts = {name: value for name, value in extra.items() if value}
    options: dict[str, Any] = {"alias": key, "description": description, "json_schema_extra": {"evcheck": facts}}
    return Field(**options) if required else Field(None, **options)


class Record(BaseModel):
    """One mapping of a dossier. `at` knows where it stands and which statements it holds."""

    model_config = ConfigDict(extra="forbid", defer_build=True, protected_namespaces=())

    at: SkipJsonSchema[Any] = Field(None, alias=NODE, repr=False, exclude=True)
    note: Text | None = about(
        "Free text for readers. No rule reads it; the report shows it.", example="Pooled before storage."
    )
    where: Text | None = about("Where in the paper this stands.", example="Methods, Isolation of EVs")
