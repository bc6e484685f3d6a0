"""*Le Perron*, the sample place: its people, a month of visits, and who is here now.

Every name in it is invented. The same randomness makes the same place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk import personal, pins, placetime, presence, shifts, trust
from kiosk.codes import token
from kiosk.data import Session, codes, memberships, people, visits
from kiosk.presence import Pen
from kiosk.records import (
    Actor,
    AfterEnd,
    CodeKind,
    ComesAs,
    DayHours,
    Dials,
    Event,
    EventKind,
    Membership,
    Person,
    Place,
    Plan,
    ShownAs,
)

LE_PERRON = Place(
    name="Le Perron",
    zone=ZoneInfo("Europe/Paris"),
    hours=(DayHours(time(8), time(19)),) * 7,
    seats=40,
    limit=60,
    language="fr",
    formal=True,
    rehearsal=True,
)

HISTORY = 30
"""Days of visits before today."""

REMEMBERED = 8
"""The last visits of each of which the activity is known."""

PIN = "2580"
"""The concierge's, which the demonstration says aloud."""

CARDS = 10
"""How many sample cards are held up to the simulated camera."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """Somebody of the sample place, and what they show when they are here."""

    name: str
    activity: str | None = None
    skills: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    dials: Dials = Dials()
    comes_as: ComesAs = ComesAs.MEMBER
    here: bool = True

    @property
    def before(self) -> tuple[str, ...]:
        """What they worked on at other times."""
        return (self.activity or "", "Réunion d’équipe", "Atelier bois")


_NAMED = Dials(ShownAs.NAME, activity_shown=True)
_FIRST = Dials(ShownAs.FIRST_NAME, activity_shown=True)
_NOMAD = ComesAs.NOMAD
_VISITOR = ComesAs.VISITOR

_PEOPLE = (
    _Sample("Amina Ferrand", "Plans d’une serre en bois", ("menuiserie", "Blender"), (), _NAMED),
    _Sample("Luc Barthe", "Site d’une AMAP", ("Python",), ("CSS",), _NAMED, here=False),
    _Sample("Noémie Caillou", "Traduction EN→FR", ("relecture",), (), _NAMED),
    _Sample("Yann Le Goff", "Dossier de subvention", ("vélo",), ("budget",), _NAMED),
    _Sample("Inès Marchetti", "Podcast, épisode 12", ("CSS", "montage son"), (), _NAMED, _NOMAD),
    _Sample("Paul Vasseur", "Découverte du lieu", (), (), _FIRST, _VISITOR),
    _Sample("Sofia Delmas", "Compta d’une SCOP", ("budget", "factures"), (), _NAMED, here=False),
    _Sample("Karim Haddad", "Réparer une imprimante 3D", ("électronique",), (), _NAMED),
    _Sample("Maëlle Rousset", "Thèse, chapitre 3", ("stats",), ("graphisme",), _FIRST),
    _Sample("Jo Tanguy", "Maquette d’affiche", ("graphisme",), ("imprimeur",), _FIRST, here=False),
    _Sample("Hugo Lenoir", "Vélo-cargo", ("soudure",), (), _NAMED),
    _Sample("Lina Morvan", "Lettre aux élus", (), ("relecture",), _FIRST, here=False),
    _Sample("Bastien Roche"),
    _Sample("Clara Nguyen"),
    _Sample("Mamadou Sow"),
    _Sample("Édith Perrin"),
    _Sample("Anouk Weber"),
    _Sample("Théo Marchand", "Remorque à vélo", ("vidéo",), ("soudure",), _NAMED, here=False),
    _Sample("Salomé Garnier", "Enquête de quartier", (), ("stats",), _NAMED, here=False),
    _Sample("Idriss Benali", here=False),
    _Sample("Louise Abadie", here=False),
    _Sample("Gaël Kervella", here=False),
    _Sample("Rosa Lopes", here=False),
    _Sample("Victor Hamelin", "Ruche en bois", (), ("menuiserie",), _NAMED, here=False),
)


def fill(session: Session, pen: Pen, chance: Random) -> None:
    """Fill an empty place with its people, a month of visits, and those who are here at `pen.now`."""
    plan = Plan(pen.new_id(), "Mensuel", AfterEnd.WELCOME, 0)
    memberships.add_plan(session, plan)
    known = [(sample, _person(sample, pen)) for sample in _PEOPLE]
    people.add(session, [person for _, person in known], pen.now)
    today = placetime.day_of(pen.now, pen.place)
    first = today - timedelta(days=HISTORY)
    memberships.add(
        session,
        [Membership(pen.new_id(), person.id, plan, first, None) for _, person in known],
    )
    history = [
        event
        for sample, person in known
        for event in _history(session, pen, chance, sample, person.id, today)
    ]
    history.sort(key=lambda event: event.recorded_at)
    presence.record_history(session, history)
    _say_activities(session, chance, known)
    concierge = known[0][1]
    trust.grant(session, pen, concierge.id, trust.ALL, None)
    pins.choose(session, pen, concierge.id, pins.make_hash(PIN))
    shifts.begin(session, pen, concierge)


def sample_codes(session: Session, pen: Pen) -> list[tuple[Person, str]]:
    """Give the first people of the place, those who are absent before the others, a new code each.

    The codes that they had do not count any more: the database can't tell what they were.
    """
    inside = {visit.person for visit in visits.open_visits(session)}
    order = {sample.name: number for number, sample in enumerate(_PEOPLE)}
    chosen = sorted(
        (person for person in people.people(session).values() if person.name in order),
        key=lambda person: (person.id in inside, order[person.name]),
    )[:CARDS]
    made = []
    for person in chosen:
        text = token.make(pen.station.random)
        codes.revoke_all(session, person.id, pen.now)
        fingerprint = token.fingerprint(text, pen.station.key)
        codes.add(session, pen.new_id(), person.id, CodeKind.CARD, fingerprint, pen.now)
        made.append((person, text))
    return made


def personal_code(session: Session, pen: Pen) -> tuple[Person, str]:
    """Give the last person of the place, who is away and has no sample card, a personal code.

    Returns both.
    """
    return _code_of(session, pen, _PEOPLE[-1].name)


def concierge_code(session: Session, pen: Pen) -> tuple[Person, str]:
    """Give the concierge a personal code, which opens the desk together with `PIN`. Returns both."""
    return _code_of(session, pen, _PEOPLE[0].name)


def _code_of(session: Session, pen: Pen, name: str) -> tuple[Person, str]:
    (id,) = people.named(session, name)
    person = people.people(session, [id])[id]
    return person, personal.give(session, pen, person)


def _say_activities(
    session: Session, chance: Random, known: Sequence[tuple[_Sample, Person]]
) -> None:
    """Have everybody who says what they work on have said so before, too."""
    for sample, person in known:
        if sample.activity is None:
            continue
        stays = visits.visits_of(session, person.id, datetime.min.replace(tzinfo=UTC))
        latest = sorted(stays, key=lambda visit: visit.arrived_at)[-REMEMBERED:]
        for visit in latest[:-1]:
            visits.set_activity(session, visit.id, chance.choice(sample.before))
        for visit in latest[-1:]:
            visits.set_activity(session, visit.id, sample.activity)


def _person(sample: _Sample, pen: Pen) -> Person:
    return Person(
        id=pen.new_id(),
        name=sample.name,
        called=sample.name.split()[0],
        skills=sample.skills,
        needs=sample.needs,
        can_be_asked=bool(sample.skills),
    )


def _history(
    session: Session, pen: Pen, chance: Random, sample: _Sample, person: UUID, today: date
) -> Iterator[Event]:
    for back in range(HISTORY, 0, -1):
        day = today - timedelta(days=back)
        if day.weekday() < 6 and chance.random() < 0.5:
            yield from _past_visit(session, pen, chance, sample, person, day)
    if sample.here:
        since = placetime.day_start(today, pen.place)
        arrived = max(since, pen.now - timedelta(minutes=chance.randint(5, 200)))
        yield _arrival(session, pen, sample, person, arrived)


def _past_visit(
    session: Session, pen: Pen, chance: Random, sample: _Sample, person: UUID, day: date
) -> Iterator[Event]:
    opens = datetime.combine(day, time(8), pen.place.zone).astimezone(UTC)
    arrived = opens + timedelta(minutes=chance.randint(5, 180))
    left = arrived + timedelta(minutes=chance.randint(60, 420))
    arrival = _arrival(session, pen, sample, person, arrived)
    yield arrival
    then = replace(pen, now=left)
    if chance.random() < 0.03:  # somebody forgot to say that they left
        closes = placetime.closing(day, pen.place) or left
        then = replace(pen, now=placetime.day_end(day, pen.place), by=Actor.CLOCK)
        yield then.event(EventKind.ESTIMATE, arrival.visit, arrival.alias, closes)
    else:
        yield then.event(EventKind.DEPARTURE, arrival.visit, arrival.alias)


def _arrival(session: Session, pen: Pen, sample: _Sample, person: UUID, at: datetime) -> Event:
    then = replace(pen, now=at)
    alias = presence.alias(session, pen, person, at)
    return replace(
        then.event(EventKind.ARRIVAL, then.new_id(), alias),
        comes_as=sample.comes_as,
        shown_as=sample.dials.shown_as,
        activity_shown=sample.dials.activity_shown,
        headcount=1,
    )
