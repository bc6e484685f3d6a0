"""`kiosk here`: who is here, in the operator's view."""

import argparse

from kiosk import app, board
from kiosk.commands.answers import clock, id_text, iso, print_json, print_line
from kiosk.records import Place, Present


def run(options: argparse.Namespace) -> int:
    """Print who is here."""
    with (
        app.open_house(options.data, at=options.at) as house,
        house.database.reading() as session,
    ):
        inside = board.present(session, house.clock(), house.place)
    occupancy = board.occupancy(inside, house.place)
    if options.json:
        print_json(
            {
                "count": occupancy.count,
                "seats": occupancy.seats,
                "limit": occupancy.limit,
                "people": [_as_json(each, house.place) for each in inside],
            }
        )
        return 0
    print_line(f"{occupancy.count} here, {occupancy.seats} seats, {occupancy.limit} at most")
    for each in inside:
        print_line(_as_line(each, house.place))
    return 0


def _as_json(each: Present, place: Place) -> dict[str, object]:
    return {
        "id": id_text(each.visit.person),
        "name": None if each.person is None else each.person.name,
        "since": iso(each.visit.arrived_at, place.zone),
        "activity": each.activity,
        "comes_as": each.visit.comes_as.value,
        "shown_as": each.visit.dials.shown_as.value,
        "unconfirmed": each.unconfirmed,
    }


def _as_line(each: Present, place: Place) -> str:
    name = "(no name)" if each.person is None else each.person.name
    note = "  unconfirmed" if each.unconfirmed else ""
    activity = f"  {each.activity}" if each.activity else ""
    return f"{clock(each.visit.arrived_at, place.zone)}  {name}{activity}{note}"
