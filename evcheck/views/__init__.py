"""The report as people and programs read it. Every view is a pure function of the Report."""
