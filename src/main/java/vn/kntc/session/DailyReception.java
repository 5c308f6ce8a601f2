package vn.kntc.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.UserId;

/** The hours of daily reception of each agency; what was set before stays as its trace. */
@Service
@Transactional(readOnly = true)
public class DailyReception {

    private final JdbcClient jdbc;
    private final Clock clock;

    DailyReception(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty until somebody has set them. */
    public Optional<DailyHours> of(AgencyId agency) {
        return all(agency).stream().findFirst();
    }

    /** Newest first. */
    public List<DailyHours> all(AgencyId agency) {
        return jdbc.sql("select * from kntc.reception_hours where agency = :agency order by id desc")
                .param("agency", agency.value())
                .query((row, index) -> hours(row))
                .list();
    }

    /** @throws InvalidInput where no day or no hour is named, an end lies before its beginning, or nothing is new */
    @Transactional
    public void set(AgencyId agency, DailyHours hours, UserId by) {
        require(hours);
        of(agency)
                .filter(before -> before.shown().equals(hours.shown())
                        && before.place().equals(hours.place())
                        && Objects.equals(before.contact(), hours.contact()))
                .ifPresent(same -> {
                    throw new InvalidInput(
                            "noiTiepThuongXuyen", "Giờ và nơi tiếp này đã được ghi, không có gì thay đổi.");
                });
        jdbc.sql(
                        """
                insert into kntc.reception_hours (agency, place, weekdays, morning_from, morning_to, afternoon_from, afternoon_to, contact,
                    set_by, set_at)
                values (:agency, :place, :weekdays, cast(:morningFrom as time), cast(:morningTo as time), cast(:afternoonFrom as time),
                    cast(:afternoonTo as time), cast(:contact as text), :by, :at)""")
                .param("agency", agency.value())
                .param("place", hours.place())
                .param(
                        "weekdays",
                        hours.weekdays().stream()
                                .sorted()
                                .map(day -> String.valueOf(day.getValue()))
                                .collect(Collectors.joining(",")))
                .param(
                        "morningFrom",
                        hours.morning() == null ? null : hours.morning().from())
                .param(
                        "morningTo",
                        hours.morning() == null ? null : hours.morning().to())
                .param(
                        "afternoonFrom",
                        hours.afternoon() == null ? null : hours.afternoon().from())
                .param(
                        "afternoonTo",
                        hours.afternoon() == null ? null : hours.afternoon().to())
                .param("contact", hours.contact())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static void require(DailyHours hours) {
        if (hours.weekdays().isEmpty()) {
            throw new InvalidInput("thuTiep", "Hãy chọn ít nhất một ngày trong tuần.");
        }
        if (hours.morning() == null && hours.afternoon() == null) {
            throw new InvalidInput("sangTu", "Hãy ghi giờ tiếp buổi sáng hoặc buổi chiều.");
        }
        require("sangDen", "sáng", hours.morning());
        require("chieuDen", "chiều", hours.afternoon());
        if (hours.morning() != null
                && hours.afternoon() != null
                && hours.afternoon().from().isBefore(hours.morning().to())) {
            throw new InvalidInput("chieuTu", "Buổi chiều không được bắt đầu trước khi hết buổi sáng.");
        }
    }

    private static void require(String field, String name, DailyHours.Span span) {
        if (span != null && !span.from().isBefore(span.to())) {
            throw new InvalidInput(field, "Giờ kết thúc buổi " + name + " phải sau giờ bắt đầu.");
        }
    }

    private static DailyHours hours(ResultSet row) throws SQLException {
        return new DailyHours(
                row.getString("place"),
                Arrays.stream(row.getString("weekdays").split(","))
                        .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                        .toList(),
                span(row, "morning"),
                span(row, "afternoon"),
                row.getString("contact"),
                new UserId(row.getString("set_by")),
                row.getTimestamp("set_at").toInstant());
    }

    private static DailyHours.Span span(ResultSet row, String part) throws SQLException {
        var from = row.getObject(part + "_from", LocalTime.class);
        return from == null ? null : new DailyHours.Span(from, row.getObject(part + "_to", LocalTime.class));
    }
}
