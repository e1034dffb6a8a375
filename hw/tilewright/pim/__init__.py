"""DRAM banks that compute, and their channel."""
