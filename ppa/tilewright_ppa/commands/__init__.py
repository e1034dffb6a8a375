"""Commands of the estimation extra."""
