package vn.kntc.confidentiality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streets, wards and schools that bear a person's name: "đường Nguyễn Văn Cừ" and "phường Võ Cường" name nobody. */
final class PublicPlaces {

    /** Any name may follow these. */
    private static final List<FoldedText> NAMED_AFTER_PEOPLE = phrases(
            "đường",
            "phố",
            "đại lộ",
            "công viên",
            "quảng trường",
            "trường",
            "thcs",
            "thpt",
            "trường tiểu học",
            "trường mầm non",
            "trường trung học cơ sở",
            "trường trung học phổ thông",
            "trường đại học",
            "bến xe",
            "ngã tư",
            "ngã ba",
            "nút giao",
            "đền thờ");

    /** Which of these end as one of the former does, and name people or lie wherever they live. */
    private static final List<FoldedText> OTHER_THINGS = phrases(
            "dân phố",
            "khu phố",
            "thành phố",
            "hiện trường",
            "thị trường",
            "môi trường",
            "công trường",
            "nông trường",
            "hợp tác xã",
            "yêu cầu",
            "nhu cầu",
            "thỉnh cầu",
            "toàn cầu");

    /** After these the name of an officer may stand too: "Chủ tịch phường Nguyễn Văn Phong". */
    private static final List<FoldedText> UNITS =
            phrases("phường", "xã", "tỉnh", "huyện", "quận", "thị trấn", "thị xã", "thành phố", "tp", "p");

    /** After these only what everybody knows as a place's name. */
    private static final List<FoldedText> PERHAPS =
            phrases("cầu", "chợ", "đền", "đô thị", "khu", "khu phố", "dân phố", "bến", "hồ", "thôn", "xóm", "làng");

    private static final List<FoldedText> POSTS =
            phrases("chủ tịch", "phó chủ tịch", "bí thư", "trưởng", "phó", "trưởng công an", "cán bộ", "công chức");

    /** After the name of a person, not of a street. */
    private static final List<FoldedText> DEEDS = phrases(
            "khiếu",
            "tố",
            "đề",
            "cho rằng",
            "yêu cầu",
            "trình",
            "cung",
            "nộp",
            "gửi",
            "ký",
            "sinh",
            "có đơn",
            "đã",
            "không đồng");

    private static final Set<String> KNOWN = Stream.of(
                    "Võ Cường",
                    "Từ Sơn",
                    "Hà Nam",
                    "Cao Bằng",
                    "Thái Nguyên",
                    "Thái Bình",
                    "Lê Chân",
                    "Lương Tài",
                    "Trần Hưng Đạo",
                    "Lý Thái Tổ",
                    "Nguyễn Văn Cừ",
                    "Hoàng Văn Thụ",
                    "Lê Hồng Phong",
                    "Võ Thị Sáu",
                    "Lý Thường Kiệt",
                    "Trần Quốc Toản",
                    "Trần Nhân Tông",
                    "Nguyễn Thái Học",
                    "Nguyễn Thị Minh Khai",
                    "Lê Đại Hành",
                    "Hồ Chí Minh",
                    "Phạm Ngũ Lão",
                    "Nguyễn Cư Trinh",
                    "Trần Phú",
                    "Lê Lợi",
                    "Quang Trung",
                    "Ngô Gia Tự",
                    "Lý Nhân Tông",
                    "Nguyễn Bỉnh Khiêm",
                    "Hai Bà Trưng",
                    "Lý Văn Lâm",
                    "Trần Văn Thời",
                    "Hoàng Hoa Thám",
                    "Phan Bội Châu",
                    "Phan Chu Trinh",
                    "Phan Châu Trinh",
                    "Phan Đình Phùng",
                    "Phan Đình Giót",
                    "Nguyễn Văn Trỗi",
                    "Nguyễn Đình Chiểu",
                    "Nguyễn Công Trứ",
                    "Nguyễn Tri Phương",
                    "Nguyễn Hữu Huân",
                    "Nguyễn Thượng Hiền",
                    "Nguyễn Chí Thanh",
                    "Nguyễn Đăng Đạo",
                    "Nguyễn Cao",
                    "Nguyễn Gia Thiều",
                    "Nguyễn Quyền",
                    "Nguyễn Du",
                    "Nguyễn Huệ",
                    "Nguyễn Trãi",
                    "Trần Nguyên Hãn",
                    "Trần Quang Khải",
                    "Trần Khánh Dư",
                    "Trần Nhật Duật",
                    "Trần Thái Tông",
                    "Trần Quốc Tuấn",
                    "Lê Thánh Tông",
                    "Lê Văn Tám",
                    "Lê Thái Tổ",
                    "Lê Quý Đôn",
                    "Lê Duẩn",
                    "Lý Thái Tông",
                    "Lý Thánh Tông",
                    "Lý Chiêu Hoàng",
                    "Lý Đạo Thành",
                    "Lý Anh Tông",
                    "Bùi Thị Xuân",
                    "Cao Bá Quát",
                    "Chu Văn An",
                    "Đinh Tiên Hoàng",
                    "Điện Biên Phủ",
                    "Hồ Xuân Hương",
                    "Hồ Tùng Mậu",
                    "Huyền Trân",
                    "Huyền Quang",
                    "Kim Đồng",
                    "Mạc Thị Bưởi",
                    "Ngô Quyền",
                    "Ngô Sĩ Liên",
                    "Hàn Thuyên",
                    "Tô Hiến Thành",
                    "Tô Hiệu",
                    "Tôn Đức Thắng",
                    "Tôn Thất Tùng",
                    "Võ Văn Kiệt",
                    "Võ Nguyên Giáp",
                    "Văn Cao",
                    "Văn Tiến Dũng",
                    "Trường Chinh",
                    "Phạm Văn Đồng",
                    "Phạm Hùng",
                    "Đặng Văn Ngữ",
                    "Hoàng Quốc Việt",
                    "Hoàng Diệu",
                    "Nguyễn Lương Bằng",
                    "Nguyễn Văn Linh",
                    "Tân Trào",
                    "Thiên Đức",
                    "Xuân Thủy",
                    "Yết Kiêu")
            .map(name -> FoldedText.of(name).letters())
            .collect(Collectors.toUnmodifiableSet());

    private PublicPlaces() {}

    /** Whether the words from first to end stand there as the name of such a place. */
    static boolean isOneNamed(FoldedText text, int first, int end) {
        var words = text.words();
        if (first == 0 || words.get(first).gap().chars().anyMatch(sign -> sign != '.')) {
            return false;
        }
        // where nothing has marks, those of the phrases tell nothing
        boolean plain = words.stream().allMatch(word -> word.marks().isEmpty());
        boolean known =
                KNOWN.contains(FoldedText.ofWords(words.subList(first, end)).letters());
        boolean otherThing = ends(OTHER_THINGS, text, first, plain);
        if (!otherThing && ends(NAMED_AFTER_PEOPLE, text, first, plain)) {
            return known || end == words.size() || !begins(DEEDS, text, end, plain);
        }
        if (known) {
            return ends(UNITS, text, first, plain) || ends(PERHAPS, text, first, plain);
        }
        return end - first == 2
                && UNITS.stream()
                        .filter(unit -> unit.endsAt(text, first, plain))
                        .anyMatch(
                                unit -> !ends(POSTS, text, first - unit.words().size(), plain)
                                        && !(otherThing && unit.words().size() == 1));
    }

    private static boolean ends(List<FoldedText> phrases, FoldedText text, int index, boolean plain) {
        return phrases.stream().anyMatch(phrase -> phrase.endsAt(text, index, plain));
    }

    private static boolean begins(List<FoldedText> phrases, FoldedText text, int index, boolean plain) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.endsAt(text, index + phrase.words().size(), plain));
    }

    private static List<FoldedText> phrases(String... phrases) {
        return Stream.of(phrases).map(FoldedText::of).toList();
    }
}
