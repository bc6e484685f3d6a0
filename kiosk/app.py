"""The composition root: the only file that knows every room.

It opens a place (its folder, key, database and settings) and hands the pieces to whoever needs them.
Nothing here imports Qt until a screen is asked for.
"""

import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk import clocks, door, erasures
from kiosk import folder as folders
from kiosk.data import making, places
from kiosk.data.database import PATIENCE, Database
from kiosk.errors import Fault, OutOfOrder, WrongCall
from kiosk.house import House
from kiosk.records import Clock, DayHours, Outcome, Person, Place, Station
from kiosk.records.setup import UNNAMED
from kiosk.settings import Settings, read_settings

if TYPE_CHECKING:
    from PIL.Image import Image

    from kiosk.records.reports import Report

log = logging.getLogger("kiosk")

DOOR_PATIENCE = 0.7
"""Seconds that the door waits for another program before the screen says so, within a second."""

DEFAULT_PLACE = Place(
    name=UNNAMED,
    zone=ZoneInfo("Europe/Paris"),
    hours=(DayHours(time(8), time(20)),) * 7,
    seats=40,
    limit=60,
    language="fr",
    formal=True,
    rehearsal=False,
)
"""A new place, until its set-up says otherwise."""


def open_house(
    folder: Path | None = None,
    *,
    at: str | None = None,
    make: Place | None = None,
    runs: bool = False,
    closing: bool = True,
    patience: float = PATIENCE,
) -> House:
    """Open the place in `folder` (the system's usual one for None).

    `make` is the place to make where there is none; without it, that is `OutOfOrder`. `at` pretends a
    moment, on a rehearsal place only (`WrongCall` elsewhere), in the place's zone when it names none;
    a place that is made with it is one. That moment stands still, unless the program `runs`. Migrations
    that it lacks are run; with `closing`, overdue visits are closed. `patience` is in seconds.
    """
    folder = folder or folders.default_folder()
    settings = read_settings(folder)
    url = settings.database or f"sqlite:///{folder / folders.DATABASE}"
    if make is not None:
        _make_place(folder, url, make, at)
    database = Database(url, patience=patience)
    try:
        return _opened(folder, settings, database, at, runs, closing)
    except BaseException:
        database.close()
        raise


def _opened(
    folder: Path,
    settings: Settings,
    database: Database,
    at: str | None,
    runs: bool,
    closing: bool,
) -> House:
    if database.file is not None and not database.file.exists():
        raise OutOfOrder(
            Fault.MISSING,
            f"there is no place in {folder} (kiosk run, demo or people add make one)",
        )
    making.bring_up_to_date(database, folder / "backups", datetime.now(UTC))
    _keep_erased(database, folder)
    with database.reading() as session:
        place = places.place(session)
    if place is None:
        raise OutOfOrder(Fault.MISSING, f"there is no place in {folder}")
    if at is not None and not place.rehearsal:
        raise WrongCall("--at is only for a place made by kiosk demo or with --at")
    station = Station(settings.station, folders.read_key(folder), os.urandom)
    house = House(folder, settings, database, station, place, _clock(at, place.zone, runs))
    if closing:
        house.close_overdue()
    return house


def _keep_erased(database: Database, folder: Path) -> None:
    """Erase again whom an older copy of the database has brought back; as a rule nobody."""
    erased = erasures.noted(folder)
    if not erased:
        return
    from kiosk import erasing

    with database.reading() as session:
        back = erasing.back_again(session, erased)
    if back:
        erasures.owe(folder)
        with database.writing() as session:
            erasing.replay(session, back)
        if database.forget_traces(at_leisure=True):
            erasures.settle(folder)


def clear_what_is_owed(house: House) -> None:
    """Clear the file of somebody who was erased when it could not be, before anybody is at the door."""
    if not erasures.owed(house.folder):
        return
    try:
        if house.database.forget_traces(at_leisure=True):
            erasures.settle(house.folder)
    except OutOfOrder as trouble:
        log.warning("what was erased is still to be cleared (%s): %s", trouble.fault, trouble)


def scan(house: House, text: str) -> Outcome:
    """Take the code `text` at the door; the outcome is on the disk when this returns."""
    with house.database.writing() as session:
        return door.scan(session, text, house.clock(), house.station, house.place)


def make_card(
    house: House, person: Person, file: Path, *, phone: bool, replaces_others: bool
) -> None:
    """See `kiosk.cards.make_card`, which is imported when a card is wanted."""
    from kiosk import cards

    cards.make_card(
        house.database, house.pen(), person, file, phone=phone, replaces_others=replaces_others
    )


def make_sheets(house: House, persons: "Sequence[Person]", file: Path) -> int:
    """See `kiosk.cardsheets.make_sheets`, which is imported when sheets are wanted."""
    from kiosk import cardsheets

    chosen = [person.id for person in persons]
    return cardsheets.make_sheets(house.database, house.pen(), chosen, file)


def read_video(file: Path) -> "Iterator[tuple[list[str], float]]":
    """The codes of each presentation in a video, and the milliseconds it took to read them."""
    from kiosk.ui.video import presentations

    return presentations(file)


def need_display() -> None:
    """Raise `OutOfOrder` where no window can be shown."""
    from kiosk import display

    if not display.has_display():
        raise OutOfOrder(Fault.UNREACHABLE, display.NONE)


def show(
    house: House,
    *,
    shows: str,
    window: tuple[int, int] | None,
    camera: str | None,
    cards: "Sequence[Image] | None" = None,
) -> int:
    """Show the screens of `house` until they are closed, and return the exit status.

    Where the first start is not done, it comes first; a board has no keyboard to do it with.
    """
    from kiosk.logfile import keep_log
    from kiosk.ui import engine

    house = house.showing(shows)
    keep_log(house.folder)
    clear_what_is_owed(house)
    said = house.settings
    if shows != "board" and house.place.setup_page is not None:
        status = engine.set_up(
            house,
            window=window,
            camera=camera,
            settings=said,
        )
        if status is not None:
            return status
        house = _with_its_place(house)
    return engine.run(
        house,
        shows=shows,
        window=window,
        camera=camera,
        cards=cards,
        settings=said,
    )


def _with_its_place(house: House) -> House:
    """The same house, with the place as it is now."""
    with house.database.reading() as session:
        place = places.place(session)
    return house if place is None else replace(house, place=place)


def shoot(folder: Path, **how: Any) -> Sequence[Path]:
    """See `kiosk.ui.shoot.shoot`."""
    from kiosk.ui import shoot as shooting

    return shooting.shoot(folder, **how)


def draw_report(report: "Report", place: Place, language: str) -> bytes:
    """See `kiosk.ui.reportpaper.paper`; it is drawn without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.reportpaper import paper
    from kiosk.ui.screen import application

    application()
    return paper(report, place, language)


def _clock(at: str | None, zone: ZoneInfo, runs: bool = False) -> Clock:
    if at is None:
        return lambda: datetime.now(UTC)
    fixed = clocks.moment(at, zone)
    return clocks.running(fixed, monotonic) if runs else lambda: fixed


def _make_place(folder: Path, url: str, place: Place, at: str | None) -> None:
    database = Database(url)
    if database.file is not None and database.file.exists():
        return
    now = _clock(at, place.zone)()
    folders.make_folder(folder)
    folders.make_key(folder, os.urandom)
    rehearsal = place.rehearsal or at is not None
    making.make(url, replace(place, rehearsal=rehearsal), now)
