"""Codes: made, drawn, read."""
