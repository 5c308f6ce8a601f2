package vn.kntc.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.kntc.shared.StartRefused;

/** The register of forms, {@code forms/documents/register.yaml} and what lies beside it, which legal staff keep next to the templates. */
@Component
public class FormCatalogue {

    static final String FILE = "forms/documents/register.yaml";

    /** A room may bring its rows in a file of its own. */
    private static final String FILES = "classpath*:forms/documents/register*.yaml";

    private final Map<String, FormEntry> forms;

    /** @throws StartRefused with everything that is wrong in the file */
    public FormCatalogue() {
        this(read());
    }

    FormCatalogue(Map<String, Object> register) {
        var entries = new LinkedHashMap<String, FormEntry>();
        var faults = new ArrayList<String>();
        register.forEach((code, fields) -> {
            var row = new RegisterRow(code, fields);
            entries.put(code, row.entry());
            faults.addAll(row.faults());
        });
        refuse(faults);
        forms = Map.copyOf(entries);
    }

    /** @throws StartRefused where there are any */
    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new StartRefused(String.join("\n", faults), "Sửa tệp này rồi khởi động lại chương trình.");
        }
    }

    /** @throws IllegalStateException if the register has no such form: a fault of the program, not of its user */
    public FormEntry form(String code) {
        var form = forms.get(code);
        if (form == null) {
            throw new IllegalStateException("Danh mục mẫu văn bản không có mẫu " + code + ".");
        }
        return form;
    }

    Collection<FormEntry> all() {
        return forms.values();
    }

    /**
     * Holds the rows against what the program draws up.
     *
     * @param papers every paper of every procedure, by the code of its form
     * @param bases codes of the matters whose legal bases may be cited
     * @throws StartRefused with everything that it does not know
     */
    public void requireKnown(Map<String, DrawnPaper> papers, Collection<String> bases) {
        var faults = new ArrayList<String>();
        forms.values().stream()
                .sorted(Comparator.comparing(FormEntry::code))
                .forEach(
                        form -> faults.addAll(
                                papers.containsKey(form.code())
                                        ? papers.get(form.code()).unknown(form, bases)
                                        : List.of(
                                                RegisterRow.fault(
                                                        form.code(),
                                                        "không bước nào của chương trình lập văn bản theo mẫu này; hãy sửa mã hoặc bỏ mẫu."))));
        papers.keySet().stream()
                .filter(code -> !forms.containsKey(code))
                .sorted()
                .forEach(code ->
                        faults.add("Tệp " + FILE + " thiếu mẫu " + code + " mà chương trình phải lập; hãy thêm lại."));
        refuse(faults);
    }

    private static Map<String, Object> read() {
        var register = new LinkedHashMap<String, Object>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream in = file.getInputStream()) {
                    add(register, read(in));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return register;
    }

    /** @throws StartRefused for a form that stands in two files */
    static void add(Map<String, Object> register, Map<String, Object> more) {
        refuse(more.keySet().stream()
                .filter(register::containsKey)
                .map("Thư mục forms/documents/ có mẫu %s ở hai tệp danh mục; mỗi mẫu chỉ được một dòng."::formatted)
                .toList());
        register.putAll(more);
    }

    /** @throws StartRefused for what is no YAML, or a form that stands twice */
    static Map<String, Object> read(InputStream in) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(in);
        } catch (YAMLException unreadable) {
            throw new StartRefused("Tệp " + FILE + " không đọc được: " + unreadable.getMessage(), unreadable);
        }
    }
}
