package vn.kntc.confidentiality;

/** What a person is in a case. */
public enum PartyRole {
    /** người nộp đơn */
    PETITIONER("Người nộp đơn"),
    /** người đại diện: one of several petitioners who speaks for them (Điều 29 Luật Tiếp công dân) */
    REPRESENTATIVE("Người đại diện"),
    /** luật sư, người được ủy quyền, người đại diện theo pháp luật: acts for a petitioner and is none himself */
    AUTHORIZED("Người được ủy quyền"),
    /** người bị khiếu nại, bị tố cáo */
    RESPONDENT("Người bị khiếu nại"),
    /** người được bảo vệ: close to who denounces, and in danger because of it (Điều 47 Luật Tố cáo) */
    PROTECTED("Người được bảo vệ");

    private final String label;

    PartyRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
