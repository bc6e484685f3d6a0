"""Which photo of somebody is kept by now: whoever changes it means that one."""

from collections.abc import Callable
from uuid import UUID

from kiosk import photos
from kiosk.ui.backstage import Backstage


class KeptPhoto:
    """Looks which it is, and has whoever changes it wait for that."""

    def __init__(self, backstage: Backstage) -> None:
        self._backstage = backstage
        self._turn = 0
        self.forget()

    def forget(self) -> None:
        """Nobody's photo is looked at; who waited waits in vain."""
        self._turn += 1
        self._photo: bytes | None = None
        self._looking = False
        self._waiting: Callable[[], None] | None = None

    def look(self, person: UUID) -> None:
        """Look which photo of `person` is kept."""
        self._turn += 1
        turn, self._looking = self._turn, True

        def take(photo: bytes | None) -> None:
            if turn == self._turn:
                self._photo, self._looking = photo, False
                then, self._waiting = self._waiting, None
                if then is not None:
                    then()

        self._backstage.ask(lambda session: photos.kept(session, person), take)

    def wait(self, then: Callable[[], None]) -> None:
        """Do `then` once it is known which it is: the last that was asked for, if that takes long."""
        if self._looking:
            self._waiting = then
        else:
            then()

    @property
    def photo(self) -> bytes | None:
        """The photo that was kept when somebody last looked; None for none."""
        return self._photo
