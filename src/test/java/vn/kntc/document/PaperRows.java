package vn.kntc.document;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import vn.kntc.handling.paper.PaperBook;

/**
 * Every row of the register, as the rooms that own the papers fill it: each has in its folder of tests a public class whose name ends in
 * {@code PaperRows}, with its {@code book()} and {@code all()} of its rows.
 */
final class PaperRows {

    private PaperRows() {}

    static List<PaperBook> books() {
        return ofRooms()
                .map(room -> ReflectionUtils.findMethod(room, "book"))
                .map(book -> (PaperBook) call(book))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Stream<PaperRow> all() {
        return ofRooms().map(room -> ReflectionUtils.findMethod(room, "all")).flatMap(rows ->
                (Stream<PaperRow>) call(rows));
    }

    private static Object call(Method ofRoom) {
        return ReflectionUtils.invokeMethod(ofRoom, null);
    }

    private static Stream<Class<?>> ofRooms() {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(
                new RegexPatternTypeFilter(Pattern.compile("vn\\.kntc\\.[a-z]+\\.[A-Z]\\w*PaperRows")));
        return classes.findCandidateComponents("vn.kntc").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .sorted(Comparator.comparing(Class::getName));
    }
}
