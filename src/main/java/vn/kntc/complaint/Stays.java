package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.paper.Paper;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/**
 * Stays the contested decision while the complaint is being resolved (Điều 35 Luật Khiếu nại; Điều 26 Nghị định 124/2020/NĐ-CP): its
 * execution stands still, not the resolution of the complaint. Every verb throws {@link InvalidInput} where its entry cannot be taken, and
 * {@link OutOfOrder} where the complaint or the stay does not stand where the step needs it.
 */
@Service
@Transactional
public class Stays {

    private final ComplaintRepository complaints;
    private final ComplaintDesk desk;
    private final ComplaintClocks clocks;
    private final ComplaintPapers papers;
    private final PaperNumbers numbers;
    private final Provisions provisions;

    Stays(
            ComplaintRepository complaints,
            ComplaintDesk desk,
            ComplaintClocks clocks,
            ComplaintPapers papers,
            PaperNumbers numbers,
            Provisions provisions) {
        this.complaints = complaints;
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.numbers = numbers;
        this.provisions = provisions;
    }

    /** How {@code offerMove} names the instance that the case is in; empty where the case is no complaint. */
    @Transactional(readOnly = true)
    public Optional<String> instance(CaseNumber caseNumber) {
        return complaints
                .find(caseNumber)
                .map(complaint -> complaint.resolution().offered());
    }

    /** Why no stay can be considered as the complaint stands; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber) {
        try {
            complaints.get(caseNumber).requireReadyFor(Stay.Requested.class);
            return Optional.empty();
        } catch (OutOfOrder early) {
            return Optional.of(early.getMessage());
        }
    }

    /** Records who sees the need of a stay, and why. */
    public void request(CaseNumber caseNumber, Stay.Requested request, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.NONE);
        complaint.requireReadyFor(Stay.Requested.class);
        desk.recording(by).requireDay("requestedOn", request.on(), complaint.receivedOn(), "ngày nhận đơn");
        keep(complaint, request, by);
    }

    /** Decides about it, no later than the period of resolution lasts. Returns whether the execution is stayed. */
    public boolean decide(CaseNumber caseNumber, Stay.Decided decision, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.REQUESTED);
        complaint.requireReadyFor(Stay.Decided.class);
        var asked = complaint.last(Stay.Requested.class).orElseThrow().on();
        desk.recording(by).requireDay("decidedOn", decision.on(), asked, "ngày đề nghị");
        if (decision.stays()) {
            requireWithinPeriod(complaint, decision);
        }
        keep(complaint, decision, by);
        if (decision.stays()) {
            decisionPaper(complaint, null, by);
        }
        return decision.stays();
    }

    /** Issues Mẫu 11: from here the stay stands. */
    public void issue(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.TO_BE_ISSUED);
        complaint.requireReadyFor(NumberedPaper.STAY_DECISION);
        var decided = complaint.last(Stay.Decided.class).orElseThrow();
        desk.recording(by).requireDay("issuedOn", on, decided.on(), "ngày ký");
        if (on.isAfter(decided.until())) {
            throw new InvalidInput(
                    "issuedOn",
                    "Ngày ban hành không được sau ngày cuối tạm đình chỉ thi hành, " + Wording.day(decided.until())
                            + ".");
        }
        desk.issued(complaint, NumberedPaper.STAY_DECISION, decisionPaper(complaint, on, by), on, null, by);
    }

    /** Ends the stay: lifts it, or records that its last day has passed. Returns whether Mẫu 12 has to be issued. */
    public boolean end(CaseNumber caseNumber, Stay.Ended asked, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.STANDS);
        complaint.requireReadyFor(Stay.Ended.class);
        var until = complaint.last(Stay.Decided.class).orElseThrow().until();
        if (!asked.lifted() && !desk.today().isAfter(until)) {
            throw new InvalidInput(
                    "stayEnd",
                    "Chưa hết hạn tạm đình chỉ thi hành: ngày cuối là " + Wording.day(until)
                            + "; lý do đã hết thì hủy bỏ.");
        }
        if (asked.lifted()) {
            var issued =
                    complaint.issued(NumberedPaper.STAY_DECISION).orElseThrow().on();
            desk.recording(by).requireDay("liftedOn", asked.on(), issued, "ngày ban hành quyết định tạm đình chỉ");
        }
        keep(complaint, asked.lifted() ? asked : new Stay.Ended(until, false, null), by);
        if (asked.lifted()) {
            liftingPaper(complaint, null, by);
        }
        return asked.lifted();
    }

    /** Issues Mẫu 12: the contested decision is executed again. */
    public void issueLifting(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.LIFTING_TO_BE_ISSUED);
        complaint.requireReadyFor(NumberedPaper.STAY_LIFTING);
        var decided = complaint.last(Stay.Ended.class).orElseThrow().on();
        desk.recording(by).requireDay("issuedOn", on, decided, "ngày ký");
        desk.issued(complaint, NumberedPaper.STAY_LIFTING, liftingPaper(complaint, on, by), on, null, by);
    }

    /**
     * The stay that was lifted is to be followed by another with other days or places: the resolver decides about it again. Returns
     * whether he still may, since the complaint may have been settled meanwhile.
     */
    public boolean replace(CaseNumber caseNumber, UserId by) {
        var complaint = desk.lock(caseNumber);
        StayStanding.of(complaint).require(StayStanding.NONE);
        if (refusal(caseNumber).isPresent()) {
            return false;
        }
        var asked = complaint.last(Stay.Requested.class).orElseThrow();
        var lifted = complaint.last(Stay.Ended.class).orElseThrow().on();
        keep(complaint, new Stay.Requested(lifted, Stay.Asker.RESOLVER, null, asked.harm()), by);
        desk.noteDoubts(caseNumber, provisions.doubts("STAY_REPLACED", lifted), by);
        return true;
    }

    /** The paper about to be issued has its number from paper: it was issued before the case was entered here. */
    public void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        numbers.enter(caseNumber, paper, typed, on, by);
    }

    private void requireWithinPeriod(Complaint complaint, Stay.Decided decision) {
        if (decision.until().isBefore(decision.on())) {
            throw new InvalidInput("stayUntilDay", "Ngày cuối không được trước ngày quyết định tạm đình chỉ thi hành.");
        }
        var due = clocks.due(complaint.caseNumber(), complaint.resolution().resolveClock())
                .orElseThrow();
        if (decision.until().isAfter(due)) {
            throw new InvalidInput(
                    "stayUntilDay",
                    provisions.sentence("STAY_WITHIN_PERIOD", decision.on(), Map.of("due", Wording.day(due))));
        }
    }

    private void keep(Complaint complaint, Act act, UserId by) {
        complaint.record(act, desk.recording(by));
        desk.keep(complaint);
    }

    private CaseDocument decisionPaper(Complaint complaint, LocalDate issuedOn, UserId by) {
        var on = complaint.last(Stay.Decided.class).orElseThrow().on();
        return papers.put(complaint, Paper.of("KN-11", on), issuedOn, by);
    }

    private CaseDocument liftingPaper(Complaint complaint, LocalDate issuedOn, UserId by) {
        var on = complaint.last(Stay.Ended.class).orElseThrow().on();
        return papers.put(complaint, Paper.of("KN-12", on), issuedOn, by);
    }
}
