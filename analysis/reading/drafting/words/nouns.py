"""Whom and what the Party press counts, and what is done to them: as data, like `phrases`.

"Mở 12 lớp bồi dưỡng đảng viên mới cho 900 học viên": what is counted, in which course.
"""

# kind → code → phrases. Where the table has a code for what a phrase says, it is that code.
NOUNS = {
    # what is counted
    "noun": {
        "member": "đảng viên|đảng viên dự bị|đảng viên chính thức|nữ đảng viên|nam đảng viên|"
        "đảng viên nữ|đảng viên trẻ",
        "new-member": "đảng viên mới|tân đảng viên|đảng viên trẻ mới|đảng viên mới kết nạp|"
        "đảng viên được kết nạp|đảng viên mới được kết nạp|đảng viên kết nạp mới|"
        "đảng viên trẻ vừa kết nạp|đảng viên vừa kết nạp|đảng viên mới vào đảng|"
        "đảng viên mới được bồi dưỡng|người mới vào đảng|lớp đảng viên trẻ|nữ đảng viên mới|"
        "nam đảng viên mới|đảng viên nữ mới kết nạp|đảng viên trẻ mới kết nạp|"
        "nữ đảng viên mới kết nạp",
        "screened-member": "đảng viên được rà soát|đảng viên được sàng lọc|"
        "đảng viên được rà soát, sàng lọc|đảng viên thuộc diện rà soát|"
        "đảng viên đưa vào diện rà soát",
        "prospect": "quần chúng|quần chúng ưu tú|đoàn viên ưu tú|hội viên ưu tú|"
        "đoàn viên, hội viên ưu tú|đoàn viên thanh niên ưu tú|thanh niên ưu tú|công nhân ưu tú|"
        "người ưu tú|nhân tố ưu tú|cảm tình đảng|đối tượng đảng|nguồn kết nạp|đoàn viên xuất sắc|"
        "thanh niên tiêu biểu|người có triển vọng|đối tượng kết nạp đảng|nguồn phát triển đảng|"
        "hạt nhân ưu tú|cá nhân ưu tú|nông dân ưu tú|phụ nữ ưu tú|sinh viên ưu tú|học sinh ưu tú|"
        "chiến sĩ ưu tú|lao động ưu tú|người lao động ưu tú|hội viên phụ nữ ưu tú|"
        "hội viên nông dân ưu tú|thanh niên công nhân ưu tú|danh sách nguồn|"
        "danh sách nguồn kết nạp|nguồn phát triển|quần chúng cảm tình đảng|quần chúng tiêu biểu|"
        "công đoàn viên ưu tú|đoàn viên công đoàn ưu tú|nguồn phát triển đảng viên|"
        "quần chúng tích cực",
        "trainee": "học viên|người theo học|quần chúng theo học|đoàn viên theo học|"
        "quần chúng dự học|quần chúng tham gia học|quần chúng ưu tú theo học|"
        "quần chúng tham dự lớp|người dự học|người tham gia học|lượt học viên|quần chúng đi học|"
        "quần chúng ưu tú đi học|đoàn viên ưu tú đi học|quần chúng dự lớp|quần chúng ưu tú dự lớp|"
        "quần chúng ưu tú tham gia học",
        "person": "đồng chí|đ/c|người|em|chị|anh|trường hợp|cá nhân|nhân sự|người dân|cụ|"
        "thanh niên|thầy cô|bạn|bạn trẻ|đồng chí này|lượt người|chị em|thành viên",
        "cell": "chi bộ|chi bộ thôn|chi bộ trực thuộc|chi đảng bộ|chi bộ nhỏ|"
        "chi bộ cơ sở trực thuộc|chi bộ ghép|chi bộ sinh viên|chi bộ quân sự|chi bộ nông thôn|"
        "chi bộ cơ quan",
        "organisation": "tổ chức cơ sở đảng|tổ chức đảng cơ sở|cơ sở đảng|đảng bộ cơ sở|"
        "chi bộ cơ sở|tổ chức đảng|chi, đảng bộ cơ sở|chi bộ, đảng bộ cơ sở|đảng bộ, chi bộ cơ sở|"
        "chi, đảng bộ trực thuộc|đảng bộ trực thuộc|chi, đảng bộ|tccsđ|đảng bộ|"
        "tổ chức đảng trực thuộc|chi bộ, đảng bộ trực thuộc|đảng bộ, chi bộ trực thuộc|"
        "đảng bộ, chi bộ|chi bộ, đảng bộ|chi, đảng bộ xã|đảng bộ bộ phận|đảng ủy cơ sở|"
        "đảng ủy trực thuộc|chi ủy, đảng ủy|cơ sở đảng trực thuộc|tổ chức cơ sở của đảng|"
        "tổ chức đảng ở cơ sở",
        "commune": "xã|phường|thị trấn|xã, phường|xã, thị trấn|phường, xã|xã, phường, thị trấn|"
        "phường, thị trấn|đơn vị cấp xã|xã, phường và thị trấn|địa bàn cấp xã|xã và thị trấn|"
        "xã và phường|phường và xã|xã, thị|xã miền núi|xã biên giới|xã vùng cao|"
        "xã đặc biệt khó khăn|xã phường|phường xã|đặc khu",
        "hamlet": "thôn|buôn|bản|ấp|xóm|làng|khóm|tổ dân phố|khu phố|khu dân cư|thôn, buôn|"
        "thôn, bản|thôn, làng|buôn, làng|thôn, xóm|ấp, khóm|khóm, ấp|thôn, tổ dân phố|thôn, ấp|"
        "thôn, khu phố|thôn, xóm, tổ dân phố|thôn, bản, tổ dân phố|thôn, khối phố|khối phố|"
        "khối dân cư|tổ nhân dân|sóc|phum|phum, sóc|phum sóc|bon|plei|khối, xóm|khối, thôn|"
        "thôn, khối|xóm, khối|bản, khối|bản, tiểu khu|tiểu khu|khu, bản|xóm, bản|bản, xóm|"
        "làng, bản|bản, làng|bản làng|thôn bản|thôn xóm|thôn làng|thôn buôn|thôn, bon|bon, buôn|"
        "buôn, bon|thôn, buôn, bon|thôn, bon, buôn|buôn, thôn|thôn và tổ dân phố|xóm, tổ dân phố|"
        "xóm, tổ|ấp, khu phố|ấp, khu vực|khu vực, ấp|khóm, khu phố|khu ấp|thôn, khu|"
        "khu dân cư, tổ dân phố|tổ, thôn|tổ dân phố, thôn|tổ dân phố, khu phố|thôn, tổ|"
        "thôn, xóm, bản|thôn, bản, khu phố|thôn, bản, khối phố|ấp, sóc|bản, tổ dân phố|"
        "bản và tổ dân phố|buôn, tổ dân phố|thôn, buôn, tổ dân phố|thôn, làng, tổ dân phố|xóm, phố|"
        "thôn, phố|bản, phố|địa bàn dân cư",
        "institution": "trường|trường học|trạm|trạm y tế|trường học, trạm y tế|doanh nghiệp|"
        "đơn vị sự nghiệp công lập|hợp tác xã|công ty|doanh nghiệp tư nhân|"
        "doanh nghiệp ngoài nhà nước|doanh nghiệp ngoài khu vực nhà nước|cơ quan, đơn vị|"
        "trường tiểu học|trường mầm non|trường thcs|trường thpt|trường trung học|trường phổ thông|"
        "trường cao đẳng|trường đại học|cơ sở giáo dục|bệnh viện|trạm xá|cơ sở y tế|xí nghiệp|"
        "nhà máy|đơn vị kinh tế tư nhân|đơn vị kinh tế|doanh nghiệp có vốn đầu tư nước ngoài|"
        "doanh nghiệp fdi|htx|quỹ tín dụng|trường học và trạm y tế|trạm y tế, trường học|"
        "trường, trạm|trạm, trường|nông trường|lâm trường|doanh nghiệp, hợp tác xã|cơ sở sản xuất",
        "site": "nơi|đơn vị|cơ sở|địa phương|điểm|đơn vị trực thuộc",
        "union-member": "hội viên|hội viên phụ nữ|hội viên hội phụ nữ|hội viên cựu chiến binh|"
        "hội viên hội nông dân|hội viên hội cựu chiến binh|hội viên, phụ nữ|cán bộ, hội viên",
        "youth": "đoàn viên|đoàn viên thanh niên|đoàn viên, thanh niên|đoàn viên, hội viên|"
        "đoàn viên, đội viên|đoàn viên của đoàn|đvtn",
        "class": "lớp|lớp đảng viên mới",
        "outside": "chi đoàn|cơ sở đoàn|tổ chức cơ sở đoàn|tổ chức đoàn|chi hội|cán bộ đoàn|tổ hội|"
        "cơ sở hội|tập thể|câu lạc bộ|tổ tự quản|tổ hợp tác|công trình|phần việc|đội viên|"
        "tổ công tác|tổ tiết kiệm|tổ hùn vốn|tổ phụ nữ|tổ chức hội|tổ chức đoàn thể|"
        "tổ chức chính trị|tổ chức chính trị - xã hội|tổ chức công đoàn|tổ chức quần chúng|"
        "tổ chức xã hội|tổ chức thành viên|tổ chức kinh tế|người con|đứa con|anh em|huyện ủy viên|"
        "đồng chí huyện ủy viên|tỉnh ủy viên|cấp ủy viên|đồng chí cấp ủy viên|đảng ủy viên|"
        "đồng chí đảng ủy viên|đồng chí tỉnh ủy viên|chi ủy viên|đồng chí ủy viên|"
        "ủy viên ban chấp hành|đồng chí ủy viên ban chấp hành|đại biểu hội đồng|nhà máy thủy điện|"
        "doanh nghiệp đầu tư|người dân|bạn đọc|bạn trẻ tình nguyện",
    },
    # what kind of class: it decides whom its trainees are
    "course": {
        "awareness": "cảm tình|cảm tình đảng|nhận thức|nhận thức về đảng|đối tượng kết nạp|"
        "đối tượng kết nạp đảng|đối tượng đảng|tìm hiểu về đảng|bồi dưỡng kết nạp|"
        "bồi dưỡng kết nạp đảng viên mới|bồi dưỡng nhận thức|bồi dưỡng kết nạp đảng|"
        "bồi dưỡng nhận thức về đảng|bồi dưỡng đối tượng kết nạp đảng|bồi dưỡng đối tượng đảng|"
        "bồi dưỡng cảm tình đảng|học cảm tình đảng|nhận thức đảng|tìm hiểu đảng|"
        "bồi dưỡng đối tượng|bồi dưỡng quần chúng ưu tú|bồi dưỡng nguồn|"
        "bồi dưỡng kiến thức về đảng|kiến thức về đảng|bồi dưỡng quần chúng|"
        "bồi dưỡng nhận thức đảng|bồi dưỡng nguồn phát triển đảng|"
        "bồi dưỡng nguồn phát triển đảng viên|"
        "bồi dưỡng lý luận chính trị cho đối tượng kết nạp đảng|bồi dưỡng cảm tình|"
        "đối tượng phát triển đảng|học lớp đối tượng|học cảm tình|"
        "bồi dưỡng đối tượng phát triển đảng|bồi dưỡng phát triển đảng|quần chúng theo học|"
        "quần chúng dự học|quần chúng tham gia học|quần chúng ưu tú theo học|"
        "quần chúng tham dự lớp|quần chúng đi học|quần chúng ưu tú đi học|đoàn viên ưu tú đi học|"
        "quần chúng dự lớp|quần chúng ưu tú dự lớp|quần chúng ưu tú tham gia học|người dự học",
        "new-member": "lớp đảng viên mới|bồi dưỡng đảng viên mới|"
        "bồi dưỡng lý luận chính trị cho đảng viên mới|bồi dưỡng lý luận chính trị đảng viên mới|"
        "lý luận chính trị cho đảng viên mới|lý luận chính trị dành cho đảng viên mới|"
        "dành cho đảng viên mới|cho đảng viên mới|bồi dưỡng đảng viên dự bị|"
        "bồi dưỡng lý luận cho đảng viên mới|bồi dưỡng chính trị cho đảng viên mới|"
        "bồi dưỡng lý luận chính trị dành cho đảng viên mới|chương trình đảng viên mới",
    },
    # going to a class, whose kind is told elsewhere
    "learn": {
        "learn": "theo học|đã theo học|dự học|đi học|được học|tham gia học|dự lớp|tham dự lớp|"
        "tham gia lớp|tham gia các lớp|tham dự các lớp|dự các lớp|học lớp|học các lớp|"
        "được bồi dưỡng nhận thức|tham gia khóa học|dự khóa học|đến lớp|tham dự khóa học|tham dự|"
        "được cử đi học|được đi học",
    },
    # what happens to them
    "act": {
        "admit": "kết nạp|kết nạp mới|sẽ kết nạp|phải kết nạp|cần kết nạp|xác định kết nạp|"
        "xác định phát triển|đề ra kế hoạch kết nạp|có trách nhiệm kết nạp|cam kết kết nạp|"
        "phát triển được|phát triển mới|được kết nạp|đứng vào hàng ngũ|vào đảng|gia nhập đảng|"
        "phát triển đảng viên|đảng viên được kết nạp là|tuyên thệ|được đứng vào hàng ngũ|"
        "kết nạp thêm|kết nạp được|vào hàng ngũ|trở thành đảng viên|được vào đảng|"
        "được vào hàng ngũ|gia nhập hàng ngũ|được trở thành đảng viên|kết nạp vào đảng|"
        "phát triển đảng|phát triển thêm|đọc lời thề|được đứng trong hàng ngũ|đã vào đảng|"
        "ra quyết định kết nạp|quyết định kết nạp|chuẩn y kết nạp|xét kết nạp|"
        "trao quyết định kết nạp|tổ chức kết nạp",
        "screen": "rà soát|sàng lọc|rà soát, sàng lọc|diện rà soát|đưa vào diện rà soát|"
        "được rà soát|được sàng lọc|rà soát sàng lọc|sàng lọc, rà soát|thuộc diện rà soát|"
        "qua rà soát",
        "introduce": "giới thiệu|phải giới thiệu|cần giới thiệu|phát hiện, giới thiệu|"
        "bồi dưỡng, giới thiệu|tạo nguồn|giới thiệu thêm|giới thiệu được|giới thiệu cho đảng|"
        "giới thiệu với đảng|giới thiệu sang|bồi dưỡng giới thiệu|được giới thiệu|"
        "lựa chọn, giới thiệu|chọn, giới thiệu|đề nghị kết nạp|giới thiệu mới|phát hiện giới thiệu|"
        "bồi dưỡng, tạo nguồn|tạo nguồn được|đưa vào nguồn|quy hoạch nguồn|phát hiện thêm|"
        "phát hiện, bồi dưỡng|phát hiện và giới thiệu|phát hiện, tạo nguồn|giới thiệu, bồi dưỡng|"
        "giới thiệu cho cấp ủy|giới thiệu cho chi bộ|phát hiện, bồi dưỡng, giới thiệu|"
        "tuyển chọn, giới thiệu",
        "found": "thành lập|thành lập mới|thành lập được|xây dựng mới|lập mới|thành lập thêm|"
        "lập được|lập thêm|ra mắt",
        "have": "có|gồm|gồm có|với|hiện có|chỉ vỏn vẹn|chỉ vẻn vẹn|vỏn vẹn|vẻn vẹn|có vỏn vẹn|"
        "có vẻn vẹn|đang có|quản lý|tổng số|tổng cộng|bao gồm|sinh hoạt",
        "open": "mở|mở được|tổ chức",
        "send": "cử|đã cử|điều động|điều|tăng cường|biệt phái|luân chuyển|bố trí|đưa",
        "assign": "phân công|đã phân công|phân công cho|giao nhiệm vụ cho|giao việc cho",
    },
}  # fmt: skip
