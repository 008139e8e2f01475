"""What the Party press calls the parts of a whole: the vocabulary of drafting, as data.

Written as `phrases` is: a phrase that is missing is added here, in one line.
"""

# A category's phrases stay together, however long their line: the table is read downwards.
# ruff: noqa: E501

# Which part of the whole: dimension → category → phrases.
PARTS = {
    "sex": {
        "female": "nữ|phụ nữ|đảng viên nữ|đảng viên là nữ|nữ giới|chị em phụ nữ|nữ đảng viên|"
        "là nữ|giới nữ|cán bộ nữ|nữ cán bộ|quần chúng nữ|đoàn viên nữ|công nhân nữ|nữ công nhân|"
        "nữ giáo viên|các nữ đồng chí|nữ đồng chí|là hội viên phụ nữ|là hội viên hội phụ nữ|là hội viên hội liên hiệp phụ nữ|là cán bộ, hội viên phụ nữ|nữ sinh|nữ thanh niên|nữ đoàn viên|chị em|lao động nữ|nữ quần chúng|"
        "đồng chí nữ|phái nữ|nữ sinh viên|nữ học sinh|giới tính nữ|là phụ nữ|phái yếu|"
        "đảng viên mới nữ|"
        "nữ đảng viên mới|nữ đảng viên mới kết nạp|đảng viên nữ mới kết nạp",
        "male": "nam|nam giới|đảng viên nam|"
        "là nam|giới nam|nam thanh niên|đồng chí nam|quần chúng nam|phái nam|nam đảng viên|"
        "giới tính nam|đàn ông|nam sinh|"
        "nam đảng viên mới",
    },
    "ethnicity": {
        "minority": "dân tộc thiểu số|dân tộc ít người|đồng bào dân tộc|dtts|đồng bào dân tộc thiểu số|"
        "người dân tộc thiểu số|người dân tộc|người đồng bào|con em đồng bào|"
        "là người dân tộc|người dân tộc ít người|dân tộc thiểu số ít người|các dân tộc thiểu số|"
        "đồng bào các dân tộc|là người dân tộc thiểu số|con em đồng bào dân tộc|"
        "con em đồng bào dân tộc thiểu số|người đồng bào dân tộc|người đồng bào dân tộc thiểu số|"
        "đồng bào thiểu số|người thiểu số|dân tộc bản địa|đồng bào dân tộc bản địa|"
        "người đồng bào thiểu số|người dtts|đồng bào dtts|là dân tộc thiểu số|"
        "đồng bào dân tộc ít người|là người đồng bào|tộc người thiểu số|đồng bào dân tộc tại chỗ|"
        "dân tộc thiểu số tại chỗ|dân tộc tại chỗ|người dân tộc tại chỗ|đồng bào tại chỗ|"
        "người thượng|đồng bào thượng|"
        "dân tộc|con em dân tộc",
    },
    "religion": {
        "believer": "tôn giáo|tín đồ|tín đồ các tôn giáo|tín đồ tôn giáo|có đạo|theo đạo|"
        "đồng bào có đạo|người có đạo|theo tôn giáo|theo các tôn giáo|đồng bào tôn giáo|đồng bào theo đạo|"
        "giáo dân và phật tử|chức sắc|chức việc|chức sắc, chức việc|là người có đạo|là tín đồ|"
        "là người theo đạo|người theo đạo|theo các đạo|người có tín ngưỡng|tín ngưỡng, tôn giáo|có tín ngưỡng, tôn giáo|bà con giáo dân|bà con có đạo|bà con theo đạo|đồng bào lương giáo|đảng viên có đạo|đảng viên gốc đạo|gốc đạo|người theo tôn giáo|"
        "linh mục|tu sĩ|nữ tu|sư sãi|chức sắc tôn giáo|chức sắc, chức việc tôn giáo|chức việc tôn giáo|nhà tu hành|"
        "gia đình có đạo|người lương giáo|vùng giáo|có tín ngưỡng tôn giáo|là người có tôn giáo|"
        "có tôn giáo|là đồng bào có đạo|là đồng bào tôn giáo|đồng bào các tôn giáo|người tôn giáo",
    },
    "youth-union": {
        "member": "đoàn viên|đoàn viên thanh niên|đoàn viên ưu tú|từ đoàn viên ưu tú|là đoàn viên ưu tú|đoàn viên thanh niên ưu tú|là đoàn viên|đoàn viên tncs|đoàn viên đoàn tncs|"
        "đoàn viên thanh niên cộng sản|đoàn viên đoàn thanh niên|đoàn viên đoàn tncs hồ chí minh|"
        "sinh hoạt đoàn|đang sinh hoạt đoàn|trong tổ chức đoàn|"
        "là đoàn viên thanh niên|đang là đoàn viên|trưởng thành từ đoàn|trưởng thành từ phong trào đoàn|trưởng thành từ phong trào thanh niên|trưởng thành từ phong trào đoàn thanh niên|trưởng thành từ công tác đoàn|trưởng thành qua phong trào đoàn|xuất thân từ phong trào đoàn|từ phong trào đoàn|từ phong trào thanh niên|trong môi trường đoàn|trưởng thành từ phong trào đoàn, hội|xuất thân từ đoàn viên|trưởng thành từ đoàn viên|đoàn viên đoàn thanh niên cộng sản|"
        "trưởng thành từ đoàn thanh niên|trưởng thành từ tổ chức đoàn|từ tổ chức đoàn|"
        "xuất thân từ đoàn|đoàn viên, thanh niên|đoàn viên tncs hồ chí minh|"
        "từ nguồn đoàn viên|đang sinh hoạt trong đoàn|còn sinh hoạt đoàn|đvtn|lực lượng đoàn viên|"
        "lực lượng đoàn viên thanh niên|thanh niên, đoàn viên|"
        "đoàn viên đoàn thanh niên cộng sản hồ chí minh",
    },
    "schooling": {
        "lower-secondary": "thcs|trung học cơ sở|trình độ thcs|cấp 2|cấp ii|"
        "tốt nghiệp thcs|học hết thcs|hết cấp 2|hết cấp ii|phổ thông cơ sở|ptcs|"
        "trung học cơ sở (cấp 2)|học xong thcs|học hết bậc thcs|hết bậc thcs|học xong cấp ii|văn hóa thcs|trình độ cấp 2|trình độ cấp ii|"
        "văn hóa cấp 2|văn hóa cấp ii|học vấn thcs",
        "upper-secondary": "thpt|trung học phổ thông|phổ thông trung học|ptth|cấp 3|cấp iii|"
        "tốt nghiệp thpt|học hết thpt|trình độ thpt|hết cấp 3|hết cấp iii|học xong thpt|tú tài|"
        "bổ túc thpt|bổ túc trung học|trình độ phổ thông|học hết phổ thông|hết phổ thông|học hết bậc thpt|hết bậc thpt|trình độ cấp 3|trình độ cấp iii|"
        "văn hóa cấp 3|văn hóa cấp iii|văn hóa thpt|tốt nghiệp cấp 3|tốt nghiệp cấp iii|"
        "văn hóa phổ thông|tốt nghiệp phổ thông|tốt nghiệp phổ thông trung học|"
        "tốt nghiệp trung học phổ thông|tốt nghiệp ptth|gdtx",
    },
    "qualification": {
        "intermediate": "trung cấp|trung học chuyên nghiệp|trình độ trung cấp|"
        "hệ trung cấp|bằng trung cấp|tcn|thcn|trung cấp nghề|trung cấp chuyên nghiệp|"
        "trung học nghề|sơ cấp, trung cấp|tốt nghiệp trung cấp|trung cấp chuyên môn",
        "college": "cao đẳng|trình độ cao đẳng|"
        "hệ cao đẳng|bằng cao đẳng|cao đẳng nghề|tốt nghiệp cao đẳng|cđ|cao đẳng sư phạm|"
        "trình độ chuyên môn cao đẳng",
        "university": "đại học|trình độ đại học|cử nhân|kỹ sư|kĩ sư|"
        "hệ đại học|bằng đại học|tốt nghiệp đại học|đh|đại học chính quy|bác sĩ, kỹ sư|"
        "kỹ sư, cử nhân|cử nhân, kỹ sư|trình độ chuyên môn đại học|bằng cử nhân|bậc đại học|"
        "chuyên môn đại học",
        "postgraduate": "sau đại học|trên đại học|thạc sĩ|tiến sĩ|cao học|"
        "thạc sĩ, tiến sĩ|tiến sĩ, thạc sĩ|sau và trên đại học|thạc sỹ, tiến sỹ|chuyên khoa cấp i|chuyên khoa cấp ii|bác sĩ chuyên khoa i|bác sĩ chuyên khoa ii|học vị thạc sĩ|học vị tiến sĩ|"
        "bằng thạc sĩ|trình độ thạc sĩ|trình độ sau đại học|trình độ trên đại học|"
        "trình độ thạc sĩ trở lên|bác sĩ chuyên khoa|chuyên khoa i|chuyên khoa ii|nghiên cứu sinh",
        "student": "đang là sinh viên|"
        "đang học đại học|đang học cao đẳng|đang theo học đại học|còn là sinh viên|còn đang học|"
        "đang theo học các trường",
    },
    "occupation": {
        "state-agency": "cb, cc, vc|cb, cc|cb,cc,vc|cbcc, vc|cc, vc|ccvc|cb, ccvc|cơ quan nhà nước|cán bộ, công chức|công chức|khối cơ quan nhà nước|"
        "cơ quan hành chính|cơ quan đảng, đoàn thể|cơ quan hành chính nhà nước|"
        "cán bộ, công chức xã|khối cơ quan|cán bộ cơ quan|cán bộ các cơ quan|cán bộ cơ quan nhà nước|khối các cơ quan|nhân viên hành chính|nhân viên văn phòng|hệ thống chính trị|trong hệ thống chính trị|công chức huyện|công chức xã, huyện|công chức huyện, xã|công chức xã và huyện|công chức huyện và xã|công chức cấp huyện|công chức các cấp|công chức các cơ quan|công chức phường|công chức xã, phường|cán bộ huyện|cán bộ cấp huyện|cán bộ, công chức huyện|cán bộ, công chức phường|khối chính quyền|khối đảng, chính quyền, đoàn thể|khối đảng, chính quyền|cán bộ công chức|cơ quan, ban, ngành|"
        "cán bộ công chức cấp xã|công chức xã|công chức cấp xã|cán bộ, công chức cấp xã|cán bộ xã|"
        "cán bộ cơ sở|cán bộ cấp xã|cán bộ chủ chốt|cán bộ chuyên trách|cán bộ không chuyên trách|"
        "người hoạt động không chuyên trách|cán bộ bán chuyên trách|cán bộ hợp đồng|"
        "cán bộ, công chức nhà nước|công chức nhà nước|cơ quan hành chính, sự nghiệp|"
        "hành chính sự nghiệp|khối hành chính|cán bộ, công chức, viên chức|"
        "cán bộ công chức viên chức|cbccvc|cbcc|cơ quan đảng|cơ quan, đơn vị nhà nước|"
        "công chức, viên chức|trong cơ quan nhà nước|khối cơ quan hành chính|khối đảng, đoàn thể|"
        "cán bộ đoàn thể|khối cơ quan, đơn vị|cơ quan hành chính, đoàn thể|"
        "cán bộ, công chức các cơ quan|cán bộ, công chức xã, phường|"
        "ở cơ quan|ở các cơ quan|trong các cơ quan|trong cơ quan",
        "public-service": "trường học|các trường học|trạm y tế|trường học, trạm y tế|khối trường học, y tế|viên chức|đơn vị sự nghiệp|giáo viên|giảng viên|cán bộ, giảng viên|"
        "cán bộ, giáo viên|cán bộ, viên chức|viên chức các đơn vị sự nghiệp|y, bác sĩ|bác sĩ|"
        "cán bộ y tế|sự nghiệp công lập|khối sự nghiệp|cán bộ, giáo viên, nhân viên|"
        "đơn vị sự nghiệp công lập|"
        "thầy giáo|cô giáo|thầy cô giáo|thầy giáo, cô giáo|thầy, cô giáo|nhà giáo|"
        "giáo viên, nhân viên|cán bộ quản lý, giáo viên|giáo viên mầm non|giáo viên tiểu học|"
        "giáo viên thcs|giáo viên thpt|giáo viên, viên chức|"
        "viên chức, giáo viên|y bác sĩ|y sĩ|dược sĩ|y, bác sĩ, điều dưỡng|bác sĩ, điều dưỡng|bác sĩ, dược sĩ|hộ sinh|nữ hộ sinh|kỹ thuật viên|dạy học|cô giáo mầm non|lĩnh vực giáo dục|lĩnh vực y tế|lĩnh vực giáo dục, y tế|viên chức ngành giáo dục|viên chức ngành y tế|viên chức ngành giáo dục, y tế|giáo viên các trường|giáo viên và viên chức y tế|giáo viên, cán bộ y tế|y tá|điều dưỡng|nhân viên y tế|cán bộ y, bác sĩ|"
        "đội ngũ y, bác sĩ|ngành giáo dục|ngành y tế|ngành giáo dục và y tế|giáo dục, y tế|"
        "giáo viên và nhân viên y tế|khối trường học|khối giáo dục|viên chức sự nghiệp|"
        "viên chức giáo dục|viên chức y tế|viên chức, người lao động|giảng viên, viên chức|"
        "cán bộ viên chức|giáo viên, y bác sĩ|giáo viên, bác sĩ|bác sĩ, giáo viên|"
        "nhân viên trường học|khối đơn vị sự nghiệp|khu vực sự nghiệp|đơn vị sự nghiệp nhà nước",
        "worker": "công nhân|công nhân lao động|người lao động|lao động trực tiếp|công nhân trực tiếp|"
        "công nhân trực tiếp sản xuất|công nhân, lao động|công nhân, người lao động|"
        "công nhân kỹ thuật|công nhân sản xuất|công nhân trong doanh nghiệp|"
        "công nhân, người lao động trực tiếp|công nhân khu công nghiệp|công nhân nhà máy|"
        "công nhân cao su|công nhân viên|công nhân viên chức|công nhân, viên chức|công nhân, viên chức, lao động|công nhân viên chức lao động|cnvclđ|cnlđ|làm công nhân|công nhân mỏ|thợ mỏ|thợ lò|thợ|người thợ|đứng máy|đứng chuyền|"
        "đứng dây chuyền|đứng lò|trực tiếp sản xuất|lao động sản xuất trực tiếp|"
        "người lao động trực tiếp|lao động trực tiếp sản xuất|tổ trưởng sản xuất|chuyền trưởng|"
        "công nhân may|công nhân, nhân viên|là công nhân|công nhân trực tiếp lao động|"
        "lao động phổ thông|đoàn viên công đoàn|công đoàn viên|công nhân các doanh nghiệp|cạo mủ|"
        "giai cấp công nhân|lực lượng công nhân",
        "farmer": "nông dân|là nông dân|hội viên nông dân|lao động nông thôn|"
        "làm nông|làm nông nghiệp|làm ruộng|lao động nông nghiệp|"
        "thuần nông|nông dân trực tiếp sản xuất|nông dân trực tiếp|xuất thân từ nông dân|"
        "trong nông dân|làm rẫy|làm nương rẫy|làm nương|trồng lúa|trồng trọt|chăn nuôi|trồng trọt, chăn nuôi|trực tiếp sản xuất nông nghiệp|lao động trực tiếp sản xuất nông nghiệp|lĩnh vực nông nghiệp|là hội viên hội nông dân|bà con nông dân|hội viên hội nông dân|sống bằng nghề nông|xuất thân nông dân|nông dân, ngư dân|sản xuất nông, lâm nghiệp|nông, lâm nghiệp|nông lâm nghiệp|nông dân sản xuất giỏi|chủ trang trại|sản xuất nông nghiệp|"
        "nghề nông|nông dân, lao động nông thôn|trực tiếp làm nông nghiệp|nông - lâm nghiệp|"
        "lực lượng nông dân|làm vườn|giai cấp nông dân",
        "pupil": "học sinh|sinh viên|học sinh, sinh viên|hs-sv|hssv|học sinh, sinh viên các trường|"
        "là học sinh|học sinh thpt|học sinh lớp 12|học sinh phổ thông|"
        "học sinh trung học phổ thông|sinh viên, học sinh|là sinh viên|sinh viên các trường|"
        "học sinh các trường thpt|học sinh ưu tú|sinh viên đại học|sinh viên cao đẳng|hs, sv|"
        "học sinh, sinh viên ưu tú|học sinh trung học|học trò|đang học thpt|đang học lớp|đang theo học thpt|ngồi trên ghế nhà trường|học sinh cuối cấp|học sinh khối 12|sinh viên năm cuối|học viên các trường|"
        "đang là học sinh|khối sinh viên",
        "armed-forces": "lực lượng vũ trang|công an|quân đội|quân sự|công an, quân sự|"
        "công an, quân đội|lực lượng công an|lực lượng công an, quân sự|bộ đội|quân nhân|dân quân|"
        "chiến sĩ|lực lượng quân đội|dân quân tự vệ|lực lượng dân quân|"
        "cán bộ, chiến sĩ|chiến sĩ công an|lực lượng an ninh, trật tự|bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự ở cơ sở|lực lượng tham gia bảo vệ an ninh, trật tự|thôn đội trưởng|ấp đội trưởng|đang tại ngũ|tại ngũ|quân nhân tại ngũ|tự vệ|xã đội|quân nhân chuyên nghiệp|sĩ quan, quân nhân chuyên nghiệp|hạ sĩ quan và binh sĩ|binh sĩ|binh lính|chiến sĩ biên phòng|cán bộ, chiến sĩ công an|cán bộ, chiến sĩ quân đội|cán bộ, chiến sĩ biên phòng|chiến sĩ tại ngũ|quân nhân, công an|chiến sĩ quân đội|công an xã|công an chính quy|sĩ quan|"
        "hạ sĩ quan|hạ sĩ quan, chiến sĩ|hạ sĩ quan, binh sĩ|bộ đội biên phòng|biên phòng|"
        "lực lượng quân sự|chiến sĩ nghĩa vụ|chiến sĩ nghĩa vụ quân sự|quân đội, công an|"
        "quân sự, công an|an ninh cơ sở|lực lượng bảo vệ an ninh trật tự ở cơ sở|"
        "lực lượng vũ trang nhân dân|llvt|ban chỉ huy quân sự|dân quân, công an|công an, dân quân|"
        "dân quân thường trực|lực lượng công an, quân đội|công an viên|khối lực lượng vũ trang|"
        "lực lượng dân quân tự vệ|quân sự xã|dân quân cơ động|cảnh sát",
        "enterprise": "doanh nghiệp|trong doanh nghiệp|trong các doanh nghiệp|khối doanh nghiệp|"
        "các doanh nghiệp|"
        "khu vực doanh nghiệp|doanh nghiệp nhà nước|doanh nghiệp, hợp tác xã|ở doanh nghiệp|ở các công ty|trong các công ty|làm việc ở các công ty|làm việc tại các công ty|làm việc tại các doanh nghiệp|cán bộ doanh nghiệp|cán bộ, nhân viên doanh nghiệp|nhân viên doanh nghiệp|công nhân viên doanh nghiệp|"
        "ở các doanh nghiệp|trong doanh nghiệp nhà nước|sản xuất kinh doanh|sản xuất, kinh doanh|"
        "khối sản xuất kinh doanh|khối kinh doanh|làm việc trong doanh nghiệp|"
        "làm việc trong các doanh nghiệp|thuộc doanh nghiệp|"
        "thuộc các doanh nghiệp|khối các doanh nghiệp|khối doanh nghiệp nhà nước",
    },
    "party-membership": {
        "non-member": "chưa phải đảng viên|chưa là đảng viên|không phải đảng viên|"
        "không phải là đảng viên|chưa phải là đảng viên|chưa vào đảng|ngoài đảng|"
        "chưa đứng trong hàng ngũ|chưa được kết nạp|chưa đứng vào hàng ngũ|chưa được vào đảng|"
        "chưa trở thành đảng viên|chưa vào hàng ngũ|chưa ở trong đảng|là quần chúng ngoài đảng|"
        "không là đảng viên",
    },
    "outcome": {
        "left-party": "ra khỏi đảng|đưa ra khỏi đảng|cho ra khỏi đảng|"
        "không còn đứng trong hàng ngũ|không còn là đảng viên|rời hàng ngũ|rời khỏi hàng ngũ|"
        "ra khỏi hàng ngũ|đưa khỏi đảng|ra đảng|rời đảng|đưa ra khỏi hàng ngũ|bị đưa ra khỏi đảng|"
        "loại ra khỏi đảng|không còn đủ tư cách|bị loại khỏi đảng",
        "remedied": "khắc phục|sửa chữa|khắc phục, sửa chữa|sửa chữa, khắc phục|khắc phục sửa chữa|"
        "sửa chữa khuyết điểm|tiến bộ|khắc phục khuyết điểm|"
        "đã tiến bộ|có tiến bộ|khắc phục hạn chế|khắc phục được|đã khắc phục|khắc phục tốt|"
        "sửa chữa được|sửa chữa tốt|khắc phục hạn chế, khuyết điểm|khắc phục, tiến bộ|"
        "sửa chữa, tiến bộ|khắc phục xong|khắc phục tồn tại",
        "under-watch": "theo dõi, giúp đỡ|theo dõi|tiếp tục theo dõi|giáo dục, giúp đỡ|"
        "tiếp tục giáo dục giúp đỡ|tiếp tục giáo dục|thử thách|được giúp đỡ|cần giúp đỡ|kèm cặp, giúp đỡ|"
        "tiếp tục giáo dục, giúp đỡ|"
        "tiếp tục thử thách|tiếp tục giúp đỡ|tiếp tục theo dõi, giúp đỡ|được giáo dục, giúp đỡ|"
        "giáo dục, rèn luyện|cần theo dõi|đang theo dõi|cam kết khắc phục|tiếp tục rèn luyện|"
        "tiếp tục kèm cặp|giúp đỡ, giáo dục|theo dõi, thử thách|giáo dục giúp đỡ|"
        "tiếp tục giáo dục, thử thách",
    },
    "party-presence": {
        "present": "có đảng viên|có tổ chức đảng|có tổ chức cơ sở đảng|thành lập được tổ chức đảng|"
        "lập được tổ chức đảng|thành lập tổ chức đảng|đã có đảng viên|đã có tổ chức đảng|"
        "có tổ chức đảng riêng|có đảng ủy|đều có đảng viên|có đảng viên sinh hoạt|"
        "đã thành lập tổ chức đảng|có đảng viên tại chỗ|xóa trắng đảng viên|"
        "có ít nhất một đảng viên|đã có đảng viên tại chỗ|đều đã có đảng viên|"
        "xây dựng được tổ chức đảng|có tổ chức cơ sở|có đảng viên là người tại chỗ|đã có ít nhất một đảng viên|có hạt nhân là đảng viên|hình thành được tổ chức đảng|đã lập được tổ chức đảng|có tổ chức đảng hoạt động|có cơ sở đảng|đều có tổ chức đảng|có từ một đảng viên trở lên",
        "absent": "chưa có đảng viên|chưa có tổ chức đảng|không có đảng viên|không có tổ chức đảng|"
        "trắng tổ chức|trắng đảng viên|trắng tổ chức đảng|trắng về đảng viên|"
        "không có lấy một đảng viên|chưa có lấy một đảng viên|không có một đảng viên|không có một đảng viên nào|không có đến một đảng viên|không một đảng viên|"
        "không có đảng viên là người tại chỗ|chưa có đảng viên là người tại chỗ|chưa có đảng viên sinh hoạt|không có đảng viên sinh hoạt|chưa có lấy một đảng viên nào|không có lấy một đảng viên nào|"
        "chưa có hạt nhân là đảng viên|chưa có cơ sở đảng|chưa lập được tổ chức đảng|chưa có tổ chức đảng, đoàn thể|chưa xây dựng được tổ chức đảng|chưa có tổ chức đảng nào|không có tổ chức đảng nào|"
        "vắng bóng đảng viên|thiếu vắng đảng viên|trắng cả đảng viên|trắng tổ chức cơ sở|chưa xóa được trắng đảng viên|chưa thành lập được tổ chức đảng|"
        "trắng tổ chức cơ sở đảng|vắng đảng viên|không còn đảng viên|trắng đảng|"
        "trắng về tổ chức đảng|không có bóng đảng viên|chưa có một đảng viên|"
        "chưa có một đảng viên nào|không có đảng viên nào|chưa có đảng viên nào|còn trắng|"
        "chưa thành lập tổ chức đảng|chưa có đảng viên tại chỗ|không có đảng viên tại chỗ|"
        "chưa có tổ chức cơ sở đảng|trắng về tổ chức|vùng trắng|còn trắng đảng viên",
    },
    "work-assignment": {
        "assigned": "phân công công tác|phân công nhiệm vụ|được phân công|có nhiệm vụ cụ thể|"
        "phân công nhiệm vụ cụ thể|được phân công công tác|được phân công nhiệm vụ|"
        "được giao nhiệm vụ|được phân công nhiệm vụ cụ thể|nhận nhiệm vụ|được phân công theo dõi|"
        "được phân công phụ trách|phân công phụ trách hộ|được phân công phụ trách|phụ trách hộ|"
        "được phân công phụ trách hộ",
    },
    "age": {
        "youth-union-age": "độ tuổi đoàn viên thanh niên|trong độ tuổi đoàn viên thanh niên|độ tuổi đoàn viên, thanh niên|trong độ tuổi đoàn viên|độ tuổi đoàn|tuổi đoàn|trong độ tuổi đoàn|độ tuổi đoàn viên|"
        "độ tuổi thanh niên|trong độ tuổi thanh niên|"
        "tuổi thanh niên|lứa tuổi thanh niên|độ tuổi đoàn thanh niên|trong tuổi đoàn|"
        "còn tuổi đoàn|còn trong độ tuổi đoàn|tuổi đoàn viên|lứa tuổi đoàn|độ tuổi sinh hoạt đoàn",
    },
    "other": {
        "catholic": "công giáo|theo đạo công giáo|người công giáo|giáo dân|gốc giáo|đạo thiên chúa|"
        "thiên chúa giáo|theo đạo thiên chúa|đồng bào công giáo|là giáo dân|đạo công giáo|theo công giáo|"
        "tín đồ công giáo|người theo công giáo|người theo đạo công giáo|gốc công giáo|bà con công giáo|công giáo toàn tòng",
        "buddhist": "phật giáo|đạo phật|phật tử|theo đạo phật|"
        "phật giáo khmer|theo phật giáo|tín đồ phật giáo|người theo đạo phật|người theo phật giáo|đạo phật giáo|phật giáo nam tông",
        "protestant": "tin lành|đạo tin lành|theo đạo tin lành|tín đồ tin lành|theo tin lành|người theo đạo tin lành",
        "cao-dai": "cao đài|đạo cao đài|theo đạo cao đài|tín đồ cao đài|theo cao đài|người theo đạo cao đài",
        "hoa-hao": "hòa hảo|phật giáo hòa hảo|theo đạo hòa hảo|theo phật giáo hòa hảo|tín đồ phật giáo hòa hảo|tín đồ hòa hảo|đạo phật giáo hòa hảo|pghh",
        "muslim": "hồi giáo|đạo hồi|theo đạo hồi|theo hồi giáo|tín đồ hồi giáo|islam|đạo bà ni|đạo bà la môn|bà la môn",
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
        "trắng kết nạp đảng|không phát triển được đảng viên mới|"
        "chưa phát triển được đảng viên mới|chưa phát triển đảng viên|"
        "chưa kết nạp được đảng viên nào|chưa kết nạp được người nào|không kết nạp được người nào|"
        "không có kết nạp|không có người vào đảng|không có lễ kết nạp|không kết nạp thêm được|"
        "không kết nạp mới được|chưa kết nạp mới được|không phát triển được|chưa phát triển được|"
        "trắng chỉ tiêu|trắng nguồn|không còn nguồn|không kết nạp thêm được đảng viên nào|không có thêm đảng viên|chưa có thêm đảng viên|không có thêm đảng viên mới|"
        "chưa kết nạp thêm được đảng viên|chưa kết nạp được đảng viên mới nào|không kết nạp được một đảng viên nào|chưa kết nạp được một đảng viên nào|không có ai vào đảng|chưa có ai vào đảng|không kết nạp được một ai|"
        "không kết nạp được quần chúng nào|chưa kết nạp được quần chúng nào|trắng về kết nạp đảng viên|trắng về kết nạp|chưa phát triển được đảng viên nào|không phát triển được đảng viên nào",
        "admitting": "có đảng viên mới|đều có đảng viên mới|đã có đảng viên mới|kết nạp được đảng viên|kết nạp được đảng viên mới|đã kết nạp được đảng viên|đều kết nạp được đảng viên|có kết nạp đảng viên|"
        "kết nạp được học sinh|kết nạp được công nhân|phát triển được đảng viên|có phát triển đảng viên|kết nạp được đảng viên là học sinh|có nguồn kết nạp|có công đoàn|có tổ chức đoàn",
        "exempt": "miễn công tác|miễn sinh hoạt|được miễn|miễn công tác, miễn sinh hoạt|"
        "miễn công tác và sinh hoạt",
        "disciplined": "kỷ luật|xử lý kỷ luật|bị kỷ luật|vi phạm|vi phạm phải xử lý kỷ luật",
        "party-badge": "huy hiệu|huy hiệu đảng|"
        "năm tuổi đảng|tuổi đảng|huy hiệu 30 năm|tặng huy hiệu|nhận huy hiệu|trao huy hiệu",
        "struck-off": "xóa tên|"
        "bị xóa tên|xóa tên trong danh sách|xóa tên đảng viên|xóa tên khỏi danh sách|"
        "xóa tên khỏi danh sách đảng viên|xóa tên trong danh sách đảng viên",
        "expelled": "khai trừ|"
        "bị khai trừ|khai trừ ra khỏi đảng|khai trừ khỏi đảng|bị khai trừ khỏi đảng|"
        "bị khai trừ ra khỏi đảng|khai trừ đảng",
        "seconded": "tăng cường|được tăng cường|tăng cường về|được tăng cường về|được điều động|điều động về|biệt phái|được biệt phái|luân chuyển|được luân chuyển|sinh hoạt tạm thời|đảng viên tăng cường",
        "eligible": "đủ điều kiện kết nạp|đủ điều kiện xét kết nạp|đủ điều kiện để kết nạp|đủ điều kiện được kết nạp|đủ tiêu chuẩn kết nạp|đủ điều kiện vào đảng|đủ điều kiện đề nghị kết nạp|đủ điều kiện, tiêu chuẩn kết nạp|đủ tiêu chuẩn, điều kiện kết nạp|"
        "đủ tiêu chuẩn vào đảng|chờ kết nạp|chờ xét kết nạp|chờ quyết định kết nạp|chờ ngày kết nạp|đang chờ kết nạp|hồ sơ kết nạp|hồ sơ xin vào đảng|hồ sơ đề nghị kết nạp|hồ sơ xét kết nạp|đủ điều kiện",
        "aspiring": "đơn xin vào đảng|nộp đơn xin vào đảng|viết đơn xin vào đảng|xin vào đảng|xin được vào đảng|muốn vào đảng|nguyện vọng vào đảng|có nguyện vọng vào đảng|"
        "mong muốn vào đảng|phấn đấu vào đảng|mong được vào đảng|đăng ký phấn đấu vào đảng|tha thiết vào đảng|nguyện vọng được vào đảng|mong muốn được vào đảng|nguyện vọng phấn đấu vào đảng",
        "elsewhere": "đi làm ăn xa|làm ăn xa|đi xa|đi lao động xa|xa quê|đi làm xa",
        "resigned": "nguyện vọng cá nhân|xin ra|tự nguyện xin ra|làm đơn xin ra|"
        "xin ra khỏi đảng|tự nguyện ra khỏi đảng|có đơn xin ra khỏi đảng|"
        "làm đơn xin ra khỏi đảng|có đơn xin ra|tự xin ra|tự xin ra khỏi đảng|xin rút|"
        "cho ra khỏi đảng theo nguyện vọng",
        "warned": "cảnh cáo",
        "reprimanded": "khiển trách",
        "excellent": "loại giỏi|loại xuất sắc|xuất sắc|"
        "xếp loại giỏi|xếp loại xuất sắc|đạt loại giỏi|đạt loại xuất sắc|loại a|"
        "hoàn thành xuất sắc nhiệm vụ|hoàn thành xuất sắc|kết quả giỏi|"
        "học sinh giỏi|sinh viên giỏi|học lực giỏi|học lực khá, giỏi",
        "good": "loại khá|hoàn thành tốt nhiệm vụ|"
        "xếp loại khá|đạt loại khá|khá, giỏi|khá giỏi|loại khá, giỏi|xếp loại khá, giỏi|"
        "khá và giỏi|loại khá và giỏi|giỏi và khá|loại khá trở lên|khá, giỏi trở lên|giỏi, khá|"
        "loại giỏi, khá|hoàn thành nhiệm vụ|kết quả khá|hoàn thành tốt",
        "not-fulfilled": "không hoàn thành nhiệm vụ|chưa hoàn thành nhiệm vụ|không hoàn thành|xếp loại yếu|loại yếu",
        "pass": "đạt yêu cầu|loại trung bình|loại đạt|"
        "trung bình|xếp loại trung bình|xếp loại đạt|kết quả trung bình",
        "certified": "được cấp giấy chứng nhận|có giấy chứng nhận|"
        "nhận giấy chứng nhận|được cấp chứng nhận|được nhận giấy chứng nhận",
        "trained": "học xong lớp|đã qua lớp|hoàn thành lớp|đã học lớp|đã học xong lớp|đã hoàn thành lớp",
        "hamlet-cell": "chi bộ thôn|chi bộ ấp|chi bộ xóm|chi bộ khu dân cư|chi bộ tổ dân phố|"
        "chi bộ khu phố|chi bộ thôn, xóm|chi bộ thôn, buôn|"
        "chi bộ bản|chi bộ buôn|chi bộ làng|chi bộ khóm|chi bộ thôn, bản|chi bộ nông thôn|"
        "chi bộ thôn, làng|chi bộ khối phố|chi bộ thôn, tổ dân phố|chi bộ ấp, khóm|chi bộ khu|"
        "chi bộ địa bàn dân cư|chi bộ thôn, ấp|chi bộ xóm, bản|chi bộ ấp, khu phố|"
        "chi bộ dân cư",
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
        "private-sector": "các doanh nghiệp tư nhân|trong các doanh nghiệp tư nhân|tại các doanh nghiệp tư nhân|ở các doanh nghiệp tư nhân|các doanh nghiệp ngoài khu vực nhà nước|"
        "trong các doanh nghiệp ngoài khu vực nhà nước|công ty tư nhân|các công ty tư nhân|thành phần kinh tế ngoài nhà nước|khu vực ngoài quốc doanh|ngoài khu vực nhà nước|doanh nghiệp tư nhân|kinh tế tư nhân|ngoài nhà nước|khu vực tư nhân|"
        "doanh nghiệp ngoài nhà nước|doanh nghiệp ngoài khu vực nhà nước|"
        "doanh nghiệp tư nhân trong nước|khu vực ngoài nhà nước|"
        "khu vực doanh nghiệp ngoài nhà nước|khu vực kinh tế tư nhân|"
        "doanh nghiệp khu vực ngoài nhà nước|đơn vị kinh tế tư nhân|ngoài quốc doanh|"
        "doanh nghiệp ngoài quốc doanh|doanh nghiệp dân doanh|trong doanh nghiệp ngoài nhà nước|"
        "trong các doanh nghiệp ngoài nhà nước|thành phần kinh tế tư nhân|khu vực dân doanh|"
        "doanh nghiệp, đơn vị kinh tế tư nhân|trong doanh nghiệp tư nhân|ở doanh nghiệp tư nhân|"
        "ở các doanh nghiệp ngoài nhà nước|các doanh nghiệp ngoài nhà nước",
        "cadre": "cán bộ|"
        "cán bộ thôn|cán bộ thôn, bản|cán bộ ấp|cán bộ mặt trận|trưởng thôn|trưởng bản|trưởng ấp|"
        "trưởng xóm|tổ trưởng dân phố",
        "business-owner": "chủ doanh nghiệp|hộ kinh doanh|"
        "chủ hộ kinh doanh|doanh nhân|chủ doanh nghiệp, hộ kinh doanh|chủ doanh nghiệp tư nhân|chủ cơ sở kinh doanh|chủ cơ sở sản xuất, kinh doanh|giám đốc doanh nghiệp|giám đốc công ty|chủ hộ kinh doanh, buôn bán|tiểu thương|buôn bán|làm kinh doanh|"
        "hộ kinh doanh cá thể|chủ cơ sở sản xuất|kinh doanh, buôn bán|buôn bán nhỏ|dịch vụ|"
        "thương mại, dịch vụ",
        "with-cell": "có chi bộ|có đảng bộ|có chi bộ đảng|có chi bộ riêng|có đảng bộ cơ sở|có chi bộ độc lập|"
        "thành lập được chi bộ|lập được chi bộ|thành lập chi bộ|đã có chi bộ|đều có chi bộ|"
        "có chi bộ sinh hoạt độc lập|thành lập được đảng bộ|đã thành lập chi bộ|"
        "đã thành lập được chi bộ|đều đã có chi bộ|đã lập được chi bộ|xây dựng được chi bộ|"
        "có chi bộ đảng độc lập|lập được chi bộ riêng|thành lập được chi bộ riêng|đã lập chi bộ|đã có chi bộ riêng|đã có chi bộ độc lập|có chi bộ độc lập|thành lập chi bộ riêng|thành lập chi bộ độc lập|thành lập được chi bộ độc lập|đã có đảng bộ|đã có chi bộ đảng|có chi bộ hoặc đảng bộ|có chi bộ, đảng bộ|đã xóa ghép",
        "without-cell": "chưa có chi bộ|không có chi bộ|trắng chi bộ|chưa có chi bộ riêng|chưa lập được chi bộ|"
        "chưa thành lập được chi bộ|chưa có chi bộ độc lập|chưa thành lập chi bộ|sinh hoạt ghép|"
        "trắng về chi bộ|trắng chi bộ đảng|chưa lập được chi bộ riêng|chưa thành lập được chi bộ riêng|chưa thành lập được chi bộ độc lập|"
        "chưa đủ đảng viên để thành lập chi bộ|chưa đủ điều kiện thành lập chi bộ|chưa đủ người để thành lập chi bộ|chưa đủ đảng viên lập chi bộ|không đủ đảng viên để lập chi bộ|chưa đủ điều kiện lập chi bộ|chưa xây dựng được chi bộ|còn sinh hoạt ghép|phải ghép chi bộ|chưa tách được chi bộ|chưa có chi bộ đảng|chưa có chi bộ nào|không có chi bộ riêng|sinh hoạt ghép chi bộ|"
        "phải sinh hoạt ghép|chưa lập chi bộ|chưa thành lập được đảng bộ",
        "demobilised": "bộ đội xuất ngũ|quân nhân xuất ngũ|thanh niên xuất ngũ|xuất ngũ|phục viên|bộ đội phục viên|cựu quân nhân|"
        "quân nhân phục viên|hoàn thành nghĩa vụ quân sự|đã hoàn thành nghĩa vụ quân sự|khoác áo lính|từng khoác áo lính|"
        "bộ đội xuất ngũ và cựu chiến binh|bộ đội xuất ngũ và dân quân|từng qua quân ngũ|qua quân ngũ|quân nhân dự bị|"
        "người lính cũ|bộ đội về|đi bộ đội về|quân nhân xuất ngũ trở về",
        "veteran": "cựu chiến binh|ccb|hội viên cựu chiến binh|cựu thanh niên xung phong",
        "intellectual": "trí thức|đội ngũ trí thức|trí thức trẻ",
        "fisherman": "ngư dân|làm nghề biển|đi biển|lao động biển|làm biển|nghề biển",
        "rural": "khu vực nông thôn|ở nông thôn|địa bàn nông thôn|vùng nông thôn|khối nông thôn|khối xã|"
        "ở địa bàn dân cư|khu dân cư nông thôn",
        "urban": "đô thị|khu vực đô thị|thành thị|khu vực thành thị",
        "foreign-invested": "có vốn đầu tư nước ngoài|vốn đầu tư nước ngoài|doanh nghiệp có vốn đầu tư nước ngoài|fdi|doanh nghiệp fdi|"
        "khu vực có vốn đầu tư nước ngoài",
        "union-cadre": "cán bộ đoàn|cán bộ hội|cán bộ công đoàn|cán bộ đoàn, hội|cán bộ đoàn thể|cán bộ hội phụ nữ",
        "freelance": "lao động tự do|nghề tự do|làm nghề tự do|thành phần khác|các thành phần khác|đối tượng khác|"
        "ngành nghề khác|nghề nghiệp khác|thành phần xã hội khác",
        "party-member": "đứng trong hàng ngũ|đang đứng trong hàng ngũ|đã đứng trong hàng ngũ|là đảng viên|đã là đảng viên|hiện là đảng viên|đều là đảng viên",
        "dissolved": "giải thể|sáp nhập|phải giải thể|hợp nhất|tan rã",
        "skilled": "sơ cấp|có tay nghề|chưa qua đào tạo|chưa có bằng cấp|chưa có trình độ chuyên môn",
        "primary": "cấp i|trình độ tiểu học",
        "political-theory": "sơ cấp lý luận chính trị|trung cấp lý luận chính trị|cao cấp lý luận chính trị|cử nhân chính trị|cao cấp chính trị|"
        "trung cấp chính trị|sơ cấp chính trị|lý luận chính trị",
        "border-communes": "các xã biên giới|các xã, thị trấn biên giới|các bản biên giới|các thôn biên giới|các xã vùng biên|"
        "khu vực biên giới|địa bàn biên giới|tuyến biên giới|các buôn biên giới|các đồn biên phòng",
        "remote-communes": "các xã vùng cao|các bản vùng cao|các xã vùng sâu|các xã vùng sâu, vùng xa|các xã vùng xa|"
        "các xã đặc biệt khó khăn|các xã khó khăn|các xã miền núi|các thôn đặc biệt khó khăn|"
        "các bản đặc biệt khó khăn|các xã nghèo|địa bàn đặc biệt khó khăn|địa bàn vùng sâu, vùng xa|"
        "các xã khu vực iii|các xã vùng dân tộc|các xã vùng dân tộc thiểu số|địa bàn vùng cao|"
        "các xã vùng đồng bào dân tộc thiểu số|vùng đặc biệt khó khăn|khu vực vùng cao",
        "coastal-communes": "các xã ven biển|các xã bãi ngang|các xã vùng biển|các xã đảo|các xã vùng ven biển|khu vực ven biển|"
        "các xã bãi ngang ven biển",
        "retired": "hưu trí|nghỉ hưu|"
        "cán bộ hưu|cán bộ hưu trí|cán bộ nghỉ hưu|hưu|về hưu|cán bộ về hưu",
    },
}  # fmt: skip
