"""All settings as one file: whole, readable, and never taken without a look."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import choicebook, choicefile, choices, monthly, trust
from kiosk.choicebook import DAYS
from kiosk.data import places
from kiosk.errors import Fault, OutOfOrder
from kiosk.records.choices import Changed, FileLine, NotRead, Setting, Value, Wrong
from kiosk.records.monthly import Monthly
from tests.places import PLACE, Doorway, fill

pytestmark = pytest.mark.postgresql


def preview(doorway: Doorway, **said: Value) -> tuple[FileLine, ...]:
    with doorway.database.reading() as session:
        return choicefile.preview(session, doorway.now, said)


def test_a_file_holds_every_setting_on_a_line_of_its_own_and_changes_nothing_where_it_was_made(
    doorway: Doorway,
) -> None:
    text = choicefile.text(PLACE)
    for setting in Setting:
        assert [line for line in text.splitlines() if line.strip().startswith(f'"{setting}":')]
    read = choicefile.read(text.encode())
    assert read == choicebook.values(PLACE)
    assert isinstance(read, dict)
    assert preview(doorway, **read) == ()


def test_a_file_is_taken_on_another_place_and_taken_back(doorway: Doorway) -> None:
    amina = doorway.person("Amina Ferrand")
    said: dict[str, Value] = {
        "name": "La Fabrique",
        "hours": {day: None if day == "sunday" else ["09:00", "18:00"] for day in DAYS},
        "theme": "dark",
    }
    lines = preview(doorway, **said)
    with doorway.database.writing() as session:
        trust.grant(session, doorway.pen(), amina.id, trust.ALL, None)
        new = {Setting(line.name): line.after for line in lines}
        seen = {Setting(line.name): line.before for line in lines}
        done = choices.change(session, doorway.pen(), new, seen, amina.id)
        assert isinstance(done, Changed)
        assert places.place_now(session).name == "La Fabrique"
        assert choices.take_back(session, doorway.pen(), done, amina.id)
        assert places.place_now(session) == PLACE


def test_each_bad_line_is_told_with_its_reason_and_the_others_stay_good(doorway: Doorway) -> None:
    lines = preview(
        doorway, name="", seats=500, language="de", telephone="01 02 03 04 05", sound=False
    )
    assert [(line.name, line.wrong) for line in lines] == [
        ("name", Wrong.NAME_MISSING),
        ("seats", Wrong.OVER_LIMIT),
        ("language", Wrong.NOT_OFFERED),
        ("telephone", Wrong.UNKNOWN),
        ("sound", None),
    ]


def test_seats_and_limit_of_one_file_are_looked_at_together(doorway: Doorway) -> None:
    assert [line.wrong for line in preview(doorway, seats=100, limit=120)] == [None, None]
    wrong = [line.wrong for line in preview(doorway, seats=100, limit=90)]
    assert wrong == [Wrong.OVER_LIMIT, Wrong.OVER_LIMIT]


def test_a_file_says_of_the_monthly_report_what_is_wanted_and_not_where_it_goes(
    doorway: Doorway,
) -> None:
    amina = doorway.keeper()
    with doorway.database.writing() as session:
        monthly.choose(session, doorway.pen(), Monthly("/mnt/stick", ("xlsx",)), None)
        text = choicefile.text(places.place_now(session))
    assert '"report.monthly": ["xlsx"]' in text
    assert "stick" not in text
    said: dict[str, Value] = {"report.monthly": ["csv", "pdf"]}
    (line,) = preview(doorway, **said)
    assert line == FileLine("report.monthly", ["xlsx"], ["pdf", "csv"])
    said["report.monthly"] = ["xlsx"]
    assert preview(doorway, **said) == ()
    with doorway.database.writing() as session:
        new = {Setting.MONTHLY: line.after}
        done = choices.change(session, doorway.pen(), new, {Setting.MONTHLY: line.before}, amina.id)
        assert isinstance(done, Changed)
        assert monthly.kept(session) == Monthly("/mnt/stick", ("pdf", "csv"), "entrance")


def test_formats_in_another_order_and_a_name_with_more_spaces_change_nothing(
    doorway: Doorway,
) -> None:
    with doorway.database.writing() as session:
        monthly.choose(session, doorway.pen(), Monthly(None, ("pdf", "csv")), None)
    said: dict[str, Value] = {"name": " Le  Perron ", "report.monthly": ["csv", "pdf"]}
    assert preview(doorway, **said) == ()


GOOD = choicefile.text(PLACE).encode()
HOSTILE = {
    "empty": (b"", NotRead.NOT_OURS),
    "too large": (GOOD + b" " * choicefile.LARGEST, NotRead.TOO_LARGE),
    "deep": (b"[" * 100_000, NotRead.NOT_OURS),
    "not UTF-8": ('{"kind": "é"}'.encode("latin-1"), NotRead.NOT_OURS),
    "another thing": (b'{"kind": "other", "version": 1, "settings": {}}', NotRead.NOT_OURS),
    "no object": (b"[1, 2]", NotRead.NOT_OURS),
    "half": (GOOD[: len(GOOD) // 2], NotRead.NOT_OURS),
    "newer": (GOOD.replace(b'"version": 1', b'"version": 2'), NotRead.NEWER),
    "no version": (GOOD.replace(b'"version": 1', b'"version": true'), NotRead.NOT_OURS),
    "twice": (GOOD.replace(b'"seats": 40', b'"seats": 40, "seats": 50'), NotRead.NOT_OURS),
    "no number": (GOOD.replace(b'"seats": 40', b'"seats": NaN'), NotRead.NOT_OURS),
    "a row": (b'{"kind": "loge settings", "version": 1, "settings": []}', NotRead.NOT_OURS),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_none_of_settings_is_told_so(name: str) -> None:
    content, why = HOSTILE[name]
    assert choicefile.read(content) is why


def test_a_byte_order_mark_and_other_line_ends_do_no_harm() -> None:
    windows = b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n")
    assert choicefile.read(windows) == choicebook.values(PLACE)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda each: (
        st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from(sorted(Setting)), json_values)
def test_whatever_a_file_says_is_fit_or_refused_and_never_trouble(
    setting: Setting, value: Value
) -> None:
    said = choicefile.read(
        json.dumps({"kind": choicefile.KIND, "version": 1, "settings": {setting: value}}).encode()
    )
    assert said == {setting: value}
    why = choicebook.wrong(setting, value)
    assert why is None or isinstance(why, Wrong)


def test_nothing_that_lies_there_is_overwritten(tmp_path: Path) -> None:
    first, second = (choicefile.save(text, tmp_path, "reglages") for text in ("1", "2"))
    assert (first.name, second.name) == ("reglages.json", "reglages-2.json")
    assert [file.read_text() for file in (first, second)] == ["1", "2"]
    assert sorted(tmp_path.iterdir()) == sorted([first, second])


def test_a_full_disk_is_said_and_leaves_nothing(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(OutOfOrder) as trouble:
        choicefile.save("x" * 100_000, small_disk, "reglages")
    assert trouble.value.fault is Fault.DISK_FULL
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]
