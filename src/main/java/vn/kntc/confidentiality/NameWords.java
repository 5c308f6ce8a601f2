package vn.kntc.confidentiality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that tell where a person's name begins and ends in what was entered as one. */
final class NameWords {

    /** Who is addressed; what follows is a name. */
    private static final Set<String> TITLES = Set.of(
            "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "thầy", "cậu", "dì", "thím", "mợ",
            "dượng", "ong", "mr", "mrs", "ms", "miss");

    /** Words around a name that nobody is called, alone or as the phrase they begin. */
    private static final List<List<String>> AROUND_NAMES = phrases(
            "hộ gia đình",
            "hộ kinh doanh",
            "hộ dân",
            "hộ",
            "gia đình",
            "vợ chồng",
            "hai vợ chồng",
            "vợ",
            "chồng",
            "con trai",
            "con gái",
            "con",
            "mẹ",
            "bố",
            "cha",
            "người đại diện",
            "đại diện",
            "người được ủy quyền",
            "người được uỷ quyền",
            "người ủy quyền",
            "được ủy quyền",
            "ủy quyền",
            "uỷ quyền",
            "người giám hộ",
            "giám hộ",
            "người nộp đơn",
            "người khiếu nại",
            "người tố cáo",
            "người thừa kế",
            "thừa kế",
            "luật sư",
            "trợ giúp viên pháp lý",
            "sinh năm",
            "sinh ngày",
            "sinh",
            "năm sinh",
            "tức",
            "tên thường gọi",
            "tên gọi khác",
            "tên khác",
            "tên thật",
            "tên khai sinh",
            "thường gọi",
            "còn gọi",
            "hay còn gọi",
            "gọi là",
            "bí danh",
            "biệt danh",
            "do",
            "là",
            "của",
            "cho",
            "cùng",
            "và",
            "với",
            "thay mặt",
            "thay cho",
            "thay",
            "theo",
            "để",
            "các",
            "những",
            "cùng các",
            "họ và tên",
            "họ tên",
            "đã chết",
            "đã mất",
            "nguyên là",
            "trú tại",
            "thường trú",
            "tạm trú",
            "cư trú",
            "ngụ",
            "địa chỉ",
            "quê",
            "ở",
            "tại",
            "điện thoại",
            "cccd",
            "cmnd",
            "căn cước",
            "quốc tịch",
            "dân tộc",
            "số",
            "nghề nghiệp",
            "giấy",
            "làm",
            "hiện",
            "nguyên",
            "cựu",
            "đồng bào",
            "người");

    /** What several people are called together; no name follows but by a title. */
    static final List<List<String>> GROUPS = phrases(
            "tập thể",
            "nhóm",
            "các hộ",
            "các ông bà",
            "các ông",
            "các bà",
            "toàn thể",
            "nhân dân",
            "cử tri",
            "bà con",
            "công dân",
            "cư dân",
            "người dân",
            "một số",
            "đại diện các hộ",
            "hộ dân");

    static final List<List<String>> PLACES = phrases(
            "thôn",
            "xóm",
            "ấp",
            "bản",
            "làng",
            "buôn",
            "khu phố",
            "tổ dân phố",
            "khu",
            "phường",
            "xã",
            "thị trấn",
            "thị xã",
            "đặc khu",
            "quận",
            "huyện",
            "thành phố",
            "tỉnh",
            "tổ",
            "đường",
            "phố",
            "ngõ",
            "ngách",
            "hẻm",
            "tp",
            "tdp",
            "kp");

    static final List<List<String>> ALIASES = phrases(
            "tức",
            "thường gọi",
            "tên thường gọi",
            "còn gọi là",
            "hay còn gọi",
            "bí danh",
            "biệt danh",
            "gọi là",
            "tên gọi khác");

    /** Abbreviations in capitals that are no part of a name before them. */
    static final List<List<String>> PAPERS =
            phrases("cccd", "cmnd", "cmt", "đt", "sđt", "tel", "fax", "sn", "ns", "hktt", "mst", "gplx", "đkkd", "gcn");

    /** The family names of nearly everybody; tells "Vũ An" from "Bắc Ninh" behind a comma. */
    private static final Set<String> FAMILY_NAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đào", "đoàn", "vương", "trịnh", "đinh", "lâm", "phùng", "mai", "tô", "trương", "hà", "tạ",
            "chu", "châu", "thái", "cao", "lưu", "tống", "từ", "quách", "triệu", "thân", "khổng", "nghiêm", "kiều",
            "lục", "bạch", "doãn", "diệp", "vi", "la", "lò", "giàng", "sùng", "vàng", "hầu", "thào", "ma", "nông",
            "hứa", "mạc", "âu", "ninh", "tăng", "thạch", "danh", "kim", "y", "h", "hồng", "đồng", "cù", "bế", "lương",
            "quàng", "cầm", "tòng", "đàm", "phó", "xa", "lại", "lã", "lữ", "tôn", "trình", "phí", "khuất", "khúc",
            "giáp", "uông", "ông", "tiêu", "tào", "thẩm", "thiều", "tưởng", "mã", "mẫn", "nhữ", "ngụy", "khương",
            "khưu", "hàn", "đường", "đèo", "điêu", "lường", "lầu", "vừ", "hạng", "chảo", "tẩn", "phàn", "bàn", "sầm",
            "lỳ", "ly", "chang", "cháng", "mùa", "ksor", "siu", "kpă", "rmah", "rơ", "nay", "rah", "k", "a", "quan",
            "nhan", "viên", "trang", "ung", "biện", "kha", "doanh", "bồ", "cung", "tất", "hình", "ngạc", "trà", "lỗ",
            "mạnh", "dư", "đới", "đậu", "thi", "văn", "sử", "tiết", "cát", "giản");

    private static final Set<String> PLAIN_FAMILY_NAMES = FAMILY_NAMES.stream()
            .flatMap(name ->
                    Stream.of(FoldedText.searchable(name), FoldedText.of(name).letters()))
            .collect(Collectors.toUnmodifiableSet());

    /** Small words that stand within names of other languages. */
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "del", "da", "di", "dos", "bin", "binti", "al");

    private static final Set<String> MIDDLE_NAMES =
            Set.of("văn", "thị", "hữu", "đức", "ngọc", "xuân", "đình", "công", "thế");

    /** Trades, posts and other states of a person; one may stand before a name or after it. */
    static final List<List<String>> POSTS = phrases(
            "giám đốc",
            "phó giám đốc",
            "tổng giám đốc",
            "phó tổng giám đốc",
            "chủ tịch",
            "phó chủ tịch",
            "trưởng thôn",
            "phó trưởng thôn",
            "phó thôn",
            "trưởng xóm",
            "trưởng ấp",
            "trưởng bản",
            "trưởng làng",
            "trưởng khu",
            "trưởng khu phố",
            "tổ trưởng",
            "tổ phó",
            "tổ trưởng dân phố",
            "tổ trưởng tổ dân phố",
            "tổ phó tổ dân phố",
            "trưởng ban",
            "phó ban",
            "phó trưởng ban",
            "trưởng phòng",
            "phó phòng",
            "phó trưởng phòng",
            "hiệu trưởng",
            "hiệu phó",
            "phó hiệu trưởng",
            "bí thư",
            "phó bí thư",
            "bí thư chi bộ",
            "bí thư chi bộ thôn",
            "già làng",
            "cán bộ",
            "công chức",
            "viên chức",
            "đảng viên",
            "hội viên",
            "đại biểu",
            "đồng chí",
            "giáo viên",
            "giảng viên",
            "học sinh",
            "sinh viên",
            "công nhân",
            "nông dân",
            "bộ đội",
            "cựu chiến binh",
            "thương binh",
            "bệnh binh",
            "liệt sĩ",
            "liệt sỹ",
            "hưu trí",
            "nghỉ hưu",
            "chủ hộ",
            "chủ cơ sở",
            "chủ doanh nghiệp",
            "chủ cửa hàng",
            "chủ nhà",
            "chủ đất",
            "chủ sử dụng",
            "kế toán",
            "thủ quỹ",
            "lái xe",
            "buôn bán",
            "kinh doanh",
            "làm ruộng",
            "nội trợ",
            "lao động tự do",
            "bác sĩ",
            "bác sỹ",
            "y sĩ",
            "dược sĩ",
            "kỹ sư",
            "kỹ thuật viên",
            "kiến trúc sư",
            "thạc sĩ",
            "tiến sĩ",
            "giáo sư",
            "phó giáo sư",
            "thẩm phán",
            "công chứng viên",
            "nhà báo",
            "nhà văn",
            "nhà giáo",
            "nghệ nhân",
            "nghệ sĩ",
            "đại úy",
            "thượng úy",
            "trung úy",
            "thiếu úy",
            "thiếu tá",
            "trung tá",
            "thượng tá",
            "đại tá",
            "linh mục",
            "giám mục",
            "mục sư",
            "đại đức",
            "thượng tọa",
            "thượng toạ",
            "hòa thượng",
            "hoà thượng",
            "ni sư",
            "ni cô",
            "sư thầy",
            "sư cô",
            "tín đồ",
            "giới tính",
            "mã số",
            "ngày sinh",
            "nơi sinh",
            "nguyên quán",
            "quê quán",
            "hộ khẩu",
            "số điện thoại",
            "số cccd",
            "số cmnd",
            "hộ chiếu");

    /** What the name of a body begins with; the capitals behind it name no person. */
    static final List<List<String>> BODIES = phrases(
            "sở",
            "bộ",
            "ban",
            "phòng",
            "cục",
            "chi cục",
            "trạm",
            "trường",
            "viện",
            "ubnd",
            "hđnd",
            "ủy ban",
            "uỷ ban",
            "hội đồng",
            "hội",
            "hiệp hội",
            "liên đoàn",
            "công đoàn",
            "đoàn luật sư",
            "văn phòng",
            "trung tâm",
            "bệnh viện",
            "chi nhánh",
            "cơ quan",
            "cơ sở",
            "công ty",
            "tổng công ty",
            "tập đoàn",
            "doanh nghiệp",
            "hợp tác xã",
            "htx",
            "tổ hợp tác",
            "ngân hàng",
            "quỹ",
            "trang trại",
            "nhà máy",
            "xí nghiệp",
            "xưởng",
            "nhà thờ",
            "giáo xứ",
            "chùa",
            "kho bạc",
            "tòa án",
            "toà án",
            "viện kiểm sát",
            "báo",
            "đài",
            "đảng ủy",
            "đảng bộ",
            "mặt trận",
            "chợ",
            "giấy",
            "quyết định",
            "hợp đồng",
            "khu công nghiệp",
            "dự án");

    /** What stands around a name and belongs to none. */
    static final List<List<String>> AROUND = joined(AROUND_NAMES, POSTS);

    /** Where somebody is from or at: what follows is a place or a body. */
    static final List<List<String>> ORIGINS = phrases(
            "tại",
            "ở",
            "quê",
            "quê ở",
            "quê quán",
            "nguyên quán",
            "nơi sinh",
            "trú",
            "thường trú",
            "tạm trú",
            "cư trú",
            "ngụ",
            "địa chỉ",
            "hộ khẩu",
            "hktt",
            "công tác",
            "thuộc",
            "đến từ");

    /** Baptismal names that stand before the family name. */
    private static final Set<String> BAPTISMAL = Set.of(
            "giuse",
            "maria",
            "phêrô",
            "phero",
            "phaolô",
            "phaolo",
            "gioan",
            "têrêsa",
            "teresa",
            "anna",
            "antôn",
            "anton",
            "đaminh",
            "phanxicô",
            "phanxico",
            "micae",
            "tôma",
            "mátta",
            "luca",
            "mátthêu",
            "giacôbê",
            "augustinô",
            "rosa",
            "cêcilia",
            "mađalêna",
            "vinhsơn",
            "giêrônimô",
            "inhaxiô");

    /** Names of provinces that begin as a family does: no person is meant behind a comma. */
    private static final Set<String> PROVINCES = Stream.of(
                    "hà nội",
                    "hà nam",
                    "hà giang",
                    "hà tĩnh",
                    "hà tây",
                    "hà bắc",
                    "thái bình",
                    "thái nguyên",
                    "cao bằng",
                    "ninh bình",
                    "ninh thuận",
                    "đồng nai",
                    "đồng tháp",
                    "lâm đồng",
                    "hồ chí minh",
                    "trà vinh",
                    "lai châu",
                    "quảng ninh",
                    "đà nẵng",
                    "hà nam ninh",
                    "lào cai",
                    "mai châu",
                    "từ sơn",
                    "lương tài",
                    "kim bảng",
                    "hồng bàng",
                    "lê chân",
                    "đông anh")
            .map(FoldedText::searchable)
            .collect(Collectors.toUnmodifiableSet());

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isBaptismal(String word) {
        return BAPTISMAL.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isMiddleName(String word) {
        return MIDDLE_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isProvince(List<String> name) {
        return PROVINCES.contains(FoldedText.searchable(String.join(" ", name)));
    }

    /** @param plain whether all was typed without marks, so that "pham" stands for Phạm */
    static boolean isFamily(String word, boolean plain) {
        var small = word.toLowerCase(Locale.ROOT);
        return FAMILY_NAMES.contains(small) || plain && PLAIN_FAMILY_NAMES.contains(small);
    }

    private NameWords() {}

    @SafeVarargs
    private static List<List<String>> joined(List<List<String>>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases).map(phrase -> List.of(phrase.split(" "))).toList();
    }
}
