"""How far the name of a body goes: "Công ty cổ phần May Hà Bắc", "Trường Chính trị tỉnh".

A name goes on from the word for the body up to a mark, a number, a verb or a function
word, and ends with its last capitalised word or with the area that it serves. Small words
may stand inside of it; once two syllables in a row are a proper name, only an area follows.
"""

import re

from analysis.reading.drafting.places.areas import AREAS

BODIES = (
    "(?<!hội )(?<!thị )(?<!môi )trường|bộ chỉ huy|ban chỉ huy|bộ tư lệnh|công ty|"
    "tổng công ty|tập đoàn|khối|khu công nghiệp|khu kinh tế|cụm công nghiệp|"
    "bệnh viện|học viện|nhà máy|hợp tác xã|xí nghiệp|(?-i:Khoa)"
)
# Syllables in small letters with which the name of a body may begin.
_OPENING = (
    "các cơ quan doanh nghiệp học đại cao đẳng trung cấp tiểu phổ thông mầm non mẫu giáo phần "
    "chính trị nghề tỉnh huyện thành phố xã thị khoa quân sự quản lý công khu chế xuất y tế sư "
    "phạm kỹ thuật lâm ngữ nghệ nội trú bán dân tộc xây dựng thương mại du lịch khí lực sản nhập "
    "khẩu viên hữu hạn trách nhiệm một chuyên may dệt đa tư thục nhân thuế liên cổ điện than cà "
    "phê mía đường chè giày da vận tải dược cụm quốc gia tin xi măng xăng dầu gạch ngói thủy "
    "nhiệt hóa chất sành sứ bia rượu muối gỗ sắt thép đoàn thể"
)
_KINDS = frozenset(_OPENING.split())
_AREAS = frozenset(AREAS.split("|"))
_AREA = re.compile(rf" ({AREAS})(?!\w| (?:ủy|uỷ|đoàn|hội)(?!\w))")
_STOP = re.compile(
    r" (?:của|là|và|với|về|ở|tại|trong|ngoài|trên|dưới|từ|đến|tới|do|vì|để|khi|mà|thì|nhưng|song|"
    r"cho|theo|bằng|qua|sau|trước|như|này|đó|ấy|kia|nào|khác|cũng|những|mỗi|mọi|từng|toàn|thuộc|"
    r"trực thuộc|nơi|nhất|hơn|gần|lần|nhiệm kỳ|năm|tháng|ngày|quý|khóa|có|đã|đang|được|bị|hiện|nay|"
    r"mở|kiêm|nhiều|ít|phấn đấu|đặt|đề ra|còn|đưa|chỉ|sẽ|vẫn|luôn|giao|giới thiệu|xét|cử|chuyển|"
    r"thành lập|tổ chức|phát triển|quan tâm|chú trọng|chú ý|đạt|vượt|tăng|giảm|gồm|tiếp tục|"
    r"tiếp nhận|bồi dưỡng|kết nạp|ra|ban hành|xác định|mới|thực hiện|nâng|không|chưa|dẫn đầu|đứng|"
    r"chiếm|vào|chi bộ|chi ủy|đảng|đồng chí|anh|chị|ông|bà|em|cô|thầy|bác|giúp|nhờ|tích cực|"
    r"chủ động|chủ trương|phối hợp|nhận|rất|lại|nói|kể|vừa|cùng|hay|hoặc|nên|ngay|đều|gắn|nỗ lực|"
    r"triển khai|tạo|tuyển|đi|gửi|góp|duy trì|khẳng định|bởi|lấy|bầu|phát động|phát huy|phát hiện|"
    r"số|sinh hoạt|đóng|làm|bước|coi|xem|tin tưởng|trở)(?!\w)"
)
_JOINED = re.compile(
    r" (?:[-–&] (?=[^\W\d_])|và (?=(?:Quản trị|Kỹ thuật|Công nghệ|Đào tạo|Du lịch|Thương mại|"
    r"Dịch vụ|Đầu tư|Xây dựng|Phát triển|Môi trường|Xã hội|Nhân văn|Quản lý|Xuất nhập khẩu|"
    r"Sản xuất|Trung học|Chế biến|Kinh doanh|Kinh tế|Đoàn thể|Giáo dục|Kiểm soát|Nghiệp vụ|"
    r"Viễn thông|Truyền thông|Khách sạn|THCS|THPT|[Dd]oanh nghiệp|đoàn thể|các khu|"
    r"các đoàn thể)(?!\w)))"
)
_WORD = re.compile(r" ([^\W\d_][^\W_]*(?:[-–&'’][^\W_]+)*)")
_TOGETHER = re.compile("(?:khu|cụm) (?:công nghiệp|kinh tế|chế xuất)", re.IGNORECASE)
_NUMBER = re.compile(
    r" số \d{1,2}(?!\d)| \d{1,2}-\d{1,2}(?![\d/-])|"
    r" \d{1,2}(?:/\d{1,2})?(?= (?:có|đã|hiện|đang|cũng|chưa|còn|kết nạp|giới thiệu|thành lập|"
    r"tổ chức|phát triển|mở|dẫn đầu)(?!\w))"
)
# What goes on a proper name in small letters: "Khoa Nội tim mạch", "Phòng Tổ chức cán bộ".
_FIELD = re.compile(
    r"(?: (?:tổng hợp|tổng quát|cấp cứu|tích cực|chống độc|tim mạch|tiêu hóa|hô hấp|thần kinh|"
    r"tiết niệu|cơ xương khớp|nội tiết|nhiễm khuẩn|truyền nhiễm|chấn thương|chỉnh hình|hình ảnh|"
    r"chức năng|cổ truyền|giải phẫu bệnh|gây mê|hồi sức|trị liệu|sinh sản|dinh dưỡng|lâm sàng|"
    r"huyết học|ung bướu|da liễu|cán bộ|hành chính|kế toán|quản trị|vật tư|trang thiết bị|thiết bị|"
    r"tài vụ|đào tạo|khoa học|công tác|sinh viên|học sinh|chính sách|xã hội|nhân dân|đối ngoại|"
    r"hợp tác quốc tế|khảo thí|thanh tra|pháp chế|dân sự|hình sự|nông thôn|cơ sở|môi trường|"
    r"kinh doanh|bảo vệ|an toàn|lao động|tiền lương|chất lượng|nghiên cứu|phát triển|ứng dụng|"
    r"cơ bản|thú y|chăn nuôi|thủy sản|trồng trọt|bảo vệ thực vật))+(?!\w)"
)
# "Khoa Kinh tế biển 21": what of a field's name stands before the number.
_OF_FIELDS = re.compile(r"\b(?:Khoa|Viện|Bộ môn)$")
_REST = re.compile(r" [^\W\d_A-ZĐ]+(?: [^\W\d_A-ZĐ]+)?(?= \(?\d)")
_MOST, _SMALL = 18, 7  # words of a name, and small ones before the next capital


def together(text: str, start: int) -> str:
    """The word that makes one body of several: "Các khu công nghiệp tỉnh"."""
    before = text[max(start - 4, 0) : start]
    return before if before.lower() == "các " and _TOGETHER.match(text, start) else ""


def body_end(text: str, start: int) -> int:
    """Where the name that goes on at `start` ends; `start` where there is none."""
    end = _last_word(text, start)
    if end == start:
        return end
    if _OF_FIELDS.search(text, max(start - 12, 0), start) and not _STOP.match(text, end):
        rest = _REST.match(text, end)
        end = rest.end() if rest else end
    number = _NUMBER.match(text, end)
    return number.end() if number else end


def _last_word(text: str, start: int) -> int:
    """Where the last capitalised word of a name ends, the area that it serves, or its field."""
    at = end = start
    small = proper = 0  # words in a row up to `at`: in small letters, and of a proper name
    for _ in range(_MOST):
        if start < end == at and proper < 2 and (field := _FIELD.match(text, at)):
            at = end = field.end()
        word = _next(text, at, small, proper, named=end > start)
        if not word or small > _SMALL:
            break
        follows, joined = end == at, word.start() > at
        at, own = word.end(), word[1]
        if own[0].isupper() or (own in _AREAS and (end > start or small)):
            plain = own.isupper() or own in _AREAS
            end, small, proper = at, 0, 0 if plain else proper * (not joined) + 1
        else:
            compound = follows and (proper or (end > start and own in _KINDS))
            end, small, proper = at if compound else end, small + 1, 0
    return end


def _next(text: str, at: int, small: int, proper: int, named: bool) -> re.Match[str] | None:
    """The next word of a name, None where it can't go on."""
    if (named or small) and (area := _AREA.match(text, at)):
        return area
    joined = _JOINED.match(text, at)
    word = _WORD.match(text, joined.end() - 1 if joined else at)
    if not word or word[1][0].isupper():
        return word
    goes_on = joined or proper < 2 if named else word[1] in _KINDS
    return word if goes_on and not _STOP.match(text, word.start()) else None
