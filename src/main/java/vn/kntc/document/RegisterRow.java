package vn.kntc.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one row of the register of forms; what is wrong in it is noted, one sentence each, and read as absent. */
final class RegisterRow {

    private static final Set<String> KEYS = Set.of(
            "title",
            "header",
            "series",
            "number",
            "copiedTo",
            "recipients",
            "names",
            "signedBy",
            "titles",
            "bases",
            "functions",
            "items",
            "checkedOn",
            "source",
            "question");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Set<String> PLACEHOLDERS = Set.of("{n}", "{CQ}", "{ĐV}");

    private final String code;
    private final Map<?, ?> fields;
    private final List<String> faults = new ArrayList<>();

    /** @param row what stands under the code */
    RegisterRow(String code, Object row) {
        this.code = code;
        this.fields = row instanceof Map<?, ?> map ? map : Map.of();
        if (fields.isEmpty()) {
            faults.add(fault(code, "chưa có thông tin; hãy ghi các mục của mẫu."));
        }
    }

    /** A sentence about a row, as every check of the register words it. */
    static String fault(String code, String sentence) {
        return "Tệp " + FormCatalogue.FILE + ", mẫu " + code + ": " + sentence;
    }

    private void fault(String sentence) {
        faults.add(fault(code, sentence));
    }

    List<String> faults() {
        return faults;
    }

    FormEntry entry() {
        fields.keySet().stream()
                .filter(key -> !KEYS.contains(String.valueOf(key)))
                .forEach(key -> fault("không có mục nào tên là “" + key + "”; hãy sửa theo giải thích ở đầu tệp."));
        var series = text("series");
        var pattern = text("number");
        number(series, pattern);
        return new FormEntry(
                code,
                needed("title", "chưa có tên (title)."),
                header(),
                series,
                pattern,
                text("copiedTo"),
                texts("recipients"),
                names(),
                needed("signedBy", "chưa có người ký (signedBy)."),
                titles(),
                text("bases"),
                functions(),
                texts("items"),
                date());
    }

    private void number(String series, String pattern) {
        if ((series == null) != (pattern == null)) {
            fault("phải có cả sổ (series) và cách ghi số (number), hoặc không có cả hai.");
        }
        if (pattern != null && !pattern.contains("{n}")) {
            fault("cách ghi số (number) “" + pattern + "” thiếu {n}.");
        }
        PLACEHOLDER
                .matcher(pattern == null ? "" : pattern)
                .results()
                .map(found -> found.group())
                .filter(found -> !PLACEHOLDERS.contains(found))
                .forEach(found -> fault("cách ghi số (number) có " + found + "; chỉ dùng {n}, {CQ}, {ĐV}."));
    }

    private FormEntry.Header header() {
        var value = text("header");
        for (var header : FormEntry.Header.values()) {
            if (header.name().replace('_', '-').equals(value)) {
                return header;
            }
        }
        fault("phần đầu (header) “" + value + "” không đúng; phải là HB-A, HB-B, HB-C hoặc HB-C-DATED.");
        return null;
    }

    private FormEntry.Names names() {
        var value = text("names");
        if (value != null && !value.equals("parties")) {
            fault("người được nêu tên (names) “" + value + "” không đúng; phải là parties hoặc để trống.");
        }
        return value == null ? FormEntry.Names.NOBODY : FormEntry.Names.PARTIES;
    }

    private boolean functions() {
        var value = fields.get("functions");
        if (value != null && !(value instanceof Boolean)) {
            fault("mục functions “" + value + "” không đúng; phải là true, false hoặc để trống.");
        }
        return Boolean.TRUE.equals(value);
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        if (fields.get("titles") instanceof Map<?, ?> all) {
            all.forEach((who, title) -> titles.put(String.valueOf(who), String.valueOf(title)));
        } else if (fields.get("titles") != null) {
            fault("mục titles phải ghi từng chức danh theo mã, ví dụ DOAN: TRƯỞNG ĐOÀN.");
        }
        return titles;
    }

    private List<String> texts(String key) {
        var value = fields.get(key);
        if (value instanceof List<?> lines && lines.stream().allMatch(String.class::isInstance)) {
            return lines.stream().map(String.class::cast).toList();
        }
        if (value != null) {
            fault("mục " + key + " phải là danh sách chữ, mỗi dòng bắt đầu bằng dấu gạch ngang.");
        }
        return List.of();
    }

    private LocalDate date() {
        var value = fields.get("checkedOn");
        if (value instanceof Date date) {
            return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        if (value != null) {
            fault("ngày đối chiếu (checkedOn) “" + value + "” phải có dạng 2026-12-31.");
        }
        return null;
    }

    private String needed(String key, String sentence) {
        var value = text(key);
        if (value == null) {
            fault(sentence);
        }
        return value;
    }

    private String text(String key) {
        var value = fields.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
