package vn.kntc.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Names in the log, once the program serves, what its procedures need and do not have. */
@Component
class SelfCheckAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckAtStart.class);

    private final SelfChecks selfChecks;

    SelfCheckAtStart(SelfChecks selfChecks) {
        this.selfChecks = selfChecks;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void check() {
        var found = selfChecks.check();
        for (var task : found.tasksWithoutRule()) {
            LOG.warn(
                    "Công việc {} của quy trình {} dùng thời hạn {} không có trong bảng quyết định",
                    task.task(),
                    task.process(),
                    task.key());
        }
        for (var group : found.groupsWithoutMember()) {
            LOG.warn("Nhóm {} chưa có người nào ở cơ quan {}", group.group(), group.agency());
        }
        for (var stray : found.strayCases()) {
            LOG.warn("Hồ sơ {}: {}", stray.caseNumber(), stray.fault());
        }
    }
}
