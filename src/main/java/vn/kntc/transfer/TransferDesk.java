package vn.kntc.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActDay;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseLock;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.UserId;

/**
 * Where every act of a transfer begins and ends: its case is locked and asked whether it stands where this is done, what was found is kept,
 * the act goes into the log, and the clocks follow.
 */
@Component
class TransferDesk {

    private final Transfers transfers;
    private final CaseLock cases;
    private final ActLog log;
    private final TransferClocks clocks;
    private final Clock clock;

    TransferDesk(Transfers transfers, CaseLock cases, ActLog log, TransferClocks clocks, Clock clock) {
        this.transfers = transfers;
        this.cases = cases;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * The newest round, its case locked until the transaction ends.
     *
     * @throws NotFound if the case is not to be transferred
     * @throws vn.kntc.shared.OutOfOrder where it does not stand where this is done
     */
    Transfer lock(TransferVerb verb, CaseNumber caseNumber) {
        var last = hold(caseNumber);
        verb.require(stage(last));
        return last;
    }

    /** The same for what comes unasked; empty where this is not the time for it. */
    Optional<Transfer> lockIfPossible(TransferVerb verb, CaseNumber caseNumber) {
        return Optional.of(hold(caseNumber)).filter(last -> verb.possible(stage(last)));
    }

    private Transfer hold(CaseNumber caseNumber) {
        cases.hold(caseNumber);
        return transfers.last(caseNumber).orElseThrow(() -> new NotFound("Hồ sơ này không có việc chuyển đơn."));
    }

    private TransferStage stage(Transfer last) {
        return TransferStage.of(last, log.of(last.caseNumber(), TransferActs.KINDS));
    }

    /** Begins a round: the first of the case, or one after it came here again. @throws vn.kntc.shared.OutOfOrder in the midst of one */
    void open(Transfer.Origin origin) {
        cases.hold(origin.caseNumber());
        var last = transfers.last(origin.caseNumber());
        last.ifPresent(before -> TransferVerb.OPEN.require(stage(before)));
        transfers.add(new Transfer(origin, last.map(Transfer::round).orElse(0) + 1));
    }

    void keep(Transfer transfer, Act act, UserId by) {
        transfers.save(transfer);
        record(transfer, act, by);
    }

    /** Every act of a transfer goes through here, and the clocks follow; the transfer stands as after it. */
    void record(Transfer transfer, Act act, UserId by) {
        log.append(transfer.caseNumber(), TransferActs.KINDS, new RecordedAct(act, by, clock.instant()));
        clocks.after(transfer, act);
    }

    /** The paper went out; the transfer stands as after it. */
    void issued(Transfer transfer, CaseDocument paper, LocalDate on, UserId by) {
        keep(transfer, new PaperIssued(on, paper.form(), paper.id(), paper.number(), null), by);
    }

    /** @param sentence neutral, for the timeline */
    void note(CaseNumber caseNumber, UserId by, String sentence) {
        log.note(caseNumber, by, sentence);
    }

    /** Day of the last act of that kind, which the stage of the transfer says is there. */
    LocalDate lastDay(CaseNumber caseNumber, Class<? extends Act> kind) {
        return findLastDay(caseNumber, kind).orElseThrow();
    }

    /** The same of an act that need not have been done. */
    Optional<LocalDate> findLastDay(CaseNumber caseNumber, Class<? extends Act> kind) {
        return log.of(caseNumber, TransferActs.KINDS).stream()
                .map(RecordedAct::act)
                .filter(kind::isInstance)
                .map(Act::on)
                .reduce((earlier, later) -> later);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An act lies neither in the future nor before what it rests on. @throws InvalidInput where it does */
    void requireDay(String field, LocalDate on, LocalDate earliest, String earliestIs) {
        new ActDay(field, on).requireBetween(earliest, earliestIs, today());
    }

    /** A number as it stands on paper; null where none was typed. */
    static String number(String field, String typed) {
        return typed == null
                ? null
                : DecisionNumber.read(
                        typed, field, "Hãy ghi đúng số, ký hiệu của văn bản, không có dấu cách, ví dụ 15/PC-UBND.");
    }
}
