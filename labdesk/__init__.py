"""LabDesk: the desk of an educational-scientific complex laboratory site."""

__version__ = "1.0.0"
