"""Passages on vesicles of fluids: blood, urine, milk, lavage and others, and what is done to a fluid before."""

from __future__ import annotations

from tests.manuscript_passages import Passage

FLUIDS = (
    Passage(
        "plasma with its anticoagulant and its making",
        "# Methods\n\n"
        "## Blood collection and plasma preparation\n\n"
        "Venous blood was drawn from patients into K2EDTA tubes (BD Vacutainer) and centrifuged twice at "
        "2,500 × g for 15 min at room temperature to obtain platelet-poor plasma. Plasma was stored at "
        "-80 °C.\n\n"
        "## EV isolation by SEC\n\n"
        "Plasma (0.5 mL) was loaded on a qEVoriginal 70 nm column (Izon) and fractions 7-9 were pooled as "
        "EVs.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "EDTA"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "2500xg for 15min"),
            ("product", "qEVoriginal 70 nm"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "cerebrospinal fluid and ExoQuick",
        "# Methods\n\n"
        "## CSF exosome isolation\n\n"
        "Human CSF was obtained by lumbar puncture and centrifuged at 2,000 × g for 10 min. Exosomes were "
        "precipitated from 500 µL CSF with ExoQuick (System Biosciences) overnight at 4 °C and pelleted "
        "at 1,500 × g for 30 min.\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "2000xg for 10min"),
            ("spin", "1500xg for 30min"),
            ("product", "ExoQuick"),
        ),
    ),
    Passage(
        "milk and synovial fluid",
        "# Methods\n\n"
        "## Isolation of milk EVs\n\n"
        "Bovine milk was defatted at 3,000 × g for 30 min; EVs were pelleted from the whey at 100,000 × g "
        "for 90 min.\n\n"
        "## Isolation of EVs from synovial fluid\n\n"
        "Synovial fluid of patients with osteoarthritis was treated with hyaluronidase and centrifuged at "
        "2,000 × g for 20 min. EVs were collected at 110,000 × g for 2 h.\n",
        (
            ("sample", "milk"),
            ("sample", "synovial fluid"),
            ("species", "Bos taurus"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "3000xg for 30min"),
            ("spin", "100000xg for 90min"),
            ("spin", "2000xg for 20min"),
            ("spin", "110000xg for 120min"),
        ),
    ),
    Passage(
        "lavage fluid of mice",
        "# Methods\n\n"
        "## Exosome isolation from BALF\n\n"
        "Mouse BALF was centrifuged at 400 × g for 5 min and 12,000 × g for 30 min, and exosomes were "
        "pelleted at 100,000 × g for 1 h.\n",
        (
            ("sample", "bronchoalveolar lavage fluid"),
            ("species", "Mus musculus"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "400xg for 5min"),
            ("spin", "12000xg for 30min"),
            ("spin", "100000xg for 60min"),
        ),
    ),
    Passage(
        "vesicles counted in a fluid without isolation",
        "# Methods\n\n"
        "## Microparticle analysis\n\n"
        "Citrated blood of healthy donors was centrifuged at 1,500 × g for 15 min to obtain platelet-poor "
        "plasma. The number of annexin V positive microparticles per µL of plasma was determined by flow "
        "cytometry.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("spin", "1500xg for 15min"),
        ),
    ),
    Passage(
        "an abstract and what was done to blood",
        "# Abstract\n\n"
        "Exosomes were isolated from the serum of 30 patients with glioma and 12 healthy controls using "
        "ExoQuick and their miRNA was profiled.\n\n"
        "# Methods\n\n"
        "## Patients\n\n"
        "Blood was allowed to clot for 30 min and spun at 1,200 g for 10 min. Serum was kept at -80°C.\n",
        (
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "1200xg for 10min"),
            ("product", "ExoQuick"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "fat, casein, two filters, three strong spins",
        "# Methods\n\n"
        "## Isolation of bovine milk exosomes\n\n"
        "Fresh raw cow's milk was obtained from a local farm. Fat was removed by centrifugation at 5,000 "
        "× g for 30 min at 4 °C; casein was precipitated with acetic acid and the whey was spun at 12,000 "
        "× g for 1 h, filtered (0.45 and 0.22 μm) and ultracentrifuged at 35,000 × g for 1 h, 70,000 × g "
        "for 3 h and 100,000 × g for 1 h.\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "precipitation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 60min"),
            ("spin", "12000xg for 60min"),
            ("spin", "35000xg for 60min"),
            ("spin", "5000xg for 30min"),
            ("spin", "70000xg for 180min"),
        ),
    ),
    Passage(
        "vesicles counted in thawed plasma",
        "# Methods\n\n"
        "## Study population\n\n"
        "Adults with sepsis were enrolled. Blood was drawn into citrate tubes, centrifuged at 1,500 × g "
        "for 20 min and plasma was frozen at −80 °C.\n\n"
        "## Flow cytometry\n\n"
        "Plasma was thawed and incubated with annexin V-FITC and anti-CD41-PE; microvesicles were counted "
        "on a CytoFLEX.\n",
        (
            ("sample", "plasma"),
            ("anticoagulant", "citrate"),
            ("spin", "1500xg for 20min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "the sample stands in the heading",
        "# Methods\n\n"
        "## Participants and samples\n\n"
        "Cerebrospinal fluid (CSF) from 15 patients with AD and 10 controls was obtained by lumbar "
        "puncture in polypropylene tubes, centrifuged at 2000 g for 10 min at 4°C, aliquoted, and stored "
        "at -80°C. Plasma was taken in parallel in EDTA tubes.\n\n"
        "## Isolation of EVs from CSF\n\n"
        "Aliquots (1 mL) were thawed on ice and centrifuged at 10,000 g for 10 min. Supernatants were "
        "applied onto qEVsingle columns. 200 µL fractions were collected; fractions 6-8 were pooled and "
        "concentrated with Amicon Ultra-0.5 (30K).\n",
        (
            ("sample", "cerebrospinal fluid"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultrafiltration"),
            ("spin", "10000xg for 10min"),
            ("spin", "2000xg for 10min"),
            ("product", "Amicon Ultra-0.5"),
            ("product", "qEVsingle"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "microparticles of plasma",
        "# Methods\n\n"
        "## Collection of plasma and isolation of MPs\n\n"
        "Blood was collected from an antecubital vein of 24 type 2 diabetes patients through a 21 G "
        "needle into 3.2% sodium citrate (BD). The first 2 mL were discarded. Samples were processed "
        "within 2 h by centrifugation for 20 min at 1550 g at 20 °C without brake. PPP was snap-frozen in "
        "liquid nitrogen and stored at −80 °C. After thawing on ice, 250 μL of plasma was centrifuged for "
        "30 min at 18,890 g at 20 °C. 225 μL supernatant was removed, the MP pellet was resuspended in "
        "citrated PBS and centrifuged again for 30 min at 18,890 g.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("isolation", "centrifugation"),
            ("spin", "1550xg for 20min"),
            ("spin", "18890xg for 30min"),
            ("storage_temperature", "-80 C"),
        ),
    ),
    Passage(
        "stool",
        "# Methods\n\n"
        "## Isolation of bacterial extracellular vesicles\n\n"
        "Stool samples of healthy volunteers were suspended in PBS, centrifuged at 10,000 × g for 10 min "
        "and filtered through 0.45 and 0.22 µm. Faecal EVs were pelleted at 150,000 × g for 3 h.\n",
        (
            ("sample", "other: faeces (stool)"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("spin", "10000xg for 10min"),
            ("spin", "150000xg for 180min"),
        ),
    ),
    Passage(
        "bone marrow, plasma, other cells",
        "# Methods\n\n"
        "## Ethics and samples\n\n"
        "The study was approved by the ethics committee. Peripheral blood and bone marrow samples of AML "
        "patients were collected in heparin; mononuclear cells were separated on Ficoll at 800 × g for 20 "
        "min and plasma was frozen at -20 °C.\n\n"
        "## Exosome purification from plasma\n\n"
        "Thawed plasma (1 mL) was differentially centrifuged (1,000 g for 10 min; 10,000 g for 30 min), "
        "ultrafiltered (0.22 µm) and loaded on a mini-SEC column (Sepharose 2B). Fraction #4 was "
        "collected.\n\n"
        "## NK cell assay\n\n"
        "NK cells were isolated from buffy coats of healthy donors, co-incubated with exosomes, washed at "
        "300 × g and stained.\n\n"
        "## Serum cytokines\n\n"
        "Serum was stored at -80 °C.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "heparin"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("spin", "10000xg for 30min"),
            ("spin", "1000xg for 10min"),
            ("product", "Sepharose 2B"),
            ("storage_temperature", "-20 C"),
        ),
    ),
    Passage(
        "plasma of mice and a kit",
        "# Methods\n\n"
        "## Animal model and plasma collection\n\n"
        "Mice (n = 10) were anaesthetized; blood was drawn into tubes with 10 µL of 0.5 M EDTA and "
        "centrifuged at 2,000 × g for 15 min at 4 °C.\n\n"
        "## EV isolation from plasma\n\n"
        "EVs were isolated from 250 µl mouse plasma using the Total Exosome Isolation Kit (from plasma) "
        "(Thermo Fisher). Plasma was spun at 2000 × g for 20 min and 10,000 × g for 20 min, treated with "
        "proteinase K, mixed with 0.2 volume of reagent, incubated at 4 °C for 30 min and spun at 10,000 "
        "× g for 5 min.\n\n"
        "## EV transfer\n\n"
        "Human HUVEC and mouse bEnd.3 cells were incubated with EVs.\n",
        (
            ("sample", "plasma"),
            ("species", "Mus musculus"),
            ("anticoagulant", "EDTA"),
            ("isolation", "commercial kit"),
            ("isolation", "centrifugation"),
            ("isolation", "precipitation"),
            ("spin", "10000xg for 20min"),
            ("spin", "10000xg for 5min"),
            ("spin", "2000xg for 15min"),
            ("spin", "2000xg for 20min"),
            ("product", "Total Exosome Isolation Kit"),
        ),
    ),
    Passage(
        "RNA of plasma, vesicles that were not separated",
        "# Introduction\n\n"
        "Circulating miRNAs are carried by extracellular vesicles, lipoproteins and Argonaute.\n\n"
        "# Methods\n\n"
        "## Blood processing\n\n"
        "Blood was collected in K2-EDTA tubes and centrifuged at 1,600 × g for 10 min at 4 °C; plasma was "
        "transferred and centrifuged at 16,000 × g for 10 min to remove cell debris. Plasma was stored at "
        "−80 °C.\n\n"
        "## RNA extraction\n\n"
        "RNA was extracted from 200 µL plasma with the miRNeasy Serum/Plasma kit.\n\n"
        "# Results\n\n"
        "Levels of miR-21 in plasma were high. EVs were not separated from plasma in this study, so that "
        "miRNAs within exosomes and those bound to proteins were measured together.\n\n"
        "# Discussion\n\n"
        "Future work will isolate exosomes by ultracentrifugation at 100,000 × g.\n",
        (),
    ),
    Passage(
        "a lavage of treated animals",
        "# Methods\n\n"
        "Isolation of vesicles from cultures\n\n"
        "The medium of mouse B16 cells was harvested; exosomes were pelleted at 105,000 g, 2 h. Mice were "
        "treated with isolated exosomes, and peritoneal lavage was spun at 400 g for 5 min to count "
        "cells.\n",
        (
            ("sample", "conditioned medium"),
            ("species", "Mus musculus"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 120min"),
        ),
    ),
    Passage(
        "samples by their abbreviations, kits by the samples in their names",
        "# Methods\n\n"
        "## Collection of samples\n\n"
        "Human interstitial fluid (ISF) was drawn through needles.\n\n"
        "## Isolation of exosomes\n\n"
        "Exosomes were purified from ISF and serum with a Total Isolation Kit from Other Fluids and a Total "
        "Isolation Kit from Serum (Invitrogen). ISF holds more exosomes than were seen in plasma.\n",
        (
            ("sample", "interstitial fluid"),
            ("sample", "serum"),
            ("species", "Homo sapiens"),
            ("isolation", "commercial kit"),
            ("product", "Total Isolation Kit from Other Fluids"),
            ("product", "Total Isolation Kit from Serum"),
        ),
    ),
    Passage(
        "acid takes casein out of milk",
        "# Methods\n\n"
        "Skim milk (Bos taurus) was acidified with acetic acid to pH 4.6, and caseins were removed at 4,200 rcf for 25 "
        "min. Exosomes were pelleted at 130,000 × g for 90 min.\n",
        (
            ("sample", "milk"),
            ("species", "Bos taurus"),
            ("isolation", "precipitation"),
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "4200xg for 25min"),
            ("spin", "130000xg for 90min"),
        ),
    ),
    Passage(
        "a fluid that is worked up under a heading on RNA",
        "# Methods\n\n"
        "## mRNA analysis of urinary vesicles\n\n"
        "Human urine was centrifuged at 900 × g for 12 min. The supernatant was applied to exosome "
        "collection tubes and "
        "centrifuged at 1,900 × g for 10 min. The filters were incubated with lysis buffer and mRNA was "
        "hybridized; the "
        "lysate was centrifuged at 13,000 × g for 5 min.\n\n"
        "## Cytokines\n\n"
        "Mice were given isolated exosomes. Peritoneal fluid was centrifuged at 1,300 × g for 5 min and assayed by "
        "ELISA.\n",
        (
            ("sample", "urine"),
            ("species", "Homo sapiens"),
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("product", "exosome collection tubes"),
            ("spin", "900xg for 12min"),
            ("spin", "1900xg for 10min"),
        ),
    ),
    Passage(
        "microparticles counted in plasma that was spun twice",
        "# Methods\n\n"
        "## Microparticles in plasma\n\n"
        "Blood of patients was drawn into citrate tubes and centrifuged at 1,600 × g for 12 min. Plasma was "
        "centrifuged again at 14,000 × g for 3 min to remove platelets. Microparticles were stained with annexin V and "
        "counted by flow cytometry.\n",
        (
            ("sample", "plasma"),
            ("species", "Homo sapiens"),
            ("anticoagulant", "citrate"),
            ("spin", "1600xg for 12min"),
            ("spin", "14000xg for 3min"),
        ),
    ),
)
