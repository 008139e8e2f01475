"""Parts of a whole for which the table has no dimension, by the words of the press: as data.

"Miễn sinh hoạt 40 đảng viên", "chưa kết nạp được ai": written as `phrases` is.
"""

# category → phrases
OTHER = {
    "catholic": "công giáo|theo đạo công giáo|người công giáo|giáo dân|gốc giáo|đạo thiên chúa|"
    "thiên chúa giáo|theo đạo thiên chúa|đồng bào công giáo|là giáo dân|đạo công giáo|"
    "theo công giáo|tín đồ công giáo|người theo công giáo|người theo đạo công giáo|"
    "gốc công giáo|bà con công giáo|công giáo toàn tòng",
    "buddhist": "phật giáo|đạo phật|phật tử|theo đạo phật|phật giáo khmer|theo phật giáo|"
    "tín đồ phật giáo|người theo đạo phật|người theo phật giáo|đạo phật giáo|"
    "phật giáo nam tông",
    "protestant": "tin lành|đạo tin lành|theo đạo tin lành|tín đồ tin lành|theo tin lành|"
    "người theo đạo tin lành",
    "cao-dai": "cao đài|đạo cao đài|theo đạo cao đài|tín đồ cao đài|theo cao đài|"
    "người theo đạo cao đài",
    "hoa-hao": "hòa hảo|phật giáo hòa hảo|theo đạo hòa hảo|theo phật giáo hòa hảo|"
    "tín đồ phật giáo hòa hảo|tín đồ hòa hảo|đạo phật giáo hòa hảo|pghh",
    "muslim": "hồi giáo|đạo hồi|theo đạo hồi|theo hồi giáo|tín đồ hồi giáo|islam|đạo bà ni|"
    "đạo bà la môn|bà la môn",
    "per-class": "mỗi lớp",
    "per-cell": "mỗi chi bộ|từng chi bộ",
    "per-commune": "mỗi xã|mỗi xã, thị trấn|mỗi phường",
    "per-unit": "mỗi đơn vị|mỗi nơi|mỗi đảng bộ",
    "probationary": "dự bị|đảng viên dự bị",
    "made-official": "công nhận chính thức|chuyển chính thức|chuyển đảng chính thức|"
    "công nhận đảng viên chính thức|được công nhận chính thức|chuyển đảng viên chính thức|"
    "xét chuyển chính thức|xét công nhận chính thức|được chuyển chính thức|"
    "chuyển thành đảng viên chính thức|công nhận là đảng viên chính thức|"
    "xét chuyển đảng chính thức|đủ điều kiện chuyển chính thức",
    "official": "đảng viên chính thức",
    "none-admitted": "chưa kết nạp được|trắng kết nạp|không kết nạp được|chưa kết nạp|"
    "chưa kết nạp được đảng viên|không có nguồn kết nạp|chưa kết nạp được ai|không kết nạp|"
    "chưa kết nạp được đảng viên mới|chưa có đảng viên mới|không có đảng viên mới|"
    "không kết nạp được đảng viên|không kết nạp được ai|không kết nạp được đảng viên nào|"
    "không kết nạp đảng viên|không kết nạp được đảng viên mới|chưa kết nạp đảng viên|"
    "không phát triển được đảng viên|chưa phát triển được đảng viên|trắng kết nạp đảng viên|"
    "trắng kết nạp đảng|không phát triển được đảng viên mới|chưa phát triển được đảng viên mới|"
    "chưa phát triển đảng viên|chưa kết nạp được đảng viên nào|chưa kết nạp được người nào|"
    "không kết nạp được người nào|không có kết nạp|không có người vào đảng|không có lễ kết nạp|"
    "không kết nạp thêm được|không kết nạp mới được|chưa kết nạp mới được|"
    "không phát triển được|chưa phát triển được|trắng chỉ tiêu|trắng nguồn|không còn nguồn|"
    "không kết nạp thêm được đảng viên nào|không có thêm đảng viên|chưa có thêm đảng viên|"
    "không có thêm đảng viên mới|chưa kết nạp thêm được đảng viên|"
    "chưa kết nạp được đảng viên mới nào|không kết nạp được một đảng viên nào|"
    "chưa kết nạp được một đảng viên nào|không có ai vào đảng|chưa có ai vào đảng|"
    "không kết nạp được một ai|không kết nạp được quần chúng nào|"
    "chưa kết nạp được quần chúng nào|trắng về kết nạp đảng viên|trắng về kết nạp|"
    "chưa phát triển được đảng viên nào|không phát triển được đảng viên nào",
    "admitting": "có đảng viên mới|đều có đảng viên mới|đã có đảng viên mới|"
    "kết nạp được đảng viên|kết nạp được đảng viên mới|đã kết nạp được đảng viên|"
    "đều kết nạp được đảng viên|có kết nạp đảng viên|kết nạp được học sinh|"
    "kết nạp được công nhân|phát triển được đảng viên|có phát triển đảng viên|"
    "kết nạp được đảng viên là học sinh|có nguồn kết nạp|có công đoàn|có tổ chức đoàn",
    "exempt": "miễn công tác|miễn sinh hoạt|được miễn|miễn công tác, miễn sinh hoạt|"
    "miễn công tác và sinh hoạt",
    "disciplined": "kỷ luật|xử lý kỷ luật|bị kỷ luật|vi phạm|vi phạm phải xử lý kỷ luật",
    "party-badge": "huy hiệu|huy hiệu đảng|năm tuổi đảng|tuổi đảng|huy hiệu 30 năm|"
    "tặng huy hiệu|nhận huy hiệu|trao huy hiệu",
    "struck-off": "xóa tên|bị xóa tên|xóa tên trong danh sách|xóa tên đảng viên|"
    "xóa tên khỏi danh sách|xóa tên khỏi danh sách đảng viên|xóa tên trong danh sách đảng viên",
    "expelled": "khai trừ|bị khai trừ|khai trừ ra khỏi đảng|khai trừ khỏi đảng|"
    "bị khai trừ khỏi đảng|bị khai trừ ra khỏi đảng|khai trừ đảng",
    "seconded": "tăng cường|được tăng cường|tăng cường về|được tăng cường về|được điều động|"
    "điều động về|biệt phái|được biệt phái|luân chuyển|được luân chuyển|sinh hoạt tạm thời|"
    "đảng viên tăng cường",
    "eligible": "đủ điều kiện kết nạp|đủ điều kiện xét kết nạp|đủ điều kiện để kết nạp|"
    "đủ điều kiện được kết nạp|đủ tiêu chuẩn kết nạp|đủ điều kiện vào đảng|"
    "đủ điều kiện đề nghị kết nạp|đủ điều kiện, tiêu chuẩn kết nạp|"
    "đủ tiêu chuẩn, điều kiện kết nạp|đủ tiêu chuẩn vào đảng|chờ kết nạp|chờ xét kết nạp|"
    "chờ quyết định kết nạp|chờ ngày kết nạp|đang chờ kết nạp|hồ sơ kết nạp|hồ sơ xin vào đảng|"
    "hồ sơ đề nghị kết nạp|hồ sơ xét kết nạp|đủ điều kiện",
    "aspiring": "đơn xin vào đảng|nộp đơn xin vào đảng|viết đơn xin vào đảng|xin vào đảng|"
    "xin được vào đảng|muốn vào đảng|nguyện vọng vào đảng|có nguyện vọng vào đảng|"
    "mong muốn vào đảng|phấn đấu vào đảng|mong được vào đảng|đăng ký phấn đấu vào đảng|"
    "tha thiết vào đảng|nguyện vọng được vào đảng|mong muốn được vào đảng|"
    "nguyện vọng phấn đấu vào đảng",
    "elsewhere": "đi làm ăn xa|làm ăn xa|đi xa|đi lao động xa|xa quê|đi làm xa",
    "resigned": "nguyện vọng cá nhân|xin ra|tự nguyện xin ra|làm đơn xin ra|xin ra khỏi đảng|"
    "tự nguyện ra khỏi đảng|có đơn xin ra khỏi đảng|làm đơn xin ra khỏi đảng|có đơn xin ra|"
    "tự xin ra|tự xin ra khỏi đảng|xin rút|cho ra khỏi đảng theo nguyện vọng",
    "warned": "cảnh cáo",
    "reprimanded": "khiển trách",
    "excellent": "loại giỏi|loại xuất sắc|xuất sắc|xếp loại giỏi|xếp loại xuất sắc|"
    "đạt loại giỏi|đạt loại xuất sắc|loại a|hoàn thành xuất sắc nhiệm vụ|hoàn thành xuất sắc|"
    "kết quả giỏi|học sinh giỏi|sinh viên giỏi|học lực giỏi|học lực khá, giỏi",
    "good": "loại khá|hoàn thành tốt nhiệm vụ|xếp loại khá|đạt loại khá|khá, giỏi|khá giỏi|"
    "loại khá, giỏi|xếp loại khá, giỏi|khá và giỏi|loại khá và giỏi|giỏi và khá|"
    "loại khá trở lên|khá, giỏi trở lên|giỏi, khá|loại giỏi, khá|hoàn thành nhiệm vụ|"
    "kết quả khá|hoàn thành tốt",
    "not-fulfilled": "không hoàn thành nhiệm vụ|chưa hoàn thành nhiệm vụ|không hoàn thành|"
    "xếp loại yếu|loại yếu",
    "pass": "đạt yêu cầu|loại trung bình|loại đạt|trung bình|xếp loại trung bình|xếp loại đạt|"
    "kết quả trung bình",
    "certified": "được cấp giấy chứng nhận|có giấy chứng nhận|nhận giấy chứng nhận|"
    "được cấp chứng nhận|được nhận giấy chứng nhận",
    "trained": "học xong lớp|đã qua lớp|hoàn thành lớp|đã học lớp|đã học xong lớp|"
    "đã hoàn thành lớp",
    "hamlet-cell": "chi bộ thôn|chi bộ ấp|chi bộ xóm|chi bộ khu dân cư|chi bộ tổ dân phố|"
    "chi bộ khu phố|chi bộ thôn, xóm|chi bộ thôn, buôn|chi bộ bản|chi bộ buôn|chi bộ làng|"
    "chi bộ khóm|chi bộ thôn, bản|chi bộ nông thôn|chi bộ thôn, làng|chi bộ khối phố|"
    "chi bộ thôn, tổ dân phố|chi bộ ấp, khóm|chi bộ khu|chi bộ địa bàn dân cư|chi bộ thôn, ấp|"
    "chi bộ xóm, bản|chi bộ ấp, khu phố|chi bộ dân cư",
    "without-women": "chưa có đảng viên nữ|không có đảng viên nữ|chưa có nữ đảng viên|"
    "không có nữ đảng viên|trắng đảng viên nữ|chưa có đảng viên là nữ",
    "with-committee": "có cấp ủy|có chi ủy|đã có cấp ủy|đã có chi ủy|đều có chi ủy",
    "without-committee": "chưa có cấp ủy|không có cấp ủy|chưa có chi ủy|không có chi ủy",
    "student-cell": "chi bộ sinh viên|chi bộ học sinh|chi bộ học sinh, sinh viên|"
    "chi bộ sinh viên độc lập|chi bộ khối sinh viên",
    "military-cell": "chi bộ quân sự|chi bộ công an|chi bộ quân sự, công an",
    "enterprise-cell": "chi bộ doanh nghiệp|chi bộ trong doanh nghiệp|chi bộ ở doanh nghiệp|"
    "chi bộ trong các doanh nghiệp|chi bộ doanh nghiệp tư nhân|"
    "chi bộ doanh nghiệp ngoài nhà nước|chi bộ công ty",
    "school-cell": "chi bộ trường học|chi bộ trường|chi bộ các trường học|chi bộ nhà trường",
    "office-cell": "chi bộ cơ quan",
    "office-staff": "khối văn phòng|văn phòng",
    "with-plan": "xây dựng kế hoạch",
    "private-sector": "công ty tư nhân|thành phần kinh tế ngoài nhà nước|"
    "khu vực ngoài quốc doanh|ngoài khu vực nhà nước|doanh nghiệp tư nhân|kinh tế tư nhân|"
    "ngoài nhà nước|khu vực tư nhân|doanh nghiệp ngoài nhà nước|"
    "doanh nghiệp ngoài khu vực nhà nước|doanh nghiệp tư nhân trong nước|"
    "khu vực ngoài nhà nước|khu vực doanh nghiệp ngoài nhà nước|khu vực kinh tế tư nhân|"
    "doanh nghiệp khu vực ngoài nhà nước|đơn vị kinh tế tư nhân|ngoài quốc doanh|"
    "doanh nghiệp ngoài quốc doanh|doanh nghiệp dân doanh|thành phần kinh tế tư nhân|"
    "khu vực dân doanh|doanh nghiệp, đơn vị kinh tế tư nhân",
    "cadre": "cán bộ|cán bộ thôn|cán bộ thôn, bản|cán bộ ấp|cán bộ mặt trận|trưởng thôn|"
    "trưởng bản|trưởng ấp|trưởng xóm|tổ trưởng dân phố",
    "business-owner": "chủ doanh nghiệp|hộ kinh doanh|chủ hộ kinh doanh|doanh nhân|"
    "chủ doanh nghiệp, hộ kinh doanh|chủ doanh nghiệp tư nhân|chủ cơ sở kinh doanh|"
    "chủ cơ sở sản xuất, kinh doanh|giám đốc doanh nghiệp|giám đốc công ty|"
    "chủ hộ kinh doanh, buôn bán|tiểu thương|buôn bán|làm kinh doanh|hộ kinh doanh cá thể|"
    "chủ cơ sở sản xuất|kinh doanh, buôn bán|buôn bán nhỏ|dịch vụ|thương mại, dịch vụ",
    "with-cell": "có chi bộ|có đảng bộ|có chi bộ đảng|có chi bộ riêng|có đảng bộ cơ sở|"
    "có chi bộ độc lập|thành lập được chi bộ|lập được chi bộ|thành lập chi bộ|đã có chi bộ|"
    "đều có chi bộ|có chi bộ sinh hoạt độc lập|thành lập được đảng bộ|đã thành lập chi bộ|"
    "đã thành lập được chi bộ|đều đã có chi bộ|đã lập được chi bộ|xây dựng được chi bộ|"
    "có chi bộ đảng độc lập|lập được chi bộ riêng|thành lập được chi bộ riêng|đã lập chi bộ|"
    "đã có chi bộ riêng|đã có chi bộ độc lập|thành lập chi bộ riêng|thành lập chi bộ độc lập|"
    "thành lập được chi bộ độc lập|đã có đảng bộ|đã có chi bộ đảng|có chi bộ hoặc đảng bộ|"
    "có chi bộ, đảng bộ|đã xóa ghép",
    "without-cell": "chưa có chi bộ|không có chi bộ|trắng chi bộ|chưa có chi bộ riêng|"
    "chưa lập được chi bộ|chưa thành lập được chi bộ|chưa có chi bộ độc lập|"
    "chưa thành lập chi bộ|sinh hoạt ghép|trắng về chi bộ|trắng chi bộ đảng|"
    "chưa lập được chi bộ riêng|chưa thành lập được chi bộ riêng|"
    "chưa thành lập được chi bộ độc lập|chưa đủ đảng viên để thành lập chi bộ|"
    "chưa đủ điều kiện thành lập chi bộ|chưa đủ người để thành lập chi bộ|"
    "chưa đủ đảng viên lập chi bộ|không đủ đảng viên để lập chi bộ|"
    "chưa đủ điều kiện lập chi bộ|chưa xây dựng được chi bộ|còn sinh hoạt ghép|"
    "phải ghép chi bộ|chưa tách được chi bộ|chưa có chi bộ đảng|chưa có chi bộ nào|"
    "không có chi bộ riêng|sinh hoạt ghép chi bộ|phải sinh hoạt ghép|chưa lập chi bộ|"
    "chưa thành lập được đảng bộ",
    "demobilised": "bộ đội xuất ngũ|quân nhân xuất ngũ|thanh niên xuất ngũ|xuất ngũ|phục viên|"
    "bộ đội phục viên|cựu quân nhân|quân nhân phục viên|hoàn thành nghĩa vụ quân sự|"
    "đã hoàn thành nghĩa vụ quân sự|khoác áo lính|từng khoác áo lính|"
    "bộ đội xuất ngũ và cựu chiến binh|bộ đội xuất ngũ và dân quân|từng qua quân ngũ|"
    "qua quân ngũ|quân nhân dự bị|người lính cũ|bộ đội về|đi bộ đội về|"
    "quân nhân xuất ngũ trở về",
    "veteran": "cựu chiến binh|ccb|hội viên cựu chiến binh|cựu thanh niên xung phong",
    "intellectual": "trí thức|đội ngũ trí thức|trí thức trẻ",
    "fisherman": "ngư dân|làm nghề biển|đi biển|lao động biển|làm biển|nghề biển",
    "rural": "khu vực nông thôn|ở nông thôn|địa bàn nông thôn|vùng nông thôn|khối nông thôn|"
    "khối xã|ở địa bàn dân cư|khu dân cư nông thôn",
    "urban": "đô thị|khu vực đô thị|thành thị|khu vực thành thị",
    "foreign-invested": "có vốn đầu tư nước ngoài|vốn đầu tư nước ngoài|"
    "doanh nghiệp có vốn đầu tư nước ngoài|fdi|doanh nghiệp fdi|"
    "khu vực có vốn đầu tư nước ngoài",
    "union-cadre": "cán bộ đoàn|cán bộ hội|cán bộ công đoàn|cán bộ đoàn, hội|cán bộ đoàn thể|"
    "cán bộ hội phụ nữ",
    "freelance": "lao động tự do|nghề tự do|làm nghề tự do|thành phần khác|các thành phần khác|"
    "đối tượng khác|ngành nghề khác|nghề nghiệp khác|thành phần xã hội khác",
    "party-member": "đứng trong hàng ngũ|đang đứng trong hàng ngũ|đã đứng trong hàng ngũ|"
    "là đảng viên|đã là đảng viên|hiện là đảng viên|đều là đảng viên",
    "dissolved": "giải thể|sáp nhập|phải giải thể|hợp nhất|tan rã",
    "skilled": "sơ cấp|có tay nghề|chưa qua đào tạo|chưa có bằng cấp|"
    "chưa có trình độ chuyên môn",
    "primary": "cấp i|trình độ tiểu học",
    "political-theory": "sơ cấp lý luận chính trị|trung cấp lý luận chính trị|"
    "cao cấp lý luận chính trị|cử nhân chính trị|cao cấp chính trị|trung cấp chính trị|"
    "sơ cấp chính trị|lý luận chính trị",
    "border-communes": "các xã biên giới|các xã, thị trấn biên giới|các bản biên giới|"
    "các thôn biên giới|các xã vùng biên|khu vực biên giới|địa bàn biên giới|tuyến biên giới|"
    "các buôn biên giới|các đồn biên phòng",
    "remote-communes": "các xã vùng cao|các bản vùng cao|các xã vùng sâu|"
    "các xã vùng sâu, vùng xa|các xã vùng xa|các xã đặc biệt khó khăn|các xã khó khăn|"
    "các xã miền núi|các thôn đặc biệt khó khăn|các bản đặc biệt khó khăn|các xã nghèo|"
    "địa bàn đặc biệt khó khăn|địa bàn vùng sâu, vùng xa|các xã khu vực iii|"
    "các xã vùng dân tộc|các xã vùng dân tộc thiểu số|địa bàn vùng cao|"
    "các xã vùng đồng bào dân tộc thiểu số|vùng đặc biệt khó khăn|khu vực vùng cao",
    "coastal-communes": "các xã ven biển|các xã bãi ngang|các xã vùng biển|các xã đảo|"
    "các xã vùng ven biển|khu vực ven biển|các xã bãi ngang ven biển",
    "retired": "hưu trí|nghỉ hưu|cán bộ hưu|cán bộ hưu trí|cán bộ nghỉ hưu|hưu|về hưu|"
    "cán bộ về hưu",
}  # fmt: skip
