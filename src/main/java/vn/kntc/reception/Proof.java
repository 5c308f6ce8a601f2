package vn.kntc.reception;

/** What shows that somebody may come for another; which is enough, the table {@code acceptProof} says. */
public enum Proof {
    NONE("Không có"),
    REPRESENTATION("Giấy tờ chứng minh việc đại diện"),
    AUTHORIZATION("Giấy ủy quyền"),
    NOTARIZED_AUTHORIZATION("Giấy ủy quyền có công chứng"),
    CERTIFIED_AUTHORIZATION("Giấy ủy quyền có chứng thực"),
    ORGANIZATION_AUTHORIZATION("Giấy ủy quyền của cơ quan, tổ chức"),
    LAWYER_PAPERS("Thẻ luật sư, thẻ trợ giúp viên và quyết định phân công, giấy yêu cầu hoặc giấy ủy quyền");

    private final String label;

    Proof(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
