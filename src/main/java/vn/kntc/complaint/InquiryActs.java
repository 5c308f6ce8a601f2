package vn.kntc.complaint;

import vn.kntc.handling.act.ActKinds;

/** The kinds of single acts of a verification, in the words of case file and timeline. */
final class InquiryActs {

    private static final String REASON = "Lý do";

    private InquiryActs() {}

    static void register(ActKinds on) {
        on.kind("VERIFICATION_SESSION", Inquiry.Session.class)
                .titled("Buổi làm việc xác minh")
                .tells(session -> "Lập biên bản xác minh: " + session.kind().label())
                .prints((session, facts) -> facts.text(
                                "Buổi làm việc", session.kind().label())
                        .text("Địa điểm", session.place())
                        .lines(
                                "Người xác minh",
                                session.verifiers().stream()
                                        .map(PersonInOffice::line)
                                        .toList())
                        .lines("Người cùng làm việc", session.others())
                        .text("Nội dung", session.matters())
                        .text("Kết quả", session.result())
                        .text("Nội dung khác", session.other())
                        .text("Không ký biên bản", session.unsigned()));
        on.kind("DOCUMENTS_REQUESTED", Inquiry.Requested.class)
                .titled("Yêu cầu cung cấp tài liệu, bằng chứng")
                .tells(asked -> "Soạn văn bản yêu cầu " + asked.holder() + " cung cấp tài liệu, bằng chứng")
                .prints((asked, facts) -> facts.text("Nơi được yêu cầu", asked.holder())
                        .rows("Tài liệu", asked.items())
                        .text("Nơi nhận tài liệu", asked.receiver()));
        on.kind("REQUEST_ANSWERED", Inquiry.Answered.class)
                .titled("Trả lời yêu cầu cung cấp tài liệu")
                .tells(answered -> answered.provided()
                        ? "Đã nhận trả lời yêu cầu cung cấp tài liệu, bằng chứng"
                        : "Nơi được yêu cầu không cung cấp tài liệu, bằng chứng")
                .prints((answered, facts) ->
                        facts.text(answered.provided() ? "Đã nhận" : "Không cung cấp", answered.words()));
        on.kind("EVIDENCE_RECEIVED", Inquiry.Received.class)
                .titled("Giao nhận tài liệu, bằng chứng")
                .tells("Lập biên bản giao nhận tài liệu, bằng chứng")
                .prints((received, facts) -> facts.text("Bên giao", received.giver())
                        .text("Người nhận", received.receiver().line())
                        .text("Địa điểm", received.place())
                        .rows(
                                "Tài liệu",
                                received.items().stream().map(InquiryActs::line).toList()));
        on.kind("EXPERT_PROPOSED", Inquiry.ExpertProposed.class)
                .titled("Đề nghị trưng cầu giám định")
                .tells("Đề nghị trưng cầu giám định")
                .prints((proposed, facts) ->
                        facts.rows("Nội dung giám định", proposed.questions()).text(REASON, proposed.reason()));
        on.kind("EXPERT_DECIDED", Inquiry.ExpertDecided.class)
                .titled("Quyết định trưng cầu giám định")
                .tells(decided -> decided.orders() ? "Quyết định trưng cầu giám định" : "Không trưng cầu giám định")
                .prints((decided, facts) -> facts.text("Nơi giám định", decided.expert())
                        .rows("Nội dung giám định", decided.questions())
                        .day("Hạn gửi kết quả", decided.resultBy())
                        .text(REASON, decided.reason()));
        on.kind("EXPERT_ANSWERED", Inquiry.ExpertAnswered.class)
                .titled("Kết quả giám định")
                .tells(answered -> answered.received() ? "Nhận kết quả giám định" : "Không có kết quả giám định")
                .prints((answered, facts) ->
                        facts.text(answered.received() ? "Kết quả" : "Không có kết quả", answered.words()));
    }

    private static String line(Inquiry.Item item) {
        return item.name()
                + (item.pages() == null ? "" : ", " + item.pages() + " trang")
                + (item.condition() == null ? "" : ", " + item.condition());
    }
}
