"""Queries of the documents that the place shows."""

from sqlalchemy import delete, func, insert, select

from kiosk.data import Session
from kiosk.data.tables import DOCUMENT
from kiosk.records import DocumentKind
from kiosk.records.documents import Document, Shelved


def shelved(session: Session) -> tuple[Shelved, ...]:
    """Which there are, without what is in them."""
    rows = session.execute(
        select(
            DOCUMENT.c.kind,
            DOCUMENT.c.name,
            func.length(DOCUMENT.c.content).label("size"),
            DOCUMENT.c.made_at,
        ).order_by(DOCUMENT.c.kind)
    )
    return tuple(Shelved(row.kind, row.name, row.size, row.made_at) for row in rows)


def kinds(session: Session) -> tuple[DocumentKind, ...]:
    """Of which kinds there is one."""
    return tuple(session.execute(select(DOCUMENT.c.kind).order_by(DOCUMENT.c.kind)).scalars())


def document(session: Session, kind: DocumentKind) -> Document | None:
    """The document of that kind, whole, or None."""
    row = session.execute(select(DOCUMENT).where(DOCUMENT.c.kind == kind)).first()
    if row is None:
        return None
    return Document(row.kind, row.name, row.media_type, row.content, row.made_at)


def put(session: Session, kind: DocumentKind, document: Document | None) -> None:
    """Have `document` be the one of that kind; None for none."""
    session.execute(delete(DOCUMENT).where(DOCUMENT.c.kind == kind))
    if document is not None:
        session.execute(
            insert(DOCUMENT).values(
                kind=kind,
                name=document.name,
                media_type=document.media_type,
                content=document.content,
                made_at=document.made_at,
            )
        )
