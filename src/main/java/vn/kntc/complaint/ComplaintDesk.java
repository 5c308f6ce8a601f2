package vn.kntc.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.UserId;

/**
 * Where every act on a complaint begins and ends: its case is locked, what was recorded is kept, and the clocks follow. An open
 * question of a rule or a remark is noted here as well.
 */
@Component
class ComplaintDesk {

    /** Papers that go out in one turn of the course only; the others are looked for by what they follow from. */
    private static final Map<NumberedPaper, ComplaintTurn> TURNS = Map.of(
            NumberedPaper.VERIFICATION_DECISION,
            ComplaintTurn.ORDER_VERIFICATION,
            NumberedPaper.DIALOGUE_NOTICE,
            ComplaintTurn.NOTIFY);

    private final ComplaintRepository complaints;
    private final ComplaintClocks clocks;
    private final ActLog log;
    private final Provisions provisions;
    private final Clock clock;

    ComplaintDesk(
            ComplaintRepository complaints, ComplaintClocks clocks, ActLog log, Provisions provisions, Clock clock) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.log = log;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** @throws vn.kntc.shared.NotFound if the case is no complaint */
    Complaint lock(CaseNumber caseNumber) {
        return complaints.lock(caseNumber);
    }

    /** Without its lock, for who only reads. @throws vn.kntc.shared.NotFound if the case is no complaint */
    Complaint get(CaseNumber caseNumber) {
        return complaints.get(caseNumber);
    }

    void open(Complaint complaint) {
        complaints.add(complaint);
        clocks.opened(complaint);
    }

    /** Keeps what was recorded since the complaint was read, act by act, with what it means for the clocks. */
    void keep(Complaint complaint) {
        var done = complaint.newActs();
        complaints.save(complaint);
        done.forEach(recorded -> clocks.after(complaint, recorded.act()));
    }

    /**
     * Issues a paper: where the complaint stands for it, and on a day on which it can be.
     *
     * @param drawn checks what else the paper has to hold to, and draws it up
     */
    Complaint issue(
            CaseNumber caseNumber,
            NumberedPaper paper,
            LocalDate on,
            UserId by,
            Function<Complaint, CaseDocument> drawn) {
        return issue(caseNumber, paper, on, null, by, drawn);
    }

    /** The same. @param forwardedBy body that sent the complaint on, as the paper names it, or null */
    Complaint issue(
            CaseNumber caseNumber,
            NumberedPaper paper,
            LocalDate on,
            String forwardedBy,
            UserId by,
            Function<Complaint, CaseDocument> drawn) {
        var complaint = lock(caseNumber);
        requireReadyFor(complaint, paper);
        complaint.requireIssueDay(on, recording(by));
        issued(complaint, paper, drawn.apply(complaint), on, forwardedBy, by);
        return complaint;
    }

    /** @throws vn.kntc.shared.OutOfOrder where this paper cannot be issued now */
    void requireReadyFor(Complaint complaint, NumberedPaper paper) {
        Optional.ofNullable(TURNS.get(paper)).ifPresent(turn -> turn.require(complaint));
        complaint.requireReadyFor(paper);
    }

    /** The paper went out; it is what the complaint stands by from now on. @param forwardedBy as the paper names it, or null */
    void issued(
            Complaint complaint,
            NumberedPaper paper,
            CaseDocument document,
            LocalDate on,
            String forwardedBy,
            UserId by) {
        complaint.record(
                new PaperIssued(on, paper.form(), document.id(), document.number(), forwardedBy), recording(by));
        keep(complaint);
        noteNumberOfAnotherYear(complaint, document, by);
    }

    /** A stay of the contested decision that stands while the resolution rests or ends: nobody says what becomes of it. */
    void noteStayThatStands(Complaint complaint, UserId by) {
        if (StayStanding.of(complaint) == StayStanding.STANDS) {
            noteDoubts(complaint.caseNumber(), provisions.doubts("STAY_WHEN_STOPPED", today()), by);
        }
    }

    /** The paper of an earlier year has got a number of that year from here. */
    void noteNumberOfAnotherYear(Complaint complaint, CaseDocument document, UserId by) {
        if (document.number() != null
                && !document.numberEntered()
                && document.issuedOn().getYear() < today().getYear()) {
            note(
                    complaint.caseNumber(),
                    by,
                    "Cần kiểm tra lại số văn bản: số " + document.number() + " do chương trình cấp cho văn bản của năm "
                            + document.issuedOn().getYear() + ", không phải số trên bản giấy.");
        }
    }

    Recording recording(UserId by) {
        return new Recording(by, clock.instant(), today(), provisions);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param sentence neutral, for the timeline */
    void note(CaseNumber caseNumber, UserId by, String sentence) {
        log.note(caseNumber, by, sentence);
    }

    /** An unconfirmed rule answered: everybody who opens the case file shall see the open question. */
    void noteDoubts(CaseNumber caseNumber, List<String> doubts, UserId by) {
        doubts.forEach(doubt -> note(caseNumber, by, doubt));
    }
}
