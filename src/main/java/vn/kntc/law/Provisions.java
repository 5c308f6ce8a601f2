package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kntc.shared.InvalidInput;

/**
 * What the law of a day says on single points, in the words that officers read and papers print. Points, words, numbers and articles
 * stand in the tables {@code stateLaw}, {@code describeGround}, {@code describeCriterion}, {@code describeStop},
 * {@code chooseStopGround}, {@code requireRecipients}, {@code wordPaper} and {@code citeBases}; whoever asks knows
 * the code of the point and the day, never which law stood.
 */
@Component
public final class Provisions {

    private final Law law;

    public Provisions(Law law) {
        this.law = law;
    }

    /** Whether the law of that day says so. @throws vn.kntc.shared.InvalidInput for a point that the table does not know */
    public boolean holds(String point, LocalDate on) {
        return (Boolean) state(point, on).results().get(0).get("holds");
    }

    /** The number that the law of that day sets for the point, such as how often at least. */
    public int number(String point, LocalDate on) {
        return (Integer) state(point, on).results().get(0).get("number");
    }

    /** Open questions of the rule, "Cần pháp chế xác nhận: …". */
    public List<String> doubts(String point, LocalDate on) {
        return state(point, on).doubts();
    }

    /** The sentence of the point without facts of the case. */
    public String sentence(String point, LocalDate on) {
        return sentence(point, on, Map.of());
    }

    /**
     * The sentence of the point.
     *
     * @param facts what stands for {@code {name}} in it; {@code {basis}} and {@code {number}} are the rule's own
     * @throws IllegalStateException where the rule has no sentence, or the sentence wants a fact that is not given
     */
    public String sentence(String point, LocalDate on, Map<String, String> facts) {
        var answer = state(point, on);
        var rule = answer.results().get(0);
        if (rule.get("sentence") == null) {
            throw new IllegalStateException("the law of " + on + " says nothing on " + point);
        }
        var sentence = ((String) rule.get("sentence"))
                .replace("{basis}", String.join("; ", answer.basis()))
                .replace("{number}", rule.get("number") == null ? "" : twoDigits((Integer) rule.get("number")));
        return filled(sentence, facts);
    }

    /**
     * What papers print at the point.
     *
     * @param facts what stands for {@code {name}} in it
     * @throws vn.kntc.shared.InvalidInput for a point that the table does not know
     */
    public String wording(String point, LocalDate on, Map<String, String> facts) {
        var rule = law.decide("wordPaper", on, Map.of("point", point)).results().get(0);
        return filled((String) rule.get("words"), facts);
    }

    private static String filled(String words, Map<String, String> facts) {
        var filled = words;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }

    private DecisionAnswer state(String point, LocalDate on) {
        return law.decide("stateLaw", on, Map.of("point", point));
    }

    /** As sentences and papers print a small number: 05. */
    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /**
     * A ground for not accepting a complaint (căn cứ không thụ lý).
     *
     * @param provision as papers name it, for example "khoản 6 Điều 11 Luật Khiếu nại"
     * @param refusesAlone false where it only calls for papers to be supplemented
     */
    public record Ground(String code, String provision, String words, boolean refusesAlone) {}

    /** @throws vn.kntc.shared.InvalidInput for a ground that the table does not know */
    public Ground ground(String code, LocalDate on) {
        var rule = law.decide("describeGround", on, Map.of("ground", code))
                .results()
                .get(0);
        return new Ground(
                code, (String) rule.get("provision"), (String) rule.get("words"), (Boolean) rule.get("refusesAlone"));
    }

    /** As the case file prints a recorded ground, with its article; a code that the table does not know any more stands for itself. */
    public String groundRecorded(String code, LocalDate on) {
        try {
            var ground = ground(code, on);
            return ground.words() + " (" + ground.provision() + ")";
        } catch (InvalidInput gone) {
            return code;
        }
    }

    /**
     * The words that a table has for a recorded code; a code that the table does not know any more stands for itself.
     *
     * @param table with one column of codes and the column {@code words}
     * @param column of the codes
     */
    public String worded(String table, String column, String code, LocalDate on) {
        try {
            return (String)
                    law.decide(table, on, Map.of(column, code)).results().get(0).get("words");
        } catch (InvalidInput gone) {
            return code;
        }
    }

    /**
     * A criterion of a complex case (tiêu chí vụ việc phức tạp).
     *
     * @param point as in "điểm a", or null for a judgement that rests on no criterion
     * @param applies whether the law of that day knows it
     */
    public record Criterion(String code, String point, String words, boolean applies) {

        /** With its point, as a list prints it. */
        public String listed() {
            return point == null ? words : point + ") " + words;
        }
    }

    /** @throws vn.kntc.shared.InvalidInput for a criterion that the table does not know */
    public Criterion criterion(String code, LocalDate on) {
        var rule = law.decide("describeCriterion", on, Map.of("criterion", code))
                .results()
                .get(0);
        return new Criterion(
                code, (String) rule.get("point"), (String) rule.get("words"), (Boolean) rule.get("applies"));
    }

    /** The same of a recorded criterion. */
    public String criterionRecorded(String code, LocalDate on) {
        try {
            return criterion(code, on).listed();
        } catch (InvalidInput gone) {
            return code;
        }
    }

    /**
     * A ground for suspending or terminating the resolution of a complaint (căn cứ tạm đình chỉ, đình chỉ).
     *
     * @param suspends false where it terminates
     * @param applies whether the law of that day knows it
     * @param provision as papers name it, for example "điểm b khoản 1 Điều 11a Luật Khiếu nại"
     * @param mustReceive codes of those whom the paper has to be sent to
     * @param copyTo who is named besides among those who get it, or null
     * @param doubts open questions of the rule, "Cần pháp chế xác nhận: …"
     */
    public record StopGround(
            String code,
            boolean suspends,
            boolean applies,
            String provision,
            String words,
            List<String> mustReceive,
            String copyTo,
            List<String> doubts) {

        /** With its article, as the case file prints it. */
        public String listed() {
            return words + " (" + provision + ")";
        }
    }

    /** @throws vn.kntc.shared.InvalidInput for a ground that the table does not know */
    public StopGround stopGround(String code, LocalDate on) {
        var answer = law.decide("describeStop", on, Map.of("ground", code));
        var rule = answer.results().get(0);
        return new StopGround(
                code,
                "SUSPENSION".equals(rule.get("stops")),
                (Boolean) rule.get("applies"),
                (String) rule.get("provision"),
                (String) rule.get("words"),
                List.of(((String) rule.get("mustReceive")).split(",")),
                (String) rule.get("copyTo"),
                answer.doubts());
    }

    /**
     * Code of the ground that stands for what happened.
     *
     * @param cause as {@code chooseStopGround} names it, for example {@code WITHDRAWN}
     */
    public String stopGroundOf(String cause, LocalDate on) {
        return (String) law.decide("chooseStopGround", on, Map.of("cause", cause))
                .results()
                .get(0)
                .get("ground");
    }

    /** The same of a recorded ground. */
    public String stopGroundRecorded(String code, LocalDate on) {
        try {
            return stopGround(code, on).listed();
        } catch (InvalidInput gone) {
            return code;
        }
    }

    /**
     * Codes of those who get the decision on a complaint in every case.
     *
     * @param type as {@code requireDialogue} names what is complained about
     * @param instance 1 or 2
     */
    public List<String> decisionRecipients(String type, int instance, LocalDate on) {
        return law.decide("requireRecipients", on, Map.of("type", type, "instance", instance)).results().stream()
                .map(rule -> (String) rule.get("recipient"))
                .toList();
    }

    /**
     * The instruments that papers cite (căn cứ), in the order in which they are printed; without "Căn cứ" and closing punctuation, which
     * the templates print.
     *
     * @param about code of the matter, for example {@code COMPLAINT}
     */
    public List<String> bases(String about, LocalDate on) {
        return law.decide("citeBases", on, Map.of("about", about)).results().stream()
                .map(rule -> (String) rule.get("text"))
                .toList();
    }
}
