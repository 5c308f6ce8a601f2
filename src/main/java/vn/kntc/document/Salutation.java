package vn.kntc.document;

import java.util.List;
import java.util.Locale;

/** How papers name somebody who was not asked how he is addressed: "ông (bà)" before the name of a person, nothing before that of a body. */
public final class Salutation {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** What names of bodies begin with, and names that already carry a title. */
    private static final List<String> WITHOUT = List.of(
            "ông ",
            "bà ",
            "công ty",
            "tổng công ty",
            "doanh nghiệp",
            "hợp tác xã",
            "hộ kinh doanh",
            "tổ chức",
            "cơ quan",
            "ủy ban",
            "trung tâm",
            "chi nhánh",
            "văn phòng",
            "xí nghiệp",
            "ngân hàng",
            "hiệp hội",
            "hội ",
            "trường ",
            "ban quản");

    private Salutation() {}

    /** For the middle of a sentence. */
    public static String of(String name) {
        var small = name.toLowerCase(VIETNAMESE);
        return WITHOUT.stream().anyMatch(small::startsWith) ? name : "ông (bà) " + name;
    }

    /** @param word "ông" or "bà", where it is known; else null */
    public static String of(String name, String word) {
        var named = of(name);
        return word == null || named.equals(name) ? named : word + " " + name;
    }

    /** For the beginning of a line. */
    public static String atBeginning(String name) {
        return atBeginning(name, null);
    }

    /** @param word "ông" or "bà", where it is known; else null */
    public static String atBeginning(String name, String word) {
        var named = of(name, word);
        return named.substring(0, 1).toUpperCase(VIETNAMESE) + named.substring(1);
    }
}
