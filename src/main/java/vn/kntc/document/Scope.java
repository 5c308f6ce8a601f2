package vn.kntc.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kntc.shared.ShownDay;

/**
 * The tags that stand at one place of a template, those of the places around it included. Nothing but names is looked up: a
 * template can print fields, not compute.
 *
 * <p>Besides its own name a tag answers to {@code <tag>Upper} (a text in capitals), {@code <tag>Lower} (a text that begins small,
 * for the middle of a sentence), {@code <tag>About} (what is complained of, after "khiếu nại": "về việc …", "đối với …"),
 * {@code <tag>Matter} (the same as a thing: "việc …"), {@code <tag>InWords} (a date) and {@code <tag>Absent} (true where there is
 * nothing to print). An element of a list adds {@code text} (of a list of texts),
 * {@code index} (1, 2, 3 …), {@code closing} (";", for the last "."), {@code last}.
 */
final class Scope {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Set<String> NOT_TAGS = Set.of("hashCode", "toString", "equals", "form");

    private final Scope outer;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Scope(Scope outer) {
        this.outer = outer;
    }

    /** A text to print, and where it stands, so that a section opened by it still sees the other tags. */
    record Printed(String text, Scope scope) {}

    /** Room left to be filled in by hand. */
    record Blank(String spaces) {}

    /**
     * @param frame what is printed around the content
     * @throws IllegalStateException if content and frame share a name
     */
    static Scope of(OfficialDocument content, Map<String, Object> frame) {
        var scope = new Scope(null);
        frame.forEach(scope::put);
        for (var component : components(content)) {
            if (frame.containsKey(component.getName())) {
                throw new IllegalStateException(content.form() + ": " + component.getName() + " is a tag of the frame");
            }
            scope.put(component.getName(), read(content, component));
        }
        return scope;
    }

    /**
     * @return {@link Printed}, {@code Boolean}, {@code Scope} or a list of them; null for what is not there
     * @throws UnknownTag if nothing of that name stands here
     */
    Object find(String tag) {
        int dot = tag.indexOf('.');
        if (dot > 0) {
            return find(find(tag.substring(0, dot)), tag.substring(dot + 1), tag);
        }
        var holder = holder(tag);
        if (holder != null) {
            return value(holder.values.get(tag));
        }
        if (tag.endsWith("Absent")) {
            return absent(find(stem(tag, "Absent")));
        }
        if (tag.endsWith("Upper")) {
            return find(stem(tag, "Upper")) instanceof Printed printed ? print(upper(printed.text())) : null;
        }
        if (tag.endsWith("Lower")) {
            return find(stem(tag, "Lower")) instanceof Printed printed ? print(lower(printed.text())) : null;
        }
        if (tag.endsWith("About")) {
            return find(stem(tag, "About")) instanceof Printed printed ? print(Phrase.about(printed.text())) : null;
        }
        if (tag.endsWith("Matter")) {
            return find(stem(tag, "Matter")) instanceof Printed printed ? print(Phrase.matter(printed.text())) : null;
        }
        if (tag.endsWith("InWords")) {
            holder = holder(stem(tag, "InWords"));
            if (holder != null) {
                return holder.values.get(stem(tag, "InWords")) instanceof LocalDate date ? print(inWords(date)) : null;
            }
        }
        throw new UnknownTag(tag);
    }

    private Object find(Object inner, String rest, String tag) {
        if (inner == null) {
            return rest.endsWith("Absent") ? true : null;
        }
        if (inner instanceof Scope scope) {
            return scope.find(rest);
        }
        throw new UnknownTag(tag);
    }

    private Scope holder(String tag) {
        for (var scope = this; scope != null; scope = scope.outer) {
            if (scope.values.containsKey(tag)) {
                return scope;
            }
        }
        return null;
    }

    private static String stem(String tag, String suffix) {
        return tag.substring(0, tag.length() - suffix.length());
    }

    private static boolean absent(Object value) {
        return value == null || Boolean.FALSE.equals(value);
    }

    private void put(String name, Object value) {
        values.put(name, value);
    }

    private Object value(Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> elements) {
            return list(elements);
        }
        if (value instanceof Blank blank) {
            return print(blank.spaces());
        }
        if (value instanceof Record nested) {
            return scope(nested);
        }
        return print(text(value));
    }

    private static String text(Object value) {
        if (value instanceof LocalDate date) {
            return ShownDay.of(date);
        }
        if (value instanceof LocalDateTime moment) {
            return "%02d giờ %02d phút, %s"
                    .formatted(moment.getHour(), moment.getMinute(), inWords(moment.toLocalDate()));
        }
        if (value instanceof Choice choice) {
            return choice.words();
        }
        if (value instanceof String || value instanceof Integer) {
            return CleanText.of(value.toString());
        }
        throw new IllegalStateException(
                "a document cannot print " + value.getClass().getName());
    }

    private Printed print(String text) {
        return text == null ? null : new Printed(text, this);
    }

    private List<Scope> list(Collection<?> all) {
        var elements = all.stream().filter(Scope::saysSomething).toList();
        if (elements.isEmpty()) {
            return null;
        }
        var scopes = new ArrayList<Scope>();
        int index = 0;
        for (var element : elements) {
            index++;
            boolean last = index == elements.size();
            var scope = element instanceof Record nested ? scope(nested) : new Scope(this);
            if (!(element instanceof Record)) {
                scope.put("text", element);
            }
            scope.put("index", index);
            scope.put("last", last);
            scope.put("closing", last ? "." : ";");
            scopes.add(scope);
        }
        return scopes;
    }

    private static boolean saysSomething(Object element) {
        return element instanceof String text ? CleanText.of(text) != null : element != null;
    }

    private Scope scope(Record nested) {
        var scope = new Scope(this);
        components(nested).forEach(component -> scope.put(component.getName(), read(nested, component)));
        return scope;
    }

    /** Components of a record and its further methods without parameters. */
    static List<Method> components(Object content) {
        return components(content.getClass());
    }

    static List<Method> components(Class<?> type) {
        var components = new ArrayList<Method>();
        for (var method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers())
                    && !method.isSynthetic()
                    && !NOT_TAGS.contains(method.getName())) {
                components.add(method);
            }
        }
        return components;
    }

    private static Object read(Object content, Method component) {
        try {
            component.setAccessible(true);
            return component.invoke(content);
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new IllegalStateException("cannot read " + component.getName(), cause);
        }
    }

    /** Everything the content says, in an order of its own; records hide their text from {@code toString}. */
    static String fingerprint(Object value) {
        if (value instanceof Record || value instanceof OfficialDocument) {
            return components(value).stream()
                    .sorted(Comparator.comparing(Method::getName))
                    .map(component -> component.getName() + '=' + fingerprint(read(value, component)))
                    .collect(Collectors.joining("\u001f", "{", "}"));
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(Scope::fingerprint).collect(Collectors.joining("\u001e", "[", "]"));
        }
        return String.valueOf(value);
    }

    static String upper(String text) {
        return text == null ? null : text.toUpperCase(VIETNAMESE);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    /** "ngày 05 tháng 8 năm 2026": days below 10 and the months 1 and 2 with a zero (Phụ lục I Nghị định 30/2020/NĐ-CP). */
    static String inWords(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** A template uses a tag that the document does not have. */
    static final class UnknownTag extends RuntimeException {

        UnknownTag(String tag) {
            super(tag);
        }
    }
}
