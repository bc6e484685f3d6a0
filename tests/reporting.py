"""A report of people who came, for whoever looks at it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from uuid import uuid4

from kiosk import reports
from kiosk.data import people
from kiosk.records import Person, Place
from kiosk.records.reports import Part, Period, Report
from tests.places import PLACE, Doorway
from tests.test_attendance import came, clock, visit

NOVEMBER = reports.month(date(2026, 11, 1))
OCTOBER = reports.month(date(2026, 10, 1))


def report(doorway: Doorway, period: Period = NOVEMBER, place: Place = PLACE) -> Report:
    """The report of that period, each piece read in a session of its own."""
    reckoning = reports.Reckoning(place, period, doorway.now)
    more = True
    while more:
        assert reckoning.report is None
        with doorway.database.reading() as session:
            more = reckoning.go_on(session)
    assert reckoning.progress == 1
    assert reckoning.report is not None
    return reckoning.report


def shown(parts: Iterable[Part]) -> dict[str, int | None]:
    return {part.name: part.visits for part in parts}


def people_of(doorway: Doorway, count: int, made_at: datetime | None = None) -> list[Person]:
    made = [Person(uuid4(), f"Person {n}", f"P{n}") for n in range(count)]
    with doorway.database.writing() as session:
        people.add(session, made, made_at or doorway.now)
    return made


def all_came(
    doorway: Doorway, those: Sequence[Person], day: str, hour: str = "09:00", **more: object
) -> None:
    begins = clock(f"{day} {hour}")
    came(
        doorway,
        *(visit(begins, begins + timedelta(hours=2), person=each.id, **more) for each in those),
    )
