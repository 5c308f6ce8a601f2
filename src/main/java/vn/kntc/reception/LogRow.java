package vn.kntc.reception;

import java.time.LocalDate;
import vn.kntc.shared.CaseNumber;

/**
 * A line of the reception log (sổ tiếp công dân, Mẫu 03/TCD) with what khoản 2 Điều 25 Luật Tiếp công dân wants besides; texts are empty
 * where there is nothing.
 *
 * @param number within agency and year
 * @param people name and address where they were revealed, else pseudonyms
 * @param papers identity paper where it was revealed, else empty
 * @param named the people were revealed
 */
public record LogRow(
        int number,
        CaseNumber caseNumber,
        LocalDate on,
        String people,
        String papers,
        String content,
        String kind,
        int group,
        String settledBy,
        boolean competent,
        String guidedTo,
        String acceptedBy,
        String result,
        String note,
        String priorHandling,
        String requests,
        String processing,
        boolean named) {

    /** Says nothing of the people. */
    @Override
    public String toString() {
        return "LogRow[" + caseNumber + "]";
    }
}
