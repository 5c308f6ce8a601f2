package vn.kntc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.kntc.shared.StartRefused;

/** A file of legal staff, read strictly; whatever is wrong in it is gathered and told at once, one Vietnamese sentence each. */
final class YamlFile {

    private static final int MOST_NODES = 2_000_000;

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final Map<?, ?> root;

    YamlFile(String name, String text) {
        this.name = name;
        this.root = parse(text);
    }

    private Map<?, ?> parse(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(MOST_NODES);
        try {
            var read = new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new Words())
                    .load(text);
            if (read instanceof Map<?, ?> map) {
                return map;
            }
            fault("tệp phải gồm các mục “tên: nội dung”.");
        } catch (MarkedYAMLException wrong) {
            fault("dòng "
                    + (wrong.getProblemMark() == null
                            ? 1
                            : wrong.getProblemMark().getLine() + 1)
                    + " viết sai cú pháp YAML; hãy xem lại dấu cách đầu dòng, dấu hai chấm và dấu ngoặc.");
        } catch (YAMLException wrong) {
            fault("không đọc được theo cú pháp YAML.");
        }
        return Map.of();
    }

    /** Whatever is written stays a text: a day, a number or "yes" means only what the place says. */
    private static final class Words extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    /** @throws StartRefused with everything that is wrong */
    void requireFaultless() {
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    String.join(
                            "\n",
                            faults.stream()
                                    .map(fault -> "Tệp " + name + ": " + fault)
                                    .toList()),
                    "Sửa tệp này rồi khởi động lại chương trình.");
        }
    }

    /** The entries of the file. */
    Map<?, ?> root() {
        return root;
    }

    Map<?, ?> map(Object value, String where) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        fault(where + " phải gồm các mục “tên: nội dung”.");
        return Map.of();
    }

    List<?> list(Object value, String where) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        fault(where + " phải là danh sách.");
        return List.of();
    }

    List<String> texts(Object value, String where) {
        return list(value, where).stream().map(String::valueOf).toList();
    }

    /** Empty where nothing is written. */
    static String text(Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }

    String required(Map<?, ?> entry, String key, String where) {
        var written = text(entry.get(key));
        if (written.isEmpty()) {
            fault(where + " thiếu mục “" + key + "”.");
        }
        return written;
    }

    void known(Map<?, ?> entry, Set<String> keys, String where) {
        entry.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !keys.contains(key))
                .forEach(key -> fault(where + " có mục lạ “" + key + "”."));
    }
}
