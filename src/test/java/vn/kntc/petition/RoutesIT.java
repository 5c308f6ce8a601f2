package vn.kntc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.kntc.casefile.CaseRecords;
import vn.kntc.casefile.CaseStatus;
import vn.kntc.casefile.StrayCases;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.DeadlineWatch;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/**
 * The rows of the table of routes, each to its true end, with its paper opened and read back: petitions handed in over HTTP on Friday
 * 03/07/2026 and worked on Wednesday 08/07/2026.
 */
@KntcIT
class RoutesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final String TODAY = "2026-07-08";
    private static final String NAME = "Trần Thị Bưởi Hồng";
    private static final String BODY = "Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh";
    private static final String OWED =
            "đề nghị báo cáo người đứng đầu để xem xét kiểm tra trách nhiệm (Điều 32 Nghị định 154/2026";
    private static final String REASON = "Chưa đủ thông tin theo hồ sơ này";

    private final PetitionWalk walk;
    private final MovableClock clock;
    private final CaseRecords records;
    private final Clocks clocks;
    private final Documents documents;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final StrayCases strays;
    private final DeadlineWatch watch;

    @Autowired
    RoutesIT(
            @Value("${local.server.port}") int port,
            MovableClock clock,
            CaseRecords records,
            Clocks clocks,
            Documents documents,
            ManagementService jobs,
            RuntimeService runtime,
            StrayCases strays,
            DeadlineWatch watch) {
        this.walk = new PetitionWalk(port);
        this.clock = clock;
        this.records = records;
        this.clocks = clocks;
        this.documents = documents;
        this.jobs = jobs;
        this.runtime = runtime;
        this.strays = strays;
        this.watch = watch;
    }

    @BeforeEach
    void setTheClock() {
        clock.today(DAY);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    private CaseNumber classified(String channel, String kind, String changes) {
        var number = walk.file(channel, "Nội dung của đơn về cấp phép xây dựng.");
        var facts = new LinkedHashMap<String, Object>(
                Map.of("kind", kind, "competentBody", "ADMINISTRATIVE", "signers", 1));
        for (var fact : List.of("fit", "authorIdentified", "validForm", "conditionsMet", "competent")) {
            facts.put(fact, true);
        }
        if (kind.equals("COMPLAINT")) {
            facts.putAll(Map.of("respondent", "COMMUNE_CHAIR", "instance", "1", "capacity", "FULL"));
            for (var fact :
                    List.of("respondentWithinArea", "contestable", "directlyAffected", "signed", "withinTimeLimit")) {
                facts.put(fact, true);
            }
        }
        Arrays.stream(changes.split(" "))
                .filter(change -> !change.isBlank())
                .map(change -> change.split("="))
                .forEach(change -> facts.put(change[0], read(change[1])));
        walk.classify(number, facts);
        return number;
    }

    private static Object read(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> value.matches("[2-9]\\d*") ? (Object) Integer.valueOf(value) : value;
        };
    }

    private void follow(CaseNumber number, String action, Map<String, Object> more) {
        assertThat(walk.proposed(number)).as("what the law proposes").isEqualTo(action);
        var form = new HashMap<String, Object>(Map.of("routeChoice", "FOLLOW"));
        form.putAll(more);
        walk.complete(number, "petition-officer", "userTask_confirmRoute", form);
    }

    private void signAndIssue(CaseNumber number, boolean sent) {
        walk.complete(number, "resolver", "userTask_signConclusion", Map.of("signing", "SIGN", "signedOn", TODAY));
        var issue = new HashMap<String, Object>(Map.of("issuedOn", TODAY));
        if (sent) {
            issue.putAll(Map.of("sentOn", TODAY, "sendingWay", "POST"));
        }
        walk.complete(number, "clerk", "userTask_issueConclusion", issue);
    }

    private void refused(CaseNumber number, String role, String task, Map<String, Object> form, String... said) {
        var answer = walk.submit(number, role, task, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(said);
    }

    /** The one issued paper of that form, as Word shows it. */
    private String paper(CaseNumber number, String form) {
        var issued = documents.of(number).stream()
                .filter(document -> document.form().equals(form) && document.issuedOn() != null)
                .toList();
        assertThat(issued).as(form).hasSize(1);
        return read(issued.get(0));
    }

    private String read(CaseDocument document) {
        return read(documents.open(document.id(), new UserId("clerk.nhanhoa")));
    }

    private static String read(byte[] document) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String instance(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "petitionProcessing")
                .singleResult()
                .getId();
    }

    private void isClosed(CaseNumber number, PetitionAction action) {
        var record = records.find(number).orElseThrow();
        assertThat(record.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(record.outcome()).startsWith(action.label());
        // the law before the amendments has no alarm; these were received under the new law
        assertThat(clocks.find(number, "PETITION_UNPROCESSED_ALARM")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
    }

    private static void hasNineParts(String paper) {
        assertThat(paper)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .containsIgnoringCase("Ủy ban nhân dân phường Nhân Hòa")
                .contains("Số: ", "ngày 08 tháng 7 năm 2026", "Nơi nhận:", "Lưu: ");
    }

    /** Rows 2, 7 to 10, 17, 20, 21. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | competent=false respondent=PROVINCE_CHAIR competentBody=JUDICIAL",
                "8 | competent=false respondent=PROVINCE_CHAIR competentBody=ELECTED",
                "9 | competent=false respondent=PROVINCE_CHAIR competentBody=ORGANIZATION",
                "10 | competent=false respondent=PROVINCE_CHAIR competentBody=PUBLIC_SERVICE",
                "21 | competent=false respondent=PROVINCE_CHAIR"
            })
    void guidesAComplaintToWhoeverIsCompetent(int row, String changes) {
        var number = classified("POST", "COMPLAINT", changes);
        follow(number, "GUIDE", Map.of("guideTo", BODY));
        signAndIssue(number, true);
        var paper = paper(number, "XLD-02");
        hasNineParts(paper);
        assertThat(paper).contains("PHIẾU HƯỚNG DẪN", NAME, "có thẩm quyền giải quyết là " + BODY);
        isClosed(number, PetitionAction.GUIDE);
    }

    @Test
    void row02GuidesToSplit() {
        var number = classified("POST", "MIXED", "");
        follow(
                number,
                "GUIDE_SPLIT",
                Map.of(
                        "matters",
                        "[{\"matter\": \"Việc bồi thường\", \"matterBody\": \"Phường\"},"
                                + " {\"matter\": \"Việc cấp phép\", \"matterBody\": \"Tỉnh\"}]"));
        signAndIssue(number, true);
        assertThat(paper(number, "XLD-02")).contains("1. Nội dung: Việc bồi thường", "2. Nội dung: Việc cấp phép");
        isClosed(number, PetitionAction.GUIDE_SPLIT);
    }

    @Test
    void row17GuidesToSupplement() {
        var number = classified("POST", "COMPLAINT", "fit=false");
        follow(number, "GUIDE", Map.of("supplements", "[{\"item\": \"Bản sao quyết định bị khiếu nại\"}]"));
        signAndIssue(number, true);
        assertThat(paper(number, "XLD-02")).contains("chưa đủ điều kiện thụ lý", "1. Bản sao quyết định bị khiếu nại.");
        isClosed(number, PetitionAction.GUIDE);
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void row20GuidesOneOfManySigners() {
        var number = classified(
                "POST",
                "COMPLAINT",
                "competent=false respondent=PROVINCE_CHAIR people=6 signers=6 allSigned=true representatives=2"
                        + " representativeAppointed=true");
        follow(number, "GUIDE", Map.of("guideTo", BODY));
        signAndIssue(number, true);
        assertThat(paper(number, "XLD-02")).contains(NAME);
        isClosed(number, PetitionAction.GUIDE);
    }

    private String book(String question) {
        return walk.page("petition-officer", "/so-chuyen-don" + question);
    }

    @Test
    void row03PassesAnAnonymousDenunciationWithEvidenceOnToInspect() {
        var number = classified("POST", "DENUNCIATION", "authorIdentified=false checkableEvidence=true");
        follow(number, "INSPECT", Map.of());
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of("receiver", "Thanh tra tỉnh Bắc Ninh", "conclusionReason", REASON));
        signAndIssue(number, true);
        var paper = paper(number, "T-16");
        hasNineParts(paper);
        assertThat(paper)
                .contains("Kính gửi: Thanh tra tỉnh Bắc Ninh.", REASON, number.value())
                .doesNotContain(NAME);
        isClosed(number, PetitionAction.INSPECT);
        assertThat(book("?tu=2026-07-01&den=2026-07-31&q=" + number.value()))
                .contains("Thanh tra tỉnh Bắc Ninh", "Đã chuyển để thanh tra, kiểm tra");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 | authorIdentified=false", "4 | competent=false multiAddressed=true"})
    void entersADenunciationThatIsNotProcessedInTheRegister(int row, String changes) {
        var number = classified("POST", "DENUNCIATION", changes);
        follow(number, "NOT_PROCESSED", Map.of());
        walk.complete(number, "petition-officer", "userTask_recordNotProcessed", Map.of("notProcessedReason", REASON));
        if (row == 4) {
            walk.complete(
                    number,
                    "resolver",
                    "userTask_confirmNotProcessed",
                    Map.of("notProcessedAnswer", "SEND_BACK", "notProcessedRemark", "Xem lại nơi đã nhận đơn."));
            follow(number, "NOT_PROCESSED", Map.of());
            walk.complete(
                    number, "petition-officer", "userTask_recordNotProcessed", Map.of("notProcessedReason", REASON));
        }
        assertThat(records.find(number).orElseThrow().status())
                .as("the officer's word alone ends nothing")
                .isEqualTo(CaseStatus.OPEN);
        walk.complete(number, "resolver", "userTask_confirmNotProcessed", Map.of("notProcessedAnswer", "CONFIRM"));
        assertThat(walk.acts(number)).contains("NOT_PROCESSED_PROPOSED", "NOT_PROCESSED_ANSWERED");
        assertThat(documents.of(number)).as("the law wants no paper").isEmpty();
        isClosed(number, PetitionAction.NOT_PROCESSED);
        assertThat(records.find(number).orElseThrow().outcome()).contains(REASON);
    }

    @Test
    void row05FilesForAYearAndAsksTheHead() {
        var number = classified("POST", "FEEDBACK", "fit=false");
        follow(number, "FILE", Map.of());
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of("conclusionReason", REASON, "conclusionPapers", "[{\"item\": \"Đơn (bản chính), 02 trang\"}]"));
        signAndIssue(number, false);
        assertThat(paper(number, "P-13"))
                .contains("PHIẾU LƯU ĐƠN", REASON, "1. Đơn (bản chính), 02 trang.", "đến hết ngày 08/07/2027")
                .doesNotContain("Số: ");
        isClosed(number, PetitionAction.FILE);
        var kept = clocks.find(number, "PETITION_FILED_RETENTION").orElseThrow();
        assertThat(kept.from()).isEqualTo("2026-07-08");
        assertThat(kept.due()).isEqualTo("2027-07-08");
        assertThat(walk.openTasks(number)).as("nothing to do for a year").isEmpty();
        assertThat(strays.find())
                .as("the year of keeping outlives the case")
                .extracting(StrayCases.StrayCase::caseNumber)
                .doesNotContain(number.value());

        clock.today(LocalDate.of(2027, 7, 9));
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(instance(number))
                .singleResult()
                .getId());
        refused(
                number,
                "resolver",
                "userTask_decideDestruction",
                Map.of("filedChoice", "DESTROY", "decidedOn", "2027-07-08", "destructionNumber", "12/BB-UBND"),
                "Ngày quyết định phải sau ngày 08/07/2027");
        walk.complete(
                number,
                "resolver",
                "userTask_decideDestruction",
                Map.of("filedChoice", "DESTROY", "decidedOn", "2027-07-09", "destructionNumber", "12/BB-UBND"));
        assertThat(clocks.find(number, "PETITION_FILED_RETENTION").orElseThrow().state())
                .isEqualTo(ClockState.MET);
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(walk.acts(number)).contains("DESTRUCTION_DECIDED");
    }

    /** Nothing is closed on a word: what is missing is told at its field, and the step stays open. */
    private void requireAt(String field, CaseNumber number, Map<String, Object> answer) {
        var refused = walk.submit(number, "petition-officer", "userTask_recordTransferAnswer", answer);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(field);
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
    }

    /** Rows 6, 15 and 23, and 7 to 10 of what is no complaint: sent on by a slip, to the answer of who got it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | DENUNCIATION | competent=false competentBody=PARTY | XLD-03",
                "7 | DENUNCIATION | competent=false competentBody=JUDICIAL | XLD-03",
                "7 | FEEDBACK | competent=false competentBody=JUDICIAL | XLD-04",
                "8 | DENUNCIATION | competent=false competentBody=ELECTED | XLD-03",
                "8 | FEEDBACK | competent=false competentBody=ELECTED | XLD-04",
                "9 | DENUNCIATION | competent=false competentBody=ORGANIZATION | XLD-03",
                "9 | FEEDBACK | competent=false competentBody=ORGANIZATION | XLD-04",
                "10 | DENUNCIATION | competent=false competentBody=PUBLIC_SERVICE | XLD-03",
                "10 | FEEDBACK | competent=false competentBody=ENTERPRISE | XLD-04",
                "15 | DENUNCIATION | competent=false | XLD-03",
                "23 | FEEDBACK | competent=false | XLD-04"
            })
    void sendsOnWhatBelongsElsewhere(int row, String kind, String changes, String form) {
        var number = classified("POST", kind, changes);
        follow(number, "TRANSFER", Map.of());
        walk.complete(
                number,
                "petition-officer",
                "userTask_nameReceiver",
                Map.of(
                        "receiverKind", "OUTSIDE",
                        "receiverName", BODY,
                        "receiverType", "ADMINISTRATIVE",
                        "sentPapers", "[{\"item\": \"Đơn\"}]",
                        "citizenAsked", false));
        walk.complete(number, "resolver", "userTask_approveTransfer", Map.of("transferAnswer", "APPROVE"));
        refused(
                number,
                "clerk",
                "userTask_issueTransferSlip",
                Map.of("issuedOn", "2026-07-07"),
                "“Ngày ban hành” không được trước ngày 08/07/2026 (ngày phiếu chuyển được duyệt)");
        walk.complete(number, "clerk", "userTask_issueTransferSlip", Map.of("issuedOn", TODAY));
        walk.complete(
                number,
                "clerk",
                "userTask_dispatchTransfer",
                Map.of("sentOn", TODAY, "sentTo", "[\"RECEIVER\", \"PETITIONER\"]"));
        var slip = paper(number, form);
        hasNineParts(slip);
        assertThat(slip).contains(BODY);
        var answer = new HashMap<String, Object>(Map.of(
                "answerKind", "RESULT", "answerBody", BODY, "answerReceivedOn", TODAY, "answerGist", "Đã giải quyết."));
        requireAt("answerProof", number, answer);
        answer.put("answerProof", "DOCUMENT");
        requireAt("answerNumber", number, answer);
        answer.put("answerNumber", "210/VP-TH");
        requireAt("answerDate", number, answer);
        answer.put("answerDate", TODAY);
        if (row == 6) {
            answer.put("answerProof", "NONE");
            requireAt("answerSource", number, answer);
            answer.put("answerSource", "Trao đổi điện thoại với văn phòng của nơi nhận.");
        }
        walk.complete(number, "petition-officer", "userTask_recordTransferAnswer", answer);
        isClosed(number, PetitionAction.TRANSFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"11 | conditionsMet=false fromSettledComplaint=true", "13 | conditionsMet=false"})
    void tellsADenouncerThatItIsNotAccepted(int row, String changes) {
        var number = classified("POST", "DENUNCIATION", changes);
        follow(number, "REFUSE", Map.of());
        walk.complete(number, "petition-officer", "userTask_draftConclusion", Map.of("conclusionReason", REASON));
        signAndIssue(number, true);
        var paper = paper(number, "TC-05");
        hasNineParts(paper);
        assertThat(paper)
                .contains("Về việc không thụ lý tố cáo", "Lý do: " + REASON, number.value())
                .doesNotContain(NAME);
        isClosed(number, PetitionAction.REFUSE);
        assertThat(clocks.find(number, "DENUNCIATION_INTAKE").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 | DENUNCIATION | competent=false lowerBodyOverdue=true | T-11",
                "18 | COMPLAINT | competent=false respondent=PROVINCE_CHAIR lowerBodyOverdue=true | P-10"
            })
    void demandsAReportFromALowerBodyAndUrgesIt(int row, String kind, String changes, String form) {
        var number = classified("POST", kind, changes);
        follow(number, "ORDER_REPORT", Map.of());
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of("receiver", "UBND xã Phù Lãng", "conclusionReason", REASON, "replyBy", "2026-07-20"));
        signAndIssue(number, true);
        var paper = paper(number, form);
        hasNineParts(paper);
        assertThat(paper)
                .contains("Kính gửi: UBND xã Phù Lãng.", REASON, "20/07/2026")
                .doesNotContain(NAME);
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        assertThat(walk.due(number, "petition-officer", "userTask_recordLowerReport"))
                .as("the day of the letter")
                .isEqualTo("2026-07-20");

        walk.complete(
                number,
                "petition-officer",
                "userTask_recordLowerReport",
                Map.of("reportKind", "URGE", "urgedReplyBy", "2026-07-27"));
        signAndIssue(number, true);
        var letters = new ArrayList<String>();
        documents.of(number).stream()
                .filter(document -> document.form().equals(form))
                .forEach(document -> letters.add(read(document)));
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1)).contains("lần đôn đốc thứ 1", "27/07/2026");

        assertThat(walk.due(number, "petition-officer", "userTask_recordLowerReport"))
                .isEqualTo("2026-07-27");
        assertThat(book("?cho=true")).contains("UBND xã Phù Lãng", "chờ báo cáo trước ngày 27/07/2026", "1 lần");
        assertThat(book("/giao-ban")).contains(number.value(), "UBND xã Phù Lãng", "chờ báo cáo", OWED);
        assertThat(read(walk.bytes("petition-officer", "/so-chuyen-don/giao-ban/docx")))
                .contains("DANH SÁCH ĐƠN ĐÃ CHUYỂN", "lập ngày 08/07/2026", number.value(), "UBND xã Phù Lãng", OWED)
                .doesNotContain(NAME);

        var unnumbered = walk.submit(
                number,
                "petition-officer",
                "userTask_recordLowerReport",
                Map.of("reportKind", "REPORTED", "reportedOn", TODAY, "reportGist", "Đã giải quyết xong."));
        assertThat(unnumbered.statusCode()).as(unnumbered.body()).isEqualTo(400);
        refused(
                number,
                "petition-officer",
                "userTask_recordLowerReport",
                Map.of(
                        "reportKind", "REPORTED",
                        "reportedOn", "2026-07-07",
                        "reportNumber", "9/BC-UBND",
                        "reportDate", "2026-07-07",
                        "reportGist", "Đã giải quyết xong."),
                "“Ngày nhận báo cáo” không thể trước ngày 08/07/2026");
        walk.complete(
                number,
                "petition-officer",
                "userTask_recordLowerReport",
                Map.of(
                        "reportKind", "REPORTED",
                        "reportedOn", TODAY,
                        "reportNumber", "9/BC-UBND",
                        "reportDate", TODAY,
                        "reportGist", "Đã giải quyết xong."));
        isClosed(number, PetitionAction.ORDER_REPORT);
        assertThat(book("?cho=true")).doesNotContain(number.value());
        assertThat(book("?tu=2026-07-01&den=2026-07-31&q=" + number.value()))
                .contains("Đã giao, đã có báo cáo", "Đã giải quyết xong.");
        assertThat(records.find(number).orElseThrow().outcome())
                .contains("Đã giải quyết xong. (báo cáo số 9/BC-UBND ngày 08/07/2026)");
        if (kind.equals("COMPLAINT")) {
            assertThat(paper(number, "P-20")).contains("Về khiếu nại quá thời hạn", REASON);
        }
    }

    @Test
    void row19ReturnsAComplaintToWhoeverSentItOn() {
        var number = classified("ELECTED", "COMPLAINT", "competent=false respondent=PROVINCE_CHAIR");
        follow(number, "RETURN", Map.of());
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of(
                        "receiver", "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh",
                        "reference", "45/CV-ĐĐBQH ngày 01/07/2026",
                        "conclusionReason", REASON,
                        "conclusionPapers", "[{\"item\": \"Đơn (bản chính)\"}]"));
        signAndIssue(number, true);
        var paper = paper(number, "P-09");
        hasNineParts(paper);
        assertThat(paper)
                .contains(
                        "Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bắc Ninh.",
                        "(văn bản 45/CV-ĐĐBQH ngày 01/07/2026)",
                        "Lý do trả lại đơn: " + REASON,
                        "1. Đơn (bản chính).",
                        NAME);
        isClosed(number, PetitionAction.RETURN);
    }

    /** Rows 12, 16 and 22: the leader approves Mẫu 01, and the case goes on in its procedure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | DENUNCIATION | userTask_decideDenunciation",
                "16 | COMPLAINT | userTask_decideAcceptance",
                "22 | FEEDBACK | userTask_decideFeedback"
            })
    void proposesToAcceptAndHandsOver(int row, String kind, String next) {
        var number = classified("POST", kind, "");
        follow(number, "ACCEPT", Map.of());
        walk.complete(number, "resolver", "userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        assertThat(paper(number, "XLD-01")).contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN");
        assertThat(walk.openTasks(number)).containsExactly(next);
    }

    /** What no row proposes, chosen by departure: the answer goes out as a paper of its own, signed and numbered. */
    @ParameterizedTest
    @CsvSource({
        "FEEDBACK, REFUSE, đơn không được thụ lý giải quyết",
        "MIXED, REFUSE, đơn không được thụ lý giải quyết",
        "FEEDBACK, OUT_OF_SCOPE, đơn không thuộc phạm vi xử lý",
        "COMPLAINT, OUT_OF_SCOPE, đơn không thuộc phạm vi xử lý"
    })
    void aDepartureEndsWithTheNoticeOfItsResult(String kind, String action, String said) {
        var number = classified("POST", kind, "");
        walk.complete(
                number,
                "petition-officer",
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", action, "departureReason", REASON));
        var draft = new HashMap<String, Object>(Map.of("conclusionReason", REASON));
        if (action.equals("OUT_OF_SCOPE")) {
            draft.put("receiver", BODY);
        }
        walk.complete(number, "petition-officer", "userTask_draftConclusion", draft);
        signAndIssue(number, true);
        var paper = paper(number, "P-05A");
        hasNineParts(paper);
        assertThat(paper).contains(said, "Lý do, nội dung: " + REASON);
        assertThat(paper.contains(NAME)).as("of a mixed one nobody is named").isEqualTo(!kind.equals("MIXED"));
        isClosed(number, PetitionAction.valueOf(action));
    }

    /** The leader approves to take it up as it is; no procedure has it, so the notice says so. */
    @Test
    void aMixedPetitionThatIsAcceptedEndsWithTheNoticeOfItsResult() {
        var number = classified("POST", "MIXED", "");
        walk.complete(
                number,
                "petition-officer",
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "ACCEPT", "departureReason", REASON));
        walk.complete(number, "resolver", "userTask_approveProposal", Map.of("proposalAnswer", "APPROVE"));
        walk.complete(
                number,
                "petition-officer",
                "userTask_draftConclusion",
                Map.of("receiver", BODY, "conclusionReason", REASON));
        signAndIssue(number, true);
        assertThat(paper(number, "P-05A")).contains("đơn được thụ lý giải quyết.");
        isClosed(number, PetitionAction.ACCEPT);
    }

    /** Row 1 to its end: who may change the rule is another body, and gets it by a signed letter within 5 working days. */
    @Test
    void row01LeavesFeedbackAboutARuleToItsProcedure() {
        var number = classified("POST", "RULE_FEEDBACK", "competent=false");
        follow(number, "OUT_OF_SCOPE", Map.of());
        assertThat(walk.openTasks(number)).containsExactly("userTask_classifyRuleFeedback");
        assertThat(clocks.find(number, "RULE_FEEDBACK_FORWARD").orElseThrow().due())
                .isEqualTo("2026-07-10");
        walk.complete(
                number,
                "petition-officer",
                "userTask_classifyRuleFeedback",
                Map.of(
                        "ruleClass",
                        "NOT_IN_COMPETENCE",
                        "classifiedOn",
                        TODAY,
                        "classReason",
                        REASON,
                        "forwardTo",
                        "Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh"));
        walk.complete(number, "resolver", "userTask_signFeedbackNotice", Map.of("signing", "SIGN", "signedOn", TODAY));
        walk.complete(number, "clerk", "userTask_forwardRuleFeedback", Map.of("issuedOn", TODAY));
        var paper = issued(number);
        hasNineParts(paper);
        assertThat(paper).contains("Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(clocks.find(number, "RULE_FEEDBACK_FORWARD").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    /** Row 22 to its end: accepted, answered by the leader, issued and sent. */
    @Test
    void row22AnswersFeedback() {
        var number = classified("POST", "FEEDBACK", "");
        follow(number, "ACCEPT", Map.of());
        walk.complete(
                number,
                "resolver",
                "userTask_approveProposal",
                Map.of("proposalAnswer", "APPROVE", "approvedOn", TODAY));
        assertThat(paper(number, "XLD-01")).contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN", "ngày 08 tháng 7 năm 2026");
        walk.complete(
                number,
                "resolver",
                "userTask_decideFeedback",
                Map.of("handling", "ANSWER", "decidedOn", TODAY, "findings", "Đã sửa đèn đường."));
        walk.complete(number, "clerk", "userTask_issueFeedbackAnswer", Map.of("issuedOn", TODAY));
        var paper = issued(number, "XLD-01");
        hasNineParts(paper);
        assertThat(paper).contains("Đã sửa đèn đường.");
        walk.complete(
                number,
                "clerk",
                "userTask_sendFeedbackAnswer",
                Map.of("sentOn", TODAY, "recipients", "[\"PETITIONER\"]", "publishes", false));
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.CLOSED);
    }

    /** Row 16 to its paper: the leader approves Mẫu 01, the resolver accepts, and the notice of acceptance goes out. */
    @Test
    void row16AcceptsAComplaintByItsNotice() {
        var number = classified("POST", "COMPLAINT", "");
        follow(number, "ACCEPT", Map.of());
        walk.complete(
                number,
                "resolver",
                "userTask_approveProposal",
                Map.of("proposalAnswer", "APPROVE", "approvedOn", TODAY));
        assertThat(paper(number, "XLD-01")).contains("PHIẾU ĐỀ XUẤT THỤ LÝ ĐƠN", NAME);
        walk.complete(
                number,
                "resolver",
                "userTask_decideAcceptance",
                Map.of(
                        "acceptanceDecision", "ACCEPT",
                        "decidedOn", TODAY,
                        "subject", "Giấy phép xây dựng số 12/GPXD",
                        "respondentOffice", "Chủ tịch Ủy ban nhân dân phường",
                        "respondentSeat", "Phường Nhân Hòa, tỉnh Bắc Ninh",
                        "complexityCriteria", "[]"));
        walk.complete(number, "clerk", "userTask_issueAcceptanceNotice", Map.of("issuedOn", TODAY));
        var paper = issued(number, "XLD-01");
        hasNineParts(paper);
        assertThat(paper).contains("thụ lý", NAME);
        assertThat(clocks.find(number, "COMPLAINT_ACCEPT").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    /** The one issued paper but those of these forms, as Word shows it. */
    private String issued(CaseNumber number, String... but) {
        var issued = documents.of(number).stream()
                .filter(document -> document.issuedOn() != null && !List.of(but).contains(document.form()))
                .toList();
        assertThat(issued).extracting(CaseDocument::form).hasSize(1);
        return read(issued.get(0));
    }

    /** Row 24 stands for what matches no row; an officer asks, too, where he is not sure. */
    @Test
    void row24AsksAndRoutesAgain() {
        var number = classified("POST", "FEEDBACK", "");
        walk.complete(
                number,
                "petition-officer",
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "REVIEW", "departureReason", "Chưa rõ loại đơn."));
        assertThat(clocks.find(number, "PETITION_UNPROCESSED_ALARM")
                        .orElseThrow()
                        .state())
                .as("to ask is not to process")
                .isEqualTo(ClockState.RUNNING);
        walk.complete(number, "petition-officer", "userTask_recordReview", Map.of("opinion", "Là kiến nghị."));
        assertThat(walk.openTasks(number)).containsExactly("userTask_confirmRoute");
        walk.complete(
                number,
                "petition-officer",
                "userTask_confirmRoute",
                Map.of("routeChoice", "DEPART", "chosenAction", "FILE", "departureReason", "Theo ý kiến pháp chế."));
        walk.complete(number, "petition-officer", "userTask_draftConclusion", Map.of("conclusionReason", REASON));
        signAndIssue(number, false);
        assertThat(paper(number, "P-13")).contains("PHIẾU LƯU ĐƠN", REASON);
        isClosed(number, PetitionAction.FILE);
    }

    @Test
    void goesBackToItsRouteWhereTheLeaderDoesNotSign() {
        var number = classified("POST", "FEEDBACK", "fit=false");
        follow(number, "FILE", Map.of());
        walk.complete(number, "petition-officer", "userTask_draftConclusion", Map.of("conclusionReason", REASON));
        walk.complete(
                number,
                "resolver",
                "userTask_signConclusion",
                Map.of("signing", "SEND_BACK", "signedOn", TODAY, "signingRemark", "Đơn đủ điều kiện."));
        assertThat(walk.openTasks(number)).containsExactly("userTask_confirmRoute");
        assertThat(records.find(number).orElseThrow().status()).isEqualTo(CaseStatus.OPEN);
        var alarm = clocks.find(number, "PETITION_UNPROCESSED_ALARM").orElseThrow();
        assertThat(alarm.state()).as("what is sent back is not processed").isEqualTo(ClockState.RUNNING);
        assertThat(alarm.due()).as("counted from the receipt").isEqualTo("2026-08-17");
        follow(number, "FILE", Map.of());
        walk.complete(number, "petition-officer", "userTask_draftConclusion", Map.of("conclusionReason", REASON));
        signAndIssue(number, false);
        isClosed(number, PetitionAction.FILE);
    }

    @Test
    void alarmsFortyFiveDaysAfterAReceiptThatNobodyProcessed() {
        var number = walk.file("POST", "Nội dung của đơn về cấp phép xây dựng.");
        var alarm = clocks.find(number, "PETITION_UNPROCESSED_ALARM").orElseThrow();
        assertThat(alarm.from()).isEqualTo("2026-07-03");
        assertThat(alarm.due()).isEqualTo("2026-08-17");
        assertThat(alarm.state()).isEqualTo(ClockState.RUNNING);
        clock.today(LocalDate.of(2026, 8, 18));
        assertThat(clocks.find(number, "PETITION_UNPROCESSED_ALARM")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MISSED);
        watch.watch();
        assertThat(walk.warnings("manager")).contains(number.value(), "Đơn chưa được xử lý");
    }
}
