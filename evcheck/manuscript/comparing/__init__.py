"""Where a manuscript and a dossier of the same work disagree."""
