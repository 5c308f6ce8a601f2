package vn.kntc.handling.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.calendar.TypedDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;

/**
 * What a register is asked for, read from the address of its page. What is left out means: the reader's own agency, this month, everything.
 *
 * @param path of the page
 * @param text or null
 * @param page from 0; the address counts from 1
 */
public record BookParameters(String path, AgencyId agency, LocalDate from, LocalDate to, String text, int page) {

    public static final String FROM = "tu";
    public static final String TEXT = "tuKhoa";

    private static final String AGENCY = "coQuan";
    private static final String TO = "den";
    private static final String PAGE = "trang";

    /** Lines of one page. */
    public static final int PAGE_SIZE = 50;

    /** Lines that are printed or written into a workbook at once. */
    private static final int MOST_LINES = 2_000;

    private static final int LONGEST_TEXT = 200;

    /**
     * @param own agencies of the reader
     * @throws InvalidInput with a sentence for the reader; it repeats nothing of what was sent
     * @throws NotFound for an agency that the reader does not belong to
     */
    public static BookParameters of(
            String path, Map<String, String> parameters, Collection<AgencyId> own, LocalDate today) {
        return new BookParameters(
                path,
                agency(parameters, own),
                day(parameters, FROM, today.withDayOfMonth(1)),
                day(parameters, TO, today),
                text(parameters),
                page(parameters));
    }

    /** The same question as far as it can be shown again where something in it was wrong. */
    public static BookParameters fallback(String path, Collection<AgencyId> own, LocalDate today) {
        return of(path, Map.of(), own, today);
    }

    private static AgencyId agency(Map<String, String> parameters, Collection<AgencyId> own) {
        var value = value(parameters, AGENCY);
        return own.stream()
                .filter(agency -> value == null || agency.value().equals(value))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "Không có sổ của cơ quan này, hoặc sổ không thuộc cơ quan của người đang đăng nhập."));
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

    public BookQuestion onePage() {
        return new BookQuestion(agency, from, to, text, page * PAGE_SIZE, PAGE_SIZE);
    }

    /** One line more than may be, so that a longer register is noticed. */
    public BookQuestion whole() {
        return new BookQuestion(agency, from, to, text, 0, MOST_LINES + 1);
    }

    /**
     * For a print or a workbook, which are never cut silently.
     *
     * @param lines as {@link #whole} found them
     * @throws InvalidInput where there are more than are printed at once
     */
    public static void requireWhole(Collection<?> lines) {
        if (lines.size() > MOST_LINES) {
            throw new InvalidInput(TO, "Kỳ này có hơn " + MOST_LINES + " dòng; hãy in hoặc tải từng kỳ ngắn hơn.");
        }
    }

    /** Pages that so many lines fill; at least one. */
    private static long pages(long lines) {
        return Math.max(1, (lines + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** What a register is headed with outside the page. */
    public List<String> titles(String agencyName, String name) {
        return List.of(agencyName, name, "Từ ngày " + ShownDay.of(from) + " đến ngày " + ShownDay.of(to));
    }

    /** Name of the file, for example so-don-nhanhoa-2026-07-01-2026-07-31. */
    public String fileName() {
        return path.substring(1) + "-" + agency.value() + "-" + from + "-" + to;
    }

    /** The address that asks the same. @param ending behind the path, for example "/in" */
    public String address(String ending, int otherPage) {
        var address = UriComponentsBuilder.fromPath(path + ending)
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

    /** Where the neighbours of this page, its print and its workbook lie, under the names that the pages of registers read. */
    public Map<String, Object> paging(long total) {
        long pages = pages(total);
        var paging = new HashMap<String, Object>();
        paging.put("pages", pages);
        paging.put("previousPage", page() > 0 ? address("", page() - 1) : null);
        paging.put("nextPage", page() + 1 < pages ? address("", page() + 1) : null);
        paging.put("printed", address("/in", 0));
        paging.put("workbook", address("/xlsx", 0));
        return paging;
    }
}
