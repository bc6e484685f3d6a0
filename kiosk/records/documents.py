"""The records of what the place shows to whoever asks for it: its accessibility register, its way out."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.records import DocumentKind

PDF = "application/pdf"
LARGEST = 20 * 1024 * 1024
"""Bytes of a document."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document, whole; `media_type` is of a PDF or a picture, `made_at` when it was put there."""

    kind: DocumentKind
    name: str
    media_type: str
    content: bytes = field(repr=False)
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Shelved:
    """That there is a document, without what is in it; `size` is in bytes."""

    kind: DocumentKind
    name: str
    size: int
    made_at: datetime


class NotShelved(StrEnum):
    """Why a file is not put there. The screen has a sentence for each."""

    NOT_YOURS = "not_yours"  # who asks may not change the settings, or may not any more
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"  # neither a PDF nor a picture that can be shown, or damaged
    LOCKED = "locked"  # a PDF that asks for a password
    TOO_LONG = "too_long"  # too many pages
    HEAVY = "heavy"  # a page takes too long to draw
