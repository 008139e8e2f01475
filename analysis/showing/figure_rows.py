"""A figure in words: what it counts, of what, where and when, whether it holds and why.

The marked-up article and the report say the same of a figure, because both
take it from here.
"""

from collections.abc import Hashable, Mapping
from typing import Any, NamedTuple

import pandas as pd

from analysis.judging.phrases import counted_text, number_text
from analysis.reading.vocabulary import DIMENSIONS, POPULATIONS, UNITS
from analysis.showing.palette import VERDICTS
from analysis.showing.wording import period_text

# A figure is marked by the first of these that one of its claims has.
WORST_FIRST = (
    "inconsistent", "over", "rounded-up", "truncated", "possible", "short", "untestable",
    "consistent", "complete",
)  # fmt: skip

_WHAT = {
    "en": {
        "count": "{}",
        "share": "share of {}",
        "target": "target for {}",
        "attainment": "attainment of the target for {}",
        "excess": "excess over the target for {}",
        "increase": "increase in {}",
        "decrease": "decrease in {}",
    },
    "vi": {
        "count": "{}",
        "share": "tỷ lệ {}",
        "target": "chỉ tiêu về {}",
        "attainment": "mức đạt chỉ tiêu về {}",
        "excess": "mức vượt chỉ tiêu về {}",
        "increase": "mức tăng {}",
        "decrease": "mức giảm {}",
    },
}
_MEAN = {"en": "mean {} of {}", "vi": "{} bình quân của {}"}
_AMONG = {"en": "{} among {}", "vi": "{} trong {}"}
_SHARE = {"en": "{} as a share of {}", "vi": "tỷ lệ {} trong {}"}
_OPERANDS = {
    "en": {"result": "result: {}", "target": "target: {}", "earlier": "before: {}"},
    "vi": {"result": "kết quả: {}", "target": "chỉ tiêu: {}", "earlier": "kỳ trước: {}"},
}

_Figure = Mapping[Hashable, Any]


class Reason(NamedTuple):
    """A verdict on one claim, and the sentence that tells why."""

    verdict: str
    because: str


class FigureRow(NamedTuple):
    """What is said of one figure."""

    name: str  # slug/figure
    printed: str  # with its hedge and its unit
    what: str  # "women as a share of 10,986 new members"
    place: str
    period: str  # in words
    verdict: str  # the worst; "" where the figure makes no claim
    reasons: tuple[Reason, ...]  # the worst first


def figure_rows(figures: pd.DataFrame, claims: pd.DataFrame, lang: str) -> dict[str, FigureRow]:
    """The rows of a table of figures and of `check(figures)`, by full name, in reading order."""
    reasons = _reasons(claims, lang)
    records = {f"{f['article']}/{f['figure']}": f for f in figures.to_dict("records")}
    return {
        name: _row(name, f, records, reasons.get(name, ()), lang) for name, f in records.items()
    }


def _reasons(claims: pd.DataFrame, lang: str) -> dict[str, tuple[Reason, ...]]:
    """A breakdown, named `slug/whole:dimension`, is told of its whole."""
    told: dict[str, list[Reason]] = {}
    columns = (claims[column] for column in ("claim", "verdict", f"because_{lang}"))
    for claim, *reason in zip(*columns, strict=True):
        told.setdefault(claim.partition(":")[0], []).append(Reason(*reason))
    return {name: tuple(sorted(reasons, key=_gravity)) for name, reasons in told.items()}


def _gravity(reason: Reason) -> int:
    return WORST_FIRST.index(reason.verdict)


def _row(
    name: str,
    figure: _Figure,
    records: Mapping[str, _Figure],
    reasons: tuple[Reason, ...],
    lang: str,
) -> FigureRow:
    return FigureRow(
        name,
        _number(figure, "vi"),
        _told(figure, records, lang),
        figure["place"],
        period_text(figure["period"], lang),
        reasons[0].verdict if reasons else "",
        reasons,
    )


def _told(figure: _Figure, records: Mapping[str, _Figure], lang: str) -> str:
    """What a figure counts and, where the article prints them, of what and against what."""
    whole, other = (_operand(figure, column, records) for column in ("of", "against"))
    part = figure["measure"] in ("count", "share", "target")
    told = [_what(figure, whole if part else None, lang)]
    if whole and not part:
        told.append(_OPERANDS[lang]["result"].format(_counted(whole, lang)))
    if other:
        role = "target" if other["measure"] == "target" else "earlier"
        told.append(_OPERANDS[lang][role].format(_counted(other, lang)))
    return "; ".join(told)


def _operand(figure: _Figure, column: str, records: Mapping[str, _Figure]) -> _Figure | None:
    return records.get(f"{figure['article']}/{figure[column]}")


def _what(figure: _Figure, whole: _Figure | None, lang: str) -> str:
    population = getattr(POPULATIONS[figure["population"]], lang)
    if figure["measure"] == "mean":
        return _MEAN[lang].format(getattr(DIMENSIONS[figure["dimension"]], lang), population)
    counted = counted_text(figure["population"], figure["dimension"], figure["category"], lang)
    within = _counted(whole, lang) if whole else population
    if (whole or figure["category"]) and figure["measure"] == "share":
        return _SHARE[lang].format(counted, within)
    if whole or figure["category"]:
        counted = _AMONG[lang].format(counted, within)
    return _WHAT[lang][figure["measure"]].format(counted)


def _counted(figure: _Figure, lang: str) -> str:
    part = (figure["population"], figure["dimension"], figure["category"])
    return f"{_number(figure, lang)} {counted_text(*part, lang)}"


def _number(figure: _Figure, lang: str) -> str:
    """The number with its hedge, and its unit where the words that follow don't tell it."""
    number = number_text(figure["printed"], figure["hedge"], lang)
    if figure["unit"] not in ("percent", "points"):
        return number
    unit = getattr(UNITS[figure["unit"]], lang)
    return f"{number}{unit}" if figure["unit"] == "percent" else f"{number} {unit}"


def verdict_label(verdict: str, lang: str) -> str:
    """What a verdict is called; a figure that makes no claim has one too."""
    no_claim = {"en": "makes no claim that arithmetic can test", "vi": "không có gì để kiểm tính"}
    return str(getattr(VERDICTS[verdict], lang)) if verdict else no_claim[lang]
