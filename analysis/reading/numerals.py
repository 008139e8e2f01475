"""A number as Vietnamese newspapers print it, and its exact value.

In print `.` groups thousands and `,` marks decimals; a multiplier may follow
("1,2 triệu"), or the number stands in words ("bốn mươi lăm"). The value is a
`Decimal` whose exponent is the place of the last printed digit, so that the
precision is never lost: "60,60" is not "60,6", and "72 ngàn" knows nothing
below a thousand.
"""

import math
import re
import unicodedata
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from functools import lru_cache

EXACT = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)  # rounds no number, however long

MULTIPLIERS = {"trăm": 2, "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9}
SCALES = {
    "vi": {9: "tỷ", 6: "triệu", 3: "ngàn"},
    "en": {9: "billion", 6: "million", 3: "thousand"},
}
SEPARATORS = {"vi": (".", ","), "en": (",", ".")}

DIGIT_WORDS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
AFTER_TENS = {"mốt": 1, "tư": 4, "lăm": 5}
VARIANTS = {"nhăm": "lăm", "bẩy": "bảy", "linh": "lẻ", "ngàn": "nghìn", "tỉ": "tỷ"}
WORD_SCALES = {"tỷ": 10**9, "triệu": 10**6, "nghìn": 10**3}
NUMBER_WORDS = frozenset(
    {*DIGIT_WORDS, *AFTER_TENS, *VARIANTS, *WORD_SCALES, "mười", "mươi", "trăm", "lẻ", "rưỡi"}
    - {"không"}
)

_DIGITS = re.compile(r"([0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_MULTIPLIED = re.compile(rf"(\S+)\s+({'|'.join(MULTIPLIERS)})", re.IGNORECASE)


@lru_cache(maxsize=65536)
def parse_number(printed: str) -> Decimal:
    """The exact value of a number as printed: digits, digits with a multiplier, or words.

    The exponent of the result is the place of the last printed digit.
    Raises ValueError, with the reason, for anything that is not printed in the
    Vietnamese manner ("19,506" has a thousands comma).
    """
    text = unicodedata.normalize("NFC", printed)
    if not text or text != text.strip():
        raise ValueError(f"{printed!r} is not a number: it is empty or has spaces around it")
    if not any(c.isdigit() for c in text):
        return Decimal(_from_words(text))
    multiplied = _MULTIPLIED.fullmatch(text)
    digits, scale = (multiplied[1], MULTIPLIERS[multiplied[2].lower()]) if multiplied else (text, 0)
    if not (match := _DIGITS.fullmatch(digits)):
        raise ValueError(f"{printed!r} is not a number: {_reason(digits)}")
    whole, decimals = match[1], match[2] or ""
    if not scale and _reads_as_thousands(whole, decimals):
        raise ValueError(
            f"{printed!r} is not a number as printed in Vietnamese: the comma before three "
            "digits looks like a thousands comma, where a point groups thousands"
        )
    if "." in whole and whole.startswith("0"):
        raise ValueError(f"{printed!r} is not a number: a grouped number does not begin with 0")
    return Decimal(f"{whole.replace('.', '')}{decimals}E{scale - len(decimals)}")


def _reads_as_thousands(whole: str, decimals: str) -> bool:
    return len(decimals) == 3 and len(whole) <= 3 and not whole.startswith("0")


def _reason(digits: str) -> str:
    if any(c.isdigit() and not c.isascii() for c in digits):
        return "only the digits 0 to 9 and Vietnamese number words are read"
    if re.fullmatch(r"[0-9]{1,3}(,[0-9]{3}){2,}(\.[0-9]+)?", digits):
        return "it has thousands commas, where a point groups thousands"
    if re.fullmatch(r"[0-9]+\.[0-9]+", digits):
        return "a point groups thousands, three digits each; decimals follow a comma"
    return "expected digits grouped by points, decimals after one comma, and nothing else"


def spell(n: int) -> str:
    """The words for a whole number from 0 up to 10^12, as `parse_number` reads them."""
    if not 0 <= n < 10**12:
        raise ValueError(f"{n} cannot be put into words: expected 0 to 999 999 999 999")
    if n == 0:
        return DIGIT_WORDS[0]
    words: list[str] = []
    for name, scale in (*WORD_SCALES.items(), ("", 1)):
        group, n = divmod(n, scale)
        if group:
            words += [*_below_thousand(group, full=bool(words)), *([name] if name else [])]
    return " ".join(words)


def _below_thousand(n: int, full: bool) -> list[str]:
    hundreds, rest = divmod(n, 100)
    tens, unit = divmod(rest, 10)
    words = [DIGIT_WORDS[hundreds], "trăm"] if hundreds or full else []
    if tens == 0:
        joint = ["lẻ"] if words and unit else []
        return words + joint + ([DIGIT_WORDS[unit]] if unit else [])
    words += ["mười"] if tens == 1 else [DIGIT_WORDS[tens], "mươi"]
    if unit:
        special = {5: "lăm"} if tens == 1 else {1: "mốt", 5: "lăm"}
        words.append(special.get(unit, DIGIT_WORDS[unit]))
    return words


def _from_words(text: str) -> int:
    """Read leniently, then hold the result against how that number is spelled."""
    words = [VARIANTS.get(word, word) for word in text.lower().split()]
    half = words[-1] == "rưỡi"
    total = group = 0
    digit = scale = 0
    for word in words[: -1 if half else None]:
        if word in WORD_SCALES:
            scale = WORD_SCALES[word]
            total, group, digit = total + (group + digit) * scale, 0, 0
        elif word in ("mươi", "trăm"):
            scale = 10 if word == "mươi" else 100
            group, digit = group + digit * scale, 0
        elif word == "mười":
            group += 10
        elif word in DIGIT_WORDS or word in AFTER_TENS:
            digit = AFTER_TENS.get(word) or DIGIT_WORDS.index(word)
        elif word != "lẻ":
            raise ValueError(f"{text!r} is not a number: {word!r} is not a number word")
    number = total + group + digit
    read = words[:-1] if half else words
    if read not in _spellings(number) or (half and (scale < 100 or number % scale)):
        raise ValueError(f"{text!r} is not a number: its words do not make one number")
    return number + scale // 2 if half else number


def _spellings(n: int) -> list[list[str]]:
    """How a number may be worded: "bốn" or "tư" after tens, an empty hundreds place told or not."""
    if n >= 10**12:
        return []
    full = spell(n)
    told = [full, full.replace("không trăm ", "")]
    return [words.split() for text in told for words in (text, text.replace("mươi bốn", "mươi tư"))]


def format_number(
    value: int | float | Decimal | Fraction, lang: str = "vi", decimals: int | None = None
) -> str:
    """A number as a reader of `lang` ("vi" or "en") expects it printed.

    `decimals` rounds half up to that many digits; without it the exact value is
    written, with a multiplier where a `Decimal` is known to thousands or less
    precisely. What Vietnamese readers would take for a thousands comma
    (three decimals after at most three digits) is refused with ValueError, as
    are values that have no exact decimal expansion or are not finite.
    """
    number = _exact(value, decimals)
    if number < 0:
        return "−" + format_number(number.copy_negate(), lang)
    exponent = int(number.as_tuple().exponent)
    scale = max((s for s in SCALES[lang] if exponent > 0 and s <= exponent + 2), default=0)
    shifted = number.scaleb(-scale, EXACT)
    whole, _, fraction = f"{shifted:f}".partition(".")
    group, mark = SEPARATORS[lang]
    if lang == "vi" and not scale and _reads_as_thousands(whole, fraction):
        raise ValueError(f"{value} with three decimals would be read as thousands in Vietnamese")
    grouped = f"{int(whole):,}".replace(",", group)
    text = grouped + (mark + fraction if fraction else "")
    return f"{text} {SCALES[lang][scale]}" if scale else text


def _exact(value: int | float | Decimal | Fraction, decimals: int | None) -> Decimal:
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is not a number that can be printed")
    if isinstance(value, Decimal) and decimals is None:
        return value
    fraction = Fraction(repr(float(value)) if isinstance(value, float) else value)
    if decimals is None:
        decimals = _expansion(fraction)
    scaled = math.floor(abs(fraction) * 10**decimals + Fraction(1, 2))
    return Decimal(scaled if fraction >= 0 else -scaled).scaleb(-decimals, EXACT)


def _expansion(fraction: Fraction) -> int:
    """How many decimals write the fraction exactly."""
    denominator, twos, fives = fraction.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        raise ValueError(f"{fraction} has no end in decimals: say how many `decimals` to print")
    return max(twos, fives)
