package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.MayBeEmpty;

/**
 * Acts of the coordination when people crowd somewhere; nothing in them names a person, and no list of who came is kept: representatives are
 * registered with their visit or petition, here they are only counted. The record of a form is the act itself: never rename a component.
 */
public final class CrowdAct {

    private CrowdAct() {}

    /** Whose office they came to. */
    public enum Place {
        OWN("Tại trụ sở cơ quan mình"),
        HIGHER("Tại cơ quan cấp trên");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * People came together and it was reported.
     *
     * @param period session, congress or other occasion, null where there is none
     * @param representatives how many speak for all so far
     */
    public record Reported(
            LocalDate reportedOn,
            Place crowdLevel,
            String crowdPlace,
            Integer crowdPeople,
            Integer representatives,
            String crowdContent,
            @MayBeEmpty String period)
            implements Act {

        @Override
        public LocalDate on() {
            return reportedOn;
        }
    }

    /** Who receives the representatives (khoản 1 Điều 30 Luật Tiếp công dân). */
    public enum Receiver {
        HEAD("Người đứng đầu trực tiếp tiếp"),
        DELEGATE("Cử đại diện tiếp");

        private final String label;

        Receiver(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whose help is asked for. */
    public enum Partner {
        POLICE("Công an"),
        FRONT("Mặt trận Tổ quốc, đoàn thể"),
        LOCAL("Ủy ban nhân dân nơi có công dân"),
        RECEPTION_BOARD("Ban Tiếp công dân"),
        UNIT("Cơ quan, đơn vị có liên quan");

        private final String label;

        Partner(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** How they are asked. */
    public enum Asking {
        LETTER("Gửi công văn"),
        BY_PHONE("Trao đổi trực tiếp, điện thoại");

        private final String label;

        Asking(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param addressees of the letter, null where none is sent */
    public record Directed(
            LocalDate directedOn,
            Receiver receivedBy,
            List<Partner> partners,
            Asking asking,
            String addressees,
            String directions)
            implements Act {

        @Override
        public LocalDate on() {
            return directedOn;
        }
    }

    public enum FollowStep {
        UPDATE("Diễn biến"),
        DIRECT_AGAIN("Xin ý kiến chỉ đạo tiếp"),
        OVER("Công dân đã ra về");

        private final String label;

        FollowStep(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Persuasion and bringing home (vận động, đưa công dân trở về).
     *
     * @param broughtHome how many, null where nobody was
     */
    public record Followed(
            LocalDate followedOn,
            FollowStep crowdStep,
            String developments,
            @MayBeEmpty Integer broughtHome,
            @MayBeEmpty String escort)
            implements Act {

        @Override
        public LocalDate on() {
            return followedOn;
        }
    }

    public enum Outcome {
        ANSWERED("Đã tiếp, đã trả lời"),
        WITH_A_DATE("Đã tiếp, hẹn ngày trả lời"),
        PERSUADED("Đã vận động trở về địa phương"),
        HANDLED("Đã xử lý vi phạm trật tự");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whether the superior is told in writing. */
    public enum Reporting {
        REPORT("Có báo cáo cấp trên"),
        NONE("Không phải báo cáo cấp trên");

        private final String label;

        Reporting(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param cost in đồng, null where there was none @param superior who gets the report, null where none goes out */
    public record Closed(
            LocalDate closedOn,
            Outcome crowdOutcome,
            String outcomeNote,
            @MayBeEmpty Integer cost,
            @MayBeEmpty String lesson,
            Reporting reporting,
            String superior)
            implements Act {

        @Override
        public LocalDate on() {
            return closedOn;
        }
    }
}
