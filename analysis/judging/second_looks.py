"""What no arithmetic condemns, but an editor would ask about before printing it.

One count given for two bodies may be a line copied twice; more people trained
as new members than joined, a figure of another year; a part larger than the part
that must hold it, or one document with two dates, a slip in one of the two. Each
is a question with its places, never a verdict.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Any

import pandas as pd

from analysis.judging.phrases import LANGUAGES, counted_text, listing, number_text
from analysis.judging.spans import spans
from analysis.reading.documents import CENTRAL, DOCUMENT_TYPES, citations, numbering_run
from analysis.reading.vocabulary import Label, category_label

COLUMNS = ["kind", "article", "figures", "because_en", "because_vi"]

KINDS = {
    "same-count": Label("one count for two bodies", "một con số cho hai nơi"),
    "more-trained": Label("more trained than joined", "học nhiều hơn kết nạp"),
    "outgrown": Label("a part larger than the part that holds it", "phần lớn hơn nhóm chứa nó"),
    "two-dates": Label("one document with two dates", "một văn bản mang hai ngày"),
}
_SENTENCES = {
    "same-count": Label(
        "The same count, {count}, is given for {bodies}.",
        "Cùng một con số {count} được nêu cho {bodies}.",
    ),
    "more-trained": Label(
        "{place}: {a} were trained as new members, more than the {b} who joined in that time.",
        "{place}: {a} người học lớp đảng viên mới, nhiều hơn {b} người được kết nạp cùng kỳ.",
    ),
    "outgrown": Label(
        "{a} ({part_a}) is more than {b} ({part_b}), which must hold it.",
        "{a} ({part_a}) lớn hơn {b} ({part_b}), là nhóm phải gồm cả số đó.",
    ),
    "two-dates": Label("{document} is dated {dates}.", "{document} đề {dates}."),
}
_LEAST = 1000  # a smaller count comes twice by chance
_OF = {"en": "of", "vi": "của"}
_IN = {"en": "in", "vi": "ở bài"}
_SIDES = {"a": "x", "b": "y"}  # the letter in a sentence, the suffix in a merge
_BODY = ["place", "population"]  # of whom a count speaks
_TOGETHER = ["article", "of", "place", "period", "population", "dimension", "measure"]
_DOCUMENT = ["type", "number", "series", "run"]

Words = dict[str, str]
Pair = Mapping[Hashable, Any]
Look = tuple[str, Iterable[str], Callable[[str], Words]]  # kind, places, the words of its sentence


def second_looks(figures: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """What deserves a second look: a row for each question, with all its places.

    `articles` as `load_articles` gives them. Columns: `kind` (a key of `KINDS`);
    `article` and `figures`, each several with ", " between them (figures by their
    full names, documents by `slug:start`); `because_en`, `because_vi`.
    """
    looks = chain(
        _same_count(figures), _more_trained(figures), _outgrown(figures), _two_dates(articles)
    )
    rows = [_row(kind, list(places), words) for kind, places, words in looks]
    return pd.DataFrame(rows, columns=COLUMNS, dtype="str")


def _row(kind: str, places: list[str], words: Callable[[str], Words]) -> tuple[str, ...]:
    slugs = dict.fromkeys(re.split("[/:]", place)[0] for place in places)
    because = (getattr(_SENTENCES[kind], lang).format(**words(lang)) for lang in LANGUAGES)
    return kind, ", ".join(slugs), ", ".join(places), *map(_capital, because)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _same_count(figures: pd.DataFrame) -> Iterator[Look]:
    """One exact count of an article, not round, for two bodies, neither a part of the other."""
    counts = figures[(figures["measure"] == "count") & (figures["hedge"] == "")]
    counts = counts[(counts["value"] >= _LEAST) & (counts["value"] % 100 != 0)]
    equal = ["article", "value", "unit"]
    wholes = pd.MultiIndex.from_frame(counts[["article", "figure", "value"]])
    as_whole = pd.MultiIndex.from_frame(counts[["article", "of", "value"]]).isin(wholes)
    counts = counts[~as_whole].drop_duplicates([*equal, *_BODY])
    for _, rows in counts[counts.duplicated(equal, keep=False)].groupby(equal, sort=False):
        yield "same-count", rows["article"] + "/" + rows["figure"], partial(_bodies_words, rows)


def _bodies_words(rows: pd.DataFrame, lang: str) -> Words:
    count = number_text(rows["printed"].iloc[0], "", lang)
    bodies = [_body(row, lang) for row in rows.to_dict("records")]
    return {"count": count, "bodies": listing(bodies, lang)}


def _body(row: Pair, lang: str) -> str:
    counted = counted_text(row["population"], row["dimension"], row["category"], lang)
    return f"{counted} ({row['place']})" if row["place"] else counted


def _more_trained(figures: pd.DataFrame) -> Iterator[Look]:
    """New members' courses with more people than joined at that place, in that time."""
    counts = figures[(figures["measure"] == "count") & (figures["dimension"] == "")]
    trained = counts[counts["population"] == "new-member-trainee"]
    joined = counts[counts["population"] == "new-member"]
    pairs = trained.merge(joined, on=["article", "place", "period"])
    return _larger("more-trained", pairs, _trained_words)


def _trained_words(pair: Pair, lang: str) -> Words:
    return {"place": pair["place"] or pair["article"], **_two_numbers(pair, lang)}


def _outgrown(figures: pd.DataFrame) -> Iterator[Look]:
    """A part whose category lies within that of a smaller part of the same whole."""
    parts = figures[figures["measure"].isin(["count", "share"]) & (figures["of"] != "")]
    parts = parts[~parts["dimension"].isin(["", "other"])]
    ends = spans(parts["dimension"], parts["category"])
    parts = parts.assign(first=ends["low"], last=ends["high"])
    pairs = parts.merge(parts, on=_TOGETHER)
    within = (pairs["first_x"] >= pairs["first_y"]) & (pairs["last_x"] <= pairs["last_y"])
    within &= pairs["category_x"] != pairs["category_y"]
    return _larger("outgrown", pairs[within], _outgrown_words)


def _outgrown_words(pair: Pair, lang: str) -> Words:
    parts = {
        f"part_{letter}": category_label(pair["dimension"], pair[f"category_{side}"], lang)
        for letter, side in _SIDES.items()
    }
    return {**parts, **_two_numbers(pair, lang)}


def _larger(kind: str, pairs: pd.DataFrame, words: Callable[[Pair, str], Words]) -> Iterator[Look]:
    """The pairs whose first figure is more than the second, whatever their hedges allow."""
    for pair in pairs[pairs["low_x"] > pairs["high_y"]].to_dict("records"):
        places = [f"{pair['article']}/{pair[f'figure_{side}']}" for side in _SIDES.values()]
        yield kind, places, partial(words, pair)


def _two_numbers(pair: Pair, lang: str) -> Words:
    return {
        letter: number_text(pair[f"printed_{side}"], pair[f"hedge_{side}"], lang)
        + "%" * (pair[f"unit_{side}"] == "percent")
        for letter, side in _SIDES.items()
    }


def _two_dates(articles: pd.DataFrame) -> Iterator[Look]:
    """One document, shown to be one by type, number, body and time, with more dates than one."""
    cited = citations(articles)
    cited = cited[(cited["series"] != "") & (cited["date"] != "")]
    cited = cited.assign(run=list(map(numbering_run, cited["series"], cited["date"])))
    cited["issuer"] = cited.groupby(_DOCUMENT)["issuer"].transform(_only_name)
    for _, rows in cited.groupby([*_DOCUMENT, "issuer"], sort=False):
        if rows["date"].nunique() > 1:
            places = rows["article"] + ":" + rows["start"].astype("str")
            yield "two-dates", places, partial(_document_words, rows)


def _only_name(issuers: pd.Series) -> "pd.Series | str":
    """Where one issuer alone is named, the citations that name none mean that one."""
    names = set(issuers) - {""}
    return names.pop() if len(names) == 1 else issuers


def _document_words(rows: pd.DataFrame, lang: str) -> Words:
    kind, number, series, issuer = rows[["type", "number", "series", "issuer"]].iloc[0]
    named = issuer in CENTRAL
    body = f"{_OF[lang]} {getattr(CENTRAL[issuer][1], lang)}" if named else f"({series})"
    dates = [
        f"{_date(str(date), lang)} {_IN[lang]} {listing(dict.fromkeys(slugs), lang)}"
        for date, slugs in rows.groupby("date", sort=False)["article"]
    ]
    document = f"{getattr(DOCUMENT_TYPES[kind], lang)} {number} {body}"
    return {"document": document, "dates": ", ".join(dates)}


def _date(iso: str, lang: str) -> str:
    year, month, day = map(int, iso.split("-"))
    return iso if lang == "en" else f"ngày {day}/{month}/{year}"
