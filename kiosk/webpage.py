"""A page of ours that needs nothing else, and whose own policy lets nothing else run or be fetched."""

from base64 import b64encode
from hashlib import sha256
from html import escape

from kiosk.records import Place


def source(text: str) -> str:
    """How a Content-Security-Policy names a style or a script that stands in the page."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def page(place: Place, title: str, policy: str, style: str, body: str) -> str:
    """The page in the place's language; the `title` is escaped here, the `body` is HTML already."""
    return f"""<!doctype html>
<html lang="{"fr" if place.language == "fr" else "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""
