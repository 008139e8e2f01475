"""What stands before an expression of time and tells what it is there for.

"So với năm 2019" only compares, "kế hoạch năm 2019" names a plan, "nhiệm vụ năm 2019" is to
come, and "thành lập năm 2019" is when a body began to be.
"""

import re

_LEADING = r"(?:hồi |giai đoạn |nhiệm kỳ |thời điểm |khóa |cuối |đầu |của |cả |năm học ){0,2}$"
_COMPARED = re.compile(
    rf"\b(?:so với |so cùng |cùng kỳ |(?:nhiều|cao|ít|thấp) hơn ){_LEADING}", re.IGNORECASE
)
_THAN = re.compile(rf"\b(?:hơn|kém) (?:hẳn )?{_LEADING}", re.IGNORECASE)
_TIME = re.compile(
    r"(?:(?:năm )?(?:học )?|(?:cuối |đầu )?(?:nhiệm kỳ|giai đoạn|khóa) \(?)(?:19|20)\d\d|"
    r"(?:cuối|đầu) (?:năm|nhiệm kỳ)|năm (?:ngoái|trước)|tháng \d|quý|thời điểm",
    re.IGNORECASE,
)
_OF_A_PLAN = re.compile(
    r"\b(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|được giao)"
    r"(?:(?!ban hành|thông qua|ra đời)[^,.;:()\d])*\s+$",
    re.IGNORECASE,
)
_OF_TASKS = re.compile(
    r"\b(?:(?:triển khai|đề ra|bàn|thống nhất|xác định)\b[^.;\d]{0,30}\bnhiệm vụ|phương hướng)"
    r"[^.;\d]{0,30}$",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"(?<!khi )(?<!khi mới )(?<!lúc )(?<!lúc mới )(?<!ngày )"
    r"\b(?:(?:được |mới )?(?:thành lập|tái lập|ra đời)|chia tách|sáp nhập) (?:lại )?"
    r"(?:vào |từ |hồi )?$",
    re.IGNORECASE,
)


def compares(text: str, start: int) -> bool:
    """Whether what stands at a place is only what something is compared with."""
    left = text[max(start - 35, 0) : start]
    than = bool(_THAN.search(left)) and bool(_TIME.match(text, start))
    return than or bool(_COMPARED.search(left))


def plans(text: str, start: int) -> bool:
    """Whether what stands at a place only tells which plan is meant."""
    return bool(_OF_A_PLAN.search(text[max(start - 40, 0) : start]))


def sets_tasks(text: str, start: int) -> bool:
    """Whether what stands at a place only tells when tasks are to be done that were set."""
    return bool(_OF_TASKS.search(text[max(start - 70, 0) : start]))


def founds(text: str, start: int) -> bool:
    """Whether what stands at a place tells when a body began to be."""
    return bool(_FOUNDED.search(text[max(start - 25, 0) : start]))
