"""The photo of whoever is looked at: chosen from a file, cut, kept, taken away; for the desk alone."""

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PIL import Image
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import photos
from kiosk.photos import Crop, NotAPhoto
from kiosk.ui.backstage import Backstage
from kiosk.ui.choosing import Choosing
from kiosk.ui.desk import Desk
from kiosk.ui.faces import Faces
from kiosk.ui.keptphoto import KeptPhoto
from kiosk.ui.member import Member

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")

MOVES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


@QmlElement
class Photographing(QObject):
    """A picture that is being cut, or why there is none."""

    changed = Signal()

    def __init__(self, member: Member, desk: Desk, backstage: Backstage, faces: Faces) -> None:
        """`faces` shows what would be kept, by the name `crop`."""
        super().__init__()
        self._member, self._desk, self._backstage, self._faces = member, desk, backstage, faces
        self._choosing = Choosing(backstage)
        self._is_open = self._busy = self._keeps = False
        self._picture: Image.Image | None = None
        self._crop = Crop()
        self._cut = b""
        self._kept = KeptPhoto(backstage)
        self._why: NotAPhoto | None = None
        self._turn = 0
        self.changed.connect(self._choosing.changed)
        member.opened.connect(self.close)

    @Slot()
    def begin(self) -> None:
        """Look at the photo, if there is one."""
        self._forget()
        self._is_open = True
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        if self._member.person is not None:
            self._kept.look(self._member.person.id)

    @Slot()
    def close(self) -> None:
        """Put it away; what was not kept is forgotten."""
        self._forget()
        self._choosing.close()
        self._is_open = False
        self.changed.emit()

    def _forget(self) -> None:
        self._turn += 1
        self._picture, self._cut, self._why = None, b"", None
        self._kept.forget()
        self._busy = self._keeps = False
        self._faces.put("crop", None)

    @Slot()
    def choose(self) -> None:
        """Have a file chosen."""
        self._why = None
        self._choosing.begin(photos.ENDINGS, self.take_file)
        self.changed.emit()

    def take_file(self, file: Path) -> None:
        """Cut the picture in `file`, if there is one."""

        def work() -> tuple[Image.Image, Crop, bytes] | NotAPhoto:
            picture = photos.open_picture(file)
            if isinstance(picture, NotAPhoto):
                return picture
            crop = photos.first_crop(picture)
            return picture, crop, photos.cut(picture, crop)

        self._do(work, self._opened)

    def _opened(self, found: tuple[Image.Image, Crop, bytes] | NotAPhoto) -> None:
        if isinstance(found, NotAPhoto):
            self.refuse(found)
        else:
            self.show(*found)

    def refuse(self, why: NotAPhoto) -> None:
        """Say why that file is no photo."""
        self._why, self._picture = why, None
        self.changed.emit()

    def show(self, picture: Image.Image, crop: Crop, cut: bytes) -> None:
        """Show what would be kept of `picture`."""
        self._picture, self._crop, self._cut, self._why = picture, crop, cut, None
        self._faces.put("crop", Image.open(io.BytesIO(cut)))
        self.changed.emit()
        if self._keeps:
            self.keep()

    @Slot(str)
    def move(self, to: str) -> None:
        """Move the square: left, right, up or down."""
        right, down = MOVES[to]
        self._recut(lambda crop, picture: photos.moved(crop, picture, right, down))

    @Slot(bool)
    def zoom(self, closer: bool) -> None:
        """Take less of the picture, or more."""
        self._recut(lambda crop, picture: photos.zoomed(crop, picture, closer=closer))

    def _recut(self, change: Callable[[Crop, Image.Image], Crop]) -> None:
        picture = self._picture
        if picture is None:
            return
        crop = self._crop = change(self._crop, picture)
        self._do(lambda: photos.cut(picture, crop), lambda cut: self.show(picture, crop, cut))

    def _do(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        self._turn += 1
        turn, self._busy = self._turn, True

        def done(result: T) -> None:
            if turn == self._turn:
                self._busy = False
                answer(result)

        self.changed.emit()
        self._backstage.draw(slow, done)

    @Slot()
    def keep(self) -> None:
        """Keep what shows, once it is cut: they were asked, and agree."""
        self._keeps = self._busy
        if self._cut and not self._busy:
            self._write(self._cut)

    @Slot()
    def takeAway(self) -> None:
        """Keep no photo of them any more."""
        self._write(None)

    def _write(self, picture: bytes | None) -> None:
        self._kept.wait(partial(self._write_now, picture))

    def _write_now(self, picture: bytes | None) -> None:
        person = self._member.person
        if person is not None:
            self._desk.trusted(partial(self._put, person.id, person.called, picture))

    def _put(self, person: UUID, called: str, picture: bytes | None) -> None:
        by, seen = self._desk.by, self._kept.photo

        def answer(done: bool) -> None:
            self._member.refresh()
            if not done:
                self._why = NotAPhoto.MEANWHILE
                self._look()  # whoever goes on has been told
                self.changed.emit()
                return
            self.close()
            self._desk.say(
                partial(self._said, called, picture is not None),
                lambda session, pen: photos.keep(session, pen, person, picture, seen, by),
            )

        self._backstage.write(
            lambda session, pen: photos.keep(session, pen, person, seen, picture, by), answer
        )

    def _said(self, called: str, kept: bool) -> str:
        said = self.tr("%1: photo kept.") if kept else self.tr("%1: photo taken away.")
        return said.replace("%1", called)

    @Property(Choosing, constant=True)
    def choosing(self) -> Choosing:
        """The file that is looked for."""
        return self._choosing

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the photo is looked at."""
        return self._is_open

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a picture is being opened or cut."""
        return self._busy

    @Property(bool, notify=changed)
    def cutting(self) -> bool:
        """Whether a picture is being cut, and can be kept."""
        return self._picture is not None

    @Property(str, notify=changed)
    def crop(self) -> str:
        """Where a page finds what would be kept."""
        return self._faces.address("crop")

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the file that was chosen is no photo."""
        match self._why:
            case None:
                return ""
            case NotAPhoto.TOO_HEAVY:
                return self.tr(
                    "This picture is too large. Choose one of less than 20 MB and 24 million pixels."
                )
            case NotAPhoto.NO_PICTURE:
                return self.tr("This file is no picture that can be read (PNG, JPEG or WebP).")
            case NotAPhoto.DAMAGED:
                return self.tr("This picture is damaged. Choose another, or copy it once more.")
            case NotAPhoto.MEANWHILE:
                return self.tr("Somebody else has just changed the photo. Look at it, then go on.")
        return self.tr("This file can’t be read any more. Has the stick been pulled out?")
