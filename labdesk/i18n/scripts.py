"""The scripts of Uzbek: Latin, Cyrillic and the Latin of the 2026 reform, turned into one another.

Rules: the laws of 1993 and 1995 and the spelling dictionary for loanwords. What no rule can tell
 - ц, ь, ъ and ы of loanwords - is listed in `resources/translit/loanwords.tsv`, which a user may extend.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from labdesk.errors import LabDeskError
from labdesk.i18n.loanwords import Loanwords
from labdesk.i18n.marking import N_
from labdesk.paths import resources

_QUOTES = "'‘’`´ʹ′‛＇ʻʼ"
_LOANWORDS = Loanwords()

_REFORM = {"oʻ": "ö", "gʻ": "ğ", "sh": "ş", "ch": "ç"}
_FROM_REFORM = {"ö": "oʻ", "ğ": "gʻ", "ş": "sh", "ș": "sh", "ç": "ch"}

_LATIN_RULES = re.compile(
    r"yoʻ|oʻ|gʻ|sʼh|sh|ch|yo|yu|ya"
    r"|(?P<e>(?:(?<=[aeiouʼ])|(?<=oʻ)|\A)ye)|ye"
    r"|(?P<eh>(?:(?<=[aeiou])|(?<=oʻ)|\A)e)"
    r"|\Ats|ts(?=iy|io|ia|ist|it|id|ip|ir|il|if|ikl|imetr|e|k(?:iy|aya|oy)|ov)"
    r"|(?P<ts>(?<=[bknp])s(?=iya|ion)|(?<=[kn])s(?=ent|ept)|(?<=n)s(?=ial))"
    r"|[a-zʼʻ]"
)
_CYRILLIC_LETTERS = (
    "yoʻ:йў oʻ:ў gʻ:ғ sʼh:сҳ sh:ш ch:ч yo:ё yu:ю ya:я ye:ье ts:ц a:а b:б c:с d:д e:е f:ф g:г h:ҳ i:и j:ж k:к "
    "l:л m:м n:н o:о p:п q:қ r:р s:с t:т u:у v:в w:в x:х y:й z:з ʼ:ъ ʻ:ъ"
)
_TO_CYRILLIC = dict(pair.split(":") for pair in _CYRILLIC_LETTERS.split())
_CYRILLIC_RULES = re.compile(
    r"сҳ|ьо|(?<=[жш])ю|(?P<ye>(?:(?<=[аеёиоуыэюяўъь])|\A)е)|(?P<ts>(?<=[аеёиоуыэюяў])ц(?=\w))"
    r"|(?P<none>(?<=ў)ъ|(?<![аеёиоуыэюя])ъ(?=[еёюя])|ь)"
)
_FIXED = {"сҳ": "sʼh", "ьо": "yo", "ю": "u"}
_LATIN_LETTERS = (
    "аa бb вv гg дd еe ёyo жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хx цs чch шsh щsh ъʼ ыi эe юyu яya ўoʻ қq "
    "ғgʻ ҳh"
)
_TO_LATIN = {ord(pair[0]): pair[1:] for pair in _LATIN_LETTERS.split()}

# A token is protected, a formula of dates, a Roman numeral, or a word.
_PROTECTED = (
    r"\{[^{}\n]*\}|%\(\w+\)[sd]|</?[a-zA-Z][^<>\n]*>|&\w+;"
    r"|(?:https?|ftp|file|mailto)://?[^\s<>\"“”«»]+|www\.[^\s<>\"“”«»]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[A-Za-z]:\\[^\s]+"
    r"|(?<![\w.])(?:[\w-]+(?:\.[\w-]+)*)?\.(?:pdf|xlsx?|docx?|ods|odt|csv|tsv|txt|png|jpe?g|svg|zip|html?|json|xml|md|rtf|pptx?"
    r"|exe|mp[34]|labdesk|uz|com|org|net|ru|edu|info)"
    r"(?=(?:lar|i|ni|ning|ga|da|dan|dagi)*\b)"
    r"|(?<![^\W\d_])[A-Z]{1,3}\d+(?![A-Za-z])|Wi-Fi|[Ee]-mail\b|UTF-\d+|DTD\b"
    r"|\blabdesk(?: [a-z]+)?(?: --[a-z-]+)?\b|(?<!\S)--[a-z-]+"
)
_LATIN_TOKEN = re.compile(
    rf"(?P<year>(?<!\d)(?:\d{{4}}|\d{{2}}_+)|\{{year\}})-(?=oʻquv yil|yil(?!lar))|(?P<keep>{_PROTECTED})"
    r"|(?P<day>(?<!\d)\d{1,2}|[”\"])-(?=[a-z])"
    r"|(?P<word>[A-Za-z]+(?:[ʻʼ][A-Za-z]+)*(?:(?<=[oOgG])ʻ|ʼ(?!\w))?)"
)
_CYRILLIC_TOKEN = re.compile(
    r"(?P<year>(?<!\d)(?:\d{4}|\d{2}_+))[ \u00a0](?=йил|ўқув йил)"
    r"|(?P<day>(?<!\d)\d{1,2})[ \u00a0]"
    r"(?=январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)"
    r"|(?P<word>[Ѐ-ӿ]+(?:ʼ[Ѐ-ӿ]+)*)",
    re.IGNORECASE,
)
_MONTH = re.compile(
    "(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr|sentyabr|oktyabr|_)",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SURNAME = re.compile(r"\.\s*(?:(?:[A-Z][ʻʼ]?h?)\.|[A-Z][\wʻʼ]*(?:ov|ev|ova|eva|skiy|skaya|zoda)(?![\wʻʼ]))")


def fold_apostrophes(text: str) -> str:
    """Any apostrophe a keyboard offers, as the letter it stands for: ʻ after o and g, else ʼ between letters.

    Quotation marks at the edges of words stay; so does the one that closes a quotation after `o` or `g`.
    """
    if _UNFOLDED.search(text) is None:
        return text
    open_quote = ""
    out = list(text)
    for found in _APOSTROPHE.finditer(text):
        at = found.start()
        mark = text[at]
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if not _is_letter(before):
            if _is_letter(after):
                open_quote = mark
            continue
        if _is_letter(after) and not (mark == open_quote and _CASE_ENDING.match(text, at + 1)):
            out[at] = "ʻ" if before in "oOgG" else "ʼ"
        elif before in "oOgG" and _ends_letter(text, at, open_quote):
            out[at] = "ʻ"
        elif mark not in "ʻʼ":
            open_quote = ""
    return "".join(out)


_APOSTROPHE = re.compile(f"[{_QUOTES}]")
_UNFOLDED = re.compile(f"[{_QUOTES}](?<![oOgG]ʻ)(?<![a-fh-np-zA-FH-NP-Zа-яА-ЯёЁўЎқҚғҒҳҲ]ʼ)")
_CASE_ENDING = re.compile(r"(?:lar)?(?:ni|ning|ga|da|dan|dagi|i)(?!\w)")


def _is_letter(char: str) -> bool:
    return char.isalpha() and char not in "ʻʼ"  # which Unicode counts as letters, too


def _ends_letter(text: str, at: int, open_quote: str) -> bool:
    """Whether the apostrophe after a word-final o or g belongs to the letter rather than closes a quotation."""
    if text[at] in "ʻʼ" or text[at + 1 : at + 2] in set(_QUOTES):
        return True
    if open_quote:
        return False
    start = at - 1
    while start > 0 and _is_letter(text[start - 1]):
        start -= 1
    return text[at - 1] in "gG" or at - start <= 2


def script_of(text: str) -> str:
    """`latn`, `cyrl` or `reform` by what most letters are; empty when there are no letters."""
    if text.isascii():
        return "latn" if _LATIN_RUN.search(text) else ""
    if _CYRILLIC_RUN.search(text) is None:
        return ("reform" if _REFORMED.search(text) else "latn") if _LATIN_RUN.search(text) else ""
    cyrillic, latin = (sum(map(len, runs.findall(text))) for runs in (_CYRILLIC_RUN, _LATIN_RUN))
    if not cyrillic and not latin:
        return ""
    if cyrillic > latin:
        return "cyrl"
    return "reform" if _REFORMED.search(text) else "latn"


_CYRILLIC_RUN = re.compile("[Ѐ-ӿ]+")
_LATIN_RUN = re.compile("[A-Za-zªµºÀ-ÖØ-öø-ʯ]+")
_SHORT = 40  # characters: names and labels, which come again and again


def to_cyrillic(text: str) -> str:
    """Latin (old or reformed) as Uzbek Cyrillic; layout, addresses, file names and `{placeholders}` are kept."""
    return _short_to_cyrillic(text) if len(text) <= _SHORT else _to_cyrillic(text)


def _to_cyrillic(text: str) -> str:
    return _LATIN_TOKEN.sub(_latin_token, fold_apostrophes(from_reform(text)))


_short_to_cyrillic = lru_cache(maxsize=1 << 15)(_to_cyrillic)


def to_latin(text: str) -> str:
    """Cyrillic or reformed Latin as the Latin of 1995, apostrophes folded; what is Latin already stays."""
    return _short_to_latin(text) if len(text) <= _SHORT else _to_latin(text)


def _to_latin(text: str) -> str:
    return _CYRILLIC_TOKEN.sub(_cyrillic_token, fold_apostrophes(from_reform(text)))


_short_to_latin = lru_cache(maxsize=1 << 15)(_to_latin)


def to_reform(text: str) -> str:
    """The Latin of 1995 as the reformed Latin: ö ğ ş (U+015F) ç; ʼ stays. Cyrillic is left as it is."""
    return _REFORM_TOKEN.sub(_reform_token, fold_apostrophes(text))


_REFORM_TOKEN = re.compile(rf"(?P<keep>{_PROTECTED})|(?P<word>[A-Za-z]+(?:[ʻʼ][A-Za-z]+)*ʻ?)")


def from_reform(text: str) -> str:
    """The reformed Latin as the Latin of 1995; capitals follow the word."""
    if _REFORMED.search(text) is None:
        return text
    return _REFORMED.sub(lambda m: _cased(_FROM_REFORM[m[0].lower()], m[0], m.string, m.start()), text)


_REFORMED = re.compile("[öğşșç]", re.IGNORECASE)


def load_loanwords(path: Path) -> int:
    """Add a user's own words (the format of `loanwords.tsv`) to the built-in ones; they win, and work at once.

    Returns how many were read. Raises LabDeskError when the file cannot be read or a line is not understood.
    """
    try:
        count = _LOANWORDS.read(path)
    except (OSError, UnicodeDecodeError) as error:
        raise LabDeskError(N_("The word list {name} cannot be read."), name=path.name) from error
    except ValueError as error:
        raise LabDeskError(
            N_("Line {line} of the word list {name} is not “Latin word, tab, Cyrillic word”."),
            line=error.args[0],
            name=path.name,
        ) from error
    for known in (_short_to_cyrillic, _short_to_latin, _word_to_cyrillic, _word_to_latin):
        known.cache_clear()
    return count


def _latin_token(found: re.Match[str]) -> str:
    kind = found.lastgroup
    token = found[0]
    if kind == "word":
        if token.isupper() and _is_numeral(found):
            return token
        return _word_to_cyrillic(token)
    if kind == "year":
        return found["year"] + " "
    if kind == "day":
        return found["day"] + (" " if _MONTH.match(found.string, found.end()) else "-")
    return token


def _is_numeral(found: re.Match[str]) -> bool:
    """Whether a word in capitals is a Roman numeral here, and not an initial or an ordinary word."""
    word, text = found[0], found.string
    if not _ROMAN.fullmatch(word) or (len(word) < 4 and ("M" in word or "D" in word)):
        return False
    if len(word) > 1:
        return True
    if word not in "IVX" or text[max(found.start() - 1, 0) : found.start()] == ".":
        return False
    if text[found.end() : found.end() + 1] != ".":
        return True
    line_start = not text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip()
    initials = re.search(r"\b[A-Z][ʻʼ]?h?\.\s*\Z", text[max(found.start() - 6, 0) : found.start()])
    return line_start and not initials and _SURNAME.match(text, found.end()) is None


def _cyrillic_token(found: re.Match[str]) -> str:
    kind = found.lastgroup
    if kind == "word":
        word = found[0]
        if len(word) == 1 or not word[-1].isupper() or word.isupper():
            latin = _word_to_latin(word)
        else:
            latin = _each(_CYRILLIC_RULES, word, _latin_rule)
        return latin
    return found[0][:-1] + "-"


def _reform_token(found: re.Match[str]) -> str:
    word = found[0]
    if found.lastgroup == "keep" or _LOANWORDS.brand(word):
        return word
    return _REFORM_LETTER.sub(_reform_letter, word)


_REFORM_LETTER = re.compile("[og]ʻ|[sc]h", re.IGNORECASE)


def _reform_letter(found: re.Match[str]) -> str:
    letter = _REFORM[found[0].lower()]
    return letter.upper() if found[0][0].isupper() else letter


@lru_cache(maxsize=1 << 17)
def _word_to_cyrillic(word: str) -> str:
    """One Latin word, its listed stem first, the rest by rule."""
    brand = _LOANWORDS.brand(word)
    if brand:
        return brand + _inside(word[len(brand) :])
    lower = word.lower()
    if "w" in lower or re.search("c(?!h)", lower):
        return word
    known = _LOANWORDS.cyrillic(lower, word[:1].isupper())
    if known is None:
        return _recased(word, _latin_rules(lower)) if _plain(word) else _each(_LATIN_RULES, word, _cyrillic_rule)
    start, end, stem = known
    rest = lower[end:]
    if rest:
        stem = stem.removesuffix("ь")
    return _recased(word, _latin_rules(lower[:start]) + stem + _inside(rest))


def _inside(rest: str) -> str:
    """The Cyrillic of what follows a stem; `d` stands in for the consonant before."""
    return _latin_rules("d" + rest)[1:] if rest else ""


def _latin_rules(word: str) -> str:
    return _LATIN_RULES.sub(_cyrillic_rule, word)


def _cyrillic_rule(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "e":
            return "е"
        case "eh":
            return "э" if found.string[found.start() - 1 : found.start()] != "ʼ" else "е"
        case "ts":
            return "ц"
        case _:
            return _TO_CYRILLIC[found[0]]


@lru_cache(maxsize=1 << 17)
def _word_to_latin(word: str) -> str:
    """One Cyrillic word, its listed stem first, the rest by rule."""
    lower = word.lower()
    known = _LOANWORDS.latin(lower, word[:1].isupper())
    if known is None:
        return _recased(word, _cyrillic_rules(lower)) if _plain(word) else _each(_CYRILLIC_RULES, word, _latin_rule)
    start, end, stem = known
    before = "а" if lower[end - 1] in "аеёиоуыэюяў" else "д"
    rest = _cyrillic_rules(before + lower[end:].removeprefix("ь"))[1:]
    return _recased(word, _cyrillic_rules(lower[:start]) + stem + rest)


def _cyrillic_rules(word: str) -> str:
    return _CYRILLIC_RULES.sub(_latin_rule, word).translate(_TO_LATIN)


def _latin_rule(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "ye":
            return "ye"
        case "ts":
            return "ts"
        case "none":
            return ""
        case _:
            return _FIXED[found[0]]


def _plain(word: str) -> bool:
    """Whether the capitals of a word are those of a sentence, a name or a heading."""
    return word.islower() or word.isupper() or word[1:].islower() or len(word) == 1


def _recased(word: str, result: str) -> str:
    if word.islower():
        return result
    if word.isupper() and len(word.rstrip("ʻʼ")) > 1:
        return result.upper()
    return result[:1].upper() + result[1:]


def _each(rules: re.Pattern[str], word: str, rule: Callable[[re.Match[str]], str]) -> str:
    """A word of mixed capitals (`AQSHda`), letter by letter."""
    lower = word.lower()
    out = []
    at = 0
    while at < len(lower):
        found = rules.match(lower, at)
        if found is None:
            piece, end = _TO_LATIN.get(ord(lower[at]), lower[at]), at + 1
        else:
            piece, end = rule(found), found.end()
        out.append(_cased(piece, word[at:end], word, at))
        at = end
    return "".join(out)


def _cased(piece: str, source: str, word: str, at: int) -> str:
    """`piece` with the capitals of the letters it replaces, looking at the neighbours of a single capital."""
    if not source[:1].isupper():
        return piece
    if len(source) > 1 and source[1:].isalpha():
        return piece.upper() if source.isupper() else piece[:1].upper() + piece[1:]
    after = word[at + len(source) : at + len(source) + 1]
    capitals = after.isupper() or word[max(at - 1, 0) : at].isupper()
    return piece.upper() if capitals else piece[:1].upper() + piece[1:]


_LOANWORDS.read(resources("translit", "loanwords.tsv"))
