"""The keys: rights are given and taken one at a time, from what is true now, and can be given back."""

import pytest

from kiosk import shifts, trust
from kiosk.records import Person
from kiosk.records.desk import Right
from tests.journeys.desksteps import go_to_keys, open_desk, trusted
from tests.journeys.steps import on_board
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

OVER = "Bob\u202f: droits modifiés, et sa permanence est terminée."


def grant(doorway: Doorway, person: Person, *rights: Right) -> None:
    """Somebody changes a person's rights at another station."""
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), person.id, rights, None)


def held(doorway: Doorway, person: Person) -> set[Right]:
    with doorway.database.reading() as session:
        return set(trust.rights(session, person.id))


def on_shift(doorway: Doorway) -> set[str]:
    return {each.called for each in on_board(doorway).on_shift}


@pytest.fixture
def bob(doorway: Doorway) -> Person:
    """Somebody who may take the shift, and has."""
    person = trusted(doorway, "Bob Martin", Right.CONCIERGE)
    with doorway.database.writing() as session:
        shifts.begin(session, doorway.pen(), person)
    return person


@pytest.fixture
def keys(desk: Kiosk, doorway: Doorway, bob: Person) -> Kiosk:  # noqa: ARG001 — is among them
    """The desk, open for Amina, who has all the keys, where they hang."""
    open_desk(desk, doorway, trusted(doorway))
    go_to_keys(desk)
    desk.expect_thing("concierge:Bob Martin")
    return desk


def test_whoever_takes_the_shift_s_key_from_somebody_is_told_that_their_shift_is_over(
    keys: Kiosk, doorway: Doorway, bob: Person
) -> None:
    keys.touch("concierge:Bob Martin")
    keys.expect_words(OVER)
    assert (held(doorway, bob), on_shift(doorway)) == (set(), {"Amina"})
    keys.touch("undo")
    keys.expect_words("C’est annulé.")
    assert (held(doorway, bob), on_shift(doorway)) == ({Right.CONCIERGE}, {"Amina", "Bob"})
    keys.expect_thing("concierge:Bob Martin")
    keys.qtbot.waitUntil(lambda: bool(keys.find("concierge:Bob Martin").property("chosen")))


def test_a_right_that_another_station_has_given_meanwhile_is_not_lost(
    keys: Kiosk, doorway: Doorway, bob: Person
) -> None:
    grant(doorway, bob, Right.CONCIERGE, Right.TREASURER)
    keys.touch("settings:Bob Martin")
    keys.expect_words("Bob\u202f: droits modifiés.")
    assert held(doorway, bob) == set(Right)


def test_whoever_takes_a_right_that_is_gone_already_is_told_so_and_undoes_nothing(
    keys: Kiosk, doorway: Doorway, bob: Person
) -> None:
    grant(doorway, bob)
    keys.touch("concierge:Bob Martin")
    keys.expect_words("Quelqu’un d’autre vient de le faire.")
    assert held(doorway, bob) == set()
    assert not keys.shows("undo")


def test_whoever_has_lost_the_settings_meanwhile_is_told_that_nothing_has_changed(
    keys: Kiosk, doorway: Doorway, bob: Person
) -> None:
    grant(doorway, bob, *Right)
    grant(doorway, keys.stage.lodge.parts.desk.shift.person, Right.CONCIERGE)  # type: ignore[union-attr]
    keys.touch("treasurer:Bob Martin")
    keys.expect_words("Vous ne pouvez plus changer les réglages\u202f: rien n’a changé.")
    assert held(doorway, bob) == set(Right)


def test_whoever_takes_their_own_key_is_told_at_the_closed_desk_and_may_take_it_back(
    keys: Kiosk, doorway: Doorway, bob: Person
) -> None:
    grant(doorway, bob, *Right)
    keys.touch("concierge:Amina Ferrand")
    keys.expect_words("Amina\u202f: droits modifiés, et sa permanence est terminée.")
    assert not keys.stage.lodge.is_open
    keys.touch("undo")
    keys.expect_words("C’est annulé.")
    keys.expect_thing("open:Amina")
