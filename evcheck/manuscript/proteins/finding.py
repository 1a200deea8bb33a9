"""What results say of proteins in vesicles by a verb that no list of verbs holds: that they are there, or are not.

A sentence of results that speaks of vesicles, and neither of what was done nor of what it did to something, tells a
finding, whatever its verb. The proteins that it names were then seen, or were not where the clause denies it.
"""

from __future__ import annotations

import re

from evcheck.manuscript.proteins.at_vesicles import LOADED_BY, at_vesicles, elsewhere
from evcheck.manuscript.proteins.bearing import NO_METHOD, ORGANS, SO_PERHAPS, TELLS, TITLED, in_legend
from evcheck.manuscript.proteins.clauses import insertion, without_insertion
from evcheck.manuscript.proteins.elsewhere import MANIPULATED
from evcheck.manuscript.proteins.on_cells import on_cells
from evcheck.manuscript.proteins.proteomes import AT_AN_END, tells_proteome
from evcheck.manuscript.proteins.receiving import GOT_VESICLES
from evcheck.manuscript.proteins.sources_apart import told_of_vesicles
from evcheck.manuscript.proteins.statements import CLASSIC, Statement, without_names
from evcheck.manuscript.structure.citing import cited
from evcheck.manuscript.structure.scene import Scene, names_vesicles, once
from evcheck.manuscript.structure.subjects import CELLS, COMPARED, TISSUE
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.negation import APPOSED, supposed
from evcheck.manuscript.words.sieve import Sieve

FINDINGS = ("results", "abstract", "other")
"""Sections whose sentences tell findings."""
DISCUSSED = (*FINDINGS, "discussion")
"""Those, and the section that comes back to them."""
BACK = 4
"""So many sentences may go on with what one said of vesicles without naming them."""
SHORT = 9
"""Words; a shorter sentence of a protein alone goes on with the one before."""
READS_VESICLES = re.compile(r"MACSPlex|ExoView|Exoview|NanoFCM|nanoFCM|[Ii]mmunogold")
"""Assays that are made for vesicles."""
VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|do|does|could|\w{3,}ed|gave|give[sn]?|bore|bears?|left|kept|met|lay|came"
    r"|comes?|stood|found|seen|saw|sat|ran|runs?|lit|made|took|held|shone|got|led|went|sank|hung|brought|rose|fell|won"
    r"|show[sn]?|contains?|carry|carries|express(?:es)?|reveals?|displays?|harbou?rs?|stains?|labels?|decorates?|marks?"
    r"|appears?|emerges?|exists?|occurs?)\b"
)
"""A finite verb of a finding."""
ASKS = Sieve(
    r"\b(?:analy[sz]\w+|measur\w+|assess\w*|prob(?:ed|ing)|tested|testing|determin\w+|examin\w+|investigat\w+"
    r"|evaluat\w+|quantif\w+|compar(?:ed?|ing|isons?)|perform\w*|us(?:ed|ing)|select\w+|chos\w+|look\w*|monitor\w*"
    r"|screen\w*|beads? (?:coated|alone)|(?:magnetic|coated|latex|capture) beads|captur\w+|ELISAs? (?:for|of|kit)"
    r"|blott(?:ed|ing) (?:of|for|against|with)|stained (?:for|with)"
    r"|labell?ed (?:for|with)|whether|if|estimat\w+|treat\w*|isolat\w+|purif\w+|(?<!antibodies )(?<!those )against"
    r"|ratios?|normali[sz]\w+"
    r"|incubat\w+|calibrat\w*|added|assayed|choice|chose|characteri[sz]\w+|phenotyp\w+|defin\w+|gated|gating|digest\w*"
    r"|permeab\w*|block\w*|serv(?:ed?|ing)"
    r"|(?:shown|given|plotted|presented|depicted|illustrated|listed) in (?:\w+ )?(?:Fig|Table|panel|\()\w*)\b",
    re.IGNORECASE,
)
"""Words that say that a protein was looked at or worked with, and leave open what was seen."""
CHANGE = (
    r"rise|rising|fell|falls?|drop\w*|increas\w*|decreas\w*|elevat\w*|reduc\w*|enhanc\w*|diminish\w*|chang\w*|rose"
    r"|correlat\w*"
    r"|releas\w*|secret\w*|associat\w*|patients with|bound to|improv\w*|function\w*|medium|restor\w*|protect\w*"
    r"|express(?:ed|ing)? more|lacking|deficient|depend\w*|degrad\w*|due|because"
)
"""Words of more and less, and of what vesicles do, which do not matter where a protein is put at them."""
EFFECT = Sieve(
    r"\b(?:(?:after|upon) (?:the )?(?:\w+ )?(?:treat\w*|stimul\w*|inject\w*|expos\w*|addition|uptake|transf\w*"
    r"|infect\w*|\d+ ?(?:h|d|m|w)\w*)"
    r"|predict\w*|regress\w*|convert\w*|hydroly[sz]\w*|recruit\w*|respon\w*|requir\w*|regulat\w*|given|receiv\w*"
    r"|bind\w*|mediat\w*|caus\w*"
    r"|led to|ligands?"
    r"|receptors? (?:for|of)|interact\w*|cleav\w*|role|miR\S*|RNAs?|DNA|genes?|inhibit\w*"
    r"|mask\w*|hid\w*|shield\w*|delay\w*|accelerat\w*|slow\w*|clearance|prevent\w*|abolish\w*|impair\w*"
    r"|neutrali[sz]\w*|compet\w*|rescu\w*|worsen\w*|kill\w*|viab\w*|migrat\w* (?!at"
    r"|with|as)"
    r"|prolifer\w*|differentiat\w*|angiogen\w*|engag\w*"
    r"|mice|rats|animals|infarct\w*|wounds?|capillar\w+|uptake|took up|taken up"
    r"|knock(?!-?out (?:vesicles|exosomes|s?EVs|MVs)\b)\w*"
    r"|fus(?:ed|ion)|tagged|GFP|mCherry|recombinant|purified (?:protein|albumin))\b",
    re.IGNORECASE,
)
"""Words of what something did to a protein, or a protein to something, or of what was made to bear it."""
CHANGES = Sieve(rf"\b(?:{CHANGE})\b", re.IGNORECASE)
SHOWN = Sieve(
    r"\b(?:bands?|lanes?|(?:immuno)?blots?|(?:immuno)?blotting|signals?|peaks?|stain\w*|labell?ing|gold|spots?|chips?"
    r"|arrays?|mass spec\w*|proteom\w*|cytometr\w*|ELISAs?|spectra|spectral|iBAQ|emPAI|LFQ|SILAC|antibod\w+"
    r"|MACSPlex|ExoView|peptides?|hits|positive"
    r"|markers?|antigens?|tetraspanins?|bright\w*|dim\w*|smears?|kDa)\b|\b[Aa]nti-"
)
"""Words of assays of proteins, and of what is seen by them."""
DENIAL = re.compile(
    r"\b(?:not|no|nor|neither|none|nothing|never|without|n't|cannot|hardly|barely|scarcely|lack\w*|absen\w+|fail\w*"
    r"|missing|soluble|little|blank|gone|lost|removed|eliminated|washed|vanish\w*|disappear\w*|undetect\w+|negative"
    r"|free|devoid|depleted"
    r"|below|under|beneath"
    r"|remain\w*|stay\w*|only|except)\b",
    re.IGNORECASE,
)
"""Any word of a denial, or of one that may be."""
PLAINLY_NOT = re.compile(
    r"^(?:,[^,;.()]{1,60},)?[^,;()]{0,60}\b(?:(?:escaped|eluded|evaded) (?:our )?detection|failed to (?:appear|show"
    r"|emerge|come|react|label|stain|light)\w*"
    r"|never (?:appear|show|came|seen|found)\w*|(?:was|were) (?:never|nowhere)"
    r"|(?:gave|showed|had|left|made|contributed|added|amounted to|yielded) (?:none|nothing|no)"
    r"|did not (?:appear|show|come|react|label|stain|light|turn|emerge|co-?\w+|occur|run|float|enter|reach|give|yield)"
    r"|(?:hardly|barely|scarcely) (?:there|left|visible|traceable)|(?:was|were) (?:\w+ )?gone|none|blank|missing"
    r"|lacking|was lost|were lost)\b(?! of (?:the )?(?:change|differ|effect))"
)
"""A denial right behind a list that leaves nothing open."""
NOTHING_OF = re.compile(
    r"^\W*(?:[Tt]here (?:was|were) )?"
    r"(?:[Nn]othing|[Nn]o (?:sign|trace|hint|indication|evidence|band|signal|peptide|peak|trace amount)s?)"
    r"(?: \w+){0,8}? (?:of|for|from|with)(?: the)?(?: [\w-]+){0,5} $"
)
"""A denial before it that does."""
BACKWARDS = re.compile(
    r"\b(?:there|them|they|both|either|any (?:of|fraction|sample|preparation|lane)\w*|these|those|same|likewise|too"
    r"|also|as well|antigens?|neither|so (?:was|were|did|could)|nor|lanes?|bands?|fractions?|preparations?|pellets?"
    r"|peptides?"
    r"|identified)\b"
)
"""Words by which a sentence goes on with what was told of vesicles in the one before."""


SO_MANY = re.compile(r"\b\d[\d,]* (?:[\w-]+ ){0,3}proteins\b")
"""A proteome, which under a heading on vesicles is theirs."""
TURNS_TO = re.compile(
    r"\b(?:mass spectrometry|LC-?MS\S*|MACSPlex|flow cytometry|proteins?|protein content|markers?|antigens?"
    r"|immunoblot\w*|blot\w*|proteom\w*|identity|purity)\b"
)
"""What a sentence turns to that names vesicles, and proteins behind it."""
WITHIN_CELLS = re.compile(
    r"\b(?:MVBs?|MVEs?|multivesicular|endosom\w+(?! origin)|lysosom\w+|autophagosom\w+|perinuclear|cytoplasm\w*"
    r"|cytosolic"
    r"|intracellular"
    r"|phagosom\w+|organelles?|puncta)\b"
)
"""Parts of cells; a protein beside them may be in vesicles that are parts of cells as well."""
THEIRS = re.compile(r"\b(?:their|his|her) (?:[\w-]+ ){0,2}$")
DONORS = re.compile(r"\b(?:patients?|donors?|subjects|controls|mice|rats|animals|women|men|children)\b", re.IGNORECASE)
"""Whose a protein is that is called theirs: `Patients' EVs were more numerous; their CRP was higher`."""
BEARERS = re.compile(
    r"\b(?:embryos?|blastocysts?|zygotes?|larvae|worms|seedlings|explants?|organoids?|spheroids?|colonies|viruses"
    r"|virions?)\b"
    r"(?![- ](?:derived|EVs?|[Ee]xosom|[Vv]esic))[^;]{0,60}\b(?:had|showed|expressed|contained|displayed|exhibited"
    r"|were|was)\b"
)
"""Others than vesicles and cells, of which a clause tells what they bear."""
CALLED = re.compile(
    r"^(?:\s?\([^()]{1,40}\))?, (?:an?|the|both|all|two|another|used|chosen|serving|albeit|although"
    r"|though) [^,;.()]{1,70},"
)
"""What a protein is called between its name and the verb: `, a nuclear protein,`."""
WITH_CELLS = re.compile(
    r"\bthose (?:from|of|shed by|released by|made by) (?:the )?(?:[\w/+-]+ ){0,5}?(?:cells?|lines?|\w{3,}cytes"
    r"|platelets"
    r"|neurons|macrophages)\b|"
    r"\b(?:as|like) (?:their|the|our) (?:[\w-]+ ){0,2}(?:cells?|\w{3,}cytes|platelets)(?: of origin)? (?:did|do"
    r"|does|were|had)\b"
    r"|\b(?:shar\w+ with|like|as (?:in|on|did)|than (?:in|on|those of)|similar to|along with) (?:the "
    r"|their )?(?:[\w-]+ ){0,2}"
    r"(?:cells?|\w{3,}cytes|platelets|neurons)(?: of origin)?"
)
"""Cells that a clause on vesicles names beside them."""


def found_anyhow(one: Statement, usual: bool) -> str:
    """What a clause states of a list that it names beside vesicles, by whatever verb; empty where it is not plain.

    `usual` says that one of the list is looked for in vesicles as a marker or a contaminant.
    """
    placed = at_vesicles(one) or tells_proteome(one.scene, one.number)
    if one.scene.roles[one.number] not in (DISCUSSED if placed else FINDINGS):
        return ""
    if one.subject != "vesicles" or not plain(one, placed):
        return ""
    if not one.direct and not goes_on(one) and not (one.named and _of_vesicles_alone(one.scene, one.number)):
        return ""
    said = f"{one.before.rpartition(': ')[2]} , {CALLED.sub(',', one.after, count=1)}"
    if not VERB.search(said):
        said = one.scene.text[one.clause.start : one.listed.start] + " , " + one.after
    if not VERB.search(said) or ASKS.search(NO_METHOD.sub("", said)):
        return ""
    if not (usual or placed or (one.own and one.scene.about_vesicles) or SHOWN.search(one.words)):
        return ""
    if in_legend(one) and TITLED.search(one.before[-60:]) and not TELLS.search(one.after):
        return ""
    if "loaded" in one.before and LOADED_BY.search(one.after[:80]):
        return ""
    if PLAINLY_NOT.match(one.after) or NOTHING_OF.search(one.before):
        return "not detected"
    return "" if DENIAL.search(said) else "detected"


MAKER = re.compile(
    r"(?:[Pp]latelets?|[Mm]egakaryocytes?|[Ll]eu[ck]ocytes?|[Gg]ranulocytes?|[Mm]onocytes?|[Nn]eutrophils?"
    r"|[Ee]rythrocytes?"
    r"|[Rr]ed (?:blood )?cells?|[Ll]ymphocytes?|[TB][- ]cells?|[Mm]acrophages?|[Ee]ndotheli(?:al|um)(?: cells?)?"
    r"|[Tt]umou?r|[Ee]pithelial)(?:[- ]derived)? \((?:anti-)?$"
)
OF_THEIRS = re.compile(
    r"[+⁺]?\)(?:(?:,|,? and|,? or) (?:[\w-]+ ){1,3}\([^()]{2,20}\)){0,5}(?:[- ]derived)? (?:[\w-]+ )?"
    r"(?:EVs?|MPs?|MVs?|micro-?particles|micro-?vesicles|vesicles|exosomes)\b"
)


def of_origin(one: Statement, member: Mention) -> bool:
    """Whether results tell of vesicles by the cells that they came from, a protein of which stands in brackets.

    `Granulocyte (CD66b) and endothelial (CD62E) microparticles made up to 2%`.
    """
    text = one.scene.text
    if one.scene.roles[one.number] not in FINDINGS or not text.startswith((")", "+)", "⁺)"), member.end):
        return False
    if not MAKER.search(text, max(0, member.start - 40), member.start) or not OF_THEIRS.match(text, member.end):
        return False
    clause = text[one.clause.start : one.clause.end]
    return VERB.search(clause) is not None and not ASKS.search(clause) and not DENIAL.search(clause)


def plain(one: Statement, placed: bool = False) -> bool:
    """Whether a clause tells of nothing but what was found: of no cells, effects, guesses or works of others.

    Where a list is `placed` at vesicles, more or less of it is no effect.
    """
    text, clause = one.scene.text, one.clause
    passing = insertion(text, one.listed.end, clause.end)
    if one.functional or on_cells(one) or cited(one.scene, clause.start, passing.start):
        return False
    if cited(one.scene, passing.end, clause.end):
        return False
    before = told_of_vesicles(one.scene, clause.start, one.listed.start)
    behind = without_insertion(CALLED.sub(",", told_of_vesicles(one.scene, one.listed.end, clause.end), count=1))
    told = before + text[one.listed.start : one.listed.end] + behind
    named = CELLS.search(told) is not None and CELLS.search(COMPARED.compiled.sub("", WITH_CELLS.sub("", told)))
    if named or TISSUE.search(told):
        return False
    around = text[one.sentence.start : clause.start] + before
    if ORGANS.search(told) or (THEIRS.search(before) and DONORS.search(around)):
        return False
    words = f"{before} , {SO_PERHAPS.sub('', behind)}"
    if EFFECT.search(words) or MANIPULATED.search(words):
        words = without_names(words)
    if BEARERS.search(before) or GOT_VESICLES.search(text, *clause) or (placed and WITHIN_CELLS.search(one.words)):
        return False
    if EFFECT.search(words) or (not placed and CHANGES.search(words)) or AT_AN_END.search(words):
        return False
    return not MANIPULATED.search(words) and not supposed(APPOSED.sub(",", words))


NOT_OF_THEM = re.compile(
    r"\b(?:vessels?|patients|supernatants?|mice|rats|animals|wounds?|dose|cytokines?|tumou?rs?|reduction|arrows?"
    r"|arrowheads?|also containing"
    r"|movies?|groups?|survival|infiltrat\w+|weeks?|oligonucleotides|siRNAs?|screen\w*|predict\w*|regression"
    r"|correlat\w*|variables?)\b"
)
"""Words of sentences that tell of something else than the vesicles that the sentence before named."""


def follows(one: Statement) -> bool:
    """Whether a sentence that names nothing else comes right behind one on vesicles, in its paragraph."""
    scene, number = one.scene, one.number
    if not number or one.subject != "vesicles" or scene.roles[number] not in DISCUSSED or elsewhere(one):
        return False
    if NOT_OF_THEM.search(one.words):
        return False
    before = scene.manuscript.sentences[number - 1]
    if before.paragraph != scene.manuscript.sentences[number].paragraph or scene.others[number - 1]:
        return False
    return names_vesicles(scene, before.start, before.end) is not None and not GOT_VESICLES.search(
        scene.words(number - 1)
    )


def goes_on(one: Statement) -> bool:
    """Whether a sentence that does not name vesicles goes on with what those before it said of proteins in them."""
    scene, number = one.scene, one.number
    if scene.roles[number] not in DISCUSSED or scene.direct[number] or one.subject in ("cells", "tissue"):
        return False
    if not (BACKWARDS.search(one.words) or len(one.words.split()) < SHORT):
        return False
    sentences = scene.manuscript.sentences
    first = number
    while first and number - first < BACK and sentences[first - 1].paragraph == sentences[number].paragraph:
        first -= 1
        if scene.subjects[first] in ("cells", "tissue"):
            return False
        if not (named := _symbols(scene, first)):
            there = sentences[first]
            return bool(TURNS_TO.search(scene.words(first)) and names_vesicles(scene, there.start, there.end))
        if len(named & CLASSIC) > 1 or names_vesicles(scene, sentences[first].start, sentences[first].end):
            return True
    if scene.before[first] != "vesicles":
        return False
    return first < number or SO_MANY.search(one.words) is not None


@once
def _symbols(scene: Scene, number: int) -> frozenset[str]:
    """The proteins that a sentence names."""
    sentence = scene.manuscript.sentences[number]
    return frozenset(name.name for name in within(scene.names, "protein", sentence.start, sentence.end))


@once
def _of_vesicles_alone(scene: Scene, number: int) -> bool:
    """Whether a paragraph of a paper on vesicles names nothing else, or an assay that reads nothing else."""
    if READS_VESICLES.search(scene.words(number)):
        return True
    around = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph]
    if not scene.about_vesicles or around.kind != "paragraph":
        return False
    return not CELLS.search(scene.text, around.start, around.end) and not TISSUE.search(
        scene.text, around.start, around.end
    )
