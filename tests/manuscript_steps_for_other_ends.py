"""Short passages on steps that are done for something else beside an isolation, or without one."""

from __future__ import annotations

from tests.manuscript_passages import STEPS, Passage

STEPS_FOR_OTHER_ENDS = (
    Passage(
        "the same heading in a paper without vesicles",
        "# Proteins of plasma\n\n# Methods\n\n## Separation methods\n\nPlasma was spun at 12,000 × g for 20 min and "
        "put on a Superdex 200 column.\n",
        (),
        STEPS,
    ),
    Passage(
        "medium depleted of exosomes",
        "# Results\n\n"
        "## Exosomes of hypoxic cells carry miR-210\n\n"
        "Exosomes isolated from conditioned media by differential ultracentrifugation were cup-shaped on TEM."
        " As a control, CM depleted of exosomes (100,000 × g, 16 h) had no effect. ",
        (("isolation", "ultracentrifugation"),),
        STEPS,
    ),
    Passage(
        "vesicles of lipids",
        "# Methods\n\n"
        "## Vesicle preparation\n\n"
        "Large unilamellar vesicles were extruded through 100-nm polycarbonate filters (Mini-Extruder) and "
        "spun at 20,000 × g for 10 min. ",
        (),
        STEPS,
    ),
    Passage(
        "analytical ultracentrifugation",
        "# Methods\n\n"
        "## Analytical ultracentrifugation\n\n"
        "Sedimentation velocity was run at 40,000 rpm in an An-60 Ti rotor for 8 h to study the protein that "
        "binds EVs. ",
        (),
        STEPS,
    ),
    Passage(
        "polymer that fuses cells",
        "# Methods\n\n"
        "## Hybridoma\n\n"
        "Cells were fused with 50% PEG 1500. Antibodies were precipitated with 45% ammonium sulfate and spun "
        "at 10,000 × g for 20 min. EV release was not tested. ",
        (),
        STEPS,
    ),
    Passage(
        "polymer that precipitates a virus",
        "# Methods\n\n"
        "## AAV\n\n"
        "AAV was precipitated with 8% PEG 8000, spun at 3,000 × g for 30 min and purified on iodixanol "
        "gradients at 350,000 × g for 90 min. Exosomes may carry AAV. ",
        (),
        STEPS,
    ),
    Passage(
        "a pellet washed of fixative",
        "# Methods\n\n"
        "## Isolation of exosomes\n\n"
        "Exosomes were isolated by ultracentrifugation as before [5].\n\n"
        "## TEM\n\n"
        "Exosome pellets were fixed in 2.5% glutaraldehyde, washed by centrifugation at 100,000 × g for 1 h, "
        "embedded and cut. ",
        (("isolation", "ultracentrifugation"),),
        STEPS,
    ),
    Passage(
        "a virus, serum spun for the medium, and vesicles",
        "# Methods\n\n"
        "## Lentivirus\n\n"
        "HEK293T supernatants were filtered (0.45 µm) and virus pelleted at 25,000 rpm for 2 h in a SW28 rotor.\n\n"
        "## EVs\n\n"
        "For EVs, cells were washed and given EV-depleted medium (DMEM with 10% FBS spun at 120,000 g for 16 "
        "h, SW32Ti). Medium was spun at 500 g (10 min), 2000 g (20 min), 100,000 g (2 h, Type 70Ti). ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for 120min"),
            ("spin", "2000xg for 20min"),
            ("spin", "500xg for 10min"),
            ("rotor", "Type 70Ti"),
        ),
        STEPS,
    ),
    Passage(
        "polysomes",
        "# Methods\n\n"
        "## Polysome profiling\n\n"
        "Polysomes were resolved on 10–50% sucrose gradients at 222,000 × g for 2 h (SW41). Exosome secretion"
        " was scored by CD63 ELISA. ",
        (),
        STEPS,
    ),
    Passage(
        "a record of sequencing",
        "# Overall design\n\n"
        "sEV and lEV fractions were collected by sequential centrifugation at 500g, 2,000g, 14,000g and "
        "100,000g. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "100000xg for ?min"),
            ("spin", "14000xg for ?min"),
            ("spin", "2000xg for ?min"),
            ("spin", "500xg for ?min"),
        ),
        STEPS,
    ),
    Passage(
        "RNA of vesicles",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from plasma with qEV columns.\n\n"
        "## RNA isolation\n\n"
        "### From EVs\n\n"
        "Samples were mixed with chloroform and centrifuged at 12,000 × g for 15 min. RNA was pelleted at "
        "12,000 × g for 10 min. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
        STEPS,
    ),
    Passage(
        "plasma spun for counting",
        "# Methods\n\n"
        "## Measurement of microparticles\n\n"
        "Plasma was thawed and centrifuged at 1,800 g for 15 min. Microparticles were stained with annexin V "
        "and anti-CD41 and counted by flow cytometry.\n\n"
        "## Blood\n\n"
        "Blood was drawn in citrate tubes.\n",
        (("spin", "1800xg for 15min"),),
        STEPS,
    ),
    Passage(
        "membranes of broken bacteria",
        "# Methods\n\n"
        "## Preparation of membrane vesicles\n\n"
        "E. coli cells overexpressing the transporter were lysed in a French press. Debris was removed at "
        "8,000 rpm for 20 min. The supernatant was spun at 40,000 rpm for 1 h to collect membrane vesicles "
        "(MVs), which were kept at -80 °C. Exosomes of mammals are unrelated. ",
        (),
        STEPS,
    ),
    Passage(
        "a protein with a tag",
        "# Methods\n\n"
        "## Protein\n\n"
        "His-tagged annexin was purified by Ni-NTA affinity chromatography and size exclusion chromatography "
        "(Superdex 200), concentrated on Vivaspin 10 kDa and used with EVs from a company. ",
        (),
        STEPS,
    ),
    Passage(
        "organelles on beads",
        "# Methods\n\n"
        "## Immunoisolation of MVBs\n\n"
        "Cells were spun at 200 × g for 5 min, lysed by a syringe, nuclei removed at 1,000 × g for 10 min. "
        "MVBs were bound to Dynabeads with anti-GFP. Exosomes derive from MVBs. ",
        (),
        STEPS,
    ),
    Passage(
        "a virus beside vesicles",
        "# Methods\n\n"
        "## EVs\n\n"
        "EVs were isolated from conditioned medium by SEC (qEV).\n\n"
        "## Lentivirus\n\n"
        "Lentivirus-containing medium was harvested by filtration through 0.45 µm and spun at 50,000 × g for "
        "2 h. ",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
        STEPS,
    ),
    Passage(
        "particles coated with vesicles",
        "# Methods\n\n"
        "## EV-coated PLGA\n\n"
        "PLGA cores and EVs (bought) were co-extruded through 200 nm filters and spun at 16,000 × g for 10 min.\n",
        (),
        STEPS,
    ),
    Passage(
        "reagents that were bought",
        "# Materials and methods\n\n"
        "## Reagents\n\n"
        "Total Exosome Isolation Reagent (Invitrogen), ExoQuick (SBI) and qEV columns (Izon) were bought. "
        "Anti-CD63 Dynabeads were from Thermo.\n\n"
        "## EV isolation\n\n"
        "EVs were isolated from medium by qEV columns.\n",
        (
            ("isolation", "size exclusion chromatography"),
            ("product", "qEV"),
        ),
        STEPS,
    ),
    Passage(
        "a spin for cytokines",
        "# Materials and methods\n\n"
        "## Synaptic ectosomes\n\n"
        "T cells were incubated on bilayers for 90 min and detached with cold PBS. Ectosomes left on the "
        "bilayers were imaged; medium was spun at 350 × g for 5 min for cytokines. ",
        (),
        STEPS,
    ),
    Passage(
        "lysates precipitated",
        "# Methods\n\n"
        "## Co-IP\n\n"
        "Lysates of cells given EVs were cleared at 15,000 × g for 10 min, and Alix was precipitated with "
        "anti-Alix on Protein A Sepharose. ",
        (),
        STEPS,
    ),
    Passage(
        "beside an isolation: lipoprotein",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## HDL isolation\n\n"
        "HDL was isolated from plasma by sequential KBr density ultracentrifugation at 350,000 × g for 20 h. "
        "HDL rather than exosomes carries the miRNA. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: ribosome",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Polysome profiling\n\n"
        "Polysomes were resolved on 10–50% sucrose gradients at 222,000 × g for 2 h (SW41). Exosome secretion"
        " was scored by CD63 ELISA. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: secretome",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Secretome\n\n"
        "Conditioned medium was concentrated with 3-kDa Amicon Ultra filters at 4,000 × g for 40 min. "
        "Proteins were analysed by LC–MS; many are known exosome cargo. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: GUV",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## Vesicle preparation\n\n"
        "Large unilamellar vesicles were extruded through 100-nm polycarbonate filters (Mini-Extruder) and "
        "spun at 20,000 × g for 10 min. ",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "beside an isolation: hydrogel",
        "# Methods\n\n"
        "## EV isolation\n\n"
        "EVs of HEK293 cells were isolated from conditioned medium, spun at 2,100 × g for 20 min, at 105,000 "
        "× g for 80 min.\n\n"
        "## EV-loaded hydrogel\n\n"
        "Gels with EVs were spun at 500 × g for 3 min to remove bubbles, filtered (0.22 µm) prepolymer was used.\n",
        (
            ("isolation", "centrifugation"),
            ("isolation", "ultracentrifugation"),
            ("spin", "105000xg for 80min"),
            ("spin", "2100xg for 20min"),
        ),
        STEPS,
    ),
    Passage(
        "plasma for creatinine",
        "# Methods\n\n## EVs\n\nEVs were isolated from the conditioned medium of MSCs by ultrafiltration. "
        "Blood was drawn from mice, centrifuged at 1,500 g for 10 min and the plasma stored for creatinine and BUN. ",
        (("isolation", "ultrafiltration"),),
        STEPS,
    ),
    Passage(
        "virus that cells are given",
        "# Methods\n\n## EVs\n\nEVs were isolated from the conditioned medium of MSCs by ultrafiltration. "
        "EBV for infection was concentrated from B95-8 supernatant at 16,000 × g for 90 min. ",
        (("isolation", "ultrafiltration"),),
        STEPS,
    ),
    Passage(
        "serum for an immunoassay",
        "# Methods\n\n## EVs\n\nEVs were isolated from the conditioned medium of MSCs by ultrafiltration. "
        "Serum sFlt-1 was determined by the Kryptor immunoassay in routine tubes spun at 1,800 × g for 10 min. ",
        (("isolation", "ultrafiltration"),),
        STEPS,
    ),
    Passage(
        "ghosts of red cells",
        "# Methods\n\n## EVs\n\nEVs were isolated from the conditioned medium of MSCs by ultrafiltration. "
        "Ghosts were made from red cells by hypotonic lysis and pelleted at 27,000 g for 15 min until white. ",
        (("isolation", "ultrafiltration"),),
        STEPS,
    ),
)
