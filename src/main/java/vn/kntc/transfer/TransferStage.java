package vn.kntc.transfer;

import java.util.List;
import java.util.stream.Stream;
import vn.kntc.handling.act.RecordedAct;

/** What a transfer waits for, by what is stored of its newest round and by its log; kept nowhere else, so that it cannot differ from them. */
enum TransferStage {
    TO_NAME("đang chờ nêu nơi nhận đơn"),
    TO_APPROVE("đang chờ lãnh đạo duyệt phiếu chuyển đơn"),
    TO_ISSUE("đang chờ văn thư ban hành phiếu chuyển đơn"),
    TO_DISPATCH("đang chờ gửi phiếu chuyển đơn"),
    TO_DELIVER("đang được chuyển sang cơ quan nhận"),
    WITH_AGENCY("đang chờ kết quả của cơ quan nhận"),
    WITH_AGENCY_URGING("đang chờ kết quả của cơ quan nhận, công văn đôn đốc đang chờ ký"),
    WITH_AGENCY_URGING_SIGNED("đang chờ kết quả của cơ quan nhận, công văn đôn đốc đã ký đang chờ văn thư ban hành"),
    WITH_BODY("đang chờ nơi nhận ngoài hệ thống trả lời"),
    WITH_BODY_URGING("đang chờ nơi nhận ngoài hệ thống trả lời, công văn đôn đốc đang chờ ký"),
    WITH_BODY_URGING_SIGNED(
            "đang chờ nơi nhận ngoài hệ thống trả lời, công văn đôn đốc đã ký đang chờ văn thư ban hành"),
    TO_TELL("đã có kết quả của nơi nhận, đang chờ báo cho người nộp đơn"),
    LETTER_TO_SIGN("đã có kết quả của nơi nhận, văn bản báo người nộp đơn đang chờ ký"),
    LETTER_TO_ISSUE("đã có kết quả của nơi nhận, văn bản báo người nộp đơn đang chờ văn thư ban hành"),
    SETTLED("đã có kết quả của nơi nhận đơn"),
    KEPT("không chuyển, được chọn lại hướng xử lý");

    private final String label;

    TransferStage(String label) {
        this.label = label;
    }

    /** What the case is or waits for, after "hồ sơ". */
    String label() {
        return label;
    }

    /** @param done the acts on the case, oldest first */
    static TransferStage of(Transfer last, List<RecordedAct> done) {
        if (last.keptReason() != null) {
            return KEPT;
        }
        if (last.answer() != null) {
            return answered(last, done);
        }
        if (last.dispatchedOn() != null) {
            return last.receiver().inSystem() ? withAgency(last, done) : withBody(last, done);
        }
        if (last.slip() != null) {
            return TO_DISPATCH;
        }
        return last.receiver() == null ? TO_NAME : drafted(done);
    }

    private static TransferStage answered(Transfer last, List<RecordedAct> done) {
        if (last.returned()) {
            return TO_NAME;
        }
        return last.citizenAsked() && last.citizenToldOn() == null ? letter(done) : SETTLED;
    }

    /** How far the letter to the petitioner has come, since the answer is there. */
    private static TransferStage letter(List<RecordedAct> done) {
        return done.stream()
                .map(RecordedAct::act)
                .flatMap(act -> {
                    if (act instanceof TransferAct.ResultLetterAnswered answer) {
                        return Stream.of(answer.signed() ? LETTER_TO_ISSUE : TO_TELL);
                    }
                    return act instanceof TransferAct.ResultLetterDrafted
                            ? Stream.of(LETTER_TO_SIGN)
                            : act instanceof TransferAct.Answered ? Stream.of(TO_TELL) : Stream.of();
                })
                .reduce(TO_TELL, (earlier, later) -> later);
    }

    private static boolean urgingSigned(List<RecordedAct> done) {
        return done.stream()
                .map(RecordedAct::act)
                .filter(act -> act instanceof TransferAct.UrgingAsked || act instanceof TransferAct.UrgingSigned)
                .reduce((earlier, later) -> later)
                .filter(TransferAct.UrgingSigned.class::isInstance)
                .isPresent();
    }

    private static TransferStage withAgency(Transfer last, List<RecordedAct> done) {
        if (last.receivingCase() == null) {
            return TO_DELIVER;
        }
        if (!last.urging().open()) {
            return WITH_AGENCY;
        }
        return urgingSigned(done) ? WITH_AGENCY_URGING_SIGNED : WITH_AGENCY_URGING;
    }

    private static TransferStage withBody(Transfer last, List<RecordedAct> done) {
        if (!last.urging().open()) {
            return WITH_BODY;
        }
        return urgingSigned(done) ? WITH_BODY_URGING_SIGNED : WITH_BODY_URGING;
    }

    /** A slip is drafted for each receiver that is named, and each draft is answered. */
    private static TransferStage drafted(List<RecordedAct> done) {
        return done.stream()
                .map(RecordedAct::act)
                .flatMap(act -> act instanceof TransferAct.SlipAnswered answer
                        ? Stream.of(answer.approved() ? TO_ISSUE : TO_NAME)
                        : act instanceof TransferAct.ReceiverNamed ? Stream.of(TO_APPROVE) : Stream.of())
                .reduce(TO_NAME, (earlier, later) -> later);
    }
}
