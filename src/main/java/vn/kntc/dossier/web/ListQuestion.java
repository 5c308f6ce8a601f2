package vn.kntc.dossier.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.CaseWanted;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/**
 * What the list of cases is asked for, read from the address of the page. What is left out or empty means all.
 *
 * @param text or null
 * @param status or null
 * @param kind or null
 * @param step name of an open step, or null
 * @param holder account of who has taken an open step, {@link #NOBODY}, or null
 * @param page from 0; the address counts from 1
 * @param series code of what is no petition, chosen in place of a kind; or null
 */
record ListQuestion(
        String text,
        CaseStatus status,
        CaseKind kind,
        boolean overdue,
        String step,
        String holder,
        CaseWanted.Order order,
        int page,
        String series) {

    static final String PATH = "/ho-so";
    static final String TEXT = "tuKhoa";
    static final String STATUS = "tinhTrang";
    static final String KIND = "loai";
    static final String OVERDUE = "quaHan";
    static final String STEP = "viec";
    static final String HOLDER = "nguoiGiu";
    static final String ORDER = "sapXep";
    static final String PAGE = "trang";

    /** Stands for an account where nobody has taken the step; no account is called so. */
    static final String NOBODY = "-";

    /** How the address names the order by the last day; the newest first is not named. */
    static final String BY_DUE = "han";

    static final int LONGEST_TEXT = 200;

    private static final String UNKNOWN_KIND = "Không có loại đơn này; hãy chọn trong danh sách.";
    private static final String TICKED = "true";
    private static final int LONGEST_STEP = 255;
    private static final int LAST_PAGE = 50_000;

    /** Of every series. */
    ListQuestion(
            String text,
            CaseStatus status,
            CaseKind kind,
            boolean overdue,
            String step,
            String holder,
            CaseWanted.Order order,
            int page) {
        this(text, status, kind, overdue, step, holder, order, page, null);
    }

    /** @throws InvalidInput with a sentence for the officer; it repeats nothing of what was sent */
    static ListQuestion of(Map<String, String> parameters) {
        return of(parameters, Set.of());
    }

    /** @param others codes of what may be chosen in place of a kind */
    static ListQuestion of(Map<String, String> parameters, Set<String> others) {
        var series = value(parameters, KIND);
        boolean other = series != null && others.contains(series);
        return new ListQuestion(
                text(parameters),
                choice(parameters, STATUS, CaseStatus.class, "Không có tình trạng này; hãy chọn trong danh sách."),
                other ? null : choice(parameters, KIND, CaseKind.class, UNKNOWN_KIND),
                overdue(parameters),
                step(parameters),
                holder(parameters),
                order(parameters),
                page(parameters),
                other ? series : null);
    }

    boolean narrowed() {
        return text != null
                || status != null
                || kind != null
                || series != null
                || overdue
                || step != null
                || holder != null;
    }

    CaseWanted wanted() {
        var waiting =
                step == null && holder == null ? null : new CaseWanted.Waiting(step, holderId(), NOBODY.equals(holder));
        return new CaseWanted(status, kind, series, overdue ? Boolean.TRUE : null, text, waiting, order);
    }

    /** Who is asked for, or null where nobody in particular is. */
    UserId holderId() {
        return holder == null || holder.equals(NOBODY) ? null : new UserId(holder);
    }

    /** The address that asks the same for another page. */
    String address(int otherPage) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (text != null) {
            address.queryParam(TEXT, "{text}");
        }
        if (status != null) {
            address.queryParam(STATUS, status);
        }
        if (kind != null) {
            address.queryParam(KIND, kind);
        }
        if (series != null) {
            address.queryParam(KIND, series);
        }
        if (overdue) {
            address.queryParam(OVERDUE, TICKED);
        }
        if (step != null) {
            address.queryParam(STEP, "{step}");
        }
        if (holder != null) {
            address.queryParam(HOLDER, "{holder}");
        }
        if (order == CaseWanted.Order.DUE) {
            address.queryParam(ORDER, BY_DUE);
        }
        if (otherPage > 0) {
            address.queryParam(PAGE, otherPage + 1);
        }
        return address.encode()
                .buildAndExpand(Map.of("text", orEmpty(text), "step", orEmpty(step), "holder", orEmpty(holder)))
                .toUriString();
    }

    static String value(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
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

    private static <E extends Enum<E>> E choice(
            Map<String, String> parameters, String name, Class<E> choices, String unknown) {
        var value = value(parameters, name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(name, unknown));
    }

    private static boolean overdue(Map<String, String> parameters) {
        var value = value(parameters, OVERDUE);
        if (value != null && !value.equals(TICKED)) {
            throw new InvalidInput(OVERDUE, "Ô “Chỉ hồ sơ quá hạn” chỉ có thể đánh dấu hoặc bỏ trống.");
        }
        return value != null;
    }

    private static String step(Map<String, String> parameters) {
        var value = value(parameters, STEP);
        if (value != null && (value.length() > LONGEST_STEP || value.chars().anyMatch(Character::isISOControl))) {
            throw new InvalidInput(STEP, "Không có bước này; hãy chọn trong danh sách.");
        }
        return value;
    }

    private static String holder(Map<String, String> parameters) {
        var value = value(parameters, HOLDER);
        if (value != null && !value.matches("[a-zA-Z0-9._@-]{1,100}")) {
            throw new InvalidInput(HOLDER, "Không có người giữ việc này; hãy chọn trong danh sách.");
        }
        return value;
    }

    private static CaseWanted.Order order(Map<String, String> parameters) {
        var value = value(parameters, ORDER);
        if (value != null && !value.equals(BY_DUE)) {
            throw new InvalidInput(ORDER, "Không có cách sắp xếp này; hãy chọn trong danh sách.");
        }
        return value == null ? CaseWanted.Order.NEWEST : CaseWanted.Order.DUE;
    }

    private static int page(Map<String, String> parameters) {
        var value = value(parameters, PAGE);
        if (value == null) {
            return 0;
        }
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > LAST_PAGE) {
            throw new InvalidInput(PAGE, "Số trang phải là số nguyên từ 1 đến " + LAST_PAGE + ".");
        }
        return Integer.parseInt(value) - 1;
    }
}
