"""The data folder: its key outside the database, and settings that say what they mean."""

import re
from pathlib import Path

import pytest

from kiosk import folder
from kiosk.app import DEFAULT_PLACE, open_house
from kiosk.errors import Fault, OutOfOrder
from kiosk.settings import Settings, read_settings

KEY = bytes(range(32))


def test_a_key_is_made_once_and_read_ever_after(tmp_path: Path) -> None:
    assert folder.make_key(tmp_path, lambda count: KEY[:count]) == KEY
    assert folder.make_key(tmp_path, bytes) == KEY
    assert folder.read_key(tmp_path) == KEY
    assert [file.name for file in tmp_path.iterdir()] == ["place.key"]
    assert (tmp_path / "place.key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "not a key", "abcd", "é"])
def test_a_key_that_is_none_is_not_taken_for_one(tmp_path: Path, content: str) -> None:
    (tmp_path / folder.KEY).write_text(content, encoding="utf-8")
    with pytest.raises(OutOfOrder, match="holds no key"):
        folder.read_key(tmp_path)


def test_a_key_that_is_gone_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(OutOfOrder, match="restore a backup") as trouble:
        folder.read_key(tmp_path)
    assert trouble.value.fault is Fault.MISSING
    (tmp_path / folder.KEY).mkdir()
    with pytest.raises(OutOfOrder):
        folder.read_key(tmp_path)


def test_a_folder_that_can_not_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutOfOrder, match="can't be made"):
        folder.make_folder(tmp_path / "file" / "data")
    with pytest.raises(OutOfOrder, match="nothing can be written"):
        folder.make_key(tmp_path / "file", bytes)


def test_a_folder_is_for_its_user_only(tmp_path: Path) -> None:
    folder.make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o077 == 0
    assert folder.default_folder().name == "loge"


def test_a_machine_without_settings_has_the_usual_ones(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings(station="entrance", database="", camera="")


def test_settings_are_read_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('station = "bar"\ncamera = "USB"\n', encoding="utf-8")
    assert read_settings(tmp_path) == Settings(station="bar", camera="USB")


@pytest.mark.parametrize(
    ("content", "names"),
    [
        ("", {"entrance": "entrance", "desk": "desk", "board": "board"}),
        ('station = "bar"', {"entrance": "bar", "desk": "bar (desk)", "board": "bar (board)"}),
    ],
)
def test_whoever_reads_the_journal_can_tell_the_screens_of_one_machine_apart(
    tmp_path: Path, content: str, names: dict[str, str]
) -> None:
    (tmp_path / "settings.toml").write_text(content, encoding="utf-8")
    with open_house(tmp_path, make=DEFAULT_PLACE) as house:
        assert house.station.name == names["entrance"]  # as the commands are
        assert {shows: house.showing(shows).station.name for shows in names} == names


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"station = ", "can't be made out"),
        (b"station = '\xff'", "can't be made out"),
        (
            b"stattion = 'bar'",
            "'stattion' is not one of camera, countdown, database, motion",
        ),
        (b"station = 3", "'station' is not a short text"),
        (b"station = ' '", "'station' takes 1 to 56 characters"),
    ],
)
def test_a_slip_of_the_pen_in_the_settings_is_named(
    tmp_path: Path, content: bytes, why: str
) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    with pytest.raises(OutOfOrder, match=why):
        read_settings(tmp_path)


def test_how_the_screen_suits_a_place_is_read_from_its_settings(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'resolution = "1920x1080"\nserial = "/dev/ttyACM0"\ntext = "A++"\ntheme = "dark"\n'
        'motion = "off"\ncountdown = "off"\nsound = "off"\n',
        encoding="utf-8",
    )
    said = read_settings(tmp_path)
    assert said.frame == (1920, 1080)
    assert (said.serial, said.text, said.theme) == ("/dev/ttyACM0", "A++", "dark")
    assert (said.motion, said.countdown, said.sound) == ("off", "off", "off")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('text = "A+++"', "A++"),
        ('theme = "black"', "contrast"),
        ('sound = "yes"', "on, off"),
        ('resolution = "720p"', "1280x720"),
        ('resolution = "0x720"', "1280x720"),
        ('serial = "/dev/ttyACM0@fast"', "COM3@9600"),
        ('serial = "@9600"', "COM3@9600"),
        ('resolution = "١٢٨٠x720"', "1280x720"),
    ],
)
def test_a_setting_that_is_none_of_the_choices_is_told_which_there_are(
    tmp_path: Path, line: str, named: str
) -> None:
    (tmp_path / "settings.toml").write_text(line, encoding="utf-8")
    with pytest.raises(OutOfOrder, match=re.escape(named)):
        read_settings(tmp_path)


def test_settings_that_can_not_be_read_are_trouble(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    with pytest.raises(OutOfOrder):
        read_settings(tmp_path)
