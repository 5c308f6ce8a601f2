package vn.kntc.handling.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.engine.FormValues;
import vn.kntc.engine.HiddenFields;
import vn.kntc.engine.TaskForm.Field;
import vn.kntc.handling.step.Answers.Wanted;
import vn.kntc.shared.InvalidInput;

/**
 * What was answered in the rows of a list, or in a group with a name of its own. Each row is a form within the form; what is refused in
 * one is told with the list and the number of the row.
 */
final class RowAnswers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Field list;
    private final FormValues posted;
    private final HiddenFields around;

    /** @param posted of the form around; null where the list is hidden */
    RowAnswers(Field list, FormValues posted, HiddenFields around) {
        this.list = list;
        this.posted = posted;
        this.around = around;
    }

    /** One row as it was posted. @param index from 0 */
    private record Row(int index, FormValues values) {}

    /**
     * Every row of a list.
     *
     * @param known keys that the record has, besides those that the form asks
     * @param read makes what the row is made into
     */
    <T> List<T> rows(Wanted wanted, Set<String> known, Function<Answers, T> read) {
        if (posted == null) {
            return List.of();
        }
        var rows = filled();
        int least = wanted == Wanted.ALWAYS
                ? Math.max(1, list.inside().least())
                : list.inside().least();
        if (wanted != Wanted.NOT_NEEDED && rows.size() < least) {
            throw new InvalidInput(
                    list.key(), "“" + list.label() + "” phải có ít nhất " + least + " " + rowName() + ".");
        }
        return rows.stream().map(row -> in(row, known, read)).toList();
    }

    /** A group; null where nothing of it was answered and nothing had to be. */
    <T> T group(Wanted wanted, Set<String> known, Function<Answers, T> read) {
        var group = posted == null ? Optional.<FormValues>empty() : posted.group(list.key(), list.label());
        if (posted == null
                || wanted != Wanted.ALWAYS && group.map(FormValues::blank).orElse(true)) {
            return null;
        }
        return in(new Row(0, group.orElse(FormValues.NONE)), known, read);
    }

    /** Rows in which nothing had to be entered, and nothing was, are none. */
    private List<Row> filled() {
        var rows = posted.rows(list.key(), list.label());
        if (rows.size() > list.inside().most()) {
            throw new InvalidInput(
                    list.key(),
                    "“" + list.label() + "” có nhiều nhất " + list.inside().most() + " " + rowName() + ".");
        }
        boolean mayBeBlank = list.inside().form().fields().stream().noneMatch(Field::required);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new Row(index, rows.get(index)))
                .filter(row -> !mayBeBlank || !row.values().blank())
                .toList();
    }

    private <T> T in(Row row, Set<String> known, Function<Answers, T> read) {
        try {
            requireAsked(row.values(), known);
            return read.apply(answers(row));
        } catch (InvalidInput refused) {
            throw new InvalidInput(place(row) + refused.field(), called(row) + ": " + within(refused.getMessage()));
        }
    }

    private Answers answers(Row row) {
        var form = list.inside().form();
        return new Answers(row.values(), form, form.hidden(around, row.values().plain()), place(row));
    }

    /** A key that nobody asked for would be lost in silence. */
    private void requireAsked(FormValues row, Set<String> known) {
        row.plain().keySet().stream()
                .filter(key -> !known.contains(key))
                .filter(key -> list.inside().form().field(key).isEmpty())
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new InvalidInput(key, "Biểu mẫu không có ô mang khóa “" + key + "”.");
                });
    }

    private String place(Row row) {
        return list.inside().many() ? list.key() + "[" + row.index() + "]." : list.key() + ".";
    }

    private String called(Row row) {
        return "“" + list.label() + "”" + (list.inside().many() ? ", " + rowName() + " " + (row.index() + 1) : "");
    }

    private String rowName() {
        return list.inside().rowName();
    }

    /** How a sentence calls a field of a row. @param index from 0; null in a group */
    static Optional<String> named(Field list, String index, String key) {
        return list.inside()
                .form()
                .field(key)
                .map(Field::label)
                .filter(label -> !label.isEmpty())
                .map(label -> Answers.quoted(label)
                        + (index == null
                                ? ""
                                : " của " + list.inside().rowName() + " " + (Integer.parseInt(index) + 1)));
    }

    /** A sentence that goes on after a colon; one that begins with a quotation begins so there too. */
    private static String within(String sentence) {
        return sentence.substring(0, 1).toLowerCase(VIETNAMESE) + sentence.substring(1);
    }

    /** The whole of it in the words of the form, a line a row; empty where nothing was answered. */
    Optional<String> shown(OwnWords words) {
        if (!list.inside().many()) {
            return Optional.ofNullable(group(Wanted.AS_ASKED, Set.of(), row -> line(row, words)));
        }
        var lines = rows(Wanted.AS_ASKED, Set.of(), row -> line(row, words));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, lines.size())
                        .mapToObj(index -> (index + 1) + ") " + lines.get(index))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Answers row, OwnWords words) {
        return row.further(Set.of(), words).stream()
                .map(answer -> answer.label() + ": " + answer.value())
                .collect(Collectors.joining("; "));
    }

    /** What the record does not know of its rows. @param known keys of the whole form's record */
    Stream<ExtraAnswer> further(Set<String> known, OwnWords words) {
        if (posted == null) {
            return Stream.empty();
        }
        var ofRow = list.inside().form().fields().stream()
                .map(Field::key)
                .filter(key -> known.contains(list.key() + "." + key))
                .collect(Collectors.toSet());
        return posted().flatMap(row -> further(row, ofRow, words).stream());
    }

    private List<ExtraAnswer> further(Row row, Set<String> known, OwnWords words) {
        return in(row, row.values().plain().keySet(), answers -> answers.further(known, words)).stream()
                .map(extra -> new ExtraAnswer(extra.key(), called(row) + ": " + extra.label(), extra.value()))
                .toList();
    }

    private Stream<Row> posted() {
        return list.inside().many()
                ? filled().stream()
                : posted
                        .group(list.key(), list.label())
                        .filter(group -> !group.blank())
                        .map(group -> new Row(0, group))
                        .stream();
    }
}
