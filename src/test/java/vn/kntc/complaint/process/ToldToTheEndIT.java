package vn.kntc.complaint.process;

import static vn.kntc.complaint.process.Teller.cancelled;
import static vn.kntc.complaint.process.Teller.met;
import static vn.kntc.complaint.process.Teller.missed;
import static vn.kntc.complaint.process.Teller.passed;
import static vn.kntc.complaint.process.Teller.runs;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.kntc.complaint.process.Teller.Handed;
import vn.kntc.testing.KntcIT;

/** Complaints told through both instances, and what was decided until it is carried out. Days worked out by hand. */
@KntcIT
class ToldToTheEndIT {

    private static final String WARD = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final String PROVINCE = "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh";
    private static final String GOES_ON = "Đang giải quyết";
    private static final String ISSUED = "Đã ban hành quyết định giải quyết";
    private static final String IN_FORCE = "Quyết định giải quyết đã có hiệu lực pháp luật";

    private final Teller story;

    @Autowired
    ToldToTheEndIT(AutowireCapableBeanFactory beans) {
        story = beans.createBean(Teller.class);
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    /** The ward is silent, the province finds him partly right, and the land is given back. */
    @Test
    void silenceThenTheProvinceThenTheLandIsGivenBack() {
        story.begins(Handed.first("NHANHOA-2026-781101", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .begins(Handed.second("BACNINH-2026-781101", "2026-08-10", "2026-06-22"))
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2026-08-10",
                        "secondComplaintGround",
                        "SILENCE",
                        "firstCase",
                        "NHANHOA-2026-781101")
                // 30 days from 07/08 end on Sunday 06/09
                .tells("Thời hạn khiếu nại lần hai hết ngày 07/09/2026: 30 ngày tính từ ngày 07/08/2026")
                .hasClocks(runs("COMPLAINT_ACCEPT", "2026-08-10", "2026-08-19"))
                .isLinked("FIRST_INSTANCE NHANHOA-2026-781101")
                .on("2026-08-11")
                .accepts("2026-08-11", false)
                .on("2026-08-12")
                .verifies("2026-08-12", "2026-09-04")
                .on("2026-09-04")
                .reports("2026-08-12", "2026-09-04", true)
                .does("prepareDialogue", SecondForms.preparation("2026-09-04", "NONE"))
                .plansDialogue("2026-09-14", "2026-09-04", PROVINCE)
                .on("2026-09-14")
                .holdsDialogue("2026-09-14", "PRESENT", PROVINCE)
                .on("2026-09-21")
                .does(
                        "decideSecondComplaint",
                        Teller.with(
                                FilledForms.decision("2026-09-21", "PARTLY_RIGHT"),
                                "firstFault",
                                "Thụ lý mà không giải quyết trong thời hạn"))
                .does("issueDecision", "issuedOn", "2026-09-21")
                .stands(ISSUED)
                .on("2026-09-28")
                .posts("2026-09-25")
                .sends("2026-09-25", "2026-09-28", "COMPLAINANT", "RESPONDENT", "FIRST_INSTANCE", "INSPECTORATE")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-08-10", "2026-08-19", "2026-08-11"),
                        met("COMPLAINT_RESOLVE_2", "2026-08-11", "2026-09-25", "2026-09-21"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-09-14", "2026-09-09", "2026-09-04"),
                        met("COMPLAINT_SEND_2", "2026-09-21", "2026-09-28", "2026-09-25"),
                        met("COMPLAINT_PUBLISH", "2026-09-21", "2026-10-06", "2026-09-25"),
                        runs("COMPLAINT_PUBLISH_DISPLAY", "2026-09-25", "2026-10-10"),
                        runs("COMPLAINT_EFFECT", "2026-09-21", "2026-10-21"))
                .endsPosting("2026-10-11", "2026-10-10")
                .timer("legalEffectReached", "2026-10-22")
                .isOver()
                .stands(IN_FORCE)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-08-10", "2026-08-19", "2026-08-11"),
                        met("COMPLAINT_RESOLVE_2", "2026-08-11", "2026-09-25", "2026-09-21"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-09-14", "2026-09-09", "2026-09-04"),
                        met("COMPLAINT_SEND_2", "2026-09-21", "2026-09-28", "2026-09-25"),
                        met("COMPLAINT_PUBLISH", "2026-09-21", "2026-10-06", "2026-09-25"),
                        passed("COMPLAINT_PUBLISH_DISPLAY", "2026-09-25", "2026-10-10"),
                        passed("COMPLAINT_EFFECT", "2026-09-21", "2026-10-21"))
                .hasPapers(
                        "KN-03 2026-08-11",
                        "KN-05 2026-08-12",
                        "KN-13 2026-09-04",
                        "K-06 2026-09-04",
                        "KN-14 2026-09-14",
                        "KN-16 2026-09-21",
                        "K-11 2026-10-11")
                .turnsToTheExecution()
                .hasClocks(runs("COMPLAINT_EXECUTE", "2026-10-22", "2026-10-29"))
                .on("2026-10-26")
                .does("directExecution", direction("2026-10-26"))
                .does("issueDirection", "issuedOn", "2026-10-26")
                .hasClocks(met("COMPLAINT_EXECUTE", "2026-10-22", "2026-10-29", "2026-10-26"))
                .on("2026-11-16")
                .does("followExecution", givenBack("2026-11-16"))
                .does("followExecution", "followStep", "COMPLETE", "reportedOn", "2026-11-16")
                .does("closeExecution", "closing", "CLOSE", "closedOn", "2026-11-16", "closedForGood", true)
                .isOver()
                .hasPapers("K-12 2026-10-26")
                .turnsTo("NHANHOA-2026-781101")
                // its days passed, and nobody decided; how the province did is told
                .tells(
                        "Khiếu nại lần hai tại hồ sơ BACNINH-2026-781101 đã có quyết định giải quyết. Kết luận: Khiếu nại"
                                + " đúng một phần.")
                .tells("Giải quyết lần hai kết luận có vi phạm trình tự, thủ tục: hồ sơ BACNINH-2026-781101")
                .waitsFor("reCheckDecision")
                .stands(GOES_ON)
                .isLinked("SECOND_INSTANCE BACNINH-2026-781101");
    }

    /** Decided by a commune that does not work here, wrong throughout: the province keeps what was decided, and nothing is left to do. */
    @Test
    void theFirstInstanceWasElsewhere() {
        story.begins(Handed.second("BACNINH-2026-781102", "2026-08-12", "2026-05-15"))
                .does("recordFirstInstance", elsewhere("2026-08-12", "2026-07-10", "2026-07-15"))
                .tells("Thời hạn khiếu nại lần hai hết ngày 14/08/2026: 30 ngày tính từ ngày 15/07/2026")
                .isLinked()
                .on("2026-08-14")
                .accepts("2026-08-14", false)
                .on("2026-08-17")
                .verifies("2026-08-17", "2026-09-07")
                .on("2026-09-07")
                .does(
                        "reportVerification",
                        Teller.with(
                                Teller.with(SecondForms.report("2026-08-17", "2026-09-07"), "verdict1", "WRONG"),
                                "actProposal",
                                "KEEP"))
                .does("prepareDialogue", SecondForms.preparation("2026-09-07", "NONE"))
                .plansDialogue("2026-09-21", "2026-09-07", PROVINCE)
                .on("2026-09-21")
                // away without a reason: it goes on (khoản 6 Điều 30 Luật Khiếu nại)
                .holdsDialogue("2026-09-21", "ABSENT_WITHOUT_GOOD_REASON", PROVINCE)
                .waitsFor("decideSecondComplaint")
                .on("2026-09-25")
                .does(
                        "decideSecondComplaint",
                        Teller.with(FilledForms.decision("2026-09-25", "WRONG"), "ruling", "KEEP"))
                .does("issueDecision", "issuedOn", "2026-09-25")
                .on("2026-10-01")
                .sends("2026-09-30", "2026-10-01", "COMPLAINANT", "RESPONDENT", "FIRST_INSTANCE", "INSPECTORATE")
                .timer("legalEffectReached", "2026-10-27")
                .stands(IN_FORCE)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-08-12", "2026-08-21", "2026-08-14"),
                        met("COMPLAINT_RESOLVE_2", "2026-08-14", "2026-09-28", "2026-09-25"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-09-21", "2026-09-16", "2026-09-07"),
                        met("COMPLAINT_SEND_2", "2026-09-25", "2026-10-02", "2026-09-30"),
                        // 10/10 is a Saturday, 25/10 a Sunday
                        missed("COMPLAINT_PUBLISH", "2026-09-25", "2026-10-12"),
                        passed("COMPLAINT_EFFECT", "2026-09-25", "2026-10-26"))
                .hasPapers(
                        "KN-03 2026-08-14",
                        "KN-05 2026-08-17",
                        "KN-13 2026-09-07",
                        "K-06 2026-09-07",
                        "KN-14 2026-09-21",
                        "KN-16 2026-09-25")
                .turnsToTheExecution()
                // Tuesday and five working days
                .hasClocks(runs("COMPLAINT_EXECUTE", "2026-10-27", "2026-11-03"))
                .does(
                        "directExecution",
                        "executionWay",
                        "NOTHING",
                        "directedOn",
                        "2026-10-27",
                        "noExecutionReason",
                        "Quyết định được giữ nguyên và đã thực hiện xong")
                .isOver()
                .hasClocks(cancelled("COMPLAINT_EXECUTE", "2026-10-27", "2026-11-03"))
                .hasPapers();
    }

    /** Dismissed; the ward keeps it, the province takes it back, and the unit is told. */
    @Test
    void aDismissalIsTakenBackByTheProvince() {
        story.begins(Handed.discipline("NHANHOA-2026-781103", "2026-07-06", "2026-06-26", 1))
                .hasClocks(runs("DISCIPLINE_ACCEPT", "2026-07-06", "2026-07-15"))
                .on("2026-07-07")
                .does("recordDisciplinaryDecision", dismissal("2026-07-07", "2026-06-26"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .does("reCheckDisciplinaryDecision", unclear("2026-07-08"))
                .verifies("2026-07-08", "2026-07-17")
                .on("2026-07-17")
                .does(
                        "reportVerification",
                        Teller.with(
                                Teller.with(SecondForms.report("2026-07-08", "2026-07-17"), "verdict1", "WRONG"),
                                "actProposal",
                                "KEEP"))
                .does(
                        "recordCouncilProposal",
                        "councilAskedOn",
                        "2026-07-17",
                        "proposedOn",
                        "2026-07-17",
                        "council",
                        "Hội đồng kỷ luật phường",
                        "proposal",
                        "Giữ nguyên hình thức buộc thôi việc")
                .plansDialogue("2026-07-24", "2026-07-17", WARD)
                .on("2026-07-24")
                .holdsDialogue("2026-07-24", "PRESENT", WARD)
                .on("2026-07-27")
                .does(
                        "decideDisciplinaryComplaint",
                        Teller.with(FilledForms.decision("2026-07-27", "WRONG"), "ruling", "KEEP"))
                .does("issueDecision", "issuedOn", "2026-07-27")
                .on("2026-07-31")
                .sends("2026-07-29", "2026-07-31", "COMPLAINANT", "SUPERIOR")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("DISCIPLINE_RESOLVE", "2026-07-08", "2026-08-07", "2026-07-27"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-07-24", "2026-07-19", "2026-07-17"),
                        met("DISCIPLINE_SEND_1", "2026-07-27", "2026-07-30", "2026-07-29"),
                        runs("COMPLAINT_PUBLISH", "2026-07-27", "2026-08-11"),
                        runs("DISCIPLINE_EFFECT", "2026-07-27", "2026-08-26"),
                        // thirty days because it is a dismissal: 30/08 is a Sunday, and the feast lasts until 02/09
                        runs("DISCIPLINE_FILE_2", "2026-07-31", "2026-09-03"))
                .hasPapers(
                        "KN-03 2026-07-08",
                        "K-03 2026-07-08",
                        "KN-05 2026-07-08",
                        "KN-13 2026-07-17",
                        "K-09 2026-07-17",
                        "K-06 2026-07-17",
                        "KN-14 2026-07-24",
                        "KN-15 2026-07-27")
                .begins(Handed.discipline("BACNINH-2026-781103", "2026-08-24", "2026-06-26", 2))
                // 31/08 to 02/09 are no working days
                .hasClocks(runs("DISCIPLINE_ACCEPT", "2026-08-24", "2026-09-07"))
                .does("recordDisciplinaryDecision", dismissal("2026-08-24", null))
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2026-08-24",
                        "secondComplaintGround",
                        "DECISION",
                        "firstCase",
                        "NHANHOA-2026-781103")
                .on("2026-08-26")
                .accepts("2026-08-26", false)
                .on("2026-08-27")
                .verifies("2026-08-27", "2026-09-07")
                .on("2026-09-07")
                .does(
                        "reportVerification",
                        Teller.with(SecondForms.report("2026-08-27", "2026-09-07"), "verdict2", "RIGHT"))
                .plansDialogue("2026-09-16", "2026-09-07", PROVINCE)
                .on("2026-09-16")
                .holdsDialogue("2026-09-16", "PRESENT", PROVINCE)
                .on("2026-09-21")
                .does("decideDisciplinaryComplaint", takenBack("2026-09-21"))
                .does("issueDecision", "issuedOn", "2026-09-21")
                .on("2026-09-28")
                .posts("2026-09-25")
                .sends(
                        "2026-09-25",
                        "2026-09-28",
                        "COMPLAINANT",
                        "RESPONDENT",
                        "FIRST_INSTANCE",
                        "INSPECTORATE",
                        "INSPECTOR_GENERAL",
                        "HOME_AFFAIRS_MINISTER")
                .endsPosting("2026-10-11", "2026-10-10")
                .timer("legalEffectReached", "2026-10-22")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-08-24", "2026-09-07", "2026-08-26"),
                        met("DISCIPLINE_RESOLVE", "2026-08-26", "2026-09-25", "2026-09-21"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-09-16", "2026-09-11", "2026-09-07"),
                        met("DISCIPLINE_SEND_2", "2026-09-21", "2026-09-28", "2026-09-25"),
                        met("COMPLAINT_PUBLISH", "2026-09-21", "2026-10-06", "2026-09-25"),
                        passed("COMPLAINT_PUBLISH_DISPLAY", "2026-09-25", "2026-10-10"),
                        passed("DISCIPLINE_EFFECT", "2026-09-21", "2026-10-21"))
                .hasPapers(
                        "KN-03 2026-08-26",
                        "KN-05 2026-08-27",
                        "KN-13 2026-09-07",
                        "K-06 2026-09-07",
                        "KN-14 2026-09-16",
                        "KN-16 2026-09-21",
                        "K-11 2026-10-11")
                .stands(IN_FORCE)
                .does("announceInUnit", "announcedOn", "2026-10-22", "unit", "Ủy ban nhân dân phường Nhân Hòa")
                .turnsToTheExecution()
                .hasClocks(runs("COMPLAINT_EXECUTE", "2026-10-22", "2026-10-29"))
                .turnsTo("NHANHOA-2026-781103")
                .stands("Đã có khiếu nại lần hai")
                .hasClocks(
                        met("DISCIPLINE_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("DISCIPLINE_RESOLVE", "2026-07-08", "2026-08-07", "2026-07-27"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-07-24", "2026-07-19", "2026-07-17"),
                        met("DISCIPLINE_SEND_1", "2026-07-27", "2026-07-30", "2026-07-29"),
                        missed("COMPLAINT_PUBLISH", "2026-07-27", "2026-08-11"),
                        cancelled("DISCIPLINE_EFFECT", "2026-07-27", "2026-08-26"),
                        cancelled("DISCIPLINE_FILE_2", "2026-07-31", "2026-09-03"));
    }

    /** The district decided in June 2025 and was gone in July: the province is next, with the question shown. */
    @Test
    void theDistrictThatDecidedIsGone() {
        story.begins(Handed.second("BACNINH-2025-781104", "2025-07-14", "2025-04-14")
                        .against("DISTRICT_CHAIR"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2025-07-14", "2025-07-24"))
                .does("recordFirstInstance", elsewhere("2025-07-14", "2025-06-20", "2025-06-25"))
                .tells("Thời hạn khiếu nại lần hai hết ngày 25/07/2025: 30 ngày tính từ ngày 25/06/2025")
                .on("2025-07-21")
                .accepts("2025-07-21", false)
                .tells("Cần pháp chế xác nhận:")
                .stands(GOES_ON)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2025-07-14", "2025-07-24", "2025-07-21"),
                        runs("COMPLAINT_RESOLVE_2", "2025-07-21", "2025-09-04"))
                .hasPapers("KN-03 2025-07-21");
    }

    /** In force by its day of issue, and still open by the day on which it was received: who goes on in that time is heard. */
    @Test
    void whoGoesOnAfterTheEffectButWithinHisDays() {
        story.begins(Handed.first("NHANHOA-2026-781105", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .on("2026-07-10")
                .does("reCheckDecision", FilledForms.reCheck("2026-07-10", true))
                .does("decideComplaint", decidedAtOnce("2026-07-10"))
                .does("issueDecision", "issuedOn", "2026-07-10")
                .on("2026-07-24")
                .sends("2026-07-15", "2026-07-24", "COMPLAINANT", "SUPERIOR")
                // 09/08 is a Sunday, 23/08 too
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07", "2026-07-10"),
                        met("COMPLAINT_SEND_1", "2026-07-10", "2026-07-15", "2026-07-15"),
                        // 25/07 is a Saturday
                        runs("COMPLAINT_PUBLISH", "2026-07-10", "2026-07-27"),
                        runs("COMPLAINT_EFFECT", "2026-07-10", "2026-08-10"),
                        runs("COMPLAINT_FILE_2", "2026-07-24", "2026-08-24"))
                .timer("legalEffectReached", "2026-08-11")
                .stands(ISSUED)
                .isLinked()
                .begins(Handed.second("BACNINH-2026-781105", "2026-08-17", "2026-06-22"))
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2026-08-17",
                        "secondComplaintGround",
                        "DECISION",
                        "firstCase",
                        "NHANHOA-2026-781105")
                .turnsTo("NHANHOA-2026-781105")
                .stands("Đã có khiếu nại lần hai")
                .isLinked("SECOND_INSTANCE BACNINH-2026-781105")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07", "2026-07-10"),
                        met("COMPLAINT_SEND_1", "2026-07-10", "2026-07-15", "2026-07-15"),
                        missed("COMPLAINT_PUBLISH", "2026-07-10", "2026-07-27"),
                        cancelled("COMPLAINT_EFFECT", "2026-07-10", "2026-08-10"),
                        cancelled("COMPLAINT_FILE_2", "2026-07-24", "2026-08-24"));
    }

    private static Map<String, Object> elsewhere(String on, String issuedOn, String receivedOn) {
        return FilledForms.of(
                "recordedOn",
                on,
                "secondComplaintGround",
                "DECISION",
                "firstOffice",
                "Người giải quyết lần đầu ở nơi khác",
                "firstNumber",
                "12/QĐ-UBND",
                "firstIssuedOn",
                issuedOn,
                "firstReceivedOn",
                receivedOn,
                "firstResult",
                "Khiếu nại sai toàn bộ");
    }

    private static Map<String, Object> decidedAtOnce(String on) {
        var decision = FilledForms.decision(on, "WHOLLY_RIGHT");
        decision.putAll(FilledForms.of("content1", "Diện tích", "finding1", "Thiếu 262,5 m²", "verdict1", "RIGHT"));
        decision.putAll(FilledForms.of("request", "Đo lại", "grounds", "Giấy chứng nhận"));
        return decision;
    }

    private static Map<String, Object> dismissal(String on, String receivedOn) {
        var form = FilledForms.of("recordedOn", on, "written", true, "measure", "DISMISSAL", "suable", true);
        if (receivedOn != null) {
            form.put("decisionReceivedOn", receivedOn);
        }
        return form;
    }

    private static Map<String, Object> unclear(String on) {
        var form = FilledForms.reCheck(on, false);
        form.remove("reCheckResult");
        form.put("clarity", "UNCLEAR");
        return form;
    }

    private static Map<String, Object> takenBack(String on) {
        var form = FilledForms.decision(on, "WHOLLY_RIGHT");
        form.put("ruling", "CANCEL_ALL");
        form.put("firstHandling", "Chưa xem xét tình tiết giảm nhẹ");
        return form;
    }

    private static Map<String, Object> direction(String on) {
        return FilledForms.of(
                "executionWay",
                "DIRECT",
                "directedOn",
                on,
                "body",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "duties",
                "[{\"who\":\"Phòng Kinh tế\",\"what\":\"Trả đất\",\"dueOn\":\"2026-11-16\"}]",
                "monitoring",
                "INSPECTION_BODY",
                "followingRole",
                "monitor",
                "reportBy",
                "2026-11-20",
                "returnPersonLand",
                187.5,
                "restoredPersons",
                1);
    }

    private static Map<String, Object> givenBack(String on) {
        return FilledForms.of(
                "followStep",
                "PROGRESS",
                "reportedOn",
                on,
                "progress",
                "Đã bàn giao đất trên thực địa",
                "performed",
                "[{\"number\":1,\"performedOn\":\"" + on + "\"}]",
                "returnedPersonLand",
                187.5);
    }
}
