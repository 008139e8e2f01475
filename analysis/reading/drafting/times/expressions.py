"""The expressions of time that the press uses, and what each means.

They are found by the syllable that they begin with; of those that match at a
place the first counts.
"""

# A reading stays one entry, however long: the table is read downwards.
# ruff: noqa: E501

import re
from collections.abc import Callable
from functools import cache

from analysis.reading.drafting.times.dateline import YEAR
from analysis.reading.drafting.times.known import Known, last
from analysis.reading.drafting.times.leads import compares, plans
from analysis.reading.drafting.times.moments import (
    DASH,
    MONTH,
    NUMBER,
    OF,
    POINT,
    QUARTER,
    RANGE_POINT,
    first_months,
    last_months,
    point,
    quarter,
    whole,
)
from analysis.reading.drafting.times.stretches import (
    end_point,
    from_until,
    last_years,
    months_of,
    months_so_far,
    next_school_year,
    one_of_two,
    over_term,
    school_year,
    since,
    term_before,
    term_now,
    years_after,
    years_ago,
    years_later,
    years_of_a_plan,
)
from analysis.reading.drafting.times.values import AGAIN, EARLIER, TERM_BEFORE, add, from_to

_TERM = r"(?:nhiệm kỳ|khóa|giai đoạn|năm học)(?: [^\W\d]+){0,4}"
_SPAN = rf"{YEAR}{DASH}{YEAR}"
_THEN = r"(?:(?:khi|lúc|ngày|thời điểm|năm) )?(?:đó|ấy)"
_THESE = r"(?:này|ấy|đó|trên|nói trên|vừa nêu)"
_BARE = r"(?! \(?(?:19|20)\d\d(?!\d))"  # no years follow, which would tell which term
_SINCE = "(?:kể |tính )?từ "
_TO = "(?:đến|tới)"
_YEARS = rf"\(?{_SPAN}\)?"
_CONGRESS = r"(?:đại hội (?:[^\W\d]+ ){0,6})?"

Reader = Callable[[re.Match[str], Known], str | None]
Row = tuple[str, re.Pattern[str], Reader]

# kind, the syllables that may begin it ("#" for a number, "@" for a year), pattern, value. Those
# that speak of more stand above. No value at all means that it is no period.
_TABLE: tuple[tuple[str, str, str, Reader], ...] = (
    ("plan", "từ", rf"từ nay (?:cho )?{_TO} (?:hết|cuối) năm(?: nay)?(?! \d)",
     lambda _, k: k.day.now and f"{k.day.now}/{k.day.year}-12"),
    ("plan", "từ", rf"từ nay (?:cho )?{_TO} (?:hết|cuối) nhiệm kỳ(?: này)?{_BARE}", lambda _, k: from_to(k.day.now, k.term()[-4:])),
    ("plan", "từ", rf"từ nay (?:cho )?{_TO} (?:trước |khi )?(?:ngày )?đại hội", lambda _, k: k.day.now and (from_to(k.day.now, k.term()[-4:]) or k.day.now)),
    ("plan", "từ", rf"từ nay (?:cho )?{_TO} ({RANGE_POINT})",
     lambda m, k: k.day.now and from_to(k.day.now, point(m[1], k.setting()))),
    ("time", "# qua từ năm giai nhiệm khóa @", rf"(?:qua )?(?:{NUMBER} năm,? \(?)?(?:từ )?(?:năm )?{YEAR}{DASH}(?:năm )?{YEAR}\)? và {NUMBER} tháng(?: đầu)?(?: của)?(?: năm)? {YEAR}",
     lambda m, _: from_to(m[2], first_months(m[4], m[5])) or None),
    ("time", "từ kể tính", rf"(?:{_SINCE}(?:sau )?)?(?:đầu )?{_CONGRESS}{_TERM} {_YEARS} {_TO} ({RANGE_POINT})",
     lambda m, k: from_to(m[1], point(m[3], k.setting()))),
    ("time", "từ kể tính", rf"{_SINCE}năm học {_SPAN} {_TO} (?:hết )?(?:năm học )?{_SPAN}", lambda m, _: from_to(m[1], m[4])),
    ("time", "qua sau trong #", rf"(?:(?:qua|sau|trong) )?{NUMBER} năm học,? (?:tính )?{_TO} (?:hết )?năm học {_SPAN}",
     lambda m, _: f"{add(m[3], -whole(m[1]))}/{m[3]}"),
    ("time", "từ kể tính", rf"{_SINCE}(?:sau )?({RANGE_POINT}) (?:cho )?{_TO} (?:trước )?({RANGE_POINT})",
     lambda m, k: from_until(m[1], m[2], k)),
    ("time", "từ kể tính", rf"{_SINCE}(?:đầu )?tháng {MONTH}\s?(?:-|–)\s?(?:tháng )?{MONTH}(?:{OF}{YEAR})?",
     lambda m, k: months_of(m[1], m[2], m[3] or k.setting().year)),
    ("time", "từ kể tính", rf"{_SINCE}đầu nhiệm kỳ {_TO} (?:hết )?(?!nay)({RANGE_POINT})", lambda m, k: from_to(k.term()[:4], point(m[1], k.setting())) or None),
    ("time", "từ kể đầu tính", rf"{_SINCE}đầu nhiệm kỳ{_BARE}(?: {_TO} nay)?|đầu nhiệm kỳ {_TO} nay", lambda _, k: since(k.term(), k)),
    ("time", "từ kể tính", rf"{_SINCE}(?:sau )?đại hội (?:[^\W\d]+ ){{0,10}}?{_TO} nay", lambda _, k: since(k.term(), k) or None),
    ("time", "qua nửa", rf"(?:qua )?(?:hơn )?nửa (?:đầu )?(?:nhiệm kỳ|chặng đường){_BARE}", lambda _, k: since(k.term(), k) or None),
    ("time", "nhiệm khóa giai đại", rf"{_CONGRESS}{_TERM} {_YEARS} {_TO} nay",
     lambda m, k: since(m[1], k)),
    ("time", "nửa", rf"nửa (?:đầu )?nhiệm kỳ {_YEARS}", lambda m, k: since(m[1], k)),
    ("time", "từ kể tính", rf"{_SINCE}({POINT}) trở lại đây", lambda m, k: from_until(m[1], "nay", k)),
    ("time", "từ kể tính", rf"{_SINCE}(?:sau )?(?:khi|ngày|đại hội|hội nghị|dịp|đợt|mốc|sau) (?:[^.;:\n]{{1,80}}? )?\(?({RANGE_POINT})\)?,? (?:cho )?{_TO} ({RANGE_POINT})", lambda m, k: from_until(m[1], m[2], k)),
    ("time", "từ kể tính", rf"{_SINCE}(?:sau )?(?:đại hội (?:[^\W\d]+ ){{0,6}}|(?:khi|ngày) [^.;:\n()]{{1,80}} (?=\())\(?({RANGE_POINT})\)?", lambda m, k: from_until(m[1], "nay", k)),
    ("time", "kể", rf"kể từ (?:sau )?(đầu năm|{POINT})(?! \d)", lambda m, k: from_until(m[1], "nay", k)),
    ("time", "từ kể tính", rf"(?:kể |tính )?(?<!ngay )từ đầu (?:năm(?: nay)?(?! (?:19|20)\d\d(?!\d)| học)|nhiệm kỳ {_YEARS})", lambda m, k: since(m[1], k) if m[1] else from_until("đầu năm", "nay", k)),
    ("time", "từ kể tính", rf"{_SINCE}(năm {YEAR}|tháng {MONTH}{OF}{YEAR})(?=,)", lambda m, k: from_until(m[1], "nay", k)),
    ("time", "từ kể tính", rf"{_SINCE}{_THEN}(?: (?:cho )?{_TO} ({RANGE_POINT}))", lambda m, k: from_to(k.start(), point(m[1], k.setting())) or None),
    ("time", "kể tính", rf"(?:kể|tính) từ {_THEN}", lambda _, k: from_to(k.start(), k.day.now) or None),
    ("time", "# các những", rf"(?:các|những|{NUMBER}) tháng {MONTH}(?:, \d\d?)*(?:,| và|, và) (?:tháng )?{MONTH}(?!,)(?:{OF}{YEAR})?",
     lambda m, k: months_of(m[2], m[3], m[4] or k.setting().year) or None),
    ("time", "tháng", rf"tháng {MONTH} và (?:tháng )?{MONTH}(?:{OF}{YEAR})?(?! [^\W\d]+ viên| đồng chí| người)", lambda m, k: months_of(m[1], m[2], m[3] or k.setting().year) or None),
    ("time", "quý", rf"{QUARTER}(?:,| và|{DASH}) (?:quý )?(I{{2,3}}|IV|[2-4]|hai|ba|bốn)(?!\w)(?:{OF}{YEAR})?",
     lambda m, k: from_to(quarter(m[1], m[3] or k.setting().year), quarter(m[2], m[3] or k.setting().year)) or None),
    ("begin", "đầu", rf"đầu nhiệm kỳ {_YEARS}", lambda m, _: m[1]),
    ("begin", "đầu", rf"(?<!từ )đầu nhiệm kỳ{_BARE}", lambda _, k: k.term()[:4] or None),
    ("time", "cuối", rf"cuối nhiệm kỳ {YEAR}{DASH}{YEAR}", lambda m, _: m[2]),
    ("time", "tháng", r"tháng (?:trước|vừa qua|vừa rồi|qua|rồi)(?! đó)", lambda _, k: k.last_month() or None),
    ("span", "# năm các", rf"(?:{NUMBER} |các )?năm,? (?:(?:gần đây|vừa qua|qua|liền|liên tiếp),? )?\(?{YEAR}(?:, (?:năm )?(?:19|20)\d\d){{0,4}}(?:,| và|, và) (?:năm )?{YEAR}(?! [^\W\d]*tháng)",
     lambda m, _: f"{m[2]}/{m[3]}" if int(m[2]) < int(m[3]) else None),
    ("span", "# từ năm giai nhiệm khóa @", rf"(?:{NUMBER} năm,? \(?)?(?:từ )?(?:năm (?:học )?)?{YEAR}{DASH}(?:năm )?{YEAR}", lambda m, _: f"{m[2]}/{m[3]}"),
    ("time", "@", rf"{YEAR}(?=: ?\d)", lambda m, _: m[1]),
    ("time", "#", rf"{NUMBER} tháng(?: đầu(?: tiên)?)?(?: của)?(?:, |/| )(?:năm )?{YEAR}", lambda m, _: first_months(m[1], m[2])),
    ("plan", "#", rf"{NUMBER} tháng (?:cuối(?: cùng)?|còn lại)(?: của)?(?: năm)?(?: {YEAR}| nay)?",
     lambda m, k: last_months(m[1], m[2] or k.setting().year)),
    ("plan", "tháng", r"tháng cuối(?: cùng)?(?: của)? năm(?: nay)?(?! \d)|tháng còn lại", lambda _, k: add(k.day.year, 0, "-12")),
    ("plan", "quý", r"quý cuối(?: cùng)?(?: của)? năm|quý còn lại(?: của năm)?", lambda _, k: last_months("3", k.day.year)),
    ("plan", "những các thời", rf"(?:(?:những|các) tháng|thời gian) (?:còn lại|cuối)(?: của)?(?: năm)?(?: nay| {YEAR})?", lambda _, k: k.day.now and f"{k.day.now}/{k.day.year}-12"),
    ("time", "#", rf"{NUMBER} tháng(?: đầu(?: của)?(?: năm)?(?P<now> nay)?|(?P<past>(?: vừa)? qua)|(?P<of>(?: của)? năm nay))",
     lambda m, k: months_so_far(m[1], k, certain=True, now=bool(m["now"] or m["past"] or m["of"]))),
    ("time", "#", rf"(?<!hạn )(?<!sớm )(?<!dài )(?<!kỳ )(?<!vòng ){NUMBER} tháng(?! liên| liền| tiếp| mới (?:họp|sinh|tổ)| tuổi| một| sau| trước| dự| thử| nữa| tới| hè|/|[^,;.:)]{{0,12}} một lần)",
     lambda m, k: months_so_far(m[1], k)),
    ("time", "#", rf"{NUMBER} quý(?: đầu)?(?: của)?(?: năm)?(?: {YEAR}| nay)?", lambda m, k: first_months(str(3 * whole(m[1])), m[2] or k.setting().year) or None),
    ("time", "những các mấy", r"(?:những|các|mấy) tháng đầu năm(?: nay)?(?! \d| học)", lambda _, k: from_until("đầu năm", "nay", k)),
    ("time", "những các mấy", rf"(?:những|các|mấy) tháng đầu năm {YEAR}",
     lambda m, k: from_to(m[1], k.day.now) if m[1] == k.day.year else None),
    ("time", "đầu", rf"đầu năm {_TO} nay", lambda _, k: from_until("đầu năm", "nay", k)),
    ("time", "nửa", rf"nửa (đầu|cuối) năm(?: {YEAR}| nay)?|nửa năm (?:đầu|qua|vừa qua)",
     lambda m, k: (last_months if m[1] == "cuối" else first_months)("6", m[2] or k.setting().year)),
    ("until", "tính đến tới hết", rf"(?:tính {_TO} (?:hết |thời điểm )?|(?:đến |tới )?hết )(\d\d?)[/-]{MONTH}(?![/.-]?\d)",
     lambda m, k: point(f"ngày {m[1]}/{m[2]}", k.setting())),
    ("until", "đến tới", rf"{_TO} (1[3-9]|2\d|3[01])[/-]{MONTH}(?![/.-]?\d)(?! (?:đảng|đồng|người|quần|đoàn|hội))",
     lambda m, k: point(f"ngày {m[1]}/{m[2]}", k.setting())),
    ("now", "tính đến tới cho", rf"(?:tính )?(?<!từ trước )(?:cho )?{_TO} (?:nay|(?:hôm|hiện|thời điểm|ngày hôm) nay|thời điểm (?:này|hiện tại)|giờ)",
     lambda _, k: k.day.now),
    ("plan", "đến tới cho", rf"(?:cho )?{_TO} (?:hết|cuối) nhiệm kỳ(?: này)?{_BARE}", lambda _, k: k.term()[-4:] or None),
    ("until", "tính đến tới cho", rf"(?:tính )?(?:cho )?(?<!từ trước ){_TO} ({POINT})", lambda m, k: end_point(m[1], k)),
    ("time", "cuối", r"cuối năm (?:ngoái|trước)", lambda _, k: add(k.day.year, -1, "-12")),
    ("until", "hết cuối", rf"((?:(?:hết|cuối) )?(?:{POINT}))", lambda m, k: end_point(m[1], k)),
    ("until", "tính đến tới", rf"(?:tính )?{_TO} {YEAR}", lambda m, _: m[1]),
    ("time", "năm", rf"năm (?:[^\W\d]+ ){{1,4}}là (?:năm )?{YEAR}", lambda m, _: m[1]),
    ("time", "năm", r"năm ngoái", lambda _, k: None if compares(k.text, k.at) else add(k.day.year, -1)),
    ("earlier", "cùng", rf"cùng (?:kỳ|thời điểm|thời gian)(?: này)? năm {YEAR}", lambda m, _: f"{EARLIER} {m[1]}"),
    ("earlier", "cùng năm", r"cùng (?:kỳ|thời điểm|thời gian)(?: này)? năm (?:trước|ngoái)|cùng kỳ|năm (?:học )?(?:liền |kế )?(?:trước|ngoái)(?! đây)(?: đó)?", lambda *_: EARLIER),
    ("earlier", "giai nhiệm khóa cả suốt toàn", r"(?:cả |suốt |toàn )?(?:giai đoạn|nhiệm kỳ|khóa) (?:liền |kế |ngay )?(?:trước|ngoái)(?! đây)(?: đó)?", lambda _, k: k.compared_with() or f"{TERM_BEFORE} {term_before(k)}"),
    ("time", "năm một", r"(?:một )?năm (?:vừa )?(?:qua|rồi)", lambda _, k: k.last_year()),
    ("time", "#", rf"{NUMBER} năm sau(?: đó)?", lambda m, k: years_later(whole(m[1]), k)),
    ("time", "#", rf"{NUMBER} năm (?:thực hiện|triển khai|thi hành)", lambda m, k: years_of_a_plan(whole(m[1]), k) or years_after(whole(m[1]), k)),
    ("earlier", "#", rf"{NUMBER} năm (?:liền )?trước đó", lambda *_: EARLIER),
    ("ago", "#", rf"{NUMBER} năm (?:về )?trước(?: đây)?", lambda m, k: years_ago(m[1], k)),
    ("time", "sau qua", rf"(?:sau|qua) (?:hơn |gần |tròn |chừng |khoảng )?{NUMBER} năm(?! (?:tuổi|học|nữa|liền|liên))", lambda m, k: k.span(whole(m[1]), k.at + len(m[0])) or years_of_a_plan(whole(m[1]), k) or years_after(whole(m[1]), k)),
    ("ago", "cách", rf"cách (?:đây|nay) (?:hơn |gần |tròn )?{NUMBER} năm", lambda m, k: years_ago(m[1], k)),
    ("now", "thời lúc tháng", r"(?:thời điểm|lúc|tháng) (?:này|hiện tại|hiện nay)", lambda _, k: k.day.now),
    ("time", "ngày sáng chiều tối dịp đợt hôm thời quý tháng đầu giữa thượng trung hạ", rf"(?<!ngay từ )({POINT})(?! (?:tới|đến))", lambda m, k: point(m[1], k.setting())),
    ("plan", "năm sang", r"(?:sang )?năm (?:tới|sau)(?! \d| đó)", lambda _, k: add(k.day.year, 1)),
    ("time", "năm", rf"năm (?:học )?{YEAR}", lambda m, _: m[1]),
    ("year", "năm", r"(?<!một )(?<!hai )(?<!ba )(?<!bốn )(?<!năm )(?<!\d )(?<!nhiều )năm nay", lambda _, k: k.day.year),
    ("time", "trong", r"trong (?:tháng|quý)(?=[,.;)]| (?:đã|toàn|có)\b)", lambda m, k: k.same(2 if m[0][-1] == "ý" else 0)),
    ("year", "năm", r"năm(?=[,.;)]| \(| đề ra| được giao)", lambda _, k: k.whole_year() if plans(k.text, k.at) else None),
    ("year", "trong cả", r"trong năm(?! \d| học| qua| nay| này| đó| ấy)|cả năm(?! \d| học| nay)", lambda _, k: k.whole_year()),
    ("plan", "trong nhiệm", rf"(?:trong )?nhiệm kỳ (?:mới|tới|tiếp theo){_BARE}", lambda _, k: k.next_term() or None),
    ("time", "cả toàn trong suốt nhiệm", r"(?:(?:cả|toàn|trong(?: cả)?|suốt(?: cả)?) )?nhiệm kỳ (?:vừa )?(?:qua|rồi)",
     lambda _, k: over_term(k.term(), k)),
    ("time", "trong nhiệm", r"(?:trong )?nhiệm kỳ này", lambda _, k: term_now(k)),
    ("time", "cả toàn trong suốt nhiệm", rf"(?:cả|toàn|trong(?: cả)?|suốt(?: cả)?) nhiệm kỳ(?: {_THESE})?{_BARE}|nhiệm kỳ {_THESE}",
     lambda _, k: k.term()),
    ("time", "nhiệm", rf"nhiệm kỳ{_BARE}", lambda _, k: (k.term() or None) if plans(k.text, k.at) else None),
    ("time", "nhiệm giai khóa", r"(?:nhiệm kỳ|giai đoạn|khóa) (đầu|sau|thứ nhất|thứ hai)(?! tiên)",
     lambda m, k: one_of_two(k, m[1].lower() in ("đầu", "thứ nhất"))),
    ("time", "năm", r"năm học (?:này|nay)", lambda _, k: school_year(k, int(k.day.month or 0) > 7)),
    ("plan", "năm", r"năm học (?:tới|sau|tiếp theo|mới)(?! đó)", lambda m, k: next_school_year(k, m[0].endswith("mới")) or None),
    ("time", "năm", r"năm học (?:vừa )?(?:qua|rồi)", lambda _, k: school_year(k, False)),
    ("time", "#", rf"{NUMBER} năm (?:vừa qua|qua|gần đây|trở lại đây)", lambda m, k: k.span(whole(m[1]), k.at + len(m[0])) or last_years(whole(m[1]), k)),
    ("time", "những mấy", r"(?:những|mấy) năm (?:vừa qua|qua|gần đây|trở lại đây)", lambda *_: ""),
    ("time", "#", rf"{NUMBER} năm(?! tuổi| học| liền| liên| trước| sau| tới| nữa| nay)(?= [^\W\d]|,)", lambda m, k: k.span(whole(m[1]), k.at + len(m[0])) or last_years(whole(m[1]), k) or None),
    ("time", "trước", r"trước đây", lambda *_: ""),
    ("time", "nhiều mấy những các vài", r"(?:nhiều|mấy|những|các|vài) năm (?:về )?trước(?: đây)?", lambda *_: ""),
    ("time", "những ngày lúc ban hồi khi thuở buổi", r"(?:những )?(?:ngày|lúc|ban|hồi|thuở|buổi|khi) (?:(?:mới |ban )?đầu(?: mới)?(?: thành lập| ra đời)?|(?:mới )?(?:thành lập|ra đời|chia tách|tách)|mới)(?! (?:năm|tháng|quý|nhiệm|tiên|tuần|vào|từ|kỳ|học))", lambda _, k: k.founding()),
    ("time", "đầu giữa cuối những thập", r"(?:(?:đầu|giữa|cuối) )?(?:những năm|thập (?:niên|kỷ)) (?:19|20)?\d0(?!\d|[.,/]\d|\s?[-–]|, \d| và \d)", lambda *_: ""),
    ("time", "trước", rf"trước (?:năm|tháng \d\d?[/-]) ?{YEAR}", lambda m, k: "" if m[1] < k.day.year else None),
    ("time", "cùng trong thời khoảng suốt", rf"(?:trong |suốt )?(?:cùng |khoảng )?(?:thời gian|thời kỳ|quãng thời gian) {_THESE}|(?:trong )?cùng (?:thời gian|thời kỳ|giai đoạn)",
     lambda *_: AGAIN),
    ("time", "trong ngay năm", r"(?:trong |ngay )?năm (?:ấy|đó)", lambda _, k: k.setting().then[:4] or None),
    ("time", "trong năm giai kỳ những các quý suốt", rf"(?:trong |suốt )?(?:những năm|các năm|năm(?: học)?|giai đoạn|kỳ|quý) {_THESE}",
     lambda _, k: last(k.long()) or None),
    ("then", "khi lúc bấy thời", r"(?:(?<!trong )khi|lúc|thời điểm) (?:ấy|đó)|(?:lúc )?bấy giờ", lambda _, k: k.setting().then or None),
    ("then", "chuyến đợt cuộc hồi thuở lần mùa ngày", r"(?:chuyến|đợt|cuộc|hồi|thuở|lần|mùa|ngày)(?: [^\W\d]+){0,3} (?:ấy|đó)", lambda _, k: k.setting().then or None),
    ("now", "giờ", r"(?<!\d )giờ(?= (?:thì|đã|có|đây|chi bộ|toàn|cả))", lambda _, k: k.day.now),
    ("now", "hiện", r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện(?: nay| tại)?(?= |,)", lambda _, k: k.day.now),
    ("now", "bây nay", r"bây giờ|(?<!năm )(?<!đến )(?<!xưa )(?<!lâu )(?<!hôm )(?<!ngày )(?<!trước )(?<!mấy )(?<!tháng )(?<!kỳ )(?<!tuần )nay(?=,| (?!vẫn\b)[^\W_])", lambda _, k: k.day.now),
)  # fmt: skip


@cache
def rows() -> dict[str, list[Row]]:
    """First syllable → the expressions that may begin with it."""
    found: dict[str, list[Row]] = {}
    for kind, first, pattern, read in _TABLE:
        row = kind, re.compile(rf"(?:{pattern})(?!\w)", re.IGNORECASE), read
        for syllable in first.split():
            found.setdefault(syllable, []).append(row)
    return found
