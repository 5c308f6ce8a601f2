package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Complaints against disciplinary decisions told as cases, in the whole program. Days worked out by hand. */
@KntcIT
class ToldDisciplineIT {

    private static final String WARD = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";
    private static final String PROVINCE = "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh";
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
    ToldDisciplineIT(
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

    /** A warning, a clear case: the council proposes at once, the ward hears and keeps the decision; ten days to go on. */
    @Test
    void theWardKeepsAWarning() {
        begin("NHANHOA-2026-790101", day(7, 6), "COMMUNE_CHAIR", 1);
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT")).isEmpty();
        // seven working days
        assertThat(due("userTask_recordDisciplinaryDecision")).isEqualTo(day(7, 15));
        clock.today(day(7, 7));
        recordDiscipline("OTHER", "2026-06-26", true);
        // 15 days end on Saturday 11/07
        assertThat(told(number))
                .anyMatch(line -> line.startsWith(
                        "Thời hiệu khiếu nại quyết định kỷ luật hết ngày 13/07/2026: 15 ngày tính từ ngày 26/06/2026"));
        clock.today(day(7, 8));
        accept("2026-07-08", "[]", null);
        assertThat(clock(number, "DISCIPLINE_RESOLVE").due()).isEqualTo(day(8, 7));
        clock.today(day(7, 13));
        var reCheck = FilledForms.reCheck("2026-07-10", true);
        reCheck.remove("reCheckResult");
        reCheck.put("clarity", "CLEAR");
        complete("userTask_reCheckDisciplinaryDecision", reCheck);
        complete(
                "userTask_recordCouncilProposal",
                "councilAskedOn",
                "2026-07-13",
                "proposedOn",
                "2026-07-13",
                "council",
                "Hội đồng kỷ luật phường",
                "proposal",
                "Giữ nguyên hình thức cảnh cáo");
        assertThat(documents.of(number)).anySatisfy(paper -> {
            assertThat(paper.form()).isEqualTo("K-09");
            assertThat(paper.issuedOn()).isEqualTo(day(7, 13));
        });
        complete("userTask_scheduleDialogue", chaired(FilledForms.dialoguePlan("2026-07-21"), WARD));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-07-13");
        clock.today(day(7, 21));
        complete("userTask_holdDialogue", chaired(FilledForms.dialogue("2026-07-21", "PRESENT"), WARD));
        clock.today(day(7, 22));
        var decision = FilledForms.decision("2026-07-22", "WRONG");
        decision.put("ruling", "KEEP");
        decision.putAll(
                FilledForms.of("content1", "Hình thức kỷ luật", "finding1", "Đúng quy định", "verdict1", "WRONG"));
        decision.putAll(FilledForms.of("request", "Hủy bỏ quyết định", "grounds", "Bản kiểm điểm"));
        complete("userTask_decideDisciplinaryComplaint", decision);
        complete("userTask_issueDecision", "issuedOn", "2026-07-22");
        assertThat(documents.of(number)).anySatisfy(paper -> {
            assertThat(paper.form()).isEqualTo("KN-15");
            assertThat(paper.issuedOn()).isEqualTo(day(7, 22));
        });
        assertThat(clock(number, "DISCIPLINE_RESOLVE").metOn()).isEqualTo(day(7, 22));
        assertThat(due("userTask_sendDecision")).isEqualTo(day(7, 27));
        assertThat(due("userTask_publishDecision")).isEqualTo(day(8, 6));
        assertThat(told(number))
                .anyMatch(line -> line.contains("Chương IV Luật Khiếu nại không nói về công khai"))
                .anyMatch(line -> line.startsWith("Cần pháp chế xác nhận: ngoài người khiếu nại và người giải quyết"));
        clock.today(day(7, 24));
        complete("userTask_sendDecision", "sentOn", "2026-07-24", "recipients", "[\"COMPLAINANT\",\"SUPERIOR\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-07-24");
        assertThat(clock(number, "DISCIPLINE_FILE_2").due()).isEqualTo(day(8, 3));
        assertThat(clocks.find(number, "COMPLAINT_FILE_2")).isEmpty();
        timer("timer_legalEffectReached", day(8, 22));
        assertThat(clock(number, "DISCIPLINE_EFFECT").due()).isEqualTo(day(8, 21));
    }

    /** Dismissed, and the ward kept it: the province verifies, hears, and concludes on the ward's handling too. */
    @Test
    void theProvinceResolvesADismissal() {
        begin("BACNINH-2026-790102", day(8, 13), "COMMUNE_CHAIR", 2);
        clock.today(day(8, 14));
        recordDiscipline("DISMISSAL", null, true);
        outside();
        assertThat(told(number))
                .anyMatch(line -> line.startsWith(
                        "Thời hạn khiếu nại lần hai hết ngày 14/08/2026: 30 ngày tính từ ngày 15/07/2026"));
        clock.today(day(8, 17));
        accept("2026-08-17", "[\"A\"]", "Xác minh ở hai xã");
        assertThat(clock(number, "DISCIPLINE_RESOLVE").due()).isEqualTo(day(10, 1));
        clock.today(day(8, 18));
        complete("userTask_assignVerification", SecondForms.assignment("2026-08-18", "2026-09-07"));
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-08-18");
        clock.today(day(9, 7));
        complete("userTask_reportVerification", SecondForms.report("2026-08-18", "2026-09-07"));
        assertThatThrownBy(() -> complete("userTask_scheduleDialogue", FilledForms.dialoguePlan("2026-09-21")))
                .hasMessageContaining("phải trực tiếp chủ trì đối thoại")
                .hasMessageContaining(PROVINCE);
        complete("userTask_scheduleDialogue", chaired(FilledForms.dialoguePlan("2026-09-21"), PROVINCE));
        complete("userTask_issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", "2026-09-07");
        clock.today(day(9, 21));
        complete("userTask_holdDialogue", chaired(FilledForms.dialogue("2026-09-21", "PRESENT"), PROVINCE));
        clock.today(day(9, 28));
        var decision = FilledForms.decision("2026-09-25", "PARTLY_RIGHT");
        assertThatThrownBy(() -> complete("userTask_decideDisciplinaryComplaint", decision))
                .hasMessageContaining("người giải quyết lần đầu");
        decision.put("firstHandling", "Giải quyết đúng trình tự, chưa xem xét tình tiết giảm nhẹ");
        complete("userTask_decideDisciplinaryComplaint", decision);
        complete("userTask_issueDecision", "issuedOn", "2026-09-28");
        assertThat(documents.of(number))
                .anySatisfy(paper -> assertThat(paper.form()).isEqualTo("KN-16"));
        assertThat(due("userTask_sendDecision")).isEqualTo(day(10, 5));
        clock.today(day(10, 6));
        assertThatThrownBy(() -> send("[\"COMPLAINANT\",\"RESPONDENT\",\"FIRST_INSTANCE\",\"INSPECTORATE\"]"))
                .hasMessageContaining("Nơi nhận còn thiếu: Tổng Thanh tra Chính phủ (khoản 2 Điều 56 Luật Khiếu nại)");
        send(
                "[\"COMPLAINANT\",\"RESPONDENT\",\"FIRST_INSTANCE\",\"INSPECTORATE\",\"INSPECTOR_GENERAL\",\"HOME_AFFAIRS_MINISTER\"]");
        complete("userTask_recordDelivery", "deliveredOn", "2026-10-06");
        assertThat(clocks.find(number, "DISCIPLINE_FILE_2")).isEmpty();
        timer("timer_legalEffectReached", day(10, 29));
        assertThat(PrintedComplaint.of(number, sections).headline().rest()).endsWith("có hiệu lực từ ngày 29/10/2026");
    }

    /** Ten days where it is no dismissal: 25/07 is a Saturday. */
    @Test
    void lateOrUnsignedIsAGround() {
        begin("BACNINH-2026-790103", day(8, 13), "COMMUNE_CHAIR", 2);
        recordDiscipline("OTHER", null, true);
        outside();
        assertThat(complaints.groundsAgainst(number)).satisfies(found -> {
            assertThat(found.codes()).containsExactly("11.6");
            assertThat(found.doubts())
                    .anyMatch(doubt -> doubt.startsWith("Nhận đơn ngày 13/08/2026, sau ngày 27/07/2026"));
        });
        begin("NHANHOA-2026-790104", day(7, 6), "COMMUNE_CHAIR", 1);
        recordDiscipline("OTHER", "2026-06-26", false);
        assertThat(complaints.groundsAgainst(number).codes()).containsExactly("11.5");
    }

    @Test
    void theWrongLevelIsRefusedWithTheRightOne() {
        begin("NHANHOA-2026-790105", day(7, 6), "PROVINCE_CHAIR", 1);
        recordDiscipline("OTHER", "2026-06-26", true);
        assertThatThrownBy(() -> accept("2026-07-06", "[]", null))
                .hasMessageContaining("thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp tỉnh");
        begin("BACNINH-2026-790106", day(8, 13), "PROVINCE_CHAIR", 2);
        recordDiscipline("DISMISSAL", null, true);
        outside();
        assertThatThrownBy(() -> accept("2026-08-13", "[]", null))
                .hasMessageContaining("thuộc thẩm quyền của Bộ trưởng Bộ Nội vụ");
    }

    private void recordDiscipline(String measure, String receivedOn, boolean written) {
        var form = FilledForms.of(
                "recordedOn",
                LocalDate.now(clock).toString(),
                "written",
                written,
                "measure",
                measure,
                "suable",
                true,
                "decisionReceivedOn",
                receivedOn);
        if (measure.equals("OTHER")) {
            form.put("measureName", "Cảnh cáo");
        }
        complete("userTask_recordDisciplinaryDecision", form);
    }

    /** As the petition's room hands it over. */
    private void begin(String caseNumber, LocalDate on, String respondent, int instance) {
        number = new CaseNumber(caseNumber);
        clock.today(on);
        var procedure = "disciplinaryComplaint";
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(PartyRole.PETITIONER, NAME, "thôn Đại Vi", null, null, null)),
                "Tôi khiếu nại quyết định kỷ luật.",
                "Khiếu nại quyết định kỷ luật.");
        vault.bind(deposit, number);
        transaction.executeWithoutResult(status -> {
            ledger.add(new CaseEntry(
                    number,
                    number.agency(),
                    "PETITION",
                    procedure,
                    CaseKind.COMPLAINT,
                    on,
                    "Khiếu nại quyết định kỷ luật.",
                    UserId.SYSTEM,
                    clock.instant()));
            ledger.handOver(new CaseHandedOver(
                    number,
                    number.agency(),
                    procedure,
                    on,
                    null,
                    "Khiếu nại quyết định kỷ luật.",
                    new ContestedDecision("Quyết định kỷ luật số 45/QĐ-UBND ngày 22/6/2026", day(6, 22), day(6, 26)),
                    new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 8 phố Lê Lợi"),
                    new GroupFacts(1, 1, null),
                    new CaseHandedOver.Sender(false, false, false),
                    Map.of(
                            "determineDisciplineJurisdiction",
                            Map.of("issuer", respondent, "instance", instance),
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

    /** Received on 15/07/2026. */
    private void outside() {
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
                "Khiếu nại sai toàn bộ");
        complete("userTask_recordFirstInstance", form);
    }

    private void accept(String on, String criteria, String reason) {
        var form = FilledForms.of(
                "acceptanceDecision", "ACCEPT", "decidedOn", on, "subject", "kỷ luật", "complexityCriteria", criteria);
        if (reason != null) {
            form.put("complexityReason", reason);
        }
        complete("userTask_decideAcceptance", form);
        complete("userTask_issueAcceptanceNotice", "issuedOn", on);
    }

    private void send(String recipients) {
        complete("userTask_sendDecision", "sentOn", "2026-10-05", "recipients", recipients);
    }

    private static Map<String, Object> chaired(Map<String, Object> form, String chair) {
        form.put("chair", chair);
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
