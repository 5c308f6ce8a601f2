package vn.kntc.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many deadlines are overdue, and how long ago the morning's watch was finished, for whoever watches the program. */
@Component
class ClockFigures implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClockFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kntc.clocks.overdue", this::overdue)
                .description("Thời hạn đang chạy đã quá hạn")
                .register(registry);
        TimeGauge.builder("kntc.watch.age", this::secondsSinceWatch, TimeUnit.SECONDS)
                .description("Từ lượt cảnh báo hằng ngày gần nhất đã chạy xong; NaN nếu chưa có lượt nào")
                .register(registry);
    }

    private long overdue() {
        return jdbc.sql("select count(*) from kntc.statutory_clock where state = 'RUNNING' and not waiting and due < ?")
                .param(LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    private double secondsSinceWatch() {
        return jdbc.sql("select max(finished_at) as finished from kntc.deadline_watch")
                .query((row, index) -> {
                    Timestamp finished = row.getTimestamp("finished");
                    return finished == null
                            ? Double.NaN
                            : Duration.between(finished.toInstant(), clock.instant())
                                    .toSeconds();
                })
                .single();
    }
}
