"""Sample records of a person's own things, for pictures. Every name is invented."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kiosk.byhand import Found
from kiosk.records import (
    Actor,
    AfterEnd,
    ComesAs,
    ConsentKind,
    Dials,
    Membership,
    Person,
    Plan,
    ShownAs,
)
from kiosk.records.attendance import Stay
from kiosk.records.members import Consent, History
from kiosk.records.merging import Preview, Side
from kiosk.records.own import Losing, Own
from kiosk.ui import samples

KARIM = Person(
    UUID(int=80),
    "Karim Haddad",
    "Karim",
    email="karim.haddad@exemple.fr",
    skills=("électronique", "soudure", "impression 3D", "dépannage d’ordinateurs anciens"),
    needs=("vélo",),
    can_be_asked=True,
    dials=Dials(ShownAs.FIRST_NAME, activity_shown=True),
)
TWIN = replace(
    KARIM,
    id=UUID(int=81),
    name="Karim Hadad",
    called="Kim",
    email="karim@exemple.org",
    skills=("radio",),
    needs=(),
)
_PLAN = Plan(UUID(int=82), "Atelier, au mois", AfterEnd.WELCOME, 0)


def _stay(days: int, activity: str | None, *, estimated: bool = False) -> Stay:
    arrived = samples.NOW - timedelta(days=days, minutes=7 * days)
    left = None if days == 0 else arrived + timedelta(hours=3, minutes=11 * days % 60)
    return Stay(
        UUID(int=90 + days), None, arrived, left, estimated, ComesAs.MEMBER, 1, activity, False
    )


OWN = Own(
    person=KARIM,
    known_since=samples.NOW - timedelta(days=400),
    history=History(
        stays=(
            _stay(0, "Réparer une imprimante 3D"),
            _stay(1, None),
            _stay(
                3, "Réparer une imprimante 3D, et ranger les tiroirs de l’établi", estimated=True
            ),
            *(_stay(days, "Atelier") for days in range(5, 25, 2)),
        ),
        visits=13,
        spent=timedelta(hours=23, minutes=40),
        guessed=timedelta(hours=3, minutes=33),
    ),
    said=tuple(
        Consent(
            UUID(int=85 + number),
            kind,
            kind is not ConsentKind.NEWS,
            samples.NOW - timedelta(days=40),
            Actor.PERSON,
        )
        for number, kind in enumerate((ConsentKind.RULES, ConsentKind.ASKED, ConsentKind.NEWS))
    ),
    memberships=(Membership(UUID(int=83), KARIM.id, _PLAN, date(2026, 9, 1), date(2026, 12, 31)),),
    has_photo=False,
    inside=True,
)
NEW = replace(
    OWN,
    person=replace(KARIM, skills=(), needs=(), dials=None, can_be_asked=False),
    history=History((), 0, timedelta(), timedelta()),
    said=(),
    memberships=(),
)
LOSING = Losing(KARIM, visits=18, codes=2, has_photo=True)
FOUND = (
    Found(TWIN.id, TWIN.name, TWIN.called, inside=False),
    Found(UUID(int=84), "Karima Ben Youssef", "Karima", inside=False),
)
BOTH = Preview(
    Side(KARIM, 18, 2, (_PLAN.name,), frozenset(), has_photo=True, inside=False),
    Side(TWIN, 3, 1, (), frozenset(), has_photo=False, inside=False),
    overlaps=1,
)
