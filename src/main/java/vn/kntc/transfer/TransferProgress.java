package vn.kntc.transfer;

import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseProgress;
import vn.kntc.shared.CaseNumber;

/** Whether a petition has been sent on: its last slip has its number, and it did not come back. */
@Component
class TransferProgress implements CaseProgress {

    private final Transfers transfers;

    TransferProgress(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public boolean sentOn(CaseNumber caseNumber) {
        return transfers
                .last(caseNumber)
                .filter(transfer -> transfer.slip() != null && !transfer.returned())
                .isPresent();
    }
}
