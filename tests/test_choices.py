"""What the place chooses: changed by whoever may, refused in time, taken back, at nobody's cost."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk import choicebook, choices, placetime, privacy, trust
from kiosk.choicebook import DAYS
from kiosk.data import places
from kiosk.data.tables import ACT
from kiosk.records import DayHours, Person, Place, Visit
from kiosk.records.choices import Changed, Kind, Setting, Value, Wrong
from kiosk.records.desk import ActKind, Right
from tests.places import PLACE, Doorway

pytestmark = pytest.mark.postgresql

EIGHT_TO_SIX: dict[str, Value] = {day: ["08:00", "18:00"] for day in DAYS}


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    """Somebody who may change the settings, and is not inside."""
    return doorway.keeper()


def place(doorway: Doorway) -> Place:
    with doorway.database.reading() as session:
        return places.place_now(session)


def value(doorway: Doorway, setting: Setting) -> Value:
    return choicebook.values(place(doorway))[setting]


def change(
    doorway: Doorway, by: Person, new: dict[Setting, Value], **seen: Value
) -> Changed | Wrong:
    with doorway.database.writing() as session:
        known = {Setting(name): each for name, each in seen.items()}
        return choices.change(session, doorway.pen(), new, known, by.id)


def take_back(doorway: Doorway, changed: Changed | Wrong, by: Person) -> bool:
    assert isinstance(changed, Changed)
    with doorway.database.writing() as session:
        return choices.take_back(session, doorway.pen(), changed, by.id)


def noted(doorway: Doorway) -> list[str | None]:
    with doorway.database.reading() as session:
        found = session.execute(select(ACT.c.detail).where(ACT.c.kind == ActKind.SETTINGS))
        return list(found.scalars())


OTHERS: dict[Setting, Value] = {
    Setting.NAME: "La Fabrique d’à côté",
    Setting.HOURS: {**EIGHT_TO_SIX, "saturday": ["09:00", "02:00"], "sunday": None},
    Setting.SEATS: 12,
    Setting.LIMIT: 300,
    Setting.LEGAL_FORM: "association",
    Setting.ZONE: "Indian/Reunion",
    Setting.LANGUAGE: "en",
    Setting.FORMAL: False,
    **{
        entry.setting: next(each for each in entry.offers if each != entry.default)
        for entry in choicebook.BOOK
        if entry.setting not in choices.OWN_ROW and entry.kind is Kind.ONE_OF
    },
    Setting.MONTHLY: ["pdf", "csv"],
}


@pytest.mark.parametrize("setting", Setting)
def test_every_setting_can_be_changed_and_taken_back(
    doorway: Doorway, amina: Person, setting: Setting
) -> None:
    before = value(doorway, setting)
    changed = change(doorway, amina, {setting: OTHERS[setting]})
    assert changed == Changed({setting: before}, {setting: OTHERS[setting]})
    assert value(doorway, setting) == OTHERS[setting] != before
    assert noted(doorway) == [setting]
    assert take_back(doorway, changed, amina)
    assert place(doorway) == PLACE


def test_a_place_that_chooses_nothing_has_what_the_book_says() -> None:
    kept = choicebook.values(PLACE)
    usual = {entry.setting: entry.default for entry in choicebook.BOOK}
    assert kept == {**usual, Setting.NAME: "Le Perron"}
    assert set(usual) == set(Setting)


def test_whoever_may_not_change_the_settings_changes_nothing(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, {Right.CONCIERGE}, None)
    assert change(doorway, amina, {Setting.SEATS: 12}) is Wrong.NOT_YOURS
    assert place(doorway) == PLACE
    assert noted(doorway) == []


def test_of_two_who_change_one_setting_the_second_is_told_of_the_first(
    doorway: Doorway, amina: Person
) -> None:
    first = change(doorway, amina, {Setting.SEATS: 12}, seats=40)
    assert change(doorway, amina, {Setting.SEATS: 15}, seats=40) is Wrong.MEANWHILE
    named = change(doorway, amina, {Setting.NAME: "La Fabrique"}, name="Le Perron")
    assert isinstance(named, Changed)  # another setting is nobody else's
    assert value(doorway, Setting.SEATS) == 12
    assert change(doorway, amina, {Setting.SEATS: 15}, seats=12)
    assert not take_back(doorway, first, amina)
    assert value(doorway, Setting.SEATS) == 15


@pytest.mark.parametrize(
    ("setting", "bad", "why"),
    [
        (Setting.NAME, "  ", Wrong.NAME_MISSING),
        (Setting.NAME, 12, Wrong.NAME_MISSING),
        (Setting.NAME, "a" * 300, Wrong.NAME_UNFIT),
        (Setting.NAME, "Le\u202ePerron", Wrong.NAME_UNFIT),
        (Setting.HOURS, None, Wrong.NOT_HOURS),
        (Setting.HOURS, {"monday": ["08:00", "20:00"]}, Wrong.NOT_HOURS),
        (Setting.HOURS, {**EIGHT_TO_SIX, "monday": ["08:00"]}, Wrong.NOT_HOURS),
        (Setting.HOURS, {**EIGHT_TO_SIX, "monday": ["08+01", "20:00"]}, Wrong.NOT_HOURS),
        (Setting.HOURS, {**EIGHT_TO_SIX, "monday": [8, 20]}, Wrong.NOT_HOURS),
        (Setting.HOURS, dict.fromkeys(DAYS), Wrong.NO_DAY),
        (Setting.HOURS, {**EIGHT_TO_SIX, "monday": ["03:00", "12:00"]}, Wrong.NIGHT),
        (Setting.HOURS, {**EIGHT_TO_SIX, "monday": ["12:00", "04:30"]}, Wrong.NIGHT),
        (Setting.SEATS, 0, Wrong.NUMBER),
        (Setting.SEATS, True, Wrong.NUMBER),
        (Setting.SEATS, "12", Wrong.NUMBER),
        (Setting.LIMIT, 10_000, Wrong.NUMBER),
        (Setting.SEATS, 61, Wrong.OVER_LIMIT),
        (Setting.LIMIT, 39, Wrong.OVER_LIMIT),
        (Setting.LEGAL_FORM, "kingdom", Wrong.NOT_OFFERED),
        (Setting.ZONE, "Europe/Atlantis", Wrong.NOT_OFFERED),
        (Setting.ZONE, "../../etc/passwd", Wrong.NOT_OFFERED),
        (Setting.LANGUAGE, "de", Wrong.NOT_OFFERED),
        (Setting.FORMAL, 1, Wrong.NOT_OFFERED),
        (Setting.RESULT_SECONDS, 20.0, Wrong.NOT_OFFERED),
        (Setting.DESK_DAYS, 91, Wrong.NOT_OFFERED),
        (Setting.THEME, ["dark"], Wrong.NOT_OFFERED),
        (Setting.MONTHLY, None, Wrong.NOT_OFFERED),
        (Setting.MONTHLY, True, Wrong.NOT_OFFERED),
        (Setting.MONTHLY, "pdf", Wrong.NOT_OFFERED),
        (Setting.MONTHLY, ["pdf", "exe"], Wrong.NOT_OFFERED),
        (Setting.MONTHLY, ["pdf", "pdf"], Wrong.NOT_OFFERED),
        (Setting.MONTHLY, [["pdf"]], Wrong.NOT_OFFERED),
    ],
)
def test_what_can_t_be_is_refused_with_its_reason_and_nothing_changes(
    doorway: Doorway, amina: Person, setting: Setting, bad: Value, why: Wrong
) -> None:
    assert change(doorway, amina, {setting: bad}) is why
    assert place(doorway) == PLACE


def test_seats_and_limit_may_grow_together(doorway: Doorway, amina: Person) -> None:
    assert change(doorway, amina, {Setting.SEATS: 100, Setting.LIMIT: 120}) == Changed(
        {Setting.SEATS: 40, Setting.LIMIT: 60}, {Setting.SEATS: 100, Setting.LIMIT: 120}
    )


def test_a_name_is_kept_in_one_line(doorway: Doorway, amina: Person) -> None:
    change(doorway, amina, {Setting.NAME: "  La\n Fabrique "})
    assert place(doorway).name == "La Fabrique"


def test_formats_are_kept_in_one_order_whichever_was_said_first(
    doorway: Doorway, amina: Person
) -> None:
    change(doorway, amina, {Setting.MONTHLY: ["csv", "pdf"]})
    assert value(doorway, Setting.MONTHLY) == ["pdf", "csv"]
    assert change(doorway, amina, {Setting.MONTHLY: ["csv", "pdf"]}) == Changed({}, {})


# -- while people are inside ------------------------------------------------------------------------


def test_the_zone_stays_while_somebody_is_inside(doorway: Doorway, amina: Person) -> None:
    doorway.scan(doorway.member())
    assert change(doorway, amina, {Setting.ZONE: "Pacific/Noumea"}) is Wrong.INSIDE
    assert change(doorway, amina, {Setting.ZONE: "Europe/Paris"}) == Changed({}, {})
    assert [each.visit.departed_at for each in doorway.inside()] == [None]


def test_a_zone_ten_hours_away_closes_nobody_s_visit(doorway: Doorway, amina: Person) -> None:
    card = doorway.member()
    doorway.at("09:00").scan(card)
    doorway.at("17:30").scan(card)
    evening = doorway.at("18:00")
    changed = change(evening, amina, {Setting.ZONE: "Pacific/Noumea"})
    assert isinstance(changed, Changed)
    (visit,) = doorway.visits()
    assert (doorway.hour(visit.arrived_at), doorway.hour(visit.departed_at)) == (
        "26 09:00",
        "26 17:30",
    )
    assert not visit.estimated


def test_new_hours_leave_those_inside_inside(doorway: Doorway, amina: Person) -> None:
    doorway.scan(doorway.member())
    assert change(doorway, amina, {Setting.HOURS: EIGHT_TO_SIX}) != Wrong.INSIDE
    later = replace(doorway.at("18:30"), place=place(doorway))
    assert [each.unconfirmed for each in later.inside()] == [True]
    assert later.close_overdue() == 0


def test_a_day_on_which_somebody_is_inside_does_not_become_a_closed_one(
    doorway: Doorway, amina: Person
) -> None:
    doorway.scan(doorway.member())
    shut = {**EIGHT_TO_SIX, "thursday": None}
    assert change(doorway, amina, {Setting.HOURS: shut}) is Wrong.INSIDE
    assert change(doorway, amina, {Setting.HOURS: {**EIGHT_TO_SIX, "friday": None}}) != Wrong.INSIDE


def test_nobody_who_is_inside_is_made_to_have_left_before_the_hours_changed(
    doorway: Doorway, amina: Person
) -> None:
    doorway.at("09:00").scan(doorway.member())
    afternoon = doorway.at("17:00")
    for closes in ("08:30", "16:59"):
        early: dict[Setting, Value] = {
            Setting.HOURS: {**EIGHT_TO_SIX, "thursday": ["08:00", closes]}
        }
        assert change(afternoon, amina, early) is Wrong.INSIDE
    assert isinstance(change(afternoon, amina, {Setting.HOURS: EIGHT_TO_SIX}), Changed)
    late: dict[Setting, Value] = {Setting.HOURS: {**EIGHT_TO_SIX, "thursday": ["08:00", "18:30"]}}
    assert change(doorway.at("19:00"), amina, late) is Wrong.INSIDE  # it ended at 18:00
    tomorrow = replace(doorway.at("2026-11-27 09:00"), place=place(doorway))
    assert tomorrow.close_overdue() == 1
    (visit,) = doorway.visits()
    assert (doorway.hour(visit.departed_at), visit.estimated) == ("26 18:00", True)


MINUTES = st.integers(0, 23 * 60 + 59)


def on_thursday(opens: int, closes: int) -> Place:
    hours = DayHours(*(time(each // 60, each % 60) for each in (opens, closes)))
    return replace(PLACE, hours=(*PLACE.hours[:3], hours, *PLACE.hours[4:]))


@given(
    arrives=MINUTES,
    stays=MINUTES,
    before=st.tuples(st.integers(240, 1439), MINUTES),
    after=st.tuples(st.integers(240, 1439), MINUTES) | st.none(),
)
def test_other_hours_never_rewrite_what_was_lived(
    arrives: int, stays: int, before: tuple[int, int], after: tuple[int, int] | None
) -> None:
    start = placetime.day_start(date(2026, 11, 26), PLACE)
    arrived = start + timedelta(minutes=arrives)
    moment = min(arrived + timedelta(minutes=stays), placetime.day_end(date(2026, 11, 26), PLACE))
    visit = Visit(UUID(int=1), UUID(int=2), arrived, UUID(int=3))
    old = on_thursday(*before)
    new = (
        replace(PLACE, hours=(*PLACE.hours[:3], None, *PLACE.hours[4:]))
        if after is None
        else on_thursday(*after)
    )
    tomorrow = start + timedelta(days=1, hours=5)
    lived = placetime.estimated_departure(visit, tomorrow, old)
    ends = placetime.estimated_departure(visit, tomorrow, new)
    if placetime.rewrites(visit, moment, old, new):
        assert lived != ends
    else:
        assert ends == lived or ends > moment


def test_a_departure_that_was_forgotten_yesterday_ends_by_yesterday_s_hours(
    doorway: Doorway, amina: Person
) -> None:
    doorway.scan(doorway.member())
    tomorrow = doorway.at("2026-11-27 09:00")
    changed = change(tomorrow, amina, {Setting.HOURS: {**EIGHT_TO_SIX, "thursday": None}})
    assert isinstance(changed, Changed)
    (visit,) = doorway.visits()
    assert (doorway.hour(visit.departed_at), visit.estimated) == ("26 20:00", True)


@given(
    hour=st.times(),
)
def test_no_hour_that_can_be_chosen_lets_a_day_begin_before_four(hour: time) -> None:
    week: dict[str, Value] = {**EIGHT_TO_SIX, "monday": [f"{hour:%H:%M}", "04:00"]}
    assert (choicebook.wrong(Setting.HOURS, week) is None) is (hour.hour >= 4)


@pytest.mark.parametrize("zone", choicebook.ZONES)
def test_every_zone_that_the_screen_offers_exists(zone: str) -> None:
    assert choicebook.wrong(Setting.ZONE, zone) is None


# -- what some of them do ---------------------------------------------------------------------------


def test_who_did_what_at_the_desk_is_forgotten_as_early_as_the_place_chooses(
    doorway: Doorway, amina: Person
) -> None:
    change(doorway, amina, {Setting.DESK_DAYS: 30})
    for days, kept in ((29, 1), (31, 0)):
        with doorway.database.writing() as session:
            now = doorway.after(days=days).now
            privacy.erase_due(session, now, places.place_now(session).choices)
        assert len(noted(doorway)) == kept
