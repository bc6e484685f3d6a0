"""Who is on the roll: everybody inside, and whoever was during the call, whatever was written since."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from uuid import UUID

from kiosk import placetime
from kiosk.data import Session, log, people, visits
from kiosk.data import rollcalls as data
from kiosk.fold import Fold
from kiosk.records import EventKind, LogLine, Place, Visit
from kiosk.records.rollcall import Roll, RollCall, RollEntry
from kiosk.spelling import plain

BEFORE = timedelta(days=2)
"""How long before a call a visit on its list may have been written: a day, and clocks that were wrong."""


def roll(session: Session, now: datetime, place: Place, call: RollCall | None) -> Roll:
    """Everybody who is inside; with a `call`, also who was when it began or has come since.

    Those who need help come first, then everybody by name, and at the end those without one: groups, the
    largest first. Nobody leaves the list because a departure was written, an arrival was taken back, or
    by the clock.
    """
    inside = {visit.id: visit for visit in visits.open_visits(session)}
    seen: dict[UUID, int] = {}
    undone: dict[UUID, Visit] = {}
    if call is not None:
        seen = data.seen(session, call.id)
        missed = (set(seen) | data.arrived_since(session, call.began_at)) - set(inside)
        gone = {each: visits.visit(session, each) for each in missed}
        inside |= {id: visit for id, visit in gone.items() if visit is not None}
        undone = _taken_back(session, call, [id for id, visit in gone.items() if visit is None])
    entries = _entries(session, inside, undone, now, place, seen)
    return Roll(place, now, tuple(sorted(entries, key=_order)), call)


def headcount(session: Session, call: RollCall, visit: UUID) -> int | None:
    """How many people `visit` is of, also when its arrival was taken back; None when it never was."""
    found = visits.visit(session, visit) or _taken_back(session, call, [visit]).get(visit)
    return None if found is None else found.headcount


def _taken_back(session: Session, call: RollCall, wanted: Collection[UUID]) -> dict[UUID, Visit]:
    """Those of the `wanted` visits whose arrival was taken back, as they were before that."""
    if not wanted:
        return {}
    written = log.lines_about(session, wanted, call.began_at - BEFORE)
    arrivals = {each.event.id for each in written if each.event.kind is EventKind.ARRIVAL}

    def takes_back(line: LogLine) -> bool:
        return line.event.kind is EventKind.UNDO and line.event.about in arrivals

    fold = Fold({e.event.alias: e.person for e in written if e.event.alias and e.person})
    fold.add(each.event for each in written if not takes_back(each))
    undone = {each.event.visit for each in written if takes_back(each)}
    return {id: visit for id, visit in fold.visits.items() if id in undone}


def _entries(
    session: Session,
    inside: dict[UUID, Visit],
    undone: dict[UUID, Visit],
    now: datetime,
    place: Place,
    seen: dict[UUID, int],
) -> list[RollEntry]:
    listed = [*inside.values(), *undone.values()]
    known = people.people(
        session, {id for visit in listed for id in (visit.person, visit.host) if id is not None}
    )
    open_now = {visit.person for visit in inside.values() if visit.departed_at is None}
    found = []
    for visit in _once_each(listed):
        person = None if visit.person is None else known.get(visit.person)
        host = None if visit.host is None else known.get(visit.host)
        back = visit.person is not None and visit.person in open_now
        found.append(
            RollEntry(
                visit=visit.id,
                name="" if person is None else person.name,
                headcount=visit.headcount,
                comes_as=visit.comes_as,
                since=visit.arrived_at,
                unconfirmed=placetime.is_unconfirmed(visit, now, place),
                needs_assistance=person is not None and person.needs_assistance,
                host=None if host is None else host.name,
                left=visit.departed_at is not None and not back,
                undone=visit.id in undone and not back,
                seen=min(seen.get(visit.id, 0), visit.headcount),
            )
        )
    return found


def _once_each(listed: Iterable[Visit]) -> list[Visit]:
    """The first visit of each person, who may have left and come again since the call began."""
    first: dict[UUID, Visit] = {}
    for visit in sorted(listed, key=lambda each: (each.arrived_at, each.id)):
        first.setdefault(visit.person or visit.id, visit)
    return list(first.values())


def _order(entry: RollEntry) -> tuple[bool, bool, str, int, UUID]:
    nameless = entry.name == ""
    return not entry.needs_assistance, nameless, plain(entry.name), -entry.headcount, entry.visit
