package vn.kntc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.UserId;

/** Every form of the register, with all there is to say and with each single thing absent, reads as written by hand. */
class PapersReadWellTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 5);

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\(\\s*\\)|\\(\\s|\\s\\)|\\s[,.;](?:\\s|$)|,\\s*[,.;]|;\\s*[;.,]|:\\s*[.;,]|\\.\\s*\\.|\\(,|,\\)|\\{|}|\\bnull\\b|  |\\[|]"
                    + "|(?<!\\p{L})(?:của|tại|số|từ|đến|theo|đối với|về việc|là)\\s*[.,;)]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\p{L}/])(\\p{L}+(?: \\p{L}+)*)[ :]+\\1(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Stream<PaperRow> rows() {
        return PaperRows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyFormReadsWellFullAndWithAnythingAbsent(PaperRow row) {
        var full = new Filling(null);
        readsWell(full.paper(row.full()));
        var asked = RenderedWord.tagsOf(row.form());
        for (String absent : full.named) {
            if (!asked.contains(absent.replaceFirst("\\.$", "").replaceFirst("^.*\\.", ""))) {
                continue; // a fact that this paper does not print
            }
            try {
                readsWell(new Filling(absent).paper(row.full()));
            } catch (IllegalStateException refused) {
                if (cannotBeRead(refused)) {
                    continue; // a component that the paper itself reckons with, and that its room never leaves out
                }
                // what a sentence cannot do without is named, and nothing is printed
                assertThat(refused).hasMessageStartingWith("Văn bản theo mẫu " + row.form() + " còn thiếu thông tin");
            } catch (NullPointerException | IllegalArgumentException neverAbsent) {
                assertThat(absent)
                        .as("a component that the record itself requires")
                        .isNotEmpty();
            }
        }
    }

    private static boolean cannotBeRead(Throwable refused) {
        return refused != null
                && (String.valueOf(refused.getMessage()).startsWith("cannot read") || cannotBeRead(refused.getCause()));
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

    /** Gives every component what an officer may well type, one of them left empty. */
    private static final class Filling {

        private final String absent;
        private final List<String> named = new ArrayList<>();

        Filling(String absent) {
            this.absent = absent;
        }

        /** A paper of the same frames, each filled anew. */
        FramedPaper paper(FramedPaper like) {
            var frames = new LinkedHashMap<String, Object>();
            like.frames().forEach((name, frame) -> frames.put(name, frame(name, frame)));
            var facts =
                    like.facts() == null ? null : (Record) record(like.facts().getClass(), "");
            return new FramedPaper(like.form(), frames, facts);
        }

        private Object frame(String name, Object like) {
            if (like instanceof Record known) {
                return record(known.getClass(), name + ".");
            }
            if (like instanceof Boolean) {
                return !name.equals(absent);
            }
            if (like == null) {
                return null;
            }
            named.add(name);
            boolean empty = name.equals(absent);
            if (like instanceof List<?>) {
                return empty ? List.of() : List.of(text(name + "."));
            }
            return empty ? null : text(name);
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
            return path.equals("guidance.competentBody") || path.equals("guidance.matters");
        }

        private Object element(Type list, String path) {
            var element = (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
            return single(element, path + ".");
        }

        private Object single(Class<?> type, String path) {
            if (type == AgencyId.class) {
                return new AgencyId("nhanhoa");
            }
            if (type == UserId.class) {
                return new UserId("can-bo.nhanhoa");
            }
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
            if (type == LocalTime.class) {
                return LocalTime.of(8, 30);
            }
            if (type == UUID.class) {
                return UUID.fromString("3f1c8c46-3c8e-4b0c-9df7-1dd0ff1c1a55");
            }
            return type == Integer.class ? (Object) 3 : text(path);
        }

        private static String text(String path) {
            String name = path.replaceFirst("^.*\\.(?=.)", "").replace(".", "");
            return switch (name) {
                case "subject", "contestedAct", "namedAct", "summary", "contents" -> "Khiếu nại về việc thu hồi đất.";
                case "content" -> "Khiếu nại việc đo đạc sai.";
                case "legalBases" -> "Luật Đất đai.";
                case "norms", "furtherBases" -> "Căn cứ Luật Đất đai.";
                case "forwardedBy" -> "do Thanh tra tỉnh";
                case "place" -> "tại nhà văn hóa thôn Giữa";
                case "kind" -> "đơn có nhiều nội dung";
                case "address" -> "Địa chỉ: thôn Giữa, xã Mẫu";
                case "instance" -> "lần đầu";
                case "number" -> "05/TB-UBND";
                case "provision" -> "khoản 2 Điều 11 Luật Khiếu nại";
                case "point" -> "a";
                default -> "Phần chữ riêng cho mục " + Integer.toString(Math.abs(path.hashCode()), 36) + "x";
            };
        }
    }
}
