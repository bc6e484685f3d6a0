"""Waiting after wrong digits, as the page shows it."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ui.slowing import Slowing
from tests.places import THURSDAY


def a_second_passes(slowing: Slowing) -> None:
    """What its timer says each second."""
    timer = slowing.findChild(QTimer)
    assert timer is not None
    timer.timeout.emit()


def test_somebody_who_waits_may_type_again_when_the_time_is_over(qapp: QGuiApplication) -> None:  # noqa: ARG001
    clock = [THURSDAY]
    slowing = Slowing(lambda: clock[0])
    slowing.begin(THURSDAY + timedelta(seconds=10))
    assert slowing.seconds == 10
    clock[0] += timedelta(seconds=4)
    a_second_passes(slowing)
    assert slowing.seconds == 6
    clock[0] += timedelta(seconds=6)
    a_second_passes(slowing)
    assert not slowing.is_on


def test_nobody_waits_an_hour_longer_because_the_clock_was_set_back(qapp: QGuiApplication) -> None:  # noqa: ARG001
    clock = [THURSDAY]
    slowing = Slowing(lambda: clock[0])
    slowing.begin(THURSDAY + timedelta(seconds=30))
    clock[0] -= timedelta(hours=1)
    a_second_passes(slowing)
    assert slowing.seconds == 30
    clock[0] += timedelta(seconds=30)
    a_second_passes(slowing)
    assert not slowing.is_on
