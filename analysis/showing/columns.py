"""What every column of every exported table means, with its type and its unit.

The one place, in English and Vietnamese: `datapackage.json`, the workbook's sheet
of columns, the report and the README all tell it from here. Types are those of a
Table Schema (`string`, `integer`, `number`). A column of codes lists them with
their labels.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pandas as pd

from analysis.reading.coverage import UNEXPLAINED
from analysis.reading.vocabulary import (
    CATEGORIES,
    DIMENSIONS,
    HEDGES,
    MEASURES,
    POPULATIONS,
    UNITS,
    Label,
    Population,
)

Codes = Mapping[str, Label | Population]


class Column(NamedTuple):
    """A column: its meaning in English and Vietnamese, its type, its unit, and its codes if any.

    `closed` tells that there are no codes but those listed.
    """

    en: str
    vi: str
    type: str = "string"
    unit: Label = Label("", "")
    codes: Codes = {}  # noqa: RUF012
    closed: bool = True


class Table(NamedTuple):
    """A table: what a row of it is, the columns that tell its rows apart, and all its columns."""

    en: str
    vi: str
    key: tuple[str, ...]
    columns: dict[str, Column]


_PERCENT = UNITS["percent"]
_COUNTED = Label("people or things", "người hoặc đơn vị")
_OWN = Label("as the column unit says", "theo cột unit")
_OF_CLAIM = Label("as the claim: percent, people or things", "theo phát biểu: %, người hoặc đơn vị")
_LETTERS = Label("code points", "ký tự (điểm mã)")

KINDS = {code: MEASURES[code] for code in ("share", "attainment", "excess", "increase", "decrease")}
KINDS |= {
    "breakdown": Label("parts against their whole", "các phần so với tổng"),
    "within": Label("part within its whole", "phần không lớn hơn tổng"),
}
VERDICTS = {
    "consistent": Label(
        "right: equal, or right when rounded to nearest",
        "đúng: bằng nhau, hoặc đúng khi làm tròn đến số gần nhất",
    ),
    "truncated": Label("right only if digits were cut off", "chỉ đúng nếu bỏ các chữ số phía sau"),
    "rounded-up": Label("right only if always rounded up", "chỉ đúng nếu luôn làm tròn lên"),
    "possible": Label(
        "a number it needs isn't printed; some whole number makes it right",
        "có số cần để tính mà bài không in; có số nguyên làm cho nó đúng",
    ),
    "inconsistent": Label("nothing makes it right", "không cách nào làm cho nó đúng"),
    "untestable": Label("nothing to compute with", "không có số để tính"),
    "complete": Label("the parts meet the whole", "các phần cộng lại bằng tổng"),
    "short": Label("the parts leave a remainder", "các phần cộng lại chưa đủ tổng"),
    "over": Label(
        "the parts exceed the whole: they overlap, or one is wrong",
        "các phần cộng lại vượt tổng: có phần trùng nhau hoặc có số sai",
    ),
}
BASES = {
    "count": Label("recomputed from counts", "tính lại từ số đếm"),
    "stated": Label("as the article states it", "theo bài báo ghi"),
    "both": Label("counts, and stated as well", "có số đếm, bài cũng ghi tỷ lệ"),
}
HABITS = {
    "nearest": Label("rounds to nearest", "làm tròn đến gần nhất"),
    "cut-off": Label("cuts digits off", "bỏ chữ số phía sau"),
    "up": Label("always rounds up", "luôn làm tròn lên"),
    "mixed": Label("no single habit", "không theo một cách"),
    "cannot-tell": Label("too little to tell", "chưa đủ để biết"),
}
STATUSES = {
    "figure": Label("figure", "số liệu"),
    "restated": Label("figure printed again", "số liệu nhắc lại"),
    "aside": Label("set aside by hand", "số để ngoài bảng"),
    UNEXPLAINED: Label("unexplained", "chưa giải thích"),
    "age-band": Label("age band", "độ tuổi"),
    "condition": Label("condition", "điều kiện"),
    "contact": Label("contact", "liên hệ"),
    "date": Label("date", "ngày tháng"),
    "document": Label("document", "số văn bản"),
    "duration": Label("duration", "khoảng thời gian"),
    "idiom": Label("figure of speech", "cách nói"),
    "list-number": Label("list number", "số thứ tự"),
    "money": Label("money", "số tiền"),
    "name": Label("part of a name", "tên gọi"),
    "page": Label("page furniture", "số của trang web"),
    "quantity": Label("other quantity", "đại lượng khác"),
    "score": Label("score", "điểm số"),
    "term": Label("term of office", "nhiệm kỳ"),
    "time": Label("time", "giờ"),
    "year": Label("year", "năm"),
}
_PARTS = {
    category: Label(
        f"{DIMENSIONS[dimension].en}: {part.en}", f"{DIMENSIONS[dimension].vi}: {part.vi}"
    )
    for dimension, parts in CATEGORIES.items()
    for category, part in parts.items()
}

# What several tables share.
_ARTICLE = Column("Short name of the article", "Tên ngắn của bài báo")
_PLACE = Column(
    "Nearest named organisation or area that the number speaks of, in the article's words",
    "Tổ chức hoặc địa bàn gần nhất mà con số nói tới, theo cách gọi của bài báo",
)
_PERIOD = Column(
    "Year, month, day or interval (ISO 8601); blank where nothing says",
    "Năm, tháng, ngày hoặc khoảng thời gian (ISO 8601); trống nếu bài không nói",
)
_POPULATION = Column("Who or what is counted", "Ai hoặc cái gì được đếm", codes=POPULATIONS)
_DIMENSION = Column(
    "What the population is divided by; blank for the whole",
    "Tiêu chí phân chia; trống nếu là toàn thể",
    codes=DIMENSIONS,
)
_CATEGORY = Column(
    "Which part of it this is, by a code of the dimension; blank for the whole",
    "Là phần nào, theo mã của tiêu chí; trống nếu là toàn thể",
)
_STARTS = Column(
    "Where the number begins in the article's text (NFC), counted from 0",
    "Con số bắt đầu ở đâu trong văn bản (NFC), đếm từ 0",
    "integer",
    _LETTERS,
)
_PRINTED = Column("The number exactly as printed", "Con số đúng như bài in")

_FIGURES = {
    "article": _ARTICLE,
    "figure": Column(
        "Short name of the figure, unique in its article",
        "Tên ngắn của số liệu, không trùng trong một bài",
    ),
    "line": Column(
        "Line of the article's CSV where the figure is typed",
        "Dòng ghi số liệu trong tệp CSV của bài báo",
        "integer",
    ),
    "place": _PLACE,
    "period": _PERIOD,
    "population": _POPULATION,
    "dimension": _DIMENSION,
    "category": _CATEGORY._replace(codes=_PARTS, closed=False),
    "measure": Column(
        "What kind of number it is",
        "Loại số liệu",
        codes={code: label for code, label in MEASURES.items() if code != "aside"},
    ),
    "of": Column(
        "The figure that this one is a part or a percentage of; for attainment, excess, increase"
        " and decrease the result it speaks of",
        "Số liệu mà số này là một phần hoặc là tỷ lệ của nó; với đạt, vượt, tăng, giảm là kết quả"
        " được nói tới",
    ),
    "against": Column(
        "The target or the earlier count that it is compared with, where printed",
        "Chỉ tiêu hoặc số của kỳ trước được đem so sánh, nếu bài có in",
    ),
    "hedge": Column(
        "The word that loosens the number, if any",
        "Từ làm cho con số chỉ còn gần đúng, nếu có",
        codes={code: label for code, label in HEDGES.items() if code},
    ),
    "printed": _PRINTED,
    "quote": Column(
        "Phrase that holds the number and occurs once in the article",
        "Cụm từ chứa con số, chỉ xuất hiện một lần trong bài",
    ),
    "start": _STARTS,
    "end": Column(
        "Where the number ends; this place is no longer part of it",
        "Con số kết thúc ở đâu; vị trí này không còn thuộc con số",
        "integer",
        _LETTERS,
    ),
    "value": Column("The number", "Giá trị của con số", "number", _OWN),
    "decimals": Column(
        "How many digits are printed after the comma", "Số chữ số in sau dấu phẩy", "integer"
    ),
    "low": Column(
        "The least that the number can stand for, by its digits and its hedge",
        "Giá trị nhỏ nhất mà con số có thể biểu thị, xét theo chữ số in và từ gần đúng",
        "number",
        _OWN,
    ),
    "high": Column(
        "The most that it can stand for; INF where nothing limits it",
        "Giá trị lớn nhất mà con số có thể biểu thị; INF nếu không có giới hạn",
        "number",
        _OWN,
    ),
    "unit": Column("What the number counts or measures", "Đơn vị của con số", codes=UNITS),
}

_CLAIMS = {
    "claim": Column(
        "The figure that makes the claim (article/figure); for a breakdown article/whole:dimension,"
        " ending in % where it is one of percentages",
        "Số liệu nêu phát biểu (bài/số liệu); với cơ cấu là bài/tổng:tiêu chí, có % ở cuối nếu cộng"
        " các tỷ lệ",
    ),
    "kind": Column("What the claim states", "Phát biểu điều gì", codes=KINDS),
    "article": _ARTICLE,
    "start": _STARTS,
    "printed": _PRINTED,
    "expected": Column(
        "The value recomputed from the other figures",
        "Giá trị tính lại từ các số liệu khác",
        "number",
        _OF_CLAIM,
    ),
    "low": Column(
        "The least that those figures allow",
        "Giá trị nhỏ nhất mà các số liệu ấy cho phép",
        "number",
        _OF_CLAIM,
    ),
    "high": Column(
        "The most that those figures allow; INF where nothing limits it",
        "Giá trị lớn nhất mà các số liệu ấy cho phép; INF nếu không có giới hạn",
        "number",
        _OF_CLAIM,
    ),
    "implied_low": Column(
        "The least whole number that an operand which isn't printed may be",
        "Số nguyên nhỏ nhất mà số hạng không in có thể nhận",
        "integer",
        _COUNTED,
    ),
    "implied_high": Column(
        "The greatest whole number that it may be; blank where nothing limits it",
        "Số nguyên lớn nhất mà số hạng ấy có thể nhận; trống nếu không có giới hạn",
        "integer",
        _COUNTED,
    ),
    "verdict": Column("What arithmetic says of the claim", "Kết quả kiểm tra", codes=VERDICTS),
    "implies": Column(
        "What the claim pins down: an operand, a remainder or an overlap",
        "Điều suy ra được: một số hạng, phần còn lại hoặc phần trùng nhau",
    ),
    "power": Column(
        "How likely the claim would have been caught if it were wrong, from 0 to 1",
        "Nếu phát biểu sai thì khả năng bị phát hiện là bao nhiêu, từ 0 đến 1",
        "number",
    ),
    "because_en": Column(
        "Why the verdict is so, in English", "Vì sao có kết quả ấy, bằng tiếng Anh"
    ),
    "because_vi": Column(
        "Why the verdict is so, in Vietnamese", "Vì sao có kết quả ấy, bằng tiếng Việt"
    ),
}

_VERDICT_ON_STATED = Column(
    "What arithmetic says of the stated number; blank where none is stated",
    "Kết quả kiểm tra con số bài ghi; trống nếu bài không ghi",
    codes=VERDICTS,
)

_COMPOSITION = {
    "article": _ARTICLE,
    "place": _PLACE,
    "period": _PERIOD,
    "population": _POPULATION,
    "dimension": _DIMENSION._replace(
        en="What the population is divided by", vi="Tiêu chí phân chia"
    ),
    "category": _CATEGORY._replace(
        en="Which part of it this is, by a code of the dimension",
        vi="Là phần nào, theo mã của tiêu chí",
    ),
    "whole": Column(
        "Count of the whole, blank where not printed",
        "Số đếm của tổng, trống nếu bài không in",
        "number",
        _COUNTED,
    ),
    "part": Column(
        "Count of the part, blank where not printed",
        "Số đếm của phần, trống nếu bài không in",
        "number",
        _COUNTED,
    ),
    "stated": Column(
        "The percentage that the article states, blank where it states none",
        "Tỷ lệ bài báo ghi, trống nếu bài không ghi",
        "number",
        _PERCENT,
    ),
    "share": Column(
        "Recomputed from the counts where both are printed, else as stated",
        "Tính lại từ số đếm nếu bài in cả hai, nếu không thì theo bài ghi",
        "number",
        _PERCENT,
    ),
    "low": Column(
        "The least that the share can be", "Giá trị nhỏ nhất của tỷ lệ", "number", _PERCENT
    ),
    "high": Column(
        "The most that the share can be", "Giá trị lớn nhất của tỷ lệ", "number", _PERCENT
    ),
    "basis": Column("What the share rests on", "Tỷ lệ dựa vào đâu", codes=BASES),
    "verdict": _VERDICT_ON_STATED,
}

_TARGETS = {
    "article": _ARTICLE,
    "place": _PLACE,
    "period": _PERIOD,
    "population": _POPULATION,
    "result": Column(
        "Count that was reached, blank where not printed",
        "Số đạt được, trống nếu bài không in",
        "number",
        _COUNTED,
    ),
    "target": Column(
        "Count that was to be reached, blank where not printed",
        "Chỉ tiêu, trống nếu bài không in",
        "number",
        _COUNTED,
    ),
    "target_low": Column(
        "The least that the target can be; where it isn't printed, the least whole number that"
        " makes the stated one right",
        "Chỉ tiêu nhỏ nhất có thể có; nếu bài không in thì là số nguyên nhỏ nhất làm cho con số bài"
        " ghi đúng",
        "number",
        _COUNTED,
    ),
    "target_high": Column(
        "The most that the target can be, likewise; INF or blank where nothing limits it",
        "Chỉ tiêu lớn nhất có thể có, tương tự; INF hoặc trống nếu không có giới hạn",
        "number",
        _COUNTED,
    ),
    "measure": Column(
        "How the article states the result against the target",
        "Bài báo nêu kết quả so với chỉ tiêu theo cách nào",
        codes={code: MEASURES[code] for code in ("attainment", "excess", "count")},
    ),
    "stated": Column(
        "The attainment or excess that the article states: percent, or people or things where an"
        " excess is counted",
        "Mức đạt hoặc vượt mà bài ghi: %, hoặc người, đơn vị nếu phần vượt được đếm",
        "number",
        Label("percent, people or things", "%, người hoặc đơn vị"),
    ),
    "attainment": Column(
        "Result in percent of the target, recomputed where both are printed",
        "Kết quả bằng bao nhiêu phần trăm chỉ tiêu, tính lại nếu bài in cả hai",
        "number",
        _PERCENT,
    ),
    "verdict": _VERDICT_ON_STATED,
}

TABLES = {
    "figures": Table(
        "Every figure that the articles report, a row each, in reading order",
        "Mọi số liệu các bài báo nêu, mỗi số liệu một dòng, theo thứ tự đọc",
        ("article", "figure"),
        _FIGURES,
    ),
    "claims": Table(
        "Every statement of the articles that arithmetic can test, with its verdict",
        "Mọi phát biểu của các bài báo có thể kiểm tra bằng phép tính, kèm kết quả",
        ("claim", "kind"),
        _CLAIMS,
    ),
    "composition": Table(
        "What part of a population belongs to a category, as counted and as stated",
        "Mỗi nhóm chiếm bao nhiêu trong đối tượng được đếm, theo số đếm và theo bài ghi",
        (),
        _COMPOSITION,
    ),
    "targets": Table(
        "Results against targets, as printed and as recomputed",
        "Kết quả so với chỉ tiêu, theo bài in và theo tính lại",
        (),
        _TARGETS,
    ),
}

MEANINGS = (
    "table", "column", "code", "type", "unit_en", "unit_vi", "meaning_en", "meaning_vi",
)  # fmt: skip


def meanings() -> pd.DataFrame:
    """All tables, their columns and the columns' codes, a row each.

    Columns: `table`, `column` ("" for the table itself), `code` ("" for the
    column itself), `type`, `unit_en`, `unit_vi`, `meaning_en` and `meaning_vi`.
    A code is told once, at the first column that uses it.
    """
    return pd.DataFrame(_meanings(), columns=list(MEANINGS), dtype="str")


def _meanings() -> Iterator[tuple[str, ...]]:
    told = set[str]()
    for name, table in TABLES.items():
        yield name, "", "", "", "", "", table.en, table.vi
        for head, column in table.columns.items():
            yield name, head, "", column.type, *column.unit, column.en, column.vi
            if head not in told:
                codes = column.codes.items()
                yield from ((name, head, code, "", "", "", c.en, c.vi) for code, c in codes)
            told.add(head)
