"""Options that stand in a file of the repository: which keys there are, where the file is, and what it says."""
