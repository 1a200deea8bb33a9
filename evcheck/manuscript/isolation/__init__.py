"""The steps by which a manuscript isolates vesicles, and the preparations that they make."""
