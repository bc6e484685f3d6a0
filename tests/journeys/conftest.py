"""The kiosk, for whole visits."""

from tests.ui.conftest import _tidy, desk, finger, kiosk, qapp_cls, qtbot

__all__ = ["_tidy", "desk", "finger", "kiosk", "qapp_cls", "qtbot"]
