"""Any sequence of events, in any order of clocks, folds to the visits that the table holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import check, presence
from kiosk.data import log, people, visits
from kiosk.fold import Fold
from kiosk.records import Actor, ComesAs, Event, EventKind, Person, ShownAs
from tests.places import THURSDAY, Doorway

pytestmark = pytest.mark.postgresql

PERSONS = [UUID(int=number) for number in range(1, 4)]
VISITS = [UUID(int=100 + number) for number in range(5)]


@dataclass(frozen=True)
class Scribble:
    """An event that anything might have written: some make sense where they stand, some do not."""

    kind: EventKind
    who: int
    second_month: bool
    visit: int
    minutes: int
    about: int
    shown_as: ShownAs | None
    activity_shown: bool | None
    headcount: int | None
    apt: bool


scribbles = st.lists(
    st.builds(
        Scribble,
        kind=st.sampled_from(EventKind),
        who=st.integers(-1, len(PERSONS) - 1),
        second_month=st.booleans(),
        visit=st.integers(0, len(VISITS) - 1),
        minutes=st.integers(-50_000, 50_000),
        about=st.integers(0, 30),
        shown_as=st.none() | st.sampled_from(ShownAs),
        activity_shown=st.none() | st.booleans(),
        headcount=st.none() | st.integers(1, 30),
        apt=st.sampled_from((True, True, True, False)),
    ),
    min_size=3,
    max_size=30,
)


def history(scribbled: Sequence[Scribble]) -> list[tuple[Event, UUID | None]]:
    """The events that were scribbled, each with the person whom its alias stands for.

    One that is `apt` is about an earlier event, of the same visit and person, if there was any.
    """
    events: list[tuple[Event, UUID | None]] = []
    for number, each in enumerate(scribbled):
        person = None if each.who < 0 else PERSONS[each.who]
        visit, about = VISITS[each.visit], UUID(int=10_000 + each.about)
        if each.apt and events and each.kind is not EventKind.ARRIVAL:
            before, person = events[each.about % len(events)]
            visit, about = before.visit, before.id
        alias = None if person is None else UUID(int=person.int * 10 + each.second_month)
        event = Event(
            id=UUID(int=10_000 + number),
            kind=each.kind,
            visit=visit,
            alias=alias,
            occurred_at=THURSDAY + timedelta(minutes=each.minutes),
            recorded_at=THURSDAY,
            station="entrance",
            by=Actor.PERSON,
            comes_as=ComesAs.MEMBER,
            shown_as=each.shown_as,
            activity_shown=each.activity_shown,
            about=about,
            headcount=each.headcount,
        )
        events.append((event, person))
    return events


ALIASES = {
    UUID(int=person.int * 10 + month): person for person in PERSONS for month in (False, True)
}


@settings(
    max_examples=1000,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(scribbled=scribbles)
def test_a_thousand_random_histories_fold_to_the_visits_in_the_table(
    doorway: Doorway, scribbled: Sequence[Scribble]
) -> None:
    with doorway.database.writing() as session:
        known = [Person(id=id, name=str(id), called="x") for id in PERSONS]
        people.add(session, known, THURSDAY)
        for alias, person in ALIASES.items():
            month = "2026-11" if alias.int % 10 else "2026-12"
            log.add_alias(session, alias, person, month)
        for event, who in history(scribbled):
            presence.record(session, event, who)

        found = check.check(session)
        assert found.problems == ()
        assert found.events == len(scribbled)
        inside = [visit.person for visit in visits.open_visits(session) if visit.person]
        assert len(inside) == len(set(inside))
        session.rollback()


@given(scribbled=scribbles)
def test_a_history_folds_alike_one_event_at_a_time_or_all_at_once(
    scribbled: Sequence[Scribble],
) -> None:
    events = [event for event, _ in history(scribbled)]
    whole, piecemeal = Fold(ALIASES), Fold(ALIASES)
    whole.add(events)
    for event in events:
        piecemeal.add([event])
    assert whole.visits == piecemeal.visits
    assert len(whole.ignored) == len(piecemeal.ignored)


@given(scribbled=scribbles)
def test_nobody_is_ever_in_twice_and_no_visit_lasts_less_than_nothing(
    scribbled: Sequence[Scribble],
) -> None:
    fold = Fold(ALIASES)
    for event, _ in history(scribbled):
        fold.add([event])
        inside = [v.person for v in fold.visits.values() if v.departed_at is None and v.person]
        assert len(inside) == len(set(inside))
        for visit in fold.visits.values():
            assert visit.departed_at is None or visit.departed_at >= visit.arrived_at
            assert (visit.departed_at is None) == (visit.departure is None)


def event(kind: EventKind, id: int, visit: int = 0, **more: object) -> Event:
    """An event of the first person's."""
    said: dict[str, object] = {
        "alias": UUID(int=10),
        "occurred_at": THURSDAY,
        "recorded_at": THURSDAY,
        "station": "entrance",
        "by": Actor.PERSON,
    }
    return Event(id=UUID(int=id), kind=kind, visit=VISITS[visit], **(said | more))  # type: ignore[arg-type]


def folded(*events: Event) -> Fold:
    """What those events fold to."""
    fold = Fold({UUID(int=10): PERSONS[0]})
    fold.add(events)
    return fold


def test_an_arrival_while_present_changes_nothing_and_is_reported() -> None:
    fold = folded(event(EventKind.ARRIVAL, 1), event(EventKind.ARRIVAL, 2, visit=1))
    assert list(fold.visits) == [VISITS[0]]
    assert [ignored.why for ignored in fold.ignored] == ["arrival while present"]


def test_a_departure_while_absent_changes_nothing_and_is_reported() -> None:
    fold = folded(
        event(EventKind.DEPARTURE, 1),
        event(EventKind.ARRIVAL, 2),
        event(EventKind.DEPARTURE, 3),
        event(EventKind.DEPARTURE, 4),
    )
    assert [ignored.why for ignored in fold.ignored] == [
        "departure of a visit that is not known",
        "departure while absent",
    ]
    assert fold.visits[VISITS[0]].departure == UUID(int=3)


def test_a_correction_moves_an_arrival_and_makes_an_estimate_certain() -> None:
    earlier: datetime = THURSDAY - timedelta(hours=1)
    later = THURSDAY + timedelta(hours=3)
    fold = folded(
        event(EventKind.ARRIVAL, 1),
        event(EventKind.ESTIMATE, 2, occurred_at=THURSDAY + timedelta(hours=8)),
        event(EventKind.CORRECTION, 3, about=UUID(int=1), occurred_at=earlier),
        event(EventKind.CORRECTION, 4, about=UUID(int=2), occurred_at=later),
        event(EventKind.CORRECTION, 5, about=UUID(int=9), occurred_at=later),
    )
    visit = fold.visits[VISITS[0]]
    assert (visit.arrived_at, visit.departed_at, visit.estimated) == (earlier, later, False)
    assert [ignored.why for ignored in fold.ignored] == ["correction of what is not so"]


def test_an_arrival_that_is_undone_never_was_and_its_person_may_come_again() -> None:
    fold = folded(
        event(EventKind.ARRIVAL, 1),
        event(EventKind.UNDO, 2, about=UUID(int=1)),
        event(EventKind.ARRIVAL, 3, visit=1),
    )
    assert list(fold.visits) == [VISITS[1]]
    assert fold.ignored == []


def test_a_departure_that_is_undone_leaves_its_person_inside() -> None:
    fold = folded(
        event(EventKind.ARRIVAL, 1),
        event(EventKind.DEPARTURE, 2),
        event(EventKind.UNDO, 3, about=UUID(int=2)),
        event(EventKind.ARRIVAL, 4, visit=1),
    )
    assert fold.visits[VISITS[0]].departed_at is None
    assert [ignored.why for ignored in fold.ignored] == ["arrival while present"]


def test_visits_stay_the_same_when_their_people_are_unlinked() -> None:
    events = [
        event(EventKind.ARRIVAL, 1),
        event(EventKind.DEPARTURE, 2, alias=UUID(int=11)),
        event(EventKind.ARRIVAL, 3, visit=1, alias=UUID(int=11)),
    ]
    linked = Fold({UUID(int=10): PERSONS[0], UUID(int=11): PERSONS[0]})
    unlinked = Fold({})
    linked.add(events)
    unlinked.add(events)
    assert list(linked.visits) == list(unlinked.visits)
    assert {visit.person for visit in unlinked.visits.values()} == {None}
    assert [v.departed_at for v in linked.visits.values()] == [
        v.departed_at for v in unlinked.visits.values()
    ]


def test_a_group_is_nobody_in_particular_and_may_come_twice() -> None:
    fold = folded(
        event(EventKind.ARRIVAL, 1, alias=None, headcount=12),
        event(EventKind.ARRIVAL, 2, visit=1, alias=None, headcount=5),
    )
    assert [visit.headcount for visit in fold.visits.values()] == [12, 5]
    assert fold.ignored == []
