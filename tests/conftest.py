"""What all tests share."""

import os

# Read once, when the first of Qt's libraries is loaded: what is missing of the system's fails no test.
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"

pytest_plugins = ["tests.places"]
