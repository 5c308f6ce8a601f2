package vn.kntc.clock;

import java.time.LocalDate;
import vn.kntc.shared.ShownDay;

/**
 * A day that another law sets and that the period may not go beyond, however it is counted, paused or extended.
 *
 * @param basis article that sets it, as it was entered
 */
record ClockCap(LocalDate lastDay, String basis) {

    /** The count, ending on that day where it would end later; it is not rolled to a working day. */
    ClockCount limit(ClockCount count) {
        if (!count.due().isAfter(lastDay)) {
            return count;
        }
        return new ClockCount(
                count.answer(),
                lastDay,
                lastDay,
                count.skipped().stream().filter(day -> !day.isAfter(lastDay)).toList(),
                count.doubts(),
                count.explanation() + " Pháp luật khác đặt ngày cuối là " + ShownDay.of(lastDay) + " (" + basis
                        + "), đến trước ngày " + ShownDay.of(count.due()) + "; ngày đến trước là ngày cuối.",
                count.extensions());
    }
}
