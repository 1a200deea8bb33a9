"""What vesicles are given to, at which doses, and what they do."""
