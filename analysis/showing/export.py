"""The tables, the workbook and the charts of a folder of articles as files, described and proven.

`datapackage.json` (https://datapackage.org, version 2) tells every file with its
SHA-256 and every column with its meaning. It is taken away before the first
file is replaced and written last: where it stands, all files are those of one
run. Nothing but what an export wrote is ever deleted.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from numbers import Integral
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.reading.articles import Folder
from analysis.showing.columns import TABLES, Column, Table
from analysis.showing.gallery import CHARTS, Tables, draw, load_tables
from analysis.showing.saving import FORMATS, alt_text, chart_bytes
from analysis.showing.workbook import workbook_bytes
from analysis.showing.writing import put_in_place, written

LANGUAGES = ("en", "vi")
DESCRIPTION = "datapackage.json"

About = dict[str, Any]

_MEDIA_TYPES = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "png": "image/png",
}
_WORKBOOK = {
    "title": "The tables and their columns' meanings as a workbook",
    "title@vi": "Các bảng và ý nghĩa các cột trong một sổ tính",
}
_PACKAGE = {
    "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "name": "reported-figures",
    "title": "Figures that newspaper articles report, and what arithmetic says about them",
    "title@vi": "Số liệu các bài báo nêu và kết quả kiểm tra bằng phép tính",
    "description": "The CSVs hold every value unaltered: UTF-8, quoted by RFC 4180, a line feed"
    " after each row, blank where missing, INF where a bound is open. For a spreadsheet take the"
    " workbook, where text stays text whatever it begins with.",
    "description@vi": "Các tệp CSV giữ nguyên mọi giá trị: UTF-8, dấu ngoặc kép theo RFC 4180, mỗi"
    " dòng kết thúc bằng LF, để trống nếu thiếu, INF nếu không có giới hạn. Muốn xem bằng bảng"
    " tính thì dùng sổ tính, ở đó chữ vẫn là chữ dù bắt đầu bằng ký tự nào.",
    "languages": list(LANGUAGES),
}


def export(
    folder: str | os.PathLike[str],
    seeds: Folder = None,
    tell: Callable[[str], None] | None = None,
) -> None:
    """Write the tables, the workbook, the charts and their description to `folder`.

    The same articles give the same bytes. `tell` is called with the path of each
    file. Raises `DataError` where the data is wrong and OSError, naming the file,
    where one can't be written.
    """
    folder = Path(folder)
    with written(folder, _files(seeds), tell) as places:
        outdated = _outdated(folder, set(places.values()))
        (folder / DESCRIPTION).unlink(missing_ok=True)
        for path in outdated:
            path.unlink()
        put_in_place(places)


def csv_bytes(table: pd.DataFrame) -> bytes:
    """A table as CSV: UTF-8, quoted by RFC 4180, a line feed after each row, nothing altered.

    What is missing is blank; whole numbers have no point; open bounds are INF.
    """
    return table.map(_cell).to_csv(index=False, lineterminator="\n").encode()


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    if pd.isna(value):
        return ""
    whole = isinstance(value, Integral) or float(value).is_integer()
    return str(int(value)) if whole else repr(float(value)).upper()


def _files(seeds: Folder) -> Iterator[tuple[str, bytes]]:
    """Every file of the export, its description last."""
    tables, resources = load_tables(seeds), []
    for path, data, about in _contents(tables):
        resources.append(_resource(path, data, about))
        yield path, data
    package = _PACKAGE | {"sources": _sources(tables["articles"]), "resources": resources}
    yield DESCRIPTION, (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _contents(tables: Tables) -> Iterator[tuple[str, bytes, About]]:
    """Each file's path and bytes, and what its description tells beyond these."""
    told = {name: tables[name] for name in TABLES}
    for name, table in told.items():
        yield f"{name}.csv", csv_bytes(table), _table(name, TABLES[name])
    yield "figures.xlsx", workbook_bytes(told), {"name": "workbook", **_WORKBOOK}
    for name in CHARTS:
        for lang in LANGUAGES:
            chart = draw(name, tables, lang)
            for form in FORMATS:
                file = f"{name}.{lang}.{form}"
                about = {"name": file, "description": alt_text(chart)}
                yield f"charts/{file}", chart_bytes(chart, form), about


def _resource(path: str, data: bytes, about: About) -> About:
    form = path.rpartition(".")[2]
    proof = {"bytes": len(data), "hash": _proof(data)}
    return {"path": path, "format": form, "mediatype": _MEDIA_TYPES[form]} | about | proof


def _table(name: str, table: Table) -> About:
    schema: About = {"fields": [_field(*item) for item in table.columns.items()]}
    schema["missingValues"] = [""]
    if table.key:
        schema["primaryKey"] = list(table.key)
    return {
        "name": name,
        "type": "table",
        "title": table.en,
        "title@vi": table.vi,
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\n"},
        "schema": schema,
    }


def _field(name: str, column: Column) -> About:
    field: About = {"name": name, "type": column.type}
    field |= {"description": column.en, "description@vi": column.vi}
    if column.unit.en:
        field |= {"unit": column.unit.en, "unit@vi": column.unit.vi}
    if column.codes and column.closed:
        field["categories"] = [
            {"value": code, "label": label.en, "label@vi": label.vi}
            for code, label in column.codes.items()
        ]
    return field


def _sources(articles: pd.DataFrame) -> list[dict[str, str]]:
    """The articles, with what they state about themselves."""
    facts = articles[["slug", "title", "author", "publisher", "published", "sha256"]]
    rows = facts.to_dict("records")
    return [{str(fact): told for fact, told in row.items() if told} for row in rows]


def _outdated(folder: Path, places: set[Path]) -> list[Path]:
    """Charts that an earlier export wrote, by its description, and that this one doesn't have."""
    try:
        resources = json.loads((folder / DESCRIPTION).read_bytes())["resources"]
        earlier = {folder / Path(r["path"]): r["hash"] for r in resources}
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return []
    charts = {place: proof for place, proof in earlier.items() if place.parent == folder / "charts"}
    return [p for p, proof in charts.items() if p not in places and _holds(p, proof)]


def _holds(path: Path, proof: str) -> bool:
    """Whether a file still is what an export wrote."""
    return path.is_file() and proof == _proof(path.read_bytes())


def _proof(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
