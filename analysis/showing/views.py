"""What a reader asks of the table, as smaller tables: who joined, what was aimed at, what is told.

Each view takes the table of figures and gives a new one. What an article doesn't
print is NA, never zero; a number that was printed wrong stays as it was printed.
"""

from collections import Counter
from math import inf

import numpy as np
import pandas as pd

from analysis.judging.differences import differences
from analysis.judging.operands import linked
from analysis.judging.percentages import percentages
from analysis.judging.tables import as_loaded, together
from analysis.reading.vocabulary import DIMENSIONS, MEASURES

KEY = ["article", "place", "period", "population", "dimension", "category"]
COMPOSITION = [*KEY, "whole", "part", "stated", "share", "low", "high", "basis", "verdict"]
TARGETS = [
    "article", "place", "period", "population", "result", "target", "target_low", "target_high",
    "measure", "stated", "attainment", "verdict",
]  # fmt: skip
# Parts that stand alone beside parts that divide a whole between them.
TRAITS = ("sex", "ethnicity", "religion", "youth-union")
BREAKDOWNS = ("schooling", "qualification", "age", "occupation")

_NUMBERS = ["value", "low", "high"]


def composition(figures: pd.DataFrame) -> pd.DataFrame:
    """The parts of every whole: a row for each part, in reading order.

    Columns: `article, place, period, population, dimension, category`; `whole`
    and `part`, the counts as printed; `stated`, the percentage as printed;
    `share`, in percent, recomputed where both counts are printed, else as
    stated; `low` and `high`, its bounds (equal to it where both counts are
    exact); `basis` (`count`, `stated`, `both`); `verdict` on the stated share,
    "" where none is stated. What is not printed is NA, and so is the single
    value of a range ("5 đến 7"), which has bounds alone.
    """
    figures = as_loaded(figures)
    parts = figures[figures["category"].ne("") & figures["measure"].isin(("count", "share"))]
    parts = parts.assign(told=together(parts[name] for name in (*KEY, "of")))
    rows = parts.drop_duplicates("told")[[*KEY, "of", "told"]]
    for measure, name in (("count", "part"), ("share", "stated")):
        rows = rows.join(_values(parts[parts["measure"] == measure], name), on="told")
    counts = figures[figures["measure"] == "count"]
    wholes = counts[["article", "figure", *_NUMBERS]].set_axis(
        ["article", "of", "whole", "whole_low", "whole_high"], axis=1
    )
    rows = rows.merge(wholes, "left", ["article", "of"]).merge(_verdicts(figures), "left", "claim")
    return _with_shares(rows).fillna({"verdict": ""})[COMPOSITION]


def _values(rows: pd.DataFrame, name: str) -> pd.DataFrame:
    """The number of each part with its bounds; two ends of a range make bounds without a value."""
    part = rows.groupby("told", sort=False)
    ends = rows["hedge"].isin(("at-least", "at-most"))
    ranged = ends & part["figure"].transform("size").gt(1)
    low, high = part["low"].transform("max"), part["high"].transform("min")
    values = {
        name: rows["value"].mask(ranged),
        f"{name}_low": rows["low"].where(~ranged, low),
        f"{name}_high": rows["high"].where(~ranged, high),
    }
    if name == "stated":
        values["claim"] = rows["article"] + "/" + rows["figure"]
    return pd.DataFrame({"told": rows["told"], **values}).drop_duplicates("told").set_index("told")


def _verdicts(figures: pd.DataFrame) -> pd.DataFrame:
    claims = percentages(linked(figures))
    return claims.loc[claims["kind"] == "share", ["claim", "verdict"]]


def _with_shares(rows: pd.DataFrame) -> pd.DataFrame:
    """Add the share, its bounds and what it rests on."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (100 * rows["part"] / rows["whole"]).where(rows["whole"].gt(0))
        low = 100 * rows["part_low"] / rows["whole_high"]
        high = 100 * rows["part_high"] / rows["whole_low"]
    counted = rows["part_low"].notna() & rows["whole"].gt(0)
    high = high.clip(upper=share.clip(lower=100).fillna(100))
    basis = np.select(
        [counted & rows["stated_low"].notna(), counted | rows["stated_low"].isna()],
        ["both", "count"],
        "stated",
    )
    return rows.assign(
        share=share.where(counted, rows["stated"]),
        low=low.where(counted, rows["stated_low"]),
        high=high.where(counted, rows["stated_high"]),
        basis=pd.Series(basis, rows.index, dtype="str"),
    )


def of_everyone(parts: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """The rows of `composition` that are parts of all who are counted at a place in a time.

    A part of some of them (women among the pupils), or of a whole of another
    place or time, can't be held against these. A whole that isn't printed may be all.
    """
    key = [*KEY[:4], "whole"]
    counts = figures[figures["measure"].eq("count") & figures["category"].eq("")]
    everyone = pd.MultiIndex.from_frame(counts.rename(columns={"value": "whole"})[key])
    return parts[parts["whole"].isna() | pd.MultiIndex.from_frame(parts[key]).isin(everyone)]


def shares_as_printed(parts: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """The rows of `composition` with the `hedge` of the share, as stated or by its counts."""
    key = [*KEY, "stated"]
    stated = figures[figures["measure"] == "share"].rename(columns={"value": "stated"})
    rows = parts.merge(stated[[*key, "hedge"]].drop_duplicates(key), "left", key)
    low, share, high = rows["low"], rows["share"], rows["high"]
    exact, least, most = low.eq(high), low.eq(share), high.eq(share)
    counted = np.select([exact, least, most], ["", "at-least", "at-most"], "about")
    said = rows["hedge"].where(rows["basis"].eq("stated"), counted)
    return rows.assign(hedge=said.fillna(""))


def targets(figures: pd.DataFrame) -> pd.DataFrame:
    """Results against targets: a row for each percentage or count that is held against one.

    Columns: `article, place, period, population`; `result` and `target`, the
    counts as printed; `target_low` and `target_high`, what the target can be:
    where it is not printed, the whole numbers that make the percentage right;
    `measure` (`attainment`, `excess`, or `count` where a count is named beside
    its target without a percentage); `stated`, the number that the article
    gives for the attainment or the excess; `attainment`, in percent, recomputed
    where result and target are printed; `verdict` on the stated number, ""
    where there is none. What is not printed is NA.
    """
    figures = as_loaded(figures)
    named = figures.set_index(["article", "figure"])[["measure", "hedge", *_NUMBERS]]
    told = figures["measure"].isin(("attainment", "excess"))
    aims = _of(named, figures, "against")
    rows = figures[told | (figures["measure"].eq("count") & aims["measure"].eq("target"))]
    told, aims = told[rows.index], aims.loc[rows.index]
    exact = aims["hedge"].isin(("at-least", "at-most"))
    result = rows["value"].where(~told, _of(named, rows, "of")["value"])
    implied = _implied(figures, rows)
    missing = aims["value"].isna() & result.notna()
    return rows.assign(
        result=result,
        target=aims["value"],
        target_low=aims["low"].mask(exact, aims["value"]).mask(missing, implied["implied_low"]),
        target_high=aims["high"].mask(exact, aims["value"]).mask(missing, implied["implied_high"]),
        stated=rows["value"].where(told),
        attainment=(100 * result / aims["value"]).where(aims["value"].gt(0)),
        verdict=implied["verdict"].fillna(""),
    )[TARGETS].reset_index(drop=True)


def as_printed(held: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    """The rows of `targets` with what loosens their numbers.

    Columns added: `hedge` and `unit` of what is stated, if anything;
    `result_hedge` and `target_hedge`, where "or more" leaves a target as it is.
    """
    figures = as_loaded(figures)
    named = figures.set_index(["article", "figure"])[["value", "hedge"]]
    of, against = (_of(named, figures, column) for column in ("of", "against"))
    told = figures["measure"].isin(("attainment", "excess"))
    stated = figures[[*TARGETS[:4], "measure"]].assign(
        stated=figures["value"].where(told),
        result=of["value"].where(told, figures["value"]),
        target=against["value"],
        hedge=figures["hedge"].where(told, ""),
        unit=figures["unit"].where(told, ""),
        result_hedge=of["hedge"].where(told, figures["hedge"]),
        target_hedge=against["hedge"].mask(against["hedge"].isin(("at-least", "at-most")), ""),
    )
    key = [*TARGETS[:4], "measure", "stated", "result", "target"]
    found = held.merge(stated.drop_duplicates(key), "left", key)
    return found.fillna(dict.fromkeys(("hedge", "unit", "result_hedge", "target_hedge"), ""))


def _of(named: pd.DataFrame, rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """The figures that a column names, on the rows that name them."""
    return named.reindex(pd.MultiIndex.from_frame(rows[["article", column]])).set_index(rows.index)


def _implied(figures: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """What the claims of the rows imply and their verdicts; endless where nothing limits it."""
    table = linked(figures)
    claims = pd.concat([percentages(table), differences(table)]).set_index(["claim", "kind"])
    low, high = (claims[f"implied_{end}"].astype("float64") for end in ("low", "high"))
    high = high.mask(low.notna() & high.isna(), inf)
    claims = claims[["verdict"]].assign(implied_low=low, implied_high=high)
    names = [rows["article"] + "/" + rows["figure"], rows["measure"]]
    return claims.reindex(pd.MultiIndex.from_arrays(names)).set_index(rows.index)


def reported(
    figures: pd.DataFrame, population: str = "new-member", lang: str = "en"
) -> pd.DataFrame:
    """What each article tells about a population and what it doesn't, in words.

    A row an article, named as by `article_names`; a column for each dimension
    that any article reports and one for targets; cells `counts`, `share only`
    or `not reported`, in the language `lang`.
    """
    told, share, nothing = {
        "en": ("counts", "share only", "not reported"),
        "vi": ("số đếm", "chỉ tỷ lệ", "không nêu"),
    }[lang]
    rows = figures[figures["population"] == population]
    parts = rows[rows["category"].ne("") & rows["measure"].isin(("count", "share"))]
    aims = rows[rows["measure"].isin(("target", "attainment", "excess"))]
    aims = aims.assign(dimension="target").assign(
        measure=aims["measure"].map({"target": "count"}).fillna("share")
    )
    first = pd.concat([parts, aims]).sort_values("measure", kind="stable")
    seen = first.drop_duplicates(["article", "dimension"])
    seen = seen.pivot(index="article", columns="dimension", values="measure")
    words, names = {"count": told, "share": share}, article_names(figures)
    table = seen.replace(words).reindex(names.index).fillna(nothing)
    topics = [d for d in (*DIMENSIONS, "target") if d in table and d != "other"]
    labels = {d: getattr({**DIMENSIONS, **MEASURES}[d], lang) for d in topics}
    named = table[topics].rename(columns=labels, index=dict(names))
    return named.rename_axis(index=None, columns=None)


def article_names(figures: pd.DataFrame) -> pd.Series:
    """What to call each article: the place that most of its figures speak of.

    Indexed by slug, in reading order; articles that share a place have the slug beside it.
    """
    figures = as_loaded(figures)
    places = figures[figures["place"] != ""].groupby("article", sort=False)["place"]
    names = places.agg(lambda place: Counter(place).most_common(1)[0][0])
    names = names.reindex(figures["article"].unique())
    names = names.fillna(names.index.to_series())
    shared = names.duplicated(keep=False)
    return names.mask(shared, names + " (" + names.index.astype("str") + ")")
