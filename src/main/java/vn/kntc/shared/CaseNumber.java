package vn.kntc.shared;

import java.util.regex.Pattern;

/**
 * The neutral number of a case (số hồ sơ), {@code AGENCY-YYYY-NNNNNN}; business key of every process instance and the only
 * name by which a case appears in tasks, logs, addresses and messages.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,29}-[0-9]{4}-[0-9]{6}");

    public CaseNumber {
        if (!isOne(value)) {
            throw new InvalidInput("caseNumber", "Số hồ sơ không đúng dạng, ví dụ đúng: NHANHOA-2026-000123.");
        }
    }

    /** Whether the text is one. */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** The agency that the number was given by: the part before the year, in lower case. */
    public AgencyId agency() {
        return new AgencyId(value.substring(0, value.indexOf('-')).toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
