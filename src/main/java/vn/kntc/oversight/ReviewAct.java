package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.MayBeEmpty;
import vn.kntc.handling.step.VerbDecides;

/**
 * Acts of the review of a crowded, complex or long case; nothing in them names a person. In this room the record of the form is the act
 * itself: its components are the keys of the form and of the log, so never rename one.
 */
public final class ReviewAct {

    private ReviewAct() {}

    /** Why a case is reviewed. */
    public enum Ground {
        CROWDED("Đông người"),
        COMPLEX("Phức tạp"),
        LONG("Kéo dài"),
        BACKLOG("Tồn đọng");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What came of looking at it. */
    public enum Assessment {
        PLAN("Phải giải quyết dứt điểm theo kế hoạch"),
        REVIEWED_BEFORE("Đã được rà soát, kết luận trước đây"),
        NOT_UNDER_REVIEW("Không thuộc diện rà soát");

        private final String label;

        Assessment(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * The case was looked at.
     *
     * @param earlierDocument by which it was reviewed before, null where it was not
     */
    public record Assessed(
            LocalDate assessedOn,
            Assessment assessment,
            @VerbDecides("a case that is not reviewed needs no ground") List<Ground> reviewGrounds,
            String reviewFinding,
            String earlierDocument,
            LocalDate documentDate,
            String earlierResult)
            implements Act {

        @Override
        public LocalDate on() {
            return assessedOn;
        }
    }

    /** Who settles it for good by what and by when; the day is the plan's own. */
    public record Planned(LocalDate plannedOn, String leadUnit, String measures, LocalDate dueOn) implements Act {

        @Override
        public LocalDate on() {
            return plannedOn;
        }
    }

    public enum Answer {
        APPROVE("Duyệt"),
        SEND_BACK("Trả lại để sửa");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param answerReason why it is sent back, null where it is approved */
    public record PlanAnswered(LocalDate answeredOn, Answer planAnswer, String answerReason) implements Act {

        @Override
        public LocalDate on() {
            return answeredOn;
        }
    }

    public enum FollowStep {
        MEETING("Cuộc họp giải quyết đơn"),
        PROGRESS("Tiến độ"),
        REPLAN("Đề nghị sửa kế hoạch"),
        CONCLUDE("Đề nghị kết thúc rà soát");

        private final String label;

        FollowStep(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What came of a meeting, how far it is, or what is proposed. @param heldOn day of the meeting, null where it is none */
    public record Followed(LocalDate followedOn, FollowStep reviewStep, LocalDate heldOn, String developments)
            implements Act {

        @Override
        public LocalDate on() {
            return followedOn;
        }
    }

    public enum Decision {
        CLOSED_FOR_GOOD("Đã giải quyết dứt điểm"),
        NOT_REOPENED("Thông báo không xem xét lại"),
        GO_ON("Chưa kết thúc, tiếp tục theo kế hoạch");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** By what a case counts as closed for good; no plan defines it, so the officer says which it was. */
    public enum Criterion {
        EXECUTED("Kết quả giải quyết đã thi hành xong"),
        AGREED("Người dân đồng thuận, chấm dứt khiếu nại, tố cáo"),
        COURT("Bản án, quyết định của Tòa án đã có hiệu lực"),
        CONCLUDED("Cơ quan có thẩm quyền đã có kết luận cuối cùng");

        private final String label;

        Criterion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param criteria by which it counts as closed for good; none otherwise */
    public record Decided(
            LocalDate decidedOn, Decision reviewDecision, @MayBeEmpty List<Criterion> criteria, String decisionReason)
            implements Act {

        @Override
        public LocalDate on() {
            return decidedOn;
        }
    }

    public enum Means {
        IN_PERSON("Gặp trực tiếp, giải thích"),
        MEETING("Họp dân, đối thoại"),
        LETTER("Gửi văn bản");

        private final String label;

        Means(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The people were told of the result and persuaded (thông báo, vận động). */
    public record Informed(LocalDate informedOn, Means informedBy, String reaction) implements Act {

        @Override
        public LocalDate on() {
            return informedOn;
        }
    }
}
