"""Languages, scripts, names, dates and numbers as the people who read the papers expect them."""

from labdesk.i18n.language import LANGUAGES, SCRIPTS, Language, N_, Said, language

__all__ = ["LANGUAGES", "SCRIPTS", "Language", "N_", "Said", "language"]
