package vn.kntc.complaint;

import java.time.LocalDate;
import java.util.List;
import vn.kntc.handling.act.Act;

/**
 * What the resolver of second instance settles before he hears the parties: whose opinion he asks for, and what makes the law want him at
 * the dialogue himself (khoản 2 Điều 36, Điều 39 Luật Khiếu nại; Điều 28 Nghị định 124/2020/NĐ-CP).
 *
 * @param consulted council, body or person; null where nobody is asked
 * @param reasons what makes the case grave; may be empty
 */
public record Preparation(LocalDate on, Consultation consultation, String consulted, List<AttendanceReason> reasons) {

    /** Whether the resolver asks for an opinion, and whose. */
    public enum Consultation {
        NONE("Không tham khảo ý kiến"),
        COUNCIL("Lập hội đồng tư vấn"),
        EXPERT("Tham khảo ý kiến cơ quan, người có chuyên môn");

        private final String label;

        Consultation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What makes a minister or the chairman of a province attend in person; one is enough. */
    public enum AttendanceReason {
        GROUP("Nhiều người cùng khiếu nại về một nội dung"),
        DISAGREEMENT("Các cơ quan có ý kiến khác nhau về cách giải quyết"),
        HARSH("Người khiếu nại có thái độ gay gắt"),
        PUBLIC("Dư luận xã hội quan tâm"),
        SECURITY("Ảnh hưởng đến an ninh, trật tự");

        private final String label;

        AttendanceReason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * It was settled.
     *
     * @param inPerson the resolver has to chair the dialogue himself
     * @param rule articles that say so
     */
    record Settled(LocalDate on, Preparation what, boolean inPerson, String rule) implements Act {}

    /**
     * The opinion that was asked for, kept in the file (Điều 43 Luật Khiếu nại).
     *
     * @param by council, body or person, by office
     */
    public record OpinionGiven(LocalDate on, String by, String opinion) implements Act {}

    boolean asks() {
        return consultation != Consultation.NONE;
    }
}
