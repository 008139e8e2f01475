"""What was found, in sentences that a reporter could quote, each built from the tables.

Nothing here is typed as a result: every number in a sentence is taken from the
table that it speaks of, so that the sentences change when the articles do.
"""

from collections.abc import Callable, Iterator
from html import escape

import pandas as pd

from analysis.reading.coverage import UNEXPLAINED
from analysis.reading.vocabulary import DIMENSIONS, HEDGES, POPULATIONS, UNITS, category_label
from analysis.showing.views import (
    BREAKDOWNS,
    TRAITS,
    article_names,
    as_printed,
    of_everyone,
    shares_as_printed,
)
from analysis.showing.wording import (
    articles_text,
    between,
    capital,
    listing,
    number,
    percent,
    period_text,
)

MOST = 6  # told one by one; the table has them all

_RESULT = ["article", "place", "period", "population", "result", "target"]

_HOW = {
    "en": {"truncated": ", if digits were cut off", "rounded-up": ", if it was rounded up"},
    "vi": {"truncated": ", nếu chữ số đã bị cắt bớt", "rounded-up": ", nếu đã làm tròn lên"},
}


class Findings(tuple[str, ...]):
    """Sentences, shown as a list in a notebook or a report."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "\n".join(f"• {sentence}" for sentence in self)

    def _repr_html_(self) -> str:
        return "<ul>" + "".join(f"<li>{escape(sentence)}</li>" for sentence in self) + "</ul>"


def table_findings(covered: pd.DataFrame, lang: str = "en") -> Findings:
    """How many numbers the articles of `coverage` hold, and what became of them."""
    status = covered["status"].value_counts()
    told, again, open_ = (status.get(s, 0) for s in ("figure", "restated", UNEXPLAINED))
    articles, numbers = covered["article"].nunique(), len(covered)
    explained = numbers - told - again - open_
    n = _numbers(lang, articles, numbers, told, again, explained, open_)
    return Findings(
        {
            "en": [
                f"The {articles_text(articles, lang)} {'holds' if articles == 1 else 'hold'} "
                f"{n[1]} {'number' if numbers == 1 else 'numbers'}: "
                f"{n[2]} {_are(told)} figures, {n[3]} {'prints' if again == 1 else 'print'} a "
                f"figure again, {n[4]} {_are(explained)} dates, documents, ages and the like.",
                f"Numbers that nobody has accounted for: {n[5]}.",
            ],
            "vi": [
                f"{n[0]} bài báo có {n[1]} con số: {n[2]} là số liệu, {n[3]} nhắc lại số liệu, "
                f"{n[4]} là ngày tháng, số văn bản, tuổi và các số khác.",
                f"Số chưa được giải thích: {n[5]}.",
            ],
        }[lang]
    )


def _numbers(lang: str, *values: float) -> list[str]:
    return [number(value, lang) for value in values]


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def composition_findings(parts: pd.DataFrame, figures: pd.DataFrame, lang: str = "en") -> Findings:
    """Who joined, and how many of the articles don't say, by the table of `composition`."""
    articles = figures["article"].nunique()
    new = parts[parts["population"] == "new-member"]
    traits = new[new["dimension"].isin(TRAITS)].groupby(["dimension", "category"], sort=False)
    told = [line for _, rows in traits for line in _trait(rows, figures, lang)]
    unlike = [_unlike(lang)] if articles > 1 else []
    return Findings([*told, *_breakdowns(new, articles, lang), *unlike])


def _trait(told: pd.DataFrame, figures: pd.DataFrame, lang: str) -> Iterator[str]:
    dimension, category = told[["dimension", "category"]].iloc[0]
    rows = of_everyone(told[told["share"].notna()], figures)
    rows = shares_as_printed(rows, figures).sort_values("share", kind="stable")
    if rows.empty:
        return
    ends = [rows.iloc[0]] if len(rows) == 1 else [rows.iloc[0], rows.iloc[-1]]
    places = [f"{_share(row, lang)} {_at(row, lang)}" for row in ends]
    name = capital(category_label(dimension, category, lang))
    silent = figures["article"].nunique() - told["article"].nunique()
    spread = len(ends) > 1
    if lang == "vi":
        span = f"từ {places[0]} đến {places[-1]}" if spread else places[0]
        yield f"{name} trong đảng viên mới: {span}; {number(silent, lang)} bài không nêu."
    else:
        span = f"from {places[0]} to {places[-1]}" if spread else places[0]
        says = "doesn't" if silent == 1 else "don't"
        yield f"{name} among new members: {span}; {articles_text(silent, lang)} {says} say."


def _share(row: pd.Series, lang: str) -> str:
    return f"{getattr(HEDGES[row['hedge']], lang)} {percent(row['share'], lang, 1)}".lstrip()


def _at(row: pd.Series, lang: str) -> str:
    period = f" ({period_text(row['period'], lang)})" if row["period"] else ""
    return f"{'ở' if lang == 'vi' else 'in'} {row['place']}{period}"


def _breakdowns(new: pd.DataFrame, articles: int, lang: str) -> Iterator[str]:
    for dimension in BREAKDOWNS:
        told = new.loc[new["dimension"] == dimension, "article"].nunique()
        name = capital(getattr(DIMENSIONS[dimension], lang))
        some, all_ = _numbers(lang, told, articles)
        yield {
            "en": f"{name}: reported by {some} of {articles_text(articles, lang)}.",
            "vi": f"{name}: {some} trong {all_} bài có nêu.",
        }[lang]


def _unlike(lang: str) -> str:
    return {
        "en": "The articles speak of different bodies and periods: their shares are not a ranking.",
        "vi": "Các bài nói về những nơi và thời kỳ khác nhau: các tỷ lệ không phải là xếp hạng.",
    }[lang]


def targets_findings(held: pd.DataFrame, figures: pd.DataFrame, lang: str = "en") -> Findings:
    """Results against targets, by the table of `targets`."""
    held = as_printed(held, figures)
    once = held.drop_duplicates(_RESULT)  # a result may be said both to reach and to exceed
    printed = once[once["attainment"].notna()]
    printed = printed.sort_values("attainment", ascending=False, kind="stable")
    implied = held[held["target"].isna() & held["target_low"].notna()]
    wrong = held[held["verdict"] == "inconsistent"]
    told = ((printed, _attained), (implied, _must_have_been), (wrong, _cannot_be))
    head = _head(len(once), len(printed), len(implied.drop_duplicates(_RESULT)), lang)
    return Findings([head, *(line for rows, tell in told for line in _some(rows, tell, lang))])


def _head(results: int, printed: int, implied: int, lang: str) -> str:
    unknown = results - printed - implied
    n = _numbers(lang, results, printed, implied, unknown)
    head = {
        "en": f"Results held against a target: {n[0]}; in {n[1]} of them the target is printed, "
        f"in {n[2]} it follows from the result and what is said of it",
        "vi": f"Kết quả được so với chỉ tiêu: {n[0]}; {n[1]} trường hợp có in chỉ tiêu, "
        f"{n[2]} trường hợp suy ra từ kết quả và điều bài báo nêu",
    }[lang]
    rest = {"en": f", in {n[3]} nothing tells it", "vi": f", {n[3]} trường hợp không thể biết"}
    return head + (rest[lang] if unknown else "") + "."


def _some(rows: pd.DataFrame, tell: Callable[[pd.Series, str], str], lang: str) -> Iterator[str]:
    for _, row in rows.head(MOST).iterrows():
        yield tell(row, lang)
    if len(rows) > MOST:
        more = number(len(rows) - MOST, lang)
        yield {"en": f"And {more} more in the table.", "vi": f"Và {more} dòng nữa trong bảng."}[
            lang
        ]


def _attained(row: pd.Series, lang: str) -> str:
    target, share = _hedged(row, "target", lang), percent(row["attainment"], lang, 1)
    return {
        "en": f"{_where(row, lang)}: {_result(row, lang)} of a target of {target}, {share}.",
        "vi": f"{_where(row, lang)}: {_result(row, lang)} trên chỉ tiêu {target}, đạt {share}.",
    }[lang]


def _result(row: pd.Series, lang: str) -> str:
    """The result, and who is counted where it isn't new members."""
    if pd.isna(row["result"]):
        return {"en": "a result that is not printed", "vi": "kết quả không được in"}[lang]
    who = row["population"]
    counted = "" if who == "new-member" else f" ({getattr(POPULATIONS[who], lang)})"
    return _hedged(row, "result", lang) + counted


def _hedged(row: pd.Series, column: str, lang: str) -> str:
    hedge = getattr(HEDGES[row[f"{column}_hedge"]], lang)
    return f"{hedge} {number(row[column], lang)}".lstrip()


def _where(row: pd.Series, lang: str) -> str:
    period = f", {period_text(row['period'], lang)}" if row["period"] else ""
    return capital(row["place"]) + period


def _must_have_been(row: pd.Series, lang: str) -> str:
    target = between(row["target_low"], row["target_high"], lang, 0)
    how = _HOW[lang].get(row["verdict"], "")
    return {
        "en": f"{_where(row, lang)}: {_said(row, lang)}; "
        f"the target, not printed, must have been {target}{how}.",
        "vi": f"{_where(row, lang)}: {_said(row, lang)}; "
        f"chỉ tiêu, không được in, hẳn là {target}{how}.",
    }[lang]


def _said(row: pd.Series, lang: str) -> str:
    amount = number(row["stated"], lang)
    alone = lang == "en" and row["stated"] == 1  # "by 1", never "by 1 people"
    unit = "" if alone else f" {getattr(UNITS[row['unit']], lang)}"
    amount += "%" if row["unit"] == "percent" else unit
    hedged = f"{getattr(HEDGES[row['hedge']], lang)} {amount}".lstrip()
    result = _result(row, lang)
    words = {
        ("en", "attainment"): f"{result}, said to be {hedged} of the target",
        ("en", "excess"): f"{result}, said to exceed the target by {hedged}",
        ("vi", "attainment"): f"{result}, được nói là đạt {hedged} chỉ tiêu",
        ("vi", "excess"): f"{result}, được nói là vượt chỉ tiêu {hedged}",
    }
    return words[lang, row["measure"]]


def _cannot_be(row: pd.Series, lang: str) -> str:
    why = {"en": "no whole target makes that right", "vi": "không chỉ tiêu nguyên nào khớp"}
    if pd.notna(row["target"]):
        target = _hedged(row, "target", lang)
        why = {
            "en": f"the target printed is {target}, which doesn't fit",
            "vi": f"chỉ tiêu được in là {target}, không khớp",
        }
    return f"{_where(row, lang)}: {_said(row, lang)}; {why[lang]}."


def consistency_findings(
    claims: pd.DataFrame, rounding: pd.DataFrame, figures: pd.DataFrame, lang: str = "en"
) -> Findings:
    """What arithmetic says of the claims of `check`, and the ways of rounding of `habits`."""
    names, because = article_names(figures), f"because_{lang}"
    stated = claims[~claims["kind"].isin(("breakdown", "within"))]
    told = [
        f"{capital(names[row['article']])}: {row[because]}"
        for rows in (
            rounding[rounding["habit"].isin(("cut-off", "up"))],
            claims[claims["verdict"] == "inconsistent"],
            claims[claims["verdict"] == "over"],
        )
        for _, row in rows.head(MOST).iterrows()
    ]
    return Findings([_tally(stated, lang), *told])


def _tally(stated: pd.DataFrame, lang: str) -> str:
    counts = stated["verdict"].value_counts()
    kinds = {
        "en": {
            "consistent": "right when rounded", "truncated": "right only with digits cut off",
            "rounded-up": "right only rounded up", "possible": "possible",
            "inconsistent": "wrong", "untestable": "not testable",
        },
        "vi": {
            "consistent": "đúng khi làm tròn", "truncated": "chỉ đúng khi cắt bớt chữ số",
            "rounded-up": "chỉ đúng khi làm tròn lên", "possible": "có thể đúng",
            "inconsistent": "sai", "untestable": "không kiểm được",
        },
    }[lang]  # fmt: skip
    parts = [f"{number(counts[v], lang)} {kinds[v]}" for v in kinds if v in counts]
    if not parts:
        return {
            "en": "The articles state no result that arithmetic could test.",
            "vi": "Các bài không nêu kết quả nào có thể kiểm tra bằng phép tính.",
        }[lang]
    first, _, rest = listing(parts, lang).partition(" ")
    total = number(len(stated), lang)
    results = "result" if len(stated) == 1 else "results"
    return {
        "en": f"Of {total} stated {results}, {first} {'is' if first == '1' else 'are'} {rest}.",
        "vi": f"Trong {total} kết quả nêu ra, {first} {rest}.",
    }[lang]
