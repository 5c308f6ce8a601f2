package vn.kntc.complaint;

import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;

/** Registers and prints the acts that only the second instance has. */
final class SecondInstanceWords {

    private SecondInstanceWords() {}

    /** Never rename one. */
    static void kinds(ActKinds on) {
        on.kind("FIRST_INSTANCE_RECORDED", FirstInstanceRecorded.class)
                .titled("Kết quả giải quyết lần đầu")
                .tells(recorded -> "Ghi nhận kết quả giải quyết khiếu nại lần đầu")
                .prints(SecondInstanceWords::first);
        on.kind("FAULT_FOUND", FaultFound.class)
                .titled("Vi phạm trình tự, thủ tục")
                .tells(found -> "Giải quyết lần hai kết luận có vi phạm trình tự, thủ tục: hồ sơ " + found.second())
                .prints((found, facts) ->
                        facts.text("Hồ sơ lần hai", found.second()).text("Vi phạm", found.fault()));
        on.kind("DIALOGUE_PREPARED", Preparation.Settled.class)
                .titled("Tham khảo ý kiến, người đối thoại")
                .tells(settled -> settled.what().asks()
                        ? "Quyết định tham khảo ý kiến khi giải quyết lần hai"
                        : "Xác định người đối thoại khi giải quyết lần hai")
                .prints(SecondInstanceWords::prepared);
        on.kind("OPINION_GIVEN", Preparation.OpinionGiven.class)
                .titled("Ý kiến tham khảo")
                .tells("Ghi nhận ý kiến tham khảo")
                .prints((given, facts) -> facts.day("Ngày", given.on())
                        .text("Hội đồng, cơ quan, người cho ý kiến", given.by())
                        .text("Ý kiến", given.opinion()));
        on.kind("FIRST_DECISION_REVOKED", FirstDecisionRevoked.class)
                .titled("Quyết định lần đầu bị thu hồi")
                .tells("Kết thúc giải quyết lần hai vì quyết định lần đầu bị thu hồi")
                .prints((revoked, facts) -> facts.day("Ngày quyết định", revoked.on())
                        .text("Văn bản thu hồi", revoked.paper())
                        .day("Ngày thu hồi", revoked.revokedOn())
                        .text("Lý do kết thúc", revoked.reason()));
    }

    private static void first(FirstInstanceRecorded recorded, ActFacts facts) {
        var first = recorded.first();
        facts.day("Ngày ghi nhận", recorded.on())
                .text("Lý do khiếu nại lần hai", first.ground().label())
                .text("Hồ sơ lần đầu", first.caseNumber())
                .text("Người giải quyết lần đầu", first.office())
                .text("Quyết định lần đầu", first.decision())
                .text("Kết quả lần đầu", first.result())
                .day("Ngày nhận quyết định lần đầu", first.receivedOn())
                .day("Ngày cuối của thời hạn giải quyết lần đầu", first.limitEndedOn())
                .day("Ngày cuối của thời hạn khiếu nại lần hai", recorded.windowEnds())
                .text("Quá thời hạn khiếu nại lần hai", recorded.late() ? "Có" : "Không")
                .text("Lý do chính đáng của việc quá hạn", first.lateReason());
    }

    private static void prepared(Preparation.Settled settled, ActFacts facts) {
        var what = settled.what();
        facts.day("Ngày quyết định", settled.on())
                .text("Tham khảo ý kiến", what.consultation().label())
                .text("Hội đồng, cơ quan, người được hỏi", what.consulted())
                .lines(
                        "Trường hợp đáng chú ý",
                        what.reasons().stream()
                                .map(Preparation.AttendanceReason::label)
                                .toList())
                .text(
                        "Người giải quyết đối thoại",
                        (settled.inPerson() ? "Phải trực tiếp" : "Được giao người khác") + " (" + settled.rule() + ")");
    }
}
