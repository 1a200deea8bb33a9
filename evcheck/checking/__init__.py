"""Rules, guidelines and justifications over a dossier give a report. No input or output, no clock."""
