"""The journal: what happened at the door and at the desk, who did it, and why. All of this only reads."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from kiosk import placetime
from kiosk.data import Session
from kiosk.data import journal as data
from kiosk.records import Place
from kiosk.records.desk import ActKind
from kiosk.records.journal import Asked, Cursor, Line, Page, Wording
from kiosk.spelling import plain

MOST = 50
"""How many lines a page has unless said otherwise."""
MANY = 1000
"""Up to so many people are named in a question to the database; it takes some thousands at most."""
AT_ONCE = 500
"""So many lines are read at once where they are looked through here."""
NOTED = frozenset(
    {
        *(ActKind.TRUSTED, ActKind.UNTRUSTED, ActKind.PERSON_CHANGED),
        *(ActKind.CALL_OPENED, ActKind.CALL_ENDED, ActKind.LIST_TAKEN),
        *(ActKind.SUBSCRIBED, ActKind.PLAN_CHANGED, ActKind.CODE_MADE, ActKind.CODE_REVOKED),
    }
)
"""Acts whose detail is no words of anybody but a few signs: `concierge settings`, `name email`,
`drill 12/14 252s`."""


def journal(
    session: Session, place: Place, asked: Asked, *, before: Cursor | None = None, most: int = MOST
) -> Page:
    """The latest `most` lines of what is `asked`, or the next ones after those up to `before`.

    In the order in which they were written down, the latest first. Lines that are added meanwhile
    come before the first page, and move none of the others.
    """
    sought = _sought(session, place, asked)
    if len(sought.named) > MANY:
        found = list(islice(_meant(session, sought, before), most + 1))
    else:
        found = data.lines(session, sought, before, most + 1)
    lines = tuple(found[:most])
    return Page(lines, lines[-1].cursor if len(found) > most else None)


def why(line: Line, wording: Wording) -> str:
    """Why `line` was written, or what else was: somebody's own words, or an act's detail in `wording`."""
    if line.kind not in NOTED:
        return line.why or ""
    said = (_said(each, wording) for each in (line.why or "").split())
    return ", ".join(each for each in said if each)


def _said(noted: str, wording: Wording) -> str:
    if numbers := re.fullmatch(r"(\d+)/(\d+)", noted):
        return wording.found.replace("%1", numbers[1]).replace("%2", numbers[2])
    if length := re.fullmatch(r"(\d+)s", noted):
        minutes, seconds = divmod(int(length[1]), 60)
        return wording.took.replace("%1", str(minutes)).replace("%2", f"{seconds:02}")
    return wording.details.get(noted, "")


def _meant(session: Session, sought: data.Sought, before: Cursor | None) -> Iterator[Line]:
    """The lines with those words, read through one by one: so many people have them in their names."""
    wanted = plain(sought.words)
    every = replace(sought, words="", named=())
    while True:
        found = data.lines(session, every, before, AT_ONCE)
        for line in found:
            said = (line.subject, line.actor, line.why, line.station)
            if any(wanted in plain(each) for each in said if each):
                yield line
        if len(found) < AT_ONCE:
            return
        before = found[-1].cursor


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
