package vn.kntc.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.ShownDay;

/** Every kind of act of a session: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class SessionActs implements ActBook {

    private static final String REASON = "Lý do";
    private static final String OPEN_QUESTION = "Còn phải hỏi";

    /** The papers of this room as a step of the case file names them, by the code of their form. */
    private static final Map<String, String> PAPERS = Map.of(
            SessionPapers.SCHEDULE, "Thông báo lịch tiếp công dân",
            SessionPapers.POSTPONEMENT, "Thông báo hoãn tiếp công dân",
            SessionPapers.MATTERS, "Danh mục vụ việc của phiên tiếp",
            SessionInvitations.CITIZEN, "Giấy mời dự phiên tiếp công dân",
            SessionInvitations.BODIES, "Giấy mời cơ quan dự phiên tiếp công dân",
            SessionPapers.MINUTES, "Biên bản phiên tiếp công dân",
            SessionPapers.CONCLUSION, "Thông báo kết luận việc tiếp công dân",
            SessionPapers.URGING, "Công văn đôn đốc thực hiện kết luận");

    static final ActKinds KINDS = ActKinds.of(Sessions.PROCEDURE, on -> {
        planning(on);
        registering(on);
        moving(on);
        holding(on);
        concluding(on);
        urging(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void planning(ActKinds on) {
        on.kind("PLANNED", SessionAct.Planned.class)
                .titled("Lập lịch tiếp công dân")
                .tells(planned ->
                        "Lập lịch phiên tiếp công dân " + planned.plan().time().shown())
                .prints((planned, facts) -> {
                    var plan = planned.plan();
                    facts.text("Người tiếp", plan.leader().shown())
                            .text("Thời gian", plan.time().shown())
                            .text("Nơi tiếp", plan.time().place())
                            .text("Loại", plan.kind().label())
                            .text("Hình thức", plan.mode().label())
                            .lines("Thành phần dự", plan.attendance())
                            .lines("Dự kiến nội dung", plan.contents());
                    Optional.ofNullable(plan.urgency()).ifPresent(urgency -> facts.text("Đột xuất", urgency.needLabel())
                            .lines("Vì", urgency.ticked())
                            .text("Lý do tiếp đột xuất", urgency.reason())
                            .lines("Căn cứ", urgency.basis())
                            .lines(OPEN_QUESTION, urgency.doubts()));
                });
        on.kind("PAPER_ANSWERED", SessionAct.PaperAnswered.class)
                .titled(answer -> "Ký " + lower(paper(answer.form())))
                .tells(answer -> (answer.signed() ? "Ký " : "Chưa ký, yêu cầu sửa ") + lower(paper(answer.form())))
                .prints((answer, facts) -> facts.text("Trả lời", answer.signed() ? "Đồng ý ký" : "Yêu cầu sửa")
                        .text("Ý kiến", answer.remark()));
        on.kind("REVISED", SessionAct.Revised.class)
                .titled("Sửa theo ý kiến của lãnh đạo")
                .tells("Sửa theo ý kiến của lãnh đạo, trình ký lại")
                .prints((revised, facts) -> facts.lines("Thành phần dự", revised.attendance())
                        .lines("Dự kiến nội dung", revised.contents())
                        .text(REASON, revised.reason()));
        on.kind("PUBLISHED", SessionAct.Published.class)
                .titled("Công bố lịch tiếp công dân")
                .tells(published -> published.how().late()
                        ? "Công bố lịch tiếp công dân, muộn hơn ngày "
                                + ShownDay.of(published.how().latest())
                        : "Công bố lịch tiếp công dân")
                .prints((published, facts) -> facts.day("Ngày công bố", published.on())
                        .day("Chậm nhất", published.how().latest())
                        .text("Thông báo số", published.how().number())
                        .lines("Công bố tại", places(published.how().at()))
                        .text(OPEN_QUESTION, published.doubt()));
    }

    private static List<String> places(List<PublishedAt> at) {
        return at.stream().map(PublishedAt::label).toList();
    }

    private static void moving(ActKinds on) {
        on.kind("POSTPONED", SessionAct.Postponed.class)
                .titled(postponed ->
                        postponed.what().elsewhere() ? "Đổi nơi tiếp công dân" : "Hoãn phiên tiếp công dân")
                .tells(postponed -> postponed.what().elsewhere()
                        ? "Đổi nơi tiếp công dân, thời gian không thay đổi"
                        : "Hoãn phiên tiếp công dân đến "
                                + postponed.what().to().shown())
                .prints((postponed, facts) -> facts.text(
                                "Thời gian cũ", postponed.what().from().shown())
                        .text("Thời gian mới", postponed.what().to().shown())
                        .text("Nơi tiếp", postponed.what().to().place())
                        .text(REASON, postponed.what().reason())
                        .text(OPEN_QUESTION, postponed.doubt()));
        on.kind("MOVED_IN_PERSON", SessionAct.MovedInPerson.class)
                .titled("Chuyển sang tiếp trực tiếp")
                .tells("Phiên tiếp chuyển từ trực tuyến sang trực tiếp")
                .prints((moved, facts) -> facts.text("Nơi tiếp", moved.place()));
        on.kind("ANNOUNCED", SessionAct.Announced.class)
                .titled("Thông báo thời gian mới")
                .tells("Thông báo thời gian mới của phiên tiếp công dân")
                .prints((told, facts) -> facts.day("Ngày thông báo", told.on())
                        .text("Thông báo số", told.number())
                        .lines("Thông báo tại", places(told.at())));
        on.kind("CANCELLED", SessionAct.Cancelled.class)
                .titled("Hủy phiên tiếp công dân")
                .tells("Hủy phiên tiếp công dân")
                .prints((cancelled, facts) -> facts.text(REASON, cancelled.reason()));
    }

    private static void registering(ActKinds on) {
        on.kind("REGISTERED", SessionAct.Registered.class)
                .titled("Đăng ký vào phiên tiếp công dân")
                .tells(registered -> "Đăng ký vào phiên tiếp công dân: " + registered.people() + " người")
                .prints((registered, facts) -> facts.text("Hồ sơ", registered.caseNumber())
                        .text("Vụ việc", registered.flags())
                        .text("Số người", String.valueOf(registered.people()))
                        .text("Trước đó", registered.ownCase() ? "chưa có hồ sơ" : null));
        on.kind("REGISTRATION_WITHDRAWN", SessionAct.RegistrationWithdrawn.class)
                .titled("Rút đăng ký")
                .tells("Rút một đăng ký vào phiên tiếp công dân")
                .prints((withdrawn, facts) ->
                        facts.text("Hồ sơ", withdrawn.caseNumber()).text(REASON, withdrawn.reason()));
    }

    private static void holding(ActKinds on) {
        on.kind("PREPARED", SessionAct.Prepared.class)
                .titled("Chuẩn bị phiên tiếp công dân")
                .tells(prepared ->
                        "Chuẩn bị phiên tiếp công dân: " + prepared.matters().size() + " vụ việc")
                .prints((prepared, facts) -> facts.rows(
                                "Vụ việc",
                                prepared.matters().stream()
                                        .map(SessionActs::matter)
                                        .toList())
                        .lines("Cơ quan, đơn vị được mời", prepared.bodies()));
        on.kind("RECORDED", SessionAct.Recorded.class)
                .titled("Biên bản phiên tiếp công dân")
                .tells(recorded -> "Tiếp công dân tại phiên: "
                        + lower(recorded.minutes().receivedBy().label()))
                .prints((recorded, facts) -> {
                    var minutes = recorded.minutes();
                    facts.text("Người tiếp", recorded.receiver())
                            .text("Tư cách", minutes.receivedBy().label())
                            .text("Thời gian", minutes.began() + "–" + minutes.ended())
                            .text("Người ghi biên bản", minutes.noteTaker())
                            .lines("Người dự", minutes.present())
                            .rows(
                                    "Nội dung",
                                    minutes.heard().stream()
                                            .map(SessionActs::heard)
                                            .toList())
                            .rows(
                                    "Đã đăng ký mà không được trình bày",
                                    minutes.notHeard().stream()
                                            .map(one -> "Hồ sơ " + one.caseNumber() + ": " + one.reason())
                                            .toList())
                            .text(
                                    "Thông báo kết luận",
                                    recorded.concludes() ? "Phải ban hành" : "Không có nội dung phải kết luận");
                });
    }

    private static String matter(SessionMatter matter) {
        return matter.flags() == null ? matter.caseNumber() : matter.caseNumber() + " (" + matter.flags() + ")";
    }

    private static String heard(MatterHeard heard) {
        var about = heard.caseNumber() == null ? "" : "Hồ sơ " + heard.caseNumber() + ": ";
        return about + heard.said() + " – " + answer(heard)
                + (heard.citizenView() == null ? "" : "; ý kiến của công dân: " + heard.citizenView())
                + (heard.unsignedReason() == null ? "" : "; công dân không ký, lý do: " + heard.unsignedReason());
    }

    private static String answer(MatterHeard heard) {
        return heard.reply() == MatterHeard.Reply.AT_ONCE
                ? "Trả lời: " + heard.answer()
                : "Trả lời chậm nhất ngày " + ShownDay.of(heard.answerBy()) + ", liên hệ: " + heard.contact();
    }

    private static void concluding(ActKinds on) {
        on.kind("DRAFTED", SessionAct.Drafted.class)
                .titled("Nội dung kết luận")
                .tells(drafted ->
                        "Soạn thông báo kết luận: " + drafted.conclusions().size() + " nội dung")
                .prints((drafted, facts) -> facts.rows(
                                "Nội dung",
                                drafted.conclusions().stream()
                                        .map(one ->
                                                one.unit() + ": " + one.what() + " – trước " + ShownDay.of(one.dueOn()))
                                        .toList())
                        .text("Dài hơn thời hạn nội bộ", numbers(drafted.longer())));
        on.kind("ANSWERED", SessionAct.Answered.class)
                .titled("Ký thông báo kết luận")
                .tells(answer -> answer.signed() ? "Ký thông báo kết luận" : "Yêu cầu soạn lại thông báo kết luận")
                .prints((answer, facts) -> facts.text("Trả lời", answer.signed() ? "Đồng ý ký" : "Yêu cầu soạn lại")
                        .text("Ý kiến", answer.remark()));
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(SessionActs::paper)
                .tells(issued ->
                        "Ban hành " + lower(paper(issued)) + (issued.number() == null ? "" : " số " + issued.number()))
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("REPORTED", SessionAct.Reported.class)
                .titled("Thực hiện kết luận")
                .tells(reported -> "Kết luận số " + reported.report().number() + ": "
                        + (reported.report().done() ? "đã thực hiện xong" : "đang thực hiện"))
                .prints((reported, facts) -> facts.text(
                                "Kết luận số", String.valueOf(reported.report().number()))
                        .day("Ngày", reported.on())
                        .text("Kết quả", reported.report().words())
                        .text("Số văn bản", reported.report().paperNumber())
                        .day("Ngày văn bản", reported.report().paperOn())
                        .text("Không có văn bản vì", reported.report().noPaper()));
    }

    private static void urging(ActKinds on) {
        on.kind("URGING_ASKED", SessionAct.UrgingAsked.class)
                .titled("Đôn đốc thực hiện kết luận")
                .tells(asked -> "Đôn đốc thực hiện kết luận số " + numbers(asked.conclusions()))
                .prints((asked, facts) -> facts.text("Kết luận số", numbers(asked.conclusions()))
                        .text("Vì", asked.byHand() ? "cán bộ yêu cầu" : "đã quá ngày phải xong"));
        on.kind("URGING_SKIPPED", SessionAct.UrgingSkipped.class)
                .titled("Không gửi công văn đôn đốc")
                .tells("Không gửi công văn đôn đốc lần này")
                .prints((skipped, facts) -> facts.text("Kết luận số", numbers(skipped.conclusions()))
                        .text(REASON, skipped.reason()));
    }

    private static String paper(PaperIssued issued) {
        return paper(issued.form());
    }

    private static String paper(String form) {
        return PAPERS.getOrDefault(form, "Văn bản");
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase() + words.substring(1);
    }
}
