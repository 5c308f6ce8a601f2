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
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.casefile.GroupFacts;
import vn.kntc.clock.ClockState;
import vn.kntc.clock.Clocks;
import vn.kntc.clock.StatutoryClock;
import vn.kntc.complaint.ComplaintStops.Withdrawn;
import vn.kntc.complaint.StopAct.Coercion;
import vn.kntc.complaint.StopAct.Instrument;
import vn.kntc.complaint.StopAct.Recipient;
import vn.kntc.complaint.StopAct.Scope;
import vn.kntc.confidentiality.IdType;
import vn.kntc.confidentiality.Identity;
import vn.kntc.confidentiality.PartyRole;
import vn.kntc.confidentiality.Vault;
import vn.kntc.document.CaseDocument;
import vn.kntc.document.Documents;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;
import vn.kntc.testing.KntcIT;
import vn.kntc.testing.MovableClock;

/** Cases that are withdrawn, suspended and terminated, with the law, the calendar, the vault and the documents as they are. */
@KntcIT
class ComplaintStopsIT {

    private static final UserId OFFICER = new UserId("petition-officer.nhanhoa");
    private static final UserId RESOLVER = new UserId("resolver.nhanhoa");
    private static final UserId CLERK = new UserId("clerk.nhanhoa");
    private static final UserId VERIFIER = new UserId("verifier.nhanhoa");
    private static final AtomicInteger NUMBERS = new AtomicInteger(880000);
    private static final String SUSPENDED = "Đang tạm đình chỉ giải quyết";

    private final ComplaintHandling complaints;
    private final ComplaintStops stops;
    private final ComplaintViews views;
    private final Clocks clocks;
    private final Documents documents;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    @Autowired
    ComplaintStopsIT(
            ComplaintHandling complaints,
            ComplaintStops stops,
            ComplaintViews views,
            Clocks clocks,
            Documents documents,
            Vault vault,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.complaints = complaints;
        this.stops = stops;
        this.views = views;
        this.clocks = clocks;
        this.documents = documents;
        this.vault = vault;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @AfterEach
    void release() {
        clock.release();
    }

    /** 30 days from 08/01/2027 end on 07/02/2027, within Tết; 33 days are left out. */
    @Test
    void isSuspendedOverTet() {
        var number = accepted(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 8));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2027-02-11");
        suspended(number, LocalDate.of(2027, 1, 20));

        assertThat(clock(number, "COMPLAINT_RESOLVE_1").state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock(number, "DOCUMENT_ISSUE").state()).isEqualTo(ClockState.MET);
        assertThat(clock(number, "COMPLAINT_SUSPENSION_SEND").due()).isEqualTo("2027-01-25");
        assertThat(status(number)).isEqualTo(ComplaintStatus.SUSPENDED);
        var decision = text(number, "KN-14a");
        assertThat(decision)
                .contains(
                        "Về việc tạm đình chỉ giải quyết khiếu nại",
                        "Căn cứ điểm a khoản 1 Điều 11a Luật Khiếu nại;",
                        "Điều 1. Tạm đình chỉ việc giải quyết khiếu nại",
                        "Đang điều trị dài ngày")
                .doesNotContain("null", "{{");

        // the course stands still, and says why in one sentence
        assertThatThrownBy(() -> complaints.reCheck(number, Acts.reCheck(LocalDate.of(2027, 1, 20), false), RESOLVER))
                .isInstanceOf(OutOfOrder.class)
                .hasMessage("Không thực hiện được bước này: khiếu nại đang ở trạng thái “" + SUSPENDED + "”.");

        clock.today(LocalDate.of(2027, 1, 22));
        stops.sendSuspension(
                number,
                new StopAct.SuspensionSent(
                        LocalDate.of(2027, 1, 22), List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT)),
                CLERK);
        assertThat(clock(number, "COMPLAINT_SUSPENSION_SEND").state()).isEqualTo(ClockState.MET);

        resumed(number, LocalDate.of(2027, 2, 22));
        var resolve = clock(number, "COMPLAINT_RESOLVE_1");
        assertThat(resolve.state()).isEqualTo(ClockState.RUNNING);
        assertThat(resolve.due()).isEqualTo("2027-03-12");
        assertThat(resolve.originalDue()).isEqualTo("2027-02-11");
        assertThat(clock(number, "COMPLAINT_SUSPENSION_SEND").due()).isEqualTo("2027-02-25");
        assertThat(status(number)).isEqualTo(ComplaintStatus.IN_PROGRESS);
        assertThat(text(number, "KN-14b"))
                .contains("tính tiếp từ ngày ký Quyết định này, đến hết ngày 12/03/2027", "ngày 20/01/2027")
                .doesNotContain("null", "{{");
        complaints.reCheck(number, Acts.reCheck(LocalDate.of(2027, 2, 22), false), RESOLVER);
    }

    /** khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP: 14 days are left out of a period that began under the old law. */
    @Test
    void isSuspendedByTheNewLawThoughAcceptedBefore() {
        var number = accepted(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 22));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-07-22");
        clock.today(LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> stops.proposeSuspension(
                        number,
                        new StopAct.SuspensionProposed(LocalDate.of(2026, 6, 30), "11a.1.b", "Chờ bản án"),
                        OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Trước ngày 01/7/2026 không tạm đình chỉ giải quyết khiếu nại, và chỉ đình chỉ khi người"
                        + " khiếu nại rút khiếu nại (Điều 10 Luật Khiếu nại).");

        suspended(number, LocalDate.of(2026, 7, 6));
        sendSuspension(number, LocalDate.of(2026, 7, 7));
        resumed(number, LocalDate.of(2026, 7, 20));
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-08-05");
        assertThat(text(number, "KN-14b")).contains("đến hết ngày 05/08/2026");
    }

    @Test
    void isWithdrawnWholeUnderTheOldLaw() {
        var number = accepted(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16));
        clock.today(LocalDate.of(2026, 6, 22));
        var on = LocalDate.of(2026, 6, 22);
        assertRefused(
                number,
                withdrawal(on, Scope.PART, Instrument.PETITION, Coercion.NOT_ASKED),
                "Trước ngày 01/7/2026 chỉ rút được toàn bộ khiếu nại (Điều 10 Luật Khiếu nại).");
        assertRefused(
                number,
                withdrawal(on, Scope.WHOLE, Instrument.MINUTES, Coercion.NOT_ASKED),
                "Trước ngày 01/7/2026 việc rút khiếu nại phải thực hiện bằng đơn (Điều 10 Luật Khiếu nại).");
        stops.recordWithdrawal(number, withdrawal(on, Scope.WHOLE, Instrument.PETITION, Coercion.NOT_ASKED), OFFICER);
        assertThatThrownBy(() -> stops.recordWithdrawal(
                        number, withdrawal(on, Scope.WHOLE, Instrument.PETITION, Coercion.NOT_ASKED), OFFICER))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("chưa được xem xét");

        assertThat(stops.decideWithdrawal(number, taken(LocalDate.of(2026, 6, 22)), RESOLVER))
                .isEqualTo(Withdrawn.WHOLE);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(clock(number, "DOCUMENT_ISSUE").due()).isEqualTo("2026-06-23");
        clock.today(LocalDate.of(2026, 6, 23));
        assertThat(stops.issueTermination(number, LocalDate.of(2026, 6, 23), null, CLERK))
                .isEqualTo(ComplaintOutcome.WITHDRAWN);
        assertThat(clock(number, "COMPLAINT_CONTINUE").due()).isEqualTo("2026-07-23");
        assertThat(clocks.find(number, "COMPLAINT_SUSPENSION_SEND")).isEmpty();
        assertThat(text(number, "K-02"))
                .contains("Ngày 22/06/2026", "có đơn rút toàn bộ khiếu nại", "trong thời hạn 30 ngày")
                .doesNotContain("null", "{{");
        assertThatThrownBy(() -> stops.sendTermination(
                        number,
                        new StopAct.TerminationSent(LocalDate.of(2026, 6, 23), List.of(Recipient.RESPONDENT)),
                        CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Nơi nhận còn thiếu: người khiếu nại (Điều 10 Luật Khiếu nại).");
        stops.sendTermination(
                number, new StopAct.TerminationSent(LocalDate.of(2026, 6, 23), List.of(Recipient.COMPLAINANT)), CLERK);
        var view = views.find(number).orElseThrow();
        assertThat(view.status()).isEqualTo(ComplaintStatus.TERMINATED);
        assertThat(view.outcome()).isEqualTo(ComplaintOutcome.WITHDRAWN);
    }

    @Test
    void isWithdrawnWholeUnderTheNewLaw() {
        var number = accepted(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 8));
        var on = LocalDate.of(2026, 7, 15);
        clock.today(on);
        assertRefused(
                number,
                withdrawal(on, Scope.WHOLE, Instrument.MINUTES, Coercion.NOT_ASKED),
                "Phải ghi đã xem xét người khiếu nại có bị ép buộc, đe dọa khi rút khiếu nại hay không (Điều 10 Luật"
                        + " Khiếu nại).");
        stops.recordWithdrawal(number, withdrawal(on, Scope.WHOLE, Instrument.MINUTES, Coercion.NONE), VERIFIER);
        assertThat(text(number, "K-01"))
                .contains("Hôm nay, ngày 15 tháng 7 năm 2026", "3. Nội dung rút: toàn bộ khiếu nại.")
                .doesNotContain("null", "{{");
        assertThat(stops.decideWithdrawal(number, taken(on), RESOLVER)).isEqualTo(Withdrawn.WHOLE);
        clock.today(LocalDate.of(2026, 7, 16));
        stops.issueTermination(number, LocalDate.of(2026, 7, 16), null, CLERK);
        // Thursday and three working days
        assertThat(clock(number, "COMPLAINT_SUSPENSION_SEND").due()).isEqualTo("2026-07-21");
        assertThat(clocks.find(number, "COMPLAINT_CONTINUE")).isEmpty();
        assertThat(text(number, "KN-14a"))
                .contains(
                        "Về việc đình chỉ giải quyết khiếu nại",
                        "Căn cứ điểm a khoản 2 Điều 11a Luật Khiếu nại;",
                        "Điều 1. Đình chỉ việc giải quyết khiếu nại",
                        "Lý do: Người khiếu nại rút toàn bộ khiếu nại.")
                .doesNotContain("ạm đình chỉ", "null", "{{");
        assertThat(views.find(number).orElseThrow().outcome()).isEqualTo(ComplaintOutcome.WITHDRAWN);
        assertThatThrownBy(() -> complaints.reCheck(number, Acts.reCheck(LocalDate.of(2026, 7, 16), true), RESOLVER))
                .isInstanceOf(OutOfOrder.class)
                .hasMessageContaining("Đã đình chỉ giải quyết");
    }

    @Test
    void isWithdrawnInPartAndTheRestIsNamed() {
        var number = accepted(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 8));
        var on = LocalDate.of(2026, 7, 15);
        clock.today(on);
        stops.recordWithdrawal(number, withdrawal(on, Scope.PART, Instrument.PETITION, Coercion.NONE), OFFICER);
        assertThat(stops.decideWithdrawal(number, taken(on), RESOLVER)).isEqualTo(Withdrawn.PART);
        assertThat(status(number)).isEqualTo(ComplaintStatus.IN_PROGRESS);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").due()).isEqualTo("2026-08-07");

        complaints.reCheck(number, Acts.reCheck(on, false), RESOLVER);
        complaints.assignVerification(number, Acts.assignment(on, LocalDate.of(2026, 7, 24), List.of()), RESOLVER);
        complaints.issueVerificationDecision(number, on, CLERK);
        clock.today(LocalDate.of(2026, 7, 24));
        complaints.reportVerification(number, Acts.findings(LocalDate.of(2026, 7, 24), on, true), null, VERIFIER);
        assertThat(text(number, "KN-13"))
                .contains(
                        "Nội dung đã được rút, không giải quyết: Đơn giá bồi thường.",
                        "Nội dung còn lại được giải quyết: Diện tích đất bị thu hồi.")
                .doesNotContain("null", "{{");
    }

    @Test
    void membersOfAGroupWithdrawSinglyUntilNobodyIsLeft() {
        var number = accepted(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 8), 3);
        var on = LocalDate.of(2026, 7, 15);
        clock.today(on);
        stops.recordWithdrawal(number, members(on, 2), OFFICER);
        assertThat(stops.decideWithdrawal(number, taken(on), RESOLVER)).isEqualTo(Withdrawn.PART);
        assertRefused(number, members(on, 2), "Người khiếu nại số 2 đã được ghi là rút khiếu nại.");
        assertRefused(number, members(on, 4), "Danh sách chỉ có 3 người khiếu nại.");
        stops.recordWithdrawal(number, members(on, 1, 3), OFFICER);
        assertThat(stops.decideWithdrawal(number, taken(on), RESOLVER)).isEqualTo(Withdrawn.WHOLE);
        assertThat(status(number)).isEqualTo(ComplaintStatus.TERMINATION_DECIDED);
    }

    @Test
    void oneWhoIsCoercedDoesNotWithdraw() {
        var number = accepted(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 8));
        var on = LocalDate.of(2026, 7, 15);
        clock.today(on);
        stops.recordWithdrawal(number, withdrawal(on, Scope.WHOLE, Instrument.PETITION, Coercion.COERCED), OFFICER);
        assertThatThrownBy(() -> stops.decideWithdrawal(number, taken(on), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Người khiếu nại bị ép buộc, đe dọa thì không công nhận việc rút khiếu nại (Điều 10 Luật"
                        + " Khiếu nại).");
        assertThat(stops.decideWithdrawal(number, new StopAct.WithdrawalDecided(on, false, "Bị đe dọa"), RESOLVER))
                .isEqualTo(Withdrawn.NOT_TAKEN);
        assertThat(status(number)).isEqualTo(ComplaintStatus.IN_PROGRESS);
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theDeathOfTheComplainantIsToldToTheCommune() {
        var number = accepted(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 8));
        suspended(number, LocalDate.of(2026, 7, 13));
        sendSuspension(number, LocalDate.of(2026, 7, 14));
        var on = LocalDate.of(2026, 7, 20);
        clock.today(on);
        stops.proposeTermination(number, new StopAct.TerminationProposed(on, "11a.2.b", "Giấy chứng tử"), OFFICER);
        assertThatThrownBy(() -> stops.decideTermination(
                        number, new StopAct.TerminationDecided(on, true, "11a.1.a", "Đã chết"), RESOLVER))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Căn cứ đã chọn không phải căn cứ của quyết định này (Điều 11a Luật Khiếu nại).");
        assertThat(stops.decideTermination(
                        number,
                        new StopAct.TerminationDecided(on, true, "11a.2.b", "Quyền lợi không được thừa kế"),
                        RESOLVER))
                .isTrue();
        assertThat(clock(number, "COMPLAINT_RESOLVE_1").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(stops.issueTermination(number, on, null, CLERK)).isEqualTo(ComplaintOutcome.TERMINATED);
        assertThat(documents.of(number))
                .filteredOn(paper -> paper.form().equals("KN-14a"))
                .hasSize(2);
        assertThat(lastText(number, "KN-14a"))
                .contains("- Ủy ban nhân dân cấp xã nơi cư trú cuối cùng", "Điều 1. Đình chỉ việc giải quyết");
        assertThatThrownBy(() -> stops.sendTermination(
                        number,
                        new StopAct.TerminationSent(on, List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT)),
                        CLERK))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Nơi nhận còn thiếu: Ủy ban nhân dân cấp xã nơi cư trú cuối cùng");
        stops.sendTermination(
                number, new StopAct.TerminationSent(on, List.of(Recipient.RESPONDENT, Recipient.COMMUNE)), CLERK);
        assertThat(clock(number, "COMPLAINT_SUSPENSION_SEND").state()).isEqualTo(ClockState.MET);
        assertThat(views.find(number).orElseThrow().outcome()).isEqualTo(ComplaintOutcome.TERMINATED);
    }

    private void suspended(CaseNumber number, LocalDate on) {
        clock.today(on);
        stops.proposeSuspension(number, new StopAct.SuspensionProposed(on, "11a.1.a", "Giấy nhập viện"), OFFICER);
        assertThat(stops.decideSuspension(
                        number, new StopAct.SuspensionDecided(on, true, "11a.1.a", "Đang điều trị dài ngày"), RESOLVER))
                .isTrue();
        stops.issueSuspension(number, on, null, CLERK);
    }

    private void sendSuspension(CaseNumber number, LocalDate on) {
        clock.today(on);
        stops.sendSuspension(
                number, new StopAct.SuspensionSent(on, List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT)), CLERK);
    }

    private void resumed(CaseNumber number, LocalDate on) {
        clock.today(on);
        stops.decideResumption(number, new StopAct.ResumptionDecided(on, "Người khiếu nại đã ra viện"), RESOLVER);
        stops.issueResumption(number, on, null, CLERK);
    }

    private void assertRefused(CaseNumber number, StopAct.Withdrawal withdrawal, String sentence) {
        assertThatThrownBy(() -> stops.recordWithdrawal(number, withdrawal, OFFICER))
                .isInstanceOf(InvalidInput.class)
                .hasMessage(sentence);
    }

    private static StopAct.WithdrawalDecided taken(LocalDate on) {
        return new StopAct.WithdrawalDecided(on, true, null);
    }

    private static StopAct.Withdrawal withdrawal(LocalDate on, Scope scope, Instrument instrument, Coercion coercion) {
        boolean part = scope == Scope.PART;
        return new StopAct.Withdrawal(
                on,
                scope,
                instrument,
                true,
                instrument == Instrument.MINUTES ? "trụ sở Ủy ban nhân dân phường" : null,
                part ? List.of("Đơn giá bồi thường") : List.of(),
                part ? "Diện tích đất bị thu hồi" : null,
                List.of(),
                coercion,
                coercion == Coercion.NOT_ASKED ? null : "Đã hỏi trực tiếp người khiếu nại");
    }

    private static StopAct.Withdrawal members(LocalDate on, Integer... members) {
        return new StopAct.Withdrawal(
                on,
                Scope.MEMBERS,
                Instrument.PETITION,
                true,
                null,
                List.of(),
                null,
                List.of(members),
                Coercion.NONE,
                "Đã hỏi trực tiếp");
    }

    private CaseNumber accepted(LocalDate receivedOn, LocalDate acceptedOn) {
        return accepted(receivedOn, acceptedOn, 1);
    }

    private CaseNumber accepted(LocalDate receivedOn, LocalDate acceptedOn, int people) {
        clock.today(receivedOn);
        var number = deposited();
        var one = Acts.routed(number, receivedOn, Map.of());
        var routed = new ComplaintRouted(
                one.caseNumber(),
                one.agency(),
                one.receivedOn(),
                one.writtenOn(),
                one.respondent(),
                one.instance(),
                one.summary(),
                one.admissibilityFacts(),
                one.contested(),
                new GroupFacts(people, null, null),
                one.sender(),
                one.respondentBody());
        transaction.executeWithoutResult(status -> events.publishEvent(Acts.handedOver(routed)));
        clock.today(acceptedOn);
        complaints.decideAcceptance(number, Acts.accepting(acceptedOn), RESOLVER);
        complaints.issueAcceptanceNotice(number, acceptedOn, null, CLERK);
        return number;
    }

    private CaseNumber deposited() {
        var number = new CaseNumber("NHANHOA-2026-" + NUMBERS.incrementAndGet());
        var deposit = UUID.randomUUID();
        vault.deposit(
                deposit,
                List.of(new Identity(
                        PartyRole.PETITIONER,
                        "Vũ Thị Hồng Đào Tiên",
                        "số 27, ngõ 5, tổ dân phố Hữu Bằng",
                        IdType.CITIZEN_CARD,
                        "027168004555",
                        "0912345679",
                        LocalDate.of(2021, 5, 10),
                        "Cục Cảnh sát quản lý hành chính về trật tự xã hội")),
                "Tôi khiếu nại việc thu hồi đất.",
                "Khiếu nại việc thu hồi đất.");
        vault.bind(deposit, number);
        return number;
    }

    private ComplaintStatus status(CaseNumber number) {
        return views.find(number).orElseThrow().status();
    }

    private StatutoryClock clock(CaseNumber number, String key) {
        return clocks.find(number, key).orElseThrow();
    }

    private String text(CaseNumber number, String form) {
        return documents.of(number).stream()
                .filter(paper -> paper.form().equals(form))
                .findFirst()
                .map(this::text)
                .orElseThrow();
    }

    private String lastText(CaseNumber number, String form) {
        return documents.of(number).stream()
                .filter(paper -> paper.form().equals(form))
                .map(this::text)
                .filter(text -> !text.contains("Tạm đình chỉ việc"))
                .findFirst()
                .orElseThrow();
    }

    private String text(CaseDocument paper) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(documents.open(paper.id(), CLERK)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
