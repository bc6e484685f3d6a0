"""The roll call: everybody inside, whatever they chose to show, ticked at the meeting point (rule 9)."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk import acts
from kiosk.data import Session, people, visits
from kiosk.data import rollcalls as data
from kiosk.presence import Pen
from kiosk.records import Evacuation, Place
from kiosk.records.desk import ActKind
from kiosk.records.rollcall import Roll, RollCall, Taken
from kiosk.rolllist import headcount, roll


def start(session: Session, pen: Pen, person: UUID | None, *, drill: bool) -> RollCall:
    """Begin a roll call, opened by `person`, and write down that they did.

    While one is under way, that one is returned (they have opened its list), and it is real as soon as
    anybody says so: a drill must never stand in an alarm's way. Everybody inside is on its list from
    now on.
    """
    running = data.open_call(session)
    if running is not None and (drill or not running.drill):
        if (running.station, running.began_at) != (pen.station.name, pen.now):  # not this very one
            note_opened(session, pen, person)
        return running
    if running is not None:
        end(session, pen, running.id, person)
    inside = visits.open_visits(session)
    call = RollCall(
        id=pen.new_id(),
        drill=drill,
        station=pen.station.name,
        began_at=pen.now,
        inside=sum(visit.headcount for visit in inside),
        opened_by=_known(session, person),
    )
    data.add(session, call, [visit.id for visit in inside])
    _note(session, pen, ActKind.CALL_OPENED, call.opened_by, "drill" if drill else None)
    return call


def tick(session: Session, pen: Pen, call: UUID, visit: UUID, seen: int) -> int | None:
    """Write that `seen` people of `visit` were seen at the meeting point; 0 takes the tick back.

    It is their number and not one more, so two stations may say the same. Returns what is written, from 0
    to the headcount; None when the call is over, or there never was such a visit.
    """
    running = data.call(session, call)
    if running is None or running.ended_at is not None:
        return None
    heads = headcount(session, running, visit)
    if heads is None:
        return None
    seen = max(0, min(seen, heads))
    data.tick(session, call, visit, seen, pen.now)
    return seen


def end(session: Session, pen: Pen, call: UUID, by: UUID | None) -> RollCall | None:
    """End `call`; its numbers are kept. Returns it; None for no call.

    A call that is over already stays as it is, whoever ended it.
    """
    running = data.call(session, call)
    if running is None or running.ended_at is not None:
        return running
    done = roll(session, pen.now, pen.place, running)
    ended_at = max(pen.now, running.began_at)
    data.close(session, call, ended_at, done.inside, done.found)
    kind, took = (
        "drill" if running.drill else "real",
        int((ended_at - running.began_at).total_seconds()),
    )
    _note(session, pen, ActKind.CALL_ENDED, by, f"{kind} {done.found}/{done.inside} {took}s")
    return replace(running, ended_at=ended_at, inside=done.inside, found=done.found)


def reopen(session: Session, pen: Pen, call: UUID, by: UUID | None) -> RollCall | None:
    """Have `call` go on, which was ended by mistake. Returns the call that is under way now.

    None for no call; when another one was begun since, that one is returned.
    """
    running, wanted = data.open_call(session), data.call(session, call)
    if running is not None or wanted is None:
        return running
    data.reopen(session, call)
    _note(session, pen, ActKind.CALL_OPENED, by, "reopened")
    return replace(wanted, ended_at=None, found=None)


def note_opened(session: Session, pen: Pen, person: UUID | None) -> None:
    """Write down that `person` opened the list of the call under way, at this station."""
    _note(session, pen, ActKind.LIST_OPENED, person)


def note_taken(session: Session, pen: Pen, person: UUID | None, how: Taken) -> None:
    """Write down that `person`, who had the list open, took it along, or gave it to somebody."""
    _note(session, pen, ActKind.LIST_TAKEN, person, how)


def under_way(session: Session) -> Evacuation | None:
    """What every screen turns to while a call is under way."""
    call = data.open_call(session)
    return None if call is None else Evacuation(call.id, call.began_at, call.drill, call.station)


def current(session: Session, now: datetime, place: Place) -> Roll:
    """The roll of the call under way, or what it would be if one began now."""
    return roll(session, now, place, data.open_call(session))


def past(session: Session) -> tuple[RollCall, ...]:
    """The calls and drills that are over, the latest first."""
    return tuple(data.ended(session))


def _note(
    session: Session, pen: Pen, kind: ActKind, person: UUID | None, detail: str | None = None
) -> None:
    acts.note(session, pen, kind, person=_known(session, person), detail=detail)


def _known(session: Session, person: UUID | None) -> UUID | None:
    """`person`, unless they are forgotten meanwhile."""
    return person if person and people.person(session, person) else None
