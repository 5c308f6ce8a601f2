package vn.kntc.handling.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.engine.FormField;

/**
 * How a record is read from a form. Its components are the form's keys; what is absent is null, false, or an empty list.
 *
 * <p>Taken are {@code String}, {@link java.time.LocalDate}, {@link java.time.LocalTime}, {@code Integer},
 * {@link java.math.BigDecimal} (an amount of up to 15 digits), {@code boolean}, an enum or a
 * list of one (by name), codes out of {@link OneOf} or {@link CodesOf}; a list of records is a list of the form, and a record a group
 * with a name of its own; a list of {@code String} is a list whose rows have one field, {@code item}. Forms of before ask for these as
 * lines of text ({@link OldLine}) or by number ({@link Numbered}).
 */
public final class EntryForm<E extends Record> {

    /** A field of a row as the verbs name it: list, index from 0, key. */
    private static final Pattern IN_ROW = Pattern.compile("([A-Za-z0-9]+)(?:\\[(\\d+)]\\.([A-Za-z0-9]+))?");

    private final Class<E> type;
    private final List<EntryPart> parts;

    EntryForm(Class<E> type) {
        this.type = type;
        this.parts = Stream.of(type.getRecordComponents()).map(EntryPart::of).toList();
    }

    Class<E> type() {
        return type;
    }

    /** What the form has to ask, as the gate wants to know it. */
    public List<FormField> fields() {
        return parts.stream().map(EntryPart::field).toList();
    }

    /** Keys of all fields that the record is read from, those of rows as {@code LIST.KEY}; forms of before have others besides. */
    public Set<String> keys() {
        return parts.stream()
                .flatMap(part -> Stream.concat(nested(part, true), numbered(part)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keys of the texts that are checked for names, those of rows as {@code LIST.KEY}. */
    public Set<String> ownWords() {
        return parts.stream()
                .filter(EntryPart::ownWords)
                .flatMap(part -> nested(part, false))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> nested(EntryPart part, boolean all) {
        if (part.row() == null) {
            return Stream.of(part.name());
        }
        var inside = (all ? part.row().keys() : part.row().ownWords()).stream().map(key -> part.name() + "." + key);
        return all ? Stream.concat(Stream.of(part.name()), inside) : inside;
    }

    private static Stream<String> numbered(EntryPart part) {
        return part.numbered().stream()
                .flatMap(most -> IntStream.rangeClosed(1, most).boxed().flatMap(number -> part.row().parts.stream()
                        .map(inRow -> inRow.name() + number)));
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

    private static Object value(EntryPart part, Answers answers, OwnWords words, String suffix) {
        var key = part.name() + suffix;
        var taken = part.ownWords() ? words : new OwnWords();
        return switch (part.kind()) {
            case ROWS -> answers.asksInside(key) ? rows(part, answers, taken) : rowsOfBefore(part, answers, taken);
            case GROUP -> answers.asksInside(key) ? group(part, answers, taken) : groupOfBefore(part, answers, taken);
            default -> {
                var value = part.read().of(answers, key, part.wanted());
                if (value instanceof String text) {
                    taken.with(answers.place(key), text);
                }
                yield value;
            }
        };
    }

    private static List<?> rows(EntryPart part, Answers answers, OwnWords words) {
        var rows = answers.inside(part.name())
                .rows(part.wanted(), part.row().keys(), row -> part.row().read(row, words));
        return part.isOfTexts()
                ? rows.stream().map(row -> ((EntryPart.Item) row).item()).toList()
                : rows;
    }

    private static Object group(EntryPart part, Answers answers, OwnWords words) {
        return answers.inside(part.name())
                .group(part.wanted(), part.row().keys(), row -> part.row().read(row, words));
    }

    private static List<?> rowsOfBefore(EntryPart part, Answers answers, OwnWords words) {
        if (part.numbered().isPresent()) {
            return numberedRows(part, answers, words);
        }
        return part.oldLines()
                .<List<?>>map(old -> {
                    var lines = answers.lines(part.name(), part.wanted());
                    words.with(answers.place(part.name()), lines);
                    return old.allMade(lines);
                })
                .orElse(List.of());
    }

    private static Object groupOfBefore(EntryPart part, Answers answers, OwnWords words) {
        return part.oldLines()
                .map(old -> {
                    var line = answers.text(part.name(), part.wanted());
                    words.with(answers.place(part.name()), line);
                    return old.made(line);
                })
                .orElse(null);
    }

    private static List<Record> numberedRows(EntryPart part, Answers answers, OwnWords words) {
        var rows = new ArrayList<Record>();
        for (int number = 1; number <= part.numbered().orElseThrow(); number++) {
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

    /**
     * Where the form at hand has the field that a refusal names: verbs name rows as {@code LIST[INDEX].KEY}, forms of before have
     * {@code KEY1}.
     */
    public String asAsked(String field, Answers answers) {
        var inRow = IN_ROW.matcher(field);
        return !inRow.matches()
                ? field
                : numberedPart(inRow.group(1))
                        .filter(part -> !answers.asksInside(part.name()))
                        .map(part -> inRow.group(2) == null
                                ? part.row().parts.get(0).name() + 1
                                : inRow.group(3) + (Integer.parseInt(inRow.group(2)) + 1))
                        .orElse(field);
    }

    private Optional<EntryPart> numberedPart(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name) && part.numbered().isPresent())
                .findFirst();
    }
}
