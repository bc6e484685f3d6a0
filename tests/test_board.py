"""The board shows what people chose to show, and nothing else."""

import pytest

from kiosk import board, presence
from kiosk.data import visits
from kiosk.records import ComesAs, Dials, Event, EventKind, Person, ShownAs
from kiosk.spelling import initials
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


def arrive(doorway: Doorway, person: Person, dials: Dials, activity: str | None = None) -> None:
    """Somebody comes, with those dials."""
    with doorway.database.writing() as session:
        visit = presence.arrive(session, doorway.pen(), person.id, dials=dials)
        assert visit is not None
        visits.set_activity(session, visit.id, activity)


def test_somebody_who_chose_nothing_is_counted_and_not_named(doorway: Doorway) -> None:
    arrive(doorway, doorway.person("Luc Barthe", skills=("Python",)), Dials(), "un secret")
    with doorway.database.reading() as session:
        shown = board.board(session, doorway.now, doorway.place)
    assert shown.entries == ()
    assert (shown.others, shown.occupancy.count) == (1, 1)


def test_somebody_who_shows_their_first_name_keeps_the_rest_to_themselves(
    doorway: Doorway,
) -> None:
    arrive(doorway, doorway.person("Luc Barthe"), Dials(ShownAs.FIRST_NAME), "un secret")
    with doorway.database.reading() as session:
        (entry,) = board.board(session, doorway.now, doorway.place).entries
    assert (entry.shown, entry.initials, entry.activity) == ("Luc", "L", None)


def test_skills_appear_only_beside_somebody_who_may_be_asked(doorway: Doorway) -> None:
    dials = Dials(ShownAs.NAME, activity_shown=True)
    skilled = {"skills": ("CSS",), "needs": ("budget",)}
    arrive(doorway, doorway.person("Luc Barthe", **skilled), dials, "Site d’une AMAP")
    willing = doorway.person("Inès Marchetti", can_be_asked=True, **skilled)
    arrive(doorway, willing, dials)
    with doorway.database.reading() as session:
        ines, luc = board.board(session, doorway.now, doorway.place).entries
    assert (luc.skills, luc.needs, luc.activity) == ((), ("budget",), "Site d’une AMAP")
    assert (ines.skills, ines.initials) == (("CSS",), "IM")


def test_the_order_of_the_board_does_not_tell_who_came_first(doorway: Doorway) -> None:
    for minute, name in enumerate(("Yann Le Goff", "Élise Brun", "amina Ferrand")):
        arrive(doorway.after(minutes=minute), doorway.person(name), Dials(ShownAs.NAME))
    with doorway.database.reading() as session:
        shown = board.board(session, doorway.now, doorway.place)
    assert [entry.shown for entry in shown.entries] == [
        "amina Ferrand",
        "Élise Brun",
        "Yann Le Goff",
    ]


def test_a_group_counts_by_its_heads(doorway: Doorway) -> None:
    pen = doorway.pen()
    arrival = pen.event(EventKind.ARRIVAL, pen.new_id(), None)
    group = Event(
        **{name: getattr(arrival, name) for name in Event.__dataclass_fields__}
        | {"comes_as": ComesAs.GROUP, "headcount": 12}
    )
    with doorway.database.writing() as session:
        presence.record(session, group, None)
    arrive(doorway, doorway.person(), Dials(ShownAs.NAME))
    with doorway.database.reading() as session:
        shown = board.board(session, doorway.now, doorway.place)
    assert (len(shown.entries), shown.others, shown.occupancy.count) == (1, 12, 13)


@pytest.mark.parametrize(
    ("name", "letters"), [("Luc Barthe", "LB"), ("Paul", "P"), ("Yann Le Goff", "YG"), ("", "")]
)
def test_initials_are_the_first_letters_of_the_first_and_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_whoever_is_on_shift_comes_first_and_guests_are_told_apart(doorway: Doorway) -> None:
    shown = Dials(ShownAs.NAME)
    arrive(doorway, doorway.person("Amina Ferrand"), shown)
    guest = doorway.person("Paul")
    with doorway.database.writing() as session:
        presence.arrive(session, doorway.pen(), guest.id, dials=shown, comes_as=ComesAs.VISITOR)
    _, shift = doorway.concierge("Yann Le Goff")
    with doorway.database.writing() as session:
        visit = visits.visit(session, shift.visit)
        assert visit is not None
        presence.change(session, doorway.pen(), visit, shown)
    with doorway.database.reading() as session:
        seen = board.board(session, doorway.now, doorway.place)
    assert [(each.shown, each.comes_as, each.on_shift) for each in seen.entries] == [
        ("Yann Le Goff", ComesAs.MEMBER, True),
        ("Amina Ferrand", ComesAs.MEMBER, False),
        ("Paul", ComesAs.VISITOR, False),
    ]
    assert [each.called for each in seen.on_shift] == ["Yann"]


def test_whoever_is_on_shift_is_found_on_the_board_and_gives_nothing_else_away(
    doorway: Doorway,
) -> None:
    _, shift = doorway.concierge("Yann Le Goff")  # who chose to be counted only
    with doorway.database.writing() as session:
        visits.set_activity(session, shift.visit, "un secret")
    with doorway.database.reading() as session:
        seen = board.board(session, doorway.now, doorway.place)
    (yann,) = seen.entries
    assert (yann.shown, yann.on_shift) == ("Yann", True)
    assert (yann.activity, yann.skills, yann.needs) == (None, (), ())
    assert (seen.others, seen.occupancy.count) == (0, 1)


def test_what_somebody_looks_for_stands_beside_whoever_said_they_can_help(doorway: Doorway) -> None:
    shown = Dials(ShownAs.FIRST_NAME)
    arrive(doorway, doorway.person("Luc Barthe", needs=("CSS",)), shown)
    arrive(doorway, doorway.person("Yann Le Goff", needs=("budget",)), shown)
    helper = doorway.person("Inès Marchetti", skills=("css", "budget"), can_be_asked=True)
    arrive(doorway, helper, shown)
    arrive(doorway, doorway.person("Zoé", skills=("budget",)), shown)  # did not say so
    arrive(doorway, doorway.person("Ali", needs=("vélo",)), Dials())  # is not on the board
    with doorway.database.reading() as session:
        wanted = board.board(session, doorway.now, doorway.place).wanted
    assert [(each.word, each.seekers, each.helpers) for each in wanted] == [
        ("budget", ("Yann",), ("Inès",)),
        ("CSS", ("Luc",), ("Inès",)),
    ]


def test_somebody_who_needs_help_is_told_only_of_people_who_may_be_asked(doorway: Doorway) -> None:
    named, skilled = Dials(ShownAs.FIRST_NAME), {"skills": ("CSS",)}
    arrive(doorway, doorway.person("Luc Barthe", **skilled), named)
    arrive(doorway, doorway.person("Noémie Caillou", can_be_asked=True, **skilled), Dials())
    for name in ("Inès", "Yann", "Hugo", "Maëlle"):
        arrive(doorway, doorway.person(f"{name} X", can_be_asked=True, **skilled), named)
    with doorway.database.reading() as session:
        shown = board.board(session, doorway.now, doorway.place)
    assert len(shown.to_ask) == board.TO_ASK
    assert set(shown.to_ask) < {"Inès", "Yann", "Hugo", "Maëlle"}
