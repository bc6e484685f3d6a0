"""What is heard at the door: one short sound for each kind of result.

A machine without a loudspeaker stays silent, and speaks up once one is plugged in.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    QUrl,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

VOLUME = 0.8
"""How loud, from 0 to 1, as a person hears it."""


class Sound(StrEnum):
    """What there is to be heard; each is the name of its file."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    REFUSAL = "refusal"
    HELP = "help"


class Effect(Protocol):
    """A sound held ready."""

    def play(self) -> None:
        """Begin, and return at once."""


class Speaker(QObject):
    """The loudspeaker of this machine, which may come and go."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaDevices  # here, for it takes its time

        self._devices = QMediaDevices(self)
        with _unalarmed():
            self._devices.audioOutputsChanged.connect(self.changed)

    def ready(self, file: Path, volume: float) -> Effect | None:
        """The sound in `file`, as loud as `volume` (0 to 1); None where nothing can be heard."""
        from PySide6.QtMultimedia import QAudio, QMediaDevices, QSoundEffect

        with _unalarmed():
            device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return None
        effect = QSoundEffect(device)
        heard = QAudio.VolumeScale.LogarithmicVolumeScale
        effect.setVolume(QAudio.convertVolume(volume, heard, QAudio.VolumeScale.LinearVolumeScale))
        effect.setSource(QUrl.fromLocalFile(str(file)))  # read on a thread of Qt's
        return effect


class Sounds(QObject):
    """Plays them, where the station wants any."""

    def __init__(self, folder: Path, on: bool, volume: float = VOLUME) -> None:
        """`folder` holds the files; nothing is heard unless `on`. `volume` is from 0 to 1."""
        super().__init__()
        self._folder, self._on, self._volume = folder, on, volume
        self._speaker: Speaker | None = None
        self._wanted = False
        self._effects: dict[Sound, Effect] = {}

    def prepare(self, speaker: Speaker | None = None) -> None:
        """Hold the sounds ready for `speaker`, this machine’s for None; once.

        Best after the first frame: it loads the multimedia.
        """
        self._wanted = True
        if self._on:
            self._speaker = speaker or Speaker()
            self._speaker.changed.connect(self._load)
            self._load()

    @Slot(str)
    def play(self, name: str) -> None:
        """Begin the `Sound` of that name, and return at once; silent until prepared.

        Raises `ValueError` for a name that is none.
        """
        effect = self._effects.get(Sound(name))
        if effect is not None and self._on:
            effect.play()

    def switch(self, on: bool) -> None:
        """Have them heard from now on, or not any more."""
        self._on = on
        if self._wanted and self._speaker is None:
            self.prepare()

    @Slot()
    def _load(self) -> None:
        assert self._speaker is not None
        self._effects = {}
        for sound in Sound:
            effect = self._speaker.ready(self._folder / f"{sound}.wav", self._volume)
            if effect is not None:
                self._effects[sound] = effect


@contextmanager
def _unalarmed() -> Iterator[None]:
    """Leave out Qt's complaint that there is no sound server, which is nothing for a terminal.

    It has no category by which to filter it.
    """

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith("PulseAudioService"):
            return
        if before is None:
            sys.stderr.write(qFormatLogMessage(kind, context, text) + "\n")
        else:
            before(kind, context, text)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
