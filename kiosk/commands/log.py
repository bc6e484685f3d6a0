"""`kiosk log`: the presence log, as it was written."""

import argparse
import csv
import sys
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from kiosk import app, clocks, placetime
from kiosk.commands.answers import clock, id_text, iso, print_json, print_line
from kiosk.data import log, people
from kiosk.errors import WrongCall
from kiosk.records import LogLine, Person, Place

FIELDS = (
    "seq",
    "id",
    "kind",
    "person",
    "visit",
    "occurred_at",
    "recorded_at",
    "station",
    "by",
)


def run(options: argparse.Namespace) -> int:
    """Print the log, or what was recorded since the start of the place's day `--since`."""
    with (
        app.open_house(options.data, at=options.at) as house,
        house.database.reading() as session,
    ):
        since = None if options.since is None else _since(options.since, house.place)
        known: dict[UUID, Person] = {} if options.json or options.csv else people.people(session)
        table = csv.DictWriter(sys.stdout, FIELDS, lineterminator="\n")
        if options.csv:
            table.writeheader()
        for line in log.lines(session, since):
            if options.json:
                print_json(_as_dict(line, house.place))
            elif options.csv:
                table.writerow(_as_dict(line, house.place))
            else:
                print_line(_as_line(line, house.place, known))
    return 0


def _since(text: str, place: Place) -> datetime:
    try:
        day = datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 — a day, not a moment
    except ValueError:
        with suppress(WrongCall):
            return clocks.moment(text, place.zone)
        raise WrongCall(
            f"{text!r} is neither a day (2026-11-26) nor a moment in ISO 8601 (2026-11-26T10:42)"
        ) from None
    if not 1970 < day.year < 2200:
        raise WrongCall(f"{text!r} is not a day between 1971 and 2199")
    return placetime.day_start(day, place)


def _as_dict(line: LogLine, place: Place) -> dict[str, object]:
    event = line.event
    return {
        "seq": event.seq,
        "id": str(event.id),
        "kind": event.kind.value,
        "person": id_text(line.person),
        "visit": str(event.visit),
        "occurred_at": iso(event.occurred_at, place.zone),
        "recorded_at": iso(event.recorded_at, place.zone),
        "station": event.station,
        "by": event.by.value,
    }


def _as_line(line: LogLine, place: Place, known: dict[UUID, Person]) -> str:
    event = line.event
    person = known.get(line.person) if line.person else None
    name = "(no name)" if person is None else person.name
    return (
        f"{event.seq:>6}  {clock(event.occurred_at, place.zone)}  {event.kind.value:<10}"
        f"  {name}  ({event.station}, by {event.by.value})"
    )
