package vn.kntc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.kntc.organization.Agency;

/**
 * A table with its figures.
 *
 * @param asOf until when everything that happened is in them
 * @param rows the agency itself first, then those below it
 * @param total of all rows; a figure that nobody keeps is null
 */
public record ReportSheet(
        ReportTable table,
        ReportQuestion question,
        Instant asOf,
        List<Row> rows,
        Map<String, BigDecimal> total,
        List<Checked> checks) {

    /** @param cells figure by the code of its column; null where nobody keeps it */
    public record Row(Agency agency, Map<String, BigDecimal> cells) {}

    /**
     * @param check as the file words it
     * @param warnsOnly the law does not say that it holds
     * @param cells codes of the columns that it compares
     * @param agencies names of those in whose row it does not hold
     * @param because what to know where it does not hold, or null
     */
    public record Checked(
            String check,
            boolean holds,
            boolean warnsOnly,
            List<String> cells,
            List<String> agencies,
            String because) {}

    /** Whether the column is compared by a check that does not hold. */
    public boolean isOff(String column) {
        return checks.stream()
                .anyMatch(check ->
                        !check.holds() && !check.warnsOnly() && check.cells().contains(column));
    }
}
