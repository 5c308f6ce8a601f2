package vn.kntc.shared;

import java.util.regex.Pattern;

/** Id of an agency (cơ quan), a tenant of the engine: lower-case ASCII letters and digits. */
public record AgencyId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,29}");

    public AgencyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidInput("agency", "Mã cơ quan không đúng dạng: chỉ gồm chữ thường không dấu và chữ số.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
