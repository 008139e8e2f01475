"""The organisations and areas that an article names, and the one that it is about.

A place is a word for its level and a name ("xã Ba Cụm Bắc", "Trường Đại học
Hồng Lâm"); a committee stands for its area ("Huyện ủy Khánh Sơn" is "huyện
Khánh Sơn"), and "toàn huyện" for the district that is named elsewhere. A name
that only tells where another place lies, whose document or whose secretary it
is, is not what a number speaks of.
"""

import re
from collections import Counter
from collections.abc import Iterator

from analysis.reading.drafting.areas import Place, rank
from analysis.reading.drafting.bodies import body_end, together
from analysis.reading.drafting.letters import in_small_letters
from analysis.reading.drafting.naming import MOST, WHOLE, full_names
from analysis.reading.drafting.persons import is_person, place_in, titled, without_person
from analysis.reading.drafting.phrases import PEOPLES
from analysis.reading.drafting.placenames import (
    CALLED,
    CALLED_BEFORE,
    CAPITALS,
    COMMITTEES,
    DOES,
    ITEM,
    LEVEL,
    LISTED,
    MENTION,
    STARTS,
    SUBJECT,
    UNION,
    beginnings,
    stands_alone,
)
from analysis.reading.drafting.titles import title_of

# What stands before a name that only tells where, whose or by whom; in small letters, since
# patterns that tell these from capitals are found much faster.
_ASIDE = re.compile(
    r"(?:\((?:thuộc )?|,? thuộc|cách(?: trung tâm)?|giáp(?: ranh)?(?: với)?|"
    r"bí thư(?: đảng ủy)?|chủ tịch|giám đốc|hiệu trưởng|phó chủ tịch|"
    r"báo|trang thông tin điện tử|cổng thông tin điện tử|"
    r"(?:phối hợp|liên kết|hợp đồng|phối kết hợp)(?: chặt chẽ)? (?:với|cùng)|cùng với|do|nhờ|"
    r"gửi|trình|đề nghị|báo cáo|xin ý kiến|(?:chỉ tiêu|kế hoạch)(?: do| mà)?|"
    r"\blà (?:một |một trong (?:\w+ ){1,3})?(?:tỉnh|huyện|thị xã|xã|phường|địa phương|đơn vị|vùng)"
    r"[^.,;:]{0,40}\b(?:của|thuộc|ở)|"
    r"(?:chỉ thị|nghị quyết|kế hoạch|quyết định|hướng dẫn|đề án|kết luận|quy định|chương trình)\b"
    r"[^.;:]{0,60}\bcủa(?: (?:ban thường vụ|btv|ban chấp hành|bch|đảng bộ|đảng ủy))*)\s*$"
)
_LEFT = re.compile(
    r"(?:(?P<at>\b(?:[ởỞ]|[tT]ại|của|[rR]iêng) )|"
    r"(?:^|\n|[.,;:“(] |\b(?:nay|mà|thì|nhưng|song|\d{4}) ))$"
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
# Who speaks of their own: "Bí thư Đảng ủy xã Tân Long, nói: “Đầu năm có 21 người”".
_SPEAKS = re.compile(r"[^.:;\n\d]{0,60}: ?[“\"]")
_PEOPLES = frozenset(PEOPLES.split("|"))
_REACH, _NEAR = 110, 40


def find_places(text: str) -> list[Place]:
    """The places that a text names, in reading order; they don't overlap.

    A mention without a name of its own ("toàn huyện") carries the name of the
    place of that level that stands nearest before it, or first after it; one
    without its level ("Tân Long có") that of the place with this name.
    """
    places: list[Place] = []
    for match, end, name in _names(text, list(_mentions(text))):
        own = name.partition(" ")[2]
        if not own.isupper() and own.lower() not in _PEOPLES:
            holds = _holds(text, match, places)
            aside = holds or _is_aside(text, match, places)
            places.append(Place(match.start(), end, name, aside, holds))
    places = sorted([*places, *_called(text, places)])
    places = sorted([*places, *_without_level(text, places)])
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
        return end if end > match.end() else 0
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
        return match[0]
    if match["number"]:
        return match[0].lower()
    if match["cell"] or match["union"]:
        return match[0]
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
    return f"{level} {own}" if own else level


def _called(text: str, places: list[Place]) -> Iterator[Place]:
    """The subjects that a sentence tells the level of: "Tân Long là xã vùng sâu"."""
    known = {place.name for place in places}
    for told in CALLED.finditer(text):
        own = SUBJECT.search(text, max(told.start() - _NEAR, 0), told.start())
        name = f"{told['level']} {own['own']}" if own else ""
        if own and name not in known:
            yield Place(own.start("own"), own.end("own"), name, False)
    for told in CALLED_BEFORE.finditer(text):
        name = f"{told['level']} {told['own']}"
        if name not in known and not is_person(told["own"]):
            yield Place(told.start("own"), told.end("own"), name, False)


def _without_level(text: str, places: list[Place]) -> Iterator[Place]:
    """Known names that stand without the word for their level, as a subject or after "ở"."""
    count = Counter(place.name for place in places)
    named = {name.partition(" ")[2]: name for name, _ in reversed(count.most_common(MOST))}
    owns = [re.escape(own) for own in named if " " in own and own[0].isupper()]
    if not owns:
        return
    longest_first = "|".join(sorted(owns, key=len, reverse=True))
    taken = {at for place in places for at in range(place.start, place.end)}
    for match in re.finditer(rf"(?:{longest_first})(?!\w| [{CAPITALS}])", text):
        (start, end), left = (
            match.span(),
            _LEFT.search(text, max(match.start() - 6, 0), match.start()),
        )
        known = end in taken or start in taken
        if left and not known and (left["at"] or _SUBJECT.match(text, end)):
            yield Place(start, end, named[match[0]], False)


def _listed(text: str, places: list[Place]) -> Iterator[Place]:
    """The places of a list that names their level once: "các xã Tân Long 9, Phú Thịnh 7"."""
    known = {place.name.partition(" ")[2]: place.name for place in places}
    taken = {place.start for place in places}
    for run in LISTED.finditer(text):
        for item in ITEM.finditer(text, *run.span("names")):
            own, start = item["name"], item.start("name")
            level = [run["level"], *LEVEL.findall(text, run.start(), start)][-1].lower()
            if start not in taken and own.lower() not in _PEOPLES and not is_person(own):
                yield Place(*item.span("name"), known.get(own, f"{level} {own}"), False)


def _is_aside(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether a name only tells where another place lies ("ấp A, xã B"), or whose something is."""
    left = text[max(match.start() - _REACH, 0) : match.start()].rpartition("\n")[2]
    if match["union"]:
        return not _acts_alone(text, match, left)
    if places and left.endswith(", ") and match.start() - places[-1].end == len(", "):
        return bool(match["level"]) and rank(match[0]) < rank(text[places[-1].start :])
    if _SPEAKS.match(text, match.end()):
        return False
    return bool(_ASIDE.search(_OFFICE.sub(" ", left.lower())))


def _holds(text: str, match: re.Match[str], places: list[Place]) -> bool:
    """Whether the name only tells what another belongs to: "trực thuộc Đảng bộ huyện Hải Hà"."""
    if places and text[places[-1].end : match.start()] == " của ":
        return True
    left = text[max(match.start() - _NEAR, 0) : match.start()].lower()
    return bool(_PARTNER.search(_OFFICE.sub(" ", left)))


def _acts_alone(text: str, match: re.Match[str], left: str) -> bool:
    """Whether a union is the subject of its sentence, and not one of several that share a count."""
    around = left.rpartition(". ")[2] + text[match.end() :][:_REACH].partition(". ")[0]
    subject = STARTS.search(left) and _SUBJECT.match(text, match.end())
    return bool(subject) and not _UNIONS.search(around)


def main_place(text: str, places: list[Place]) -> str:
    """The place that the article is about: the one of its title, else the one it names most.

    A level alone ("ở bản") names none; of equals the larger area is the frame.
    """
    title = title_of(text)
    start = text.find(title) if title else len(text)
    score: Counter[str] = Counter()
    for place in places:
        named = not text[place.start + 1 : place.end].islower()
        told = named and start <= place.start < start + len(title)
        score[place.name] += 1 - place.aside + 150 * told
    for name in score:
        score[name] += 100 * (name.split(" ", 1)[-1].casefold() in title.casefold())
    for first in [place.name for place in places if not place.aside][:1]:
        score[first] += 3
    return max(score, key=lambda name: (score[name], -rank(name)), default="")
