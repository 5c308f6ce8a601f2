package vn.kntc.session;

/**
 * How often the head of an agency receives citizens himself.
 *
 * @param role as what the law sees him, a code of {@code determineReceptionDuty}
 * @param days local target, or null where none is set
 * @param period {@code WEEK} or {@code MONTH}, or null where none is set
 */
public record ReceptionTarget(String role, Integer days, String period) {

    boolean stricter() {
        return days != null;
    }
}
