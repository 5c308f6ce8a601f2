package vn.kntc.handling.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.engine.FormField;
import vn.kntc.engine.FormField.Kind;
import vn.kntc.handling.step.Answers.Wanted;

/**
 * How a record is read from a form. Its components are the form's keys; what is absent is null, false, or an empty list.
 *
 * <p>Taken are {@code String}, a list of {@code String} (one item a line), {@link LocalDate}, {@link LocalTime}, {@code Integer},
 * {@code boolean}, an enum or a list of one (by name), codes out of {@link OneOf} or {@link CodesOf}, and {@link Numbered} rows.
 */
public final class EntryForm<E extends Record> {

    private final Class<E> type;
    private final List<Part> parts;

    EntryForm(Class<E> type) {
        this.type = type;
        this.parts = Stream.of(type.getRecordComponents()).map(EntryForm::part).toList();
    }

    private record Part(
            RecordComponent component,
            Kind kind,
            List<String> codes,
            EntryForm<?> row,
            Read read,
            Wanted wanted,
            UnaryOperator<Object> made) {

        Part(RecordComponent component, Kind kind, List<String> codes, EntryForm<?> row, Read read, Wanted wanted) {
            this(component, kind, codes, row, read, wanted, UnaryOperator.identity());
        }

        boolean ownWords() {
            return kind == Kind.TEXT
                    && component.getType() != LocalTime.class
                    && !component.isAnnotationPresent(NotOwnWords.class);
        }
    }

    @FunctionalInterface
    private interface Read {
        Object of(Answers answers, String key, Wanted wanted);
    }

    private static Part part(RecordComponent component) {
        var type = component.getType();
        var wanted = wanted(component);
        var codes = codes(component.getAnnotation(OneOf.class));
        if (type == String.class && !codes.isEmpty()) {
            return new Part(component, Kind.CODE, codes, null, (a, key, w) -> a.code(key, codes, w), wanted);
        }
        if (type == String.class) {
            return new Part(component, Kind.TEXT, List.of(), null, Answers::text, wanted);
        }
        if (type == LocalTime.class) {
            return new Part(component, Kind.TEXT, List.of(), null, Answers::time, wanted);
        }
        if (type == LocalDate.class) {
            return new Part(component, Kind.DATE, List.of(), null, Answers::date, wanted);
        }
        if (type == Integer.class) {
            return new Part(component, Kind.NUMBER, List.of(), null, Answers::number, wanted);
        }
        if (type == boolean.class) {
            return new Part(component, Kind.FLAG, List.of(), null, (a, key, w) -> a.flag(key), wanted);
        }
        if (type.isEnum()) {
            var names = codes(type);
            return new Part(
                    component, Kind.CODE, names, null, (a, key, w) -> constant(type, a.code(key, names, w)), wanted);
        }
        if (type == List.class) {
            return list(component, element(component), wanted);
        }
        if (type.isRecord()) {
            var line = OldLines.of(type);
            return new Part(component, Kind.TEXT, List.of(), null, Answers::text, wanted, line::made);
        }
        throw new IllegalArgumentException("no form answers " + component);
    }

    private static Wanted wanted(RecordComponent component) {
        if (component.isAnnotationPresent(VerbDecides.class)) {
            return Wanted.NOT_NEEDED;
        }
        boolean asAsked =
                component.isAnnotationPresent(MayBeEmpty.class) || component.isAnnotationPresent(IfAsked.class);
        return asAsked ? Wanted.AS_ASKED : Wanted.ALWAYS;
    }

    private static Part list(RecordComponent component, Class<?> element, Wanted wanted) {
        if (element == String.class && component.isAnnotationPresent(CodesOf.class)) {
            return new Part(
                    component, Kind.CODES, List.of(), null, (a, key, w) -> a.listedCodes(key, asAsked(w)), wanted);
        }
        if (element == String.class) {
            return new Part(component, Kind.TEXT, List.of(), null, Answers::lines, wanted);
        }
        if (element.isEnum()) {
            var names = codes(element);
            return new Part(
                    component,
                    Kind.CODES,
                    names,
                    null,
                    (a, key, w) -> a.codes(key, names, asAsked(w)).stream()
                            .map(code -> constant(element, code))
                            .toList(),
                    wanted);
        }
        if (element.isRecord() && component.isAnnotationPresent(Numbered.class)) {
            return new Part(
                    component, null, List.of(), new EntryForm<>(element.asSubclass(Record.class)), null, wanted);
        }
        if (element.isRecord()) {
            var line = OldLines.of(element);
            return new Part(component, Kind.TEXT, List.of(), null, Answers::lines, wanted, line::allMade);
        }
        throw new IllegalArgumentException("no form answers " + component);
    }

    /** Nothing ticked may be an answer: only the form can say that it is none. */
    private static Wanted asAsked(Wanted wanted) {
        return wanted == Wanted.ALWAYS ? Wanted.AS_ASKED : wanted;
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static List<String> codes(OneOf oneOf) {
        return oneOf == null ? List.of() : List.of(oneOf.value());
    }

    private static List<String> codes(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(EntryForm::code).toList();
    }

    private static String code(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static Object constant(Class<?> constants, String code) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What the form has to ask, as the gate wants to know it. */
    public List<FormField> fields() {
        return keyed().map(Keyed::field).toList();
    }

    /** Keys of all fields that the record is read from. */
    public Set<String> keys() {
        return keyed().map(one -> one.field().key()).collect(Collectors.toUnmodifiableSet());
    }

    /** Keys of the texts that are checked for names. */
    public Set<String> ownWords() {
        return keyed().filter(one -> one.part().ownWords())
                .map(one -> one.field().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Keyed(Part part, FormField field) {}

    private Stream<Keyed> keyed() {
        return parts.stream().flatMap(part -> part.row() == null ? Stream.of(keyed(part, "")) : numbered(part));
    }

    private static Stream<Keyed> numbered(Part part) {
        return IntStream.rangeClosed(1, most(part)).boxed().flatMap(number -> part.row().parts.stream()
                .map(inRow -> keyed(inRow, number.toString())));
    }

    private static Keyed keyed(Part part, String suffix) {
        var component = part.component();
        return new Keyed(
                part,
                new FormField(
                        component.getName() + suffix,
                        part.kind(),
                        part.codes(),
                        listedBy(component.getAnnotation(CodesOf.class)),
                        component.isAnnotationPresent(IfAsked.class)));
    }

    private static FormField.Listed listedBy(CodesOf column) {
        return column == null ? null : new FormField.Listed(column.table(), column.column());
    }

    private static int most(Part part) {
        return part.component().getAnnotation(Numbered.class).value();
    }

    /**
     * @param words takes what the officer worded himself
     * @throws vn.kntc.shared.InvalidInput for the first answer that cannot be taken
     */
    public E read(Answers answers, OwnWords words) {
        return read(answers, words, "");
    }

    private E read(Answers answers, OwnWords words, String suffix) {
        var values =
                parts.stream().map(part -> value(part, answers, words, suffix)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException own ? own : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Part part, Answers answers, OwnWords words, String suffix) {
        if (part.row() != null) {
            return rows(part, answers, words);
        }
        var key = part.component().getName() + suffix;
        var value = part.read().of(answers, key, part.wanted());
        if (part.ownWords()) {
            words.with(key, value instanceof List<?> lines ? String.join("\n", strings(lines)) : (String) value);
        }
        return part.made().apply(value);
    }

    private static List<String> strings(List<?> lines) {
        return lines.stream().map(String.class::cast).toList();
    }

    private static List<Record> rows(Part part, Answers answers, OwnWords words) {
        var rows = new ArrayList<Record>();
        for (int number = 1; number <= most(part); number++) {
            rows.add(part.row().read(answers, words, String.valueOf(number)));
        }
        while (!rows.isEmpty() && part.row().isEmpty(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
        return List.copyOf(rows);
    }

    private boolean isEmpty(Record row) {
        return parts.stream().map(part -> valueOf(part.component(), row)).allMatch(EntryForm::nothing);
    }

    private static boolean nothing(Object value) {
        return Objects.isNull(value) || Boolean.FALSE.equals(value) || List.of().equals(value);
    }

    private static Object valueOf(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
