package vn.kntc.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the register of forms with all there is to say, and with as little as there may be.
 *
 * @param kind what stands below the letterhead
 * @param subject short title, or null
 * @param full under the newest law
 * @param tells what the full paper prints, in this order
 * @param bare under the law before
 * @param bareTells what the bare paper prints
 * @param bareLacks what it leaves out
 */
public record PaperRow(
        String form,
        String kind,
        String subject,
        FramedPaper full,
        List<String> tells,
        FramedPaper bare,
        List<String> bareTells,
        List<String> bareLacks) {

    public static final LocalDate FULL_DAY = LocalDate.of(2026, 8, 5);
    public static final LocalDate BARE_DAY = LocalDate.of(2026, 6, 15);

    @Override
    public String toString() {
        return form;
    }
}
