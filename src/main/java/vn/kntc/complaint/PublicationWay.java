package vn.kntc.complaint;

/** How a decision is made public (khoản 3 Điều 29 Nghị định 124/2020/NĐ-CP): one of these, and the portal besides. */
public enum PublicationWay {
    MEETING("Công bố tại cuộc họp"),
    POSTING("Niêm yết tại trụ sở làm việc hoặc nơi tiếp công dân"),
    MEDIA("Thông báo trên phương tiện thông tin đại chúng");

    private final String label;

    PublicationWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
