package vn.kntc.clock.web;

import java.util.List;
import vn.kntc.shared.InvalidInput;

/**
 * What the page sends to withdraw the decision that was recorded last.
 *
 * @param decision the number of the recording that was shown, so that sending twice does not withdraw two
 */
record WithdrawalEntry(String decision, String because) {

    static final String ACT = "rut";

    /** More than may be kept, so that what is too long is refused and not silently cut. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_NUMBER = 18;

    WithdrawalEntry {
        decision = decision == null ? "" : decision.strip();
        because = because == null ? "" : because.strip();
        because = because.length() <= LONGEST ? because : because.substring(0, LONGEST);
    }

    /** @throws InvalidInput if no page of this program has sent it */
    long entry() {
        if (decision.isEmpty()
                || decision.length() > LONGEST_NUMBER
                || !decision.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidInput("decision", "Hãy mở lại trang thời hạn và chọn quyết định cần rút.");
        }
        return Long.parseLong(decision);
    }

    List<String> typed() {
        return List.of(ACT, decision, because);
    }
}
