package vn.kntc.confidentiality;

/** What a person is in a case. */
public enum PartyRole {
    /** người nộp đơn */
    PETITIONER("Người nộp đơn"),
    /** người đại diện, người được ủy quyền */
    REPRESENTATIVE("Người đại diện"),
    /** người bị khiếu nại, bị tố cáo */
    RESPONDENT("Người bị khiếu nại");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
