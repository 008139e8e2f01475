"""What the Party press calls the parts of a whole that the table has a dimension for: as data.

"Nữ 57, có đạo 12, có trình độ đại học 40": written as `phrases` is.
"""

# Which part of the whole: dimension → category → phrases.
PARTS = {
    "sex": {
        "female": "nữ|phụ nữ|đảng viên nữ|đảng viên là nữ|nữ giới|chị em phụ nữ|nữ đảng viên|là nữ|"
        "giới nữ|cán bộ nữ|nữ cán bộ|quần chúng nữ|đoàn viên nữ|công nhân nữ|nữ công nhân|"
        "nữ giáo viên|các nữ đồng chí|nữ đồng chí|là hội viên phụ nữ|là hội viên hội phụ nữ|"
        "là hội viên hội liên hiệp phụ nữ|là cán bộ, hội viên phụ nữ|nữ sinh|nữ thanh niên|"
        "nữ đoàn viên|chị em|lao động nữ|nữ quần chúng|đồng chí nữ|phái nữ|nữ sinh viên|"
        "nữ học sinh|giới tính nữ|là phụ nữ|phái yếu|đảng viên mới nữ|nữ đảng viên mới|"
        "nữ đảng viên mới kết nạp|đảng viên nữ mới kết nạp",
        "male": "nam|nam giới|đảng viên nam|là nam|giới nam|nam thanh niên|đồng chí nam|"
        "quần chúng nam|phái nam|nam đảng viên|giới tính nam|đàn ông|nam sinh|nam đảng viên mới",
    },
    "ethnicity": {
        "minority": "dân tộc thiểu số|dân tộc ít người|đồng bào dân tộc|dtts|"
        "đồng bào dân tộc thiểu số|người dân tộc thiểu số|người dân tộc|người đồng bào|"
        "con em đồng bào|là người dân tộc|người dân tộc ít người|dân tộc thiểu số ít người|"
        "các dân tộc thiểu số|đồng bào các dân tộc|là người dân tộc thiểu số|"
        "con em đồng bào dân tộc|con em đồng bào dân tộc thiểu số|người đồng bào dân tộc|"
        "người đồng bào dân tộc thiểu số|đồng bào thiểu số|người thiểu số|dân tộc bản địa|"
        "đồng bào dân tộc bản địa|người đồng bào thiểu số|người dtts|đồng bào dtts|"
        "là dân tộc thiểu số|đồng bào dân tộc ít người|là người đồng bào|tộc người thiểu số|"
        "đồng bào dân tộc tại chỗ|dân tộc thiểu số tại chỗ|dân tộc tại chỗ|người dân tộc tại chỗ|"
        "đồng bào tại chỗ|người thượng|đồng bào thượng|dân tộc|con em dân tộc",
    },
    "religion": {
        "believer": "tôn giáo|tín đồ|tín đồ các tôn giáo|tín đồ tôn giáo|có đạo|theo đạo|"
        "đồng bào có đạo|người có đạo|theo tôn giáo|theo các tôn giáo|đồng bào tôn giáo|"
        "đồng bào theo đạo|giáo dân và phật tử|chức sắc|chức việc|chức sắc, chức việc|"
        "là người có đạo|là tín đồ|là người theo đạo|người theo đạo|theo các đạo|"
        "người có tín ngưỡng|tín ngưỡng, tôn giáo|có tín ngưỡng, tôn giáo|bà con giáo dân|"
        "bà con có đạo|bà con theo đạo|đồng bào lương giáo|đảng viên có đạo|đảng viên gốc đạo|"
        "gốc đạo|người theo tôn giáo|linh mục|tu sĩ|nữ tu|sư sãi|chức sắc tôn giáo|"
        "chức sắc, chức việc tôn giáo|chức việc tôn giáo|nhà tu hành|gia đình có đạo|"
        "người lương giáo|vùng giáo|có tín ngưỡng tôn giáo|là người có tôn giáo|có tôn giáo|"
        "là đồng bào có đạo|là đồng bào tôn giáo|đồng bào các tôn giáo|người tôn giáo",
    },
    "youth-union": {
        "member": "đoàn viên|đoàn viên thanh niên|đoàn viên ưu tú|từ đoàn viên ưu tú|"
        "là đoàn viên ưu tú|đoàn viên thanh niên ưu tú|là đoàn viên|đoàn viên tncs|"
        "đoàn viên đoàn tncs|đoàn viên thanh niên cộng sản|đoàn viên đoàn thanh niên|"
        "đoàn viên đoàn tncs hồ chí minh|sinh hoạt đoàn|đang sinh hoạt đoàn|trong tổ chức đoàn|"
        "là đoàn viên thanh niên|đang là đoàn viên|trưởng thành từ đoàn|"
        "trưởng thành từ phong trào đoàn|trưởng thành từ phong trào thanh niên|"
        "trưởng thành từ phong trào đoàn thanh niên|trưởng thành từ công tác đoàn|"
        "trưởng thành qua phong trào đoàn|xuất thân từ phong trào đoàn|từ phong trào đoàn|"
        "từ phong trào thanh niên|trong môi trường đoàn|trưởng thành từ phong trào đoàn, hội|"
        "xuất thân từ đoàn viên|trưởng thành từ đoàn viên|đoàn viên đoàn thanh niên cộng sản|"
        "trưởng thành từ đoàn thanh niên|trưởng thành từ tổ chức đoàn|từ tổ chức đoàn|"
        "xuất thân từ đoàn|đoàn viên, thanh niên|đoàn viên tncs hồ chí minh|từ nguồn đoàn viên|"
        "đang sinh hoạt trong đoàn|còn sinh hoạt đoàn|đvtn|lực lượng đoàn viên|"
        "lực lượng đoàn viên thanh niên|thanh niên, đoàn viên|"
        "đoàn viên đoàn thanh niên cộng sản hồ chí minh",
    },
    "schooling": {
        "lower-secondary": "thcs|trung học cơ sở|trình độ thcs|cấp 2|cấp ii|tốt nghiệp thcs|"
        "học hết thcs|hết cấp 2|hết cấp ii|phổ thông cơ sở|ptcs|trung học cơ sở (cấp 2)|"
        "học xong thcs|học hết bậc thcs|hết bậc thcs|học xong cấp ii|văn hóa thcs|trình độ cấp 2|"
        "trình độ cấp ii|văn hóa cấp 2|văn hóa cấp ii|học vấn thcs",
        "upper-secondary": "thpt|trung học phổ thông|phổ thông trung học|ptth|cấp 3|cấp iii|"
        "tốt nghiệp thpt|học hết thpt|trình độ thpt|hết cấp 3|hết cấp iii|học xong thpt|tú tài|"
        "bổ túc thpt|bổ túc trung học|trình độ phổ thông|học hết phổ thông|hết phổ thông|"
        "học hết bậc thpt|hết bậc thpt|trình độ cấp 3|trình độ cấp iii|văn hóa cấp 3|"
        "văn hóa cấp iii|văn hóa thpt|tốt nghiệp cấp 3|tốt nghiệp cấp iii|văn hóa phổ thông|"
        "tốt nghiệp phổ thông|tốt nghiệp phổ thông trung học|tốt nghiệp trung học phổ thông|"
        "tốt nghiệp ptth|gdtx",
    },
    "qualification": {
        "intermediate": "trung cấp|trung học chuyên nghiệp|trình độ trung cấp|hệ trung cấp|"
        "bằng trung cấp|tcn|thcn|trung cấp nghề|trung cấp chuyên nghiệp|trung học nghề|"
        "sơ cấp, trung cấp|tốt nghiệp trung cấp|trung cấp chuyên môn",
        "college": "cao đẳng|trình độ cao đẳng|hệ cao đẳng|bằng cao đẳng|cao đẳng nghề|"
        "tốt nghiệp cao đẳng|cđ|cao đẳng sư phạm|trình độ chuyên môn cao đẳng",
        "university": "đại học|trình độ đại học|cử nhân|kỹ sư|hệ đại học|bằng đại học|"
        "tốt nghiệp đại học|đh|đại học chính quy|bác sĩ, kỹ sư|kỹ sư, cử nhân|cử nhân, kỹ sư|"
        "trình độ chuyên môn đại học|bằng cử nhân|bậc đại học|chuyên môn đại học",
        "postgraduate": "sau đại học|trên đại học|thạc sĩ|tiến sĩ|cao học|thạc sĩ, tiến sĩ|"
        "tiến sĩ, thạc sĩ|sau và trên đại học|chuyên khoa cấp i|chuyên khoa cấp ii|"
        "bác sĩ chuyên khoa i|bác sĩ chuyên khoa ii|học vị thạc sĩ|học vị tiến sĩ|bằng thạc sĩ|"
        "trình độ thạc sĩ|trình độ sau đại học|trình độ trên đại học|trình độ thạc sĩ trở lên|"
        "bác sĩ chuyên khoa|chuyên khoa i|chuyên khoa ii|nghiên cứu sinh",
        "student": "đang là sinh viên|đang học đại học|đang học cao đẳng|đang theo học đại học|"
        "còn là sinh viên|còn đang học|đang theo học các trường",
    },
    "occupation": {
        "state-agency": "cb, cc, vc|cb, cc|cbcc, vc|cc, vc|ccvc|cb, ccvc|cơ quan nhà nước|"
        "cán bộ, công chức|công chức|khối cơ quan nhà nước|cơ quan hành chính|"
        "cơ quan đảng, đoàn thể|cơ quan hành chính nhà nước|cán bộ, công chức xã|khối cơ quan|"
        "cán bộ cơ quan|cán bộ các cơ quan|cán bộ cơ quan nhà nước|khối các cơ quan|"
        "nhân viên hành chính|nhân viên văn phòng|hệ thống chính trị|trong hệ thống chính trị|"
        "công chức huyện|công chức xã, huyện|công chức huyện, xã|công chức xã và huyện|"
        "công chức huyện và xã|công chức cấp huyện|công chức các cấp|công chức các cơ quan|"
        "công chức phường|công chức xã, phường|cán bộ huyện|cán bộ cấp huyện|"
        "cán bộ, công chức huyện|cán bộ, công chức phường|khối chính quyền|"
        "khối đảng, chính quyền, đoàn thể|khối đảng, chính quyền|cán bộ công chức|"
        "cơ quan, ban, ngành|cán bộ công chức cấp xã|công chức xã|công chức cấp xã|"
        "cán bộ, công chức cấp xã|cán bộ xã|cán bộ cơ sở|cán bộ cấp xã|cán bộ chủ chốt|"
        "cán bộ chuyên trách|cán bộ không chuyên trách|người hoạt động không chuyên trách|"
        "cán bộ bán chuyên trách|cán bộ hợp đồng|cán bộ, công chức nhà nước|công chức nhà nước|"
        "cơ quan hành chính, sự nghiệp|hành chính sự nghiệp|khối hành chính|"
        "cán bộ, công chức, viên chức|cán bộ công chức viên chức|cbccvc|cbcc|cơ quan đảng|"
        "cơ quan, đơn vị nhà nước|công chức, viên chức|trong cơ quan nhà nước|"
        "khối cơ quan hành chính|khối đảng, đoàn thể|cán bộ đoàn thể|khối cơ quan, đơn vị|"
        "cơ quan hành chính, đoàn thể|cán bộ, công chức các cơ quan|cán bộ, công chức xã, phường|"
        "ở cơ quan|ở các cơ quan|trong các cơ quan|trong cơ quan",
        "public-service": "trường học|các trường học|trạm y tế|trường học, trạm y tế|"
        "khối trường học, y tế|viên chức|đơn vị sự nghiệp|giáo viên|giảng viên|cán bộ, giảng viên|"
        "cán bộ, giáo viên|cán bộ, viên chức|viên chức các đơn vị sự nghiệp|y, bác sĩ|bác sĩ|"
        "cán bộ y tế|sự nghiệp công lập|khối sự nghiệp|cán bộ, giáo viên, nhân viên|"
        "đơn vị sự nghiệp công lập|thầy giáo|cô giáo|thầy cô giáo|thầy giáo, cô giáo|thầy, cô giáo|"
        "nhà giáo|giáo viên, nhân viên|cán bộ quản lý, giáo viên|giáo viên mầm non|"
        "giáo viên tiểu học|giáo viên thcs|giáo viên thpt|giáo viên, viên chức|"
        "viên chức, giáo viên|y bác sĩ|y sĩ|dược sĩ|y, bác sĩ, điều dưỡng|bác sĩ, điều dưỡng|"
        "bác sĩ, dược sĩ|hộ sinh|nữ hộ sinh|kỹ thuật viên|dạy học|cô giáo mầm non|"
        "lĩnh vực giáo dục|lĩnh vực y tế|lĩnh vực giáo dục, y tế|viên chức ngành giáo dục|"
        "viên chức ngành y tế|viên chức ngành giáo dục, y tế|giáo viên các trường|"
        "giáo viên và viên chức y tế|giáo viên, cán bộ y tế|y tá|điều dưỡng|nhân viên y tế|"
        "cán bộ y, bác sĩ|đội ngũ y, bác sĩ|ngành giáo dục|ngành y tế|ngành giáo dục và y tế|"
        "giáo dục, y tế|giáo viên và nhân viên y tế|khối trường học|khối giáo dục|"
        "viên chức sự nghiệp|viên chức giáo dục|viên chức y tế|viên chức, người lao động|"
        "giảng viên, viên chức|cán bộ viên chức|giáo viên, y bác sĩ|giáo viên, bác sĩ|"
        "bác sĩ, giáo viên|nhân viên trường học|khối đơn vị sự nghiệp|khu vực sự nghiệp|"
        "đơn vị sự nghiệp nhà nước",
        "worker": "công nhân|công nhân lao động|người lao động|lao động trực tiếp|"
        "công nhân trực tiếp|công nhân trực tiếp sản xuất|công nhân, lao động|"
        "công nhân, người lao động|công nhân kỹ thuật|công nhân sản xuất|"
        "công nhân trong doanh nghiệp|công nhân, người lao động trực tiếp|"
        "công nhân khu công nghiệp|công nhân nhà máy|công nhân cao su|công nhân viên|"
        "công nhân viên chức|công nhân, viên chức|công nhân, viên chức, lao động|"
        "công nhân viên chức lao động|cnvclđ|cnlđ|làm công nhân|công nhân mỏ|thợ mỏ|thợ lò|thợ|"
        "người thợ|đứng máy|đứng chuyền|đứng dây chuyền|đứng lò|trực tiếp sản xuất|"
        "lao động sản xuất trực tiếp|người lao động trực tiếp|lao động trực tiếp sản xuất|"
        "tổ trưởng sản xuất|chuyền trưởng|công nhân may|công nhân, nhân viên|là công nhân|"
        "công nhân trực tiếp lao động|lao động phổ thông|đoàn viên công đoàn|công đoàn viên|"
        "công nhân các doanh nghiệp|cạo mủ|giai cấp công nhân|lực lượng công nhân",
        "farmer": "nông dân|là nông dân|hội viên nông dân|lao động nông thôn|làm nông|"
        "làm nông nghiệp|làm ruộng|lao động nông nghiệp|thuần nông|nông dân trực tiếp sản xuất|"
        "nông dân trực tiếp|xuất thân từ nông dân|trong nông dân|làm rẫy|làm nương rẫy|làm nương|"
        "trồng lúa|trồng trọt|chăn nuôi|trồng trọt, chăn nuôi|trực tiếp sản xuất nông nghiệp|"
        "lao động trực tiếp sản xuất nông nghiệp|lĩnh vực nông nghiệp|là hội viên hội nông dân|"
        "bà con nông dân|hội viên hội nông dân|sống bằng nghề nông|xuất thân nông dân|"
        "nông dân, ngư dân|sản xuất nông, lâm nghiệp|nông, lâm nghiệp|nông lâm nghiệp|"
        "nông dân sản xuất giỏi|chủ trang trại|sản xuất nông nghiệp|nghề nông|"
        "nông dân, lao động nông thôn|trực tiếp làm nông nghiệp|nông - lâm nghiệp|"
        "lực lượng nông dân|làm vườn|giai cấp nông dân",
        "pupil": "học sinh|sinh viên|học sinh, sinh viên|hs-sv|hssv|học sinh, sinh viên các trường|"
        "là học sinh|học sinh thpt|học sinh lớp 12|học sinh phổ thông|học sinh trung học phổ thông|"
        "sinh viên, học sinh|là sinh viên|sinh viên các trường|học sinh các trường thpt|"
        "học sinh ưu tú|sinh viên đại học|sinh viên cao đẳng|hs, sv|học sinh, sinh viên ưu tú|"
        "học sinh trung học|học trò|đang học thpt|đang học lớp|đang theo học thpt|"
        "ngồi trên ghế nhà trường|học sinh cuối cấp|học sinh khối 12|sinh viên năm cuối|"
        "học viên các trường|đang là học sinh|khối sinh viên",
        "armed-forces": "lực lượng vũ trang|công an|quân đội|quân sự|công an, quân sự|"
        "công an, quân đội|lực lượng công an|lực lượng công an, quân sự|bộ đội|quân nhân|dân quân|"
        "chiến sĩ|lực lượng quân đội|dân quân tự vệ|lực lượng dân quân|cán bộ, chiến sĩ|"
        "chiến sĩ công an|lực lượng an ninh, trật tự|bảo vệ an ninh, trật tự|"
        "lực lượng bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự ở cơ sở|"
        "lực lượng tham gia bảo vệ an ninh, trật tự|thôn đội trưởng|ấp đội trưởng|đang tại ngũ|"
        "tại ngũ|quân nhân tại ngũ|tự vệ|xã đội|quân nhân chuyên nghiệp|"
        "sĩ quan, quân nhân chuyên nghiệp|hạ sĩ quan và binh sĩ|binh sĩ|binh lính|"
        "chiến sĩ biên phòng|cán bộ, chiến sĩ công an|cán bộ, chiến sĩ quân đội|"
        "cán bộ, chiến sĩ biên phòng|chiến sĩ tại ngũ|quân nhân, công an|chiến sĩ quân đội|"
        "công an xã|công an chính quy|sĩ quan|hạ sĩ quan|hạ sĩ quan, chiến sĩ|hạ sĩ quan, binh sĩ|"
        "bộ đội biên phòng|biên phòng|lực lượng quân sự|chiến sĩ nghĩa vụ|"
        "chiến sĩ nghĩa vụ quân sự|quân đội, công an|quân sự, công an|an ninh cơ sở|"
        "lực lượng bảo vệ an ninh trật tự ở cơ sở|lực lượng vũ trang nhân dân|llvt|"
        "ban chỉ huy quân sự|dân quân, công an|công an, dân quân|dân quân thường trực|"
        "lực lượng công an, quân đội|công an viên|khối lực lượng vũ trang|lực lượng dân quân tự vệ|"
        "quân sự xã|dân quân cơ động|cảnh sát",
        "enterprise": "doanh nghiệp|trong doanh nghiệp|trong các doanh nghiệp|khối doanh nghiệp|"
        "các doanh nghiệp|khu vực doanh nghiệp|doanh nghiệp nhà nước|doanh nghiệp, hợp tác xã|"
        "ở doanh nghiệp|ở các công ty|trong các công ty|làm việc ở các công ty|"
        "làm việc tại các công ty|làm việc tại các doanh nghiệp|cán bộ doanh nghiệp|"
        "cán bộ, nhân viên doanh nghiệp|nhân viên doanh nghiệp|công nhân viên doanh nghiệp|"
        "ở các doanh nghiệp|trong doanh nghiệp nhà nước|sản xuất kinh doanh|sản xuất, kinh doanh|"
        "khối sản xuất kinh doanh|khối kinh doanh|làm việc trong doanh nghiệp|"
        "làm việc trong các doanh nghiệp|thuộc doanh nghiệp|thuộc các doanh nghiệp|"
        "khối các doanh nghiệp|khối doanh nghiệp nhà nước",
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
        "sửa chữa khuyết điểm|tiến bộ|khắc phục khuyết điểm|đã tiến bộ|có tiến bộ|"
        "khắc phục hạn chế|khắc phục được|đã khắc phục|khắc phục tốt|sửa chữa được|sửa chữa tốt|"
        "khắc phục hạn chế, khuyết điểm|khắc phục, tiến bộ|sửa chữa, tiến bộ|khắc phục xong|"
        "khắc phục tồn tại",
        "under-watch": "theo dõi, giúp đỡ|theo dõi|tiếp tục theo dõi|giáo dục, giúp đỡ|"
        "tiếp tục giáo dục giúp đỡ|tiếp tục giáo dục|thử thách|được giúp đỡ|cần giúp đỡ|"
        "kèm cặp, giúp đỡ|tiếp tục giáo dục, giúp đỡ|tiếp tục thử thách|tiếp tục giúp đỡ|"
        "tiếp tục theo dõi, giúp đỡ|được giáo dục, giúp đỡ|giáo dục, rèn luyện|cần theo dõi|"
        "đang theo dõi|cam kết khắc phục|tiếp tục rèn luyện|tiếp tục kèm cặp|giúp đỡ, giáo dục|"
        "theo dõi, thử thách|giáo dục giúp đỡ|tiếp tục giáo dục, thử thách",
    },
    "party-presence": {
        "present": "có đảng viên|có tổ chức đảng|có tổ chức cơ sở đảng|thành lập được tổ chức đảng|"
        "lập được tổ chức đảng|thành lập tổ chức đảng|đã có đảng viên|đã có tổ chức đảng|"
        "có tổ chức đảng riêng|có đảng ủy|đều có đảng viên|có đảng viên sinh hoạt|"
        "đã thành lập tổ chức đảng|có đảng viên tại chỗ|xóa trắng đảng viên|"
        "có ít nhất một đảng viên|đã có đảng viên tại chỗ|đều đã có đảng viên|"
        "xây dựng được tổ chức đảng|có tổ chức cơ sở|có đảng viên là người tại chỗ|"
        "đã có ít nhất một đảng viên|có hạt nhân là đảng viên|hình thành được tổ chức đảng|"
        "đã lập được tổ chức đảng|có tổ chức đảng hoạt động|có cơ sở đảng|đều có tổ chức đảng|"
        "có từ một đảng viên trở lên",
        "absent": "chưa có đảng viên|chưa có tổ chức đảng|không có đảng viên|không có tổ chức đảng|"
        "trắng tổ chức|trắng đảng viên|trắng tổ chức đảng|trắng về đảng viên|"
        "không có lấy một đảng viên|chưa có lấy một đảng viên|không có một đảng viên|"
        "không có một đảng viên nào|không có đến một đảng viên|không một đảng viên|"
        "không có đảng viên là người tại chỗ|chưa có đảng viên là người tại chỗ|"
        "chưa có đảng viên sinh hoạt|không có đảng viên sinh hoạt|chưa có lấy một đảng viên nào|"
        "không có lấy một đảng viên nào|chưa có hạt nhân là đảng viên|chưa có cơ sở đảng|"
        "chưa lập được tổ chức đảng|chưa có tổ chức đảng, đoàn thể|chưa xây dựng được tổ chức đảng|"
        "chưa có tổ chức đảng nào|không có tổ chức đảng nào|vắng bóng đảng viên|"
        "thiếu vắng đảng viên|trắng cả đảng viên|trắng tổ chức cơ sở|chưa xóa được trắng đảng viên|"
        "chưa thành lập được tổ chức đảng|trắng tổ chức cơ sở đảng|vắng đảng viên|"
        "không còn đảng viên|trắng đảng|trắng về tổ chức đảng|không có bóng đảng viên|"
        "chưa có một đảng viên|chưa có một đảng viên nào|không có đảng viên nào|"
        "chưa có đảng viên nào|còn trắng|chưa thành lập tổ chức đảng|chưa có đảng viên tại chỗ|"
        "không có đảng viên tại chỗ|chưa có tổ chức cơ sở đảng|trắng về tổ chức|vùng trắng|"
        "còn trắng đảng viên",
    },
    "work-assignment": {
        "assigned": "phân công công tác|phân công nhiệm vụ|được phân công|có nhiệm vụ cụ thể|"
        "phân công nhiệm vụ cụ thể|được phân công công tác|được phân công nhiệm vụ|"
        "được giao nhiệm vụ|được phân công nhiệm vụ cụ thể|nhận nhiệm vụ|được phân công theo dõi|"
        "được phân công phụ trách|phân công phụ trách hộ|phụ trách hộ|được phân công phụ trách hộ",
    },
    "age": {
        "youth-union-age": "độ tuổi đoàn viên thanh niên|trong độ tuổi đoàn viên thanh niên|"
        "độ tuổi đoàn viên, thanh niên|trong độ tuổi đoàn viên|độ tuổi đoàn|tuổi đoàn|"
        "trong độ tuổi đoàn|độ tuổi đoàn viên|độ tuổi thanh niên|trong độ tuổi thanh niên|"
        "tuổi thanh niên|lứa tuổi thanh niên|độ tuổi đoàn thanh niên|trong tuổi đoàn|còn tuổi đoàn|"
        "còn trong độ tuổi đoàn|tuổi đoàn viên|lứa tuổi đoàn|độ tuổi sinh hoạt đoàn",
    },
}  # fmt: skip
