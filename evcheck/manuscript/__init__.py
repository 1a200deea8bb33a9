"""A manuscript becomes a drafted dossier, in which every value comes with the sentence that it rests on.

`inputs` reads files into one text; `words` and `structure` find names, figures, sections and what each sentence is
about; `samples`, `isolation`, `proteins`, `characterization`, `effects` and `study` read what the text says of them;
`drafting` makes the dossier and its facts; `comparing` lays a dossier beside it. `run` is the way in.
"""
