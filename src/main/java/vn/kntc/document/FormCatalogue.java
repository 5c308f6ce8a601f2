package vn.kntc.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The register of forms, {@code forms/documents/register.yaml}, which legal staff keep next to the templates. */
@Component
public class FormCatalogue {

    private static final String REGISTER = "/forms/documents/register.yaml";

    private final Map<String, FormEntry> forms;

    public FormCatalogue() {
        this(read());
    }

    FormCatalogue(Map<String, Object> register) {
        var entries = new LinkedHashMap<String, FormEntry>();
        register.forEach((code, fields) -> entries.put(code, entry(code, fields)));
        forms = Map.copyOf(entries);
    }

    /** @throws IllegalStateException if the register has no such form: a fault of the program, not of its user */
    public FormEntry form(String code) {
        var form = forms.get(code);
        if (form == null) {
            throw new IllegalStateException("Danh mục mẫu văn bản không có mẫu " + code + ".");
        }
        return form;
    }

    Iterable<FormEntry> all() {
        return forms.values();
    }

    private static Map<String, Object> read() {
        try (InputStream in = FormCatalogue.class.getResourceAsStream(REGISTER)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static FormEntry entry(String code, Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw new IllegalStateException("Danh mục mẫu văn bản: mẫu " + code + " chưa có thông tin.");
        }
        String series = text(fields, "series");
        String pattern = text(fields, "number");
        if ((series == null) != (pattern == null)) {
            throw new IllegalStateException("Danh mục mẫu văn bản: mẫu " + code
                    + " phải có cả sổ (series) và cách ghi số (number), hoặc không có cả hai.");
        }
        if (pattern != null && !pattern.contains("{n}")) {
            throw new IllegalStateException("Danh mục mẫu văn bản: cách ghi số của mẫu " + code + " thiếu {n}.");
        }
        String title = text(fields, "title");
        if (title == null) {
            throw new IllegalStateException("Danh mục mẫu văn bản: mẫu " + code + " chưa có tên (title).");
        }
        return new FormEntry(
                code,
                title,
                header(code, text(fields, "header")),
                series,
                pattern,
                text(fields, "copiedTo"),
                texts(code, fields, "recipients"),
                names(code, text(fields, "names")),
                signer(code, text(fields, "signedBy")),
                text(fields, "bases"),
                Boolean.TRUE.equals(fields.get("functions")),
                texts(code, fields, "items"),
                date(code, fields.get("checkedOn")));
    }

    private static FormEntry.Header header(String code, String value) {
        for (var header : FormEntry.Header.values()) {
            if (header.name().replace('_', '-').equals(value)) {
                return header;
            }
        }
        throw new IllegalStateException("Danh mục mẫu văn bản: phần đầu (header) của mẫu " + code + " không đúng.");
    }

    private static FormEntry.Names names(String code, String value) {
        if ("parties".equals(value)) {
            return FormEntry.Names.PARTIES;
        }
        if (value == null) {
            return FormEntry.Names.NOBODY;
        }
        throw new IllegalStateException(
                "Danh mục mẫu văn bản: người được nêu tên (names) của mẫu " + code + " phải là parties hoặc để trống.");
    }

    private static String signer(String code, String value) {
        if (value == null) {
            throw new IllegalStateException("Danh mục mẫu văn bản: mẫu " + code + " chưa có người ký (signedBy).");
        }
        return value;
    }

    private static List<String> texts(String code, Map<?, ?> fields, String key) {
        var value = fields.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> lines && lines.stream().allMatch(String.class::isInstance)) {
            return lines.stream().map(String.class::cast).toList();
        }
        throw new IllegalStateException(
                "Danh mục mẫu văn bản: mục " + key + " của mẫu " + code + " phải là danh sách.");
    }

    private static LocalDate date(String code, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Date date) {
            return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        }
        throw new IllegalStateException(
                "Danh mục mẫu văn bản: ngày đối chiếu (checkedOn) của mẫu " + code + " phải có dạng 2026-12-31.");
    }

    private static String text(Map<?, ?> fields, String key) {
        var value = fields.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
