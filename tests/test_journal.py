"""What happened at the door and at the desk, found again by whoever asks."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from kiosk import acts, journal, notices, presence
from kiosk.data import Session, log, visits
from kiosk.data import notices as data
from kiosk.data.tables import EVENT_NOTE
from kiosk.records import Actor, ComesAs, Dials, Event, EventKind, Notice, NoticeKind, Person, Visit
from kiosk.records.desk import ActKind
from kiosk.records.journal import Asked, Kinds, Line, Page
from tests.places import SERVER, Doorway

pytestmark = pytest.mark.postgresql


def look(doorway: Doorway, most: int = 100, **asked: object) -> Page:
    with doorway.database.reading() as session:
        wanted = replace(Asked(), **asked)  # type: ignore[arg-type]
        return journal.journal(session, doorway.place, wanted, most=most)


def said(lines: tuple[Line, ...]) -> list[str]:
    return [line.what for line in lines]


def note(session: Session, event: UUID, person: Person | None, why: str | None) -> None:
    """What the desk keeps beside an event."""
    by = None if person is None else person.id
    session.execute(insert(EVENT_NOTE).values(event_id=event, person_id=by, why=why))


def arrive(doorway: Doorway, person: Person, at: str) -> Visit:
    with doorway.database.writing() as session:
        made = presence.arrive(session, doorway.at(at).pen(), person.id)
    assert made is not None
    return made


def a_morning(doorway: Doorway) -> tuple[Person, Person]:
    """Luc comes, Amina puts his hour right; somebody asks for help, and Amina comes."""
    luc, amina = doorway.person("Luc Barthe"), doorway.person("Amina Ferrand")
    visit = arrive(doorway, luc, "09:00")
    with doorway.database.writing() as session:
        pen = doorway.at("09:05").pen()
        acts.note(session, pen, ActKind.SHIFT_TAKEN, person=amina.id)
        pen = doorway.at("09:20").pen(Actor.DESK)
        about, hour = visit.arrival, doorway.at("08:40").now
        presence.correct(session, pen, visit, about, hour)
        (correction,) = [e for e in log.events(session) if e.kind is EventKind.CORRECTION]
        note(session, correction.id, amina, "badge oublié")
        pen = doorway.at("09:30").pen()
        call = notices.ask_for_help(session, pen)
        pen = doorway.at("09:31").pen()
        notices.settle(session, pen, call.id)
        acts.note(session, pen, ActKind.SETTLED, person=amina.id, detail="entrance")
    return luc, amina


def test_the_journal_tells_the_morning_the_latest_first(doorway: Doorway) -> None:
    a_morning(doorway)
    lines = look(doorway).lines
    assert said(lines) == [
        "act.settled",
        "notice.help",
        "event.correction.arrival",
        "act.shift_taken",
        "event.arrival",
    ]
    correction = lines[2]
    assert (correction.subject, correction.actor, correction.why) == (
        *("Luc Barthe", "Amina Ferrand"),
        "badge oublié",
    )
    assert doorway.hour(correction.at) == "26 08:40"
    assert doorway.hour(correction.recorded_at) == "26 09:20"
    assert (lines[4].subject, lines[4].by, lines[4].station) == (
        *("Luc Barthe", Actor.PERSON),
        "entrance",
    )


@pytest.mark.parametrize(
    ("kinds", "lines"),
    [
        (Kinds.DOOR, ["event.arrival"]),
        (Kinds.DESK, ["act.settled", "event.correction.arrival", "act.shift_taken"]),
        (Kinds.CORRECTIONS, ["event.correction.arrival"]),
        (Kinds.HELP, ["act.settled", "notice.help"]),
    ],
)
def test_somebody_who_looks_for_one_kind_finds_only_that(
    doorway: Doorway, kinds: Kinds, lines: list[str]
) -> None:
    a_morning(doorway)
    assert said(look(doorway, kinds=kinds).lines) == lines


def test_an_undo_says_what_was_taken_back(doorway: Doorway) -> None:
    visit = arrive(doorway, doorway.person(), "09:00")
    doorway.at("09:01").take_back(visit.arrival)
    assert said(look(doorway, kinds=Kinds.CORRECTIONS).lines) == ["event.undo.arrival"]


def test_one_person_s_journal_is_what_they_did_and_what_was_done_for_them(
    doorway: Doorway,
) -> None:
    luc, amina = a_morning(doorway)
    assert said(look(doorway, person=luc.id).lines) == ["event.correction.arrival", "event.arrival"]
    assert said(look(doorway, person=amina.id).lines) == [
        "act.settled",
        "event.correction.arrival",
        "act.shift_taken",
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("luc", 2),
        ("BARTHE", 2),
        ("amina", 3),
        ("oublie", 0),  # a reason is found as it was written
        ("Badge", 1),
        ("100 %", 0),
        ("_", 0),
        ("nobody of that name", 0),
        ("  ", 5),
    ],
)
def test_a_name_or_a_word_is_searched_for(doorway: Doorway, words: str, found: int) -> None:
    a_morning(doorway)
    assert len(look(doorway, search=words).lines) == found


def test_where_a_thousand_people_have_it_in_their_names_the_same_is_found(
    doorway: Doorway, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_morning(doorway)
    for words in ("barthe", "a", "oubli"):
        few = look(doorway, search=words)
        with monkeypatch.context() as patch:
            patch.setattr(journal, "MANY", 0)
            patch.setattr(journal, "AT_ONCE", 2)
            assert look(doorway, search=words) == few
            assert look(doorway, most=1, search=words).lines == few.lines[:1]


def test_accents_are_not_needed_to_find_a_name(doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Zoé Lefèvre"), "09:00")
    assert len(look(doorway, search="zoe lefevre").lines) == 1


def test_only_the_days_that_were_asked_for_are_told(doorway: Doorway) -> None:
    luc = doorway.person()
    visit = arrive(doorway, luc, "2026-11-25 10:00")
    with doorway.database.writing() as session:
        presence.depart(session, doorway.at("2026-11-26 03:59").pen(), visit)
    arrive(doorway, luc, "2026-11-26 10:00")
    wednesday, thursday = date(2026, 11, 25), date(2026, 11, 26)
    assert said(look(doorway, until=wednesday).lines) == ["event.departure", "event.arrival"]
    assert said(look(doorway, since=thursday).lines) == ["event.arrival"]
    assert len(look(doorway, since=wednesday, until=thursday).lines) == 3


def test_somebody_whose_name_was_erased_had_one(doorway: Doorway) -> None:
    arrive(doorway, doorway.person(), "09:00")
    with doorway.database.writing() as session:
        session.execute(text("DELETE FROM person"))
    (line,) = look(doorway).lines
    assert (line.subject, line.erased) == (None, True)


def test_a_group_never_had_a_name(doorway: Doorway) -> None:
    pen = doorway.pen()
    event = replace(
        pen.event(EventKind.ARRIVAL, pen.new_id(), None), comes_as=ComesAs.GROUP, headcount=12
    )
    with doorway.database.writing() as session:
        presence.record(session, event, None)
    (line,) = look(doorway).lines
    assert (line.subject, line.erased, line.headcount) == (None, False, 12)


def test_a_name_that_was_denied_is_help_for_the_desk(doorway: Doorway) -> None:
    visit = arrive(doorway, doorway.person(), "09:00")
    with doorway.database.writing() as session:
        pen = doorway.at("09:01").pen()
        told = Notice(pen.new_id(), NoticeKind.NOT_ME, "entrance", pen.now, visit.person)
        data.add(session, told)
    (line,) = look(doorway, kinds=Kinds.HELP).lines
    assert (line.what, line.subject) == ("notice.not_me", "Luc Barthe")


def test_a_page_goes_on_where_the_last_one_ended_although_lines_are_added(
    doorway: Doorway,
) -> None:
    luc, _ = a_morning(doorway)
    everything = look(doorway).lines
    first = look(doorway, most=2)
    assert first.lines == everything[:2]
    with doorway.database.writing() as session:
        visit = visits.open_visit(session, luc.id)
        assert visit is not None
        presence.depart(session, doorway.at("10:00").pen(), visit)
    with doorway.database.reading() as session:
        rest = journal.journal(session, doorway.place, Asked(), before=first.before, most=100)
    assert (rest.lines, rest.before) == (everything[2:], None)


@pytest.mark.skipif(bool(SERVER), reason="the same arithmetic")
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    made=st.lists(st.tuples(st.sampled_from("ean"), st.integers(0, 4)), max_size=15),
    most=st.integers(1, 6),
)
def test_pages_of_any_length_hold_every_line_once(
    doorway: Doorway, made: list[tuple[str, int]], most: int
) -> None:
    """Also of those that were written down in the same moment, by different hands."""
    found: list[Line] = []
    with doorway.database.writing() as session:
        undone = session.begin_nested()
        for source, minute in made:
            pen = doorway.after(minutes=minute).pen()
            if source == "e":
                presence.record(session, pen.event(EventKind.UNDO, uuid4(), None), None)
            elif source == "a":
                acts.note(session, pen, ActKind.SEEN)
            else:
                told = Notice(pen.new_id(), NoticeKind.NOT_ME, "entrance", pen.now)
                data.add(session, told)
        page = journal.journal(session, doorway.place, Asked(), most=most)
        found += page.lines
        while page.before is not None:
            page = journal.journal(session, doorway.place, Asked(), before=page.before, most=most)
            found += page.lines
        undone.rollback()
    assert len({line.cursor for line in found}) == len(found) == len(made)
    moments = [line.recorded_at for line in found]
    assert moments == sorted(moments, reverse=True)


def long_ago(doorway: Doorway, people: int, lines: int) -> list[Event]:
    """A long log."""
    chance = Random(3)
    persons = [doorway.person(f"Person {n}") for n in range(people)]
    with doorway.database.writing() as session:
        aliases = [presence.alias(session, doorway.pen(), each.id, doorway.now) for each in persons]
        events = []
        for n in range(lines):
            pen = replace(doorway.pen(), now=doorway.now - timedelta(minutes=lines - n))
            event = pen.event(EventKind.CHANGE, pen.new_id(), chance.choice(aliases))
            events.append(replace(event, shown_as=Dials().shown_as))
        log.append(session, events)
    return events


@pytest.mark.skipif(bool(SERVER), reason="about SQLite's plan")
def test_a_long_log_is_read_by_its_index_and_never_sorted(doorway: Doorway) -> None:
    long_ago(doorway, 3, 40)
    page = look(doorway, most=10)
    assert page.before is not None
    with doorway.database.reading() as session:
        plan = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT * FROM presence_event WHERE recorded_at <= :at AND"
                " (recorded_at < :at OR seq < :seq) ORDER BY recorded_at DESC, seq DESC LIMIT 11"
            ),
            {"at": "2026-11-26", "seq": 12},
        )
        steps = [row.detail for row in plan]
    assert any("ix_presence_event_recorded_at" in step for step in steps)
    assert not any("TEMP B-TREE" in step for step in steps)
