"""The drafted dossier: its tree, what is asked, how it is written, and its facts."""
