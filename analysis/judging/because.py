"""Why a verdict is what it is, in one sentence, from the very numbers that decided.

A sentence is a reckoning ("6,428 of 10,986 is 58.51%") and what came of it
("; the article cuts the digits off and prints 58%"). Both are templates, chosen
by the kind of the claim and its outcome, and filled for all such rows at once.
"""

from collections.abc import Mapping

import numpy as np

from analysis.judging.integers import Column
from analysis.judging.tables import rows_by
from analysis.judging.texts import fill

Columns = Mapping[str, Column]

# By language and kind, where the result is positive and where it is negative.
RECKONINGS = {
    "en": {
        "share": ("{part} of {whole} is {value}",),
        "attainment": ("{part} against a target of {whole} is {value}",),
        "excess": (
            "{part} against a target of {whole} is {value} more",
            "{part} against a target of {whole} is {value} less",
        ),
        "increase": (
            "From {whole} to {part} is an increase of {value}",
            "From {whole} to {part} is a decrease of {value}",
        ),
        "decrease": (
            "From {whole} to {part} is a decrease of {value}",
            "From {whole} to {part} is an increase of {value}",
        ),
    },
    "vi": {
        "share": ("{part} trên tổng số {whole} là {value}",),
        "attainment": ("{part} so với chỉ tiêu {whole} là đạt {value}",),
        "excess": (
            "{part} so với chỉ tiêu {whole} là vượt {value}",
            "{part} so với chỉ tiêu {whole} là hụt {value}",
        ),
        "increase": (
            "Từ {whole} lên {part} là tăng {value}",
            "Từ {whole} xuống {part} là giảm {value}",
        ),
        "decrease": (
            "Từ {whole} xuống {part} là giảm {value}",
            "Từ {whole} lên {part} là tăng {value}",
        ),
    },
}

OUTCOMES = {
    "en": {
        "exact": ", exactly as the article prints",
        "consistent": ", which rounds to the printed {printed}",
        "truncated": "; the article cuts the digits off and prints {printed}",
        "rounded-up": "; the article rounds up and prints {printed}",
        "inconsistent": "; the article prints {printed}, which no rounding explains",
        "differs": "; the article prints {printed}",
        "hedged": ", within the {bounds} that “{printed}” allows",
        "hedged inconsistent": ", outside the {bounds} that “{printed}” allows",
        "range": ", which allows the printed {printed}",
        "range truncated": ", which allows the printed {printed} only with digits cut off",
        "range rounded-up": ", which allows the printed {printed} only if rounded up",
        "possible": "; the {missing} is not printed, so this is possible but not confirmed",
        "missing truncated":
            "; the {missing} is not printed, and {printed} is right only with digits cut off",
        "missing rounded-up":
            "; the {missing} is not printed, and {printed} is right only if rounded up",
    },
    "vi": {
        "exact": ", đúng như bài báo ghi",
        "consistent": ", làm tròn thành {printed} như bài báo ghi",
        "truncated": "; bài báo bỏ các chữ số phía sau, ghi {printed}",
        "rounded-up": "; bài báo làm tròn lên, ghi {printed}",
        "inconsistent": "; bài báo lại ghi {printed}, cách làm tròn nào cũng không ra con số này",
        "differs": "; bài báo lại ghi {printed}",
        "hedged": ", nằm trong khoảng {bounds} mà cách nói “{printed}” cho phép",
        "hedged inconsistent": ", nằm ngoài khoảng {bounds} mà cách nói “{printed}” cho phép",
        "range": ", phù hợp với {printed} như bài báo ghi",
        "range truncated": ", chỉ phù hợp với {printed} nếu bỏ các chữ số phía sau",
        "range rounded-up": ", chỉ phù hợp với {printed} nếu làm tròn lên",
        "possible": "; bài báo không nêu {missing} nên có thể đúng nhưng chưa thể xác nhận",
        "missing truncated":
            "; bài báo không nêu {missing}, và {printed} chỉ đúng nếu bỏ các chữ số phía sau",
        "missing rounded-up":
            "; bài báo không nêu {missing}, và {printed} chỉ đúng nếu làm tròn lên",
    },
}  # fmt: skip

# Outcomes that leave nothing to reckon.
WHOLE_SENTENCES = {
    "en": {
        "of nothing": "No percentage can be taken of 0",
        "none fits": "With {known} printed, no whole number as the {missing} makes {printed} right",
        "untestable": "The article prints no numbers from which {printed} could be recomputed",
    },
    "vi": {
        "of nothing": "Không thể tính tỷ lệ phần trăm trên số 0",
        "none fits": "Với {known} đã nêu, không có {missing} nào là số nguyên mà cho ra {printed}",
        "untestable": "Bài báo không nêu số liệu nào để tính lại {printed}",
    },
}

# Added to an excess that holds in percentage points, see `due`.
DUE = {
    "en": "; in percentage points it holds: {attained} reached, less the {due} due by then, leaves "
    "{points}",
    "vi": "; nếu hiểu là điểm phần trăm thì khớp: đạt {attained}, trừ {due} phải đạt đến lúc đó, "
    "còn {points} điểm",
}


BREAKDOWNS = {
    "en": {
        "complete": "By {axis}, the {n} parts add up to {sum}, exactly the whole",
        "possible": "By {axis}, the {n} parts add up to {sum}, which allows the whole of {whole}",
        "short": "By {axis}, the {n} parts add up to {sum} of {whole}, leaving {rest} ({share})",
        "over": "By {axis}, the {n} parts add up to {sum}, more than the whole of {whole}: {rest} "
        "counted twice, or a number is wrong",
        "exact%": "By {axis}, the {n} percentages add up to exactly {sum}",
        "complete%": "By {axis}, the {n} percentages add up to {sum}, which rounding explains",
        "short%": "By {axis}, the {n} percentages add up to {sum}, which leaves {rest}",
        "over%": "By {axis}, the {n} percentages add up to {sum}, more above 100% than rounding "
        "explains: parts overlap, or a number is wrong",
    },
    "vi": {
        "complete": "Theo {axis}, {n} phần cộng lại được {sum}, đúng bằng tổng số",
        "possible": "Theo {axis}, {n} phần cộng lại được {sum}, phù hợp với tổng số {whole}",
        "short": "Theo {axis}, {n} phần cộng lại được {sum} trên tổng số {whole}, còn lại {rest} "
        "({share})",
        "over": "Theo {axis}, {n} phần cộng lại được {sum}, vượt tổng số {whole}: {rest} bị tính "
        "hai lần, hoặc có con số sai",
        "exact%": "Theo {axis}, {n} tỷ lệ cộng lại được đúng {sum}",
        "complete%": "Theo {axis}, {n} tỷ lệ cộng lại được {sum}, chênh với 100% là do làm tròn",
        "short%": "Theo {axis}, {n} tỷ lệ cộng lại được {sum}, còn thiếu {rest}",
        "over%": "Theo {axis}, {n} tỷ lệ cộng lại được {sum}, vượt 100% quá mức mà làm tròn có thể "
        "gây ra: các nhóm trùng nhau, hoặc có con số sai",
    },
}

WITHIN = {
    "en": {
        "consistent": "{part} is part of {whole} and does not exceed it",
        "inconsistent": "{part} is told as part of {whole}, yet exceeds it",
    },
    "vi": {
        "consistent": "{part} là một phần của {whole} và không vượt quá số này",
        "inconsistent": "{part} được nêu là một phần của {whole} nhưng lại lớn hơn số này",
    },
}


def template(kind: str, outcome: str, lang: str) -> str:
    """The sentence of a kind with an outcome, without its full stop.

    "-" before the outcome tells a negative result.
    """
    if outcome in WHOLE_SENTENCES[lang]:
        return WHOLE_SENTENCES[lang][outcome]
    reckonings = RECKONINGS[lang][kind]
    reckoning = reckonings[-1 if outcome[0] == "-" else 0]
    return reckoning + OUTCOMES[lang][outcome.removeprefix("-")]


def because(kinds: Column, outcomes: Column, columns: Columns, lang: str) -> Column:
    """One sentence a row, from its kind, its outcome and its texts, `addition` at the end."""
    sentences = np.empty(len(kinds), dtype=object)
    for key, rows in rows_by(kinds + ":" + outcomes):
        kind, outcome = key.split(":")
        texts = {name: column[rows] for name, column in columns.items()}
        sentences[rows] = fill(template(kind, outcome, lang) + "{addition}.", texts)
    return sentences


def fill_each(templates: Mapping[str, str], outcomes: Column, columns: Columns) -> Column:
    """One sentence a row, from the template of its outcome and its texts."""
    sentences = np.empty(len(outcomes), dtype=object)
    for outcome, rows in rows_by(outcomes):
        texts = {name: column[rows] for name, column in columns.items()}
        sentences[rows] = fill(templates[outcome] + ".", texts)
    return sentences
