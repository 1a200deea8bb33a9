"""Sentences of scientific text: what ends one, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.manuscript.structure.sentences import sentences_of

TEXTS = """
Vesicles were isolated as described by Smith et al. (2018).| The pellet was washed.
They followed Jones et al.| Vesicles were then counted.
As shown in Fig. 2 and Figs. 3-4, vesicles are small (approx. 100 nm; cf. Table 1).| We used 0.22 µm filters.
Cells were lysed for 30 min.| 5 mL of buffer was added.
Tubes were spun for 70 min. at 4 °C. in a rotor.
Samples were kept at 4 °C.| Then they were spun at 3,000 r.p.m.| Supernatants were kept.
Serum was from Life Technologies Inc. (Carlsbad, CA).| Beads were from Sigma Chemical Co., St. Louis, MO.
Media were from Lonza Corp.| Cells were seeded at once.
Filters (Thermo Fisher Sci., USA) were used; then it was spun.| (Data not shown.)| All were pooled.
Bags were from Terumo BCT Inc. Lakewood, CO, USA.
E. coli and B. subtilis were grown.| E. coli were lysed.
The drug was given i.v. and s.c. at 3 p.m.| Mice were culled at 24 h p.i.| Blood was drawn.
ImageJ (v. 1.53, rev. 2) was used, i.e. the current version, e.g. for counts.
Vesicles carry RNA.12,13| They are small.| Others disagree.4| miR-21 was found.| siRNA was used.[5]| Next we did it.
Vesicles were seen. [12]| They were small.
The ratio was 5% w/v.| Next, Dr. J. Smith (Univ. of X) gave us No. 5 and nos. 7.
"Is it?" he asked.| Yes!| It is ... large.
Gels were stained with buffer A.| Proteins bound to protein A.| Then they were eluted.
It was hepatitis B.| The virus was inactive.
Several proteins were markers of disease.|Sequencing was carried out on RNA.
Others differ (Fig. 5d).|Fig. 5Use of vesicles.| They are large.
See www.example.org or info@lab.Example.org for more.
Data are mean ± s.d.| P < 0.05 was significant (n = 3).| Statistics used Prism 7.| Tests were two-sided.
Sections were stained (see Suppl. Fig. S2).| p53 was found.| α-tubulin was a control.| nSMase2 was blocked.
Figure 1. Characterization of vesicles.| (A) NTA.| (B) TEM images of EVs.| Scale bar, 100 nm.
1. Centrifuge the medium.| 2. Discard the pellet.
Consent was given (approval no. 2019-45).| The ratio was 1.5.
The medium (D-MEM. Gibco) was spun at 300 g.
(Cells were washed.| Then they were fixed.)| Others were not.
Vesicles were found in the U.S. and in the U.K. by the U.S. Department.| We agree.
PBS was bought from Gibco, Life Technologies, Ltd.| After that, medium was changed.
Antibody cat. no. 556019 (1:1000; BD Biosciences, San Jose, Calif.) was used vs. isotype.
Pellets were kept at -80 °C.| EVs were thawed once.| Vesicles (2 × 10.5) were lysed.
The pH was 7.4.| Next came the gel; it ran for 1 h; then it was blotted.
"""


@pytest.mark.parametrize("line", TEXTS.strip().splitlines())
def test_sentences_end_where_a_reader_would_end_them(line: str) -> None:
    sentences = [sentence.strip() for sentence in line.split("|")]
    text = line.replace("|", "")
    assert [text[start:end] for start, end in sentences_of(text, 0, len(text))] == sentences


def test_a_raised_number_behind_a_stop_belongs_to_the_sentence_before_it() -> None:
    text = "The yield was 10.1 The rest was lost."
    assert [text[start:end] for start, end in sentences_of(text, 0, len(text))] == [text]
    cited = {text.index("1 The"): text.index(" The")}
    assert [text[start:end] for start, end in sentences_of(text, 0, len(text), cited)] == [text]
    text = "It was 10%.1 The rest was lost."
    assert [text[start:end] for start, end in sentences_of(text, 0, len(text), {11: 12})] == [
        "It was 10%.1",
        "The rest was lost.",
    ]


def test_a_bracket_that_is_never_closed_does_not_swallow_the_rest() -> None:
    text = "Cells were washed (twice. They were fixed. They were seen."
    assert len(list(sentences_of(text, 0, len(text)))) == 3


@given(st.text(alphabet="ab AB.?!()[]0123,;\"'… °µ", max_size=200))
def test_sentences_hold_all_words_in_order(text: str) -> None:
    text = " ".join(text.split())
    found = [text[start:end] for start, end in sentences_of(text, 0, len(text))]
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(sentence == sentence.strip() and sentence for sentence in found)
