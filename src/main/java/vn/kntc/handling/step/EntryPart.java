package vn.kntc.handling.step;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.kntc.engine.FormField;
import vn.kntc.engine.FormField.Kind;
import vn.kntc.handling.step.Answers.Wanted;

/**
 * One component of a record that a form is read into.
 *
 * @param read how a plain field is read; null for lists and groups
 * @param row what each row of a list, or a group, is read into; null for a plain field
 */
record EntryPart(RecordComponent component, Kind kind, List<String> codes, Read read, EntryForm<?> row) {

    @FunctionalInterface
    interface Read {
        Object of(Answers answers, String key, Wanted wanted);
    }

    /** A row of a list of texts: one field, of this key. */
    record Item(String item) {}

    private EntryPart(RecordComponent component, Kind kind, Read read) {
        this(component, kind, List.of(), read, null);
    }

    /** @throws IllegalArgumentException for a type that no form answers */
    static EntryPart of(RecordComponent component) {
        var type = component.getType();
        var codes = codes(component.getAnnotation(OneOf.class));
        if (type == String.class && !codes.isEmpty()) {
            return new EntryPart(component, Kind.CODE, codes, (a, key, w) -> a.code(key, codes, w), null);
        }
        if (type == String.class && component.isAnnotationPresent(CodesOf.class)) {
            return new EntryPart(component, Kind.CODE, Answers::listedCode);
        }
        if (type.isEnum()) {
            var names = codes(type);
            return new EntryPart(
                    component, Kind.CODE, names, (a, key, w) -> constant(type, a.code(key, names, w)), null);
        }
        if (type == List.class) {
            return list(component, element(component));
        }
        if (type.isRecord()) {
            return new EntryPart(component, Kind.GROUP, List.of(), null, rows(type));
        }
        return plain(component, type);
    }

    private static EntryPart plain(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return new EntryPart(component, Kind.TEXT, Answers::text);
        }
        if (type == LocalTime.class) {
            return new EntryPart(component, Kind.TEXT, Answers::time);
        }
        if (type == LocalDate.class) {
            return new EntryPart(component, Kind.DATE, Answers::date);
        }
        if (type == Integer.class) {
            return new EntryPart(component, Kind.NUMBER, Answers::number);
        }
        if (type == boolean.class) {
            return new EntryPart(component, Kind.FLAG, (a, key, w) -> a.flag(key));
        }
        throw new IllegalArgumentException("no form answers " + component);
    }

    private static EntryPart list(RecordComponent component, Class<?> element) {
        if (element.isEnum()) {
            var names = codes(element);
            Read codes = (a, key, w) -> a.codes(key, names, asAsked(w)).stream()
                    .map(code -> constant(element, code))
                    .toList();
            return new EntryPart(component, Kind.CODES, names, codes, null);
        }
        if (element == String.class && component.isAnnotationPresent(CodesOf.class)) {
            return new EntryPart(component, Kind.CODES, (a, key, w) -> a.listedCodes(key, asAsked(w)));
        }
        if (element == String.class) {
            return new EntryPart(component, Kind.ROWS, List.of(), null, new EntryForm<>(Item.class));
        }
        if (element.isRecord()) {
            return new EntryPart(component, Kind.ROWS, List.of(), null, rows(element));
        }
        throw new IllegalArgumentException("no form answers " + component);
    }

    /** Nothing ticked may be an answer: only the form can say that it is none. */
    private static Wanted asAsked(Wanted wanted) {
        return wanted == Wanted.ALWAYS ? Wanted.AS_ASKED : wanted;
    }

    private static EntryForm<?> rows(Class<?> type) {
        return new EntryForm<>(type.asSubclass(Record.class));
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static List<String> codes(OneOf oneOf) {
        return oneOf == null ? List.of() : List.of(oneOf.value());
    }

    private static List<String> codes(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(EntryPart::code).toList();
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

    String name() {
        return component.getName();
    }

    Wanted wanted() {
        if (component.isAnnotationPresent(VerbDecides.class)) {
            return Wanted.NOT_NEEDED;
        }
        return component.isAnnotationPresent(MayBeEmpty.class) || mayBeLeftOut() ? Wanted.AS_ASKED : Wanted.ALWAYS;
    }

    private boolean mayBeLeftOut() {
        return component.isAnnotationPresent(IfAsked.class);
    }

    /** What is checked for names: of a text itself, of a list or group its texts. */
    boolean ownWords() {
        boolean worded = kind == Kind.TEXT && component.getType() != LocalTime.class || row != null;
        return worded && !component.isAnnotationPresent(NotOwnWords.class);
    }

    /** Most rows that forms of before have numbered fields for. */
    Optional<Integer> numbered() {
        return Optional.ofNullable(component.getAnnotation(Numbered.class)).map(Numbered::value);
    }

    /** How forms of before ask for each record: as a line of text. */
    Optional<OldLines> oldLines() {
        return isOfTexts() ? Optional.of(OldLines.AS_THEY_ARE) : OldLines.of(row.type());
    }

    boolean isOfTexts() {
        return row != null && row.type() == Item.class;
    }

    FormField field() {
        return new FormField(name(), kind, codes, listedBy(), mayBeLeftOut(), row == null ? List.of() : row.fields());
    }

    private FormField.Listed listedBy() {
        var column = component.getAnnotation(CodesOf.class);
        return column == null ? null : new FormField.Listed(column.table(), column.column(), List.of(column.besides()));
    }
}
