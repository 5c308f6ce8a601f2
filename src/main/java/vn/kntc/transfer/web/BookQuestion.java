package vn.kntc.transfer.web;

import java.time.LocalDate;
import java.util.Map;
import vn.kntc.calendar.TypedDate;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.TypedText;
import vn.kntc.transfer.TransferBook;

/** The question of the page's address. */
final class BookQuestion {

    static final String FROM = "tu";
    static final String TO = "den";
    static final String AWAITED = "cho";
    static final String TEXT = "q";

    private static final int LONGEST_TEXT = 200;
    private static final String TICKED = "true";

    private BookQuestion() {}

    /** Without a period: this year. @throws InvalidInput for the first part that cannot be understood */
    static TransferBook.Question of(Map<String, String> parameters, LocalDate today) {
        var from = day(parameters, FROM, "Từ ngày", LocalDate.of(today.getYear(), 1, 1));
        var to = day(parameters, TO, "Đến ngày", today);
        if (to.isBefore(from)) {
            throw new InvalidInput(TO, "“Đến ngày” không được trước “Từ ngày”.");
        }
        var text = TypedText.of(parameters.get(TEXT));
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput(TEXT, "Từ tìm kiếm dài nhất " + LONGEST_TEXT + " ký tự.");
        }
        return new TransferBook.Question(from, to, TICKED.equals(parameters.get(AWAITED)), text);
    }

    /** What stands in its place where it cannot be understood. */
    static TransferBook.Question plain(LocalDate today) {
        return of(Map.of(), today);
    }

    private static LocalDate day(Map<String, String> parameters, String name, String label, LocalDate otherwise) {
        var typed = TypedText.plain(parameters.get(name) == null ? "" : parameters.get(name));
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return TypedDate.read(name, typed);
        } catch (InvalidInput noDay) {
            throw new InvalidInput(name, "“" + label + "” không phải là một ngày có thật.");
        }
    }
}
