"""Commands of the simulation extra."""
