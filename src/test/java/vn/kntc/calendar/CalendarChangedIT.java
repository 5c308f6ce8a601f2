package vn.kntc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kntc.testing.RoomDatabase;

class CalendarChangedIT {

    @Test
    void countsWithNewRowsFromTheCommitOn() {
        try (var context = new AnnotationConfigApplicationContext(Wiring.class)) {
            var calendar = context.getBean(WorkCalendar.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var jdbc = context.getBean(JdbcClient.class);
            ApplicationEventPublisher events = context;
            var day = LocalDate.of(2026, 10, 12);
            Runnable addHoliday = () -> {
                jdbc.sql(
                                """
                                insert into kntc.calendar_day
                                    (date, kind, name, source, notice_year, counted, provisional, entered_by)
                                values (:day, 'HOLIDAY', 'Nghỉ đột xuất', 'Quyết định 1/QĐ-TTg', 2026, true, true, 'test')""")
                        .param("day", day)
                        .update();
                events.publishEvent(new CalendarChanged(2026));
            };
            assertThat(calendar.day(day).workingDay()).isTrue();

            transaction.executeWithoutResult(status -> {
                addHoliday.run();
                status.setRollbackOnly();
            });
            assertThat(calendar.day(day).workingDay()).isTrue();

            transaction.executeWithoutResult(status -> {
                addHoliday.run();
                assertThat(calendar.day(day).workingDay()).isTrue();
            });
            assertThat(calendar.day(day).kind()).isEqualTo(DayKind.HOLIDAY);
            var counted = calendar.count(
                    day.minusDays(3), new Period(1, DayUnit.WORKING_DAY, Direction.AFTER, RollRule.NONE));
            assertThat(counted.due()).isEqualTo("2026-10-13");
            assertThat(counted.doubts())
                    .containsExactly("Cần pháp chế xác nhận: Nghỉ đột xuất, ngày 12/10/2026, mới là dự kiến.");

            jdbc.sql(
                            """
                            update kntc.calendar_day
                            set withdrawn_at = now(), withdrawn_by = 'test', withdrawn_because = 'nhập nhầm'
                            where date = :day""")
                    .param("day", day)
                    .update();
            events.publishEvent(new CalendarChanged(2026));
            assertThat(calendar.day(day).workingDay()).isTrue();
        }
    }

    @Configuration
    @EnableTransactionManagement
    @Import(StoredWorkCalendar.class)
    static class Wiring {

        @Bean
        DataSource dataSource() {
            return RoomDatabase.create("calendar_changed").template().getDataSource();
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }
    }
}
