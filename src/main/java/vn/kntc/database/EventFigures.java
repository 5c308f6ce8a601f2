package vn.kntc.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that a listener has not taken yet, and the age of the oldest: how far what follows the procedures lags behind. */
@Component
class EventFigures implements MeterBinder {

    private final JdbcClient jdbc;

    EventFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kntc.events.waiting", () -> single("select count(*)"))
                .description("Sự kiện chưa được tiếp nhận xong")
                .register(registry);
        TimeGauge.builder(
                        "kntc.events.lag",
                        () -> single("select coalesce(extract(epoch from now() - min(publication_date)), 0)"),
                        TimeUnit.SECONDS)
                .description("Tuổi của sự kiện chờ lâu nhất")
                .register(registry);
    }

    private double single(String what) {
        return jdbc.sql(what + " from kntc.event_publication where completion_date is null")
                .query(Double.class)
                .single();
    }
}
