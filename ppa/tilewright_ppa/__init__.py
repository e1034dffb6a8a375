"""Synthesis, timing and power of generated designs on Liberty libraries."""
