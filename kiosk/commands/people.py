"""`kiosk people`: add, list and import people, and give them personal codes."""

import argparse
from pathlib import Path

from kiosk import app, people, peoplefile, peoplelist, personal
from kiosk.codes import token
from kiosk.commands.answers import print_error, print_json, print_line, quoted
from kiosk.commands.persons import one_person
from kiosk.errors import Fault, OutOfOrder, WrongCall
from kiosk.house import House
from kiosk.records import Imported, Person
from kiosk.records.desk import Right
from kiosk.sheet import PersonLine
from kiosk.spelling import Unfit, clean, clean_email, clean_name

LARGEST = 32 * 1024 * 1024
"""Bytes in a list of people; a hundred thousand of them take a third of that."""


def run(options: argparse.Namespace) -> int:
    """Do what `options.action` says."""
    actions = {
        "add": _add,
        "list": _list,
        "import": _import,
        "export": _export,
        "code": _code,
        "trust": _trust,
    }
    return actions[options.action](options)


def _add(options: argparse.Namespace) -> int:
    try:
        said = PersonLine(
            line=0,
            name=clean_name(options.name),
            called=None if options.called is None else clean(options.called, "called") or None,
            email=None if options.email is None else clean_email(options.email),
            plan=None if options.plan is None else _given(options.plan, "plan"),
        )
    except Unfit as unfit:
        raise WrongCall(str(unfit)) from None
    with (
        app.open_house(options.data, at=options.at, make=app.DEFAULT_PLACE) as house,
        house.database.writing() as session,
    ):
        person = people.add(session, house.pen(), said)
    if options.json:
        print_json({"id": str(person.id), "name": person.name})
    else:
        print_line(f"{person.name} is added, id {person.id}")
    return 0


def _given(text: str, what: str) -> str:
    words = clean(text, what)
    if not words:
        raise Unfit(f"{what} is empty")
    return words


def _list(options: argparse.Namespace) -> int:
    with (
        app.open_house(options.data, at=options.at) as house,
        house.database.reading() as session,
    ):
        everybody = people.everybody(session)
    for person in everybody:
        if options.json:
            print_json(_as_json(person))
        else:
            print_line(f"{person.id}  {person.name}")
    return 0


def _as_json(person: Person) -> dict[str, object]:
    return {
        "id": str(person.id),
        "name": person.name,
        "called": person.called,
        "email": person.email,
        "external_id": person.external_id,
        "skills": list(person.skills),
        "needs": list(person.needs),
    }


def _code(options: argparse.Namespace) -> int:
    with app.open_house(options.data, at=options.at) as house:
        with house.database.reading() as session:
            person = one_person(session, options.person)
        with house.database.writing() as session:
            digits = personal.give(session, house.pen(), person)
    if options.json:
        print_json({"id": str(person.id), "code": digits})
    else:
        print_line(f"{digits} is the personal code of {person.name}; it is shown this once")
    return 0


def _trust(options: argparse.Namespace) -> int:
    from kiosk import pins, trust  # which load what hashes PINs: nothing for the other actions

    wanted = {Right.CONCIERGE}
    wanted |= {Right.TREASURER} if options.treasurer else set()
    wanted |= {Right.SETTINGS} if options.settings else set()
    with app.open_house(options.data, at=options.at) as house:
        with house.database.reading() as session:
            person = one_person(session, options.person)
            held = trust.rights(session, person.id)
        rights = frozenset() if options.none else held | wanted
        pin = None if options.none else token.make_personal(house.station.random)
        hash = None if pin is None else pins.make_hash(pin)
        with house.database.writing() as session:
            trust.grant(session, house.pen(), person.id, rights, None)
            if hash is not None:
                pins.choose(session, house.pen(), person.id, hash)
    if options.json:
        print_json({"id": str(person.id), "rights": sorted(rights), "pin": pin})
    elif pin is None:
        print_line(f"{person.name} is trusted with nothing any more")
    else:
        print_line(f"{pin} is the PIN of {person.name} at the desk; it is shown this once")
    return 0


def _import(options: argparse.Namespace) -> int:
    raw = _bytes(options.file)
    with app.open_house(options.data, at=options.at, make=app.DEFAULT_PLACE) as house:
        done = _take_in(house, raw)
    if options.json:
        errors = [{"line": error.line, "why": error.why} for error in done.errors]
        print_json({"added": done.added, "changed": done.changed, "errors": errors})
    elif not done.errors:
        print_line(f"{done.added} added, {done.changed} changed")
    for error in done.errors:
        print_error(f"line {error.line}: {error.why}")
    if done.errors and not options.json:
        print_error(f"nothing was imported from {quoted(str(options.file))}")
    return 1 if done.errors else 0


def _take_in(house: House, raw: bytes) -> Imported:
    """Have nobody wait for more than the writing, unless somebody has written meanwhile."""
    read, database = peoplelist.read(raw), house.database
    version = database.data_version()
    with database.reading() as session:
        gathered = peoplelist.gather(session, house.pen(), *read)
    with database.writing() as session:
        if database.data_version() != version:
            gathered = peoplelist.gather(session, house.pen(), *read)
        return peoplelist.write(session, gathered)


def _export(options: argparse.Namespace) -> int:
    file: Path = options.file
    try:
        form = peoplefile.Form(file.suffix.lower().removeprefix("."))
    except ValueError:
        raise WrongCall(f"{quoted(str(file))} ends neither with .csv nor with .xlsx") from None
    with (
        app.open_house(options.data, at=options.at) as house,
        house.database.reading() as session,
    ):
        everybody = peoplefile.everybody(session, house.place, house.clock())
    titles = [column.value for column in peoplefile.COLUMNS]
    peoplefile.write_to(file, titles, everybody, form)
    people_in_it = len(everybody.rows)
    if options.json:
        print_json({"file": str(file), "people": people_in_it})
    else:
        print_line(f"{people_in_it} people are in {file}; it holds names: keep it safe")
    return 0


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError as error:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file}: {error.strerror}") from error
    if len(raw) > LARGEST:
        raise OutOfOrder(Fault.UNREACHABLE, f"{file} is larger than {LARGEST >> 20} MB")
    return raw
