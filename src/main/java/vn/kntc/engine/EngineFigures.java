package vn.kntc.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Jobs that failed for good and open incidents, for whoever watches the program: each is a case that stands still. */
@Component
class EngineFigures implements MeterBinder {

    private final ManagementService jobs;
    private final RuntimeService instances;

    EngineFigures(@Lazy ManagementService jobs, @Lazy RuntimeService instances) {
        this.jobs = jobs;
        this.instances = instances;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "kntc.jobs.failed",
                        () -> jobs.createJobQuery().noRetriesLeft().count())
                .description("Việc tự động không còn lần thử lại")
                .register(registry);
        Gauge.builder(
                        "kntc.incidents.open",
                        () -> instances.createIncidentQuery().count())
                .description("Sự cố đang mở trong máy thủ tục")
                .register(registry);
    }
}
