"""Numbers whose words say that the table has nothing on what they count.

A thing or a person of no population, a threshold ("chi bộ có dưới 5 đảng viên"), the votes for a
proposal, those who are helped, taught to read or seen off to the army.
"""

from analysis.reading.drafting.mentions.counted import DONE_TO, PLACES, noun_of
from analysis.reading.drafting.mentions.mention import Mention
from analysis.reading.drafting.words.lexicon import Cues, last, says

_NAMING = ("noun", "part", "people", "act")
_TELLING = (*_NAMING, "rate", "union", "plan")
_PLAIN = (*PLACES, "site", "have", "open", "person")
_ANYBODY = ("", "person", "trainee", "class", "youth", "union-member")
_TAUGHT = ("lesson", "course")
_ACTS = (*DONE_TO, "open")


def is_outside(mention: Mention) -> bool:
    """Whether a number is no figure for all that its own words say."""
    if _is_thing(mention) or _is_vote(mention) or is_threshold(mention):
        return True
    if mention.percent:
        return _is_rate(mention)
    return noun_of(mention) in _ANYBODY and _is_served(mention)


def _is_thing(mention: Mention) -> bool:
    """ "12 chi hội", "7 nghị quyết chuyên đề": no person or place of the table's."""
    beside = [cue for cue in mention.tail[:1] if cue.start - mention.end == 1]
    papers = says(beside, "plan", "nghị quyết", "kế hoạch") and not (mention.over or mention.under)
    return noun_of(mention) == "outside" or (papers and not mention.percent)


def _is_rate(mention: Mention) -> bool:
    """ "Tỷ lệ hộ nghèo còn 9,6%", "độ che phủ rừng đạt 62%": of nobody whom the table counts."""
    telling = [c for c in mention.earlier if c.kind in _TELLING and c.code not in _PLAIN]
    rate = telling[-1] if telling and telling[-1].kind == "rate" else None
    named = any(cue.kind in _NAMING and cue.code not in _PLAIN for cue in mention.after)
    goes_on = rate in mention.before or not says(mention.before, "verb", "share")
    return rate is not None and goes_on and not named


def _is_vote(mention: Mention) -> bool:
    """ "12/12 đảng viên tán thành", "45% người được hỏi": what people say in a vote or a poll."""
    return says(mention.after, "vote") and not says(mention.after, "act", *_ACTS)


def is_threshold(mention: Mention) -> bool:
    """ "Chi bộ có dưới 5 đảng viên", "nơi có từ 3 đảng viên trở lên": what any such place has."""
    own = mention.earlier
    if mention.hedge == "under":
        own = own[:-1]
    elif mention.hedge != "at-least" or not says(mention.after, "beyond"):
        return False
    return _is_any_place([cue for cue in own[-2:] if cue.code not in ("have", "attain")][-1:])


def _is_any_place(subject: Cues) -> bool:
    bare = bool(subject) and subject[0].kind == "place" and subject[0].code.islower()
    return bare or says(subject, "noun", *PLACES, "site")


def _is_served(mention: Mention) -> bool:
    """ "Tiễn 165 thanh niên lên đường", "dạy nghề cho 30 người", "lớp xóa mù cho 23 chị em"."""
    deed = last(mention.before, "service", "act", "verb", "aim")
    if (deed and deed.kind == "service") or says(mention.after[:1], "lesson"):
        return True
    taught = [c.kind for c in mention.earlier if c.kind in _TAUGHT or c.code in _ACTS]
    return taught[-1:] == ["lesson"]
