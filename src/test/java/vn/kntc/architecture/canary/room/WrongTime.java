package vn.kntc.architecture.canary.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Asks the machine for the time in every way that cannot be moved. */
final class WrongTime {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDateTime localMoment() {
        return LocalDateTime.now();
    }

    LocalTime timeOfDay() {
        return LocalTime.now();
    }

    ZonedDateTime zonedMoment() {
        return ZonedDateTime.now();
    }

    OffsetDateTime offsetMoment() {
        return OffsetDateTime.now();
    }

    OffsetTime offsetTime() {
        return OffsetTime.now();
    }

    Year thisYear() {
        return Year.now();
    }

    YearMonth thisMonth() {
        return YearMonth.now();
    }

    Instant instant() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Supplier<Instant> instantByReference() {
        return Instant::now;
    }
}
