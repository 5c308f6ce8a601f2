package vn.kntc.complaint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;

/** What officers enter in the steps of one complaint about land, for tests; each as of a day. */
public final class Acts {

    static final CaseHandedOver.Sender NOBODY_SENT_IT = new CaseHandedOver.Sender(false, false, false);

    static final CaseHandedOver.Sender SENT_ON = new CaseHandedOver.Sender(true, false, false);

    private Acts() {}

    static ComplaintRouted routed(CaseNumber caseNumber, LocalDate receivedOn, Map<String, Object> deviating) {
        var facts = new HashMap<String, Object>(Map.ofEntries(
                Map.entry("contestable", true),
                Map.entry("internalAct", false),
                Map.entry("directlyAffected", true),
                Map.entry("capacity", "FULL"),
                Map.entry("representativeLawful", false),
                Map.entry("signed", true),
                Map.entry("withinTimeLimit", true),
                Map.entry("legitimateReason", false),
                Map.entry("secondInstanceDecided", false),
                Map.entry("terminatedAndLapsed", false),
                Map.entry("courtAccepted", false),
                Map.entry("signers", 1),
                Map.entry("allSigned", true),
                Map.entry("representativeAppointed", false)));
        facts.putAll(deviating);
        return new ComplaintRouted(
                caseNumber,
                new AgencyId("nhanhoa"),
                receivedOn,
                LocalDate.of(2026, 6, 1),
                "COMMUNE_CHAIR",
                1,
                "Khiếu nại việc thu hồi đất nông nghiệp, cho rằng diện tích bị ghi thiếu.",
                facts,
                new ContestedDecision(
                        "Quyết định số 45/QĐ-UBND ngày 12/5/2026",
                        LocalDate.of(2026, 5, 12),
                        LocalDate.of(2026, 5, 15)),
                new GroupFacts(1, null, null),
                NOBODY_SENT_IT,
                new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 8 phố Lê Lợi"));
    }

    /** As the room that routed it hands it over; nothing stands against acceptance. */
    public static CaseHandedOver handedOver(CaseNumber caseNumber, LocalDate receivedOn) {
        return handedOver(routed(caseNumber, receivedOn, Map.of()));
    }

    static CaseHandedOver handedOver(ComplaintRouted routed) {
        return new CaseHandedOver(
                routed.caseNumber(),
                routed.agency(),
                "complaintFirstInstance",
                routed.receivedOn(),
                routed.writtenOn(),
                routed.summary(),
                routed.contested(),
                routed.respondentBody(),
                routed.group(),
                routed.sender(),
                Map.of(
                        "determineComplaintJurisdiction",
                        Map.of("respondent", routed.respondent(), "instance", routed.instance()),
                        "checkComplaintAdmissibility",
                        routed.admissibilityFacts()));
    }

    static PaperIssued issued(NumberedPaper paper, LocalDate on, String number) {
        return issued(paper, on, number, null);
    }

    static PaperIssued issued(NumberedPaper paper, LocalDate on, String number, String forwardedBy) {
        return new PaperIssued(on, paper.form(), UUID.randomUUID(), number, forwardedBy);
    }

    static AcceptanceDecision accepting(LocalDate on) {
        return accepting(on, null, List.of());
    }

    static AcceptanceDecision accepting(LocalDate on, String departureReason, List<String> criteria) {
        return new AcceptanceDecision(
                true,
                on,
                "thu hồi đất theo Quyết định số 45/QĐ-UBND ngày 12/5/2026",
                List.of(),
                null,
                departureReason,
                false,
                criteria,
                criteria.isEmpty() ? null : "Thửa đất nằm ở hai phường.");
    }

    static AcceptanceDecision refusing(LocalDate on, List<String> grounds, String departureReason) {
        return new AcceptanceDecision(
                false,
                on,
                "thu hồi đất theo Quyết định số 45/QĐ-UBND ngày 12/5/2026",
                grounds,
                "Đơn nộp sau khi hết 90 ngày, không nêu trở ngại.",
                departureReason,
                false,
                List.of(),
                null);
    }

    static ReCheck reCheck(LocalDate on, boolean right) {
        return new ReCheck(
                on,
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "Điều 79 Luật Đất đai",
                "Đúng thẩm quyền",
                "Diện tích ghi trong quyết định chưa khớp giấy chứng nhận",
                "Đúng trình tự, thể thức",
                null,
                right,
                "Cần đo đạc lại để kết luận");
    }

    static VerificationAssignment assignment(LocalDate on, LocalDate reportBy, List<String> criteria) {
        return new VerificationAssignment(
                on,
                VerifyingBody.SUBORDINATE,
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                false,
                new PersonInOffice("ông Trần Đình Khôi", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị"),
                null,
                List.of(new PersonInOffice("Công chức địa chính", null)),
                List.of("Diện tích đất bị thu hồi", "Đơn giá bồi thường"),
                (int) ChronoUnit.DAYS.between(on, reportBy),
                reportBy,
                null,
                criteria,
                criteria.isEmpty() ? null : "Phải xác minh tại hai phường.");
    }

    static VerificationFindings findings(LocalDate on, LocalDate from, boolean resultsDiffer) {
        return new VerificationFindings(
                on,
                from,
                on,
                "Hủy quyết định thu hồi đất, đo đạc lại.",
                "Giấy chứng nhận ghi diện tích lớn hơn.",
                null,
                List.of(
                        new ContentFinding(
                                "Diện tích đất bị thu hồi",
                                "Đo lại lớn hơn 262,5 m² so với quyết định.",
                                Verdict.PARTLY_RIGHT,
                                "phần diện tích 262,5 m²"),
                        new ContentFinding("Đơn giá bồi thường", "Đúng bảng giá đất.", Verdict.WRONG, null)),
                ActRuling.AMEND_PART,
                null,
                List.of("Biên bản đo đạc"),
                resultsDiffer);
    }

    static DialoguePlan plan(LocalDate dialogueOn) {
        return new DialoguePlan(
                dialogueOn,
                LocalTime.of(8, 30),
                "Phòng tiếp công dân Ủy ban nhân dân phường",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                null,
                List.of("Phòng Kinh tế, Hạ tầng và Đô thị"),
                List.of("Diện tích đất bị thu hồi"),
                List.of("Giấy chứng nhận quyền sử dụng đất"));
    }

    static DialogueResult dialogue(LocalDate on, Attendance attendance) {
        return new DialogueResult(
                on,
                LocalTime.of(8, 30),
                LocalTime.of(10, 0),
                "Phòng tiếp công dân Ủy ban nhân dân phường",
                "Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "ông Hoàng Đức Thắng",
                new PersonInOffice("bà Lê Thu Hà", "công chức tư pháp"),
                attendance,
                attendance == Attendance.PRESENT ? null : "Điều trị tại bệnh viện",
                false,
                true,
                "Đi công tác theo lệnh triệu tập",
                List.of(),
                List.of("Phòng Kinh tế, Hạ tầng và Đô thị"),
                "Diện tích đo lại lớn hơn 262,5 m².",
                List.of("Diện tích đất bị thu hồi"),
                List.of(new Opinion("Người khiếu nại", "đề nghị đo lại")),
                "Sửa diện tích.",
                "Đơn giá bồi thường.",
                null,
                List.of(),
                3);
    }

    static Resolution resolution(LocalDate on, ComplaintOutcome outcome) {
        return new Resolution(
                on,
                outcome,
                List.of(),
                null,
                null,
                "Điều 79, Điều 91 Luật Đất đai",
                "Kết quả đo đạc cho thấy diện tích ghi thiếu",
                List.of(
                        new ContentReasoning(null, null),
                        new ContentReasoning("Điều 159 Luật Đất đai", "Đơn giá đã áp dụng đúng bảng giá đất")),
                ActRuling.AMEND_PART,
                "Quyết định số 45/QĐ-UBND ngày 12/5/2026 về diện tích thu hồi",
                null,
                null,
                null,
                "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
                List.of("Luật Đất đai ngày 18 tháng 01 năm 2024"));
    }

    static Dispatch dispatch(LocalDate on, DecisionRecipient... recipients) {
        return new Dispatch(on, List.of(recipients), null);
    }

    static Publication posting(LocalDate on) {
        return new Publication(on, PublicationWay.POSTING, "Bảng niêm yết tại trụ sở", null, null, on);
    }

    static PublicationEnd end(LocalDate on, LocalDate displayedUntil) {
        return new PublicationEnd(on, LocalTime.of(16, 0), displayedUntil, List.of(), null, "Công chức văn thư", null);
    }
}
