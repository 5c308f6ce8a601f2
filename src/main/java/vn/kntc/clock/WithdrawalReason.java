package vn.kntc.clock;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.kntc.shared.InvalidInput;

/** Why a recording is withdrawn, as it is kept: composed, on one line, without stray spaces. */
final class WithdrawalReason {

    static final String FIELD = "because";

    private static final int LONGEST = 300;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");

    private WithdrawalReason() {}

    /** @throws InvalidInput if nothing was typed, or it is too long or cannot be printed; the sentence repeats nothing of it */
    static String read(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(FIELD, "Hãy ghi lý do rút, ví dụ: ghi nhầm ngày quyết định.");
        }
        // decomposed, a Vietnamese letter is up to three characters; beyond that it is not worth composing
        var reason = typed.length() > 4 * LONGEST
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (reason.length() > LONGEST) {
            throw new InvalidInput(FIELD, "Lý do rút quá dài, tối đa " + LONGEST + " ký tự.");
        }
        if (UNPRINTABLE.matcher(reason).find()) {
            throw new InvalidInput(FIELD, "Lý do rút có ký tự không in được; hãy gõ lại.");
        }
        return reason;
    }
}
