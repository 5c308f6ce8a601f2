package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.handling.act.Act;
import vn.kntc.law.Provisions;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.OutOfOrder;
import vn.kntc.shared.UserId;

/**
 * What officers add to a complaint beside its course: that it is complex, what kept the complainant from complaining in time, who speaks
 * for him now, that the period of resolution has passed, the index of the file, and what went back to who gave it. Every verb throws {@link InvalidInput} where its entry
 * cannot be taken, and {@link OutOfOrder} where the complaint does not stand where the step needs it; nothing is changed then.
 */
@Service
@Transactional
public class Amendments {

    private static final String RECEIPT = "ngày nhận đơn";

    private final ComplaintRepository complaints;
    private final ComplaintDesk desk;
    private final ComplaintClocks clocks;
    private final Admissibility admissibility;
    private final ComplaintPapers papers;
    private final AmendmentPapers printed;
    private final TimeLimits limits;
    private final Representatives representatives;
    private final PaperNumbers numbers;
    private final Provisions provisions;
    private final FirstInstances firstInstances;

    Amendments(
            ComplaintRepository complaints,
            ComplaintDesk desk,
            ComplaintClocks clocks,
            Admissibility admissibility,
            ComplaintPapers papers,
            AmendmentPapers printed,
            TimeLimits limits,
            Representatives representatives,
            PaperNumbers numbers,
            Provisions provisions,
            FirstInstances firstInstances) {
        this.complaints = complaints;
        this.desk = desk;
        this.clocks = clocks;
        this.admissibility = admissibility;
        this.papers = papers;
        this.printed = printed;
        this.limits = limits;
        this.representatives = representatives;
        this.numbers = numbers;
        this.provisions = provisions;
        this.firstInstances = firstInstances;
    }

    /** What officers start. */
    public enum Beginning {
        COMPLEXITY(Amendment.ComplexityFound.class),
        OBSTACLE(Amendment.LimitRecounted.class),
        REPRESENTATIVE(Amendment.RepresentativeChanged.class),
        OVERDUE_NOTICE(Amendment.OverdueNoticed.class),
        FILE_INDEX(Amendment.FileIndexed.class),
        ORIGINALS(Amendment.OriginalsReturned.class);

        private final Class<? extends Amendment> act;

        Beginning(Class<? extends Amendment> act) {
            this.act = act;
        }
    }

    /** How {@code offerMove} names the instance that the case is in; empty where it is no complaint. */
    @Transactional(readOnly = true)
    public Optional<String> instance(CaseNumber caseNumber) {
        return complaints.find(caseNumber).map(Complaint::resolution).map(ResolutionInstance::offered);
    }

    /** Why it cannot be started as the complaint stands; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseNumber caseNumber, Beginning beginning) {
        var complaint = complaints.get(caseNumber);
        try {
            complaint.requireReadyFor(beginning.act);
            requireTime(complaint, beginning);
            return Optional.empty();
        } catch (OutOfOrder early) {
            return Optional.of(early.getMessage());
        }
    }

    private void requireTime(Complaint complaint, Beginning beginning) {
        switch (beginning) {
            case COMPLEXITY -> requireComplexityInTime(complaint);
            case OBSTACLE -> limits.requireRecorded(complaint);
            case OVERDUE_NOTICE -> requireOverdue(complaint);
            default -> {}
        }
    }

    /** The case is complex: the period of resolution is counted anew from acceptance, and P-15 is kept with the file. */
    public void findComplex(CaseNumber caseNumber, Amendment.ComplexityFound found, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.ComplexityFound.class);
        desk.recording(by)
                .requireDay("foundOn", found.on(), complaint.acceptance().on(), "ngày thụ lý");
        requireComplexityInTime(complaint);
        if (!admissibility.isComplex(complaint, found.criteria(), found.on(), by)) {
            throw new InvalidInput("complexityCriteria", provisions.sentence("COMPLEX_BY_CRITERIA", found.on()));
        }
        var before = clocks.resolution(complaint).due();
        keep(complaint, found, by);
        desk.noteDoubts(caseNumber, provisions.doubts("COMPLEX_IN_TIME", found.on()), by);
        papers.complexityRecord(
                complaint, found.criteria(), found.reason(), clocks.resolution(complaint), before, found.on(), by);
    }

    private void requireComplexityInTime(Complaint complaint) {
        if (complaint.complex()) {
            throw new OutOfOrder("Vụ việc đã được ghi nhận là phức tạp.");
        }
        var due = clocks.resolution(complaint).due();
        if (desk.today().isAfter(due)) {
            throw new OutOfOrder(provisions.sentence("COMPLEX_IN_TIME", desk.today(), AmendmentPapers.due(due)));
        }
    }

    /** Counts the time limit of complaining without the days of the obstacles. Returns what stands against acceptance now. */
    public GroundsAgainst showObstacles(CaseNumber caseNumber, Amendment.ObstaclesShown shown, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.LimitRecounted.class);
        requireSinceReceipt(complaint, "recordedOn", shown, by);
        keep(complaint, limits.recounted(complaint, shown), by);
        if (complaint.savedByObstacles()) {
            firstInstances.accepted(complaint);
        }
        return admissibility.grounds(complaint, desk.today());
    }

    /** Somebody else speaks for the complainant from now on, or goes on in his place. */
    public void changeRepresentative(CaseNumber caseNumber, Amendment.RepresentativeChanged changed, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.RepresentativeChanged.class);
        requireSinceReceipt(complaint, "changedOn", changed, by);
        representatives.change(complaint, changed);
        desk.noteDoubts(caseNumber, representatives.doubts(changed), by);
        keep(complaint, changed, by);
    }

    /** Drafts the notice that the period of resolution has passed, with what the complainant may do now. */
    public void noticeOverdue(CaseNumber caseNumber, Amendment.OverdueNoticed asked, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.OverdueNoticed.class);
        requireOverdue(complaint);
        var due = clocks.resolution(complaint).due();
        desk.recording(by).requireDay("noticedOn", asked.on(), limits.dayAfter(due), "ngày quá thời hạn");
        keep(complaint, new Amendment.OverdueNoticed(asked.on(), due, asked.reason()), by);
        desk.noteDoubts(caseNumber, provisions.doubts(AmendmentPapers.rightsOf(complaint), asked.on()), by);
        printed.overdueNotice(complaint, null, by);
    }

    private void requireOverdue(Complaint complaint) {
        var due = clocks.resolution(complaint).due();
        if (!desk.today().isAfter(due)) {
            throw new OutOfOrder("Chưa quá thời hạn giải quyết: ngày cuối là " + Wording.day(due) + ".");
        }
    }

    /** Issues that notice. */
    public void issueOverdueNotice(CaseNumber caseNumber, LocalDate on, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(NumberedPaper.OVERDUE_NOTICE);
        var signed = complaint
                .last(Amendment.OverdueNoticed.class)
                .orElseThrow(() -> new OutOfOrder("Chưa soạn thông báo quá thời hạn giải quyết."))
                .on();
        desk.recording(by).requireDay("issuedOn", on, signed, "ngày ký");
        desk.issued(complaint, NumberedPaper.OVERDUE_NOTICE, printed.overdueNotice(complaint, on, by), on, null, by);
    }

    /** The paper about to be issued has its number from paper: it was issued before the case was entered here. */
    public void enterNumber(CaseNumber caseNumber, NumberedPaper paper, String typed, LocalDate on, UserId by) {
        numbers.enter(caseNumber, paper, typed, on, by);
    }

    /** Draws up the index of the file. */
    public void indexFile(CaseNumber caseNumber, Amendment.FileIndexed indexed, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.FileIndexed.class);
        desk.recording(by)
                .requireDay("indexedOn", indexed.on(), complaint.acceptance().on(), "ngày thụ lý");
        keep(complaint, indexed, by);
        printed.fileIndex(complaint, indexed, by);
    }

    /** Originals go back. */
    public void handBackOriginals(CaseNumber caseNumber, Amendment.OriginalsReturned returned, UserId by) {
        var complaint = desk.lock(caseNumber);
        complaint.requireReadyFor(Amendment.OriginalsReturned.class);
        requireSinceReceipt(complaint, "returnedOn", returned, by);
        keep(complaint, returned, by);
        printed.originalsReturned(complaint, returned, by);
    }

    private void requireSinceReceipt(Complaint complaint, String field, Amendment act, UserId by) {
        desk.recording(by).requireDay(field, act.on(), complaint.receivedOn(), RECEIPT);
    }

    private void keep(Complaint complaint, Act act, UserId by) {
        complaint.record(act, desk.recording(by));
        desk.keep(complaint);
    }
}
