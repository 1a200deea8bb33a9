"""Short passages on fluids, cells and tissue, their species and storage, each with the facts that it states."""

from __future__ import annotations

from tests.manuscript_passages import STATED, Passage

MATERIALS_SAMPLES = (
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
        "synaptic vesicles",
        "# Methods\n\n"
        "## Synaptic vesicles\n\n"
        "Synaptic vesicles were purified from rat brain by centrifugation at 100,000 × g for 1 h; their "
        "diameter was measured by DLS and cryo-EM.\n",
        (),
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
