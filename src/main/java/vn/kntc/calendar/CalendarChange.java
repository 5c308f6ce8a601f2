package vn.kntc.calendar;

import java.time.Instant;
import vn.kntc.shared.UserId;

/**
 * One line of the calendar's audit.
 *
 * @param was the row before, or null
 * @param became the row after, or null
 * @param source the document with its number that the change rests on
 * @param because the reason of a withdrawal, else null
 */
public record CalendarChange(Instant at, UserId by, Act act, String was, String became, String source, String because) {

    public enum Act {
        ADDED("Thêm ngày"),
        CORRECTED("Sửa ngày"),
        WITHDRAWN("Rút ngày"),
        CONFIRMED("Xác nhận ngày dự kiến"),
        YEAR_OPENED("Mở năm"),
        YEAR_ANNOUNCED("Công bố năm");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        /** Vietnamese name that officers see. */
        public String label() {
            return label;
        }
    }
}
