"""The first start: what is kept of each page, and what is refused."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import cards, door, pins, setup, trust
from kiosk.codes import token
from kiosk.data import codes, people, places
from kiosk.placetime import closing, day_end, day_of
from kiosk.records import CodeKind, DayHours, LegalForm, Person, Place, Refused, Welcomed
from kiosk.records.desk import Right
from kiosk.records.setup import PAGES, PlaceSaid, Problem, Proof
from tests.places import PLACE, THURSDAY, Doorway

pytestmark = pytest.mark.postgresql

SAID = PlaceSaid(
    name="  La   Fabrique ",
    days=frozenset(range(5)),
    opens=time(9),
    closes=time(18, 30),
    seats=24,
    limit=49,
    language="en",
    formal=False,
)
HASH = "$argon2id$of-no-pin-at-all"


def add(doorway: Doorway, name: str, called: str = "", hash: str | None = HASH) -> Person:
    with doorway.database.writing() as session:
        added = setup.add_concierge(session, doorway.pen(), name, called, hash)
    assert isinstance(added, Person)
    return added


def test_what_the_first_page_says_is_the_place_from_now_on(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        kept = setup.save_place(session, SAID)
    with doorway.database.reading() as session:
        assert places.place(session) == kept
    week = (DayHours(time(9), time(18, 30)),) * 5
    assert kept == replace(
        PLACE,
        name="La Fabrique",
        hours=(*week, None, None),
        seats=24,
        limit=49,
        language="en",
        formal=False,
    )


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (replace(SAID, name=" "), Problem.NAME_MISSING),
        (replace(SAID, name="\u200b\ufeff"), Problem.NAME_UNFIT),  # which nobody can see
        (replace(SAID, name="x" * 201), Problem.NAME_UNFIT),
        (replace(SAID, name="Perron\u202e"), Problem.NAME_UNFIT),
        (replace(SAID, days=frozenset()), Problem.NO_DAY),
        (replace(SAID, opens=time(3, 30)), Problem.HOURS),
        (replace(SAID, closes=time(9)), Problem.HOURS),
        (replace(SAID, closes=time(4, 30)), Problem.HOURS),
        (replace(SAID, seats=0), Problem.SEATS),
        (replace(SAID, limit=23), Problem.LIMIT),
        (replace(SAID, limit=10_000), Problem.LIMIT),
    ],
)
def test_a_slip_on_the_first_page_is_named_and_nothing_is_kept(
    doorway: Doorway, wrong: PlaceSaid, problem: Problem
) -> None:
    with doorway.database.writing() as session:
        assert setup.save_place(session, wrong) == (problem,)
        assert places.place(session) == PLACE


@given(
    opens=st.times(),
    closes=st.times(),
    seats=st.integers(-5, 20_000),
    limit=st.integers(-5, 20_000),
    days=st.frozensets(st.integers(0, 6)),
)
def test_whatever_is_taken_makes_a_place_that_opens_and_closes_within_its_day(
    opens: time, closes: time, seats: int, limit: int, days: frozenset[int]
) -> None:
    said = replace(SAID, opens=opens, closes=closes, seats=seats, limit=limit, days=days)
    if setup.problems(said):
        return
    place: Place = replace(
        PLACE, hours=(DayHours(opens, closes),) * 7, seats=said.seats, limit=said.limit
    )
    day = day_of(THURSDAY, place)
    closes_at = closing(day, place)
    assert closes_at is not None
    assert closes_at <= day_end(day, place)
    assert 1 <= place.seats <= place.limit <= setup.MOST


def test_the_legal_form_is_kept_or_left_for_later(doorway: Doorway) -> None:
    for form in (LegalForm.ASSOCIATION, None):
        with doorway.database.writing() as session:
            setup.save_legal_form(session, form)
            found = places.place(session)
        assert found is not None
        assert found.legal_form is form


def test_the_first_concierge_is_trusted_with_everything_and_has_a_pin(doorway: Doorway) -> None:
    amina = add(doorway, "Amina Ferrand")
    assert (amina.name, amina.called) == ("Amina Ferrand", "Amina")
    with doorway.database.reading() as session:
        (trusted,) = trust.trusted(session)
    assert trusted.rights == frozenset(Right)
    assert trusted.has_pin


def test_whoever_goes_back_changes_the_concierge_and_adds_no_second_one(doorway: Doorway) -> None:
    amina = add(doorway, "Amina Ferand")
    again = add(doorway, "Amina Ferrand", "Mina", hash=None)
    assert again.id == amina.id
    with doorway.database.reading() as session:
        assert list(people.people(session).values()) == [again]
        assert setup.standing(session).has_pin
    assert (again.name, again.called) == ("Amina Ferrand", "Mina")


def test_a_concierge_without_a_pin_or_a_name_is_not_added(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        pen = doorway.pen()
        assert setup.add_concierge(session, pen, "Amina", "", None) == (Problem.PIN_MISSING,)
        assert setup.add_concierge(session, pen, " ", "", HASH) == (Problem.NAME_MISSING,)
        assert setup.add_concierge(session, pen, "Amina", "x" * 201, HASH) == (Problem.NAME_UNFIT,)
        assert people.people(session) == {}


def test_the_pin_is_kept_as_a_slow_hash(doorway: Doorway) -> None:
    hash = pins.make_hash("2580")
    amina = add(doorway, "Amina Ferrand", hash=hash)
    assert hash.startswith("$argon2id$")
    with doorway.database.writing() as session:
        trying = pins.begin(session, doorway.pen(), amina.id)
    assert isinstance(trying, pins.Trying)
    assert pins.verify(trying.hash, "2580")
    assert not pins.verify(trying.hash, "2581")


def test_the_first_start_goes_on_where_it_was_left_until_it_is_done(doorway: Doorway) -> None:
    with doorway.database.writing() as session:
        for page in range(1, PAGES + 1):
            setup.go_to(session, page)
            assert setup.page(session) == page
        for page in (0, PAGES + 1):
            with pytest.raises(ValueError, match="no page"):
                setup.go_to(session, page)
        setup.finish(session)
        assert setup.page(session) is None


def test_a_card_in_the_test_proves_whose_it_is_and_nobody_arrives(doorway: Doorway) -> None:
    other = doorway.member("Luc Barthe")
    amina = add(doorway, "Amina Ferrand")
    first, second = (token.make(doorway.station.random) for _ in range(2))
    with doorway.database.writing() as session:
        pen = doorway.pen()
        cards.keep(session, pen, amina, first)
        assert setup.try_card(session, pen, first) == (Proof.WORKS, amina)
        cards.keep(session, pen, amina, second)
        assert setup.try_card(session, pen, first) == (Proof.REPLACED, amina)
        assert setup.try_card(session, pen, second) == (Proof.WORKS, amina)
        kind, luc = setup.try_card(session, pen, other)
        assert (kind, luc and luc.name) == (Proof.OTHER, "Luc Barthe")
        assert setup.try_card(session, pen, token.make(bytes)) == (Proof.UNKNOWN, None)
        for text in ("", "https://example.org", first[:-1], "x" * 10_000):
            assert setup.try_card(session, pen, text) == (Proof.UNREADABLE, None)
    assert doorway.inside() == ()
    assert doorway.log() == []


def test_a_new_card_takes_the_place_of_the_old_one_and_of_nothing_else(doorway: Doorway) -> None:
    amina = add(doorway, "Amina Ferrand")
    badge, card = "0412345678", token.make(doorway.station.random)
    with doorway.database.writing() as session:
        fingerprint = token.fingerprint(badge, doorway.station.key)
        codes.add(
            session, doorway.pen().new_id(), amina.id, CodeKind.BADGE, fingerprint, doorway.now
        )
        cards.keep(session, doorway.pen(), amina, card)
        cards.keep(session, doorway.pen(), amina, token.make(doorway.station.random))
        assert setup.standing(session).has_card
        scanned = door.scan(session, card, doorway.now, doorway.station, doorway.place)
        assert isinstance(scanned, Refused)
        scanned = door.scan(session, badge, doorway.now, doorway.station, doorway.place)
        assert isinstance(scanned, Welcomed)
