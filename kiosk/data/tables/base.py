"""What all tables share: names for constraints, and how a Python type is kept."""

from datetime import datetime

from sqlalchemy import MetaData, Table
from sqlalchemy.orm import DeclarativeBase

from kiosk.data.columns import UtcDateTime, one_of
from kiosk.records import (
    Actor,
    AfterEnd,
    CodeKind,
    ComesAs,
    ConsentKind,
    DocumentKind,
    EventKind,
    LegalForm,
    NoticeKind,
    ShownAs,
)
from kiosk.records.desk import ActKind, Right


class Base(DeclarativeBase):
    """What all tables share: names for constraints, and how a Python type is kept."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 — read by SQLAlchemy as a class attribute
        datetime: UtcDateTime,
        ActKind: one_of(ActKind),
        Actor: one_of(Actor),
        AfterEnd: one_of(AfterEnd),
        CodeKind: one_of(CodeKind),
        ComesAs: one_of(ComesAs),
        ConsentKind: one_of(ConsentKind),
        DocumentKind: one_of(DocumentKind),
        EventKind: one_of(EventKind),
        LegalForm: one_of(LegalForm, refuse=False),
        NoticeKind: one_of(NoticeKind),
        Right: one_of(Right),
        ShownAs: one_of(ShownAs),
    }


def table_of(kind: type[Base]) -> Table:
    """The table behind a declarative class; queries use it, so that no row is ever loaded lazily."""
    table = kind.__table__
    assert isinstance(table, Table)
    return table
