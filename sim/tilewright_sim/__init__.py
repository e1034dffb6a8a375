"""Builds and runs simulations of generated designs."""
