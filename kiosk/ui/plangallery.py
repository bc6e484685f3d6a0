"""Plans, memberships, codes and sheets of cards with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.cardsheets import Sheets
from kiosk.errors import Fault
from kiosk.records import Membership
from kiosk.records.carding import NotEnrolled
from kiosk.records.subscribing import NotPlanned, Overlaps, PlanUse
from kiosk.taking import Printed
from kiosk.ui import plansamples, samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodgeparts import LodgeParts
from kiosk.ui.member import Member

LONG = Path("/media/loge/CLE-USB/cartes.pdf")
END = "…0fad00"
"""The end of an id, in place of a name that cards can't write."""


class PlanPictures:
    """Turns an open desk to what is about plans and codes."""

    def __init__(self, parts: LodgeParts, open_desk: Callable[[], None]) -> None:
        self._parts, self._open = parts, open_desk

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        running = (plansamples.RUNNING, *plansamples.PAST)
        return {
            "DeskPage-plans": partial(self._show_plans, plansamples.USES),
            "DeskPage-plans-none": partial(self._show_plans, ()),
            "DeskPage-plans-new": self._write_plan,
            "DeskPage-plans-change": self._change_plan,
            "DeskPage-membership": partial(self._show_memberships, running),
            "DeskPage-membership-paused": partial(
                self._show_memberships, (plansamples.COMING, plansamples.PAUSED), 1
            ),
            "DeskPage-membership-coming": partial(self._show_memberships, (plansamples.COMING,)),
            "DeskPage-membership-ended": partial(self._show_memberships, plansamples.PAST[:1]),
            "DeskPage-membership-none": partial(self._show_memberships, ()),
            "DeskPage-membership-plan": self._choose_plan,
            "DeskPage-membership-dates": self._choose_dates,
            "DeskPage-membership-overlaps": self._overlap,
            "DeskPage-membership-month": self._choose_day,
            "DeskPage-codes": self._show_codes,
            "DeskPage-codes-none": self._show_no_codes,
            "DeskPage-codes-drawing": self._draw_card,
            "DeskPage-codes-card": self._show_card,
            "DeskPage-codes-no-printer": self._print_in_vain,
            "DeskPage-codes-nameless": self._show_nameless_card,
            "DeskPage-codes-phone": self._enlarge,
            "DeskPage-codes-personal": self._give_personal,
            "DeskPage-codes-badge": self._wait_for_badge,
            "DeskPage-codes-badge-refused": self._refuse_badge,
            "DeskPage-codes-badge-late": self._give_up,
            "DeskPage-cards": self._choose_people,
            "DeskPage-cards-none": self._choose_nobody,
            "DeskPage-cards-going": self._draw_cards,
            "DeskPage-cards-done": self._end_cards,
            "DeskPage-cards-failed": self._fail_cards,
            "DeskPage-cards-nameless": self._end_nameless_cards,
        }

    def _enter(self, room: DeskRooms.Room) -> None:
        self._open()
        self._parts.desk.enter(room.value)

    # -- plans -----------------------------------------------------------------------------------

    def _show_plans(self, uses: tuple[PlanUse, ...]) -> None:
        self._enter(DeskRooms.Room.Plans)
        self._parts.plans.own_writing.leave()
        self._parts.plans.take(uses)

    def _write_plan(self) -> None:
        self._show_plans(plansamples.USES)
        self._parts.plans.add()
        self._parts.plans.own_writing.refuse(NotPlanned.TAKEN)

    def _change_plan(self) -> None:
        self._show_plans(plansamples.USES)
        self._parts.plans.edit(1)
        self._parts.plans.own_writing.rule("grace")

    # -- memberships -----------------------------------------------------------------------------

    def _look_at(self, tab: Member.Tab) -> None:
        self._enter(DeskRooms.Room.Members)
        member = self._parts.members.own_member
        member.show(None)
        member.show(samples.LUC)
        member.look(tab.value)

    def _show_memberships(self, held: tuple[Membership, ...], chosen: int = 0) -> None:
        self._look_at(Member.Tab.Plans)
        self._parts.subscriptions.take(held, plansamples.OFFERED)
        self._parts.subscriptions.choose(chosen)

    def _choose_plan(self) -> None:
        self._show_memberships(())
        self._parts.subscriptions.own_form.begin()

    def _choose_dates(self) -> None:
        self._show_memberships((plansamples.RUNNING,))
        self._parts.subscriptions.renew()

    def _overlap(self) -> None:
        self._choose_plan()
        form = self._parts.subscriptions.own_form
        form.choose(0)
        form.refuse(Overlaps(plansamples.RUNNING.starts, plansamples.RUNNING.ends))

    def _choose_day(self) -> None:
        self._choose_dates()
        self._parts.subscriptions.own_form.openMonth(True)

    # -- codes -----------------------------------------------------------------------------------

    def _show_codes(self) -> None:
        self._look_at(Member.Tab.Cards)
        self._parts.codes.take(plansamples.CODES)

    def _show_no_codes(self) -> None:
        self._look_at(Member.Tab.Cards)
        self._parts.codes.take(())

    def _draw_card(self) -> None:
        self._show_codes()
        self._parts.codes.makeCard(False)

    def _show_card(self) -> None:
        self._show_codes()
        self._parts.codes.own_card.show(samples.LUC, plansamples.drawn())

    def _print_in_vain(self) -> None:
        self._show_card()
        self._parts.codes.own_card.take(Printed.NO_PRINTER)

    def _show_nameless_card(self) -> None:
        self._show_codes()
        self._parts.codes.own_card.show(samples.LUC, replace(plansamples.drawn(), instead=END))

    def _enlarge(self) -> None:
        self._show_card()
        self._parts.codes.own_card.enlarge(True)

    def _give_personal(self) -> None:
        self._show_codes()
        self._parts.codes.show("402917")

    def _wait_for_badge(self) -> None:
        self._show_codes()
        self._parts.codes.own_badge.begin(samples.LUC)

    def _refuse_badge(self) -> None:
        self._wait_for_badge()
        self._parts.codes.own_badge.refuse(NotEnrolled.OF_SOMEBODY_ELSE)

    def _give_up(self) -> None:
        self._wait_for_badge()
        self._parts.codes.own_badge.give_up()

    # -- sheets of cards -------------------------------------------------------------------------

    def _choose_people(self) -> None:
        self._enter(DeskRooms.Room.Cards)
        sheets = self._parts.card_sheets
        sheets.open()
        sheets.own_choice.take(plansamples.HOLDINGS, plansamples.OFFERED)
        sheets.own_choice.chooseAll()

    def _choose_nobody(self) -> None:
        self._enter(DeskRooms.Room.Cards)
        self._parts.card_sheets.open()
        self._parts.card_sheets.own_choice.take((), plansamples.OFFERED)

    def _draw_cards(self) -> None:
        self._begin_cards().done = 6

    def _begin_cards(self) -> Sheets:
        self._choose_people()
        text = "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKN"
        cards = [(samples.LUC, text)] * len(plansamples.HOLDINGS)
        sheets = Sheets(samples.PLACE, cards, Path())
        self._parts.card_sheets.begin(sheets)
        return sheets

    def _end_nameless_cards(self) -> None:
        names = ("Олена Коваленко", "فاطمة الزهراء", "Ελένη Παππά", "Дмитро Шевченко")
        self._begin_cards().nameless.extend((name, END) for name in names)
        self._parts.card_sheets.stop()
        self._parts.card_sheets.tell(LONG, None)

    def _end_cards(self) -> None:
        self._choose_people()
        self._parts.card_sheets.tell(LONG, None)

    def _fail_cards(self) -> None:
        self._choose_people()
        self._parts.card_sheets.fail(Fault.DISK_FULL)
