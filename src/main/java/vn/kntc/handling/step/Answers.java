package vn.kntc.handling.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kntc.confidentiality.OwnWords;
import vn.kntc.engine.CompletedForm;
import vn.kntc.engine.FormValues;
import vn.kntc.engine.HiddenFields;
import vn.kntc.engine.TaskForm;
import vn.kntc.engine.TaskForm.Field;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * What was answered to the questions of one form, each by the label and within the limits that the form gives it. What the form hides
 * is absent, whatever was posted; what it does not ask, an older form perhaps, is taken as it was posted.
 */
public final class Answers {

    /** Longest text where the form sets no limit, as old forms may. */
    private static final int LONGEST = 4000;

    /** A field inside a list or a group as refusals name it: list, index from 0, key. */
    private static final Pattern INSIDE = Pattern.compile("([A-Za-z0-9]+)(?:\\[(\\d+)])?\\.([A-Za-z0-9]+)");

    private static final int TIME_OF_DAY = 5;
    private static final int GREATEST = 999_999_999;

    private final FormValues posted;
    private final TaskForm asked;
    private final HiddenFields hidden;
    private final String place;

    public Answers(CompletedForm posted, TaskForm asked) {
        this(posted, asked, asked.hidden(posted.plain()), "");
    }

    /** @param place where in the whole form the answers stand, as it stands before their keys: {@code members[1].}, for example */
    Answers(FormValues posted, TaskForm asked, HiddenFields hidden, String place) {
        this.posted = posted;
        this.asked = asked;
        this.hidden = hidden;
        this.place = place;
    }

    /** How strictly an answer is wanted. */
    enum Wanted {
        /** Needed wherever it is shown. */
        ALWAYS,
        /** As the form says. */
        AS_ASKED,
        /** May be missing, whatever the form says. */
        NOT_NEEDED
    }

    private Field field(String key) {
        return asked.field(key).orElseGet(() -> Field.unasked(key));
    }

    /** The key as a refusal names it, with the row that it stands in. */
    String place(String key) {
        return place + key;
    }

    /** How a sentence calls a field: by its label, inside a list with the row before it; empty where the form does not ask it. */
    public Optional<String> named(String field) {
        var inside = INSIDE.matcher(field);
        if (!inside.matches()) {
            return asked.field(field)
                    .map(Field::label)
                    .filter(label -> !label.isEmpty())
                    .map(Answers::quoted);
        }
        return asked.field(inside.group(1))
                .filter(list -> list.inside() != null)
                .flatMap(list -> RowAnswers.named(list, inside.group(2), inside.group(3)));
    }

    static String quoted(String label) {
        return "“" + label + "”";
    }

    /** Whether the form asks a list or a group as such; older forms have one text, or fields by number, in its place. */
    boolean asksInside(String key) {
        return field(key).inside() != null;
    }

    /** Rows of a list, or a group; none where it is hidden. */
    RowAnswers inside(String key) {
        return new RowAnswers(field(key), hidden.hides(key) ? null : posted, hidden);
    }

    private static boolean required(Field field, Wanted wanted) {
        return wanted == Wanted.ALWAYS || wanted == Wanted.AS_ASKED && field.required();
    }

    /** @return null where absent */
    String text(String key, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        int longest = field.longest() > 0 ? field.longest() : LONGEST;
        var text = required(field, wanted)
                ? posted.text(key, field.label(), longest)
                : posted.optionalText(key, field.label(), longest).orElse(null);
        if (text != null && text.length() < field.shortest()) {
            throw new InvalidInput(key, "“" + field.label() + "” phải có ít nhất " + field.shortest() + " ký tự.");
        }
        requirePattern(field, text);
        return text;
    }

    private static void requirePattern(Field field, String text) {
        if (text != null && !field.matches(text)) {
            throw new InvalidInput(
                    field.key(), ("“" + field.label() + "” không đúng dạng yêu cầu. " + field.hint()).strip());
        }
    }

    /** One item a line, blank lines left out; empty where absent. */
    List<String> lines(String key, Wanted wanted) {
        var text = text(key, wanted);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** @return null where absent */
    LocalTime time(String key, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        var text = required(field, wanted)
                ? posted.text(key, field.label(), TIME_OF_DAY)
                : posted.optionalText(key, field.label(), TIME_OF_DAY).orElse(null);
        try {
            var time = text == null ? null : LocalTime.parse(text);
            requirePattern(field, text);
            return time;
        } catch (DateTimeParseException notATime) {
            throw new InvalidInput(key, "“" + field.label() + "” phải là giờ trong ngày, ví dụ 08:30.");
        }
    }

    /** @return null where absent */
    LocalDate date(String key, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        return required(field, wanted)
                ? posted.date(key, field.label())
                : posted.optionalDate(key, field.label()).orElse(null);
    }

    /** @return null where absent */
    Integer number(String key, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        int least = field.least() == null ? 0 : field.least();
        int most = field.most() == null ? GREATEST : field.most();
        return required(field, wanted)
                ? Integer.valueOf(posted.number(key, field.label(), least, most))
                : posted.optionalNumber(key, field.label(), least, most).orElse(null);
    }

    /** A number that no step counts with: as large, and with as many decimals, as the form lets it be; empty where absent. */
    private Optional<String> decimal(Field field) {
        return decimal(field, field.required())
                .map(given -> given.toPlainString().replace('.', ','));
    }

    /** An amount, of money or land say, of at most 15 digits and 4 decimals. @return null where absent */
    BigDecimal amount(String key, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        return decimal(field, required(field, wanted)).orElse(null);
    }

    private Optional<BigDecimal> decimal(Field field, boolean required) {
        var number = posted.optionalDecimal(field.key(), field.label());
        if (number.isEmpty() && required) {
            throw new InvalidInput(field.key(), "Hãy nhập “" + field.label() + "”.");
        }
        number.filter(given -> field.least() != null && given.compareTo(BigDecimal.valueOf(field.least())) < 0)
                .ifPresent(given -> {
                    throw new InvalidInput(
                            field.key(), "“" + field.label() + "” phải từ " + field.least() + " trở lên.");
                });
        number.filter(given -> field.most() != null && given.compareTo(BigDecimal.valueOf(field.most())) > 0)
                .ifPresent(given -> {
                    throw new InvalidInput(
                            field.key(), "“" + field.label() + "” phải từ " + field.most() + " trở xuống.");
                });
        return number;
    }

    /** False where absent. @throws InvalidInput where the form asks for the tick and it is not there */
    boolean flag(String key) {
        if (hidden.hides(key)) {
            return false;
        }
        var field = field(key);
        boolean ticked = posted.flag(key);
        // two answers to choose between are chosen from, a box is ticked
        if (!ticked && field.required() && field.type().equals("checkbox")) {
            throw new InvalidInput(key, "Hãy đánh dấu “" + field.label() + "”.");
        }
        return ticked;
    }

    /**
     * @param known codes that the step knows
     * @return null where absent
     */
    String code(String key, List<String> known, Wanted wanted) {
        if (hidden.hides(key)) {
            return null;
        }
        var field = field(key);
        boolean left = posted.optionalCode(key).isEmpty();
        return left && !required(field, wanted) ? null : posted.code(key, field.label(), offered(field, known));
    }

    /** One of what the form offers, whichever codes the table of that day lists; null where absent. */
    String listedCode(String key, Wanted wanted) {
        var offered = List.copyOf(field(key).options().keySet());
        return code(key, offered.isEmpty() ? posted.optionalCode(key).stream().toList() : offered, wanted);
    }

    /** Empty where absent. */
    List<String> codes(String key, List<String> known, Wanted wanted) {
        if (hidden.hides(key)) {
            return List.of();
        }
        var field = field(key);
        var codes = posted.codes(key, field.label(), offered(field, known));
        if (codes.isEmpty() && required(field, wanted)) {
            throw new InvalidInput(key, "Hãy chọn “" + field.label() + "”.");
        }
        return codes;
    }

    /** Codes that a decision table lists: what the form offers; all that was posted where an older form does not ask. */
    List<String> listedCodes(String key, Wanted wanted) {
        var offered = List.copyOf(field(key).options().keySet());
        return codes(key, offered.isEmpty() ? posted.codes(key, field(key).label()) : offered, wanted);
    }

    private static List<String> offered(Field field, List<String> known) {
        return field.options().isEmpty()
                ? known
                : field.options().keySet().stream().filter(known::contains).toList();
    }

    /** What was answered to a question that no record knows, in the words of the form; empty where nothing was. */
    Optional<String> shown(Field field, OwnWords words) {
        var key = field.key();
        if (hidden.hides(key)) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> {
                var text = text(key, Wanted.AS_ASKED);
                words.with(place(key), text);
                yield Optional.ofNullable(text);
            }
            case "number" -> {
                var number = decimal(field);
                number.ifPresent(digits -> words.with(place(key), digits));
                yield number;
            }
            case "datetime" -> {
                var day = Optional.ofNullable(date(key, Wanted.AS_ASKED)).map(ShownDay::of);
                day.ifPresent(shown -> words.with(place(key), shown));
                yield day;
            }
            case "checkbox" -> Optional.of(flag(key) ? "Có" : "Không");
            case "radio", "select" ->
                Optional.ofNullable(code(key, List.copyOf(field.options().keySet()), Wanted.AS_ASKED))
                        .map(field.options()::get);
            case "checklist" ->
                Optional.of(codes(key, List.copyOf(field.options().keySet()), Wanted.AS_ASKED).stream()
                                .map(field.options()::get)
                                .collect(Collectors.joining("; ")))
                        .filter(labels -> !labels.isEmpty());
            default -> field.inside() == null ? Optional.empty() : inside(key).shown(words);
        };
    }

    /**
     * What was answered to all questions that are not among {@code known}, those within rows too.
     *
     * @param known keys; within a list or group with its key and a point before them
     * @param words takes what the officer worded himself
     */
    public List<ExtraAnswer> further(Set<String> known, OwnWords words) {
        return asked.fields().stream()
                .flatMap(field -> further(field, known, words))
                .toList();
    }

    private Stream<ExtraAnswer> further(Field field, Set<String> known, OwnWords words) {
        if (known.contains(field.key())) {
            return field.inside() == null ? Stream.empty() : inside(field.key()).further(known, words);
        }
        return shown(field, words).map(value -> new ExtraAnswer(place(field.key()), field.label(), value)).stream();
    }
}
