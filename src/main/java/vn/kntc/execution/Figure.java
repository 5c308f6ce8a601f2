package vn.kntc.execution;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers are printed for officers: 1.250.000 đồng, 187,5 m². */
final class Figure {

    private Figure() {}

    static String shown(BigDecimal amount, boolean money) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(amount) + (money ? " đồng" : " m²");
    }

    /** Null where there is nothing, so that its line is left out. */
    static String orNull(BigDecimal amount, boolean money) {
        return amount.signum() == 0 ? null : shown(amount, money);
    }

    /** Likewise. */
    static String orNull(int count) {
        return count == 0 ? null : String.valueOf(count);
    }
}
