"""Every number in an article, and the rule that tells which of them cannot be a figure.

A number is a run of digits, a Roman numeral after khóa / quí / lần thứ, a number
word before a counted noun ("bốn đảng viên"), or several words that end a clause
("nay là mười hai."). A rule looks at the number and at the few words on either
side of it; it never knows what was typed, so it serves to check a table as well
as to draft one. What no rule explains may be a figure. The rules are data
(`rules`); all patterns are anchored and bounded, so that time grows with the
text and nothing else.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.reading.numerals import NUMBER_WORDS, parse_number
from analysis.reading.rules import COUNTED, COUNTING, NOT_COUNTED, NUM, ROMAN, RULES


class Number(NamedTuple):
    """A number of a text, from code point `start` to `end`; `rule` explains it ("" if none)."""

    start: int
    end: int
    printed: str
    rule: str


_WORDS = "|".join(sorted(NUMBER_WORDS - {"lẻ", "rưỡi"}, key=len, reverse=True))
_SCALE = r"\s+(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b"
_SEVERAL_WORDS = rf"(?i:{_WORDS})(?:\s+(?i:{_WORDS}|lẻ|rưỡi|không trăm)){{0,14}}"
_COUNTS_OR_CLOSES = rf"(?=\s+(?i:{COUNTED}|trong số)(?!\w)|[,;.])"
_TOKEN = (
    rf"(?P<digits>{NUM}(?:{_SCALE})?)"
    rf"|(?<=\s)(?P<roman>{ROMAN})(?<=[IVXLC])"
    rf"|(?<!\w)(?=[mhbnstcMHBNSTC])(?P<words>{_SEVERAL_WORDS}){_COUNTS_OR_CLOSES}"
)
_ROMAN_LEFT = r"\b(?:khóa|khoá|qu[íý]|lần thứ|đại hội|trung ương)\s+"
_COUNTING_LEFT = rf"\b(?:{COUNTING})\s+"
_ENDS_CLAUSE = re.compile(
    r" (?:là|có|còn|lên|được|giao|nạp|đạt|vẹn|chỉ|mới|thêm|tới|đến|xuống|thành|hơn|gần|thiệu) $"
)
_GIVEN = re.compile(r" (?:được giao|giao được|kết nạp|nạp được|giới thiệu|thiệu được|vẹn) $")
_NOT_GIVEN = frozenset(("một", "năm", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"))
# "một, hai người", "hai phần ba số chi bộ"
_FEW = re.compile(r"\b(?:(?:một|dăm|đôi|vài|mươi)(?:, |-| hoặc | đến | )|phần )$", re.IGNORECASE)
_EACH = re.compile(r"\b(?:mỗi|từng)\b[^.;:\n]{0,60}\bđược $", re.IGNORECASE)
_FIVE_LEFT = re.compile(
    r"(?:\b(?:có|với|là|cho|và|trong số|giới thiệu|chọn|giao|bồi dưỡng|kết nạp)\s+|"
    r"[^\W\d_][,;:]\s+|[.\n]\s*)$"
)
# How far back a rule looks: as far as its words are long, or further where it leaves a gap.
_NEAR, _FAR = 36, 110
_UNCOUNTED = re.compile(NOT_COUNTED)
_LAST_WORD = re.compile(r"([^\W\d_]+)[^\w\n]{0,3}\Z")


@cache
def _before(left: str) -> re.Pattern[str]:
    """What a text that ends at a number is searched for; compiled when first used."""
    return re.compile(rf"(?:{left})$", re.IGNORECASE)


class _Rule(NamedTuple):
    """A number is explained where `body` matches at it and `left` matches just before it.

    `words` are those that may stand right before the number; None where any may. One that is
    `apart` explains nothing that is counted or a percentage.
    """

    name: str
    left: re.Pattern[str] | None
    reach: int
    words: frozenset[str] | None
    body: re.Pattern[str]
    apart: bool


_NOT_BEFORE = re.compile(r"\(\?<!.*?\)")
_ANY_WORD = re.compile(r"\[\^|\\w|A-Z")


@cache
def _rules() -> list[_Rule]:
    return [_rule(name, left, body) for name, left, body in RULES]


def _rule(name: str, left: str, body: str) -> _Rule:
    literal = re.sub(r"\\[a-z]", " ", _NOT_BEFORE.sub("", left))
    words = frozenset(re.findall(r"[^\W\d_]+", literal.lower()))
    known = words and not _ANY_WORD.search(left)
    reach = _FAR if "{0," in left else _NEAR
    before = _before(left) if left else None
    pattern, apart = re.compile(body, re.IGNORECASE), NOT_COUNTED in body
    return _Rule(name, before, reach, words if known else None, pattern, apart)


@lru_cache(maxsize=4096)
def _rules_after(word: str, counted: bool) -> list[_Rule]:
    """The rules that can explain a number after this word ("" for none): most need one of few."""
    rules = [rule for rule in _rules() if not (counted and rule.apart)]
    return [rule for rule in rules if not word or rule.words is None or word in rule.words]


def find_numbers(text: str) -> list[Number]:
    """Every number of a text (NFC) in reading order; they don't overlap.

    What a rule explains as one expression ("08/07/2021") is one number.
    """
    return list(_numbers(text.replace("\xa0", " ")))


def _numbers(text: str) -> Iterator[Number]:
    done = 0
    for token in re.finditer(_TOKEN, text):
        start, end = token.span()
        if start < done:
            continue
        left = text[max(start - _FAR, 0) : start]
        if token["words"]:
            found = _in_words(text, left, start, end)
        elif token["roman"] and not (_before(_ROMAN_LEFT).search(left) or _opens_line(left)):
            continue
        else:
            found = _explained(text, left, start, end)
        if found:
            done = found.end
            yield found


def _explained(text: str, left: str, start: int, end: int) -> Number | None:
    word = _LAST_WORD.search(left[-12:])
    counted = not _UNCOUNTED.match(text, end)
    for name, before, reach, _, body, _ in _rules_after(word[1].lower() if word else "", counted):
        match = body.match(text, start)
        if match and (before is None or before.search(left[-reach:])):
            end = match.start() + len(match[0].rstrip(" .)-–/]"))
            return Number(start, end, text[start:end], name)
    if not text[start].isdigit():
        return None
    return Number(start, end, text[start:end], "")


def _opens_line(left: str) -> bool:
    return not left.rpartition("\n")[2].strip()


def _in_words(text: str, left: str, start: int, end: int) -> Number | None:
    """A number in words, unless its words make no number.

    "Năm" is five, and no year, right after "có" and its like or where a clause begins with it;
    "một" before a noun is the indefinite article where nothing says that it counts.
    """
    words = text[start:end]
    if text[end] in ",;." and not _closes(words, left):
        return None
    try:
        parse_number(words)
    except ValueError:
        return None
    counting = bool(_before(_COUNTING_LEFT).search(left))
    if words.lower() == "năm" and not (counting or _FIVE_LEFT.search(left)):
        return None
    one = words.lower() == "một" and (not counting or _EACH.search(left))
    return Number(start, end, words, "idiom" if one or _FEW.search(left) else "")


def _closes(words: str, left: str) -> bool:
    """Whether a number in words ends a clause that counts: "được giao mười, đạt 30%"."""
    if " " in words:
        return bool(_ENDS_CLAUSE.search(left))
    return words.lower() not in _NOT_GIVEN and bool(_GIVEN.search(left))
