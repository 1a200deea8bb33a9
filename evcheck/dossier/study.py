"""The study: what it is about, what it claims, and where its data are."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.fields import Count, Detail, Record, Text, about


class Term(Record):
    """A word by which the paper calls its vesicles, and what that word rests on."""

    word: Text | None = about(
        "The word that the paper uses for its vesicles.", example="small EVs", source="MISEV2018 1", main=True
    )
    qualifier: Text | None = about(
        "What narrows the word down: size, density, composition, or cell of origin.",
        example="CD63-positive",
        source="MISEV2018 1",
    )
    definition: Text | None = about(
        "How the word is defined in the paper, for instance by a size limit.",
        example="below 200 nm by NTA",
        source="MISEV2018 1; MISEV2023 2",
    )
    size_method: Text | None = about(
        "The technique behind a size word such as small or large.", example="NTA", source="MISEV2023 2"
    )
    biogenesis_evidence: Text | None = about(
        "What shows where in the cell the vesicles come from; needed for words such as exosome or ectosome.",
        example="CD63-pHluorin imaging of the fusion of multivesicular bodies",
        source="MISEV2018 1; MISEV2023 2",
    )


class Data(Record):
    """A data set that the study has made public."""

    kind: Text | None = about("What the data are.", example="proteomics", source="MISEV2018 6")
    repository: Text | None = about("The public database that holds the data.", example="PRIDE", source="MISEV2018 6")
    accession: Text | None = about("The accession number there.", example="PXD012345", source="MISEV2018 6")


class NegativeResults(Record):
    """What became of results that speak against the paper's conclusions, or showed nothing."""

    status: Literal["reported", "none obtained", "withheld"] | None = about(
        "Whether negative results are reported, did not occur, or are left out.",
        example="reported",
        source="ESC 2018",
        main=True,
    )


class Ethics(Record):
    """Ethics approval of the study and consent of the donors."""

    approval: Text | None = about(
        "Who approved the study, with the number of the approval.",
        example="Ethics Committee of Utrecht, 18-123",
        source="MIBlood-EV; Declaration of Helsinki",
        main=True,
    )
    consent: Text | None = about(
        "How donors or patients consented.", example="written informed consent", source="MIBlood-EV; Lener 2015"
    )


class Study(Record):
    """The study as a whole."""

    title: Text | None = about(
        "The title of the paper. A title that holds a colon needs quotes.",
        example="Small EVs from bone-marrow MSCs limit infarct size in rats",
    )
    doi: Text | None = about("The DOI of the paper or preprint.", example="10.1002/jev2.12404")
    authors: Detail | None = about("The authors, as text or as a list.", example="Welsh JA, Goberdhan DCI, et al.")
    year: Count | None = about(
        "The year of publication; a guideline that is younger than the study gets a line that says so.",
        example="2024",
    )
    stage: Literal["protocol", "manuscript", "preprint", "published"] | None = about(
        "How far the study has come.", example="manuscript"
    )
    purpose: list[Literal["basic", "biomarker", "therapeutic", "method", "reference material"]] | None = about(
        "What the study is for; it decides which guidelines apply.", example="biomarker", source="ESC 2018"
    )
    field: Text | None = about("The field of biology or medicine.", example="cardiovascular", source="ESC 2018")
    terms: list[Term] | None = about(
        "The words by which title, abstract and text call the vesicles.", source="MISEV2018 1; MISEV2023 2"
    )
    claims: (
        list[Literal["function", "subtype", "biogenesis", "cargo", "rna cargo", "uptake", "release", "in vivo"]] | None
    ) = about(
        "What the paper claims about its vesicles; `none` if it only describes them.",
        example="function",
        source="MISEV2018 5",
        none=True,
    )
    guidelines: list[Text] | None = about(
        "The guidelines that the study is to be checked against, by id.", example="misev2023"
    )
    ev_track: Text | None = about(
        "The EV-TRACK ID of the study.", example="EV170001", source="MISEV2018 6; MISEV2023 10; EV-TRACK"
    )
    data: list[Data] | None = about("The data sets made public.", source="MISEV2018 6; MISEV2023 10; EV-RNA 2017")
    negative_results: NegativeResults | None = about("Whether all negative results are reported.", source="ESC 2018")
    ethics: Ethics | None = about("Ethics approval and consent.", source="MIBlood-EV; Declaration of Helsinki")
