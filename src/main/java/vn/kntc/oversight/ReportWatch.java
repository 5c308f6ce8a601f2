package vn.kntc.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kntc.organization.Agencies;

/** Begins, once a day, the reports whose period is over. */
@Component
class ReportWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReportWatch.class);

    private final PeriodicReports reports;
    private final Agencies agencies;

    ReportWatch(PeriodicReports reports, Agencies agencies) {
        this.reports = reports;
        this.agencies = agencies;
    }

    @Scheduled(cron = "${kntc.reports.watch-cron:0 20 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void daily() {
        for (var agency : agencies.all()) {
            try {
                reports.beginOwed(agency.id());
            } catch (RuntimeException failure) {
                // the next agency must not wait for this one; tomorrow it is tried again
                LOG.error(
                        "Không lập được báo cáo định kỳ của cơ quan {}",
                        agency.id().value(),
                        failure);
            }
        }
    }
}
