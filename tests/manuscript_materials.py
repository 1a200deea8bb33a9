"""Short passages on samples, species, media, sizing and amounts, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import Passage

STATED = (
    "sample", "species", "serum_handling", "anticoagulant", "sizing", "protein_assay", "accession", "ev_track",
    "particle_concentration", "rna_analysis", "ev_dose",
)  # fmt: skip
"""Fields that are compared in these passages."""

MATERIALS = (
    Passage(
        "an effusion by its last word",
        "# Methods\n\n"
        "## Pleural effusion samples\n\n"
        "Pleural effusions were collected by thoracentesis from 31 individuals with lung adenocarcinoma.\n\n"
        "## EV isolation\n\n"
        "Extracellular vesicles from cell-free effusion were isolated by size exclusion chromatography on "
        "qEV10 columns. Particles were counted by NTA (ZetaView PMX-120).\n",
        (
            ("sample", "other: pleural fluid"),
            ("species", "Homo sapiens"),
            ("sizing", "NTA"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "ejaculates of boars",
        "# Methods\n\n"
        "## Preparation of seminal EVs\n\n"
        "Ejaculates of five Duroc boars were centrifuged at 800 g for 20 min to remove spermatozoa. "
        "Seminal plasma was centrifuged at 16,000 g for 1 h and EVs were sedimented at 120,000 g for 2 h.\n",
        (
            ("sample", "other: seminal fluid"),
            ("species", "Sus scrofa"),
        ),
        STATED,
    ),
    Passage(
        "fluid of mares",
        "# Methods\n\n"
        "## Follicular fluid and EVs\n\n"
        "Follicular fluid was aspirated from dominant follicles of six mares by transvaginal puncture. "
        "EVs were isolated from follicular fluid by ExoQuick precipitation. The presence of vesicles was "
        "confirmed by transmission electron microscopy.\n",
        (
            ("sample", "other: follicular fluid"),
            ("species", "Equus caballus"),
            ("sizing", "TEM"),
        ),
        STATED,
    ),
    Passage(
        "tissue of donors of a brain bank",
        "# Methods\n\n"
        "## Brain-derived EVs\n\n"
        "Frozen prefrontal cortex from eight donors with Alzheimer's disease was provided by the local "
        "brain bank. Tissue was sliced and digested with collagenase D, and brain-derived EVs were "
        "separated on a sucrose gradient at 180,000 × g for 3 h.\n",
        (
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "explants of women",
        "# Methods\n\n"
        "## Adipose tissue explants\n\n"
        "Subcutaneous fat was obtained from women undergoing abdominoplasty. Minced explants were kept in "
        "serum-free M199 for 24 h. Explant medium was collected, and EVs were pelleted at 100,000 × g for "
        "2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "a perfusate",
        "# Methods\n\n"
        "## Placental perfusion and vesicle isolation\n\n"
        "Term placentas were perfused ex vivo in a dual-lobe model within 20 min of delivery. The "
        "maternal perfusate was centrifuged at 1,500 × g for 10 min; microvesicles were pelleted at "
        "10,000 × g for 30 min and exosomes at 150,000 × g for 2 h. Vesicle protein was measured with the "
        "BCA assay.\n",
        (
            ("sample", "other: organ perfusate"),
            ("protein_assay", "BCA"),
        ),
        STATED,
    ),
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
        "plasma of a strain of rats",
        "# Methods\n\n"
        "## Plasma EVs\n\n"
        "Blood of male Sprague-Dawley rats (250–300 g) was drawn from the abdominal aorta into K2-EDTA "
        "tubes. Platelet-free plasma was prepared by two spins at 2,500 × g for 15 min, and EVs were "
        "isolated by SEC.\n",
        (
            ("sample", "plasma"),
            ("species", "Rattus norvegicus"),
            ("anticoagulant", "EDTA"),
        ),
        STATED,
    ),
    Passage(
        "milk of a breed",
        "# Methods\n\n"
        "## Milk EVs\n\n"
        "Raw milk of Holstein cows was obtained from the university dairy and defatted at 5,000 × g for "
        "30 min. Casein was removed with acetic acid, and milk EVs were pelleted at 130,000 × g for 70 "
        "min. Protein was determined with a Micro BCA kit.\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("protein_assay", "microBCA"),
        ),
        STATED,
    ),
    Passage(
        "lavage of a strain of mice",
        "# Methods\n\n"
        "## BALF EVs\n\n"
        "Eight-week-old female C57BL/6 mice were challenged with house dust mite. Lungs were lavaged with "
        "3 × 0.7 mL PBS. BALF was spun at 400 × g for 10 min, and EVs were isolated from BALF with "
        "100,000 × g for 1 h.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Mus musculus"),
        ),
        STATED,
    ),
    Passage(
        "supernatant of red cells",
        "# Methods\n\n"
        "## EVs from stored red cells\n\n"
        "Leukoreduced red blood cell units from the regional blood service were stored for 42 days. The "
        "supernatant of red blood cells was cleared at 3,000 × g for 15 min, and RBC-EVs were pelleted at "
        "20,000 × g for 1 h.\n",
        (("sample", "other: red blood cell concentrate"),),
        STATED,
    ),
    Passage(
        "serum spun overnight",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "PANC-1 cells (human pancreatic carcinoma) were cultured in DMEM with 10% FBS. FBS was spun "
        "overnight at 120,000 × g and sterile-filtered prior to use for vesicle production.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from conditioned medium by differential centrifugation: 300 × g for 10 min, "
        "16,500 × g for 20 min and 120,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "serum depleted by filtration",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Rat H9c2 cardiomyoblasts were maintained in DMEM supplemented with 10% FBS that had been "
        "depleted of vesicles by 100 kDa ultrafiltration.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from the H9c2 culture supernatant by ultracentrifugation at 110,000 × g for 2 "
        "h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "platelet lysate without vesicles",
        "# Methods\n\n"
        "## MSC expansion and EV harvest\n\n"
        "Human bone marrow MSCs were expanded in α-MEM with 5% human platelet lysate. For EV production, "
        "cells were kept for 72 h in α-MEM with 5% EV-depleted platelet lysate. Conditioned medium was "
        "cleared at 2,000 g for 20 min and EVs were isolated by TFF.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "a medium that is chemically defined",
        "# Methods\n\n"
        "## EV production\n\n"
        "Expi293F cells were grown in suspension in chemically defined Expi293 Expression Medium. After "
        "four days the culture was spun at 700 g for 5 min, and EVs were isolated from the supernatant by "
        "SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "B27 in the place of serum",
        "# Methods\n\n"
        "## Neuronal EVs\n\n"
        "Hippocampal neurons from E18 rat embryos were cultured in Neurobasal with B27 and GlutaMAX. At "
        "DIV14 the conditioned medium was collected; EVs were isolated by centrifugation at 2,000 × g for "
        "10 min, 20,000 × g for 20 min and 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "a serum replacement is no serum",
        "# Methods\n\n"
        "## EVs from embryonic stem cells\n\n"
        "Mouse ES cells were maintained in KnockOut DMEM with 15% KnockOut Serum Replacement and LIF. "
        "Conditioned medium was collected every day and EVs were pelleted at 100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "data of others",
        "# Methods\n\n"
        "## Public data\n\n"
        "Expression of CD63 in tumours was examined in GSE12345, downloaded from the Gene Expression "
        "Omnibus.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "micrographs of tissue",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n\n"
        "## Electron microscopy of liver\n\n"
        "Liver tissue was fixed in 2.5% glutaraldehyde, embedded in Epon, and ultrathin sections were "
        "examined by TEM.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "liposomes that are sized",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n\n"
        "## Liposomes\n\n"
        "DOPC liposomes were extruded through 100 nm membranes; their size was verified by DLS and their "
        "morphology by cryo-EM.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "nanoparticles that are sized",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from conditioned medium of human U87 cells by ultracentrifugation at "
        "100,000 × g for 70 min.\n\n"
        "## Gold nanoparticles\n\n"
        "Gold nanoparticles were synthesised by citrate reduction. Their hydrodynamic diameter was "
        "measured by DLS and their shape by TEM.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "protein of cells",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "Exosomes were isolated from conditioned medium of human U87 cells by ultracentrifugation at "
        "100,000 × g for 70 min.\n\n"
        "## Western blotting of cells\n\n"
        "Cells were lysed in RIPA buffer and protein was quantified by BCA. 30 µg of cell lysate was "
        "separated by SDS-PAGE.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "blood that gives the cells",
        "# Methods\n\n"
        "## Macrophages\n\n"
        "PBMCs were isolated from buffy coats of healthy blood donors; monocytes were differentiated with "
        "M-CSF for 7 days.\n\n"
        "## EV isolation\n\n"
        "Macrophage-conditioned medium was centrifuged at 2,000 × g for 20 min, and EVs were pelleted at "
        "100,000 × g for 90 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "serum in the name of a kit",
        "# Methods\n\n"
        "## Exosomal RNA\n\n"
        "Exosomes were isolated from urine of 30 patients by ultracentrifugation at 100,000 g for 1 h, "
        "and RNA was purified from exosomes with the exoRNeasy Serum/Plasma Maxi kit.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("rna_analysis", "yes"),
        ),
        STATED,
    ),
    Passage(
        "protein of a complex",
        "# Methods\n\n"
        "## Exosome complex purification\n\n"
        "The RNA exosome was purified from Saccharomyces cerevisiae by tandem affinity of Rrp6-TAP. "
        "Protein concentration was measured by Bradford. The exosome complex was viewed by negative-stain "
        "EM.\n",
        (),
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
        "cells of minipigs starved of serum",
        "# Methods\n\n"
        "## Porcine cells\n\n"
        "Adipose-derived MSCs were isolated from Göttingen minipigs and grown in DMEM with 10% FBS. Cells "
        "were serum-starved for 48 h.\n\n"
        "## EVs\n\n"
        "EVs were isolated from MSC conditioned medium by ultracentrifugation at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Sus scrofa"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "plasma in which vesicles are counted",
        "# Methods\n\n"
        "## Plasma\n\n"
        "Blood of volunteers was taken into CTAD. Plasma was spun twice at 2,500 g for 15 min. EVs were "
        "counted by flow cytometry on an Apogee A50 with a size gate set by 100–1000 nm silica beads.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        tuple(field for field in STATED if field not in ("anticoagulant",)),
    ),
    Passage(
        "medium of embryos",
        "# Methods\n\n"
        "## Embryo culture medium\n\n"
        "Bovine zygotes were produced in vitro and cultured in SOF medium with 5% EV-depleted FCS in "
        "groups of 25. Spent embryo culture medium was pooled at day 7 and EVs were isolated by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Bos taurus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "cells from the marrow of a strain",
        "# Methods\n\n"
        "## Bone marrow-derived macrophages\n\n"
        "Femurs and tibiae of 8- to 10-week-old C57BL/6J females were flushed, and marrow was plated in "
        "DMEM with 10% FBS and 20% L929 supernatant for 7 days.\n\n"
        "## Collection of macrophage EVs\n\n"
        "BMDMs were washed with PBS three times and fresh medium containing 2% EV-free FBS was added for "
        "24 h. Medium was collected and spun at 400g for 5 min, 2,000g for 20 min and 16,000g for 30 min; "
        "EVs were obtained by spinning at 100,000g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "albumin in place of serum",
        "# Methods\n\n"
        "## T cell EVs\n\n"
        "Jurkat (human T lymphoblastoid) cells were resuspended at 1 × 10^6/mL in RPMI supplemented with "
        "1% BSA in place of serum and kept for 24 h before EVs were isolated by ultracentrifugation at "
        "100,000 g for 2 h from the supernatant.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        tuple(field for field in STATED if field not in ("serum_handling",)),
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
        "crushed bones",
        "# Methods\n\n"
        "## Isolation of matrix vesicles from bone\n\n"
        "Femurs of newborn Wistar rats were dissected, crushed and digested with collagenase for 3 h. "
        "Vesicles were collected at 100,000 × g for 1 h after two spins at 500 × g for 5 min and 30,000 × "
        "g for 10 min.\n",
        (
            ("sample", "tissue"),
            ("species", "Rattus norvegicus"),
        ),
        STATED,
    ),
    Passage(
        "slices of pups",
        "# Methods\n\n"
        "## Brain slice vesicles\n\n"
        "Hippocampal slices (350 µm) of P7 Sprague-Dawley pups were cultured on inserts in serum-free "
        "Neurobasal. Vesicles were pelleted from slice culture medium at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "explants free of serum",
        "# Methods\n\n"
        "## Patient-derived explants\n\n"
        "Tumour fragments from patients with melanoma were incubated in RPMI free of serum for 48 h. "
        "Explant supernatants were collected and exosomes were isolated by ultracentrifugation at 100,000 "
        "× g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
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
        "rats that are treated",
        "# Methods\n\n"
        "## Production of exosomes\n\n"
        "Conditioned medium of human umbilical cord MSCs kept without serum for 24 h was concentrated by "
        "TFF and exosomes were precipitated with PEG 6000.\n\n"
        "## Rat model of myocardial infarction\n\n"
        "Male Lewis rats underwent LAD ligation and received 100 µg exosomes intramyocardially. Rat "
        "hearts were fixed, embedded in Epon and examined by TEM.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("ev_dose", "100 µg"),
        ),
        STATED,
    ),
    Passage(
        "number and size",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human plasma by SEC.\n\n"
        "## Videodrop\n\n"
        "Particle number and size of EVs were obtained by interferometric light microscopy on a Videodrop "
        "(Myriade).\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "other: interferometric light microscopy"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "data taken from others",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs of human urine were isolated by ultracentrifugation (100,000 g, 70 min).\n\n"
        "## Bioinformatics\n\n"
        "We reanalysed the single-cell dataset GSE131907 and used TCGA-KIRC (phs000178) for survival. "
        "Known EV proteins were taken from Vesiclepedia and PXD000001 (Smith et al. 2015).\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "synaptic vesicles",
        "# Methods\n\n"
        "## Synaptic vesicles\n\n"
        "Synaptic vesicles were purified from rat brain by centrifugation at 100,000 × g for 1 h; their "
        "diameter was measured by DLS and cryo-EM.\n",
        (),
        STATED,
    ),
    Passage(
        "microparticles counted on a cytometer",
        "# Methods\n\n"
        "## Flow cytometry of microparticles\n\n"
        "Blood of septic patients was collected in citrate; platelet-free plasma was prepared by two "
        "centrifugations at 1,500 g for 15 min and 13,000 g for 2 min. Microparticles in plasma were "
        "stained with annexin V-FITC and counted on a Gallios with 0.5–1 µm beads as size limits.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "blasts of patients",
        "# Methods\n\n"
        "## Primary AML blasts\n\n"
        "Bone marrow aspirates were obtained from AML patients. Blasts were isolated over Ficoll and "
        "cultured in StemSpan serum-free medium for 48 h.\n\n"
        "## EV isolation\n\n"
        "EVs in conditioned medium of AML blasts were pelleted at 100,000 × g for 2 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "vesicles of neutrophils of volunteers",
        "# Methods\n\n"
        "## Neutrophil-derived vesicles\n\n"
        "Neutrophils were isolated from the blood of healthy volunteers by Percoll. Cells (10^7/mL) were "
        "stimulated with fMLP in HBSS for 20 min, pelleted at 500 g for 5 min, and vesicles were "
        "recovered from the supernatant at 15,000 g for 20 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "serum depleted in a section of its own",
        "# Methods\n\n"
        "## Depletion of serum\n\n"
        "To remove bovine vesicles, FCS diluted to 20% in medium was ultracentrifuged at 100,000 × g for "
        "18 h.\n\n"
        "## Cells and EVs\n\n"
        "HT29 human colorectal cells were kept in this medium for two days. EVs were isolated from medium "
        "by iodixanol gradient at 100,000 × g for 18 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "serum-free in an assay",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "Human LNCaP cells were grown in RPMI with 10% EV-depleted FBS; the conditioned medium was "
        "collected after 72 h and EVs were isolated by ExoQuick-TC.\n\n"
        "## Migration assay\n\n"
        "PC3 cells were starved in serum-free medium overnight and then treated with 20 µg/mL EVs in "
        "transwells.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("ev_dose", "20 µg/mL"),
        ),
        STATED,
    ),
    Passage(
        "macrophages of piglets",
        "# Methods\n\n"
        "## Porcine alveolar macrophages\n\n"
        "Alveolar macrophages were lavaged from lungs of four-week-old piglets and grown in RPMI with 10% "
        "FBS. For EVs, FBS was omitted for 24 h.\n\n"
        "## EVs\n\n"
        "EVs were isolated from macrophage supernatants by ultracentrifugation at 100,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Sus scrofa"),
        ),
        tuple(field for field in STATED if field not in ("serum_handling",)),
    ),
    Passage(
        "GM-CSF is no fluid",
        "# Methods\n\n"
        "## Dendritic cell exosomes\n\n"
        "Dendritic cells were generated from bone marrow of BALB/c mice with GM-CSF. On day 6 cells "
        "received medium with vesicle-depleted FBS. Exosomes were purified from the supernatants of day 8 "
        "on a sucrose cushion at 100,000 × g for 75 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "rats that ran",
        "# Methods\n\n"
        "## Treadmill\n\n"
        "Male Wistar rats ran on a treadmill for four weeks. Blood was collected by cardiac puncture, "
        "allowed to clot and spun at 2,000 g for 10 min.\n\n"
        "## Exosomes\n\n"
        "Exosomes were extracted from 250 µL serum with the ExoQuick kit.\n",
        (
            ("sample", "serum"),
            ("species", "Rattus norvegicus"),
        ),
        STATED,
    ),
    Passage(
        "sputum of people",
        "# Methods\n\n"
        "## Sputum\n\n"
        "Spontaneous sputum of people with cystic fibrosis was treated with DTT. EVs from sputum were "
        "isolated by SEC, and counted in a nanoFCM Flow NanoAnalyzer.\n",
        (
            ("sample", "other: sputum"),
            ("species", "Homo sapiens"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "liposomes as controls",
        "# Methods\n\n"
        "## Liposome controls\n\n"
        "PC:cholesterol liposomes were sized by NTA.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from human serum by SEC.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
        ),
        STATED,
    ),
    Passage(
        "micrographs of bacteria",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "OMVs were isolated from cultures of Pseudomonas aeruginosa PAO1 by ultracentrifugation at "
        "100,000 g for 3 h.\n\n"
        "## Electron microscopy of bacteria\n\n"
        "PAO1 cells were fixed, sectioned and examined by TEM to see blebbing.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Pseudomonas aeruginosa"),
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
        "two fluids in which particles are counted",
        "# Abstract\n\n"
        "We studied microparticles (MPs) in cerebrospinal fluid of 10 children with severe head injury. "
        "MPs were stained for annexin V and cell markers and counted by flow cytometry with size- "
        "calibrated beads; plasma MPs were measured for comparison.\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("sizing", "flow cytometry"),
            ("particle_concentration", "yes"),
        ),
        STATED,
    ),
    Passage(
        "a review isolates nothing",
        "# Abstract\n\n"
        "Extracellular vesicles are released by all cells. In this review we summarise how exosomes from "
        "plasma, urine and milk are isolated and which challenges remain for their use in diagnosis.\n",
        (),
        STATED,
    ),
    Passage(
        "a protocol in the imperative",
        "# Protocol\n\n"
        "## Isolation of EVs from conditioned medium\n\n"
        "1. Culture human A375 cells in DMEM with 10% FBS to 70% confluence. 2. Replace the medium with "
        "serum-free DMEM and incubate for 24 h. 3. Collect the conditioned medium and centrifuge at 300 x "
        "g for 10 min. 4. Centrifuge the supernatant at 2,000 x g for 20 min and 10,000 x g for 40 min. "
        "5. Pellet EVs at 110,000 x g for 90 min. 6. Measure protein with the Micro BCA kit.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("protein_assay", "microBCA"),
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
        "a record of sequencing",
        "# Summary\n\n"
        "miRNA in urinary exosomes of dogs with kidney disease.\n\n"
        "# Methods\n\n"
        "Urine samples from 20 client-owned dogs were centrifuged at 2,000 g for 30 min. Exosomes were "
        "precipitated with Norgen slurry and RNA was extracted.\n",
        (
            ("sample", "urine"),
            ("species", "Canis lupus familiaris"),
            ("rna_analysis", "yes"),
        ),
        STATED,
    ),
    Passage(
        "the medium of a line",
        "# Abstract\n\n"
        "In Drosophila S2 cells, exosomes carry Hedgehog. Exosomes were isolated from S2 cell medium by "
        "ultracentrifugation at 100,000 g and visualised by negative-stain electron microscopy.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Drosophila melanogaster"),
            ("sizing", "TEM"),
        ),
        STATED,
    ),
    Passage(
        "medium without serum in an abstract",
        "# Abstract\n\n"
        "Exosomes of human dendritic cells and DOPC liposomes of the same size (by NTA) were compared as "
        "carriers. Exosomes were isolated from serum-free medium by TFF and SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("sizing", "NTA"),
        ),
        STATED,
    ),
    Passage(
        "a conditioned medium by its name",
        "# Methods\n\n"
        "## Keratinocyte EVs\n\n"
        "Primary murine keratinocytes were isolated from newborn C57BL/6 skin. Conditioned KSFM was "
        "collected after 24 h and EVs were isolated by 100,000 g ultracentrifugation.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
        ),
        tuple(field for field in STATED if field not in ("serum_handling",)),
    ),
    Passage(
        "explants of mice",
        "# Methods\n\n"
        "## Adipose EVs\n\n"
        "Epididymal fat pads from db/db mice were minced and cultured as explants in serum-free DMEM "
        "overnight; EVs were isolated from the explant medium at 100,000 g.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "cells of a monkey",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Vero cells (African green monkey kidney) were grown in MEM with 5% FCS. For exosome preparation "
        "FCS was depleted of bovine exosomes by 16 h at 110,000 × g.\n\n"
        "## Exosomes\n\n"
        "Exosomes were purified from Vero supernatants by ultracentrifugation at 110,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Chlorocebus sabaeus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "horse serum without vesicles",
        "# Methods\n\n"
        "## Myotubes\n\n"
        "C2C12 mouse myoblasts were differentiated in DMEM with 2% horse serum for 5 days. "
        "Differentiation medium was replaced with medium containing 2% EV-depleted horse serum.\n\n"
        "## EVs\n\n"
        "EVs from myotube medium were isolated by SEC after concentration.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
        ),
        tuple(field for field in STATED if field not in ("species",)),
    ),
    Passage(
        "serum filtered of vesicles",
        "# Methods\n\n"
        "## Culture medium for EVs\n\n"
        "FBS was filtered through a 100 kDa Amicon unit to take out vesicles. HeLa (human) cells received "
        "DMEM with 10% of this filtrate for 48 h.\n\n"
        "## EVs\n\n"
        "EVs were isolated from HeLa medium by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "vesicles of T cells of donors",
        "# Methods\n\n"
        "## T cell vesicles\n\n"
        "CD4+ T cells were purified from leukopaks of anonymous donors and activated with CD3/CD28 beads "
        "in X-VIVO 15 without serum. EVs were harvested on day 4 and isolated by SEC.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "cells from testes",
        "# Methods\n\n"
        "## Sertoli cells\n\n"
        "Testes of 20-day-old C57BL/6J mice were decapsulated and digested with collagenase; Sertoli "
        "cells were plated in DMEM/F12.\n\n"
        "## Sertoli cell EVs\n\n"
        "Sertoli cells were kept without serum for 48 h and EVs were isolated by ultracentrifugation "
        "(100,000 × g, 70 min).\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "cells of rabbits",
        "# Methods\n\n"
        "## Rabbit lens epithelial cells\n\n"
        "Lens epithelial cells were cultured from New Zealand White rabbits. Cells were serum starved for "
        "24 h and EVs of the medium were isolated by ultracentrifugation at 110,000 × g for 70 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Oryctolagus cuniculus"),
            ("serum_handling", "serum-free"),
        ),
        STATED,
    ),
    Passage(
        "supernatants of a line and a kit",
        "# Methods\n\n"
        "## Chicken macrophages\n\n"
        "HD11 chicken macrophages were infected with Newcastle disease virus in medium with exosome-free "
        "serum. Exosomes were isolated from HD11 supernatants with a kit (Invitrogen).\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Gallus gallus"),
            ("serum_handling", "EV-depleted serum"),
        ),
        STATED,
    ),
    Passage(
        "a gift of an institute",
        "# Methods\n\n"
        "## Melanoma cells\n\n"
        "WM266-4 (human metastatic melanoma) cells were a gift of the Wistar Institute. EVs were isolated "
        "from serum-deprived cultures by ultracentrifugation at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
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
        "cells in medium without serum that are transfected to give vesicles",
        "# Methods\n\n"
        "## Cells\n\n"
        "Cells.\n\n"
        "## EV production\n\n"
        "For EVs, Freestyle 293-F cells maintained in serum-free FreeStyle 293 medium were transfected "
        "with the GPC4 plasmid. After 72 h the conditioned medium was collected and spun at 2,000 × g "
        "for 10 min, and EVs were pelleted at 110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "medium without serum for transfection only",
        "# Methods\n\n"
        "## EV production\n\n"
        "HEK293T cells grown in serum-free Opti-MEM were transfected for 6 h with the reporter, then "
        "kept in DMEM with 10% FBS for 48 h. EVs were isolated from conditioned medium by "
        "centrifugation at 2,000 × g for 10 min and 110,000 × g for 90 min.\n",
        (("serum_handling", "serum"),),
        ("serum_handling",),
    ),
    Passage(
        "serum for vesicles below a heading on transfection",
        "# Methods\n\n"
        "## Cell culture and transfection\n\n"
        "HeLa cells were grown in DMEM with 10% FBS. For exosome isolation, cells were switched to DMEM "
        "supplemented with 5% exosome-depleted FBS. Plasmids were transfected with FuGENE.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "EV-depleted serum"),),
        ("serum_handling",),
    ),
    Passage(
        "medium without serum below a heading on transfection",
        "# Methods\n\n"
        "## Cell culture and transfection\n\n"
        "HeLa cells were grown in DMEM. Transfections were done in medium without serum for 5 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "unsupplemented medium before vesicles are collected",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Keratinocytes were expanded in supplemented medium. Prior to collecting conditioned medium for "
        "EVs, the medium was replaced by unsupplemented basal medium for 24 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "basal medium with something added",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Keratinocytes were expanded in EpiLife. To differentiate cells, the medium was changed to "
        "basal medium containing 1.8 mM calcium.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "medium without supplements",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Endothelial cells were rinsed with PBS and incubated in EBM-2 medium without supplements for "
        "24 h before the medium was collected for EV isolation.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "serum spun for a corona",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Line A.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Corona formation\n\n"
        "Fetal bovine serum was freed from its vesicles by ultracentrifugation at 120,000 × g for 16 h. "
        "EVs were incubated with this serum for 1 h at 37 °C to form a corona.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "vesicles kept in depleted serum",
        "# Methods\n\n"
        "## Cell culture\n\n"
        "Cells were grown in IMDM.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Stability\n\n"
        "EVs were incubated in exosome-depleted FBS for 24 h at 37 °C before NTA.\n",
        (),
        ("serum_handling",),
    ),
    Passage(
        "vesicles produced in medium without supplements",
        "# Methods\n\n"
        "## Culture\n\n"
        "Cardiac fibroblasts were expanded in DMEM with 10% FBS. EVs were produced in supplement-free "
        "DMEM over 48 h.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (("serum_handling", "serum-free"),),
        ("serum_handling",),
    ),
    Passage(
        "light scattering below a heading on charge",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Zeta potential\n\n"
        "Surface charge of EVs was recorded on a Zetasizer Ultra (Malvern Panalytical).\n\n"
        "## NTA\n\n"
        "EVs were counted by NTA (NanoSight NS300).\n",
        (("sizing", "NTA"),),
        ("sizing",),
    ),
    Passage(
        "light scattering below a heading on size and charge",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Size and zeta potential\n\n"
        "EVs were measured on a Zetasizer Nano ZS (Malvern).\n",
        (("sizing", "DLS"),),
        ("sizing",),
    ),
    Passage(
        "software of a maker for TEM",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Electron microscopy\n\n"
        "EVs on carbon grids were stained with uranyl acetate and imaged on a Tecnai 12. Micrographs "
        "were taken with Gatan’s TEM suite.\n",
        (("sizing", "TEM"),),
        ("sizing",),
    ),
    Passage(
        "scanning transmission microscopy",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Electron microscopy\n\n"
        "EVs on carbon grids were imaged by STEM at 30 kV.\n",
        (("sizing", "other: STEM"),),
        ("sizing",),
    ),
    Passage(
        "a lipid that chelates nickel",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Liposomes\n\n"
        "EVs were mixed with DGS-NTA(Ni) lipid to bind the His-tagged protein.\n",
        (),
        ("sizing",),
    ),
    Passage(
        "cell lines of a table that get vesicles",
        "# Methods\n\n"
        "| Reagent | Designation | Source |\n|---|---|---|\n| Cell line (Homo sapiens) | PANC-1 | ATCC "
        "|\n| Cell line (Mus musculus) | C2C12 | ATCC |\n\n"
        "## Isolation of exosomes\n\n"
        "PANC-1 cells were kept in serum-free medium. Exosomes were isolated from PANC-1 conditioned "
        "medium at 110,000 × g for 90 min.\n\n"
        "## Transformation assay\n\n"
        "C2C12 cells were thawed and cultured, and exosomes were added to the cells for 24 h.\n",
        (("species", "Homo sapiens"),),
        ("species",),
    ),
    Passage(
        "cell lines of a table of resources",
        "# Methods\n\n"
        "| Resource | Identifier |\n|---|---|\n| Mouse: 4T1 cell line | CRL-2539 |\n| Human: HUVEC | "
        "C-12200 |\n\n"
        "## EVs\n\n"
        "4T1 cells were kept in serum-free medium for 48 h. EVs were isolated from 4T1 conditioned "
        "medium at 110,000 × g for 90 min.\n\n"
        "## Tube formation\n\n"
        "HUVEC were incubated with 4T1 EVs.\n",
        (("species", "Mus musculus"),),
        ("species",),
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
    Passage(
        "medium of cells that make lentivirus",
        "# Methods\n\n"
        "## Cells\n\n"
        "Lentiviral particles were produced in 293T cells. After 48 h the culture medium was harvested "
        "and filtered through a 0.45 µm filter.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
        ),
        ("isolation",),
    ),
    Passage(
        "medium of transduced cells that gives vesicles",
        "# Methods\n\n"
        "## Transduction and EVs\n\n"
        "Cells were transduced with lentivirus encoding CD63-GFP. Conditioned medium was then "
        "harvested, filtered through a 0.22 µm filter and EVs were pelleted at 110,000 × g for 90 min.\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
        ),
        ("isolation",),
    ),
    Passage(
        "an ultracentrifugal concentration",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were concentrated from the medium by ultracentrifugal concentration at 110,000 × g for 2 h.\n",
        (("isolation", "ultracentrifugation"),),
        ("isolation",),
    ),
    Passage(
        "centrifugal concentrators",
        "# Methods\n\n"
        "## EVs\n\n"
        "Conditioned medium was cleared at 2,000 × g for 10 min, concentrated with centrifugal "
        "concentrators (100 kDa) and EVs were pelleted at 110,000 × g for 90 min.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultrafiltration"),
            ("isolation", "ultracentrifugation"),
        ),
        ("isolation",),
    ),
    Passage(
        "a kit for protein by its own name",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Protein\n\n"
        "The protein content of EVs was measured with the NanoOrange kit (Invitrogen).\n",
        (("protein_assay", "other: NanoOrange"),),
        ("protein_assay",),
    ),
    Passage(
        "a kit for protein of cells",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Cells\n\n"
        "Cells were lysed in RIPA buffer and protein of cell lysates was measured with the CBQCA kit.\n",
        (),
        ("protein_assay",),
    ),
    Passage(
        "a counter of viruses for vesicles",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Counts\n\n"
        "EVs were enumerated by flow cytometry on a Virus Counter 3100 (Sartorius).\n",
        (("instrument", "Virus Counter 3100"),),
        ("instrument",),
    ),
    Passage(
        "an analyzer of particles",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## DLS\n\n"
        "EV size was determined by DLS with a NanoPlus-3 particle analyzer (Micromeritics).\n",
        (("instrument", "NanoPlus-3"),),
        ("instrument",),
    ),
    Passage(
        "an analyzer of particles for liposomes",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Liposomes\n\n"
        "Liposomes were sized by DLS on an SZ-100 (Horiba).\n",
        (),
        ("instrument",),
    ),
    Passage(
        "vesicles by an abbreviation of their own",
        "# Extracellular vesicles (ECVs) of marrow stroma\n\n"
        "# Abstract\n\n"
        "Extracellular vesicles (ECVs) protect cells. We isolated ECVs from stroma.\n\n"
        "# Methods\n\n"
        "## ECV isolation\n\n"
        "ECVs were isolated from conditioned medium at 100,000 × g for 2 h.\n",
        (("term", "extracellular vesicle"),),
        ("term",),
    ),
    Passage(
        "small vesicles with a protein",
        "# Abstract\n\n"
        "Extracellular vesicles (EVs) carry CD133.\n\n"
        "# Methods\n\n"
        "## Isolation\n\n"
        "EVs and small CD133 EVs were isolated from conditioned medium at 100,000 × g for 2 h.\n",
        (
            ("term", "extracellular vesicle"),
            ("term", "small EV"),
        ),
        ("term",),
    ),
    Passage(
        "small amounts of vesicles",
        "# Abstract\n\n"
        "Extracellular vesicles (EVs) carry CD133.\n\n"
        "# Methods\n\n"
        "## Isolation\n\n"
        "EVs were isolated from conditioned medium at 100,000 × g for 2 h and yielded small amounts of "
        "EVs. A small number of EVs was lost.\n",
        (("term", "extracellular vesicle"),),
        ("term",),
    ),
    Passage(
        "a pellet by its force, used fresh or frozen",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min. The P110 was resuspended in PBS. P110 was used fresh or frozen at −80 "
        "°C.\n",
        (("storage_temperature", "-80 C"),),
        ("storage_temperature",),
    ),
    Passage(
        "cells by their passage, used fresh or frozen",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min.\n\n"
        "## Cells\n\n"
        "Cells at passage P10 were used fresh or stored at −80 °C.\n",
        (),
        ("storage_temperature",),
    ),
    Passage(
        "vesicles put away at -80",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from conditioned medium by centrifugation at 2,000 × g for 10 min and "
        "110,000 × g for 90 min. Vesicles not used on the same day were put at −80 °C.\n",
        (("storage_temperature", "-80 C"),),
        ("storage_temperature",),
    ),
    Passage(
        "medium of growth without vesicles, then medium without serum that is collected",
        "# Methods\n\n"
        "## Cells\n\n"
        "Human dermal fibroblasts were expanded in DMEM with 10% FBS that had been depleted of EVs at 110,000 × g. "
        "At 75% confluence, 1.8 × 10^7 cells (viability 96%) conditioned serum-free DMEM for 24 h; 60 mL were "
        "collected.\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was spun at 300 × g for 10 min, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("sample", "conditioned medium"), ("species", "Homo sapiens"), ("serum_handling", "serum-free")),
        ("sample", "species", "serum_handling"),
    ),
    Passage(
        "medium without vesicles that is collected as well as one without serum",
        "# Methods\n\n"
        "## Cells\n\n"
        "Fibroblasts were cultured in EV-depleted medium for 48 h. In other flasks, cells were washed and kept in "
        "serum-free DMEM for 24 h, and the medium was collected.\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was spun at 300 × g for 10 min, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("sample", "conditioned medium"), ("serum_handling", "serum-free"), ("serum_handling", "EV-depleted serum")),
        ("sample", "serum_handling"),
    ),
    Passage(
        "medium without serum in which the viability of cells is tested",
        "# Methods\n\n"
        "## Cells\n\n"
        "Fibroblasts were grown in DMEM with EV-depleted FBS; the medium was collected after 48 h. For viability, "
        "cells were washed and kept in serum-free DMEM for 24 h.\n\n"
        "## Isolation of EVs\n\n"
        "Conditioned medium was spun at 300 × g for 10 min, and EVs were pelleted at 100,000 × g for 2 h.\n",
        (("sample", "conditioned medium"), ("serum_handling", "EV-depleted serum")),
        ("sample", "serum_handling"),
    ),
)
