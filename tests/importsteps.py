"""What is done with a list from another program, step by step, for tests."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from kiosk.columns import guess, knows
from kiosk.data import memberships, people
from kiosk.importing import Preview
from kiosk.importmatching import known
from kiosk.importundoing import may_undo, take_back
from kiosk.importwriting import Writing
from kiosk.records import Pause, Person
from kiosk.tables import read_table
from tests.places import Doorway


def begin_anew(doorway: Doorway, numbers: tuple[str | None, str | None]) -> None:
    """Have nobody known but Zoé and Luc, by these member numbers."""
    known = (("Zoé Blanc", "z@example.org"), ("Luc Barthe", "l@example.org"))
    with doorway.database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM person")
        people.add(
            session,
            [
                Person(UUID(int=at + 1), name, name.split()[0], email, numbers[at])
                for at, (name, email) in enumerate(known)
            ],
            doorway.now,
        )


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


def rest(doorway: Doorway, person: Person, since: date, until: date | None = None) -> None:
    """Have their one subscription rest."""
    with doorway.database.writing() as session:
        (mine,) = memberships.memberships(session, person.id)
        pause = Pause(uuid4(), since, until)
        memberships.change(session, replace(mine, pauses=(*mine.pauses, pause)))
