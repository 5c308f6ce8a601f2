package vn.kntc.clock.web;

import java.util.Arrays;
import java.util.List;
import vn.kntc.calendar.TypedDate;
import vn.kntc.clock.ClockDecision;
import vn.kntc.law.CaseGrade;
import vn.kntc.law.PauseGround;
import vn.kntc.shared.InvalidInput;

/**
 * A decision as it was typed into the page.
 *
 * @param act {@link #PAUSE}, {@link #RESUME} or {@link #EXTEND}
 * @param ground of a pause
 * @param grade of an extension
 */
record DecisionEntry(String act, String ground, String grade, String number, String date) {

    static final String PAUSE = "tam-dung";
    static final String RESUME = "tiep-tuc";
    static final String EXTEND = "gia-han";

    private static final int LONGEST = 100;

    DecisionEntry {
        act = shortened(act);
        ground = shortened(ground);
        grade = shortened(grade);
        number = shortened(number);
        date = shortened(date);
    }

    public boolean is(String other) {
        return act.equals(other);
    }

    List<String> typed() {
        return List.of(act, ground, grade, number, date);
    }

    /** @throws InvalidInput with a sentence for the officer; it repeats nothing of what was sent */
    ClockDecision read() {
        return switch (act) {
            case PAUSE ->
                new ClockDecision.Suspension(
                        choice(PauseGround.values(), ground, "ground", "Hãy chọn căn cứ tạm dừng."),
                        number,
                        TypedDate.read("on", date));
            case RESUME -> new ClockDecision.Resumption(number, TypedDate.read("on", date));
            case EXTEND ->
                new ClockDecision.Extension(
                        choice(CaseGrade.values(), grade, "grade", "Hãy chọn tính chất vụ việc."),
                        number,
                        TypedDate.read("on", date));
            default -> throw new InvalidInput("act", "Hãy chọn quyết định cần ghi.");
        };
    }

    /** @throws InvalidInput with that sentence, if none of them has this name */
    static <E extends Enum<E>> E choice(E[] choices, String name, String field, String sentence) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, sentence));
    }

    /** What is longer than any field cannot be right either way, and is not sent back whole. */
    private static String shortened(String typed) {
        var text = typed == null ? "" : typed.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
