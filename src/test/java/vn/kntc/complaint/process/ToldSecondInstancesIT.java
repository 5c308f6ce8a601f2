package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseHandedOver;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.CaseTimeline;
import vn.kntc.casefile.ContestedDecision;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.complaint.ComplaintHandling;
import vn.kntc.complaint.PrintedComplaint;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.handling.move.OfferedMove;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Complaints of second instance told as cases, in the whole program. Days worked out by hand. */
@KntcIT
class ToldSecondInstancesIT {

    private static final String NAME = "Nguyễn Thị Quỳnh Hương Xuyến";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ComplaintHandling complaints;
    private final TransactionTemplate transaction;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final CaseTimeline timeline;
    private final Clocks clocks;
    private final Documents documents;
    private final Vault vault;
    private final List<CaseSection> sections;
    private final MovableClock clock;
    private final MoveDesk moves;
    private CaseNumber number;

    @Autowired
    ToldSecondInstancesIT(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            ComplaintHandling complaints,
            TransactionTemplate transaction,
            CaseLedger ledger,
            CaseLinks links,
            CaseTimeline timeline,
            Clocks clocks,
            Documents documents,
            Vault vault,
            List<CaseSection> sections,
            MovableClock clock,
            MoveDesk moves) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.complaints = complaints;
        this.transaction = transaction;
        this.ledger = ledger;
        this.links = links;
        this.timeline = timeline;
        this.clocks = clocks;
        this.documents = documents;
        this.vault = vault;
        this.sections = sections;
        this.clock = clock;
        this.moves = moves;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** The ward decides, the complainant goes on to the province within 30 days; far away and complex: 70 days. */
    @Test
    void theProvinceResolvesWhatTheWardDecided() {
        var first = decidedByTheWard("NHANHOA-2026-780101");
        begin("BACNINH-2026-780101", day(8, 13), "COMMUNE_CHAIR", 2);
        var second = number;
        // seven working days, Saturday 22/08 being one of them
        assertThat(due("userTask_recordFirstInstance")).isEqualTo(day(8, 22));
        clock.today(day(8, 14));
        assertThatThrownBy(() -> recordFirst("DECISION", "firstCase", "VOCUONG-2026-999999"))
                .hasMessageContaining("Không có hồ sơ khiếu nại lần đầu mang số này");
        assertThatThrownBy(() -> recordFirst("SILENCE", "firstCase", first.value()))
                .hasMessageContaining("Hồ sơ lần đầu đã có quyết định giải quyết");
        recordFirst("DECISION", "firstCase", first.value());

        assertThat(links.of(second)).extracting("relation", "other").containsExactly(tuple("FIRST_INSTANCE", first));
        assertThat(links.of(first)).extracting("relation", "other").containsExactly(tuple("SECOND_INSTANCE", second));
        assertThat(told(second))
                .anyMatch(line -> line.startsWith(
                        "Thời hạn khiếu nại lần hai hết ngày 14/08/2026: 30 ngày tính từ ngày 15/07/2026"))
                .anyMatch(line -> line.contains("có hiệu lực hết ngày 10/08/2026"));
        assertThat(headline(first)).isEqualTo("Đã có khiếu nại lần hai");
        assertThat(clock(first, "COMPLAINT_EFFECT").state().name()).isEqualTo("CANCELLED");
        assertThat(clock(first, "COMPLAINT_FILE_2").state().name()).isEqualTo("CANCELLED");

        clock.today(day(8, 17));
        accept("2026-08-17", true, "[\"A\"]", "Xác minh ở hai xã");
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").due()).isEqualTo(day(10, 26));
        clock.today(day(8, 18));
        complete("userTask_assignVerification", SecondForms.assignment("2026-08-18", "2026-09-07"));
        assertThat(due("userTask_issueVerificationDecision")).isEqualTo(day(10, 26));
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-08-18");
        clock.today(day(9, 7));
        complete("userTask_reportVerification", SecondForms.report("2026-08-18", "2026-09-07"));
        complete("userTask_prepareDialogue", SecondForms.preparation("2026-09-07", "COUNCIL"));
        complete(
                "userTask_recordOpinion",
                "givenOn",
                "2026-09-07",
                "givenBy",
                "Hội đồng tư vấn",
                "opinion",
                "Nên sửa diện tích");
        assertThatThrownBy(() -> complete("userTask_scheduleDialogue", FilledForms.dialoguePlan("2026-09-21")))
                .hasMessageContaining("phải trực tiếp chủ trì đối thoại")
                .hasMessageContaining("Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh");
        complete("userTask_scheduleDialogue", inPerson(FilledForms.dialoguePlan("2026-09-21")));
        assertThat(due("userTask_issueDialogueNotice")).isEqualTo(day(9, 16));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-09-07");
        clock.today(day(9, 21));
        complete("userTask_holdDialogue", inPerson(FilledForms.dialogue("2026-09-21", "PRESENT")));
        clock.today(day(9, 28));
        complete("userTask_decideSecondComplaint", FilledForms.decision("2026-09-25", "PARTLY_RIGHT"));
        complete("userTask_issueDecision", "issuedOn", "2026-09-28");
        assertThat(documents.of(second)).anySatisfy(paper -> {
            assertThat(paper.form()).isEqualTo("KN-16");
            assertThat(paper.issuedOn()).isEqualTo(day(9, 28));
        });
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").metOn()).isEqualTo(day(9, 28));
        assertThat(due("userTask_sendDecision")).isEqualTo(day(10, 5));
        assertThat(due("userTask_publishDecision")).isEqualTo(day(10, 13));
        clock.today(day(10, 6));
        assertThatThrownBy(() -> send("[\"COMPLAINANT\",\"SUPERIOR\"]"))
                .hasMessageContaining("Nơi nhận còn thiếu: Người bị khiếu nại (Điều 41 Luật Khiếu nại)");
        send("[\"COMPLAINANT\",\"RESPONDENT\",\"FIRST_INSTANCE\",\"INSPECTORATE\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-10-06");
        assertThat(clocks.find(second, "COMPLAINT_FILE_2")).isEmpty();
        timer("timer_legalEffectReached", day(11, 13));
        assertThat(headline(second)).isEqualTo("Quyết định giải quyết đã có hiệu lực pháp luật");
        assertThat(PrintedComplaint.of(second, sections).headline().rest()).endsWith("có hiệu lực từ ngày 13/11/2026");
    }

    /** The ward lets its 30 days pass: the province decides, and its decision is one of second instance. */
    @Test
    void theProvinceResolvesWhatTheWardLeft() {
        begin("NHANHOA-2026-780102", day(7, 6), "COMMUNE_CHAIR", 1);
        var first = number;
        clock.today(day(7, 8));
        accept("2026-07-08", false, "[]", null);
        assertThat(clock(first, "COMPLAINT_RESOLVE_1").due()).isEqualTo(day(8, 7));
        begin("BACNINH-2026-780102", day(8, 7), "COMMUNE_CHAIR", 2);
        assertThatThrownBy(() -> recordFirst("SILENCE", "firstCase", first.value()))
                .hasMessageContaining("đến hết ngày 07/08/2026 mới hết");
        begin("BACNINH-2026-780103", day(8, 10), "COMMUNE_CHAIR", 2);
        var second = number;
        recordFirst("SILENCE", "firstCase", first.value());
        assertThat(told(second))
                .anyMatch(line -> line.startsWith(
                        "Thời hạn khiếu nại lần hai hết ngày 07/09/2026: 30 ngày tính từ ngày 07/08/2026"))
                .anyMatch(line -> line.contains("khoản 2 Điều 4 Nghị định 124/2020/NĐ-CP"));
        assertThat(told(first)).anyMatch(line -> line.endsWith("hồ sơ BACNINH-2026-780103"));
        assertThat(links.of(first)).extracting("other").containsExactly(second);
        accept("2026-08-10", false, "[]", null);
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").due()).isEqualTo(day(9, 24));
    }

    /** Decided by an agency that does not work here, and a fortnight too late. */
    @Test
    void lateWithoutAReasonIsAGroundAndWithOneIsNot() {
        begin("BACNINH-2026-780104", day(8, 28), "COMMUNE_CHAIR", 2);
        assertThatThrownBy(() -> recordFirst("DECISION", "firstOffice", "Chủ tịch UBND xã Yên Trung"))
                .hasMessageContaining("Phải ghi số quyết định giải quyết khiếu nại lần đầu.");
        outside(false, null);
        assertThat(complaints.groundsAgainst(number)).satisfies(found -> {
            assertThat(found.codes()).containsExactly("11.6");
            assertThat(found.doubts())
                    .anyMatch(doubt ->
                            doubt.startsWith("Nhận đơn khiếu nại lần hai ngày 28/08/2026, sau ngày 14/08/2026"));
        });
        begin("BACNINH-2026-780105", day(8, 28), "COMMUNE_CHAIR", 2);
        outside(false, "Điều trị tại bệnh viện từ ngày 01/8 đến ngày 25/8/2026");
        assertThat(complaints.groundsAgainst(number).codes()).isEmpty();
        // 45 days end on Saturday 29/08, and the feast lasts until 02/09
        begin("BACNINH-2026-780106", day(8, 31), "COMMUNE_CHAIR", 2);
        outside(true, null);
        assertThat(complaints.groundsAgainst(number).codes()).isEmpty();
        assertThat(told(number)).anyMatch(line -> line.contains("hết ngày 03/09/2026: 45 ngày"));
    }

    /** Who is not competent is told who is, under each law; after a minister only the court is left. */
    @Test
    void theWrongLevelIsRefusedWithTheRightOne() {
        refused(
                "BACNINH-2025-780107",
                LocalDate.of(2025, 5, 12),
                "COMMUNE_CHAIR",
                "Chủ tịch Ủy ban nhân dân cấp huyện");
        refused("BACNINH-2025-780108", LocalDate.of(2025, 9, 8), "PROVINCIAL_SUBUNIT_HEAD", "Điều 20 Luật Khiếu nại");
        refused("BACNINH-2026-780109", day(8, 10), "PROVINCE_CHAIR", "Bộ trưởng");
        refused("BACNINH-2026-780110", day(8, 10), "MINISTER", "chỉ được khởi kiện vụ án hành chính");
        assertThat(headline(number)).isEqualTo("Chờ quyết định thụ lý");
    }

    /** Accepted on 17/08: 45 days, until 01/10. It rests from 24/08 to 07/09, 14 days: until 15/10. */
    @Test
    void restsGoesOnAndIsWithdrawnWhileTheContestedDecisionIsStayed() {
        var first = decidedByTheWard("NHANHOA-2026-780120");
        begin("BACNINH-2026-780120", day(8, 13), "COMMUNE_CHAIR", 2);
        var second = number;
        // from when the time limit counts is not known yet, so no obstacle either
        assertThat(possible(Role.PETITION_OFFICER))
                .containsExactlyInAnyOrder("WITHDRAW", "REPRESENTATIVE", "RETURN_ORIGINALS");
        clock.today(day(8, 14));
        recordFirst("DECISION", "firstCase", first.value());
        clock.today(day(8, 17));
        accept("2026-08-17", false, "[]", null);
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").due()).isEqualTo(day(10, 1));
        assertThat(possible(Role.VERIFIER))
                .containsExactlyInAnyOrder(
                        "STAY",
                        "WITHDRAW",
                        "SUSPEND",
                        "TERMINATE",
                        "COMPLEXITY",
                        "REPRESENTATIVE",
                        "FILE_INDEX",
                        "RETURN_ORIGINALS");
        clock.today(day(8, 18));
        complete("userTask_assignVerification", SecondForms.assignment("2026-08-18", "2026-09-07"));
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-08-18");
        // the resolver verifies himself
        assertThat(possible(Role.VERIFIER)).doesNotContain("RECEIVE_EVIDENCE");
        assertThat(possible(Role.RESOLVER))
                .containsExactlyInAnyOrder(
                        "STAY",
                        "WORK_WITH_PARTY",
                        "REQUEST_DOCUMENTS",
                        "RECEIVE_EVIDENCE",
                        "EXPERT_ASSESSMENT",
                        "WITHDRAW",
                        "SUSPEND",
                        "TERMINATE",
                        "COMPLEXITY",
                        "REPRESENTATIVE",
                        "FILE_INDEX",
                        "RETURN_ORIGINALS");
        start("EXPERT_ASSESSMENT", Role.RESOLVER);
        assertThat(due("userTask_proposeExpert")).isEqualTo(day(10, 1));

        start("STAY", Role.VERIFIER);
        stay("2026-08-18", "2026-10-01");
        assertThat(documents.of(second)).anyMatch(paper -> paper.form().equals("KN-11"));

        clock.today(day(8, 24));
        start("SUSPEND", Role.VERIFIER);
        suspend("2026-08-24");
        assertThat(due("userTask_sendSuspension")).isEqualTo(day(8, 27));
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").state().name()).isEqualTo("PAUSED");
        assertThat(told(second)).anyMatch(line -> line.contains("quyết định tạm đình chỉ thi hành vẫn còn hiệu lực"));
        assertThat(task("userTask_reportVerification").getDueDate()).isNull();
        assertThatThrownBy(
                        () -> complete("userTask_reportVerification", SecondForms.report("2026-08-18", "2026-08-24")))
                .hasMessageContaining("khiếu nại đang ở trạng thái “Đang tạm đình chỉ giải quyết”");
        complete("userTask_sendSuspension", "sentOn", "2026-08-24", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");

        clock.today(day(9, 7));
        complete("userTask_decideResumption", "decidedOn", "2026-09-07", "resumptionReason", "Đã ra viện");
        complete("userTask_issueResumption", "issuedOn", "2026-09-07");
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").state().name()).isEqualTo("RUNNING");
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").due()).isEqualTo(day(10, 15));
        assertThat(due("userTask_proposeExpert")).isEqualTo(day(10, 15));
        complete("userTask_sendResumption", "sentOn", "2026-09-07", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");

        clock.today(day(9, 11));
        start("WITHDRAW", Role.PETITION_OFFICER);
        withdrawWhole("2026-09-10", "2026-09-11");
        assertThat(openTasks()).containsExactly("userTask_issueTermination");
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").state().name()).isEqualTo("CANCELLED");
        complete("userTask_issueTermination", "issuedOn", "2026-09-11");
        assertThat(due("userTask_sendTermination")).isEqualTo(day(9, 16));
        complete("userTask_sendTermination", "sentOn", "2026-09-11", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");

        assertThat(openTasks()).isEmpty();
        assertThat(headline(second)).isEqualTo("Đã đình chỉ giải quyết");
        assertThat(documents.of(second))
                .filteredOn(paper -> paper.form().startsWith("KN-14"))
                .extracting("form", "issuedOn")
                .containsExactlyInAnyOrder(
                        tuple("KN-14a", day(8, 24)), tuple("KN-14b", day(9, 7)), tuple("KN-14a", day(9, 11)));
        assertThat(told(first))
                .contains("Khiếu nại lần hai tại hồ sơ BACNINH-2026-780120 đã được đình chỉ giải quyết.");
        assertThat(List.of(told(first), told(second))).allSatisfy(lines -> assertThat(lines)
                .anyMatch(line -> line.startsWith("Cần pháp chế xác nhận: ngày có hiệu lực của quyết định giải quyết"
                        + " lần đầu khi khiếu nại lần hai đã được nộp, sau đó được rút")));
        assertThat(headline(first)).isEqualTo("Đã có khiếu nại lần hai");
    }

    /** The ward takes its decision back on 22/09, and the province terminates for it, by its own choice. */
    @Test
    void terminatesWhereTheFirstDecisionWasRevokedAndTheResolverChoosesSo() {
        var first = decidedByTheWard("NHANHOA-2026-780130");
        begin("BACNINH-2026-780130", day(8, 13), "COMMUNE_CHAIR", 2);
        var second = number;
        clock.today(day(8, 14));
        recordFirst("DECISION", "firstCase", first.value());
        clock.today(day(8, 17));
        accept("2026-08-17", false, "[]", null);
        clock.today(day(9, 7));
        complete("userTask_assignVerification", SecondForms.assignment("2026-08-18", "2026-09-07"));
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-08-18");
        complete("userTask_reportVerification", SecondForms.report("2026-08-18", "2026-09-07"));
        complete("userTask_prepareDialogue", SecondForms.preparation("2026-09-07", "NONE"));
        complete("userTask_scheduleDialogue", inPerson(FilledForms.dialoguePlan("2026-09-21")));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-09-07");
        clock.today(day(9, 21));
        complete("userTask_holdDialogue", inPerson(FilledForms.dialogue("2026-09-21", "PRESENT")));
        clock.today(day(9, 25));
        assertThatThrownBy(() -> revoke("2026-09-26"))
                .hasMessageContaining("Ngày thu hồi quyết định lần đầu không được sau ngày quyết định kết thúc.");
        revoke("2026-09-22");

        assertThat(openTasks()).containsExactly("userTask_issueTermination");
        assertThat(due("userTask_issueTermination")).isEqualTo(day(9, 28));
        assertThat(clock(second, "COMPLAINT_RESOLVE_2").state().name()).isEqualTo("CANCELLED");
        assertThat(told(second))
                .anyMatch(line ->
                        line.startsWith("Cần pháp chế xác nhận: luật chưa nói rõ khi quyết định lần đầu bị thu hồi"));
        complete("userTask_issueTermination", "issuedOn", "2026-09-25");
        complete("userTask_sendTermination", "sentOn", "2026-09-25", "recipients", "[\"COMPLAINANT\",\"RESPONDENT\"]");

        assertThat(openTasks()).isEmpty();
        assertThat(headline(second)).isEqualTo("Đã đình chỉ giải quyết");
        assertThat(documents.of(second)).anySatisfy(paper -> {
            assertThat(paper.form()).isEqualTo("KN-14a");
            assertThat(paper.issuedOn()).isEqualTo(day(9, 25));
        });
    }

    private void revoke(String on) {
        complete(
                "userTask_decideSecondComplaint",
                "decidedOn",
                "2026-09-25",
                "outcome",
                "REVOKED_STOP",
                "revocationPaper",
                "30/QĐ-UBND",
                "revokedOn",
                on,
                "revocationReason",
                "Quyết định lần đầu đã bị thu hồi theo Quyết định số 30/QĐ-UBND.");
    }

    private List<String> possible(Role role) {
        return moves.offered(number, Set.of(role)).stream()
                .filter(OfferedMove::possible)
                .map(OfferedMove::code)
                .toList();
    }

    private void start(String code, Role role) {
        moves.start(number, code, new UserId(role.id() + ".bacninh"), Set.of(role));
    }

    private void stay(String on, String until) {
        complete(
                "userTask_recordStayRequest",
                "requestedOn",
                on,
                "asker",
                "COMPLAINANT",
                "harm",
                "Nhà bị tháo dỡ không dựng lại được");
        complete(
                "userTask_decideStay",
                "stayChoice",
                "STAY",
                "decidedOn",
                on,
                "stayUntilDay",
                until,
                "stayReason",
                "Nhà bị tháo dỡ không dựng lại được",
                "contestedIssuer",
                "Chủ tịch Ủy ban nhân dân phường Nhân Hòa",
                "stayExecutors",
                "[{\"item\":\"Phòng Kinh tế\"}]");
        complete("userTask_issueStay", "issuedOn", on);
    }

    private void suspend(String on) {
        complete(
                "userTask_proposeSuspension",
                "proposedOn",
                on,
                "suspensionGround",
                "11a.1.a",
                "suspensionFacts",
                "Giấy nhập viện");
        complete(
                "userTask_decideSuspension",
                "suspensionDecision",
                "SUSPEND",
                "decidedOn",
                on,
                "suspensionGround",
                "11a.1.a",
                "suspensionReason",
                "Đang điều trị tại bệnh viện");
        complete("userTask_issueSuspension", "issuedOn", on);
    }

    private void withdrawWhole(String on, String decidedOn) {
        complete(
                "userTask_recordWithdrawal",
                "withdrawnOn",
                on,
                "withdrawnBy",
                "PETITION",
                "withdrawalSigned",
                true,
                "withdrawalScope",
                "WHOLE",
                "coercion",
                "NONE",
                "coercionFinding",
                "Tự nguyện");
        complete("userTask_decideWithdrawal", "withdrawalTaken", "TAKE", "decidedOn", decidedOn);
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private void refused(String caseNumber, LocalDate on, String respondent, String sentence) {
        begin(caseNumber, on, respondent, 2);
        complete(
                "userTask_recordFirstInstance",
                "recordedOn",
                on.toString(),
                "secondComplaintGround",
                "SILENCE",
                "firstOffice",
                "Người giải quyết lần đầu",
                "limitEndedOn",
                on.minusDays(3).toString());
        assertThatThrownBy(() -> accept(on.toString(), false, "[]", null)).hasMessageContaining(sentence);
    }

    private CaseNumber decidedByTheWard(String caseNumber) {
        begin(caseNumber, day(7, 6), "COMMUNE_CHAIR", 1);
        clock.today(day(7, 8));
        accept("2026-07-08", false, "[]", null);
        clock.today(day(7, 10));
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-10", true));
        var decision = FilledForms.decision("2026-07-10", "WHOLLY_RIGHT");
        decision.putAll(FilledForms.of("content1", "Diện tích", "finding1", "Thiếu 262,5 m²", "verdict1", "RIGHT"));
        decision.putAll(FilledForms.of("request", "Đo lại", "grounds", "Giấy chứng nhận"));
        complete("userTask_decideComplaint", decision);
        complete("userTask_issueDecision", "issuedOn", "2026-07-10");
        clock.today(day(7, 15));
        complete("userTask_sendDecision", "sentOn", "2026-07-13", "recipients", "[\"COMPLAINANT\",\"SUPERIOR\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-07-15");
        return number;
    }

    /** As the petition's room hands it over. */
    private void begin(String caseNumber, LocalDate on, String respondent, int instance) {
        number = new CaseNumber(caseNumber);
        clock.today(on);
        var procedure = instance == 1 ? "complaintFirstInstance" : "complaintSecondInstance";
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(PartyRole.PETITIONER, NAME, "thôn Đại Vi", null, null, null)),
                "Tôi khiếu nại việc thu hồi đất.",
                "Khiếu nại việc thu hồi đất.");
        vault.bind(deposit, number);
        transaction.executeWithoutResult(status -> {
            ledger.add(new CaseEntry(
                    number,
                    number.agency(),
                    "PETITION",
                    procedure,
                    CaseKind.COMPLAINT,
                    on,
                    "Khiếu nại việc thu hồi đất.",
                    UserId.SYSTEM,
                    clock.instant()));
            ledger.handOver(new CaseHandedOver(
                    number,
                    number.agency(),
                    procedure,
                    on,
                    null,
                    "Khiếu nại việc thu hồi đất.",
                    new ContestedDecision("Quyết định số 45/QĐ-UBND ngày 12/5/2026", day(5, 12), day(5, 15)),
                    new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 8 phố Lê Lợi"),
                    new GroupFacts(1, 1, null),
                    new CaseHandedOver.Sender(false, false, false),
                    Map.of(
                            "determineComplaintJurisdiction",
                            Map.of("respondent", respondent, "instance", instance),
                            "checkComplaintAdmissibility",
                            facts())));
            runtime.createProcessInstanceByKey(procedure)
                    .businessKey(number.value())
                    .setVariable("agency", number.agency().value())
                    .execute();
        });
    }

    private static Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        for (var yes : List.of("contestable", "directlyAffected", "signed", "withinTimeLimit", "allSigned")) {
            facts.put(yes, true);
        }
        for (var no : List.of(
                "internalAct",
                "representativeLawful",
                "legitimateReason",
                "secondInstanceDecided",
                "terminatedAndLapsed",
                "courtAccepted",
                "representativeAppointed")) {
            facts.put(no, false);
        }
        facts.put("capacity", "FULL");
        facts.put("signers", 1);
        return facts;
    }

    private void recordFirst(String ground, String key, String value) {
        complete(
                "userTask_recordFirstInstance",
                "recordedOn",
                LocalDate.now(clock).toString(),
                "secondComplaintGround",
                ground,
                key,
                value);
    }

    /** Received on 15/07/2026. */
    private void outside(boolean remote, String lateReason) {
        var form = FilledForms.of(
                "recordedOn",
                LocalDate.now(clock).toString(),
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
                "Khiếu nại sai toàn bộ",
                "windowRemote",
                remote);
        if (lateReason != null) {
            form.put("lateReason", lateReason);
        }
        complete("userTask_recordFirstInstance", form);
    }

    private void accept(String on, boolean remote, String criteria, String reason) {
        var form = FilledForms.of(
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                on,
                "subject",
                "thu hồi đất",
                "remote",
                remote,
                "complexityCriteria",
                criteria);
        if (reason != null) {
            form.put("complexityReason", reason);
        }
        complete("userTask_decideAcceptance", form);
        complete("userTask_issueAcceptanceNotice", "issuedOn", on);
    }

    private void send(String recipients) {
        complete("userTask_sendDecision", "sentOn", "2026-10-05", "recipients", recipients);
    }

    private static Map<String, Object> inPerson(Map<String, Object> form) {
        form.put("chair", "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh");
        return form;
    }

    private void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    private void complete(String id, Map<String, Object> form) {
        tasks.complete(task(id).getId(), FilledForms.inLists(form));
    }

    private Task task(String id) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(id)
                .singleResult();
        assertThat(task).as(id).isNotNull();
        return task;
    }

    private LocalDate due(String id) {
        return date(task(id).getDueDate());
    }

    private void timer(String id, LocalDate on) {
        var job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        management.createJobQuery().processInstanceId(running.getId()).activityId(id).list().stream())
                .findFirst()
                .orElseThrow();
        assertThat(date(job.getDuedate())).isEqualTo(on);
        clock.today(on);
        management.executeJob(job.getId());
    }

    private StatutoryClock clock(CaseNumber caseNumber, String key) {
        return clocks.find(caseNumber, key).orElseThrow();
    }

    private List<String> told(CaseNumber caseNumber) {
        return timeline.timeline(caseNumber).stream()
                .map(CaseTimeline.Entry::act)
                .toList();
    }

    private String headline(CaseNumber caseNumber) {
        return PrintedComplaint.of(caseNumber, sections).headline().strong();
    }

    private static LocalDate date(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
