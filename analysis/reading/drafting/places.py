"""The organisations and areas that an article names, and the one that it is about.

A place is a word for its level and a name ("xã Ba Cụm Bắc", "Trường Đại học
Hồng Lâm"); a committee stands for its area ("Huyện ủy Khánh Sơn" is "huyện
Khánh Sơn"), and "toàn huyện" for the district that is named elsewhere. A name
that only tells where another place lies, whose document or whose secretary it
is, is not what a number speaks of.
"""

import re
from collections.abc import Iterator

from analysis.reading.drafting.alone import called, called_later, without_level
from analysis.reading.drafting.areas import YOUTH, Place, own_name, rank
from analysis.reading.drafting.bodies import body_end, together
from analysis.reading.drafting.letters import in_small_letters
from analysis.reading.drafting.naming import WHOLE, full_names
from analysis.reading.drafting.persons import is_person, place_in, titled, without_person
from analysis.reading.drafting.phrases import PEOPLES
from analysis.reading.drafting.placenames import (
    COMMITTEES,
    DOES,
    ITEM,
    LEVEL,
    LISTED,
    MENTION,
    NAME_WORD,
    STARTS,
    UNION,
    beginnings,
    stands_alone,
)

# What stands before a name that only tells where, whose or by whom; in small letters, since
# patterns that tell these from capitals are found much faster.
_ASIDE = re.compile(
    r"(?:\((?:thuộc |ở )?|,? thuộc|cách(?: trung tâm)?|giáp(?: ranh)?(?: với)?|"
    r"bí thư(?: đảng ủy)?|chủ tịch|giám đốc|trưởng|chỉ huy phó|chính trị viên|chính ủy|"
    r"báo|trang thông tin điện tử|cổng thông tin điện tử|"
    r"(?:phối hợp|liên kết|hợp đồng|phối kết hợp)(?: chặt chẽ)? (?:với|cùng)|cùng với|do|nhờ|"
    r"gửi|trình|đề nghị|báo cáo|xin ý kiến|(?:chỉ tiêu|kế hoạch)(?: do| mà)?|"
    r"\blà (?:một |một trong (?:\w+ ){1,3})?(?:tỉnh|huyện|thị xã|xã|phường|địa phương|đơn vị|vùng)"
    r"[^.,;:]{0,40}\b(?:của|thuộc|ở)|"
    r"(?:chỉ thị|nghị quyết|kế hoạch|quyết định|hướng dẫn|đề án|kết luận|quy định|chương trình)\b"
    r"[^.;:]{0,60}\bcủa(?: (?:ban thường vụ|btv|ban chấp hành|bch|đảng bộ|đảng ủy))*)\s*$"
)
_UNIONS = re.compile(UNION)
_SUBJECT = re.compile(rf"(?: \([^()\n]{{0,60}}\))? {DOES}")
_OFFICE = re.compile(
    r"(?:\s(?:toàn )?(?:trung tâm (?:bồi dưỡng (?:lý luận )?)?chính trị|đảng bộ|đảng ủy|chi bộ|"
    r"ban thường vụ|btv|ban chấp hành|bch|ubnd))+\s+$"
)
# What a place belongs to, or is joined with: "trực thuộc", "sinh hoạt ghép với bản Nà Lốc".
_PARTNER = re.compile(
    r"(?:thuộc|\b(?:ghép|chung|sáp nhập|nhập|hợp nhất|liền kề|giáp|kết nghĩa)(?: cùng| với){1,2}) $"
)
# Where people study who were sent there: "cử 9 người dự lớp tại Trung tâm Chính trị huyện".
_SCHOOL = re.compile(
    r"[^\s“] (?:tại|ở|của|do) trung tâm (?:bồi dưỡng |bd)?(?:lý luận |ll)?(?:chính trị|ct) $",
    re.IGNORECASE,
)
# Who speaks of their own: "Bí thư Đảng ủy xã Tân Long, nói: “Đầu năm có 21 người”".
_SPEAKS = re.compile(r"[^.:;\n\d]{0,60}: ?[“\"]")
# "Hạ sĩ Lê Văn Ba (Đại đội 3, Trung đoàn 8)" tells whose; "(xã Tân Long 9, xã Nam Thịnh 7)" counts.
_IN_BRACKET = re.compile(r"\([^()\d\n]{0,60}\d{0,3}, $")
_COUNTS = re.compile(r"[^()\n]{0,80}\d")
# "Phân xưởng Lò nung kết nạp 4 công nhân": a unit that no party cell or committee is named with.
_OFFICES = ("Ban", "Văn phòng", "Doanh nghiệp", "Liên đoàn Lao động", "Đại học", "Viện")
_PARTIES = ("ảng bộ ", "hi bộ ", "ảng ủy ", "ảng uỷ ", "hi ủy ", "hi uỷ ")  # no "cán bộ"
_COUNTED_IN = re.compile(
    r" \(?(?:(?:hiện |đã |mới |cũng |chỉ )?(?:có|kết nạp(?: được)?|được|với) )?"
    r"\d[\d.]*(?![\d.,]| (?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|ha|con|hộ|lần|lao động|công trình)\b)"
)
# "Hai xã Tân Long và Phú Thịnh": what is said of several is said of none.
_SEVERAL = re.compile(
    r"\b(?:(?<!năm )(?<!tháng )(?<!quý )\d{1,3}|"
    r"hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những) $",
    re.IGNORECASE,
)
_MORE = re.compile(rf"(?:(?:,| và) {NAME_WORD}(?: {NAME_WORD}){{0,3}}(?=[ ,]))+")
_COUNTED = (2, 3)  # communes and hamlets
_WITHIN = (" của ", " ở ", " tại ", " trong ", " trong toàn ", " thuộc ", " của toàn ")
_OPENS = re.compile(rf"{STARTS.pattern}|\b(?:là|như|đến) $", re.IGNORECASE)
# A union's own cells: "chi hội thôn Nà Cáy có 96 hội viên".
_BRANCH = re.compile(
    r"(?P<name>[Cc](?:(?<=^.)|(?<=[.,;:\n“].)|(?<=[.,;:\n“] .)|(?<=\bở .)|(?<=\b(?:là|và) .)|"
    r"(?<=\btại .)|(?<=\bnhư .))"
    r"hi (?:hội|đoàn)(?: [Pp]hụ nữ| [Nn]ông dân| [Cc]ựu chiến binh| [Tt]hanh niên)? )$"
)
# Whose people a reporter goes with: "theo chân cán bộ Phòng Nội vụ huyện".
_STAFF = re.compile(
    r"(?:theo chân|theo đoàn|cán bộ|chuyên viên|công chức|viên chức|đoàn công tác(?: của)?) $",
    re.IGNORECASE,
)
_REPORTS = re.compile(r",? (?:cho biết|cho hay|thông tin|đánh giá|thống kê|báo cáo)\b")
_PEOPLES = frozenset(PEOPLES.split("|"))
_REACH, _NEAR = 110, 40


def find_places(text: str) -> list[Place]:
    """The places that a text names, in reading order; they don't overlap.

    A mention without a name of its own ("toàn huyện") carries the name of the
    place of that level that stands nearest before it, or first after it; one
    without its level ("Tân Long có") that of the place with this name.
    """
    places: list[Place] = []
    matches = list(_mentions(text))
    unions = any(match["union"] and match[0].startswith("Hội") for match, _ in matches)
    for match, end, called_so in _names(text, matches):
        name = _youth_union(match, called_so) if unions else called_so
        own = name.partition(" ")[2]
        if not own.isupper() and own.lower() not in _PEOPLES:
            holds = _holds(text, match, places)
            aside = holds or _is_aside(text, match, places)
            more = _several(text, match)
            several = more > 0
            counted = several and rank(match[0]) in _COUNTED and not _is_plural(text, match)
            start = match.start("name") if counted else match.start()
            places.append(Place(start, max(end, more), name, aside or several, holds or several))
    for find in (called, called_later, without_level):
        places = sorted([*places, *find(text, places)])
    names = full_names(text, places)
    named = [place._replace(name=name) for place, name in zip(places, names, strict=True) if name]
    return sorted([*named, *_listed(text, named)])


def _mentions(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """The mentions and where they end; one is sought where a syllable may begin it, only there."""
    done = 0
    for syllable in beginnings().finditer(in_small_letters(text)):
        if syllable.start() >= done:
            match = MENTION.match(text, syllable.start())
            end = _end(text, match) if match else 0
            if match and end:
                done = end
                yield match, end


def _end(text: str, match: re.Match[str]) -> int:
    """Where a mention ends; 0 where a word without a name is no mention."""
    body = match["head"] or match["unit"]
    end = body_end(text, match.end()) if body else match.end()
    if match["unit"]:
        party = text.endswith(_PARTIES, 0, match.start())
        told = party or (match["unit"] not in _OFFICES and _COUNTED_IN.match(text, end))
        return end if end > match.end() and told else 0
    alone = match["bare"] or match["party"] or (match["head"] and end == match.end())
    return end if not alone or stands_alone(text, match) else 0


def _names(
    text: str, matches: list[tuple[re.Match[str], int]]
) -> Iterator[tuple[re.Match[str], int, str]]:
    """Each mention with its end and name; after a title it is what is no person's."""
    after = [titled(text[max(m.start() - 80, 0) : m.start()]) for m, _ in matches]
    told = zip(matches, after, strict=True)
    known = frozenset(m["name"] for (m, _), title in told if m["name"] and not title)
    for (match, end), title in zip(matches, after, strict=True):
        own = (match["name"] or text[match.end() : end]).strip()
        if title and own:
            own = without_person(own) if match["head"] else place_in(own, known)
        yield match, end, together(text, match.start()) * bool(match["head"]) + _named(match, own)


def _named(match: re.Match[str], own: str) -> str:
    """The name as the table has it; the level alone where the mention gives no name."""
    if body := match["head"] or match["unit"]:
        return f"{body} {own}" if own else body.lower()
    if match["body"]:
        return f"Đảng bộ {match[0]}" if match[0].startswith("Quân sự ") else match[0]
    if match["number"]:
        return match[0].lower()
    if match["cell"] or match["union"]:
        return match[0][0].upper() + match[0][1:]
    level = next(filter(None, map(match.group, ("level", "bare", "nation", "party"))), "")
    if (
        match["party"]
        and match.string[max(match.start() - len(WHOLE), 0) : match.start()].lower() == WHOLE
    ):
        return WHOLE + match["party"].lower().replace("uỷ", "ủy")
    level = level.lower().rstrip(".").replace("uỷ", "ủy")
    level = level or COMMITTEES[(match["committee"] or match["seat"]).lower()]
    level = "thành phố" if level == "tp" else level
    own = own.removeprefix(f"{level.capitalize()} ")
    branch = _BRANCH.search(match.string, max(match.start() - _NEAR, 0), match.start())
    return f"{branch['name'].lower() if branch else ''}{level} {own}" if own else level


def _youth_union(match: re.Match[str], name: str) -> str:
    """ "Huyện đoàn" as a body of its own, where other unions are named; else it's its area."""
    level = match["committee"] or match["seat"]
    named = match[0].startswith(YOUTH)
    return f"{level} đoàn{name.removeprefix(COMMITTEES[level.lower()])}" if named else name


def _listed(text: str, places: list[Place]) -> Iterator[Place]:
    """The places of a list that names their level once: "các xã Tân Long 9, Phú Thịnh 7"."""
    known = {own_name(place.name): place.name for place in places}
    taken = {place.start for place in places}
    for run in LISTED.finditer(text):
        for item in ITEM.finditer(text, *run.span("names")):
            own, start = item["name"], item.start("name")
            level = [run["level"], *LEVEL.findall(text, run.start(), start)][-1].lower()
            own_count = re.search(r":|\d", text[run.start("level") : start])
            if (
                own_count
                and start not in taken
                and own.lower() not in _PEOPLES
                and not is_person(own)
            ):
                yield Place(*item.span("name"), known.get(own, f"{level} {own}"), False)


def _is_aside(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether a name only tells where another place lies ("ấp A, xã B"), or whose something is."""
    left = text[max(match.start() - _REACH, 0) : match.start()].rpartition("\n")[2]
    if match["body"] and _REPORTS.match(text, match.end()):
        return match[0].startswith(("Sở ", "Phòng "))
    if match["union"]:
        return not _acts_alone(text, match, left)
    if places and left.endswith(", ") and match.start() - places[-1].end == len(", "):
        wider = bool(match["level"]) and rank(match[0]) < rank(text[places[-1].start :])
        return wider or bool(_IN_BRACKET.search(left))
    counts = left.endswith("(") and not match["body"] and _COUNTS.match(text, match.end())
    if counts or _SPEAKS.match(text, match.end()):
        return False
    if (match["body"] or match["head"]) and _STAFF.search(left):
        return not _COUNTED_IN.match(text, _end(text, match))
    schools = bool(_SCHOOL.search(left)) and (not match["level"] or _sends(text, match, places))
    return schools or bool(_ASIDE.search(_without_office(left)))


def _without_office(left: str) -> str:
    """What stands before "Đảng bộ", "Ban Thường vụ", in small letters."""
    small = left.lower()
    return _OFFICE.sub(" ", small) if small.endswith(_OFFICE_ENDS) else small


_OFFICE_ENDS = ("trị ", "bộ ", "ủy ", "vụ ", "btv ", "hành ", "bch ", "ubnd ")


def _sends(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether a smaller place, of which the sentence spoke before, sends its people there."""
    start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()))
    senders = [place for place in places if place.start > start and not place.aside]
    return bool(senders) and rank(senders[-1].name) > rank(match[0])


def _holds(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether the name only tells what another belongs to: "trực thuộc Đảng bộ huyện Hải Hà"."""
    if places and text[places[-1].end : match.start()] in _WITHIN:
        return rank(match[0]) < rank(places[-1].name)
    left = text[max(match.start() - _NEAR, 0) : match.start()]
    return bool(_PARTNER.search(_without_office(left)))


def _is_plural(text: str, match: re.Match[str]) -> bool:
    return text[max(match.start() - 6, 0) : match.start()].lower().endswith(("các ", "những "))


def _several(text: str, match: re.Match[str]) -> int:
    """Where names end that share the word for their level, and a number; 0 for one name."""
    left = text[max(match.start() - 12, 0) : match.start()]
    more = _MORE.match(text, match.end()) if match["level"] and _SEVERAL.search(left) else None
    return more.end() if more else 0


def _acts_alone(text: str, match: re.Match[str], left: str) -> bool:
    """Whether a union is the subject of its sentence, and not one of several that share a count."""
    around = left.rpartition(". ")[2] + text[match.end() :][:_REACH].partition(". ")[0]
    subject = _OPENS.search(left) and _SUBJECT.match(text, match.end())
    return bool(subject) and not _UNIONS.search(around)
