"""Passages on vesicles of cells, tissues, bacteria, plants and parasites, and on the species that these are of."""

from __future__ import annotations

from tests.manuscript_passages import Passage

SOURCES = (
    Passage(
        "tissue that is dissociated",
        "# Methods\n\n"
        "## Isolation of EVs from brain tissue\n\n"
        "Frozen human brain tissue was sliced and digested with collagenase D for 30 min at 37 °C. The "
        "suspension was centrifuged at 300 × g for 5 min, 2,000 × g for 10 min and 10,000 × g for 30 min. "
        "EVs were layered on a discontinuous sucrose gradient and centrifuged at 180,000 × g for 3 h.\n",
        (
            ("sample", "tissue"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("spin", "300xg for 5min"),
            ("spin", "2000xg for 10min"),
            ("spin", "10000xg for 30min"),
            ("spin", "180000xg for 180min"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "bacteria are pelleted, and their supernatant is used",
        "# Methods\n\n"
        "## Purification of outer membrane vesicles\n\n"
        "Escherichia coli was grown in LB broth to an OD600 of 1.0. Bacteria were pelleted at 6,000 × g "
        "for 20 min, and the culture supernatant was filtered through a 0.45 µm membrane. OMVs were "
        "collected by ultracentrifugation at 150,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Escherichia coli"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "6000xg for 20min"),
            ("spin", "150000xg for 180min"),
        ),
    ),
    Passage(
        "plant juice",
        "# Methods\n\n"
        "## Isolation of ginger-derived nanovesicles\n\n"
        "Ginger rhizomes (Zingiber officinale) were washed, peeled and blended. The juice was centrifuged "
        "at 3,000 × g for 20 min and 10,000 × g for 40 min. Nanovesicles were pelleted at 150,000 × g for "
        "2 h.\n",
        (
            ("sample", "plant"),
            ("species", "Zingiber officinale"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000xg for 20min"),
            ("spin", "10000xg for 40min"),
            ("spin", "150000xg for 120min"),
        ),
    ),
    Passage(
        "two samples, each with its own steps",
        "# Methods\n\n"
        "## Isolation of vesicles\n\n"
        "For plasma EVs, 1 mL plasma was applied to a Sepharose CL-4B column. For cell EVs, conditioned "
        "medium was centrifuged at 2,000 × g for 30 min and EVs were pelleted at 100,000 × g for 2 h.\n",
        (
            ("sample", "plasma"),
            ("sample", "conditioned medium"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-4B"),
            ("spin", "2000xg for 30min"),
            ("spin", "100000xg for 120min"),
        ),
    ),
    Passage(
        "bioreactor, platelet lysate, hollow fibre, core beads",
        "# Methods\n\n"
        "## Large-scale production of MSC-EVs\n\n"
        "Umbilical cord-derived human MSCs were expanded in hollow fibre bioreactors with 5% human "
        "platelet lysate depleted of EVs. The harvest was clarified at 2500 × g, 20 min, filtered through "
        "0.22 μm and concentrated 20-fold by TFF using a 300 kDa mPES hollow fibre cartridge (Repligen), "
        "then diafiltered with 5 volumes of PBS. The retentate was loaded on Capto Core 700 and "
        "sterile-filtered (0.2 µm), aliquoted and frozen at -80 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "tangential flow filtration"),
            ("spin", "2500xg for 20min"),
            ("product", "Capto Core 700"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "a section on depleted serum, cells that are removed",
        "# Methods\n\n"
        "## Exosome-depleted FBS\n\n"
        "FBS was ultracentrifuged for 18 h at 100,000 g and filtered through a 0.22 μm filter.\n\n"
        "## EV isolation\n\n"
        "Cells were cultured for 48 h in medium containing 5% of this serum. Cells were removed (300 × g, "
        "10 min), then dead cells (2000 × g, 10 min) and debris (10,000 × g, 30 min). The final "
        "supernatant was ultracentrifuged at 100,000 × g for 70 min and the pellet was washed in a large "
        "volume of PBS and centrifuged one last time at the same speed for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "100000xg for 70min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 10min"),
            ("spin", "300xg for 10min"),
        ),
    ),
    Passage(
        "apoplastic wash",
        "# Methods\n\n"
        "## Isolation of apoplastic vesicles\n\n"
        "Arabidopsis thaliana rosettes were vacuum-infiltrated with vesicle isolation buffer and "
        "centrifuged at 700 × g for 20 min to recover apoplastic wash. The wash was passed through a 0.45 "
        "µm filter and centrifuged at 10,000 × g for 30 min, then EVs were pelleted at 40,000 × g for 60 "
        "min (TLA100.3 rotor).\n",
        (
            ("sample", "plant"),
            ("species", "Arabidopsis thaliana"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 30min"),
            ("spin", "40000xg for 60min"),
            ("spin", "700xg for 20min"),
            ("rotor", "TLA100.3"),
        ),
    ),
    Passage(
        "tumours that are dissociated",
        "# Methods\n\n"
        "## Tumor exosomes from mice\n\n"
        "Tumors were excised from C57BL/6 mice, minced and incubated with liberase for 30 min. After "
        "filtration through a 70 µm strainer, the suspension was centrifuged at 500 × g for 10 min, 3,000 "
        "× g for 20 min and 12,000 × g for 20 min; EVs were pelleted at 100,000 × g for 70 min.\n",
        (
            ("sample", "tissue"),
            ("species", "Mus musculus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "12000xg for 20min"),
            ("spin", "3000xg for 20min"),
            ("spin", "500xg for 10min"),
        ),
    ),
    Passage(
        "cultures of bacteria, a hollow fibre",
        "# Methods\n\n"
        "## OMV isolation\n\n"
        "Vibrio cholerae was used. Cultures (2 l) were centrifuged at 8,000 × g for 30 min; the "
        "supernatant was filtered (0.22 µm) and concentrated with a 100-kDa hollow-fibre cartridge. "
        "Vesicles were sedimented at 150,000 × g for 2 h at 4 °C.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Vibrio cholerae"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "150000xg for 120min"),
            ("spin", "8000xg for 30min"),
        ),
    ),
    Passage(
        "explants of tissue",
        "# Methods\n\n"
        "## Isolation of EVs from adipose tissue\n\n"
        "Human subcutaneous adipose tissue explants were cultured in serum-free M199 for 24 h. The "
        "conditioned medium was collected and centrifuged at 800 × g for 10 min, 2,500 × g for 15 min and "
        "100,000 × g for 2 h to obtain EVs.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2500xg for 15min"),
            ("spin", "800xg for 10min"),
        ),
    ),
    Passage(
        "parasites",
        "# Methods\n\n"
        "## EVs from Leishmania\n\n"
        "Leishmania major promastigotes were grown in Schneider's medium, washed and incubated in "
        "serum-free medium for 24 h. Parasites were removed at 2,000 × g for 10 min, and EVs were "
        "pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Leishmania major"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "2000xg for 10min"),
        ),
    ),
    Passage(
        "tumours, mice, recipients, and depletion told in passing",
        "# Tumour vesicles promote metastasis\n\n"
        "# Abstract\n\n"
        "We show that exosomes from human pancreatic cancer cells reach the liver. Vesicles were injected "
        "into tumors of mice, and biopsies were compared.\n\n"
        "# Methods\n\n"
        "## Cells\n\n"
        "Human PANC-1 and mouse 3T3 cells were cultured in DMEM with 10% FBS. Neutrophils were isolated "
        "from blood of donors over Ficoll at 400 × g for 30 min.\n\n"
        "## Exosomes\n\n"
        "PANC-1 cells were kept in media containing 5% MV-free FBS (depleted by overnight "
        "ultracentrifugation at 110,000 × g). After 72 h the supernatant was centrifuged at 500 × g for "
        "10 min and 20,000 × g for 20 min. Exosomes were harvested by spinning at 100,000 × g for 70 min. "
        "The pellet was resuspended in PBS and used fresh or frozen at - 80 °C.\n\n"
        "## In vivo\n\n"
        "Mice were injected with 10 µg exosomes. Tumors were minced, digested and passed through a 70 µm "
        "strainer; cells were spun at 500 × g for 5 min.\n\n"
        "## Statistics\n\n"
        "Data are means.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
            ("spin", "20000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "chemically defined medium, a cushion, a concentrator",
        "# Methods\n\n"
        "## Isolation of sEVs\n\n"
        "iPSC-MSCs were cultured in chemically defined, serum-free MesenGro medium. CM was collected "
        "every 48 h, spun at 300 × g for 10 min, 2,000 × g for 20 min, filtered (0.22 µm) and "
        "concentrated ~50-fold by ultrafiltration with 100-kDa MWCO membranes (Millipore). The "
        "concentrated CM was layered on a 30% sucrose/D2O cushion and ultracentrifuged at 100,000 × g for "
        "60 min at 4 °C (SW-32Ti). The cushion was recovered and washed thrice with PBS by centrifugation "
        "in Amicon Ultra-15 (100 kDa) at 1,500 × g for 30 min.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "density cushion"),
            ("isolation", "filtration"),
            ("isolation", "ultrafiltration"),
            ("spin", "100000xg for 60min"),
            ("spin", "1500xg for 30min"),
            ("spin", "2000xg for 20min"),
            ("spin", "300xg for 10min"),
            ("rotor", "SW-32Ti"),
            ("product", "Amicon Ultra-15"),
            ("density_medium", "sucrose"),
        ),
    ),
    Passage(
        "no sample but supernatants of cells of rats",
        "# Methods\n\n"
        "## Exosome characterization\n\n"
        "Exosome pellets were lysed and 20 µg protein was run on gels. For electron microscopy, exosomes "
        "were fixed with 2% PFA and stored at 4 °C.\n\n"
        "## Exosome isolation\n\n"
        "Bone marrow MSCs of Sprague-Dawley rats were cultured in exosome-free medium. Supernatants were "
        "sequentially centrifuged at 4 °C: 500 × g, 10 min; 2,000 × g, 15 min; 10,000 × g, 30 min; and "
        "finally 100,000 × g, 2 h (rotor: Type 45 Ti). Exosomes were stored at -80 °C.\n\n"
        "## RT-qPCR\n\n"
        "RNA was stored at -80 °C and cDNA at -20 °C.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "EV-depleted serum"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "10000xg for 30min"),
            ("spin", "2000xg for 15min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Type 45 Ti"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "hepatocytes that are isolated",
        "# Methods\n\n"
        "## Tissue\n\n"
        "Livers were homogenized in lysis buffer and centrifuged at 12,000 × g for 10 min.\n\n"
        "## Hepatocyte exosomes\n\n"
        "Primary rat hepatocytes were isolated by collagenase perfusion, spun at 50 × g for 3 min and "
        "plated. After 24 h in serum-free William's E medium, the conditioned medium was cleared (1,500 × "
        "g, 10 min; 10,000 × g, 30 min) and exosomes pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Rattus norvegicus"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "10000xg for 30min"),
            ("spin", "1500xg for 10min"),
        ),
    ),
    Passage(
        "cells of donors, vesicles that are injected, a kit for antibodies",
        "# Methods\n\n"
        "## Neutrophil microparticles\n\n"
        "Neutrophils were purified from heparinized venous blood of healthy donors by Percoll "
        "centrifugation at 500 × g for 30 min and stimulated with fMLP. Supernatants were collected and "
        "centrifuged at 4,000 × g for 20 min; microparticles were pelleted at 100,000 × g for 1 h.\n\n"
        "## Peritonitis\n\n"
        "Mice were injected with isolated MPs. After 4 h, peritoneal lavage was collected, centrifuged at "
        "300 × g for 10 min and cells were counted.\n\n"
        "## Antibody labelling\n\n"
        "Antibodies were buffer exchanged using a commercially available kit.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "4000xg for 20min"),
        ),
    ),
    Passage(
        "recipient cells of another species",
        "# Methods\n\n"
        "## Cells\n\n"
        "Human MDA-MB-231 cells were cultured in DMEM. Mouse RAW264.7 cells were used as recipient cells.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from the conditioned medium of MDA-MB-231 cells at 100,000 × g for 70 min.\n\n"
        "## Uptake\n\n"
        "RAW264.7 cells were incubated with EVs of MDA-MB-231 cells for 4 h; mouse RAW264.7 cells and EVs "
        "were imaged.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 70min"),
        ),
    ),
    Passage(
        "broth of soy, words behind the name of a genus",
        "# Methods\n\n"
        "## OMV purification\n\n"
        "Salmonella enterica was grown in Tryptic Soy Broth; Salmonella genomes and what Salmonella utilizes are told "
        "elsewhere. Cultures were centrifuged at 6,500 × g for 15 min, the supernatant was filtered (0.45 µm), and "
        "OMVs were pelleted at 140,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Salmonella enterica"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "6500xg for 15min"),
            ("spin", "140000xg for 180min"),
        ),
    ),
    Passage(
        "cells stimulated in suspension",
        "# Methods\n\n"
        "## Release of microvesicles\n\n"
        "Human neutrophils were stimulated with fMLP for 20 min. The suspension was centrifuged at 4,000 × g for 15 "
        "min, and microvesicles were pelleted at 100,000 × g for 60 min.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "4000xg for 15min"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "isolation told in results and a legend alone",
        "# Results\n\n"
        "To obtain small EVs, we subjected medium of T47D cells to differential ultracentrifugation (Fig. 1A).\n\n"
        "Figure 1. (A) Scheme of isolation. Conditioned medium was spun at 310×g (10 min), 2,200×g (15 min), and "
        "104,000×g (75 min).\n\n"
        "# Methods\n\n"
        "## Cell culture\n\n"
        "T47D human breast cancer cells were bought and grown in DMEM.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "310xg for 10min"),
            ("spin", "2200xg for 15min"),
            ("spin", "104000xg for 75min"),
        ),
    ),
    Passage(
        "a species in the heading, a species in brackets, the last spin of a named method",
        "# Methods\n\n"
        "## EV purification from human plasma\n\n"
        "EVs were purified from 400 µl of plasma on Sepharose CL-2B.\n\n"
        "## Medium of cells\n\n"
        "B16 cells (mouse) were kept in serum-free medium for 24 h. EVs were isolated from the conditioned medium by "
        "differential centrifugation as described, with a final spin at 98,000 × g.\n",
        (
            ("sample", "plasma"),
            ("sample", "conditioned medium"),
            ("species", "Homo sapiens"),
            ("species", "Mus musculus"),
            ("serum_handling", "serum-free"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("product", "Sepharose CL-2B"),
            ("spin", "98000xg for ?min"),
        ),
    ),
    Passage(
        "bacteria that only another paragraph names, and a chip",
        "# Methods\n\n"
        "## Bacteria\n\n"
        "Klebsiella pneumoniae was grown in LB to OD600 of 1.2.\n\n"
        "## Isolation of OMVs\n\n"
        "Bacteria were removed by centrifugation (9,000 × g, 12 min), and the supernatant was ultracentrifuged at "
        "148,000 × g for 3 h.\n",
        (
            ("sample", "bacterial culture"),
            ("species", "Klebsiella pneumoniae"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "9000xg for 12min"),
            ("spin", "148000xg for 180min"),
        ),
    ),
    Passage(
        "exovesicles of washed red cells of two species",
        "# Methods\n\n"
        "## Preparation of exovesicles of rat and human red blood cells\n\n"
        "Blood was drawn on EDTA. Erythrocytes were washed in saline, given an ionophore for an hour and spun for 10 "
        "minutes at 600 × g. The supernatant was recovered and centrifuged for 25 minutes at 14,000 × g. This "
        "supernatant was centrifuged for 80 minutes at 120,000 × g.\n\n"
        "## Osmotic fragility of erythrocytes\n\n"
        "Blood was mixed with saline and centrifuged at 1,300 × g for 5 minutes.\n",
        (
            ("species", "Homo sapiens"),
            ("species", "Rattus norvegicus"),
            ("spin", "600xg for 10min"),
            ("spin", "14000xg for 25min"),
            ("spin", "120000xg for 80min"),
        ),
        ("species", "spin"),
    ),
    Passage(
        "ectosomes of an alga named under its strains, and spins of an assay",
        "# Methods\n\n"
        "## Strains and culture conditions\n\n"
        "Chlamydomonas reinhardtii CC-125 was kept in TAP under light.\n\n"
        "## Isolation of ectosomes\n\n"
        "Cultures were cleared at 1,100 × g for 8 min. Ectosomes were pelleted from the medium by centrifugation at "
        "150,000 × g for 50 min.\n\n"
        "## Ectosome attachment assay\n\n"
        "Ectosomes were mixed with gametes, and a part was centrifuged at 700 × g for 3 min to pellet cells and bound "
        "vesicles.\n",
        (("spin", "1100xg for 8min"), ("spin", "150000xg for 50min")),
        ("spin",),
    ),
    Passage(
        "a medium without serum by its name, a filter in µM, a rotor printed with a minus, DNA of human cells",
        "# Methods\n\n"
        "## Exosome isolation\n\n"
        "S2R+ cells were cultured in flasks in the serum-free ESF921 medium. Plasmids were introduced after a day. Two "
        "days later the medium was collected, spun at 9,000 × g for 20 min in a FIBERlite F14−6 × 500 y rotor, passed "
        "through a 0.45 µM vacuum filter and centrifuged at 100,000 × g for 80 min.\n\n"
        "## Cloning\n\n"
        "The reporter was amplified from human cell cDNA.\n",
        (
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "9000xg for 20min"),
            ("spin", "100000xg for 80min"),
            ("rotor", "FIBERlite F14−6 × 500 y"),
        ),
    ),
    Passage(
        "vesicles isolated from the cells of a newborn animal, serum without a factor of complement",
        "# Methods\n\n"
        "## Isolation of EVs\n\n"
        "EVs were isolated from neonatal rat lung fibroblasts by ultracentrifugation at 100,000 × g for 70 min.\n\n"
        "## Complement assay\n\n"
        "Cells that release EVs were kept in factor H-depleted serum.\n",
        (("species", "Rattus norvegicus"),),
        ("species", "serum_handling"),
    ),
)
