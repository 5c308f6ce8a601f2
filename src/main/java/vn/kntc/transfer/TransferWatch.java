package vn.kntc.transfer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kntc.casefile.CaseClosed;

/**
 * What moves transfers without anybody asking: a case of the receiver ends, and the schedule of urging. Once a day it also looks for what a
 * program that was killed left untold.
 */
@Component
class TransferWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TransferWatch.class);

    private final TransferHandling handling;
    private final Transfers transfers;

    TransferWatch(TransferHandling handling, Transfers transfers) {
        this.handling = handling;
        this.transfers = transfers;
    }

    /** After the commit that ended it; where that fails, the daily look finds it. */
    @ApplicationModuleListener
    void on(CaseClosed closed) {
        handling.hear(closed.caseNumber());
    }

    @Scheduled(cron = "${kntc.transfers.watch-cron:0 20 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void daily() {
        for (var transfer : transfers.awaited()) {
            try {
                if (transfer.receivingCase() != null) {
                    handling.hear(transfer.receivingCase());
                }
                handling.urgeOnSchedule(transfer.caseNumber());
            } catch (RuntimeException failure) {
                // the next case must not wait for this one; tomorrow it is tried again
                LOG.error("Không xem được việc chuyển đơn của hồ sơ {}", transfer.caseNumber(), failure);
            }
        }
    }
}
