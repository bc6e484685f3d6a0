"""Sample plans, memberships and codes for pictures. Every name is invented."""

from datetime import date, timedelta
from uuid import UUID

from kiosk import cards
from kiosk.cards import Drawn
from kiosk.records import AfterEnd, Code, CodeKind, Membership, Pause, Plan
from kiosk.records.carding import Holding
from kiosk.records.subscribing import PlanUse
from kiosk.ui import samples
from kiosk.ui.samples import LUC, NOW

MONTHLY = Plan(UUID(int=201), "Mensuel", AfterEnd.WELCOME, 0, months=1)
YEARLY = Plan(UUID(int=202), "Annuel, tarif solidaire", AfterEnd.GRACE, 14, months=12)
WORKSHOP = Plan(UUID(int=203), "Atelier bois", AfterEnd.DESK, 0)
OLD = Plan(UUID(int=204), "Carnet 2024", AfterEnd.WELCOME, 0, months=3, is_retired=True)
OFFERED = (YEARLY, WORKSHOP, MONTHLY)
USES = (
    PlanUse(YEARLY, 31, 44),
    PlanUse(WORKSHOP, 0, 0),
    PlanUse(MONTHLY, 112, 260),
    PlanUse(OLD, 3, 58),
)


def _membership(number: int, plan: Plan, starts: date, ends: date | None) -> Membership:
    return Membership(UUID(int=number), LUC.id, plan, starts, ends)


RUNNING = _membership(211, YEARLY, date(2026, 7, 1), date(2027, 6, 30))
PAUSED = Membership(
    UUID(int=212),
    LUC.id,
    YEARLY,
    date(2026, 7, 1),
    date(2027, 7, 14),
    (
        Pause(UUID(int=221), date(2026, 8, 1), date(2026, 8, 14)),
        Pause(UUID(int=222), date(2026, 11, 2)),
    ),
)
PAST = (
    _membership(213, MONTHLY, date(2026, 5, 1), date(2026, 5, 31)),
    _membership(214, OLD, date(2024, 2, 1), date(2024, 4, 30)),
)
COMING = _membership(215, WORKSHOP, date(2027, 1, 1), None)

CODES = (
    Code(UUID(int=231), LUC.id, CodeKind.CARD, NOW - timedelta(days=3)),
    Code(UUID(int=232), LUC.id, CodeKind.BADGE, NOW - timedelta(days=200)),
    Code(UUID(int=233), LUC.id, CodeKind.PERSONAL, NOW - timedelta(days=400)),
    Code(
        UUID(int=234),
        LUC.id,
        CodeKind.CARD,
        NOW - timedelta(days=400),
        NOW - timedelta(days=3),
    ),
)

HOLDINGS = tuple(
    Holding(UUID(int=240 + number), name, has_card=False)
    for number, name in enumerate(
        (
            *("Ali Brahim", "Édith Perrin", "Hugo Lenoir", "Inès Marchetti", "Jo Lavigne"),
            *("Karim Haddad", "Lina Moreau", "Maëlle Gautier", "Noémie Caillou", "Paul Vasseur"),
            *("Paula Lopes", "Sofia Delmas", "Yann Le Goff", "Zoé Roux"),
        )
    )
)


def drawn() -> Drawn:
    """A card whose code is nobody's."""
    return cards.draw(samples.PLACE, LUC, "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN")
