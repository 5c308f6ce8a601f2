package vn.kntc.denunciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Officers;
import vn.kntc.organization.Reader;
import vn.kntc.organization.Role;
import vn.kntc.shared.CaseNumber;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** A superior looks at how a body below resolved a denunciation or why it is late (Điều 37, Điều 38 Luật Tố cáo), told with literal dates. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DenunciationReviewIT extends DenunciationWalk {

    private static final String BELOW = "Chủ tịch Ủy ban nhân dân phường Nhân Hòa";

    private final CaseLinks links;

    DenunciationReviewIT(
            CaseLinks links,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService jobs,
            Clocks clocks,
            CaseRecords records,
            Documents documents,
            MoveDesk moves,
            Officers officers,
            DenunciationSection section,
            JdbcClient jdbc,
            MovableClock clock,
            @LocalServerPort int port) {
        super(tasks, runtime, history, jobs, clocks, records, documents, moves, officers, section, jdbc, clock, port);
        this.links = links;
    }

    private CaseNumber above(String receivedOn, String on, String earlierCourse) {
        var number = routedAt("bacninh", receivedOn, on);
        done(number, RESOLVER, "decideDenunciation", "deciding", "EARLIER", "on", on, "earlierCourse", earlierCourse);
        assertThat(open(number)).containsExactly("reviewEarlierResolution");
        return number;
    }

    private static Object[] review(String on, String reviewing, Object... more) {
        var form = new ArrayList<Object>(
                List.of("on", on, "reviewing", reviewing, "earlierBody", BELOW, "reason", "Đã xem toàn bộ hồ sơ"));
        form.addAll(List.of(more));
        return form.toArray();
    }

    /** Accepted Wednesday 08/07/2026, verified by the resolver himself and concluded on that day. */
    private CaseNumber concludedBelow() {
        var number = routed("2026-07-03", "2026-07-08");
        accept(number, "2026-07-08", true);
        tellBoth(number, "2026-07-08");
        conclude(number, "2026-07-08");
        return number;
    }

    private void conclude(CaseNumber number, String on, Object... more) {
        done(
                number,
                RESOLVER,
                "verifyInPerson",
                "on",
                on,
                "inspected",
                "Đã kiểm tra sổ thu",
                "explanation",
                "Có thu phí");
        done(number, RESOLVER, "decideConclusion", concluding(on, more));
        done(number, CLERK, "issueDenunciationConclusion", "issuedOn", on);
    }

    private static Object[] concluding(String on, Object... more) {
        var form = new ArrayList<Object>(List.of(
                "concluding", "CONCLUDE", "on", on, "findings", findings("TRUE"), "measures", "Hoàn trả tiền phí"));
        form.addAll(List.of(more));
        return form.toArray();
    }

    /** Received Monday 10/08/2026: the demand goes out within five working days, to Monday 17/08/2026 (khoản 2 Điều 38). */
    @Test
    void staysWithTheBodyBelowAndItsDenouncerIsTold() {
        var number = above("2026-08-10", "2026-08-11", "OVERDUE");
        assertThat(clock(number, "DENUNCIATION_OVERDUE_REQUEST").due()).isEqualTo("2026-08-17");
        refused(
                "đã yêu cầu và ghi việc báo cáo của cấp dưới",
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-08-11", "LEAVE"));
        done(number, RESOLVER, "reviewEarlierResolution", review("2026-08-11", "DEMAND", "replyBy", "2026-08-21"));
        done(number, CLERK, "issueDelayDemand", "issuedOn", "2026-08-11");
        assertThat(clock(number, "DENUNCIATION_OVERDUE_REQUEST").state()).isEqualTo(ClockState.MET);
        assertThat(paper(number, "T-11C")).contains("Kính gửi: " + BELOW, "trước ngày 21/08/2026");
        done(
                number,
                OFFICER,
                "recordBelowReport",
                "on",
                "2026-08-11",
                "belowAnswer",
                "REPORTED",
                "reportPaper",
                "8/BC-UBND ngày 11/8/2026",
                "reportGist",
                "Giải quyết xong trong tháng 8");
        done(number, RESOLVER, "reviewEarlierResolution", review("2026-08-11", "LEAVE"));
        done(number, CLERK, "issueLeftBelow", "issuedOn", "2026-08-11");
        assertThat(paper(number, "T-11A")).contains(BELOW, "tiếp tục giải quyết tố cáo");
        assertThat(clock(number, "DENUNCIATION_INTAKE").state()).isEqualTo(ClockState.MET);
        isClosed(number, "Cấp dưới tiếp tục giải quyết");
        assertThat(ends(number)).contains("endEvent_leftBelow");
    }

    /** Twenty days from Friday 03/07/2026 end on Thursday 23/07/2026 (khoản 2 Điều 37). */
    @Test
    void isNotResolvedAgainWhereTheResolutionBelowWasRight() {
        var number = above("2026-07-03", "2026-07-08", "CONTINUED");
        assertThat(clock(number, "DENUNCIATION_RECONSIDER").due()).isEqualTo("2026-07-23");
        assertThat(clock(number, "DENUNCIATION_INTAKE").state()).isEqualTo(ClockState.CANCELLED);
        today("2026-07-20");
        refused(
                "cấp dưới quá thời hạn giải quyết",
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-20", "TAKE_OVER", "reviewGround", "38.5.1", "dueOn", "2026-07-30"));
        refused(
                "dùng cho việc rút lên giải quyết",
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-20", "AGAIN", "reviewGround", "38.5.1"));
        refused(
                "Không có hồ sơ giải quyết tố cáo mang số này ở cơ quan cấp dưới trực tiếp",
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-20", "UPHOLD", "earlierCase", "VOCUONG-2026-999999"));
        done(
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-20", "UPHOLD", "earlierPaper", "9/KL-UBND ngày 01/6/2026"));
        today("2026-07-21");
        done(number, CLERK, "issueNotResolvedAgain", "issuedOn", "2026-07-21");
        assertThat(clock(number, "DENUNCIATION_RECONSIDER").state()).isEqualTo(ClockState.MET);
        assertThat(paper(number, "T-13"))
                .contains(BELOW, "9/KL-UBND", "Đã xem toàn bộ hồ sơ", "không được giải quyết lại");
        isClosed(number, "Không giải quyết lại tố cáo");
        assertThat(ends(number)).contains("endEvent_notResolvedAgain", "endEvent_denunciationNotResolvedHere");
        tellsNobody(number);
    }

    @Test
    void goesOnToWhoIsCompetentWhereTheBodyBelowWasNot() {
        var number = above("2026-07-03", "2026-07-08", "CONTINUED");
        done(
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-08", "SEND_ON", "receiver", "Giám đốc Sở Nội vụ"));
        done(number, CLERK, "issueSentOn", "issuedOn", "2026-07-08");
        assertThat(clock(number, "DENUNCIATION_RECONSIDER").state()).isEqualTo(ClockState.MET);
        assertThat(paper(number, "T-13A")).contains("Kính gửi: Giám đốc Sở Nội vụ", "Người tố cáo của hồ sơ nêu trên");
        isClosed(number, "Đã chuyển tố cáo tiếp");
        assertThat(ends(number)).contains("endEvent_sentOn");
        tellsNobody(number);
    }

    /** Accepted anew on 20/07/2026, so thirty days to 19/08/2026; the conclusion tells the faults of the earlier one (khoản 4 Điều 37). */
    @Test
    void isResolvedAgainByTheSuperiorAndTellsTheFaultsOfTheFirst() {
        var below = concludedBelow();
        var number = above("2026-07-10", "2026-07-15", "CONTINUED");
        today("2026-07-20");
        done(
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-20", "AGAIN", "earlierCase", below.value(), "reviewGround", "37.3.2"));
        assertThat(clock(number, "DENUNCIATION_RECONSIDER").state()).isEqualTo(ClockState.MET);
        assertThat(links.shownTo(Reader.of(Role.RESOLVER), number))
                .extracting(CaseLinks.Link::other)
                .containsExactly(below);
        assertThat(links.shownTo(Reader.of(Role.RESOLVER, Role.IDENTITY_CUSTODIAN), below))
                .isEmpty();
        refused(
                "phải thụ lý, giải quyết theo đủ trình tự",
                number,
                RESOLVER,
                "decideDenunciation",
                "deciding",
                "REFUSE",
                "on",
                "2026-07-20",
                "refusalReason",
                "Không đủ điều kiện");
        refused(
                "đã quyết định giải quyết lại",
                number,
                RESOLVER,
                "decideDenunciation",
                "deciding",
                "EARLIER",
                "on",
                "2026-07-20",
                "earlierCourse",
                "CONTINUED");
        accept(number, "2026-07-20", true);
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-08-19");
        tellBoth(number, "2026-07-20");
        done(
                number,
                RESOLVER,
                "verifyInPerson",
                "on",
                "2026-07-20",
                "inspected",
                "Đã kiểm tra sổ thu",
                "explanation",
                "Có thu phí");
        refused(
                "phải nêu sai phạm của lần giải quyết trước",
                number,
                RESOLVER,
                "decideConclusion",
                concluding("2026-07-20"));
        done(number, RESOLVER, "decideConclusion", concluding("2026-07-20", "earlierFaults", "Bỏ sót sổ thu phí"));
        done(number, CLERK, "issueDenunciationConclusion", "issuedOn", "2026-07-20");
        assertThat(paper(number, "TC-12")).contains("Bỏ sót sổ thu phí");
        assertThat(ends(number)).contains("endEvent_resolvedAgain");
        tellsNobody(number);
    }

    /**
     * The body below accepted on 08/07/2026, so that its period ends on 07/08/2026. The superior's demand comes on Tuesday 11/08/2026 and is
     * answered within five working days, to 18/08/2026; then he takes the case over, and thirty days run anew.
     */
    @Test
    void isTakenOverFromABodyThatIsLate() {
        var below = accepted("2026-07-03", "2026-07-08");
        var early = above("2026-07-20", "2026-07-21", "OVERDUE");
        refused(
                "chưa quá thời hạn giải quyết: ngày cuối là 07/08/2026",
                early,
                RESOLVER,
                "reviewEarlierResolution",
                review("2026-07-21", "DEMAND", "earlierCase", below.value(), "replyBy", "2026-07-31"));

        var number = above("2026-08-10", "2026-08-11", "OVERDUE");
        start(below, "DELAY_REPORT");
        done(
                below,
                OFFICER,
                "recordDelayDemand",
                "on",
                "2026-08-11",
                "superiorBody",
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                "superiorPaper",
                "30/UBND-NC ngày 10/8/2026");
        assertThat(clock(below, "DENUNCIATION_OVERDUE_REPORT").due()).isEqualTo("2026-08-18");
        today("2026-08-12");
        refused("Giải quyết xong trước ngày", below, RESOLVER, "explainDelay", delay("2026-08-12", "2026-08-01"));
        done(below, RESOLVER, "explainDelay", delay("2026-08-12", "2026-08-28"));
        done(below, CLERK, "issueDelayReport", "issuedOn", "2026-08-12");
        assertThat(clock(below, "DENUNCIATION_OVERDUE_REPORT").state()).isEqualTo(ClockState.MET);
        assertThat(paper(below, "T-11B")).contains("30/UBND-NC", "Chờ tài liệu", "trước ngày 28/08/2026");

        done(
                number,
                RESOLVER,
                "reviewEarlierResolution",
                review(
                        "2026-08-12",
                        "TAKE_OVER",
                        "earlierCase",
                        below.value(),
                        "reviewGround",
                        "38.5.2",
                        "dueOn",
                        "2026-08-14"));
        done(number, CLERK, "issueTakeOver", "issuedOn", "2026-08-12");
        assertThat(clock(number, "DENUNCIATION_OVERDUE_REQUEST").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(paper(number, "T-12")).contains("Kính gửi: " + BELOW, "14/08/2026");

        today("2026-08-13");
        start(below, "HAND_OVER");
        done(
                below,
                RESOLVER,
                "recordHandOver",
                "on",
                "2026-08-13",
                "superiorBody",
                "Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh",
                "superiorPaper",
                "31/UBND-NC ngày 12/8/2026",
                "handedPapers",
                "Toàn bộ hồ sơ, 40 tờ");
        isClosed(below, "Đã bàn giao hồ sơ để cấp trên giải quyết");
        assertThat(clock(below, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(ends(below))
                .contains("endEvent_delayReported", "endEvent_handedOver", "endEvent_denunciationHandedOver");

        refused("ngày của bước trước đó", number, RESOLVER, "decideDenunciation", acceptance("2026-08-11"));
        accept(number, "2026-08-13", false);
        // the thirtieth day is Saturday 12/09/2026
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-09-14");
        assertThat(open(number)).containsExactly("assignDenunciationVerification", "issueDenouncerNotice");
        assertThat(ends(number)).contains("endEvent_takenOver");
        tellsNobody(number);
        tellsNobody(below);
    }

    private static Object[] delay(String on, String dueOn) {
        return new Object[] {
            "on",
            on,
            "progress",
            "Đã thụ lý, chưa xác minh",
            "delayReason",
            "Chờ tài liệu",
            "responsibility",
            "Người được giao xác minh",
            "dueOn",
            dueOn
        };
    }
}
