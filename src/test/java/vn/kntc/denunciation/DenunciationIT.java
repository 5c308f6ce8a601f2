package vn.kntc.denunciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.document.Documents;
import vn.kntc.handling.move.MoveDesk;
import vn.kntc.organization.Officers;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Denunciations on the running program, told as cases with literal dates: from the petition to every end, worked through over HTTP. */
@KntcIT
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DenunciationIT extends DenunciationWalk {

    DenunciationIT(
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
    }

    /** Received 03/07/2026, accepted Wednesday 08/07/2026, concluded 30/07/2026, displayed from 31/07 to 15/08/2026. */
    @Test
    void isResolvedFromThePetitionToItsIndex() {
        var number = accepted("2026-07-03", "2026-07-08");
        assertThat(clock(number, "DENUNCIATION_INTAKE").state()).isEqualTo(ClockState.MET);
        assertThat(clock(number, "DENUNCIATION_NOTIFY_ACCEPTANCE").due()).isEqualTo("2026-07-15");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-08-07");
        assertThat(paper(number, "TC-04A"))
                .contains(
                        "1. Thu phí không có biên lai.",
                        "đến hết ngày 07/08/2026",
                        "Trưởng phòng Kinh tế phường Nhân Hòa");
        assertThat(open(number)).containsExactly("assignDenunciationVerification", "issueDenouncerNotice");

        today("2026-07-10");
        tellBoth(number, "2026-07-10");
        assertThat(clock(number, "DENUNCIATION_NOTIFY_ACCEPTANCE").state()).isEqualTo(ClockState.MET);
        assertThat(paper(number, "TC-05A")).contains(number.value());
        assertThat(paper(number, "TC-06"))
                .contains("Thu phí không có biên lai")
                .doesNotContain("Người tố cáo của hồ sơ");

        assignTeam(number, "2026-07-10", "2026-07-28");
        refused(
                "Chưa có báo cáo của thành viên: Trần Thị Cúc",
                number,
                VERIFIER,
                "declareInterests",
                "on",
                "2026-07-10",
                "declarations",
                List.of(Map.of("name", "Lê Văn Bình", "interest", "NONE")));
        done(number, VERIFIER, "declareInterests", "on", "2026-07-10", "declarations", declarations("RELATIVE"));
        assignTeam(number, "2026-07-10", "2026-07-28");
        done(number, VERIFIER, "declareInterests", "on", "2026-07-10", "declarations", declarations("NONE"));
        done(number, CLERK, "issueTeamDecision", "issuedOn", "2026-07-10");
        assertThat(paper(number, "TC-07")).contains("Lê Văn Bình", "Trần Thị Cúc");

        start(number, "WORK_WITH_PARTY");
        refused(
                "họ tên",
                number,
                VERIFIER,
                "recordDenunciationSession",
                session("2026-07-10", "Người trình bày là " + NAME));
        done(
                number,
                VERIFIER,
                "recordDenunciationSession",
                session("2026-07-10", "Người tố cáo trình bày việc thu phí"));
        assertThat(paper(number, "TC-08"))
                .contains("làm việc với người tố cáo", "NGƯỜI XÁC MINH", signer("verifier.nhanhoa"));

        done(number, VERIFIER, "recordExplanation", "on", "2026-07-10", "explaining", "WRITTEN", "gist", "Có thu phí");
        refused(
                "phải có ít nhất 1 nội dung",
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                "2026-07-10",
                "findings",
                List.of(),
                "proposals",
                "Hoàn trả phí");
        done(
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                "2026-07-10",
                "findings",
                findings("TRUE"),
                "proposals",
                "Hoàn trả phí",
                "crimeSign",
                true);
        assertThat(paper(number, "TC-10"))
                .contains("TỔ XÁC MINH NỘI DUNG TỐ CÁO", "Đã thu của 12 hộ", "TỔ TRƯỞNG", "Lê Văn Bình")
                .doesNotContain("Số:", NAME);

        today("2026-07-30");
        done(
                number,
                RESOLVER,
                "decideConclusion",
                "concluding",
                "CONCLUDE",
                "on",
                "2026-07-30",
                "findings",
                findings("PARTLY_TRUE"),
                "measures",
                "Hoàn trả tiền phí",
                "recommendations",
                List.of(Map.of("body", "Sở Nội vụ", "measure", "Xem xét kỷ luật")),
                "crimeSign",
                true,
                "extract",
                true);
        done(number, CLERK, "issueDenunciationConclusion", "issuedOn", "2026-07-30");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.MET);
        assertThat(clock(number, "DENUNCIATION_CONCLUSION_SEND").due()).isEqualTo("2026-08-06");
        assertThat(clock(number, "DENUNCIATION_HANDLE").due()).isEqualTo("2026-08-10");
        assertThat(clock(number, "DENUNCIATION_PUBLISH").due()).isEqualTo("2026-08-10");
        assertThat(open(number)).containsExactly("decideHandling", "issueConclusionNotice", "publishConclusion");

        today("2026-07-31");
        done(number, CLERK, "issueConclusionNotice", "issuedOn", "2026-07-31");
        done(number, CLERK, "issueConclusionExtract", "issuedOn", "2026-07-31");
        done(
                number,
                CLERK,
                "sendDenunciationConclusion",
                "on",
                "2026-07-31",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo (bản trích)"), Map.of("item", "Phòng Nội vụ")));
        assertThat(clock(number, "DENUNCIATION_CONCLUSION_SEND").state()).isEqualTo(ClockState.MET);
        refused(
                "họ tên",
                number,
                CLERK,
                "publishConclusion",
                "publicationWay",
                "POSTING",
                "on",
                "2026-07-31",
                "place",
                "Trụ sở",
                "gist",
                "Theo tố cáo của " + NAME);
        done(
                number,
                CLERK,
                "publishConclusion",
                "publicationWay",
                "POSTING",
                "on",
                "2026-07-31",
                "place",
                "Trụ sở",
                "gist",
                "Kết luận tố cáo đúng một phần");
        assertThat(clock(number, "DENUNCIATION_PUBLISH_DISPLAY").due()).isEqualTo("2026-08-15");
        done(
                number,
                RESOLVER,
                "decideHandling",
                "on",
                "2026-07-31",
                "own",
                "Hoàn trả tiền phí",
                "recommendations",
                List.of(Map.of("body", "Sở Nội vụ", "measure", "Xem xét kỷ luật")),
                "reportBy",
                "2026-08-31");
        done(number, CLERK, "issueHandlingLetter", "issuedOn", "2026-07-31");
        assertThat(clock(number, "DENUNCIATION_HANDLE").state()).isEqualTo(ClockState.MET);

        today("2026-08-17");
        jobs.createJobQuery().timers().executable().list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(number.value())
                                .count()
                        == 1)
                .forEach(job -> jobs.executeJob(job.getId()));
        done(number, CLERK, "confirmConclusionPublication", "on", "2026-08-17");
        follow(number, "RESULT_KNOWN", "body", "Sở Nội vụ");
        // Saturday 22/08/2026 is worked in place of Monday 31/08
        assertThat(clock(number, "DENUNCIATION_HANDLING_REPORT").due()).isEqualTo("2026-08-22");
        follow(number, "URGE", "body", "Sở Nội vụ", "demand", "Báo cáo kết quả", "replyBy", "2026-08-24");
        follow(number, "REPORTED", "body", "Sở Nội vụ", "document", "12/BC-SNV", "result", "Đã khiển trách");
        follow(number, "DONE");
        refused("dấu hiệu tội phạm", number, RESOLVER, "closeDenunciation", "on", "2026-08-17");
        start(number, "REFER_CRIME");
        done(
                number,
                RESOLVER,
                "decideReferral",
                "on",
                "2026-08-17",
                "receiver",
                "Cơ quan Cảnh sát điều tra",
                "facts",
                "Lập khống biên lai",
                "papers",
                "Hai mươi biên lai");
        done(number, CLERK, "issueReferral", "issuedOn", "2026-08-17");
        done(number, RESOLVER, "closeDenunciation", "on", "2026-08-17");
        assertThat(paper(number, "T-17")).contains("phần bí mật");
        isClosed(number, "Kết luận có vi phạm");
        assertThat(ends(number))
                .contains(
                        "endEvent_denunciationResolved",
                        "endEvent_verificationReported",
                        "endEvent_conclusionSent",
                        "endEvent_conclusionHandled",
                        "endEvent_conclusionPublished",
                        "endEvent_sessionRecorded",
                        "endEvent_referred");
        tellsNobody(number);
    }

    private static Object[] session(String on, String matters) {
        return new Object[] {
            "on",
            on,
            "sessionWith",
            "DENOUNCER",
            "place",
            "Phòng họp",
            "counterpart",
            "Người tố cáo",
            "matters",
            matters,
            "opinions",
            "Không có ý kiến khác",
            "copies",
            2
        };
    }

    private void follow(CaseNumber number, String what, Object... more) {
        var form = new ArrayList<Object>(List.of("following", what, "on", "2026-08-17"));
        form.addAll(List.of(more));
        done(number, "monitor", "followHandling", form.toArray());
    }

    @Test
    void isNotAcceptedAndItsDenouncerIsTold() {
        var number = routed("2026-07-03", "2026-07-08");
        done(
                number,
                RESOLVER,
                "decideDenunciation",
                "deciding",
                "REFUSE",
                "on",
                "2026-07-08",
                "refusalReason",
                "Không có cơ sở xác định người vi phạm");
        done(number, CLERK, "issueDenunciationRefusal", "issuedOn", "2026-07-08");
        assertThat(paper(number, "TC-05A")).contains("không thụ lý", "Không có cơ sở xác định người vi phạm");
        assertThat(clock(number, "DENUNCIATION_INTAKE").state()).isEqualTo(ClockState.MET);
        isClosed(number, "Không thụ lý tố cáo");
        assertThat(ends(number)).contains("endEvent_denunciationNotAccepted");
    }

    /** Shortened, sent back to be verified by a body, found false, broadcast twice. */
    @Test
    void isResolvedByTheShortenedProcedureAndFoundFalse() {
        var number = routed("2026-07-03", "2026-07-08");
        accept(number, "2026-07-08", true);
        tellBoth(number, "2026-07-08");
        done(
                number,
                RESOLVER,
                "verifyInPerson",
                "on",
                "2026-07-08",
                "inspected",
                "Đã kiểm tra sổ thu",
                "explanation",
                "Đủ biên lai");
        done(
                number,
                RESOLVER,
                "decideConclusion",
                "concluding",
                "SEND_BACK",
                "on",
                "2026-07-08",
                "returnReason",
                "Đối chiếu kho bạc");
        done(
                number,
                RESOLVER,
                "assignDenunciationVerification",
                "on",
                "2026-07-08",
                "verifying",
                "BODY",
                "body",
                "Thanh tra tỉnh",
                "verifyUntil",
                "2026-07-20");
        done(number, VERIFIER, "declareInterests", "on", "2026-07-08", "declarations", declarations("NONE"));
        done(number, CLERK, "issueVerificationLetter", "issuedOn", "2026-07-08");
        done(number, VERIFIER, "recordExplanation", "on", "2026-07-08", "explaining", "MINUTES", "gist", "Đủ biên lai");
        done(
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                "2026-07-08",
                "findings",
                findings("FALSE"),
                "proposals",
                "Không xử lý");
        assertThat(paper(number, "TC-11")).contains("Thanh tra tỉnh");
        done(
                number,
                RESOLVER,
                "decideConclusion",
                "concluding",
                "CONCLUDE",
                "on",
                "2026-07-08",
                "findings",
                findings("FALSE"),
                "deliberatelyFalse",
                true);
        done(number, CLERK, "issueDenunciationConclusion", "issuedOn", "2026-07-08");
        done(number, CLERK, "issueConclusionNotice", "issuedOn", "2026-07-08");
        done(
                number,
                CLERK,
                "sendDenunciationConclusion",
                "on",
                "2026-07-08",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo"), Map.of("item", "Phòng Nội vụ")));
        refused("khôi phục quyền", number, RESOLVER, "decideHandling", "on", "2026-07-08", "own", "Không xử lý");
        done(
                number,
                RESOLVER,
                "decideHandling",
                "on",
                "2026-07-08",
                "own",
                "Không xử lý",
                "restored",
                "Thông báo trong cơ quan");
        assertThat(clock(number, "DENUNCIATION_HANDLE").state()).isEqualTo(ClockState.MET);
        done(number, "monitor", "followHandling", "following", "DONE", "on", "2026-07-08");
        done(
                number,
                CLERK,
                "publishConclusion",
                "publicationWay",
                "BROADCAST",
                "on",
                "2026-07-08",
                "place",
                "Đài phát thanh",
                "gist",
                "Tố cáo sai sự thật");
        refused("ít nhất 02 lần", number, CLERK, "confirmConclusionPublication", "on", "2026-07-08", "times", 1);
        done(number, CLERK, "confirmConclusionPublication", "on", "2026-07-08", "times", 2);
        done(number, RESOLVER, "closeDenunciation", "on", "2026-07-08");
        isClosed(number, "Kết luận không có vi phạm");
    }

    /** 07/08 + 30 days is Sunday 06/09, so Monday 07/09; + 30 days is Wednesday 07/10/2026; a third time never. */
    @Test
    void isExtendedTwiceAndNeverBeyond() {
        var number = accepted("2026-07-03", "2026-07-08");
        today("2026-08-03");
        start(number, "EXTEND");
        done(number, RESOLVER, "decideExtension", "on", "2026-08-03", "answer", "REFUSE", "reason", "Còn đủ thời gian");
        extend(number, "2026-08-03", List.of("A", "G"));
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-09-07");
        assertThat(paper(number, "TC-01")).contains("lần 1", "07/08/2026", "07/09/2026");
        today("2026-09-04");
        extend(number, "2026-09-04", List.of("A", "G"));
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-10-07");
        start(number, "EXTEND");
        refused(
                "không được gia hạn thêm",
                number,
                RESOLVER,
                "decideExtension",
                "on",
                "2026-09-04",
                "answer",
                "GRANT",
                "criteria",
                List.of("A", "G"),
                "reason",
                "Chưa xong");
        assertThat(ends(number)).contains("endEvent_extended", "endEvent_notExtended");
    }

    private void extend(CaseNumber number, String on, List<String> criteria) {
        start(number, "EXTEND");
        done(
                number,
                RESOLVER,
                "decideExtension",
                "on",
                on,
                "answer",
                "GRANT",
                "criteria",
                criteria,
                "reason",
                "Phải xác minh hai nơi");
        done(number, CLERK, "issueExtension", "issuedOn", on);
    }

    /** A complex case is extended once; accepted 15/06/2026 under the law before, extended under that of 01/07/2026: 15/07, then 14/08. */
    @Test
    void isExtendedOnceAcrossTheNewLaw() {
        var number = accepted("2026-06-10", "2026-06-15");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-07-15");
        today("2026-07-06");
        extend(number, "2026-07-06", List.of("C"));
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-08-14");
        start(number, "EXTEND");
        refused(
                "không được gia hạn thêm",
                number,
                RESOLVER,
                "decideExtension",
                "on",
                "2026-07-06",
                "answer",
                "GRANT",
                "criteria",
                List.of("C"),
                "reason",
                "Chưa xong");
    }

    private void withdraw(CaseNumber number, String on, String form, String extent, Object... more) {
        start(number, "WITHDRAW");
        var fields = new ArrayList<Object>(List.of("on", on, "withdrawalForm", form, "extent", extent));
        fields.addAll(List.of(more));
        done(number, RESOLVER, "recordDenunciationWithdrawal", fields.toArray());
    }

    @Test
    void goesOnWhenWithdrawnUnderThreatAndEndsWhenWithdrawnFreely() {
        var number = accepted("2026-07-03", "2026-07-08");
        withdraw(number, "2026-07-08", "MINUTES", "WHOLE");
        assertThat(paper(number, "TC-03"))
                .contains("toàn bộ nội dung tố cáo", "NGƯỜI GHI BIÊN BẢN", signer("resolver.nhanhoa"));
        refused(
                "căn cứ để vẫn giải quyết",
                number,
                RESOLVER,
                "decideDenunciationWithdrawal",
                "on",
                "2026-07-08",
                "pressed",
                true);
        done(
                number,
                RESOLVER,
                "decideDenunciationWithdrawal",
                "on",
                "2026-07-08",
                "pressed",
                true,
                "remark",
                "Bị nhắn tin đe dọa");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.RUNNING);
        assertThat(open(number)).contains("assignDenunciationVerification");
        withdraw(number, "2026-07-08", "LETTER", "PART", "withdrawnContents", "Phần về năm 2024");
        done(number, RESOLVER, "decideDenunciationWithdrawal", "on", "2026-07-08");
        assertThat(open(number)).contains("assignDenunciationVerification");

        withdraw(number, "2026-07-08", "LETTER", "WHOLE");
        done(number, RESOLVER, "decideDenunciationWithdrawal", "on", "2026-07-08");
        assertThat(open(number)).containsExactly("issueDenunciationTermination");
        done(number, CLERK, "issueDenunciationTermination", "issuedOn", "2026-07-08");
        assertThat(clock(number, "DENUNCIATION_SUSPENSION_SEND").due()).isEqualTo("2026-07-15");
        done(
                number,
                CLERK,
                "sendDenunciationTermination",
                "on",
                "2026-07-08",
                "receivers",
                List.of(Map.of("item", "Người tố cáo"), Map.of("item", "Người bị tố cáo")));
        isClosed(number, "Đình chỉ giải quyết do rút tố cáo");
        assertThat(ends(number))
                .contains(
                        "endEvent_denunciationWithdrawalGoesOn",
                        "endEvent_denunciationWithdrawalEnds",
                        "endEvent_denunciationTerminated",
                        "endEvent_terminated");
    }

    @Test
    void goesOnWhenOneOfThreeDenouncersWithdraws() {
        var number = accepted(
                "2026-07-03", "2026-07-08", "people", 3, "signers", 3, "allSigned", true, "representatives", 1);
        start(number, "WITHDRAW");
        refused(
                "3 người tố cáo",
                number,
                RESOLVER,
                "recordDenunciationWithdrawal",
                "on",
                "2026-07-08",
                "withdrawalForm",
                "LETTER",
                "extent",
                "SOME_PEOPLE",
                "withdrawing",
                3);
        done(
                number,
                RESOLVER,
                "recordDenunciationWithdrawal",
                "on",
                "2026-07-08",
                "withdrawalForm",
                "LETTER",
                "extent",
                "SOME_PEOPLE",
                "withdrawing",
                1);
        done(number, RESOLVER, "decideDenunciationWithdrawal", "on", "2026-07-08");
        assertThat(open(number)).contains("assignDenunciationVerification");
    }

    /** Accepted 11/01/2027, so that the 30th day is 10/02/2027; it rests from 25/01 to 16/02 over Tết, 22 days: Thursday 04/03/2027. */
    @Test
    void restsOverTet() {
        var number = accepted("2027-01-05", "2027-01-11");
        today("2027-01-25");
        start(number, "SUSPEND");
        done(
                number,
                RESOLVER,
                "decideDenunciationSuspension",
                "on",
                "2027-01-25",
                "answer",
                "REFUSE",
                "reason",
                "Chưa có căn cứ");
        start(number, "SUSPEND");
        done(
                number,
                RESOLVER,
                "decideDenunciationSuspension",
                "on",
                "2027-01-25",
                "answer",
                "GRANT",
                "ground",
                "34.1.a",
                "reason",
                "Chờ kết quả điều tra");
        done(number, CLERK, "issueDenunciationSuspension", "issuedOn", "2027-01-25");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock(number, "DENUNCIATION_SUSPENSION_SEND").due()).isEqualTo("2027-02-01");
        done(
                number,
                CLERK,
                "sendDenunciationSuspension",
                "on",
                "2027-01-25",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo")));
        var answer = submit(
                number,
                RESOLVER,
                "assignDenunciationVerification",
                "on",
                "2027-01-25",
                "verifying",
                "BODY",
                "body",
                "Thanh tra tỉnh",
                "verifyUntil",
                "2027-01-30");
        assertThat(answer.body()).contains("đang tạm đình chỉ");
        today("2027-02-16");
        done(number, RESOLVER, "decideDenunciationResumption", "on", "2027-02-16", "reason", "Đã có kết quả điều tra");
        done(number, CLERK, "issueDenunciationResumption", "issuedOn", "2027-02-16");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2027-03-04");
        assertThat(paper(number, "T-06B")).contains("04/03/2027");
        assertThat(ends(number)).contains("endEvent_notSuspended", "endEvent_resumed");
    }

    /** Ten days of assessment, 13/07 to 23/07/2026: 07/08 becomes Monday 17/08/2026. */
    @Test
    void doesNotCountTheAssessmentAndEndsWithAJudgment() {
        var number = accepted("2026-07-03", "2026-07-08");
        today("2026-07-13");
        start(number, "EXPERT_ASSESSMENT");
        done(
                number,
                RESOLVER,
                "askExpert",
                "on",
                "2026-07-13",
                "body",
                "Viện Khoa học hình sự",
                "purpose",
                "Xác định chữ ký",
                "questions",
                "Chữ ký của ai",
                "resultBy",
                "2026-07-31",
                "handsOver",
                "Tổ trưởng");
        done(number, CLERK, "issueExpertRequest", "issuedOn", "2026-07-13");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.PAUSED);
        today("2026-07-23");
        done(number, RESOLVER, "recordExpertAnswer", "on", "2026-07-23", "result", "Chữ ký giả");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-08-17");
        start(number, "REQUEST_DOCUMENTS");
        done(
                number,
                VERIFIER,
                "requestInformation",
                "on",
                "2026-07-23",
                "receiver",
                "Kho bạc",
                "items",
                "Sổ thu",
                "replyBy",
                "2026-07-30");
        done(number, CLERK, "issueInformationRequest", "issuedOn", "2026-07-23");
        done(
                number,
                VERIFIER,
                "recordInformationAnswer",
                "on",
                "2026-07-23",
                "provided",
                true,
                "gist",
                "Sổ thu năm 2025");
        start(number, "TERMINATE");
        done(
                number,
                RESOLVER,
                "decideDenunciationTermination",
                "on",
                "2026-07-23",
                "answer",
                "REFUSE",
                "reason",
                "Chưa có bản án");
        start(number, "TERMINATE");
        done(
                number,
                RESOLVER,
                "decideDenunciationTermination",
                "on",
                "2026-07-23",
                "answer",
                "GRANT",
                "ground",
                "34.3.c",
                "reason",
                "Đã có bản án có hiệu lực");
        done(number, CLERK, "issueDenunciationTermination", "issuedOn", "2026-07-23");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.CANCELLED);
        done(
                number,
                CLERK,
                "sendDenunciationTermination",
                "on",
                "2026-07-23",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo")));
        isClosed(number, "Đình chỉ giải quyết tố cáo");
        assertThat(ends(number))
                .contains(
                        "endEvent_notTerminated",
                        "endEvent_terminationDecided",
                        "endEvent_expertAnswered",
                        "endEvent_informationAnswered");
        tellsNobody(number);
    }

    /** Accepted 25/11/2026: the 30th day is 25/12/2026, but the law on sanctions ends it on 12/12/2026. */
    @Test
    void endsOnTheEarlierDayOfTheLawOnSanctions() {
        var number = routed("2026-11-20", "2026-11-25");
        refused("không dùng cho tố cáo về", number, RESOLVER, "decideDenunciation", sanctioned("JP11", "2026-12-12"));
        refused(
                "không được trước ngày quyết định",
                number,
                RESOLVER,
                "decideDenunciation",
                sanctioned("JB1", "2026-11-24"));
        done(number, RESOLVER, "decideDenunciation", sanctioned("JB1", "2026-12-12"));
        done(number, CLERK, "issueDenunciationAcceptance", "issuedOn", "2026-11-25");
        tellBoth(number, "2026-11-25");
        // Saturday 12/12/2026 is not rolled: the law on sanctions sets the day itself
        assertThat(clock(number, "DENUNCIATION_RESOLVE").originalDue()).isEqualTo("2026-12-25");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-12-12");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").explanation())
                .contains("Pháp luật khác đặt ngày cuối là 12/12/2026", "đến trước ngày 25/12/2026");
        assertThat(paper(number, "TC-04A")).contains("12/12/2026").doesNotContain("25/12/2026");
        assertThat(paper(number, "TC-06")).contains("12/12/2026").doesNotContain("25/12/2026");
        refused(
                "không được quá ngày 12/12/2026",
                number,
                RESOLVER,
                "assignDenunciationVerification",
                team("2026-11-25", "2026-12-20", "Trần Thị Cúc"));
        start(number, "EXTEND");
        refused("đặt ngày cuối là 12/12/2026", number, RESOLVER, "decideExtension", extension("2026-11-25", "A"));
        assertThat(section.part(number).orElseThrow().facts().toString())
                .contains("Ngày cuối của việc giải quyết là 12/12/2026 theo pháp luật xử lý vi phạm hành chính");
        start(number, "SUSPEND");
        today("2026-11-27");
        done(
                number,
                RESOLVER,
                "decideDenunciationSuspension",
                "on",
                "2026-11-27",
                "answer",
                "GRANT",
                "ground",
                "34.1.a",
                "reason",
                "Chờ kết quả điều tra");
        done(number, CLERK, "issueDenunciationSuspension", "issuedOn", "2026-11-27");
        done(
                number,
                CLERK,
                "sendDenunciationSuspension",
                "on",
                "2026-11-27",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo")));
        today("2026-12-04");
        done(number, RESOLVER, "decideDenunciationResumption", "on", "2026-12-04", "reason", "Đã có kết quả điều tra");
        done(number, CLERK, "issueDenunciationResumption", "issuedOn", "2026-12-04");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-12-12");
    }

    private static Object[] sanctioned(String principle, String limit) {
        return new Object[] {
            "deciding",
            "ACCEPT",
            "on",
            "2026-11-25",
            "denunciationType",
            "STATE_MANAGEMENT",
            "denounced",
            "Công ty Hoa Mai",
            "contents",
            List.of(Map.of("item", "Xả thải")),
            "principle",
            principle,
            "shortened",
            false,
            "sanctionLimit",
            limit,
            "sanctionBasis",
            "Luật Xử lý vi phạm hành chính"
        };
    }

    private static Object[] team(String on, String until, String member) {
        return new Object[] {
            "on",
            on,
            "verifying",
            "TEAM",
            "leader",
            Map.of("name", "Lê Văn Bình", "office", "Công chức tư pháp"),
            "members",
            List.of(Map.of("name", member, "office", "Công chức kế toán")),
            "verifyUntil",
            until
        };
    }

    private static Object[] extension(String on, String... criteria) {
        return new Object[] {
            "on", on, "answer", "GRANT", "criteria", List.of(criteria), "reason", "Phải xác minh hai nơi"
        };
    }

    /** Approved 08/07/2026, so not decided before; the same criterion counts once; after 07/08/2026 it is not extended any more. */
    @Test
    void isNeitherDecidedBeforeItsApprovalNorExtendedTooLateOrByOneCriterionTwice() {
        var number = routed("2026-07-03", "2026-07-08");
        refused(
                "ngày của bước trước đó",
                number,
                RESOLVER,
                "decideDenunciation",
                "deciding",
                "REFUSE",
                "on",
                "2026-07-07",
                "refusalReason",
                "Không đủ căn cứ");
        accept(number, "2026-07-08", false);
        refused(
                "được ghi hai lần",
                number,
                RESOLVER,
                "assignDenunciationVerification",
                team("2026-07-08", "2026-07-20", "lê văn  bình"));
        refused(
                "là người bị tố cáo",
                number,
                RESOLVER,
                "assignDenunciationVerification",
                team("2026-07-08", "2026-07-20", "Trưởng phòng Kinh tế"));
        start(number, "EXTEND");
        assertThat(submit(number, RESOLVER, "decideExtension", extension("2026-07-08", "A", "A"))
                        .statusCode())
                .isBetween(400, 409);
        today("2026-08-10");
        refused(
                "Thời hạn giải quyết đã hết từ ngày 07/08/2026",
                number,
                RESOLVER,
                "decideExtension",
                extension("2026-08-10", "A"));
        assertThat(clock(number, "DENUNCIATION_RESOLVE").extensions()).isEmpty();
    }

    /** Answers only what was accepted, says what follows from a breach, and is followed only where something was recommended. */
    @Test
    void concludesWhatWasAcceptedAndFollowsWhomItRecommendedTo() {
        var number = accepted("2026-07-03", "2026-07-08");
        tellBoth(number, "2026-07-08");
        assignTeam(number, "2026-07-08", "2026-07-28");
        done(number, VERIFIER, "declareInterests", "on", "2026-07-08", "declarations", declarations("NONE"));
        done(number, CLERK, "issueTeamDecision", "issuedOn", "2026-07-08");
        done(number, VERIFIER, "recordExplanation", "on", "2026-07-08", "explaining", "REFUSED", "gist", "Đã mời");
        var other = new HashMap<>(findings("TRUE").get(0));
        other.put("content", "Lấn chiếm đất");
        refused(
                "không phải nội dung tố cáo đã thụ lý",
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                "2026-07-08",
                "findings",
                List.of(other),
                "proposals",
                "Không");
        done(
                number,
                VERIFIER,
                "reportDenunciation",
                "on",
                "2026-07-08",
                "findings",
                findings("TRUE"),
                "proposals",
                "Hoàn trả phí");
        List.of("EXTEND", "SUSPEND", "TERMINATE", "WITHDRAW").forEach(move -> start(number, move));
        refused(
                "phải ghi biện pháp xử lý hoặc kiến nghị",
                number,
                RESOLVER,
                "decideConclusion",
                "concluding",
                "CONCLUDE",
                "on",
                "2026-07-08",
                "findings",
                findings("TRUE"));
        done(
                number,
                RESOLVER,
                "decideConclusion",
                "concluding",
                "CONCLUDE",
                "on",
                "2026-07-08",
                "findings",
                findings("TRUE"),
                "measures",
                "Hoàn trả phí",
                "extract",
                true);
        done(number, CLERK, "issueDenunciationConclusion", "issuedOn", "2026-07-08");
        assertThat(paper(number, "TC-12"))
                .contains("Cơ quan quản lý người bị tố cáo", "Cơ quan thanh tra nhà nước cấp trên và cùng cấp")
                .doesNotContain("- Người bị tố cáo (");

        turnDown(number, "decideExtension");
        turnDown(number, "decideDenunciationSuspension");
        turnDown(number, "decideDenunciationTermination");
        done(
                number,
                RESOLVER,
                "recordDenunciationWithdrawal",
                "on",
                "2026-07-08",
                "withdrawalForm",
                "LETTER",
                "extent",
                "WHOLE");
        done(number, RESOLVER, "decideDenunciationWithdrawal", "on", "2026-07-08");
        assertThat(open(number)).containsExactly("decideHandling", "issueConclusionNotice", "publishConclusion");
        assertThatThrownBy(() -> start(number, "WITHDRAW")).isInstanceOf(OutOfOrder.class);

        var twice = List.of(
                Map.of("body", "Sở Nội vụ", "measure", "Kỷ luật"),
                Map.of("body", "sở nội vụ", "measure", "Luân chuyển"));
        refused("được ghi hai lần", number, RESOLVER, "decideHandling", handling(twice));
        done(
                number,
                RESOLVER,
                "decideHandling",
                handling(List.of(
                        Map.of("body", "Sở Nội vụ", "measure", "Kỷ luật"),
                        Map.of("body", "Sở Tài chính", "measure", "Thu hồi"))));
        done(number, CLERK, "issueHandlingLetter", "issuedOn", "2026-07-08");
        assertThat(paper(number, "T-09")).contains("- Sở Nội vụ; Sở Tài chính");
        today("2026-08-17");
        refused(
                "Chưa kiến nghị Sở Y tế xử lý",
                number,
                "monitor",
                "followHandling",
                "following",
                "RESULT_KNOWN",
                "on",
                "2026-08-17",
                "body",
                "Sở Y tế");
        follow(number, "RESULT_KNOWN", "body", "Sở Nội vụ");
        follow(number, "REPORTED", "body", "Sở Tài chính", "document", "1/BC-STC", "result", "Đã thu");
        assertThat(clock(number, "DENUNCIATION_HANDLING_REPORT").state()).isEqualTo(ClockState.RUNNING);
        follow(number, "REPORTED", "body", "Sở Nội vụ", "document", "2/BC-SNV", "result", "Đã khiển trách");
        assertThat(clock(number, "DENUNCIATION_HANDLING_REPORT").state()).isEqualTo(ClockState.MET);
    }

    private void turnDown(CaseNumber number, String task) {
        done(number, RESOLVER, task, "on", "2026-07-08", "answer", "REFUSE", "reason", "Đã kết luận");
    }

    private static Object[] handling(List<Map<String, String>> recommendations) {
        return new Object[] {
            "on", "2026-07-08", "own", "Hoàn trả", "recommendations", recommendations, "reportBy", "2026-07-31"
        };
    }

    /** Assessed from 13/07, suspended from 15/07, resumed 20/07, answered 23/07/2026: ten days are not counted, once. */
    @Test
    void countsTimeOnceWhenSuspendedDuringTheAssessment() {
        var number = accepted("2026-07-03", "2026-07-08");
        today("2026-07-13");
        start(number, "EXPERT_ASSESSMENT");
        done(
                number,
                RESOLVER,
                "askExpert",
                "on",
                "2026-07-13",
                "body",
                "Viện Khoa học hình sự",
                "purpose",
                "Xác định chữ ký",
                "questions",
                "Chữ ký của ai",
                "resultBy",
                "2026-07-31",
                "handsOver",
                "Tổ trưởng");
        done(number, CLERK, "issueExpertRequest", "issuedOn", "2026-07-13");
        today("2026-07-15");
        start(number, "SUSPEND");
        done(
                number,
                RESOLVER,
                "decideDenunciationSuspension",
                "on",
                "2026-07-15",
                "answer",
                "GRANT",
                "ground",
                "34.1.a",
                "reason",
                "Chờ kết quả điều tra");
        done(number, CLERK, "issueDenunciationSuspension", "issuedOn", "2026-07-15");
        refused(
                "được ghi hai lần",
                number,
                CLERK,
                "sendDenunciationSuspension",
                "on",
                "2026-07-15",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo"), Map.of("item", "người bị tố cáo")));
        done(
                number,
                CLERK,
                "sendDenunciationSuspension",
                "on",
                "2026-07-15",
                "receivers",
                List.of(Map.of("item", "Người bị tố cáo")));
        today("2026-07-20");
        done(number, RESOLVER, "decideDenunciationResumption", "on", "2026-07-20", "reason", "Đã có kết quả điều tra");
        done(number, CLERK, "issueDenunciationResumption", "issuedOn", "2026-07-20");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").state()).isEqualTo(ClockState.PAUSED);
        today("2026-07-23");
        done(number, RESOLVER, "recordExpertAnswer", "on", "2026-07-23", "result", "Chữ ký giả");
        assertThat(clock(number, "DENUNCIATION_RESOLVE").pauses()).hasSize(1);
        assertThat(clock(number, "DENUNCIATION_RESOLVE").due()).isEqualTo("2026-08-17");
    }
}
