package vn.kntc.document;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tags there will be, told from the types alone: what {@link Scope} finds once a case is there. */
final class TagPaths {

    private static final List<String> ENDINGS =
            List.of("Absent", "Present", "InWords", "Upper", "Lower", "About", "Matter", "Closed");
    private static final Set<String> OF_AN_ELEMENT = Set.of("index", "last", "closing");
    private static final String TEXT = "text";

    private final Map<String, ? extends Type> tags;

    TagPaths(Map<String, ? extends Type> tags) {
        this.tags = tags;
    }

    boolean know(String path) {
        return know(tags, path);
    }

    private static boolean know(Map<String, ? extends Type> here, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return here.containsKey(path)
                    || ENDINGS.stream()
                            .filter(ending -> path.endsWith(ending) && path.length() > ending.length())
                            .anyMatch(ending -> know(here, path.substring(0, path.length() - ending.length())));
        }
        var type = here.get(path.substring(0, dot));
        return type != null && within(type, path.substring(dot + 1));
    }

    private static boolean within(Type type, String rest) {
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw && isList(raw)) {
            return ofAnElement(several.getActualTypeArguments()[0], rest);
        }
        if (!(type instanceof Class<?> known)) {
            return false;
        }
        if (known.isEnum()) {
            return Arrays.stream(known.getEnumConstants())
                    .anyMatch(one -> ((Enum<?>) one).name().equals(rest));
        }
        return isList(known) ? ofAnElement(String.class, rest) : known.isRecord() && know(components(known), rest);
    }

    private static boolean ofAnElement(Type element, String rest) {
        boolean record = element instanceof Class<?> known && known.isRecord();
        return OF_AN_ELEMENT.contains(rest) || (record ? within(element, rest) : rest.equals(TEXT));
    }

    private static boolean isList(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }

    /** Types of what a record holds, by tag. */
    static Map<String, Type> components(Class<?> type) {
        return Scope.components(type).stream()
                .collect(Collectors.toMap(Method::getName, Method::getGenericReturnType, (one, same) -> one));
    }
}
