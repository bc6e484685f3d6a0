"""One module for each sub-command: it calls one feature and prints what that returns."""
