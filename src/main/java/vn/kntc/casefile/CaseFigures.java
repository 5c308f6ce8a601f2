package vn.kntc.casefile;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases are not closed, for whoever watches the program; sessions are none. */
@Component
class CaseFigures implements MeterBinder {

    private final JdbcClient jdbc;

    CaseFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kntc.cases.open", this::open)
                .description("Hồ sơ chưa kết thúc")
                .register(registry);
    }

    private long open() {
        return jdbc.sql(
                        """
                        select count(*) from kntc.case_record where status <> 'CLOSED'
                        and series not in (select code from kntc.case_series where instead_of_kind is not null)""")
                .query(Long.class)
                .single();
    }
}
