package vn.kntc.feedback;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.handling.act.Act;
import vn.kntc.law.Provisions;

/** Acts on a feedback, as they are kept in the log of its case; nothing in them tells who wrote it. */
public final class FeedbackAct {

    private FeedbackAct() {}

    /**
     * The case was handed over.
     *
     * @param rule it is about an administrative rule (Nghị định 20/2008/NĐ-CP)
     * @param forwarded another body or a residents' group sent it on
     * @param awaitsResult that body is to be told of the result within a period (khoản 2 Điều 27 Luật Tiếp công dân)
     * @param decidedOn day on which the leader approved that, or null where nobody told one
     */
    record TakenOver(
            LocalDate on,
            boolean rule,
            LocalDate receivedOn,
            GroupFacts group,
            boolean forwarded,
            boolean awaitsResult,
            LocalDate decidedOn)
            implements Act {

        /** What was done on paper before the case was entered here carries an earlier day. */
        @Override
        public boolean advances() {
            return false;
        }
    }

    /** What feedback about a rule is (Điều 7, 9 Nghị định 20/2008/NĐ-CP). */
    public enum RuleClass {
        IN_COMPETENCE("Về quy định hành chính thuộc thẩm quyền"),
        NOT_IN_COMPETENCE("Về quy định hành chính không thuộc thẩm quyền"),
        CONDUCT("Về việc thực hiện quy định hành chính"),
        NOT_RECEIVED("Không tiếp nhận");

        private final String label;

        RuleClass(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param lacking requirements that are not met, codes of {@code describeRequirement} (Điều 7 Nghị định 20/2008/NĐ-CP); empty but for what
     *     is not received
     * @param forwardTo body that gets it, or null
     */
    public record RuleClassified(
            LocalDate on, RuleClass ruleClass, List<String> lacking, String forwardTo, String reason) implements Act {

        /** What is lacking, in words. */
        List<String> lackingInWords(Provisions law) {
            return lacking.stream()
                    .map(code -> law.worded("describeRequirement", "requirement", code, on))
                    .toList();
        }
    }

    /**
     * The leader has it answered.
     *
     * @param answerBy day that he set; the law sets none
     * @param instructions or null
     */
    public record Assigned(LocalDate on, String unit, LocalDate answerBy, String instructions) implements Act {}

    /** Whether a rule meets one of the criteria. */
    public enum Fit {
        MET("đạt"),
        NOT_MET("chưa đạt");

        private final String label;

        Fit(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The criteria by which a rule is looked at (điểm c khoản 2 Điều 14 Nghị định 20/2008/NĐ-CP). @param remark or null */
    public record RuleTest(
            Fit necessity,
            Fit legality,
            Fit simplicity,
            Fit feasibility,
            Fit consistency,
            Fit treatyFit,
            String remark) {}

    /**
     * The answer was worked out: by who was charged with it, or by the leader himself.
     *
     * @param basis law and policy that it rests on, or null; so with measures and contact
     * @param test of the rule, null where it is about none
     */
    public record Answered(LocalDate on, String findings, String basis, String measures, String contact, RuleTest test)
            implements Act {}

    /**
     * The matter was received, guided or answered in writing before, and nothing is new (điểm h khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP).
     *
     * @param answer how and by which paper
     * @param earlierCase its number, or null where it is not known here
     */
    public record AlreadyAnswered(LocalDate on, String answer, String earlierCase) implements Act {}

    /** @param signed false where the draft goes back, with a remark */
    public record Signed(LocalDate on, boolean signed, String remark) implements Act {}

    /** Who got the answer. */
    public enum Recipient {
        PETITIONER("người kiến nghị, phản ánh"),
        FORWARDER("nơi chuyển đơn"),
        CONCERNED("cơ quan, đơn vị liên quan");

        private final String label;

        Recipient(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param publishes the result is published besides */
    public record Sent(LocalDate on, List<Recipient> recipients, boolean publishes) implements Act {}

    /** How a result is published (Điều 19 Nghị định 20/2008/NĐ-CP). */
    public enum PublishingWay {
        WEBSITE("cổng, trang thông tin điện tử"),
        MEDIA("phương tiện thông tin đại chúng"),
        LETTER("công văn"),
        OTHER("hình thức khác");

        private final String label;

        PublishingWay(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public record Published(LocalDate on, List<PublishingWay> ways, String place) implements Act {}

    /** Whoever sent the feedback on was told of the result. */
    record SenderTold(LocalDate on) implements Act {

        @Override
        public boolean advances() {
            return false;
        }
    }
}
