package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
import vn.kntc.complaint.PrintedComplaint;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.DemoSteps;
import vn.kntc.testing.MovableClock;

/**
 * Tells complaints as cases in the whole program: who does what on which day, and everything that stands then. What is expected is
 * written by whoever tells it; nothing here counts a day. Days are ISO dates.
 */
final class Teller {

    private static final String NAME = "Nguyễn Thị Quỳnh Hương Xuyến";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
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

    Teller(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
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

    /** The real time runs again. */
    void ends() {
        clock.release();
    }

    /**
     * A complaint as the petition's room hands it over.
     *
     * @param number of the case
     * @param on day of receipt
     * @param knownOn day on which the complainant got the contested decision
     * @param respondent of whom is complained
     * @param people who complain
     */
    record Handed(
            String number, String procedure, String on, String knownOn, String respondent, int instance, int people) {

        static Handed first(String number, String on, String knownOn) {
            return new Handed(number, "complaintFirstInstance", on, knownOn, "COMMUNE_CHAIR", 1, 1);
        }

        static Handed second(String number, String on, String knownOn) {
            return new Handed(number, "complaintSecondInstance", on, knownOn, "COMMUNE_CHAIR", 2, 1);
        }

        static Handed discipline(String number, String on, String knownOn, int instance) {
            return new Handed(number, "disciplinaryComplaint", on, knownOn, "COMMUNE_CHAIR", instance, 1);
        }

        Handed against(String whom) {
            return new Handed(number, procedure, on, knownOn, whom, instance, people);
        }

        Handed by(int many) {
            return new Handed(number, procedure, on, knownOn, respondent, instance, many);
        }

        private Map<String, Map<String, Object>> facts() {
            var jurisdiction = procedure.equals("disciplinaryComplaint")
                    ? Map.<String, Object>of("issuer", respondent, "instance", instance)
                    : Map.<String, Object>of("respondent", respondent, "instance", instance);
            return Map.of(
                    procedure.equals("disciplinaryComplaint")
                            ? "determineDisciplineJurisdiction"
                            : "determineComplaintJurisdiction",
                    jurisdiction,
                    "checkComplaintAdmissibility",
                    admissible());
        }

        private Map<String, Object> admissible() {
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
                    "courtAccepted")) {
                facts.put(no, false);
            }
            facts.put("representativeAppointed", people > 1);
            facts.put("capacity", "FULL");
            facts.put("signers", people);
            return facts;
        }
    }

    Teller begins(Handed handed) {
        number = new CaseNumber(handed.number());
        var on = LocalDate.parse(handed.on());
        var knownOn = LocalDate.parse(handed.knownOn());
        on(handed.on());
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
                    handed.procedure(),
                    CaseKind.COMPLAINT,
                    on,
                    "Khiếu nại việc thu hồi đất.",
                    UserId.SYSTEM,
                    clock.instant()));
            ledger.handOver(new CaseHandedOver(
                    number,
                    number.agency(),
                    handed.procedure(),
                    on,
                    null,
                    "Khiếu nại việc thu hồi đất.",
                    new ContestedDecision("Quyết định số 45/QĐ-UBND", knownOn, knownOn),
                    new RespondentBody("Ủy ban nhân dân phường Nhân Hòa", "số 8 phố Lê Lợi"),
                    new GroupFacts(handed.people(), 1, null),
                    new CaseHandedOver.Sender(false, false, false),
                    handed.facts()));
            runtime.createProcessInstanceByKey(handed.procedure())
                    .businessKey(number.value())
                    .setVariable("agency", number.agency().value())
                    .execute();
        });
        return this;
    }

    /** What the petition's room asks before it hands a complaint over. @param instance as the form codes it */
    Teller isRouted(String instance) {
        var steps = DemoSteps.all(Step.class);
        for (var step : List.of("checkGoverningLaw", "checkConditions", "confirmRoute", "approveProposal")) {
            var form = new HashMap<>(steps.get("userTask_" + step).fields());
            form.computeIfPresent("instance", (key, usual) -> instance);
            does(step, form);
        }
        return this;
    }

    private record Step(String role, Map<String, Object> fields) {}

    /** The story goes on with another case. */
    Teller turnsTo(String caseNumber) {
        number = new CaseNumber(caseNumber);
        return this;
    }

    Teller on(String day) {
        clock.today(LocalDate.parse(day));
        return this;
    }

    /** @param step without the prefix of user tasks */
    Teller does(String step, Object... form) {
        return does(step, FilledForms.of(form));
    }

    Teller does(String step, Map<String, Object> form) {
        tasks.complete(task(step).getId(), FilledForms.inLists(form));
        return this;
    }

    /** What an officer may start at any moment. */
    Teller starts(String move, Role role) {
        moves.start(number, move, new UserId(role.id() + "." + number.agency().value()), Set.of(role));
        return this;
    }

    /** Accepted and told so on one day. */
    Teller accepts(String on, boolean remote, String... criteria) {
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
                list(criteria));
        if (criteria.length > 0) {
            form.put("complexityReason", "Phải xác minh hai nội dung");
        }
        return does("decideAcceptance", form).does("issueAcceptanceNotice", "issuedOn", on);
    }

    /** The resolver has it verified by himself, by an order of that day. */
    Teller verifies(String on, String reportBy) {
        return does("assignVerification", SecondForms.assignment(on, reportBy))
                .does("issueVerificationDecision", "issuedOn", on);
    }

    /** @param differ whether what is asked for and what was found still differ */
    Teller reports(String from, String on, boolean differ) {
        var form = SecondForms.report(from, on);
        if (differ) {
            form.put("comparison", "DIFFER");
        } else {
            form.put("verdict2", "RIGHT");
        }
        return does("reportVerification", form);
    }

    /** @param chair of the dialogue */
    Teller plansDialogue(String on, String noticeOn, String chair) {
        return does("scheduleDialogue", with(FilledForms.dialoguePlan(on), "chair", chair))
                .does("issueDialogueNotice", "noticeHandling", "ISSUE", "issuedOn", noticeOn);
    }

    Teller holdsDialogue(String on, String attendance, String chair) {
        return does("holdDialogue", with(FilledForms.dialogue(on, attendance), "chair", chair));
    }

    /** Sent, and in the complainant's hands. */
    Teller sends(String sentOn, String deliveredOn, String... recipients) {
        return does("sendDecision", "sentOn", sentOn, "recipients", list(recipients))
                .does("recordDelivery", "deliveredOn", deliveredOn);
    }

    Teller posts(String on) {
        return does(
                "publishDecision",
                "publicationWay",
                "POSTING",
                "publishedOn",
                on,
                "place",
                "Bảng niêm yết",
                "portalFrom",
                on);
    }

    /** The posting has hung long enough: the timer fires on a day, and who keeps the board says until when it hung. */
    Teller endsPosting(String on, String displayedUntil) {
        return timer("displayOver", on)
                .does(
                        "confirmPublication",
                        "confirmedOn",
                        on,
                        "confirmedAt",
                        "16:00",
                        "displayedUntil",
                        displayedUntil,
                        "recorder",
                        "Văn thư");
    }

    /** The timer is set to that day, and fires. */
    Teller timer(String id, String on) {
        var job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(running ->
                        management
                                .createJobQuery()
                                .processInstanceId(running.getId())
                                .activityId("timer_" + id)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow();
        assertThat(date(job.getDuedate())).as(id).isEqualTo(on);
        on(on);
        management.executeJob(job.getId());
        return this;
    }

    /** Every clock the case ever had, each as {@link #met}, {@link #runs} … write it. */
    Teller hasClocks(String... lines) {
        assertThat(clocks.of(number).stream().map(Teller::line).toList()).containsExactlyInAnyOrder(lines);
        return this;
    }

    static String runs(String key, String from, String due) {
        return key + " " + from + " – " + due + " RUNNING";
    }

    static String paused(String key, String from, String due) {
        return key + " " + from + " – " + due + " PAUSED";
    }

    static String met(String key, String from, String due, String on) {
        return key + " " + from + " – " + due + " MET " + on;
    }

    /** Its last day has passed, and nothing was done. */
    static String missed(String key, String from, String due) {
        return key + " " + from + " – " + due + " MISSED";
    }

    /** A time that was only to be let pass, and has passed. */
    static String passed(String key, String from, String due) {
        return key + " " + from + " – " + due + " MET";
    }

    static String cancelled(String key, String from, String due) {
        return key + " " + from + " – " + due + " CANCELLED";
    }

    private static String line(StatutoryClock clock) {
        return clock.key() + " " + clock.from() + " – " + clock.due() + " " + clock.state()
                + (clock.metOn() == null ? "" : " " + clock.metOn());
    }

    /** Every paper of the case, as form and day of issue. */
    Teller hasPapers(String... lines) {
        assertThat(documents.of(number).stream()
                        .map(paper -> paper.form() + " " + paper.issuedOn())
                        .toList())
                .containsExactlyInAnyOrder(lines);
        return this;
    }

    /** @param parts what the newest paper of that form says; with a "!" before it what it does not say */
    Teller prints(String form, String... parts) {
        var paper = documents.of(number).stream()
                .filter(document -> document.form().equals(form))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        try (var word = new XWPFDocument(new ByteArrayInputStream(documents.open(paper.id(), UserId.SYSTEM)));
                var text = new XWPFWordExtractor(word)) {
            for (var part : parts) {
                if (part.startsWith("!")) {
                    assertThat(text.getText()).doesNotContain(part.substring(1));
                } else {
                    assertThat(text.getText()).contains(part);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return this;
    }

    Teller stands(String headline) {
        assertThat(PrintedComplaint.of(number, sections).headline().strong()).isEqualTo(headline);
        return this;
    }

    /** @param steps all that wait */
    Teller waitsFor(String... steps) {
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .map(key -> key.replace("userTask_", ""))
                        .toList())
                .containsExactlyInAnyOrder(steps);
        return this;
    }

    Teller isDue(String step, String day) {
        var due = task(step).getDueDate();
        assertThat(due == null ? null : date(due).toString()).as(step).isEqualTo(day);
        return this;
    }

    /** @param begins how a line of the timeline begins */
    Teller tells(String begins) {
        assertThat(timeline.timeline(number))
                .extracting(CaseTimeline.Entry::act)
                .anyMatch(line -> line.startsWith(begins));
        return this;
    }

    /** @param value what the process of the case holds under that name, blank where nothing */
    Teller knows(String name, String value) {
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(task("decideAcceptance").getProcessInstanceId())
                        .variableName(name)
                        .singleResult()
                        .getValue())
                .as(name)
                .isEqualTo(value);
        return this;
    }

    /** Neither the case nor what it called runs any more. */
    Teller isOver() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        return this;
    }

    /** @param line relation and number */
    Teller isLinked(String... line) {
        assertThat(links.of(number).stream()
                        .map(link -> link.relation() + " " + link.other())
                        .toList())
                .containsExactlyInAnyOrder(line);
        return this;
    }

    /** The story goes on with the execution of what was decided. */
    Teller turnsToTheExecution() {
        number = links.of(number).stream()
                .filter(link -> link.relation().equals("EXECUTION"))
                .map(CaseLinks.Link::other)
                .findFirst()
                .orElseThrow();
        return this;
    }

    /** What the process of the case knows under that name. */
    Object variable(String name) {
        return runtime.createVariableInstanceQuery()
                .processInstanceIdIn(task("confirmRoute").getProcessInstanceId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private Task task(String step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("userTask_" + step)
                .singleResult();
        assertThat(task).as(step).isNotNull();
        return task;
    }

    static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        form.put(key, value);
        return form;
    }

    static String list(String... codes) {
        return "["
                + String.join(
                        ",",
                        List.of(codes).stream().map(code -> "\"" + code + "\"").toList()) + "]";
    }

    private static LocalDate date(Date date) {
        return date.toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
    }
}
