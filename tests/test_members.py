"""People are added and changed at the desk, by two at once if need be, and nothing is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import assistance, consents, members, memberships, peoplelist, photos, pins
from kiosk.data import members as data
from kiosk.data import people as kept
from kiosk.journal import journal
from kiosk.records import ConsentKind, Dials, Person, ShownAs, Welcomed
from kiosk.records.journal import Asked
from kiosk.records.members import Changed, Clash, Fact, NotKept, Subscribed, Twins
from kiosk.register import Register
from tests.places import Doorway

pytestmark = pytest.mark.postgresql


@pytest.fixture
def luc(doorway: Doorway) -> Person:
    return doorway.person("Luc Barthe", skills=("Python",))


@pytest.fixture
def amina(doorway: Doorway) -> Person:
    return doorway.person("Amina Ferrand")


def now(doorway: Doorway, person: Person) -> Person:
    with doorway.database.reading() as session:
        found = kept.person(session, person.id)
    assert found is not None
    return found


def change(
    doorway: Doorway, base: Person, by: Person, **wanted: object
) -> Changed | Clash | NotKept:
    with doorway.database.writing() as session:
        new = replace(base, **wanted)  # type: ignore[arg-type]
        return members.change(session, doorway.pen(), base, new, by.id)


def acts(doorway: Doorway) -> list[tuple[str, str | None]]:
    with doorway.database.reading() as session:
        page = journal(session, doorway.place, Asked())
        return [(line.what, line.why) for line in page.lines if line.what.startswith("act.")]


def test_a_change_is_kept_said_to_the_journal_and_taken_back(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    done = change(doorway, luc, amina, name="  Luc   Barthès ", email="LUC@exemple.fr")
    assert isinstance(done, Changed)
    assert (done.after.name, done.after.called, done.after.email) == (
        "Luc Barthès",
        "Luc",
        "luc@exemple.fr",
    )
    assert done.after.version == luc.version + 1
    assert acts(doorway) == [("act.person_changed", "name email")]
    with doorway.database.writing() as session:
        assert members.turn_back(session, doorway.pen(), done, amina.id)
    assert replace(now(doorway, luc), version=1) == luc


def test_what_somebody_is_called_follows_their_name_unless_it_is_a_nickname(
    doorway: Doorway, amina: Person
) -> None:
    zoe, jo = doorway.person("Zoé Blanc"), doorway.person("Marie-Jo Tanguy", called="Jo")
    change(doorway, zoe, amina, name="Chloé Blanc")
    change(doorway, jo, amina, name="Marie-Josée Tanguy")
    assert (now(doorway, zoe).called, now(doorway, jo).called) == ("Chloé", "Jo")


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ({"name": " … "}, NotKept.NO_NAME),
        ({"email": "luc at example"}, NotKept.BAD_EMAIL),
        ({"email": "luc\u202e@exemple.fr"}, NotKept.BAD_EMAIL),
    ],
)
def test_what_can_t_be_is_refused_and_nothing_changes(
    doorway: Doorway, luc: Person, amina: Person, wanted: dict[str, object], why: NotKept
) -> None:
    assert change(doorway, luc, amina, **wanted) is why
    assert now(doorway, luc) == luc


def test_two_who_change_the_same_at_once_see_both_versions(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    change(doorway, luc, amina, name="Luc Bertrand")
    clash = change(doorway, luc, amina, name="Luc Barthez")
    assert isinstance(clash, Clash)
    assert (clash.facts, clash.theirs.name) == ((Fact.NAME,), "Luc Bertrand")
    assert now(doorway, luc).name == "Luc Bertrand"
    kept_mine = change(doorway, clash.theirs, amina, name="Luc Barthez")
    assert isinstance(kept_mine, Changed)


def test_two_who_change_different_things_at_once_both_have_it_their_way(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    change(doorway, luc, amina, email="luc@exemple.fr")
    change(doorway, luc, amina, skills=("Python", "CSS"))
    with doorway.database.writing() as session:
        peoplelist.take_in(
            session, doorway.pen(), *peoplelist.read(b"name,email\nLuc B,luc@exemple.fr")
        )
    change(doorway, luc, amina, language="en")
    after = now(doorway, luc)
    assert (after.email, after.skills, after.language) == (
        "luc@exemple.fr",
        ("Python", "CSS"),
        "en",
    )
    assert (after.name, after.version) == ("Luc B", luc.version + 4)


def test_a_change_that_somebody_else_has_gone_on_with_is_not_taken_back(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    mine = change(doorway, luc, amina, name="Luc Bertrand")
    assert isinstance(mine, Changed)
    change(doorway, mine.after, amina, name="Luc Barthez")
    with doorway.database.writing() as session:
        assert not members.turn_back(session, doorway.pen(), mine, amina.id)
    assert now(doorway, luc).name == "Luc Barthez"


def test_somebody_who_is_gone_is_not_changed(doorway: Doorway, luc: Person, amina: Person) -> None:
    with doorway.database.writing() as session:
        members.remove_again(session, luc.id)
    assert change(doorway, luc, amina, name="Luc Bertrand") is NotKept.GONE


def test_somebody_added_by_mistake_is_taken_away_unless_anything_tells_of_them(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        zoe = members.add(session, doorway.pen(), "Zoé Blanc", "Zo", "zoe@exemple.fr", amina.id)
        ali = members.add(session, doorway.pen(), "Ali Noir", "", "", amina.id)
    assert isinstance(zoe, Person)
    assert isinstance(ali, Person)
    assert (zoe.called, ali.called, ali.email) == ("Zo", "Ali", None)
    doorway.scan(doorway.card(ali))
    with doorway.database.writing() as session:
        assert members.remove_again(session, zoe.id)
        assert not members.remove_again(session, ali.id)
    assert [each for each in acts(doorway) if each[0] == "act.person_added"] != []


@pytest.mark.parametrize("what", ["photo", "consent", "pin"])
def test_whoever_was_given_something_since_they_were_added_stays(
    doorway: Doorway, amina: Person, what: str
) -> None:
    with doorway.database.writing() as session:
        pen = doorway.pen()
        zoe = members.add(session, pen, "Zoé Blanc", "", "", amina.id)
        assert isinstance(zoe, Person)
        if what == "photo":
            photos.keep(session, pen, zoe.id, None, b"jpeg", amina.id)
        elif what == "consent":
            consents.say(session, pen, zoe.id, ConsentKind.RULES, None, amina.id, agreed=True)
        else:
            pins.choose(session, pen, zoe.id, pins.make_hash("123456"))
        assert not members.remove_again(session, zoe.id)
    assert now(doorway, zoe) == zoe


def test_whoever_is_added_twice_is_shown_who_is_there_already(
    doorway: Doorway, luc: Person
) -> None:
    with doorway.database.reading() as session:
        register, day = Register(), doorway.now.date()
        for name in ("luc barthe", "Barthé  Luc"):
            (twin,) = members.twins(session, register, name, "", day).lines
            assert twin.person == luc.id
        assert members.twins(session, register, "Luc", "", day).lines == ()


def test_whoever_gives_an_address_that_somebody_has_is_shown_who(
    doorway: Doorway, amina: Person
) -> None:
    with doorway.database.writing() as session:
        zoe = members.add(session, doorway.pen(), "Zoé Blanc", "", "zoe@exemple.fr", amina.id)
    assert isinstance(zoe, Person)
    with doorway.database.reading() as session:
        register, day = Register(), doorway.now.date()
        shared = members.twins(session, register, "Tom Blanc", " Zoe@Exemple.fr ", day)
        assert [each.person for each in shared.lines] == [zoe.id]
        assert shared.share_email
        named = members.twins(session, register, "Zoé Blanc", "zoe@exemple.fr", day)
        assert (len(named.lines), named.share_email) == (1, False)
        for nothing in ("", "zoe@", "tom@exemple.fr"):
            assert members.twins(session, register, "Tom Blanc", nothing, day) == Twins(())


def test_the_door_proposes_the_dials_that_somebody_chose_before_those_of_their_last_visit(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    card = doorway.card(luc)
    doorway.after(days=-1).scan(card)
    doorway.after(days=-1, minutes=5).scan(card)
    dials = Dials(ShownAs.FIRST_NAME, activity_shown=True)
    change(doorway, luc, amina, dials=dials)
    welcomed = doorway.scan(card)
    assert isinstance(welcomed, Welcomed)
    assert (welcomed.proposed, welcomed.visit.dials) == (dials, Dials())


def test_what_somebody_agreed_to_is_kept_in_step_with_what_follows_from_it(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    change(doorway, luc, amina, can_be_asked=True)
    later = doorway.after(days=1)
    with later.database.writing() as session:
        assistance.keep(session, later.pen(), luc.id, amina.id, needs=True)
        photos.keep(session, later.pen(), luc.id, None, b"jpeg", amina.id)
        photos.keep(session, later.pen(), luc.id, b"jpeg", None, amina.id)
    with doorway.database.reading() as session:
        held = consents.held(session, luc.id)
    assert {kind: each.agreed for kind, each in held.items()} == {
        ConsentKind.ASKED: True,
        ConsentKind.ASSISTANCE: True,
        ConsentKind.PHOTO: False,
    }
    assert held[ConsentKind.ASKED].said_at == doorway.now
    assert now(doorway, luc).needs_assistance


def test_of_two_who_keep_a_photo_or_note_an_answer_at_once_the_second_is_told(
    doorway: Doorway, luc: Person, amina: Person
) -> None:
    rules = ConsentKind.RULES
    with doorway.database.writing() as session:
        pen = doorway.pen()
        assert photos.keep(session, pen, luc.id, None, b"first", amina.id)
        assert not photos.keep(session, pen, luc.id, None, b"second", amina.id)
        assert photos.kept(session, luc.id) == b"first"
        assert photos.keep(session, pen, luc.id, b"first", b"second", amina.id)
        assert not photos.keep(session, pen, luc.id, b"first", None, amina.id)  # an undo comes late
        yes = consents.say(session, pen, luc.id, rules, None, amina.id, agreed=True)
        assert consents.say(session, pen, luc.id, rules, None, amina.id, agreed=False) is None
        assert consents.said(session, luc.id, rules) == (yes,)
        assert consents.say(session, pen, luc.id, rules, yes, amina.id, agreed=False)


WANTED = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["Luc Barthe", "Luc Bertrand", "Luc Barthez"]),
        "email": st.sampled_from([None, "a@exemple.fr", "b@exemple.fr"]),
        "skills": st.sampled_from([("Python",), ("CSS",), ()]),
        "can_be_asked": st.booleans(),
        "needs_assistance": st.booleans(),
        "language": st.sampled_from([None, "fr", "en"]),
    },
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(WANTED, WANTED)
def test_of_two_who_change_somebody_at_once_nobody_s_word_is_lost_unsaid(
    doorway: Doorway, first: dict[str, object], second: dict[str, object]
) -> None:
    luc, amina = doorway.person("Luc Barthe", skills=("Python",)), doorway.person("Amina Ferrand")
    assert isinstance(change(doorway, luc, amina, **first), Changed)
    between = now(doorway, luc)
    done = change(doorway, luc, amina, **second)
    after = now(doorway, luc)
    assert after.version >= between.version
    for fact in Fact:
        base, mine = getattr(luc, fact), second.get(fact, getattr(luc, fact))
        theirs, kept_now = getattr(between, fact), getattr(after, fact)
        if isinstance(done, Clash):
            assert kept_now == theirs  # nothing was written
            assert (fact in done.facts) is (mine != base and theirs not in (base, mine))
        else:
            assert kept_now == (theirs if mine == base else mine)
            assert mine in (base, kept_now)


def test_a_membership_is_said_in_a_word(doorway: Doorway, luc: Person) -> None:
    today = date(2026, 11, 26)

    def says() -> tuple[Subscribed, date | None]:
        with doorway.database.reading() as session:
            (line,) = members.lines(session, [luc.id], today)
        return line.subscribed, line.day

    assert says() == (Subscribed.NOTHING, None)
    doorway.subscribe(luc, today - timedelta(90), today - timedelta(30))
    assert says() == (Subscribed.ENDED, today - timedelta(30))
    doorway.subscribe(luc, today + timedelta(60))
    assert says() == (Subscribed.TO_COME, today + timedelta(60))
    doorway.subscribe(luc, today - timedelta(1), today + timedelta(20))
    assert says() == (Subscribed.CURRENT, None)  # it goes on
    other = doorway.person("Zoé Blanc")
    doorway.subscribe(other, today - timedelta(1), today + timedelta(14))
    with doorway.database.reading() as session:
        (line,) = members.lines(session, [other.id], today)
    assert line.subscribed is Subscribed.ENDING


def test_a_membership_that_rests_is_said_to_and_is_none_to_renew(
    doorway: Doorway, luc: Person
) -> None:
    today = date(2026, 11, 26)
    doorway.subscribe(luc, today - timedelta(10), today + timedelta(3))
    with doorway.database.writing() as session:
        (held,) = memberships.of(session, luc.id)
        memberships.pause(session, doorway.pen(), held, luc.id)
    later = today + timedelta(30)
    with doorway.database.reading() as session:
        (line,) = members.lines(session, [luc.id], later)
        assert data.ending(session, later) == set()
    assert (line.subscribed, line.day) == (Subscribed.PAUSED, today)
