"""The kiosk, for whole visits."""

from tests.ui.conftest import _tidy, finger, kiosk, qapp_cls

__all__ = ["_tidy", "finger", "kiosk", "qapp_cls"]
