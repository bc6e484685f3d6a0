"""Sample records for pictures of the desk. Every name is invented."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from kiosk.byhand import Found
from kiosk.records import ComesAs, Occupancy, Person, Visit
from kiosk.records.desk import (
    Attention,
    Fullness,
    HandoverNote,
    Here,
    Meeting,
    Need,
    Right,
    Shift,
    Today,
    Trusted,
)
from kiosk.ui.samples import AMINA, LUC, NOW

CONCIERGE = Person(UUID(int=61), "Amina Ferrand", "Amina")
INES = Person(UUID(int=62), "Inès Marchetti", "Inès", skills=("CSS",), can_be_asked=True)
YANN = Person(UUID(int=63), "Yann Le Goff", "Yann", needs=("budget",))
SOFIA = Person(UUID(int=64), "Sofia Delmas", "Sofia", skills=("budget",), can_be_asked=True)
PAUL = Person(UUID(int=65), "Paul Vasseur", "Paul")
KARIM = Person(UUID(int=66), "Karim Haddad", "Karim")
EDITH = Person(UUID(int=67), "Édith Perrin", "Édith", needs_assistance=True)

SHIFT = Shift(UUID(int=70), AMINA.visit, CONCIERGE, NOW - timedelta(minutes=37), frozenset(Right))


def _here(
    number: int,
    person: Person | None,
    minutes: int,
    activity: str | None = None,
    comes_as: ComesAs = ComesAs.MEMBER,
    plan: str | None = "Mensuel",
    headcount: int = 1,
    unconfirmed: bool = False,
) -> Here:
    return Here(
        visit=UUID(int=number),
        person=person,
        comes_as=comes_as,
        headcount=headcount,
        arrived_at=NOW - timedelta(minutes=minutes),
        arrival=UUID(int=1000 + number),
        activity=activity,
        unconfirmed=unconfirmed,
        on_shift=person is CONCIERGE,
        ended=person is KARIM,
        plan=plan,
    )


HERE = (
    _here(3, CONCIERGE, 155, "Plans d’une serre"),
    _here(80, LUC, 122, "Site d’une AMAP"),
    _here(81, KARIM, 95, "Réparer une imprimante"),
    _here(82, None, 80, "École Jules-Ferry", ComesAs.GROUP, None, 9),
    _here(83, SOFIA, 61, "Compta d’une SCOP"),
    _here(84, YANN, 50, "Dossier de subvention", ComesAs.DAY_PASS, None),
    _here(85, INES, 41, "Podcast, épisode 12", ComesAs.NOMAD, None),
    _here(86, PAUL, 22, "Découverte du lieu", ComesAs.VISITOR, None),
    _here(87, EDITH, 12),
)

TODAY = Today(
    notes=(),
    meetings=(Meeting(PAUL), Meeting(LUC, INES, "CSS"), Meeting(YANN, SOFIA, "budget")),
    attention=(
        Attention(
            Need.HELP, NOW - timedelta(minutes=2), notice=UUID(int=90), station="atelier bois"
        ),
        Attention(Need.ENDED, person=KARIM),
    ),
    occupancy=Occupancy(17, 40, 60),
    fullness=Fullness.ROOM,
    shifts=(SHIFT,),
    here=HERE,
)

CALM = Today((), (), (), Occupancy(1, 40, 60), Fullness.ROOM, (SHIFT,), HERE[:1])

FULL = Today(
    notes=(
        HandoverNote(UUID(int=91), SOFIA, NOW - timedelta(hours=15), "Le colis est pour Yann."),
    ),
    meetings=TODAY.meetings[:1],
    attention=(
        Attention(Need.LIMIT, count=60),
        Attention(Need.NOT_ME, NOW - timedelta(minutes=9), UUID(int=92), LUC, "entrance"),
        Attention(Need.UNCONFIRMED, count=3),
        Attention(Need.ENDED, person=KARIM),
    ),
    occupancy=Occupancy(60, 40, 60),
    fullness=Fullness.FULL,
    shifts=(SHIFT,),
    here=(*HERE[:3], replace(HERE[3], headcount=52), *HERE[4:]),
)

FOUND = (
    Found(PAUL.id, PAUL.name, PAUL.called, inside=True),
    Found(UUID(int=95), "Pauline Abadie", "Pauline", inside=False),
    Found(UUID(int=96), "Paula Lopes", "Paula", inside=False),
)

TRUSTED = (
    Trusted(CONCIERGE, frozenset(Right), has_pin=True),
    Trusted(SOFIA, frozenset({Right.CONCIERGE, Right.TREASURER}), has_pin=True),
    Trusted(YANN, frozenset({Right.CONCIERGE}), has_pin=False),
)

VISIT = Visit(
    id=HERE[1].visit, person=LUC.id, arrived_at=HERE[1].arrived_at, arrival=HERE[1].arrival
)
