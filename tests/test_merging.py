"""Two records of one person become one, with all that belongs to either; and two again."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select

from kiosk import (
    acts,
    byhand,
    meetings,
    members,
    merging,
    notices,
    own,
    photos,
    pins,
    shifts,
    trust,
)
from kiosk.check import check
from kiosk.data import merging as data
from kiosk.data import people, visits
from kiosk.data.database import Database
from kiosk.data.tables import IMPORT, IMPORT_CHANGE, PHOTO, Base
from kiosk.merging import Merged
from kiosk.records import Actor, Checked, ConsentKind, Farewelled, Person, Welcomed
from kiosk.records.desk import ActKind, Meeting, Right, Shift
from kiosk.records.members import Changed, Clash
from kiosk.records.merging import Field, NotMerged, Preview
from kiosk.records.own import Change
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def side_by_side(doorway: Doorway, first: Person, second: Person) -> Preview:
    with doorway.database.reading() as session:
        seen = merging.preview(session, first.id, second.id)
    assert isinstance(seen, Preview)
    return seen


def merge(
    doorway: Doorway, first: Person, second: Person, by: Person, *fields: Field
) -> Merged | NotMerged:
    seen = side_by_side(doorway, first, second)
    with doorway.database.writing() as session:
        return merging.merge(session, doorway.pen(Actor.DESK), seen, fields, by.id)


def merged(doorway: Doorway, first: Person, second: Person, by: Person, *fields: Field) -> Merged:
    done = merge(doorway, first, second, by, *fields)
    assert isinstance(done, Merged), done
    return done


def part(doorway: Doorway, done: Merged, by: Person) -> bool:
    with doorway.database.writing() as session:
        return merging.part(session, doorway.pen(Actor.DESK), done, by.id)


def checked(doorway: Doorway) -> Checked:
    with doorway.database.reading() as session:
        return check(session)


def read(doorway: Doorway, person: Person) -> Person | None:
    with doorway.database.reading() as session:
        return people.person(session, person.id)


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the journal's of acts, to be compared; versions apart."""
    with database.reading() as session:
        return {
            name: sorted(
                (
                    tuple(row)
                    for row in session.execute(
                        select(*(column for column in table.c if column.name != "version"))
                    )
                ),
                key=repr,
            )
            for name, table in Base.metadata.tables.items()
            if name not in ("act", "presence_event")
        }


def test_every_column_that_names_a_person_is_taken_along_by_a_merge() -> None:
    names = {
        (key.parent.table.name, key.parent.name)
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    handled = {(column.table.name, column.name) for column in data.MOVED}
    handled |= {(table.name, "person_id") for table in data.OWN}
    assert names == handled


@pytest.mark.parametrize("column", data.MOVED, ids=str)
def test_what_moves_can_be_moved_back_by_its_one_key(column: object) -> None:
    assert len(column.table.primary_key.columns) == 1  # type: ignore[attr-defined]


def test_two_karims_become_one_with_the_cards_and_the_visits_of_both(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad", skills=("électronique", "soudure"), needs=("vélo",))
    twin = doorway.person(
        "Karim Hadad", called="Karim H.", email="karim@example.org", skills=("Soudure", "radio")
    )
    cards = [doorway.card(karim), doorway.card(twin)]
    doorway.scan(cards[0])
    doorway.at("11:30").scan(cards[0])
    doorway.at("14:00").scan(cards[1])
    doorway.at("15:00").scan(cards[1])
    log = doorway.log()
    later = doorway.at("16:00")
    person = merged(later, karim, twin, amina, Field.EMAIL).person
    assert (person.id, person.name, person.email) == (karim.id, "Karim Haddad", "karim@example.org")
    assert (person.skills, person.needs) == (("électronique", "soudure", "radio"), ("vélo",))
    assert read(later, karim) == person
    assert read(later, twin) is None
    assert doorway.log() == log
    assert [visit.person for visit in doorway.visits()[1:]] == [karim.id, karim.id]
    assert checked(later).ok
    outcome = later.scan(cards[1])
    assert isinstance(outcome, Welcomed)
    assert outcome.person == person
    assert isinstance(later.after(hours=1).scan(cards[0]), Farewelled)
    assert checked(later).ok


def test_one_who_was_noted_twice_at_once_keeps_both_visits_and_the_log_agrees(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    cards = [doorway.card(karim), doorway.card(twin)]
    doorway.scan(cards[0])
    doorway.at("11:00").scan(cards[1])
    doorway.at("12:00").scan(cards[0])
    doorway.at("13:00").scan(cards[1])
    assert side_by_side(doorway, karim, twin).overlaps == 1
    merged(doorway.at("14:00"), karim, twin, amina)
    assert checked(doorway) == Checked(5, 3, ())


def test_nobody_is_here_twice_so_one_of_them_has_to_leave_first(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    card = doorway.card(twin)
    doorway.scan(card)
    doorway.scan(doorway.card(karim))
    assert merge(doorway, karim, twin, amina) is NotMerged.BOTH_INSIDE
    doorway.at("11:00").scan(card)
    merged(doorway.at("11:01"), karim, twin, amina)
    assert checked(doorway).ok


def test_one_who_is_here_by_the_second_record_leaves_by_a_card_of_the_first(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    card = doorway.card(karim)
    doorway.scan(doorway.card(twin))
    later = doorway.at("11:00")
    merged(later, karim, twin, amina)
    with later.database.writing() as session:
        assert byhand.arrive(session, later.pen(), karim.id, amina.id) is None
    assert isinstance(later.at("12:00").scan(card), Farewelled)
    assert checked(later).ok


def test_what_somebody_else_has_changed_meanwhile_is_looked_at_again_first(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    seen = side_by_side(doorway, karim, twin)
    with doorway.database.writing() as session:
        own.change(session, doorway.pen(), twin.id, twin.version, Change(called="Kader"))
        done = merging.merge(session, doorway.pen(), seen, (), amina.id)
    assert done is NotMerged.CHANGED
    with doorway.database.reading() as session:
        assert merging.preview(session, karim.id, uuid4()) is NotMerged.GONE
        assert merging.preview(session, karim.id, karim.id) is NotMerged.SAME


def test_nobody_gets_rights_by_a_merge_who_could_not_hand_them_out(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    bob = doorway.person("Bob Martin")
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), bob.id, {Right.CONCIERGE}, None)
        shift = shifts.begin(session, doorway.pen(), bob)
    assert isinstance(shift, Shift)
    twin = doorway.person("Bob Martine")
    assert merge(doorway, twin, bob, amina) is NotMerged.ON_SHIFT
    with doorway.database.writing() as session:
        shifts.give_back(session, doorway.pen(), shift.id)
    assert merge(doorway, twin, bob, bob) is NotMerged.NOT_YOURS
    merged(doorway, twin, bob, amina)
    with doorway.database.reading() as session:
        assert trust.rights(session, twin.id) == {Right.CONCIERGE}


def full(doorway: Doorway, amina: Person) -> tuple[Person, Person]:
    """Two records that everything there is speaks of."""
    karim = doorway.person("Karim Haddad", skills=("électronique",))
    twin = doorway.person("Karim Hadad", external_id="K-1", needs=("vélo",))
    imported = uuid4()
    with doorway.database.writing() as session:
        pen = doorway.pen()
        for each in (karim, twin):
            visit = byhand.arrive(session, pen, each.id, amina.id)
            assert visit is not None
            byhand.depart(session, doorway.after(minutes=5).pen(), visit.id, amina.id)
            meetings.introduce(session, pen, Meeting(each), amina.id, done=True)
            notices.tell_not_me(session, pen, each.id)
            acts.note(session, pen, ActKind.SEEN, person=amina.id, about=each.id)
            own.change(session, pen, each.id, 1, Change(can_be_asked=True))
            session.execute(
                insert(PHOTO).values(person_id=each.id, picture=b"jpeg", made_at=pen.now)
            )
        meetings.introduce(session, pen, Meeting(karim, twin, "vélo"), amina.id, done=True)
        trust.grant(session, pen, twin.id, {Right.TREASURER}, amina.id)
        session.execute(
            insert(IMPORT).values(
                id=imported, made_at=pen.now, person_id=twin.id, file="a.csv", added=1, changed=0
            )
        )
        session.execute(insert(IMPORT_CHANGE).values(import_id=imported, person_id=twin.id))
    doorway.card(twin)
    doorway.subscribe(twin, doorway.now.date())
    return karim, twin


def test_what_was_put_together_by_mistake_is_two_again_to_the_last_row(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    before = everything(doorway.database)
    later = doorway.after(minutes=10)
    done = merged(later, karim, twin, amina, *Field)
    assert read(later, twin) is None
    assert part(later, done, amina)
    assert everything(doorway.database) == before
    assert checked(later).ok


def test_a_record_that_was_changed_more_often_can_be_parted_from_the_other_too(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    for version in (1, 2):
        with doorway.database.writing() as session:
            named = Change(called=f"K{version}")
            own.change(session, doorway.pen(), twin.id, version, named)
    twin = read(doorway, twin) or twin
    done = merged(doorway, karim, twin, amina)
    assert done.person == read(doorway, karim)
    assert part(doorway, done, amina)
    assert read(doorway, twin) == twin


def test_whoever_still_has_the_merged_record_before_them_writes_over_nobody(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    done = merged(doorway, karim, twin, amina, Field.NAME)
    assert part(doorway, done, amina)
    alone = read(doorway, karim)
    assert alone is not None
    with doorway.database.writing() as session:
        pen = doorway.pen()
        other = members.change(session, pen, alone, replace(alone, email="k@x.org"), amina.id)
        assert isinstance(other, Changed)
        wanted = replace(done.person, email="other@x.org")
        clash = members.change(session, pen, done.person, wanted, amina.id)
        assert isinstance(clash, Clash)
        wanted = replace(karim, email="other@x.org")
        assert isinstance(members.change(session, pen, karim, wanted, amina.id), Clash)


@pytest.mark.parametrize("what", ["photo", "rights", "pin", "external id"])
def test_it_stays_one_once_they_were_given_something_that_would_be_lost(
    doorway: Doorway, what: str
) -> None:
    amina, _ = doorway.concierge()
    karim = doorway.person("Karim Haddad", external_id="K-1")
    twin = doorway.person("Karim Hadad", external_id="K-2")
    done = merged(doorway, karim, twin, amina)
    with doorway.database.writing() as session:
        pen = doorway.pen()
        if what == "photo":
            photos.keep(session, pen, karim.id, None, b"jpeg", amina.id)
        elif what == "rights":
            trust.grant(session, pen, karim.id, {Right.TREASURER}, amina.id)
        elif what == "pin":
            pins.choose(session, pen, karim.id, pins.make_hash("123456"))
    if what == "external id":
        doorway.person("Kamel Hadad", external_id="K-2")
    before = everything(doorway.database)
    assert not part(doorway, done, amina)
    assert everything(doorway.database) == before


def test_they_are_two_again_although_a_list_that_named_one_was_taken_back(
    doorway: Doorway,
) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    done = merged(doorway.after(minutes=10), karim, twin, amina)
    with doorway.database.writing() as session:
        session.execute(delete(IMPORT))
    assert part(doorway.after(minutes=11), done, amina)
    assert read(doorway, twin) is not None


def test_it_stays_one_once_somebody_has_come_or_changed_since(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = full(doorway, amina)
    card = doorway.card(karim)
    later = doorway.after(minutes=10)
    done = merged(later, karim, twin, amina)
    later.scan(card)
    assert not part(later, done, amina)
    other, third = doorway.person("Zoé Blanc"), doorway.person("Zoe Blanc")
    done = merged(later, other, third, amina)
    with later.database.writing() as session:
        own.change(session, later.pen(), other.id, done.person.version, Change(called="Zo"))
    assert not part(later, done, amina)
    assert checked(later).ok


def test_others_may_ask_whoever_said_so_last(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin = doorway.person("Karim Haddad"), doorway.person("Karim Hadad")
    with doorway.database.writing() as session:
        own.change(session, doorway.pen(), twin.id, 1, Change(can_be_asked=True))
        own.change(session, doorway.after(minutes=1).pen(), twin.id, 2, Change(can_be_asked=False))
        own.change(session, doorway.after(minutes=2).pen(), karim.id, 1, Change(can_be_asked=True))
    karim, twin = (read(doorway, each) or each for each in (karim, twin))
    assert merged(doorway.after(minutes=3), karim, twin, amina).person.can_be_asked
    with doorway.database.reading() as session:
        found = own.own(session, doorway.now, doorway.place, karim.id)
    assert found is not None
    assert [(each.kind, each.agreed) for each in found.said] == [(ConsentKind.ASKED, True)]


def test_what_was_put_together_in_two_steps_is_folded_in_two(doorway: Doorway) -> None:
    amina, _ = doorway.concierge()
    karim, twin, third = (doorway.person(f"Karim {n}") for n in range(3))
    card, other = doorway.card(karim), doorway.card(third)
    doorway.scan(other)
    doorway.at("11:30").scan(other)
    merged(doorway.at("12:00"), twin, third, amina)
    doorway.at("13:00").scan(card)
    there = doorway.at("13:30")
    with there.database.writing() as session:
        (visit,) = visits.visits_of(session, twin.id, there.now - timedelta(days=1))
        assert visit.departure is not None
        byhand.undo(session, there.pen(), visit.departure, twin.id)  # the twin is still here, then
    doorway.at("14:00").scan(card)
    doorway.at("15:00").scan(other)
    merged(doorway.at("16:00"), karim, twin, amina)
    assert checked(doorway.at("16:00")).ok
    assert len([each for each in doorway.visits() if each.person == karim.id]) == 2


STEP = st.tuples(st.integers(0, 2), st.sampled_from(("scan", "hand", "undo", "merge", "month")))


def go_through(
    doorway: Doorway, steps: list[tuple[int, str]]
) -> tuple[Person, list[Person], Doorway]:
    """Whatever happens to three records of one person; the log agrees after each of it."""
    by, _ = doorway.concierge(f"Amina {uuid4()}")
    karims = [doorway.person(f"Karim {n}") for n in range(3)]
    cards = [doorway.card(each) for each in karims]
    now = doorway
    for who, what in steps:
        now = now.after(minutes=7)
        if what == "month":
            now = now.at("2026-11-30 23:59") if now.now.month == 11 else now.after(days=20)
        now.close_overdue()
        if what == "scan":
            now.scan(cards[who])
        elif what == "hand" and read(now, karims[who]) is not None:
            with now.database.writing() as session:
                byhand.arrive(session, now.pen(), karims[who].id, by.id)
        elif what == "undo":
            _undo_last(now, karims[who].id)
        elif what == "merge":
            _try_to_merge(now, karims[who], karims[(who + 1) % 3], by)
        assert checked(now).ok, what
    return by, karims, now


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(STEP, max_size=14))
def test_after_any_history_the_log_agrees_and_no_visit_is_lost(
    doorway: Doorway, steps: list[tuple[int, str]]
) -> None:
    by, karims, now = go_through(doorway, steps)
    before = len(now.visits())
    now = now.after(days=1)
    now.close_overdue()
    _try_to_merge(now, karims[0], karims[1], by)
    assert checked(now).ok
    assert len(now.visits()) == before


def _undo_last(doorway: Doorway, person: UUID) -> None:
    with doorway.database.writing() as session:
        long = timedelta(days=60)
        for visit in visits.visits_of(session, person, doorway.now - long)[:2]:
            byhand.undo(session, doorway.pen(), visit.departure or visit.arrival, person)


def _try_to_merge(doorway: Doorway, first: Person, second: Person, by: Person) -> None:
    """Put them together where that is possible; no visit is lost by it."""
    before = len(doorway.visits())
    with doorway.database.writing() as session:
        seen = merging.preview(session, first.id, second.id)
        if isinstance(seen, Preview):
            done = merging.merge(session, doorway.pen(), seen, (), by.id)
            assert isinstance(done, Merged) or done is NotMerged.BOTH_INSIDE
    assert len(doorway.visits()) == before
