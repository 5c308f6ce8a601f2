package vn.kntc.casefile;

import vn.kntc.shared.CaseNumber;

/** What one case is to another. */
public enum CaseRelation {
    /** the same complaint again, at the superior (Điều 33 Luật Khiếu nại) */
    SECOND_INSTANCE_OF("Lần hai của hồ sơ", "FIRST_INSTANCE", "Đã được khiếu nại lần hai tại hồ sơ", "SECOND_INSTANCE"),
    /** what was denounced below goes on at the superior (Điều 37, 38 Luật Tố cáo); only the superior's case tells of it */
    CONTINUES(
            "Tố cáo đã hoặc đang được cấp dưới giải quyết tại hồ sơ",
            "FIRST_INSTANCE",
            "Được cấp trên xem xét tại hồ sơ",
            "SECOND_INSTANCE"),
    /** the same matter was handed in again */
    REPEATS("Gửi lại nội dung của hồ sơ", "REPEATED", "Được gửi lại tại hồ sơ", "REPEATED"),
    /** handled together with another */
    MERGED_INTO("Nhập vào hồ sơ", "MERGED", "Gồm cả hồ sơ", "MERGED"),
    /** one of several matters that were brought up or written together (khoản 3 Điều 25 Luật Tiếp công dân) */
    SPLIT_FROM("Được tách ra từ hồ sơ", "SPLIT", "Đã được tách thành hồ sơ", "SPLIT"),
    /** came from another agency that keeps it in this program too */
    TRANSFERRED_FROM("Được chuyển đến từ hồ sơ", "TRANSFERRED_FROM", "Đã chuyển đi thành hồ sơ", "TRANSFERRED_TO"),
    /** was brought up when somebody was received (Điều 25, 26 Luật Tiếp công dân) */
    BROUGHT_UP_AT("Được trình bày tại lượt tiếp công dân", "VISIT", "Đã lập thành đơn số", "VISIT"),
    /** was heard in a session of a leader (Điều 18 Luật Tiếp công dân) */
    HEARD_IN_SESSION("Được đưa ra phiên tiếp công dân của lãnh đạo", "VISIT", "Vụ việc của phiên tiếp", "VISIT"),
    /** carries out the decision that came of the other (Điều 44–46 Luật Khiếu nại) */
    EXECUTES("Thi hành quyết định của hồ sơ", "EXECUTION", "Được thi hành tại hồ sơ", "EXECUTION"),
    /** asks who denounces in the other (Điều 56 Luật Tố cáo) */
    DISCLOSES(
            "Yêu cầu cung cấp thông tin về người tố cáo của hồ sơ",
            "DISCLOSURE",
            "Yêu cầu cung cấp thông tin về người tố cáo tại hồ sơ",
            "DISCLOSURE"),
    /** protects who denounces, or who is close to him (Điều 47 Luật Tố cáo); only some roles know of it */
    PROTECTS("Bảo vệ người tố cáo của hồ sơ", "PROTECTION", "Được bảo vệ tại hồ sơ", "PROTECTION");

    private final String label;
    private final String code;
    private final String inverse;
    private final String inverseCode;

    /** @param code what the other case is to the one that has the relation, as other systems are told it */
    CaseRelation(String label, String code, String inverse, String inverseCode) {
        this.label = label;
        this.code = code;
        this.inverse = inverse;
        this.inverseCode = inverseCode;
    }

    /** Whether that is how a case tells this relation of its own to another, and not of another to it. */
    public boolean isToldBy(CaseLinks.Link link) {
        return link.relation().equals(code) && link.label().equals(label);
    }

    /** Whether that is how a case tells that another one has this relation to it. */
    public boolean isToldOfBy(CaseLinks.Link link) {
        return link.relation().equals(inverseCode) && link.label().equals(inverse);
    }

    /** As the case that has the relation tells it. */
    CaseLinks.Link to(CaseNumber other) {
        return new CaseLinks.Link(code, label, other);
    }

    /** As the other case tells it. */
    CaseLinks.Link from(CaseNumber other) {
        return new CaseLinks.Link(inverseCode, inverse, other);
    }
}
