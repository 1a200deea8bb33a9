"""What running text is searched for: names, quantities, words for vesicles, and what a sentence does not claim."""
