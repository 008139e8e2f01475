"""Numbers of things that the table has no population for, told by the word after the number.

The press counts far more things than any list could name: pigs, ballots, machines, sea miles.
But the words for those whom the table counts are known, and so are the small words that may
follow a number that names nothing; whatever else follows right after one is a foreign thing.
"""

import re

from analysis.reading.drafting.words.lexicon import Cue, respelled

_WORD = re.compile(r"(?:\s?%)? ([^\W\d_]+)")
# Prepositions, conjunctions, adverbs, pronouns, the verbs that go on after a bare number, and
# how the names of trades begin: "12 thợ lò", "5 bí thư chi đoàn".
_SMALL_WORDS = (
    "ai bao binh biết buộc bà bác bên bí bạn bảo bất bắt bằng bệnh bị bỏ bồi bởi cao chia chiếm "
    "cho chuyên chuyển chàng cháu chính chưa chấp chỉ chọn chủ chứ chức chừng cuối càng các còn "
    "có cô công cùng cũng cơ cả cầm cần cụ của cử cựu diêm diễn do dành dám dân dù dưới dược "
    "dừng dự già giám giảm giữ giữa góp gương gần gắn gồm hay hiển hiện hoàn hoạt hoặc hơn "
    "hưởng hạ hầu hết họ học hồi hộ khi khiến khá khác không khắp khởi kia kiều kém kế kết kể "
    "kịp kỹ linh liên liền luôn là làm lái lên lùi lúc lượt lại lấy lần lập lọt lớn mang muốn "
    "mà mọi mỗi một mới mức nam nay ngay nghe nghĩa nghệ nghỉ ngoài nguyên ngày ngư nhiều nhà "
    "nhân như nhưng nhất nhận nhập nhờ những này nên nêu nói nông năm nơi nằm nếu nộp nữ nữa "
    "phát phó phải phấn phần phụ phục qua quyết quá quân ra riêng rà rơi rất rồi sang sau sinh "
    "so song suốt sĩ sản sẽ sống sự tham thanh thay theo thiếu thuyền thuộc thành tháng thêm "
    "thì thôi thường thạc thấp thầy thợ thực tiến tiếp tiểu trong trái tránh trên trí trúng "
    "trước trưởng trẻ trở trừ trực tu tuy tuổi tân tính tăng tương tại tạo tất tập tốt tổng tới "
    "tức từ từng tự viết vài vào vì văn vươn vượt vẫn vận vậy về vị với vợ vừa xa xin xong xuất "
    "xuống xã xét xếp y yêu à ít ông đa đang đi điều đâu đây đã đó đôi đông đúng đăng đưa đương "
    "được đạo đạt đảm đầu đặc đến đề đều địa đối độ độc đội đời đứng ước ạ ấy ở"
)  # fmt: skip
_SMALL = frozenset(_SMALL_WORDS.split())


def is_foreign(text: str, end: int, following: Cue | None = None) -> bool:
    """Whether a thing that no list names stands right behind the number that ends here."""
    word = _WORD.match(text, end)
    if not word or (following is not None and following.start <= word.start(1)):
        return False
    return word[1].islower() and respelled(word[1]) not in _SMALL
