package vn.kntc.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A statutory table (biểu mẫu báo cáo) as its file says.
 *
 * @param code as addresses have it, for example {@code 01-TCD}
 * @param sign as it is printed, for example {@code 01/TCD}
 * @param circular that it comes from
 * @param now what stands in its place in the circular of today, or null
 * @param validFrom first day
 * @param validTo last day, or null
 * @param source where its columns were seen, and how sure that is
 * @param doubts sentences "Cần pháp chế xác nhận: …"
 * @param noteColumn number of the column for remarks, or null
 * @param opening code of the column that brings over what was left open, or null
 * @param closing code of the column of what is left open, or null
 * @param hash of the file
 */
public record ReportTable(
        String code,
        String sign,
        String name,
        String circular,
        String now,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        List<String> doubts,
        List<Column> columns,
        List<ReportCheck> checks,
        String noteColumn,
        String opening,
        String closing,
        String hash) {

    /**
     * A column.
     *
     * @param groups heads that it shares with its neighbours, from above
     * @param formula as written; empty where nothing is kept that could be counted
     * @param divide by what the sum is divided, for example a million where đồng are told as triệu đồng
     * @param doubt sentence on this column, or null
     */
    public record Column(
            String code,
            List<String> groups,
            String label,
            String formula,
            int divide,
            String doubt,
            Formula reckoned) {

        /** Whether anything is kept that it could be reckoned from. */
        public boolean known() {
            return reckoned != null;
        }
    }

    Column column(String wanted) {
        return columns.stream()
                .filter(column -> column.code().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is the table for a period that ends on that day. */
    boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
