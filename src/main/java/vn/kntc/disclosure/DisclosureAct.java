package vn.kntc.disclosure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kntc.confidentiality.IdentityField;
import vn.kntc.handling.act.Act;

/** Acts of a request for who denounces, as they are kept in the log of its case; nothing in them names a person. */
public final class DisclosureAct {

    private DisclosureAct() {}

    /** Who needs it. */
    public enum Requester {
        VERIFIER("Người xác minh nội dung tố cáo", false),
        RESOLVER("Người giải quyết tố cáo", false),
        POLICE("Cơ quan điều tra, công an", true),
        COURT("Tòa án", true);

        private final String label;
        private final boolean outside;

        Requester(String label, boolean outside) {
            this.label = label;
            this.outside = outside;
        }

        public String label() {
            return label;
        }

        /** Whether the body asked by a letter that an officer enters. */
        public boolean outside() {
            return outside;
        }
    }

    /** What is asked for, or granted. */
    public enum Extent {
        WHOLE("Toàn bộ", EnumSet.allOf(IdentityField.class)),
        NAME("Chỉ họ tên", EnumSet.of(IdentityField.NAME)),
        CONTACT("Chỉ địa chỉ, điện thoại", EnumSet.of(IdentityField.CONTACT)),
        HANDWRITING("Chỉ bút tích, bản gốc đơn", EnumSet.of(IdentityField.HANDWRITING));

        private final String label;
        private final Set<IdentityField> fields;

        Extent(String label, Set<IdentityField> fields) {
            this.label = label;
            this.fields = Set.copyOf(fields);
        }

        public String label() {
            return label;
        }

        Set<IdentityField> fields() {
            return fields;
        }
    }

    /**
     * @param subject number of the case in which somebody denounces
     * @param until last day on which it is needed
     * @param body that asked by letter, with number and day of it; null where an officer of the agency needs it himself
     * @param doubts open questions of the law that were shown
     */
    public record Requested(
            LocalDate on,
            String subject,
            Requester requester,
            String purpose,
            String article,
            LocalDate until,
            Extent extent,
            String body,
            String letterNumber,
            LocalDate letterDate,
            List<String> doubts)
            implements Act {}

    /** @param remark for the one who gets it, or null */
    public record Granted(LocalDate on, Extent extent, LocalDate until, String remark) implements Act {}

    public record Refused(LocalDate on, String reason) implements Act {}

    public record Revoked(LocalDate on, String reason) implements Act {}

    /** Its last day is over. */
    record RanOut(LocalDate on, LocalDate until) implements Act {}
}
