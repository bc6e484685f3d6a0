"""A desk that nobody has touched for five minutes: it serves whoever passes, and tells them nothing."""

from datetime import date

import pytest

from kiosk import handovers, presence
from tests.journeys.desksteps import open_desk, trusted, type_pin
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

WORDS = "La clé du grenier est chez Marc"
ENDED = "Luc Barthe\u202f: abonnement à renouveler"


@pytest.fixture
def idle(desk: Kiosk, doorway: Doorway) -> Kiosk:
    """A desk with a word of the last shift and an ended membership, five minutes after the last touch."""
    amina, luc = trusted(doorway), doorway.person("Luc Barthe")
    doorway.subscribe(luc, starts=date(2020, 1, 1), ends=date(2020, 2, 1))
    earlier = doorway.after(minutes=-50)
    with earlier.database.writing() as session:
        handovers.write(session, earlier.pen(), amina.id, WORDS)
        presence.arrive(session, earlier.pen(), luc.id)
    open_desk(desk, doorway, amina)
    desk.expect_words(WORDS)
    desk.expect_words(ENDED)
    desk.pass_time(301)
    desk.qtbot.waitUntil(lambda: not desk.reads(WORDS))
    return desk


def test_whoever_passes_an_idle_desk_reads_neither_its_words_nor_whose_membership_has_ended(
    idle: Kiosk,
) -> None:
    idle.expect_words("La permanence d’avant a laissé un mot.")
    idle.expect_words("Un abonnement à renouveler")
    assert not idle.reads(ENDED)


def test_an_idle_desk_still_notes_a_departure_by_one_tap(idle: Kiosk) -> None:
    idle.expect_thing("depart:Luc Barthe")
    idle.touch("depart:Luc Barthe")
    idle.expect_words("Départ noté\u202f: Luc.")


@pytest.mark.parametrize("thing", ["read", "remedy0"])
def test_the_pin_shows_what_was_hidden_and_nothing_is_done_with_it_unseen(
    idle: Kiosk, doorway: Doorway, thing: str
) -> None:
    idle.touch(thing)
    idle.expect_words("Tapez votre code secret")
    type_pin(idle)
    idle.expect_words(WORDS)
    idle.expect_words(ENDED)
    idle.touch("read")
    idle.qtbot.waitUntil(lambda: not idle.shows("note"))
    with doorway.database.reading() as session:
        assert handovers.unread(session, doorway.now) == ()
