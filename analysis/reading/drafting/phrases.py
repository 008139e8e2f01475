"""What the Party press says around numbers: the vocabulary of drafting, as data.

A phrase is written in small letters, in one spelling (`lexicon.respelled`), and
a code's phrases are joined by "|". A phrase that is missing is added here, in
one line; one may stand under several codes.
"""

# A code's phrases stay together, however long their line: the tables are read downwards.
# ruff: noqa: E501

# kind → code → phrases. Where the table has a code for what a phrase says, it is that code.
PHRASES = {
    # what is counted
    "noun": {
        "member": "đảng viên|đảng viên dự bị|đảng viên chính thức",
        "new-member": "đảng viên mới|tân đảng viên|đảng viên trẻ mới|đảng viên mới kết nạp|"
        "đảng viên được kết nạp|đảng viên mới được kết nạp|đảng viên kết nạp mới",
        "screened-member": "đảng viên được rà soát|đảng viên được sàng lọc|"
        "đảng viên được rà soát, sàng lọc|đảng viên thuộc diện rà soát|đảng viên đưa vào diện rà soát",
        "prospect": "quần chúng|quần chúng ưu tú|đoàn viên ưu tú|hội viên ưu tú|đoàn viên, hội viên ưu tú|"
        "đoàn viên thanh niên ưu tú|thanh niên ưu tú|công nhân ưu tú|người ưu tú|nhân tố ưu tú|"
        "cảm tình đảng|đối tượng đảng|nguồn kết nạp",
        "trainee": "học viên",
        "person": "đồng chí|đ/c|người|em|chị|anh|trường hợp|cá nhân|nhân sự|người dân",
        "cell": "chi bộ|chi bộ thôn|chi bộ trực thuộc|chi đảng bộ|chi bộ nhỏ",
        "organisation": "tổ chức cơ sở đảng|tổ chức đảng cơ sở|cơ sở đảng|đảng bộ cơ sở|chi bộ cơ sở|"
        "tổ chức đảng|chi, đảng bộ cơ sở|chi bộ, đảng bộ cơ sở|đảng bộ, chi bộ cơ sở|"
        "chi, đảng bộ trực thuộc|đảng bộ trực thuộc|chi, đảng bộ|tccsđ|đảng bộ",
        "commune": "xã|phường|thị trấn|xã, phường|xã, thị trấn|phường, xã|xã, phường, thị trấn|"
        "phường, thị trấn|đơn vị cấp xã|xã, phường và thị trấn|địa bàn cấp xã",
        "hamlet": "thôn|buôn|bản|ấp|xóm|làng|khóm|tổ dân phố|khu phố|khu dân cư|thôn, buôn|"
        "thôn, bản|thôn, làng|buôn, làng|thôn, xóm|ấp, khóm|khóm, ấp|thôn, tổ dân phố|"
        "thôn, ấp|thôn, khu phố|thôn, xóm, tổ dân phố|thôn, bản, tổ dân phố|thôn, khối phố",
        "institution": "trường|trường học|trạm|trạm y tế|trường học, trạm y tế|doanh nghiệp|"
        "đơn vị sự nghiệp công lập|hợp tác xã|công ty|doanh nghiệp tư nhân|"
        "doanh nghiệp ngoài nhà nước|doanh nghiệp ngoài khu vực nhà nước|cơ quan, đơn vị",
        "site": "nơi|đơn vị|cơ sở|địa phương|điểm",
        "union-member": "hội viên",
        "youth": "đoàn viên|đoàn viên thanh niên|đoàn viên, thanh niên|đoàn viên, hội viên",
        "class": "lớp|lớp đảng viên mới",
        "outside": "chi đoàn|cơ sở đoàn|tổ chức cơ sở đoàn|tổ chức đoàn|chi hội|cán bộ đoàn|tổ hội|"
        "cơ sở hội|tập thể",
    },
    # what kind of class: it decides whom its trainees are
    "course": {
        "awareness": "cảm tình|cảm tình đảng|nhận thức|nhận thức về đảng|đối tượng kết nạp|"
        "đối tượng kết nạp đảng|đối tượng đảng|tìm hiểu về đảng|bồi dưỡng kết nạp|"
        "bồi dưỡng kết nạp đảng viên mới|bồi dưỡng nhận thức|bồi dưỡng kết nạp đảng|"
        "bồi dưỡng nhận thức về đảng|bồi dưỡng đối tượng kết nạp đảng|bồi dưỡng đối tượng đảng|"
        "bồi dưỡng cảm tình đảng|học cảm tình đảng",
        "new-member": "lớp đảng viên mới|bồi dưỡng đảng viên mới|bồi dưỡng lý luận chính trị cho đảng viên mới|"
        "bồi dưỡng lý luận chính trị đảng viên mới|lý luận chính trị cho đảng viên mới|"
        "lý luận chính trị dành cho đảng viên mới|dành cho đảng viên mới|cho đảng viên mới",
    },
    # what happens to them
    "act": {
        "admit": "kết nạp|kết nạp mới|sẽ kết nạp|phải kết nạp|phát triển được|phát triển mới|được kết nạp|"
        "đứng vào hàng ngũ|vào đảng|gia nhập đảng|phát triển đảng viên|đảng viên được kết nạp là|"
        "tuyên thệ|được đứng vào hàng ngũ|kết nạp thêm|kết nạp được",
        "screen": "rà soát|sàng lọc|rà soát, sàng lọc|diện rà soát|đưa vào diện rà soát",
        "introduce": "giới thiệu|phải giới thiệu|phát hiện, giới thiệu|bồi dưỡng, giới thiệu|tạo nguồn",
        "found": "thành lập|thành lập mới|thành lập được|xây dựng mới",
        "have": "có|gồm|gồm có|với|hiện có|đang có|quản lý|tổng số|tổng cộng|bao gồm|sinh hoạt",
        "open": "mở|mở được|tổ chức",
    },
    # how it is measured
    "verb": {
        "attain": "đạt|hoàn thành|thực hiện được",
        "share": "chiếm|tỷ lệ|chiếm tỷ lệ|đạt tỷ lệ|với tỷ lệ|tỉ lệ|chiếm tỉ lệ|đạt tỉ lệ",
        "equal": "bằng|tương đương|tương ứng|tức|tức là|ứng với",
        "excess": "vượt|vượt mức|vượt hơn",
        "increase": "tăng|tăng thêm|nhiều hơn|cao hơn|tăng hơn",
        "decrease": "giảm|ít hơn|thấp hơn|giảm bớt|giảm hơn|thấp hơn so với",
        "reach": "tăng lên|nâng lên|lên|tăng từ|giảm còn|xuống còn|giảm xuống|còn|xuống|chỉ còn|"
        "giảm xuống còn|nâng tổng số|kéo xuống",
    },
    "plan": {
        "kế hoạch": "kế hoạch|kế hoạch giao|kế hoạch năm|kế hoạch cả năm|kế hoạch đề ra",
        "chỉ tiêu": "chỉ tiêu|chỉ tiêu năm|chỉ tiêu giao|chỉ tiêu nghị quyết|chỉ tiêu được giao|"
        "chỉ tiêu kế hoạch",
        "nghị quyết": "nghị quyết|nghị quyết đề ra|nghị quyết đại hội",
        "mục tiêu": "mục tiêu|mục tiêu đề ra",
    },
    "aim": {
        "aim": "phấn đấu|đặt ra|sẽ kết nạp|đăng ký|phải giới thiệu|phải kết nạp|phải cử|phải đạt|phải có|được giao|dự kiến|"
        "quyết tâm|đề ra|sẽ|giao",
        "chỉ tiêu": "đề ra chỉ tiêu|giao chỉ tiêu|xác định chỉ tiêu|đặt chỉ tiêu|đăng ký chỉ tiêu",
        "mục tiêu": "đặt mục tiêu|đề ra mục tiêu|xác định mục tiêu|với mục tiêu",
        "demand": "yêu cầu|bảo đảm|đảm bảo",
    },
    # what it is compared with
    "compare": {
        "than": "so với|so|hơn so với",
        "before": "cùng kỳ|cùng kì|năm trước|cùng kỳ năm trước|năm học trước|nhiệm kỳ trước|"
        "giai đoạn trước|cùng kỳ năm ngoái|năm ngoái|ngày đầu|khi mới thành lập",
    },
    # how it stands to the numbers around
    "relation": {
        "of-which": "trong đó",
        "among": "trong số|trong số các|trong nhóm|trong tổng số|trong số những",
        "these": "trong số này|trong số đó|số này|trong số họ|số đó",
        "alone": "riêng",
        "same": "con số ấy|con số này|con số đó|con số",
        "all": "toàn bộ|tất cả|cả thảy",
        "comprises": "gồm|bao gồm|gồm có|cụ thể|cụ thể như sau|như sau",
        "rest": "còn lại",
        "respectively": "lần lượt|lần lượt là|tương ứng|theo thứ tự|theo thứ tự là|lần lượt chiếm",
        "likewise": "con số tương ứng|số liệu tương ứng",
        "each": "mỗi năm|bình quân mỗi năm|trung bình mỗi năm|hằng năm|hàng năm",
        "total": "số|tổng số|trên tổng số|tổng|trong tổng số|của tổng số",
    },
    "mean": {
        "age": "tuổi đời trung bình|tuổi đời bình quân|độ tuổi bình quân|độ tuổi trung bình|"
        "tuổi bình quân|tuổi trung bình|bình quân tuổi đời|tuổi đời",
        "range": "tuổi trẻ nhất|tuổi cao nhất|ít tuổi nhất|nhiều tuổi nhất|trẻ nhất|lớn tuổi nhất|"
        "cao tuổi nhất|người trẻ nhất|người lớn tuổi nhất",
        "year": "bình quân mỗi năm|bình quân hằng năm|bình quân hàng năm|trung bình mỗi năm|"
        "mỗi năm bình quân|trung bình hằng năm",
    },
    "hedge": {
        "nearly": "gần|ngót|suýt soát|gần như",
        "over": "trên|hơn|quá",
        "about": "khoảng|chừng|xấp xỉ|ước|khoảng chừng|độ",
        "under": "dưới|chưa đến|chưa tới|chưa đầy|không đầy",
        "at-least": "ít nhất|không dưới|tối thiểu|không ít hơn",
        "at-most": "nhiều nhất|không quá|tối đa|không vượt quá",
    },
    "beyond": {"at-least": "trở lên", "at-most": "trở xuống"},
    "done": {"done": "đã|mới|mới chỉ|chỉ mới"},
    "unit": {"years": "tuổi"},
    "negation": {"no": "chưa|không|không có|không có lấy|trắng|trắng về|chưa có|không còn"},
}  # fmt: skip

# Which part of the whole: dimension → category → phrases.
PARTS = {
    "sex": {
        "female": "nữ|phụ nữ|đảng viên nữ|đảng viên là nữ|nữ giới|chị em phụ nữ|nữ đảng viên",
        "male": "nam|nam giới|đảng viên nam",
    },
    "ethnicity": {
        "minority": "dân tộc thiểu số|dân tộc ít người|đồng bào dân tộc|dtts|đồng bào dân tộc thiểu số|"
        "người dân tộc thiểu số|người dân tộc|người đồng bào|con em đồng bào",
    },
    "religion": {
        "believer": "tôn giáo|tín đồ|tín đồ các tôn giáo|tín đồ tôn giáo|có đạo|theo đạo|"
        "đồng bào có đạo|người có đạo|theo tôn giáo|theo các tôn giáo|đồng bào tôn giáo|đồng bào theo đạo",
    },
    "youth-union": {
        "member": "đoàn viên|đoàn viên thanh niên|là đoàn viên|đoàn viên tncs|đoàn viên đoàn tncs|"
        "đoàn viên thanh niên cộng sản|đoàn viên đoàn thanh niên|đoàn viên đoàn tncs hồ chí minh|"
        "sinh hoạt đoàn|đang sinh hoạt đoàn|trong tổ chức đoàn",
    },
    "schooling": {
        "lower-secondary": "thcs|trung học cơ sở|trình độ thcs|cấp 2|cấp ii",
        "upper-secondary": "thpt|trung học phổ thông|phổ thông trung học|ptth|cấp 3|cấp iii",
    },
    "qualification": {
        "intermediate": "trung cấp|trung học chuyên nghiệp|trình độ trung cấp",
        "college": "cao đẳng|trình độ cao đẳng",
        "university": "đại học|trình độ đại học|cử nhân|kỹ sư|kĩ sư",
        "postgraduate": "sau đại học|trên đại học|thạc sĩ|tiến sĩ|cao học",
        "student": "đang là sinh viên",
    },
    "occupation": {
        "state-agency": "cơ quan nhà nước|cán bộ, công chức|công chức|khối cơ quan nhà nước|"
        "cơ quan hành chính|cơ quan đảng, đoàn thể|cơ quan hành chính nhà nước|"
        "cán bộ, công chức xã|khối cơ quan|cán bộ công chức|cơ quan, ban, ngành",
        "public-service": "viên chức|đơn vị sự nghiệp|giáo viên|giảng viên|cán bộ, giảng viên|"
        "cán bộ, giáo viên|cán bộ, viên chức|viên chức các đơn vị sự nghiệp|y, bác sĩ|bác sĩ|"
        "cán bộ y tế|sự nghiệp công lập|khối sự nghiệp|cán bộ, giáo viên, nhân viên|"
        "đơn vị sự nghiệp công lập",
        "worker": "công nhân|công nhân lao động|người lao động|lao động trực tiếp|công nhân trực tiếp|"
        "công nhân trực tiếp sản xuất|công nhân, lao động|công nhân, người lao động",
        "farmer": "nông dân|là nông dân|hội viên nông dân|lao động nông thôn",
        "pupil": "học sinh|sinh viên|học sinh, sinh viên|hs-sv|hssv|học sinh, sinh viên các trường",
        "armed-forces": "lực lượng vũ trang|công an|quân đội|quân sự|công an, quân sự|"
        "công an, quân đội|lực lượng công an|lực lượng công an, quân sự|bộ đội|quân nhân|dân quân|"
        "chiến sĩ|lực lượng quân đội|dân quân tự vệ|lực lượng dân quân",
        "enterprise": "doanh nghiệp|trong doanh nghiệp|trong các doanh nghiệp|khối doanh nghiệp|"
        "các doanh nghiệp|chủ doanh nghiệp|trong các doanh nghiệp tư nhân",
    },
    "party-membership": {
        "non-member": "chưa phải đảng viên|chưa là đảng viên|không phải đảng viên|"
        "không phải là đảng viên|chưa phải là đảng viên|chưa vào đảng|ngoài đảng|"
        "chưa đứng trong hàng ngũ|chưa được kết nạp|chưa đứng vào hàng ngũ|chưa được vào đảng",
    },
    "outcome": {
        "left-party": "ra khỏi đảng|xin ra khỏi đảng|đưa ra khỏi đảng|cho ra khỏi đảng",
        "remedied": "khắc phục|sửa chữa|khắc phục, sửa chữa|sửa chữa, khắc phục|khắc phục sửa chữa|"
        "sửa chữa khuyết điểm|tiến bộ|khắc phục khuyết điểm",
        "under-watch": "theo dõi, giúp đỡ|theo dõi|tiếp tục theo dõi|giáo dục, giúp đỡ|"
        "tiếp tục giáo dục giúp đỡ|tiếp tục giáo dục|giúp đỡ|thử thách|kèm cặp, giúp đỡ|"
        "tiếp tục giáo dục, giúp đỡ",
    },
    "party-presence": {
        "present": "có đảng viên|có chi bộ|có tổ chức đảng|có đảng bộ|có chi bộ đảng|có chi bộ riêng|"
        "có đảng bộ cơ sở|có tổ chức cơ sở đảng|có chi bộ độc lập|thành lập được chi bộ|"
        "thành lập được tổ chức đảng|lập được tổ chức đảng|lập được chi bộ|thành lập chi bộ|"
        "thành lập tổ chức đảng|đã có đảng viên|đã có chi bộ|đã có tổ chức đảng",
        "absent": "chưa có đảng viên|chưa có chi bộ|chưa có tổ chức đảng|không có đảng viên|"
        "không có chi bộ|không có tổ chức đảng|trắng tổ chức|trắng đảng viên|trắng tổ chức đảng|"
        "trắng chi bộ|trắng về đảng viên|không có lấy một đảng viên|chưa có lấy một đảng viên|"
        "chưa có chi bộ riêng|chưa lập được chi bộ|chưa thành lập được chi bộ|"
        "chưa thành lập được tổ chức đảng|chưa có chi bộ độc lập|chưa thành lập chi bộ|"
        "sinh hoạt ghép|trắng tổ chức cơ sở đảng",
    },
    "work-assignment": {
        "assigned": "phân công công tác|phân công nhiệm vụ|được phân công|có nhiệm vụ cụ thể|"
        "phân công nhiệm vụ cụ thể|được phân công công tác|được phân công nhiệm vụ",
    },
    "age": {
        "youth-union-age": "độ tuổi đoàn|tuổi đoàn|trong độ tuổi đoàn|độ tuổi đoàn viên|"
        "độ tuổi thanh niên|trong độ tuổi thanh niên",
    },
    "other": {
        "catholic": "công giáo|theo đạo công giáo|người công giáo|giáo dân|gốc giáo|đạo thiên chúa|"
        "thiên chúa giáo|theo đạo thiên chúa|đồng bào công giáo|là giáo dân",
        "buddhist": "phật giáo|đạo phật|phật tử|theo đạo phật",
        "protestant": "tin lành|đạo tin lành|theo đạo tin lành",
        "cao-dai": "cao đài|đạo cao đài|theo đạo cao đài",
        "hoa-hao": "hòa hảo|phật giáo hòa hảo|theo đạo hòa hảo",
        "per-class": "mỗi lớp",
        "per-cell": "mỗi chi bộ|từng chi bộ",
        "per-commune": "mỗi xã|mỗi xã, thị trấn|mỗi phường",
        "per-unit": "mỗi đơn vị|mỗi nơi|mỗi đảng bộ",
        "probationary": "dự bị|đảng viên dự bị",
        "made-official": "công nhận chính thức|chuyển chính thức|chuyển đảng chính thức|"
        "công nhận đảng viên chính thức|được công nhận chính thức|chuyển đảng viên chính thức",
        "official": "đảng viên chính thức",
        "none-admitted": "chưa kết nạp được|trắng kết nạp|không kết nạp được|chưa kết nạp|"
        "chưa kết nạp được đảng viên|không có nguồn kết nạp|chưa kết nạp được ai|không kết nạp",
        "exempt": "miễn công tác|miễn sinh hoạt|được miễn|miễn công tác, miễn sinh hoạt|"
        "miễn công tác và sinh hoạt",
        "disciplined": "kỷ luật|xử lý kỷ luật|bị kỷ luật|vi phạm|vi phạm phải xử lý kỷ luật",
        "party-badge": "huy hiệu|huy hiệu đảng",
        "struck-off": "xóa tên",
        "expelled": "khai trừ",
        "resigned": "nguyện vọng cá nhân|xin ra|tự nguyện xin ra|làm đơn xin ra",
        "warned": "cảnh cáo",
        "reprimanded": "khiển trách",
        "excellent": "loại giỏi|loại xuất sắc|xuất sắc",
        "good": "loại khá|hoàn thành tốt nhiệm vụ",
        "pass": "đạt yêu cầu|loại trung bình|loại đạt",
        "trained": "học xong lớp|đã qua lớp|hoàn thành lớp|đã học lớp|đã học xong lớp|đã hoàn thành lớp",
        "hamlet-cell": "chi bộ thôn|chi bộ ấp|chi bộ xóm|chi bộ khu dân cư|chi bộ tổ dân phố|"
        "chi bộ khu phố|chi bộ thôn, xóm|chi bộ thôn, buôn",
        "school-cell": "chi bộ trường học|chi bộ trường|chi bộ các trường học|chi bộ nhà trường",
        "office-cell": "chi bộ cơ quan",
        "office-staff": "khối văn phòng|văn phòng",
        "with-plan": "xây dựng kế hoạch",
        "private-sector": "doanh nghiệp tư nhân|kinh tế tư nhân|ngoài nhà nước|khu vực tư nhân|"
        "doanh nghiệp ngoài nhà nước|doanh nghiệp ngoài khu vực nhà nước",
        "cadre": "cán bộ",
        "business-owner": "chủ doanh nghiệp|hộ kinh doanh",
        "retired": "hưu trí|nghỉ hưu",
    },
}  # fmt: skip

# The minority peoples as the state lists them (Decision 121-TCTK/PPCĐ of 1979) and other spellings.
PEOPLES = (
    "tày|thái|mường|khmer|khơ me|hoa|nùng|mông|h'mông|hmông|dao|gia rai|jrai|ê đê|êđê|ba na|bana|bahnar|"
    "sán chay|cao lan|chăm|kơ ho|cơ ho|k'ho|xơ đăng|xê đăng|sán dìu|hrê|h'rê|raglai|ra glai|mnông|"
    "m'nông|thổ|xtiêng|stiêng|s'tiêng|bru|vân kiều|bru - vân kiều|khơ mú|cơ tu|giáy|tà ôi|mạ|"
    "giẻ triêng|giẻ - triêng|cor|chơ ro|châu ro|xinh mun|hà nhì|chu ru|lào|la chí|kháng|phù lá|la hủ|"
    "la ha|pà thẻn|lự|ngái|chứt|lô lô|mảng|cơ lao|bố y|cống|si la|pu péo|rơ măm|brâu|ơ đu"
)  # fmt: skip

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
    "giao nhiệm vụ|giao việc|giao lưu|giao thông|giao ban|bàn giao|giao quyền|"
    "việt nam|miền nam|phía nam|nam bộ|đông nam|tây nam|ban tổ chức|hội nghị|đại hội|"
    "bí thư chi bộ|chi bộ đảng|đảng ủy|ban thường vụ|trung tâm|chất lượng|số lượng|"
    "phát triển kinh tế|dân tộc và tôn giáo|mặt trận|trường chính trị|cao hơn nữa|"
    "quê hương|trên địa bàn|trên cơ sở|trên tinh thần|bên cạnh|có thể|có hiệu quả|có nhiều|có nơi"
)  # fmt: skip
