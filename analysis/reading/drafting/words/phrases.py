"""What the Party press says around numbers, as data.

A phrase is written in small letters, in one spelling (`lexicon.respelled`), and
a code's phrases are joined by "|"; one may stand under several codes. "Vượt 12%
chỉ tiêu": how it is measured, and against what. `nouns` has whom and what the
press counts, `partnames` and `otherparts` which part of them.
"""

# "Số doanh nghiệp này", "những chị em ấy": those who were counted right before.
_NOUNS = (
    "doanh nghiệp|thôn|bản|ấp|xóm|buôn|làng|xã|chi bộ|trường|đơn vị|tổ chức|hội viên|đoàn viên|"
    "đồng chí|quần chúng|đảng viên|học viên|chị em|cán bộ|giáo viên|công nhân|học sinh|sinh viên|"
    "thanh niên|em|người"
)
_THESE = "|".join(
    f"{many} {noun} {these}"
    for noun in _NOUNS.split("|")
    for many in ("trong", "số", "trong số", "trong các", "trong những", "ở các", "ở những")
    for these in ("này", "ấy", "đó", "kể trên", "nói trên")
)

# kind → code → phrases. Where the table has a code for what a phrase says, it is that code.
PHRASES = {
    # how it is measured
    "verb": {
        "attain": "đạt|hoàn thành|thực hiện được|đạt được|thực hiện đạt|hoàn thành được",
        "share": "chiếm|chiếm tới|chiếm đến|chiếm tỷ trọng|tỷ trọng|tỷ lệ|chiếm tỷ lệ|đạt tỷ lệ|"
        "với tỷ lệ",
        "equal": "bằng|tương đương với|tương ứng với|ứng với mức|tương đương|tương ứng|tức|tức là|"
        "ứng với",
        "excess": "vượt|đạt và vượt|đạt, vượt|vượt mức|vượt tới",
        "pass": "vượt mốc|vượt ngưỡng|vượt qua mốc|qua mốc|cán mốc|chạm mốc|chạm ngưỡng|quá mốc",
        "increase": "tăng|tăng thêm|nhiều hơn|cao hơn|tăng tới|nhỉnh hơn|tăng mạnh|tăng nhẹ|"
        "tăng vọt|tăng đều|tăng trưởng|nhích thêm|nhích lên thêm|tăng được",
        "decrease": "giảm|ít hơn|thấp hơn|giảm bớt|thấp hơn so với|giảm đi|giảm thêm|hụt|hụt đi|"
        "sụt|sụt giảm|tụt|tụt giảm|giảm mất|vơi đi|hụt mất|giảm mạnh|giảm nhẹ|giảm sâu|giảm tới|"
        "giảm được|kém hơn|thiếu hụt|thua",
        "reach": "tăng lên|nâng lên|lên|tăng từ|giảm từ|giảm còn|xuống còn|giảm xuống|còn|xuống|"
        "chỉ còn|giảm xuống còn|nâng tổng số|nâng số|đưa số|kéo xuống|hạ xuống|hạ xuống còn|hạ từ|"
        "rơi xuống|tụt xuống|sụt xuống|sụt còn|tụt còn|rút xuống|rút xuống còn|nhích lên|vọt lên|"
        "tăng vọt lên|đưa tổng số|lên tới|lên đến|tăng lên đến|tăng lên thành|nâng lên thành|"
        "đi lên|đi xuống còn|kéo giảm còn",
    },
    "plan": {
        "kế hoạch": "kế hoạch|theo kế hoạch|theo kế hoạch năm|kế hoạch giao|kế hoạch năm|"
        "kế hoạch cả năm|kế hoạch đề ra",
        "chỉ tiêu": "chỉ tiêu|chỉ tiêu năm|chỉ tiêu giao|chỉ tiêu nghị quyết|chỉ tiêu được giao|"
        "chỉ tiêu kế hoạch",
        "nghị quyết": "nghị quyết|nghị quyết đề ra|nghị quyết đại hội|chương trình hành động|đề án",
        "mục tiêu": "mục tiêu|mục tiêu đề ra",
    },
    "aim": {
        "aim": "phấn đấu|tiếp tục phấn đấu|quyết tâm|sẽ|sẽ kết nạp|dự kiến|hướng tới|hướng đến|"
        "nhằm đạt|phải giới thiệu|phải kết nạp|phải cử|phải đạt|phải có|cần kết nạp|cần đạt|cần có|"
        "cần giới thiệu|nhắm tới|xác định kết nạp|xác định phát triển|đề ra kế hoạch kết nạp|"
        "có trách nhiệm kết nạp|cam kết kết nạp",
        "chỉ tiêu": "đề ra chỉ tiêu|giao chỉ tiêu|xác định chỉ tiêu|đặt chỉ tiêu|đăng ký chỉ tiêu|"
        "nêu chỉ tiêu|đưa ra chỉ tiêu|nhận chỉ tiêu|đặt ra chỉ tiêu|phân bổ chỉ tiêu|"
        "ấn định chỉ tiêu|được giao chỉ tiêu|với chỉ tiêu",
        "kế hoạch": "theo kế hoạch|theo kế hoạch năm",
        "mục tiêu": "đặt mục tiêu|đề ra mục tiêu|xác định mục tiêu|với mục tiêu|nêu mục tiêu|"
        "đưa ra mục tiêu|đặt ra mục tiêu|hướng tới mục tiêu|hướng đến mục tiêu|nêu rõ mục tiêu|"
        "thống nhất mục tiêu|chốt mục tiêu",
        "demand": "yêu cầu|bảo đảm|đảm bảo|đặt ra|đề ra|đăng ký|được giao|giao|được phân bổ|"
        "phân bổ|ấn định",
    },
    # what it is compared with
    "compare": {
        "than": "so với|so|hơn so với",
        "before": "cùng kỳ|năm trước|cùng kỳ năm trước|năm học trước|nhiệm kỳ trước|"
        "giai đoạn trước|cùng kỳ năm ngoái|năm ngoái|ngày đầu|khi mới thành lập",
    },
    # how it stands to the numbers around
    "relation": {
        "of-which": "trong đó",
        "also": "kể cả|tính cả|gồm cả|bao gồm cả|không kể|chưa kể|không tính|chưa tính|ngoài ra",
        "among": "trong những người|trong các học viên|trong những học viên|trong các đồng chí|"
        "trong những đồng chí|trong những quần chúng|trong những đảng viên|trong các đảng viên|"
        "trong số|trong số các|trong nhóm|trong tổng số|trong số những",
        "these": "trong số này|trong số đó|trong số ấy|số này|số đó|số ấy|trong số họ|"
        "những người này|những người ấy|trong số các em|các đồng chí này|các em này|nhóm này|"
        "nhóm ấy|nhóm đó|ở nhóm này|trong nhóm này|với nhóm này|trong nhóm ấy|trong nhóm đó|"
        f"{_THESE}",
        "everywhere": "toàn huyện|cả huyện|toàn tỉnh|cả tỉnh|toàn xã|cả xã|toàn thành phố|"
        "cả thành phố|toàn thị xã|cả thị xã|toàn quận|cả quận|toàn phường|cả phường|toàn thị trấn|"
        "cả thị trấn|toàn khối|cả khối|toàn ngành|cả ngành|toàn trường|cả trường|toàn đảng bộ|"
        "cả đảng bộ|toàn lực lượng|cả lực lượng|toàn nhiệm kỳ|cả nhiệm kỳ",
        "alone": "riêng",
        "that-share": "tỷ lệ ấy|tỷ lệ này|tỷ lệ đó|tỷ lệ tương tự",
        "same": "con số ấy|con số này|con số đó|con số nói trên|với con số",
        "all": "toàn bộ|tất cả|cả thảy",
        "comprises": "gồm|bao gồm|gồm có|cụ thể|cụ thể như sau|như sau",
        "rest": "còn lại",
        "by-place": "theo địa bàn|theo đơn vị|theo từng đơn vị|theo từng địa bàn|theo địa phương|"
        "theo từng địa phương|theo chi bộ|theo từng chi bộ|theo xã|theo từng xã",
        "respectively": "lần lượt|lần lượt là|tương ứng|theo thứ tự|theo thứ tự là|lần lượt chiếm",
        "alike": "như thế|như vậy|kiểu này|loại này|tương tự|như trên|nói trên|kể trên",
        "likewise": "con số tương ứng|số liệu tương ứng|con số lần lượt|số liệu lần lượt|"
        "tỷ lệ tương ứng|kết quả tương ứng|kết quả lần lượt|con số theo thứ tự",
        "per": "mỗi|mỗi một|bình quân mỗi|trung bình mỗi",
        "apart": "mỗi tháng|mỗi quý|mỗi tuần|mỗi ngày|mỗi lần|mỗi khóa|mỗi đợt|mỗi kỳ|mỗi nhiệm kỳ|"
        "mỗi người|mỗi hộ|mỗi buổi|mỗi khi|mỗi nơi một",
        "each": "mỗi năm|bình quân mỗi năm|trung bình mỗi năm|hằng năm|hàng năm",
        "in-a-row": "năm liền|năm liên tục|năm liên tiếp|năm nay",
        "total": "nâng tổng số|đưa tổng số|nâng số|đưa số|số|tổng số|trên tổng số|tổng|"
        "trong tổng số|của tổng số",
    },
    "sector": {
        "this": "khu vực này|khu vực ấy|khu vực đó|lĩnh vực này|khối này|thành phần này|"
        "loại hình này|loại hình doanh nghiệp này|các doanh nghiệp này",
    },
    "mean": {
        "age": "tuổi đời trung bình|tuổi đời bình quân|độ tuổi bình quân|độ tuổi trung bình|"
        "tuổi bình quân|tuổi trung bình|bình quân tuổi đời|tuổi đời",
        "range": "nhỏ tuổi nhất|trẻ tuổi nhất|tuổi nhỏ nhất|tuổi lớn nhất|già nhất|tuổi trẻ nhất|"
        "tuổi cao nhất|ít tuổi nhất|nhiều tuổi nhất|trẻ nhất|lớn tuổi nhất|cao tuổi nhất|"
        "người trẻ nhất|người lớn tuổi nhất",
        "year": "bình quân mỗi năm|tính ra mỗi năm|bình quân một năm|trung bình một năm|"
        "mỗi năm trung bình|tính bình quân mỗi năm|mỗi năm tính ra|bình quân trong một năm|"
        "bình quân hằng năm|bình quân hàng năm|trung bình mỗi năm|mỗi năm bình quân|"
        "trung bình hằng năm",
    },
    "hedge": {
        "nearly": "gần|ngót|suýt soát|gần như",
        "over": "trên|hơn|quá",
        "about": "khoảng|chừng|xấp xỉ|ước|khoảng chừng|độ",
        "under": "dưới|chưa đến|chưa được|chưa tới|chưa đầy|không đầy",
        "at-least": "ít nhất|không dưới|tối thiểu|không ít hơn",
        "at-most": "nhiều nhất|không quá|tối đa|không vượt quá",
    },
    "beyond": {"at-least": "trở lên", "at-most": "trở xuống"},
    # which number is more, where its verb doesn't say so: "hơn năm trước 12 người"
    "differs": {
        "increase": "hơn|thêm|có thêm|dôi ra|trội hơn",
        "decrease": "kém|bớt|bớt đi|ít đi|mất|hao đi",
    },
    # what is done for others than those whom the Party takes in, and what they learn elsewhere
    "service": {
        "": "tiễn|tiễn đưa|đưa tiễn|tuyển dụng|tạo việc làm|tạo việc làm cho|giải quyết việc làm|"
        "giải quyết việc làm cho|việc làm cho|khám bệnh|khám bệnh cho|khám chữa bệnh|dạy nghề|"
        "dạy nghề cho|tặng quà|tặng quà cho|trao quà|trao quà cho|trao học bổng|trao học bổng cho|"
        "cứu|cứu sống|cứu được|cứu nạn|đỡ đầu|nhận đỡ đầu|giúp đỡ|nhận giúp đỡ|cấp phát|tư vấn cho|"
        "hỗ trợ cho|giao quân|giao nhận quân|xuất khẩu lao động|cho vay",
    },
    "lesson": {
        "": "xóa mù|xóa mù chữ|lớp xóa mù|lớp xóa mù chữ|học nghề|lớp nghề|lớp học nghề|"
        "lớp dạy nghề|khuyến nông|bổ túc|lớp bổ túc|lớp học tình thương|mẫu giáo|lớp mẫu giáo|"
        "học chữ|dạy chữ|tiếng anh|tin học|phụ đạo|ôn thi|lớp ghép|lớp tập huấn|lớp chủ nhiệm",
    },
    # what the press gives percentages of that the table has nothing on
    "rate": {
        "": "hộ nghèo|tỷ lệ hộ nghèo|hộ cận nghèo|hộ khá|hộ giàu|tỷ lệ hộ|số hộ|dân số|độ che phủ|"
        "che phủ rừng|tăng trưởng|giá trị sản xuất|sản lượng|diện tích|năng suất|thu ngân sách|"
        "tổng thu|thu nhập|thu nhập bình quân|doanh thu|lợi nhuận|tỷ lệ tốt nghiệp|"
        "tốt nghiệp thpt quốc gia|thi đỗ|tỷ lệ đỗ|đỗ đại học|trúng tuyển|nước sạch|"
        "nước hợp vệ sinh|hợp vệ sinh|gia đình văn hóa|thôn văn hóa|bản văn hóa|bảo hiểm y tế|"
        "qua đào tạo|lao động qua đào tạo|suy dinh dưỡng|phổ cập|giải ngân|kinh phí|"
        "tỷ trọng công nghiệp|tỷ trọng nông nghiệp|tỷ trọng dịch vụ|cơ cấu kinh tế|kim ngạch|"
        "tổng đàn|học sinh giỏi|hạnh kiểm|tỷ lệ sinh|lãi suất|công suất|vốn đầu tư|tổng sản phẩm|"
        "tỷ lệ trẻ|trẻ đến trường|huy động trẻ|tỷ lệ học sinh|tỷ lệ huy động|chuyên cần|"
        "tỷ lệ chuyên cần|nông nghiệp|dịch vụ|du lịch|tiến độ thi công|tỷ lệ giao quân|"
        "chỉ số hài lòng|chỉ số|mức độ hài lòng|lực lượng lao động|lao động trẻ|tỷ lệ hài lòng|"
        "lạm phát|học phí",
    },
    "vote": {
        "": "cho rằng|hài lòng|người được hỏi|được hỏi|số người được hỏi|ý kiến được hỏi|"
        "được khảo sát|người được khảo sát|tán thành|nhất trí|biểu quyết|biểu quyết tán thành|"
        "nhất trí tán thành|bỏ phiếu|tín nhiệm|đồng ý|bỏ phiếu tán thành|bỏ phiếu tín nhiệm|"
        "nhất trí cao|giơ tay|phiếu tán thành|phiếu tín nhiệm",
    },
    # what a resolution does with the aims in it
    "state": {
        "state": "nêu|nêu rõ|ghi|ghi rõ|xác định|xác định rõ|quy định|chốt|viết|đưa ra|"
        "khẳng định",
    },
    "done": {"done": "đã|mới|mới chỉ|chỉ mới|kết quả|thực tế"},
    # what sets a result against its target, or one body against another
    "nhưng": {
        "": "trong khi|trong khi đó|trong khi ấy|mà|thế mà|vậy mà|thế nhưng|nhưng mà|"
        "tuy nhiên",
    },
    # what brings a body new members: "Đảng bộ có thêm 85 đảng viên"
    "gain": {
        "gain": "thêm|có thêm|đón thêm|đón nhận thêm|chào đón thêm|bổ sung|bổ sung thêm|"
        "được bổ sung|được bổ sung thêm|tiếp thêm|được tiếp thêm|thu hút thêm|thu hút được thêm|"
        "có thêm được|nạp thêm|đóng góp|đóng góp thêm|góp thêm|ươm thêm|vun thêm|đã thêm|"
        "đã có thêm|tiếp nhận thêm|lại thêm|lại có thêm|vừa có thêm|sinh thêm|đội ngũ có thêm|"
        "xuất hiện thêm|cống hiến thêm|cung cấp thêm|cung cấp cho đảng|đóng góp cho đảng",
    },
    # how those are looked at of whom it goes on to tell
    "survey": {
        "survey": "theo dõi|qua theo dõi|khảo sát|qua khảo sát|điều tra|thăm dò|phỏng vấn|"
        "lấy ý kiến|qua kiểm tra|nhìn lại|thống kê|kiểm tra|tiến hành khảo sát|khảo sát nhanh|"
        "kết quả khảo sát|đánh giá",
    },
    # a remark on those just named, and a fact that is granted before what counts
    "mostly": {
        "mostly": "chủ yếu là|chủ yếu|phần lớn là|đa số là|đa phần là|nhất là|đặc biệt là|"
        "hầu hết là|phần nhiều là|trong đó chủ yếu là|trong đó phần lớn là|trong đó đa số là|"
        "phần đông là|đông nhất là|gồm cả|bao gồm cả",
    },
    "granted": {"granted": "tuy|dù|mặc dù|tuy rằng|dẫu|dẫu rằng|dù rằng|mặc dầu|dẫu cho"},
    "unit": {"years": "tuổi"},
    "negation": {"no": "chưa|không|không có|không có lấy|trắng|trắng về|chưa có|không còn"},
}  # fmt: skip

# The minority peoples as the state lists them (Decision 121-TCTK/PPCĐ of 1979) and other spellings.
PEOPLES = (
    "tày|thái|mường|khmer|khơ me|hoa|nùng|mông|h'mông|hmông|dao|gia rai|jrai|ê đê|êđê|ba na|bana|"
    "bahnar|sán chay|cao lan|chăm|kơ ho|cơ ho|k'ho|xơ đăng|xê đăng|sán dìu|hrê|h'rê|raglai|ra glai|"
    "mnông|m'nông|thổ|xtiêng|stiêng|s'tiêng|bru|vân kiều|bru - vân kiều|bru-vân kiều|khơ mú|cơ tu|"
    "giáy|tà ôi|mạ|giẻ triêng|giẻ - triêng|cor|chơ ro|châu ro|xinh mun|hà nhì|chu ru|lào|la chí|"
    "kháng|phù lá|la hủ|pa cô|pa kô|pa hy|ca dong|ka dong|ca đong|cadong|co|sán chỉ|sán chí|churu|"
    "gié triêng|gié - triêng|đan lai|mơ nâm|rơ ngao|ma coong|mã liềng|rục|khùa|chăm hroi|xá phó|"
    "la ha|pà thẻn|lự|ngái|chứt|lô lô|mảng|cơ lao|bố y|cống|si la|pu péo|rơ măm|brâu|ơ đu"
)  # fmt: skip

# What may stand before a sector's name.
SECTOR_AT = "khối|các|trong|trong các|ở|ở các|tại|tại các|thuộc|khối các"

# The bodies whose members are a population of their own.
UNIONS = {
    "veteran": "hội cựu chiến binh",
    "women-union": "hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn",
    "farmers-union": "hội nông dân",
    "youth-union": "đoàn thanh niên|đoàn tncs hồ chí minh|đoàn thanh niên cộng sản hồ chí minh|"
    "đoàn tncs|đoàn trường|huyện đoàn|tỉnh đoàn|thành đoàn|đoàn xã|đoàn khối|quận đoàn|thị đoàn",
}  # fmt: skip

# Phrases that look like one of the above and aren't.
OTHERWISE = (
    "bạn thuyền|bạn bè|bạn học|dành riêng|dành riêng cho|nói riêng|văn bản|giao nhiệm vụ|giao việc|"
    "giao lưu|giao thông|giao ban|bàn giao|giao quyền|việt nam|miền nam|phía nam|nam bộ|đông nam|"
    "tây nam|ban tổ chức|hội nghị|đại hội|bí thư chi bộ|chi bộ đảng|đảng ủy|số lượng|"
    "phát triển kinh tế|dân tộc và tôn giáo|trường chính trị|cao hơn nữa|trên địa bàn|trên cơ sở|"
    "trên tinh thần|có thể|có hiệu quả|có nhiều|có nơi|đoàn kết dân tộc|văn hóa dân tộc|"
    "bản sắc dân tộc|các dân tộc|dân tộc và miền núi|công tác dân tộc|chính sách dân tộc|"
    "nhiều dân tộc|dân tộc anh em|dân tộc cùng|dân tộc kinh|dân tộc nội trú|dân tộc khác|"
    "toàn dân tộc|dân tộc ta|cả dân tộc|vì dân tộc|truyền thống dân tộc|dân tộc, tôn giáo|già làng|"
    "dân làng|làng xóm|xóm làng|làng quê|nông thôn mới|văn minh đô thị|thanh niên xung phong|"
    "công tác phát triển đảng viên|công tác phát triển đảng|công tác kết nạp đảng viên|vào nam|"
    "trong nam|vào miền nam|đại hội phụ nữ|phong trào phụ nữ|công tác phụ nữ|nghĩa vụ quân sự|"
    "công tác kết nạp|ban chấp hành đoàn|ban dân tộc|phòng dân tộc|nữ công|nam định|hà nam|"
    "quảng nam"
)  # fmt: skip
