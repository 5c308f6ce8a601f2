package vn.kntc.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.kntc.calendar.TypedDate;
import vn.kntc.shared.AgencyId;
import vn.kntc.shared.InvalidInput;
import vn.kntc.shared.ShownDay;

/**
 * What a table is asked for.
 *
 * @param code of the table
 * @param from first day of the period
 * @param to last day
 * @param subordinates the agencies below it besides
 */
public record ReportQuestion(String code, AgencyId agency, LocalDate from, LocalDate to, boolean subordinates) {

    /** @throws InvalidInput where the period ends before it begins */
    public ReportQuestion {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "Ngày cuối của kỳ báo cáo không thể trước ngày đầu.");
        }
    }

    /**
     * Reads the parameters {@code agency}, {@code from}, {@code to} and {@code subordinates}.
     *
     * @throws InvalidInput with a Vietnamese sentence; it repeats nothing of what was sent
     */
    public static ReportQuestion of(String code, Map<String, String> parameters) {
        var agency = required(parameters, "agency", "Hãy nêu cơ quan (agency).");
        if (!agency.matches("[a-z0-9]{1,30}")) {
            throw new InvalidInput("agency", "Mã cơ quan (agency) chỉ gồm chữ thường không dấu và chữ số.");
        }
        return new ReportQuestion(
                code,
                new AgencyId(agency),
                day(parameters, "from", "Hãy nêu ngày đầu của kỳ (from), dạng 2026-07-01."),
                day(parameters, "to", "Hãy nêu ngày cuối của kỳ (to), dạng 2026-07-31."),
                subordinates(parameters));
    }

    private static LocalDate day(Map<String, String> parameters, String name, String missing) {
        return TypedDate.read(name, required(parameters, name, missing));
    }

    private static String required(Map<String, String> parameters, String name, String sentence) {
        return Optional.ofNullable(parameters.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new InvalidInput(name, sentence));
    }

    private static boolean subordinates(Map<String, String> parameters) {
        var value = parameters.get("subordinates");
        if (value == null || value.isBlank() || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new InvalidInput("subordinates", "Mục subordinates chỉ nhận true hoặc false.");
        }
        return true;
    }

    /** The same table and agencies for another period. */
    public ReportQuestion during(LocalDate first, LocalDate last) {
        return new ReportQuestion(code, agency, first, last, subordinates);
    }

    /** The same of the table with that code. */
    ReportQuestion of(String tableCode) {
        return new ReportQuestion(tableCode, agency, from, to, subordinates);
    }

    /** For heads: "Từ ngày 15/12/2025 đến ngày 14/03/2026". */
    public String period() {
        return "Từ ngày " + ShownDay.of(from) + " đến ngày " + ShownDay.of(to);
    }
}
