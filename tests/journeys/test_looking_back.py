"""Somebody on shift looks back: who came, what was done, and puts an hour right that they find."""

from typing import Any

import pytest

from kiosk import presence, rollcall
from kiosk.records import Visit
from tests.journeys.desksteps import open_desk, trusted
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def arrived(doorway: Doorway, name: str, at: str) -> Visit:
    person = doorway.person(name)
    with doorway.database.writing() as session:
        visit = presence.arrive(session, doorway.at(at).pen(), person.id)
    assert visit is not None
    return visit


def test_somebody_on_shift_looks_through_the_day_and_opens_a_visit(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrived(doorway, "Luc Barthe", "08:40")
    open_desk(kiosk, doorway, trusted(doorway), through="lodge")
    kiosk.touch("room:days")
    kiosk.expect_words("Luc Barthe")
    kiosk.touch("stay0")
    kiosk.qtbot.waitUntil(lambda: kiosk.stage.lodge.parts.visiting.property("known"))
    kiosk.stage.lodge.parts.desk.own_rooms.putAway()
    kiosk.touch("room:journal")
    kiosk.expect_words("· Luc Barthe")
    kiosk.touch("room:today")
    kiosk.qtbot.waitUntil(lambda: not kiosk.reads("· Luc Barthe"))


def test_whoever_leaves_the_desk_alone_leaves_no_names_on_it(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    arrived(doorway, "Luc Barthe", "08:40")
    open_desk(kiosk, doorway, trusted(doorway), through="lodge")
    kiosk.touch("room:journal")
    kiosk.expect_words("Luc Barthe")
    kiosk.pass_time(301)
    kiosk.qtbot.waitUntil(lambda: not kiosk.reads("Luc Barthe"))
    lines: Any = kiosk.stage.lodge.parts.journal.lines  # to Qt a property
    assert lines.rowCount() == 0


def hold_roll_call(doorway: Doorway, *, drill: bool, seconds: int, found: int = 0) -> None:
    with doorway.database.writing() as session:
        call = rollcall.start(session, doorway.pen(), None, drill=drill)
        roll = rollcall.current(session, doorway.now, doorway.place)
        for entry in roll.entries[:found]:
            rollcall.tick(session, doorway.pen(), call.id, entry.visit, 1)
        rollcall.end(session, doorway.after(seconds=seconds).pen(), call.id, None)


def test_somebody_on_shift_shows_which_drills_the_place_has_held(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    open_desk(kiosk, doorway, trusted(doorway), through="lodge")
    kiosk.touch("room:journal")
    kiosk.touch("pastCalls")
    kiosk.expect_words("Aucun appel d’évacuation n’a encore eu lieu ici.")
    kiosk.touch("toJournal")
    hold_roll_call(doorway.at("2025-06-03 10:05"), drill=True, seconds=252)
    arrived(doorway, "Luc Barthe", "08:40")
    hold_roll_call(doorway.at("10:40"), drill=False, seconds=75, found=1)
    kiosk.touch("pastCalls")
    kiosk.expect_words("jeudi 26 novembre 2026, 10\u00a0h\u00a040")
    kiosk.expect_words("Alarme réelle")
    kiosk.expect_words("trouvés\u202f: 1 sur 2 · 1\u00a0min\u00a015\u00a0s · entrée")
    kiosk.expect_words("mardi 3 juin 2025, 10\u00a0h\u00a005")
    kiosk.expect_words("4\u00a0min\u00a012\u00a0s · entrée")
    kiosk.stage.language.choose("en")
    kiosk.expect_words("Real alarm")
    kiosk.touch("toJournal")
    kiosk.expect_words("Roll call ended")
