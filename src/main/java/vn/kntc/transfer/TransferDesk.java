package vn.kntc.transfer;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseLock;
import vn.kntc.clock.DecisionNumber;
import vn.kntc.document.CaseDocument;
import vn.kntc.handling.act.Act;
import vn.kntc.handling.act.ActLog;
import vn.kntc.handling.act.PaperIssued;
import vn.kntc.handling.act.RecordedAct;
import vn.kntc.shared.CaseNumber;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.NotFound;
import vn.kntc.shared.ShownDay;
import vn.kntc.shared.UserId;

/** Where every act of a transfer begins and ends: its case is locked, what was found is kept, and the act goes into the log. */
@Component
class TransferDesk {

    private final Transfers transfers;
    private final CaseLock cases;
    private final ActLog log;
    private final Clock clock;

    TransferDesk(Transfers transfers, CaseLock cases, ActLog log, Clock clock) {
        this.transfers = transfers;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /** The newest round, its case locked until the transaction ends. @throws NotFound if the case is not to be transferred */
    Transfer lock(CaseNumber caseNumber) {
        cases.hold(caseNumber);
        return transfers.last(caseNumber).orElseThrow(() -> new NotFound("Hồ sơ này không có việc chuyển đơn."));
    }

    void keep(Transfer transfer, Act act, UserId by) {
        transfers.save(transfer);
        record(transfer.caseNumber(), act, by);
    }

    void save(Transfer transfer) {
        transfers.save(transfer);
    }

    void record(CaseNumber caseNumber, Act act, UserId by) {
        log.append(caseNumber, TransferActs.KINDS, new RecordedAct(act, by, clock.instant()));
    }

    /** The paper went out. */
    void issued(Transfer transfer, String form, CaseDocument paper, LocalDate on, UserId by) {
        record(transfer.caseNumber(), new PaperIssued(on, form, paper.id(), paper.number(), null), by);
    }

    /** @param sentence neutral, for the timeline */
    void note(CaseNumber caseNumber, UserId by, String sentence) {
        log.note(caseNumber, by, sentence);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * An act lies neither in the future nor before what it rests on.
     *
     * @param what the day is, at the beginning of a sentence
     * @param earliestIs what happened on the earliest day
     */
    void requireDay(String field, String what, LocalDate on, LocalDate earliest, String earliestIs) {
        if (on.isAfter(today())) {
            throw new InvalidInput(field, what + " không được sau ngày hôm nay.");
        }
        if (on.isBefore(earliest)) {
            throw new InvalidInput(
                    field, what + " không được trước ngày " + ShownDay.of(earliest) + " (" + earliestIs + ").");
        }
    }

    /** A number as it stands on paper; null where none was typed. */
    static String number(String field, String typed) {
        return typed == null
                ? null
                : DecisionNumber.read(
                        typed, field, "Hãy ghi đúng số, ký hiệu của văn bản, không có dấu cách, ví dụ 15/PC-UBND.");
    }
}
