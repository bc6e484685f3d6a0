"""The journal: what happened at the door and at the desk, who did it, and why. All of this only reads."""

from datetime import timedelta

from kiosk import placetime
from kiosk.data import Session
from kiosk.data import journal as data
from kiosk.records import Place
from kiosk.records.journal import Asked, Cursor, Page
from kiosk.spelling import plain

MOST = 50
"""How many lines a page has unless said otherwise."""


def journal(
    session: Session, place: Place, asked: Asked, *, before: Cursor | None = None, most: int = MOST
) -> Page:
    """The latest `most` lines of what is `asked`, or the next ones after those up to `before`.

    In the order in which they were written down, the latest first. Lines that are added meanwhile
    come before the first page, and move none of the others.
    """
    sought = _sought(session, place, asked)
    found = data.lines(session, sought, before, most + 1)
    lines = tuple(found[:most])
    return Page(lines, lines[-1].cursor if len(found) > most else None)


def _sought(session: Session, place: Place, asked: Asked) -> data.Sought:
    words = asked.search.strip()
    wanted = plain(words)
    named = (
        [person for person, name in data.names(session).items() if wanted in plain(name)]
        if wanted
        else []
    )
    return data.Sought(
        since=None if asked.since is None else placetime.day_start(asked.since, place),
        until=None
        if asked.until is None
        else placetime.day_start(asked.until + timedelta(days=1), place),
        kinds=asked.kinds,
        person=asked.person,
        words=words,
        named=named,
    )
