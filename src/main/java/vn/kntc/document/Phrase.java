package vn.kntc.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Fits what people typed into the sentence of a template, so that no word stands there twice. */
final class Phrase {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String END = "(?=[\\s:,.–-]|$)[\\s:,.–-]*";

    /** "Đơn khiếu nại lần đầu của một số hộ dân …", "Nội dung khiếu nại: …". */
    private static final Pattern COMPLAINT = Pattern.compile(
            "^(?:nội dung\\s*:\\s*)?(?:nội dung\\s+)?(?:giải quyết\\s+)?(?:đơn\\s+)?khiếu nại(?:\\s*(?:,|và)\\s*(?:tố cáo|kiến nghị|phản ánh))*"
                    + "(?:\\s+\\(?(?:lần đầu|lần hai|tiếp theo)\\)?)?"
                    + "(?:\\s+của\\s[^.;:\\n\\ue000]{1,120}?(?=\\s(?:về|đối với|v/v|liên quan)\\s))?"
                    + END,
            ANY_CASE);

    private static final Pattern CONNECTION = Pattern.compile(
            "^(về việc|v/v|về|đối với|liên quan đến việc|liên quan đến|liên quan tới|việc)" + END, ANY_CASE);

    /** What a complaint is against, not about. */
    private static final Pattern ACT = Pattern.compile(
            "^(?:các\\s+|những\\s+|một\\s+|toàn bộ\\s+|một phần\\s+)?(?:quyết định|thông báo|văn bản|công văn|kết luận|biên bản|hành vi|"
                    + "phương án|kế hoạch|giấy|tờ trình|nghị quyết|số\\s+\\d|\\d).*",
            ANY_CASE | Pattern.DOTALL);

    /** Names of bodies, offices and of single papers keep their capital in the middle of a sentence. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:Ủy ban|Uỷ ban|Hội đồng|Chủ tịch|Phó Chủ tịch|Nhà nước|Tòa án|Công ty|Sở|Bộ|Thanh tra|Văn phòng|Phòng|Ban|Luật|Nghị"
                    + " định)\\s|\\p{L}+(?:\\s\\p{L}+)?\\ssố\\s|\\p{Lu}[\\p{Lu}\\d]|\\p{Lu}\\p{L}*\\s\\p{Lu}).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** Words of a template that people like to begin their text with. */
    private static final Set<String> SINGLE =
            Set.of("về", "việc", "v/v", "tại", "do", "của", "ngày", "số", "đơn", "là", "lúc", "theo", "nay", "điều");

    private static final int MOST_WORDS = 6;

    private Phrase() {}

    /** For the place after "khiếu nại" or a name: "về việc thu hồi đất", "đối với Quyết định số 45/QĐ-UBND". */
    static String about(String text) {
        var begun = Begun.of(text);
        return begun.connection() + " " + small(begun.rest());
    }

    /** What the complaint is about as a thing of its own: "việc thu hồi đất"; a text that begins otherwise stays as it is. */
    static String matter(String text) {
        var begun = Begun.of(text);
        if (begun.rest().equals(text)) {
            return text;
        }
        return (begun.connection().equals("về việc") ? "việc " : "") + small(begun.rest());
    }

    /** @param connection "về", "về việc", "đối với" or "liên quan đến" */
    private record Begun(String connection, String rest) {

        static Begun of(String text) {
            String rest = without(COMPLAINT, text);
            String said = null;
            for (var found = CONNECTION.matcher(rest); found.find(); found = CONNECTION.matcher(rest)) {
                if (found.end() == rest.length()) {
                    break;
                }
                said = said == null ? found.group(1).toLowerCase(VIETNAMESE) : said + " việc";
                rest = without(COMPLAINT, rest.substring(found.end())); // "về việc khiếu nại …"
            }
            return new Begun(connection(said, rest), rest);
        }

        private static String connection(String said, String rest) {
            if (ACT.matcher(rest).matches()) {
                return "đối với";
            }
            if (said == null) {
                return "về việc";
            }
            if (said.startsWith("liên quan")) {
                return said.endsWith("việc") ? "liên quan đến việc" : "liên quan đến";
            }
            return said.equals("về") || said.equals("đối với") ? said : "về việc";
        }

        private static String without(Pattern beginning, String text) {
            var found = beginning.matcher(text);
            return found.find() && found.end() < text.length() ? text.substring(found.end()) : text;
        }
    }

    private static String small(String text) {
        return NAMED.matcher(text).matches() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    /**
     * The text without the words that the line says just before it: "Căn cứ " + "Căn cứ Luật Đất đai" → "Luật Đất đai"; "Địa chỉ: "
     * + "Địa chỉ: thôn Giữa" → "thôn Giữa". Unchanged where nothing else would be left.
     */
    static String unrepeated(String before, String text) {
        boolean label = before.stripTrailing().endsWith(":");
        String said = before.strip().replaceAll("[\\s:]+$", "").toLowerCase(VIETNAMESE);
        String begun = text.toLowerCase(VIETNAMESE);
        int end = 0;
        for (int words = 1; words <= MOST_WORDS; words++) {
            end = endOfWord(begun, end);
            if (end < 0) {
                return text;
            }
            String first = begun.substring(0, end);
            boolean whole = said.equals(first)
                    || said.endsWith(" " + first)
                    // "Yêu cầu của người khiếu nại: " + "Yêu cầu: …"
                    || label && words > 1 && said.startsWith(first + " ") && text.startsWith(":", end);
            if (whole && (words > 1 || (label ? text.startsWith(":", end) : SINGLE.contains(first)))) {
                String rest = text.substring(end).replaceFirst("^[\\s:]+", "");
                return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)) ? text : rest;
            }
        }
        return text;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int begin = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '/')) {
            at++;
        }
        return at == begin ? -1 : at;
    }
}
