package vn.kntc.oversight;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.step.MayBeEmpty;

/** Acts of a periodic report. The record of a form is the act itself: never rename a component. */
public final class ReportAct {

    private ReportAct() {}

    /**
     * The period of a report.
     *
     * @param period code of {@code scheduleReports}, or {@code REQUEST}
     * @param dueOn last day of sending it
     * @param basis of the day
     */
    record Scheduled(
            LocalDate on,
            String period,
            int year,
            LocalDate fromOn,
            LocalDate toOn,
            LocalDate dueOn,
            List<String> basis)
            implements Act {}

    public enum GatherStep {
        URGE("Đôn đốc đơn vị chưa gửi"),
        COMPLETE("Đã đủ để tổng hợp");

        private final String label;

        GatherStep(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Reports of the agencies below come in. @param missing who has not sent, null where nobody is urged */
    public record Gathered(
            LocalDate gatheredOn,
            GatherStep gatherStep,
            String missing,
            LocalDate replyBy,
            @MayBeEmpty String gatherRemark)
            implements Act {

        @Override
        public LocalDate on() {
            return gatheredOn;
        }
    }

    /** Figures were checked and the report was written. @param attachments which files of the case hold tables and text */
    public record Compiled(LocalDate compiledOn, String checked, String mainFigures, String attachments)
            implements Act {

        @Override
        public LocalDate on() {
            return compiledOn;
        }
    }

    public enum Answer {
        SIGN("Ký"),
        SEND_BACK("Trả lại để sửa");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** @param receiver of the report, null where it is sent back @param answerReason null where it is signed */
    public record Signed(LocalDate answeredOn, Answer reportAnswer, String receiver, String answerReason)
            implements Act {

        @Override
        public LocalDate on() {
            return answeredOn;
        }
    }
}
