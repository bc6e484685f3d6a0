"""How long 10,000 lines take to be read, foreseen, taken in and back, and what a scan waits meanwhile.

`python -m benchmarks.importing` prints one line of JSON for each. The real desk's threads, a file of
SQLite; somebody scans five times a second.
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import monotonic, perf_counter
from uuid import uuid4

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop

from benchmarks.house import House
from kiosk import door
from kiosk.codes import token
from kiosk.columns import guess, knows
from kiosk.data import codes, making, people
from kiosk.data.database import Database
from kiosk.importing import Preview
from kiosk.importmatching import known
from kiosk.importundoing import may_undo
from kiosk.importwriting import Writing
from kiosk.presence import Pen
from kiosk.records import CodeKind, Outcome, Person, Station
from kiosk.tables import read_table
from kiosk.ui import samples
from kiosk.ui.aside import Aside
from kiosk.ui.backstage import HouseBackstage
from kiosk.ui.importgoing import ImportGoing
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Urgency, Writer, _Accepted

LINES = 10_000
MUST = 20.0
"""Seconds that 10,000 lines may take."""
APART = 0.2
SCANNING = 40
"""People who come and go meanwhile."""


class _Timed(Writer):
    """Keeps how long each portion had the writer, with its commit."""

    def __init__(self, database: Database) -> None:
        self.portions: list[float] = []
        super().__init__(database)

    def _do(self, accepted: _Accepted) -> Callable[[], None]:
        began = perf_counter()
        done = super()._do(accepted)
        if accepted.urgency is Urgency.DESK:
            self.portions.append(1000 * (perf_counter() - began))
        return done


def main() -> None:
    """Print the figures."""
    application = QCoreApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/loge.db"
        making.make(url, samples.PLACE, datetime.now(UTC))
        station = Station("entrance", bytes(32), Random(2).randbytes)
        house = House(Path(folder), Database(url), station, samples.PLACE)
        cards = [_card(house) for _ in range(SCANNING)]
        for what in ("added", "changed"):
            _measure(house, cards, what)
        house.database.close()
    application.quit()


def _measure(house: House, cards: list[str], what: str) -> None:
    skill = "CSS" if what == "added" else "Python"
    lines = "\n".join(
        f"Personne Élodie {n};p{n}@example.org;Mensuel;01/01/2026;{skill}" for n in range(LINES)
    )
    began = perf_counter()
    table = read_table(f"Nom;Courriel;Formule;Début;Savoirs\n{lines}".encode(), knows)
    read = perf_counter() - began
    began = perf_counter()
    with house.database.reading() as session:
        there = known(session, house.place, house.clock())
    preview = Preview(there, table, guess(table.header))
    while preview.go_on(200):
        pass
    foreseen = perf_counter() - began
    writer, reader = _Timed(house.database), Reader(house.database, lambda _: samples.BOARD)
    aside = Aside()
    going = ImportGoing(HouseBackstage(house, writer, reader, aside, aside), str, monotonic)
    quiet = _scan_until(house, writer, cards, lambda: False, most=3.0)
    writing = Writing(preview.tasks(), "liste.csv", None)
    going.begin(writing)
    began = perf_counter()
    busy = _scan_until(house, writer, cards, lambda: not going.is_going)
    took = perf_counter() - began
    assert writing.done == LINES
    portions, back = list(writer.portions), 0.0
    writer.portions.clear()
    if what == "changed":
        assert writing.id is not None
        with house.database.writing() as session:
            pen = Pen(house.place, house.station, house.clock())
            assert may_undo(session, pen, writing.id, None) == LINES
        going.undo(writing.id, LINES)
        began = perf_counter()
        _scan_until(house, writer, cards, lambda: not going.is_going)
        back = perf_counter() - began
    writer.stop()
    aside.stop()
    print(
        json.dumps(
            {
                f"{LINES} lines {what}": {
                    "seconds": round(took, 2),
                    "limit_seconds": MUST,
                    "ratio": round(took / MUST, 3),
                    "read_seconds": round(read, 2),
                    "foreseen_seconds": round(foreseen, 2),
                    "portion": _figures(portions),
                    "taken_back_seconds": round(back, 2),
                    "portion_taken_back": _figures(writer.portions),
                    "scan_meanwhile": _figures(busy),
                    "scan_alone": _figures(quiet),
                }
            }
        )
    )


def _scan_until(
    house: House, writer: Writer, cards: list[str], over: object, most: float = 120.0
) -> list[float]:
    """Milliseconds from a code to its outcome on the GUI thread, while something goes on."""
    assert callable(over)
    waits: list[float] = []
    end, at, turn = monotonic() + most, 0.0, 0
    while not over() and monotonic() < end:
        if monotonic() >= at:
            at, began, card = monotonic() + APART, perf_counter(), cards[turn % len(cards)]
            turn += 1

            def answered(_: Outcome, began: float = began) -> None:
                waits.append(1000 * (perf_counter() - began))

            writer.submit(
                lambda session, card=card: door.scan(  # type: ignore[misc]
                    session, card, house.clock(), house.station, house.place
                ),
                answered,
            )
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
    return waits


def _card(house: House) -> str:
    person = Person(uuid4(), "Luc Barthe", "Luc")
    text = token.make(house.station.random)
    fingerprint = token.fingerprint(text, house.station.key)
    with house.database.writing() as session:
        people.add(session, [person], house.clock())
        codes.add(session, uuid4(), person.id, CodeKind.CARD, fingerprint, house.clock())
    return text


def _figures(samples: list[float]) -> dict[str, float]:
    if len(samples) < 2:
        return {}
    return {
        "samples": len(samples),
        "p50_ms": round(median(samples), 1),
        "p95_ms": round(quantiles(samples, n=20, method="inclusive")[-1], 1),
        "most_ms": round(max(samples), 1),
    }


if __name__ == "__main__":
    main()
