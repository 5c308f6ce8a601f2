package vn.kntc.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A law, decree or circular (văn bản quy phạm pháp luật) that rules rest on.
 *
 * @param code official number, for example {@code 02/2011/QH13}; the codes of which no source has shown a number have their
 *     abbreviation and year
 * @param name how citations name it
 * @param signedOn day of signing or passing, or null where no source has shown it
 * @param inForceTo last day in force, or null while it is in force
 * @param note what was read of it and what was not
 * @param changes what has amended or replaced it, oldest first
 */
public record LegalInstrument(
        String code,
        String name,
        Kind kind,
        LocalDate signedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        Verification verification,
        String note,
        List<Change> changes) {

    public enum Kind {
        LAW("Luật"),
        RESOLUTION("Nghị quyết"),
        DECREE("Nghị định"),
        CIRCULAR("Thông tư"),
        INTERNAL_RULE("Quy chế nội bộ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Vietnamese name that officers see. */
        public String label() {
            return label;
        }
    }

    /**
     * @param by code of the instrument that amends or replaces this one
     * @param replaces true where it takes its place, false where it amends it
     * @param since null where no source has shown it
     * @param note where the change stands, or null
     */
    public record Change(String by, boolean replaces, LocalDate since, String note) {}

    /** Name with number, as a reader looks it up. */
    public String title() {
        return name.contains(code) || !code.contains("/") ? name : name + " " + code;
    }
}
