"""Who is to be introduced to whom, and who is to be shown around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import board, meetings, presence, privacy
from kiosk.meetings import _pairs
from kiosk.records import Person
from kiosk.records.desk import Meeting
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def comes(doorway: Doorway, name: str, again: bool = True, **more: object) -> Person:
    """Somebody arrives; `again` for somebody who has been here before."""
    person = doorway.person(name, **more)
    if again:
        past = doorway.after(days=-3)
        with past.database.writing() as session:
            visit = presence.arrive(session, past.pen(), person.id)
            assert visit is not None
            presence.depart(session, past.pen(), visit)
    with doorway.database.writing() as session:
        assert presence.arrive(session, doorway.pen(), person.id)
    return person


def proposed(doorway: Doorway) -> list[str]:
    with doorway.database.reading() as session:
        inside = board.present(session, doorway.now, doorway.place)
        return [say(each) for each in meetings.to_make(session, inside, (), doorway.now)]


def say(meeting: Meeting) -> str:
    if meeting.second is None:
        return meeting.first.called
    return f"{meeting.first.called} → {meeting.second.called}: {meeting.word}"


def test_whoever_looks_for_help_is_introduced_to_whoever_can_and_will_help(
    doorway: Doorway,
) -> None:
    comes(doorway, "Luc", needs=("CSS",))
    comes(doorway, "Inès", skills=("css",), can_be_asked=True)
    comes(doorway, "Karim", skills=("CSS",))  # who does not want to be asked
    assert proposed(doorway) == ["Luc → Inès: CSS"]


def test_somebody_who_left_is_introduced_to_nobody(doorway: Doorway) -> None:
    comes(doorway, "Luc", needs=("CSS",))
    ines = doorway.person("Inès", skills=("CSS",), can_be_asked=True)
    doorway.scan(doorway.card(ines))
    doorway.after(hours=1).scan(doorway.card(ines))
    assert proposed(doorway.after(hours=1)) == []


def test_a_newcomer_comes_first_and_is_shown_around_once(doorway: Doorway) -> None:
    comes(doorway, "Luc", needs=("CSS",))
    comes(doorway, "Inès", skills=("CSS",), can_be_asked=True)
    paul = comes(doorway, "Paul", again=False)
    assert proposed(doorway) == ["Paul", "Luc → Inès: CSS"]
    with doorway.database.writing() as session:
        meetings.introduce(session, doorway.pen(), Meeting(paul), paul.id, done=True)
    assert proposed(doorway) == ["Luc → Inès: CSS"]


def test_people_who_were_introduced_know_each_other_until_it_is_erased(doorway: Doorway) -> None:
    luc = comes(doorway, "Luc", needs=("CSS",), skills=("Python",), can_be_asked=True)
    ines = comes(doorway, "Inès", skills=("CSS",), needs=("Python",), can_be_asked=True)
    assert proposed(doorway) == ["Inès → Luc: Python"]  # a pair once, whichever way it helps
    with doorway.database.writing() as session:
        meetings.introduce(session, doorway.pen(), Meeting(luc, ines, "CSS"), luc.id, done=True)
    assert proposed(doorway) == []
    with doorway.database.writing() as session:
        privacy.erase_due(session, doorway.after(days=91).now)
    assert proposed(doorway) == ["Inès → Luc: Python"]


def test_on_a_day_when_everybody_could_help_everybody_a_few_are_proposed(doorway: Doorway) -> None:
    for number in range(9):
        comes(doorway, f"P{number}", needs=("CSS",), skills=("CSS",), can_be_asked=True)
    comes(doorway, "Zoé", again=False)
    assert len(proposed(doorway)) == meetings.MOST
    assert proposed(doorway)[0] == "Zoé"


def test_what_is_put_off_comes_back_after_an_hour_or_at_once(doorway: Doorway) -> None:
    luc = comes(doorway, "Luc", needs=("CSS",))
    ines = comes(doorway, "Inès", skills=("CSS",), can_be_asked=True)
    with doorway.database.writing() as session:
        pair = Meeting(luc, ines, "CSS")
        off = meetings.introduce(session, doorway.pen(), pair, luc.id, done=False)
    assert proposed(doorway.after(minutes=59)) == []
    assert proposed(doorway.after(minutes=61)) == ["Luc → Inès: CSS"]
    with doorway.database.writing() as session:
        meetings.take_back(session, off)
    assert proposed(doorway) == ["Luc → Inès: CSS"]


WORDS = st.lists(st.sampled_from(["CSS", "css", "vélo", "budget"]), max_size=3).map(tuple)


@given(st.lists(st.tuples(WORDS, WORDS, st.booleans()), max_size=8))
def test_no_pair_is_proposed_twice_nor_anybody_to_themselves(
    people: list[tuple[tuple[str, ...], tuple[str, ...], bool]],
) -> None:
    from uuid import UUID

    persons = [
        Person(UUID(int=n), f"P{n}", f"P{n}", skills=skills, needs=needs, can_be_asked=asked)
        for n, (skills, needs, asked) in enumerate(people)
    ]
    found = list(_pairs(persons))
    pairs = [frozenset([each.first.id, each.second.id]) for each in found if each.second]
    assert len(pairs) == len(set(pairs)) == len(found)
    for each in found:
        assert each.second is not None
        assert each.second.can_be_asked
        assert each.first.id != each.second.id
        wanted = (each.word or "").casefold()
        assert wanted in {word.casefold() for word in each.second.skills}
        assert wanted in {word.casefold() for word in each.first.needs}
