package vn.kntc.confidentiality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streets, wards and schools that bear a person's name: "đường Nguyễn Văn Cừ" and "phường Võ Cường" name nobody. */
final class PublicPlaces {

    /** Any name may follow these. */
    private static final Set<FoldedText.Word> NAMED_AFTER_PEOPLE =
            words("đường phố lộ cầu chợ trường thcs thpt học non viên đền bến");

    /** After these the name of an officer may stand too: "Chủ tịch phường Nguyễn Văn Phong". */
    private static final Set<FoldedText.Word> UNITS = words("phường xã tỉnh huyện quận trấn tp p");

    private static final Set<FoldedText.Word> POSTS = words("tịch thư trưởng phó");

    /** After the name of a person, not of a street. */
    private static final Set<FoldedText.Word> DEEDS =
            words("khiếu tố đề cho yêu trình cung nộp gửi ký sinh có đã bị không");

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
                    "Trần Văn Thời")
            .map(name -> FoldedText.of(name).letters())
            .collect(Collectors.toUnmodifiableSet());

    private PublicPlaces() {}

    /** Whether the words from first to end stand there as the name of such a place. */
    static boolean isOneNamed(List<FoldedText.Word> text, int first, int end) {
        if (first == 0 || text.get(first).gap().chars().anyMatch(sign -> sign != '.')) {
            return false;
        }
        boolean plain = text.stream().allMatch(word -> word.marks().isEmpty());
        boolean known = KNOWN.contains(
                text.subList(first, end).stream().map(FoldedText.Word::folded).collect(Collectors.joining()));
        var before = text.get(first - 1);
        if (isAny(before, NAMED_AFTER_PEOPLE, plain)) {
            return known || end == text.size() || text.get(end).apart() || !isAny(text.get(end), DEEDS, plain);
        }
        boolean ofAnOfficer = first >= 2 && isAny(text.get(first - 2), POSTS, plain);
        return isAny(before, UNITS, plain) && (known || end - first == 2 && !ofAnOfficer);
    }

    private static boolean isAny(FoldedText.Word here, Set<FoldedText.Word> words, boolean plain) {
        return words.stream()
                .anyMatch(word -> word.folded().equals(here.folded())
                        && (plain || word.marks().equals(here.marks())));
    }

    private static Set<FoldedText.Word> words(String words) {
        return Set.copyOf(FoldedText.of(words).words());
    }
}
