"""Whoever has the desk open may leave by their own card or by one tap, and come back as easily."""

import pytest

from kiosk import presence
from kiosk.records import EventKind, Person
from tests.journeys.desksteps import open_desk, trusted, type_pin
from tests.journeys.steps import burst, on_board
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

LEFT = "À bientôt, Amina\u202f! Votre départ est noté."


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    """A concierge who has been here for two hours."""
    person = trusted(doorway)
    early = doorway.after(hours=-2)
    with early.database.writing() as session:
        presence.arrive(session, early.pen(), person.id)
    return person


def leave(station: Kiosk, doorway: Doorway, person: Person, by: str) -> None:
    if by == "card":
        burst(station, doorway.card(person))
    elif by == "sheet":
        station.expect_thing(f"line:{person.name}")
        station.touch(f"line:{person.name}")
        for thing in ("theDeparture", "why0", "correct"):
            station.expect_thing(thing)
            station.touch(thing)
    else:
        station.expect_thing(f"depart:{person.name}")
        station.touch(f"depart:{person.name}")


@pytest.mark.parametrize("by", ["card", "tap", "sheet"])
def test_a_concierge_who_leaves_their_own_desk_is_told_so_and_may_come_back(
    desk: Kiosk, doorway: Doorway, amina: Person, by: str
) -> None:
    open_desk(desk, doorway, amina)
    leave(desk, doorway, amina, by)
    desk.expect_words(LEFT)
    desk.expect_words("Personne à l’accueil\u202f: qui prend le relais\u202f?")
    assert not desk.stage.lodge.is_open
    desk.touch("undo")
    desk.expect_words("C’est annulé.")
    desk.expect_thing("open:Amina")  # the shift is hers again; the desk wants the PIN
    assert [each.person for each in doorway.inside()] == [amina]
    desk.touch("open:Amina")
    desk.expect_words("Bonjour Amina")
    type_pin(desk)
    desk.expect_words("Amina, concierge")
    assert not desk.reads("C’est annulé.")


def test_a_concierge_who_leaves_their_desk_on_the_kiosk_by_card_gets_the_usual_goodbye(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(kiosk, doorway, amina, through="lodge")
    leave(kiosk, doorway, amina, "card")
    kiosk.expect(Page.Goodbye)
    assert not kiosk.stage.lodge.is_open
    kiosk.touch("comingBack")
    kiosk.expect(Page.Undone)
    assert [each.called for each in on_board(doorway).on_shift] == ["Amina"]


def test_a_concierge_who_leaves_their_desk_on_the_kiosk_by_a_tap_is_told_so_at_home(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    open_desk(kiosk, doorway, amina, through="lodge")
    leave(kiosk, doorway, amina, "tap")
    kiosk.expect(Page.Home)
    kiosk.expect_words(LEFT)
    assert [event.kind for event in doorway.log()] == [EventKind.ARRIVAL, EventKind.DEPARTURE]
