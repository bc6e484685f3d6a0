"""A real place for a test: its database, its door, its people, and a clock that the test turns."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import psycopg
import pytest
from sqlalchemy.engine import make_url

from kiosk import board, door, plans, presence, shifts, trust
from kiosk import memberships as subscriptions
from kiosk.codes import token
from kiosk.data import codes, log, making, memberships, people, visits
from kiosk.data.database import Database
from kiosk.presence import Pen
from kiosk.records import (
    Actor,
    AfterEnd,
    CodeKind,
    DayHours,
    Event,
    Membership,
    Outcome,
    Person,
    Place,
    Plan,
    Present,
    Station,
    TakenBack,
    Visit,
)
from kiosk.records.desk import Shift
from kiosk.records.subscribing import PlanChanged, PlanDraft

PARIS = ZoneInfo("Europe/Paris")
KEY = bytes(range(32))
PLACE = Place(
    name="Le Perron",
    zone=PARIS,
    hours=(DayHours(time(8), time(20)),) * 7,
    seats=40,
    limit=60,
    language="fr",
    formal=True,
    rehearsal=True,
)
THURSDAY = datetime(2026, 11, 26, 10, 42, tzinfo=PARIS)


def station(seed: int = 1) -> Station:
    """A station whose randomness begins at `seed`."""
    return Station("entrance", KEY, Random(seed).randbytes)


@dataclass
class Doorway:
    """The door of a place, on a day that the test chooses."""

    database: Database
    place: Place
    station: Station
    now: datetime

    def at(self, text: str) -> "Doorway":
        """The same door at another time: `17:05` of that day, or `2026-11-27 09:00`."""
        moment = datetime.fromisoformat(text if "-" in text else f"{self.now:%Y-%m-%d} {text}")
        return replace(self, now=moment.replace(tzinfo=self.place.zone))

    def after(self, **elapsed: float) -> "Doorway":
        """The same door so much later."""
        return replace(self, now=(self.now.astimezone(UTC) + timedelta(**elapsed)))

    def opening(self, *hours: DayHours | None) -> "Doorway":
        """The same door with other hours, for each day of the week or for all alike."""
        return replace(
            self, place=replace(self.place, hours=hours if len(hours) == 7 else hours * 7)
        )

    def pen(self, by: Actor = Actor.PERSON) -> Pen:
        """What writing in the log takes."""
        return Pen(self.place, self.station, self.now, by)

    def person(self, name: str = "Luc Barthe", **more: object) -> Person:
        """Somebody new."""
        made = Person(id=uuid4(), name=name, called=name.split()[0])
        made = replace(made, **more)  # type: ignore[arg-type]
        with self.database.writing() as session:
            people.add(session, [made], self.now)
        return made

    def card(self, person: Person, replaces: bool = False) -> str:
        """A new card's code of `person`."""
        text = token.make(self.station.random)
        fingerprint = token.fingerprint(text, self.station.key)
        with self.database.writing() as session:
            if replaces:
                codes.revoke_all(session, person.id, self.now)
            codes.add(session, uuid4(), person.id, CodeKind.CARD, fingerprint, self.now)
        return text

    def member(self, name: str = "Luc Barthe") -> str:
        """The card of somebody whose membership never ends."""
        person = self.person(name)
        self.subscribe(person, starts=date(2020, 1, 1))
        return self.card(person)

    def keeper(self, name: str = "Amina Ferrand") -> Person:
        """Somebody trusted with everything, who is not here."""
        person = self.person(name)
        with self.database.writing() as session:
            trust.grant(session, self.pen(), person.id, trust.ALL, None)
        return person

    def concierge(self, name: str = "Amina Ferrand") -> tuple[Person, Shift]:
        """Somebody trusted with everything, here and on shift."""
        person = self.keeper(name)
        with self.database.writing() as session:
            shift = shifts.begin(session, self.pen(), person)
        assert isinstance(shift, Shift)
        return person, shift

    def offer(self, by: Person, name: str = "Mensuel", **more: object) -> Plan:
        """A plan that `by` makes at the desk."""
        with self.database.writing() as session:
            draft = PlanDraft(name, **more)  # type: ignore[arg-type]
            done = plans.make(session, self.pen(), draft, by.id)
        assert isinstance(done, PlanChanged)
        assert done.after is not None
        return done.after

    def held(self, person: Person) -> tuple[Membership, ...]:
        """The memberships of `person`, as the desk lists them."""
        with self.database.reading() as session:
            return subscriptions.of(session, person.id)

    def subscribe(
        self,
        person: Person,
        starts: date,
        ends: date | None = None,
        after_end: AfterEnd = AfterEnd.WELCOME,
        grace_days: int = 0,
    ) -> None:
        """A membership of `person` in a plan of its own."""
        plan = Plan(uuid4(), f"plan {uuid4()}", after_end, grace_days)
        with self.database.writing() as session:
            memberships.add_plan(session, plan)
            memberships.add(session, [Membership(uuid4(), person.id, plan, starts, ends)])

    def scan(self, text: str) -> Outcome:
        """What the door says."""
        with self.database.writing() as session:
            return door.scan(session, text, self.now, self.station, self.place)

    def take_back(self, event: UUID | None) -> TakenBack | None:
        """Undo an arrival or a departure."""
        assert event is not None
        with self.database.writing() as session:
            return door.take_back(session, event, self.now, self.station, self.place)

    def close_overdue(self) -> int:
        """What the clock does."""
        with self.database.writing() as session:
            return presence.close_overdue(session, self.now, self.station, self.place)

    def inside(self) -> tuple[Present, ...]:
        """Who is here."""
        with self.database.reading() as session:
            return board.present(session, self.now, self.place)

    def visits(self) -> list[Visit]:
        """Every visit, by arrival."""
        with self.database.reading() as session:
            return sorted(visits.visits(session), key=lambda visit: visit.arrived_at)

    def log(self) -> list[Event]:
        """Every event."""
        with self.database.reading() as session:
            return list(log.events(session))

    def hour(self, moment: datetime | None) -> str | None:
        """A moment on the place's clock."""
        return None if moment is None else f"{moment.astimezone(self.place.zone):%d %H:%M}"


SERVER = os.environ.get("LOGE_TEST_POSTGRESQL", "")
"""Where `make test-postgres` runs a server of its own, else nothing: SQLite."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An empty place that every test gets a copy of."""
    if SERVER:
        name = f"template_{uuid4().hex}"
        url = _postgresql(f"CREATE DATABASE {name}", name)
        making.make(url, PLACE, THURSDAY)
        yield name
        _postgresql(f"DROP DATABASE {name} WITH (FORCE)", name)
        return
    file = tmp_path_factory.mktemp("template") / "loge.sqlite3"
    making.make(f"sqlite:///{file}", PLACE, THURSDAY)
    yield str(file)


@pytest.fixture
def database(template: str, tmp_path: Path) -> Iterator[Database]:
    """A place's database with nobody in it yet."""
    name = f"test_{uuid4().hex}"
    if SERVER:
        made = Database(_postgresql(f"CREATE DATABASE {name} TEMPLATE {template}", name))
    else:
        file = tmp_path / "loge.sqlite3"
        shutil.copyfile(template, file)
        made = Database(f"sqlite:///{file}")
    yield made
    made.close()
    if SERVER:
        _postgresql(f"DROP DATABASE {name} WITH (FORCE)", name)


@pytest.fixture
def doorway(database: Database) -> Doorway:
    """The door on Thursday 26 November 2026 at 10:42."""
    return Doorway(database, PLACE, station(), THURSDAY)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path, spare: int = 0) -> Path:
    """Leave no more than about `spare` bytes on `disk`; the file that fills it is returned."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(bytes(4096)):
            pass
        pytest.fail("the disk was never full")
    os.truncate(ballast, ballast.stat().st_size - spare)
    return ballast


def _postgresql(statement: str, name: str) -> str:
    server = make_url(SERVER)
    address = server.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement.encode())
    return server.set(database=name).render_as_string(hide_password=False)
