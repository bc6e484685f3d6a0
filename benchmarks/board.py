"""How soon the board follows a commit of another process, and how smoothly 500 people scroll.

`python -m benchmarks.board` prints one line of JSON for each. Both run the real board, offscreen, at
1280×800 with the software renderer.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import monotonic, perf_counter, sleep
from uuid import uuid4

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickItem, QQuickWindow

from benchmarks.house import House
from kiosk import presence
from kiosk.data import making, people, visits
from kiosk.data.database import Database
from kiosk.presence import Pen
from kiosk.records import Board, BoardEntry, Dials, Occupancy, Person, ShownAs, Station
from kiosk.settings import Settings
from kiosk.ui import samples
from kiosk.ui.comfort import Suits
from kiosk.ui.gallery import gallery
from kiosk.ui.screen import application
from kiosk.ui.stage import Stage

SIZE = (1280, 800)
WORDS = [f"savoir {n}" for n in range(60)]
COMMITS = 60
APART = 0.23
"""Seconds between two commits: no multiple of the time between two looks."""


def write(url: str) -> None:
    """Another process: people come and go, and the moment of each commit is printed."""
    database, chance = Database(url), Random(1)
    station = Station("atelier", bytes(32), chance.randbytes)
    with database.writing() as session:
        inside = {visit.person for visit in visits.open_visits(session)}
        absent = [id for id in people.people(session) if id not in inside]
    for id in absent:
        with database.writing() as session:
            pen = Pen(samples.PLACE, station, datetime.now(UTC))
            presence.arrive(session, pen, id, dials=Dials(ShownAs.NAME))
        print(monotonic(), flush=True)
        sleep(APART)
    database.close()


def follow(crowd: int) -> dict[str, object]:
    """Milliseconds from a commit elsewhere until the board here is drawn, with `crowd` people known."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/loge.db"
        making.make(url, samples.PLACE, datetime.now(UTC))
        database = Database(url)
        station = Station("entrance", bytes(32), Random(2).randbytes)
        house = House(Path(folder), database, station, samples.PLACE)
        _fill(house, crowd)
        stage, counts = Stage(house, shows="board", settings=Settings(sound="off")), list[int]()
        drawn: dict[int, float] = {}
        stage.reader.board.connect(lambda board: counts.append(board.occupancy.count))
        stage.show(SIZE)
        stage.screen.window.frameSwapped.connect(
            lambda: drawn.setdefault(counts[-1] if counts else 0, monotonic())
        )
        _until(lambda: bool(counts), 10)
        before = counts[-1]
        there = [sys.executable, "-m", "benchmarks.board", url]
        with subprocess.Popen(there, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            committed: list[float] = []
            reading = threading.Thread(
                target=lambda out: committed.extend(map(float, out)), args=(writer.stdout,)
            )
            reading.start()
            _until(lambda: before + COMMITS in drawn, 60)
            reading.join()
        waits = [
            1000 * (drawn[before + n] - moment)
            for n, moment in enumerate(committed, 1)
            if before + n in drawn
        ]
        stage.close()
        database.close()
    return {"people": crowd, "seen": len(waits), "of": COMMITS, **_figures(waits)}


def scroll(crowd: int) -> dict[str, object]:
    """Milliseconds of each frame while a finger moves the list of `crowd` people on home."""
    many = tuple(
        BoardEntry(uuid4(), f"Person {n}", "P", "AMAP", ("Python", "CSS"), ("budget",))
        for n in range(crowd)
    )
    spent: list[float] = []
    with gallery(board=Board(many, 0, Occupancy(crowd, 40, 600))) as shown:
        for _, window in shown.walk(SIZE, "fr", Suits()):
            grid = _grid(window)
            for step in range(300):
                grid.setProperty("contentY", 37 * step)
                began = perf_counter()
                QCoreApplication.processEvents()
                window.grabWindow()
                spent.append(1000 * (perf_counter() - began))
            break
    return {"people": crowd, "frames": len(spent), **_figures(spent)}


def _fill(house: House, crowd: int) -> None:
    chance = Random(3)
    known = [
        replace(
            Person(uuid4(), f"Person {n}", f"Person {n}", can_be_asked=True),
            skills=tuple(chance.sample(WORDS, 3)),
            needs=tuple(chance.sample(WORDS, 2)),
        )
        for n in range(crowd)
    ]
    with house.database.writing() as session:
        people.add(session, known, house.clock())
    pen = Pen(house.place, house.station, house.clock())
    with house.database.writing() as session:
        for person in known[COMMITS:]:
            presence.arrive(session, pen, person.id, dials=Dials(ShownAs.NAME))


def _grid(window: QQuickWindow) -> QQuickItem:
    def all_of(item: QQuickItem) -> list[QQuickItem]:
        return [item, *(each for child in item.childItems() for each in all_of(child))]

    return next(each for each in all_of(window.contentItem()) if each.inherits("QQuickGridView"))


def _until(done: object, seconds: float) -> None:
    assert callable(done)
    end = monotonic() + seconds
    while not done() and monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def _figures(samples: list[float]) -> dict[str, float]:
    return {
        "median_ms": round(median(samples), 1),
        "p95_ms": round(quantiles(samples, n=20, method="inclusive")[-1], 1),
        "most_ms": round(max(samples), 1),
    }


def main() -> None:
    """Print the figures; with an address, be the other process."""
    if len(sys.argv) > 1:
        write(sys.argv[1])
        return
    application()
    for crowd in (100, 560):
        print(json.dumps({"board after a commit elsewhere": follow(crowd)}))
    print(json.dumps({"scrolling": scroll(500)}))


if __name__ == "__main__":
    main()
