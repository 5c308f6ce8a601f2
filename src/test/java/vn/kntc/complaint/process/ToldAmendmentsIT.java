package vn.kntc.complaint.process;

import static vn.kntc.complaint.process.Teller.met;
import static vn.kntc.complaint.process.Teller.missed;
import static vn.kntc.complaint.process.Teller.runs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.kntc.complaint.process.Teller.Handed;
import vn.kntc.organization.Role;
import vn.kntc.testing.KntcIT;

/** What officers add to complaints of second instance and about discipline while they run. Days worked out by hand. */
@KntcIT
class ToldAmendmentsIT {

    private final Teller story;

    @Autowired
    ToldAmendmentsIT(AutowireCapableBeanFactory beans) {
        story = beans.createBean(Teller.class);
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    /** Six days late, of which ten lay in hospital; complex later on, and not resolved in 60 days: only the court is left. */
    @Test
    void aSecondComplaintSavedByItsObstacleAndNotResolvedInTime() {
        story.begins(Handed.second("BACNINH-2026-782101", "2026-08-20", "2026-05-15"))
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2026-08-20",
                        "secondComplaintGround",
                        "DECISION",
                        "firstOffice",
                        "Chủ tịch Ủy ban nhân dân xã Yên Trung",
                        "firstNumber",
                        "12/QĐ-UBND",
                        "firstIssuedOn",
                        "2026-07-10",
                        "firstReceivedOn",
                        "2026-07-15",
                        "firstResult",
                        "Khiếu nại sai toàn bộ")
                .tells("Thời hạn khiếu nại lần hai hết ngày 14/08/2026: 30 ngày tính từ ngày 15/07/2026")
                .knows("groundsFound", "11.6")
                .knows(
                        "competenceFacts",
                        "Chủ tịch Ủy ban nhân dân cấp tỉnh (khoản 2 Điều 21 Luật Khiếu nại (sửa đổi bởi khoản 8 Điều 2 Luật"
                                + " 136/2025/QH15))")
                .starts("OBSTACLE", Role.PETITION_OFFICER)
                .does(
                        "recordObstacle",
                        "recordedOn",
                        "2026-08-20",
                        "obstacles",
                        "[{\"obstacle\":\"ILLNESS\",\"since\":\"2026-08-01\",\"until\":\"2026-08-10\",\"proof\":\"Giấy ra viện số 5\"}]")
                // ten days from 14/08
                .tells("Ghi trở ngại: thời hiệu khiếu nại đến hết ngày 24/08/2026, đơn còn trong thời hiệu")
                .knows("groundsFound", "")
                .on("2026-08-21")
                .accepts("2026-08-21", false)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-08-20", "2026-08-28", "2026-08-21"),
                        runs("COMPLAINT_RESOLVE_2", "2026-08-21", "2026-10-05"))
                .on("2026-09-07")
                .starts("COMPLEXITY", Role.VERIFIER)
                .does(
                        "recordComplexity",
                        "foundOn",
                        "2026-09-07",
                        "complexityCriteria",
                        "[\"A\"]",
                        "complexityReason",
                        "Thửa đất nằm ở hai xã")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-08-20", "2026-08-28", "2026-08-21"),
                        runs("COMPLAINT_RESOLVE_2", "2026-08-21", "2026-10-20"))
                .prints("P-15", "thời hạn giải quyết là 60 ngày, kể từ ngày thụ lý, đến hết ngày 20/10/2026")
                .on("2026-10-21")
                .starts("OVERDUE_NOTICE", Role.RESOLVER)
                .does("draftOverdueNotice", "noticedOn", "2026-10-21", "overdueReason", "Chờ trích lục bản đồ")
                .does("issueOverdueNotice", "issuedOn", "2026-10-21")
                .prints(
                        "K-16",
                        "Người khiếu nại có quyền khởi kiện vụ án hành chính tại Tòa án",
                        "Điều 42 Luật Khiếu nại",
                        "!khiếu nại lần hai đến người có thẩm quyền",
                        "!Bộ trưởng")
                .starts("RETURN_ORIGINALS", Role.PETITION_OFFICER)
                .does(
                        "handBackOriginals",
                        "returnedOn",
                        "2026-10-21",
                        "originalsTaker",
                        "POSTED",
                        "originals",
                        "[{\"item\":\"Giấy chứng nhận quyền sử dụng đất\",\"condition\":\"bản gốc, nguyên vẹn\"}]",
                        "originalsReceipt",
                        "Bưu gửi số 15")
                .tells("Trả giấy tờ gốc: 1 giấy tờ")
                .prints(
                        "K-18",
                        "trả lại người khiếu nại qua bưu chính các giấy tờ, tài liệu gốc sau đây",
                        "1. Giấy chứng nhận quyền sử dụng đất; tình trạng: bản gốc, nguyên vẹn.")
                .starts("FILE_INDEX", Role.VERIFIER)
                .does(
                        "compileFileIndex",
                        "indexedOn",
                        "2026-10-21",
                        "leaves",
                        "[{\"title\":\"Đơn khiếu nại lần hai\",\"pages\":3}]")
                .waitsFor("assignVerification")
                .stands("Đang giải quyết")
                .hasPapers(
                        "KN-03 2026-08-21", "P-15 2026-09-07", "K-16 2026-10-21", "K-18 2026-10-21", "K-17 2026-10-21");
    }

    /**
     * Three days late, of which five were a journey. 45 days from 17/07 end on Monday, 31/08, which is off as 01/09 and 02/09 are; ten
     * days from 03/09 end on a Sunday. A warning is nothing to sue about.
     */
    @Test
    void aWarningWhoseComplaintIsSavedByAJourneyAndNotResolvedInTime() {
        story.begins(Handed.discipline("NHANHOA-2026-782102", "2026-07-16", "2026-06-26", 1))
                .does(
                        "recordDisciplinaryDecision",
                        "recordedOn",
                        "2026-07-16",
                        "written",
                        true,
                        "measure",
                        "OTHER",
                        "measureName",
                        "Cảnh cáo",
                        "suable",
                        true,
                        "decisionReceivedOn",
                        "2026-06-26")
                .tells("Thời hiệu khiếu nại quyết định kỷ luật hết ngày 13/07/2026: 15 ngày tính từ ngày 26/06/2026")
                .knows("groundsFound", "11.6")
                .starts("OBSTACLE", Role.RESOLVER)
                .does(
                        "recordObstacle",
                        "recordedOn",
                        "2026-07-16",
                        "obstacles",
                        "[{\"obstacle\":\"MISSION\",\"since\":\"2026-07-01\",\"until\":\"2026-07-05\",\"proof\":\"Giấy đi đường số 7\"}]")
                .tells("Ghi trở ngại: thời hiệu khiếu nại đến hết ngày 16/07/2026, đơn còn trong thời hiệu")
                .knows("groundsFound", "")
                .on("2026-07-17")
                .does(
                        "decideAcceptance",
                        "acceptanceDecision",
                        "ACCEPT",
                        "decidedOn",
                        "2026-07-17",
                        "subject",
                        "kỷ luật",
                        "complexityCriteria",
                        "[]")
                .does("issueAcceptanceNotice", "issuedOn", "2026-07-17")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-07-16", "2026-07-27", "2026-07-17"),
                        runs("DISCIPLINE_RESOLVE", "2026-07-17", "2026-08-17"))
                .on("2026-07-20")
                .starts("COMPLEXITY", Role.RESOLVER)
                .does(
                        "recordComplexity",
                        "foundOn",
                        "2026-07-20",
                        "complexityCriteria",
                        "[\"G\"]",
                        "complexityReason",
                        "Chứng cứ còn mâu thuẫn")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-07-16", "2026-07-27", "2026-07-17"),
                        runs("DISCIPLINE_RESOLVE", "2026-07-17", "2026-09-03"))
                .on("2026-09-04")
                .starts("OVERDUE_NOTICE", Role.VERIFIER)
                .does("draftOverdueNotice", "noticedOn", "2026-09-04", "overdueReason", "Chờ Hội đồng kỷ luật")
                .does("issueOverdueNotice", "issuedOn", "2026-09-04")
                .prints(
                        "K-16",
                        "trong thời hạn 10 ngày kể từ ngày hết thời hạn giải quyết, đến hết ngày 14/09/2026",
                        "Điều 48 Luật Khiếu nại",
                        "!khởi kiện")
                .tells("Cần pháp chế xác nhận: Điều 48 chỉ tính thời hạn khiếu nại lần hai từ ngày nhận")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-07-16", "2026-07-27", "2026-07-17"),
                        missed("DISCIPLINE_RESOLVE", "2026-07-17", "2026-09-03"))
                .waitsFor("reCheckDisciplinaryDecision");
    }
}
