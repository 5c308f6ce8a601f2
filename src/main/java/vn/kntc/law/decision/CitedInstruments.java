package vn.kntc.law.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kntc.law.LegalInstrument;
import vn.kntc.law.LegalInstrument.Kind;
import vn.kntc.law.LegalInstruments;

/**
 * Reads the description of a rule as strictly as a lawyer would: each citation is a provision of an instrument that is known, in the way
 * "điểm a khoản 1 Điều 9 Luật Khiếu nại (sửa đổi bởi … Luật 136/2025/QH15)". What is not written like that is told, so that neither a
 * slip of the pen nor a sentence passes for a legal basis.
 */
final class CitedInstruments {

    private static final String ARTICLE = "điều \\d+\\p{L}?(?:(?:, | và | đến )\\d+\\p{L}?)*";
    private static final Pattern PROVISION = Pattern.compile(
            "(?iu)(?:(?:điểm \\p{L}{1,2}(?!\\p{L})|khoản \\d+\\p{L}?(?:(?:, | và | đến )\\d+\\p{L}?)*|" + ARTICLE
                    + "|(?:chương|mục|phụ lục) [\\p{L}\\p{N}]+|mẫu(?: số)? [\\p{L}\\p{N}./-]+)(?:,| và| đến| hoặc)?(?: của)?(?: |$))+");
    private static final Pattern NAMES_AN_ARTICLE = Pattern.compile("(?iu)(?:^|.* )" + ARTICLE + ".*");
    /** What may follow the instrument: a note in brackets, or what amended it. */
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)(?: ?\\([^()]*\\))*|,? (?:được |đã được )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ) (?:(?!\\. )[^;])*");

    private static final Pattern INSTRUMENT = Pattern.compile("Bộ luật |Luật |Nghị quyết |Nghị định |Thông tư ");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])\\d+/\\d{4}(?:/[\\p{L}\\d-]+)?(?![/\\d])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final int LONGEST_SHOWN = 80;

    private final Set<String> forms = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> withoutArticles = new HashSet<>();

    CitedInstruments(LegalInstruments instruments) {
        for (var instrument : instruments.all()) {
            codes.add(instrument.code());
            forms.addAll(forms(instrument));
            if (instrument.kind() == Kind.INTERNAL_RULE) {
                withoutArticles.add(instrument.name());
            }
        }
    }

    private static List<String> forms(LegalInstrument instrument) {
        var name = instrument.name();
        var code = instrument.code();
        var forms = new ArrayList<String>();
        forms.add(name);
        if (code.contains("/")) {
            var kind =
                    name.startsWith("Bộ luật") ? "Bộ luật" : instrument.kind().label();
            forms.add(kind + " " + code);
            forms.add(kind + " số " + code);
        }
        if (!name.contains(code)) {
            forms.add(name + " " + code);
            forms.add(name + " số " + code);
            YEAR.matcher(code).results().map(year -> year.group()).forEach(year -> {
                forms.add(name + " " + year);
                forms.add(name + " năm " + year);
            });
        }
        return forms;
    }

    /**
     * @param itself true where a rule is about the law as such, for example from when it is in force, and needs no article of it
     * @return Vietnamese sentences, one for each thing that is wrong; empty where nothing is
     */
    List<String> faults(String description, boolean itself) {
        var written = Citation.read(description);
        var faults = new ArrayList<String>();
        if (written.basis().isEmpty()) {
            faults.add("ô mô tả chưa ghi điều luật làm căn cứ.");
        }
        written.basis().forEach(citation -> fault(citation).ifPresent(faults::add));
        if (faults.isEmpty() && !itself && written.basis().stream().noneMatch(this::namesAnArticle)) {
            faults.add("ô mô tả chưa ghi điều luật làm căn cứ: “"
                    + shown(written.basis().get(0))
                    + "” phải đi cùng điều, khoản của nó.");
        }
        if (written.doubts().contains(Citation.DOUBT)) {
            faults.add("câu “Cần pháp chế xác nhận:” chưa nói điều cần xác nhận.");
        }
        return faults;
    }

    private boolean namesAnArticle(String citation) {
        return NAMES_AN_ARTICLE.matcher(citation).matches() || withoutArticles.contains(citation);
    }

    private Optional<String> fault(String citation) {
        var provision = PROVISION.matcher(citation);
        var instrument = provision.lookingAt() ? citation.substring(provision.end()) : citation;
        if (instrument.isBlank()) {
            return Optional.of("căn cứ “" + shown(citation) + "” chưa nêu văn bản; hãy ghi đủ điều và tên văn bản.");
        }
        var named = startOf(instrument);
        if (named.isEmpty()) {
            return Optional.of(unknown(citation, instrument.split(" ?\\(", 2)[0]));
        }
        var note = instrument.substring(named.get().length());
        if (!NOTE.matcher(note).matches()) {
            return Optional.of("căn cứ “" + shown(citation) + "”: không hiểu “" + shown(note.strip()) + "” sau “"
                    + named.get() + "”; mỗi căn cứ là điều, khoản và một văn bản, cách nhau bằng dấu chấm phẩy.");
        }
        return faultOfNote(citation, note);
    }

    /** A note names instruments too, and a wrong number in it misleads as much. */
    private Optional<String> faultOfNote(String citation, String note) {
        var covered = new StringBuilder(note);
        var names = INSTRUMENT.matcher(note);
        int from = 0;
        while (names.find(from)) {
            var rest = note.substring(names.start());
            var named = startOf(rest);
            if (named.isEmpty()) {
                return Optional.of(unknown(citation, rest.split("[,;)]", 2)[0]));
            }
            from = names.start() + named.get().length();
            covered.replace(names.start(), from, " ".repeat(named.get().length()));
        }
        return NUMBER.matcher(covered)
                .results()
                .map(number -> number.group())
                .filter(number -> !codes.contains(number))
                .findFirst()
                .map(number -> unknown(citation, number));
    }

    /** The longest known way of naming an instrument with which the text begins, as a whole word. */
    private Optional<String> startOf(String text) {
        return forms.stream()
                .filter(text::startsWith)
                .filter(form -> text.length() == form.length() || !isPartOfAWord(text.charAt(form.length())))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static boolean isPartOfAWord(char next) {
        return Character.isLetterOrDigit(next) || next == '/' || next == '-';
    }

    private static String unknown(String citation, String named) {
        return "căn cứ “" + shown(citation) + "”: danh mục văn bản không có “" + shown(named.strip())
                + "”; hãy xem lại tên, số, ký hiệu của văn bản.";
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
