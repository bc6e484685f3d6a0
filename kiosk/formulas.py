"""Cells that a spreadsheet would take for a formula: what is done to them on the way out, and back in."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a formula begins with, for a spreadsheet (OWASP, *CSV Injection*)."""


def guarded(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula; `unguarded` gives back what it was."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def unguarded(text: str) -> str:
    """What a cell says that was written with an apostrophe so that it is no formula."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(FORMULA) else text
