package vn.kntc.calendar;

/** What becomes of a period whose last day is no working day. Căn cứ: khoản 5 Điều 148 Bộ luật Dân sự 2015. */
public enum RollRule {
    /** it ends with the next working day (hạn dời sang ngày làm việc tiếp theo) */
    NEXT_WORKING_DAY,
    /** it ends on that day all the same (không dời) */
    NONE
}
