package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.law.Law;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;

/** Prints the acts of a complaint as neutral sections, one an act, in the order in which they were done. */
@Component
class ComplaintViews implements Complaints {

    private final ComplaintRepository complaints;
    private final Law law;
    private final Provisions provisions;

    ComplaintViews(ComplaintRepository complaints, Law law, Provisions provisions) {
        this.complaints = complaints;
        this.law = law;
        this.provisions = provisions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComplaintView> find(CaseNumber caseNumber) {
        return complaints.find(caseNumber).map(this::view);
    }

    private ComplaintView view(Complaint complaint) {
        var sections = new ArrayList<ComplaintView.Section>();
        for (var recorded : complaint.acts()) {
            var act = recorded.act();
            var section = section(act);
            sections.add(new ComplaintView.Section(section.title(), dayOf(act), section.facts()));
        }
        return new ComplaintView(
                complaint.caseNumber(),
                complaint.agency(),
                complaint.status(),
                complaint.outcome(),
                complaint
                        .last(Act.AcceptanceDecided.class)
                        .filter(act -> act.decision().accepted())
                        .map(Act.AcceptanceDecided::on)
                        .orElse(null),
                complaint.last(Resolution.class).map(Resolution::on).orElse(null),
                complaint.last(Act.TookEffect.class).map(Act.TookEffect::on).orElse(null),
                List.copyOf(sections));
    }

    /** Planning a dialogue, or giving its notice back, is no act of the law: it only borrows the day of the act before. */
    private static LocalDate dayOf(Act act) {
        return act instanceof Act.DialoguePlanned || act instanceof Act.DialogueNoticeReturned ? null : act.on();
    }

    private ComplaintView.Section section(Act act) {
        if (act instanceof Act.AcceptanceDecided decided) {
            return acceptance(decided);
        }
        if (act instanceof Act.RefusalNotified notified) {
            return issued("Thông báo không thụ lý", notified.on(), notified.number());
        }
        if (act instanceof Act.AcceptanceNotified notified) {
            return issued("Thông báo thụ lý", notified.on(), notified.number());
        }
        if (act instanceof ReCheck reCheck) {
            return reCheck(reCheck);
        }
        if (act instanceof VerificationAssignment assignment) {
            return assignment(assignment);
        }
        if (act instanceof Act.VerificationDecisionIssued issued) {
            return issued("Quyết định xác minh", issued.on(), issued.number());
        }
        if (act instanceof Act.VerificationReported reported) {
            return report(reported);
        }
        if (act instanceof Act.DialoguePlanned planned) {
            return plan(planned.plan());
        }
        if (act instanceof Act.DialogueNotified notified) {
            return issued("Thông báo đối thoại", notified.on(), notified.number());
        }
        if (act instanceof Act.DialogueNoticeReturned returned) {
            return new Facts("Trả lại thông báo đối thoại")
                    .text("Lý do", returned.reason())
                    .section();
        }
        if (act instanceof DialogueResult result) {
            return dialogue(result);
        }
        if (act instanceof Resolution resolution) {
            return resolution(resolution);
        }
        if (act instanceof Act.DecisionIssued issued) {
            return issued("Ban hành quyết định giải quyết", issued.on(), issued.number());
        }
        return afterDecision(act);
    }

    private ComplaintView.Section afterDecision(Act act) {
        if (act instanceof Dispatch dispatch) {
            return new Facts("Gửi quyết định giải quyết")
                    .day("Ngày gửi", dispatch.on())
                    .text(
                            "Đã gửi cho",
                            dispatch.recipients().stream()
                                    .map(DecisionRecipient::label)
                                    .collect(Collectors.joining("; ")))
                    .day("Ngày báo Mặt trận Tổ quốc", dispatch.frontToldOn())
                    .section();
        }
        if (act instanceof Act.Delivered delivered) {
            var suit = law.deadline("COMPLAINT_SUE", delivered.on(), Map.of());
            return new Facts("Người khiếu nại nhận quyết định")
                    .day("Ngày nhận", delivered.on())
                    .day("Thời hiệu khởi kiện vụ án hành chính đến hết ngày", suit.due())
                    .section();
        }
        if (act instanceof Publication publication) {
            return new Facts("Công khai quyết định giải quyết")
                    .text("Hình thức", publication.way().label())
                    .text("Nơi công khai", publication.place())
                    .day("Ngày công khai", publication.on())
                    .day("Ngày thông báo cuộc họp", publication.meetingNoticeOn())
                    .text(
                            "Số lần phát hoặc số kỳ đăng",
                            publication.mediaTimes() == null
                                    ? null
                                    : publication.mediaTimes().toString())
                    .day("Đăng trên cổng, trang thông tin điện tử từ ngày", publication.portalFrom())
                    .section();
        }
        if (act instanceof PublicationEnd end) {
            return new Facts("Kết thúc công khai")
                    .day("Ngày lập biên bản", end.on())
                    .day("Niêm yết, đăng tải đến hết ngày", end.displayedUntil())
                    .lines("Thành phần dự họp", end.participants())
                    .text("Ghi chú", end.remarks())
                    .section();
        }
        if (act instanceof Act.TookEffect tookEffect) {
            return new Facts("Quyết định có hiệu lực pháp luật")
                    .day("Từ ngày", tookEffect.on())
                    .section();
        }
        if (act instanceof Act.SecondComplaintNoted noted) {
            return new Facts("Có khiếu nại lần hai")
                    .day("Ngày ghi nhận", noted.on())
                    .section();
        }
        if (act instanceof Act.Withdrawn withdrawn) {
            return new Facts("Rút khiếu nại")
                    .day("Ngày ghi nhận", withdrawn.on())
                    .section();
        }
        if (act instanceof Act.SuspensionGroundNoted noted) {
            return new Facts("Có căn cứ tạm đình chỉ giải quyết")
                    .day("Ngày ghi nhận", noted.on())
                    .section();
        }
        if (act instanceof Act.StayRequestNoted noted) {
            return new Facts("Có đề nghị tạm đình chỉ thi hành quyết định bị khiếu nại")
                    .day("Ngày ghi nhận", noted.on())
                    .section();
        }
        throw new IllegalArgumentException("no words for " + act.getClass().getSimpleName());
    }

    private ComplaintView.Section acceptance(Act.AcceptanceDecided decided) {
        var decision = decided.decision();
        var facts = new Facts("Quyết định thụ lý")
                .text("Quyết định", decision.accepted() ? "Thụ lý" : "Không thụ lý")
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
        return facts.text("Lý do không thụ lý", decision.reason())
                .text("Lý do khác với kết quả xét căn cứ", decision.departureReason())
                .text("Vùng sâu, vùng xa đi lại khó khăn", decision.remote() ? "Có" : null)
                .text("Tính chất phức tạp", complexity(decision.criteria(), decided.on()))
                .text("Tình tiết phức tạp", decision.complexityReason())
                .section();
    }

    private static ComplaintView.Section reCheck(ReCheck reCheck) {
        return new Facts("Kiểm tra lại quyết định, hành vi bị khiếu nại")
                .day("Ngày kiểm tra lại", reCheck.on())
                .text("Căn cứ pháp lý", reCheck.legalGround())
                .text("Thẩm quyền", reCheck.competence())
                .text("Nội dung", reCheck.content())
                .text("Trình tự, thủ tục, hình thức, thể thức", reCheck.procedure())
                .text("Vấn đề khác", reCheck.other())
                .text(
                        "Kết quả",
                        reCheck.complaintRight() ? "Khiếu nại đúng, quyết định giải quyết ngay" : "Phải xác minh")
                .text("Lý do", reCheck.reason())
                .section();
    }

    private ComplaintView.Section assignment(VerificationAssignment assignment) {
        return new Facts("Giao xác minh")
                .day("Ngày giao", assignment.on())
                .text("Người xác minh", assignment.by().label())
                .text("Cơ quan, người được giao", assignment.body())
                .text("Hình thức", assignment.largeTeam() ? "Đoàn xác minh" : "Tổ xác minh")
                .text("Người đứng đầu", assignment.leader())
                .text("Cấp phó", assignment.deputy())
                .lines("Thành viên", assignment.members())
                .lines("Nội dung xác minh", assignment.contents())
                .text("Thời gian xác minh", assignment.days() + " ngày")
                .day("Hạn báo cáo", assignment.reportBy())
                .text("Tính chất phức tạp", complexity(assignment.criteria(), assignment.on()))
                .text("Tình tiết phức tạp", assignment.complexityReason())
                .section();
    }

    private static ComplaintView.Section report(Act.VerificationReported reported) {
        var findings = reported.findings();
        var facts = new Facts("Báo cáo kết quả xác minh")
                .text("Số", reported.number())
                .day("Ngày báo cáo", reported.on())
                .text("Yêu cầu", findings.request())
                .text("Căn cứ nêu ra", findings.grounds());
        contents(facts, findings.findings());
        return facts.text(
                        "Kiến nghị",
                        findings.actProposal().words()
                                + (findings.proposal() == null ? "" : ". " + findings.proposal()))
                .text("Yêu cầu so với kết quả xác minh", findings.differs() ? "Còn khác nhau" : "Không khác nhau")
                .section();
    }

    private static ComplaintView.Section plan(DialoguePlan plan) {
        return new Facts("Lịch đối thoại")
                .day("Ngày đối thoại", plan.dialogueOn())
                .text("Giờ", plan.startsAt().toString())
                .text("Địa điểm", plan.place())
                .text("Chủ trì", plan.chair())
                .lines("Thành phần", plan.participants())
                .section();
    }

    private static ComplaintView.Section dialogue(DialogueResult result) {
        return new Facts("Đối thoại")
                .day("Ngày đối thoại", result.on())
                .text("Người khiếu nại", result.attendance().label())
                .text("Lý do vắng mặt", result.absenceReason())
                .text("Người bị khiếu nại", result.respondentAttendance().label())
                .text("Lý do vắng mặt của người bị khiếu nại", result.respondentAbsenceReason())
                .text("Nội dung thống nhất", result.agreed())
                .text("Nội dung còn ý kiến khác nhau", result.disputed())
                .lines("Không ký biên bản", result.unsigned())
                .section();
    }

    private static ComplaintView.Section resolution(Resolution resolution) {
        var facts = new Facts("Quyết định giải quyết")
                .day("Ngày quyết định", resolution.on())
                .text("Kết luận", resolution.outcome().label());
        contents(facts, resolution.findings());
        facts.text("Quy định áp dụng", resolution.norms()).text("Lập luận", resolution.reasoning());
        for (int i = 0; i < resolution.perContent().size(); i++) {
            facts.text(
                            "Quy định áp dụng cho nội dung " + (i + 1),
                            resolution.perContent().get(i).norms())
                    .text(
                            "Lập luận cho nội dung " + (i + 1),
                            resolution.perContent().get(i).reasoning());
        }
        return facts.text("Giải quyết khiếu nại lần hai", resolution.secondInstance())
                .text("Xử lý", resolution.ruling().words() + ": " + resolution.rulingDetail())
                .text("Vấn đề liên quan", resolution.related())
                .text("Bồi thường", resolution.compensation())
                .text("Thi hành", resolution.executors())
                .section();
    }

    private static void contents(Facts facts, List<ContentFinding> findings) {
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

    private static ComplaintView.Section issued(String title, LocalDate on, String number) {
        return new Facts(title).text("Số", number).day("Ngày ban hành", on).section();
    }

    private String grounds(List<String> codes, LocalDate on) {
        return codes.stream()
                .map(code -> provisions.ground(code, on))
                .map(ground -> ground.words() + " (" + ground.provision() + ")")
                .collect(Collectors.joining("; "));
    }

    private String complexity(List<ComplexityCriterion> criteria, LocalDate on) {
        return criteria.isEmpty()
                ? null
                : criteria.stream()
                        .map(criterion ->
                                provisions.criterion(criterion.name(), on).listed())
                        .collect(Collectors.joining("; "));
    }

    /** Collects what there is to print; an absent value leaves its line out. */
    private static final class Facts {

        private final String title;
        private final List<ComplaintView.Fact> facts = new ArrayList<>();

        Facts(String title) {
            this.title = title;
        }

        Facts text(String label, String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new ComplaintView.Fact(label, value));
            }
            return this;
        }

        Facts day(String label, LocalDate day) {
            return day == null ? this : text(label, Wording.day(day));
        }

        Facts lines(String label, List<String> lines) {
            return text(label, String.join("; ", lines));
        }

        ComplaintView.Section section() {
            return new ComplaintView.Section(title, null, List.copyOf(facts));
        }
    }
}
