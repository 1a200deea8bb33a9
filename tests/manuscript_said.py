"""What authors say of the proteins of vesicles: each saying with the proteins that it tells, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.manuscript_passages import Passage

PROTEINS = ("marker_detected", "marker_absent", "marker_assessed")
"""Fields that are compared in these passages."""
METHODS = """# Methods

## Isolation of EVs

Extracellular vesicles (EVs) were isolated from conditioned medium of MSCs by centrifugation at 100,000 × g for 70 min.

"""
RESULTS = METHODS + "# Results\n\n## Characterization\n\n"
PLACES = {
    "results": RESULTS,
    "legend": RESULTS + "Vesicles were characterized (Fig. 1).\n\n",
    "methods": "# Methods\n\n## Characterization of EVs\n\n",
    "blotting": METHODS + "## Western blotting\n\n",
}
"""What stands before a saying, by the part of a paper that it is from."""


class Said(NamedTuple):
    """A saying, with the proteins that it tells as present, as absent, and as looked at."""

    text: str
    present: str = ""
    absent: str = ""
    looked: str = ""
    place: str = "results"


def passages(said: tuple[Said, ...]) -> Iterator[Passage]:
    """The sayings as passages of a paper on vesicles."""
    for one in said:
        told = zip(PROTEINS, (one.present, one.absent, one.looked), strict=True)
        expected = tuple((field, symbol) for field, symbols in told for symbol in symbols.split(", ") if symbol)
        yield Passage(f"{one.place}: {one.text}", PLACES[one.place] + one.text + "\n", expected, PROTEINS)


LEVELS_AND_PLACES = (
    Said("CD3, CD19, CD56 and ROR1 were below the detection limit in all EV preparations.", absent="CD19, NCAM1, ROR1"),
    Said("CD63 stayed under the limit of detection in sEVs, although the lysates gave a clear smear.", absent="CD63"),
    Said("On EVs, CD3, CD14 and CD19 did not exceed the isotype control.", absent="CD14, CD19"),
    Said("For EVs the signals of CD45 and CD31 did not exceed background.", absent="PECAM1, PTPRC"),
    Said("CD45 and HLA-DR remained at the level of the isotype control on all EVs.", absent="PTPRC"),
    Said("In EVs, calnexin was below the limit of quantification of the assay.", absent="CANX"),
    Said("CD8, CD20 and CD25 on EVs never rose above the blank.", absent="CD8A, IL2RA, MS4A1"),
    Said("Signals for CD2, CD8 and CD24 on EVs lay below the cut-off.", absent="CD2, CD24, CD8A"),
    Said("On EVs, CD4 was not distinguishable from the isotype control.", absent="CD4"),
    Said("The MFI of CD45 on EVs was no higher than that of the isotype.", absent="PTPRC"),
    Said(
        "Among 1,418 proteins identified in EVs by mass spectrometry, flotillin-1, ALIX and CD81 ranked among the top "
        "100.",
        present="CD81, FLOT1, PDCD6IP",
    ),
    Said(
        "In the proteome of EVs (1,212 protein groups), flotillin-1, ALIX and CD81 ranked among the upper 100.",
        present="CD81, FLOT1, PDCD6IP",
    ),
    Said(
        "In the EV proteome (842 groups in three donors), annexin A2, CD9 and syntenin-1 stood among the 50 most "
        "intense.",
        present="ANXA2, CD9, SDCBP",
    ),
    Said(
        "Of the EV proteome, integrin beta-1, CD44 and CD73 belonged to the thirty most abundant.",
        present="CD44, ITGB1, NT5E",
    ),
    Said("PSD95 and synaptophysin were confined to homogenates and did not appear in EVs.", absent="DLG4, SYP"),
    Said(
        "CD9 was in sEVs, but PSD95 and synaptophysin were confined to homogenates.", present="CD9", absent="DLG4, SYP"
    ),
    Said(
        "EVs contained Alix. Calnexin and GM130 were restricted to cell lysates.",
        present="PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("EVs contained Alix. Cytochrome c was seen in whole cells only.", present="PDCD6IP", absent="CYCS"),
    Said(
        "EVs contained Alix and CD9. Calnexin was found only in the homogenate.", present="CD9, PDCD6IP", absent="CANX"
    ),
    Said("EVs contained Alix and CD9; calnexin only in lysates.", present="CD9, PDCD6IP", absent="CANX"),
    Said("EVs contained Alix and CD9; calnexin, in lysates only.", present="CD9, PDCD6IP", absent="CANX"),
    Said(
        "Of the 37 antigens on EVs, the platelet antigens CD41b, CD42a and CD62P were highest, followed by HLA-DR and "
        "CD31.",
        present="GP9, ITGA2B, PECAM1, SELP",
    ),
    Said(
        "On EVs, CD9 and CD81 were brightest, followed by CD63, CD29 and CD44.", present="CD44, CD63, CD81, CD9, ITGB1"
    ),
    Said("The strongest signal on EVs was that of CD9, then came CD81 and CD63.", present="CD63, CD81, CD9"),
    Said("On EVs CD9 gave the highest intensity, with CD81 second and CD63 third.", present="CD63, CD81, CD9"),
    Said("CD62P and CD40 were higher on EVs of patients than of volunteers.", present="CD40, SELP"),
    Said("ApoA1 was detected in whole CSF and not in the pooled EV fractions 7-10.", absent="APOA1"),
    Said("ApoA1 was present in the raw fluid and not detectable in pooled EV fractions.", absent="APOA1"),
    Said("Albumin was abundant in plasma but not in EVs.", absent="ALB"),
    Said("Albumin was lowered more than 500-fold in EVs relative to plasma.", absent="ALB"),
    Said(
        "Albumin, a left-over of the medium, made up a third of the intensity in TFF-EVs and was nearly gone from "
        "G-EVs.",
        absent="ALB",
    ),
    Said("ApoB was reduced to traces in EVs after the gradient.", absent="APOB"),
    Said("ApoB was depleted 30-fold by SEC in the EV fractions.", absent="APOB"),
    Said("In EVs, ApoA1 and albumin had nearly disappeared.", absent="ALB, APOA1"),
    Said("Less than 1% of the albumin of plasma was left in EVs.", absent="ALB"),
    Said("Western blots of EVs showed CD9 and CD63. Alix was weak but present.", present="CD63, CD9, PDCD6IP"),
    Said("Western blots of EVs showed CD9 and CD63. Alix was weak but exist.", present="CD63, CD9, PDCD6IP"),
    Said("TSG101 was faint, yet was still detected in EVs.", present="TSG101"),
    Said("Calnexin was still detected in EVs.", present="CANX"),
    Said("We did not find CD9 on Pan02 exosomes, whereas PANC-1 exosomes had it.", present="CD9"),
    Said("CD63 was missing from EVs of HeLa cells, while EVs of A549 cells had it.", present="CD63"),
    Said("We saw no CD81 on Jurkat EVs, but it was there on Raji EVs.", present="CD81"),
    Said("APP C-terminal fragments were in sEVs of both genotypes.", present="APP"),
    Said("N-terminal fragments of syntaxin-4 were found in EVs.", present="STX4"),
    Said("Full-length APP was in EVs of wild-type neurons.", present="APP"),
    Said("OmpA in OMVs and OM (Fig. 2a). RpoA in whole cells only.", present="other: OmpA", absent="other: RpoA"),
    Said(
        "OmpA was in OMVs and outer membranes. GroEL was faint in the crude pellet and gone after the gradient.",
        present="other: OmpA",
        absent="other: GroEL",
    ),
    Said("MS of OMVs: 214 proteins; OmpF, OmpX, Lpp.", present="other: Lpp, other: OmpF, other: OmpX"),
    Said("Inner membrane SecY was not found in OMVs.", absent="other: SecY"),
    Said("By immunofluorescence injected EVs lay in F4/80+ cells but not beside CD31+ endothelium."),
    Said("Immunofluorescence showed that the EVs given had reached CD68-positive macrophages."),
    Said(
        "Immunofluorescence of the kidney showed PKH26-labelled EVs within CD31+ vessels and none in "
        "aquaporin-2-positive tubules."
    ),
)

BLOTS = (
    Said(
        "Immunoblots of the vesicle pellet gave strong bands for Alix, TSG101 and CD9; the ER protein calnexin was "
        "seen in the cell lysate alone.",
        present="CD9, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said(
        "As judged by immunoblotting, EVs were positive for flotillin-1, HSP70 and CD81 and negative for GM130.",
        present="CD81, FLOT1, HSPA1A",
        absent="GOLGA2",
    ),
    Said("Both CD9 and CD63 came up in EVs on Western blots, Grp94 did not.", present="CD63, CD9", absent="HSP90B1"),
    Said("On Western blots, CD9 could be seen in the EV lanes, and so could CD81.", present="CD81, CD9"),
    Said(
        "Equal amounts of protein were loaded; relative to cells, EVs had more CD63 and Alix and less actin.",
        present="CD63, PDCD6IP",
    ),
    Said(
        "Bands of the expected size were obtained with antibodies against CD9 (24 kDa), CD81 (22 kDa) and Alix (96 "
        "kDa) in EVs from all donors.",
        present="CD81, CD9, PDCD6IP",
    ),
    Said(
        "Western blotting confirmed that our EVs had the tetraspanins CD9 and CD81 as well as TSG101, and were free of "
        "calnexin and GM130.",
        present="CD81, CD9, TSG101",
        absent="CANX, GOLGA2",
    ),
    Said(
        "No band was obtained with anti-calnexin in the EV lanes, but there was one in the cell lysate.", absent="CANX"
    ),
    Said("Calnexin was not seen in EVs even after long exposure.", absent="CANX"),
    Said("Immunoblotting with anti-GM130 left the EV lanes empty.", absent="GOLGA2"),
    Said(
        "Western blot for CD63, CD9 and TSG101 verified the nature of the EVs, with calnexin serving as the negative "
        "control.",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said("EVs were rich in syntenin-1 and poor in calnexin.", present="SDCBP", absent="CANX"),
    Said("While lysates contained calnexin, EVs had none of it.", absent="CANX"),
    Said("Calreticulin, which is abundant in cells, was undetected in EVs.", absent="CALR"),
    Said(
        "Alix and TSG101 were both stronger in EVs than in the cells that had released them.", present="PDCD6IP, TSG101"
    ),
    Said("CD9 was the only tetraspanin that we could detect in EVs by western blotting.", present="CD9"),
    Said("In EVs, bands for CD63 and CD81 were prominent, that for CD9 was faint.", present="CD63, CD81, CD9"),
    Said("Probing EVs for CD63, Alix and HSC70 gave the expected bands.", present="CD63, HSPA8, PDCD6IP"),
    Said(
        "Western blots (Fig. 1D) were positive for CD9, CD63, CD81 in EVs. Calnexin: negative.",
        present="CD63, CD81, CD9",
        absent="CANX",
    ),
    Said(
        "Compared to cell lysates, EVs showed an enrichment of CD81 and a depletion of tubulin and calnexin.",
        present="CD81",
        absent="CANX",
    ),
    Said(
        "EV preparations reacted with antibodies against CD9, CD63 and flotillin-2 but not with those against "
        "cytochrome c.",
        present="CD63, CD9, FLOT2",
        absent="CYCS",
    ),
    Said(
        "The tetraspanins CD63 and CD81, together with the ESCRT proteins Alix and TSG101, are all present in the EVs "
        "(Figure 3).",
        present="CD63, CD81, PDCD6IP, TSG101",
    ),
    Said(
        "We could confirm by Western blot the presence of CD63, CD9, and the absence of calnexin in EVs.",
        present="CD63, CD9",
        absent="CANX",
    ),
    Said(
        "All EV samples contained TSG101 (5/5) and CD9 (5/5), whereas CD63 was detectable in three of five.",
        present="CD63, CD9, TSG101",
    ),
    Said("Uromodulin was removed from EVs by DTT.", absent="UMOD"),
    Said("Tamm-Horsfall protein remained the main band of urinary EVs.", present="UMOD"),
    Said(
        "After flotation, CD9 and flotillin-1 were recovered at 1.10-1.14 g/mL; argonaute 2 stayed at the bottom.",
        present="CD9, FLOT1",
        absent="AGO2",
    ),
    Said(
        "SEC parted EVs (CD63, fractions 7-10) from apoB (fractions 8-11, partly) and albumin (fractions 13-20).",
        present="CD63",
    ),
    Said(
        "EVs of both media carried Alix, HSP90 and annexin A5 to the same extent.", present="ANXA5, HSP90AB1, PDCD6IP"
    ),
    Said("Syntenin was found exclusively in small EVs, and actinin-4 in large EVs.", present="ACTN4, SDCBP"),
    Said(
        "Mitofilin and alpha-actinin-4 marked large EVs, ADAM10 and CD81 small EVs.",
        present="ACTN4, ADAM10, CD81, IMMT",
    ),
    Said(
        "Small EVs, but not large EVs, contained CD63 and syntenin-1; Grp94 was in large EVs.",
        present="CD63, HSP90B1, SDCBP",
    ),
    Said("None of the EV samples contained detectable calnexin.", absent="CANX"),
    Said("Lamin A/C and histone H3 were lacking in the exosomes.", absent="LMNA"),
    Said("There was no evidence of GM130 or of calnexin in the exosomes.", absent="CANX, GOLGA2"),
    Said(
        "EVs were devoid of the Golgi protein GM130, the ER protein calnexin, and the mitochondrial protein COX IV.",
        absent="CANX, COX4I1, GOLGA2",
    ),
)

CYTOMETRY = (
    Said(
        "EVs bound to aldehyde/sulfate latex beads stained for CD9 (92% of beads), CD63 (88%) and CD81 (95%), whereas "
        "CD45 was at the level of the isotype.",
        present="CD63, CD81, CD9",
        absent="PTPRC",
    ),
    Said("Flow cytometry of EV-coated beads showed CD63 and CD81, and no CD14.", present="CD63, CD81", absent="CD14"),
    Said("Bead-bound EVs were CD9high, CD63high and CD81low.", present="CD63, CD81, CD9"),
    Said(
        "By nano-flow cytometry, 34.2% of EVs were CD9 positive, 21% CD63 positive and 12% CD81 positive.",
        present="CD63, CD81, CD9",
    ),
    Said("NanoFCM analysis: CD9+ 41%, CD63+ 17%, CD81+ 25% of EVs.", present="CD63, CD81, CD9"),
    Said(
        "On the nano-flow cytometer 38 ± 5% of the EVs carried CD9, 22 ± 4% CD63 and 9 ± 2% CD81; with the isotype it "
        "was 0.8%.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Of the EVs, 45% expressed CD9, 30% expressed CD63, and fewer than 1% expressed CD45.",
        present="CD63, CD9",
        absent="PTPRC",
    ),
    Said("The percentage of CD63-positive EVs was 15% and that of CD81-positive EVs 22%.", present="CD63, CD81"),
    Said(
        "In the MACSPlex assay, MSC-EVs gave strong signals for CD29, CD44, CD49e, CD105 and MCSP, whereas CD45, CD31 "
        "and CD3 were negative.",
        present="CD44, CSPG4, ENG, ITGA5, ITGB1",
        absent="PECAM1, PTPRC",
    ),
    Said(
        "Of 37 surface epitopes on EVs, 14 were positive: CD9, CD63, CD81, CD29, CD44, CD49e, CD146.",
        present="CD44, CD63, CD81, CD9, ITGA5, ITGB1, MCAM",
    ),
    Said(
        "Multiplex bead analysis of EVs disclosed the tetraspanins CD9, CD63 and CD81, the MSC antigens CD44 and "
        "CD105, and little CD133.",
        present="CD44, CD63, CD81, CD9, ENG",
    ),
    Said(
        "The EVs' signature comprised CD326, CD24 and CD49f, none of which was seen on control EVs.",
        present="CD24, EPCAM, ITGA6",
    ),
    Said(
        "Markers of haematopoietic cells (CD4, CD8, CD19, CD45) were not present on the MSC-EVs in the bead assay.",
        absent="CD19, CD4, CD8A, PTPRC",
    ),
    Said("ExoView chips showed that EVs captured by anti-CD81 co-expressed CD9 and CD63.", present="CD63, CD9"),
    Said(
        "On ExoView chips, EVs were caught by CD9, CD63 and CD81 spots, but not by the CD41a spot.",
        present="CD63, CD81, CD9",
        absent="ITGA2B",
    ),
    Said(
        "Single-particle interferometric imaging revealed that 60% of CD9-captured EVs also bore CD81.", present="CD81"
    ),
    Said(
        "Interferometric imaging detected CD9, CD63 and CD81 on single EVs, and syntenin after permeabilization.",
        present="CD63, CD81, CD9, SDCBP",
    ),
    Said(
        "Colocalization on chips: 35% of EVs were CD9/CD81 double positive and 8% CD9/CD63/CD81 triple positive.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Microparticles (MPs) were characterized by flow cytometry: 70% CD41+, 8% CD235a+, 3% CD45+ and 2% CD144+.",
        present="CDH5, GYPA, ITGA2B, PTPRC",
    ),
    Said("Platelet MPs (CD41+/annexin V+) made up 80% of all MPs.", present="ITGA2B"),
    Said(
        "Annexin V-positive microparticles (MPs) bearing CD61, CD62P and CD142 were raised in patients.",
        present="F3, ITGB3, SELP",
    ),
    Said("CD142 was expressed on 5% of the platelet microparticles (MPs).", present="F3"),
    Said(
        "After immunocapture on CD9 beads EVs were detected with anti-CD63-PE and anti-CD81-APC; both were positive.",
        present="CD63, CD81",
    ),
    Said("EVs captured on anti-CD63 beads were positive for CD9 and CD81 by flow cytometry.", present="CD81, CD9"),
    Said(
        "Imaging flow cytometry of EVs detected 2.1 × 10^8 CD63+ objects/mL and 4 × 10^7 CD9+ objects/mL.",
        present="CD63, CD9",
    ),
    Said("EVs displayed HLA-ABC but neither CD80 nor CD86.", absent="CD80, CD86"),
    Said(
        "EVs stained brightly for CD44 and CD90, dimly for CD73, and not at all for CD34 and CD45.",
        present="CD44, NT5E, THY1",
        absent="CD34, PTPRC",
    ),
    Said("EVs were uniformly CD90+CD44+CD73+CD31−CD45−.", present="CD44, NT5E, THY1", absent="PECAM1, PTPRC"),
    Said("The phenotype of the EVs was CD9+/CD63+/CD81low/CD45-.", present="CD63, CD81, CD9", absent="PTPRC"),
    Said(
        "A histogram shift was seen for CD63 and CD81 on EV-bead complexes, whereas for CD19 it overlapped the "
        "isotype.",
        present="CD63, CD81",
        absent="CD19",
    ),
    Said("EV-bead complexes shifted with anti-CD9 and anti-CD81 relative to isotype.", present="CD81, CD9"),
    Said("EVs showed MFI ratios above 5 for CD9, CD63 and CD81.", present="CD63, CD81, CD9"),
    Said("CD47 exceeded the isotype on EVs of all donors.", present="CD47"),
    Said("Signals for CD47 and CD55 were above background on EVs.", present="CD47, CD55"),
    Said("EV surface CD47 was clearly above the isotype control.", present="CD47"),
)

OTHER_ASSAYS = (
    Said(
        "ELISA of EVs read 1.2 ng of CD63 and 0.4 ng of CD9 per 10^9 particles; albumin was not measurable.",
        present="CD63, CD9",
        absent="ALB",
    ),
    Said(
        "By sandwich ELISA, L1CAM was below the detection limit in EV fractions and appeared in the protein fractions "
        "only.",
        absent="L1CAM",
    ),
    Said("In the ELISA, EV fractions had 14-fold more CD9 than the soluble fractions.", present="CD9"),
    Said(
        "Measured with Simoa, EV fractions of CSF held CD9 and CD81 at 30 and 45 pg/mL and no L1CAM.",
        present="CD81, CD9",
        absent="L1CAM",
    ),
    Said("EV-associated alpha-synuclein averaged 12 pg/mL by ELISA.", present="SNCA"),
    Said("Tau was quantified in EVs by Simoa (2.1 ± 0.3 pg/mL).", present="MAPT"),
    Said(
        "Mass spectrometry identified 1,520 proteins in EVs, including CD9, CD63, CD81, ALIX, TSG101, flotillin-1 and "
        "annexin A2.",
        present="ANXA2, CD63, CD81, CD9, FLOT1, PDCD6IP, TSG101",
    ),
    Said(
        "LC-MS/MS of EVs yielded 88 of the top 100 proteins of Vesiclepedia, among them CD9, ENO1, HSPA8 and GAPDH.",
        present="CD9, ENO1, GAPDH, HSPA8",
    ),
    Said(
        "Proteomics found EV proteins (CD81, SDCBP, EHD4), integrins (ITGA6, ITGB4) and no calnexin.",
        present="CD81, EHD4, ITGA6, ITGB4, SDCBP",
        absent="CANX",
    ),
    Said(
        "The most abundant proteins in EVs by label-free quantification were fibronectin, lactadherin, and "
        "thrombospondin-1.",
        present="FN1, THBS1",
    ),
    Said(
        "The EV proteome was dominated by fibronectin, EDIL3, and Mac-2-binding protein.",
        present="EDIL3, FN1, LGALS3BP",
    ),
    Said(
        "Among the 312 proteins enriched in EVs compared with cells were CD9, SLC3A2 and EGFR, whereas ribosomal "
        "proteins and calnexin were depleted.",
        present="CD9, EGFR, SLC3A2",
        absent="CANX",
    ),
    Said(
        "Proteomic hits in EVs comprised heat shock proteins (HSPA8, HSP90AB1), annexins (ANXA1, ANXA2, ANXA5), and "
        "Rab proteins (RAB5A, RAB7A).",
        present="ANXA1, ANXA2, ANXA5, HSP90AB1, HSPA8, RAB5A, RAB7A",
    ),
    Said(
        "Peptides of CD9, CD81 and syntenin-1 were seen in all three EV replicates; those of calnexin and GM130 in "
        "none.",
        present="CD81, CD9, SDCBP",
        absent="CANX, GOLGA2",
    ),
    Said(
        "Volcano plots showed that TSPAN8, EPCAM and CDH17 were up in tumour EVs, and APOA1 and ALB were down.",
        present="CDH17, EPCAM, TSPAN8",
    ),
    Said("Immunogold labelling put CD63 on the surface of EVs of 50-120 nm.", present="CD63"),
    Said("Immuno-EM: 10-nm gold for CD63 and 5-nm gold for CD9 decorated the same vesicles.", present="CD63, CD9"),
    Said("Gold particles for CD81 lay on the membranes of EVs, none with the IgG control.", present="CD81"),
    Said(
        "Immunogold EM with anti-CD9 labelled most vesicles; without the first antibody no gold was found.",
        present="CD9",
    ),
    Said("Vesicles were immunolabelled for Hsp70 and flotillin (arrows).", present="HSPA1A"),
    Said(
        "Dot blots of intact EVs with and without Tween showed CD63 outside and TSG101 inside.", present="CD63, TSG101"
    ),
    Said("Dots of EVs reacted with anti-CD9 and anti-GM1.", present="CD9"),
    Said(
        "An antibody array (Exo-Check) of EVs lit up for ALIX, CD63, CD81, EpCAM, FLOT1, ICAM1, ANXA5 and TSG101, with "
        "no signal for GM130.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "On the Exo-Check array all eight markers of exosomes (FLOT1, ICAM, ALIX, CD81, CD63, EpCAM, ANXA5, TSG101) "
        "were seen and the cis-Golgi control GM130 was blank.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "The antibody array showed spots for CD63, ICAM1 and ANXA5 and no spot for GM130 with EVs.",
        present="ANXA5, CD63, ICAM1",
        absent="GOLGA2",
    ),
    Said(
        "Capillary Western (Wes) of EVs gave peaks for Alix at 100 kDa and CD9 at 25 kDa and none for calnexin.",
        present="CD9, PDCD6IP",
        absent="CANX",
    ),
    Said(
        "In Jess runs EVs had chemiluminescent peaks of TSG101 and syntenin-1; calnexin peaks occurred with cell "
        "lysate only.",
        present="SDCBP, TSG101",
        absent="CANX",
    ),
    Said("Simple Western detected CD63 in EVs from 4 of 6 donors.", present="CD63"),
    Said("Luminex of EV lysates detected IL-6 and IL-8 inside EVs.", present="CXCL8, IL6"),
    Said(
        "Cytokine arrays of EVs revealed MCP-1, IL-8 and VEGF, but no IL-10.",
        present="CCL2, CXCL8, VEGFA",
        absent="IL10",
    ),
    Said("Proximity extension assays found EGFR and HER2 on EVs.", present="EGFR, ERBB2"),
    Said(
        "Targeted mass spectrometry quantified CD9 (12 fmol/µg), CD63 (3 fmol/µg) and CD81 (7 fmol/µg) in EVs.",
        present="CD63, CD81, CD9",
    ),
    Said("Super-resolution microscopy localized CD9, CD63 and CD81 on single EVs.", present="CD63, CD81, CD9"),
    Said("TIRF images of EVs showed CD63 and CD9 on the same spots.", present="CD63, CD9"),
    Said(
        "Surface plasmon resonance: EVs bound to anti-CD9 and anti-CD63 but not to anti-CD45.",
        present="CD63, CD9",
        absent="PTPRC",
    ),
    Said("EVs had PSMA on their surface.", present="FOLH1"),
    Said("EVs harbour active TF, EGFRvIII and PD-L1.", present="CD274, EGFR, F3"),
    Said("PD-L1 was carried by EVs and lost after trypsin.", present="CD274"),
    Said("Proteinase K abolished the signal of CD81 on EVs but spared TSG101.", present="CD81, TSG101"),
)

LEGENDS_METHODS_AND_TRAPS = (
    Said(
        "Figure 1. (A) NTA. (B) TEM. (C) Western blot: Alix, TSG101, CD63 and, as a negative marker, calnexin. Lane 1, "
        "cell lysate; lane 2, EVs.",
        absent="CANX",
        looked="CD63, PDCD6IP, TSG101",
        place="legend",
    ),
    Said(
        "Figure 1. Western blots of EVs (E) and cells (C). CD9 and CD81 are found in E, calnexin in C only.",
        present="CD81, CD9",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. EVs are positive for CD63 and HSP70 and negative for calnexin on immunoblots.",
        present="CD63, HSPA1A",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. Immunoblots of 10 µg of cell lysate (CL) and EVs for flotillin-1, CD9 and GM130. GM130 is only seen "
        "in CL.",
        absent="GOLGA2",
        looked="CD9, FLOT1",
        place="legend",
    ),
    Said(
        "Fig. 1 Characterization of EVs. a TEM, b NTA, c western blot of CD9, CD63, TSG101 and calnexin",
        absent="CANX",
        looked="CD63, CD9, TSG101",
        place="legend",
    ),
    Said(
        "Figure 3. Flow cytometry of EVs on beads. Red, CD9, CD63 or CD81; grey, isotype.",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. MACSPlex results of EVs, background subtracted. CD9, CD63 and CD81 are the brightest; CD19 and CD56 "
        "are missing.",
        present="CD63, CD81, CD9",
        absent="CD19, NCAM1",
        place="legend",
    ),
    Said("Figure 4. Immunogold of EVs with anti-CD63 (10 nm). Scale bar, 100 nm.", looked="CD63", place="legend"),
    Said(
        "Figure 4. Expression of CD63, CD86 and CD206 in macrophages treated with EVs, by flow cytometry.",
        place="legend",
    ),
    Said(
        "Figure 5. Immunofluorescence of liver sections of mice given EVs: CD31 (green), PKH26 (red), DAPI (blue).",
        place="legend",
    ),
    Said("Figure 5. Western blots of cells treated with EVs: Bax, Bcl-2, caspase-3 and actin.", place="legend"),
    Said(
        "Figure 6. Dot blot of SEC fractions for CD63 and ApoB; EV fractions 7-9 are boxed.",
        absent="APOB",
        looked="CD63",
        place="legend",
    ),
    Said(
        "EVs (10 µg) were separated on 10% gels and blotted with anti-CD63 (1:500, Abcam), anti-Alix (1:1000, CST) and "
        "anti-calnexin (1:1000).",
        absent="CANX",
        looked="CD63, PDCD6IP",
        place="methods",
    ),
    Said(
        "EV lysates were run on a Wes (ProteinSimple) with antibodies to TSG101 and CD81.",
        looked="CD81, TSG101",
        place="methods",
    ),
    Said(
        "EVs on latex beads were stained with anti-CD9-FITC and anti-CD63-PE and read on a FACSCalibur.",
        looked="CD63, CD9",
        place="methods",
    ),
    Said(
        "For immunogold, grids with EVs were incubated with mouse anti-CD63 (1:50) and goat anti-mouse 10-nm gold.",
        looked="CD63",
        place="methods",
    ),
    Said(
        "CD63 and CD9 of EVs were quantified by ELISA (ExoELISA, System Biosciences).",
        looked="CD63, CD9",
        place="methods",
    ),
    Said("EVs were captured with anti-CD9 beads and eluted with glycine.", place="methods"),
    Said(
        "Cells were lysed in RIPA buffer. Blots were probed with antibodies against Bax, Bcl-2, cleaved caspase-3 and "
        "GAPDH.",
        place="blotting",
    ),
    Said(
        "EVs and cells were lysed in RIPA; antibodies were anti-CD9, anti-TSG101, anti-calnexin and anti-GAPDH.",
        absent="CANX",
        looked="CD9, TSG101",
        place="blotting",
    ),
    Said("EVs raised CD206 and lowered CD86 in macrophages."),
    Said("In cells given EVs, Bcl-2 was increased and Bax was decreased on western blots."),
    Said("MSCs were positive for CD73, CD90 and CD105 and negative for CD34 and CD45."),
    Said("The isolated MSCs expressed CD44 and CD29 and lacked HLA-DR; EVs were then collected from them."),
    Said("Sections were stained for CD31 and alpha-SMA after treatment with EVs."),
    Said("Knockdown of CD63 in the cells reduced the number of EVs."),
    Said("EVs from TSG101-depleted cells were fewer."),
    Said("EV uptake was blocked by antibodies against CD29 and CD51."),
    Said("Antibodies to CD81 on the cell surface inhibited binding of EVs."),
    Said("Serum albumin of patients was 35 g/L, and EVs were counted."),
    Said("Plasma CRP, IL-6 and TNF were measured in all donors of EVs."),
    Said("Immunohistochemistry showed less CD68 and more CD206 in wounds treated with EVs."),
    Said("CD63-GFP was expressed in the cells to follow EVs."),
    Said("EVs colocalized with LAMP1 in recipient cells after 4 h."),
    Said("EVs entered cells and met EEA1 after 30 min and LAMP1 after 4 h."),
    Said("In recipient cells, labelled EVs were seen in Rab5-positive and LAMP1-positive compartments."),
    Said("EV treatment phosphorylated ERK1/2 and AKT in HUVECs."),
)

TABLES_AND_LISTS = (
    Said(
        "To verify their identity, EVs were examined by immunoblotting (Figure 1D). Alix, TSG101 and CD9 were all "
        "readily detectable, and no contamination by the ER (calnexin) was apparent.",
        present="CD9, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said(
        "Western blotting of equal particle numbers showed comparable amounts of CD63 and syntenin-1 in EVs from "
        "normoxic and hypoxic cells.",
        present="CD63, SDCBP",
    ),
    Said(
        "The protein content of the vesicles was then probed. CD63 and CD81 could be demonstrated in each preparation; "
        "calnexin could not.",
        present="CD63, CD81",
        absent="CANX",
    ),
    Said(
        "EVs were immunoreactive for CD9, TSG101 and HSP70. As expected for pure EVs, calnexin and cytochrome c were "
        "not.",
        present="CD9, HSPA1A, TSG101",
        absent="CANX, CYCS",
    ),
    Said(
        "Exosomal marker proteins (TSG101, CD63) were present in EV lysates while the negative marker calnexin was "
        "present only in whole cell lysates (Figure S1).",
        present="CD63, TSG101",
        absent="CANX",
    ),
    Said("Blotting for β-actin and GAPDH revealed weak bands in EVs compared with cells.", present="ACTB, GAPDH"),
    Said("Flotillin-1 was seen at 48 kDa in all six EV samples, and CD9 in five.", present="CD9, FLOT1"),
    Said(
        "EVs and their parent cells both expressed CD81; only the cells expressed GM130.",
        present="CD81",
        absent="GOLGA2",
    ),
    Said(
        "The purified vesicles displayed the hallmarks of exosomes, i.e. CD63, CD81 and TSG101, on western blots.",
        present="CD63, CD81, TSG101",
    ),
    Said(
        "The EV nature of the particles was corroborated by western blot signals for Alix, CD9 and flotillin-1 and the "
        "lack of such for Grp78.",
        present="CD9, FLOT1, PDCD6IP",
        absent="HSPA5",
    ),
    Said("In contrast to cell lysates, EV lysates did not react with anti-calnexin.", absent="CANX"),
    Said("Tetraspanins (CD9, CD63, CD81) were enriched 5- to 20-fold in EVs over cells.", present="CD63, CD81, CD9"),
    Said(
        "The signal of TSG101 per µg protein rose from F1 to F3 of the EV gradient while that of calnexin fell to "
        "zero.",
        present="TSG101",
        absent="CANX",
    ),
    Said("Little to no calnexin and GM130 were found in EVs.", absent="CANX, GOLGA2"),
    Said("Only trace amounts of calnexin could be seen in EVs.", absent="CANX"),
    Said("A faint band of calnexin was visible in one of the EV samples.", present="CANX"),
    Said(
        "ApoB and albumin were heavy contaminants of EVs by precipitation and were nearly absent after SEC.",
        absent="ALB, APOB",
    ),
    Said("EVs obtained by SEC had less albumin than those obtained by UC.", absent="ALB"),
    Said("SEC EVs were free of detectable albumin.", absent="ALB"),
    Said("As for purity, no uromodulin remained in DTT-treated urinary EVs.", absent="UMOD"),
    Said("Phosphorylated tau was found in neuronal EVs.", present="MAPT"),
    Said("EGFR, MET and EPHA2 travelled with EVs.", present="EGFR, EPHA2, MET"),
    Said("We identified HER2 in the EVs of SKBR3 but not of MDA-MB-231 cells.", present="ERBB2"),
    Said("EpCAM was seen in EVs of HT29 and not in those of SW620.", present="EPCAM"),
    Said("CD9 was found in EVs of all cells; CD63 was found in those of HeLa cells.", present="CD63, CD9"),
    Said("EVs of red cells contained band 3, stomatin and haemoglobin.", present="SLC4A1, STOM"),
    Said("EVs contained hemoglobin and stomatin, but no glycophorin A.", present="STOM", absent="GYPA"),
    Said("Rab27a-silenced cells made EVs with less CD63 (Fig. 4)."),
    Said("GW4869 lowered CD63 and Alix in the medium."),
    Said("EVs of treated cells had more CD63 than EVs of untreated cells.", present="CD63"),
    Said("After permeabilisation, luminal TSG101 became accessible in EVs.", present="TSG101"),
    Said(
        "EV-enriched fractions (F7–F9) were positive for CD81 and syntenin and negative for ApoA1, whereas the "
        "protein-rich fractions (F13–F20) showed the reverse.",
        present="CD81, SDCBP",
        absent="APOA1",
    ),
    Said(
        "EVs showed immunoreactive bands at 53 kDa (CD63), 96 kDa (Alix) and 43 kDa (TSG101).",
        present="CD63, PDCD6IP, TSG101",
    ),
    Said("A single band at 24 kDa was found in the EV lanes with the antibody against CD9.", present="CD9"),
    Said("The 26-kDa band of CD81 was present in all EV lanes.", present="CD81"),
    Said(
        "As shown in Fig. 2B, CD9 and HSP70, but not calnexin, were expressed by EVs.",
        present="CD9, HSPA1A",
        absent="CANX",
    ),
    Said(
        "The EV samples were CD9-, CD63- and TSG101-positive and calnexin-negative by western blot.",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said(
        "Alix/TSG101/CD63 positivity and calnexin negativity of EVs was established by western blot.",
        present="CD63, PDCD6IP, TSG101",
        absent="CANX",
    ),
    Said("Neither of the two ER proteins calnexin and calreticulin was found in EVs.", absent="CALR, CANX"),
    Said("While CD63 was easily seen in the EV pellet, we failed to see CD9.", present="CD63", absent="CD9"),
    Said("Of the tetraspanins, EVs had CD63 and CD81 but lacked CD9.", present="CD63, CD81", absent="CD9"),
    Said("EVs from Jurkat cells express CD81 and CD63, with CD9 being absent.", present="CD63, CD81", absent="CD9"),
    Said("Vesicles from NK cells carried perforin and granzyme B (Fig. 3B).", present="GZMB, PRF1"),
    Said("Cleaved caspase-3 was not packed into EVs.", absent="CASP3"),
    Said("None of the bands in EVs corresponded to histone H3 or lamin B1.", absent="LMNB1"),
    Said("EVs bore MHC class II, CD86 and ICAM-1 as their dendritic cells did.", present="CD86, ICAM1"),
)

MORE = (
    Said(
        "EVs adsorbed on latex beads were analysed by flow cytometry; more than 90% of the beads were positive for "
        "CD63 and CD81 and about 60% for CD9.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "Bead-based cytometry found CD63, CD81 and CD44 on the EVs, and HLA-DR, CD86 and CD14 on none.",
        present="CD44, CD63, CD81",
        absent="CD14, CD86",
    ),
    Said("EVs were double-positive for CD63 and CD9.", present="CD63, CD9"),
    Said(
        "Approximately 12% of the particles in the EV sample were stained by anti-CD9, 8% by anti-CD63, and 15% by "
        "anti-CD81.",
        present="CD63, CD81, CD9",
    ),
    Said("The fraction of EVs bearing CD81 was largest (52%), that with CD63 smallest (11%).", present="CD63, CD81"),
    Said(
        "Single-EV flow cytometry gave 2 × 10^9 CD81+, 8 × 10^8 CD9+ and 3 × 10^8 CD63+ events per mL.",
        present="CD63, CD81, CD9",
    ),
    Said(
        "High-resolution flow cytometry showed that the majority of EVs bound anti-CD235a, and few bound anti-CD41.",
        present="GYPA, ITGA2B",
    ),
    Said("EVs did not stain for CD3, CD19 or CD56, which excludes lymphocytes as a source.", absent="CD19, NCAM1"),
    Said("Detergent abolished the CD9 and CD63 signals of EVs.", present="CD63, CD9"),
    Said("CD9-positive EVs vanished after Triton X-100.", present="CD9"),
    Said(
        "The isotype control gave 0.3% positive events, anti-CD63 gave 21% and anti-CD9 33% in EVs.",
        present="CD63, CD9",
    ),
    Said("CD105 and CD90 were detected on 18% and 24% of EVs.", present="ENG, THY1"),
    Said("CD146 was hardly expressed on EVs.", absent="MCAM"),
    Said(
        "Platelet-derived EVs (CD41+, CD62P+) prevailed, with EVs of leukocytes (CD45+) making up 4%.",
        present="ITGA2B, PTPRC, SELP",
    ),
    Said(
        "By MACSPlex, EVs of both donors scored positive for CD9, CD29, CD41b, CD42a, CD62P, CD63, CD69 and CD81.",
        present="CD63, CD69, CD81, CD9, GP9, ITGA2B, ITGB1, SELP",
    ),
    Said(
        "Among the 37 markers of the MACSPlex panel, EVs lacked CD1c, CD2, CD3, CD4, CD8, CD19 and CD25.",
        absent="CD19, CD1C, CD2, CD4, CD8A, IL2RA",
    ),
    Said(
        "MACSPlex detected 12 of 37 surface proteins on EVs (CD9, CD24, CD29, CD44, CD49c, CD49e, CD63, CD81, CD105, "
        "CD133, CD146, CD326).",
        present="CD24, CD44, CD63, CD81, CD9, ENG, EPCAM, ITGA3, ITGA5, ITGB1, MCAM, PROM1",
    ),
    Said("ExoView: 4,120 ± 310 CD81+, 2,980 ± 240 CD63+ and 910 ± 120 CD9+ EVs per spot.", present="CD63, CD81, CD9"),
    Said("On ExoView, most EVs caught by CD63 also stained for CD81.", present="CD81"),
    Said(
        "ELISA detected CD63 at 4.5 ng/mL, CD81 at 2.2 ng/mL, and CD9 at 0.9 ng/mL in EVs.", present="CD63, CD81, CD9"
    ),
    Said("Levels of GFAP in astrocyte EVs were higher in patients (ELISA).", present="GFAP"),
    Said("EVs had a mean CA-125 concentration of 41 U/mL.", present="MUC16"),
    Said("NfL in EVs averaged 3.4 pg/mL (Simoa).", present="NEFL"),
    Said("Digital ELISA gave 12 pg/mL CD9 and no detectable albumin in EVs.", present="CD9", absent="ALB"),
    Said(
        "2,340 proteins were identified in EVs by LC-MS/MS. Of the MISEV markers, CD9, CD63, CD81, SDCBP, PDCD6IP and "
        "TSG101 were among them.",
        present="CD63, CD81, CD9, PDCD6IP, SDCBP, TSG101",
    ),
    Said(
        "The proteins with the highest iBAQ values in EVs were ANXA2, GAPDH, MFGE8, ACTB and LGALS3BP.",
        present="ACTB, ANXA2, GAPDH, LGALS3BP, MFGE8",
    ),
    Said(
        "EV proteins included tetraspanins (CD9, CD63, CD81, CD82, TSPAN14), ESCRT subunits (VPS28, VPS37B, CHMP4B), "
        "and integrins (ITGA2, ITGAV, ITGB1).",
        present="CD63, CD81, CD82, CD9, CHMP4B, ITGA2, ITGAV, ITGB1, TSPAN14, VPS28, VPS37B",
    ),
    Said("Histones and calnexin were not among the proteins identified in the EVs.", absent="CANX"),
    Said("In the EV proteome we found no calnexin, no GM130 and no TOMM20.", absent="CANX, GOLGA2, TOMM20"),
    Said(
        "EVs carried gold particles after incubation with anti-CD81, and none after incubation with the isotype.",
        present="CD81",
    ),
    Said("Gold labelling for CD9 (5 nm) and CD63 (10 nm) was seen on the surface of EVs.", present="CD63, CD9"),
    Said("EVs were decorated with 10-nm gold by anti-CD63.", present="CD63"),
    Said("In immunogold EM CD41 was found on a half of the vesicles.", present="ITGA2B"),
    Said(
        "Dot blot analysis: CD63 and CD81 were seen in fractions 7-10 together with the EVs; apoA-I from fraction 12.",
        present="CD63, CD81",
        absent="APOA1",
    ),
    Said(
        "The exosome antibody array was positive for ANXA5, FLOT1, ICAM, CD81, CD63, ALIX, EpCAM and TSG101. GM130 was "
        "negative.",
        present="ANXA5, CD63, CD81, EPCAM, FLOT1, ICAM1, PDCD6IP, TSG101",
        absent="GOLGA2",
    ),
    Said(
        "Wes analysis of EVs detected CD9 (25 kDa), Alix (101 kDa) and syntenin (37 kDa).",
        present="CD9, PDCD6IP, SDCBP",
    ),
    Said("On Jess, peaks for CD63 and TSG101 appeared with EVs from 0.2 mg/mL.", present="CD63, TSG101"),
    Said(
        "Capillary immunoassay of EVs: HSP70 and CD9 detected, calnexin not detected.",
        present="CD9, HSPA1A",
        absent="CANX",
    ),
    Said("dSTORM showed clusters of CD9, CD63 and CD81 on EVs.", present="CD63, CD81, CD9"),
    Said("EV arrays detected CD9, CD63, CD81, EGFR and MUC1 on plasma EVs.", present="CD63, CD81, CD9, EGFR, MUC1"),
    Said("Lactadherin-positive EVs with CD61 were the most numerous.", present="ITGB3"),
    Said("Recipient cells given EVs expressed more CD31 and VE-cadherin."),
    Said("HUVECs took up EVs, and their ICAM-1 rose threefold."),
    Said("CD11b+ cells took up EVs most avidly."),
    Said("EVs increased the number of CD206+ macrophages and decreased that of CD86+ ones."),
    Said("EVs restored ZO-1 and occludin in Caco-2 cells."),
    Said("Neutralising antibodies against CD47 increased the clearance of EVs."),
    Said("EVs reduced TNF-α, IL-6 and IL-1β in serum of the mice."),
    Said("Western blots of lung tissue showed that EVs lowered NLRP3 and cleaved caspase-1."),
    Said("MSCs, from which EVs were isolated, were CD73+, CD90+, CD105+ and CD34-, CD45-."),
    Said(
        "Flow cytometry showed that the MSCs were positive for CD29, CD44 and CD90 and negative for CD31 and CD45. EVs "
        "were isolated at passage 4."
    ),
    Said("EVs were given to CD81-/- mice."),
    Said("Cells overexpressing CD9 released more EVs."),
    Said("EV release depends on Alix and TSG101."),
    Said("CD63-pHluorin showed secretion of EVs at the plasma membrane."),
    Said("In the endosomes of the cells CD63 met with LAMP1, and EVs were not studied."),
)

FURTHER = (
    Said(
        "Figure 1. Characterisation of EVs. (a) Size distribution by NTA. (b) Electron micrograph. (c) Immunoblot of "
        "EVs (lane 1) and cells (lane 2) for CD63, TSG101 and GM130.",
        absent="GOLGA2",
        looked="CD63, TSG101",
        place="legend",
    ),
    Said(
        "Figure 1. (C) EVs express CD9 and CD63 but not calnexin, as shown by western blot.",
        present="CD63, CD9",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Fig. 2. Presence of CD9, CD81 and syntenin-1 and absence of calnexin in EVs shown by immunoblotting (n = 3).",
        present="CD81, CD9, SDCBP",
        absent="CANX",
        place="legend",
    ),
    Said(
        "Figure 2. Western blot detection of Alix and CD63 in EVs isolated by SEC or UC. Calnexin was used as negative "
        "control.",
        absent="CANX",
        looked="CD63, PDCD6IP",
        place="legend",
    ),
    Said(
        "Figure 2: Nano-flow cytometry dot plots of EVs stained with FITC-conjugated anti-CD9, anti-CD63 or anti-CD81",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. Representative immunogold TEM images of EVs labelled for CD63 (arrowheads, 10-nm gold). Bar = 100 "
        "nm.",
        looked="CD63",
        place="legend",
    ),
    Said(
        "Figure 3. Bead-based flow cytometry of EVs. Histograms of CD9, CD63, CD81 (black) and isotype (grey).",
        looked="CD63, CD81, CD9",
        place="legend",
    ),
    Said(
        "Figure 3. Heat map of the 37 MACSPlex epitopes on EVs of 12 donors. CD9, CD63, CD81, CD29 and CD44 are high "
        "in all.",
        present="CD44, CD63, CD81, CD9, ITGB1",
        place="legend",
    ),
    Said(
        "Figure 4. Western blot of SEC fractions for CD81, ALIX, albumin and apoB. EVs are in fractions 7-9.",
        absent="ALB, APOB",
        looked="CD81, PDCD6IP",
        place="legend",
    ),
    Said(
        "Figure 4. SEC of plasma EVs. CD9 (ELISA, circles) peaks at fraction 8, albumin (triangles) at fraction 16.",
        present="CD9",
        absent="ALB",
        place="legend",
    ),
    Said(
        "Fig. 4 | EV protein markers. WB of 20 µg EVs from three donors (D1-D3) and HEK lysate (L): CD63, CD81, "
        "flotillin-1, calnexin.",
        absent="CANX",
        looked="CD63, CD81, FLOT1",
        place="legend",
    ),
    Said(
        "Figure 5. Proteome of EVs. Venn diagram with Vesiclepedia; CD9, CD63, FLOT1 and ANXA2 are shared.",
        present="ANXA2, CD63, CD9, FLOT1",
        place="legend",
    ),
    Said("Figure 5. Uptake of EVs by HUVECs (CD31, green).", place="legend"),
    Said("Figure 6. Protein levels of p-AKT, AKT, Bcl-2 and Bax in cells after EVs.", place="legend"),
    Said("Figure 6. Immunohistochemistry of CD31 and VEGF in wounds treated with PBS or EVs.", place="legend"),
    Said("Figure 6. Flow cytometry of MSCs: CD73, CD90, CD105, CD34, CD45, HLA-DR.", place="legend"),
    Said(
        "Figure 7. Dot blot of EVs without (–) and with (+) Tween-20, CD63 and TSG101 antibodies.",
        looked="CD63, TSG101",
        place="legend",
    ),
    Said(
        "Figure 7. Simple Western (Jess) of EV lysates; CD9, CD81, calnexin. C, cells.",
        absent="CANX",
        looked="CD81, CD9",
        place="legend",
    ),
    Said(
        "Supplementary Figure 1. Full-length blots of EVs and cell lysates probed for CD63, CD9, TSG101, calnexin.",
        absent="CANX",
        looked="CD63, CD9, TSG101",
        place="legend",
    ),
    Said(
        "Proteins of EVs (5 µg) were resolved on 4-20% gels, blotted to PVDF and probed with anti-CD9 (D8O1A), "
        "anti-CD81 (D3N2D), anti-syntenin (EPR8102) and anti-calnexin (C5C9).",
        absent="CANX",
        looked="CD81, CD9, SDCBP",
        place="methods",
    ),
    Said(
        "Primary antibodies for EVs: CD63 (1:500), HSP70 (1:1000), TSG101 (1:1000), calnexin (1:1000).",
        absent="CANX",
        looked="CD63, HSPA1A, TSG101",
        place="methods",
    ),
    Said(
        "Dot blots: 1 µL of EVs was spotted on nitrocellulose, blocked, and incubated with anti-CD63 or anti-GM130.",
        absent="GOLGA2",
        looked="CD63",
        place="methods",
    ),
    Said(
        "EVs were incubated with CD63-coated Dynabeads overnight, stained with CD9-PE or CD81-APC and acquired on an "
        "LSR II.",
        looked="CD81, CD9",
        place="methods",
    ),
    Said(
        "For NanoFCM, EVs were stained with PE anti-human CD9 (HI9a), APC anti-CD63 (H5C6) or FITC anti-CD81 (5A6) for "
        "30 min at 37 °C.",
        looked="CD63, CD81, CD9",
        place="methods",
    ),
    Said(
        "EVs on formvar grids were labelled with anti-CD81 (1:20) followed by protein A coupled to 10-nm gold.",
        looked="CD81",
        place="methods",
    ),
    Said(
        "Surface proteins of EVs were screened with the MACSPlex Exosome Kit according to the manufacturer.",
        place="methods",
    ),
    Said("PD-L1 of EVs was measured with an ELISA kit (R&D, DB7H10).", looked="CD274", place="methods"),
    Said(
        "Simoa assays for CD9, CD63 and CD81 were run on EV fractions with an HD-X.",
        looked="CD63, CD81, CD9",
        place="methods",
    ),
    Said("EV peptides were analysed by nanoLC-MS/MS on a Q Exactive HF.", place="methods"),
    Said("Exo-Check arrays (System Biosciences) were incubated with 50 µg of EV protein.", place="methods"),
    Said(
        "Antibodies: anti-CD9 (Abcam ab92726), anti-CD63 (Abcam ab134045), anti-calnexin (CST 2679). EVs (10 µg) were "
        "boiled in Laemmli buffer.",
        absent="CANX",
        looked="CD63, CD9",
        place="methods",
    ),
    Said("To deplete platelet EVs, samples were passed over anti-CD61 beads.", place="methods"),
    Said("Tissue was homogenised in RIPA and blotted for CD31, VEGF and GAPDH.", place="blotting"),
    Said("Cells treated with EVs were lysed and blotted for p65, IκBα and actin.", place="blotting"),
    Said(
        "Lysates of cells and EVs (10 µg) were blotted for CD9, Alix, GM130 and actin.",
        absent="GOLGA2",
        looked="CD9, PDCD6IP",
        place="blotting",
    ),
    Said("For flow cytometry MSCs were stained with CD73-PE, CD90-FITC, CD105-APC and CD45-PerCP.", place="blotting"),
)

LAST = (
    Said("EVs delivered miR-21, which lowered PTEN and raised p-AKT in endothelial cells."),
    Said("Incubation of T cells with EVs induced FOXP3 and CD25."),
    Said("Annexin A1 on neutrophils was reduced after exposure to EVs."),
    Said("The cells from which EVs were harvested expressed CD44, CD73 and CD105 and not CD11b."),
    Said("Before EV collection, MSCs were phenotyped: CD90 99%, CD73 98%, CD45 0.4%."),
    Said("Tumours of mice given EVs had less Ki-67 and more cleaved caspase-3."),
    Said("EVs promoted tube formation and expression of VEGFR2 and CD31."),
    Said("In sections, EVs (PKH26) colocalized with NeuN and GFAP but not with IBA1."),
    Said("Blocking CD29 with an antibody reduced the uptake of EVs by 40%."),
    Said("Loss of syntenin in donor cells halved the number of EVs."),
    Said("siRNA against CD9 did not change EV size."),
    Said("EVs were isolated with anti-CD9/CD63/CD81 beads (Miltenyi)."),
    Said("CD63 beads recovered more EVs than CD9 beads."),
    Said("Macrophages were sorted as F4/80+CD11b+ cells and fed with EVs."),
    Said("The EV-treated group had lower serum ALT, AST and albumin."),
    Said("Serum of mice given EVs contained less IL-1β and TNF-α and more IL-10."),
    Said("EV miRNAs target TP53, PTEN and EGFR according to TargetScan."),
    Said("Pathway analysis of EV miRNAs pointed to MAPK1, AKT1 and VEGFA."),
    Said("qPCR of EV-treated fibroblasts showed that COL1A1, COL3A1 and ACTA2 mRNA fell."),
    Said("mRNA of CD63 and GAPDH was found in EVs by RT-qPCR."),
    Said("EVs bound to fibronectin-coated wells."),
    Said("The receptor of EVs on HUVECs was ICAM-1."),
    Said("CD47-/- mice cleared EVs faster."),
    Said("Clearance of EVs was delayed by anti-CD47."),
    Said("Co-immunoprecipitation from cell lysates showed that Alix binds syntenin, a regulator of EV biogenesis."),
    Said("CD63-positive endosomes fused with the plasma membrane and released EVs."),
    Said("EVs were labelled by expressing palmGFP in the donor cells."),
    Said("Exosomes are known to carry CD9, CD63 and CD81 [3,4]."),
    Said("It has been reported that PD-L1 is on EVs of melanoma cells (Chen et al., 2018)."),
    Said("Whether EVs carry CD73 remains to be shown."),
    Said("EVs might contain HSP70, which could explain the effect on macrophages."),
    Said("GAPDH served as loading control for cell lysates; for EVs equal particle numbers were loaded."),
    Said("LPS raised TLR4 in BV2 cells and EVs reversed this."),
    Said("Western blotting of hearts showed less BAX and more BCL2 with EVs."),
    Said("Immunostaining showed CD3+ and CD8+ lymphocytes around the vessels in mice given EVs."),
    Said("Synaptic vesicles contained synaptophysin and VGLUT1."),
    Said("VEGF was measured in the supernatants of cells given EVs."),
    Said("EV concentrations correlated with CRP (r = 0.4) and IL-6."),
    Said("Troponin T was higher in patients whose EV counts were high."),
    Said("EV number was not related to CA-125."),
    Said("Anti-CD3/CD28 beads were used to activate T cells, from which EVs were taken."),
    Said("Donors were selected by HLA-A2, and EVs were counted."),
    Said("EVs were loaded with catalase and with siRNA against c-Myc."),
    Said("EVs were engineered with RVG-LAMP2B, and their uptake by neurons rose."),
    Said("Trypsin (0.25%) and albumin were added to EVs as controls of stability."),
    Said("EVs were kept in PBS with 0.2% human albumin and trehalose."),
    Said("Western blots of EVs: CD9 present, CD63 present, calnexin absent.", present="CD63, CD9", absent="CANX"),
    Said("EVs (+) and cells (+) had CD81, cells alone had calnexin.", present="CD81", absent="CANX"),
    Said("We detected CD63, but no CD9, in EVs of HEK293T cells.", present="CD63", absent="CD9"),
    Said("There was CD63 in the EVs, there was no calnexin.", present="CD63", absent="CANX"),
    Said("HSP70 but neither HSP90 nor GRP94 was seen with EVs.", present="HSPA1A", absent="HSP90AB1, HSP90B1"),
    Said("EV lanes: strong CD9, strong CD81, weak Alix, no GM130.", present="CD81, CD9, PDCD6IP", absent="GOLGA2"),
    Said(
        "Calnexin disappeared and CD63 became stronger with each step of the EV isolation.",
        present="CD63",
        absent="CANX",
    ),
    Said(
        "With purification of EVs, CD81 per protein rose 30-fold while albumin per protein fell 100-fold.",
        present="CD81",
        absent="ALB",
    ),
    Said("IgG and albumin were the main proteins left in EVs from plasma.", present="ALB"),
    Said("EVs from plasma still contained ApoB and albumin.", present="ALB, APOB"),
    Said("Residual albumin was seen in the EVs.", absent="ALB"),
)

J = (
    Said(
        "The outer membrane porin OmpF and the lipoprotein Lpp were found in OMVs, while the cytosolic RpoB was not.",
        present="other: Lpp, other: OmpF",
        absent="other: RpoB",
    ),
    Said(
        "OMVs reacted with antisera to OmpC and LPS but not with anti-GroEL.",
        present="other: OmpC",
        absent="other: GroEL",
    ),
    Said("By immunoblot OMVs had OmpA; FtsZ was limited to whole cells.", present="other: OmpA", absent="other: FtsZ"),
    Said(
        "The proteome of OMVs comprised porins (OmpC, OmpF), TolC, BamA and the lipoprotein Pal.",
        present="other: BamA, other: OmpC, other: OmpF, other: Pal, other: TolC",
    ),
    Said(
        "Plant EVs contained PEN1 and TET8, and were devoid of the ER marker BiP.", present="PEN1, TET8", absent="HSPA5"
    ),
    Said(
        "Western blot result showed EVs are CD9, CD63 and TSG101 positive and Calnexin negative (Figure 1C).",
        present="CD63, CD9, TSG101",
        absent="CANX",
    ),
    Said("The exosomes markers CD9 and CD63 were both could be detected in exosomes.", present="CD63, CD9"),
    Said(
        "Exosomes highly express CD63 and HSP70, while no Calnexin expression.", present="CD63, HSPA1A", absent="CANX"
    ),
    Said(
        "CD63, CD81 and TSG101, which are exosomal specific markers, were highly expressed in the isolated exosomes, "
        "but were not expressed in the cell supernatant without exosomes.",
        present="CD63, CD81, TSG101",
    ),
    Said(
        "Compared with cell lysate, the exosome marker proteins Alix and CD9 were enriched in exosome, and GM130 was "
        "negative.",
        present="CD9, PDCD6IP",
        absent="GOLGA2",
    ),
    Said(
        "Western blot assay demonstrated the positive expression of CD9, CD81 and the negative expression of calnexin "
        "in exosomes.",
        present="CD81, CD9",
        absent="CANX",
    ),
    Said(
        "The specific exosome proteins CD63 and TSG101 could be detected by Western blot in the exosomes, but the "
        "endoplasmic reticulum protein Grp94 could not be detected.",
        present="CD63, TSG101",
        absent="HSP90B1",
    ),
    Said(
        "Exosomes were found to be positive for Alix, Tsg101 and CD63 using western blot.",
        present="CD63, PDCD6IP, TSG101",
    ),
    Said(
        "Western blots also verified the expression of specific exosome marker proteins TSG101 and HSP70 and lack of "
        "albumin.",
        present="HSPA1A, TSG101",
        absent="ALB",
    ),
    Said("WB: CD9 (+), CD63 (+), TSG101 (+), calnexin (-) in EVs.", present="CD63, CD9, TSG101", absent="CANX"),
    Said(
        "CD9/CD63/CD81 all positive and calnexin negative in the EV samples.", present="CD63, CD81, CD9", absent="CANX"
    ),
    Said(
        "We were able to detect CD81 in all the EV samples, CD9 in most, and CD63 in none.",
        present="CD81, CD9",
        absent="CD63",
    ),
    Said("TSG101 appeared in the EV pellet, and its level was similar in both groups.", present="TSG101"),
    Said("The levels of CD9 in EVs did not differ between patients and controls.", present="CD9"),
    Said("CD63 content of EVs was the same with the two methods.", present="CD63"),
    Said("The two methods gave EVs with similar CD81 and TSG101.", present="CD81, TSG101"),
    Said(
        "EVs isolated by method A had higher CD9 and lower ApoB than those isolated by method B.",
        present="CD9",
        absent="APOB",
    ),
    Said("In precipitation EVs the markers CD9 and Alix were masked by albumin and IgG."),
    Said(
        "Milk EVs were positive for MFGE8, butyrophilin and xanthine dehydrogenase; casein was much reduced.",
        present="BTN1A1, MFGE8, XDH",
    ),
    Said("Urinary EVs carried aquaporin-2, podocin and NKCC2.", present="AQP2, NPHS2, SLC12A1"),
    Said("Salivary EVs were rich in DPP4 and mucin 5B.", present="DPP4, MUC5B"),
    Said("Seminal EVs had PSA, PSMA and PAP.", present="FOLH1, KLK3"),
    Said("Red-cell EVs were glycophorin A- and band 3-positive.", present="GYPA, SLC4A1"),
    Said("EVs from neurons carried L1CAM and NCAM but not GFAP.", present="L1CAM, NCAM1", absent="GFAP"),
    Said("EVs from platelets displayed CD41, CD61 and P-selectin.", present="ITGA2B, ITGB3, SELP"),
    Said("The tumour EVs had glypican-1 and EGFR on them.", present="EGFR, GPC1"),
    Said("Perforin was within EVs of NK cells, since it was protected from proteinase K.", present="PRF1"),
    Said("Hsp70 was accessible to antibody on intact EVs.", present="HSPA1A"),
    Said("EV cargo included TGF-β1, which was active.", present="TGFB1"),
    Said(
        "Among cytokines, EVs contained IL-8 and MCP-1, whereas IL-10 and IL-4 were undetectable.",
        present="CCL2, CXCL8",
        absent="IL10, IL4",
    ),
    Said("MMP9 was almost all soluble, with little in EVs."),
    Said("WNT5A was released on EVs rather than as free protein.", present="WNT5A"),
    Said("FasL on EVs was shown by flow cytometry of beads.", present="FASLG"),
    Said("Vesicle-bound TF was detected in 14 of 20 samples.", present="F3"),
    Said(
        "The EV preparation was tested for CD63, CD81 and Alix. All three were present.", present="CD63, CD81, PDCD6IP"
    ),
    Said("We looked for calnexin and GM130 as signs of contamination; neither was seen in EVs.", absent="CANX, GOLGA2"),
    Said(
        "EVs were probed with five antibodies. CD9 and CD81 reacted strongly, CD63 and TSG101 weakly, calnexin not at "
        "all.",
        present="CD63, CD81, CD9, TSG101",
        absent="CANX",
    ),
    Said(
        "The vesicles bear the proteins that one expects of exosomes (CD9, CD63, Alix) and none that one does not "
        "(calnexin, GM130).",
        present="CD63, CD9, PDCD6IP",
        absent="CANX, GOLGA2",
    ),
    Said("Besides CD63 and CD81, EVs of this line had CD24.", present="CD24, CD63, CD81"),
    Said("In addition to TSG101, syntenin-1 was seen in EVs.", present="SDCBP, TSG101"),
    Said("Like CD63, CD151 was more abundant in small than in large EVs.", present="CD151, CD63"),
    Said(
        "EVs contain CD9 as well as ADAM10, both of which are lost upon flotation in the presence of saponin.",
        present="ADAM10, CD9",
    ),
)

K = (
    Said(
        "We next asked which proteins travel in the vesicles. Immunoblotting of gradient fractions placed CD63, CD81 "
        "and syntenin-1 at 1.11 g/mL, where the particles were. Fibronectin was seen at the bottom.",
        present="CD63, CD81, SDCBP",
    ),
    Said(
        "The purity was assessed by probing for calnexin, GM130 and albumin, none of which was detected in EVs.",
        absent="ALB, CANX, GOLGA2",
    ),
    Said(
        "All 24 preparations met our criteria, namely a signal for CD81 and TSG101 and none for calnexin in EVs.",
        present="CD81, TSG101",
        absent="CANX",
    ),
    Said(
        "We confirmed the enrichment of small EVs by flotillin-2 and CD9 and the depletion of mitochondrial "
        "contamination by TOMM20.",
        present="CD9, FLOT2",
        absent="TOMM20",
    ),
    Said(
        "EVs from both compartments tested positive for CD9, but CD63 was seen in those from the apical side only.",
        present="CD63, CD9",
    ),
    Said("Surface biotinylation identified CD59, CD55 and CD46 on EVs.", present="CD46, CD55, CD59"),
    Said("Complement inhibitors CD55 and CD59 protect EVs, on which both were found.", present="CD55, CD59"),
    Said("Only EVs of infected cells contained GP63.", present="GP63"),
    Said("The EVs tested negative for mycoplasma and endotoxin and positive for CD81.", present="CD81"),
    Said("The EVs displayed tetraspanins to different degrees: CD81 > CD9 > CD63.", present="CD63, CD81, CD9"),
    Said("Tetraspanin expression ranked CD9 > CD81 > CD63 on EVs.", present="CD63, CD81, CD9"),
    Said("The mean number of molecules per EV was 12 for CD81, 7 for CD9 and 3 for CD63.", present="CD63, CD81, CD9"),
    Said(
        "Per 10^9 EVs, we measured 320 pg CD9, 110 pg CD63 and less than 5 pg albumin.",
        present="CD63, CD9",
        absent="ALB",
    ),
    Said("EVs with CD9 outnumbered those with CD63 three to one.", present="CD63, CD9"),
    Said("Large EVs differed from small EVs in that they had GRP94 and IMMT.", present="HSP90B1, IMMT"),
    Said("Proteins such as CD44, ITGB1 and EGFR were shared by EVs and cells.", present="CD44, EGFR, ITGB1"),
    Said("ITGA6 and ITGB4 were unique to EVs from metastatic cells.", present="ITGA6, ITGB4"),
    Said("FASN, ACLY and XPO2 were identified in EVs of PC3 cells by proteomics.", present="ACLY, CSE1L, FASN"),
    Said(
        "Of 92 proteins of the Olink panel, 60 were found in EVs, among these IL-8, CCL2 and VEGFA.",
        present="CCL2, CXCL8, VEGFA",
    ),
    Said("VEGF-A was contained in EVs at 15 pg per µg.", present="VEGFA"),
    Said("Luminex found BDNF and GDNF in EVs.", present="BDNF, GDNF"),
    Said(
        "α-Synuclein, total tau and Aβ42 were quantifiable in L1CAM-captured EVs.",
        present="MAPT, SNCA, other: amyloid beta",
    ),
    Said(
        "EVs were enriched in CD63 (3-fold), CD81 (5-fold) and depleted of calnexin (0.1-fold) versus cells.",
        present="CD63, CD81",
        absent="CANX",
    ),
    Said("Immunoblots against CD63 revealed a smear in EVs.", present="CD63"),
    Said("Blots of EVs lit up at 25 kDa with anti-CD9.", present="CD9"),
    Said(
        "No GM130 or lamin A/C was visible in the EV lanes, although both gave strong bands in the lysates.",
        absent="GOLGA2, LMNA",
    ),
    Said(
        "The bands of calnexin and GM130 were restricted to the lanes with lysate, those of CD9 and TSG101 to the "
        "lanes with EVs.",
        present="CD9, TSG101",
        absent="CANX, GOLGA2",
    ),
    Said("CD9 was only faintly visible in lysates, but very strong in EVs.", present="CD9"),
    Said("EVs were CD81 positive, with only occasional vesicles being CD63 positive.", present="CD63, CD81"),
    Said("A subset of EVs was positive for both CD9 and PD-L1.", present="CD274, CD9"),
    Said("PD-L1+ EVs made up 6% of CD9+ EVs.", present="CD274, CD9"),
    Said("EVs expressing CD24 were found in 8 of 10 patients.", present="CD24"),
    Said("The number of CD31+/CD42b- EVs was raised in diabetes.", present="PECAM1", absent="GP1BA"),
    Said(
        "Endothelial (CD144+) and platelet (CD41+) EVs rose after exercise, leukocyte (CD45+) EVs did not change.",
        present="CDH5, ITGA2B, PTPRC",
    ),
    Said("Circulating EVs were mainly CD61+; those with CD235a were next.", present="GYPA, ITGB3"),
    Said("EVs did not bind anti-CD62P.", absent="SELP"),
    Said("There were fewer than 0.5% CD14+ EVs.", absent="CD14"),
    Said("Staining of EVs with anti-CD63 gave no more than the isotype.", absent="CD63"),
    Said("Fluorescence of EVs with anti-CD9 was twice that of the isotype.", present="CD9"),
    Said("MACSPlex signals for CD40 and CD62P came close to the blank in EVs.", absent="CD40, SELP"),
    Said("HLA-DRDPDQ, CD20 and CD19 marked EVs of B cells.", present="CD19, MS4A1"),
)

SAID = tuple(
    passages(
        (
            *LEVELS_AND_PLACES,
            *BLOTS,
            *CYTOMETRY,
            *OTHER_ASSAYS,
            *LEGENDS_METHODS_AND_TRAPS,
            *TABLES_AND_LISTS,
            *MORE,
            *FURTHER,
            *LAST,
            *J,
            *K,
        )
    )
)
