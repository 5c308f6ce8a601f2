package vn.kntc.oversight.process;

import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.kntc.oversight.process.ProcessWalk.DAY;
import static vn.kntc.oversight.process.ProcessWalk.NUMBER;
import static vn.kntc.oversight.process.ProcessWalk.OFFICER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.oversight.PeriodicReports;
import vn.kntc.oversight.ReportAct;

/** Walks {@code periodic-report.bpmn} to its one end, with and without agencies below; together every element. */
class ReportProcessTest {

    private static final PeriodicReports REPORTS = mock(PeriodicReports.class);
    private static ProcessWalk walk;

    @BeforeAll
    static void startEngine() {
        when(REPORTS.due(NUMBER)).thenReturn("2026-09-17");
        walk = new ProcessWalk(
                new ReportProcess(),
                "periodic-report.bpmn",
                REPORTS,
                Map.of("beginReportListener", new BeginReportListener(REPORTS)));
    }

    @AfterAll
    static void everyElementWasWalked() {
        walk.close();
    }

    private static void compile() {
        walk.complete(
                "compileReport",
                "monitor",
                "compiledOn",
                "2026-09-07",
                "checked",
                "Đối chiếu kỳ trước",
                "mainFigures",
                "12 lượt tiếp",
                "attachments",
                "Biểu 01");
    }

    private static void sign() {
        walk.complete(
                "signReport",
                "resolver",
                "answeredOn",
                "2026-09-07",
                "reportAnswer",
                "SIGN",
                "receiver",
                "Ủy ban nhân dân tỉnh");
    }

    @Test
    void theProvinceUrgesGathersAndSends() {
        when(REPORTS.gathers(NUMBER)).thenReturn(true);
        var instance = walk.start();
        walk.assertDue("gatherReports", "monitor", "2026-09-17");
        walk.complete(
                "gatherReports",
                "monitor",
                "gatherStep",
                "URGE",
                "gatheredOn",
                "2026-09-07",
                "missing",
                "UBND phường Võ Cường",
                "replyBy",
                "2026-09-10");
        verify(REPORTS)
                .gather(
                        NUMBER,
                        new ReportAct.Gathered(
                                DAY,
                                ReportAct.GatherStep.URGE,
                                "UBND phường Võ Cường",
                                LocalDate.of(2026, 9, 10),
                                null),
                        OFFICER);
        walk.complete("issueReportUrging", "clerk", "issuedOn", "2026-09-07");
        walk.complete("gatherReports", "monitor", "gatherStep", "COMPLETE", "gatheredOn", "2026-09-07");
        compile();
        sign();
        walk.complete("sendReport", "clerk", "issuedOn", "2026-09-07");
        walk.assertEndedAt(instance, "reportSent");
    }

    @Test
    void aCommuneSendsAfterItWasSentBack() {
        when(REPORTS.gathers(NUMBER)).thenReturn(false);
        var instance = walk.start();
        compile();
        walk.complete(
                "signReport",
                "resolver",
                "answeredOn",
                "2026-09-07",
                "reportAnswer",
                "SEND_BACK",
                "answerReason",
                "Thiếu biểu");
        compile();
        sign();
        verify(REPORTS, atLeastOnce())
                .sign(NUMBER, new ReportAct.Signed(DAY, ReportAct.Answer.SIGN, "Ủy ban nhân dân tỉnh", null), OFFICER);
        walk.complete("sendReport", "clerk", "issuedOn", "2026-09-07");
        walk.assertEndedAt(instance, "reportSent");
    }
}
