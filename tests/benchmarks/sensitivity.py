"""How many misprints a verdict would notice: each digit of each figure changed, one at a time.

    python -m tests.benchmarks.sensitivity [FOLDER]

Each digit of each figure that takes part in a claim is changed to each other
digit, in the article, in the quotes that hold it and in `printed` together, as if
it had been misprinted; the loader reads the article again and its claims are
judged again. A misprint is refused where it leaves no number to read, noticed
where a claim turns wrong that was right. Beside it stands the greatest `power`
of the figure's claims: how likely they would have been caught if wrong.
"""

import sys
import tempfile
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis.judging.claims import check
from analysis.judging.involved import WRONG, Involved
from analysis.reading.articles import load_articles, seeds_folder
from analysis.reading.figures import COLUMNS, TYPED, load_figures, rows_of
from analysis.reading.problems import Problem
from tests.folders import write_csv

Rows = list[dict[str, Any]]


class Misprint(NamedTuple):
    """One digit of an article changed: which, and whose it is (the figure's full name)."""

    figure: str
    slug: str
    place: int
    digit: str

    def made(self, text: str) -> str:
        return text[: self.place] + self.digit + text[self.place + 1 :]


def sensitivity(seeds: Path) -> pd.DataFrame:
    """A row for each figure that takes part in a claim that can be tested, in reading order.

    Columns: `figure` (full name); `printed`; `claims`, how many it takes part in;
    `power`, the greatest of theirs, NA for breakdowns alone; `misprints`; `refused` by
    the loader; `noticed` by a verdict; `share` noticed of those that are read.
    """
    figures, articles = load_figures(seeds), load_articles(seeds)
    told = _told(figures)
    misprints = list(_misprints(figures[_names(figures).isin(told["figure"])]))
    texts = dict(articles[["slug", "text"]].to_numpy().tolist())
    read = [_read(misprint, figures, texts[misprint.slug]) for misprint in misprints]
    noticed = _noticed(figures, read)
    tried = pd.DataFrame(misprints).assign(
        refused=[rows is None for rows in read],
        noticed=[number in noticed for number in range(len(read))],
    )
    counted = tried.groupby("figure").agg(
        misprints=("digit", "size"), refused=("refused", "sum"), noticed=("noticed", "sum")
    )
    table = told.join(counted, on="figure")
    return table.assign(share=table["noticed"] / (table["misprints"] - table["refused"]))


def _names(figures: pd.DataFrame) -> pd.Series:
    return figures["article"] + "/" + figures["figure"]


def _told(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures that take part in claims, with how many and their greatest power."""
    involved, powers = Involved(figures), check(figures).set_index(["claim", "kind"])["power"]
    keys = involved.claims[["claim", "kind"]].to_numpy().tolist()
    rows = []
    for at in range(len(figures)):
        power = [powers[tuple(keys[claim])] for claim in involved.with_figure(at)]
        if power:
            told = involved.figure(at)
            rows.append((told.name, told.printed, len(power), pd.Series(power).max()))
    return pd.DataFrame(rows, columns=["figure", "printed", "claims", "power"])


def _misprints(figures: pd.DataFrame) -> Iterator[Misprint]:
    for name, row in zip(_names(figures), figures.to_dict("records"), strict=True):
        for place, char in enumerate(row["printed"], row["start"]):
            for digit in "0123456789" if char.isdigit() else "":
                if digit != char:
                    yield Misprint(name, row["article"], place, digit)


def _read(misprint: Misprint, figures: pd.DataFrame, text: str) -> Rows | None:
    """The rows of the article with the misprint, as the loader reads them, or None."""
    article = figures[figures["article"] == misprint.slug]
    typed = [_typed(row, misprint, text) for row in article.to_dict("records")]
    problems: list[Problem] = []
    with tempfile.TemporaryDirectory() as folder:
        write_csv(Path(folder, "a.csv"), TYPED, typed)
        rows = rows_of(Path(folder, "a.csv"), misprint.slug, misprint.made(text), problems)
    return None if problems else rows


def _typed(row: Mapping[Hashable, Any], misprint: Misprint, text: str) -> dict[str, str]:
    """A row as it would have been typed from the misprint: what holds the digit has it too."""
    typed = {name: row[name] for name in TYPED}
    quote = text.replace("\xa0", " ").find(row["quote"].replace("\xa0", " "))
    for name, start in (("quote", quote), ("printed", row["start"])):
        at = misprint.place - start
        if 0 <= at < len(row[name]):
            typed[name] = row[name][:at] + misprint.digit + row[name][at + 1 :]
    return typed


def _noticed(figures: pd.DataFrame, read: list[Rows | None]) -> set[int]:
    """The misprints after which a claim is wrong that was not."""
    rows = [
        {**row, "article": f"{row['article']} {number}"}
        for number, some in enumerate(read)
        for row in some or ()
    ]
    many = pd.DataFrame(rows, columns=list(COLUMNS)).astype(figures.dtypes)
    before, after = _wrong(figures), _wrong(many)
    told = after["article"].str.partition(" ")
    after = after.assign(article=told[0], number=told[2].astype("int64"))
    new = after.merge(before, how="left", on=["article", "name", "kind"], indicator="known")
    return set(new.loc[new["known"] == "left_only", "number"])


def _wrong(figures: pd.DataFrame) -> pd.DataFrame:
    """The claims that are wrong, by their article and their name in it."""
    claims = check(figures)
    name = claims["claim"].str.partition("/")[2]
    return claims.assign(name=name)[["article", "name", "kind"]][claims["verdict"].isin(WRONG)]


def main(seeds: Path) -> None:
    table = sensitivity(seeds)
    shown = table.assign(
        power=table["power"].map("{:.0%}".format, na_action="ignore"),
        share=table["share"].map("{:.0%}".format),
    )
    print(shown.to_string(index=False, na_rep="–"))
    misprints, refused, noticed = table[["misprints", "refused", "noticed"]].sum()
    print(
        f"\nOf {misprints:,} misprints the loader refuses {refused:,}; of the others a verdict "
        f"notices {noticed:,} ({noticed / (misprints - refused):.0%})."
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else seeds_folder())
