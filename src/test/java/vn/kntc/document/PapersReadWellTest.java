package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every form of the register, with all there is to say and with each single thing absent, reads as written by hand. */
class PapersReadWellTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\(\\s*\\)|\\(\\s|\\s\\)|\\s[,.;](?:\\s|$)|,\\s*[,.;]|;\\s*[;.,]|:\\s*[.;,]|\\.\\s*\\.|\\(,|,\\)|\\{|}|\\bnull\\b|  |\\[|]"
                    + "|(?<!\\p{L})(?:của|tại|số|từ|đến|theo|đối với|về việc|là)\\s*[.,;)]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}/])(\\p{L}+(?: \\p{L}+)*)[ :]+\\1(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Stream<String> forms() {
        var codes = new ArrayList<String>();
        new FormCatalogue().all().forEach(form -> codes.add(form.code()));
        return codes.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormReadsWellFullAndWithAnythingAbsent(String form) {
        var type = papers().get(form);
        assertThat(type).as("paper of the form " + form).isNotNull();

        readsWell(new Filling(null).paper(type));
        var full = new Filling(null);
        full.paper(type);
        for (String absent : full.named) {
            try {
                readsWell(new Filling(absent).paper(type));
            } catch (IllegalStateException refused) {
                if (String.valueOf(refused.getMessage()).startsWith("cannot read")) {
                    continue; // a component that the paper itself reckons with, and that its room never leaves out
                }
                // what a sentence cannot do without is named, and nothing is printed
                assertThat(refused).hasMessageStartingWith("Văn bản theo mẫu " + form + " còn thiếu thông tin");
            } catch (NullPointerException | IllegalArgumentException neverAbsent) {
                assertThat(absent)
                        .as("a component that the record itself requires")
                        .isNotEmpty();
            }
        }
    }

    private static void readsWell(OfficialDocument paper) {
        var word = RenderedWord.issued(paper, RenderedWord.letterhead("Như trên"), 7, DAY);
        for (String line : word.lines()) {
            String read = line.strip();
            assertThat(LEFTOVER.matcher(read).find())
                    .as("%s: %s", paper.form(), read)
                    .isFalse();
            assertThat(TWICE.matcher(read).results().map(match -> match.group().toLowerCase(Locale.ROOT)))
                    .as("%s: %s", paper.form(), read)
                    .isEmpty();
        }
    }

    private static Map<String, Class<?>> papers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(OfficialDocument.class));
        var papers = new TreeMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("vn.kntc")) {
            try {
                var type = Class.forName(found.getBeanClassName());
                boolean shipped = Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString()
                        .endsWith("classes");
                if (type.isRecord() && shipped) {
                    papers.put(((OfficialDocument) new Filling(null).paper(type)).form(), type);
                }
            } catch (ClassNotFoundException cause) {
                throw new IllegalStateException(cause);
            }
        }
        return papers;
    }

    /** Gives every component what an officer may well type, one of them left empty. */
    private static final class Filling {

        private final String absent;
        private final List<String> named = new ArrayList<>();

        Filling(String absent) {
            this.absent = absent;
        }

        OfficialDocument paper(Class<?> type) {
            return (OfficialDocument) record(type, "");
        }

        private Object record(Class<?> type, String path) {
            var components = type.getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = value(components[i], path + components[i].getName());
            }
            return made(type, components, values);
        }

        private static Object made(Class<?> type, RecordComponent[] components, Object[] values) {
            try {
                var types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (InvocationTargetException cause) {
                if (cause.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new IllegalStateException(cause);
            } catch (ReflectiveOperationException cause) {
                throw new IllegalStateException(cause);
            }
        }

        private Object value(RecordComponent component, String path) {
            var type = component.getType();
            if (type == int.class) {
                return 30;
            }
            if (type == boolean.class) {
                return !path.equals(absent);
            }
            named.add(path);
            boolean empty = path.equals(absent);
            if (List.class.isAssignableFrom(type)) {
                return empty || oneWayOnly(path) ? List.of() : List.of(element(component.getGenericType(), path));
            }
            return empty || oneWayOnly(path) ? null : single(type, path);
        }

        /** A guidance says one thing only. */
        private static boolean oneWayOnly(String path) {
            return path.equals("competentBody") || path.equals("matters");
        }

        private Object element(Type list, String path) {
            var element = (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
            return single(element, path + ".");
        }

        private Object single(Class<?> type, String path) {
            if (type.isRecord()) {
                return record(type, path.endsWith(".") ? path : path + ".");
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type == LocalDate.class) {
                return DAY;
            }
            if (type == LocalDateTime.class) {
                return DAY.atTime(8, 30);
            }
            return type == Integer.class ? (Object) 3 : text(path);
        }

        private static String text(String path) {
            String name = path.replaceFirst("^.*\\.(?=.)", "").replace(".", "");
            return switch (name) {
                case "subject", "contestedAct", "summary", "contents" -> "Khiếu nại về việc thu hồi đất.";
                case "content" -> "Khiếu nại việc đo đạc sai.";
                case "legalBases" -> "Luật Đất đai.";
                case "norms" -> "Căn cứ Luật Đất đai.";
                case "forwardedBy" -> "do Thanh tra tỉnh";
                case "place" -> "tại nhà văn hóa thôn Giữa";
                case "kind" -> "đơn có nhiều nội dung";
                case "address" -> "Địa chỉ: thôn Giữa, xã Mẫu";
                case "instance" -> "lần đầu";
                case "acceptanceNumber", "decisionNumber", "reportNumber" -> "05/TB-UBND";
                case "provision" -> "khoản 2 Điều 11 Luật Khiếu nại";
                case "point" -> "a";
                default -> "Phần chữ riêng cho mục " + Integer.toString(Math.abs(path.hashCode()), 36) + "x";
            };
        }
    }
}
