package vn.kntc.dossier.web;

import java.util.Arrays;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.shared.InvalidInput;

/**
 * What the list of cases is asked for, read from the address of the page. What is left out or empty means all.
 *
 * @param text or null
 * @param status or null
 * @param kind or null
 * @param page from 0; the address counts from 1
 */
record ListQuestion(String text, CaseStatus status, CaseKind kind, boolean overdue, int page) {

    static final String PATH = "/ho-so";
    static final String TEXT = "tuKhoa";
    static final String STATUS = "tinhTrang";
    static final String KIND = "loai";
    static final String OVERDUE = "quaHan";
    static final String PAGE = "trang";
    static final int LONGEST_TEXT = 200;

    private static final String TICKED = "true";
    private static final int LAST_PAGE = 50_000;

    /** @throws InvalidInput with a sentence for the officer; it repeats nothing of what was sent */
    static ListQuestion of(Map<String, String> parameters) {
        return new ListQuestion(
                text(parameters),
                choice(parameters, STATUS, CaseStatus.class, "Không có tình trạng này; hãy chọn trong danh sách."),
                choice(parameters, KIND, CaseKind.class, "Không có loại đơn này; hãy chọn trong danh sách."),
                overdue(parameters),
                page(parameters));
    }

    boolean narrowed() {
        return text != null || status != null || kind != null || overdue;
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
        if (overdue) {
            address.queryParam(OVERDUE, TICKED);
        }
        if (otherPage > 0) {
            address.queryParam(PAGE, otherPage + 1);
        }
        return address.encode()
                .buildAndExpand(Map.of("text", text == null ? "" : text))
                .toUriString();
    }

    static String value(Map<String, String> parameters, String name) {
        var value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
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
