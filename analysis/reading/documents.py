"""The documents that articles cite: type, number, body that issued it, and date.

The press spells one citation in many ways ("chỉ thị 28-CT/TW ngày 20/01/2019
của Ban Bí thư", "Chỉ thị số 28, ngày 21/1/2019 của Ban Bí thư Trung ương").
Two citations are of one document where type and number are the same, the same
body is shown to have issued both, and both dates fall where that body's numbers
run on: a Party committee numbers each type of document from 01 in each of its
terms (Hướng dẫn 36-HD/VPTW of 3/4/2018, II.1.3.1), the state's bodies in each
year (Nghị định 30/2020/NĐ-CP, annex I). What a citation leaves open stays open:
then nothing is said of whose document it is.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

import pandas as pd

from analysis.reading.vocabulary import Label

DOCUMENT_TYPES = {
    "nghị quyết": Label("Resolution", "Nghị quyết"),
    "chỉ thị": Label("Directive", "Chỉ thị"),
    "kết luận": Label("Conclusion", "Kết luận"),
    "quy định": Label("Regulation", "Quy định"),
    "quy chế": Label("Statute", "Quy chế"),
    "quyết định": Label("Decision", "Quyết định"),
    "hướng dẫn": Label("Guideline", "Hướng dẫn"),
    "kế hoạch": Label("Plan", "Kế hoạch"),
    "chương trình": Label("Programme", "Chương trình"),
    "đề án": Label("Scheme", "Đề án"),
    "thông báo": Label("Notice", "Thông báo"),
    "thông tri": Label("Circular letter", "Thông tri"),
    "thông tư": Label("Circular", "Thông tư"),
    "báo cáo": Label("Report", "Báo cáo"),
    "công văn": Label("Official letter", "Công văn"),
    "nghị định": Label("Decree", "Nghị định"),
}

# The bodies of the centre as they are named, and the sign under which their documents are numbered.
CENTRAL = {
    "Ban Bí thư": ("TW", Label("the Secretariat", "Ban Bí thư")),
    "Bộ Chính trị": ("TW", Label("the Politburo", "Bộ Chính trị")),
    "Ban Chấp hành Trung ương": (
        "TW",
        Label("the Central Committee", "Ban Chấp hành Trung ương"),
    ),
    "Ban Tổ chức Trung ương": (
        "BTCTW",
        Label("the Central Organisation Commission", "Ban Tổ chức Trung ương"),
    ),
    "Ủy ban Kiểm tra Trung ương": (
        "UBKTTW",
        Label("the Central Inspection Commission", "Ủy ban Kiểm tra Trung ương"),
    ),
    "Thủ tướng Chính phủ": ("TTg", Label("the Prime Minister", "Thủ tướng Chính phủ")),
    "Chính phủ": ("CP", Label("the Government", "Chính phủ")),
    "Quốc hội": ("QH", Label("the National Assembly", "Quốc hội")),
}
LOCAL = {"Tỉnh ủy": "TU", "Huyện ủy": "HU", "Quận ủy": "QU"}
# A province or a district has one; a commune's ("ĐU") and the state's ("UBND", at every level) are
# too many for a sign to tell them apart.
_COMMITTEE = re.compile(r"\w*(?:TU|HU|QU|ThU|TXU|ĐUK)\b|Thành ủy|Thị ủy")

# The days on which the Party's congresses closed, from the ninth on: its central numbers restart.
CONGRESSES = ("2001-04-22", "2006-04-25", "2011-01-19", "2016-01-28", "2021-02-01", "2026-01-23")

COLUMNS = ("article", "start", "end", "type", "number", "series", "issuer", "date")

_TYPES = "|".join(DOCUMENT_TYPES)
_CITED = re.compile(
    rf"\b(?P<type>(?i:{_TYPES}))(?: chuyên đề)?(?:\s+(?i:số))?:?\s+"
    r"(?P<number>\d+[a-zđ]?(?:/\d{4})?)\b"
    r"(?:\s?[-–/]?\s?[A-ZĐ]\w*\s?[-–/]\s?(?P<sign>[A-ZĐ][\w-]*))?"
)
_DATE = re.compile(
    r"\s*(?:[,;(]?\s*(?:(?:ra|ký|ban hành)\s+)?ngày\s+|\()(\d\d?)(?:\s?[/.-]\s?|\s+tháng\s+)(\d\d?)"
    r"(?:\s?[/.-]\s?|\s+năm\s+)(\d{4})\b\)?"
)
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x1EFA))))  # the last is Ỹ
_STANDING = r"(?:Ban Thường vụ|BTV|Ban Chấp hành Đảng bộ|BCH Đảng bộ)\s+"
_ISSUER = re.compile(
    r"\s*,?\s*của\s+(?:"
    rf"(?P<central>{'|'.join(CENTRAL)}|BCH Trung ương|BCHTW|Thủ tướng|Trung ương)"
    r"(?!\w)(?!(?: Trung ương)? (?:Đoàn|Hội)\b)(?: Trung ương)?(?: Đảng)?"
    rf"|(?:{_STANDING})?(?P<local>Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy|Quận ủy)"
    rf"(?P<name>(?:\s[{_CAPITALS}]\w*)*))"
)
_SPELLINGS = {
    "BCH Trung ương": "Ban Chấp hành Trung ương",
    "BCHTW": "Ban Chấp hành Trung ương",
    "Thủ tướng": "Thủ tướng Chính phủ",
}


def citations(articles: pd.DataFrame) -> pd.DataFrame:
    """Every document that the articles cite (`slug`, `text`, `place`, `province`), a row each.

    Columns: `article`; `start` and `end` in its text; `type` (a key of
    `DOCUMENT_TYPES`); `number` without leading zeros; `series`, the body under
    whose sign the number runs, with its place where it is a local one, "" where
    that isn't shown; `issuer`, as named in `CENTRAL`, "" for another or none;
    `date` (ISO 8601, "" where none is given).
    """
    columns = (articles[column] for column in ("slug", "text", "place", "province"))
    rows = [
        (slug, *citation)
        for slug, text, place, province in zip(*columns, strict=True)
        for citation in _in_text(text, place, province)
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def numbering_run(series: str, date: str) -> str:
    """The stretch of time in which a body gives a number once: a term of the Party, a year."""
    year = int(date[:4])
    if series.endswith("TW"):
        return f"congress {bisect_left(CONGRESSES, date)}"
    if _COMMITTEE.match(series) and year % 5:
        # Local congresses meet in years that end in 0 or 5; within those years nobody can tell.
        return f"term {year // 5}"
    return str(year)


def _in_text(text: str, place: str, province: str) -> Iterator[tuple[int | str, ...]]:
    for spelling, usual in (("uỷ", "ủy"), ("Qui ", "Quy "), ("qui ", "quy "), ("\xa0", " ")):
        text = text.replace(spelling, usual)
    for match in _CITED.finditer(text):
        end, date, issuer = _tail(text, match.end())
        kind, number = match["type"].lower(), match["number"].lower().lstrip("0")
        series, name = _series(match["sign"] or "", issuer, place, province)
        yield match.start(), end, kind, number, series, name, date


def _tail(text: str, at: int) -> tuple[int, str, re.Match[str] | None]:
    """Where a citation ends, its date and its issuer, which may come in either order."""
    date, issuer = "", None
    for _ in range(2):
        if not date and (day := _DATE.match(text, at)):
            date, at = f"{day[3]}-{int(day[2]):02}-{int(day[1]):02}", day.end()
        elif not issuer and (issuer := _ISSUER.match(text, at)):
            at = issuer.end()
    return at, date, issuer


def _series(sign: str, issuer: re.Match[str] | None, place: str, province: str) -> tuple[str, str]:
    """The body under whose sign a document is numbered; its name where it is a central one."""
    if issuer and issuer["central"]:
        name = _SPELLINGS.get(issuer["central"], issuer["central"])
        return (CENTRAL[name][0], name) if name in CENTRAL else ("TW", "")
    if sign.endswith("TW") or sign in {series for series, _ in CENTRAL.values()}:
        return sign, ""
    body = issuer["local"] if issuer else ""
    sign, name = sign or LOCAL.get(body, body), issuer["name"].strip() if issuer else ""
    where = [name or province] if sign.endswith("TU") else [name or place, province]
    shown = _COMMITTEE.fullmatch(sign) and all(where)
    return (", ".join([sign, *where]) if shown else ""), ""
