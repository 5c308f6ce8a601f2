package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kntc.handling.act.ActFacts;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;

/** Prints the facts of the acts of a complaint, neutral, as label and value. */
final class ComplaintActWords {

    private final Law law;
    private final Provisions provisions;

    ComplaintActWords(Law law, Provisions provisions) {
        this.law = law;
        this.provisions = provisions;
    }

    void acceptance(Done.AcceptanceDecided decided, ActFacts facts) {
        var decision = decided.decision();
        facts.text("Quyết định", decision.accepted() ? "Thụ lý" : "Không thụ lý")
                .day(decision.accepted() ? "Ngày thụ lý" : "Ngày quyết định", decided.on())
                .text("Trích yếu", decision.subject())
                .text(
                        "Căn cứ không thụ lý đã phát hiện",
                        decided.groundsFound().isEmpty()
                                ? "Không phát hiện"
                                : grounds(decided.groundsFound(), decided.on()));
        if (!decision.accepted()) {
            facts.text("Căn cứ không thụ lý", grounds(decision.grounds(), decided.on()));
        }
        facts.text("Lý do không thụ lý", decision.reason())
                .text("Lý do khác với kết quả xét căn cứ", decision.departureReason())
                .text("Vùng sâu, vùng xa đi lại khó khăn", decision.remote() ? "Có" : null)
                .text("Tính chất phức tạp", complexity(decision.criteria(), decided.on()))
                .text("Tình tiết phức tạp", decision.complexityReason());
    }

    static void reCheck(ReCheck reCheck, ActFacts facts) {
        facts.day("Ngày kiểm tra lại", reCheck.on())
                .text("Căn cứ pháp lý", reCheck.legalGround())
                .text("Thẩm quyền", reCheck.competence())
                .text("Nội dung", reCheck.content())
                .text("Trình tự, thủ tục, hình thức, thể thức", reCheck.procedure())
                .text("Vấn đề khác", reCheck.other())
                .text("Kết quả", reCheck.result())
                .text("Lý do", reCheck.reason());
    }

    void assignment(VerificationAssignment assignment, ActFacts facts) {
        facts.day("Ngày giao", assignment.on())
                .text("Người xác minh", assignment.by().label())
                .text("Cơ quan, người được giao", assignment.body())
                .text("Hình thức", assignment.largeTeam() ? "Đoàn xác minh" : "Tổ xác minh")
                .text("Người đứng đầu", assignment.leader().line())
                .text(
                        "Cấp phó",
                        assignment.deputy() == null ? null : assignment.deputy().line())
                .lines(
                        "Thành viên",
                        assignment.members().stream().map(PersonInOffice::line).toList())
                .lines("Nội dung xác minh", assignment.contents())
                .text("Thời gian xác minh", assignment.days() + " ngày")
                .day("Hạn báo cáo", assignment.reportBy())
                .text("Tính chất phức tạp", complexity(assignment.criteria(), assignment.on()))
                .text("Tình tiết phức tạp", assignment.complexityReason());
    }

    static void report(Done.VerificationReported reported, ActFacts facts) {
        var findings = reported.findings();
        facts.text("Số", reported.number())
                .day("Ngày báo cáo", reported.on())
                .text("Yêu cầu", findings.request())
                .text("Căn cứ nêu ra", findings.grounds());
        contents(facts, findings.findings());
        facts.rows("Tài liệu, chứng cứ", list(findings.evidence()))
                .text(
                        "Kiến nghị",
                        findings.actProposal().words()
                                + (findings.proposal() == null ? "" : ". " + findings.proposal()))
                .text("Yêu cầu so với kết quả xác minh", findings.differs() ? "Còn khác nhau" : "Không khác nhau");
    }

    static void plan(Done.DialoguePlanned planned, ActFacts facts) {
        var plan = planned.plan();
        facts.day("Ngày đối thoại", plan.dialogueOn())
                .text("Giờ", plan.startsAt().toString())
                .text("Địa điểm", plan.place())
                .text("Chủ trì", plan.chair())
                .lines("Thành phần", plan.participants())
                .rows("Nội dung đối thoại", plan.contents())
                .lines("Giấy tờ cần mang theo", list(plan.papersToBring()));
    }

    static void dialogue(DialogueResult result, ActFacts facts) {
        facts.day("Ngày đối thoại", result.on())
                .text("Người khiếu nại", result.attendance().label())
                .text("Lý do vắng mặt", result.absenceReason())
                .text("Người bị khiếu nại", result.respondentAttendance().label())
                .text("Lý do vắng mặt của người bị khiếu nại", result.respondentAbsenceReason())
                .lines("Người có quyền, nghĩa vụ liên quan", list(result.concerned()))
                .lines("Cơ quan, tổ chức", list(result.bodies()))
                .rows("Vấn đề đối thoại", list(result.matters()))
                .rows("Ý kiến", result.opinions().stream().map(Opinion::line).toList())
                .text("Nội dung thống nhất", result.agreed())
                .text("Nội dung còn ý kiến khác nhau", result.disputed())
                .lines(
                        "Không ký biên bản",
                        result.unsigned().stream().map(NotSigned::line).toList());
    }

    static void resolution(Resolution resolution, ActFacts facts) {
        facts.day("Ngày quyết định", resolution.on())
                .text("Kết luận", resolution.outcome().label());
        contents(facts, resolution.findings());
        facts.text("Quy định áp dụng", resolution.norms()).text("Lập luận", resolution.reasoning());
        for (int i = 0; i < resolution.perContent().size(); i++) {
            var reasoning = resolution.perContent().get(i);
            facts.text("Quy định áp dụng cho nội dung " + (i + 1), reasoning.norms())
                    .text("Lập luận cho nội dung " + (i + 1), reasoning.reasoning());
        }
        facts.text("Giải quyết khiếu nại lần hai", resolution.secondInstance())
                .text("Xử lý", resolution.ruling().words() + ": " + resolution.rulingDetail())
                .text("Vấn đề liên quan", resolution.related())
                .text("Bồi thường", resolution.compensation())
                .text("Thi hành", resolution.executors())
                .text("Vi phạm trình tự, thủ tục khi giải quyết lần đầu", resolution.firstFault());
    }

    private static void contents(ActFacts facts, List<ContentFinding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            facts.text("Nội dung " + (i + 1), finding.content())
                    .text("Kết quả nội dung " + (i + 1), finding.finding())
                    .text(
                            "Kết luận nội dung " + (i + 1),
                            finding.verdict().words()
                                    + (finding.rightPart() == null ? "" : " (" + finding.rightPart() + ")"));
        }
    }

    static void dispatch(Dispatch dispatch, ActFacts facts) {
        facts.day("Ngày gửi", dispatch.on())
                .lines(
                        "Đã gửi cho",
                        dispatch.recipients().stream()
                                .map(DecisionRecipient::label)
                                .toList())
                .day("Ngày báo Mặt trận Tổ quốc", dispatch.frontToldOn());
    }

    void delivery(Done.Delivered delivered, ActFacts facts) {
        if (delivered.suitClosed()) {
            facts.day("Ngày nhận", delivered.on());
            return;
        }
        var suit = law.deadline("COMPLAINT_SUE", delivered.on(), Map.of());
        facts.day("Ngày nhận", delivered.on()).day("Thời hiệu khởi kiện vụ án hành chính đến hết ngày", suit.due());
    }

    static void publication(Publication publication, ActFacts facts) {
        facts.text("Hình thức", publication.way().label())
                .text("Nơi công khai", publication.place())
                .day("Ngày công khai", publication.on())
                .day("Ngày thông báo cuộc họp", publication.meetingNoticeOn())
                .text(
                        "Số lần phát hoặc số kỳ đăng",
                        publication.mediaTimes() == null
                                ? null
                                : publication.mediaTimes().toString())
                .day("Đăng trên cổng, trang thông tin điện tử từ ngày", publication.portalFrom());
    }

    static void publicationEnd(PublicationEnd end, ActFacts facts) {
        facts.day("Ngày lập biên bản", end.on())
                .day("Niêm yết, đăng tải đến hết ngày", end.displayedUntil())
                .lines("Thành phần dự họp", end.participants())
                .text("Ghi chú", end.remarks());
    }

    /** Acts of before may know nothing of it. */
    private static List<String> list(List<String> kept) {
        return kept == null ? List.of() : kept;
    }

    private String grounds(List<String> codes, LocalDate on) {
        return codes.stream().map(code -> provisions.groundRecorded(code, on)).collect(Collectors.joining("; "));
    }

    private String complexity(List<String> criteria, LocalDate on) {
        return criteria.isEmpty()
                ? null
                : criteria.stream()
                        .map(criterion -> provisions.criterionRecorded(criterion, on))
                        .collect(Collectors.joining("; "));
    }
}
