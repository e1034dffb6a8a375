"""AMBA interfaces around datapaths."""
