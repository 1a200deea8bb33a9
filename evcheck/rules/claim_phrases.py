"""Phrases in what is claimed of a product, by what they claim, each with the reason that speaks against it."""

from __future__ import annotations

from evcheck.rules.assertions import Phrase, word_lists

NOTICE = "FDA's notice of 6 December 2019"
NONE_APPROVED = f"there was no FDA-approved exosome product ({NOTICE})"
NO_TISSUE = "secreted or extracted products are no HCT/Ps (21 CFR 1271.3(d)(3)), so section 361 does not hold for them"
A_DRUG = f"exosomes that treat a disease are drugs and biological products and need an IND or a BLA ({NOTICE})"
NO_APPROVAL = "an entry in a registry, of trials or of firms, is no approval of a product"
LICENCE = "name the authority and the number of the licence"
WATCH = f"infection, immune reactions and tumour promotion are to be watched, and {NOTICE} followed harm to patients"
FOR_ALL = f"no study shows that for every patient; {WATCH}"
MHC = "MISEV2018 lists MHC class I and II among the proteins of EVs, so show it for this product"
TERM = "the word says where in the cell vesicles arise (MISEV2018, MISEV2023)"
UNTRIED = "no registered trial is named (`translation.registration`)"
MOST = "a comparison needs the figures of both sides"
STUDIES = "name the study, so that a reader can see whether it bears this out"
SIZED = "a size depends on its technique, and does not tell exosomes from ectosomes, which span about 100 to 1000 nm"

word_lists(
    {
        "granted": "approved cleared licensed licenced authorized authorised sanctioned certified",
        "approval": "approval clearance licensure licence license authorization authorisation",
        "fda": "FDA US_FDA Food_and_Drug_Administration US_Food_and_Drug_Administration",
        "vesicles": """
            exosome* vesicle* EV EVs product* therapy therapies treatment* biologic* secretome stem_cell* MSC*
            cell_therapy regenerative""",
        "holds": "has have had with received obtained got gained granted hold holds under its full",
        "body": """
            EMA EU European_Medicines_Agency European_Commission MHRA TGA PMDA NMPA CFDA CDSCO ANVISA MFDS KFDA
            Swissmedic Health_Canada COFEPRIS WHO government governments ministry_of_health health_authority
            health_authorities regulator regulators authority authorities""",
        "place": """
            Japan Europe Korea South_Korea China India Mexico Panama Germany Turkey Iran Australia Canada Brazil
            Switzerland UK United_Kingdom USA US United_States many_countries several_countries other_countries""",
        "registry": "ClinicalTrials.gov NCT* registry registries registration registered",
        "means": "approve* approval authori* licen* legal* legitima* prove proves proven proof guarantee*",
        "tumour": "tumour* tumor* cancer* malignan* teratoma* oncogenic* carcinogenic* neoplas*",
        "risk": "risk risks danger chance potential hazard concern concerns",
        "cannot": """
            do_not does_not can_not will_not did_not is_not are_not don't doesn't can't won't isn't aren't cannot
            never""",
        "cause": "cause form promote lead_to induce turn_into become develop_into trigger provoke elicit evoke raise",
        "without": "no zero without free_of free_from",
        "effects": """
            treat treats cure cures cured heal heals healed reverse reverses reversed regenerate regenerates
            regenerated rejuvenate rejuvenates restore restores restored repair repairs repaired improve improves
            improved reduce reduces reduced relieve relieves relieved alleviate alleviates slow slows slowed stop stops
            prevent prevents prevented boost boosts enhance enhances enhanced accelerate accelerates promote promotes
            promoted eliminate eliminates halve halves halved lower lowers lowered increase increases increased
            protect protects protected limit limits limited help helps""",
        "ills": """
            pain inflammat* infarct* ejection_fraction function survival mortality death symptom* mobility *arthritis
            hair wrinkle* skin wound* healing recovery aging ageing disease* disorder* injur* covid* ARDS pneumonia
            lung* heart* kidney* liver* joint* knee* cartilage memory cognition autism dementia alzheimer* parkinson*
            stroke diabetes cancer* tumour* tumor* immune_system energy vitality quality_of_life erectile fertility
            scar* tissue* nerve* spinal_cord patient* condition* fibrosis fracture* bone* muscle* damage depression
            fatigue psoriasis eczema GVHD""",
        "animals": """
            mice mouse murine rat rats rabbit* guinea_pigs pig pigs swine minipigs dog dogs sheep monkeys macaques
            primates animal* zebrafish in_vitro ex_vivo cultured cell_culture organoid* explant* preclinical""",
        "people": """
            patient patients participant* volunteer* subjects recipients trial trials cohort people men women persons
            adults children infusions injections""",
        "studies": "study studies research science trials journal* scientists literature review reviews",
        "show": "show shows shown prove proves proven demonstrate* confirm* agree*",
    }
)

ANOTHERS = (
    "trial|trials|study|studies|IND|protocol*|investigation*|facilit*|laborator*|lab|labs|site|sites|ethic*|IRB",
    "test|tests|kit|kits|assay*|screen*|device*|equipment|excipient*|reagent*|indication*|hospital_exemption|compassionate",
    "unlike|compared|versus|vs|than|combin*|alongside|comparator*|other|conventional|standard|committee*",
    "expect*|seek*|sought|apply|applied|applies|application*|plan*|may|might|could|would|will|soon|future|toward*",
)
"""Near by, these say that an approval may be another's, of something else, or still to come."""

FDA_APPROVAL = (
    Phrase(
        (
            "{fda} {granted} {vesicles}",
            "is|are|was|were|been|now|fully|already|officially {fda} {granted}",
            "{fda} {granted} for|as|since|and|or",
            "{fda} {granted} $",
            "{fda} has|have|had? now|fully|already? {granted} .. {vesicles}",
            "{granted} .. by the? {fda}",
            "{holds} .. {fda} {approval}",
            "{holds} .. {approval} from|by|of the? {fda}",
        ),
        NONE_APPROVED,
        doubt=ANOTHERS,
    ),
    Phrase(
        (
            "{fda} {granted}",
            "{fda} has|have|had now|fully|already|recently? {granted}",
            "{fda} {approval}",
            "FDA's {approval}",
        ),
        NONE_APPROVED,
        sure=False,
        never=("{holds} .. {fda} {approval}", "{approval} not|n't|isn't needed|required|necessary"),
    ),
)

TISSUE = (
    Phrase(
        (
            "section? 361 HCT P|Ps",
            "section? 361 HCT*|tissue*|product*|status|pathway|exempt*|regulat*|criteri*|of",
            "section 361",
            "HCT P|Ps",
            "human cells tissues and|or cellular and|or? tissue based product*",
            "HCTP|HCTPs",
        ),
        NO_TISSUE,
        never=("351",),
    ),
    Phrase(("minimally|minimal manipulat*", "homologous use", "CFR part? 1271*"), NO_TISSUE, sure=False),
    Phrase(("bypass* .. the? .. 361|FDA|criteri*|regulat*|approval",), NO_TISSUE),
)

EXEMPT = (
    Phrase(
        (
            "exempt|exempted from .. FDA|regulat*|approval|IND|BLA|licen*|premarket|authori*",
            "fall|falls|are|is|lie|lies outside of? the? FDA|regulation*|jurisdiction",
        ),
        A_DRUG,
    ),
    Phrase(
        (
            "{cannot} need|require|have_to .. FDA|approv*|licen*|authori*|IND|BLA|clearance|regulat*",
            "{cannot} subject_to|in_need_of .. FDA|approv*|licen*|authori*|IND|BLA|clearance|regulat*",
            "no|without .. {approval}|IND|BLA is|was|are? needed|required|necessary|requirement",
            "{approval} is not needed|required|necessary",
            "{approval} isn't needed|required|necessary",
            "no need for|of .. {approval}",
            "need|needs|require|requires no .. {approval}|IND|BLA",
            "not|n't regulated by the? FDA",
            "unregulated",
            "{cannot} considered|regulated_as|classed_as? a|an? drug|drugs|biologic|biologics|biological_product*",
        ),
        A_DRUG,
        negative=True,
        doubt=("ethic*",),
    ),
)

OTHER_APPROVAL = (
    Phrase(
        (
            "{body}|clinically|medically|officially|legally|fully {granted}",
            "{granted} .. by|in the? {body}|{place}",
            "{holds} .. market|marketing authorization|authorisation|approval",
            "CE mark|marked|certified",
        ),
        LICENCE,
        doubt=ANOTHERS,
        never=("{fda}",),
    ),
    Phrase(
        (
            "{granted} treatment*|therapy|therapies|product*|medicine*|drug*|biologic*",
            "{granted} for use|human|clinical|therapeutic|treating|the_treatment|sale|patients|all",
        ),
        LICENCE,
        doubt=ANOTHERS,
        never=("{fda}|{body}|{place}",),
    ),
    Phrase(
        (
            "{fda} registered|compliant|listed|inspected|accredited|recognized|recognised",
            "registered with|by|at the? {fda}",
        ),
        NO_APPROVAL,
        sure=False,
    ),
    Phrase(
        ("{registry} .. .. {means}", "{means} .. .. {registry}"),
        NO_APPROVAL,
        doubt=("trial|trials|study",),
        never=("ethic*|IRB|committee*|review_board",),
    ),
    Phrase(
        ("approved",),
        LICENCE,
        sure=False,
        never=(
            "{fda}|{body}|{place}|{registry}",
            "ethic*|IRB|committee*|review_board",
            "{granted} treatment*|therap*",
            "clinically|medically|officially|legally|fully approved",
            "approved product*|medicine*|drug*|for",
        ),
    ),
)

SAFETY = (
    # Tumours
    Phrase(
        (
            "{without} .. {risk} of|for .. {tumour}",
            "{without} new|any? {tumour} {risk}|formation|growth|promotion",
            "{without} new|any? {tumour}",
            "non {tumour}",
            "nontumo*|noncarcino*",
            "{cannot} be? {tumour}",
            "{cannot} {cause} .. {tumour}",
            "{cannot} .. {risk} of .. {tumour}",
        ),
        WATCH,
        negative=True,
        never=("cannot|not|never be? excluded|ruled_out",),
    ),
    Phrase(
        (
            "eliminat*|remov*|avoid*|exclud* .. {risk} of .. {tumour}",
            "eliminat*|remov*|avoid*|exclud* .. {tumour} {risk}",
        ),
        WATCH,
    ),
    # Immune reactions
    Phrase(
        (
            "non|not immunogenic",
            "nonimmunogenic",
            "no immunogenicity",
            "{cannot} be? immunogenic|rejected",
            "{cannot} {cause} .. immune|immunological|rejection|allerg*|hypersensitiv*",
            "{without} .. immune reaction*|response*|rejection",
            "{without} .. rejection|immunogenicity|allergies",
            "{without} .. allergic reaction*",
        ),
        WATCH,
        negative=True,
    ),
    Phrase(("immune|immuno privileged", "immunoprivileged"), WATCH),
    Phrase(
        (
            "low|lower|minimal|minimally|negligible|reduced|little|weakly|poorly immunogenic|immunogenicity",
            "hypo immunogenic",
            "hypoimmunogenic",
        ),
        WATCH,
        sure=False,
    ),
    Phrase(
        (
            "lack|lacks|lacking|devoid_of|{without} .. MHC|HLA|major_histocompatibility*",
            "{cannot} express|carry|contain|have|possess|bear .. MHC|HLA|major_histocompatibility*",
        ),
        MHC,
        sure=False,
        negative=True,
    ),
    # Any harm
    Phrase(
        (
            "{without} known|serious|significant? side effect*",
            "{without} known|serious? adverse effect*|event*|reaction*",
            "{without} known|health|safety? risk|risks",
            "{without} complication*",
            "{without} safety concern*|issue*",
            "{cannot} {cause} .. harm|side_effect*|damage",
        ),
        FOR_ALL,
        negative=True,
    ),
    Phrase(
        (
            "completely|totally|perfectly|entirely|absolutely|inherently|always|100|hundred_percent %? safe",
            "100% safe",
            "harmless",
            "risk free",
            "proven to? be? safe|safety",
            "guaranteed safe*",
        ),
        FOR_ALL,
    ),
    Phrase(
        (
            "favourable|favorable|excellent|good|strong|superior|outstanding|high|better safety",
            "is|are|remain|remains very|quite? safe|safer|well_tolerated",
            "safe and effective|efficacious",
            "safe treatment|therapy|alternative",
            "safer than",
        ),
        WATCH,
        sure=False,
    ),
)

TRY = ("may|might|could|would|potential*|promising|hope*|hoping|suggest*|possib*|expect*|aim|aims|designed|intended",)

EFFICACY = (
    Phrase(
        (
            "{effects} .. .. {ills}",
            "cure|cures|cured|heal|heals",
            "is|are|was|were|proven|highly|very|clinically effective",
            "safe and effective",
            "efficacious",
            "clinically proven",
            "proven|high|clinical efficacy",
            "proven treatment|therapy|results|benefit*",
            "success rate*",
            "life changing",
            "rejuvenat*",
            "anti aging|ageing",
            "dramatic|remarkable|amazing|lasting improvement*|results|recovery",
        ),
        UNTRIED,
        doubt=TRY,
        never=("promot*|increas* .. tumour*|tumor*|cancer*|metastas*",),
    ),
    Phrase(("treatment|therapy|cure|remedy for|of .. {ills}",), UNTRIED, sure=False),
)

NO_CLAIM = (
    "whether|hypothes*|intended_for|unknown|not_known|no_claim",
    "under investigation",
    "not intended",
    "to test",
    "is|are|will being|be tested|studied|investigated",
)
"""In a sentence, these say that an effect is asked about, and not claimed."""

COMPARED = (
    Phrase(
        (
            "highest|richest|largest|greatest|strongest|safest|purest|best",
            "superior|unmatched|unrivalled|unrivaled",
            "most potent|powerful|effective|advanced|abundant|concentrated",
            "of any cell|product|therapy",
            "than any",
            "world's first|only|leading",
            "gold standard",
        ),
        MOST,
        sure=False,
        never=("highest|best dose|tested",),
    ),
    Phrase(
        (
            "{studies} .. {show}",
            "scientifically proven",
            "peer reviewed",
            "published in",
        ),
        STUDIES,
        sure=False,
    ),
)

EXOSOME = (
    Phrase(
        ("exosome|exosomes|exosomal",),
        TERM,
        never=("notice|notices|alert|warn*|notification*", "not|never .. called|call|termed|named|exosome*"),
    ),
)

SEEN = (
    "was|were|had|did|occurred|developed|formed|showed|seen|observed|found|detected|recorded|noted|reported|measured",
    "grew|rose|fell",
)
ANIMALS = ("{animals}",)
PEOPLE = ("{people}",)
STUDY = (
    "{animals}|{people}",
    "meta analys*",
    "review|randomized|randomised|controlled|blinded|phase|open_label|case_series",
    "case_report*|case_control|retrospective|prospective|observational|preprint|study|studies|assay*|cells",
    "experiment*|model*|measure*|analys*|survey",
)
OPINION = (
    "testimonial*|anecdot*|experience|opinion*|word_of_mouth|customer*|brochure*|website*|marketing|advert*",
    "patients say|report|tell",
    "common knowledge",
)

FUNCTION_UNKNOWN = (
    "function|functions|role|roles .. unknown|unclear|not_known|not_understood|poorly_understood",
    "unknown|unclear function|functions|role|roles",
)
ESSENTIAL = ("essential|crucial|vital|indispensable",)
