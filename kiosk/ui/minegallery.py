"""A person's own things, and what the desk does with them at their request, for pictures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from kiosk.errors import Fault
from kiosk.records import Reason, Refused, Slowed
from kiosk.records.merging import NotMerged, Preview
from kiosk.records.own import NotErased, Own
from kiosk.ui import desk_samples, mine_samples, samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.entrance import Entrance
from kiosk.ui.lodge import Lodge
from kiosk.ui.member import Member
from kiosk.ui.ownthings import OwnThings
from kiosk.ui.ownwriting import OwnWriting
from kiosk.ui.takingalong import Made

FILE = Path("/home/loge/.local/share/loge/exports/donnees-00000050-2026-11-26-10h42.html")


class MinePictures:
    """Turns an entrance to the page of somebody's own things, and a desk to what is known of them."""

    def __init__(self, entrance: Entrance, lodge: Lodge) -> None:
        self._entrance, self._lodge = entrance, lodge
        self._mine, self._members = lodge.parts.mine, lodge.parts.members

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        tab, writing = OwnThings.Tab, OwnWriting.What
        return {
            "MinePage": self._entrance.openMine,
            "MinePage-no-code": self._show_without_code,
            "MinePage-code": self._type_code,
            "MinePage-code-wrong": self._type_wrong,
            "MinePage-code-slowed": self._type_too_often,
            "MinePage-me": partial(self._look, tab.Me),
            "MinePage-me-changed": self._change,
            "MinePage-words": partial(self._look, tab.Words),
            "MinePage-words-none": partial(self._look, tab.Words, mine_samples.NEW),
            "MinePage-shown": partial(self._look, tab.Shown),
            "MinePage-visits": partial(self._look, tab.Visits),
            "MinePage-visits-none": partial(self._look, tab.Visits, mine_samples.NEW),
            "MinePage-data": partial(self._look, tab.Data),
            "MinePage-data-busy": self._be_busy,
            "MinePage-data-ready": self._have_file,
            "MinePage-data-inside": partial(self._look, tab.Data, refused=NotErased.INSIDE),
            "MinePage-data-keys": partial(self._look, tab.Data, refused=NotErased.NOT_YOURS),
            "MinePage-erase": self._ask_to_erase,
            "MinePage-called": partial(self._write, writing.Called),
            "MinePage-skill": partial(self._write, writing.Skills),
            "DeskPage-member-data": self._open_member,
            "DeskPage-member-data-busy": self._write_files,
            "DeskPage-member-data-written": partial(self._have_files, FILE),
            "DeskPage-member-data-full": partial(self._have_files, Fault.DISK_FULL),
            "DeskPage-member-data-inside": self._refuse_to_erase,
            "DeskPage-member-erase": self._weigh_member,
            "DeskPage-member-twin": self._look_for_twin,
            "DeskPage-member-merge": partial(self._compare, mine_samples.BOTH),
            "DeskPage-member-merge-refused": partial(self._compare, NotMerged.BOTH_INSIDE),
        }

    def _show_without_code(self) -> None:
        self._entrance.openMine()
        self._mine.meet(None)

    def _type_code(self) -> None:
        self._entrance.openMine()
        self._mine.meet(mine_samples.KARIM)

    def _type_wrong(self) -> None:
        self._type_code()
        self._mine.let_in(Refused(Reason.WRONG_DIGITS))

    def _type_too_often(self) -> None:
        self._type_code()
        self._mine.let_in(Slowed(samples.NOW + timedelta(seconds=40)))

    def _look(
        self,
        tab: OwnThings.Tab,
        own: Own = mine_samples.OWN,
        refused: NotErased | None = None,
    ) -> None:
        self._type_code()
        self._mine.let_in(mine_samples.KARIM)
        self._mine.own_record.show(own)
        self._entrance.answered()  # what was asked of the house, which answers nothing here
        self._mine.own_things.look(tab.value)
        if refused is not None:
            self._mine.own_data.request.find(refused)

    def _be_busy(self) -> None:
        self._look(OwnThings.Tab.Data)
        self._mine.own_data.takeAlong()
        self._entrance.be_busy()

    def _have_file(self) -> None:
        self._look(OwnThings.Tab.Data)
        self._mine.own_data.request.have(FILE)

    def _change(self) -> None:
        self._look(OwnThings.Tab.Me)
        person = mine_samples.KARIM
        self._mine.own_record.be_changed(person, replace(person, called="Kim"))
        self._entrance.answered()

    def _ask_to_erase(self) -> None:
        self._look(OwnThings.Tab.Data)
        self._mine.own_data.request.find(mine_samples.LOSING)

    def _write(self, writing: OwnWriting.What) -> None:
        self._look(OwnThings.Tab.Words)
        self._mine.own_writing.begin(writing.value)
        self._mine.own_writing.suggest(("sérigraphie", "soudure", "son"))

    def _open_member(self) -> None:
        self._lodge.ask()  # the desk shows only to whoever stands at its gate
        self._lodge.parts.desk.open(desk_samples.SHIFT)
        self._lodge.parts.desk.enter(DeskRooms.Room.Members.value)
        self._members.own_member.show(mine_samples.KARIM)
        self._members.own_member.look(Member.Tab.Data.value)

    def _write_files(self) -> None:
        self._open_member()
        self._members.own_known_of.takeAlong()

    def _have_files(self, made: Made) -> None:
        self._open_member()
        self._members.own_known_of.request.have(made)

    def _refuse_to_erase(self) -> None:
        self._open_member()
        self._members.own_known_of.request.find(NotErased.INSIDE)

    def _weigh_member(self) -> None:
        self._open_member()
        self._members.own_known_of.request.find(mine_samples.LOSING)

    def _look_for_twin(self) -> None:
        self._open_member()
        self._members.own_merging.begin()
        self._members.own_merging.take(mine_samples.FOUND)

    def _compare(self, found: Preview | NotMerged) -> None:
        self._look_for_twin()
        self._members.own_merging.show(mine_samples.BOTH)
        if isinstance(found, NotMerged):
            self._members.own_merging.show(found)
