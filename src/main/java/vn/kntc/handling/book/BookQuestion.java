package vn.kntc.handling.book;

import java.time.LocalDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;

/**
 * What a register is asked for.
 *
 * @param text words to find, or null
 * @param skip lines before the first
 * @param most lines from there on
 */
public record BookQuestion(AgencyId agency, LocalDate from, LocalDate to, String text, int skip, int most) {

    /** @throws InvalidInput where the period ends before it begins */
    public BookQuestion {
        if (to.isBefore(from)) {
            throw new InvalidInput("den", "Ngày cuối của kỳ không thể trước ngày đầu.");
        }
    }
}
