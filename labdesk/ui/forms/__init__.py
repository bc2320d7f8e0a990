"""Compiled from forms/*.ui by pyside6-uic; do not edit."""
