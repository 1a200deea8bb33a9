"""What vesicles are taken from: sample, species, medium, amounts, storage."""
