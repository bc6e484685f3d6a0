"""The screen, the camera and the threads behind them: the only room that imports PySide6.

Pages lay out, bind and call one slot; what they show comes from one object each. Nothing slow runs
on the thread that draws.
"""
