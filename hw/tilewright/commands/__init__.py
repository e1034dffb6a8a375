"""Commands that need no extra."""
