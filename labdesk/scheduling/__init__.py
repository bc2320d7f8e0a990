"""The practice schedule: a practice goes in as plain values, a schedule with its price and its reasons comes out.

Nothing here knows of the database or of the window. The solver itself runs in a process of its own; import
`labdesk.scheduling.running` and call `run`.
"""
