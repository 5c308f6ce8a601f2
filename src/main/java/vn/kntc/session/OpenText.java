package vn.kntc.session;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kntc.shared.InvalidInput;

/**
 * What the schedule tells everybody. When it is planned no case belongs to it yet whose people a text could be held against, so whatever
 * looks like the number of a case, of a paper or of a phone is refused.
 */
final class OpenText {

    private static final Pattern CASE = Pattern.compile("[A-Z][A-Z0-9]+ ?[-–—‐‑] ?\\d{4} ?[-–—‐‑] ?\\d{6}");

    /** Eight digits or more with no more than two signs between two of them. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .\\-–—‐‑()]{0,2}\\d){7,}");

    /** Days, years from to, sums: none of them begins as papers and phones do. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[.\\-– ](?:0?[1-9]|1[0-2])[.\\-– ](?:19|20)\\d{2}(?!\\d)"
                    + "|(?<!\\d)(?:19|20)\\d{2} ?[-–—] ?(?:19|20)\\d{2}(?!\\d)"
                    + "|[1-9]\\d{0,2}(?:\\.\\d{3}){2,}(?= ?(?:ĐỒNG|Đ\\b|VNĐ|VND))");

    private OpenText() {}

    /** @throws InvalidInput with a sentence for a line that may not stand in the open */
    static void require(String field, List<String> lines) {
        lines.forEach(line -> require(field, line));
    }

    /** The same of a single text. */
    static void require(String field, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", " ")
                .toUpperCase(Locale.ROOT);
        if (CASE.matcher(plain).find()) {
            throw refused(field, "số hồ sơ; hãy gọi chung theo lĩnh vực.");
        }
        if (NUMBER.matcher(HARMLESS.matcher(plain).replaceAll("#")).find()) {
            throw refused(field, "số giấy tờ tùy thân hoặc số điện thoại; hãy bỏ số đó đi.");
        }
    }

    private static InvalidInput refused(String field, String what) {
        return InvalidInput.naming(field, "Nội dung này", text -> text + " được công khai nên không được ghi " + what);
    }
}
