"""The printed numbers that could alone be at fault where a claim is wrong, and what settles it.

This finds errors as deductive correction does (S. Scholtus, "Automatic
correction of simple typing errors in numerical data with balance edits",
Statistics Netherlands, 2009), but it applies nothing: an article says what it
says, and the editor has the list of what may have gone wrong.
"""

from decimal import Decimal
from fractions import Fraction
from math import inf
from typing import Any

import pandas as pd

from analysis.judging.constraints import Number
from analysis.judging.faults import Fault, exchanged, mistaken, mistakes
from analysis.judging.involved import Involved
from analysis.judging.phrases import LANGUAGES, OR, counted_text, listing, number_text
from analysis.judging.slips import SLIPS
from analysis.reading.numerals import EXACT, format_number
from analysis.reading.vocabulary import MEASURES, Label

COLUMNS = [
    "claim", "figure", "printed", "low", "high", "slip", "settles",
    "other", "reaches", "because_en", "because_vi",
]  # fmt: skip
FAULTS = {
    **SLIPS,
    "other-base": Label("another figure taken as the base", "lấy một số khác làm gốc để tính"),
    "other-part": Label("another figure taken as the part", "lấy một số khác làm tử số"),
    "exchanged": Label("two figures exchanged", "hai số liệu đổi chỗ cho nhau"),
}
_SENTENCES = {
    "": Label(
        "{printed} would have to be {range}; then {settled}.",
        "{printed} phải là {range} thì {settled}.",
    ),
    "slip": Label(
        "{printed} may have been {reaches}, with {slip}; then {settled}.",
        "{printed} có thể vốn là {reaches}, do {slip}; khi đó {settled}.",
    ),
    "other-base": Label(
        "Reckoned on {printed} instead of {other}, {settled}.",
        "Nếu lấy {printed} làm gốc thay cho {other} thì {settled}.",
    ),
    "other-part": Label(
        "With {printed} in place of {other}, {settled}.",
        "Nếu dùng {printed} thay cho {other} thì {settled}.",
    ),
    "exchanged": Label(
        "{printed} and {other} may have changed places; then {settled}.",
        "{printed} và {other} có thể đã bị đổi chỗ cho nhau; khi đó {settled}.",
    ),
}
_SETTLED = {
    "en": (
        "the claim is right",
        "both wrong claims that it takes part in are right",
        "all {n} wrong claims that it takes part in are right",
    ),
    "vi": ("phép tính này khớp", *2 * ("cả {n} phép tính sai có nó đều khớp",)),
}
_AT_LEAST = {"en": "{low} or more", "vi": "{low} trở lên"}
_NUMBERS = {"low": "float64", "high": "float64", "settles": "int64"}


def suspects(figures: pd.DataFrame) -> pd.DataFrame:
    """Every printed number that could alone be at fault in a wrong claim; none is mended.

    A row for each claim, figure and way to go wrong: most settled claims first, then
    those that one slip explains, then the least change. Columns: `claim`, `figure`
    (full names); `printed`; `low`, `high`, the least and the greatest whole number or
    printable percentage, unhedged, that would settle all claims of the figure (`high`
    infinite where nothing limits it); `slip`, a key of `FAULTS`, "" where none leads there;
    `settles`, how many wrong claims the figure takes part in: all of them become
    right, and none of its right ones wrong; `other`, the figure whose place it takes,
    or with which it is exchanged; `reaches`, the numbers that the slip was made of,
    "; " between them; `because_en`, `because_vi`.
    """
    involved = Involved(figures)
    faults = [
        fault
        for claim in involved.wrong()
        for find in (mistakes, mistaken, exchanged)
        for fault in find(involved, claim)
    ]
    faults.sort(key=lambda fault: (-fault.settles, not fault.slip, fault.change))
    table = pd.DataFrame([_row(involved, fault) for fault in faults], columns=COLUMNS)
    return table.astype({**dict.fromkeys(COLUMNS, "str"), **_NUMBERS})


def _row(involved: Involved, fault: Fault) -> tuple[Any, ...]:
    claim = involved.claims["claim"].iloc[fault.claim]
    other = involved.figure(fault.other).name if fault.other >= 0 else ""
    reaches = "; ".join(format_number(number) for number in fault.reaches)
    because = (_because(involved, fault, lang) for lang in LANGUAGES)
    return (
        claim, involved.figure(fault.figure).name, involved.figure(fault.figure).printed,
        float(fault.low), float(fault.high), fault.slip, fault.settles, other, reaches, *because,
    )  # fmt: skip


def _because(involved: Involved, fault: Fault, lang: str) -> str:
    mark = "" if involved.figure(fault.figure).counted else "%"
    reaches = [format_number(number, lang) + mark for number in fault.reaches]
    words = {
        "printed": _named(involved, fault, fault.figure, lang),
        "other": _named(involved, fault, fault.other, lang) if fault.other >= 0 else "",
        "range": _range(involved, fault, lang) + mark,
        "reaches": listing(reaches, lang, OR) if reaches else "",
        "slip": getattr(FAULTS[fault.slip], lang) if fault.slip else "",
        "settled": _SETTLED[lang][min(fault.settles, 3) - 1].format(n=fault.settles),
    }
    sentence: str = getattr(_SENTENCES["slip" if fault.slip in SLIPS else fault.slip], lang)
    return sentence.format(**words)


def _named(involved: Involved, fault: Fault, figure: int, lang: str) -> str:
    """The number, what it counts, and its place and period where the claim is of another."""
    row = involved.figures.iloc[figure]
    claim = involved.figures.iloc[involved.claims["row"].iloc[fault.claim]]
    known = row["measure"] in ("count", "share")
    what = counted_text(row["population"], row["dimension"], row["category"], lang)
    told = [what if known else getattr(MEASURES[row["measure"]], lang)]
    unlike = [row[column] for column in ("place", "period") if row[column] != claim[column]]
    told += [text.replace("/", "–") for text in unlike]
    mark = "" if involved.figure(figure).counted else "%"
    number = number_text(row["printed"], row["hedge"], lang) + mark
    return f"{number} ({', '.join(filter(None, told))})"


def _range(involved: Involved, fault: Fault, lang: str) -> str:
    low = _number(involved, fault.figure, fault.low, lang)
    if fault.high == inf:
        return _AT_LEAST[lang].format(low=low)
    high = _number(involved, fault.figure, fault.high, lang)
    return low if low == high else f"{low}–{high}"


def _number(involved: Involved, figure: int, number: Number, lang: str) -> str:
    """With as many decimals as are printed, or as many as it needs."""
    decimals = involved.figure(figure).decimals
    exact = Fraction(number) * 10**decimals
    units = Decimal(int(exact)).scaleb(-decimals, EXACT)
    return format_number(units if exact.denominator == 1 else Fraction(number), lang)
