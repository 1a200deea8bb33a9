"""Short passages on microbes, plants, parasites and insects, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import STATED, Passage

MATERIALS_ORGANISMS = (
    Passage(
        "honey of bees",
        "# Methods\n\n"
        "## Vesicles from honey\n\n"
        "Raw honey of Apis mellifera was diluted 1:5 in PBS and centrifuged at 500 g for 10 min, 2,000 g "
        "for 20 min and 15,000 g for 30 min. Exosome-like nanoparticles were pelleted from honey at "
        "100,000 g for 1 h.\n",
        (
            ("sample", "other: bee product (honey)"),
            ("species", "Apis mellifera"),
        ),
        STATED,
    ),
    Passage(
        "an apoplastic fluid",
        "# Methods\n\n"
        "## Isolation of vesicles from apoplastic fluid\n\n"
        "Seeds of sunflower (Helianthus annuus L.) were imbibed for 2 h, and extracellular fluid was "
        "obtained by vacuum infiltration and centrifugation at 400 × g for 10 min. EVs were pelleted at "
        "100,000 × g for 1 h.\n",
        (
            ("sample", "plant"),
            ("species", "Helianthus annuus"),
        ),
        STATED,
    ),
    Passage(
        "a genus by its letter",
        "# Methods\n\n"
        "## OMV preparation\n\n"
        "E. coli BW25113 was grown in LB at 37 °C to an OD600 of 1.2. Cells were removed at 6,000 × g for "
        "15 min, the supernatant was filtered through 0.45 µm PES, and OMVs were pelleted at 150,000 × g "
        "for 3 h. OMV protein was quantified by the Bradford assay (Bio-Rad).\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Escherichia coli"),
            ("protein_assay", "Bradford"),
        ),
        STATED,
    ),
    Passage(
        "bacteria told in one sentence, vesicles in the next",
        "# Methods\n\n"
        "## Bacterial strain and EV purification\n\n"
        "Akkermansia muciniphila (ATCC BAA-835) was grown anaerobically in BHI. EVs of the culture "
        "supernatant were concentrated by 100 kDa cassettes and purified over OptiPrep at 200,000 × g for "
        "2 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Akkermansia muciniphila"),
        ),
        STATED,
    ),
    Passage(
        "a fungus",
        "# Methods\n\n"
        "## Fungal EVs\n\n"
        "Candida albicans SC5314 was grown in YPD at 30 °C. Cells were removed at 4,000 × g for 15 min, "
        "and EVs in the supernatant were concentrated (Amicon, 100 kDa) and sedimented at 100,000 × g for "
        "1 h. EVs were measured by NTA.\n",
        (
            ("sample", "other: fungal culture"),
            ("species", "Candida albicans"),
            ("sizing", "NTA"),
        ),
        STATED,
    ),
    Passage(
        "a fungus on plates",
        "# Methods\n\n"
        "## Isolation of EVs from solid medium\n\n"
        "Cryptococcus neoformans H99 cells were spread on SDA plates. After 24 h, cells were scraped into "
        "PBS and removed at 15,000 × g for 15 min; vesicles in the supernatant were pelleted at 100,000 × "
        "g for 1 h.\n",
        (
            ("sample", "other: fungal culture"),
            ("species", "Cryptococcus neoformans"),
        ),
        STATED,
    ),
    Passage(
        "archaea",
        "# Methods\n\n"
        "## Vesicles of archaea\n\n"
        "Haloferax volcanii was cultured in Hv-YPC for five days. After removal of cells at 4,500 × g for "
        "40 min, extracellular vesicles were precipitated with PEG 6000 from the supernatant and purified "
        "on an OptiPrep gradient at 150,000 × g for 16 h.\n",
        (
            ("sample", "other: archaeal culture"),
            ("species", "Haloferax volcanii"),
        ),
        STATED,
    ),
    Passage(
        "archaea that we do not know",
        "# Methods\n\n"
        "## Vesicle isolation\n\n"
        "Sulfolobus islandicus REY15A was grown at 75 °C. Cells were pelleted (7,000 × g, 20 min) and "
        "vesicles in the culture supernatant were collected at 190,000 × g for 1 h.\n",
        (
            ("sample", "other: archaeal culture"),
            ("species", "Sulfolobus islandicus"),
        ),
        STATED,
    ),
    Passage(
        "parasites without serum",
        "# Methods\n\n"
        "## EV release by trypomastigotes\n\n"
        "Trypanosoma cruzi trypomastigotes (10^8) were washed and incubated in DMEM without FBS for 2 h. "
        "Parasites were removed at 3,000 × g for 10 min and EVs were isolated from the parasite "
        "supernatant by ultracentrifugation at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Trypanosoma cruzi"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "trophozoites",
        "# Methods\n\n"
        "## Microvesicles from Giardia\n\n"
        "Giardia intestinalis WB trophozoites were grown in TYI-S-33. Trophozoites were incubated for 4 h "
        "in TYI without serum; microvesicles were isolated from the supernatant by 15,000 g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Giardia intestinalis"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "worms in buffer",
        "# Methods\n\n"
        "## EV isolation from worms\n\n"
        "Young adult C. elegans (N2 Bristol) were washed off plates and kept in M9 buffer for 24 h. The "
        "buffer was collected, worms were removed, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("species", "Caenorhabditis elegans"),),
        tuple(field for field in STATED if field not in ("sample",)),
    ),
    Passage(
        "a Latin name in brackets",
        "# Methods\n\n"
        "## Hemolymph EVs\n\n"
        "Hemolymph was withdrawn from the adductor muscle of Pacific oysters (Crassostrea gigas). "
        "Extracellular vesicles from hemolymph were pelleted at 100,000 × g for 70 min and viewed by TEM.\n",
        (
            ("sample", "other: haemolymph (hemolymph)"),
            ("species", "Crassostrea gigas"),
            ("sizing", "TEM"),
        ),
        STATED,
    ),
    Passage(
        "cells of a mosquito",
        "# Methods\n\n"
        "## Cells and vesicles\n\n"
        "Aedes albopictus C6/36 cells were cultured at 28 °C. EVs were isolated from C6/36 culture "
        "supernatant with 100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Aedes albopictus"),
        ),
        STATED,
    ),
    Passage(
        "a parasite in human cells",
        "# Methods\n\n"
        "## Infected red blood cells\n\n"
        "Plasmodium falciparum NF54 was cultured in human red blood cells in RPMI with 0.5% Albumax II. "
        "EVs from culture supernatants were collected by centrifugation at 600 g, 1,600 g, 3,600 g and "
        "10,000 g for 15 min each, and pelleted at 150,000 g for 1 h.\n",
        (("species", "Plasmodium falciparum"),),
        tuple(
            field
            for field in STATED
            if field
            not in (
                "sample",
                "serum_handling",
            )
        ),
    ),
    Passage(
        "a juice of no plant",
        "# Methods\n\n"
        "## EVs from pancreatic juice\n\n"
        "Pancreatic juice was collected endoscopically from PDAC patients after secretin. EVs were "
        "isolated from 250 µL juice with ultracentrifugation at 150,000 g for 2 h.\n",
        (
            ("sample", "other: pancreatic juice"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "a filtrate of a mould",
        "# Methods\n\n"
        "## Vesicle isolation\n\n"
        "Aspergillus flavus was grown in PDB for 4 d, hyphae were removed by filtration, and EVs in the "
        "filtrate were pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "other: fungal culture"),
            ("species", "Aspergillus flavus"),
        ),
        STATED,
    ),
    Passage(
        "bacteria that infect the cells",
        "# Methods\n\n"
        "## Infection and EV collection\n\n"
        "THP-1 human monocytes were differentiated with PMA and infected with Salmonella Typhimurium "
        "SL1344 grown in LB. Extracellular bacteria were killed with gentamicin; cells were kept in RPMI "
        "with 10% EV-depleted FBS for 24 h and EVs were isolated from the culture supernatant at 100,000 "
        "× g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "a plant by its plural",
        "# Abstract\n\n"
        "Plant-derived vesicles are promising carriers. We purified nanovesicles from turnips by "
        "ultracentrifugation and sucrose gradient. Turnip nanovesicles had a mean diameter of 170 nm by "
        "DLS and entered Caco-2 cells.\n",
        (
            ("sample", "plant"),
            ("sizing", "DLS"),
        ),
        tuple(field for field in STATED if field not in ("species",)),
    ),
    Passage(
        "a plant by its Latin name and a hyphen",
        "# Abstract\n\n"
        "Vitis vinifera-derived exosome-like nanoparticles (GELNs) were isolated from grape juice by "
        "ultracentrifugation. TEM showed spherical particles.\n",
        (
            ("sample", "plant"),
            ("species", "Vitis vinifera"),
            ("sizing", "TEM"),
        ),
        STATED,
    ),
    Passage(
        "a fungus that releases vesicles",
        "# Abstract\n\n"
        "Cryptococcus gattii releases extracellular vesicles. Vesicles of strains R265 and ICB181 were "
        "obtained from cultures on agar and analysed by NTA, and their RNA was sequenced.\n",
        (
            ("sample", "other: fungal culture"),
            ("species", "Cryptococcus gattii"),
            ("sizing", "NTA"),
            ("rna_analysis", "yes"),
        ),
        STATED,
    ),
    Passage(
        "an older Latin name",
        "# Methods\n\n"
        "## Bacterial co-culture\n\n"
        "Caco-2 cells (human) and Lactobacillus rhamnosus GG were used. L. rhamnosus GG was cultured in "
        "MRS; EVs were isolated from the bacterial supernatant by ultracentrifugation at 150,000 × g for "
        "2 h and added to Caco-2 cells.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Lactobacillus rhamnosus"),
        ),
        STATED,
    ),
    Passage(
        "vesicles of worms",
        "# Methods\n\n"
        "## Worm EVs\n\n"
        "Adult C. elegans hermaphrodites were kept in S-basal. EVs released by the worms were isolated "
        "from the medium by centrifugation at 10,000 × g for 30 min and 100,000 × g for 2 h.\n",
        (("species", "Caenorhabditis elegans"),),
        ("species",),
    ),
    Passage(
        "worms that get vesicles",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from human urine at 110,000 × g for 90 min.\n\n"
        "## Toxicity\n\n"
        "C. elegans were exposed to EVs for 24 h.\n",
        (("species", "Homo sapiens"),),
        ("species",),
    ),
)
