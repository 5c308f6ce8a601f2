package vn.kntc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * A day as legal staff enter it (ngày nghỉ, ngày làm bù).
 *
 * @param source the document that sets the day, with its number
 * @param noticeYear the year whose notice sets the day; null stands for the day's own year
 */
public record DayEntry(LocalDate date, DayKind kind, String name, String source, Integer noticeYear) {

    static final int FIRST_YEAR = 2012;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 120;

    /** @throws InvalidInput if something is missing, too long, without a document number, or the kind does not fit the weekday */
    public DayEntry {
        if (date == null) {
            throw new InvalidInput("date", "Hãy nhập ngày, ví dụ 02/09/2026.");
        }
        requireYear("date", date.getYear());
        if (kind == null || !kind.entered()) {
            throw new InvalidInput(
                    "kind", "Hãy chọn loại ngày: nghỉ lễ, Tết; nghỉ bù; nghỉ hoán đổi hoặc ngày làm bù.");
        }
        name = Wording.required("name", name, "Hãy nhập tên ngày nghỉ, ví dụ Quốc khánh.", LONGEST_NAME);
        source = Wording.source(source);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (kind == DayKind.SWAP_WORK && !weekend) {
            throw new InvalidInput(
                    "date",
                    "Ngày làm bù phải là Thứ Bảy hoặc Chủ Nhật; ngày " + ShownDay.of(date)
                            + " là ngày trong tuần làm việc.");
        }
        if ((kind == DayKind.SWAP_OFF || kind == DayKind.COMPENSATION) && weekend) {
            throw new InvalidInput(
                    "date",
                    kind.label() + " phải rơi vào Thứ Hai đến Thứ Sáu; ngày " + ShownDay.of(date)
                            + " đã là ngày nghỉ hằng tuần.");
        }
        noticeYear = noticeYear == null ? date.getYear() : noticeYear;
        requireYear("noticeYear", noticeYear);
        if (Math.abs(noticeYear - date.getYear()) > 1) {
            throw new InvalidInput(
                    "noticeYear", "Năm của thông báo phải là năm của ngày nghỉ, năm liền trước hoặc năm liền sau.");
        }
    }

    static void requireYear(String field, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput(field, "Lịch chỉ nhận các năm từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".");
        }
    }
}
