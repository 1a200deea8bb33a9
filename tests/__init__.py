"""evcheck's tests."""
