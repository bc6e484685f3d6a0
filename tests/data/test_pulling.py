"""A stick that holds the database and is pulled while the station works: nothing ends the program."""

from collections.abc import Callable
from threading import Event, Thread

import pytest
from sqlalchemy import text

from kiosk.data.database import soundness
from kiosk.errors import OutOfOrder
from tests.places import SERVER, Doorway

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about SQLite's file")

PULLS = 1000


def until(over: Event, work: Callable[[], object], troubles: list[BaseException]) -> None:
    """Work on, as a thread of the station does; only the world may be out of order."""
    while not over.is_set():
        try:
            work()
        except OutOfOrder:
            pass
        except BaseException as error:
            troubles.append(error)
            return


def test_a_stick_that_is_pulled_again_and_again_takes_no_thread_s_connection_away(
    doorway: Doorway,
) -> None:
    database, file = doorway.database, doorway.database.file
    assert file is not None
    for number in range(200):
        doorway.person(f"Person {number}")

    def read() -> None:
        database.data_version()
        with database.reading() as session:
            for _ in range(5):
                session.execute(text("SELECT * FROM person")).all()

    def write() -> None:
        with database.writing() as session:
            session.execute(text("UPDATE person SET called = called"))

    over, troubles = Event(), list[BaseException]()
    threads = [Thread(target=until, args=(over, work, troubles)) for work in (read, write)]
    for each in threads:
        each.start()
    for _ in range(PULLS):
        away = file.rename(file.with_suffix(".away"))
        away.rename(file)
    over.set()
    for each in threads:
        each.join()
    assert troubles == []
    with database.reading() as session:
        assert soundness(session) == []
    assert database.data_version()
