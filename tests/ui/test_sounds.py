"""What is heard at the door says which way somebody went, without any need to see."""

import math
import runpy
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui import paths
from kiosk.ui.sounds import Sound, Sounds, Speaker

pytestmark = pytest.mark.usefixtures("qapp")
FOLDER = paths.assets() / "sounds"
RATE = 44_100
BESIDES = 0.02
"""Seconds of a look at how loud it is."""


class Ear:
    """A sound whose playing is written down."""

    def __init__(self, file: Path, heard: list[str]) -> None:
        self.file, self.heard = file, heard

    def play(self) -> None:
        self.heard.append(self.file.name)


class Loudspeaker(Speaker):
    """One that somebody plugs in and out."""

    def __init__(self, *, plugged_in: bool = True) -> None:
        super().__init__()
        self.plugged_in = plugged_in
        self.heard: list[str] = []

    def ready(self, file: Path, volume: float) -> Ear | None:
        assert file.is_file()
        assert 0 < volume <= 1
        return Ear(file, self.heard) if self.plugged_in else None


def test_sounds_are_switched_off_and_on_while_the_screen_runs() -> None:
    speaker = Loudspeaker()
    sounds = Sounds(FOLDER, on=True)
    sounds.prepare(speaker)
    sounds.switch(False)
    sounds.play(Sound.ARRIVAL)
    assert speaker.heard == []
    sounds.switch(True)
    sounds.play(Sound.ARRIVAL)
    assert speaker.heard == ["arrival.wav"]


def samples(sound: Sound) -> list[float]:
    """From -1 to 1, `RATE` a second."""
    with wave.open(str(FOLDER / f"{sound}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        words = array("h", file.readframes(file.getnframes()))
    return [word / 32_768 for word in words]


def peak(part: list[float]) -> float:
    return max(abs(sample) for sample in part)


def pitch(part: list[float]) -> int:
    """The strongest tone in it, to 10 Hz."""

    def strength(hertz: int) -> float:
        turn = 2 * math.pi * hertz / RATE
        across = sum(sample * math.cos(turn * at) for at, sample in enumerate(part))
        down = sum(sample * math.sin(turn * at) for at, sample in enumerate(part))
        return math.hypot(across, down)

    return max(range(200, 1200, 10), key=strength)


def notes(sound: Sound) -> list[int]:
    """The pitch of each note: where it suddenly grows louder, one begins."""
    heard = samples(sound)
    step = round(BESIDES * RATE)
    loud = [peak(heard[at : at + step]) for at in range(0, len(heard) - step, step)]
    rises = [at for at in range(1, len(loud)) if loud[at] > 1.15 * loud[at - 1] and loud[at] > 0.15]
    begins = [0] if loud[0] > 0.15 else []
    begins += [at for at in rises if at - 1 not in rises and at - 1 not in begins]
    return [pitch(heard[(at + 1) * step : (at + 4) * step]) for at in begins]


def test_the_sounds_are_those_that_their_maker_makes(tmp_path: Path) -> None:
    runpy.run_path(str(FOLDER / "make.py"))["make"](tmp_path)
    made = sorted(tmp_path.iterdir())
    assert [file.name for file in made] == sorted(f"{sound}.wav" for sound in Sound)
    for file in made:
        assert file.read_bytes() == (FOLDER / file.name).read_bytes(), file.name


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_short_begins_and_ends_in_silence_and_leaves_room(sound: Sound) -> None:
    heard = samples(sound)
    assert 0.35 < len(heard) / RATE < 1
    assert peak(heard) == pytest.approx(0.5, abs=0.01)
    assert heard[0] == heard[-1] == 0
    millisecond = RATE // 1000
    assert peak(heard[:millisecond]) < 0.05
    assert peak(heard[-millisecond:]) < 0.01
    steps = [abs(after - before) for before, after in pairwise(heard)]
    assert max(steps) < 0.15  # a click is a leap


def test_who_comes_hears_two_notes_rise() -> None:
    low, high = notes(Sound.ARRIVAL)
    assert high > 1.3 * low


def test_who_leaves_hears_them_fall() -> None:
    assert notes(Sound.DEPARTURE) == notes(Sound.ARRIVAL)[::-1]


def test_who_is_refused_hears_two_notes_alike_lower_than_all_others() -> None:
    one, other = notes(Sound.REFUSAL)
    assert one == other
    assert one < min(notes(Sound.ARRIVAL) + notes(Sound.HELP))


def test_who_calls_for_help_is_heard_by_three_notes() -> None:
    assert len(set(notes(Sound.HELP))) == 3


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_its_own_file(sound: Sound) -> None:
    sounds, loudspeaker = Sounds(FOLDER, on=True), Loudspeaker()
    sounds.prepare(loudspeaker)
    sounds.play(sound.value)
    assert loudspeaker.heard == [f"{sound}.wav"]


def test_a_name_that_is_no_sound_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="trumpet"):
        Sounds(FOLDER, on=True).play("trumpet")


def test_a_place_that_wants_silence_has_it() -> None:
    sounds, loudspeaker = Sounds(FOLDER, on=False), Loudspeaker()
    sounds.prepare(loudspeaker)
    sounds.play(Sound.HELP)
    assert loudspeaker.heard == []


def test_a_loudspeaker_plugged_in_later_is_heard_and_one_pulled_out_is_not_missed() -> None:
    sounds, loudspeaker = Sounds(FOLDER, on=True), Loudspeaker(plugged_in=False)
    sounds.prepare(loudspeaker)
    sounds.play(Sound.ARRIVAL)
    loudspeaker.plugged_in = True
    loudspeaker.changed.emit()
    sounds.play(Sound.DEPARTURE)
    loudspeaker.plugged_in = False
    loudspeaker.changed.emit()
    sounds.play(Sound.HELP)
    assert loudspeaker.heard == ["departure.wav"]


def test_this_machine_plays_them_or_stays_silent_without_a_word(
    qapp: QGuiApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    sounds = Sounds(FOLDER, on=True, volume=0.001)  # nobody at a test is startled
    sounds.play(Sound.ARRIVAL)  # too early: nothing
    sounds.prepare()
    for sound in Sound:
        sounds.play(sound)
        qapp.processEvents()
    assert capfd.readouterr() == ("", "")
