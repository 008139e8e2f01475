"""The times that an article speaks of, each as the column `period` writes it.

What an expression means may hang on the article's own date ("năm nay", "đến nay"),
on its sentence's year ("năm 2010, cả năm"), or on what was named before it
("giai đoạn này", "5 năm qua"). Where nothing tells, such a period stays blank
and nothing is guessed. "Cùng kỳ" is the period before, a year earlier.
"""

import re
from functools import cache

from analysis.reading.drafting.times.dateline import DOCUMENT, Dateline
from analysis.reading.drafting.times.expressions import rows
from analysis.reading.drafting.times.known import Known, Period
from analysis.reading.drafting.times.leads import compares, founds, plans, sets_tasks
from analysis.reading.drafting.times.moments import NUMBER_WORDS
from analysis.reading.drafting.times.values import EARLIER, ends
from analysis.reading.drafting.words.letters import in_small_letters

_NUMBERS = frozenset(NUMBER_WORDS.split("|"))
_COUNTED = re.compile(r" (?:một |hai )?(?:tháng|năm|quý)\b", re.IGNORECASE)
_SPELLINGS = (("kì", "kỳ"), ("Kì", "Kỳ"), ("quí", "quý"), ("Quí", "Quý"), ("khoá", "khóa"))


def find_periods(text: str, day: Dateline) -> list[Period]:
    """The expressions of time in a text, in reading order; they don't overlap."""
    for old, new in _SPELLINGS:
        text = text.replace(old, new)
    known = Known(text, day)
    for syllable in _beginnings().finditer(in_small_letters(text)):
        known.at = syllable.start()
        if known.periods and known.at < known.periods[-1].end:
            continue
        if found := _read(syllable[0], known):
            of_document = DOCUMENT.search(text[max(found.start - 30, 0) : found.start])
            (known.documents if of_document else known.periods).append(found)
    return known.periods


@cache
def _beginnings() -> re.Pattern[str]:
    """The syllables that may begin an expression; a number does before the words for a time.

    Each way begins with a letter or digit of its own, which is what is found fast.
    """
    words = {*rows(), *_NUMBERS} - {"#", "@"}
    rest = dict.fromkeys("0123456789", r"\d?(?= (?:tháng|năm|quý))|\d{3}(?![\w.,/%])")
    for letter in sorted({word[0] for word in words}):
        own = "|".join(sorted(word[1:] for word in words if word[0] == letter))
        rest[letter] = rf"(?:{own})(?!\w)"
    ways = (rf"{first}(?<![\w.,/-]{first})(?:{after})" for first, after in rest.items())
    return re.compile("|".join(ways))


def _read(syllable: str, known: Known) -> Period | None:
    """The expression that begins with a syllable, if any."""
    for first in _first(syllable, known):
        for kind, pattern, read in rows().get(first, ()):
            match = pattern.match(known.text, known.at)
            value = read(match, known) if match else None
            if match and value is not None:
                return Period(known.at, match.end(), *_judged(kind, value, known))
    return None


def _first(syllable: str, known: Known) -> list[str]:
    """The keys of the table under which an expression that begins so may stand."""
    if syllable.isdigit():
        return ["@" if len(syllable) == 4 else "#"]
    counts = syllable in _NUMBERS and _COUNTED.match(known.text, known.at + len(syllable))
    return ["#", syllable] if counts else [syllable]


def _judged(kind: str, value: str, known: Known) -> tuple[str, str]:
    """The kind of a period where it stands: compared with, to come, or neither."""
    place, now = (known.text, known.at), known.day.now or known.day.year
    if kind != "earlier" and compares(*place):
        return ("earlier", EARLIER) if kind == "ago" else ("compared", value)
    if kind in ("time", "span", "year") and plans(*place):
        return "planned", value
    if kind == "until" and now and value[: len(now)] > now[: len(value)]:
        return "plan", value
    if kind in ("time", "span") and (sets_tasks(*place) or _lies_ahead(value, now)):
        return "plan", value
    if kind in ("time", "until") and founds(*place):
        return "founded", value
    return "time" if kind in ("then", "ago") else kind, value


def _lies_ahead(value: str, now: str) -> bool:
    """Whether a time begins after the article's, or in its year and ends years later."""
    start, end = ends(value)
    if not now or not value[:1].isdigit():
        return False
    later = start[: len(now)] > now[: len(start)]
    return later or (start == now[:4] and end[:4] > str(int(now[:4]) + 2))
