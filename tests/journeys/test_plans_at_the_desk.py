"""Plans and memberships at the desk, and what comes of them at the door."""

from datetime import date, timedelta

import pytest

from kiosk import memberships, plans
from kiosk.records import AfterEnd, Person
from kiosk.records.desk import Right
from tests.journeys.desksteps import look_at, open_members, seen, trusted
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

TODAY = date(2026, 11, 26)
NARROW = "\u202f"


def test_somebody_subscribes_pauses_and_goes_on_and_no_day_is_lost(
    members: Kiosk, kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    card = doorway.card(luc)
    doorway.offer(amina, after_end=AfterEnd.DESK)
    look_at(members, luc, "plans")
    members.expect_words("Pas encore d’abonnement.")
    members.touch("subscribe")  # there is but one plan
    members.expect_words(f"Après le 25 décembre{NARROW}: la personne passe d’abord à l’accueil.")
    members.touch("settle")
    members.expect_words("Luc a la formule Mensuel.")
    members.expect_words("En cours jusqu’au 25 décembre")
    members.touch("pause")
    members.expect_words("En pause depuis le 26 novembre")
    assert members.reads("Il reste 30\u00a0jours.")
    kiosk.scan(card, shows=Page.Welcome)  # let in, and the desk is told
    members.qtbot.waitUntil(lambda: len(seen(doorway).attention) == 2)
    for station in (members, kiosk):
        station.later(days=10)
    members.touch("takeUp")
    members.expect_words("En cours jusqu’au 4 janvier 2027")
    (now,) = doorway.held(luc)
    assert now.ends == TODAY + timedelta(days=39)
    members.touch("undo")
    members.expect_words("En pause depuis le 26 novembre")


def test_a_renewal_begins_the_day_after_and_the_same_plan_twice_at_once_is_refused_in_words(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    with doorway.database.writing() as session:
        memberships.begin(
            session, doorway.pen(), luc.id, plan.id, TODAY, date(2026, 12, 25), amina.id
        )
    look_at(members, luc, "plans")
    members.expect_thing("renew")
    members.touch("subscribe")
    members.expect_thing("settle")
    members.touch("settle")
    members.expect_words("La personne a déjà cette formule, du 26 novembre au 25 décembre.")
    members.touch("leaveForm")
    members.expect_thing("renew")
    members.touch("renew")
    members.expect_words("Du 26 décembre")
    members.touch("settle")
    members.expect_thing("membership1")
    assert [(each.starts, each.ends) for each in doorway.held(luc)] == [
        (date(2026, 12, 26), date(2027, 1, 25)),
        (TODAY, date(2026, 12, 25)),
    ]


def test_the_last_day_is_chosen_from_a_month(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    luc = doorway.person()
    doorway.offer(amina)
    look_at(members, luc, "plans")
    members.expect_words("Pas encore d’abonnement.")
    members.touch("subscribe")
    members.expect_thing("ends")
    members.touch("ends")
    members.expect_thing("monthAfter")
    members.touch("monthAfter")
    members.expect_words("janvier 2027")
    members.touch("day31")
    members.expect_words("Au 31 janvier 2027")
    members.touch("settle")
    members.expect_words("En cours jusqu’au 31 janvier 2027")
    assert [each.ends for each in doorway.held(luc)] == [date(2027, 1, 31)]


def test_a_desk_that_shows_an_old_membership_changes_nothing_and_shows_how_it_is(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    with doorway.database.writing() as session:
        memberships.begin(session, doorway.pen(), luc.id, plan.id, TODAY, None, amina.id)
    look_at(members, luc, "plans")
    members.expect_thing("pause")
    with doorway.database.writing() as session:  # at another desk, meanwhile
        (seen_there,) = memberships.of(session, luc.id)
        memberships.end(session, doorway.pen(), seen_there, amina.id)
    members.touch("pause")
    members.expect_words("Quelqu’un d’autre vient de le changer")
    members.expect_words("En cours jusqu’au 26 novembre")
    assert doorway.held(luc)[0].pauses == ()


# -- plans ---------------------------------------------------------------------------------------


def test_a_plan_in_use_is_retired_by_touch_and_offered_to_nobody_new(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    luc, plan = doorway.person(), doorway.offer(amina)
    for name in ("Atelier", "Annuel"):
        doorway.offer(amina, name)
    with doorway.database.writing() as session:
        memberships.begin(session, doorway.pen(), luc.id, plan.id, TODAY, None, amina.id)
    members.touch("room:plans")
    members.expect_thing("plan:Mensuel")
    assert members.reads("1\u00a0personne l’a")
    members.touch("plan:Mensuel")
    members.expect_thing("retire")
    assert not members.shows("deletePlan"), "somebody has it"
    members.touch("retire")
    members.expect_words(f"La formule Mensuel n’est plus proposée{NARROW}; qui l’a la garde.")
    members.touch("backToMembers")
    look_at(members, doorway.person("Zoé Roux"), "plans")
    members.expect_words("Pas encore d’abonnement.")
    members.touch("subscribe")
    members.expect_thing("choose:Atelier")
    assert not members.shows("choose:Mensuel")
    look_at(members, luc, "plans")
    members.expect_words("En cours depuis le 26 novembre, sans date de fin")


def test_a_plan_is_made_by_touch_and_a_name_that_is_taken_is_refused_and_kept(
    members: Kiosk, doorway: Doorway, amina: Person
) -> None:
    doorway.offer(amina)
    members.touch("room:plans")
    members.expect_thing("addPlan")
    members.touch("addPlan")
    members.expect_thing("planName")
    room = members.stage.lodge.parts.plans.own_writing
    room.name("MENSUEL")
    members.touch("months12")
    members.touch("rule:grace")
    members.touch("grace7")
    assert "21" in members.find("rule:grace").property("text")
    members.touch("keepPlan")
    members.expect_words(f"Une formule porte déjà ce nom{NARROW}: choisissez-en un autre.")
    room.name("Annuel")
    members.touch("keepPlan")
    members.expect_words("La formule Annuel est maintenant proposée.")
    with doorway.database.reading() as session:
        found = [each.plan for each in plans.plans(session, doorway.now, doorway.place)]
    assert [(p.name, p.months, p.after_end, p.grace_days) for p in found] == [
        ("Annuel", 12, AfterEnd.GRACE, 21),
        ("Mensuel", 1, AfterEnd.WELCOME, 0),
    ]
    members.touch("undo")
    members.expect_words("C’est annulé.")
    members.qtbot.waitUntil(lambda: not members.shows("plan:Annuel"))


def test_whoever_may_not_change_the_settings_looks_at_plans_and_changes_none(
    desk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    doorway.offer(amina)
    open_members(desk, doorway, trusted(doorway, "Bob Martin", Right.CONCIERGE))
    desk.expect_thing("room:plans")
    desk.touch("room:plans")
    desk.expect_thing("plan:Mensuel")
    desk.touch("plan:Mensuel")
    desk.expect_words("Ce droit ne fait pas partie des vôtres")
    assert not desk.shows("keepPlan")
