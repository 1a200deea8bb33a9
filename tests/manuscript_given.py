"""What vesicles were given to, and how they were kept, probed, counted and lysed: sentences with what each states.

`Told` holds the heading that a sentence stands below, the sentence, and the facts that it adds to those of `BASE`.
"""

from __future__ import annotations

from typing import NamedTuple

FIELDS = (
    "function", "ev_dose", "ev_dose_response", "storage_temperature", "antibody_reference", "antibody_dilution",
    "instrument", "particle_concentration", "lysis_buffer", "rna_analysis",
)  # fmt: skip

BASE = (
    "# Abstract\n\nExtracellular vesicles (EVs) and microparticles (MPs) were studied.\n\n"
    "# Methods\n\n## EV isolation\n\nMedium conditioned by HEK293T cells was centrifuged at 2,000 × g for 10 min. EVs "
    "were isolated from the supernatant by ultracentrifugation at 100,000 × g for 70 min. EVs were positive for CD63 "
    "and TSG101 by western blotting. EVs were sized by NTA (NanoSight NS300).\n\n"
)
"""A manuscript before the sentence: vesicles that are isolated, blotted and sized."""


class Told(NamedTuple):
    """A sentence below a heading, and the facts it states, `function` and the like without their `yes`."""

    heading: str
    text: str
    facts: tuple[str, ...] = ()


SERIES = ("function", "ev_dose_response")

DOSES = (
    Told("Results", "EVs added at 2, 4, 8, and 16 µg/ml restored growth in a concentration-dependent way.",
        (*SERIES, "ev_dose 2 µg/ml", "ev_dose 4 µg/ml", "ev_dose 8 µg/ml", "ev_dose 16 µg/ml")),
    Told("Methods", "HepG2 cells were incubated with 10^3, 10^4, or 10^5 EVs per cell.",
        (*SERIES, "ev_dose 10^3 EVs per cell", "ev_dose 10^4 EVs per cell", "ev_dose 10^5 EVs per cell")),
    Told("Results", "Raising the number of MPs (0.5, 1, and 10 × 10^6 per mL) shortened the lag time.",
        (*SERIES, "ev_dose 0.5 × 10^6 per mL", "ev_dose 1 × 10^6 per mL", "ev_dose 10 × 10^6 per mL")),
    Told("Methods", "Spores were incubated with EVs at 5, 15 and 45 µg/mL protein, and germination was read.",
        (*SERIES, "ev_dose 5 µg/mL", "ev_dose 15 µg/mL", "ev_dose 45 µg/mL")),
    Told("Methods", "EVs (10 or 20 µg) isolated from the mutant were incubated with wild-type parasites.",
        ("function", "ev_dose 10 µg", "ev_dose 20 µg")),
    Told("Results", "EVs were given to mice. In two monkeys a single dose of 10^11 per kg was tolerated.",
        ("function", "ev_dose 10^11 per kg")),
    Told("Methods", "B cells were incubated with 0.1, 1, 5, and 10 µg of EVs.",
        (*SERIES, "ev_dose 0.1 µg", "ev_dose 1 µg", "ev_dose 5 µg", "ev_dose 10 µg")),
    Told("Methods", "Neutrophils were cultured in RPMI, with 0, 5 or 25 µg/mL of EVs or with LPS (100 ng/mL).",
        ("function", "ev_dose 5 µg/mL", "ev_dose 25 µg/mL")),
    Told("Methods", "Cells were seeded at 2,000 cells/well in DMEM with 10, 15 or 30 µg/ml of EVs.",
        (*SERIES, "ev_dose 10 µg/ml", "ev_dose 15 µg/ml", "ev_dose 30 µg/ml")),
    Told("Methods", "HUVECs were exposed to MPs at 1500, 5000 or 15 000 per μL for 4 h.",
        (*SERIES, "ev_dose 1500 per μL", "ev_dose 5000 per μL", "ev_dose 15 000 per μL")),
    Told("Methods", "Hearts were perfused with EVs (10^9/ml) for 30 min.", ("function", "ev_dose 10^9/ml")),
    Told("Methods", "Sperm were incubated with 0, 1×10^9 or 5×10^9 EVs per 10×10^6 sperm.",
        ("function", "ev_dose 1 × 10^9 EVs per 10×10^6 sperm", "ev_dose 5 × 10^9 EVs per 10×10^6 sperm")),
    Told("Methods", "Mice received virus (10^6 pfu i.v.) and, on day 2, 5 x 10^7 EVs in 100 uL.",
        ("function", "ev_dose 5 x 10^7 EVs")),
    Told("Methods", "Growth of tenocytes was read after adding 1 × 10^8 and 5 × 10^9 particles/mL for 48 h.",
        ("function", "ev_dose 1 × 10^8 particles/mL", "ev_dose 5 × 10^9 particles/mL")),
    Told("Methods", "EVs were labelled, washed, and 5 µg were added to HBMVEC in culture.",
        ("function", "ev_dose 5 µg")),
    Told("Methods", "Thrombin generation was read after addition of MPs (final 1, 3, 10 x10^6/ml) to MP-free plasma.",
        (*SERIES, "ev_dose 1 x 10^6/ml", "ev_dose 3 x 10^6/ml", "ev_dose 10 x 10^6/ml")),
    Told("Results", "Applied to primary neurons (1, 5 and 25 µg/mL), EVs of patients induced seeding.",
        (*SERIES, "ev_dose 1 µg/mL", "ev_dose 5 µg/mL", "ev_dose 25 µg/mL")),
    Told("Results", "EVs of MCF-7 cells, added at 20 μg/mL to MCF-10A cells, evoked phosphorylation of ERK.",
        ("function", "ev_dose 20 μg/mL")),
    Told("Results", "In a dose titration with 0, 50, 100 and 200 μg/ml EVs, fibres were seen.",
        (*SERIES, "ev_dose 50 μg/ml", "ev_dose 100 μg/ml", "ev_dose 200 μg/ml")),
    Told("Methods", "HEK-Blue cells were treated with TNFα (5 ng/mL) plus EVs from 10^7 to 10^11 particles.",
        ("function", "ev_dose 10^7 particles", "ev_dose 10^11 particles")),
    Told("Methods", "4 × 10^10 EVs s.c. were administered on days 7 and 10.", ("function", "ev_dose 4 × 10^10 EVs")),
    Told("Results", "A dose of 1200 × 10^6 EVs/well of MSCs showed activity.",
        ("function", "ev_dose 1200 × 10^6 EVs/well")),
    Told("Methods", "HUVEC cells were treated with similar amounts (10–100 µg) of EVs or PBS.",
        ("function", "ev_dose 10 µg", "ev_dose 100 µg")),
    Told("Methods",
        "5 µg of EVs were added to HUVECs. Mice were injected with 50 µg of EVs. HepG2 cells got 7 µg of EVs.",
        ("function", "ev_dose 5 µg", "ev_dose 50 µg", "ev_dose 7 µg")),
    Told("Methods", "Mice were injected with a drug at 1, 5 and 25 mg/kg."),
    Told("Methods", "MSCs (1 × 10^6, 2 × 10^6 and 5 × 10^6 cells) were injected into mice; EVs were not given."),
    Told("Results", "EVs were released in a dose-dependent manner after ionomycin at 1, 5 and 10 µM."),
    Told("Results", "EVs from donors stimulated growth dose-dependently (1, 5, 10 µg/mL).",
        (*SERIES, "ev_dose 1 µg/mL", "ev_dose 5 µg/mL", "ev_dose 10 µg/mL")),
    Told("Methods", "Cells were exposed to IL-1β (10 ng/mL) with or without EVs (5 × 10^8 particles/mL).",
        ("function", "ev_dose 5 × 10^8 particles/mL")),
    Told("Results", "MPs raised IL-6 from 0.4 to 1.1, 2.9 and 6.3 ng/ml.", ("function",)),
    Told("Results", "EVs inhibited signalling with an IC50 of 4 × 10^8 particles.", ("function",)),
)  # fmt: skip
"""Series and single doses, in all units; what a drug, a cytokine or a constant of inhibition amounts to is none."""

ACTING = (
    Told("Results", "Addition of MPs to MP-free plasma shortened the lag time.", ("function",)),
    Told("Results", "Co-incubation with EVs reduced the proportion of dead spermatozoa.", ("function",)),
    Told("Results", "Intravenous EVs had no effect on the growth of tumours.", ("function",)),
    Told("Results", "EVs were not toxic to HepG2 cells.", ("function",)),
    Told("Results", "EVs of the mutant did not affect the growth of tumours.", ("function",)),
    Told("Results", "At 50 µg/mL, EVs killed 60% of the tumour cells.", ("function", "ev_dose 50 µg/mL")),
    Told("Results", "Proliferation increased by 30% in response to EVs.", ("function",)),
    Told("Results", "No effect of EVs on viability was seen.", ("function",)),
    Told("Methods", "EVs were tested at final concentrations of 1, 10 and 100 µg/mL on fibroblasts.",
        (*SERIES, "ev_dose 1 µg/mL", "ev_dose 10 µg/mL", "ev_dose 100 µg/mL")),
    Told("Methods", "EVs were tested for endotoxin."),
    Told("Methods", "EV blots were incubated with rabbit serum."),
    Told("Results", "The effect of EV storage on size was small."),
    Told("Results", "EVs failed to induce apoptosis.", ("function",)),
    Told("Results", "Tubes grew longer in endothelial cells given EVs.", ("function",)),
    Told("Results", "MPs increased some 20 times between day 5 and day 50."),
    Told("Results", "Results are given as 10^6 MPs per L plasma of patients.", ("particle_concentration",)),
    Told("Methods", "Supernatants were incubated with anti-CD63-coated latex beads and EVs on cells were revealed."),
    Told("Methods", "Cells were cultured in RPMI with 10% FBS (depleted of bovine exosomes by centrifugation)."),
    Told("Methods", "Lysates and EVs (10 µg) were transferred to nitrocellulose and probed with a mouse serum."),
    Told("Results", "In six controls given 4 µg desmopressin, sodium increased and AQP2 in EVs rose 1.7-fold."),
    Told("Methods", "Cells were lysed and blots were loaded with 10 µg/ml of EVs."),
)  # fmt: skip
"""What vesicles did, also where they did nothing; and what only counts them, or is given beside them."""

KEPT = (
    Told("Results", "EVs were stable after 3 months at −80 °C and 7 days at 4 °C.",
        ("storage_temperature -80 C", "storage_temperature 4 C")),
    Told("Methods", "EVs were quantified by the BCA-protein assay (Pierce, UK) and stored at −80 °C.",
        ("storage_temperature -80 C",)),
    Told("Methods", "EV pellets were suspended in PBS (for TEM) or lysis buffer (8 M urea; MS) and frozen at –80 °C.",
        ("storage_temperature -80 C", "lysis_buffer")),
    Told("Methods", "Fractions with EVs at the right density (1.08 g/cm3, fractions 9 to 11) were stored at 4 °C.",
        ("storage_temperature 4 C",)),
    Told("Methods", "EVs were held at 4 °C for no more than 24 h.", ("storage_temperature 4 C",)),
    Told("Results", "Particles of EVs kept for one week at 4 °C gave the same profile.", ("storage_temperature 4 C",)),
    Told("Methods", "Cells were lysed and lysates were stored at -80 °C. Antibodies were kept at 4 °C."),
    Told("Methods", "Seeds were cultivated for 3 days at 4 °C to grow plants."),
    Told("Methods", "Homogenates were spun at 300 × g at 4 °C (the pellet was kept as a control of EVs)."),
)  # fmt: skip
"""Storage, by the verb or by how long vesicles lasted; and what else is kept cold."""

PROBED = (
    Told("Methods", "EV blots were probed with anti-TSG101 (Santa Cruz, sc-7964, RRID:AB_671392), 1:500 dilution.",
        ("antibody_reference", "antibody_dilution")),
    Told("Methods", "EV blots were probed with antibodies to CD63 and TSG101, both from Santa Cruz and diluted 1:300.",
        ("antibody_dilution",)),
    Told("Methods", "EV blots were probed with anti-CD63 and anti-TSG101 (Abcam). All were used at 1:1000.",
        ("antibody_dilution",)),
    Told("Methods", "Antibodies for EV blots: CD63 (H5C6; BD) and TSG101.", ("antibody_reference",)),
    Told("Methods", "EVs were blotted with anti-CD63 H-193 (Santa Cruz).", ("antibody_reference",)),
    Told("Methods", "EV membranes were probed with anti-SbXYZ4 (peptide, GenScript; 1:1000).", ("antibody_dilution",)),
    Told("Methods", "EVs were blotted. Primary antibodies were PENX1 (a gift; 1:1,000) and RbcX (AS03 037; Agrisera).",
        ("antibody_reference", "antibody_dilution")),
    Told("Methods", "EV blots were probed with mAbs to LpqX (IT-19; 1:500).",
        ("antibody_reference", "antibody_dilution")),
    Told("Methods", "Tumour tissue was digested and stained with Zombie NIR and antibodies: CD45 (30-F11, 1:400)."),
    Told("Methods", "EV membranes were probed with anti-CD63 (Abcam), then anti-mouse IgG-HRP (1:5000)."),
    Told("Methods", "PBMCs were stained with CD63-FITC (H5C6, 1:50) and CD14-PE (M5E2, 1:100)."),
    Told("Results", "Blots of EVs showed CD63 (53kDa) and TSG101 (Fig2)."),
)  # fmt: skip
"""Antibodies of vesicles, identified and diluted one by one or together; and those of cells or of the second layer."""

MEASURED = (
    Told("Results", "By NTA, particle numbers were 4.4±0.7×10^8 per 10^6 cells in mutants.",
        ("particle_concentration",)),
    Told("Results", "NTA gave a mode of 143 nm and 3.9 x 10^9 EVs per gram fresh weight.",
        ("particle_concentration",)),
    Told("Results", "Total annexin V+ MPs were 4.1 × 10^6/mL (2.9-7.7) in patients.", ("particle_concentration",)),
    Told("Results", "MPs rose from 3371 ± 1180/μl at day 5 to 64 858/μl at day 50.", ("particle_concentration",)),
    Told("Methods", "The quantity of EVs was determined by the micro-Bradford assay."),
    Told("Methods", "For size determination 200 EVs were counted on micrographs."),
    Told("Methods", "Samples were diluted to 10^8 particles per mL for NTA."),
    Told("Results", "Cells were seeded at 5 × 10^5/mL."),
    Told("Methods", "EVs were brought up in 2% SDS, 62 mM Tris pH 6.8 and 50 mM DTT, and 10 µL was loaded.",
        ("lysis_buffer",)),
    Told("Methods", "EVs were directly heated in sample buffer containing 0.5 M dithiothreitol and 8% SDS.",
        ("lysis_buffer",)),
    Told("Methods", "Lysates of cells and EVs (20 μg/lane) in 6 M urea, 50 mM Tris-HCl, 2% SDS were run.",
        ("lysis_buffer",)),
    Told("Methods", "EVs were lysed with RIPA (Thermo; 25 mM Tris-HCl (pH 7.6), 1% NP-40).", ("lysis_buffer",)),
    Told("Methods", "EV pellets were taken up in 0.25 M sucrose, 20 mM HEPES, pH 7.4."),
    Told("Methods", "EVs were lysed in RIPA buffer (CST) and 3 µg was loaded in each lane of 4–12% Bis-Tris gels."),
    Told("Methods", "EVs were resuspended in PBS with 1% Triton X-100 and proteinase K."),
    Told("Methods", "EVs were denatured in Laemmli buffer and run on a 5% SDS-PAGE gel."),
    Told("Methods", "EVs were bound to latex beads coated with anti-CD9. Beads were acquired on a FACSCalibur (BD).",
        ("instrument FACSCalibur",)),
    Told("Methods", "MPs were stained. Samples were run on a Cytomics FC500. The MP gate was set with 0.9 µm beads.",
        ("instrument Cytomics FC500",)),
    Told("Methods", "EVs on grids were viewed in a Tecnai 12 or a JEOL 1200EX electron microscope.",
        ("instrument Tecnai 12", "instrument JEOL 1200EX")),
    Told("Methods", "EVs were pelleted and embedded in Epon; sections were examined in a JEOL 1010.",
        ("instrument JEOL 1010",)),
    Told("Methods", "EVs were bound to latex beads coated with anti-CD9. T cells were counted on a Navios."),
    Told("Methods", "Kidney pieces were examined with a JEM-1400."),
)  # fmt: skip
"""Vesicles counted, lysed and looked at; and amounts, gels, gradients, cells and organs beside them."""
