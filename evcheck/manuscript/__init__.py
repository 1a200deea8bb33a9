"""A manuscript becomes a drafted dossier, in which every value comes with the sentence that it rests on.

`run` is the way in. `inputs` reads files into one text (`text`). `words` finds names, figures and words for vesicles,
`structure` says what sections, passages and sentences are about. `samples`, `medium`, `isolation`, `proteins`,
`characterization`, `effects`, `deposits` and `study` read what the text says of them. `drafting` makes the dossier
(`draft`, `walking`), its questions and its facts; `comparing` lays a dossier beside it. Each imports only from those
before it (tests/test_layers.py).
"""
