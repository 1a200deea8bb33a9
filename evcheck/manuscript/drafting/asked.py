"""What there is to ask the authors of a paper, by field: the fields that a check reads, in words for the author."""

from __future__ import annotations

CULTURE = (
    ("cells.name", "Which cells made the vesicles?"),
    ("cells.passage", "At which passage were the cells used?"),
    ("cells.authenticated", "How was the identity of the cells checked, for instance by STR?"),
    ("cells.mycoplasma", "Were the cells tested for mycoplasma, and with what result?"),
    ("cells.viability", "What share of the cells was alive when the medium was collected?"),
    ("medium.base", "In which medium were the vesicles collected?"),
    (
        "medium.serum",
        "Which serum did that medium hold, and how was it freed of its own vesicles? Write `none` if there was none.",
    ),
    ("medium.conditioning", "For how long was the medium on the cells?"),
)
DONORS = (
    ("donors.number", "How many donors were there?"),
    ("donors.sex", "Of which sex were the donors?"),
    ("donors.age", "Of which age were the donors?"),
    ("donors.health", "In what state of health were the donors?"),
    ("donors.fasting", "Had the donors fasted?"),
)
BLOOD = (
    ("collection.needle", "With which needle was blood drawn?"),
    ("collection.time_to_processing", "How long after the draw was the blood first spun?"),
    ("processing", "By which spins was plasma or serum made? One entry each."),
)
KEPT = (
    ("storage.state", "Was the sample used fresh, or was it cooled or frozen?"),
    ("storage.freeze_thaw_cycles", "How often was the sample frozen and thawed?"),
)
PREPARATION = (
    ("rationale", "Why was this isolation chosen?"),
    ("storage.temperature", "At which temperature was the preparation kept?"),
    ("storage.buffer", "In which buffer was the preparation kept?"),
    ("characterization.proteins", "Which proteins were looked for in the vesicles, markers and contaminants alike?"),
    ("characterization.particles", "By which technique were particles sized and counted?"),
    ("characterization.imaging", "Were single vesicles imaged, by which technique?"),
    ("characterization.quantities.protein", "How much protein does the preparation hold, by which assay?"),
)
STUDY = (
    (
        "negative_results.status",
        "Are results that showed nothing reported? Write `reported`, `none obtained` or `withheld`.",
    ),
    ("data", "Which data sets are public, and where?"),
    ("ev_track", "What is the EV-TRACK ID?"),
)
SPECIFIC = {
    "urine": (
        ("void", "Which urine is it: first or second morning, random, timed?"),
        ("sampling", "How was it taken: mid-stream, catheter, bag?"),
        ("thp_treatment", "How was Tamm-Horsfall protein reduced? `not done` is a full answer."),
        ("normalizer", "To what were figures normalized: creatinine, osmolality, particles?"),
    ),
    "csf": (
        ("site", "Where was the fluid drawn: lumbar, ventricular, cisternal?"),
        ("access", "How was the fluid drawn: puncture, drain, shunt, after death?"),
        ("red_cells", "How many red blood cells were counted in it?"),
    ),
    "saliva": (
        ("stimulated", "Was the flow stimulated, and by what?"),
        ("time_since_food", "When had the donors last eaten or drunk?"),
        ("debris_removal", "How were bacteria and remains of food removed?"),
    ),
    "milk": (
        ("lactation_stage", "Of which stage of lactation is it?"),
        ("fat_removal", "How was fat removed?"),
        ("casein_removal", "How was casein removed?"),
    ),
    "synovial_fluid": (
        ("joint", "From which joint is it?"),
        ("disease", "Which disease has the joint?"),
        ("hyaluronidase", "Was it treated with hyaluronidase?"),
    ),
    "tissue": (
        ("region", "Which part of the organ is it?"),
        ("mass", "How much tissue was used?"),
        ("dissociation", "How was it dissociated?"),
    ),
    "bacteria": (
        ("strain", "Which strain is it?"),
        ("growth_phase", "In which phase of growth was it harvested?"),
        ("medium", "In which medium did it grow?"),
    ),
    "plant": (
        ("organ", "Which part of the plant was used?"),
        ("cultivar", "Which cultivar is it?"),
        ("extraction", "How was the fluid or juice taken?"),
    ),
}
"""By chapter of the sample."""

STEP = {
    "force": "What was the centrifugal force?",
    "duration": "For how long?",
    "rotor": "In which rotor? The maker's name, such as SW 32 Ti.",
    "temperature": "At which temperature?",
    "matrix": "Of which medium was the gradient or cushion?",
    "layers": "Which layers had it? One entry each, with percent and volume.",
    "loading": "Where was the sample loaded: `top` or `bottom`?",
    "fractions": "Which fractions were kept or pooled?",
    "load": "How much was loaded?",
    "product": "By which product: trade name, or `membrane`, `resin` where it has none?",
    "cutoff": "Of which molecular weight cut-off was the membrane?",
    "pore": "Of which pore size was the filter?",
    "reagent": "With which reagent?",
    "ratio": "In which ratio of reagent to sample?",
    "incubation": "For how long was it incubated?",
    "target": "What did antibody or ligand bind?",
    "carrier": "What was antibody or ligand bound to?",
    "elution": "How were vesicles eluted?",
    "volume": "Which volume went in?",
    "instrument": "With which instrument?",
    "settings": "With which settings?",
    "buffer": "Against which buffer?",
}
"""By field of a step."""

PER = (("concentration.per", "To what does the number refer: `mL final`, `mL sample`, `cell`, `g tissue`, `harvest`?"),)
PARTICLE = (
    ("instrument", "Which instrument was used?"),
    ("settings", "With which settings?"),
    ("size", "What size was found?"),
)
IMAGE = (
    ("views", "Is there a wide-field view, and a close-up?"),
    ("size.particles_measured", "How many vesicles were measured on images?"),
)
ASSAY = (
    ("doses", "Which doses of vesicles were tested?"),
    ("controls", "Which controls stood beside the vesicles?"),
    ("replicates.biological", "How often was it repeated with independent material?"),
)
RESULT = (("result", "What was found in the vesicles: `detected`, `not detected`, `enriched`, `depleted`?"),)
SPECIES = (("species", "From which species are the vesicles? The Latin name."),)
AMOUNT = (("amount.used", "How much of it did one isolation start from?"),)
ANTICOAGULANT = (("collection.anticoagulant", "Which anticoagulant was in the tube?"),)
OF_THESE = (("characterization", "Which results are of these vesicles? The paper gives some without saying of which."),)
ISOLATION = (("isolation", "By which steps were vesicles isolated? Write `none` if the fluid was measured as it is."),)
ASSAYS = (
    ("assays", "Was anything done to see what the vesicles do? Write `none` if not, else one entry for each assay."),
)
PREPARATIONS = (("preparations", "From what were vesicles isolated, and how? One entry for each source and protocol."),)
