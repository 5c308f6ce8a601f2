package vn.kntc.architecture.canary.room;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;

/** Counts days in every way that only the calendar may. */
final class WrongDays {

    LocalDate plusDays(LocalDate day) {
        return day.plusDays(1);
    }

    LocalDate minusDays(LocalDate day) {
        return day.minusDays(1);
    }

    LocalDate plusWeeks(LocalDate day) {
        return day.plusWeeks(1);
    }

    LocalDate minusWeeks(LocalDate day) {
        return day.minusWeeks(1);
    }

    LocalDate plusMonths(LocalDate day) {
        return day.plusMonths(1);
    }

    LocalDate minusMonths(LocalDate day) {
        return day.minusMonths(1);
    }

    LocalDate plusYears(LocalDate day) {
        return day.plusYears(1);
    }

    LocalDate minusYears(LocalDate day) {
        return day.minusYears(1);
    }

    LocalDate plusUnits(LocalDate day) {
        return day.plus(1, ChronoUnit.DAYS);
    }

    LocalDate minusPeriod(LocalDate day, Period period) {
        return day.minus(period);
    }

    long daysUntil(LocalDate from, LocalDate to) {
        return from.until(to, ChronoUnit.DAYS);
    }

    long daysListed(LocalDate from, LocalDate to) {
        return from.datesUntil(to).count();
    }

    long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    Period periodBetween(LocalDate from, LocalDate to) {
        return Period.between(from, to);
    }

    LocalDateTime daysOfMoment(LocalDateTime moment) {
        return moment.plusDays(1);
    }

    ZonedDateTime monthsOfZonedMoment(ZonedDateTime moment) {
        return moment.plusMonths(1);
    }

    OffsetDateTime daysOfOffsetMoment(OffsetDateTime moment) {
        return moment.minusDays(1);
    }

    BiFunction<LocalDate, Long, LocalDate> daysByReference() {
        return LocalDate::plusDays;
    }
}
