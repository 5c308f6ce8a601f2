package vn.kntc.execution;

import org.springframework.stereotype.Component;
import vn.kntc.execution.ExecutionAct.Begun;
import vn.kntc.execution.ExecutionAct.Closing;
import vn.kntc.execution.ExecutionAct.Directed;
import vn.kntc.handling.act.ActBook;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.handling.act.ActKinds;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.ShownDay;

/** Every kind of act of an execution: the name under which it is kept, its words for case file and timeline. Never rename one. */
@Component
class ExecutionActs implements ActBook {

    static final ActKinds KINDS = ActKinds.of(ExecutionHandling.PROCEDURE, on -> {
        beginning(on);
        direction(on);
        progress(on);
        failure(on);
        review(on);
        end(on);
    });

    @Override
    public ActKinds kinds() {
        return KINDS;
    }

    private static void beginning(ActKinds on) {
        on.kind("BEGUN", Begun.class)
                .titled("Quyết định giải quyết có hiệu lực")
                .tells(begun -> "Bắt đầu thi hành Quyết định số " + begun.decisionNumber() + " ngày "
                        + ShownDay.of(begun.decidedOn()))
                .prints((begun, facts) -> facts.text("Hồ sơ đã giải quyết", begun.settled())
                        .text("Quyết định", begun.decisionNumber() + " ngày " + ShownDay.of(begun.decidedOn()))
                        .text("Lần giải quyết", begun.instance() == 1 ? "Lần đầu" : "Lần hai")
                        .day("Ngày có hiệu lực pháp luật", begun.inForceOn())
                        .day("Được thi hành từ ngày", begun.on())
                        .text("Nội dung quyết định", begun.content())
                        .text("Trách nhiệm thi hành theo quyết định", begun.executors())
                        .text("Điểm cần lưu ý", begun.doubt()));
    }

    private static void direction(ActKinds on) {
        on.kind("DIRECTED", Directed.class)
                .titled(directed -> directed.way().label())
                .tells(directed ->
                        "Tổ chức thi hành quyết định: " + directed.way().label())
                .prints(ExecutionActs::print);
        on.kind("PAPER_ISSUED", PaperIssued.class)
                .titled(issued -> ExecutionPaper.of(issued).step())
                .tells(issued -> "Ban hành " + ExecutionPaper.of(issued).words() + " số " + issued.number())
                .prints((issued, facts) -> facts.text("Số", issued.number()).day("Ngày ban hành", issued.on()));
        on.kind("REDIRECTION_ASKED", ExecutionAct.RedirectionAsked.class)
                .titled("Đề nghị sửa nội dung chỉ đạo")
                .tells("Đề nghị người giải quyết sửa nội dung chỉ đạo thi hành")
                .prints((asked, facts) -> facts.text("Lý do", asked.reason()));
    }

    private static void print(Directed directed, ActFacts facts) {
        facts.text("Cơ quan tổ chức thi hành", directed.body())
                .rows(
                        "Việc phải thực hiện",
                        directed.duties().stream()
                                .map(duty -> duty.who() + ": " + duty.what() + " (trước hoặc trong ngày "
                                        + ShownDay.of(duty.dueOn()) + ")")
                                .toList())
                .text("Trách nhiệm của cơ quan, cá nhân khác", directed.others())
                .text(
                        "Theo dõi, kiểm tra",
                        directed.monitoring() == null
                                ? null
                                : directed.monitoring().words())
                .day("Ngày phải báo cáo kết quả", directed.reportBy())
                .text("Lý do", directed.reason());
        ExecutionWords.due(directed.figures(), facts);
    }

    private static void progress(ActKinds on) {
        on.kind("PROGRESSED", ExecutionAct.Progressed.class)
                .titled("Báo cáo kết quả thi hành")
                .tells("Ghi báo cáo kết quả thi hành quyết định")
                .prints((report, facts) -> {
                    facts.text("Tình hình thực hiện", report.progress())
                            .lines(
                                    "Việc đã xong",
                                    report.performed().stream()
                                            .map(one -> "việc số " + one.number() + " ngày "
                                                    + ShownDay.of(one.performedOn())
                                                    + (one.result() == null ? "" : ": " + one.result()))
                                            .toList());
                    ExecutionWords.done(report.figures(), facts);
                });
        on.kind("URGING_ASKED", ExecutionAct.UrgingAsked.class)
                .titled("Đôn đốc thi hành")
                .tells(urging -> "Soạn công văn đôn đốc " + urging.body())
                .prints((urging, facts) -> facts.text("Nơi bị đôn đốc", urging.body())
                        .text("Yêu cầu", urging.demand())
                        .day("Ngày phải báo cáo", urging.replyBy()));
    }

    private static void failure(ActKinds on) {
        on.kind("NOT_PERFORMED", ExecutionAct.NotPerformed.class)
                .titled("Không thi hành")
                .tells("Báo cáo việc không thi hành quyết định")
                .prints((failure, facts) -> facts.text("Người, cơ quan không thi hành", failure.who())
                        .text("Việc không thi hành", failure.what()));
        on.kind("ENFORCED", ExecutionAct.Enforced.class)
                .titled(enforced -> enforced.enforcement().label())
                .tells(enforced ->
                        "Xử lý việc không thi hành: " + enforced.enforcement().label())
                .prints((enforced, facts) -> facts.text("Phương án, văn bản", enforced.measure())
                        .text("Đơn vị thực hiện", enforced.body())
                        .day("Ngày phải xong", enforced.dueOn())
                        .text("Ý kiến", enforced.remark())
                        .text("Điểm cần lưu ý", enforced.doubt()));
    }

    private static void review(ActKinds on) {
        on.kind("REVIEW_ASKED", ExecutionAct.ReviewAsked.class)
                .titled("Đề nghị xem xét lại việc giải quyết")
                .tells("Phát hiện việc giải quyết khiếu nại có dấu hiệu vi phạm pháp luật")
                .prints((asked, facts) -> facts.text("Người có thẩm quyền xem xét lại", asked.authority())
                        .text("Dấu hiệu vi phạm", asked.signs())
                        .text("Thiệt hại", asked.damage())
                        .lines("Điểm cần lưu ý", asked.doubts()));
        on.kind("REVIEWED", ExecutionAct.Reviewed.class)
                .titled("Kết quả xem xét lại việc giải quyết")
                .tells("Ghi kết quả xem xét lại việc giải quyết khiếu nại")
                .prints((reviewed, facts) -> facts.text(
                                "Văn bản", reviewed.document() + " ngày " + ShownDay.of(reviewed.documentDate()))
                        .text("Kết quả", reviewed.result())
                        .text("Vi phạm trình tự, thủ tục", reviewed.fault()));
    }

    private static void end(ActKinds on) {
        on.kind("COMPLETION_PROPOSED", ExecutionAct.CompletionProposed.class)
                .titled("Đề nghị khép hồ sơ thi hành")
                .tells("Đề nghị khép hồ sơ thi hành quyết định")
                .prints((proposed, facts) -> facts.text("Ghi chú", proposed.remark()));
        on.kind("CLOSED", ExecutionAct.Closed.class)
                .titled(closed -> closed.closing() == Closing.CLOSE ? "Khép hồ sơ thi hành" : "Tiếp tục thi hành")
                .tells(closed -> closed.closing() == Closing.CLOSE
                        ? "Khép hồ sơ thi hành quyết định"
                        : "Chưa khép hồ sơ, yêu cầu tiếp tục thi hành")
                .prints((closed, facts) -> facts.text("Ý kiến", closed.remark())
                        .text("Vụ việc đã dứt điểm", closed.forGood() ? "Có" : null));
    }
}
