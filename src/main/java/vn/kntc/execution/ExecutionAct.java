package vn.kntc.execution;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.document.Choice;
import vn.kntc.handling.act.Act;

/** Acts of an execution, as they are kept in the log of its case; nothing in them names a person. */
public final class ExecutionAct {

    private ExecutionAct() {}

    /**
     * The decision is in force and is to be carried out.
     *
     * @param on day from which it may be carried out
     * @param settled number of the case that the decision settled
     * @param instance 1 or 2
     * @param outcome code of the verdict
     * @param executors heads and bodies that the decision names, or null
     * @param doubt sentence where it could not begin with the day of force, or null
     */
    record Begun(
            LocalDate on,
            String settled,
            String decisionNumber,
            LocalDate decidedOn,
            int instance,
            String outcome,
            String content,
            String executors,
            LocalDate inForceOn,
            String doubt)
            implements Act {}

    /** How the resolver sees to it (khoản 1 Điều 31 Nghị định 124/2020/NĐ-CP). */
    public enum Way {
        DIRECT("Chỉ đạo bằng văn bản"),
        SELF("Người giải quyết tự tổ chức thi hành"),
        NOTHING("Không có nội dung phải thi hành");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Who watches and checks (khoản 2 Điều 31 Nghị định 124/2020/NĐ-CP). */
    public enum Monitoring implements Choice {
        SELF("người giải quyết khiếu nại tự theo dõi, kiểm tra"),
        EXECUTING_BODY("cơ quan tổ chức thi hành theo dõi, kiểm tra"),
        INSPECTION_BODY("cơ quan thanh tra cùng cấp theo dõi, kiểm tra");

        private final String words;

        Monitoring(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Who must do what by when. */
    public record Duty(String who, String what, LocalDate dueOn) {}

    /**
     * The resolver's direction; one given later takes the place of that before.
     *
     * @param body that sees to the execution; null where the resolver does himself
     * @param others duties of other bodies and persons, or null
     * @param reportBy day by which the result is to be reported
     * @param reason why nothing is to be carried out, null otherwise; then there are no duties
     */
    public record Directed(
            LocalDate on,
            Way way,
            String body,
            List<Duty> duties,
            String others,
            Monitoring monitoring,
            LocalDate reportBy,
            DueFigures figures,
            String reason)
            implements Act {}

    /** @param number of the duty, from 1 */
    public record Performed(int number, LocalDate performedOn, String result) {}

    /** @param figures altogether until now */
    public record Progressed(LocalDate on, String progress, List<Performed> performed, DoneFigures figures)
            implements Act {}

    /** @param replyBy day by which whoever is urged has to report */
    public record UrgingAsked(LocalDate on, String body, String demand, LocalDate replyBy) implements Act {}

    public record NotPerformed(LocalDate on, String who, String what) implements Act {}

    public record RedirectionAsked(LocalDate on, String reason) implements Act {}

    /**
     * The resolution shows signs of a breach of the law (Điều 38 Nghị định 124/2020/NĐ-CP).
     *
     * @param authority who may review it, in words
     * @param damage or null
     * @param doubts of the table that says who
     */
    public record ReviewAsked(LocalDate on, String authority, String signs, String damage, List<String> doubts)
            implements Act {}

    /** What is done against who does not perform (khoản 1 Điều 32 Nghị định 124/2020/NĐ-CP). */
    public enum Enforcement {
        PERSUADE("Vận động, thuyết phục theo phương án"),
        COERCE("Cưỡng chế thi hành"),
        WAIT("Tiếp tục theo dõi");

        private final String label;

        Enforcement(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param measure plan of persuasion, or what is coerced and by which text; null where it is waited
     * @param body that carries it out, or null
     * @param dueOn day by which, or null
     * @param remark or null
     * @param doubt sentence, or null
     */
    public record Enforced(
            LocalDate on,
            Enforcement enforcement,
            String measure,
            String body,
            LocalDate dueOn,
            String remark,
            String doubt)
            implements Act {}

    public record CompletionProposed(LocalDate on, String remark) implements Act {}

    /**
     * Who may review the resolution has done so, and the decision is not carried out any further.
     *
     * @param result how
     * @param fault what was found done against order and procedure, or null
     */
    public record Reviewed(LocalDate on, String document, LocalDate documentDate, String result, String fault)
            implements Act {

        /** Of a review that found nothing against order and procedure. */
        public Reviewed(LocalDate on, String document, LocalDate documentDate, String result) {
            this(on, document, documentDate, result, null);
        }
    }

    /** What becomes of the case. */
    public enum Closing {
        CLOSE,
        SEND_BACK
    }

    /**
     * @param remark why it goes on, or null
     * @param forGood nothing is left to carry out and nobody goes on, so that the matter is at its end
     */
    public record Closed(LocalDate on, Closing closing, String remark, boolean forGood) implements Act {

        /** Of a case of which nobody said so. */
        public Closed(LocalDate on, Closing closing, String remark) {
            this(on, closing, remark, false);
        }
    }
}
