"""Proteins that a manuscript looks for in vesicles, by which assay, and what it says of them."""
