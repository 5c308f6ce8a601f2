package vn.kntc.confidentiality;

import java.util.List;
import java.util.stream.Stream;

/** What says of a body its kind and trade, not which one it is. */
final class BodyWords {

    private static final List<FoldedText> GENERIC = Stream.of(
                    "công ty",
                    "cty",
                    "cổ phần",
                    "cp",
                    "tnhh",
                    "mtv",
                    "một thành viên",
                    "hai thành viên",
                    "tập đoàn",
                    "tổng công ty",
                    "chi nhánh",
                    "doanh nghiệp",
                    "dn",
                    "dntn",
                    "tư nhân",
                    "hợp tác xã",
                    "htx",
                    "xây dựng",
                    "xd",
                    "thương mại",
                    "tm",
                    "dịch vụ",
                    "dv",
                    "đầu tư",
                    "sản xuất",
                    "sx",
                    "kinh doanh",
                    "xuất nhập khẩu",
                    "xnk",
                    "nông nghiệp",
                    "công nghiệp",
                    "vận tải",
                    "du lịch",
                    "bất động sản",
                    "may mặc",
                    "môi trường",
                    "cơ khí",
                    "thực phẩm",
                    "phát triển",
                    "hạ tầng",
                    "và")
            .map(FoldedText::of)
            .toList();

    private BodyWords() {}

    /** What the name says behind kind and trade; nothing where it begins with neither, or says no more. */
    static List<FoldedText.Word> own(FoldedText name) {
        int own = 0;
        int next = lengthAt(name, own);
        while (next > 0) {
            own += next;
            next = lengthAt(name, own);
        }
        return own == 0 ? List.of() : name.fromWord(own).words();
    }

    /** Whether kind or trade of a body ends right before this word. */
    static boolean endAt(FoldedText text, int index) {
        return GENERIC.stream().anyMatch(phrase -> phrase.endsAt(text, index));
    }

    private static int lengthAt(FoldedText name, int index) {
        return GENERIC.stream()
                .filter(phrase -> name.hasAt(index, phrase))
                .mapToInt(phrase -> phrase.words().size())
                .max()
                .orElse(0);
    }
}
