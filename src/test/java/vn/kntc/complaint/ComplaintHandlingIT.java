package vn.kntc.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.CaseEntry;
import vn.kntc.casefile.CaseKind;
import vn.kntc.casefile.CaseLedger;
import vn.kntc.casefile.CaseLinks;
import vn.kntc.casefile.CaseSection;
import vn.kntc.casefile.RespondentBody;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Reveals;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.organization.Agencies;
import vn.kntc.organization.Agency;
import vn.kntc.organization.AgencyLevel;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;
import vn.kntc.testing.ClearTextScan;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** The handling with the law, the calendar, the vault and the documents as they are. */
@KntcIT
class ComplaintHandlingIT {

    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final UserId CLERK = new UserId("clerk.nhanhoa");
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final String NAME = "Nguyễn Thị Quỳnh Hương Xuyến";
    private static final AtomicInteger NUMBERS = new AtomicInteger(770000);

    private final ComplaintHandling complaints;
    private final ComplaintViews views;
    private final ComplaintRepository repository;
    private final Clocks clocks;
    private final CaseLedger ledger;
    private final CaseLinks links;
    private final Documents documents;
    private final Vault vault;
    private final Reveals reveals;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    @Autowired
    ComplaintHandlingIT(
            ComplaintHandling complaints,
            ComplaintViews views,
            ComplaintRepository repository,
            Clocks clocks,
            CaseLedger ledger,
            CaseLinks links,
            Documents documents,
            Vault vault,
            Reveals reveals,
            Agencies agencies,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.complaints = complaints;
        this.views = views;
        this.repository = repository;
        this.clocks = clocks;
        this.ledger = ledger;
        this.links = links;
        this.documents = documents;
        this.vault = vault;
        this.reveals = reveals;
        this.agencies = agencies;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** Where the paper cannot be issued, its number is not taken either. */
    @Test
    void noNumberIsTakenForAPaperWhoseTurnItIsNot() {
        var number = routed(day(7, 3), Map.of());
        refused(
                () -> complaints.enterNumber(number, NumberedPaper.RESOLUTION_DECISION, "15/QĐ-UBND", day(7, 2), CLERK),
                "Không thực hiện được bước này");
    }

    @Test
    void handlesAComplaintFromAcceptanceToLegalEffectUnderTheNewLaw() throws IOException {
        var number = routed(day(7, 3), Map.of());
        assertThat(clock(number, "COMPLAINT_ACCEPT").due()).isEqualTo(day(7, 14));
        accept(number, day(7, 8), List.of("A"));
        var resolve = clock(number, "COMPLAINT_RESOLVE_1");
        assertThat(resolve.from()).isEqualTo(day(7, 8));
        assertThat(resolve.amount()).isEqualTo(45);
        assertThat(clock(number, "COMPLAINT_ACCEPT").state()).isEqualTo(ClockState.MET);

        verified(number, day(7, 10), day(7, 20), List.of());
        assertThat(complaints.isDialogueRequired(number)).isTrue();

        clock.today(day(7, 21));
        assertThatThrownBy(() -> complaints.scheduleDialogue(number, Acts.plan(day(7, 24)), VERIFIER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("05 ngày")
                .hasMessageContaining("19/07/2026");
        assertThat(complaints.scheduleDialogue(number, Acts.plan(day(7, 27)), VERIFIER))
                .isEqualTo("COMPLAINT_DIALOGUE_NOTICE");
        assertThat(clock(number, "COMPLAINT_DIALOGUE_NOTICE").due()).isEqualTo(day(7, 22));
        clock.today(day(7, 23));
        assertThatThrownBy(() -> complaints.issueDialogueNotice(number, day(7, 23), CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("22/07/2026");
        complaints.issueDialogueNotice(number, day(7, 22), CLERK);
        assertThat(clock(number, "COMPLAINT_DIALOGUE_NOTICE").state()).isEqualTo(ClockState.MET);
        clock.today(day(7, 27));
        assertThat(complaints.holdDialogue(number, Acts.dialogue(day(7, 27), Attendance.PRESENT), RESOLVER))
                .isFalse();

        clock.today(day(7, 29));
        assertThat(complaints.decide(number, Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT), RESOLVER))
                .isEqualTo(ComplaintOutcome.PARTLY_RIGHT);
        complaints.issueDecision(number, day(7, 29), CLERK);
        // signed on the 28th, but issued on the 29th: then the complaint is resolved
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").metOn()).isEqualTo(day(7, 29));
        assertThat(clock(number, "COMPLAINT_SEND_1").due()).isEqualTo(day(8, 3));
        assertThat(clock(number, "COMPLAINT_EFFECT").from()).isEqualTo(day(7, 29));

        clock.today(day(8, 5));
        complaints.send(
                number, Acts.dispatch(day(7, 31), DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR), CLERK);
        complaints.recordDelivery(number, day(8, 5), CLERK);
        assertThat(complaints.publish(number, Acts.posting(day(8, 4)), CLERK)).isTrue();
        var display = clock(number, "COMPLAINT_PUBLISH_DISPLAY").due();
        assertThat(display).isEqualTo(day(8, 19));
        clock.today(day(8, 21));
        assertThatThrownBy(() -> complaints.confirmPublication(number, Acts.end(day(8, 21), day(8, 18)), CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("19/08/2026");
        complaints.confirmPublication(number, Acts.end(day(8, 21), day(8, 20)), CLERK);

        entered(number);
        clock.today(day(9, 8));
        complaints.recordLegalEffect(number);
        var view = views.find(number).orElseThrow();
        assertThat(view.status()).isEqualTo(ComplaintStatus.IN_FORCE);
        assertThat(view.inForceOn())
                .isEqualTo(nextDay(clock(number, "COMPLAINT_EFFECT").due()));
        assertThat(clocks.of(number)).allSatisfy(one -> assertThat(one.state()).isEqualTo(ClockState.MET));
        // in force on 29/8, received on 5/8: complained of again until 4/9
        var execution = links.of(number).stream()
                .filter(link -> link.relation().equals("EXECUTION"))
                .map(CaseLinks.Link::other)
                .toList();
        assertThat(execution).hasSize(1);
        assertThat(clock(execution.get(0), "COMPLAINT_EXECUTE").from()).isEqualTo(day(9, 5));
        assertThat(clock(execution.get(0), "COMPLAINT_EXECUTE").due()).isEqualTo(day(9, 11));

        var papers = documents.of(number);
        assertThat(papers)
                .extracting(CaseDocument::form)
                .containsExactlyInAnyOrder("KN-03", "P-15", "K-03", "KN-05", "KN-13", "K-06", "KN-14", "KN-15", "K-11");
        assertThat(papers).allSatisfy(paper -> {
            assertThat(paper.issuedOn()).as(paper.form()).isNotNull();
            assertThat(text(paper)).as(paper.form()).doesNotContain("null", "{{", "}}", ", ,", " ,", ", thành viên.,");
        });
        assertThat(text(paper(papers, "KN-03")))
                .contains(NAME, "027168004321", "10/05/2021", "Cục Cảnh sát quản lý hành chính về trật tự xã hội");
        assertThat(text(paper(papers, "KN-15"))).contains("Xét khiếu nại đề ngày 01/06/2026 của ông (bà) " + NAME);
        assertThat(text(paper(papers, "KN-15")))
                .contains(NAME, "đúng một phần", "30 ngày", "01 năm", "Luật Đất đai ngày 18 tháng 01 năm 2024");
        assertThat(text(paper(papers, "KN-15")))
                .containsSubsequence(
                        "Căn cứ: Điều 79, Điều 91 Luật Đất đai.",
                        "Căn cứ: Điều 159 Luật Đất đai.",
                        "Nhận định: Đơn giá đã áp dụng đúng bảng giá đất.");
        var functions = "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025";
        assertThat(text(paper(papers, "KN-05"))).contains(functions);
        assertThat(text(paper(papers, "KN-15"))).contains(functions);
        assertThat(text(paper(papers, "KN-03"))).doesNotContain("72/2025/QH15");
        assertThat(text(paper(papers, "KN-05")))
                .contains("Công chức địa chính, Ủy ban nhân dân phường Nhân Hòa, thành viên");
        assertThat(text(paper(papers, "KN-13")))
                .containsSubsequence(
                        "2. Người bị khiếu nại: Chủ tịch Ủy ban nhân dân phường Nhân Hòa.",
                        "Địa chỉ: số 8 phố Lê Lợi.");
        assertThat(text(paper(papers, "KN-15"))).contains("địa chỉ: số 8 phố Lê Lợi.");
        assertThat(text(paper(papers, "KN-14")))
                .contains("Người khiếu nại, về vấn đề", "đề nghị đo lại.")
                .contains("ông Hoàng Đức Thắng, Phó Chủ tịch Ủy ban nhân dân phường Nhân Hòa")
                .contains("vắng mặt có lý do (Đi công tác theo lệnh triệu tập)");
        assertThat(text(paper(papers, "KN-15")))
                .contains(
                        "Điều kiện thụ lý: Khiếu nại thuộc thẩm quyền giải quyết, do người có năng lực hành vi dân sự đầy đủ")
                .contains("còn trong thời hiệu; kết quả xem xét ngày 08/07/2026 không có căn cứ không thụ lý");
        // nothing to settle besides: the decision has three articles
        assertThat(text(paper(papers, "KN-15"))).contains("Như Điều 3;").doesNotContain("Như Điều 4");
        assertThat(text(paper(papers, "K-11"))).doesNotContain(NAME);
        assertThat(reveals.log(number))
                .allSatisfy(entry -> assertThat(entry.purpose()).startsWith("Soạn thảo văn bản: "));
        assertThat(view.steps()).extracting(CaseSection.Step::title).contains("Quyết định giải quyết");
        var scan = new ClearTextScan(jdbc);
        assertThat(scan.tablesHolding("kntc", NAME)).isEmpty();
        assertThat(scan.tablesHolding("camunda", NAME)).isEmpty();
    }

    @Test
    void refusesOnAFoundGround() throws IOException {
        var number = routed(day(7, 3), Map.of("withinTimeLimit", false));
        clock.today(day(7, 9));
        assertThat(complaints.groundsAgainst(number).codes()).containsExactly("11.6");
        complaints.decideAcceptance(number, Acts.refusing(day(7, 8), List.of("11.6"), null), RESOLVER);
        complaints.issueRefusalNotice(number, day(7, 9), null, CLERK);
        var paper = paper(documents.of(number), "KN-04");
        assertThat(paper.number()).isNotNull();
        assertThat(text(paper)).contains("khoản 6 Điều 11 Luật Khiếu nại", NAME).doesNotContain("null");
        assertThat(clocks.of(number))
                .singleElement()
                .extracting(StatutoryClock::state)
                .isEqualTo(ClockState.MET);
        assertThat(views.find(number).orElseThrow().outcome()).isEqualTo(ComplaintOutcome.REFUSED);
    }

    @Test
    void holdsTheDialogueOfAComplaintAcceptedEarlierByTheNewRules() {
        var number = routed(LocalDate.of(2026, 6, 15), Map.of());
        assertThat(clock(number, "COMPLAINT_ACCEPT").regime().code()).isEqualTo("R2");
        accept(number, LocalDate.of(2026, 6, 18), List.of("JUDGEMENT"));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").amount()).isEqualTo(45);
        verified(number, LocalDate.of(2026, 6, 19), LocalDate.of(2026, 6, 26), List.of());
        clock.today(LocalDate.of(2026, 6, 26));
        // a dialogue of June has no minimum for its notice, one of July has
        assertThat(complaints.scheduleDialogue(number, Acts.plan(LocalDate.of(2026, 6, 29)), VERIFIER))
                .isEqualTo("COMPLAINT_RESOLVE_1");
        complaints.issueDialogueNotice(number, LocalDate.of(2026, 6, 26), CLERK);
        clock.today(LocalDate.of(2026, 6, 29));
        assertThat(complaints.holdDialogue(
                        number, Acts.dialogue(LocalDate.of(2026, 6, 29), Attendance.ABSENT_WITH_GOOD_REASON), RESOLVER))
                .isTrue();
        assertThatThrownBy(() -> complaints.scheduleDialogue(number, Acts.plan(day(7, 2)), VERIFIER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("05 ngày");
        assertThat(complaints.scheduleDialogue(number, Acts.plan(day(7, 6)), VERIFIER))
                .isEqualTo("COMPLAINT_DIALOGUE_NOTICE");
    }

    @Test
    void countsTheResolutionAnewWhenTheCaseIsFoundComplexLater() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").amount()).isEqualTo(30);
        clock.today(day(7, 10));
        complaints.reCheck(number, Acts.reCheck(day(7, 9), false), RESOLVER);
        complaints.assignVerification(number, Acts.assignment(day(7, 10), day(7, 25), List.of("B")), RESOLVER);
        var resolve = clock(number, "COMPLAINT_RESOLVE_1");
        assertThat(resolve.amount()).isEqualTo(45);
        assertThat(resolve.from()).isEqualTo(day(7, 8));
        assertThat(text(paper(documents.of(number), "P-15")))
                .contains("Tình tiết của vụ việc: Phải xác minh tại hai phường.")
                .contains("NGƯỜI TRÌNH", "CÁN BỘ XÁC MINH", "(Ký, ghi rõ họ tên)")
                .contains("đến hết ngày 22/08/2026 (thời hạn đã tính trước đó: đến hết ngày 07/08/2026)");
    }

    @Test
    void wantsTheReportAfterTheVerificationAndWithinThePeriodOfResolution() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        clock.today(day(7, 10));
        complaints.reCheck(number, Acts.reCheck(day(7, 9), false), RESOLVER);
        var resolveBy = clock(number, "COMPLAINT_RESOLVE_1").due();
        assertThat(resolveBy).isEqualTo(day(8, 7));
        assertThatThrownBy(() -> complaints.assignVerification(
                        number, Acts.assignment(day(7, 10), day(8, 8), List.of()), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("07/08/2026");
        var tooLong = new VerificationAssignment(
                day(7, 10),
                VerifyingBody.SELF,
                null,
                false,
                new PersonInOffice("Công chức địa chính", null),
                null,
                List.of(),
                List.of("Diện tích"),
                11,
                day(7, 20),
                null,
                List.of(),
                null);
        assertThatThrownBy(() -> complaints.assignVerification(number, tooLong, RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("21/07/2026");
        // found complex in this very step, the period is longer
        complaints.assignVerification(number, Acts.assignment(day(7, 10), day(8, 8), List.of("B")), RESOLVER);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo(day(8, 22));
    }

    @Test
    void refusesAnOwnJudgementOfComplexityUnderTheNewLaw() {
        var number = routed(day(7, 3), Map.of());
        clock.today(day(7, 8));
        assertThatThrownBy(() -> complaints.decideAcceptance(
                        number, Acts.accepting(day(7, 8), null, List.of("JUDGEMENT")), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Điều 3a");
        assertThat(repository.get(number).status()).isEqualTo(ComplaintStatus.ROUTED);
    }

    @Test
    void knowsNoCriteriaOfComplexityBeforeTheNewLaw() {
        var number = routed(LocalDate.of(2026, 6, 15), Map.of());
        clock.today(LocalDate.of(2026, 6, 18));
        var criteria = List.of("A", "JUDGEMENT");
        assertThatThrownBy(() -> complaints.decideAcceptance(
                        number, Acts.accepting(LocalDate.of(2026, 6, 18), null, criteria), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("từ ngày 01/7/2026");
    }

    @Test
    void takesANoticeBackThatCanNoLongerGoOutInTime() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        verified(number, day(7, 10), day(7, 20), List.of());
        complaints.scheduleDialogue(number, Acts.plan(day(7, 27)), VERIFIER);
        clock.today(day(7, 24));
        complaints.returnDialogueNotice(number, "Không còn đủ 05 ngày để gửi thông báo.", CLERK);
        assertThat(clock(number, "COMPLAINT_DIALOGUE_NOTICE").state()).isEqualTo(ClockState.CANCELLED);
        complaints.scheduleDialogue(number, Acts.plan(day(7, 31)), VERIFIER);
        assertThat(clock(number, "COMPLAINT_DIALOGUE_NOTICE").due()).isEqualTo(day(7, 26));
        assertThat(documents.of(number))
                .filteredOn(paper -> paper.form().equals("K-06"))
                .hasSize(1);
    }

    @Test
    void namesNoOtherSecondInstanceForACommune() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        verified(number, day(7, 10), day(7, 20), List.of());
        clock.today(day(7, 29));
        var decided = Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT);
        assertThatThrownBy(() -> complaints.decide(
                        number, withSecondInstance(decided, "Bộ trưởng Bộ Nông nghiệp và Môi trường"), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Chủ tịch Ủy ban nhân dân tỉnh");
    }

    private static Resolution withSecondInstance(Resolution of, String secondInstance) {
        return new Resolution(
                of.on(),
                of.outcome(),
                of.findings(),
                of.request(),
                of.grounds(),
                of.norms(),
                of.reasoning(),
                of.perContent(),
                of.ruling(),
                of.rulingDetail(),
                of.related(),
                of.compensation(),
                secondInstance,
                of.executors(),
                of.furtherBases());
    }

    @Test
    void wantsTheMinisterOfTheSectorNamedByAProvince() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        verified(number, day(7, 10), day(7, 20), List.of());
        clock.today(day(7, 29));
        var decided = Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT);
        // an agency with cases keeps its level; here it plays a province
        nowOfLevel(AgencyLevel.PROVINCE);
        try {
            assertThatThrownBy(() -> complaints.decide(number, decided, RESOLVER))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("Bộ trưởng");
            complaints.decide(number, withSecondInstance(decided, "Bộ trưởng Bộ Nông nghiệp và Môi trường"), RESOLVER);
        } finally {
            nowOfLevel(AgencyLevel.COMMUNE);
        }
        assertThat(text(paper(documents.of(number), "KN-15")))
                .contains("khiếu nại lần hai đến Bộ trưởng Bộ Nông nghiệp và Môi trường");
    }

    @Test
    void keepsTheEffectBackWhenASecondComplaintComes() {
        var number = issued();
        complaints.recordSecondComplaint(number);
        assertThat(clock(number, "COMPLAINT_EFFECT").state()).isEqualTo(ClockState.CANCELLED);
        var view = views.find(number).orElseThrow();
        assertThat(view.status()).isEqualTo(ComplaintStatus.SECOND_COMPLAINT);
        assertThat(view.outcome()).isEqualTo(ComplaintOutcome.PARTLY_RIGHT);
        assertThat(view.inForceOn()).isNull();
    }

    @Test
    void wantsAMeetingAnnouncedThreeDaysBefore() {
        var number = issued();
        clock.today(day(8, 6));
        assertThatThrownBy(() -> complaints.publish(number, meeting(day(8, 6), day(8, 4)), CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("03/08/2026");
        // the ward has a portal: the decision stands there besides
        assertThat(complaints.publish(number, meeting(day(8, 6), day(8, 3)), CLERK))
                .isTrue();
        assertThat(clock(number, "COMPLAINT_PUBLISH_DISPLAY").due()).isEqualTo(day(8, 21));
        assertThat(clock(number, "COMPLAINT_PUBLISH").state()).isEqualTo(ClockState.MET);
    }

    @Test
    void publishesOnThePortalWhatAnAgencyWithAPortalDecides() {
        var number = issued();
        clock.today(day(8, 6));
        var posted = new Publication(day(8, 6), PublicationWay.POSTING, "Bảng tin", null, null, null);
        assertThatThrownBy(() -> complaints.publish(number, posted, CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("thì phải đăng quyết định trên đó")
                .hasMessageContaining("khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP");
        var ward = agencies.get(new AgencyId("nhanhoa"));
        agencies.save(withoutPortal(ward), UserId.SYSTEM);
        try {
            assertThat(complaints.publish(number, posted, CLERK)).isTrue();
        } finally {
            agencies.save(ward, UserId.SYSTEM);
        }
    }

    @Test
    void recordsDispatchDeliveryAndPublicationOnce() {
        var number = issued();
        clock.today(day(8, 6));
        Runnable send = () -> complaints.send(
                number, Acts.dispatch(day(7, 31), DecisionRecipient.COMPLAINANT, DecisionRecipient.SUPERIOR), CLERK);
        refused(() -> complaints.recordDelivery(number, day(8, 3), CLERK), "chưa được gửi");
        send.run();
        complaints.recordDelivery(number, day(8, 3), CLERK);
        complaints.publish(number, Acts.posting(day(8, 4)), CLERK);

        var clocksBefore = clocks.of(number);
        var actsBefore = views.find(number).orElseThrow().steps();
        refused(send, "đã được ghi nhận");
        refused(() -> complaints.recordDelivery(number, day(8, 6), CLERK), "ngày nhận đã được ghi");
        refused(() -> complaints.publish(number, Acts.posting(day(8, 5)), CLERK), "đã được ghi nhận");
        refused(() -> complaints.returnDialogueNotice(number, "Không kịp", CLERK), "không có lịch đối thoại");
        assertThat(clocks.of(number)).isEqualTo(clocksBefore);
        assertThat(views.find(number).orElseThrow().steps()).isEqualTo(actsBefore);
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(OutOfOrder.class).hasMessageContaining(why);
    }

    private void nowOfLevel(AgencyLevel level) {
        jdbc.sql("update kntc.agency set level = ? where id = 'nhanhoa'")
                .param(level.name())
                .update();
    }

    private static Agency withoutPortal(Agency agency) {
        return new Agency(
                agency.id(),
                agency.level(),
                agency.name(),
                agency.abbreviation(),
                agency.superiorName(),
                agency.place(),
                agency.headTitle(),
                agency.secondInstance(),
                agency.inspectorateName());
    }

    @Test
    void namesTheBodyThatForwarded() {
        clock.today(day(7, 3));
        var number = deposited();
        var plain = Acts.routed(number, day(7, 3), Map.of());
        var forwarded = new ComplaintRouted(
                plain.caseNumber(),
                plain.agency(),
                plain.receivedOn(),
                null,
                plain.respondent(),
                plain.instance(),
                plain.summary(),
                plain.admissibilityFacts(),
                plain.contested(),
                plain.group(),
                Acts.SENT_ON,
                RespondentBody.UNKNOWN);
        transaction.executeWithoutResult(status -> events.publishEvent(Acts.handedOver(forwarded)));
        clock.today(day(7, 8));
        complaints.decideAcceptance(number, Acts.accepting(day(7, 8)), RESOLVER);
        assertThatThrownBy(() -> complaints.issueAcceptanceNotice(number, day(7, 8), null, CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("chuyển đơn");
        complaints.issueAcceptanceNotice(number, day(7, 8), "Ban Tiếp công dân tỉnh Bắc Ninh", CLERK);
        assertThat(text(paper(documents.of(number), "KN-03"))).contains("Ban Tiếp công dân tỉnh Bắc Ninh");
    }

    @Test
    void onlyNotesSuspensionAndStay() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        complaints.recordSuspensionGround(number);
        complaints.recordStayRequest(number);
        assertThat(repository.get(number).status()).isEqualTo(ComplaintStatus.IN_PROGRESS);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void endsEveryClockWhenTheComplaintIsWithdrawn() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        complaints.recordWithdrawal(number);
        assertThat(clocks.of(number)).extracting(StatutoryClock::state).doesNotContain(ClockState.RUNNING);
        assertThat(views.find(number).orElseThrow().outcome()).isEqualTo(ComplaintOutcome.WITHDRAWN);
    }

    @Test
    void aDecisionEnteredLaterStandsUnderTheLawOfItsOwnDay() {
        var received = LocalDate.of(2022, 3, 7);
        var number = routed(received, Map.of());
        accept(number, received.plusDays(3), List.of());
        verified(number, received.plusDays(4), received.plusDays(14), List.of());
        // entered in August 2026, when another law is in force
        clock.today(day(8, 5));
        var decided = received.plusDays(18);
        complaints.holdDialogue(number, planned(number, received.plusDays(16)), RESOLVER);
        complaints.decide(number, Acts.resolution(decided, ComplaintOutcome.PARTLY_RIGHT), RESOLVER);
        complaints.issueDecision(number, decided, CLERK);

        assertThat(text(paper(documents.of(number), "KN-15")))
                // a ward was under a district then, and which one is not known
                .doesNotContain("ỦY BAN NHÂN DÂN TỈNH BẮC NINH")
                .contains("khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân cấp huyện", "ngày 25 tháng 3 năm 2022")
                .contains("Căn cứ Luật Khiếu nại số 02/2011/QH13")
                .doesNotContain(
                        "155/2026/NĐ-CP", "136/2025/QH15", "72/2025/QH15", "lần hai đến Chủ tịch Ủy ban nhân dân tỉnh");
    }

    @Test
    void aDecisionCitesTheLawOfTheDayOnWhichItIsIssued() {
        var received = LocalDate.of(2026, 6, 1);
        var number = routed(received, Map.of());
        accept(number, received.plusDays(2), List.of());
        verified(number, received.plusDays(3), received.plusDays(13), List.of());
        clock.today(LocalDate.of(2026, 7, 2));
        complaints.holdDialogue(number, planned(number, LocalDate.of(2026, 6, 25)), RESOLVER);
        complaints.decide(number, Acts.resolution(LocalDate.of(2026, 6, 30), ComplaintOutcome.PARTLY_RIGHT), RESOLVER);
        complaints.issueDecision(number, LocalDate.of(2026, 7, 2), CLERK);

        assertThat(text(paper(documents.of(number), "KN-15"))).contains("136/2025/QH15", "155/2026/NĐ-CP");
    }

    private DialogueResult planned(CaseNumber number, LocalDate on) {
        complaints.scheduleDialogue(number, Acts.plan(on), VERIFIER);
        complaints.issueDialogueNotice(number, on.minusDays(1), CLERK);
        return Acts.dialogue(on, Attendance.PRESENT);
    }

    @Test
    void aPaperNamesItsSignerAndItsPlaceAsTheyWereCalledOnItsDay() {
        try {
            named("2026-01-01", "Trước");
            named("2026-07-15", "Sau");
            var number = routed(day(7, 3), Map.of());
            accept(number, day(7, 8), List.of());
            verified(number, day(7, 16), day(7, 20), List.of());

            assertThat(text(paper(documents.of(number), "KN-03")))
                    .contains("Nguyễn Tên Trước", "Nơi Trước, ngày 08 tháng 7")
                    .doesNotContain("Nguyễn Tên Sau");
            assertThat(text(paper(documents.of(number), "KN-05")))
                    .contains("Nguyễn Tên Sau", "Nơi Sau, ngày 16 tháng 7")
                    .doesNotContain("Nguyễn Tên Trước");
        } finally {
            jdbc.sql("delete from kntc.officer_name where family_name = 'Nguyễn Tên'")
                    .update();
            jdbc.sql("delete from kntc.agency_state where place like 'Nơi %'").update();
        }
    }

    private void named(String since, String givenName) {
        jdbc.sql(
                        """
                        insert into kntc.officer_name (account, since, family_name, given_name, title, changed_by)
                        values (:account, cast(:since as timestamptz), 'Nguyễn Tên', :given, null, 'admin')""")
                .param("account", RESOLVER.value())
                .param("since", since + "T08:00:00+07:00")
                .param("given", givenName)
                .update();
        jdbc.sql(
                        """
                        insert into kntc.agency_state (agency, entered_at, entered_by, level, name, abbreviation, superior, superior_name,
                            place, head_title, second_instance, inspectorate_name, has_portal, unit)
                        select id, cast(:since as timestamptz), 'admin', level, name, abbreviation, superior, superior_name, :place,
                            head_title, second_instance, inspectorate_name, has_portal, unit
                        from kntc.agency where id = 'nhanhoa'""")
                .param("since", since + "T08:00:00+07:00")
                .param("place", "Nơi " + givenName)
                .update();
    }

    private CaseNumber issued() {
        var number = routed(day(7, 3), Map.of());
        accept(number, day(7, 8), List.of());
        verified(number, day(7, 10), day(7, 20), List.of());
        clock.today(day(7, 29));
        complaints.decide(number, Acts.resolution(day(7, 28), ComplaintOutcome.PARTLY_RIGHT), RESOLVER);
        complaints.issueDecision(number, day(7, 29), CLERK);
        return number;
    }

    private static Publication meeting(LocalDate on, LocalDate noticeOn) {
        return new Publication(on, PublicationWay.MEETING, "Hội trường phường", noticeOn, null, on);
    }

    private CaseNumber routed(LocalDate receivedOn, Map<String, Object> deviating) {
        clock.today(receivedOn);
        var number = deposited();
        transaction.executeWithoutResult(
                status -> events.publishEvent(Acts.handedOver(Acts.routed(number, receivedOn, deviating))));
        return number;
    }

    /** What is carried out has a line in the ledger. */
    private void entered(CaseNumber number) {
        transaction.executeWithoutResult(status -> ledger.add(new CaseEntry(
                number,
                new AgencyId("nhanhoa"),
                "PETITION",
                "complaintFirstInstance",
                CaseKind.COMPLAINT,
                day(7, 3),
                "Khiếu nại việc thu hồi đất.",
                RESOLVER,
                clock.instant())));
    }

    private CaseNumber deposited() {
        var number = new CaseNumber("NHANHOA-2026-" + NUMBERS.incrementAndGet());
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(
                        PartyRole.PETITIONER,
                        NAME,
                        "số 27, ngõ 5, tổ dân phố Hữu Bằng",
                        IdType.CITIZEN_CARD,
                        "027168004321",
                        "0912345678",
                        LocalDate.of(2021, 5, 10),
                        "Cục Cảnh sát quản lý hành chính về trật tự xã hội")),
                "Tôi là " + NAME + ", khiếu nại việc thu hồi đất.",
                "Khiếu nại việc thu hồi đất.");
        vault.bind(deposit, number);
        return number;
    }

    private void accept(CaseNumber number, LocalDate on, List<String> criteria) {
        clock.today(on);
        complaints.decideAcceptance(number, Acts.accepting(on, null, criteria), RESOLVER);
        complaints.issueAcceptanceNotice(number, on, null, CLERK);
    }

    private void verified(CaseNumber number, LocalDate assignedOn, LocalDate reportedOn, List<String> criteria) {
        clock.today(assignedOn);
        complaints.reCheck(number, Acts.reCheck(assignedOn, false), RESOLVER);
        complaints.assignVerification(number, Acts.assignment(assignedOn, reportedOn, criteria), RESOLVER);
        complaints.issueVerificationDecision(number, assignedOn, CLERK);
        clock.today(reportedOn);
        complaints.reportVerification(number, Acts.findings(reportedOn, assignedOn, true), null, VERIFIER);
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private String text(CaseDocument paper) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(documents.open(paper.id(), CLERK)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static CaseDocument paper(List<CaseDocument> papers, String form) {
        return papers.stream()
                .filter(paper -> paper.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static LocalDate nextDay(LocalDate date) {
        return date.plusDays(1);
    }
}
