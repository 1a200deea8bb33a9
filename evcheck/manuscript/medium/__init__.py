"""The medium that vesicles were collected in: its base, its serum, and how that was depleted."""
