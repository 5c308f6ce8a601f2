package vn.kntc.petition;

/** What is to be done with a petition: the actions of {@code routePetition} (Thông tư 05/2021/TT-TTCP). */
public enum PetitionAction {
    ACCEPT("Thụ lý đơn"),
    REFUSE("Không thụ lý và thông báo lý do"),
    GUIDE("Hướng dẫn người nộp đơn"),
    GUIDE_SPLIT("Hướng dẫn viết thành các đơn riêng"),
    TRANSFER("Chuyển đơn đến cơ quan có thẩm quyền"),
    RETURN("Trả lại đơn cho nơi chuyển đến"),
    FILE("Lưu đơn"),
    INSPECT("Tiến hành thanh tra, kiểm tra hoặc chuyển để thanh tra, kiểm tra"),
    ORDER_REPORT("Đôn đốc cấp dưới giải quyết, báo cáo"),
    NOT_PROCESSED("Không xử lý"),
    OUT_OF_SCOPE("Chuyển sang quy trình khác"),
    REVIEW("Xin ý kiến pháp chế");

    private final String label;

    PetitionAction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
