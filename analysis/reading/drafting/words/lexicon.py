"""Finding what the words of a text say.

Vietnamese is written syllable by syllable, so a phrase is found by looking up
its first two syllables and taking the longest entry that goes on as the text does:
no patterns, one pass, time that grows with the text. Old and new ways of
placing a tone mark ("uỷ", "ủy"), "quí" and "quý", "sỹ" and "sĩ" read alike.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from analysis.reading.drafting.words.letters import in_small_letters
from analysis.reading.drafting.words.nouns import NOUNS
from analysis.reading.drafting.words.otherparts import OTHER
from analysis.reading.drafting.words.partnames import PARTS
from analysis.reading.drafting.words.phrases import OTHERWISE, PEOPLES, PHRASES, SECTOR_AT, UNIONS


class Cue(NamedTuple):
    """A phrase of a text, from code point `start` to `end`, and what it says.

    `kind` and `code` are those of `phrases`; a part's code is `dimension:category`.
    A mark that parts clauses is a kind of its own, without a code.
    """

    kind: str
    code: str
    start: int
    end: int


Cues = list[Cue]
AGAINST = ("thì", "nhưng", "song")
BREAKS = frozenset({",", ";", ":", "(", ")", "và", "/", "+", "-", *AGAINST})

_OLD = ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ")
_NEW = ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy")
_TONES = dict(zip(_OLD, _NEW, strict=True))
_SAME = {"quí": "quý", "sỹ": "sĩ", "tỉ": "tỷ", "kì": "kỳ", "qui": "quy", "kĩ": "kỹ"}
_MARKS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-"})
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s“”\"]")

_Said = list[tuple[str, str]]
_Lexicon = tuple[dict[tuple[str, ...], _Said], dict[tuple[str, ...], list[int]]]


@lru_cache(maxsize=8192)  # the language has fewer
def respelled(syllable: str) -> str:
    """A syllable in the one spelling that the phrases are written in."""
    low = syllable.lower().translate(_MARKS)
    if low[-2:] in _TONES and not low.startswith("qu"):
        low = low[:-2] + _TONES[low[-2:]]
    return _SAME.get(low, low)


def spelled(phrase: str) -> str:
    """A Vietnamese phrase as a kebab-case word."""
    plain = unicodedata.normalize("NFD", phrase.lower().replace("đ", "d"))
    letters = "".join(character for character in plain if character.isascii())
    return "-".join(re.findall(r"[a-z0-9]+", letters.replace("'", "")))


def cues(text: str, start: int, end: int) -> Iterator[Cue]:
    """The cues of a stretch of text in reading order; a phrase may say several things."""
    tokens = list(_TOKEN.finditer(text, start, end))
    words = tuple([respelled(token[0]) for token in tokens])
    at, begins = 0, _beginnings()
    while at < len(words):
        if words[at] not in begins:
            at += 1
            continue
        length, said = _longest(words, at)
        first, (begin, last) = tokens[at].start(), tokens[at + length - 1].span()
        for kind, code in said:
            if kind == "part" and _is_named(text, first):
                continue
            if kind != "people" or _is_people(text, begin, last):
                yield Cue(kind, code, first, last)
        at += length


def _is_named(text: str, start: int) -> bool:
    """Whether a word is of an organisation's name: "Chi bộ Quân sự", "Trường Cao đẳng Y tế"."""
    before = text[max(start - 12, 0) : start]
    word = before.split()[-1] if before.endswith(" ") and before.strip() else ""
    named = (word[:1].isupper() and word.isalpha()) or word in ("bộ", "ủy", "khối", "đồn")
    return text[start].isupper() and not text[start : start + 3].isupper() and named


def _is_people(text: str, start: int, end: int) -> bool:
    """Whether a people's name is one ("Thái"), and no place's ("Thái Bình")."""
    goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return text[start].isupper() and not goes_on


def _longest(words: tuple[str, ...], at: int) -> tuple[int, _Said]:
    """The longest phrase here; one for a part keeps the noun that it begins with."""
    phrases, lengths = _lexicon()
    here = [words[at : at + length] for length in lengths.get(words[at : at + 2], (1,))]
    found = [phrase for phrase in here if phrase in phrases]
    if not found:
        return 1, [(words[at], "")] if words[at] in BREAKS else []
    said = phrases[found[0]]
    nouns = [pair for short in found[1:] for pair in phrases[short] if pair[0] == "noun"]
    return len(found[0]), [*nouns[: said[0][0] == "part"], *said]


@cache
def _lexicon() -> _Lexicon:
    """Each phrase → what it says; two syllables → how long phrases that begin so are, and 1."""
    phrases: dict[tuple[str, ...], _Said] = {}
    for kind, code, same in _tables():
        for phrase in same.split("|"):
            phrases.setdefault(_tokens(phrase), []).append((kind, code))
    lengths: dict[tuple[str, ...], set[int]] = {}
    for tokens in phrases:
        lengths.setdefault(tokens[:2], {1}).add(len(tokens))
    return phrases, {begins: sorted(own, reverse=True) for begins, own in lengths.items()}


@cache
def _beginnings() -> frozenset[str]:
    """The syllables with which a phrase may begin, and the marks: most say nothing."""
    return BREAKS | {tokens[0] for tokens in _lexicon()[0]}


def _tables() -> Iterator[tuple[str, str, str]]:
    for kind, row in (NOUNS | PHRASES).items():
        yield from ((kind, code, phrases) for code, phrases in row.items())
    for dimension, row in (PARTS | {"other": OTHER}).items():
        yield from (("part", f"{dimension}:{code}", phrases) for code, phrases in row.items())
    yield from (("union", code, phrases) for code, phrases in UNIONS.items())
    hamlets = NOUNS["noun"]["hamlet"].replace("|", "|chi bộ ")
    yield "part", "other:hamlet-cell", f"chi bộ {hamlets}"
    for sector in ("private-sector", "foreign-invested"):
        named = product(SECTOR_AT.split("|"), OTHER[sector].split("|"))
        yield "part", f"other:{sector}", "|".join(map(" ".join, named))
    for people in PEOPLES.split("|"):
        yield "people", people, f"{people}|người {people}|đồng bào {people}|dân tộc {people}"
    yield "none", "", OTHERWISE


def _tokens(phrase: str) -> tuple[str, ...]:
    return tuple(respelled(match[0]) for match in _TOKEN.finditer(phrase))


def named_unions(text: str) -> list[tuple[int, str]]:
    """Where a text names a union, and which."""
    codes, pattern = _unions()
    found = pattern.finditer(in_small_letters(text))
    return [(match.start(), codes[match[0]]) for match in found]


@cache
def _unions() -> tuple[dict[str, str], re.Pattern[str]]:
    codes = {name: code for code, names in UNIONS.items() for name in names.split("|")}
    return codes, re.compile(rf"\b(?:{'|'.join(codes)})\b")


# --- asking cues ---------------------------------------------------------------------------------


def last(found: Cues, *kinds: str) -> Cue | None:
    """The last cue of these kinds."""
    for cue in reversed(found):
        if cue.kind in kinds:
            return cue
    return None


def first(found: Cues, *kinds: str) -> Cue | None:
    """The first cue of these kinds."""
    for cue in found:
        if cue.kind in kinds:
            return cue
    return None


def code(cue: Cue | None) -> str:
    """What a cue says, "" for none."""
    return cue.code if cue else ""


def says(found: Cues, kind: str, *codes: str) -> bool:
    """Whether one of the cues says one of these; anything of its kind where none is given."""
    for cue in found:  # noqa: SIM110 - asked most often of all; any() takes twice as long
        if cue[0] == kind and (not codes or cue[1] in codes):
            return True
    return False


def names_time(found: Iterable[Cue]) -> bool:
    """Whether one of the cues names a time, of whatever kind."""
    return any(cue.kind.startswith("period") for cue in found)
