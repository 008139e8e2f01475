"""The rows of an article that nobody has typed yet, proposed for a person to review.

The numbers come from `numbers`, whose rules tell what is no figure, and what
they mean from `drafting`. A draft never changes a number. What it isn't sure of it
leaves blank, and `doubt` says what a person has to look at.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pandas as pd

from analysis.reading.articles import clean
from analysis.reading.drafting.columns.doubts import doubts_of, repeated_keys
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.mentions.quotes import quote
from analysis.reading.drafting.reader import understand
from analysis.reading.figures import TYPED
from analysis.reading.numbers import find_numbers

COLUMNS = (*TYPED, "doubt")
MOST_CHARACTERS = 200_000
MOST_NUMBERS = 1_000
_MARKUP = re.compile(r"<!doctype html|<html\b|<body\b|<div\b|</p>", re.IGNORECASE)

# What a figure is named by, where it is not the code.
_WHOLES = {
    "new-member": "admitted", "screened-member": "screened", "awareness-class": "awareness-classes",
    "new-member-class": "new-member-classes", "women-union": "women-union",
    "farmers-union": "farmers-union", "youth-union": "youth-union",
}  # fmt: skip
_PARTS = {
    ("sex", "female"): "women", ("sex", "male"): "men", ("youth-union", "member"): "youth",
    ("religion", "believer"): "believers", ("party-presence", "present"): "with-party",
    ("party-presence", "absent"): "without-party", ("party-membership", "non-member"): "outside",
}  # fmt: skip

Row = dict[str, Any]
Names = dict[Mention, str]


def draft(text: str, slug: str = "") -> pd.DataFrame:
    """The proposed rows of an article: the columns a person types, and `doubt`.

    `doubt` says in a few words what the program isn't sure of, "" where it is.
    `slug` is told in errors. Raises ValueError for a text that is no article:
    empty, longer than 200 000 characters, with more than 1 000 numbers, or a web page.
    """
    try:
        rows = draft_rows(clean(text))
    except ValueError as error:
        raise ValueError(f"{slug or 'the text'}: found {error}") from None
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype="str")


def draft_rows(text: str) -> list[Row]:
    """The proposed rows of a cleaned text, with `start` and `end` of each number in it."""
    _refuse(text)
    plain = text.replace("\xa0", " ")
    numbers = find_numbers(plain)
    main, mentions = understand(plain, numbers)
    names = _names(mentions, main)
    repeated = repeated_keys(mentions)
    return [
        _row(plain, mention, names) | {"doubt": "; ".join(doubts_of(mention, mentions, repeated))}
        for mention in mentions
    ]


def _refuse(text: str) -> None:
    if not text.strip():
        raise ValueError("no text")
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"{len(text)} characters, where an article has at most {MOST_CHARACTERS}")
    if _MARKUP.search(text[:2000]):
        raise ValueError("a web page; save its text without the markup")
    if len(re.findall(r"\d+", text)) > MOST_NUMBERS:
        raise ValueError(f"more numbers than an article has ({MOST_NUMBERS} at most)")


def _row(text: str, mention: Mention, names: Names) -> Row:
    aside = mention.measure == "aside"
    return {
        "figure": names[mention],
        "place": mention.place,
        "period": mention.period,
        "population": "" if aside else mention.population,
        "dimension": "" if aside else mention.part[0],
        "category": "" if aside else mention.part[1],
        "measure": mention.measure,
        "of": names.get(mention.of, "") if mention.of else "",
        "against": names.get(mention.against, "") if mention.against else "",
        "hedge": mention.hedge,
        "printed": mention.printed,
        "quote": quote(text, mention.start, mention.end),
        "start": mention.start,
        "end": mention.end,
    }


def _names(mentions: list[Mention], main: str) -> Names:
    """A name for each figure, unique in the article."""
    names: Names = {}
    taken: set[str] = set()
    for mention in mentions:
        base = "-".join(filter(None, (_initials(mention.place, main), *_words(mention))))
        name, number = base, 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        taken.add(name)
        names[mention] = name
    return names


def _initials(place: str, main: str) -> str:
    if place == main:
        return ""
    words = [word for word in place.split() if not word.islower()] or place.split()
    letters = unicodedata.normalize("NFD", "".join(word[0] for word in words).lower())
    return re.sub(r"[^a-z]", "", letters.replace("đ", "d"))


def _words(mention: Mention) -> Iterator[str]:
    population = mention.population or "number"
    whole = _WHOLES.get(population, f"{population}s")
    part = _PARTS.get(mention.part, mention.part[1].replace("+", "-").strip("-"))
    if mention.part[0] in ("party-presence", "party-membership") or not part:
        yield whole
    if part:
        yield f"age-{part}" if part[0].isdigit() else part
    if mention.measure not in ("count", "aside", ""):
        yield mention.measure
    if mention.role == "before":
        yield "before"
