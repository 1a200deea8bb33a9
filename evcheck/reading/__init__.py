"""From text to records: what was written, where it stands, and what is wrong with it. Reading does all input."""
