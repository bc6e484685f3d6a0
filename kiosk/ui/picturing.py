"""The photos of whoever is listed: read and made small off the GUI thread, forgotten with the room."""

from collections.abc import Callable, Iterable
from uuid import UUID

from PIL.Image import Image

from kiosk import photos
from kiosk.data import Session
from kiosk.records.members import Listed
from kiosk.ui.backstage import Backstage
from kiosk.ui.faces import SMALL, Faces


class Picturing:
    """Has photos shown that are not there yet."""

    def __init__(self, backstage: Backstage, faces: Faces) -> None:
        self._backstage, self._faces = backstage, faces
        self._turn = 0

    def show(self, lines: Iterable[Listed], then: Callable[[], None]) -> None:
        """Read the photos of these, as far as there are any, and `then` show them."""
        wanted = [
            each.person for each in lines if each.has_photo and not self._faces.knows(each.person)
        ]
        if not wanted:
            return
        turn = self._turn

        def read(session: Session) -> dict[UUID, Image | None]:
            kept = photos.of_all(session, wanted)
            return {id: photos.small(jpeg, SMALL) for id, jpeg in kept.items()}

        def take(found: dict[UUID, Image | None]) -> None:
            if turn == self._turn:
                for id, face in found.items():
                    self._faces.put(id, face)
                then()

        self._backstage.ask(read, take)

    def forget(self) -> None:
        """Keep nobody's; what comes late is for nobody."""
        self._turn += 1
        self._faces.forget()
