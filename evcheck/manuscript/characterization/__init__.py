"""What a manuscript shows of its vesicles beside proteins, and of which preparation."""
