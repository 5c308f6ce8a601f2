package vn.kntc.handling.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Makes records of the lines of text by which old forms ask for them ({@link OldLine}). */
final class OldLines {

    private final Method maker;

    private OldLines(Method maker) {
        this.maker = maker;
    }

    /** @throws IllegalArgumentException for a record that says not how it reads as a line */
    static OldLines of(Class<?> type) {
        var maker = Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(OldLine.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form answers " + type));
        maker.setAccessible(true);
        return new OldLines(maker);
    }

    /** @param line null where nothing was answered, which makes null */
    Object made(Object line) {
        try {
            return line == null ? null : maker.invoke(null, line);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException own ? own : new IllegalStateException(refused);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Object> allMade(Object lines) {
        return ((List<?>) lines).stream().map(this::made).toList();
    }
}
