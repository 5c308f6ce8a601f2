package vn.kntc.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;

/** Every kind of act of a transfer: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class TransferActs implements ActBook {

    private static final String DAY_OF_RECORDING = "Ngày ghi nhận";

    static final ActKinds KINDS = ActKinds.of(RoutedTransfers.PROCEDURE, on -> {
        naming(on);
        sending(on);
        urging(on);
        answer(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void naming(ActKinds on) {
        on.kind("RECEIVER_NAMED", TransferAct.ReceiverNamed.class)
                .titled("Nơi nhận đơn")
                .tells(named -> "Nêu nơi nhận đơn: " + named.receiver())
                .prints((named, facts) -> facts.text("Nơi nhận", named.receiver())
                        .text("Địa chỉ", named.address())
                        .text(
                                "Loại nơi nhận",
                                named.type() == null ? null : named.type().label())
                        .lines("Chuyển kèm", named.papers())
                        .text("Báo kết quả cho người nộp đơn", named.citizenAsked() ? "Đã yêu cầu" : null));
        on.kind("SLIP_ANSWERED", TransferAct.SlipAnswered.class)
                .titled("Duyệt phiếu chuyển đơn")
                .tells(TransferActs::approval)
                .prints((answer, facts) ->
                        facts.text("Trả lời", approval(answer)).text("Ý kiến", answer.remark()));
        on.kind("NOT_TRANSFERRED", TransferAct.NotTransferred.class)
                .titled("Không chuyển đơn")
                .tells("Không chuyển đơn, chọn lại hướng xử lý")
                .prints((kept, facts) -> facts.text("Lý do", kept.reason()));
    }

    private static String approval(TransferAct.SlipAnswered answer) {
        return answer.approved() ? "Đồng ý chuyển đơn" : "Không đồng ý phiếu chuyển đơn, yêu cầu làm lại";
    }

    private static void sending(ActKinds on) {
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> TransferPaper.of(issued).step())
                .tells(issued -> "Ban hành " + TransferPaper.of(issued).words()
                        + (issued.number() == null ? "" : " số " + issued.number()))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("DISPATCHED", TransferAct.Dispatched.class)
                .titled("Gửi phiếu chuyển đơn")
                .tells("Gửi phiếu chuyển đơn")
                .prints((sent, facts) -> facts.day("Ngày gửi", sent.on()).lines("Đã gửi cho", labels(sent.to())));
        on.kind("DELIVERED", TransferAct.Delivered.class)
                .titled("Cơ quan nhận đã có hồ sơ")
                .tells(delivered -> "Hồ sơ đã sang cơ quan nhận với số " + delivered.receivingCase())
                .prints((delivered, facts) -> facts.text("Hồ sơ tại cơ quan nhận", delivered.receivingCase())
                        .day("Ngày nhận", delivered.on()));
    }

    private static List<String> labels(List<SentTo> to) {
        return to.stream().map(SentTo::label).toList();
    }

    private static void urging(ActKinds on) {
        on.kind("URGING_ASKED", TransferAct.UrgingAsked.class)
                .titled("Đôn đốc nơi nhận đơn")
                .tells(asked -> asked.byHand() ? "Yêu cầu đôn đốc nơi nhận đơn" : "Đến kỳ đôn đốc nơi nhận đơn")
                .prints((asked, facts) ->
                        facts.text("Vì", asked.byHand() ? "cán bộ yêu cầu" : "đến kỳ theo quy chế nội bộ"));
        on.kind("URGING_SIGNED", TransferAct.UrgingSigned.class)
                .titled("Ký công văn đôn đốc")
                .tells("Ký công văn đôn đốc nơi nhận đơn")
                .prints((signed, facts) -> facts.day("Ngày ký", signed.on()));
        on.kind("URGING_SKIPPED", TransferAct.UrgingSkipped.class)
                .titled("Không gửi công văn đôn đốc")
                .tells("Không gửi công văn đôn đốc lần này")
                .prints((skipped, facts) -> facts.text("Lý do", skipped.reason()));
    }

    private static void answer(ActKinds on) {
        on.kind("ANSWERED", TransferAct.Answered.class)
                .titled(answered -> answered.returned() ? "Nơi nhận trả lại đơn" : "Kết quả của nơi nhận đơn")
                .tells(answered -> answered.returned() ? "Nơi nhận trả lại đơn" : "Nhận được kết quả của nơi nhận đơn")
                .prints((answered, facts) -> facts.text("Nơi trả lời", answered.body())
                        .text("Số văn bản", answered.number())
                        .day("Ngày văn bản", answered.date())
                        .text("Không có văn bản, biết qua", answered.source())
                        .day("Ngày nhận được", answered.on())
                        .text(answered.returned() ? "Lý do trả lại" : "Kết quả", answered.gist()));
        on.kind("CITIZEN_ASKED", TransferAct.CitizenAsked.class)
                .titled("Người nộp đơn yêu cầu báo kết quả")
                .tells("Người nộp đơn yêu cầu được báo kết quả")
                .prints((asked, facts) -> facts.day(DAY_OF_RECORDING, asked.on()));
        on.kind("RESULT_LETTER_DRAFTED", TransferAct.ResultLetterDrafted.class)
                .titled("Soạn văn bản báo kết quả cho người nộp đơn")
                .tells("Soạn văn bản báo kết quả cho người nộp đơn")
                .prints((drafted, facts) -> facts.text("Kết quả", drafted.result()));
        on.kind("RESULT_LETTER_ANSWERED", TransferAct.ResultLetterAnswered.class)
                .titled("Ký văn bản báo kết quả cho người nộp đơn")
                .tells(answer -> answer.signed()
                        ? "Ký văn bản báo kết quả cho người nộp đơn"
                        : "Không ký văn bản báo kết quả cho người nộp đơn, yêu cầu làm lại")
                .prints((answer, facts) -> facts.text("Trả lời", answer.signed() ? "Đã ký" : "Yêu cầu làm lại")
                        .text("Ý kiến", answer.remark()));
        on.kind("CITIZEN_TOLD", TransferAct.CitizenTold.class)
                .titled("Báo kết quả cho người nộp đơn")
                .tells("Báo kết quả cho người nộp đơn")
                .prints((told, facts) -> facts.day(DAY_OF_RECORDING, told.on()).text("Số văn bản", told.number()));
    }
}
