"""Codes of people at the desk: handed out, lost and replaced, revoked, and badges enrolled."""

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk import badges, cards, personal
from kiosk.codes import token
from kiosk.data import codes
from kiosk.records import Code, CodeKind, Farewelled, Person, Reason, Refused, Welcomed
from kiosk.records.carding import CodesChanged, NotEnrolled
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

BADGE = "04A2B91C5D80"


def kinds(doorway: Doorway, person: Person) -> list[tuple[CodeKind, bool]]:
    with doorway.database.reading() as session:
        found = cards.codes_of(session, person.id)
    return [(each.kind, each.revoked_at is None) for each in found]


def enrol(doorway: Doorway, person: Person, text: str = BADGE) -> CodesChanged | NotEnrolled:
    with doorway.database.writing() as session:
        return badges.enrol(session, doorway.pen(), person.id, text, person.id)


def undo(doorway: Doorway, done: CodesChanged) -> bool:
    with doorway.database.writing() as session:
        return cards.turn_back(session, doorway.pen(), done, done.person)


def hand_out(doorway: Doorway, person: Person, *, replaces: bool) -> tuple[str, CodesChanged]:
    text = token.make(doorway.station.random)
    with doorway.database.writing() as session:
        done = cards.hand_out(session, doorway.pen(), person.id, text, person.id, replaces=replaces)
    assert done is not None
    return text, done


def test_a_lost_card_is_replaced_but_not_the_badge_nor_what_somebody_knows(
    doorway: Doorway,
) -> None:
    luc = doorway.person()
    lost = doorway.card(luc)
    assert isinstance(enrol(doorway, luc), CodesChanged)
    with doorway.database.writing() as session:
        digits = personal.give(session, doorway.pen(), luc)
    new, done = hand_out(doorway, luc, replaces=True)
    assert doorway.scan(lost) == Refused(Reason.REVOKED)
    assert isinstance(doorway.scan(new), Welcomed)
    assert isinstance(doorway.after(hours=1).scan(BADGE), Farewelled)
    with doorway.database.writing() as session:
        later = doorway.after(hours=2).pen()
        assert isinstance(personal.present(session, digits, later), Welcomed)
    assert undo(doorway, done)
    assert doorway.scan(new) == Refused(Reason.REVOKED)
    assert isinstance(doorway.after(hours=3).scan(lost), Farewelled)
    assert not undo(doorway, done)


def test_a_second_card_leaves_the_first_as_it_is(doorway: Doorway) -> None:
    luc = doorway.person()
    first = doorway.card(luc)
    second, _ = hand_out(doorway, luc, replaces=False)
    assert isinstance(doorway.scan(first), Welcomed)
    assert isinstance(doorway.after(hours=1).scan(second), Farewelled)


def test_one_code_is_revoked_once_and_counts_again_when_that_is_undone(doorway: Doorway) -> None:
    luc = doorway.person()
    card = doorway.card(luc)
    with doorway.database.writing() as session:
        (code,) = cards.codes_of(session, luc.id)
        done = cards.revoke(session, doorway.pen(), code.id, luc.id)
        assert cards.revoke(session, doorway.pen(), code.id, luc.id) is None
        assert cards.revoke(session, doorway.pen(), uuid4(), luc.id) is None
    assert done is not None
    assert doorway.scan(card) == Refused(Reason.REVOKED)
    assert undo(doorway, done)
    assert isinstance(doorway.scan(card), Welcomed)


def test_a_personal_code_replaces_the_one_before_and_is_kept_nowhere(doorway: Doorway) -> None:
    luc = doorway.person()
    with doorway.database.writing() as session:
        first = cards.give_personal(session, doorway.pen(), luc, luc.id)
        second = cards.give_personal(session, doorway.pen(), luc, luc.id)
        third = cards.give_personal(session, doorway.pen(), luc, luc.id)
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.digits not in repr(first)
    assert not undo(doorway, second.changed), "somebody has been given another one meanwhile"
    assert undo(doorway, third.changed)
    with doorway.database.writing() as session:
        assert personal.recognise(session, second.digits, doorway.pen()) == luc
        assert personal.recognise(session, third.digits, doorway.pen()) == Refused(
            Reason.WRONG_DIGITS
        )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN", NotEnrolled.OURS),
        ("  loge:nothing", NotEnrolled.OURS),
        ("", NotEnrolled.TOO_SHORT),
        (" 12345 ", NotEnrolled.TOO_SHORT),
        ("0000000000", NotEnrolled.CONSTANT),
        ("00-00-00-00", NotEnrolled.CONSTANT),
        ("--------", NotEnrolled.CONSTANT),
        ("x" * 5 + "1" * 2000, NotEnrolled.TOO_LONG),
    ],
)
def test_what_can_be_no_badge_is_enrolled_as_none(
    doorway: Doorway, text: str, why: NotEnrolled
) -> None:
    luc = doorway.person()
    assert enrol(doorway, luc, text) is why
    assert kinds(doorway, luc) == []


def test_a_badge_lets_in_whoever_it_was_enrolled_for_and_nobody_else_gets_it(
    doorway: Doorway,
) -> None:
    luc, zoe = doorway.person(), doorway.person("Zoé Roux")
    assert isinstance(enrol(doorway, luc), CodesChanged)
    outcome = doorway.scan(f" {BADGE}\r\n")
    assert isinstance(outcome, Welcomed)
    assert outcome.person == luc
    assert enrol(doorway, luc) is NotEnrolled.THEIRS_ALREADY
    assert enrol(doorway, zoe, f"{BADGE} ") is NotEnrolled.OF_SOMEBODY_ELSE
    assert kinds(doorway, zoe) == []


def test_a_badge_that_was_handed_back_is_given_to_somebody_else(doorway: Doorway) -> None:
    luc, zoe = doorway.person(), doorway.person("Zoé Roux")
    done = enrol(doorway, luc)
    assert isinstance(done, CodesChanged)
    with doorway.database.writing() as session:
        revoked = cards.revoke(session, doorway.pen(), done.made[0].id, luc.id)
    assert revoked is not None
    assert isinstance(enrol(doorway, zoe), CodesChanged)
    assert not undo(doorway, revoked), "it is hers now"
    outcome = doorway.scan(BADGE)
    assert isinstance(outcome, Welcomed)
    assert outcome.person == zoe
    assert kinds(doorway, luc) == []


def test_codes_that_count_come_first_and_say_nothing_of_themselves(doorway: Doorway) -> None:
    luc = doorway.person()
    doorway.card(luc)
    later = doorway.after(days=1)
    assert isinstance(enrol(later, luc), CodesChanged)
    with doorway.database.writing() as session:
        codes.revoke_all(session, luc.id, doorway.after(days=2).now, CodeKind.BADGE)
        found = cards.codes_of(session, luc.id)
    assert [(each.kind, each.made_at - doorway.now) for each in found] == [
        (CodeKind.CARD, timedelta()),
        (CodeKind.BADGE, timedelta(days=1)),
    ]
    assert set(Code.__slots__) == {"id", "person", "kind", "made_at", "revoked_at"}
