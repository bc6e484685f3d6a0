"""A list from another program: foreseen line by line, taken in whole or not at all, taken back whole."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from kiosk import acts, presence, privacy
from kiosk.columns import guess, knows
from kiosk.data import memberships, people
from kiosk.importing import Preview
from kiosk.importmatching import known
from kiosk.importundoing import STALE, UNDOABLE, may_undo, past, take_back, tidy
from kiosk.importwriting import PORTION, Writing
from kiosk.records import Pause, Person
from kiosk.records.desk import ActKind
from kiosk.records.importing import Difference, Fate, Field, NotUndone, Problem, Wrong
from kiosk.tables import read_table
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

F = Field


def preview(doorway: Doorway, text: str) -> Preview:
    table = read_table(text.encode(), knows)
    with doorway.database.reading() as session:
        made = Preview(known(session, doorway.place, doorway.now), table, guess(table.header))
    while made.go_on(100):
        pass
    return made


def write(doorway: Doorway, made: Preview, portions: int = 1000) -> Writing:
    writing = Writing(made.tasks(), "liste.csv", None)
    for _ in range(portions):
        with doorway.database.writing() as session:
            portion = writing.write(session, doorway.pen())
        writing.take(portion)
        if not portion.goes_on:
            break
    return writing


def take_in(doorway: Doorway, text: str) -> UUID:
    id = write(doorway, preview(doorway, text)).id
    assert id is not None
    return id


def undo(doorway: Doorway, id: UUID) -> list[str]:
    """Take an import back; the names of those who stay as they are."""
    kept: list[str] = []
    with doorway.database.writing() as session:
        assert isinstance(may_undo(session, doorway.pen(), id, None), int)
    going = True
    while going:
        with doorway.database.writing() as session:
            portion = take_back(session, doorway.now, id)
        kept += [person.name for person in portion.kept]
        going = portion.goes_on
    return kept


def everybody(doorway: Doorway) -> dict[str, Person]:
    with doorway.database.reading() as session:
        return {person.name: person for person in people.people(session).values()}


def held(doorway: Doorway, person: Person) -> list[tuple[str, date, date | None]]:
    with doorway.database.reading() as session:
        found = memberships.memberships(session, person.id)
    return [(each.plan.name, each.starts, each.ends) for each in found]


def many(count: int) -> str:
    lines = (f"Personne {n};p{n}@example.org;Mensuel" for n in range(count))
    return "Nom;Courriel;Formule\n" + "\n".join(lines)


def test_each_line_says_what_it_would_do(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org", external_id="7")
    doorway.person("Zoé Blanc", email="zoe@example.org")
    doorway.person("Inès Marchetti")
    made = preview(
        doorway,
        "Nom;Courriel;Identifiant;Savoirs\n"
        "Luc Barthès;luc@example.org;7;CSS, Python\n"
        "Zoé Blanc;zoe@example.org;;\n"
        "Inès  MARCHETTI;;;\n"
        "Yann Le Goff;yann@example.org;8;\n"
        ";ana@example.org;;\n",
    )
    assert [each.fate for each in made.lines()] == [
        *(Fate.CHANGED, Fate.SAME, Fate.ASKED, Fate.ADDED, Fate.BAD)
    ]
    (changed,) = made.lines(Fate.CHANGED)
    assert changed.person == luc
    assert changed.differences == (
        Difference(F.NAME, "Luc Barthe", "Luc Barthès"),
        Difference(F.SKILLS, "", "CSS | Python"),
    )
    (bad,) = made.lines(Fate.BAD)
    assert (bad.line, bad.problems) == (6, (Problem(Wrong.NO_NAME),))
    assert list(everybody(doorway)) == ["Inès Marchetti", "Luc Barthe", "Zoé Blanc"]


def test_a_namesake_is_asked_about_and_never_assumed(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    text = "Nom;Courriel\nInès Marchetti;ines@example.org\nInès Marchetti;other@example.org\n"
    made = preview(doorway, text)
    assert made.tasks() == []
    made.answer(2, same=True)
    made.answer(3, same=False)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.ADDED]
    write(doorway, made)
    with doorway.database.reading() as session:
        assert len(people.named(session, "Inès Marchetti")) == 2
    made = preview(doorway, "Nom\nInès Marchetti\n")
    assert made.lines()[0].problems == (Problem(Wrong.SHARED_NAME, number=2),)
    again = preview(replace(doorway), text)
    again.answer_all(same=True)
    assert [each.fate for each in again.lines()] == [Fate.SAME, Fate.SAME]


def test_two_lines_that_turn_out_to_be_one_person_are_one_too_many(doorway: Doorway) -> None:
    doorway.person("Inès Marchetti")
    made = preview(
        doorway, "Nom;Courriel\nInès Marchetti;a@example.org\nInès Marchetti;b@example.org\n"
    )
    made.answer_all(same=True)
    assert [each.fate for each in made.lines()] == [Fate.CHANGED, Fate.BAD]
    assert made.lines()[1].problems == (Problem(Wrong.SAME_PERSON, number=2),)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Zoé;zoe;;;", Problem(Wrong.NOT_EMAIL, F.EMAIL, "zoe")),
        ("Zoé;;Mensuel;demain;", Problem(Wrong.NOT_DATE, F.STARTS, "demain")),
        ("Zoé;;;2026-01-01;", Problem(Wrong.NO_PLAN)),
        ("Zoé;;Mensuel;2026-02-01;01/01/2026", Problem(Wrong.ENDS_FIRST, F.ENDS, "01/01/2026")),
        ("Zo\0é;;;;", Problem(Wrong.HIDDEN, F.NAME, "Zo\ufffdé")),
        ("x" * 300 + ";;;;", Problem(Wrong.TOO_LONG, F.NAME, "x" * 59 + "…")),
        ("Zoé;;;;;encore", Problem(Wrong.CELLS, None, "encore")),
        ('"Zoé"x;;;;', Problem(Wrong.QUOTES)),
        ("\u200b;;;;", Problem(Wrong.NO_NAME, F.NAME, "\ufffd")),
        ("Luc;;;;", Problem(Wrong.SAME_PERSON, number=2)),
        ("Luc Max;luc@example.org;;;", Problem(Wrong.SAME_PERSON, number=2)),
    ],
)
def test_a_bad_line_says_why_and_stops_no_other(
    doorway: Doorway, line: str, problem: Problem
) -> None:
    head = "Nom;Courriel;Formule;Début;Fin\nLuc;luc@example.org;;;\n"
    made = preview(doorway, f"{head}{line}\nAna;ana@example.org;;;\n")
    if problem.why is Wrong.SAME_PERSON and line.startswith("Luc;"):
        made = preview(doorway, f"Nom;Courriel;Formule;Début;Fin\nLuc;;;;\n{line}\nAna;;;;\n")
    assert [each.problems for each in made.lines()] == [(), (problem,), ()]
    write(doorway, made)
    assert list(everybody(doorway)) == ["Ana", "Luc"]


def test_all_that_is_wrong_with_a_line_is_said_at_once(doorway: Doorway) -> None:
    made = preview(doorway, "Nom;Courriel;Début;Formule\n;x;y;z\n")
    assert [problem.why for problem in made.lines()[0].problems] == [
        *(Wrong.NO_NAME, Wrong.NOT_EMAIL, Wrong.NOT_DATE)
    ]


def test_a_list_of_helloasso_takes_who_paid_and_leaves_who_did_not(doorway: Doorway) -> None:
    take_in(
        doorway,
        "Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;"
        "Nom payeur;Prénom payeur;Email payeur;Tarif\n"
        "1;26/11/2026 10:42;Validé;Barthe;Luc;Barthe;Luc;luc@example.org;Adhésion 2026\n"
        "1;26/11/2026 10:42;Validé;Barthe;Marie Lou;Barthe;Luc;luc@example.org;Adhésion 2026\n"
        "2;26/11/2026 10:50;Annulé;Blanc;Zoé;Blanc;Zoé;zoe@example.org;Adhésion 2026\n",
    )
    found = everybody(doorway)
    assert list(found) == ["Luc Barthe", "Marie Lou Barthe"]
    assert found["Luc Barthe"].email == "luc@example.org"
    assert (found["Marie Lou Barthe"].email, found["Marie Lou Barthe"].called) == (
        None,
        "Marie Lou",
    )
    assert held(doorway, found["Luc Barthe"]) == [("Adhésion 2026", date(2026, 11, 26), None)]


def test_a_list_of_cobot_tells_until_when_somebody_stays(doorway: Doorway) -> None:
    take_in(
        doorway,
        '"Name","Company","Email","Plan Name","Start Date","Canceled to","Next Invoice Date"\n'
        '"Luc Barthe","","luc@example.org","Flex","2025-03-01","2026-12-31",""\n'
        '"Zoé Blanc","Zoé & fils","zoe@example.org","Full time","2026-01-15","","2026-12-15"\n',
    )
    found = everybody(doorway)
    assert held(doorway, found["Luc Barthe"]) == [("Flex", date(2025, 3, 1), date(2026, 12, 31))]
    assert held(doorway, found["Zoé Blanc"]) == [("Full time", date(2026, 1, 15), None)]


def test_a_list_of_dokos_knows_people_again_by_its_own_number(doorway: Doorway) -> None:
    head = "ID;Member Name;Membership Type;Membership Expiry Date;Email\n"
    take_in(doorway, head + "NPO-001;Luc Barthe;Adhésion;31/12/2026;luc@example.org\n")
    made = preview(doorway, head + "NPO-001;Luc Barthe;Adhésion;31/12/2027;luc@free.example\n")
    (line,) = made.lines()
    assert line.differences == (
        Difference(F.EMAIL, "luc@example.org", "luc@free.example"),
        Difference(F.ENDS, "2026-12-31", "2027-12-31"),
    )


def test_a_name_in_capitals_leaves_the_one_that_is_there(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    made = preview(doorway, "Prénom;Nom;Courriel\nLuc;BARTHE;luc@example.org\n")
    assert [each.fate for each in made.lines()] == [Fate.SAME]


def test_everybody_counts_as_themselves_only_until_they_choose(doorway: Doorway) -> None:
    take_in(doorway, many(1))
    (person,) = everybody(doorway).values()
    assert (person.dials, person.can_be_asked, person.version) == (None, False, 1)


def test_a_long_list_is_written_in_portions_and_is_under_way_until_the_last(
    doorway: Doorway,
) -> None:
    made = preview(doorway, many(2 * PORTION + 1))
    writing = write(doorway, made, portions=2)
    with doorway.database.reading() as session:
        assert past(session) == []
    with doorway.database.writing() as session:
        last = writing.write(session, doorway.pen())
    writing.take(last)
    assert (writing.done, writing.added, writing.changed) == (2 * PORTION + 1, 2 * PORTION + 1, 0)
    with doorway.database.reading() as session:
        (done,) = past(session)
    assert (done.file, done.added, done.changed, done.undone_at) == ("liste.csv", 81, 0, None)


def test_what_is_not_acknowledged_is_written_again(doorway: Doorway) -> None:
    writing = Writing(preview(doorway, many(50)).tasks(), "x.csv", None)
    with pytest.raises(RuntimeError), doorway.database.writing() as session:
        writing.write(session, doorway.pen())
        raise RuntimeError
    assert writing.done == 0
    assert everybody(doorway) == {}


def test_an_import_that_was_stopped_half_way_is_taken_back_by_the_round(doorway: Doorway) -> None:
    luc = doorway.person("Personne", email="p0@example.org")
    writing = write(doorway, preview(doorway, many(3 * PORTION)), portions=2)
    assert len(everybody(doorway)) == 2 * PORTION
    soon = doorway.after(seconds=10)
    with doorway.database.writing() as session:
        assert not tidy(session, soon.now)  # somebody may well be at it
    later = doorway.after(seconds=STALE.total_seconds() + 1)
    going = True
    while going:
        with doorway.database.writing() as session:
            going = tidy(session, later.now)
    (left,) = everybody(doorway).values()
    assert left == replace(luc, version=left.version)
    with doorway.database.reading() as session:
        assert past(session) == []
        assert memberships.plan_named(session, "Mensuel") is None
    with doorway.database.writing() as session:
        assert writing.write(session, later.pen()).gone


def test_whoever_comes_back_to_an_import_that_is_being_taken_back_writes_no_more(
    doorway: Doorway,
) -> None:
    writing = write(doorway, preview(doorway, many(4 * PORTION)), portions=3)
    later = doorway.after(seconds=STALE.total_seconds() + 1)
    with doorway.database.writing() as session:
        assert tidy(session, later.now)
    with doorway.database.writing() as session:
        assert writing.write(session, later.pen()).gone


def test_undone_as_a_whole_everything_is_as_it_was(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org", skills=("CSS",))
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    before = held(doorway, luc)
    done = take_in(
        doorway,
        "Nom;Courriel;Savoirs;Formule;Début;Fin\n"
        f"Luc Barthès;luc@example.org;Python;{plan};2026-01-01;2026-12-31\n"
        "Zoé Blanc;zoe@example.org;;Nouvelle;;\n",
    )
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2026, 12, 31))]
    assert undo(doorway, done) == []
    (left,) = everybody(doorway).values()
    assert left == replace(luc, version=3)
    assert held(doorway, luc) == before
    with doorway.database.reading() as session:
        assert memberships.plan_named(session, "Nouvelle") is None
        assert past(session)[0].undone_at == doorway.now
    with doorway.database.writing() as session:
        again = may_undo(session, doorway.pen(), done, None)
    assert again is NotUndone.ALREADY


def test_an_undo_leaves_what_others_have_done_since_and_names_them(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    done = take_in(
        doorway,
        "Nom;Courriel;Savoirs\nLuc Barthès;luc@example.org;CSS\nZoé;z@example.org;\n"
        "Ana;a@example.org;\nEva;e@example.org;\n",
    )
    found = everybody(doorway)
    with doorway.database.writing() as session:
        people.change(session, [replace(found["Luc Barthès"], skills=("Python",), version=3)])
        presence.arrive(session, doorway.pen(), found["Zoé"].id)
        acts.note(session, doorway.pen(), ActKind.SUBSCRIBED, about=found["Eva"].id)
    assert sorted(undo(doorway, done)) == ["Eva", "Luc Barthe", "Zoé"]
    left = everybody(doorway)
    assert list(left) == ["Eva", "Luc Barthe", "Zoé"]
    assert left["Luc Barthe"] == replace(luc, skills=("Python",), version=4)


def test_after_a_day_an_import_stays_and_how_people_were_is_erased(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="p0@example.org")
    done = take_in(doorway, many(2))
    later = doorway.after(seconds=UNDOABLE.total_seconds() + 1)
    with doorway.database.writing() as session:
        assert may_undo(session, later.pen(), done, None) is NotUndone.TOO_LATE
        privacy.erase_due(session, later.now)
    with doorway.database.reading() as session:
        assert len(past(session)) == 1
    with doorway.database.writing() as session:
        privacy.erase_due(session, later.now + timedelta(days=90))
    with doorway.database.reading() as session:
        assert past(session) == []
    assert len(everybody(doorway)) == 2


def test_somebody_changed_or_taken_meanwhile_is_left_and_told(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    made = preview(
        doorway,
        "Nom;Courriel;Identifiant\nLuc Barthès;luc@example.org;\nZoé;z@example.org;9\nAna;;\n",
    )
    other = doorway.person("Zoé Blanc", external_id="9")
    with doorway.database.writing() as session:
        people.change(
            session, [replace(everybody(doorway)["Luc Barthe"], skills=("CSS",), version=2)]
        )
    writing = write(doorway, made)
    assert writing.left == (3,)
    found = everybody(doorway)
    assert found["Zoé Blanc"] == other
    assert found["Luc Barthès"].skills == ("CSS",)  # what the line says nothing of


def test_ten_thousand_lines_of_which_one_is_bad_are_ten_thousand_less_one(doorway: Doorway) -> None:
    lines = many(10_000).split("\n")
    lines[5000] = "Personne;pas une adresse;"
    made = preview(doorway, "\ufeff" + "\r\n".join(lines[:4000]) + "\n" + "\n".join(lines[4000:]))
    assert made.counts() == {Fate.ADDED: 9_999, Fate.BAD: 1}
    assert made.lines(Fate.BAD)[0].line == 5001


def test_what_somebody_changed_after_the_preview_stays_and_is_told(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    ana = doorway.person("Ana Roux", email="ana@example.org")
    text = (
        "Nom;Courriel;Savoirs\nLuc Barthe;luc@example.org;couture\nAna Roux;ana@example.org;CSS\n"
    )
    made = preview(doorway, text)
    with doorway.database.writing() as session:
        renamed = replace(luc, name="Lucien Barthe", skills=("soudure",), version=2)
        people.change(session, [renamed, replace(ana, name="Anna Roux", version=2)])
    assert write(doorway, made).left == (2,)
    found = everybody(doorway)
    assert found["Lucien Barthe"].skills == ("soudure",)
    assert found["Anna Roux"].skills == ("CSS",)


def test_a_subscription_that_somebody_changed_after_the_preview_stays(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};2026-01-01;2026-12-31\n")
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, luc.id)
        memberships.end(session, mine.id, date(2027, 1, 31))
    assert write(doorway, made).left == (2,)
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2027, 1, 31))]


def rest(doorway: Doorway, person: Person, since: date, until: date | None = None) -> None:
    """Have their one subscription rest."""
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, person.id)
        pause = Pause(uuid4(), since, until)
        memberships.change(session, replace(mine, pauses=(*mine.pauses, pause)))


@pytest.mark.parametrize("until", [None, date(2026, 12, 10)])
def test_a_subscription_does_not_end_before_a_pause_of_it(
    doorway: Doorway, until: date | None
) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 12, 31))
    ((plan, *_),) = before = held(doorway, luc)
    rest(doorway, luc, date(2026, 11, 20), until)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;2026-11-19\n")
    (line,) = made.lines()
    assert (line.fate, line.problems) == (
        Fate.BAD,
        (Problem(Wrong.OUTSIDE_PAUSE, F.ENDS, plan),),
    )
    write(doorway, made)
    assert held(doorway, luc) == before
    until = until or date(2026, 11, 20)
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;{until}\n")
    assert [each.fate for each in made.lines()] == [Fate.CHANGED]


def test_a_subscription_that_somebody_paused_after_the_preview_stays(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 12, 31))
    ((plan, *_),) = before = held(doorway, luc)
    head = "Nom;Courriel;Formule;Début;Fin\n"
    made = preview(doorway, f"{head}Luc Barthe;luc@example.org;{plan};;2026-11-19\n")
    rest(doorway, luc, date(2026, 11, 20))
    assert write(doorway, made).left == (2,)
    assert held(doorway, luc) == before


def test_an_end_that_a_pause_needs_since_is_not_taken_back(doorway: Doorway) -> None:
    luc = doorway.person("Luc Barthe", email="luc@example.org")
    doorway.subscribe(luc, date(2026, 1, 1), date(2026, 6, 30))
    ((plan, *_),) = held(doorway, luc)
    head = "Nom;Courriel;Formule;Fin\n"
    done = take_in(doorway, f"{head}Luc Barthe;luc@example.org;{plan};2026-12-31\n")
    rest(doorway, luc, date(2026, 11, 20))
    assert undo(doorway, done) == ["Luc Barthe"]
    assert held(doorway, luc) == [(plan, date(2026, 1, 1), date(2026, 12, 31))]


def test_the_same_list_at_two_stations_adds_everybody_once(doorway: Doorway) -> None:
    text = (
        "Nom;Courriel\nZoé Blanc;zoe@example.org\nYann Le Goff;\n"
        "Ma Fam;f@example.org\nKid Fam;f@example.org\n"
    )
    here, there = preview(doorway, text), preview(doorway, text)
    assert write(doorway, here).left == ()
    assert write(doorway, there).left == (2, 3, 4, 5)
    with doorway.database.reading() as session:
        assert len(people.people(session)) == 4


@pytest.mark.parametrize("lines", ["Ana B;a@example.org\nAna B;", "Ana B;\nAna B;a@example.org"])
def test_a_name_alone_that_another_line_has_too_is_one_too_many(
    doorway: Doorway, lines: str
) -> None:
    made = preview(doorway, f"Nom;Courriel\n{lines}\n")
    assert [each.problems for each in made.lines()] == [(), (Problem(Wrong.SAME_PERSON, number=2),)]


def test_a_family_that_shares_an_address_stays_several_people(doorway: Doorway) -> None:
    father = doorway.person("Pa Fam", email="fam@example.org")
    made = preview(
        doorway,
        "Nom;Courriel\nMa Fam;fam@example.org\nLéo Fam;fam@example.org\nFam, Pa;x@example.org\n",
    )
    first, second, _ = made.lines()
    assert (first.fate, first.person) == (second.fate, second.person) == (Fate.ASKED, father)
    made.answer_all(same=False)
    assert write(doorway, made).left == ()
    assert {"Pa Fam", "Ma Fam", "Léo Fam"} <= set(everybody(doorway))


def test_a_slip_in_a_name_or_another_order_asks_nothing(doorway: Doorway) -> None:
    doorway.person("Luc Barthe", email="luc@example.org")
    for name in ("Luc Barthès", "BARTHE Luc", "Luc Émile Barthe"):
        made = preview(doorway, f"Nom;Courriel\n{name};luc@example.org\n")
        assert [each.fate for each in made.lines()] == [Fate.CHANGED]
    made = preview(doorway, "Nom;Courriel\nLéa Barthe;luc@example.org\n")
    assert [each.fate for each in made.lines()] == [Fate.ASKED]


def test_whoever_subscribed_since_stays_when_an_import_is_taken_back(doorway: Doorway) -> None:
    done = take_in(
        doorway,
        "Nom;Courriel;Formule\nZoé Blanc;zoe@example.org;\nAna Roux;ana@example.org;Mensuel\n"
        "Luc Barthe;luc@example.org;Mensuel\nEva Petit;eva@example.org;Mensuel\n",
    )
    found = everybody(doorway)
    doorway.subscribe(found["Zoé Blanc"], date(2026, 11, 1))
    doorway.subscribe(found["Ana Roux"], date(2027, 11, 1))
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, found["Eva Petit"].id)
        memberships.end(session, mine.id, date(2027, 12, 31))
    assert sorted(undo(doorway, done)) == ["Ana Roux", "Eva Petit", "Zoé Blanc"]
    assert list(everybody(doorway)) == ["Ana Roux", "Eva Petit", "Zoé Blanc"]
