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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.shared.ShownDay;

/**
 * The tags that stand at one place of a template, those of the places around it included. Nothing but names is looked up: a
 * template can print fields, not compute.
 *
 * <p>Besides its own name a tag answers to {@code <tag>Upper} (a text in capitals), {@code <tag>Lower} (a text that begins small,
 * for the middle of a sentence), {@code <tag>About} (what is complained of, after "khiếu nại": "về việc …", "đối với …"),
 * {@code <tag>Matter} (the same as a thing: "việc …"), {@code <tag>Closed} (a text that ends its paragraph: with a full stop where it
 * has none), {@code <tag>InWords} (a date), {@code <tag>Absent} (true where there is nothing to print) and {@code <tag>Present}
 * (true, once, where there is). An element of a list adds {@code text} (of a list of texts), {@code index} (1, 2, 3 …),
 * {@code closing} (";", for the last "."), {@code last}. Of a choice {@code <tag>.CODE} asks whether it is that one.
 */
final class Scope {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Set<String> NOT_TAGS = Set.of("hashCode", "toString", "equals", "form");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern ENDED = Pattern.compile("[.!?…;:]$");

    /** What a tag makes of the text of the tag that it is named after. */
    private static final Map<String, UnaryOperator<String>> WORDINGS = Map.of(
            "Upper",
            Scope::upper,
            "Lower",
            Scope::lower,
            "About",
            Phrase::about,
            "Matter",
            Phrase::matter,
            "Closed",
            Scope::closed);

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
        tags(content).forEach((name, value) -> {
            if (frame.containsKey(name)) {
                throw new IllegalStateException(content.form() + ": " + name + " is a tag of the frame");
            }
            scope.put(name, value);
        });
        return scope;
    }

    private static Map<String, Object> tags(OfficialDocument content) {
        if (content instanceof FramedPaper paper) {
            var tags = new LinkedHashMap<>(paper.frames());
            if (paper.facts() != null) {
                components(paper.facts()).forEach(fact -> add(paper, tags, fact));
            }
            return tags;
        }
        var tags = new LinkedHashMap<String, Object>();
        components(content).forEach(component -> tags.put(component.getName(), read(content, component)));
        return tags;
    }

    private static void add(FramedPaper paper, Map<String, Object> tags, Method fact) {
        if (tags.containsKey(fact.getName())) {
            throw new IllegalStateException(paper.form() + ": " + fact.getName() + " is a frame");
        }
        tags.put(fact.getName(), read(paper.facts(), fact));
    }

    /**
     * @return {@link Printed}, {@code Boolean}, {@code Scope} or a list of them; null for what is not there
     * @throws UnknownTag if nothing of that name stands here
     * @throws NotChosen if it asks for the code of a choice that is absent: a sentence that words each choice would have a gap
     */
    Object find(String tag) {
        int dot = tag.indexOf('.');
        if (dot > 0) {
            return within(tag.substring(0, dot), tag.substring(dot + 1), tag);
        }
        var holder = holder(tag);
        return holder == null ? derived(tag) : value(holder.values.get(tag));
    }

    private Object within(String outermost, String rest, String tag) {
        var holder = holder(outermost);
        if (holder != null && holder.values.get(outermost) instanceof Enum<?> choice) {
            return chosen(choice, rest, tag);
        }
        var inner = find(outermost);
        if (inner == null && CODE.matcher(rest).matches()) {
            throw new NotChosen(outermost);
        }
        if (inner == null) {
            return rest.endsWith("Absent") ? true : null;
        }
        if (inner instanceof Scope scope) {
            return scope.find(rest);
        }
        throw new UnknownTag(tag);
    }

    private static boolean chosen(Enum<?> choice, String code, String tag) {
        if (Stream.of(choice.getDeclaringClass().getEnumConstants())
                .noneMatch(one -> one.name().equals(code))) {
            throw new UnknownTag(tag);
        }
        return choice.name().equals(code);
    }

    private Object derived(String tag) {
        if (tag.endsWith("Absent")) {
            return absent(find(stem(tag, "Absent")));
        }
        if (tag.endsWith("Present")) {
            return !absent(find(stem(tag, "Present")));
        }
        if (tag.endsWith("InWords")) {
            return inWords(tag);
        }
        for (var wording : WORDINGS.entrySet()) {
            if (tag.endsWith(wording.getKey())) {
                return find(stem(tag, wording.getKey())) instanceof Printed printed
                        ? print(wording.getValue().apply(printed.text()))
                        : null;
            }
        }
        throw new UnknownTag(tag);
    }

    private Printed inWords(String tag) {
        var holder = holder(stem(tag, "InWords"));
        if (holder == null) {
            throw new UnknownTag(tag);
        }
        return holder.values.get(stem(tag, "InWords")) instanceof LocalDate date ? print(inWords(date)) : null;
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

    /**
     * Everything the content says, in an order of its own; records hide their text from {@code toString}.
     *
     * @param used whether the template uses the frame of that name; what else is known of the case says nothing about the paper
     */
    static String fingerprint(OfficialDocument content, Predicate<String> used) {
        if (content instanceof FramedPaper paper) {
            return paper.frames().entrySet().stream()
                            .filter(frame -> used.test(frame.getKey()))
                            .sorted(Map.Entry.comparingByKey())
                            .map(frame -> frame.getKey() + '=' + fingerprint(frame.getValue()))
                            .collect(Collectors.joining("\u001f"))
                    + fingerprint(paper.facts());
        }
        return fingerprint((Object) content);
    }

    private static String fingerprint(Object value) {
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

    /** A text that ends its paragraph ends with a full stop, whatever else it ends with already. */
    private static String closed(String text) {
        return ENDED.matcher(text).find() ? text : text + ".";
    }

    /** "ngày 05 tháng 8 năm 2026": days below 10 and the months 1 and 2 with a zero (Phụ lục I Nghị định 30/2020/NĐ-CP). */
    static String inWords(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** A template prints a choice that nobody made. */
    static final class NotChosen extends RuntimeException {

        NotChosen(String tag) {
            super(tag);
        }
    }

    /** A template uses a tag that the document does not have. */
    static final class UnknownTag extends RuntimeException {

        UnknownTag(String tag) {
            super(tag);
        }
    }
}
