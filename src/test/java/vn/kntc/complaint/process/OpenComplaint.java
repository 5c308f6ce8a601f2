package vn.kntc.complaint.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.complaint.Acts;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.Browser;
import vn.kntc.testing.FiledPetition;
import vn.kntc.testing.MovableClock;

/**
 * A complaint on the running program, walked by its forms and looked at over HTTP. Received on Monday, 06/7/2026; accepted on 08/7/2026 it
 * has to be resolved by Friday, 07/8/2026.
 */
public final class OpenComplaint {

    private final int port;
    private final TaskService tasks;
    private final CaseNumber number;

    private OpenComplaint(int port, TaskService tasks, CaseNumber number) {
        this.port = port;
        this.tasks = tasks;
        this.number = number;
    }

    public static OpenComplaint received(
            int port,
            RuntimeService runtime,
            TaskService tasks,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock) {
        clock.today(LocalDate.of(2026, 7, 6));
        var number = FiledPetition.of(port, "Đặng Quỳnh Xuyến Thư", "Khiếu nại việc thu hồi đất.");
        var handedOver = Acts.handedOver(number, LocalDate.of(2026, 7, 6));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(handedOver);
            runtime.createProcessInstanceByKey(ComplaintFirstInstance.KEY)
                    .businessKey(number.value())
                    .setVariable("agency", "nhanhoa")
                    .execute();
        });
        clock.today(LocalDate.of(2026, 7, 8));
        return new OpenComplaint(port, tasks, number);
    }

    public CaseNumber number() {
        return number;
    }

    public void accept() {
        complete(
                "userTask_decideAcceptance",
                "acceptanceDecision",
                "ACCEPT",
                "decidedOn",
                "2026-07-08",
                "subject",
                "thu hồi đất",
                "complexityCriteria",
                "[]");
        complete("userTask_issueAcceptanceNotice", "issuedOn", "2026-07-08");
    }

    /** @param by as the form of assignment codes it */
    void verify(String by) {
        complete("userTask_reCheckDecision", FilledForms.reCheck("2026-07-08", false));
        complete(
                "userTask_assignVerification",
                "assignedOn",
                "2026-07-08",
                "verifiedBy",
                by,
                "body",
                "Phòng Kinh tế",
                "team",
                "TO",
                "leader",
                "Công chức địa chính",
                "contents",
                "Diện tích",
                "days",
                10,
                "reportBy",
                "2026-07-24",
                "complexityCriteria",
                "[]");
        complete("userTask_issueVerificationDecision", "issuedOn", "2026-07-08");
    }

    void complete(String id, Object... entries) {
        complete(id, FilledForms.of(entries));
    }

    void complete(String id, Map<String, Object> form) {
        tasks.complete(task(id).getId(), FilledForms.inLists(form));
    }

    /** The open task; of several the youngest. */
    public Task task(String id) {
        var open = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(id)
                .orderByTaskCreateTime()
                .desc()
                .list();
        assertThat(open).as(id).isNotEmpty();
        return open.get(0);
    }

    List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    String page(String account) {
        return person(account).get("/ho-so/" + number, Map.of()).body();
    }

    HttpResponse<String> start(String account, String move) {
        var browser = person(account);
        return browser.form("/ho-so/" + number + "/bat-dau/" + move, Map.of("_csrf", browser.token("/ho-so")));
    }

    HttpResponse<String> startWithoutToken(String account, String move) {
        return person(account).form("/ho-so/" + number + "/bat-dau/" + move, Map.of());
    }

    private Browser person(String account) {
        var browser = new Browser(port);
        assertThat(browser.signIn(account, "demo").statusCode()).isEqualTo(302);
        return browser;
    }
}
