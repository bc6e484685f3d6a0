"""Another process that takes a long list in, for a test to kill: `python -m tests.importer URL`."""

import sys
from datetime import UTC, datetime

from kiosk.columns import guess, knows
from kiosk.data.database import Database
from kiosk.importing import Preview
from kiosk.importmatching import known
from kiosk.importwriting import Writing
from kiosk.presence import Pen
from kiosk.tables import read_table
from tests.places import PLACE, THURSDAY, station


def main() -> None:
    """Say each portion once it is on the disk."""
    database, now = Database(sys.argv[1]), THURSDAY.astimezone(UTC)
    lines = "\n".join(f"Personne {n};p{n}@example.org;Mensuel" for n in range(20_000))
    table = read_table(f"Nom;Courriel;Formule\n{lines}".encode(), knows)
    with database.reading() as session:
        preview = Preview(known(session, PLACE, now), table, guess(table.header))
    while preview.go_on(1000):
        pass
    writing = Writing(preview.tasks(), "liste.csv", None)
    pen = Pen(PLACE, station(), datetime.now(UTC))
    goes_on = True
    while goes_on:
        with database.writing() as session:
            portion = writing.write(session, pen)
        writing.take(portion)
        goes_on = portion.goes_on
        print(writing.done, flush=True)  # noqa: T201 — to whoever waits to kill it


if __name__ == "__main__":
    main()
