package vn.kntc.transfer;

/** What kind of body a petition goes to (Điều 23 đến 26 Thông tư 05/2021/TT-TTCP). */
public enum ReceiverType {
    ADMINISTRATIVE("Cơ quan hành chính nhà nước"),
    ELECTED("Cơ quan dân cử"),
    JUDICIAL("Cơ quan tố tụng, thi hành án"),
    PARTY("Cơ quan của Đảng"),
    ORGANIZATION("Tổ chức chính trị - xã hội, xã hội, tôn giáo"),
    PUBLIC_SERVICE("Đơn vị sự nghiệp công lập"),
    ENTERPRISE("Doanh nghiệp nhà nước");

    private final String label;

    ReceiverType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
