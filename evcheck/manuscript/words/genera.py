"""Genera of living things other than animals, by which running text tells what is grown, pressed or kept."""

from __future__ import annotations

ARCHAEA = frozenset(
    (
        "Haloferax", "Halobacterium", "Haloarcula", "Halorubrum", "Haloquadratum", "Sulfolobus", "Saccharolobus",
        "Thermococcus", "Pyrococcus", "Methanosarcina", "Methanobrevibacter", "Methanocaldococcus", "Nitrosopumilus",
        "Thermoplasma", "Aciduliprofundum", "Metallosphaera",
    )
)  # fmt: skip
YEASTS = frozenset(
    (
        "Saccharomyces", "Schizosaccharomyces", "Komagataella", "Pichia", "Kluyveromyces", "Yarrowia", "Rhodotorula",
        "Debaryomyces",
    )
)  # fmt: skip
FUNGI = frozenset(
    (
        "Candida", "Candidozyma", "Nakaseomyces", "Cryptococcus", "Aspergillus", "Histoplasma", "Paracoccidioides",
        "Malassezia", "Fusarium", "Botrytis", "Trichoderma", "Penicillium", "Talaromyces", "Rhizopus", "Mucor",
        "Zymoseptoria", "Sporothrix", "Trichophyton", "Magnaporthe", "Pyricularia", "Ustilago", "Neurospora",
        "Exophiala", "Fonsecaea", "Colletotrichum", "Sclerotinia", "Alternaria", "Verticillium", "Pneumocystis",
        "Trichosporon", "Beauveria", "Metarhizium", "Rhizoctonia",
    )
)  # fmt: skip

PARASITES = frozenset(
    (
        "Leishmania", "Trypanosoma", "Plasmodium", "Toxoplasma", "Trichomonas", "Tritrichomonas", "Giardia", "Babesia",
        "Cryptosporidium", "Entamoeba", "Acanthamoeba", "Naegleria", "Neospora", "Eimeria", "Schistosoma", "Fasciola",
        "Opisthorchis", "Echinococcus", "Taenia", "Heligmosomoides", "Nippostrongylus",
        "Brugia", "Ascaris", "Trichuris", "Echinostoma", "Hymenolepis", "Clonorchis", "Strongyloides", "Ancylostoma",
        "Necator", "Onchocerca", "Litomosoides", "Dicrocoelium",
        "Trichinella", "Haemonchus", "Teladorsagia", "Toxocara", "Dirofilaria", "Anisakis",
    )
)  # fmt: skip
"""Genera of protozoa and worms whose cultures are told as conditioned medium."""

PLANTS = frozenset(
    (
        "Zingiber", "Citrus", "Vitis", "Malus", "Fragaria", "Solanum", "Brassica", "Daucus", "Allium", "Curcuma",
        "Panax", "Camellia", "Aloe", "Momordica", "Citrullus", "Cocos", "Olea", "Helianthus", "Nicotiana", "Oryza",
        "Zea", "Triticum", "Glycine", "Hordeum", "Spinacia", "Arabidopsis", "Salvia", "Portulaca", "Morus", "Punica",
        "Actinidia", "Pueraria", "Taraxacum", "Catharanthus", "Asparagus", "Lycium", "Dendrobium", "Rehmannia",
        "Astragalus", "Artemisia", "Moringa", "Raphanus", "Cucumis", "Cucurbita", "Prunus", "Pyrus", "Rubus",
        "Vaccinium", "Mangifera", "Ananas", "Carica", "Coffea", "Theobroma", "Avena", "Sorghum", "Medicago", "Pisum",
        "Phaseolus", "Craterostigma", "Houttuynia", "Perilla", "Ocimum", "Mentha", "Rosmarinus", "Ginkgo", "Petasites",
        "Physcomitrium", "Aster", "Anemarrhena", "Apium", "Beta", "Platycodon",
        "Codonopsis", "Angelica", "Glycyrrhiza", "Coptis",
    )
)  # fmt: skip
"""Genera of plants that are pressed, ground or washed for vesicles."""
