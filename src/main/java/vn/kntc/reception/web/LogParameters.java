package vn.kntc.reception.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.calendar.TypedDate;
import vn.kntc.reception.LogQuestion;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;

/**
 * What the log is asked for, read from the address of the page. What is left out means: the reader's own agency, this month, everything.
 *
 * @param text or null
 * @param page from 0; the address counts from 1
 */
record LogParameters(AgencyId agency, LocalDate from, LocalDate to, String text, int page) {

    static final String PATH = "/so-tiep-cong-dan";
    static final String AGENCY = "coQuan";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String TEXT = "tuKhoa";
    static final String PAGE = "trang";

    /** Lines of one page. */
    static final int PAGE_SIZE = 50;

    /** Lines that are printed or written into a workbook at once. */
    static final int MOST_LINES = 2_000;

    private static final int LONGEST_TEXT = 200;

    /** @throws InvalidInput with a sentence for the reader; it repeats nothing of what was sent */
    static LogParameters of(Map<String, String> parameters, Collection<AgencyId> own, LocalDate today) {
        return new LogParameters(
                agency(parameters, own),
                day(parameters, FROM, today.withDayOfMonth(1)),
                day(parameters, TO, today),
                text(parameters),
                page(parameters));
    }

    /** The same question as far as it can be shown again where something in it was wrong. */
    static LogParameters fallback(Collection<AgencyId> own, LocalDate today) {
        return of(Map.of(), own, today);
    }

    private static AgencyId agency(Map<String, String> parameters, Collection<AgencyId> own) {
        var value = value(parameters, AGENCY);
        return own.stream()
                .filter(agency -> value == null || agency.value().equals(value))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElseThrow(
                        () -> new NotFound(
                                "Không có sổ tiếp công dân của cơ quan này, hoặc sổ không thuộc cơ quan của người đang đăng nhập."));
    }

    private static LocalDate day(Map<String, String> parameters, String name, LocalDate usual) {
        var value = value(parameters, name);
        return value == null ? usual : TypedDate.read(name, value);
    }

    private static String text(Map<String, String> parameters) {
        var value = value(parameters, TEXT);
        if (value != null && (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidInput(
                    TEXT,
                    "Từ khóa dài quá " + LONGEST_TEXT + " ký tự hoặc có ký tự không dùng được; hãy nhập lại ngắn hơn.");
        }
        return value;
    }

    private static int page(Map<String, String> parameters) {
        var value = value(parameters, PAGE);
        if (value == null) {
            return 0;
        }
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new InvalidInput(PAGE, "Số trang phải là số nguyên từ 1 đến 9999.");
        }
        return Integer.parseInt(value) - 1;
    }

    private static String value(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    LogQuestion onePage() {
        return new LogQuestion(agency, from, to, text, page * PAGE_SIZE, PAGE_SIZE);
    }

    /** One more than may be, so that a longer log is noticed. */
    LogQuestion whole() {
        return new LogQuestion(agency, from, to, text, 0, MOST_LINES + 1);
    }

    /** The address that asks the same. @param ending behind the path, for example "/in" */
    String address(String ending, int otherPage) {
        var address = UriComponentsBuilder.fromPath(PATH + ending)
                .queryParam(AGENCY, "{agency}")
                .queryParam(FROM, from)
                .queryParam(TO, to);
        if (text != null) {
            address.queryParam(TEXT, "{text}");
        }
        if (otherPage > 0) {
            address.queryParam(PAGE, otherPage + 1);
        }
        return address.encode()
                .buildAndExpand(Map.of("agency", agency.value(), "text", text == null ? "" : text))
                .toUriString();
    }
}
