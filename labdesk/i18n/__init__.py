"""Languages, scripts, names, dates and numbers as the people who read the papers expect them."""

from labdesk.i18n.language import LANGUAGES, SCRIPTS, Language, OwnWords, Said, language
from labdesk.i18n.marking import N_, plural

__all__ = ["LANGUAGES", "N_", "SCRIPTS", "Language", "OwnWords", "Said", "language", "plural"]
