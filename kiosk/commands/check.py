"""`kiosk check`: is the database sound, and do its visits follow from its log?"""

import argparse

from kiosk import app
from kiosk.check import check
from kiosk.commands.answers import counted, print_error, print_json, print_line
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Checked


def run(options: argparse.Namespace) -> int:
    """Print what is wrong, the first difference by name; status 1 when anything is."""
    try:
        with (
            app.open_house(options.data, at=options.at, closing=False) as house,
            house.database.reading() as session,
        ):
            found = check(session)
    except OutOfOrder as trouble:
        if trouble.fault not in (Fault.DAMAGED, Fault.NEWER):
            raise
        found = Checked(0, 0, (str(trouble),))
    if options.json:
        print_json(
            {
                "ok": found.ok,
                "events": found.events,
                "visits": found.visits,
                "problems": list(found.problems),
            }
        )
    elif found.ok:
        print_line(f"ok: {counted(found.events, 'event')}, {counted(found.visits, 'visit')}")
    for problem in found.problems:
        print_error(problem)
    return 0 if found.ok else 1
