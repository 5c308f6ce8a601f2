package vn.kntc.handling.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes records of the lines of text by which old forms ask for them ({@link OldLine}). */
final class OldLines {

    /** Of a list of texts. */
    static final OldLines AS_THEY_ARE = new OldLines(line -> line);

    private final UnaryOperator<Object> maker;

    private OldLines(UnaryOperator<Object> maker) {
        this.maker = maker;
    }

    /** @return empty for a record that no form has ever asked for by a line */
    static Optional<OldLines> of(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(OldLine.class))
                .findFirst()
                .map(method -> new OldLines(line -> made(method, line)));
    }

    private static Object made(Method maker, Object line) {
        maker.setAccessible(true);
        try {
            return maker.invoke(null, line);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException own ? own : new IllegalStateException(refused);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param line null where nothing was answered, which makes null */
    Object made(String line) {
        return line == null ? null : maker.apply(line);
    }

    List<Object> allMade(List<String> lines) {
        return lines.stream().map(this::made).toList();
    }
}
