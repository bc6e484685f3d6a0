"""All of the settings saved as one file."""

import re
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk import acts, choicefile, placetime, taking
from kiosk.errors import Fault, OutOfOrder
from kiosk.records.desk import ActKind
from kiosk.spelling import plain
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk


class SettingsSaving(QObject):
    """Writes the file, and says where it lies or why there is none."""

    def __init__(self, desk: Desk, backstage: Backstage) -> None:
        super().__init__()
        self._desk, self._backstage = desk, backstage

    def save(self) -> None:
        """Save them as they are now; whoever has the desk open is trusted."""
        place, now, by = self._backstage.place, self._backstage.now(), self._desk.by
        word = re.sub("[^a-z0-9]+", "-", plain(place.name)).strip("-")[:40]
        stem = "-".join(
            each for each in (self.tr("settings"), word, str(placetime.day_of(now, place))) if each
        )
        content = choicefile.text(place)

        def work() -> Path | Fault:
            try:
                return choicefile.save(content, taking.usual_folder(), stem)
            except OutOfOrder as trouble:
                return trouble.fault

        def answer(done: Path | Fault) -> None:
            if isinstance(done, Path):
                self._backstage.write(
                    lambda session, pen: acts.note(
                        session, pen, ActKind.EXPORTED, person=by, detail=done.name[:200]
                    )
                )
                self._desk.say(lambda: self.tr("Saved: %1").replace("%1", str(done)))
            elif done is Fault.DISK_FULL:
                self._desk.say(lambda: self.tr("The disk is full: no file could be written."))
            else:
                self._desk.say(lambda: self.tr("The file could not be written there."))

        self._backstage.work(work, answer)
