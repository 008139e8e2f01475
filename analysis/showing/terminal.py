"""What `check` prints for a person who is typing rows: short lines, each with its place."""

from collections.abc import Iterator, Sequence

import pandas as pd

from analysis.reading.numerals import format_number
from analysis.showing.columns import VERDICTS

# The verdicts that tell a mistake of an article, the gravest first.
WRONG = ("inconsistent", "over", "rounded-up", "truncated")

_UNEXPLAINED = {
    "en": "Numbers in no row: {n}. Type a row for each in its article's CSV, or an aside row that"
    " says what it is:",
    "vi": "Con số chưa có dòng nào: {n}. Hãy ghi cho mỗi số một dòng trong tệp CSV của bài, hoặc"
    " một dòng aside nói rõ đó là gì:",
}
_SUMMARY = {
    "en": "Articles: {articles}. Figures: {figures}. Numbers, all accounted for: {numbers}."
    " Claims: {claims}.",
    "vi": "Bài báo: {articles}. Số liệu: {figures}. Con số, đều đã rõ: {numbers}."
    " Phát biểu: {claims}.",
}
_CONTEXT = 6  # words on each side of a number


def unexplained_text(articles: pd.DataFrame, numbers: pd.DataFrame, lang: str) -> str:
    """The numbers of `coverage` that are neither figures nor explained, and what to do."""
    texts = articles.set_index("slug")["text"]
    rows = [
        (
            _place(articles, row["article"], row["line"]),
            row["printed"],
            _excerpt(texts[row["article"]], row["start"], row["end"]),
        )
        for row in numbers.to_dict("records")
    ]
    return "\n".join([_UNEXPLAINED[lang].format(n=len(rows)), *_aligned(rows)])


def claims_text(
    articles: pd.DataFrame,
    numbers: pd.DataFrame,
    figures: pd.DataFrame,
    claims: pd.DataFrame,
    lang: str,
) -> str:
    """What the articles get wrong, by verdict, and a summary of all claims."""
    told = {"articles": articles, "figures": figures, "numbers": numbers, "claims": claims}
    counts = {name: format_number(len(table), lang) for name, table in told.items()}
    summary = _SUMMARY[lang].format(**counts)
    return "\n".join([*_wrong(articles, claims, lang), summary, *_verdicts(claims, lang)])


def _wrong(articles: pd.DataFrame, claims: pd.DataFrame, lang: str) -> Iterator[str]:
    texts = articles.set_index("slug")["text"]
    for verdict in WRONG:
        rows = claims[claims["verdict"] == verdict].to_dict("records")
        if rows:
            yield f"{verdict}: {getattr(VERDICTS[verdict], lang)}"
        for row in rows:
            line = texts[row["article"]].count("\n", 0, row["start"]) + 1
            yield f"  {_place(articles, row['article'], line)}  {row['claim']}"
            yield f"    {row[f'because_{lang}']}"
        if rows:
            yield ""


def _verdicts(claims: pd.DataFrame, lang: str) -> Iterator[str]:
    counts = claims["verdict"].value_counts()
    seen = [verdict for verdict in VERDICTS if verdict in counts]
    width = len(str(counts.max()))
    return _aligned([(f"{counts[v]:>{width}}", v, getattr(VERDICTS[v], lang)) for v in seen])


def _place(articles: pd.DataFrame, slug: str, line: int) -> str:
    return f"{articles.attrs['folder']}/{slug}.txt:{line}"


def _excerpt(text: str, start: int, end: int) -> str:
    """A number among its words."""
    before = text[:start].rpartition("\n")[2].split(" ")
    after = text[end:].partition("\n")[0].split(" ")
    first, last = (("…" if len(words) > _CONTEXT else "") for words in (before, after))
    near = " ".join(before[-_CONTEXT:]), " ".join(after[:_CONTEXT])
    return f"{first}{near[0]}[{text[start:end]}]{near[1]}{last}"


def _aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)][:-1]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  " + "  ".join([*cells, row[-1]])
