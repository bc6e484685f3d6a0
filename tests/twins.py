"""Two records of one person: laid side by side, put together, told apart again."""

from datetime import timedelta
from uuid import UUID, uuid4

from hypothesis import strategies as st
from sqlalchemy import insert, select

from kiosk import acts, byhand, meetings, merging, notices, own, trust
from kiosk.check import check
from kiosk.data import people, visits
from kiosk.data.database import Database
from kiosk.data.tables import IMPORT, IMPORT_CHANGE, PHOTO, Base
from kiosk.merging import Merged
from kiosk.records import Actor, Checked, Person
from kiosk.records.desk import ActKind, Meeting, Right
from kiosk.records.merging import Field, NotMerged, Preview
from kiosk.records.own import Change
from tests.places import Doorway


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
            try_to_merge(now, karims[who], karims[(who + 1) % 3], by)
        assert checked(now).ok, what
    return by, karims, now


def _undo_last(doorway: Doorway, person: UUID) -> None:
    with doorway.database.writing() as session:
        long = timedelta(days=60)
        for visit in visits.visits_of(session, person, doorway.now - long)[:2]:
            byhand.undo(session, doorway.pen(), visit.departure or visit.arrival, person)


def try_to_merge(doorway: Doorway, first: Person, second: Person, by: Person) -> None:
    """Put them together where that is possible; no visit is lost by it."""
    before = len(doorway.visits())
    with doorway.database.writing() as session:
        seen = merging.preview(session, first.id, second.id)
        if isinstance(seen, Preview):
            done = merging.merge(session, doorway.pen(), seen, (), by.id)
            assert isinstance(done, Merged) or done is NotMerged.BOTH_INSIDE
    assert len(doorway.visits()) == before
