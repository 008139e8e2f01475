"""How the press names organisations and areas: the words for their levels, and their names.

A mention is a word for a level or a body with its name, or without one where the
article has named it before ("toàn huyện", "của phường", "Đảng ủy xét", "Hội giới thiệu").
"""

import re
from functools import cache, lru_cache

from analysis.reading.drafting.places.areas import AREAS, COMMITTEES, YOUTH
from analysis.reading.drafting.places.bodies import BODIES
from analysis.reading.rules import COUNTED

LEVELS = (
    r"tỉnh|thành phố|tp\.?|quận|huyện đảo|huyện|thị xã|xã đảo|(?<!thị )xã|phường|thị trấn|thôn|"
    r"buôn|(?<!văn )(?<!làng )(?<!buôn )(?<!thôn )bản|ấp|xóm|(?<!buôn )(?<!bản )(?<!xóm )làng|"
    r"khóm|tổ dân phố|khu phố|khối phố|đặc khu|phum|(?<!phum )sóc|bon|plei"
)
NATION = "cả nước|toàn quốc"
PARTY = "Đảng bộ|Đảng ủy|Đảng uỷ|đảng bộ|Chi bộ|chi bộ|Chi ủy|Chi uỷ"
UNION = (
    "Đoàn (?:Thanh niên|thanh niên|TNCS)(?: Cộng sản)?(?: Hồ Chí Minh)?|"
    "Đoàn (?:xã|phường|thị trấn|trường|cơ sở)|Hội (?:Liên hiệp )?"
    "(?:Phụ nữ|phụ nữ|LHPN|Nông dân|nông dân|Cựu chiến binh|cựu chiến binh|CCB)"
)
OF_A_UNION = "cấp hội|cơ sở hội|tổ chức hội"  # all that belongs to the union named before
# What may stand between the word for a level and its name.
KINDS = (
    "miền núi|biên giới|vùng cao|vùng sâu|vùng biên|vùng biển|ven biển|miền biển|bãi ngang|nghèo|"
    "anh hùng|thuần nông|trung du|đặc biệt khó khăn"
)

# Those of Vietnamese and of its peoples' names, and Ɖ, typed for Đ: each costs every pattern time.
CAPITALS = "A-ZÀ-ÖØ-ÞĂĐƉĨŨƠƯČĔĬŎŬɃ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
NAME_WORD = rf"(?-i:[{CAPITALS}])[\w'’]*"
DOES = (
    "(?:có|đã|đang|được|kết nạp|hiện|bây giờ|nay|cho|mở|phấn đấu|đặt|đề ra|còn|đưa|chỉ|cũng|sẽ|"
    "phát triển|giao|giới thiệu|xét|cử|chuyển|thành lập|tổ chức|quản lý|đạt|vượt|tăng|giảm|gồm|"
    "luôn|vẫn|tiếp tục|bồi dưỡng|công nhận|ra|ban hành|xác định|mới|thực hiện|nâng|là|chú ý|"
    "chú trọng|không|chưa|thừa nhận|dẫn đầu|làm|đứng|cần|phải|đề nghị|yêu cầu|chủ trương|tập trung|"
    "lãnh đạo|coi|quan tâm|duy trì|dành|hoàn thành|triển khai|rà soát|lựa chọn|bố trí|xây dựng)"
    r"(?!\w)"
)
CAPITALISED = rf"{NAME_WORD}(?:(?: | - |-){NAME_WORD}){{0,5}}(?: \d{{1,2}}(?= (?:{DOES})|[,.;:)]))?"
_OFFICES = (
    "Công an|Bưu điện|Viễn thông|Kho bạc|Điện lực|Bệnh viện|Bệnh viện Đa khoa|Tòa án|Viện Kiểm sát|"
    "Tòa án nhân dân|Tòa án Nhân dân|Viện kiểm sát nhân dân|Viện Kiểm sát nhân dân|"
    "Viện Kiểm sát Nhân dân|Ban Chỉ huy Quân sự|Ban CHQS|Bộ CHQS|Quân sự|Bộ đội Biên phòng|BĐBP|"
    "Trung tâm Y tế|Trạm Y tế|Bảo hiểm xã hội|Chi cục Thuế|Hạt Kiểm lâm|Văn phòng"
)
_FIELDS = (
    "Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Nông nghiệp|Giáo dục và Đào tạo|"
    "GD-ĐT|GD&ĐT|NN&PTNT|Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|"
    "Lao động, Thương binh và Xã hội|Văn hóa, Thể thao và Du lịch|Văn hóa và Thông tin|"
    "Văn hóa - Thông tin|Thông tin và Truyền thông|Khoa học và Công nghệ|Kế hoạch và Đầu tư|"
    "Tài chính - Kế hoạch|Tài chính|Giao thông vận tải|Công Thương|Công thương|Kinh tế và Hạ tầng|"
    "Kinh tế|Xây dựng|Y tế|Tư pháp|Nội vụ|Ngoại vụ|Dân tộc|Du lịch"
)
# Bodies that are named after "Chi bộ" or "Đảng bộ", and so written with a capital.
_UNITS = (
    "Sở|Phòng|Ban|Trung tâm|Đội|Phân xưởng|Xưởng|Viện|Văn phòng|Chi nhánh|Cục|Chi cục|Hạt|Trạm|"
    "Điện lực|Khoa|Ngân hàng|Đại học|Doanh nghiệp|Bảo hiểm xã hội|Liên đoàn Lao động|Tòa án|"
    "Kho bạc|Viện Kiểm sát|Hải quan|Biên phòng|Đồn|Công an|Bưu điện|Viễn thông"
)
_POSTS = "Đồn Biên phòng|Trạm Biên phòng|Trạm Y tế|Trạm Kiểm lâm|Trạm Kiểm soát"
_AT_POST = "(?: [Cc]ửa khẩu)?(?: [Qq]uốc tế| [Cc]ảng)?"
_SMALL = (
    "quận|phường|thôn|xóm|ấp|bản|buôn|khóm|khu phố|khối phố|(?<=bộ )khối|(?<=bộ )khu|(?<=bộ )tổ|"
    "tổ dân phố|khu dân cư|tiểu khu"
)
_TROOPS = "Quân đoàn|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đại đội|Hải đoàn|Hải đội"
_OF_STATE = "[Cc]ác cơ quan [Đđ]ảng|UBND|Ủy ban nhân dân|Ủy ban Nhân dân|HĐND"  # with a committee
_NO_COUNT = r"(?!\d|[.,/]\d|\s?%)"
_IN_AREA = rf" (?:{AREAS})(?!\w)(?: {CAPITALISED})?"
_BODY = (
    rf"(?-i:{_OFFICES}) (?:{AREAS})(?!\w| (?:ủy|uỷ)(?!\w))(?: {CAPITALISED})?"
    rf"|(?-i:(?:{_POSTS}){_AT_POST} (?:{CAPITALISED}|\d{{1,3}}))(?![\w/])"
    rf"|(?-i:(?:{_TROOPS}) (?:[A-Z])?\d{{1,3}}){_NO_COUNT}"
    rf"|(?<=hi bộ |ng bộ |ng ủy |ng uỷ )(?-i:{_OF_STATE}){_IN_AREA}"
    rf"|(?-i:(?:Sở|Phòng) (?:{_FIELDS}))(?!\w)(?: (?:{AREAS}) {CAPITALISED})?"
)
_AREA = (
    rf"(?:(?P<level>{LEVELS})(?: (?:{KINDS}))*"
    rf"|(?P<committee>{'|'.join(COMMITTEES)}) (?:ủy|uỷ|đoàn))"
    rf" (?P<name>(?-i:Quận|Phường) \d{{1,2}}(?!\w)|{CAPITALISED})"
    rf"|(?P<small>{_SMALL}) (?:số )?(?P<number>\d{{1,2}}){_NO_COUNT}"
)
# "Chi bộ Nà Pan" is the cell of a place, and "Chi bộ Đảng", "Chi bộ số 3 đảng viên" are none.
_NO_CELL = (
    rf"(?!(?:{LEVELS}|{BODIES}|{_OFFICES}|Đảng|số)(?!\w)"
    rf"|(?:{_UNITS}) (?!{DOES})[^\W\d_]|{NAME_WORD} {NAME_WORD})"
)
_CELL = (
    rf"chi bộ (?:số )?\d{{1,2}}(?!\w|[.,/]\d|\s?%|\s(?:{COUNTED}|năm|tháng)(?!\w))"
    rf"|(?-i:Chi bộ) (?:(?:Quân sự|Cơ quan|Văn phòng)(?: (?:{AREAS})(?: ủy| uỷ)?(?!\w))?|"
    rf"{_NO_CELL}{NAME_WORD}(?: (?:- )?[^\W\d_]+){{0,7}}?(?= \(|[,;:.]| \d| {DOES}))"
)
MENTION = re.compile(
    rf"\b(?:(?P<nation>{NATION})|(?P<body>{_BODY})|{_AREA}"
    rf"|(?P<head>{BODIES})(?!\w)"
    rf"|(?P<unit>(?-i:{_UNITS}))(?!\w)"
    rf"|(?P<cell>{_CELL})"
    rf"|(?P<union>(?-i:{UNION})(?: Việt Nam)?(?:{_IN_AREA})?)"
    r"|(?P<seat>tỉnh|thành|quận|huyện|thị) (?:ủy|uỷ|đoàn(?! kết))(?!\w)"
    rf"|(?P<bare>{LEVELS})(?!\w|\.? {NAME_WORD})"
    rf"|(?P<party>(?-i:{PARTY}|Hội)|{OF_A_UNION})(?!\w|,? (?:{LEVELS}|{BODIES}|{NAME_WORD})))",
    re.IGNORECASE,
)
LISTABLE = f"{AREAS}|thôn|ấp|bản|xóm|buôn"
# "Các xã: Tân Long 9, Phú Thịnh 7": the names that share the word for their level.
LISTED = re.compile(f"(?P<level>{LISTABLE})(?: như)?:? ")  # in small letters
NAMES = re.compile(rf"[{CAPITALS}][^.\n]{{5,300}}")
LEVEL = re.compile(rf"\b(?:{LISTABLE})(?=(?: như)?:? (?-i:[{CAPITALS}]))", re.IGNORECASE)
ITEM = re.compile(
    rf"(?:(?<=: )|, |và |; )(?P<name>{NAME_WORD}(?: {NAME_WORD}){{1,4}})"
    r"(?= (?:\(|có |kết nạp |được |với ){0,2}\d+(?!\d| tuổi|[/-]\d+/))"
)
_SERVED = re.compile(rf"(?<= )(?:{AREAS}) [{CAPITALS}].*")


@lru_cache(maxsize=1024)
def served(name: str) -> str:
    """The area that a body's name tells it serves: "Hội Nông dân huyện Yên Sơn"; "" for none."""
    if name.startswith(YOUTH):
        level, _, own = name.partition(" đoàn")
        return f"{COMMITTEES[level.lower()]}{own}" if own else ""
    area = _SERVED.search(name)
    return area[0] if area else ""


_NOT_BEFORE = re.compile(r"\(\?<[!=][^)]*\)|\(\?-i:")


@cache
def beginnings() -> re.Pattern[str]:
    """The syllables with which a mention may begin, in small letters, before what goes on so."""
    offices = f"{_OFFICES}|{_POSTS}|{_UNITS}|{_TROOPS}|Các|UBND|Ủy|HĐND|{PARTY}|Hội|Đoàn"
    mentions = "|".join((LEVELS, BODIES, OF_A_UNION, offices, NATION, _SMALL, *COMMITTEES))
    words = _NOT_BEFORE.sub("", mentions).lower().split("|")
    alone, going_on = set(), dict[str, set[str]]()
    for first, *rest in (re.findall(r"\w+", word) for word in words):
        going_on.setdefault(first, set()).update(rest[:1])
        alone |= set() if rest else {first}
    begun = (
        first if first in alone else rf"{first}(?= (?:{'|'.join(sorted(seconds))})(?!\w))"
        for first, seconds in sorted(going_on.items())
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(begun)})(?!\w)")
