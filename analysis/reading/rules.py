"""The rules that tell which numbers cannot be figures, and their vocabulary, as data.

A rule has a name, what stands just before the number, and the number itself with
what follows it. `numbers` applies them; the first that fits explains the number.
"""

import re

# A rule stays one line, however long: the table is read downwards. What recurs has a name.
# ruff: noqa: E501

# What a population is counted in; a number before one of these may be a figure.
COUNTED = (
    "đảng viên|đảng bộ|đảng ủy|đồng chí|quần chúng|đoàn viên|hội viên|thanh niên|người|em|chị|anh|"
    "phụ nữ|nữ|nam|học viên|học sinh|sinh viên|cán bộ|công chức|viên chức|công nhân|nông dân|"
    "giáo viên|giảng viên|chiến sĩ|cá nhân|trường hợp|thành viên|ủy viên|lớp|chi bộ|chi đoàn|"
    "tổ chức|cơ sở|xã|phường|thị trấn|thôn|xóm|ấp|bản|buôn|làng|khóm|tổ dân phố|khu phố|trường|"
    "trạm|doanh nghiệp|đơn vị|hợp tác xã|nơi|thạc s[ĩỹ]|tiến s[ĩỹ]|đại học|cao đẳng|trung cấp|"
    "dân tộc(?! (?:anh em|cùng|khác nhau|sinh sống))|dân quân|con em|tín đồ|giáo dân|hồ sơ|tổ đảng"
)
# Things that the table has no population for.
OUTSIDE = (
    "hộ(?! lý)|khẩu|nhân khẩu|dân|gia đình|đại biểu|khách|điểm cầu|ý kiến|"
    "lượt(?! (?:quần chúng|học viên|đảng viên|đoàn viên|hội viên))|kinh nghiệm|giải pháp|nhiệm vụ|"
    "nội dung|mô hình|sự kiện|công trình|phần việc|phong trào|văn bản|huyện|tỉnh|"
    "lao động(?! (?:trực|ưu|giỏi|trẻ|nữ|tiên))|sản phẩm|lần|vụ|câu|suất|giải|bài|bước|khâu|"
    "tiêu chí|chương trình|cuộc|đợt|hội nghị|xứ|họ đạo|nước|loại|cấp|nhóm|tổ hợp tác|chỗ|phòng|"
    "tầng|chiếc|cây|tin|ảnh|trang|nóc nhà|"
    "nhà(?! (?:giáo|máy|trường|nước|báo|khoa|nghiên|thơ|văn|sư|nông|tu|quản))|mái ấm|căn|ngôi|tàu|"
    "thuyền|ghe|xuồng|xe|con(?! em)|cầu|khu công nghiệp|cụm công nghiệp|chợ|cửa hàng|gian hàng|"
    "dự án|đề tài|đề án|chuyên đề|sáng kiến|bằng khen|giấy khen|danh hiệu|điểm trường|tủ sách|"
    "bộ hồ sơ|thành phố|thị xã|đội(?! (?:viên|trưởng|phó))|tham luận|mức|vạch|tuyến|tôn giáo|khóa|"
    "ca(?! dong)|kíp|hải lý|dặm|phần quà|món|bạn thuyền|bạn tàu|bạn hàng|bạn học|cử tri|cháu|lá|"
    "phiếu|máy|bò|trâu|lợn|dê|gà|vịt|ao|bể|lồng|vườn|gốc|thửa|lô(?! lô)|mảnh|bao|thùng|túi|cuốn|"
    "quyển|tủ|bộ(?! (?:đội|phận))|giường|ghế|bàn|dãy|gian|biển|bức|tấm|cờ|kỷ niệm chương|"
    "huân chương|huy chương|điểm(?! (?:%|phần|mở|đi))|thế hệ|dòng họ|nghị quyết|chỉ thị|hướng dẫn|"
    "quy chế|quy định|thông báo|báo cáo|kết luận|quyết định(?! kết nạp)|chuyến|tồn tại|hạn chế|"
    "khuyết điểm|nguyên nhân|yếu kém|vướng mắc|thành phần dân tộc"
)
# Nouns that a number names rather than counts when it follows them ("thôn 3", "Quốc lộ 19B").
NAMED = (
    "(?<!nông )thôn|xóm|ấp|(?<!văn )bản|buôn|làng|khóm|khu phố|khu|tổ|tổ dân phố|khối|lớp|chuyền|"
    "(?<!quân )đội|phường|quận|quốc lộ|tỉnh lộ|đường|ngõ|ngách|km|số nhà|phòng|tiểu đoàn|"
    "trung đoàn|sư đoàn|đại đội|quân khu|binh đoàn|lữ đoàn|vùng|khu vực|nhóm|hạng|trường cấp|"
    "(?<!số )(?<!các )chi bộ|tiểu khu|khối phố|cụm|cột mốc|thpt số|thcs số|tiểu học số|mầm non số|"
    "trường số|tầng|lầu|xưởng|phân xưởng|gian|bàn|hẻm|kiệt|cao điểm|trang|nông trường|lâm trường|"
    "xí nghiệp"
)
# Documents cited by a number alone, in any case, or only where they begin with a capital.
CITED = (
    "chỉ thị|nghị quyết|quyết định|quy định|qui định|kết luận|hướng dẫn|báo cáo|thông báo|"
    "thông tư|thông tri|nghị định|công văn|giấy phép|tờ trình|công điện|pháp lệnh|sắc lệnh"
)
CAPITALISED = "Kế hoạch|Chương trình|Đề án|Quy chế|Qui chế|Luật|Điều|Khoản"
DOCUMENT = f"{CITED}|{CAPITALISED}"
FURNITURE = (
    "lượt xem|lượt đọc|lượt truy cập|đã xem|online|truy cập|trực tuyến|tổng lượt|bình luận|"
    "phản hồi|lượt thích|views?"
)
VISITS = "hôm nay|hôm qua|trong tuần|tuần này|tuần trước|trong tháng|tháng này|tất cả|tổng|tổng số"
COUNTING = (
    "ít nhất|chỉ|chỉ có|duy nhất|vỏn vẹn|vẹn|thêm|được|mới|mới có|còn|nạp|cử|gồm|đúng|hơn|gần|"
    "không quá|tối đa|tối thiểu"
)


def _cased(words: str) -> str:
    """Words in small letters, or one great; far faster than to ignore the case of each letter."""
    each = re.split(r"\|(?![^(]*\))", words)
    begun = (f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in each)
    return f"(?-i:{'|'.join(begun)})"


_UNITS = (
    r"(?:km|cv|hp|mã lực|kva|ha|kg|tấn|tạ|yến|m|cm|mm|m2|m²|m3|km2|km²|héc ?ta|mét|ki ?lô ?mét|sào|mẫu|công đất|"
    r"lít|độ|kw|mw|kv|mb|gb)(?![\w])"
)
_CURRENCY = r"(?:(?:đồng|đ)(?!\s+(?:chí|bào|đội|hành|thời|đều|ý)\b)(?!\w)|VNĐ|VND|USD|đô la)"
_SCALE = r"(?:\s+(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\b)*"
NUM = r"(?>\d+(?:[.,]\d+)*)"
_DECIMAL = r"\d+(?:,\d+)?"
_TO = r"(?:-|–|đến|tới)"
# What a number may not go on with: more digits, a fraction, a date.
_END = r"(?!\d|[.,]\d)"
_NO_FRACTION = r"(?!\d|[.,/]\d)"
_NO_DATE = r"(?![\d/]|[.,]\d)"
_LINE_END = r"(?=\s*(?:$|[|•·\n–-]))"
_YEAR = rf"(?:19|20)\d\d{_END}"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_DM = rf"{_DAY}\s?[/.-]\s?{_MONTH}"
_DM_SLASH = rf"{_DAY}/{_MONTH}(?![\d/]|[.,]\d|\s*%)"
ROMAN = r"[IVXLC]+(?!\w)"
_OF_COUNTED = rf"{_cased(COUNTED)}(?!\w)"
_OF_OUTSIDE = rf"(?!{_OF_COUNTED}){_cased(OUTSIDE)}(?!\w)"
NOT_COUNTED = rf"(?!\s*(?:%|{_OF_COUNTED}|(?-i:ĐẢNG VIÊN|ĐỒNG CHÍ|QUẦN CHÚNG|CHI BỘ)))"
# "Kết nạp đến 15/12 đồng chí" is a result and its target; places are never more than there are.
_NO_PERSONS = r"(?!\s*(?:%|đảng viên|đồng chí|người|quần chúng|đoàn viên|hội viên|học viên|em\b))"
_NO_MEAN = r"(?<!quân )(?<!bình )(?<!quân là )(?<!bình là )(?<!quân từ )(?<!bình từ )"
_FROM = rf"(?:{NUM}\s?{_TO}\s?|\d, (?=[2-57]\b))?"  # the lower end of a range
_INHABITANTS = "(?:dân số|số dân|quy mô)"
_CODE = r"[A-ZĐ][A-ZĐa-z]*(?:[-/&][A-ZĐ]\w*)*"


# What explains a number: the rule's name, what stands just before it, and the number itself.
RULES = (
    # clock times and dates
    ("time", "", r"(?:[01]?\d|2[0-4])(?:\s?giờ(?:\s?[0-5]?\d(?:\s?phút)?(?!\d))?|[hg][0-5]\d(?!\w)|h(?!\w))"),
    ("time", r"(?<![\d/.,-])", r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:%]|[.,]\d)"),
    ("time", "", r"24/(?:24|7)(?!\d)"),
    ("time", r"\b(?:GMT|UTC)\s?[+-]\s?", r"\d{1,2}"),
    ("date", "", rf"{_DM}\s?[/.-]\s?\d{{4}}(?!\d)"),
    ("date", r"\b(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm)\s+", rf"{_DM}(?![\d/]|\s*%)"),
    ("date", r"\b(?:ngày|mùng|mồng)\s+", r"\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?"),
    ("date", r"\b(?:ngày|mùng|mồng|ngày rằm)\s+", rf"(?>\d{{1,2}})(?![/.,]\d|\s*%){NOT_COUNTED}"),
    ("date", r"\bngày\s+(?:\d{1,2}(?:/\d{1,2})?(?:,| và| đến| -| –|, và)\s+){1,4}", rf"(?:{_DM}|(?>\d{{1,2}}))(?![\d/]|[.,]\d|\s*%){NOT_COUNTED}(?!\s+(?:ngày|tháng|năm)(?!\w))"),
    ("date", r"(?<![\d/.,-])", rf"{_DAY}-{_MONTH}(?![\d-]|\s*tuổi){NOT_COUNTED}"),
    ("date", r"\b(?:tính đến|tính tới|hết|hôm|dịp|đợt|thời điểm|kể từ|trước|sau)\s+", rf"{_DM_SLASH}{NOT_COUNTED}"),
    ("date", r"\b(?:hôm|sáng|trưa|chiều|tối) (?:qua|nay)(?:,\s|\s\()", rf"{_DM_SLASH}(?=[),])"),
    ("date", r"\b(?:đến|tới|từ)\s+", rf"(?:3[01]|2\d|1[3-9])/{_MONTH}{_NO_DATE}{_NO_PERSONS}"),
    ("date", r"\btừ\s+", rf"{_DM_SLASH}(?=\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?{_DM_SLASH}{NOT_COUNTED})"),
    ("date", r"\btừ\s+(?:ngày\s+)?\d{1,2}/\d{1,2}\s+(?:đến|tới)\s+(?:hết\s+)?", rf"{_DM_SLASH}{NOT_COUNTED}"),
    ("date", r"\b(?:lễ|khánh|Đảng|Bác|dịp|phụ nữ|thành lập)\s+", rf"{_DAY}/{_MONTH}(?![\d/]){NOT_COUNTED}"),
    ("date", r"(?<!\d )\btháng\s+(?:\d{1,2}(?:,| và| đến)\s+)*", rf"(?>{_MONTH})(?:\s?[/-]\s?\d{{4}}|\s+năm\s+\d{{4}})?{_END}"),
    ("date", r"\b(?:quí|quý)\s+", rf"(?:{ROMAN}|[1-4])(?:\s?[/-]\s?\d{{4}})?(?!\w)"),
    ("name", r"\bnăm thứ\s+", r"\d(?!\d)"),
    ("date", r"(?<!lần )\bthứ\s+", rf"[2-7](?![\d.,/]){NOT_COUNTED}"),
    ("name", r"\bthứ\s+", rf"{NUM}/{NUM}|{NUM}(?!/\d){NOT_COUNTED}"),
    ("name", r"\bđợt\s+", rf"[1-9]{_NO_DATE}{NOT_COUNTED}"),
    # terms of office, years
    ("term", "", rf"{_YEAR}\s?[-–/]\s?{_YEAR}"),
    ("term", r"\b(?:khóa|khoá|lần thứ|đại hội|kỳ họp thứ)\s+(?:thứ )?", rf"(?:{ROMAN}|(?>\d{{1,3}})(?![.,]\d)){NOT_COUNTED}"),
    ("year", r"(?:\bnăm|©)\s+", _YEAR),
    ("year", "", rf"{_YEAR}{NOT_COUNTED}"),
    # page furniture and contacts
    ("page", rf"\b(?:{FURNITURE})\s*[:(]\s*", rf"(?<=[:(\s]){NUM}"),
    ("page", rf"\b(?:{FURNITURE})\s+", rf"{NUM}{_LINE_END}"),
    ("page", rf"\b(?:{VISITS})\s*:\s*", rf"{NUM}(?=\s*(?:$|[|•·\n]))"),
    ("page", rf"\b(?:{FURNITURE})\b[^\n]{{0,80}}(?:{VISITS})\s*:?\s*", rf"{NUM}{_LINE_END}"),
    ("page", r"\b(?:báo|tạp chí|bản tin|đặc san|nội san|ấn phẩm|số báo)\b[^.;\n\d]{0,40}\bsố\s+(?:báo\s+)?", rf"(?<=\bsố\s){NUM}{NOT_COUNTED}"),
    ("page", r"\[", r"\d{1,4}\]"),
    ("contact", r"\bsố\s+", r"0\d{2,}"),
    ("contact", r"\b(?:điện thoại|đt|tel|fax|hotline|đường dây nóng|sđt)\s*[:.]?\s*\(?", r"\d[\d\s.()-]{1,16}\d"),
    # documents
    ("document", "", rf"\d+[a-z]?\s?[-/]\s?(?=(?-i:[A-ZĐ]{{2}}))(?-i:{_CODE})"),
    ("document", rf"\b(?:{DOCUMENT})\s+(?:\w+\s+){{0,3}}số\s+", r"(?<=\bsố\s)\d+"),
    ("document", r"\b(?:nghị quyết|hội nghị)\s+(?:lần thứ\s+)?(?:trung ương|TW)\s+", r"\d{1,2}"),
    ("document", rf"\b(?:{CITED}|(?-i:{CAPITALISED}))\s+", rf"(?>\d{{1,4}})[a-z]?(?![.,]\d){NOT_COUNTED}"),
    # ages, durations
    ("duration", "", r"(?:\d{1,3}(?:,\s|\s?(?:-|–|đến|và)\s?)){0,8}\d{1,3}\s+năm\s+tuổi\s+đảng"),
    ("age-band", _NO_MEAN, rf"\d{{2}}\s?{_TO}\s?\d{{2}}\s+tuổi"),
    ("age-band", r"\btuổi(?:\s+đời)?\s+(?:từ\s+)?", r"\d{2}\s?(?:-|–|đến)\s?\d{2}(?!\d|[.,]\d|\s*%)"),
    ("age-band", r"\b(?:(?:ở|độ|cái|sang|vào|qua|quá|đến|ngoài|trên|dưới|lứa) tuổi\s+(?:từ |dưới |trên |ngoài )?|tuổi (?:đời )?(?:dưới|trên|ngoài|không quá|chưa quá|chưa đến) )", rf"\d{{2}}{_NO_FRACTION}{NOT_COUNTED}"),
    ("age-band", r"\b(?:đồng chí|người|đảng viên|em|chị) (?:đã |mới )?(?:ngoài|trên|dưới|qua) ", r"\d{2}(?=[.;)]|,\s)"),
    ("age-band", r"\b(?:ngoài|ngấp nghé|bước sang|bước qua) ", rf"\d{{2}}{_NO_FRACTION}{NOT_COUNTED}(?!\s+(?:nhà|giờ|phút|ngày|tháng|năm|hộ|km|triệu|tỷ|ha)(?!\w))"),
    ("age-band", r"\b(?:trên|dưới|quá) ", r"\d{2}(?=\s*:|,? (?:có|là|chiếm) (?:gần |hơn |tới |đến )?\d)"),
    ("age-band", r"\b(?:người|đồng chí|đảng viên|em|chị|anh) từ ", rf"\d{{2}}\s?{_TO}\s?\d{{2}}(?=[,.;)]|\s+(?:và|chiếm)(?!\w))"),
    ("age-band", r"\b(?:ông|bà|anh|chị|cụ|em) (?:(?-i:[A-ZĐ])\w+ ?){1,4}, ", r"\d{2}(?=,)"),
    ("age-band", r"\btuổi (?:đời )?từ ", r"\d{2}(?=\s+trở (?:lên|xuống))"),
    ("age-band", r"\btừ\s+", r"\d{2}\s+(?:đến|tới)\s+\d{2}(?=\s*:|\s+(?:có|là|chiếm) \d)"),
    ("age-band", r"\btừ\s+", r"\d{2}(?=\s+trở (?:lên|xuống)\s*:)"),
    ("age-band", _NO_MEAN, r"\d{1,3}\s+tuổi(?!\s+đảng)"),
    ("duration", "", rf"\d{{1,2}}\s+năm(?=\s+\(?{_YEAR}\s?[-–]\s?{_YEAR})"),
    ("duration", "", rf"{_FROM}{NUM}\s*(?:năm(?!\s+(?:19|20)\d\d)|tháng|ngày|tuần|giờ|phút|giây|quý|thập kỷ|thế kỷ|nhiệm kỳ|buổi|đêm|mùa|tiết|tối(?! (?:đa|thiểu))|sáng(?! kiến)|chiều|hôm|tiếng|học kỳ|ngày công)(?!\w)"),
    ("duration", "", rf"{NUM}(?=\s+(?:xuống|lên|còn|xuống còn)\s+{NUM}\s+(?:ngày|giờ|phút|tuần)(?!\w))"),
    ("duration", r"\d (?:ngày|giờ|phút|tuần)(?: làm việc)? (?:xuống|còn|lên|xuống còn|lên đến|chỉ còn) ", rf"{NUM}(?!\s*%){NOT_COUNTED}"),
    # lists
    ("list-number", r"(?:^|\n)[^\w\n]*(?:bài|kỳ|phần)\s+", rf"(?:\d{{1,2}}|{ROMAN})(?=\s*[:.\n–-])"),
    ("list-number", r"(?:^|\n)[ \t]*[(\[]?", rf"(?:\d{{1,2}}|{ROMAN})(?:[.)](?=\s)|(?:[.)]|\s?[-–]|/)(?=\s*[^\s\d]))"),
    # money, measures, scores, and things that the table has no population for
    ("money", "", rf"{NUM}{_SCALE}(?=\s+(?:lên|xuống|xuống còn|còn|thành)\s+{NUM}{_SCALE}\s*{_CURRENCY})"),
    ("money", "", rf"{_FROM}{NUM}{_SCALE}\s*{_CURRENCY}"),
    ("money", "", rf"{NUM}\s+(?:triệu|tỷ|tỉ)(?!\w)(?!\s*(?:%|lượt)){NOT_COUNTED}"),
    ("quantity", "", rf"{_FROM}{NUM}{_SCALE}\s*{_UNITS}"),
    ("quantity", "", rf"{_FROM}{NUM}{_SCALE}\s+{_OF_OUTSIDE}"),
    ("quantity", "", rf"{NUM}/{NUM}\s+{_OF_OUTSIDE}"),
    ("quantity", rf"\b{_INHABITANTS}\s+(?:(?:là|có|gồm|hơn|gần|khoảng|trên|chỉ|tới|hiện có|với|đông)\s+){{1,2}}", rf"{NUM}{_SCALE}(?!\s*%)"),
    ("quantity", rf"\b{_INHABITANTS}\s+", rf"{NUM}{_SCALE}(?!\s*%)"),
    ("quantity", r"\b(?:hộ nghèo|hộ cận nghèo|dân số)\b(?:[^.,;\n%]|(?<=\d),(?=\d)){0,40}(?:%,? (?:nay|đến nay|hiện)[^.;\n%]{0,20})?", rf"{_DECIMAL}(?=\s*%)"),
    ("quantity", "", rf"{NUM}\s+(?:cá nhân|tập thể)(?!\w)(?=[^.;\n]{{0,60}}\b(?:khen|biểu dương|tuyên dương|tôn vinh)\b)"),
    ("condition", r"\b[^\W\d_]+ nào\b[^.,;\n\d]{0,30}", rf"{_DECIMAL}(?=\s*%)"),
    ("quantity", "", rf"{_DECIMAL}(?=\s*%\s+(?:trong |của )?(?:tổng )?(?:số )?(?:hơn |gần |trên )?{NUM}{_SCALE}\s+(?:dân|hộ|nhân khẩu|khẩu|người dân)(?!\w))"),
    ("quantity", "", rf"{NUM}\s+(?:đồng chí )?(?:cấp ủy viên|(?:huyện|tỉnh|thành|quận|thị|chi|đảng) [uủ][yỷ] viên|(?:ủy|uỷ) viên ban)(?!\w)"),
    ("quantity", "", rf"{_DECIMAL}\s*%\s+(?:cử tri|đại biểu|cư dân|phiếu|dân số|số hộ|hộ|người dân|biên chế|diện tích|số dân)(?!\w)"),
    ("name", r"\b(?:văn hóa|học vấn|trình độ|học|lớp|hết|xong|nghiệp)\s+", r"(?:12|9|5|4)/12(?!\d)|(?:10|7)/10(?!\d)"),
    ("score", r"(?-i:[đĐ]iểm)\s+(?:tổng kết|trung bình|rèn luyện|thi|số|chuẩn)(?:\s+[^\W\d]+){0,4}\s*", rf"{_DECIMAL}(?:/\d+)?"),
    # numbers that are part of a name
    ("name", r"(?-i:[A-ZĐ])-?", r"\d+\w*"),
    ("name", "", r"\d+(?-i:[A-ZĐ])\w*"),
    ("name", r"(?-i:\b[A-Z][a-z]+)-", rf"\d{{1,3}}(?!\d|[.,/-]\d){NOT_COUNTED}"),
    ("name", rf"\b(?:{NAMED})\s+(?:số\s+)?", rf"(?:(?>\d{{1,3}})[a-zđ]?|{ROMAN})(?!\w|[.,/]\d){NOT_COUNTED}"),
    ("name", r"\b(?:xã|phường|thị trấn|thôn|ấp|bản|buôn|khu phố)\s+(?:(?-i:[A-ZÀ-ỸĐ])\w*\s+){1,4}", r"\d{1,2}(?=\s+(?:kết nạp|đã|có|là|được|chưa|cũng|đạt|vượt|phát triển|tổ chức|còn|hiện)(?!\w))"),
    ("name", r"\b(?:trường|mầm non|công ty|xí nghiệp|nhà máy|bệnh viện|hợp tác xã)\b(?:\s+[^\W\d]+){1,6}\s+", r"\d{1,2}(?:/\d{1,2})?(?=\s+(?:có|đã|hiện|đang|cũng|chưa|còn|kết nạp|giới thiệu|thành lập|tổ chức|phát triển|mở|dẫn đầu)(?!\w))"),
    ("name", r"\b(?:giáo viên|cô giáo|thầy giáo|hiệu trưởng|hiệu phó|học sinh|tại|ở) trường(?: (?!\d)\w+){0,7} ", r"[1-4](?=[,.;)])"),
    ("name", r"\b(?:trường|tiểu học|thcs|thpt|mầm non|công ty|xí nghiệp|nhà máy|chi nhánh|trạm|đồn)\b[^.,;:()\n\d]{0,30}\bsố\s+", rf"\d{{1,2}}{_NO_FRACTION}{NOT_COUNTED}"),
    ("name", r"\bcấp\s+(?:1, |2, )?", rf"[123]{_NO_FRACTION}{NOT_COUNTED}"),
    ("name", r"\b(?:hồ sơ|thẻ|thẻ đảng|thẻ đảng viên|huy hiệu|chứng minh thư|số nhà|nhà) số\s+", rf"{NUM}{NOT_COUNTED}"),
    ("name", r"\bsố\s+", r"\d{1,4}[a-z]?(?=[,\s]+(?:đường|phố|ngõ))"),
    ("idiom", r"[“\"‘](?:[^\W\d]+\s+){0,4}", rf"\d{{1,3}}(?:\s*\+\s*\d{{1,3}})?{NOT_COUNTED}(?=(?:\s+[^\W\d]+){{0,3}}[”\"’])"),
)  # fmt: skip
