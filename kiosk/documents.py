"""What the place shows to whoever asks: its accessibility register, and the plan of its ways out.

French law wants the public register of accessibility to be looked through at the reception (article
R. 164-6 of the code of construction, order of 19 April 2017), on paper or on a screen.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from kiosk import acts, trust
from kiosk.data import Session
from kiosk.data import documents as data
from kiosk.errors import Fault, OutOfOrder
from kiosk.presence import Pen
from kiosk.records import DocumentKind
from kiosk.records.desk import ActKind, Right
from kiosk.records.documents import LARGEST, PDF, Document, NotShelved, Shelved
from kiosk.spelling import tidy

ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".webp")
"""How the files end that may be put there."""
LONGEST = 200
"""Characters of a document's name."""
HEAD = 1024
"""Bytes within which a PDF says that it is one (ISO 32000, annex H.3.4.1)."""


def shelved(session: Session) -> tuple[Shelved, ...]:
    """Which documents there are, without what is in them."""
    return data.shelved(session)


def document(session: Session, kind: DocumentKind) -> Document | None:
    """The document of that kind, or None."""
    return data.document(session, kind)


def load(file: Path) -> bytes | NotShelved:
    """What is in `file`, unless that is nothing, or too much to be read. Raises `OutOfOrder`."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error
    if len(content) > LARGEST:
        return NotShelved.TOO_LARGE
    return content or NotShelved.EMPTY


def media_type(content: bytes) -> str | None:
    """What `content` says that it is, whatever its file is called; None for what is never shown."""
    if b"%PDF-" in content[:HEAD]:
        return PDF
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "image/webp"
    return None


def checked(
    now: datetime,
    kind: DocumentKind,
    file: Path,
    look: Callable[[bytes, str], NotShelved | None],
) -> Document | NotShelved:
    """The document in `file`, put there `now`, if it can be shown: `look` tries, and says why not.

    Takes its time. Raises `OutOfOrder` where the file can't be read.
    """
    content = load(file)
    if isinstance(content, NotShelved):
        return content
    found = media_type(content)
    if found is None:
        return NotShelved.UNREADABLE
    why = look(content, found)
    return why or Document(kind, tidy(file.name, LONGEST), found, content, now)


def put(
    session: Session, pen: Pen, kind: DocumentKind, new: Document | None, by: UUID
) -> tuple[Document | None, Document | None] | NotShelved:
    """Show `new` from now on, or none of that kind for None; returns what was there before, and `new`."""
    if Right.SETTINGS not in trust.rights(session, by):
        return NotShelved.NOT_YOURS
    before = data.document(session, kind)
    data.put(session, kind, new)
    acts.note(session, pen, ActKind.SETTINGS, person=by, detail=f"document_{kind}")
    return before, new


def take_back(
    session: Session,
    pen: Pen,
    kind: DocumentKind,
    done: tuple[Document | None, Document | None],
    by: UUID,
) -> bool:
    """Show again what was there before. Returns whether it could be: nobody has put another one since."""
    before, after = done
    if data.document(session, kind) != after:
        return False
    return not isinstance(put(session, pen, kind, before, by), NotShelved)
