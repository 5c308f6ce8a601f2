package vn.kntc.oversight.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static vn.kntc.oversight.process.ProcessWalk.DAY;
import static vn.kntc.oversight.process.ProcessWalk.NUMBER;
import static vn.kntc.oversight.process.ProcessWalk.OFFICER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kntc.oversight.CrowdAct;
import vn.kntc.oversight.CrowdCoordination;

/** Walks {@code crowd-coordination.bpmn}: every end, together every element. */
class CrowdProcessTest {

    private static final CrowdCoordination CROWDS = mock(CrowdCoordination.class);
    private static ProcessWalk walk;

    @BeforeAll
    static void startEngine() {
        walk = new ProcessWalk(new CrowdProcess(), "crowd-coordination.bpmn", CROWDS);
    }

    @AfterAll
    static void everyElementWasWalked() {
        walk.close();
    }

    private static void report() {
        walk.complete(
                "reportCrowd",
                "reception-officer",
                "reportedOn",
                "2026-09-07",
                "crowdLevel",
                "HIGHER",
                "crowdPlace",
                "Trụ sở tiếp công dân tỉnh",
                "crowdPeople",
                12,
                "representatives",
                2,
                "crowdContent",
                "Bồi thường dự án");
    }

    private static void direct(String asking) {
        walk.complete(
                "directCrowd",
                "resolver",
                "directedOn",
                "2026-09-07",
                "receivedBy",
                "HEAD",
                "partners",
                "[\"POLICE\",\"LOCAL\"]",
                "asking",
                asking,
                "addressees",
                "Công an phường",
                "directions",
                "Giữ trật tự, vận động");
    }

    private static void follow(String step) {
        walk.complete(
                "followCrowd",
                "reception-officer",
                "crowdStep",
                step,
                "followedOn",
                "2026-09-07",
                "developments",
                "Đã gặp người đại diện",
                "broughtHome",
                10);
    }

    private static void close(String reporting) {
        walk.complete(
                "closeCrowd",
                "monitor",
                "closedOn",
                "2026-09-07",
                "crowdOutcome",
                "PERSUADED",
                "outcomeNote",
                "Công dân về",
                "cost",
                1_500_000,
                "reporting",
                reporting,
                "superior",
                "Ủy ban nhân dân tỉnh");
    }

    @Test
    void isCoordinatedByLetterDirectedAgainAndReportedUp() {
        var instance = walk.start();
        report();
        verify(CROWDS)
                .report(
                        NUMBER,
                        new CrowdAct.Reported(
                                DAY,
                                CrowdAct.Place.HIGHER,
                                "Trụ sở tiếp công dân tỉnh",
                                12,
                                2,
                                "Bồi thường dự án",
                                null),
                        OFFICER);
        direct("LETTER");
        walk.complete("issueCrowdLetter", "clerk", "issuedOn", "2026-09-07");
        verify(CROWDS).issue(NUMBER, DAY, null, OFFICER);
        follow("UPDATE");
        follow("DIRECT_AGAIN");
        direct("BY_PHONE");
        follow("OVER");
        close("REPORT");
        verify(CROWDS)
                .close(
                        NUMBER,
                        new CrowdAct.Closed(
                                DAY,
                                CrowdAct.Outcome.PERSUADED,
                                "Công dân về",
                                1_500_000,
                                null,
                                CrowdAct.Reporting.REPORT,
                                "Ủy ban nhân dân tỉnh"),
                        OFFICER);
        walk.complete("issueCrowdReport", "clerk", "issuedOn", "2026-09-07");
        walk.assertEndedAt(instance, "crowdReported");
    }

    @Test
    void endsWithoutAReport() {
        var instance = walk.start();
        report();
        direct("BY_PHONE");
        follow("OVER");
        close("NONE");
        walk.assertEndedAt(instance, "crowdClosed");
    }
}
