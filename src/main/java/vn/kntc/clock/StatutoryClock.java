package vn.kntc.clock;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.calendar.DayUnit;
import vn.kntc.calendar.Direction;
import vn.kntc.law.Regime;
import vn.kntc.shared.CaseNumber;

/**
 * One statutory clock of one case, as it stands.
 *
 * @param name Vietnamese name of the deadline
 * @param metOn the day on which the act was done, or null
 * @param explanation the Vietnamese paragraph that an officer can read out
 */
public record StatutoryClock(
        CaseNumber caseNumber,
        String key,
        String name,
        LocalDate from,
        LocalDate due,
        LocalDate originalDue,
        LocalDate metOn,
        ClockState state,
        int amount,
        DayUnit unit,
        Direction direction,
        Regime regime,
        List<String> basis,
        List<String> doubts,
        String explanation) {}
