"""A manuscript as sections, passages and sentences, and what each of them is about."""
