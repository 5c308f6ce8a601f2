package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/** Records that a complaint is withdrawn, whole or in part, and has the resolver decide on it (Điều 10 Luật Khiếu nại). */
@Component
class Withdrawals {

    private static final String SCOPE = "withdrawalScope";

    private final ComplaintDesk desk;
    private final Terminations terminations;
    private final StopPapers papers;
    private final Provisions provisions;

    Withdrawals(ComplaintDesk desk, Terminations terminations, StopPapers papers, Provisions provisions) {
        this.desk = desk;
        this.terminations = terminations;
        this.papers = papers;
        this.provisions = provisions;
    }

    void record(CaseNumber caseNumber, StopAct.Withdrawal withdrawal, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.Withdrawal.class);
        if (WithdrawnPart.pending(complaint).isPresent()) {
            throw new OutOfOrder("Việc rút khiếu nại đã ghi trước đó chưa được xem xét; hãy chờ người giải quyết.");
        }
        var recording = desk.recording(by);
        recording.requireDay("withdrawnOn", withdrawal.on(), complaint.receivedOn(), "ngày nhận khiếu nại");
        requireForm(withdrawal);
        requireScope(complaint, withdrawal);
        complaint.record(withdrawal, recording);
        desk.keep(complaint);
        if (withdrawal.instrument() == StopAct.Instrument.MINUTES) {
            papers.withdrawalMinutes(complaint, withdrawal, by);
        }
    }

    private void requireForm(StopAct.Withdrawal withdrawal) {
        var on = withdrawal.on();
        if (!withdrawal.signed()) {
            throw new InvalidInput("withdrawalSigned", provisions.sentence("WITHDRAW_SIGNED", on));
        }
        if (withdrawal.instrument() == StopAct.Instrument.MINUTES) {
            require(provisions.holds("WITHDRAW_BY_MINUTES", on), "WITHDRAW_BY_MINUTES", "withdrawnBy", on);
        }
        if (withdrawal.coercion() == StopAct.Coercion.NOT_ASKED && provisions.holds("WITHDRAWAL_FREE", on)) {
            throw new InvalidInput("coercion", provisions.sentence("WITHDRAWAL_FREE", on));
        }
    }

    private void requireScope(Complaint complaint, StopAct.Withdrawal withdrawal) {
        var on = withdrawal.on();
        switch (withdrawal.scope()) {
            case WHOLE -> {}
            case PART -> require(provisions.holds("WITHDRAW_PART", on), "WITHDRAW_PART", SCOPE, on);
            case MEMBERS -> {
                require(provisions.holds("WITHDRAW_MEMBERS", on), "WITHDRAW_MEMBERS", SCOPE, on);
                requireMembers(complaint, withdrawal);
            }
        }
    }

    private void require(boolean given, String point, String field, LocalDate on) {
        if (!given) {
            throw new InvalidInput(field, provisions.sentence(point, on));
        }
    }

    private static void requireMembers(Complaint complaint, StopAct.Withdrawal withdrawal) {
        int people = complaint.complainants();
        if (people < 2) {
            throw new InvalidInput(SCOPE, "Khiếu nại này chỉ có một người; hãy chọn rút toàn bộ hoặc một phần.");
        }
        var out = new HashSet<>(WithdrawnPart.membersOut(complaint));
        for (int i = 0; i < withdrawal.members().size(); i++) {
            var member = withdrawal.members().get(i);
            if (member < 1 || member > people) {
                throw new InvalidInput(
                        "withdrawingMembers[" + i + "].ordinal", "Danh sách chỉ có " + people + " người khiếu nại.");
            }
            if (!out.add(member)) {
                throw new InvalidInput(
                        "withdrawingMembers[" + i + "].ordinal",
                        "Người khiếu nại số " + member + " đã được ghi là rút khiếu nại.");
            }
        }
    }

    ComplaintStops.Withdrawn decide(CaseNumber caseNumber, StopAct.WithdrawalDecided decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(StopAct.WithdrawalDecided.class);
        var withdrawal = WithdrawnPart.pending(complaint)
                .orElseThrow(() -> new OutOfOrder("Không có việc rút khiếu nại nào chờ xem xét."));
        var recording = desk.recording(by);
        recording.requireDay("decidedOn", decision.on(), withdrawal.on(), "ngày rút khiếu nại");
        if (decision.taken() && withdrawal.coercion() == StopAct.Coercion.COERCED) {
            throw new InvalidInput("withdrawalTaken", provisions.sentence("WITHDRAWAL_COERCED", withdrawal.on()));
        }
        complaint.record(decision, recording);
        if (!decision.taken()) {
            if (withdrawal.coercion() == StopAct.Coercion.COERCED) {
                desk.noteDoubts(caseNumber, provisions.doubts("WITHDRAWAL_COERCED", withdrawal.on()), by);
            }
            desk.keep(complaint);
            return ComplaintStops.Withdrawn.NOT_TAKEN;
        }
        if (!WithdrawnPart.endsAll(complaint, withdrawal)) {
            desk.keep(complaint);
            return ComplaintStops.Withdrawn.PART;
        }
        terminations.end(complaint, decision.on(), by);
        return ComplaintStops.Withdrawn.WHOLE;
    }
}
