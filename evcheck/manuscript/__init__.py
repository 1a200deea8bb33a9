"""A manuscript becomes a drafted dossier, in which every value comes with the sentence that it rests on."""
