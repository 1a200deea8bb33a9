"""Short passages as laboratories write of isolations from microbes, plants and other organisms."""

from __future__ import annotations

from tests.manuscript_passages import ALL_BUT_PROTEINS, Passage

LABORATORIES_ON_OTHERS = (
    Passage(
        "bacteria, terse: filters and a gradient without their verbs",
        "# Methods\n\n## OMV preparation\n\n"
        "*Acinetobacter baumannii* ATCC 19606 was grown overnight in LB (2 L, 37 °C, 200 rpm). Cells: "
        "8,000 x g, 20 min. Supernatant through 0.45 µm PES, concentrated 40x on Vivaflow 200 (100 kDa), "
        "pelleted at 150,000 x g, 2 h, 4 °C (45 Ti). Purified on OptiPrep: sample in 45% at the bottom, "
        "steps of 35, 30, 25 and 20%, 180,000 x g, 16 h (SW 41 Ti); fractions of 1 mL. OMV yield by "
        "Lowry. Storage: −20 °C in PBS.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Vivaflow 200"),
            ("protein_assay", "Lowry"),
            ("rotor", "45 Ti"),
            ("rotor", "SW 41 Ti"),
            ("sample", "bacterial culture"),
            ("species", "Acinetobacter baumannii"),
            ("spin", "150000xg for 120min"),
            ("spin", "180000xg for 960min"),
            ("spin", "8000xg for 20min"),
            ("storage_temperature", "-20 C"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "a fungus and an anion exchanger",
        "# Methods\n\n## Vesicles of Candida\n\n"
        "*Candida albicans* SC5314 was grown in YPD; cultures were spun (4,000 g, 15 min; 15,000 g, 30 "
        "min), the supernatant was concentrated with a Pellicon 2 cassette (100 kDa), and EVs were bound "
        "to Q Sepharose FF and eluted with 500 mM NaCl, desalted on PD-10 and pelleted at 100,000 g for "
        "1 h. Sterol content served to normalise.\n",
        (
            ("isolation", "anion exchange"),
            ("isolation", "centrifugation"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Pellicon 2 cassette"),
            ("product", "Q Sepharose FF"),
            ("sample", "other: fungal culture"),
            ("species", "Candida albicans"),
            ("spin", "100000xg for 60min"),
            ("spin", "15000xg for 30min"),
            ("spin", "4000xg for 15min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "parasites that condition a medium",
        "# Methods\n\n## Leishmania exosomes\n\n"
        "Promastigotes of Leishmania infantum (MHOM/MA/67/ITMAP-263) in late log phase were washed three "
        "times and incubated at 1 × 10^8/mL in serum-free RPMI at 37 °C for 4 h. Parasites were removed "
        "(2,000 × g, 10 min, twice), and supernatants were filtered at 0.45 and 0.22 µm and centrifuged "
        "for 1 h at 100,000 × g. Pellets were washed and resuspended in exosome buffer (137 mM NaCl, 20 "
        "mM HEPES, pH 7.5). Micro-BCA (Pierce) was used for protein.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "microBCA"),
            ("sample", "conditioned medium"),
            ("serum_handling", "serum-free"),
            ("species", "Leishmania infantum"),
            ("spin", "100000xg for 60min"),
            ("spin", "2000xg for 10min"),
            ("term", "exosome"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "two batches of outer membrane vesicles",
        "# Methods\n\n## Isolation of OMV\n\n"
        "Neisseria meningitidis H44/76 ΔlpxL1 was cultivated in a 3-L bioreactor in chemically defined "
        "medium to OD590 of 6. Cells were harvested at 5,000 g (1 h, 4 °C), and the pellet was treated "
        "with 10 mM EDTA, 100 mM Tris pH 8.6, 20 min. Cells were spun out (15,000 g, 70 min), the "
        "extract was sterile filtered and concentrated by ultracentrifugation (125,000 × g, 2 h). A "
        "second batch of spontaneous OMV was had from the culture supernatant by TFF on 100 kDa Pellicon "
        "Biomax membranes. OMV protein was measured by Lowry with Peterson's modification, and size by "
        "DLS (Malvern 4700).\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "Pellicon"),
            ("protein_assay", "Lowry"),
            ("sample", "bacterial culture"),
            ("sizing", "DLS"),
            ("species", "Neisseria meningitidis"),
            ("spin", "125000xg for 120min"),
            ("spin", "15000xg for 70min"),
            ("spin", "5000xg for 60min"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "filtrated, eliminated, dosed",
        "# Materials and methods\n\n## Production and purification of vesicles\n\n"
        "Lactobacillus casei BL23 was grown in MRS broth at 37 °C for 24 h without shaking. The bacteria "
        "were eliminated by two centrifugations (6000 g, 20 min, 4 °C) and the supernatant was filtrated "
        "on 0.45 µm then 0.22 µm Nalgene units. Vesicles were concentrated by use of Amicon Ultra-15 100 "
        "kDa units (2,500 g, 30 min), then centrifuged 2 h at 150 000 g (rotor 70.1 Ti). The pellet was "
        "recovered in sterile PBS, and EVs were purified on a qEVsingle column. Proteins were dosed by "
        "Bradford.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "filtration"),
            ("isolation", "size exclusion chromatography"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("product", "Amicon Ultra-15"),
            ("product", "qEVsingle"),
            ("protein_assay", "Bradford"),
            ("rotor", "70.1 Ti"),
            ("sample", "bacterial culture"),
            ("species", "Lactobacillus casei"),
            ("spin", "150000xg for 120min"),
            ("spin", "2500xg for 30min"),
            ("spin", "6000xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "apoplastic wash and a gradient of four layers",
        "# Methods\n\n## EV isolation from apoplastic wash\n\n"
        "EVs were purified from apoplastic wash fluids of six-week-old Arabidopsis thaliana rosettes, "
        "vacuum infiltrated with vesicle isolation buffer (20 mM MES, 2 mM CaCl2, 0.1 M NaCl, pH 6) and "
        "gently spun in syringes at 700 g for 20 min. Cellular debris was taken out through 0.22 µm and "
        "at 10,000 g for 30 min, and EVs were pelleted at 40,000 g (60 min, TLA 100.3) and repelleted at "
        "100,000 g on a gradient of 5, 10, 20 and 40% OptiPrep for 17 h.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "TLA 100.3"),
            ("sample", "plant"),
            ("species", "Arabidopsis thaliana"),
            ("spin", "100000xg for 1020min"),
            ("spin", "10000xg for 30min"),
            ("spin", "40000xg for 60min"),
            ("spin", "700xg for 20min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "fungal and insect",
        "# Methods\n\n## Hemolymph EVs\n\n"
        "Hemolymph of Drosophila melanogaster third-instar larvae (200 per sample) was bled into "
        "ice-cold PBS, spun at 800 g for 5 min and 10,000 g for 30 min, and EVs were purified on "
        "qEVsingle 70 nm columns.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "size exclusion chromatography"),
            ("product", "qEVsingle 70 nm"),
            ("sample", "other: haemolymph (hemolymph)"),
            ("species", "Drosophila melanogaster"),
            ("spin", "10000xg for 30min"),
            ("spin", "800xg for 5min"),
            ("term", "extracellular vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "a paper on the products of a worm",
        "# Secreted vesicles of *Nippostrongylus brasiliensis* suppress colitis in mice\n\n"
        "## Summary\n\n"
        "We show that the rodent worm *Nippostrongylus brasiliensis* releases exosome-like vesicles, "
        "taken up by gut organoids, that protect mice from TNBS colitis.\n\n## Methods\n\n"
        "**Parasites.** Adult *N. brasiliensis* were recovered from the small intestine of "
        "Sprague-Dawley rats 7 days after infection with 3000 L3. Worms were washed and held in RPMI "
        "1640 with 5x antibiotics for 2 h at 37 °C, 5% CO2. Excretory/secretory products (ES) were "
        "harvested every 24 h for 3 days, the first 4 h being discarded, spun at 1,500 g for 3 min to "
        "remove eggs, and stored at −80 °C.\n\n"
        "**Vesicles.** ES from 50,000 worms was concentrated with a 10 kDa Amicon and spun at 15,000 g "
        "for 45 min. The supernatant was centrifuged at 120,000 g for 3 h (MLS-50, Optima MAX). Pellets "
        "were taken up in PBS, laid on 5, 10, 20 and 40% iodixanol and spun at 250,000 g for 18 h (same "
        "rotor). Twelve fractions were washed by 110,000 g, 75 min; density was inferred from a parallel "
        "tube at 340 nm. Protein was quantified by Bradford, particles by qNano (NP150, CPC100). For "
        "uptake, vesicles were stained with PKH26 and excess dye was removed on Exosome Spin Columns (MW "
        "3000; Invitrogen).\n\n"
        "**Proteomics.** Vesicles (fractions 1-9) were run on gels, cut into 10 slices, digested and "
        "read on an ABSciex 5600. PRIDE: PXD009060.\n\n"
        "**Colitis.** BALB/c mice (6-8 weeks) got two i.p. doses of 10 µg vesicles, or of vesicles of "
        "Trichuris muris or grape, 24 and 48 h before TNBS (2.5 mg). Colon cytokines were measured in "
        "homogenates (10 mg/mL; 10,000 g, 10 min) by ELISA. Colon was fixed, embedded in paraffin and "
        "cut.\n\n"
        "**Organoids.** Colonic organoids were dissociated with TrypLE, spun at 300 g for 5 min, and "
        "incubated with labelled vesicles.\n\n## Results\n\n"
        "Fractions of 1.07-1.09 g/mL held 2.6 × 10^9 particles/µL. Vesicles measured 60-160 nm by TRPS. "
        "Mice treated with vesicles lost less weight, and IL-6, IL-1β and IFNγ were down.\n",
        (
            ("accession", "PXD009060"),
            ("density_medium", "iodixanol"),
            ("function", "yes"),
            ("instrument", "qNano"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "ultracentrifugation"),
            ("isolation", "ultrafiltration"),
            ("particle_concentration", "yes"),
            ("product", "Amicon"),
            ("protein_assay", "Bradford"),
            ("rotor", "MLS-50"),
            ("sample", "other: excretory-secretory products"),
            ("sizing", "TRPS"),
            ("species", "Nippostrongylus brasiliensis"),
            ("spin", "110000xg for 75min"),
            ("spin", "120000xg for 180min"),
            ("spin", "15000xg for 45min"),
            ("spin", "1500xg for 3min"),
            ("spin", "250000xg for 1080min"),
            ("storage_temperature", "-80 C"),
            ("term", "other: exosome-like vesicle"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "a paper on leaves of a plant",
        "# Nanovesicles of *Camellia sinensis* leaves inhibit breast tumours\n\n"
        "## 2. Materials and methods\n\n### 2.1. Preparation of tea leaf nanovesicles (TLNVs)\n\n"
        "Fresh leaves (500 g; Fuding, China) were rinsed three times with deionised water, ground in a "
        "blender with 1 L PBS and filtered through gauze. The homogenate was centrifuged at 3000 g for "
        "20 min and 10,000 g for 40 min, and the supernatant ultracentrifuged at 150,000 g for 2 h. The "
        "pellet was resuspended and transferred to a discontinuous sucrose gradient (8%, 30%, 45% and "
        "60%, w/v) and ultracentrifuged for another 2 h at 150,000 g; the bands at 8/30% (TLNV1) and "
        "30/45% (TLNV2) were collected and dialysed. TLNVs were sterilised through 0.45 µm and stored at "
        "−20 °C. Protein content was determined with a BCA kit (Beyotime).\n\n"
        "### 2.2. Characterisation\n\n"
        "Hydrodynamic diameter and zeta potential were measured by DLS (Zetasizer Nano ZS90). Morphology "
        "was observed under TEM (JEM-1400) after phosphotungstic acid and under AFM (Bruker MultiMode "
        "8).\n\n### 2.3. Cell culture\n\n"
        "4T1 and NIH 3T3 cells were cultured in DMEM, 10% FBS, and collected at 1000 rpm for 5 min.\n\n"
        "### 2.4. Cytotoxicity\n\n"
        "Cells were treated with TLNV2 at 5, 10, 20, 40 and 80 µg/mL for 24 or 48 h, then MTT was added. "
        "Mitochondria were isolated with a kit at 11,000 g for 10 min.\n\n### 2.5. In vivo\n\n"
        "BALB/c mice with 4T1 tumours were injected i.v. with TLNV2 (5 mg/kg) every second day or "
        "gavaged (50 mg/kg). Blood was collected in heparin tubes for liver enzymes. Tumours were "
        "minced, digested and stained.\n\n## 3. Results\n\n"
        "TLNV2 were 140 nm with a zeta potential of −28 mV; 2.4 × 10^12 particles came from 500 g of "
        "leaves.\n",
        (
            ("density_medium", "sucrose"),
            ("ev_dose", "10 µg/mL"),
            ("ev_dose", "20 µg/mL"),
            ("ev_dose", "40 µg/mL"),
            ("ev_dose", "5 mg/kg"),
            ("ev_dose", "5 µg/mL"),
            ("ev_dose", "80 µg/mL"),
            ("ev_dose_response", "yes"),
            ("function", "yes"),
            ("instrument", "JEM-1400"),
            ("instrument", "MultiMode 8"),
            ("instrument", "Zetasizer Nano ZS90"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "ultracentrifugation"),
            ("protein_assay", "BCA"),
            ("sample", "plant"),
            ("sizing", "AFM"),
            ("sizing", "DLS"),
            ("sizing", "TEM"),
            ("species", "Camellia sinensis"),
            ("spin", "10000xg for 40min"),
            ("spin", "150000xg for 120min"),
            ("spin", "3000xg for 20min"),
            ("storage_temperature", "-20 C"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "Staph in two languages of speed",
        "# Methods\n\n## Membrane vesicles of S. aureus\n\n"
        "Staphylococcus aureus USA300 was grown in BHI to an OD600 of 1.5. Bacteria were pelleted (6,000 "
        "rpm, 15 min, JA-10) and the supernatant was filtered (0.45 µm), concentrated with a QuixStand "
        "hollow fibre cartridge (100 kDa), and centrifuged at 38,000 rpm for 3 h in a 45 Ti rotor. MVs "
        "were purified on 35-60% OptiPrep at 139,000 × g for 16 h.\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "centrifugation"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("product", "QuixStand"),
            ("rotor", "45 Ti"),
            ("rotor", "JA-10"),
            ("sample", "bacterial culture"),
            ("species", "Staphylococcus aureus"),
            ("spin", "139000xg for 960min"),
            ("spin", "38000rpm for 180min"),
            ("spin", "6000rpm for 15min"),
        ),
        ALL_BUT_PROTEINS,
    ),
    Passage(
        "red algae and marine",
        "# Methods\n\n## Vesicles of Prochlorococcus\n\n"
        "Prochlorococcus MIT9313 was grown in Pro99 under constant light. Culture (20 L) was gravity "
        "filtered through 0.2 µm capsules (Polycap), concentrated with a 100 kDa Ultrasette TFF, "
        "filtered again and pelleted at 100,000 × g for 1 h (SW32Ti). Vesicles were purified in a 45% to "
        "0% iodixanol gradient at 100,000 × g for 6 h (SW60Ti).\n",
        (
            ("density_medium", "iodixanol"),
            ("isolation", "density gradient"),
            ("isolation", "filtration"),
            ("isolation", "tangential flow filtration"),
            ("isolation", "ultracentrifugation"),
            ("rotor", "SW32Ti"),
            ("rotor", "SW60Ti"),
            ("sample", "bacterial culture"),
            ("species", "Prochlorococcus marinus"),
            ("spin", "100000xg for 360min"),
            ("spin", "100000xg for 60min"),
        ),
        ALL_BUT_PROTEINS,
    ),
)
