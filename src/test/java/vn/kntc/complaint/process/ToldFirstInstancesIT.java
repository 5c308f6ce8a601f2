package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kntc.complaint.process.Teller.cancelled;
import static vn.kntc.complaint.process.Teller.met;
import static vn.kntc.complaint.process.Teller.passed;
import static vn.kntc.complaint.process.Teller.paused;
import static vn.kntc.complaint.process.Teller.runs;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.kntc.complaint.process.Teller.Handed;
import vn.kntc.organization.Role;
import vn.kntc.testing.KntcIT;

/** Complaints of first instance told as cases, in the whole program. Days worked out by hand; beside each rolled one stands why. */
@KntcIT
class ToldFirstInstancesIT {

    private static final String WARD = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final String RESTS = "Đang tạm đình chỉ giải quyết";
    private static final String GOES_ON = "Đang giải quyết";
    private static final String TERMINATED = "Đã đình chỉ giải quyết";
    private static final String ISSUED = "Đã ban hành quyết định giải quyết";
    private static final String IN_FORCE = "Quyết định giải quyết đã có hiệu lực pháp luật";

    private final Teller story;

    @Autowired
    ToldFirstInstancesIT(AutowireCapableBeanFactory beans) {
        story = beans.createBean(Teller.class);
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    /** What is asked for and what is found agree, so nobody need talk; it takes effect, and is carried out once nobody can go on. */
    @Test
    void anOrdinaryComplaint() {
        story.begins(Handed.first("NHANHOA-2026-781001", "2026-07-06", "2026-06-22"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15"))
                .hasPapers()
                .stands("Chờ quyết định thụ lý")
                .waitsFor("decideAcceptance")
                .isDue("decideAcceptance", "2026-07-15")
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07"))
                .hasPapers("KN-03 2026-07-08")
                .stands(GOES_ON)
                .does("reCheckDecision", FilledForms.reCheck("2026-07-08", false))
                .verifies("2026-07-08", "2026-07-24")
                .on("2026-07-24")
                .reports("2026-07-09", "2026-07-24", false)
                .waitsFor("decideComplaint")
                .on("2026-07-27")
                .does("decideComplaint", FilledForms.decision("2026-07-27", "WHOLLY_RIGHT"))
                .does("issueDecision", "issuedOn", "2026-07-27")
                .stands(ISSUED)
                .on("2026-07-31")
                .posts("2026-07-29")
                .sends("2026-07-29", "2026-07-31", "COMPLAINANT", "SUPERIOR")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07", "2026-07-27"),
                        met("COMPLAINT_SEND_1", "2026-07-27", "2026-07-30", "2026-07-29"),
                        met("COMPLAINT_PUBLISH", "2026-07-27", "2026-08-11", "2026-07-29"),
                        runs("COMPLAINT_PUBLISH_DISPLAY", "2026-07-29", "2026-08-13"),
                        runs("COMPLAINT_EFFECT", "2026-07-27", "2026-08-26"),
                        // 30/08 is a Sunday, and the feast lasts until 02/09
                        runs("COMPLAINT_FILE_2", "2026-07-31", "2026-09-03"))
                .endsPosting("2026-08-14", "2026-08-13")
                .timer("legalEffectReached", "2026-08-27")
                // in force, and nothing is carried out while somebody may still go on
                .isLinked()
                .timer("secondComplaintWindowOver", "2026-09-04")
                .isOver()
                .stands(IN_FORCE)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07", "2026-07-27"),
                        met("COMPLAINT_SEND_1", "2026-07-27", "2026-07-30", "2026-07-29"),
                        met("COMPLAINT_PUBLISH", "2026-07-27", "2026-08-11", "2026-07-29"),
                        passed("COMPLAINT_PUBLISH_DISPLAY", "2026-07-29", "2026-08-13"),
                        passed("COMPLAINT_EFFECT", "2026-07-27", "2026-08-26"),
                        passed("COMPLAINT_FILE_2", "2026-07-31", "2026-09-03"))
                .hasPapers(
                        "KN-03 2026-07-08",
                        "K-03 2026-07-08",
                        "KN-05 2026-07-08",
                        "KN-13 2026-07-24",
                        "KN-15 2026-07-27",
                        "K-11 2026-08-14")
                .turnsToTheExecution()
                // Friday and five working days
                .hasClocks(runs("COMPLAINT_EXECUTE", "2026-09-04", "2026-09-11"))
                .isLinked("EXECUTION NHANHOA-2026-781001");
    }

    /** Two contents make it complex: 45 days end on Saturday 22/08, on which everybody works. He stays away from the dialogue twice. */
    @Test
    void aComplexComplaintWhoseAuthorStaysAway() {
        story.begins(Handed.first("NHANHOA-2026-781002", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false, "B")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-22"))
                .does("reCheckDecision", FilledForms.reCheck("2026-07-08", false))
                .verifies("2026-07-08", "2026-07-24")
                .on("2026-07-24")
                .reports("2026-07-09", "2026-07-24", true)
                .does("scheduleDialogue", FilledForms.dialoguePlan("2026-07-30"))
                .isDue("issueDialogueNotice", "2026-07-25")
                .does("issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-24")
                .on("2026-07-30")
                .holdsDialogue("2026-07-30", "ABSENT_WITH_GOOD_REASON", WARD)
                // ill in hospital: it is held once more
                .waitsFor("scheduleDialogue")
                .plansDialogue("2026-08-06", "2026-07-30", WARD)
                .on("2026-08-06")
                .holdsDialogue("2026-08-06", "ABSENT_WITHOUT_GOOD_REASON", WARD)
                // no reason: the resolution goes on (khoản 6 Điều 30 Luật Khiếu nại)
                .waitsFor("decideComplaint")
                .on("2026-08-10")
                .does("decideComplaint", FilledForms.decision("2026-08-10", "PARTLY_RIGHT"))
                .does("issueDecision", "issuedOn", "2026-08-10")
                .stands(ISSUED)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-22", "2026-08-10"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-07-30", "2026-07-25", "2026-07-24"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-08-06", "2026-08-01", "2026-07-30"),
                        runs("COMPLAINT_SEND_1", "2026-08-10", "2026-08-13"),
                        runs("COMPLAINT_PUBLISH", "2026-08-10", "2026-08-25"),
                        runs("COMPLAINT_EFFECT", "2026-08-10", "2026-09-09"))
                .hasPapers(
                        "KN-03 2026-07-08",
                        "P-15 2026-07-08",
                        "K-03 2026-07-08",
                        "KN-05 2026-07-08",
                        "KN-13 2026-07-24",
                        "K-06 2026-07-24",
                        "KN-14 2026-07-30",
                        "K-06 2026-07-30",
                        "KN-14 2026-08-06",
                        "KN-15 2026-08-10");
    }

    /** Far away: 45 days everywhere. The re-check shows that he is right, and nothing need be verified. */
    @Test
    void aRemoteComplaintThatIsPlainlyRight() {
        story.begins(Handed.first("NHANHOA-2026-781003", "2026-07-06", "2026-06-22"))
                .on("2026-07-09")
                .accepts("2026-07-09", true)
                // 23/08 is a Sunday
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-09"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-09", "2026-08-24"))
                .on("2026-07-13")
                .does("reCheckDecision", FilledForms.reCheck("2026-07-13", true))
                .does("decideComplaint", decidedAtOnce("2026-07-13"))
                .does("issueDecision", "issuedOn", "2026-07-13")
                .on("2026-07-16")
                .sends("2026-07-15", "2026-07-16", "COMPLAINANT", "SUPERIOR")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-09"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-09", "2026-08-24", "2026-07-13"),
                        met("COMPLAINT_SEND_1", "2026-07-13", "2026-07-16", "2026-07-15"),
                        runs("COMPLAINT_PUBLISH", "2026-07-13", "2026-07-28"),
                        runs("COMPLAINT_EFFECT", "2026-07-13", "2026-08-27"),
                        // 45 days end on Sunday 30/08, and the feast lasts until 02/09
                        runs("COMPLAINT_FILE_2", "2026-07-16", "2026-09-03"))
                .hasPapers("KN-03 2026-07-09", "K-03 2026-07-13", "KN-15 2026-07-13")
                .timer("legalEffectReached", "2026-08-28")
                .stands(ISSUED)
                .timer("secondComplaintWindowOver", "2026-09-04")
                .stands(IN_FORCE);
    }

    /** Far away, and found complex when it is given to verify: 60 days from acceptance, not from the day it was found. */
    @Test
    void aRemoteComplaintFoundComplexLater() {
        story.begins(Handed.first("NHANHOA-2026-781004", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", true)
                .does("reCheckDecision", FilledForms.reCheck("2026-07-08", false))
                .on("2026-07-20")
                .does("assignVerification", complexNow("2026-07-20", "2026-08-20"))
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        // 06/09 is a Sunday
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-09-07"))
                .isDue("issueVerificationDecision", "2026-09-07")
                .stands(GOES_ON);
    }

    /** 30 days from 08/01/2027 end within Tết; 33 days are left out, from 20/01 to 22/02: until 12/03. */
    @Test
    void aComplaintThatRestsOverTet() {
        story.begins(Handed.first("NHANHOA-2027-781005", "2027-01-04", "2026-12-14"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2027-01-04", "2027-01-13"))
                .on("2027-01-08")
                .accepts("2027-01-08", false)
                // 07/02 lies within Tết, from 04/02 to 10/02
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2027-01-04", "2027-01-13", "2027-01-08"),
                        runs("COMPLAINT_RESOLVE_1", "2027-01-08", "2027-02-11"))
                .on("2027-01-20")
                .starts("SUSPEND", Role.VERIFIER);
        suspends("2027-01-20")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2027-01-04", "2027-01-13", "2027-01-08"),
                        paused("COMPLAINT_RESOLVE_1", "2027-01-08", "2027-02-11"),
                        met("DOCUMENT_ISSUE", "2027-01-20", "2027-01-21", "2027-01-20"),
                        runs("COMPLAINT_SUSPENSION_SEND", "2027-01-20", "2027-01-25"))
                .stands(RESTS)
                .isDue("reCheckDecision", null)
                .on("2027-01-22")
                .does("sendSuspension", "sentOn", "2027-01-22", "recipients", Teller.list("COMPLAINANT", "RESPONDENT"))
                .on("2027-02-22")
                .does("decideResumption", "decidedOn", "2027-02-22", "resumptionReason", "Đã ra viện")
                .does("issueResumption", "issuedOn", "2027-02-22")
                .does("sendResumption", "sentOn", "2027-02-22", "recipients", Teller.list("COMPLAINANT", "RESPONDENT"))
                .stands(GOES_ON)
                .isDue("reCheckDecision", "2027-03-12")
                .does("reCheckDecision", FilledForms.reCheck("2027-02-22", true))
                .on("2027-03-12")
                .does("decideComplaint", decidedAtOnce("2027-03-12"))
                .does("issueDecision", "issuedOn", "2027-03-12")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2027-01-04", "2027-01-13", "2027-01-08"),
                        met("COMPLAINT_RESOLVE_1", "2027-01-08", "2027-03-12", "2027-03-12"),
                        met("DOCUMENT_ISSUE", "2027-01-20", "2027-01-21", "2027-01-20"),
                        met("COMPLAINT_SUSPENSION_SEND", "2027-01-20", "2027-01-25", "2027-01-22"),
                        met("DOCUMENT_ISSUE", "2027-02-22", "2027-02-23", "2027-02-22"),
                        met("COMPLAINT_SUSPENSION_SEND", "2027-02-22", "2027-02-25", "2027-02-22"),
                        runs("COMPLAINT_SEND_1", "2027-03-12", "2027-03-17"),
                        // 27/03 is a Saturday, 11/04 a Sunday
                        runs("COMPLAINT_PUBLISH", "2027-03-12", "2027-03-29"),
                        runs("COMPLAINT_EFFECT", "2027-03-12", "2027-04-12"))
                .hasPapers(
                        "KN-03 2027-01-08",
                        "KN-14a 2027-01-20",
                        "KN-14b 2027-02-22",
                        "K-03 2027-02-22",
                        "KN-15 2027-03-12");
    }

    /** The price is no longer complained about; the area is, within the same days. */
    @Test
    void aComplaintWithdrawnInPart() {
        story.begins(Handed.first("NHANHOA-2026-781006", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .on("2026-07-13")
                .starts("WITHDRAW", Role.PETITION_OFFICER)
                .does("recordWithdrawal", partWithdrawn("2026-07-13"))
                .does("decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2026-07-13")
                .stands(GOES_ON)
                .waitsFor("reCheckDecision")
                .does("reCheckDecision", FilledForms.reCheck("2026-07-13", true))
                .does("decideComplaint", decidedAtOnce("2026-07-13"))
                .does("issueDecision", "issuedOn", "2026-07-13")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        met("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07", "2026-07-13"),
                        runs("COMPLAINT_SEND_1", "2026-07-13", "2026-07-16"),
                        runs("COMPLAINT_PUBLISH", "2026-07-13", "2026-07-28"),
                        runs("COMPLAINT_EFFECT", "2026-07-13", "2026-08-12"))
                .hasPapers("KN-03 2026-07-08", "K-03 2026-07-13", "KN-15 2026-07-13")
                .stands(ISSUED);
    }

    /** Under the law of three tiers: a notice and no decision, and thirty days to take it up again. */
    @Test
    void aComplaintWithdrawnUnderTheOldLaw() {
        story.begins(Handed.first("NHANHOA-2025-781007", "2025-06-02", "2025-05-19"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2025-06-02", "2025-06-12"))
                .on("2025-06-05")
                .accepts("2025-06-05", false)
                .on("2025-06-16")
                .starts("WITHDRAW", Role.PETITION_OFFICER)
                .does("recordWithdrawal", wholeWithdrawn("2025-06-16", "NOT_ASKED"))
                .does("decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2025-06-16")
                .does("issueTermination", "issuedOn", "2025-06-16")
                .does("sendTermination", "sentOn", "2025-06-16", "recipients", Teller.list("COMPLAINANT"))
                .isOver()
                .stands(TERMINATED)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2025-06-02", "2025-06-12", "2025-06-05"),
                        // 05/07/2025 is a Saturday
                        cancelled("COMPLAINT_RESOLVE_1", "2025-06-05", "2025-07-07"),
                        met("DOCUMENT_ISSUE", "2025-06-16", "2025-06-17", "2025-06-16"),
                        runs("COMPLAINT_CONTINUE", "2025-06-16", "2025-07-16"))
                .hasPapers("KN-03 2025-06-05", "K-02 2025-06-16");
    }

    /** Accepted by the ward under three tiers, decided under two; who is not content goes to the province, not to the district. */
    @Test
    void aComplaintAcrossTheFirstOfJuly2025() {
        story.begins(Handed.first("NHANHOA-2025-781008", "2025-06-16", "2025-06-02"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2025-06-16", "2025-06-26"))
                .on("2025-06-20")
                .accepts("2025-06-20", false)
                // 20/07 is a Sunday
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2025-06-16", "2025-06-26", "2025-06-20"),
                        runs("COMPLAINT_RESOLVE_1", "2025-06-20", "2025-07-21"))
                .on("2025-07-14")
                .does("reCheckDecision", FilledForms.reCheck("2025-07-14", true))
                .does("decideComplaint", decidedAtOnce("2025-07-14"))
                .does("issueDecision", "issuedOn", "2025-07-14")
                .on("2025-07-18")
                .sends("2025-07-16", "2025-07-18", "COMPLAINANT", "SUPERIOR")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2025-06-16", "2025-06-26", "2025-06-20"),
                        met("COMPLAINT_RESOLVE_1", "2025-06-20", "2025-07-21", "2025-07-14"),
                        met("COMPLAINT_SEND_1", "2025-07-14", "2025-07-17", "2025-07-16"),
                        runs("COMPLAINT_PUBLISH", "2025-07-14", "2025-07-29"),
                        runs("COMPLAINT_EFFECT", "2025-07-14", "2025-08-13"),
                        // 17/08 is a Sunday
                        runs("COMPLAINT_FILE_2", "2025-07-18", "2025-08-18"))
                .hasPapers("KN-03 2025-06-20", "K-03 2025-07-14", "KN-15 2025-07-14")
                .begins(Handed.second("BACNINH-2025-781008", "2025-08-11", "2025-06-02"))
                .does(
                        "recordFirstInstance",
                        "recordedOn",
                        "2025-08-11",
                        "secondComplaintGround",
                        "DECISION",
                        "firstCase",
                        "NHANHOA-2025-781008")
                .on("2025-08-15")
                .accepts("2025-08-15", false)
                .hasClocks(
                        // ten days end on Thursday 21/08
                        met("COMPLAINT_ACCEPT", "2025-08-11", "2025-08-21", "2025-08-15"),
                        runs("COMPLAINT_RESOLVE_2", "2025-08-15", "2025-09-29"))
                .isLinked("FIRST_INSTANCE NHANHOA-2025-781008")
                .turnsTo("NHANHOA-2025-781008")
                .stands("Đã có khiếu nại lần hai");
    }

    /** Accepted under the old law; withdrawal in part and the notice five days before a dialogue are those of the new one. */
    @Test
    void aComplaintAcrossTheFirstOfJuly2026() {
        story.begins(Handed.first("NHANHOA-2026-781009", "2026-06-15", "2026-06-01"))
                .hasClocks(runs("COMPLAINT_ACCEPT", "2026-06-15", "2026-06-25"))
                .on("2026-06-22")
                .accepts("2026-06-22", false)
                .does("reCheckDecision", FilledForms.reCheck("2026-06-22", false))
                .verifies("2026-06-22", "2026-07-03")
                .on("2026-06-29")
                .starts("WITHDRAW", Role.PETITION_OFFICER);
        assertThatThrownBy(() -> story.does("recordWithdrawal", partWithdrawn("2026-06-29")))
                .hasMessageContaining("Trước ngày 01/7/2026 chỉ rút được toàn bộ khiếu nại");
        story.on("2026-07-02")
                .does("recordWithdrawal", partWithdrawn("2026-07-02"))
                .does("decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2026-07-02")
                .on("2026-07-03")
                .reports("2026-06-23", "2026-07-03", true)
                .does("scheduleDialogue", FilledForms.dialoguePlan("2026-07-10"))
                // counted back and not rolled: a Sunday
                .isDue("issueDialogueNotice", "2026-07-05")
                .does("issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-03")
                .on("2026-07-10")
                .holdsDialogue("2026-07-10", "PRESENT", WARD)
                .on("2026-07-15")
                .does("decideComplaint", FilledForms.decision("2026-07-15", "PARTLY_RIGHT"))
                .does("issueDecision", "issuedOn", "2026-07-15")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-06-15", "2026-06-25", "2026-06-22"),
                        met("COMPLAINT_RESOLVE_1", "2026-06-22", "2026-07-22", "2026-07-15"),
                        met("COMPLAINT_DIALOGUE_NOTICE", "2026-07-10", "2026-07-05", "2026-07-03"),
                        runs("COMPLAINT_SEND_1", "2026-07-15", "2026-07-20"),
                        runs("COMPLAINT_PUBLISH", "2026-07-15", "2026-07-30"),
                        runs("COMPLAINT_EFFECT", "2026-07-15", "2026-08-14"))
                .hasPapers(
                        "KN-03 2026-06-22",
                        "K-03 2026-06-22",
                        "KN-05 2026-06-22",
                        "KN-13 2026-07-03",
                        "K-06 2026-07-03",
                        "KN-14 2026-07-10",
                        "KN-15 2026-07-15")
                .stands(ISSUED);
    }

    /** The house is not pulled down meanwhile; when the reason is gone the stay is taken back, and the complaint went on all the time. */
    @Test
    void aStayThatIsTakenBack() {
        story.begins(Handed.first("NHANHOA-2026-781010", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .starts("STAY", Role.VERIFIER)
                .does(
                        "recordStayRequest",
                        "requestedOn",
                        "2026-07-08",
                        "asker",
                        "COMPLAINANT",
                        "harm",
                        "Nhà bị tháo dỡ");
        assertThatThrownBy(() -> story.does("decideStay", stay("2026-07-08", "2026-08-08")))
                .hasMessageContaining("không được kéo dài quá ngày 07/08/2026");
        story.does("decideStay", stay("2026-07-08", "2026-08-07"))
                .does("issueStay", "issuedOn", "2026-07-08")
                .waitsFor("reCheckDecision", "followStay")
                .isDue("followStay", "2026-08-07")
                .stands(GOES_ON)
                .hasPapers("KN-03 2026-07-08", "KN-11 2026-07-08")
                .on("2026-07-20")
                .does("followStay", "stayEnd", "LIFT", "liftedOn", "2026-07-20", "liftReason", "Các bên thỏa thuận")
                .does("issueStayLifting", "issuedOn", "2026-07-20")
                .waitsFor("reCheckDecision")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07"))
                .hasPapers("KN-03 2026-07-08", "KN-11 2026-07-08", "KN-12 2026-07-20")
                .stands(GOES_ON);
    }

    /** Ninety days from 02/03 ended on Sunday 31/05; it came on 06/07, for no reason. */
    @Test
    void aComplaintThatIsLate() {
        story.begins(Handed.first("NHANHOA-2026-781011", "2026-07-06", "2026-03-02"))
                .on("2026-07-08")
                .does(
                        "decideAcceptance",
                        "acceptanceDecision",
                        "REFUSE",
                        "decidedOn",
                        "2026-07-08",
                        "subject",
                        "thu hồi đất",
                        "refusalGrounds",
                        Teller.list("11.6"),
                        "refusalReason",
                        "Hết thời hiệu từ ngày 01/06/2026, không có lý do chính đáng",
                        "departureReason",
                        "Hồ sơ cho thấy ngày nhận quyết định là 02/3/2026")
                .does("issueRefusalNotice", "issuedOn", "2026-07-08")
                .isOver()
                .stands("Đã thông báo không thụ lý")
                .hasClocks(met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"))
                .hasPapers("KN-04 2026-07-08");
    }

    /** She dies, and what she asked for dies with her: the commune of her last home is told. */
    @Test
    void aComplaintWhoseAuthorDies() {
        story.begins(Handed.first("NHANHOA-2026-781012", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false);
        terminates("11a.2.b", "2026-07-14")
                .on("2026-07-15")
                .does("sendTermination", "sentOn", "2026-07-15", "recipients", Teller.list("COMMUNE", "RESPONDENT"))
                .isOver()
                .stands(TERMINATED)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        cancelled("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07"),
                        met("DOCUMENT_ISSUE", "2026-07-14", "2026-07-15", "2026-07-14"),
                        met("COMPLAINT_SUSPENSION_SEND", "2026-07-14", "2026-07-17", "2026-07-15"))
                .hasPapers("KN-03 2026-07-08", "KN-14a 2026-07-14");
    }

    /** The court took the case up while it was verified: what was open falls away. */
    @Test
    void aComplaintThatTheCourtTookUp() {
        story.begins(Handed.first("NHANHOA-2026-781013", "2026-07-06", "2026-06-22"))
                .on("2026-07-08")
                .accepts("2026-07-08", false)
                .does("reCheckDecision", FilledForms.reCheck("2026-07-08", false))
                .verifies("2026-07-08", "2026-07-24");
        terminates("11a.2.d", "2026-07-20")
                .waitsFor("sendTermination")
                .isDue("sendTermination", "2026-07-23")
                .does("sendTermination", "sentOn", "2026-07-20", "recipients", Teller.list("COMPLAINANT", "RESPONDENT"))
                .isOver()
                .stands(TERMINATED)
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        cancelled("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-07"),
                        met("DOCUMENT_ISSUE", "2026-07-20", "2026-07-21", "2026-07-20"),
                        met("COMPLAINT_SUSPENSION_SEND", "2026-07-20", "2026-07-23", "2026-07-20"))
                .hasPapers("KN-03 2026-07-08", "K-03 2026-07-08", "KN-05 2026-07-08", "KN-14a 2026-07-20");
    }

    /** Three complain, one is content: it goes on for two. */
    @Test
    void aGroupOfWhichOneWithdraws() {
        story.begins(Handed.first("NHANHOA-2026-781014", "2026-07-06", "2026-06-22")
                        .by(3))
                .on("2026-07-08")
                .accepts("2026-07-08", false, "C")
                .on("2026-07-13")
                .starts("WITHDRAW", Role.PETITION_OFFICER)
                .does(
                        "recordWithdrawal",
                        Teller.with(
                                Teller.with(wholeWithdrawn("2026-07-13", "NONE"), "withdrawalScope", "MEMBERS"),
                                "withdrawingMembers",
                                "[{\"ordinal\":3}]"))
                .does("decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", "2026-07-13")
                .stands(GOES_ON)
                .waitsFor("reCheckDecision")
                .hasClocks(
                        met("COMPLAINT_ACCEPT", "2026-07-06", "2026-07-15", "2026-07-08"),
                        runs("COMPLAINT_RESOLVE_1", "2026-07-08", "2026-08-22"));
    }

    private Teller suspends(String on) {
        return story.does(
                        "proposeSuspension",
                        "proposedOn",
                        on,
                        "suspensionGround",
                        "11a.1.a",
                        "suspensionFacts",
                        "Giấy nhập viện")
                .does(
                        "decideSuspension",
                        "suspensionDecision",
                        "SUSPEND",
                        "decidedOn",
                        on,
                        "suspensionGround",
                        "11a.1.a",
                        "suspensionReason",
                        "Đang điều trị tại bệnh viện")
                .does("issueSuspension", "issuedOn", on);
    }

    private Teller terminates(String ground, String on) {
        return story.on(on)
                .starts("TERMINATE", Role.VERIFIER)
                .does(
                        "proposeTermination",
                        "proposedOn",
                        on,
                        "terminationGround",
                        ground,
                        "terminationFacts",
                        "Tài liệu trong hồ sơ")
                .does(
                        "decideTermination",
                        "terminationDecision",
                        "TERMINATE",
                        "decidedOn",
                        on,
                        "terminationGround",
                        ground,
                        "terminationReason",
                        "Theo tài liệu trong hồ sơ")
                .does("issueTermination", "issuedOn", on);
    }

    private static Map<String, Object> decidedAtOnce(String on) {
        var decision = FilledForms.decision(on, "WHOLLY_RIGHT");
        decision.putAll(FilledForms.of("content1", "Diện tích", "finding1", "Thiếu 262,5 m²", "verdict1", "RIGHT"));
        decision.putAll(FilledForms.of("request", "Đo lại", "grounds", "Giấy chứng nhận"));
        return decision;
    }

    private static Map<String, Object> complexNow(String on, String reportBy) {
        var form = SecondForms.assignment(on, reportBy);
        form.put("complexityCriteria", Teller.list("A"));
        form.put("complexityReason", "Phải xác minh ở hai xã");
        return form;
    }

    private static Map<String, Object> partWithdrawn(String on) {
        var form = wholeWithdrawn(on, "NONE");
        form.put("withdrawalScope", "PART");
        form.put("withdrawnContents", "[{\"item\":\"Đơn giá bồi thường\"}]");
        form.put("remainingContents", "Diện tích");
        return form;
    }

    private static Map<String, Object> wholeWithdrawn(String on, String coercion) {
        var form = FilledForms.of(
                "withdrawnOn",
                on,
                "withdrawnBy",
                "PETITION",
                "withdrawalSigned",
                true,
                "withdrawalScope",
                "WHOLE",
                "coercion",
                coercion);
        if (coercion.equals("NONE")) {
            form.put("coercionFinding", "Tự nguyện");
        }
        return form;
    }

    private static Map<String, Object> stay(String on, String until) {
        return FilledForms.of(
                "stayChoice",
                "STAY",
                "decidedOn",
                on,
                "stayUntilDay",
                until,
                "stayReason",
                "Nhà bị tháo dỡ không dựng lại được",
                "contestedIssuer",
                WARD,
                "stayExecutors",
                "[{\"item\":\"Phòng Kinh tế\"}]");
    }
}
