"""The members' pages with sample data, for pictures, and to be measured."""

from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk import photos
from kiosk.photos import NotAPhoto
from kiosk.records import ConsentKind
from kiosk.records.members import Found, NotKept, Twins
from kiosk.ui import member_samples as samples
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.lodge import Lodge
from kiosk.ui.member import Member
from kiosk.ui.profile import Known


class MemberPictures:
    """Turns a desk that is open to the pages of its members."""

    def __init__(self, lodge: Lodge, open_desk: Callable[[], None]) -> None:
        """`open_desk` opens it."""
        self._lodge, self._open_desk = lodge, open_desk
        self._members: Any = lodge.parts.members  # to Qt its parts are properties

    def pages(self) -> dict[str, Callable[[], None]]:
        """What turns to each, by the picture's name."""
        return {
            "DeskPage-members": self._list,
            "DeskPage-members-nobody": partial(self._list, samples.NOBODY),
            "DeskPage-members-add": self._add,
            "DeskPage-members-twin": self._add_twice,
            "DeskPage-members-twin-email": self._share_email,
            "DeskPage-member": self._open,
            "DeskPage-member-text": partial(self._change, "email"),
            "DeskPage-member-refused": self._refuse,
            "DeskPage-member-clash": self._clash,
            "DeskPage-member-tags": self._tag,
            "DeskPage-member-dials": partial(self._change, "dials"),
            "DeskPage-member-agree": self._agree,
            "DeskPage-member-photo": self._photo,
            "DeskPage-member-photo-crop": self._crop,
            "DeskPage-member-photo-bad": self._refuse_photo,
            "DeskPage-member-photo-busy": self._wait_for_photo,
            "DeskPage-choose": self._choose,
            "DeskPage-choose-folder": partial(self._choose, samples.LISTING),
            "DeskPage-choose-none": partial(self._choose, samples.NO_FILES),
            "DeskPage-member-visits": self._visits,
            "DeskPage-member-visits-none": partial(self._visits, samples.NO_HISTORY),
        }

    def _list(self, found: Found = samples.FOUND) -> None:
        self._open_desk()
        self._lodge.parts.desk.enter(DeskRooms.Room.Members.value)
        self._members.show(found)

    def _add(self) -> None:
        self._list()
        self._members.adding.begin("")

    def _add_twice(self) -> None:
        self._list()
        self._members.adding.begin("Yann Le Goff")
        self._members.adding.meet(Twins((samples.TWIN,)))

    def _share_email(self) -> None:
        self._list()
        self._members.adding.begin("Paul Le Goff")
        self._members.adding.meet(Twins((samples.TWIN,), share_email=True))

    def _open(self) -> None:
        self._list()
        self._members.member.show(samples.INES)
        picture = samples.portrait()
        jpeg = photos.cut(picture, photos.first_crop(picture))
        self._members.profile.show(Known(samples.LINE, samples.CONSENTS, photos.small(jpeg, 512)))

    def _change(self, fact: str) -> None:
        self._open()
        self._members.editing.begin(fact)

    def _refuse(self) -> None:
        self._change("email")
        self._members.editing.write("ines chez exemple")
        self._members.editing.refuse(NotKept.BAD_EMAIL)

    def _clash(self) -> None:
        self._change("email")
        self._members.editing.write("ines.m@exemple.fr")
        self._members.editing.refuse(samples.CLASH)

    def _tag(self) -> None:
        self._change("skills")
        self._members.editing.tagging.propose(samples.PROPOSED)

    def _agree(self) -> None:
        self._change("rules")
        self._members.editing.agreeing.show((samples.CONSENTS[ConsentKind.RULES],))

    def _photo(self) -> None:
        self._open()
        self._members.photographing.begin()

    def _crop(self) -> None:
        self._photo()
        picture = samples.portrait()
        crop = photos.first_crop(picture)
        self._members.photographing.show(picture, crop, photos.cut(picture, crop))

    def _refuse_photo(self) -> None:
        self._photo()
        self._members.photographing.refuse(NotAPhoto.DAMAGED)

    def _wait_for_photo(self) -> None:
        self._photo()
        self._members.photographing.take_file(samples.LISTING.lying[0].path)

    def _choose(self, listing: object = None) -> None:
        self._photo()
        self._members.photographing.choose()
        choosing = self._members.photographing.choosing
        choosing.show(samples.SPOTS)
        if listing is not None:
            choosing.choose(0)
            choosing.show_folder(samples.SPOTS[0].path, listing)

    def _visits(self, history: object = samples.HISTORY) -> None:
        self._open()
        self._members.member.look(Member.Tab.Visits.value)
        self._members.visits.show(history)
