"""Loge: the front desk of third places."""

__version__ = "0.1.0"
