"""Somebody sees and changes their own things; nobody is written over, and consents are kept."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import own, personal, tags
from kiosk.data import people
from kiosk.records import Actor, ConsentKind, Dials, Person, Reason, Refused, ShownAs, Slowed
from kiosk.records.own import Change, NotChanged, Own
from kiosk.spelling import LONGEST, plain
from tests.journeys.steps import personal_code
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def seen(doorway: Doorway, person: Person) -> Own:
    with doorway.database.reading() as session:
        found = own.own(session, doorway.now, doorway.place, person.id)
    assert found is not None
    return found


def change(doorway: Doorway, person: Person, **wanted: object) -> Person | NotChanged:
    with doorway.database.writing() as session:
        asked = Change(**wanted)  # type: ignore[arg-type]
        return own.change(session, doorway.pen(Actor.DESK), person.id, person.version, asked)


def prove(doorway: Doorway, person: Person, digits: str) -> Person | Refused | Slowed:
    with doorway.database.writing() as session:
        return personal.prove(session, person.id, digits, doorway.pen())


def test_karim_sees_his_hours_of_this_month_and_his_last_visits(doorway: Doorway) -> None:
    karim = doorway.person("Karim Haddad")
    card = doorway.card(karim)
    before = doorway.at("2026-10-31 10:00")
    before.scan(card)
    before.at("12:00").scan(card)
    doorway.scan(card)
    doorway.at("12:12").scan(card)
    doorway.at("14:00").scan(card)
    found = seen(doorway.at("14:30"), karim)
    assert found.history.spent == timedelta(hours=2)
    assert [doorway.hour(each.arrived_at) for each in found.history.stays] == [
        "26 14:00",
        "26 10:42",
        "31 10:00",
    ]
    assert found.inside


def test_what_he_changes_is_kept_and_counted(doorway: Doorway) -> None:
    karim = doorway.person("Karim Haddad")
    dials = Dials(ShownAs.FIRST_NAME, activity_shown=True)
    changed = change(
        doorway,
        karim,
        called="  Kim ",
        skills=("soudure", "Soudure", "", "radio"),
        dials=dials,
        language="en",
    )
    assert isinstance(changed, Person)
    assert (changed.called, changed.skills, changed.dials) == ("Kim", ("soudure", "radio"), dials)
    assert (changed.language, changed.version) == ("en", 2)
    assert seen(doorway, karim).person == changed
    assert change(doorway, changed, called="Kim") == changed


def test_whoever_changes_what_somebody_else_has_changed_meanwhile_is_told(
    doorway: Doorway,
) -> None:
    karim = doorway.person("Karim Haddad")
    assert isinstance(change(doorway, karim, called="Kim"), Person)
    assert change(doorway, karim, called="Karimou") is NotChanged.MEANWHILE
    assert seen(doorway, karim).person.called == "Kim"


@pytest.mark.parametrize("typed", ["", "   ", "\u200e", "\u0301"])
def test_nobody_is_called_nothing(doorway: Doorway, typed: str) -> None:
    karim = doorway.person("Karim Haddad")
    assert change(doorway, karim, called=typed) is NotChanged.UNFIT
    assert seen(doorway, karim).person == karim


def test_whether_others_may_ask_him_is_kept_with_its_moment_and_as_his_own_word(
    doorway: Doorway,
) -> None:
    karim = doorway.person("Karim Haddad")
    changed = change(doorway, karim, can_be_asked=True)
    assert isinstance(changed, Person)
    (said,) = seen(doorway, karim).said
    assert (said.kind, said.agreed, said.by) == (ConsentKind.ASKED, True, Actor.PERSON)
    assert said.said_at == doorway.now
    change(doorway.after(minutes=1), changed, can_be_asked=False)
    (said,) = seen(doorway, karim).said
    assert not said.agreed


@given(typed=st.lists(st.text(max_size=60), max_size=20))
def test_whatever_is_typed_words_are_there_and_different(typed: list[str]) -> None:
    changed = own.changed(Person(UUID(int=1), "Karim", "Karim"), Change(skills=tuple(typed)))
    assert all(0 < len(each) <= LONGEST for each in changed.skills)
    assert len({plain(each) for each in changed.skills}) == len(changed.skills)


def test_a_word_more_leaves_all_that_the_desk_and_a_list_have_written(doorway: Doorway) -> None:
    long = "un savoir dont le libellé dépasse très largement soixante lettres, virgule comprise"
    skills = (*(f"savoir {n}" for n in range(20)), long)
    karim = doorway.person("Karim Haddad", called="K" * 60, skills=skills)
    changed = change(doorway, karim, skills=(*skills, "couture"))
    assert isinstance(changed, Person)
    assert changed.skills == (*skills, "couture")
    again = change(doorway, changed, called=karim.called, skills=skills)
    assert isinstance(again, Person)
    assert (again.called, again.skills) == (karim.called, skills)
    with doorway.database.reading() as session:
        assert tags.spelt(session, long, needs=False) == long


def test_at_two_in_the_morning_of_the_first_it_is_still_the_month_that_ends(
    doorway: Doorway,
) -> None:
    karim = doorway.person("Karim Haddad")
    card = doorway.card(karim)
    doorway.at("2026-11-30 18:00").scan(card)
    doorway.at("2026-12-01 01:00").scan(card)
    assert seen(doorway.at("2026-12-01 02:00"), karim).history.spent == timedelta(hours=7)
    assert seen(doorway.at("2026-12-01 04:00"), karim).history.spent == timedelta()


def test_a_card_and_the_code_of_somebody_else_prove_nothing_and_count(doorway: Doorway) -> None:
    karim, zoe = doorway.person("Karim Haddad"), doorway.person("Zoé Blanc")
    own_code, other = personal_code(doorway, karim), personal_code(doorway, zoe)
    assert prove(doorway, karim, own_code) == karim
    for _ in range(4):
        assert prove(doorway, karim, other) == Refused(Reason.WRONG_DIGITS)
    assert isinstance(prove(doorway, karim, other), Slowed)
    assert isinstance(prove(doorway, karim, own_code), Slowed)
    with doorway.database.reading() as session:
        assert own.has_personal_code(session, karim.id)
        assert people.person(session, karim.id) == karim
